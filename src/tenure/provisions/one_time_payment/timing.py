"""When a one-time payment is paid: at hire, after it, on a date or a pay day, or in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...text import Span, find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import Count, Date, Duration, Money, Ordinal, Percent, Portion

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

Found = dict[str, tuple[Any, Span]]

BACK = phrase(
    r"\b(?:repay|repayable|repaid|reimburse|pay (?:it|this|that|them|[^.;,]{0,40}?\b(?:bonus"
    r"|amount|sum|payment)) back|pay back|refund|refundable|return|returnable)\b"
    r"|\bto be (?:repaid|refunded|returned|paid back)\b|\bsubject to (?:\w+ )?(?:repayment"
    r"|recoupment|recovery)\b|\bow(?:e|es|ing) [^.;]{0,40}\bback\b"
    r"|\b(?:bonus|payments?|amounts?|sums?|award|it|thereof) (?:\w+ ){0,3}?(?:shall|will"
    r"|must|is to) (?:\w+ )?be (?:\w+ )?(?:returned|refunded|paid back|reimbursed|recovered"
    r"|recouped)\b"
)
HIRE = (
    r"(?:(?:the |your )?(?:date of (?:hire|hiring|your employment|employment"
    r"|commencement)|hire date|hire|hiring|start date|employment date"
    r"|starting date|start\b(?! of)|commencement date|commencement of (?:your )?employment|first"
    r" day(?: of (?:employment|work))?|joining\b|(?:date )?(?:on which )?you (?:start|begin|join"
    r"|commence)\b(?: (?:work|employment)\b)?|\ue006 day(?: of (?:employment|work))?))"
)
_AFTER = r"(?:of|after|following|from) " + HIRE
_STAY = (
    r"(?:after|upon|following) (?:you have (?:been (?:here|employed)|worked here|completed)"
    r"(?: for)?|completing|completion of)"
)
_TIME = (
    pattern(
        rf"(?:within |not later than |no later than |the date |that is )*{{duration:time}} {_AFTER}"
    ),
    pattern(rf"\b{_STAY} {{duration:time}}"),
    pattern(
        r"\b(?:after|following|upon|at) {duration:time} (?:of|in) (?:(?:your|his|her|continuous"
        r"|active|full-time) )*(?:employment|service)\b"
    ),
)
_ANNIVERSARY = pattern(
    rf"\bon (?:the |your )?(?:{{ordinal:year}}|{{duration:time}}) anniversary(?: of {HIRE})?"
)
_NTH_DAY = pattern(
    r"\b(?:on|after) (?:the |your |his |her )?{ordinal:day} day (?:of|following the start of)"
    r" (?:(?:your|his|her|continuous|active) )*(?:employment|work|service)\b"
)
_ON = pattern(r"\b(?:paid |payable )?on(?: or about)? {date:day}")
_BY = pattern(
    r"(?:\b(?:paid|payable|made|due)(?: to (?:you|him|her|(?:the )?executive))?|{money}\)?),?"
    r" (?:on or before|by|(?:no|not) later than) {date:day}"
)
_PAYABLE = pattern(r"\b(?:paid|payable):? {date:day}")
# "with your second paycheck": the pay day after hire that it is paid on
_PAY_RUN = pattern(
    r"\b(?:in|with|on|at) (?:the|your|our) {ordinal:nth} (?:regular(?:ly scheduled)? |scheduled"
    r" |normal |full )*(?:pay ?check|pay ?day|pay(?:roll)? date|pay cycle|pay(?:roll)? period"
    r"|payroll)\b"
)
_OTHER_RUN = phrase(r"^[^.;]{0,12}\b(?:after|following|in|of) (?!(?:the |your )?(?:start|hire|comm"
                    r"|employment|first day|\ue006 day|you (?:start|begin|join)))")  # fmt: skip
_PARTED = phrase(r"\b(?:in (?:\ue003|two|three|four) |equal )?(?:parts?|instal?lments?|halves)\b")
# "in two equal instalments, the first on your start date and the second a year later"
_EQUAL = pattern(
    r"(?:{count:n}|\b(?P<word>two|three|four)) (?:\(\w+\) )?equal (?:\w+ )?"
    r"(?:instal?lments|payments|parts)\b"
)
_NTH = pattern(
    r"\b(?:the|with the) {ordinal:nth} (?:(?:such )?(?:instal?lment|payment|part|one) )?"
    r"(?:(?:is|will be|shall be|to be|being) )?(?:(?:paid|payable|due|made) )?"
    r"(?=(?:on|upon|within|with|in|at|no later|not later)\b|\ue004)"
)
# a time that no day is known of: "on the Effective Date", "within ten days after signing this"
_IN_WORDS = phrase(
    r"[^;\ue000]{0,80}?(?<!employed )(?<!\w)(?P<when>(?:on|at|upon) (?:the )?(?:effective date"
    r"|closing(?: date)?|date (?:hereof|of this \w+)|(?:execution|signing) of this \w+)"
    r"|(?:(?:within|no later than|not later than) \ue004 (?:after|of|following)|\ue004 (?:after"
    r"|following)) (?!(?:the |your )?(?:date of )?(?:terminat|resign|leav)|\w+ing\b(?! this)|which"
    r"|employ|service|(?:each|any) of|the following)(?:\ue005|[^.;,():]{3,60}?)"
    r"|(?:as soon as (?:reasonably )?practicable|promptly) (?:after|following|upon)"
    r" [^.;,():]{3,60}?)(?=[.;,()]|$| (?:and|provided|if|subject|less|in (?:a lump|cash|one)"
    r"|so long)\b)"
)
# "On the Separation Date, we will pay you $5,000"
_LEADS_IN = phrase(
    r"^\W*(?:\([a-z\d]\) )?(?P<when>(?:(?:on|at|upon) (?:the |such )?(?:[\w-]+ ){0,3}?(?:date|day"
    r"|closing|execution|signing)\b|(?:(?:within|(?:not?|no) later than) \ue004"
    r"|promptly|as soon as (?:reasonably )?practicable) (?:after|of|following)\b)"
    r"[^.;,()\ue000]{0,60}), [^.;\ue000]{0,80}\ue000$"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4}
_VALUE = pattern(r"{money|fraction|percent:share}|\bhalf\b(?! (?:of|a|an)\b)")


def when_paid(s: Sentence) -> Found:
    """The day on which it is paid."""
    if re.search(r"instal?lments?|(?<!pay )(?<!payroll )periods?\b", s.lower):
        return {}
    back = BACK.search(s.text)
    found = time_in(s, 0, back.start() if back else len(s.text))
    if back and any(s.span(back.start()).start <= span.start for _, span in found.values()):
        return {}  # it is the time within which it is repaid
    return found


def time_in_words(s: Sentence, stated: Span) -> Found:
    """When it is paid, in the letter's words, where they follow the sum, or lead to it."""
    at = s.text.find("\ue000")
    while at >= 0 and not stated.touches(s.span(at, at + 1)):
        at = s.text.find("\ue000", at + 1)
    said = _IN_WORDS.match(s.text, at + 1) if at >= 0 else None
    said = said or _LEADS_IN.search(s.text[: at + 1])
    back = BACK.search(s.text)
    if said is None or (back is not None and back.start() < said.end()):
        return {}
    when = s.readable(*said.span("when"))
    return {"paid": (when[0].lower() + when[1:], s.span(*said.span("when")))}


