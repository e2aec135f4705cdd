"""How a term renews by itself, and the notice that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .bounds import Found, duration_of

if TYPE_CHECKING:
    from ...text import Sentence

RENEWS = phrase(
    r"\b(?:renew\w*|extend\w*|continue)\b[^.;]{0,60}? (?P<yearly>(?:from )?year[ -]to[ -]year"
    r"|for (?:an|each) additional year|annually)\b|"
    r"\b(?:renew\w*|extend\w*)\b(?P<gap>[^.;]{0,170}?)\b(?:for|of|by|an?|one|additional"
    r"|successive|subsequent|consecutive|periods)\W+(?:\w+ ){0,3}?"
    rf"(?P<time>{DURATION})|\bsuccessive (?P<time2>{DURATION})[ -]?(?:terms?|periods?)"
    rf"|(?P<time3>{DURATION})[ -](?:\w+ )?(?:renewals?|extensions?)\b",
)
ITSELF = phrase(
    r"\bautomatic|\bunless\b|\bsuccessive\b|\bevergreen\b|\brenews\b|\byear[ -]to[ -]year\b"
    r"|\bprovided,? that\b[^.;]{0,60}? not given\b"
)
_UNLESS = phrase(
    rf"\b(?:unless|notice|notif\w+|elects?|advise)\b(?:[^.;]|\.(?=\d)){{0,260}}?(?P<time>{DURATION})"
    r"(?:'s?)?(?: written| advance| notice)*[^.;]{0,40}?\b(?:prior|before|in advance|preceding"
    r"|advance)\b"
    rf"|\b(?:at least|not less than|no later than) (?P<time2>{DURATION})(?:'s?)?"
    r"(?: written| advance| notice)*[^.;]{0,30}?\b(?:prior|before|in advance|preceding)\b"
    r"[^.;]{0,160}?\bnotice"
    rf"|\b(?:unless|notice)\b[^.;]{{0,160}}?(?P<time3>{DURATION})(?:'s?)?(?: (?:prior|written"
    r"|advance))* notice\b(?= of (?:its |an? |the |such )?(?:\w+ )?(?:non-?(?:renew|ext)|intent"
    r"|elect|desire|decision)| (?:not to|that)\b| to the contrary)",
)


def renewal(sentence: Sentence) -> Found:
    """For how long it renews, and how long before its end the notice is due."""
    text = sentence.text
    match = RENEWS.search(text)
    if match is None or not ITSELF.search(text) or "option" in sentence.lower:
        return {}
    time = duration_of(sentence, match)
    months = 12 if match["yearly"] else time.months if time is not None else None
    if not months:
        return {}
    found: Found = {"renews_months": (months, sentence.span(*match.span()))}
    for notice in (m for m in [_UNLESS.search(text, match.end()), _UNLESS.search(text)] if m):
        given = duration_of(sentence, notice)
        if given is not None and given.unit == "day":
            found["notice_days"] = (given.n, sentence.span(*notice.span()))
        elif given is not None and given.months is not None:
            found["notice_months"] = (given.months, sentence.span(*notice.span()))
        break
    return found
