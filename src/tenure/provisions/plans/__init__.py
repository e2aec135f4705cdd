"""Group plans the executive may take part in, and who may change them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ...formula import NEVER_DAY, Formula, Records, apply, by, const, earliest, larger, on_day
from ...formula.units import CODE, DAYS
from ...meaning import Duty, Finding, Meaning, WithoutEffect
from ...provision import Doubt, Example, Provision, SheetField, Terms
from .patterns import Plan
from .reading import called, plans_of

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter


_SAID: tuple[tuple[str, dict[str, Any]], ...] = (
    ("You will be eligible to receive medical, dental and life insurance coverage under our"
     " group plans, and will be eligible to participate in our 401(k) plan.",
     {"plans": ["medical", "dental", "life", "401(k)"]}),
    ("If and to the extent eligible, you shall be entitled to participate in all benefit plans"
     " of the Company then in effect, including disability insurance, on the same basis generally"
     " applicable to its executives; provided that nothing herein shall prohibit the Company from"
     " amending or terminating any such plan at any time effective upon notification to you.",
     {"plans": ["disability"], "all_plans": True, "as_others": "executives",
      "if_eligible": True, "company_may_change": True, "on_notification": True}),
    ("The Executive shall be entitled to participate in all employee benefit programs available"
     " to employees. The Company reserves the right to change its benefit plans at any time.",
     {"all_plans": True, "as_others": "employees", "company_may_change": True}),
    ("You may join our 401(k) plan on the first day of the month following ninety days of"
     " service. You will be covered by our medical and dental plans.",
     {"plans": ["medical", "dental", "401(k)"],
      "waits": ["401(k) plan: on the first day of the month following ninety days of service"]}),
    ("If the Company adopts a dental plan, you will be eligible to participate in the dental"
     " plan.",
     {"plans": ["dental"],
      "own_terms": ["dental insurance: only as far as the Company has them"]}),
    ("You are eligible to enroll in our 401(k) retirement plan after a thirty day waiting"
     " period.",
     {"plans": ["401(k)"], "waits": ["401(k) plan: after a thirty day waiting period"]}),
    ("After one year of service, you are eligible to participate in our pension plan, and you"
     " will be eligible to join our 401(k) plan at the beginning of the quarter following your"
     " first day.",
     {"plans": ["401(k)", "retirement"],
      "waits": ["retirement plan: after one year of service",
      "401(k) plan: at the beginning of the quarter following your first day"]}),
    ("Our offer includes participation in a full range of employee benefits.",
     {"usual_plans": True}),
    ("The Company offers customary employee benefits, including dental, 401 (k) and flexible"
     " spending, which are subject to change.",
     {"plans": ["dental", "401(k)", "flexible spending"], "usual_plans": True,
      "company_may_change": True}),
    ("You may take part in any dental plan which now exists or may be established by Marlow."
     " Such participation shall be subject to the terms of the plan.",
     {"plans": ["dental"],
      "own_terms": ["dental insurance: only as far as the Company has them",
      "benefit plans: subject to the terms of the plan"]}),
    ("You may join the medical plan offered to all employees. You may participate in our pension"
     " plan, to the extent eligible, on the entry date that follows your first day. You may"
     " enroll in our dental plan at your own expense.",
     {"plans": ["medical", "dental", "retirement"],
      "waits": ["retirement plan: on the entry date that follows your first day"],
      "own_terms": ["dental insurance: at your own expense",
      "medical insurance: on the same basis as its employees",
      "retirement plan: only to the extent eligible"]}),
    ("You may join our dental plan on the first of the month after you start. If you start on"
     " the first day of a month, you will be eligible for it immediately.",
     {"plans": ["dental"],
      "waits": ["dental insurance: on the first of the month after you start",
      "dental insurance: immediately if you start on the first day of a month"]}),
    ("The Company will provide you with dental and vision insurance. Enrollment in our 401(k)"
     " plan opens after one year of service. Group life insurance is made available to you as"
     " well.",
     {"plans": ["dental", "vision", "life", "401(k)"],
      "waits": ["401(k) plan: after one year of service"]}),
    ("Our benefits package currently includes medical coverage, a pension plan and four weeks of"
     " vacation, all of which the Company may modify from time to time.",
     {"plans": ["medical", "retirement"], "company_may_change": True}),
    ("The Officer shall enjoy the same fringe benefits as our other officers, such as a deferred"
     " compensation plan.",
     {"plans": ["deferred compensation"], "all_plans": True, "as_others": "executives"}),
    ("She may take part in the vision, disability and other benefit plans that the Employer"
     " provides to its officers, as the plan documents provide.",
     {"plans": ["vision", "disability"], "all_plans": True, "as_others": "executives",
      "if_eligible": True}),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Plans(Provision, kind="plans"):
    """Plans that the executive is eligible for: those that are named (`plans`), `all_plans` of the
    Company, or only what it usually gives (`usual_plans`: "customary benefits"); `as_others` says
    whose basis it is, `if_eligible` that the plans' own terms decide.

    `waits`: which of them begin later, and when; `own_terms`: on what terms some are open that the
    others are not under ("at your own expense"); both in the letter's words.

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
    usual_plans: bool = False
    as_others: Literal["executives", "employees"] | None = None
    if_eligible: bool = False
    company_may_change: bool = False
    on_notification: bool = False
    waits: tuple[str, ...] = ()
    own_terms: tuple[str, ...] = ()

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
    examples: ClassVar[tuple[Example, ...]] = tuple(Example(*said) for said in _SAID)

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of plans, as one provision."""
        found = plans_of(letter)
        if found is not None:
            yield cls(**found[0], cite=found[1])

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
        named = [called(p) for p in self.plans]
        parts = [
            *(["all benefit plans of the Company"] if self.all_plans else []),
            *(f"the {n}" for n in named),
            *(["the Company's usual benefits"] if self.usual_plans else []),
        ]
        which = " and ".join(x for x in (", ".join(parts[:-1]), *parts[-1:]) if x)
        lead = "To the extent eligible, you" if self.if_eligible else "You"
        basis = f" on the same basis as its {self.as_others}" if self.as_others else ""
        said = f"{lead} shall be entitled to participate in {which}{basis}."
        for which, _, when in (later.partition(": ") for later in self.waits):
            said += f" Participation in the {which} begins {when}."
        for which, _, what in (own.partition(": ") for own in self.own_terms):
            said += f" Participation in the {which} is {what}."
        if self.company_may_change:
            when = (
                ", effective upon notification to you" if self.on_notification else " at any time"
            )
            said += f" The Company may change or end its benefit plans{when}."
        return said

    def sheet(self) -> Iterator[SheetField]:
        """benefit_plans."""
        value: list[str] = [*self.plans, *(["all benefit plans"] if self.all_plans else [])]
        value += ["usual benefits"] if self.usual_plans else []
        yield SheetField("benefit_plans", value, ("plans", "all_plans", "usual_plans"))
