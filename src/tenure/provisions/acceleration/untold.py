"""The event of a promise that names none of its own: an ending that has come, or that another
section describes; and whether it takes a release besides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...last_day import last_of_work, leaves
from ...text.phrases import phrase
from ...text.values import DATE, Date
from .limits import until_the_lost, vests_by_itself
from .patterns import NOT_FOR, ON_LEAVING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence, Span

_NEAR = 30  # characters after a promise in which it may still be cut down
_IN_FULL = phrase(
    r"\b(?:immediate(?:ly)?|fully|full|in full|accelerat\w*|automatically|waived?|lapse)\b"
    rf"|{ON_LEAVING}", 0,
)  # fmt: skip
_OTHER_TIME = phrase(  # another day than the last, a condition, or what is lost and kept
    r"\b(?:if|in the (?:event|case)|should|unless|provided|in case|when|where|until|following|after"
    r"|upon the (?:closing|completion|consummation)"
    r"|change (?:in|of) (?:control|ownership)|effective date|anniversar\w*|death|disab\w+"
    r"|forfeit\w*|govern\w*|provisions?|inconsistent"
    r"|terminate[sd]?|cease[sd]?|shall not|will not|were(?! unvested)|was|had|has|have"
    r"|previously(?! (?:granted|issued|awarded))|already|no longer|discretion)\b", 0,
)  # fmt: skip
_RELEASE = phrase(
    r"\b(?:subject to|condition(?:ed|al) (?:up)?on|contingent (?:up)?on|provided(?: that)?|upon|if"
    r"|following|after|in exchange for|until|unless)\b[^.;]{0,60}?\b(?:sign|execut|furnish|deliver"
    r"|effective|receipt)\w*\b[^.;]{0,90}?\brelease\b|\brelease effective date\b"
    r"|\bprovided that the release\b[^;]{0,60}?\beffective\b", 0,
)  # fmt: skip
_SUCH_VESTING = phrase(
    r"\W*(?:\(\w+\) )?(?:any |all )?(?:such|this|the(?: foregoing)?) (?:acceler\w+|vesting)\b", 0
)
_RETIRES = phrase(
    r"\b(?:upon|due to|because of|by reason of|in the (?:event|case) of|on|following) (?:(?:your"
    r"|his|her|the|executive's|employee's|the executive's) )?(?:early |normal )?retirement\b", 0,
)  # fmt: skip
_CHANGE = phrase(r"\bchange (?:in|of) (?:control|ownership)", 0)
_OF_PAPER = phrase(  # of a grant, a paper, an exercise up to it, or a vesting that was to come
    r"\b(?:granted|issued|awarded|dated|agreement)\b[^;.]{0,40}?\b(?:on|as of|dated|of) $"
    r"|\bexercis\w+\b[^;.]{0,120}?\b(?:through and including|through|until) $"
    r"|\b(?:scheduled|due|set) to vest (?:on|by|in) $",
    0,
)
_REST = phrase(r"\band (?:the )?(?:remainder|rest|balance|remaining|other half)\b", 0)
_DESCRIBED = phrase(
    r"\b(?:at the time of|upon|in the (?:event|case) of|following|on|after|if)"
    r" (?:the occurrence of )?(?:an?|any|the|such|one of the|either of the) (?:\w+ )?"
    r"(?:terminations?|resignations?|events?) (?:of (?:\w+ )?employment )?"
    r"(?:described|specified|referred to|set forth|listed)"
    r" (?:in|under) (?:sub)?(?:section|paragraph|clause|article)s?\b"
    r"|\btermination of your employment as this letter describes\b"
    r"|\bin the (?:event|case) of (?:an?|any) termination event, as (?:defined|described) in"
    r" section\b"
    r"|\bif the (?:requirements|conditions) of (?:section|paragraph) \S+ (?:are|have been)"
    r" (?:satisfied|met)\b", 0,
)  # fmt: skip


_OF_TERM = r"(?:the |this |your |his |her )?(?:\w+ )?(?:term|agreement|period)\b"
_SO_IF = r"(?:(?:if|upon|by reason of|due to|as a result of|in the event(?: that)?) )?"
_FURTHER = phrase(  # an end that comes beside those we know: of the term, of which others are told
    rf"\b(?:up)?on (?:the )?(?:expiration|end|non-?renewal) of {_OF_TERM}[^.;]{{0,40}}? or"
    r" (?:if|upon)\b"
    rf"|\bor,? (?:\(?\w{{1,3}}\) )?{_SO_IF}(?:(?:any|one|either)(?: or more)? of the following\b"
    r"[^.;:]{0,60}?\boccurs?\b"
    r"|there is a termination of your employment as this letter describes\b"
    r"|(?:the )?[\w'’]+ (?:fails|declines|refuses|does not|(?:elects|chooses|decides) not)\b"
    r"(?: to)? (?:\w+ to )?(?:renew|extend)"
    r"|(?:the |a |any )?(?:(?:your|his|her|company's|executive's) )?(?:non-?(?:renewal|extension)"
    rf"|failure to (?:renew|extend)|expiration of {_OF_TERM}|retire(?:s|ment))\b)", 0,
)  # fmt: skip


def further(sentences: Sequence[Sentence], sentence: Sentence, end: int) -> Span | None:
    """Where the words that name the events before a promise name one more, not understood."""
    for said in sentences:
        stop = end if said is sentence else len(said.lower)
        found = _FURTHER.search(said.lower, 0, stop)
        if found is not None and not NOT_FOR.search(said.lower[: found.start()]):
            return said.span(*found.span())
    return None


def has_ended(sentences: Sequence[Sentence], i: int, end: int) -> tuple[Span, ...]:
    """Where an agreement on a parting says that the employment ends, for a promise in it that hangs
    on nothing more; the words of the promise end at `end`.
    """
    sentence = sentences[i]
    upto = min(end + _NEAR, until_the_lost(sentence, end))
    if _OTHER_TIME.search(sentence.lower, 0, upto) or not _IN_FULL.search(sentence.lower):
        return ()
    if vests_by_itself(sentence):
        return ()
    ended = leaves(sentences, undated=True)
    dates = [(at, sentence.value_at(at)) for at, char in enumerate(sentence.text) if char == DATE]
    days = {
        day.days
        for at, day in dates
        if isinstance(day, Date) and not _OF_PAPER.search(sentence.lower[:at])
    }
    last = last_of_work(sentences, ended) if days and ended else None
    return ended if not days or (last is not None and days == {last.days}) else ()


def of_the_rest(sentence: Sentence, end: int, spans: Sequence[Span]) -> bool:
    """Whether the events are those of what is left: "half will vest at closing, and the remainder
    if you are terminated".
    """
    rest = _REST.search(sentence.lower, end)
    if rest is None or not spans:
        return False
    return min(spans).start >= sentence.span(rest.start(), rest.end()).end


def needs_release(sentences: Sequence[Sentence], i: int) -> Span | None:
    """Where it says that what is promised takes a release of claims, in the sentence or in one
    that follows: "such acceleration shall not take effect until".
    """
    for j, sentence in enumerate(sentences[i : i + 3]):
        if "release" not in sentence.lower or (j and not _SUCH_VESTING.match(sentence.lower)):
            continue
        if (found := _RELEASE.search(sentence.lower)) is not None:
            return sentence.span(*found.span())
    return None


def described(sentence: Sentence) -> Span | None:
    """Where it says that another section describes the ending."""
    found = _DESCRIBED.search(sentence.lower)
    return sentence.span(*found.span()) if found is not None else None


def retires(sentence: Sentence, start: int, end: int) -> Span | None:
    """Where it says that the promise between two places is for a retirement."""
    for found in _RETIRES.finditer(sentence.lower) if "retire" in sentence.lower else ():
        low, high = min(found.end(), end), max(found.start(), start)
        clause = sentence.lower[: max(found.end(), end)].rpartition(";")[2]
        if ";" not in sentence.lower[low:high] and not _CHANGE.search(clause):
            return sentence.span(*found.span())
    return None
