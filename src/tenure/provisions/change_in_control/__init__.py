"""The definition of a change in control: its limbs, their thresholds, and whom it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ...meaning import Meaning
from ...meant_elsewhere import pointed
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Unit
from .deals import of_an_owner
from .examples import EXAMPLES
from .limbs import AssetTransfer, Excluded, Limb, Liquidation, Merger, OtherLimb, Ownership
from .meaning import meaning
from .reading import read
from .words import words

if TYPE_CHECKING:
    from ...text import Letter

__all__ = [
    "AssetTransfer",
    "ChangeInControl",
    "Excluded",
    "Limb",
    "Liquidation",
    "Merger",
    "OtherLimb",
    "Ownership",
]


def _some_exclude(p: ChangeInControl) -> bool:
    given = [bool(getattr(limb, "excluded", ())) for limb in p.limbs]
    return any(given) and not all(given)


@dataclass(frozen=True, kw_only=True)
class ChangeInControl(Provision, kind="change_in_control"):
    """The definition of a change in control, under the name it has in the letter.

    Any one limb is enough; each has its label (`a(i)`, `b`). `merger`: the holders from before keep
    less than `retained_below` (percent) of the voting control, or as much where `or_equal`.
    `asset_transfer`: all or substantially all of the assets, which somebody has to judge, in a
    series for the step by which it becomes so. `ownership`: a person's share passes `above`
    (percent); `excluded` persons, and where it says so their affiliates, do not count.
    `liquidation`. `other`: what only the fact `change_in_control_occurred` says; it says too when a
    deal was approved, where that is enough (`on_approval`).

    It gives the finding `change_in_control`, for each deal and for the first, whether or not
    somebody is still employed, and the figure `change_in_control_limb`. It pays nothing itself.
    Percentages are compared exactly: below 50% begins at 49.999999%.

    It reads the facts `merger_closed` (`share_before`), `asset_transfer_closed`
    (`substantially_all`), `ownership_changed` (`person`, `share_after`) and `liquidation`; a group
    with an excluded person is left open. Where the letter does not define its term, any such deal
    leaves it open.

    > "Change in Control" means (a) a merger after which the shareholders of the Company own less
    > than 50% of the voting control of the survivor, or (b) a liquidation of the Company.
    """

    term: str = "Change in Control"
    defined_here: bool = True
    limbs: tuple[Limb, ...] = ()  # none: not defined here, or not in words that are understood
    elsewhere: str = ""  # the paper or section that the letter names for it
    says: str = ""  # those words
    but: tuple[str, ...] = ()  # what the letter says besides that is none

    headings = ("change in control", "change of control", "change-in-control", "definition")
    said: ClassVar[Mapping[str, str]] = {
        "limbs.retained_below": "holders from before keep less than {}",
        "limbs.above": "{} of the voting control",
    }
    in_family: ClassVar[InFamily] = InFamily(says="defined_here")
    provides: ClassVar[tuple[str, ...]] = ("change_in_control",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "exclusion_reaches",
            "Does the exclusion of a person in one limb hold for the other limbs too?",
            ("its_own_limb", "every_limb"),
            "it stands in that limb only",
            _some_exclude,
        ),
        Doubt(
            "substantially_all",
            "Are these assets substantially all of them?",
            ("as_judged", "they_are", "they_are_not"),
            "the words give no share; a person has to say it of each transfer",
            lambda p: any(isinstance(limb, AssetTransfer) for limb in p.limbs),
            decided_by="asset_transfer_closed: substantially_all",
        ),
        Doubt(
            "group",
            "Does the exclusion of a person cover a group with that person?",
            ("as_judged", "covered", "not_covered"),
            "the words name the person, and how far a group is one person has to be judged",
            lambda p: any(getattr(limb, "excluded", ()) for limb in p.limbs),
            decided_by="ownership_changed: group_is_excluded",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[ChangeInControl]:
        for found in read(letter):
            terms, cite = pointed(letter, found)
            yield cls(cite=cite, **terms)

    @classmethod
    def when_silent(cls) -> ChangeInControl:
        return cls(defined_here=False)

    @property
    def only_named(self) -> bool:
        """Whether the letter uses the term and does not define it."""
        return not self.defined_here

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        yield from meaning(self, t)

    def words(self) -> str:
        return words(self)

    def sheet(self) -> Iterator[SheetField]:
        said: dict[str, object] = {"defined_here": self.defined_here}
        cited = ["term"]
        told = [(*_threshold(limb), i) for i, limb in enumerate(self.limbs)]
        if shares := [(rank, i, share) for rank, share, i in told if share]:
            _, i, share = min(shares)
            said["ownership_threshold_percent"] = _percent(share)
            cited.append(f"limbs[{i}]")
        yield SheetField("change_in_control", said, tuple(cited))


def _threshold(limb: Limb) -> tuple[int, int | None]:
    """How plainly a limb speaks of a threshold, first who comes to hold, then who keeps; and it."""
    match limb:
        case Ownership():
            return 0, limb.above
        case OtherLimb():
            return (1 if of_an_owner(limb.says) else 3), limb.share
        case Merger():
            return 2, limb.retained_below
    return 3, None


def _percent(share: int) -> int | str:
    whole, rest = divmod(share, 10**6)
    return whole if not rest else str(Unit("percent").write(share)).rstrip("%")
