"""The words that name a kind of provision in a heading, or as what a sentence goes on about."""

from __future__ import annotations

from functools import cache

from .provision import KINDS


@cache
def topics(kind: str) -> tuple[str, ...]:
    """Small letters; beginnings of words, or several words together."""
    return KINDS[kind].headings or tuple(w for w in kind.split("_") if len(w) > 3)
