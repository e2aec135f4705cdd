"""How vacation is read: how much a year, or for each period; of which years; how it accrues."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from ...past import is_over
from ...text import find, find_all
from ...text.phrases import phrase
from ...text.values import COUNT, DURATION, ORDINAL, Count, Duration, Ordinal, Value
from .limits import SPOKEN_OF, first_years

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match

Accrual = Literal["weekly", "biweekly", "semimonthly", "monthly"]
Found = tuple["Match", dict[str, Any]]

PERIODS = {"weekly": 52, "biweekly": 26, "semimonthly": 24, "monthly": 12}
DAY_OF_WORK = 8  # hours

_OFF = (
    r"(?:paid )?(?:vacation|time[ -]off|personal time|pto|annual leave"
    r"|(?:annual )?holiday(?!s)\b(?! (?:pay|allowance|schedule|season)))"
)
_AMOUNT = (
    rf"{{duration:amount}}(?: of)?(?: \(?\w+\)?)? {_OFF}",
    rf"\b{_OFF}(?: \w+)?(?: of the (?:executive|employee))?(?:(?: (?:will|shall|to|you|him|her"
    rf"|is|are|be|accrues?|accrued|earned"
    r"|calculated|consist|credited|increased))* (?:will be|shall be|is|of|with|to|equal to"
    r"|at(?: (?:a|the) (?:annual )?rate of)?|on the basis of)|:)(?: up to)? {duration:amount}",
    rf"\b{_OFF}[^.;\ue004]{{0,60}}?(?:at least|(?:no|not)(?: event)?(?: be)? (?:less|fewer) than"
    r"|a minimum of) {duration:amount}",
    rf"^\W*(?P<row>{_OFF}|holidays):? ?(?:up to )?{{duration:amount}}(?! *\ue004)",
    rf"\b{_OFF}[^.;]{{0,90}}?"
    r"(?:\(|\b(?:or|equals?|equal to|equivalent to|totaling|total of|i\.e\.,?) )"
    r"{duration:amount},? (?:(?:per|a|each) (?:annum|year)|annually)",
    rf"{{count:amount}} (?:business |working |paid |annual )*{_OFF} days\b",
    r"(?<!\w){duration:amount}(?:(?: on an? annual\w* basis)|[ -]paid|\))[^.;]{0,20}" + _OFF,
    r"(?<!\w){duration:amount}(?: off)?,? (?:(?:per|a|each|every) (?:calendar |full )?year"
    rf"|annually),? (?:for|as|of) (?:\w+ )?{_OFF}",
)
_A_YEAR = phrase(
    r"(?:per|a|each|every|any)(?: \w+){0,2} year|annual|yearly|per annum|/ ?(?:calendar )?year"
    rf"|(?:per|each|every|any) (?:{DURATION}|(?:twelve|12)[- ]month) period"
    r"|(?:over|throughout) (?:the )?(?:course of )?(?:the |each )?(?:calendar )?year"
    r"|(?:in addition to|plus) (?:\w+ ){0,3}(?:public|bank|statutory|national) holidays",
    0,
)
_NOT_A_YEARS = phrase(
    r"terminat|severance|\bmay take\b(?!(?: up to)? \ue004)|\bmay not (?:take|use)\b"
    r"|\bat (?:once|a time|any one time)\b|\bplanned\b|\b(?:paid|pay"
    r"|compensated) (?:you )?for \ue004|\bcloses? for \ue004|\bin advance\b|\bemployees (?:with"
    r"|who)\b|cancel|separation|additional|in lieu|(?<!earn )vacation pay|remainder of|\bnotice\b",
    0,
)
_LEFT = phrase(r"unused|carr(?:y|ied)|(?:no|not) more than|consecutive", 0)
# "13 weeks of accrued but unused vacation": what is left on a day, and not of every year
_BALANCE = phrase(
    r"^(?:(?!vacation|pto\b|time off|leave)[^.;,]){0,30}?\b(?:unused|untaken|accrued (?:but|and))\b"
    r"|^[^.;]{0,40}\baccrued\b[^.;]{0,40}\bas of \ue005",
    0,
)
_THE_MOST = phrase(r"\b(?:maximum|max\.?|cap|ceiling|limit|exceed\w*|more than)(?: \w+){0,3} $", 0)
_AFTER_YEARS = phrase(r"\bafter\b.{0,30}\byears?\b", 0)
# "3 weeks for 2006", "15 days in your first year": of that year, and nothing is said of later ones
_ONE_YEAR = phrase(
    r"\b(?:for|in|during|of) (?:the |your |his |her )?(?:(?:remainder|rest|balance) of (?:the )?)?"
    r"(?:calendar |fiscal |remaining )?(?:year )?(?P<year>(?:19|20)\d\d)\b"
    r"(?! and (?:each|every|thereafter))"
    rf"|\b(?:for|in|during) (?:the |your |his |her )?(?P<nth>{ORDINAL}) (?:[\w-]+ ){{0,2}}?year\b"
    r"|\b(?:for|in|during) (?:the )?initial (?:\w+ )?year\b",
    0,
)
# "three weeks after five years of service": not of the years before
_LONG_AFTER = phrase(
    rf"[^.;,{DURATION}]{{0,40}}?\b(?:after|upon|following) (?:(?:the )?complet\w+ (?:of )?)?"
    rf"(?:your |his |her |the |an? )?"
    rf"(?:(?P<time>{DURATION})|(?P<nth>{ORDINAL}) (?:year|anniversary))"
)
_FROM_THEN = phrase(r"\b(?:beginning|starting|commencing|effective|as of|from) $", 0)
# "2 weeks in year 1 and 3 weeks in year 2": no amount for every year
_BY_YEARS = phrase(
    rf"{DURATION}[^.;{DURATION}]{{0,60}}\byears?\b[^.{DURATION}]{{0,60}}{DURATION}[^.;]{{0,60}}\byears?"
    rf"|{DURATION}[^.;{DURATION}]{{0,60}}\byear (?:one|two|1|2|{COUNT})\b"
    rf"|{DURATION}[^.;{DURATION}]{{0,60}}\byears?\b[^.;{DURATION}]{{0,20}}{DURATION} thereafter",
    0,
)
_CARRIES = phrase(rf"\byear,? (?:of which |and )?(?:up to )?{DURATION}[^.;]{{0,40}} carried\b", 0)
_NAMED_YEAR = (
    rf"(?:year (?:one\b|1\b|(?P<number>{COUNT}))"
    rf"|(?P<nth>{ORDINAL})(?:(?:,| and|,? through|,? to)(?: \w+)? {ORDINAL})* "
    r"(?:(?:full|contract|calendar) )?years?\b)"
)
_AT_FIRST = (
    phrase(
        rf"(?P<time>{DURATION})(?:(?: of| paid| \(\w+\)) ?)*(?: (?:paid )?(?:vacation|time[ -]off"
        rf"|pto)(?: time)?)?,?(?: (?:in|for|during|each|of|the|your|his|her))* {_NAMED_YEAR}"
    ),
    phrase(
        rf"(?P<time>{DURATION})(?: of)?(?: (?:vacation|pto))?,? ?(?:/|per|a|each)"
        rf" ?(?:calendar )?year,? (?:for|in|during) (?:the )?years (?:one\b|1\b"
        rf"|(?P<number>{COUNT}))(?P<nth>)"
    ),
    phrase(
        rf"{_NAMED_YEAR}(?: of (?:your )?employment)?(?:[:,-]| is| will be)* (?P<time>{DURATION})"
    ),
)
_GIVEN = phrase(r"\b(?:entitled|eligible|receive|accrue|earn|provided?|granted|allowed)|^\W*\ue004")
_HEADED = phrase(r"\bvacations?\b|\btime off|\bPTO\b|\bannual leave|\bholiday entitlement")
_WORDS: tuple[tuple[Accrual, str], ...] = (
    ("biweekly", r"b[iy][- ]?weekly|every other week|per pay period of two weeks|every two weeks"),
    ("semimonthly", r"semi[- ]?monthly|bi-?monthly|twice (?:a|per|each) month"),
    ("monthly", r"(?<![-\w])monthly|(?:per|each|every|a) (?:\w+ )?month"),
    ("weekly", r"(?<![-\w])weekly|(?:per|each) week\b"),
)
_PERIODS = tuple((accrual, phrase(words)) for accrual, words in _WORDS)
_ACCRUES = tuple(
    (accrual, phrase(rf"\b(?:accru|earn|credit)\w*[^.;]{{0,40}}?(?:{words})"))
    for accrual, words in _WORDS
)
# "at the rate of 10 hours per month": a part of a year's vacation
_OF_A_PERIOD = phrase(
    rf"^(?: of)?(?: (?!{DURATION})[\w()]+){{0,4}}?,? (?:(?:(?:per|for each|each|every|a|in each) )"
    r"(?:full |completed |calendar )*(?:month|week|(?:(?:bi-?|semi-?)\w+ )?pay(?:roll)? ?period)\b"
    r"|(?:monthly|b[iy][- ]?weekly|semi[- ]?monthly)\b)"
)


def amount_of(s: Sentence) -> Found | None:
    """How much vacation a year, in one sentence."""
    if DURATION not in s.text and COUNT not in s.text:
        return None
    lower = s.lower
    headed = _HEADED.search(s.heading) is not None
    if not headed and not any(word in lower for word in SPOKEN_OF):
        return None
    if is_over(s.text):
        return None
    if _BY_YEARS.search(lower) and _CARRIES.search(lower) is None:
        return _of_the_first_year(s)
    later = _AFTER_YEARS.search(lower)
    a_year = bool(_A_YEAR.search(lower) or (headed and _A_YEAR.search(s.heading.lower())))
    a_year = a_year or first_years(s) is not None
    one = not a_year and _one_year(s)
    if one and "accrued" in lower:
        return None  # of the year that is over
    alone = headed and (a_year or one or _GIVEN.search(lower))
    part: Match | None = None
    for words in (*_AMOUNT, r"{duration:amount}") if alone else _AMOUNT:
        match = next((m for m in find_all(words, s) if not _of_a_period(s, m)), None)
        if match is None:
            part = part or find(words, s)
            continue
        if "additional" in match.text().lower():
            continue
        if part and _THE_MOST.search(lower[: match.bounds("amount")[0]]):
            continue  # of what accrues by the month
        if later and later.start() < match.end:
            return None
        if not _is_given(lower, match):
            return None
        row = match.has("row") or (headed and not lower[: match.start].strip(" \t:-"))
        every = a_year or one or row or accrual_of(s) is not None
        if _LONG_AFTER.match(s.text, match.end) and _is_long(s, match.end):
            continue  # that of later years
        if terms := _terms(match.value("amount"), bool(every)):
            return match, terms | (_of_one_year(s) if one else {})
    return _in_parts(s, part) if part and _is_given(lower, part) else None


def accrual_of(s: Sentence) -> tuple[Accrual, Span] | None:
    """The period in which it accrues."""
    for accrual, words in _ACCRUES:
        if said := words.search(s.text):
            return accrual, s.span(*said.span())
    return None


def _is_given(lower: str, match: Match) -> bool:
    """Whether the words around an amount give it, and don't pay out or limit what is left."""
    if _BALANCE.search(lower[match.bounds("amount")[1] :]):
        return False
    return not (
        _NOT_A_YEARS.search(lower[: match.end + 40])
        or _LEFT.search(lower[: match.end] + lower[match.end : match.end + 12].split(";")[0])
    )


