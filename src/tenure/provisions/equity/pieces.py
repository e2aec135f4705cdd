"""The pieces of a vesting schedule in one sentence: each portion with the times that go with it, or
all of it where the sentence names no portion.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import FRACTION, PERCENT, Duration, Ordinal
from .goals import (
    CONDITION,
    EARLIER,
    EVENT,
    GOALS,
    OBJECTIVES,
    ON_EVENT,
    VESTS,
    hangs_on_goals,
)
from .portions import Head, Piece, Said, first_of, heads_in, unclear
from .time_wordings import When
from .timing import times_of

if TYPE_CHECKING:
    import re

    from ...text import Sentence
    from ...text.limbs import Limb

_OF_EACH = phrase(r"(?:,? (?:of|each covering|each of|consisting of)(?: approximately)? )$", 0)
_ROW = 140  # characters of an entry in a list of steps
_CLIFF = pattern(r"{duration:cliff} cliff\b")
_NONE_UNTIL = pattern(  # "provided that no shares shall vest until you have completed one year"
    r"\b(?:no|none of the) (?:portion|part|shares|options|units|vesting|such|of|the|option"
    r"|award|rsus"
    r"|restricted|stock|\s)+(?:shall|will|may)?\s?(?:vest|be vested|become vested|be exercisable"
    r"|become exercisable|be exercised|occur)[^.;\ue001\ue002\ue003]{0,30}?"
    r"\b(?:until|before|prior to|during) [^.;\ue001\ue002\ue003]{0,50}?"
    r"(?:{duration:cliff}|{ordinal:nth} (?:\w+ )?anniversary)"
)
Size = tuple[int, int]  # of an award: shares, or what it is worth
_LISTED = phrase(r"(?: shares)?(?:,|,? and|, and then) | ?/ ?", 0)
_AGAIN = phrase(r"\((?:i[.\u2024]e|that is|meaning)\b", 0)  # what has been said in other words
_MADE_UP = phrase(r",? with |:| as follows| of which ", 0)
_RATE = phrase(
    r"\b(?:at (?:a|the) rate of(?: an additional)?"
    r"|in (?:\w+ ){0,2}?(?:instal?lments|increments|tranches) of) $",
    0,
)
_VESTED_NOW = pattern(
    r"(?<!until)(?<!become)(?<!once)(?<!if) (?:fully|immediately) vested(?: and (?:fully"
    r" )?(?:exercisable"
    r"|non-?forfeitable))?(?= shares|\s?[,.;)]|$| (?:immediately|and (?:shall|will|are)\b))"
)
_DEFINED = phrase(r"\bdate\W{0,3}(?: (?:is|shall be|will be|means|of))?:? $", 0)
_COMMENCES = phrase(r"\bvesting (?:of [\w ]{1,30} )?(?:will |shall )?(?:begins?|commences?"
                    r"|starts?)(?: (?:on|upon"
                    r"|as of|from|at))*(?: the"
                    r")? ?$", 0)  # fmt: skip
_LED = 12  # characters before the time with which a sentence opens
_OPENS = phrase(r"(?:(?:on|as of|at|upon|after|effective)(?: the)? )?", 0)
_NO_LED = phrase(
    r"\b(?:grant|award|issue|receive|vesting (?:date|schedule|period)|begin|commenc|start|if\b"
    r"|unless"
    r"|not\b|no\b)|\ue003|\ue000", 0,
)  # fmt: skip
_HEADLESS = 110  # characters after a word of vesting in which a time alone says when all of it does


def said_of(
    sentence: Sentence,
    start: int,
    whole: int,
    stop: int | None = None,
    listed: bool = False,
    judged: bool = False,
    worth: int = 0,
) -> Said:
    """What a sentence says from a place on (up to another) of the schedule of an award of so many
    shares, or of such a worth; a `listed` one stands below a line that says it. With `judged`
    the times of steps that hang on goals are read too.
    """
    if listed and not start and not VESTS.search(sentence.lower) and not _row(sentence):
        return Said()
    said = _said_of(sentence, start, (whole, worth), stop, listed, judged)
    cliff = find(_CLIFF, sentence, start) or find(_NONE_UNTIL, sentence, start)
    if cliff is None:
        return said
    if cliff.has("cliff"):
        return replace(said, cliff=cliff.value("cliff", Duration).months)
    return replace(said, cliff=12 * cliff.value("nth", Ordinal).n)


def _row(sentence: Sentence) -> bool:
    """Whether a line is an entry of a list: a few words with a portion and a time."""
    return len(sentence.text) <= _ROW and not sentence.text.endswith((".", ":", "?"))


def _said_of(
    sentence: Sentence, start: int, size: Size, stop: int | None, listed: bool, judged: bool
) -> Said:
    limb = sentence.limb_at(start) if start and stop is None else None
    if limb is None and start and stop is None and (limb := _only_limb(sentence, start)):
        start = limb.start
    lower = sentence.lower[:stop] if limb is None else sentence.lower[: limb.end]
    if not (listed or VESTS.search(lower, start)) or ON_EVENT.match(lower):
        return Said()
    if (first := EARLIER.search(lower, start)) is not None:
        return _or_sooner(sentence, first, start)
    if GOALS.search(lower, start) and not (judged and hangs_on_goals(sentence, start)):
        return Said(goals=True)
    stepwise = not judged and OBJECTIVES.search(lower, start) is not None
    event = EVENT.search(lower, start)
    end = event.start() if event is not None else len(lower)
    whens = [w for w in times_of(sentence, len(lower)) if w.start >= start]
    until = next((w.over for w in whens if w.whole), None)
    whens = [w for w in whens if not w.whole]
    heads = [h for h in heads_in(sentence, whens, *size) if start <= h.start < len(lower)]
    marks = [w.end for w in whens if w.kind != "over"]
    for ends in (CONDITION, _AGAIN):
        if marks and (cut := ends.search(lower, min(marks))) is not None:
            end = min(end, cut.start())
    whens = [w for w in whens if w.end <= end]
    heads = [h for h in heads if h.start < end]
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
        if dated and unclear(sentence, start, end, heads, whens, *size):
            return Said(goals=True)
        return replace(_without_portion(sentence, whens, start, until), stepwise=stepwise)
    if unclear(sentence, start, end, heads, whens, *size):
        return Said(goals=True)
    total = next((w.over for w in whens if w.kind == "over" and w.end <= first_of(heads)), None)
    return Said(_paired(sentence, heads, whens), until or total, stepwise=stepwise)


def _only_limb(sentence: Sentence, start: int) -> Limb | None:
    """ "which (i) shall have a term of ten years, (ii) shall be fully vested": the one limb of a
    grant that speaks of vesting.
    """
    places = [m.start() for m in VESTS.finditer(sentence.lower, start)]
    limbs = [sentence.limb_at(at) for at in places]
    one = limbs[0] if limbs else None
    return one if one is not None and one.start > start and all(x == one for x in limbs) else None


def _begun(sentence: Sentence, head: Head, whens: list[When]) -> int:
    """Where a portion begins with its time: "annual instalments of 20,000 shares"."""
    for when in whens:
        between = sentence.lower[when.end : head.start]
        if when.kind in ("every", "equal") and _OF_EACH.fullmatch(between):
            return when.start
    return head.start


def _paired(sentence: Sentence, heads: list[Head], whens: list[When]) -> tuple[Piece, ...]:
    """Each portion with the times after it, or before it where the sentence has them first."""
    if (each := _respective(sentence, heads, whens)) is not None:
        return each
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
        waits = bool(out) and not any(w.kind != "over" for w in out[-1].whens)
        if own and waits and _made_up(sentence, out[-1], head):
            out.pop()
            waits = False
        if own and waits and low < head.start:
            last = out.pop()  # "the remaining 75% in equal increments of 1/36"
            out.append(replace(last, end=max(w.end for w in own), whens=own))
            continue
        if own and out and _at_a_rate(sentence, out[-1], head):
            rest = out.pop()  # "the remainder vests at the rate of 2% per month"
            part, n = (None, None) if any(w.over for w in own) else (head.part, head.shares)
            out.append(replace(rest, end=max(w.end for w in own), part=part, shares=n,
                               of_rest=rest.of_rest and part is None, whens=own))  # fmt: skip
            continue
        places = [head.start, head.end, *(w.start for w in own), *(w.end for w in own)]
        piece = Piece(min(places), max(places), head.part, head.shares, head.of_rest, own)
        out.append(piece)
    return tuple(out)


def _made_up(sentence: Sentence, rest: Piece, head: Head) -> bool:
    """ "the remaining shares vest over three years, with 40% of the remaining shares on ..."."""
    whole = rest.of_rest and rest.part is None and head.of_rest
    return whole and _MADE_UP.search(sentence.lower, rest.start, head.start) is not None


def _respective(
    sentence: Sentence, heads: list[Head], whens: list[When]
) -> tuple[Piece, ...] | None:
    """ "30%, 30% and 40% on the first, second and third anniversaries"."""
    last = whens[-1] if len(whens) == 1 else None
    if last is None or last.kind != "at" or last.begins or not 1 < len(heads) == len(last.months):
        return None
    between = (sentence.lower[a.end : b.start] for a, b in pairwise(heads))
    if last.start < heads[-1].end or any(_LISTED.fullmatch(x) is None for x in between):
        return None
    return tuple(
        Piece(h.start, last.end, h.part, h.shares, h.of_rest, (replace(last, months=(m,)),))
        for h, m in zip(heads, last.months, strict=True)
    )


def _at_a_rate(sentence: Sentence, rest: Piece, head: Head) -> bool:
    """Whether a portion says how fast what is left vests."""
    if not rest.of_rest or any(w.kind != "over" for w in rest.whens):
        return False
    return _RATE.search(sentence.lower[rest.start : head.start]) is not None


def _led(sentence: Sentence, when: When, verb: re.Match[str]) -> bool:
    """ "As of May 1, 2001 the restrictions will lapse": a sentence that opens with the time."""
    between = sentence.lower[when.end : verb.start()]
    return _OPENS.fullmatch(sentence.lower[: when.start]) is not None and not _NO_LED.search(
        between
    )


def _without_portion(sentence: Sentence, whens: list[When], start: int, until: int | None) -> Said:
    """ "vests in equal annual instalments over four years", "vests on the third anniversary"."""
    total = until or next((w.over for w in whens if w.kind == "over"), None)
    for verb in VESTS.finditer(sentence.lower, start):
        reach = verb.end() + _HEADLESS
        near = [w for w in whens if verb.start() - 60 <= w.start <= reach]
        if near or whens[0].start <= _LED:
            break
    else:
        return Said(over=total)
    if any(w.kind != "over" and w.start > verb.start() for w in near):
        near = [w for w in near if w.start > verb.start() or w.kind != "at"]
    first = whens[0]
    alone = not near or (near == [first] and first.end <= verb.start())
    opens = not start and first.start <= _LED and first.kind == "at"
    if alone and opens and _led(sentence, first, verb):
        return Said((Piece(first.start, verb.end(), None, None, False, (first,)),), total)
    timed = [w for w in near if w.kind != "over"]
    if any(w.days and _DEFINED.search(sentence.lower[: w.start]) for w in timed):
        return Said()  # "the vesting commencement date is ..."
    if len(timed) == 1 and _COMMENCES.search(sentence.lower[: timed[0].start]):
        return Said(over=total)  # "vesting begins on your first day"
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


def _or_sooner(sentence: Sentence, first: re.Match[str], start: int) -> Said:
    """ "vests on the earlier of (i) an offering and (ii) the sixth anniversary": all of it then, if
    not sooner.
    """
    said = times_of(sentence, len(sentence.lower))
    whens = [w for w in said if w.start >= first.end() and w.kind == "at" and not w.begins]
    before = [w for w in said if start <= w.start < first.end()]
    last = whens[0] if len(whens) == 1 and not before else None
    if not whens and "vesting date" in sentence.lower[first.end() :]:
        return Said(sooner=True)  # which another sentence says
    if last is None or _portions(sentence.text[start : first.end()] + sentence.text[last.end :]):
        return Said(goals=True)
    if len(last.months + last.days) != 1 or last.months == (0,):
        return Said(goals=True)
    return Said((Piece(first.start(), last.end, None, None, False, (last,)),), sooner=True)


def _portions(text: str) -> bool:
    return PERCENT in text or FRACTION in text
