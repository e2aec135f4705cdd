"""What a sentence lets the Company pay, and does not make it pay: "We may reimburse you"."""

from __future__ import annotations

from .past import is_over
from .text.phrases import phrase

_PAY = r"(?:reimburse|pay|cover|provide|bear|offer|grant|award|make|lend|loan|advance)"
_PAID = r"(?:reimbursed|paid|covered|provided|offered|granted|awarded)"
_MAY = phrase(
    r"\b(?:company|employer|bank|corporation|we|board|committee)\b,?"
    r"(?:,? (?:in|at) (?:its|our|their) (?:sole )?(?:discretion|option|election),?)? may\b"
    rf"(?:,[^,]{{3,40}},)? (?:\w+ )?{_PAY}\b"
    rf"|\bmay(?:,[^,]{{3,40}},)? be {_PAID}\b(?! (?:for )?by (?:the )?(?:employee|exec|you))"
)
_WHEN = phrase(
    r"^[^.;]{0,60}\b(?:by|in|on|at|over|from|through|only|within|as)\b[^.;]{0,8}\b(?:check|instal"
    r"|payroll|cash|wire)"
)


def promises_nothing(text: str) -> bool:
    """Whether it says no more than that something may be paid, or tells of what is past."""
    match = _MAY.search(text)
    return is_over(text) or (match is not None and _WHEN.search(text[match.end() :]) is None)
