"""A letter of our own, with an amendment and a grant: the documents of the tests of families."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import tenure
from tenure.agreement import Agreement, Listed, Member, compose, found_in, read
from tenure.engine.statement import Statement
from tenure.facts.values import parse_date
from tenure.text import Letter

LETTER = """January 5, 2010

Dear Ms. Okafor:

Tarn Instruments, Inc. (the "Company") is pleased to offer you the position of Chief Financial
Officer.

1. Salary. Your base salary will be $200,000 a year, paid on a monthly basis.

2. Option. The Company will grant you an option to purchase 48,000 shares of its common stock at an
exercise price of $5.00 per share. 25% of the shares will vest on the first anniversary of your
hire date and 75% of the shares will vest monthly over the following 36 months.

3. Severance. If the Company terminates your employment without Cause, the Company shall pay you a
lump sum of $100,000 on the fifth day following that date.

4. Vacation. You will be eligible for three weeks of vacation per year.
"""
AMENDMENT = """March 1, 2012

Section 1 is amended to read as follows: Your base salary will be $260,000 a year.

Section 3 is hereby amended. If the Company terminates your employment without Cause, the Company
shall pay you a lump sum of $150,000 on the tenth day following that date.
"""
GRANT = """The Company grants to you an option to purchase 48,000 shares of its common stock at an
exercise price of $6.25 per share. The vesting commencement date is March 1, 2010.
"""
HIRED = {"on": "2010-02-01", "fact": "employment_started"}
SLOW = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def letter(text: str = LETTER) -> Member:
    return Member(Listed("letter.txt", "letter", where="letter"), read(Letter("letter.txt", text)))


def amendment(
    text: str, on: str | None = "2012-03-01", name: str = "a1.txt", **says: Any
) -> Member:
    day = None if on is None else parse_date(on)
    listed = Listed(name, "amendment", day, where=name, **says)
    return Member(listed, found_in(Letter(name, text)))


def grant(text: str = GRANT, of: str = "equity[0]", **says: Any) -> Member:
    listed = Listed("grant.txt", "implements", of=(of,), where="grant.txt", **says)
    return Member(listed, found_in(Letter("grant.txt", text)))


def family(*members: Member, first: str = LETTER) -> Agreement:
    return compose("family.yaml", [letter(first), *members])


def wrong(*members: Member, first: str = LETTER) -> str:
    with pytest.raises(tenure.InputError) as caught:
        family(*members, first=first)
    return str(caught.value)


def let_go(on: str) -> dict[str, Any]:
    why = {"stated_reason": "reorganisation", "for_cause": "no"}
    return {"on": on, "fact": "terminated", "by": "company", **why}


def bought(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "ownership_changed", "person": "an acquirer", "share_after": "80%"}


def on(agreement: Agreement, day: str, *log: dict[str, Any]) -> Statement:
    return tenure.on(agreement, tenure.Facts.of([HIRED, *log]), day)
