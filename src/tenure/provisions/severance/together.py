"""How salary, a bonus and an amount belong together: added, the same, or not at all."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ...lengths import in_months
from ...text import find
from ...text.phrases import Phrase, phrase
from ...text.values import (
    DURATION,
    FRACTION,
    MONEY,
    MULTIPLE,
    PERCENT,
    Duration,
    Money,
    Multiple,
    Percent,
    Portion,
)
from .promised_cash import COMPARED, BonusIs, Cash, place_of, year_in_months
from .sum_patterns import AND_AN_AMOUNT

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

_BONUS = phrase(
    r"^[^;]{0,110}?\b(?:plus|and|together with|added to)\b[^;]{0,90}?\b(?:bonus|incentive"
    r"|target award)"
    rf"|^.{{0,260}}?[{MULTIPLE}{PERCENT}][^;.]{{0,50}}?\b(?:bonus|incentive)"
    r"|^[^;.]{0,40}, (?:your|his|her|the executive's) (?:[\w-]+ ){0,2}bonus(?=,)",
    re.DOTALL | re.IGNORECASE,
)
_AS_DECIDED = phrase(  # after the bonus: a part of one, or one that nobody is sure to get
    r"(?: (?:for|in|of) (?:the|that|such|your|his|her)[^.;,]{0,50}?)?,? \(?(?:if any,? )?"
    r"(?:\w+ ){0,2}?(?:pro-?[ ]?rat|(?:at|in) (?:the|its|their) (?:\w+ )?discretion)"
)
_OWN = phrase(
    r"pro-?[ ]?rat|discretionary|accrued|unpaid|earned|\bii+\b|option|vest|health|benefits"
    r"|insurance"
)
_TWO = re.compile(rf"[{MULTIPLE}{PERCENT}]")
_EQUAL = phrase(
    r"equal|equivalent|represent|being|consist|total of|amount of|i[.\u2024]e|\(|totall?ing"
    rf"|, or {MONEY}|for an? (?:\w+ )?total"
)
_JOINED = phrase(r"\bplus\b|in addition|together with|\band\b|\bas well as\b")
_LESS = phrase(  # "less all applicable taxes and withholdings" joins no two payments
    r"\bless\b[^.;(]{0,60}?\b(?:taxes|withholdings?|deductions)\b"
    r"(?: and (?:other )?(?:\w+ )?(?:taxes|withholdings?|deductions))?"
)
_TIMES_OF_BONUS = phrase(
    rf"[^;.{MULTIPLE}{PERCENT}{FRACTION}]{{0,110}}?\b(?:plus|and|together with)"
    r" (?:\(\w{1,3}\) )?(?:an amount equal to )?"
    rf"(?P<times>[{MULTIPLE}{PERCENT}{FRACTION}{DURATION}])'?(?: of)?(?: the| your)?"
    r" (?:[\w'-]+ ){0,4}(?:bonus|incentive)\b"
)
_NEXT_BONUS = phrase(
    r"[^;]{0,120}?\b(?:bonus\w*|incentive\w*|target award)\b(?: \w+){0,2}?"
    r"(?: (?:for|in|of|earned|paid|based on) [^.;,]{0,40})?"
)
_BONUS_IS: tuple[tuple[BonusIs, Phrase], ...] = (
    (
        "average bonus",
        phrase(r"\baverage\b[^;]{0,60}\b(?:bonus|incentive)|\bbonus\w*\b.{0,20}\baverage"),
    ),
    ("highest bonus", phrase(r"\bhighest\b[^;]{0,60}\b(?:bonus|incentive)")),
    (
        "bonus for the preceding year",
        phrase(
            r"\b(?:bonus|incentive)\b[^;]{0,60}\b(?:preceding|prior|previous|last|most recent\w*)\b"
            r"|\b(?:prior|preceding|previous|last)(?: \w+)? years?'?s?'? \w* ?bonus|\b(?:last|most"
            r" recent) (?:\w+ )?bonus"
        ),
    ),
    (
        "maximum bonus",
        phrase(r"\bmaximum\b[^;.]{0,30}\b(?:bonus|incentive)|\bbonus\b[^;.]{0,30}\bmaximum"),
    ),
    ("target bonus", phrase(r"\btarget(?:ed)?\b|\bbonus\b.{0,30}\bat target")),
)
_EARNED = phrase(r"(?: amounts?)? (?:\w+ )?(?:earned|accrued|owed)\b")  # before the ending
_ASIDE = re.compile(r" \([^()]{5,}\)")
_SUM_OF_LIMBS = re.compile(r"\bsum of:? \(i\)")
_SUM_OF = re.compile(r"\bsum of:? (?:\(\w{1,3}\) )?$")


def belonging(sentence: Sentence, found: Cash) -> Cash:
    """How months of salary and an amount belong together: added, the same, or not at all."""
    told = found.pay
    if found.greater or found.amount is None:
        return found
    if _added(sentence, told, found.amount):
        return found
    if (
        found.bonus
        and told is not None
        and 0 <= found.amount[1].bounds("amount")[0] - told[1].end <= 3
    ):
        return replace(found, amount=None)  # "his salary ($200,000) and his bonus"
    if _between(sentence, told, found.amount, _EQUAL, _JOINED) or _in_words(sentence, found):
        if found.bonus or (found.share is not None and year_in_months(found) is None):
            return Cash(amount=found.amount)
        return replace(found, same=True)
    if not _between(sentence, told, found.amount, _JOINED):
        return replace(found, amount=None)  # the words do not say how the two belong together
    return found


def _in_words(sentence: Sentence, found: Cash) -> bool:
    """Whether an amount is explained as salary and a bonus: "$90,000 (i.e. six months' salary and
    the bonus)".
    """
    if found.amount is None or not found.bonus:
        return False
    told = found.pay
    between = sentence.lower[found.amount[1].end : told[1].start if told else 0]
    return _EQUAL.search(between) is not None and _JOINED.search(between) is None


def added_to(sentence: Sentence, told: Match) -> tuple[int, Match] | None:
    """The amount beside months of salary: "the sum of (A) one year of salary and (B) $20,000"."""
    if not _SUM_OF.search(sentence.lower[: place_of(told)]):
        return None
    match = find(AND_AN_AMOUNT, sentence, told.end)
    if match is None or match.start > told.end + 60:
        return None
    return match.value("amount", Money).cents, match


def _added(
    sentence: Sentence, told: tuple[object, Match] | None, amount: tuple[int, Match] | None
) -> bool:
    """Whether "plus" stands between the salary and the figure itself of an amount after it."""
    if told is None or amount is None:
        return False
    between = sentence.lower[told[1].end : amount[1].bounds("amount")[0]]
    return _JOINED.search(_LESS.sub(" ", between)) is not None


def _between(
    sentence: Sentence,
    months: tuple[object, Match] | None,
    amount: tuple[int, Match] | None,
    wanted: Phrase,
    without: Phrase | None = None,
) -> bool:
    """Whether words stand between the months of salary and an amount, and others do not."""
    if months is None or amount is None:
        return False
    one, other = sorted((months[1], amount[1]), key=lambda m: m.start)
    between = _LESS.sub(" ", sentence.lower[one.start : other.end])
    return wanted.search(between) is not None and (
        without is None or without.search(between) is None
    )


def unlike(sentence: Sentence, share: tuple[Fraction, Match]) -> bool:
    """Whether the bonus added to a multiple of salary has one of its own, or is no target."""
    size, match = share
    after = _BONUS.search(sentence.text[match.end : match.end + 300])
    if after is None or match.has("sum") or _OWN.search(after.group()) is not None:
        return False
    own = _TWO.search(after.group())
    value = sentence.value_at(match.end + own.start()) if own is not None else None
    return isinstance(value, Multiple) and value.ratio != size and not _whole(size)


def apart_from_bonus(sentence: Sentence, found: Cash) -> Cash:
    """A multiple of salary beside which the bonus has one of its own, as months of salary: "two
    times your salary plus one times your bonus".
    """
    if found.share is None or found.share[1].has("sum") or not _whole(found.share[0]):
        return found
    size, match = found.share
    after = _TIMES_OF_BONUS.match(sentence.text, match.end)
    value = sentence.value_at(after.start("times")) if after is not None else None
    if not isinstance(value, Multiple) or value.ratio == size:
        return found
    return replace(found, share=None, months=(int(12 * size), match), bonus=True)


def _whole(size: Fraction) -> bool:
    return (12 * size).denominator == 1


def times_of_bonus(sentence: Sentence, match: Match) -> int | None:
    """The percent of a bonus that stands beside months of salary: "and two times your bonus"."""
    after = _TIMES_OF_BONUS.match(sentence.text, match.end)
    value = sentence.value_at(after.start("times")) if after is not None else None
    size = value.ratio if isinstance(value, Multiple) else None
    size = value.fraction if isinstance(value, Percent | Portion) else size
    if isinstance(value, Duration):
        size = Fraction(in_months(value) or 12, 12)
    whole = size is not None and (100 * size).denominator == 1
    return int(100 * size) if size is not None and whole and size != 1 else None


def kind_of_bonus(sentence: Sentence, match: Match) -> BonusIs | None:
    """Which bonus is added, where its own words say so."""
    after = match.start if match.has("sum") else match.end
    said = _ASIDE.sub("", sentence.text[after : after + 500])[:180]
    bonus = _NEXT_BONUS.search(said)
    said = bonus.group() if bonus is not None else ""
    if COMPARED.search(said) is not None:
        return None  # one of two
    return next((name for name, form in _BONUS_IS if form.search(said)), None)


def with_bonus(sentence: Sentence, match: Match) -> bool:
    """Whether a bonus is added to the salary: "one year's base salary and target bonus"."""
    if match.has("sum"):
        clause = sentence.lower[match.end : match.end + 420].partition(";")[0]
        return "bonus" in clause or "incentive" in clause or "award" in clause
    said = sentence.text[match.end : match.end + 300]
    after = _BONUS.search(said)
    if after is None or any(x.match(said, after.end()) for x in (_EARNED, _AS_DECIDED)):
        return False
    bonus = after.group()
    if _SUM_OF_LIMBS.search(match.text()):
        bonus = bonus.replace("(ii)", "")
    return _TWO.search(bonus) is not None or _OWN.search(bonus) is None
