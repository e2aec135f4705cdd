"""What help the executive owes the Company after leaving, for how long, and at whose expense."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import NEVER_DAY, Formula, add_months, apply, const
from ..gathering import Found, gathered
from ..meaning import Duty, Entitlement, Meaning
from ..provision import Example, Provision, SheetField, Terms
from ..terms import Cents, Days, Months, show_money
from ..text.phrases import phrase
from ..text.values import DURATION, MONEY, Duration, Money

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence

_HELPS = (
    r"(?:cooperat\w*|assist(?:ance)?|(?:make|making) (?:himself|herself|yourself|themselves)"
    r"(?: \w+)? available|be (?:\w+ )?available)"
)
_WHO = r"(?:you|he|she|i|(?:the )?(?:executive|employee|consultant)|(?-i:[A-Z][\w-]+))"
_OWES = phrase(
    rf"\b{_WHO}(?: also| further| hereby)? (?:(?:covenants?(?: and agrees?)?|agrees?)"
    r"(?: and covenants?)?,? (?:that,? [^.;]{0,80}?\b(?:will|shall)|to)|(?:will|shall|must)\b)"
    rf"(?:(?!\bnot\b)[^.;]){{0,240}}?\b{_HELPS}\b"
)
_IN = phrase(  # in what: disputes, or handing over
    r"\b(?P<legal>litigation|lawsuits?|legal (?:proceeding|action|matter|claim)s?|investigations?"
    r"|proceedings?|claims?|actions?|inquir(?:y|ies)|disputes?|testif\w*|testimony|witness"
    r"|arbitrations?|defen[ds]\w+)\b"
    r"|\b(?P<transition>transition\w*|hand(?:ing)?[- ]?over|orderly transfer|transfer(?:ring)? of"
    r" (?:his|her|your|the executive's) (?:duties|responsibilities|work))\b"
)
_AFTER = phrase(
    r"\b(?:after|following|subsequent to|upon|from and after) (?:the |any |such |your |his |her )*"
    r"(?:[\w']+ ){0,2}?(?:terminat\w+|resignation|separation|departure|end\b|cessation|leaving"
    r"|retirement|expiration)|\bthereafter\b|\bpost-(?:termination|employment)"
    r"|\bno longer employed"
)
_MONTHS = phrase(
    r"\b(?:for|during|through(?:out)?)\b(?: the| a)?(?: period of)?(?: first| next)?"
    rf" (?P<time>{DURATION})(?: period)?[^.;]{{0,40}}?\b(?:after|following|from|thereafter)\b"
)
_EXPENSES = phrase(
    r"\b(?:reimburse|pay|bear|advance)\w*\b[^.;]{0,120}?\b(?:expenses?|costs?)\b"
    r"|\bexpenses?\b[^.;]{0,80}?\b(?:reimbursed|paid|borne)\b|\bat (?:the company's|its) expense\b"
    r"|\bat no (?:expense|cost) to (?:you|him|her|(?:the )?(?:executive|employee))\b"
)
_BEARS = phrase(  # a sentence after one on help
    r"\b(?:shall|will|agrees? to)\b[^.;]{0,40}?\b(?:reimburse|pay|paid|bear|advance|compensate)d?\b"
)
_HELPING = phrase(r"\b(?:cooperat\w+|assist(?:ance|ing)?|such (?:services|matters))\b")
_ITEM = phrase(r";\s*(?:and\s+)?\([a-z\d]{1,3}\)\s+(?=You\b|(?:The )?(?:Executive|Employee)\b)")
_RATE = phrase(
    rf"(?P<sum>{MONEY}) (?:per|an|for each|a) (?P<unit>hour|day)\b"
    r"(?!(?: for (?:each|every|any) hour)? (?:over|above|beyond|after|in excess|exceeding)\b)"
    rf"|\b(?P<rate>hourly|daily|per diem) (?:rate|fee)s? (?:of|equal to) (?P<more>{MONEY})"
)
_NOT = phrase(  # other people's help, help that is forbidden, or a cooperation on taxes
    r"\b(?:company|employer|corporation|parties|bank|we)\b(?:,? and (?:you|(?:the )?executive|the"
    r" employee))? (?:shall|will|agrees? to|must)\b[^.;]{0,60}?\b(?:cooperat|assist)"
    r"|\b(?:insur|physical|medical examination|key[- ]man|key person|409A|golden|excise|tax"
    r"|inventions?|patents?|copyright|relocat|mov(?:e|ing)|indemnif)\w*"
    r"|^\W*(?:whereas|(?:prior to|until|during|before)\b)|\bduring the period commencing\b"
    r"|\bwe (?:expect|regret|hope)\b|\bcontest(?:ing)? (?:such|the|any) claim|\buntil\b"
    r"|\b(?:during|throughout|for) (?:the |such |your )?(?-i:(?:[A-Z]\w+ ){1,3}(?:Period|Term))\b"
    r"|\bin order to receive\b|\bassist (?:any|another|others|in (?:any|the) (?:solicit|compet))"
    r"|\b(?:not|never|prevent|prohibit|preclude)\b[^.;]{0,40}?\b(?:assist|cooperat)|\bassistant\b|^\W*nothing\b"
    r"|\bassist\w* (?:with|in) (?:your|the executive's) (?:\w+ )?(?:search|move)\b|\boutplacement"
)


_REASONABLE = phrase(r"\breasonabl[ey]\b")
_ASKED = phrase(
    r"\b(?:up)?on (?:the |its )?(?:[\w']+ ){0,3}?requests?\b|\bon request\b|\bif (?:so )?(?:asked"
    r"|requested)|\bas (?:\w+ ){0,4}?request(?:ed|s)?\b|\bat the (?:[\w']+ ){0,3}?request\b"
    r"|\bwhen (?:so )?(?:asked|requested)|\bto the extent (?:\w+ )?requested"
    r"|\bmay (?:\w+ )?request\b"
)
_COUNTED = {"month": ("months", 1), "year": ("months", 12), "day": ("days", 1), "week": ("days", 7)}


@dataclass(frozen=True, kw_only=True)
class Cooperation(Provision, kind="cooperation"):
    """That the executive helps the Company in `legal` matters, or in the `transition` of the work:
    only `after_leaving`, or from the first day; for so many `months` or `days` after leaving, else
    without end; only so far as is `reasonable`, or when it is asked for (`on_request`), where the
    words say so. The Company bears the `expenses` of it, and pays so much an hour (`hourly`) or a
    day (`daily`) for it, where it says so.

    It pays nothing by itself: how much help was given is no fact, so what an hourly or daily rate
    comes to is not computed. Reads no fact beside the end of the employment.

    > After your employment ends you will cooperate with the Company in any litigation for a period
    > of 12 months thereafter. The Company will reimburse your expenses of such cooperation.
    """

    legal: bool = False
    transition: bool = False
    after_leaving: bool = False
    reasonable: bool = False
    on_request: bool = False
    months: Months | None = None
    days: Days | None = None
    expenses: bool = False
    hourly: Cents | None = None
    daily: Cents | None = None

    headings = ("cooperat", "assistance", "litigation", "transition")
    said: ClassVar[Mapping[str, str]] = {
        "months": "for {} after leaving",
        "days": "for {} after leaving",
        "hourly": "{} an hour",
        "daily": "{} a day",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Following the termination of your employment you agree to cooperate with the Company"
            " in any investigation or litigation.",
            {"legal": True, "after_leaving": True},
        ),
        Example(
            "For a period of twelve months following the Separation Date, the Executive shall"
            " assist the Company in the transition of his duties. The Company shall reimburse the"
            " Executive for the expenses of such assistance.",
            {"transition": True, "after_leaving": True, "months": 12, "expenses": True},
        ),
        Example(
            "After her separation Ms. Orr shall make herself reasonably available to testify, and"
            " shall be paid for such services at the rate of $250 per hour.",
            {"legal": True, "after_leaving": True, "reasonable": True, "hourly": "$250.00"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """What a letter says of it, as one provision."""
        words = (
            "cooperat",
            "assist",
            " available",
            "such services",
            "expenses",
            "costs",
            "per hour",
        )
        helps: list[Sentence] = []

        def said(sentence: Sentence) -> Found:
            near = bool(helps) and _follows(helps[-1], sentence)
            found = _said(sentence, near)
            if near or {"legal", "transition"} & set(found):
                helps.append(sentence)
            return found

        found = gathered(letter.having(*words), said, lambda new: bool(new))
        if found is None or not {"legal", "transition"} & set(found[0]):
            return
        terms, cite = found
        yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duty after leaving, and what the Company bears of it."""
        ended = t.finding("ended")
        begins = ended if self.after_leaving else t.finding("hired")
        until: Formula = NEVER_DAY
        if self.months is not None:
            until = add_months(ended, t.months, const(0))
        elif self.days is not None:
            until = apply("shift", ended, t.days)
        name = f"cooperate{self._how()} with the company in {self._matters()}"
        yield Duty(name, "the executive", "the company", "must", created=begins, ends=until)
        if self.expenses:
            yield Entitlement("expenses of cooperating", begins)

    def _how(self) -> str:
        return " reasonably" * self.reasonable + " on request" * self.on_request

    def _matters(self) -> str:
        said = ["legal matters"] * self.legal + ["the transition of the work"] * self.transition
        return " and ".join(said)

    def words(self) -> str:
        """One sentence for the duty, one for its expenses and its pay."""
        said = ["any litigation"] * self.legal + ["the transition of your duties"] * self.transition
        length = f"{self.months} months" if self.months is not None else f"{self.days} days"
        timed = self.months is not None or self.days is not None
        after = "After the termination of your employment you" if self.after_leaving else "You"
        since = "thereafter" if self.after_leaving else "after the termination of your employment"
        time = f" for {length} {since}" if timed else ""
        said_of = " and ".join(said)
        out = f"{after} agree to cooperate{self._how()} with the Company in {said_of}{time}."
        if self.expenses:
            out += " The Company shall reimburse your expenses of such cooperation."
        for rate, unit in ((self.hourly, "hour"), (self.daily, "day")):
            if rate is not None:
                out += f" You will be paid for such cooperation at {show_money(rate)} per {unit}."
        return out

    def sheet(self) -> Iterator[SheetField]:
        """cooperation."""
        value: dict[str, Any] = {
            name: True for name in ("legal", "transition", "expenses") if getattr(self, name)
        }
        for name in ("months", "days"):
            if getattr(self, name) is not None:
                value[name] = getattr(self, name)
        yield SheetField("cooperation", value)


