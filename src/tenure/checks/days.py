"""Days that do not exist, or that come in an order in which they cannot be meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..calendar import date
from ..provision import Provision
from ..text import find, pattern
from ..text.values import Date
from .fault import DAYS, Fault, Paper, Quoted, check


@dataclass(frozen=True)
class Stated:
    """A day that a provision states."""

    words: str
    day: int
    cite: Quoted


NAMED = {
    "letter_date": "the letter's date",
    "start_date": "the first day of work",
    "acceptance_date": "the day of acceptance",
    "board_acceptance": "the day of acceptance by the Board",
    "signature_date": "the day of the executive's signature",
    "expires": "the day on which the offer ends",
    "first_review": "the first review of the salary",
    "start": "the day from which the award vests",
}
ORDER = (  # what cannot come before what
    ("expires", "letter_date"),
    ("acceptance_date", "letter_date"),
    ("board_acceptance", "letter_date"),
    ("signature_date", "letter_date"),
    ("start_date", "letter_date"),
    ("first_review", "letter_date"),
    ("expires", "acceptance_date"),
    ("expires", "signature_date"),
)
SLACK = {"start_date": 60}  # days: work may well begin before its letter is signed


UNTIL = (
    pattern(
        r"\b(?:sign|return|accept|execute|executing)(?:ing|ed|ance)?\b[^.;]{0,120}?"
        r"\b(?:by|before|until|than|on) (?:\w+ )?{date:day}"
    ),
    pattern(
        r"\boffer\b[^.;]{0,80}?\b(?:expire|lapse|open|terminat|valid)\w*[^.;]{0,60}?{date:day}"
    ),
)


@check(
    "days",
    "A day does not exist, or comes before a day that it must follow.",
    "Correct the day; a wrong year is the usual slip.",
    words=True,
)
def days(paper: Paper) -> Iterator[Fault]:
    """Days that do not exist, days out of order, steps of a schedule out of order."""
    for value in paper.letter.values:
        if "no such day" in value.note:
            cite = paper.quoted(paper.letter.span(value))
            what = f"There is no such day as {cite.quote}."
            yield Fault("days", what, (cite,), "Correct the day.", DAYS)
    stated = {name: Stated(NAMED[name], *found) for name, found in _stated(paper).items()}
    told = set()
    for later, earlier in ORDER:
        a, b = stated.get(later), stated.get(earlier)
        if a is None or b is None or a.day >= b.day - SLACK.get(later, 0) or a.cite in told:
            continue
        told.add(a.cite)
        what = f"{_of(a)} comes before {_of(b).lower()}."
        remedy = "Correct one of the two; a wrong year is the usual slip."
        yield Fault("days", what[0].upper() + what[1:], (a.cite, b.cite), remedy, DAYS)
    yield from _steps(paper)


def _of(s: Stated) -> str:
    return f"{s.words} ({date(s.day).isoformat()})"


def _stated(paper: Paper) -> dict[str, tuple[int, Quoted]]:
    found: dict[str, tuple[int, Quoted]] = {}
    offer = bool(paper.of_kind("formation"))
    for slot, p in paper.agreement.live.items():
        for name in NAMED:
            if name == "start_date" and not offer:
                continue  # an agreement may be about work that has begun long before
            day = getattr(p, name, None)
            if isinstance(day, int) and not isinstance(day, bool) and name not in found:
                found[name] = (day, paper.cite(slot, name))
    ends = None if "expires" in found else _offer_ends(paper)
    return {**found, "expires": ends} if ends is not None else found


def _offer_ends(paper: Paper) -> tuple[int, Quoted] | None:
    """The day until which an offer is to be signed, where no provision has it."""
    if not paper.of_kind("formation"):
        return None
    for sentence in paper.body:
        for wanted in UNTIL:
            match = find(wanted, sentence)
            day = match.value("day", Date).days if match is not None else None
            if match is not None and day is not None:
                return day, paper.quoted(match.span())
    return None


def _steps(paper: Paper) -> Iterator[Fault]:
    for slot, p in paper.agreement.slots.items():
        listed = _days_of(p)
        if listed != sorted(listed):
            what = "The days of the vesting schedule do not come one after the other."
            yield Fault("days", what, (paper.cite(slot),), "Correct the days.", DAYS)


def _days_of(p: Provision) -> list[int]:
    steps = getattr(p, "tranches", ())
    return [t.on for t in steps if getattr(t, "on", None) is not None]
