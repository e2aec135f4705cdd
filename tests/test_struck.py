"""Words that an amendment quotes in order to take them out hold for nobody."""

from __future__ import annotations

import pytest

from tenure.account import TAKEN_OUT, account
from tenure.agreement import read
from tenure.text import Letter
from tenure.text.formats import letter_from
from tenure.text.redline import redlined

FIRST = (
    "FIRST AMENDMENT TO EMPLOYMENT AGREEMENT\n\nThis First Amendment is made as of May 2, 2011 by"
    ' and between Tamber Mills, Inc. (the "Company") and Ines Okoro (the "Executive").\n\n'
)


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ('by deleting the words "three (3) months" and inserting "two (2) months".',
         ["three (3) months"]),
        ('by replacing "$200,000" with "$215,000".', ["$200,000"]),
        ('The phrase "one year" in Section 4 shall be replaced by "nine months".', ["one year"]),
        ('The sentence "Nothing is paid." is hereby deleted.', ["Nothing is paid."]),
        ('to substitute the number "18" for the number "12" in Section 6.', ["12"]),
        ('to change the title from "Controller" to "Treasurer".', ["Controller"]),
        ('The following shall replace the old text: "6. The term is a year." Pay by check.', []),
        ("The following language is hereby deleted from Section 2: \u201cPay is due.\u201d",
         ["Pay is due."]),
        ('Section 3 is deleted and replaced with the following: "Your salary is $9."', []),
        ('"Section 4. Bonus" of the Agreement is hereby deleted and replaced by: "None."', []),
        ('Section 5 is amended by adding "and a bonus of $50".', []),
    ],
)  # fmt: skip
def test_what_is_taken_out(said: str, out: list[str]) -> None:
    masked = Letter("x", FIRST + "1. The Agreement is amended as follows: " + said).masked
    assert [masked.plain(*passage) for passage in masked.struck] == out
    assert all(masked.text[a:b].strip() == "" for a, b in masked.struck)


def test_a_plain_text_of_a_redline_is_told_apart() -> None:
    said = FIRST + "The language in strikethrough below is deleted, the rest is added. {} months."
    paper = Letter("x", said.format("Six nine"))
    where = redlined(paper)
    assert where is not None and "strikethrough" in paper.quote(where)
    assert redlined(Letter("x", FIRST)) is None
    page = "<html><body><p>" + said.format("<strike>Six</strike> nine") + "</p></body></html>"
    shown = letter_from(page.encode(), "x.htm")
    assert redlined(shown) is None and "Six" not in shown.source
    styled = page.replace("<strike>", '<span style="text-decoration:line-through">')
    assert "Six" not in letter_from(styled.replace("strike>", "span>").encode(), "x.htm").source


def test_no_rule_reads_it_and_the_account_says_why() -> None:
    text = (
        FIRST + '1. We delete from the letter the sentence "Your base salary will be $180,000 per'
        ' year." 2. Your base salary will be $210,000 per year.\n\nTamber Mills, Inc.\n\n'
        "By: /s/ Rolf Aune\n\n/s/ Ines Okoro\n"
    )
    agreement = read(Letter("x", text))
    salaries = [s for slot, s in agreement.slots.items() if slot.startswith("salary")]
    assert [s.amount for s in salaries] == [21_000_000]  # type: ignore[attr-defined]
    left = {agreement.quote(x.span): x.points_to for x in account(agreement).left}
    assert [to for said, to in left.items() if "$180,000" in said] == [TAKEN_OUT]
