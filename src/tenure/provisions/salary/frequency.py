"""How often a salary is paid: words for it, days of the month, numbers of installments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import Count, Duration

if TYPE_CHECKING:
    import re

    from ...text import Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

ROW = 40  # letters of a value beside its heading

_A_MONTH = r"(?:a|per|each|every|the) (?:calendar )?month"
_DAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)day"
_WEEKLY = rf"(?:week|{_DAY})"
_FREQUENCY = (
    (
        "biweekly",
        rf"b[iy][- ]?weekly|fortnightly|(?:every|each) (?:other|\ue006) {_WEEKLY}|alternate {_DAY}",
    ),
    (
        "semimonthly",
        r"semi[- ]?monthly|b[iy][- ]?monthly|half-monthly"
        r"|(?:half|\ue002) on the \ue006 and (?:half|\ue002) on\b"
        rf"|(?:twice|\ue003 times|two times)(?: in)? (?:monthly|{_A_MONTH})"
        r"|\ue006(?: day)? and (?:on )?(?:the )?(?:last|final|\ue006)(?: business| working)?"
        r"(?: days?)?(?: (?:of|in|during)\b|[.,;)]|$)",
    ),
    (
        "monthly",
        rf"monthly|once {_A_MONTH}|(?:last|\ue006)(?: business| working| calendar)? day of"
        rf" {_A_MONTH}|end of {_A_MONTH}|\ue006 of {_A_MONTH}"
        r"|\ue006(?: business| working)? day of the (?:following|next|succeeding) month",
    ),
    ("weekly", rf"weekly|(?:every|each) {_WEEKLY}\b"),
)
_NO_RATE = r"(?! (?:base |gross )?(?:salary|rate|amount|compensation|sum|fee|wage)\b)"
_WORD = "|".join(f"(?P<{name}>(?<![\\w-])(?:{words}){_NO_RATE})" for name, words in _FREQUENCY)
_ANY = "|".join(words for _, words in _FREQUENCY)
_RUNS = (
    r"(?:(?:approximately|substantially|nearly|roughly|equal|consecutive|regular|level|payroll"
    r"|pay|salary|periodic)[ ,]+)*(?:instal?lments|payments|(?:pay ?)?checks|pays\b"
    r"|(?:pay )?periods|increments|pay ?days)"
)
# a bound is no frequency: "no less frequently than monthly", "at least twice a month"
_UP_TO = (
    r"(?:(?!less frequent|less often|at least|at a minimum|more frequent|more often|accru|bonus"
    r"|severance|allowance|expens)[^.;]){0,90}?"
)
_PAID = (
    phrase(
        rf"\b(?:paid|pays|payable|drawn|disbursed|distributed|instal?lments|increments"
        rf"|pay(?:ments?|days?|checks?|roll)?)\b{_UP_TO}"
        rf"(?:{_WORD}|(?P<every>(?:every|\bin) \ue004)|(?P<runs>\ue003) {_RUNS}\b)"
    ),
    phrase(
        rf"(?:{_WORD})[ -](?:equal )?(?:basis|instal?lments|increments|payments|payroll"
        r"|pay ?(?:roll )?periods?|pay ?checks?|pay ?days?|pay cycle)"
        r"|(?P<every>\ue004) (?:pay|instal?lments)"
        r"|(?P<runs>\ue003) (?:equal )?(?:pays|pay ?periods|pay ?checks|pay ?days)"
        r" (?:a|per|each|in a) year"
    ),
    phrase(  # "$150,000 p.a., every second Thursday", "$98,000/year; semi-monthly pay"
        r"\ue000[^.;\ue000]{0,25}?(?:p[.\u2024]? ?a\b|annum|year(?:ly)?|annually)[.\u2024)]?[;,]?"
        rf" (?:in |on an? )?(?:{_WORD})"
    ),
    phrase(rf"\ue000[^.;]{{0,80}}?(?:{_WORD})(?<= on)"),  # "$6,000 a month, half on the 15th ..."
    phrase(  # "$60,000 per annum, payable $5,000 per month"
        r"\ue000[^.;\ue000]{0,60}?\b(?:paid|payable)"
        r"(?: (?:at|in|as|the|a|sum|rate|amount|instal?lments|of))* \ue000,?"
        r" (?:(?P<monthly>(?:per|a|each|every) month)|(?P<every>(?:per|every) \ue004))"
    ),
)
_DAYS_OF_PAY = phrase(r"\bpay|salary|remuneration|wages")
_ROW = phrase(
    rf"^[\s(]*(?:{_WORD}|(?P<runs>\ue003) {_RUNS}(?: (?:a|per|each) year)?"
    r"|(?P<each>(?:once )?(?:per|a|each|every) month))(?: basis)?[\s.)]*$"
)
_OR_ELSE = phrase(rf"^[ ,]*or (?:in )?(?:{_ANY}|(?:at )?more frequent)\b")
_AMOUNT_MONTHLY = phrase(r"\ue000[\s,(]*monthly$")  # what the amount is for
_SO = phrase(
    r"^(?:you|employee|the employee|executive|the executive|he|she|party b) (?:will|shall) be paid"
    rf" (?:(?:on an?|on or before|no later than|not later than|by|on) )?(?:the )?(?:{_WORD})"
)
_OF_COUNT = {12: "monthly", 24: "semimonthly", 26: "biweekly", 52: "weekly"}
_OF_TIME = {
    (1, "week"): "weekly",
    (2, "week"): "biweekly",
    (14, "day"): "biweekly",
    (15, "day"): "semimonthly",
    (1, "month"): "monthly",
}
_OTHER_PAY = phrase(
    r"bonus|severance|terminat|vacation|\bvest|incentive|allowance|reimburs|commission|expenses?\b"
    r"|\bpremiums?\b|\bhousing\b|\brent\b|\bparking\b|\bdues\b"
)
_LEAVING = phrase(r"severance|terminat|resign|retire|retainer|consult")
_SALARY_PAID = phrase(r"\bsalary (?:will|shall|is|to) (?:be )?pa(?:id|yable)")
_ABOUT_PAY = phrase(
    r"salar|\bpaid|payable|payroll|\bpay ?(?:period|day|check|ment|our|all|employees|you\b)"
)


def with_amount(sentence: Sentence, at: int) -> Found:
    """How often, in the sentence of the amount at `at`: in what it says of the salary only."""
    before = sentence.text.rfind(";", 0, at) + 1
    for other in _OTHER_PAY.finditer(sentence.text, before, at):
        before = other.end()
    found = _until_other_pay(sentence, before, at)
    again = None if found else _SALARY_PAID.search(sentence.text, at)
    return _until_other_pay(sentence, again.start(), again.start()) if again else found


def _until_other_pay(s: Sentence, start: int, at: int) -> Found:
    after = _OTHER_PAY.search(s.text, at)
    return _within(s, start, after.start() if after else len(s.text))


def near_amount(other: Sentence, of: Sentence) -> Found:
    """How often, in a sentence of pay after the amount, or in the same section."""
    near = other.section is not None and other.section == of.section
    near = near or (other.paragraph == of.paragraph and other.index >= of.index - 1)
    if other.kind != "body":
        return {}
    if len(other.text) < ROW and _DAYS_OF_PAY.search(other.heading):
        return _row(other)
    if not near:
        return _so(other) if "be paid" in other.lower else {}
    if _LEAVING.search(other.lower) or not _ABOUT_PAY.search(other.lower):
        return {}
    return _until_other_pay(other, 0, 0)


def _row(other: Sentence) -> Found:
    """ "Payment of salary: every month": all that the row says."""
    match = _ROW.search(other.text)
    if match is None or match.lastgroup is None or _LEAVING.search(other.heading):
        return {}
    name = "monthly" if match.lastgroup == "each" else _named(other, match)
    return {"frequency": (name, other.span())} if name else {}


def _so(other: Sentence) -> Found:
    """ "You will be paid semi-monthly", wherever it stands."""
    match = _SO.search(other.text)
    if match is None or match.lastgroup is None:
        return {}
    if _LEAVING.search(other.heading) or _LEAVING.search(other.lower):
        return {}
    return {"frequency": (match.lastgroup, other.span(*match.span()))}


def _within(s: Sentence, start: int, end: int) -> Found:
    for words in _PAID:
        match = words.search(s.text, start, end)
        if match and _AMOUNT_MONTHLY.search(match.group()):
            match = words.search(s.text, match.end(), end)
        if match and _OR_ELSE.match(s.text[match.end() :]):
            return {}
        while match:
            if name := _named(s, match):
                return {"frequency": (name, s.span(*match.span()))}
            match = words.search(s.text, match.end(), end)  # "in two installments, on the 15th and"
    return {}


def _named(s: Sentence, match: re.Match[str]) -> str | None:
    """The frequency that a match is of; None for six-month periods, or ten installments."""
    group = match.lastgroup
    if group not in ("every", "runs"):
        return group
    for at in range(*match.span(group)):
        value = s.value_at(at)
        if isinstance(value, Duration):
            return _OF_TIME.get((value.n, value.unit))
        if isinstance(value, Count):
            return _OF_COUNT.get(value.n)
    return None


def runs_of(sentence: Sentence, at: int) -> str | None:
    """The frequency of "per pay period (26 pay periods a year)" after an amount."""
    match = _COUNTED.search(sentence.text, at, at + 80)
    value = sentence.value_at(match.start()) if match else None
    return _OF_COUNT.get(value.n) if isinstance(value, Count) else None


_COUNTED = phrase(
    r"\ue003 (?:regular )?(?:pay(?:roll)? )?(?:periods|instal?lments|pay ?checks|payments)"
)
