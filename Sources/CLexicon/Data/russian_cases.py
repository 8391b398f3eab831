"""Case forms of Russian names of places and organisations.

A name is adjectives, then a head noun, then a tail that stays as it is (mostly a genitive):
"Шанхайская организация сотрудничества" -> "Шанхайской организации сотрудничества".
Words of the OpenCorpora dictionary (through pymorphy3) are declined by it; all others by the rules of
`russian_endings`. Guesses that pymorphy3 makes for unknown words are not used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

import pymorphy3

import russian_endings as endings
from russian_endings import CASES, Forms

MORPH = pymorphy3.MorphAnalyzer()

SLAVIC_COUNTRIES = frozenset({"RU", "UA", "BY", "KZ", "MD", "BG", "RS", "MK", "ME", "BA", "HR", "SI", "SK", "CZ", "PL"})
RUSSIAN_WORD = re.compile(r"[А-Яа-яЁё]+(?:['’-][А-Яа-яЁё]+)*")
BETWEEN_WORDS = re.compile(r"[\s«»\"“”„()]+")
OTHER_CYRILLIC = re.compile(r"[^\W\d_А-Яа-яЁёA-Za-zÀ-ɏ]")

# Names whose declension follows no rule below.
IRREGULAR: dict[str, tuple[str, ...]] = {
    "Москва-река": ("Москва-река", "Москвы-реки", "Москве-реке", "Москву-реку", "Москвой-рекой", "Москва-реки",
                    "Москва-реке", "Москва-реку", "Москва-рекой"),
    "Кот-д'Ивуар": ("Кот-д'Ивуар", "Кот-д'Ивуара", "Кот-д'Ивуару", "Кот-д'Ивуаром", "Кот-д'Ивуаре"),
    "Мец": ("Мец", "Меца", "Мецу", "Мецем", "Меце"),
    "Речь Посполитая": ("Речь Посполитая", "Речи Посполитой", "Речью Посполитой"),
    "Царское Село": ("Царское Село", "Царского Села", "Царскому Селу", "Царским Селом", "Царском Селе"),
}

# Russian plural-only place names that the dictionary lacks: nominative -> genitive.
PLURAL_GENITIVES: dict[str, str] = {
    "Голаны": "Голан", "Карибы": "Кариб", "Фареры": "Фарер", "Мальвины": "Мальвин", "Фолкленды": "Фолкленд",
    "Канары": "Канар", "Азоры": "Азор", "Сейшелы": "Сейшел", "Коморы": "Комор", "Бермуды": "Бермуд",
    "Сувалки": "Сувалок", "Липцы": "Липцов", "Крынки": "Крынок", "Прилуки": "Прилук", "Ромны": "Ромен",
    "Лубны": "Лубен", "Дубоссары": "Дубоссар", "Валуйки": "Валуек", "Клинцы": "Клинцов", "Алешки": "Алешек",
    "Терны": "Тернов", "Бровары": "Броваров", "Погребки": "Погребков", "Садки": "Садков", "Бердычи": "Бердычей",
    "Печоры": "Печор", "Минводы": "Минвод", "Афины": "Афин", "Канны": "Канн", "Патры": "Патр", "Бельцы": "Бельц",
    "Бендеры": "Бендер", "Черновцы": "Черновцов", "Черновицы": "Черновиц", "Барановичи": "Барановичей",
    "Осиповичи": "Осиповичей", "Соломоны": "Соломонов", "Дергачи": "Дергачей", "Пески": "Песков", "Плавни": "Плавней",
    "Сольцы": "Сольцов", "Пятихатки": "Пятихаток", "Пологи": "Пологов", "Саки": "Сак",
    "Брузги": "Брузг", "Яссы": "Ясс", "Черкассы": "Черкасс", "Ровеньки": "Ровенек", "Ессентуки": "Ессентуков",
    "Шахты": "Шахт", "Химки": "Химок", "Сумы": "Сум", "Джурджулешты": "Джурджулешт",
    "Дарданеллы": "Дарданелл", "Галапагосы": "Галапагос", "Ступочки": "Ступочек", "Копанки": "Копанок",
    "Лиски": "Лисок", "Безруки": "Безруков", "Савинцы": "Савинцев", "Сарны": "Сарн", "Щербаки": "Щербаков",
    "Каракумы": "Каракумов", "Саяны": "Саян", "Аппалачи": "Аппалачей", "Кордильеры": "Кордильер",
}

# Third-declension place names (feminine, in ь) that the dictionary may lack.
FEMININE_SOFT = frozenset(
    "Припять Снагость Пристань Лопань Нахичевань Знобь Хотень Сызрань Керчь Казань Тверь Пермь Рязань Умань Астрахань "
    "Обь Церковь Камрань Сморгонь Кубань Бретань Хатынь Катынь Волынь Тюмень Русь Познань Лодзь Рогань Горналь "
    "Крепость Область".split())

# Masculine place names in ь that the dictionary has as feminine.
MASCULINE_SOFT = frozenset({"Ирпень", "Вупперталь", "Торунь"})

# Foreign names that the dictionary has only as plurals of common nouns.
INDECLINABLE = frozenset({"Роли", "Шали"})

# Dictionary readings to avoid: foreign names that look like Russian adjectives or inflected words.
NOT_ADJECTIVES = frozenset({"прая", "ханой", "уренгой", "шанхай", "китай", "добой", "сиануквиль", "морской"})

# Short names of ministries that end in a genitive: Минобороны, Минэнерго, Минспорта.
MINISTRY = re.compile(r"[Мм]ин(?!истерств|ут|ск)[а-я]+[аыояи]")

READ_AS_WORDS = frozenset({"ТАСС", "БРИКС", "АСЕАН", "ЦАХАЛ", "ХАМАС", "ЮНИСЕФ", "ОПЕК"})

ADJECTIVE_ENDINGS = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")
HEADS_IN_AGREEMENT = frozenset({"река", "город", "пустыня"})
PARTICLES = ("де", "да", "ди", "ду", "дю", "ла", "ле", "эль", "аль", "эд", "эс", "эт", "эр", "эн", "эш", "эз", "ан",
             "ас", "аш", "ад", "ар", "о", "и", "оф", "ли", "ле")


def is_russian(text: str) -> bool:
    """Whether a surface can be declined as Russian: Cyrillic, and no letter of another alphabet's own."""
    return bool(RUSSIAN_WORD.search(text)) and not OTHER_CYRILLIC.search(text.replace("’", ""))


