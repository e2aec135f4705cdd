"""A name that a fact may have: its shape, the fields it adds, and whom it is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from tenure.facts.field import NO, Field
from tenure.facts.shapes import COMMON, SHAPES, VOTES, Shape

DENIED = "denied"  # `prompt.denied`: yes where `prompt` is told to be no; no where nothing is said


@dataclass(frozen=True)
class Name:
    """A name that a fact may have: its shape, its fields, and whom it is about."""

    name: str
    shape: Shape
    meaning: str
    own: tuple[Field, ...]  # fields besides those of the shape, or in their place
    subject: Literal["person", "company"]
    before_hire: bool  # may be dated before the first day of work

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Every field by its name, those of the shape first."""
        return {f.name: f for f in (*self.shape.fields, *self.own)}

    @cached_property
    def _found(self) -> dict[str, Field | None]:
        return {}  # remembered: a formula asks for the same few paths over and over

    def field(self, path: str) -> Field | None:
        """The field of that spelling; also `contents.breach`, `votes_yes`, `in_office`, `on` ..."""
        if path not in self._found:
            self._found[path] = self._find(path)
        return self._found[path]

    def _find(self, path: str) -> Field | None:
        fields = self.fields
        if path in fields:
            return fields[path]
        if path in ("on", "recorded"):
            return Field(path, "date", COMMON[path])
        if path in ("id", "subject", "about", "source", "by"):
            return Field(path, "text", COMMON[path])
        if "votes" in fields and path in COUNTS:
            return Field(path, "number", COUNTS[path])
        head, dot, item = path.partition(".")
        listed = self.field(head) if dot and item else None
        if listed is not None and listed.type == "list of text":
            absent = NO if listed.absent == NO else None
            return Field(f"{listed.name}.{item}", "yes/no", f"{item} among {head}", absent)
        judged = fields.get(head) if item == DENIED else None
        if judged is not None and judged.type == "yes/no":
            return Field(path, "yes/no", f"{head} is told to be no", NO)
        return next((f for f in fields.values() if path in f.also), None)


COUNTS: dict[str, str] = {
    **{f"votes_{vote}": f"directors whose vote is {vote}, without the executive" for vote in VOTES},
    "in_office": "directors in office, without the executive",
}


def named(
    name: str,
    shape: str,
    meaning: str,
    *own: Field,
    subject: Literal["person", "company"] = "person",
    before_hire: bool = False,
) -> Name:
    """A row of the table; facts of the company may always be dated before the first day."""
    return Name(name, SHAPES[shape], meaning, own, subject, before_hire or subject == "company")
