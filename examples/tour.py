"""A letter, from its sentences to figures: `python -m examples.tour`, which is `make run`."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

import tenure
from tenure.views import reading, tables, ways
from tenure.views.trace import trace

HERE = Path(__file__).parent
BEFORE = "2021-06-30"  # a day on which the executive of the first letter was still employed
PARTED = "2021-09-10"  # the day on which the Company ended that employment
WAYS = ("terminated without cause", "terminated for cause", "resigned", "change in control")
DAYS = ("2020-12-31", "2021-06-30", "2021-12-31")
PRICES = ("20.00", "35.00")


def main() -> None:
    """Print it."""
    console = Console(width=None if Console().is_terminal else 110)

    def head(text: str) -> None:
        console.print()
        console.rule(text, align="left")

    letter = tenure.load(HERE / "finance-chief.txt")
    facts = tenure.Facts.load(HERE / "finance-chief.facts.yaml")

    head("1  What the letter says: each provision, what was read, and its sentence")
    console.print(reading.terms(letter))
    console.print(reading.unread(letter))

    head(f"2  Where things stood at the end of {PARTED}, the day of the parting")
    console.print(tables.statement(tenure.on(letter, facts, PARTED)))

    head("3  Why the severance is what it is")
    console.print(trace(tenure.why(letter, facts, "severance", PARTED)))

    head(f"4  Why so many shares had vested on {BEFORE}, by what was known then")
    console.print(trace(tenure.why(letter, facts, "vested_shares", BEFORE, known_at=BEFORE)))

    head(f"5  What each way of parting would have cost, asked on {BEFORE}")
    cells = tenure.what_if(letter, facts, DAYS, prices=PRICES, ways=WAYS, known_at=BEFORE)
    console.print(ways.what_if(cells))

    head("6  The same for a letter that also pays on a change in control (chief-executive.txt)")
    other = tenure.load(HERE / "chief-executive.txt")
    log = tenure.Facts.load(HERE / "chief-executive.facts.yaml")
    cells = tenure.what_if(other, log, DAYS, prices=PRICES, ways=WAYS, known_at=BEFORE)
    console.print(ways.what_if(cells))
    console.print(f"\n{tables.ADVICE}", style="dim")


if __name__ == "__main__":
    main()
