"""What is known of the facts on a day, whose they are, and what a formula reads of them."""

from __future__ import annotations

from datetime import date

import pytest

from tenure.errors import FormulaError, InputError
from tenure.facts import NAMES, Fact, Facts, World
from tenure.facts.shapes import VOTES
from tenure.facts.values import EPOCH, code

LOG = """\
- {on: 2005-07-18, fact: employment_started}
- {on: 2006-02-01, id: n1, fact: neglect, duties: main}
- {on: 2006-03-01, id: w1, fact: neglect_notice, about: n1, received: 2006-03-03,
   written: yes, contents: [breach, demand_cure]}
- {on: 2006-04-10, fact: judgement, about: n1, question: willful, answer: yes, by: general counsel}
- {on: 2006-05-01, fact: merger_closed, subject: company, share_before: "49.9999%"}
"""


def day(text: str) -> int:
    return (date.fromisoformat(text) - EPOCH).days


# known at


PRICES = """\
- {on: 2005-09-12, id: p1, fact: price_closed, close: 3.00}
- {on: 2005-09-12, id: p2, corrects: p1, recorded: 2005-09-14, close: 3.05}
- {on: 2005-09-13, about: p2, fact: dispute_arose}
"""


def close(facts: Facts, known_at: str | None) -> int | None:
    world = World(facts, known_at)
    record = world.first("price_closed")
    return None if record is None else world.value(record, "close")


def test_a_correction_counts_from_the_day_it_is_recorded() -> None:
    facts = Facts.parse(PRICES)
    assert close(facts, "2005-09-11") is None
    assert close(facts, "2005-09-13") == 30_000
    assert close(facts, "2005-09-14") == close(facts, None) == 30_500
    after = facts.known_at("2005-09-14")
    assert [f.id for f in after] == ["p1", None]  # the correction stands under the id of the first
    assert after.all[1].about == "p1"
    assert after.all[0].instead_of == facts.all[0]
    assert facts.known_at("2005-09-13").all[0] == facts.all[0]
    assert Facts.parse(after.dump()) == after


def test_corrections_of_corrections_and_retractions_of_retractions() -> None:
    facts = Facts.parse(
        PRICES
        + "- {on: 2005-09-12, id: p3, corrects: p2, recorded: 2005-09-20, close: 3.10}\n"
        + "- {on: 2005-09-21, retracts: p3}\n"
        + "- {on: 2005-09-22, id: r1, retracts: p1}\n"
        + "- {on: 2005-09-23, retracts: r1}\n"
    )
    days = ["2005-09-19", "2005-09-20", "2005-09-21", "2005-09-22", "2005-09-23"]
    assert [close(facts, d) for d in days] == [30_500, 31_000, 30_500, None, 30_500]
    assert Facts.parse(facts.dump()) == facts


def test_the_correction_recorded_last_counts_wherever_it_stands() -> None:
    first, second, about = PRICES.splitlines(keepends=True)
    late = "- {on: 2005-09-12, corrects: p1, recorded: 2005-09-20, close: 3.10}\n"
    for log in (first + late + second + about, late + about + second + first):
        facts = Facts.parse(log)
        assert [close(facts, f"2005-09-{d}") for d in (13, 19, 20)] == [30_000, 30_500, 31_000]


def test_a_correction_replaces_the_fields_whole() -> None:
    facts = Facts.parse(
        "- {on: 2006-02-01, id: n1, fact: neglect, willful: yes, duties: main}\n"
        "- {on: 2006-02-02, corrects: n1, duties: main}\n"
    )
    world = World(facts)
    (neglect,) = world.records("neglect")
    assert neglect.on == day("2006-02-02") and world.value(neglect, "willful") is None


def test_what_is_recorded_later_is_not_known_before() -> None:
    facts = Facts.of([{"on": "2006-03-15", "fact": "terminated", "recorded": date(2006, 3, 20)}])
    assert World(facts, day("2006-03-19")).first("terminated") is None
    known = World(facts, date(2006, 3, 20)).first("terminated")
    assert known is not None and known.on == day("2006-03-15")


# another world


