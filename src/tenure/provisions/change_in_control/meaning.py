"""What a definition of change in control makes of the deals of a company: the day of each limb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...formula import (
    NO,
    YES,
    Formula,
    Records,
    by,
    const,
    earliest,
    either,
    on_day,
    smaller,
    unknown,
)
from ...formula.units import CODE, PERCENT, YES_NO
from ...meaning import Figure, Finding, Meaning
from .limbs import AssetTransfer, Limb, Liquidation, Merger, OtherLimb, Ownership

if TYPE_CHECKING:
    from ...provision import Terms
    from . import ChangeInControl

SAID = (
    "change_in_control_occurred"  # somebody says that there was one, by a definition we do not have
)
FACT = {
    "merger": "merger_closed",
    "asset_transfer": "asset_transfer_closed",
    "ownership": "ownership_changed",
    "liquidation": "liquidation",
    "other": SAID,
}
Day = tuple[Records, Formula]  # the records of a limb, and the day that each gives


def meaning(change: ChangeInControl, t: Terms) -> Iterator[Meaning]:
    """The finding `change_in_control`, record by record too, and the limb that is met first."""
    if not change.limbs:
        yield from _undefined(change, t)
        return
    limbs = list(_limbs(change, t))
    days = [
        earliest(*day).named(f"day on which limb {limb.label} was met", day[1].cite)
        for limb, day in limbs
    ]
    first = smaller(*days)
    first = first.named(f"day of the first {change.term}", t.cite())
    yield Finding("change_in_control", first, tuple(day for _, day in limbs))
    met = const(0, CODE)
    for i, day in reversed(list(enumerate(days, 1))):
        met = either(day.same(first), const(i, CODE), met)
    met = either(by(first, t.day), met, const(0, CODE))
    texts = {0: "none", **{i: limb.label for i, (limb, _) in enumerate(limbs, 1)}}
    yield Figure(
        "change_in_control_limb", met.named("limb that is met first", t.cite("limbs")), texts
    )


def _undefined(change: ChangeInControl, t: Terms) -> Iterator[Meaning]:
    """A term that the agreement uses and does not define: a deal may be one, or may not."""
    where = (
        "by words that have to be judged" if change.defined_here else "which is not defined here"
    )
    words = f"whether this is a {change.term}, {where}"
    each: list[Day] = []
    for kind in ("merger", "asset_transfer", "ownership", "liquidation"):
        deals = t.records(FACT[kind])
        each.append((deals, on_day(unknown(YES_NO, words, t.cite()), deals.on)))
    said = t.records(SAID)
    each.append((said, said.on))
    first = smaller(*(earliest(*day) for day in each))
    yield Finding(
        "change_in_control", first.named(f"day of the first {change.term}", t.cite()), tuple(each)
    )


def _limbs(change: ChangeInControl, t: Terms) -> Iterator[tuple[Limb, Day]]:
    named = [
        g for limb, g in zip(change.limbs, t.limbs, strict=True) if getattr(limb, "excluded", ())
    ]
    for limb, g in zip(change.limbs, t.limbs, strict=True):
        of = t.records(FACT[limb.limb])
        met = _met(limb, t, g, of)
        if not isinstance(limb, Liquidation | OtherLimb):
            own = ~_excluded(t, [g], of) if limb.excluded else YES
            everywhere = ~_excluded(t, named, of) if named else YES
            if named and len(named) < len(change.limbs):
                own = t.choose("exclusion_reaches", its_own_limb=own, every_limb=everywhere)
            met = met & own
        yield limb, (of, on_day(met, of.on).named(f"day of limb {limb.label}", g.cite()))
        if getattr(limb, "on_approval", False):
            said = t.records(SAID)
            yield limb, (said, said.on)


def _met(limb: Limb, t: Terms, g: Terms, of: Records) -> Formula:
    match limb:
        case Merger() if limb.retained_below is not None:
            bound: Formula = g.retained_below
            kept = of.field("share_before", PERCENT)
            too_little = kept <= bound if limb.or_equal else kept < bound
            return too_little.named(
                "whether the holders from before keep too little of the voting control", g.cite()
            )
        case AssetTransfer():
            judged = of.field("substantially_all", YES_NO)
            return t.choose(
                "substantially_all", as_judged=judged, they_are=YES, they_are_not=NO
            ).named("whether it is all or substantially all of the assets", g.cite())
        case Ownership():
            above: Formula = g.above
            share = of.field("share_after", PERCENT)
            enough = above <= share if limb.or_equal else above < share
            return enough.named("whether the share of the voting control is enough", g.cite())
    return YES


def _excluded(t: Terms, limbs: list[Terms], of: Records) -> Formula:
    """Whether the other party is an excluded person; open where it is a group with one."""
    who, kin = NO, NO
    cite = limbs[0].cite()
    for limb in limbs:
        for excluded in limb.excluded:
            who = who | of.field("person", CODE).same(excluded.name)
            if excluded.affiliates:
                kin = of.field("affiliate_of_excluded", YES_NO)
    who = who.named("whether it is an excluded person", cite)
    kin = kin.named("whether it is an affiliate of an excluded person", cite)
    group = of.field("group_with_excluded", YES_NO).named(
        "whether it is a group that an excluded person belongs to", cite
    )
    judged = of.field("group_is_excluded", YES_NO)
    counts = t.choose("group", as_judged=judged, covered=YES, not_covered=NO).named(
        "whether the exclusion covers a group with an excluded person", cite
    )
    return who | kin | (group & counts)
