"""What other sentences make of a covenant, wherever they stand: when it does not hold, what it
leaves free, and which rival or secret the words of it mean by their definitions.
"""

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
    r"|(?P<period>(?:restrict\w+|covenant|non-?\w+) period))\b|\b(?:(?:sub)?(?:sections?"
    r"|paragraphs?|clauses?)) (?=\d|\([a-z]))(?P<of>(?:[^.;]|\.(?=\d)){0,90}?) (?:shall|will"
    r"|do(?:es)?) (?:be (?:tolled|extended|suspended)|not (?:apply|be (?:applicable|binding"
    r"|enforce\w+)|(?:be (?:deemed|construed) to )?(?:restrict|prevent|prohibit"
    r"|preclude)(?! (?:the )?(?:Company|Employer|Bank|Corporation)))|be (?:null and )?(?:void"
    r"|inapplicable)|cease(?: to)?|lapse|no longer)\b"
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
    r"|article|paragraph|clause)s?)\b[^.]{0,90}?\b(?:prevent|prohibit|preclude|restrict|bar|forbid"
    r"|limit|require|interfere)s?(?: with)?(?: or \w+)? (?:the )?(?!Company|Board|Bank|Corporation"
    r"|Employer)(?:your?|his|her|any|(?:passive )?ownership|either|executive|employee|consultant"
    r"|(?-i:[A-Z]))|\b(?:agreement|section|paragraph|assignment|provisions?"
    r"|foregoing)\b[^.;]{0,60}?\b(?:does|do|shall|will) not (?:require|apply"
    r"|extend)\b[^.;]{0,60}?\binventions?\b|\bfor (?:the )?avoidance of doubt\b[^.]{0,120}?\bnot be"
    r" (?:deemed|considered)\b"
)
_FREEING = ("nothing", "avoidance of doubt", "not require", "not apply", "not extend")
_FREE_OF = {  # of which sort a sentence is that frees something wherever it stands
    "non-competition": phrase(r"\bcompet(?!ent)\w*|\bnon-?compet|\bpassive (?:investment|owner)"),
    "confidentiality": phrase(
        r"\b(?:disclos|report|provid|furnish|communicat|testi)\w*\b[^.]{0,90}?\b(?:information"
        r"|possible violations?|unlawful|law\b|agenc|commission|testimony|truthful)"
    ),
    "non-disparagement": phrase(
        r"\btestif\w*|\btruthful|\b(?:report|communicat)\w*\b[^.]{0,90}?\b(?:agenc|commission)"
    ),
    "invention assignment": phrase(r"\binventions?\b"),
}
_NARROWS = {  # the terms that say what is forbidden
    "non-competition": phrase(
        r"compet|\bbusiness\b(?! day)|territory|\barea\b|\bmarkets?\b|^restricted (?!period|stock)"
        r"|activit"
    ),
    "non-solicitation of employees": phrase(r"(?:employee|person)s?$"),
    "non-solicitation of customers": phrase(r"(?:customer|client|account)s?$"),
}
_PLAIN = phrase(r"(?:employee|executive|employer|person|company)s?")
_SECRET = phrase(r"confidential|proprietary|secret|information")
_BUT_NOT = phrase(
    r"\b(?:excluding|but not(?! limited)|(?:does|do|shall|will) not (?:be deemed to )?include)\b"
)
_LEAVES_OUT = phrase(rf"{_BUT_NOT.pattern}|\b(?:except(?:ing)?|other than)\b")
_NO_SECRET = phrase(  # a sentence of its own that says what is not confidential
    r"\b(?:Confidential|Proprietary)\b[^.;]{0,200}?\b(?:shall|does|do|will) not"
    r" (?:be deemed to |be considered to )?(?:include|apply to|extend to|be deemed)\b"
    r"|\bobligations? (?:of|as to|with respect to) (?:confidentiality|secrecy|non-?disclosure)\b"
    r"[^.;]{0,60}?\b(?:shall|does|do|will) not (?:apply|extend)\b"
)


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


def meant(letter: Letter, sentence: Sentence, what: Covenanted) -> list[Scope]:
    """The definitions of the words in which a duty is put, or what they leave out."""
    found: list[Scope] = []
    narrows, text = _NARROWS.get(what), sentence.text
    marked = '"' in text or "defined" in text
    for term in letter.definitions:
        if term.how != "means" or term.sentence is sentence or term.term not in text:
            continue
        other, at = term.sentence, (term.start, len(term.sentence.text))
        if narrows is not None:
            whole = other.text.rstrip()[-1:] != ":" and not _PLAIN.fullmatch(term.term)
            if whole and narrows.search(term.term) is not None:
                found.append(_around(other, term.start)._replace(defines=True))
            continue
        if what == "confidentiality" and _SECRET.search(term.term) is not None:
            but = _BUT_NOT.search(other.text, at[0])
        else:
            made = what == "invention assignment" and marked and not found
            but = _LEAVES_OUT.search(other.text, at[0]) if made else None
        if but is not None:
            found.append(piece(other, but.start(), at[1])._replace(sentence=other))
    for other in letter.having(_NO_SECRET) if what == "confidentiality" else ():
        says = _NO_SECRET.search(other.text) if together(other, sentence) else None
        if says is not None and all(scope.sentence is not other for scope in found):
            found.append(_around(other, says.start())._replace(defines=True))
    return found


def _around(sentence: Sentence, at: int) -> Scope:
    """The words of one duty of a sentence, or of the whole of it."""
    a, b = next((a, b) for a, b in pieces(sentence.text) if a <= at <= b)
    return piece(sentence, a, b)._replace(sentence=sentence)
