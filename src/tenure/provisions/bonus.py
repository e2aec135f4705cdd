"""A bonus: what it is measured by, its target and most, and the amount once it is determined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ..calendar import MonthEnd
from ..facts.values import write
from ..formula import add_months, const, larger, on_day
from ..formula.units import MONEY
from ..meaning import Entry, Meaning
from ..provision import Cite, Example, InFamily, Provision, SheetField, Terms
from ..terms import Cents, Months, Percent, Person, show_money
from ..text import find
from ..text.patterns import Match
from ..text.phrases import phrase
from ..text.values import Duration, Money
from ..text.values import Percent as PercentValue

if TYPE_CHECKING:
    from ..text import Letter, Sentence

WHOLE = 1_000_000  # millionths in one percent
_BASIS = (
    r"(?P<basis>(?:annual |annualized |base |earned |starting )*(?:base (?:annual"
    r" )?(?:salary|pay|compensation)|salary|pay|compensation|base)\b)"
)
_OF = (
    r",? (?:per annum |per year |annually )?(?:of|times) (?:your |the |his |her |executive's "
    r"|employee's |then[- ]current |then |current |such |eligible |established |actual "
    r"|applicable )*" + _BASIS
)
_SHARE = rf"{{percent:share}}{_OF}"
_MOST = (
    r"(?:maximum|\bup to|not (?:to )?exceed|(?:no|not) more than|capped at|range of"
    r"|range from {percent} to)"
    rf"[^.;]{{0,40}}?{_SHARE}"
)
# a target without what it is a percentage of, or with that said only of the most
_TARGETED = (
    r"(?:\btarget(?:ed)?\b(?! (?:of|is) at least)(?:(?! and |goals?\b|objectiv|achiev"
    r"|metric|measure|perform\w+ (?!bonus))[^.;\ue000\ue001]){0,60}?(?:of|at|is|equals?"
    r"|equal to|be|level of|up to|:) |bonus (?:percentage )?(?:opportunity|percentage) (?:will"
    r"|shall) be"
    rf" (?:at )?){{percent:share}}(?={_OF.replace('?P<basis>', '?:')}|[,;).]|$| and\b| with\b"
    r"| but\b| \()"
)
_OTHER = phrase(
    r"severance|terminat|sign(?:ing)?[- ]on|signing bonus|retention|change (?:in|of) control"
    r"|last year|\bhighest\b|accelerat|\bpension|\bdefer|\blesser of"
)
_NEARBY = phrase(
    r"relocat|\boptions?\b|\bshares?\b|\bstock\b|\bachiev\w+ (?:of )?(?:at least )?$|\bRSU|equity"
    r"|long[- ]term"
)
_LEAST = phrase(  # the least that is paid is not what is aimed at
    r"\b(?:minimum(?! (?:target|goal))|at least|(?:no|not) less than)"
    r" (?:(?:annual |target |cash )?bonus )?(?:(?:equal|equivalent) to |of )?$"
)
_NAMED = phrase(r"bonus|incentive (?:compensation|award|plan|program|payment|opportunity)")


@dataclass(frozen=True, kw_only=True)
class Bonus(Provision, kind="bonus"):
    """A bonus that recurs or is measured by results: in percent of `basis`, or an `amount`.

    `target` is what is paid for the results aimed at, `most` what is paid at best.

    A guaranteed amount for the first year is owed when `first` months of employment are over. Every
    other bonus is an amount only once it is determined: the facts `bonus_determined` then say how
    much, and a guaranteed amount is the least of it. Bonuses paid once, on joining say, are
    one-time payments.

    Wording: "You will be eligible for an annual bonus with a target of 40% of your base salary,
    up to a maximum of 80% of your base salary."
    """

    what: Literal["annual", "first year"] = "annual"
    target: Percent | None = None
    most: Percent | None = None
    amount: Cents | None = None
    guaranteed: bool = False
    basis: Person | None = None
    first: Months | None = None

    headings = ("bonus", "incentive")
    said: ClassVar[Mapping[str, str]] = {
        "target": "target {} of salary",
        "most": "at most {} of salary",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("what",))
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will be eligible for an annual bonus with a target of 45% of your base salary.",
            {"target": "45%", "basis": "base salary"},
        ),
        Example(
            "Your target bonus is 30% of your annual base salary, up to a maximum of 60%"
            " of your annual"
            " base salary.",
            {"target": "30%", "most": "60%", "basis": "annual base salary"},
        ),
        Example(
            "Executive shall be eligible for a performance bonus with a target of up to 80%, but"
            " not to exceed 120%, of base salary.",
            {"target": "80%", "most": "120%", "basis": "base salary"},
        ),
        Example(
            "Your bonus percentage opportunity will be at 25%, paid annually.", {"target": "25%"}
        ),
        Example(
            "You will be eligible for an annual bonus of $62,500, as the Board determines.",
            {"amount": "$62,500.00"},
        ),
        Example(
            (
                "For your first twelve months of employment you will receive a guaranteed"
                " bonus of $75,000."
            ),
            {"what": "first year", "amount": "$75,000.00", "guaranteed": True, "first": 12},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The bonuses of a letter."""
        seen = False
        for sentence in letter.sentences:
            named = _NAMED.search(sentence.text) or _NAMED.search(sentence.heading)
            if not named or not re.search("[\ue000\ue001]", sentence.text):
                continue
            for terms, cite in (_measured(sentence), _guaranteed(sentence)):
                if terms and not (seen and ("target" in terms or "most" in terms)):
                    seen |= "target" in terms or "most" in terms
                    yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is owed where it can be computed: a guaranteed amount, or what was determined."""
        if self.first is not None and self.amount is not None and self.guaranteed:
            over = add_months(t.finding("hired"), t.first, const(MonthEnd.LAST_DAY))
            stayed = over <= t.finding("ended")
            day = on_day(stayed, over).named(
                "the first months are over while employed", t.cite("first")
            )
            yield Entry("bonus", earned=day, due=day, amount=t.amount)
        elif self.what == "annual":
            decision = t.records("bonus_determined")
            amount = decision.field("amount", MONEY)
            if self.amount is not None and self.guaranteed:
                amount = larger(amount, t.amount).named(
                    "no less than guaranteed", t.cite("guaranteed")
                )
            amount = amount.named("bonus as determined", t.cite())
            yield Entry("bonus", earned=decision.on, due=decision.on, amount=amount, each=decision)

    def words(self) -> str:
        """The clause as we would draft it."""
        basis = self.basis or "base salary"
        if self.first is not None and self.amount is not None:
            months = f"first {self.first} months of employment"
            return (
                f"For your {months} you will receive a guaranteed bonus of"
                f" {show_money(self.amount)}."
            )
        if self.target is not None:
            text = (
                f"You will be eligible for an annual bonus with a target of"
                f" {write('percent', self.target)}"
            )
            text += f" of your {basis}" if self.basis else ""
        elif self.most is not None:
            text = "You will be eligible for an annual bonus"
        else:
            sure = (
                "You will receive a guaranteed"
                if self.guaranteed
                else "You will be eligible for an"
            )
            return f"{sure} annual bonus of {show_money(self.amount or 0)}."
        most = write("percent", self.most) if self.most is not None else ""
        return f"{text}, up to a maximum of {most} of your {basis}." if most else f"{text}."

    def sheet(self) -> Iterator[SheetField]:
        """bonus."""
        value: dict[str, Any] = {"kind": self.what}
        for name, share in (("target_percent", self.target), ("max_percent", self.most)):
            if share is not None:
                value[name] = share / WHOLE if share % WHOLE else share // WHOLE
        if self.amount is not None:
            value["amount"] = self.amount / 100 if self.amount % 100 else self.amount // 100
        value["guaranteed"] = self.guaranteed
        if self.basis:
            value["basis"] = self.basis
        yield SheetField("bonus", value, ("target", "most", "amount", "guaranteed"))


_AIMED = (
    r"(?:eligible (?:for|to (?:earn|receive))|\btarget(?:ed)?)\b[^.;]{0,60}?bonus\b(?:(?!up to"
    r"|maximum|exceed|range|between)[^.;]){0,60}? (?:of|at|is|be|equal to|rate of) {money:amount}"
)
Found = tuple[dict[str, Any], Cite]
NONE: Found = ({}, Cite())


def _measured(s: Sentence) -> Found:
    """A target, or a most, in percent of pay."""
    if "\ue001" not in s.text or _OTHER.search(s.text):
        return NONE
    most = _clear(s, _MOST)
    target = _clear(s, _TARGETED)
    start = 0
    while target is None and (found := find(_SHARE, s, start)):
        if _is_clear(s, found) and (most is None or not most.start <= found.start < most.end):
            target = found
        start = found.end
    if target and most and target.bounds("share") == most.bounds("share"):
        target = None
    if target is None and most is None:
        return NONE
    terms: dict[str, Any] = {}
    spans: dict[str, Any] = {}
    for name, match in (("target", target), ("most", most)):
        if match is not None:
            terms[name] = match.value("share", PercentValue).millionths
            spans[name] = (match.span(),)
            basis = match if match.has("basis") else find(_OF, s, match.end)
            if basis is not None and basis.start <= match.end:
                terms.setdefault("basis", basis.text("basis").lower())
                spans.setdefault("basis", (basis.span("basis"),))
    return terms, Cite((s.span(),), spans)


def _clear(s: Sentence, words: str) -> Match | None:
    start = 0
    while match := find(words, s, start):
        if _is_clear(s, match):
            return match
        start = match.end
    return None


def _is_clear(s: Sentence, match: Match) -> bool:
    """Whether a percentage is of a bonus paid in cash, by the words that lead to it."""
    before = s.text[: match.bounds("share")[0]]
    clause = before[max(before.rfind(";"), before.rfind(". ")) + 1 :][-120:]
    bonus = max((m.end() for m in _NAMED.finditer(clause)), default=0)
    least = _LEAST.search(clause)
    if least is not None and "target" not in clause[: least.start()].lower()[-40:]:
        return False
    return _NEARBY.search(clause, bonus) is None


def _aimed_at(s: Sentence) -> Found:
    """A bonus of a sum, which nobody guarantees."""
    match = find(_AIMED, s)
    if match is None or _NEARBY.search(match.text()):
        return NONE
    money = match.value("amount", Money)
    if money.currency != "USD" or money.cents <= 0:
        return NONE
    return {"amount": money.cents}, Cite((s.span(),), {"amount": (match.span(),)})


def _guaranteed(s: Sentence) -> Found:
    """A sum that is promised, whatever the results."""
    if "\ue000" not in s.text or _OTHER.search(s.text) or "contingent" in s.lower:
        return NONE
    sure = re.search(
        r"guarantee[ds]?\b(?![^.;]{0,10}employment)|minimum (?:annual )?bonus", s.text, re.I
    )
    match = find(r"bonus(?:es)?\b[^.;]{0,60}?{money:amount}", s) or find(
        r"{money:amount}[^.;]{0,40}? bonus", s
    )
    if sure is None and "\ue001" not in s.text:
        return _aimed_at(s)
    if match is None or sure is None or re.search(r"\bnot\b[^.;]{0,20}guarantee", s.lower):
        return NONE
    money = match.value("amount", Money)
    if money.currency != "USD":
        return NONE
    terms: dict[str, Any] = {"amount": money.cents, "guaranteed": True}
    spans: dict[str, Any] = {"amount": (match.span(),), "guaranteed": (s.span(*sure.span()),)}
    first = find(
        r"(?:first|initial) {duration:first} of (?:your |the |his |her )?employment", s
    ) or find(r"{ordinal} {duration:first} of (?:your |the |his |her )?employment", s)
    if first and (months := first.value("first", Duration).months) is not None:
        terms |= {"what": "first year", "first": months}
        spans |= {"first": (first.span(),), "what": (first.span(),)}
    return terms, Cite((s.span(),), spans)
