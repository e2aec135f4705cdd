"""The log of what has happened: append-only, read from YAML or Python, seen as known on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path

from tenure.errors import InputError, Problem
from tenure.facts.checks import people_of, problems_of
from tenure.facts.corrections import chains, standing
from tenure.facts.dumping import dumped
from tenure.facts.fact import COMPANY, PERSON, Fact
from tenure.facts.reading import Reading, identities
from tenure.facts.values import day_number, folded
from tenure.facts.written import Written, from_python, from_yaml


@dataclass(frozen=True)
class Facts:
    """A log of facts. Every way to read one raises InputError with all the problems found."""

    all: tuple[Fact, ...] = ()  # in the order of the log
    name: str = field(default="facts", compare=False)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Facts:
        """The facts of a YAML file: a list of facts, or `facts:` with that list under it."""
        try:
            text = Path(path).read_bytes()
        except OSError as error:
            reason = (error.strerror or "it cannot be read").lower()
            raise InputError(
                [Problem(str(path), f"{reason}.", "Give the path of a fact file.")]
            ) from None
        return cls.parse(text, Path(path).name)

    @classmethod
    def parse(cls, text: str | bytes, name: str = "facts") -> Facts:
        """The facts of a YAML text."""
        return cls._read(from_yaml(text, name), name)

    @classmethod
    def of(cls, facts: Iterable[Mapping[str, object]], name: str = "fact") -> Facts:
        """The facts of dictionaries: values as in YAML, or int, Decimal, date, bool, list, dict."""
        return cls._read(from_python(facts, name), name)

    @classmethod
    def _read(cls, written: list[Written], name: str, before: tuple[Fact, ...] = ()) -> Facts:
        named, whose = identities(written)
        for fact in before:
            if fact.id is not None:
                named.setdefault(fact.id, fact.name)
                whose.setdefault(fact.id, fact.subject)
        reading = Reading(named, whose)
        read = [reading.fact(entry) for entry in written]
        if reading.problems:
            raise InputError(reading.problems)
        return cls((*before, *(fact for fact in read if fact is not None)), name)._checked()

    def _checked(self) -> Facts:
        problems = problems_of(self.all)
        if problems:
            raise InputError(problems)
        return self

    def dump(self) -> str:
        """YAML that loads back equal."""
        return dumped(self.all)

    def known_at(self, day: int | str | date | None) -> Facts:
        """The facts as known at the end of a day, corrections and retractions applied."""
        number = None if day is None else day_number(day)
        return Facts(standing(self.all, number), self.name)

    def but(self, *more: Fact | Mapping[str, object]) -> Facts:
        """Another log, with these facts added: a world of what-if."""
        facts = (*self.all, *(fact for fact in more if isinstance(fact, Fact)))
        written = from_python([item for item in more if not isinstance(item, Fact)], "added fact")
        return Facts._read(written, self.name, facts)

    @property
    def people(self) -> tuple[str, ...]:
        """The persons whom the log names as subjects."""
        return people_of(self.all)

    def told(self, known_at: int | None, subject: str | None) -> Facts:
        """The facts as known at the end of a day, of one person where one is named."""
        known = self.known_at(known_at)
        return known if subject is None else known.of_subject(subject)

    def of_subject(self, subject: str) -> Facts:
        """The facts of one person and those of the company.

        Facts that name nobody are the person's too, where the log is about one person only.
        """
        wanted = {folded(subject), COMPANY}
        if all(folded(person) == folded(subject) for person in self.people):
            wanted.add(PERSON)
        kept = {i for i, fact in enumerate(self.all) if folded(fact.subject) in wanted}
        for chain in chains(self.all):  # a correction goes with what it corrects, whosever that was
            if kept & set(chain):
                kept |= set(chain)
        return Facts(tuple(self.all[i] for i in sorted(kept)), self.name)

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)
