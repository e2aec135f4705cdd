"""What tells a bonus in cash from other payments that a sentence names with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find
from ...text.patterns import Match, Pattern
from ...text.phrases import phrase
from ...text.values import Money

if TYPE_CHECKING:
    from ...text import Sentence

NAMED = phrase(
    r"bonus|incentive (?:compensation|award|plan|program|payment|opportunity|target)"
    r"|\bvariable (?:compensation|pay)\b"
    r"|\b(?:target|annual|short[- ]term|cash|yearly) incentive\b|\bSTIP?\b|^incentives?$"
    r"|\bincentive pay\b"
)
_OTHER = (
    r"sign(?:ing)?[- ]on|signing bonus|(?<!net )(?<!customer )(?<!client )(?<!revenue )retention"
    r"|last year|\bhighest\b|accelerat|\bpension|\bdefer|\blesser of|\bcontinued for\b"
    r"|salary continuation"
    r"|\btimes (?:(?:[\w']+ ){0,3})base salary|\ue007 (?:(?:[\w']+ ){1,4})base salary\b"
    r"|\b(?:have|has) [\w ]{0,30}received\b|\bhistorical|\bin (?:recent|prior|past) years"
)
_ENDING = r"severance|terminat|change (?:in|of) control"
ENDED = phrase(rf"{_ENDING}|\b(?:upon|event of) (?:\w+ )?death\b|\bestate\b")
_OTHER_AFTER = phrase(f"{_OTHER}|{_ENDING}")
_PROVISO = phrase(r"\b(?:unless|provided|so long as|if|subject to)\b")
_OTHER_BEFORE = phrase(
    _OTHER + r"|\b(?:special|stay|transaction|hiring|one-time|project|completion|transition|success"
    r"|milestone) (?:\w+ )?bonus|\bLTIP\b|\bpaid a one[- ]time"
)
_NEARBY = phrase(
    r"relocat|\boptions?\b|\bshares?\b|\bstock\b|\bachiev\w+ (?:of )?(?:at least )?$|\bRSU|equity"
    r"|long[- ]term"
)
_WAS = phrase(r"\b(?:was|were|had been)(?: set)?(?: (?:at|equal to))? $")  # and is no more
_LEAST = phrase(  # the least that is paid is not what is aimed at
    r"\b(?:minimum(?! (?:target|goal))|at least|less than(?: \ue000 or)?)"
    r" (?:(?:annual |target |cash )*bonus )?(?:(?:(?:shall|will) be|is) )?"
    r"(?:(?:equal|equivalent) to |of )?$"
)

_A_QUARTER = phrase(r"[^.;,]{0,60}\b(?:per|each|every) (?:fiscal |calendar )?(?:quarter|month)\b")


def clear(s: Sentence, *forms: str) -> Match | None:
    for words in forms:
        start = 0
        while match := find(words, s, start):
            if is_clear(s, match):
                return match
            start = match.end
    return None


def is_clear(s: Sentence, match: Match) -> bool:
    """Whether a percentage is of a bonus paid in cash, by the words that lead to it."""
    at = match.bounds("share")[0]
    before = s.text[:at]
    limb = before[before.rfind(";") + 1 :]
    if _WAS.search(before) or ENDED.search(before) or _OTHER_BEFORE.search(limb) or _goes_on(s, at):
        return False
    if _A_QUARTER.match(s.text, at):
        return False
    clause = before[max(before.rfind(";"), before.rfind(". ")) + 1 :][-120:]
    bonus = max((m.end() for m in NAMED.finditer(clause)), default=0)
    least = _LEAST.search(clause)
    if least is not None and "target" not in clause[: least.start()].lower()[-70:]:
        return False
    return _NEARBY.search(clause, bonus) is None


def _goes_on(s: Sentence, at: int) -> bool:
    """Whether what follows tells of another sort of payment, up to a proviso."""
    after = s.text[at : at + 100]
    proviso = _PROVISO.search(after)
    return _OTHER_AFTER.search(after[: proviso.start()] if proviso else after) is not None


def own_limb(s: Sentence, start: int, end: int) -> bool:
    """Whether a stretch stands in the part of a sentence that speaks of the bonus."""
    after = s.text.find(";", end)
    first = s.text.rfind(";", 0, start) + 1
    return NAMED.search(s.text, first, after if after >= 0 else len(s.text)) is not None


def sum_of(s: Sentence, forms: tuple[Pattern, ...]) -> Match | None:
    for words in forms:
        match = find(words, s)
        if match is None or _NEARBY.search(match.text()):
            continue
        at = match.bounds("amount")[0]
        before = s.text[:at]
        if ENDED.search(before) or _OTHER_BEFORE.search(before) or _goes_on(s, at):
            continue
        money = match.value("amount", Money)
        if money.currency == "USD" and money.cents > 0:
            return match
    return None
