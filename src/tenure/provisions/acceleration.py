"""Vesting at once when employment is ended or the company changes hands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar, Literal

from ..formula import Formula, add_months, by, const, either, on_day, total
from ..formula.units import SHARES
from ..meaning import Figure, Meaning, Offer
from ..provision import Cite, Doubt, Example, InFamily, Provision, SheetField, Terms
from ..terms import Months, Portion
from ..text import find, pattern
from ..text.phrases import phrase
from ..text.values import Duration, Percent
from ..text.values import Portion as PortionValue
from ..triggers import (
    SHEET_WORDS,
    WORDS,
    Trigger,
    day_of,
    first_of,
    read_triggers,
)

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence
    from ..text.patterns import Match

_AWARDS = (
    r"(?:options?|shares|equity|awards?|restricted stock|(?:stock|share) units|rsus|units|grants?"
    r"|stock|warrants)"
)
_OURS = (
    r"(?:then[- ])?(?:unvested|remaining|outstanding|options?|stock|shares|equity|awards?"
    r"|restricted|rsus)"
)
_WHOSE = r"(?:your|his|her|executive's|the executive's|employee's|the employee's|such|the)"
_WHAT = (
    r"(?P<what>{percent|fraction:part}|\b(?:all|any|every|each|said|these)\b"
    rf"|\b{_WHOSE} (?={_OURS})"
    r"|\bunvested (?=(?:stock )?(?:options|shares|awards|equity)))"
)
_HOW = (
    r"(?:(?:thereupon|automatically|immediately|also|then|all|be|become|becomes|deemed|fully"
    r"|completely|and|accelerate|{percent}) )*"
)
_VESTS = (
    rf"(?P<vest>(?:shall|will|be|become|becomes) {_HOW}(?:vest(?:ed)?|exercisable)\b"
    r"|vests? (?:immediately|in full|fully|completely)|(?:immediately|fully|automatically) vests?)"
)
_RULES = (
    pattern(
        rf"\b{_AWARDS}\b[^;.]{{0,160}}?\b(?:shall|will) {_HOW}(?:vest(?:ed)?|exercisable)"
        r" (?:as to|with respect to) (?P<what>{percent|fraction:part}) of (?:the |your |his |such"
        r" )?(?:then[- ])?"
    ),
    pattern(rf"{_WHAT}[^;.]{{0,160}}?{_AWARDS}[^;.]{{0,160}}?\b{_VESTS}"),
    pattern(
        r"(?:accelerat\w+ (?:of )?(?:the )?vesting|vesting .{0,60}?accelerat\w+).{0,40}?"
        rf"(?P<what>{{percent|fraction:part}}|all) .{{0,60}}?{_AWARDS}"
    ),
    pattern(
        r"\b(?:acceler\w+|full|immediate|complete) (?:and (?:full|immediate|complete) )?(?:of )?"
        r"(?:the )?vesting(?: and exercisability)? (?:of|in|with respect to) (?P<what>"
        rf"{{percent|fraction:part}}|all|any|each|{_WHOSE})\b[^;.]{{0,80}}?\b{_AWARDS}"
    ),
    pattern(
        rf"\bvesting of (?P<what>all|any|each|{_WHOSE})\b[^;.]{{0,60}}?\b{_AWARDS}\b[^;.]{{0,40}}?"
        r"\b(?:shall|will) (?:be )?(?:immediately |automatically |fully )*accelerated?\b"
    ),
    pattern(
        r"\b(?:be|become|becomes) (?:immediately )?(?:and )?(?:fully|{percent}) vested (?:in|with"
        rf" respect to) (?P<what>all|any|each|{_WHOSE})\b[^;.]{{0,60}}?\b{_AWARDS}"
    ),
)
_NOT_ALL = phrase(
    r"pro[ -]?rata|would (?:\w+ )?have (?:been )?vested|\badditional\b|\bnext\b"
    r"|continued? (?:to vest|vesting)|shall not|will not|no acceler|partial"
    r"|\bportion\b.{0,30}\bthat|retirement plan|pension|401|deferred comp|scheduled to vest"
    r"|otherwise vest",
    0,
)
_UNLESS = phrase(
    r"\bassumed?\b|\bsubstitut|shall not acceler|in the discretion|may acceler|not offered", 0
)
LONGEST = 1000  # a longer sentence tells of several events, and not all are those of its promise
_NEAR = 90  # characters around the words of the promise in which it may be cut down
_IN_ADDITION = phrase(r"(?:\(\w+\) )?(?:in addition|additionally|further|furthermore|also)\b", 0)
_AN_EVENT = phrase(
    r"terminat|change (?:in|of) control|\bdeath|disabilit|resign|retire|good reason|\bevent\b", 0
)
_WITHIN = pattern(
    r"within (?:the )?{duration:within} (?:period )?(?:after|following|of)"
    r" (?:the (?:effective date|date|closing|occurrence|consummation) of )?(?:a |the |such |any )?"
    r"\"?change"
)
_REMAINING = phrase(r"\bunvested|\bremaining|\bthen[- ]unvested|\bnot (?:yet )?vested", 0)


@dataclass(frozen=True, kw_only=True)
class Acceleration(Provision, kind="acceleration"):
    """A promise that awards vest early.

    "If the Company terminates your employment without Cause, all of your options shall
    immediately vest."

    Terms: `triggers` (one of them is enough, or `both` are needed, the second within `within`
    months of the change in control), `portion` of the unvested shares or of the whole award
    (`of`).

    Pays nothing by itself: it is offered to every award of the agreement, whose shares not
    vested by the schedule on that day vest then. An event after the last day of employment
    accelerates nothing.

    Reads: the first and last day of employment, the ending by the Company without cause, a
    change in control, as far as `triggers` names them.
    """

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
    portion: Portion = Fraction(1)
    of: Literal["unvested", "whole"] = "unvested"

    said: ClassVar[Mapping[str, str]] = {
        "portion": "{} of the shares",
        "within": "within {} of a change in control",
    }
    provides: ClassVar[tuple[str, ...]] = ("acceleration", "acceleration_of_the_whole")
    in_family: ClassVar[InFamily] = InFamily(identity=("triggers",))
    usually: ClassVar[str] = "option acceleration"
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "If the Company terminates your employment without Cause, all of your options shall"
            " immediately vest and become exercisable.",
            {"triggers": ["without_cause"]},
        ),
        Example(
            "In the event of a Change in Control, 50% of your unvested options shall immediately"
            " vest.",
            {"triggers": ["change_in_control"], "portion": "1/2"},
        ),
        Example(
            "If the Company terminates your employment other than for Cause within 12 months after"
            " a"
            " Change in Control, all of your unvested options shall immediately vest.",
            {"triggers": ["change_in_control", "without_cause"], "both": True, "within": 12},
        ),
        Example(
            "If, within eighteen (18) months after a Change of Control, Larch terminates your"
            " employment other than for Cause or you resign for Good Reason, you shall be entitled"
            " to full vesting of all stock options and restricted stock.",
            {
                "triggers": ["change_in_control", "without_cause", "good_reason"],
                "both": True,
                "within": 18,
            },
        ),
        Example(
            "Upon a Change in Control, your outstanding options shall become exercisable as to 40%"
            " of the then unvested shares.",
            {"triggers": ["change_in_control"], "portion": "2/5"},
        ),
        Example(
            "If the Company terminates your employment without Cause, you will receive six months"
            " of your base salary. In addition, all of your outstanding awards shall become fully"
            " vested.",
            {"triggers": ["without_cause"]},
        ),
        Example(
            "Upon your death, your restricted stock units will vest in full.",
            {"triggers": ["died"]},
        ),
        Example(
            "In the event of a Change in Control, the vesting of your options will be accelerated"
            " in full.",
            {"triggers": ["change_in_control"]},
        ),
    )

    def __post_init__(self) -> None:
        if not self.triggers:
            raise ValueError("an acceleration needs an event: write `triggers`")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences that make all or a stated part of the awards vest on an event."""
        if "vest" not in letter.masked.lower:
            return
        before: Sentence | None = None
        for sentence in letter.sentences:
            if sentence.kind == "body":
                made = cls._read(sentence, before)
                if made is not None:
                    yield made
                before = sentence

    @classmethod
    def _read(cls, sentence: Sentence, before: Sentence | None) -> Self | None:
        if "vest" not in sentence.lower and "exercisable" not in sentence.lower:
            return None
        match = next((m for rule in _RULES if (m := find(rule, sentence)) is not None), None)
        if match is None or len(sentence.text) > LONGEST or _UNLESS.search(sentence.lower):
            return None
        near = sentence.lower[max(0, match.start - _NEAR) : match.end + _NEAR]
        if _NOT_ALL.search(near):
            return None
        events = read_triggers(sentence)
        cited: tuple[Sentence, ...] = (sentence,)
        if events is None and before is not None and _goes_on(sentence, before):
            events, cited = read_triggers(before), (before, sentence)
        if events is None:
            return None
        portion = _portion(match)
        if portion is None or (portion == 1 and _cut_down(sentence, match)):
            return None
        within = None
        if events.both:
            within = next((m for s in cited if (m := find(_WITHIN, s)) is not None), None)
        months = within.value("within", Duration).months if within is not None else None
        if events.both and months is None:
            return None
        unvested = portion == 1 or _REMAINING.search(sentence.lower) is not None
        fields = {"triggers": events.spans, "portion": (match.span(),)}
        if within is not None:
            fields["within"] = (within.span(),)
        return cls(
            cite=Cite(tuple(s.span() for s in cited), fields),
            triggers=events.triggers,
            both=events.both,
            within=months,
            portion=portion,
            of="unvested" if unvested else "whole",
        )

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """An offer to the awards of the agreement."""
        if self.both:
            days = [day_of(trigger, t) for trigger in self.triggers]
            first, second = days[0], first_of(days[1:], t)
            close = first <= second
            if self.within is not None:
                close = close & (second <= add_months(first, t.within, const(0)))
            words = "whether the employment ended after a change in control, and soon enough"
            day = on_day(close.named(words, t.cite("within")), second)
        else:
            day = first_of([day_of(trigger, t) for trigger in self.triggers], t)
        name = "acceleration" if self.of == "unvested" else "acceleration_of_the_whole"
        yield Offer(name, day, self.portion, t.cite())
        yield Figure("accelerated_other_grants", _other_grants(self.portion, t, day))

    def words(self) -> str:
        """One sentence."""
        part = "all" if self.portion == 1 else _percent(self.portion)
        unvested = "unvested " if self.of == "unvested" and self.portion != 1 else ""
        if self.both:
            ends = " or ".join(WORDS[trigger] for trigger in self.triggers[1:])
            events = f"{ends} within {self.within} months after a Change in Control"
        else:
            events = " or ".join(WORDS[trigger] for trigger in self.triggers)
        if self.triggers == ("died",):
            return f"Upon your death, {part} of your {unvested}options shall immediately vest."
        return f"If {events}, {part} of your {unvested}options shall immediately vest."

    def sheet(self) -> Iterator[SheetField]:
        """One entry of `acceleration`."""
        events = " and then " if self.both else " or "
        named = events.join(SHEET_WORDS[trigger] for trigger in self.triggers)
        how = "double" if self.both else "single"
        value = {"trigger": f"{how} ({named})", "portion": _percent(self.portion)}
        yield SheetField("acceleration", value, ("triggers", "portion"))

    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "later_grants",
            "Does it reach options granted by another document too?",
            ("this_letter_only", "later_grants_too"),
            "a letter speaks of what it grants; another grant has terms of its own",
        ),
    )


