"""The parts of agreement.yaml that tell of several documents: papers, cites, versions,
conflicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from ..errors import InputError, Problem
from ..facts.values import Unreadable, day_number
from ..provision import Cite
from ..text import Letter, Span
from .document import Conflict, Document, Side, Version

MakeLetter = Callable[[Any, str, list[Problem]], Letter]


def day_of(value: Any, where: str, problems: list[Problem]) -> int | None:
    """A day that a file may state; None where it states none."""
    if isinstance(value, str | date):
        try:
            return day_number(value)
        except Unreadable as problem:
            problems.append(Problem(where, f"{problem.what}.", problem.mend))
    elif value is not None:
        problems.append(Problem(where, f"`{value}` is not a day.", "Write it as 2006-03-15."))
    return None


def documents_of(
    found: Any, name: str, letter: MakeLetter, problems: list[Problem]
) -> tuple[Document, ...]:
    """The documents besides the letter."""
    out = []
    for i, item in enumerate(found if isinstance(found, list) else ()):
        where = f"{name} document {i + 1}"
        if not isinstance(item, dict) or item.get("role") not in ("amendment", "implements"):
            problems.append(Problem(where, "it has no role.", "Write amendment or implements."))
            continue
        effective = day_of(item.get("effective"), f"{where} effective", problems)
        paper = letter(item, where, problems)
        try:
            says = _spans(item.get("says") or (), [len(paper.source)] * (i + 2))
        except (TypeError, ValueError, IndexError):
            mend = "Write it as [[start, end, document], ...], or leave it out."
            problems.append(Problem(f"{where} says", "it cannot be used.", mend))
            says = ()
        out.append(Document(paper, item["role"], effective, says))
    return tuple(out)


def cite_of(found: Any, lengths: Sequence[int], where: str) -> Cite:
    """Where a provision is written; InputError for what lies outside its document."""
    try:
        fields = {str(k): _spans(v, lengths) for k, v in (found.get("fields") or {}).items()}
        return Cite(_spans(found.get("whole") or (), lengths), fields)
    except (TypeError, ValueError, AttributeError, IndexError):
        mend = "Write `whole: [[start, end], ...]` in characters of the letter, or leave cite out."
        raise InputError([Problem(where, "its cite cannot be used.", mend)]) from None


def _spans(items: Any, lengths: Sequence[int]) -> tuple[Span, ...]:
    made = tuple(Span(*(int(n) for n in item)) for item in items)
    for s in made:
        if not 0 <= s.document < len(lengths):
            raise IndexError(s.document)
        if not 0 <= s.start < s.end <= max(lengths[s.document], 1):
            raise ValueError("outside the letter")
    return made


def versions_of(
    listed: Sequence[Any], slots: Sequence[str], name: str, problems: list[Problem]
) -> dict[str, Version]:
    """When each provision is in force, where the file says it."""
    out: dict[str, Version] = {}
    for i, (item, slot) in enumerate(zip(listed, slots, strict=True)):
        found, where = item.get("in_force"), f"{name} provision {i + 1} ({item['kind']}) in_force"
        if found is None:
            continue
        if not isinstance(found, dict):
            problems.append(Problem(where, "it says no days.", "Write `in_force: {since: DAY}`."))
            continue
        since, until = (day_of(found.get(k), f"{where}.{k}", problems) for k in ("since", "until"))
        before = found.get("instead_of")
        if before is not None and before not in slots[:i]:
            mend = "Name the slot of a provision further up, such as severance[0]."
            problems.append(Problem(where, f"`{before}` is not a provision before it.", mend))
        if since is not None and until is not None and until <= since:
            mend = "`until` is the first day on which it is not in force any more."
            problems.append(Problem(where, "it ends before it begins.", mend))
        out[slot] = Version(since, until, before, str(found.get("aside") or ""))
    return out


def conflicts_of(
    found: Any, lengths: Sequence[int], name: str, problems: list[Problem]
) -> tuple[Conflict, ...]:
    """Where a promise and what implements it differ."""
    return tuple(_conflicts(found if isinstance(found, list) else (), lengths, name, problems))


def _conflicts(
    found: Sequence[Any], lengths: Sequence[int], name: str, problems: list[Problem]
) -> Iterator[Conflict]:
    for i, item in enumerate(found):
        try:
            promise, document = (
                Side(str(item[k]["says"]), _spans(item[k].get("at") or (), lengths))
                for k in ("promise", "document")
            )
            yield Conflict(
                str(item["slot"]),
                str(item["term"]),
                promise,
                document,
                "promise" if item["wins"] == "promise" else "document",
                str(item["because"]),
            )
        except (TypeError, ValueError, AttributeError, KeyError, IndexError):
            mend = "Write it as `tenure read FAMILY -o agreement.yaml` does, or leave it out."
            problems.append(Problem(f"{name} conflict {i + 1}", "it cannot be used.", mend))