def test_but_adds_facts_and_leaves_the_log_as_it_was() -> None:
    facts = Facts.parse(LOG)
    added = {"on": "2006-12-10", "fact": "terminated", "by": "company"}
    world = facts.but(added, Fact(on=day("2006-12-11"), name="cobra_elected"))
    assert [f.name for f in world][-2:] == ["cobra_elected", "terminated"]
    assert len(facts) == 5 and len(world) == 7
    with pytest.raises(InputError, match=r"added fact 1: .* but already terminated on 2006-12-10"):
        world.but({"on": "2007-01-10", "fact": "resigned"})
    corrected = world.but({"on": "2006-12-12", "fact": "neglect", "corrects": "n1"})
    assert World(corrected).records("neglect")[0].on == day("2006-12-12")


def test_facts_of_one_person_and_the_company() -> None:
    facts = Facts.parse(
        "- {on: 2005-01-03, fact: employment_started, subject: Ann}\n"
        "- {on: 2005-02-01, fact: employment_started, subject: Bob}\n"
        "- {on: 2005-03-01, id: n1, fact: neglect, subject: bob}\n"
        "- {on: 2005-03-02, fact: neglect_notice, about: n1}\n"
        "- {on: 2005-03-01, fact: price_closed, close: 3}\n"
    )
    assert facts.people == ("Ann", "Bob")
    bob = World(facts, subject="Bob")
    assert [f.name for f in bob.facts] == [
        "employment_started",
        "neglect",
        "neglect_notice",  # about his neglect, and so his
        "price_closed",
    ]
    assert len(facts.of_subject("Ann")) == 2
    assert Facts.parse(facts.dump()) == facts
    with pytest.raises(InputError, match="several persons: Ann, Bob"):
        World(facts)


def test_a_correction_of_whose_a_fact_is() -> None:
    facts = Facts.parse(
        "- {on: 2005-01-03, fact: employment_started, subject: Ann}\n"
        "- {on: 2005-02-01, fact: employment_started, subject: Bob}\n"
        "- {on: 2005-03-01, id: t1, fact: terminated, subject: Ann}\n"
        "- {on: 2005-03-01, corrects: t1, recorded: 2005-03-05, subject: Bob}\n"
    )
    for log in (facts, facts.of_subject("Ann"), facts.of_subject("Bob")):
        ends = [
            bool(World(log, known_at, subject).records("terminated"))
            for known_at in ("2005-03-04", "2005-03-05")
            for subject in ("Ann", "Bob")
        ]
        assert ends == [True, False, False, True]


# what a formula reads


def test_records_are_in_order_of_their_days() -> None:
    facts = Facts.parse(
        "- {on: 2006-03-01, fact: vacation_taken, hours: 3}\n"
        "- {on: 2006-02-01, fact: vacation_taken, hours: 1}\n"
        "- {on: 2006-03-01, fact: vacation_taken, hours: 4}\n"
    )
    world = World(facts)
    hours = [world.value(f, "hours") for f in world.records("vacation_taken")]
    assert hours == [100, 300, 400]
    assert world.first("vacation_taken") == facts.all[1]
    assert world.first("resigned") is None and world.records("resigned") == ()
    with pytest.raises(FormulaError, match="no fact is named vacation"):
        world.records("vacation")


def test_missing_is_unknown_unless_the_table_says_otherwise() -> None:
    world = World(Facts.parse(LOG))
    merger, notice = world.records("merger_closed")[0], world.records("neglect_notice")[0]
    assert world.value(merger, "affiliate_of_excluded") == 0  # absent: no
    assert world.value(merger, "person") is None
    assert world.value(notice, "sent") == notice.on  # absent: the day of the fact
    assert world.value(notice, "effective") is None
    assert world.value(notice, "from") is None
    null = Facts.of([{"on": "2006-05-01", "fact": "merger_closed", "affiliate_of_excluded": None}])
    assert (
        World(null).value(World(null).records("merger_closed")[0], "affiliate_of_excluded") is None
    )
    with pytest.raises(FormulaError, match="no field wilful"):
        world.value(notice, "wilful")
    with pytest.raises(FormulaError, match="that is a number"):
        world.value(notice, "contents")


