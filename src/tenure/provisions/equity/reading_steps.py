"""Reads vesting schedules: a portion at once, a cliff, equal steps, or tranches one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...text import find, find_all, pattern
from ...text.values import DATE, Count, Date, Duration, Ordinal, Percent, Portion
from .schedule import Cliff, Periodic, Tranche, steps_of, whole_of

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match

PERIODS = {"month": 1, "quarter": 3, "year": 12, "annual": 12}
_OF = (
    r"(?:\s(?:of|as to) (?:the |such |your |these )?(?P<rest>(?:remaining|remainder"
    r"|balance)\s?)?(?:[\w']+ ){0,4}?(?:shares?|options?|grant|award|units?|stock|total))?"
)
_VEST = (
    r"(?:\s(?:will |shall |to |are |is |be |become |becoming )*(?:vest(?:s|ing|ed)?"
    r"|exercisable)(?: and (?:become )?exercisable)?)?"
)
_SINCE = (
    r"(?:(?:the |your |employee's |executive's )?(?:(?:{ordinal:nth} |one[- ])?(?:year"
    r" )?anniversary(?: date)?)"
    r"|(?:the )?(?:end|completion) of (?:the |your )?(?:{ordinal:year} year|{duration:done})"
    r"|{duration:after} (?:after|from|following|of))"
)
_OF_THE = r"(?:the |such |your |said |of )*(?:\w+ )?(?:shares?|options?|grant|award|units?)"
AT_ONCE = (
    pattern(
        rf"(?P<part>{{percent|fraction:p}})(?: (?:of|as to) {_OF_THE})?(?: (?:will|shall|to|are"
        rf"|is|be))*"
            r" (?:immediately vest(?:s|ed|ing)?|vest(?:s|ed|ing)? (?:immediately|(?:up)?on"
            r" (?:your |the )?(?:date of hire|hire date|start date|commencement|{ordinal:nth}"
            r" day of employment|date of grant|grant date)))"),
    pattern(r"immediately vested? as to (?P<part>{percent|fraction:p})"),
)  # fmt: skip
CLIFF = pattern(
    rf"(?P<part>{{percent|fraction:p}}){_OF}{_VEST},? (?:on|upon|after|at|as of)"
    rf" {_SINCE}(?P<from>.{{0,60}})"
)
CLIFF_LAST = pattern(  # "... on the first anniversary, 25% of the shares shall vest"
    rf"\b(?:on|upon|after|at) {_SINCE}(?P<from>[^;,.]{{0,70}}),"
    rf" (?P<part>{{percent|fraction:p}}){_OF}"
)
_HOW = (
    r"(?P<how>quarterly|monthly|annually|in (?:{count:n} )?(?:substantially )?equal"
    r" (?P<kind>monthly|quarterly|annual|yearly)? ?install?ments?"
    r"|(?:in equal installments )?(?:on|at the end of|for|per|each|every|as of) (?:the last day of"
    r" )?(?:each |every )?(?:full |completed |calendar |successive |succeeding )*"
    r"(?P<unit>month|quarter|year)(?:ly)?\b|ratably (?P<rate>monthly|quarterly|annually))"
)
_OVER = (
    r"(?: (?:in equal installments )?(?:thereafter )?(?:over|for|during) (?:the |a )?(?:period of"
    r" )?(?P<which>remaining|following|next|subsequent|succeeding|then remaining)?"
    r" ?{duration:over})?"
)
THEN = pattern(
    rf"(?P<part>{{percent|fraction:p}}){_OF}{_VEST}(?: (?:vest(?:s|ing)?))?"
    rf" {_HOW}{_OVER}(?P<after>.{{0,60}})"
)
REMAINDER = pattern(
    rf"\b(?:remainder|balance|remaining (?:shares|options|portion|unvested shares))(?: of"
    rf" {_OF_THE})?{_VEST}(?: pro ?rata)? {_HOW}{_OVER}(?P<after>.{{0,50}})"
)
RATABLY = pattern(
    r"\bvest(?:s|ing)? (?:ratably|equally|pro rata|in (?:{count:n} )?equal (?P<kind>monthly"
    r"|quarterly|annual|yearly) install?ments?),?"
    r"(?: (?P<also>monthly|quarterly|annually))? (?:over|for|during) (?:a |the )?(?:period of"
    r" )?(?:next )?{duration:over}(?P<after>.{0,90})"
)
RATABLY_LAST = pattern(
    r"\bratably vesting over {duration:over} on each of (?:the )?{count:n} anniversar(?:y"
    r"|ies)(?P<after>.{0,60})"
)
SHARE_TRANCHE = pattern(
    r"{count:shares} (?:of the |such )?(?:shares|options)? ?(?:will |shall )?vest(?:s|ing)? (?:"
    rf"(?P<once>immediately|upon (?:the )?date of hire)|(?:on |upon |after |at )?{_SINCE})"
)
DATED = pattern(r"{count:shares} (?:shares )?(?:vest(?:s|ing)? )?on {date:on}")
TOTAL = pattern(r"\bover (?:a |the )?(?:period of )?{duration:over}(?: period)?")
_VESTING = re.compile(r"\bvest|exercisable|restriction period")
_IF = re.compile(
    r"^(?:in the (?:event|case)|if |upon (?:a|the occurrence|your termination|termination)|should"
    r" )|\bacceler|no shares"
)
_FROM_A_DATE = re.compile(rf"\s*,?\s*(?:beginning|commencing|starting)(?: on)? (?:{DATE})")
_GRANT_DAY = re.compile(
    r"\b(?:date of (?:the )?(?:grant|issue)|grant date|(?:of|after) (?:the )?grant\b|date of issue)"
)


@dataclass
class Found:
    """What the sentences about one grant have said of its schedule."""

    at_hire: Fraction | None = None
    cliff: tuple[int, Fraction, bool] | None = None  # months, portion, of the remainder
    every: int | None = None
    portion: Fraction | None = None  # of all equal steps together
    each: Fraction | None = None
    times: int | None = None
    over: int | None = None  # months that the equal steps take
    rest: bool = False  # the equal steps give what is left
    total: int | None = None  # months of the whole schedule
    tranches: list[Tranche] = field(default_factory=list)
    grant_day: bool = False
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    whole: list[Span] = field(default_factory=list)


def read_steps(sentence: Sentence, found: Found) -> None:
    """Adds to `found` what a sentence says of the schedule."""
    if not _VESTING.search(sentence.lower) or _IF.search(sentence.lower):
        return
    before = (found.at_hire, found.cliff, found.every, len(found.tranches), found.total)
    _tranches(sentence, found)
    if not found.tranches:
        _at_once(sentence, found)
        _cliff(sentence, found)
        _then(sentence, found)
    total = find(TOTAL, sentence)
    if total is not None and found.total is None:
        found.total = total.value("over", Duration).months
    if (found.at_hire, found.cliff, found.every, len(found.tranches), found.total) != before:
        found.whole.append(sentence.span())
        if _GRANT_DAY.search(sentence.lower):
            found.grant_day = True


def _portion(match: Match, name: str = "p") -> Fraction:
    value = match.value(name)
    assert isinstance(value, Percent | Portion)
    return value.fraction


def _months(match: Match) -> int | None:
    """Months after the start, from the words of `_SINCE`."""
    for name in ("after", "done"):
        if match.has(name):
            return match.value(name, Duration).months
    for name in ("nth", "year"):
        if match.has(name):
            return 12 * match.value(name, Ordinal).n
    return 12


def _at_once(sentence: Sentence, found: Found) -> None:
    for wanted in AT_ONCE:
        match = find(wanted, sentence)
        if match is not None and found.at_hire is None:
            found.at_hire = _portion(match)
            found.spans["at_hire"] = (match.span(),)
            return


def _cliff(sentence: Sentence, found: Found) -> None:
    match = find(CLIFF, sentence) or find(CLIFF_LAST, sentence)
    if match is None or found.cliff is not None:
        return
    months = _months(match)
    said = sentence.text[match.start : match.bounds("from")[0]].lower()
    if months is None or re.search(r"\bper (?:year|month|quarter)|\beach\b", said):
        return
    found.cliff = (months, _portion(match), match.has("rest"))
    found.spans["cliff"] = (sentence.span(match.start, match.bounds("from")[0]),)


def _then(sentence: Sentence, found: Found) -> None:
    if found.every is not None:
        return
    match = find(REMAINDER, sentence)
    if match is not None:
        found.rest = _period(match, found)
        return
    for match in find_all(THEN, sentence):
        portion, repeated = _portion(match), _is_each(match)
        if found.cliff is not None and not repeated and match.bounds("part")[0] == 0:
            continue
        if not _period(match, found):
            continue
        if repeated:
            found.each = portion
        else:
            found.portion = portion
        _starts_late(match, found)
        return
    match = find(RATABLY_LAST, sentence) or find(RATABLY, sentence)
    if match is not None:
        _ratably(match, found)


def _is_each(match: Match) -> bool:
    """ "1/48 per month", "20% each year": the portion is that of one step."""
    how = match.text("how").lower()
    return how.startswith(("per", "each", "every", "on", "at", "for", "as"))


def _starts_late(match: Match, found: Found) -> None:
    """ "20% per year beginning on the first anniversary": one step on each anniversary, none
    before.
    """
    over = found.over
    if found.each is not None and over is not None and found.every and found.cliff is None:
        found.times = over // found.every


def _period(match: Match, found: Found) -> bool:
    """How often equal steps come, how many, and over how long; whether the words say it."""
    words = match.text("how").lower()
    named = next((match.text(n).lower() for n in ("kind", "unit", "rate") if match.has(n)), words)
    unit = next((u for u in PERIODS if named.startswith(u)), None)
    after = match.sentence.lower[match.bounds("after")[0] :] if match.has("after") else ""
    if unit is None or _FROM_A_DATE.match(after):
        return False
    found.every = PERIODS[unit]
    if match.has("n"):
        found.times = match.value("n", Count).n
    if match.has("over"):
        months = match.value("over", Duration).months
        if match.has("which") or found.cliff is not None or found.total is None:
            found.over = months
    found.spans["then"] = (sentence_part(match),)
    return True


def sentence_part(match: Match) -> Span:
    """The match without what only looks ahead."""
    end = match.bounds("after")[0] if match.has("after") else match.end
    return match.sentence.span(match.start, end)


def _ratably(match: Match, found: Found) -> None:
    months = match.value("over", Duration).months
    if months is None:
        return
    named = next((match.text(n).lower() for n in ("kind", "also") if match.has(n)), "")
    unit = next((u for u in PERIODS if named.startswith(u)), None)
    after = match.text("after").lower()
    if unit is None and "anniversar" in match.text().lower() + after:
        unit = "year"
    if unit is None:
        return
    found.every, found.over, found.rest = PERIODS[unit], months, True
    found.spans["then"] = (sentence_part(match),)


def _tranches(sentence: Sentence, found: Found) -> None:
    listed: list[tuple[Tranche, Span]] = []
    for match in find_all(SHARE_TRANCHE, sentence):
        shares = match.value("shares", Count).n
        months = 0 if match.has("once") else _months(match)
        if months is not None:
            listed.append((Tranche(months=months, shares=shares), match.span()))
    if not listed:
        for match in find_all(DATED, sentence):
            day = match.value("on", Date).days
            if day is not None:
                listed.append(
                    (Tranche(on=day, shares=match.value("shares", Count).n), match.span())
                )
    if len(listed) > 1:
        for tranche, span in listed:
            found.spans[f"tranches[{len(found.tranches)}]"] = (span,)
            found.tranches.append(tranche)


def resolved(found: Found, shares: int) -> dict[str, Any] | None:
    """The schedule as terms, if what was read adds up to the whole award; else nothing."""
    measured = {"measured_from": "grant"} if found.grant_day else {}
    if found.tranches:
        given = sum(t.shares or 0 for t in found.tranches)
        return {"tranches": tuple(found.tranches), **measured} if given == shares else None
    said = found.at_hire is not None and found.cliff is not None and found.cliff[2]
    for of_remainder in (said, not said):
        terms = _terms(found, of_remainder)
        if terms is None:
            continue
        if whole_of(steps_of(terms.get("at_hire"), terms.get("cliff"), terms.get("then"))) == 1:
            return {**terms, **measured}
    return None


def _terms(found: Found, of_remainder: bool) -> dict[str, Any] | None:
    of_remainder = of_remainder and found.at_hire is not None
    terms: dict[str, Any] = {}
    scale = 1 - found.at_hire if of_remainder and found.at_hire else Fraction(1)
    left = Fraction(1) - (found.at_hire or 0)
    if found.at_hire:
        terms["at_hire"] = found.at_hire
    if found.cliff is not None:
        months, portion, _ = found.cliff
        terms["cliff"] = Cliff(months, portion, of_remainder)
        left -= portion * scale
    if found.every is not None:
        then = _periodic(found, left, scale, of_remainder)
        if then is None:
            return None
        terms["then"] = then
    return terms or None


def _periodic(found: Found, left: Fraction, scale: Fraction, of_remainder: bool) -> Periodic | None:
    assert found.every is not None
    start = found.cliff[0] if found.cliff else 0
    over = found.over
    if over is None and found.total is not None:
        over = found.total - start
    times = found.times or (over // found.every if over and over % found.every == 0 else None)
    if found.each is not None:
        exact = left / (found.each * scale)
        if exact.denominator != 1 or exact < 1:
            return None
        times, portion = int(exact), found.each * int(exact)
    else:
        portion = found.portion if found.portion is not None else left / scale
    if times is None or times < 1 or not 0 < portion <= 1:
        return None
    if over is not None and start + times * found.every > 600:
        return None
    return Periodic(found.every, times, portion, of_remainder)
