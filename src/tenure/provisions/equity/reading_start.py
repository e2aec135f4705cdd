"""The day from which an award vests, where a grant agreement names one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.values import Date

if TYPE_CHECKING:
    from ...text import Sentence, Span

_START = (
    pattern(
        r"\bvesting (?:commencement|start) date\W{0,3}(?: (?:is|shall be|will be|means|of))?:?"
        r" {date:day}"
    ),
    pattern(r"\bvesting (?:commences|begins|starts|shall commence|will begin) on {date:day}"),
)


def start_of(sentences: list[Sentence]) -> tuple[int, Sentence, Span] | None:
    """The day, the sentence that names it, and where."""
    for sentence in sentences:
        for wanted in _START:
            match = find(wanted, sentence)
            if match is not None and (day := match.value("day", Date).days) is not None:
                return day, sentence, match.span()
    return None
