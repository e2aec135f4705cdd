"""Good reason: the grounds that are read, and the steps a resignation has to follow."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.good_reason import GoodReason
from tenure.text import Letter

TEXT = (
    '"Good Reason" means, without your consent, (i) a material reduction of your base salary or'
    " (ii) the relocation of your office by more than thirty miles; provided that you give the"
    " Company written notice within 60 days after the occurrence of the event, the Company fails"
    " to cure it within 30 days of the notice, and you resign within 20 days after the end of the"
    " cure period."
)
EVENT = {
    "on": "2006-01-10", "id": "e1", "fact": "good_reason_condition", "what": "pay",
    "material": "yes", "consented": "no",
}  # fmt: skip
NOTICE = {
    "on": "2006-02-01", "fact": "good_reason_notice", "about": "e1", "received": "2006-02-01"
}  # fmt: skip
LATE = {**NOTICE, "on": "2006-03-12", "received": "2006-03-12"}


def resigned(on: str, **fields: Any) -> dict[str, Any]:
    return {"on": on, "fact": "resigned", **fields}


def found(*log: dict[str, Any], text: str = TEXT) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(GoodReason.read(letter)))
    start = {"on": "2005-03-01", "fact": "employment_started"}
    return state(agreement, World(tenure.Facts.of([start, *log])), day_number("2007-01-01"))


def finding(s: Statement) -> str:
    return str(s.findings["good_reason[0].good_reason_resignation"])


def test_notice_time_to_cure_and_time_to_resign() -> None:
    last = resigned("2006-03-23")  # the cure ends on 2006-03-03
    assert finding(found(EVENT, NOTICE, last)) == "2006-03-23"


@pytest.mark.parametrize(
    ("log", "why"),
    [
        ([EVENT, resigned("2006-03-10")], "no notice"),
        ([EVENT, NOTICE, resigned("2006-03-02")], "before the cure has ended"),
        ([EVENT, NOTICE, resigned("2006-03-24")], "too late"),
        ([EVENT, LATE, resigned("2006-04-20")], "notice too late"),
        ([{**EVENT, "consented": "yes"}, NOTICE, resigned("2006-03-10")], "with consent"),
        ([{**EVENT, "material": "no"}, NOTICE, resigned("2006-03-10")], "not material"),
        ([{**EVENT, "what": "reporting"}, NOTICE, resigned("2006-03-10")], "no ground"),
        (
            [
                EVENT, NOTICE,
                {"on": "2006-02-20", "fact": "good_reason_cured", "about": "e1"},
                resigned("2006-03-10"),
            ],
            "cured",
        ),
        ([EVENT, NOTICE, resigned("2006-03-10", good_reason="no")], "judged not to be"),
    ],
)  # fmt: skip
def test_a_resignation_that_is_not_for_good_reason(log: list[dict[str, Any]], why: str) -> None:
    value = found(*log).findings["good_reason[0].good_reason_resignation"]
    assert value.known and value.plain is None, why


def test_what_is_not_said_leaves_it_open() -> None:
    unjudged = {k: v for k, v in EVENT.items() if k != "material"}
    assert (
        not found(unjudged, NOTICE, resigned("2006-03-10"))
        .findings["good_reason[0].good_reason_resignation"]
        .known
    )


def test_without_an_event_the_judgement_on_the_resignation_decides() -> None:
    assert finding(found(resigned("2006-03-10", good_reason="yes"))) == "2006-03-10"
    assert (
        not found(resigned("2006-03-10")).findings["good_reason[0].good_reason_resignation"].known
    )


def test_a_term_that_is_not_defined_here_is_said_to_be_so() -> None:
    text = "You will be paid if you resign for Good Reason, as defined in the Severance Plan."
    [reason] = GoodReason.read(Letter("letter", text))
    assert not reason.defined_here and reason.grounds == ()
    [sheet] = reason.sheet()
    assert sheet.value == {"present": True, "term": "Good Reason", "defined_here": False}


@pytest.mark.parametrize(
    "text",
    [
        "We have good reason to believe that you will do well.",
        "This change shall not constitute Good Reason under the Employment Agreement.",
    ],
)
def test_no_good_reason_is_read(text: str) -> None:
    assert list(GoodReason.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    "words",
    [
        "Either of us may end this at any time (with or without Cause or Good Reason).",
        "I agree that this is not to be construed as an admission that there is Good Reason.",
        "If you resign within a year after your relocation, you will repay what it cost.",
        "The Executive may not resign because of a reduction of his salary.",
        "If you resign upon thirty days of notice, nothing more is owed.",
    ],
)
def test_no_reason_is_read_where_none_is_promised(words: str) -> None:
    assert not list(GoodReason.read(Letter("letter", words)))


def test_a_resignation_after_a_cut_counts_without_a_name() -> None:
    text = "If you resign within 90 days after a material reduction of your salary, it is ours."
    assert found(EVENT, resigned("2006-03-01"), text=text).happened("good_reason_resignation")
    late = found(EVENT, resigned("2006-06-01"), text=text)
    assert late.happened("good_reason_resignation") is False


@pytest.mark.parametrize(
    ("steps", "days"),
    [
        ("if the Company within 15 days has failed to cure it and you resign within 60 days", 15),
        ("if (1) the Company fails to cure it and (2) you leave within 60 days", None),
        ("if the Company does not cure an event of clause (i) or (ii) within 20 days", 20),
    ],
)
def test_the_time_to_resign_is_no_time_to_cure(steps: str, days: int | None) -> None:
    text = f'"Good Reason" means (i) a cut of salary or (ii) a move of your office, {steps}.'
    (reason,) = GoodReason.read(Letter("letter", text))
    assert reason.cure_days == days


def test_a_ground_without_words_is_none() -> None:
    text = '"Good Reason" means any of (i) a cut of salary, (ii) or (iii) a breach of this letter.'
    (reason,) = GoodReason.read(Letter("letter", text))
    assert [ground.label for ground in reason.grounds] == ["i", "iii"]


LIMITS = (
    '"Good Reason" means (i) relocation of your office by more than 35 miles, (ii) a reduction of'
    " your base salary of more than 10%, or (iii) a transfer to any place outside Kent County."
)


@pytest.mark.parametrize(
    ("event", "day"),
    [
        ({"what": "relocation", "miles": 40, "as_written": "no"}, "2006-03-01"),
        ({"what": "relocation", "miles": 35, "as_written": "no"}, None),
        ({"what": "pay", "cut": "12%"}, "2006-03-01"),
        ({"what": "pay", "cut": "10%"}, None),
    ],
)
def test_a_ground_holds_within_its_limits_only(event: dict[str, Any], day: str | None) -> None:
    happened = {"on": "2006-01-10", "fact": "good_reason_condition", **event}
    value = found(happened, resigned("2006-03-01"), text=LIMITS)
    said = value.findings["good_reason[0].good_reason_resignation"]
    assert said.known and (said.plain is None) == (day is None)


def test_how_far_it_was_has_to_be_said() -> None:
    moved = {"on": "2006-01-10", "fact": "good_reason_condition", "what": "relocation"}
    value = found(moved, resigned("2006-03-01"), text=LIMITS)
    assert not value.findings["good_reason[0].good_reason_resignation"].known


@pytest.mark.parametrize(
    "text",
    [
        '"Good Reason" means a cut of your salary; provided that no cut of a crisis counts.',
        '"Good Reason" means, while a merger is pending, (i) a reduction of your base salary or'
        " (ii) a relocation of your office.",
    ],
)
def test_a_condition_in_the_letters_words_is_left_to_a_judgement(text: str) -> None:
    log = [{**EVENT, "cut": "20%", "as_written": "yes"}, resigned("2006-03-01")]
    value = found(*log, text=text)
    assert not value.findings["good_reason[0].good_reason_resignation"].known
    judged = found(log[0], resigned("2006-03-01", good_reason="yes"), text=text)
    assert finding(judged) == "2006-03-01"


@pytest.mark.parametrize(("months", "happens"), [("2006-01", True), ("2004-01", False)])
def test_a_ground_that_counts_only_after_a_change_in_control(months: str, happens: bool) -> None:
    text = (
        "If, within 12 months following a change of control, you resign because of a reduction in"
        " your salary or a cut in your duties that the Board denies, you will receive a bonus."
    )
    sale = {"on": f"{months}-05", "fact": "change_in_control_occurred"}
    value = found(sale, EVENT, resigned("2006-03-01"), text=text)
    assert value.happened("good_reason_resignation") is happens


@pytest.mark.parametrize("word", [" any ", "at any time", "annex", "elsewhere"])
def test_nothing_is_told_that_the_letter_does_not_say(word: str) -> None:
    for text in (TEXT, LIMITS.replace("any place", "a place"), "You may leave for Good Reason."):
        for reason in GoodReason.read(Letter("letter", text)):
            assert word not in reason.words()
