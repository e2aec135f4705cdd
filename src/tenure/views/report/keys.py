"""Ids of the page: of provisions, of figures and their traces, of the places in the letter."""

from __future__ import annotations

import re

from ...agreement import Agreement
from ...engine.why import Sentence


def key(name: str) -> str:
    """A name as part of an id: `severance[0]` is `severance-0`. Names that differ stay apart."""
    plain = re.sub(r"[^a-z0-9_]+", "-", name.lower()).strip("-")
    return plain or f"x{sum(map(ord, name))}"


def words(name: str) -> str:
    """A name as a reader sees it: `vested_shares` is `vested shares`."""
    return name.replace("_", " ")


class Places:
    """Where in the letter a sentence of a trace is: the anchor of the field or provision."""

    def __init__(self, agreement: Agreement) -> None:
        self._whole = {
            slot: f"s-{key(slot)}" for slot, p in agreement.slots.items() if p.cite.whole
        }
        self._fields: set[tuple[str, str]] = set()
        self._quoted: dict[tuple[str, str], str] = {}
        for slot, p in agreement.slots.items():
            for name, spans in p.cite.fields.items():
                if not spans:
                    continue
                self._fields.add((slot, name))
                quote = agreement.quote(*spans)
                self._quoted.setdefault((slot, quote), f"s-{key(slot)}-{key(name)}")

    def of(self, sentence: Sentence) -> str:
        """The anchor of a sentence; "" where the letter does not say it."""
        if sentence.law:
            return ""
        found = self._quoted.get((sentence.slot, sentence.quote))
        return found or self._whole.get(sentence.slot, "")

    def whole(self, slot: str) -> str:
        """The anchor of a provision; "" where the letter does not have it."""
        return self._whole.get(slot, "")

    def field(self, slot: str, name: str) -> str:
        """The anchor of a field of a provision; "" where it has no place of its own."""
        return f"s-{key(slot)}-{key(name)}" if (slot, name) in self._fields else ""
