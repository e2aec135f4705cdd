"""How alike two texts are, and which of one list go with which of another; both the same from
either side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

MOST = 7  # of a list whose pairs are all weighed against each other; longer ones go best first
_WORD = re.compile(r"\w+(?:['.,]\w+)*")

Score = Callable[[int, int], int]
Pairs = list[tuple[int, int]]


def bag(text: str) -> Counter[str]:
    """The words of a text, with how often each stands in it."""
    return Counter(_WORD.findall(text.lower()))


def alike(a: Counter[str], b: Counter[str]) -> int:
    """From 0 to 1000: how many of the words are shared, twice over all words."""
    words = a.total() + b.total()
    return 2000 * (a & b).total() // words if words else 1000


def pairs(score: Score, left: int, right: int) -> Pairs:
    """The pairs of (i, j) that are worth most together; a score of 0 or less is no pair."""
    worth = {
        (i, j): (found, -abs(i - j))
        for i in range(left)
        for j in range(right)
        if (found := score(i, j)) > 0
    }
    if min(left, right) <= MOST and max(left, right) <= 2 * MOST:
        return _best(worth, left, right)
    return _greedy(worth)


def _greedy(worth: dict[tuple[int, int], tuple[int, int]]) -> Pairs:
    found: Pairs = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for (i, j), _ in sorted(worth.items(), key=lambda x: (x[1], -sum(x[0])), reverse=True):
        if i not in taken[0] and j not in taken[1]:
            found.append((i, j))
            taken[0].add(i)
            taken[1].add(j)
    return sorted(found)


def _best(worth: dict[tuple[int, int], tuple[int, int]], left: int, right: int) -> Pairs:
    if right > left:  # the longer list is gone through, the places of the shorter are remembered
        turned = {(j, i): w for (i, j), w in worth.items()}
        return sorted((i, j) for j, i in _best(turned, right, left))

    @cache
    def rest(i: int, taken: int) -> tuple[int, int, tuple[tuple[int, int], ...]]:
        if i == left:
            return (0, 0, ())
        best = rest(i + 1, taken)
        for j in range(right):
            if not taken & (1 << j) and (i, j) in worth:
                most, near = worth[i, j]
                after = rest(i + 1, taken | (1 << j))
                made = (most + after[0], near + after[1], ((i, j), *after[2]))
                if made[:2] > best[:2]:
                    best = made
        return best

    return list(rest(0, 0)[2])


def unmatched(found: Sequence[tuple[int, int]], left: int, right: int) -> tuple[list[int], ...]:
    """What of either list is in no pair."""
    done = ({i for i, _ in found}, {j for _, j in found})
    return (
        [i for i in range(left) if i not in done[0]],
        [j for j in range(right) if j not in done[1]],
    )
