"""A letter of two hundred pages of our own words, with hundreds of provisions in it."""

from __future__ import annotations

import textwrap

from tests.report.conftest import EXAMPLES

PAGES = 200
FILLER = (
    "The parties have discussed the matters of this part at length, with such advisers as each of"
    " them chose, and they record here how they came to the terms that stand in the other parts of"
    " this letter. Nothing in this paragraph is meant to widen or to narrow any of those terms, and"
    " it is to be read together with them and with the schedules that follow. Where a word of this"
    " paragraph could be taken in more than one way, it is to be taken in the way that fits best"
    " with the purpose for which the parties came together and with the words of the other parts.",
    "Each page of this letter has been read by both parties before it was signed, and the numbering"
    " of its parts is for ease of reference only. The headings do not bear upon the meaning of the"
    " words below them. A copy that has been sent by electronic means is as good as the original"
    " for every purpose for which a copy may be needed, and each party keeps one for itself.",
)
OPERATIVE = (
    "You will receive a one-time payment of ${amount:,}.00 in cash on {month} 1, {year}.",
    "You will be expected to sign the Company's standard {name} Agreement.",
)
NAMES = ("Custody", "Safety", "Licence", "Records", "Garage", "Library", "Visitor", "Archive")
MONTHS = ("January", "March", "May", "July", "September", "November")


def letter() -> str:
    """The letter's text: about half a million characters."""
    head, _, tail = (EXAMPLES / "finance-chief.txt").read_text("utf-8").partition("If these terms")
    return "\n\n".join([head.rstrip(), *(_page(n) for n in range(PAGES)), f"If these terms{tail}"])


def _page(n: int) -> str:
    name = f"{NAMES[n % 8]} {NAMES[n // 8 % 8]} {NAMES[n // 64]}"
    month, year, amount = MONTHS[n % 6], 2020 + n % 9, 1_000 + 10 * n
    operative = [t.format(month=month, year=year, amount=amount, name=name) for t in OPERATIVE]
    parts = [*FILLER, operative[0], *FILLER, *operative[1:], FILLER[0]]
    return "\n\n".join([*(_wrapped(p) for p in parts), "<PAGE>"])


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 80)
