"""docs/json.md names every key of what the commands print with --json, and none besides."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from docs import of_commands
from tenure.cli import app

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
FINANCE = [str(EXAMPLES / f"finance-chief{end}") for end in (".txt", ".facts.yaml")]
CHIEF = [str(EXAMPLES / f"chief-executive{end}") for end in (".txt", ".facts.yaml")]
FAMILY = [str(EXAMPLES / "finance-chief-family" / name) for name in ("family.yaml", "facts.yaml")]
SECOND = str(EXAMPLES / "drafts" / "finance-chief-second.txt")
OPAQUE = {"provisions[].terms", "fields.*.value", "fields.*[].value"}  # other pages tell of these

Rows = Mapping[str, str]  # path -> the shape that it has, or ""


def rows_of(section: str) -> Rows:
    found: dict[str, str] = {}
    for left, right in re.findall(r"^\| (`.+?) \| ?(.*) ?\|$", section, re.MULTILINE):
        shape = re.search(r"\[\w+\]\(#(\w+)\)", right)
        found |= dict.fromkeys(re.findall(r"`([^`]+)`", left), shape[1] if shape else "")
    return found


def sections(mark: str) -> dict[str, Rows]:
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    parts = re.split(r"^#+ ", page, flags=re.MULTILINE)
    named = [p.partition("\n")[::2] for p in parts]
    return {title.removeprefix(mark): rows_of(body) for title, body in named if mark in title}


COMMANDS = sections("tenure ")
SHAPES = {name: rows for name, rows in sections("").items() if rows and "tenure " not in name}


def unnamed(data: Any, rows: Rows, at: str = "") -> Iterator[str]:
    """Keys of an output that no row names."""
    if isinstance(data, list):
        for item in data:
            yield from unnamed(item, rows, f"{at}[]")
    if not isinstance(data, dict):
        return
    here = f"{at}." if at else ""
    any_name = any(r.startswith(f"{here}*") for r in rows)
    for key, inner in data.items():
        path = f"{here}*" if any_name else f"{here}{key}"
        if not any(r == path or r.startswith((f"{path}.", f"{path}[")) for r in rows):
            yield path
        elif path in OPAQUE:
            continue
        elif shape := rows.get(path, ""):
            own = [r for r in rows if r.startswith((f"{path}.", f"{path}[]."))]
            also = {r.removeprefix(path).lstrip("[]."): rows[r] for r in own}
            for item in inner if isinstance(inner, list) else [inner]:
                yield from (f"{path}.{k}" for k in unnamed(item, {**SHAPES[shape], **also}))
        else:
            yield from unnamed(inner, rows, path)


def printed(*words: str) -> Any:
    done = CliRunner().invoke(app, [*words, "--json"])
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


ASKED = [
    ["read", FINANCE[0]],
    ["read", FAMILY[0]],
    ["termsheet", CHIEF[0]],
    ["statement", *FINANCE, "--on", "2021-09-10", "--law", "us"],
    ["statement", *CHIEF, "--on", "2021-12-31"],
    ["statement", *FAMILY, "--on", "2020-06-30"],
    ["why", *FINANCE, "severance", "--on", "2021-09-10"],
    ["what-if", *FINANCE, "--on", "2021-08-31", "--known-at", "2021-08-30"],
    ["due", *FINANCE, "--from", "2019-01-01", "--to", "2022-12-31"],
    ["due", *FAMILY, "--from", "2019-01-01", "--to", "2022-12-31"],
    ["doubts", FINANCE[0]],
    ["check", FINANCE[0]],
    ["compare", FINANCE[0], SECOND],
]


@pytest.mark.parametrize("words", ASKED, ids=lambda words: f"{words[0]} {Path(words[1]).stem}")
def test_the_page_names_every_key(words: list[str]) -> None:
    found = printed(*words)
    assert not sorted(set(unnamed(found, COMMANDS[words[0]])))
    assert found["notice"] == "not legal advice"


def test_the_page_names_every_key_of_a_portfolio(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    shutil.copy(FINANCE[0], tmp_path / "letters")
    (tmp_path / "letters" / "empty.txt").write_text("")
    words = ["portfolio", "read", str(tmp_path / "letters"), "-o", str(tmp_path / "t.csv")]
    found = printed(*words, "--jobs", "1")
    assert found["failed"] and not list(unnamed(found, COMMANDS["portfolio read"]))


def test_the_page_has_every_command_that_prints_json() -> None:
    every = of_commands.commands().items()
    assert set(COMMANDS) == {n for n, c in every if any("--json" in p.opts for p in c.params)}


def test_the_page_names_no_key_that_nothing_writes() -> None:
    src = ROOT / "src" / "tenure"
    files = [*(src / "views").rglob("*.py"), *(src / "portfolio").glob("*.py")]
    files += [src / "cli" / name for name in ("portfolio.py", "termsheet.py")]
    files += (src / "engine").glob("*.py")  # the names of a duty's days
    written = "\n".join(p.read_text("utf-8") for p in files)
    named = {k for rows in [*COMMANDS.values(), *SHAPES.values()] for path in rows
             for k in re.findall(r"\w+", path)}  # fmt: skip
    assert not sorted(k for k in named if not re.search(rf'"{k}"|\b{k}: ', written))


def test_a_key_that_the_page_does_not_name_is_noticed() -> None:
    rows = {"a.b": "", "c": "value", "d.*": "value"}
    known = {"value": 1, "known": True, "unit": "days", "text": "1 day"}
    assert not list(unnamed({"a": {"b": 1}, "c": known, "d": {"x": known}}, rows))
    wrong = {"a": {"z": 1}, "c": {**known, "y": 1}, "d": {"x": {"w": 1}}, "e": 1}
    assert list(unnamed(wrong, rows)) == ["a.z", "c.y", "d.*.w", "e"]
