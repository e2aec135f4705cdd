"""A folder of letters becomes one table: all of it, whatever stops on the way."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from tenure import load
from tenure.cli import app
from tenure.errors import InputError
from tenure.portfolio import COLUMNS, read_folder

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LETTERS = sorted(EXAMPLES.glob("*.txt"))


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Two letters, one of them below, a file that is no letter, and one that is no text."""
    folder = tmp_path / "letters"
    (folder / "2005").mkdir(parents=True)
    shutil.copy(LETTERS[0], folder / "a.txt")
    shutil.copy(LETTERS[1], folder / "2005" / "b.txt")
    (folder / "poem.txt").write_text("The sun is warm, the sky is clear.\n" * 5)
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02" * 50)
    (folder / "notes.md").write_text("not asked for")
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_row_for_every_term_with_its_sentence(letters: Path, tmp_path: Path) -> None:
    account = read_folder(letters, tmp_path / "terms.csv", "1")
    found = rows(tmp_path / "terms.csv")
    assert (account.files, account.anew, account.errors) == (4, 4, 2)
    assert account.rows == len(found)
    assert not (tmp_path / "terms.csv.part").exists()
    salary = next(
        r for r in found if (r["file"], r["slot"], r["term"]) == ("a.txt", "salary[0]", "amount")
    )
    agreement = load(LETTERS[0])
    assert int(salary["number"]) == agreement.numbers["salary[0].amount"]
    assert salary["unit"] == "money:USD"
    text = agreement.letter.source[int(salary["start"]) : int(salary["end"])]
    assert " ".join(text.split()) == salary["quote"]


def test_a_bad_file_is_a_row_that_says_why(letters: Path, tmp_path: Path) -> None:
    read_folder(letters, tmp_path / "terms.csv", "1")
    errors = {r["file"]: r["value"] for r in rows(tmp_path / "terms.csv") if r["kind"] == "error"}
    assert set(errors) == {"broken.txt", "poem.txt"}
    assert "no provision" in errors["poem.txt"]


def test_a_row_says_what_the_document_is_and_how_far_to_trust_it(
    letters: Path, tmp_path: Path
) -> None:
    (letters / "form.txt").write_text("Dear ________:\n\nWe offer you $90,000 a year.\n")
    read_folder(letters, tmp_path / "terms.csv", "1")
    found = rows(tmp_path / "terms.csv")
    sorts = {r["file"]: r["document_kind"] for r in found}
    assert (sorts["a.txt"], sorts["form.txt"]) == ("offer letter", "form")
    terms = [r for r in found if r["slot"]]
    assert terms and all(r["confidence"] and r["because"] for r in terms)


def test_parquet_and_csv_hold_the_same(letters: Path, tmp_path: Path) -> None:
    read_folder(letters, tmp_path / "terms.csv", "1")
    read_folder(letters, tmp_path / "terms.parquet", "1")
    table = pq.read_table(tmp_path / "terms.parquet").to_pylist()
    assert tuple(table[0]) == COLUMNS
    as_text = [{k: "" if v is None else str(v) for k, v in row.items()} for row in table]
    assert as_text == rows(tmp_path / "terms.csv")


def test_no_cell_of_a_csv_is_a_formula(letters: Path, tmp_path: Path) -> None:
    (letters / "=1+2.txt").write_text(LETTERS[0].read_text("utf-8"))
    read_folder(letters, tmp_path / "terms.csv", "1")
    found = rows(tmp_path / "terms.csv")
    assert {r["file"] for r in found} >= {"a.txt", "'=1+2.txt"}
    assert not any(cell[:1] in ("=", "+", "@", "-") for row in found for cell in row.values())


def test_it_goes_on_where_it_was_killed(letters: Path, tmp_path: Path) -> None:
    for i in range(60):
        (letters / f"copy{i:03}.txt").write_text(LETTERS[0].read_text("utf-8") + f"\nNo. {i}\n")
    out, part = tmp_path / "terms.csv", tmp_path / "terms.csv.part"
    read = ["portfolio", "read", str(letters), "-o", str(out)]
    command = [sys.executable, "-m", "tenure", *read]
    running = subprocess.Popen(command, start_new_session=True, stdout=-3, stderr=-3)
    until = time.monotonic() + 60
    while time.monotonic() < until and not (part.exists() and part.stat().st_size > 300_000):
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    assert part.exists() and not out.exists()
    part.write_bytes(part.read_bytes()[:-7])  # and the last line was cut short
    account = read_folder(letters, out, "0.1.0")
    assert account.files == 64
    assert 0 < account.anew < 64
    whole = tmp_path / "whole.csv"
    read_folder(letters, whole, "0.1.0")
    assert out.read_text("utf-8") == whole.read_text("utf-8")


def test_a_file_that_changed_or_another_reader_is_read_anew(letters: Path, tmp_path: Path) -> None:
    out = tmp_path / "terms.csv"
    read_folder(letters, out, "1")
    assert read_folder(letters, out, "1").anew == 4  # nothing is left over from a run that ended


def test_a_journal_with_a_strange_line_is_gone_on_with_up_to_it(
    letters: Path, tmp_path: Path
) -> None:
    out = tmp_path / "terms.csv"
    part = tmp_path / "terms.csv.part"
    part.write_text('{"journal": 1, "reader": "1"}\n{"file": "a.txt"}\n', "utf-8")
    assert read_folder(letters, out, "1").anew == 4
    assert not part.exists()


def test_bad_input_is_a_problem(tmp_path: Path) -> None:
    for folder, out, what in (
        (tmp_path / "none", "terms.csv", "no such folder"),
        (tmp_path, "terms.csv", "no letter"),
        (tmp_path, "terms.xls", "no name of a table"),
    ):
        with pytest.raises(InputError, match=what):
            read_folder(folder, tmp_path / out, "1")


def test_the_command_says_what_came_of_it(letters: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "terms.csv")
    shown = CliRunner().invoke(app, ["portfolio", "read", str(letters), "-o", out, "--json"])
    assert json.loads(shown.stdout)["errors"] == 2
