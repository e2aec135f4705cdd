"""How a salary is read: amount and period first, then what the letter says of it elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import Span, find, find_all
from ...text.phrases import phrase
from ...text.values import Date, Duration, Money
from .steps import steps_of

if TYPE_CHECKING:
    from ...text import Letter, Sentence

# what the text just before an amount must name, with none of the words of other clauses between
_NAMED = phrase(
    r"\b(?:salary|base pay|base compensation|base (?:annual )?rate|rate of pay|wages?)\b"
    r"(?:(?!bonus|severance|option|stock|incentive|allowance|reimburs|shares"
    r"|salary|retention)[^;]){0,110}$",
)
_NAMED_AFTER = phrase(
    r"[^;.,]{0,30}?\b(?:(?:as|of|in) )?(?:a |an |your |the )?(?:\w+ ){0,2}salary\b"
)
_OTHER_CLAUSE = phrase(
    (
        r"severance|terminat|resign|change (?:in|of) control|bonus of|of (?:your|the"
        r"|his|her) (?:base )?salary|separation pay|assistant\b|in lieu of"
        r"|\ue004 of [\w' ]{0,24}salary|pension|retirement|deemed to be|for purposes of"
    ),
)
# pay under another name, where the sentence itself promises it and says for which period
_COMPENSATED = phrase(
    r"\b(?:compensation|wages?)\b(?:(?!bonus|severance|option|stock|incentive|allowance|reimburs"
    r"|shares|director|committee|benefit|expense|hour)[^;]){0,130}$",
)
_PROMISED = phrase(r"\b(?:shall|will|agrees?|is|to be|at) ?(?:\w+ ){0,3}?(?:pa(?:y|id)|receive|be"
                   r"|accept|compensation|wages?)\b|\bcompensation is\b")  # fmt: skip
_AT_RATE = phrase(
    r"\b(?:annual|annualized|monthly|base|initial|current) rate of (?:not less than |no less than"
    r" |at least )?$"
)
# under a heading of salary: "shall pay Employee at the rate of $13,000 per month"
_PAYS = phrase(
    r"\b(?:pay|paid|receive|compensated|rate of|sum of|amount of)\b(?:(?!bonus|allowance|automobile"
    r"|\bcar\b|phone|expense|reimburs|insurance|premium|benefit|option|director|hour)[^;.]){0,90}$"
)
_NOT_PAY = phrase(r"insurance|times (?:\w+ ){0,3}salary|dismember|\bmaximum\b|\bnot (?:to )?exceed")
# "(i) $90,000 or (ii) two times annual base salary": one side of a choice, not the salary
_OR_TIMES = phrase(r"^[^.;]{0,20}\bor,? (?:\([a-z]+\) )?(?:[a-z]+ ){0,3}[\ue001\ue002\ue007]")
_FOR_ELSE = phrase(r"^[^.;,]{0,40}\b(?:allowance|expense|automobile|car|bonus|director)")
_FROM = phrase(r"\bfrom (?:its |the |a )?(?:current )?(?:rate of |level of )?$")
_REDUCED = phrase(r"^[^;.]{0,60}?\bto \ue000")
_PER = (
    ("two_weeks", r"bi-?weekly|every other (?:week|friday)|every \ue004|per \ue004"),
    ("half_month", r"semi-?monthly|bi-?monthly|twice (?:a|per|each) month"),
    ("month", r"(?:per|a|each)[ -]month\b|/ ?month|(?<![-\w])monthly"),
    ("week", r"(?:per|a|each)[ -]week\b|(?<![-\w])weekly"),
    ("year", r"per annum|annum|(?:per|a|each)[ -]year\b|/ ?(?:year|yr)\b|annual\w*|yearly"),
)
_PERIOD = phrase("|".join(f"(?P<{n}>{p})" for n, p in _PER))
_LINKS = phrase(
    r"(?:[\s,(/\])-]|\([^()]{0,40}\)|per|gross|equivalent to|calculated|or|at|on|an|a|the|rate|of)*"
)
_FREQUENCY = (
    ("biweekly", r"bi-?weekly|every other (?:week|friday)|every \ue004"),
    (
        "semimonthly",
        r"semi-?monthly|bi-?monthly|twice (?:a|per|each) month"
        r"|\ue006 and (?:the )?(?:last|\ue006)(?: business)? day of (?:each|every|the) month",
    ),
    ("monthly", r"monthly|once a month|last day of (?:each|every) month"),
    ("weekly", r"weekly"),
)
_WORD = "|".join(f"(?P<{n}>(?<![\\w-])(?:{p}))" for n, p in _FREQUENCY)
_BOUND = r"(?:(?!less frequently|less often|at least)[^;.]){0,60}?"
_PAID = (
    phrase(rf"(?:\bpaid|\bpayable|\binstal?lments?|\bincrements?)\b{_BOUND}(?:{_WORD})"),
    phrase(rf"\bpay(?:ments?|days?)?\b{_BOUND}(?:{_WORD})"),
)
_IN_RUNS = phrase(
    rf"(?:{_WORD})[ -](?:equal )?(?:basis|instal?lments|increments|payroll|pay"
    rf" periods?|payments|pay ?checks)"
    )  # fmt: skip
_OF_RUN = phrase(rf"[ (]*(?:{_WORD})")
_LEADS = phrase(rf"\b(?:{_WORD}) (?:base |gross )?(?:salary|rate|pay|wage)\b")
_RUN_OF = {"two_weeks": "biweekly", "half_month": "semimonthly", "week": "weekly"}
_LEAST_A_YEAR = 2_000_000  # cents: an amount without a period is one for a year from here on

_HEADED = phrase(r"salary|base pay|(?:base|fixed|cash|monthly) compensation|^compensation$|wages")
_SALARY = phrase(r"salary|base pay|compensation|wage|rate of pay")

_OTHER_TIME = phrase(
    r"minimum|maximum|at least|less than|more than|increas|decreas|reduc|rais|former|previous|prior"
    r"|current|until|upon|after|from|began|was\b|would|may\b|if\b|sever|terminat|bonus|percent"
    r"|addition|for the (?:\w+ )?year|\byear [12]\d{3}|second|third|renewal"
)

Terms = dict[str, Any]
Found = dict[str, tuple[Any, Span]]


def readings_of(letter: Letter) -> Iterator[tuple[Terms, Cite]]:
    """The salary of a letter, if it states one: terms and where they are written."""
    for sentence in letter.sentences:
        found = _rate(sentence)
        if not found:
            continue
        sentences = [sentence]
        if "frequency" not in found:
            found |= _frequency(sentence, sentence)
        for other in letter.sentences:
            further = _frequency(other, sentence) if "frequency" not in found else {}
            further |= {} if other.kind == "signature" else _elsewhere(other)
            new = {name: v for name, v in further.items() if name not in found}
            if new:
                found |= new
                sentences += [other] if other is not sentence else []
        whole = [s.span() for s in sorted(sentences, key=lambda s: s.index)]
        terms = {name: value for name, (value, _) in found.items()}
        spans: dict[str, tuple[Span, ...]] = {name: (span,) for name, (_, span) in found.items()}
        if steps := steps_of(letter, sentence, found["amount"][1].end):
            terms["steps"] = tuple(step for step, _ in steps)
            spans["steps"] = tuple(span for _, span in steps)
            whole += [s for s in spans["steps"] if not any(s.touches(w) for w in whole)]
        elif (again := _again(letter, sentence, terms)) is not None:
            terms["stated_again"], spans["stated_again"] = again[0], (again[1],)
            whole.append(again[1])
        yield terms, Cite(tuple(whole), spans)
        return


def _again(letter: Letter, first: Sentence, terms: Terms) -> tuple[int, Span] | None:
    """Another salary for the same period, stated of no other time: one of the two is wrong."""
    for other in letter.sentences:
        if other.index <= first.index or _OTHER_TIME.search(other.lower):
            continue
        if any(isinstance(v, Date | Duration) for v in other.values):
            continue
        found = _rate(other)
        per = found["per"][0] if "per" in found else "year"
        if found and per == terms.get("per", "year") and found["amount"][0] != terms["amount"]:
            amount, span = found["amount"]
            return amount, span
    return None


def _rate(sentence: Sentence) -> Found:
    """The amount, its period and, from a second amount, the frequency."""
    heading = _HEADED.search(sentence.heading)
    if sentence.kind != "body" or "\ue000" not in sentence.text:
        return {}
    if not heading and not _SALARY.search(sentence.lower):
        return {}
    amounts = [m for m in _amounts(sentence, bool(heading))]
    if not amounts:
        return {}
    best = next((a for a in amounts if a[1] == "year"), amounts[0])
    at, per, money = best
    found: Found = {"amount": (money.cents, sentence.span(at, at + 1))}
    before = sentence.text[:at]
    if named := re.search(r"[^.;]{0,60}$", before):
        found["amount"] = (money.cents, sentence.span(named.start(), at + 1))
    if per != "year":
        found["per"] = (per, sentence.span(at, min(len(sentence.text), at + 40)))
    if first := re.search(r"\b(?:starting|initial)\b[^.;]{0,40}(?:salary|pay)\b", before, re.I):
        found["starting"] = (True, sentence.span(*first.span()))
    for place, period, _ in amounts:
        run = _OF_RUN.match(sentence.text, place + 1)
        lead = _LEADS.search(sentence.text, 0, place)
        if period in _RUN_OF and run:
            found["frequency"] = (_RUN_OF[period], sentence.span(place, run.end()))
        elif period in _RUN_OF and lead and place - lead.end() < 40:
            found["frequency"] = (_RUN_OF[period], sentence.span(lead.start(), place + 1))
    return found


def _amounts(sentence: Sentence, headed: bool) -> Iterator[tuple[int, str, Money]]:
    """Amounts of salary in a sentence: where, for which period."""
    related = False
    text = sentence.text
    for match in find_all("{money:amount}", sentence):
        at, money = match.start, match.value("amount", Money)
        before, after = text[:at], text[at + 1 : at + 60]
        alone = headed and len(before.strip(" :\t-")) == 0
        named = bool(_NAMED.search(before)) or alone or bool(_NAMED_AFTER.match(after))
        named |= bool(_AT_RATE.search(before)) and ("salary" in before.lower() or headed)
        if headed and not named and _follows(after) and not _FOR_ELSE.search(after):
            named = bool(_PAYS.search(before))
        again = related and re.search(r"[(,;]|aggregat|or|equal|paid|pay", before[-40:]) is not None
        other = bool(_COMPENSATED.search(before)) and bool(_PROMISED.search(before))
        if not (named or again or other) or _OTHER_CLAUSE.search(before):
            continue
        if _NOT_PAY.search(before[-120:]) or _OR_TIMES.search(after):
            continue
        if money.currency != "USD" or (_FROM.search(before) and _REDUCED.search(after)):
            continue
        if alone and sentence.heading:
            before = f"{sentence.heading} {before}"
        per = _period(before, after)
        if per == "two_weeks" and "\ue004" in text and not _two_weeks(sentence, 0, len(text)):
            per = None  # "every six months"
        if not (named or again) and not _follows(after):
            continue
        if per is None and money.cents >= _LEAST_A_YEAR:
            per = "year"
        if per is not None and money.cents > 0:
            related = True
            yield at, per, money


def _follows(after: str) -> str | None:
    """The period right after an amount."""
    follows = _PERIOD.search(after)
    # "$96,000 paid on a bi-weekly basis" says how often, not for what
    if follows and _LINKS.fullmatch(after, 0, follows.start()):
        return follows.lastgroup
    return None


def _period(before: str, after: str) -> str | None:
    """The period an amount is for: what follows it, else what leads to it."""
    if follows := _follows(after):
        return follows
    leads = list(_PERIOD.finditer(before, max(0, len(before) - 90)))
    return leads[-1].lastgroup if leads else None


def _frequency(other: Sentence, of: Sentence) -> Found:
    """How often it is paid: said with the amount or in a sentence of pay near it."""
    follows = other.paragraph == of.paragraph and other.index > of.index
    near = other is of or follows or (of.section is not None and other.section == of.section)
    if not near or re.search(r"bonus|severance|terminat|vacation|\bvest", other.lower):
        return {}
    if other is not of and not re.search(r"salary|\bpaid|payable|payroll|pay period", other.lower):
        return {}
    paid = (words.search(other.text) for words in (*_PAID, _IN_RUNS))
    match = next((m for m in paid if m), None)
    if match is None or match.lastgroup is None:
        return {}
    if "\ue004" in match.group() and not _two_weeks(other, *match.span()):
        return {}
    return {"frequency": (match.lastgroup, other.span(*match.span()))}


def _two_weeks(sentence: Sentence, start: int, end: int) -> bool:
    values = (sentence.value_at(i) for i in range(start, end))
    return any(isinstance(v, Duration) and (v.n, v.unit) == (2, "week") for v in values)


_BODY = r"(?P<body>board(?: of directors)?|compensation committee)"


def _elsewhere(s: Sentence) -> Found:
    """What any sentence may say of the salary: floor, who decides, reviews, overtime, proration."""
    found: Found = {}
    lower = s.lower
    if "exempt" in lower or "overtime" in lower:
        words = (
            r"(?:position|job|you)\b[^.;]{0,60}?\bexempt\b(?![^.;]{0,20}tax)|not"
            r" [^.;]{0,20}(?:eligible for|entitled to|receive) overtime"
        )
        if match := re.search(words, s.text, re.IGNORECASE):
            found["exempt_from_overtime"] = (True, s.span(*match.span()))
    if "salary" not in lower or re.search(r"severance|good reason", lower):
        return found
    if "decrease" in lower or "reduce" in lower:
        found |= _floor(s)
    if re.search(r"review|increase|adjust|change", lower):
        found |= _decided(s) | _reviews(s)
    if "rated" in lower and not re.search(r"\bcause\b|\bonly\b|bonus", lower):
        words = (
            r"salary[^.;]{0,40}? pro-?rated (?:to|through)[^.;]{0,40}?(?:terminat\w+|last"
            r" day[^.;]{0,20}|date)"
        )
        if match := re.search(words, s.text, re.IGNORECASE):
            found["prorated_on_leaving"] = (True, s.span(*match.span()))
    return found


def _floor(s: Sentence) -> Found:
    words = (
        r"(?:(?:but )?(?:may|shall|will|can)(?: never| not)(?: at any time)? be"
        r" (?:decreased|reduced)"
        r"|increased?,? \(?but (?:never|not) (?:be )?(?:decreased?|reduced?)\)?)"
        r"(?! (?:without|unless|except|other than|below|by more|during|for))"
    )
    match = re.search(words, s.text, re.IGNORECASE)
    return {"never_decreased": (True, s.span(*match.span()))} if match else {}


def _decided(s: Sentence) -> Found:
    match = (
        find(rf"discretion of the (?:company's )?{_BODY}", s)
        or find(rf"(?:increased|adjusted|changed)[^.;]{{0,40}}? by the {_BODY}", s)
        or find(rf"the {_BODY}[^.;]{{0,100}}? may (?:increase|adjust)[^.;]{{0,60}}", s)
    )
    if match is None:
        match = find(
            rf"reviewed[^.;]{{0,60}}? by the {_BODY}[^.;]{{0,120}}? in its (?:sole )?discretion", s
        )
    if match is None:
        return {}
    body = "board" if match.text("body").lower().startswith("board") else "compensation committee"
    return {"approved_by": (body, match.span())}


def _reviews(s: Sentence) -> Found:
    if "review" not in s.lower:
        return {}
    found: Found = {}
    first = find(
        (
            r"(?:commencing|beginning|starting|effective|first|review(?:ed)?(?: it)?)(?:"
            r" on| in| as of)? {date:first}"
        ),
        s,
    )
    if first and (day := first.value("first", Date).days) is not None:
        found["first_review"] = (day, first.span())
    again = find((
        r"each (?:succeeding |subsequent )?anniversary|review(?:ed)? (?:annually|each"
        r" year|every year|yearly)|annual(?:ly)? review(?:ed)?|every year"
        ), s)  # fmt: skip
    every = find(r"every {duration:every}", s)
    if again:
        found["review_every"] = (12, again.span())
    elif every and (months := every.value("every", Duration).months) is not None:
        found["review_every"] = (months, every.span())
    return found
