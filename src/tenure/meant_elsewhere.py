"""The paper or section that a letter names for the meaning of a term that it uses: a plan, another
agreement, an exhibit.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from .provision import Cite
from .text import Letter, Span
from .text.phrases import phrase

Found = tuple[dict[str, Any], Cite]

_SAID = (
    r"(?:(?:is|are|be|being|shall|will|ha(?:s|ve|ving)|with(?:in)?) )*(?:so )?(?:here\w+ )?"
    r"(?:(?:defined|set forth)|(?:the |such |its |their )*(?:same )?(?:meanings?|definitions?)"
    r"(?: (?:as|that|given|set forth|set out|provided|contained|assigned|ascribed|specified|used"
    r"|stated|is|are|(?:to|for) (?:it|such|that|the|them)(?: terms?)?|terms?|it))*)"
)
_UNDER = (
    r"(?: for (?:the )?purposes? of| as(?: [\w\"-]+){1,4}?| separately|,? under separate cover)?"
    r",?\s(?:in|under|by|within|pursuant to|for (?:the )?purposes? of|of)\s"
)
_PAPER = (
    r"(?P<paper>(?:(?:sub)?sections?|exhibit|appendix|annex|schedule|article|(?:sub)?paragraphs?"
    r"|clauses?|attachment)(?: (?:\d[\w.-]*|(?-i:[A-Z]\b)(?:-\d)?|\"(?-i:[A-Z])\"|[ivx]+\b"
    r"|(?=\())(?:\(\w+\))*)"
    r"(?:,? (?:of|to|in|under) (?:(?!this\b)[^,;:()\"]){0,70}?"
    r"(?:agreement|plan|letter|policy|program|code|act)\b"
    r"| (?:hereof|hereto|thereof|thereto|below|above)\b"
    r"| of this (?:\w+ ){0,2}?(?:agreement|letter)\b)?"
    r"|(?-i:(?:the|our|its) [A-Z]{3,6}(?=[),.;]))"
    r"|(?:[^,;:()\"]|, (?=Inc|Ltd|LLC|L\u2024|Corp)|(?<= )\"(?=(?-i:[A-Z]))){0,90}?"
    r"\b(?:plans?|agreements?|policy|policies|program|letter|handbook|awards?|code|act"
    r"|documents?|indenture|bylaws|regulations?)\b(?: document)?)"
)
_BESIDE = r"(?:below|above|herein|hereinafter|hereafter)"
_NEAR = phrase(_BESIDE)
_NONE = phrase(r"^(?:the|an|such|that) (?:letter|following)|^(?:the )?act\b")


@lru_cache(maxsize=64)
def _of(term: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, term.split()))
    return re.compile(
        rf"(?<![-\w]){words}[\",.]*(?: (?:of|at) (?:the |either )?\w+(?: \w+){{0,3}}?)?,? ?\(?"
        r"(?:(?:as|each as|which|that) )?(?:(?:such|that|the|said) term |the same |it )?"
        rf"{_SAID}(?:{_UNDER}{_PAPER}| (?P<near>{_BESIDE})\b)",
        re.I,
    )


def pointed(letter: Letter, found: Found) -> Found:
    """The terms with the place that the letter names, where it gives no meaning itself."""
    terms, cite = found
    here = None if terms.get("defined_here", True) else meant_in(letter, terms["term"])
    if here is None:
        return found
    fields = {**cite.fields, "elsewhere": (here[1],)}
    return {**terms, "elsewhere": here[0]}, Cite(cite.whole, fields)


def said_of(term: str, elsewhere: str) -> str:
    """A sentence on a term that the letter only uses."""
    if not elsewhere:
        return f"This letter speaks of {term} and does not define it."
    where = elsewhere if _NEAR.fullmatch(elsewhere) else f"in {elsewhere}"
    return f"This letter speaks of {term}, as defined {where}."


_BEFORE = ' "\u201c('  # a term with which a sentence begins


def meant_in(letter: Letter, term: str) -> tuple[str, Span] | None:
    """The first place that is named for the meaning of the term, in the letter's words."""
    near = None
    first = term.split()[0].lower()
    for sentence in letter.having(first):
        if "defin" not in sentence.lower and "meaning" not in sentence.lower:
            continue
        starts = (m.start() for m in re.finditer(re.escape(first), sentence.lower))
        for found in filter(None, (_of(term).match(sentence.text, at) for at in starts)):
            name = "near" if found["near"] else "paper"
            if name == "paper" and _NONE.search(found["paper"]):
                continue
            at = found.span(name)
            said = " ".join(sentence.readable(*at).replace('"', "").split())
            alone = sentence.lower.lstrip(_BEFORE).startswith(term.lower())
            here = said, sentence.span() if alone else sentence.span(*at)
            if name == "paper":
                return here
            near = near or here
    return near
