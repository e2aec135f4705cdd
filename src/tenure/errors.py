"""What can go wrong: a `Problem` is data about the input; the exceptions below carry them to a
shell.

TenureError ├── InputError      something wrong in a letter, an agreement, a fact log or a command:
a list of Problems └── FormulaError    something wrong in our own formulas: units that do not fit, a
value that could overflow
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
