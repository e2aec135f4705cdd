"""What the offer or the employment is contingent upon: checks, releases, papers, approvals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, Self

from ...meaning import Meaning
from ...provision import Doubt, InFamily, Provision, SheetField, Terms
from ...terms import Days
from .examples import EXAMPLES
from .meaning import meaning_of
from .reading import conditions_of

if TYPE_CHECKING:
    from ...text import Letter

COUNTING = Doubt(
    "counting",
    "By when are the papers due: how are the days after the first day counted?",
    ("calendar_days", "business_days", "calendar_days_rolled"),
    "the words say days; the first day of employment is day 0",
    lambda c: c.days is not None and not c.business_days and c.what == "i9",
)
NO_DEADLINE = Doubt(
    "no_deadline",
    "The words set no deadline for the I-9: is there one?",
    ("none", "three_business_days"),
    "the letter states none; the regulation's three business days are law and no term of it",
    lambda c: c.what == "i9" and c.days is None,
)
FAILURE_AFTER_START = Doubt(
    "failure_after_start",
    "The condition fails after work has begun: does the offer fall away?",
    ("offer_falls", "start_waived_it"),
    "the offer was made contingent upon it, and nothing says that the start of work waives it",
    lambda c: c.of == "offer" and c.what != "i9",
)


@dataclass(frozen=True, kw_only=True)
class Condition(Provision, kind="condition"):
    """Something that must be so before the agreement takes effect, or while employment lasts.

    `name` is how facts name it (capitals, and underscore or space, make no difference). `what` it
    is: a `check` that somebody makes, a `release` by a former employer, the form `i9` with papers,
    a `document` to be signed, or an `other` thing, whose name is the letter's own words. `of` says
    what hangs on it, the `offer` or the `employment`; `judge` is who decides. `days` (from the
    first day of employment) is the deadline.

    A condition of the offer must be met, or waived, before the agreement takes effect, all but the
    I-9, which can only be completed once work begins. The offer falls away on the day a condition
    of it fails, and revives when it is met or waived after all; what was earned before stays. The
    executive cannot waive what protects the Company. A condition of the employment has no
    consequence that the words state.

    It pays nothing. Finding: `offer_failed`. Figures of what has a deadline: `deadline`, `met`,
    `late`.

    Reads `condition_satisfied`, `condition_failed`, `condition_waived` (condition, by),
    `document_submitted` (what, satisfactory) and `document_signed` (what).

    > This offer is contingent upon satisfactory completion of a background investigation, and
    > subject to your submission of an I-9 form no later than three days after you begin work.
    """

    name: str
    what: Literal["check", "release", "i9", "document", "other"] = "check"
    of: Literal["offer", "employment"] = "offer"
    judge: Literal["company", "board"] = "company"
    days: Days | None = None
    business_days: bool = False

    conditional = True
    headings = ("condition", "conting", "background", "eligib")
    said: ClassVar[Mapping[str, str]] = {
        "days": "within {}",
        "judge": "judged by the {}",
    }
    in_family: ClassVar[InFamily] = InFamily(identity=("name",))
    provides = ("offer_failed", "precondition")
    doubts = (COUNTING, NO_DEADLINE, FAILURE_AFTER_START)
    examples = EXAMPLES

    @property
    def before(self) -> bool:
        """Whether it must be met before the agreement takes effect."""
        return self.of == "offer" and self.what != "i9"

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every condition that the letter names, one provision for each."""
        for terms, cite in conditions_of(letter):
            yield cls(**terms, cite=cite)

    @property
    def condition_name(self) -> str:
        """Its own name."""
        return self.name

    @property
    def document_name(self) -> str:
        """Its own name too, where signing a document is the condition."""
        return self.name if self.what == "document" else ""

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The days on which it was met, waived, failed and due."""
        return meaning_of(self, t)

    def unsaid(self) -> Iterator[str]:
        """By when the papers are due."""
        if self.what == "i9" and self.days is None:
            yield "deadline of the I-9"

    def words(self) -> str:
        """One sentence."""
        by = ""
        if self.days is not None:
            kind = "business days" if self.business_days else "days"
            by = f" no later than {self.days} {kind} after your employment begins"
            by = by if self.days else " on or before your first day of employment"
        if self.what == "i9":
            what = f"your submission of an I-9 form with proof of your right to work{by}"
        elif self.what == "document":
            what = f"your signing the {self.name}{by}"
        elif self.what == "release":
            party = self.name.removesuffix("release").strip()
            what = "a release from your non-compete obligations" + (f" to {party}" if party else "")
            what += " in a form acceptable to the Board" if self.judge == "board" else ""
        elif self.what == "other":
            what = self.name
        elif self.name.endswith(" approval"):
            by = self.name.removesuffix(" approval")
            what = f"approval by the {by if by.endswith('holders') else by.title()}"
        else:
            what = f"satisfactory completion of the {self.name}"
        if self.of == "offer":
            return f"This offer is contingent upon {what}."
        if self.what == "document":
            return f"You will be required to sign the {self.name} as a condition of employment{by}."
        return f"As a condition of employment we require {what}."

    def sheet(self) -> Iterator[SheetField]:
        """What it is, whom it must satisfy, by when."""
        said = self.name
        if self.what == "i9":
            kind = "business days" if self.business_days else "days"
            said = "I-9 and proof of eligibility"
            if self.days is not None:
                said = f"I-9 and documents within {self.days} {kind} of start"
        elif self.judge == "board" and self.what == "release":
            said = f"{self.name} acceptable to the Board"
        yield SheetField("conditions_precedent", said, ("name", "days"))
