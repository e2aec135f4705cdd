"""The part of a year's bonus that is owed when the employment ends in that year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ...excepted import Excepted
from ...formula import by, recast
from ...formula.units import PERCENT
from ...meaning import Entry, Figure, Meaning
from ...near_change import worded
from ...non_renewal import WORDED, days_with_non_renewal
from ...provision import Doubt, Example, InFamily, Provision, Terms
from ...release_needed import unless_lapsed
from ...terms import Day, Months
from ...triggers import WINDOW_DOUBTS, Trigger, first_of
from .examples import EXAMPLES
from .meaning import ALL_OF_IT, due_of, owed_of, part_of_year

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

Bonus = Literal["target bonus", "bonus earned", "bonus"]
Counted = Literal["days", "months"]


@dataclass(frozen=True, kw_only=True)
class ProratedBonus(Provision, kind="prorated_bonus"):
    """The bonus of the year in which the employment ends, for the part of that year that was
    worked, on the events of the `triggers`.

    It is a part `of` the target bonus, of the bonus earned for the year, or of a bonus of which the
    words say no more. The part is counted by the `days` or the full `months` of the calendar year
    through the last day, from the first day of work in the first year; over `of_365` days where the
    letter says so. What the letter counts by a `fiscal` year, which need not begin in January, is
    known up to all of the bonus; the part of a bonus that is earned, or not told, is open. The
    figure `prorated_share` is the part of the year in percent. `double`, `after_change`,
    `before_change` (months), `away`, `in_term`, `ending_from`, `ending_by`, `not_for`,
    `non_renewal` and `window` (months) narrow the events as they do those of severance. It is
    `paid` when the letter says, in its words; no day of payment is computed.

    Reads the last day of employment and its reason, and the salary of that day where the target is
    a part of it.

    > If the Company terminates your employment without Cause, you will receive a pro-rated portion
    > of your target bonus for the year of termination.
    """

    triggers: tuple[Trigger, ...]
    of: Bonus = "bonus"
    counted: Counted | None = None
    of_365: bool = False
    fiscal: bool = False
    double: bool = False
    away: bool = False  # a change in control makes it another matter
    in_term: bool = False  # the ending counts only while the term runs
    ending_from: Day | None = None  # the first day on which the ending counts
    ending_by: Day | None = None  # and the last
    not_for: tuple[Excepted, ...] = ()  # reasons of the Company that are left out beside cause
    non_renewal: bool = False  # by the Company is a termination without cause
    after_change: Months | None = None
    before_change: Months | None = None
    window: Months | None = None
    paid: str = ""

    promise = True
    headings = ("bonus", "severance", "terminat", "separation", "change in control")
    said: ClassVar[Mapping[str, str]] = {
        "of": "a part of the {}",
        "counted": "by the {} worked",
        "of_365": "over 365 days",
        "fiscal": "of a fiscal year",
        "double": "only near a change in control",
        "away": "not where a change in control has to do with it",
        "in_term": "only while the term runs",
        "ending_from": "only on or after {}",
        "ending_by": "only on or before {}",
        "not_for": "not on a termination for {}",
        "non_renewal": "non-renewal by the Company is a termination without cause",
        "after_change": "within {} after a change in control",
        "before_change": "within {} before a change in control",
        "window": "in the first {} of employment",
        "paid": "paid {}",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("triggers", "double"))
    doubts: ClassVar[tuple[Doubt, ...]] = (
        *WINDOW_DOUBTS,
        Doubt(
            "part_of_the_year",
            "Is the part of the year counted by its days or by full months?",
            ("days", "months"),
            "the words on the last day of employment speak of a day",
            lambda p: p.counted is None and not p.fiscal,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every promise of it in a letter."""
        from .reading import read_prorated

        for terms, cite in read_prorated(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is owed on the first of the events."""
        days = [unless_lapsed(self, t, day, "bonus") for day in days_with_non_renewal(self, t)]
        day = first_of(days, t)
        yield Entry("prorated_bonus", day, due_of(self, t, day), owed_of(self, t, day))
        if not self.fiscal:
            share = recast(part_of_year(self, t, day, ALL_OF_IT), PERCENT)
            share = share.named("the part of the year that was worked", t.cite("of"))
            yield Figure("prorated_share", share, when=by(day, t.day))

    def words(self) -> str:
        """The clause as we would draft it."""
        bonus = {"bonus earned": "the bonus earned", "target bonus": "your target bonus"}
        year = "fiscal year" if self.fiscal else "year"
        by = f", by the number of {self.counted} worked" if self.counted else ""
        by += " over 365 days" if self.of_365 else ""
        paid = f", paid {self.paid}" if self.paid else ""
        said = (
            f"{worded(self)}, you will receive a pro-rated portion of"
            f" {bonus.get(self.of, 'your bonus')} for the {year} of termination{by}{paid}."
        )
        return f"{said} {WORDED}" if self.non_renewal else said
