"""Hundreds of conditions at once: neither the formulas nor their trace are deep."""

from __future__ import annotations

from tenure.formula import Form, larger, leaf, smaller
from tenure.formula.trace import explain
from tenure.formula.units import DATE

COUNT = 3_000


def test_the_earliest_of_thousands_is_found_and_explained() -> None:
    days = [leaf(f"day{i}", DATE).named(f"day {i}") for i in range(COUNT)]
    form = Form({"first": smaller(*days), "last": larger(*days)})
    values = {f"day{i}": 10_000 + (i * 7919) % COUNT for i in range(COUNT)}
    run = form.trace(values, {})
    assert run.results["first"] == (10_000, 10_000)
    assert run.results["last"] == (10_000 + COUNT - 1,) * 2
    found = list(explain(run, form.roots["first"], "first").walk())
    assert [s.words for s in found if s.words.startswith("day ")] == ["day 0"]
