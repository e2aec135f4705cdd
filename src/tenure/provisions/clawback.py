"""Repayment: what the executive has to give back, on leaving early, on a breach, by a policy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..calendar import MonthEnd
from ..facts.values import code
from ..formula import (
    NO,
    YES,
    Formula,
    add_months,
    apply,
    by,
    const,
    earliest,
    either,
    larger,
    months_between,
    on_day,
    recast,
    smaller,
    total,
)
from ..formula.units import CODE, DAYS, MONEY, NUMBER
from ..meaning import Duty, Figure, Finding, Meaning, Note
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Months
from ..text.phrases import phrase
from ..text.values import DURATION, FRACTION, ORDINAL, PERCENT, Duration, Ordinal, Percent

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

What = Literal["severance", "relocation", "incentive pay", "tuition", "advance"]
Event = Literal["resigns", "for cause", "breach", "restatement", "inaccurate", "policy"]
Found = dict[str, tuple[Any, "Span"]]
NONE = const(0, MONEY)
RULE = const(MonthEnd.LAST_DAY)

_BACK = (
    r"(?:repay|pay back|reimburse (?:the )?(?:company|bank|employer|us|corporation)|refund"
    r"|return to the company|return (?=(?:all|any|the|such) (?:\w+ ){0,2}(?:severance|separation"
    r" pay|payments?|bonus|compensation|relocation))|repayment of|owe (?:us|the company)"
    r"|forfeit and (?:repay|return)"
    r"|forfeit any right to (?:severance|further))"
)
_GIVES = phrase(
    rf"\b(?:you|executive|employee|he|she|I|[A-Z][a-z]+)\b[^.;]{{0,120}}?\b(?:shall|will|must"
    rf"|agrees?|required|obligated|obliged|be subject)\b[^.;]{{0,80}}?\b{_BACK}\b"
    r"|\b(?:company|board|committee)\b[^.;]{0,80}?\b(?:may|shall|will|right|entitled)\b"
    rf"[^.;]{{0,60}}?\b(?:{_BACK}|recoup\w*|recover|claw-?back|recaptur\w+)\b"
    r"|\b(?:shall|will|must|are to|is to) be (?:repaid|refunded|paid back|reimbursed|returned)"
    r"(?: in full)?(?: (?:by (?:the )?(?:executive|employee|you)|to (?:us\b|(?:the )?(?:company"
    r"|bank"
    r"|employer)))\b|(?= if (?:you|the executive|executive|employee))|[.]?$)"
    r"|\bbe (?:recovered|recouped|clawed back|reclaimed) by\b|\bsubject to recovery\b"
    r"|\bsubject to\b[^.;]{0,80}?\b(?:claw-?back|recoup\w+|forfeiture and repayment)",
)
_ASKED_BACK = phrase(  # what every place of that has, and is sooner found
    rf"\b(?:{_BACK}|repaid|(?:be|been) (?:reimbursed|returned|paid back|refunded|reclaimed)"
    rf"|recoup|recover|claw-?back|recaptur|forfeiture and repayment)"
)
_NEEDS = (
    "repay", "repaid", "pay back", "reimburse the", "reimburse company", "reimburse bank",
    "reimburse us", "be reimbursed", "return ", "returned", "paid back", "owe ", "reclaim",
    "refund", "forfeit", "recoup", "recover", "claw", "recaptur",
)  # fmt: skip
_WHAT: tuple[tuple[What, str], ...] = (
    ("relocation", r"\b(?:relocation|moving|household goods|moving expenses)\b"),
    ("tuition", r"\btuition\b"),
    (
        "severance",
        r"\b(?:severance|separation (?:pay|benefits?|payments?)|termination payments?)\b",
    ),
    ("incentive pay", r"\b(?:incentive|bonus(?:es)?|compensation|awards?|equity)\b"),
    ("advance", r"\badvances?\b"),
)
_SIGNING = phrase(
    r"\b(?:sign(?:ing)?[- ]?on|signing|hiring|joining|inducement|one[- ]time)\"? (?:\w+ )?(?:bonus"
    r"|payment|award)",
)  # fmt: skip
_EVENTS: tuple[tuple[Event, str], ...] = (
    ("restatement", r"\brestate\w*"),
    ("inaccurate", r"\bmaterially inaccurate|\bmisstate\w*"),
    ("policy", r"\b(?:recoupment|claw-?back|recovery) (?:or \w+ )?polic|\bDodd-Frank|\bSarbanes"
               r"|\bsection 10D\b|\bsection 304\b|\bEESA\b|\bTARP\b"),
    ("resigns", r"\bresign\w*|\bvoluntar\w+|\b(?:you|employee|executive) (?:leaves?|quits?)\b"
                r"|\byour own (?:choice|accord)"),
    ("for cause", r"\bfor (?:good |just )?\"?cause\b"),
    ("breach", r"\b(?:breach\w*|violat\w+|fails? to (?:observe|perform|comply|honou?r)"
               r"|engag(?:e[ds]?|ing) in (?:\w+ ){0,3}compet\w+)\b"),
)  # fmt: skip
_ELSE = phrase(
    r"\boverpayment|\bexcess parachute|\bloan\b|\bpromissory|\bCOBRA\b|\bcounterclaim"
    r"|\bin no event shall the executive\b|\bno obligation to repay|\bnot be (?:required|obligated)"
    r"|\blegal (?:fees|expenses)|\battorneys|\bAmerican Express|\bgross-?up|\btax equali"
    r"|\bset-?off\b|\baffected by\b|\bshares\b|\bbase amount\b|\bexpenses? incurred\b|\badvanced\b"
    r"|\bliquidated damages in\b",
)
_D = f"(?P<time>{DURATION})"
_WITHIN = phrase(
    rf"\b(?:within|during|before|prior to|less than|earlier than)\b[^.;]{{0,60}}?{_D}"
    r"(?! (?:of|after) (?:demand|notice|receipt|request))(?=[^.;]{0,60}\b(?:employ|start|hire"
    r"|commence|date|reloc|join))",
)
_YEARS = phrase(
    rf"\b(?:before|prior to)\b[^.;]{{0,40}}?(?P<nth>{ORDINAL}) (?:year )?anniversary"
    rf"|\b(?:within|during|in) (?:the |your |his |her )?(?P<first>{ORDINAL}) year\b",
)
_OTHER_START = phrase(  # not from the first day of work
    r"\b(?:within|during|before|first)\b[^.;,]{0,80}?\b(?:date of (?:this|the) (?:agreement|letter)"
    r"|date hereof|(?:of|after|following) (?:the |your |his |her )?(?:relocation|move|payment))\b"
)
_HOW = phrase(  # a breach of some kind, or of some part
    r"(?P<how>(?:\w+ly |material )?(?:(?:breach|violat)(?!\w*ion)\w*"
    r"|fails? to (?:observe|perform|comply|honou?r)|engag(?:e[ds]?|ing) in (?:\w+ ){0,3}compet\w+)"
    r"(?:(?! (?:he|she|you|I|(?:the )?(?:executive|employee|company)) (?:shall|will|must"
    r"|agrees?\b))(?:[^,;.()]|,(?= (?:or )?\d))){0,140})"
    r"(?: ?\(in the words of the letter: (?P<said>[^()]+)\))?"
)
_IN_PART = phrase(  # of what is to be repaid: a share, or what is beyond a sum
    rf"(?P<share>[{FRACTION}{PERCENT}]) of\b|\b(?:half|(?:portion|part|percentage) of|in excess of"
    r"|excess over|more than|up to)\b"
)
_ANY_TIME = phrase(rf"\b(?:within|during|before|prior to|less than) [^.;{DURATION}]{{0,40}}?{_D}")
_BARE = phrase(
    r"(?:breach|violat)\w*(?: (?:of )?(?:any (?:of )?)?(?:the |his |her |your |their )?"
    r"(?:provisions?|terms?|obligations?) (?:of|under|in))? ?(?:this|the) (?:letter )?"
    r"(?:agreement|letter)"
)
_PART = phrase(r"\bpro-?\s?rat\w+")
_SAID: dict[Event, str] = {
    "resigns": "resign",
    "for cause": "are terminated for Cause",
    "breach": "breach this letter",
    "restatement": "are responsible for a restatement of results",
    "inaccurate": "were paid on materially inaccurate results",
    "policy": "are subject to the Company's clawback policy",
}
_NAMED: dict[What, str] = {
    "severance": "the severance", "relocation": "the relocation expenses",
    "incentive pay": "your incentive pay", "tuition": "the tuition", "advance": "the advance",
}  # fmt: skip


# the names under which facts `paid` may tell of it besides its own
_PAID_AS: dict[What, tuple[str, ...]] = {"relocation": ("relocation allowance",)}


@dataclass(frozen=True, kw_only=True)
class Clawback(Provision, kind="clawback"):
    """What the executive has to repay, other than a signing bonus (whose repayment stands with that
    payment): severance, relocation costs, incentive pay, tuition, an advance. It is repaid `on`
    leaving in some way, on a breach, a restatement, where it was paid on `inaccurate` results, or
    as a policy or the law says; `within` so many months of the first day of work, and `prorated`
    where only the part for months not completed is. `breach`: the letter's words, where not every
    breach counts.

    The figure `to_repay` is what was paid of it (facts `paid`, with `what` as named here), or the
    part of that, once the event has come. A repayment by a policy or after a restatement is for
    others to measure: it is a duty without an amount.

    Reads `paid`, `resigned`, `agreement_breached` and the finding of a termination for cause.

    > If you resign within 12 months of your start date, you will repay the relocation expenses.
    """

    what: What
    on: tuple[Event, ...]
    within: Months | None = None
    prorated: bool = False
    breach: str = ""

    promise = True
    headings = ("clawback", "recoup", "repay", "forfeit")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "anniversary",
            "Is leaving on the day on which the months are over still within them?",
            ("no_longer", "still_within"),
            "the months are complete when that day comes",
            lambda p: p.within is not None and not p.prorated,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "If you resign within 12 months of your start date, you will repay the relocation"
            " expenses.",
            {"what": "relocation", "on": ["resigns"], "within": 12},
        ),
        Example(
            "Should the Executive breach this Agreement, the Executive shall repay the severance.",
            {"what": "severance", "on": ["breach"]},
        ),
        Example(
            "Employee must reimburse the Company for tuition, prorated, if Employee voluntarily"
            " leaves or is terminated for cause before the second anniversary of the date of hire.",
            {
                "what": "tuition",
                "on": ["resigns", "for cause"],
                "within": 24,
                "prorated": True,
            },
        ),
        Example(
            "Upon a breach of this letter by you, the severance shall be repaid to the Company.",
            {"what": "severance", "on": ["breach"], "breach": "breach of this letter by you"},
        ),
        Example(
            "If you materially breach Section 4, you will repay the severance.",
            {"what": "severance", "on": ["breach"], "breach": "materially breach Section 4"},
        ),
        Example(
            "If you fail to perform your duties under Article 9 of the Confidentiality Agreement,"
            " you will repay the severance.",
            {
                "what": "severance",
                "on": ["breach"],
                "breach": "fail to perform your duties under Article 9 of the Confidentiality"
                " Agreement",
            },
        ),
        Example(
            "Should the Executive be engaging in competition, the Executive shall pay back to the"
            " Company the severance benefits that he was paid.",
            {"what": "severance", "on": ["breach"], "breach": "engaging in competition"},
        ),
        Example(
            "Should you leave voluntarily in your first year, all moving costs must be reimbursed.",
            {"what": "relocation", "on": ["resigns"], "within": 12},
        ),
        Example(
            "Any bonus may be recovered by the Company under its recoupment policy.",
            {"what": "incentive pay", "on": ["policy"]},
        ),
        Example(
            "Any incentive compensation is subject to recoupment if it was based on results that"
            " are later restated.",
            {"what": "incentive pay", "on": ["restatement"]},
        ),
        Example(
            "Any incentive compensation paid to you shall be subject to recovery by the Bank if it"
            " was based on materially inaccurate financial statements.",
            {"what": "incentive pay", "on": ["inaccurate"]},
        ),
    )

    def __post_init__(self) -> None:
        if not self.on:
            raise ValueError("a clawback needs an event: write `on`")
        if self.what == "relocation" and {"resigns", "for cause", "breach"} & set(self.on):
            object.__setattr__(self, "provides", ("relocation_repayment",))

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """One for each sort of payment."""
        seen: set[What] = set()
        for sentence in letter.having(*_NEEDS):
            found = _said(sentence)
            if found and found["what"][0] not in seen:
                seen.add(found["what"][0])
                terms = {name: value for name, (value, _) in found.items()}
                fields = {name: (span,) for name, (_, span) in found.items()}
                yield cls(**terms, cite=Cite((sentence.span(),), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is to be repaid once the event has come."""
        day = self._day(t)
        if day is None:
            yield Note("repayment", "how much is repaid is for the Board, a policy or the law")
            return
        cite = t.cite("on")
        day = day.named("day of what calls for repayment", cite)
        if "relocation_repayment" in self.provides:  # what the promise of it need not tell
            yield Finding("relocation_repayment", day, hidden=True)
        paid = t.records("paid")
        ours = NO
        for name in (self.what, *_PAID_AS.get(self.what, ())):
            ours = ours | paid.field("what", CODE).same(const(code(name), CODE))
        given = total(paid, either(ours & (paid.on <= t.day), paid.field("amount", MONEY), NONE))
        inside, owed = YES, given.named(f"what was paid: {self.what}", t.cite("what"))
        hired = t.finding("hired")
        if self.within is not None and not self.prorated:
            end = add_months(hired, t.within, RULE)
            inside = t.choose("anniversary", no_longer=day < end, still_within=day <= end)
        elif self.within is not None:
            after = apply("shift", day, const(1, DAYS))
            done = recast(months_between(hired, after, RULE), NUMBER)
            within = recast(t.within, NUMBER)
            left = larger(within - done, const(0))
            owed = apply("half_up", smaller(owed, const(10**10, MONEY)) * left,
                         larger(within, const(1)))  # fmt: skip
            owed = owed.named("the part for months not completed", t.cite("prorated"))
        due = either(by(day, t.day) & inside, owed, NONE)
        yield Figure("to_repay", due.named("to be repaid", cite))
        created = on_day(inside, day)
        yield Duty(f"repay the {self.what}", "the executive", "the company", "must", created)

    def _day(self, t: Terms) -> Formula | None:
        days = [t.finding("resigned")] if "resigns" in self.on else []
        days += [t.finding("for_cause")] if "for cause" in self.on else []
        if "breach" in self.on:
            broken = t.records("agreement_breached")
            days.append(earliest(broken, broken.on))
        return smaller(*days) if days else None

    def words(self) -> str:
        """One sentence."""
        events = " or ".join(_SAID[event] for event in self.on)
        time = f" within {self.within} months of your start date" if self.within else ""
        part = "a prorated part of " if self.prorated else ""
        how = f" (in the words of the letter: {self.breach})" if self.breach else ""
        if how:
            events = events.replace(_SAID["breach"], "breach what this letter names")
        return f"If you {events}{how}{time}, you will repay {part}{_NAMED[self.what]}."

    def sheet(self) -> Iterator[SheetField]:
        """clawback."""
        value: dict[str, Any] = {"what": self.what, "on": list(self.on)}
        if self.within is not None:
            value["within_months"] = self.within
        yield SheetField("clawback", value, ("what", "on", "within"))


