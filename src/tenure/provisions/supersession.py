"""What the letter puts in its own place: promises and agreements from before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

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
    r"(?:prior|previous|earlier|other|oral|written|contrary)\b[^.;]{0,90}?\b(?:agreement|representation"
    r"|understanding|promise|negotiation|discussion|arrangement|offer|communication)s?\b"
)
_EARLIER = (  # "whatever has been said or written before"
    r"(?:anything|whatever|everything|all that)\b[^.;]{0,50}?\b(?:said|told|written|discussed"
    r"|agreed|promised)\b"
)
_SUPERSEDES = phrase(
    rf"\b(?:{_THIS}[^.;]{{0,300}}?|it )\b(?:super[sc]edes?|replaces?|cancels?)\b(?! in )"
    rf"[^.;]{{0,40}}?\b(?:{_BEFORE}|{_EARLIER})|\b(?:is|are) super[sc]eded by {_THIS}"
    rf"|(?:^|, )\W*(?:and )?(?:all|any) [^.;]{{0,40}}?{_BEFORE}[^.;]{{0,160}}? (?:is|are)"
    r" (?:hereby )?super[sc]eded",
)
_ALL = (
    r"(?:(?:entire|complete|whole|full|only|sole)(?! (?:compliance|performance|force|payment|and"
    r" timely|satisfaction|cooperation))[^.;]{0,40}?\b(?:agreement|understandings?|terms"
    r"|deal)|all of (?:our|the) (?:agreements?|understandings?|deal))\b"
)
_ENTIRE = phrase(
    rf"(?:\b{_THIS}[^.;]{{0,160}}?|^\W*it )\b(?:constitutes?|contains?|represents?"
    r"|(?<!as if )(?<!as though )(?<!as fully )sets? forth|sets? out|states?|is"
    r"|are(?= all of| (?:our|the) (?:entire|whole|full|complete)\b)|embod(?:ies|y))\b"
    r"(?! (?:hereby )?incorporated)[^.;]{0,40}?"
    rf"\b{_ALL}",
)
_TERMS = phrase(
    rf"\b{_THIS}[^.;]{{0,160}}?\b(?:embod(?:ies|y)|outlines?|sets? (?:out|forth)|states?|contains?"
    r"|summari[sz]es?|describes?|confirms?)\b[^.;]{0,20}?\bterms\b(?![^.;]{0,80}?\b(?:settle|compromis"
    r"|severance|separation|release|terminat))[^.;]{0,80}",
)
# what is superseded, as to what, and what is not
_ABOUT = (
    r"(?:with (?:respect|regards?|reference) to|regarding|concerning|relat(?:ing|ed|ive) to"
    r"|pertaining to|respecting|in respect (?:of|to)|in connection with"
    r"|on(?= (?:the |this |such |its )?(?:subject|matter)))"
)
_GOES_ON = (
    r"(?:,?(?: and)? (?:will|shall)|(?: and (?:super[sc]edes?|may|can(?:not)?|contains?|merges?"
    r"|replaces?|cancels?|fully|constitutes?|there|no|is|are|has|have|neither|it|the"
    r"|all (?:previous|prior|other)))"
    r"| between| by and| among| whether| (?:is|are) (?:hereby )?super[sc]eded)\b"
)
_SCOPE = phrase(rf"\b(?P<about>{_ABOUT} [^.;,()]{{3,140}}?)(?=[.;,()]|$| and,|{_GOES_ON})")
_WHAT = phrase(
    r"\b(?:super[sc]edes?|replaces?|cancels?)(?:,? (?:and )?(?:super[sc]edes?|replaces?|cancels?"
    r"|terminates?|fully discharges?|merges?))*(?: in (?:all respects|(?:its|their) entirety))?,?"
    r" (?P<what>(?:any|all|every|the|our|prior|previous|earlier|other|anything|whatever|everything)"
    rf"\b[^.;()]{{3,160}}?)(?=[.;()]|$|, (?:oral|written|either|both|in writing)\b"
    rf"|,? (?:made|entered|from|{_ABOUT}|in the entirety|except|excluding|including|provided"
    rf"|if any|with\b|in\b|which|that|but|to the extent)\b|,?{_GOES_ON})"
)
_BEFORE_IN = phrase(rf"\b(?:{_BEFORE}|{_EARLIER})")
_WHAT_IS = phrase(
    r"(?:^\W*|, and )(?P<what>(?:any|all) [^.;()]{3,160}?),? (?:is|are) (?:hereby )?super[sc]eded\b"
)
_BUT = phrase(
    r"^\W*(?P<lead>(?:except|other than) [^.;,]{3,160}),"
    r"|(?:, (?:and )?| \()(?P<tail>(?:except|excluding|provided(?:,? however)?,? that"
    r"|but (?:it |this agreement )?(?:is not|does not|shall not))\b(?! (?:by|in|upon|through)\b)"
    r"(?:(?!super[sc]ede|replace|cancel|constitute)[^.;]){3,260}?)"
    r"(?=[.;]|$|\)|, (?:super[sc]ede|constitute))"
    r"|(?<=[a-z]) (?P<near>(?:except|excluding) (?!(?:as|by|in|upon|through|with)\b)[^.;]{3,160}?)"
    r"(?=[.;]|$)"
)
# the papers that say it with the letter: "This letter, together with the Inventions Agreement, is"
_BESIDE = phrase(
    rf"(?<!of )(?<!in )(?<!to )\b(?!the (?:entire|whole|complete|full)\b){_THIS}"
    r"(?:,? (?:along|together|taken|combined) with|,? and|,(?= (?:the|any|such)\b))"
    r" (?P<beside>(?!all prior|any prior)(?:(?!\b(?:super[sc]ede|replace|cancel|constitute|contain"
    r"|which|shall|will|sets?\b|are\b|is\b))[^.;]){0,300}?),? (?:together )?(?:constitutes?"
    r"|contains?|is|represents?|embod(?:y|ies)|sets? (?:forth|out)|are|states?|super[sc]edes?"
    r"|replaces?)\b"
)
_PAPERS = phrase(
    r"\b(?:agreements?|plans?|documents?|exhibits?|attachments?|schedules?|appendi\w+|letters?"
    r"|addend\w+|polic(?:y|ies))\b"
)
_ACTS = phrase(
    r"(?<!are )(?<!is )(?<!be )(?<!hereby )\b(?:super[sc]ed|replac|cancel)\w*"
    r"|\b(?:constitute|contain|represents?\b|embod|sets? forth)"
)
_NARROWED = phrase(rf",? (?:between|{_ABOUT})\b")
_LIMITED = phrase(r"\b(?:but|except\w*|excluding|provided|other than)\b")
# the end of each, which is sooner found
_GOES_BEFORE = phrase(
    rf"\b(?:super[sc]edes?|replaces?|cancels?)\b(?! in )[^.;]{{0,40}}?"
    rf"\b(?:{_BEFORE}|{_EARLIER})|\bsuper[sc]eded\b"
)
# of one paper only: "This letter replaces our letter of May 4, 2009"
_PAPER = r"(?:letter|agreement|term sheet|offer|memorandum|contract)s?\b"
_ONE_PAPER = phrase(
    rf"\b(?:{_THIS}(?: and [^.;]{{1,60}}?)?(?: is| shall be| contains| constitutes|, which)?"
    rf"[^.;]{{0,90}}?) (?:super[sc]edes?|replaces?|cancels?)(?: and (?:super[sc]edes|replaces))?"
    r" (?:in its entirety,? )?(?P<paper>(?:the|our|your|that certain) (?:(?!any\b|all\b)[\w-]+ )"
    rf"{{0,4}}?{_PAPER}[^.;\ue005]{{0,50}}?\b(?:dated|of)(?: as of)? {DATE})"
)
_IT = phrase(rf"\b{_THIS} (?:super[sc]edes|replaces|cancels) (?:it|that {_PAPER})")
_PAPER_NAMED = phrase(
    rf"\b(?:an?|the|our|your) (?P<paper>(?:[\w-]+ ){{0,3}}?{_PAPER} (?:dated|of)(?: as of)? {DATE})"
)
_ALL_OF_IT = phrase(rf"\b{_ALL}")
_ITS_TERMS = phrase(
    r"\b(?:embod|outline|set|state|contain|summar|describe|confirm)\w*[^.;]{0,30}?\bterms\b"
)
_ALL_PRIOR = "all prior representations or agreements"
_REPLACING = ("supersede", "supercede", "replace", "cancel")
_WHOLE = ("entire", "complete", "whole", "full", "only", "sole", "all of")
_ANY = phrase(r"\b(?:any|all|other)\b")
_NOT = phrase(
    r"\b(?:not|nothing)\b[^.;]{0,80}?\bsuper[sc]ede"
    r"|\bsuper[sc]edes?\b[^.;]{0,60}?\b(?:payments?|plans?|benefits)\b"
)
_FORMS = phrase(r"\b(?:oral(?:ly)? (?:or|and|nor) (?:in )?writ\w+|written (?:or|and|nor) oral)\b")


@dataclass(frozen=True, kw_only=True)
class Supersession(Provision, kind="supersession"):
    """Whether earlier promises and agreements still count beside the letter.

    `supersedes`: it says that it takes the place of prior agreements or representations;
    `entire`: it says that it is the whole agreement, which excludes them too; `oral_and_written`:
    whatever their form. `what` it supersedes, `about` what, and what it leaves (`but_for`) are told
    in the letter's words. `states_terms`: it only says that the terms are in it; earlier promises
    then are not excluded by it, and a note says so. `beside`: the papers that say all this together
    with the letter, and so stay. `replaces` is the one earlier paper that it
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
    what: Person | None = None
    about: Person | None = None
    beside: Person | None = None
    but_for: Person | None = None

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
            {
                "supersedes": True,
                "oral_and_written": True,
                "states_terms": True,
                "what": "any prior representations or agreements",
            },
        ),
        Example(
            "This Agreement contains the entire agreement of the parties regarding the retention of"
            " the Executive and supersedes any prior oral or written promises, except for the"
            " Inventions Agreement.",
            {
                "supersedes": True,
                "entire": True,
                "oral_and_written": True,
                "what": "any prior oral or written promises",
                "about": "regarding the retention of the Executive",
                "but_for": "except for the Inventions Agreement",
            },
        ),
        Example(
            "All prior discussions with respect to your employment are superseded.",
            {
                "supersedes": True,
                "what": "all prior discussions",
                "about": "with respect to your employment",
            },
        ),
        Example("This letter outlines the terms of our offer.", {"states_terms": True}),
        Example(
            "This letter replaces our letter dated May 4, 2009.",
            {"replaces": "our letter dated May 4, 2009"},
        ),
        Example(
            "This letter and the Inventions Agreement are the whole deal between us and replace"
            " anything you were told before.",
            {
                "supersedes": True,
                "entire": True,
                "what": "anything you were told before",
                "beside": "the Inventions Agreement",
            },
        ),
        Example(
            "This letter, along with any agreements relating to inventions, sets forth the terms of"
            " your employment and supersedes any prior promises.",
            {
                "supersedes": True,
                "states_terms": True,
                "what": "any prior promises",
                "beside": "any agreements relating to inventions",
            },
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every sentence that says so, as one provision."""
        fields: dict[str, tuple[Span, ...]] = {}
        words: dict[str, str] = {}
        paper = None
        whole = []
        for sentence in letter.having(
            "terms", "supersede", "supercede", "replace", "entire", "agreement", "whole"
        ):
            spans = _said(sentence)
            if paper is None and (named := _replaced(letter, sentence)) is not None:
                paper, spans["replaces"] = named
            if spans:
                whole.append(sentence.span())
            for name, span in spans.items():
                fields[name] = (*fields.get(name, ()), span)
            stated = not {"supersedes", "entire", "replaces"} & set(spans)
            for name, place in (_beside if stated else _limits)(sentence).items() if spans else ():
                told = sentence.readable(*place)
                told = told if name == "beside" else _small(told)
                if told == _ALL_PRIOR or (name == "what" and "supersedes" not in spans):
                    continue
                if words.setdefault(name, told) == told:
                    fields.setdefault(name, (sentence.span(*place),))
        if fields:
            said: dict[str, Any] = {name: name in fields for name in _SAID}
            said |= {name: words.get(name) for name in _LIMITS}
            yield cls(**said, replaces=paper, cite=Cite(tuple(whole), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Promises from before it that have no effect; or that the letter does not exclude them."""
        if self.replaces:
            yield Note("supersession", f"the letter takes the place of {self.replaces}")
        beside = f"not {self.beside}" if self.beside else None
        if limits := ", ".join(filter(None, (self.about, self.but_for, beside))):
            yield Note("supersession", f"what the letter excludes is limited: {limits}")
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
        this = f"This letter, together with {self.beside}," if self.beside else "This letter"
        if self.states_terms:
            said.append(f"{this} sets forth the terms of your employment.")
        about = f" {self.about}" if self.about else ""
        form = ", whether written or oral" if self.oral_and_written else ""
        but = f", {self.but_for}" if self.but_for else ""
        if self.entire:
            tail = f"{form}{but}" if not self.supersedes else ""
            said.append(f"{this} constitutes the entire agreement between us{about}{tail}.")
        if self.supersedes:
            what = self.what or _ALL_PRIOR
            form = "" if _FORMS.search(what) else form
            said.append(f"{this} supersedes {what}{about}{form}{but}.")
        if self.replaces:
            but = "" if self.entire or self.supersedes else but
            said.append(f"This letter supersedes {self.replaces}{but}.")
        return " ".join(said)


def _said(sentence: Sentence) -> dict[str, Span]:
    """Where a sentence says each of the things that letters say of it."""
    text, lower = sentence.text, sentence.lower
    found: dict[str, re.Match[str] | None] = {}
    if any(map(lower.__contains__, _REPLACING)) and _GOES_BEFORE.search(text) is not None:
        one = _ONE_PAPER.search(text) if DATE in text else None
        only = one is not None and not _ANY.search(text)
        found["supersedes"] = None if only or _NOT.search(text) else _SUPERSEDES.search(text)
    if any(map(lower.__contains__, _WHOLE)) and _ALL_OF_IT.search(text) is not None:
        found["entire"] = _ENTIRE.search(text)
    if "terms" in lower and _ITS_TERMS.search(text) is not None:
        found["states_terms"] = _TERMS.search(text)
    if found.get("supersedes") or found.get("entire"):
        found["oral_and_written"] = _FORMS.search(text)
    return {n: sentence.span(*m.span()) for n, m in found.items() if m is not None}


_LIMITS = ("what", "about", "but_for", "beside")
_SAID = ("supersedes", "entire", "oral_and_written", "states_terms")


def _limits(sentence: Sentence) -> dict[str, tuple[int, int]]:
    """Where it says what is superseded, as to what, and what is left."""
    text, found = sentence.text, _beside(sentence)
    what = _WHAT.search(text) or _WHAT_IS.search(text)
    if what is not None and _BEFORE_IN.search(what["what"]):
        more = _NARROWED.search(text, *what.span("what"))
        found["what"] = (what.start("what"), more.start() if more else what.end("what"))
    start = found["what"][1] if "what" in found else 0
    cut = _LIMITED.search(text, max(start, 1))
    upto = cut.start() if cut is not None else len(text)
    # what is said before of the letter itself is no limit of what it supersedes
    said = (what, _ALL_OF_IT.search(text), _ACTS.search(text))
    first = min((m.start() for m in said if m is not None), default=0)
    scope = _SCOPE.search(text, start, upto) or _SCOPE.search(text, first, upto)
    if scope is not None:
        found["about"] = scope.span("about")
    if (but := _BUT.search(text)) is not None and but.lastgroup is not None:
        found["but_for"] = but.span(but.lastgroup)
    return found


def _beside(sentence: Sentence) -> dict[str, tuple[int, int]]:
    """Which papers say it together with the letter."""
    beside = _BESIDE.search(sentence.text)
    named = beside is not None and _PAPERS.search(beside["beside"])
    return {"beside": beside.span("beside")} if beside and named else {}


def _small(said: str) -> str:
    """Words from within a sentence, or its beginning, as they stand within one."""
    return said[:1].lower() + said[1:]


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
