"""Group plans the executive may take part in, and who may change them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..formula import NEVER_DAY, Formula, Records, apply, by, const, earliest, larger, on_day
from ..formula.units import CODE, DAYS
from ..meaning import Duty, Finding, Meaning, WithoutEffect
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..text.phrases import Phrase, phrase
from ..text.values import DURATION

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Plan = Literal[
    "medical", "dental", "vision", "life", "disability", "other insurance", "401(k)", "retirement",
    "profit sharing", "stock purchase", "deferred compensation",
]  # fmt: skip
Found = dict[str, tuple[Any, "Span"]]

_PLANS: tuple[tuple[Plan, Phrase], ...] = (
    (
        "medical",
        phrase(r"\b(?:medical|health|hospitali[sz]ation)\b(?! (?:expense|savings))"),
    ),
    ("dental", phrase(r"\bdental\b")),
    ("vision", phrase(r"\bvision\b")),
    (
        "life",
        phrase(r"\blife\b(?=[^.;]{0,120}?\b(?:insurance|coverage|plans?|benefits?)\b)"),
    ),
    ("disability", phrase(r"\bdisability\b")),
    ("other insurance", phrase(r"\bother (?:group )?insurance\b")),
    ("401(k)", phrase(r"401\(k\)")),
    ("retirement", phrase(r"\b(?:retirement|pension)\b")),
    ("profit sharing", phrase(r"\bprofit[- ]sharing\b")),
    ("stock purchase", phrase(r"\bstock purchase plan\b|\bESPP\b")),
    ("deferred compensation", phrase(r"\bdeferred compensation\b")),
)
_TAKE_PART = r"(?:participate|take part|be covered|enroll|join|be included)"
_MAY = phrase(
    rf"\b(?:you|executive|employee|he|she) may (?:also )?{_TAKE_PART}\b"
    r"|\b(?:you|executive|employee|he|she)(?: and [\w ]{2,40}?)? (?:(?:will|shall)(?: also)?"
    r" (?:participate|take part|be (?:covered|enrolled|included))|may enroll)\b"
    r"|\b(?:eligible|entitled|(?:the )?right|opportunity|permitted|able)\b[^.;]{0,40}?\b(?:to"
    rf" (?:{_TAKE_PART}|receive\b(?=[^.;]{{0,90}}?\b(?:coverage"
    r"|insurance)\b))|for (?:participation|coverage|all|any|medical|group|health)|in\b)",
)
_ALL = phrase(
    r"\b(?:all|any|such)\b[^.;:]{0,60}?\b(?:(?:welfare|fringe|employee|executive|health) )?"
    r"(?:benefits?|welfare)\b[^.;:]{0,30}?\b(?:plans?|programs?|arrangements)\b"
    r"|\bthe (?:[\w()-]+,? ){1,10}?(?:and|or) other (?:\w+ ){0,3}?benefit (?:plans|programs)"
    r"|\b(?:all|any) (?:of )?(?:the )?(?:\w+ ){0,3}benefits (?:provided|available|offered)",
)
_ELSE = phrase(
    r"\bCOBRA\b|\b409A\b|\bseverance\b|\bterminat(?:ed|ion|es)\b|\bcontinu(?:ed|ation)\b|"
    r"\bvacation\b|\bbonus\b"
    r"|\bincentive\b|\brelocation\b|\bexhibit\b|\bchange (?:in|of) control\b|\bgood reason\b|"
    r"\bmeans?\b"
    r"|\bseparation\b|\bresignation\b|\bnot (?:be |have )?(?:\w+ )?(?:eligible|entitled|any"
    r" right)\b"
    r"|\bretiree\b|\bphysical\b|\bclub\b|\bbecomes? eligible\b|\bforfeit|\bdeath\b|"
    r"\boccupational\b",
)
_SAME = phrase(
    r"\b(?:same (?:basis|terms|extent|manner)|generally|available|offered|provided|made|applicable"
    r"|accorded|maintain(?:ed|s)|offers|provides)\b[^.;]{0,60}?\b(?:to|for|by|as)\b[^.;]{0,40}?"
    r"\b(?P<who>executives?|officers?|employees)\b",
)
_IF_ELIGIBLE = phrase(
    r"\bto the extent (?:\w+ ){0,2}eligible|\bif (?:and to the extent )?eligible|\beligibility\b"
    r"|\bto the extent (?:that )?[^.;]{0,80}?\beligible|\bsubject to the terms"
    r"|\bas the plan documents? (?:describe|provide|state|set)|\bas (?:described|provided|stated"
    r"|set forth) in the (?:\w+ )?plan documents?\b",
)
# how long somebody has to work first
_WAIT = phrase(
    r"\b(?:on|from|as of|effective|beginning|commencing)(?: on)? (?:the )?\ue006(?: day)? of"
    r" (?:the )?[^.;,]{0,30}?\b(?:month|quarter|year|period)\b(?: (?:after|following|coincid\w+)\b"
    r"[^.;,]{2,60}?(?= and in\b|[.;,]|$))?"
    rf"|\b(?:after|following|upon compl\w+(?: of)?)(?: an?| the| your| \w+ of)? {DURATION}"
    r"(?: (?:of|from|after) [^.;,]{2,40}?(?= and\b|[.;,]|$)| waiting period)?"
)
_APART = phrase(
    r"[.;] |,? and (?:in|for) |,? and (?:you |he |she |the executive )?(?:will|may|shall)\b"
)
_BEGINS = phrase(r"^\W*participation in the (?P<which>[^.;]{3,120}?) begins (?P<when>[^.;]+?)\.?$")
_CHANGING = (
    r"(?:amend|modif|chang|cancel|curtail|discontinu|eliminat|suspend|terminat|replac)(?:y|e|es|ing"
    r"|ying|ed)?"
)
_CHANGE = phrase(
    r"\b(?:prohibit|prevent|restrict|preclude|limit|affect the right of|refrain|reserves?"
    rf"|may(?! (?:also )?{_TAKE_PART})"
    r"|has the"
    rf" right)\b[^.;]{{0,60}}?\b{_CHANGING}\b[^.;]{{0,120}}?\b(?:plans?|benefits?|programs?)\b",
)
_OBLIGED = phrase(r"\bnot\b[^.;]{0,60}?\bobligated to (?:institute|maintain)")
_ON_NOTICE = phrase(r"\b(?:effective )?(?:up)?on (?:prior |written )?(?:notification|notice)\b")


@dataclass(frozen=True, kw_only=True)
class Plans(Provision, kind="plans"):
    """Plans that the executive is eligible for: those that are named (`plans`), or `all_plans` of
    the Company; `as_others` says whose basis it is, `if_eligible` that the plans' own terms decide.

    `waits`: which of them begin later, and when, in the letter's words.

    `company_may_change` them, and a change binds `on_notification` of the executive. It is about
    eligibility only: what a plan pays stands in the plan.

    Reads `plan_changed` and `plan_change_notified` of the same plan. The finding
    `plan_change_in_force` is the day from which a change binds; a change of which the executive
    was not told has no effect until then. Where the letter is silent, that is an open question.

    > You may take part in all benefit plans of the Company, on the same basis as its executives;
    > the Company may amend any plan at any time, effective upon notification to you.
    """

    plans: tuple[Plan, ...] = ()
    all_plans: bool = False
    as_others: Literal["executives", "employees"] | None = None
    if_eligible: bool = False
    company_may_change: bool = False
    on_notification: bool = False
    waits: tuple[str, ...] = ()

    conditional = True
    headings = ("plan", "benefit", "insurance", "401")
    provides = ("plan_change_in_force",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "silent_change",
            "The letter does not say who may change the plans: does a change bind the executive?",
            ("binds_when_made", "needs_consent"),
            "the executive is eligible for the Company's plans, and those are what they are",
            lambda p: not p.company_may_change,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will be eligible to receive medical, dental and life insurance coverage under our"
            " group plans, and will be eligible to participate in our 401(k) plan.",
            {"plans": ["medical", "dental", "life", "401(k)"]},
        ),
        Example(
            "If and to the extent eligible, you shall be entitled to participate in all benefit"
            " plans of"
            " the Company then in effect, including disability insurance, on the same basis"
            " generally"
            " applicable to its executives; provided that nothing herein shall prohibit the Company"
            " from amending or terminating any such plan at any time effective upon notification to"
            " you.",
            {
                "plans": ["disability"],
                "all_plans": True,
                "as_others": "executives",
                "if_eligible": True,
                "company_may_change": True,
                "on_notification": True,
            },
        ),
        Example(
            "The Executive shall be entitled to participate in all employee benefit programs"
            " available"
            " to employees. The Company reserves the right to change its benefit plans at any"
            " time.",
            {"all_plans": True, "as_others": "employees", "company_may_change": True},
        ),
        Example(
            "You may join our 401(k) plan on the first day of the month following ninety days of"
            " service. You will be covered by our medical and dental plans.",
            {
                "plans": ["medical", "dental", "401(k)"],
                "waits": [
                    "401(k) plan: on the first day of the month following ninety days of service"
                ],
            },
        ),
        Example(
            "She may take part in the vision, disability and other benefit plans that the Employer"
            " provides to its officers, as the plan documents provide.",
            {
                "plans": ["vision", "disability"],
                "all_plans": True,
                "as_others": "executives",
                "if_eligible": True,
            },
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of plans, as one provision."""
        terms: dict[str, Any] = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole: list[Span] = []
        for sentence in letter.having("plan", "benefit", "program", "insurance", "coverage"):
            if (begins := _BEGINS.match(sentence.text)) is not None:
                found = {"waits": _later(sentence, begins["which"], begins.span("when"))}
            else:
                found = _said(sentence)
            plans, spans = terms.get("plans", ()), fields.get("plans", ())
            if "plans" in found:
                named, span = found.pop("plans")
                terms["plans"] = tuple(p for p, _ in _PLANS if p in plans or p in named)
                fields["plans"] = (*spans, span)
            elif not set(found) & {"all_plans", "company_may_change", "waits"}:
                continue
            if "waits" in found:
                later, span = found.pop("waits")
                terms["waits"] = (*terms.get("waits", ()), later)
                fields["waits"] = (*fields.get("waits", ()), span)
            for name, (value, span) in found.items():
                if terms.setdefault(name, value) == value:
                    fields.setdefault(name, (span,))
            whole.append(sentence.span())
        if terms.get("plans") or terms.get("all_plans"):
            yield cls(**terms, cite=Cite(tuple(whole), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Who may take part, who may change them, and from when a change binds."""
        hired = t.finding("hired")
        after = apply("shift", t.finding("ended"), const(1, DAYS))
        name = "take part in the plans" + (", if eligible under them" if self.if_eligible else "")
        yield Duty(name, "the executive", "the company", "may", hired, ends=after)
        if self.company_may_change:
            yield Duty(
                "change or end the plans", "the company", "the executive", "may", hired, ends=after
            )
        over = t.records("plan_changed")
        binds = self._binds(t, over)
        yield Finding(
            "plan_change_in_force", earliest(over, binds).named("day a plan change binds", t.cite())
        )
        if self.on_notification:
            because = (
                "a change of a plan binds upon notification to the executive, who was not told"
            )
            silent = (over.on <= t.day) & ~by(binds, t.day)
            yield WithoutEffect(over, silent, because, t.cite("on_notification"))

    def _binds(self, t: Terms, over: Records) -> Formula:
        """The day from which one change binds."""
        if not self.company_may_change:
            return t.choose("silent_change", binds_when_made=over.on, needs_consent=NEVER_DAY)
        if not self.on_notification:
            return over.on
        plan, told, others = (
            over.field("plan", CODE),
            t.records("plan_change_notified"),
            t.records("plan_changed"),
        )
        first = earliest(others, on_day(others.field("plan", CODE).same(plan), others.on))
        # who is told beforehand is told of the first change; later ones need a notice of their own
        of_it = told.field("plan", CODE).same(plan) & ((over.on <= told.on) | over.on.same(first))
        notified = earliest(told, on_day(of_it, told.on))
        notified = notified.named(
            "day of the notification of the change", t.cite("on_notification")
        )
        return larger(over.on, notified)

    def words(self) -> str:
        """One sentence for what there is, one for who may change it."""
        named = [_called(p) for p in self.plans]
        parts = [
            *(["all benefit plans of the Company"] if self.all_plans else []),
            *(f"the {n}" for n in named),
        ]
        which = " and ".join(x for x in (", ".join(parts[:-1]), *parts[-1:]) if x)
        lead = "To the extent eligible, you" if self.if_eligible else "You"
        basis = f" on the same basis as its {self.as_others}" if self.as_others else ""
        said = f"{lead} shall be entitled to participate in {which}{basis}."
        for which, _, when in (later.partition(": ") for later in self.waits):
            said += f" Participation in the {which} begins {when}."
        if self.company_may_change:
            when = (
                ", effective upon notification to you" if self.on_notification else " at any time"
            )
            said += f" The Company may change or end its benefit plans{when}."
        return said

    def sheet(self) -> Iterator[SheetField]:
        """benefit_plans."""
        value: list[str] = [*self.plans, *(["all benefit plans"] if self.all_plans else [])]
        yield SheetField("benefit_plans", value, ("plans", "all_plans"))


def _called(plan: str) -> str:
    return f"{plan} insurance" if plan in _INSURED else f"{plan} plan"


def _later(sentence: Sentence, which: str, when: tuple[int, int]) -> tuple[str, Span]:
    """Which plans begin when, in the letter's words, and where that is said."""
    return f"{which}: {sentence.readable(*when).strip()}", sentence.span(*when)


_INSURED = ("medical", "dental", "vision", "life", "disability")


_CHANGES = ("amend", "modif", "chang", "cancel", "curtail", "discontinu", "eliminat", "terminat")
_MAYS = (
    "eligible",
    "entitled",
    "right",
    "opportunity",
    "permitted",
    "able",
    " may ",
    "covered",
    "enroll",
    "participate",
    "take part",
    "be included",
)


def _said(sentence: Sentence) -> Found:
    """What a sentence says of plans, each with its place."""
    at, lower, found = sentence.text, sentence.lower, Found()
    changing = any(map(lower.__contains__, _CHANGES)) and not _OBLIGED.search(at)
    changes = _CHANGE.search(at) if changing else None
    may = _MAY.search(at) if any(map(lower.__contains__, _MAYS)) else None
    if changes is None and may is None:
        return found
    if _ELSE.search(at, 0, changes.start() if changes is not None else len(at)):
        return found
    if changes is not None:
        found["company_may_change"] = (True, sentence.span(*changes.span()))
        if (notice := _ON_NOTICE.search(at, changes.start())) is not None:
            found["on_notification"] = (True, sentence.span(*notice.span()))
    if may is None:
        return found
    end = changes.start() if changes is not None else len(at)
    every = _ALL.search(at, may.start(), end)
    matches = [(plan, m) for plan, words in _PLANS if (m := words.search(at, may.start(), end))]
    if matches:
        span = sentence.span(may.start(), max(m.end() for _, m in matches))
        found["plans"] = (tuple(plan for plan, _ in matches), span)
    if every is not None:
        found["all_plans"] = (True, sentence.span(*every.span()))
    if (matches or every is not None) and (wait := _WAIT.search(at, may.start(), end)) is not None:
        since = max((m.end() for m in _APART.finditer(at, 0, wait.start())), default=0)
        near = [plan for plan, m in matches if m.start() >= since]
        named = ", ".join(map(_called, near)) or ("" if matches else "benefit plans")
        if named:
            found["waits"] = _later(sentence, named, wait.span())
    if (same := _SAME.search(at, may.start(), end)) is not None:
        who = "employees" if same["who"].lower() == "employees" else "executives"
        found["as_others"] = (who, sentence.span(*same.span()))
    if (eligible := _IF_ELIGIBLE.search(at, 0, end)) is not None:
        found["if_eligible"] = (True, sentence.span(*eligible.span()))
    return found
