"""The words behind a number that say what it counts: percent, dollars, days, times, shares."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from tenure.text.numbers import read_worded


class Unit(NamedTuple):
    kind: str  # percent, money, duration, multiple
    name: str
    end: int
    qualifier: str = ""
    more: Fraction | int = 0  # the cents of "five dollars and fifty cents"


_CODED = {
    "usd": "USD", "cad": "CAD", "cdn": "CAD", "gbp": "GBP",
    "eur": "EUR", "chf": "CHF", "aud": "AUD", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD",
    "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "nlg": "NLG", "sek": "SEK", "nok": "NOK",
    "dkk": "DKK", "ils": "ILS", "nis": "ILS", "inr": "INR", "brl": "BRL", "mxn": "MXN",
}  # fmt: skip
_CODES = "|".join(sorted(_CODED))
_FOREIGN = {
    "swiss francs": "CHF",
    "french francs": "FRF",
    "belgian francs": "BEF",
    "yuan": "CNY",
    "renminbi": "CNY",
}  # guilders are left
_UNIT = re.compile(
    r"[ \t]*-?[ \t]*(?:"
    r"(?P<percent>%|per[ ]?cent(?:age[ ]points?)?\b)"
    r"|(?P<hundredths>and[ ](?P<over>no|xx|\d\d)/(?:100|xx)(?:ths?)?[ ]+)?"
    r"(?:(?:gross|net)[ ]+)?(?:(?:u\.s\.|us|united[ ]states|canadian|cdn|australian|singapore"
    r"|hong[ ]kong|great[ ]british|british)[ ]+)?"
    r"(?P<money>dollars?|pounds?(?:[ ]sterling)?|euros?|sterling)\b(?!')"
    rf"|\((?P<within>canadian|{_CODES})\.?\)|(?P<code>{_CODES})\b"
    r"|(?P<foreign>(?:swiss|french|belgian)[ ]francs|(?:dutch[ ])?guilders|yuan|renminbi)\b"
    r"|(?:(?P<adjective>business|working|banking|trading|calendar|consecutive|full|whole"
    r"|complete|additional|successive"
    r"|continuous|contiguous|fiscal|contract|more|paid)[ \t-]+(?:(?P<second>business|working"
    r"|banking|trading|calendar|consecutive|full"
    r"|whole|fiscal)[ \t-]+)?)?(?P<duration>day|week|month|quarter|year|hour)(?:s'|'s|s)?(?![\w'])"
    r"|(?P<multiple>times|x(?:[ ]times)?)\b(?![ ](?:a|per|each|every|during|in)\b))"
)
_CURRENCIES = {"dollar": "USD", "pound": "GBP", "sterling": "GBP", "euro": "EUR"}
_ABROAD = {
    "canadian": "CAD",
    "cdn": "CAD",
    "australian": "AUD",
    "singapore": "SGD",
    "hong kong": "HKD",
}
_AND = re.compile(r"[ \t]+and[ \t]+")
_CENTS = re.compile(r"[ \t]+cents?\b")
_HUNDREDTHS = re.compile(r"(no|\d\d)/100(?:ths?)?(?:[ ]+(?:cents?|dollars?))?\b")
_DIGITS = re.compile(r"\d{1,2}(?!\d)")
_SHARES = re.compile(
    r"[ \t\n]*(?:(?:restricted|whole|additional|performance|performance-based|time-based|stock"
    r"|common|ordinary|deferred|phantom"
    r"|non-?qualified|non-?statutory|incentive|employee|full|target|new|of|the|such|these|those"
    r"|company|company's|more|pre-split|post-split"
    r"|option)[ \t-]+){0,4}(share|stock unit|unit|option|rsu|sar|warrant)s?\b"
)


def read_unit(lower: str, at: int) -> Unit | None:
    match = _UNIT.match(lower, at)
    if match is None:
        return None
    if match["percent"]:
        return Unit("percent", "%", match.end())
    if match["money"]:
        return _money(lower, match)
    if code := match["within"] or match["code"]:
        return Unit("money", _CODED.get(code, "CAD"), match.end())
    if match["foreign"]:
        return Unit("money", _FOREIGN.get(match["foreign"], "NLG"), match.end())
    if match["multiple"]:
        return Unit("multiple", "times", match.end())
    qualifiers = [word for word in (match["adjective"], match["second"]) if word]
    for telling in ("business", "working", "banking", "trading", "calendar"):
        if telling in qualifiers:
            qualifiers = [telling]
    return Unit("duration", match["duration"], match.end(), qualifiers[0] if qualifiers else "")


def _money(lower: str, match: re.Match[str]) -> Unit:
    words, over = match.group(), match["over"]
    abroad = next((code for name, code in _ABROAD.items() if name in words), "")
    currency = abroad or next(code for name, code in _CURRENCIES.items() if name in words)
    if over is not None:
        return Unit(
            "money", currency, match.end(), "", Fraction(int(over) if over.isdigit() else 0, 100)
        )
    link = _AND.match(lower, match.end())
    if link:
        hundredths = _HUNDREDTHS.match(lower, link.end())
        if hundredths:
            over = hundredths.group(1)
            cents = Fraction(int(over) if over.isdigit() else 0, 100)
            return Unit("money", currency, hundredths.end(), "", cents)
        number = read_worded(lower, link.end())
        digits = _DIGITS.match(lower, link.end())
        end = number.end if number else digits.end() if digits else 0
        closing = _CENTS.match(lower, end) if end else None
        if closing:
            amount = number.value if number else int(digits.group()) if digits else 0
            return Unit("money", currency, closing.end(), "", Fraction(amount) / 100)
    return Unit("money", currency, match.end())


def share_unit(lower: str, at: int) -> str:
    """ "shares", "options" or "units" if that is what the number before counts."""
    match = _SHARES.match(lower, at)
    if match is None:
        return ""
    noun = match.group(1)
    return {"share": "shares", "option": "options", "warrant": "warrants"}.get(noun, "units")
