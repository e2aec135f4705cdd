"""What is wrong with a term of agreement.yaml, and how to mend it, as a person is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..errors import Problem
from ..facts.names import nearest
from ..formula.units import DAYS, MONTHS
from ..provision import Provision, hints
from ..terms import NOT_WHOLE, fractional, unit_of

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_QUOTED = re.compile(r"'([^']*)'")


def problem(kind: type[Provision], wrong: ErrorDetails, where: str) -> Problem:
    """A term that cannot be used."""
    place = ".".join(map(str, wrong["loc"])) or kind.kind
    at, told = f"{where} {place}".strip(), wrong["input"]
    ctx: Mapping[str, object] = wrong.get("ctx") or {}
    if wrong["type"] == "literal_error":
        return _no_value(at, str(told), _QUOTED.findall(str(ctx.get("expected", ""))))
    if wrong["type"] == "missing":
        return Problem(at, "it is missing.", f"Write `{wrong['loc'][-1]}:` and what it is.")
    if told is None:
        return Problem(at, "nothing is written there.", "Write what it is, or take the line out.")
    if wrong["type"] == "tuple_type":
        return Problem(at, "it is not a list.", f"Write `[{str(told)[:80]}]`.")
    what = wrong["msg"].removeprefix("Value error, ")
    what += "" if what.endswith((".", "?")) else "."
    if fractional(told) and NOT_WHOLE in what:
        return Problem(at, what, _whole(kind, str(wrong["loc"][0]) if wrong["loc"] else ""))
    plain = isinstance(told, (str, int)) and wrong["loc"]
    mend = f"It says `{str(told)[:80]}`." if plain else "Write it as `tenure read` does."
    return Problem(at, what, "" if isinstance(told, (float, bool)) else mend)


def _no_value(at: str, told: str, values: list[str]) -> Problem:
    near = nearest(told, values)
    listed = f"{', '.join(values[:-1])} or {values[-1]}" if len(values) > 1 else "".join(values)
    mend = f"Did you mean `{near}`?" if near else f"Write {listed}."
    return Problem(at, f"`{told[:80]}` is not one of its values.", mend)


def _whole(kind: type[Provision], term: str) -> str:
    """How a part of a unit can be said: by another term of the kind, if it has one."""
    units = {name: unit_of(hint) for name, hint in hints(kind).items()}
    unit = units.get(term)
    if unit not in (MONTHS, DAYS):
        return "Write a whole number; tenure does not round it for you."
    smaller = (term.replace(MONTHS, DAYS), "amount") if unit == MONTHS else ()
    others = [f"`{n}`" for n in smaller if n != term and units.get(n)]
    instead = f", or say it by {' or '.join(others)} instead" if others else ""
    return f"Write whole {unit}{instead}; tenure does not round it for you."
