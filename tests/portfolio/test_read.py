"""A folder of letters becomes one table: all of it, whatever stops on the way."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from tenure import __version__, load
from tenure.cli import app
from tenure.errors import InputError, Problem
from tenure.portfolio import COLUMNS, Account, read_folder
from tenure.portfolio.rows import error_rows

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
ERRORS = ROOT / "tests" / "errors"
LETTERS = sorted(EXAMPLES.glob("*.txt"))


def made(folder: Path) -> Path:
    """Two letters, one of them below, a file that is no letter, and one that is no text."""
    (folder / "2005").mkdir(parents=True)
    shutil.copy(LETTERS[0], folder / "a.txt")
    shutil.copy(LETTERS[1], folder / "2005" / "b.txt")
    (folder / "poem.txt").write_text("The sun is warm, the sky is clear.\n" * 5)
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02" * 50)
    (folder / "notes.md").write_text("not asked for")
    return folder


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    return made(tmp_path / "letters")


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Account, Path]:
    """The account and the table of those letters, read once."""
    home = tmp_path_factory.mktemp("once")
    return read_folder(made(home / "letters"), home / "terms.csv", "1"), home / "terms.csv"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_row_for_every_term_with_its_sentence(once: tuple[Account, Path]) -> None:
    account, out = once
    found = rows(out)
    assert (account.files, account.anew, account.errors) == (4, 4, 2)
    assert account.rows == len(found)
    assert not out.with_name("terms.csv.part").exists()
    salary = next(
        r for r in found if (r["file"], r["slot"], r["term"]) == ("a.txt", "salary[0]", "amount")
    )
    agreement = load(LETTERS[0])
    assert int(salary["number"]) == agreement.numbers["salary[0].amount"]
    assert salary["unit"] == "money:USD"
    text = agreement.letter.source[int(salary["start"]) : int(salary["end"])]
    assert " ".join(text.split()) == salary["quote"]


def test_a_bad_file_is_a_row_that_says_why(once: tuple[Account, Path]) -> None:
    errors = {r["file"]: r["value"] for r in rows(once[1]) if r["kind"] == "error"}
    assert set(errors) == {"broken.txt", "poem.txt"}
    assert "no provision" in errors["poem.txt"]


def test_a_row_says_what_the_document_is_and_how_far_to_trust_it(
    letters: Path, tmp_path: Path
) -> None:
    (letters / "form.txt").write_text("Dear ________:\n\nWe offer you $90,000 a year.\n")
    read_folder(letters, tmp_path / "terms.csv", "1", jobs=1)
    found = rows(tmp_path / "terms.csv")
    sorts = {r["file"]: r["document_kind"] for r in found}
    assert (sorts["a.txt"], sorts["form.txt"]) == ("offer letter", "form")
    terms = [r for r in found if r["slot"]]
    assert terms and all(r["confidence"] and r["because"] for r in terms)


def test_parquet_and_csv_hold_the_same(letters: Path, tmp_path: Path) -> None:
    read_folder(letters, tmp_path / "terms.csv", "1", jobs=1)
    read_folder(letters, tmp_path / "terms.parquet", "1", jobs=1)
    table = pq.read_table(tmp_path / "terms.parquet").to_pylist()
    assert tuple(table[0]) == COLUMNS
    as_text = [{k: "" if v is None else str(v) for k, v in row.items()} for row in table]
    assert as_text == rows(tmp_path / "terms.csv")


def test_no_cell_of_a_csv_is_a_formula(letters: Path, tmp_path: Path) -> None:
    (letters / "=1+2.txt").write_text(LETTERS[0].read_text("utf-8"))
    read_folder(letters, tmp_path / "terms.csv", "1", jobs=1)
    found = rows(tmp_path / "terms.csv")
    assert {r["file"] for r in found} >= {"a.txt", "'=1+2.txt"}
    assert not any(cell[:1] in ("=", "+", "@", "-") for row in found for cell in row.values())


def started(letters: Path, out: Path) -> subprocess.Popen[str]:
    """The command at work on more letters, some of which it has read already."""
    text = (ERRORS / "letter.txt").read_text("utf-8") * 6  # long enough to be stopped in the middle
    for i in range(120):
        (letters / f"copy{i:03}.txt").write_text(f"{text}\nNo. {i}\n")
    part = out.with_name(out.name + ".part")
    read = ["portfolio", "read", str(letters), "-o", str(out)]
    command = [sys.executable, "-m", "tenure", *read]
    heard = subprocess.PIPE
    running = subprocess.Popen(
        command, start_new_session=True, stdout=heard, stderr=heard, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # whoever runs the tests
    )  # fmt: skip
    until = time.monotonic() + 60
    while time.monotonic() < until and not (part.exists() and part.stat().st_size > 240_000):
        time.sleep(0.02)
    return running


def test_it_goes_on_where_it_was_killed(letters: Path, tmp_path: Path) -> None:
    out, part = tmp_path / "terms.csv", tmp_path / "terms.csv.part"
    running = started(letters, out)
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate()
    assert part.exists() and not out.exists()
    part.write_bytes(part.read_bytes()[:-7])  # and the last line was cut short
    account = read_folder(letters, out, __version__, jobs=1)
    assert account.files == 124
    assert 0 < account.anew < 124
    whole = tmp_path / "whole.csv"
    read_folder(letters, whole, __version__, jobs=1)
    assert out.read_text("utf-8") == whole.read_text("utf-8")


def test_a_run_that_is_stopped_says_how_far_it_got(letters: Path, tmp_path: Path) -> None:
    out, part = tmp_path / "terms.csv", tmp_path / "terms.csv.part"
    running = started(letters, out)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does for Ctrl-C
    at = time.monotonic()
    printed, told = running.communicate(timeout=60)
    assert time.monotonic() - at < 30, "it waits for its workers"
    assert (running.returncode, printed) == (130, "")
    said = re.fullmatch(
        rf"stopped: (\d+) of 124 files are read, and kept in {re.escape(str(part))};"
        r" the same command goes on from there\n",
        told,
    )
    assert said and not out.exists(), told
    assert read_folder(letters, out, __version__, jobs=1).anew == 124 - int(said[1])


def test_a_finished_table_is_written_over_only_when_told_to(letters: Path, tmp_path: Path) -> None:
    out = tmp_path / "terms.csv"
    read_folder(letters, out, "1", jobs=1)
    before = out.read_bytes()
    with pytest.raises(InputError, match=r"it is there already\. Say --force"):
        read_folder(letters, out, "1", jobs=1)
    assert out.read_bytes() == before and not (tmp_path / "terms.csv.part").exists()
    (letters / "poem.txt").unlink()
    account = read_folder(letters, out, "1", jobs=1, force=True)
    assert account.anew == 3  # nothing is left over from a run that ended
    assert out.read_bytes() != before


def journal(of: Path, out: Path, *lines: str) -> Path:
    head = json.dumps({"journal": 2, "reader": "1", "folder": str(of.resolve())})
    part = out.with_name(out.name + ".part")
    part.write_text("\n".join([head, *lines, ""]), "utf-8")
    return part


def test_a_run_that_goes_on_writes_its_table(letters: Path, tmp_path: Path) -> None:
    out = tmp_path / "terms.csv"
    out.write_text("an older table")
    part = journal(letters, out)
    assert read_folder(letters, out, "1", jobs=1).files == 4
    assert rows(out) and not part.exists()


def test_what_was_read_of_another_folder_is_kept(letters: Path, tmp_path: Path) -> None:
    out = tmp_path / "terms.csv"
    part = journal(tmp_path, out)
    kept = part.read_bytes()
    with pytest.raises(InputError, match="it keeps what was read of another folder"):
        read_folder(letters, out, "1", jobs=1)
    assert part.read_bytes() == kept and not out.exists()
    assert read_folder(letters, out, "1", jobs=1, force=True).anew == 4


def test_a_journal_with_a_strange_line_is_gone_on_with_up_to_it(
    letters: Path, tmp_path: Path
) -> None:
    out = tmp_path / "terms.csv"
    part = journal(letters, out, '{"file": "a.txt"}')
    assert read_folder(letters, out, "1", jobs=1).anew == 4
    assert not part.exists()


def test_words_have_no_number(once: tuple[Account, Path]) -> None:
    found = rows(once[1])
    company = [r for r in found if r["term"] == "company"]
    assert company and not any(r["number"] or r["unit"] for r in company)
    assert not [r for r in found if r["unit"] == "text"]


def test_a_row_of_an_error_has_document_and_line_apart(letters: Path, tmp_path: Path) -> None:
    shutil.copy(ERRORS / "form.txt", letters / "2005" / "form.txt")
    (letters / "2005" / "lost.txt").symlink_to(letters / "nowhere.txt")
    account = read_folder(letters, tmp_path / "terms.csv", "1", jobs=1)
    found = {r["file"]: r for r in rows(tmp_path / "terms.csv") if r["kind"] == "error"}
    assert set(found) == {"2005/form.txt", "2005/lost.txt", "broken.txt", "poem.txt"}
    assert all(r["document"] == file.rpartition("/")[2] for file, r in found.items())
    form, lost = found["2005/form.txt"], found["2005/lost.txt"]
    assert form["line"] == "4" and form["value"].startswith("this is a form with blanks")
    assert lost["value"] == "it is a link that leads nowhere. Check the file."
    assert [f.file for f in account.failed] == sorted(found)
    assert (account.failed[0].line, account.failed[0].why) == (4, form["value"])


def test_a_place_within_a_document_stays_with_what_is_wrong() -> None:
    problems = (Problem("x.txt line 3", "it is red.", "Mend it."), Problem("memo", "a", "b."))
    found = list(error_rows(problems, "of 2005/x.txt", ""))
    assert [(r.document, r.line, r.value) for r in found] == [
        ("x.txt", 3, "it is red. Mend it."),
        ("x.txt", None, "memo: a b."),
    ]


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
    read = ["portfolio", "read", str(letters), "-o", out, "--jobs", "1"]
    found = json.loads(CliRunner().invoke(app, [*read, "--json"]).stdout)
    assert found["errors"] == 2 and found["notice"]
    assert [f["file"] for f in found["failed"]] == ["broken.txt", "poem.txt"]
    assert "no provision" in found["failed"][1]["why"]
    assert CliRunner().invoke(app, read).exit_code == 1
    told = " ".join(CliRunner().invoke(app, [*read, "--force"]).stdout.split())
    assert "2 with an error row" in told
    assert "broken.txt: " in told and "poem.txt: no provision" in told


def test_of_many_files_with_an_error_row_the_first_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for i in range(22):
        (folder / f"{i:02}[b].txt").write_text("")
    read = ["portfolio", "read", str(folder), "-o", str(tmp_path / "t.csv"), "--jobs", "1"]
    told = CliRunner().invoke(app, read).stdout
    assert "19[b].txt: The file is empty." in told and "20[b].txt" not in told
    assert "and 2 more: the rows of the kind `error`" in told


def test_a_place_that_cannot_be_written_is_named(letters: Path, tmp_path: Path) -> None:
    out = tmp_path / "terms.csv"
    (tmp_path / "terms.csv.part").mkdir()
    with pytest.raises(InputError, match=r"terms\.csv\.part: it cannot be written: .* another pl"):
        read_folder(letters, out, "1", jobs=1)
