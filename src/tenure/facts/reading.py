"""One written fact read into a `Fact`: its name looked up, its fields parsed, problems noted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tenure.errors import Problem
from tenure.facts.fact import COMPANY, PERSON, Fact, Value
from tenure.facts.field import Field
from tenure.facts.field_values import read_value
from tenure.facts.name import Name
from tenure.facts.names import NAMES, nearest
from tenure.facts.shapes import COMMON
from tenure.facts.values import Unreadable, folded, parse_date
from tenure.facts.written import Written

UNSAID_SUBJECTS = ("person", "executive")


@dataclass
class Reading:
    """Reads the facts of one log; `named` and `whose` give the name and the subject of an id."""

    named: Mapping[str, str]
    whose: Mapping[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, where: str, what: str, mend: str) -> None:
        """Note something wrong, and go on."""
        self.problems.append(Problem(where, what, mend))

    def fact(self, written: Written) -> Fact | None:
        """The fact; None where it cannot be used."""
        if written.form != "mapping":
            self.problem(
                written.where, "this is not a fact.", "Write {on: 2006-03-15, fact: terminated}."
            )
            return None
        before = len(self.problems)
        said = self._said_once(written)
        common = {key: self._common(key, said[key]) for key in said if key in COMMON}
        row = self._row(written, common)
        on = self._day(said, "on")
        if "on" not in said:
            self.problem(
                written.where, "the fact has no day.", "Add `on:` and the day it takes effect."
            )
        recorded = self._day(said, "recorded")
        if row is None:
            return None
        own = {key: value for key, value in said.items() if key not in COMMON}
        fields, texts = self._fields(row, own, written, common)
        subject = self._subject(row, common, written)
        if on is None or len(self.problems) > before:
            return None
        return Fact(
            on=on,
            name=row.name,
            fields=fields,
            texts=texts,
            recorded=on if recorded is None else recorded,
            subject=subject,
            where=written.where,
            line=written.line,
            id=common.get("id"),
            about=common.get("about"),
            source=common.get("source"),
            by=common.get("by"),
            corrects=common.get("corrects"),
            retracts=common.get("retracts"),
        )

    def _said_once(self, written: Written) -> dict[str, Written]:
        said: dict[str, Written] = {}
        for key, value in written.pairs:
            if key in said:
                self.problem(value.where, f"`{key}` is written twice.", "Leave one of the two out.")
            said[key] = value
        return said

    def _common(self, key: str, value: Written) -> str | None:
        if value.form != "text":
            self.problem(value.where, f"`{key}` is not one value.", f"`{key}` is {COMMON[key]}.")
        elif value.text is not None and not value.text.strip():
            self.problem(
                value.where, f"`{key}` is empty.", f"Leave it out: `{key}` is {COMMON[key]}."
            )
        return value.text

    def _day(self, said: Mapping[str, Written], key: str) -> int | None:
        value = said.get(key)
        if value is None or value.form != "text":
            return None
        try:
            return parse_date(value.text.strip() if value.text else "null", never=False)
        except Unreadable as wrong:
            self.problem(value.where, f"`{key}`: {wrong.what}.", wrong.mend)
            return None

    def _row(self, written: Written, common: Mapping[str, str | None]) -> Name | None:
        name = common.get("fact")
        key = next((k for k in ("corrects", "retracts") if common.get(k)), "")
        target = common.get(key) or ""
        if name is None:
            name = self.named.get(target)
        if name is None and target:
            what = f"`{key}: {target}` points to no fact."
            self.problem(written.where, what, f"Write `id: {target}` on the fact that is meant.")
        elif name is None:
            self.problem(written.where, "the fact has no name.", "Add `fact:` and its name.")
        elif name not in NAMES:
            near = nearest(name, list(NAMES))
            mend = (
                f"Did you mean `{near}`?"
                if near
                else "The names are listed in the docs under Facts."
            )
            self.problem(written.where, f"`{name}` is not the name of a fact.", mend)
        return NAMES.get(name or "")

    def _subject(self, row: Name, common: Mapping[str, str | None], written: Written) -> str:
        target = common.get("about") or common.get("corrects") or common.get("retracts") or ""
        if row.name == "judgement":
            row = NAMES.get(self.named.get(target, ""), row)  # it is about what it judges
        inherited = self.whose.get(target, row.subject) if row.subject == PERSON else row.subject
        inherited = row.subject if folded(inherited) == COMPANY else inherited
        subject = " ".join((common.get("subject") or inherited).split())
        subject = PERSON if folded(subject) in UNSAID_SUBJECTS else subject
        subject = COMPANY if folded(subject) == COMPANY else subject
        if (subject == COMPANY) != (row.subject == COMPANY):
            right = "`subject: company`" if row.subject == COMPANY else "the name of the person"
            self.problem(
                written.where,
                f"`{row.name}` is a fact of the {row.subject}.",
                f"Write {right}, or leave it out.",
            )
        return subject

    def _fields(
        self,
        row: Name,
        own: Mapping[str, Written],
        written: Written,
        common: Mapping[str, str | None],
    ) -> tuple[dict[str, Value], dict[str, str]]:
        fields: dict[str, Value] = {}
        texts: dict[str, str] = {}
        if common.get("retracts"):
            self._bare_retraction(row, own, written, common)
            return fields, texts
        known = row.fields
        spelled = {word: f for f in known.values() for word in (f.name, *f.also)} | known
        for key, value in own.items():
            declared = spelled.get(key)
            if declared is None:
                near = nearest(key, [*spelled, *COMMON])
                mend = f"Did you mean `{near}`?" if near else f"It may have: {', '.join(known)}."
                if key.isdigit():  # {annual: 250,000}
                    mend = "Put an amount with commas in quotes, or leave them out."
                self.problem(value.where, f"`{row.name}` has no field `{key}`.", mend)
            elif declared.name in fields:
                self.problem(
                    value.where,
                    f"`{key}` says `{declared.name}` again.",
                    "Leave one of the two out.",
                )
            else:
                fields[declared.name] = self._value(row, declared, value, own, common.get("about"))
                if declared.type in ("text", "answer") and value.text is not None:
                    texts[declared.name] = value.text
        for declared in known.values():
            if declared.required and declared.name not in fields:
                what = f"`{row.name}` does not say `{declared.name}`, {declared.meaning}."
                self.problem(
                    written.where,
                    what,
                    f"Add `{declared.name}:`, or `{declared.name}: null` if it is not known.",
                )
        return fields, texts

    def _bare_retraction(
        self,
        row: Name,
        own: Mapping[str, Written],
        written: Written,
        common: Mapping[str, str | None],
    ) -> None:
        target = common.get("retracts") or ""
        if own or self.named.get(target, row.name) != row.name:
            what = "a retraction only withdraws: it has no name or fields of its own."
            self.problem(
                written.where, what, f"Write `corrects: {target}` to put this fact in its place."
            )
        if common.get("corrects"):
            self.problem(
                written.where, "a fact cannot both correct and retract.", "Write them as two facts."
            )

    def _value(
        self,
        row: Name,
        declared: Field,
        value: Written,
        own: Mapping[str, Written],
        about: str | None,
    ) -> Value:
        try:
            asked = declared
            if declared.type == "answer":
                asked = self._asked(own.get("question"), about)
            return read_value(asked, value)
        except Unreadable as wrong:
            self.problem(
                value.where, f"`{declared.name}` of `{row.name}`: {wrong.what}.", wrong.mend
            )
            return None

    def _asked(self, question: Written | None, about: str | None) -> Field:
        """The field that a judgement answers; a judgement about no fact answers yes or no."""
        free = Field("answer", "yes/no", "the answer")
        target = NAMES.get(self.named.get(about or "", ""))
        if target is None or question is None or question.text is None:
            return free
        asked = target.field(question.text.strip())
        if asked is None or asked.unit is None or asked.name in COMMON:
            near = nearest(question.text, [f.name for f in target.fields.values() if f.unit])
            mend = f"Did you mean `{near}`?" if near else f"It has: {', '.join(target.fields)}."
            raise Unreadable(f"`{target.name}` has no field `{question.text}` to be judged", mend)
        return asked


def identities(log: Iterable[Written]) -> tuple[dict[str, str], dict[str, str]]:
    """The fact name and the subject of each id, also where they come from the fact pointed to."""
    named: dict[str, str] = {}
    whose: dict[str, str] = {}
    waiting = [{key: value.text for key, value in written.pairs if value.text} for written in log]
    while waiting:
        left = []
        for said in waiting:
            target = said.get("corrects") or said.get("retracts") or ""
            name = said.get("fact") or named.get(target)
            if name is None:
                left.append(said)
                continue
            subject = said.get("subject") or whose.get(said.get("about") or target)
            if "id" in said:
                named[said["id"]] = name
            if "id" in said and subject:
                whose[said["id"]] = subject
        if len(left) == len(waiting):
            break
        waiting = left
    return named, whose
