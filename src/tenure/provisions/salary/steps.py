"""How the steps of a salary are read: other amounts from days that the letter names, or for the
second year of the employment, the third ...
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...calendar.arithmetic import day_of_month
from ...text import Span, find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import DATE, Date, Money, Ordinal

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from ...text.patterns import Match

_FROM = r"(?:commencing|beginning|starting|effective|from(?: and after)?|as of|on and after)"
_DATED = rf"{_FROM}(?: on| as of| from)? {{date:since}}"
_SAME_SENTENCE = rf"(?:\band|[;,])[^.;]{{0,30}}?{{money:amount}}[^.;\ue000]{{0,40}}?{_DATED}"
# "...; $225,000 for the period April 1, 1997 through March 31, 1998"
_FOR_PERIOD = (
    r"(?:\band|[;,])[^.;]{0,30}?{money:amount}[^.;\ue000]{0,24}?\b(?:for|during) (?:the )?"
    r"(?:(?:period|(?:contract )?year|twelve months) )?(?:of )?(?:on )?"
    r"{date:since},? (?:and ending (?:on )?|through|to|until|-)(?: and including)? ?{date}"
)
_LATER = (
    rf"{_DATED},?[^.;\ue000]{{0,60}}?\b(?:salary|compensation)\b[^.;\ue000]{{0,60}}?(?:be|is|to|at"
    rf"|of)"
    r" {money:amount}",
    r"\b(?:salary|compensation)\b[^.;\ue000]{0,60}?(?:be|is|increased?) (?:increased )?(?:to )?"
    rf"{{money:amount}}[^.;\ue000]{{0,40}}?{_DATED}",
    r"\b(?:during|for) the (?:period )?(?:of |from |beginning (?:on )?)?{date:since},? (?:to"
    r"|through|until|and ending(?: on)?) {date},?[^.;\ue000]{0,80}?\bsalary\b[^.;\ue000]{0,60}?"
    r"(?:be|is|at|of)[^.;\ue000]{0,30} {money:amount}",
)
# the sentence or the head of the columns that leads to rows of days and amounts
_LEADS = phrase(
    r"\b(?:base |annual )?(?:salary|compensation)\b[^;]{0,120}\b(?:follow(?:s|ing)|below|schedule"
    r"|table)\b[^.;]{0,60}:$"
    r"|\bfollowing (?:annual |base )*(?:salar(?:y|ies)|compensation)\b[^.;]*:$"
    r"|^(?:period|year|date|term|effective date)s?\b[^\t]*\t"
    r"(?:annual |base )*(?:salary|compensation)\b"
)
_ROW = (
    r"(?:(?P<after>after )|(?:from|commencing|beginning|effective|for|during)? ?)(?:on )?"
    r"(?:the period )?{date:since}(?:,? ?(?:through|to|until|-|\u2013|and) ?{date})?"
    r"(?: and thereafter| thereafter)?[:\s.-]{1,12}{money:amount}"
)
_ROW_OF_AMOUNT = (
    r"^{money:amount}[\s:.,-]{1,12}(?:for |from |commencing |beginning )?(?:the period )?"
    r"{date:since}(?:,? ?(?:through|to|until|-|\u2013|and) ?{date}|$)"
)
# "$300,000 until June 30, 2014, and thereafter ...": the day on which a first amount ends
_ENDS = pattern(
    r"\b(?P<how>until|up to|through|ending(?: on)?|prior to|before)(?P<incl> and including)?"
    r" {date:last}"
)
_AFTER = (
    r"\b(?:thereafter|then|afterwards?|(?:after|following) (?:that|such|said|which)\b"
    r"|from (?:then|that (?:date|day|time)) on)\b"
)
_NEXT = phrase(_AFTER, 0)
# "$5,000 a month prior to the opening, and $8,000 a month thereafter"
_ENDS_ON_EVENT = phrase(
    rf"\b(?:prior to|before|until)\b[^.;\ue000\ue005]{{3,90}}?\ue000[^.;\ue000]{{0,40}}?{_AFTER}"
)
_THEN = (
    pattern(rf"{_AFTER}[^.;\ue000]{{0,80}}{{money:amount}}"),
    pattern(rf"{{money:amount}}[^.;\ue000]{{0,40}}?{_AFTER}"),
)
_IN_EFFECT_FROM = pattern(rf"\b{_FROM}(?: as of| on| from)? {{date:since}}")
_GOES_ON = phrase(r",? ?(?:and (?:ending|continuing|until|through)|through|to|until|-)\b")
_ELSE = phrase(r"bonus|option|severance|allowance|lump|instal?lment|premium|terminat|employment")
_BY_MONTH = phrase(r"\b(?:per|a|each) (?:month|week|quarter|day|hour)\b|\b(?:month|week)ly rate")
# "$90,000 for the first year, $95,000 for the second"; "Year 1: $90,000"
_YEAR = r"(?:the |your |his |her )?{ordinal:year}(?! (?:month|quarter|week|fiscal|calendar))"
_FIRST_YEAR = pattern(rf"^[^.;\ue000]{{0,30}}?\b(?:for|in|during) {_YEAR}")
_OF_A_YEAR = pattern(rf"{{money:amount}}[^.;\ue000]{{0,24}}?\b(?:for|in|during) {_YEAR}")
_THEREAFTER = pattern(
    r"{money:amount}[^.;\ue000]{0,16}?\b(?:thereafter|(?:for|in|during) (?:each|every|all)"
    r" (?:subsequent |following |later |other )+years?(?: thereafter)?)\b"
)
_OF_YEARS = phrase(r"\b(?:salary|base compensation)\b[^.;]{0,80}:$")
_ROW_OF_YEAR = phrase(r"^(?:contract |employment )?year (?P<number>\d|one|two|three|four|five)\b")
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
# "during the Interim Period your base salary will be $20,000 a month": of a period that has a name
_IN_PERIOD = tuple(
    pattern(words)
    for words in (
        r"\b(?:during|for|throughout) the (?P<name>[\w-]+(?: [\w-]+){0,2}? period)\b,?"
        r"[^.;\ue000]{0,60}?\b(?:salary|compensation)\b[^.;\ue000]{0,60}?(?:be|is|to|at|of)"
        r" {money:amount}",
        r"\b(?:salary|compensation)\b[^.;\ue000]{0,60}?(?:be|is|to|at|of) {money:amount}"
        r"[^.;\ue000]{0,40}? (?:during|for|throughout) the (?P<name>[\w-]+(?: [\w-]+){0,2}?"
        r" period)\b",
    )
)
_BEGINS = pattern(rf"\b{_FROM}(?: on| as of| from)? {{date:since}}[^.;\ue005]{{0,40}}?(?:{DATE})?")
FAR = 120
NEAR = 5  # sentences in which the steps of one salary stand
ROWS = 12

Found = tuple[tuple[int, int], Span]


def steps_of(letter: Letter, first: Sentence, after: int) -> list[Found]:
    """Amounts and their first days, each with its place; `after`: where the first amount ends."""
    found = list(_steps(letter, first, after))
    return found if _in_order(found) else []


def ended_rate(letter: Letter, first: Sentence, at: int) -> tuple[bool, list[Found]]:
    """Whether the amount at a place is one until a day, after which there is another; and that
    other with its first day, where both are sure.
    """
    if _comes_later(first, at):
        return True, []
    ends = next((m for m in find_all(_ENDS, first) if _of_rate(first, m, at)), None)
    if ends is None:
        event = _ENDS_ON_EVENT.search(first.text, at + 1, at + 240)
        return event is not None and not _ELSE.search(event[0].lower()), []
    rest = max(ends.end, at + 1)
    near = letter.sentences[first.index + 1 : first.index + 2]
    places = [(first, rest), *((s, 0) for s in near if s.kind == "body")]
    for s, start in places:
        match = next((m for wanted in _THEN if (m := find(wanted, s, start))), None)
        if match is None or "\ue000" in s.text[start : match.bounds("amount")[0]]:
            continue
        if _ELSE.search(s.lower, start, match.end):
            continue
        money, since = match.value("amount", Money), _day_after(ends)
        alike = bool(_BY_MONTH.search(first.text, at + 1)) == bool(_BY_MONTH.search(s.text, start))
        sure = since is not None and money.currency == "USD" and money.cents > 0 and alike
        return True, [((money.cents, since), match.span())] if sure and since else []
    more = first.lower[rest : rest + FAR]  # another amount, of which nothing says from when on
    return "\ue000" in more and not _ELSE.search(more), []


def _comes_later(s: Sentence, at: int) -> bool:
    """Whether the amount is the one "thereafter", and another, with its last day, is before it."""
    before = next((m for m in find_all(_ENDS, s) if m.end <= at), None)
    if before is None or "\ue000" not in s.text[: before.start]:
        return False
    said = s.lower[before.end : at + 40]
    return len(said) < FAR and _NEXT.search(said) is not None and not _ELSE.search(said)


def _of_rate(s: Sentence, ends: Match, at: int) -> bool:
    """Whether the day ends the time of the amount: it follows it, or leads to it."""
    low, high = (ends.end, at) if ends.start < at else (at + 1, ends.start)
    between = s.lower[low:high]
    return len(between) < 90 and not _ELSE.search(between) and "\ue000" not in between


def _day_after(ends: Match) -> int | None:
    """The first day after "through June 30"; None after "until June 15", which may be either."""
    last = ends.value("last", Date)
    if last.days is None:
        return None
    if ends.text("how")[0] in "pPbB":  # before that day
        return last.days
    if ends.has("incl") or ends.text("how")[0] not in "uU" or day_of_month(last.days + 1) == 1:
        return last.days + 1
    return last.days if last.day == 1 else None


def first_day_of(s: Sentence, at: int) -> Found | None:
    """The day from which the only amount of a sentence is paid, and where that is said."""
    for match in find_all(_IN_EFFECT_FROM, s):
        said, day = match.bounds("since"), match.value("since", Date).days
        low, high = (said[1], at) if said[0] < at else (at + 1, match.start)
        between = s.lower[low:high]
        near = len(between) < FAR and not _ELSE.search(between) and "\ue005" not in between
        if near and day is not None and not _GOES_ON.match(s.text[said[1] :]):
            return (0, day), match.span()
    return None


def table_of(letter: Letter, lead: Sentence) -> list[Found]:
    """The rows of a table of salaries that a sentence, or the head of its columns, leads to."""
    if "\ue000" in lead.text or "bonus" in lead.lower or not _LEADS.search(lead.text):
        return []
    found: list[Found] = []
    for s in letter.sentences[lead.index + 1 : lead.index + 1 + ROWS]:
        rows = [row for match in find_all(_ROW, s) if (row := _step(match))]
        rows = rows or [row for match in find_all(_ROW_OF_AMOUNT, s) if (row := _step(match))]
        if not rows and (found or "\ue000" in s.text or s.kind == "body"):
            break
        found += rows
    return found if len(found) > 1 and _in_order(found) else []


def _in_order(found: list[Found]) -> bool:
    days = [since for (_, since), _ in found]
    return days == sorted(set(days))


def _steps(letter: Letter, first: Sentence, after: int) -> Iterator[Found]:
    same = [*find_all(_SAME_SENTENCE, first), *find_all(_FOR_PERIOD, first)]
    for match in sorted(same, key=lambda m: m.start):
        if match.span().start >= after and (step := _step(match)):
            yield step
    for s in letter.sentences[first.index + 1 : first.index + 1 + NEAR]:
        near = s.paragraph == first.paragraph or s.section == first.section
        if not near or "\ue000" not in s.text or "\ue005" not in s.text or "bonus" in s.lower:
            continue
        for words in _LATER:
            steps = [step for match in find_all(words, s) if (step := _step(match))]
            yield from steps
            if steps:
                break


def step_of_period(letter: Letter, first: Sentence) -> list[Found]:
    """The amount of a period with a name that begins on a known day, in one of the sentences after
    that of the salary.
    """
    for s in letter.sentences[first.index + 1 : first.index + 1 + NEAR]:
        if "\ue000" not in s.text or "period" not in s.lower or _ELSE.search(s.lower):
            continue
        for match in (m for words in _IN_PERIOD if (m := find(words, s))):
            money, since = match.value("amount", Money), _begun(letter, match.text("name"))
            if since is not None and money.currency == "USD" and money.cents > 0:
                return [((money.cents, since), match.span())]
    return []


def _begun(letter: Letter, name: str) -> int | None:
    """The first day of a period that the letter names after telling from when to when it runs."""
    for d in letter.definitions:
        if d.how != "parentheses" or d.term.lower() != name.lower():
            continue
        told = [m for m in find_all(_BEGINS, d.sentence) if m.end <= d.start]
        if told and d.start - told[-1].end < NEAR * 10:
            return told[-1].value("since", Date).days
    return None


def _step(match: Match) -> Found | None:
    money, since = match.value("amount", Money), match.value("since", Date).days
    if money.currency != "USD" or money.cents <= 0 or since is None:
        return None
    later = match.has("after") and since is not None  # "after December 31" is from January 1 on
    return (money.cents, since + later), match.span()


def years_of(s: Sentence, at: int, said_first: bool) -> list[Found]:
    """The amounts of the second year, the third ... after the one at a place, which is that of the
    first year: each with the months of employment after which it is paid, and its place.
    """
    if not said_first and not _is_first(s, at):
        return []
    rows: list[tuple[int, Money, Span]] = []
    for match in find_all(_OF_A_YEAR, s):
        if match.start > at:
            n = match.value("year", Ordinal).n
            rows.append((n, match.value("amount", Money), match.span()))
    for match in find_all(_THEREAFTER, s):
        if match.start > at:
            rows.append((len(rows) + 2, match.value("amount", Money), match.span()))
    return [] if _BY_MONTH.search(s.text) else _in_turn(rows)


def _is_first(s: Sentence, at: int) -> bool:
    first = _FIRST_YEAR.regex.search(s.text[at + 1 :])
    value = s.value_at(at + 1 + first.start("year")) if first else None
    return isinstance(value, Ordinal) and value.n == 1


def rows_of_years(letter: Letter, lead: Sentence) -> tuple[tuple[int, Span], list[Found]] | None:
    """The amount of a row "Year 1: $90,000" under a sentence of the salary, and of those below."""
    if not lead.text.endswith(":") or not _OF_YEARS.search(lead.text) or "bonus" in lead.lower:
        return None
    rows: list[tuple[int, Money, Span]] = []
    for s in letter.sentences[lead.index + 1 : lead.index + 12]:
        value = s.value_at(0) if s.text else None
        named = _ROW_OF_YEAR.search(s.heading)
        if s.kind == "body" and named and isinstance(value, Money):
            said = named["number"].lower()
            rows.append((_NUMBERS.get(said) or int(said), value, s.span(0, 1)))
    if not rows or rows[0][0] != 1 or rows[0][1].currency != "USD":
        return None
    return (rows[0][1].cents, rows[0][2]), _in_turn(rows[1:])


def _in_turn(rows: list[tuple[int, Money, Span]]) -> list[Found]:
    """The rows, where none is left out and each is in dollars."""
    if [n for n, _, _ in rows] != list(range(2, len(rows) + 2)):
        return []
    if any(money.currency != "USD" or money.cents <= 0 for _, money, _ in rows):
        return []
    return [((money.cents, 12 * (n - 1)), span) for n, money, span in rows]
