"""Which sort of general clause a sentence is, if it is one and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .of_rights import OF_RIGHTS
from .of_the_paper import OF_THE_PAPER
from .wording import Clause, Sort

if TYPE_CHECKING:
    from ...text import Sentence

SORTS: dict[Clause, Sort] = {**OF_THE_PAPER, **OF_RIGHTS}
LONGEST = 1200  # characters: a longer sentence holds more than one thing


def clause_of(sentence: Sentence) -> Clause | None:
    """The first sort that fits; None for a sentence that holds anything else."""
    if len(sentence.text) > LONGEST:
        return None
    lower = sentence.lower
    for name, sort in SORTS.items():
        if any(word in lower for word in sort.words) and sort.fits(sentence.text):
            return name
    return None
