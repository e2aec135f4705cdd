"""Where disputes are settled: by arbitration, in which place."""

from __future__ import annotations

import re
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
    rf"|\b{_DISPUTE}\b[^.]{{0,200}}?\b(?:shall|will|must) be arbitrated\b"
    rf"|\b(?:submit|resolve|settle)\b[^.]{{0,160}}?\b{_DISPUTE}\b[^.]{{0,160}}?\barbitration\b"
    rf"|\barbitrate\b[^.]{{0,160}}?\b{_DISPUTE}\b"
    rf"|\b(?:binding|final|compulsory)\b[^.]{{0,30}}?\barbitration\b[^.]{{0,90}}?\b{_DISPUTE}\b"
    rf"|\b{_DISPUTE}\b[^.]{{0,200}}?\bsubmit (?:(?:it|them|the same) )?to[^.]{{0,40}}?"
    r"\barbitration\b",
)
_OF_LETTER = phrase(
    r"\b(?:under|from|of|to|about|with|over|concerning|regarding|interpretation of|breach of) "
    r"(?:them\b|(?:this|the|any (?:provision|term)s? of this) (?:\w+ ){0,2}?(?:letter|agreement"
    r"|offer)\b)|\bhereunder\b|\bhereof\b",
)
_WIDER = phrase(
    r"\bemploy(?:ment|ed)\b(?! (?:agreement|contract|letter)\b)|\bdiscriminat"
    r"|\ball (?:disputes|claims)\b(?! (?:arising )?under)"
    r"|(?:\byour|\bhis|\bher|'s) termination\b"
)
_NOT_OURS = phrase(  # what an arbitrator has done, or one of several ways to go
    r"\bnot apply\b|\bexcept(?:ed)? from arbitration\b|\b(?:by|of) judgment,|\bmediation\b"
    r"|\b(?:instead|rather than|in lieu|pending)\b[^.]{0,20}\barbitra"
)
_CHOICE = phrase(
    r"\b(?:may|can|right to) (?:be )?(?:submit|refer|require|elect|settle|resolve|demand)"
)
_IF_AGREED = phrase(  # nobody has to go there
    r"\bif (?:both|the|all) (?:of the )?(?:parties|of us) (?:mutually )?(?:so )?(?:agree|consent)"
)
_KEPT_OUT = phrase(  # "However, this paragraph will not apply to claims about patents"
    r"\b(?:this|the|such|these)(?: \w+){0,3} (?:will|shall|does|do) not (?:apply to|cover|include"
    r"|extend to|be applicable to)\b"
    rf"|\b{_DISPUTE}\b[^.]{{0,120}}?\b(?:is|are|shall be|will be) (?:not subject to|excluded from"
    r"|exempt(?:ed)? from|excepted from)\b[^.]{0,40}?\barbitra"
)
AFTER = 4  # sentences after the first that may name exceptions
_SOME = phrase(
    r"\bexcept\w*\b|\bother than\b|\bunless\b"
    r"|\bprovided,? (?:however|that)\b[^.]{0,160}?\b(?:may|not apply|not be)\b"
)
_OFFICES = phrase(
    r"\bin the county\b[^.;]{0,30}?\b(?:in which|where|of)\b[^.;]{0,30}?\bprincipal"
    r" (?:executive )?(?:office|place)s?\b[^.;]{0,50}?(?P<then>\bat the time [^.;]{0,20}?dispute"
    r" arises\b)?(?=[.;,]|$)",
)
_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}"
_PLACE = phrase(
    r"(?i:\b(?:arbitrat\w+|association|aaa|jams|hearing|held|conducted|initiated|take place)\b)"
    r"[^.;]{0,140}?\b(?i:in|at|shall be) (?P<place>(?:the (?:[Cc]ity|[Cc]ounty) of )?"
    rf"{_NAME}(?: County)?, (?:State of )?{_NAME}|{_NAME} County|the City of {_NAME})\b",
    0,
)
_BODY = phrase(
    r"\b(?P<body>American Arbitration Association|JAMS(?:/Endispute)?|National Arbitration Forum"
    r"|Judicial Arbitration (?:and|&) Mediation Services?)\b",
)


@dataclass(frozen=True, kw_only=True)
class Arbitration(Provision, kind="arbitration"):
    """Disputes go to arbitration, in the county of the Company's principal executive offices
    (`at_principal_offices`; `then`: where they are at the time the dispute arises) or in a fixed
    `place`, under the rules of a `body`. `about`: disputes that arise from the employment, or only
    those about the letter itself. `with_exceptions`: some of them go elsewhere, as the letter says.

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
            if first is None and _settles(s.text) is None:
                continue
            near = first is None or (s.section == first.section and s.index - first.index < 6)
            first = first or s
            found = {k: v for k, v in _said(s).items() if near and k not in terms}
            if first is s or found:
                whole.append(s.span())
            for name, (value, span) in found.items():
                terms[name], fields[name] = value, (span,)
        if first is not None:
            for name, (value, span) in _which(first).items():
                terms[name], fields[name] = value, (span,)
            if "with_exceptions" not in terms and (kept := _kept_out(letter, first)):
                terms["with_exceptions"], fields["with_exceptions"] = True, (kept[1],)
                whole += [kept[0]] if kept[0] not in whole else []
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
        said = f"All disputes {which}"
        said += ", with the exceptions that the letter states," if self.with_exceptions else ""
        said += " shall be settled by arbitration"
        if self.body is not None:
            said += f" conducted by {'the ' if ' ' in self.body else ''}{self.body}"
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


def _settles(text: str) -> re.Match[str] | None:
    """Where a sentence sends disputes to arbitration, and leaves no choice."""
    match = _SETTLED.search(text)
    if match is None or _NOT_OURS.search(text, match.start(), match.end()):
        return None
    if _IF_AGREED.search(text) is not None:
        return None
    return match if _CHOICE.search(text, max(0, match.start() - 120), match.end()) is None else None


def _kept_out(letter: Letter, first: Sentence) -> tuple[Span, Span] | None:
    """The sentence soon after the first, in its clause, that keeps some disputes out, and where."""
    for s in letter.sentences[first.index + 1 : first.index + 1 + AFTER]:
        alike = s.paragraph == first.paragraph or (s.heading and s.heading == first.heading)
        if s.kind == "body" and alike and (kept := _KEPT_OUT.search(s.text)) is not None:
            return s.span(), s.span(*kept.span())
    return None


def _which(s: Sentence) -> dict[str, tuple[Any, Span]]:
    """Of which disputes it speaks: those about the letter alone, and with exceptions."""
    found: dict[str, tuple[Any, Span]] = {}
    settled = _settles(s.text)
    assert settled is not None
    own = _OF_LETTER.search(s.text, settled.start(), settled.end())
    if own is not None and _WIDER.search(s.text, settled.start(), settled.end()) is None:
        found["about"] = ("the letter", s.span(*own.span()))
    if (some := _SOME.search(s.text)) is not None:
        found["with_exceptions"] = (True, s.span(*some.span()))
    return found


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
        said = s.readable(*body.span("body"))
        named = said.title() if said.isupper() and " " in said else said
        found["body"] = (named, s.span(*body.span("body")))
    return found
