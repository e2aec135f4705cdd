"""Facts of the log that no figure of an agreement goes by, each with the reason: nothing that
somebody wrote down is left out without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..facts import Fact
from ..facts.values import code, folded
from .binding import PRICE_FACT, of_its_stock
from .obligations import of_another_paper
from .passed_over import passed_over
from .words import words_of

if TYPE_CHECKING:
    from .statement import Statement

NOT_USED = "no term of the agreement goes by it"
NOT_COUNTED = "no figure counts what was paid under this name"
OF_SALARY = "a fact `salary_paid_through` says until when salary was paid; this does not"
AMOUNTS = ("money", "price", "percent", "hours", "shares")
OF_THE_BOARD = ("directors",)  # read by what counts votes, and by no formula
OF_STANDING = ("offer_made", "signed")  # told where things stand, whatever goes by them
SALARIES = ("salary", "base salary", "final salary", "wages")


def not_used(s: Statement) -> Iterator[tuple[Fact, str]]:
    """Facts by the day that no term of the agreement goes by, and why."""
    leaves = s.bound.compiled.form.leaves
    used = {*_read(s), *OF_THE_BOARD, *OF_STANDING}
    told = [f for f in s.world.facts if f.on <= s.on]
    payments = any(f.name == "paid" for f in told)
    roots = s.bound.compiled.form.roots.values()
    counted = words_of(roots, "paid", "what") if payments else set[int]()
    for f in told:
        if f.name == "paid":
            what = f.texts.get("what", "")
            if code(what) not in counted:
                yield f, OF_SALARY if folded(what) in SALARIES else NOT_COUNTED
        elif f.name == PRICE_FACT and "price" in leaves and of_its_stock(s.agreement, f):
            continue
        elif f.name not in used or of_another_paper(s.agreement, f):
            yield f, NOT_USED + _in_other_words(s, f)
        elif others := _of_other_shares(s, f):
            yield f, others
        elif otherwise := passed_over(s, f):
            yield f, otherwise
        elif amounts := _unread(s, f):
            yield f, f"no figure goes by {', '.join(f'`{name}`' for name in amounts)}"


def _in_other_words(s: Statement, f: Fact) -> str:
    """How to record an incident that meets a ground which stands in the letter's own words."""
    if f.kind.shape.name != "incident":
        return ""
    known = words_of(s.bound.compiled.form.roots.values(), "misconduct", "what")
    named = sorted(s.codes[n] for n in known if s.codes.get(n, "").startswith("ground"))
    if not named:
        return ""
    said = " or ".join(f"`what: {name}`" for name in named)
    return f"; one that meets a ground in the letter's own words is `misconduct`, {said}"


def _of_other_shares(s: Statement, f: Fact) -> str:
    """Why the shares of a grant count for nothing: the agreement's own awards are of so many."""
    told = f.fields.get("shares")
    if f.kind.shape.name != "grant" or not isinstance(told, int) or "shares" in _columns(s, f):
        return ""
    option = f.name == "option_granted"
    awards = [p for slot, p in s.agreement.live.items() if p.kind == "equity" and s.in_force(slot)]
    own = [
        getattr(p, "shares", None)
        for p in awards
        if (getattr(p, "award", "option") == "option") == option
    ]
    if not own or None in own or told in own:
        return ""
    said = " and ".join(f"{n:,}" for n in own)
    return f"the letter grants {said} shares, and the figures go by that; this is of {told:,}"


def _columns(s: Statement, f: Fact) -> set[str]:
    """The fields of the fact's records that some formula reads."""
    return {c.rstrip("~") for c in s.bound.compiled.form.program.columns.get(f.name, ())}


def _unread(s: Statement, f: Fact) -> list[str]:
    """The amounts that a fact gives, where no formula reads one of them."""
    form = s.bound.compiled.form
    said = [n for n, field in f.kind.fields.items() if field.type in AMOUNTS and n in f.fields]
    columns = _columns(s, f)
    read = any(n in columns or f"fact.{f.name}.{n}" in form.leaves for n in said)
    return [] if read else said


def idle(s: Statement) -> Iterator[tuple[Fact, str]]:
    """Those of them that the law layer asked for does not go by either."""
    ruled = set[str]() if s.law is None else _read(s.law.own)
    return ((fact, because) for fact, because in s.why_not_used if fact.name not in ruled)


def _read(s: Statement) -> set[str]:
    named = (x.split(".")[1] for x in s.bound.compiled.form.leaves if x.startswith("fact."))
    return {*s.bound.records, *named}
