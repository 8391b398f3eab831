#!/usr/bin/env python3
"""Builds lexicon.tsv, the one table of all names, from the YAML files of a folder, and lexicon.image, which the
program embeds, from that.

usage: build_lexicon.py [FOLDER] [-o FILE] [--check] [--report FILE]
needs: pip install pyyaml pymorphy3 pymorphy3-dicts-ru

Format (version 1, UTF-8, one entity a line, tab-separated, sorted by id, then type)
  line 1   "# comention lexicon 1", then key=value counts, tab-separated
  columns  1 id   2 type   3 name.en   4 name.ru   5 short.en   6 short.ru   7 flag   8 country   9 prominence
           10 surfaces, joined by "|"
  types    o organisation, p person, l place
           a adjectives of a country: id of the country, column 8 its ISO code if it has one; surfaces are no mentions,
             they tell which country "российский МИД" or "Polish parliament" belongs to
           r adjective of a region: id of the region, column 4 the class noun ("область"), column 3 its English base
             ("Tula"); surfaces are the adjective's forms, for "Курской и Брянской областей" and "Tula and Tver Regions"
           b kind of state body: column 8 is "RU=mfa-ru,US=us-department-of-state,...": which entity is that body where
  surfaces carry at most one prefix character:
           none  names the entity                    ?  ambiguous: needs context
           ~     family name or short form of a person: the person is to be resolved in the post
           !     family name that is also a word or a common name: needs the full name or a title beside it
           #     hashtag only                        =  bare body: the country comes from sentence or channel (type b)
           <     body head that counts only directly after a country's adjective, possessive or abbreviation (type b)
           >     body head that counts only directly before "of COUNTRY", a country's genitive or abbreviation (type b)
  Russian surfaces are in all cases and written with "е" for "ё"; capitals are as in the text. A surface that starts in
  lower case also stands with a capital where it has two or more words. Quotes come as « » and as "; the apostrophe is
  always ' (the matcher levels ’ to it, as it levels ё to е).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable

import yaml

from bodies_expansion import Body, BodyEntity, countries_from, read_bodies
from english_variants import surface_variants
from lexicon_image import IMAGE, TABLE, ImageError, image_of
from russian_cases import adjective_all_forms, is_russian, leading_adjective, level_yo, phrase_forms
from russian_endings import adjective
from russian_names import person_forms

FORMAT_VERSION = 1
TABLE_NAME = "lexicon.tsv"
TYPE_CODES = {"organisation": "o", "person": "p", "place": "l"}
DEFAULT_PROMINENCE = 3
PATRONYMIC = re.compile(r" \w+(?:вич|ьич|мич|вна|чна) ")
SURNAME_LIKE = re.compile(r"[А-Я][а-яё]+(?:[оеё]в|[иы]н)о")
SPACED_DASH = re.compile(r" [—–-] ")
QUALIFIER = re.compile(r"\s*\([^()]*\)$")

REGION_ENDING = re.compile(r" (Oblast|Krai|Region|(Autonomous )?Okrug|(Federal )?District|Raion|Province)$")
REGION_NOUNS = frozenset(
    {"область", "край", "район", "округ", "велаят", "федеральный округ", "автономный округ", "автономная область"})

# Class nouns that a Russian text writes in lower case inside a name ("министерство обороны Польши").
CLASS_NOUNS = frozenset(
    "министерство комитет агентство служба управление департамент партия движение посольство парламент сенат суд "
    "прокуратура бюро ведомство телеканал радиостанция газета журнал компания корпорация администрация "
    "канцелярия".split())


class SourceError(Exception):
    """A source file that cannot be used: which file, which entry, what to do."""


@dataclass
class Row:
    """One line of the table; `surfaces` keeps text -> prefix in order of entry."""

    id: str
    type: str
    name_en: str = ""
    name_ru: str = ""
    short_en: str = ""
    short_ru: str = ""
    flag: str = ""
    country: str = ""
    prominence: int = 0
    surfaces: dict[str, str] = field(default_factory=dict)

    def add(self, texts: Iterable[str], prefix: str = "") -> None:
        """Adds surfaces that the row does not have yet."""
        for text in texts:
            text = text.strip()
            if len(text) > 1 or not text.isascii():
                self.surfaces.setdefault(text, prefix)

    def line(self) -> str:
        surfaces = "|".join(prefix + text for text, prefix in self.surfaces.items())
        rank = str(self.prominence) if self.prominence else ""
        cells = (self.id, self.type, self.name_en, self.name_ru, self.short_en, self.short_ru, self.flag, self.country,
                 rank, surfaces)
        return "\t".join(cells)


# --- reading -------------------------------------------------------------------------------------------------------


def read_folder(folder: Path) -> tuple[list[dict[str, Any]], dict[str, Any], dict[str, list[str]]]:
    """All entities of the folder's YAML files, the body templates, and further spellings by id."""
    entities: list[dict[str, Any]] = []
    bodies: dict[str, Any] = {}
    spellings: dict[str, list[str]] = {}
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=loader) or {}
        if "bodies" in document:
            bodies = document
        for identity, texts in (document.get("spellings") or {}).items():
            spellings.setdefault(identity, []).extend(texts)
        for entity in document.get("entities") or []:
            check_entity(entity, path.name)
            identity = entity["id"]
            if identity in seen:
                raise SourceError(f"{path.name}: id {identity} is already used in {seen[identity]}; choose another")
            seen[identity] = path.name
            entities.append(entity)
    return entities, bodies, spellings


