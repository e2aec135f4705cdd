"""How far a reading can be relied on: a tie is shown, and so is what its words say besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tenure import read
from tenure.agreement import Agreement
from tenure.confidence import ORDER, confidence, grades, worst_first
from tenure.provision import KINDS, Cite
from tenure.text import Letter, Span

HEAD = 'Dear Ada:\n\nWe offer you employment with Larkfield Instruments, Inc. (the "Company").\n\n'
PAY = "The Company shall pay you a base salary of $210,000 a year.\n"


def of(text: str, slot: str) -> tuple[str, str]:
    found = confidence(read(HEAD + text))[slot]
    return found.grade, found.because


def test_a_heading_that_names_the_clause_agrees_with_it() -> None:
    assert of("3. Base Salary.\n\n" + PAY, "salary[0]")[0] == "two rules agree"
    assert of("3. Parking.\n\n" + PAY, "salary[0]")[0] == "one rule"


def test_the_title_of_a_document_names_no_clause() -> None:
    text = "SALARY AGREEMENT\n\n" + HEAD + PAY
    assert confidence(read(text))["salary[0]"].grade == "one rule"


def test_a_number_that_no_term_rests_on_is_named() -> None:
    letter = Letter("letter.txt", "The Company shall pay you $10,000, and $77 for the dog.\n")
    salary = KINDS["salary"](
        amount=1_000_000, cite=Cite((Span(0, 54),), {"amount": (Span(25, 32),)})
    )
    found = confidence(Agreement(letter, (salary,)))["salary[0]"]
    assert found.grade == "partly read"
    assert '"$77"' in found.because and "10,000" not in found.because


def test_a_share_in_the_words_of_an_amount_is_named() -> None:
    letter = Letter("letter.txt", "A bonus of 40% of pay, but not less than $90,000, is due.\n")
    where = {"amount": (Span(2, 48),), "guaranteed": (Span(2, 48),)}
    bonus = KINDS["bonus"](amount=9_000_000, guaranteed=True, cite=Cite((Span(0, 57),), where))
    found = confidence(Agreement(letter, (bonus,)))["bonus[0]"]
    assert found.grade == "partly read"
    assert '"40%"' in found.because and "90,000" not in found.because


def test_words_and_figures_that_differ_are_named() -> None:
    grade, because = of("Your base salary will be two hundred thousand dollars ($210,000) a year.",
                        "salary[0]")  # fmt: skip
    assert grade == "partly read" and "210,000" in because


def two_claims(same: bool) -> Mapping[str, str]:
    letter = Letter("letter.txt", "The Company shall pay you $10,000 on your first day.\n")
    at = {"amount": (Span(26, 33),)}
    first = KINDS["salary"](amount=1_000_000, cite=Cite((Span(0, 52),), at))
    cite = Cite((Span(0, 52),), {"amount": at["amount"], "principal": at["amount"]})
    salary, loan = KINDS["salary"], KINDS["loan"]
    second = salary(amount=1_000_000, cite=cite) if same else loan(principal=1_000_000, cite=cite)
    found = confidence(Agreement(letter, (first, second)))
    return {slot: c.grade for slot, c in found.items()}


def test_a_number_that_two_kinds_read_is_a_tie_for_both() -> None:
    assert two_claims(same=False) == {"salary[0]": "tie", "loan[0]": "tie"}
    assert "tie" not in two_claims(same=True).values()


def test_ties_come_first_and_all_are_counted() -> None:
    text = (
        HEAD + PAY + "\nIf the press is sold, two hundred dollars ($300) is your signing bonus.\n"
    )
    agreement = read(text)
    shown = [c.grade for c in worst_first(agreement).values()]
    weak = [g for g in shown if g in ("tie", "partly read")]
    assert shown[: len(weak)] == weak
    counted = grades(confidence(agreement))
    assert sum(counted.values()) == len(agreement.slots)
    assert list(counted) == [g for g in ORDER if g in counted]


def test_what_a_person_has_looked_at_is_reviewed() -> None:
    agreement = replace(read(HEAD + PAY), reviewed={"salary[0]": "R. Hale"})
    found = confidence(agreement)["salary[0]"]
    assert (found.grade, found.because) == ("reviewed", "by R. Hale")


def test_a_term_without_words_is_not_in_the_letter() -> None:
    agreement = Agreement(Letter("letter.txt", PAY), (KINDS["salary"](amount=1_000_000),))
    assert confidence(agreement)["salary[0]"].grade == "not in the letter"


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_of_headings_are_in_small_letters(kind: str) -> None:
    headings = KINDS[kind].headings
    assert isinstance(headings, tuple)
    assert all(word and word == word.lower() for word in headings)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        (" so long as you wear our hat", "so long as you wear our hat"),
        (" other than in a leap year", "other than in a leap year"),
        ("", ""),
    ],
)
def test_a_proviso_that_no_term_rests_on_is_named(added: str, said: str) -> None:
    text = f"If the Company terminates you without Cause, you will be paid $40,000{added}."
    found = confidence(read(f"Dear Ann:\n\n{text}\n"))["severance[0]"]
    assert (found.grade == "partly read") == bool(said)
    assert said in found.because


def test_continued_service_is_part_of_vesting() -> None:
    text = (
        "You will be granted an option to purchase 4,800 shares, which vest in 48 equal monthly"
        " installments, so long as you are employed"
    )
    grades = [
        confidence(read(f"Dear Ann:\n\n{text}{more}.\n"))["equity[0]"].grade
        for more in ("", " and so long as you wear our hat")
    ]
    assert grades == ["one rule", "partly read"]
