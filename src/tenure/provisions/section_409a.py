"""Section 409A: the wait of a specified employee, separate payments, short-term deferrals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import (
    Formula,
    Records,
    add_months,
    apply,
    by,
    const,
    either,
    in_force,
    months_between,
    on_day,
    smaller,
    unknown,
)
from ..formula.units import DATE, DAYS, MONTHS, YES_NO
from ..gathering import Found, gathered
from ..meaning import Figure, Finding, Meaning, Note, Offer
from ..provision import Doubt, Example, Provision, SheetField, Terms
from ..terms import Months
from ..text.phrases import phrase
from ..text.values import DURATION, ORDINAL, Duration, Ordinal

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence


EPOCH = const(0, DATE)  # the first day of a month, from which months are counted
MONTH = {6: "seventh", 7: "eighth"}  # that follows so many
_NAMED = phrase(r"\b409A\b")
_DELAY = (
    phrase(rf"(?P<time>{DURATION})(?P<day> and (?:{DURATION}|a day))?[^;]{{0,170}}?"
               r"\b(?:after|following|from)\b[^;]{0,60}?"
               r"\b(?:separat|terminat|date\b|retire|leav|depart|ceas)"),
    phrase(rf"\b(?:delay\w*|postpon\w*|suspen\w*|defer\w*|wait\w*|held|hold)\b[^;]{{0,120}}?"
               rf"(?P<time>{DURATION})(?P<day> and (?:{DURATION}|a day))?"),
    phrase(rf"(?P<time>{DURATION})[ -]?(?:month)? ?(?:period|delay)\b"),
)  # fmt: skip
_MONTH_BEGINS = phrase(
    rf"(?:{ORDINAL} (?:business )?day of|\b(?:until|before)(?: the (?:start|beginning) of)?)"
    rf" the (?P<month>{ORDINAL}) (?:calendar )?month\b"
)
_MENTIONED = phrase(r"\b(?:relat\w+ to|regarding|concerning|about) (?:the |any |such |a )?$")
_DAY_AFTER = phrase(r"\bfirst (?:calendar )?day (?:after|following)\b")
_AS_REQUIRED = phrase(
    r"\bto the (?:minimum )?extent (?:so )?(?:required|necessary|needed)\b|\b(?:where|when|if|as)"
    r" (?:so )?(?:required|necessary)\b|\bconstitut\w+ [^.;]{0,40}?\bdeferred compensation\b"
)
_WAITS = phrase(r"\bspecified employees?\b|\b409A\(a\)\(2\)\(B\)|\bkey employee\b")
_CALLS = r"409A (?:\w+ )?(?:requires?|applies|calls for|demands)\b"
_REQUIRED = phrase(  # the wait of the section, and nobody's name for it
    rf"\b{_CALLS}[^;]{{0,200}}?\b(?:delay|postpon|suspen|held back|hold"
    r" back|withh[eo]ld|accumulat)|\b(?:delay|postpon|suspen|held back|hold back|withh[eo]ld"
    r"|accumulat)\w*\b[^;]{0,200}?\b(?:(?:required|necessary|needed|requires)\b[^;]{0,60}?\b409A\b"
    rf"|{_CALLS})"
)
_HOLDS = phrase(
    r"\b(?:delay|postpon|suspen|defer|withheld|not be (?:paid|made)"
    r"|no (?:such )?(?:payments?|amounts?)|accumulat|(?:shall|will) (?:instead )?be (?:paid|made)"
    r"|commence|held|until|wait"
    r"|nothing (?:shall|will) be (?:paid|made)|not (?:start|begin))",
)
_SEPARATE = phrase(
    r"\b(?:separate (?:and distinct )?payments?|separate \"?payment|series of separate"
    r"|series of (?:distinct|individual) payments"
    r"|(?:as|be|constitutes?) (?:its own|an? (?:distinct|individual)) payment"
    r"|payments? (?:(?:is|are|be|being) )?(?:(?:treated|deemed|considered|regarded) )?(?:as )?"
    r"separate)\b",
)
_SHORT = phrase(r"\bshort[- ]term deferral")
_MEANT = phrase(
    r"\b(?:intend\w*|interpret\w*|constru\w*|administer\w*|compl(?:y|ies|iance)|exempt\w*|satisf\w*"
    r"|conform\w*|structured|designed|be read|applied consistently)\b",
)
_EXEMPT = phrase(
    r"\b(?:be|either|or)[ (]+(?:exempt|excepted|excluded)\b"
    r"|\b(?:come|fall|qualify|be) (?:under|within|for) (?:an?|one of the|the)\b[^.;]{0,60}?"
    r"\b(?:exception|exemption)|(?<!not )\bsatisfy\b[^.;]{0,60}\bexemptions?\b"
    r"|\bfalls? outside\b|\bnot (?:be )?subject to (?:the )?"
    r"(?:(?:requirements|provisions) of )?(?:(?:Code )?section )?409A"
)
_COMPLIES = phrase(
    r"\b(?:compl(?:y|ies|iance|iant)|conform\w*|consistent|satisf\w+ (?:it\b|the require))"
)
_DEATH = phrase(r"\bdeath\b|\bdies\b")


@dataclass(frozen=True, kw_only=True)
class Section409A(Provision, kind="section_409A"):
    """What the letter says on section 409A of the Internal Revenue Code: a specified employee waits
    `delay_months` after the separation, or a day longer (`day_after`), or until the month after
    them begins (`month_begins`: "the first day of the seventh month"), or until death (`or_death`),
    for what is deferred compensation (`as_required`: only so far as the section asks for it);
    payments are `separate`; some are a `short_term` deferral; it is `meant` to comply, or to be
    `exempt`, and read so.

    Whether the executive is a specified employee is a judgement on the last day (the level
    `specified_employee`), unknown until it is told. The finding `payment_delayed_until` is the
    first day on which delayed payments may be made, and it is offered to the promises of the
    agreement as `payment_delay`. Which payments are deferred compensation is not computed, so no
    payment is moved by itself.

    Reads `specified_employee` and `died`.

    > If you are a specified employee under Section 409A, payments on your separation will be
    > delayed until six months after it or, if earlier, your death.
    """

    delay_months: Months | None = None
    day_after: bool = False
    month_begins: bool = False
    or_death: bool = False
    as_required: bool = False
    separate: bool = False
    short_term: bool = False
    meant: bool = False
    exempt: bool = False

    conditional = True
    headings = ("409a", "deferred compensation")
    provides: ClassVar[tuple[str, ...]] = ("payment_delayed_until", "payment_delay")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "first_payday",
            "After the wait, is it paid on the day the months are over, or on the day after?",
            ("that_day", "the_day_after"),
            "the regulation forbids payment before that day, not on it",
            lambda p: p.delay_months is not None and not (p.day_after or p.month_begins),
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "If you are a specified employee under Section 409A, payments on your separation will"
            " be delayed until six months after the date of your separation or, if earlier, your"
            " death.",
            {"delay_months": 6, "or_death": True},
        ),
        Example(
            "Because you are a specified employee, nothing will be paid to you for six months after"
            " you leave, Section 409A so requiring.",
            {"delay_months": 6},
        ),
        Example(
            "For Section 409A each installment shall be viewed as its own payment.",
            {"separate": True},
        ),
        Example(
            "Each installment is a separate payment for purposes of Section 409A of the Code.",
            {"separate": True},
        ),
        Example(
            "This Agreement is intended to comply with Code Section 409A and shall be interpreted"
            " accordingly.",
            {"meant": True},
        ),
        Example(
            "The bonus is a short-term deferral under Section 409A. No payment to a specified"
            " employee within the meaning of Section 409A shall be made during the six-month period"
            " after the separation.",
            {"delay_months": 6, "short_term": True},
        ),
        Example(
            "If you are a specified employee under Section 409A, payments will be delayed until the"
            " date that is six months and one day after your separation from service, to the extent"
            " required.",
            {"delay_months": 6, "day_after": True, "as_required": True},
        ),
        Example(
            "If the Executive is a specified employee, no payment shall be made before the first"
            " day of the seventh month after the separation from service under Section 409A.",
            {"delay_months": 6, "month_begins": True},
        ),
        Example(
            "Payments under this letter are meant to be exempt from Section 409A of the Code.",
            {"exempt": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of it, as one provision."""
        if "409a" not in letter.masked.lower:
            return
        found = gathered(letter.having(_NAMED, _WAITS), _said)
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The first day on which a payment that is delayed may be made."""
        if self.delay_months is None:
            yield Note("section_409A", "says how payments are to be read, and moves none")
            return
        ended = t.finding("ended")
        over = add_months(ended, t.delay_months, const(0))
        after = apply("shift", over, const(1, DAYS))
        first: Formula = after
        if self.month_begins:
            whole = months_between(EPOCH, ended, const(0)) + t.delay_months + const(1, MONTHS)
            first = on_day(by(ended, t.day), add_months(EPOCH, whole, const(0)))
        elif not self.day_after:
            first = t.choose("first_payday", that_day=over, the_day_after=after)
        first = first.named("day on which the wait is over", t.cite("delay_months"))
        if self.or_death:
            first = smaller(first, t.happening("died"))
        told = Records("specified_employee")
        words = "whether the executive is a specified employee"
        untold = unknown(YES_NO, words, t.cite(), fact="specified_employee", on=ended)
        held = in_force(told, told.field("value", YES_NO), ended, untold)
        day = on_day(held.named(words, t.cite()), first)
        day = day.named("first day for delayed payments", t.cite("delay_months"))
        yield Finding("payment_delayed_until", on_day(by(ended, t.day), day))
        yield Offer("payment_delay", day, Fraction(1), t.cite("delay_months"))
        wait = either(held, first, ended).named("first day for payments", t.cite("delay_months"))
        yield Figure("payable_from", wait, when=by(ended, t.day))

    def words(self) -> str:
        """A sentence for each part."""
        said = []
        if self.delay_months is not None:
            death = " or, if earlier, your death" if self.or_death else ""
            day = " and one day" if self.day_after else ""
            wait = f"{self.delay_months} months{day}"
            if self.month_begins:
                wait = f"the first day of the {MONTH[self.delay_months]} month"
            far = ", to the extent required," if self.as_required else ""
            said.append(
                "If you are a specified employee under Section 409A, payments on your separation"
                f" will{far} be delayed until {wait} after the date of"
                f" your separation{death}."
            )
        if self.separate:
            said.append("Each payment is a separate payment for purposes of Section 409A.")
        if self.short_term:
            said.append("Payments are to be a short-term deferral under Section 409A.")
        if self.meant or self.exempt:
            ways = ["comply with"] * self.meant + ["be exempt from"] * self.exempt
            said.append(f"This letter is intended to {' or '.join(ways)} Section 409A.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """section_409A."""
        value: dict[str, Any] = {"present": True}
        if self.delay_months is not None:
            value["delay_months"] = self.delay_months
        if self.separate:
            value["separate_payments"] = True
        if self.short_term:
            value["short_term_deferral"] = True
        yield SheetField("section_409A", value)


def _said(sentence: Sentence) -> Found:
    """What a sentence says of it, part by part."""
    text, found = sentence.text, Found()
    waits = _WAITS.search(text)
    if waits is None and "409a" in sentence.lower:
        waits = _REQUIRED.search(text)
    if _NAMED.search(text) is None and waits is None:
        return found

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    begins = _MONTH_BEGINS.search(text) if waits is not None and _HOLDS.search(text) else None
    if begins is not None and (months := _months_before(sentence, begins)) is not None:
        put("delay_months", months, begins)
        put("month_begins", True, begins)
        _flags(sentence, found)
    elif waits is not None and _HOLDS.search(text):
        for form in _DELAY:
            time = next((m for m in form.finditer(text) if _six(sentence, m.start("time"))), None)
            if time is not None and _MENTIONED.search(text[: time.start()]) is None:
                put("delay_months", _six(sentence, time.start("time")), time)
                _flags(sentence, found)
                if (after := _DAY_AFTER.search(text)) is not None:
                    put("day_after", True, after)
                if time.groupdict().get("day") and _one_day(sentence, time):
                    put("day_after", True, time)
                break
    if _NAMED.search(text) is None:
        return found
    if (separate := _SEPARATE.search(text)) is not None:
        put("separate", True, separate)
    if (short := _SHORT.search(text)) is not None:
        put("short_term", True, short)
    recital = re.search(r"\bwhereas\b", text, re.I)
    if (meant := _MEANT.search(text)) is not None and not found and recital is None:
        exempt = _EXEMPT.search(text)
        if exempt is not None:
            put("exempt", True, exempt)
        if exempt is None or _COMPLIES.search(text):
            put("meant", True, meant)
    return found


def _flags(sentence: Sentence, found: Found) -> None:
    for name, words in (("or_death", _DEATH), ("as_required", _AS_REQUIRED)):
        if (more := words.search(sentence.text)) is not None:
            found[name] = (True, sentence.span(*more.span()))


def _months_before(sentence: Sentence, begins: re.Match[str]) -> int | None:
    """The months before the month on whose first day it is paid."""
    day, month = (sentence.value_at(begins.start(x)) for x in (0, "month"))
    if not isinstance(month, Ordinal) or (isinstance(day, Ordinal) and day.n != 1):
        return None
    return month.n - 1 if month.n in (7, 8) else None


def _one_day(sentence: Sentence, time: re.Match[str]) -> bool:
    """Whether what is added to the months is a day."""
    value = sentence.value_at(time.end("day") - 1)
    return not isinstance(value, Duration) or (value.n, value.unit) == (1, "day")


def _six(sentence: Sentence, at: int) -> int | None:
    """The months of a wait: six, or what else is stated up to a year."""
    value = sentence.value_at(at)
    months = value.months if isinstance(value, Duration) else None
    return months if months is not None and 6 <= months <= 7 else None
