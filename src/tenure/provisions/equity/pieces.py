"""The pieces of a vesting schedule in one sentence: each portion with the times that go with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, Count, Duration, Ordinal, Percent, Portion
from .timing import When, times_of

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

VESTS = phrase(
    r"\bvest|exercisable|restrict(?:ion|ed) period|restrictions? .{0,60}\blapse|\blaps(?:e|ing)"
    r"|become available|\bearned\b|\bcliff\b|released from (?:\w+ )?restriction|\bpurchasable\b"
    r"|\baccru(?:es?|ing)\b", 0,
)  # fmt: skip
# "a restricted period that will terminate two years from ..." is a time, not an event
_NOT_OF_A_PERIOD = "".join(
    rf"(?<!{what}{verb} )"
    for what in ("period", "period that", "period which", "restrictions")
    for verb in (" will", " shall", "")
)
_EVENT = phrase(
    rf"change (?:in|of) control|{_NOT_OF_A_PERIOD}(?:terminat|\bexpire)|\bdeath|disabilit"
    r"|public offering|\bmerger|\bacquisition\b|acceler|\bno (?:shares|options)|liquidity|resign"
    r"|cease", 0,
)  # fmt: skip
_GOALS = phrase(
    r"(?:earlier|later|earliest|latest) (?:of|to occur)|achiev|attain|\bgoals?\b|\bperformance\b"
    r"|ebitda|\brevenues?\b|(?<!stock )appreciat|\btargets?\b|milestone|trading days"
    r"|average (?:closing )?price"
    r"|(?:earlier|accelerated|sooner) vesting\b[^.;]{0,60}\b(?:price|earnings)"
    r"|\btsr\b|shareholder return|market capitali[sz]ation|met or exceed|\bexceeds?\b|earnings"
    r" per share", 0,
)  # fmt: skip
_OBJECTIVES = phrase(r"\bobjectives?\b", 0)
_ON_EVENT = phrase(
    r"(?:\(\w+\) )?(?:in the (?:event|case)|if |upon (?:a|an|the occurrence|your termination"
    r"|termination)\b|should |notwithstanding)", 0,
)  # fmt: skip
_OF_EACH = phrase(r"(?:,? (?:of|each covering|each of|consisting of)(?: approximately)? )$", 0)
_CONDITION = phrase(
    r"(?:provided|so long as|as long as|assuming|contingent|conditioned|subject to|if you|until"
    r"|unless|while you|except)\b", 0,
)  # fmt: skip
_PART = pattern(
    r"(?P<p>{percent|fraction})|(?<![\w'])(?:the )?(?:first |other |one[- ])?(?P<half>half)\b"
    r"|(?P<quarter>{duration})(?= of (?:the|your|such|these|said)\b)"
)
_COUNT = pattern(
    r"{count:p}(?= (?:of (?:the |such |these |said |your )*)?(?:\w+ ){0,3}?(?:shares?|options?"
    r"|units|rsus)\b| (?:will |shall |to |are |is )?(?:be |become )?(?:fully |immediately )?"
    r"(?:vest(?:s|ed|ing)?|exercisable|on|upon|after|per|each|every)\b| of (?:which|them|these)\b)"
    r"|(?<=\ue005\s){count:row}(?=\W*(?:{date}|and\b|shares|options|units|$))"
)
_VESTED_NOW = pattern(
    r"(?<!until)(?<!become)(?<!once)(?<!if) (?:fully|immediately) vested(?: and (?:fully"
    r" )?(?:exercisable"
    r"|non-?forfeitable))?(?= shares|\s?[,.;)]|$| (?:immediately|and (?:shall|will|are)\b))"
)
_ROW = 140  # characters of an entry in a list of steps
_SOME = 100  # shares; a smaller number need not be one of shares
_REST = pattern(
    r"\b(?:pro[ -]?rata )?(?:remain(?:ing|der)|balance|rest)\b(?!\s?(?:{percent|fraction|duration}"
    r"|{count}|term\b|period\b|(?:\w+ )?(?:years|months|quarters)\b))"
)
_CLIFF = pattern(r"{duration:cliff} cliff\b")
_NONE_UNTIL = pattern(  # "provided that no shares shall vest until you have completed one year"
    r"\b(?:no|none of the) (?:portion|part|shares|options|units|vesting|such|of|the|option"
    r"|award|rsus"
    r"|restricted|stock|\s)+(?:shall|will|may)?\s?(?:vest|be vested|become vested|be exercisable"
    r"|become exercisable|be exercised|occur)[^.;\ue001\ue002\ue003]{0,30}?"
    r"\b(?:until|before|prior to|during) [^.;\ue001\ue002\ue003]{0,50}?"
    r"(?:{duration:cliff}|{ordinal:nth} (?:\w+ )?anniversary)"
)
_OF_WHAT = phrase(r"(?:of|as to|in) (?:the |such |your |these |its )*$", 0)
_OF_REST = phrase(r" (?:of|as to) (?:the |such |your |these )*(?:then[- ])?(?:remain|balance)", 0)
_DEFINED = phrase(r"\bdate\W{0,3}(?: (?:is|shall be|will be|means|of))?:? $", 0)
_HEADLESS = 110  # characters after a word of vesting in which a time alone says when all of it does


@dataclass(frozen=True)
class Piece:
    """A portion, or what is left where none is said, and when it vests."""

    start: int
    end: int
    part: Fraction | None
    shares: int | None
    of_rest: bool
    whens: tuple[When, ...]

    def of(self, kind: str) -> tuple[When, ...]:
        return tuple(w for w in self.whens if w.kind == kind)


@dataclass(frozen=True)
class Said:
    """What a sentence says of a schedule; `over` is the time of all of it."""

    pieces: tuple[Piece, ...] = ()
    over: int | None = None
    goals: bool = False  # it depends on more than time
    stepwise: bool = False  # on objectives of some steps only, which can be marked
    cliff: int | None = None  # months before which nothing vests


@dataclass(frozen=True)
class _Head:
    start: int
    end: int
    part: Fraction | None
    shares: int | None
    of_rest: bool


def said_of(
    sentence: Sentence, start: int, whole: int, stop: int | None = None, listed: bool = False
) -> Said:
    """What a sentence says from a place on (up to another) of the schedule of an award of so many
    shares; a `listed` one stands below a line that says it.
    """
    if listed and not start and not VESTS.search(sentence.lower) and not _row(sentence):
        return Said()
    said = _said_of(sentence, start, whole, stop, listed)
    cliff = find(_CLIFF, sentence, start) or find(_NONE_UNTIL, sentence, start)
    if cliff is None:
        return said
    if cliff.has("cliff"):
        return replace(said, cliff=cliff.value("cliff", Duration).months)
    return replace(said, cliff=12 * cliff.value("nth", Ordinal).n)


def _row(sentence: Sentence) -> bool:
    """Whether a line is an entry of a list: a few words with a portion and a time."""
    return len(sentence.text) <= _ROW and not sentence.text.endswith((".", ":", "?"))


def _said_of(sentence: Sentence, start: int, whole: int, stop: int | None, listed: bool) -> Said:
    limb = sentence.limb_at(start) if start and stop is None else None
    lower = sentence.lower[:stop] if limb is None else sentence.lower[: limb.end]
    if not (listed or VESTS.search(lower, start)) or _ON_EVENT.match(lower):
        return Said()
    if _GOALS.search(lower, start):
        return Said(goals=True)
    if _OBJECTIVES.search(lower, start):
        return Said(goals=True, stepwise=True)
    event = _EVENT.search(lower, start)
    end = event.start() if event is not None else len(lower)
    whens = [w for w in times_of(sentence, len(lower)) if w.start >= start]
    heads = [h for h in _heads(sentence, whens, whole) if start <= h.start < len(lower)]
    marks = [w.end for w in whens if w.kind != "over"]
    if marks and (cut := _CONDITION.search(lower, min(marks))) is not None:
        end = min(end, cut.start())
    whens = [w for w in whens if w.end <= end]
    now = None if whens or heads else find(_VESTED_NOW, sentence, start)
    if now is not None and now.end <= end:
        at = When("at", now.start, now.end, (0,))
        return Said((Piece(now.start, now.end, None, None, False, (at,)),))
    if not whens:
        return Said()
    if not heads and not VESTS.search(lower, start):
        return Said()
    if not heads:
        dated = any(w.days for w in whens)
        if dated and _unclear(sentence, start, end, heads, whens, whole):
            return Said(goals=True)
        return _headless(sentence, whens, start)
    heads = [h for h in heads if h.start < end]
    if _unclear(sentence, start, end, heads, whens, whole):
        return Said(goals=True)
    total = next((w.over for w in whens if w.kind == "over" and w.end <= _first(heads)), None)
    return Said(_paired(sentence, heads, whens), total)


def _unclear(
    sentence: Sentence, start: int, end: int, heads: list[_Head], whens: list[When], whole: int
) -> bool:
    """Whether a number of shares stands there that is understood neither as a step nor as all."""
    taken = [(h.start, h.end) for h in heads] + [(w.start, w.end) for w in whens]
    for at in range(start, min(end, len(sentence.text))):
        value = sentence.value_at(at) if sentence.text[at] == COUNT else None
        some = isinstance(value, Count) and value.n >= _SOME and value.n != whole
        if some and not any(low <= at < high for low, high in taken):
            return True
    return False


def _first(heads: list[_Head]) -> int:
    return heads[0].start if heads else 10**9


def _heads(sentence: Sentence, whens: list[When], whole: int) -> list[_Head]:
    found: list[_Head] = []
    for match in find_all(_PART, sentence):
        part = _fraction(match)
        if part:
            found.append(_head(sentence, match, part, None))
    for match in find_all(_COUNT, sentence):
        n = match.value("p" if match.has("p") else "row", Count).n
        if n != whole and not any(w.start <= match.start < w.end for w in whens):
            found.append(_head(sentence, match, None, n))
    for match in find_all(_REST, sentence):
        if not _OF_WHAT.search(sentence.lower[max(0, match.start - 20) : match.start]):
            found.append(_Head(match.start, match.end, None, None, True))
    found.sort(key=lambda h: h.start)
    found = [h for i, h in enumerate(found) if i == 0 or h.start >= found[i - 1].end]
    out: list[_Head] = []
    for head in found:
        if out and _twice(sentence, out[-1], head, whole):
            out[-1] = replace(out[-1], end=head.end)
        else:
            out.append(head)
    return out


def _twice(sentence: Sentence, one: _Head, other: _Head, whole: int) -> bool:
    """ "one quarter (25%)", "one quarter (5,000 shares)" is one portion."""
    if sentence.lower[one.end : other.start].strip() not in ("(", "or", ",", "or ("):
        return False
    if one.part is not None and other.shares is not None and whole:
        return abs(one.part - Fraction(other.shares, whole)) < Fraction(1, 100)
    return one.part is not None and one.part == other.part


def _fraction(match: Match) -> Fraction | None:
    if match.has("half"):
        return Fraction(1, 2)
    value = match.value("p" if match.has("p") else "quarter")
    if isinstance(value, Duration):  # "one quarter of the shares"
        return Fraction(value.n, 4) if value.unit == "quarter" and value.n < 4 else None
    return value.fraction if isinstance(value, Percent | Portion) else None


def _head(sentence: Sentence, match: Match, part: Fraction | None, shares: int | None) -> _Head:
    of_rest = _OF_REST.match(sentence.lower, match.end) is not None
    return _Head(match.start, match.end, part, shares, of_rest)


def _begun(sentence: Sentence, head: _Head, whens: list[When]) -> int:
    """Where a portion begins with its time: "annual instalments of 20,000 shares"."""
    for when in whens:
        between = sentence.lower[when.end : head.start]
        if when.kind in ("every", "equal") and _OF_EACH.fullmatch(between):
            return when.start
    return head.start


def _paired(sentence: Sentence, heads: list[_Head], whens: list[When]) -> tuple[Piece, ...]:
    """Each portion with the times after it, or before it where the sentence has them first."""
    bounds = [_begun(sentence, h, whens) for h in heads]
    before = bool(bounds) and not any(w.start >= bounds[-1] and w.kind != "over" for w in whens)
    out: list[Piece] = []
    for i, head in enumerate(heads):
        if before:
            low, high = (bounds[i - 1] if i else 0), head.start
        else:
            low, high = bounds[i], bounds[i + 1] if i + 1 < len(heads) else 10**9
        own = tuple(w for w in whens if low <= w.start < high)
        if before:  # how long it takes may still be said after the last one
            own += tuple(w for w in whens if w.start > bounds[-1] and i == len(heads) - 1)
        elif i == 0 and not any(w.kind != "over" for w in own):
            own = tuple(w for w in whens if w.start < head.start) + own
        if own and out and not any(w.kind != "over" for w in out[-1].whens) and low < head.start:
            last = out.pop()  # "the remaining 75% in equal increments of 1/36"
            out.append(replace(last, end=max(w.end for w in own), whens=own))
            continue
        places = [head.start, head.end, *(w.start for w in own), *(w.end for w in own)]
        piece = Piece(min(places), max(places), head.part, head.shares, head.of_rest, own)
        out.append(piece)
    return tuple(out)


def _headless(sentence: Sentence, whens: list[When], start: int) -> Said:
    """ "vests in equal annual instalments over four years", "vests on the third anniversary"."""
    verb = VESTS.search(sentence.lower, start)
    assert verb is not None
    near = [w for w in whens if verb.start() - 60 <= w.start <= verb.end() + _HEADLESS]
    if any(w.kind != "over" and w.start > verb.start() for w in near):
        near = [w for w in near if w.start > verb.start() or w.kind != "at"]
    timed = [w for w in near if w.kind != "over"]
    if any(w.days and _DEFINED.search(sentence.lower[: w.start]) for w in timed):
        return Said()  # "the vesting commencement date is ..."
    total = next((w.over for w in whens if w.kind == "over"), None)
    if timed and timed[0].months == (0,) and timed[0].end == verb.start() - 1:
        low, high = timed[0].start, verb.end()  # "immediately vested"
        return Said((Piece(low, high, None, None, False, (timed[0],)),), total)
    if not timed or (timed[0].kind == "at" and timed[0].end <= verb.start()):
        quarters = next((w for w in near if w.kind == "over" and w.every), None)
        if quarters is None:
            return Said(over=total)
        timed = [quarters]
    own = tuple(w for w in whens if w.start >= near[0].start)
    low, high = min(w.start for w in own), max(w.end for w in own)
    return Said((Piece(min(low, verb.start()), high, None, None, False, own),), total)
