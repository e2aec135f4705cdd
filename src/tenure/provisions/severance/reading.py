"""Reads promises of severance: months of salary or an amount, on which events, when it is due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ...events import Events, events_of, leaves
from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import ORDINAL, Duration, Ordinal
from ...triggers import read_window
from .cash import Cash, cash

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_LAG = (
    pattern(
        r"on (?:the |or before the )?{ordinal:nth} (?P<business>business |working )?day"
        r" (?:following|after)"),
    pattern(
        r"(?:within|no later than|not later than) {duration:lag} (?:of|after|following)(?! (?:a"
        r" |the |such |any )?(?:change|transaction|closing))"),
)  # fmt: skip
_PAYS = phrase(
    r"\b(?:pay|paid|payable|payment|receive|sum|salary|made)\b(?![^.]*\b(?:sign|notice|execut|deliver"
    r"|provided|resign|revo|cur(?:e|ed))\w*\b)",
    0,
)
_AT_ONCE = pattern(
    r"payable (?:as of|on|upon) (?:the )?(?:date of (?:such |your )?termination|termination date"
    r"|termination)"
)
_LUMP = phrase(r"lump[ -]sum", 0)
_CONTINUES = phrase(r"continu\w+ (?:to (?:pay|receive)|of|payment)|payroll|instal?lments", 0)
_REFUSED = phrase(
    r"(?:not be (?:entitled|eligible)|no (?:severance|salary)|shall not receive|will not receive"
    r"|without severance|in lieu of notice|pay in lieu|\bgarden|during the notice)",
    0,
)
_ELSE = phrase(
    r"\b(?:409A|specified employee|shall be delayed|will be delayed|deferred compensation"
    r"|non-?compet\w+ period|restricted period|non-?solicit|parachute|280G|liquidated damages"
    r"|whereas|release of claims that the company|base amount|years of service credit"
    r"|shall (?:mean|be defined))\b|^\W*(?:\([a-z]\) )?for (?:the )?purposes? of\b",
)
_REFERS = phrase(
    r"\b(?:the|such|said|these|any|foregoing) (?:severance|separation) (?:pay|payments?|benefits?"
    r"|amounts?)\b[^.;]{0,60}\b(?:shall|will|is|are) (?:be )?(?:payable|paid|made|commence|begin"
    r"|subject|conditioned|contingent|reduced|cease|in lieu)",
    0,
)
_PROMISES = phrase(
    r"\b(?:shall|will|agrees? to|entitled|eligible|obligated to|receives?|is to|undertakes|equals?"
    r"|be (?:paid|payable)|provides? (?:you|for)|guarantee\w*)\b",
    0,
)
_SEVERANCE = phrase(r"\b(?:severance|separation (?:pay|benefit|allowance)|termination pay)", 0)
_IF = phrase(r"\b(?:if|in the event|should)\b[^.;]{0,60}\b(?:employ|terminat)", 0)
_LIST_OF = phrase(  # "the greater of the following:", whose items stand in sentences of their own
    r"\b(?:greater|larger|higher|longer|lesser|lower|shorter|difference) (?:of|between)"
    r"(?: the)?(?: following)?(?: amounts)?\W*$",
    0,
)
_RESIGNS = phrase(r"\b(?:resign(?:s|ed|ation)?|voluntar(?:y|ily) terminat\w+)\b", 0)
_AFTER = phrase(rf"(?:following|after) such|thereafter|after the (?:initial|{ORDINAL})")
_ONLY = phrase(r"entitled to (?:receive )?only|only be entitled to|entitled only to", 0)
_OWED = (
    ("base_salary_prorated", phrase(r"salary[^;]{0,40}pro-?rated", 0)),
    ("benefits_and_expenses", phrase(r"benefits?\b[^;]{0,20}\bexpense", 0)),
    ("indemnification", phrase(r"\bindemnif", 0)),
)
Found = tuple[dict[str, Any], dict[str, tuple["Span", ...]], list["Span"]]


def read_severance(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every severance promise in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(w in lower for w in ("terminat", "control", "discharge", "dismiss", "separat")):
        return
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    ended = leaves(sentences)
    seen: set[str] = set()
    for i, sentence in enumerate(sentences):
        if sentence.kind != "body":
            continue
        read = _promise(sentences, i, ended)
        if read is None or (said := " ".join(sentence.lower.split())) in seen:
            continue
        seen.add(said)
        terms, spans, whole = read
        if "window" in terms:
            for following in sentences[i + 1 : i + 5]:
                owed = _left(following)
                if owed and following.number == sentence.number:
                    terms["otherwise"] = owed
                    spans["otherwise"] = (following.span(),)
                    whole.append(following.span())
                    break
        yield terms, Cite(tuple(dict.fromkeys(whole)), spans)


def _promise(sentences: Sequence[Sentence], i: int, ended: tuple[Span, ...]) -> Found | None:
    """Terms and their spans, if the sentence promises cash on events that we know."""
    sentence = sentences[i]
    found = cash(sentence)
    lower = sentence.lower
    if found is None or _REFUSED.search(lower[: found.start]):
        return None
    if _ELSE.search(sentence.text[: found.start]) or _REFERS.search(lower):
        return None
    if any(_LIST_OF.search(s.lower) for s in sentences[max(0, i - 3) : i]):
        return None
    events = events_of(sentences, i, found.start)
    if (
        events is not None
        and events.triggers == ("change_in_control",)
        and _RESIGNS.search(events.stated_in.lower[: _end(events, sentence, found)])
    ):
        return None  # on a resignation after it
    own = events is not None and events.stated_in is sentence
    if not own and not (_PROMISES.search(lower) and _named(sentence, found)):
        return None
    if events is None:
        if (
            not ended
            or _IF.search(lower)
            or not _SEVERANCE.search(lower + " " + sentence.heading.lower())
        ):
            return None
        events = Events(("ended",), ended, sentence)
    terms, spans = events.terms()
    _sums(found, terms, spans)
    window = read_window(sentence) or read_window(events.stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    if _LUMP.search(lower):
        terms["form"] = "lump sum"
    elif _CONTINUES.search(lower) and "months" in terms and not found.greater:
        terms["form"] = "continuation"
    if terms.get("form") != "continuation":
        _timing(sentence, terms, spans)
    return terms, spans, [events.stated_in.span(), sentence.span()]


def _end(events: Events, sentence: Sentence, found: Cash) -> int | None:
    """Where the words of the event end: before the promise, if it stands in the same sentence."""
    return found.start if events.stated_in is sentence else None


def _named(sentence: Sentence, found: Cash) -> bool:
    """Whether a sentence that names no event is about pay after the end of employment."""
    about = f"{sentence.heading.lower()} {sentence.lower}"
    if _SEVERANCE.search(about):
        return True
    if found.amount is not None and found.months is None and found.share is None:
        return _LUMP.search(sentence.lower) is not None and "terminat" in about
    return "terminat" in about or _CONTINUES.search(sentence.lower) is not None


def _sums(found: Cash, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
    if found.months is not None:
        terms["months"], spans["months"] = found.months[0], (found.months[1].span(),)
    if found.share is not None:
        share, match = found.share
        months = 12 * share
        if match.text().lower().find("%") < 0 and not found.bonus and months.denominator == 1:
            terms["months"], spans["months"] = int(months), (match.span(),)
        else:
            terms["percent"] = int(share * 100)
            spans["percent"] = (match.span(),)
    if found.amount is not None:
        terms["amount"], spans["amount"] = found.amount[0], (found.amount[1].span(),)
    for name in ("bonus", "greater", "same"):
        if getattr(found, name):
            terms[name] = True


def _timing(sentence: Sentence, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
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
        return
    match = find(_AT_ONCE, sentence)
    if match is not None:
        terms["lag"], spans["lag"] = 0, (match.span(),)


def _left(sentence: Sentence) -> tuple[str, ...]:
    """What the letter leaves where the event comes after the window."""
    if not (_AFTER.search(sentence.text) and _ONLY.search(sentence.lower)):
        return ()
    return tuple(name for name, wanted in _OWED if wanted.search(sentence.lower))
