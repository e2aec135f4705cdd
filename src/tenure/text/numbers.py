"""Numbers in words, read and written: cardinals, ordinals, fractions, "one and one-half"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, NamedTuple

from tenure.text.words import listed

_ONES = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL = (
    {word: n for n, word in enumerate(_ONES)}
    | {word: 20 + 10 * n for n, word in enumerate(_TENS)}
    | {"fourty": 40}
)
SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINAL_WORDS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ORDINALS = (
    {word: n for n, word in enumerate(_ORDINAL_WORDS, 1)}
    | {word[:-1] + "ieth": 20 + 10 * n for n, word in enumerate(_TENS)}
    | {"hundredth": 100, "thousandth": 1000}
)
# what may stand below a fraction line, in singular and plural
_PARTS = (
    {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    | {word: n for word, n in ORDINALS.items() if n > 2}
    | {word + "s": n for word, n in ORDINALS.items() if n > 2}
)
WORDS = frozenset(SMALL) | frozenset(ORDINALS) | {"half", "twice"}

_WORD = re.compile(r"[a-z]+")
_BETWEEN = re.compile(r"[ \t]*-[ \t]*|[ \t]+")
_AND = re.compile(r",?[ \t]+and[ \t]+|,[ \t]+")
_MIXED = re.compile(r"[ \t]+and[ \t]+(?:a[ \t]+(?=half\b|quarter\b))?|-and-(?:a-(?=half\b))?")
_OF = re.compile(r"[ \t]*\([ \t]*\d+[ \t]?/|[ \t]+(?:of|the)\b|(?=[ \t]+interest\b)")
_PARTY = re.compile(r"[ \t-]+part(?:y|ies)\b")


class Worded(NamedTuple):
    form: Literal["cardinal", "ordinal", "fraction"]
    value: Fraction | int
    end: int


def read_worded(lower: str, at: int) -> Worded | None:
    """The number in words that begins at `at` of a lower-cased text, as long as it can be."""
    first = _WORD.match(lower, at)
    if first is None:
        return None
    word = first.group()
    if word in ORDINALS:
        return Worded("ordinal", ORDINALS[word], first.end())
    if word == "half":
        follows = _OF.match(lower, first.end())
        return Worded("fraction", Fraction(1, 2), first.end()) if follows else None
    if word not in SMALL:
        return None
    n, end, room = _cardinal(lower, at)
    ordinal = _last_ordinal(lower, end, room)
    if ordinal is not None:
        return Worded("ordinal", n + ordinal.value, ordinal.end)
    part = _part(lower, end) if 0 < n < 100 else None
    if part is not None:
        return Worded("fraction", Fraction(n, int(part.value)), part.end)
    return _with_fraction(lower, n, end) or Worded("cardinal", n, end)


def _cardinal(lower: str, at: int) -> tuple[int, int, int]:
    """The number, its end, and below what another word would still add to it."""
    total, group, room, scale, end = 0, 0, 100, 10**12, at
    position: int | None = at
    while position is not None and (match := _WORD.match(lower, position)):
        word = match.group()
        if word in SMALL and SMALL[word] < room and (SMALL[word] or end == at):
            group += SMALL[word]
            room = 10 if SMALL[word] >= 20 else 0
        elif word == "hundred" and 0 < group < 100:
            group *= 100
            room = 100
        elif word in SCALES and group and SCALES[word] < scale:
            scale = SCALES[word]
            total, group, room = total + group * scale, 0, 100
        else:
            break
        end = match.end()
        between = (_AND.match(lower, end) if room == 100 else None) or _BETWEEN.match(lower, end)
        position = between.end() if between else None
    return total + group, end, room


def _last_ordinal(lower: str, end: int, room: int) -> Worded | None:
    """ "-fifth" of "twenty-fifth"."""
    between = _BETWEEN.match(lower, end)
    match = _WORD.match(lower, between.end()) if between and room else None
    if match and ORDINALS.get(match.group(), 10**6) < room:
        return Worded("ordinal", ORDINALS[match.group()], match.end())
    return None


def _part(lower: str, end: int) -> Worded | None:
    """What makes a small number a fraction: "-third", " forty-eighth", " quarter of"."""
    between = _BETWEEN.match(lower, end)
    match = _WORD.match(lower, between.end()) if between else None
    if between is None or match is None:
        return None
    word = match.group()
    if word in _PARTS:
        if (
            word.startswith("quarter")
            and "-" not in between.group()
            and not _OF.match(lower, match.end())
        ):
            return None  # "three quarters" is a time, unless it is three quarters of something
        return (
            None
            if _PARTY.match(lower, match.end())
            else Worded("fraction", _PARTS[word], match.end())
        )
    tens = SMALL.get(word, 0)
    if tens < 20:
        return None
    rest = _BETWEEN.match(lower, match.end())
    last = _WORD.match(lower, rest.end()) if rest else None
    unit = ORDINALS.get(last.group().rstrip("s"), 99) if last else 99
    return Worded("fraction", tens + unit, last.end()) if last and unit < 10 else None


def _with_fraction(lower: str, n: int, end: int) -> Worded | None:
    """ "and one-half" of "one and one-half"."""
    link = _MIXED.match(lower, end)
    if link is None:
        return None
    if lower.startswith(("half", "quarter"), link.end()):
        word = _WORD.match(lower, link.end())
        return (
            Worded("cardinal", n + Fraction(1, _PARTS[word.group()]), word.end())
            if word and word.group() in _PARTS
            else None
        )
    more = _WORD.match(lower, link.end())
    if more is None or more.group() not in ("one", "two", "three"):
        return None
    part = _part(lower, more.end())
    if part is None:
        return None
    return Worded("cardinal", n + Fraction(SMALL[more.group()], int(part.value)), part.end)


def in_words(n: int) -> str:
    """As a letter writes it: 250_000 is "two hundred fifty thousand"."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10 - 2] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    for name, size in (*sorted(SCALES.items(), key=lambda pair: -pair[1]), ("hundred", 100)):
        if n >= size:
            rest = f" {in_words(n % size)}" if n % size else ""
            return f"{in_words(n // size)} {name}{rest}"
    raise AssertionError("every number is below or above a scale")
