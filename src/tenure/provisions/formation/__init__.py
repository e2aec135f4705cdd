"""How the agreement comes about: the offer, what acceptance takes, and the day it takes effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Self

from ...calendar import date
from ...meaning import Meaning
from ...provision import Doubt, InFamily, Provision, SheetField, Terms
from ...terms import Day, Days, Person, show_day
from .examples import EXAMPLES
from .meaning import meaning_of
from .reading import formation_of

if TYPE_CHECKING:
    from ...text import Letter

LATE_ACCEPTANCE = Doubt(
    "late_acceptance",
    "The executive signs after the offer has ended: is it accepted?",
    ("not_accepted", "accepted_all_the_same"),
    "an offer that has ended cannot be accepted any more",
    lambda f: not f.asked and (f.expires is not None or f.expires_after is not None),
)
LATE_ANSWER = Doubt(
    "late_answer",
    "The letter asks for an answer by a day. Is a later one in time?",
    ("in_time", "too_late"),
    "the words ask, and do not say that the offer ends then",
    lambda f: f.asked,
)
CONDUCT = Doubt(
    "conduct",
    "Work begins while a step is missing: does that accept and waive what is missing?",
    ("does_not_replace_a_step", "accepts_all"),
    "the words say what it takes until the agreement binds, and the start of work is not among it",
)


@dataclass(frozen=True, kw_only=True)
class Formation(Provision, kind="formation"):
    """What it takes until the agreement binds: the executive's signature; the Company's, where the
    words ask for both (`company_signs`; else its offer is enough); the acceptance by a body
    (`accepted_by`). The offer ends on the day `expires`, or so many days (`expires_after`,
    `business_days`) after it was made; or an answer is only `asked` for by then; each `unless` it
    is extended, in the letter's own words. An agreement that can be revoked at first takes effect
    so many days after the executive's signature (`effective_after`).

    The paper itself says who signed (`company_signed`, `executive_signed`), with the
    `signature_date` beside it or a date line that was left blank. That is no proof: the facts are.
    Handing the letter back (`return_to`) is no step of its own; the facts of signing stand for it.

    Finding: `effective`, the last of these steps and of every condition that has to be met before.
    Nothing is earned earlier. Figures: `effective`, `effective_day`, `accepted_day`,
    `signature_day` (unknown where left blank), `latest_signature_day`, `hire_day`.

    Reads `signed` (party, dated), `board_accepted`, `offer_made` and `release_revoked`.

    > To accept, please sign and date this letter and return it to the Board for final acceptance.
    > This letter shall become effective upon the acceptance by the Board.
    """

    accepted_by: str | None = None
    company_signs: bool = False
    return_to: Person | None = None
    expires: Day | None = None
    expires_after: Days | None = None
    business_days: bool = False
    asked: bool = False
    unless: str | None = None
    effective_after: Days | None = None
    company_signed: Person | None = None
    executive_signed: Person | None = None
    signature_date: Day | None = None
    date_left_blank: bool = False

    conditional = True
    headings = ("acceptance", "effective", "counterpart", "expir", "signature")
    said: ClassVar[Mapping[str, str]] = {
        "expires": "open until {}",
        "expires_after": "open for {}",
        "asked": "an answer is asked for by then",
        "unless": "{}",
    }
    in_family: ClassVar[InFamily] = InFamily(own=("*",))
    provides = ("effective",)
    traces: ClassVar[Mapping[str, str]] = {
        "expiry of the offer": r"\boffer\b[^.;]{0,80}\b(?:expir|laps|withdraw|void|open|valid)"
        r"|\b(?:sign(?!-)|return|accept|respon|reply|decision)\w*\b[^.;]{0,80}\b(?:by|before"
        r"|within|until|no later than|not later than)\b[^.;]{0,40}\d"
    }
    doubts = (LATE_ACCEPTANCE, LATE_ANSWER, CONDUCT)
    examples = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All that the letter says of it, as one provision."""
        found = formation_of(letter)
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The steps, and the day on which the last of them was done."""
        return meaning_of(self, t)

    def unsaid(self) -> Iterator[str]:
        """Until when the offer can be accepted."""
        if self.expires is None and self.expires_after is None:
            yield "expiry of the offer"

    def words(self) -> str:
        """How we would end an offer, with its signature blocks."""
        back = f" and return it to {self.return_to}" if self.return_to else ""
        said = [f"To accept this offer, please sign this letter{back}."]
        if self.accepted_by:
            said.append(f"It shall become effective upon acceptance by the {self.accepted_by}.")
        if self.effective_after is not None:
            days = f"{self.effective_after} days"
            said.append(f"This letter becomes effective {days} after you sign it.")
        if self.company_signs:
            said.append("This letter becomes effective upon execution by both parties.")
        more = f" {self.unless}" if self.unless else ""
        if self.expires is not None:
            by = f"return this letter by {show_day(self.expires)}{more}"
            ends = f"This offer expires on {show_day(self.expires)}{more}"
            said.append(f"Please {by}." if self.asked else f"{ends}.")
        if self.expires_after is not None:
            within = f"{self.expires_after} {'business days' if self.business_days else 'days'}"
            by = f"Please return this letter within {within}{more}"
            said.append(f"{by}." if self.asked else f"This offer is open for {within}{more}.")
        return " ".join(said) + self._signed()

    @property
    def told(self) -> str:
        """The same without signature blocks: who signed, in a sentence."""
        said = self.words().removesuffix(self._signed())
        signed = [f"{n} for the Company" for n in (self.company_signed,) if n]
        signed += [n for n in (self.executive_signed,) if n]
        if not signed:
            return said
        on = f" on {show_day(self.signature_date)}" if self.signature_date is not None else ""
        return f"{said} It is signed by {' and by '.join(signed)}{on}."

    def _signed(self) -> str:
        if not self.executive_signed:
            return ""
        company = f"\n\n/s/ {self.company_signed}" if self.company_signed else ""
        dated = f"\n\n{show_day(self.signature_date)}" if self.signature_date is not None else ""
        dated = "\n\nDate:" if self.date_left_blank else dated
        return f"\n\nSincerely,{company}\n\nAccepted:\n\n/s/ {self.executive_signed}{dated}\n"

    def sheet(self) -> Iterator[SheetField]:
        """When the offer ends, and the acceptance by a body as a condition."""
        if self.expires is not None:
            yield SheetField("offer_expiry", date(self.expires).isoformat(), ("expires",))
        elif self.expires_after is not None:
            kind = "business days" if self.business_days else "days"
            yield SheetField("offer_expiry", f"{self.expires_after} {kind}", ("expires_after",))
        if self.accepted_by:
            said = f"{self.accepted_by} acceptance of signed letter"
            yield SheetField("conditions_precedent", said, ("accepted_by",))
