"""What the letter puts in its own place: promises and agreements from before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ...facts.values import code
from ...formula import const, next_
from ...formula.units import CODE
from ...meaning import Meaning, Note, WithoutEffect
from ...provision import Doubt, Example, InFamily, Provision, Terms
from ...terms import Person
from .reading import ALL_PRIOR, FORMS, supersession_of

if TYPE_CHECKING:
    from typing import Self

    from ...formula import Formula
    from ...text import Letter


_SAID: tuple[tuple[str, dict[str, Any]], ...] = (
    ("This letter sets forth the terms of your employment and supersedes any prior"
     " representations or agreements, whether written or oral.",
     {"supersedes": True, "oral_and_written": True, "states_terms": True,
      "what": "any prior representations or agreements"}),
    ("This Agreement contains the entire agreement of the parties regarding the retention of the"
     " Executive and supersedes any prior oral or written promises, except for the Inventions"
     " Agreement.",
     {"supersedes": True, "entire": True, "oral_and_written": True,
      "what": "any prior oral or written promises",
      "about": "regarding the retention of the Executive",
      "but_for": "except for the Inventions Agreement"}),
    ("All prior discussions with respect to your employment are superseded.",
     {"supersedes": True, "what": "all prior discussions",
      "about": "with respect to your employment"}),
    ("This letter outlines the terms of our offer.", {"states_terms": True}),
    ("This Agreement contains the entire agreement of the parties, and all earlier agreements,"
     " written or oral, are merged in this Agreement and are of no further effect.",
     {"supersedes": True, "entire": True, "oral_and_written": True,
      "what": "all earlier agreements"}),
    ("The Retention Agreement shall be cancelled and of no further force or effect. Section 8 of"
     " the Retention Agreement shall survive.",
     {"replaces": "the Retention Agreement",
      "but_for": "except that Section 8 of the Retention Agreement shall survive"}),
    ("This Agreement supersedes all prior agreements, including the Employment Agreement dated"
     " May 4, 2009.",
     {"supersedes": True, "what": "all prior agreements",
      "replaces": "the Employment Agreement dated May 4, 2009"}),
    ("This letter replaces our letter dated May 4, 2009.",
     {"replaces": "our letter dated May 4, 2009"}),
    ("This letter and the Inventions Agreement are the whole deal between us and replace"
     " anything you were told before.",
     {"supersedes": True, "entire": True, "what": "anything you were told before",
      "beside": "the Inventions Agreement"}),
    ("This letter, along with any agreements relating to inventions, sets forth the terms of"
     " your employment and supersedes any prior promises.",
     {"supersedes": True, "states_terms": True, "what": "any prior promises",
      "beside": "any agreements relating to inventions"}),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Supersession(Provision, kind="supersession"):
    """Whether earlier promises and agreements still count beside the letter.

    `supersedes`: it says that it takes the place of prior agreements or representations;
    `entire`: it says that it is the whole agreement, which excludes them too; `oral_and_written`:
    whatever their form. `what` it supersedes, `about` what, and what it leaves (`but_for`) are told
    in the letter's words. `states_terms`: it only says that the terms are in it; earlier promises
    then are not excluded by it, and a note says so. `beside`: the papers that say all this together
    with the letter, and so stay. `replaces` is the one earlier paper that it
    takes the place of, in the letter's words.

    A `side_promise` from before the letter took effect is without effect where it is superseded.

    Wording: "This letter sets forth the terms of your employment and supersedes any prior
    representations or agreements, whether written or oral."
    """

    supersedes: bool = False
    entire: bool = False
    oral_and_written: bool = False
    states_terms: bool = False
    replaces: Person | None = None
    what: Person | None = None
    about: Person | None = None
    beside: Person | None = None
    but_for: Person | None = None

    headings = (
        "entire agreement",
        "integration",
        "complete agreement",
        "prior agreement",
        "supersed",
        "entirety",
    )
    in_family: ClassVar[InFamily] = InFamily(own=("*",))
    doubts = (
        Doubt(
            "prior_to",
            "Prior to what: to the day the letter takes effect, or to the day it was given?",
            ("effectiveness", "the_letter"),
            "until it takes effect there is nothing that could take the place of a promise",
            lambda p: p.supersedes or p.entire,
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = tuple(Example(*said) for said in _SAID)

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every sentence that says so, as one provision."""
        if (found := supersession_of(letter)) is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Promises from before it that have no effect; or that the letter does not exclude them."""
        if self.replaces:
            yield Note("supersession", f"the letter takes the place of {self.replaces}")
        beside = f"not {self.beside}" if self.beside else None
        if limits := ", ".join(filter(None, (self.about, self.but_for, beside))):
            yield Note("supersession", f"what the letter excludes is limited: {limits}")
        if not (self.supersedes or self.entire):
            which = "other" if self.replaces else "earlier"
            text = f"the letter does not say that it supersedes {which} promises or agreements"
            yield Note("supersession", text)
            return
        promised = t.records("side_promise")
        before = t.choose(
            "prior_to",
            effectiveness=promised.on < _effective(t),
            the_letter=promised.on < t.happening("offer_made"),
        )
        because = "superseded by the letter"
        # a promise from before is superseded only once the letter is in effect
        when = before & (promised.on <= t.day) & (_effective(t) <= t.day)
        cite = t.cite("supersedes" if self.supersedes else "entire")
        yield WithoutEffect(promised, when, because, cite)

    def words(self) -> str:
        """One sentence for each thing said."""
        said = []
        this = f"This letter, together with {self.beside}," if self.beside else "This letter"
        if self.states_terms:
            said.append(f"{this} sets forth the terms of your employment.")
        about = f" {self.about}" if self.about else ""
        form = ", whether written or oral" if self.oral_and_written else ""
        but = f", {self.but_for}" if self.but_for else ""
        if self.entire:
            tail = f"{form}{but}" if not self.supersedes else ""
            said.append(f"{this} constitutes the entire agreement between us{about}{tail}.")
        if self.supersedes:
            what = self.what or ALL_PRIOR
            form = "" if FORMS.search(what) else form
            said.append(f"{this} supersedes {what}{about}{form}{but}.")
        if self.replaces:
            but = "" if self.entire or self.supersedes else but
            said.append(f"This letter supersedes {self.replaces}{but}.")
        return " ".join(said)


def _effective(t: Terms) -> Formula:
    """The day the letter takes effect; where it names none, the day the executive signed it."""
    if t.has("effective"):
        return t.finding("effective")
    signed = t.records("signed")
    by_executive = signed.field("party", CODE).same(const(code("employee"), CODE))
    return next_(signed, by_executive).named("day the executive signed the letter", t.cite())
