"""What commands print and write: a table or JSON (`--json`), files whole or not at all."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import RenderableType

STOPPED = 130  # the exit status after Ctrl-C, as a shell has it
WIDTH = 110  # columns of a table that goes to a file or a pipe
PLAIN = str.maketrans("“”‘’·–—§\u00a0\u2011", "\"\"''*--S -")


def spare(path: Path, text: str, force: bool) -> None:
    """Keep a file that is there and differs: somebody may have corrected it by hand."""
    from ..errors import InputError, Problem

    if not force and path.is_file() and path.read_bytes() != text.encode("utf-8"):
        mend = "Say --force to write over it, or choose another place with -o."
        raise InputError([Problem(str(path), "it is there already, and it differs.", mend)])


def apart(path: Path, *read: Path | None) -> None:
    """Refuse to write over a file that the command reads: a letter cannot be had again."""
    from ..errors import InputError, Problem

    if any(p is not None and p.exists() and path.exists() and path.samefile(p) for p in read):
        what = "this command reads it, and will not write over it."
        raise InputError([Problem(str(path), what, "Choose another place.")])


def write(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all."""
    from ..errors import InputError, Problem

    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        what = f"it cannot be written: {error.strerror}."
        raise InputError([Problem(str(path), what, "Choose another place.")]) from None


def plainer(text: str, encoding: str | None) -> str:
    """The text with plain marks, where the terminal or the file has no others: a quotation that
    begins with `?` reads like a question.
    """
    try:
        text.encode(encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return text.translate(PLAIN)
    return text


def show(as_json: bool, table: Callable[[], RenderableType], data: Callable[[], Any]) -> None:
    """JSON, or a table with the line that closes every output."""
    if as_json:
        json.dump(data(), sys.stdout, indent=1, ensure_ascii=False)
        sys.stdout.write("\n")
        return
    from rich.console import Console

    from ..views.tables import ADVICE

    terminal = sys.stdout.isatty()
    console = Console(width=None if terminal else WIDTH)
    with console.capture() as shown:
        console.print(table())
        console.print(f"\n{ADVICE}", style="dim")
    text = plainer(shown.get().lstrip("\n"), sys.stdout.encoding)
    # padding of cells is of use to a terminal's colours only
    sys.stdout.write(text if terminal else "".join(f"{x.rstrip()}\n" for x in text.splitlines()))