def level_yo(text: str) -> str:
    return text.replace("ё", "е").replace("Ё", "Е")


def phrase_forms(phrase: str, place: bool, country: str | None = None) -> list[str]:
    """All case forms of a nominative name, the nominative first, without doubles."""
    phrase = level_yo(phrase)
    if phrase in IRREGULAR:
        return list(IRREGULAR[phrase])
    if not is_russian(phrase):
        return [phrase]
    parts = _split_parts(phrase, place)
    declined = [_segment_forms(part, place, country) if index % 2 == 0 else [endings.same(part)]
                for index, part in enumerate(parts)]
    return _join(declined)


def adjective_all_forms(lemma: str) -> list[str]:
    """All case, gender and number forms of an adjective given in the masculine nominative."""
    lemma = level_yo(lemma)
    stem = lemma[:-2]
    soft = lemma.endswith("ий") and stem[-1] not in endings.VELARS + endings.SIBILANTS
    y = lemma[-2] if lemma[-2] != "о" else "ы"
    shapes = (lemma, stem + ("яя" if soft else "ая"), stem + ("ее" if soft else "ое"), stem + y + "е")
    found: list[str] = []
    for shape in shapes:
        found.extend(endings.adjective(shape) or (shape,))
    return _unique(found)


def leading_adjective(phrase: str) -> tuple[str, str] | None:
    """("Курская", "область") or ("Южный", "федеральный округ") for a name that starts with an adjective."""
    first, _, rest = phrase.partition(" ")
    if rest and _is_adjective(first, False, None) and endings.adjective(first):
        return first, rest
    return None


def _split_parts(phrase: str, place: bool) -> list[str]:
    """Cuts a place name at " и " and at dashes; the separators have the odd indices."""
    if not place:
        return [phrase]
    parts = re.split(r"( [—–-] )", phrase)
    if len(parts) == 1:
        parts = re.split(r"( и )", phrase)
        if len(parts) == 3 and len(parts[0].split()) > 2:
            return [phrase]
    return parts


def _join(parts: list[list[Forms]]) -> list[str]:
    """Joins the parts in the same case; each alternative row of one part meets the first row of the others."""
    rows: list[str] = []
    for row in range(max(len(part) for part in parts)):
        chosen = [part[min(row, len(part) - 1)] for part in parts]
        rows.extend("".join(forms[case] for forms in chosen) for case in range(len(CASES)))
    return _unique(rows)


