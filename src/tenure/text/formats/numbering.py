"""The numbers of lists as they are shown: 1, a, A, i, I, first, one."""

from __future__ import annotations

from tenure.text.words import listed

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ONES = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = listed("- - twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
LARGEST = 32_767


def numeral(n: int, form: str) -> str:
    """`form` as Word names it; a form that is not known is shown as figures."""
    n = max(0, min(n, LARGEST))
    if form in ("lowerRoman", "upperRoman"):
        return _roman(n) if form == "lowerRoman" else _roman(n).upper()
    if form in ("lowerLetter", "upperLetter"):
        letter = _letter(n)
        return letter if form == "lowerLetter" else letter.upper()
    if form == "decimalZero":
        return f"{n:02}"
    if form == "ordinal":
        return f"{n}{_suffix(n)}"
    if form in ("cardinalText", "ordinalText") and n < 100:
        return _words(n, ordinal=form == "ordinalText").capitalize()
    return str(n)


def _roman(n: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        out += letters * (n // value)
        n %= value
    return out or "0"


def _letter(n: int) -> str:
    """a ... z, then aa, bb, as Word goes on."""
    return chr(97 + (n - 1) % 26) * ((n - 1) // 26 + 1) if 0 < n <= 260 else str(n)


def _suffix(n: int) -> str:
    return "th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def _words(n: int, *, ordinal: bool) -> str:
    if n < 20:
        tens, last = "", _ONES[n]
    else:
        tens, last = _TENS[n // 10], _ONES[n % 10] if n % 10 else ""
    if not ordinal:
        return f"{tens}-{last}" if tens and last else tens or last
    if not last:
        return tens[:-1] + "ieth"
    last = _ORDINALS.get(last) or last.removesuffix("y") + "th"
    return f"{tens}-{last}" if tens else last
