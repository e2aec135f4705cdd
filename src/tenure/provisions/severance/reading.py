"""Reads promises of severance: months of salary or an amount, on which events, when it is due."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import ORDINAL, Duration, Money, Multiple, Ordinal
from ...triggers import read_triggers, read_window

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

_BASE = (
    r"(?:your |the |executive's |employee's |his |her |then[- ]current |then |current |base "
    r"|annual |annualized |regular |gross |monthly )*"
)
_MONTHS = (
    pattern(
        rf"{{duration:months}} (?:of |worth of |in )?{_BASE}(?:salary|base pay|base compensation"
        rf"|pay)\b"),
    pattern(
        r"(?:continue|continuation|continuing|continued)[^;.]{0,40}?(?:salary|base pay|base"
        r" compensation)[^;.]{0,90}?(?:for|over|through) (?:a |the |an )?(?:additional |further"
        r" )?(?:period of |term of )?{duration:months}"),
    pattern(r"{duration:months} (?:of )?(?:severance|salary continuation)"),
    pattern(
        rf"severance (?:pay|payment|benefit)?[^;.]{{0,60}}?(?:equal to|of|in the amount of)"
        rf" {{duration:months}} (?:of )?{_BASE}"),
    pattern(
        rf"{_BASE}salary[^;.]{{0,60}}? for (?:a |the )?(?:period of )?{{duration:months}} (?:from"
        rf"|following|after) (?:the date of |your |such )*terminat"),
    pattern(rf"{{multiple:times}} {_BASE}(?:salary|base pay)\b"),
)  # fmt: skip
_AMOUNT = (
    pattern(
        r"(?:lump[ -]sum|severance|cash)[^;]{0,50}?(?:payment|amount|pay|sum"
        r"|benefit)?[^;]{0,40}?(?:of|equal to|equaling|totaling|amount of) (?:an amount equal to"
        r" )?{money:amount}"),
    pattern(
        r"\bpay (?:to )?(?:you|executive|employee|him|her)[^;]{0,80}?(?:the sum of|an amount"
        r" equal to|amount of|a sum of|total of) {money:amount}"),
    pattern(r"{money:amount} (?:in |as )?(?:a )?(?:lump[ -]sum|severance)"),
)  # fmt: skip
_LAG = (
    pattern(
        r"on (?:the |or before the )?{ordinal:nth} (?P<business>business |working )?day"
        r" (?:following|after)"),
    pattern(r"(?:within|no later than|not later than) {duration:lag} (?:of|after|following)"),
)  # fmt: skip
_AT_ONCE = pattern(
    r"payable (?:as of|on|upon) (?:the )?(?:date of (?:such |your )?termination|termination date"
    r"|termination)"
)
_LUMP = phrase(r"lump[ -]sum", 0)
_CONTINUES = phrase(r"continu\w+ (?:to (?:pay|receive)|of|payment)|payroll|instal?lments", 0)
_REFUSED = phrase(
    r"(?:(?:greater|lesser|higher|lower) of|not be (?:entitled|eligible)|no (?:severance|salary)"
    r"|shall not receive|will not receive"
    r"|without severance|in lieu of notice)",
    0,
)
_AFTER = phrase(rf"(?:following|after) such|thereafter|after the (?:initial|{ORDINAL})", 0)
_ONLY = phrase(r"entitled to (?:receive )?only|only be entitled to|entitled only to", 0)
_OWED = (
    ("base_salary_prorated", phrase(r"salary[^;]{0,40}pro-?rated", 0)),
    ("benefits_and_expenses", phrase(r"benefits?\b[^;]{0,20}\bexpense", 0)),
    ("indemnification", phrase(r"\bindemnif", 0)),
)


def read_severance(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every severance promise in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in ("terminat", "control", "discharge", "dismiss")):
        return
    sentences = [s for s in letter.sentences if s.kind == "body"]
    for i, sentence in enumerate(sentences):
        read = _promise(sentence)
        if read is None:
            continue
        terms, spans = read
        whole = [sentence.span()]
        if "window" in terms:
            for following in sentences[i + 1 : i + 5]:
                owed = _left(following)
                if owed and following.number == sentence.number:
                    terms["otherwise"] = owed
                    spans["otherwise"] = (following.span(),)
                    whole.append(following.span())
                    break
        yield terms, Cite(tuple(whole), spans)


def _promise(sentence: Sentence) -> tuple[dict[str, Any], dict[str, tuple[Span, ...]]] | None:
    """Terms and their spans, if the sentence promises cash on events that we know."""
    found = _cash(sentence)
    if found is None or _REFUSED.search(sentence.lower):
        return None
    events = read_triggers(sentence)
    if events is None or events.both or events.triggers == ("died",):
        return None
    terms: dict[str, Any] = {"triggers": events.triggers}
    spans = {"triggers": events.spans}
    for name, (value, match) in found.items():
        terms[name], spans[name] = value, (match.span(),)
    window = read_window(sentence)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    _timing(sentence, terms, spans)
    if _LUMP.search(sentence.lower):
        terms["form"] = "lump sum"
    elif _CONTINUES.search(sentence.lower) and "months" in terms:
        terms["form"] = "continuation"
    return terms, spans


def _cash(sentence: Sentence) -> dict[str, tuple[int, Match]] | None:
    found: dict[str, tuple[int, Match]] = {}
    for wanted in _MONTHS:
        match = find(wanted, sentence)
        months = _months(match) if match is not None else None
        if match is not None and months:
            found["months"] = (months, match)
            break
    for wanted in _AMOUNT:
        match = find(wanted, sentence)
        if match is not None and match.value("amount", Money).currency == "USD":
            found["amount"] = (match.value("amount", Money).cents, match)
            break
    return found or None


def _months(match: Match) -> int | None:
    if match.has("months"):
        return match.value("months", Duration).months
    months = 12 * match.value("times", Multiple).ratio
    return int(months) if months.denominator == 1 and "annual" in match.text().lower() else None


def _timing(sentence: Sentence, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
    for wanted in _LAG:
        match = find(wanted, sentence)
        if match is None:
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
        return
    match = find(_AT_ONCE, sentence)
    if match is not None:
        terms["lag"], spans["lag"] = 0, (match.span(),)


def _left(sentence: Sentence) -> tuple[str, ...]:
    """What the letter leaves where the event comes after the window."""
    if not (_AFTER.search(sentence.lower) and _ONLY.search(sentence.lower)):
        return ()
    return tuple(name for name, wanted in _OWED if wanted.search(sentence.lower))
