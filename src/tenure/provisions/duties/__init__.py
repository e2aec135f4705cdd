"""Authority and duties of the office, the time devoted to it, and the rules to abide by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ...facts.values import code
from ...formula import NEVER_DAY, Formula, any_, apply, const, earliest, either, last, on_day
from ...formula.units import CODE, DAYS, YES_NO
from ...meaning import Duty, Meaning, Modality
from ...provision import Cite, Doubt, Example, Provision, Terms
from ...terms import Person
from .reading import PERFORM, WORTH, Share, said_in

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter, Span

_WORDS: dict[Share, str] = {
    "all": "all of your business time",
    "substantially all": "substantially all of your business time",
    "business time": "your business time",
    "as needed": "such time as is necessary",
}


@dataclass(frozen=True, kw_only=True)
class Duties(Provision, kind="duties"):
    """What the executive is to do in the office, and by whose direction.

    `authority`: to manage the business from day to day; `under`: whose direction it is subject to;
    `bylaws_authority`: what the bylaws give to the office.
    Duties of the office are those `listed`, those `assigned_by` somebody, those the `bylaws`
    prescribe (as they are now, from time to time, or as stated plainly) and the `customary` ones.
    `time` is how much of it is devoted, `policies` whether the rules of the Company must be, or
    are expected to be, abided by.

    It pays nothing. Each is a duty of the executive from the first day of work to the last. Reads
    `neglect` of the main duties with `neglect_cured`, and `policy_violation`, which break them.

    > You shall devote your full business time to the Company and abide by its policies.
    """

    authority: bool = False
    bylaws_authority: bool = False
    under: Person | None = None
    listed: Person | None = None
    assigned_by: Person | None = None
    bylaws: Literal["as stated", "as they are now", "from time to time"] | None = None
    customary: bool = False
    time: Share | None = None
    time_is: Modality = "must"
    policies: Modality | None = None

    headings = ("duties", "responsib", "position", "services", "scope")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "business_time",
            "The letter asks for business time and does not say how much of it: all?",
            ("as_much_as_the_office_takes", "all_of_it"),
            "where all of it is meant, letters say so",
            lambda p: p.time == "business time",
            "whether enough time is devoted is for a person to judge, as neglect",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Subject to the direction of the Board of Directors, you shall have full authority to"
            " operate and manage the business of the Company, and shall perform such other duties"
            " as are currently prescribed by the Bylaws and are customarily vested in the office of"
            " a president. You shall devote your business time and energy to its interests.",
            {"authority": True, "under": "Board of Directors", "bylaws": "as they are now",
             "customary": True, "time": "business time"},
        ),
        Example(
            "You will also be Treasurer, which duties include, but are not limited to, keeping the"
            " books of all subsidiaries. You will be expected to abide by company rules and"
            " procedures.",
            {"listed": "keeping the books of all subsidiaries", "policies": "is expected to"},
        ),
        Example(
            "The Executive shall devote substantially all of his working time and attention to the"
            " Company, shall perform such duties as may be assigned to him by the Chief Executive"
            " Officer, and agrees to comply with the policies of the Company.",
            {"assigned_by": "Chief Executive Officer", "time": "substantially all",
             "policies": "must"},
        ),
        Example(
            "In this position you are expected to devote your full time and attention to your"
            " work.",
            {"time": "all", "time_is": "is expected to"},
        ),
        Example(
            "The Executive will have the powers that the By-Laws confer on a treasurer, and must"
            " dedicate to the work substantially all of her working time.",
            {"bylaws_authority": True, "time": "substantially all"},
        ),
        Example(
            "The Executive shall perform such tasks as the Chairman may from time to time assign to"
            " him, and all of his working time shall be devoted to the Company.",
            {"assigned_by": "Chairman", "time": "all"},
        ),
        Example(
            "You shall have such duties as may be prescribed by the President of the Company (the"
            ' "President") or the Treasurer, and shall devote an appropriate amount of time to'
            " them.",
            {"assigned_by": "President of the Company or the Treasurer", "time": "as needed"},
        ),
        Example(
            "The duties of the Executive are those set forth in the Bylaws and those which are"
            " customarily vested in such offices of a corporation.",
            {"bylaws": "as stated", "customary": True},
        ),
    )  # fmt: skip

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All duties of a letter, as one provision."""
        terms: dict[str, Any] = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole: list[Span] = []
        for sentence in letter.having(*WORTH):
            found = {k: v for k, v in said_in(sentence).items() if k not in terms}
            if not found or (set(found) == {"under"} and not PERFORM.search(sentence.text)):
                continue
            for name, (value, span) in found.items():
                terms[name] = value
                fields[name] = (span,)
            whole.append(sentence.span())
        if terms:
            yield cls(**terms, cite=Cite(tuple(whole), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """A duty for each, from the first day of work to the day after the last."""
        hired = t.finding("hired")
        over = apply("shift", t.finding("ended"), const(1, DAYS))

        def duty(name: str, modality: Modality = "must", breached: Formula = NEVER_DAY) -> Duty:
            return Duty(
                name, "the executive", "the company", modality, hired, breached=breached, ends=over
            )

        if self.authority:
            yield duty("manage the business from day to day", "may")
        if self.bylaws_authority:
            yield duty("exercise the authority that the bylaws give to the office", "may")
        if self.listed:  # of another title than the main one: a fact of neglect tells them apart
            yield duty("perform the duties that are listed")
        given = (
            ("perform the duties that are assigned", self.assigned_by),
            ("perform the duties that the bylaws prescribe", self.bylaws),
            ("perform the duties customary in the office", self.customary),
        )
        neglected = _neglected(t)
        yield from (duty(name, breached=neglected) for name, said in given if said)
        if self.time is not None:
            yield duty("devote time and efforts to the office", self.time_is, neglected)
        if self.policies is not None:
            rules = t.records("policy_violation")
            broken = earliest(rules, on_day(rules.field("applicable", YES_NO), rules.on))
            words = "day on which a rule that applies was broken"
            breached = broken.named(words, t.cite("policies"))
            yield duty("abide by the rules and policies of the Company", self.policies, breached)

    def words(self) -> str:
        """One sentence for each."""
        said = []
        if self.authority:
            lead = (
                f"Subject to the direction of {_named(self.under or '')}, you"
                if self.under
                else "You"
            )
            said.append(f"{lead} shall have full authority to manage the business of the Company.")
        if self.bylaws_authority:
            said.append("You shall have the authority that the Bylaws give to your office.")
        if self.listed:
            said.append(f"Your duties include, but are not limited to, {self.listed}.")
        if self.assigned_by:
            whom = _named(self.assigned_by)
            said.append(f"You shall perform such duties as are assigned to you by {whom}.")
        if self.bylaws:
            when = {"as they are now": "currently ", "as stated": ""}
            how = when.get(self.bylaws, "from time to time ")
            said.append(f"You shall perform the duties {how}prescribed by the Bylaws.")
        if self.customary:
            said.append("You shall perform the duties customarily vested in your office.")
        if self.under and not self.authority:
            said.append(
                f"You shall perform all duties subject to the direction of {_named(self.under)}."
            )
        if self.time:
            modal = _said_as(self.time_is)
            said.append(f"You {modal} devote {_WORDS[self.time]} to the Company.")
        if self.policies:
            said.append(f"You {_said_as(self.policies)} abide by the policies of the Company.")
        return " ".join(said)


def _named(who: str) -> str:
    """A body or an officer with "the"; a person, or what somebody owns, without."""
    return f"the {who}" if _OFFICE.match(who) else who


def _neglected(t: Terms) -> Formula:
    """The day on which the latest neglect of the main duties began, unless it was cured."""
    over, cured = t.records("neglect"), t.records("neglect_cured")
    main = over.field("duties", CODE).same(const(code("main"), CODE))
    since = last(over, over.on, (over.on <= t.day) & main, NEVER_DAY)
    ended = any_(cured, (cured.on <= t.day) & (since <= cured.on))
    return either(ended, NEVER_DAY, since).named(
        "day from which the duties are neglected", t.cite()
    )


_OFFICE = re.compile(
    r"(?:Board|Chief|C[EFO]O|President|Chair|Company|Corporation|Employer|Bank|Executive|Vice"
    r"|Senior|Director|Compensation|General|Managing|Committee|Audit|Officer|Partner"
    r"|Trustees?)(?!\w*')"
)


def _said_as(modality: Modality) -> str:
    return {"is expected to": "are expected to", "is asked to": "are asked to"}.get(
        modality, "shall"
    )
