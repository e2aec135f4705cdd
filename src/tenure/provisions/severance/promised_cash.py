"""What a sentence promises, and where it says it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ...text.phrases import phrase
from ...text.values import Portion

if TYPE_CHECKING:
    from fractions import Fraction

    from ...text import Span
    from ...text.patterns import Match

BonusIs = Literal[
    "target bonus",
    "bonus for the preceding year",
    "average bonus",
    "highest bonus",
    "maximum bonus",
    "other compensation",  # whatever belongs to "compensation" besides the salary
    "past compensation",  # that of a year, or the average of years, that are over
    "defined compensation",  # whatever the letter's own definition counts
]
Ended = Callable[[], "tuple[Span, ...]"]  # where it says that the employment ends
PART = phrase(
    r"\b(?:bonus|relocation|expenses?|vacation|attorney|legal fees|retention|loan|housing|stock"
    r"|shares|repay|reimburse|cobra|premium|sign-on|signing|consult\w+ fee|commission"
    r"|life insurance|per month|outplacement|limit|excess of|less than"
    r"|deduct(?:ed|s|ible)\b|price)",
    0,
)
_NEW_LIMB = re.compile(r";|,\s+(?:and\s+)?\((?:ii|iii|iv|v|[b-e]|[2-5])\)", re.IGNORECASE)
OF_ALL_PAY: tuple[BonusIs, ...] = (
    "other compensation",
    "past compensation",
    "defined compensation",
)
UNTOLD: tuple[BonusIs, ...] = ("past compensation", "defined compensation")
COMPARED = phrase(
    r"\b(?:greater|larger|higher|longer|lesser|lower|shorter|difference) (?:of|between)\b"
    r"|\bwhichever (?:is|occurs|comes|happens) (?:the )?(?:greater|longer|less|short|earlier|first"
    r"|sooner)",
    0,
)


def of_a_part(lead: str) -> bool:
    """Whether the words before a sum, in its own limb, make it something else than severance."""
    return PART.search(_NEW_LIMB.split(lead)[-1]) is not None


@dataclass(frozen=True)
class Cash:
    """What is promised and where it is said. `greater`: the greater of its sums, one of which may
    not be understood; `same`: the amount is what the months of salary come to; `up_to`: less of
    them where something else comes first; `until_work`: they end with other employment.
    """

    months: tuple[int, Match] | None = None
    share: tuple[Fraction, Match] | None = None  # of a year of salary
    amount: tuple[int, Match] | None = None
    bonus: bool = False  # a bonus is part of it
    bonus_is: BonusIs | None = None
    bonus_percent: int | None = None  # of the bonus, where it is not once the bonus
    greater: bool = False
    lesser: bool = False  # of the salary and of what is left of the term
    same: bool = False
    up_to: bool = False
    until_work: bool = False
    more: bool = False  # for each year of service
    each_year: tuple[int, Match] | None = None  # so many months more for each year of service
    weeks_each_year: tuple[int, Match] | None = None
    weeks: tuple[int, Match] | None = None  # of salary, that make no months
    days: tuple[int, Match] | None = None
    cap: tuple[int, Match] | None = None  # a sum that it does not exceed
    least: tuple[int, Match] | None = None  # and one that it is not less than
    at_most: int | None = None  # months in all, for however many years
    monthly: int | None = None  # the amount is that of each of so many months
    abroad: tuple[str, Match] | None = None  # a sum in another currency than dollars
    plus: tuple[str, Match] | None = None  # what is added that no term counts, in its words
    rest: Match | None = None  # the salary of what is left of the term
    further: Match | None = None  # more months, which are counted among the months
    perhaps: tuple[int, Match] | None = None  # more months, of which not all may be owed
    compared: Span | None = None  # where it says which of its sums is owed
    told_in: Span | None = None  # where the months stand, if in another sentence

    @property
    def length(self) -> tuple[int, Match] | None:
        """The months, weeks or days of salary."""
        return self.months or self.weeks or self.days

    @property
    def pay(self) -> tuple[object, Match] | None:
        """What is told of salary: a length of it, or a share of a year."""
        return self.length or self.share

    @property
    def by_service(self) -> bool:
        """Whether it is only told for each year of service."""
        return self.pay is None and (self.each_year or self.weeks_each_year) is not None

    @property
    def _matches(self) -> list[Match]:
        told: list[tuple[object, Match]] = [
            x
            for x in (self.pay, self.each_year, self.weeks_each_year, self.amount, self.abroad)
            if x is not None
        ]
        return [m for _, m in told] + ([self.rest] if self.rest is not None else [])

    @property
    def start(self) -> int:
        return min(m.start for m in self._matches)

    @property
    def end(self) -> int:
        return max(m.end for m in self._matches)


def year_in_months(found: Cash) -> int | None:
    """A share of a year of salary in months: of "half a year's salary", and of a year's salary in
    so many words; multiples and percentages are left as they stand.
    """
    if found.share is None:
        return None
    share, match = found.share
    said = match.values("share")[0] if match.has("share") else None
    if match.has("figure"):
        return None
    if said is None or (not found.bonus and (share == 1 or isinstance(said, Portion))):
        return int(12 * share)
    return None


def place_of(match: Match) -> int:
    """Where the value itself stands."""
    names = (name for name in ("months", "nth", "times", "share", "amount") if match.has(name))
    return next((match.bounds(name)[0] for name in names), match.start)
