"""In which sentences of a letter a word stands: looked up once, for all who ask."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tenure.text.phrases import Group
from tenure.text.sentences import Sentence

FEW = 6  # sentences: rather each of them is looked at than the whole letter


class Places:
    """The sentences of a letter by the words in them."""

    def __init__(self, small: str, sentences: Sequence[Sentence]) -> None:
        self._small = small
        self._starts = [s.start for s in sentences]
        self._ends = [s.end for s in sentences]
        self._all = frozenset(range(len(sentences)))
        self._of: dict[str, frozenset[int]] = {}

    def of(self, word: str) -> frozenset[int]:
        """The sentences, by index, that have a word, which is in small letters."""
        found = self._of.get(word)
        if found is None:
            found = self._of[word] = frozenset(self._look(word))
        return found

    def needed(self, groups: tuple[Group, ...]) -> frozenset[int]:
        """The sentences that have a word of every group."""
        found = self._all
        for group in groups:
            if len(found) <= FEW:
                found = frozenset(i for i in found if self._has(i, group))
            else:
                found &= frozenset[int]().union(*map(self.of, group))
            if not found:
                break
        return found

    def _has(self, i: int, group: Group) -> bool:
        small, start, end = self._small, self._starts[i], self._ends[i]
        return any(small.find(word, start, end) >= 0 for word in group)

    def _look(self, word: str) -> list[int]:
        small, ends, found = self._small, self._ends, []
        at = small.find(word)
        while at >= 0:
            i = bisect_right(self._starts, at) - 1
            if i >= 0 and at + len(word) <= ends[i]:
                found.append(i)
                at = ends[i]
            else:
                at += 1
            at = small.find(word, at)
        return found
