"""Where disputes are settled: by arbitration, in which place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ...facts.values import code
from ...formula import NEVER_DAY, Formula, by, const, in_force, last, smaller, unknown
from ...formula.units import CODE, DATE
from ...meaning import Duty, Figure, Meaning
from ...provision import Doubt, Example, Provision, SheetField, Terms
from ...terms import Person
from ...text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

ARBITRATION = code("arbitration")
_WITH_THE = phrase(
    r"(?:association|centre|center|institute|committee|commission|forum|commerce|services?)$"
)


@dataclass(frozen=True, kw_only=True)
class Arbitration(Provision, kind="arbitration"):
    """Disputes go to arbitration, in the county of the Company's principal executive offices
    (`at_principal_offices`; `then`: where they are at the time the dispute arises) or in a fixed
    `place`, before a `body`, or under its `rules` only. `about`: disputes that arise from the
    employment, only those about the letter itself, or others `as_stated` there. `with_exceptions`:
    some of them go elsewhere, as the letter says.

    Figures: `forum`; once a dispute has arisen, `county`, looked up among the facts
    `principal_offices` on the day the last dispute arose (`dispute_arose`); or the fixed
    `arbitration_place`. Where they were a year later does not matter.

    Wording: "All disputes arising from your employment shall be settled by arbitration in the
    county in which the principal executive offices of the Company are located at the time the
    dispute arises."
    """

    at_principal_offices: bool = False
    then: bool = False
    place: Person | None = None
    body: Person | None = None
    rules: bool = False
    about: Literal["the employment", "the letter", "as stated"] = "the employment"
    with_exceptions: bool = False

    headings = ("arbitrat", "dispute")
    doubts = (
        Doubt(
            "arises",
            "When does a dispute arise: with the first claim, or with what it is about?",
            ("first_claim", "the_events"),
            "until somebody claims something there are events, but there is no dispute",
            lambda p: p.at_principal_offices,
        ),
    )
    usually: ClassVar[str] = "dispute resolution"
    traces: ClassVar[Mapping[str, str]] = {
        "dispute resolution": r"\barbitrat|\bmediat(?:e|ion)|\bdisputes?\b|\bjury|\bjurisdiction"
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "All disputes that arise from your employment shall be settled by arbitration in the"
            " county in which the principal executive offices of the Company are located at the"
            " time the dispute arises.",
            {"at_principal_offices": True, "then": True},
        ),
        Example(
            "Any claim relating to this agreement will be resolved by binding arbitration conducted"
            " by the American Arbitration Association in Ada County, Idaho.",
            {
                "place": "Ada County, Idaho",
                "body": "American Arbitration Association",
                "about": "the letter",
            },
        ),
        Example(
            "The sole remedy for disputes under this letter shall be arbitration in Tacoma,"
            " Washington.",
            {"place": "Tacoma, Washington", "about": "the letter"},
        ),
        Example(
            "Any differences under this letter shall be laid before three arbitrators in Tacoma,"
            " Washington.",
            {"place": "Tacoma, Washington", "about": "the letter"},
        ),
        Example(
            "Any dispute under this letter agreement shall be settled by arbitration.",
            {"about": "the letter"},
        ),
        Example(
            "Except for claims under Section 5, any controversy arising out of this agreement, or"
            " its breach or termination, shall be settled by arbitration, and judgment upon the"
            " award may be entered in any court.",
            {"about": "the letter", "with_exceptions": True},
        ),
        Example(
            "Should a dispute arise about this letter, you agree to submit to compulsory"
            " arbitration in the City of Orem, State of Utah.",
            {"about": "the letter", "place": "the City of Orem, State of Utah"},
        ),
        Example(
            "Any dispute about your employment shall be settled by arbitration. However, this"
            " paragraph shall not apply to claims for an injunction.",
            {"with_exceptions": True},
        ),
        Example(
            "Any claim under this letter shall be decided by arbitration in Tacoma under the rules"
            " of the American Arbitration Association. Notwithstanding the foregoing, the Company"
            " shall have the right to obtain injunctive relief from a court.",
            {
                "about": "the letter",
                "place": "Tacoma",
                "body": "American Arbitration Association",
                "rules": True,
                "with_exceptions": True,
            },
        ),
        Example(
            "Any dispute as to whether there is Cause will be settled by arbitration.",
            {"about": "as stated"},
        ),
        Example(
            "Any dispute about your employment will be subject to mediation and to binding"
            " arbitration before the Utah Dispute Center. This section is inapplicable to claims"
            " of less than $10,000.",
            {"body": "Utah Dispute Center", "with_exceptions": True},
        ),
        Example(
            "You and the Company agree to submit all disputes to final and binding arbitration"
            " before a single arbitrator.",
            {},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The sentence that sends disputes to arbitration, and what others say of its place."""
        from .reading import arbitration_of

        if (found := arbitration_of(letter)) is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """How a dispute is settled, and where."""
        forum = const(ARBITRATION, CODE).named("how disputes are settled", t.cite())
        yield Figure("forum", forum, {ARBITRATION: "arbitration"})
        over = t.records("dispute_arose")
        if self.at_principal_offices:
            claimed = last(over, over.on, over.on <= t.day, NEVER_DAY)
            arose = t.choose(
                "arises",
                first_claim=claimed,
                the_events=last(over, over.field("from", DATE), over.on <= t.day, NEVER_DAY),
            ).named("day the dispute arose", t.cite("then" if self.then else None))
            county = _county(t, smaller(arose, t.day))
            yield Figure("county", county, when=by(claimed, t.day))
        elif self.place is not None:
            yield Figure("arbitration_place", t.place)
        yield Duty(
            "settle the dispute by arbitration",
            "the Company and the executive",
            "each other",
            "must",
            created=over.on,
            each=over,
        )

    def unsaid(self) -> Iterator[str]:
        """Who administers it, by which rules."""
        if self.body is None:
            yield "rules of the arbitration"

    def words(self) -> str:
        """One sentence."""
        said = {
            "the letter": "All disputes under this letter",
            "as stated": "The disputes that the letter names",
        }.get(self.about, "All disputes arising from your employment")
        said += ", with the exceptions that the letter states," if self.with_exceptions else ""
        said += " shall be settled by arbitration"
        if self.body is not None:
            how = "under the rules of" if self.rules else "conducted by"
            said += f" {how} {'the ' if _WITH_THE.search(self.body) else ''}{self.body}"
        if self.at_principal_offices:
            said += (
                " in the county in which the principal executive offices of the Company are located"
            )
            said += " at the time the dispute arises" if self.then else ""
        elif self.place is not None:
            said += f" in {self.place}"
        return f"{said}."

    def sheet(self) -> Iterator[SheetField]:
        """arbitration: its place and body."""
        value = {}
        if self.at_principal_offices:
            value["place"] = "county of principal executive offices"
            value["place"] += " at the time of the dispute" if self.then else ""
        elif self.place is not None:
            value["place"] = self.place
        if self.body is not None:
            value["body"] = self.body
        cited = tuple(n for n in ("at_principal_offices", "place", "body") if n in self.cite.fields)
        yield SheetField("arbitration", value or True, cited)


def _county(t: Terms, day: Formula) -> Formula:
    offices, cite = t.records("principal_offices"), t.cite("at_principal_offices")
    words = "county of the principal executive offices on that day"
    untold = unknown(CODE, words, cite, fact="principal_offices", on=day)
    return in_force(offices, offices.field("county", CODE), day, untold).named(words, cite)
