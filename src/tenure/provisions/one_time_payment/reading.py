"""How one-time payments are read: the sum and its purpose, when it is paid and when repaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...events import leaves
from ...provision import Cite
from ...text import Span, find, find_all, pattern
from ...text.patterns import Match
from ...text.phrases import phrase
from ...text.values import Date, Duration, Money, Ordinal
from .unnamed import EVERY, NOT_CASH, PARTING, for_covenants, made_up, unnamed

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Found = dict[str, tuple[Any, Span]]

PURPOSES = {"buyout": "buy-out", "signing_bonus": "sign-on bonus", "payment": "one-time payment"}
_PURPOSE = (
    ("buyout", r"buy[- ]?out\b"),
    ("signing_bonus", (
        r"(?:sign(?:ing)?[- ]?on|signing|hir(?:ing|e)(?:[- ]on)?|joining|inducement|commencement"
        r"|start(?:ing)?[- ]up|up[- ]?front|acceptance|welcome|recruit(?:ing|ment)|new[- ]hire)"
        r" (?:cash )?(?:bonus|payment|award|incentive)\b(?! (?:plan|program|policy|agreement))"
        r"|(?:starting|initial) bonus\b"
        r"(?! (?:target|opportunity|plan|program|period|year|percentage|eligib|shall be))"
        r"|inducement to (?:join|accept|enter)\b"
        )),
    ("payment", (
        r"one[- ]time(?:,? (?:lump[- ]sum|cash|special|gross))* (?:bonus|payment|award)"
        r"|(?:retention|stay|special|completion|transition|make[- ]?whole) (?:cash )?"
        r"(?:bonus|payment)\b(?! (?:plan|program|agreement))"
        )),
)  # fmt: skip
_TRIGGER = phrase("|".join(f"(?P<{n}>{p})" for n, p in _PURPOSE))
_SUM_FIRST = pattern(
    r"^[\s:(]*(?:(?:a|the|in|sum|gross|amount|lump|one-time|cash|payment|of|you will receive)"
    r"[\s-])*{money:amount}(?!\s(?:per|a|each|every|annual))"
)
# the same under a heading that names it: "You will be paid $30,000 with your first paycheck"
_SUM_GIVEN = pattern(
    r"^[^.;\ue000]{0,50}\b(?:receive|be paid|pay|provide|entitled to)\b(?: (?:to )?(?:you|him|her"
    r"|executive|employee|the|an?|additional|total|gross|sum|amount|lump|cash|payment|of|in))*"
    r" {money:amount}(?! (?:per|a|each|every|annual|in (?:shares|stock|options)))"
)
# what only a heading calls so: "Sign-On. $30,000 in your first paycheck"
_HEADS = phrase(
    r"^(?:cash )?(?P<signing_bonus>sign(?:ing)?[- ]?on)(?: cash)?$"
    r"|^(?P<payment>(?:listing|IPO|closing|transaction|success|sale|exit|project|milestone) "
    r"(?:bonus|payment|fee))$"
)
_NO_INDUCEMENT = phrase(
    r"\b(?:salary|shares|stock|options?|units|per (?:annum|year|month)|annual\w*|commission)\b"
)
_CONDITION = phrase(
    r"\bin the event|\bif\b|\bprovided\b|\bas long as\b|\bcontingent|\bconditioned"
    r"|\bupon (?:the )?(?:closing|consummation|completion|achiev)|\bprior to the consummation"
)
_IN_CASE = phrase(r"\bin the event\b|\bmerger\b")
_PART_OF_IT = phrase(r"instal?lments? of (?:\w+ ){0,3}$|percent of $|up to (?:a maximum of )?$")
_BACK = phrase(r"\b(?:repay|reimburse|pay back|refund|return)\b")
_THE_SAME = phrase(r"\b(?:the|this|such|your|his|her|said)(?: \w+)? $")
_JOINED = phrase(r"(?:,? [\w-]+){0,3} ?")
_HIRE = (
    r"(?:(?:the |your )?(?:date of (?:hire|hiring|your employment|employment"
    r"|commencement)|hire date|hire|hiring|start date"
    r"|starting date|commencement date|commencement of (?:your )?employment|first"
    r" day(?: of (?:employment|work))?|joining\b"
    r"|\ue006 day(?: of (?:employment|work))?))"
)
_AFTER = r"(?:of|after|following|from) " + _HIRE


def readings_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The one-time payments of a letter: terms and where they are written."""
    seen: set[str] = set()
    parted: bool | None = None
    for sentence in letter.sentences:
        if "\ue000" not in sentence.text:
            continue
        trigger = _TRIGGER.search(sentence.text)
        if trigger is None and (row := _row(sentence, seen)):
            found = row
        elif trigger is not None:
            found = _amount(sentence, trigger)
            if not found or _again(sentence, trigger, seen):
                continue
            seen |= {trigger.group().lower()}
        elif not (found := for_covenants(sentence) or made_up(sentence)):
            found = unnamed(sentence)
            if found and parted is None:
                parted = bool(leaves([s for s in letter.sentences if s.kind == "body"]))
            if not found or parted:
                continue
        sentences = [sentence]
        later = [
            s
            for s in letter.sentences
            if 0 < s.index - sentence.index <= 4 and s.paragraph == sentence.paragraph
        ]
        found |= _when(sentence)
        found = _repaid(sentence) | found
        for other in later:
            new: Found = {}
            if "when" not in found and re.match(r"(?:this|such|the|it|payment)\b", other.lower):
                new = _when(other)
            new |= _repaid(other)
            if new:
                found = new | found
                sentences.append(other)
        condition = _CONDITION.search(sentence.text)
        if condition and "when" not in found and not any(map(_gives_back, sentences)):
            found["on_condition"] = (True, sentence.span(*condition.span()))
        terms = {name: value for name, (value, _) in found.items()}
        spans = {name: (span,) for name, (_, span) in found.items()}
        yield terms, Cite(tuple(s.span() for s in sentences), spans)


