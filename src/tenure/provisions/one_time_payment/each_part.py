"""A sum that is paid in parts, each of which has to be given back on terms of its own: each within
a year of its payment, or the first within twelve months and the second within two years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ...text import Span, find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import Date, Duration, Money, Ordinal
from .repayment import who_and_how_much
from .timing import BACK

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from ...text.patterns import Match

Found = dict[str, tuple[Any, Span]]
_PIECE = r"(?:instal?lment|payment|half|part|portion)"
_ANY = phrase(
    r"\b(?:either|each|any|such|that|an|the (?:applicable|relevant|respective)) (?:such )?"
    rf"(?:\w+ )?{_PIECE}\b"
)
# "a pro rata portion of any installment not yet paid", where the employment ends before that
_UNPAID = phrase(
    r"\b(?:any|each|such|the|all|every) (?:\w+ ){0,2}?instal?lments?\b[^.;]{0,40}\b(?:not (?:yet )?"
    r"(?:been )?paid|unpaid)\b|\b(?:unpaid|remaining|outstanding) instal?lments?\b"
)
_LEFT = phrase(r"\bterminat|\bdeath\b|\bdies?\b|\bdisab|\bemployment (?:with \w+ )?ends\b|\bresign")
NEAR = 60  # letters before "repaid" in the sentence of the payment itself that go with it
_SINCE = (
    r"(?:within|before|prior to|less than|during) (?:the )?(?:first )?{duration:time}"
    r" (?:period )?(?:of|after|following|from) (?P<since>(?:(?!within|before)[^.;,]){0,60})"
)
_TIME = pattern(_SINCE)
_NAMED = pattern(rf"(?:{{ordinal:nth}} {_PIECE}\b|{{money:sum}})")
_PAID = phrase(
    r"^(?:the )?(?:date (?:of|on which) )?(?:its |such |the |your |you |it |is |was |that |this"
    r" |either |each |any |an |\ue006 |instal?lment )*(?:receiv|receipt|getting|paid|pay(?!roll))"
)


def of_parts(letter: Letter, s: Sentence) -> Iterator[Sentence]:
    """The sentences after it that speak of its parts and not of the whole: of each installment."""
    for other in letter.having("installment", "instalment"):
        if other.index > s.index and (_ANY.search(other.text) or _UNPAID.search(other.text)):
            yield other


def on_leaving(sentences: Sequence[Sentence]) -> Span | None:
    """Where a sentence says what becomes of a part that is not paid when the employment ends."""
    for s in sentences:
        unpaid = _UNPAID.search(s.text)
        if unpaid is not None and _LEFT.search(s.text) and BACK.search(s.text) is None:
            return s.span(*unpaid.span())
    return None


def of_each(sentences: Sequence[Sentence], parts: tuple[dict[str, Any], ...]) -> Found:
    """The parts, each with the months within which it is given back, and by whom; nothing where
    that is not said of them one by one, or not understood of one.
    """
    within: dict[int, int] = {}
    found: Found = {}
    spans: list[Span] = []
    from_payment: set[bool] = set()
    for s in sentences:
        if (back := BACK.search(s.text)) is None:
            continue
        start = max(0, back.start() - NEAR) if s is sentences[0] else 0
        times = [m for m in find_all(_TIME, s) if m.start >= start and _months(m) is not None]
        named = _parts_named(s, start, parts)
        if len(times) == 1 and not named and _ANY.search(s.text, start):
            named = list(range(len(parts)))
        elif len(times) != len(named):
            return {}
        if not (who := who_and_how_much(s)) or "repaid_net" in who:
            return {}
        found |= who
        for i, at in enumerate(named):
            time = times[0 if len(times) == 1 else i]
            if at in within:
                return {}
            within[at] = _months(time) or 0
            if parts[at]["when"] != "hire":  # which is paid on the day that either counts from
                from_payment.add(_of_its_payment(s, time, parts[at]))
            spans.append(time.span())
    if not spans or len(from_payment) > 1:
        return {}
    if list(within) == [0] and True not in from_payment:
        return {}  # which is no more than a part of the whole
    span = Span(spans[0].start, spans[-1].end, spans[0].document)
    each = tuple(
        part | ({"repaid_within": within[i]} if i in within else {}) for i, part in enumerate(parts)
    )
    since: Found = {"repaid_from_payment": (True, span)} if from_payment == {True} else {}
    return found | {"parts": (each, span)} | since


def _months(time: Match) -> int | None:
    return time.value("time", Duration).months


def _parts_named(s: Sentence, start: int, parts: tuple[dict[str, Any], ...]) -> list[int]:
    """The parts that a sentence names as given back: by their number, or their amount."""
    amounts = [part["amount"] for part in parts]
    found = []
    for match in find_all(_NAMED, s):
        if match.start < start:
            continue
        if match.has("nth"):
            i = match.value("nth", Ordinal).n - 1
        else:
            cents = match.value("sum", Money).cents
            i = amounts.index(cents) if amounts.count(cents) == 1 else -1
        if 0 <= i < len(parts) and i not in found:
            found.append(i)
    return found


def _of_its_payment(s: Sentence, time: Match, part: dict[str, Any]) -> bool:
    """Whether its months are counted from the payment, or from the day that it is paid on."""
    if _PAID.search(time.text("since")) is not None:
        return True
    day = find("{date:day}", s, time.start)
    if day is None or day.start >= time.end:
        return False
    return day.value("day", Date).days == part.get("date")
