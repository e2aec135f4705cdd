"""How formation is read: what acceptance takes, when the offer ends, who signed and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import Span
from ...text.phrases import phrase
from ...text.values import DATE, DURATION, ORDINAL, Date, Duration, Ordinal
from .blocks import signatures_of

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Fields = dict[str, tuple[Any, tuple[Span, ...]]]

_ACCEPT = phrase(
    r"\b(?:please|ask (?:that )?you|accept\w*|agreeable)\b.{0,160}?"
    r"\b(?:sign|execut|countersign)\w*\b.{0,90}?"
    r"\b(?:letter|offer|copy|copies|below|originals?)\b",
    re.IGNORECASE | re.DOTALL,
)
_RETURN = phrase(
    r"\breturn\w*\b.{0,60}?\bto (?P<who>the Board(?: of Directors)?|the undersigned|the Company"
    r"|me\b|us\b|[A-Z]\w+(?: [A-Z](?:\w+|[.\u2024])){0,2})",
    re.DOTALL,
)
_THE_BODY = r"the (?P<body>Board of Directors|Board|[A-Z]\w+ Committee)"
_BY_BODY = tuple(
    phrase(words, re.DOTALL)
    for words in (
        rf"\b(?:[Ff]inal )?[Aa]cceptance(?: date)?[^.;]{{0,30}}?\bby {_THE_BODY}",
        rf"\b{_THE_BODY}\b[^.;]{{0,140}}?\bfinal acceptance\b",
    )
)
_BECOMES = phrase(
    r"\b(?:letter|agreement|it|offer)\b.{0,30}?\b(?:become|be|is|becomes)(?: legally)? "
    r"(?:effective|binding)\b.{0,60}?\b(?:up)?on\b(?P<when>.{0,100})",
    re.IGNORECASE | re.DOTALL,
)
_IN_FORCE = phrase(r"\b(?:become|be|is|becomes)(?: legally)? (?:effective|binding)\b")
_BY_BOTH = phrase(
    r"\b(?:sign|execut)\w*.{0,30}?\bby (?:both|all|each|you and the company|the company and you)"
    r"|\bcountersign",
    re.IGNORECASE | re.DOTALL,
)
_BINDS_OTHERS = phrase(r"\b(?:successors?|heirs|assigns|amend\w*|modif\w*)\b")
_ENDS = phrase(
    rf"(?:(?<!tender )(?<!exchange )\b(?:offer|proposal)\b.{{0,60}}?\b(?:expires?|lapses?"
    rf"|terminates?"
    rf"|expiration|remains? (?:open|in effect)|is open|stands?|(?:is )?(?:good|valid)|accepted"
    rf"|returning\b)\b|\b(?:hold|keep) (?:this|the|your) (?:offer|position|job)\b(?= open| for"
    rf" you))"
    rf".{{0,70}}?(?P<by>{DATE}|{DURATION})",
    re.IGNORECASE | re.DOTALL,
)
# the date before the end: "by May 2, after which the offer lapses"; or only an answer is asked for
_ANSWER = phrase(
    r"\b(?:sign(?!-)|return|execut|receiv|countersign|fax|accept|respon[ds]|reply|answer|decision"
    r"|let (?:me|us) (?:have|know))\w*\b[^;]{0,140}?\b(?:by|before|(?:no|not) later than|prior to"
    rf"|until|within)\b(?:[ap]\.m\.?|[^.;]){{0,40}}?(?P<by>{DATE}|{DURATION})"
)
_THE_LETTER = phrase(
    r"\b(?:this|the|one|a|enclosed|attached|duplicate|signed|my|our)"
    r" (?:\w+ ){0,2}(?:letter|offer|cop(?:y|ies)|originals?|answer|response|decision)\b"
    r"|\byour (?:\w+ )?(?:answer|acceptance|decision|response|reply|cop(?:y|ies)|signature)\b"
    r"|\breturn it\b"
)
_OTHER_PAPER = phrase(
    r"\b(?:release|waiver|plan|cobra|election|repay|reimburs|revok|terminat|resign|notice|exercis"
    r"|claim|expense|bonus|agreement within|pay(?:ments?|able)?\b|paid\b|receives\b|(?<!must"
    r" )(?<!not )(?<!to )receive\b)"
)
_LAPSES = phrase(r"\b(?:laps|expir|void|withdraw|no longer|null|not be (?:valid|available))")
_UNLESS = phrase(  # "lapses on May 4 unless extended in writing"
    r"\b(?P<said>unless (?:[^.;,]{0,40}\b)?(?:exten(?:d|ds|ded|sion)"
    r"|otherwise agreed)\b[^.;,]{0,60})"
)
_HAVE_UNTIL = phrase(  # "You have until May 4 to accept"
    rf"\byou (?:will |shall )?have until\b[^.;\ue005]{{0,40}}?(?P<by>{DATE})[^.;]{{0,30}}? to"
    rf" (?:accept"
    r"|sign|respond|decide|reply|consider (?:this|the|our) offer|let (?:us|me) know)\b"
)
_ROW = phrase(r"\W*(?:this )?offer (?:expir\w+|valid until|deadline|open until)(?: date)?\W*")
_ROW_DAY = phrase(rf"\W*(?P<by>{DATE})")
_NOT_AN_END = phrase(
    r"\bletter (?:of|dated)\b|\bemploy|\bstart|\bseverance|\bhire|\bbegin|\bnotice\b"
)
_OF_WORK = phrase(
    r"(?<=offer) (?:of|for) employment\b|(?<=this letter) and (?:the )?employ\w+ agreement\b"
)
_ON_AN_EVENT = phrase(r"\bif (?:the|an?|there)\b(?![^.;]*\bnot\b)")
_ELSE_VOID = phrase(
    r"^\W*(?:if|should)\b[^.;]{0,40}? not (?:be |been )?(?:\w+ )?(?:returned|signed|accepted"
    r"|received|executed)\b[^.;]{0,40}?\bby (?:that|such|the above) (?:date|time|day)\b[^.;]{0,60}?"
    r"\b(?:void|laps\w+|expires?|withdrawn|no longer)\b"
)
# "effective on the eighth day after you sign it": when it can no longer be revoked
_AFTER_SIGNING = phrase(
    r"\b(?:this|the) (?:[\w-]+ ){0,3}?(?:agreement|letter|document)\b[^.;]{0,40}?\beffective\b"
    rf"[^.;]{{0,40}}?(?P<by>{ORDINAL}|{DURATION})[^.;\ue004\ue006]{{0,12}}?(?: \({ORDINAL}\))?"
    r"(?: (?:calendar )?days?)? (?:after|following|from)\b(?P<what>[^.;]{0,60}?)"
    r"\b(?:sign(?:s|ed|ing|ature)?|execut(?:e|es|ed|ion))\b[^.;]{0,60}"
)
_NOT_ALL = phrase(r"\b(?:claims?|amendments?|notice|release agreement|as to)\b")
_BY_EXECUTIVE = phrase(r"\b(?:you|executive|employee|he|she)\b")
ENDS = {"expires", "expires_after", "business_days", "asked", "unless"}  # of one sentence only
_OFFERED = phrase(r"\bpleased to (?:offer|extend|confirm)\b|\bglad to offer\b")


def formation_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """The terms and their places; None where no sentence says how the agreement comes about."""
    found: Fields = {}
    whole: list[Span] = []
    offered: list[Span] = []
    for sentence in letter.body:
        if ("offer" in sentence.lower or "pleased" in sentence.lower) and _OFFERED.search(
            sentence.text
        ):
            offered.append(sentence.span())
        said = _said(sentence)
        if not said and "asked" in found and _ELSE_VOID.search(sentence.text) is not None:
            del found["asked"]  # the time asked for is that of the offer
            whole.append(sentence.span())
        if said:
            whole.append(sentence.span())
            if found.keys() & {"asked"} and said.keys() & ENDS and "asked" not in said:
                found = {k: v for k, v in found.items() if k not in ENDS}  # the end itself is said
            ended = bool(found.keys() & ENDS)
            for name, (value, spans) in said.items():
                if not (ended and name in ENDS):
                    found.setdefault(name, (value, spans))
    if not set(found) - {"accepted_by"}:
        return None
    blocks, signed = signatures_of(letter)
    found = {**signed, **found}
    terms = {name: value for name, (value, _) in found.items() if name != "acceptance"}
    fields = {name: spans for name, (_, spans) in found.items()}
    if offered:
        fields["offer"] = tuple(offered[:1])
    return terms, Cite((*whole, *blocks), fields)


def _said(sentence: Sentence) -> Fields:
    """What one sentence says of it."""
    text, lower, found = sentence.text, sentence.lower, Fields()

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = value, (sentence.span(*match.span()),)

    accept = _ACCEPT.search(text) if "sign" in lower or "execut" in lower else None
    if accept is not None:
        put("acceptance", True, accept)
    becomes = None
    if ("effective" in lower or "binding" in lower) and _IN_FORCE.search(text) is not None:
        becomes = _BECOMES.search(text)
    for words in _BY_BODY if "cceptance" in lower else ():
        body = words.search(text)
        if body is not None:
            put("accepted_by", body["body"], body)
            break
    if becomes is not None:
        if _BY_BOTH.search(becomes["when"]) and not _BINDS_OTHERS.search(becomes["when"]):
            put("company_signs", True, becomes)
        elif "accepted_by" in found:
            put("acceptance", True, becomes)
    if (days := _after_signing(sentence)) is not None:
        n, match = days
        put("effective_after", n, match)
    end = _end(sentence)
    if (accept is not None or end) and (to := _RETURN.search(text)) is not None:
        put("return_to", sentence.readable(*to.span("who")), to)
    if end and (unless := _UNLESS.search(text)) is not None:
        put("unless", sentence.readable(*unless.span("said")), unless)
    return found | end


def _after_signing(sentence: Sentence) -> tuple[int, re.Match[str]] | None:
    """How many days after the executive's signature the whole agreement takes effect."""
    match = _AFTER_SIGNING.search(sentence.text)
    if match is None or _NOT_ALL.search(match[0]) or not _BY_EXECUTIVE.search(match[0]):
        return None
    if "release" in sentence.lower[match.start("what") : match.end()]:
        return None  # of another paper than this
    value = sentence.value_at(match.start("by"))
    if isinstance(value, Ordinal) and "day" in match[0]:
        return value.n, match
    return (value.n, match) if isinstance(value, Duration) and value.unit == "day" else None


