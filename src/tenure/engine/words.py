"""The words by which formulas go: those with which they compare a text that facts tell."""

from __future__ import annotations

from collections.abc import Iterable

from ..formula import Formula
from ..formula.steps import reached
from ..formula.units import CODE


def words_of(roots: Iterable[Formula], kind: str, field: str) -> set[int]:
    """As codes: what a text of such facts, or of the latest of them, is held against."""
    found: set[int] = set()
    for step in reached(tuple(roots)):
        if step.op == "eq" and any(_is_text(x, kind, field) for x in step.args):
            found |= {x.value for x in step.args if x.op == "const" and x.unit == CODE}
    return found


def _is_text(step: Formula, kind: str, field: str) -> bool:
    if step.op == "leaf":
        return step.name == f"fact.{kind}.{field}"
    return step.context is not None and (step.context.kind, step.name) == (kind, field)
