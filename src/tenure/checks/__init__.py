"""Faults of an agreement, found without any facts: one file for each sort. Every module in here
registers its checks by itself.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from ..agreement import Agreement
from .fault import CHECKS, Check, Fault, Paper, Quoted, in_order

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["CHECKS", "Check", "Fault", "Quoted", "faults"]


def faults(agreement: Agreement) -> tuple[Fault, ...]:
    """Everything that some check finds, the heaviest first."""
    papers = [Paper(agreement, i) for i, _ in enumerate(agreement.documents)]
    return in_order(
        fault
        for found in CHECKS.values()
        for paper in (papers if found.words else papers[:1])
        for fault in found.find(paper)
    )
