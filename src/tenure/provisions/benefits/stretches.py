"""The share of the cost that the Company pays: all of it for some months and a part for others, or
the same part throughout.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...lengths import in_months
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import PERCENT, Duration, Percent

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match

Found = dict[str, tuple[Any, "Span"]]
WHOLE = 100_000_000  # millionths of a percent
_ALL = r"(?:{percent:first}|\b(?:full|all|entire|whole|fully)\b)"
_MORE = (
    r"(?:an? |the |your )?(?:additional |next |following |remaining |further |another |subsequent"
    r" |last )*(?:period of )?"
)
_FOR = r"\b(?:for|during|through)[^.;\ue001\ue004]{0,40}?"
_COST = phrase(r"\b(?:premiums?|costs?|cobra|coverage)\b")
_BOTH = (  # "100% of the premiums for 12 months and 50% for 6 more"
    pattern(
        rf"{_ALL}[^.;\ue001\ue004]{{0,120}}?{_FOR}{{duration:one}}[^.;\ue001\ue004]{{0,60}}?"
        r"(?:\band|\bthen|\bthereafter|\bfollowed by|,)[^.;\ue001\ue004]{0,60}? {percent:then}"
        rf"[^.;\ue001\ue004]{{0,90}}?\b(?:for|during) {_MORE}{{duration:two}}"
    ),
    pattern(
        rf"{_FOR}{{duration:one}}[^.;\ue001\ue004]{{0,60}}?{_ALL}[^.;\ue001\ue004]{{0,80}}?"
        rf"\b(?:for|during) {_MORE}{{duration:two}}[^.;\ue001\ue004]{{0,60}}?{{percent:then}}"
    ),
)
_NEXT = (  # in a sentence after it: "For the next 6 months it will pay 50% of them"
    pattern(
        r"\b(?:for|during) (?:an? |the )(?:additional|next|following|further|subsequent)"
        r" (?:period of )?{duration:two}[^.;\ue001\ue004]{0,80}? {percent:then}"
    ),
    pattern(
        r"{percent:then}[^.;\ue001\ue004]{0,80}?\b(?:for|during) (?:an? |the )(?:additional|next"
        r"|following|further|subsequent) (?:period of )?{duration:two}"
    ),
)
_PAID_BY_WHO_LEAVES = phrase(
    r"\b(?:you|he|she|executive|employee)(?: (?:will|shall|must|agrees? to))? (?:\w+ )?(?:be"
    r" responsible|pay|bear|contribut)\w*\b[^.;,]{0,40}$"
)


def stretches(s: Sentence, near: Sequence[Sentence], promised: int) -> Found:
    """The months in all, the share of the first of them, and that of the rest."""
    for of in (s, *near):
        if PERCENT not in of.text or not _COST.search(of.text):
            continue
        if (both := next((m for words in _BOTH if (m := find(words, of))), None)) is not None:
            return _found(both, in_months(both.value("one", Duration)))
        after = (
            next((m for words in _NEXT if (m := find(words, of))), None) if of is not s else None
        )
        if after is not None:
            return _found(after, promised)
    return {}


def _found(m: Match, first: int | None) -> Found:
    two, then = in_months(m.value("two", Duration)), m.value("then", Percent).millionths
    share = m.value("first", Percent).millionths if m.has("first") else WHOLE
    theirs = _PAID_BY_WHO_LEAVES.search(m.sentence.text[: m.start])
    if not first or not two or max(share, then) > WHOLE or theirs:
        return {}
    told = {"months": first + two, "share": share, "share_for": first, "then_share": then}
    return {name: (value, m.span()) for name, value in told.items()}


def one_share(s: Sentence, start: int, value: Any, half: bool) -> int | None:
    """The one share that words give, in millionths of a percent, where it is the Company's."""
    if _PAID_BY_WHO_LEAVES.search(s.text, 0, start):
        return None
    fraction = Fraction(1, 2) if half else getattr(value, "fraction", None)
    if fraction is None or not 0 < fraction < 1 or (fraction * WHOLE).denominator != 1:
        return None
    return int(fraction * WHOLE)
