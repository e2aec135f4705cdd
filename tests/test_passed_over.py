"""What a fact says and the letter's own definitions go past is told, and never dropped."""

from __future__ import annotations

from typing import get_args

import pytest
from rich.console import Console

import tenure
from tenure.agreement import Agreement
from tenure.facts.names_parting import GOOD_REASONS
from tenure.provisions.good_reason.grounds import Sort
from tenure.views import left_out
from tenure.views.tables import statement

LETTER = """March 2, 2020

Dear Ann:

We offer you the position of Controller of Alder Mills, Inc. (the "Company").
Your base salary will be $120,000 per year.

The Company will pay you a signing bonus of $30,000 on your first day of employment. If you resign
for any reason within twelve months after your first day of employment, you will repay the signing
bonus to the Company within 10 days after your last day of employment.

You will be granted an option to purchase 1,200 shares of common stock at an exercise price of $2.00
per share. One twelfth of the shares will vest each month after your first day of employment.

If the Company terminates your employment without Cause, the Company will pay you six months of your
base salary. "Cause" means (a) your conviction of a felony or (b) your willful misconduct.
"""
STARTED = "- {on: 2020-03-16, fact: employment_started}\n"
ENDED = "on: 2020-09-20, fact: terminated"
USED = "on: 2020-06-20, fact: option_exercised"


@pytest.fixture(scope="module")
def letter() -> Agreement:
    return tenure.read(LETTER, "letter.txt")


def told(letter: Agreement, *more: str) -> dict[str, str]:
    log = tenure.Facts.parse(STARTED + "".join(f"- {{{fact}}}\n" for fact in more), "log.yaml")
    return {f.name: why for f, why in tenure.on(letter, log, "2020-12-31").why_not_used}


def test_a_judgement_for_cause_that_the_grounds_do_not_bear_out(letter: Agreement) -> None:
    why = told(letter, f"{ENDED}, for_cause: yes")["terminated"]
    assert "`for_cause: yes` decides nothing" in why
    assert "terminated" not in told(letter, f"{ENDED}, for_cause: no")


def test_a_reason_that_names_no_ground_beside_conduct_that_may_be_one(letter: Agreement) -> None:
    stole = "on: 2020-09-01, fact: misconduct, what: {}, willful: yes"
    found = told(letter, stole.format("took money"), f"{ENDED}, stated_reason: theft")
    assert "`what: took money` names no ground" in found["misconduct"]
    assert "(Cause, conviction, felony, misconduct)" in found["terminated"]
    assert "the termination itself counts, for another reason" in found["terminated"]
    known = told(letter, stole.format("misconduct"), f"{ENDED}, stated_reason: misconduct")
    assert not {"misconduct", "terminated"} & set(known)
    assert "terminated" not in told(letter, f"{ENDED}, stated_reason: reorganization")


def test_a_reason_that_nobody_understands_is_told(letter: Agreement) -> None:
    why = told(letter, f"{ENDED}, stated_reason: zzz")["terminated"]
    assert "`stated_reason: zzz` names no ground" in why and "for another reason" in why
    for usual in ("Position eliminated", "reduction in force", "disability"):
        assert "terminated" not in told(letter, f"{ENDED}, stated_reason: {usual}")


@pytest.mark.parametrize(
    "reason", ["convicted", "Felony", "conviction of a felony", "for cause", "Cause", "conviction"]
)
def test_a_ground_is_known_by_other_words_that_can_mean_nothing_else(
    letter: Agreement, reason: str
) -> None:
    convicted = "on: 2020-09-01, fact: convicted, class: felony, how: verdict"
    log = [f"- {{{fact}}}\n" for fact in (convicted, f"{ENDED}, stated_reason: {reason}")]
    stated = tenure.on(letter, tenure.Facts.parse(STARTED + "".join(log)), "2020-12-31")
    assert stated.happened("for_cause") and not [p for p in stated.payments if "sever" in p.name]


@pytest.mark.parametrize(("shares", "too_many"), [(300, False), (301, True)])
def test_more_options_exercised_than_have_vested(
    letter: Agreement, shares: int, too_many: bool
) -> None:
    why = told(letter, f"{USED}, shares: {shares}").get("option_exercised", "")
    assert ("no more than 300 had vested" in why) is too_many


def test_exercises_are_counted_together_each_by_its_day(letter: Agreement) -> None:
    later = "on: 2020-09-20, fact: option_exercised, shares: 301"
    why = told(letter, f"{USED}, shares: 300", later)["option_exercised"]
    assert why.startswith("by 2020-09-20 601 shares were exercised, and no more than 600 had")


def test_options_of_another_grant_are_not_held_against_this_one(letter: Agreement) -> None:
    other = "on: 2020-04-01, fact: option_granted, id: g2, shares: 9000, strike: 1"
    assert "option_exercised" not in told(letter, other, f"{USED}, about: g2, shares: 5000")


def test_a_good_reason_is_named_as_grounds_are() -> None:
    assert get_args(Sort) == GOOD_REASONS
    cut = "- {on: 2020-05-01, fact: good_reason_condition, what: salary_reduction}\n"
    with pytest.raises(tenure.InputError, match="Write one of: pay, benefits, duties"):
        tenure.Facts.parse(STARTED + cut, "log.yaml")


OFFER = (
    LETTER
    + """
This offer is contingent on your completing a background check. If your employment is terminated by
the Company without Cause, the Company will also pay your COBRA premiums for six months, and a
prorated bonus.

Please sign below to accept this offer.

Sincerely,

/s/ Otto Brandt
Otto Brandt

Accepted and agreed:

______________
Ann Reed
"""
)


