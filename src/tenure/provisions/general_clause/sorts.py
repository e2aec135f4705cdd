"""The sorts of general clauses, and which sentences of a letter are one and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .of_rights import OF_RIGHTS
from .of_the_paper import OF_THE_PAPER
from .wording import Clause, Sort

if TYPE_CHECKING:
    from ...text import Letter, Sentence

SORTS: dict[Clause, Sort] = {**OF_THE_PAPER, **OF_RIGHTS}
LONGEST = 1200  # characters: a longer sentence holds more than one thing


def clauses_of(letter: Letter) -> dict[Clause, list[Sentence]]:
    """The sentences of each sort, in the order of the letter; of several sorts that fit, the
    first.
    """
    found: dict[int, tuple[Sentence, Clause]] = {}
    for name, sort in SORTS.items():
        for sentence in letter.having(*sort.words, kinds=("body", "signature")):
            text = sentence.text
            if sentence.index not in found and len(text) <= LONGEST and sort.fits(text):
                found[sentence.index] = sentence, name
    out: dict[Clause, list[Sentence]] = {}
    for _, (sentence, name) in sorted(found.items()):
        out.setdefault(name, []).append(sentence)
    return out
