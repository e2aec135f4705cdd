"""What pages and typesetting do to a sentence is undone, and every character still leads back."""

from __future__ import annotations

import pytest

from tenure.text.letter import Letter


def sentences(text: str) -> list[str]:
    return [s.plain for s in Letter("a", text).sentences]


FIRST = "The Company shall, within thirty days after the date on which you leave us, pay to you and"
SECOND = "to your dependents all that is then unpaid."


@pytest.mark.parametrize(
    "between",
    [
        "\n2 of 11\n", "\nPage 1 of 3 pages\n", "\n- 2 -\n<PAGE>\n", "\f",
        "\nEMPLOYMENT AGREEMENT - - Page 2\n", "\nGeneral Release Agreement, Page 1 of 2\n",
        "\nMs. Ann Lee                    Page 2\n", "\n[Rest of page intentionally\nleft blank]\n",
        "\n[The remainder of this page is left blank]\n",
    ],
)  # fmt: skip
def test_what_stands_between_two_pages_is_not_in_the_sentence(between: str) -> None:
    assert f"{FIRST} {SECOND}" in sentences(f"1. Pay.\n\n{FIRST}\n{between}\n{SECOND}\n")


def test_a_heading_that_repeats_on_every_page_is_not_in_the_sentence() -> None:
    page = f"{FIRST}\n\n-{{0}}-\n<PAGE>\nAcme Corp. Offer Letter\n\nto all {{0}} of yours.\n\n"
    said = sentences("Dear Ann:\n\n" + "".join(page.format(i) for i in range(2, 6)))
    assert [s for s in said if s.startswith(FIRST)] == [
        f"{FIRST} to all {i} of yours." for i in range(2, 6)
    ]
    assert not any("Offer Letter" in s for s in said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Your employ-\nment ends. The employment is here.", "Your employment ends."),
        ("Your termina-\ntion is final, and you know that well.", "Your termination is final"),
        ("You have a one-\ntime payment of the amount below.", "You have a one-time payment"),
        ("The post-\ntermination period is one year long.", "The post-termination period"),
        ("It is a non-\noperator interest that you hold in it.", "It is a non-operator interest"),
        ("The empl oyee may leave. Any employee may.", "The employee may leave."),
        ("Any one may leave, and anyone may stay here.", "Any one may leave"),
        ("It may be so. Maybe one may be late, maybe not.", "It may be so."),
        ("A part of it is apart from the rest of a part.", "A part of it is apart"),
    ],
)
def test_a_divided_word_is_whole_where_the_letter_says_so(text: str, said: str) -> None:
    letter = Letter("a", f"1. Term.\n\n{text}\n")
    (found, *_) = [s for s in letter.sentences if s.kind == "body"]
    assert found.plain.startswith(said)
    assert letter.quote(found.span()) == found.plain
    for i, character in enumerate(letter.normal.text):
        if not character.isspace():
            assert letter.source[letter.normal.origin(i)] == character


def test_a_rule_beside_a_paragraph_is_not_in_its_sentence() -> None:
    text = (
        "Dear Ann:\n\nBonus Award       You will be eligible to take part in the\n"
        "- -----------     Company's bonus plan, with a target of 25% of salary.\n"
    )
    letter = Letter("a", text)
    (found,) = [s for s in letter.sentences if s.kind == "body"]
    assert found.plain == (
        "You will be eligible to take part in the Company's bonus plan, with a target of 25% of "
        "salary."
    )
    assert found.heading == "Bonus Award"


@pytest.mark.parametrize(
    ("text", "headed"),
    [
        ("Base Salary\t$90,000 a year\nBonus\tup to 40% of it", {"Base Salary", "Bonus"}),
        ("Base Salary:\t$90,000 a year", {"Base Salary"}),
        ("\u2022 SALARY: You will earn $90,000.\n\n\u2022 BONUS: You may earn 40%.",
         {"SALARY", "BONUS"}),
        ("Base Salary:\n\nYou will be paid $90,000 a year for your work here.", {"Base Salary"}),
        ("Base Salary:\n$90,000 per year\nBonus:\n40%", {"Base Salary", "Bonus"}),
        ("For a period of\t12 months after you leave", set()),
        ("Year\tSalary\tBonus\n2005\t$1\t$2", set()),
    ],
)  # fmt: skip
def test_a_label_heads_its_value(text: str, headed: set[str]) -> None:
    opening = "Dear Ann:\n\nOur offer to you as an employee includes the following:\n\n"
    letter = Letter("a", opening + text)
    found = {s.heading for s in letter.sentences if s.kind == "body" and s.values}
    assert found - {""} == headed


def test_a_row_heads_nothing_after_it() -> None:
    text = (
        "1. Pay. You will be paid for all your work here.\n\nBase Salary\t$90,000 a year\n"
        "Bonus\t40%\n\nAll of it is paid within three days after the end of each month.\n"
    )
    said = {
        s.values[0].kind: (s.number, s.heading) for s in Letter("a", text).sentences if s.values
    }
    assert said["money"] == ("1", "Base Salary") and said["percent"] == ("1", "Bonus")
    assert said["duration"] == ("1", "Pay")


def test_an_item_heads_only_within_its_section() -> None:
    text = (
        "1. Pay. You will be paid for all your work here as follows:\n\n\u2022 Salary: $90,000.\n\n"
        "\u2022 Bonus: up to 40%.\n\n2. Term. The term of this agreement is three years.\n\n"
        "3. Notice. You shall give us notice of thirty days.\n"
    )
    said = {
        s.values[0].kind: (s.number, s.heading) for s in Letter("a", text).sentences if s.values
    }
    assert said["money"] == ("1", "Salary") and said["percent"] == ("1", "Bonus")
    assert said["duration"] == ("3", "Notice")
