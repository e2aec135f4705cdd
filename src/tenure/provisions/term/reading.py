"""Finds the sentence that says how long the agreement runs, and those on its renewal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import DATE as DATE_MASK
from ...text.values import DURATION, Date, Duration

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_NAMES = (
    r"(?:initial |employment |contract |consulting |original )*(?:term|period)(?: of employment)?"
)
_OF = (
    r"(?:this agreement|(?:(?:the|your|his|her|[\w.]+'s) )?(?:\w+ )?(?:employment|engagement)"
    r"|the agreement|the contract)"
)
_SAYS = phrase(
    rf"\b(?:term|period|duration) of (?:\w+ ){{0,2}}?{_OF}\b[^.;]{{0,70}}?\b(?:shall|will|is|be"
    r"|commenc\w+|beg\w+n\w*)\b"
    rf"|\((?:[^()]{{0,60}}?)\"{_NAMES}\"|\"{_NAMES}\" (?:shall mean|means)"
    rf"|\b(?:employ|engag|retain)\w*\b[^.;]{{0,160}}?\bfor (?:an?|the) (?:\w+ )?(?:term|period)\b"
    r"|\bfor (?:an? |the )?[\ue004][ -]?(?:term|period)\b[^.;]{0,40}?\b(?:commenc|begin|start)"
    r"|^\W*(?:the |this )?(?:\w+ )?(?:term|agreement|employment period|contract)"
    r" (?:shall|will|is|commences)\b|\b(?:employment|engagement) shall continue (?:until|through"
    r"|for)\b|\bshall continue through\b",
)
_ELSE = phrase(
    r"\boptions?\b|\bvest|\blease|\bseverance|\brestrict(?:ed|ion)\b|\bnon-?compet|\bsolicit"
    r"|\bcobra\b|\bwarrant|\bchange (?:in|of) control|\bnotwithstanding\b|\bloan\b|\bcoverage\b"
    r"|\bhousing\b|\bbonus\b|\b(?:shall|will|agrees?) not\b|\bcompet|\binsurance\b|\bpatents?\b"
    r"|\bdisclos|\brecruit|\bin lieu\b|\bhereby amended\b|\bretroactive|\bprotection period"
    r"|\bcure period|\bdisab|\bsabbatical|\bapartment|\bbe paid\b|\b(?:shall|will) pay\b"
    r"|^\W*(?:whereas|during|in the event|if|upon|subject to the termination)\b",
)
_BEGINS = r"\b(?:commenc\w*|begin\w*|began|start\w*|from|effective|as of)\b"
_FROM = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with|the|date|or about|from|and after))*,?"
    rf" \"?(?P<day>{DATE_MASK})",
)
_AGREEMENT = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with|from|and after))*,? (?:the )?(?:Effective Date"
    r"|date (?:hereof|of this|first|set forth)|Commencement Date|closing)",
)
_START = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with))*,? (?:your|the executive's|the|his|her) (?:\w+ )?"
    r"(?:start date|(?:first|\ue006) day of|date of hire|hire date|commencement of)",
)
_TO = phrase(
    r"\b(?:end(?:s|ing)?|terminat\w+|expir\w+|until|through|to|conclud\w+)\b"
    r"(?:,? (?:on|at|and|including|until|through|the|close of business|midnight|of business|up"
    rf"|\w+day))*,? _? ?(?P<day>{DATE_MASK})",
)
_LONG = phrase(
    r"\b(?:for|of|be|continue)(?: (?:a|an|fixed|initial|period|term|of|approximately|not less"
    rf"|than|is))*,? (?P<time>{DURATION})(?!-| (?:prior|written|advance|notice|before"
    r"|after (?:such|the giving|its terminat|(?:the )?date)))"
    rf"|\b(?:a|an|(?<!of )the) (?P<time2>{DURATION})[ -]?(?:term|period)\b"
    rf"|\bterminate (?P<time3>{DURATION}) (?:thereafter|after)"
    rf"|\b(?:continue|be) (?:for )?(?P<time4>{DURATION})",
)
_RENEWS = phrase(
    r"\b(?:renew\w*|extend\w*)\b(?P<gap>[^.;]{0,170}?)\b(?:for|of|by|an?|one|additional"
    r"|successive|subsequent|consecutive|periods)\W+(?:\w+ ){0,3}?"
    rf"(?P<time>{DURATION})|\bsuccessive (?P<time2>{DURATION})[ -]?(?:terms?|periods?)",
)
_OPTION = phrase(r",? (?:but|and)\b[^.;]{0,50}?\boption to (?:extend|renew)\b[^.;]*")
_QUOTED = phrase(
    r"\"\W*(?:is|are|shall be)(?: hereby)? (?:deleted|stricken|struck)\b"
    r"(?![^;]*\b(?:replac|substitut|in lieu|follow))"
)
_STRUCK = phrase(r"^\W*(?:is|are|shall be)(?: hereby)? (?:deleted|stricken|struck)\b")
_ITSELF = phrase(r"\bautomatic|\bunless\b|\bsuccessive\b|\bevergreen\b")
_UNLESS = phrase(
    rf"\b(?:unless|notice|notif\w+|elects?|advise)\b[^.;]{{0,260}}?(?P<time>{DURATION})"
    r"(?:'s?)?(?: written| advance| notice)*[^.;]{0,40}?\b(?:prior|before|in advance|preceding"
    r"|advance)\b"
    rf"|\b(?:at least|not less than|no later than) (?P<time2>{DURATION})(?:'s?)?"
    r"(?: written| advance| notice)*[^.;]{0,30}?\b(?:prior|before|in advance|preceding)\b"
    r"[^.;]{0,160}?\bnotice",
)


def term_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The first sentence that says when the term ends, and how it renews."""
    body = [s for s in letter.sentences if s.kind == "body"]
    for i, sentence in enumerate(body):
        found = _said(sentence)
        if not found or _struck(body, i):
            continue
        whole = [sentence.span()]
        for at, other in enumerate(body[i : i + 3], i):
            more = {} if _struck(body, at) else _renewal(other)
            if more and other is not sentence:
                whole.append(other.span())
            found = {**more, **found}
        terms = {name: value for name, (value, _) in found.items()}
        fields = {name: (span,) for name, (_, span) in found.items()}
        yield terms, Cite(tuple(whole), fields)
        return


