"""Reads grants of equity: the award, its shares, the steps of its schedule, its exercise price."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import find, find_all, pattern
from ...text.phrases import phrase
from ...text.values import COUNT, Count, Money, Ordinal
from .composed import composed, terms_of
from .grant_patterns import (
    ANNUAL, GIVES, GRANTS, NO_GRANT, NOT_BEFORE, OF_A_GRANT, PLAN, RECITED, REPEATED, WORDS,
)
from .pieces import Piece, said_of
from .price import PRICED
from .reading_start import start_of
from .reading_steps import Found, read_steps, resolved
from .step_patterns import GRANT_DAY

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

_OF_SEVERAL = phrase(
    r"\bboth\b|\beach (?:of )?(?:(?:these|the|such|your|said) )?(?:equity )?(?:grants?|awards?)"
    r"|\b(?:these|such|the|all) (?:\w+ )?(?:grants|awards)\b|options and (?:the )?restricted", 0,
)  # fmt: skip
_PRICE_WORDS = (
    r"(?:exercise price|strike price|option price|purchase price|base price|grant price|priced?\b"
    r"|granted (?:to you )?at|exercisable at|shares? at|stock at|options? at|issued at)"
)
_FIXED = pattern(
    r"(?:exercise|strike|option|purchase|base|grant|conversion) price (?:per (?:\w+ )?share )?"
    r"(?:\w+ ){0,6}?(?:of|at|be|is|equal to|:) ?{money:price}"
)
_AT = pattern(  # "375,000 options at $0.75", "shares of common stock at $2.00 per share"
    r"\b(?:options?|shares?|stock|warrants?|exercisable)\b[^;.]{0,40}?\bat (?:an? )?(?:price of )?"
    r"{money:price}(?= (?:per|a|each)(?: \w+)? share|\.?$)"
)
_NOT_FIXED = phrase(
    r"(?:greater|lesser|higher|lower|less|more|not less|excess|par value) (?:of|than)[^;.]{0,60}$", 0
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
_STOCK = phrase(r" of [^;.,]{0,60}?(?:common |ordinary )?stock\b", 0)
ROW = 12  # a line that begins with its award needs no verb
NEAR = 12  # sentences after a grant that may still be about it


@dataclass
class Grant:
    """A grant as it is being read: terms, and the spans that say them."""

    award: str
    at: Sentence
    end: int  # in the sentence
    shares: int
    terms: dict[str, Any] = field(default_factory=dict)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    whole: list[Span] = field(default_factory=list)


def read_grants(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every grant in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in WORDS):
        return
    sentences = [s for s in letter.sentences if s.kind == "body"]
    starts: list[tuple[int, list[Grant]]] = []
    for i, sentence in enumerate(sentences):
        grants = grants_in(sentences, i)
        if grants:
            starts.append((i, grants))
    for n, (i, grants) in enumerate(starts):
        end = starts[n + 1][0] if n + 1 < len(starts) else len(sentences)
        following = _about(sentences[i : min(end, i + NEAR)])
        shared = _about(sentences[i : i + NEAR])[len(following) :]
        for grant in grants:
            alone = len(grants) == 1
            _strike(grant, following)
            _schedule(grant, following, [s for s in shared if _OF_SEVERAL.search(s.lower)], alone)
            _start(grant, following)
            terms = {"award": grant.award, "shares": grant.shares, **grant.terms}
            yield terms, Cite(tuple(dict.fromkeys((grant.at.span(), *grant.whole))), grant.spans)


def grants_in(sentences: list[Sentence], i: int) -> list[Grant]:
    """The grants that a sentence makes, in order; each number of shares is of one."""
    sentence = sentences[i]
    if COUNT not in sentence.text or find(RECITED, sentence) is not None:
        return []
    found: dict[int, Grant] = {}
    taken: set[int] = set()
    for award, wanted in GRANTS:
        for match in find_all(wanted, sentence):
            place = match.bounds("shares")[0]
            if place in taken:
                continue
            taken.add(place)
            if _makes(award, sentence, match, place):
                grant = Grant(_kind_of(award, match, sentences, i), sentence, match.end, 0)
                grant.shares = match.value("shares", Count).n
                grant.spans["shares"] = grant.spans["award"] = (match.span(),)
                found[place] = grant
    grants = [found[place] for place in sorted(found)]
    grants = [g for n, g in enumerate(grants) if not any(_same(g, h) for h in grants[:n])]
    parts = [g.shares for g in grants[1:]]
    return grants[:1] if len(parts) > 1 and sum(parts) == grants[0].shares else grants


def _same(one: Grant, other: Grant) -> bool:
    """ "100,000 options to purchase 100,000 shares" are one grant."""
    return (one.award, one.shares) == (other.award, other.shares)


def _makes(award: str, sentence: Sentence, match: Match, place: int) -> bool:
    """Whether the words make a grant of so many shares, not speak of one."""
    lower, shares = sentence.lower, match.value("shares", Count)
    heading = sentence.heading.lower()
    given = match.start <= ROW or find(GIVES, sentence) is not None
    given = given or OF_A_GRANT.search(heading) is not None
    if not given or not 10 <= shares.n <= 10**9:
        return False
    said, before = match.text().lower(), lower[max(0, match.start - 24) : match.start]
    if award == "row" and OF_A_GRANT.search(heading) is None:
        return False
    if NO_GRANT.search(said) or NOT_BEFORE.search(before):
        return False
    after = place + 1
    if PLAN.match(lower, after) or REPEATED.match(lower, match.end):
        return False
    return ANNUAL.search(lower, 0, place) is None


def _start(grant: Grant, sentences: list[Sentence]) -> None:
    found = start_of(sentences)
    if found is not None:
        day, sentence, span = found
        grant.terms["start"], grant.spans["start"] = day, (span,)
        grant.whole.append(sentence.span())


def _about(sentences: list[Sentence]) -> list[Sentence]:
    """Those of the following sentences that may still be about the grant."""
    first = sentences[0]
    return [
        s
        for s in sentences
        if (s.number == first.number and s.heading == first.heading) or s is first
    ]


def _kind_of(award: str, match: Match, sentences: list[Sentence], i: int) -> str:
    """ "a grant of 5,000 performance restricted shares" is a performance award; what a grant of
    shares is, its heading or its neighbours say.
    """
    sentence = sentences[i]
    near = sentence.lower[max(0, match.start - 30) : match.end + 40]
    if award in ("restricted stock", "rsu", "stock") and "performance" in near:
        return "performance"
    if award not in ("stock", "row"):
        return award
    counts = [at for at, char in enumerate(sentence.text) if char == COUNT]
    low = max((at for at in counts if at < match.start), default=-1) + 1
    high = min((at for at in counts if at > match.end), default=len(sentence.lower))
    about = [sentence.heading.lower(), sentence.lower[low:high]]
    if _STOCK.match(sentence.lower, match.end) is None:
        around = sentences[max(0, i - 1) : i + 2]
        about += [s.lower for s in around if s.number == sentence.number and s is not sentence]
    for words in about:
        if "restricted stock unit" in words or re.search(r"\brsus?\b", words):
            return "rsu"
        if "restricted" in words:
            return "restricted stock"
        if re.search(r"\boptions?\b", words):
            return "option"
    return "stock"


def _strike(grant: Grant, sentences: list[Sentence]) -> None:
    if grant.award not in PRICED:
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


def _schedule(
    grant: Grant, sentences: list[Sentence], shared: list[Sentence], alone: bool
) -> None:
    """The steps, by the wordings that name them outright, else put together from its pieces."""
    found = Found()
    for sentence in sentences:
        read_steps(sentence, found)
    steps = resolved(found, grant.shares) if alone else None
    if steps is None:
        _pieced(grant, [*sentences, *shared])
        return
    grant.terms.update(steps)
    for name in (*steps, "measured_from"):
        if name in found.spans:
            grant.spans[name] = found.spans[name]
    for i, _ in enumerate(steps.get("tranches", ())):
        grant.spans[f"tranches[{i}]"] = found.spans.get(f"tranches[{i}]", ())
    grant.whole += found.whole


def _pieced(grant: Grant, sentences: list[Sentence]) -> None:
    """The first sentences whose pieces are the whole award together."""
    pieces: list[tuple[Sentence, Piece]] = []
    total: int | None = None
    for sentence in sentences:
        said = said_of(sentence, grant.end if sentence is grant.at else 0, grant.shares)
        if said.goals:
            return
        total = total or said.over
        pieces += [(sentence, piece) for piece in said.pieces]
        whole = composed(tuple(p for _, p in pieces), total, grant.shares) if said.pieces else None
        if whole is not None:
            _composed(grant, terms_of(whole), pieces)
            return


def _composed(
    grant: Grant, terms: dict[str, Any], pieces: list[tuple[Sentence, Piece]]
) -> None:
    at = {id(piece): sentence for sentence, piece in pieces}
    for name, piece in terms.pop("pieces").items():
        grant.spans[name] = (at[id(piece)].span(piece.start, piece.end),)
    grant.terms.update(terms)
    used = list(dict.fromkeys(sentence.index for sentence, _ in pieces))
    for sentence in {s.index: s for s, _ in pieces if s.index in used}.values():
        grant.whole.append(sentence.span())
        if GRANT_DAY.search(sentence.lower, grant.end if sentence is grant.at else 0):
            grant.terms["measured_from"] = "grant"
