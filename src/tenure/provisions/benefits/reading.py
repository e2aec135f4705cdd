"""Reads promises of continued health cover: for how long, on which events, by which route."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...events import Events, events_of, leaves
from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Duration
from ...triggers import read_window

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

_COVER = r"(?:health|medical|dental|insurance|cobra|welfare|hospitali[sz]ation)"
_FOR = (
    r"(?:for|through|until|over|during|throughout) (?:a |an |the |up to )*(?:period (?:of|equal to)"
    r" )?(?:up to |an additional |the |a |first |full |maximum of )*"
)
_RULES = (
    pattern(rf"continu\w+[^;.]{{0,90}}?{_COVER}\b[^;.]{{0,160}}?{_FOR}{{duration:months}}"),
    pattern(rf"{_COVER}\b[^;.]{{0,60}}?\bcontinu\w+[^;.]{{0,80}}?{_FOR}{{duration:months}}"),
    pattern(
        rf"(?:cobra|{_COVER}[^;.]{{0,30}}?) (?:\w+ )?premiums?\b[^;.]{{0,140}}?{_FOR}"
        rf"{{duration:months}}"),
    pattern(rf"premiums?\b[^;.]{{0,60}}?{_COVER}\b[^;.]{{0,120}}?{_FOR}{{duration:months}}"),
    pattern(
        rf"{{duration:months}}(?: period)?,?[^;.]{{0,90}}?\b(?:continu|pay|reimburs|provid"
        rf"|maintain)\w*[^;.]{{0,120}}?{_COVER}\b[^;.]{{0,40}}?(?:coverages?|premiums?|insurance|benefits"
        r"|plans?)"),
    pattern(
        rf"(?:maintain|provide|keep|reimburse|pay)\w*[^;.]{{0,110}}?{_COVER}\b[^;.]{{0,160}}?{_FOR}"
        r"{duration:months}(?! (?:of|prior|before|preceding))"),
    pattern(rf"{{duration:months}} (?:of )?(?:continued |company[- ]paid )(?:group )?{_COVER}"),
)  # fmt: skip
_CARRIER = phrase(
    r"(?:provided|if|so long as|to the extent)[^;.]{0,60}\b(?:carrier"
    r"|insurer)s?\b[^;.]{0,30}\b(?:allow|permit|agree|consent)",
    0,
)
_REFUSES = phrase(
    r"\b(?:carrier|insurer|plan)s?\b[^;.]{0,20}(?:does not|do not|will not|doesn't|refuses) ?(?:to"
    r" )?(?:allow|permit|agree|consent)?",
    0,
)
_IF = phrase(r"\b(?:if|in the event|should)\b[^.;]{0,60}\b(?:employment|terminat)", 0)
_COBRA = phrase(r"\bcobra\b|consolidated omnibus", 0)
_AFTERWARDS = phrase(  # a right after the months that the Company itself covers
    r"\b(?:after which|at which (?:time|point)|thereafter|following which"
    r"|at the end of which|upon (?:the )?expiration)\b"
    r"[^.;]{0,90}\b(?:cobra\b|consolidated omnibus)",
    0,
)
_SAME = phrase(r"\bsame (?:terms|basis|conditions|cost)\b", 0)
_DEPENDENTS = phrase(
    r"\bdependents?\b[^.;]{0,90}\b(?:company's|employer's) expense|at the (?:company|employer)'s"
    r" (?:sole )?expense[^.;]{0,60}\bdependents?\b",
    0,
)
_NOT_COVER = phrase(
    r"\blong[- ]term disab|\bdisability (?:means|shall)|\b401\(k\)|\bat (?:your|his|her|executive's"
    r"|employee's) (?:own |sole )?(?:cost|expense)|\beligible after|\bwaiting period|\bliability"
    r" insurance|\bD&O|\bdirectors' and officers'|\bprobation|\bdisabil\w+\b[^.;]{0,80}"
    r"\bperform\b|\bsalary\b[^.;]{0,30}$|\b(?:until|when) you become eligible",
)
_OF_PAY = phrase(r"[^,;.]{0,24}\b(?:salary|base pay|compensation)\b")
_MAY = phrase(r"\beligible to (?:continue|elect)|\bright to (?:continue|elect)|\bentitled to elect")
_PAYS = phrase(r"\b(?:will|shall|agrees? to) (?:\w+ )?(?:pay|reimburs|subsid|provid|maintain)")
_THEN = phrase(r"^\W*(?:following|after|upon) (?:such|the) [^,]{0,30}\bperiod")
NEAR = 3  # sentences before and after that may belong to the promise


def read_benefits(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every promise of continued cover in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in ("health", "medical", "insurance", "cobra")):
        return
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    ended = leaves(sentences)
    claimed: set[int] = set()
    for i, sentence in enumerate(sentences):
        match = _promise(sentence) if i not in claimed and sentence.kind == "body" else None
        if match is None or _REFUSES.search(sentence.lower) or _THEN.search(sentence.text):
            continue
        events = events_of(sentences, i, match.start)
        if events is None:
            if not ended or _IF.search(sentence.lower):
                continue
            events = Events(("ended",), ended, sentence)
        near = [
            s
            for s in sentences[i + 1 : i + 1 + NEAR]
            if s.number == sentence.number and s.kind == "body"
        ]
        claimed.update(range(i, i + 1 + len(near)))
        yield _terms(sentence, match, events, near)


def _promise(sentence: Sentence) -> Match | None:
    for wanted in _RULES:
        match = find(wanted, sentence)
        if match is None or not match.value("months", Duration).months:
            continue
        text = match.text().lower()
        at = match.bounds("months")[1]
        paid = _OF_PAY.match(sentence.text[at : at + 40])
        if (
            paid
            or _NOT_COVER.search(text)
            or (_MAY.search(text) and not _PAYS.search(sentence.text))
        ):
            continue
        return match
    return None


def _terms(
    sentence: Sentence, match: Match, events: Events, near: list[Sentence]
) -> tuple[dict[str, Any], Cite]:
    months = match.value("months", Duration).months
    terms, spans = events.terms()
    terms["months"], spans["months"] = months, (match.span(),)
    stated_in = events.stated_in
    whole = [stated_in.span()] if stated_in is not sentence else []
    whole.append(sentence.span())
    window = read_window(stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    _route(sentence, near, terms, spans, whole)
    if same := _SAME.search(sentence.lower):
        terms["same_terms"], spans["same_terms"] = True, (sentence.span(*same.span()),)
    for s in (sentence, *near):
        if found := _DEPENDENTS.search(s.lower):
            terms["dependents"], spans["dependents"] = True, (s.span(*found.span()),)
            whole.append(s.span())
            break
    return terms, Cite(tuple(dict.fromkeys(whole)), spans)


def _route(
    sentence: Sentence,
    near: list[Sentence],
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
    whole: list[Span],
) -> None:
    """Whether the carrier must allow it, and whether COBRA is the way or the fallback."""
    carrier = _CARRIER.search(sentence.lower)
    if carrier is not None:
        terms["if_carrier_allows"] = True
        spans["if_carrier_allows"] = (sentence.span(*carrier.span()),)
    for s in near:
        if _REFUSES.search(s.lower) and (cobra := _COBRA.search(s.lower)):
            terms["by"], terms["if_carrier_allows"] = "carrier or cobra", True
            spans["by"] = (s.span(*cobra.span()), s.span())
            spans.setdefault("if_carrier_allows", (s.span(),))
            whole.append(s.span())
            return
    cobra = _COBRA.search(sentence.lower)
    if cobra is not None and carrier is None and not _AFTERWARDS.search(sentence.lower):
        terms["by"], spans["by"] = "cobra", (sentence.span(*cobra.span()),)
