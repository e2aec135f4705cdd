"""Good reason: the grounds on which a resignation counts as a termination, and its procedure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ...meant_elsewhere import pointed, said_of
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Days, Months
from .examples import EXAMPLES
from .grounds import CLAUSE, Ground
from .meaning import meaning_of

if TYPE_CHECKING:
    from typing import Self

    from ...meaning import Meaning
    from ...text import Letter

__all__ = ["GoodReason", "Ground"]

CURED = ("cure", "remed", "correct", "resolved", "rescind")  # words of a time to cure
DOUBTS = (
    Doubt(
        "notice_clock",
        "Does the time to cure run from receipt of the notice or from its sending?",
        ("receipt", "sending"),
        "time to cure is of use only to one who has the notice",
        lambda p: bool(p.grounds) and p.cure_days is not None,
    ),
)


@dataclass(frozen=True, kw_only=True)
class GoodReason(Provision, kind="good_reason"):
    """Good reason (or constructive termination): the `grounds`, and what it takes to resign on one.

    Each ground has its label, what it is about (`pay`, `benefits`, `duties`, `reporting`,
    `relocation`, `removal` from an office, `breach`, `successor`, `other`), whether it must be
    `material`, by how many `miles` (miles) the workplace must move and by how much (`percent`)
    the pay must fall. `says`: the letter's words of a ground that asks for more; whether an event
    is all that they ask for, somebody has to say. The executive gives notice within `notice_days`
    (days) of the event, the Company has `cure_days` (`cure_business_days`) to cure it, and the
    resignation comes within `window_days` or `window_months` of the event, or of the end of that
    time (`window_after_cure`). `unconsented`: what the executive agreed to is no ground.
    `own_judgment`: the executive alone decides. `term` is empty where the letter lets a
    resignation count and has no name for it. `defined_here` is false where the letter uses the
    term and defines it nowhere. It counts only within `after_change_months` (months) after a
    change in control; `when` and `provided` are conditions in the letter's words that are not
    computed: with one of them no fact alone proves it. `but`: sentences that say what is none.

    It is a **finding** (`good_reason_resignation`): the day of a resignation that followed all
    this. Where no event was recorded, and where the term is not defined here, the judgement on the
    resignation decides; a judgement that it was not for good reason always stands.

    Reads `resigned` (`good_reason`), `good_reason_condition` (`what`: a name from above,
    `material`, `miles`, `cut`, `as_written`, `consented`), `good_reason_notice` and
    `good_reason_cured` (`about` the event).

    > "Good Reason" means a material reduction of your base salary; provided that you give the
    > Company notice within 90 days of it and the Company fails to cure it within 30 days.
    """

    term: str = ""
    defined_here: bool = True
    elsewhere: str = ""  # the paper or section that the letter names for it
    own_judgment: bool = False
    unconsented: bool = False
    grounds: tuple[Ground, ...] = ()
    notice_days: Days | None = None
    cure_days: Days | None = None
    cure_business_days: bool = False
    window_days: Days | None = None
    window_months: Months | None = None
    window_after_cure: bool = False
    after_change_months: Months | None = None
    when: str = ""
    provided: str = ""
    but: tuple[str, ...] = ()

    headings = ("good reason", "constructive", "resignation", "definition")
    in_family: ClassVar[InFamily] = InFamily(says="defined_here")
    supplies: ClassVar[tuple[str, ...]] = ("Good Reason",)
    provides: ClassVar[tuple[str, ...]] = ("good_reason_resignation",)
    traces: ClassVar[Mapping[str, str]] = {
        "notice of Good Reason": r"\b(?:notice|notif)[^.;]{0,160}\b(?:good reason|reduction in"
        r"|such (?:an? )?(?:event|condition|breach|circumstance|occurrence))|\b(?:good reason|such"
        r" (?:event|condition|breach))\b[^.;]{0,160}\b(?:notice|notif)",
        "cure of Good Reason": r"\b(?:company|employer|corporation|bank|we|us)\b[^.;]{0,120}"
        r"\b(?:cur(?:e|es|ed|ing)|remed(?:y|ied)|correct(?:ed|s)?)\b|\buncured\b"
        r"|\b(?:cured|remed(?:y|ied)|correct(?:ed)?)\b[^.;]{0,60}\bby the (?:company|employer)\b",
    }
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The definition, or the use of a term that is defined nowhere in the letter."""
        from .reading import good_reason_of

        for found in good_reason_of(letter):
            terms, cite = pointed(letter, found)
            yield cls(cite=cite, **terms)

    @property
    def only_named(self) -> bool:
        """Whether the letter uses the term and does not define it."""
        return not self.defined_here

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The finding, and the Company's time to cure."""
        return meaning_of(self, t)

    def unsaid(self) -> Iterator[str]:
        """What a definition of it usually has."""
        said = self.provided.lower()
        if self.grounds and self.notice_days is None and "noti" not in said:
            yield "notice of Good Reason"
        if self.grounds and self.cure_days is None and not any(x in said for x in CURED):
            yield "cure of Good Reason"

    def words(self) -> str:
        """The definition, or a promise that uses the term."""
        if self.own_judgment:
            return (
                "The Executive may resign if the Executive determines in his sole judgment that his"
                " position has been diminished."
            )
        if not self.defined_here:
            return said_of(f'"{self.term}"', self.elsewhere)
        if not self.term:
            return self._unnamed()
        said_first = any(ground.says.lower().startswith("without") for ground in self.grounds[:1])
        consent = ", without your consent," if self.unconsented and not said_first else ""
        many = "; or ".join(ground.words for ground in self.grounds)
        if not many:
            return f'The letter defines "{self.term}" in words that were not understood.'
        near = self._near()
        lead = f'"{self.term}" means{consent}' + (f" {near}," if near else "")
        return " ".join([f"{lead} {many}{self._steps(self._window())}.", *self.but])

    def _near(self) -> str:
        """The time around a change in control."""
        if self.after_change_months is not None:
            return f"within {self.after_change_months} months after a Change in Control"
        return self.when

    def _unnamed(self) -> str:
        """A sentence for each ground."""
        why = ""
        if self.window_days is not None:
            why = f" within {self.window_days} days after"
        said_of = any("consent" in ground.says for ground in self.grounds)
        consent = " without your consent" if self.unconsented and not said_of else ""
        near = self._near()
        if near and self.after_change_months is None and not near.lower().startswith("upon"):
            near = f"If {near}"
        if any(ground.label for ground in self.grounds):
            many = "; or ".join(ground.words for ground in self.grounds)
            start = f"{near[:1].upper()}{near[1:]}, if" if near else "If"
            that = "that occurs" if why else "occurs"
            start += f" you resign{why}" if why else ""
            return (
                f"{start} any of the following {that} without your consent: {many}, you will be"
                " entitled to what this letter says of it."
            )
        start = f"{near[:1].upper()}{near[1:]}, a resignation" if near else "A resignation"
        said = []
        for ground in self.grounds:
            clause = ground.says and CLAUSE.search(ground.says)
            link = why or (" if" if clause else " because of")
            said.append(f"{start}{link}{consent} {ground.words} will count as this letter says.")
        return " ".join(said)

    def _steps(self, window: str) -> str:
        steps = []
        said = self.provided.lower()  # it has what it says of the steps, in the letter's words
        if self.notice_days is not None and "noti" not in said:
            steps.append(
                f"you give the Company written notice within {self.notice_days} days after the"
                " occurrence of the event"
            )
        if self.cure_days is not None and not any(x in said for x in CURED):
            days = "business days" if self.cure_business_days else "days"
            steps.append(
                f"the Company fails to cure it within {self.cure_days} {days} of the notice"
            )
        if window and "resign" not in said and "terminat" not in said:
            steps.append(window)
        if self.provided:
            steps.append(self.provided)
        return f"; provided that {', and '.join(steps)}" if steps else ""

    def _window(self) -> str:
        time = ""
        if self.window_days is not None:
            time = f"{self.window_days} days"
        elif self.window_months is not None:
            time = f"{self.window_months} months"
        root = "end of the cure period" if self.window_after_cure else "occurrence of the event"
        return f"you resign within {time} after the {root}" if time else ""

    def sheet(self) -> Iterator[SheetField]:
        """good_reason."""
        value: dict[str, Any] = {"present": True}
        if self.term:
            value["term"] = self.term
        if self.grounds:
            value["grounds"] = len(self.grounds)
        if self.cure_days is not None:
            value["cure_days"] = self.cure_days
        if not self.defined_here:
            value["defined_here"] = False
        cited = ("term", "own_judgment", "cure_days")
        yield SheetField("good_reason", value, cited)
