"""What is told of words of a family that ended, and of those that a later paper states."""

from __future__ import annotations

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
