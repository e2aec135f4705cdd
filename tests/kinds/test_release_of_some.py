"""A release that the letter asks only for some of its severance: what it holds back, and when it is
to be signed. The figures are worked out by hand.
"""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import Listed, Member, compose, found_in
from tenure.text import Letter

TERMS = (
    "April 6, 2015\n\nDear Ms. Quill:\n\n1. Pay. Your base salary will be $120,000 per year.\n\n"
    "2. Severance. If we let you go without Cause, we will pay you six months of salary in a lump"
    " sum within 10 days after the termination.\n\n"
    "3. Death. If you die, we will pay your estate three months of salary within 10 days of your"
    " death.\n\n"
)
OF_SECTION = "4. Release. The payment under Section 2 is conditioned on your signing a release of"
OF_SECTION += " claims within 45 days after the termination of your employment.\n"
OF_ALL = "4. Release. No payment hereunder shall be made unless you sign a release of claims.\n"
STARTED = "- {on: 2015-04-06, fact: employment_started}\n"
DIED = "- {on: 2016-03-01, fact: died}\n"
LEFT = "- {on: 2016-03-01, fact: terminated, by: company, stated_reason: cost, for_cause: no}\n"
RESIGNED = "- {on: 2016-03-01, fact: resigned, good_reason: no}\n"
SIGNED = "- {on: 2016-03-20, fact: release_signed}\n"


def paid(text: str, log: str) -> list[tuple[str, str]]:
    stated = tenure.on(tenure.read(text), tenure.Facts.parse(STARTED + log), "2016-12-31")
    return [(str(p.amount), str(p.due)) for p in stated.payments if str(p.amount) != "$0.00"]


@pytest.mark.parametrize(
    ("asks", "log", "owed"),
    [
        (OF_SECTION, DIED, [("$30,000.00", "2016-03-11")]),  # needs no release
        (OF_SECTION, LEFT, []),  # its last day was 2016-04-15
        (OF_SECTION, LEFT + SIGNED, [("$60,000.00", "2016-03-20")]),
        (OF_ALL, DIED, [("$30,000.00", "unknown: 2017-01-01 or never")]),
    ],
)
def test_what_a_release_holds_back(asks: str, log: str, owed: list[tuple[str, str]]) -> None:
    assert paid(TERMS + asks, log) == owed


def test_it_is_open_where_the_letter_does_not_say_which() -> None:
    twice = TERMS.replace("3. Death. If you die", "3. Also. If we let you go without Cause")
    due = [day for _, day in paid(twice + OF_SECTION, LEFT)]
    assert due and all(day.startswith("unknown: 2016-03-11") for day in due)
    signed = [day for _, day in paid(twice + OF_SECTION, LEFT + SIGNED)]
    assert all(day.startswith("unknown: 2016-03-11 to 2016-03-20") for day in signed)


@pytest.mark.parametrize(("log", "told"), [(LEFT, True), (RESIGNED, False), (DIED, False)])
def test_a_release_is_to_be_signed_where_what_needs_it_is_owed(log: str, told: bool) -> None:
    facts = tenure.Facts.parse(STARTED + log)
    stated = tenure.on(tenure.read(TERMS + OF_SECTION), facts, "2016-03-05")
    names = [d.duty.name for d in stated.duties if d.state != "not created"]
    assert ("sign a release of claims" in names) is told


WITHIN = TERMS.partition("3. Death")[0].replace(
    "within 10 days after the termination.",
    "if you sign a release of claims within 45 days after the termination.",
)
ADDED = """March 1, 2016

A new Section 5 is hereby added to the letter: If you resign for Good Reason, we will pay you a lump
sum of four months of salary within 10 days of your resignation.
"""
GOOD = "- {on: 2016-06-01, fact: resigned, good_reason: yes}\n"
SIGNED_LATER = "- {on: 2016-06-05, fact: release_signed}\n"


def test_what_is_added_later_may_need_no_release() -> None:
    """The release of the one promise is no word on another; whether it is meant is not known."""
    text, day = "amendment.txt", 16_861  # 2016-03-01
    listed = Listed(text, "amendment", day, where=text)
    base = Member(Listed("letter.txt", "letter", where="letter"), tenure.read(WITHIN, "letter.txt"))
    both = compose("family.yaml", [base, Member(listed, found_in(Letter(text, ADDED)))])
    s = tenure.on(both, tenure.Facts.parse(STARTED + GOOD), "2016-12-31")
    [payment] = [p for p in s.payments if p.amount.high]
    assert str(payment.amount) == "unknown: $0.00 to $40,000.00"
    assert any("added later" in word for w in s.waits for word in w.words)
    signed = tenure.on(both, tenure.Facts.parse(STARTED + GOOD + SIGNED_LATER), "2016-12-31")
    assert [str(p.amount) for p in signed.payments if p.amount.high] == ["$40,000.00"]
