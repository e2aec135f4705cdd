"""What can go wrong: a `Problem` is data about the input; exceptions carry problems to a shell.

TenureError
├── InputError    something is wrong in a letter, an agreement, a log or a command
└── FormulaError  a formula was built wrongly: a defect of tenure
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong with an input: where it is, what it is, and how to mend it."""

    where: str  # "facts.yaml line 4", "severance[0].months", ...
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.mend}".strip()


class TenureError(Exception):
    """Anything tenure raises by intention."""


class InputError(TenureError):
    """The input cannot be used as it is; every problem found is listed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class FormulaError(TenureError):
    """A formula was built wrongly: a defect of tenure, never of the input."""
