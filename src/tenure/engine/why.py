"""Why a figure is what it is: the rule in words, the sentence with its line, the facts
and the readings used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..agreement import Change
from ..errors import InputError, Problem
from ..facts import Fact
from ..facts.names import nearest
from ..facts.values import iso
from ..formula.build import CiteRef
from ..formula.trace import Step, explain
from ..formula.units import NEVER
from ..law import reference
from ..meaning import Entry
from ..values import Value
from .statement import Statement

RECORD_FIELDS = 12


@dataclass(frozen=True)
class Sentence:
    """Where the letter says it: the line, and the words. Of a law: its cite, and what it says."""

    slot: str
    line: int
    quote: str
    law: str = ""
    document: str = ""  # its name, where the agreement has several
    changed: tuple[Change, ...] = ()  # what a person changed: the words do not say it

    @property
    def place(self) -> str:
        """`line 12`, of one document of several `amendment.txt line 12`; of a law its cite."""
        return self.law or f"{self.document} line {self.line}".strip()


@dataclass(frozen=True)
class Line:
    """One line of a trace: how deep, what, its value, and what it rests on."""

    depth: int
    words: str
    value: Value | None
    sentence: Sentence | None = None
    fact: Fact | None = None
    reading: str = ""
    again: bool = False  # what it rests on is told further up


@dataclass(frozen=True)
class Trace:
    """A figure and every step behind it, in reading order."""

    figure: str
    value: Value
    lines: tuple[Line, ...]


def why(statement: Statement, figure: str) -> Trace:
    """The trace of a figure, level, payment or finding; InputError if the agreement has
    none of that name.
    """
    name, value = _named(statement, figure)
    return trace_of(statement, name, value, _parts(statement, name))


def trace_of(
    statement: Statement, name: str, value: Value, parts: Sequence[tuple[str, str]]
) -> Trace:
    """A trace of several results of the form, each under its words: what `value` is made of."""
    lines: list[Line] = []
    teller = _Teller(statement)
    for words, result in parts:
        step = explain(statement.run, statement.root(result), words)
        lines += teller.tell(step, 0, name.partition(".")[0])
    return Trace(name, value, tuple(lines))


def _named(statement: Statement, figure: str) -> tuple[str, Value]:
    shown = {**statement.findings, **statement.figures}
    found = [k for k in shown if k == figure] or [
        k for k in shown if k.rpartition(".")[2] == figure
    ]
    found = statement.meant(found)
    if len(found) != 1:
        known = ", ".join(sorted(found if found else {k.rpartition(".")[2] for k in shown}))
        what = "several provisions have it." if found else "the agreement has no such figure."
        near = None if found else _nearest(figure, list(shown))
        mend = f"Did you mean `{near}`?" if near else f"Say one of: {known}."
        raise InputError([Problem(f"figure {figure}", what, mend)])
    return found[0], shown[found[0]]


def _nearest(figure: str, shown: list[str]) -> str | None:
    """The name that is meant: of the provision that is named, if there is one."""
    slot, _, short = figure.rpartition(".")
    of_slot = {k.rpartition(".")[2]: k for k in shown if k.startswith(f"{slot}.")} if slot else {}
    if of_slot:
        near = nearest(short, list(of_slot)) or next((n for n in of_slot if short in n), None)
        return of_slot[near] if near else None
    return nearest(short, [k.rpartition(".")[2] for k in shown])


def _parts(statement: Statement, name: str) -> list[tuple[str, str]]:
    output = next(o for o in statement.outputs if o.key == name)
    short = name.rpartition(".")[2].replace("_", " ")
    if not isinstance(output.item, Entry):
        return [(short, name)]
    parts = [(short, f"{name}:total")]
    if output.item.each is None and statement.run.results[f"{name}:earned"][0] < NEVER:
        parts += [("day it is earned", f"{name}:earned"), ("day it is due", f"{name}:due")]
    return parts


class _Teller:
    """Turns steps into lines: names facts and sentences; what was told once is not told again."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self.told: set[Step] = set()
        self.readings = {r.name: r for r in statement.readings}

    def tell(self, step: Step, depth: int, slot: str) -> Iterator[Line]:
        if step in self.told and step.source != "leaf":
            if step.source == "step":
                yield replace(self._line(step, depth, slot), again=bool(step.steps))
            return
        self.told.add(step)
        yield self._line(step, depth, slot)
        if step.source == "record":
            yield from self._record(step, depth + 1)
        here = step.cite.slot if step.cite else slot
        for below in step.steps:
            if below.source != "field":
                yield from self.tell(below, depth + 1, here)

    def _value(self, step: Step) -> Value:
        return Value(step.unit, step.low, step.high, self.statement.codes)

    def _line(self, step: Step, depth: int, slot: str) -> Line:
        value, words = self._value(step), step.words
        sentence = self._sentence(step.cite)
        if step.source == "leaf" and step.name.startswith("fact."):
            return self._fact(step, depth, value)
        if step.source == "leaf" and step.name == "price":
            return Line(depth, "share price", value, None, self.statement.bound.facts.get("price"))
        if step.source == "reading":
            name, _, reading = step.name.partition("=")
            shown = None if words.endswith("?") else value  # what was worked out, by this reading
            return Line(depth, words, shown, sentence, None, self._read_as(name, reading))
        if step.source == "leaf" and step.name in self.readings:
            rests = self.readings[step.name]
            sentence = self._sentence(CiteRef(step.name.rpartition(".")[0], None))
            how = self._read_as(rests.name, rests.reading)
            return Line(depth, rests.doubt.question, None, sentence, None, how)
        if step.source == "record":
            records = self.statement.bound.records.get(step.name, ())
            fact = records[step.record] if step.record is not None else None
            return Line(depth, _plain(step.words), None, None, fact)
        return Line(depth, words, value, sentence)

    def _read_as(self, name: str, reading: str) -> str:
        chosen = "chosen" if name in self.statement.agreement.choices else "default"
        return f"read as: {_plain(reading)} ({chosen}; {name})"

    def _fact(self, step: Step, depth: int, value: Value) -> Line:
        _, kind, *rest = step.name.split(".", 2)
        fact = self.statement.bound.facts.get(step.name)
        if fact is None:
            return Line(depth, f"no {_plain(kind)} is recorded", None)
        if rest and step.low != step.high:
            return Line(depth, f"{_plain(kind)}: {_plain(rest[0])} is not said", value, None, fact)
        return Line(
            depth, _plain(kind) + (f": {_plain(rest[0])}" if rest else ""), value, None, fact
        )

    def _record(self, step: Step, depth: int) -> Iterator[Line]:
        """The fields of a record that its steps read."""
        shown: dict[str, Step] = {}
        for below in step.walk():
            if below.source == "field" and below.name.partition(".")[0] == step.name:
                shown.setdefault(below.name, below)
        for name, below in list(shown.items())[:RECORD_FIELDS]:
            field = name.partition(".")[2]
            if field == "on":
                continue
            said = "" if below.low == below.high else " is not said"
            yield Line(depth, _plain(field) + said, self._value(below))

    def _sentence(self, cite: CiteRef | None) -> Sentence | None:
        return None if cite is None else sentence_of(self.statement, cite.slot, cite.field)