def _of_a_period(s: Sentence, match: Match) -> bool:
    """Whether an amount is what one month, or one pay period, adds."""
    return _OF_A_PERIOD.search(s.text[match.bounds("amount")[1] :]) is not None


def _in_parts(s: Sentence, match: Match) -> Found | None:
    """What each period of accrual adds."""
    value, after = match.value("amount"), s.text[match.bounds("amount")[1] :]
    said = _OF_A_PERIOD.search(after)
    if said is None or not isinstance(value, Duration) or value.unit not in ("day", "hour"):
        return None
    period = next((a for a, words in _PERIODS if words.search(said[0])), None)
    if period is None:
        return None
    hours = (value.n + value.part) * 100 * (DAY_OF_WORK if value.unit == "day" else 1)
    if hours.denominator != 1 or hours <= 0:
        return None
    in_days = {"in_days": True} if value.unit == "day" else {}
    return match, {"each_period": int(hours), "accrual": period} | in_days


def _of_the_first_year(s: Sentence) -> Found | None:
    """The amount of the first of several years that a sentence names."""
    for words in _AT_FIRST:
        for said in words.finditer(s.text):
            value = s.value_at(said.start("time"))
            group = "nth" if said["nth"] else "number"
            of = s.value_at(said.start(group)) if said[group] else None
            first = said[group] is None or (isinstance(of, Ordinal | Count) and of.n == 1)
            if not first or not isinstance(value, Duration):
                continue
            match = next(
                m for m in find_all("{duration:amount}", s) if m.start >= said.start("time")
            )
            if not _is_given(s.lower, match):
                return None
            if terms := _terms(value, True):
                return match, terms | {"at_first": True}
    return None


