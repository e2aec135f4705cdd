"""Whether a person has looked at what was read, in a line and as data."""

from __future__ import annotations

from typing import Any

from ..agreement import Agreement


def line(agreement: Agreement) -> str:
    """What a reader of figures must know about the reading that they rest on."""
    again = " ".join(f"{p.where}: {p.what}" for p in agreement.look_again)
    if not again:
        return _progress(agreement)
    return f"{_progress(agreement)} To look at again (`tenure review LETTER`): {again}"


def _progress(agreement: Agreement) -> str:
    slots, reviewed = agreement.to_review, agreement.reviewed
    if len(reviewed) == len(slots):
        return f"Every provision has been reviewed (by {', '.join(_people(agreement))})."
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
        "not_reviewed": [s for s in agreement.to_review if s not in agreement.reviewed],
        "by": _people(agreement),
        "look_again": [{"decision": p.where, "what": p.what} for p in agreement.look_again],
    }


def _people(agreement: Agreement) -> list[str]:
    return sorted(set(agreement.reviewed.values()))
