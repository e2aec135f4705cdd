"""The day from which an award vests, where a grant agreement names one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Date

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_START = (
    pattern(
        r"\bvesting (?:commencement|start) date\W{0,3}(?: (?:is|shall be|will be|means|of))?:?"
        r" {date:day}"
    ),
    pattern(r"\bvesting (?:commences|begins|starts|shall commence|will begin) on {date:day}"),
)


_PROMOTED = phrase(
    r"\bpromot(?:ed?|ion) (?:you )?(?:to|as|effective|from)\b|\b(?:on|regarding"
    r"|congratulat\w*(?: on)?)"
    r" your promotion\b|\bre: promotion\b", 0,
)  # fmt: skip
_JOINS = phrase(r"\boffer (?:of|you) employment|\bjoin(?:ing)? (?:us|the|our)\b|\bnew hire\b", 0)
_EMPLOYED = phrase(
    r"\b(?:hired?|start(?:ing)? date|first day|commencement|effective date|(?:date"
    r"|anniversary|start"
    r"|beginning|commencement) of (?:your )?(?:hire|employment)|you (?:start|begin|join))\b", 0,
)  # fmt: skip
_OPENING = 2500  # characters in which a letter says what it is about


def since_grant(letter: Letter, sentences: list[Sentence]) -> bool:
    """Whether an award vests from its grant where no day is named: one that comes with a promotion
    does not vest from a first day long past.
    """
    opening = letter.masked.lower[:_OPENING]
    if not _PROMOTED.search(opening) or _JOINS.search(opening):
        return False
    return not any(_EMPLOYED.search(s.lower) for s in sentences)


def start_of(sentences: list[Sentence]) -> tuple[int, Sentence, Span] | None:
    """The day, the sentence that names it, and where."""
    for sentence in sentences:
        for wanted in _START:
            match = find(wanted, sentence)
            if match is not None and (day := match.value("day", Date).days) is not None:
                return day, sentence, match.span()
    return None


GRANT_DAY = phrase(
    r"\b(?:date of (?:the |such )?(?:grant|issue|award\b)|(?:grant|award) date"
    r"|(?:anniversar\w+ of|after|following|from) (?:the |such |its )?(?:grant|award)\b)",
    0,
)
_VALUED = phrase(
    r"\b(?:price[ds]?|value[ds]?|fmv|clos(?:e|ing)|quoted)\b"
    r"(?:(?!vest|exercisab|\ue000)[^;:.]){0,40}$",
    0,
)
_LASTS = phrase(  # "exercisable during the ten years beginning on the date of grant"
    r"\b(?:exercisable (?:during|for|until|within)|expires?|terminates?|terms?)\b"
    r"(?:(?!vest)[^;.]){0,70}$", 0,
)  # fmt: skip
_OF_VALUE = phrase(r" (?:aggregate )?(?:fair |market |target |intended )*value", 0)


def of_grant_day(sentence: Sentence, start: int = 0) -> bool:
    """Whether a sentence counts from the day of the grant, and does not only value it on it."""
    lower = sentence.lower
    return any(
        not _VALUED.search(lower[: m.start()])
        and not _LASTS.search(lower[: m.start()])
        and not _OF_VALUE.match(lower, m.end())
        for m in GRANT_DAY.finditer(lower, start)
    )
