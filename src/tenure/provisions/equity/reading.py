"""Reads grants of equity: the award, its shares, the steps of its schedule, its exercise price."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Count, Money, Ordinal
from .reading_steps import Found, read_steps, resolved

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match, Pattern

_TO = r"(?:to (?:purchase|acquire|buy)|in the amount of|covering|for|of|on|exercisable for)"
_MORE = r"(?:up to )?(?:an? (?:additional|aggregate|total)(?: of)? )?(?:of )?"
_OF_STOCK = r"(?:\s[\w.',&-]+){0,6}?"
GRANTS: tuple[tuple[str, Pattern], ...] = (
    ("option", pattern(
        rf"\boptions? .{{0,60}}?{_TO} {_MORE}{{count:shares}}{_OF_STOCK} shares?\b"
    )),
    ("option", pattern(
        r"(?:grant|award|receive|grant of|granted) (?:\w+ ){0,4}{count:shares}"
        r" (?:\w+[ -]){0,3}options\b"
    )),
    ("rsu", pattern(r"{count:shares} (?:time-based )?(?:restricted (?:stock|share) units|rsus)\b")),
    ("rsu", pattern(
        rf"\b(?:restricted (?:stock|share) units|rsus) .{{0,40}}?{_TO} {_MORE}{{count:shares}} "
    )),
    ("performance", pattern(
        r"{count:shares} performance[ -](?:based )?(?:restricted )?(?:shares?|units?|stock)\b"
    )),
    ("performance", pattern(r"\bperformance restricted share target is {count:shares} shares\b")),
    ("restricted stock", pattern(
        rf"\brestricted (?:stock|shares?) .{{0,40}}?{_TO} {_MORE}{{count:shares}} shares\b"
    )),
    ("restricted stock", pattern(
        r"{count:shares} (?:restricted shares|shares of [^,;]{0,60}?restricted (?:common )?(?:stock"
        r"|shares))\b"
    )),
)  # fmt: skip
_GIVES = pattern(r"\b(?:receive|grant|granted|award|awarded|entitled to|issue|recommend|is)\b")
_RECITED = pattern(
    r"\b(?:previously|already|heretofore)\b.{0,30}\b(?:granted|awarded)|\bha(?:s|ve) (?:been"
    r" )?granted\b"
    r"|^whereas\b|\bholds?\b|\baccelerat|\bbonus\b.{0,60}\bshares of"
)
_NO_GRANT = phrase(r"vest|install?ment|each cover|of (?:such|said|these|those|which) ", 0)
_FOR_EACH = phrase(r"[^.;]{0,60}\bfor (?:each|every)\b", 0)
_PRICE_WORDS = r"(?:exercise price|strike price|option price|purchase price|priced? )"
_FIXED = pattern(
    r"(?:exercise|strike|option|purchase) price (?:per share )?(?:\w+ ){0,6}?(?:of|at|be|is|equal"
    r" to) {money:price}"
)
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
NEAR = 12  # sentences after a grant that may still be about it


@dataclass
class Grant:
    """A grant as it is being read: terms, and the spans that say them."""

    award: str
    at: Sentence
    shares: int
    terms: dict[str, Any] = field(default_factory=dict)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    whole: list[Span] = field(default_factory=list)


def read_grants(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every grant in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if "option" not in lower and "restricted" not in lower and "performance" not in lower:
        return
    sentences = [s for s in letter.sentences if s.kind == "body"]
    starts: list[tuple[int, Grant]] = []
    for i, sentence in enumerate(sentences):
        grant = _grant(sentence)
        if grant is not None:
            starts.append((i, grant))
    for n, (i, grant) in enumerate(starts):
        end = starts[n + 1][0] if n + 1 < len(starts) else len(sentences)
        following = _about(sentences[i : min(end, i + NEAR)])
        _strike(grant, following)
        _schedule(grant, following)
        terms = {"award": grant.award, "shares": grant.shares, **grant.terms}
        yield terms, Cite(tuple(dict.fromkeys((grant.at.span(), *grant.whole))), grant.spans)


def _about(sentences: list[Sentence]) -> list[Sentence]:
    """Those of the following sentences that may still be about the grant."""
    first = sentences[0]
    return [
        s
        for s in sentences
        if (s.number == first.number and s.heading == first.heading) or s is first
    ]


def _grant(sentence: Sentence) -> Grant | None:
    if find(_GIVES, sentence) is None or find(_RECITED, sentence) is not None:
        return None
    for award, wanted in GRANTS:
        match = find(wanted, sentence)
        if match is None:
            continue
        shares = match.value("shares", Count)
        if shares.n < 1 or _is_plan(sentence, match) or _NO_GRANT.search(match.text().lower()):
            continue
        if _FOR_EACH.match(sentence.lower, match.end):
            continue
        found = Grant(_kind_of(award, match, sentence), sentence, shares.n)
        found.spans["shares"] = found.spans["award"] = (match.span(),)
        return found
    return None


def _kind_of(award: str, match: Match, sentence: Sentence) -> str:
    """ "a grant of 5,000 performance restricted shares" is a performance award."""
    near = sentence.lower[max(0, match.start - 30) : match.end + 40]
    return "performance" if award != "option" and "performance" in near else award


def _is_plan(sentence: Sentence, match: Match) -> bool:
    """ "the 1997 Stock Option Plan" counts no shares."""
    after = sentence.lower[match.bounds("shares")[1] :][:40]
    return re.match(r"\s*(?:\w+ )?(?:stock|equity|incentive|option)[\w ]* plan", after) is not None


def _strike(grant: Grant, sentences: list[Sentence]) -> None:
    if grant.award != "option":
        return
    for sentence in sentences:
        fixed = find(_FIXED, sentence)
        if fixed is not None:
            price = fixed.value("price", Money)
            if price.currency == "USD" and price.price > 0:
                grant.terms["strike"] = price.price
                grant.spans["strike"] = (fixed.span(),)
                grant.whole.append(sentence.span())
            return
        rule = find(_CLOSE, sentence) or find(_ANY_RULE, sentence)
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


def _schedule(grant: Grant, sentences: list[Sentence]) -> None:
    found = Found()
    for sentence in sentences:
        read_steps(sentence, found)
    steps = resolved(found, grant.shares)
    if steps is None:
        return
    grant.terms.update(steps)
    for name in (*steps, "measured_from"):
        if name in found.spans:
            grant.spans[name] = found.spans[name]
    for i, _ in enumerate(steps.get("tranches", ())):
        grant.spans[f"tranches[{i}]"] = found.spans.get(f"tranches[{i}]", ())
    grant.whole += found.whole
