"""The facts that a definition of cause asks for: those that complete a ground at once, which
`what-if` supposes, and an order that a log has to give.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ...errors import Problem
from ...facts import Fact, Facts
from ...facts.values import iso
from .grounds import Breach, Conviction, Ground, Misconduct, PolicyViolation, stated_as

if TYPE_CHECKING:
    from . import Cause

Supposed = tuple[Mapping[str, object], str]  # the incident, and the reason stated for the end


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


def unordered(facts: Facts) -> Iterator[Problem]:
    """A problem where a vote rests on an opportunity of the same day, and the log has no order."""
    known = facts.known_at(None).all
    heard = [f for f in known if f.name == "hearing_opportunity"]
    votes = [f for f in known if f.name == "board_determination"]
    ends = [f.on for f in known if f.name == "terminated"]
    for vote in votes:
        same = [f for f in heard if f.on == vote.on and "before_vote" not in f.fields]
        earlier = any(f.on < vote.on for f in heard)
        later = any(vote.on < other.on for other in votes)
        if same and not earlier and not later and any(vote.on <= end for end in ends):
            yield _problem(same[0], vote)


def _problem(heard: Fact, vote: Fact) -> Problem:
    what = f"the opportunity to be heard and the vote are both of {iso(vote.on)}: which came first?"
    where = heard.where or heard.name
    return Problem(where, what, "Write `before_vote: yes` or `no` on the opportunity.")
