"""The words that an amendment quotes in order to take them out: they stand in the letter, and
nothing in them holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MOST = 1500  # characters of a passage; a longer one has lost its closing mark
_NEAR = 130  # characters between it and the verb
_STEMS = ("delet", "struck", "strik", "strick", "remov", "replac", "substitut")
_QUOTE = rf"\"(?P<out>[^\"]{{1,{_MOST}}})\""
_GAP = r"[^\".;]{0,120}?"
_OUT = r"(?:delet(?:ed|ing|es?)|str(?:uck|icken|iking|ikes?)|remov(?:ed|ing|es?))"
_NEW = r"(?:replac|substitut|insert|follow|lieu|add|read|restat)"
_FROM_THE_VERB = tuple(
    re.compile(rule, re.IGNORECASE)
    for rule in (
        # "by deleting the words "x"": not where the new words follow the verb
        rf"{_OUT}\b(?:(?!{_NEW})[^\".;]){{0,120}}?{_QUOTE}",
        # "replacing "x" with "y"": what comes first goes out
        r"replac(?:ing|es?)\b(?:(?!\b(?:with|by)\b)[^\".:;]){0,90}?"
        rf"{_QUOTE}{_GAP}\b(?:with|by)\b",
        # "substituting "y" for "x"": what comes last goes out
        rf"substitut\w*{_GAP}\"[^\"]{{1,{_MOST}}}\" (?:for|in place of|in lieu of)\b"
        rf"{_GAP}{_QUOTE}",
    )
)
# ""x" is hereby deleted", "the phrase "x" in Section 2 shall be replaced"
_TO_THE_VERB = re.compile(
    r"(?: (?!Agreement)\w+| [(][^()\"]*[)]){0,12}? (?:is|are|shall be|be)(?: hereby)?"
    rf" (?:{_OUT}|replaced)\b",
    re.IGNORECASE,
)
# "to change the title from "x" to "y""
_CHANGED = re.compile(rf"\b(?:chang|revis|increas|decreas|reduc|amend)\w*\b{_GAP}$", re.IGNORECASE)
_FROM = re.compile(rf"from {_QUOTE} to \"", re.IGNORECASE)
_HEADING = re.compile(
    r"\s*(?:(?:section|article|paragraph|exhibit|schedule)\b|\d[\d.]*[.)]\s)", re.IGNORECASE
)


def struck(text: str) -> tuple[tuple[int, int], ...]:
    """Where passages stand that are quoted to be taken out, without their quotation marks."""
    if '"' not in text:
        return ()
    found = {(start, end) for start, end in _passages(text) if not _HEADING.match(text, start, end)}
    return tuple(sorted(found))


def _passages(text: str) -> Iterator[tuple[int, int]]:
    lower = text.lower()
    for stem in _STEMS:
        for at in _places(lower, stem):
            for rule in _FROM_THE_VERB:
                if match := rule.match(text, at):
                    yield match.span("out")
            yield from _before(text, at)
    for at in _places(lower, 'from "'):
        match = _FROM.match(text, at)
        if match is not None and _CHANGED.search(text, max(0, at - _NEAR), at):
            yield match.span("out")


def _places(lower: str, words: str) -> Iterator[int]:
    at = lower.find(words)
    while at >= 0:
        yield at
        at = lower.find(words, at + 1)


def _before(text: str, verb: int) -> Iterator[tuple[int, int]]:
    """The quotation that ends shortly before the verb of which it is the subject."""
    closing = text.rfind('"', max(0, verb - _NEAR), verb)
    opening = text.rfind('"', max(0, closing - _MOST), closing) if closing > 0 else -1
    if 0 <= opening < closing - 1 and _TO_THE_VERB.match(text, closing + 1, verb + 12):
        yield opening + 1, closing


def blanked(text: str, passages: tuple[tuple[int, int], ...]) -> str:
    """The text with blanks in place of those passages: every other character keeps its place."""
    for start, end in passages:
        inside = re.sub(r"[^\n]", " ", text[start:end])
        text = text[:start] + inside + text[end:]
    return text
