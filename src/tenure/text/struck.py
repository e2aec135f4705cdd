"""The words that an amendment quotes in order to take them out: they stand in the letter, and
nothing in them holds.
"""

from __future__ import annotations

import re

_MOST = 1500  # characters of a passage; a longer one has lost its closing mark
_QUOTE = rf"\"(?P<out>[^\"]{{1,{_MOST}}})\""
_NEAR = r"[^\".;]{0,120}?"
_OUT = r"(?:delet(?:ed|ing|es?)|str(?:uck|icken|iking|ikes?)|remov(?:ed|ing|es?))"
_NEW = r"(?:replac|substitut|insert|follow|lieu|add|read|restat)"
_RULES = tuple(
    re.compile(rule, re.IGNORECASE)
    for rule in (
        # "by deleting the words "x"": not where the new words follow the verb
        rf"\b{_OUT}\b(?:(?!{_NEW})[^\".;]){{0,120}}?{_QUOTE}",
        # "replacing "x" with "y"": what comes first goes out
        r"\breplac(?:ing|es?)\b(?:(?!\b(?:with|by)\b)[^\".:;]){0,90}?"
        rf"{_QUOTE}{_NEAR}\b(?:with|by)\b",
        # ""x" is hereby deleted", "the phrase "x" is replaced with "y""
        rf"{_QUOTE}(?: (?!Agreement)\w+| [(][^()\"]*[)]){{0,12}}? (?:is|are|shall be|be)"
        rf"(?: hereby)? (?:{_OUT}|replaced)\b",
        # "to change the title from "x" to "y""
        rf"\b(?:chang|revis|increas|decreas|reduc|amend)\w*\b{_NEAR}\bfrom {_QUOTE} to \"",
        # "substituting "y" for "x"": what comes last goes out
        rf"\bsubstitut\w*{_NEAR}\"[^\"]{{1,{_MOST}}}\" (?:for|in place of|in lieu of)\b"
        rf"{_NEAR}{_QUOTE}",
    )
)
_ANY = re.compile(
    r"\b(?:delet|str(?:uck|ik|icken)|remov|replac|substitut|chang|revis|increas"
    r"|decreas|reduc|amend)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\s*(?:(?:section|article|paragraph|exhibit|schedule)\b|\d[\d.]*[.)]\s)", re.I
)


def struck(text: str) -> tuple[tuple[int, int], ...]:
    """Where passages stand that are quoted to be taken out, without their quotation marks."""
    if '"' not in text or _ANY.search(text) is None:
        return ()
    found = {
        match.span("out")
        for rule in _RULES
        for match in rule.finditer(text)
        if not _HEADING.match(match["out"])
    }
    return tuple(sorted(found))


def blanked(text: str, passages: tuple[tuple[int, int], ...]) -> str:
    """The text with blanks in place of those passages: every other character keeps its place."""
    for start, end in passages:
        inside = re.sub(r"[^\n]", " ", text[start:end])
        text = text[:start] + inside + text[end:]
    return text
