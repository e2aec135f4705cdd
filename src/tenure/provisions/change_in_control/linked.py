"""Definitions of change in control by their grammar: the term, a word that links it, and a deal;
and what is one by what it says, under another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text import Letter, Sentence, Span
from ...text.phrases import phrase
from .deals import deal_in, share_of_stock

Place = tuple[str, Sentence, Span, int, int]  # the term, and the bounds of what it means

TERM = (
    r"(?:Change (?:in|of) Control|Fundamental (?:Transaction|Change)|(?:Acquisition|Sale"
    r"|Liquidity) Event|Corporate Transaction|(?:Acquisition|Sale) of the Company)"
)
WORDS = (
    "change in control", "change of control", "fundamental trans", "fundamental change",
    "acquisition event", "sale event", "liquidity event", "corporate transaction",
    "acquisition of the company", "sale of the company",
)  # fmt: skip
DEFINED = phrase(rf"{TERM}(?: Event| Transaction| of the (?:Company|Corporation|Bank|Employer))?")
NEAR = 200  # letters from the term's link to the deal
_BETWEEN = (  # what says for what the term is, and nothing of what follows from it
    r"(?:(?!\b(?:or|not|unless|without|except|plan|agreement|policy|vest\w*|pay\w*|receives?|entitled"
    r"|terminat\w*|you will)\b)[^.;:()]){0,70}?\)?,?"
)
_LINKED = phrase(
    rf"\b(?P<term>{TERM})\b\"?{_BETWEEN} ?(?:\(?\b(?P<means>means?|includ(?:e|es|ing)|refers? to"
    r"|meaning|consists? of|signif(?:y|ies)|denotes?|that is|namely|limited to"
    r"|i[.\u2024]e)\b[.\u2024]?,?"
    r"|\b(?:is|exists? (?:if|when|where)|is when|(?:occurs|happens|takes? place)"
    r" (?:if|when|where))\b"
    r"(?! not)"
    r"|\"?:|(?P<open>\()(?=(?:the |an? )?(?:sale|acquisition|merger|purchase|more than)\b))"
)
_THERE = phrase(  # "there is a change in control if", "has undergone one when"
    r"\b(?:there (?:is|shall be|will be|has been|(?:shall|will) (?:be deemed to )?have been)"
    r"|(?:undergo(?:es|ne)?|experienced?|experiences|suffer(?:s|ed)?))"
    rf"(?: deemed to (?:be|have been))? (?:an? )?\"?(?P<term>{TERM})\"?{_BETWEEN}"
    r" ?\b(?:if|when|where|upon|on the date|at such time as|in the event)\b"
)
_BECOMES = phrase(  # what stands before it is one
    r"(?:,? (?:each|any|all) of which)? (?:(?:shall|will|would) )?(?:each |also )?(?:constitutes?"
    r"|(?:is|are|be) (?:deemed|considered|treated)(?: to (?:be|constitute)| as)?|be|(?P<is>is|are))"
    rf" (?:an? |the )?\"?(?P<term>{TERM})\b"
)
_NO_DEAL = phrase(  # of what makes none, what is only supposed, and what somebody must not seek
    r"\b(?:not|no|nothing|neither|never|whether|if|unless|except|agreements?)\b[^.;:]*$"
)
_ANY = phrase(r"\W*(?:any|each|every|an?)\b")
_SEEKS = phrase(
    r"\bnot (?:to )?(?:cause|seek|attempt|propose|effect|participate|engage|assist)\b[^.;:]{0,80}$"
)
_PURPOSES = phrase(r"^\W*(?:for|as used|in)\b[^,.;:]{0,80}?, ")
_ACQUIRED = phrase(
    r"\b(?P<term>acquired|sold|taken over)(?: \((?:meaning|that is,?|defined as|which means)|\""
    r" (?:means?|if|when)\b)"
)
_SUPPOSED = phrase(r"\b(?:if|when|where|until|should|whether|unless)\b[^.;:,]{0,60}$")
_IF = phrase(r"\b(?:if|upon|after) \w+")
_OTHER = phrase(
    r"^(?:(?:an? |the )?(?:\w+ )?(?:transaction|acquisition|merger|sale|event|takeover|deal|exit"
    r"|transfer|closing))$"
)
_FOLLOWS = r"\b(?:vest|accelerat|exercisab|terminat|clos|consummat|occur|complet)\w*"


def linked(letter: Letter, body: list[Sentence]) -> Iterator[Place]:
    """What the verb is does not matter, if the words that it links speak of a deal."""
    for sentence in body:
        for form in (_LINKED, _THERE, _ACQUIRED):
            for found in form.finditer(sentence.text):
                weak = form is _LINKED and not (found["means"] or found["open"])
                said = sentence.text[: found.start()]
                if (weak and _loose(sentence, found)) or _SEEKS.search(said):
                    continue
                if form is _THERE and _SUPPOSED.search(said):
                    continue
                said = sentence.text[found.end() : found.end() + NEAR]
                first = next((x for x in sentence.limbs if x.start >= found.end()), None)
                if first is not None and first.start < found.end() + NEAR:
                    said = sentence.text[first.body : first.end]
                if deal_in(said) or share_of_stock(said):
                    yield _place(sentence, found)
                    break


def becoming(body: list[Sentence]) -> Iterator[Place]:
    """What stands before the term: "a sale of all the assets shall constitute a ..."."""
    for sentence in body:
        text = sentence.text
        found = _BECOMES.search(text)
        if found is None:
            continue
        lead = _PURPOSES.match(text, 0, found.start())
        start = lead.end() if lead else 0
        said = text[start : found.start()]
        is_one = found["is"] is None or _ANY.match(said) is not None
        if is_one and _NO_DEAL.search(said) is None and (deal_in(said) or share_of_stock(said)):
            at = sentence.span(*found.span("term"))
            yield sentence.readable(*found.span("term")), sentence, at, start, found.start()


def named_otherwise(letter: Letter) -> Iterator[Place]:
    """A defined term of another name that means a deal, on which something follows."""
    lower = letter.masked.lower
    if any(word in lower for word in WORDS[:2]):
        return
    for one in letter.definitions:
        if one.how != "means" or not _OTHER.search(one.term):
            continue
        said = one.sentence.text[one.start : one.start + NEAR]
        if (deal_in(said) or share_of_stock(said)) and _used(letter, one.term):
            yield one.term, one.sentence, one.span, one.start, one.end


def speaks_of_it(letter: Letter) -> list[Sentence]:
    """The sentences in which a definition of it may stand."""
    return letter.having(*WORDS, "acquired (", 'acquired"')


def _used(letter: Letter, term: str) -> bool:
    words = re.escape(term.lower())
    form = re.compile(
        rf"\b(?:if|on|upon|when|after|following|before|prior to|event of)\b[^.;]{{0,40}}\b{words}\b"
        rf"[^.;]*{_FOLLOWS}|{_FOLLOWS}[^.;]{{0,80}}\b(?:upon|after|following)\b[^.;]{{0,40}}\b{words}\b"
    )
    return any(form.search(s.lower) for s in letter.having(term.split()[-1].lower()))


def _loose(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a weak verb is of other words than the term, or of what is only supposed."""
    between = sentence.text[found.end("term") : found.end()]
    supposed = _SUPPOSED.search(sentence.text[: found.start()])
    return supposed is not None or _IF.search(between) is not None


def _place(sentence: Sentence, found: re.Match[str]) -> Place:
    text, at = sentence.text, found.end()
    end = len(text)
    opened = found[0].count("(") - found[0].count(")")
    for i in range(at, len(text)) if opened > 0 else ():
        opened += (text[i] == "(") - (text[i] == ")")
        if not opened:
            end = i
            break
    bounds = found.span("term")
    return sentence.readable(*bounds), sentence, sentence.span(*bounds), at, end
