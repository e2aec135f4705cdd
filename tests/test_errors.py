"""Every bad input in tests/errors gives its message, and leaves nothing half-written."""

from __future__ import annotations

import io
import os
import shlex
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from tenure.cli import main

HOME = Path(__file__).parent / "errors"
CASES = sorted(HOME.glob("*.expected"))


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    returncode: int
    stdout: str
    stderr: str


def run(command: str, where: Path) -> Done:
    """A command as it is typed, in a folder; in this process, which has all imported already."""
    out, errors = io.StringIO(), io.StringIO()
    words = shlex.split(command.removeprefix("$ "))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", words)
        patch.chdir(where)
        with redirect_stdout(out), redirect_stderr(errors):
            try:
                main()
                status = 0
            except SystemExit as stop:
                status = int(stop.code or 0)
    return Done(status, out.getvalue(), errors.getvalue())


def test_the_program_itself_exits_with_1_and_no_traceback(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "tenure", "read", str(HOME / "empty.txt"), "-o", "a.yaml"]
    done = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("empty.txt: ") and "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the inputs, in which a command may write."""
    return Path(shutil.copytree(HOME, tmp_path / "errors"))


@pytest.mark.parametrize("expected", CASES, ids=lambda path: path.stem)
def test_a_bad_input_gives_its_message(expected: Path, folder: Path) -> None:
    title, command, *said = expected.read_text("utf-8").splitlines()
    assert title.startswith("# ") and command.startswith("$ tenure ")
    before = sorted(folder.iterdir())
    done = run(command, folder)
    assert done.stderr.splitlines() == said
    assert (done.returncode, done.stdout) == (1, "")
    assert sorted(folder.iterdir()) == before, "something was written"


@pytest.mark.parametrize("expected", CASES, ids=lambda path: path.stem)
def test_a_message_says_what_and_how_to_mend_it(expected: Path) -> None:
    for line in expected.read_text("utf-8").splitlines()[2:]:
        where, colon, told = line.partition(": ")
        assert where and colon, "it begins with where"
        assert ". " in told and told.endswith((".", "?", "`", "}")), "what, and how to mend it"


def test_every_input_has_its_message() -> None:
    used = {w for c in CASES for w in c.read_text("utf-8").splitlines()[1].split()}
    inputs = {path.name for path in HOME.iterdir() if path.suffix != ".expected"}
    assert inputs - used == set()


def test_the_inputs_beside_the_bad_ones_are_good(folder: Path) -> None:
    done = run("$ tenure statement letter.txt facts.yaml --on 2020-03-13", folder)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_output_is_written_whole_or_not_at_all(folder: Path) -> None:
    (folder / "taken.yaml").mkdir()
    before = sorted(folder.rglob("*"))
    done = run("$ tenure read letter.txt -o taken.yaml", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot be written" in done.stderr and "Traceback" not in done.stderr
    assert sorted(folder.rglob("*")) == before


def test_an_old_output_stays_when_the_input_is_bad(folder: Path) -> None:
    kept = folder / "agreement.yaml"
    assert run("$ tenure read letter.txt -o agreement.yaml", folder).returncode == 0
    before = kept.read_bytes()
    assert run("$ tenure read nothing-read.txt -o agreement.yaml", folder).returncode == 1
    assert kept.read_bytes() == before


def test_problems_of_both_files_are_reported_together(folder: Path) -> None:
    done = run("$ tenure statement empty.txt unknown-name.yaml --on 2020-01-01", folder)
    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == [
        "empty.txt",
        "unknown-name.yaml line 2",
    ]


@pytest.mark.parametrize("asked", [False, True])
def test_a_defect_of_ours_is_one_line_unless_more_is_asked_for(asked: bool) -> None:
    broken = (
        "from tenure.cli import app, main\n"
        "@app.command()\n"
        "def broken():\n    {}['salary']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", broken, "broken"],
        env={**os.environ, "TENURE_TRACEBACK": "1" if asked else ""},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert ("Traceback" in done.stderr) == asked
    if not asked:
        assert done.stderr.startswith("a defect of tenure, please report it")
        assert "KeyError: 'salary'" in done.stderr and done.stderr.count("\n") == 1
