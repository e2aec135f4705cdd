"""How a change is said: the provision, the term, and its value on both sides, with units."""

from __future__ import annotations

import dataclasses
from fractions import Fraction
from typing import Any

from ..formula.units import CODE, DATE, DAYS, HOURS, MONEY, MONTHS, NUMBER, SHARES, YES_NO
from ..leaves import hints
from ..provision import Provision
from ..terms import item_of, show_day, unit_of
from ..triggers import SHEET_WORDS
from ..values import Value
from .fields import NUMBERING, Differs, sort_of

ARROW = "->"
NOTHING = "not stated"
_UNITS = {  # what the value says, so that the name need not
    DAYS: "_days",
    MONTHS: "_months",
    HOURS: "_hours",
    DATE: "_date",
    MONEY: "_amount",
    SHARES: "_shares",
}
_NAMES = ("name", "purpose", "paper")  # of provisions of which an agreement has several


def title(p: Provision) -> str:
    """What a provision is called: its kind, and its name where it has one."""
    kind = p.kind.replace("_", " ").capitalize()
    named = next((str(getattr(p, n)) for n in _NAMES if getattr(p, n, "")), "")
    term = getattr(p, "term", "")
    if term:
        return str(term)
    return f"{kind} ({named.replace('_', ' ')})" if named else kind


def label(d: Differs) -> str:
    """A term by its names, without the unit that its value says."""
    names = d.names[1:] if d.sort and len(d.names) > 1 else d.names  # of parts, not of their list
    last = len(names) - 1
    words = [_spaced(name, d.unit if i == last else None) for i, name in enumerate(names)]
    return " ".join(w for w in words if w)


def _spaced(name: str, unit: str | None) -> str:
    tail = _UNITS.get(unit or "", "")
    if name == "name" or (tail and name == tail[1:]):
        return ""
    return (name.removesuffix(tail) if tail else name).replace("_", " ")


def told(p: Provision, d: Differs) -> str:
    """The change in one line: "Severance: 3 months of salary -> 6 months of salary"."""
    before, after = said(d.before, d.unit), said(d.after, d.unit)
    head = f"{title(p)}: {d.sort.replace('_', ' ')}" if d.sort else title(p)
    phrase = p.said.get(".".join(d.names), "")
    if "{}" in phrase:
        ends = [NOTHING if x is None else phrase.replace("{}", x) for x in (before, after)]
        return f"{head}: {ends[0]} {ARROW} {ends[1]}"
    about = "" if label(d) == p.kind.replace("_", " ") else phrase or label(d)
    about = f"{about}: " if about else ""
    if before is None or after is None:
        sign, value = ("added", after) if before is None else ("dropped", before)
        return f"{head}: {about}{value} {sign}"
    return f"{head}: {about}{before} {ARROW} {after}"


def said(value: Any, unit: str | None) -> str | None:
    """A value as a person says it; None where nothing is stated."""
    if value is None or value == ():
        return None
    if isinstance(value, bool) or unit == YES_NO:
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(str(said(v, unit)) for v in value)
    if unit == CODE or isinstance(value, str):
        return SHEET_WORDS.get(value, value.replace("_", " ")) if "_" in value else str(value)
    if isinstance(value, Fraction):
        percent = value * 100
        return f"{percent.numerator}%" if percent.denominator == 1 else str(value)
    if unit == DATE:
        return show_day(value)
    if unit in (None, NUMBER):
        return _part(value) if dataclasses.is_dataclass(value) else f"{value:,}"
    return str(Value(unit, value, value))


def _part(value: Any) -> str:
    """A part of a provision: what it is, and its terms that are not as usual."""
    types = hints(type(value))
    words = [sort_of(value).replace("_", " ")]
    for f in dataclasses.fields(value):
        found = getattr(value, f.name)
        if f.name in NUMBERING or f.name in ("ground", "limb") or found == f.default:
            continue
        unit = unit_of(types[f.name]) or unit_of(item_of(types[f.name]))
        name = _spaced(f.name, unit)
        shown = said(found, unit)
        words.append(name if found is True else f"{name} {shown}".strip())
    return ", ".join(w for w in words if w)
