"""What open questions are worth: every reading as a row is that reading chosen, and the table says
what moves, worst first.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.boundaries import boundaries
from tenure.engine.doubts import AS_THINGS_STAND, MOST_ROWS
from tenure.engine.findings import compiled
from tenure.engine.moves import Effect, Move, possible, sure
from tenure.engine.questions import Doubts, Question, Reading
from tenure.engine.statement import state
from tenure.engine.supposed import suppose
from tenure.engine.what_if import WAYS, costs_of, supposed, ways_of
from tenure.engine.worlds import Row, evaluate
from tenure.errors import InputError
from tenure.facts import Facts, World
from tenure.facts.values import day_number, iso
from tenure.values import Value
from tests.shared import SHARED, needs_shared

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SEEDS = SHARED / "letters" / "seeds"


def example(name: str) -> tuple[Agreement, Facts]:
    return (
        tenure.load(EXAMPLES / f"{name}.txt"),
        tenure.Facts.load(EXAMPLES / f"{name}.facts.yaml"),
    )


def question(found: Doubts, name: str) -> Question:
    [one] = [q for q in found.questions if q.rests.name == name]
    return one


def reading(found: Doubts, question_: str, name: str) -> Reading:
    [one] = [r for r in question(found, question_).readings if r.name == name]
    return one


def worlds_of(agreement: Agreement, facts: Facts, day: int) -> list[World]:
    """Now, and every way of parting that the log leaves open."""
    now = World(facts)
    ended = any(now.records(n) for n in ("terminated", "resigned", "died"))
    told = [supposed(w, day, now, agreement) for w in WAYS if not ended]
    return [now, *(World(facts.but(*t)) for t in told if t)]


def same_as_choosing(agreement: Agreement, facts: Facts, day: int) -> None:
    """Rows that carry readings give, to the last result, what choosing these readings gives.

    All questions are read otherwise at once, the k-th time by the k-th reading of each, so that
    every reading has its turn in a few compiled forms.
    """
    worlds = worlds_of(agreement, facts, day)
    doubts = {r.name: r.doubt for r in state(agreement, worlds[0], day).readings}
    turns = range(max(len(d.readings) for d in doubts.values()))
    chosen = [{n: k % len(d.readings) for n, d in doubts.items()} for k in turns]
    found = evaluate(agreement, [Row(w, day, None, picked) for picked in chosen for w in worlds])
    for k, picked in enumerate(chosen):
        choices = {n: Choice(doubts[n].readings[i]) for n, i in picked.items()}
        alone = evaluate(agreement.choosing(choices), [Row(w, day) for w in worlds])
        part = slice(k * len(worlds), (k + 1) * len(worlds))
        for result, (low, high) in alone.items():
            assert np.array_equal(found[result][0][part], low), (k, result)
            assert np.array_equal(found[result][1][part], high), (k, result)


@pytest.mark.parametrize("name", ["chief-executive", "finance-chief"])
@pytest.mark.parametrize("log", [False, True], ids=["supposed", "log"])
def test_a_row_with_a_reading_is_that_reading_chosen(name: str, log: bool) -> None:
    agreement, facts = example(name)
    if log:
        same_as_choosing(agreement, facts, max(f.on for f in facts))
    else:
        facts, day, _ = suppose(agreement)
        same_as_choosing(agreement, facts, day)


@needs_shared
@pytest.mark.parametrize("name", ["mezger-2005", "akridge-2005"])
def test_a_row_with_a_reading_is_that_reading_chosen_in_a_letter(name: str) -> None:
    agreement = tenure.load(SEEDS / f"{name}.txt")
    facts, day, _ = suppose(agreement)
    same_as_choosing(agreement, facts, day)


def test_one_reading_at_a_time_is_that_one_chosen() -> None:
    agreement, _ = example("chief-executive")
    facts, day, _ = suppose(agreement)
    worlds = worlds_of(agreement, facts, day)
    for name, i in (
        ("severance[0].pays", 1),
        ("salary[0].day_count", 2),
        ("equity[0].quarters", 1),
    ):
        [doubt] = [r.doubt for r in state(agreement, worlds[0], day).readings if r.name == name]
        found = evaluate(agreement, [Row(w, day, None, {name: i}) for w in worlds])
        chosen = agreement.choosing({name: Choice(doubt.readings[i])})
        alone = evaluate(chosen, [Row(w, day) for w in worlds])
        assert all(np.array_equal(found[n], ends) for n, ends in alone.items())


def test_rows_without_readings_are_what_they_were() -> None:
    agreement, facts = example("finance-chief")
    world, day = World(facts), day_number("2021-09-10")
    fixed = evaluate(agreement, [Row(world, day)])
    mixed = evaluate(agreement, [Row(world, day), Row(world, day, None, {})])
    alone = state(agreement, world, day).run.results
    for name, (low, high) in fixed.items():
        assert (int(low[0]), int(high[0])) == alone[name]
        assert [int(x) for x in mixed[name][0]] == [alone[name][0]] * 2


def test_what_a_boundary_is_worth_is_found_on_its_day() -> None:
    """18 months from 3 February 2020 end on 3 August 2021, a year after the day asked about."""
    agreement, _ = example("chief-executive")
    found = tenure.doubts(agreement)
    assert iso(found.on) == "2020-08-03"
    included = reading(found, "severance[0].window_end", "anniversary_included")
    assert included.effects == ()  # nothing on the day asked about
    worst = included.worst
    assert worst is not None
    assert (worst.way, iso(worst.on)) == ("terminated without cause", "2021-08-03")
    assert str(worst.dollars) == "$180,000.00"
    moved = {m.name: (str(m.before), str(m.after)) for m in worst.moves}
    assert moved["severance[0].severance"] == ("$0.00", "$180,000.00")
    assert moved["severance[0].severance: due"] == ("never", "2021-08-13")


def test_what_a_reading_changes_is_told_for_each_way() -> None:
    agreement, _ = example("chief-executive")
    found = tenure.doubts(agreement)
    twice = reading(found, "severance[0].pays", "each_event")
    [effect] = twice.effects
    assert effect.way == "change in control and terminated without cause"
    assert str(effect.dollars) == "$180,000.00"
    due = reading(found, "severance[0].lag_days", "business_days")
    assert {e.way for e in due.effects} == {
        "terminated without cause",
        "change in control",
        "change in control and terminated without cause",
    }
    assert {str(e.days) for e in due.effects} == {"4 days"}  # 13 August is a Thursday: 10 weekdays
    assert all(e.dollars is None for e in due.effects)


def test_worst_first_and_what_changes_nothing_last() -> None:
    for name in ("chief-executive", "finance-chief"):
        found = tenure.doubts(example(name)[0])
        dollars = [sure(q.dollars) for q in found.questions]
        assert dollars == sorted(dollars, reverse=True)
        idle = [q.changes_nothing for q in found.questions]
        assert idle == sorted(idle)
        assert any(idle) and not all(idle)
        assert found.rows <= MOST_ROWS


def test_every_open_question_is_there_with_one_reading_in_force() -> None:
    agreement, facts = example("chief-executive")
    found = tenure.doubts(agreement, facts, "2021-07-01", known_at="2021-07-01")
    rests = tenure.on(agreement, facts, "2021-07-01").readings
    assert sorted(q.rests.name for q in found.questions) == sorted(r.name for r in rests)
    for q in found.questions:
        assert [r.name for r in q.readings] == list(q.rests.doubt.readings)
        assert [r.name for r in q.readings if r.in_force] == [q.rests.reading]
        assert all(r.worst is None for r in q.readings if r.in_force)


def test_a_reading_that_is_chosen_turns_its_effect_round() -> None:
    agreement, _ = example("chief-executive")
    name = "severance[0].pays"
    forth = reading(tenure.doubts(agreement), name, "each_event").effects
    chosen = agreement.choosing({name: Choice("each_event", "both sides meant it", "A. Counsel")})
    found = tenure.doubts(chosen)
    back = reading(found, name, "once").effects
    [there], [here] = ([e.dollars for e in x] for x in (forth, back))
    assert there is not None and here is not None and there.low == -here.low
    rests = question(found, name).rests
    assert (rests.because, rests.by) == ("both sides meant it", "A. Counsel")


def test_an_employment_that_has_ended_is_not_ended_again() -> None:
    agreement, facts = example("finance-chief")
    found = tenure.doubts(agreement, facts)
    assert iso(found.on) == "2021-09-10"  # the last day of the log
    assert set(found.ways) == {AS_THINGS_STAND, "change in control"}
    assert "2021-09-10 (terminated)" in found.notes[0]
    before = tenure.doubts(agreement, facts, "2021-06-30", known_at="2021-06-30")
    assert before.ways == ways_of(agreement) and before.notes == ()


def test_before_the_first_day_of_work_nobody_is_parted() -> None:
    agreement, facts = example("finance-chief")
    found = tenure.doubts(agreement, facts, "2019-04-01")
    assert found.ways == (AS_THINGS_STAND,)
    assert "has not begun" in found.notes[0]


def test_days_of_a_duty_on_each_record_are_compared() -> None:
    """45 days from a notice sent on 12 October 2020 and received on the 13th."""
    agreement, facts = example("finance-chief")
    found = tenure.doubts(agreement, facts, "2020-10-30", known_at="2020-10-30")
    worst = reading(found, "cause[0].notice_clock", "sending").worst
    assert worst is not None and str(worst.days) == "-1 days"
    due = next(m for m in worst.moves if m.name.endswith(": last due"))
    assert (str(due.before), str(due.after)) == ("2020-11-27", "2020-11-26")


def test_an_amount_that_is_unknown_either_way_is_named() -> None:
    """Without a price nobody can tell what vested shares are worth under either reading."""
    agreement, _ = example("finance-chief")
    log = Facts.of(
        [
            {"on": "2019-03-15", "fact": "signed", "party": "employee"},
            {"on": "2019-03-15", "fact": "condition_satisfied", "condition": "background check"},
            {"on": "2019-03-15", "fact": "condition_satisfied", "condition": "reference checks"},
            {"on": "2019-04-08", "fact": "employment_started"},
        ]
    )
    found = tenure.doubts(agreement, log, "2020-01-06")
    other = reading(found, "equity[0].closing_day", "next_session")
    assert "equity[0].value_of_vested" in other.unsettled
    quarters = reading(found, "equity[0].quarters", "calendar_quarter_ends")
    assert quarters.worst is not None and sure(quarters.worst.shares) == 4_800
    known = reading(tenure.doubts(agreement), "equity[0].closing_day", "next_session")
    assert "equity[0].value_of_vested" not in known.unsettled


def test_boundary_days_come_after_the_day_asked_about() -> None:
    agreement, _ = example("chief-executive")
    facts, day, _ = suppose(agreement)
    days = boundaries(state(agreement, World(facts), day))
    assert len(set(days)) == len(days) and min(days) > day
    assert {"2021-08-03", "2021-08-02", "2021-02-03"} <= {iso(d) for d in days}


def test_costs_add_up_and_other_amounts_do_not() -> None:
    def money(name: str, by: int, cost: bool) -> Move:
        return Move(name, Value("money:USD", 0, 0), Value("money:USD", by, by), cost)

    effect = Effect(
        "resigned", 0, (money("a", 500, True), money("b", 700, True), money("c", -900, False))
    )
    assert effect.dollars == Value("money:USD", 1200, 1200)
    alone = Effect("resigned", 0, (money("a", 500, True), money("c", -900, False)))
    assert alone.dollars == Value("money:USD", -900, -900)
    open_ = Value("money:USD", -100, 2_000)
    assert (sure(open_), possible(open_)) == (0, 2_000)


def test_what_a_parting_costs_follows_from_what_is_meant() -> None:
    """Every one-time payment and every figure that says so; nothing goes by its name."""
    agreement, _ = example("chief-executive")
    costs = set(costs_of(agreement).values())
    assert {
        "severance[0].severance",
        "benefits[0].health_cost",
        "equity[0].value_of_acceleration",
        "one_time_payment[0].buyout",
    } <= costs
    assert "equity[0].value_of_vested" not in costs and "salary[0].final_salary" not in costs
    assert set(costs_of(agreement)) <= set(compiled(agreement, {}).form.roots)


# -- what is supposed where there is no log


def test_every_supposed_fact_is_told() -> None:
    agreement, _ = example("chief-executive")
    facts, day, told = suppose(agreement)
    assert all(f.source == "supposed" for f in facts)
    assert "The employment started on 2020-02-03, the date of the letter." in told
    for fact in facts:
        assert any(iso(fact.on) in words or fact.name in ("coverage", CARRIER) for words in told)
    begun = tenure.on(agreement, facts, day)
    assert begun.happened("effective") and begun.happened("hired")
    assert [c.state for c in begun.conditions] == ["satisfied"] * len(begun.conditions)


CARRIER = "carrier_allows_continuation"


def test_a_start_that_is_agreed_on_is_taken() -> None:
    letter = (
        "March 4, 2019\n\nDear Ada:\n\nWe offer you the position of Chief Operating Officer of"
        " Halden Instruments, Inc. Your employment will begin on April 1, 2019. Your salary will"
        " be at an annual rate of $200,000.\n"
    )
    facts, day, told = suppose(tenure.read(letter))
    assert told[0] == "The employment started on 2019-04-01, as the letter has it."
    assert iso(day) == "2019-10-01"
    _, other, _ = suppose(tenure.read(letter), day_number("2021-05-05"))
    assert iso(other) == "2021-05-05"
    assert [f.name for f in facts][:1] == ["employment_started"]


def test_a_letter_without_a_day_asks_for_one() -> None:
    agreement = tenure.read("Your salary will be at an annual rate of $200,000.")
    with pytest.raises(InputError, match="--on DAY"):
        suppose(agreement)
    facts, _, told = suppose(agreement, day_number("2020-07-01"))
    assert "2020-01-01, 6 months before" in told[0]
    assert [iso(f.on) for f in facts if f.name == "employment_started"] == ["2020-01-01"]


# -- readings that are chosen
