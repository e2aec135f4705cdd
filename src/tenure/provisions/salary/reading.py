"""How a salary is read: amount and period first, then what the letter says of it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import Span, find, pattern
from ...text.phrases import phrase
from ...text.values import DATE, PERCENT, Date, Duration, Money
from .elsewhere import elsewhere, hours_of_work
from .limits import later_amounts, limit_of
from .periods import LEAST_A_YEAR, near_amount, with_amount
from .rates import DOLLARS, Found, Rate, rate_of
from .steps import (
    ended_rate,
    first_day_of,
    rows_of_years,
    step_of_period,
    steps_of,
    table_of,
    years_of,
)

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_FROM_A_DAY_ON = phrase(rf"{DATE}.*\bthereafter\b")
_OTHER_TIME = phrase(
    r"minimum|maximum|at least|less than|more than|increas|decreas|reduc|rais|former|previous|prior"
    r"|current|until|upon|after|from|began|was\b|would|may\b|if\b|sever|terminat|bonus|percent"
    r"|addition|for the (?:\w+ )?year|(?:during|for|throughout) the (?!(?:employment|initial"
    r"|contract) period)[\w-]+ period|\byear [12]\d{3}|second|third|renewal|\ue006"
)

# "Employer shall pay Employee, as compensation" above "At the rate of $60,000 per annum"
_OPEN = phrase(
    r"\b(?:pay|paid|receive|accept|entitled)\b[^.;]*\b(?:salary|salaries|wages|remuneration"
    r"|(?<!incentive )compensation)\b[^.;]{0,40}$"
    r"|\b(?:salary|(?<!incentive )compensation)\b[^.;]{0,60}\b(?:as follows|following)[^.;]*:$"
    r"|\bsalary\b[^.;]{0,200}\b(?:rate|less than|sum|amount|equal to)"
    r"(?: (?:of|than|to|the|greater|following))*:?$"
)
_TITLE = phrase(
    r"(?:^|\([a-z0-9]{1,3}\) )(?:(?:annual|base|monthly|starting|gross) )*(?:salary|base pay)\W*$"
)
_RATE = phrase(r"^[^.;\ue000]{0,60}\ue000[^.;]{0,30}\b(?:annum|year|month|week|annual)|^\W*\ue000")
_NO_PAY = phrase(
    r"bonus|severance|terminat|(?<!board of )director|consult|equity|stock|change (?:in|of) control"
)
# "six months of your annual base salary of $120,000": the rate, named where something is paid of it
_IN_PASSING = pattern(
    r"\b(?:your|his|her|[\w\u2024]+'s)"
    r"(?: (?:current|then[- ]current|present|regular|final|gross|base))*"
    r" (?:annual|annualized|yearly)(?: (?:base|gross|rate of))* (?:salary|pay)(?: rate)?"
    r"(?:,? (?:of|at the rate of|which is|in the amount of)| \() ?{money:amount}"
    r"|\bat (?:your|his|her) (?:current|present|regular)(?: base| gross)* salary"
    r" (?:of|at the rate of) {money:sum},? (?:per|a) (?:year|annum)\b"
)
_NO_RATE = phrase(r"\b(?:exceed|less than|more than|increas|at least|if )")
_CONVERTS = phrase(r"\b(?:equivalent|approximate\w*|convert\w*|exchange rate|rate of exchange)\b")
_YUAN = phrase(r"renminbi|\brmb\b|\byuan\b|\bchina\b|\bprc\b")

_EXTENDS = phrase(
    r"^\W*(?:[\d.]+\W+)?(?:option to )?(?:extension|extend|renewal|renew)\b"
    r"|\b(?:may|option to|if|should|elects? to)\b[^.;]{0,60}? (?:extend|renew)"
)
_LESS = phrase(rf"^\ue000[^.;\ue000]{{0,25}}?,? (?:less|reduced by|discounted by) {PERCENT}")

Terms = dict[str, Any]


def readings_of(letter: Letter) -> Iterator[tuple[Terms, Cite]]:
    """The salary of a letter, if it states one: terms and where they are written."""
    if found := _in_dollars(letter):
        terms, cite = found
        if more := tuple(later_amounts(letter, cite)):
            said = tuple(s.plain for s in more)
            spans = tuple(s.span() for s in more)
            terms = terms | {"besides": said}
            cite = Cite((*cite.whole, *spans), {**cite.fields, "besides": spans})
        yield dict(terms), cite


@lru_cache(maxsize=2)
def _in_dollars(letter: Letter) -> tuple[Terms, Cite] | None:
    for sentence in letter.sentences:
        money = "\ue000" in sentence.text and not _converted(letter, sentence)
        led = _led(letter, sentence) if money else False
        if money and (rate := rate_of(sentence, led=led, unnamed=False)):
            return _whole(letter, sentence, rate)
        if not sentence.text.endswith(":") and "\t" not in sentence.text:
            continue
        if rows := table_of(letter, sentence):
            (amount, _), span = rows[0]
            terms, cite = _paid(letter, sentence, Rate({"amount": (amount, span)}, 0))
            return _stepped((terms, Cite((*cite.whole, span), cite.fields)), rows[1:])
        if by_year := rows_of_years(letter, sentence):
            (amount, span), years = by_year
            found: Found = {"amount": (amount, span), "first_year": (True, span)}
            terms, cite = _paid(letter, sentence, Rate(found, 0))
            return _stepped((terms, Cite((*cite.whole, span), cite.fields)), years, "by_year")
    for sentence in letter.sentences:  # what a person is paid, where nothing is called a salary
        if (rate := rate_of(sentence)) and not _converted(letter, sentence):
            return _whole(letter, sentence, rate)
    return _in_passing(letter)


def _converted(letter: Letter, s: Sentence) -> bool:
    """Whether it turns into dollars what a sentence before it states in another currency."""
    if not _CONVERTS.search(s.text):
        return False
    abroad = {v.currency for v in letter.values if isinstance(v, Money)} - {DOLLARS}
    before = letter.sentences[max(0, s.index - 3) : s.index]
    return any(rate_of(other, currency) for currency in sorted(abroad) for other in before)


def _in_passing(letter: Letter) -> tuple[Terms, Cite] | None:
    """The salary that a letter names only where it pays something else by it."""
    for s in letter.having("salary", "annual pay"):
        match = find(_IN_PASSING, s)
        if match is None or _converted(letter, s):
            continue
        if _NO_RATE.search(s.text[max(0, match.start - 40) : match.start]):
            continue
        slot = "amount" if match.has("amount") else "sum"
        money, at = match.value(slot, Money), match.bounds(slot)[0]
        if money.currency == DOLLARS and money.cents >= LEAST_A_YEAR:
            rate = Rate({"amount": (money.cents, match.span())}, at)
            return _paid(letter, s, rate, everything=False)
    return None


def _led(letter: Letter, s: Sentence) -> bool:
    """Whether the words before it break off, and promise pay: what stands here is how much."""
    if not s.index or not _RATE.search(s.text):
        return False
    if _TITLE.search(letter.sentences[s.index - 1].text):
        return True
    for before in letter.sentences[max(0, s.index - 2) : s.index][::-1]:
        if before.kind == "body" and not before.text.endswith((".", ";")):
            return _OPEN.search(before.text) is not None and not _NO_PAY.search(before.text)
        if len(before.text) > 3 or "\ue000" in before.text:
            return False
    return False


def abroad_of(letter: Letter) -> Iterator[tuple[Terms, Cite]]:
    """The salary of a letter that states it in another currency than dollars, and only so."""
    others = {
        v.currency
        for v in letter.values
        if isinstance(v, Money) and v.currency != DOLLARS and v.cents > 0
    }
    if not others or _in_dollars(letter):
        return
    for sentence in letter.sentences:
        for currency in sorted(others):
            if rate := rate_of(sentence, currency):
                terms, cite = _paid(letter, sentence, rate, everything=False)
                if currency == "JPY" and _YUAN.search(letter.source):
                    currency = "CNY"  # the sign is that of both
                yield {**terms, "currency": currency}, cite
                return


def _whole(letter: Letter, sentence: Sentence, rate: Rate) -> tuple[Terms, Cite] | None:
    """With the steps of the letter, or another amount for the same time; None where an amount ends
    on a day, and from when on another is in its place is not sure.
    """
    if _LESS.search(sentence.text[rate.at :]) is not None:
        return None  # how much less, and for how long, is not sure
    terms, cite = _paid(letter, sentence, rate)
    if years := years_of(sentence, rate.at, "first_year" in terms):
        return _stepped((terms, cite), years, "by_year")
    if steps := steps_of(letter, sentence, cite.of("amount")[0].end) or step_of_period(
        letter, sentence
    ):
        return _stepped((terms, cite), steps)
    ended, then = ended_rate(letter, sentence, rate.at)
    if then:
        return _stepped((terms, cite), then)
    if ended and ("limited" not in terms or _FROM_A_DAY_ON.search(sentence.text)):
        return None  # which amount holds from a day on is not sure
    if (since := first_day_of(sentence, rate.at)) is not None:
        terms["since"] = since[0][1]
        cite = Cite(cite.whole, {**cite.fields, "since": (since[1],)})
    if (again := _again(letter, sentence, terms)) is not None:
        terms["stated_again"] = again[0]
        fields = {**cite.fields, "stated_again": (again[1],)}
        cite = Cite((*cite.whole, again[1]), fields)
    return terms, cite


def _stepped(of: tuple[Terms, Cite], steps: list[Any], name: str = "steps") -> tuple[Terms, Cite]:
    """With the amounts of later days, or of later years, which say until when the first holds."""
    if not steps:
        return of
    (terms, cite), spans = of, tuple(span for _, span in steps)
    kept = {n for n in terms if n not in ("limited", "first_year")}
    terms = {n: terms[n] for n in kept} | {name: tuple(step for step, _ in steps)}
    whole = cite.whole + tuple(s for s in spans if not any(s.touches(w) for w in cite.whole))
    return terms, Cite(whole, {n: cite.fields[n] for n in kept} | {name: spans})


def _paid(
    letter: Letter, sentence: Sentence, rate: Rate, everything: bool = True
) -> tuple[Terms, Cite]:
    """The rate with how often it is paid, and all else that the letter says of it."""
    sentences, found = [sentence], dict(rate.found)
    if "frequency" not in found:
        found |= with_amount(sentence, rate.at)
    for other in letter.sentences:
        further = near_amount(other, sentence) if "frequency" not in found else {}
        if everything and other.kind != "signature":
            further |= elsewhere(other)
        new = {name: v for name, v in further.items() if name not in found}
        if new:
            found |= new
            sentences += [other] if other is not sentence else []
    if rate.found.get("per", ("", None))[0] == "hour":
        found |= hours_of_work(letter)
    found |= limit_of(sentence, rate.at)
    whole = tuple(s.span() for s in sorted(sentences, key=lambda s: s.index))
    terms = {name: value for name, (value, _) in found.items()}
    return terms, Cite(whole, {name: (span,) for name, (_, span) in found.items()})


def _again(letter: Letter, first: Sentence, terms: Terms) -> tuple[int, Span] | None:
    """Another salary for the same period, stated of no other time: one of the two is wrong."""
    for other in letter.sentences:
        if other.index <= first.index or "\ue000" not in other.text:
            continue
        before = letter.sentences[max(0, other.index - 2) : other.index]
        near = (other.heading, *(b.text for b in before if b.section == other.section))
        if _OTHER_TIME.search(other.lower) or any(map(_EXTENDS.search, near)):
            continue
        if any(isinstance(v, Date | Duration) for v in other.values):
            continue
        rate = rate_of(other)
        found = rate.found if rate else {}
        per = found["per"][0] if "per" in found else "year"
        if found and per == terms.get("per", "year") and found["amount"][0] != terms["amount"]:
            return found["amount"]
    return None
