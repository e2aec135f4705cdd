"""Formation and conditions: when an agreement takes effect, and what it waits for."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice, read
from tenure.engine.statement import Statement
from tenure.provisions.formation import Formation
from tenure.text import Letter

OFFER = """Dear Ms. Aldous:

We are pleased to offer you the position of Controller. You will receive a signing bonus of $20,000
within 30 days of your start date. This offer is contingent upon satisfactory completion of a
background check and of reference checks, and is subject to your submission of an I-9 form with
documents that show your right to work no later than four days after your employment begins.

To accept, please sign and date this letter and return it to me. This offer expires on
June 15, 2018. You will be required to sign our inventions agreement, and any amended agreement.

Sincerely,

/s/ Ira Quist

Accepted:

/s/ Nora Aldous        June 4, 2018
"""
BOARD = """Dear Ms. Aldous:

We are pleased to offer you the position of President. You will receive a signing bonus of $20,000
on your first day of employment. This offer is contingent upon a release from your non-compete
obligations to Harrow Castings, Inc. acceptable to the Board.

To accept, please sign this letter and return it to the Board for its final acceptance. It shall
become effective upon the final acceptance by the Board.
"""
SIGNED = {"on": "2018-06-04", "fact": "signed", "party": "employee"}
CHECKED = [
    {"on": "2018-06-06", "fact": "condition_satisfied", "condition": "background check"},
    {"on": "2018-06-08", "fact": "condition_satisfied", "condition": "reference_checks"},
]
STARTED = {"on": "2018-06-14", "fact": "employment_started"}  # a Thursday
Log = list[dict[str, Any]]


def agreement(text: str = OFFER) -> Agreement:
    return read(Letter("offer", text))


def on(day: str, *facts: dict[str, Any], of: Agreement | None = None) -> Statement:
    return tenure.on(of or agreement(), tenure.Facts.of(list(facts)), day)


def states(s: Statement) -> dict[str, str]:
    return {c.condition.name: c.state for c in s.conditions}


def cents(s: Statement, figure: str) -> int:
    value = s[figure]
    assert value.low == value.high
    return value.low


def test_takes_effect_on_the_last_of_signature_and_conditions() -> None:
    log = [SIGNED, *CHECKED, STARTED]
    assert on("2018-06-07", *log)["in_effect"].plain is False
    s = on("2018-08-01", *log)
    assert str(s["effective_day"].plain) == "2018-06-08"
    assert str(s["accepted_day"].plain) == "2018-06-04"
    assert cents(s, "signing_bonus") == 20_000_00


def test_what_can_be_revoked_at_first_takes_effect_after_that() -> None:
    words = OFFER.replace("This offer expires", "This letter will not become effective until the"
                          " eighth day after you sign it. This offer expires")  # fmt: skip
    started = {**STARTED, "on": "2018-06-01"}
    letter, log = agreement(words), [SIGNED, *CHECKED, started]
    assert on("2018-06-11", *log, of=letter)["in_effect"].plain is False
    assert str(on("2018-08-01", *log, of=letter)["effective_day"].plain) == "2018-06-12"
    revoked = {"on": "2018-06-11", "fact": "release_revoked"}
    assert on("2018-08-01", *log, revoked, of=letter)["in_effect"].plain is False
    late = {**revoked, "on": "2018-06-12"}
    assert on("2018-08-01", *log, late, of=letter)["in_effect"].plain is True


def test_a_release_that_is_revoked_is_another_paper() -> None:
    words = OFFER.replace("This offer expires", "This letter becomes effective on the eighth day"
                          " after you sign the release below. This offer expires")  # fmt: skip
    [found] = Formation.read(Letter("offer", words))
    assert found.effective_after is None


def test_nothing_is_earned_while_a_condition_is_open() -> None:
    s = on("2018-08-01", SIGNED, CHECKED[0], STARTED)
    assert cents(s, "signing_bonus") == 0 and s["in_effect"].plain is False
    assert states(s)["reference checks"] == "open"


def test_an_unsigned_offer_ends_and_a_late_signature_does_not_accept_it() -> None:
    s = on("2018-06-16", *CHECKED)
    assert states(s)["signed(employee)"] == "failed"
    late = {**SIGNED, "on": "2018-06-16"}
    assert on("2018-07-01", *CHECKED, late)["in_effect"].plain is False
    in_time = {**SIGNED, "on": "2018-06-15"}
    assert on("2018-07-01", *CHECKED, in_time)["in_effect"].plain is True
    other = agreement().choosing({"formation[0].late_acceptance": Choice("accepted_all_the_same")})
    assert on("2018-07-01", *CHECKED, late, of=other)["in_effect"].plain is True


def test_the_company_can_waive_what_protects_it_and_the_executive_cannot() -> None:
    waived = {"on": "2018-06-10", "fact": "condition_waived", "condition": "reference checks"}
    log = [SIGNED, CHECKED[0], STARTED]
    s = on("2018-08-01", *log, {**waived, "by": "company"})
    assert states(s)["reference checks"] == "waived" and s["in_effect"].plain is True
    s = on("2018-08-01", *log, {**waived, "by": "employee"})
    assert states(s)["reference checks"] == "open" and s["in_effect"].plain is False
    assert [i.fact.name for i in s.without_effect] == ["condition_waived"]
    assert on("2018-08-01", *log, waived)["in_effect"].plain is None  # nobody says who waived it


def test_a_failure_after_the_start_voids_the_offer_or_was_waived_by_it() -> None:
    failed = {"on": "2018-06-20", "fact": "condition_failed", "condition": "background check"}
    log = [SIGNED, CHECKED[1], STARTED, failed]
    s = on("2018-09-01", *log)
    assert states(s)["background check"] == "failed" and cents(s, "signing_bonus") == 0
    names = [n for n in agreement().slots if n.startswith("condition")]
    other = agreement().choosing({f"{names[0]}.failure_after_start": Choice("start_waived_it")})
    s = on("2018-09-01", *log, of=other)
    assert states(s)["background check"] == "waived" and cents(s, "signing_bonus") == 20_000_00


def test_an_offer_that_failed_revives_when_the_company_waives_it_after_all() -> None:
    failed = {"on": "2018-06-07", "fact": "condition_failed", "condition": "background check"}
    waived = {"on": "2018-06-20", "fact": "condition_waived", "condition": "background check"}
    log = [SIGNED, CHECKED[1], STARTED, failed, {**waived, "by": "company"}]
    assert on("2018-06-19", *log)["in_effect"].plain is False
    s = on("2018-09-01", *log)
    assert s["in_effect"].plain is True and cents(s, "signing_bonus") == 20_000_00


PAPERS = [
    ("calendar_days", "2018-06-18", True),
    ("calendar_days", "2018-06-19", False),
    ("business_days", "2018-06-20", True),
    ("business_days", "2018-06-21", False),
    ("calendar_days_rolled", "2018-06-18", True),
]


@pytest.mark.parametrize(("reading", "day", "met"), PAPERS)
def test_papers_within_four_days_of_a_thursday(reading: str, day: str, met: bool) -> None:
    slot = next(n for n, p in agreement().slots.items() if getattr(p, "name", "") == "I-9")
    a = agreement().choosing({f"{slot}.counting": Choice(reading)})
    paper = {"on": day, "fact": "document_submitted", "what": "I-9", "satisfactory": "yes"}
    s = on("2018-07-01", SIGNED, *CHECKED, STARTED, paper, of=a)
    assert s["met"].plain is met and s["late"].plain is not met
    assert states(s)["I-9"] == ("satisfied" if met else "late")
    assert s["in_effect"].plain is True  # it is met during employment, not before it


def test_papers_that_do_not_satisfy_do_not_count_and_those_not_judged_are_open() -> None:
    paper = {"on": "2018-06-15", "fact": "document_submitted", "what": "I-9"}
    assert on("2018-07-01", SIGNED, STARTED, {**paper, "satisfactory": "no"})["met"].plain is False
    assert on("2018-07-01", SIGNED, STARTED, paper)["met"].plain is None


def test_waits_for_the_board_and_the_release() -> None:
    name = "harrow_castings_release"
    release = {"on": "2018-06-05", "fact": "condition_satisfied", "condition": name}
    a, accepted = agreement(BOARD), {"on": "2018-06-11", "fact": "board_accepted"}
    log: Log = [{**SIGNED, "dated": None}, release, STARTED]
    s = on("2018-07-01", *log, of=a)
    assert states(s)["board_accepted"] == "open" and not s.payments
    s = on("2018-07-01", *log, accepted, of=a)
    assert str(s["effective_day"].plain) == "2018-06-11" and len(s.payments) == 1
    assert s["signature_day"].plain is None
    assert str(s["latest_signature_day"].plain) == "2018-06-04"


def test_a_new_version_is_to_be_signed_anew() -> None:
    def open_now(*log: dict[str, Any]) -> list[str]:
        s = on("2018-12-31", SIGNED, *CHECKED, STARTED, *log)
        mine = [d for d in s.duties if d.slot.startswith("document")]
        return [d.duty.name for d in mine if d.state == "in effect"]

    first = {"on": "2018-06-14", "fact": "document_signed", "what": "inventions_agreement"}
    issued = {**first, "on": "2018-10-01", "fact": "document_version", "version": 2}
    again = {**first, "on": "2018-10-05"}
    assert open_now() == ["sign the inventions agreement"]
    assert open_now(first) == []
    assert open_now(first, issued) == ["sign the new version of the inventions agreement"]
    assert open_now(first, issued, again) == []


def test_the_paper_says_who_signed() -> None:
    formation = next(p for n, p in agreement().slots.items() if n == "formation[0]")
    assert (formation.company_signed, formation.executive_signed) == ("Ira Quist", "Nora Aldous")  # type: ignore[attr-defined]
