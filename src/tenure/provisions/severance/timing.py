"""When severance is due, in what form, and what is left after its window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import ORDINAL, Duration, Ordinal

if TYPE_CHECKING:
    from ...text import Sentence, Span

_LAG = (
    pattern(
        r"on (?:the |or before the )?{ordinal:nth} (?P<business>business |working )?day"
        r" (?:following|after)"),
    pattern(
        r"(?:within|no later than|not later than) {duration:lag} (?:of|after|following)(?! (?:a"
        r" |the |such |any )?(?:change|transaction|closing))"),
    pattern(r"(?:within|no later than|not later than) {duration:lag}(?=[,.;)]|$)"),
)  # fmt: skip
_RELEASED = phrase(  # what the days are counted from, where it is not the ending itself
    r" (?:(?:the|such|your|that|its|his|her|of|any|a|date|on which|you|executive|employee|he|she"
    r"|company|receives?|receipt|executed|signed|timely|general|expiration|revocation|period|and"
    r"|delivery|non-?revocation|first|have|has|said)\W+)*"
    r"(?:sign(?:s|ed|ing|ature)?|execut(?:es|ed|ing|ion)|effectiveness|releases?|delivers?|revocation|becomes?"
    r" (?:effective|irrevocable)|separation agreement|waiver"
    r"|effective date of (?:(?:the|such|your|this|general) )*(?:release|waiver))\b"
)
_PAYS = phrase(
    r"\b(?:pay|paid|payable|payment|receive|sum|salary|made)\b(?![^.]*\b(?:sign|notice|execut"
    r"|deliver"
    r"|provided|resign|revo|cur(?:e|ed))\w*\b)",
    0,
)
_AT_ONCE = pattern(
    r"payable (?:as of|on|upon) (?:the )?(?:date of (?:such |your )?termination|termination date"
    r"|termination)"
)
_AFTER = phrase(rf"(?:following|after) such|thereafter|after the (?:initial|{ORDINAL})")
_ONLY = phrase(r"entitled to (?:receive )?only|only be entitled to|entitled only to", 0)
_OWED = (
    ("base_salary_prorated", phrase(r"salary[^;]{0,40}pro-?rated", 0)),
    ("benefits_and_expenses", phrase(r"benefits?\b[^;]{0,20}\bexpense", 0)),
    ("indemnification", phrase(r"\bindemnif", 0)),
)


def timing(sentence: Sentence, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
    for wanted in _LAG:
        match = find(wanted, sentence)
        if match is None or not _PAYS.search(
            sentence.lower[max(0, match.start - 110) : match.start]
        ):
            continue
        if match.has("nth"):
            terms["lag"] = match.value("nth", Ordinal).n
            business = match.has("business")
        else:
            duration = match.value("lag", Duration)
            if duration.unit != "day":
                continue
            terms["lag"], business = duration.n, duration.business
        if business:
            terms["lag_in"] = "business days"
        spans["lag"] = (match.span(),)
        released = _RELEASED.match(sentence.text, match.end)
        if released is not None:
            terms["lag_after"] = "release"
            spans["lag"] = (sentence.span(match.start, released.end()),)
        return
    match = find(_AT_ONCE, sentence)
    if match is not None:
        terms["lag"], spans["lag"] = 0, (match.span(),)


def left_after_window(sentence: Sentence) -> tuple[str, ...]:
    """What the letter leaves where the event comes after the window."""
    if not (_AFTER.search(sentence.text) and _ONLY.search(sentence.lower)):
        return ()
    return tuple(name for name, wanted in _OWED if wanted.search(sentence.lower))
