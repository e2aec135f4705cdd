"""When steps of a vesting schedule come: the words of a sentence that say so, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...text import find_all
from ...text.phrases import phrase
from .time_wordings import WORDINGS, When, at_once, over

if TYPE_CHECKING:
    from ...text import Sentence

_BEGINS = phrase(
    r"(?:beginning|commencing|starting|begins?|commences?|starts?|measured"
    r"|the \ue006(?= (?:on|upon|at|as of|vesting)\b)|the \ue006"
    r" (?:such |annual |monthly |quarterly )*(?:install?ment|vesting|tranche|portion"
    r"|of which(?: falls| occurs| vests| comes)?"
    r"|of such|of them|one|[\ue001\ue002\ue003](?: of (?:the |such |these )?\w+| shares| options)?)"
    r"(?: will| shall)?)(?:,| the date| with| on| upon| from| as of| at"
    r"| after| the| your| such| vesting| to vest| install?ment| tranche| portion| exactly|"
    r" occurring| becoming exercisable| being| made| vests?| be| vested| \ue006| date of)* $"
    r"|\b(?:each|every) (?:\w+ )?anniversary of $"
    r"|\bafter (?:your |the )?$|\ue004,? from (?:the )?$", 0,
)  # fmt: skip
_OF_ELSE = phrase(  # how long an option lasts; a period of restrictions is another matter
    r"(?:\bterm of(?: a)?|(?<!period that will )(?<!period will )(?<!period shall )"
    r"(?:\bexpires?|\bexpiring|\bexpiration date of|terminates?)) (?:on )?(?:a period of )?$"
    r"|\b(?:runs?|lasts?|valid|remains?|good) $"
    r"|\bremains? (?:vested and )?exercisable (?:for|until|during|through)(?: (?:an?|the|period"
    r"|of|up|to))* $"
    r"|\b(?:exercis(?:able|ed?)|bought|purchased)(?: only)? (?:within|until|up to|not? later than)"
    r"(?: the| a period of)? $",
    0,
)
_TO_EXERCISE = phrase(r"\b(?:exercisable|exercised) $", 0)
_NOT_NOW = phrase(  # "the market value on the date of grant"
    r"\bat which (?:time|point)\b[^;.]{0,40}$|"
    r"\b(?:price[ds]?|value|fmv|valued|clos(?:e|ing)|quoted)\b"
    r"(?:(?!vest|exercisab|\ue000)[^;.:]){0,40}$"
    r"|(?<!vested )(?<!vest )(?<!exercisable )\beffective $",
    0,
)
_SINCE = ("after", "measured", "\ue004", "each", "every")
_PERIOD = phrase(r"period,? (?:beginning|commencing|starting)\b", 0)


def times_of(sentence: Sentence, end: int) -> list[When]:
    """What a sentence says of times up to a place; where wordings overlap the longest counts."""
    found = sorted(_every_time(sentence, end), key=lambda w: (w.start, -w.end))
    kept: list[When] = []
    for when in found:
        if kept and when.start < kept[-1].end:
            longer = when.end - when.start > kept[-1].end - kept[-1].start
            if longer and kept[-1].kind != "over":  # "over three years of service"
                kept[-1] = when
            continue
        kept.append(when)
    return _from_the_first([_beginning(sentence, w) for w in kept])


def _from_the_first(whens: list[When]) -> list[When]:
    """The times, with those that come so much later than others counted from the start too; a
    time that is said twice ("immediately upon grant") counts once.
    """
    out: list[When] = []
    first, last = 0, 0  # months of the first time, and of the last that came later than it
    for when in whens:
        if out and when.months == (0,) == out[-1].months and when.start - out[-1].end <= 1:
            continue
        if when.later:
            months = when.months[0] + (first if first + when.months[0] > last else last)
            when, last = replace(when, months=(months,)), months
        elif when.kind == "at" and when.months:
            first = last = when.months[-1]
        out.append(when)
    return out


def _every_time(sentence: Sentence, end: int) -> Iterator[When]:
    for wanted, made in WORDINGS:
        for match in find_all(wanted, sentence):
            if sentence.lower.startswith(" cliff", match.end) or (
                sentence.lower.startswith(" performance", match.end)
                and sentence.lower.endswith("based ", 0, match.start)
            ):
                continue
            if match.end > end or _OF_ELSE.search(sentence.lower[: match.start]):
                continue
            if made is over and _TO_EXERCISE.search(sentence.lower[: match.start]):
                continue
            when = made(match)
            if made is at_once and _NOT_NOW.search(sentence.lower[: match.start]):
                continue
            if when is not None:
                yield when


def _beginning(sentence: Sentence, when: When) -> When:
    """ "beginning on the first anniversary" says where equal steps begin."""
    if when.kind != "at":
        return when
    before = sentence.lower[max(0, when.start - 60) : when.start]
    own = re.match(r"(?:up)?on |after |at |as of ", sentence.lower[when.start : when.end])
    said = _BEGINS.search(before + own.group() if own else before)
    if said is None or (own is not None and said.group().startswith("after")):
        return when
    since = said.group().lstrip().startswith(_SINCE)
    period = since or _PERIOD.search(before) is not None
    return replace(when, begins=True, period=period)
