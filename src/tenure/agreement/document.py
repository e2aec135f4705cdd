"""The documents of an agreement, when each of its provisions is in force, and where two documents
differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ..provision import Spans
from ..text import Letter

Role = Literal["letter", "amendment", "implements"]


@dataclass(frozen=True)
class Document:
    """One paper: the letter itself, an amendment, or what implements a promise of it (a grant
    agreement).
    """

    letter: Letter
    role: Role = "letter"
    effective: int | None = None  # days since 1970; None: from the start
    says: Spans = ()  # where it says so, and which section it changes

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.letter.name


@dataclass(frozen=True)
class Version:
    """When a provision is in force, where that is not always; days since 1970-01-01.

    `aside` says why no figure follows it: it repeats another, is implemented by another document,
    or speaks only of the paper that it stands in.
    """

    since: int | None = None  # None: from the start
    until: int | None = None  # the first day on which it is not in force any more
    instead_of: str | None = None  # the slot whose place it takes
    aside: str = ""

    def on(self, day: int) -> bool:
        """Whether it is in force on a day."""
        begun = self.since is None or self.since <= day
        return not self.aside and begun and (self.until is None or day < self.until)


ALWAYS_IN_FORCE = Version()


@dataclass(frozen=True)
class Side:
    """What one document says of a term, and where."""

    says: str
    spans: Spans


@dataclass(frozen=True)
class Conflict:
    """A term that a promise and the document that implements it state differently."""

    slot: str  # of the provision that figures follow
    term: str
    promise: Side
    document: Side
    wins: Literal["promise", "document"]
    because: str


@dataclass(frozen=True)
class Change:
    """A term that is not what the letter's words read as, because a person changed it."""

    slot: str
    term: str
    read: Any  # what the words read as, as agreement.yaml has it; None where they do not say it
    by: str = ""  # who, where a review says so