def sentence_of(statement: Statement, slot: str, field: str | None = None) -> Sentence | None:
    """Where the letter says a provision, or one field of it; None where it does not."""
    if (law := reference(CiteRef(slot, field))) is not None:
        return Sentence(slot, 0, law.says, law.cite)
    cite, agreement = statement.slots[slot].cite, statement.agreement
    name = field.partition("[")[0] if field and field not in cite.fields else field
    spans = cite.of(name)
    if not spans or not agreement.letter_of(spans[0]).source:
        return None
    of_field = cite.fields.get(name or "", ())
    quote = agreement.quote(*(of_field or spans[:1]))
    changed = agreement.changed(slot, name)
    return Sentence(slot, agreement.line(spans[0]), quote, "", agreement.named(spans[0]), changed)


def _plain(name: str) -> str:
    return name.replace("_", " ").replace(".", ": ")


def told(fact: Fact) -> str:
    """A fact as a trace names it: what, when, which line of the log."""
    who = f" [{fact.id}]" if fact.id else ""
    return f"{_plain(fact.name)} {iso(fact.on)}{who} ({origin(fact)})"


def origin(fact: Fact) -> str:
    """Where a fact comes from: its line of the log, what it corrected, who judged what
    it left open.
    """
    supposed = (fact.source or "").startswith("supposed")
    written = fact.where or (f"line {fact.line}" if fact.line else fact.source or "given")
    where = fact.source if supposed and fact.source else written
    notes = [
        f"{_plain(field)} judged by {j.by or 'somebody not named'} on {iso(j.on)}"
        for field, j in fact.judged.items()
    ]
    if fact.instead_of is not None:
        before = f"line {fact.instead_of.line}" if fact.instead_of.line else "an earlier fact"
        notes.insert(0, f"recorded on {iso(fact.recorded)} in place of {before}")
    return "; ".join([where, *notes])
