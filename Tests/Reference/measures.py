"""Measures of the nodes of 50 random graphs by networkx and numpy, and modularity by leidenalg.

Run: python3 Tests/Reference/measures.py (needs networkx, numpy, igraph and leidenalg). Distances are
exact fractions, so that paths of equal length are found to be equal.
"""

from fractions import Fraction

import igraph
import leidenalg
import networkx as nx
import numpy as np

from sample import counts, posts, short, write


def graph(seed):
    size, number = 10 + seed % 9, 20 + seed
    single, pairs = counts(posts(number, size, seed))
    order = sorted(single, key=lambda entity: (-single[entity], f"e{entity}"))
    g = nx.Graph()
    g.add_nodes_from(order)
    for (i, j), c in pairs.items():
        g.add_edge(i, j, weight=c, distance=Fraction(1, c))
    place = {node: index for index, node in enumerate(order)}
    w = nx.to_numpy_array(g, nodelist=order)
    n = len(order)

    strength = w.sum(axis=0)
    transition = np.where(strength > 0, w / np.where(strength > 0, strength, 1), 1 / n)
    rank = np.linalg.solve(np.eye(n) - 0.85 * transition, np.full(n, 0.15 / n))

    components = sorted(nx.connected_components(g), key=lambda c: min(place[v] for v in c))
    component = {v: k for k, c in enumerate(components) for v in c}
    largest = sorted(
        max(components, key=lambda c: (len(c), -min(place[v] for v in c))), key=place.get)
    values, vectors = np.linalg.eigh(nx.to_numpy_array(g, nodelist=largest))
    eigen = dict(zip(largest, abs(vectors[:, -1])))

    betweenness = nx.betweenness_centrality(g, weight="distance")
    closeness = nx.closeness_centrality(g, distance="distance")
    core, clustering = nx.core_number(g), nx.clustering(g)

    ig = igraph.Graph(n=n, edges=[(place[i], place[j]) for i, j in pairs])
    best = max(
        nx.community.modularity(g, [[order[k] for k in group] for group in partition])
        for partition in (
            leidenalg.find_partition(
                ig, leidenalg.ModularityVertexPartition, weights=list(pairs.values()),
                n_iterations=-1, seed=s)
            for s in range(10)))
    rows = [
        [v, g.degree(v), short(strength[place[v]]), short(rank[place[v]]), short(eigen.get(v, 0)),
         short(betweenness[v]), short(float(closeness[v])), core[v], short(clustering[v]), component[v]]
        for v in order
    ]
    return [[short(best)]] + rows


if __name__ == "__main__":
    write("measures.json", [graph(seed) for seed in range(1, 51)])
