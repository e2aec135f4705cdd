"""A covenant in one sentence; and the entry of a clause in a term sheet, whomever it protects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...calendar import date
from ...provision import Cite, SheetField
from ...terms import show_day
from .scope import WORDS

if TYPE_CHECKING:
    from . import Covenant
    from .topics import Covenanted

_CITED = ("what", "months", "days", "until", "scope")
_SAID: dict[Covenanted, str] = {
    "non-competition": "not compete with the Company",
    "non-solicitation of employees": "not solicit any employee of the Company",
    "non-solicitation of customers": "not solicit any customer of the Company",
    "confidentiality": "not disclose confidential information of the Company",
    "confidentiality of this letter": "not disclose the terms of this letter",
    "non-disparagement": "not disparage the Company",
}
_US, _EACH = "disparage the Company", "disparage each other"
_WHEN = {
    "none": "During your employment, you",
    "always": "During or after your employment, you",
    "not said": "You",
}


def words_of(p: Covenant) -> str:
    """One sentence; where the ban is limited, with the words of the letter."""
    if p.what == "invention assignment":
        said = _inventions(p)
    else:
        said = f"{_when(p)} shall {_SAID[p.what].replace('disclose', p.tells)}"
        if p.mutual:
            who = said.replace(" you shall", " you and the Company shall")
            said = who.replace("You shall", "You and the Company shall").replace(_US, _EACH)
    return f"{said}{WORDS}{p.scope}." if p.scope else f"{said}."


def _length(p: Covenant) -> str:
    """How long after the employment, or that this is for the letter to say."""
    many = f"{p.months} months" if p.months is not None else f"{p.days} days"
    if p.of_letter:
        return f"{many} from the date of this letter"
    if p.after in ("months", "days"):
        return f"{many} after your employment ends"
    counted = p.months is not None or p.days is not None
    return (
        f"{many}, reckoned as the letter states" if counted else "the time that the letter states"
    )


def _when(p: Covenant) -> str:
    if p.after in _WHEN:
        return _WHEN[p.after]
    if p.until is not None:
        day = show_day(p.until)
        return f"{'During your employment and until' if p.during else 'Until'} {day}, you"
    return f"{'During your employment and for' if p.during else 'For'} {_length(p)}, you"


def _inventions(p: Covenant) -> str:
    said = "You agree to assign to the Company all inventions that you make"
    if p.after in _WHEN:
        when = {"none": " during your employment", "always": ", during or after your employment"}
        return f"{said}{when.get(p.after, '')}"
    if p.until is not None:
        return f"{said} in your employment or until {show_day(p.until)}"
    return f"{said} in your employment or for {_length(p)}"


def entries_of(these: Sequence[Covenant]) -> Iterator[tuple[Covenant, SheetField]]:
    """One for each clause and time: employees and customers that one clause protects for as long
    are one entry, and so are the times of a duty that lasts longer after some ways of parting.
    """
    clauses: dict[object, dict[str, list[Covenant]]] = {}
    secret = any(p.what == "confidentiality" for p in these)
    for n, p in enumerate(these):
        if secret and p.what == "confidentiality of this letter":
            continue
        at = (p.what.split(" of ")[0], p.cite.whole[:1] or n)
        clauses.setdefault(at, {}).setdefault(p.what, []).append(p)
    for clause in clauses.values():
        alike: dict[object, list[Covenant]] = {}
        for ways in clause.values():
            alike.setdefault(tuple((p.months, p.days) for p in ways), []).extend(ways)
        for all_of_it in alike.values():
            yield _entry(all_of_it)


def _entry(these: list[Covenant]) -> tuple[Covenant, SheetField]:
    """What covenants say that are one clause; they stand as the first, with the places of all."""
    first, *others = these
    whom = dict.fromkeys(p.what.split(" of ")[-1] for p in others if p.what != first.what)
    value: dict[str, Any] = {"kind": " and ".join([first.what, *whom])}
    for unit in ("months", "days"):
        each = list(dict.fromkeys(n for p in these if (n := getattr(p, unit)) is not None))
        value |= {unit: each[0]} if each else {}
        value |= {f"{unit}_otherwise": each[1]} if len(each) > 1 else {}
    if first.until is not None:
        value["until"] = date(first.until).isoformat()
    if scope := "; ".join(dict.fromkeys(p.scope for p in these if p.scope)):
        value["scope"] = scope
    places = {n: tuple(s for p in these for s in p.cite.fields.get(n, ())) for n in _CITED}
    whole = tuple(dict.fromkeys(s for p in these for s in p.cite.whole))
    return replace(first, cite=Cite(whole, places)), SheetField("covenants", value, _CITED)
