"""Case forms of personal names in Russian.

Given name, patronymic and family name decline together, by sex. Given names of the OpenCorpora dictionary are
declined by it; patronymics, family names and foreign names by the rules below.
"""

from __future__ import annotations

import re
from functools import lru_cache

from russian_cases import MORPH, RUSSIAN_WORD, is_russian, level_yo
from russian_endings import CASES, CONSONANTS, VELARS, VOWELS, Forms, adjective, feminine, masculine, same

# Countries whose people carry names of the form family name + given name, of which only the last word declines.
FAMILY_NAME_FIRST = frozenset({"CN", "KP", "KR", "VN", "TW", "HK", "KH", "MM", "LA"})

# Countries where a name in -ов or -ин is read as Slavic and takes -ым.
SLAVIC_ENDING_COUNTRIES = frozenset(
    {"RU", "UA", "BY", "KZ", "UZ", "KG", "TJ", "TM", "AM", "AZ", "GE", "MD", "BG", "MK", "RS", "LT", "LV", "EE", "IL"})

PARTICLES = frozenset(
    "аль эль ас аш ан ар ат ад аз эс эш эн эр эт эд эз бен бин ибн бинт абу абд де да ди ду дю дель делла дос душ ле "
    "ла лос лас фон фан ван дер ден цу дом тер сен сан нур мак оф оглы кызы заде уль ур ул ха и у о".split())
INVARIABLE = frozenset("Абдель Абдул Аль Эль Бен Бин Ибн Абу Абд Ван Фон Де Да Ди Дю Ла Ле Сен Ас Аш Оглы Кызы".split())
FLEETING = {"Лев": "Льв", "Павел": "Павл", "Петр": "Петр", "Яцек": "Яцек", "Марек": "Марек"}
ROMAN = re.compile(r"[IVXLC]+|Второй|Первый|Третий|Четвертый")


def person_forms(name: str, sex: str, country: str | None) -> list[str]:
    """All case forms of a full name or a family name, the nominative first, without doubles."""
    name = level_yo(name)
    if not is_russian(name):
        return [name]
    tokens = re.split(r"(\s+)", name)
    words = [i for i, token in enumerate(tokens) if RUSSIAN_WORD.fullmatch(token)]
    if not words:
        return [name]
    western = len(tokens[words[0]]) > 3 and _given_name(tokens[words[0]], sex)
    only_last = country in FAMILY_NAME_FIRST and len(words) > 1 and not western
    rows: list[dict[int, Forms]] = [{}]
    for index in words:
        word = tokens[index]
        last = index == words[-1]
        if word.lower() in PARTICLES and word[0].islower() or word in INVARIABLE and not last:
            continue
        if only_last and not last:
            continue
        alternatives = _word_rows(word, sex, country, last and len(words) > 1, index == words[0])
        if not last:
            alternatives = alternatives[:1]
        base = [dict(row) for row in rows]
        rows = [{**row, index: alternative} for alternative in alternatives for row in base]
    found = ["".join(row[i][case] if i in row else token for i, token in enumerate(tokens))
             for row in rows for case in range(len(CASES))]
    return list(dict.fromkeys(found))


def _word_rows(word: str, sex: str, country: str | None, family: bool, first: bool) -> list[Forms]:
    """The declensions of one word of a name; `family` where it is the last of several words."""
    if ROMAN.fullmatch(word):
        return [adjective(word) or same(word)]
    if "-" in word:
        return _hyphenated(word, sex, country, family)
    patronymic = _patronymic(word, sex) if not first else None
    if patronymic:
        return [patronymic]
    if not family:
        given = _given_name(word, sex)
        if given:
            return [given]
        if word[-1].lower() in "ая":
            return [_first_declension(word)]
    return family_name_rows(word, sex, country)


def _hyphenated(word: str, sex: str, country: str | None, family: bool) -> list[Forms]:
    """Касым-Жомарт, Аль-Асад: the last part declines; Львова-Белова: both do."""
    head, _, tail = word.rpartition("-")
    if tail.lower() in PARTICLES and tail[0].islower():
        return [same(word)]
    tails = _word_rows(tail, sex, country, family, False)
    slavic = re.search(r"(ов|ев|ин|ын|ский|цкий|ова|ева|ина|ына|ская|цкая)$", head.lower())
    heads = family_name_rows(head, sex, country)[0] if slavic and family else same(head)
    return [tuple(a + "-" + b for a, b in zip(heads, row)) for row in tails]  # type: ignore[misc]


