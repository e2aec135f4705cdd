"""Lines, pages and headings: what only looks like a page mark, a signature or a heading."""

from __future__ import annotations

import pytest

from tenure.text import Letter


def said(text: str) -> list[tuple[str, str]]:
    """Each sentence with the heading above it."""
    letter = Letter("letter.txt", f"Dear Ann:\n\n{text}\n")
    return [(s.heading, s.plain) for s in letter.sentences if s.kind == "body"]


def test_a_soft_hyphen_divides_no_word() -> None:
    letter = Letter(
        "x", "Dear Ann:\n\nThis Agree\u00adment shall be con\u00ad\nstrued \u00ad as it is.\n"
    )
    (sentence,) = letter.body
    assert sentence.plain == "This Agreement shall be construed - as it is."
    assert letter.quote(sentence.span()) == "This Agreement shall be construed \u00ad as it is."


def test_a_line_that_begins_in_brackets_is_no_note_of_a_page() -> None:
    text = (
        "You shall not, for any other mill\n(other than ours), intentionally entice away from"
        " us\nthe miller.\n\n[Intentionally omitted]\n\nYou may rest."
    )
    assert [s for _, s in said(text)] == [
        "You shall not, for any other mill (other than ours), intentionally entice away from us the"
        " miller.",
        "You may rest.",
    ]


@pytest.mark.parametrize(
    ("row", "heading"), [("Title: Head Miller", "Title"), ("Name: Ann Orr", "Name")]
)
def test_a_labelled_row_among_others_is_no_signature(row: str, heading: str) -> None:
    found = said(
        f"We offer this:\n\n{row}\nReports to: The Owner\nStart Date: May 1, 2010\n\nCome."
    )
    assert heading in [h for h, _ in found]
    assert ("Reports to", "The Owner") in found
    assert said(f"We offer this work to you.\n\n{row}\n\nDate:\n") == [
        ("", "We offer this work to you.")
    ]


def test_a_heading_goes_on_behind_a_dash() -> None:
    text = (
        "(a) Ending by Us - Other than For Cause. If we end it, you will be paid ten dollars.\n\n"
        "(b) Ending by Us - you will be paid nothing at all if we end it.\n"
    )
    assert said(text)[0] == (
        "Ending by Us - Other than For Cause",
        "If we end it, you will be paid ten dollars.",
    )
    assert said(text)[1][0] == "Ending by Us"


def test_a_line_that_ends_with_an_article_goes_on_over_a_gap() -> None:
    assert said("You will be the miller of the\n\nUnited Mills. You will be paid for it.") == [
        ("", "You will be the miller of the United Mills."),
        ("", "You will be paid for it."),
    ]


def test_a_number_with_a_point_that_parts_a_sentence_is_of_a_page() -> None:
    page = "You will be paid for the work that you do for us at the\n\n2.\n\nold mill by the river."
    assert said(page)[0][1].endswith("for us at the old mill by the river.")
    later = f"{page}\n\nYou will be paid for it.\n\n3.\n\nYou will rest."
    assert [s for _, s in said(later)][1:] == ["You will be paid for it.", "You will rest."]


def test_the_subject_of_a_letter_heads_no_clause() -> None:
    text = "RE: SEVERANCE AGREEMENT\n\nYou will be paid by us.\n\nSALARY\n\nYou are paid."
    assert said(text)[0] == ("", "You will be paid by us.")
    assert said(text)[1][0] == "SALARY"


def test_items_that_no_sentence_leads_are_sentences() -> None:
    items = "(a)\n\nIf you leave, you will be paid;\n\n(b)\n\nIf you die, we will grieve; and\n"
    assert [s for _, s in said(f"You rest.\n\n{items}")] == [
        "You rest.",
        "If you leave, you will be paid;",
        "If you die, we will grieve; and",
    ]
    led = said(f"You are told:\n\n{items}")
    assert len(led) == 1


def test_what_is_written_on_a_line_is_read_without_it() -> None:
    text = "It begins on the __27th__ day of __October_, ___2003, at ____Orr Mill___."
    assert said(text) == [("", "It begins on the 27th day of October , 2003, at Orr Mill .")]


def test_a_point_of_a_regulation_ends_no_sentence() -> None:
    assert len(said("It is so under Treas. Reg. Section 1.409A-1(h), as we read it.")) == 1
