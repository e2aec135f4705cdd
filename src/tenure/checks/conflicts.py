"""Two consequences that cannot both hold, and pay that would end without an end of employment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..meaning import Entitlement
from ..terms import show_money
from ..text import find_all, pattern
from ..text.values import Money
from ..triggers import read_triggers
from .fault import DAYS, MONEY, Fault, Paper, check, listed
from .ways import ENDS, Promise

ONLY = ("only", "otherwise")  # terms that say what alone is owed
ONE_ANSWER = (
    ("governing_law", "jurisdiction", "governing law"),
    ("at_will", "stands", "employment at will"),
    ("resignation", "notice_days", "days of notice of a resignation"),
)

SALARY = pattern(
    r"\b(?:your|(?:the )?(?:executive|employee)'s) (?:(?:starting|initial|annual|base) )*salary"
    r" (?:will|shall) be (?:paid )?(?:at )?(?:an? |the )?(?:(?:annual|annualized|initial) )*"
    r"(?:rate of )?{money:amount}"
)
OTHER_DAYS = re.compile(  # a salary of another time, or of a case
    r"\bincreas|\braised?\b|\b(?:commencing|beginning|effective|thereafter|until|prior|previous"
    r"|former|if|upon|after|starting on)\b"
)
RUNS = (1, 12, 24, 26, 52)  # pay runs of a year


@check(
    "pay ends",
    "An event that does not end the employment leaves the executive only pay to the end of it.",
    "Let the words speak of an end of employment only.",
)
def pay_ends(paper: Paper) -> Iterator[Fault]:
    """ "Entitled only to salary to the date of termination", on a change in control alone."""
    for slot, p in paper.agreement.slots.items():
        for name in ONLY:
            if "base_salary_prorated" not in getattr(p, name, ()):
                continue
            for span in p.cite.fields.get(name, ()):
                sentence = paper.at(span)
                events = read_triggers(sentence) if sentence is not None else None
                if events is None or events.both or "change_in_control" not in events.triggers:
                    continue
                what = (
                    "A change in control alone leaves the executive entitled only to salary to the"
                    " date of termination, though nothing has ended the employment: by the letter"
                    " of it, pay ends and the work goes on."
                )
                remedy = "Let it speak of a termination only, or say that pay goes on."
                yield Fault("pay ends", what, (paper.quoted(span, slot=slot),), remedy, MONEY)


@check(
    "contradiction",
    "Two things are stated that cannot both hold.",
    "Keep one of them, or say which comes first.",
)
def contradictions(paper: Paper) -> Iterator[Fault]:
    """What alone is owed and what is paid all the same; two answers to one question."""
    yield from _only_and_more(paper)
    yield from _two_answers(paper)
    yield from _two_salaries(paper)
    yield from _notice(paper)


def _only_and_more(paper: Paper) -> Iterator[Fault]:
    for h in ENDS:
        rows = paper.ways.rows[(h,)]
        given = paper.ways.given(h)
        for only in (p for p in given if _exclusive(paper, p)):
            for paid in (p for p in given if p.cash):
                both = (only.given[rows] > 0) & (paid.given[rows] > 0)
                if both.any():
                    what = (
                        f"On {h.name} the executive is entitled only to {only.name}, and is"
                        f" promised {paid.name} all the same."
                    )
                    cites = (
                        paper.cite(only.output.slot, _exclusive(paper, only)),
                        paper.cite(paid.output.slot),
                    )
                    yield Fault("contradiction", what, cites, "Say which of the two holds.", MONEY)
                    return


def _exclusive(paper: Paper, p: Promise) -> str:
    """The term by which an entitlement is all that is owed; "" where it is not."""
    provision = paper.agreement.slots.get(p.output.slot)
    if not isinstance(p.output.item, Entitlement):
        return ""
    return next((n for n in ONLY if p.item in getattr(provision, n, ())), "")


def _two_answers(paper: Paper) -> Iterator[Fault]:
    for kind, name, words in ONE_ANSWER:
        stated = [(s, getattr(p, name)) for s, p in paper.of_kind(kind)]
        values: dict[Any, str] = {v: s for s, v in reversed(stated) if v is not None}
        if len(values) > 1:
            answers = listed(str(v) for v in reversed(values))
            what = f"The agreement gives two answers on {words}: {answers}."
            cites = tuple(paper.cite(s, name) for s in reversed(values.values()))
            yield Fault("contradiction", what, cites, "Keep one of them.", DAYS)


def _two_salaries(paper: Paper) -> Iterator[Fault]:
    """A sentence that states another amount as the salary, and was not read as the salary."""
    pay = [p for p in paper.agreement.slots.values() if p.kind == "salary"]
    stated = {getattr(x, "amount", None): p for p in pay for x in (p, *getattr(p, "steps", ()))}
    again = [s for p in pay for s in p.cite.fields.get("stated_again", ())]
    read = paper.stands_on(*(s for p in pay for s in p.cite.whole if s not in again))
    years = [n for n in stated if n and getattr(stated[n], "per", "") == "year"]
    for sentence in paper.body if years else ():
        if sentence in read or OTHER_DAYS.search(sentence.lower):
            continue
        for match in find_all(SALARY, sentence):
            amount = match.value("amount", Money)
            per_run = any(abs(amount.cents * n - y) * 100 < y for n in RUNS for y in years)
            if amount.currency != "USD" or amount.cents in stated or per_run:
                continue
            slot, first = next((k, p) for k, p in paper.agreement.slots.items() if p in pay)
            what = (
                f"The salary is stated as {show_money(years[0])} and as"
                f" {show_money(amount.cents)}; figures follow {show_money(years[0])}."
            )
            where = "amount" if "amount" in first.cite.fields else None
            cites = (paper.cite(slot, where), paper.quoted(sentence.span(match.start, match.end)))
            yield Fault("contradiction", what, cites, "Keep one of them.", MONEY)
            break


def _notice(paper: Paper) -> Iterator[Fault]:
    """No notice is needed, and so many days' notice is: unless one is excepted from the other."""
    for slot, at_will in paper.of_kind("at_will"):
        free = getattr(at_will, "no_notice", False) and getattr(at_will, "executive_may", False)
        if not free or getattr(at_will, "except_as_stated", False):
            continue
        for other, p in paper.of_kind("resignation"):
            days = getattr(p, "notice_days", None)
            if days:
                what = (
                    f"The employment may be ended without notice, and a resignation takes {days}"
                    " days' notice."
                )
                cites = (paper.cite(slot), paper.cite(other, "notice_days"))
                remedy = "Except the notice of a resignation from the first."
                yield Fault("contradiction", what, cites, remedy, DAYS)
