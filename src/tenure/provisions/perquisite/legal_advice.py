"""Finds what the Company pays for the executive's own lawyer when the letter is negotiated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import MONEY, Money

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_FEES = (
    r"\b(?:attorneys?|lawyers?|counsel|legal)\b(?:'s?|s')?[^.;]{0,30}?\b(?:fees|costs|expenses)\b"
)
_MAKING = r"\b(?:negotiat\w+|prepar(?:ation|ing)|drafting|review(?:ing)?|entering into)\b"
_GIVEN = phrase(
    rf"\b(?:pay|reimburs\w+|bear)\b[^.;]{{0,120}}?(?P<what>{_FEES})[^.;]{{0,120}}?{_MAKING}"
    r"[^.;]{0,40}?\b(?:this|the|such) (?:\w+ )?(?:agreement|letter|offer)\b"
)
_NOT = phrase(
    r"\beach (?:party|side)\b|\b(?:their|his|her|its|your) (?:\w+ )?own\b|\bresponsible\b"
    r"|\bnot (?:be )?(?:pay|reimburse|obligated|entitled)|\bprevailing\b|\bindemnif"
)
_LIMIT = phrase(
    r"\b(?:up to|not (?:to )?exceed\w*|maximum|(?:not|no) more than|capped at|limit\w*)\b"
    r"[^.;\ue000]{0,60}$"
)
_NEAR = 220  # characters around the fees in which the sum of them stands


def legal_advice(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """The first sentence that promises it, with the most that is paid."""
    for s in letter.having("negotiat", "preparation", "preparing", "drafting", "review"):
        said = _GIVEN.search(s.text) if s.kind == "body" and not _NOT.search(s.text) else None
        if said is not None:
            return _said(s, said.start(), *said.span("what"), said.end())
    return None


def _said(s: Sentence, gives: int, start: int, end: int, done: int) -> tuple[dict[str, Any], Cite]:
    terms: dict[str, Any] = {"what": "legal advice"}
    fields: dict[str, tuple[Span, ...]] = {"what": (s.span(start, end),)}
    at = s.text.rfind(MONEY, gives, start)
    if at < 0:
        at = s.text.find(MONEY, end, done + _NEAR)
    sum_ = s.value_at(at) if at >= 0 and ";" not in s.text[end:at] else None
    if isinstance(sum_, Money) and sum_.currency == "USD" and sum_.cents > 0:
        limit = _LIMIT.search(s.text[max(0, at - _NEAR) : at])
        if at > end and limit is None:
            return terms, Cite((s.span(),), fields)  # it is of something else
        terms["amount"], fields["amount"] = sum_.cents, (s.span(at, at + 1),)
        if limit is not None:
            terms["at_most"], fields["at_most"] = True, (s.span(max(0, at - 10), at + 1),)
    return terms, Cite((s.span(),), fields)
