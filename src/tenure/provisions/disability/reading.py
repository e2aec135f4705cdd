"""How a definition of disability is read: its length, what it leaves out, and who decides."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import COUNT, DURATION, Count, Duration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_UNPAID = (  # a letter between an illness and its time, where nothing is paid or done meanwhile
    r"(?:(?!\b(?:pay|pays|paid|receives?|salary|compensation|retainer|fees?"
    r"|wages|benefits? (?:for|of)|notice|terminate"
    r"|leave of|must|reimburse)\b)[^.;])"
)
_UNABLE = (
    r"\b(?:unable|inability|incapable|incapacitat\w+|absen(?:t|ce)|prevent(?:ed|s|ing)?|keeps?|kept|stops?"
    r"|cannot|can't|(?:can|could|may|shall|is|be) not (?:be )?able|not (?:be )?able|off work"
    r"|fail(?:s|ed|ure)?)\b"
)
_WORK = (
    r"\b(?:perform\w*|duties|services?|work(?:ing)?|job|serve|responsibilities|functions"
    r"|(?:discharge|fulfil\w*)\b[^.;]{0,30}?\bobligations)\b"
)
_OF_A_PLAN = r"\bdisability (?:\w+ )?(?:plan|policy|insurance|program|benefits?)\b"
_DEFINES = phrase(
    r"\"?(?P<term>(?:total (?:and permanent )?|permanent (?:and total )?|complete |physical )*"
    r"disab(?:ility|led))[,.]?\"[^.;]{0,70}?\b(?:means?|shall (?:mean|be deemed|be defined|exist"
    r"|occur)|is defined|will (?:mean|be deemed)|as used|refers|signif(?:y|ies)|denotes?"
    r"|(?:when|if|where)\b(?! the company)|is (?:an?|any))\b"
    r"|\(\"?(?P<named>(?:[\w']+ ){0,3}?disability)\"?\)"
    r"|\b(?P<bare>disabled|disability) (?:shall mean|means|is defined as|shall be (?:deemed"
    r"|defined)|(?:shall|will) (?:exist|be present))"
    r"|\b(?:be|is|been) (?:deemed|considered|regarded|treated) (?:to be |as )?(?:being )?"
    r"(?:(?:totally|permanently|and) )*\"?disabled\"? (?:if|when|where|upon|once)\b"
    r"|\bdisab\w+\"? \((?:as|within the meaning)\b[^()]{0,40}?\b(?:defined|determined|meaning"
    rf"|of)\b[^()]{{0,80}}?{_OF_A_PLAN}"
    r"|\bdisab(?:ility|led),?\"? (?:shall |will )?(?:be |is |ha(?:ve|s) )?(?:the )?(?:same )?"
    rf"(?:meaning|as defined|definition)\b[^.;]{{0,80}}?(?:{_OF_A_PLAN}|\bsocial security)"
    rf"|\bfails? (?:or is unable )?for {DURATION}[^.;]{{0,60}}? to perform\b"
    rf"|{_UNABLE}[^.;]{{0,170}}?{_WORK}{_UNPAID}{{0,90}}?{DURATION}"
    rf"|\b(?:absen(?:t|ce) from|off work)\b{_UNPAID}{{0,60}}?\bfor\b[^.;]{{0,30}}?{DURATION}"
    rf"|\bfor (?:\w+ )?{DURATION} (?:\w+ ){{0,2}}(?:unable|incapable|incapacitated|prevented) "
    rf"|\b(?:illness|sickness) (?:exceeding|lasting|continuing)\b[^.;]{{0,20}}?{DURATION}"
    rf"|\bincapacity\b[^;]{{0,170}}?{DURATION}"
    rf"|\b(?:disabled|incapacitated)\b{_UNPAID}{{0,80}}?\bfor\b[^.;]{{0,30}}?{DURATION}",
)
_SAID_BY = phrase(  # who says it, where nothing else is said of it
    r"\bdisab(?:ility|led)\"? (?:shall|will|must|is to) be (?:established|evidenced|proved|proven"
    r"|certified|determined)\b[^.;]{0,60}?\b(?:by|certificate)\b"
)
_NEEDS = (
    "disab", "incapac", "illness", "sickness", "ill health", "infirmity", "impairment", " ill ",
    "medical condition",
)  # fmt: skip
_LEAST_DAYS = 20  # a shorter illness ends no employment
_FOR = phrase(
    r"\b(?:for|of|exceeding|than|least|during|consecutive|aggregate of|total of|lasts?|lasted"
    r"|lasting|over|continuing)\b"
    r"[^.;]{0,50}?"
    rf"(?P<time>{DURATION})",
)
_MORE_THAN = phrase(
    r"\b(?:(?:more|longer|greater) than|exceed\w*|in excess of)"
    r"(?: (?:an?|any|the|total|aggregate|period|of|consecutive|continuous))*\s*$"
)
_WITHIN = phrase(
    rf"\b(?:within|in|during|of|out of)\b(?: any| a| the)?(?: \w+){{0,2}}? (?P<time>{DURATION})"
    r"(?:[- ](?:consecutive )?(?:period|month))?",
)
_OUT_OF = phrase(  # "six of the last twelve months"
    rf"(?P<n>{COUNT}) (?:out of|of(?= the| any))(?: the| any)? (?:last |past |prior |previous )?"
    rf"(?:preceding )?(?:consecutive )?(?P<time>{DURATION})"
)
_IN_ALL = phrase(
    r"\bwhether or not consecutive|\bin the aggregate|\baggregat|\bcumulative|\bnon-?consecutive"
    r"|(?P<within>\b(?:in|during|within) any (?:one|period|calendar|consecutive|\ue004))",
)
_OTHER = phrase(  # another length, that is enough too
    r"\bor,? (?P<says>(?:(?:if|for|during|an? (?:\w+ )?(?:aggregate|total|cumulative)|more than"
    rf"|exceeding|in excess of|at least)\b(?:(?!{DURATION})[^.;]){{0,170}}?)?(?P<time>{DURATION})"
    r"(?:,? \(?whether or not consecutive\)?,?)?"
    r"(?: (?:in|within|during|out of|of) (?:any|an?|the|each|one)\b[^,.;()]{0,60})?)"
)
_OTHER_NEAR = 70  # letters between two lengths
_LENGTH = phrase(
    r"\baggregat|\btotal\b|\bcumulative|\bconsecutive|\b(?:in|during|within|out of) any\b|\bunable"
    r"|\bfail|\babsen"
)
_NO_LENGTH = phrase(r"\bnotice\b|\breturn")
_LEFT_OUT = phrase(
    r"\((?P<but>(?:exclusive of|excluding|exclud(?:es|ed)|not (?:counting|including)|other than"
    r"|except(?:ing)?|and (?:that|which)|(?:any )?(?:absence|time|days?|leave"
    r"|vacation)\b[^()]*? (?:not (?:be )?(?:counted|included)|excluded|disregarded))\b[^()]*)\)"
)
_UNCOUNTED = phrase(  # the same, in a sentence of its own
    r"^\W*(?P<but>(?:any )?(?:absence|time|days?|leave|vacation)\b[^.;()]{3,80}?"
    r" (?:shall|will|is|are)(?: be)? (?:not (?:be )?(?:counted|included)|excluded|disregarded)"
    r"[^.;()]{0,60})"
)
_ALSO = phrase(  # behind the time: what is not counted, or when it is none after all
    rf"{DURATION}[^;()]{{0,60}}?[, ] ?(?P<but>(?:excluding|exclusive of|not (?:counting|including)"
    r"|unless(?=[^.;()]*\b(?:return|recover|resum|physician|doctor|fit\b)))\b[^.;()]{4,140})"
)
_LASTING = phrase(  # asked for besides the time
    r"\b(?P<but>and (?:that|which) (?:can|may|is|could)\b[^,.;]{0,30}?\bexpected to [^,.;()]*)"
)
_NOT_BACK = phrase(  # nor back at work by a day that no length gives
    r"\b(?P<but>(?:and|if|provided(?: that)?|unless) (?:the )?\w+"
    r" (?:has|have|had|shall have|does|do) not (?:\w+ ){0,2}?(?:return|resum)\w*\b[^.;()]*)"
)
_ACCOMMODATED = phrase(
    r"\b(?P<how>(?:even )?with(?:out| or without)? (?:any )?reasonable accommodat\w+)"
)
_EXPECTED = phrase(  # how long it will last, whether or not it has
    r"\b(?:can|may|could|is|reasonably) (?:\w+ )?(?:be )?(?:expected|anticipated|likely) to\b"
    r"|\bcan last\b|\bexpected to (?:result|last)\b"
)
_ANY_WORK = phrase(r"\bsubstantial gainful (?:activity|employment|work)\b")
_RETURNED = phrase(
    rf"\bwithin (?P<time>{DURATION}) (?:after|of|following)[^;]{{0,80}}?\b(?:not|fail\w*)\b"
    rf"[^;]{{0,30}}? return|\b(?:not|fail\w*)[^;]{{0,20}}? return[^;]{{0,80}}?\bwithin"
    rf" (?P<later>{DURATION})"
)
_OR_ELSE = phrase(  # by the plan, or by the words here
    r"\bor,? (?:if (?:no|there is no|the company has no)|such (?:other )?(?:longer |shorter )?"
    r"period|in the absence)\b"
)
_NO_PLAN = phrase(
    r"^(?:in the event|if|should|where|when)\b[^.;]{0,60}?\bno\b[^.;]{0,60}?"
    r"\b(?:plan|polic(?:y|ies)|insurance|coverage)\b"
)
_SOCIAL = phrase(r"\bsocial security\b")
_COMPANY = r"(?i:the (?:company|corporation|employer|bank))"
_JUDGES: tuple[tuple[str, str], ...] = (
    ("the board", r"\b(?:determined|decided|certified|deemed) (?:in good faith )?by the Board\b"
                  r"|\b(?:[Oo]pinion|[Jj]udgment|[Dd]iscretion) of the Board\b"
                  r"|\bwhich the Board\b[^.;]{0,140}?\bdetermines\b"),
    ("the insurer or plan", r"(?i:\blong-?term disability\b|(?<!less )\bdisability (?:insurance"
                            r"|income|plan|policy|benefits)\b|\bsocial security\b)"),
    ("a physician", r"(?i:\bphysicians?\b|\bdoctors?\b|\bmedical(?!ly determinable| certificate"
                    r"| condition))"),
    ("the board", r"\bBoard\b[^.;]{0,80}\bdetermin|\bdetermin\w+[^.;]{0,60}\bBoard\b"),
    ("the company", r"\b(?i:determin\w+|decided|certified|deemed|opinion|judgment)\b[^.;]{0,80}?"
                    rf"\b(?:by|of) {_COMPANY}\b"),
)  # fmt: skip
_SET_OFF = phrase(  # from what is paid meanwhile: it judges nothing
    r"\b(?:less|minus|net of|reduced by|offset by|in addition to|amounts (?:payable|paid|received)"
    r"(?: to \w+)? (?:under|from|by))\b[^.;]{0,80}$"
)
_JUDGED = phrase(  # who says it, in a sentence next to the definition
    r"\b(?:determination|existence|determined|decided|deemed|certified|judged)\b[^.;]{0,60}?"
    r"\bdisab|\bdisab\w+[^.;]{0,60}?\b(?:determined|decided|made|certified)\b"
)
_ELSE = phrase(
    r"\b(?<!its )options?\b|\bgood reason\" |\bcause\" (?:shall|means|includes)"
    r"|\bthe (?:greater|longer|lesser|shorter) of\b|\bshort[- ]term disability|\bdiscriminat"
    r"|\bwarrant|\bvacation\b|\bsick leave\b",
)
_WRONG = phrase(r"\bfailure\b|\bneglect|\bwillful|\brehabilit")  # of conduct, if nothing is defined
_ONCE = phrase(r"\b(?:was|were|been)\b[^.;]{0,20}?\b(?:absent|unable|ill|off work)\b")
_DUTY = phrase(r"\b(?:if|when|where|shall|will|may|means?|should|event|case|can)\b")
_STRETCH = ("consecutive", "continuous", "successive")


def definition_of(letter: Letter) -> tuple[Found, tuple[Span, ...]] | None:
    """The first sentence that says what disability is, with what stands next to it."""
    if not any(word in letter.masked.lower for word in _NEEDS):
        return None
    body = [s for s in letter.sentences if s.kind == "body"]
    said = ((i, sentence, _said(sentence)) for i, sentence in enumerate(body))
    judged = ((i, sentence, _only_judged(sentence)) for i, sentence in enumerate(body))
    for i, sentence, found in chain(said, judged):
        if not found:
            continue
        whole = [sentence]
        for below in body[i + 1 : i + 2] if not {"days", "months"} & found.keys() else ():
            if (plan := _NO_PLAN.search(below.text)) is not None:
                in_place = {"or_plan": (True, below.span(*plan.span()))}
                found = {**_terms(below, plan.end(), plan=True), **in_place}
                whole.append(below)
        if "judge" not in found:
            for near in (*body[i + 1 : i + 3], *body[max(i - 1, 0) : i]):
                if _JUDGED.search(near.text) and (judge := _judge(near)) is not None:
                    found["judge"] = judge
                    whole.append(near)
                    break
        if "but" not in found and {"days", "months"} & found.keys():
            for near in body[i + 1 : i + 3]:
                if (out := _UNCOUNTED.search(near.text)) is not None:
                    but, span = _readable(near, out.span("but"))
                    found["but"] = (f"{but[0].lower()}{but[1:]}", span)
                    whole.append(near)
                    break
        return found, tuple(s.span() for s in sorted(whole, key=lambda s: s.start))
    return None


def _said(sentence: Sentence) -> Found:
    """The definition that a sentence gives."""
    text = sentence.text
    if (
        not any(word in sentence.lower for word in _NEEDS)
        and "disab" not in sentence.heading.lower()
    ):
        return {}
    if _ELSE.search(text):
        return {}
    defines = _DEFINES.search(text)
    if defines is None or (not defines["term"] and _WRONG.search(text)):
        return {}
    if _ONCE.search(text) and not _DUTY.search(text):
        return {}
    found = _terms(sentence, defines.start())
    brief = "days" in found and found["days"][0] < _LEAST_DAYS
    return {} if brief and not defines["term"] else found


def _only_judged(sentence: Sentence) -> Found:
    """Who decides, where the letter says no more."""
    judge = _judge(sentence) if "disab" in sentence.lower else None
    told = judge is not None and _SAID_BY.search(sentence.text) and not _ELSE.search(sentence.text)
    return {"judge": judge} if told and judge is not None else {}


def _terms(sentence: Sentence, start: int, *, plan: bool = False) -> Found:
    """The terms of a definition that begins at `start`; `plan`: for want of a plan."""
    text = sentence.text
    found: Found = {}
    first = next(_lengths(sentence, start), None)
    if (few := _OUT_OF.search(text, start)) is not None:
        _few_of(sentence, few, found)
    elif first is not None:
        _length(sentence, first, found)
        if (expected := _EXPECTED.search(text, 0, first.start("time"))) is not None:
            found["expected"] = (True, sentence.span(*expected.span()))
    else_ = _OR_ELSE.search(text) if first is not None else None
    judge = _judge(sentence, insurer=else_ is None and not plan)
    if judge is not None:
        found["judge"] = judge
    if else_ is not None and (by := re.search(_JUDGES[1][1], text)) is not None:
        found["or_plan"] = (True, sentence.span(*by.span()))
    _besides(sentence, start, found)
    return found


def _judge(sentence: Sentence, *, insurer: bool = True) -> tuple[str, Span] | None:
    """Who decides, as a sentence says."""
    for judge, words in _JUDGES:
        every = re.finditer(words, sentence.text)
        match = next((m for m in every if not _SET_OFF.search(sentence.text[: m.start()])), None)
        if match is not None and (insurer or judge != "the insurer or plan"):
            return judge, sentence.span(*match.span())
    return None


def _lengths(sentence: Sentence, start: int) -> Iterator[re.Match[str]]:
    return (m for m in _FOR.finditer(sentence.text, start) if _time(sentence, m) is not None)


def _few_of(sentence: Sentence, match: re.Match[str], found: Found) -> None:
    """So many of the last twelve months."""
    few, whole = sentence.value_at(match.start("n")), _time(sentence, match)
    if not isinstance(few, Count) or whole is None or whole.unit not in ("day", "month"):
        return
    span, unit = sentence.span(*match.span()), f"{whole.unit}s"
    found[unit], found["in_all"] = (few.n, span), (True, span)
    found[f"within_{unit}"] = (whole.n, span)


def _length(sentence: Sentence, match: re.Match[str], found: Found) -> None:
    """How long it has to last, within what time, and what other length is enough."""
    text = sentence.text
    time, span = _time(sentence, match), sentence.span(*match.span())
    if time is None or not (time.unit in ("day", "week") or time.months):
        return
    if time.business:
        found["business_days"] = (True, span)
    if time.months:
        found["months"] = (time.months, span)
    else:
        found["days"] = (time.n * (7 if time.unit == "week" else 1), span)
    near = text[: match.start("time")]
    if (more := _MORE_THAN.search(near)) is not None:
        found["more_than"] = (True, sentence.span(*more.span()))
    end = len(text)
    if (other := _other(sentence, match.end())) is not None:
        found["or_for"] = _readable(sentence, other.span("says"))
        end = other.start()
    _in_all(sentence, time, (match.end(), end), found)


def _in_all(sentence: Sentence, time: Duration, bounds: tuple[int, int], found: Found) -> None:
    """Whether stretches are added up, and within what time."""
    text, (start, end) = sentence.text, bounds
    all_ = _IN_ALL.search(text, 0, end)
    if all_ is None or (all_["within"] and time.qualifier in _STRETCH):
        return
    found["in_all"] = (True, sentence.span(*all_.span()))
    for within in _WITHIN.finditer(text, start, end):
        whole, span = _time(sentence, within), sentence.span(*within.span())
        if whole is not None and whole.months:
            found["within_months"] = (whole.months, span)
            return
        longer = whole is not None and whole.n > time.n
        if whole is not None and longer and whole.unit == "day" and "of" not in within[0][:3]:
            found["within_days"] = (whole.n, span)
            return


def _other(sentence: Sentence, at: int) -> re.Match[str] | None:
    """The other length behind the first."""
    for other in _OTHER.finditer(sentence.text, at):
        if other.start() > at + _OTHER_NEAR:
            return None
        time = _time(sentence, other)
        stretch = time is not None and time.qualifier in _STRETCH
        if (stretch or _LENGTH.search(other["says"])) and not _NO_LENGTH.search(other["says"]):
            return other
    return None


def _besides(sentence: Sentence, start: int, found: Found) -> None:
    """What else the definition asks for, or allows."""
    text = sentence.text
    if "days" not in found and "months" not in found:
        if (match := _SOCIAL.search(text)) is not None:
            found["social_security"] = (True, sentence.span(*match.span()))
        return
    if (match := _ANY_WORK.search(text)) is not None:
        found["any_work"] = (True, sentence.span(*match.span()))
    if (how := _ACCOMMODATED.search(text, start)) is not None:
        found["accommodated"] = _readable(sentence, how.span("how"))
    but = _LEFT_OUT.search(text, start) or _LASTING.search(text, start)
    back = _RETURNED.search(text)
    if but is None and back is None:
        but = _NOT_BACK.search(text, start) or _ALSO.search(text, start)
    if but is not None and "expected" not in found:
        found["but"] = _readable(sentence, but.span("but"))
    if back is not None:
        value = sentence.value_at(back.start("time" if back["time"] else "later"))
        if isinstance(value, Duration) and value.unit == "day":
            found["return_days"] = (value.n, sentence.span(*back.span()))


def _readable(sentence: Sentence, bounds: tuple[int, int]) -> tuple[str, Span]:
    said = sentence.readable(*bounds)
    return said.strip(" ,"), sentence.span(*bounds)


def _time(sentence: Sentence, match: re.Match[str]) -> Duration | None:
    value = sentence.value_at(match.start("time"))
    return value if isinstance(value, Duration) else None
