"""The command line, one file a command. Commands import what they need when they run: `tenure
--help` is quick.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from importlib import import_module
from pathlib import Path

from .app import app

COMMANDS = (
    "read",
    "review",
    "termsheet",
    "statement",
    "why",
    "what_if",
    "due",
    "doubts",
    "check",
    "compare",
    "report",
    "portfolio",
)  # in the order of --help
for _name in COMMANDS:
    import_module(f".{_name}", __name__)


def main() -> None:
    """Run; exit status 0 done, 1 problems in the input (on standard error), 2 wrong usage, 130
    stopped with Ctrl-C.
    """
    from ..errors import InputError

    for stream in (sys.stdout, sys.stderr):  # quotes of a letter, where a terminal has no such sign
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        app()
    except InputError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        print(f"the output cannot be written: {error.strerror}", file=sys.stderr)
        sys.exit(1)
    except Exception as error:
        if os.environ.get("TENURE_TRACEBACK"):
            raise
        print(f"{_defect(error)} (TENURE_TRACEBACK=1 shows where it passed)", file=sys.stderr)
        sys.exit(1)


def _defect(error: Exception) -> str:
    """What is wrong in tenure itself, and where, in one line for who is to report it."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(at.filename).name} line {at.lineno}"
    said = f"{type(error).__name__}: {error}, {where}"
    return f"a defect of tenure, please report it with the letter: {said}"
