"""A definition of change in control as we would draft it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...facts.values import write
from ...meant_elsewhere import said_of
from ...text.phrases import phrase
from .limbs import AssetTransfer, Excluded, Limb, Liquidation, Merger, OtherLimb, Ownership

if TYPE_CHECKING:
    from . import ChangeInControl

_CLAUSE = phrase(r"(?:if|when|where|upon|in the event)\b")

_GIVEN = phrase(r"(?:set (?:out|forth)|given|provided|ascribed|assigned)\b")


def words(change: ChangeInControl) -> str:
    """One sentence; reading it gives the same terms."""
    if not change.limbs:
        if not change.defined_here:
            return said_of(f"a {change.term}", change.elsewhere)
        links = "has the meaning" if _GIVEN.match(change.says) else "means"
        links = "shall occur" if _CLAUSE.match(change.says) else links
        return f'A "{change.term}" {links} {change.says}.'
    parts: list[str] = []
    before: list[str] = []
    for limb in change.limbs:
        path = [p.rstrip(")") for p in limb.label.split("(") if p.strip()]
        shared = 1 if len(path) > 1 and before[:1] == path[:1] and before != path else 0
        label = "" if path == before else " ".join(_label(p) for p in path[shared:]) + " "
        parts.append((label if path else "") + _limb(limb))
        before = path
    listed = ", or ".join(parts)
    start = f'For purposes of this letter, a "{change.term}" shall be deemed to have occurred if'
    if "." in change.limbs[0].label:
        start += " any of the following occurs:"  # 2.1 is a label where it follows a mark
    of_all = [said for said in change.but if said.startswith("Provided")]
    behind = "".join(f"; p{said[1:].rstrip('.')}" for said in of_all)
    return " ".join([f"{start} {listed}{behind}.", *(x for x in change.but if x not in of_all)])


def _label(part: str) -> str:
    """A label of a paragraph, 2.1, stands without parentheses."""
    return part if "." in part else f"({part})"


def _limb(limb: Limb) -> str:
    match limb:
        case Merger():
            text = f"{_there(limb.on_approval)} merger or consolidation of the Company"
            if limb.retained_below is not None:
                held = (
                    f"{'no more' if limb.or_equal else 'less'} than {_share(limb.retained_below)}"
                )
                text += (
                    f" after which its shareholders from before own {held} of the voting control"
                )
            return text + _but_for(limb.excluded)
        case AssetTransfer():
            how = "sale" if limb.sale_only else "sale or other transfer"
            there = _there(limb.on_approval)
            return f"{there} {how} of all or substantially all of its assets" + _but_for(
                limb.excluded
            )
        case Ownership():
            share = _share(limb.above)
            held = f"{share} or more" if limb.or_equal else f"more than {share}"
            return (
                f"any Person{_but_for(limb.excluded)} becomes the beneficial owner of {held} of "
                f"the "
                "voting control of the Company"
            ) + (f", {limb.but}" if limb.but else "")
        case Liquidation():
            what = "liquidation or dissolution" if limb.what == "both" else limb.what
            complete = "complete " if limb.complete else ""
            return f"{_there(limb.on_approval)} {complete}{what} of the Company"
        case OtherLimb():
            return limb.says


def _there(on_approval: bool) -> str:
    return "there is an approval of a" if on_approval else "there is a"


def _share(millionths: int) -> str:
    return write("percent", millionths)


def _but_for(excluded: tuple[Excluded, ...]) -> str:
    if not excluded:
        return ""
    names = " or ".join(e.name for e in excluded)
    kin = " or any entity affiliated with them" if any(e.affiliates for e in excluded) else ""
    return f" other than {names}{kin}"
