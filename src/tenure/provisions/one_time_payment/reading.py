"""How one-time payments are read: the sum and its purpose, when it is paid and when repaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ... import sums_abroad
from ...last_day import leaves
from ...permitted import promises_nothing
from ...provision import Cite
from ...text import Span, find, find_all, pattern
from ...text.patterns import Match
from ...text.phrases import phrase
from ...text.values import Money
from .conditions import asked, asked_after
from .each_part import of_each, of_parts, on_leaving
from .repayment import lessened, repaid
from .timing import BACK, in_parts, parts_of, time_in, time_in_words, when_paid
from .unnamed import (
    EVERY,
    NOT_CASH,
    PARTING,
    at_hire,
    for_covenants,
    for_leave,
    made_up,
    share_of_salary,
    sum_of,
    unnamed,
)

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Found = dict[str, tuple[Any, Span]]

PURPOSES = {
    "buyout": "buy-out",
    "signing_bonus": "sign-on bonus",
    "retention_bonus": "retention bonus",
    "transaction_bonus": "transaction bonus",
    "payment": "one-time payment",
}
_PURPOSE = (
    ("buyout", r"buy[- ]?out\b"),
    ("signing_bonus", (
        r"(?:sign(?:ing)?[- ]?on|signing|hir(?:ing|e)(?:[- ]on)?|joining|inducement|commencement"
        r"|start(?:ing)?[- ]up|up[- ]?front|acceptance|welcome|recruit(?:ing|ment)|new[- ]hire)"
        r" (?:cash )?(?:bonus|payment|award|incentive)\b(?! (?:plan|program|policy|agreement))"
        r"|(?:starting|initial) bonus\b"
        r"(?! (?:target|opportunity|plan|program|period|year|percentage|eligib|shall be))"
        r"|inducement to (?:join|accept|enter)\b|as an? sign(?:ing)?[- ]on\b"
        r"|bonus (?:for|upon|on) (?:signing|joining|starting|acceptance)\b"
        )),
    ("retention_bonus", (
        r"(?:retention|stay) (?:cash )?(?:bonus|payment)\b(?! (?:plan|program|agreement))"
        r"|cash retention award\b|retention cash award\b"
        r"|retention award(?= of \ue000,? (?:payable|to be paid|paid|in cash|less)\b)"
        )),
    ("transaction_bonus", (
        r"(?:transaction|success) (?:cash )?bonus\b(?! (?:plan|program|agreement|pool))"
        )),
    ("payment", (
        r"one[- ]time(?:,? (?:lump[- ]sum|cash|special|gross))* (?:bonus|payment|award)"
        r"|(?:special|completion|transition|make[- ]?whole) (?:cash )?"
        r"(?:bonus|payment)\b(?! (?:plan|program|agreement))|make[- ]?whole award\b"
        r"|(?:recognition|accomplishment|milestone|project) bonus\b(?! (?:plan|program"
        r"|agreement))"
        )),
)  # fmt: skip
_TRIGGER = phrase("|".join(f"(?P<{n}>{p})" for n, p in _PURPOSE))
_SUM_FIRST = pattern(
    r"^[\s:(]*(?:(?:a|the|in|sum|gross|amount|lump|one-time|cash|payment|of|you will receive)"
    r"[\s-])*{money:amount}(?!\s(?:per|a|each|every|annual))"
)
# the same under a heading that names it: "You will be paid $30,000 with your first paycheck"
_SUM_GIVEN = pattern(
    r"^[^.;\ue000]{0,50}\b(?:receive|be paid|pay|provide|advance|deliver|entitled to)\b"
    r"(?: (?:to )?(?:you|him|her|executive|employee|the|an?|additional|total|gross|sum|amount|lump"
    r"|cash|payment|of|in))*"
    r" {money:amount}(?! (?:per|a|each|every|annual|in (?:shares|stock|options)))"
)
# what only a heading calls so: "Sign-On. $30,000 in your first paycheck"
_HEADS = phrase(
    r"^(?:cash )?(?P<signing_bonus>sign(?:ing)?[- ]?on|inducement)(?: cash)?$"
    r"|^(?P<transaction_bonus>(?:transaction|success|sale|exit) (?:bonus|payment|fee))$"
    r"|^(?P<payment>(?:listing|IPO|closing|project|milestone) (?:bonus|payment|fee))$"
)
_NO_INDUCEMENT = phrase(
    r"\b(?:salary|shares|stock|options?|units|per (?:annum|year|month)|annual\w*|commission)\b"
)
_IN_CASE = phrase(r"\bin the event\b|(?<!on the )(?<!for the )(?<!with the )\bmerger\b")
_TO_STAY = phrase(  # the case is that of staying until then
    r"\b(?:remain|stay|continue)\w*\b[^.;]{0,60}\b(?:until|through|at the time of|as of|on)\b"
)
_UNTIL_THEN = phrase(  # the day until which one stays is no occasion of a parting
    r"\bemployed (?:\w+ ){0,4}?(?:through|until|on|to) (?:the|your|his|her)"
    r" (?:separation|termination|transition|retirement) date\b"
)
_PART_OF_IT = phrase(
    r"instal?lments? of (?:\w+ ){0,3}$|(?:reduced|increased) by $|\b(?:over|above|below|under"
    r"|in excess of|exceeding|less than) $|percent of $|(?:up to|as much as|(?:not|no) more than"
    r"|not (?:to )?exceed(?:ing)?|maximum of) (?:a maximum of )?$"
)
_A_PERIOD = phrase(
    r"\)? (?:(?:per|each|every|for each) (?:\w+ )?(?:month|week|quarter)|a (?:month|week|quarter)"
    r"|monthly|quarterly)\b(?! (?:after|following|anniv))"
    r"|[^.;]{0,60}?\bon each of\b(?! the following)"
)
# on each of some days, or to somebody else
_EACH = phrase(
    r"^\W*(?:on|at|upon|following) each\b|^\W*(?:(?:your|his|her|the) )?(?:\w+ )?(?:spouse|widow"
    r"|estate|beneficiary|family|children|heirs)\b[^.;,]{0,30}? (?:will|shall) (?:be paid|receive)"
)
_OF_STOCK = phrase(
    r"^[^.;\ue000]{0,20}\b(?:of|in) (?:restricted |stock |performance )*(?:RSUs?|PSUs?|options?"
    r"|stock|shares|units|equity)\b|\bgrant[- ]date\b"
)
_FURTHER = pattern(
    r"\band (?:\(\w\) )?(?:(?:a|an) (?:further|additional|\ue006)|another)"
    r" (?:(?:[\w-]+ )?(?:sum|payment|bonus) of )?"
    r"{money:amount}(?! (?:per|a|each|every|annual|for (?:each|every)))"
)
_THE_SAME = phrase(r"\b(?:the|this|such|your|his|her|said)(?: \w+)? $")
_JOINED = phrase(r"(?:,? [\w-]+){0,3} ?")


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
        elif not (found := _sum_of_a_sort(sentence)):
            found = unnamed(sentence)
            if found and parted is None:
                parted = bool(leaves([s for s in letter.sentences if s.kind == "body"]))
            if not found or parted:
                continue
        if promises_nothing(sentence.text):
            continue
        later = _later(letter, sentence, trigger or _TRIGGER.search(sentence.heading))
        time, told = _time(sentence, later, found)
        found |= time
        sentences = [sentence, *told]
        parts = found["parts"][0] if "parts" in found else ()
        found = repaid(sentence, True, parts) | found
        for other in later:
            if new := _further_on(other, found, parts):
                found = new | found
                sentences += [other] if other not in sentences else []
        if parts:
            found, more_of_each = _of_parts(letter, [sentence, *later], found, parts)
            sentences += more_of_each
        timed = "when" in found or bool(parts)
        if not timed and "parts_unread" not in found:
            found |= time_in_words(sentence, found["amount"][1])
        found |= asked(sentence, timed)
        for other in later:
            if more := asked_after(other, timed):
                found = more | found
                sentences += [other] if other not in sentences else []
        whole = tuple(s.span() for s in sentences)
        yield _written(found, whole)
        if further := _further(sentence, found):
            yield _written(further, whole)


def _of_parts(
    letter: Letter, told: list[Sentence], found: Found, parts: tuple[dict[str, Any], ...]
) -> tuple[Found, list[Sentence]]:
    """What is said of each part, also where the letter speaks of its parts alone; the sentences
    that say so.
    """
    alone = [s for s in of_parts(letter, told[0]) if s not in told]
    more: list[Sentence] = []
    if each := of_each((*told, *alone), parts):
        found = {n: v for n, v in found.items() if not n.startswith("repaid")} | each
        more = [s for s in alone if BACK.search(s.text)]
    if left := on_leaving((*told, *alone)):
        found = found | {"ended_unread": (True, left)}
    return found, more


def _further_on(other: Sentence, found: Found, parts: Any) -> Found:
    """What a later sentence says of when it is paid, and when given back."""
    new: Found = {}
    if "when" not in found and re.match(r"(?:this|such|the|it|payment)\b", other.lower):
        new = when_paid(other)
    if any(name.startswith("repaid") for name in found):
        return new | lessened(other, found)
    return new | repaid(other, False, parts)


def _sum_of_a_sort(s: Sentence) -> Found:
    """A sum that nothing names, by what it is for."""
    return for_covenants(s) or made_up(s) or at_hire(s) or for_leave(s)


def _written(found: Found, whole: tuple[Span, ...]) -> tuple[dict[str, Any], Cite]:
    if "currency" in found:
        currency, span = found.pop("currency")
        found["abroad"] = (sums_abroad.written(currency, found.pop("amount")[0]), span)
        if "parts" in found:
            found["parts_unread"] = (True, found.pop("parts")[1])
        found.pop("repaid_part", None)
    terms = {name: value for name, (value, _) in found.items()}
    return terms, Cite(whole, {name: (span,) for name, (_, span) in found.items()})


def _further(s: Sentence, found: Found) -> Found:
    """A second sum of the same sort: "and a further $40,000 on the first anniversary"."""
    more = find(_FURTHER, s)
    if more is None or more.span().start < found["amount"][1].end or "parts" in found:
        return {}
    money = more.value("amount", Money)
    if money.cents <= 0:
        return {}
    kept = {n: v for n, v in found.items() if n == "purpose" or n.startswith("repaid")}
    stop = BACK.search(s.text, more.end)
    time = time_in(s, more.end, stop.start() if stop else len(s.text))
    return {**kept, **sum_of(money, more.span()), **time}


def _later(letter: Letter, s: Sentence, named: re.Match[str] | None) -> list[Sentence]:
    """The sentences after it that may say more of it: in its paragraph, or where a letter that has
    named it in a summary speaks of it again.
    """
    near = [o for o in letter.sentences[s.index + 1 : s.index + 5] if o.paragraph == s.paragraph]
    for again in letter.having(named.group().lower()) if named is not None else ():
        new = again.index > s.index and again not in near
        said = _TRIGGER.search(again.text) if new else None
        if said is not None and _THE_SAME.search(again.text[: said.start()]):
            more = letter.sentences[again.index : again.index + 4]
            return near + [o for o in more if o.paragraph == again.paragraph]
    return near


def _time(s: Sentence, later: list[Sentence], found: Found) -> tuple[Found, list[Sentence]]:
    """The parts in which it is paid, and the sentence of them; else the day of the whole; or that
    there are parts, which are not read.
    """
    total, stated = found["amount"]
    for i, at in enumerate((s, *later)):
        if parts := parts_of(at, total, stated):
            return parts, later[i - 1 : i] if i else []
    for other in later:
        if unread := in_parts(other, total, stated, of_all=True):
            return {"parts_unread": (True, unread)}, [other]
    if not (unread := in_parts(s, total, stated)):
        return when_paid(s), []
    return {"parts_unread": (True, unread)}, []


def _row(s: Sentence, seen: set[str]) -> Found:
    """The sum under a heading: "Sign-On Bonus: $30,000"."""
    match = find(_SUM_FIRST, s)
    if match is None and not (NOT_CASH.search(s.text) or EVERY.search(s.text)):
        match = find(_SUM_GIVEN, s)
    named = _TRIGGER.search(s.heading) or _HEADS.search(s.heading) if match else None
    if match is None or named is None or PARTING.search(s.heading):
        return {}
    money = match.value("amount", Money)
    if money.cents <= 0 or named.group().lower() in seen:
        return {}
    seen |= {named.group().lower()}
    return {"purpose": (named.lastgroup, match.span()), **sum_of(money, match.span())}


def _of_each(s: Sentence, end: int) -> bool:
    """Whether a sum is one for each month, on each of some days, or for somebody else."""
    return bool(_A_PERIOD.match(s.text, end) or _EACH.search(s.text))


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
    lead = _UNTIL_THEN.sub("", s.text[: max(trigger.end(), match.start)])
    if _OF_STOCK.search(s.text[trigger.end() :]) or _of_each(s, match.end):
        return {}
    if "inducement to" in lead.lower() and _NO_INDUCEMENT.search(lead + s.text[match.end :]):
        return {}
    if purpose != "buyout" and (
        PARTING.search(lead)
        or (_IN_CASE.search(lead) and not _TO_STAY.search(lead))
        or _PART_OF_IT.search(lead)
    ):
        return {}
    money = match.value("amount", Money)
    if money.cents <= 0 or (stated := share_of_salary(s, trigger.end(), match, money)) is None:
        return {}
    found: Found = {"purpose": (purpose, s.span(*trigger.span())), **stated}
    if cash := re.search(
        r"\b(?:in|a|one-time|single),? (?:a )?(lump[- ]sum"
        r"|cash(?! (?:or|and/or|and) \w*\s?(?:stock|shares|equity)))\b",
        s.text,
        re.IGNORECASE,
    ):
        form = "cash" if cash.group(1).lower() == "cash" else "lump sum"
        found["form"] = (form, s.span(*cash.span()))
    return found
