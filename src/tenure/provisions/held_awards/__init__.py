"""What becomes of options and other awards that the executive holds already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ...formula import NEVER_DAY, apply, const, larger, unknown
from ...formula.units import DATE, DAYS
from ...meaning import Duty, Meaning
from ...provision import Example, InFamily, Provision, SheetField, Terms
from ...terms import Day, Person
from .examples import EXAMPLES
from .patterns import Becomes
from .reading import read_held

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

_SAID: Mapping[Becomes, str] = {
    "goes on vesting": "will continue to vest",
    "goes on vesting and can be exercised": "will continue to vest and be exercisable",
    "can be exercised": "can be exercised",
    "stops vesting": "will cease to vest",
    "lapses": "will be cancelled",
    "is left to its plan": "will be governed",
}


@dataclass(frozen=True, kw_only=True)
class HeldAwards(Provision, kind="held_awards"):
    """What becomes of awards that the executive holds when the paper is signed, or when the
    employment ends: they go on vesting, can be exercised, stop vesting, lapse, or are left to the
    plan (`becomes`).

    `which` they are, `how` long and on what else, and `on` what event, are in the letter's words;
    `date` is the day up to which, or on which, where the words name one.

    It moves no figure: how many shares they are stands in the papers of those awards. What can be
    exercised is a right of the executive up to that day. Where awards vest early, that is an
    acceleration; what the letter itself grants is an award of its own.

    > Your vested options will remain exercisable until June 30, 2030. All other options will be
    > cancelled on your last day.
    """

    becomes: Becomes
    which: Person
    how: Person | None = None
    on: Person | None = None
    date: Day | None = None

    conditional = True
    headings = ("stock", "option", "equity", "award", "vest", "exercis")
    in_family: ClassVar[InFamily] = InFamily(identity=("becomes",), several=True)
    said: ClassVar[Mapping[str, str]] = {
        "becomes": "held awards: {}",
        "which": "of the awards, {}",
        "how": "{}",
        "on": "{}",
        "date": "up to, or on, {}",
    }
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Each clause that says so of awards which are held."""
        for terms, cite in read_held(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The right to exercise them, up to the day that is named; one that the words bound in
        another way is unknown.
        """
        if "exercised" not in self.becomes:
            return
        since = t.finding("hired")
        if t.has("effective"):
            since = larger(since, t.finding("effective"))
        ends = NEVER_DAY
        if self.date is not None:
            ends = apply("shift", t.date, const(1, DAYS))
        elif self.how is not None:
            words = "day after the last on which they can be exercised, in the letter's words"
            ends = larger(since, unknown(DATE, words, t.cite("how")))
        name = f"exercise {self.which}"
        yield Duty(name, "the executive", "the company", "may", since, ends=ends)

    def words(self) -> str:
        """One sentence."""
        lead = f"{self.on}, " if self.on is not None else ""
        how = f" {self.how}" if self.how is not None else ""
        plan = self.becomes == "is left to its plan" and how.startswith(" to ")
        verb = "will remain subject" if plan else _SAID[self.becomes]
        said = f"{lead}{self.which} {verb}{how}."
        return f"{said[0].upper()}{said[1:]}"

    def sheet(self) -> Iterator[SheetField]:
        """One entry of `held_awards`."""
        value = {"becomes": self.becomes, "which": self.which, "how": self.how, "on": self.on}
        told = {name: said for name, said in value.items() if said is not None}
        yield SheetField("held_awards", told, ("becomes", "which", "how", "on"))
