"""How operators carry unknowns: from the low and high ends of arguments to those of the result.

A result is never narrower than the truth. It may be wider where one unknown is used twice; such
questions are settled by scenarios (`engine.unknowns`).
"""

from __future__ import annotations

from .block import Block
from .build import Formula
from .operators import OPERATORS
from .program import Atom, Pair


def operator(f: Formula, args: list[Pair], block: Block) -> Pair:
    """The ends of a step; one instruction where its arguments are known."""
    lows, highs = tuple(a for a, _ in args), tuple(b for _, b in args)
    if lows == highs:
        one = block.line(f.op, lows)
        return one, one
    if f.op == "select":
        return select(args[0], args[1], args[2], block)
    if f.op == "eq":
        return equal(args[0], args[1], block)
    if f.op == "mul":
        return _product(f, args[0], args[1], block)
    sense = OPERATORS[f.op].sense
    if sense is None or any(s == 0 and a != b for s, (a, b) in zip(sense, args, strict=True)):
        return _if_known(f, args, block)
    least = tuple(a if s >= 0 else b for (a, b), s in zip(args, sense, strict=True))
    most = tuple(b if s >= 0 else a for (a, b), s in zip(args, sense, strict=True))
    return block.line(f.op, least), block.line(f.op, most)


def _if_known(f: Formula, args: list[Pair], block: Block) -> Pair:
    """The step where its arguments turn out to be known; else nothing better than its range."""
    known: Atom = 1
    for a, b in args:
        if a != b:
            same = block.line("eq", (a, b))
            known = same if known == 1 else block.line("and", (known, same))
    exact = block.line(f.op, tuple(a for a, _ in args))
    low = block.line("select", (known, exact, f.low))
    return low, block.line("select", (known, exact, f.high))


def _product(f: Formula, a: Pair, b: Pair, block: Block) -> Pair:
    if all(x.low >= 0 for x in f.args):
        return block.line("mul", (a[0], b[0])), block.line("mul", (a[1], b[1]))
    corners = [block.line("mul", (x, y)) for x in a for y in b]
    low = high = corners[0]
    for corner in corners[1:]:
        low, high = block.line("smaller", (low, corner)), block.line("larger", (high, corner))
    return low, high


def select(condition: Pair, then: Pair, otherwise: Pair, block: Block) -> Pair:
    """`then` where the condition surely holds, `otherwise` where it cannot, else both together."""
    sure, possible = condition

    def choice(test: Atom, yes: Atom, no: Atom) -> Atom:
        return block.line("select", (test, yes, no))

    if sure == possible:
        return choice(sure, then[0], otherwise[0]), choice(sure, then[1], otherwise[1])
    open_low = block.line("smaller", (then[0], otherwise[0]))
    open_high = block.line("larger", (then[1], otherwise[1]))
    low = choice(sure, then[0], choice(possible, open_low, otherwise[0]))
    return low, choice(sure, then[1], choice(possible, open_high, otherwise[1]))


def equal(one: Pair, other: Pair, block: Block) -> Pair:
    """Surely equal where both are known and equal; possibly where their ranges meet."""
    (a, a_), (b, b_) = one, other
    known = block.line("and", (block.line("eq", (a, a_)), block.line("eq", (b, b_))))
    low = block.line("and", (known, block.line("eq", (a, b))))
    meet = (block.line("le", (a, b_)), block.line("le", (b, a_)))
    return low, block.line("and", meet)
