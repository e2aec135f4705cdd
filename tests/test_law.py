"""The law layer: off by default, beside the letter and never in its figures, with its cites."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tenure
from tenure.agreement import Agreement, provision_of
from tenure.calendar import is_business_day
from tenure.engine.law import Answer, LawAnswers
from tenure.engine.unknowns import settles
from tenure.engine.why import why
from tenure.formula import CiteRef, leaf
from tenure.formula.units import DATE, MONTHS, NEVER
from tenure.law import LAYERS, reference
from tenure.law.us import deferral, i9
from tenure.text import Letter
from tenure.views import json as data
from tests.finance import day, iso, on, worked

Json = dict[str, Any]
HIRED, LEFT = "2005-07-13", "2007-03-13"
COVER = {"premium_employee_only": "400.00", "premium_dependents": "333.33"}


def fact(on: str, name: str, **fields: Any) -> Json:
    return {"on": on, "fact": name, **fields}


STARTED = fact(HIRED, "employment_started")
LET_GO = fact(LEFT, "terminated", by="company", for_cause="no")
COVERED = fact(HIRED, "coverage", tier="family", **COVER)


def agreement() -> Agreement:
    pay = {"amount": "$90,000", "triggers": ["without_cause"], "lag": 10}
    return Agreement(Letter("agreement", ""), (provision_of("severance", pay),))


def asked(on: str, *log: Json) -> LawAnswers:
    found = tenure.on(agreement(), tenure.Facts.of(list(log)), on, law="us").law
    assert found is not None
    return found


def answer(key: str, on: str, *log: Json) -> Answer:
    [found] = [a for a in asked(on, *log).duties if a.key == f"law.us.{key}"]
    return found


def last(key: str, on: str, *log: Json, which: str = "due") -> str:
    return str(answer(key, on, *log).days[which])


# --- beside the letter ------------------------------------------------------


def test_without_a_layer_nothing_is_said_of_law() -> None:
    s = tenure.on(agreement(), tenure.Facts.of([STARTED, LET_GO]), LEFT)
    assert s.law is None
    assert "law" not in data.statement(s)


def test_a_layer_changes_nothing_of_the_letters_own_answers() -> None:
    facts = tenure.Facts.of([STARTED, COVERED, LET_GO])
    plain = data.statement(tenure.on(agreement(), facts, LEFT))
    ruled = data.statement(tenure.on(agreement(), facts, LEFT, law="us"))
    assert ruled.pop("law")["duties"]
    assert json.dumps(ruled) == json.dumps(plain)


def test_every_answer_has_a_statute() -> None:
    found = asked("2007-12-31", STARTED, COVERED, LET_GO)
    assert found.duties
    assert all(a.reference.cite and a.reference.says for a in found.duties)
    for layer in LAYERS.values():
        for rule in layer.rules:
            assert reference(CiteRef(layer.slot(rule))) in rule.references.values()
            assert rule.leaves_out


def test_a_cite_of_a_provision_is_none_of_a_law() -> None:
    assert reference(CiteRef("severance[0]", "months")) is None


def test_why_leads_to_the_statute() -> None:
    facts = tenure.Facts.of([STARTED])
    found = tenure.why(agreement(), facts, "i9.section_2", HIRED, law="us")
    cites = {line.sentence.law for line in found.lines if line.sentence}
    assert cites == {"8 CFR 274a.2(b)(1)(ii)(B)"}
    assert data.trace(found)["trace"][0]["law"] in cites


def test_why_finds_the_letters_own_figure_too() -> None:
    facts = tenure.Facts.of([STARTED, LET_GO])
    plain = tenure.why(agreement(), facts, "severance", LEFT)
    assert tenure.why(agreement(), facts, "severance", LEFT, law="us") == plain


def test_a_layer_that_there_is_not_is_a_problem() -> None:
    with pytest.raises(tenure.InputError, match="There is: us"):
        tenure.on(agreement(), tenure.Facts.of([]), HIRED, law="atlantis")


# --- Form I-9 ---------------------------------------------------------------


def business_days_later(start: date, n: int) -> date:
    while n:
        start += timedelta(days=1)
        n -= is_business_day(start)
    return start


@given(st.dates(date(1995, 1, 1), date(2060, 1, 1)))
def test_section_2_is_due_on_the_third_business_day(start: date) -> None:
    assert on(i9.section_2_due, start.isoformat()) == business_days_later(start, 3).isoformat()


def test_section_2_is_done_with_satisfactory_papers_or_when_the_employer_says_so() -> None:
    def papers(**fields: Any) -> Json:
        return fact("2005-07-15", "document_submitted", **fields)

    states = [
        answer("i9.section_2", "2005-07-20", STARTED, *log).state
        for log in (
            [],
            [papers(what="Form I-9", satisfactory="yes")],
            [papers(what="I-9", satisfactory="no")],
            [papers(what="I-9")],
            [papers(what="tax form", satisfactory="yes")],
            [fact("2005-07-18", "i9_section_2_completed")],
        )
    ]
    assert states == ["violated", "fulfilled", "violated", "unknown", "violated", "fulfilled"]


# --- COBRA ------------------------------------------------------------------

COBRA = [STARTED, COVERED, LET_GO]


def test_the_clock_runs_from_what_was_done_once_it_is_known() -> None:
    told = fact("2007-03-20", "cobra_event_notified")
    noticed = fact("2007-03-25", "cobra_notice")
    assert last("cobra.plan_terminated", "2007-03-20", *COBRA, told) == "2007-04-03"
    assert last("cobra.election_terminated", "2007-03-24", *COBRA, told, noticed) == "2007-06-02"
    assert last("cobra.election_terminated", "2007-03-25", *COBRA, told, noticed) == "2007-05-24"
    lost = fact("2007-03-31", "coverage_lost")
    assert last("cobra.election_terminated", "2007-04-01", *COBRA, noticed, lost) == "2007-05-30"


def test_an_election_after_its_time_begins_nothing() -> None:
    late = fact("2007-06-26", "cobra_elected")
    found = asked("2007-07-01", *COBRA, late)
    assert answer("cobra.election_terminated", "2007-07-01", *COBRA, late).state == "expired"
    assert not [a for a in found.duties if "maximum" in a.key]


@pytest.mark.parametrize(
    ("more", "until"),
    [
        ([], "2008-09-13"),
        ([fact("2008-09-13", "cobra_disability_notified")], "2009-08-13"),
        ([fact("2008-09-14", "cobra_disability_notified")], "2008-09-13"),
        ([fact("2008-01-05", "dependent_event")], "2010-03-13"),
        ([fact("2009-01-05", "dependent_event")], "2008-09-13"),
        ([fact("2008-01-05", "died")], "2010-03-13"),
    ],
)
def test_cover_may_last_18_29_or_36_months(more: list[Json], until: str) -> None:
    elected = fact("2007-04-01", "cobra_elected")
    found = last("cobra.maximum_terminated", "2012-01-01", *COBRA, elected, *more, which="ends")
    assert found == until


def test_a_death_while_employed_gives_dependents_36_months() -> None:
    died, elected = fact(LEFT, "died"), fact("2007-04-01", "cobra_elected")
    found = answer("cobra.maximum_died", "2007-05-01", STARTED, COVERED, died, elected)
    assert str(found.days["ends"]) == "2010-03-13"
    assert found.duty.counterparty == "dependents"
    single = {**COVERED, "tier": "single"}
    assert not [a for a in asked("2007-05-01", STARTED, single, died).duties if "cobra" in a.key]


def test_gross_misconduct_and_no_cover_leave_nothing_to_elect() -> None:
    for log in (
        [STARTED, COVERED, {**LET_GO, "for_cause": "yes", "gross_misconduct": "yes"}],
        [STARTED, {**COVERED, "tier": "none"}, LET_GO],
    ):
        assert not [a for a in asked("2007-05-01", *log).duties if "cobra" in a.key]


def test_who_was_covered_is_asked_for() -> None:
    found = asked("2007-05-01", STARTED, LET_GO)
    assert answer("cobra.election_terminated", "2007-05-01", STARTED, LET_GO).state == "unknown"
    asks = {m for w in settles(found.own) if "cobra" in w.figure for m in w.missing}
    assert asks == {"coverage on 2007-03-13: who was covered"}


def test_the_premium_is_at_most_102_percent_and_150_after_18_months_of_a_disability() -> None:
    elected = fact("2007-04-01", "cobra_elected")
    disabled = fact("2008-01-05", "cobra_disability_notified")

    def most(on: str, *log: Json) -> str:
        value, _ = asked(on, *COBRA, elected, *log).amounts["law.us.cobra.premium"]
        return str(value)

    assert most("2008-01-01") == "$748.00"  # 102 % of 733.33, half up
    assert most("2008-09-14") == "$748.00"
    assert most("2008-09-13", disabled) == "$748.00"
    assert most("2008-09-14", disabled) == "$1,100.00"
    assert not asked("2007-03-31", *COBRA).amounts


# --- section 409A -----------------------------------------------------------


def naive_last_day(vested: date, month: int) -> date:
    """The last day of a month on or after the day it vested; then the 15th, 3 months on."""
    year = vested.year + (vested.month > month)
    months = 12 * year + month - 1 + 3
    return date(months // 12, months % 12 + 1, 15)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 12))
def test_the_last_day_of_a_short_term_deferral(vested: date, month: int) -> None:
    found = worked(
        deferral.short_term_deferral(leaf("vested", DATE), leaf("month", MONTHS)),
        vested=day(vested.isoformat()),
        month=month,
    )
    expected = max(naive_last_day(vested, 12), naive_last_day(vested, month))
    assert iso(found) == expected.isoformat()


def test_what_never_vests_is_never_a_deferral() -> None:
    found = deferral.short_term_deferral(leaf("vested", DATE), leaf("month", MONTHS))
    assert worked(found, vested=NEVER, month=3) == NEVER


@given(st.dates(date(2005, 7, 14), date(2012, 1, 1)), st.integers(1, 12))
@settings(max_examples=20)
def test_an_unknown_tax_year_bounds_the_last_day_closely(left: date, month: int) -> None:
    gone = {**LET_GO, "on": left.isoformat()}
    key = "409a.short_term_deferral_of_severance"
    low, high = (
        end
        for v in [answer(key, "2020-01-01", STARTED, gone).days["due"]]
        for end in (v.low, v.high)
    )
    known = answer(key, "2020-01-01", STARTED, gone, fact(HIRED, "fiscal_year", ends=month)).days
    assert low <= known["due"].low == known["due"].high <= high
    every = [max(naive_last_day(left, 12), naive_last_day(left, m)) for m in range(1, 13)]
    assert [iso(low), iso(high)] == [min(every).isoformat(), max(every).isoformat()]


def test_the_documents_own_day_stands_beside_it() -> None:
    found = answer("409a.short_term_deferral_of_severance", LEFT, STARTED, LET_GO)
    assert str(found.documents) == "2007-03-23"
    assert found.duty.modality == "may"


def test_a_specified_employee_waits_six_months_or_until_death() -> None:
    def specified(value: str) -> Json:
        return fact(HIRED, "specified_employee", value=value)

    key, day_of = "409a.six_month_delay_terminated", "2007-12-01"
    log = [STARTED, LET_GO]
    assert last(key, day_of, *log, specified("yes"), which="ends") == "2007-09-13"
    died = fact("2007-06-02", "died")
    assert last(key, day_of, *log, specified("yes"), died, which="ends") == "2007-06-02"
    assert answer(key, "2007-04-01", *log, specified("yes")).state == "in effect"
    assert answer(key, day_of, *log, specified("yes")).state == "expired"
    assert answer(key, day_of, *log).state == "unknown"
    assert not [a for a in asked(day_of, *log, specified("no")).duties if "six" in a.key]


def test_a_rule_of_law_can_be_traced_to_the_letter_that_it_stands_beside() -> None:
    letter = tenure.read(
        "The Company will employ you. If the Company terminates your employment without cause, it"
        " will pay you a lump sum of $90,000 on the tenth day following the termination."
    )
    s = tenure.on(letter, tenure.Facts.of([STARTED, LET_GO]), LEFT, law="us")
    assert s.law is not None
    found = why(s.law.own, "law.us.409a.short_term_deferral_of_severance")
    sentences = [line.sentence for line in found.lines if line.sentence]
    assert {bool(x.law) for x in sentences} == {True, False}
