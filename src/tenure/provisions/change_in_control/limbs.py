"""The limbs of a definition of change in control, as data, labelled as in the letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...terms import Percent, Person


@dataclass(frozen=True, kw_only=True)
class Excluded:
    """A person whose doings make no change in control."""

    name: Person
    affiliates: bool = False  # nor those of entities owned by or affiliated with that person


@dataclass(frozen=True, kw_only=True)
class Merger:
    """A merger or consolidation after which the holders from before keep too little."""

    limb: Literal["merger"]
    label: str
    retained_below: Percent | None = None  # none: any merger
    or_equal: bool = False  # keeping exactly that much is too little as well
    on_approval: bool = False  # its approval is enough
    excluded: tuple[Excluded, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AssetTransfer:
    """A sale, lease or other transfer of all or substantially all of the assets."""

    limb: Literal["asset_transfer"]
    label: str
    sale_only: bool = False  # the words speak of no lease and no other transfer
    on_approval: bool = False
    excluded: tuple[Excluded, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ownership:
    """Somebody comes to hold too much of the voting control."""

    limb: Literal["ownership"]
    label: str
    above: Percent
    or_equal: bool = False  # exactly that much is enough
    excluded: tuple[Excluded, ...] = ()
    but: str = ""  # which ways to come to it do not count, in the letter's words


@dataclass(frozen=True, kw_only=True)
class Liquidation:
    """The company is liquidated or dissolved."""

    limb: Literal["liquidation"]
    label: str
    what: Literal["liquidation", "dissolution", "both"] = "liquidation"
    complete: bool = False  # a partial one is none
    on_approval: bool = False


@dataclass(frozen=True, kw_only=True)
class OtherLimb:
    """What no fact carries (a board that is no longer the old one): somebody has to say so."""

    limb: Literal["other"]
    label: str
    says: str = ""
    share: Percent | None = None  # of the stock, of which its words speak


Limb = Merger | AssetTransfer | Ownership | Liquidation | OtherLimb
