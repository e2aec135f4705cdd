"""How much severance is promised: months of salary, a share or a multiple of it, an amount."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ...lengths import in_a_proviso, in_months, of_period
from ...text import find, find_all, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import (
    DURATION,
    FRACTION,
    MONEY,
    MULTIPLE,
    ORDINAL,
    PERCENT,
    Duration,
    Money,
    Multiple,
    Ordinal,
    Percent,
    Portion,
)
from .found import COMPARED, PART, Cash, place_of
from .other import abroad_of, added_to, each_month, rest_of
from .said import (
    A_YEAR,
    AMOUNTS,
    MONTHS,
    MONTHS_OF_ALL_PAY,
    NAMED_PERIOD,
    OF_SALARY,
    STEP,
    STEPPED,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...text import Sentence
    from ...text.patterns import Match, Pattern

_BONUS = phrase(
    r"^[^;]{0,110}?\b(?:plus|and|together with|added to)\b[^;]{0,90}?\b(?:bonus|incentive)"
    rf"|^.{{0,260}}?[{MULTIPLE}{PERCENT}][^;.]{{0,50}}?\b(?:bonus|incentive)",
    re.DOTALL | re.IGNORECASE,
)
_BEST = phrase(r"\bmaximum\b[^;.]{0,30}\b(?:bonus|incentive)")
_LISTED = re.compile(r" (?:the )?(?:following|amounts)\b|[^.;]{0,20}:")
_LETTERED = re.compile(r":? \(?(?:[aix1]|[A])\)")
# a length that other events cut short, or that is the most of several
_MOST = re.compile(
    r"\b(?:up to|maximum (?:period )?of|not (?:to )?exceed(?:ing)?|(?:no|not) (?:more|longer) than)"
    r" (?:an? |the |total of |further |additional |maximum of |period of )*$"
)
_NEW = r"(?:other|new|another|subsequent|full[- ]time|comparable|alternat\w+|gainful|different)"
_CUT_SHORT = phrase(
    rf"\b(?:until|end(?:s|ing)?|ceas\w+|earlier of|earlier to occur|sooner)\b[^.;]{{0,80}}\b{_NEW}"
    r" (?:[\w-]+ ){0,2}(?:employ\w+|position|job)"
    r"|\buntil\b[^.;]{0,50}\b(?:obtain|find|found|secure|commence|accept|begin|start|gain)\w*"
    r" (?:[\w-]+ ){0,3}employment|\buntil\b[^.;]{0,30}\b(?:re-?employed|employed elsewhere)",
    0,
)
_FOR_EACH = phrase(
    rf"\b(?:plus|and|additional)\b[^;.]{{0,40}}{DURATION}[^;.]{{0,80}}\b(?:for (?:each|every)"
    r"|per) (?:\w+ ){0,3}year"
    r"|^[^;.]{0,50}\b(?:for (?:each|every)|per) (?:\w+ ){0,3}year"
)
_OWN = phrase(r"pro-?[ ]?rat|accrued|unpaid|earned|\bii+\b|option|vest|health|benefits|insurance")
_TWO = re.compile(rf"[{MULTIPLE}{PERCENT}]")
_OF_RATES = re.compile(
    r"\b(?:rate|salary)\b[^;.]{0,50}(?:which is|at|being|based on|using|\()(?: the)? $"
)


_STEPS = re.compile(
    rf"{PERCENT}\s+of\s+(?:your|his|her|the|executive's)\s+(?:annual\s+|base\s+)*salary",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"{MULTIPLE}\s+(?:an? )?(?:dollar )?amount\s+equal\s+to\s+$")

_EQUAL = phrase(
    r"equal|equivalent|represent|being|consist|total of|amount of|i[.\u2024]e|\(|totall?ing"
)
_JOINED = phrase(r"\bplus\b|in addition|together with|\band\b|\bas well as\b")
OF_PAY = (  # one of which stands in every sentence that promises pay
    "pay", "paid", "salary", "severance", "compensat", "separation", "remuneration", "lump",
    "receive",
)  # fmt: skip
_A_RATE = re.compile(r"\b(?:salary|rate) of $")
_LESS = phrase(  # "less all applicable taxes and withholdings" joins no two payments
    r"\bless\b[^.;(]{0,60}?\b(?:taxes|withholdings?|deductions)\b"
    r"(?: and (?:other )?(?:\w+ )?(?:taxes|withholdings?|deductions))?"
)


def cash(sentence: Sentence) -> Cash | None:
    """What one sentence promises; None where it says no sum, or one that is left open."""
    if (monthly := each_month(sentence)) is not None:
        return monthly
    found = _sums(sentence)
    if found is None:
        return rest_of(sentence)
    if found.share is not None and len(_STEPS.findall(sentence.text)) > 1:
        return None  # a part for every year, say
    if found.months is not None and _FOR_EACH.search(sentence.text[found.months[1].end :]):
        return None  # for more than those months, by what is not understood
    told: tuple[object, Match] | None = found.months or found.share
    if told is not None and in_a_proviso(sentence, told[1].start, place_of(told[1])):
        return None
    least = _compared(sentence, found)
    if least is None:
        return None
    found = least
    if found.greater and found.rest is None and (rest := rest_of(sentence)) is not None:
        found = replace(found, rest=rest.rest)
    if found.months is not None and _CUT_SHORT.search(sentence.lower):
        found = replace(found, up_to=True)
    told = found.months or found.share
    if told is None:
        return found
    if _unlike(sentence, told):
        return None
    bonus = found.bonus or _with_bonus(sentence, told[1])
    return _belonging(sentence, replace(found, bonus=bonus))


def in_a_period(sentence: Sentence, sentences: Sequence[Sentence]) -> Cash | None:
    """Salary for a period that has a name, and whose length another sentence gives."""
    for wanted in NAMED_PERIOD:
        match = find(wanted, sentence)
        length = of_period(match.text("period"), sentences) if match is not None else None
        if match is None or length is None:
            continue
        at = next((s for s in sentences if s.span().start <= length[1].start < s.span().end), None)
        if at is None or cash(at) is None:  # which promises it itself
            return Cash(months=(length[0], match), told_in=length[1])
    return None


def _sums(sentence: Sentence) -> Cash | None:
    """The first months of salary, or the share of a year of it, and the first amount."""
    months = next(_months(sentence, MONTHS), None)
    whole = next(_months(sentence, MONTHS_OF_ALL_PAY), None) if months is None else None
    share = next((x for x in _shares(sentence) if (100 * x[0]).denominator == 1), None)
    told = months or whole
    if told is not None and share is not None:
        told, share = _one_of(told, share)
        whole = whole if told is not None else None
    amount = next(_amounts(sentence), None)
    if told is not None and amount is None:
        amount = added_to(sentence, told[1])
    if told is None and share is None and amount is None:
        return abroad_of(sentence)
    most = told is not None and _MOST.search(sentence.lower[: place_of(told[1])]) is not None
    return Cash(told, share, amount, bonus=whole is not None, up_to=most)


def _one_of(
    months: tuple[int, Match], share: tuple[Fraction, Match]
) -> tuple[tuple[int, Match] | None, tuple[Fraction, Match] | None]:
    """Months of salary, or a share of a year of it whose months say over what time it is paid;
    neither where it is a part of the salary of those months.
    """
    if place_of(months[1]) < place_of(share[1]):
        return months, None
    if months[1].start < share[1].end:  # in the words of the months
        return (months, None) if share[0] == 1 else (None, share if share[0] > 1 else None)
    return None, share


def _compared(sentence: Sentence, found: Cash) -> Cash | None:
    """The sums as one is compared with another: the greater of them, or the less; None where the
    comparison is not understood.
    """
    first, last = found.start, found.end
    lists = (m for m in COMPARED.finditer(sentence.lower, 0, first))
    if (
        any(_LISTED.match(sentence.lower, m.end()) for m in lists)
        and _other(sentence, last) is None
    ):
        return None  # a list, of which one item is understood
    every = COMPARED.finditer(sentence.lower)
    near = (m for m in every if first - _reach(sentence, m) <= m.start() <= last + 100)
    compared = next((m for m in near if not _OF_RATES.search(sentence.lower[: m.start()])), None)
    if compared is None:
        return found
    words, told = compared.group(), found.months or found.share
    at = min(place_of(m) for _, m in filter(None, (found.months, found.share, found.amount)))
    if words.startswith("difference") and compared.start() > first:
        return found
    if told is None and words.startswith("greater") and compared.start() < at:
        rest = rest_of(sentence)
        return replace(found, greater=True, rest=rest.rest) if rest is not None else None
    if told is None or words.startswith("difference"):
        return None
    if words.startswith(("greater", "larger", "higher", "longer")):
        if compared.start() > at:
            return None
        return replace(found, greater=True, amount=found.amount or _other(sentence, last))
    if words.endswith(("greater", "longer")) or found.months is None:
        return None
    return replace(found, amount=None, up_to=True)


def _reach(sentence: Sentence, compared: re.Match[str]) -> int:
    """How far on the sums may stand that are compared: far, where they are lettered."""
    return 700 if _LETTERED.match(sentence.text, compared.end()) else 170


def _belonging(sentence: Sentence, found: Cash) -> Cash:
    """How months of salary and an amount belong together: added, the same, or not at all."""
    told: tuple[object, Match] | None = found.months or found.share
    if found.greater or found.amount is None:
        return found
    if _added(sentence, told, found.amount):
        return found
    if _between(sentence, told, found.amount, _EQUAL, _JOINED) or _in_words(sentence, found):
        if found.share is not None or found.bonus:
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
    told = found.months or found.share
    between = sentence.lower[found.amount[1].end : told[1].start if told else 0]
    return _EQUAL.search(between) is not None and _JOINED.search(between) is None


def _other(sentence: Sentence, start: int) -> tuple[int, Match] | None:
    """The amount that the salary is compared with: "or (ii) $400,000"."""
    match = find(pattern(r"\bor (?:\(\w{1,3}\) )?{money:amount}"), sentence, start)
    return (match.value("amount", Money).cents, match) if match is not None else None


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


def _months(sentence: Sentence, patterns: tuple[Pattern, ...]) -> Iterator[tuple[int, Match]]:
    if DURATION not in sentence.text and ORDINAL not in sentence.text:
        return
    for wanted in patterns:
        for match in find_all(wanted, sentence):
            if match.has("nth"):
                months: int | None = 12 * match.value("nth", Ordinal).n
            else:
                months = in_months(match.value("months", Duration))
            text = match.text().lower()
            if months and months <= 72 and "vacation" not in text and "notice" not in text:
                yield months, match


def steps(sentence: Sentence) -> tuple[tuple[int, Match], ...]:
    """Months of salary that differ by when the employment ends: "three months' salary in the first
    year, and six months thereafter".
    """
    if find(STEPPED, sentence) is None:
        return ()
    found: dict[int, Match] = {}
    for match in find_all(STEP, sentence):
        months = in_months(match.value("then" if match.has("then") else "months", Duration))
        if months and months <= 72:
            found.setdefault(months, match)
    return tuple(found.items()) if len(found) > 1 else ()


def _shares(sentence: Sentence) -> Iterator[tuple[Fraction, Match]]:
    text = sentence.text
    for wanted in OF_SALARY if any(x in text for x in (PERCENT, MULTIPLE, FRACTION)) else ():
        for match in find_all(wanted, sentence):
            lead = sentence.lower[max(0, match.start - 160) : match.start]
            if not re.search(r"pay|receiv|lump|severance|equal to|entitled|provide", lead):
                continue
            if re.search(r"\brate (?:equal to|of)?\s*$|\btimes an? [a-z ]*$", lead):
                continue
            if PART.search(lead[-70:]) or "monthly" in match.text().lower():
                continue
            value = match.values("share")[0]
            if isinstance(value, Multiple):
                yield value.ratio, match
            elif isinstance(value, Portion):
                if value.fraction >= Fraction(1, 4) and (12 * value.fraction).denominator == 1:
                    yield value.fraction, match
            elif (times := _TIMES.search(sentence.text[: match.start])) is not None:
                whole = sentence.value_at(times.start())
                if isinstance(value, Percent) and isinstance(whole, Multiple):
                    yield whole.ratio * value.fraction, match
            elif isinstance(value, Percent) and value.fraction >= Fraction(1, 4):
                yield value.fraction, match
    for match in find_all(A_YEAR, sentence):
        lead = sentence.lower[max(0, match.start - 110) : match.start]
        if re.search(r"severance|lump|pay|separation|receive|entitled", lead) and not PART.search(
            lead
        ):
            yield Fraction(1), match


def _amounts(sentence: Sentence) -> Iterator[tuple[int, Match]]:
    if MONEY not in sentence.text:
        return
    for wanted in AMOUNTS:
        for match in find_all(wanted, sentence):
            money = match.value("amount", Money)
            before = sentence.lower[max(0, match.start - 30) : match.start].rpartition(";")[2]
            after = re.split(
                r"[;(]| at (?:a|the) rate of", sentence.lower[match.end : match.end + 30]
            )[0]
            about = before + sentence.lower[match.start : match.end] + after
            if _A_RATE.search(sentence.lower, 0, match.bounds("amount")[0]):
                return  # what the salary is, from which the amount is to be found
            if money.currency == "USD" and not PART.search(about):
                yield money.cents, match


def _unlike(sentence: Sentence, told: tuple[object, Match]) -> bool:
    """Whether the bonus that is added has a multiple of its own, or is not the target."""
    size, match = told
    after = _BONUS.search(sentence.text[match.end : match.end + 300])
    if after is None or match.has("sum") or _OWN.search(after.group()) is not None:
        return False
    if _BEST.search(after.group()) is not None:
        return True
    own = _TWO.search(after.group())
    value = sentence.value_at(match.end + own.start()) if own is not None else None
    if isinstance(value, Multiple):
        return value.ratio != (size if isinstance(size, Fraction) else 1)
    return False


def _with_bonus(sentence: Sentence, match: Match) -> bool:
    """Whether a bonus is added to the salary: "one year's base salary and target bonus"."""
    if match.has("sum"):
        return True
    after = _BONUS.search(sentence.text[match.end : match.end + 300])
    if after is None:
        return False
    return _TWO.search(after.group()) is not None or _OWN.search(after.group()) is None
