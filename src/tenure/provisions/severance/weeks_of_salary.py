"""Salary of so many weeks or days, of "half a year", and of so much for each year of service."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ...lengths import in_months
from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import DURATION, Duration, Portion
from .months_of_salary import MOST, NOT_PAID
from .promised_cash import Cash, of_a_part
from .sum_patterns import BASE, SALARY

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

_A_SPAN = (
    pattern(  # "half a year's salary", "a full month's pay"
        r"(?:(?P<half>\bhalf[ -])|{fraction:part},? (?:of )?)?(?:\ban? )?(?:full |whole |entire )?"
        r"\b(?P<unit>year|month)'s'?"
        rf" (?:worth of |of )?{BASE}(?:{SALARY}|pay|compensation)\b(?! (?:bonus|committee))"
    ),
    pattern(  # "continue your base salary for a year"
        rf"\b{BASE}{SALARY}\b[^.;,]{{0,30}}? for (?:a (?:further )?period of )?an?"
        r" (?:full |whole )?(?P<unit>year|month)\b(?! (?:in which|of|period|by|to)\b)"
    ),
)
_AWAY = phrase(
    r"\b(?:illness|ill|sick\w*|absen\w+|incapacit\w+|on leave|leave of|suspen\w+|notice)\b"
)
_SPANS = ("year's", "month's", "a year", "a month", "full year", "full month")
_LEAD = phrase(r"\b(?:severance|pay|paid|pays|receives?|entitled|provide[sd]?|gets?|owes?|lump)\b")
_NOT_OF_IT = phrase(r"\b(?:up to|each|every|per|limit|exceed\w*|multiple|notice|in lieu)\b[^.;,]*$")
_SERVED = (
    r"(?:for (?:each|every)|per|times (?:the|your|his|her) number of)"
    r" (?:(?:full|completed?|whole|additional|credited|consecutive|12-month) ){0,2}"
    r"(?:years?|twelve-month period)(?: that)? (?:of )?(?:[\w']+ ){0,3}?"
    r"(?:service|employ\w+|worked|you have worked|with)\b"
)
_EACH_YEAR = (
    pattern(
        rf"{{duration:each}}'? (?:worth of |of |in )?{BASE}(?:{SALARY}|severance"
        rf" pay|pay|severance)\b"
        rf"(?:,? \([^)]{{0,60}}\))? (?:as severance )?{_SERVED}"),
    pattern(
        r"\b(?:severance|separation) (?:pay(?:ments?)? |benefits? |compensation )?(?:of|equal to"
        rf"|in the amount of) {{duration:each}} {_SERVED}"),
    pattern(
        rf"{{duration:each}}'? {_SERVED}[^.;]{{0,40}}?\bat {BASE}(?:rate of )?{BASE}"
        rf"(?:{SALARY}|pay)\b"),
)  # fmt: skip
_AT_MOST = pattern(
    r"\b(?:maximum(?: (?:total|period|severance|benefit|payment))? (?:of|being)|not (?:to )?exceed"
    r"(?:ing)?|(?:no|not) more than|up to|capped at|limit of) (?:an? )?(?:total of |maximum of )?"
    r"{duration:most}"
)
_IN_PART = phrase(r"\bpro-?[ ]?rat|\bpartial year|\bportion of a")
_AT_LEAST = phrase(r"\b(?:minimum|at least|(?:no|not) (?:less|fewer) than)\b")
_OF_ELSE = phrase(r"\b(?:premiums?|cobra|coverage|insurance|vest\w*|options?|exercis\w+|bonus)\b")
_FOR_EACH = ("for each", "for every", " per ", "number of")


def a_span(sentence: Sentence) -> tuple[int, Match] | None:
    """The months of salary of a time without a number: "half a year's salary"."""
    if not any(word in sentence.lower for word in _SPANS):
        return None
    for match in (m for wanted in _A_SPAN for m in find_all(wanted, sentence)):
        lead = sentence.lower[max(0, match.start - 110) : match.start]
        if _LEAD.search(lead) is None or of_a_part(lead[-70:]) or _NOT_OF_IT.search(lead[-40:]):
            continue
        months = 12 if match.text("unit").lower() == "year" else 1
        part = match.value("part", Portion).fraction if match.has("part") else Fraction(1)
        part = part / 2 if match.has("half") else part
        if (months * part).denominator == 1:
            return int(months * part), match
    return None


def odd_length(sentence: Sentence, lengths: list[tuple[Duration, Match]]) -> Cash | None:
    """So many weeks or days of salary, of the lengths that make no months."""
    for value, match in lengths:
        if value.unit not in ("week", "day") or value.part or value.business or not value.n:
            continue
        if NOT_PAID.search(match.text().lower()):
            continue
        if _AWAY.search(sentence.lower[max(0, match.start - 90) : match.end + 25]):
            continue
        told = value.n, match
        return Cash(weeks=told) if value.unit == "week" else Cash(days=told)
    return None


def by_service(sentence: Sentence) -> Cash | None:
    """So much salary for each year of service, and nothing besides."""
    lower = sentence.lower
    if DURATION not in sentence.text or not any(word in lower for word in _FOR_EACH):
        return None
    for wanted in _EACH_YEAR:
        match = find(wanted, sentence)
        if match is None:
            continue
        each = match.value("each", Duration)
        months = in_months(each)
        found = None
        if months and months <= MOST:
            found = Cash(each_year=(months, match))
        elif each.unit == "week" and not each.part and each.n:
            found = Cash(weeks_each_year=(each.n, match))
        if found is not None:
            rated = _IN_PART.search(sentence.lower, match.end, match.end + 60)
            return with_most(sentence, replace(found, more=rated is not None), match)
    return None


def with_most(sentence: Sentence, found: Cash, match: Match, reach: int | None = None) -> Cash:
    """With the most that is paid for however many years; another limit leaves the sum open.
    `reach`: how many letters after them it still is one of these years.
    """
    most = find(_AT_MOST, sentence, match.end)
    if most is not None and reach is not None:
        near = sentence.lower[match.end : most.end + 30]
        if most.start > match.end + reach or ";" in near[:-30] or _OF_ELSE.search(near):
            most = None
    if most is not None:
        months = in_months(most.value("most", Duration))
        found = replace(found, at_most=months) if months else replace(found, up_to=True)
    if _AT_LEAST.search(sentence.lower, match.end):
        found = replace(found, greater=True)
    return found
