"""Where a letter defines cause: the term, a word that links it, and a list that begins as grounds
do, on whichever side of the term it stands; or where it uses the term without defining it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...provision import Cite
from ...text import Letter, Sentence, Span
from ...text.phrases import phrase
from ...text.words import listed
from .classify import sorts_of
from .prose import BEGINS

LEAST = 2  # sorts of conduct that a list names, where it stands before its term
FAR = 120  # letters between the term and the word that links it
FILLING = 80  # words and marks that may stand before the first ground
_ADJECTIVE = r"(?:(?:just or good|good or just|good|just|due|sufficient|proper) )?"
_NAMED = (  # as a term: in quotes, or with a capital letter
    rf"(?:\"(?:for |termination for )?(?P<quoted>{_ADJECTIVE}cause)[,.]?\""
    r"|\b(?-i:(?P<capital>(?:Good |Just |Due )?C(?:ause|AUSE)))\b)"
)
_ANY_TERM = (
    rf"(?:{_NAMED}|\b(?:for|with|have|has|having|of|by|such) (?P<plain>{_ADJECTIVE}cause)\b(?! of"
    r" (?:action|death))|\b(?P<noun>(?:good|just|due) cause|cause(?= for (?:terminat|dismiss"
    r"|discharg))|(?:(?<=following )|^)cause(?=s\b)))"
)
_NAMES = ("quoted", "capital", "plain", "noun")
_TERM = phrase(rf"{_ANY_TERM}[,.]?(?: \((?:as|for(?! exam| inst)|when)\b[^()]{{0,60}}\))?")
_DEFINED = phrase(rf"(?:terminat(?:ion|ed) )?(?:for )?({_ADJECTIVE}cause)")
_MEANS = phrase(
    rf"(?<!without )(?<!without \")(?:{_NAMED}|(?P<plain>(?<=ation for )cause(?="
    r" shall)|(?<=the term )cause|(?<=, )cause(?= means\b)))[,.]?\"?\)?,?,?(?: (?:as (?:to|used"
    r"|that term)|for (?:the Company|such|terminat|purposes|dismissal|discharge)|when used|in this"
    r"|with respect to|in connection with)[^.;:]{0,90}?)?,? (?:which |that )?"
    r"(?:(?:shall|will|is|are) )?(?:only |also |be |hereby )*"
    r"(?:means?(?: only)?(?! the Company's right)|defined (?:as|to (?:mean|include))"
    r"|includes?\b(?! a\b)|mean and|limited to|consists? of|refers? to|signif(?:y|ies)"
    r"|denotes?|deemed to (?:include|mean|exist|have occurred)(?! under)|(?:exists?|occurs?"
    r"|(?:is )?present)(?= (?:if|upon|when|where)\b)|any of)\b:?"
)
_FOLLOWING = phrase(  # "upon any of the following events this letter may be ended for cause:"
    rf"\bfollowing\b[^.;:]{{0,160}}?{_ANY_TERM}[^.;:]{{0,240}}:"
)
_BUT_FOR = phrase(  # "without cause if they end it for a reason other than the following:"
    rf"\bwithout \"?(?P<plain>{_ADJECTIVE}cause)[,.]?\"? if [^.;:]{{0,120}}\b(?:other than|except)"
    r"(?: for)?(?: (?:any|one) of)? the following:?"
)
_LINK = re.compile(
    r"\b(?:means?|includ(?:e[sd]?|ing)|compris(?:es?|ing)|encompass\w*|covers?|consists? of|limited"
    r" to|defined|meaning|being|such as|namely|that is|(?:shall|will|does|may) not exist (?:unless"
    r"|except)(?: if| where)?|(?P<is>is|are|be)|exists?|occurs?|found|(?P<if>if|when|where|upon"
    r"|because|by reason of|on account of|due to|in the event|in case|should))\b|:"
    r"|(?P<opens>\((?!\w{1,3}\))|\bother than(?: for)?(?=(?: any of)? the following\b))"
    r"|(?P<label>(?=\((?:a|i|1|A|I|x)\)))"
    # from here on it is said what follows from it
    r"|(?P<stop>[.;(]|\b(?:or|not|unless|without|except|pay\w*|forfeit\w*|receives?|resign\w*"
    r"|entitled|accrued|you will|then)\b)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[\s,:\"]|e[.\u2024]g[.\u2024]|(?P<word>[a-z]+(?:'s)?)\b", re.IGNORECASE)
_BETWEEN = frozenset(  # "but not limited to, any one or more of the following acts"
    listed(
        "example instance namely meaning but and is are not be shall limited to without limitation"
        " among other things only solely any each one either more or of the these this following"
        " event events act acts reason reasons cause causes circumstances ground grounds occurrence"
        " occurrences conditions listed below that a an than it say constituted by such was were"
        " result results resulted from termination dismissal for because on account due as if when"
        " where upon in case there has been good faith determines determination finding finds board"
        " company employer bank corporation its reasonable reasonably sole opinion based your his"
        " her executive's employee's"
    )
)
_LIST_BELOW = re.compile(r":\s*(?:\(?\w{1,2}[.)])?\s*$")  # the next sentence has its words
_BE = (
    r"(?:(?:shall|will|would|may|must) )?(?:(?:each|all|any|also|both) )*(?:constitutes?|be|is|are)"
    r"(?: each| all)?(?: (?:deemed|considered|treated|regarded|referred to))?"
    r"(?: to (?:be|constitute)| as)?(?: an?| the)?(?: termination| discharge| dismissal)*"
)
_BEFORE = (
    phrase(
        r"\((?:(?:(?:in )?each(?: (?:case|of which))?|collectively"
        rf"|together)(?: referred to as)?,? ?(?:an? )?)?(?:a )?{_NAMED}\)"
    ),
    phrase(rf"\b{_BE} (?:grounds (?:for )?(?:termination )?)?{_ANY_TERM}"),
)
_ABOVE = phrase(r"\b(?:preceding|foregoing|above)\b[^.;:]{0,50}$")
_FOLLOWS = phrase(
    r",? (?:then )?(?:the )?(?:company|corporation|employer|bank|board|we)\b[^.;]{0,60}? (?:may"
    r"|shall|will|can)\b"
)
_STARTS = re.compile(r"(?<!\w)[(\w]")
_ANNOUNCED = phrase(
    r"^\W*(?:the|such|these|those|sufficient) (?:grounds|reasons|causes|circumstances)\b"
    r"[^.;:()]{0,80}?\b(?:are|include|shall be)\b"
)
_HEADING = phrase(
    r"^(?!.*\b(?:without|other than|or)\b)(?:.*\b(?:for|with|of) |\W*)\"?"
    r"(?P<plain>(?:good |just )?cause)\"?(?: by (?:the )?\w+)?\W*$"
)
_DISMISSES = phrase(
    r"\b(?:may|can|right to)\b[^.;:]{0,40}?\b(?:terminate|dismiss|discharge|remove)\b"
)
_SUPPOSED = phrase(r"\b(?:if|in the event|upon|should|when|where|unless|case of)\b[^.;:]*$")
_DENIED = phrase(r"\b(?:not|no|never|without|except|unless)\b[^.;:]{0,60}$")
_WITHOUT = phrase(r"\bwithout \"?$")
_USED = phrase(
    r"\b(?:without|(?:other|otherwise) than(?: for)?|(?:except|but|save)(?: for)?|not for|speaks of"
    r"|(?:terminat\w+|dismiss\w*|discharg\w+|ends?|ended|fired?)\b[^.;:]{0,40}? for(?! \"?Good))"
    r" \"?((?:Good |Just |Due )?Cause)\b",
    0,
)
_ELSEWHERE = phrase(
    r"\b([Cc]ause(?=,?\"? (?:\(?as )?(?:(?:such|that|the|said) term is )?defined in\b)"
    r"|Cause(?=[,.]?\" (?:shall |will )?ha(?:ve|s) the (?:same )?meanings?\b[^.;]{0,60}?"
    r"\b(?:in|under|by) (?!(?:this|the following|Section|Paragraph)\b)))",
    0,
)
_IN_ANOTHER_PAPER = phrase(
    r"^\W*(?:is |are |as )?(?:given|set (?:forth|out)|ascribed|assigned|specified|provided|defined"
    r"|contained|stated|found|described)\b[^.;:]{0,80}\b(?:plan|policy|program|handbook|award"
    r"|(?:employment|option|severance|grant|other|that certain) agreement)\b"
)
_HERE = phrase(
    r"\b((?:Good |Just |Due )?[Cc]ause)\"?,? \(?(?:as )?(?:(?:such|that) term is )?(?:here\w+ )?"
    r"defined(?: (?:below|above|here\w+|in (?:this )?(?:Agreement|letter|[Ss]ection|[Pp]aragraph"
    r"|[Ee]xhibit|[Aa]ppendix|[Aa]nnex|[Ss]chedule)(?! \S+ (?:of|to) the)[^.;)]{0,14}))?\)",
    0,
)
_WORD = phrase(r"\bcauses?\b")
_AT_WILL = phrase(r"\bwith or without (?:good |just )?cause")
_OTHER_TERMS = phrase(r"cause|reason|disab|death|retire|change|control|termination date")
_LET_GO = (
    r"\b(?:(?:terminat|dismiss|discharg|remov|end)\w*|lets? \w+ go)\b[^.;]{0,120}?"
    r"\b(?:for|of|by|to|upon|without|committed|with)"
    r" (?:any |an? |acts? of |such |your |his |her |(?:the )?executive's )*"
)
_NOT_FOR = phrase(r"\b(?:other than|except|not|without|unless)\b")


@dataclass(frozen=True)
class Defined:
    """A term, where it stands, and the bounds in its sentence of what it means."""

    term: str
    sentence: Sentence
    at: Span
    start: int
    end: int


def defined(letter: Letter) -> Iterator[Defined]:
    """The definitions, those first whose words are the plainest."""
    for term in letter.definitions:
        match = _DEFINED.fullmatch(term.term)
        said = term.sentence.text[term.start :]
        if match is not None and term.how == "means" and not _IN_ANOTHER_PAPER.search(said):
            yield Defined(match[1], term.sentence, term.span, term.start, term.end)
    body = [s for s in letter.having("cause") if _WORD.search(s.text) is not None]
    for form in (_MEANS, _BUT_FOR, _FOLLOWING):
        for sentence in body:
            found = form.search(sentence.text)
            if found is not None and not _ELSEWHERE.search(sentence.text[found.start() :]):
                yield _linked(sentence, found, found.end())
    for sentence in body:
        yield from _after(sentence)
    for sentence in body:
        yield from _before(letter, sentence)
    yield from _headed(letter)
    yield from _announced(letter)


def first_ground(text: str, at: int) -> int | None:
    """Where the first ground begins, past the words that may stand before it."""
    for _ in range(FILLING):
        if BEGINS.match(text, at):
            return at
        words = _WORDS.match(text, at)
        if words is None or (words["word"] and words["word"].lower() not in _BETWEEN):
            return None
        at = words.end()
    return None


def _linked(
    sentence: Sentence, found: re.Match[str], start: int, end: int | None = None
) -> Defined:
    name = next(n for n in _NAMES if n in found.re.groupindex and found[n])
    at = sentence.span(*found.span(name))
    end = _end(sentence, found.start(), start) if end is None else end
    return Defined(found[name], sentence, at, start, end)


def _list_after(text: str, at: int, said: str) -> int | None:
    """Where a list begins that a word links to what stands before it."""
    for link in _LINK.finditer(text, at, at + FAR):
        if link["stop"]:
            return None
        if (link["if"] or link["label"] is not None) and _SUPPOSED.search(said):
            continue
        if not link["opens"] and _WITHOUT.search(said):
            continue
        start = link.end() if _LIST_BELOW.match(text, link.start()) else None
        start = start or first_ground(text, link.end())
        if start is not None and not (link["is"] and _DENIED.search(said)):
            return start
    return None


def _after(sentence: Sentence) -> Iterator[Defined]:
    text = sentence.text
    for found in _TERM.finditer(text):
        start = _list_after(text, found.end(), text[: found.start()])
        if start is not None:
            yield _linked(sentence, found, start)
            return


def _before(letter: Letter, sentence: Sentence) -> Iterator[Defined]:
    """What is defined by what stands before: "(a) ... or (b) ... (each, "Cause")"."""
    text = sentence.text
    for form in _BEFORE:
        for found in form.finditer(text):
            above = letter.sentences[max(sentence.index - 1, 0)]
            if _ABOVE.search(text[: found.start()]) and len(above.limbs) > 1:
                at = _linked(sentence, found, 0, 0)
                yield replace(at, sentence=above, start=above.limbs[0].start, end=len(above.text))
            limbs = [x.start for x in sentence.limbs if x.start < found.start()]
            words = (m.start() for m in _STARTS.finditer(text, 0, found.start()))
            grounds = (at for at in words if BEGINS.match(text, at))
            opens, least = next(grounds, None), LEAST
            if len(limbs) > 1:
                opens, least = limbs[0], 1
            if opens is None or len(sorts_of(text[opens : found.start()])) < least:
                continue
            if form is _BEFORE[0] or _is_term(found):
                then = _FOLLOWS.search(text, opens, found.start())
                yield _linked(sentence, found, opens, (then or found).start())


def _is_term(found: re.Match[str]) -> bool:
    """Whether the words make it a term: "Cause", "a termination for cause"."""
    return bool(found["quoted"] or found["capital"]) or "for " in found[0].lower()


def _headed(letter: Letter) -> Iterator[Defined]:
    """Grounds below a heading that names the term: "Termination for Cause. The Company may ..."."""
    for sentence in letter.sentences:
        if sentence.kind != "body" or "cause" not in sentence.heading.lower():
            continue
        text, named = sentence.text, _HEADING.search(sentence.heading)
        may = _DISMISSES.search(text) if named is not None else None
        start = first_ground(text, 0)
        if start is None and may is not None and not _SUPPOSED.search(text[: may.start()]):
            start = _list_after(text, may.end(), text[: may.start()])
        if named is not None and start is not None:
            then = _FOLLOWS.search(text, start) if start < FAR else None
            end = then.start() if then is not None else len(text)
            yield Defined(named["plain"], sentence, sentence.span(), start, end)


def _announced(letter: Letter) -> Iterator[Defined]:
    """Grounds that a sentence announces after one that speaks of cause."""
    for sentence in letter.having(_ANNOUNCED):
        found = _ANNOUNCED.search(sentence.text)
        above = letter.sentences[max(sentence.index - 1, 0)]
        of = _TERM.search(above.text)
        start = first_ground(sentence.text, found.end()) if found is not None else None
        if of is not None and start is not None:
            place = _linked(above, of, 0)
            yield Defined(place.term, sentence, place.at, start, len(sentence.text))


def _end(sentence: Sentence, since: int, at: int) -> int:
    """Where the parentheses close that the words before open, or the limb of a longer list ends
    in which they stand: "(iii) for cause, which means ...; or (iv)".
    """
    text = sentence.text
    opened = text.count("(", since, at) - text.count(")", since, at)
    for i in range(at, len(text)) if opened > 0 else ():
        opened += (text[i] == "(") - (text[i] == ")")
        if not opened:
            return i
    inside = (x.end for x in sentence.limbs if x.start < at < x.end)
    return next(inside, len(text))


def named_otherwise(letter: Letter) -> Iterator[Defined]:
    """What is cause under another name: a term that is defined as grounds are, and for which
    somebody is said to be let go ("terminated other than for Misconduct").
    """
    for one in letter.definitions:
        if one.how != "means" or _OTHER_TERMS.search(one.term):
            continue
        start = first_ground(one.sentence.text, one.start)
        words = re.escape(" ".join(one.term.lower().split()))
        form = re.compile(rf"{_LET_GO}\"?{words}\b")
        if start is None or _NOT_FOR.search(one.sentence.text, one.start, start):
            continue  # or the term is of every other end
        if any(form.search(s.lower) for s in letter.having(one.term.split()[0].lower())):
            yield Defined(one.term, one.sentence, one.span, start, one.end)


def undefined(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """A term that is used, and said to be defined here (where it is not seen) or elsewhere."""
    spoken = letter.having("cause")
    for sentence in spoken:
        if (here := _HERE.search(sentence.text)) is not None:
            cite = sentence.span(*here.span(1))
            yield {"term": here[1]}, Cite((cite,), {"term": (cite,)})
            return
    for sentence in spoken:
        match = _ELSEWHERE.search(sentence.text) or _USED.search(sentence.text)
        if match is not None and not _AT_WILL.search(sentence.text):
            cite = sentence.span(*match.span(1))
            terms = {"term": match[1], "defined_here": False}
            yield terms, Cite((cite,), {"term": (cite,)})
            return
