"""Where a letter defines cause, or uses the term without defining it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...provision import Cite
from ...text import Letter, Sentence, Span
from ...text.phrases import phrase

_TERM = phrase(r"(?:termination )?(?:for )?((?:just or good |good |just |due )?cause)")
_VERB = (
    r"(?:shall |will )?(?:only |also |be )?(?:means?(?: only)?(?! the Company's right)|defined as"
    r"|is defined as|includes?\b(?! a\b)|is limited to|(?:be )?deemed to (?:exist"
    r"|have occurred)(?! under)|(?:exists?|occurs?)(?= (?:if|upon|when|where)\b)|refers? to"
    r"|is any of|any of)"
)
_MEANS = phrase(
    r"(?<!without )(?<!without \")\b((?:Good |Just |Due )?C(?:ause|AUSE)|(?<=[\"r] )cause(?=\")"
    r"|(?<=\")(?:good |just |due )?cause(?=\")|(?<=ation for )cause(?= shall))\"?\)?,?"
    r"(?: (?:for (?:the Company|such|termination|terminating|purposes)|as used|with respect to"
    r"|in connection with)[^.;:]{0,90}?)?,? (?:which )?"
    rf"{_VERB}\b:?",
    0,
)
_CONSTITUTE = phrase(
    r"\b(?:any|each|one) [^.;:]{0,60}?(?:following|these)[^.;:]{0,60}? constitutes? (?:grounds"
    r" for )?\"?((?:Good |Just )?Cause)\b[^:]{0,60}:|\bfollowing shall constitute (?:grounds for )?"
    r"\"?((?:Good |Just )?Cause)\b[^:]{0,60}:",
    0,
)
_HAVE = phrase(
    r"\bshall (?:only )?have \"?((?:[Gg]ood |[Jj]ust )?[Cc]ause)\"? (?:to|for)"
    r" (?:terminat|dismiss|end)[^.;:(]{0,60}?(?=[:(]|\bif\b|\bupon\b|\bin the event\b)",
    0,
)
_WHICH = phrase(
    r"\bfor \"?((?:[Gg]ood |[Jj]ust )?[Cc]ause),?\"?,? \(?which,?(?: for[^.;:()]{0,50}?,?)?"
    r" (?:shall )?(?:means?|includes?|be defined as)\b",
    0,
)
_DEEMED = phrase(
    r"\bdeemed (?:to be |to have been |a termination |terminated )*for"
    r" \"?((?:Good |Just )?[Cc]ause)\"? (?:only )?(?:if|when|where)\b"
    r"(?: such termination (?:shall be|is|was) (?:the result|because|by reason|on account) of)?",
    0,
)
_BUT_FOR = phrase(
    r"\bwithout \"?((?:Good |Just )?Cause)\"? if [^.;:]{0,120}\b(?:other than|except)(?: for)?"
    r" (?:any of |one of )?the following:?",
    0,
)
_REASONS = phrase(
    r"\bfor \"?((?:Good |Just )?[Cc]ause)\"?,?(?: \([^()]{0,60}\))? (?:[^.;:]{0,60}?\b)?(?:upon"
    r"|because of|by reason of|in the event of|occurs if|will occur if|if)\b[^.;:]{0,110}?\b(?:any"
    r"|one|either) (?:or more )?of the following[^.;:]{0,60}:",
    0,
)
_USED = phrase(
    r"\b(?:without|other than(?: for)?|except for|not for) \"?((?:Good |Just |Due )?Cause)\b", 0
)
_ELSEWHERE = phrase(r"\b([Cc]ause),?\"? (?:\(?as )?(?:such term is )?defined in\b", 0)
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
_AT_WILL = phrase(r"\bwith or without (?:good |just )?cause")


def defined(letter: Letter) -> Iterator[tuple[str, Sentence, Span, int, int]]:
    for defined in letter.definitions:
        match = _TERM.fullmatch(defined.term)
        said = defined.sentence.text[defined.start :]
        if match is not None and defined.how == "means" and not _IN_ANOTHER_PAPER.search(said):
            yield match[1], defined.sentence, defined.span, defined.start, defined.end
    body = [s for s in letter.sentences if s.kind == "body" and "cause" in s.lower]
    for wanted in (_MEANS, _WHICH, _CONSTITUTE, _HAVE, _BUT_FOR, _REASONS, _DEEMED):
        for sentence in body:
            plain = wanted.search(sentence.text)
            if plain is not None and not _ELSEWHERE.search(sentence.text[plain.start() :]):
                at = sentence.span(*plain.span(plain.lastindex or 1))
                term = plain[plain.lastindex or 1]
                yield term, sentence, at, plain.end(), _end(sentence, plain.end())


def _end(sentence: Sentence, at: int) -> int:
    """Where the limb of a longer list ends in which a definition stands: "(iii) for cause, which
    means ...; or (iv)".
    """
    inside = (x.end for x in sentence.limbs if x.start < at < x.end)
    return next(inside, len(sentence.text))


def undefined(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    for sentence in letter.sentences:
        here = _HERE.search(sentence.text) if "ause" in sentence.text else None
        if here is not None and sentence.kind == "body":
            group = here.lastindex or 1
            cite = sentence.span(*here.span(group))
            yield {"term": here[group]}, Cite((cite,), {"term": (cite,)})
            return
    for sentence in letter.sentences:
        if sentence.kind != "body" or "ause" not in sentence.text:
            continue
        match = _ELSEWHERE.search(sentence.text) or _USED.search(sentence.text)
        if match is not None and not _AT_WILL.search(sentence.text):
            cite = sentence.span(*match.span(1))
            terms = {"term": match[1], "defined_here": False}
            yield terms, Cite((cite,), {"term": (cite,)})
            return
