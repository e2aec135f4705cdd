"""In which sentences of a letter a word stands: looked up once, for all who ask.

A set of sentences is an integer here, with a bit for each sentence by its index.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick, Implementation

from tenure.text.needed import Group
from tenure.text.sentences import Sentence
from tenure.text.structure import Kind

FEW = 6  # sentences: rather each of them is looked at than the whole letter
MANY = 16  # words asked for since the last automaton, for which another is worth making


class Asked:
    """The words that were asked of any letter: one pass finds all of them in the next letter."""

    def __init__(self) -> None:
        self._words: dict[str, None] = {}
        self._made: tuple[AhoCorasick, tuple[str, ...]] | None = None

    def add(self, word: str) -> None:
        """Asked for once more, so that later letters are looked through for it."""
        self._words[word] = None

    def automaton(self) -> tuple[AhoCorasick, tuple[str, ...]] | None:
        """What finds them, and the words by its numbers; none until there are enough."""
        known = len(self._made[1]) if self._made else 0
        if len(self._words) - known >= MANY:
            words = tuple(self._words)
            self._made = AhoCorasick(words, implementation=Implementation.DFA), words
        return self._made


_ASKED = Asked()


class Places:
    """The sentences of a letter by the words in them."""

    def __init__(self, small: str, sentences: Sequence[Sentence], asked: Asked = _ASKED) -> None:
        self._small = small
        self._sentences = sentences
        self._starts = [s.start for s in sentences]
        self._ends = [s.end for s in sentences]
        self._all = (1 << len(sentences)) - 1
        self._asked = asked
        self._of = self._one_pass()
        self._of_kinds: dict[tuple[Kind, ...], int] = {}

    def of(self, word: str) -> int:
        """The sentences that have a word, which is in small letters."""
        found = self._of.get(word)
        if found is None:
            self._asked.add(word)
            found = self._of[word] = self._look(word)
        return found

    def picked(self, found: int, kinds: tuple[Kind, ...]) -> list[Sentence]:
        """The sentences of a set that are of some kinds, in their order."""
        if kinds not in self._of_kinds:
            of_kinds = (1 << i for i, s in enumerate(self._sentences) if s.kind in kinds)
            self._of_kinds[kinds] = sum(of_kinds)
        sentences = self._sentences
        return [sentences[i] for i in indexes(found & self._of_kinds[kinds])]

    def needed(self, groups: tuple[Group, ...]) -> int:
        """The sentences that have a word of every group."""
        found = self._all
        for group in groups:
            if found.bit_count() <= FEW:
                for i in indexes(found):
                    if not self._has(i, group):
                        found &= ~(1 << i)
            else:
                either = 0
                for word in group:
                    either |= self.of(word)
                found &= either
            if not found:
                break
        return found

    def _has(self, i: int, group: Group) -> bool:
        small, start, end = self._small, self._starts[i], self._ends[i]
        return any(small.find(word, start, end) >= 0 for word in group)

    def _one_pass(self) -> dict[str, int]:
        made = self._asked.automaton()
        if made is None:
            return {}
        automaton, words = made
        starts, ends, found = self._starts, self._ends, [0] * len(words)
        for number, start, end in automaton.find_matches_as_indexes(self._small, overlapping=True):
            i = bisect_right(starts, start) - 1
            if i >= 0 and end <= ends[i]:
                found[number] |= 1 << i
        return dict(zip(words, found, strict=True))

    def _look(self, word: str) -> int:
        small, starts, ends, found = self._small, self._starts, self._ends, 0
        at = small.find(word)
        while at >= 0:
            i = bisect_right(starts, at) - 1
            if i >= 0 and at + len(word) <= ends[i]:
                found |= 1 << i
                at = ends[i]
            else:
                at += 1
            at = small.find(word, at)
        return found


def indexes(sentences: int) -> list[int]:
    """Of the sentences of a set, from the first on."""
    found = []
    while sentences:
        lowest = sentences & -sentences
        found.append(lowest.bit_length() - 1)
        sentences ^= lowest
    return found
