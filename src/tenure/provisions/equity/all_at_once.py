"""Vesting sentences that name no portion: all of the award vests then, or in equal steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import pattern
from ...text.phrases import phrase
from ...text.values import FRACTION, PERCENT
from .goals import VESTS
from .piece import Piece, Said
from .time_wordings import When
from .timing import times_of

if TYPE_CHECKING:
    import re

    from ...text import Sentence

VESTED_NOW = pattern(
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
_ASIDE = phrase(r",? (?:to the extent|if|provided|subject to)\b[^,;.]{0,200},", 0)  # on what else
_AT_LATEST = phrase(r"\bin (?:any|no|all) (?:events?|cases?),? (?:no |not )?later than\b", 0)
_HEADLESS = 110  # characters after a word of vesting in which a time alone says when all of it does


def _led(sentence: Sentence, when: When, verb: re.Match[str]) -> bool:
    """ "As of May 1, 2001 the restrictions will lapse": a sentence that opens with the time."""
    between = sentence.lower[when.end : verb.start()]
    return _OPENS.fullmatch(sentence.lower[: when.start]) is not None and not _NO_LED.search(
        between
    )


def without_portion(sentence: Sentence, whens: list[When], start: int, until: int | None) -> Said:
    """ "vests in equal annual instalments over four years", "vests on the third anniversary"."""
    total = until or next((w.over for w in whens if w.kind == "over"), None)
    for verb in VESTS.finditer(sentence.lower, start):
        aside = _ASIDE.match(sentence.lower, verb.end())
        latest = _AT_LATEST.search(sentence.lower, verb.end())
        reach = (aside or latest or verb).end() + _HEADLESS
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


def or_sooner(sentence: Sentence, first: re.Match[str], start: int) -> Said:
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