def _row(s: Sentence, seen: set[str]) -> Found:
    """The sum under a heading: "Sign-On Bonus: $30,000"."""
    match = find(_SUM_FIRST, s)
    if match is None and not (NOT_CASH.search(s.text) or EVERY.search(s.text)):
        match = find(_SUM_GIVEN, s)
    named = _TRIGGER.search(s.heading) or _HEADS.search(s.heading) if match else None
    if match is None or named is None or PARTING.search(s.heading):
        return {}
    money = match.value("amount", Money)
    if money.currency != "USD" or money.cents <= 0 or named.group().lower() in seen:
        return {}
    seen |= {named.group().lower()}
    return {"purpose": (named.lastgroup, match.span()), "amount": (money.cents, match.span())}


def _again(s: Sentence, trigger: re.Match[str], seen: set[str]) -> bool:
    """Whether it is only spoken of again: "the signing bonus of $20,000 will be repaid"."""
    before = s.text[: trigger.start()].lower()
    return trigger.group().lower() in seen and _THE_SAME.search(before) is not None


def _amount(s: Sentence, trigger: re.Match[str]) -> Found:
    """The sum of the payment: the first after its purpose, else the one before it."""
    purpose = trigger.lastgroup
    match: Match | None = None
    before = [m for m in find_all(r"{money:amount}", s) if m.end <= trigger.start()]
    if before and _JOINED.fullmatch(s.text, before[-1].end, trigger.start()):
        match = before[-1]
    match = match or find("{money:amount}", s, trigger.end())
    if match is None:
        match = find(r"{money:amount}(?! (?:per|a) (?:year|annum|month))", s)
        if match is None or trigger.start() - match.end > 60:
            return {}
    lead = s.text[: max(trigger.end(), match.start)]
    if "inducement to" in lead.lower() and _NO_INDUCEMENT.search(lead + s.text[match.end :]):
        return {}
    if purpose != "buyout" and (
        PARTING.search(lead) or _IN_CASE.search(lead) or _PART_OF_IT.search(lead)
    ):
        return {}
    money = match.value("amount", Money)
    if money.currency != "USD" or money.cents <= 0:
        return {}
    found: Found = {
        "purpose": (purpose, s.span(*trigger.span())),
        "amount": (money.cents, match.span()),
    }
    if cash := re.search(r"\b(?:in|a) (?:a )?(lump[- ]sum|cash)\b", s.text, re.IGNORECASE):
        form = "cash" if cash.group(1).lower() == "cash" else "lump sum"
        found["form"] = (form, s.span(*cash.span()))
    return found


def _gives_back(s: Sentence) -> bool:
    return _BACK.search(s.text) is not None


def _when(s: Sentence) -> Found:
    """The day on which it is paid."""
    if re.search(r"instal?lments?|periods?\b", s.lower):
        return {}
    back = _BACK.search(s.text)
    found = _day_of(s)
    if back and any(s.span(back.start()).start <= span.start for _, span in found.values()):
        return {}  # it is the time within which it is repaid
    return found


def _day_of(s: Sentence) -> Found:
    after = find(rf"(?:within |not later than |no later than )?{{duration:time}} {_AFTER}", s)
    if after:
        time, span = after.value("time", Duration), after.span()
        if time.unit == "day" and not time.business:
            return {"when": ("after", span), "days": (time.n, span)}
        if time.unit == "week":
            return {"when": ("after", span), "days": (7 * time.n, span)}
        if time.months is not None:
            return {"when": ("after", span), "months": (time.months, span)}
        return {}
    if hire := find(rf"\b(?:upon|on|at) {_HIRE}", s):
        return {"when": ("hire", hire.span())}
    day = find(r"\b(?:paid |payable )?on(?: or about)? {date:day}", s)
    if day and (n := day.value("day", Date).days) is not None:
        return {"when": ("date", day.span()), "date": (n, day.span())}
    return {}


def _repaid(s: Sentence) -> Found:
    """When the executive has to give it back."""
    if _BACK.search(s.text) is None:
        return {}
    found: Found = {}
    if leaves := re.search(
        r"resign|voluntar\w+|\bleave\b|your own (?:choice|accord)", s.text, re.I
    ):
        found["repaid_on_resignation"] = (True, s.span(*leaves.span()))
    if cause := re.search(r"for (?:good )?cause", s.text, re.IGNORECASE):
        found["repaid_for_cause"] = (True, s.span(*cause.span()))
    if not found:
        return {}
    if part := re.search(r"pro-?\s?rat\w+", s.text, re.IGNORECASE):
        found["repaid_prorated"] = (True, s.span(*part.span()))
    time = find(r"(?:within|during|before|prior to|less than)[^.;]{0,40}?{duration:time}", s)
    years = find(r"(?:before|prior to)[^.;]{0,30}?{ordinal:year} anniversary", s)
    if time and (months := time.value("time", Duration).months) is not None:
        found["repaid_within"] = (months, time.span())
    elif years:
        found["repaid_within"] = (12 * years.value("year", Ordinal).n, years.span())
    return found
