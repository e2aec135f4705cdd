"""What an agreement on parting promises in words of its own: the sums of a list, salary up to a day
after the last day of work.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...last_day import last_of_work
from ...text import find_all
from ...text.phrases import phrase
from ...text.values import DATE, MONEY, Date, Money
from .months_of_salary import between_dates, tells_days
from .promised_cash import Cash, Ended, place_of
from .sum_patterns import AMOUNTS, ITEMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence
    from ...text.patterns import Match, Pattern

_NEXT = re.compile(r";|(?:^|[\s:,])\(?(?:i{1,3}|iv|v|vi{1,3}|[a-h]|[1-9])[.)]\s")
_NOT_FOR_LEAVING = phrase(
    r"\b(?:accrued|unused|vacation|paid time off|reimburs\w*|expenses?|fees?|premiums?|cobra"
    r"|relocation|shares|options?|stock|price|per month|each month|a month|loan|repay\w*|owe[ds]?"
    r"|life insurance|face|outplacement|of which|up to|not to exceed|withheld|legal|counsel"
    r"|salary of|rate of|already|previously (?:paid|received)|dues|lease|commissions?)\b",
    0,
)
_WORKS = phrase(
    r"\b(?:employ\w*|last day|separation date|termination date|resign\w*|retire\w*|effective)\b", 0
)
_INSTALMENTS = phrase(r"\b(?:paid|payable|payments?|disbursed)\b[^.;:]{0,30}\bas follows\b", 0)
_FOLLOWING = phrase(
    r"\b(?:if|in the event|upon|should)\b[^;]{0,600}\b(?:pay|provide|receive|entitled)\b[^;:]{0,60}"
    r"\bfollowing\b[^;:]{0,60}:",
    0,
)
BEFORE, AFTER = 60, 60  # letters around an amount that say what it is for


def item_of(sentence: Sentence) -> Cash | None:
    """The first sum of a list: "(a) $40,000, payable at once"."""
    if MONEY not in sentence.text:
        return None
    found = sorted(_amounts(sentence, ITEMS), key=lambda one: one[1].bounds("amount")[0])
    return Cash(amount=found[0]) if found else None


def in_a_list(sentence: Sentence, found: Cash) -> bool:
    """Whether it is an item of the list that the sentence leads: "shall pay you the following:"."""
    return _FOLLOWING.search(sentence.lower, 0, found.start + 4) is not None


def further(sentence: Sentence, found: Cash) -> list[tuple[int, Match]]:
    """The sums that stand beside one in other limbs of its sentence, the first of each limb."""
    first = found.amount or found.months
    if first is None or sentence.text.count(MONEY) < (2 if found.amount else 1):
        return []
    if _INSTALMENTS.search(sentence.lower, first[1].end):
        return []
    ends = [m.start() for m in _NEXT.finditer(sentence.text)]
    seen = {_limb(ends, place_of(first[1]))}
    others: list[tuple[int, Match]] = []
    every = _amounts(sentence, (*ITEMS, *AMOUNTS))
    for cents, match in sorted(every, key=lambda one: one[1].bounds("amount")[0]):
        limb = _limb(ends, match.bounds("amount")[0])
        if limb not in seen:
            seen.add(limb)
            others.append((cents, match))
    return others


def _limb(ends: list[int], at: int) -> int:
    return sum(1 for end in ends if end < at)


def _amounts(sentence: Sentence, patterns: tuple[Pattern, ...]) -> list[tuple[int, Match]]:
    found = []
    for wanted in patterns:
        for match in find_all(wanted, sentence):
            start, end = match.bounds("amount")
            money = match.value("amount", Money)
            about = sentence.lower[max(match.start, start - BEFORE) : end + AFTER]
            if money.currency == "USD" and not _NOT_FOR_LEAVING.search(about.split(";")[0]):
                found.append((money.cents, match))
    return found


def salary_until(sentences: Sequence[Sentence], i: int, ended: Ended) -> Cash | None:
    """Months of salary between two days, or from the last day of work through a later one."""
    sentence = sentences[i]
    if DATE not in sentence.text or "salary" not in sentence.lower:
        return None
    if not tells_days(sentence) or not ended():
        return None
    days = [d for d in sentence.values if isinstance(d, Date)]
    for other in sentences:
        if other is sentence or other.kind != "body" or DATE not in other.text:
            continue
        same = any(isinstance(d, Date) and d.days == days[-1].days for d in other.values)
        if same and _WORKS.search(other.lower):
            return None  # that day is the last of the work itself
    return between_dates(sentence, last_of_work(sentences, ended()))
