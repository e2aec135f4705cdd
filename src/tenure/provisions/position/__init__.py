"""Who the parties are, what the position is, and when the employment begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, Self

from ...formula import NEVER_DAY, NO, apply, by, const, next_, on_day, smaller
from ...formula.units import DAYS
from ...meaning import Duty, Figure, Finding, Meaning
from ...provision import Doubt, Example, InFamily, Provision, SheetField, Terms
from ...terms import Day, Person
from .board import misnamed, strangers, unbegun
from .drafting import sheet_of, words_of
from .examples import EXAMPLES
from .reading import read_position

if TYPE_CHECKING:
    from ...errors import Problem
    from ...facts import Facts
    from ...text import Letter

DATE_OF_TERMINATION = Doubt(
    "date_of_termination",
    "Is the date of termination the end of employment, or the day of the notice?",
    ("end_of_employment", "notice_of_termination"),
    "employment is terminated when it ends; until then the executive works and is paid",
)
EARLY_END = Doubt(
    "early_end",
    (
        "The Company ends the employment after the executive gave notice of"
        " resignation: whose act is it?"
    ),
    ("of_the_company", "of_the_executive"),
    "it is the Company that ends the employment on that day",
)


@dataclass(frozen=True, kw_only=True)
class Position(Provision, kind="position"):
    """The parties, the titles, whom the executive reports to, and the days of the letter itself.

    Its findings are those that every other kind asks for: `hired` (the first day of work, never
    taken from the letter), `ended` (the last day employed, which is the earliest of a termination,
    a resignation and a death), which of the three it was, and `letter_dated`. `directors` are
    those who signed for the board; `with_company` are others who are a party on the company's
    side, such as its bank or its parent. The `titles` may be those `held_so_far`, of which a paper
    on a parting tells. `start_is` says whether work begins on the `start_date`, about then, by then
    at the latest, or on another day that both agree on; that of a `new_post` is the day of a
    promotion, and no first day of work.

    Reads `employment_started`, `terminated`, `resigned`, `died`, `termination_notice`,
    `resignation_notice` and, where the letter bears no date, `offer_made`.

    Wording: "We are pleased to offer you the position of Chief Financial Officer. You will report
    to the Board of Directors."
    """

    company: Person | None = None
    with_company: tuple[Person, ...] = ()
    executive: Person | None = None
    titles: tuple[Person, ...] = ()
    held_so_far: bool = False
    reports_to: Person | None = None
    reports_else: str | None = None
    letter_date: Day | None = None
    acceptance_date: Day | None = None
    board_acceptance: Day | None = None
    directors: tuple[Person, ...] = ()
    start_date: Day | None = None
    start_is: Literal["on", "on or about", "no later than", "or as agreed"] = "on"
    new_post: bool = False

    headings = ("position", "title", "duties", "parties")
    said: ClassVar[Mapping[str, str]] = {
        "held_so_far": "held so far",
        "reports_to": "reports to {}",
        "reports_else": "{}",
        "letter_date": "dated {}",
        "acceptance_date": "accepted on {}",
        "board_acceptance": "accepted by the Board on {}",
        "start_date": "starts on {}",
        "start_is": "{} that day",
        "new_post": "a promotion of somebody employed already",
    }
    in_family: ClassVar[InFamily] = InFamily(
        stays=("titles", "held_so_far", "reports_to", "reports_else"),
        own=(
            "company",
            "with_company",
            "executive",
            "letter_date",
            "acceptance_date",
            "board_acceptance",
            "directors",
            "start_date",
            "start_is",
            "new_post",
        ),
    )
    provides = ("hired", "ended", "terminated", "resigned", "died", "letter_dated")
    traces: ClassVar[Mapping[str, str]] = {
        "start date": r"\b(?:start|commenc|begin|report|join)\w*\b[^;]{0,60}\b(?:19|20)\d\d\b"
        r"|\b(?:start|commencement|hire|employment) date\b|\bfirst day\b"
        r"|\b(?:19|20)\d\d\b[^.;]{0,60}\b(?:start|commenc|begin)"
    }
    doubts = (DATE_OF_TERMINATION, EARLY_END)
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The parties and the position, as one provision."""
        terms, cite = read_position(letter)
        if terms:
            yield cls(**terms, cite=cite)

    @classmethod
    def when_silent(cls) -> Self:
        """An employment begins and ends, whatever a letter says of it."""
        return cls()

    @property
    def named(self) -> str:
        """The executive's name."""
        return self.executive or ""

    @property
    def dated(self) -> int | None:
        """The letter's date."""
        return self.letter_date

    @property
    def agreed_start(self) -> int | None:
        """The start date, where it is that of the employment."""
        return None if self.new_post else self.start_date

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """When the employment began, when and by whom it was ended. That it ended only facts say:
        no sentence of the letter is cited for it.
        """
        hired = t.happening("employment_started").named(
            "first day of employment", t.cite("start_date")
        )
        fired = t.happening("terminated").named("day the Company ended the employment")
        left = t.happening("resigned").named("last day employed, by resignation")
        death = t.happening("died").named("day of death")
        notice = next_(t.records("termination_notice")).named("day of a notice of termination")
        asked = next_(t.records("resignation_notice")).named("day of a notice of resignation")
        own = t.choose(
            "early_end", of_the_company=NO, of_the_executive=(asked <= fired) & (fired < NEVER_DAY)
        )
        first = (fired <= left) & (fired <= death) & (fired < NEVER_DAY)
        dated = t.choose(
            "date_of_termination",
            end_of_employment=fired,
            notice_of_termination=smaller(notice, fired),
        )
        resigned = smaller(
            on_day((left < fired) & (left <= death), left), on_day(own & first, fired)
        )
        ended = smaller(fired, left, death).named("last day employed")
        yield Finding("hired", hired)
        yield Finding("ended", ended)
        yield Finding("terminated", on_day(first & ~own, dated).named("termination by the Company"))
        yield Finding("resigned", resigned.named("resignation"))
        yield Finding("died", on_day((death < fired) & (death < left), death).named("death"))
        bears = t.happening("offer_made") if self.letter_date is None else t.letter_date
        words = "day that the letter bears, or on which it was offered"
        yield Finding("letter_dated", bears.named(words, t.cite("letter_date")), hidden=True)
        yield Figure("employed", by(hired, t.day) & ~by(ended, t.day))
        if self.reports_to is not None:
            over = apply("shift", ended, const(1, DAYS))
            name = "report to the person or body that is named"
            yield Duty(name, "the executive", "the company", "must", hired, ends=over)

    def problems(self, facts: Facts) -> Iterator[Problem]:
        """Votes by somebody who is no director of the letter; slates that name the executive; an
        end without a beginning.
        """
        yield from strangers(self.directors, self.executive, facts)
        yield from misnamed(self.executive, facts)
        yield from unbegun(facts)

    def unsaid(self) -> Iterator[str]:
        """The day on which work begins."""
        if self.start_date is None:
            yield "start date"

    def words(self) -> str:
        """The opening and the closing as we would draft them."""
        return words_of(self)

    def sheet(self) -> Iterator[SheetField]:
        """The parties, the titles, the days."""
        yield from sheet_of(self)
