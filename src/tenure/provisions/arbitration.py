"""Where disputes are settled: by arbitration, in which place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..facts.values import code
from ..formula import NEVER_DAY, Formula, by, const, in_force, last, smaller, unknown
from ..formula.units import CODE, DATE
from ..meaning import Duty, Figure, Meaning
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..terms import Person
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

ARBITRATION = code("arbitration")
_DISPUTE = r"(?:disputes?|controvers(?:y|ies)|claims?|disagreements?)"
_SETTLED = phrase(
    rf"\b{_DISPUTE}\b[^.]{{0,400}}?\b(?:settled|resolved|submitted|decided|determined|referred"
    r"|subject)\b[^.]{0,120}?\barbitra(?:tion|tor)\b"
    rf"|\b(?:submit|arbitrate|resolve|settle)\b[^.]{{0,160}}?\b{_DISPUTE}\b"
    rf"|\bbinding arbitration\b[^.]{{0,60}}?\b{_DISPUTE}\b"
    rf"|\b{_DISPUTE}\b[^.]{{0,160}}?\bsubmit (?:it|them|the same) to[^.]{{0,40}}?\barbitration\b",
)
_OF_LETTER = phrase(  # and of nothing else
    rf"\b{_DISPUTE}(?:,? (?:or|and) {_DISPUTE})*(?: or interpretation)?"
    r"(?:,? (?:that )?(?:arising|arises?|relat\w+|as)(?: (?:from|out of|in connection with|to))?"
    r"(?: or (?:relating|related) to)?)?"
    r" (?:about|under|concerning|regarding|over|of|with respect to|the interpretation of)? ?"
    r"(?:them\b|(?:this|the|any (?:provision|term)s? of this) (?:\w+ )?(?:letter|agreement"
    r"|offer)\b)"
)
_WIDER = phrase(
    r"\bemploy(?:ment|ed)\b|\ball (?:disputes|claims)\b(?! (?:arising )?under)|\bdiscriminat"
    r"|\btermination\b"
)
_NOT_OURS = phrase(r"\bnot apply\b|\bexcept(?:ed)? from arbitration\b|\baward\b")
_OFFICES = phrase(
    r"\bin the county\b[^.;]{0,30}?\b(?:in which|where|of)\b[^.;]{0,30}?\bprincipal"
    r" (?:executive )?(?:office|place)s?\b[^.;]{0,50}?(?P<then>\bat the time [^.;]{0,20}?dispute"
    r" arises\b)?(?=[.;,]|$)",
)
_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}"
_PLACE = phrase(
    rf"\b(?:arbitrat\w+|hearing|held|conducted|take place)\b[^.;]{{0,140}}?\bin (?P<place>(?:the"
    rf" (?:City|County) of )?{_NAME}(?: County)?, {_NAME}"
    rf"|{_NAME} County|the City of {_NAME})\b",
    0,
)
_BODY = phrase(
    r"\b(?P<body>American Arbitration Association|JAMS(?:/Endispute)?|National Arbitration Forum"
    r"|Judicial Arbitration (?:and|&) Mediation Services?)\b",
    0,
)


@dataclass(frozen=True, kw_only=True)
class Arbitration(Provision, kind="arbitration"):
    """Disputes go to arbitration, in the county of the Company's principal executive offices
    (`at_principal_offices`; `then`: where they are at the time the dispute arises) or in a fixed
    `place`, under the rules of a `body`. `about`: disputes that arise from the employment, or only
    those about the letter itself.

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
    about: Literal["the employment", "the letter"] = "the employment"

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
            "Any dispute under this letter agreement shall be settled by arbitration.",
            {"about": "the letter"},
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
        if "arbitra" not in letter.masked.lower:
            return
        first: Sentence | None = None
        terms: dict[str, Any] = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole = []
        for s in letter.having("arbitra"):
            if first is None and (not _SETTLED.search(s.text) or _NOT_OURS.search(s.text)):
                continue
            near = first is None or (s.section == first.section and s.index - first.index < 6)
            first = first or s
            found = {k: v for k, v in _said(s).items() if near and k not in terms}
            if first is s or found:
                whole.append(s.span())
            for name, (value, span) in found.items():
                terms[name], fields[name] = value, (span,)
        if first is not None:
            if (own := _OF_LETTER.search(first.text)) and not _WIDER.search(first.text):
                terms["about"], fields["about"] = "the letter", (first.span(*own.span()),)
            yield cls(**terms, cite=Cite(tuple(whole), fields))

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
        which = (
            "under this letter" if self.about == "the letter" else "arising from your employment"
        )
        said = f"All disputes {which} shall be settled by arbitration"
        if self.body is not None:
            said += f" conducted by the {self.body}"
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


def _said(s: Sentence) -> dict[str, tuple[Any, Span]]:
    """Place and body, as far as a sentence names them."""
    found: dict[str, tuple[Any, Span]] = {}
    offices, place, body = (words.search(s.text) for words in (_OFFICES, _PLACE, _BODY))
    if offices is not None:
        found["at_principal_offices"] = (True, s.span(*offices.span()))
        if offices["then"]:
            found["then"] = (True, s.span(*offices.span("then")))
    elif place is not None:
        found["place"] = (s.readable(*place.span("place")), s.span(*place.span("place")))
    if body is not None:
        found["body"] = (s.readable(*body.span("body")), s.span(*body.span("body")))
    return found
