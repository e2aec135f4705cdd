"""The definition of cause with its procedure: grounds, notice, cure, hearing, vote, termination."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ...meaning import Meaning
from ...meant_elsewhere import pointed
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from .doubts import DOUBTS
from .examples import EXAMPLES
from .facts import Supposed, at_once, unordered
from .grounds import (
    Breach,
    Conviction,
    Determination,
    Ground,
    Misconduct,
    Neglect,
    PolicyViolation,
    top,
)
from .meaning import meaning
from .prose import how_many_grounds
from .words import determined_by, words

if TYPE_CHECKING:
    from ...errors import Problem
    from ...facts import Facts
    from ...text import Letter

__all__ = [
    "Breach",
    "Cause",
    "Conviction",
    "Determination",
    "Ground",
    "Misconduct",
    "Neglect",
    "PolicyViolation",
]


@dataclass(frozen=True, kw_only=True)
class Cause(Provision, kind="cause"):
    """The definition of cause, under the name it has in the letter.

    A termination by the Company is **for cause** if a ground is complete, the reason stated is that
    ground, and the procedure was kept, all by the day of the termination; else it is **without
    cause**. Both are findings that severance and acceleration ask for. It pays nothing itself:
    `only` lists what the executive is then still entitled to.

    Grounds, each with its label (`a(i)`, `b`), are alternatives:

    - `conviction`: the classes of crime, what it must involve, whether of the Company's property,
      or a crime of moral turpitude; the day is that of the verdict or plea.
    - `neglect`, `policy_violation`, `misconduct` (with the words it must carry), `breach`: willful
      or not; with `cure_days` (days) it counts only if it goes on for so long after a notice with
      the contents asked for. A cure within that time defeats it; each notice has its own time.

    `determination` says who decides: with a Board, more than half of the directors other than the
    executive, in good faith, after an opportunity to be heard.

    It reads the facts `terminated` (`stated_reason`), `convicted`, `neglect`, `neglect_notice`,
    `neglect_cured`, `policy_violation`, `misconduct`, `agreement_breached`, `breach_notice`,
    `breach_cured`, `hearing_opportunity` and `board_determination`. What a fact leaves out (was it
    willful?) is unknown, and so is what depends on it. Where cause is not defined here, a yes or no
    on the termination decides. Under one reading a resignation after a cut of the salary
    (`salary_changed`), a lower role (`role_changed`), a move (`workplace_changed`) or another
    `good_reason_condition` is an ending by the Company, without cause.

    > "Cause" shall mean (a) your conviction of a felony, or (b) your willful neglect of your
    > duties, but only if it continues for 20 days after you receive written notice of it.
    """

    term: str = "Cause"
    defined_here: bool = True
    elsewhere: str = ""  # the paper or section that the letter names for it
    grounds: tuple[Ground, ...] = ()
    among_others: bool = False  # "shall include": the list is not closed
    but: tuple[str, ...] = ()  # sentences that say what is none, or what "willful" asks for
    determination: Determination | None = None
    only: tuple[str, ...] = ()  # what is still owed on a termination for cause

    headings = ("cause", "termination", "definition")
    said: ClassVar[Mapping[str, str]] = {
        "grounds.cure_days": "{} to cure",
    }
    in_family: ClassVar[InFamily] = InFamily(says="defined_here")
    provides: ClassVar[tuple[str, ...]] = ("for_cause", "without_cause", "vested_lost")
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Cause]:
        from .reading import read

        for found in read(letter):
            terms, cite = pointed(letter, found)
            yield cls(cite=cite, **terms)

    @classmethod
    def when_silent(cls) -> Cause:
        return cls(defined_here=False)

    @property
    def only_named(self) -> bool:
        """Whether the letter uses the term and does not define it."""
        return not self.defined_here

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        yield from meaning(self, t)

    def problems(self, facts: Facts) -> Iterator[Problem]:
        if self.determination is not None and self.determination.hearing:
            yield from unordered(facts)

    def supposed_cause(self) -> Supposed | None:
        """The facts of the first ground that needs no time to cure."""
        return at_once(self)

    def words(self) -> str:
        return words(self)

    def sheet(self) -> Iterator[SheetField]:
        said: dict[str, object] = {"term": self.term}
        curable = [g for g in self.grounds if not isinstance(g, Conviction) and g.cure_days]
        if count := how_many_grounds(self.grounds):
            said["grounds"] = count
        if curable:
            said["cure_days"] = curable[0].cure_days
            if labels := [*dict.fromkeys(top(g.label) for g in curable if g.label)]:
                said["cure_applies_to"] = labels
        if self.determination is not None:
            said["determined_by"] = determined_by(self.determination)
        said["defined_here"] = self.defined_here
        cited = [f"grounds[{i}]" for i, g in enumerate(self.grounds) if g in curable]
        yield SheetField("cause_definition", said, ("term", *cited, "determination"))
