"""Vesting at once when employment is ended or the company changes hands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar, Literal

from ...formula import (
    NEVER_DAY,
    NO,
    Formula,
    add_months,
    by,
    const,
    either,
    larger,
    on_day,
    unknown,
)
from ...formula.units import DATE, SHARES
from ...meaning import Figure, Meaning, Offer
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...release_needed import unless_lapsed
from ...terms import Months, Portion, Shares
from ...triggers import (
    SHEET_WORDS,
    WINDOW_DOUBTS,
    WORDS,
    Trigger,
    day_of,
    first_of,
    in_window,
    inside,
)
from .examples import EXAMPLES
from .of_which import names_some, of_these
from .other_grants import other_grants

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

_OF_AWARDS = "it moves figures of the awards alone"
_SORTS = {None: "", "options": "_options", "restricted stock": "_restricted"}
_OFFERS = tuple(
    name + sort
    for name in ("acceleration", "acceleration_of_the_whole")
    for sort in _SORTS.values()
)


@dataclass(frozen=True, kw_only=True)
class Acceleration(Provision, kind="acceleration"):
    """A promise that awards vest early.

    "If the Company terminates your employment without Cause, all of your options shall
    immediately vest."

    Terms: `triggers` (one of them is enough; or `both` are needed, a change in control and one of
    the others, which comes no more than `within` months after it or `before` months before it;
    only in the first months of employment, if there is a `window`), and what vests (of `awards` of
    one sort, or of all, or of those `which` the letter names; with a `release` only once that is
    effective): a `portion` of the unvested shares or of the whole award (`of`), a number of
    `shares`, or what would have vested in so many months more (`ahead`).

    Pays nothing by itself: it is offered to every award of the agreement, whose shares not
    vested by the schedule on that day vest then. An event after the last day of employment
    accelerates nothing. Where the agreement makes no award of its own, what it reaches are grants
    by other papers: of those in the log, `accelerated_other_grants` says how many shares can vest
    early, and `value_of_other_grants` what they are worth. Shares that wait for a release vest when
    it is effective, and until then whether they do is open; these two figures count them from the
    event on, as severance is owed from it, until the last day for the release has passed without
    it. Where it is of some awards by `which` name, whether those of this letter are among them is
    an open question.

    Reads: the first and last day of employment, the ending by the Company without cause, a
    change in control, death and disability, as far as `triggers` names them.
    """

    promise = True
    headings = (
        "accelerat",
        "vest",
        "stock",
        "option",
        "equity",
        "award",
        "change in control",
        "change of control",
        "severance",
        "termination",
    )
    triggers: tuple[Trigger, ...]
    both: bool = False
    within: Months | None = None
    before: Months | None = None
    ahead: Months | None = None
    portion: Portion = Fraction(1)
    of: Literal["unvested", "whole"] = "unvested"
    shares: Shares | None = None  # so many of them, of awards that are not this letter's
    awards: Literal["options", "restricted stock"] | None = None  # None: all
    which: str | None = None  # of which of them alone, in the letter's words
    window: Months | None = None  # the first months of employment, in which the event must come
    release: bool = False  # only once a release of claims is effective

    said: ClassVar[Mapping[str, str]] = {
        "portion": "{} of the shares",
        "shares": "{} shares",
        "within": "within {} of a change in control",
        "before": "or {} before a change in control",
        "ahead": "as by {} of service more",
        "awards": "of {} alone",
        "which": "of the awards, {}",
        "window": "in the first {} of employment",
        "release": "against a release of claims: {}",
    }
    provides: ClassVar[tuple[str, ...]] = _OFFERS
    in_family: ClassVar[InFamily] = InFamily(identity=("triggers",))
    usually: ClassVar[str] = "option acceleration"
    traces: ClassVar[Mapping[str, str]] = {
        "option acceleration": r"\b(?:accelerat\w*|vest(?:s|ing|ed in)?|exercisable|restrictions)\b"
        r"[^.;]{0,120}\b(?:options?|shares|stock|units|awards?|grants?|equity)\b"
        r"|\b(?:options?|shares|stock|units|awards?|grants?|equity|warrants)\b(?:[^.;]|\.\d){0,120}"
        r"\b(?:accelerat\w*|vest(?:s|ed|ing)?|exercisable|lapse|deemed earned"
        r"|nonforfeitable)\b"
    }
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        if not self.triggers:
            raise ValueError("an acceleration needs an event: write `triggers`")
        if self.both and (len(self.triggers) < 2 or self.triggers[0] != "change_in_control"):
            raise ValueError(
                "where both are needed, write `change_in_control` first in `triggers`, then another"
            )

    @property
    def double(self) -> bool:
        """As other promises say that it takes a change in control and an ending."""
        return self.both

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that make all or a stated part of the awards vest on an event."""
        from .reading import read_accelerations

        for terms, cite in read_accelerations(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """An offer to the awards of the agreement."""
        if self.both:
            day = first_of([self._near_change(trigger, t) for trigger in self.triggers[1:]], t)
        else:
            window = t.window if self.window is not None else None
            day = first_of(in_window(self.triggers, window, t), t)
        owed = day = unless_lapsed(self, t, day, "vesting") if self.release else day
        if self.release and not t.has("release_given"):
            stands = t.happening("release_signed")  # where the letter says no more of it
            if t.has("release_effective"):
                stands = t.finding("release_effective")
            words = "whether, and from which day, a release is effective"
            stands = either(stands < NEVER_DAY, stands, unknown(DATE, words, t.cite("release")))
            day = either(day < NEVER_DAY, larger(day, stands), NEVER_DAY)
            day = day.named("not before the release is effective", t.cite("release"))
        if self.shares is not None:
            words = "shares of other grants that vest early"
            early = either(by(owed, t.day), t.shares, const(0, SHARES)).named(
                words, t.cite("shares")
            )
            yield Figure("accelerated_other_grants", early)
            return
        ours = day  # the event, for the awards that the letter makes
        if names_some(self.which):
            ours = t.choose("named_awards", these_too=day, none_of_these=NEVER_DAY)
        of_whole = self.of == "whole" and self.ahead is None
        name = ("acceleration_of_the_whole" if of_whole else "acceleration") + _SORTS[self.awards]
        if self.ahead is not None:
            yield Offer(name, ours, Fraction(0), t.cite("ahead"), t.ahead)
            return
        yield Offer(name, ours, self.portion, t.cite())
        if self.awards == "restricted stock":
            return
        other = other_grants(self, t, owed)
        yield Figure("accelerated_other_grants", other.shares)
        if other.worth is not None:
            yield Figure("value_of_other_grants", other.worth, cost=True)

    def _near_change(self, trigger: Trigger, t: Terms) -> Formula:
        """The day on which an ending and a change in control have both come, near enough."""
        change = t.finding("change_in_control") if self.before else day_of("change_in_control", t)
        ends = day_of(trigger, t)
        near = change <= ends
        if self.within is not None:
            near = near & (ends <= add_months(change, t.within, const(0)))
        elif self.before is not None:
            near = NO
        if self.before is not None:
            near = near | ((ends <= change) & (change <= add_months(ends, t.before, const(0))))
        near = near & (change < NEVER_DAY)
        if self.window is not None:
            near = near & inside(ends, t.window, t)
        words = "whether the employment ended near enough to a change in control"
        day = larger(ends, change) if self.before is not None else ends
        return on_day(near.named(words, t.cite("within")), day)

    def words(self) -> str:
        """One sentence."""
        events = " or ".join(WORDS[x] for x in self.triggers if x not in _LEAVING and not self.both)
        if self.both:
            ends = " or ".join(WORDS[trigger] for trigger in self.triggers[1:])
            near = f"within {self.within} months after" if self.within else "after"
            if self.before is not None:
                near = f"within {self.before} months before"
                near += f" or {self.within} months after" if self.within else ""
            events = f"{near} a Change in Control, {ends}"
        leaving = " or ".join(_LEAVING[x] for x in self.triggers if x in _LEAVING and not self.both)
        first = (
            f", during the first {self.window} months of your employment," if self.window else ""
        )
        start = f"If{first} {events}" if events else ""
        awards = self.awards or "equity awards"
        signed = " subject to your execution of a release," if self.release else ""
        if leaving:
            start = f"{start} or upon your {leaving}" if start else f"Upon your {leaving}"
        if self.ahead is not None:
            return f"{start},{signed} your {awards} shall vest as if employed for an additional" + (
                f" {self.ahead} months."
            )
        part = "all" if self.portion == 1 else _percent(self.portion)
        part = part if self.shares is None else f"{self.shares:,}"
        unvested = "unvested " if self.of == "unvested" and self.portion != 1 else ""
        held = f"your {unvested}{awards}"
        if self.which is not None:
            held = ("the unvested part of " if unvested else "") + of_these(self.which)
        return f"{start},{signed} {part} of {held} shall immediately vest."

    def sheet(self) -> Iterator[SheetField]:
        """One entry of `acceleration`."""
        first, ends = ("change in control and then ", self.triggers[1:]) if self.both else (
            "", self.triggers
        )  # fmt: skip
        named = first + " or ".join(SHEET_WORDS[trigger] for trigger in ends)
        if self.both and (self.within or self.before):
            spans = (f"{self.before} months before" if self.before else "",
                     f"{self.within} months after" if self.within else "")  # fmt: skip
            named += f", within {' or '.join(filter(None, spans))}"
        how = "double" if self.both else "single"
        portion = f"{self.ahead} months" if self.ahead is not None else _percent(self.portion)
        portion = portion if self.shares is None else f"{self.shares:,} shares"
        value: dict[str, object] = {"trigger": f"{how} ({named})", "portion": portion}
        if self.awards is not None:
            value["awards"] = self.awards
        if self.release:
            value["release"] = True
        if self.window is not None:
            value["window"] = f"first {self.window} months of employment"
        yield SheetField("acceleration", value, ("triggers", "portion", "ahead", "shares"))

    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "later_grants",
            "Does it reach options granted by another document too?",
            ("this_letter_only", "later_grants_too"),
            "a letter speaks of what it grants; another grant has terms of its own",
            lambda p: p.ahead is None and p.shares is None and p.awards != "restricted stock",
        ),
        Doubt(
            "named_awards",
            "Are the awards of this letter among those that it names?",
            ("these_too", "none_of_these"),
            "a letter mostly names an award that it makes; but another of them may be left out",
            lambda p: p.shares is None and names_some(p.which),
            no_effect=_OF_AWARDS,
        ),
        *(replace(d, no_effect=_OF_AWARDS) for d in WINDOW_DOUBTS),
    )


_LEAVING = {"died": "death", "disabled": "disability"}


def _percent(portion: Fraction) -> str:
    hundredfold = portion * 100
    if hundredfold.denominator == 1:
        return f"{hundredfold}%"
    return f"{portion.numerator}/{portion.denominator}"
