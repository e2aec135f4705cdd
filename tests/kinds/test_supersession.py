"""Supersession: what a letter takes the place of, as to what, and what it leaves."""

from __future__ import annotations

import pytest

from tenure.provisions.supersession import Supersession
from tenure.text import Letter


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("This Agreement constitutes the entire agreement with respect to your severance and"
         " supersedes all prior negotiations, offers and agreements, oral or written, between us.",
         "This letter constitutes the entire agreement between us with respect to your severance."
         " This letter supersedes all prior negotiations, offers and agreements with respect to"
         " your severance."),
        ("Except as provided in the Plan, this Agreement supersedes any previous employment"
         " agreement between the parties.",
         "This letter supersedes any previous employment agreement, except as provided in the"
         " Plan."),
        ("This Agreement supercedes any prior agreements relating to its subject, except for the"
         " Inventions Agreement.",
         "This letter supersedes any prior agreements relating to its subject, except for the"
         " Inventions Agreement."),
        ("This letter is our entire agreement, and all previous agreements between us regarding"
         " your pay are superseded.",
         "This letter constitutes the entire agreement between us regarding your pay. This letter"
         " supersedes all previous agreements regarding your pay."),
        ("This letter replaces our earlier offer letter dated March 16, 2001.",
         "This letter supersedes our earlier offer letter dated March 16, 2001."),
        ("The Offer Letter, as amended by this Amendment, constitutes the entire agreement of the"
         " parties and supersedes in all respects any prior promises.",
         "This letter, together with the Offer Letter, constitutes the entire agreement between us."
         " This letter, together with the Offer Letter, supersedes any prior promises."),
        ("This Agreement cancels all existing agreements between us and, together with the Bonus"
         " Plan, which is attached, contains our entire agreement.",
         "This letter, together with the Bonus Plan, constitutes the entire agreement between us."
         " This letter, together with the Bonus Plan, supersedes all existing agreements."),
        ("This Agreement supersedes any other agreement regarding your pay; provided that it shall"
         " not supersede the Inventions Agreement.",
         "This letter supersedes any other agreement regarding your pay, provided that it shall not"
         " supersede the Inventions Agreement."),
        ("This Agreement supersedes all prior agreements, but it is not intended to limit your"
         " duties (if any) under the Inventions Agreement.",
         "This letter supersedes all prior agreements, but it is not intended to limit your duties"
         " (if any) under the Inventions Agreement."),
        ("This letter replaces all earlier agreements between us, other than the Indemnity Deed.",
         "This letter supersedes all earlier agreements, other than the Indemnity Deed."),
        ("Except for the Equity Agreement and any other award agreements, this letter agreement"
         " supersedes all prior agreements.",
         "This letter supersedes all prior agreements, except for the Equity Agreement and any"
         " other award agreements."),
        ("This Agreement supersedes all prior agreements to the extent they conflict with it.",
         "This letter supersedes all prior agreements, to the extent they conflict with it."),
        ("Except as provided in (i) the Plan; and (ii) any award, this Agreement supersedes any"
         " previous promise.",
         "This letter supersedes any previous promise, except as provided in (i) the Plan; and (ii)"
         " any award."),
        ("This letter supersedes all prior agreements. However, nothing in this paragraph affects"
         " your rights under the Savings Plan.",
         "This letter supersedes all prior agreements, except that nothing in this paragraph"
         " affects your rights under the Savings Plan."),
        ("This letter supersedes all prior agreements. However, nothing in this paragraph obliges"
         " you to stay.",
         "This letter supersedes all prior agreements."),
        ("This letter supersedes all prior agreements. However, Section 9 of the Equity Deed shall"
         " continue in force.",
         "This letter supersedes all prior agreements, except that section 9 of the Equity Deed"
         " shall continue in force."),
        ("This letter is our entire agreement. There are no terms other than those set out in it.",
         "This letter constitutes the entire agreement between us."),
    ],
)  # fmt: skip
def test_what_is_superseded(said: str, words: str) -> None:
    [found] = Supersession.read(Letter("letter", said))
    assert found.words().replace(", whether written or oral", "") == words


@pytest.mark.parametrize(
    "said",
    [
        "The Rules are incorporated by reference as if set forth in full in this Agreement.",
        "Payment is contingent upon your full compliance with this Agreement.",
        "This Agreement supersedes any other severance payments under other arrangements.",
        "This Agreement contains all terms pertaining to the settlement of the claims.",
        "Nothing in this letter supersedes your Inventions Agreement of May 3, 2002.",
        "This Agreement does not replace our letter agreement dated May 3, 2002.",
    ],
)
def test_what_supersedes_nothing(said: str) -> None:
    assert list(Supersession.read(Letter("letter", said))) == []
