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
    from .door import check, choose, compare, doubts, due, load, on, read, what_if, why
    from .errors import InputError, Problem, TenureError
    from .facts import Facts

__version__ = "0.1.0"
__all__ = [
    "Facts",
    "InputError",
    "Problem",
    "TenureError",
    "check",
    "choose",
    "compare",
    "doubts",
    "due",
    "load",
    "on",
    "read",
    "what_if",
    "why",
]

_HOMES = {"Facts": "facts", "InputError": "errors", "Problem": "errors", "TenureError": "errors"}


def __getattr__(name: str) -> Any:
    """Names of the public door are imported when first used, so that `tenure --help`
    stays quick.
    """
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'door')}"), name)
