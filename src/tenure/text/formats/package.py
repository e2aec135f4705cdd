"""The parts of a Word document: a zip file, unpacked part by part and never beyond a limit."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import Any, NoReturn

from lxml import etree  # type: ignore[import-untyped, unused-ignore]

from tenure.text.formats.limits import LARGEST_PART, MOST_PARTS, refuse

_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, NotImplementedError,
    RuntimeError, UnicodeError, OverflowError, MemoryError,
)  # fmt: skip
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OTHER = {
    "xl/": "a spreadsheet (.xlsx)",
    "ppt/": "a presentation (.pptx)",
    "META-INF/": "a package of another kind",
    "content.xml": "an OpenDocument text (.odt)",
}


class Package:
    """Reads each part once, bounded; what is wrong with the file is a Problem with its name."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        count = data.count(b"PK\x01\x02")  # before zipfile makes an object of each
        if count > MOST_PARTS:
            refuse(name, f"It is packed in {count:,} parts.", "Save the letter alone.")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except _BROKEN:
            self._refuse_broken()
        if any(info.flag_bits & 1 for info in infos):
            refuse(name, "It needs a password.", "Save it without the password.")
        self._infos = {info.filename.replace("\\", "/").lstrip("/"): info for info in infos}

    def _refuse_broken(self) -> NoReturn:
        refuse(
            self.name,
            "The file is a broken zip file or Word document.",
            "Open it in Word and save it again as .docx.",
        )

    def part(self, path: str) -> bytes | None:
        """The bytes of a part, None where there is none."""
        info = self._infos.get(path)
        if info is None:
            return None
        try:
            with self._zip.open(info) as packed:
                data = packed.read(LARGEST_PART + 1)  # the size in the directory may lie
        except _BROKEN:
            self._refuse_broken()
        if len(data) > LARGEST_PART:
            refuse(
                self.name,
                f"{path} unpacks to more than {LARGEST_PART:,} bytes.",
                "Save the letter alone.",
            )
        return data

    def tree(self, path: str) -> Any:
        """The root element of a part, None where there is none."""
        data = self.part(path)
        if data is None:
            return None
        if b"<!DOCTYPE" in data[:4096] or b"<\x00!\x00D\x00O" in data[:4096]:
            refuse(self.name, f"{path} declares entities of its own.", "Save it again in Word.")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            self._refuse_broken()
        if root is None or root.getroottree().docinfo.doctype:
            self._refuse_broken()
        return root

    def main(self) -> str:
        """Where the text is; a package that is no Word document is refused."""
        relations = self.tree("_rels/.rels")
        for relation in () if relations is None else relations.iter(_RELATION):
            if str(relation.get("Type")).endswith("/officeDocument"):
                path = posixpath.normpath(str(relation.get("Target")).lstrip("/"))
                if path in self._infos and not path.startswith(("xl/", "ppt/")):
                    return path
        if "word/document.xml" in self._infos:
            return "word/document.xml"
        other = next((w for mark, w in _OTHER.items() if self._has(mark)), "a zip file")
        refuse(
            self.name,
            f"The file is {other}, not a letter.",
            "Give the letter itself as .docx, .pdf, .htm or .txt.",
        )

    def _has(self, mark: str) -> bool:
        return any(path == mark or path.startswith(mark) for path in self._infos)
