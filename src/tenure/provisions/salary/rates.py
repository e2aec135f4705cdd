"""The amount of a salary and the period that it is for, as one sentence states them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ...text import Span, find_all
from ...text.phrases import phrase
from ...text.values import Count, Duration, Money, Ordinal
from .frequency import runs_of, with_amount

if TYPE_CHECKING:
    from ...text import Sentence

Found = dict[str, tuple[Any, Span]]

DOLLARS = "USD"
# what the text just before an amount must name, with none of the words of other clauses between
_NAMED = phrase(
    r"\b(?:salary|base pay|base compensation|base (?:annual )?rate|rate of pay|wages?|remuneration"
    r"|(?<!total )(?<!target )(?:annual|annualized|yearly|monthly|basic|fixed|gross)"
    r" (?:cash |base )?(?:compensation|pay)|(?:\byour (?:gross |regular )?|^)"
    r"pay(?= (?:will|shall|is)\b)"
    r"|\b(?:your|his|her) base(?= (?:is|will|shall)\b)|^(?:base|pay)(?=: ))\b"
    r"(?:(?!bonus|severance|option|stock|incentive|allowance|reimburs|shares"
    r"|salary|retention|committee|director)[^;]){0,110}$",
)
_NAMED_AFTER = phrase(
    r"[^;.,]{0,30}?\b(?:(?:as|of|in) )?(?:a |an |your |the )?(?:\w+ ){0,2}"
    r"(?:salary|base compensation|remuneration)\b"
)
_OTHER_CLAUSE = phrase(
    (
        r"severance|terminat|resign|change (?:in|of) control|bonus of|of (?:your|the"
        r"|his|her) (?:base )?salary|separation pay|assistant\b|in lieu of"
        r"|\ue004 of [\w' ]{0,24}salary|pension|retirement|deemed to be|for purposes of"
    ),
)
# a term that may end sooner is still one of work: "unless sooner terminated", "until terminated"
_TERM = phrase(
    r"\b(?:unless|until)(?: (?:it|the|this|such|his|her|employment|agreement|term|is|as)){0,4}"
    r"(?: (?:sooner|earlier|otherwise))? terminated\b|\b(?:subject to|or) (?:sooner|earlier"
    r"|prior) termination\b"
)
# pay under another name, where the sentence itself promises it and says for which period
_COMPENSATED = phrase(
    r"\b(?:compensat(?:ion|ed?)|wages?|services\b(?=[^;]*\b(?:pay|paid|receive)))\b(?:(?!bonus|severance|option|stock|incentive|allowance"
    r"|reimburs|shares|director|committee|benefit|expense|hour|consult|advis|contractor|retain"
    r"|transition|separation|\bboard\b)[^;]){0,130}$",
)
_PROMISED = phrase(r"\b(?:shall|will|agrees?|is|to be|at) ?(?:\w+ ){0,3}?(?:pa(?:y|id)|receive|be"
                   r"|accept|compensation|compensate|wages?)\b|\bcompensation is\b")  # fmt: skip
_AT_RATE = phrase(
    r"\b(?:annual|annualized|monthly|base|initial|current) rate of (?:not less than |no less than"
    r" |at least )?$"
)
# under a heading of salary, or in a row of it: "During the first year of the term: $58,000"
_ROW_LEADS = phrase(
    r"(?:[\s:,()_/-]|\([a-z]{1,3}\)|[a-z]\.|(?:at|in|for|of|on|from|to|through|until|during|commencing"
    r"|beginning|starting|effective|as|the|an?|your|his|her|its|initial(?:ly)?|start|date|contract"
    r"|first|full|year|years|months?|term|period|employment|agreement|rate|sum|amount|annual"
    r"|annualized|annually|yearly|gross|equal|base|salary|will|shall|be|is|paid|\d|[ivx]+"
    r")\b|[\ue003\ue004\ue005\ue006])*"
)
# "you will earn $6,250 per semi-monthly pay period"
_EARNS = phrase(r"\b(?:will|shall) (?:be paid|earn|receive|be compensated)(?: a gross)?(?: at)? $")
_PAY_PERIOD = phrase(
    r"^[ ,]*(?:per|each|every|for each) (?:regular |(?:b[iy]|semi)[- ]?(?:weekly|monthly) )?"
    r"pay(?:roll)? ?period"
)
_HIS_SERVICES = phrase(r"^[^.;,]{0,24}\bfor (?:your|his|her|such|the|these) services\b")
_NO_EMPLOYEE = phrase(r"consult|advis|director|contractor|retain|\bboard\b|severance")
# under a heading of salary: "shall pay Employee at the rate of $13,000 per month"
_PAYS = phrase(
    r"\b(?:pay|paid|receive|compensated|rate of|sum of|amount of)\b(?:(?!bonus|allowance|automobile"
    r"|\bcar\b|phone|expense|reimburs|insurance|premium|benefit|option|director|hour)[^;.]){0,90}$"
)
# "You will be paid $7,500 on a semi-monthly basis, which equates to $180,000 annually"
_YOU_PAID = phrase(
    r"\b(?:you|he|she|employee|executive|officer) (?:will|shall|is to) be (?:paid|compensated)"
    r" (?:at (?:an?|the) (?:annual )?(?:rate|salary) of )?$"
)
# "will employ you commencing May 1, 2001 at $2,400 per week"
_EMPLOYED_AT = phrase(
    r"\b(?:employ|hire|engage|offer)(?:s|ed)?\b(?:(?!consult|director)[^;.]){0,110} at (?:an? )?"
    r"(?:annual |salary of |rate of )*$"
)
_NOT_PAY = phrase(
    r"insurance(?!,? (?:inc|co|group|ltd))|times (?:\w+ ){0,3}salary|dismember|\bmaximum\b"
    r"|\bnot (?:to )?exceed"
)
# "(i) $90,000 or (ii) two times annual base salary": one side of a choice, not the salary
_OR_TIMES = phrase(r"^[^.;]{0,20}\bor,? (?:\([a-z]+\) )?(?:[a-z]+ ){0,3}[\ue001\ue002\ue007]")
_FOR_ELSE = phrase(r"^[^.;,]{0,40}\b(?:allowance|expense|automobile|car|bonus|director|use of)")
_FROM = phrase(
    r"\bfrom (?:its |the |a |your |his |her )?(?:current )?(?:annual )?(?:rate of |level of"
    r"|base salary of |salary of )?$"
)
_CUT = phrase(r"\breduction (?:of|in|to) [^;.]{0,40}salary of $")
_REDUCED = phrase(r"^[^;.]{0,60}?\bto \ue000")
# "your salary of $90,000 is hereby increased to $95,000": the former one
_CHANGED = phrase(
    r"^[^.;\ue000]{0,80}\b(?:increased|reduced|raised|adjusted|decreased|changed)\b[^.;\ue000]{0,40}"
    r"\bto [^.;\ue000]{0,30}\ue000"
)
# "nine months' base salary ($90,000)", "a lump sum of $90,000": what some months come to, no rate
_OF_MONTHS = phrase(
    r"(?P<time>\ue004)(?:'s?)?,? (?:of |worth of |in )?(?:(?:your|his|her|the|[\w\u2024]+'s|then"
    r"|current|annual|base|monthly|regular|gross) )*(?:salary|pay|compensation)\b[^.;\ue000]{0,40}$"
    r"|\bsalary (?:for|over) (?:the |a )?(?:period of |next |first )*(?P<time2>\ue004)"
    r"[^.;\ue000]{0,24}$"
)
_LUMP = phrase(r"\blump[- ]sum\b[^.;]{0,110}$")
_EVENT = phrase(r"\b(?:and|upon|if|when|at such time|provided)\b")
_OF = phrase(r"\b(?:of|at) $")
_BY = phrase(
    r"\b(?:increas|rais|reduc|decreas)\w+ by (?:\w+ ){0,3}$"
    r"|\b(?:below|exceeds?|in excess of|(?<!not )(?<!no )(?<!be )less than"
    r"|(?<!not )(?<!no )more than) $"
)
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
_RUN = phrase(
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
_A_YEAR = {"month": 12, "half_month": 24, "two_weeks": 26, "week": 52}
_TWIN = phrase(r"\ue000[^.;\ue000]{1,40}?[(,] ?(?:[a-z]+ ){0,5}\ue000")
_RUN_OF = {"two_weeks": "biweekly", "half_month": "semimonthly", "week": "weekly"}
_OF_YEAR = phrase(
    r"\b(?:during|for|in) (?:(?:the|your|his|her) )?(?P<nth>\ue006) (?:contract |full )?year\b"
    r"(?=[^.;]{0,60}(?:second|\ue006) (?:contract |full )?year| of (?:the )?(?:term|agreement)\b)"
    r"|^\W*(?:contract |employment )?year (?P<one>\ue003)\b"
)
_ELSE_BETWEEN = phrase(r"bonus|\boption|shares|\ue000")
_MOST_A_RUN = 5_000_000  # cents: "$96,000 semi-monthly" is a salary a year, paid semi-monthly
_LEAST_A_YEAR = 2_000_000  # cents: an amount without a period is one for a year from here on

_HEADED = phrase(
    r"salary|base pay|(?:base|fixed|cash|monthly) compensation|^compensation$|wages|rate of pay"
    r"|^(?:annual )?(?:base|pay)$"
    r"|^(?:base|pay) rate$|^remuneration$"
)
_SALARY = phrase(
    r"salary|base pay|compensat|wage|rate of pay|remunerat|be paid |services rendered"
    r"|^(?:base|pay)(?: is|:) "
    r"|(?:your|his|her) base |\b(?:employ|hire|engage|offer)s?(?:ed)? [^.;]* at (?:[a-z]+ ){0,4}"
    r"\ue000"
    r"|for (?:his|her|your|all|the|such|these) services|pay period|your pay\b"
)


class Rate(NamedTuple):
    """What a sentence says of the rate, and where in it the amount stands."""

    found: Found
    at: int


class Amount(NamedTuple):
    at: int
    per: str
    money: Money


def rate_of(sentence: Sentence, currency: str = DOLLARS, led: bool = False) -> Rate | None:
    """The amount, its period and, from a second amount, the frequency; `led` by words of pay."""
    if sentence.kind not in ("body", "heading") or "\ue000" not in sentence.text:
        return None
    heading = led or _HEADED.search(sentence.heading)
    if not heading and not (_SALARY.search(sentence.lower) or _TWIN.search(sentence.text)):
        return None
    amounts = list(_amounts(sentence, bool(heading), currency))
    if not amounts:
        return None
    years = [a for a in amounts if a.per == "year"]
    enough = [a for a in years if a.money.cents >= _LEAST_A_YEAR]
    best = (enough or years or amounts)[0]
    at, text = best.at, sentence.text
    found: Found = {"amount": (best.money.cents, sentence.span(at, at + 1))}
    before = text[:at]
    if named := re.search(r"[^.;]{0,60}$", before):
        found["amount"] = (best.money.cents, sentence.span(named.start(), at + 1))
    if best.per != "year":
        found["per"] = (best.per, sentence.span(at, min(len(text), at + 40)))
    if first := re.search(r"\b(?:starting|initial)\b[^.;]{0,40}(?:salary|pay)\b", before, re.I):
        found["starting"] = (True, sentence.span(*first.span()))
    for amount in amounts:
        found |= _run(sentence, amount)
    return Rate(found | _first_year(sentence, at), at)


def _first_year(sentence: Sentence, at: int) -> Found:
    """That the amount is the one of the first year: later ones may be others."""
    for match in _OF_YEAR.finditer(sentence.text):
        value, (start, end) = sentence.value_at(match.start(match.lastgroup or "nth")), match.span()
        if not at - 120 < start < at + 40:
            continue
        between = sentence.text[end:at] if end < at else sentence.text[at + 1 : start]
        if (
            isinstance(value, Ordinal | Count)
            and value.n == 1
            and not _ELSE_BETWEEN.search(between)
        ):
            return {"first_year": (True, sentence.span(*match.span()))}
    return {}


def _run(sentence: Sentence, amount: Amount) -> Found:
    """How often it is paid, where an amount is that of a pay run."""
    at, name = amount.at, _RUN_OF.get(amount.per)
    if name is None:
        return {}
    after = sentence.text[at + 1 :]
    if run := _OF_RUN.match(after) or _RUN.search(after):
        return {"frequency": (name, sentence.span(at, at + 1 + run.end()))}
    lead = _LEADS.search(sentence.text, 0, at)
    if lead and at - lead.end() < 40:
        return {"frequency": (name, sentence.span(lead.start(), at + 1))}
    return {}


def _amounts(sentence: Sentence, headed: bool, currency: str) -> Iterator[Amount]:
    """Amounts of salary in a sentence: where, for which period."""
    related = False
    text = sentence.text
    for match in find_all("{money:amount}", sentence):
        at, money = match.start, match.value("amount", Money)
        before, after = text[:at], text[at + 1 : at + 60].replace("_", "")
        alone = headed and _ROW_LEADS.fullmatch(before) is not None and not _FOR_ELSE.search(after)
        named = alone or _is_named(before, after, headed)
        again = related and re.search(r"[(,;]|aggregat|or|equal|paid|pay", before[-40:]) is not None
        other = bool(_COMPENSATED.search(before)) and bool(_PROMISED.search(before))
        other = other and not _FOR_ELSE.search(after)
        if not other and not _NO_EMPLOYEE.search(text):
            other = _is_paid(before, after) or _is_twin(sentence, at)
        if not (named or again or other) or _of_another_clause(before):
            continue
        if _NOT_PAY.search(before[-120:]) or _BY.search(before) or _OR_TIMES.search(after):
            continue
        cut = _FROM.search(before) or _CUT.search(before)
        former = (cut and _REDUCED.search(after)) or _is_former(before, text[at + 1 : at + 240])
        if money.currency != currency or former:
            continue
        if alone and sentence.heading:
            before = f"{sentence.heading} {before}"
        if _is_total(sentence, at, after):
            continue
        per = _period(sentence, at, before, after)
        if not (named or again) and not (_follows(after) or _PAY_PERIOD.search(after)):
            continue
        if per is None and money.cents >= _LEAST_A_YEAR and not _RUN.search(after):
            per = "year"
        if per in _RUN_OF and money.cents >= _MOST_A_RUN:
            per = "year"
        if per is not None and money.cents > 0:
            related = True
            yield Amount(at, per, money)


def _is_paid(before: str, after: str) -> bool:
    """Whether it is what somebody employed is paid, though nothing calls it a salary."""
    if _EARNS.search(before) and _PAY_PERIOD.search(after):
        return True
    if _EMPLOYED_AT.search(before) and _follows(after):
        return True
    paid = _YOU_PAID.search(before) and not _FOR_ELSE.search(after)
    return bool(paid or _HIS_SERVICES.search(after))


def _is_twin(sentence: Sentence, at: int) -> bool:
    """Whether it is said again for a year: "$19,166.67 a month ($230,000 a year)"."""
    twin = _TWIN.match(sentence.text, at)
    per = _follows(sentence.text[at + 1 : at + 60]) if twin else None
    if twin is None or per not in _A_YEAR:
        return False
    first, again = sentence.value_at(at), sentence.value_at(twin.end() - 1)
    if not isinstance(first, Money) or not isinstance(again, Money):
        return False
    year = first.cents * _A_YEAR[per]
    return again.cents >= _LEAST_A_YEAR and abs(year - again.cents) * 200 < again.cents


def _is_named(before: str, after: str, headed: bool) -> bool:
    """Whether the words around an amount call it a salary."""
    if _NAMED.search(before) or _NAMED_AFTER.match(after):
        return True
    if _AT_RATE.search(before) and (
        headed or "salary" in before.lower() or "compensate " in before.lower()
    ):
        return True
    pays = headed and bool(_follows(after)) and not _FOR_ELSE.search(after)
    return pays and bool(_PAYS.search(before))


def _is_total(sentence: Sentence, at: int, after: str) -> bool:
    """Whether it is what the salary of some months, not of a year, comes to, or is paid at once."""
    if _follows(after):
        return False
    if _LUMP.search(sentence.text, 0, at):
        return True
    match = _OF_MONTHS.search(sentence.text, 0, at)
    if match is None:
        return False
    time = sentence.value_at(match.start("time" if match["time"] else "time2"))
    return isinstance(time, Duration) and time.months != 12


def _is_former(before: str, after: str) -> bool:
    """Whether the sentence goes on to put another amount in the place of this one."""
    changed = _CHANGED.match(after) if _OF.search(before) else None
    return changed is not None and not _EVENT.search(after[: changed.end() + 80].split(".")[0])


def _of_another_clause(before: str) -> bool:
    return bool(_OTHER_CLAUSE.search(_TERM.sub("", before)))


def _follows(after: str) -> str | None:
    """The period right after an amount."""
    follows = _PERIOD.search(after)
    # "$96,000 paid on a bi-weekly basis" says how often, not for what
    if follows and _LINKS.fullmatch(after, 0, follows.start()):
        return follows.lastgroup
    return None


def _period(sentence: Sentence, at: int, before: str, after: str) -> str | None:
    """The period an amount is for: what follows it, else what leads to it."""
    per = _follows(after)
    if per is None and _RUN.search(after):
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
