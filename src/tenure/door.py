"""The public door: the few calls that scripts and the command line go through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from . import files
from .agreement import Agreement, Choice, Listed, Member, compose, found_in, parse
from .agreement import read as read_letter
from .comparison import Comparison
from .comparison import compare as side_by_side
from .comparison.asked import asked
from .comparison.costs import difference
from .engine.doubts import Doubts
from .engine.doubts import doubts as price_doubts
from .engine.due import Deadline
from .engine.due import due as list_due
from .engine.reasons import reasoned, worlds
from .engine.statement import Statement, state
from .engine.supposed import suppose
from .engine.what_if import Cell, ways_of
from .engine.what_if import what_if as ask
from .engine.why import Trace
from .engine.why import why as explain
from .errors import InputError, Problem
from .facts import Facts, World
from .facts.values import Unreadable, day_number, parse_date
from .facts.values import parse as parse_value
from .fitting import checked, fits_either, given, person_of
from .law import layer
from .text import Letter

if TYPE_CHECKING:
    from .checks import Fault

_T = TypeVar("_T")
When = date | str | int
YEAR = 365  # days ahead that a report looks for what comes next


def read(text: str, name: str = "letter") -> Agreement:
    """The agreement read from the text of a letter; InputError if nothing is read in it."""
    if not text.strip():
        raise InputError([Problem(name, "the letter is empty.", "Give the letter's text.")])
    return read_letter(Letter(name, text))


def load(path: str | Path, *, review: Path | None = None) -> Agreement:
    """An agreement from a letter, an agreement.yaml made of one, or a family file.

    What a person decided about a letter (`tenure review`, by default in LETTER.review.yaml beside
    it) is replayed on what is read.
    """
    path = Path(path)
    if files.is_written(path):
        text = files.text(path)
        if (listed := files.listed_in(text, path.name)) is not None:
            return _family(path, listed)
        return parse(text, path.name)
    return files.reviewed(read_letter(Letter.load(path)), path, review).agreement


def _family(path: Path, listed: Sequence[Listed]) -> Agreement:
    """The agreement of the documents that a family file names, by paths relative to it."""
    members: list[Member] = []
    problems: list[Problem] = []
    for one in listed:
        file = path.parent / one.document
        apart = one.role != "letter" and not files.is_written(file)
        try:
            if files.documents_of(file):
                what = f"it is a family file itself, listed in {path.name}."
                mend = "List its documents here, one by one."
                raise InputError([Problem(file.name, what, mend)])
            found = found_in(Letter.load(file)) if apart else load(file)
            members.append(Member(one, found))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return compose(path.name, members)


def choose(agreement: Agreement, readings: Mapping[str, str | Choice]) -> Agreement:
    """The same agreement with open questions read as named: {"severance[0].salary_basis":
    "starting"}. A `Choice` in place of the word says why, and who chose.
    """
    return agreement.choosing(
        {k: v if isinstance(v, Choice) else Choice(v) for k, v in readings.items()}
    )


def on(
    agreement: Agreement,
    facts: Facts,
    day: When,
    *,
    known_at: When | None = None,
    price: str | Decimal | None = None,
    subject: str | None = None,
    law: str | None = None,
) -> Statement:
    """The statement as of the end of a day, by the facts recorded by `known_at` (default: all).

    With a law layer (`law="us"`), `statement.law` says what statutes add, apart from the figures.
    """
    if law is not None:
        layer(law)
    world = World(checked(agreement, facts, subject), _day(known_at), subject)
    return replace(state(agreement, world, _need(day), _price(price)), layer=law)


def why(
    agreement: Agreement,
    facts: Facts,
    figure: str,
    day: When,
    *,
    known_at: When | None = None,
    price: str | Decimal | None = None,
    subject: str | None = None,
    law: str | None = None,
) -> Trace:
    """The trace of a figure as of the end of a day; with a law layer, of its figures too."""
    found = on(agreement, facts, day, known_at=known_at, price=price, subject=subject, law=law)
    ruled = found.law.named(figure) if found.law is not None else None
    if found.law is not None and ruled is not None:
        return explain(found.law.own, ruled)
    return explain(found, figure)


def what_if(
    agreement: Agreement,
    facts: Facts,
    days: Sequence[When],
    *,
    prices: Sequence[str | Decimal | None] = (None,),
    ways: Iterable[str] | None = None,
    known_at: When | None = None,
    subject: str | None = None,
) -> tuple[Cell, ...]:
    """What each way of parting (default: all that are usual for the agreement) would add, on each
    day and at each price, with what would settle what is unknown.
    """
    shown = [_price(p) for p in _each(prices)]
    on_days = [_need(d) for d in _each(days)]
    log = checked(agreement, facts, subject)
    known = _day(known_at)
    ways = None if ways is None else _each(ways)
    cells = ask(agreement, log, on_days, shown, ways, known, subject)
    return reasoned(cells, worlds(agreement, log, known, subject))


def compare(
    a: Agreement,
    b: Agreement,
    facts: Facts | None = None,
    *,
    days: Sequence[When] | None = None,
    prices: Sequence[str | Decimal | None] = (None,),
    ways: Sequence[str] | None = None,
    known_at: When | None = None,
    subject: str | None = None,
) -> Comparison:
    """Two drafts, or a letter and its amendment: provisions added, dropped and changed, and what
    that comes to. Without facts they are supposed, and named.
    """
    given((a, Agreement), (b, Agreement))
    if facts is not None:
        given((facts, Facts))
        fits_either(a, b, facts)
    found = side_by_side(a, b)
    shown = tuple(_need(d) for d in _each(days)) if days else None
    log = asked(a, b, facts, shown, _day(known_at), subject)
    usual = ways_of(a, b) if ways is None else _each(ways)
    amount = difference(a, b, found.slots, log, [_price(p) for p in _each(prices)], usual, subject)
    return replace(found, difference=amount)


def doubts(
    agreement: Agreement,
    facts: Facts | None = None,
    day: When | None = None,
    *,
    price: str | Decimal | None = None,
    known_at: When | None = None,
    subject: str | None = None,
) -> Doubts:
    """The open questions, worst first, with what each reading would change on a day (default: the
    last that the log tells of). Without facts a log is supposed, and says what it supposes.
    """
    given((agreement, Agreement), *(() if facts is None else ((facts, Facts),)))
    asked, instead = _day(day), tuple[str, ...]()
    if facts is None:
        facts, asked, instead = suppose(agreement, asked)
    if asked is None:
        asked = max((f.on for f in facts.known_at(_day(known_at))), default=None)
    if asked is None:
        what = "the log tells of nothing yet."
        raise InputError([Problem(facts.name, what, "Name the day to ask about: --on DAY.")])
    log = checked(agreement, facts, subject)
    return price_doubts(agreement, log, asked, _price(price), _day(known_at), subject, instead)


def check(agreement: Agreement) -> tuple[Fault, ...]:
    """Faults of the agreement itself, the heaviest first; no facts are needed."""
    from .checks import faults  # other commands start without its patterns

    given((agreement, Agreement))
    return faults(agreement)


def report(
    agreement: Agreement,
    facts: Facts,
    day: When,
    *,
    known_at: When | None = None,
    price: str | Decimal | None = None,
    subject: str | None = None,
    law: str | None = None,
) -> str:
    """One HTML page of it all as of a day: it needs no network, and can be mailed."""
    from .engine.by_day import parting, vesting
    from .engine.doubts import doubts as priced
    from .views.report import Stretches, page, render

    s = on(agreement, facts, day, known_at=known_at, price=price, subject=subject, law=law)
    known = _day(known_at)
    stretches = Stretches(
        vesting(s), parting(s, facts, known, subject), list_due(s, s.on, s.on + YEAR)
    )
    asked = priced(agreement, facts, s.on, s.price, known, subject)
    return render(page(s, stretches, asked, known))


def due(
    agreement: Agreement,
    facts: Facts,
    first: When,
    last: When,
    *,
    on: When | None = None,
    known_at: When | None = None,
    subject: str | None = None,
) -> tuple[Deadline, ...]:
    """Every duty, deadline, payment and vesting day from `first` to `last`, as it stands on `on`
    (default: the last day that the log tells of).
    """
    given((agreement, Agreement), (facts, Facts))
    if _need(first) > _need(last):
        what = "the first day comes after the last."
        raise InputError([Problem(f"{first} to {last}", what, "Swap them.")])
    as_of: When = on if on is not None else _as_far_as_told(facts, _day(known_at), _need(first))
    statement = state(
        agreement, World(checked(agreement, facts, subject), _day(known_at), subject), _need(as_of)
    )
    return list_due(statement, _need(first), _need(last))


def ics(deadlines: Iterable[Deadline], name: str, made: When) -> bytes:
    """Deadlines as an iCalendar file (RFC 5545) of a name, made on a day. An entry keeps its UID
    from one file to the next.
    """
    from .views.ical import calendar

    return calendar(deadlines, name, _need(made))


def _as_far_as_told(facts: Facts, known_at: int | None, first: int) -> int:
    """The last day that the log tells of by then, or `first` where it tells of none later."""
    return max([first, *(f.on for f in facts.known_at(known_at))])


@dataclass(frozen=True)
class Many:
    """What is found in a folder: by file name, and what is wrong with the other files."""

    statements: Mapping[str, Statement]
    problems: tuple[Problem, ...]


def statements(
    path: str | Path,
    facts: Facts,
    day: When,
    *,
    known_at: When | None = None,
    price: str | Decimal | None = None,
    law: str | None = None,
) -> Many:
    """The statement of every agreement in a folder, from one log of the company and its people;
    InputError where there is none that can be used.
    """
    made: dict[str, Statement] = {}
    problems: list[Problem] = []
    as_of, known, at = _need(day), _day(known_at), _price(price)
    if law is not None:
        layer(law)
    for file in files.agreements(Path(path)):
        try:
            agreement = load(file)
            whose = person_of(agreement, file.stem, facts)
        except InputError as error:
            problems += error.problems
            continue
        try:
            world = World(checked(agreement, facts, whose), known, whose)
            made[file.name] = replace(state(agreement, world, as_of, at), layer=law)
        except InputError as error:
            said = f"(Asked of {file.name}.)"
            problems += [replace(p, what=f"{p.what} {said}") for p in error.problems]
    if not made:
        raise InputError(problems)
    return Many(made, tuple(problems))


def _need(day: When) -> int:
    found = _day(day)
    if found is None:
        mend = "Give a date, or its text, as in 2006-03-15."
        raise InputError([Problem("day", "no day was given.", mend)])
    return found


def _each(values: Iterable[_T]) -> tuple[_T, ...]:
    """What a list holds; one value in its place is a list of it, a word not of letters."""
    alone = isinstance(values, str | date | int | Decimal)
    found = cast("tuple[_T, ...]", (values,)) if alone else tuple(values)
    if not found:
        mend = 'Give one at least, as in ["2006-03-15"].'
        raise InputError([Problem("days, prices or ways", "an empty list was given.", mend)])
    return found


def _day(day: When | None) -> int | None:
    if day is None:
        return None
    try:
        return parse_date(day.strip(), never=False) if isinstance(day, str) else day_number(day)
    except Unreadable as problem:
        raise InputError([Problem(f"day {day}", f"{problem.what}.", problem.mend)]) from None


def _price(price: str | Decimal | None) -> int | None:
    if price is None:
        return None
    try:
        return parse_value("price", str(price))
    except Unreadable as problem:
        raise InputError([Problem(f"price {price}", f"{problem.what}.", problem.mend)]) from None