def _struck(body: list[Sentence], at: int) -> bool:
    """Whether a sentence is quoted only to be deleted: what follows it says so."""
    if _QUOTED.search(body[at].text) is not None:
        return True
    return at + 1 < len(body) and _STRUCK.search(body[at + 1].text) is not None


def _said(sentence: Sentence) -> Found:
    """When the term begins and ends, if the sentence says so."""
    option = _OPTION.search(sentence.text)  # it may run longer; how long it runs is said before
    text = sentence.text[: option.start()] if option is not None else sentence.text
    if DURATION not in text and DATE_MASK not in text:
        return {}
    if not any(word in sentence.lower for word in ("term", "period", "continue", "agreement")):
        return {}
    if _SAYS.search(text) is None or _ELSE.search(text) is not None:
        return {}
    found: Found = {}
    end = _RENEWS.search(text)
    upto = end.start() if end is not None else len(text)
    begun, ends = _FROM.search(text, 0, upto), _TO.search(text, 0, upto)
    if begun is not None and (day := _day(sentence, begun)) is not None:
        span = sentence.span(*begun.span())
        found |= {"begins": (day, span), "begins_with": ("date", span)}
    elif (root := _AGREEMENT.search(text)) is not None:
        found["begins_with"] = ("agreement", sentence.span(*root.span()))
    elif (root := _START.search(text)) is not None:
        found["begins_with"] = ("employment", sentence.span(*root.span()))
    if ends is not None and (day := _day(sentence, ends)) is not None:
        found["ends"] = (day, sentence.span(*ends.span()))
    else:
        long = _LONG.search(text, 0, upto)
        time = _duration(sentence, long) if long is not None else None
        if long is None or time is None or time.months is None:
            return {}
        found["months"] = (time.months, sentence.span(*long.span()))
    if "begins" in found and "ends" in found and found["ends"][0] <= found["begins"][0]:
        return {}
    return found


def _renewal(sentence: Sentence) -> Found:
    """How the term renews by itself, and the notice that stops it."""
    text = sentence.text
    match = _RENEWS.search(text)
    if match is None or not _ITSELF.search(text) or "option" in sentence.lower:
        return {}
    time = _duration(sentence, match)
    if time is None or not time.months:
        return {}
    found: Found = {"renews_months": (time.months, sentence.span(*match.span()))}
    for notice in (m for m in [_UNLESS.search(text, match.end()), _UNLESS.search(text)] if m):
        given = _duration(sentence, notice)
        if given is not None and given.unit == "day":
            found["notice_days"] = (given.n, sentence.span(*notice.span()))
        elif given is not None and given.months is not None:
            found["notice_months"] = (given.months, sentence.span(*notice.span()))
        break
    return found


def _duration(sentence: Sentence, match: re.Match[str]) -> Duration | None:
    for name in ("time", "time2", "time3", "time4"):
        if name in match.re.groupindex and match.start(name) >= 0:
            value = sentence.value_at(match.start(name))
            return value if isinstance(value, Duration) else None
    return None


def _day(sentence: Sentence, match: re.Match[str]) -> int | None:
    value = sentence.value_at(match.start("day"))
    return value.days if isinstance(value, Date) else None