def time_in(s: Sentence, start: int, stop: int) -> Found:
    """The time of payment that a piece of a sentence states."""

    def inside(wanted: Any) -> Match | None:
        match = find(wanted, s, start)
        return match if match is not None and match.end <= stop else None

    if run := inside(_PAY_RUN):
        if _OTHER_RUN.search(s.text[run.end : stop]):
            return {}
        return {"when": ("pay_day", run.span()),
                "pay_run": (run.value("nth", Ordinal).n, run.span())}  # fmt: skip
    after = next((m for form in _TIME if (m := inside(form))), None)
    if after:
        return _after(after)
    nth = inside(_NTH_DAY)
    if nth and (day_n := nth.value("day", Ordinal).n) > 1:
        return {"when": ("after", nth.span()), "days": (day_n - 1, nth.span())}
    if hire := inside(rf"\b(?:upon|on|at) {HIRE}"):
        return {"when": ("hire", hire.span())}
    if year := inside(_ANNIVERSARY):
        if year.has("time"):
            return _after(year)
        months = 12 * year.value("year", Ordinal).n
        return {"when": ("after", year.span()), "months": (months, year.span())}
    day = inside(_ON) or inside(_BY) or inside(_PAYABLE)
    if day and (n := day.value("day", Date).days) is not None:
        return {"when": ("date", day.span()), "date": (n, day.span())}
    return {}