def _said(sentence: Sentence) -> Found:
    """What is to be repaid and when, if a sentence says so."""
    text = sentence.text
    gives = _GIVES.search(text) if _ASKED_BACK.search(text) is not None else None
    if gives is None or _ELSE.search(text) or _SIGNING.search(text):
        return {}
    found: Found = {}
    for what, words in _WHAT:
        match = re.search(words, text, re.I)
        if match is not None:
            found["what"] = (what, sentence.span(*match.span()))
            break
    events = [(e, m) for e, w in _EVENTS if (m := re.search(w, text, re.I)) is not None]
    if "what" not in found or not events:
        return {}
    found["on"] = (tuple(e for e, _ in events), sentence.span(*events[0][1].span()))
    how = _HOW.search(text) if "breach" in found["on"][0] else None
    if how is not None:
        place = how.span("said" if how["said"] else "how")
        if not _BARE.fullmatch(text[slice(*place)].strip()):
            found["breach"] = (sentence.readable(*place).strip(), sentence.span(*place))
    time, years = _WITHIN.search(text), _YEARS.search(text)
    if (time or years) and _OTHER_START.search(text) is not None:
        return {}
    if time is not None:
        value = sentence.value_at(time.start("time"))
        if isinstance(value, Duration) and value.months:
            found["within"] = (value.months, sentence.span(*time.span()))
    elif years is not None:
        nth = sentence.value_at(max(years.start("nth"), years.start("first")))
        if isinstance(nth, Ordinal) and (years["nth"] or nth.n == 1):
            found["within"] = (12 * nth.n, sentence.span(*years.span()))
    elif _ends_in_time(sentence):
        return {}  # counted from a day that is not read
    if (part := _PART.search(text)) is not None and "within" in found:
        found["prorated"] = (True, sentence.span(*part.span()))
    elif _in_part(sentence) or (part and not text[: part.start()].endswith("salary ")):
        return {}  # how much of it is not understood
    return found


def _in_part(sentence: Sentence) -> bool:
    """Whether less than all of it is to be repaid."""
    some = _IN_PART.search(sentence.text)
    if some is None or not some["share"]:
        return some is not None
    value = sentence.value_at(some.start("share"))
    return not (isinstance(value, Percent) and value.fraction == 1)


def _ends_in_time(sentence: Sentence) -> bool:
    """Whether what calls for repayment has to come within some months."""
    time = _ANY_TIME.search(sentence.text)
    value = sentence.value_at(time.start("time")) if time is not None else None
    return isinstance(value, Duration) and bool(value.months)
