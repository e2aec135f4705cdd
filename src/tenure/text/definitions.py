"""Defined terms and uses: (the "Company"), "Good Cause" shall mean ..., (as defined below)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tenure.text.phrases import phrase
from tenure.text.sentences import Sentence
from tenure.text.span import Span

if TYPE_CHECKING:
    from tenure.text.letter import Letter

How = Literal["parentheses", "means", "called", "reference"]


@dataclass(frozen=True)
class DefinedTerm:
    """`start` and `end` bound what defines it: parentheses, or all after "means"."""

    term: str
    how: How
    span: Span  # of the term, without its quotes
    sentence: Sentence
    start: int
    end: int


_MEANS = phrase(
    r"\"(?P<term>[A-Z][^\"\n]{0,70}?)[,.]?\"(?:[^\"().;]{0,60}?)\s*,?\s*(?:shall |will |is "
    r"|are )?(?:also |hereby |be )?(?:deemed to )?(?:"
    r"means?\b|includes?\b|refers? to|(?:has|have) the meanings?|have occurred|has occurred"
    r"|exist|occur\b|be defined|defined as|constitute"
    r"|a termination|any of)",
    re.DOTALL,
)
_BARE_MEANS = phrase(
    r"(?:^|\bagreement, |\bhereof, |\bhereunder, |\bparagraph, |\bsection [\d.]+, |\bhereto, "
    r"|\bherein, )(?:the term |a )?"
    r"(?P<term>[A-Z][\w'-]*(?: (?:for |of |in |or |and |without "
    r"|other than )?[A-Z][\w'-]*){0,4}) (?:shall mean|means|shall be deemed to have occurred)\b",
    re.IGNORECASE,
)
_QUOTED_IN_PARENTHESES = phrase(
    r"\((?P<lead>[^()\"]{0,90}?)(?P<terms>\"[^()\"]{1,70}\"[^()]{0,160})\)",
    0,
)
_QUOTED = re.compile(r"\"([^\"]{1,70}?)[,.;]?\"")
_CALLED = phrase(
    r"\b(?:(?:hereinafter|hereafter|herein)(?: (?:sometimes|collectively|individually|to be))*,? "
    r"(?:referred to|called|known)(?: (?:individually|collectively|together))?(?: as)?"
    r"|referred to (?:herein(?:after)? )?(?:individually |collectively )?as"
    r"|and (?:collectively|together)(?: as)?)(?: the| this"
    r"| an?)? \"(?P<term>[^\"]{1,70}?)[,.]?\"",
    0,
)
_IS_DEFINED = phrase(r"\b(?:as|such term|terms?)\b.*\bdefined\b", re.DOTALL)
_REFERENCE = phrase(
    r"(?P<term>(?:[A-Z][\w'-]*)(?:[ ](?:of|in|for|or|and|other|than|a"
    r"|the)?[ ]?[A-Z][\w'-]*){0,5})\"?[ ]?"
    r"\((?:each )?(?:as |which )?(?:such |that |those |each )?(?:terms? |is |are "
    r"|hereinafter )*(?P<body>defined[^()]{0,90}(?:\([^()]*\)[^()]{0,40}){0,3})\)",
    0,
)

_OPENER = re.compile(
    r"(?:If|The|Any|A|An|Such|For|Upon|In|No|Your|This|Each|On|With|Without)[ ](?:the[ ]"
    r"|a[ ])?(?=[A-Z])"
)


def definitions(sentences: tuple[Sentence, ...]) -> tuple[DefinedTerm, ...]:
    return tuple(term for sentence in sentences for term in _in_sentence(sentence))


def uses(letter: Letter, term: str) -> tuple[Span, ...]:
    """Everywhere a term stands in the letter, its definition included."""
    wanted = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, term.split())) + r"(?!\w)")
    normal = letter.normal
    return tuple(normal.span(m.start(), m.end()) for m in wanted.finditer(normal.text))


def _in_sentence(sentence: Sentence) -> Iterator[DefinedTerm]:
    text = sentence.text
    if '"' in text:
        yield from _means(sentence, text)
        inside = list(_parentheses(sentence, text))
        yield from inside
        for match in _CALLED.finditer(text):
            if not any(d.start <= match.start("term") < d.end for d in inside):
                yield _term(
                    sentence,
                    match["term"],
                    match.start("term"),
                    "called",
                    match.start(),
                    match.end(),
                )
    elif " mean" in text or "deemed to have" in text:
        bare = _BARE_MEANS.search(text)
        if bare and bare["term"][0].isupper():
            yield _term(sentence, bare["term"], bare.start("term"), "means", bare.end(), len(text))
    if "defined" in text:
        for match in _REFERENCE.finditer(text):
            start = match.start("term") + _opener(match["term"])
            yield _term(
                sentence,
                text[start : match.end("term")],
                start,
                "reference",
                match.start("body"),
                match.end("body"),
            )


def _means(sentence: Sentence, text: str) -> Iterator[DefinedTerm]:
    found = list(_MEANS.finditer(text))
    for match, after in zip(found, [*found[1:], None], strict=False):
        if not _inside_parentheses(text, match.start()):
            end = after.start() if after else len(text)
            yield _term(sentence, match["term"], match.start("term"), "means", match.end(), end)


def _parentheses(sentence: Sentence, text: str) -> Iterator[DefinedTerm]:
    for match in _QUOTED_IN_PARENTHESES.finditer(text):
        if _IS_DEFINED.search(match.group()):
            continue
        for quoted in _QUOTED.finditer(text, match.start("terms"), match.end()):
            yield _term(
                sentence,
                quoted.group(1),
                quoted.start(1),
                "parentheses",
                match.start(),
                match.end(),
            )


def _term(sentence: Sentence, term: str, at: int, how: How, start: int, end: int) -> DefinedTerm:
    words = sentence.readable(at, at + len(term)).rstrip(",.; ")  # "First", which is a mask there
    return DefinedTerm(
        words, how, sentence.span(at, at + len(term.rstrip(",.; "))), sentence, start, end
    )


def _inside_parentheses(text: str, at: int) -> bool:
    return (
        text.count("(", max(0, at - 120), at) > text.count(")", max(0, at - 120), at)
        and ")" in text[at : at + 160]
    )


def _opener(term: str) -> int:
    """How much of "If Cause" is no part of the term: a sentence begins with a capital letter."""
    match = _OPENER.match(term)
    return match.end() if match else 0