def _one_year(sentence: Sentence) -> bool:
    """Whether the words are of the first year, or of one that they name."""
    match = _ONE_YEAR.search(sentence.lower)
    if match is None or _FROM_THEN.search(sentence.lower[: match.start()]):
        return False
    nth = sentence.value_at(match.start("nth")) if match["nth"] else None
    return nth is None or (isinstance(nth, Ordinal) and nth.n == 1)


def _of_one_year(s: Sentence) -> dict[str, Any]:
    """That it is of the first year, or of the one that the words name."""
    match = _ONE_YEAR.search(s.lower)
    year = {"of_year": int(match["year"])} if match is not None and match["year"] else {}
    return {"at_first": True} | year


def _is_long(s: Sentence, at: int) -> bool:
    """Whether the time of work after which it is given is a year or more."""
    match = _LONG_AFTER.match(s.text, at)
    value = s.value_at(match.start("time")) if match is not None and match["time"] else None
    months = value.months if isinstance(value, Duration) else 12
    return months is not None and months >= 12


def _terms(value: Value, a_year: bool) -> dict[str, Any]:
    """Weeks, days or hours, if they are of every year."""
    if isinstance(value, Count):
        return {"days": value.n} if a_year and value.n > 0 else {}
    unit, n = (
        getattr(value, "unit", ""),
        getattr(value, "n", 0) + getattr(value, "part", Fraction(0)),
    )
    every = a_year or unit == "week"
    if unit in ("week", "day") and n.denominator == 1 and n > 0 and every:
        return {f"{unit}s": int(n)}
    if unit == "hour" and a_year and (n * 100).denominator == 1:
        return {"hours": int(n * 100)}
    return {}
