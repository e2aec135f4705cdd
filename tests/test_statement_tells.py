"""What a statement tells besides its figures: what was not taken in, what the paper shows, what a
grant in the log is to the letter's; and what a trace and its messages call things.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

import tenure
from tenure import InputError
from tenure.cli import app
from tenure.engine.unknowns import scenarios
from tenure.views import json as data
from tenure.views import tables

PARTIES = "This Agreement is made as of May 1, 2019 between Larch Mills, Inc. and Ada Quill."
LATE = (
    "If the Company terminates the Executive's employment without Cause, it shall pay the Executive"
    " six months of base salary, of which the Executive owes $4,000 to the canteen."
)
OFFER = """May 1, 2019

Dear Ada:

We are pleased to offer you the position of Controller of Larch Mills, Inc. (the "Company"). Your
salary will be $120,000 a year. You will be granted an option to purchase 40,000 shares of common
stock, which vests in 48 equal monthly installments. If the Company terminates your employment
without Cause, the Company will pay your COBRA premiums for six months.

Please sign below to accept this offer.

Sincerely,

/s/ Otto Brandt
Otto Brandt

Accepted and agreed:

/s/ Ada Quill
Ada Quill
"""
STARTED = "- {on: 2019-05-01, fact: employment_started}\n"
SIGNED = "- {on: 2019-05-01, fact: signed, party: employee}\n"


def statement(letter: str, told: str, day: str = "2020-05-01") -> tenure.Statement:
    return tenure.on(tenure.read(letter), tenure.Facts.parse(STARTED + told), day)


def printed(s: tenure.Statement) -> str:
    console = Console(width=200, record=True, file=None, quiet=False)
    with console.capture() as text:
        console.print(tables.statement(s))
    return " ".join(text.get().split())


def test_what_no_figure_takes_in_stands_in_the_statement() -> None:
    unread = "The Company thanks the Executive with a clock worth $300 and a dinner for two."
    s = statement(f"{PARTIES}\n\n{LATE}\n\n{unread}\n", "")
    said = printed(s).partition("Not taken in")[2]
    assert '"$4,000"' in said and f"unread: {unread}" in said
    found = data.statement(s)["not_taken_in"]
    assert [x.get("provision") for x in found if "because" in x] == ["severance[0]"]
    assert [x["unread"] for x in found if "unread" in x] == [unread]


def test_a_letter_that_is_read_whole_has_no_such_section() -> None:
    assert "Not taken in" not in printed(statement(OFFER, SIGNED))


def test_a_signature_on_the_paper_is_told_where_the_log_has_none() -> None:
    stands = [x.stands for x in statement(OFFER, "").standing if x.matter == "signature"]
    assert stands == [
        "the letter bears that of Ada Quill; no fact `signed` (party: employee) says when"
    ]
    stands = [x.stands for x in statement(OFFER, SIGNED).standing if x.matter == "signature"]
    assert stands == ["employee signed by 2019-05-01"]


def test_who_signed_is_told_and_so_is_no_fact_without_effect() -> None:
    s = statement(f"{PARTIES}\n\nThe Company shall pay a base salary of $100,000 a year.\n", SIGNED)
    assert s.not_used == ()


@pytest.mark.parametrize(("shares", "told"), [(40_000, []), (30_000, ["30,000"])])
def test_a_grant_of_other_shares_than_the_letter_s_is_told(shares: int, told: list[str]) -> None:
    grant = f"- {{on: 2019-06-03, fact: option_granted, shares: {shares}, strike: 5.00}}\n"
    found = [why for fact, why in statement(OFFER, SIGNED + grant).why_not_used]
    assert [n for n in told if any(n in why and "40,000" in why for why in found)] == told
    assert len(found) == len(told)


def test_a_code_in_a_trace_has_its_word() -> None:
    letter, facts = tenure.read(OFFER), tenure.Facts.parse(STARTED + SIGNED)
    trace = tenure.why(letter, facts, "health_route", "2020-05-01")
    assert str(trace.lines[0].value) == "none"


def test_no_cover_has_days_before_its_event() -> None:
    gone = "- {on: 2020-08-31, fact: terminated, by: company, for_cause: no}\n"
    before = statement(OFFER, SIGNED + gone).figures
    assert not {"benefits[0].health_from", "benefits[0].health_through"} & set(before)
    after = statement(OFFER, SIGNED + gone, "2020-09-01").figures
    assert str(after["benefits[0].health_from"]) == "2020-09-01"


@pytest.mark.parametrize(
    ("asked", "meant"),
    [("equity[0].vested", "equity[0].vested_shares"), ("vested_share", "vested_shares")],
)
def test_a_figure_by_part_of_its_name_is_suggested(asked: str, meant: str) -> None:
    letter, facts = tenure.read(OFFER), tenure.Facts.parse(STARTED + SIGNED)
    with pytest.raises(InputError) as error:
        tenure.why(letter, facts, asked, "2020-05-01")
    assert error.value.problems[0].mend == f"Did you mean `{meant}`?"
    assert tenure.why(letter, facts, meant, "2020-05-01").lines


def test_under_each_answer_only_what_the_answer_changes_is_listed() -> None:
    good = (
        "If the Executive resigns for Good Reason, the Company shall pay the Executive $90,000. The"
        " Executive may resign upon thirty days' written notice."
    )
    s = statement(f"{PARTIES}\n\n{good}\n", "- {on: 2020-02-03, fact: resigned}\n")
    found = scenarios(s)
    listed = set(found[0].figures)
    assert "severance[0].severance" in listed
    assert all(len({str(x.figures[name]) for x in found}) > 1 for name in listed)
    asked = ["severance[0].severance", "resignation[0].notice_given_days"]
    assert list(scenarios(s, asked)[0].figures) == asked


def test_costs_tell_what_they_do_not_take_in(tmp_path: Path) -> None:
    """A way of parting that adds nothing looks certain, where the promise is unread."""
    letter, log = tmp_path / "letter.txt", tmp_path / "facts.yaml"
    odd = "Whoever sends the Executive home pays her a further $90,000 for the journey."
    letter.write_text(OFFER.replace("Please sign", f"{odd}\n\nPlease sign"), "utf-8")
    log.write_text("- {on: 2019-06-03, fact: employment_started}\n", "utf-8")
    asked = ["what-if", str(letter), str(log), "--on", "2020-06-30"]
    shown = CliRunner().invoke(app, asked)
    assert shown.exit_code == 0
    assert odd[:40] in " ".join(shown.output.partition("Not taken in")[2].split())
    told = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)["not_taken_in"]
    assert odd in [x.get("unread") for x in told]
