"""A promise of its own that the Company holds the executive harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..meaning import Duty, Entitlement, Meaning
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..text.phrases import Phrase, phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
Extent = Literal["law", "bylaws", "own agreement", "as stated"]

_YOU = r"(?:you|him|her|(?:the )?(?:executive|employee|officer))"
_PROMISE = phrase(
    r"\b(?:shall|will|agrees?(?=[^.;]{0,120} to\b)|hereby)\b[^.;]{0,150}?\bindemnify\b"
    rf"(?:[^.;]{{0,50}}?\b{_YOU}\b(?!')"
    r"| (?-i:(?!The\b|Comp|Emplo|Corp|Bank|Pare|Buy|Part|Any|All|Its)[A-Z][a-z]+)\b(?= to the\b"
    r"| from\b| against\b| for\b))",
)
_PASSIVE = phrase(
    rf"\b{_YOU} (?:shall|will) (?:also |continue to )*be (?:entitled to (?:full )?indemnification"
    r"|indemnified|covered by the (?:Company's )?indemnif)",
)
_LED = phrase(  # a condition of the promise, before or after it
    r"\bprovided,? (?:however,? )?that\b[^.;]{0,40}?\b(?:you|he|she|executive|employee)"
    r" (?:shall |will )?(?:fully )?cooperat\w*"
)
_UNLESS = phrase(  # what it does not cover
    r"\b(?:other than|except|unless|but not|excluding|so long as|provided)\b[^.;]{0,140}?"
    r"\b(?:gross(?:ly)? neglig\w*|negligence|misconduct|bad faith|good faith|fraud\w*|criminal\w*)"
    r"\b[^.;,)]{0,160}(?=[.;,)]|$)"
    r"|\bprovided,? (?:that|however)\b[^.;]{0,60}?\bnot be entitled to indemnification\b[^.;]*"
    r"|\b(?:if|for (?:acts|actions) (?:taken|done|or)) [^.;]{0,50}?\bin good faith\b[^.;]{0,400}"
    r"|\bother than (?:an action|one|those|any)\b[^.;,)]{0,20}?\b(?:by or )?in the right of[^.;,)]*"
)
_REVERSED = phrase(
    r"\b(?:you|executive|employee|consultant|party b|releasor)\b"
    r"(?:(?!\bthe company (?:agrees|shall|will)\b)[^.;]){0,50}?\b(?:shall|will"
    r"|agrees? to|hereby)"
    r"\b[^.;]{0,60}?\bindemnify",
)
_ELSE = phrase(r"\bexcise\b|\bafter-tax\b|\bonly\b|\brelease|\bcooperat|\bbreach\b|\btransferee\b")
_EXTENTS: tuple[tuple[Extent, Phrase], ...] = (
    ("own agreement", phrase(r"\bindemnif\w+ agreement\b")),
    (
        "bylaws",
        phrase(r"\bby-?laws?\b|\barticles of\b|\bcertificate of\b|\bgovernance documents\b"),
    ),
    (
        "law",
        phrase(
            r"\bextent (?:\w+ ){0,3}?(?:by|under)\b[^.;]{0,60}?\b(?:law|statutes?)\b"
            r"|\bin accordance with\b[^.;]{0,120}?\bcorporation (?:law|act)\b"
        ),
    ),
)
_ADVANCES = phrase(
    r"\badvanc(?:e|es|ed|ement|ing)\b[^.;]{0,110}?\b(?:expenses|costs|fees)|\bin advance of "
    r"(?:the )?(?:final )?disposition",
)
_INSURED = phrase(
    r"\bD&O\b|\bdirectors'? (?:and|&) officers'?|\bliability insurance\b|\bpolic(?:y|ies) of"
    r" insurance",
)
_IF_INSURED = phrase(
    r"\b(?:if|should|to the extent)\b[^.;]{0,60}?\b(?:maintain|obtain|carr|ha[sv]|secure)"
)
_STAYS = phrase(
    r"\b(?:survive|after (?:the |your |his |her )?terminat|remain\w* (?:operative|in full force))",
)


@dataclass(frozen=True, kw_only=True)
class Indemnification(Provision, kind="indemnification"):
    """The Company's promise to indemnify the executive for acts in the office: to the extent that
    the `law`, the `bylaws` or an `own agreement` allows, or `as_stated` here, and `besides` by what
    else; `except_for`: what it does not cover, or asks for, in the letter's words. `advances`: it
    advances the costs of a defense; `insured`: it keeps liability insurance; `survives`: it lasts
    beyond the employment.

    It is an entitlement (`indemnification`) from the first day of work, and a duty of the Company.
    An indemnification that is given only for some way of parting is no provision of this kind: it
    stands among what that parting gives. Reads no fact beside the days of employment.

    > The Company shall indemnify you to the fullest extent permitted by law for acts in the office.
    """

    extent: Extent = "as stated"
    besides: tuple[Extent, ...] = ()
    except_for: str = ""
    advances: bool = False
    insured: bool = False
    survives: bool = False

    headings = ("indemnif", "insurance")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company shall indemnify you to the fullest extent permitted by applicable law"
            " for acts"
            " in your office, and shall advance your expenses of defense.",
            {"extent": "law", "advances": True},
        ),
        Example(
            "The Company shall indemnify you for claims from your services, other than those that"
            " arise from your gross negligence. You will be named on any policy of directors and"
            " officers liability insurance.",
            {
                "except_for": "other than those that arise from your gross negligence",
                "insured": True,
            },
        ),
        Example(
            "Provided that you cooperate with the Company, the Company agrees to indemnify you to"
            " the fullest extent permitted by law.",
            {"extent": "law"},
        ),
        Example(
            "The Executive shall be entitled to indemnification in accordance with the"
            " Company's bylaws,"
            " which shall survive the end of employment.",
            {"extent": "bylaws", "survives": True},
        ),
        Example(
            "The Company shall indemnify the Executive in accordance with its bylaws and his"
            " indemnification agreement if he acted in good faith.",
            {
                "extent": "own agreement",
                "besides": ["bylaws"],
                "except_for": "if he acted in good faith",
            },
        ),
        Example(
            "The Company shall indemnify you to the fullest extent permitted by law. If the Company"
            " maintains a directors and officers policy, you shall be covered by it.",
            {"extent": "law"},
        ),
        Example(
            "Corvale agrees to indemnify the Executive and hold the Executive harmless from"
            " claims that"
            " arise out of the services hereunder, and to keep directors and officers liability"
            " insurance in force.",
            {"insured": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The promise, and what the sentences after it add."""
        if "indemnif" not in letter.masked.lower:
            return
        body = [s for s in letter.sentences if s.kind == "body"]
        for i, sentence in enumerate(body):
            match = _promise(sentence)
            if match is None:
                continue
            found: Found = {}
            whole: list[Span] = []
            for near in body[i : i + 4]:
                added = _said(near)
                speaks = "indemnif" in near.lower or not {"advances", "insured"}.isdisjoint(added)
                alike = near.section is sentence.section
                if near is sentence or (alike and speaks and added):
                    found = {**added, **found}
                    whole.append(near.span())
            terms = {name: value for name, (value, _) in found.items()}
            fields = {name: (span,) for name, (_, span) in found.items()}
            yield cls(**terms, cite=Cite(tuple(whole), fields))
            return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """An entitlement from the first day, and the Company's duty."""
        hired = t.finding("hired").named("first day of employment", t.cite())
        yield Entitlement("indemnification", hired)
        who = "the company", "the executive"
        yield Duty("indemnify the executive for acts in the office", *who, "must", hired)
        if self.advances:
            yield Duty("advance the costs of a defense", *who, "must", hired)
        if self.insured:
            yield Duty("keep liability insurance for the executive", *who, "must", hired)

    def words(self) -> str:
        """One sentence, and one for each addition."""
        extents = {
            "law": " to the fullest extent permitted by law",
            "bylaws": " as the Bylaws provide",
            "own agreement": " as an indemnification agreement provides",
        }
        extent = " and".join(extents.get(x, "") for x in (self.extent, *self.besides))
        but = f", {self.except_for}" if self.except_for else ""
        said = [f"The Company shall indemnify you{extent} for acts in your office{but}."]
        if self.advances:
            said.append(
                "It shall advance your expenses of a defense for which you are indemnified."
            )
        if self.insured:
            said.append("This indemnification shall be backed by liability insurance.")
        if self.survives:
            said.append("This indemnification shall survive the end of your employment.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """indemnification."""
        yield SheetField("indemnification", {"extent": self.extent}, ("extent",))


def _promise(sentence: Sentence) -> re.Match[str] | None:
    """Where a sentence promises to indemnify the executive, and nobody else."""
    text = sentence.text
    if "indemnif" not in sentence.lower or _REVERSED.search(text):
        return None
    if _ELSE.search(_LED.sub("", text) if "cooperat" in text else text):
        return None
    return _PROMISE.search(text) or _PASSIVE.search(text)


def _said(sentence: Sentence) -> Found:
    """The extent and the additions that a sentence states."""
    text, found = sentence.text, Found()
    extents = [(e, m) for e, words in _EXTENTS if (m := words.search(text)) is not None]
    if extents:
        found["extent"] = (extents[0][0], sentence.span(*extents[0][1].span()))
    if extents[1:]:
        found["besides"] = (tuple(e for e, _ in extents[1:]), sentence.span(*extents[1][1].span()))
    if "indemnif" in sentence.lower:
        places = [(m.start(), m.start() + len(m[0].rstrip(" ,)"))) for m in _UNLESS.finditer(text)]
        said = ", and ".join(sentence.readable(*place) for place in places)
        if said:
            found["except_for"] = (
                said[:1].lower() + said[1:],
                sentence.span(places[0][0], places[-1][1]),
            )
    for name, words in (("advances", _ADVANCES), ("insured", _INSURED), ("survives", _STAYS)):
        match = words.search(text)
        if match is not None and not (
            name == "insured" and _IF_INSURED.search(text, 0, match.start())
        ):
            found[name] = (True, sentence.span(*match.span()))
    return found
