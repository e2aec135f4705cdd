"""The sorts of documents that are told apart, and why some are not read as anybody's agreement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..text import Span

EMPLOYMENT = "employment agreement"
OFFER = "offer letter"
AMENDMENT = "amendment"
NOTICE = "notice"
SEPARATION = "separation agreement"
SEVERANCE = "severance agreement"
AWARD = "award agreement"
CONSULTING = "consulting agreement"
COVENANTS = "covenant agreement"
INDEMNITY = "indemnification agreement"
REPORT = "report"
PLAN = "plan"
FORM = "form"
OTHER = "other"

MEANS: Mapping[str, str] = {
    EMPLOYMENT: "terms on which a person is employed",
    OFFER: "a letter that offers employment",
    AMENDMENT: "a change to an agreement that stands in another document",
    NOTICE: "what one side tells the other under an agreement that stands in another document",
    SEPARATION: "what is paid and released when an employment ends, or has ended",
    SEVERANCE: "what is paid if an employment ends some day, or the company is sold",
    AWARD: "a grant of options or stock under a plan",
    CONSULTING: "services of somebody who is not employed",
    COVENANTS: "confidentiality, inventions, or staying out of competition",
    INDEMNITY: "protection of a director or officer against claims",
    REPORT: "what a company tells others about an agreement",
    PLAN: "rules for many people at once",
    FORM: "a pattern with blanks where a name or an amount belongs",
    OTHER: "none of the others, by its words",
}
REFUSED: Mapping[str, tuple[str, str]] = {  # what is wrong with it as an agreement, how to mend it
    REPORT: (
        "this tells about an agreement, and is none itself",
        "Give the agreement; a report that is filed names it among its exhibits, mostly as 10.",
    ),
    PLAN: (
        "this is a plan, and not one person's agreement",
        "Give the agreement that refers to it.",
    ),
    FORM: (
        "this is a form with blanks",
        "Fill them in, or give the copy that was signed.",
    ),
}
OF_ANOTHER = (AMENDMENT, NOTICE, SEPARATION)  # what they change or end stands elsewhere


@dataclass(frozen=True)
class DocumentKind:
    """What sort of document a letter is, the sign by which it is known, and where it stands."""

    name: str
    because: str
    cite: tuple[Span, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it is nobody's agreement."""
        return self.name in REFUSED

    @property
    def told(self) -> bool:
        """Whether its own words say that it is an agreement, and of which sort."""
        return self.name != OTHER and not self.refused

    @property
    def partial(self) -> bool:
        """Whether it only says what becomes of an agreement that stands in another document."""
        return self.name in (AMENDMENT, NOTICE)
