"""Reads promises of continued health cover: for how long, on which events, by which route."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ...endings import describes
from ...events import Events, events_of, named, on_condition
from ...last_day import last_of_work, leaves
from ...narrowed import described
from ...past import is_over
from ...provision import Cite
from ...text.phrases import Phrase, phrase
from ...text.values import COUNT, DATE, DURATION, MULTIPLE, ORDINAL
from ...triggers import Trigger, read_window
from .borrowed import in_a_period, of_the_same_time, until_a_day
from .clause import months_of
from .ends import at_least, ended_by, part_paid, share_paid
from .promise import PAYS, promised

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

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
_PERIODS = (
    " period",
    " time",
    "concurrent",
    "duration",
    "ose months",
    "ese months",
    "such months",
    "ose weeks",
)
_SPOKEN_OF = ("health", "medical", "insurance", "cobra", "welfare", "benefit", "dental",
              "hospital")  # fmt: skip
_ANY_ENDING = phrase(
    r"\bif (?:your|his|her|(?:the )?(?:executive|employee)'s) employment(?: with (?:the )?"
    r"[\w ]{1,20}?)? (?:terminates|ends)(?:,| for any reason\b)"
)
_NAMED_EVENT = phrase(  # which another sentence defines
    r"\b(?:if|upon|in the event)\b[^.;]{0,40}\b(?:terminating|triggering|qualifying|covered)"
    r" (?:event|termination)\b"
)
_SURELY_HEALTH = phrase(r"^\W*(?!if\b).*\b(?:health|medical|dental|hospital\w*|cobra)\b")
_SEVERANCE_TIME = phrase(r"^(?:severance|separation|salary continuation) ")
_FOLLOWS = phrase(
    r"\b(?:following|after|upon|from|of) (?:the |such |your |his |her |executive's |employee's )*"
    r"(?:(?:effective )?date of )?(?:termination|separation)\b"
    r"|\b(?:termination|separation) date\b|\bdate of (?:termination|separation)"
    r"|\bafter (?:the )?employment (?:ends|terminates)"
)
_UNDER = phrase(r"^\W*(?:terminat|severance|separation)")
_OTHER_ENDING = phrase(
    r"(?:\b(?:upon|by reason of|because of|due to|event of|result of|case of|account of|after"
    r"|following|if|should|when)\b[^.;,]{0,40}?|^)\b(?:death|dies?|disab(?:ility|led)|retire\w*)\b"
    r"|\bnon-?renew|\bvoluntar"
    r"|\bexpir\w+ of (?:the |this |your )?(?:\w+ )?(?:term|agreement|employment)"
    r"|\b(?:change|changes) (?:in|of) control|\bfor cause\b|\bshall mean\b|\" means?\b"
)
_LEAVES = phrase(
    r"\b(?:terminates?|terminated|such termination|resigns?|dismiss(?:es|ed)|discharge[ds]?"
    r"|termination of (?:your |his |her |executive's |employee's )?employment)\b"
)
_UNCHOSEN = phrase(r"\b(?:death|dies?|disab(?:ility|led)|illness|retire\w*)\b")
_FALL = (
    r"\b(?:upon|event of|event that|by reason of|because of|due to|as a result of|if|should|when"
    r"|in case of|on account of|following|after)\b[^.;]{0,60}?\b"
)
_FALLS: tuple[tuple[Trigger, Phrase], ...] = (
    ("died", phrase(rf"{_FALL}(?:death|dies?)\b")),
    ("disabled", phrase(rf"{_FALL}disab(?:ility|led)\b")),
)
_NO_FALL = phrase(
    r"\b(?:other than|except|unless|excluding|neither|not|without|unable|absen(?:t|ce)"
    r"|death of (?:his|her|your|the) (?:spouse|wife)|resign\w*|retire\w*"
    r"|change (?:in|of) control|cause)\b"
)
_DENIES = phrase(
    r"\bin no event will\b|\b(?:will|shall) not be (?:entitled|eligible)|\bnot be obligated"
    r"|\b(?:shall|will) have no (?:right|further|obligation)"
)
_THEN = phrase(r"^\W*(?:following|after|upon) (?:such|the) [^,]{0,30}\bperiod")
Ended = Callable[[], "tuple[Span, ...]"]  # where it says that the employment ends
NEAR = 3  # sentences before and after that may belong to the promise
FAR = 30  # sentences of a clause with many limbs


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
        events = _events(sentences, i, promise.match.start, ended)
        if events is None and _SURELY_HEALTH.search(sentence.text):
            events = _of_severance(promise, sentences)
        if events is None:
            continue
        near = [
            s
            for s in sentences[i + 1 : i + 1 + NEAR]
            if s.number == sentence.number and s.kind == "body"
        ]
        claimed.update(range(i, i + 1 + len(near)))
        yield _terms(sentence, promise, events, near)


def _refused(sentence: Sentence) -> bool:
    """Whether the carrier refuses the cover, the executive has declined it, or it is that of a
    newcomer, until the Company's own plan begins.
    """
    if _REFUSES.search(sentence.lower) or _JOINS.search(sentence.lower) or is_over(sentence.text):
        return True
    return any(
        not _IF_NOT.search(sentence.lower, 0, m.start()) for m in _DECLINES.finditer(sentence.lower)
    )


@dataclass(frozen=True)
class Promise:
    """The words that promise cover, and the months, wherever these stand."""

    match: Match
    months: int
    stated_in: Span


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


def _events(sentences: list[Sentence], i: int, start: int, ended: Ended) -> Events | None:
    """The event as it is named in reach; else the end of the employment, if the sentence says that
    the cover follows it.
    """
    sentence = sentences[i]
    events = (
        events_of(sentences, i, start) or _past_denials(sentences, i) or _clause_above(sentences, i)
    )
    if events is not None:
        if events.triggers == ("change_in_control",) and _LEAVES.search(sentence.text[:start]):
            return Events(("described",), (sentence.span(),), sentence)  # it takes both
        return described(events, sentence, start)
    if any_ending := _ANY_ENDING.search(sentence.text, 0, start):
        return Events(("ended",), (sentence.span(*any_ending.span()),), sentence)
    if (fallen := _fallen(sentence, start)) is not None:
        return fallen
    if ended() and on_condition(sentence, start):
        return None  # it is not owed for the parting alone
    if _IF.search(sentence.lower):
        return _described(sentence, start)
    if ended():
        return Events(("ended",), ended(), sentence)
    follows = _FOLLOWS.search(sentence.text) or _UNDER.search(sentence.heading)
    if follows is None and _COBRA.search(sentence.lower) and PAYS.search(sentence.text):
        follows = _COBRA.search(sentence.lower)  # which the law gives when employment ends
    if follows is None:
        return _described(sentence, start)
    if _OTHER_ENDING.search(f"{sentence.heading} {sentence.text}"):
        return _described(sentence, start)
    before = " ".join(s.text for s in sentences[max(0, i - 2) : i] if s.section is sentence.section)
    if _OTHER_ENDING.search(before):
        return None
    return Events((), (sentence.span(),), sentence)


def _fallen(sentence: Sentence, start: int) -> Events | None:
    """Death or disability, where the words before the promise make it for that."""
    said = sentence.text[:start]
    if _NO_FALL.search(said):
        return None
    fell = [(t, m) for t, words in _FALLS if (m := words.search(said)) is not None]
    if not fell:
        return None
    spans = tuple(sentence.span(*m.span()) for _, m in fell)
    return Events(tuple(t for t, _ in fell), spans, sentence)


def _of_severance(promise: Promise, sentences: list[Sentence]) -> Events | None:
    """The ending that gives the severance whose time the cover shares: "the Severance Period"."""
    match = promise.match
    if not match.has("period") or not _SEVERANCE_TIME.search(match.text("period")):
        return None
    at = promise.stated_in.start
    told = next((s for s in sentences if s.span().start <= at < s.span().end), None)
    if told is None or (_UNCHOSEN.search(told.text) and not _LEAVES.search(told.text)):
        return None
    return Events(("described",), (told.span(),), told)


def _described(sentence: Sentence, start: int) -> Events | None:
    """An ending that the sentence describes, unless nobody chose it."""
    named = _NAMED_EVENT.search(sentence.text, 0, start)
    if _UNCHOSEN.search(f"{sentence.heading} {sentence.text[:start]}") or not (
        named or describes(sentence, start, start)
    ):
        return None
    return Events(("described",), (sentence.span(),), sentence)


def _past_denials(sentences: list[Sentence], i: int) -> Events | None:
    """The event that is named before sentences that only say when nothing is owed."""
    j = i - 1
    while j >= 0 and i - j <= NEAR and _DENIES.search(sentences[j].text):
        j -= 1
    if j in (-1, i - 1) or sentences[j].number != sentences[i].number:
        return None
    return named(sentences[j])


def _clause_above(sentences: list[Sentence], i: int) -> Events | None:
    """The event of the clause that a numbered limb belongs to: of 4(a), for 4(a)(iii)."""
    number = sentences[i].number
    clause = number[: number.rfind("(")] if "(" in number else ""
    for j in range(i - 1, max(-1, i - FAR), -1):
        if not clause or not sentences[j].number.startswith(clause):
            return None
        if sentences[j].number == clause and sentences[j].kind == "body":
            events = named(sentences[j])
            if events is not None:
                return events
    return None


def _terms(
    sentence: Sentence, promise: Promise, events: Events, near: list[Sentence]
) -> tuple[dict[str, Any], Cite]:
    terms, spans = events.terms()
    if not events.triggers:
        terms["triggers"], terms["event_not_named"] = ("ended",), True
        spans["event_not_named"] = spans["triggers"]
    terms["months"], spans["months"] = promise.months, (promise.stated_in,)
    stated_in = events.stated_in
    whole = [stated_in.span()] if stated_in is not sentence else []
    whole.append(sentence.span())
    window = read_window(stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    _route(sentence, near, terms, spans, whole)
    shared = next((share for s in (sentence, *near) if (share := share_paid(s))), {})
    said = ended_by(sentence, promise.match.start, near) | shared | part_paid(sentence)
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
        if _REFUSES.search(s.lower) and (cobra := _COBRA.search(s.lower)):
            terms["by"], terms["if_carrier_allows"] = "carrier or cobra", True
            spans["by"] = (s.span(*cobra.span()), s.span())
            spans.setdefault("if_carrier_allows", (s.span(),))
            whole.append(s.span())
            return
    cobra = _COBRA.search(sentence.lower)
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
