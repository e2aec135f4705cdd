"""Health cover that goes on after the employment has ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ...excepted import Excepted
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Day, Months, Percent
from ...triggers import WINDOW_DOUBTS, Trigger
from .ends import Until
from .examples import EXAMPLES

if TYPE_CHECKING:
    from typing import Self

    from ...meaning import Meaning
    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class Benefits(Provision, kind="benefits"):
    """A promise that health cover goes on for some months after a trigger.

    "If the Company terminates your employment without Cause, the Company shall provide you with
    continued group health insurance coverage for four months following the termination, on the
    same terms, provided that the Company's carrier allows it. If the carrier does not allow it,
    the Company will pay the monthly premium if you elect COBRA."

    Terms: `months` (or `through` a last day, with the months that begin by it), `triggers`,
    `window` (the first months of employment), `double`: a trigger
    counts only after a change in control, within `after_change` (months) of it, or `before_change`
    (months) ahead of it, `away`: not where a change in control has to do with the ending,
    `in_term`: only where it comes while the term runs, `ending_from` and `ending_by`: the first and
    the last day on which it counts, `not_for`: not where the Company ends it for
    such a reason, by what `stated_reason` says, `non_renewal` by the Company is a termination
    without cause,
    `event_not_named`: the cover follows "the date of termination", and the words do not say of
    which; `until`: what ends it sooner (cover by a new employer or by any other plan, becoming
    eligible for that, any other employment), `up_to`: the months are the most of it, so that what
    it comes to is open below that, and `at_least` the least of it; `by`: the carrier's cover
    (`carrier`), COBRA premiums (`cobra`), or the one and else the other (`carrier or cobra`);
    whether it is on the `same_terms` as before (the executive goes on paying the employee's share,
    also of a premium under COBRA) or `in_part` at the Company's cost, as the letter says; the
    `share` of it that the Company pays, of the months `share_for` perhaps, and `then_share` of
    those after them; and whether `dependents` are covered at the Company's expense.

    Says by which route cover goes on, for how many months, from which day through which (and
    through which at the first of two shares), and what it costs the Company in all. Cover costs
    nothing extra while the person is still employed, which matters after a change in control. With
    COBRA the full premium is paid, from election and while eligible; a month that has begun counts.
    None is owed once the time for a release that the letter asks is over without it, nor besides
    the cover that the letter promises for the same ending near a change in control.

    Reads: the first and last day of employment, the triggers, the cover before the trigger
    (`coverage`), the carrier's answer (`carrier_allows_continuation`), `cobra_elected`,
    `cobra_eligibility_ended`.
    """

    months: Months
    through: Day | None = None  # the last day of cover, where the letter names it
    triggers: tuple[Trigger, ...]
    event_not_named: bool = False
    double: bool = False
    away: bool = False  # a change in control makes it another matter
    in_term: bool = False  # the ending counts only while the term runs
    ending_from: Day | None = None  # the first day on which the ending counts
    ending_by: Day | None = None  # and the last
    not_for: tuple[Excepted, ...] = ()  # reasons of the Company that are left out beside cause
    non_renewal: bool = False  # by the Company is a termination without cause
    until: Until | None = None  # what ends it sooner
    up_to: bool = False  # these months are the most of it
    at_least: bool = False  # the least of it: the longer of them and of a time that is not known
    after_change: Months | None = None
    before_change: Months | None = None
    window: Months | None = None
    by: Literal["carrier", "cobra", "carrier or cobra"] = "carrier"
    if_carrier_allows: bool = False
    same_terms: bool = False
    in_part: bool = False  # the Company pays a part of the cost, which is not read
    share: Percent | None = None  # of the cost, that the Company pays
    share_for: Months | None = None  # in the first of these months only
    then_share: Percent | None = None  # and in those after them
    dependents: bool = False  # at the Company's expense

    promise = True
    # cover goes to who elects it and is eligible: that is the law's
    implies = r"\belect|\b(?:eligible|covered)\b.*\b(?:cobra|plan|coverage)"
    headings = ("benefit", "insurance", "medical", "welfare", "cobra", "plans")
    said: ClassVar[Mapping[str, str]] = {
        "months": "{} of cover",
        "through": "through {}",
        "double": "only near a change in control",
        "away": "not where a change in control has to do with it",
        "in_term": "only while the term runs",
        "ending_from": "only on or after {}",
        "ending_by": "only on or before {}",
        "not_for": "not on a termination for {}",
        "non_renewal": "non-renewal by the Company is a termination without cause",
        "until": "ends sooner once {}",
        "up_to": "these months are the most of it",
        "at_least": "these months are the least of it",
        "after_change": "within {} after a change in control",
        "before_change": "within {} before a change in control",
        "window": "in the first {} of employment",
        "by": "through the {}",
        "in_part": "the Company pays a part of it",
        "share": "the Company pays {} of it",
        "share_for": "for {}",
        "then_share": "and then {} of it",
        "dependents": "dependents covered",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("triggers", "double"))
    provides: ClassVar[tuple[str, ...]] = ("health_continuation",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        *WINDOW_DOUBTS,
        Doubt(
            "which_ending",
            "After which ending of the employment does the cover go on?",
            ("without_cause", "any_ending"),
            "cover is usually promised for an ending that the Company chose, without cause",
            lambda p: p.event_not_named,
        ),
        Doubt(
            "dependents_share",
            "Does the Company pay all of the dependents' premium, or less the employee's share?",
            ("company_pays_all", "less_the_employees_share"),
            "the letter puts dependents at the Company's expense, with no share of the executive",
            lambda p: p.dependents and p.same_terms,
        ),
        Doubt(
            "cobra_premium",
            "How much is the monthly premium under COBRA?",
            ("full_premium", "with_two_percent", "employers_share"),
            "the premium is what the cover costs; a fee on top needs words",
            lambda p: p.by != "carrier" and not (p.same_terms and p.by == "cobra"),
        ),
        Doubt(
            "cover_from",
            "Do the months run from the trigger, or from the end of the employment after it?",
            ("the_trigger", "the_end_of_employment"),
            "the words count them from the trigger, though cover that work gives runs beside them",
            lambda p: "change_in_control" in p.triggers,
        ),
        Doubt(
            "month_end",
            "On which day do the months end where their last month lacks the day of the trigger?",
            ("last_day", "next_day", "chained", "stays"),
            "the same day of the month or its last, counted from the trigger, is the usual rule",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        if self.double:
            object.__setattr__(self, "provides", (*self.provides, "cover_near_change"))
        if not self.triggers:
            raise ValueError("continued cover needs an event: write `triggers`")
        if (self.share_for is None) != (self.then_share is None):
            raise ValueError("two shares of the cost need the months of the first: `share_for`")
        if self.event_not_named and self.triggers != ("ended",):
            raise ValueError("an event that is not named is the trigger `ended`: write that alone")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that promise months of health cover, or of its premiums, on an event."""
        from .reading import read_benefits

        for terms, cite in read_benefits(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The finding, the route, the months and their cost."""
        from .meaning import meaning_of

        return meaning_of(self, t)

    def words(self) -> str:
        """The promise, the fallback to COBRA, and dependents, a sentence each."""
        from .wording import drafted

        return drafted(self)

    def sheet(self) -> Iterator[SheetField]:
        """How many months."""
        yield SheetField("benefits_continuation_months", self.months, ("months",))
