"""The family file: which documents an agreement consists of, in order of precedence, and what each
does to those before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from posixpath import normpath
from typing import Any, Literal

from ..errors import InputError, Problem
from ..facts.names import nearest
from .document import Role
from .written import body_of
from .written_family import day_of

KEYS = ("document", "role", "effective", "of", "replaces", "adds", "drops", "prevails")
ROLES = ("letter", "amendment", "implements")
ONLY = {  # keys that one role alone knows
    "of": "implements",
    "prevails": "implements",
    "drops": "amendment",
}


@dataclass(frozen=True)
class Listed:
    """One document of a family file, with slots as in agreement.yaml."""

    document: str  # its path, from the family file
    role: Role
    effective: int | None = None
    of: tuple[str, ...] = ()  # the slots before it that it implements
    replaces: Mapping[str, str] = field(default_factory=dict)  # its own slot -> one before it
    adds: tuple[str, ...] = ()  # its own slots that replace nothing
    drops: tuple[str, ...] | None = None  # slots that end with it; None: as its words say
    prevails: Literal["document", "promise"] = "document"
    where: str = ""


def family_of(text: str, name: str) -> tuple[Listed, ...] | None:
    """The documents of a family file; None where the file is no family file."""
    body = body_of(text, name)
    if "family" not in body:
        return None
    problems: list[Problem] = []
    listed = body["family"]
    if not isinstance(listed, list) or not listed:
        problems.append(Problem(name, "it lists no document.", "Write `- document: letter.txt`."))
        listed = []
    made = [x for i, item in enumerate(listed) for x in _listed(item, i, name, problems)]
    problems += _twice(made)
    roles = [x.role for x in made]
    if not problems and (roles[0] != "letter" or roles.count("letter") != 1):
        what = "a family is one letter, listed first, and what changes or implements it."
        problems.append(Problem(name, what, "Give the first document `role: letter`, no other."))
    if problems:
        raise InputError(problems)
    return tuple(made)


def _listed(item: Any, i: int, name: str, problems: list[Problem]) -> Iterator[Listed]:
    where = f"{name} document {i + 1}"
    if not isinstance(item, dict) or not isinstance(item.get("document"), str):
        problems.append(Problem(where, "it names no file.", "Write `document: amendment.txt`."))
        return
    where, role = f"{where} ({item['document']})", item.get("role")
    before = len(problems)
    if normpath(item["document"]) == name:
        mend = "Name the letter, and what changes or implements it."
        problems.append(Problem(where, "it is this family file itself.", mend))
    problems += _wrong_keys(item, role, where)
    effective = day_of(item.get("effective"), f"{where} effective", problems)
    slots = {k: _slots(item.get(k), f"{where} {k}", problems) for k in ("of", "adds", "drops")}
    replaces = item.get("replaces") or {}
    if not isinstance(replaces, dict):
        mend = "Write `replaces: {severance: 'severance[0]'}`: its own slot, and the one before it."
        problems.append(Problem(f"{where} replaces", "it names no pairs of slots.", mend))
        replaces = {}
    if item.get("prevails") not in (None, "document", "promise"):
        mend = "Write `prevails: document` or `prevails: promise`."
        problems.append(Problem(f"{where} prevails", "it names no side.", mend))
    if role == "implements" and not slots["of"]:
        mend = "Write `of: equity[0]`: the slot, as `tenure read` lists it."
        problems.append(Problem(where, "it does not say which promise it implements.", mend))
    if len(problems) == before and role is not None:
        yield Listed(
            item["document"],
            role,
            effective,
            slots["of"],
            {full(str(k)): full(str(v)) for k, v in replaces.items()},
            slots["adds"],
            slots["drops"] if "drops" in item else None,
            item.get("prevails") or "document",
            where,
        )


def _twice(made: Sequence[Listed]) -> Iterator[Problem]:
    """Documents that are listed once more in the same role."""
    seen = set()
    for x in made:
        key = (normpath(x.document), x.role, x.of)
        if key in seen:
            yield Problem(x.where, "it is listed twice.", "List each document once.")
        seen.add(key)


def _wrong_keys(item: Mapping[Any, Any], role: Any, where: str) -> Iterator[Problem]:
    if role not in ROLES:
        what = "it has no role." if role is None else f"`{role}` is not a role of a document."
        near = None if role is None else nearest(str(role), list(ROLES))
        yield Problem(
            where, what, f"Did you mean `{near}`?" if near else f"Write one of: {', '.join(ROLES)}."
        )
    for key in item:
        if key not in KEYS:
            near = nearest(str(key), list(KEYS))
            mend = f"Did you mean `{near}`?" if near else f"It may say: {', '.join(KEYS)}."
            yield Problem(where, f"a document says no `{key}`.", mend)
        elif role in ROLES and ONLY.get(key, role) != role:
            mend = f"Take it away, or write `role: {ONLY[key]}`."
            yield Problem(
                where, f"`{key}` is said of what {ONLY[key]} is, not of the {role}.", mend
            )


def _slots(found: Any, where: str, problems: list[Problem]) -> tuple[str, ...]:
    found = [found] if isinstance(found, str) else found or []
    if isinstance(found, list) and all(isinstance(x, str) for x in found):
        return tuple(full(x) for x in found)
    problems.append(Problem(where, "it names no slots.", "Write `['severance[0]']`, in quotes."))
    return ()


def full(slot: str) -> str:
    """`severance` is `severance[0]`."""
    slot = slot.strip()
    return slot if slot.endswith("]") else f"{slot}[0]"
