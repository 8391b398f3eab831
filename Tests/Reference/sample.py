"""The random posts of the Swift tests (Tests/ComentionGraphTests/Sample.swift), made again in Python."""

import itertools
import json
import os
from collections import Counter

MASK = (1 << 64) - 1


class Random:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ z >> 27) * 0x94D049BB133111EB) & MASK
        return z ^ z >> 31

    def below(self, bound):
        return self.next() % bound


def posts(number, entities, seed, days=50):
    """Lists of entity numbers, one for each post."""
    random = Random(seed)
    result = []
    for _ in range(number):
        named = []
        for _ in range(random.below(7)):
            entity = min(random.below(entities), random.below(entities))
            if entity not in named:
                named.append(entity)
        if random.below(12) != 0:
            random.below(days)
        random.below(4)
        result.append(named)
    return result


def counts(all_posts):
    """The raw counts of entities and of pairs, smaller number first."""
    single, pairs = Counter(), Counter()
    for named in all_posts:
        single.update(named)
        pairs.update(itertools.combinations(sorted(named), 2))
    return single, pairs


def write(name, value):
    """Writes a golden file, one graph or case a line."""
    path = os.path.join(os.path.dirname(__file__), "golden", name)
    with open(path, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in value) + "\n]\n")


def short(number):
    """A number with 12 significant digits."""
    return float(f"{number:.12g}")
