"""Reads whether a grant is promised outright, or must first be approved by a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Sentence
    from .grants import Grant

_WHO = r"(?:board|directors?|committee|stockholders|shareholders|exchange)"
_GAP = r"(?:[^;.,]|, (?:ltd|inc|llc|corp)\b)"
_RECOMMENDS = phrase(r"\brecommend(?:ed|s|ing|ation)?\b", 0)  # before the award itself
_RECOMMENDED = phrase(
    rf"\brecommend(?:ed|s|ing|ation)?\b[^.;]{{0,40}}?\b(?:to|that)\b"
    rf"|\bpropos(?:es?|ed|ing|al)\b[^.;]{{0,20}}? to (?:the |our )[^.;]{{0,30}}?{_WHO}\b"
    rf"|\b{_WHO} (?:will|shall) be asked to (?:grant|approve|award)"
    rf"|\bask(?:ed|ing)? (?:the |our )[^.;]{{0,30}}?{_WHO}\b[^.;]{{0,20}}? to (?:grant"
    rf"|approve|award)",
    0,
)
_NEEDED = phrase(
    r"\b(?:subject to|contingent (?:up)?on|condition(?:ed|al) (?:up)?on|upon|after"
    r"|following|pending)"
    rf" {_GAP}{{0,110}}?\bapprov(?:al|ed|ing)\b{_GAP}{{0,60}}?\b{_WHO}\b"
    r"|\b(?:subject to|contingent (?:up)?on|condition(?:ed|al) (?:up)?on|upon|after"
    r"|following|pending)"
    rf" [^.;,]{{0,40}}?\b{_WHO}(?:'s)? approval\b"
    rf"|\b(?:if|when|once|as soon as) (?:it is |they are )?approved by [^.;,]{{0,30}}?\b{_WHO}\b"
    rf"|\b(?:date|day) (?:on which|that|when) [^.;,]{{0,40}}?\b{_WHO}\b[^.;,]{{0,30}}?"
    r"\bapproves (?:(?:the|your|this|such|said) )*(?:\w+ )?(?:grants?|awards?|options?)\b",
    0,
)
_OF_IT = phrase(r"\b(?:options?|grants?|awards?|units|rsus?|shares)\b", 0)
_REACH = 4  # sentences in which it is said


def read_approval(grant: Grant, sentences: list[Sentence]) -> None:
    """Marks a grant that waits for a board."""
    for sentence in sentences[:_REACH]:
        lower = sentence.lower
        if (
            "approv" not in lower
            and "recommend" not in lower
            and " ask" not in lower
            and "propos" not in lower
        ):
            continue
        for how, wanted in (("recommended", _RECOMMENDED), ("needed", _NEEDED)):
            found = wanted.search(lower)
            if found is None and how == "recommended" and sentence is grant.at:
                found = _RECOMMENDS.search(lower, 0, grant.begin)
            if found is None or (sentence is not grant.at and not _OF_IT.search(lower)):
                continue
            if sentence is grant.at and how == "recommended" and found.start() > grant.begin:
                continue
            grant.terms["approval"] = how
            grant.spans["approval"] = (sentence.span(found.start(), found.end()),)
            grant.whole.append(sentence.span())
            return