def check_entity(entity: dict[str, Any], file: str) -> None:
    """Fails on an entity without id, known type or names."""
    identity = entity.get("id")
    if not identity or not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", str(identity)):
        raise SourceError(f"{file}: id {identity!r} is missing or not lower-case ASCII words joined by '-'")
    if entity.get("type") not in TYPE_CODES:
        raise SourceError(f"{file}: {identity}: type must be one of {', '.join(TYPE_CODES)}")
    name = entity.get("name") or {}
    if not name.get("en") or not name.get("ru"):
        raise SourceError(f"{file}: {identity}: name needs both en and ru")
    for text in all_strings(entity):
        if not isinstance(text, str):
            raise SourceError(f"{file}: {identity}: {text!r} is not a string; put it in quotes")
        if "|" in text or "\t" in text:
            raise SourceError(f"{file}: {identity}: {text!r} contains '|' or a tab")


def all_strings(entity: dict[str, Any]) -> Iterable[Any]:
    """Every value of an entity that becomes a name or a surface."""
    for key in ("name", "short", "surname", "adjectives"):
        for value in (entity.get(key) or {}).values():
            yield from value if isinstance(value, list) else [value]
    for key in ("aliases", "hashtags", "forms", "ambiguous"):
        yield from entity.get(key) or []


# --- rows ----------------------------------------------------------------------------------------------------------


def entity_row(entity: dict[str, Any], composed: frozenset[str] = frozenset()) -> Row:
    """The line of an organisation, person or place; aliases in `composed` are left to the matcher."""
    short = entity.get("short") or {}
    row = Row(entity["id"], TYPE_CODES[entity["type"]], entity["name"]["en"], entity["name"]["ru"],
              first_of(short.get("en")), first_of(short.get("ru")), entity.get("flag") or "",
              entity.get("country") or "", entity.get("prominence") or 0)
    ambiguous = {level_yo(text) for text in entity.get("ambiguous") or []}
    for nominative in nominatives(entity):
        prefix = "?" if level_yo(nominative) in ambiguous else ""
        if not prefix and level_yo(nominative) in composed:
            continue
        texts = case_and_spelling_forms(nominative, entity)
        is_nominative_enough = found_by_surname(nominative, entity) or reads_as_surname(nominative, entity)
        row.add(texts[:1] if is_nominative_enough else texts, prefix)
    for text in entity.get("forms") or []:
        row.add(surface_variants(level_yo(text)), "?" if level_yo(text) in ambiguous else "")
    row.add(entity.get("hashtags") or [], "#")
    add_surnames(row, entity)
    return row