def _end(sentence: Sentence) -> Fields:
    """By when the offer must be accepted, or an answer is asked for."""
    lower = sentence.lower
    match = None
    if any(map(lower.__contains__, ("offer", "proposal", "position", "job"))):
        match = _ENDS.search(sentence.text)
    if match is None and "offer" in sentence.heading.lower() and _ROW.fullmatch(sentence.heading):
        match = _ROW_DAY.match(sentence.text)
    if match is None and "have until" in lower and not _OTHER_PAPER.search(sentence.text):
        match = _HAVE_UNTIL.search(sentence.text)
    if match is not None:
        if _NOT_AN_END.search(_OF_WORK.sub("", match[0])) or _ON_AN_EVENT.search(match[0]):
            return {}
        return _day(sentence, match)
    asked = _ANSWER.search(sentence.text)
    if asked is None or _OTHER_PAPER.search(sentence.text) is not None:
        return {}
    if _THE_LETTER.search(sentence.text) is None or _NOT_AN_END.search(_OF_WORK.sub("", asked[0])):
        return {}
    found = _day(sentence, asked)
    if found and not _LAPSES.search(sentence.text, asked.end()):
        found["asked"] = True, (sentence.span(*asked.span()),)
    return found


def _day(sentence: Sentence, match: re.Match[str]) -> Fields:
    """The day or the time that is named."""
    value = sentence.value_at(match.start("by"))
    spans = (sentence.span(*match.span()),)
    if isinstance(value, Date) and value.days is not None:
        return {"expires": (value.days, spans)}
    if isinstance(value, Duration) and value.unit in ("day", "week"):
        days = value.n * (7 if value.unit == "week" else 1)
        found: Fields = {"expires_after": (days, spans)}
        return found | ({"business_days": (True, spans)} if value.business else {})
    return {}