def _other_grants(portion: Fraction, t: Terms, day: Formula) -> Formula:
    """Shares of options granted outside the letter that it makes vest."""
    grant = t.records("option_granted")
    shares = grant.field("shares", SHARES) * const(portion.numerator) // portion.denominator
    reached = either(by(day, t.day) & (grant.on <= day), shares, const(0, SHARES))
    found = t.choose(
        "later_grants", this_letter_only=const(0, SHARES), later_grants_too=total(grant, reached)
    )
    return found.named("shares of other grants that vest early", t.cite())


def _goes_on(sentence: Sentence, before: Sentence) -> bool:
    """ "In addition, all of your options shall vest": on what the sentence before tells of."""
    if before.number != sentence.number or _AN_EVENT.search(sentence.lower):
        return False
    return _IN_ADDITION.match(sentence.lower) is not None


def _cut_down(sentence: Sentence, match: Match) -> bool:
    """Whether another portion than all stands by the words of the promise."""
    values = sentence.masked.values_in(
        sentence.start + match.start, sentence.start + match.end + _NEAR
    )
    return any(isinstance(v, Percent | PortionValue) and v.fraction != 1 for v in values)


def _portion(match: Match) -> Fraction | None:
    if not match.has("part"):
        return Fraction(1)
    value = match.value("part")
    return value.fraction if isinstance(value, Percent | PortionValue) else None


def _percent(portion: Fraction) -> str:
    hundredfold = portion * 100
    if hundredfold.denominator == 1:
        return f"{hundredfold}%"
    return f"{portion.numerator}/{portion.denominator}"
