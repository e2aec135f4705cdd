"""Slips of the pen that turn a promise round: one party's pronoun for the other's, a word that is
no word there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text.values import ANY_VALUE
from .fault import WORDS, Fault, Paper, check

YOURS = re.compile(
    r"\b(?:upon|on|after|of|following|during|if) (?P<slip>our) (?:own )?"
    r"(?:involuntary |voluntary )?(?:termination(?! of (?:you|the|this|that|such))"
    r"|resignation|death|disability|retirement"
    r"|base salary|annual salary)\b",
    re.IGNORECASE,
)
THAN = re.compile(
    r"\b(?:less|more|greater|fewer|later|earlier|rather) (?P<slip>that|then)\b"
    rf"(?= (?:[\d$]|\w+ (?:percent|days?|months?|years?)|{ANY_VALUE}|the (?:date|day|last|first)))",
    re.IGNORECASE,
)
TWICE = re.compile(r"\b(?P<slip>(the|of|to|in|a|for|be|is|and|or|by|on) \2)\b", re.IGNORECASE)


@check(
    "slip",
    "A slip of the pen changes whose right it is, or leaves a phrase that says nothing.",
    "Correct the word.",
    words=True,
)
def slips(paper: Paper) -> Iterator[Fault]:
    """ "Upon our termination" in a letter to the executive, "less that 50%", a word said twice."""
    for sentence in paper.body:
        for wanted, meant in ((YOURS, "your"), (THAN, "than"), (TWICE, "")):
            for match in wanted.finditer(sentence.text):
                slip = match["slip"]
                said = sentence.readable(match.start(), match.end())
                right = meant or slip.split()[0]
                what = f'"{said}": `{slip}` stands where `{right}` seems to be meant.'
                cite = paper.quoted(sentence.span(*match.span()))
                yield Fault("slip", what, (cite,), "Correct the word.", WORDS)
