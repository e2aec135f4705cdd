"""The page of errors, made from the inputs in tests/errors and the messages beside them."""

from __future__ import annotations

from pathlib import Path

HOME = Path(__file__).resolve().parents[1] / "tests" / "errors"
HEAD = """\
# Errors

What is wrong with an input is told as *where*, *what* and *how to mend it*; all of it at once, on
standard error, with exit status 1, and nothing is written. Each of these is caused by an input in
`tests/errors`, where the tests run it.
"""
MOST = 24  # lines of a file that the page shows


def page() -> str:
    """errors.md"""
    return "\n".join([HEAD, *map(_section, sorted(HOME.glob("*.expected")))])


def _section(expected: Path) -> str:
    told, command, *said = expected.read_text("utf-8").splitlines()
    parts = [f"## {told.lstrip('# ')}", ""]
    for name in command.split():
        if name.startswith(f"{expected.stem}."):
            parts += [*_shown(HOME / name), ""]
    return "\n".join([*parts, "```text", command, *said, "```", ""])


def _shown(path: Path) -> list[str]:
    """What stands in a file; of one that is no text, how long it is."""
    data = path.read_bytes()
    if not data:
        return [f"`{path.name}` has no bytes."]
    if b"\0" in data:
        return [f"`{path.name}` has {len(data)} bytes that are not text."]
    lines = data.decode("utf-8").rstrip("\n").splitlines()
    cut = lines if len(lines) <= MOST else [*lines[:MOST], "..."]
    return [f"`{path.name}`", "", f"```{'yaml' if path.suffix == '.yaml' else 'text'}", *cut, "```"]
