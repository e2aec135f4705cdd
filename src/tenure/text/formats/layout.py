"""What stands between the pieces of a document: blanks, cells, lines, paragraphs, pages."""

from __future__ import annotations

from tenure.text.original import Collected

BLANK, CELL, LINE, PARAGRAPH, PAGE = range(1, 6)
_WRITTEN = {BLANK: " ", CELL: "\t", LINE: "\n", PARAGRAPH: "\n\n", PAGE: "\n\f\n"}
_OPENS_AMOUNT = frozenset("$\u20ac\u00a3\u00a5(")
_ENDS_AMOUNT = frozenset("%)")


class Layout:
    """Puts pieces together; of several breaks in a row the strongest is written, once."""

    def __init__(self) -> None:
        self.text = Collected()
        self._break = 0
        self._rows: list[list[bool]] = []  # of the open tables: has the row text, has the cell

    def piece(self, text: str, origin: int, stop: int | None = None) -> None:
        """Text that stands at `origin`; with `stop` it stands for other characters there."""
        if self._break:
            self._write_break(text, origin)
        self.text.add(text, origin, stop)
        for row in self._rows:
            row[:] = True, True

    def made(self, text: str, origin: int) -> None:
        """Text that is not in the file: the number of a list."""
        self.piece(text, origin, origin)

    def _write_break(self, text: str, origin: int) -> None:
        amount = self._break == CELL and (
            self.text.last in _OPENS_AMOUNT or text[0] in _ENDS_AMOUNT
        )
        if self.text.length and not amount:
            self.text.made(_WRITTEN[self._break], origin)
        self._break = 0

    def blank(self) -> None:
        self._break = max(self._break, BLANK)

    def tab(self) -> None:
        self._break = max(self._break, CELL)

    def line(self) -> None:
        if not self._cell_is_empty():
            self._break = max(self._break, LINE)

    def paragraph(self) -> None:
        if not self._cell_is_empty():
            self._break = max(self._break, PARAGRAPH)

    def page(self) -> None:
        self._break = PAGE

    def _cell_is_empty(self) -> bool:
        """Breaks before the first text of a cell set nothing apart."""
        return bool(self._rows) and not self._rows[-1][1]

    def table(self) -> None:
        self.paragraph()
        self._rows.append([False, False])

    def row(self) -> None:
        if self._rows:
            self._rows[-1][:] = False, False
            if len(self._rows) == 1 or self._rows[-2][1]:
                self._break = max(self._break, LINE)

    def cell(self) -> None:
        if self._rows:
            if self._rows[-1][0] and self._break != PAGE:
                self._break = CELL
            self._rows[-1][1] = False

    def end_row(self) -> None:
        if self._rows:
            if self._break != PAGE:
                self._break = LINE
            self._rows[-1][:] = False, False

    def end_table(self) -> None:
        if self._rows:
            self._rows.pop()
        self.paragraph()
