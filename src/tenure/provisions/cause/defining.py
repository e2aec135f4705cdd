"""Where a letter defines cause, or uses the term without defining it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...provision import Cite
from ...text import Letter, Sentence, Span
from ...text.phrases import phrase
from .forms import (
    BEFORE,
    BUT_FOR,
    CONSTITUTE,
    DENIED,
    FOLLOWING,
    HEADED,
    HEADING,
    IF_HEADED,
    MEANS,
    PRECEDING,
    SUPPOSED,
    TERM,
    THEN_ENDED,
)
from .linked import linked

_FORMS = (
    MEANS,
    CONSTITUTE,
    BUT_FOR,
    FOLLOWING,
)

_USED = phrase(
    r"\b(?:without|other than(?: for)?|otherwise than for|except for|but(?: for)?|save(?: for)?"
    r"|not for|speaks of|(?:terminat\w+|dismiss\w*|discharg\w+|ends?|ended|fired?)\b[^.;:]{0,40}?"
    r" for(?! \"?Good))"
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
    r"^\W*(?:is |are |as )?(?:given|set forth|set out|ascribed|assigned|specified|provided|defined"
    r"|contained|stated|found|described)\b[^.;:]{0,80}\b(?:plan|policy|program|handbook|award"
    r"|(?:employment|option|severance|grant|other|that certain) agreement)\b"
)
_HERE = phrase(
    r"\b((?:Good |Just |Due )?[Cc]ause)\"?,? \(?(?:as )?(?:such term is |that term is )?"
    r"(?:hereinafter |hereafter "
    r"|herein )?defined(?: (?:below|above|herein|hereinafter|hereafter|hereunder|in (?:this )?"
    r"(?:Agreement|letter|[Ss]ection|[Pp]aragraph|[Ee]xhibit|[Aa]ppendix|[Aa]nnex|[Ss]chedule)"
    r"(?! \S+ (?:of|to) the)[^.;)]{0,14}))?\)|\bshall constitute \"?(?P<so>Cause)\b",
    0,
)
_WORD = phrase(r"\bcauses?\b")
_AT_WILL = phrase(r"\bwith or without (?:good |just )?cause")


Found = tuple[str, Sentence, Span, int, int]  # the term, its place, and the bounds of its meaning


def defined(letter: Letter) -> Iterator[Found]:
    """The definitions, those first whose words are the plainest."""
    for defined in letter.definitions:
        match = TERM.fullmatch(defined.term)
        said = defined.sentence.text[defined.start :]
        if match is not None and defined.how == "means" and not _IN_ANOTHER_PAPER.search(said):
            yield match[1], defined.sentence, defined.span, defined.start, defined.end
    body = [s for s in letter.having("cause") if _WORD.search(s.text) is not None]
    for form in _FORMS:
        for sentence in body:
            found = form.search(sentence.text)
            if found is None or _ELSEWHERE.search(sentence.text[found.start() :]):
                continue
            name = "so" if "so" in form.regex.groupindex and found["so"] else "term"
            at = sentence.span(*found.span(name))
            yield found[name], sentence, at, found.end(), _end(sentence, *found.span())
    yield from _looking_back(letter, body)
    yield from _headed(letter)
    for place in linked(letter, body):
        end = place.end or _end(place.sentence, place.since, place.start)
        yield place.term, place.sentence, place.at, place.start, end


def _only_supposed(text: str, at: int) -> bool:
    """Whether the words suppose or deny a termination: "if you are terminated for cause"."""
    return SUPPOSED.search(text[:at]) is not None or DENIED.search(text[:at]) is not None


def _looking_back(letter: Letter, body: list[Sentence]) -> Iterator[Found]:
    """What is defined by what stands before: "(a) ... or (b) ... (each, "Cause")"."""
    for sentence in body:
        if (found := BEFORE.search(sentence.text)) is not None:
            name = "so" if found["so"] else "term"
            at = sentence.span(*found.span(name))
            first = next((x.start for x in sentence.limbs if x.start < found.start()), 0)
            yield found[name], sentence, at, first, found.start()
        elif (found := PRECEDING.search(sentence.text)) is not None and sentence.index:
            above = letter.sentences[sentence.index - 1]
            if len(above.limbs) > 1:
                at = sentence.span(*found.span("term"))
                yield found["term"], above, at, above.limbs[0].start, len(above.text)


def _headed(letter: Letter) -> Iterator[Found]:
    """Grounds below a heading that names the term: "Termination for Cause. The Company may ..."."""
    for sentence in letter.sentences:
        heading = sentence.heading
        if not heading or sentence.kind != "body" or "cause" not in heading.lower():
            continue
        named = HEADING.search(sentence.heading)
        found = HEADED.search(sentence.text) if named else None
        opens = IF_HEADED.search(sentence.text) if named and found is None else None
        then = THEN_ENDED.search(sentence.text, opens.end()) if opens is not None else None
        if named is not None and opens is not None and then is not None:
            at = sentence.span(*opens.span())
            yield named["term"], sentence, at, opens.end(), then.start()
        if named is None or found is None or _only_supposed(sentence.text, found.start()):
            continue
        at = sentence.span(*found.span())
        yield named["term"], sentence, at, found.end(), len(sentence.text)


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


def undefined(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    spoken = letter.having("cause")
    for sentence in spoken:
        here = _HERE.search(sentence.text)
        if here is not None:
            group = here.lastindex or 1
            cite = sentence.span(*here.span(group))
            yield {"term": here[group]}, Cite((cite,), {"term": (cite,)})
            return
    for sentence in spoken:
        match = _ELSEWHERE.search(sentence.text) or _USED.search(sentence.text)
        if match is not None and not _AT_WILL.search(sentence.text):
            cite = sentence.span(*match.span(1))
            terms = {"term": match[1], "defined_here": False}
            yield terms, Cite((cite,), {"term": (cite,)})
            return
