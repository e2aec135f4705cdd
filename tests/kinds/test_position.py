"""Position: parties and days of a letter, and when an employment begins and ends."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.position import Position
from tenure.text import Letter
from tests.shared import SHARED, needs_shared

BOARD = """Exhibit 10.4

May 6, 2015

Ms. Ruth Okafor
8 Quarry Road
Boise, ID 83702

Dear Ms. Okafor:

The Board of Directors of Tarn Robotics, Inc. (the "Company") offers you the position of Chief
Financial Officer of the Company. You shall report directly to the Board of Directors of the
Company. Your employment will be at will.

Sincerely,

/s/ Ian Moss
Ian Moss
Chairman of the Board

ACCEPTED AND AGREED TO:

/s/ Ruth Okafor
-----------------------
Ruth Okafor
Date: May 9, 2015

Accepted By Tarn Robotics, Inc.
Its Board of Directors on May 12, 2015.

/s/ Ian Moss              /s/ Lena Fry            /s/ Omar T. Diaz
-------------------       -------------------     ------------------
Ian Moss                  Lena Fry                Omar T. Diaz
"""


def position(letter: str) -> Position:
    [found] = Position.read(Letter("letter", letter))
    return found


def found(day: str, *log: dict[str, Any], **readings: str) -> Statement:
    letter = Letter("letter", "You will report to the Board of Directors.")
    agreement = Agreement(letter, tuple(Position.read(letter)))
    choices = {f"position[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-01-03", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def test_a_letter_with_signatures() -> None:
    p = position(BOARD)
    assert (p.company, p.executive) == ("Tarn Robotics, Inc.", "Ms. Ruth Okafor")
    assert p.titles == ("Chief Financial Officer",)
    assert p.reports_to == "Board of Directors"
    assert p.letter_date == day_number("2015-05-06")
    assert p.acceptance_date == day_number("2015-05-09")
    assert p.board_acceptance == day_number("2015-05-12")
    assert p.directors == ("Ian Moss", "Lena Fry", "Omar T. Diaz")


def test_every_field_is_cited_by_its_own_words() -> None:
    letter = Letter("letter", BOARD)
    p = position(BOARD)
    assert [letter.quote(s) for s in p.cite.fields["directors"]] == list(p.directors)
    assert [letter.quote(s) for s in p.cite.fields["executive"]] == [p.executive]
    assert letter.quote(p.cite.fields["board_acceptance"][0]).endswith("May 12, 2015")


def test_a_blank_date_line_takes_no_other_date() -> None:
    assert (
        position(BOARD.replace("Date: May 9, 2015", "Date:\n      -----------")).acceptance_date
        is None
    )


def test_a_fact_decides_on_the_first_day_not_the_letter() -> None:
    letter = Letter(
        "letter", "Your employment will begin on April 4, 2005. Your employment is at will."
    )
    agreement = Agreement(letter, tuple(Position.read(letter)))
    assert agreement.of_kind("position")[0].start_date == day_number("2005-04-04")  # type: ignore[attr-defined]
    statement = state(agreement, World(tenure.Facts.of([])), day_number("2006-01-01"))
    assert statement.findings["position[0].hired"].plain is None
    assert statement["employed"].plain is False


@pytest.mark.parametrize(
    ("day", "employed"),
    [("2005-01-02", False), ("2005-01-03", True), ("2006-03-14", True), ("2006-03-15", False)],
)
def test_employed(day: str, employed: bool) -> None:
    fact = {"on": "2006-03-15", "fact": "terminated", "by": "company"}
    assert found(day, fact)["employed"].plain is employed


def test_the_date_of_termination_may_be_that_of_the_notice() -> None:
    log = (
        {"on": "2006-09-01", "fact": "termination_notice", "effective": "2006-10-01"},
        {"on": "2006-10-01", "fact": "terminated", "by": "company"},
    )
    assert str(found("2006-12-01", *log).findings["position[0].terminated"].plain) == "2006-10-01"
    other = found("2006-12-01", *log, date_of_termination="notice_of_termination")
    assert str(other.findings["position[0].terminated"].plain) == "2006-09-01"
    assert str(other.findings["position[0].ended"].plain) == "2006-10-01"


def test_who_ends_it_after_a_notice_of_resignation() -> None:
    log = (
        {"on": "2006-03-01", "fact": "resignation_notice", "effective": "2006-04-30"},
        {"on": "2006-03-10", "fact": "terminated", "by": "company"},
    )
    statement = found("2006-05-01", *log)
    assert str(statement.findings["position[0].terminated"].plain) == "2006-03-10"
    assert statement.findings["position[0].resigned"].plain is None
    other = found("2006-05-01", *log, early_end="of_the_executive")
    assert other.findings["position[0].terminated"].plain is None
    assert str(other.findings["position[0].resigned"].plain) == "2006-03-10"


def test_the_first_end_counts() -> None:
    log = (
        {"on": "2006-03-10", "fact": "died"},
        {"on": "2006-03-20", "fact": "terminated", "by": "company"},
    )
    statement = found("2006-05-01", *log)
    assert statement.findings["position[0].terminated"].plain is None
    assert (
        str(statement.findings["position[0].died"].plain)
        == str(statement.findings["position[0].ended"].plain)
        == "2006-03-10"
    )


def vote(*names: str) -> tenure.Facts:
    votes = dict.fromkeys(names, "yes")
    return tenure.Facts.of([{"on": "2016-01-04", "fact": "board_determination", "votes": votes}])


def test_a_vote_by_a_stranger_is_a_problem() -> None:
    p = position(BOARD)
    assert not list(p.problems(vote("Moss", "Lena Fry", "Diaz", "executive")))
    [problem] = p.problems(vote("Moss", "Nora Vance"))
    assert "Nora Vance" in problem.what and "directors" in problem.mend


def test_an_end_without_a_beginning_is_a_problem() -> None:
    end = {"on": "2016-01-04", "fact": "resigned"}
    [problem] = position(BOARD).problems(tenure.Facts.of([end]))
    assert "ended on 2016-01-04" in problem.what and "employment_started" in problem.mend
    start = {"on": "2015-06-01", "fact": "employment_started"}
    assert not list(position(BOARD).problems(tenure.Facts.of([start, end])))


@needs_shared
@pytest.mark.parametrize(
    ("name", "directors", "accepted"), [("akridge-2005", 5, None), ("mezger-2005", 0, "2005-09-09")]
)
def test_the_two_letters(name: str, directors: int, accepted: str | None) -> None:
    p = position((SHARED / "letters" / "seeds" / f"{name}.txt").read_text("utf-8"))
    assert len(p.directors) == directors
    assert p.acceptance_date == (None if accepted is None else day_number(accepted))


@pytest.mark.parametrize(
    ("end", "accepted"),
    [
        ("I accept: Ivo Brandt, May 7, 2012", "2012-05-07"),
        ("Accepted by: Ivo Brandt     May 7, 2012", "2012-05-07"),
        ("/s/ Ivo Brandt\nAccepted on: May 7, 2012", "2012-05-07"),
        ("Ivo Brandt\nAcknowledged May 7, 2012", "2012-05-07"),
        ("Agreed and accepted this 7th day of May, 2012:\n\n/s/ Ivo Brandt", "2012-05-07"),
        ("Tarn, Inc.\nBy: /s/ Lena Fry\nLena Fry\nDate: May 9, 2012\n\n/s/ Ivo Brandt", None),
    ],
)  # fmt: skip
def test_the_day_beside_the_executive_s_name_is_that_of_acceptance(
    end: str, accepted: str | None
) -> None:
    text = "Dear Ivo:\n\nTarn, Inc. offers you the position of Treasurer.\n\nSincerely,\n\n"
    found = position(f"{text}/s/ Lena Fry\nLena Fry\n\n{end}\n")
    assert found.executive == "Ivo Brandt"
    assert found.acceptance_date == (accepted and day_number(accepted))


@pytest.mark.parametrize(
    ("said", "starts"),
    [
        ("Your first day will be Monday, June 4, 2012.", "2012-06-04"),
        ("You'll start on June 4, 2012.", "2012-06-04"),
        ("You will report on June 4, 2012.", "2012-06-04"),
        ("Your employment is to commence on or before June 4, 2012.", "2012-06-04"),
        ("Tarn Foods offers you employment from and after June 4, 2012.", "2012-06-04"),
        ("He was hired by the Company on June 4, 2012.", "2012-06-04"),
        ("You serve as an officer in the fiscal year commencing June 4, 2012.", None),
        ("We would like you here on or about June 4, 2012.", "2012-06-04"),
        ("Your employment will begin once your notice is over, and in any event by June 4, 2012.",
         "2012-06-04"),
        ("We would like your employment to begin on June 4, 2012.", "2012-06-04"),
        ("Your employment will commence on a date to be agreed, but no later than June 4, 2012.",
         "2012-06-04"),
        ("This letter confirms your promotion to Treasurer of tarn.com, Inc., effective June 4,"
         " 2012.", "2012-06-04"),
        ("The Company wishes to continue its employment of you. The effective date of this"
         " Agreement is June 4, 2012.", None),
    ],
)  # fmt: skip
def test_ways_to_say_when_work_begins(said: str, starts: str | None) -> None:
    found = position(f"You will report to the Chief Executive Officer. {said}")
    assert found.start_date == (starts and day_number(starts))


def test_the_company_is_the_party_called_so_and_a_degree_is_no_name() -> None:
    found = position(
        "This Agreement is made by and between Tarn Services, LLC (the \"Employer\"), Tarn Group,"
        ' Inc. (the "Company"), and Ivo Brandt, Ph.D. (the "Executive").'
    )  # fmt: skip
    assert (found.company, found.executive) == ("Tarn Group, Inc.", "Ivo Brandt")


def test_each_date_may_stand_above_its_signature() -> None:
    found = position(
        'This Agreement is between Tarn, Inc. (the "Company") and Ivo Brandt (the "Executive").\n\n'
        "Date: May 7, 2012\n\n/s/ Ivo Brandt\n\nTarn, Inc.\n\nDate: May 9, 2012\n\nBy: /s/ L. Fry\n"
    )
    assert found.acceptance_date == day_number("2012-05-07")


@pytest.mark.parametrize(
    ("said", "company", "executive"),
    [
        ("Reference is made to the agreement between Ivo Brandt and Tarn Foods, Inc.",
         "Tarn Foods, Inc.", None),
        ('This Agreement is between Ivo Brandt (the "Executive") and Tarn Corporation of America,'
         ' an Ohio corporation (the "Company"). Lark, Inc. ("Parent") is no party.',
         "Tarn Corporation of America", "Ivo Brandt"),
        ('This Agreement is between Tarn Bank (the "Bank") and Ivo Brandt (the "Executive"). The'
         ' Bank is a subsidiary of Tarn Financial Corp. (the "Company").',
         "Tarn Bank", "Ivo Brandt"),
        ('You are promoted to Senior Vice President, Fleet Operations of Tarn Corporation'
         ' ("Tarn").',
         "Tarn Corporation", None),
        ("EMPLOYMENT AGREEMENT\n\nby and between\n\nTARN FOODS, INC.\n\nand\n\nIVO BRANDT\n",
         "TARN FOODS, INC.", "IVO BRANDT"),
    ],
)  # fmt: skip
def test_who_the_parties_are(said: str, company: str, executive: str | None) -> None:
    found = position(said)
    assert found.company == company
    assert executive is None or found.executive == executive


def test_a_day_in_the_column_of_the_executive() -> None:
    found = position(
        'This Agreement is between Tarn, Inc. (the "Company") and Ivo Brandt (the "Executive").\n\n'
        "IN WITNESS WHEREOF, the parties sign.\n\n"
        "By: /s/ Lena Fry                      /s/ Ivo Brandt\n"
        "    President                         Date: May 7, 2012\n"
    )
    assert found.acceptance_date == day_number("2012-05-07")


def test_accepted_as_of_the_day_of_the_letter() -> None:
    found = position(
        "May 2, 2012\n\nMr. Ivo Brandt\n9 Mill Lane\n\nDear Ivo:\n\nTarn, Inc. offers you the"
        " position of Treasurer.\n\nSincerely,\n\n/s/ Lena Fry\nLena Fry\n\nAgreed to and accepted"
        " as of the date first above written:\n\n/s/ Ivo Brandt\nIvo Brandt\n"
    )
    assert found.acceptance_date == day_number("2012-05-02")


def test_a_mark_at_the_end_of_a_row_is_that_of_the_next_one() -> None:
    said = (
        'This Agreement is made as of May 30, 2011 by and between Tellmark, Inc. (the "Company")'
        " and"
        ' Rosa Feld (the "Executive"). The Executive shall serve as Treasurer.\n\nAccepted by'
        " Employer:\tAccepted by Employee:\n\n/s/\nGuy Sand\t6/7/11\t\t/s/\nRosa Feld\t6/4/11\n"
        "Guy Sand\t(Date)\tRosa Feld\t(Date)\n"
    )
    found = next(Position.read(Letter("l", said)))
    assert found.acceptance_date == day_number("2011-06-04")


@pytest.mark.parametrize(
    ("letter", "new", "start"),
    [
        (
            "Your current position ends. You will serve as Buyer, effective July 9, 2012.",
            True,
            True,
        ),
        ("You will serve as Buyer, effective July 9, 2012.", False, True),
        (
            "This Amended and Restated Employment Agreement is made on May 4, 2011. The Company"
            " hereby employs the Executive commencing on the date hereof.",
            False,
            False,
        ),
    ],
)
def test_a_post_of_somebody_who_works_there_is_no_first_day(
    letter: str, new: bool, start: bool
) -> None:
    found = position(letter)
    assert (found.new_post, found.start_date is not None) == (new, start)
    assert (found.agreed_start is not None) == (start and not new)
