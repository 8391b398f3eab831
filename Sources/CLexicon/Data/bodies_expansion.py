"""Expands bodies.yaml: the state bodies that every country has (foreign ministry, parliament, armed forces ...).

It gives one entity for each body and country, and the *heads* of each body: the words that are left when the country
is taken out of a pattern ("{adj} Foreign Ministry" -> "Foreign Ministry"). The matcher puts head and country together,
so that a body needs surfaces of its own only where its country's name is ambiguous ("Parliament of Georgia").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Iterator

from english_variants import surface_variants
from russian_cases import is_russian, level_yo, phrase_forms

# Prominence from which a country is in the table at all, and from which it gets the bodies of the set "main".
KNOWN = 3
NEWSWORTHY = 4

PLACEHOLDER = re.compile(r"\{([a-z.]+)\}")
OFFICIAL_RUSSIAN = re.compile(
    r"Республика|республика|Федерация|Королевство|Государство|Эмират|Штаты Америки|Конфедерация|Княжество|Герцогство|"
    r"Султанат|Союз")
OFFICIAL_ENGLISH = re.compile(
    r"\b(Republic|Federation|Kingdom|State|Emirate|States of America|Principality|Sultanate|Union)\b.* of |"
    r"^Russian Federation$|^(Islamic |Federal |People's )?Republic of |^(Kingdom|State|Sultanate|United States) of ")
WITH_ARTICLE = frozenset(
    {"US", "GB", "AE", "NL", "PH", "CZ", "CD", "CG", "CF", "DO", "BS", "GM", "MV", "SC", "KM", "SB", "MH", "FM"})


@dataclass
class Country:
    """What the placeholders of a pattern stand for in one country."""

    iso: str
    prominence: int
    values: dict[str, list[str]]
    # Values that may mean something else (Georgia, Конго): the matcher joins no head with them.
    ambiguous: frozenset[str] = frozenset()


@dataclass
class Body:
    """One kind of body: its heads and the entity that stands for it in each country."""

    id: str
    name_en: str
    name_ru: str
    bare: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    by_country: dict[str, str] = field(default_factory=dict)
    # What head and country give for entities of their own: entity id -> texts, Russian ones in the nominative.
    composed: dict[str, set[str]] = field(default_factory=dict)


@dataclass
class BodyEntity:
    """A body of one country; its surfaces are those that the matcher cannot put together."""

    id: str
    country: str
    name_en: str
    name_ru: str
    short_en: str
    short_ru: str
    surfaces: list[str]


def countries_from(places: list[dict[str, Any]]) -> dict[str, Country]:
    """The country table of the placeholders, from the places with a flag and an English adjective."""
    table: dict[str, Country] = {}
    for place in places:
        adjectives = place.get("adjectives") or {}
        prominence = place.get("prominence") or KNOWN
        if place.get("flag") and adjectives.get("en") and prominence >= KNOWN:
            table[place["flag"]] = Country(
                place["flag"], prominence, _country_values(place, adjectives), _ambiguous_values(place))
    return table


def _ambiguous_values(place: dict[str, Any]) -> frozenset[str]:
    """The ambiguous names of a country as they stand in a pattern."""
    found: set[str] = set()
    for name in place.get("ambiguous") or []:
        found |= {name, name + "'s", _genitive(name, place["flag"])}
    return frozenset(found)


def _country_values(place: dict[str, Any], adjectives: dict[str, list[str]]) -> dict[str, list[str]]:
    iso = place["flag"]
    ambiguous = set(place.get("ambiguous") or [])
    short = place.get("short") or {}
    aliases = [alias for alias in place.get("aliases") or [] if alias not in ambiguous]
    name = re.sub(r"^The ", "", place["name"]["en"])
    english_abbreviations = _matching(r"[A-Z]{2,4}|([A-Z]\.){2,4}", [short.get("en"), *aliases])
    russian_abbreviations = _matching(r"[А-Я]{2,4}", [short.get("ru"), *aliases])
    official_english = [alias for alias in aliases if OFFICIAL_ENGLISH.search(alias)][:1]
    official_russian = [alias for alias in aliases if is_russian(alias) and OFFICIAL_RUSSIAN.search(alias)][:1]
    russian_names = [place["name"]["ru"]] + [
        alias for alias in aliases
        if is_russian(alias) and alias[0].isupper() and not alias.isupper() and not OFFICIAL_RUSSIAN.search(alias)]
    russian = [a for a in adjectives.get("ru", []) if a != "русский"]
    return {
        "name": [name],
        "name.the": [("the " if iso in WITH_ARTICLE else "") + name],
        "possessive": [n + ("'" if n.endswith("s") else "'s") for n in [name, *english_abbreviations[:2]]],
        "official.the": ["the " + official for official in official_english],
        "adj": [a for a in adjectives["en"] if not a.isupper()],
        "abbr": english_abbreviations,
        "genitive": [_genitive(n, iso) for n in russian_names],
        "official.genitive": [_genitive(official, iso) for official in official_russian],
        "abbr.ru": [a for a in russian_abbreviations if a not in ambiguous],
        "short.ru": [short["ru"]] if short.get("ru") else [],
        "adj.m": russian,
        "adj.f": [a[:-2] + "ая" for a in russian],
        "adj.n": [a[:-2] + "ое" for a in russian],
        "adj.pl": [a[:-2] + ("ие" if a[-3] in "кг" else "ые") for a in russian],
    }


def _matching(pattern: str, texts: list[str | None]) -> list[str]:
    return [text for text in texts if text and re.fullmatch(pattern, text)]


def _genitive(name: str, iso: str) -> str:
    """The genitive of a country's name; the name itself where it does not decline."""
    forms = phrase_forms(name, True, iso)
    return forms[1] if len(forms) > 1 else forms[0]


