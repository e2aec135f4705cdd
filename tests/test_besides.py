"""What stands beside a definition: it is told in the letter's words, and of its own term only."""

from __future__ import annotations

import pytest

from tenure.provision import Provision
from tenure.provisions.cause import Cause
from tenure.provisions.change_in_control import ChangeInControl
from tenure.provisions.good_reason import GoodReason
from tenure.text import Letter

CAUSE = '"Cause" means (i) your conviction of a felony or (ii) your theft of money.'
REASON = '"Good Reason" means (i) a cut of your salary or (ii) your demotion.'
CONTROL = (
    '"Change in Control" means (i) a sale of all the assets of the Company or (ii) its merger.'
)

BESIDE = (
    (Cause, CAUSE, "No dismissal shall be for Cause absent a vote of nine directors."),
    (Cause, CAUSE, "In no case shall she be held to have given Cause unless she was heard."),
    (Cause, CAUSE, "An act done on advice of counsel is presumed to be done in good faith."),
    (Cause, CAUSE, "The foregoing clause shall not apply to a first offense."),
    (GoodReason, REASON, "Good Reason expressly does not include a change of your title."),
    (GoodReason, REASON, "For a resignation to be for Good Reason, you must leave in May."),
    (GoodReason, REASON, "In no event shall a sale of the plant constitute Good Reason."),
    (
        ChangeInControl,
        CONTROL,
        "A Change in Control shall not be deemed to include a spin-off.",
    ),
    (ChangeInControl, CONTROL, "No Change in Control shall exist by reason of a loan."),
    (
        ChangeInControl,
        CONTROL,
        "In addition to the foregoing, the loss of the charter shall be a Change in Control.",
    ),
)
APART = (
    (Cause, CAUSE, "If you are dismissed without Cause, no notice shall be given."),
    (Cause, CAUSE, "You may not disclose our secrets for any cause or reason."),
    (GoodReason, REASON, "You will have no other claim if you resign for Good Reason."),
    (ChangeInControl, CONTROL, "After a Change in Control your option vests in full."),
)


def told(kind: type[Provision], *words: str) -> str:
    letter = Letter("letter", "Dear Ms. Ames:\n\nWe offer you work. " + " ".join(words))
    return " ".join(p.told for p in kind.read(letter))


@pytest.mark.parametrize(("kind", "definition", "more"), BESIDE)
def test_it_is_told(kind: type[Provision], definition: str, more: str) -> None:
    assert more in told(kind, definition, more)


@pytest.mark.parametrize(("kind", "definition", "more"), APART)
def test_another_sentence_is_not(kind: type[Provision], definition: str, more: str) -> None:
    assert more not in told(kind, definition, more)


def test_the_majority_of_another_definition_does_not_decide_on_cause() -> None:
    other = (
        '"Change in Control" means that by vote or otherwise a majority of the Board is replaced'
        " other than for Cause."
    )
    (cause,) = Cause.read(Letter("letter", f"{CAUSE} {other}"))
    assert cause.determination is None


def test_of_a_subsidiary_nothing_is_told_as_of_the_company() -> None:
    words = '"Change in Control" means a merger of the Company or a sale of all assets of the Bank.'
    assert "assets of the Bank" in told(ChangeInControl, words)
