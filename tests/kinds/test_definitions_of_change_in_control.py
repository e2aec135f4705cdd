"""Where a letter says what a change in control is, and the share of the stock that makes one."""

from __future__ import annotations

import pytest

from tenure.provisions.change_in_control import ChangeInControl
from tenure.text import Letter


def changes(words: str) -> list[ChangeInControl]:
    letter = Letter("letter", f"Dear Ms. Ames:\n\nWe offer you work.\n\n{words}")
    return [*ChangeInControl.read(letter)]


def shown(change: ChangeInControl) -> object:
    (field,) = change.sheet()
    assert isinstance(field.value, dict)
    return field.value.get("ownership_threshold_percent")


DEFINED = {
    'By "change in control" we mean the acquisition of more than 40% of our shares by one'
    " party.": 40,
    "The term Change in Control refers to the purchase of 30% or more of the voting stock.": 30,
    "If there is a change in control of the Company (that is, more than 45% of its voting shares"
    " are"
    " acquired by one party), you will be paid a bonus.": 45,
    "Should we be acquired (meaning any person becoming owner of over 60% of our voting stock),"
    " half"
    " of your options will vest.": 60,
    "A change in control is a merger, or the acquisition of 51% of the stock.": 51,
    '"Change in Control" means that more than half of the stock of the Company is sold.': 50,
    '"Change in Control" means a deal after which our holders keep less than half of the combined'
    " company.": 50,
    '"Change in Control" means a change in ownership of the Company of over 35%.': 35,
    '"Change of Control" shall mean any event, including a sale of more than 55% of the capital'
    " stock,"
    " that lets any person elect a majority of the Board.": 55,
    "Your shares vest if there is a Sale Event (the sale of more than 65% of our stock).": 65,
    '"Trigger Event" means the purchase by a third party of more than 70% of our stock. On a'
    " Trigger"
    " Event your shares vest.": 70,
}


@pytest.mark.parametrize(("words", "share"), DEFINED.items(), ids=DEFINED)
def test_the_share_that_makes_one(words: str, share: int) -> None:
    (change,) = changes(words)
    assert change.defined_here and shown(change) == share


@pytest.mark.parametrize(
    "words",
    [
        "Upon a Change in Control (defined as it is for purposes of the 2003 Stock Plan), all"
        " vest.",
        "If a Change in Control is announced, 50% of your unvested shares will vest.",
        "Change of control - If we are acquired, 25% of your options will vest.",
    ],
)
def test_a_name_alone_is_no_definition(words: str) -> None:
    (change,) = changes(words)
    assert not change.defined_here and shown(change) is None


@pytest.mark.parametrize(
    "words",
    [
        "You will take part in our Change of Control Severance Plan.",
        '"Sale" means the sale of the stock of a customer. You report on each Sale.',
        "You sold more than 50% of your shares. The house is acquired if you sign.",
    ],
)
def test_none_is_read(words: str) -> None:
    assert changes(words) == []
