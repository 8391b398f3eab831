"""Endings of Russian nouns, adjectives and possessives, by rule and without a dictionary.

Every function takes a nominative word written without "ё" and returns its six case forms in the order
of `CASES`, or None where the word is not of the asked kind.
"""

from __future__ import annotations

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
Forms = tuple[str, str, str, str, str, str]

VELARS = "гкх"
SIBILANTS = "жшщч"
VOWELS = "аеиоуыэюя"
CONSONANTS = "бвгджзклмнпрстфхцчшщ"


def same(word: str) -> Forms:
    """An indeclinable word."""
    return (word,) * 6


def adjective(word: str) -> Forms | None:
    """Declines an adjective of any gender or number; inanimate, so masculine accusative = nominative."""
    stem, ending = word[:-2], word[-2:].lower()
    before = stem[-1:].lower()
    if not stem or before in VOWELS:
        return None
    if ending in ("ый", "ой") or (ending == "ий" and before in VELARS + SIBILANTS):
        o = "е" if ending == "ий" and before in SIBILANTS else "о"
        y = "и" if before in VELARS + SIBILANTS else "ы"
        return (word, stem + o + "го", stem + o + "му", word, stem + y + "м", stem + o + "м")
    if ending == "ий":
        return (word, stem + "его", stem + "ему", word, stem + "им", stem + "ем")
    if ending == "ая":
        o = "е" if before in SIBILANTS and word.lower() not in ("большая", "чужая") else "о"
        return (word, stem + o + "й", stem + o + "й", stem + "ую", stem + o + "й", stem + o + "й")
    if ending == "яя":
        return (word, stem + "ей", stem + "ей", stem + "юю", stem + "ей", stem + "ей")
    if ending == "ое":
        y = "и" if before in VELARS + SIBILANTS else "ы"
        return (word, stem + "ого", stem + "ому", word, stem + y + "м", stem + "ом")
    if ending == "ее":
        return (word, stem + "его", stem + "ему", word, stem + "им", stem + "ем")
    if ending in ("ые", "ие"):
        y = ending[0]
        return (word, stem + y + "х", stem + y + "м", word, stem + y + "ми", stem + y + "х")
    return None


def possessive(word: str) -> Forms | None:
    """Declines the first word of names such as Берингов пролив, Часов Яр, Казачья Лопань, Бабий Яр."""
    low = word.lower()
    if low.endswith(("ов", "ев", "ин", "ын")):
        return (word, word + "а", word + "у", word, word + "ым", word + "ом")
    if low.endswith(("ово", "ево", "ино", "ыно")):
        stem = word[:-1]
        return (word, stem + "а", stem + "у", word, stem + "ым", stem + "ом")
    if low.endswith(("ова", "ева", "ина", "ына")):
        stem = word[:-1]
        return (word, stem + "ой", stem + "ой", stem + "у", stem + "ой", stem + "ой")
    if low.endswith(("овы", "евы", "ины")):
        return (word, word + "х", word + "м", word, word + "ми", word + "х")
    if low.endswith("ья"):
        stem = word[:-1]
        return (word, stem + "ей", stem + "ей", stem + "ю", stem + "ей", stem + "ей")
    if low.endswith("ье"):
        stem = word[:-1]
        return (word, stem + "его", stem + "ему", word, stem + "им", stem + "ем")
    if low.endswith("ьи"):
        return (word, word + "х", word + "м", word, word + "ми", word + "х")
    if low.endswith("ий"):
        stem = word[:-2] + "ь"
        return (word, stem + "его", stem + "ему", word, stem + "им", stem + "ем")
    return None


def masculine(word: str) -> Forms | None:
    """Declines a masculine noun in a consonant, й or ь; inanimate."""
    last = word[-1:].lower()
    if last in CONSONANTS:
        e = "е" if last in "жшщчц" else "о"
        return (word, word + "а", word + "у", word, word + e + "м", word + "е")
    stem = word[:-1]
    if last == "й":
        loct = "и" if stem[-1:].lower() == "и" else "е"
        return (word, stem + "я", stem + "ю", word, stem + "ем", stem + loct)
    if last == "ь":
        return (word, stem + "я", stem + "ю", word, stem + "ем", stem + "е")
    return None


def feminine(word: str) -> Forms | None:
    """Declines a noun of the first declension, in а or я."""
    stem, last = word[:-1], word[-1:].lower()
    before = stem[-1:].lower()
    if last == "а":
        y = "и" if before in VELARS + SIBILANTS else "ы"
        o = "е" if before in SIBILANTS + "ц" else "о"
        return (word, stem + y, stem + "е", stem + "у", stem + o + "й", stem + "е")
    if last == "я":
        e = "и" if before == "и" else "е"
        return (word, stem + "и", stem + e, stem + "ю", stem + "ей", stem + e)
    return None


def feminine_soft(word: str) -> Forms | None:
    """Declines a noun of the third declension (Керчь, Сызрань)."""
    if not word.lower().endswith("ь"):
        return None
    stem = word[:-1]
    return (word, stem + "и", stem + "и", word, word + "ю", stem + "и")


def neuter(word: str) -> Forms | None:
    """Declines a neuter noun in о or е (Шебекино, Приазовье)."""
    stem, last = word[:-1], word[-1:].lower()
    if last == "о":
        return (word, stem + "а", stem + "у", word, stem + "ом", stem + "е")
    if last == "е":
        if stem[-1:].lower() in SIBILANTS + "ц":
            return (word, stem + "а", stem + "у", word, stem + "ем", stem + "е")
        loct = "и" if stem[-1:].lower() == "и" else "е"
        return (word, stem + "я", stem + "ю", word, stem + "ем", stem + loct)
    return None


def plural(word: str, stem_plus_zero: str | None = None) -> Forms | None:
    """Declines a plural noun in ы or и; the genitive is the bare stem unless given."""
    stem, last = word[:-1], word[-1:].lower()
    if last not in "ыи":
        return None
    a = "а" if last == "ы" or stem[-1:].lower() in VELARS + SIBILANTS else "я"
    genitive = stem_plus_zero or stem
    return (word, genitive, stem + a + "м", word, stem + a + "ми", stem + a + "х")