def first_of(value: str | list[str] | None) -> str:
    return (value[0] if isinstance(value, list) else value) or ""


def nominatives(entity: dict[str, Any]) -> list[str]:
    """Names, short names, aliases and ambiguous surfaces as written; a bracketed ending of a name is no surface."""
    found: list[str] = []
    for text in entity["name"].values():
        if not QUALIFIER.search(text):
            found.append(text)
    for value in (entity.get("short") or {}).values():
        found.extend(value if isinstance(value, list) else [value])
    found.extend(entity.get("aliases") or [])
    found.extend(entity.get("ambiguous") or [])
    return list(dict.fromkeys(found))


def case_and_spelling_forms(nominative: str, entity: dict[str, Any]) -> list[str]:
    """All case forms of a Russian surface and all spellings of any surface."""
    country = entity.get("country") or entity.get("flag")
    found: list[str] = []
    for spelling in surface_variants(level_yo(nominative)):
        if entity["type"] == "person":
            found.extend(person_forms(spelling, entity.get("sex") or "m", country))
            continue
        place = entity["type"] == "place"
        for start in first_letter_variants(spelling, place):
            found.extend(phrase_forms(start, place, country))
    # For the matcher a dash between blanks is inside no name; many write it without them.
    return list(dict.fromkeys(SPACED_DASH.sub("-", text) for text in found))


def found_by_surname(name: str, entity: dict[str, Any]) -> bool:
    """Whether the case forms of a name with a patronymic add nothing: its family name alone finds the person."""
    patronymic = entity["type"] == "person" and PATRONYMIC.search(name)
    return bool(patronymic) and not entity.get("surnameNeedsContext") and bool((entity.get("surname") or {}).get("ru"))


def reads_as_surname(name: str, entity: dict[str, Any]) -> bool:
    """Whether the case forms of a place are a family name's (Пушкино -> Пушкина); posts mostly leave it undeclined."""
    well_known = (entity.get("prominence") or DEFAULT_PROMINENCE) >= 4
    return entity["type"] == "place" and not well_known and bool(SURNAME_LIKE.fullmatch(name))


def first_letter_variants(text: str, place: bool) -> list[str]:
    """Adds a capital to a lower-case start, and takes it from a Russian class noun inside a longer name."""
    words = text.split(" ")
    if len(words) > 1 and text[0].islower():
        return [text, text[0].upper() + text[1:]]
    if not place and len(words) > 2 and is_russian(words[0]):
        heads = [w for w in words[:2] if w.lower() in CLASS_NOUNS]
        rest = words[1:] if words[0].lower() in CLASS_NOUNS else words[2:]
        names_more = len(words) > 3 or any(w[:1].isupper() for w in rest)
        if heads and names_more and not words[0].isupper():
            return [text, text[0].lower() + text[1:]]
    return [text]


def add_surnames(row: Row, entity: dict[str, Any]) -> None:
    """Family names of a person, marked for resolution in the post."""
    prefix = "!" if entity.get("surnameNeedsContext") else "~"
    for value in (entity.get("surname") or {}).values():
        for surname in value if isinstance(value, list) else [value]:
            for spelling in surface_variants(level_yo(surname)):
                row.add(person_forms(spelling, entity.get("sex") or "m", entity.get("country")), prefix)


def adjective_row(place: dict[str, Any]) -> Row:
    """The adjectives of a country, in all forms."""
    row = Row(place["id"], "a", country=place.get("flag") or "")
    row.add(place["adjectives"].get("en") or [])
    for lemma in place["adjectives"].get("ru") or []:
        row.add(adjective_all_forms(lemma))
    return row


def region_row(place: dict[str, Any]) -> Row | None:
    """The adjective of a region named by an adjective and a class noun; None for other places."""
    found = leading_adjective(level_yo(place["name"]["ru"]))
    if not found or found[1] not in REGION_NOUNS:
        return None
    base = REGION_ENDING.sub("", place["name"]["en"])
    row = Row(place["id"], "r", name_en=base, name_ru=found[1], country=place.get("country") or "")
    row.add(adjective(found[0]) or ())
    return row


