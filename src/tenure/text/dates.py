"""Dates as letters write them: "September 9, 2005", "26th day of November 2012", "9/9/2005"."""

from __future__ import annotations

import re

from tenure.text.values import Date
from tenure.text.words import listed

_NAMES = listed(
    "january february march april may june july august september october november december"
)
MONTHS = (
    {name: n for n, name in enumerate(_NAMES, 1)}
    | {name[:3]: n for n, name in enumerate(_NAMES, 1)}
    | {"sept": 9}
)
_MONTH = (
    "(?P<month>"
    + "|".join(
        f"{name.capitalize()}|{name.upper()}" for name in sorted(MONTHS, key=len, reverse=True)
    )
    + r")\b\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|,\d)"
_BLANK = r"[ \t]+"
_MONTH_DAY = re.compile(
    rf"{_MONTH}(?:{_BLANK}|\n(?=\d{{1,2}},? (?:19|20)\d\d))"
    r"(?P<day>\d{1,2})(?![\d%]|/\d)(?:[ /]?(?:st|nd|rd|th)\b/?)?"
    rf"(?:[ \t]*,?[ \t]*(?:of{_BLANK})?{_YEAR})?"
)
_MONTH_YEAR = re.compile(rf"{_MONTH}[ \t]*,?{_BLANK}(?:of{_BLANK})?{_YEAR}")
_DAY_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})(?:[ /]?(?:st|nd|rd|th)/?)?{_BLANK}(?:day{_BLANK}of{_BLANK})?{_MONTH}"
    rf"(?:[ \t]*,?{_BLANK}(?:of{_BLANK})?{_YEAR})?(?! *\d)"
)
_WORDED = re.compile(
    rf"{_BLANK}day{_BLANK}of{_BLANK}{_MONTH}(?:[ \t]*,?{_BLANK}(?:of{_BLANK})?{_YEAR})?"
)
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/]|-(?!\d{1,2}/))")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?![\d-])")


def date_at_month(text: str, at: int) -> Date | None:
    """A date whose month is named at `at`."""
    match = _MONTH_DAY.match(text, at) or _MONTH_YEAR.match(text, at)
    return _named(match) if match else None


def date_at_digit(text: str, at: int) -> Date | None:
    """A date that begins with a figure at `at`."""
    following = text[at + 1 : at + 5]
    if "/" in following or "-" in following:
        if slashed := _SLASHED.match(text, at):
            return _slashed(slashed)
        if iso := _ISO.match(text, at):
            return _date(iso.start(), iso.end(), *map(int, iso.groups()))
    named = _DAY_MONTH.match(text, at)
    return _named(named) if named else None


def date_after_day(text: str, start: int, day: int, end: int) -> Date | None:
    """ "the first day of May, 2004": the day stands in words from `start` to `end`."""
    match = _WORDED.match(text, end) if 1 <= day <= 31 else None
    if match is None:
        return None
    year = int(match["year"]) if match["year"] else None
    return _date(start, match.end(), year, MONTHS[match["month"].lower()], day)


def _named(match: re.Match[str]) -> Date:
    found = match.groupdict()
    year, day = found.get("year"), found.get("day")
    month = MONTHS[found["month"].lower()]
    return _date(
        match.start(), match.end(), int(year) if year else None, month, int(day) if day else None
    )


def _slashed(match: re.Match[str]) -> Date | None:
    first, mark, second, year = match.groups()
    if mark == "-" and len(year) == 2:
        return None
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 50 else 1900)
    month, day = int(first), int(second)
    if month > 12 >= day:
        month, day = day, month
    return _date(match.start(), match.end(), full, month, day) if 1 <= month <= 12 else None


def _date(start: int, end: int, year: int | None, month: int, day: int | None) -> Date:
    date = Date(start, end, year, month, day)
    exists = (
        date.days is not None
        if year and day
        else 1 <= month <= 12 and (day is None or 1 <= day <= 31)
    )
    return date if exists else Date(start, end, year, month, day, note="there is no such day")
