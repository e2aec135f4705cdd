"""How long a period is that a letter counts in weeks, names ("the Severance Period") or dates."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .calendar.arithmetic import add_months_last_day
from .text import find, pattern
from .text.phrases import phrase
from .text.values import Date, Duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .text import Sentence, Span
    from .text.patterns import Match, Pattern

MOST = 120  # months
_QUARTER = 13  # weeks
_NAMED = (  # a length before the name, one after it, or two dates
    r"{{duration:months}}[^.;\ue004]{{0,220}}?\((?:\w+,? )?(?:the |such |this |hereinafter )*"
    r"[\"']{0},?[\"']",
    r"[\"']{0}[\"']? (?:shall |will )?(?:means?|be|is|refers?)\b[^.;\ue004]{{0,90}}?"
    r"(?<!within\s)(?<!at\sleast\s){{duration:months}}(?! (?:after|following|of) an? change)",
    r"[\"']{0}[\"']? (?:shall |will )?(?:means?|be|is|refers?)\b[^;]{{0,260}}?\b(?:ending|ends"
    r"|until|earlier|to)\b[^;\ue004]{{0,110}}?{{duration:months}} (?:after|following|from)\b",
    r"{{date:first}}[^.;]{{0,40}}?\b(?:to|through|until|ending|ends)\b[^.;]{{0,24}}?{{date:last}}"
    r"[^.;]{{0,80}}?\((?:\w+,? )?(?:the |such )?[\"']{0},?[\"']",
)
_PROVISO = phrase(
    r"\bprovided,?(?: however| further)?,? that\b|\bprovided (?:however|further)\b|\bexcept that\b"
)


def in_a_proviso(sentence: Sentence, start: int, length: int) -> bool:
    """Whether a length, which words from `start` on lead to, only stands in their proviso: "cover
    goes on (provided that it ends after one year if ...)".
    """
    return _PROVISO.search(sentence.text, start, length) is not None


def in_months(duration: Duration) -> int | None:
    """Months, also where as many weeks are a quarter, a half or a whole of a year."""
    if duration.unit == "week" and not duration.part and duration.n % _QUARTER == 0:
        return duration.n // _QUARTER * 3
    return duration.months


def months_between(first: Date, last: Date) -> int | None:
    """Whole months from one day through another, or to it; None where they are not whole."""
    start, end = first.days, last.days
    if start is None or end is None or first.year is None or last.year is None:
        return None
    months = 12 * (last.year - first.year) + last.month - first.month
    for count in (months, months + 1):
        if not 0 < count <= MOST:
            continue
        whole = add_months_last_day(start, count) in (end, end + 1)
        if whole or add_months_last_day(start + 1, count) == end + 1:  # of days past the first
            return count
    return None


def months_begun(first: Date, last: Date) -> int | None:
    """Months that have begun after one day and through another, the last of them perhaps a part."""
    start, end = first.days, last.days
    if start is None or end is None or not start < end <= add_months_last_day(start, MOST):
        return None
    return next(n for n in range(1, MOST + 1) if add_months_last_day(start + 1, n) > end)


@lru_cache(maxsize=256)
def _forms(name: str) -> tuple[Pattern, ...]:
    said = name.replace(" ", r"\s+")
    return tuple(pattern(form.format(said)) for form in _NAMED)


def of_period(name: str, sentences: Sequence[Sentence]) -> tuple[int, Span] | None:
    """The months of a period that the letter names, and where it gives them."""
    words = name.split()
    where = [s for s in sentences if all(w in s.text for w in words) and name in s.plain]
    for form in _forms(name):
        for sentence in where:
            match = find(form, sentence)
            months = _months(match) if match is not None else None
            if match is not None and months:
                return months, match.span()
    return None


def _months(match: Match) -> int | None:
    if match.has("months"):
        return in_months(match.value("months", Duration))
    return months_between(match.value("first", Date), match.value("last", Date))
