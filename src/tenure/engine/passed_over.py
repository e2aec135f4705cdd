"""What a fact says and a definition of the letter goes past: a judgement that its own grounds
decide otherwise, a word that names no ground, an exercise of more than has vested.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..excepted import DISABLED, STATED
from ..facts import Fact
from ..facts.values import code, folded, iso
from .words import words_of

if TYPE_CHECKING:
    from ..provision import Provision
    from .statement import Statement

JUDGED = {  # a judgement, and the finding that a definition makes in its place
    "terminated": ("for_cause", "for_cause"),
    "resigned": ("good_reason", "good_reason_resignation"),
}
NO_CAUSE = frozenset(  # reasons that nobody takes for cause
    map(
        folded,
        (
            *("reorganisation", "reorganization", "restructuring", "redundancy", "downsizing"),
            *("cost", "costs", "cost reduction", "cost cutting", "reduction in force", "layoff"),
            *("position eliminated", "elimination of position", "job elimination", "closing"),
            *("convenience", "without cause", "no cause", "not for cause", "none", "no reason"),
            *("merger", "change in control", "other"),
            *(word for words in STATED.values() for word in words),
        ),
    )
)


def passed_over(s: Statement, fact: Fact) -> str:
    """What the figures do not take over from a fact by the day, and why; else nothing."""
    if fact.name in JUDGED:
        return _judged(s, fact) or _reason(s, fact) or _disability(s, fact)
    if fact.kind.shape.name == "incident":
        return _named(s, fact, "what")
    return _exercised(s, fact) if fact.name == "option_exercised" else ""


def _judged(s: Statement, fact: Fact) -> str:
    """A judgement that is not what the grounds of the definition come to."""
    field, finding = JUDGED[fact.name]
    told = fact.fields.get(field)
    days = [v for k, v in s.findings.items() if k.rpartition(".")[2] == finding]
    if told is None or not days:
        return ""
    found = any(v.known and v.low == fact.on for v in days)
    open_ = any(not v.known for v in days)
    if open_ or found == bool(told):
        return ""
    said = f"`{field}: {'yes' if told else 'no'}` decides nothing"
    if field == "for_cause":
        return f"{said}: the letter defines it, and the facts on its grounds do; they say otherwise"
    return f"{said}: what is recorded as `good_reason_condition` does, with its notice and its cure"


def _reason(s: Statement, fact: Fact) -> str:
    """A stated reason that names no ground: where some conduct is recorded that may be one, or
    where it is none of the usual reasons that are no cause.
    """
    conduct = any(f.kind.shape.name == "incident" and f.on <= fact.on for f in s.world.facts)
    usual = folded(fact.texts.get("stated_reason", "")) in NO_CAUSE
    other = _named(s, fact, "stated_reason") if conduct or not usual else ""
    return f"{other}; the termination itself counts, for another reason" if other else ""


def _disability(s: Statement, fact: Fact) -> str:
    """A disability that is stated as the reason, and is no fact of its own."""
    stated = folded(fact.texts.get("stated_reason", "")) in map(folded, DISABLED)
    asked = any("disability" in getattr(p, "not_for", ()) for p in s.agreement.live.values())
    known = any(f.name == "disability" and f.on <= fact.on for f in s.world.facts)
    if not stated or not asked or known:
        return ""
    return "no fact `disability` is recorded by then, so nothing is left out for one"


def _named(s: Statement, fact: Fact, field: str) -> str:
    said = fact.texts.get(field)
    if said is None:
        return ""
    known = words_of(s.bound.compiled.form.roots.values(), fact.name, field)
    if not known or code(said) in known:
        return ""
    words = sorted({s.codes[n] for n in known if n in s.codes}, key=str.casefold)
    which = f" ({', '.join(words)})" if words else ""
    return f"`{field}: {said}` names no ground of the letter{which}"


def _exercised(s: Statement, fact: Fact) -> str:
    """Options exercised before as many had vested; those of another paper are not asked about."""
    about = next((f for f in s.world.facts if fact.about and f.id == fact.about), None)
    if about is not None and about.fields.get("shares") not in _granted(s):
        return ""
    uses = [f for f in s.world.facts if f.name == fact.name and _before(f, fact)]
    shares = [n for f in uses if isinstance(n := f.fields.get("shares"), int)]
    vested = _vested(s, fact.on)
    if vested is None or sum(shares) <= vested:
        return ""
    return (
        f"by {iso(fact.on)} {sum(shares):,} shares were exercised, and no more than {vested:,} had"
        " vested: the figures go by what has vested"
    )


def _before(one: Fact, other: Fact) -> bool:
    return one.on <= other.on and (other.about is None or one.about == other.about)


def _options(s: Statement) -> dict[str, Provision]:
    """The letter's own options, by slot."""
    return {x: p for x, p in s.agreement.live.items() if getattr(p, "award", "") == "option"}


def _granted(s: Statement) -> set[int | None]:
    return {getattr(p, "shares", None) for p in _options(s).values()}


def _vested(s: Statement, day: int) -> int | None:
    """The most option shares that had vested by a day; None where no figure says it."""
    from .statement import state

    then = s if day == s.on else state(s.agreement, s.world, day)
    names = [f"{slot}.vested_shares" for slot in _options(s)]
    found = [then.figures[name] for name in names if name in then.figures]
    return sum(v.high for v in found) if found else None
