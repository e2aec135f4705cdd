"""A resignation that counts without a name for it: "resigns after his salary is reduced"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.patterns import Match, find_all, pattern
from ...text.phrases import phrase
from ...text.values import Duration
from .grounds import Ground, ground_of

if TYPE_CHECKING:
    from ...text import Sentence, Span

_HIS = r"(?:the|your|his|her|such|(?:the )?(?:executive|employee)'s)"
_TERMS = (
    r"(?:(?:base )?salary|compensation|titles?|positions?|authority|duties|responsibilit\w+|status"
    r"|reporting relationship)"
)
_WORSE = (
    rf"(?:{_TERMS}\b[^.;]{{0,70}}?\b(?:reduc\w+|diminish\w*|diminution|decreas\w+|lowered|cut"
    r"|adversely (?:affected|changed|altered))"
    r"|(?:(?:material|substantial|significant) (?:and \w+ )?)?"
    rf"(?:reduction|diminution|decrease|demotion|adverse change)\b[^.;]{{0,50}}?\b{_TERMS}"
    rf"|is (?:relocated|demoted)|relocation of {_HIS} (?:\w+ ){{0,2}}(?:office|place|work)\w*"
    r"|required? (?:by [^.;]{0,60}? )?to (?:relocate|move|perform [^.;]{0,60}?location\b[^.;,]*))"
)
_LEAVES = (
    r"\b(?:resigns?|resignation|terminates? (?:his|her|your|this|the) (?:\w+ )?(?:employment"
    r"|agreement)"
    r"|leaves?)\b"
)
_FORMS = (
    pattern(
        rf"{_LEAVES}[^.;:]{{0,90}}?\b(?:if|in the event(?: that| of)?|because(?: of)?|due to|on"
        rf" account of"
        rf"|following|as a result of|by reason of|upon|after)\b(?P<what>[^.;]{{0,70}}?{_WORSE})"
    ),
    pattern(
        rf"(?P<what>{_WORSE}[^.;]{{0,80}}?)\b(?:may|shall|will|to) be (?:considered|deemed"
        r"|treated as|regarded as)(?: to (?:be|have been))? (?:an? )?(?:\w+ )?(?:terminat\w+"
        r"|discharge)"
    ),
    pattern(
        rf"\b(?:if|in the event)\b(?P<what>[^.;]{{0,200}}?{_WORSE})[^.;]{{0,200}}?\b(?:executive"
        r"|employee|you|he|she)\b[^.;]{0,40}?\b(?:may|right|option|elect|entitled)\b[^.;]{0,40}?"
        r"\b(?:terminate|resign)"
    ),
    pattern(rf"\bterminated by [^.;]{{0,120}}\bor (?:if )?(?P<what>{_HIS} [^.;]{{0,60}}?{_WORSE})"),
)
_WITHIN = pattern(
    r"\b(?:no more than|within|not later than) {duration:time} (?:after|of|following)"
)
_CONSENT = phrase(r"\bwithout (?:the )?(?:[\w']+ ){0,5}?consent\b")
_AGAINST = phrase(
    r"\b(?:may|shall|will|does) not (?:resign|terminate)|\brepay|\breimburse|\bnot be (?:deemed"
    r"|considered|treated)|\bno (?:payment|severance)",
)


def unnamed(body: list[Sentence]) -> Iterator[tuple[dict[str, Any], Cite]]:
    """One good reason of all the sentences that state a ground."""
    grounds: list[Ground] = []
    places: list[Span] = []
    whole: list[Span] = []
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    for sentence in body:
        if "resign" not in sentence.lower and "terminat" not in sentence.lower:
            continue
        for match in _found(sentence):
            one = ground_of("", match.text("what"))
            if one.what == ("other",):
                continue
            grounds.append(one)
            places.append(match.span("what"))
            whole.append(sentence.span())
            for time in find_all(_WITHIN, sentence):
                value = time.value("time", Duration)
                inside = match.start <= time.start and time.end <= match.end
                if inside and value.unit == "day" and "window_days" not in terms:
                    terms["window_days"], fields["window_days"] = value.n, (time.span(),)
            if (consent := _CONSENT.search(sentence.text, match.start, match.end)) is not None:
                terms["unconsented"] = True
                fields["unconsented"] = (sentence.span(*consent.span()),)
    if grounds:
        terms["grounds"], fields["grounds"] = tuple(grounds), tuple(places)
        yield terms, Cite(tuple(dict.fromkeys(whole)), fields)


def _found(sentence: Sentence) -> Iterator[Match]:
    if _AGAINST.search(sentence.text):
        return
    for form in _FORMS:
        found = list(find_all(form, sentence))
        if found:
            yield from found
            return