def _after(match: Match) -> Found:
    time, span = match.value("time", Duration), match.span()
    if time.unit == "day" and not time.business:
        return {"when": ("after", span), "days": (time.n, span)}
    if time.unit == "week":
        return {"when": ("after", span), "days": (7 * time.n, span)}
    if time.months is not None:
        return {"when": ("after", span), "months": (time.months, span)}
    return {}


def parts_of(s: Sentence, total: int, stated: Span) -> Found:
    """The parts in which a sum is paid, where they are all understood and come to the whole: each
    a mapping of its amount and its time.
    """
    shares = list(_shares(s, total, stated)) or _equal(s, total)
    if len(shares) < 2 or sum(amount for amount, _, _ in shares) != total:
        return {}
    parts = [
        {"amount": (amount, s.span(at, end)), **time_in(s, at, stop)}
        for amount, (at, end), stop in shares
    ]
    if not all("when" in part for part in parts):
        return {}
    plain = tuple({name: value for name, (value, _) in part.items()} for part in parts)
    return {"parts": (plain, s.span(shares[0][1][0], shares[-1][2]))}


def _equal(s: Sentence, total: int) -> list[tuple[int, tuple[int, int], int]]:
    """Equal parts that are told one by one: "the first on ..., the second on ..."."""
    whole = find(_EQUAL, s)
    if whole is None:
        return []
    n = whole.value("n", Count).n if whole.has("n") else _NUMBERS[whole.text("word").lower()]
    back = BACK.search(s.text)
    end = back.start() if back else len(s.text)
    told = [m for m in find_all(_NTH, s) if whole.end <= m.start < end]
    if n < 2 or total % n or [m.value("nth", Ordinal).n for m in told] != list(range(1, n + 1)):
        return []
    stops = [*(m.start for m in told[1:]), end]
    return [(total // n, m.bounds(), stop) for m, stop in zip(told, stops, strict=True)]


def in_parts(s: Sentence, total: int, stated: Span, of_all: bool = False) -> Span | None:
    """Where a sentence tells of parts, understood or not: no day in it is that of the whole;
    `of_all` where the parts have to come to the whole.
    """
    back = BACK.search(s.text)
    shares = list(_shares(s, total, stated))
    whole = sum(amount for amount, _, _ in shares) == total
    if len(shares) > 1 and (whole or not of_all):
        return s.span(*shares[0][1])
    parted = _PARTED.search(s.text, 0, back.start() if back else len(s.text))
    return s.span(*parted.span()) if parted and not of_all else None


def _shares(s: Sentence, total: int, stated: Span) -> Iterator[tuple[int, tuple[int, int], int]]:
    """The sums in a sentence that may be parts: amount, where it stands, where its words end."""
    back = BACK.search(s.text)
    end = back.start() if back else len(s.text)
    found = [m for m in find_all(_VALUE, s) if m.end <= end]
    found = [
        m for m in found if not (m.span().start >= stated.start and m.span().end <= stated.end)
    ]
    for i, match in enumerate(found):
        value = match.value("share") if match.has("share") else None
        if isinstance(value, Money):
            amount = Fraction(value.cents)
        elif isinstance(value, Percent | Portion):
            amount = total * value.fraction
        elif value is None:
            amount = Fraction(total, 2)
        else:
            continue
        if amount.denominator == 1 and 0 < amount < total:
            stop = found[i + 1].start if i + 1 < len(found) else end
            yield int(amount), match.bounds(), stop
