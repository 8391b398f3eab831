"""Spelling variants of English surfaces, and of punctuation in surfaces of any language."""

from __future__ import annotations

import re
import unicodedata
from typing import Callable

# British and American spellings of words frequent in names; each also with a plural s.
SPELLINGS = (
    ("Organisation", "Organization"), ("organisation", "organization"), ("Centre", "Center"), ("centre", "center"),
    ("Defence", "Defense"), ("defence", "defense"), ("Labour", "Labor"), ("labour", "labor"),
    ("Cooperation", "Co-operation"), ("cooperation", "co-operation"), ("Programme", "Program"),
    ("programme", "program"), ("Theatre", "Theater"), ("Civilisation", "Civilization"))

LATIN = re.compile(r"[A-Za-z]")
LETTERS_WITHOUT_ACCENT = str.maketrans("łŁøØıİđĐəƏ", "lLoOiIdDaA")


def surface_variants(surface: str) -> list[str]:
    """The surface and its other spellings, the given one first; the apostrophe is always '."""
    found = [surface.replace("’", "'")]
    if LATIN.search(surface):
        _add(found, _without_the)
        for british, american in SPELLINGS:
            _add(found, lambda text, a=british, b=american: _respelled(text, a, b))  # type: ignore[misc]
            _add(found, lambda text, a=american, b=british: _respelled(text, a, b))  # type: ignore[misc]
        _add(found, _without_accents)
        _add(found, lambda text: text.replace(" & ", " and "))
        _add(found, lambda text: re.sub(r"^UN (?=[A-Z])", "U.N. ", text))
    _add(found, lambda text: re.sub(r"(?<=\w)–(?=\w)", "-", text))
    _add(found, lambda text: text.replace("«", '"').replace("»", '"'))
    _add(found, lambda text: re.sub(r'"([^"]+)"', "«\\1»", text))
    return found


def _add(found: list[str], change: Callable[[str], str]) -> None:
    """Adds the changed form of every surface found so far."""
    for text in list(found):
        changed = change(text)
        if changed not in found:
            found.append(changed)


def _respelled(text: str, old: str, new: str) -> str:
    return re.sub(rf"\b{old}(?=s?\b)", new, text)


def _without_the(text: str) -> str:
    """Drops a leading article where two or more words remain."""
    match = re.fullmatch(r"[Tt]he (\S+ .+)", text)
    return match.group(1) if match else text


def _without_accents(text: str) -> str:
    if re.search(r"[А-Яа-яІіЇї]", text):
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(LETTERS_WITHOUT_ACCENT))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
