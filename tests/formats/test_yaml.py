"""agreement.yaml remembers the file that its letter was read from."""

from __future__ import annotations

from pathlib import Path

from tenure import load
from tenure.agreement import dump, parse

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_the_file_of_a_letter_comes_back(tmp_path: Path) -> None:
    text = (EXAMPLES / "finance-chief.txt").read_text("utf-8")
    page = tmp_path / "offer.htm"
    lines = "".join(f"<p>{x}</p>" for x in text.split("\n\n"))
    page.write_text(f"<html><body>{lines}</body></html>", "utf-8")
    read = load(page)
    assert read.letter.file is not None
    again = parse(dump(read), "agreement.yaml")
    assert again.letter.file == read.letter.file
    assert again.letter.file is not None and again.letter.file.media_type == "text/html"


def test_a_plain_text_says_nothing_of_it() -> None:
    assert "media_type" not in dump(load(EXAMPLES / "finance-chief.txt"))
