"""Numbers written in figures, and figures that are none: sections, forms, years, postcodes."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, NamedTuple

from tenure.text.words import listed


class Number(NamedTuple):
    """A number in figures or in words, before its unit is known."""

    form: Literal["cardinal", "ordinal", "fraction"]
    value: Fraction | int
    start: int
    end: int
    currency: str = ""
    commas: bool = False
    words: bool = False


_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?|\.\d+")
_LAKHS = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)")  # as rupees are written
_FRACTION = re.compile(r"(\d{1,3})[ ]?/[ ]?(\d{1,3})(?:ths?|rds?|nds?|st)?(?![\d/]|[.,]\d)")
_MIXED = re.compile(r"(\d{1,3})(?:[ ]|[ ]?-[ ]?)(\d{1,2})/(\d{1,2})(?![\d/])")
_VULGAR = {
    "\u00bc": Fraction(1, 4),
    "\u00bd": Fraction(1, 2),
    "\u00be": Fraction(3, 4),
    "\u2153": Fraction(1, 3),
    "\u2154": Fraction(2, 3),
}
_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_ORDINAL = re.compile(r"(\d{1,3})[ /]?(?:st|nd|rd|th)\b/?", re.IGNORECASE)
_SIGNS = {"$": "USD", "\u00a3": "GBP", "\u20ac": "EUR", "\u00a5": "JPY"}
_BEFORE_SIGN = re.compile(
    r"(?<![A-Za-z])(US|U\.S\.|USD|CDN|Cdn|CAN|Can|CAD|CA|AU|A|HK|NZ|C|S|SG|MX|R|RMB)"
    r"(?:(?<=dn)\.|(?<=an)\.)?(?:(?<!\b[ACRS])[ ])?$"  # "A $6,000 bonus" is in our dollars
)
_DOLLARS = {
    "CDN": "CAD",
    "Cdn": "CAD",
    "CAN": "CAD",
    "Can": "CAD",
    "CAD": "CAD",
    "CA": "CAD",
    "C": "CAD",
    "AU": "AUD",
    "A": "AUD",
    "HK": "HKD",
    "NZ": "NZD",
    "S": "SGD",
    "SG": "SGD",
    "MX": "MXN",
    "R": "BRL",
}
_SCALE = re.compile(
    r"[ \t]*-?[ \t]*(?:(million|billion|thousand)\b|(?:mm|bn|m|k)\b)", re.IGNORECASE
)
_SCALES = {
    "million": 10**6,
    "billion": 10**9,
    "thousand": 1000,
    "mm": 10**6,
    "m": 10**6,
    "bn": 10**9,
    "k": 1000,
}
_CODE = re.compile(
    r"(?<![A-Za-z])(USD|GBP|EUR|CAD|CDN|AUD|NZD|CHF|HKD|SGD|JPY|CNY|RMB|INR|SEK|NOK|DKK|NLG|DEM|ILS"
    r"|NIS|BRL|MXN)[ ]{0,2}$"
)
_CODES = {"RMB": "CNY", "CDN": "CAD", "NIS": "ILS"}  # by another name than the standard's
LONGEST = 15  # digits; longer ones are identifiers

# -- figures that are no numbers --
_REFERENCES = frozenset(
    listed(
        "cfr c.f.r. u.s.c. u.s.c usc usca "
        "section sections sec. secs. rule rules article articles paragraph paragraphs "
        "subparagraph subparagraphs sub-paragraph subsection subsections exhibit exhibits "
        "schedule schedules form forms item items page pages note notes footnote footnotes no. "
        "nos. no suite ste. ste room floor box chapter title part regulation regulations "
        "attachment appendix annex clause clauses release number amendment fax telephone phone "
        "zip apt. apt version highway route interstate code sfas fas topic"
    )
)
_LIST_LINK = re.compile(
    r"(?:\(\w{1,4}\))*[\s,]*(?:and|or|through|to|&|-|and/or)?[ \t]*(?:sections?[ \t]*"
    r"|\u00a7+[ \t]*)?"
)
_ATTACHED = re.compile(r"\((?:[a-z]{1,2}|[ivx]{1,5}|[A-Z]|\d{1,2})\)")
_IDENTIFIER = re.compile(r"[\w&]+(?:[-./,:#][\w]+)*(?:\(\w{1,4}\))*")
_LIMB = re.compile(r"\d{1,2}\)")
_ENUMERATOR = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?(?=\s)|\d{1,2}[.)](?=\s|$)")
_TIME = re.compile(r"\d{1,2}(?::\d\d|[ ]?[ap]\.?m\b)", re.IGNORECASE)
_CODE_TITLE = re.compile(r"\d{1,3}[ ](?:C\.?F\.?R|U\.?S\.?C)")
_PHONE = re.compile(
    r"\(?\d{3}\)?[ .-]{1,2}\d{3}[ ]?[-.][ ]?\d{4}|\d{2,3}-\d{2}-\d{4}|\d{2}-\d{7}|\d{5}-\d{4}"
    r"|\d{3}-\d{4}"
)
_GOES_ON = re.compile(r"[ \t]+[a-z]")


def read_figure(text: str, at: int) -> Number | None:
    """The number at a digit, with the currency before it."""
    if text[at - 1 : at] == "." and not text[max(0, at - 2) : at - 1].isalnum():
        at -= 1  # ".5%"
    start, currency = _currency_before(text, at)
    if not currency and (other := _other_form(text, at)):
        return other
    number = (_LAKHS.match(text, at) if currency == "INR" else None) or _NUMBER.match(text, at)
    if number is None or number.end() - at > LONGEST + 6:
        return None
    end = number.end()
    digits = number.group().replace(",", "")
    value = Fraction(digits) if "." in digits else int(digits)
    commas = "," in number.group()
    scale = _SCALE.match(text, end)
    if scale and (scale[1] or currency):
        # "200,000 thousand shares" means 200,000
        value *= _SCALES[scale.group(0).strip(" -\t").lower()] if not commas else 1
        end = scale.end()
    return Number("cardinal", value, start, end, currency, commas)


def _currency_before(text: str, at: int) -> tuple[int, str]:
    """Where the amount begins and its currency, if a sign or code stands before the figure."""
    sign = at - 1
    while sign >= 0 and at - sign < 4 and text[sign] in " \t":
        sign -= 1
    if sign < 0:
        return at, ""
    currency = _SIGNS.get(text[sign], "")
    if currency:
        before = _BEFORE_SIGN.search(text, max(0, sign - 5), sign)
        if before is None:
            return sign, currency
        return before.start(), _DOLLARS.get(
            before.group(1), "USD"
        ) if currency == "USD" else currency
    code = _CODE.search(text, max(0, at - 6), at) if text[sign].isupper() else None
    return (code.start(), _CODES.get(code.group(1), code.group(1))) if code else (at, "")


def _other_form(text: str, at: int) -> Number | None:
    """Ordinals and fractions: "30th", "1/48", "33-1/3", "2\u00bd"."""
    number = _NUMBER.match(text, at)
    if number is None:
        return None
    end = number.end()
    following = text[end : end + 3]
    after = following[1:] if following[:1] in (" ", "/") else following[:2]
    if after.lower() in _ENDINGS and (ordinal := _ORDINAL.match(text, at)):
        return Number("ordinal", int(ordinal.group(1)), at, ordinal.end())
    if following[:1] in _VULGAR:
        whole = int(number.group().split(".")[0].replace(",", ""))
        return Number("cardinal", whole + _VULGAR[following[0]], at, end + 1)
    if (
        following[:1] in " -"
        and following[1:].strip(" -")[:1].isdigit()
        and (mixed := _MIXED.match(text, at))
    ):
        unit, top, bottom = map(int, mixed.groups())
        if 0 < top < bottom:
            return Number("cardinal", unit + Fraction(top, bottom), at, mixed.end())
    if "/" in following[:2] and (part := _FRACTION.match(text, at)):
        top, bottom = int(part.group(1)), int(part.group(2))
        if 0 < top < bottom:
            return Number("fraction", Fraction(top, bottom), at, part.end())
    return None


def no_number(text: str, lower: str, at: int, last_reference: int) -> tuple[int, bool] | None:
    """Where to go on if the figure names something, and whether that is a section; or None.

    Only asked where the figure has no currency and no unit.
    """
    before = text[at - 1 : at]
    if before == "(" and (phone := _PHONE.match(text, at - 1)):
        return phone.end(), False
    if before.isalnum() or (before in "-/#.&_" and before):
        return identifier_end(text, at), False
    if before == "(" and (limb := _LIMB.match(text, at)):
        return limb.end(), False
    if (before in ("", "\n")) and (number := _ENUMERATOR.match(text, at)):
        return number.end(), False
    if named := _PHONE.match(text, at) or _TIME.match(text, at) or _CODE_TITLE.match(text, at):
        return named.end(), False
    if _refers(lower, at, last_reference):
        return identifier_end(text, at), True
    return None


def names_something(text: str, figure: Number) -> bool:
    """A bare figure that its surroundings make an identifier, a year, a street number."""
    end = figure.end
    after = text[end : end + 1]
    if (
        after.isalpha()
        or figure.value != int(figure.value)
        or (after == "-" and text[end + 1 : end + 2].isalnum())
    ):
        return True
    if (
        after in ("/", ":", "_")
        or (after == "." and text[end + 1 : end + 2].isalnum())
        or _ATTACHED.match(text, end)
    ):
        return True
    if figure.commas:
        return False
    digits = figure.end - figure.start
    if digits == 4 and 1900 <= figure.value < 2100:
        return True
    return digits > 3 and not _GOES_ON.match(text, end)


def identifier_end(text: str, at: int) -> int:
    """Where the name, number or code around a figure ends."""
    match = _IDENTIFIER.match(text, at)
    return match.end() if match else at + 1


def _refers(lower: str, at: int, last_reference: int) -> bool:
    before = lower[max(0, at - 24) : at].rstrip(" \t")
    if before[-1:] in ("\u00a7", "#"):
        return True
    words = before.split()
    if words and words[-1].lstrip("(\"'") in _REFERENCES:
        return True
    near = last_reference > 0 and at - last_reference < 24
    return near and _LIST_LINK.fullmatch(lower, last_reference, at) is not None
