"""Sums in another currency than dollars: kept as the letter states them, and never converted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .errors import Problem

_SUM = re.compile(r"(?P<currency>[A-Z]{3}) (?P<whole>\d{1,3}(?:,\d{3})*)\.(?P<part>\d\d)")


def written(currency: str, cents: int) -> str:
    """ "EUR 120,000.00", from the currency's code and the hundredths of the sum."""
    return f"{currency} {cents // 100:,}.{cents % 100:02d}"


def on_sheet(said: str | None) -> dict[str, float | str]:
    """The amount and its currency, as a term sheet has them; nothing where there is no such sum."""
    match = _SUM.fullmatch(said or "")
    if match is None:
        return {}
    whole, part = int(match["whole"].replace(",", "")), int(match["part"])
    return {"amount": whole + part / 100 if part else whole, "currency": match["currency"]}


def faults(said: str | None, where: str) -> Iterator[Problem]:
    """What is wrong with a sum that somebody wrote by hand."""
    if said is not None and _SUM.fullmatch(said) is None:
        yield Problem(
            where,
            f"`{said}` is not a sum with its currency.",
            "Write the currency's code, the sum and its hundredths: EUR 120,000.00",
        )
