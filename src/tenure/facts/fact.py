"""One fact: its day, its name, its fields as exact integers, and when it became known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tenure.facts.name import Name
from tenure.facts.names import NAMES

# an integer in the unit of its field; None for null; the items of a list; or director -> vote,
# term -> new value
Value = int | tuple[str, ...] | Mapping[str, str | None] | None

PERSON = "person"  # subject: the one that the log is about
COMPANY = "company"
UNSAID = -(10**9)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something that happened, was observed or was judged. `fields` has only what was written."""

    on: int  # days
    name: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    id: str | None = None
    recorded: int = UNSAID  # days; `on` where nothing else is said
    subject: str = ""  # the table's default where nothing is said
    about: str | None = None
    source: str | None = None
    by: str | None = None
    corrects: str | None = None
    retracts: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict)  # the words of each text field
    where: str = field(default="", compare=False)
    line: int | None = field(default=None, compare=False)
    judged: Mapping[str, Fact] = field(
        default_factory=dict, compare=False
    )  # field -> the judgement that fills it
    instead_of: Fact | None = field(default=None, compare=False)  # what it corrected

    def __post_init__(self) -> None:
        if self.recorded == UNSAID:
            object.__setattr__(self, "recorded", self.on)
        if not self.subject:
            object.__setattr__(self, "subject", NAMES[self.name].subject)

    def __hash__(self) -> int:
        return hash((self.on, self.name, self.id, self.recorded, self.subject))

    @property
    def kind(self) -> Name:
        """Its row in the table of names."""
        return NAMES[self.name]
