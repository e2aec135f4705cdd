"""An opportunity to be heard and a vote of one day: which came first decides about cause."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import Problem
from ...facts import Fact, Facts
from ...facts.values import iso


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
