"""What is told of words of a family that ended, and of those that a later paper states."""

from __future__ import annotations

from tenure.facts.values import parse_date
from tests.families import AMENDMENT, LETTER, amendment, family, on


def test_what_was_earned_by_words_that_ended_is_spoken_of() -> None:
    a = family(amendment(AMENDMENT, drops=("vacation[0]",)))
    before, after = on(a, "2012-02-29"), on(a, "2012-03-01")
    assert (
        before["vacation_accrued"].low > 0 and "vacation[0].vacation_accrued" not in after.figures
    )
    assert not [n for n in before.notes if n[0] == "earned before"]
    [(_, slot, text)] = [n for n in after.notes if n[0] == "earned before"]
    assert slot == "vacation[0]" and "2012-02-29" in text


def test_what_a_later_paper_states_is_not_called_unstated() -> None:
    first = LETTER + '\n5. Good Reason. "Good Reason" means a cut of your base salary.\n'
    more = (
        'The definition of "Good Reason" in Section 5 is hereby amended and restated to read as'
        ' follows: "Good Reason" means a cut of your base salary, if you give notice of it within'
        " 60 days and the Company does not cure it within 30 days after the notice.\n"
    )
    left = {"notice of Good Reason", "cure of Good Reason"}
    assert left <= set(family(first=first).unsaid)
    assert not left & set(family(amendment(more), first=first).unsaid)


def test_a_clause_that_begins_with_a_day_is_in_force_from_it() -> None:
    text = """This Amendment is made as of March 9, 2012.

1. Effective July 1, 2012, your base salary shall be increased to an annual rate of $355,000. It
will be paid every two weeks.

2. With effect from October 1, 2012, you will receive 25 days of paid vacation per year.

3. If the Company terminates your employment without cause, it will pay you your base salary for
nine months."""
    a = family(amendment(text, None))
    days = {slot: a.version(slot).since for slot in a.live}
    assert days["salary[1]"] == parse_date("2012-07-01")
    assert days["vacation[1]"] == parse_date("2012-10-01")
    assert days["severance[1]"] == a.documents[1].effective == parse_date("2012-03-09")
    said = family(amendment(text, "2012-05-01"))  # the family file has the last word
    assert said.version("salary[1]").since == parse_date("2012-05-01")


def test_a_clause_with_the_only_day_gives_it_to_the_whole() -> None:
    text = "Effective July 1, 2012, your base salary shall be increased to $355,000 a year."
    assert family(amendment(text, None)).documents[1].effective == parse_date("2012-07-01")
    text = "Effective July 1, 2012, the letter agreement is amended as follows. Your base salary"
    a = family(amendment(f"March 9, 2012\n\n{text} will be $355,000 a year.", None))
    assert a.documents[1].effective == parse_date("2012-07-01")
