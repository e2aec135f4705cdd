"""agreement.yaml remembers the file that its letter was read from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenure import load
from tenure.agreement import dump, parse
from tenure.errors import InputError

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


def test_a_file_in_another_encoding_is_read_like_a_letter(tmp_path: Path) -> None:
    read = load(EXAMPLES / "finance-chief.txt")
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path = tmp_path / f"{encoding}.yaml"
        path.write_bytes(dump(read).encode(encoding))
        assert load(path) == read


@pytest.mark.parametrize("kept", [0.2, 0.6, 0.8, 0.95])
@pytest.mark.parametrize("sums", [True, False])
def test_a_file_that_is_cut_off_anywhere_is_told_once(kept: float, sums: bool) -> None:
    text = dump(load(EXAMPLES / "finance-chief.txt"))
    lines = text.splitlines(keepends=True)
    lines = [x for x in lines if sums or not x.startswith("  sha256: ")]
    cut = "".join(lines[: round(kept * len(lines))])
    with pytest.raises(InputError) as caught:
        parse(cut, "agreement.yaml")
    [problem] = caught.value.problems
    assert "cut off" in f"{problem.what} {problem.mend}"
