"""Where duties and conditions stand on a day: their states follow from the days on which things
happened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..errors import Problem
from ..facts import Fact, Facts
from ..facts.names import nearest
from ..facts.values import code, folded
from ..formula.units import NEVER
from ..meaning import Condition, Duty, Entry, Finding
from ..values import Value
from .binding import bind_form
from .findings import compiled, turns_form
from .words import words_of

if TYPE_CHECKING:
    from ..agreement import Agreement
    from .roots import Output
    from .statement import Statement

Bounds = tuple[int, int]
OF_PAPERS = ("document_signed", "document_version")
DUTY_DAYS = ("created", "due", "done", "excused", "breached", "ends")
CONDITION_DAYS = ("satisfied", "waived", "failed", "due")


PAY = (
    "salary",
    "base salary",
    "final salary",
    "wages",
    "bonus",
    "expense",
    "expenses",
    "relocation",
    "loan",
    "advance",
    "tuition",
    "incentive pay",
)  # paid without an entry of its own


@dataclass(frozen=True)
class DutyState:
    """A duty on the day of the statement. `state` is one of: not created, in effect, fulfilled,
    violated, discharged, expired, unknown; `status` says the same as a calendar does: pending,
    done, late, breached, excused, over, unknown.
    """

    slot: str
    duty: Duty
    state: str
    status: str
    days: Mapping[str, Value]  # created, due, done, excused, breached, ends
    while_employed: bool = False  # it ends with the employment, and has no day of its own

    @property
    def until(self) -> Value | None:
        """The last day of a duty that has an end of its own and no day by which to do it."""
        ends = self.days["ends"]
        if self.while_employed or self.days["due"].low < NEVER or ends.low >= NEVER:
            return None
        return Value("date", ends.low - 1, ends.high - (ends.high < NEVER))


@dataclass(frozen=True)
class ConditionState:
    """A condition on the day of the statement: open, satisfied, late, waived, failed or unknown."""

    slot: str
    condition: Condition
    state: str
    days: Mapping[str, Value]


def _met(day: Bounds, on: int) -> bool | None:
    """Whether a day has come by the end of `on`; None if that is not known."""
    if day[1] <= on:
        return True
    return None if day[0] <= on else False


def duty_state(days: Mapping[str, Bounds], on: int) -> tuple[str, str]:
    """(state, status) of a duty from its days."""
    met = {name: _met(days[name], on) for name in DUTY_DAYS if name != "due"}
    if not met["created"]:
        return ("unknown", "unknown") if met["created"] is None else ("not created", "not yet")
    states = {
        "excused": ("discharged", "excused"),
        "done": ("fulfilled", _in_time(days)),
        "breached": ("violated", "breached"),
        "ends": ("expired", "over"),
    }
    for (
        name,
        state,
    ) in states.items():  # the first that has come decides; one that may have, nothing
        if met[name] is not False:
            return state if met[name] else ("unknown", "unknown")
    return "in effect", "pending"


def _in_time(days: Mapping[str, Bounds]) -> str:
    if days["done"][0] > days["due"][1]:
        return "late"
    return "done" if days["done"][1] <= days["due"][0] else "unknown"


def condition_state(days: Mapping[str, Bounds], on: int) -> str:
    """The state of a condition from its days."""
    met = {name: _met(days[name], on) for name in CONDITION_DAYS if name != "due"}
    if met["waived"]:
        return "waived"
    if met["failed"] and not (met["satisfied"] and days["satisfied"][0] > days["failed"][1]):
        return "failed"
    if met["failed"] is None or met["waived"] is None:
        return "unknown"
    if met["satisfied"]:
        return "late" if days["satisfied"][0] > days["due"][1] else "satisfied"
    return "unknown" if None in met.values() else "open"


def duties(s: Statement, until: int | None = None) -> Iterator[DutyState]:
    """Every duty of the agreement on the statement's day, one for each record or turn of one that
    repeats; turns that begin or fall due later only up to `until`.
    """
    last = s.on if until is None else max(s.on, until)
    ended = (o.key for o in s.outputs if isinstance(o.item, Finding) and o.item.name == "ended")
    ends = {day for key in ended for day in s.run.results[key] if day < NEVER}
    over = ends | {day + 1 for day in ends}  # of what lasts as long as the employment
    for o in s.outputs:
        if isinstance(o.item, Duty):
            for days in _turns(s, o, o.item, last) if o.item.turns > 1 else _days(s, o, o.item):
                state, status = duty_state(days, s.on)
                lasts = days["ends"][0] in over and days["due"][0] >= NEVER
                yield DutyState(o.slot, _by_party(o.item), state, status, _values(days), lasts)


def _by_party(duty: Duty) -> Duty:
    """Parties are named without an article, whichever way a kind writes them."""
    bearer, other = (name.removeprefix("the ") for name in (duty.bearer, duty.counterparty))
    return replace(duty, bearer=bearer, counterparty=other)


def _turns(s: Statement, o: Output, duty: Duty, last: int) -> Iterator[dict[str, Bounds]]:
    """The turns of a duty that comes again, up to the first that lies wholly after `last`."""
    unknown = frozenset(i.name for i in s.open)
    form = turns_form(s.agreement, dict(s.bound.compiled.readings), unknown)
    assert form is not None
    bound = bind_form(s.bound, s.agreement, s.world, form, s.on)
    for turn in range(duty.turns):
        results = form.ints({**bound.values, "turn": turn}, bound.rows)
        days = {name: results[o.result(name)] for name in DUTY_DAYS}
        begins = days["created"][0]
        if min(begins, days["due"][0]) > last:
            return
        if begins < NEVER:
            yield days


def _days(s: Statement, o: Output, duty: Duty) -> Iterator[dict[str, Bounds]]:
    if duty.each is None:
        yield {name: s.run.results[o.result(name)] for name in DUTY_DAYS}
        return
    fold = s.root(o.key).fold
    assert fold is not None
    also = dict(fold.also)
    for row in s.run.rows(fold):
        yield {name: s.run.at(also[name], row) or (NEVER, NEVER) for name in DUTY_DAYS}


def conditions(s: Statement) -> Iterator[ConditionState]:
    """Every condition of the agreement on the statement's day."""
    for o in s.outputs:
        if isinstance(o.item, Condition):
            days = {name: s.run.results[o.result(name)] for name in CONDITION_DAYS}
            judge = o.item.judge.removeprefix("the ")
            yield ConditionState(
                o.slot, replace(o.item, judge=judge), condition_state(days, s.on), _values(days)
            )


