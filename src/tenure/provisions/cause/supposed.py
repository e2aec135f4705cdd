"""What would complete a ground at once: the facts that `what-if` supposes for a
termination for cause.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .grounds import Breach, Conviction, Ground, Misconduct, PolicyViolation, stated_as

if TYPE_CHECKING:
    from . import Cause

Supposed = tuple[
    Mapping[str, object], str
]  # the incident, and the reason stated for the termination


def at_once(cause: Cause) -> Supposed | None:
    """Of the grounds that need no time to cure the first; None where every ground needs some."""
    for ground in cause.grounds:
        incident = _incident(ground)
        if incident is not None:
            return incident, stated_as(ground)[0]
    return None


def _incident(ground: Ground) -> Mapping[str, object] | None:
    if isinstance(ground, Conviction):
        return {
            "fact": "convicted",
            "class": (*ground.classes, "felony")[0],
            "involves": list(ground.involves),
            "victim": "company",
            "moral_turpitude": "yes",
            "how": "verdict",
        }
    if ground.cure_days is not None:
        return None
    match ground:
        case PolicyViolation():
            found = {"fact": "policy_violation", "applicable": "yes", "material": "yes"}
        case Misconduct():
            found = {"fact": "misconduct", "what": (*ground.what, "misconduct")[0]}
            found |= {"material_harm": "yes"}
        case Breach():
            found = {"fact": "agreement_breached", "material": "yes"}
        case _:
            return None
    return {**found, "willful": "yes"}
