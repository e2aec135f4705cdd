"""Finds help with the search for other work, which is given on leaving: for how long, how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import pattern
from ...text.phrases import phrase
from ...text.values import Duration, Money

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_SERVICES = (
    r"\bout-?placement (?:(?:and|or|counsel\w*|career) )*(?:services?|assistance|counsel+ing"
    r"|support|benefits?|program|firm|help)\b"
)
_GIVEN = phrase(
    r"\b(?:provid\w+|pay|reimburs\w+|entitled to|receive|eligible for|offer|make available|bear"
    rf"|costs? of|arrange for|furnish|engage)\b[^.;]{{0,120}}?(?P<what>{_SERVICES})"
    rf"|(?:^|[;:,] (?:and )?)(?:\(\w{{1,4}}\) )?(?:[\w-]+ ){{0,3}}?(?P<item>{_SERVICES})"
    r"(?= (?:for|up))"
    rf"|(?P<given>{_SERVICES})(?=[^.;]{{0,60}}?\b(?:will|shall) be (?:provided|furnished"
    rf"|made available"
    r"|paid for|offered)\b)"
)
_NOT = phrase(
    r"\b(?:not (?:be )?(?:entitled|eligible|provide|include|receive)|in lieu of|no outplacement"
    r"|instead of|has (?:been )?received|waive)"
)
_TIME = pattern(
    r"^[^.;]{0,90}? (?:for|during|over|(?:not|no) (?:longer|more) than|not to exceed)"
    r"(?: a| an| the)?(?: period| time| term)?(?: of)?(?: not to exceed| up to)? {duration:time}"
    r"(?! (?:of|(?:after|following) (?:the date of this|an? )))"
)
_LONGEST = phrase(r"\b(?:up to|exceed|(?:not|no) (?:longer|more) than|maximum)\b")
_TIME_BEFORE = pattern(r"{duration:time}'?s? (?:worth )?of (?:\w+ )?$")
_LIMIT = (
    r"(?:up to|not (?:to )?exceed(?:ing)?|maximum (?:amount |cost )?of|(?:not|no) more than"
    r"|limit\w* (?:to|of))(?: an?)?(?: (?:total|maximum|aggregate|amount|cost|of))* {money:most}"
)
_MOST = pattern(  # not of another promise that follows
    rf"^(?:(?!\band (?:will |shall |to )*(?:pay|reimburse|provide)\b)[^.;]){{0,160}}? {_LIMIT}"
)
_MOST_BEFORE = pattern(rf"\b{_LIMIT} (?:for|of|toward|in) [^.;]{{0,30}}$")


def outplacement(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """The first sentence that promises it."""
    for s in letter.having("outplacement", "out-placement"):
        said = _GIVEN.search(s.text) if s.kind == "body" and not _NOT.search(s.text) else None
        if said is not None:
            return _said(s, *said.span(str(said.lastgroup)))
    return None


def _said(s: Sentence, start: int, end: int) -> tuple[dict[str, Any], Cite]:
    terms: dict[str, Any] = {"what": "outplacement"}
    fields: dict[str, tuple[Span, ...]] = {"what": (s.span(start, end),)}
    time, most = _TIME.phrase.search(s.text[end:]), _MOST.phrase.search(s.text[end:])
    if time is not None:
        at = end + time.start("time")
        value = s.value_at(at)
        if isinstance(value, Duration) and value.months:
            terms["months"], fields["months"] = value.months, (s.span(end, at + 1),)
            if longest := _LONGEST.search(s.text, end, at):
                terms["up_to"], fields["up_to"] = True, (s.span(*longest.span()),)
    elif (lead := _TIME_BEFORE.phrase.search(s.text[:start])) is not None:
        value = s.value_at(lead.start("time"))
        if isinstance(value, Duration) and value.months:
            terms["months"], fields["months"] = value.months, (s.span(lead.start("time"), end),)
    before = _MOST_BEFORE.phrase.search(s.text[:start]) if most is None else None
    if most is not None or before is not None:
        at = end + most.start("most") if most else before.start("most") if before else 0
        sum_ = s.value_at(at)
        if isinstance(sum_, Money) and sum_.currency == "USD" and sum_.cents > 0:
            terms |= {"amount": sum_.cents, "at_most": True}
            span = (s.span(max(0, at - 10), at + 1),)
            fields |= dict.fromkeys(("amount", "at_most"), span)
    return terms, Cite((s.span(),), fields)
