"""What the letter puts in its own place: promises and agreements from before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..facts.values import code
from ..formula import const, next_
from ..formula.units import CODE
from ..meaning import Meaning, Note, WithoutEffect
from ..provision import Cite, Doubt, Example, InFamily, Provision, Terms
from ..terms import Person
from ..text.phrases import phrase
from ..text.values import DATE

if TYPE_CHECKING:
    from typing import Self

    from ..formula import Formula
    from ..text import Letter, Sentence, Span

_THIS = (
    r"(?:this|the) (?:\w+ ){0,2}(?:letter|agreement|offer|contract)\b(?: agreement)?"
    r"(?: \([^)]{0,40}\))?"
)
_BEFORE = (
    r"(?:prior|previous|earlier|other|oral|written)\b[^.;]{0,90}?\b(?:agreement|representation"
    r"|understanding|promise|negotiation|discussion|arrangement|offer|communication)s?\b"
)
_EARLIER = (  # "whatever has been said or written before"
    r"(?:anything|whatever|everything|all that)\b[^.;]{0,50}?\b(?:said|told|written|discussed"
    r"|agreed|promised)\b"
)
_SUPERSEDES = phrase(
    rf"\b(?:{_THIS}[^.;]{{0,300}}?|it )\b(?:supersedes?|replaces?|cancels?)\b(?! in )[^.;]{{0,40}}?"
    rf"\b(?:{_BEFORE}|{_EARLIER})|\b(?:is|are) superseded by {_THIS}",
)
_ALL = (
    r"(?:(?:entire|complete|whole|full|only|sole)[^.;]{0,40}?\b(?:agreement|understandings?|terms"
    r"|deal)|all of (?:our|the) (?:agreements?|understandings?|deal))\b"
)
_ENTIRE = phrase(
    rf"(?:\b{_THIS}[^.;]{{0,160}}?|^\W*it )\b(?:constitutes?|contains?|represents?|sets? forth"
    r"|sets? out|states?|is"
    r"|are(?= all of| (?:our|the) (?:entire|whole|full|complete)\b)|embod(?:ies|y))\b"
    r"(?! (?:hereby )?incorporated)[^.;]{0,40}?"
    rf"\b{_ALL}",
)
_TERMS = phrase(
    rf"\b{_THIS}[^.;]{{0,160}}?\b(?:embod(?:ies|y)|outlines?|sets? (?:out|forth)|states?|contains?"
    r"|summari[sz]es?|describes?|confirms?)\b[^.;]{0,20}?\bterms\b[^.;]{0,80}",
)
# the end of each, which is sooner found
_GOES_BEFORE = phrase(
    rf"\b(?:supersedes?|replaces?|cancels?)\b(?! in )[^.;]{{0,40}}?"
    rf"\b(?:{_BEFORE}|{_EARLIER})|\bsuperseded by\b"
)
# of one paper only: "This letter replaces our letter of May 4, 2009"
_PAPER = r"(?:letter|agreement|term sheet|offer|memorandum|contract)s?\b"
_ONE_PAPER = phrase(
    rf"\b(?:{_THIS}(?: and [^.;]{{1,60}}?)?(?: is| shall be| contains| constitutes|, which)?"
    rf"[^.;]{{0,90}}?) (?:supersedes?|replaces?|cancels?)(?: and (?:supersedes|replaces))?"
    r" (?:in its entirety,? )?(?P<paper>(?:the|our|your|that certain) (?:(?!any\b|all\b)[\w-]+ )"
    rf"{{0,4}}?{_PAPER}[^.;\ue005]{{0,50}}?\b(?:dated|of)(?: as of)? {DATE})"
)
_IT = phrase(rf"\b{_THIS} (?:supersedes|replaces|cancels) (?:it|that {_PAPER})")
_PAPER_NAMED = phrase(
    rf"\b(?:an?|the|our|your) (?P<paper>(?:[\w-]+ ){{0,3}}?{_PAPER} (?:dated|of)(?: as of)? {DATE})"
)
_ALL_OF_IT = phrase(rf"\b{_ALL}")
_ITS_TERMS = phrase(
    r"\b(?:embod|outline|set|state|contain|summar|describe|confirm)\w*[^.;]{0,30}?\bterms\b"
)
_REPLACING = ("supersede", "replace", "cancel")
_WHOLE = ("entire", "complete", "whole", "full", "only", "sole", "all of")
_NOT = phrase(r"\b(?:not|nothing)\b[^.;]{0,80}?\bsupersede")
_FORMS = phrase(r"\b(?:oral(?:ly)? (?:or|and|nor) (?:in )?writ\w+|written (?:or|and|nor) oral)\b")


@dataclass(frozen=True, kw_only=True)
class Supersession(Provision, kind="supersession"):
    """Whether earlier promises and agreements still count beside the letter.

    `supersedes`: it says that it takes the place of prior agreements or representations;
    `entire`: it says that it is the whole agreement, which excludes them too; `oral_and_written`:
    whatever their form. `states_terms`: it only says that the terms are in it; earlier promises
    then are not excluded by it, and a note says so. `replaces` is the one earlier paper that it
    takes the place of, in the letter's words.

    A `side_promise` from before the letter took effect is without effect where it is superseded.

    Wording: "This letter sets forth the terms of your employment and supersedes any prior
    representations or agreements, whether written or oral."
    """

    supersedes: bool = False
    entire: bool = False
    oral_and_written: bool = False
    states_terms: bool = False
    replaces: Person | None = None

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
        Example(
            "This letter replaces our letter dated May 4, 2009.",
            {"replaces": "our letter dated May 4, 2009"},
        ),
        Example(
            "This letter and the Inventions Agreement are the whole deal between us and replace"
            " anything you were told before.",
            {"supersedes": True, "entire": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every sentence that says so, as one provision."""
        fields: dict[str, tuple[Span, ...]] = {}
        paper = None
        whole = []
        for sentence in letter.having(
            "terms", "supersede", "replace", "entire", "agreement", "whole"
        ):
            spans = _said(sentence)
            if paper is None and (named := _replaced(letter, sentence)) is not None:
                paper, spans["replaces"] = named
            if spans:
                whole.append(sentence.span())
            for name, span in spans.items():
                fields[name] = (*fields.get(name, ()), span)
        if fields:
            said = dict.fromkeys((name for name in fields if name != "replaces"), True)
            yield cls(**said, replaces=paper, cite=Cite(tuple(whole), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Promises from before it that have no effect; or that the letter does not exclude them."""
        if self.replaces:
            yield Note("supersession", f"the letter takes the place of {self.replaces}")
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
        if self.replaces:
            said.append(f"This letter supersedes {self.replaces}.")
        return " ".join(said)


def _said(sentence: Sentence) -> dict[str, Span]:
    """Where a sentence says each of the things that letters say of it."""
    text, lower = sentence.text, sentence.lower
    found: dict[str, re.Match[str] | None] = {}
    if any(map(lower.__contains__, _REPLACING)) and _GOES_BEFORE.search(text) is not None:
        found["supersedes"] = _SUPERSEDES.search(text) if not _NOT.search(text) else None
    if any(map(lower.__contains__, _WHOLE)) and _ALL_OF_IT.search(text) is not None:
        found["entire"] = _ENTIRE.search(text)
    if "terms" in lower and _ITS_TERMS.search(text) is not None:
        found["states_terms"] = _TERMS.search(text)
    if found.get("supersedes") or found.get("entire"):
        found["oral_and_written"] = _FORMS.search(text)
    return {n: sentence.span(*m.span()) for n, m in found.items() if m is not None}


def _replaced(letter: Letter, sentence: Sentence) -> tuple[str, Span] | None:
    """The one earlier paper whose place the letter takes, and where it is named."""
    if not any(map(sentence.lower.__contains__, _REPLACING)):
        return None
    if DATE in sentence.text and (one := _ONE_PAPER.search(sentence.text)) is not None:
        return sentence.readable(*one.span("paper")), sentence.span(*one.span())
    if sentence.index and _IT.search(sentence.text) is not None:
        before = letter.sentences[sentence.index - 1]
        if (named := _PAPER_NAMED.search(before.text)) is not None:
            place = named.span("paper")
            return f"the {before.readable(*place)}", before.span(*place)
    return None


def _effective(t: Terms) -> Formula:
    """The day the letter takes effect; where it names none, the day the executive signed it."""
    if t.has("effective"):
        return t.finding("effective")
    signed = t.records("signed")
    by_executive = signed.field("party", CODE).same(const(code("employee"), CODE))
    return next_(signed, by_executive).named("day the executive signed the letter", t.cite())