def read_bodies(source: dict[str, Any], table: dict[str, Country]) -> tuple[list[Body], list[BodyEntity]]:
    """All bodies and their entities, in the order of the file."""
    bodies: list[Body] = []
    entities: list[BodyEntity] = []
    for entry in source.get("bodies") or []:
        body = Body(entry["id"], _label(entry["name"]["en"]), _label(entry["name"]["ru"]))
        body.bare = [*entry["bare"].get("en", []), *entry["bare"].get("ru", [])]
        body.before, body.after = _heads(entry["patterns"])
        for country in _countries_of(entry, source, table):
            _add_country(body, entities, entry, country)
        bodies.append(body)
    return bodies, entities


def _label(pattern: str) -> str:
    """A pattern without its country."""
    return re.sub(r" of$", "", PLACEHOLDER.sub("", pattern).strip())


def _heads(patterns: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """Heads that follow a country word, and heads that are followed by one."""
    before: list[str] = []
    after: list[str] = []
    for pattern in [*patterns.get("en", []), *patterns.get("ru", [])]:
        head = _label(pattern)
        target = before if pattern.startswith("{") else after
        if head and len(PLACEHOLDER.findall(pattern)) == 1 and head not in target:
            target.append(head)
    return before, after


def _countries_of(entry: dict[str, Any], source: dict[str, Any], table: dict[str, Country]) -> Iterator[Country]:
    wanted = entry["countries"]
    if wanted == "all":
        wanted = sorted(table)
    elif isinstance(wanted, str):
        names = source["country_sets"][wanted]
        wanted = [iso for iso in names if iso in table and table[iso].prominence >= NEWSWORTHY]
    for iso in wanted:
        if iso in table:
            yield table[iso]


def _add_country(body: Body, entities: list[BodyEntity], entry: dict[str, Any], country: Country) -> None:
    """Enters the body of one country; an exception of bodies.yaml names another entity, or none."""
    exceptions = entry.get("exceptions") or {}
    if country.iso in exceptions:
        if exceptions[country.iso]:
            identity = exceptions[country.iso]["id"]
            body.by_country[country.iso] = identity
            body.composed[identity] = set(_texts(entry, country, composed=True))
        return
    identity = f"{body.id}-{country.iso.lower()}"
    body.by_country[country.iso] = identity
    name = {**entry["name"], **(entry.get("name_by_country") or {}).get(country.iso, {})}
    short = entry.get("short") or {}
    entities.append(BodyEntity(
        identity, country.iso, _first(name["en"], country), _first(name["ru"], country),
        _first(short.get("en", ""), country), _short_russian(short.get("ru", ""), country),
        list(_texts(entry, country, composed=False))))


def _first(pattern: str, country: Country) -> str:
    """The pattern with its first value; without an official name the short one serves, without any value nothing."""
    simpler = pattern.replace("official.the", "name.the").replace("official.genitive", "genitive")
    for candidate in (pattern, simpler):
        for text, _ in _expand(candidate, country, is_russian(pattern)):
            return text
    return ""


def _short_russian(pattern: str, country: Country) -> str:
    """A short name takes the country's own short name where it has one (МИД США, МИД ОАЭ)."""
    if country.values["short.ru"]:
        pattern = pattern.replace("{genitive}", "{short.ru}")
    return _first(pattern, country)


def _texts(entry: dict[str, Any], country: Country, composed: bool) -> Iterator[str]:
    """Every pattern with every value that the matcher joins with a head, or every value that it does not."""
    for language in ("en", "ru"):
        for pattern in entry["patterns"].get(language, []):
            for text, value in _expand(pattern, country, language == "ru"):
                if composed != (value in country.ambiguous):
                    yield from surface_variants(level_yo(text))


def _expand(pattern: str, country: Country, russian: bool) -> Iterator[tuple[str, str]]:
    """The pattern with each value of its placeholder, and that value."""
    match = PLACEHOLDER.search(pattern)
    if not match:
        if pattern:
            yield pattern, ""
        return
    key = "abbr.ru" if russian and match.group(1) == "abbr" else match.group(1)
    for value in country.values.get(key, []):
        yield pattern[: match.start()] + value + pattern[match.end():], value
