"""When steps of a vesting schedule come: the words of a sentence that say so, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ...text import find_all, pattern
from ...text.phrases import phrase
from ...text.values import Count, Date, Duration, Ordinal

if TYPE_CHECKING:
    from ...text import Sentence
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
    r" (?:your )?employment|award)"
)


def _anniversary(match: Match) -> When | None:
    """ "on the anniversary": the first, or each of some years."""
    return When("at", match.start, match.end, (12,), each=True)


def _anniversaries(match: Match) -> When | None:
    """ "the first, second and third anniversaries"."""
    years = [v.n for v in match.values("listed") if isinstance(v, Ordinal)]
    return When("at", match.start, match.end, tuple(12 * n for n in years))


def _durations(match: Match) -> When | None:
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
    """ "the end of years two and three"."""
    years = [v.n for v in match.values("listed") if isinstance(v, Count)]
    return When("at", match.start, match.end, tuple(12 * n for n in years if n <= 20))


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


def _once(match: Match) -> When | None:
    if match.has("nth") and match.value("nth", Ordinal).n != 1:
        return None
    return When("at", match.start, match.end, (0,))


def _named(match: Match) -> int | None:
    said = match.text("rate").lower()
    return next((n for word, n in EVERY.items() if said.startswith(word)), None)


def _adverb(match: Match) -> When | None:
    return When("every", match.start, match.end, every=_named(match))


def _per(match: Match) -> When | None:
    return When("every", match.start, match.end, every=_named(match), each=True)


def _every(match: Match) -> When | None:
    """ "every three months", "every third month", "each six-month anniversary"."""
    if match.has("nth"):
        months: int | None = match.value("nth", Ordinal).n
    else:
        months = match.value("long", Duration).months
    return When("every", match.start, match.end, every=months, each=True) if months else None


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


def _over(match: Match) -> When | None:
    value = match.value("long", Duration)
    every = 3 if value.unit == "quarter" else None
    return When("over", match.start, match.end, every=every, over=value.months)


_WORDINGS: tuple[tuple[Pattern, Callable[[Match], When | None]], ...] = (
    (pattern(r"\beach of (?:the |your )?(?:{ordinal:nth} |next |following )?{count:n}"
             r" (?:\w+ ){0,2}?anniversar(?:y|ies)(?: dates?)?"), _first),
    (pattern(r"\bthe (?P<nth>{ordinal}) {count:n} (?:\w+ ){0,2}?anniversaries"), _first),
    (pattern(r"{ordinal:one} (?:through|to) (?:the )?{ordinal:last} (?:\w+ )?anniversar(?:y|ies)"
             r"(?: dates?)?"), _range),
    (pattern(r"\b(?:on|upon|after) the {ordinal:nth}(?=\s?(?:[.,;)]|and\b|$))"), _elliptical),
    (pattern(rf"(?P<listed>{{count}}(?:(?:, | and |, and ){{count}})*)(?: and|, and|,)"
             rf" {{duration:last}}"
             rf"(?: (?:[\w']+ )?anniversar(?:y|ies)(?: dates?)?| {_SINCE})"), _counted),
    (pattern(rf"(?P<listed>{{ordinal}}{_MORE}) (?:year |annual |employment )?anniversar(?:y|ies)"
             r"(?: dates?)?"), _anniversaries),
    (pattern(r"\b(?:each|every one) of (?:the |your |such )?(?:next |following |succeeding "
             r"|subsequent"
             r" |{ordinal:nth} )?{duration:long}(?! anniversar)"), _each_of),
    (pattern(r"(?P<listed>{duration}) cliff (?:on|of|for|at|with)(?= {percent"
             r"|fraction})"), _durations),
    (pattern(r"\b(?:each|every) (?:successive |succeeding |subsequent )?{duration:long}"
             r"(?: anniversary| period)?"), _every),
    (pattern(r"\bevery {ordinal:nth} month\b"), _every),
    (pattern(r"(?P<listed>{duration}(?:(?:,| and|, and) {duration})*)[ -]anniversar(?:y|ies)"
             r"(?: dates?)?"), _durations),
    (pattern(rf"(?P<listed>{{duration}}(?:(?:,| and|, and) {{duration}})*) {_SINCE}"), _durations),
    (pattern(r"\b(?:after|upon|at|on|in|following)(?: (?:the |your )*(?:end|completion) of"
             r"| completing)? (?:the |a |your )?(?P<listed>{duration})"), _durations),
    (pattern(r"\b(?:(?:end|completion|expiration) of|after|following|for) (?:the |your )?"
             r"{ordinal:nth} (?:full |complete )?(?P<unit>year|month)\b(?! anniversar)"), _year),
    (pattern(r"\b(?:each|every|successive) (?P<rate>month|quarter|annual|year)ly? anniversary"),
     _per),
    (pattern(rf"\b(?:per|each|every|a|for each|any) {_OF_STEPS}(?P<rate>month|quarter|year|annum"
             r"|anniversary)\b(?! anniversar)"), _per),
    (pattern(rf"(?:{{count:n}} )?\b(?:substantially |approximately |successive |consecutive )*equal"
             rf"(?: and successive| successive| consecutive)?"
             rf" (?:{_RATE} )?{_STEPS}"), _equal),
    (pattern(rf"{{count:n}} (?:consecutive |successive )?(?P<rate>monthly|quarterly"
             rf"|semi-?annual|annual|yearly) {_STEPS}"), _equal),
    (pattern(rf"\b(?P<rate>monthly|quarterly|semi-?annual|annual|yearly) {_STEPS}"), _equal),
    (pattern(rf"\b{_ADVERB}"), _adverb),
    (pattern(r"\b(?:over|for|during|within|on) (?:a |the |an |your )?(?:total |aggregate )?"
             r"(?:period of |course of )?(?:the )?(?:next |following |remaining |then |subsequent"
             r" |initial |succeeding |first |total of )*(?:a total of )?{duration:long}"
             r"(?:[ -](?:vesting )?period)?"), _over),
    (pattern(r"\bvesting period (?:[\w']+ ){0,8}?(?:is|of|will be|shall be) {duration:long}"),
     _over),
    (pattern(r"{duration:long} vest(?:ing)?\b"), _over),
    (pattern(r"(?P<listed>{duration}) cliff[- ]vest"), _durations),
    (pattern(r"\bcliff[- ]vest(?:s|ing|ed)? (?:over|in|after|at|for) (?:a |the )?"
             r"(?:period of |end of )?(?P<listed>{duration})"), _durations),
    (pattern(r"\b(?:end|completion|anniversary) of (?:each of )?years? "
             r"(?P<listed>{count}(?:(?:,| and|, and) {count})*)"), _years),
    (pattern(r"(?P<listed>{date}(?:(?:,| and|, and|;| or)?(?: on)? {date})*)"), _dates),
    (pattern(rf"\b(?:immediately|at once|(?:(?:up)?on|as of|at) (?:the (?:time of )?|your )?{_HIRE}"
             r"|(?:up)?on (?:the )?(?:execution|signing)|(?:when|as) (?:granted|issued)"
             r"|(?:up)?on commencing)\b"), _once),
    (pattern(r"\b(?:(?:up)?on|after|at|as of) (?:the |your |employee's |executive's )?"
             r"(?:annual )?anniversary(?: date)?"), _anniversary),
)  # fmt: skip
_BEGINS = phrase(
    r"(?:beginning|commencing|starting|begins?|commences?|starts?|measured|the \ue006"
    r" (?:such |annual |monthly |quarterly )*(?:install?ment|vesting|tranche|portion|of which"
    r"|of such|one)(?: will| shall)?)(?:,| with| on| upon| from| as of| at"
    r"| after| the| your| such| vesting| to vest| install?ment| tranche| portion| exactly|"
    r" occurring| becoming exercisable| being| made| vests?| be| vested| \ue006| date of)* $"
    r"|\bafter (?:your |the )?$", 0,
)  # fmt: skip
_OF_ELSE = phrase(  # how long an option lasts; a period of restrictions is another matter
    r"(?:\bterm of(?: a)?|(?<!period that will )(?<!period will )(?<!period shall )"
    r"(?:\bexpires?|terminates?)) (?:a period of )?$",
    0,
)
_TO_EXERCISE = phrase(r"\b(?:exercisable|exercised) $", 0)
_PRICED = phrase(  # "the market value on the date of grant"
    r"\b(?:price[ds]?|value|fmv|valued|clos(?:e|ing)|quoted)\b"
    r"(?:(?!vest|exercisab|\ue000)[^;.:]){0,40}$",
    0,
)
_PERIOD = phrase(r"period,? (?:beginning|commencing|starting)\b", 0)


def times_of(sentence: Sentence, end: int) -> list[When]:
    """What a sentence says of times up to a place; where wordings overlap the longest counts."""
    found = sorted(_every_time(sentence, end), key=lambda w: (w.start, -w.end))
    kept: list[When] = []
    for when in found:
        if kept and when.start < kept[-1].end:
            longer = when.end - when.start > kept[-1].end - kept[-1].start
            if longer and kept[-1].kind != "over":  # "over three years of service"
                kept[-1] = when
            continue
        kept.append(when)
    return [_beginning(sentence, w) for w in kept]


def _every_time(sentence: Sentence, end: int) -> Iterator[When]:
    for wanted, made in _WORDINGS:
        for match in find_all(wanted, sentence):
            if sentence.lower.startswith(" cliff", match.end):
                continue
            if match.end > end or _OF_ELSE.search(sentence.lower[: match.start]):
                continue
            if made is _over and _TO_EXERCISE.search(sentence.lower[: match.start]):
                continue
            when = made(match)
            if made is _once and _PRICED.search(sentence.lower[: match.start]):
                continue
            if when is not None:
                yield when


def _beginning(sentence: Sentence, when: When) -> When:
    """ "beginning on the first anniversary" says where equal steps begin."""
    if when.kind != "at":
        return when
    before = sentence.lower[max(0, when.start - 60) : when.start]
    own = re.match(r"(?:up)?on |after |at |as of ", sentence.lower[when.start : when.end])
    said = _BEGINS.search(before + own.group() if own else before)
    if said is None or (own is not None and said.group().startswith("after")):
        return when
    period = said.group().lstrip().startswith("after") or _PERIOD.search(before) is not None
    return replace(when, begins=True, period=period)
