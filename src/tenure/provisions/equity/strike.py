"""Reads the exercise price of a grant: a sum, or the rule by which it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Money, Ordinal
from .price import PRICED

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match
    from .grants import Grant

_PRICE_WORDS = (
    r"(?:exercise price|strike price|option price|purchase price|base price|grant price|priced?\b"
    r"|granted (?:to you )?at|exercisable at|shares? at|stock at|options? at|issued at)"
)
_FIXED = pattern(
    r"(?:exercise|strike|option|purchase|base|grant|conversion) price (?:per (?:\w+ )?share )?"
    r"(?:\w+ ){0,6}?(?:of|at|be|is|equal to|:) ?{money:price}"
)
_AT = pattern(  # "375,000 options at $0.75", "shares of common stock at $2.00 per share"
    r"\b(?:options?|shares?|stock|warrants?|exercisable)\b[^;.]{0,40}?\b(?:at|for)"
    r" (?:(?:an?|the) )?(?:price of |sum of )?"
    r"{money:price}(?= (?:per|a|each)(?: \w+)? share|\.?$)"
)
_BOUGHT = phrase(
    r"\b(?:right to (?:purchase|buy|acquire)|(?:shall|will|may|to) purchase|purchase price)\b", 0
)
_NOT_FIXED = phrase(
    r"(?:greater|lesser|higher|lower|less|more|not less|excess|par value) (?:of|than)[^;.]{0,60}$",
    0,
)
_NOT_OURS = phrase(r" ?\(?(?:cdn|cad|canadian|can\b)", 0)
_CLOSE = pattern(
    rf"{_PRICE_WORDS}.{{0,80}}?(?P<rule>(?:clos(?:e|ing)|fair market value|market (?:price"
    rf"|value)).{{0,80}}?"
    r"(?:(?P<day>{ordinal:nth} day (?:of|that you) (?:your )?(?:employment|work)|(?:day|date)"
    r" (?:on which )?your employment"
    r" (?:begins|commences|starts)|(?:hire|start) date|date of hire|employment start date)|(?:date"
    r" of|on) (?:the )?grant|grant date|board))"
)
_ANY_RULE = pattern(
    rf"{_PRICE_WORDS}.{{0,60}}?(?P<rule>fair market value|clos(?:e|ing)|market (?:price|value))"
)


def read_strike(grant: Grant, sentences: list[Sentence]) -> None:
    bought = grant.award in ("restricted stock", "stock") and _BOUGHT.search(grant.at.lower)
    if grant.award not in PRICED and not bought:
        return
    for sentence in sentences:
        fixed = find(_FIXED, sentence) or find(_AT, sentence)
        if fixed is not None and not _NOT_FIXED.search(sentence.lower[: fixed.bounds("price")[0]]):
            price = fixed.value("price", Money)
            ours = _NOT_OURS.match(sentence.lower, fixed.bounds("price")[1]) is None
            if price.currency == "USD" and price.price > 0 and ours:
                grant.terms["strike"] = price.price
                grant.spans["strike"] = (fixed.span(),)
                grant.whole.append(sentence.span())
            return
        rule = None if bought else find(_CLOSE, sentence) or find(_ANY_RULE, sentence)
        if rule is not None:
            grant.terms["strike_rule"] = _rule(rule)
            grant.spans["strike_rule"] = (rule.span(),)
            grant.whole.append(sentence.span())
            return


def _rule(rule: Match) -> str:
    said = rule.text("rule").lower()
    first = not rule.has("nth") or rule.value("nth", Ordinal).n == 1
    if rule.has("day") and first and said.startswith("clos"):
        return "close_on_first_day"
    return "value_at_grant"
