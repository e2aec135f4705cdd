"""Which words stand in every match of an expression, told from its source alone: to parse it, as
`re` does to compile it, takes several times as long, and most expressions are never compiled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

Group = tuple[str, ...]  # at least one of these stands in every match, in small letters
MOST = 3  # groups that are looked for
FEWEST = 2  # letters of a literal that is worth the look
_MASKS = "\ue000"  # masks and above are no letters
_TOKEN = re.compile(
    r"[^\\\[(){|*+?.^$]+|\((?:\?(?:P<\w+>|P=\w+\)|[:>=!]|<[=!]|[a-wyz]+\)|[a-wyz]*-?[a-wyz]+:))?(?!\?)"
    r"|\)|\||\\(?:[ux][0-9a-fA-F]+|.)|(?:[*+?]|\{\d*(?:,\d*)?\})[?+]?|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|[.^$]|\{",
    re.DOTALL,
)
_REPEATS = ("*", "+", "?", "{")
_AT = ("\\b", "\\B", "\\A", "\\Z")
_CLASSES = frozenset("\\" + c for c in "dDwWsSntrfv0123456789")  # no letter of their own


def needed(source: str) -> tuple[Group, ...]:
    """Groups of literals, one of each of which stands in every match, the rarest-looking first;
    none where the source has something that this does not know.
    """
    tokens = _TOKEN.findall(source)
    if "".join(tokens) != source:
        return ()
    found = _Reader(tokens).groups()
    sound = [g for g in found if all(x.isascii() or _masked(x) for x in g)]
    return tuple(sorted(dict.fromkeys(sound), key=_worth, reverse=True)[:MOST])


def _masked(literal: str) -> bool:
    return all(c.isascii() or c >= _MASKS for c in literal)


def _worth(group: Group) -> tuple[int, int]:
    return min(map(len, group)) - len(group) // 4, -len(group)


@dataclass
class _Level:
    """What is known of one pair of brackets, up to here."""

    done: list[list[Group]] = field(default_factory=list)  # alternatives before this one
    now: list[Group] = field(default_factory=list)
    run: str = ""  # the letters that stand together just now

    def close(self) -> None:
        """They end here."""
        run, self.run = self.run, ""
        if len(run) < FEWEST:
            telling = run >= _MASKS  # a mask: one character
        else:
            telling = any(c.isalnum() or c >= _MASKS for c in run)
        if telling:
            self.now.append((run,))

    def turn(self) -> None:
        """Another alternative begins."""
        if self.run:
            self.close()
        self.done.append(self.now)
        self.now = []

    def groups(self) -> list[Group]:
        """What every match of it contains: one of the best groups of each alternative; nothing
        where an alternative promises nothing.
        """
        self.turn()
        if len(self.done) == 1:
            return self.done[0]
        best = [max(found, key=_worth) for found in self.done if found]
        whole = len(best) == len(self.done)
        return [tuple(x for group in best for x in group)] if whole else []


class _Reader:
    """Goes through the tokens of a source once."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tokens
        self.ends, self.plain = _brackets(tokens)
        self.levels = [_Level()]

    def groups(self) -> list[Group]:
        at, most = 0, len(self.tokens)
        while at < most:
            at = self._take(at, self.tokens[at])
        return self.levels[0].groups()

    def _take(self, at: int, token: str) -> int:
        """What one token adds; where the next one to look at is."""
        first, level = token[0], self.levels[-1]
        if first == "(":
            return self._open(at, token)
        if first == "|":
            level.turn()
        elif first == ")":
            if at not in self.plain:
                found = self.levels.pop().groups()
                self.levels[-1].now += found
        elif first == "[":
            level.close()
            if (masks := _only_masks(token)) and _least(self.tokens, at) != 0:
                level.now.append(masks)
        elif first in ".*+?" or token[:2] in _CLASSES or (first == "{" and token != "{"):
            level.close()
        elif first not in "^$" and token not in _AT:
            self._literal(level, at, token)
        return at + 1

    def _open(self, at: int, token: str) -> int:
        if token.endswith(")"):  # a name again, which may be any letters; or flags
            self.levels[-1].close()
        elif at not in self.plain:
            self.levels[-1].close()
            if token.endswith("!") or _least(self.tokens, self.ends[at]) == 0:
                return self.ends[at] + 1
            self.levels.append(_Level())
        return at + 1

    def _literal(self, level: _Level, at: int, token: str) -> None:
        text = _letter(token) if token[0] == "\\" else token.lower()
        least = _least(self.tokens, at)
        level.run += text[:-1] if least == 0 else text
        if least is not None:
            level.close()


def _least(tokens: Sequence[str], at: int) -> int | None:
    """How often a token must come, if that is said."""
    after = tokens[at + 1] if at + 1 < len(tokens) else " "
    if after[0] not in _REPEATS or after == "{":
        return None
    if after[0] == "{":
        return int(after[1:].partition(",")[0].rstrip("}?+") or 0)
    return int(after[0] == "+")


def _brackets(tokens: Sequence[str]) -> tuple[dict[int, int], set[int]]:
    """Where each bracket closes; and the brackets that only hold together."""
    ends: dict[int, int] = {}
    plain: set[int] = set()
    open_: list[list[int]] = []  # its place, and whether it has alternatives
    for i, token in enumerate(tokens):
        first = token[0]
        if first == "(" and not token.endswith(")"):
            open_.append([i, 0])
        elif first == "|" and open_:
            open_[-1][1] = 1
        elif first == ")":
            start, several = open_.pop()
            ends[start] = i
            if not several and _least(tokens, i) is None and tokens[start][-1] not in "=!":
                plain |= {start, i}
    return ends, plain


def _letter(token: str) -> str:
    """What an escape stands for."""
    return chr(int(token[2:], 16)).lower() if token[1] in "ux" else token[1].lower()


def _only_masks(said: str) -> Group:
    """A set of masks is as telling as their letters; other sets are not."""
    if said[1] < _MASKS and said[1] != "\\":
        return ()
    letters = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), said[1:-1])
    return tuple(letters) if all(c >= _MASKS for c in letters) else ()
