"""What each line of a letter is: text, a rule, or the mark of a page."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

TEXT, RULE, PAGE = "text", "rule", "page"


class Line(NamedTuple):
    """A line that is not blank."""

    kind: str
    start: int
    end: int
    text: str  # stripped
    gap: bool  # a blank line stands before it
    named: bool = False  # "Page 2 of 3": running heads stand beside it


_TAG = re.compile(
    r"</?(?:page|table|caption|s|c|f\d{0,2}|fn|text|document|sec-document|submission|type"
    r"|sequence|filename|description"
    r"|b|i|u|br|p|hr|center|font|xbrl)>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:amp;)?nbsp;")
_TRANSLATED = (
    ("\u2018\u2019\u201a\u201b\u2032\x91\x92`\u00b4", "'"),
    ("\u201c\u201d\u201e\u201f\u2033\x93\x94", '"'),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\x96\x97", "-"),
    (
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060",
        " ",
    ),
    ("\u3000\ufeff", " "),
    ("\x95\u25cf\u00b7\u25aa\u25a1\u25e6", "\u2022"),
    ("\uffe5", "\u00a5"),
    ("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", " "),  # marks of footnotes
)
CHARACTERS = {ord(old): new for olds, new in _TRANSLATED for old in olds} | {
    code: "\ufffd"
    for code in range(0xE000, 0xE100)  # masks live there
}
# where a word may be divided: within one it is nothing, anywhere else it is meant as a dash
SOFT_HYPHEN = "\u00ad"
_MEANT_AS_DASH = re.compile(rf"(?<![A-Za-z]){SOFT_HYPHEN}|{SOFT_HYPHEN}(?!\s*[a-z])")
_ODD_BLANKS = "\v\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")

_PAGE_NUMBER = re.compile(r"[-\[(]?[ \t]*(?:\d{1,3}|[ivx]{1,5}|[A-F]-\d{1,2})[ \t]*[-\])]?")
_POINTED_ONLY = re.compile(r"\d{1,3}\.")
_POINTED = re.compile(rf"{_PAGE_NUMBER.pattern}|{_POINTED_ONLY.pattern}")
_NAMED_PAGE = re.compile(
    r"[-\[(]*[ \t]*page[ \t]*(?:no\.?|number|#)?[ \t]*(\d{1,3})(?:[ \t]*(?:of"
    r"|/)[ \t]*\d{1,3}(?:[ \t]*pages?)?)?[ \t]*[-\])]*",
    re.I,
)
_PAGE_OF = re.compile(r"[-\[(]?[ \t]*(\d{1,3})[ \t]+of[ \t]+(\d{1,3})[ \t]*[-\])]?", re.I)
_ENDS_PAGE = re.compile(
    r"\S.{2,60}?(?:(?:[ \t]{3,}|[ \t]+(?:[-|][ \t]*)+)page[ \t]+\d{1,3}"
    r"|[,;|\t -]+page[ \t]+\d{1,3}[ \t]+of[ \t]+\d{1,3})",
    re.I,
)
_BLANK_PAGE = re.compile(
    r"[\[(*<\s-]*(?:(?:the )?(?:remainder|balance|rest) of (?:this |the )?page\b|this page\b)"
    r".{0,30}\bblank\b.{0,60}",
    re.I,
)
_LEFT_OUT = re.compile(r"\bintentionally\s+(?:left|omitted|deleted|blank)\b", re.I)
_LEADING_RULE = re.compile(r"(?:[-=] ?){4,}[ \t]{2,}(?=\S)")
_FILE_MARK = re.compile(r"\{.{3,40}\}|[\w-]+\.(?:docx?|htm|html|DOCX?)", re.ASCII)
_FILE_ENDS = frozenset((".doc", "docx", ".htm", "html"))
# "_Sixty Thousand_ Dollars", "the ___5th___ day of": what is written on a line or set off by it
_UNDERLINED = re.compile(
    r"(?<![\w])(_+)(?=[A-Za-z0-9$])(?!(?i:name|dated?|title|sign|by\b|print|witness))"
    r"([^_\n]{1,60}(?:\n[^_\n]{0,20})?)(_+)(?!\w)"
)
_YEAR_ON_LINE = re.compile(r"(?<=, )_+(?=(?:19|20)\d\d\b)")
_LINE = re.compile(r"\S[^\n\f]*")
_TEXT_LINE = (TEXT, False)
_RULE_CHARACTERS = frozenset("-_=*~ .\t")


def translate(source: str) -> str:
    """Quotes, dashes, blanks and tags made plain, one character for one."""
    text = source
    if not text.isascii():
        for character in set(_NOT_ASCII.findall(text)):
            plain = CHARACTERS.get(ord(character))
            if plain is not None:
                text = text.replace(character, plain)
        if SOFT_HYPHEN in text:
            text = _MEANT_AS_DASH.sub("-", text)
    if "`" in text:
        text = text.replace("`", "'")
    if "<" in text:
        text = _TAG.sub(_blanked, text)
    if "&" in text and "nbsp;" in text:
        text = _ENTITY.sub(_blanked, text)
    if "\r" in text:
        text = text.replace("\r", " " if "\n" in text else "\n")
    for blank in _ODD_BLANKS:
        if blank in text:
            text = text.replace(blank, " ")
    if "_" in text:
        text = _YEAR_ON_LINE.sub(_blanked, _UNDERLINED.sub(_written_on, text))
    return text


def _written_on(match: re.Match[str]) -> str:
    before, words, after = match.groups()
    return " " * len(before) + words + " " * len(after)


def _blanked(match: re.Match[str]) -> str:
    tag = match.group()
    return ("\f" if tag[1:5].lower() == "page" else " ") + " " * (len(tag) - 1)


def read_lines(text: str) -> list[Line]:
    """Of a translated text. Page numbers and running heads are already told from text."""
    lines: list[Line] = []
    done = 0
    for match in _LINE.finditer(text):
        start, stripped = match.start(), match.group().rstrip()
        between = text[done:start] if start - done > 1 else ""
        done = match.end()
        if "\f" in between:
            lines.append(Line(PAGE, start, start, "", True))
        if stripped[0] in "-=" and (rule := _LEADING_RULE.match(stripped)):
            start, stripped = start + rule.end(), stripped[rule.end() :]
        gap = "\n" in between[1:] if between[:1] == "\n" else "\n" in between
        kind, named = _kind(stripped)
        lines.append(Line(kind, start, start + len(stripped), stripped, gap, named))
    if "\f" in text[done:]:
        lines.append(Line(PAGE, done, done, "", True))
    return _without_page_heads(lines)


def _kind(text: str) -> tuple[str, bool]:
    first, short = text[0], len(text) < 90
    if short and text[-1].isdigit() and "age " in text.replace("PAGE", "Page"):
        page = _NAMED_PAGE.fullmatch(text)
        if page:
            return PAGE, int(page.group(1)) > 1
        if _ENDS_PAGE.fullmatch(text):
            return PAGE, False
    if first.isalpha() and first not in "Pp":
        file = len(text) < 48 and text[-4:].lower() in _FILE_ENDS and _FILE_MARK.fullmatch(text)
        return (PAGE, False) if file else _TEXT_LINE
    if first in "-_=*~." and len(text) > 3 and _RULE_CHARACTERS.issuperset(text):
        return RULE, False
    if first in "[(" and short and _is_note_of_page(text):
        return PAGE, False
    if first in "-[(Pp" and (page := _NAMED_PAGE.fullmatch(text)):
        return PAGE, int(page.group(1)) > 1
    if len(text) < 12 and _is_page_of(text):
        return PAGE, False
    if (
        len(text) < 48
        and (first == "{" or text[-4:].lower() in _FILE_ENDS)
        and _FILE_MARK.fullmatch(text)
    ):
        return PAGE, False
    return _TEXT_LINE


def _is_note_of_page(text: str) -> bool:
    """ "[Intentionally omitted]", "[The remainder of this page is intentionally left blank]"."""
    left_out = text[-1] in "])." and _LEFT_OUT.search(text) is not None
    return left_out or _BLANK_PAGE.fullmatch(text) is not None


def _is_page_of(text: str) -> bool:
    page = _PAGE_OF.fullmatch(text)
    return page is not None and int(page.group(1)) <= int(page.group(2))


def _without_page_heads(lines: list[Line]) -> list[Line]:
    """Lone page numbers become page marks, and the running heads beside page marks vanish."""
    last = len(lines) - 1
    number = _POINTED if _points_part_sentences(lines) else _PAGE_NUMBER
    for i, line in enumerate(lines):
        if i < last and line.text[:1] in ("[", "(") and len(line.text) < 60:
            after = lines[i + 1]
            if not after.gap and _BLANK_PAGE.fullmatch(f"{line.text} {after.text}"):
                lines[i] = line._replace(kind=PAGE)
                lines[i + 1] = after._replace(kind=PAGE)
        if len(line.text) < 9 and line.kind == TEXT and number.fullmatch(line.text):
            above = line.gap or i == 0 or lines[i - 1].kind != TEXT
            below = i == last or lines[i + 1].gap or lines[i + 1].kind != TEXT
            word = i > 0 and lines[i - 1].text.lower() == "page"
            if word:
                lines[i - 1] = lines[i - 1]._replace(kind=PAGE)
            if word or (above and below and not _is_cell(lines, i) and not _is_label(lines, i)):
                lines[i] = line._replace(kind=PAGE, named=word)
    pages = [i for i, line in enumerate(lines) if line.kind == PAGE]
    if pages:
        short = Counter(line.text for line in lines if len(line.text) <= 60 and line.kind == TEXT)
        seen: dict[str, int] = {}
        for i, line in enumerate(lines):
            seen.setdefault(line.text, i)
        for page in pages:
            if lines[page].named:
                _drop_head_block(lines, page)
            for step in (-1, 1):
                _drop_repeated(lines, page, step, short, seen)
    return lines


def _points_part_sentences(lines: list[Line]) -> bool:
    """Whether "2." on a line by itself stands within a sentence: it is the number of a page then,
    and so are the others like it.
    """
    return any(
        after.text[0].islower() and before.text[-1].isalpha() and len(before.text) >= 40
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        if len(line.text) < 5 and _POINTED_ONLY.fullmatch(line.text) and after.kind == TEXT
    )


def _is_cell(lines: list[Line], i: int) -> bool:
    """A number alone between a label and a unit is a table cell, not a page number."""
    after = next((line.text for line in lines[i + 1 : i + 6] if line.kind == TEXT), "")
    before = next(
        (line.text for line in reversed(lines[max(0, i - 5) : i]) if line.kind == TEXT), ""
    )
    return after[:1] == "%" or before[-1:] in (":", "$")


def _is_label(lines: list[Line], i: int) -> bool:
    """ "(ii)" is one in a list; the number of a page stands so only beside the mark of its end."""
    beside = lines[max(0, i - 1) : i + 2]
    return lines[i].text[0] == "(" and not any(line.kind == PAGE for line in beside)


def _drop_head_block(lines: list[Line], page: int) -> None:
    """ "Name / date / Page 2 of 3" at the top of a page."""
    first = page
    while first and lines[first - 1].kind == TEXT and not lines[first].gap:
        first -= 1
    block = lines[first:page]
    if 0 < len(block) <= 4 and all(
        len(line.text) <= 60 and line.text[-1] not in ";:" for line in block
    ):
        for i in range(first, page):
            lines[i] = lines[i]._replace(kind=PAGE)


def _is_open(lines: list[Line], page: int) -> bool:
    """Does the text before a page mark stop within a sentence?"""
    before = next((line.text for line in reversed(lines[:page]) if line.kind == TEXT), ".")
    return len(before) >= 40 and before[-1] not in '.:;?!")'


def _drop_repeated(
    lines: list[Line], page: int, step: int, short: Counter[str], seen: dict[str, int]
) -> None:
    least = 2 if lines[page].named else 3
    i, left, last = page + step, 4, page + 12 * step
    while 0 <= i < len(lines) and left and i != last:
        line = lines[i]
        if line.kind == TEXT:
            again = short[line.text] >= least and line.text[-1] not in ":,;"
            if again and seen[line.text] == i:  # the first: a title, unless it parts a sentence
                again = step > 0 and _is_open(lines, page)
            if not again or line.text.startswith("/s/"):
                return
            lines[i] = line._replace(kind=PAGE)
            left -= 1
        elif line.kind == RULE:
            return
        i += step
