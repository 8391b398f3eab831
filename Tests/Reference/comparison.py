"""p-values of changes between two periods, by listing every arrangement of the days.

Independent of the package: numpy and itertools only, and the exact binomial test by whole-number
arithmetic. Writes golden/comparison.json, which the tests of the package read:

    python3 Tests/Reference/comparison.py
"""

import itertools
import json
import math
import pathlib
from fractions import Fraction

import numpy as np


def enumerate_p(units, counts, earlier):
    """The share of all choices of `earlier` days at least as extreme as the first ones."""
    units, counts = np.array(units, float), np.array(counts, float)
    n, y = units.sum(), counts.sum()

    def statistic(days):
        n1 = units[list(days)].sum()
        y1 = counts[list(days)].sum()
        z = (y1 / n1 - (y - y1) / (n - n1)) / math.sqrt(1 / n1 + 1 / (n - n1))
        return abs(z)

    observed = statistic(range(earlier))
    values = [statistic(d) for d in itertools.combinations(range(len(units)), earlier)]
    return sum(v >= observed - 1e-9 for v in values) / len(values)


def enumerate_distance(table, earlier):
    """Total variation of the ties' shares, and the share of choices at least as far apart."""
    table = np.array(table, float)

    def parts(days):
        first = table[:, list(days)].sum(axis=1)
        return first, table.sum(axis=1) - first

    def distance(days):
        one, other = parts(days)
        if one.sum() == 0 or other.sum() == 0:
            return 1.0, math.inf
        d = 0.5 * np.abs(one / one.sum() - other / other.sum()).sum()
        return d, d * math.sqrt(one.sum() * other.sum() / table.sum())

    value, observed = distance(range(earlier))
    values = [
        distance(d)[1] for d in itertools.combinations(range(table.shape[1]), earlier)
    ]
    return value, sum(v >= observed - 1e-9 for v in values) / len(values)


def enumerate_spectral(table, ends, earlier):
    """Quarter of the sum of differences of Laplacian eigenvalues, and the share as far apart."""
    table = np.array(table, float)
    size = max(max(pair) for pair in ends) + 1

    def spectrum(counts):
        laplacian = np.zeros((size, size))
        for (i, j), share in zip(ends, counts / counts.sum()):
            laplacian[[i, j], [j, i]] -= share
            laplacian[[i, j], [i, j]] += share
        return np.linalg.eigvalsh(laplacian)

    def distance(days):
        one = table[:, list(days)].sum(axis=1)
        other = table.sum(axis=1) - one
        if one.sum() == 0 or other.sum() == 0:
            return 1.0, math.inf
        d = 0.25 * np.abs(spectrum(one) - spectrum(other)).sum()
        return d, d * math.sqrt(one.sum() * other.sum() / table.sum())

    value, observed = distance(range(earlier))
    values = [
        distance(d)[1] for d in itertools.combinations(range(table.shape[1]), earlier)
    ]
    return value, sum(v >= observed - 1e-9 for v in values) / len(values)


def binomial_p(earlier, later, n1, n2):
    """Sum of all probabilities not above that of the split seen, in exact fractions."""
    y = earlier + later
    terms = [math.comb(y, k) * n2**k * n1 ** (y - k) for k in range(y + 1)]
    return float(Fraction(sum(t for t in terms if t <= terms[later]), sum(terms)))


rng = np.random.default_rng(7)
permutation = []
for days, earlier in [(6, 3), (7, 2), (9, 4), (10, 5), (11, 4), (12, 6)]:
    for _ in range(3):
        units = rng.integers(1, 12, days)
        table = [rng.binomial(units, share).tolist() for share in (0.1, 0.3, 0.6)]
        table[1] = [c if d < earlier else min(int(units[d]), 2 * c) for d, c in enumerate(table[1])]
        table = [row if sum(row) else [1] + row[1:] for row in table]
        value, p = enumerate_distance(table, earlier)
        spectral, spectral_p = enumerate_spectral(table, [(0, 1), (1, 2), (2, 3)], earlier)
        permutation.append({
            "earlier": earlier,
            "units": units.tolist(),
            "counts": table,
            "p": [enumerate_p(units, row, earlier) for row in table],
            "distance": value,
            "distanceP": p,
            "spectral": spectral,
            "spectralP": spectral_p,
        })

rates = [
    [a, b, n1, n2, binomial_p(a, b, n1, n2)]
    for a, b, n1, n2 in [
        (0, 1, 10, 10), (0, 5, 100, 100), (14, 31, 204, 388), (3, 3, 50, 500), (40, 80, 2000, 2000),
        (0, 9, 900, 100), (9, 0, 900, 100), (7, 12, 1204, 1388), (120, 120, 3000, 3100), (2, 0, 1, 7),
    ]
]

target = pathlib.Path(__file__).parent / "golden" / "comparison.json"
lines = ",\n".join(json.dumps(case) for case in permutation)
target.write_text(f'{{"permutation": [\n{lines}\n],\n"rates": {json.dumps(rates)}}}\n')
