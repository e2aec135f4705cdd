"""The house stays small and portable: short files and functions, no machine's paths or hosts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
NOT_OURS = {"__pycache__", "build", "dist"}
MACHINE_PATH = re.compile(r"""(?:^|(?<=[\s"'`(=:\[]))/(?:work|tmp|root|home)\b""", re.MULTILINE)


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def long_functions(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            if (length := node.end_lineno - node.lineno + 1) > 50:
                yield f"{node.name} at line {node.lineno} has {length} lines"


def our_texts() -> Iterator[tuple[Path, str]]:
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = parts[0].startswith(".") and parts[0] not in {".ci", ".gitignore"}
        if hidden or NOT_OURS.intersection(parts) or not path.is_file():
            continue
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a binary file, or a letter in another encoding


def test_there_is_something_to_measure() -> None:
    assert SOURCES


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_source_file_and_its_functions_are_short(path: Path) -> None:
    assert lines(path) <= 400, "split it: one idea, one file"
    assert not list(long_functions(path.read_text(encoding="utf-8")))


def test_a_long_function_is_noticed() -> None:
    assert list(long_functions("def long():\n" + "    pass\n" * 50))
    assert not list(long_functions("def short():\n" + "    pass\n" * 49))


def test_no_file_names_a_path_of_a_machine() -> None:
    found = [
        f"{path} line {text.count(chr(10), 0, hit.start()) + 1}: {hit.group()}"
        for path, text in our_texts()
        for hit in MACHINE_PATH.finditer(text)
    ]
    assert not found


def test_a_path_of_a_machine_is_noticed() -> None:
    root = "/"  # apart, so that this file is looked at too
    assert MACHINE_PATH.search(f'open("{root}tmp/letter.txt")')
    assert not MACHINE_PATH.search("salary/work, https://example.com/home/ and tmp_path")


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_a_lock_names_versions_and_hashes_but_no_host(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    assert "://" not in text and "index-url" not in text
    wanted = re.findall(r"^\w.*(?:\n +.*)*", text, re.MULTILINE)
    assert wanted
    assert not [w for w in wanted if "==" not in w or "--hash=sha256:" not in w]


def test_make_shows_all_there_is_in_under_forty_lines() -> None:
    assert lines(ROOT / "Makefile") < 40
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert {"run", "test", "lint", "bench", "docs"} <= set(targets)
