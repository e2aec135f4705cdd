"""Law layers: what statutes add to an agreement; named, off by default, never in its figures.

To add a country: write its rules as in `us/`, and name its layer in `LAYERS`.
"""

from __future__ import annotations

from ..errors import InputError, Problem
from ..formula import CiteRef
from .rule import Asking, Beside, Layer, Promise, Reference, Rule, Ruling
from .us import US

LAYERS: dict[str, Layer] = {layer.name: layer for layer in (US,)}

__all__ = [
    "LAYERS", "Asking", "Beside", "Layer", "Promise", "Reference", "Rule", "Ruling", "layer",
    "reference",
]  # fmt: skip


def layer(name: str) -> Layer:
    """The layer of a name; InputError where there is none."""
    if name not in LAYERS:
        known = ", ".join(f"{n} ({found.title})" for n, found in LAYERS.items())
        raise InputError(
            [Problem(f"law {name}", "there is no such law layer.", f"There is: {known}.")]
        )
    return LAYERS[name]


def reference(cite: CiteRef) -> Reference | None:
    """Where a cite such as `law.us.i9` points to; None for a cite of an agreement's provision."""
    for found in LAYERS.values():
        for rule in found.rules:
            if cite.slot == found.slot(rule):
                whole = next(iter(rule.references.values()))
                return rule.references.get(cite.field or "", whole)
    return None
