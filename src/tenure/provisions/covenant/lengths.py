"""The time that a letter counts for a covenant: months or days, and whether from the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from ...text.values import Duration, Ordinal

if TYPE_CHECKING:
    from ...text import Sentence, Span

After = Literal["none", "months", "days", "until", "always", "as stated", "not said"]
_DAYS = {"day": 1, "week": 7}


class Length(NamedTuple):
    """Months, or days where the letter counts these; neither where it is reckoned from several."""

    months: int = 0
    days: int = 0

    def __bool__(self) -> bool:
        return bool(self.months or self.days)

    @property
    def counted(self) -> After:
        """How a covenant lasts that is as long as this."""
        return "months" if self.months else "days" if self.days else "as stated"


NONE = Length()


@dataclass(frozen=True)
class Lasting:
    """Whether it binds during the employment, and how long after, or until which day; a length may
    run from the day of the letter.
    """

    during: bool
    after: After
    length: Length = NONE
    until: int | None = None
    of_letter: bool = False
    places: Mapping[str, tuple[Span, ...]] = field(default_factory=dict, compare=False)


class Time(NamedTuple):
    """A length that a sentence counts; `sure` if it runs from the end of employment, whatever the
    way of parting, or from the day of the letter (`of_letter`).
    """

    length: Length
    sure: bool
    at: int
    span: Span
    of_letter: bool = False

    def lasting(self, during: bool) -> Lasting:
        """A covenant of that time."""
        unit = "days" if self.length.days else "months"
        places = {unit: (self.span,), "after": (self.span,)}
        after: After = self.length.counted if self.sure else "as stated"
        of_letter = self.sure and self.of_letter
        if of_letter:
            places["of_letter"] = (self.span,)
        return Lasting(during, after, self.length, None, of_letter, places)


def length_at(sentence: Sentence, at: int) -> Length:
    """The length that stands at a place; none where it is of hours or of business days."""
    value = sentence.value_at(at)
    if isinstance(value, Ordinal):
        return Length(12 * value.n)
    if not isinstance(value, Duration):
        return NONE
    if value.months:
        return Length(value.months)
    plain = value.unit in _DAYS and not value.business and not value.part
    return Length(0, value.n * _DAYS[value.unit]) if plain else NONE
