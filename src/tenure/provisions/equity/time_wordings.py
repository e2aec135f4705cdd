"""The wordings of a time in a vesting sentence, each with what it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ...calendar import add_months, date
from ...calendar.arithmetic import day_of
from ...text import pattern
from ...text.values import Count, Date, Duration, Ordinal

if TYPE_CHECKING:
    from ...text.patterns import Match, Pattern

Kind = Literal["at", "every", "equal", "over"]
EVERY = {"month": 1, "quarter": 3, "semi": 6, "year": 12, "annu": 12, "anniv": 12}


@dataclass(frozen=True)
class When:
    """One wording of a time, and where it stands in the sentence."""

    kind: Kind
    start: int
    end: int
    months: tuple[int, ...] = ()  # after the start of vesting, at which steps come
    days: tuple[int, ...] = ()  # the same by the calendar
    every: int | None = None  # months between equal steps
    times: int | None = None
    over: int | None = None  # months in all, or of these steps
    each: bool = False  # "per month": what is said is of one step; "the anniversary": of each
    begins: bool = False  # the first of equal steps, no step of its own
    period: bool = False  # a period begins then, and the first step comes after it
    whole: bool = False  # of an "over": the time of all steps, from the start on
    month_end: bool = False  # "on the last day of each month"
    later: bool = False  # counted from the time before it: "twelve months later"


_PARTS = {"halves": 2, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5}
_WORDS = ("one", "two", "three", "four", "five")
_OF_STEPS = (
    r"(?:full |completed? |whole |calendar |successive |succeeding |additional |subsequent )*"
)
_STEPS = r"(?:install?ments?|increments?|amounts?|tranches|parts?|portions?|instal?ments?)"
_RATE = r"(?P<rate>month|quarter|semi-?annual|annual|year)(?:ly)?"
_SINCE = (
    r"(?:after|from|following|of (?:continuous |continued |your |full[- ]time )*(?:service|employ))"
)
_ADVERB = r"(?P<rate>monthly|quarterly|semi-?annually|annually|yearly)"
_MORE = r"(?:(?:,| and|, and)? (?:the )?{ordinal})*"
_HIRE = (
    r"(?:date of (?:the )?(?:grant|hire|issue|issuance|award|employment)|issuance|grant date"
    r"|hire date"
    r"|start(?:ing)? date|effective date|commencement date|date (?:hereof|of this (?:letter"
    r"|agreement))|grant|hire|commencement of (?:your )?employment|{ordinal:nth} day of"
    r" (?:your )?(?:employment|work|the (?:initial )?term)|day (?:that |on which )?you (?:start"
    r"|begin)(?: work)?|award)"
)


def _anniversary(match: Match) -> When | None:
    """ "on the anniversary": the first, or each of some years."""
    return When("at", match.start, match.end, (12,), each=True)


def _anniversaries(match: Match) -> When | None:
    """ "the first, second and third anniversaries"."""
    years = [v.n for v in match.values("listed") if isinstance(v, Ordinal)]
    return When("at", match.start, match.end, tuple(12 * n for n in years))


def after_so_long(match: Match) -> When | None:
    """ "twelve months after", "the one year, two year and three year anniversaries"."""
    months = [v.months for v in match.values("listed") if isinstance(v, Duration)]
    known = tuple(m for m in months if m)
    return When("at", match.start, match.end, known) if len(known) == len(months) else None


def _first(match: Match) -> When | None:
    """ "each of the first four anniversaries"."""
    n = match.value("n", Count).n
    if n > 20 or (match.has("nth") and match.value("nth", Ordinal).n != 1):
        return None
    return When("at", match.start, match.end, tuple(12 * (i + 1) for i in range(n)))


def _year(match: Match) -> When | None:
    """ "the end of the second year"."""
    each = 12 if match.text("unit").lower() == "year" else 1
    return When("at", match.start, match.end, (each * match.value("nth", Ordinal).n,))


def _years(match: Match) -> When | None:
    """ "the end of years two and three", "the end of year one"."""
    if match.has("word"):
        return When(
            "at", match.start, match.end, (12 * (1 + _WORDS.index(match.text("word").lower())),)
        )
    years = [v.n for v in match.values("listed") if isinstance(v, Count)]
    return When("at", match.start, match.end, tuple(12 * n for n in years if n <= 20))


def _year_number(match: Match) -> When | None:
    """ "Year 2: 25%"."""
    said = match.text("n").lower()
    n = int(said) if said.isdigit() else 1 + _WORDS.index(said)
    return When("at", match.start, match.end, (12 * n,)) if 0 < n <= 20 else None


def _month_number(match: Match) -> When | None:
    """ "exercisable commencing in month 6"."""
    n = match.value("n", Count).n
    return When("at", match.start, match.end, (n,)) if 0 < n <= 120 else None


def _range(match: Match) -> When | None:
    """ "each of the first through fifth anniversaries"."""
    one, last = match.value("one", Ordinal).n, match.value("last", Ordinal).n
    if not 0 < one < last <= 20:
        return None
    return When("at", match.start, match.end, tuple(12 * n for n in range(one, last + 1)))


def _elliptical(match: Match) -> When | None:
    """ "50% on the second anniversary and 50% on the third"."""
    said = match.sentence.lower[: match.start]
    if "anniversar" not in said and not re.search(r"\ue006 (?:full )?year\b", said):
        return None
    return When("at", match.start, match.end, (12 * match.value("nth", Ordinal).n,))


def _counted(match: Match) -> When | None:
    """ "the six, twelve and eighteen month anniversaries"."""
    last = match.value("last", Duration)
    each = 12 if last.unit == "year" else 1 if last.unit == "month" else 0
    counts = [v.n for v in match.values("listed") if isinstance(v, Count)]
    if not each or last.months is None or any(n > 120 for n in counts):
        return None
    return When("at", match.start, match.end, (*(n * each for n in counts), last.months))


def _dates(match: Match) -> When | None:
    days = [v.days for v in match.values("listed") if isinstance(v, Date)]
    known = tuple(d for d in days if d is not None)
    return When("at", match.start, match.end, (), known) if len(known) == len(days) else None


def _of_a_day(match: Match) -> When | None:
    """ "the first anniversary of May 15, 2019", "each of the first four anniversaries of it"."""
    base = match.value("day", Date).days
    if match.has("n"):
        first = match.value("nth", Ordinal).n if match.has("nth") else 1
        years = list(range(1, match.value("n", Count).n + 1)) if first == 1 else []
    else:
        years = [v.n for v in match.values("listed") if isinstance(v, Ordinal)]
    if base is None or not years:
        return None
    days = tuple(add_months(base, 12 * n, 0) for n in years)
    return When("at", match.start, match.end, (), days)


def _same_days(match: Match) -> When | None:
    """ "each of December 31, 2005, 2006 and 2007"."""
    first = match.value("day", Date).days
    years = [int(year) for year in re.findall(r"\d{4}", match.text("listed"))]
    if first is None:
        return None
    begun = date(first).year
    days = tuple(add_months(first, 12 * (n - begun), 0) for n in years)
    return When("at", match.start, match.end, (), (first, *days))


def _same_day_of(match: Match) -> When | None:
    """ "on December 31 of each of 2003, 2004 and 2005"."""
    day = match.value("day", Date)
    years = [int(year) for year in re.findall(r"\d{4}", match.text("listed"))]
    if day.year is not None or not (day.month and day.day):
        return None
    month, dom = day.month, day.day
    days = tuple(day_of(n * 12 + month - 1, dom) for n in years)
    return When("at", match.start, match.end, (), days)


def _later(match: Match) -> When | None:
    """ "10,000 shares on signing and 10,000 twelve months later"."""
    months = match.value("long", Duration).months
    return When("at", match.start, match.end, (months,), later=True) if months else None


def _in_full_by(match: Match) -> When | None:
    """ "so that it is exercisable in full at the end of five years": the time of all steps."""
    if match.has("nth"):
        months: int | None = 12 * match.value("nth", Ordinal).n
    else:
        months = match.value("long", Duration).months
    return When("over", match.start, match.end, over=months, whole=True)


def _in_full_on(match: Match) -> When | None:
    """ "so that the award is fully vested on May 1, 2030": no step of its own."""
    return When("over", match.start, match.end, whole=True)


def at_once(match: Match) -> When | None:
    if match.has("nth") and match.value("nth", Ordinal).n != 1:
        return None
    return When("at", match.start, match.end, (0,))


def _named(match: Match) -> int | None:
    said = match.text("rate").lower()
    return next((n for word, n in EVERY.items() if said.startswith(word)), None)


def _adverb(match: Match) -> When | None:
    return When("every", match.start, match.end, every=_named(match))


def _per(match: Match) -> When | None:
    end = match.has("last")
    return When("every", match.start, match.end, every=_named(match), each=True, month_end=end)


def _every(match: Match) -> When | None:
    """ "every three months", "every third month", "each six-month anniversary"."""
    if match.has("nth"):
        months: int | None = match.value("nth", Ordinal).n
    else:
        months = match.value("long", Duration).months
    return When("every", match.start, match.end, every=months, each=True) if months else None


def _first_fixed(match: Match) -> When | None:
    """ "the first quarterly vesting date after the first anniversary": not before that."""
    if match.has("nth"):
        months: int | None = 12 * match.value("nth", Ordinal).n
    else:
        months = match.value("long", Duration).months
    first = match.value("one", Ordinal).n == 1
    return When("at", match.start, match.end, (months,)) if months and first else None


def _each_of(match: Match) -> When | None:
    """ "at the end of each of the next four years"."""
    long = match.value("long", Duration)
    every = {"year": 12, "quarter": 3, "month": 1}.get(long.unit)
    if every is None or (match.has("nth") and match.value("nth", Ordinal).n != 1):
        return None
    return When("every", match.start, match.end, every=every, times=long.n, each=True)


def _equal(match: Match) -> When | None:
    """ "in four equal annual instalments"; how often is not always said."""
    times = match.value("n", Count).n if match.has("n") else None
    every = _named(match) if match.has("rate") else None
    if times is None and every is None:
        return None
    return When("equal" if every is None else "every", match.start, match.end, (), (), every, times)


def _in_parts(match: Match) -> When | None:
    """ "in thirds over three years", "ratably over 36 months"."""
    long = match.value("long", Duration)
    if match.has("parts"):
        times, months = _PARTS[match.text("parts").lower()], long.months or 0
        every = months // times if months % times == 0 else None
        return When("every", match.start, match.end, every=every, times=times) if every else None
    if long.unit != "month" or long.n < 12:
        return over(match)
    return When("every", match.start, match.end, every=1, times=long.n)


def over(match: Match) -> When | None:
    value = match.value("long", Duration)
    if match.has("nth") and match.value("nth", Ordinal).n != 1:
        return None
    every = 3 if value.unit == "quarter" else None
    every = _named(match) if match.has("rate") else every
    return When("over", match.start, match.end, every=every, over=value.months)


_ALL_OF_IT = (
    r"\b(?:until|so that|such that|so as to|which means|meaning)\b"
    r"[^;.\ue001-\ue003]{0,90}?\b(?:(?:fully"
    r"|completely) (?:vested"
    r"|exercisable)|(?:vest|vested|exercisable) in full|full(?:y)? vest(?:s|ed|ing)?|100% vested"
    r"|(?:all|entire|whole)\b[^;.\ue001-\ue003]{0,50}?\b(?:vest|exercisable)\w*)\b"
    r"[^;.\ue001-\ue003]{0,40}?"
)
WORDINGS: tuple[tuple[Pattern, Callable[[Match], When | None]], ...] = (
    (pattern(rf"(?P<listed>{{ordinal}}{_MORE}) (?:\w+ )?anniversar(?:y|ies)(?: dates?)? of"
             r" {date:day}"), _of_a_day),
    (pattern(r"\b(?:each of|on) (?:the )?(?:{ordinal:nth} )?{count:n} (?:\w+ )?anniversaries of"
             r" {date:day}"), _of_a_day),
    (pattern(r"\b(?:each of|on) (?:the |your )?(?:{ordinal:nth} |next |following )?{count:n}"
             r" (?:\w+ ){0,2}?anniversar(?:y|ies)(?: dates?)?"), _first),
    (pattern(r"{ordinal:one} (?:through|to) (?:the )?{ordinal:last} (?:\w+ )?anniversar(?:y|ies)"
             r"(?: dates?)?"), _range),
    (pattern(rf"{_ALL_OF_IT}\b(?:at|on|upon|by|after)"
             r" (?:the )?(?:(?:end|completion|expiration) of )?(?:the |your |a )?(?:period of )?"
             r"(?:{duration:long}|{ordinal:nth} (?:full )?(?:year|(?:\w+ )?anniversary))"),
     _in_full_by),
    (pattern(rf"{_ALL_OF_IT} {{duration:long}} (?:from|after|following)\b"), _in_full_by),
    (pattern(rf"{_ALL_OF_IT}\b(?:on|by|at|as of) {{date}}"), _in_full_on),
    (pattern(r"(?<!every\s)(?<!each\s){duration:long} (?:later|thereafter)\b"), _later),
    (pattern(r"\b(?:commencing|beginning|starting) (?:in|with|at the end of) month {count:n}"),
     _month_number),
    (pattern(r"\byear (?P<n>\d{1,2}|one|two|three|four|five)\s?(?=[:\u2013=-])"), _year_number),
    (pattern(r"{date:day}(?P<listed>(?:(?:,| and|, and) (?:19|20)\d\d)+)\b"), _same_days),
    (pattern(r"{date:day},? (?:of |in )?(?:each of )?(?:the years )?(?P<listed>(?:19|20)\d\d"
             r"(?:(?:,| and|, and) (?:19|20)\d\d)+)\b"), _same_day_of),
    (pattern(r"\b(?:on|upon|after) the {ordinal:nth}(?=\s?(?:[.,;)]|and\b|$))"), _elliptical),
    (pattern(rf"(?P<listed>{{count}}(?:(?:, | and |, and ){{count}})*)(?: and|, and|,)"
             rf" {{duration:last}}"
             rf"(?: (?:[\w']+ )?anniversar(?:y|ies)(?: dates?)?| {_SINCE})"), _counted),
    (pattern(rf"(?P<listed>{{ordinal}}{_MORE}) (?:year |annual |employment "
             rf"|such )?anniversar(?:y|ies)"
             r"(?: dates?)?"), _anniversaries),
    (pattern(r"\b(?:each|every one) of (?:the |your |such )?(?:next |following |succeeding "
             r"|subsequent"
             r" |{ordinal:nth} )?{duration:long}(?! anniversar)"), _each_of),
    (pattern(r"{ordinal:one} (?:[\w'’.-]+ ){0,2}?vest(?:ing)? date\b[^;.\ue000-\ue003]{0,60}?"
             r"(?:{duration:long}|{ordinal:nth} (?:\w+ )?anniversary)(?: anniversary)?"),
     _first_fixed),
    (pattern(r"\b(?:each|every) (?:successive |succeeding |subsequent )?{duration:long}"
             r"(?: anniversary| period)?"), _every),
    (pattern(r"\bevery {ordinal:nth} month\b"), _every),
    (pattern(r"(?P<listed>{duration}(?:(?:,| and|, and) {duration})*)[ -](?:anniversar(?:y|ies)"
             r"(?: dates?)?|mark\b)"), after_so_long),
    (pattern(rf"(?P<listed>{{duration}}(?:(?:,| and"
             rf"|, and) {{duration}})*) {_SINCE}"), after_so_long),
    (pattern(r"\b(?:after|upon|at|on|in|following)(?: (?:the |your )*(?:end|completion) of"
             r"| completing| you (?:have )?completed?)? (?:the |a |your )?(?:first |initial )?"
             r"(?P<listed>{duration})"), after_so_long),
    (pattern(r"\b(?:end|completion|expiration) of (?:the |your )?"
             r"(?P<listed>{ordinal}(?:(?:,| and|, and) (?:the )?{ordinal})+) years?\b"),
     _anniversaries),
    (pattern(r"\b(?:(?:end|completion|expiration) of|after|following|for) (?:the |your )?"
             r"{ordinal:nth} (?:full |complete )?(?P<unit>year|month)\b(?! anniversar)"), _year),
    (pattern(rf"\b(?:(?P<last>last day of) )?(?:per|each|every|a|for each|any) {_OF_STEPS}"
             r"(?P<rate>month|quarter(?! (?:vests?|will|shall|of (?:these|them|your|such|those"
             r"|the (?:\w+ )?(?:options?|shares|units|awards?|grants?)))\b)|year|annum"
             r"|anniversary)\b(?! anniversar)"), _per),
    (pattern(rf"(?:{{count:n}} )?\b(?:substantially |approximately |successive |consecutive )*equal"
             rf"(?: and successive| successive| consecutive)?"
             rf" (?:{_RATE} )?{_STEPS}"), _equal),
    (pattern(rf"{{count:n}} (?:consecutive |successive )?(?P<rate>monthly|quarterly"
             rf"|semi-?annual|annual|yearly) {_STEPS}"), _equal),
    (pattern(rf"\b(?P<rate>monthly|quarterly|semi-?annual|annual|yearly) {_STEPS}"), _equal),
    (pattern(r"\b(?:(?:in (?:equal )?(?P<parts>halves|thirds|quarters|fourths|fifths)|ratabl[ey]"
             r"|rateably|pro[ -]rata|evenly|proportionate(?:ly)?) (?:over|during) (?:a |the )?"
             r"(?:period of |next |following )*{duration:long}(?:[ -]period)?)"), _in_parts),
    (pattern(rf"\b(?:on an? )?{_ADVERB}(?: basis)?"), _adverb),
    (pattern(r"\b(?:over|for|during|within|on) (?:a |the |an |your )?(?:total |aggregate )?"
             r"(?:period of |course of )?(?:the )?(?:next |following |remaining |then |subsequent"
             r" |initial |succeeding |first |total of |{ordinal:nth} )*(?:a total of )?"
             r"{duration:long}"
             r"(?:[ -](?:vesting )?period)?"), over),
    (pattern(r"{duration:long} vest(?:ing)?\b"), over),
    (pattern(r"(?P<listed>{duration}) cliff[- ]vest"), after_so_long),
    (pattern(r"\b(?:after|(?:end|completion|anniversary) of(?: each of)?) years? "
             r"(?:(?P<listed>{count}(?:(?:,| and|, and) {count})*)|(?P<word>one|two|three|four"
             r"|five)\b)"),
     _years),
    (pattern(r"(?P<listed>{date}(?:(?:,| and|, and|;| or)?(?: on)? {date})*)"), _dates),
    (pattern(rf"\b(?:immediately|at once|(?:(?:up)?on|as of|at) (?:the (?:time of )?|your )?{_HIRE}"
             r"|(?:up)?on (?:the )?(?:execution|signing)|(?:when|as) (?:granted|issued)"
             r"|(?:up)?on commencing)\b"), at_once),
    (pattern(r"\b(?:(?:up)?on|after|at|as of) (?:the |your |employee's |executive's )?"
             r"(?:annual )?anniversary(?: date)?"), _anniversary),
)  # fmt: skip
