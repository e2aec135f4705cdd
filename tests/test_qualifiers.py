"""What a provision leaves out of its own words is named: a clause, a measure, a value."""

from __future__ import annotations

import pytest

from tenure import read
from tenure.confidence import confidence

ENDED = "If the Company terminates you without Cause, you will be paid $40,000"
OPTION = "You will be granted an option to purchase 4,800 shares"


def named(text: str, slot: str) -> str:
    """What is named as left out of a provision; nothing where it is all read."""
    found = confidence(read(f"Dear Ann:\n\n{text}\n"))[slot]
    return found.because if found.grade == "partly read" else ""


@pytest.mark.parametrize(
    ("text", "slot", "words"),
    [
        (f"{ENDED} once the press is sold.", "severance[0]", "once the press is sold"),
        (f"{ENDED} less any sum the mill pays.", "severance[0]", "less any sum the mill pays"),
        (f"{ENDED}, so long\nas you wear our hat.", "severance[0]", "so long as you wear our hat"),
        (f"{ENDED}, if, by then, the hat fits.", "severance[0]", "if, by then, the hat fits"),
        (f"{OPTION}, upon the first flood of spring.", "equity[0]", "upon the first flood"),
        (
            "We will pay you a signing bonus of $9,000, which you will repay if you resign without"
            " our blessing within 12 months of your start date.",
            "one_time_payment[0]",
            "without our blessing",
        ),
        (
            "The Company shall pay you a base salary of $100,000 a year, or, if higher, the lesser"
            " of $200,000 and the rate of the mill.",
            "salary[0]",
            "lesser of",
        ),
        (
            f"{ENDED}. The payment is conditioned on your signing a release within 30 days and on"
            " your continued compliance with Section 9.",
            "release[0]",
            "continued compliance with Section 9",
        ),
    ],
)
def test_words_that_narrow_are_named(text: str, slot: str, words: str) -> None:
    assert f'"{words}' in named(text, slot)


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        (f"{ENDED}.", "severance[0]"),
        (f"{ENDED}, less applicable withholding.", "severance[0]"),
        (f"{ENDED} following the date of termination.", "severance[0]"),
        (f"{OPTION}, which vest over four years in 48 equal monthly installments.", "equity[0]"),
        (
            "The term of your employment shall be two years, beginning on March 1, 2010 and ending"
            " on February 29, 2012, unless sooner terminated.",
            "term[0]",
        ),
        (
            "Your base salary is $90,000 a year. You will serve as Vice President. Your employment"
            " will begin on March 1, 2010, subject to earlier termination as set forth below.",
            "position[0]",
        ),
        (
            "The Company may end your employment without Cause. In the event of a termination"
            " pursuant to this paragraph, you will be paid six months of your base salary.",
            "severance[0]",
        ),
        (
            "You will be eligible for an annual bonus with a target of 30% of your base salary,"
            " upon the achievement of goals.",
            "bonus[0]",
        ),
    ],
)
def test_words_that_narrow_nothing_are_not(text: str, slot: str) -> None:
    assert named(text, slot) == ""


def test_a_clause_that_another_provision_reads_is_that_ones() -> None:
    text = (
        "If the Company terminates your employment without Cause, then, provided that you sign a"
        " general release of claims which the mill countersigns within eleven weeks, the Company"
        " will continue to pay your base salary for nine months."
    )
    assert "eleven weeks" in named(text, "release[0]")
    assert named(text, "severance[0]") == ""


def test_the_limbs_of_other_promises_are_left_to_them() -> None:
    text = (
        "If the Company terminates your employment without Cause, you will be entitled to:"
        " (i) twelve months of your base salary; (ii) a goose at a price of $31; and (iii) a bell."
    )
    assert named(text, "severance[0]") == ""
    assert "$31" in named(text.replace("salary;", "salary, and a goose at $31;"), "severance[0]")


def test_the_limbs_of_an_occasion_are_of_one_promise() -> None:
    text = (
        "If (i) the Company terminates your employment without Cause, (ii) the mill burns after"
        " a flood, or (iii) the bell cracks, you will be paid twelve months of your base salary."
    )
    assert "after a flood" in named(text, "severance[0]")


def test_a_term_that_rests_on_a_whole_sentence_says_little_of_its_clauses() -> None:
    text = (
        "In the event that the mill is flooded or the owner of the mill sells it to anybody and"
        " your post is gone, you will be paid a severance of twelve months of your base salary."
    )
    assert "In the event that the mill is flooded" in named(text, "severance[0]")


