"""Which deals words speak of: a merger, a sale of the assets, somebody's share, a new board."""

from __future__ import annotations

import re

from ...text import Sentence
from ...text.phrases import phrase
from ...text.values import Percent, Portion

HALF = 50_000_000
MERGER = phrase(r"\b(?:merge[rd]?s?|consolidat\w+|business combination)\b")
ASSETS = phrase(
    r"\b(?:sale|sells?|sold|lease[sd]?|transfers?|disposition|disposes?"
    r"|exchange)\b.{0,140}\bsubstantially all\b.{0,40}\bassets\b"
    r"|\bsubstantially all (?:of )?(?:the|its|our|their) [^,;.]{1,60}? (?:is|are) (?:sold"
    r"|transferred)\b",
    re.I | re.S,
)
OWNER = phrase(
    r"\bbeneficial(?:ly)? own\w*|\b(?:acquires?|acquired|acquisition)\b.{0,120}\b(?:voting"
    r"|securities|stock|shares|membership interests)\b"
    r"|\bacquisition\b.{0,60}\bby any person\b.{0,240}\bvoting power\b"
    r"|\bchange in (?:the )?(?:stock )?ownership of (?:the )?(?:stock|shares|securities|capital)"
    r"|\bsales? (?:by|of)\b.{0,130}\b(?:voting (?:shares|stock|securities)|capital stock)\b"
    r"|\b(?:sale|transfer|disposition|purchas\w+) (?:\w+ |by (?:any|one) (?:\w+ ){1,4}?)?of\b"
    r".{0,140}\b(?:stock|shares|equity)\b"
    r"|\b(?:person|entity|group|holder|party|anyone|buyer|purchaser)\b.{0,120}\b(?:owns?|holds?"
    r"|controls?|has|have|acquires?|acquired|purchas\w+|buys?|holding|owning|becom\w+ owner)\b"
    r".{0,80}\b(?:voting|shares|stock|securities|equity|votes)\b"
    r"|\b(?:sold|acquired|purchased|bought)\b.{0,40}\bany (?:one )?(?:person|party)\b"
    r"|\b(?:stock|shares|equity)\b.{0,60}\b(?:is|are) (?:sold|acquired|purchased|bought)\b"
    r"|\bany (?:person|entity|group)\b.{0,260}\b(?:owning|holding|becom\w+ the (?:owner|holder))\b"
    r"|\b(?:tender|exchange) offer\b.{0,60}\bfor .{0,60}\b(?:stock|shares|ownership of)\b",
    re.I | re.S,
)
_SOLD = phrase(r"\b(?:sale|sold|sells?)\b")
LIQUIDATION = phrase(r"\b(?:liquidation|dissolution|liquidated|dissolved)\b")
BOARD = phrase(
    r"\b(?:directors|trustees|incumbent|composition of the board)\b.{0,200}"
    r"\b(?:majority|fewer|cease)"
    r"|\bcease\b.{0,160}\bboard\b|\bmajority of the (?:board|directors|trustees)\b"
    r"|\b(?:positions|seats|members) (?:on|of) (?:the )?[^.;]{0,40}\bboard\b",
    re.I | re.S,
)
_ASIDE = phrase(r"\([^()]*\)")
_PART_HELD = phrase(  # a share of the stock in words that make no limb of the others
    r"(?P<p>[\ue001\ue002]|a majority)[^.;]{0,60}?"
    r"\b(?:voting|votes|stock|shares?(?: capital)?|securities|equity|ownership|(?:combined"
    r"|surviving) (?:company|entity))\b"
    r"|\b(?:ownership|stock|shares|equity)\b[^.;]{0,40}?\b(?:more than|over|at least|exceeding)"
    r" (?P<after>[\ue001\ue002])"
)
_NOT_HELD = phrase(
    r"\b(?:your|unvested|options?|grants?|awards?|directors|board|trustees|assets|revenue"
    r"|market value)\b"
)
_BESIDES = (  # a deal that is named besides, however it is said
    (
        phrase(
            r"\b(?:or|,) (?:(?:the|a|any|its) )?(?:\w+ ){0,3}?(?:sale|transfer|lease|disposition"
            r"|exchange) (?:or (?:other )?\w+ )?(?:by \w+(?: \w+)? )?of [^;,]{0,60}?\bassets\b"
        ),
        "asset_transfer",
    ),
    (
        phrase(
            r"(?:^\W*|[,;:] |\bor )(?:an?|any|the) (?:\w+ )?(?:merger|consolidation)"
            r"(?= of|,|;| or (?:a |the )?sale\b|\W*$)"
        ),
        "merger",
    ),
    (phrase(r"\bor (?:(?:the|a|any) )?(?:\w+ )?(?:tender|exchange) offer\b"), "ownership"),
    (
        phrase(r"\bor (?:(?:the|a|any) )?(?:\w+ )?(?:liquidation|dissolution|bankruptcy)\b"),
        "liquidation",
    ),
)
_OF_ANOTHER = phrase(  # whose shares, assets or merger: not the Company's
    r"\b(?:assets|merger|consolidation|stock|shares|securities|liquidation|dissolution|control) of"
    r" (?:the (?:Bank|Parent|Subsidiary|Holding Company)\b|(?!SEC\b)[A-Z]{2,6}\b(?!,? Inc))",
    0,
)
_OURS = phrase(r"\bof (?:the )?Company\b|\bCompany's\b", 0)


def deal_in(text: str) -> bool:
    """Whether the words speak of a merger, of a sale of the assets, or of who owns the stock."""
    return any(form.search(text) is not None for form in (MERGER, OWNER, ASSETS))


def is_deal(text: str) -> bool:
    """The same, or of a liquidation or of who sits on the board."""
    return deal_in(text) or any(f.search(text) for f in (BOARD, LIQUIDATION, _SOLD))


def of_an_owner(says: str) -> bool:
    """Whether words that no kind of limb carries tell who comes to hold the stock."""
    text = plain(says)
    owner, merger = OWNER.search(text), MERGER.search(text)
    first = owner is not None and (merger is None or owner.start() < merger.start())
    return first and BOARD.search(text) is None


def plain(text: str) -> str:
    """The text with blanks for what stands in parentheses."""
    return _ASIDE.regex.sub(lambda m: " " * len(m.group()), text)


def share_at(sentence: Sentence, at: int) -> int:
    value = sentence.value_at(at)
    if isinstance(value, Portion):
        return int(2 * HALF * value.fraction)
    return value.millionths if isinstance(value, Percent) else HALF


def share_told(sentence: Sentence, where: tuple[int, int]) -> int | None:
    """The share of the stock that a limb in its own words speaks of: "holds less than 20%"."""
    text = sentence.text[slice(*where)]
    match = _PART_HELD.search(text)
    if match is None or _NOT_HELD.search(match[0]):
        return None
    board = BOARD.search(text)
    if board is not None and board.start() < match.start():
        return None
    return share_at(sentence, where[0] + match.start("p" if match["p"] else "after"))


def share_of_stock(text: str) -> bool:
    """Whether the words speak of a share of the stock."""
    found = _PART_HELD.search(text)
    return found is not None and _NOT_HELD.search(found[0]) is None


def of_another(whole: str, limb: str) -> bool:
    """Whether a limb is of a subsidiary or a parent, in a definition that speaks of the Company."""
    named = _OF_ANOTHER.search(limb) is not None and "the Company" in whole
    return named and _OURS.search(limb) is None


def named_besides(text: str, found: set[str]) -> bool:
    """Whether the words name a deal of a kind that is none of those found in them."""
    return any(kind not in found and words.search(text) for words, kind in _BESIDES)