def body_entity_row(body: BodyEntity) -> Row:
    """The line of a body of one country; most need no surfaces, as the line of their kind has the heads."""
    row = Row(body.id, "o", body.name_en, body.name_ru, body.short_en, body.short_ru, "", body.country)
    for text in body.surfaces:
        row.add(phrase_forms(text, False))
    return row


def body_row(body: Body) -> Row:
    """The line of a kind of body: its heads, bare or beside a country."""
    entities = ",".join(f"{iso}={identity}" for iso, identity in sorted(body.by_country.items()))
    row = Row("body-" + body.id, "b", body.name_en, level_yo(body.name_ru), country=entities)
    marked: list[str] = []
    for heads, prefix in ((body.bare, "="), (body.before, "<"), (body.after, ">")):
        for head in heads:
            for spelling in surface_variants(level_yo(head)):
                marked.extend(prefix + form for form in phrase_forms(spelling, False))
    row.surfaces = {text: "" for text in marked}
    return row


# --- shared surfaces -----------------------------------------------------------------------------------------------


def holders_by_surface(rows: list[Row]) -> dict[str, list[Row]]:
    """Which organisations, people and places have a surface unmarked; only shared surfaces."""
    holders: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.type in ("o", "p", "l"):
            for text, prefix in row.surfaces.items():
                if prefix == "":
                    holders[text].append(row)
    return {text: found for text, found in holders.items() if len(found) > 1}


def settle_shared_surfaces(rows: list[Row]) -> list[str]:
    """Leaves a shared surface unmarked on the single most prominent holder, else marks it ambiguous on all."""
    report: list[str] = []
    for text, found in sorted(holders_by_surface(rows).items()):
        ranked = sorted(found, key=lambda row: (-(row.prominence or DEFAULT_PROMINENCE), row.id))
        top = ranked[0].prominence or DEFAULT_PROMINENCE
        single = top > (ranked[1].prominence or DEFAULT_PROMINENCE)
        for row in ranked[1:] if single else ranked:
            row.surfaces[text] = "?"
        kept = ranked[0].id if single else "none"
        report.append(f"{text}\tkept by {kept}\t" + " ".join(f"{row.type}:{row.id}" for row in ranked))
    return report


# --- table ---------------------------------------------------------------------------------------------------------


def build(folder: Path) -> tuple[str, list[str]]:
    """The text of the table and the report on shared surfaces."""
    entities, body_source, spellings = read_folder(folder)
    places = [entity for entity in entities if entity["type"] == "place"]
    bodies, body_entities = read_bodies(body_source, countries_from(places))
    composed = composed_texts(bodies)
    rows = [entity_row(entity, composed.get(entity["id"], frozenset())) for entity in entities]
    rows += [adjective_row(place) for place in places if place.get("adjectives")]
    rows += [row for row in map(region_row, places) if row]
    rows += [body_row(body) for body in bodies]
    taken = {entity["id"] for entity in entities}
    rows += [body_entity_row(body) for body in body_entities if body.id not in taken]
    check_body_targets(bodies, {row.id for row in rows})
    add_spellings(rows, spellings)
    add_joined_hashtags(rows, entities)
    report = settle_shared_surfaces(rows)
    rows.sort(key=lambda row: (row.id, row.type))
    return table_text(rows), report


def add_spellings(rows: list[Row], spellings: dict[str, list[str]]) -> None:
    """Adds surfaces that are taken exactly as written; "#" before one makes it a hashtag only."""
    by_id = {row.id: row for row in rows if row.type in ("o", "p", "l")}
    for identity, texts in spellings.items():
        if identity not in by_id:
            raise SourceError(f"spellings: no entity has the id {identity}")
        for text in texts:
            by_id[identity].add([level_yo(text.lstrip("#"))], "#" if text.startswith("#") else "")


