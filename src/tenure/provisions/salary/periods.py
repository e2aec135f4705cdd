"""The period that an amount of salary is for, and how often it is paid: words for it, days of the
month, numbers of installments.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import Count, Duration

if TYPE_CHECKING:
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

LEAST_A_YEAR = 2_000_000  # cents: an amount without a period is one for a year from here on
_PER = (
    (
        "two_weeks",
        r"b[iy][- ]?weekly|every other (?:week|friday|thursday|wednesday)|every \ue004|per \ue004",
    ),
    (
        "half_month",
        r"semi[- ]?monthly|b[iy][- ]?monthly|twice (?:a|per|each) month"
        r"|(?:on )?the \ue006 and (?:the )?(?:\ue006|last)",
    ),
    ("quarter", r"(?:per|a|each)[ -](?:calendar |fiscal )?quarter\b"),
    ("month", r"(?:per|a|each)[ -](?:calendar )?month\b|/ ?month|(?<![-\w])monthly"),
    ("week", r"(?:per|a|each)[ -]week\b|(?<![-\w])weekly"),
    ("hour", r"(?:per|an|each|/) ?hour\b|/ ?hr\b|(?<![-\w])hourly"),
    (
        "year",
        r"per annum|annum|(?:per|a|each)[ -](?:calendar |full )?year\b|/ ?(?:year|yr)\b|annual\w*"
        r"|yearly|for (?:the|your|his|her) (?:\ue006 |initial )?(?:contract |full )?year\b",
    ),
)
_PERIOD = phrase("|".join(f"(?P<{n}>{p})" for n, p in _PER))
_LINKS = phrase(
    r"(?:[\s,(/\])-]|\([^()]{0,40}\)|per|gross|equivalent to|calculated|or|at|on|an|a|the|rate|of"
    r"|for|each|every)*"
)
_PAID_BY = phrase(r"(?:paid|payable|instal?lments)\b[\w, -]{0,30}$")
_OF_RUNS = phrase(r"^[- ]?(?:equal )?(?:instal?lments|basis|payments|increments|pay\b)")
RUN = phrase(
    r"^[\s,(]*(?:per|each|every|for each) (?:regular )?(?:pay(?:roll)? ?period|pay ?check|pay ?day)"
)
_PER_RUN = {
    "biweekly": "two_weeks",
    "semimonthly": "half_month",
    "weekly": "week",
    "monthly": "month",
}
_OF_RUN = phrase(
    r"[ (/]*(?:(?:on )?the \ue006 and|(?P<biweekly>b[iy][- ]?weekly|every other|every \ue004)"
    r"|(?P<semimonthly>semi[- ]?monthly|b[iy][- ]?monthly|twice (?:a|per|each) month)"
    r"|(?P<weekly>weekly))"
)
_LEADS = phrase(
    r"\b(?:b[iy]-?weekly|semi-?monthly|b[iy]-?monthly|(?<!-)weekly) (?:base |gross )?(?:salary|rate"
    r"|pay|wage)\b"
)
RUN_OF = {"two_weeks": "biweekly", "half_month": "semimonthly", "week": "weekly"}


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
    if match is None or _LEAVING.search(other.heading):
        return {}
    name = "monthly" if match.lastgroup == "each" else _named(other, match)
    return {"frequency": (name, other.span())} if name else {}


def _so(other: Sentence) -> Found:
    """ "You will be paid semi-monthly", wherever it stands."""
    match = _SO.search(other.text)
    if match is None or _LEAVING.search(f"{other.heading} {other.lower}"):
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


def frequency_of_run(sentence: Sentence, at: int, per: str) -> Found:
    """How often it is paid, where an amount is that of a pay run."""
    name = RUN_OF.get(per)
    if name is None:
        return {}
    after = sentence.text[at + 1 :]
    if run := _OF_RUN.match(after) or RUN.search(after):
        return {"frequency": (name, sentence.span(at, at + 1 + run.end()))}
    lead = _LEADS.search(sentence.text, 0, at)
    if lead and at - lead.end() < 40:
        return {"frequency": (name, sentence.span(lead.start(), at + 1))}
    return {}


def follows(after: str) -> str | None:
    """The period right after an amount."""
    follows = _PERIOD.search(after)
    # "$96,000 paid on a bi-weekly basis" says how often, not for what
    if follows and _LINKS.fullmatch(after, 0, follows.start()):
        return follows.lastgroup
    return None


def period_of(sentence: Sentence, at: int, before: str, after: str) -> str | None:
    """The period an amount is for: what follows it, else what leads to it."""
    per = follows(after)
    if per is None and RUN.search(after):
        found = with_amount(sentence, at)
        return _PER_RUN[found["frequency"][0]] if found else None
    if per is None:
        leads = list(_PERIOD.finditer(before, max(0, len(before) - 90)))
        # "a salary, payable in monthly installments, of $96,000" leads to no month
        for_what = [m for m in leads if m.lastgroup == "year" or not _how_often(before, m)]
        last = (for_what or leads)[-1:]
        per = last[0].lastgroup if last else None
    if per == "two_weeks" and "\ue004" in sentence.text and not _two_weeks(sentence):
        return None  # "every six months"
    return per


def _how_often(before: str, lead: re.Match[str]) -> bool:
    return bool(_PAID_BY.search(before[: lead.start()]) or _OF_RUNS.search(before[lead.end() :]))


def _two_weeks(sentence: Sentence) -> bool:
    return any(isinstance(v, Duration) and (v.n, v.unit) == (2, "week") for v in sentence.values)
