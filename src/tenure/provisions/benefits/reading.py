"""Reads promises of continued health cover: for how long, on which events, by which route."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from ...events import Events, named
from ...last_day import last_of_work, leaves
from ...non_renewal import counted
from ...past import is_over
from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import COUNT, DATE, DURATION, MULTIPLE, ORDINAL
from ...treated_alike import with_good_reason
from ...triggers import read_window
from .borrowed import in_a_period, of_the_same_time, through_a_day, until_a_day
from .clause import months_of
from .ends import at_least, ended_by, part_paid, share_paid
from .occasion import COBRA, NEAR, Ended, Promise, occasion, of_severance
from .promise import promised
from .stretches import stretches

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

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
_DECLINES = phrase(  # "has elected that he does not wish to participate"
    r"(?<!\bif )\b(?:you|he|she|executive|employee)(?: ha(?:s|ve))? (?:elected[^.;]{0,24} not"
    r"|declined|waived|(?:do|does|did) not (?:wish|want|elect|choose|desire|intend)) (?:to )?"
    r"(?:participat|continu|receiv|enrol|be covered|coverage|any)", 0,
)  # fmt: skip
_JOINS = phrase(
    r"\beligible to join|\buntil then\b|\b(?:previous|prior|former) employer\b"
    r"|\buntil (?:you|he|she|executive|employee) (?:(?:is|are|becomes?) )+(?:covered|eligible)"
    r" (?:for|under|by) (?:our|the company's)",
    0,
)
_IF_NOT = phrase(r"\b(?:if|in the event|unless|should|until|when)\b[^.;]{0,60}$", 0)
# "if the plan may not cover you, the Company will pay for COBRA"; "by its own plan or by COBRA"
_OR_COBRA = phrase(
    r"\b(?:if|to the extent|in the event|should)\b[^;.]{0,40}?\b(?:coverage|plans?|participation"
    r"|continuation|insurance|benefits)\b[^;.]{0,60}?\b(?:may not|can ?not|(?:is|are) (?:not\b|un"
    r"|barred|prohibited)|does not|do not|will not)[^.;]{0,420}?\bcobra\b"
    r"|\b(?:plans?|polic(?:y|ies)|coverage|directly)\b[^.;]{0,30},? or (?:through|by|under|via|pay"
    r"|reimburs)[^.;]{0,60}\bcobra\b",
    0,
)
_COUNTS = phrase(  # the months are taken off those of the law
    r"\b(?:count\w*|credited|appl(?:y|ied)|r[ua]n(?:s|ning)?)\b (?:\w+ )?"
    r"(?:toward|against|as|concurrent)\w*[^.;]{0,30}$",
    0,
)
_LETS = phrase(r"\b(?:elect|premium|reimburs|subsid|cost of)", 0)
_PROVISO = phrase(r"\bprovided\b|\bexcept that\b|\bhowever\b|\bnotwithstanding\b", 0)
_AFTERWARDS = phrase(  # a right after the months that the Company itself covers
    r"\b(?:after which|at which (?:time|point)|(?<!period )(?<!months )thereafter|following which"
    r"|at the end of which|upon (?:the )?expiration)\b"
    r"[^.;]{0,90}\b(?:cobra\b|consolidated omnibus)",
    0,
)
_DEPENDENTS = phrase(
    r"\bdependents?\b[^.;]{0,90}\b(?:company's|employer's) expense|at the (?:company|employer)'s"
    r" (?:sole )?expense[^.;]{0,60}\bdependents?\b",
    0,
)
_PERIODS = (" period", " time", "concurrent", "duration", "ose months", "ese months",
            "such months", "ose weeks")  # fmt: skip
_SPOKEN_OF = ("health", "medical", "insurance", "cobra", "welfare", "benefit", "dental",
              "hospital")  # fmt: skip
_SURELY_HEALTH = phrase(r"^\W*(?!if\b).*\b(?:health|medical|dental|hospital\w*|cobra)\b")
_IF_SUCH = phrase(
    r"^\W*(?:if|should|in the event(?: that)?) (?:(?:such|any such|the) termination\b"
    r"|(?:that|this|it) (?:happens?|occurs?|takes? place)\b)",
    0,
)
_OF_ALL = phrase(r"^\W*notwithstanding (?:the foregoing|anything)\b", 0)
_THEN = phrase(r"^\W*(?:following|after|upon) (?:such|the) [^,]{0,30}\bperiod")


def read_benefits(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every promise of continued cover in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in _SPOKEN_OF):
        return
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    ended = cache(lambda: leaves(sentences))
    claimed: set[int] = set()
    spoken = {s.index for s in letter.having(*_SPOKEN_OF)}
    for i, sentence in enumerate(sentences):
        if i in claimed or sentence.kind != "body" or sentence.index not in spoken:
            continue
        promise = _promise(sentence, sentences, ended)
        if promise is None or _refused(sentence) or _THEN.search(sentence.text):
            continue
        events = occasion(sentences, i, promise.match.start, ended)
        if events is None and _SURELY_HEALTH.search(sentence.text):
            events = of_severance(promise, sentences)
        if events is None:
            continue
        after = sentences[i + 1 : i + 1 + NEAR]
        alike = [s for s in after if s.number == sentence.number and s.kind == "body"]
        near = list(takewhile(lambda s: promised(s) is None or not _on_its_own(s), alike))
        claimed.update(range(i, i + 1 + len(near)))
        near += [s for s in alike[len(near) + 1 :] if _OF_ALL.match(s.lower)]
        found = counted(letter, *_terms(sentence, promise, events, near))
        yield with_good_reason(letter, *found)


def _on_its_own(sentence: Sentence) -> bool:
    """Whether a sentence names an event, or begins with its own: "If such termination occurs"."""
    return named(sentence) is not None or _IF_SUCH.match(sentence.lower) is not None


def _refused(sentence: Sentence) -> bool:
    """Whether the carrier refuses the cover, the executive has declined it, or it is that of a
    newcomer, until the Company's own plan begins.
    """
    if _REFUSES.search(sentence.lower) or _JOINS.search(sentence.lower) or is_over(sentence.text):
        return True
    return any(
        not _IF_NOT.search(sentence.lower, 0, m.start()) for m in _DECLINES.finditer(sentence.lower)
    )


def _promise(sentence: Sentence, sentences: list[Sentence], ended: Ended) -> Promise | None:
    if any(mask in sentence.text for mask in (DURATION, ORDINAL, COUNT, MULTIPLE)):
        match = promised(sentence)
        if match is not None and (months := months_of(match)):
            return Promise(match, months, match.span())
    borrowed = None
    if any(word in sentence.lower for word in _PERIODS):
        borrowed = in_a_period(sentence, sentences) or of_the_same_time(sentence, sentences)
    if borrowed is None and DATE in sentence.text and ended():
        borrowed = until_a_day(sentence, last_of_work(sentences, ended()))
    return Promise(*borrowed) if borrowed is not None else None


def _terms(
    sentence: Sentence, promise: Promise, events: Events, near: list[Sentence]
) -> tuple[dict[str, Any], Cite]:
    terms, spans = events.terms()
    if not events.triggers:
        terms["triggers"], terms["event_not_named"] = ("ended",), True
        spans["event_not_named"] = spans["triggers"]
    terms["months"], spans["months"] = promise.months, (promise.stated_in,)
    if (day := through_a_day(sentence, promise.match)) is not None:
        terms["through"], spans["through"] = day[0], (day[1],)
    stated_in = events.stated_in
    whole = [stated_in.span()] if stated_in is not sentence else []
    whole.append(sentence.span())
    window = read_window(stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    _route(sentence, near, terms, spans, whole)
    shared = next((share for s in (sentence, *near) if (share := share_paid(s))), {})
    said = ended_by(sentence, promise.match.start, near) | shared | part_paid(sentence)
    if stepped := stretches(sentence, near, promise.months):
        said = {name: v for name, v in said.items() if name not in ("in_part", "up_to")} | stepped
    if DURATION in sentence.text:
        said |= at_least(sentence, promise.match.start, promise.match.end)
    for name, (value, span) in said.items():
        terms[name], spans[name] = value, (span,)
        whole += [s.span() for s in near if s.span().start <= span.start < s.span().end]
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
        if _REFUSES.search(s.lower) and (cobra := COBRA.search(s.lower)):
            terms["by"], terms["if_carrier_allows"] = "carrier or cobra", True
            spans["by"] = (s.span(*cobra.span()), s.span())
            spans.setdefault("if_carrier_allows", (s.span(),))
            whole.append(s.span())
            return
    cobra = COBRA.search(sentence.lower)
    other = _OR_COBRA.search(sentence.lower) if cobra is not None else None
    if cobra is not None and other is not None and other.start() < cobra.start():
        terms["by"], terms["if_carrier_allows"] = "carrier or cobra", True
        spans["by"] = spans["if_carrier_allows"] = (sentence.span(*other.span()),)
        return
    if cobra is not None and (aside := _PROVISO.search(sentence.lower, 0, cobra.start())):
        # "continues in the plan, provided that this counts against the time of COBRA"
        promised = sentence.lower[sentence.lower.rfind(";", 0, aside.start()) + 1 : cobra.start()]
        if (
            ";" not in sentence.lower[aside.end() : cobra.start()]
            and aside.start() > 40
            and not _LETS.search(promised)
        ):
            cobra = None
    if cobra is not None and _COUNTS.search(sentence.lower, 0, cobra.start()):
        cobra = None
    if cobra is not None and carrier is None and not _AFTERWARDS.search(sentence.lower):
        terms["by"], spans["by"] = "cobra", (sentence.span(*cobra.span()),)
