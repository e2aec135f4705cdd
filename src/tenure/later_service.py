"""Service of another sort after the employment: what is said of its period is said neither of the
employment nor of the agreement.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .text.phrases import phrase

if TYPE_CHECKING:
    from .text import Letter, Sentence

_PERIOD = phrase(
    r"\b(?:consult(?:ing|ancy|ant)|advis(?:ory|[eo]r)) (?:period|term|engagement|relationship)\b"
)
_PARTED = phrase(
    r"\b(?:separation|retirement|termination|resignation) date\b"
    r"|\b(?:last day of|end of|retire\w* from|resign\w* from|separation from) (?:your|his|her|the)"
    r" (?:\w+ )?(?:employment|company)\b|\bretirement as an? (?:\w+ )?(?:employee|officer)\b"
)
_HIRES = phrase(r"\b(?:hereby|agrees? to|wish\w* to|desires? to) (?:employ|continue to employ)\b")


def of_later_service(letter: Letter, sentence: Sentence) -> bool:
    """Whether a sentence tells of a time of consulting or advice, in a paper that ends an
    employment; in a consulting agreement that time is the agreement's own.
    """
    return _PERIOD.search(sentence.text) is not None and _parts(letter)


@lru_cache(maxsize=16)
def _parts(letter: Letter) -> bool:
    parted = any(_PARTED.search(s.text) for s in letter.having(_PARTED))
    return parted and not any(_HIRES.search(s.text) for s in letter.having(_HIRES))
