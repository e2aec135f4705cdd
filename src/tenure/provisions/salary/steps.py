"""How the steps of a salary are read: other amounts from days that the letter names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...text import Span, find_all
from ...text.values import Date, Money

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from ...text.patterns import Match

_FROM = r"(?:commencing|beginning|starting|effective|from(?: and after)?|as of|on and after)"
_DATED = rf"{_FROM}(?: on| as of| from)? {{date:since}}"
_SAME_SENTENCE = rf"(?:\band|[;,])[^.;]{{0,30}}?{{money:amount}}[^.;\ue000]{{0,40}}?{_DATED}"
_LATER = (
    rf"{_DATED},?[^.;\ue000]{{0,60}}?\b(?:salary|compensation)\b[^.;\ue000]{{0,60}}?(?:be|is|to|at|of)"
    r" {money:amount}",
    r"\b(?:salary|compensation)\b[^.;\ue000]{0,60}?(?:be|is|increased?) (?:increased )?(?:to )?"
    rf"{{money:amount}}[^.;\ue000]{{0,40}}?{_DATED}",
    r"\b(?:during|for) the period (?:of |from |beginning (?:on )?)?{date:since},? (?:to|through"
    r"|until|and ending(?: on)?) {date},?[^.;\ue000]{0,60}?\bsalary\b[^.;\ue000]{0,60}?"
    r"(?:be|is|at|of)[^.;\ue000]{0,30} {money:amount}",
)
NEAR = 5  # sentences in which the steps of one salary stand

Found = tuple[tuple[int, int], Span]


def steps_of(letter: Letter, first: Sentence, after: int) -> list[Found]:
    """Amounts and their first days, each with its place; `after`: where the first amount ends."""
    found = list(_steps(letter, first, after))
    days = [since for (_, since), _ in found]
    if days != sorted(set(days)):
        return []
    return found


def _steps(letter: Letter, first: Sentence, after: int) -> Iterator[Found]:
    for match in find_all(_SAME_SENTENCE, first):
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


def _step(match: Match) -> Found | None:
    money, since = match.value("amount", Money), match.value("since", Date).days
    if money.currency != "USD" or money.cents <= 0 or since is None:
        return None
    return (money.cents, since), match.span()
