"""tenure makes an executive's employment agreement executable: what has vested, what is owed, and
why.

    agreement = tenure.load("letter.txt")            # or agreement.yaml
    facts = tenure.Facts.load("facts.yaml")
    statement = tenure.on(agreement, facts, "2006-03-15")
    statement["severance"]                           # a Value: known, or a range
    tenure.why(agreement, facts, "severance", "2006-03-15")
    tenure.what_if(agreement, facts, ["2006-03-15"], prices=["4.00"])
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agreement import Agreement, Choice
    from .checks import Fault
    from .comparison import Comparison
    from .door import (
        Many,
        check,
        choose,
        compare,
        doubts,
        due,
        ics,
        load,
        on,
        read,
        report,
        statements,
        what_if,
        why,
    )
    from .engine.doubts import Doubts
    from .engine.due import Deadline
    from .engine.statement import Statement
    from .engine.what_if import Cell
    from .engine.why import Trace
    from .errors import InputError, Problem, TenureError
    from .facts import Facts
    from .values import Value

__version__ = "0.1.0"
__all__ = [
    "Agreement",
    "Cell",
    "Choice",
    "Comparison",
    "Deadline",
    "Doubts",
    "Facts",
    "Fault",
    "InputError",
    "Many",
    "Problem",
    "Statement",
    "TenureError",
    "Trace",
    "Value",
    "check",
    "choose",
    "compare",
    "doubts",
    "due",
    "ics",
    "load",
    "on",
    "read",
    "report",
    "statements",
    "what_if",
    "why",
]

_HOMES = {
    "Agreement": "agreement",
    "Cell": "engine.what_if",
    "Choice": "agreement",
    "Comparison": "comparison",
    "Deadline": "engine.due",
    "Doubts": "engine.doubts",
    "Facts": "facts",
    "Fault": "checks",
    "InputError": "errors",
    "Problem": "errors",
    "Statement": "engine.statement",
    "TenureError": "errors",
    "Trace": "engine.why",
    "Value": "values",
}


def __getattr__(name: str) -> Any:
    """Names of the public door are imported when first used, so that `tenure --help`
    stays quick.
    """
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'door')}"), name)
