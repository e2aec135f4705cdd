"""General clauses: read in many wordings, and never where a sentence holds anything else."""

from __future__ import annotations

import pytest

import tenure
from tenure.provisions.general_clause import GeneralClause
from tenure.text import Letter


def sorts(text: str) -> list[str]:
    return [p.what for p in GeneralClause.read(Letter("letter", text))]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("(g) This Agreement may be executed in two or more counterparts.", "counterparts"),
        ("Signatures delivered by facsimile shall be as binding as originals.", "counterparts"),
        ("Should any clause hereof be found unlawful, the rest shall continue.", "severability"),
        ("The invalidity of one term shall not affect any other term hereof.", "severability"),
        ("No delay by the Company in enforcing a right shall operate as a waiver.", "waiver"),
        ("Captions are inserted for reference only.", "headings"),
        ("No ambiguity shall be construed against the party that drafted it.", "construction"),
        ("All notices hereunder shall be mailed to the addresses above.", "manner of notice"),
        (
            "A notice so mailed shall be deemed given five days after it was sent, upon receipt.",
            "manner of notice",
        ),
        ("Unless defined herein, capitalized terms are defined in the Plan.", "defined terms"),
        ("WHEREAS, the Bank has employed Ms. Orr since May 2, 2001; and", "recital"),
        ("NOW THEREFORE, for good value, the parties agree as follows:", "words of agreement"),
        ("Your salary is $1 a year.\n\n[Signature page follows]\n", "signing"),
        ("The Company may enforce Section 7 by injunction, without bond.", "remedies"),
        ("In all other respects the terms of the letter remain unchanged.", "terms left in force"),
        ("Ms. Orr has carefully read this paper and understands it.", "acknowledgement"),
        ("Suits under this letter shall be brought in the courts of Orley.", "court"),
        ("Articles 4 through 9 shall survive the end of the employment.", "survival"),
        ("Each of the parties shall bear its own expenses of this transaction.", "own costs"),
        ("Nothing in this letter is an admission of wrongdoing.", "no admission"),
        (
            "You fully and forever discharge the Bank from all claims for wages or bonus.",
            "scope of a release",
        ),
        ("The foregoing release covers claims under state law.", "scope of a release"),
        ("Ms. Orr shall not bring any lawsuit on a released claim.", "scope of a release"),
        ("This letter governs where the handbook is inconsistent with it.", "precedence"),
        (
            "The Bank agrees to employ Ms. Orr, and Ms. Orr agrees to serve, on these terms.",
            "engagement",
        ),
        (
            "The Executive warrants that his signing of this letter violates no agreement.",
            "authority",
        ),
        (
            "Both parties shall perform such other acts as may give effect to this Agreement.",
            "further acts",
        ),
    ],
)
def test_reads(text: str, sort: str) -> None:
    assert sorts(text) == [sort]


@pytest.mark.parametrize(
    "text",
    [
        # pays, takes away or measures something
        "If any payment is held invalid, the other payments shall be made within 10 days.",
        "Any waiver of your severance must be in writing.",
        "In the event of a breach, and besides an injunction, the Company may cease payments.",
        "In the event of a breach the Company may seek an injunction and $50,000 in damages.",
        "The prevailing party shall recover its costs; otherwise each party bears its own costs.",
        "WHEREAS, the Company wishes to pay Ms. Orr $80,000 for her consent;",
        "NOW, THEREFORE, the Agreement is amended as follows, effective June 30, 2006:",
        "This Agreement shall be in full force and effect for the period ending June 30, 2006.",
        # forbids or asks
        "You hereby release all claims as a condition of your severance.",
        "You will receive $10,000 and hereby release all claims.",
        "You shall not assert any claim to inventions, and forfeit your option if you do.",
        "You will not disclose our secrets, and a breach would cause irreparable harm.",
        "The option shall survive the termination of your employment.",
        "The Company hereby employs you, who accept, for a period of three years.",
        "You represent that you are not bound by a non-competition, and will not disclose secrets.",
        "If the plan conflicts with this letter, the severance of this letter controls.",
        # is about an ending, an offer, a release
        "Notice of termination shall be in writing and delivered 30 days before.",
        "Any notice of your intent to resign shall be in writing.",
        "I have read this letter and accept the offer of employment contained in it.",
        "You have had the opportunity to consult an attorney and may revoke within 7 days.",
        "Please sign both copies of this letter and return one.",
        "Any dispute shall be settled by arbitration in the courts' city of Orley.",
        "This letter is governed by the laws of Ohio, whose courts have jurisdiction.",
    ],
)
def test_does_not_read(text: str) -> None:
    assert sorts(text) == []


def test_all_places_of_a_sort_are_one_provision() -> None:
    letter = Letter(
        "letter",
        "No waiver of a breach waives a later breach.\n\nYour salary is $90,000 a year.\n\n"
        "The failure to insist on a term is no waiver of it.\n",
    )
    [clause] = GeneralClause.read(letter)
    assert [letter.quote(span)[:10] for span in clause.cite.whole] == ["No waiver ", "The failur"]


def test_a_letter_of_general_clauses_alone_is_no_agreement() -> None:
    text = "The provisions of this paper are severable.\n\nHeadings are for convenience only.\n"
    with pytest.raises(tenure.InputError):
        tenure.read(text)


def test_a_clause_is_read_and_moves_no_figure() -> None:
    salary = "Dear Ann:\n\nYour base salary will be $90,000 per year.\n"
    clause = "If any provision of this letter is void, the others remain in force.\n"
    without, with_it = tenure.read(salary), tenure.read(salary + "\n" + clause)
    assert len(with_it.unread) == len(without.unread)
    assert "general_clause[0]" in with_it.slots
    assert with_it.form == without.form
