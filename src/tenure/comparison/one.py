"""Whether a figure of one agreement is the same formula of the same inputs in the other, so that
the two differ by nothing even where both are unknown.
"""

from __future__ import annotations

from ..agreement import Agreement
from ..engine.binding import readings_of
from ..engine.findings import Compiled, compiled
from ..engine.what_if import costs_of
from ..formula import Formula, Records

SHARED = ("day", "price", "turn")  # inputs of the question, the same for both


class Sameness:
    """Compares formulas of two agreements that are asked by one log."""

    def __init__(self, a: Agreement, b: Agreement) -> None:
        self.a, self.b = _Numbers(a), _Numbers(b)
        self._known: dict[tuple[object, ...], bool] = {}

    def same(self, before: str, after: str) -> bool:
        """Whether a result of the first agreement is bound to equal one of the second."""
        one, two = (x.compiled.form.roots for x in (self.a, self.b))
        if before not in one or after not in two:
            return False
        return self._formulas(one[before], two[after], {})

    def costs(self, before: str, after: str) -> bool:
        """The same of two figures that are part of what parting costs."""
        return self.same(self.a.costs.get(before, before), self.b.costs.get(after, after))

    def _formulas(self, f: Formula, g: Formula, over: dict[int, Records]) -> bool:
        key = (id(f), id(g), *sorted((one, id(two)) for one, two in over.items()))
        if key not in self._known:
            self._known[key] = self._equal(f, g, over)
        return self._known[key]

    def _equal(self, f: Formula, g: Formula, over: dict[int, Records]) -> bool:
        if (f.op, f.unit, f.value, len(f.args)) != (g.op, g.unit, g.value, len(g.args)):
            return False
        if f.op == "leaf" and not self._leaves(f.name, g.name):
            return False
        if f.options != g.options:
            return False
        if f.op == "field" and (f.name != g.name or over.get(id(f.context)) is not g.context):
            return False
        if f.op == "unknown" and f.words != g.words:
            return False
        if not all(self._formulas(x, y, over) for x, y in zip(f.args, g.args, strict=True)):
            return False
        return self._folds(f, g, over)

    def _leaves(self, one: str, two: str) -> bool:
        if one in SHARED or one.startswith("fact."):
            return one == two
        mine, theirs = self.a.numbers.get(one), self.b.numbers.get(two)
        return mine is not None and mine == theirs

    def _folds(self, f: Formula, g: Formula, over: dict[int, Records]) -> bool:
        one, two = f.fold, g.fold
        if one is None or two is None:
            return one is two
        if (one.how, one.over.kind) != (two.how, two.over.kind):
            return False
        inner = {**over, id(one.over): two.over}
        pairs = [(one.when, two.when), (one.start, two.start), (one.body, two.body)]
        return all(
            x is y if x is None or y is None else self._formulas(x, y, inner) for x, y in pairs
        )


class _Numbers:
    """An agreement's compiled formulas, with the numbers (of readings too) they are bound to."""

    def __init__(self, agreement: Agreement) -> None:
        stand_ins = compiled(agreement, {}).scope.slots
        readings = readings_of(agreement, stand_ins)
        self.compiled: Compiled = compiled(agreement, readings)
        self.numbers = {**agreement.numbers, **readings}
        self.costs = {figure: result for result, figure in costs_of(agreement).items()}
