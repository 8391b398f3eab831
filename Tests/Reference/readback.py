"""Reads the files that the export tests keep with independent readers, and compares them.

Run: python3 Tests/Reference/readback.py [FILE.gexf...] (needs networkx and lxml; other GEXF files are
checked too).
"""

import csv
import json
import math
import os
import sys

import gexf
import networkx as nx
from lxml import etree

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden")


def path(extension):
    return os.path.join(FOLDER, "network." + extension)


def close(one, other):
    return math.isclose(float(one), float(other), rel_tol=1e-11, abs_tol=1e-12)


data = json.load(open(path("json"), encoding="utf-8"))
reference = nx.node_link_graph(data, edges="links")
nodes, links = data["nodes"], data["links"]
assert len(nodes) >= 8 and len(links) >= 20


def same_graph(graph, name):
    assert set(graph.nodes) == set(reference.nodes), name
    assert {frozenset(e) for e in graph.edges} == {frozenset(e) for e in reference.edges}, name
    for one, other, values in reference.edges(data=True):
        for key in ("weight", "count", "jaccard", "npmi", "p", "q", "significant"):
            value = graph.edges[one, other][key]
            assert value == values[key] or close(value, values[key]), (name, key)
    for node, values in reference.nodes(data=True):
        for key in ("count", "weight", "pagerank", "core", "community", "type", "x"):
            if key == "x" and "x" not in graph.nodes[node]:
                continue
            value = graph.nodes[node][key]
            assert value == values[key] or close(value, values[key]), (name, key)
    print(name, "ok")


same_graph(nx.read_graphml(path("graphml")), "GraphML")
same_graph(nx.read_gexf(path("gexf"), version="1.3"), "GEXF")

VIZ = "{http://gexf.net/1.3/viz}"
for element, node in zip(etree.parse(path("gexf")).iter("{http://gexf.net/1.3}node"), nodes):
    assert element.get("id") == node["id"]
    place, color = element.find(VIZ + "position"), element.find(VIZ + "color")
    assert close(place.get("x"), node["x"]) and close(place.get("y"), -node["y"])
    assert all(0 <= int(color.get(c)) <= 255 for c in "rgb")
    assert float(element.find(VIZ + "size").get("value")) > 0
print("GEXF places, colours and sizes ok")

dynamic = nx.read_gexf(path("dynamic.gexf"), version="1.3")
same_graph(dynamic, "dynamic GEXF")
for items, of in ((nodes, dynamic.nodes), (links, dynamic.edges)):
    for item in items:
        values = of[item["id"] if "id" in item else (item["source"], item["target"])]
        # networkx reads days as text and leaves their order; each is closed, and no two touch.
        days = sorted(values.get("spells", []))
        assert 0 < len(days) <= item["count"]
        for start, end in days:
            assert start[:10] == end[:10] and start[10:] == "T00:00:00" and end[10:] == "T23:59:59"
        assert len({start for start, _ in days}) == len(days)
tree = etree.parse(path("dynamic.gexf"))
for element, item in zip(tree.iter("{http://gexf.net/1.3}edge"), links):
    parts = [v for v in element.iter("{http://gexf.net/1.3}attvalue") if v.get("for") == "weightOfDay"]
    assert close(sum(float(v.get("value")) for v in parts), item["weight"])
print("dynamic weights ok")

pajek = nx.read_pajek(path("net"))
assert pajek.number_of_nodes() == len(nodes) and pajek.number_of_edges() == len(links)
total = sum(values["weight"] for *_, values in pajek.edges(data=True))
assert close(total, sum(link["weight"] for link in links))
print("Pajek ok")

for name, items in (("nodes.csv", nodes), ("edges.csv", links)):
    rows = list(csv.DictReader(open(path(name), encoding="utf-8", newline="")))
    assert len(rows) == len(items)
    for row, item in zip(rows, items):
        assert close(row["weight"], item["weight"]) and int(row["count"]) == item["count"]
        assert None not in row and None not in row.values()
        # Nothing that a spreadsheet would take for a formula.
        assert not any(v[:1] in ("=", "+", "@") for v in row.values())
    print(name, "ok")

cx2 = json.load(open(path("cx2"), encoding="utf-8"))
aspects = {key: value for part in cx2[1:] for key, value in part.items()}
assert [v["v"]["id"] for v in aspects["nodes"]] == [v["id"] for v in nodes]
declared = aspects["attributeDeclarations"][0]
assert all(set(v["v"]) <= set(declared["nodes"]) for v in aspects["nodes"])
assert all(set(v["v"]) <= set(declared["edges"]) for v in aspects["edges"])
for part in aspects["metaData"]:
    assert len(aspects[part["name"]]) == part["elementCount"]
assert cx2[-1] == {"status": [{"success": True}]}
print("CX2 ok")

vos = json.load(open(path("vosviewer.json"), encoding="utf-8"))["network"]
assert len(vos["items"]) == len(nodes) and len(vos["links"]) == len(links)
assert close(sum(v["strength"] for v in vos["links"]), total)
print("VOSviewer ok")

gexf.check_refusals(path("dynamic.gexf"))
for name in [path("gexf"), path("dynamic.gexf")] + sys.argv[1:]:
    gexf.check(name)
    print(os.path.basename(name), "is GEXF 1.3")
