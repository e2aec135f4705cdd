"""What is known to be wrong with real letters, found in them."""

from __future__ import annotations

import time

import pytest

import tenure
from tests.shared import SHARED, needs_shared

SEEDS = (  # letter, check, words of what it says, a word of what it quotes
    ("akridge-2005", "silence", "Nothing is said of death", ""),
    ("akridge-2005", "silence", "Nothing is said of disability", ""),
    ("akridge-2005", "silence", "constructive termination", ""),
    ("akridge-2005", "paid twice", "a change in control, then a termination without cause", ""),
    ("akridge-2005", "cover unused", "a change in control", "health"),
    ("akridge-2005", "pay ends", "nothing has ended the employment", "entitled to receive only"),
    ("akridge-2005", "no acceleration", "no share vests early", "option"),
    ("akridge-2005", "right missing", "in the first 24 months of employment", "indemnification"),
    ("akridge-2005", "right missing", "benefits and expenses", ""),
    ("mezger-2005", "silence", "Nothing is said of death", ""),
    ("mezger-2005", "silence", "Nothing is said of disability", ""),
    ("mezger-2005", "silence", "constructive termination", ""),
    ("mezger-2005", "silence", "Nothing is said of a change in control", ""),
)
GOLD = (
    ("arthrocare-tighe-1999", "days", "the offer ends (1998-01-29) comes before", "January 29"),
    ("curis-missling-2002", "reference", '"this Section 5" stands in section 6', "this Section 5"),
    ("nuvasive-hannon-2005", "slip", "our Involuntary Termination", "our"),
    ("nuvasive-hannon-2005", "boundary", "meet at month 12", "beginning 12 months"),
    ("prgschultz-moylan-2004", "not defined", '"Disability" is said to be defined', "Disability"),
    ("priceline-mccadden-1999", "sums of pay", "24 x $10,416.66 = $249,999.84", "10,416.66"),
    ("priceline-mccadden-1999", "sums of pay", "can mean every two months", "bi-monthly"),
    ("priceline-mccadden-1999", "not defined", "depends on cause", "without cause"),
)


def holds(folder: str, known: tuple[str, str, str, str]) -> bool:
    name, check, words, quoted = known
    found = tenure.check(tenure.load(SHARED / "letters" / folder / f"{name}.txt"))
    of_check = [f for f in found if f.check == check and words in f.what]
    return any(quoted in " ".join(c.quote for c in f.cites) for f in of_check)


@needs_shared
@pytest.mark.parametrize("known", SEEDS, ids=lambda k: f"{k[0]} {k[1]} {k[2]}")
def test_a_known_gap_of_a_seed_letter_is_found(known: tuple[str, str, str, str]) -> None:
    assert holds("seeds", known)


@needs_shared
@pytest.mark.parametrize("known", GOLD, ids=lambda k: f"{k[0]} {k[1]}")
def test_a_known_fault_of_a_labelled_letter_is_found(known: tuple[str, str, str, str]) -> None:
    assert holds("gold", known)


@needs_shared
def test_the_longer_letter_is_checked_in_under_three_seconds() -> None:
    agreement = tenure.load(SHARED / "letters" / "seeds" / "akridge-2005.txt")
    begun = time.process_time()
    tenure.check(agreement)
    assert time.process_time() - begun < 3
