"""From the file of a letter to sentences over exact values, with spans that lead back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tenure.text.span import Span

if TYPE_CHECKING:
    from tenure.text.letter import Letter
    from tenure.text.patterns import find, find_all, pattern
    from tenure.text.sentences import Sentence

__all__ = ["Letter", "Sentence", "Span", "find", "find_all", "pattern"]

_HOMES = {
    "Letter": "letter",
    "Sentence": "sentences",
    "find": "patterns",
    "find_all": "patterns",
    "pattern": "patterns",
}


def __getattr__(name: str) -> Any:
    """Everything but spans is imported when it is first used: most commands read no letter."""
    if name not in _HOMES:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"tenure.text.{_HOMES[name]}"), name)
