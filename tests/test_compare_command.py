"""The command that compares two letters, and what it does with a log and with readings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import tenure
from tenure.cli import app
from tenure.comparison import compare
from tests.test_compare import CHIEF_EXECUTIVE, EXAMPLES, FINANCE_CHIEF, letter

SECOND = EXAMPLES / "drafts" / "finance-chief-second.txt"


def run(*words: object) -> Result:
    return CliRunner().invoke(app, ["compare", *map(str, words)])


def test_the_command_shows_tables_json_and_a_page(tmp_path: Path) -> None:
    where = tmp_path / "page.html"
    shown = run(FINANCE_CHIEF, SECOND, "--on", "2021-03-12", "--price", "30.00", "--html", where)
    assert shown.exit_code == 0, shown.output
    assert "Severance: 4 months of salary -> 6 months of salary" in shown.output
    assert "Housing: You will be eligible" in shown.output
    assert shown.output.rstrip().endswith("Not legal advice.")
    assert "6 months of salary" in where.read_text("utf-8")
    found = json.loads(run(FINANCE_CHIEF, SECOND, "--json").output)
    assert found["difference"]["days"][0]["what"] == "6 months of employment"


def test_the_command_takes_a_log_for_both_and_says_when_it_asks() -> None:
    facts = EXAMPLES / "finance-chief.facts.yaml"
    found = json.loads(run(FINANCE_CHIEF, SECOND, facts, "--json").output)
    [said] = found["difference"]["supposed"]
    assert "The log ends the employment on 2021-09-10" in said and "2021-09-09" in said


def test_nobody_parts_before_the_first_day_of_work() -> None:
    log = tenure.Facts.load(EXAMPLES / "chief-executive.facts.yaml")
    a, b = letter(CHIEF_EXECUTIVE), letter(FINANCE_CHIEF)
    with pytest.raises(tenure.InputError) as caught:
        tenure.compare(a, b, log, days=["2020-03-01", "2020-03-02", "2019-01-01"])
    told = [(p.where, p.what) for p in caught.value.problems]
    before = "it comes before the first day of work, 2020-03-02."
    assert told == [("day 2020-03-01", before), ("day 2019-01-01", before)]


def test_a_reading_goes_to_both() -> None:
    reading = "salary[0].day_count=leap_366"
    found = json.loads(run(FINANCE_CHIEF, SECOND, "--reading", reading, "--json").output)
    assert not found["readings"]
    assert run(FINANCE_CHIEF, SECOND, "--reading", "salary[7].day_count=leap_366").exit_code == 1
    assert run(FINANCE_CHIEF, SECOND, "--reading", "salary[0].day_count").exit_code == 1


def test_readings_that_differ_are_shown() -> None:
    a = letter(FINANCE_CHIEF)
    c = compare(a, tenure.choose(a, {"salary[0].day_count": "leap_366"}))
    assert [(r.question, r.before, r.after) for r in c.readings] == [
        ("salary[0].day_count", "calendar_365", "leap_366")
    ]
    assert not c.same and not c.fields


def test_a_fact_may_fit_either_of_the_two() -> None:
    a = letter(FINANCE_CHIEF)
    b = tenure.read(SECOND.read_text("utf-8").replace("background check", "credit check"), "b")
    told = [{"on": "2019-04-08", "fact": "employment_started"}]
    for name in ("background check", "credit check"):
        told.append({"on": "2019-04-01", "fact": "condition_satisfied", "condition": name})
    assert tenure.compare(a, b, tenure.Facts.of(told), days=["2020-01-08"]).difference
    told.append({"on": "2019-04-01", "fact": "condition_satisfied", "condition": "a drug test"})
    with pytest.raises(tenure.InputError, match="drug test"):
        tenure.compare(a, b, tenure.Facts.of(told), days=["2020-01-08"])