def add_joined_hashtags(rows: list[Row], entities: list[dict[str, Any]]) -> None:
    """Adds "#unionstate" for names of several words; tags with capitals are taken apart by the matcher anyway.

    Only what is often a tag: places that are well known, and organisations of no single country.
    """
    by_id = {row.id: row for row in rows if row.type in ("o", "l")}
    for entity in entities:
        row = by_id.get(entity["id"])
        often = (entity.get("prominence") or DEFAULT_PROMINENCE) >= 4 or entity.get("flag") \
            if entity["type"] == "place" else entity.get("country") in (None, "UN")
        if not row or not often:
            continue
        for name in (row.name_en, row.name_ru):
            words = name.split(" ")
            if 2 <= len(words) <= 4 and all(re.fullmatch(r"[^\W\d_]+(-[^\W\d_]+)*", word) for word in words):
                row.add([level_yo(name.replace(" ", "").replace("-", "").lower())], "#")


def composed_texts(bodies: list[Body]) -> dict[str, frozenset[str]]:
    """For each entity the texts that need no surface, because the matcher joins a body's head and a country."""
    found: dict[str, frozenset[str]] = {}
    for body in bodies:
        for identity, texts in body.composed.items():
            found[identity] = found.get(identity, frozenset()) | texts
    return found


def check_body_targets(bodies: list[Body], ids: set[str]) -> None:
    for body in bodies:
        for iso, identity in body.by_country.items():
            if identity not in ids:
                raise SourceError(f"bodies.yaml: {body.id}: {iso}: no entity has the id {identity}")


def table_text(rows: list[Row]) -> str:
    counts = {code: sum(row.type == code for row in rows) for code in "oplarb"}
    surfaces = sum(len(row.surfaces) for row in rows)
    header = [f"# comention lexicon {FORMAT_VERSION}", f"rows={len(rows)}"]
    header += [f"{code}={count}" for code, count in counts.items()] + [f"surfaces={surfaces}"]
    return "\t".join(header) + "\n" + "".join(row.line() + "\n" for row in rows)


def main() -> int:
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description="Builds lexicon.tsv from the YAML files of a folder.")
    parser.add_argument("folder", nargs="?", type=Path, default=here)
    parser.add_argument("-o", "--output", type=Path, help=f"default: {TABLE_NAME} in the folder")
    parser.add_argument("--check", action="store_true", help="compare with the table on disk instead of writing it")
    parser.add_argument("--report", type=Path, help="write shared surfaces and how they were settled to this file")
    options = parser.parse_args()
    output = options.output or options.folder / TABLE_NAME
    try:
        text, report = build(options.folder)
    except (SourceError, yaml.YAMLError) as error:
        print(f"build_lexicon: {error}", file=sys.stderr)
        return 1
    if options.report:
        options.report.write_text("".join(line + "\n" for line in report), encoding="utf-8")
    if options.check:
        return check_table(output, text) or check_image(output)
    output.write_text(text, encoding="utf-8")
    print(text.split("\n", 1)[0] + f"\tbytes={len(text.encode())}\tshared={len(report)}", file=sys.stderr)
    return write_image() if output.resolve() == TABLE else 0


def write_image() -> int:
    """Writes the image of the table."""
    try:
        IMAGE.write_bytes(image_of(TABLE))
    except ImageError as error:
        print(f"build_lexicon: {error}", file=sys.stderr)
        return 1
    return 0


def check_image(table: Path) -> int:
    """0 when the image on disk is that of the table."""
    if table.resolve() != TABLE or (IMAGE.exists() and IMAGE.read_bytes() == image_of(TABLE)):
        return 0
    print(f"build_lexicon: {IMAGE} is stale; run build_lexicon.py and commit the result", file=sys.stderr)
    return 1


def check_table(path: Path, expected: str) -> int:
    """0 when the table on disk is the one the sources give."""
    if path.exists() and path.read_text(encoding="utf-8") == expected:
        return 0
    print(f"build_lexicon: {path} is stale; run build_lexicon.py and commit the result", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
