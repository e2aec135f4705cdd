"""The same letter as a file of each format, written byte by byte, by no library that reads one."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from textwrap import wrap
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
PAGE = "<PAGE>"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def paragraphs(text: str) -> list[str]:
    """Of a letter in plain text: blank lines part them; a page break is a paragraph "<PAGE>"."""
    return [part for part in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")) if part.strip()]


def is_prose(lines: Sequence[str]) -> bool:
    """Else each line stays a line: an address, signatures."""
    return max(map(len, lines)) > 60 and not any("    " in x or "---" in x for x in lines)


def as_html(text: str) -> str:
    body = []
    for part in paragraphs(text):
        if part == PAGE:
            body.append("<HR SIZE=3 NOSHADE>\n")
            continue
        lines = [html.escape(line.strip(), quote=False) for line in part.split("\n")]
        lines = [re.sub(" {4,}", "&nbsp;" * 12, line) for line in lines]
        joined = ("\n" if is_prose(lines) else "<br>\n").join(lines)
        for plain, entity in (("\u201c", "&ldquo;"), ("\u201d", "&#8221;"), ("\u2019", "&#146;")):
            joined = joined.replace(plain, entity)
        body.append(f'<P STYLE="margin: 0pt">&nbsp;&nbsp;<FONT SIZE=2>{joined}</FONT></P>\n')
    return f"<HTML><HEAD><TITLE>ex</TITLE></HEAD>\n<BODY>\n{''.join(body)}</BODY></HTML>\n"


def run(text: str) -> str:
    """A run of text, in which four blanks or more are a tab."""
    said = re.sub(" {4,}", "</w:t><w:tab/><w:t>", escape(text))
    return f'<w:r><w:t xml:space="preserve">{said}</w:t></w:r>'


def paragraph(*inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inner)}</w:p>"


def as_word_body(text: str) -> str:
    made = []
    for part in paragraphs(text):
        lines = [line.strip() for line in part.split("\n")]
        if part == PAGE:
            made.append(paragraph('<w:r><w:br w:type="page"/></w:r>'))
        elif is_prose(lines):
            made.append(paragraph(run(" ".join(lines))))
        else:
            made.append(paragraph("<w:r><w:br/></w:r>".join(map(run, lines))))
    return "".join(made)


def as_word(body: str, parts: dict[str, str] | None = None) -> bytes:
    """A .docx of the XML of its body, and of further parts: "word/numbering.xml"."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", _RELATIONS)
        package.writestr(
            "word/document.xml", f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>"
        )
        for name, xml in (parts or {}).items():
            package.writestr(name, xml)
    return out.getvalue()


def lines_of(text: str, width: int = 84) -> list[str]:
    """The lines of printed pages; "" between paragraphs."""
    lines: list[str] = []
    for part in paragraphs(text):
        own = [line.strip() for line in part.split("\n")]
        lines += (
            wrap(" ".join(own), width) if is_prose(own) else [re.sub(" {4,}", "\t", x) for x in own]
        )
        lines.append("")
    return lines


def as_pdf(pages: Iterable[Sequence[str]], *, encrypted: bool = False) -> bytes:
    """Pages of lines in Helvetica; "" is an empty line, and a tab moves to the next column."""
    contents = [_page(lines) for lines in pages]
    count = len(contents)
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for i, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R"
            b" >> >> /Contents %d 0 R >>" % (5 + 2 * i)
        )
        packed = zlib.compress(content)
        objects.append(
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
        )
    return _pdf_file(objects, encrypted=encrypted)


def _page(lines: Sequence[str]) -> bytes:
    out, down = [b"BT /F1 10 Tf"], 740
    for line in lines:
        for column, cell in enumerate(line.split("\t")):
            said = cell.encode("cp1252").replace(b"\\", b"\\\\")
            said = said.replace(b"(", b"\\(").replace(b")", b"\\)")
            out.append(b"1 0 0 1 %d %d Tm (%s) Tj" % (72 + 200 * column, down, said))
        down -= 12
    return b"\n".join([*out, b"ET"])


def _pdf_file(objects: Sequence[bytes], *, encrypted: bool) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = (
        b" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]"
        % (b"5a" * 32, b"a5" * 32)
        if encrypted
        else b""
    )
    out += b"trailer << /Size %d /Root 1 0 R%s >>\n" % (len(objects) + 1, lock)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def pages_of(lines: Sequence[str], height: int = 54) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    for line in lines:
        if line == PAGE or len(pages[-1]) == height:
            pages.append([])
        if line != PAGE:
            pages[-1].append(line)
    return pages


def as_submission(*exhibits: tuple[str, str]) -> str:
    """A full submission of documents (type, text)."""
    documents = "".join(
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>{i}\n<FILENAME>d{i}.txt\n<DESCRIPTION>PART {i}\n"
        f"<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
        for i, (kind, text) in enumerate(exhibits, 1)
    )
    return (
        "<SEC-DOCUMENT>0000000000-05-000001.txt : 20050718\n<SEC-HEADER>\n"
        "FILED AS OF DATE:\t\t20050718\n</SEC-HEADER>\n" + documents + "</SEC-DOCUMENT>\n"
    )
