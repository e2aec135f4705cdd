"""What `tenure what-if` says of cells that are not known, and of cells in which nothing is owed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import tenure
from tenure import door
from tenure.cli import app
from tenure.engine.reasons import nothing, waiting
from tenure.engine.what_if import NOTHING_HAPPENS, ways_of

ROOT = Path(__file__).resolve().parents[1]
LETTER = ROOT / "examples" / "finance-chief.txt"
LOG = ROOT / "examples" / "finance-chief.facts.yaml"
BEFORE = ["--known-at", "2021-06-30", "--on", "2021-06-30"]
SIGNED = "- {on: 2019-03-15, fact: signed, party: employee}\n"

Make = Callable[[str], str]


@pytest.fixture
def log(tmp_path: Path) -> Make:
    def made(text: str) -> str:
        path = tmp_path / "facts.yaml"
        path.write_text(text, "utf-8")
        return str(path)

    return made


def shown(*words: str) -> str:
    done = CliRunner().invoke(app, ["what-if", str(LETTER), *words])
    assert done.exit_code == 0, done.output
    return " ".join(done.output.split())


def cells(*words: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(app, ["what-if", str(LETTER), *words, "--json"])
    assert done.exit_code == 0, done.output
    found: list[dict[str, Any]] = json.loads(done.stdout)["cells"]
    return found


def without_prices(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if "price_closed" not in line)


def test_a_cell_that_is_not_known_says_what_would_settle_it(log: Make) -> None:
    facts = log(without_prices(LOG.read_text("utf-8")))
    said = shown(facts, *BEFORE)
    asked = "the share price: `--price`, or a fact `price_closed`"
    assert said.count(asked.split(":")[0]) == 1, "each cause once, however many cells wait for it"
    assert "equity[0].value_of_acceleration" in said.partition("Unknown would be settled by")[2]
    found = {c["if"]: c for c in cells(facts, *BEFORE)}
    waits = found["terminated without cause"]["settled_by"]
    assert asked in waits["equity[0].value_of_acceleration"]
    assert all("settled_by" not in c for c in found.values() if c["total"]["known"])


def test_what_settles_a_cell_settles_it(log: Make) -> None:
    facts = log(without_prices(LOG.read_text("utf-8")))
    before = {c["if"]: c for c in cells(facts, *BEFORE)}
    after = {c["if"]: c for c in cells(facts, *BEFORE, "--price", "33.15")}
    way = "terminated without cause"
    asked = before[way]["settled_by"]["equity[0].value_of_acceleration"]
    left = after[way].get("settled_by", {}).get("equity[0].value_of_acceleration", [])
    assert not before[way]["total"]["known"] and len(left) == len(asked) - 1


def test_where_all_is_known_nothing_is_asked() -> None:
    assert "would be settled by" not in shown(str(LOG), *BEFORE)
    assert not [c for c in cells(str(LOG), *BEFORE) if "settled_by" in c or "because" in c]


def test_a_cell_without_an_agreement_in_effect_says_so(log: Make) -> None:
    facts = log(SIGNED + "- {on: 2019-04-08, fact: employment_started}\n")
    said = shown(facts, "--on", "2019-07-08")
    because = "the agreement is not in effect; conditions open: background check, reference checks"
    assert said.count(f"$0.00 on 2019-07-08: {because}") == 1
    found = cells(facts, "--on", "2019-07-08")
    assert len(found) == len(ways_of(tenure.load(LETTER)))
    assert all(c["because"].startswith(because) for c in found)


def test_a_way_that_cannot_be_taken_on_the_day_is_named() -> None:
    words = ["what-if", str(LETTER), str(LOG), "--known-at", "2021-06-30", "--on", "2015-07-08"]
    done = CliRunner().invoke(app, words)
    [problem] = getattr(done.exception, "problems", [None])
    assert problem is not None and problem.where == "--if terminated without cause on 2015-07-08"


def test_ways_that_wait_for_the_same_are_said_in_few_words(log: Make) -> None:
    agreement = tenure.load(LETTER)
    facts = tenure.Facts.load(log(without_prices(LOG.read_text("utf-8"))))
    found = door.what_if(agreement, facts, ["2021-06-30"], known_at="2021-06-30")
    every = {c.way for c in found} - {NOTHING_HAPPENS}
    for w in waiting(found):
        ways = {c.way for c in found if w.asked in {x for xs in c.settled_by.values() for x in xs}}
        if w.ways == ("each",):
            assert ways == every
        elif w.ways[0].startswith("each but "):
            assert ways == every - {w.ways[0].removeprefix("each but ")}
        else:
            assert set(w.ways) <= ways
    assert not list(nothing(found))


def test_the_page_of_a_report_has_the_same_causes(log: Make) -> None:
    facts = tenure.Facts.load(log(without_prices(LOG.read_text("utf-8"))))
    page = door.report(tenure.load(LETTER), facts, "2021-06-30", known_at="2021-06-30")
    part = page.partition('<section id="parting"')[2].partition("</section>")[0]
    assert part.count('<th scope="row">the share price: `--price`, or a fact') == 1


UNKNOWN_BONUS = """March 1, 2019

Dear Ann:

Your base salary is $120,000 a year.

The Company will pay you a sign on bonus in the amount of $100,000, contingent upon your signing
the repayment authorization.

If the Company terminates your employment without cause, the Company will pay you six months of
your base salary.
"""


def test_what_is_unknown_with_and_without_a_parting_is_nothing_that_it_adds() -> None:
    letter = tenure.read(UNKNOWN_BONUS, "letter.txt")
    facts = tenure.Facts.parse("- {on: 2019-04-08, fact: employment_started}\n", "log.yaml")
    assert not tenure.on(letter, facts, "2020-01-31")["signing_bonus"].known
    totals = {c.way: str(c.total) for c in tenure.what_if(letter, facts, ["2020-01-31"])}
    assert totals[NOTHING_HAPPENS] == totals["resigned"] == "$0.00"
    assert totals["terminated without cause"] == "$60,000.00"