def _segment_forms(segment: str, place: bool, country: str | None) -> list[Forms]:
    """The declensions of adjectives + head + tail; several rows where usage varies."""
    tokens = re.split(r"(\s+|[«»\"“”„()]+)", segment)
    words = [i for i, token in enumerate(tokens) if RUSSIAN_WORD.fullmatch(token)]
    first = next((i for i, token in enumerate(tokens) if token and not BETWEEN_WORDS.fullmatch(token)), None)
    if not words or words[0] != first:
        return [endings.same(segment)]
    phrase = _Phrase(tokens, words, place, country)
    phrase.decline()
    return phrase.forms()


@dataclass
class _Phrase:
    """A name cut into tokens; `rows` holds the forms of the declined words, one row for each usage."""

    tokens: list[str]
    words: list[int]  # the tokens that are Russian words
    place: bool
    country: str | None
    rows: list[dict[int, Forms]] = field(default_factory=lambda: [{}])

    def decline(self) -> None:
        """Declines the words before the head, then the head and what agrees with it; the tail stays."""
        for position, index in enumerate(self.words):
            word, following = self.tokens[index], self._next_word(position)
            if _is_adjective(word, following is None, self.country if self.place else None):
                self._put(index, [_adjective_forms(word)])
                if following is None:
                    return
            elif following and self.place and _is_possessive(word, following):
                self._put(index, [endings.possessive(word) or endings.same(word)])
            else:
                self._decline_head(position, following)
                return

    def forms(self) -> list[Forms]:
        return [tuple("".join(row[i][case] if i in row else token for i, token in enumerate(self.tokens))
                      for case in range(len(CASES))) for row in self.rows]  # type: ignore[misc]

    def _next_word(self, position: int) -> str | None:
        """The word that follows with nothing but a space between; None at the end of the phrase."""
        if position + 1 == len(self.words) or self.words[position + 1] != self.words[position] + 2:
            return None
        return self.tokens[self.words[position + 1]]

    def _decline_head(self, position: int, following: str | None) -> None:
        index = self.words[position]
        head = self.tokens[index]
        known = _dictionary_noun(head, self.place) is not None
        if self.place and position == 0 and head[0].islower() and not known:
            return
        self._put(index, noun_rows(head, self.place, self.country))
        if not following:
            return
        after = self.words[position + 1]
        if head.lower() in HEADS_IN_AGREEMENT and following[0].isupper():
            apposed = noun_rows(following, self.place, self.country)[0]
            self.rows += [{**row, after: apposed} for row in self.rows]
        elif position + 2 == len(self.words) and self._is_late_adjective(head, following):
            self._put(after, [endings.adjective(following) or endings.same(following)])
        elif not self.place and len(self.words) == 2 and not known:
            # Two foreign words: the second may be the one that declines (Жогорку Кенеша).
            self.rows.append({after: noun_rows(following, self.place, self.country)[0]})

    @staticmethod
    def _is_late_adjective(head: str, word: str) -> bool:
        """Whether a word is an adjective that agrees with the head before it (Республика Сербская)."""
        if not _is_adjective(word, False, None):
            return False
        if head[-1] in "аяь" and word.endswith(("ая", "яя")):
            return True
        if head[-1] in "ое":
            return word.endswith(("ое", "ее"))
        return head[-1] not in "ая" and word.endswith(("ий", "ый", "ой"))

    def _put(self, index: int, alternatives: list[Forms]) -> None:
        """Adds the forms of one word to every row; further alternatives make further rows."""
        self.rows = [{**row, index: forms} for forms in alternatives for row in self.rows]


@lru_cache(maxsize=None)
def _known(word: str) -> tuple[pymorphy3.analyzer.Parse, ...]:
    """Dictionary readings of a word in the nominative."""
    if not MORPH.word_is_known(word.lower()):
        return ()
    return tuple(p for p in MORPH.parse(word.lower()) if p.is_known and "nomn" in p.tag)


