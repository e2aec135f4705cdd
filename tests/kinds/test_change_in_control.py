"""Change in control: strict thresholds, exclusions, the limb that is met first."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.provisions.change_in_control import ChangeInControl
from tenure.text import Letter

LETTER = (
    '"Change in Control" shall be deemed to have occurred if (a) there shall be consummated (i) '
    "any merger of the Company, if its shareholders own less than 50% of the voting control of "
    "the survivor, or (ii) any sale, lease or other transfer of all or substantially all of the "
    "assets of the Company; (b) any Person other than Ruth Abel or any entity affiliated with her "
    "shall become the beneficial owner of more than fifty percent (50%) of the voting control of "
    "the Company, or (c) a liquidation of the Company."
)
MERGER = {"on": "2012-05-01", "fact": "merger_closed"}
OWNER = {"on": "2012-05-01", "fact": "ownership_changed"}
SALE = {"on": "2012-05-01", "fact": "asset_transfer_closed", "what": "sale"}


def found(*log: dict[str, Any], letter: str = LETTER, **readings: str) -> Statement:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(ChangeInControl.read(source)))
    choices = {f"change_in_control[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2010-01-04", "fact": "employment_started"}
    return state(agreement.choosing(choices), World(tenure.Facts.of([start, *log])), 16_000)


@pytest.mark.parametrize(
    ("deal", "limb"),
    [
        ({**MERGER, "share_before": "49.9999%"}, "a(i)"),
        ({**MERGER, "share_before": "50%"}, None),
        ({**OWNER, "person": "Fund Y", "share_after": "50%"}, None),
        ({**OWNER, "person": "Fund Y", "share_after": "50.000001%"}, "b"),
        ({**OWNER, "person": "Ruth Abel", "share_after": "60%"}, None),
        (
            {
                **OWNER,
                "person": "Abel Holdings",
                "share_after": "60%",
                "affiliate_of_excluded": "yes",
            },
            None,
        ),
        ({**SALE, "substantially_all": "no"}, None),
        ({**SALE, "substantially_all": "yes"}, "a(ii)"),
        ({"on": "2012-05-01", "fact": "liquidation", "stage": "completed"}, "c"),
        (MERGER, "open"),
        (SALE, "open"),
        ({**OWNER, "share_after": "60%"}, "open"),
        (
            {
                **OWNER,
                "person": "Group A",
                "share_after": "60%",
                "group_with_excluded": "yes",
            },
            "open",
        ),
    ],
)
def test_each_limb(deal: dict[str, Any], limb: str | None) -> None:
    statement = found(deal)
    happened = {None: False, "open": None}.get(limb, True)
    assert statement.happened("change_in_control") is happened
    if limb != "open":
        assert statement["change_in_control_limb"].plain == (limb or "none")


def test_the_first_limb_in_time_and_then_in_the_letter() -> None:
    sale = {**SALE, "substantially_all": "yes"}
    merger = {**MERGER, "share_before": "0%"}
    assert found(sale, merger)["change_in_control_limb"].plain == "a(i)"
    assert found({**sale, "on": "2012-04-30"}, merger)["change_in_control_limb"].plain == "a(ii)"


def test_a_deal_that_is_still_to_come_is_not_met() -> None:
    later = {**MERGER, "on": "2020-01-01", "share_before": "0%"}
    assert found(later)["change_in_control_limb"].plain == "none"


def test_an_exclusion_may_reach_the_other_limbs() -> None:
    merger = {**MERGER, "share_before": "40%", "affiliate_of_excluded": "yes", "person": "X"}
    assert found(merger).happened("change_in_control") is True
    read = found(merger, exclusion_reaches="every_limb")
    assert read.happened("change_in_control") is False


def test_a_term_that_is_not_defined_here_leaves_a_deal_open() -> None:
    letter = "Upon a Change of Control (as defined in the Plan) your option vests."
    assert found(letter=letter).happened("change_in_control") is False
    deal = {**MERGER, "share_before": "0%"}
    assert found(deal, letter=letter).happened("change_in_control") is None


@pytest.mark.parametrize(
    "words",
    [
        "You will take part in the Change in Control Severance Plan as a Tier II employee.",
        "The change of control and severance agreement of even date stays in force.",
        "You waive the Change of Control benefit plan.",
    ],
)
def test_the_name_of_a_plan_is_no_use_of_the_term(words: str) -> None:
    assert not list(ChangeInControl.read(Letter("letter", words)))


@pytest.mark.parametrize(
    "words",
    [
        "If a Change in Control shall occur on or before March 1, 2012, your option vests in full.",
        "A change of control, defined as an Acceleration Event in the Harrow plan, is no reason.",
    ],
)
def test_a_change_that_a_promise_supposes_is_not_defined_by_it(words: str) -> None:
    (found,) = ChangeInControl.read(Letter("letter", words))
    assert not found.defined_here


def test_a_merger_of_which_more_is_asked_stays_in_its_own_words() -> None:
    words = (
        '"Change in Control" means (a) a merger in which the Company is not the survivor, or (b) '
    )
    (found,) = ChangeInControl.read(Letter("letter", words + "a liquidation of the Company."))
    assert [limb.limb for limb in found.limbs] == ["other", "liquidation"]


def test_a_merger_after_which_holders_keep_too_little_is_no_acquisition_by_somebody() -> None:
    words = (
        '"Change in Control" means (a) a merger of the Company with another entity after which the '
        "beneficial owners of its shares cease to own at least 60% of the voting shares, or (b) a "
        "liquidation of the Company."
    )
    (found,) = ChangeInControl.read(Letter("letter", words))
    assert [limb.limb for limb in found.limbs] == ["merger", "liquidation"]


@pytest.mark.parametrize(
    "conditions",
    [
        "a merger, unless: (i) the owners keep more than 60% of the votes, and (ii) nobody has 30%"
        " or more of the voting stock",
        "a merger except for one in which (x) the owners hold at least 60% of the votes and (y) no"
        " person has 25% or more of the voting stock",
        "a sale of all or substantially all of the assets, other than to an entity of which the"
        " owners hold at least 60% of the voting stock",
    ],
)
def test_what_is_left_out_is_no_limb(conditions: str) -> None:
    text = f'"Change in Control" means (a) {conditions}; or (b) a liquidation of the Company.'
    (change,) = ChangeInControl.read(Letter("letter", text))
    assert [(limb.label, limb.limb) for limb in change.limbs if limb.limb != "asset_transfer"] in (
        [("a", "other"), ("b", "liquidation")],
        [("b", "liquidation")],
    )
