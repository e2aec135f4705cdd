"""Where the work is done, and who provides the office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import Formula, apply, const, earliest, last, on_day
from ..formula.units import CODE, DAYS
from ..meaning import Duty, Level, Meaning
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..terms import Person
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

_PLACE = (
    r"(?:the )?(?P<place>(?:[A-Z][\w'.-]*|of|(?<=of )the)(?: (?:[A-Z][\w'.-]*|of(?= (?:the )?[A-Z])"
    r"|the(?= [A-Z])))*(?:, [A-Z][\w.]*(?: [A-Z]\w+)?)?(?: area\b| metropolitan area\b)?)"
)
_METRO = r"(?:metropolitan |downtown |greater )?"
_AT = rf"(?: (?:in|at|out of|from|to be|be|is|near)){{1,3}} {_METRO}{_PLACE}"
_OFFICE = (
    r"(?:(?:an|the|our|its) )?(?:company's |company |principal |executive |corporate )*(?:offices?"
    r"|headquarters|facility|facilities)(?: provided by the company| (?:that|which) the company"
    r" (?:(?:shall|will) )?(?:provides?|furnish(?:es)?|maintains?))?(?: located)?"
)
_WORKS = tuple(
    phrase(form, 0)
    for form in (
        rf"(?i:\b(?:shall|will|agrees? to|required to) (?:\w+ )?(?:perform|work|discharge"
        rf"|render)\b[^.;]{{0,90}}?"
        rf"\b(?:from|at|out of|in) {_OFFICE}){_AT}",
        rf"(?i:\b(?:you|(?:the )?(?:executive|employee)) (?:shall|will) be (?:principally "
        rf"|primarily )?"
        rf"(?:based|located|stationed)(?: (?:in|at|out of) {_OFFICE}(?= in\b| at\b))?){_AT}",
        r"(?i:\b(?:principal|primary|regular|normal) (?:place of (?:work|employment|business)"
        rf"|work(?:ing)? location|office)\b[^.;]{{0,40}}?\b(?:shall|will|is)(?: be)?"
        rf"(?: located)?(?:,[^,.;]{{0,60}},)?(?: (?:in|at) {_OFFICE}(?= in\b| at\b))?){_AT}",
        rf"(?i:\b(?:your|(?:the )?(?:executive|employee)'s) offices? (?:shall|will) be(?:"
        rf" located)?){_AT}",
    )
)
_PROVIDED = phrase(
    r"\boffices?\b[^.;]{0,20} (?:provided by the (?:company|employer|corporation)|(?:that|which)"
    r" the (?:company|employer|corporation) (?:(?:shall|will) )?(?:provide|furnish))",
)
_TRAVEL = phrase(
    r"\b(?:except for|but for|apart from|aside from|other than|subject to"
    r"|require[sd]? (?:you )?to|available to|expected to|including)\b[^.;]{0,50}?\btravel\w*",
)
_ELSE = phrase(
    r"\bgood reason\b|\bterminat|\brelocated? by|\bmiles\b|\barbitrat|\bnotices?\b|\bcommute"
)
_WORTH = ("office", "headquarters", "facilit", "based", "located", "place of", "location")
_OWNER = phrase(r"^(?:Company|Corporation|Employer)'s | Corporate$", 0)


@dataclass(frozen=True, kw_only=True)
class PlaceOfWork(Provision, kind="place_of_work"):
    """The `place` where the executive works; `office_provided` where the Company is to provide the
    office there, `travel` where journeys for the business are excepted.

    It pays nothing. The level `place_of_work` is where it is on a day: as written, until
    `workplace_changed`. The executive's duty is to work there; the Company's, where it provides
    the office, is broken on the day on which the place of work becomes another one. What follows
    from that is not said here.

    > Except for routine travel, you shall work from an office provided by the Company in Oregon.
    """

    place: Person
    office_provided: bool = False
    travel: bool = False

    headings = ("location", "place", "office")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Except for customary travel for the business, you shall perform your duties from an"
            " office provided by the Company in Oregon.",
            {"place": "Oregon", "office_provided": True, "travel": True},
        ),
        Example(
            "You will be based in Dayton, Ohio, but are expected to travel as the business"
            " requires.",
            {"place": "Dayton, Ohio", "travel": True},
        ),
        Example(
            "The Executive's principal place of employment shall be at the Company's offices in"
            " Portland, Maine.",
            {"place": "Portland, Maine"},
        ),
        Example(
            "Apart from journeys and travel for the business, the Executive will work out of an"
            " office which the Company shall furnish in Tulsa, Oklahoma.",
            {"place": "Tulsa, Oklahoma", "office_provided": True, "travel": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that says where the work is done."""
        for sentence in letter.having(*_WORTH):
            found = _said(sentence)
            if found and not _ELSE.search(sentence.text):
                terms = {name: value for name, (value, _) in found.items()}
                fields = {name: (span,) for name, (_, span) in found.items()}
                yield cls(**terms, cite=Cite((sentence.span(),), fields))
                return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Where it is on a day, and whose duty that is."""
        over = t.records("workplace_changed")
        where = over.field("place", CODE)

        def in_force(day: Formula) -> Formula:
            found = last(over, where, over.on <= day, t.place)
            return found.named("place of work on the day", t.cite("place"))

        yield Level("place_of_work", in_force)
        hired, ended = t.finding("hired"), t.finding("ended")
        after = apply("shift", ended, const(1, DAYS))
        yield Duty(
            "work in the place of work", "the executive", "the company", "must", hired, ends=after
        )
        if self.office_provided:
            moved = earliest(over, on_day(~where.same(t.place) & (over.on <= ended), over.on))
            words = "day on which the place of work became another one"
            moved = moved.named(words, t.cite("office_provided"))
            name = "provide an office in the place of work"
            yield Duty(
                name, "the company", "the executive", "must", hired, breached=moved, ends=after
            )

    def words(self) -> str:
        """One sentence."""
        lead = "Except for routine travel for the business, you" if self.travel else "You"
        office = "an office provided by the Company" if self.office_provided else "the office"
        return f"{lead} shall perform your duties from {office} in {self.place}."

    def sheet(self) -> Iterator[SheetField]:
        """place_of_work."""
        yield SheetField("place_of_work", self.place, ("place",))


def _said(sentence: Sentence) -> dict[str, tuple[Any, Span]]:
    """The place, and what is said of the office and of travel."""
    text = sentence.text
    match = next((m for form in _WORKS if (m := form.search(text))), None)
    if match is None:
        return {}
    place = _OWNER.sub("", sentence.readable(*match.span("place"))).rstrip(".")
    found: dict[str, tuple[Any, Span]] = {"place": (place, sentence.span(*match.span()))}
    for name, words in (("office_provided", _PROVIDED), ("travel", _TRAVEL)):
        said = words.search(text)
        if said is not None:
            found[name] = (True, sentence.span(*said.span()))
    return found
