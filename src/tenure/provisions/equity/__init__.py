"""Options and other equity: what vests when, at what price, and what it is worth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ...facts import Facts
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Cents, Day, Months, Person, Portion, Price, Shares
from .doubts import DOUBTS
from .examples import EXAMPLES
from .fixed_dates import a_quarter_apart
from .price import of_several
from .schedule import Cliff, Periodic, Steps, Tranche, check, steps_of

if TYPE_CHECKING:
    from typing import Self

    from ...errors import Problem
    from ...meaning import Meaning
    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class Equity(Provision, kind="equity"):
    """An award of shares, or of the right to buy them, and how it vests.

    "You will receive a stock option in the amount of 47,500 shares. The exercise price will be
    the closing price of the stock on your first day of employment. The option vests over four
    years: 25% on the first anniversary of your hire date and 75% quarterly over the remaining
    three years."

    Terms: `award` (option, restricted stock, rsu, performance, sar, phantom, stock, warrant,
    right to purchase; `called` what the letter calls it, where there are several words), its
    `shares`, or what they are to be found from (a `value` in dollars, or
    the part `of_outstanding` shares, or a rule: `by_rule`), and the schedule:
    `at_hire` (a portion that vests at once), `cliff` (months, portion), `then` (equal steps:
    every so many months, so many times, the portion of all of them together), or `tranches` one
    by one (months or a day; a portion or a number of shares); or only what it `vests` on. A
    portion is of the whole award, or `of_remainder`: of what the portion at hire leaves. With a
    `condition` it is granted only if that comes about, and what `repeats` is granted as often:
    the recorded grants tell. Months are counted from the first day of employment, from the grant
    or from a day (`start`); where the letter names none (`unsaid`) that is an open question, and
    so it is where the steps come on `vesting_dates` of the Company and no `dates` are told. The
    price is `strike`, or found by `strike_rule`. An option is granted under a `plan`, is of a
    `type` (for taxes), and `lasts` some months from its grant or `expires` on a day; what has
    vested can be exercised until some time `after_leaving`.

    Pays nothing by itself. Says how many shares are granted, vested, unvested, accelerated and
    lapsed, the exercise price, and what the vested and the accelerated shares are worth at a
    price. Whole shares are rounded once, on the cumulative count, so that no share is lost or
    invented.

    Reads: the first and last day of employment, accelerations that the agreement offers, the
    closing price on the first day or that of the grant (`price_closed`), and the price asked about.
    An award that is named by its value, as a part or without a size has as many shares as the grant
    is recorded with (`option_granted`, `equity_granted`); until then their number is unknown. Where
    the close is the price and none is recorded, it is the price recorded of the grant. Under other
    readings also the fiscal year (`fiscal_year`) and what was exercised (`option_exercised`).
    """

    award: Literal[
        "option",
        "restricted stock",
        "rsu",
        "performance",
        "sar",
        "phantom",
        "stock",
        "warrant",
        "right to purchase",
    ] = "option"
    called: Literal["PSUs", "phantom units", "phantom shares"] | None = None  # in the letter
    shares: Shares | None = None
    value: Cents | None = None  # of the award, where that is what the letter says
    of_outstanding: Portion | None = None  # shares, as a part of those outstanding
    at_hire: Portion | None = None
    cliff: Cliff | None = None
    then: Periodic | None = None
    tranches: tuple[Tranche, ...] = ()
    measured_from: Literal["hire", "grant", "unsaid"] = "hire"
    start: Day | None = None  # a day from which it vests, where the letter names one
    approval: Literal["needed", "recommended"] | None = None  # of a board, before it is granted
    held: bool = False  # granted before the letter, which only says what becomes of it
    condition: Person | None = None  # on which alone it is granted, in the letter's words
    repeats: Person | None = None  # when such a grant is made anew, in the letter's words
    vests: Person | None = None  # in the letter's words, where there is no schedule to follow
    target: bool = False  # the shares are those of a target: how many are earned is told later
    by_rule: bool = False  # the letter has a rule by which the number of shares is to be found
    or_sooner: bool = False  # on an event besides, if it comes first
    vesting_dates: bool = False  # each step on the first of the Company's fixed days from then on
    dates: tuple[str, ...] = ()  # those days, as "March 1", where the letter names them
    strike: Price | None = None
    strike_rule: (
        Literal["close_on_first_day", "close_at_grant", "value_at_grant", "value_on_another_day"]
        | None
    ) = None
    plan: Person | None = None  # under which an option is granted, as the letter calls it
    type: Literal["incentive", "nonqualified", "both"] | None = None
    lasts: Months | None = None  # from its grant: how long an option can be exercised
    expires: Day | None = None
    after_leaving: Person | None = None  # how long it can be exercised then, in the letter's words
    security: Person | None = None  # of which the closes are, where those of several are recorded

    promise = True
    provides: ClassVar[tuple[str, ...]] = ("award",)  # which others ask whether there is one
    implies = (  # vesting takes service, and the time that its steps take in all
        r"\b(?:employ|service|serv(?:e|ing)\b)|\b(?:over|for|end of)\b.{0,16}\byears?$"
    )
    headings = (
        "stock",
        "option",
        "equity",
        "restricted",
        "award",
        "grant",
        "share",
        "ltip",
        "long-term",
    )
    said: ClassVar[Mapping[str, str]] = {
        "at_hire": "{} vests at hire",
        "cliff.months": "first vesting after {} months",
        "cliff.portion": "{} vests first",
        "then.every": "then every {} months",
        "then.times": "then in {} instalments",
        "then.portion": "then {} in instalments",
        "strike": "exercise price {}",
        "strike_rule": "exercise price: {}",
        "approval": "approval of the grant: {}",
        "condition": "granted only {}",
        "repeats": "granted anew: {}",
        "vests": "vests {}",
        "vesting_dates": "on the Company's fixed vesting dates: {}",
        "plan": "under the {}",
        "type": "type of the option: {}",
        "lasts": "can be exercised for {}",
        "expires": "expires on {}",
        "after_leaving": "can be exercised until {}",
    }
    in_family: ClassVar[InFamily] = InFamily(
        identity=("award",),
        several=True,
        together=(
            (
                "at_hire",
                "cliff",
                "then",
                "tranches",
                "or_sooner",
                "vests",
                "vesting_dates",
                "dates",
            ),
            ("measured_from", "start"),
            ("strike", "strike_rule"),
            ("shares", "value", "of_outstanding", "by_rule"),
        ),
    )
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        check(self.cliff, self.then, self.tranches, self.steps)
        if self.dates and not (self.vesting_dates and a_quarter_apart(self.dates)):
            raise ValueError("`dates` are four days of a year, each three months after the last")

    @property
    def steps(self) -> tuple[Steps, ...]:
        """The schedule's portions after months, as exact parts of the whole award."""
        return steps_of(self.at_hire, self.cliff, self.then, self.tranches)

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every grant with a number of shares, a value or a part of the company, and one of each
        award that is promised without a size; a schedule only where it adds up to the whole.
        """
        from .goals import with_objectives
        from .reading import read_grants

        for terms, cite in read_grants(letter):
            yield with_objectives(cls(cite=cite, **terms), letter)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Figures and the schedule of the award."""
        from .meaning import meaning_of

        return meaning_of(self, t)

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """Closes of several securities, of which one must be meant."""
        yield from of_several(self, facts)

    @property
    def priced(self) -> str:
        """The security whose closes count."""
        return self.security or ""

    def unsaid(self) -> Iterator[str]:
        """What the plan or the grant agreement will have to say."""
        if self.award == "option":
            plan = [] if self.plan is not None else ["option plan"]
            kind = [] if self.type is not None else ["type"]
            end = [] if self.lasts is not None or self.expires is not None else ["expiry"]
            after = "exercise after leaving" if self.after_leaving is None else None
            if found := " and ".join(filter(None, (", ".join(plan + kind + end), after))):
                yield found
        if self.strike_rule in ("close_on_first_day", "close_at_grant"):
            yield "source of the closing price"
        if self.shares is None and not self.by_rule:
            yield "number of shares"
        if self.condition is not None:
            yield "whether the condition of the grant is met"
        if self.repeats is not None:
            yield "how many such grants have been made"
        if self.target:
            yield "number of shares earned"
        if self.vests is not None:
            yield "when it vests"
        if self.approval is not None:
            yield "whether the grant has been approved"
        if self.vesting_dates and not self.dates:
            yield "the fixed dates on which it vests"
        if self.or_sooner:
            yield "whether the event has come on which the award vests sooner"
        if self.shares is not None and any(
            (self.shares * s.part).denominator > 1 for s in self.steps
        ):
            yield "fractions of a share"

    def words(self) -> str:
        """The grant, its price and its schedule, a sentence each."""
        from .wording import worded

        return worded(self)

    def sheet(self) -> Iterator[SheetField]:
        """The award as one entry of `equity`."""
        from .wording import sheet_value

        value: dict[str, Any] = sheet_value(self)
        names = (
            "shares",
            "value",
            "of_outstanding",
            "at_hire",
            "cliff",
            "then",
            "strike",
            "strike_rule",
        )
        given = tuple(name for name in names if getattr(self, name) is not None)
        listed = tuple(f"tranches[{i}]" for i, _ in enumerate(self.tranches))
        yield SheetField("equity", value, (*given, *listed))