def _follows(help_: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence follows one on help, and may be of it without naming it."""
    near = 0 < sentence.index - help_.index <= 2 and sentence.section is help_.section
    return near and _BEARS.search(sentence.text) is not None


def _said(sentence: Sentence, near: bool = False) -> Found:
    """What a sentence says of help after leaving, each with its place; the one before it may say
    that it is of that (`near`).
    """
    text, found = sentence.text, Found()

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    begins = max(
        (m.end() for m in _ITEM.finditer(text) if _HELPING.search(text, m.end())), default=0
    )
    owes = None if _NOT.search(text[begins:]) else _OWES.search(text, begins)
    if owes is not None:
        for matter in _IN.finditer(text):
            name = "legal" if matter["legal"] else "transition"
            if name not in found:
                put(name, True, matter)
        if found and (after := _AFTER.search(text)) is not None:
            put("after_leaving", True, after)
        for name, words in (("reasonable", _REASONABLE), ("on_request", _ASKED)):
            if found and (match := words.search(text)) is not None:
                put(name, True, match)
        if found and (time := _MONTHS.search(text)) is not None:
            length = sentence.value_at(time.start("time"))
            if isinstance(length, Duration) and length.unit in _COUNTED:
                name, times = _COUNTED[length.unit]
                put(name, length.n * times, time)
    if near or _HELPING.search(text):
        if (expenses := _EXPENSES.search(text)) is not None:
            put("expenses", True, expenses)
        if (rate := _RATE.search(text)) is not None:
            value = sentence.value_at(rate.start("sum" if rate["sum"] else "more"))
            if isinstance(value, Money):
                by_hour = (rate["unit"] or rate["rate"]).lower() in ("hour", "hourly")
                put("hourly" if by_hour else "daily", value.cents, rate)
    return found
