"""Who signed, and when: the executive, and the board with its table of signatures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text import Span, find
from ...text.phrases import phrase
from ...text.values import Date
from .parties import Found

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_ONLY_A_DATE = phrase(r"(?:.*\t)?\s*(?:dated?|on)?[:\s]*\ue005\s*", re.IGNORECASE | re.DOTALL)
_SIGNED_ON = phrase(r"/s/[^\ue005\n]{3,60}?(?:dated?|on)?[:, ]*\ue005\s*$", re.IGNORECASE)
_SIGNED = phrase(r"/s/\s*(?P<name>[^\t/]+?)\s*(?=\t|/s/|$)", 0)
_LISTED = phrase(r"signed by the directors (?P<names>[^.]*(?:\. ?[A-Z][^.]*)*)\.")
_NAME = phrase(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}", 0)
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "cpa"])
NEAR = 4  # lines between a signature and its date


def acceptance_of(letter: Letter, executive: str) -> Found:
    """The date beside the executive's signature."""
    name = _last_name(executive)
    closing = [s for s in letter.sentences if s.kind == "signature"]
    for i, sentence in enumerate(closing):
        if "\ue005" not in sentence.written:
            continue
        beside = _SIGNED_ON.match(sentence.written) is not None
        if not beside and not _ONLY_A_DATE.fullmatch(sentence.written):
            continue
        lines = closing[i if beside else max(0, i - NEAR) : i + 1]
        signed = [
            s for s in lines if "/s/" in s.written or _NAME.fullmatch(s.written.split("\t")[0])
        ]
        if not name or not signed or name not in signed[-1].lower:
            continue
        at = sentence.written.index("\ue005")
        value = sentence.value_at(at)
        if isinstance(value, Date) and value.days is not None:
            return {"acceptance_date": (value.days, (sentence.span(at, at + 1),))}
    for sentence in letter.sentences:
        match = find(r"accepted and agreed by the (?:executive|employee) on {date:day}", sentence)
        if match and (day := match.value("day", Date).days) is not None:
            return {"acceptance_date": (day, (match.span(),))}
    return {}


def _last_name(executive: str) -> str:
    words = [w.strip(".,()").lower() for w in executive.split()]
    words = [w for w in words if w and w.replace(".", "") not in _SUFFIXES]
    return words[-1] if words else ""


def board_of(letter: Letter) -> Found:
    """The day on which the board accepted, and the directors who signed for it."""
    found: Found = {}
    for sentence in letter.sentences:
        match = find(r"accept\w*[^;]{0,90}? board of directors[^;]{0,30}?{date:day}", sentence)
        if match and (day := match.value("day", Date).days) is not None:
            found["board_acceptance"] = (day, (match.span(),))
            names = _directors(letter.sentences[sentence.index + 1 :])
            if names:
                found["directors"] = (tuple(names), tuple(names.values()))
            break
    return found


def _directors(closing: tuple[Sentence, ...]) -> dict[str, Span]:
    """Names of a table of signatures: several signatures may stand on one line."""
    names: dict[str, Span] = {}
    for sentence in closing:
        listed = _LISTED.search(sentence.written)
        if listed:
            at = listed.start("names")
            for name in re.finditer(r"[^;]+", listed["names"]):
                names[name.group().strip()] = sentence.span(at + name.start(), at + name.end())
        for match in _SIGNED.finditer(sentence.written):
            if _NAME.fullmatch(match["name"]):
                names[match["name"]] = sentence.span(match.start("name"), match.end("name"))
    return names
