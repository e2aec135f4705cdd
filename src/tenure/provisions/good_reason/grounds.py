"""The grounds of good reason: what each is about, as facts name it, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...text.phrases import phrase

Sort = Literal[
    "pay", "benefits", "duties", "reporting", "relocation", "removal", "breach", "successor",
    "other",
]  # fmt: skip

_LESS = r"(?:reduc|decreas|diminish|diminution|lower|fail|cut|adverse|not pa)\w*"
_PATTERNS: dict[Sort, str] = {
    "pay": rf"\b{_LESS}[^;]{{0,170}}?\b(?:salary|compensation|bonus|pay\b|remuneration)"
    r"|\bfail\w* to pay|\bnon-?payment|\b(?:salary|compensation|pay)\b[^;]{0,40}?"
    r"\b(?:reduc|decreas|diminish)",
    "benefits": rf"\b{_LESS}[^;]{{0,160}}?\b(?:benefits?|perquisites?|plans?)\b(?! of)",
    "duties": r"\b(?:dut(?:y|ies)|responsibilit\w+|authority|titles?|positions?|status"
    r"|job function|functions)\b|\bdemot\w+",
    "reporting": r"\breport(?:s|ing)?\b(?! requirements)",
    "relocation": r"\brelocat\w+|\bmiles\b|\b(?:based|located|maintain)\b[^;]{0,40}\b(?:office"
    r"|anywhere|other than|location)|\bmove\b[^;]{0,60}\boffice"
    r"|\brequir\w+[^;]{0,80}\bto perform\b[^;]{0,60}\blocation",
    "removal": r"\bfail\w*[^;]{0,40}?\b(?:re-?)?(?:elect|appoint|nominat)"
    r"|\bremov(?:al|e[sd]?)\b",
    "breach": r"\bbreach|\bfail\w*[^;]{0,60}?\b(?:comply|perform|honou?r)\b|\bviolat\w+",
    "successor": r"\bsuccessor",
}
SORTS = {sort: phrase(words) for sort, words in _PATTERNS.items()}
WORDED: dict[Sort, str] = {
    "pay": "reduction of your base salary",
    "benefits": "reduction of your benefits",
    "duties": "adverse change of your responsibilities",
    "reporting": "change of the person to whom you report",
    "relocation": "relocation of your workplace",
    "removal": "failure to re-elect you to the Board",
    "breach": "breach of this letter by the Company",
    "successor": "failure of a successor to assume this letter",
    "other": "event that is listed in the annex",
}
_MATERIAL = phrase(r"\b(?:material(?:ly)?|substantial(?:ly)?|significant(?:ly)?)\b")


@dataclass(frozen=True)
class Ground:
    """One ground: its label in the letter, what it is about, and whether it must be material."""

    label: str = ""
    what: tuple[Sort, ...] = ("other",)
    material: bool = False

    @property
    def words(self) -> str:
        """As we would draft it."""
        label = f"({self.label}) " if self.label else ""
        how = "a material" if self.material else "any"
        return label + " or ".join(f"{how} {WORDED[sort]}" for sort in self.what)


def ground_of(label: str, text: str) -> Ground:
    """The ground that a limb of the definition states."""
    found: tuple[Sort, ...] = tuple(sort for sort, words in SORTS.items() if words.search(text))
    return Ground(label, found or ("other",), _MATERIAL.search(text) is not None)
