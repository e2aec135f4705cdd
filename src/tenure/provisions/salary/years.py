"""The amounts of a salary by the year of the employment: the first, the second, the third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import Span, find_all, pattern
from ...text.phrases import phrase
from ...text.values import Money, Ordinal

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_YEAR = r"(?:the |your |his |her )?{ordinal:year}(?! (?:month|quarter|week|fiscal|calendar))"
_FIRST = pattern(rf"^[^.;\ue000]{{0,30}}?\b(?:for|in|during) {_YEAR}")
_OF_A_YEAR = pattern(rf"{{money:amount}}[^.;\ue000]{{0,24}}?\b(?:for|in|during) {_YEAR}")
_THEREAFTER = pattern(
    r"{money:amount}[^.;\ue000]{0,16}?\b(?:thereafter|(?:for|in|during) (?:each|every|all)"
    r" (?:subsequent |following |later |other )+years?(?: thereafter)?)\b"
)
_OF_YEARS = phrase(r"\b(?:salary|base compensation)\b[^.;]{0,80}:$")
_ROW = phrase(r"^(?:contract |employment )?year (?P<number>\d|one|two|three|four|five)\b")
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_OTHER_PERIOD = phrase(r"\b(?:per|a|each) (?:month|week|quarter|day|hour)\b")

Found = tuple[tuple[int, int], Span]


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
    return [] if _OTHER_PERIOD.search(s.text) else _in_turn(rows)


def _is_first(s: Sentence, at: int) -> bool:
    first = _FIRST.regex.search(s.text[at + 1 :])
    value = s.value_at(at + 1 + first.start("year")) if first else None
    return isinstance(value, Ordinal) and value.n == 1


def rows_of_years(letter: Letter, lead: Sentence) -> tuple[tuple[int, Span], list[Found]] | None:
    """The amount of a row "Year 1: $90,000" under a sentence of the salary, and of those below."""
    if not lead.text.endswith(":") or not _OF_YEARS.search(lead.text) or "bonus" in lead.lower:
        return None
    rows: list[tuple[int, Money, Span]] = []
    for s in letter.sentences[lead.index + 1 : lead.index + 12]:
        value = s.value_at(0) if s.text else None
        named = _ROW.search(s.heading)
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