def _values(days: Mapping[str, Bounds]) -> dict[str, Value]:
    return {name: Value("date", *bounds) for name, bounds in days.items()}


def problems(agreement: Agreement, facts: Facts) -> Iterator[Problem]:
    """Facts that settle a condition which the agreement does not have."""
    named = {
        folded(p.condition_name): p.condition_name for p in agreement.provisions if p.condition_name
    }
    for fact in facts:
        text = fact.texts.get("condition")
        if text is None or not named or folded(text) in named:
            continue
        near = nearest(folded(text), list(named))
        mend = f"Did you mean `{named[near]}`? " if near else ""
        mend += f"Its conditions: {', '.join(named.values())}."
        yield Problem(fact.where or fact.name, f"the agreement has no condition `{text}`.", mend)
    yield from _misspelt(agreement, facts)


def _papers(agreement: Agreement) -> dict[str, str]:
    """The documents that are to be signed, by their folded names."""
    names = [p.document_name for p in agreement.provisions if p.document_name]
    return {folded(name): name for name in names}


def _misspelt(agreement: Agreement, facts: Facts) -> Iterator[Problem]:
    """Documents whose name is nearly that of one that the agreement wants signed."""
    papers = _papers(agreement)
    for fact in facts:
        what = folded(fact.texts.get("what", "")) if fact.name in OF_PAPERS else ""
        meant = [x for x in papers if _nearly(what.split(), x.split())]
        if meant and what not in papers:
            said = f"the agreement does not ask for `{fact.texts['what']}` to be signed."
            mend = f"Did you mean `{papers[meant[0]]}`?"
            yield Problem(fact.where or fact.name, said, mend)


def _nearly(words: list[str], others: list[str]) -> bool:
    """Whether two names differ in the spelling of their words only."""
    return len(words) == len(others) and all(
        a == b or nearest(a, [b], 0.75) for a, b in zip(words, others, strict=True)
    )


def of_another_paper(agreement: Agreement, fact: Fact) -> bool:
    """Whether a fact tells of a document that the agreement does not speak of."""
    what = fact.texts.get("what") if fact.name in OF_PAPERS else None
    return what is not None and folded(what) not in _papers(agreement)


def unpaid(agreement: Agreement, facts: Facts) -> Iterator[Problem]:
    """Payments under a name that nothing goes by, or that several promises share."""
    payments = [fact for fact in facts if fact.name == "paid" and fact.texts.get("what")]
    if not payments:
        return
    made = compiled(agreement, {})
    counted = words_of(made.form.roots.values(), "paid", "what")
    promised = [(o.slot, folded(o.item.name)) for o in made.outputs if isinstance(o.item, Entry)]
    once = {(agreement.lineage(slot), name) for slot, name in promised}  # in whichever words
    names = Counter(sorted(name for _, name in once))
    for fact in payments:
        what = fact.texts["what"]
        shared = names[folded(what)] > 1
        if not shared and (code(what) in counted or folded(what) in PAY):
            continue
        if shared:
            said = f"`what: {what}` may be one of several promises."
            ours = dict.fromkeys(f'"{slot}"' for slot, name in promised if name == folded(what))
            mend = f"Say which: {', '.join(ours)}."
        else:
            said = f"nothing is owed under the name `{what}`."
            mend = _name_of(folded(what), list(names))
        yield Problem(fact.where or "paid", said, mend)


def _name_of(what: str, names: Sequence[str]) -> str:
    """By which name a payment may be meant: each part of one has its own."""
    written = [n.replace(" ", "_") for n in names]
    if parts := [n for n in written if n.startswith(f"{what.replace(' ', '_')}_")]:
        return f"It is owed in parts: say which, {' or '.join(parts)}."
    near = nearest(what, list(names))
    asked = f"Did you mean `{near}`? " if near else ""
    return f"{asked}Names: {', '.join(written)}."
