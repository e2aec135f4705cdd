"""`tenure report`: it writes the page whole or not at all, and problems are listed."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tenure.cli import app
from tenure.errors import InputError
from tests.report.conftest import EXAMPLES

FINANCE = [str(EXAMPLES / f"finance-chief{end}") for end in (".txt", ".facts.yaml")]


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["report", *words])


def test_the_page_is_written_and_options_reach_it(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    done = run(
        *FINANCE, "--on", "2021-06-30", "--known-at", "2021-06-30", "--price", "50.00",
        "--reading", "salary[0].day_count=leap_366", "--law", "us", "-o", str(out),
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    page = out.read_text("utf-8")
    assert page.startswith("<!doctype html>") and page.endswith("</html>\n")
    assert "at $50.00 a share" in page and "as known on" in page
    assert "Read as <b>leap 366</b> (chosen)" in page and "Beside the letter" in page
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]
    assert str(out) in done.output


@pytest.mark.parametrize("wrong", [["--on", "2021-02-30"], ["--on", "2021-06-30", "--law", "mars"]])
def test_wrong_input_is_a_problem_and_nothing_is_written(tmp_path: Path, wrong: list[str]) -> None:
    out = tmp_path / "report.html"
    done = run(*FINANCE, *wrong, "-o", str(out))
    assert isinstance(done.exception, InputError) and not out.exists()


def test_it_must_be_told_where_to_write() -> None:
    assert run(*FINANCE, "--on", "2021-06-30").exit_code == 2
