"""Facts that do not fit the parties: votes of those who are no directors of the letter, until a
fact says who is on the board; slates that name the executive otherwise; an end of work without its
first day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...errors import Problem
from ...facts import Facts
from ...facts.shapes import EXECUTIVE
from ...facts.values import folded, iso


def strangers(directors: tuple[str, ...], executive: str | None, facts: Facts) -> Iterator[Problem]:
    """A problem for every vote of somebody who is neither a director nor the executive."""
    known = facts.known_at(None).all
    if not directors or any(fact.name == "directors" for fact in known):
        return  # the log itself says who is on the board, and is held to that
    seats = [_words(name) for name in directors] + ([_words(executive)] if executive else [])
    for fact in known:
        votes = fact.fields.get("votes")
        for name in votes if isinstance(votes, Mapping) else ():
            if folded(name) != EXECUTIVE and not any(_words(name) <= seat for seat in seats):
                yield Problem(
                    fact.where or fact.name,
                    f"{name} votes, but is not one of the directors of the letter"
                    f" ({', '.join(directors)}).",
                    "Leave the vote out, or add a `directors` fact with the members of the board.",
                )


def misnamed(executive: str | None, facts: Facts) -> Iterator[Problem]:
    """A problem for every slate that names the executive otherwise than as formulas look for it."""
    own = _words(executive) if executive else frozenset()
    for fact in facts.known_at(None).all:
        nominees = fact.fields.get("nominees")
        for name in nominees if isinstance(nominees, tuple) else ():
            if folded(name) != EXECUTIVE and _words(name) <= own:
                yield Problem(
                    fact.where or fact.name,
                    f"the slate names {name}, who is the executive of the letter.",
                    f"Write `{EXECUTIVE}` for that seat, so that the nomination is found.",
                )


def unbegun(facts: Facts) -> Iterator[Problem]:
    """A problem where the log tells of the end of work whose first day it does not tell: what is
    owed would come to nothing.
    """
    known = facts.known_at(None).all
    ends = [fact for fact in known if fact.name in ("terminated", "resigned", "died")]
    if ends and not any(fact.name == "employment_started" for fact in known):
        what = f"the employment ended on {iso(ends[0].on)}, and nothing tells when it began."
        mend = "Add its first day: `- {on: DAY, fact: employment_started}`."
        yield Problem(ends[0].where or ends[0].name, what, mend)


def _words(name: str) -> frozenset[str]:
    return frozenset(word.strip(".,()") for word in folded(name).split())
