"""A field of a fact: its name, its type and unit, and what it means when it is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FieldType = Literal[
    "yes/no",
    "date",
    "money",
    "price",
    "percent",
    "number",
    "hours",
    "shares",
    "text",
    "list of text",
    "votes",
    "mapping",
    "answer",  # of a judgement: takes the type of the field that the question names
]

UNITS: dict[FieldType, str] = {
    "yes/no": "yes/no",
    "date": "date",
    "money": "money:USD",
    "price": "price:USD",
    "percent": "percent",
    "number": "number",
    "hours": "hours",
    "shares": "shares",
    "text": "text",
}

HELD_AS: dict[FieldType, str] = {
    "yes/no": "1 or 0; written yes, no, true or false",
    "date": "days since 1970-01-01; written 2006-03-15, or `never`",
    "money": "cents; written 1234.50 or $1,234.50",
    "price": "ten-thousandths of a dollar; written 3.05",
    "percent": 'millionths of a percent; written "49.9999%" or 49.9999, never as a fraction',
    "number": "a whole number",
    "hours": "hundredths of an hour; written 6.15",
    "shares": "whole shares; written 175,000",
    "text": "words; capitals, and underscore or space, make no difference",
    "list of text": "words, written [breach, demand_cure]; an item left out of the list is a no",
    "votes": "director -> yes, no, abstain, absent or recused; the executive is `executive`",
    "mapping": "term -> new value",
    "answer": "what the field named by the question takes",
}

ON: Literal["on"] = "on"  # as an `absent`: the day of the fact itself
NO, YES = 0, 1


@dataclass(frozen=True)
class Field:
    """What a fact may say besides its day and name."""

    name: str
    type: FieldType
    meaning: str
    absent: int | Literal["on"] | None = None  # None: a field left out is unknown
    required: bool = False  # must be written; `null` (asked and not known) is allowed
    key: bool = False  # tells two levels of one name apart: whose, of which security
    choices: tuple[str, ...] = ()
    also: tuple[str, ...] = ()  # other spellings that are read as this field
    most: int | None = None  # highest value, in the unit it is held in
    only_if: str = ""  # a yes/no field of the same fact: where that is no, so is this

    @property
    def unit(self) -> str | None:
        """The unit in a formula; None where the field is not one integer."""
        return UNITS.get(self.type)

    @property
    def absence(self) -> str:
        """What it means that the field is left out, in words."""
        if self.required:
            return "must be written"
        if self.only_if:
            return f"no where {self.only_if} is no, else unknown"
        if self.absent is None:
            return "unknown"
        if self.absent == ON:
            return "the day of the fact"
        if self.type == "text":
            return "none in particular"
        if self.type == "date":
            return "`never`"
        if self.type in ("yes/no", "list of text"):
            return "yes" if self.absent else "no"
        return str(self.absent)
