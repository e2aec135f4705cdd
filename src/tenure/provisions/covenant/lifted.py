"""The sentences that say, wherever they stand, when a covenant does not hold or what it leaves."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.structure import is_within
from .scope import NEAR, Scope, parent, piece, pieces, together

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .topics import Covenanted

_LIFTS = phrase(  # a sentence that takes away the duties of a section, or that it names
    r"(?:\b(?:this|these|the|such|foregoing)\b(?: (?!this\b)[^\s.;,]+){0,3}? (?:covenants?"
    r"|restrictions?|provisions?|prohibitions?|obligations?|section|paragraph"
    r"|(?P<period>(?:restrict\w+|covenant|non-?\w+) period))\b"
    r"|\b(?:(?:sub)?(?:sections?|paragraphs?|clauses?)) (?=\d|\([a-z]))"
    r"(?P<of>(?:[^.;]|\.(?=\d)){0,90}?) (?:shall|will|do(?:es)?) "
    r"(?:be (?:tolled|extended|suspended)|not (?:apply|be (?:applicable|binding|enforce\w+)"
    r"|(?:be (?:deemed|construed) to )?(?:restrict|prevent|prohibit|preclude)"
    r"(?! (?:the )?(?:Company|Employer|Bank|Corporation)))"
    r"|be (?:null and )?(?:void|inapplicable)|cease(?: to)?|lapse|no longer)\b"
)
_LIFTING = ("toll", "be extended", "suspended", "not apply", "not be", "void", "inapplicable",
    " cease", " lapse", " no longer", "not restrict", "not prevent", "not prohibit", "not preclude",
)  # fmt: skip
_SECTIONS = phrase(
    r"\b(?:sub)?(?:sections?|paragraphs?|clauses?|articles?)\b"
    r"(?P<which>(?:,? (?:(?:and|or) )?(?:\d[\w.]*(?:\(\w{1,4}\))*|(?:\([a-z]{1,4}\))+))*)"
    r"(?![\w(]|\.\d| of (?:the|that|such|your)\b)"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)*(?:\([a-z\d]{1,4}\))*|\([a-z]{1,4}\)")
_LABEL = re.compile(r"(?<![\w)])\([a-h]\)|(?<![\w)])\([ivx]{1,4}\)")
_HERE = phrase(
    r"\b(?:this (?:section|paragraph|covenant|provision|restriction|agreement)|foregoing)\b"
)
_FREELY = phrase(
    r"\bnothing (?:contained )?(?:herein|in (?:this |the )?(?:agreement|letter|contract|section"
    r"|article|paragraph|clause)s?)\b"
    r"[^.]{0,90}?\b(?:prevent|prohibit|preclude|restrict|bar|forbid|limit|require"
    r"|interfere)s?(?: with)?"
    r"(?: or \w+)? (?:the )?(?!Company|Board|Bank|Corporation|Employer)(?:your?|his|her|any"
    r"|(?:passive )?ownership|either|executive"
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


def lifted(letter: Letter, sentence: Sentence, what: Covenanted, at: int) -> list[Scope]:
    """The sentences that say when the duty at a place does not hold, wherever they stand."""
    found = []
    for other, lifts in _lifting(letter):
        if other is sentence:
            continue
        said = other.text[lifts.start() : lifts.end()]
        if numbers := named_in(said):
            own = any(_is_named(sentence, at, other, n) for n in numbers)
        else:
            here = lifts["period"] is not None or _HERE.search(said) is not None
            own = here and together(other, sentence)
            own = own and sentence.index < other.index <= sentence.index + NEAR
        if own:
            a, b = next((a, b) for a, b in pieces(other.text) if a <= lifts.start() <= b)
            found.append(piece(other, a, b)._replace(sentence=other))
    return found + _freed(letter, sentence, what)


def named_in(said: str) -> list[str]:
    """The numbers of the sections of this letter that words name: "Sections 7.1 and 8(b)"."""
    return [n for found in _SECTIONS.finditer(said) for n in _NUMBER.findall(found["which"])]


def _is_named(sentence: Sentence, at: int, other: Sentence, number: str) -> bool:
    """Whether a duty at a place of its sentence is that of a section, or of a clause "(i)"."""
    if number[0] != "(":
        return is_within(sentence.number, number)
    if not together(other, sentence):
        return False
    labels = _LABEL.findall(sentence.text, 0, at)
    return labels[-1:] == [number] or (not labels and sentence.number.endswith(number))


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
        and (freely := _FREELY.search(said))
        and _reaches(s, freely.group(), sentence)
        and _FREE_OF[what].search(said)
    ]


def _reaches(free: Sentence, said: str, duty: Sentence) -> bool:
    """Whether what is freed of a section is freed of the duty's."""
    if _SECTIONS.search(said) is None:
        return True
    numbers = named_in(said) or [parent(free.number)]
    return any(n != "" and is_within(duty.number, n) for n in numbers)


@lru_cache(maxsize=4)
def _freeing(letter: Letter) -> list[Sentence]:
    return [s for s in letter.having(*_FREEING) if _FREELY.search(s.text)]


@lru_cache(maxsize=4)
def _lifting(letter: Letter) -> tuple[tuple[Sentence, re.Match[str]], ...]:
    """The same for all duties of a letter."""
    found = ((s, _LIFTS.search(s.text)) for s in letter.having(*_LIFTING))
    return tuple((s, lifts) for s, lifts in found if lifts is not None)
