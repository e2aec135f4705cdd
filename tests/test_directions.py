"""Imports point down only: a part of tenure knows the layers below it, none beside or above."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[1] / "src"

LAYERS = """
    errors
    calendar rounding
    text formula
    facts
    terms
    meaning values leaves
    provision
    triggers signers documents document_kind law gathering paper_days lengths sums_abroad past
    calendar_years meant_elsewhere permitted release_needed besides instalments later_service
    event_words excepted
    events last_day near_change endings
    dated_endings
    narrowed non_renewal treated_alike
    other_limbs
    provisions
    agreement
    topics
    qualifiers
    review account confidence
    engine
    checks comparison
    views exchange store
    portfolio
    server
    files
    fitting
    door
    tenure
    cli
    __main__
"""  # from the ground up; `tenure` is the public door, tenure/__init__.py

LAYER = {part: height for height, row in enumerate(LAYERS.split("\n")) for part in row.split()}


def name_of(path: Path) -> str:
    parts = path.relative_to(SRC).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {name_of(path): path for path in sorted(SRC.rglob("*.py"))}


def imported(module: str, source: str, is_package: bool) -> Iterator[str]:
    """The modules of tenure that this source names in its imports, also inside functions."""
    home = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            up = home[: len(home) - node.level + 1] if node.level else []
            origin = ".".join([*up, *(node.module or "").split(".")]).strip(".")
            for alias in node.names:
                inner = f"{origin}.{alias.name}"
                yield inner if inner in FILES else origin


def part(module: str) -> str:
    return module.split(".")[1] if "." in module else module


def kind(module: str) -> str | None:
    parts = module.split(".")
    return parts[2] if parts[1:2] == ["provisions"] and len(parts) > 2 else None


def wrong(module: str, source: str, is_package: bool = False) -> list[str]:
    here, own_kind = part(module), kind(module)
    found = []
    for other in imported(module, source, is_package):
        if other.split(".")[0] != "tenure":
            continue
        there = part(other)
        if there not in LAYER:
            found.append(
                f"{module} imports {other}, which has no layer in tests/test_directions.py"
            )
        elif here != there and LAYER[there] >= LAYER[here]:
            found.append(f"{module} imports {other}, which is not below it")
        elif own_kind and kind(other) not in {None, own_kind}:
            found.append(f"{module} imports {other}: kinds do not know each other")
    return found


@pytest.mark.parametrize("module", FILES)
def test_imports_point_down(module: str) -> None:
    assert part(module) in LAYER, "give it a layer in LAYERS"
    path = FILES[module]
    assert not wrong(module, path.read_text(encoding="utf-8"), path.name == "__init__.py")


@pytest.mark.parametrize(
    ("module", "source", "is_wrong"),
    [
        ("tenure.calendar", "from tenure.errors import Problem", False),
        ("tenure.formula.build", "from . import emit", False),
        ("tenure.errors", "from tenure.calendar import add_months", True),
        ("tenure.calendar", "from .rounding import half_up", True),
        ("tenure.text.letter", "def f():\n    from ..formula import units", True),
        ("tenure.engine.statement", "import tenure.cli", True),
        ("tenure.engine.statement", "from tenure import read", True),
        ("tenure.views.page", "import tenure.new_part", True),
        ("tenure.provisions.salary", "from tenure.provision import Provision", False),
        ("tenure.provisions.cause.notice", "from .grounds import Grounds", False),
        ("tenure.provisions.salary", "from tenure.provisions.bonus import Bonus", True),
        ("tenure.provisions.cause.notice", "from ..salary import Salary", True),
    ],
)
def test_an_import_that_points_up_is_noticed(module: str, source: str, is_wrong: bool) -> None:
    assert bool(wrong(module, source)) is is_wrong
