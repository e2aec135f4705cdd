"""Reads the exercise price of a grant: a sum, or the rule by which it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import MONEY, Count, Money, Ordinal, Percent, Portion
from .price import PRICED

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match
    from .grants import Grant

_PRICE_WORDS = (
    r"(?:exercise price|strike\b|option price|purchase price|base price|grant price|priced?\b"
    r"|(?:granted|issued)"
    r" (?:to (?:you|him|her|(?:the )?(?:executive|employee)) )?at"
    r"|exercisable at|shares? at|stock at|options? at)"
)
_FIXED = pattern(
    r"(?:exercise|strike|option|purchase|base|grant|conversion) price\s?(?:per (?:\w+ )?share\s?)?"
    r"(?:\w+ ){0,6}?(?:of|at|be|is|equal to|:)\s?(?:{count} cents? \()?{money:price}"
)
_AT = pattern(  # "375,000 options at $0.75", "shares of common stock at $2.00 per share"
    r"\b(?:options?|shares?|stock|warrants?|exercisable)\b[^;.]{0,40}?\b(?:at|for)"
    r" (?:(?:an?|the) )?(?:price of |sum of )?(?:{count} cents? \()?"
    r"{money:price}(?=[ /]{1,2}(?:per|a|each)(?: \w+)? share|\.?$)"
)
_EACH = pattern(  # "stock options at $3.10", "at today's closing price of $3.10"
    r"\b(?:(?:options?|rights?|shares?|units?|sars?|stock),? (?:priced )?at"
    r"|at (?:today's|the current|the|its|a) (?:current |closing |market |fair |sale )*(?:price"
    r"|value) (?:today )?(?:of|,)) {money:price}"
)
_ROW = pattern(r"^\W{0,2}?{money:price}(?=\s|[.;]|$)")
_PER_SHARE = pattern(r"{money:price} (?:per|a|each) share")
_ITS_OWN = pattern(
    r"{count:n} (?:of |the |such |these |stock )*(?:shares?|options?|which|them)?"
    r"(?:[^;.\ue003\ue000]{0,60}?\b(?:at|of|is|be|priced at|to))? {money:price}"
)
_BOUGHT = phrase(
    r"\b(?:right to (?:purchase|buy|acquire)|(?:shall|will|may|to) purchase|purchase price)\b", 0
)
_NOT_FIXED = phrase(
    r"(?:greater|lesser|higher|lower|less|more|not less|excess|par value) (?:of|than)[^;.]{0,60}$",
    0,
)
_NOT_ALONE = phrase(  # what makes the sum only one of two prices: "$5.00 or the market value"
    r"^(?: (?:per|a|each) share| each)?,? (?:(?:or|and) (?:the |such |its |100% of )[^;.]{0,90}?"
    r",? (?:whichever|if (?:that is )?(?:higher|greater|lower))|(?:but|and) (?:in no event |not )"
    r"(?:be )?(?:less|lower|more) than|plus\b)"
)
_FRACTION = phrase("[ -]\ue002", 0)
_LISTED = phrase(r",? (?:and )?\ue000", 0)  # "prices of $1.00, $2.00 and $3.00"
_NOT_OURS = phrase(r"\s?\(?(?:cdn|cad|canadian|can\b)", 0)
_MORE_OR_LESS = phrase(r"\b(?:premium|discount)\b|\b(?:value|price),? (?:plus|less)\b", 0)
_CLOSE = pattern(
    rf"{_PRICE_WORDS}.{{0,80}}?(?P<rule>(?:clos(?:e|ing)|fair market value|market (?:price"
    rf"|value)).{{0,80}}?"
    r"(?:(?P<day>{ordinal:nth} day (?:of|that you) (?:your )?(?:employment|work)|(?:day|date)"
    r" (?:on which )?your employment"
    r" (?:begins|commences|starts)|(?:your|his|her) \ue006 day\b(?: of (?:employment|work))?"
    r"|(?:hire|start|commencement) date|date of hire)|(?:date"
    r" of|on) (?:the )?grant|grant date|board))"
)
_OF_TWO = phrase(  # the higher of two prices is neither, the highest of a day no value of it
    r"\b(?:greater|lesser|higher|lower|less|more) of\b|\b(?:highest|lowest|average)\b", 0
)
_OTHER_DAY = phrase(  # "the close on the trading day immediately preceding the date of grant"
    r"\b(?:day|date|close|price|trading|business|market)s? (?:immediately "
    r"|next )?(?:preceding|prior to|before) (?:the |such |your )?"
    r"(?:date of (?:the )?(?:grant|award)|(?:grant|award) date|grant\b|date (?:on which"
    r"|of)|\w+ of the"
    r" grant|day (?:of|on))",
    0,
)
_NAMED_DAY = phrase(  # "on the date of your acceptance", "as of May 3, 2004"
    r"^[^.;]{0,60}?\b(?:on|as of|at) (?:the close of (?:business|trading) on )?(?:\ue005"
    r"|(?:the )?(?:later|earlier) of\b"
    r"|(?:the |your )?(?:date|day) (?:of|on which|that|when|you|this)\b"
    r"(?!(?: [\w'’]+){1,10}? (?:approves?|makes?) (?:(?:the|your|this|such|said) )*(?:\w+ )?"
    r"(?:grants?|awards?|options?)\b)(?! (?:(?:the|such|said|your|its|this|any|each|an?) )*"
    r"(?:\w+ )?"
    r"(?:grant|award|options? (?:is|are|was) (?:granted|awarded))"
    r"|(?: \w+){1,4} (?:grants?|granted)\b))",
)
_OF_DAYS = phrase(r"\b(?:later|earlier|latest|earliest) of\b", 0)
_CLOSE_THEN = phrase(  # the close of the day itself, and no other value of it
    r"\bclosing (?:\w+ ){0,3}?(?:price|value|quotation)\b[^;]*\b(?:date of (?:the )?grant"
    r"|grant date)$"
)
_AT_FIRST = phrase(  # granted on the first day: "on the Commencement Date you will be granted"
    r"\b(?:on|upon|as of) (?:the |your |his |her )?(?:(?:employment )?(?:commencement|start|hire)"
    r" date|date of hire|\ue006 day of (?:your |his |her )?(?:work|employment))"
    r"(?: \([^)]*\))?,? [^;.:]{0,60}?\b(?:shall|will) (?:also )?(?:be )?(?:grant|issue|award"
    r"|receive)", 0,
)  # fmt: skip
_PRICES = {"strike", "strike_rule"}
_SAME_PRICE = phrase(r"\bat the same (?:per share )?(?:exercise |option |strike )?price\b", 0)
_ANY_RULE = pattern(
    rf"{_PRICE_WORDS}.{{0,60}}?(?P<rule>fair market value|clos(?:e|ing)|market (?:price|value))"
)


def read_same_price(grant: Grant, every: list[Grant]) -> None:
    """ "a second option, at the same exercise price": that of the one before it."""
    before = next((g for g in reversed(every[: every.index(grant)]) if g.award in PRICED), None)
    if before is None or _PRICES & set(grant.terms) or not _SAME_PRICE.search(grant.at.lower):
        return
    for name in _PRICES & set(before.terms):
        grant.terms[name], grant.spans[name] = before.terms[name], before.spans[name]


def read_strike(grant: Grant, sentences: list[Sentence]) -> None:
    bought = grant.award in ("restricted stock", "stock") and _BOUGHT.search(grant.at.lower)
    if grant.award not in PRICED and not bought:
        return
    if _several(grant, sentences):
        return
    for sentence in sentences:
        fixed = _fixed_in(grant, sentence)
        if fixed is not None and not _NOT_FIXED.search(sentence.lower[: fixed.bounds("price")[0]]):
            price = fixed.value("price", Money)
            if (price.exact * 10_000).denominator != 1:
                grant.award = "right to purchase" if bought else grant.award
                return  # finer than a price can be written here
            after = fixed.bounds("price")[1]
            if _NOT_ALONE.search(sentence.lower[after:]):
                return
            ours = not (
                _NOT_OURS.match(sentence.lower, after) or _LISTED.match(sentence.lower, after)
            )
            if price.currency == "USD" and price.price > 0 and ours:
                grant.say("strike", price.price + _eighths(fixed), fixed.span(), of=sentence)
            return
        rule = None if bought else find(_CLOSE, sentence) or find(_ANY_RULE, sentence)
        if rule is not None and _is_part(rule):
            return
        if rule is not None:
            grant.say("strike_rule", _rule(rule, grant.at), rule.span(), of=sentence)
            return


def _eighths(fixed: Match) -> int:
    """What stands after a whole number of dollars: "$18 5/8", "$18-5/8"."""
    at = fixed.bounds("price")[1]
    if not _FRACTION.match(fixed.sentence.text, at):
        return 0
    part = fixed.sentence.value_at(at + 1)
    return int(part.fraction * 10_000) if isinstance(part, Portion) else 0


def _fixed_in(grant: Grant, sentence: Sentence) -> Match | None:
    """A sum as the price; of the grants of one sentence each may have its own after it."""
    if sentence is grant.at:
        for wanted in (_FIXED, _AT, _EACH):
            for match in find_all(wanted, sentence):
                at = match.bounds("price")[0]
                if grant.begin <= at and (grant.upto is None or at < grant.upto):
                    return match
    labelled = find(_ROW, sentence) if "price" in sentence.heading.lower() else None
    return labelled or find(_FIXED, sentence) or find(_AT, sentence)


def _several(grant: Grant, sentences: list[Sentence]) -> bool:
    """ "30,000 at $5.00 and 30,000 at $8.00": no one price is that of the whole grant."""
    for sentence in sentences:
        if sentence.text.count(MONEY) < 2:
            continue
        low = grant.begin if sentence is grant.at else 0
        high = grant.upto if sentence is grant.at and grant.upto else len(sentence.text)
        prices = {m.value("price", Money).price for m in find_all(_ITS_OWN, sentence)
                  if low <= m.start < high
                  and grant.shares not in (0, m.value("n", Count).n)}  # fmt: skip
        if "price" in sentence.lower and not prices:
            prices = {m.value("price", Money).price for m in find_all(_PER_SHARE, sentence)
                      if low <= m.start < high}  # fmt: skip
        if len(prices) > 1:
            return True
    return False


def _is_part(rule: Match) -> bool:
    """Whether the price is another than the value itself: "110% of the closing price"."""
    start, end = rule.start, rule.bounds("rule")[0]
    values = rule.sentence.masked.values_in(rule.sentence.start + start, rule.sentence.start + end)
    if any(isinstance(v, Percent) and v.fraction != 1 for v in values):
        return True
    if _OF_TWO.search(rule.sentence.lower, start, end):
        return True
    return _MORE_OR_LESS.search(rule.sentence.lower, start, rule.end + 30) is not None


def _rule(rule: Match, at: Sentence) -> str:
    said = rule.text("rule").lower()
    if _OTHER_DAY.search(rule.sentence.lower, rule.bounds("rule")[0], rule.end + 60):
        return "value_on_another_day"
    if _OF_DAYS.search(rule.sentence.lower, rule.bounds("rule")[0], rule.end):
        return "value_on_another_day"
    if not rule.has("day") and _NAMED_DAY.search(rule.sentence.text[rule.bounds("rule")[0] :]):
        return "value_on_another_day"
    first = not rule.has("nth") or rule.value("nth", Ordinal).n == 1
    if rule.has("day") and first and "clos" in said:
        return "close_on_first_day"
    if rule.has("day"):
        return "value_on_another_day"
    if _CLOSE_THEN.search(said) is None:
        return "value_at_grant"
    return "close_on_first_day" if _AT_FIRST.search(at.lower) else "close_at_grant"
