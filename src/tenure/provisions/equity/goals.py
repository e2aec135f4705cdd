"""What a vesting sentence hangs on besides time: goals, events, conditions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from . import Equity

VESTS = phrase(
    r"\bvest|exercisable|restrict(?:ion|ed) period|restrictions? .{0,60}\b(?:lapse|come off)"
    r"|\blaps(?:e|ing)"
    r"|become available|\bearned\b|\bcliff\b|released from (?:\w+ ){0,2}(?:restriction"
    r"|repurchase)|\breleased to you\b|issued as follows|\bpurchasable\b"
    r"|\baccru(?:es?|ing)\b|\bripens?\b|\bnon-?forfeitable\b|\bfreed (?:of|from) restriction"
    r"|\bwhich (?:will |shall )?settles?\b"
    r"|\bmay be (?:purchased|exercised) (?:at any time )?(?:on|after|from)\b"
    r"|\b(?:can|may) be exercised (?:after|on|from) (?:each|every)\b", 0,
)  # fmt: skip
# "a restricted period that will terminate two years from ..." is a time, not an event
_NOT_OF_A_PERIOD = "".join(
    rf"(?<!{what}{verb} )"
    for what in ("period", "period that", "period which", "restrictions")
    for verb in (" will", " shall", "")
)
EVENT = phrase(
    rf"change (?:in|of) control|{_NOT_OF_A_PERIOD}(?:terminat|\bexpire)|\bdeath|disabilit"
    r"|public offering|\bmerger|\bacquisition\b|acceler|\bno (?:shares|options)|liquidity|resign"
    r"|cease|\b(?:any|all) (?:that are |units |shares |options |of them )?(?:then )?unvested", 0,
)  # fmt: skip
GOALS = phrase(
    r"(?:earlier|later|earliest|latest) (?:of|to occur)|achiev|attain|\bgoals?\b|\bperformance\b"
    r"|ebitda|\brevenues?\b|(?<!stock )appreciat|\btargets?\b|milestone|trading days"
    r"|average (?:closing )?price"
    r"|(?:earlier|accelerated|sooner) vesting\b[^.;]{0,60}\b(?:price|earnings)"
    r"|\btsr\b|shareholder return|market capitali[sz]ation|met or exceed|\bexceeds?\b|earnings"
    r" per share|\bprovided,?(?: that)?,? (?:the (?:company|corporation|bank)|our)\b"
    r"(?![^;.]{0,60}\bemploy)", 0,
)  # fmt: skip
_BEYOND = phrase(
    r"(?:earlier|later|earliest|latest) (?:of|to occur)|(?<!stock )appreciat|trading days"
    r"|(?<!exercise )(?<!strike )(?<!option )(?<!purchase )(?<!same )price"
    r"|(?:earlier|accelerated|sooner) vesting|met or exceed|capitali[sz]ation", 0,
)  # fmt: skip
_HANGS = phrase(
    r"\b(?:based (?:up)?on|subject to|contingent|condition(?:ed| that)|depend(?:s|ing|ent)"
    r"|to the extent|if|provided|upon)\b[^;.]{0,90}?\b(?:performance|achiev|attain|goals?\b"
    r"|targets?\b|milestones?|objectives?\b|tsr\b|shareholder return|earned\b|earnings per share)"
    r"|\b(?:end|completion|conclusion|expiration) of (?:the|a) [^;.]{0,30}?performance period\b"
    r"|\b(?:after|over) (?:the|a) [^;.]{0,20}?performance period\b"
    r"|\bprovided,?(?: that)?,? (?:the (?:company|corporation|bank)|our)\b", 0,
)  # fmt: skip
EARLIER = phrase(
    r"\b(?:vest\w*|exercisable)\b[^;.]{0,60}?\b(?:up)?on the (?:earlier|earliest) (?:of|to occur)",
    0,
)
OBJECTIVES = phrase(r"\bobjectives?\b", 0)
ON_EVENT = phrase(
    r"(?:\(\w+\) )?(?:in the (?:event|case)|if |upon (?:a|an|the occurrence|your termination"
    r"|termination)\b|should |notwithstanding"
    r"|(?:any|all) [^.;]{0,40}?\bnot (?:yet )?(?:be(?:en|come) )?vest)", 0,
)  # fmt: skip
CONDITION = phrase(
    r"(?:provided|so long as|as long as|assuming|contingent|on condition|conditioned|subject to"
    r"|if you|until|unless|while you|except)\b", 0,
)  # fmt: skip
E = TypeVar("E", bound="Equity")
_ITS_OBJECTIVES = phrase(
    r"^[^.;]{0,60}?\b(?:based (?:up)?on|subject to|if|provided|upon|contingent|assuming)\b"
    r"[^.;]{0,80}?\b(?:objectives?|goals?|milestones?|targets?|performance)\b"
)
_AFTER_STEP = 200  # characters after a step in which its objectives may be named


def hangs_on_goals(sentence: Sentence, start: int = 0) -> bool:
    """Whether steps come only if goals are met that somebody must judge."""
    lower = sentence.lower
    return not _BEYOND.search(lower, start) and _HANGS.search(lower, start) is not None


def with_objectives(e: E, letter: Letter) -> E:
    """The award, with the steps marked after which the letter names objectives."""
    places = [max(e.cite.fields.get(f"tranches[{i}]", ()), default=None)
              for i, _ in enumerate(e.tranches)]  # fmt: skip
    starts = [p.start for p in places if p is not None]
    marked = tuple(
        replace(tranche, objectives=True)
        if place is not None and _ITS_OBJECTIVES.search(_after(letter, place, starts))
        else tranche
        for tranche, place in zip(e.tranches, places, strict=True)
    )
    return e if marked == e.tranches else replace(e, tranches=marked)


def _after(letter: Letter, place: Span, starts: list[int]) -> str:
    """What is said between a step and the next."""
    end = min([s for s in starts if s >= place.end], default=place.end + _AFTER_STEP)
    return " ".join(letter.source[place.end : end].split())
