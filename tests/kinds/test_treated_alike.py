"""A letter that treats every resignation for Good Reason as a termination without cause."""

from __future__ import annotations

import pytest

import tenure
from tenure.engine.statement import state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provision import Provision
from tenure.provisions.acceleration import Acceleration
from tenure.provisions.benefits import Benefits
from tenure.provisions.severance import Severance

PROMISES = (
    "Your base salary will be $240,000 per year. If the Company terminates your employment without"
    " Cause, you will receive six months of base salary, all of your options will immediately vest,"
    " and the Company will continue your health insurance for nine months. "
)
SAYS = [
    "A resignation for Good Reason shall be treated as a termination without Cause.",
    "If you resign for Good Reason, your resignation will be deemed a termination by the Company"
    " without Cause.",
    'Termination without Cause will include your constructive discharge for "Good Reason".',
]
NOT = [
    "A resignation for Good Reason shall not be treated as a termination without Cause.",
    "For purposes of Section 9, a resignation for Good Reason shall be treated as a termination"
    " without Cause.",
    "A termination without Cause is no breach of this letter.",
]
LOG = [
    {"on": "2024-01-02", "fact": "employment_started"},
    {"on": "2024-09-30", "fact": "resigned", "good_reason": "yes"},
]


def triggers(promise: Provision) -> tuple[str, ...]:
    assert isinstance(promise, Severance | Acceleration | Benefits)
    return promise.triggers


@pytest.mark.parametrize("said", SAYS)
def test_every_promise_counts_it(said: str) -> None:
    slots = tenure.read(PROMISES + said).slots
    for kind in ("severance", "acceleration", "benefits"):
        assert triggers(slots[f"{kind}[0]"]) == ("without_cause", "good_reason")


@pytest.mark.parametrize("said", NOT)
def test_it_is_not_said(said: str) -> None:
    slots = tenure.read(PROMISES + said).slots
    for kind in ("severance", "acceleration", "benefits"):
        assert triggers(slots[f"{kind}[0]"]) == ("without_cause",)


@pytest.mark.parametrize(("said", "owed"), [(SAYS[0], "$120,000.00"), (NOT[0], "$0.00")])
def test_it_is_owed(said: str, owed: str) -> None:
    world = World(tenure.Facts.of(LOG))
    statement = state(tenure.read(PROMISES + said), world, day_number("2024-12-31"))
    assert str(statement["severance"]) == owed
