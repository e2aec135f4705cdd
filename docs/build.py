"""Write the generated pages of the docs: `python -m docs.build`; `--check` names the stale ones.

Generated are the pages of the commands, the public calls, the facts, the errors, the open questions
and the kinds, and the output below each command in the pages that people wrote.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from docs import blocks, of_commands, of_doubts, of_errors, of_kinds, of_python
from tenure.facts.names import names_page

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
WRITTEN = (
    ROOT / "README.md",
    *(DOCS / f"{name}.md" for name in ("README", "how-a-letter-becomes-a-figure", "law", "tour")),
)


def generated() -> Mapping[Path, str]:
    """Every page that is written wholly by this program."""
    return {
        DOCS / "commands.md": of_commands.page(),
        DOCS / "facts.md": names_page(),
        DOCS / "errors.md": of_errors.page(),
        DOCS / "open-questions-by-kind.md": of_doubts.page(),
        DOCS / "python.md": of_python.page(),
        **{DOCS / "kinds" / name: text for name, text in of_kinds.pages().items()},
    }


def stale() -> Iterator[tuple[Path, str | None]]:
    """Pages that are not as they should be, with their text; None where a kind is gone."""
    pages = dict(generated())
    for path in sorted((DOCS / "kinds").glob("*.md")):
        if path not in pages:
            yield path, None
    pages |= {path: blocks.recorded(path.read_text("utf-8")) for path in WRITTEN}
    for path, text in pages.items():
        if not path.exists() or path.read_text("utf-8") != text:
            yield path, text


def main() -> int:
    """Write what is stale, or with --check only name it; exit status 1 if a check found any."""
    check = "--check" in sys.argv[1:]
    found = list(stale())
    for path, text in found:
        done = "is stale" if check else "gone" if text is None else "written"
        print(path.relative_to(ROOT), done)
        if not check and text is None:
            path.unlink()
        elif not check and text is not None:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
