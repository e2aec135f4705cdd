"""What a formula reads: the facts of a person and the company as known on a day, and judgements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tenure.errors import FormulaError, InputError, Problem
from tenure.facts.checks import board
from tenure.facts.fact import Fact
from tenure.facts.field import ON, Field
from tenure.facts.log import Facts
from tenure.facts.name import COUNTS, DENIED
from tenure.facts.names import NAMES, nearest
from tenure.facts.shapes import EXECUTIVE
from tenure.facts.values import code, folded

ITSELF, ABOUT = (
    "itself",
    "is_about",
)  # the id of a fact, and the id it is about; 0 where none is said


class World:
    """The records of one person, by name and in order of their days; never changed once built."""

    def __init__(
        self, facts: Facts, known_at: int | str | date | None = None, subject: str | None = None
    ) -> None:
        known = facts.known_at(known_at)
        if subject is None and len(known.people) > 1:
            what = f"the log is about several persons: {', '.join(known.people)}."
            raise InputError([Problem(known.name, what, "Say whose agreement it is: `subject`.")])
        if subject is not None and facts.people and subject not in facts.people:
            near = nearest(subject, list(facts.people))
            mend = f"Did you mean `{near}`? " if near else ""
            mend += f"It is about {', '.join(facts.people)}."
            raise InputError([Problem(known.name, f"the log has no facts of `{subject}`.", mend)])
        if subject is not None and facts.all and not facts.people:
            what = f"no fact of the log says whose it is, and `{subject}` is asked for."
            mend = "Leave the person out, or say `subject` in the facts."
            raise InputError([Problem(known.name, what, mend)])
        if subject is not None:
            known = known.of_subject(subject)  # as known then: whose a fact is can be corrected too
        self.facts = Facts(_with_judgements(known.all), known.name)
        self._records: dict[str, tuple[Fact, ...]] = {}
        found: dict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[fact.name].append(fact)
        for name, records in found.items():
            self._records[name] = tuple(sorted(records, key=lambda f: f.on))

    def records(self, name: str) -> tuple[Fact, ...]:
        """The facts of a name by their days; of one day, in the order of the log."""
        if name not in NAMES:
            raise FormulaError(f"no fact is named {name}")
        return self._records.get(name, ())

    def first(self, name: str) -> Fact | None:
        """The earliest fact of a name."""
        return next(iter(self.records(name)), None)

    def value(self, fact: Fact, path: str) -> int | None:
        """A field as an integer, in the unit of the field; None is unknown.

        Besides the fields: `contents.breach` is 1 or 0 as a list has the item, `votes_yes` and
        `in_office` are counted from the votes, `on` and `recorded` are days, words are codes.
        `itself` and `is_about` tie facts together by their ids; 0 where nothing is said.
        """
        if path in (ITSELF, ABOUT):
            word = fact.id if path == ITSELF else fact.about
            return code(word) if word else 0
        declared = fact.kind.field(path)
        if declared is None or declared.unit is None:
            raise FormulaError(f"{fact.name} has no field {path} that is a number")
        name = declared.name
        if name in COUNTS and name not in fact.kind.fields:
            return self._count(fact, name)
        if name in ("on", "recorded"):
            return fact.on if name == "on" else fact.recorded
        if name in ("id", "subject", "about", "source", "by"):
            word = getattr(fact, name)
            return None if word is None else code(word)
        head, dot, item = name.partition(".")
        if item == DENIED and declared.type == "yes/no" and head in fact.kind.fields:
            return int(_scalar(fact, fact.kind.fields[head]) == 0)
        if dot:
            listed = self.has(fact, head, item)
            return None if listed is None else int(listed)
        if declared.only_if and self.value(fact, declared.only_if) == 0:
            return 0
        return _scalar(fact, declared)

    def has(self, fact: Fact, name: str, item: str) -> bool | None:
        """Whether a list field has an item; None is unknown."""
        declared = fact.kind.field(name)
        if declared is None or declared.type != "list of text":
            raise FormulaError(f"{fact.name} has no list {name}")
        judged = fact.judged.get(f"{declared.name}.{folded(item)}")
        if judged is not None:
            return bool(judged.fields["answer"])
        listed = fact.fields.get(declared.name)
        if isinstance(listed, tuple):
            return folded(item) in map(folded, listed)
        return False if declared.name not in fact.fields and declared.absent is not None else None

    def _count(self, fact: Fact, name: str) -> int | None:
        """Votes of one sort, or seats, without the executive."""
        votes = fact.fields.get("votes")
        cast = (
            {folded(k): v for k, v in votes.items() if folded(k) != EXECUTIVE}
            if isinstance(votes, Mapping)
            else None
        )
        if name == "in_office":
            members = board(self.records("directors"), fact.on)
            if members is not None:
                return len({folded(member) for member in members} - {EXECUTIVE})
            return None if cast is None else len(cast)
        if cast is None or None in cast.values():
            return None
        return sum(vote == name.removeprefix("votes_") for vote in cast.values())


def _scalar(fact: Fact, declared: Field) -> int | None:
    if declared.name not in fact.fields:
        return fact.on if declared.absent == ON else declared.absent
    value = fact.fields[declared.name]
    return value if isinstance(value, int) else None


def _with_judgements(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Each fact with what is judged about it in the fields it leaves open; the latest counts."""
    answers: dict[str, dict[str, Fact]] = defaultdict(dict)
    by_id = {f.id: f for f in facts if f.id is not None}
    judgements = [
        f
        for f in facts
        if f.name == "judgement" and f.about in by_id and f.fields.get("answer") is not None
    ]
    for judgement in sorted(judgements, key=lambda f: f.recorded):
        judged = by_id[judgement.about or ""]
        asked = judged.kind.field(judgement.texts.get("question", "").strip())
        if asked is not None and judged.fields.get(asked.name) is None:
            name, dot, item = asked.name.partition(".")
            answers[judgement.about or ""][f"{name}{dot}{folded(item)}"] = judgement
    return tuple(_judged(f, answers[f.id]) if f.id in answers else f for f in facts)


def _judged(fact: Fact, answers: dict[str, Fact]) -> Fact:
    filled = {name: j.fields["answer"] for name, j in answers.items() if "." not in name}
    words = {
        n: j.texts["answer"]
        for n, j in answers.items()
        if n in filled and fact.kind.fields[n].type == "text"
    }
    return replace(
        fact, fields={**fact.fields, **filled}, texts={**fact.texts, **words}, judged=answers
    )