def _is_adjective(word: str, last: bool, country: str | None) -> bool:
    """Whether a word of a name declines as an adjective."""
    low = word.lower()
    if low in NOT_ADJECTIVES or not low.endswith(ADJECTIVE_ENDINGS) or endings.adjective(word) is None:
        return False
    first, _, final = word.rpartition("-")
    if first and (not first.lower().endswith(("о", "е")) or first.endswith("ье")):
        return False
    readings = _known(final)
    adjectival = any("ADJF" in p.tag or "PRTF" in p.tag for p in readings)
    if adjectival:
        return True
    if any("NOUN" in p.tag and not ({"Surn", "Name"} & set(p.tag.grammemes)) for p in readings):
        return False
    if last and not low.endswith(("ский", "цкий", "ская", "цкая", "ское", "цкое", "ные", "ский")):
        return country in SLAVIC_COUNTRIES and low.endswith(("ый", "ая", "ое", "ые"))
    return low.endswith(("ский", "цкий", "ская", "цкая", "ское", "цкое", "ские", "цкие", "ный", "ная", "ное", "ные"))


def _adjective_forms(word: str) -> Forms:
    if word.lower() in ("третий", "бабий", "божий"):
        return endings.possessive(word) or endings.same(word)
    return endings.adjective(word) or endings.same(word)


def _is_possessive(word: str, following: str) -> bool:
    """Whether a capitalised word before a noun declines as a possessive adjective."""
    low, head = word.lower(), following.lower()
    if _dictionary_noun(word, False) is not None:
        return False
    if low.endswith(("овы", "евы", "ины")):
        return head.endswith(("а", "ы", "и"))
    if low.endswith(("ов", "ев", "ин", "ын")):
        return head[-1] in endings.CONSONANTS + "йь" and not low.endswith("осин")
    if low.endswith(("ово", "ево", "ино", "ыно")):
        return head in ("море", "озеро", "поле", "займище")
    if low.endswith(("чья", "жья", "шья", "чьи", "жьи", "чье", "жье", "бачья")):
        return True
    return low == "бабий"


def noun_rows(word: str, place: bool, country: str | None) -> list[Forms]:
    """The declensions of one noun: mostly one row, two where it is declined by some and not by others."""
    if word in PLURAL_GENITIVES:
        return [endings.plural(word, PLURAL_GENITIVES[word]) or endings.same(word)]
    if word in MASCULINE_SOFT:
        return [endings.masculine(word) or endings.same(word)]
    if word in INDECLINABLE:
        return [endings.same(word)]
    if word in FEMININE_SOFT:
        return [endings.feminine_soft(word) or endings.same(word)]
    if _is_acronym(word):
        return [endings.same(word)] if place else _acronym_rows(word)
    if not place and MINISTRY.fullmatch(word):
        return [endings.same(word)]
    known = None if _is_double_name(word) else _dictionary_noun(word, place)
    if known is not None:
        return _dictionary_rows(word, known, place, country)
    if "-" in word:
        return _hyphenated_rows(word, place, country)
    return _rule_rows(word, place, country)


def _is_acronym(word: str) -> bool:
    return sum(c.isupper() for c in word) >= 2 and "-" not in word


def _acronym_rows(word: str) -> list[Forms]:
    """An acronym read as a word takes endings in lower case: МИД -> МИДа; others stay."""
    low = word.lower()
    readable = (len(word) >= 3 and word.isupper() and low[0] in endings.CONSONANTS and low[-1] in endings.CONSONANTS
                and low[-2] in "аеиоуэ" and low[-3] not in "аеиоуэ")
    rows = [endings.same(word)]
    if readable or word in READ_AS_WORDS:
        rows.append((word, word + "а", word + "у", word, word + "ом", word + "е"))
    return rows


def _dictionary_noun(word: str, place: bool) -> pymorphy3.analyzer.Parse | None:
    """The dictionary reading to decline by, or None."""
    readings = [p for p in _known(word) if "NOUN" in p.tag and not ({"Patr", "Abbr"} & set(p.tag.grammemes))]
    capital = word[:1].isupper()
    if capital:
        readings = [p for p in readings if not ({"Surn", "Name"} & set(p.tag.grammemes))]

    def rank(p: pymorphy3.analyzer.Parse) -> tuple[bool, bool, bool]:
        named = "Geox" in p.tag if place else "Orgn" in p.tag
        return (not (named and capital), "plur" in p.tag, "anim" in p.tag)

    return min(readings, key=rank) if readings else None


