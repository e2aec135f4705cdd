"""What the letter puts in its own place: promises and agreements from before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..facts.values import code
from ..formula import const, next_
from ..formula.units import CODE
from ..meaning import Meaning, Note, WithoutEffect
from ..provision import Cite, Doubt, Example, InFamily, Provision, Terms
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..formula import Formula
    from ..text import Letter, Span

_THIS = (
    r"(?:this|the) (?:\w+ ){0,2}(?:letter|agreement|offer|contract)\b(?: agreement)?"
    r"(?: \([^)]{0,40}\))?"
)
_BEFORE = (
    r"(?:prior|previous|earlier|other|oral|written)\b[^.;]{0,90}?\b(?:agreement|representation"
    r"|understanding|promise|negotiation|discussion|arrangement|offer|communication)s?\b"
)
_SUPERSEDES = phrase(
    rf"\b(?:{_THIS}[^.;]{{0,300}}?|it )\b(?:supersedes?|replaces?|cancels?)\b(?! in )[^.;]{{0,40}}?"
    rf"\b{_BEFORE}|\b(?:is|are) superseded by {_THIS}",
)
_ENTIRE = phrase(
    rf"\b{_THIS}[^.;]{{0,160}}?\b(?:constitutes?|contains?|represents?|sets? forth|sets? out"
    r"|states?|is|embod(?:ies|y))\b(?! (?:hereby )?incorporated)[^.;]{0,40}?"
    r"\b(?:entire|complete|whole|full|only|sole)"
    r"[^.;]{0,40}?\b(?:agreement|understanding|terms)\b",
)
_TERMS = phrase(
    rf"\b{_THIS}[^.;]{{0,160}}?\b(?:embod(?:ies|y)|outlines?|sets? (?:out|forth)|states?|contains?"
    r"|summari[sz]es?|describes?|confirms?)\b[^.;]{0,20}?\bterms\b[^.;]{0,80}",
)
# the end of each, which is sooner found
_GOES_BEFORE = phrase(
    rf"\b(?:supersedes?|replaces?|cancels?)\b(?! in )[^.;]{{0,40}}?\b{_BEFORE}|\bsuperseded by\b"
)
_ALL_OF_IT = phrase(
    r"\b(?:entire|complete|whole|full|only|sole)[^.;]{0,40}?\b(?:agreement|understanding|terms)\b"
)
_ITS_TERMS = phrase(
    r"\b(?:embod|outline|set|state|contain|summar|describe|confirm)\w*[^.;]{0,30}?\bterms\b"
)
_NOT = phrase(r"\b(?:not|nothing)\b[^.;]{0,80}?\bsupersede")
_FORMS = phrase(r"\b(?:oral(?:ly)? (?:or|and|nor) (?:in )?writ\w+|written (?:or|and|nor) oral)\b")


@dataclass(frozen=True, kw_only=True)
class Supersession(Provision, kind="supersession"):
    """Whether earlier promises and agreements still count beside the letter.

    `supersedes`: it says that it takes the place of prior agreements or representations;
    `entire`: it says that it is the whole agreement, which excludes them too; `oral_and_written`:
    whatever their form. `states_terms`: it only says that the terms are in it; earlier promises
    then are not excluded by it, and a note says so.

    A `side_promise` from before the letter took effect is without effect where it is superseded.

    Wording: "This letter sets forth the terms of your employment and supersedes any prior
    representations or agreements, whether written or oral."
    """

    supersedes: bool = False
    entire: bool = False
    oral_and_written: bool = False
    states_terms: bool = False

    headings = (
        "entire agreement",
        "integration",
        "complete agreement",
        "prior agreement",
        "supersed",
        "entirety",
    )
    in_family: ClassVar[InFamily] = InFamily(own=("*",))
    doubts = (
        Doubt(
            "prior_to",
            "Prior to what: to the day the letter takes effect, or to the day it was given?",
            ("effectiveness", "the_letter"),
            "until it takes effect there is nothing that could take the place of a promise",
            lambda p: p.supersedes or p.entire,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "This letter sets forth the terms of your employment and supersedes any prior"
            " representations or agreements, whether written or oral.",
            {"supersedes": True, "oral_and_written": True, "states_terms": True},
        ),
        Example(
            "This Agreement constitutes the entire agreement between the parties and supersedes"
            " all prior understandings.",
            {"supersedes": True, "entire": True},
        ),
        Example("This letter outlines the terms of our offer.", {"states_terms": True}),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every sentence that says so, as one provision."""
        fields: dict[str, tuple[Span, ...]] = {}
        whole = []
        for sentence in letter.having("terms", "supersede", "replace", "entire", "agreement"):
            text = sentence.text
            found = {}
            if _GOES_BEFORE.search(text) is not None and not _NOT.search(text):
                found["supersedes"] = _SUPERSEDES.search(text)
            found["entire"] = _ENTIRE.search(text) if _ALL_OF_IT.search(text) else None
            found["states_terms"] = _TERMS.search(text) if _ITS_TERMS.search(text) else None
            if found.get("supersedes") or found["entire"]:
                found["oral_and_written"] = _FORMS.search(text)
            spans = {n: sentence.span(*m.span()) for n, m in found.items() if m is not None}
            if spans:
                whole.append(sentence.span())
            for name, span in spans.items():
                fields[name] = (*fields.get(name, ()), span)
        if fields:
            yield cls(**dict.fromkeys(fields, True), cite=Cite(tuple(whole), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Promises from before it that have no effect; or that the letter does not exclude them."""
        if not (self.supersedes or self.entire):
            text = "the letter does not say that it supersedes earlier promises or agreements"
            yield Note("supersession", text)
            return
        promised = t.records("side_promise")
        before = t.choose(
            "prior_to",
            effectiveness=promised.on < _effective(t),
            the_letter=promised.on < t.happening("offer_made"),
        )
        because = "superseded by the letter"
        # a promise from before is superseded only once the letter is in effect
        when = before & (promised.on <= t.day) & (_effective(t) <= t.day)
        cite = t.cite("supersedes" if self.supersedes else "entire")
        yield WithoutEffect(promised, when, because, cite)

    def words(self) -> str:
        """One sentence for each thing said."""
        said = []
        if self.states_terms:
            said.append("This letter sets forth the terms of your employment.")
        form = ", whether written or oral" if self.oral_and_written else ""
        if self.entire:
            tail = form if not self.supersedes else ""
            said.append(f"This letter constitutes the entire agreement between us{tail}.")
        if self.supersedes:
            said.append(f"This letter supersedes all prior representations or agreements{form}.")
        return " ".join(said)


def _effective(t: Terms) -> Formula:
    """The day the letter takes effect; where it names none, the day the executive signed it."""
    if t.has("effective"):
        return t.finding("effective")
    signed = t.records("signed")
    by_executive = signed.field("party", CODE).same(const(code("employee"), CODE))
    return next_(signed, by_executive).named("day the executive signed the letter", t.cite())
