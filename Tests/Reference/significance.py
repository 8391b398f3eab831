"""Association measures and backbones of 50 random graphs, written anew from the formulas.

Run: python3 Tests/Reference/significance.py (needs numpy and scipy). Hypergeometric tails are exact
rational numbers; the bipartite configuration model is fitted unit by unit, and the Poisson-binomial
distribution is convolved unit by unit.
"""

from math import comb, log, sqrt

import numpy as np
from scipy import stats

from sample import counts, posts, short, write


def hypergeometric(c, a, b, n):
    return sum(comb(a, x) * comb(n - a, b - x) for x in range(c, min(a, b) + 1)) / comb(n, b)


def association(c, a, b, n):
    table = np.array([[c, a - c], [b - c, n - a - b + c]])
    g = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic
    return [
        c * n / (a * b), c / (a + b - c), c / sqrt(a * b), 2 * c / (a + b), c / min(a, b),
        log(c * n / (a * b)) / -log(c / n), g if c * n >= a * b else -g,
    ]


def disparity(pairs):
    degree, strength = {}, {}
    for pair, c in pairs.items():
        for end in pair:
            degree[end] = degree.get(end, 0) + 1
            strength[end] = strength.get(end, 0) + c
    return {
        pair: min((1 - c / strength[e]) ** (degree[e] - 1) if degree[e] > 1 else 1 for e in pair)
        for pair, c in pairs.items()
    }


def noise_corrected(pairs):
    strength = {}
    for pair, c in pairs.items():
        for end in pair:
            strength[end] = strength.get(end, 0) + c
    n = sum(strength.values())
    result = {}
    for (i, j), w in pairs.items():
        ni, nj = strength[i], strength[j]
        mean = ni * nj / n**2
        variance = (1 / n**2) * (ni * nj * (n - ni) * (n - nj)) / (n**2 * (n - 1))
        common = mean * (1 - mean) / variance - 1
        posterior = (mean * common + w) / (common + n)
        kappa = n / (ni * nj)
        score = (kappa * w - 1) / (kappa * w + 1)
        d = 1 / (ni * nj) - n * (ni + nj) / (ni * nj) ** 2
        sd = sqrt(n * posterior * (1 - posterior)) * abs(2 * (kappa + w * d) / (kappa * w + 1) ** 2)
        result[i, j] = stats.norm.sf(score / sd)
    return result


def sdsm(all_posts, single, pairs):
    names = sorted(single)
    rows = np.array([single[name] for name in names], float)
    columns = np.array([len(named) for named in all_posts if named], float)
    x, y = rows / sqrt(rows.sum()), columns / sqrt(rows.sum())
    for _ in range(200_000):
        z = np.outer(x, y)
        x = rows / (y / (1 + z)).sum(axis=1)
        z = np.outer(x, y)
        y = columns / (x[:, None] / (1 + z)).sum(axis=0)
        p = np.outer(x, y)
        p = p / (1 + p)
        if max(abs(p.sum(axis=1) / rows - 1).max(), abs(p.sum(axis=0) / columns - 1).max()) < 2e-15 * len(columns):
            break
    place = {name: index for index, name in enumerate(names)}
    result = {}
    for (i, j), c in pairs.items():
        distribution = np.array([1.0])
        for probability in p[place[i]] * p[place[j]]:
            distribution = np.convolve(distribution, [1 - probability, probability])
        result[i, j] = distribution[c:][::-1].sum()
    return result


def graph(seed):
    all_posts = posts(90, 8, seed)
    single, pairs = counts(all_posts)
    n = len(all_posts)
    tests = [disparity(pairs), noise_corrected(pairs), sdsm(all_posts, single, pairs)]
    return [
        list(pair) + [c]
        + [short(value) for value in association(c, single[pair[0]], single[pair[1]], n)]
        + [short(hypergeometric(c, single[pair[0]], single[pair[1]], n))]
        + [short(test[pair]) for test in tests]
        for pair, c in sorted(pairs.items())
    ]


def tails():
    """Extreme hypergeometric tails, exactly."""
    cases = [
        (1, 1, 1, 1), (1, 1, 1, 2), (5, 5, 5, 10), (3, 10, 10, 12), (20, 40, 60, 1000),
        (1, 500, 600, 1000), (300, 500, 600, 1000), (380, 500, 600, 1000), (60, 60, 60, 5000),
        (250, 3000, 400, 5000), (10, 2500, 3, 5000), (3, 2500, 3, 5000), (0, 4, 4, 9),
        (200, 1000, 1000, 20000), (50, 1000, 1000, 20000), (999, 1000, 1000, 20000),
        (7, 100, 100, 100000),
    ]
    return [list(case) + [short(hypergeometric(*case))] for case in cases]


if __name__ == "__main__":
    write("significance.json", [graph(seed) for seed in range(1, 51)])
    write("hypergeometric.json", tails())
