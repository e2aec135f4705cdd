"""What is asked besides a ground and its steps: the time around a change in control, a proviso."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION, Duration
from .procedure import TAIL

if TYPE_CHECKING:
    from ...text import Sentence, Span

Fields = dict[str, tuple["Span", ...]]

CHANGE = r"\"?\b(?:change (?:in|of) control)\b\"?"
_D = f"(?P<time>{DURATION})"
_AFTER = (
    r"(?:within|during) (?:the )?"
    + _D
    + r"(?: period)? (?:immediately )?(?:after|following) (?:an?"
    rf"|the|any|such) {CHANGE}"
)
_WITHIN = phrase(
    rf"\b{_AFTER}|{CHANGE}[^.;:]{{0,60}}? and,? within {_D.replace('time', 'then')}"
    r" (?:following|after|thereafter|of it)\b"
)
_CHANGES = phrase(CHANGE)
_DEAL = phrase(r"\b(?:change (?:in|of) control|acquisition|is acquired|merger)\b")
_LENGTHS = ("notice_days", "cure_days", "window_days", "window_months")
_LENGTH = phrase(DURATION)
_STARTS = phrase(
    r"^[\s,;:]*(?:(?:if|and|that|should there be|in the event(?: of| that)?)\b[\s,]*)*"
)
_UNCURED = phrase(
    r",? (?:(?:and |in each case )?which|that|if) [^,;]{0,80}"
    r"\b(?:cured?|remedied|remedy|corrected?)\b"
)


def cured_at(text: str, start: int, end: int) -> int:
    """Where the words begin that say of the last ground that it is not cured; else its end."""
    last = _UNCURED.search(text, start, end)
    return last.start() if last is not None else end


def conditions(sentence: Sentence, start: int, terms: dict[str, Any], fields: Fields) -> None:
    """What a definition asks before and after its grounds."""
    if "grounds" not in terms:
        return
    begin = min(place.start for place in fields["grounds"])
    every = (x for top in sentence.limbs for x in (top, *top.limbs))
    limbs = [x for x in every if x.start >= start and sentence.span(x.start, x.end).start >= begin]
    if limbs:
        near_change(sentence, (start, limbs[0].start), terms, fields)
    read = [span for name, spans in fields.items() if name != "grounds" for span in spans]
    tail = TAIL.search(sentence.text, limbs[-1].start if limbs else start)
    if tail is not None and not _carried(sentence, tail.end(), terms, read):
        where = (tail.end(), len(sentence.text))
        terms["provided"] = " ".join(sentence.readable(*where).split()).strip(" ,;.")
        fields["provided"] = (sentence.span(*where),)


def near_change(
    sentence: Sentence, where: tuple[int, int], terms: dict[str, Any], fields: Fields
) -> None:
    """The time after a change in control, or the words about it that are not understood."""
    text = sentence.text[: where[1]]
    if not _DEAL.search(text, where[0]):
        return
    found = _WITHIN.search(text, where[0])
    if found is not None and not _apart(text, where[0], found.span()):
        at = found.start("time") if found["time"] else found.start("then")
        value = sentence.value_at(at)
        if isinstance(value, Duration) and value.months is not None:
            terms["after_change_months"] = value.months
            fields["after_change_months"] = (sentence.span(*found.span()),)
            return
    opening = _STARTS.search(text[where[0] :])
    begin = where[0] + (opening.end() if opening is not None else 0)
    terms["when"] = " ".join(sentence.readable(begin, where[1]).split()).strip(" ,;:.(")
    fields["when"] = (sentence.span(begin, where[1]),)


def _apart(text: str, start: int, found: tuple[int, int]) -> bool:
    """Whether more of a change in control is said than how long after it."""
    rest = f"{text[start : found[0]]} {text[found[1] :]}"
    return _LENGTH.search(rest) is not None or _CHANGES.search(rest) is not None


def _carried(sentence: Sentence, start: int, terms: dict[str, Any], read: list[Span]) -> bool:
    """Whether the terms that were read carry each length that the words after a place give."""

    def touched(a: int, b: int) -> bool:
        here = sentence.span(a, b)
        return any(s.start < here.end and here.start < s.end for s in read)

    def known(at: int) -> bool:
        value = sentence.value_at(at)
        same = isinstance(value, Duration) and value.n in [terms.get(name) for name in _LENGTHS]
        return same or touched(at, at + 1)

    lengths = _LENGTH.finditer(sentence.text, start)
    return touched(start, len(sentence.text)) and all(known(x.start()) for x in lengths)
