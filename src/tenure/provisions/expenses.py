"""Business expenses: what the Company pays back, and what a claim for it must show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import (
    YES,
    Formula,
    Records,
    any_,
    apply,
    const,
    either,
    larger,
    on_day,
    smaller,
    unknown,
)
from ..formula.units import DATE, DAYS, MONEY, YES_NO
from ..meaning import Entry, Figure, Meaning, WithoutEffect
from ..permitted import promises_nothing
from ..provision import Cite, Doubt, Example, Provision, Terms
from ..terms import Days, Person
from ..text import find
from ..text.phrases import phrase
from ..text.values import MONEY as MONEY_MASK
from ..text.values import Duration

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

SOON = const(60, DAYS)  # of the default reading of "promptly"
NOTHING = const(0, MONEY)

# each test, the field of the fact that answers it, and what is wrong where the answer is no
TESTS = {
    "documented": "documentation missing",
    "business": "not business",
    "out_of_pocket": "not out of pocket",
    "reasonable": "not reasonable",
    "prompt": "not submitted promptly",
    "approved": "not approved",
}
_COST = (
    r"(?:expenses?|expenditures|disbursements|out[- ]of[- ]pocket costs"
    r"|(?:business|travel|lodging|entertainment)(?:,? (?:and |or )?\w+){0,2} costs)"
)
_PROMISE = phrase(
    rf"\breimburs(?:ed?|ement)\b[^.;]{{0,140}}?\b{_COST}\b|\b(?:pays?|paid) for or reimburse"
    rf"|\b{_COST}\b[^.;]{{0,160}}?\breimburs(?:e[ds]?|able)\b"
    rf"|\b(?:repay|be repaid|cover|bear|pay (?:all |any )?(?:(?:your|his|her"
    rf"|executive's) )?(?:reasonable"
    rf"|ordinary|necessary|proper|business))\b[^.;]{{0,80}}?\b{_COST}\b"
    rf"|\b{_COST}\b[^.;]{{0,120}}?\bbe (?:repaid|covered|borne"
    rf"|paid (?:for )?by (?:the )?(?:company|employer"
    r"|corporation|bank))\b"
)
_NEEDS = ("expense", "expenditure", "disbursement", " costs")
_OF_WORK = phrase(
    r"\bbusiness\b|\bperform\w+ (?:of )?(?:your|his|her|the|its)? ?[\w']* ?(?:duties|services|job)"
    r"|\bon behalf of (?:the )?(?:company|employer|bank|corporation)\b|\bemployment expenses\b"
    r"|\bin connection with (?:your|his|her|(?:the )?(?:executive|employee)'s|the performance)"
    r"|\bcarrying out (?:of )?(?:your|his|her|the|(?:executive|employee)'s) "
    r"|\btravel and (?:other|entertainment)\b"
)
_OTHER = phrase(
    r"relocat|\bmov(?:e|ing)\b|legal|attorney|counsel|cobra|premium|tuition|indemnif|arbitrat"
    r"|terminat|resign|severance|cooperat|litigation|409a|(?:calendar|taxable) year|housing"
    r"|\brelease|unreimbursed|by virtue of|entitles? you|entitled to receive only|dues\b"
    r"|\bgasoline\b|\btolls\b|maintenance and repairs|\btaxable reimbursement"
)
_NOT_OWED = phrase(
    r"\b(?:has|have|had) (?:already |previously )?been (?:fully )?reimbursed|\backnowledg"
    r"|\bto the extent (?:that )?any\b|\bnot (?:be )?(?:reimburse|eligible|entitled)"
    r"|\b(?:you|executive|employee|he|she) (?:will|shall|must|agrees? to) (?:\w+ )?(?:bear|pay"
    r"|cover)\b|\bnothing\b[^.;]{0,60}?\b(?:prohibit|preclude|prevent|limit|restrict)"
)
_SAID = {
    "reasonable": phrase(r"\breasonabl[ey]\b"),
    "out_of_pocket": phrase(r"\bout[- ]of[- ]pocket\b"),
    "business": _OF_WORK,
}
_ASKED = {
    "documented": phrase(
        r"\b(?:document(?:ation|ed)|receipts?|vouchers?|invoices?|itemi[sz]ed|substantiat\w+"
        r"|expense (?:reports?|statements?))\b"
    ),
    "prompt": phrase(
        r"\b(?:submit|account|present)\w*\b[^.;]{0,30}?\b(?:promptly|(?:in a )?timely)\b"
        r"|\b(?:promptly|timely) (?:submit|account|present)\w*\b"
        r"|\b(?:prompt|timely) (?:submission|presentation)\b"
    ),
    "approved": phrase(
        r"\bpre-?approved\b|(?<!or be\s)\bapproved (?:in (?:advance|writing)|beforehand|by)\b"
        r"|\b(?:must|and|shall) be approved\b|\b(?:documentation|receipts?|vouchers?|upon"
        r"|subject to|required|proper|necessary|appropriate)(?: and)?(?: \w+)? approvals?\b"
        r"|\b(?:prior|advance) (?:written )?(?:approval|authori[sz]ation)\b"
        r"|\b(?:all|any|actual|for),? authori[sz]ed\b"
    ),
    "by_policy": phrase(
        r"\b(?:(?:in (?:accordance|compliance|conform\w+|keeping|line|agreement) with"
        r"|according to)|consistent with"
        r"|compl\w+ with|pursuant to|subject to|under|within|following|as (?:permitted|allowed"
        r"|provided|set forth|required) (?:by|in|under))\b[^.;]{0,50}?"
        r"\b(?:polic(?:y|ies)|procedures|guidelines|rules(?: and|,)|regulations)\b"
    ),
}
_UNTIL = phrase(  # "incurred through the Closing Date"
    r"\bincurred\b[^.;,]{0,80}?\b(?P<until>(?:through|until|up to|prior to|before)"
    r" (?:and including )?(?:\ue005|the (?:\w+ ){1,3}?(?:date|day|closing|end of \w+)\b))"
)
_OF_CLAIM = phrase(r"\b(?:limited to|in no event|later than|more than|less than|policy|polic)")
_LIMIT = phrase(
    r"(?<!\bnot )(?<!\bnot be )\blimited to\b|\b(?:up to|(?:not (?:to )?|never )exceed\w*"
    r"|capped at|no more than|not more than|maximum(?: (?:amount|limit|available|reimbursement))?"
    r"|up to the limit that this letter sets)\b(?! extent)"
)
# "but shall not include rent": what is left out of it, in the letter's words
_EXCEPTED = phrase(
    r"\b(?:but |which )?(?:shall|will|do(?:es)?) not include (?P<not>[^.;]{4,160})(?=[.;]|$)"
    r"|\b(?:but not(?: including)?|(?<!not )exclud(?:ing|es)|other than|except(?: for)?) "
    r"(?!(?:as|that|to|in|with|if|when|where|by|upon)\b)(?P<but>[^.;,]{4,100})(?=[.;,]|$)"
)
_PAID = r"(?:reimburse\w*|paid|pay)\b[^.;]{0,60}?\bwithin {duration:days} (?:of|after|following)"


@dataclass(frozen=True, kw_only=True)
class Expenses(Provision, kind="expenses"):
    """The Company pays back business expenses that meet the tests of the letter.

    Tests: `reasonable`, `out_of_pocket`, `business`, `documented`, `prompt` (submitted promptly)
    and `approved` (beforehand, or by somebody); `by_policy`: in accordance with the policies of the
    Company; `limited`: up to a most that the letter names, so that what is payable is open below
    the claim. `paid_within` is the number of days after the claim in which it is paid; where it is
    not given, the day is not said.

    The figure `expense_payable` is what is payable of the expenses claimed so far. A claim that
    fails a test is listed among the facts set aside, with the test; a test that nobody has
    judged leaves the figure open. A letter that has no such clause gives nothing: the policy may.

    Reads the claims (`expense_submitted`), with the answer to each test.

    Wording: "You will be reimbursed for all reasonable, out-of-pocket business expenses. Expenses
    must be submitted promptly with supporting documentation."
    """

    reasonable: bool = False
    out_of_pocket: bool = False
    business: bool = False
    documented: bool = False
    prompt: bool = False
    approved: bool = False
    by_policy: bool = False
    limited: bool = False  # the letter sets a most, or lets somebody set one
    until: Person | None = None  # those incurred until then, in the letter's words
    excepted: Person | None = None  # what is left out of it, in the letter's words
    paid_within: Days | None = None
    stated: bool = True  # no: the letter has no such clause, and this stands in for it

    promise = True
    headings = ("expense", "reimburse")
    always = True
    doubts = (
        Doubt(
            "promptly",
            "Until when is an expense submitted promptly?",
            ("in_sixty_days_else_judged", "always_judged"),
            "the letter sets no number of days; in sixty after the expense nobody would call it"
            " late unless somebody has judged so, and after that a person has to say",
            lambda p: p.prompt,
            decided_by="expense_submitted: prompt",
        ),
    )
    said: ClassVar[Mapping[str, str]] = {
        "paid_within": "paid within {}",
        "excepted": "not {}",
        "until": "incurred {}",
    }
    usually: ClassVar[str] = "expense reimbursement clause"
    traces: ClassVar[Mapping[str, str]] = {
        "expense reimbursement clause": r"\bexpenses?\b[^.;]{0,80}\breimburs"
        r"|\breimburs[^.;]{0,80}\bexpenses?\b|\bbusiness expenses\b"
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will be reimbursed for all reasonable, out-of-pocket business expenses that you"
            " incur in the performance of your duties. Expenses must be submitted promptly, with"
            " supporting documentation.",
            {
                "reasonable": True,
                "out_of_pocket": True,
                "business": True,
                "documented": True,
                "prompt": True,
            },
        ),
        Example(
            "The Company shall reimburse you for your reasonable business expenses in accordance"
            " with its policies.",
            {"reasonable": True, "business": True, "by_policy": True},
        ),
        Example(
            "The Company shall reimburse the Executive for all business expenses upon presentation"
            " of receipts. Expenses will be reimbursed within 30 days of submission.",
            {"business": True, "documented": True, "paid_within": 30},
        ),
        Example(
            "You will be reimbursed for business expenses, provided that the maximum amount may be"
            " fixed by the Board.",
            {"business": True, "limited": True},
        ),
        Example(
            "The Company shall reimburse the Executive for pre-approved expenses incurred in"
            " carrying out the Executive's duties, in compliance with its policies.",
            {"business": True, "approved": True, "by_policy": True},
        ),
        Example(
            "You will be reimbursed for business expenses incurred through the Closing Date, on"
            " receipts.",
            {"business": True, "documented": True, "until": "through the Closing Date"},
        ),
        Example(
            "The Company shall reimburse you for business expenses in keeping with its policies."
            " Such expenses shall not include parking, laundry or the rent of a second office.",
            {
                "business": True,
                "by_policy": True,
                "excepted": "parking, laundry or the rent of a second office",
            },
        ),
        Example(
            "The Company will cover your ordinary business expenses according to its policy.",
            {"business": True, "by_policy": True},
        ),
        Example(
            "You will be reimbursed for business expenses upon proper documentation and approvals,"
            " in accordance with the rules and regulations of the Bank.",
            {"business": True, "documented": True, "approved": True, "by_policy": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The sentence that promises it, and those after it that say how it is claimed."""
        lower = letter.masked.lower
        if not any(word in lower for word in _NEEDS):
            return
        first: Sentence | None = None
        terms: dict[str, Any] = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole = []
        for s in letter.having(*_NEEDS, "reimburse"):
            if not (_promises(s) if first is None else _goes_on(s, first)) or _OTHER.search(s.text):
                continue
            said = _said(s, first is None)
            if first is None or said:
                whole.append(s.span())
            said = {name: value for name, value in said.items() if name not in terms}
            first = first or s
            terms |= {name: value for name, (value, _) in said.items()}
            fields |= {name: (span,) for name, (_, span) in said.items()}
        if first is not None:
            yield cls(**terms, cite=Cite(tuple(whole), fields))

    @classmethod
    def when_silent(cls) -> Self:
        """A letter without the clause pays no expense: by another paper, perhaps."""
        return cls(stated=False)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What is payable of the claims; the claims that fail a test."""
        claims = t.records("expense_submitted")
        made = claims.on <= t.day
        if not self.stated:
            none = NOTHING.named("none by this letter, which has no expense clause", t.cite())
            yield Figure("expense_payable", none, when=any_(claims, made))
            yield WithoutEffect(claims, made, "letter has no expense clause; see policy")
            return
        meets = YES
        for name, because in TESTS.items():
            if getattr(self, name):
                words = f"whether the expense is {name.replace('_', ' ')}"
                answer = self._prompt(t, claims) if name == "prompt" else claims.field(name, YES_NO)
                answer = answer.named(words, t.cite(name))
                meets = meets & answer
                yield WithoutEffect(claims, ~answer & made, because, t.cite(name))
        if self.paid_within is None:
            due = unknown(DATE, "day of payment: the letter does not say", t.cite())
        else:
            due = apply("shift", claims.on, t.paid_within).named("due", t.cite("paid_within"))
        earned = on_day(meets, claims.on).named("day of a claim that is payable", t.cite())
        amount = claims.field("amount", MONEY)
        if self.limited:
            words = "the most that is paid back, which is not computed here"
            most = unknown(MONEY, words, t.cite("limited"))
            amount = smaller(larger(most, NOTHING), amount)
        yield Entry("expense_payable", earned, due, amount, each=claims, cash=False)

    def _prompt(self, t: Terms, claims: Records) -> Formula:
        judged = claims.field("prompt", YES_NO)
        soon = claims.on <= apply("shift", claims.field("incurred", DATE), SOON)
        late = claims.field("prompt.denied", YES_NO)
        return t.choose(
            "promptly",
            in_sixty_days_else_judged=either(soon & ~late, YES, judged),
            always_judged=judged,
        )

    def words(self) -> str:
        """What is paid back, and how it is claimed."""
        kinds = [w for w in ("reasonable", "out_of_pocket", "business") if getattr(self, w)]
        what = "".join(f" {k.replace('_', '-')}," for k in kinds).rstrip(",")
        policy = " in accordance with the policies of the Company" if self.by_policy else ""
        which = "" if self.business else " that this letter describes"
        most = ", up to the limit that this letter sets" if self.limited else ""
        last = f" incurred {self.until}" if self.until is not None else ""
        said = [f"You will be reimbursed for{what} expenses{which}{last}{policy}{most}."]
        if self.excepted is not None:
            said.append(f"Such expenses shall not include {self.excepted}.")
        how = ["be submitted promptly"] if self.prompt else []
        how += ["be supported by documentation"] if self.documented else []
        how += ["be approved"] if self.approved else []
        if how:
            said.append(f"To obtain reimbursement, expenses must {' and '.join(how)}.")
        if self.paid_within is not None:
            said.append(f"Expenses will be reimbursed within {self.paid_within} days of the claim.")
        return " ".join(said)


def _promises(s: Sentence) -> bool:
    """Whether a sentence promises to pay expenses of the work."""
    if (
        not any(word in s.lower for word in _NEEDS)
        or not _PROMISE.search(s.text)
        or _NOT_OWED.search(s.text)
    ):
        return False
    headed = re.search(r"\bexpense", s.heading, re.IGNORECASE) is not None
    work = headed or _OF_WORK.search(s.text) is not None
    return work and not promises_nothing(s.text)


def _goes_on(s: Sentence, first: Sentence) -> bool:
    """Whether a sentence near the first one says how an expense is claimed or paid."""
    near = 0 < s.index - first.index < 5
    same = s.paragraph == first.paragraph or (s.section is not None and s.section == first.section)
    return near and same and re.search(r"\bexpenses?\b|\breimburse", s.lower) is not None


def _said(s: Sentence, leads: bool) -> dict[str, tuple[Any, Span]]:
    """The tests that a sentence names; what an expense is like is said by the first only."""
    tests = {**(_SAID if leads else {}), **_ASKED}
    found: dict[str, tuple[Any, Span]] = {}
    for name, words in tests.items():
        if name == "approved" and MONEY_MASK in s.text:
            continue  # of those beyond a sum
        if (match := words.search(s.text)) is not None:
            found[name] = (True, s.span(*match.span()))
    if leads and (last := _UNTIL.search(s.text)) is not None:
        found["until"] = (s.readable(*last.span("until")), s.span(*last.span()))
    if leads and (most := _LIMIT.search(s.text)) is not None:
        found["limited"] = (True, s.span(*most.span()))
    if (but := _EXCEPTED.search(s.text)) is not None and not _OF_CLAIM.search(but[0]):
        what = s.readable(*but.span("not" if but["not"] else "but"))
        found["excepted"] = (what, s.span(*but.span()))
    if (paid := find(_PAID, s)) is not None:
        time = paid.value("days", Duration)
        if time.unit == "day" and not time.business:
            found["paid_within"] = (time.n, paid.span())
    return found
