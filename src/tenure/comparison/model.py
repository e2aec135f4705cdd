"""What a comparison of two agreements finds: provisions added, dropped and changed, words that
differ, and what the difference comes to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ..text import Span

if TYPE_CHECKING:
    from .costs import Difference

Read = Literal["unread", "read the same", "without effect"]


@dataclass(frozen=True)
class Quote:
    """Words of a letter, with their line and place."""

    line: int | None
    text: str
    spans: tuple[Span, ...]
    document: str = ""  # its name, where the agreement has several


@dataclass(frozen=True)
class Side:
    """A provision on one side: where it stands in the agreement, what it says in plain words."""

    slot: str
    words: str
    quote: Quote


@dataclass(frozen=True)
class FieldChange:
    """A term that differs: its value on both sides as a person says it, None where not stated."""

    field: str
    label: str
    before: str | None
    after: str | None
    words: str  # all of it: "Severance: 3 months of salary -> 6 months of salary"
    quotes: tuple[Quote | None, Quote | None]  # None where its words do not say it


@dataclass(frozen=True)
class OneSided:
    """A provision that only one of the two agreements has."""

    kind: str
    title: str
    side: Side


@dataclass(frozen=True)
class Change:
    """A provision that both have, with the terms that differ."""

    kind: str
    title: str
    before: Side
    after: Side
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Reworded:
    """A sentence whose words differ while no term read from it does; None where it is missing."""

    read: Read
    before: Quote | None
    after: Quote | None


@dataclass(frozen=True)
class Defined:
    """A defined term that only one of the two letters has."""

    term: str
    before: Quote | None
    after: Quote | None


@dataclass(frozen=True)
class Chosen:
    """An open question that the two agreements read in different ways."""

    question: str
    before: str
    after: str


@dataclass(frozen=True)
class Comparison:
    """Two agreements side by side; `same` where nothing differs but how it is set out."""

    names: tuple[str, str]
    parties: tuple[str, str]
    added: tuple[OneSided, ...]
    dropped: tuple[OneSided, ...]
    changed: tuple[Change, ...]
    unchanged: int
    reworded: tuple[Reworded, ...] = ()
    terms: tuple[Defined, ...] = ()
    readings: tuple[Chosen, ...] = ()
    slots: Mapping[str, str] = field(default_factory=dict)  # of the first -> of the second
    difference: Difference | None = None

    @property
    def same(self) -> bool:
        """Whether no provision, word, defined term or reading differs."""
        parts = (self.added, self.dropped, self.changed, self.reworded, self.terms, self.readings)
        return not any(parts)

    @property
    def unread(self) -> tuple[Reworded, ...]:
        """Words that differ and that no provision reads."""
        return tuple(r for r in self.reworded if r.read == "unread")

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        """Every term that differs, of all provisions."""
        return tuple(f for c in self.changed for f in c.fields)
