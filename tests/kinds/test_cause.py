"""Cause: grounds, notice and cure, hearing and vote, and what a missing judgement leaves open."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import state
from tenure.facts import World
from tenure.provisions.cause import Cause
from tenure.text import Letter

FACTS_ONLY = (
    '"Good Cause" shall mean and include termination by reason of (a) your conviction (including '
    "any "
    "plea of guilty or no contest) of (i) any felony or misdemeanor involving the theft of monies "
    "or "
    "other property of the Company and (ii) any felony involving theft or crime of moral "
    "turpitude; "
    "(b) your willful and continued neglect of your duties as Chief Technology Officer, but only "
    "if "
    "such neglect continues for 30 days following receipt by you of written notice specifying such "
    "breach and demanding that you cure it, and (c) your willful failure to abide by the Company's "
    "policies applicable to your employment."
)
BY_THE_BOARD = (
    f"{FACTS_ONLY} Any determination of Good Cause may be made only by the good faith action of a "
    "majority of the Board (not including you) after a reasonable opportunity for you and your "
    "counsel to appear before the Board. If you are terminated for Good Cause, you shall be "
    "entitled to receive only your base salary prorated to that date and any benefits."
)
HIRED = {"on": "2010-01-04", "fact": "employment_started"}
CRIME: dict[str, Any] = {
    "on": "2010-06-01",
    "fact": "convicted",
    "class": "felony",
    "involves": ["theft"],
    "victim": "third_party",
    "moral_turpitude": "no",
    "how": "no_contest_plea",
}
NEGLECT: dict[str, Any] = {
    "on": "2010-05-01",
    "fact": "neglect",
    "willful": "yes",
    "duties": "main",
}
NOTICE: dict[str, Any] = {
    "on": "2010-06-01",
    "fact": "neglect_notice",
    "written": "yes",
    "contents": ["breach", "demand_cure"],
    "received": "2010-06-01",  # so day 30 is 1 July
}
HEARING: dict[str, Any] = {
    "on": "2010-07-05",
    "fact": "hearing_opportunity",
    "reasonable": "yes",
    "counsel_included": "yes",
}


def vote(on: str = "2010-07-08", **votes: str) -> dict[str, Any]:
    given = votes or {"Ames": "yes", "Brook": "yes", "Cole": "yes", "Dunn": "no", "Ellis": "no"}
    return {
        "on": on,
        "fact": "board_determination",
        "finding": "good_cause",
        "good_faith": "yes",
        "votes": given,
    }


def let_go(on: str, reason: str) -> dict[str, Any]:
    return {"on": on, "fact": "terminated", "stated_reason": reason}


def for_cause(letter: str, *log: dict[str, Any], **readings: str) -> bool | None:
    source = Letter("letter", letter)
    agreement = Agreement(source, tuple(Cause.read(source)))
    choices = {f"cause[0].{name}": Choice(reading) for name, reading in readings.items()}
    world = World(tenure.Facts.of([HIRED, *log]))
    return state(agreement.choosing(choices), world, 15_000).happened("for_cause")


@pytest.mark.parametrize(
    ("crime", "expected"),
    [
        ({}, True),
        ({"class": "misdemeanor"}, False),  # another's property: only a felony
        ({"class": "misdemeanor", "victim": "company"}, True),
        ({"involves": []}, False),
        ({"involves": [], "moral_turpitude": "yes"}, True),
        ({"involves": [], "moral_turpitude": "yes", "class": "misdemeanor"}, False),
        ({"on": "2009-12-01"}, False),  # before the employment
    ],
)
def test_a_conviction(crime: dict[str, Any], expected: bool) -> None:
    log = ({**CRIME, **crime}, let_go("2010-07-01", "conviction"))
    assert for_cause(FACTS_ONLY, *log) is expected


def test_felony_need_not_govern_the_crime_of_moral_turpitude() -> None:
    crime = {**CRIME, "involves": [], "moral_turpitude": "yes", "class": "misdemeanor"}
    log = (crime, let_go("2010-07-01", "conviction"))
    assert for_cause(FACTS_ONLY, *log, felony_governs="only_the_first") is True


@pytest.mark.parametrize(
    ("end", "cured", "expected", "other_reading"),
    [
        ("2010-07-02", None, True, True),  # day 31
        ("2010-07-01", None, False, True),  # day 30
        ("2010-06-30", None, False, False),
        ("2010-07-10", "2010-07-01", False, True),  # cured on day 30
        ("2010-07-10", "2010-06-30", False, False),
        ("2010-07-10", "2010-07-02", True, True),  # cured on day 31: too late
    ],
)
def test_the_last_day_of_the_time_to_cure(
    end: str, cured: str | None, expected: bool, other_reading: bool
) -> None:
    cure = [{"on": cured, "fact": "neglect_cured"}] if cured else []
    log = (NEGLECT, NOTICE, *cure, let_go(end, "neglect"))
    assert for_cause(FACTS_ONLY, *log) is expected
    assert for_cause(FACTS_ONLY, *log, cure_period_ends="on_its_last_day") is other_reading


@pytest.mark.parametrize(
    ("neglect", "notice", "expected"),
    [
        ({"willful": "no"}, {}, False),
        ({"willful": None}, {}, None),
        ({"duties": "assistant_secretary"}, {}, False),
        ({}, {"written": "no"}, False),
        ({}, {"contents": ["demand_cure"]}, False),
        ({}, {"contents": ["breach"]}, False),
        ({}, {"contents": None}, None),
        ({}, {"received": "2010-06-20"}, False),
        ({"on": "2010-06-02"}, {}, False),  # the notice came before it
    ],
)
def test_the_neglect_and_its_notice(
    neglect: dict[str, Any], notice: dict[str, Any], expected: bool | None
) -> None:
    def given(base: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
        return {k: v for k, v in {**base, **change}.items() if v is not None}

    log = (given(NEGLECT, neglect), given(NOTICE, notice), let_go("2010-07-10", "neglect"))
    assert for_cause(FACTS_ONLY, *log) is expected


def test_each_notice_has_its_own_time() -> None:
    again = {**NEGLECT, "on": "2010-06-20"}
    cured = {"on": "2010-06-10", "fact": "neglect_cured"}
    second = {**NOTICE, "on": "2010-07-01", "received": "2010-07-01"}
    log = (NEGLECT, NOTICE, cured, again, second)
    assert for_cause(FACTS_ONLY, *log, let_go("2010-07-15", "neglect")) is False
    assert for_cause(FACTS_ONLY, *log, let_go("2010-08-01", "neglect")) is True


def test_sending_may_start_the_clock() -> None:
    log = (NEGLECT, {**NOTICE, "received": "2010-06-20"}, let_go("2010-07-10", "neglect"))
    assert for_cause(FACTS_ONLY, *log, notice_clock="sending") is True


def test_the_stated_reason_must_be_the_ground() -> None:
    log = (CRIME, let_go("2010-07-01", "poor performance"))
    assert for_cause(FACTS_ONLY, *log) is False
    assert for_cause(FACTS_ONLY, *log, stated_reason="any_ground_suffices") is True
    assert for_cause(FACTS_ONLY, let_go("2010-07-01", "conviction")) is False


def test_a_policy_violation_without_a_word_on_willful_is_open() -> None:
    broken = {"on": "2010-06-01", "fact": "policy_violation", "applicable": "yes"}
    log = (broken, let_go("2010-07-01", "policy_violation"))
    assert for_cause(FACTS_ONLY, *log) is None
    assert for_cause(FACTS_ONLY, {**broken, "willful": "yes"}, log[1]) is True


SPLITS = {
    "three of five": ("yes yes yes no no", True, True, True),
    "two of five": ("yes yes no no no", False, False, False),
    "two of three present": ("yes yes no absent absent", False, True, True),
    "two votes cast": ("yes yes abstain abstain abstain", False, False, True),
    "two of four": ("yes yes no no", False, False, False),
    "the executive is not counted": ("yes yes no no no yes", False, False, False),
}


@pytest.mark.parametrize(("split", "office", "quorum", "cast"), SPLITS.values(), ids=SPLITS)
def test_a_majority_of_the_other_directors(
    split: str, office: bool, quorum: bool, cast: bool
) -> None:
    names = ("Ames", "Brook", "Cole", "Dunn", "Ellis", "executive")
    votes = dict(zip(names, split.split(), strict=False))
    log = (CRIME, HEARING, vote(**votes), let_go("2010-07-10", "conviction"))
    assert for_cause(BY_THE_BOARD, *log) is office
    assert for_cause(BY_THE_BOARD, *log, majority_of="a_quorum") is quorum
    assert for_cause(BY_THE_BOARD, *log, majority_of="votes_cast") is cast


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ((CRIME, HEARING, vote()), True),
        ((CRIME, vote()), False),  # nobody was heard
        ((CRIME, HEARING), False),  # no vote
        ((HEARING, vote()), False),  # no ground
        ((CRIME, {**HEARING, "counsel_included": "no"}, vote()), False),
        ((CRIME, {**HEARING, "on": "2010-07-09"}, vote()), False),  # heard after the vote
        ((CRIME, HEARING, vote("2010-07-11")), False),  # the vote came after the termination
        ((CRIME, HEARING, {**vote(), "good_faith": "no"}), False),
        ((CRIME, HEARING, {k: v for k, v in vote().items() if k != "good_faith"}), None),
    ],
)
def test_the_procedure(log: tuple[dict[str, Any], ...], expected: bool | None) -> None:
    assert for_cause(BY_THE_BOARD, *log, let_go("2010-07-10", "conviction")) is expected


def test_a_vote_before_the_ground_is_complete() -> None:
    log = (
        NEGLECT,
        NOTICE,
        {**HEARING, "on": "2010-06-10"},
        vote("2010-06-20"),
        let_go("2010-07-10", "neglect"),
    )
    assert for_cause(BY_THE_BOARD, *log) is False
    assert for_cause(BY_THE_BOARD, *log, steps="in_any_order") is True


def test_only_what_the_letter_still_gives() -> None:
    source = Letter("letter", BY_THE_BOARD)
    agreement = Agreement(source, tuple(Cause.read(source)))
    log = [HIRED, CRIME, HEARING, vote(), let_go("2010-07-10", "conviction")]
    found = state(agreement, World(tenure.Facts.of(log)), 15_000)
    owed = [name for name, _, since in found.entitlements if since.known]
    assert owed == ["base_salary_prorated", "benefits_and_expenses"]


def test_an_undefined_cause_asks_for_an_answer() -> None:
    letter = "If you are terminated without Cause you will get severance."
    assert for_cause(letter, let_go("2010-07-10", "conviction")) is None
    assert for_cause(letter) is False


def test_a_notice_and_a_cure_belong_to_the_incident_that_they_name() -> None:
    """A notice of one neglect is none of another, and neither is its cure."""
    letter = tenure.read(BOTH)
    start = {"on": "2019-01-07", "fact": "employment_started"}
    minor = {
        "on": "2020-01-06",
        "fact": "neglect",
        "id": "minor",
        "willful": "no",
        "duties": "main",
    }
    grave = {
        "on": "2020-01-07",
        "fact": "neglect",
        "id": "grave",
        "willful": "yes",
        "duties": "main",
    }
    ended = {"on": "2020-06-01", "fact": "terminated", "stated_reason": "neglect"}

    def cause(about: str, cured: str | None = None) -> bool | None:
        notice = {"on": "2020-02-03", "fact": "neglect_notice", "about": about}
        notice |= {"written": "yes", "contents": ["breach", "demand_cure"]}  # type: ignore[dict-item]
        notice |= {"received": "2020-02-03"}
        log = [start, minor, grave, notice, ended]
        if cured:
            log.append({"on": "2020-02-10", "fact": "neglect_cured", "about": cured})
        return tenure.on(letter, tenure.Facts.of(log), "2020-07-01").happened("for_cause")

    assert cause("grave") is True and cause("minor") is False
    assert cause("grave", cured="minor") is True and cause("grave", cured="grave") is False


BOTH = (
    'For purposes of this letter, "Good Cause" shall mean termination by reason of (a) your '
    "willful and continued neglect of your duties, but only if such neglect continues for 30 "
    "days following receipt by you of written notice from the Company specifying such breach "
    "and demanding that you cure it, or (b) your breach of this letter that is not cured within "
    "20 days after notice, or (c) your violation of a Company policy that is not cured within 10 "
    "days after notice. If the Company terminates your employment for other than Good Cause, the "
    "Company will pay you $120,000."
)


def test_what_if_supposes_what_is_cause_by_the_agreement() -> None:
    letter = tenure.read(
        '"Cause" means your willful misconduct. If the Company terminates your employment other '
        "than for Cause, the Company will pay you a lump sum of $90,000."
    )
    log = tenure.Facts.of([{"on": "2019-01-07", "fact": "employment_started"}])
    cells = tenure.what_if(letter, log, ["2020-06-01"])
    costs = {c.way: str(c.total) for c in cells}
    assert costs["terminated without cause"] == "$90,000.00"
    assert costs["terminated for cause"] == "$0.00"


PAPERS = (
    '"Cause" means (i) your conviction of a felony or (ii) your material breach of this letter or'
    " the Secrecy Agreement, which breach is not cured within fifteen (15) days after written"
    " notice from the Company. If the Company terminates your employment other than for Cause, it"
    " will pay you a lump sum of $90,000."
)


@pytest.mark.parametrize(
    ("last_day", "owed"), [("2020-06-04", "$90,000.00"), ("2020-06-05", "$0.00")]
)
def test_a_breach_of_one_of_two_papers_is_a_breach(last_day: str, owed: str) -> None:
    """Notice came on May 20: June 4 is the last of the fifteen days."""
    log = tenure.Facts.parse(f"""
