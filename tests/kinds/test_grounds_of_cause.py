"""The grounds of a definition of cause: where each begins and ends, and how many there are."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.provisions.cause import Cause
from tenure.provisions.cause.prose import how_many_grounds
from tenure.text import Letter


def _grounds(words: str) -> list[Any]:
    (cause,) = Cause.read(Letter("letter", f'"Cause" means {words}'))
    return list(cause.grounds)


@pytest.mark.parametrize(
    "words",
    [
        "(i) your conviction of a felony which the Board believes to hurt the Company.",
        "(i) theft, dishonesty or falsification of records.",
        "(i) your breach of Sections 4 or 7 of this Agreement.",
        "(i) your failure to perform your duties to the satisfaction of the President.",
        "(i) your failure to perform your duties (other than by reason of illness).",
        "(i) your conviction of a crime involving harassment or any felony.",
        "(i) use of drugs which interferes with your work.",
        "(i) any crime involving fraud or moral turpitude of which you are convicted.",
        "(i) fraud or dishonesty in the performance of your duties.",
        "(i) theft from the Company.",
    ],
)
def test_no_word_of_a_clause_is_lost(words: str) -> None:
    (ground,) = _grounds(words)
    assert ground.says == words.removeprefix("(i) ").removesuffix(".")


def test_who_finds_each_of_them_is_said_behind_the_last() -> None:
    text = (
        '"Cause" means (i) theft, or (ii) your breach of this agreement, in each case as determined'
        " by the Board by a vote of a majority of its members."
    )
    (cause,) = Cause.read(Letter("letter", text))
    assert [ground.label for ground in cause.grounds] == ["i", "ii"]
    assert cause.determination is not None and cause.determination.majority


def test_a_condition_at_the_end_of_a_list_in_prose_is_of_no_one_ground() -> None:
    (ground,) = _grounds("fraud, theft, or any neglect of duty which hurts the Company.")
    assert ground.says.startswith("fraud, theft")


def test_a_proviso_on_the_last_ground_is_of_that_ground_alone() -> None:
    law = (
        "(a) fraud; or (b) your failure to perform your duties; provided, however, that such "
        "failure is not cured within 9 days after written notice."
    )
    fraud, neglect = _grounds(law)
    assert (fraud.cure_days, neglect.cure_days) == (None, 9)


def test_grounds_that_share_a_condition_stay_together() -> None:
    (ground,) = _grounds(
        "(a) your failure to perform your duties, or your breach of this letter that you do not "
        "cure within 20 days after written notice."
    )
    assert ground.says.startswith("your failure") and ground.cure_days == 20


def test_grounds_before_the_first_letter_are_not_lost() -> None:
    words = "willful misconduct, gross negligence, or a finding that (i) you lied or (ii) you stole"
    (ground,) = _grounds(f"{words}.")
    assert ground.says == words


@pytest.mark.parametrize(
    ("words", "kind", "said"),
    [
        ("your conviction, a plea included, of any felony.", "conviction", {"pleas": True}),
        ("your conviction of a crime of theft.", "conviction", {"involves": ("theft",)}),
        ("breach of policies that apply to you.", "policy_violation", {"applicable": True}),
        ("a fraud in which you take part.", "misconduct", {"what": ("fraud",), "says": ""}),
    ],
)
def test_what_a_kind_carries_is_typed(words: str, kind: str, said: dict[str, Any]) -> None:
    (ground,) = _grounds(f"(i) {words}")
    assert ground.ground == kind and {name: getattr(ground, name) for name in said} == said


COUNTED = {
    "fraud, theft or a breach of this letter which hurts the Company.": 3,
    "dishonesty, drink, violation of a policy, or poor work that goes on after a warning.": 4,
    "your conviction of a felony or your embezzlement of our funds.": 2,
    "that you commit fraud, are convicted of a felony or breach this letter.": 3,
    "any act of fraud, theft or embezzlement, a felony conviction, or gross negligence.": 3,
    "A) theft, B) fraud, C) conviction of a felony.": 3,
    "i) conviction of a felony, ii) fraud or iii) gross negligence.": 3,
    "\n\n- conviction of a felony;\n\n- theft; or\n\n- gross negligence.\n": 3,
    "(x) fraud, (y) a felony or (z) your breach of this letter.": 3,
    "a breach of this letter that is not cured.": 1,
    "that you have stolen from us or have failed to perform your duties.": 2,
    "that you have failed or refused to perform your duties.": 0,
    "(a) fraud;\n\nyour neglect of duty; or\n\n(c) a felony conviction.\n": 3,
}


@pytest.mark.parametrize(("words", "many"), COUNTED.items(), ids=COUNTED)
def test_how_many_grounds_a_definition_lists(words: str, many: int) -> None:
    letter = Letter("letter", f'Dear Ms. Ames:\n\nWe offer you work.\n\n"Cause" means {words}')
    (cause,) = Cause.read(letter)
    assert how_many_grounds(cause.grounds) == many


def test_a_limb_may_have_sentences_of_its_own_before_the_next() -> None:
    fraud, illness, crime = _grounds(
        "any of the following:\n\n(a) fraud;\n\n(b) an illness of 90 days. The Board decides on it,"
        " and you will be seen by a doctor;\n\n(c) a felony conviction.\n"
    )
    assert (fraud.label, illness.label, crime.label) == ("a", "b", "c")


def test_a_time_to_cure_below_the_grounds_is_of_those_that_it_names() -> None:
    fraud, breach = _grounds(
        "(a) fraud; or (b) your breach of this letter. In the case of (b), we will give you written"
        " notice and thirty days to cure."
    )
    assert (fraud.cure_days, breach.cure_days) == (None, 30)


def test_the_time_that_another_definition_gives_is_no_time_to_cure() -> None:
    fraud, breach = _grounds(
        '(a) fraud; or (b) your breach of this letter. "Material Change" means a pay cut that'
        " remains"
        " uncorrected for ten days after your written demand."
    )
    assert fraud.cure_days is None and breach.cure_days is None


def test_a_time_to_cure_of_a_numbered_paragraph_is_of_that_ground_alone() -> None:
    text = (
        '"Cause" means (a) theft; (b) your breach of this agreement; or (c) your conviction of a'
        " felony. A termination under Section 6.2(b) shall not be effective if you cure the breach"
        " within 13 days after notice."
    )
    (cause,) = Cause.read(Letter("letter", text))
    assert [getattr(ground, "cure_days", None) for ground in cause.grounds] == [None, 13, None]
    unknown = text.replace("6.2(b)", "6.2(f)")
    (cause,) = Cause.read(Letter("letter", unknown))
    assert not any(getattr(ground, "cure_days", None) for ground in cause.grounds)


def test_what_follows_from_a_termination_is_no_ground() -> None:
    text = (
        'The term "cause" shall mean:\nA.\nAny material breach of this Agreement;\nB.\nTheft or'
        " fraud;\n\nAny such termination absent cause shall result in a payment of four months of"
        " salary."
    )
    (cause,) = Cause.read(Letter("letter", text))
    assert [ground.label for ground in cause.grounds] == ["A", "B"]


def test_capital_letters_with_points_label_the_grounds_of_one_line() -> None:
    grounds = _grounds("A. conviction of a felony; B. theft; or C. breach of this Agreement.")
    assert [ground.label for ground in grounds] == ["A", "B", "C"]
