"""A loan of the Company to the executive: principal, interest, forgiveness, when it falls due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..facts.values import code, write
from ..formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    by,
    const,
    either,
    larger,
    months_between,
    next_,
    recast,
    smaller,
    total,
    unknown,
)
from ..formula.units import CODE, DATE, MONEY, NUMBER
from ..meaning import Duty, Figure, Meaning
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Cents, Days, Months, Percent, show_money
from ..text.phrases import phrase
from ..text.values import COUNT, DURATION, FRACTION, Count, Duration, Money, Portion
from ..text.values import MONEY as MONEY_MASK
from ..text.values import PERCENT as PERCENT_MASK
from ..text.values import Percent as PercentValue

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
Rate = Literal["stated", "none", "federal", "not said"]
NONE = const(0, MONEY)
MOST = const(10**10, MONEY)

_LENDS = phrase(
    r"\b(?:lend|loan|advance)\b (?:to )?(?:you|him|her|(?:the )?(?:executive|employee))\b"
    rf"[^;]{{0,80}}?(?P<a>{MONEY_MASK})"
    r"|\b(?:provide|make|extend|grant|offer|give|receive|entitled to|eligible for|be provided)\w*\b"
    rf"[^;]{{0,60}}?\bloan\b[^;]{{0,120}}?(?P<b>{MONEY_MASK})"
    rf"|(?P<c>{MONEY_MASK}) (?:interest-free |relocation |bridge |housing |secured |forgivable"
    rf" )*loan\b|\b[Aa] loan,?[^.;]{{0,60}}?\b(?:of|in the amount of|equal to) (?P<d>{MONEY_MASK})"
    rf"|\bloan (?:to you )?(?:in the (?:principal )?(?:amount|sum) of|of) (?P<e>{MONEY_MASK})"
    rf"|\b(?:lend|loan) (?:(?:the )?[A-Z][\w'-]+ )?(?:the (?:sum|amount) of )?(?P<f>{MONEY_MASK})",
    0,
)
_ELSE = phrase(
    r"\brepa(?:id|yment of) (?:the|that certain)|\bpaid in full\b|\boutstanding under\b|\bshall not"
    r"|\bcredit agreement|\bcommercial loan|\b401\(k\)|\bprohibited\b|\bdated\b"
    r"|\backnowledge|\b(?:previously|already|extended|has (?:made|lent|loaned)) (?:\w+ ){0,3}loan\b"
    r"|\b(?:unpaid|outstanding) (?:principal )?balance of\b|\bbalance of [\w' ]{0,30}loan\b"
    r"|\bforgive the balance|\bmortgage loan officer|\bline of credit"
    r"|\bterminat\w+ (?:payment|benefit)|\bseverance\b",
)
_FREE = phrase(r"\binterest[- ]free\b|\bwithout interest\b|\bno (?:stated )?interest\b")
_FEDERAL = phrase(r"\bapplicable federal rate\b|\bAFR\b|\bfederal (?:mid|short|long)")
_RATE = phrase(
    rf"\binterest\b[^.;]{{0,80}}?(?P<rate>{PERCENT_MASK})|(?P<rate2>{PERCENT_MASK})[^.;]{{0,30}}?"
    r"\binterest\b",
)
_FORGIVEN = phrase(
    rf"\bforgiv\w+\b[^.;]{{0,120}}?\b(?:over|after|for|during)\b[^.;]{{0,40}}?(?P<time>{DURATION})",
)
# "in three equal annual amounts", "one-third on each anniversary"
_BY_YEARS = phrase(
    rf"\bforgiv\w+\b[^.;]{{0,80}}?(?P<years>{COUNT}) (?:equal )?(?:annual|yearly) "
    rf"(?:amounts|parts|instal?lments|increments)"
    rf"|\bforgiv\w+\b[^.;]{{0,60}}?(?P<share>[{FRACTION}{PERCENT_MASK}])(?! of the (?:unpaid|rem"
    r"|outst))[^.;]{0,40}?\b(?:(?:a|each|per|every) year|each (?:\w+ )?anniversary|annually)"
    rf"|(?P<share2>[{FRACTION}{PERCENT_MASK}])(?! of the (?:unpaid|rem|outst))[^.;]{{0,60}}?"
    r"\bforgiv\w+\b[^.;]{0,40}?\b(?:(?:a|each|per|every) year|each (?:\w+ )?anniversary|annually)"
)
_AT_ONCE = phrase(r"\bafter\b|\bentire|\bin full\b")
_LEAVING = phrase(
    r"\b(?:leave|terminat\w+|end(?:s|ing)?|cease|resign)\b[^.;]{0,140}?\b(?:due|payable|repa\w+)"
    r"|\b(?:due|payable|repa\w+)\b[^.;]{0,110}?\b(?:terminat\w+|leav\w+|resign\w*|end of your"
    r" employment|cease)",
)
_GONE = (
    r"(?:leav\w+|terminat\w+|resign\w*|ceas\w+|end of (?:your |the |his |her )?employment"
    r"|(?:your |the |his |her )?employment (?:with [\w ]{0,30})?(?:ends|terminates|ceases))"
)
_HAS_GONE = phrase(rf"\b{_GONE}|\bend your employment\b|\blonger employed\b")
# "ninety days after you leave"; "if you leave, it is payable within sixty days"
_AFTER_LEAVING = phrase(
    rf"(?P<time>{DURATION}) (?:after|following|of|from) [^.;{DURATION}]{{0,50}}?\b{_GONE}"
    rf"|\b{_GONE}\b[^.;{DURATION}]{{0,110}}?\b(?:due|payable|repa\w+)\b[^.;{DURATION}]{{0,30}}?"
    rf"\b(?:within|in|after) (?P<time2>{DURATION})"
)
_MATURES = phrase(
    rf"\b(?:due|payable|repa(?:id|yable)|matur\w+)\b[^.;{DURATION}]{{0,50}}?\b(?:earlier of|after"
    rf"|in|within|at the end of|over)(?: the)? (?P<time>{DURATION})"
    rf"(?! (?:after|following|of|from) [^.;{DURATION}]{{0,50}}?\b{_GONE})"
)


@dataclass(frozen=True, kw_only=True)
class Loan(Provision, kind="loan"):
    """A loan that the Company promises to make: the `principal` (dollars), the `rate` of interest
    (stated with its `interest` a year, `none`, the applicable `federal` rate, or not said), the
    months over which it is forgiven (`forgiven_months`: in equal parts for each month, for each
    year, `forgiven_yearly`, or at their end, `forgiven_at_once`), and when it falls due:
    `due_months` after it was made, on leaving, or so many days after leaving.

    The figure `loan_outstanding` is what was lent (facts `paid`, `what: loan`) less what is
    forgiven, which goes on while employed; interest and what the executive has paid back are not
    in it. What falls due first counts: its term, or leaving.

    Reads `paid` and the days of employment.

    > The Company will make you a loan of $60,000 without interest, forgiven over 36 months. If you
    > leave the Company, the loan becomes payable.
    """

    principal: Cents
    rate: Rate = "not said"
    interest: Percent | None = None
    forgiven_months: Months | None = None
    forgiven_at_once: bool = False
    forgiven_yearly: bool = False  # a part for each whole year, not for each month
    due_months: Months | None = None
    due_on_leaving: bool = False
    due_after_leaving: Days | None = None
    due_unread: bool = False  # the time after leaving is stated, and not in days

    promise = True
    headings = ("loan", "advance")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "lent_in_full",
            "Is what is outstanding counted from what was lent, or from what was promised?",
            ("as_lent", "as_promised"),
            "a promise to lend is no debt until the money is paid",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company will make you a loan of $60,000 without interest, which will be forgiven"
            " ratably over 36 months. If you leave the Company, the loan becomes payable at once.",
            {
                "principal": "$60,000.00",
                "rate": "none",
                "forgiven_months": 36,
                "due_on_leaving": True,
            },
        ),
        Example(
            "We will lend you $25,000, with interest at 6% a year.",
            {"principal": "$25,000.00", "rate": "stated", "interest": "6%"},
        ),
        Example(
            "The Executive shall receive a loan in the amount of $100,000 bearing interest at the"
            " applicable federal rate. The loan will be forgiven in full after two years of"
            " employment.",
            {
                "principal": "$100,000.00",
                "rate": "federal",
                "forgiven_months": 24,
                "forgiven_at_once": True,
            },
        ),
        Example(
            "We will make you a loan of $230,000 for a residence, bearing interest at the"
            " applicable federal rate and due in full on the earlier of four years or seventy-five"
            " days after you leave the Company.",
            {
                "principal": "$230,000.00",
                "rate": "federal",
                "due_months": 48,
                "due_on_leaving": True,
                "due_after_leaving": 75,
            },
        ),
        Example(
            "We shall lend you $54,000 without interest, which shall be forgiven in three equal"
            " annual parts.",
            {
                "principal": "$54,000.00",
                "rate": "none",
                "forgiven_months": 36,
                "forgiven_yearly": True,
            },
        ),
        Example(
            "You will be provided a $40,000 relocation loan.",
            {"principal": "$40,000.00"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first promise of a loan, and what the sentences after it add."""
        if "loan" not in letter.masked.lower and "lend" not in letter.masked.lower:
            return
        body = [s for s in letter.sentences if s.kind == "body"]
        for i, sentence in enumerate(body):
            found = _promise(sentence)
            if not found:
                continue
            whole = [sentence.span()]
            for near in body[i : i + 6]:
                if (
                    near is not sentence
                    and "loan" not in near.lower
                    and "interest" not in near.lower
                ):
                    continue
                added = {k: v for k, v in _said(near).items() if k not in found}
                if added:
                    found |= added
                    whole.append(near.span())
            terms = {name: value for name, (value, _) in found.items()}
            fields = {name: (span,) for name, (_, span) in found.items()}
            yield cls(**terms, cite=Cite(tuple(dict.fromkeys(whole)), fields))
            return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is outstanding, and when it falls due."""
        ended = t.finding("ended")
        paid = t.records("paid")
        ours = paid.field("what", CODE).same(const(code("loan"), CODE)) & (paid.on <= t.day)
        made = next_(paid, paid.field("what", CODE).same(const(code("loan"), CODE)))
        made = made.named("day the loan was made", t.cite("principal"))
        lent = total(paid, either(ours, paid.field("amount", MONEY), NONE))
        lent = lent.named("what was lent", t.cite("principal"))
        begun = by(made, t.day)
        promised = either(begun, t.principal, NONE)
        owed: Formula = t.choose("lent_in_full", as_lent=lent, as_promised=promised)
        if self.forgiven_months is not None:
            upto = larger(smaller(t.day, ended), made)
            done = recast(months_between(made, upto, const(0)), NUMBER)
            if self.forgiven_yearly:
                done = done // 12 * const(12)
            term = larger(recast(t.forgiven_months, NUMBER), const(1))
            left = larger(term - larger(done, const(0)), const(0))
            kept = apply("half_up", smaller(owed, MOST) * left, term)
            if self.forgiven_at_once:
                kept = either(const(0) < left, owed, NONE)
            owed = either(begun, kept, NONE).named(
                "what is not forgiven", t.cite("forgiven_months")
            )
        yield Figure("loan_outstanding", owed.named("outstanding of the loan", t.cite()))
        yield Duty(
            "lend the principal", "the company", "the executive", "must",
            t.finding("hired").named("first day of employment", t.cite()), done=made,
        )  # fmt: skip
        if self.due_on_leaving or self.due_months is not None:
            due = self._due(t, made, ended)
            yield Duty("repay the loan", "the executive", "the company", "must", due)

    def _due(self, t: Terms, made: Formula, ended: Formula) -> Formula:
        """When it has to be paid back: after its term, or for leaving."""
        due = NEVER_DAY
        if self.due_months is not None:
            due = add_months(made, t.due_months, const(0)).named(
                "end of the loan's term", t.cite("due_months")
            )
        if not self.due_on_leaving:
            return due
        left = ended.named("last day of employment", t.cite("due_on_leaving"))
        if self.due_after_leaving is not None:
            left = apply("shift", ended, t.due_after_leaving).named(
                "days after leaving", t.cite("due_after_leaving")
            )
        elif self.due_unread:
            words = "day on which the loan is due after leaving"
            later = unknown(DATE, words, t.cite("due_unread"))
            left = either(ended < NEVER_DAY, later, NEVER_DAY)
        return smaller(due, left)

    def words(self) -> str:
        """One sentence or more."""
        rate = {
            "none": " without interest",
            "federal": " with interest at the applicable federal rate",
            "stated": f" with interest at {write('percent', self.interest or 0)} a year",
        }.get(self.rate, "")
        said = f"The Company will make you a loan of {show_money(self.principal)}{rate}."
        if self.forgiven_months is not None:
            how = "in full after" if self.forgiven_at_once else "ratably over"
            how = f"{how} {self.forgiven_months} months"
            if self.forgiven_yearly:
                how = f"in {self.forgiven_months // 12} equal annual parts"
            said += f" The loan will be forgiven {how}."
        if self.due_months is not None:
            said += f" The loan is due in full after {self.due_months} months."
        if self.due_on_leaving:
            when = "at once"
            if self.due_after_leaving is not None:
                when = f"within {self.due_after_leaving} days"
            elif self.due_unread:
                when = "within three business days"
            said += f" If you leave the Company, the loan becomes payable {when}."
        return said

    @property
    def told(self) -> str:
        """Its words; a time after leaving that is not read is no number of days."""
        return self.words().replace(
            "within three business days", "a time after that, not read here"
        )

    def sheet(self) -> Iterator[SheetField]:
        """loan."""
        whole = self.principal % 100 == 0
        value: dict[str, Any] = {
            "principal": self.principal // 100 if whole else self.principal / 100
        }
        if self.rate != "not said":
            value["interest"] = self.rate
        if self.interest is not None:
            value["interest"] = write("percent", self.interest)
        if self.forgiven_months is not None:
            value["forgiven_months"] = self.forgiven_months
        yield SheetField("loan", value, ("principal", "rate"))


def _promise(sentence: Sentence) -> Found:
    """The principal, where a sentence promises a loan."""
    if "loan" not in sentence.lower and "lend" not in sentence.lower:
        return {}
    match = _LENDS.search(sentence.text) if MONEY_MASK in sentence.text else None
    if match is None or _ELSE.search(sentence.text):
        return {}
    name = next(n for n in "abcdef" if match[n])
    value = sentence.value_at(match.start(name))
    if not isinstance(value, Money) or value.currency != "USD" or value.cents <= 0:
        return {}
    return {"principal": (value.cents, sentence.span(*match.span()))}


def _said(sentence: Sentence) -> Found:
    """Interest, forgiveness and when it falls due."""
    text, found = sentence.text, Found()

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    if (federal := _FEDERAL.search(text)) is not None:
        put("rate", "federal", federal)
    elif (free := _FREE.search(text)) is not None:
        put("rate", "none", free)
    elif (rate := _RATE.search(text)) is not None:
        value = sentence.value_at(max(rate.start("rate"), rate.start("rate2")))
        if isinstance(value, PercentValue):
            put("rate", "stated", rate)
            put("interest", value.millionths, rate)
    if (forgiven := _FORGIVEN.search(text)) is not None:
        time = sentence.value_at(forgiven.start("time"))
        if isinstance(time, Duration) and time.months:
            put("forgiven_months", time.months, forgiven)
            if _AT_ONCE.search(forgiven[0]):
                put("forgiven_at_once", True, forgiven)
    elif (years := _years(sentence)) is not None:
        put("forgiven_months", 12 * years[0], years[1])
        put("forgiven_yearly", True, years[1])
    if (leaving := _LEAVING.search(text)) is not None and "loan" in sentence.lower:
        put("due_on_leaving", True, leaving)
    if "due_on_leaving" in found and (after := _AFTER_LEAVING.search(text)) is not None:
        time = sentence.value_at(after.start("time" if after["time"] else "time2"))
        days = isinstance(time, Duration) and time.unit in ("day", "week") and not time.business
        if isinstance(time, Duration) and days:
            put("due_after_leaving", time.n * (7 if time.unit == "week" else 1), after)
        else:
            put("due_unread", True, after)
    matures = _MATURES.search(text) if "loan" in sentence.lower else None
    if matures is not None and not _HAS_GONE.search(text[: matures.end()]):
        term = sentence.value_at(matures.start("time"))
        if isinstance(term, Duration) and term.months:
            put("due_months", term.months, matures)
    return found


def _years(sentence: Sentence) -> tuple[int, re.Match[str]] | None:
    """The years over which a like part of it is forgiven each."""
    match = _BY_YEARS.search(sentence.text) if "forgiv" in sentence.lower else None
    if match is None:
        return None
    group = next(name for name in ("years", "share", "share2") if match[name])
    value = sentence.value_at(match.start(group))
    if isinstance(value, Count):
        return value.n, match
    if isinstance(value, Portion | PercentValue) and value.fraction.numerator == 1:
        return value.fraction.denominator, match
    return None