- {{on: 2019-01-07, fact: employment_started}}
- {{id: b, on: 2020-05-01, fact: agreement_breached, material: yes}}
- {{on: 2020-05-20, fact: breach_notice, about: b, written: yes, received: 2020-05-20}}
- {{on: {last_day}, fact: terminated, by: company, stated_reason: breach}}
""")
    assert str(tenure.on(tenure.read(PAPERS), log, "2020-12-31")["severance"]) == owed


def test_a_breach_that_stands_in_the_letter_s_own_words_is_recorded_as_they_are() -> None:
    words = PAPERS.replace("your material breach", "your gross and repeated breach")
    log = "- {on: 2019-01-07, fact: employment_started}\n"
    log += "- {on: 2020-05-01, fact: agreement_breached}\n"
    s = tenure.on(tenure.read(words), tenure.Facts.parse(log), "2020-12-31")
    [(fact, why)] = s.why_not_used
    assert fact.name == "agreement_breached" and "`misconduct`, `what: ground ii`" in why


ELSEWHERE = """March 3, 2020

Dear Ms. Oyelaran:

Your base salary will be $120,000 per year.

If the Company terminates your employment without Cause, you will receive a lump sum severance
payment equal to twelve months of your base salary. "Cause" has the meaning given in the Plan.
"""


def test_a_cause_that_another_paper_defines_waits_for_whoever_knows() -> None:
    letter = tenure.read(ELSEWHERE)
    log = (
        "- {on: 2020-03-03, fact: employment_started}\n"
        "- {on: 2021-05-01, fact: terminated, by: company, stated_reason: theft%s}\n"
    )

    def severance(told: str) -> tenure.values.Value:
        return tenure.on(letter, tenure.Facts.parse(log % told), "2021-12-31")["severance"]

    assert (severance("").low, severance("").high) == (0, 12_000_000)
    assert severance(", for_cause: yes").high == 0
    assert severance(", for_cause: no").low == 12_000_000