def _patronymic(word: str, sex: str) -> Forms | None:
    low = word.lower()
    if sex == "m" and low.endswith(("ович", "евич", "ьич")):
        return (word, word + "а", word + "у", word + "а", word + "ем", word + "е")
    if sex == "f" and low.endswith(("овна", "евна", "ична", "инична")):
        return feminine(word)
    return None


@lru_cache(maxsize=None)
def _given_name(word: str, sex: str) -> Forms | None:
    """A given name of the dictionary, or one whose stem changes."""
    if word in FLEETING and sex == "m":
        stem = FLEETING[word]
        return (word, stem + "а", stem + "у", stem + "а", stem + "ом", stem + "е")
    gender = "masc" if sex == "m" else "femn"
    for parse in MORPH.parse(word.lower()):
        tags = parse.tag.grammemes
        if parse.is_known and {"Name", "nomn", "sing", gender} <= tags and "Surn" not in tags:
            forms = [parse.inflect({case, "sing"}) for case in CASES[1:]]
            if all(forms):
                return (word, *(word[0] + level_yo(f.word)[1:] for f in forms if f))  # type: ignore[return-value]
    return None


def family_name_rows(word: str, sex: str, country: str | None) -> list[Forms]:
    """The declensions of a family name, or of a foreign given name: one row, or two where usage varies."""
    return _female_rows(word, country) if sex == "f" else _male_rows(word, country)


def _first_declension(word: str) -> Forms:
    """Names in -а and -я; foreign ones in vowel + а (Моравиа, Бенуа) do not change."""
    if word[-1] == "а" and word[-2:-1].lower() in VOWELS:
        return same(word)
    return feminine(word) or same(word)


def _female_rows(word: str, country: str | None) -> list[Forms]:
    low = word.lower()
    if low.endswith(("ова", "ева", "ина", "ына")):
        stem = word[:-1]
        slavic: Forms = (word, stem + "ой", stem + "ой", stem + "у", stem + "ой", stem + "ой")
        return [slavic] if country in SLAVIC_ENDING_COUNTRIES else [_first_declension(word), slavic]
    if low.endswith(("ая", "яя")):
        return [adjective(word) or same(word)]
    if low[-1] in "ая":
        return [_first_declension(word)]
    return [same(word)]


def _male_rows(word: str, country: str | None) -> list[Forms]:
    low = word.lower()
    slavic = country in SLAVIC_ENDING_COUNTRIES
    if country in FAMILY_NAME_FIRST and low[-1] not in VOWELS:
        return [_animate(masculine(word) or same(word))]
    if low.endswith(("ый", "ский", "цкий")) or (low.endswith("ий") and low[-3:-2] in VELARS and len(low) > 4):
        return [_animate(adjective(word) or same(word))]
    if low.endswith("ой") and len(low) > 4 and (slavic or country is None):
        return [_animate(adjective(word) or same(word))]
    if low.endswith(("ых", "их")) and slavic:
        return [same(word)]
    if low[-1] in "оеэиуюы":
        return [same(word)]
    if low[-1] in "ая":
        return [_first_declension(word)]
    if low.endswith(("ов", "ев", "ин", "ын")) and len(low) > 3:
        foreign = _animate(masculine(word) or same(word))
        native: Forms = (*foreign[:4], word + "ым", foreign[5])
        return [native] if slavic else [foreign, native]
    rows = [_animate(masculine(word) or same(word))]
    return rows + _fleeting_rows(word) if slavic or country in ("CZ", "SK", "PL", "SI", "HR") else rows


def _fleeting_rows(word: str) -> list[Forms]:
    """Slavic names in -ец mostly lose their vowel: Кравец -> Кравца, Кравцом."""
    low = word.lower()
    if not low.endswith("ец") or len(low) < 4 or low[-3] not in CONSONANTS + "о":
        return []
    stem = word[:-2] + ("ьц" if low[-3] == "л" else "йц" if low[-3] == "о" else "ц")
    return [(word, stem + "а", stem + "у", stem + "а", stem + "ом", stem + "е")]


def _animate(forms: Forms) -> Forms:
    """Accusative = genitive."""
    return (forms[0], forms[1], forms[2], forms[1], forms[4], forms[5])