def _dictionary_rows(word: str, parse: pymorphy3.analyzer.Parse, place: bool, country: str | None) -> list[Forms]:
    number = "plur" if "plur" in parse.tag else "sing"
    if "Fixd" in parse.tag and word.lower().endswith(("ово", "ево", "ино", "ыно")) and place:
        return [endings.same(word), endings.neuter(word) or endings.same(word)]
    forms: list[str] = [word]
    for case in CASES[1:]:
        inflected = parse.inflect({case, number})
        forms.append(_with_capitals_of(word, level_yo(inflected.word)) if inflected else word)
    if "anim" in parse.tag and ("masc" in parse.tag or number == "plur"):
        forms[3] = word
    rows: list[Forms] = [tuple(forms)]  # type: ignore[list-item]
    second = parse.inflect({"loc2", number})
    if second and level_yo(second.word) != forms[5].lower():
        rows.append((word, *forms[1:5], _with_capitals_of(word, level_yo(second.word))))  # type: ignore[arg-type]
    if place and word.lower().endswith(("ово", "ево", "ино", "ыно")) and "Geox" in parse.tag:
        rows.append(endings.same(word))
    return rows


def _with_capitals_of(original: str, inflected: str) -> str:
    """Writes an inflected lower-case word with the capitals of its nominative, part by part."""
    parts, forms = original.split("-"), inflected.split("-")
    if len(parts) != len(forms):
        parts, forms = [original], [inflected]
    return "-".join(form[:1].upper() + form[1:] if part[:1].isupper() else form
                    for part, form in zip(parts, forms))


def _is_double_name(word: str) -> bool:
    """Whether both parts of a hyphenated name decline (Новгород-Северский), unlike Северо-Енисейский."""
    first, _, final = word.partition("-")
    return bool(final) and final[:1].isupper() and final.endswith("ский") and first.endswith(tuple(endings.CONSONANTS))


def _hyphenated_rows(word: str, place: bool, country: str | None) -> list[Forms]:
    parts = word.split("-")
    if "на" in parts[1:]:
        head = noun_rows(parts[0], place, country)
        tail = "-" + "-".join(parts[1:])
        return [tuple(form + tail for form in row) for row in head]  # type: ignore[misc]
    if len(parts) == 2 and _is_adjective(parts[1], True, country) and parts[1][0].isupper():
        adjective = _adjective_forms(parts[1])
        head = noun_rows(parts[0], place, country)
        return [tuple(a + "-" + b for a, b in zip(row, adjective)) for row in head]  # type: ignore[misc]
    start = "-".join(parts[:-1]) + "-"
    return [tuple(start + form for form in row)  # type: ignore[misc]
            for row in _last_part_rows(parts[-1], place, country)]


def _last_part_rows(part: str, place: bool, country: str | None) -> list[Forms]:
    if part.lower() in PARTICLES or (part[0].islower() and part not in ("парк", "река", "град")):
        return [endings.same(part)]
    known = _dictionary_noun(part, True)
    if known is not None and "Geox" in known.tag:
        return _dictionary_rows(part, known, place, country)
    return _rule_rows(part, place, country)


def _rule_rows(word: str, place: bool, country: str | None) -> list[Forms]:
    """Declension of a word the dictionary lacks, by its ending."""
    low = word.lower()
    last, before = low[-1], low[-2:-1]
    if not place and low.endswith(("ость", "нефть", "связь", "сеть", "печать")):
        return [endings.feminine_soft(word) or endings.same(word)]
    if last in endings.CONSONANTS + "йь":
        return _masculine_rows(word, country)
    if last == "а" and before not in "аеоуэыюя":
        return [endings.feminine(word) or endings.same(word)]
    if last == "я":
        return [endings.feminine(word) or endings.same(word)]
    slavic = country in SLAVIC_COUNTRIES or not place
    if last == "о" and slavic and low.endswith(("ово", "ево", "ино", "ыно", "ство")):
        return [endings.same(word), endings.neuter(word) or endings.same(word)]
    if last == "е" and low.endswith(("ье", "ие", "оре", "оле", "ице", "ище")) and country in ("RU", "UA", "BY", None):
        return [endings.neuter(word) or endings.same(word)]
    if last == "ы" and len(low) > 3 and before in endings.CONSONANTS and country in SLAVIC_COUNTRIES:
        return [endings.plural(word) or endings.same(word)]
    return [endings.same(word)]


def _masculine_rows(word: str, country: str | None) -> list[Forms]:
    """A masculine noun; Slavic names in -ец lose their vowel."""
    if word.endswith("ец") and len(word) > 4 and country in SLAVIC_COUNTRIES:
        stem = word[:-2] + ("ьц" if word[-3] in "лн" and word[-3] == "л" else "ц")
        return [(word, stem + "а", stem + "у", word, stem + "ом", stem + "е")]
    return [endings.masculine(word) or endings.same(word)]


def _unique(items: list[str]) -> list[str]:
    return list(dict.fromkeys(items))
