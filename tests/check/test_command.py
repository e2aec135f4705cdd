"""`tenure check`: the table, the data, and an exit status of 0, since faults are the answer."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

import tenure
from tenure.cli import app

LETTERS = Path(__file__).parent / "letters"


def run(*args: str) -> str:
    result = CliRunner().invoke(app, ["check", *args])
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def test_a_table_says_what_where_and_what_mends_it() -> None:
    out = run(str(LETTERS / "tranches.txt"))
    assert "1 fault found" in out and "The steps come to 115,000 shares" in out
    assert "line 24, equity[0]:" in out and "Correct a step" in out
    assert "not legal advice" in out.lower()


def test_data_has_the_places_in_characters() -> None:
    path = LETTERS / "days-in-words.txt"
    found = json.loads(run(str(path), "--json"))
    assert found["notice"] and found["coverage"]["of"] >= found["coverage"]["claimed"] > 0
    (fault,) = [f for f in found["faults"] if f["weight"] < 4]
    assert fault["check"] == "words and figures" and fault["remedy"]
    (where,) = fault["where"]
    start, end = where["spans"][0]
    assert path.read_text("utf-8")[start:end] == where["quote"] == "thirty (45) days"
    slots = tenure.load(path).slots
    assert any(s.start <= start < s.end for s in slots[where["provision"]].cite.whole)


def test_a_sound_letter_is_told_so() -> None:
    clean = run(str(LETTERS / "thornbury-clean.txt"))
    assert "No fault by" in clean and "were not checked" in clean
