"""How lines join: into a sentence across wraps and page breaks, or as paragraphs.

Indentation is never looked at: copies of a letter come without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenure.text.lines import PAGE, RULE, SOFT_HYPHEN, TEXT, Line
from tenure.text.words import ABBREVIATIONS, is_title, listed

WRAP, HYPHEN, PARAGRAPH = " ", "", "\n"  # what stands between two lines in the normal text


_BARE_ENUMERATOR = re.compile(
    r"\(?(?:\d{1,2}(?:\.\d{1,2})*\.?|(?:[A-Za-z]|[ivxIVX]{1,5})[.)])\)?|\(\d{1,2}\)|\u2022"
)
STARTS_ENUMERATED = re.compile(
    r"\((?:[A-Za-z]|[ivxIVX]{1,5}|\d{1,2})\)|(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]"
    r"|[ivxIVX]{1,5})[.)](?:\s|$)|\d{1,2}\.(?:\d{1,2}\s|[A-Z][a-z])|\u2022"
    r"|(?:SECTION|Section|ARTICLE|Article)\s+[\dIVX]+"
)
_OPEN_WORDS = frozenset(
    listed(
        "the of a an to by with for in from its his her your our this such any each is be and "
        "or shall will"
    )
)
_ARTICLES = frozenset(listed("the a an its his her your our such"))
_BARE_LABELS = frozenset(
    ("exhibit", "section", "article", "suite", "schedule", "appendix", "annex")
)
_ROW = re.compile(r"(?P<label>[A-Z][A-Za-z/&' -]{2,40}):[ \t]+\S")  # "Base Salary: $150,000"
_ITEM_END = re.compile(r"[.:;]['\")]*$|[;,] (?:and|or|and/or)$|[a-z],$")
_CLOSERS = "\"')]*"


def joints(lines: list[Line]) -> Iterator[tuple[Line, str]]:
    """Each line of text with what joins it to the one before."""
    before: Line | None = None
    gap = page = rule = began = False
    widths = _block_widths(lines)
    for line, width in zip(lines, widths, strict=True):
        gap = gap or line.gap
        if line.kind != TEXT:
            page = page or line.kind == PAGE
            rule = rule or line.kind == RULE
            continue
        if before is None or rule:
            joint = PARAGRAPH
        elif gap or page:
            joint = _over_gap(before.text, line.text, page, began)
        else:
            joint = _within_block(before.text, line.text, width, began)
        yield line, joint
        began = joint == PARAGRAPH
        before, gap, page, rule = line, False, False, False


def _block_widths(lines: list[Line]) -> list[int]:
    """For each line the longest line of its block; 0 where the block is a list of short lines."""
    widths: list[int] = []
    block: list[str] = []
    for line in lines:
        if block and (line.gap or line.kind != TEXT):
            widths += [_width(block)] * len(block)
            block = []
        if line.kind == TEXT:
            block.append(line.text)
        else:
            widths.append(0)
    widths += [_width(block)] * len(block)
    return widths


def _width(block: list[str]) -> int:
    return 0 if _is_list(block) else max(map(len, block), default=0)


def _opens(text: str) -> bool:
    """Ends with a word that cannot end a sentence."""
    return text[text.rfind(" ") + 1 :].lower() in _OPEN_WORDS


def _awaits_noun(text: str) -> bool:
    """Ends with an article or the like, in a line of prose."""
    words = text.split()
    return words[-1] in _ARTICLES and len(words) > 3 and not text.isupper()


def _maybe_enumerated(text: str) -> bool:
    """Cheap: most lines begin with a plain word."""
    return text[0] in "(\u2022" or not text[0].islower() or any(c in ".)" for c in text[1:4])


def _is_list(texts: list[str]) -> bool:
    """An address, a signature block, names: short lines, none of which goes on from the last."""
    if not 1 < len(texts) <= 10 or max(map(len, texts)) > 62:
        return False
    if texts[-1][-1] in ".;,?!" and not ends_abbreviated(texts[-1]):
        return False
    return not any(text[0].islower() for text in texts) and not any(map(_opens, texts[:-1]))


def ends_abbreviated(text: str) -> bool:
    if text[-1:] != ".":
        return False
    return text[text.rfind(" ") + 1 : -1].lower().lstrip("(\"'") in ABBREVIATIONS


def _closed(text: str) -> bool:
    """Ends a sentence, or a part of one that a new paragraph may follow."""
    end = text.rstrip(_CLOSERS)[-1:] or text[-1]
    return end in ":;?!" or (end == "." and not ends_abbreviated(text))


def _is_bare(text: str) -> bool:
    """A number or letter of order, or a word such as "Exhibit", that the next line completes."""
    return text.lower() in _BARE_LABELS or _BARE_ENUMERATOR.fullmatch(text) is not None


def _is_row(text: str) -> bool:
    """A label and its value, as one line of a list of terms."""
    if ":" not in text[:43]:
        return False
    row = _ROW.match(text)
    return row is not None and is_title(row["label"], loose=True)


def _goes_on(before: str) -> str:
    return HYPHEN if before[-1] in f"-{SOFT_HYPHEN}" and before[-2:-1].isalpha() else WRAP


def _over_gap(before: str, after: str, page: bool, began: bool) -> str:
    """Across blank lines or a page break."""
    if began and len(before) < 9 and _is_bare(before):
        return WRAP
    if _closed(before) or (_maybe_enumerated(after) and STARTS_ENUMERATED.match(after)):
        return PARAGRAPH
    prose = len(before) >= 40
    if after[0].islower() and not (began or _is_bare(before) or after[:2] == "o "):
        return _goes_on(before)  # the last, short line of a paragraph
    if after[0].islower():
        return _goes_on(before) if page or prose else PARAGRAPH
    if _opens(before) and (prose or page) and not is_title(after):
        return _goes_on(before)
    if _awaits_noun(before) and not after.isupper():
        return _goes_on(before)
    if page and prose and (before[-1] == "," or len(after) >= 45) and not is_title(after):
        return _goes_on(before)
    return PARAGRAPH


def _within_block(before: str, after: str, width: int, began: bool) -> str:
    """Across a line end with nothing between."""
    if began and len(before) < 9 and _is_bare(before):
        return WRAP
    if (
        _maybe_enumerated(after)
        and STARTS_ENUMERATED.match(after)
        and _ITEM_END.search(before[-12:])
    ):
        return PARAGRAPH
    if width == 0 or (_is_row(after) and (_is_row(before) or _closed(before))):
        return PARAGRAPH
    if not after[0].islower() and len(before) + 1 + len(after.split(None, 1)[0]) <= width - 2:
        if before[-1] == ":" and is_title(before[:-1]):
            return PARAGRAPH
        if (
            before[-1] != ":"
            and before.rstrip(_CLOSERS)[-1:] not in (";", ":", ",")
            and _closed(before)
        ):
            return PARAGRAPH
    return _goes_on(before)
