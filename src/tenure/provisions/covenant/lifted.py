"""The sentences that say, wherever they stand, when a covenant does not hold or what it leaves."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from .scope import NEAR, Scope, piece, pieces

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .topics import Covenanted

_LIFTS = phrase(  # a sentence that takes away the duties of a section, or that it names
    r"\b(?:this|these|the|such|foregoing)\b(?: (?!this\b)[^\s.;,]+){0,3}? (?:covenants?"
    r"|restrictions?|provisions?|prohibitions?|obligations?|section|paragraph"
    r"|(?P<period>(?:restrict\w+|covenant|non-?\w+) period))\b(?P<of>[^.;]{0,90}?)"
    r" (?:shall|will|do(?:es)?) (?:be (?:tolled|extended|suspended)"
    r"|not (?:apply|be (?:applicable|binding|enforce\w+))"
    r"|be (?:null and )?(?:void|inapplicable)|cease(?: to)?|lapse|no longer)\b"
)
_LIFTING = ("toll", "be extended", "suspended", "not apply", "not be", "void", "inapplicable",
    " cease", " lapse", " no longer",
)  # fmt: skip
_SECTIONS = phrase(r"\b(?:sections?|paragraphs?)\b")
_NUMBER = re.compile(r"\d+(?:\.\d+)*(?:\([a-z\d]{1,3}\))*")
_HERE = phrase(
    r"\b(?:this (?:section|paragraph|covenant|provision|restriction|agreement)|foregoing)\b"
)
_FREELY = phrase(
    r"\bnothing (?:herein|in this (?:agreement|letter|contract)|contained (?:herein|in this"
    r" agreement))\b"
    r"[^.]{0,90}?\b(?:prevent|prohibit|preclude|restrict|bar|forbid|limit|require"
    r"|interfere)s?(?: with)?"
    r"(?: or \w+)? (?:the )?(?!Company|Board|Bank|Corporation|Employer)(?:your?|his|her|any"
    r"|either|executive"
    r"|employee|consultant|(?-i:[A-Z]))"
    r"|\b(?:agreement|section|paragraph|assignment|provisions?|foregoing)\b[^.;]{0,60}?\b(?:does"
    r"|do|shall|will)"
    r" not (?:require|apply|extend)\b[^.;]{0,60}?\binventions?\b"
    r"|\bfor (?:the )?avoidance of doubt\b[^.]{0,120}?\bnot be (?:deemed|considered)\b"
)
_FREEING = ("nothing", "avoidance of doubt", "not require", "not apply", "not extend")
_FREE_OF = {  # of which sort a sentence is that frees something wherever it stands
    "non-competition": phrase(r"\bcompet(?!ent)\w*|\bnon-?compet|\bpassive (?:investment|owner)"),
    "confidentiality": phrase(
        r"\b(?:disclos|report|provid|furnish|communicat|testi)\w*\b[^.]{0,90}?\b(?:information"
        r"|possible"
        r" violations?|unlawful|law\b|agenc|commission|testimony|truthful)"
    ),
    "non-disparagement": phrase(
        r"\btestif\w*|\btruthful|\b(?:report|communicat)\w*\b[^.]{0,90}?\b(?:agenc|commission)"
    ),
    "invention assignment": phrase(r"\binventions?\b"),
}


def lifted(letter: Letter, sentence: Sentence, what: Covenanted) -> list[Scope]:
    """The sentences that say when the duties of its section do not hold, wherever they stand."""
    found = []
    for other, lifts in _lifting(letter):
        if other is sentence:
            continue
        said = other.text[lifts.start() : lifts.end()]
        if _SECTIONS.search(lifts["of"]) is not None:
            numbers = _NUMBER.findall(lifts["of"])
            own = any(_is_within(sentence.number, n) for n in numbers)
        else:
            here = lifts["period"] is not None or _HERE.search(said) is not None
            own = other.section is sentence.section is not None and here
            own = own and sentence.index < other.index <= sentence.index + NEAR
        if own:
            a, b = next((a, b) for a, b in pieces(other.text) if a <= lifts.start() <= b)
            found.append(piece(other, a, b)._replace(sentence=other))
    return found + _freed(letter, sentence, what)


def _freed(letter: Letter, sentence: Sentence, what: Covenanted) -> list[Scope]:
    """The sentences that say, wherever they stand, what nothing in the letter forbids."""
    if what not in _FREE_OF:
        return []
    told = ((s, s.text[a:b]) for s in _freeing(letter) for a, b in pieces(s.text))
    near = range(sentence.index, sentence.index + 1 + NEAR)
    return [
        piece(s, 0, len(s.text))._replace(sentence=s)
        for s, said in told
        if (s.section is not sentence.section or s.index not in near)
        and _FREELY.search(said)
        and _FREE_OF[what].search(said)
    ]


@lru_cache(maxsize=4)
def _freeing(letter: Letter) -> list[Sentence]:
    return [s for s in letter.having(*_FREEING) if _FREELY.search(s.text)]


@lru_cache(maxsize=4)
def _lifting(letter: Letter) -> tuple[tuple[Sentence, re.Match[str]], ...]:
    """The same for all duties of a letter."""
    found = ((s, _LIFTS.search(s.text)) for s in letter.having(*_LIFTING))
    return tuple((s, lifts) for s, lifts in found if lifts is not None)


def _is_within(number: str, section: str) -> bool:
    """Whether a sentence with a number stands in a section."""
    return number == section or number.startswith((f"{section}(", f"{section}."))
