"""The command line, one file a command. Commands import what they need when they run: `tenure
--help` is quick.
"""

from __future__ import annotations

import sys
from importlib import import_module

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
    """Run; exit status 0 done, 1 problems in the input (on standard error), 2 wrong usage."""
    from ..errors import FormulaError, InputError

    try:
        app()
    except InputError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        sys.exit(1)
    except FormulaError as error:
        print(f"a defect of tenure, please report it with the letter: {error}", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        print(f"the output cannot be written: {error.strerror}", file=sys.stderr)
        sys.exit(1)
