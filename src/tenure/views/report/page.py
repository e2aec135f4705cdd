"""A whole agreement as of a day on one page: what the template shows, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...agreement import Agreement
from ...engine.by_day import Course, Parting
from ...engine.doubts import Doubts
from ...engine.due import Deadline
from ...engine.reasons import Waits, nothing, supposing, waiting
from ...engine.statement import Statement
from ...engine.unused import idle
from ...engine.why import told
from ...facts.values import iso
from ...values import Value
from .. import reviewed
from . import obligations
from .cards import Card, Next, Shown, Way, cards, coming, shown, ways
from .charts import Chart, chart, total
from .documents import Family, family, papers
from .keys import Places, key, words
from .letter import Paper
from .obligations import Obligation, Paid, Ruled
from .questions import Question, questions
from .terms import HUES, Term, terms, titles_of
from .traces import Why
from .whys import amounts, cases, whys

MARGIN = 45  # days shown after the last step of a schedule


@dataclass(frozen=True)
class Stretches:
    """What the page shows of other days than its own."""

    vesting: tuple[Course, ...] = ()
    parting: Parting | None = None
    deadlines: tuple[Deadline, ...] = ()


@dataclass(frozen=True)
class Unread:
    """A piece that no provision claims."""

    line: str
    what: str
    quote: str
    place: str


@dataclass(frozen=True)
class Page:
    """Everything on the page, in the order of the page."""

    who: str
    company: str
    on: str
    known_at: str
    price: str
    status: str
    live: bool
    review: str  # whether a person has looked at the reading
    standing: tuple[tuple[str, str, str], ...]
    cards: tuple[Card, ...]
    coming: tuple[Next, ...]
    vesting: Chart | None
    cost: Chart | None
    asked: str  # by what was known, where the ways of parting are asked of a day before the end
    asked_on: str
    ways: tuple[Way, ...]
    cases: tuple[Why, ...]
    waits: tuple[Waits, ...]  # what would settle what a way of parting adds
    nothing: tuple[str, ...]  # why it can add nothing yet
    payments: tuple[Paid, ...]
    also: tuple[tuple[str, str, str], ...]
    conditions: tuple[Obligation, ...]
    duties: tuple[Obligation, ...]
    terms: tuple[Term, ...]
    asides: tuple[Term, ...]
    questions: tuple[Question, ...]
    priced: bool
    unknown: tuple[tuple[str, Shown, tuple[str, ...]], ...]
    answers: tuple[tuple[str, tuple[str, ...]], ...]
    heads: tuple[str, ...]
    ineffective: tuple[tuple[str, str, str], ...]
    notes: tuple[tuple[str, str, str], ...]
    unread: tuple[Unread, ...]
    coverage: tuple[int, int]
    unsaid: tuple[str, ...]
    spoken_of: tuple[tuple[str, str, str], ...]
    law: str
    ruled: tuple[Ruled, ...]
    amounts: tuple[tuple[Why, str], ...]
    family: Family | None
    papers: tuple[Paper, ...]
    legend: tuple[tuple[str, str], ...]


def page(
    s: Statement, stretches: Stretches, priced: Doubts | None = None, known_at: int | None = None
) -> Page:
    """The page of a statement."""
    places = Places(s.agreement)
    found, parting = whys(s, places), stretches.parting
    supposed = cases(parting, places)
    next_ = tuple(coming(d for d in stretches.deadlines if d.on > s.on))
    titles, made = titles_of(s.slots), tuple(terms(s, found, places))
    employment = [x.stands for x in s.standing if x.matter in ("employment", "agreement")]
    open_, heads = _answers(s)
    return Page(
        who=_who(s.agreement), company=_company(s.agreement), on=iso(s.on),
        known_at="" if known_at is None else iso(known_at),
        price="" if s.price is None else str(Value("price:USD", s.price, s.price)),
        status=employment[-1].partition(":")[0] if employment else "not begun",
        live=bool(employment) and employment[-1] == "employed",
        review=reviewed.line(s.agreement),
        standing=tuple((x.matter, x.stands, told(x.fact) if x.fact else "") for x in s.standing),
        cards=tuple(cards(s, found.figures, next_)), coming=next_[:8],
        vesting=_vesting(s, stretches.vesting), cost=_cost(parting),
        asked="" if parting is None or parting.known_at is None else iso(parting.known_at),
        asked_on="" if parting is None else iso(parting.on),
        ways=() if parting is None else tuple(ways(parting, supposed)),
        cases=tuple(supposed.values()),
        waits=() if parting is None else tuple(waiting(parting.cells)),
        nothing=() if parting is None else (*supposing(parting.cells), *nothing(parting.cells)),
        payments=tuple(obligations.payments(s, found)),
        also=tuple((words(n), str(v), key(slot)) for n, slot, v in s.entitlements),
        conditions=tuple(obligations.conditions(s, found, titles)),
        duties=tuple(obligations.duties(s, found, titles)),
        terms=tuple(t for t in made if t.hue != "note"),
        asides=tuple(t for t in made if t.hue == "note"),
        questions=tuple(questions(s, priced, titles)), priced=priced is not None,
        unknown=tuple(_unknown(s, found.figures)), answers=open_, heads=heads,
        ineffective=(
            *((told(i.fact), i.because, key(i.slot)) for i in s.without_effect),
            *((told(fact), because, "") for fact, because in idle(s)),
        ),
        notes=tuple((words(n), text, key(slot)) for n, slot, text in s.notes),
        unread=tuple(_unread(s.agreement)), coverage=s.agreement.coverage,
        unsaid=s.agreement.unsaid, spoken_of=tuple(_spoken_of(s.agreement)),
        law="" if s.law is None else s.law.layer.title,
        ruled=() if s.law is None else tuple(obligations.ruled(s.law)),
        amounts=tuple(amounts(s, places)),
        family=family(s), papers=tuple(papers(s)), legend=tuple(HUES.items()),
    )  # fmt: skip


def _vesting(s: Statement, courses: Sequence[Course]) -> Chart | None:
    sums = {
        name: [c for c in courses if c.name.rpartition(".")[2] == name]
        for name in ("vested_shares", "granted_shares")
    }
    if not all(sums.values()):
        return None
    shown_ = [total(words(name).split()[0], found) for name, found in sums.items()]
    days = [day for c in shown_ for day, _ in c.steps]
    stretch = (min(days), max(*days, s.on) + MARGIN)
    now, then = str(_last(shown_[0], s.on)), str(shown_[0].steps[-1][1])
    told_ = (
        f"Shares vested by day, from {iso(stretch[0])} to {iso(stretch[1])}: {now} by {iso(s.on)},"
        f" {then} at the end."
    )
    return chart("vesting", "Vesting by day", told_, shown_, stretch, s.on, area=True)


def _last(course: Course, day: int) -> Value:
    found = [v for since, v in course.steps if since <= day]
    return found[-1] if found else course.steps[0][1]


def _cost(parting: Parting | None) -> Chart | None:
    if parting is None or not parting.courses:
        return None
    stretch = parting.stretch
    told_ = (
        f"What each way of parting would add, by the day on which it is taken, from"
        f" {iso(stretch[0])} to {iso(stretch[1])}."
    )
    title = "Cost of each way of parting, by day"
    return chart("cost", title, told_, parting.courses, stretch, parting.on)


def _unknown(
    s: Statement, found: Mapping[str, Why]
) -> Iterator[tuple[str, Shown, tuple[str, ...]]]:
    values = {**s.findings, **s.figures}
    for w in s.waits:
        asked = w.words
        name = words(w.figure.rpartition(".")[2])
        yield name, shown(values[w.figure], found[w.figure].key), asked


def _answers(s: Statement) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], tuple[str, ...]]:
    """The figures under every answer to what waits for a judgement, where an answer moves them."""
    found = s.scenarios()
    names = [n for n in (found[0].figures if found else ())
             if len({str(x.figures[n]) for x in found}) > 1]  # fmt: skip
    rows = []
    for x in found if names else ():
        said = "; ".join(
            f"{words(o.fact.name) if o.fact else o.name}: {words(o.field)} = {'yes' if a else 'no'}"
            for o, a in x.answers
        )
        rows.append((said, tuple(str(x.figures[n]) for n in names)))
    return tuple(rows), tuple(words(n.rpartition(".")[2]) for n in names)


def _unread(agreement: Agreement) -> Iterable[Unread]:
    for i, x in enumerate(agreement.unread):
        yield Unread(agreement.place(x.span), x.what, agreement.quote(x.span), f"u-{i}")


def _spoken_of(agreement: Agreement) -> Iterable[tuple[str, str, str]]:
    for what, span in agreement.spoken_of.items():
        yield what, agreement.place(span), agreement.quote(span)


def _who(agreement: Agreement) -> str:
    return next((p.named for p in agreement.provisions if p.named), "") or agreement.letter.name


def _company(agreement: Agreement) -> str:
    found = (getattr(p, "company", "") for p in agreement.of_kind("position"))
    return next((c for c in found if isinstance(c, str) and c), "")
