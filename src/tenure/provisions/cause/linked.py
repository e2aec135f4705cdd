"""Definitions of cause by their grammar: the term, a word that links it, and a list that begins as
grounds do; whatever the verb is, and on whichever side of it the list stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...text import Letter, Sentence, Span
from ...text.phrases import phrase
from .classify import sorts_of
from .prose import BEGINS

LEAST = 2  # sorts of conduct that a list names, where it stands before its term
FAR = 120  # letters between the term and the word that links it
FILLING = 80  # words and marks that may stand before the first ground
_ADJECTIVE = r"(?:(?:just or good|good or just|good|just|due|sufficient|proper) )?"
_NAMED = (  # as a term: in quotes, or with a capital letter
    rf"(?:\"(?:for |termination for )?(?P<quoted>{_ADJECTIVE}cause)[,.]?\""
    rf"|\b(?-i:(?P<capital>(?:Good |Just |Due )?C(?:ause|AUSE)))\b)"
)
_PLAIN = (
    r"(?:\b(?:for|with|have|has|having|had|of|by|such) "
    rf"(?P<plain>{_ADJECTIVE}cause)\b(?! of (?:action|death))"
    r"|\b(?P<noun>(?:good|just|due) cause|cause(?= for (?:terminat|dismiss|discharg))"
    r"|(?:(?<=following )|^)causes)\b)"
)
_TERM_SOURCE = rf"(?:{_NAMED}|{_PLAIN})"
_TERM = phrase(rf"{_TERM_SOURCE}[,.]?(?: \((?:as|for(?! exam| inst)|when)\b[^()]{{0,60}}\))?")
_LINK = re.compile(
    r"\b(?:(?P<means>means?|meant|signif(?:y|ies)|denotes?|includ(?:e[sd]?|ing)|compris(?:es?|ing)|encompass\w*|covers?"
    r"|consists? of|refers? to|(?:limited|confined|restricted) to|construed|interpreted"
    r"|understood|defined|meaning|being|(?:has|have) the following meanings?|such as|namely"
    r"|that is|i\u2024e\u2024)"
    r"|(?:shall|will|does|may) not (?:exist|arise|be found) (?:unless|except)(?: if| where)?"
    r"|(?P<is>is|are|be)|exists?|occurs?|arises?|found|under any of"
    r"|(?P<if>if|when|where|upon|because|by reason of|on account of|due to|in the event|in case))\b"
    r"|:|(?P<opens>\((?!\w{1,3}\)))|(?P<label>(?=\((?:a|i|1|A|I|x)\)))"
    # from here on it is said what follows from it
    r"|(?P<stop>[.;(]|\b(?:or|not|unless|without|except|pay\w*|forfeit\w*|receives?|resign\w*"
    r"|entitled|accrued|you will|then)\b)",
    re.IGNORECASE,
)
_FILLING = re.compile(  # "but not limited to, any one or more of the following acts"
    r"[\s,:\"]|e[.\u2024]g[.\u2024]|i[.\u2024]e[.\u2024]|(?:example|instance|namely|meaning|but|and|is|are|not|be|shall|limited|to|without|limitation|among|other"
    r"|things|only|solely|any|each|one|either|more|or|of|the|these|this|following|events?|acts?"
    r"|reasons?|causes?|circumstances?|grounds?|occurrences?|conditions?|listed|below|that|an?"
    r"|than|it|say|constituted|by|such|was|were|results?|resulted|from|arises?|termination"
    r"|dismissal|for|because|by|reason|on|account|due|as|result|if|when|where|upon|in"
    r"|case|event|occurrence|there|has|been|good|faith|determin(?:es?|ation)|finding|finds|board"
    r"|company|employer|bank|corporation|its|reasonable|reasonably|sole|opinion|founded|based"
    r"|your|his|her|executive's|employee's)\b",
    re.IGNORECASE,
)
_LIST_BELOW = re.compile(r":\s*(?:\(?\w{1,2}[.)])?\s*$")  # the next sentence has its words
_CAUSES = phrase(r"\bany (?:one )?(?:or more )?of the following (?P<noun>causes)\b[^.;()]{0,40}:")
_BE = (
    r"(?:(?:shall|will|would|may|must) )?(?:(?:each|all|any|also|both) )*(?:constitutes?|be|is|are)"
    r"(?: each| all)?(?: (?:deemed|considered|treated|regarded|taken))?(?: to (?:be|constitute)"
    r"| as)?(?: an?| the)?(?: termination| discharge| dismissal)*"
)
_BEFORE = phrase(rf"\b{_BE} (?:grounds (?:for )?(?:termination )?)?{_TERM_SOURCE}")
_ASIDE = phrase(
    r"\((?:(?:(?:in )?each(?: (?:case|of which))?|collectively|together)(?: referred to as)?,?"
    rf" ?(?:an? )?)?(?:a )?{_NAMED}\)"
)
_SUCH = phrase(  # "if he (a) ..., the Company may end it, and such termination is for cause"
    r"\b(?:such|that|this|the)(?: a| an)? (?:termination|discharge|dismissal)[^.;:]{0,40}?"
    r" (?:shall|will) be (?:deemed |considered |treated |regarded )?(?:to be |as )?"
    rf"(?:a termination |one )?{_TERM_SOURCE}"
)
_FOLLOWS = phrase(
    r",? (?:then )?(?:the )?(?:company|corporation|employer|bank|board|we)\b[^.;]{0,60}? (?:may"
    r"|shall|will|can)\b"
)
_WORD = re.compile(r"(?<!\w)[(\w]")
_ANNOUNCED = phrase(
    r"^\W*(?:the|such|these|those|sufficient) (?:grounds|reasons|causes|circumstances)\b"
    r"[^.;:()]{0,80}?\b(?:are|include|shall be)\b"
)
_HEADING = phrase(r"^\W*(?:definition of )?\"?(?P<term>(?:good |just )?cause)\"?\W*$")
_SUPPOSED = phrase(r"\b(?:if|in the event|upon|should|when|where|unless|case of)\b[^.;:]*$")
_ELSEWHERE = phrase(r"\b(?:prior|former|previous|last) (?:employer|company|job|position)\b")
_WITHOUT = phrase(r"\bwithout \"?$")
_DENIED = phrase(r"\b(?:not|no|never|without|except|unless)\b[^.;:]{0,60}$")
_SPOKEN_OF = phrase(r"\bfor \"?(?P<term>(?:good |just )?cause)\b|\"(?P<so>(?:good |just )?cause)")
_NAMES = ("quoted", "capital", "plain", "noun")


@dataclass(frozen=True)
class Linked:
    """A term, and the bounds in its sentence of what it means."""

    term: str
    sentence: Sentence
    at: Span
    since: int  # where the words begin that link it
    start: int
    end: int | None = None  # none: as far as the sentence or its list goes


def linked(letter: Letter, body: list[Sentence]) -> Iterator[Linked]:
    """The definitions of which the list stands after the term, then those where it stands before;
    then those that a heading or the sentence before announces.
    """
    for sentence in body:
        yield from _after(sentence)
    for sentence in body:
        yield from _before(sentence)
    yield from _announced(letter)


def first_ground(text: str, at: int) -> int | None:
    """Where the first ground begins, past the words that may stand before it."""
    for _ in range(FILLING):
        if BEGINS.match(text, at):
            return at
        filling = _FILLING.match(text, at)
        if filling is None:
            return None
        at = filling.end()
    return None


def _after(sentence: Sentence) -> Iterator[Linked]:
    text = sentence.text
    for found in _TERM.finditer(text):
        said = text[: found.start()]
        if _ELSEWHERE.search(said):
            continue
        for link in _LINK.finditer(text, found.end(), found.end() + FAR):
            if link["stop"]:
                break
            if (link["if"] or link["label"] is not None) and _SUPPOSED.search(said):
                continue
            if not link["opens"] and _WITHOUT.search(said):
                continue
            start = link.end() if _LIST_BELOW.match(text, link.start()) else None
            start = start or first_ground(text, link.end())
            if start is not None and not (link["is"] and _DENIED.search(said)):
                yield _linked(sentence, found, start)
                return
    if (causes := _CAUSES.search(text)) is not None:
        yield Linked("cause", sentence, sentence.span(*causes.span("noun")), *causes.span())


def _before(sentence: Sentence) -> Iterator[Linked]:
    text = sentence.text
    for found in _SUCH.finditer(text):
        limbs = [x for x in sentence.limbs if x.start < found.start()]
        then = _FOLLOWS.search(text, limbs[-1].start, found.start()) if len(limbs) > 1 else None
        if then is not None and sorts_of(text[limbs[0].start : then.start()]):
            yield _linked(sentence, found, limbs[0].start, then.start())
            return
    for form in (_ASIDE, _BEFORE):
        for found in form.finditer(text):
            words = (m.start() for m in _WORD.finditer(text, 0, found.start()))
            opens = next((at for at in words if BEGINS.match(text, at)), None)
            if opens is None or len(sorts_of(text[opens : found.start()])) < LEAST:
                continue
            if form is _BEFORE and not _term_of(found):
                continue
            yield _linked(sentence, found, opens, found.start())


def _term_of(found: re.Match[str]) -> bool:
    """Whether the words make it a term: "Cause", "a termination for cause"."""
    return any(found[name] for name in ("quoted", "capital")) or "for " in found[0].lower()


def _linked(sentence: Sentence, found: re.Match[str], start: int, end: int | None = None) -> Linked:
    name = next(n for n in _NAMES if n in found.re.groupindex and found[n])
    at = sentence.span(*found.span(name))
    return Linked(found[name], sentence, at, found.start(), start, end)


def _announced(letter: Letter) -> Iterator[Linked]:
    for above in letter.having("cause", kinds=("heading",)):
        headed = _HEADING.search(above.heading)
        for sentence in letter.sentences[above.index + 1 : above.index + 2] if headed else ():
            start = first_ground(sentence.text, 0)
            if headed is not None and start is not None:
                yield Linked(headed["term"], sentence, sentence.span(), 0, start)
    for sentence in letter.having(_ANNOUNCED):
        found = _ANNOUNCED.search(sentence.text)
        above = letter.sentences[max(sentence.index - 1, 0)]
        of = _SPOKEN_OF.search(above.text) if found is not None else None
        start = first_ground(sentence.text, found.end()) if found is not None else None
        if of is not None and start is not None:
            name = "term" if of["term"] else "so"
            yield Linked(of[name], sentence, above.span(*of.span(name)), 0, start)
