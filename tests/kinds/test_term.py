"""The term: when it ends, how often it renews, and a notice that is in time or too late."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.term import Term
from tenure.text import Letter

FIXED = "The term of your employment shall begin on March 1, 2005 and end on February 29, 2008."
RENEWS = (
    "The term of this Agreement shall be two years from your first day of work. It shall be"
    " automatically renewed for successive periods of one year unless either party gives notice to"
    " the other at least 90 days prior to the end of the term."
)


def read(text: str) -> list[Term]:
    return list(Term.read(Letter("letter", text)))


def found(text: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(Term.read(letter)))
    choices = {f"term[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-03-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def told(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "non_renewal_notice"}


def test_a_fixed_term_has_one_end() -> None:
    assert str(found(FIXED, "2005-06-01")["term_until"]) == "2008-02-29"
    assert str(found(FIXED, "2009-06-01").findings["term[0].term_over"]) == "2008-02-29"


@pytest.mark.parametrize(
    ("day", "until"),
    [
        ("2005-06-01", "2008-02-29"),
        ("2006-03-01", "2009-02-28"),
        ("2007-12-01", "2010-02-28"),
        ("2009-12-01", "2010-02-28"),  # by the notice of 2007-11-02, 90 days before 2008-03-01
    ],
)
def test_a_term_may_be_extended_on_each_anniversary_before_its_end(day: str, until: str) -> None:
    more = (
        " On the first anniversary of that day and each anniversary thereafter, the term shall be"
        " extended for one additional year unless the Company gives notice at least 90 days before"
        " such anniversary."
    )
    s = found(FIXED + more, day, told("2007-11-02"))
    assert str(s["term_until"]) == until


@pytest.mark.parametrize(
    ("day", "last"),
    [
        ("2005-06-01", "2005-12-01"),  # 90 days before 2006-03-01
        ("2005-12-01", "2005-12-01"),
        ("2005-12-02", "2006-12-01"),  # too late for 2006
    ],
)
def test_the_notice_has_to_come_before_the_next_anniversary(day: str, last: str) -> None:
    more = (
        " On the first anniversary of that day and each anniversary thereafter, the term shall be"
        " extended for one additional year unless the Company gives notice at least 90 days before"
        " such anniversary."
    )
    [duty] = [d for d in found(FIXED + more, day).duties if "not to renew" in d.duty.name]
    assert str(duty.days["due"]) == last


@pytest.mark.parametrize(
    ("day", "until"),
    [
        ("2005-06-01", "2007-02-28"),
        ("2007-02-28", "2007-02-28"),
        ("2007-03-01", "2008-02-28"),
        ("2010-01-15", "2010-02-28"),
    ],
)
def test_a_term_renews_until_somebody_says_no(day: str, until: str) -> None:
    s = found(RENEWS, day)
    assert str(s["term_until"]) == until
    assert s.findings["term[0].term_over"].plain is None


@pytest.mark.parametrize(
    ("notice", "over"),
    [
        ("2006-11-30", "2007-02-28"),  # 90 days before
        ("2006-12-01", "2008-02-28"),  # one day too late: it ends the next term
    ],
)
def test_a_notice_in_time_or_too_late(notice: str, over: str) -> None:
    s = found(RENEWS, "2012-01-01", told(notice))
    assert str(s.findings["term[0].term_over"]) == str(s["term_until"]) == over


def test_a_late_notice_may_be_read_as_none() -> None:
    s = found(RENEWS, "2012-01-01", told("2006-12-01"), late_notice="without_effect")
    assert s.findings["term[0].term_over"].plain is None
    assert str(s["term_until"]) == "2012-02-28"


def test_the_notice_is_something_either_side_may_give_by_a_day() -> None:
    [duty] = found(RENEWS, "2005-06-01").duties
    assert duty.duty.modality == "may"
    assert str(duty.days["due"]) == "2006-11-30"


@pytest.mark.parametrize(
    "text",
    [
        "The option will vest over a period of four years commencing on March 1, 2006.",
        "During the term of your employment and for one year thereafter you shall not compete.",
        "Severance will be paid for a period of twelve months from the date of termination.",
        "Your employment is at will and has no fixed term.",
        "WHEREAS, the parties agreed to a term of employment ending on June 30, 2006;",
        "The Company employed Ames as Treasurer from July 1, 1999 through August 31, 2003.",
        "The Company agrees to continue Ames's current base salary until May 31, 2005.",
        "Your employment will begin on March 1, 2006 and continue until terminated by you or us.",
        "This Agreement shall end on the second anniversary of a Change in Control.",
        "Section 6 of this Agreement shall survive its expiration for a period of ten years.",
        "Ames shall serve as a member of the Board through December 31, 2009.",
        "Ames shall be employed through December 31, 2009 to be eligible for the award.",
        "For a period of one year from the Closing Date, Ames shall remain bound by Section 6.",
        "The Company shall engage a search firm for a period of three months.",
    ],
)
def test_what_is_no_term(text: str) -> None:
    assert read(text) == []


def test_of_two_sentences_of_one_length_the_one_with_a_day_counts() -> None:
    [term] = read(
        "Your employment shall extend for a period of two years. The term of this Agreement shall"
        " begin on March 1, 2005 and continue for two years."
    )
    assert (term.begins, term.months) == (day_number("2005-03-01"), 24)


def test_what_is_quoted_to_be_deleted_is_no_renewal() -> None:
    said = (
        f'"{FIXED}" The sentence which reads: "The term shall automatically renew for an'
        ' additional period of two years." is deleted in its entirety.'
    )
    assert [t.renews_months for t in read(said)] == [None]


def test_an_option_to_extend_leaves_the_term_as_it_is() -> None:
    said = (
        "The term of this Agreement shall be three years from its effective date but Ames has an"
        " option to extend it for one year."
    )
    assert [t.months for t in read(said)] == [36]


def test_a_term_without_an_end_is_never_over() -> None:
    said = (
        "The term of this Agreement shall begin on March 1, 2005 and continue until terminated by"
        " either party."
    )
    [term] = read(said)
    assert term.open_ended and term.ends is None and term.months is None
    statement = found(said, "2030-01-01")
    assert statement.findings["term[0].term_over"].plain is None


@pytest.mark.parametrize(
    ("end", "day"),
    [
        ("the third anniversary of that date", "2008-03-01"),
        ("the day immediately preceding the third anniversary thereof", "2008-02-29"),
        ("the earlier of (a) the Executive's death or (b) the third anniversary thereof",
         "2008-03-01"),
        ("5:00 p.m., Eastern time, on December 31, 2007", "2007-12-31"),
    ],
)  # fmt: skip
def test_where_a_term_ends(end: str, day: str) -> None:
    [term] = read(f"The Term shall commence on March 1, 2005 and end on {end}.")
    assert term.ends == day_number(day)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Contract Term. Three years from the Effective Date, with automatic one-year extensions"
         " unless either party gives 60 days' notice of non-renewal.",
         "The term of your employment shall be 36 months from the Effective Date. It shall renew"
         " automatically for successive terms of 12 months unless notice is given at least 60 days"
         " prior to its end."),
        ("The term of employment is one year and will automatically renew each year for an"
         " additional year unless terminated by either party.",
         "The term of your employment shall be 12 months. It shall renew automatically for"
         " successive terms of 12 months."),
        ("The term of this Agreement shall commence on the Commencement Date and continue for three"
         " years, as the Merger Agreement dated as of May 4, 2009 provides.",
         "The term of this Agreement shall be 36 months from the Effective Date."),
        ("Your appointment takes effect on May 4, 2009 and will continue until May 3, 2010.",
         "The term of your employment shall begin on May 4, 2009 and end on May 3, 2010."),
        ("You will serve as interim Treasurer for a period of six months beginning May 4, 2009.",
         "The term of your employment shall begin on May 4, 2009 and continue for 6 months."),
        ("The Company agrees to employ you through December 31, 2012.",
         "The term of your employment shall end on December 31, 2012."),
    ],
)  # fmt: skip
def test_ways_to_say_how_long_it_runs(said: str, words: str) -> None:
    [term] = read(said)
    assert term.words() == words


@pytest.mark.parametrize(
    ("who", "by"),
    [
        ("Quill gives Tarn notice at least 60 days before the end", "executive"),
        ("Tarn gives Quill notice at least 60 days before the end", "company"),
        ("Quill or the Company gives notice at least 60 days before the end", "either"),
        ("written notice is given to the Company sixty days in advance of its end", "executive"),
        ("notified by the Chief Executive Officer at least 60 days prior to the end", "either"),
        ("either party has told the other, no fewer than 60 days beforehand, by notice", "either"),
    ],
)
def test_a_side_that_may_give_notice_is_known_by_its_own_name_too(who: str, by: str) -> None:
    source = (
        'Tarn Valley, Inc. ("Tarn") and Ada Quill ("Quill") agree. The term of this Agreement shall'
        " begin on May 1, 2010 and end on April 30, 2013. It shall renew automatically for"
        f" successive one-year terms unless {who}."
    )
    [term] = Term.read(Letter("letter", source))
    assert (term.notice_by, term.notice_days) == (by, 60)


@pytest.mark.parametrize(
    "limb",
    [
        "termination of your employment for Cause",
        "your resignation",
        "the day on which you become disabled",
        "the Executive's death",
    ],
)
def test_what_ends_any_employment_is_nothing_that_ends_the_term_sooner(limb: str) -> None:
    for words in (f"(a) April 30, 2013; (b) {limb}", f"April 30, 2013 and {limb}"):
        source = f"The term shall begin on May 1, 2010 and end on the earlier of {words}."
        assert [term.until for term in Term.read(Letter("letter", source))] == [None]


@pytest.mark.parametrize(
    "more",
    [
        "The Board may extend the term for a further year.",
        "If the Bank is sold during the term, the term shall be extended until the second"
        " anniversary of the sale.",
        "The Company shall have the option to renew this Agreement for eighteen months.",
    ],
)
def test_what_lets_the_term_go_on_is_told_wherever_it_stands(more: str) -> None:
    said = "The term of this Agreement shall be two years. You will be Treasurer. You will report"
    [term] = read(f"{said} to the Board. You will work in Ely. Your office will be there. {more}")
    assert (term.months, term.renews_months, term.besides) == (24, None, (more,))


def test_a_renewal_in_a_section_of_its_own() -> None:
    said = (
        "2. TERM. Your employment shall continue through June 30, 2011. 3. DUTIES. You shall be"
        " Treasurer. You shall report to the Board. You shall work in Ely. 7. RENEWAL. If neither"
        " party has given notice of its election not to go on at least 75 days before it ends, the"
        " term shall be followed by successive periods of one year each."
    )
    [term] = read(said)
    assert (term.renews_months, term.notice_days, term.besides) == (12, 75, ())


def test_what_takes_no_part_in_the_term_is_not_told_of_it() -> None:
    said = "The term of this Agreement shall be two years. You will be Treasurer. You are in Ely."
    more = "If the Company elects not to renew this Agreement, you are entitled to severance."
    [term] = read(f"{said} {more} The option may be extended with the term.")
    assert term.besides == ()


def test_a_first_day_that_the_next_sentence_gives() -> None:
    [term] = read(
        "The Executive's employment shall be for an initial period of two years. The initial"
        " period shall start on June 1, 2011."
    )
    assert (term.begins, term.months) == (15_126, 24)


@pytest.mark.parametrize(
    ("window", "days"),
    [
        (
            "unless a party gives notice not less than 45 and not more than 75 days before its end",
            45,
        ),
        ("unless notice is given between 80 and 110 days before its end", 80),
        ("unless notice is given at least 50 days but no more than 100 days prior to its end", 50),
        (
            "unless notice is given not earlier than 95 days nor later than 65 days before it ends",
            65,
        ),
        (
            "unless, in the window beginning 90 days and ending 55 days before its end, notice is"
            " given",
            55,
        ),
        ("unless a party gives notice within the 60-day period before its end", None),
        ("unless a party gives notice within 30 days before its end", None),
    ],
)
def test_the_last_day_of_a_window_for_the_notice(window: str, days: int | None) -> None:
    [term] = read(f"The term shall be two years and shall renew for one-year terms {window}.")
    assert (term.months, term.renews_months, term.notice_days) == (24, 12, days)


@pytest.mark.parametrize(
    "said",
    [
        "If neither party gives notice within 30 days before it ends, it shall renew for one year.",
        "Absent notice to the contrary, the term shall renew for one year.",
        "The term renews each year unless a party gives notice.",
    ],
)
def test_a_term_that_goes_on_by_itself_is_not_told_as_fixed(said: str) -> None:
    [term] = read(f"The term of this Agreement shall be two years. {said}")
    assert (term.months, term.renews_months, term.besides) == (24, 12, ())


BY_A_DAY = (
    "The term of this Agreement shall continue until December 31, 2006, and shall be extended"
    " automatically for additional periods of one year unless, no later than {} of the preceding"
    " year, the Company gives notice that it shall not be extended."
)


@pytest.mark.parametrize(
    ("notice", "over"), [("2006-09-30", "2006-12-31"), ("2006-10-01", "2007-12-31")]
)
def test_a_notice_due_by_a_day_of_the_year_before(notice: str, over: str) -> None:
    words = BY_A_DAY.format("September 30")
    [duty] = [d for d in found(words, "2005-06-01").duties if "not to renew" in d.duty.name]
    assert str(duty.days["due"]) == "2006-09-30"
    s = found(words, "2009-01-01", told(notice))
    assert str(s.findings["term[0].term_over"]) == over
    assert "by September 30 of the preceding year" in read(words)[0].words()


def test_days_between_which_a_leap_day_falls_are_no_one_number() -> None:
    """From February 1 it is 333 days to December 31, and 334 in a leap year: it is left unread."""
    [term] = read(BY_A_DAY.format("February 1"))
    assert term.notice_days is None and term.notice_day is None