def test_what_is_not_promised_has_no_occasion() -> None:
    text = (
        "For one year after your employment ends you shall not solicit any employee of the Company"
        "{}."
    )
    assert named(text.format(" during a flood"), "covenant[0]") == ""


def test_a_term_that_is_only_named_leaves_nothing_out() -> None:
    text = f"{ENDED}. You may resign for Good Reason within 77 days of the flood."
    assert named(text, "good_reason[0]") == ""


@pytest.mark.parametrize(
    ("value", "counts"),
    [
        ("100% of it", False),
        ("one share", False),
        ("the agreement dated May 4, 2011", False),
        ("May 4, 2011", True),
        ("$40,000 again", False),
        ("$41,000 again", True),
        ("two-thirds of 60% of it", True),
    ],
)
def test_a_value_that_says_nothing_new_is_not_named(value: str, counts: bool) -> None:
    assert bool(named(f"{ENDED} under {value}.", "severance[0]")) == counts


@pytest.mark.parametrize(
    ("after", "is_named"),
    [
        ("This amount will be reduced by what the mill pays you.", True),
        ("Such payment is made in geese.", True),
        ("The press is old. This amount is paid in geese.", False),  # of the press, as it may be
        ("Such payment is less applicable withholding taxes.", False),
        ("The Company keeps a dog.", False),
        ("Such bonus will be paid in geese.", False),  # of another promise
    ],
)
def test_a_sentence_after_a_promise_that_goes_on_about_it_is_named(
    after: str, is_named: bool
) -> None:
    said = named(f"{ENDED}. {after}", "severance[0]")
    assert said == (f'in the sentences about it, no term rests on "{after}"' if is_named else "")


def test_a_sentence_after_it_that_denies_it_by_name_is_named() -> None:
    denied = "You will not be entitled to severance if you spurn a post at the mill."
    other = "You will not be entitled to a bonus if you spurn a post at the mill."
    assert "severance if you spurn" in named(f"{ENDED}. {denied}", "severance[0]")
    assert named(f"{ENDED}. {other}", "severance[0]") == ""


@pytest.mark.parametrize(
    ("later", "is_named"),
    [
        ("Notwithstanding the foregoing, no severance is due if the mill burns.", True),
        ("The severance shall cease once you keep geese.", True),
        ("Except in a flood, the bonus is not due.", False),  # of another promise
        ("The severance is kept in a chest.", False),  # takes nothing from it
        ("No geese are kept.", False),
    ],
)
def test_what_takes_from_it_by_name_further_down_its_section_is_named(
    later: str, is_named: bool
) -> None:
    text = f"3. Severance. {ENDED}. The press is old. {later}"
    assert bool(named(text, "severance[0]")) == is_named
    assert named(f"3. Severance. {ENDED}.\n\n4. Press. {later}", "severance[0]") == ""


@pytest.mark.parametrize(
    ("elsewhere", "is_named"),
    [
        ("No payment under Section 3 is due if the mill burns.", True),
        ("In order to receive the payments in paragraphs 2 and 3, you must keep geese.", True),
        ("No payment under Section 3 of the Mill Act is due if the mill burns.", False),
        ("No payment under Section 2 is due if the mill burns.", False),
        ("The payments under Section 3 are made in geese.", False),  # takes nothing
        ("No bonus under Section 3 is due if the mill burns.", False),  # of another promise
    ],
)
def test_what_takes_from_its_section_by_number_is_named(elsewhere: str, is_named: bool) -> None:
    text = f"2. Press. The press is old.\n\n3. Severance. {ENDED}.\n\n9. Fire. {elsewhere}"
    assert bool(named(text, "severance[0]")) == is_named


def test_a_sentence_after_it_that_is_read_is_not_named() -> None:
    assert (
        named(f"{ENDED}. However, you will have 15 days of vacation a year.", "severance[0]") == ""
    )


def test_what_takes_from_what_is_no_payment_is_named() -> None:
    said = "This letter supersedes all prior agreements."
    assert "shall not apply" in named(
        f"{said} The foregoing shall not apply to geese.", "supersession[0]"
    )
    assert named(f"{said} Such agreements speak of geese.", "supersession[0]") == ""


def test_the_words_that_an_amendment_changes_are_its_terms() -> None:
    paper = read(
        "FIRST AMENDMENT TO OFFER LETTER\n\nThis Amendment, dated June 1, 2020, amends the letter"
        ' dated March 4, 2019 (the "Letter") between Orr Mills, Inc. (the "Company") and Ann Orr.'
        '\n\n1. Section 4 of the Letter is hereby amended by deleting "nine months" and inserting'
        ' "twelve months".\n'
    )
    assert confidence(paper)["changed_section[0]"].grade != "partly read"