@pytest.mark.parametrize("way", ["terminated without cause", "resigned"])
def test_a_parting_costs_nothing_before_the_letter_is_in_effect(way: str) -> None:
    facts = tenure.Facts.parse(
        STARTED + "- {on: 2020-03-16, fact: coverage, tier: single, premium_employee_only: 700}\n"
    )
    agreed = tenure.Facts.parse(
        STARTED
        + "- {on: 2020-03-05, fact: signed, party: employee}\n"
        + "- {on: 2020-03-06, fact: condition_satisfied, condition: background check}\n"
        + "- {on: 2020-03-16, fact: coverage, tier: single, premium_employee_only: 700}\n"
    )
    letter = tenure.read(OFFER, "offer.txt")
    [open_] = tenure.what_if(letter, facts, ["2020-09-20"], ways=[way])
    [bound] = tenure.what_if(letter, agreed, ["2020-09-20"], ways=[way])
    assert str(open_.total) == "$0.00", "no cover to pay, and nothing to give back"
    more = "unknown: $64,200.00 or more"  # by the prorated bonus, of which no amount is told
    assert str(bound.total) == {"resigned": "-$30,000.00"}.get(way, more)


HALF_READ = """May 1, 2019

This Agreement is made as of May 1, 2019 between Larch Mills, Inc. (the "Company") and Ada Quill
(the "Executive"). The Executive's base salary is $120,000 a year.

If the Company terminates the Executive's employment without Cause, or the Executive resigns for
Good Reason, the Company shall pay the Executive (i) six months of base salary, and (ii) the bonus
that she would have had.

"Good Reason" means a reduction of the Executive's base salary, if not cured within 30 days, of
which 45 days are for the hens.
"""


def test_a_promise_beside_one_that_is_read_is_told_in_the_statement() -> None:
    letter = tenure.read(HALF_READ, "half.txt")
    s = tenure.on(letter, tenure.Facts.parse(STARTED), "2020-12-31")
    unread = [
        str(x.get("unread", "")) for x in left_out.data(s.agreement, left_out.of_statement(s))
    ]
    assert any("the bonus that" in x for x in unread), unread
    assert not any(x.startswith("the Company shall pay the Executive") for x in unread)


def test_a_definition_that_is_read_in_part_is_told_in_the_statement() -> None:
    letter = tenure.read(HALF_READ, "half.txt")
    s = tenure.on(letter, tenure.Facts.parse(STARTED), "2020-12-31")
    partly = {
        x["provision"]: x["because"]
        for x in left_out.data(s.agreement, left_out.of_statement(s))
        if "provision" in x
    }
    assert "45 days" in partly["good_reason[0]"]


def test_no_table_of_duties_where_none_has_begun() -> None:
    words = "You must return the Company's property within five days after your last day of work."
    letter = tenure.read(f"March 1, 2019\n\nDear Ann:\n\n{words}\n", "letter.txt")
    s = tenure.on(letter, tenure.Facts.parse(STARTED), "2020-04-30")
    assert s.duties
    assert {d.state for d in s.duties} == {"not created"}
    console = Console(width=100)
    with console.capture() as printed:
        console.print(statement(s))
    assert "Duties" not in printed.get()


def test_what_is_to_be_given_back_is_due(letter: Agreement) -> None:
    resigned = STARTED + "- {on: 2020-09-20, fact: resigned, notice_given: never}\n"
    back = "- {on: 2020-09-25, fact: paid, what: repayment, amount: %s}\n"
    states = []
    for day, log in (
        ("2020-09-19", resigned),
        ("2020-09-30", resigned),
        ("2020-10-01", resigned),
        ("2020-10-01", resigned + back % "29999.99"),
        ("2020-10-01", resigned + back % "30000"),
    ):
        s = tenure.on(letter, tenure.Facts.parse(log, "log.yaml"), day)
        found = [d for d in s.duties if d.duty.name == "repay the signing bonus"]
        states.append(found[0].state)
    assert states == ["not created", "in effect", "violated", "violated", "fulfilled"]


@pytest.mark.parametrize("what", ["repayment of a hen", "repayment_of_a_bonus", "repaid"])
def test_what_is_given_back_goes_by_the_names_that_are_counted(
    letter: Agreement, what: str
) -> None:
    log = STARTED + f"- {{on: 2020-09-25, fact: paid, what: {what}, amount: 5}}\n"
    with pytest.raises(tenure.InputError, match=f"nothing is owed under the name `{what}`"):
        tenure.on(letter, tenure.Facts.parse(log, "log.yaml"), "2020-10-01")


def test_of_a_payment_in_parts_each_has_its_name() -> None:
    letter = tenure.read(
        "Dear Ada:\n\nWe offer you employment. The Company will pay you a signing bonus of $90,000,"
        " $50,000 within 30 days after your start date and $40,000 on the first anniversary of your"
        " start date.\n"
    )
    paid = "- {on: 2021-05-03, fact: employment_started}\n- {on: 2021-05-20, fact: paid, what: %s,"
    paid += ' amount: "50000"}\n'
    with pytest.raises(tenure.InputError, match="signing_bonus_1 or signing_bonus_2"):
        tenure.on(letter, tenure.Facts.parse(paid % "signing bonus", "log.yaml"), "2021-06-01")
    found = tenure.on(
        letter, tenure.Facts.parse(paid % "signing bonus 1", "log.yaml"), "2021-06-01"
    )
    assert [str(p.outstanding) for p in found.payments] == ["$0.00"]
