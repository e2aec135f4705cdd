"""Steps of a schedule that hang on more than time: on objectives that somebody must judge met."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ...text import Letter, Span
from ...text.phrases import phrase

if TYPE_CHECKING:
    from . import Equity

E = TypeVar("E", bound="Equity")
_OBJECTIVES = phrase(
    r"^[^.;]{0,60}?\b(?:based (?:up)?on|subject to|if|provided|upon|contingent|assuming)\b"
    r"[^.;]{0,80}?\b(?:objectives?|goals?|milestones?|targets?|performance)\b"
)
_REACH = 200  # characters after a step in which its objectives may be named


def with_objectives(e: E, letter: Letter) -> E:
    """The award, with the steps marked after which the letter names objectives."""
    places = [max(e.cite.fields.get(f"tranches[{i}]", ()), default=None)
              for i, _ in enumerate(e.tranches)]  # fmt: skip
    starts = [p.start for p in places if p is not None]
    marked = tuple(
        replace(tranche, objectives=True)
        if place is not None and _OBJECTIVES.search(_after(letter, place, starts))
        else tranche
        for tranche, place in zip(e.tranches, places, strict=True)
    )
    return e if marked == e.tranches else replace(e, tranches=marked)


def _after(letter: Letter, place: Span, starts: list[int]) -> str:
    """What is said between a step and the next."""
    end = min([s for s in starts if s >= place.end], default=place.end + _REACH)
    return " ".join(letter.source[place.end : end].split())
