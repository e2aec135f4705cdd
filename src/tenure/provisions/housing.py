"""Temporary housing that the company pays for, up to a number of days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..calendar import MonthEnd
from ..formula import (
    NO,
    Formula,
    Records,
    add_months,
    apply,
    const,
    earliest,
    either,
    larger,
    on_day,
    recast,
    smaller,
    total,
)
from ..formula.units import CODE, DATE, DAYS, MONEY, NUMBER
from ..meaning import Figure, Meaning
from ..permitted import promises_nothing
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Cents, Days, Months, Person, show_money
from ..text import find, pattern
from ..text.phrases import phrase
from ..text.values import DURATION, Duration, Money

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter

NO_DAYS, ONE_DAY = const(0, DAYS), const(1, DAYS)
MOST_A_DAY = const(10**8, MONEY)  # a million dollars: facts allow no more, and totals fit 64 bits
_HOUSING = (
    r"(?:housing|lodging|your rent|living (?:accommodations?|quarters)|apartment|corporate housing"
    r"|temporary living|(?:interim|temporary|transition\w*)[^.;,]{0,30} living (?:expenses|costs)"
    r"|(?:furnished|temporary|interim|corporate|hotel|rented) accommodations?)"
)
_SPOKEN_OF = ("housing", "lodging", "your rent", "living", "apartment", "accommodation")
_RULES = (
    pattern(rf"{{duration:days}} (?:of )?(?:[\w-]+ ){{0,4}}?{_HOUSING}(?P<after>[^.;]{{0,120}})"),
    pattern(
        rf"{_HOUSING}[^.;]{{0,100}}?(?:for|of) (?:a |the )?(?:(?:period|point|time) (?:of |not to"
        rf" exceed )|maximum of )?(?:up to |(?:no|not) (?:more|longer) than "
        rf"|at most )?{{duration:days}}(?P<after>[^.;]{{0,120}})"),
)  # fmt: skip
_ROW = pattern(r"^[\s:]*(?:up to )?{duration:days}(?P<after>[^.;]{0,60})")
_HEAD = phrase(rf"\b{_HOUSING}\b(?!.*(?:allowance|loan))")
_FIRST = pattern(
    rf"{_HOUSING}[^.;\ue000]{{0,80}}? (?:for|during) (?:the|your|his|her) (?:first|initial|\ue006)"
    r" {duration:days}(?P<after>[^.;]{0,60})"
)
# the time before what is paid for it: "for the first sixty days, we will bear the rent of ..."
_TIME_LEADS = pattern(
    r"\b(?:(?:for|during) (?:(?:the|your|his|her) (?:first|initial|\ue006)|up to)|not longer than"
    r"|(?:not|no) more than) {duration:days}(?: of (?:(?:the|your|his|her) )?employment)?,?"
    r" [^.;\ue000]{0,40}?\b(?:provide|bear|pay(?: for)?|rent|cover|furnish|reimburse|use|occupy)\b"
    rf"[^.;\ue000]{{0,40}}?\b{_HOUSING}(?P<after>)"
)
_A_MONTH = pattern(
    r"(?:up to|not (?:to )?exceed(?:ing)?|maximum of|at most|(?:no"
    r"|not) more than) (?:a maximum of )?{money:most} (?:(?:per|a|each|every) month|monthly)"
)
_MOST = phrase(
    r"\b(?:up to|maximum|not (?:to )?exceed\w*|(?:not|no) (?:more|longer) than|at most)\b"
    r"[^.;]{0,20}$"
)
NEXT = 25  # letters after the number of days that may say that they are of trips
_PLACE = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,2}(?:, [A-Z][\w.]*(?: [A-Z]\w+)?)?"
_PLACES = phrase(
    rf"(?i:{_HOUSING}) in (?:either |the )?({_PLACE})((?:(?:,? or | and |; ){_PLACE}){{0,3}})", 0
)
_TRIPS = phrase(r"\b(?:trips?|visits?|hunting|food|rental car)\b", 0)
_AND_PAYS = re.compile(r"\band (?:will |to )?(?:pay|reimburse|provide|cover)")
_NEXT = phrase(rf"(?:,? or | and |; )({_PLACE})", 0)


@dataclass(frozen=True)
class Place:
    """A place where housing is paid for, named as facts name it."""

    name: Person


@dataclass(frozen=True, kw_only=True)
class Housing(Provision, kind="housing"):
    """Temporary housing at the Company's expense.

    "You will be eligible for up to forty-five (45) days of Company paid housing in either Reno,
    Nevada or Oregon."

    Terms: `days`, the cap, one for all places together, or `months` from the first day on; `up_to`,
    where the letter calls them the most of it;
    `places`, where the letter names them; `most_a_month`, where the cost of a month is limited:
    what all months come to is then the most, and no month is held against it by itself.

    Says how many days of the stays so far the Company pays for, how many it does not (beyond
    the cap, or elsewhere), and the cost. Stays count in the order of their first days; one that
    crosses the cap is split.

    Reads: the stays (`housing_used`: from, to, place, cost_per_day).
    """

    days: Days | None = None
    months: Months | None = None
    up_to: bool = False  # they are the most of it
    most_a_month: Cents | None = None
    places: tuple[Place, ...] = ()

    promise = True
    headings = ("housing", "lodging", "relocat", "living")
    said: ClassVar[Mapping[str, str]] = {
        "days": "{} of housing",
        "months": "{} of housing",
        "most_a_month": "at most {} a month",
    }
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "which_days",
            "Which days does the cap count?",
            ("any_days", "consecutive_days", "days_in_each_place"),
            "the words give one number of days for all places, and do not ask that they follow"
            " each other",
            lambda p: p.days is not None,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will be eligible for up to forty-five (45) days of Company paid housing in either"
            " Reno, Nevada or Oregon.",
            {"days": 45, "up_to": True, "places": [{"name": "Reno, Nevada"}, {"name": "Oregon"}]},
        ),
        Example(
            "The Company will provide temporary housing in Denver, Colorado for a period of up to"
            " 30 days.",
            {"days": 30, "up_to": True, "places": [{"name": "Denver, Colorado"}]},
        ),
        Example(
            "We will put you up in an apartment for no more than 80 days.",
            {"days": 80, "up_to": True},
        ),
        Example("You will receive 90 days of temporary housing.", {"days": 90}),
        Example(
            "Employer will reimburse the reasonable costs of temporary lodging for a period of 75"
            " days from the Effective Date and three return trips a month.",
            {"days": 75},
        ),
        Example(
            "Our relocation package includes up to four (4) months of temporary housing.",
            {"months": 4, "up_to": True},
        ),
        Example(
            "Temporary living expenses of up to $2,600 per month for a period not to exceed five"
            " (5) months will be reimbursed.",
            {"months": 5, "up_to": True, "most_a_month": "$2,600.00"},
        ),
        Example(
            "The Company shall pay for a furnished apartment for the first three months of your"
            " employment.",
            {"months": 3},
        ),
        Example(
            "We will furnish a corporate apartment in Tulsa for up to 4 months and pay for a trip"
            " home every month.",
            {"months": 4, "up_to": True, "places": [{"name": "Tulsa"}]},
        ),
        Example("The Company will pay for furnished accommodation for two months.", {"months": 2}),
        Example(
            "The Company will cover interim travel and reasonable living expenses for a time not to"
            " exceed five months.",
            {"months": 5, "up_to": True},
        ),
        Example(
            "For the first six months of the employment the Company shall provide the Executive"
            " with rented accommodation.",
            {"months": 6},
        ),
    )

    def __post_init__(self) -> None:
        if (self.days is None) == (self.months is None):
            raise ValueError("housing is for `days` or for `months`: write one of them")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that promise a number of days of housing."""
        lower = letter.masked.lower
        if not any(word in lower for word in _SPOKEN_OF):
            return
        for sentence in letter.sentences:
            if sentence.kind != "body" or DURATION not in sentence.text:
                continue
            headed = _HEAD.search(sentence.heading) is not None
            for rule in (*_RULES, _FIRST, _TIME_LEADS, *((_ROW,) if headed else ())):
                match = find(rule, sentence)
                if match is None or promises_nothing(sentence.text):
                    continue
                duration = match.value("days", Duration)
                said = match.text().lower()
                said = said[: len(said) - len(match.text("after")) + NEXT]
                said = _AND_PAYS.split(said)[0]
                if duration.unit not in ("day", "month") or _TRIPS.search(said):
                    break
                unit = "days" if duration.unit == "day" else "months"
                most = find(_A_MONTH, sentence) if unit == "months" else None
                if "\ue000" in match.match.group() and most is None:
                    break  # so much money, which is not counted here
                names = _places(sentence.text)
                spans = {unit: (match.span(),), "places": (match.span(),)}
                at = match.bounds("days")[0]
                if up_to := _MOST.search(sentence.text, max(0, at - 50), at):
                    spans["up_to"] = (sentence.span(*up_to.span()),)
                yield cls(
                    cite=Cite((sentence.span(),), spans),
                    days=duration.n if unit == "days" else None,
                    months=duration.n if unit == "months" else None,
                    up_to=up_to is not None,
                    most_a_month=most.value("most", Money).cents if most else None,
                    places=tuple(Place(" ".join(name.split()).rstrip(".")) for name in names),
                )
                break

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Days paid and not paid, and their cost."""
        stays = t.records("housing_used")
        used = _used(stays, t.day)
        paid = self._paid(t, stays).named(
            "days of a stay that the Company pays", t.cite(self._given)
        )
        every = total(stays, used).named("days of housing used by the day", t.cite())
        covered = total(stays, paid).named(
            "days of housing the Company pays for", t.cite(self._given)
        )
        yield Figure("housing_days_paid", covered)
        yield Figure(
            "housing_days_not_paid", (every - covered).named("days not paid for", t.cite())
        )
        cost = total(stays, paid_cost(stays, paid)).named(
            "cost of the days paid for", t.cite(self._given)
        )
        if self.most_a_month is not None:
            most = smaller(t.most_a_month, MOST_A_DAY) * recast(t.months, NUMBER)
            cost = smaller(cost, most.named("the most for all months", t.cite("most_a_month")))
        yield Figure("housing_cost", cost)

    def _paid(self, t: Terms, stays: Records) -> Formula:
        """Days of one stay that fall under the cap."""
        counted = self._counted(t, stays, t.day)
        if self.months is not None:
            return self._in_months(t, stays, counted)
        start, end = stays.field("from", DATE), stays.field("to", DATE)
        earlier = t.records("housing_used")
        before_start, before_end = earlier.field("from", DATE), earlier.field("to", DATE)
        first = (before_start < start) | (before_start.same(start) & (before_end < end))
        prior = self._counted(t, earlier, t.day)
        so_far = total(earlier, either(first, prior, NO_DAYS))
        here = earlier.field("place", CODE).same(stays.field("place", CODE))
        so_far_here = total(earlier, either(first & here, prior, NO_DAYS))
        opened = earliest(earlier, on_day(prior > NO_DAYS, before_start))
        last = smaller(end, t.day, opened + (t.days - ONE_DAY))
        followed = smaller(counted, larger(last - start + ONE_DAY, NO_DAYS))
        return t.choose(
            "which_days",
            any_days=smaller(counted, larger(t.days - so_far, NO_DAYS)),
            consecutive_days=followed,
            days_in_each_place=smaller(counted, larger(t.days - so_far_here, NO_DAYS)),
        )

    def _in_months(self, t: Terms, stays: Records, counted: Formula) -> Formula:
        """Days of one stay before the months are over, which begin with the first stay."""
        every = t.records("housing_used")
        used = self._counted(t, every, t.day)
        opened = earliest(every, on_day(used > NO_DAYS, every.field("from", DATE)))
        over = add_months(opened, t.months, const(MonthEnd.LAST_DAY))
        start, end = stays.field("from", DATE), stays.field("to", DATE)
        last = smaller(end, t.day, apply("shift", over, const(-1, DAYS)))
        return smaller(counted, larger(last - start + ONE_DAY, NO_DAYS))

    @property
    def _given(self) -> str:
        return "days" if self.days is not None else "months"

    def _counted(self, t: Terms, stays: Records, day: Formula) -> Formula:
        """Days of one stay by the day, if it is in a place that the letter names."""
        used = _used(stays, day)
        if not self.places:
            return used
        there: Formula = NO
        for place in t.places:
            there = there | stays.field("place", CODE).same(place.name)
        words = "whether the stay is in a place that the letter names"
        return either(there.named(words, t.cite("places")), used, NO_DAYS)

    def words(self) -> str:
        """One sentence."""
        number = self.days if self.days is not None else self.months
        where = " or ".join(place.name for place in self.places)
        either_in = "either " if len(self.places) > 1 else ""
        place = f" in {either_in}{where}" if where else ""
        most = ""
        if self.most_a_month is not None:
            most = f", up to {show_money(self.most_a_month)} per month"
        return (
            f"You will be eligible for {'up to ' if self.up_to else ''}{number} {self._given} of"
            f" Company paid housing{place}{most}."
        )

    def sheet(self) -> Iterator[SheetField]:
        """The cap and the places."""
        value: dict[str, Any] = {self._given: getattr(self, self._given), "up_to": self.up_to}
        if self.most_a_month is not None:
            value["max_per_month"] = self.most_a_month / 100
        if self.places:
            value["where"] = " or ".join(place.name for place in self.places)
        yield SheetField("housing", value, (self._given,))


def _used(stays: Records, day: Formula) -> Formula:
    start, end = stays.field("from", DATE), stays.field("to", DATE)
    return larger(smaller(end, day) - start + ONE_DAY, NO_DAYS).named("days of a stay by the day")


def paid_cost(stays: Records, paid: Formula) -> Formula:
    """Days of one stay times its cost a day."""
    return smaller(stays.field("cost_per_day", MONEY), MOST_A_DAY) * paid


def _places(text: str) -> list[str]:
    match = _PLACES.search(text)
    if match is None:
        return []
    return [match.group(1), *_NEXT.findall(match.group(2))]
