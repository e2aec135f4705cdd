"""Values of fields as exact integers: read from their text and written back, never rounded."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b

NEVER = 2_000_000  # a day that does not come
EPOCH = date(1970, 1, 1)
YEARS = (1800, 2999)
_FIRST, _LAST = ((date(year, 1, 1) - EPOCH).days for year in (YEARS[0], YEARS[1] + 1))
YES = {"yes": 1, "true": 1, "no": 0, "false": 0}


@dataclass(frozen=True)
class Scale:
    """How a number is held: decimals of the unit, the highest value in it, and its words."""

    decimals: int
    most: int
    one: str  # an example of the form
    unit: str


# The ranges are those that formulas are proved safe for: products of two of them fit 64 bits.
SCALES: dict[str, Scale] = {
    "money": Scale(2, 10**12, "1234.50", "cents"),
    "price": Scale(4, 10**9, "3.05", "ten-thousandths of a dollar"),
    "percent": Scale(6, 10**9, '"49.9999%"', "millionths of a percent"),
    "hours": Scale(2, 10**8, "6.15", "hundredths of an hour"),
    "number": Scale(0, 10**6, "2", "whole numbers"),
    "shares": Scale(0, 10**9, "175,000", "whole shares"),
}
_NUMBER = re.compile(r"(?P<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.(?P<part>[0-9]+))?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


class Unreadable(Exception):
    """A text is not a value of its type: what is wrong, and how to mend it."""

    def __init__(self, what: str, mend: str) -> None:
        self.what, self.mend = what, mend
        super().__init__(what)


def folded(text: str) -> str:
    """The text without what makes no difference: capitals, and how words are parted."""
    return " ".join(text.casefold().replace("_", " ").split())


def code(text: str) -> int:
    """A stable positive integer below 2**60 for a text, so that formulas can compare texts."""
    digest = blake2b(folded(text).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 4) or 1


def parse(kind: str, text: str, most: int | None = None) -> int:
    """The integer that the text of a field of this type stands for."""
    text = text.strip()
    if kind == "yes/no":
        if text.casefold() not in YES:
            raise Unreadable(
                f"`{text}` is neither yes nor no", "Write yes or no; null if it is not known."
            )
        return YES[text.casefold()]
    if kind == "date":
        return parse_date(text)
    if kind == "text":
        if not folded(text):
            raise Unreadable("the text is empty", "Write it, or null if it is not known.")
        return code(text)
    return _number(kind, text, most)


def parse_date(text: str, never: bool = True) -> int:
    """Days since 1970-01-01 of an ISO date."""
    if never and text == "never":
        return NEVER
    match = _DATE.fullmatch(text)
    if match is None:
        raise Unreadable(f"`{text}` is not a date", "Write year-month-day, as in 2006-03-15.")
    year, month, day = map(int, match.groups())
    if not YEARS[0] <= year <= YEARS[1]:
        raise Unreadable(f"{text} is out of range", f"Years run from {YEARS[0]} to {YEARS[1]}.")
    if not 1 <= month <= 12:
        raise Unreadable(f"{text} does not exist", "Months run from 01 to 12.")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = date(year, month, 1).strftime("%Y-%m")
        raise Unreadable(f"{text} does not exist", f"{name} has {last} days.")
    return (date(year, month, day) - EPOCH).days


def _number(kind: str, text: str, most: int | None) -> int:
    scale = SCALES[kind]
    match = _NUMBER.fullmatch(_bare(kind, text))
    if match is None:
        less = (
            "is less than nothing"
            if text.lstrip("$ ").startswith("-")
            else f"is not {_article(kind)}"
        )
        raise Unreadable(f"`{text}` {less}", f"Write digits, as in {scale.one}.")
    whole = match["whole"].replace(",", "").lstrip("0")
    part = (match["part"] or "").rstrip("0")
    if len(part) > scale.decimals:
        raise Unreadable(
            f"`{text}` has more decimals than {scale.unit} can hold",
            f"Write at most {scale.decimals} decimals; tenure does not round it for you."
            if scale.decimals
            else "Write a whole number; tenure does not round it for you.",
        )
    if (
        len(whole) > 15
        or int(digits := (whole + part.ljust(scale.decimals, "0")) or "0") > scale.most
    ):
        highest = write(kind, scale.most).strip('"')
        raise Unreadable(
            f"`{text}` overflows", f"The highest value is {highest}: are there digits too many?"
        )
    if kind == "percent" and 0 < int(digits) < 10**scale.decimals and not text.endswith("%"):
        raise Unreadable(
            f"`{text}` is less than one percent",
            f"If it is meant, write `{text}%`; else in percent.",
        )
    if most is not None and int(digits) > most:
        raise Unreadable(
            f"`{text}` is more than the whole", f"The highest value is {write(kind, most)}."
        )
    return int(digits)


def _bare(kind: str, text: str) -> str:
    if kind in ("money", "price"):
        return re.sub(r"^(?:USD|US\$|\$)\s*", "", text)
    return re.sub(r"\s*%$", "", text) if kind == "percent" else text


def _article(kind: str) -> str:
    return {"money": "an amount", "number": "a whole number", "shares": "a number of shares"}.get(
        kind, "a number of hours" if kind == "hours" else f"a {kind}"
    )


def write(kind: str, value: int) -> str:
    """The text that `parse` reads as this value."""
    if kind == "yes/no":
        return "yes" if value else "no"
    if kind == "date":
        return iso(value)
    decimals = SCALES[kind].decimals
    whole, part = divmod(value, 10**decimals)
    text = f"{whole}.{part:0{decimals}d}" if decimals else str(whole)
    if kind == "percent":
        return f"{text.rstrip('0').rstrip('.')}%"
    return text if kind == "money" or not decimals else _trimmed(text)


def _trimmed(text: str) -> str:
    """At least two decimals, no zeros beyond them: 3.05, 3.00, 3.0525."""
    whole, _, part = text.partition(".")
    return f"{whole}.{part.rstrip('0').ljust(2, '0')}"


def iso(day: int) -> str:
    """The date of a day number."""
    return "never" if day == NEVER else (EPOCH + timedelta(days=day)).isoformat()


def day_number(day: int | str | date) -> int:
    """Days since 1970-01-01 of a date in any of the forms that the public door takes."""
    if isinstance(day, str):
        return parse_date(day.strip())
    if isinstance(day, int) and not _FIRST <= day <= _LAST and day != NEVER:
        raise Unreadable(f"{day} is no day", "Give a date, or its text, as in 2006-03-15.")
    return day if isinstance(day, int) else (date(day.year, day.month, day.day) - EPOCH).days