def test_lists_answer_item_by_item() -> None:
    world = World(Facts.parse(LOG + "- {on: 2006-06-01, fact: neglect_notice}\n"))
    said, silent = world.records("neglect_notice")
    assert world.value(said, "contents.demand_cure") == 1
    assert world.value(said, "contents.hearing") == 0
    assert world.has(said, "contents", "Demand cure") is True
    assert world.value(silent, "contents.breach") is None
    assert NAMES["neglect_notice"].field("contents.breach").unit == "yes/no"  # type: ignore[union-attr]


def test_a_judgement_fills_what_a_fact_leaves_open() -> None:
    facts = Facts.parse(LOG)
    for known_at, willful in (("2006-04-09", None), ("2006-04-10", 1), (None, 1)):
        world = World(facts, known_at)
        neglect = world.records("neglect")[0]
        assert world.value(neglect, "willful") == willful
    assert neglect.judged["willful"].by == "general counsel"
    assert neglect.judged["willful"].recorded == day("2006-04-10")
    assert world.value(neglect, "by") is None
    later = facts.but(
        {
            "on": "2007-01-01",
            "fact": "judgement",
            "about": "n1",
            "question": "willful",
            "answer": False,
        }
    )
    assert World(later).value(World(later).records("neglect")[0], "willful") == 0


def test_a_judgement_answers_in_the_type_of_its_field() -> None:
    facts = Facts.parse(
        "- {on: 2006-03-01, id: w1, fact: neglect_notice}\n"
        "- {on: 2006-03-09, fact: judgement, about: w1, question: received, answer: 2006-03-04}\n"
        "- {on: 2006-03-09, fact: judgement, about: w1, question: contents.demand cure,"
        " answer: yes}\n"
        "- {on: 2006-03-09, fact: judgement, about: w1, question: from, answer: the company}\n"
    )
    world = World(facts)
    notice = world.records("neglect_notice")[0]
    assert world.value(notice, "received") == day("2006-03-04")
    assert world.value(notice, "contents.demand_cure") == 1
    assert world.value(notice, "contents.breach") is None
    assert world.value(notice, "from") == code("the company")
    assert notice.texts["from"] == "the company"
    assert Facts.parse(facts.dump()) == facts


VOTE = (
    "- {on: 2006-04-03, fact: board_determination, finding: good_cause, good_faith: yes,"
    " votes: {Ann: yes, Bob: no, Cid: recused, Dan: abstain, Eve: absent, executive: no}}\n"
)


def test_votes_are_counted_without_the_executive() -> None:
    counts = [*(f"votes_{vote}" for vote in VOTES), "in_office"]
    world = World(Facts.parse(VOTE))
    vote = world.records("board_determination")[0]
    assert [world.value(vote, name) for name in counts] == [1, 1, 1, 1, 1, 5]
    board = "- {on: 2006-01-01, fact: directors, members: [Ann, bob, Cid, Dan, Eve, executive]}\n"
    seated = World(Facts.parse(board + VOTE))
    assert seated.value(seated.records("board_determination")[0], "in_office") == 5
    asked = World(Facts.parse(VOTE.replace("Bob: no", "Bob: null")))
    vote = asked.records("board_determination")[0]
    assert asked.value(vote, "votes_yes") is None and asked.value(vote, "in_office") == 5
    silent = World(Facts.parse("- {on: 2006-04-03, fact: board_determination}"))
    vote = silent.records("board_determination")[0]
    assert [silent.value(vote, name) for name in counts] == [None] * 6


def test_whose_facts_they_are_is_asked_once() -> None:
    written = "".join(
        f"- {{on: 2005-07-1{day}, fact: salary_changed, annual: {day}00000{whose}}}\n"
        for day, whose in ((1, ", subject: Ann"), (2, ", subject: Bob"), (3, ""), (4, ""), (5, ""))
    )
    with pytest.raises(InputError) as caught:
        Facts.parse(written, "facts.yaml")
    [problem] = caught.value.problems
    assert "does not say whose it is, nor do 2 more facts, in a log about Ann, Bob" in problem.what
