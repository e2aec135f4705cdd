"""The definition of cause with its procedure: grounds, notice, cure, hearing, vote, termination."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ...meaning import Meaning
from ...provision import Doubt, Example, Provision, SheetField, Terms
from .examples import EXAMPLES
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
from .order import unordered
from .supposed import Supposed, at_once
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


def _curable(p: Cause) -> bool:
    return any(not isinstance(g, Conviction) and g.cure_days is not None for g in p.grounds)


def _board(p: Cause) -> bool:
    return p.determination is not None and p.determination.body == "board"


DOUBTS = (
    Doubt(
        "stated_reason",
        "must the reason stated for the termination be the ground that exists?",
        ("must_match_the_ground", "any_ground_suffices"),
        "a termination is by reason of a ground only if that ground was its reason",
        lambda p: p.defined_here,
    ),
    Doubt(
        "felony_governs",
        'in "any felony involving ... or crime of moral turpitude", does "felony" govern both?',
        ("both", "only_the_first"),
        "a letter that means misdemeanors too says so",
        lambda p: any(
            isinstance(g, Conviction) and g.moral_turpitude == "or_such_crime" for g in p.grounds
        ),
    ),
    Doubt(
        "conviction_day",
        "does a conviction from before the employment count?",
        ("while_employed", "at_any_time"),
        "the definition speaks of conduct as an employee; what came before was known or asked",
        lambda p: any(isinstance(g, Conviction) for g in p.grounds),
    ),
    Doubt(
        "cure_period_ends",
        "must it go on through the whole last day of the time to cure, or until that day?",
        ("after_its_last_day", "on_its_last_day"),
        "what continues for so many days has not done so before the last of them is over",
        _curable,
    ),
    Doubt(
        "notice_clock",
        "does the time to cure run from receipt of the notice or from its sending?",
        ("receipt", "sending"),
        "time to cure is of use only to one who has the notice",
        _curable,
    ),
    Doubt(
        "which_duties",
        "does neglect of the duties of another office count?",
        ("of_the_office", "all_duties"),
        "the definition names the office",
        lambda p: any(isinstance(g, Neglect) and g.office is not None for g in p.grounds),
    ),
    Doubt(
        "steps",
        "must the ground be complete before the hearing, and the hearing before the vote?",
        ("in_this_order", "in_any_order"),
        "what does not exist yet cannot be determined",
        _board,
    ),
    Doubt(
        "majority_of",
        "a majority of the directors in office, of a quorum, or of the votes cast?",
        ("directors_in_office", "a_quorum", "votes_cast"),
        "a majority of the Board is not a majority of those present",
        _board,
    ),
    Doubt(
        "board_finding",
        "must a ground exist in fact, or is the Board's finding final?",
        ("ground_and_procedure", "finding_is_final"),
        "a rule on who may determine it limits the definition, and does not widen it",
        _board,
    ),
    Doubt(
        "who_decides",
        "nobody is named to determine it: do the facts decide, or the Company?",
        ("the_facts", "the_company"),
        "a definition by facts is for whoever has to judge a dispute",
        lambda p: p.defined_here and p.determination is None,
    ),
)


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
    on the termination decides.

    > "Cause" shall mean (a) your conviction of a felony, or (b) your willful neglect of your
    > duties, but only if it continues for 20 days after you receive written notice of it.
    """

    term: str = "Cause"
    defined_here: bool = True
    grounds: tuple[Ground, ...] = ()
    determination: Determination | None = None
    only: tuple[str, ...] = ()  # what is still owed on a termination for cause

    provides: ClassVar[tuple[str, ...]] = ("for_cause", "without_cause")
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Cause]:
        from .reading import read

        for terms, cite in read(letter):
            yield cls(cite=cite, **terms)

    @classmethod
    def when_silent(cls) -> Cause:
        return cls(defined_here=False)

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
        labels = list(dict.fromkeys(top(g.label) for g in self.grounds if g.label))
        curable = [g for g in self.grounds if not isinstance(g, Conviction) and g.cure_days]
        if labels:
            said["grounds"] = len(labels)
        if curable:
            said["cure_days"] = curable[0].cure_days
            said["cure_applies_to"] = [*dict.fromkeys(top(g.label) for g in curable if g.label)]
        if self.determination is not None:
            said["determined_by"] = determined_by(self.determination)
        said["defined_here"] = self.defined_here
        cited = [f"grounds[{i}]" for i, g in enumerate(self.grounds) if g in curable]
        yield SheetField("cause_definition", said, ("term", *cited, "determination"))
