"""The grounds of good reason: what each is about, as facts name it, its limits, and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ...facts.values import write
from ...terms import Number, Percent
from ...text.phrases import phrase
from ...text.values import Count
from ...text.values import Percent as Share
from ...text.words import listed

if TYPE_CHECKING:
    from ...text import Sentence

Sort = Literal[
    "pay", "benefits", "duties", "reporting", "relocation", "removal", "breach", "successor",
    "other",
]  # fmt: skip

_LESS = r"(?:reduc|decreas|diminish|diminution|lower|fail|cut|drop|adverse|not pa)\w*"
_PATTERNS: dict[Sort, str] = {
    "pay": rf"\b{_LESS}[^;]{{0,170}}?\b(?:salary|compensation|bonus|pay\b|remuneration)"
    r"|\bfail\w* to pay|\bnon-?payment|\b(?:salary|compensation|pay)\b[^;]{0,40}?"
    r"\b(?:reduc|decreas|diminish|cut|lower|falls|goes down|drops)",
    "benefits": rf"\b{_LESS}[^;]{{0,160}}?\b(?:benefits?|perquisites?|plans?)\b(?! of)",
    "duties": r"\b(?:dut(?:y|ies)|responsibilit\w+|authority|titles?|positions?|status|rank"
    r"|job function|functions)\b|\bdemot\w+|\bno longer be\w* (?:the|an?)\b",
    "reporting": r"\breport(?:s|ing)?\b(?! requirements)",
    "relocation": r"\brelocat\w+|\bmiles\b|\b(?:based|located|maintain)\b[^;]{0,40}\b(?:office"
    r"|anywhere|other than|location)|\bmove\b[^;]{0,60}\boffice"
    r"|\b(?:job|work\w*)\b[^;]{0,20}\b(?:is|are) (?:moved|transferred)\b"
    r"|\btransfer\w*\b[^;]{0,40}\b(?:out of|outside|another (?:city|state|office|location))\b"
    r"|\bwork location\b"
    r"|\bmove\b[^;]{0,40}?\b(?:headquarters|residence)\b"
    r"|\brequir\w+[^;]{0,80}\bto perform\b[^;]{0,60}\blocation"
    r"|\brequir\w+[^;]{0,60}\b(?:work|be based|live|move) (?:outside|elsewhere|other than|from)",
    "removal": r"\bfail\w*[^;]{0,40}?\b(?:re-?)?(?:elect|appoint|nominat)"
    r"|\bremov(?:al|e[sd]?)\b",
    "breach": r"\bbreach|\bfail\w*[^;]{0,60}?\b(?:comply|perform|honou?r)\b|\bviolat\w+",
    "successor": r"\bsuccessor",
}
SORTS = {sort: phrase(words) for sort, words in _PATTERNS.items()}
WORDED: dict[Sort, str] = {
    "pay": "reduction of your base salary",
    "benefits": "reduction of your benefits",
    "duties": "reduction of your duties or responsibilities",
    "reporting": "change of the person to whom you report",
    "relocation": "relocation of your workplace",
    "removal": "failure to re-elect you to the Board",
    "breach": "breach of this letter by the Company",
    "successor": "failure of a successor to assume this letter",
    "other": "event that this letter names",
}
_MATERIAL = phrase(r"\b(?:material(?:ly)?|substantial(?:ly)?|significant(?:ly)?)\b")
_REDUCED = r"\b(?:reductions?|decreases?|diminutions?|cuts?)\b"
_AGREEMENT = r"\bthis (?:letter(?: agreement)?|agreement)\b"
_OVER = r"\b(?:by |of )*(?:more than|over|in excess of|greater than) (?:a )?"
_CARRIED: dict[Sort, str] = {  # the words that a sort and its limits stand for
    "pay": rf"{_REDUCED}|\b(?:current |annual )*(?:base )?salary\b|{_OVER}(?P<percent>\ue001)",
    "benefits": rf"{_REDUCED}|\bbenefits\b",
    "duties": rf"{_REDUCED}|\b(?:duties (?:or|and) responsibilities"
    r"|responsibilities (?:or|and) duties)\b",
    "reporting": r"\bchange\b|\bperson to whom you report\b",
    "relocation": r"\brelocation\b|\b(?:principal |primary )?(?:office|workplace"
    rf"|place of (?:work|employment|business))\b|{_OVER}(?P<miles>\ue003) miles",
    "removal": r"\bfailure to re-?elect (?:you|him|her) to the board\b",
    "breach": rf"\bbreach(?:es)?\b|{_AGREEMENT}",
    "successor": rf"\bfailure of (?:any|a) successor to assume {_AGREEMENT}",
}
_STRIPS = {
    sort: phrase(rf"{words}|\b(?:material|substantial|significant)\b")
    for sort, words in _CARRIED.items()
}
_PLAIN = frozenset(
    listed(
        "a an any bank by company corporation employee employer executive her his in of or s the"
        " there to your is either"
    )
)
CLAUSE = phrase(  # a sentence of its own, and no noun
    r"^(?:you|your|his|her|he|she|the|there|such|our|we|(?-i:[A-Z])[\w&]+)\b(?:,? [\w']+){0,10}?"
    r",? (?:is|are|was|were|has|have|shall|moves?|relocates?|reduces?|requires?|breach(?:es)?"
    r"|fails?|be)\b"
)
_OPENS = re.compile(r"(?:The|An?|Any|If|In|Your) ")
_WORD = re.compile(r"[^\W_]+|[\ue000-\uf8ff]")
_EDGES = phrase(
    r"^(?:[\s,;:]|(?:either|or|and|if|upon)\b)+|[\s,;.:]+(?:(?:and|or|and/or)[\s,;.:]*)?$"
    r"|;\s*\d{1,3}[.\s]*$"  # a page's number
)


@dataclass(frozen=True)
class Ground:
    """One ground: its label in the letter, what it is about, whether it must be material, by how
    much the workplace must move or the pay fall, and its own words where it asks for more.
    """

    label: str = ""
    what: tuple[Sort, ...] = ("other",)
    material: bool = False
    miles: Number | None = None
    percent: Percent | None = None
    says: str = ""

    @property
    def words(self) -> str:
        """As we would draft it."""
        label = f"({self.label}) " if self.label else ""
        if self.says:
            return label + self.says
        how = "a material" if self.material else "a" if self.what != ("other",) else "an"
        over = f" by more than {self.miles} miles" if self.miles is not None else ""
        if self.percent is not None:
            over = f" of more than {write('percent', self.percent)}"
        return label + " or ".join(f"{how} {WORDED[sort]}" for sort in self.what) + over


def sorts_in(text: str) -> tuple[Sort, ...]:
    """What the words are about, as facts name it."""
    found: tuple[Sort, ...] = tuple(sort for sort, words in SORTS.items() if words.search(text))
    return found or ("other",)


def ground_in(sentence: Sentence, start: int, end: int, label: str) -> Ground:
    """The ground that a part of a sentence states; in the letter's words what no term carries."""
    text = sentence.text[start:end]
    what = sorts_in(text)
    material = _MATERIAL.search(text) is not None
    limits = _limits(sentence, start, text, what)
    if limits is not None:
        return Ground(label, what, material, limits.get("miles"), limits.get("percent"))
    said = _EDGES.sub("", sentence.readable(start, end))
    if not label and _OPENS.match(said):  # the words begin the letter's sentence
        said = said[:1].lower() + said[1:]
    return Ground(label, what, material, says=said)


def _limits(
    sentence: Sentence, start: int, text: str, what: tuple[Sort, ...]
) -> dict[str, int] | None:
    """How far or how much, where the sort and this are all that the words say; else None."""
    if len(what) > 1 or what == ("other",):
        return None
    strips = _STRIPS[what[0]]
    found: dict[str, int] = {}
    for match in strips.finditer(text):
        for name in match.re.groupindex:
            value = sentence.value_at(start + match.start(name)) if match[name] else None
            if isinstance(value, Count):
                found[name] = value.n
            elif isinstance(value, Share):
                found[name] = value.millionths
    rest = {word.lower() for word in _WORD.findall(strips.sub(" ", text))}
    return found if rest <= _PLAIN else None
