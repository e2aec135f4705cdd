"""Two offers of different years, compared without a log: one set of facts must suit both."""

from __future__ import annotations

from pathlib import Path

import pytest

import tenure
from tenure.agreement import Agreement

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.fixture(scope="module")
def both() -> tuple[Agreement, Agreement]:
    return (
        tenure.load(EXAMPLES / "finance-chief.txt"),
        tenure.load(EXAMPLES / "chief-executive.txt"),
    )


def test_a_later_offer_is_in_effect_when_it_is_asked_about(
    both: tuple[Agreement, Agreement],
) -> None:
    found = tenure.compare(*both, days=["2019-09-12"], ways=["terminated without cause"])
    assert found.difference is not None
    [parting] = found.difference.partings
    [severance] = [p.amount for p in parting.parts if p.name == "severance"]
    assert (str(severance.before), str(severance.after)) == ("$71,500.00", "$180,000.00")
    said = [w for w in found.difference.supposed if w.startswith("On ")]
    assert "On 2019-03-12: board accepted." in said
    assert {w.split(":")[0] for w in said} == {"On 2019-03-12"}, "no later than the first day"


def test_a_day_before_the_later_letter_begins_is_said_whichever_comes_first(
    both: tuple[Agreement, Agreement],
) -> None:
    earlier, later = both
    costs = []
    for pair in ((earlier, later), (later, earlier)):
        found = tenure.compare(*pair, days=["2019-06-01"], ways=["terminated without cause"])
        assert found.difference is not None
        assert found.difference.supposed[0] == (
            "chief-executive.txt begins on 2020-02-03 by its own words; it is asked as if it had"
            " held since 2019-03-12."
        )
        [parting] = found.difference.partings
        [severance] = [p.amount for p in parting.parts if p.name == "severance"]
        costs.append({str(severance.before), str(severance.after)})
    assert costs == [{"$71,500.00", "$180,000.00"}] * 2


def test_two_letters_of_one_day_are_not_told_apart(both: tuple[Agreement, Agreement]) -> None:
    found = tenure.compare(both[0], both[0], days=["2019-09-12"])
    assert found.difference is not None
    assert not any("begins on" in words for words in found.difference.supposed)
