"""Grants as letters word them: what is awarded, how many steps, the first and the last of them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tenure.facts.values import iso
from tenure.provisions.equity import Equity
from tenure.text import Letter

# each award, its shares, its steps, the first and the last (months or a day) :: what a letter says
GRANTS = tuple(
    line.split(" :: ")
    for line in (Path(__file__).parent / "grants.txt").read_text("utf-8").splitlines()
)
NO_GRANTS = (
    "In 2004 you were granted options for 20,000 shares, all of which have been exercised.",
    "Your earlier option for 15,000 shares will remain subject to its terms.",
    "Each outside director receives an option to purchase 7,500 shares upon election.",
    "No grant of 60,000 restricted shares will be made to you.",
    "On each January 1 you will be granted an option to purchase 10,000 shares.",
    "The vesting of the option originally granted in 1999 for 50,000 shares shall be accelerated"
    " so that you will have the right to exercise it.",
    "The option program grants 5,000 options to each outside director.",
    "In the event of termination, your options to purchase 10,000 shares shall expire.",
    "You have previously been granted an option to purchase 10,000 shares of common stock.",
    "The 2004 Stock Option Plan covers 5,000 shares.",
    "On each anniversary of your hire date you may be granted an option for 7,500 shares.",
    "The Company granted you an option to purchase 25,000 shares on May 1, 2003.",
    "You will be eligible for annual grants of restricted stock units with a value of $300,000.",
    "You must own common stock with a value of $500,000 within five years.",
    "If a person acquires 25% of the outstanding common stock, all awards granted to you vest.",
    "You may be granted additional options to purchase 50,000 shares in the Board's discretion.",
    "Your existing options to purchase 70,000 shares continue to vest as they have.",
    "The former president's option of 30,000 shares is of no relevance to you.",
    "Nothing herein affects the 12,500 options granted to you in 1997, which are fully vested.",
    "The 15,000 options granted to you then have lapsed and will not be reinstated.",
    "The Committee intends to award you 7,500 options, but gives no assurance of it.",
    "You will be granted 10,000 stock options for each new store that you open.",
    "Beginning in 2009 you will receive annual grants of restricted stock worth your base salary.",
    "You may receive restricted stock units in the discretion of the Board.",
    "You will be eligible to be granted stock options each year.",
    "We will grant you rights like those of other executives if any stock options are granted.",
    "Upon a termination of your employment you will receive restricted stock.",
    "Options to purchase 5,000 shares vest today, options to purchase 5,000 shares vest later.",
)
NO_SCHEDULES = (
    "Some of them vest at the closing of the sale; the rest vests monthly over three years.",
    "The option vests over three years.",
    "Vesting of the option begins on your first day of employment.",
    "You may exercise the option within five years of its grant.",
    "The option vests on the later of a Change in Control and the third anniversary.",
    "The option vests 40% on the first anniversary and 40% on the second anniversary.",
    "The option vests upon achievement of the goals set by the Board.",
    "In the event of a Change in Control the option will vest on the first anniversary thereof.",
    "The vesting commencement date is March 3, 2014.",
    "The option vests over four years, on the first anniversary.",
    "The option vests in six years, subject to earlier vesting if the stock price reaches $30.00.",
    "The option vests 20% in each of 2005, 2006, 2007, 2008 and 2009.",
)


def read(text: str) -> list[Equity]:
    lines = text.replace("\\n", "\n").replace("\\t", "\t")
    return list(Equity.read(Letter("letter", f"Dear Ms. Vale:\n\n{lines}\n")))


def said(equity: Equity) -> str:
    """In the form of the table."""
    steps: list[tuple[int, str, Fraction]] = [
        (0, str(s.first + s.every * i), s.part) for s in equity.steps for i in range(s.times)
    ]
    for t in equity.tranches:
        part = t.portion or Fraction(t.shares or 0, equity.shares or 1)
        if t.on is not None:
            steps.append((t.on, iso(t.on), part))
        elif t.portion is None:
            steps.append((0, str(t.months), part))
    assert not steps or sum(part for *_, part in steps) == 1
    steps.sort(key=lambda s: (s[0], 0 if s[0] else int(s[1])))
    ends = f" {steps[0][1]}-{steps[-1][1]}" if steps else ""
    return f"{equity.award} {equity.shares} {len(steps)}{ends}"


@pytest.mark.parametrize(("expected", "text"), GRANTS)
def test_grants_are_read(expected: str, text: str) -> None:
    assert "|".join(said(equity) for equity in read(text)) == expected


@pytest.mark.parametrize("text", NO_GRANTS)
def test_what_grants_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", NO_SCHEDULES)
def test_a_schedule_is_claimed_only_where_it_is_one(text: str) -> None:
    [equity] = read(f"You will be granted an option to purchase 40,000 shares. {text}")
    assert (equity.steps, equity.tranches) == ((), ())
