"""Severance that is not paid at once: in instalments, for how long; in parts on several days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...lengths import in_months
from ...text import find_all, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, DURATION, FRACTION, MONEY, PERCENT, Count, Duration
from .promised_cash import place_of

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from .promised_cash import Cash

CONTINUES = phrase(
    r"continu\w+ (?:to (?:pay|receive)|of|payment)|payroll(?!"
    r" (?:tax|deduct|withh))|instal?lments|salary continuation"
    r"|\bcontinued? (?:(?:your|his|her|base) )*salary|\bkeep (?:you|him|her) on\b"
    r"|\b(?:keeps?|continues?|go(?:es)?) (?:on )?paying\b|\bgo(?:es)? on to pay\b"
    r"|\b(?:monthly|(?:semi-?|bi-?)?weekly|(?:semi-?|bi-?)monthly|quarterly|periodic)"
    r" (?:cash )?payments\b"
    r"|\b(?:equal|even|level|successive|consecutive) payments\b|\bratably\b"
    rf"|\bregularly scheduled\b|{COUNT} (?:[\w-]+ ){{0,3}}payments\b"
    r"|\b(?:paid|payable) (?:(?:out|in cash|to (?:you|him|her|the \w+)|on a|basis"
    r"|(?:bi-?|semi-?)?(?:weekly|monthly)),? )*over\b"
    r"|\btimes? (?:(?:the same|it|they|such \w+|that) )?would (?:otherwise )?have been"
    r" (?:paid|payable)"
    r"|\bsalary (?:will|shall) (?:be )?continued?\b"
    r"|\b(?:usual|regular|normal|customary)(?: [\w-]+)? pay ?(?:days?|dates?|periods?)\b"
    r"|\bas and when (?:(?:normally|otherwise|customarily|regularly) )?(?:payable|due|paid)"
    r"|\b(?:each|every|per) (?:month|pay period)\b,?"
    r" (?:for|during|until|through|from|beginning|commencing)\b"
    r"|\bon the same basis as the (?:base )?(?:compensation|salar)",
    0,
)
PARTLY = phrase(  # a part of it on one day and the rest on another
    rf"(?:[{MONEY}{PERCENT}{FRACTION}]|\bhalf\b|\bportion\b)[^.]{{0,120}}?(?:\b(?:and|with)|[,;])"
    rf" (?:\(\w{{1,3}}\) )?(?:the )?"
    r"(?:remain\w+|balance|rest\b|other half|second (?:half|instal))"
    rf"|{MONEY},? (?:payable |paid |due |to be paid )*(?:on|upon|at|by|within)\b[^.;]{{0,80}}?\band"
    rf" (?:the (?:remaining |other |balance of )?)?{MONEY},? (?:payable |paid |due |to be paid"
    rf" )*(?:on"
    r"|upon|at|by|within)\b|\bin parts on several days\b|\bpa(?:id|yable) as follows\b"
    r"|\b(?:half|third|quarter) (?:of \w+ )?in an? lump[ -]sum\b",
    0,
)
PART = re.compile(  # where a limb of a list begins
    r"(?:^|[,;:.]\s+(?:and |or )?)(?:\((?:[a-z]|i{2,3}|iv|vi{0,3}|[1-9])\)|[a-h][.)])\s"
)
_CHOICE = phrase(  # of one who may have it at once or by and by
    r"\bor\b[^.;]{0,120}?\b(?:at|by|in) (?:the |your |his |her |its |[\w\u2024' ]{1,24}'s )?"
    r"(?:sole |absolute )*(?:option|election|choice|discretion)\b"
    r"|\b(?:at|by) the (?:option|election|choice)\b[^.;]{0,60}\bor\b"
    r"|\beither in\b[^.;]{0,90}\bor\b",
    0,
)
_PAID_FOR = phrase(  # "be paid his salary for six months": as it would have been
    r"\b(?:pay|paid|receive)\b(?:(?!\b(?:equal|equivalent|sum|amount|lump|accrued|times))[^.;])"
    r"{0,60}?\b(?:salary|base pay)\b(?:(?!\bequal)[^.;,]){0,40}?\b(?:for|during|throughout)"
    rf" (?:(?:an?|the|further|additional|period of|full) )*{DURATION}"
)
_EVERY = r"(?P<every>annual|quarterly|monthly|(?:semi-?|bi-?)(?:weekly|monthly)|weekly)"
_OF_BENEFITS = r"(?:cobra|coverage|premium|benefits|health|medical|insurance|vest)"
_OVER = (
    pattern(
        r"\b(?:instal?lments?|payments|paid|payable|payroll|pay(?:days?| days?| periods?| dates?)"
        rf"|ratably|pay|schedule|basis|practices?)\b(?:(?!\b{_OF_BENEFITS})[^.;]){{0,50}}?"
        r" (?:over|during|for|throughout|across)"
        r" (?:(?:an?|the|period of|following|next|subsequent|same|first) )*{duration:number}"
        r"(?! (?:of|'s?))"
        r"(?! (?:immediately |most recently )?(?:preced|prior|previous|before|end(?:ed|ing)))"),
    pattern(
        r"{count:number} (?:\w+ )?(?:(?:substantially|equal|successive|consecutive|even|level) )*"
        rf"(?:{_EVERY} )?(?:instal?lments|payments)\b"),
)  # fmt: skip
_MONTHS_OF = {"annual": 12, "quarterly": 3, "monthly": 1}


def in_parts(sentence: Sentence, found: Cash) -> bool:
    """Whether a part is paid on one day and the rest on another."""
    return PARTLY.search(sentence.text, found.start) is not None


def left_to_choice(sentence: Sentence, found: Cash) -> bool:
    """Whether somebody may choose between one sum and instalments."""
    return _CHOICE.search(sentence.lower, max(0, found.start - 160)) is not None


def goes_on(sentence: Sentence, found: Cash) -> bool:
    """Whether it is the salary that goes on for its months."""
    if found.months is None or found.bonus:
        return False
    told = _PAID_FOR.search(sentence.text, max(0, found.start - 60), found.end)
    return told is not None and told.end() > place_of(found.months[1])


def limb_of(sentence: Sentence, found: Cash) -> tuple[int, int]:
    """Where the limb of a list begins and ends in which a sum stands."""
    lower = sentence.lower
    parts = [0, *(m.end() for m in PART.finditer(lower)), len(lower)]
    return max(x for x in parts if x <= found.start), min(x for x in parts if x >= found.end)


def of_amount(sentence: Sentence, found: Cash) -> bool:
    """Whether a fixed amount is paid in instalments."""
    return CONTINUES.search(sentence.lower, *limb_of(sentence, found)) is not None


def paid_over(
    sentence: Sentence,
    limb: tuple[int, int],
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> None:
    """Over how many months what is paid in instalments is paid, where it is not those of the
    salary; in parts, where the parts are only counted.
    """
    months = terms.get("monthly") or terms.get("months")
    for match in (m for wanted in _OVER for m in find_all(wanted, sentence)):
        if not limb[0] <= match.start < limb[1]:
            continue
        value = match.value("number")
        every = match.text("every").lower() if match.has("every") else ""
        over = in_months(value) if isinstance(value, Duration) else None
        if isinstance(value, Count):
            over = _of_count(value.n, every)
            if not every and "every" not in terms and value.n != months:
                terms["form"] = "in parts"
                return
        if over is not None and over != months:
            terms["over"], spans["over"] = over, (match.span(),)
        return


def _of_count(number: int, every: str) -> int | None:
    """Months over which so many are paid, where they come out whole."""
    if every in _MONTHS_OF:
        return number * _MONTHS_OF[every]
    if every.startswith("semi") and every.endswith("monthly"):
        return number // 2 if number % 2 == 0 else None
    if every.endswith("weekly") and not every.startswith("semi"):
        pays = 13 * (1 if every.startswith("bi") else 2)  # in half a year
        return number // pays * 6 if number % pays == 0 else None
    return None
