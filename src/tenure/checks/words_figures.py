"""Amounts, days and shares that are written twice, in words and in figures, and differ."""

from __future__ import annotations

from collections.abc import Iterator

from .fault import MONEY, Fault, Paper, check


@check(
    "words and figures",
    "A value is written in words and in figures, and the two differ.",
    "Write one of them; until then the words are taken to prevail.",
    words=True,
)
def words_and_figures(paper: Paper) -> Iterator[Fault]:
    """What the lexer could not bring to one value."""
    for value in paper.letter.values:
        if "words and figures differ" in value.note:
            cite = paper.quoted(paper.letter.span(value))
            what = f'The words and the figures of "{cite.quote}" differ.'
            remedy = "Write the value once; until then the words are taken to prevail."
            yield Fault("words and figures", what, (cite,), remedy, MONEY)
