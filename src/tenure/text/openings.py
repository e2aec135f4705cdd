"""Expressions made ready for a search: written in small letters where case is no matter, and with
the characters that a match can begin with, so that a search skips all others.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import re
from re import _compiler as compiler  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from tenure.text.phrases import SMALL_MASKS

_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_NO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)
_MASKS = 0xE000  # masks and above are no letters


class _Unsuited(Exception):
    """The expression is searched for as it is."""


def made_ready(source: str, flags: int) -> tuple[re.Pattern[str] | None, bool]:
    """The expression as it is searched for, if there is a quicker one; and whether every match
    stands at the beginning of the text.
    """
    tree = parser.parse(source, flags)
    anchored = begins_text(tree, flags)  # asked first: the other makes the tree small in place
    return searcher(source, tree, flags), anchored


def searcher(source: str, tree: Any, flags: int) -> re.Pattern[str] | None:
    """The same expression, quicker to search for; None where it has nothing to gain.

    It is for small text (see `phrases.small`) if the expression ignores case. Its `tree`, as `re`
    parses it, is made small in place.
    """
    try:
        written = flags = flags | tree.state.flags
        if flags & re.IGNORECASE:
            _lower(tree)
            flags &= ~re.IGNORECASE
        opening = _opening(list(tree), False)
    except _Unsuited:
        return None
    if opening is None and flags == written:
        return None
    return _compiled(source, tree, flags, opening)


def begins_text(tree: Any, flags: int) -> bool:
    """Whether every match stands at the beginning of the text: a search would look further."""
    starts = [op.AT_BEGINNING_STRING]
    if not (flags | tree.state.flags) & re.MULTILINE:
        starts.append(op.AT_BEGINNING)
    return len(tree) > 0 and tree[0][0] is op.AT and tree[0][1] in starts


def _compiled(source: str, tree: Any, flags: int, opening: list[Any] | None) -> re.Pattern[str]:
    """As `re` compiles it, but for what it is told about the first character."""
    code: list[int] = []
    first = parser.SubPattern(tree.state, [(op.IN, opening)]) if opening else tree
    compiler._compile_info(code, first, flags)
    compiler._compile(code, tree.data, flags)
    code.append(op.SUCCESS)
    names = tree.state.groupdict
    by_number: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        by_number[number] = name
    groups = tree.state.groups - 1
    made: re.Pattern[str] = _sre.compile(source, flags, code, groups, names, tuple(by_number))
    return made


def _lower(sequence: Any) -> None:
    """Every letter of a tree made small, in place."""
    for i, (code, value) in enumerate(list(sequence)):
        if code in (op.LITERAL, op.NOT_LITERAL):
            sequence[i] = (code, _small(value))
        elif code is op.IN:
            sequence[i] = (code, [_small_item(*item) for item in value])
        elif code is op.SUBPATTERN:
            group, on, off, inner = value
            if off & re.IGNORECASE:
                raise _Unsuited
            _lower(inner)
            sequence[i] = (code, (group, on & ~re.IGNORECASE, off, inner))
        elif code is op.BRANCH:
            for branch in value[1]:
                _lower(branch)
        elif code in _REPEATS:
            _lower(value[2])
        elif code in (op.ASSERT, op.ASSERT_NOT):
            _lower(value[1])
        elif code is op.ATOMIC_GROUP:
            _lower(value)
        elif code not in (op.AT, op.ANY, op.GROUPREF):
            raise _Unsuited


def _small(letter: int) -> int:
    if letter >= _MASKS:
        return int(SMALL_MASKS.get(letter, letter))
    small: str = chr(letter).lower()
    if len(small) != 1:
        raise _Unsuited
    return ord(small)


def _small_item(code: Any, value: Any) -> tuple[Any, Any]:
    if code is op.LITERAL:
        return code, _small(value)
    if code is op.RANGE:
        low, high = value
        if low in SMALL_MASKS and high in SMALL_MASKS:
            return code, (SMALL_MASKS[low], SMALL_MASKS[high])
        if low >= 65 and high <= 90:
            return code, (low + 32, high + 32)
        capitals = low < 91 <= high or low <= 64 < high or 127 < low < _MASKS
        if capitals or high >= _MASKS:  # mixed with others
            raise _Unsuited
    return code, value


def _opening(sequence: list[Any], both: bool) -> list[Any] | None:
    """What a match begins with, as the items of a set; None where it may be anything.

    `both` says that case is no matter there.
    """
    items: list[Any] = []
    for i, (code, value) in enumerate(sequence):
        if code in _NO_WIDTH:
            continue
        if code is op.SUBPATTERN:
            return _joined(items, _opening([*value[3], *sequence[i + 1 :]], both or bool(value[1])))
        if code is op.ATOMIC_GROUP:
            return _joined(items, _opening([*value, *sequence[i + 1 :]], both))
        if code is op.BRANCH:
            rest = sequence[i + 1 :]
            for branch in value[1]:
                found = _opening([*branch, *rest], both)
                if found is None:
                    return None
                items += found
            return items
        if code in _REPEATS:
            once = _opening(list(value[2]), both)
            if once is None:
                return None
            items += once
            if value[0] > 0:
                return items
            continue
        return _joined(items, _first(code, value, both))
    return None


def _joined(items: list[Any], more: list[Any] | None) -> list[Any] | None:
    return None if more is None else items + more


def _first(code: Any, value: Any, both: bool) -> list[Any] | None:
    """A letter or a set as items of a set."""
    if code is op.LITERAL:
        return [(op.LITERAL, ord(c)) for c in _cases(value, both)]
    if code is not op.IN or value[0][0] is op.NEGATE:
        return None
    items: list[Any] = []
    for kind, x in value:
        if kind is op.LITERAL:
            items += [(op.LITERAL, ord(c)) for c in _cases(x, both)]
        elif both and kind is op.RANGE and x[0] < _MASKS:
            return None
        else:
            items.append((kind, x))
    return items


def _cases(letter: int, both: bool) -> set[str]:
    char = chr(letter)
    return {c for c in (char, char.lower(), char.upper()) if len(c) == 1} if both else {char}
