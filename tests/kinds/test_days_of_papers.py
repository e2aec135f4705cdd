"""Days of a paper: who wrote a date among the signatures, where work begins, what a term is not."""

from __future__ import annotations

import pytest

from tenure import load
from tenure.facts.values import day_number
from tenure.paper_days import day_called, day_made
from tenure.provisions.position import Position
from tenure.provisions.term import Term
from tenure.text import Letter
from tenure.views.termsheet import termsheet

HEAD = (
    "March 4, 2019\n\nMs. Ada B. Quill\n12 Orchard Lane\nErie, OH 45501\n\nDear Ada:\n\n"
    "Halden, Inc. is pleased to offer you the position of Controller.\n\nSincerely,\n\n"
)


def position(text: str) -> Position:
    return next(iter(Position.read(Letter("letter", text))))


@pytest.mark.parametrize(
    ("closing", "day"),
    [
        ("/s/ Jonas Reed\n\nAccepted:\n\n/s/ Ada Quill\n\nDate: 3/8/19\n", "2019-03-08"),
        ("/s/ Jonas Reed\n\nAgreed:\n\n/s/ Ada Quill\t3-8-2019\nAda Quill\tDate\n", "2019-03-08"),
        ("/s/ Jonas Reed\n\nI accept:\n\nDated: March 8, 2019\n\n/s/ Ada Quill\n", "2019-03-08"),
        (
            "HALDEN, INC.\tEXECUTIVE\n\nBy: /s/ Jonas Reed\t/s/ Ada Quill\nName: Jonas Reed\t"
            "Ada Quill\nTitle: President\nDate: March 5, 2019\tDate: March 8, 2019\n",
            "2019-03-08",
        ),
        ("/s/ Jonas Reed\n\nAgreed:\n\n(signed) Ada Quill\nMarch 8, 2019\n", "2019-03-08"),
        (
            "\"Jonas Reed\"\n\nI accept the foregoing offer this 8th day of March, 2019.\n\n"
            "\"Ada Quill\"\n",
            "2019-03-08",
        ),
        ("DATED: March 8,\n2019\n\n/s/ Ada\nQuill\n\nDATED: March 8,\n2019\n\n/s/ Jonas Reed\n",
         "2019-03-08"),
        ("Signed this 8th day of March, 2019 at Erie, OH.\n\n/s/ Ada Quill\n/s/ Jonas Reed\n",
         "2019-03-08"),
        ("/s/ Jonas Reed\nDate: March 5, 2019\n\nAccepted:\n\n/s/ Ada Quill\n\nDate:\n", None),
        (
            "/s/ Jonas Reed\n\n/s/ Ada Quill\n\nAccepted this 8th day of March, 2019\n\n"
            "QUILL HOLDINGS, INC.\n\nBy: /s/ Jonas Reed\n",
            None,
        ),
    ],
)  # fmt: skip
def test_the_date_of_acceptance_is_the_executives_own(closing: str, day: str | None) -> None:
    found = position(HEAD + closing).acceptance_date
    assert found == (None if day is None else day_number(day))


@pytest.mark.parametrize(
    "said",
    [
        "Your base salary will be $200,000 per year, effective June 3, 2013.",
        "You have resigned from your position effective June 3, 2013.",
        "Your employment with the Company will terminate effective June 3, 2013.",
        "Beginning June 3, 2013, you will be eligible to participate in the plan.",
        "The agreement dated as of June 3, 2013, this letter will serve to confirm.",
    ],
)
def test_not_every_effective_date_is_a_first_day_of_work(said: str) -> None:
    assert position(HEAD + "/s/ Jonas Reed\n\n" + said + "\n").start_date is None


@pytest.mark.parametrize(
    "said",
    [
        "The Company employed Employee as its Treasurer from July 1, 1999 through August 31, 2003.",
        "Provided that you remain employed for a six month period of time beginning on your start"
        " date, you shall receive a lump sum bonus of $5,000.",
        "The lease has a term of three years commencing June 3, 2013.",
        "This notice will be effective as of September 1, 2009 and, subject to the terms of the"
        " Agreement, the Employment Period is scheduled to expire on September 1, 2012.",
    ],
)
def test_what_is_no_term_of_the_agreement(said: str) -> None:
    assert list(Term.read(Letter("letter", said))) == []


def test_a_term_that_is_extended_from_a_day_does_not_begin_on_it() -> None:
    said = "The term of this Agreement is extended from June 2, 2015 to June 2, 2016."
    (term,) = Term.read(Letter("letter", said))
    assert (term.begins, term.ends) == (None, day_number("2016-06-02"))


def test_a_day_called_by_a_name_and_a_paper_with_two_days() -> None:
    one = Letter("one", 'This Agreement is dated May 4, 2009 (the "Effective Date").')
    two = Letter("two", "This Agreement, made May 4, 2009, is effective as of June 1, 2009.")
    change = Letter("three", "AMENDMENT NO. 1\n\nThis Amendment is made as of May 4, 2009.")
    named = day_called(one, "effective date")
    assert named is not None
    assert named[0] == day_number("2009-05-04")
    assert day_made(one) is not None
    assert day_made(two) is None
    assert day_made(change) is None


def test_the_first_day_of_the_term_is_on_the_term_sheet(tmp_path: object) -> None:
    from pathlib import Path

    paper = Path(str(tmp_path)) / "letter.txt"
    paper.write_text(
        "EMPLOYMENT AGREEMENT\n\nThis Agreement is made by and between Tarn Robotics, Inc. (the"
        ' "Company") and Ruth Okafor (the "Executive"). The term of the Executive\'s employment'
        " under this Agreement shall be from July 1, 2011 to June 30, 2014. The Company shall pay"
        " the Executive a base salary of $150,000 per year.\n"
    )
    fields = termsheet(load(paper), "letter")["fields"]
    assert fields["term"]["value"] == {"from": "2011-07-01", "to": "2014-06-30"}
    assert fields["start_date"]["value"] == "2011-07-01"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "AGREEMENT\n\nThis Agreement is made effective as of June 3, 2013. It is entered into"
            " as of July 8, 2013.",
            "2013-07-08",
        ),
        (
            "AGREEMENT\n\nThe parties agree as follows.\n\nIN WITNESS WHEREOF, the parties have"
            " executed this Agreement as of the date set forth below.\n\nJULY 8, 2013\n\n"
            "/s/ Ada Quill\n",
            "2013-07-08",
        ),
    ],
)
def test_a_paper_is_dated_when_it_is_entered_into(text: str, day: str) -> None:
    assert position(text).letter_date == day_number(day)


@pytest.mark.parametrize(
    "made",
    [
        "THIS AGREEMENT, effective as of the first day of August 2012, is between the parties.",
        "This Agreement is made on August 1, 2012. With effect from the date set forth above (the"
        ' "Effective Date"), Ames is the Treasurer.',
    ],
)
def test_the_effective_date_of_a_paper_that_does_not_name_its_day(made: str) -> None:
    letter = Letter("letter", f"EMPLOYMENT AGREEMENT\n\n{made}\n")
    found = day_called(letter, "effective date")
    assert found is not None and found[0] == day_number("2012-08-01")
