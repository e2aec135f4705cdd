"""Agreements of one form share formulas as far as their terms mean the same, and no further: what
one letter says stands in no statement of another.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.findings import compiled
from tenure.engine.roots import outputs_of, roots_of
from tenure.engine.scope import AgreementScope
from tenure.engine.told_terms import meant
from tenure.formula.steps import reached
from tenure.leaves import hints
from tenure.provision import KINDS
from tenure.terms import item_of, unit_of
from tenure.text import Letter

LETTER = "May 1, 2019\n\nDear Ada:\n\nYour base salary will be $120,000 a year. {}\n"
STARTED = "- {on: 2019-05-01, fact: employment_started}\n"
LET_GO = "- {on: 2020-01-10, fact: terminated, by: company, for_cause: no}\n"
PAID = (
    "If the Company terminates your employment without Cause, it will pay you four months of your"
)
AT_ONCE = f"{PAID} base salary payable as of the date of termination."
LATER = f"{PAID} base salary on the {{}} day after the date of termination."
BONUS = "You will be eligible for an annual bonus of 20% of your salary. Any bonus will be paid {}."


def statement(words: str) -> tenure.Statement:
    facts = tenure.Facts.parse(STARTED + LET_GO)
    return tenure.on(tenure.read(LETTER.format(words)), facts, "2020-03-01")


@pytest.mark.parametrize("turned", [False, True])
def test_a_wait_of_days_is_none_by_no_other_letter(turned: bool) -> None:
    asked = [(AT_ONCE, "2020-01-10"), (LATER.format("thirtieth"), "2020-02-09")]
    for words, due in reversed(asked) if turned else asked:
        [found] = statement(words).payments
        assert str(found.due) == due


@pytest.mark.parametrize("turned", [False, True])
def test_the_words_of_one_letter_stand_in_no_other(turned: bool) -> None:
    times = [
        "no later than March 15 of the following year",
        "within 90 days after the end of the year",
    ]
    for when in reversed(times) if turned else times:
        told = [text for _, _, text in statement(BONUS.format(when)).notes]
        assert f"it is paid {when}" in told


def test_letters_that_differ_in_numbers_alone_share_their_formulas() -> None:
    one, two = (tenure.read(LETTER.format(LATER.format(day))) for day in ("thirtieth", "twentieth"))
    assert compiled(one, {}) is compiled(two, {})


def other(value: Any, kind: Any = None) -> Any:
    """The same with every number and word in it another; yes and no are as they were."""
    if unit_of(kind) is not None and value is not None:
        if isinstance(value, str):
            return f"{value} indeed"
        return value + 1 if isinstance(value, int) and not isinstance(value, bool) else value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        types = hints(type(value))
        names = [f.name for f in dataclasses.fields(value) if f.init and f.name != "cite"]
        parts = {name: other(getattr(value, name), types[name]) for name in names}
        return dataclasses.replace(value, **parts)
    if isinstance(value, tuple):
        return tuple(other(v, item_of(kind)) for v in value)
    return value


def all_of(agreement: Agreement) -> list[object]:
    """Every word and step of what an agreement means."""
    scope = AgreementScope(agreement.live, agreement.windows)
    outputs = outputs_of(scope)
    found: list[object] = []
    for o in outputs:
        values = [getattr(o.item, f.name) for f in dataclasses.fields(o.item)]
        found += [v for v in values if isinstance(v, str)]
    roots = tuple(f for o in outputs for _, f in roots_of(o, scope))
    return [*found, *((s.op, s.unit, s.low, s.high, s.name, s.words) for s in reached(roots))]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_means_another_thing_by_another_term_is_told(kind: str) -> None:
    for example in KINDS[kind].examples:
        letter = Letter("example", example.text)
        for found in KINDS[kind].read(letter):
            try:
                changed = other(found)
            except ValueError:
                continue  # no such terms can be
            one, two = Agreement(letter, (found,)), Agreement(letter, (changed,))
            if one.form == two.form and meant(one).told == meant(two).told:
                assert all_of(one) == all_of(two), example.text
