"""HTML exhibits: what a reader of the page sees, each character with its place in the file."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from tenure.text.formats.layout import Layout
from tenure.text.original import SourceText
from tenure.text.words import listed

# No alternative looks beyond the next "<" unless it ends there: time grows with the length alone.
_TOKEN = re.compile(
    r"(?P<comment><!--)"
    r"|(?P<tag></?[A-Za-z][^\s<>/\"']*+(?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+>|</?[A-Za-z][^<>]*+>)"
    r"|(?P<other><[!?][^<>]*+>)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)"
    r"|(?P<blank>[ \t\r\n\f\v\xa0\u200b\ufeff]+)"
    r"|(?P<text>[^\s\u200b\ufeff][^<&\s\u200b\ufeff]*+"
    r"(?:[ \n][^<&\s\u200b\ufeff]++)*+|.)",
    re.DOTALL,
)
_BLOCKS = frozenset(
    listed(
        "p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote center pre section article address header "
        "footer main form fieldset dir menu body html listing xmp caption figure"
    )
)
_LINES = frozenset(listed("br li dt dd"))
_DROPPED = frozenset(listed("script style title head noscript template textarea select"))
_MAY_NOT_CLOSE = frozenset(listed("head title noscript template"))
_TABLE = {"tr": "row", "td": "cell", "th": "cell", "table": "table"}
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w\s:-]*:[\w\s-]*line-through",
    re.I,
)
_HIDES = frozenset(listed("div span td tr table font ix:header del strike"))
_HIDES_ALWAYS = frozenset(("del", "strike", "ix:header"))
_PAGE_TAG = re.compile(r"break-(?:before|after)\s*:\s*(?:always|page)", re.I)
_PAGE_COMMENT = re.compile(r"<!--\s*(?:field:\s*page\b|[=\-\s]*(?:begin\s*)?(?:new\s*)?page)", re.I)
_START = re.compile(r"\b(?:start|value)\s*=\s*[\"']?(\d{1,4})", re.I)
_TYPE = re.compile(r"\btype\s*=\s*[\"']?([1aAiI])", re.I)
_RAISED = str.maketrans(
    "0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
)
_BLANK_ENTITIES = frozenset(" \xa0\u200b\ufeff\t\n\r")
_WIDE = 8  # blanks in a row that set columns apart


def extract(text: str) -> SourceText:
    page = _Page(text)
    page.read(drop_hidden=True)
    if page.hidden:  # what is hidden never ends: the mark-up is broken, and nothing may be lost
        page = _Page(text)
        page.read(drop_hidden=False)
    return page.layout.text.source()


class _Page:
    """One pass over the tokens of a page."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.layout = Layout()
        self.hidden: tuple[str, int] | None = None  # the element, and how many of it are open
        self.blanks = 0
        self.pre = 0
        self.raised = False
        self.dropped = ""  # the element whose content comes next, and is no text
        self.never_closed: set[str] = set()
        self.lists: list[tuple[str, int]] = []  # style of its numbers, the last number

    def read(self, *, drop_hidden: bool) -> None:
        for kind, token, at in self._tokens():
            if kind == "tag":
                self._tag(_name(token), token, at, drop_hidden)
            elif self.hidden:
                continue
            elif kind == "text":
                self._piece(token, at, None)
            elif kind == "blank":
                self._blank(token, at)
            elif kind == "entity":
                self._entity(token, at)
            elif kind == "comment" and _PAGE_COMMENT.match(token):
                self.layout.page()

    def _tokens(self) -> Iterator[tuple[str, str, int]]:
        text, at, end = self.text, 0, len(self.text)
        match = _TOKEN.match
        while at < end and (found := match(text, at)):
            kind, stop = found.lastgroup or "", found.end()
            if kind == "comment":
                close = text.find("-->", stop)
                stop = end if close < 0 else close + 3
                yield kind, text[at : min(stop, at + 200)], at
            else:
                yield kind, found.group(), at
                if self.dropped:
                    stop = self._end_of(self.dropped, stop)
                    self.dropped = ""
            at = stop

    def _end_of(self, name: str, at: int) -> int:
        """After the closing tag; a head that is never closed ends where the body begins."""
        last = at if name in _MAY_NOT_CLOSE else len(self.text)
        if name in self.never_closed:
            return last
        close = re.compile(rf"</{name}\s*>" + (r"|(?=<body\b)" if name == "head" else ""), re.I)
        found = close.search(self.text, at)
        if found:
            return found.end()
        self.never_closed.add(name)
        return last

    def _piece(self, text: str, at: int, stop: int | None) -> None:
        if self.blanks >= _WIDE:
            self.layout.tab()
        self.blanks = 0
        if self.raised:
            text = text.translate(_RAISED)
        self.layout.piece(text.replace("\n", " ") if not self.pre else text, at, stop)

    def _blank(self, blank: str, at: int) -> None:
        if self.pre:
            self.layout.piece(blank, at)
            return
        self.blanks += blank.count("\xa0")
        self.layout.blank()

    def _entity(self, entity: str, at: int) -> None:
        plain = html.unescape(entity)
        if plain == entity:  # no such name: an ampersand of the text
            self._piece(entity, at, None)
        elif _BLANK_ENTITIES.issuperset(plain):
            self.blanks += 1
            self.layout.blank()
        elif plain == "\xad":
            return
        else:
            self._piece(_printable(plain), at, at + len(entity))

    def _tag(self, name: str, tag: str, at: int, drop_hidden: bool) -> None:
        closes, layout = tag[1] == "/", self.layout
        if name in _DROPPED and not closes and not tag.endswith("/>"):
            self.dropped = name
        if self.hidden:
            self._still_hidden(name, tag, closes)
            return
        if drop_hidden and not closes and _hides(name, tag):
            self.hidden = (name, 1)
            return
        if name in ("hr", "page") or (not closes and "=" in tag and _PAGE_TAG.search(tag)):
            layout.page()
        if name in _BLOCKS:
            layout.paragraph()
        elif name in _TABLE:
            _break_table(layout, _TABLE[name], closes)
        elif name in _LINES:
            layout.line()
        if name in ("pre", "listing", "xmp"):
            self.pre = max(self.pre + (-1 if closes else 1), 0)
        elif name == "sup":
            self.raised = not closes
        elif name in ("ol", "ul"):
            self._list(name, tag, closes)
        elif name == "li" and not closes and self.lists:
            self._item(tag, at)

    def _still_hidden(self, name: str, tag: str, closes: bool) -> None:
        element, depth = self.hidden or ("", 0)
        if name == element and not tag.endswith("/>"):
            depth += -1 if closes else 1
            self.hidden = (name, depth) if depth else None

    def _list(self, name: str, tag: str, closes: bool) -> None:
        if closes:
            del self.lists[-1:]
            return
        style, start = _TYPE.search(tag), _START.search(tag)
        kind = "" if name == "ul" else style.group(1) if style else "1"
        self.lists.append((kind, int(start.group(1)) - 1 if start else 0))

    def _item(self, tag: str, at: int) -> None:
        from tenure.text.formats.numbering import numeral

        kind, last = self.lists[-1]
        value = _START.search(tag)
        n = int(value.group(1)) if value else last + 1
        self.lists[-1] = (kind, n)
        forms = {
            "1": "decimal",
            "a": "lowerLetter",
            "A": "upperLetter",
            "i": "lowerRoman",
            "I": "upperRoman",
        }
        self.layout.made(f"{numeral(n, forms[kind])}." if kind else "\u2022", at)
        self.layout.blank()


def _break_table(layout: Layout, part: str, closes: bool) -> None:
    if part == "table":
        layout.end_table() if closes else layout.table()
    elif part == "row":
        layout.end_row() if closes else layout.row()
    elif not closes:
        layout.cell()


def _name(tag: str) -> str:
    """ "td" of "<TD WIDTH=5>" and of "</td>"."""
    return tag.strip("</>").split(None, 1)[0].partition("/")[0].lower()


def _hides(name: str, tag: str) -> bool:
    if name not in _HIDES or tag.endswith("/>"):
        return False
    return name in _HIDES_ALWAYS or _HIDDEN.search(tag) is not None


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
