"""What each way of parting would cost: the same agreement in other worlds, side by side.

A way of parting is a few facts put on the day that is asked about. All worlds of a table are
columns of one evaluation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from ..agreement import Agreement
from ..errors import InputError, Problem
from ..facts import Facts, World
from ..facts.checks import board
from ..facts.names_parting import ENDED
from ..facts.shapes import EXECUTIVE
from ..facts.values import folded, iso
from ..formula.steps import facts_read
from ..meaning import Entry, Figure
from ..values import ANY, Value
from .binding import readings_of
from .findings import compiled
from .worlds import Row, evaluate

__all__ = [
    "ENDS",
    "FOR_CAUSE",
    "NOTHING_HAPPENS",
    "WAYS",
    "Cell",
    "costs_of",
    "parted",
    "supposed",
    "ways_of",
    "what_if",
]

ON_THE_DAY = "the day itself"

# What the law lets whoever leaves choose, and costs the Company only if it is chosen; and what the
# letter may ask of them before it pays.
CHOSEN: Mapping[str, Mapping[str, object]] = {  # in words -> the fact
    "COBRA is elected on the day the employment ends": {"fact": "cobra_elected"},
    "a release of claims that is asked for is signed on that day, and stands": {
        "fact": "release_signed", "irrevocable": ON_THE_DAY,
    },
}  # fmt: skip

# A way of parting -> facts on the day ("on" and ids are added), in the words of the design.
WAYS: Mapping[str, tuple[Mapping[str, object], ...]] = {
    "nothing happens": (),
    "terminated without cause": (
        {"fact": "terminated", "by": "company", "stated_reason": "reorganisation",
         "for_cause": "no"},
        *CHOSEN.values(),
    ),
    "terminated for cause": (
        {"fact": "convicted", "class": "felony", "involves": ["theft"], "victim": "company",
         "moral_turpitude": "yes", "how": "verdict"},
        {"fact": "hearing_opportunity", "reasonable": "yes", "counsel_included": "yes"},
        {"fact": "board_determination", "finding": "good_cause", "good_faith": "yes",
         "votes": "all"},
        {"fact": "terminated", "by": "company", "stated_reason": "conviction", "for_cause": "yes"},
        *CHOSEN.values(),
    ),
    "resigned": ({"fact": "resigned", "good_reason": "no"}, *CHOSEN.values()),
    "resigned for good reason": ({"fact": "resigned", "good_reason": "yes"}, *CHOSEN.values()),
    "died": ({"fact": "died"}, *CHOSEN.values()),
    "change in control": (
        {"fact": "merger_closed", "share_before": "0%"},
        {"fact": "ownership_changed", "person": "an acquirer", "share_after": "100%"},
    ),
    "change in control and terminated without cause": (
        {"fact": "merger_closed", "share_before": "0%"},
        {"fact": "ownership_changed", "person": "an acquirer", "share_after": "100%"},
        {"fact": "terminated", "by": "company", "stated_reason": "reorganisation",
         "for_cause": "no"},
        *CHOSEN.values(),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """One way of parting on one day at one price: what it adds to what is owed anyway,
    in dollars.
    """

    way: str
    on: int
    price: int | None
    added: Mapping[str, Value]  # figure -> what this way adds
    total: Value
    settled_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of unknown amounts
    because: str = ""  # why it adds nothing, where nothing can be owed on that day
    supposed: str = ""  # what else is supposed, and bears on what it adds


def what_if(
    agreement: Agreement,
    facts: Facts,
    days: Sequence[int],
    prices: Sequence[int | None] = (None,),
    ways: Iterable[str] | None = None,
    known_at: int | None = None,
    subject: str | None = None,
) -> tuple[Cell, ...]:
    """Every way of parting (without `ways` all that are usual for the agreement) on every day at
    every price, against the same day without it.
    """
    ways = ways_of(agreement) if ways is None else ways
    asked = [(way, day, price) for way in ways for day in days for price in prices]
    base = World(facts, known_at, subject)
    known = facts.told(known_at, subject)
    _may_be_asked(base, list(dict.fromkeys(way for way, *_ in asked)))
    pairs = dict.fromkeys((way, day) for way, day, _ in asked)
    worlds = {(w, d): parted(w, d, base, known, agreement) for w, d in pairs}
    rows = [Row(base, d, p) for _, d, p in asked] + [Row(worlds[w, d], d, p) for w, d, p in asked]
    found = evaluate(agreement, rows)
    costs = {name: found[result] for result, name in costs_of(agreement).items()}
    half, reads, back = len(asked), _reads(agreement), _owed_back(agreement)
    cells = []
    for i, (way, day, price) in enumerate(asked):
        added, told = {}, {str(f["fact"]) for f in supposed(way, day, base, agreement)}
        for name, (low, high) in costs.items():
            least, most = int(low[half + i] - high[i]), int(high[half + i] - low[i])
            if name in back:
                least, most = -most, -least
            bounds = {(int(low[k]), int(high[k])) for k in (i, half + i)}
            alike = len(bounds) == 1 and int(high[i]) < ANY  # between the same, known bounds
            if least < most and (alike or not told & reads(name)):
                continue  # unknown, and the same whether they part or not
            if least or most:
                added[name] = Value("money:USD", least, most)
        total = Value(
            "money:USD", sum(v.low for v in added.values()), sum(v.high for v in added.values())
        )
        bears = {fact for n in added for fact in reads(n) & told}
        besides = "; ".join(said for said, fact in CHOSEN.items() if fact["fact"] in bears)
        cells.append(Cell(way, day, price, added, total, supposed=besides))
    return tuple(cells)


def _owed_back(agreement: Agreement) -> frozenset[str]:
    """The figures of what the executive owes to the Company."""
    outputs = compiled(agreement, {}).outputs
    return frozenset(o.key for o in outputs if isinstance(o.item, Figure) and o.item.back)


def _reads(agreement: Agreement) -> Callable[[str], frozenset[str]]:
    """The facts that a figure of a cost goes by, looked up where a figure is not known."""

    @cache
    def reads(name: str) -> frozenset[str]:
        made = compiled(agreement, readings_of(agreement, compiled(agreement, {}).scope.slots))
        result = next(r for r, figure in costs_of(agreement).items() if figure == name)
        return facts_read([made.form.roots[result]])

    return reads


def ways_of(*agreements: Agreement) -> tuple[str, ...]:
    """The ways of parting that make sense for agreements: one for good reason only where some
    promise turns on it.
    """
    provisions = [p for a in agreements for p in a.provisions]
    known = any(GOOD_REASON in getattr(p, "triggers", ()) for p in provisions)
    return tuple(w for w in WAYS if known or w != FOR_GOOD_REASON)


def parted(way: str, day: int, base: World, known: Facts, agreement: Agreement) -> World:
    """The world in which a way of parting is taken on a day; InputError where it cannot be."""
    try:
        return World(known.but(*supposed(way, day, base, agreement)))
    except InputError as error:
        where = f"--if {way} on {iso(day)}"
        first = error.problems[0]  # the others are of the same day
        raise InputError([replace(first, where=where, mend="Ask about another day.")]) from None


def _may_be_asked(base: World, ways: Sequence[str]) -> None:
    """A way that is known, and no second end of an employment that has ended."""
    ends = [f for name in ENDS for f in base.records(name)]
    for way in ways:
        if way not in WAYS:
            mend = f"Ways of parting: {', '.join(WAYS)}."
            raise InputError([Problem(f"--if {way}", "there is no such way of parting.", mend)])
        if ends and any(f["fact"] in ENDS for f in WAYS[way]):
            what = f"the employment has ended already: {ends[0].name} {iso(ends[0].on)}."
            mend = "Ask by what was known on a day before that: --known-at DAY."
            raise InputError([Problem(ends[0].where or f"--if {way}", what, mend)])


def costs_of(agreement: Agreement) -> dict[str, str]:
    """The results that are part of what a parting costs (cash, cover, the value of what vests
    early, less what is owed back), with the names of their figures.
    """
    out = {}
    for o in compiled(agreement, {}).outputs:
        match o.item:
            case Entry(cash=True):
                out[o.result("total")] = o.key
            case Figure(cost=True) | Figure(back=True):
                out[o.key] = o.key
    return out


NOTHING_HAPPENS = next(iter(WAYS))
FOR_CAUSE = "terminated for cause"
FOR_GOOD_REASON = "resigned for good reason"
GOOD_REASON = "good_reason"  # among the triggers of a promise
ENDS = ENDED


def supposed(way: str, day: int, world: World, agreement: Agreement) -> list[dict[str, object]]:
    """The facts of a way of parting, put on a day: what is cause by this agreement, with every
    director then in office voting for it.
    """
    members = board(world.records("directors"), day) or ("all directors",)
    votes = {m: "yes" for m in members if folded(m) != EXECUTIVE}
    cause = next((c for p in agreement.provisions if (c := p.supposed_cause())), None)
    told = [_by(cause, f) for f in WAYS[way]] if way == FOR_CAUSE and cause else WAYS[way]
    facts = [
        {"on": iso(day), "source": f"supposed: {way}", **fact,
         **{k: iso(day) for k, v in fact.items() if v == ON_THE_DAY}}
        for fact in told
    ]  # fmt: skip
    return [{**f, "votes": votes} if "votes" in f else f for f in facts]


def _by(
    cause: tuple[Mapping[str, object], str], fact: Mapping[str, object]
) -> Mapping[str, object]:
    """A fact of a termination for cause, with the incident and the reason of the agreement."""
    incident, reason = cause
    if fact["fact"] == "convicted":
        return incident
    return {**fact, "stated_reason": reason} if fact["fact"] == "terminated" else fact
