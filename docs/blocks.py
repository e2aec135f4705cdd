"""The code blocks of a page: commands with the output they give, and Python sessions."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from tenure import cli

_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
CUT = "..."  # a line that stands for any lines


_LINK = re.compile(r"\]\((?!\w+:|#)(?P<target>[^)#]+)(?:#[^)]*)?\)")


@dataclass(frozen=True)
class Shell:
    """A command of a console block and the output that the page shows below it."""

    line: int
    command: str
    shown: tuple[str, ...]


def of(page: str, language: str) -> Iterator[tuple[int, str]]:
    """The blocks of one language: the line each starts on, and its text."""
    for found in _BLOCK.finditer(page):
        if found["language"] == language:
            yield page.count("\n", 0, found.start()) + 2, found["text"]


def languages(page: str) -> list[str]:
    """The languages of the blocks of a page."""
    return [found["language"] for found in _BLOCK.finditer(page)]


def links(page: str) -> list[str]:
    """The files that a page links to, blocks left aside."""
    return [found["target"] for found in _LINK.finditer(_BLOCK.sub("", page))]


def commands(page: str) -> Iterator[Shell]:
    """Every command of the console blocks of a page."""
    for start, text in of(page, "console"):
        yield from _commands(start, text)


def _commands(start: int, text: str) -> Iterator[Shell]:
    lines = text.splitlines()
    heads = [i for i, line in enumerate(lines) if line.startswith("$ ")]
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        last = head
        while lines[last].endswith("\\"):
            last += 1
        command = " ".join(part.rstrip("\\").strip() for part in lines[head : last + 1])
        yield Shell(start + head, command.removeprefix("$ "), tuple(lines[last + 1 : end]))


def run(command: str) -> tuple[int, list[str]]:
    """The exit status of a tenure command and the lines it prints, standard error last."""
    words = shlex.split(command)
    if words[:1] != ["tenure"]:
        raise ValueError(f"{command}: only tenure's own commands are run")
    out, errors, before = io.StringIO(), io.StringIO(), sys.argv
    sys.argv = words
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            status = _status()
    finally:
        sys.argv = before
    text = out.getvalue() + errors.getvalue()
    return status, [line.rstrip() for line in text.strip("\n").splitlines()]


def _status() -> int:
    try:
        cli.main()
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0


def matches(shown: tuple[str, ...], output: list[str]) -> bool:
    """Whether an output is what a page shows of it; lines may be left out, columns wider."""
    said = "\n".join(" ".join(line.split()) for line in output)
    parts = [re.escape(" ".join(line.split())) for line in shown]
    pattern = "\n".join(r"(?:.*\n)*?.*" if part == re.escape(CUT) else part for part in parts)
    return re.fullmatch(pattern, said) is not None


def recorded(page: str) -> str:
    """The page with the output of every command as it is now; blocks that leave lines out stay."""

    def block(found: re.Match[str]) -> str:
        text = found["text"]
        if found["language"] != "console" or f"\n{CUT}\n" in text:
            return found[0]
        lines = text.splitlines()
        head = lines.index(next(line for line in lines if line.startswith("$ ")))
        said = [*lines[:head]]
        for shell in _commands(0, text):
            typed = lines[shell.line : len(lines) - len(_after(lines, shell))]
            said += [*typed, *run(shell.command)[1], ""]
        return "```console\n" + "\n".join(said[:-1]) + "\n```"

    return _BLOCK.sub(block, page)


def _after(lines: list[str], shell: Shell) -> list[str]:
    """The lines of a block after a command as it is typed."""
    last = shell.line
    while lines[last].endswith("\\"):
        last += 1
    return lines[last + 1 :]
