"""The period that an amount of salary is for, and how often it is paid where that is a run's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import Duration
from .frequency import runs_of, with_amount

if TYPE_CHECKING:
    from ...text import Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

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
_RUNS = phrase(r"^[- ]?(?:equal )?(?:instal?lments|basis|payments|increments|pay\b)")
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
# "you will earn $6,250 per semi-monthly pay period"
PAY_PERIOD = phrase(
    r"^[ ,]*(?:per|each|every|for each) (?:regular |(?:b[iy]|semi)[- ]?(?:weekly|monthly) )?"
    r"pay(?:roll)? ?period"
)


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
        run = runs_of(sentence, at)
        if run is None and (found := with_amount(sentence, at)):
            run = found["frequency"][0]
        return _PER_RUN.get(run or "")
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
    return bool(_PAID_BY.search(before[: lead.start()]) or _RUNS.search(before[lead.end() :]))


def _two_weeks(sentence: Sentence) -> bool:
    return any(isinstance(v, Duration) and (v.n, v.unit) == (2, "week") for v in sentence.values)
