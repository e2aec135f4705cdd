"""An occasion that no term carries keeps a promise in the letter's words, wherever it stands."""

import pytest

from tenure.provisions.acceleration import Acceleration
from tenure.provisions.severance import Severance
from tenure.text import Letter

SALARY = "Your base salary will be $120,000 per year.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "You will receive two months of base salary if the Company terminates your employment"
        " without Cause within nine months of employment.",
        "You will receive ten months of base salary if the Company terminates your employment"
        " without Cause after nine months of your employment.",
        "After two years of service you will be paid ten months of salary if your employment is"
        " terminated by the Company without Cause.",
        "If your employment is terminated without Cause in months 3-8 of your employment, you will"
        " receive one month of base salary.",
        "If, at any time before your completing two years of employment, the Company terminates"
        " your employment without Cause, you will be paid ten months of base salary.",
        "If the Company terminates your employment following a Change in Control (whether or not"
        " for Cause), you will be paid ten months of base salary.",
        "Upon a Change in Control you will be paid ten months of base salary. This payment is"
        ' governed by a "double trigger": your employment must also be terminated.',
    ],
)
def test_severance_is_owed_on_what_the_letter_describes(text: str) -> None:
    [found] = Severance.read(Letter("letter", SALARY + text))
    assert found.triggers == ("described",)


def test_severance_is_not_owed_on_what_a_sentence_denies_it_for() -> None:
    text = (
        "Upon a Change in Control this severance is not payable. On a termination entitling you to"
        " severance you will be paid ten months of base salary."
    )
    found = list(Severance.read(Letter("letter", SALARY + text)))
    assert all("change_in_control" not in s.triggers for s in found)


def test_a_second_trigger_in_the_next_sentence_is_one_of_acceleration_too() -> None:
    text = (
        "Upon a Change in Control all of your options will vest. The termination must occur within"
        " ten months of the Change in Control."
    )
    found = list(Acceleration.read(Letter("letter", text)))
    assert all(a.both or "change_in_control" not in a.triggers for a in found)
