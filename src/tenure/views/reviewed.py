"""Whether a person has looked at what was read, and what somebody changed in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..agreement import Agreement, Change
from .words import words


def line(agreement: Agreement) -> str:
    """What a reader of figures must know about the reading that they rest on."""
    parts = [_progress(agreement)]
    by_hand = [f"{c.slot}.{c.term}" for c in agreement.changes if not c.by]
    if by_hand:
        parts.append(f"Terms were changed by hand: {', '.join(by_hand)}.")
    if agreement.look_again:
        again = " ".join(f"{p.where}: {p.what}" for p in agreement.look_again)
        parts.append(f"To look at again (`tenure review LETTER`): {again}")
    return " ".join(parts)


def told(changes: Iterable[Change]) -> str:
    """What somebody changed, with what the letter's words read as; "" where nothing was."""
    return ". ".join(map(_change, changes))


def _change(c: Change) -> str:
    who = f"decided by {c.by}" if c.by else "changed by hand"
    said = "do not say it" if c.read is None else f"read as {words(c.read, c.term)}"
    return f"{c.term.replace('_', ' ')}: {who}; the letter's words {said}"


def changes_data(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """The same as data: `read_as` is `null` where the words do not say it."""
    return [
        {"provision": c.slot, "term": c.term, "read_as": c.read, **({"by": c.by} if c.by else {})}
        for c in changes
    ]


def _progress(agreement: Agreement) -> str:
    slots, reviewed = agreement.to_review, agreement.reviewed
    if len(reviewed) == len(slots):
        return f"Every provision has been reviewed (by {', '.join(_people(agreement))})."
    if not reviewed and agreement.rejected:
        many = f"{agreement.rejected} provision{'' if agreement.rejected == 1 else 's'}"
        return f"A person rejected {many}, and has reviewed no other: `tenure review LETTER`."
    if not reviewed:
        return "No person has reviewed this reading of the letter: `tenure review LETTER`."
    left = ", ".join(s for s in slots if s not in reviewed)
    return f"{len(reviewed)} of {len(slots)} provisions have been reviewed; not yet: {left}."


def data(agreement: Agreement) -> dict[str, Any]:
    """How many provisions a person has reviewed, which not, who did, and which decisions no longer
    fit the letter.
    """
    return {
        "provisions": len(agreement.to_review),
        "reviewed": len(agreement.reviewed),
        "rejected": agreement.rejected,
        "not_reviewed": [s for s in agreement.to_review if s not in agreement.reviewed],
        "by": _people(agreement),
        "changed": changes_data(agreement.changes),
        "look_again": [{"decision": p.where, "what": p.what} for p in agreement.look_again],
    }


def _people(agreement: Agreement) -> list[str]:
    return sorted(set(agreement.reviewed.values()))
