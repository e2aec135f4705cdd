"""Where a letter says what a change in control is, and the share of the stock that makes one."""

from __future__ import annotations

import pytest

from tenure.provisions.change_in_control import ChangeInControl, OtherLimb, Ownership
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
    "A Change in Control happens when one party ends up holding more than 40% of our stock.": 40,
    "There shall be a Change in Control if any person becomes the owner of 35% or more of the"
    " voting stock.": 35,
    "The Company is deemed to have undergone a Change in Control on the date any person acquires"
    " 20% of its stock.": 20,
    "A sale of more than 65% of our stock shall constitute a Change of Control.": 65,
    '"Change in Control" means a tender offer is made and consummated for the ownership of 25% or'
    " more of the voting securities.": 25,
    '"Change in Control" means any of: a sale to a rival; a merger after which our holders keep'
    " fewer than 45% of the shares; or a liquidation.": 45,
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
        "A public offering shall not be a Change in Control.",
        "Nothing in our merger with Vell is a change in control for purposes of this letter.",
        "You agree not to seek a change in control of a rival, that is, to acquire 50% of its"
        " stock.",
        '"Sale" means the sale of the stock of a customer. You report on each Sale.',
        "You sold more than 50% of your shares. The house is acquired if you sign.",
    ],
)
def test_none_is_read(words: str) -> None:
    assert changes(words) == []


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("other than the Hale family", "the Hale family"),
        (
            ", other than the Company's employees' stock plan,",
            "the Company's employees' stock plan",
        ),
    ],
)
def test_whom_an_owner_is_not(who: str, name: str) -> None:
    words = f'"Change in Control" means that any person {who} comes to own more than 40% of our'
    (change,) = changes(f"{words} voting stock.".replace(" ,", ","))
    (limb,) = change.limbs
    assert isinstance(limb, Ownership) and [x.name for x in limb.excluded] == [name]


@pytest.mark.parametrize(
    "but",
    [
        "other than by inheritance",
        "(other than us, a trustee of our plans, or any of our affiliates)",
        "other than in a public offering",
    ],
)
def test_an_exception_that_names_nobody_leaves_the_words(but: str) -> None:
    words = f'"Change in Control" means the acquisition by any person {but} of more than 40% of our'
    (change,) = changes(f"{words} voting stock.")
    (limb,) = change.limbs
    assert isinstance(limb, OtherLimb) and but in limb.says and shown(change) == 40


def test_a_limb_that_another_when_begins() -> None:
    (change,) = changes(
        'A "change of control" will be deemed to have occurred when any person acquires 25% or more'
        " of our voting stock, or when the Bank is merged and its shareholders own less than a"
        " majority of the survivor."
    )
    assert [limb.limb for limb in change.limbs] == ["ownership", "merger"]


def test_an_undefined_term_is_not_said_to_be_defined_elsewhere() -> None:
    (change,) = changes("All of your options vest upon a change in control.")
    assert "elsewhere" not in change.words()


@pytest.mark.parametrize(
    ("means", "told"),
    [
        (
            "(a) the approval by the stockholders of a sale of all of its assets, or substantially"
            " all of its assets, or (b) a liquidation of the Company",
            "(a) there is an approval of a sale of all or substantially all of its assets, or (b)"
            " there is a liquidation",
        ),
        (
            "(a) a merger, approved by its directors, after which the holders own less than 40% of"
            " the voting power, or (b) a liquidation",
            "(a) there is a merger or consolidation",
        ),
        (
            "the sale, whether by way of merger or otherwise, of substantially all of the assets",
            "if there is a sale of all or substantially all of its assets.",
        ),
        (
            "(a) a sale of substantially all of the assets, other than in a spin-off, or (b) a"
            " liquidation, except in a bankruptcy",
            "(a) a sale of substantially all of the assets, other than in a spin-off, or (b) a"
            " liquidation, except in a bankruptcy.",
        ),
        (
            "that any person, other than one who held 10% before, (A) becomes the owner of more"
            " than 45% of the voting stock, or (B) controls the Board",
            "other than one who held 10% before, becomes the owner of more than 45%",
        ),
        (  # each of several deals in one sentence
            "the acquisition by any person of more than 45% of the voting stock, a merger in which"
            " our stockholders keep less than half of the voting stock, or a liquidation of the"
            " Company",
            "there is a merger or consolidation of the Company after which its shareholders from"
            " before own less than 50%",
        ),
        (  # a condition behind them is of both
            "a merger, or a sale of shares, as a result of which our holders no longer own a"
            " majority of the voting stock",
            "no more than 50%",
        ),
        (
            "a change in who runs the Company, as its directors see it",
            '"Change in Control" means a change in who runs the Company, as its directors see it.',
        ),
        (
            "the sale of substantially all of its assets. A Change in Control will not be deemed"
            " to occur by a mortgage",
            "A Change in Control will not be deemed to occur by a mortgage.",
        ),
    ],
)
def test_no_limit_is_lost(means: str, told: str) -> None:
    letter = Letter(
        "letter", f'Dear Ms. Ames:\n\nWe offer you work.\n\n"Change in Control" means {means}.'
    )
    (change,) = ChangeInControl.read(letter)
    assert told in change.words()
