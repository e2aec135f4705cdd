"""The docs are whole and true: nothing is missing, no page is stale, every block runs."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

import tenure
from docs import blocks, build, of_commands
from tenure.provision import KINDS

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LANGUAGES = {"console", "python", "sh", "text", "yaml"}


def text(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize("name", sorted(of_commands.commands()))
def test_a_command_is_documented(name: str) -> None:
    assert f"\n## tenure {name}\n" in text(ROOT / "docs" / "commands.md")
    assert f"`tenure {name} " in text(ROOT / "README.md"), "it belongs in the README's table"


@pytest.mark.parametrize("name", sorted(of_commands.commands()))
def test_every_part_of_a_command_says_what_it_is(name: str) -> None:
    command = of_commands.commands()[name]
    assert command.help
    assert not [p.opts for p in command.params if not p.help]


@pytest.mark.parametrize("name", tenure.__all__)
def test_what_is_public_is_documented(name: str) -> None:
    assert f"\n### {name}\n" in text(ROOT / "docs" / "python.md")
    assert getattr(tenure, name).__doc__


def test_every_page_is_in_the_list() -> None:
    listed = set(blocks.links(text(ROOT / "docs" / "README.md")))
    assert {p.name for p in (ROOT / "docs").glob("*.md")} - {"README.md"} <= listed


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_kind_is_documented(name: str) -> None:
    page = text(ROOT / "docs" / "kinds" / f"{name}.md")
    assert page.startswith(f"# {name}\n")
    assert KINDS[name].__doc__ and KINDS[name].examples
    assert f"({name}.md)" in text(ROOT / "docs" / "kinds" / "README.md")


def test_no_generated_page_is_stale() -> None:
    found = [str(path.relative_to(ROOT)) for path, _ in build.stale()]
    assert not found, "run `make docs`"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_python_of_a_page_runs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner()
    for line, block in blocks.of(text(path), "python"):
        assert block.startswith(">>> "), f"{path.name} line {line}: write it as a session"
        test = parser.get_doctest(block, names, path.name, str(path), line - 1)
        heard: list[str] = []
        runner.run(test, out=heard.append, clear_globs=False)
        assert not heard, "".join(heard)
        names = test.globs


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_commands_of_a_page_give_what_it_shows(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    for shell in blocks.commands(text(path)):
        _, output = blocks.run(shell.command)
        shown = tuple(shell.shown)
        while shown and not shown[-1]:
            shown = shown[:-1]
        where = f"{path.name} line {shell.line}: {shell.command}"
        assert blocks.matches(shown, output), "\n".join([where, *output])


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_links_of_a_page_lead_somewhere(path: Path) -> None:
    for target in blocks.links(text(path)):
        assert (path.parent / target).exists(), f"{path.name}: {target}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_blocks_of_a_page_are_of_known_languages(path: Path) -> None:
    assert set(blocks.languages(text(path))) <= LANGUAGES


def test_a_decision_is_short_and_whole() -> None:
    found = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert found
    for path in found:
        for part in ("**Question**", "**Choice**", "**Why**", "**What would change it**"):
            assert part in text(path), f"{path.name} has no {part}"
        assert len(text(path).splitlines()) <= 20, path.name
        assert f"({path.name})" in text(ROOT / "docs" / "decisions" / "README.md"), path.name


@pytest.mark.parametrize(
    ("shown", "output", "same"),
    [
        (("a", "b"), ["a", "b"], True),
        (("a", "..."), ["a", "b", "c"], True),
        (("...", "c"), ["a", "b", "c"], True),
        (("...", "b", "..."), ["a", "b", "c"], True),
        (("a", "c"), ["a", "b", "c"], False),
        (("...", "x"), ["a", "b", "c"], False),
        (("a", "...", "x"), ["a", "b"], False),
    ],
)
def test_what_a_page_may_leave_out(shown: tuple[str, ...], output: list[str], same: bool) -> None:
    assert blocks.matches(shown, output) is same


def test_a_block_is_recorded_anew() -> None:
    page = "Text.\n\n```console\n$ tenure read nothing.txt\nan old line\n```\n\nMore.\n"
    assert "\n$ tenure read nothing.txt\nnothing.txt: No such file" in blocks.recorded(page)
    assert blocks.recorded(page).endswith("```\n\nMore.\n") and "old" not in blocks.recorded(page)
    cut = "```console\n$ tenure read nothing.txt\n...\n```\n"
    assert blocks.recorded(cut) == cut
