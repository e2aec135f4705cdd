"""Good reason: the grounds on which a resignation counts as a termination, and its procedure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Days, Months
from .examples import EXAMPLES
from .grounds import Ground
from .meaning import meaning_of

if TYPE_CHECKING:
    from typing import Self

    from ...meaning import Meaning
    from ...text import Letter

__all__ = ["GoodReason", "Ground"]

DOUBTS = (
    Doubt(
        "notice_clock",
        "does the time to cure run from receipt of the notice or from its sending?",
        ("receipt", "sending"),
        "time to cure is of use only to one who has the notice",
        lambda p: bool(p.grounds) and p.cure_days is not None,
    ),
)


@dataclass(frozen=True, kw_only=True)
class GoodReason(Provision, kind="good_reason"):
    """Good reason (or constructive termination): the `grounds`, and what it takes to resign on one.

    Each ground has its label, what it is about (`pay`, `benefits`, `duties`, `reporting`,
    `relocation`, `removal` from an office, `breach`, `successor`, `other`) and whether it must be
    `material`. The executive gives notice within `notice_days` (days) of the event, the Company has
    `cure_days` to cure it, and the resignation comes within `window_days` or `window_months` of the
    event, or of the end of that time (`window_after_cure`). `unconsented`: what the executive
    agreed to is no ground. `own_judgment`: the executive alone decides. `term` is empty where the
    letter lets a resignation count and has no name for it. `defined_here` is false
    where the letter uses the term and defines it nowhere.

    It is a **finding** (`good_reason_resignation`): the day of a resignation that followed all
    this. Where no event was recorded, and where the term is not defined here, the judgement on the
    resignation decides; a judgement that it was not for good reason always stands.

    Reads `resigned` (`good_reason`), `good_reason_condition` (`what`: a name from above,
    `material`, `consented`), `good_reason_notice` and `good_reason_cured` (`about` the event).

    > "Good Reason" means a material reduction of your base salary; provided that you give the
    > Company notice within 90 days of it and the Company fails to cure it within 30 days.
    """

    term: str = ""
    defined_here: bool = True
    own_judgment: bool = False
    unconsented: bool = False
    grounds: tuple[Ground, ...] = ()
    notice_days: Days | None = None
    cure_days: Days | None = None
    window_days: Days | None = None
    window_months: Months | None = None
    window_after_cure: bool = False

    headings = ("good reason", "constructive", "resignation", "definition")
    in_family: ClassVar[InFamily] = InFamily(says="defined_here")
    supplies: ClassVar[tuple[str, ...]] = ("Good Reason",)
    provides: ClassVar[tuple[str, ...]] = ("good_reason_resignation",)
    traces: ClassVar[Mapping[str, str]] = {
        "notice of Good Reason": r"\b(?:notice|notif)[^.;]{0,160}\b(?:good reason|reduction|event"
        r"|condition|breach|circumstance)|\b(?:good reason|event|condition|breach)\b[^.;]{0,160}"
        r"\b(?:notice|notif)",
        "cure of Good Reason": r"\b(?:cur(?:e|es|ed|ing)|remed(?:y|ied|ies)|correct(?:ed|s)?)\b",
    }
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The definition, or the use of a term that is defined nowhere in the letter."""
        from .reading import good_reason_of

        for terms, cite in good_reason_of(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The finding, and the Company's time to cure."""
        return meaning_of(self, t)

    def unsaid(self) -> Iterator[str]:
        """What a definition of it usually has."""
        if self.grounds and self.notice_days is None:
            yield "notice of Good Reason"
        if self.grounds and self.cure_days is None:
            yield "cure of Good Reason"

    def words(self) -> str:
        """The definition, or a promise that uses the term."""
        if self.own_judgment:
            return (
                "The Executive may resign if the Executive determines in his sole judgment that his"
                " position has been diminished."
            )
        if not self.defined_here:
            return f'You may resign for "{self.term}" at any time.'
        consent = ", without your consent," if self.unconsented else ""
        if not self.term:
            return self._unnamed()
        many = "; or ".join(ground.words for ground in self.grounds)
        window = self._window()
        if not many:
            return f'"{self.term}" is defined as the parties agree.'
        return f'"{self.term}" means{consent} {many}{self._steps(window)}.'

    def _unnamed(self) -> str:
        """A sentence for each ground."""
        why = "because of"
        if self.window_days is not None:
            why = f"within {self.window_days} days after"
        consent = " without your consent" if self.unconsented else ""
        return " ".join(f"You may resign {why}{consent} {ground.words}." for ground in self.grounds)

    def _steps(self, window: str) -> str:
        steps = []
        if self.notice_days is not None:
            steps.append(
                f"you give the Company written notice within {self.notice_days} days after the"
                " occurrence of the event"
            )
        if self.cure_days is not None:
            steps.append(f"the Company fails to cure it within {self.cure_days} days of the notice")
        if window:
            steps.append(window)
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
