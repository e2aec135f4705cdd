"""Employment at will: either side may end it, and who cannot change that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ...formula import YES, Formula, Records
from ...formula.units import YES_NO
from ...meaning import Duty, Figure, Meaning, WithoutEffect
from ...provision import Example, Provision, SheetField, Terms
from ...signers import have_signed, worded
from ...terms import YesNo

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class AtWill(Provision, kind="at_will"):
    """Employment at will, or not, as it `stands`: `executive_may` and `company_may` end it at any
    time, with or without cause (`any_reason`) and notice (`no_notice`), `except_as_stated`
    elsewhere in the letter.
    `executive_on_notice` and `company_on_notice`: upon the notice that it asks of that side.

    It pays nothing. The figure `at_will` says whether the employment still is at will: it is,
    until an amendment that binds changes `at_will.stands` to no. Where `no_employee_may_alter`
    it, what somebody of the Company promises beside the letter (`side_promise`) has no effect
    on it; where the letter says whose signatures a change of it takes (`altered_by`), an
    amendment needs those too.

    Wording: "Except as set forth herein, your employment is at will: either you or the Company
    may terminate it at any time, with or without cause. No employee of the Company may alter your
    at-will status."
    """

    stands: YesNo
    executive_may: bool = False
    company_may: bool = False
    any_reason: bool = False
    no_notice: bool = False
    no_notice_by: Literal["either", "company", "executive"] = "either"
    executive_on_notice: bool = False
    company_on_notice: bool = False
    except_as_stated: bool = False
    no_employee_may_alter: bool = False
    altered_by: tuple[str, ...] = ()

    headings = ("at-will", "at will", "termination", "nature of employment")
    examples: ClassVar[tuple[Example, ...]] = (
        Example("Tollmark is an at will employer.", {"stands": True}),
        Example(
            "Except as otherwise set forth herein, your employment is on an at-will basis: either"
            " you or the Company may terminate it at any time, with or without notice and with or"
            " without cause. No employee of the Company may alter your status as an at-will"
            " employee.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True,
             "no_notice": True, "except_as_stated": True, "no_employee_may_alter": True},
        ),
        Example(
            "You may end your employment at any time and for any reason. Likewise, Tollmark may"
            " terminate your employment at any time, with or without cause.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "You may terminate your employment at any time simply by notifying Tollmark."
            " Equally, the Company may terminate your employment at any time, with or without"
            " cause or advance notice.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True,
             "no_notice": True, "no_notice_by": "company"},
        ),
        Example(
            "Subject to the other provisions of this Section, the Company shall have the right to"
            " terminate your employment, and you shall have the right to resign, at any time for"
            " any reason.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True,
             "except_as_stated": True},
        ),
        Example(
            "Your employment with Tollmark has no fixed term; you or the Company can terminate it"
            " at any time for any reason, with or without cause.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "Your employment is at will. Your at-will status may only be changed in a writing"
            " signed by the Chief Executive Officer and by you.",
            {"stands": True, "altered_by": ["chief executive officer", "employee"]},
        ),
        Example(
            "With or without cause, either party may end the employment on proper notice.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True,
             "executive_on_notice": True, "company_on_notice": True},
        ),
        Example(
            "The Employer may terminate the employment relationship at any time for any reason."
            " Quill may terminate the employment relationship at any time for any reason.",
            {"stands": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "Either you or the Company may end your employment at any time and for any reason, upon"
            " twenty days' notice to the other.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True,
             "executive_on_notice": True, "company_on_notice": True},
        ),
        Example(
            "You are employed at will. Only the President may change this, and only in writing.",
            {"stands": True, "altered_by": ["president"]},
        ),
        Example(
            "Other than the provisions of this paragraph, your employment will be at will.",
            {"stands": True, "except_as_stated": True},
        ),
        Example(
            "Your employment is at will. Your at-will status may only be changed in a writing"
            " signed by you and by an officer of the Company authorized by the Board.",
            {"stands": True, "altered_by": ["employee", "authorized officer"]},
        ),
        Example(
            "You are free to quit at any time, and we may let you go at any time.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example(
            "You retain the option, as does the Company, of ending your employment at any time.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example(
            "This letter agreement does not alter the at-will nature of your employment.",
            {"stands": True},
        ),
        Example(
            "Your employment is not for any fixed period, and either you or the Company can end it"
            " whenever either chooses.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example(
            "You, and we, remain free to end the relationship at any time.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example(
            "You or the Company may, at any time and for any reason, terminate this relationship.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "This employment may be ended (i) by the Company whenever it likes, for any reason or"
            " none, and (ii) by the Executive at any time with or without Good Reason.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "Nothing in this letter limits the right of either of us to terminate your employment"
            " at any time.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example("The Executive shall not be an at-will employee.", {"stands": False}),
        Example(
            "Your employment is terminable at the will of either you or the Company.",
            {"stands": True},
        ),
    )  # fmt: skip

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of it, as one provision."""
        from .reading import at_will_of

        for terms, cite in at_will_of(letter):
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Whether it is at will on the day, and what cannot change that."""
        over = t.records("amendment")
        if self.altered_by:
            signed = have_signed(over, self.altered_by) & over.field("written", YES_NO)
            missing = t.changed_by(over, "stands") & ~signed & (over.on <= t.day)
            because = (
                f"at-will status changes only in writing signed by {' and '.join(self.altered_by)}"
            )
            yield WithoutEffect(over, missing, because, t.cite("altered_by"))
        stands = t.amended("stands", t.day, self._signed)
        yield Figure("at_will", stands.named("employment at will", t.cite("stands")))
        if self.no_employee_may_alter:
            promised = t.records("side_promise")
            since = t.finding("effective") if t.has("effective") else t.finding("hired")
            when = (since <= promised.on) & (promised.on <= t.day)
            because = "no employee may alter the at-will status"
            yield WithoutEffect(promised, when, because, t.cite("no_employee_may_alter"))
        if self.executive_may:
            yield _power("leave at any time", "the executive", "the company", t)
        if self.company_may:
            yield _power("end the employment at any time", "the company", "the executive", t)

    def words(self) -> str:
        """One sentence for the status, one for each power, one for who cannot change it."""
        first = "Except as otherwise set forth herein, your" if self.except_as_stated else "Your"
        if not self.stands:
            return "Your employment is not at will."
        said = [f"{first} employment is at will."]
        cause = " and for any reason" if self.any_reason else ""
        free = ", with or without notice" if self.no_notice else ""
        stated = ", on the notice that is stated"
        if self.executive_may:
            own = free if self.no_notice_by != "company" else ""
            notice = stated if self.executive_on_notice else own
            said.append(f"You may end your employment at any time{cause}{notice}.")
        if self.company_may:
            own = free if self.no_notice_by != "executive" else ""
            notice = stated if self.company_on_notice else own
            said.append(f"The Company may terminate your employment at any time{cause}{notice}.")
        if self.no_employee_may_alter:
            said.append("No employee of the Company may alter your at-will status.")
        if self.altered_by:
            said.append(
                "Your at-will status may only be changed in a writing signed by"
                f" {worded(self.altered_by)}."
            )
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """at_will."""
        yield SheetField("at_will", bool(self.stands), ("stands",))

    def _signed(self, over: Records) -> Formula:
        """What a change of it takes besides what binds any amendment."""
        if not self.altered_by:
            return YES
        return have_signed(over, self.altered_by) & over.field("written", YES_NO)


def _power(name: str, who: str, other: str, t: Terms) -> Duty:
    """What one side may do while the employment lasts."""
    hired, ended = t.finding("hired"), t.finding("ended")
    return Duty(name, who, other, "may", created=hired, ends=ended)
