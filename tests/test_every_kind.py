"""What every kind of provision must pass; a new kind is picked up by itself."""

from __future__ import annotations

from dataclasses import fields
from functools import lru_cache
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import tenure
from tenure.agreement import Agreement, Choice, dump, parse, provision_of, terms_of
from tenure.engine.binding import bind, readings_of
from tenure.engine.findings import compiled
from tenure.engine.statement import state
from tenure.engine.worlds import Row, evaluate, table
from tenure.facts import World
from tenure.formula.fused import Fused
from tenure.formula.trace import explain
from tenure.meaning import Entry, Figure, Finding, Vesting
from tenure.provision import KINDS, Example, Provision, Terms
from tenure.text import Letter
from tests.worlds import Log, logs

EXAMPLES = [
    pytest.param(kind, example, id=f"{kind}-{i}")
    for kind, made in sorted(KINDS.items())
    for i, example in enumerate(made.examples)
]
SLOW = settings(
    max_examples=25, deadline=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
LIKE = settings(SLOW, max_examples=6)  # for an example whose formulas another has too
FUSED = 3  # examples of a kind that are compiled to machine code, seconds for each


def read_one(kind: str, text: str) -> Provision:
    found = list(KINDS[kind].read(Letter("example", text)))
    assert len(found) == 1, f"{kind} is read {len(found)} times in: {text}"
    return found[0]


@lru_cache
def agreements(kind: str) -> tuple[Agreement, ...]:
    """An agreement of one provision for each example, with whatever stand-ins it asks for."""
    found = []
    for example in KINDS[kind].examples:
        letter = Letter("example", example.text)
        found.append(Agreement(letter, (read_one(kind, example.text),)))
    return tuple(found)


@lru_cache
def laws(kind: str) -> tuple[tuple[Agreement, settings], ...]:
    """Each example's agreement, with how many worlds a law is tried in: the first of a form in
    more than those that differ from it in numbers alone.
    """
    seen: set[int] = set()
    found = []
    for agreement in agreements(kind):
        form = id(compiled(agreement, {}).form)
        found.append((agreement, LIKE if form in seen else SLOW))
        seen.add(form)
    return tuple(found)


def telling(kind: str) -> list[Agreement]:
    """A few that state as many of the kind's terms between them as a few can."""
    left, stated, found = list(agreements(kind)), set[str](), list[Agreement]()
    while left and len(found) < FUSED:
        best = max(left, key=lambda a: len(set(terms_of(a.provisions[0])) - stated))
        left.remove(best)
        stated |= set(terms_of(best.provisions[0]))
        found.append(best)
    return found


def world(log: Log) -> World:
    try:
        return World(tenure.Facts.of(log))
    except tenure.InputError:
        assume(False)
        raise


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_term_is_called_as_what_a_meaning_asks_for(kind: str) -> None:
    """`t.day` is the day asked about: a term of that name is reached by `t.amended` alone."""
    named = {f.name for f in fields(KINDS[kind])} & set(dir(Terms))
    assert named <= {"cite", "day"}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_has_examples_and_a_page(kind: str) -> None:
    made = KINDS[kind]
    assert made.examples, "give it examples"
    assert made.__doc__ and len(made.__doc__.split()) > 10, "its docstring is its page"
    for doubt in made.doubts:
        assert len(doubt.readings) > 1 and doubt.question and doubt.because


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_reads_its_examples(kind: str, example: Example) -> None:
    found = read_one(kind, example.text)
    assert terms_of(found) == dict(example.terms)


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_cites_what_it_reads(kind: str, example: Example) -> None:
    found = read_one(kind, example.text)
    assert found.cite.whole
    for spans in (found.cite.whole, *found.cite.fields.values()):
        for span in spans:
            assert 0 <= span.start < span.end <= len(example.text)


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_reads_back_what_it_drafts(kind: str, example: Example) -> None:
    found = read_one(kind, example.text)
    again = read_one(kind, found.words())
    assert terms_of(again) == terms_of(found), found.words()


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_there_and_back_as_data(kind: str, example: Example) -> None:
    found = read_one(kind, example.text)
    assert provision_of(kind, terms_of(found), found.cite) == found
    agreement = Agreement(Letter("example", example.text), (found,))
    assert parse(dump(agreement), "agreement.yaml").provisions == (found,)


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_numbers_do_not_belong_to_the_form(kind: str, example: Example) -> None:
    """Formulas are built once per form: the emitted text of an agreement holds none of
    its numbers.
    """
    [agreement] = [a for a in agreements(kind) if a.letter.source == example.text][:1]
    leaves = set(compiled(agreement, {}).form.leaves)
    assert set(agreement.numbers) >= {
        n for n in leaves if n.startswith(f"{kind}[") and n in agreement.numbers
    }
    for name in agreement.numbers:
        assert name.startswith(f"{kind}[0]")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_ints_columns_and_fused_agree(kind: str) -> None:
    fused = telling(kind)
    for agreement in agreements(kind):
        known = _agree(agreement)
        if known and agreement in fused:
            _fused(agreement, known)


def _agree(agreement: Agreement) -> list[Any]:
    rows: list[Row] = []

    @settings(SLOW, max_examples=12)
    @given(logs(), st.integers(12_400, 15_000), st.sampled_from([None, 40_000]))
    def collect(log: Log, day: int, price: int | None) -> None:
        rows.append(Row(world(log), day, price))

    collect()
    found = evaluate(agreement, rows)
    known = []
    for i, row in enumerate(rows):
        bound = bind(agreement, row.world, row.on, row.price)
        for name, bounds in bound.compiled.form.ints(bound.values, bound.rows).items():
            low, high = (int(side[i]) for side in found[name])
            assert low <= bounds[0] <= bounds[1] <= high, name
            if not bound.open:
                assert (low, high) == bounds, name
        known += [bound] if not bound.open else []
    return known


def _fused(agreement: Agreement, bounds: list[Any]) -> None:
    pytest.importorskip("numba")
    form = bounds[0].compiled.form
    if any(low != high for low, high in form.program.results.values()):
        return  # a formula with a value that no fact can settle is never fused
    values = {
        n: np.array([b.values[n] for b in bounds], np.int64) for n in form.leaves if n != "day"
    }
    tables = {k: table([b.rows[k] for b in bounds], c) for k, c in form.program.columns.items()}
    if not values:
        return
    day = 13_500
    got = (
        Fused(form, values, tables).ask(day=day)
        if "day" in form.leaves
        else Fused(form, values, tables).ask()
    )
    for i, bound in enumerate(bounds):
        want = form.ints({**bound.values, "day": day}, bound.rows)
        for row, name in enumerate(form.program.results):
            assert int(got[row, i]) == want[name][0], name


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_figures_never_fall(kind: str) -> None:
    """At fixed knowledge a series only grows from day to day."""
    for agreement, tries in laws(kind):
        scope = compiled(agreement, {})
        series = [o for o in scope.outputs if isinstance(o.item, (Entry, Vesting))]
        if series:
            _rises(
                agreement,
                [o.result("total") if isinstance(o.item, Entry) else o.key for o in series],
                tries,
            )


def _rises(agreement: Agreement, names: list[str], tries: settings) -> None:
    @tries
    @given(logs(), st.lists(st.integers(12_400, 15_000), min_size=2, max_size=12))
    def check(log: Log, days: list[int]) -> None:
        rows = [Row(world(log), day, 40_000) for day in sorted(days)]
        found = evaluate(agreement, rows)
        for name in names:
            for side in found[name]:
                assert (np.diff(side) >= 0).all(), name

    check()


FACTS_ALONE = ("ended", "terminated", "died")  # no sentence says that it happened


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_figure_cites(kind: str) -> None:
    log = [{"on": "2005-01-03", "fact": "employment_started"}]
    for agreement in agreements(kind):
        s = state(agreement, World(tenure.Facts.of(log)), 13_500, 40_000)
        for output in s.outputs:
            if not isinstance(
                output.item, (Entry, Figure, Finding, Vesting)
            ) or not output.slot.startswith(kind):
                continue
            name = output.result("total") if isinstance(output.item, Entry) else output.key
            trace = explain(s.run, s.root(name), output.key)
            cites = any(step.cite for step in trace.walk())
            alone = output.key.rpartition(".")[2] in FACTS_ALONE
            assert cites != alone, (
                f"{output.key} leads to no sentence, or to one that is none of it"
            )


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_missing_field_widens_and_never_settles(kind: str) -> None:
    for agreement, tries in laws(kind):
        _widens(agreement, tries)


def _widens(agreement: Agreement, tries: settings) -> None:
    @tries
    @given(logs(), st.integers(12_400, 15_000), st.data())
    def check(log: Log, day: int, data: st.DataObject) -> None:
        whole = state(agreement, world(log), day, 40_000)
        fields = [
            (i, k)
            for i, f in enumerate(log)
            for k in f
            if k not in ("on", "fact", "id", "about", "from", "by")
        ]
        assume(fields)
        at, key = data.draw(st.sampled_from(fields))
        less = [{k: v for k, v in f.items() if (i, k) != (at, key)} for i, f in enumerate(log)]
        fact = whole.world.facts
        declared = next((f.kind.fields.get(key) for f in fact if f.name == log[at]["fact"]), None)
        assume(declared is not None and declared.absent is None)
        part = state(agreement, world(less), day, 40_000)
        for name, (low, high) in whole.run.results.items():
            least, most = part.run.results[name]
            assert least <= low and high <= most, f"{name} without {log[at]['fact']}.{key}"

    check()


DOUBTS = [
    pytest.param(kind, doubt.name, id=f"{kind}-{doubt.name}")
    for kind, made in sorted(KINDS.items())
    for doubt in made.doubts
]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_question_is_a_sentence(kind: str) -> None:
    for doubt in KINDS[kind].doubts:
        assert doubt.question[0].isupper() or doubt.question[0] in '`"', doubt.question
        assert doubt.question.endswith("?"), doubt.question


@pytest.mark.parametrize(("kind", "doubt"), DOUBTS)
def test_every_doubt_matters(kind: str, doubt: str) -> None:
    """Each reading changes some figure or day in some world."""
    slot = f"{kind}[0].{doubt}"
    declared = next(d for d in KINDS[kind].doubts if d.name == doubt)
    if declared.no_effect:
        return
    open_here = [a for a in agreements(kind) if declared.only_if(a.provisions[0])]
    assert open_here, "no example leaves this question open"
    for reading in declared.readings[1:]:
        assert any(_changes(a, slot, reading) for a in open_here), f"{reading} changes nothing"


def _changes(agreement: Agreement, slot: str, reading: str) -> bool:
    from tests.kinds.worlds import worlds_for

    other = agreement.choosing({slot: Choice(reading)})
    assert readings_of(other)[slot] > 0
    for log, day in worlds_for(slot.partition("[")[0]):
        at = World(tenure.Facts.of(log))
        one, two = state(agreement, at, day, 40_000), state(other, at, day, 40_000)
        if (
            any(two.run.results[n] != v for n, v in one.run.results.items())
            or one.schedules != two.schedules
        ):
            return True
    return False
