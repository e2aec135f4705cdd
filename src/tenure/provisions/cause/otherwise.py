"""What is cause by what it is for, under another name: "terminated other than for Misconduct"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text import Letter
from ...text.phrases import phrase
from .linked import Linked, first_ground

_OTHER_TERMS = phrase(
    r"cause|reason|disab|death|retire|change|control|termination date|constructive"
)
_FOR = (
    r"\b(?:(?:terminat|dismiss|discharg|remov|end|releas)\w*|lets? \w+ go)\b[^.;]{0,120}?"
    r"\b(?:for|of|by|to|upon|without|committed|with)"
    r"|\bfor (?:an?|any|some) reason (?:other than|but)"
)
_COVERS = phrase(  # verbs that define, besides those of every letter's definitions
    r"\"(?P<term>[A-Z][^\"]{2,40}?)[,.]?\" (?:covers|comprises|consists (?:of|in)|embraces)\b"
)
_NOT_FOR = phrase(r"\b(?:other than|except|not|without|unless)\b")
_ANY = r"(?:any |an? |an act of |acts of |such |your |his |her |(?:the )?executive's )*"


def named_otherwise(letter: Letter) -> Iterator[Linked]:
    """A term that is defined as grounds are, and for which somebody is said to be let go."""
    for one in letter.definitions:
        if one.how != "means" or _OTHER_TERMS.search(one.term):
            continue
        start = first_ground(one.sentence.text, one.start)
        if start is None or not _let_go_for(letter, one.term):
            continue
        if _NOT_FOR.search(one.sentence.text, one.start, start) is not None:
            continue  # the term is of every other end
        yield Linked(one.term, one.sentence, one.span, one.start, start, one.end)
    for sentence in letter.having(_COVERS):
        for found in _COVERS.finditer(sentence.text):
            start = first_ground(sentence.text, found.end())
            term = found["term"]
            if start is None or _OTHER_TERMS.search(term) or not _let_go_for(letter, term):
                continue
            yield Linked(term, sentence, sentence.span(*found.span("term")), found.start(), start)


def _let_go_for(letter: Letter, term: str) -> bool:
    words = re.escape(" ".join(term.lower().split()))
    form = re.compile(rf"{_FOR} {_ANY}\"?{words}\b")
    return any(form.search(s.lower) for s in letter.having(term.split()[0].lower()))
