"""Word documents (.docx): paragraphs, tables, text boxes and footnotes, as the final version reads.

Insertions count, deletions do not; headers and footers stand on every page and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tenure.text.formats.layout import Layout
from tenure.text.formats.limits import refuse
from tenure.text.formats.package import Package
from tenure.text.formats.word_numbers import Numbers, child, local, read_numbers, value
from tenure.text.original import SourceText, Unit
from tenure.text.words import listed

_DROPPED = frozenset(
    listed(
        "del moveFrom instrText delText delInstrText pPr rPr tblPr trPr tcPr tblGrid sectPr object "
        "annotationRef footnoteRef endnoteRef ruby rubyPr sdtPr sdtEndPr fldData ffData"
    )
)
_WRITTEN = {"noBreakHyphen": "\u2011", "softHyphen": ""}
_BULLETS = frozenset(("f0b7", "f0a7", "f0d8", "f0a8", "f0fc", "f076"))
_RAISED = str.maketrans(
    "0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
)
_PIECE = re.compile(r"\S+(?:[ ]\S+)*+|\s+")
_OFF = frozenset(("0", "false", "off"))
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))


def extract(data: bytes, name: str) -> SourceText:
    package = Package(data, name)
    main = package.main()
    root = package.tree(main)
    body = child(root, "body")
    if body is None:
        refuse(name, "It is no Word document: it has no body.", "Save it in Word as .docx.")
    folder = main.rpartition("/")[0]
    beside = f"{folder}/" if folder else ""
    numbers = read_numbers(
        package.tree(f"{beside}numbering.xml"), package.tree(f"{beside}styles.xml")
    )
    document = _Document(numbers)
    document.read_part(body, main)
    for part, element in _NOTES:
        if document.notes[element]:
            _read_notes(
                document, package.tree(f"{beside}{part}.xml"), f"{beside}{part}.xml", element
            )
    return document.layout.text.source(document.units)


def _read_notes(document: _Document, root: Any, part: str, element: str) -> None:
    """Each note after the text, in the order in which the text points to them."""
    order = {ref: n for n, ref in enumerate(document.notes[element], 1)}
    found = [] if root is None else [e for e in root if value(e, "id") in order]
    for note in sorted(found, key=lambda e: order[value(e, "id")]):
        document.lead = str(order[value(note, "id")]).translate(_RAISED)
        document.read_part(note, part)


class _Document:
    """One walk through the elements; all characters of all paragraphs are counted in one row."""

    def __init__(self, numbers: Numbers) -> None:
        self.layout = Layout()
        self.numbers = numbers
        self.units: list[Unit] = []
        self.at = 0
        self.notes: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self.lead = ""  # what the next paragraph begins with: the number of a note
        self._runs_on = False  # the mark between two paragraphs was deleted
        self._part = ""
        self._count: dict[str, int] = {}
        self._boxes: list[Any] = []  # text boxes of the paragraph, read after it
        self._inside = 0
        self._by_name: dict[str, Callable[[Any], None]] = {
            "p": self._paragraph,
            "tbl": self._table,
            "t": self._text,
            "r": self._run,
            "AlternateContent": self._alternate,
            "txbxContent": self._boxes.append,
            "tab": lambda e: self.layout.tab(),
            "ptab": lambda e: self.layout.tab(),
            "br": self._break,
            "cr": lambda e: self.layout.line(),
            "sym": self._symbol,
            "footnoteReference": lambda e: self._note("footnote", e),
            "endnoteReference": lambda e: self._note("endnote", e),
        }

    def read_part(self, element: Any, part: str) -> None:
        self._part = part
        self._walk(element)

    def _walk(self, element: Any) -> None:
        for each in element:
            name = local(each)
            if name in _DROPPED:
                continue
            read = self._by_name.get(name)
            if read is not None:
                read(each)
            elif name in _WRITTEN:
                self._say(_WRITTEN[name])
            else:
                self._walk(each)

    def _paragraph(self, element: Any) -> None:
        if self._inside:  # a paragraph within a paragraph: only in text boxes, read after it
            self._boxes.append([element])
            return
        count = self._count[self._part] = self._count.get(self._part, 0) + 1
        self.units.append(Unit("paragraph", count, self.at, self._part))
        properties = child(element, "pPr")
        if not self._runs_on:
            self._open(properties)
        self._inside += 1
        self._walk(element)
        self._inside -= 1
        self.at += 1  # the paragraph mark
        self._runs_on = child(properties, "rPr", "del") is not None
        if not self._runs_on:
            self.layout.paragraph()
        while self._boxes:
            self._walk(self._boxes.pop(0))

    def _open(self, properties: Any) -> None:
        self.layout.paragraph()
        if _on(child(properties, "pageBreakBefore")):
            self.layout.page()
        label = self.lead or (self.numbers.label(properties) if properties is not None else "")
        self.lead = ""
        if label:
            self.layout.made(label, self.at)
            self.layout.blank()

    def _table(self, table: Any) -> None:
        self.layout.table()
        for row in _rows(table, "tr"):
            if child(row, "trPr", "del") is not None:
                continue
            self.layout.row()
            for cell in _rows(row, "tc"):
                self.layout.cell()
                self._walk(cell)
            self.layout.end_row()
        self.layout.end_table()

    def _run(self, run: Any) -> None:
        properties = child(run, "rPr")
        if properties is not None and (
            _on(child(properties, "vanish"))
            or _on(child(properties, "strike"))
            or _on(child(properties, "dstrike"))
        ):
            return
        self._walk(run)

    def _text(self, element: Any) -> None:
        self._say(element.text or "")

    def _say(self, text: str) -> None:
        for piece, origin in _pieces(text, self.at):
            if piece.isspace():
                self.layout.tab() if len(piece) > 3 or "\t" in piece else self.layout.blank()
            else:
                self.layout.piece(piece, origin)
        self.at += len(text)

    def _symbol(self, element: Any) -> None:
        if value(element, "char").lower() in _BULLETS:
            self._say("\u2022")

    def _break(self, element: Any) -> None:
        self.layout.page() if value(element, "type") == "page" else self.layout.line()

    def _note(self, kind: str, element: Any) -> None:
        known = self.notes[kind]
        known.append(value(element, "id"))
        self.layout.made(str(len(known)).translate(_RAISED), self.at)

    def _alternate(self, element: Any) -> None:
        """The same text box twice, for new programs and for old ones: once is enough."""
        for name in ("Choice", "Fallback"):
            version = child(element, name)
            if version is not None and any(local(e) == "t" for e in version.iter()):
                self._walk(version)
                return


def _rows(element: Any, name: str) -> list[Any]:
    """The rows of a table or the cells of a row, also those in content controls."""
    found = []
    for each in element:
        here = local(each)
        if here == name:
            found.append(each)
        elif here in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            found += _rows(each, name)
    return found


def _on(element: Any) -> bool:
    return element is not None and value(element).lower() not in _OFF


def _pieces(text: str, at: int) -> list[tuple[str, int]]:
    """Words with single blanks between them stay together; other white space is by itself."""
    return [(m.group(), at + m.start()) for m in _PIECE.finditer(text)]
