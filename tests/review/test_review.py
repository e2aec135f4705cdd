"""What a person decides about a reading stands when the letter is read again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tenure import load
from tenure.agreement import Agreement, dump, parse, terms_of
from tenure.agreement import read as read_letter
from tenure.cli import app
from tenure.errors import InputError
from tenure.review import Decision, about, replay
from tenure.review import dump as dump_log
from tenure.review import parse as parse_log
from tenure.text import Letter

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FILE = EXAMPLES / "finance-chief.txt"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    return Path(shutil.copy(FILE, tmp_path / "offer.txt"))


def plain(path: Path) -> Agreement:
    return read_letter(Letter.load(path))


def decision(agreement: Agreement, slot: str, verdict: str, **terms: object) -> Decision:
    p = agreement.slots[slot]
    return replace(about(agreement, p, verdict, {**terms_of(p), **terms}), by="A. Counsel")


def test_accepted_corrected_and_rejected(letter: Path) -> None:
    read = plain(letter)
    found = replay(
        read,
        [
            decision(read, "salary[0]", "accept"),
            decision(read, "severance[0]", "correct", months=7),
            decision(read, "vacation[0]", "reject"),
        ],
    )
    after = found.agreement
    assert not found.again
    assert after.slots["severance[0]"].months == 7  # type: ignore[attr-defined]
    assert after.slots["severance[0]"].cite == read.slots["severance[0]"].cite
    assert not after.of_kind("vacation")
    assert set(after.reviewed) == {"salary[0]", "severance[0]"}
    assert len(after.provisions) == len(read.provisions) - 1


def test_a_log_comes_back_as_it_was_written(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, slot, "accept") for slot in read.to_review]
    assert list(parse_log(dump_log(log), "log")) == log


def test_of_several_decisions_the_last_counts(letter: Path) -> None:
    read = plain(letter)
    log = [
        decision(read, "severance[0]", "reject"),
        decision(read, "severance[0]", "correct", months=9),
    ]
    after = replay(read, log).agreement
    assert after.slots["severance[0]"].months == 9  # type: ignore[attr-defined]


def test_decisions_find_their_quote_in_a_letter_that_was_reflowed(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "correct", months=8)]
    letter.write_text("A note of the filing agent\n\n" + letter.read_text("utf-8"), "utf-8")
    after = replay(plain(letter), log)
    assert not after.again
    assert after.agreement.slots["severance[0]"].months == 8  # type: ignore[attr-defined]


def test_a_quote_that_is_gone_is_told_of(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "accept")]
    letter.write_text(letter.read_text("utf-8").replace("salary", "pay"), "utf-8")
    found = replay(plain(letter), log)
    assert [p.what for p in found.again] == ["its quote is no longer in the letter."]
    assert not found.agreement.reviewed


def test_what_a_newer_reader_reads_otherwise_is_told_of(letter: Path) -> None:
    read = plain(letter)
    older = decision(read, "severance[0]", "accept", months=99)  # as if it had been read so
    found = replay(read, [older])
    assert found.agreement.slots["severance[0]"].months == 99  # type: ignore[attr-defined]
    assert "months otherwise now" in found.again[0].what


def test_what_is_no_longer_read_is_kept(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "accept")]
    without = Agreement(read.letter, tuple(p for p in read.provisions if p.kind != "severance"))
    after = replay(without, log).agreement
    assert terms_of(after.slots["severance[0]"]) == terms_of(read.slots["severance[0]"])


def test_what_was_added_and_is_read_now_is_there_once(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "add", months="4")]
    after = replay(read, log).agreement
    assert [p.kind for p in after.provisions].count("severance") == 1
    assert after.reviewed == {"severance[0]": "A. Counsel"}
    other = replay(read, [decision(read, "severance[0]", "add", months=9)]).agreement
    assert [p.kind for p in other.provisions].count("severance") == 2  # it is another promise


def test_the_yaml_of_an_agreement_keeps_who_reviewed(letter: Path) -> None:
    read = plain(letter)
    after = replay(read, [decision(read, "salary[0]", "accept")]).agreement
    assert parse(dump(after), "agreement.yaml").reviewed == {"salary[0]": "A. Counsel"}


def test_problems_of_a_log_are_reported_together() -> None:
    text = """
tenure review: 1
decisions:
- {verdict: perhaps, kind: salary, quote: x}
- {verdict: accept, kind: moonshine, quote: x}
- {verdict: accept, kind: salary}
"""
    with pytest.raises(InputError) as error:
        parse_log(text, "offer.txt.review.yaml")
    assert [p.where for p in error.value.problems] == [
        f"offer.txt.review.yaml decision {i}" for i in (1, 2, 3)
    ]


def test_a_person_goes_through_it_in_the_terminal(letter: Path) -> None:
    slots = plain(letter).to_review
    answers: list[str] = []
    for slot in slots:
        if slot == "severance[0]":
            answers += ["c", "months: 2.5", "", "months: 5", "", "a slip"]
        elif slot.startswith("vacation"):
            answers += ["r", "not agreed"]
        else:
            answers += ["a", ""]
    answers += ["no such words", ""]
    args = ["review", str(letter), "--by", "A. Counsel", "--on", "2026-03-31"]
    shown = CliRunner().invoke(app, args, input="\n".join(answers) + "\n")
    assert shown.exit_code == 0, shown.output
    log = parse_log((letter.parent / "offer.txt.review.yaml").read_text("utf-8"), "log")
    assert len(log) == len(slots)
    assert {d.by for d in log} == {"A. Counsel"}
    assert "not in the letter exactly once" in shown.output
    found = load(letter)
    assert found.slots["severance[0]"].months == 5  # type: ignore[attr-defined]
    assert len(found.reviewed) == len(found.to_review) == len(slots) - 1


def test_a_statement_says_whether_it_was_reviewed(letter: Path) -> None:
    facts = EXAMPLES / "finance-chief.facts.yaml"
    args = ["statement", str(letter), str(facts), "--on", "2026-03-31"]
    assert "No person has reviewed" in CliRunner().invoke(app, args).output
    read = plain(letter)
    log = letter.parent / "offer.txt.review.yaml"
    log.write_text(dump_log([decision(read, "salary[0]", "accept")]), "utf-8")
    assert "1 of " in CliRunner().invoke(app, args).output
    told = json.loads(CliRunner().invoke(app, [*args, "--json"]).output)["review"]
    assert told["reviewed"] == 1 and told["by"] == ["A. Counsel"]


def test_the_decision_that_the_page_shows_is_of_our_letter() -> None:
    page = (EXAMPLES.parent / "docs" / "review.md").read_text("utf-8")
    (shown,) = parse_log(page.partition("```yaml\n")[2].partition("```")[0], "review.md")
    read = plain(FILE)
    assert shown.sha256 == decision(read, "severance[0]", "accept").sha256
    assert shown.spans == read.slots["severance[0]"].cite.whole
    assert read.letter.quote(shown.spans[0]) == shown.quote
    assert replay(read, [shown]).agreement.reviewed == {"severance[0]": "General Counsel"}
