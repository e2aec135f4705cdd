"""How long a notice is, and where it is said that none is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...text.phrases import phrase
from ...text.values import DURATION, ORDINAL, Duration, Ordinal

if TYPE_CHECKING:
    from ...text import Sentence

WORDS = (  # one of which every sentence has
    "notice", "notif", "let us know", "inform", "advise", "warn", "resign", "tell "
)  # fmt: skip

_KIND = (
    r"(?:of|in|prior|advanced?|written|previous|calendar|full|clear|working|business|and|an?"
    r"|(?:his|her|its|the|such) (?:intent\w*)?)"
)
_NOTICE = r"(?:notice|notification|warning)"
_NO_LESS = (
    r"(?:at least|(?:not|no)(?: be)? (?:less|fewer|earlier|sooner) than|a minimum of"
    r"|(?:which|that) is)"
)
_LENGTHS = tuple(
    phrase(words)
    for words in (
        # "thirty days' prior written notice", "notice of not less than thirty days"
        rf"(?P<time>{DURATION})(?:[ ,]+{_KIND}){{0,5}}[ ,]+{_NOTICE}\b"
        rf"|\b{_NOTICE}\b(?: (?:which|that) (?:either|each|the|you)\b[^.;:,{DURATION}]{{3,60}}?)?"
        rf"[^.;:{DURATION}]{{0,60}}?\b(?:{_NO_LESS}|of|is|be) (?P<after>{DURATION})"
        r"(?! (?:after|from|following|of|to cure))"
        rf"|\b(?:effective|take effect) (?:until )?(?:{_NO_LESS} )?(?P<later>{DURATION})"
        r" (?:from|after|following)(?: (?:the )?(?:delivery|receipt|giving)(?: by [\w ]{2,20}?)?"
        r" of)?(?: \w+){0,5} notice\b"
        rf"|(?P<until>{DURATION}) (?:after|following) (?:(?:\w+ ){{0,2}}notice (?:\w+ ){{0,6}}?"
        r"(?:by|from) (?:either|the|you|us)\b|(?:either (?:party|of \w+)|the \w+|executive"
        r"|employee|you)(?: \w+){0,2}? (?:gives?|delivers?|provides?)\b[^.;]{0,40}? notice\b)",
        # "notify the Company at least thirty days in advance", "let us know three weeks ahead"
        rf"\b(?:notify(?:ing)?|inform(?:ing)?|advis(?:e|ing)|tell|warn|let \w+(?: \w+)? know)\b"
        rf"[^.;{DURATION}]{{0,90}}?(?P<time>{DURATION})(?:'s?)?(?: in)?"
        r" (?:advance|ahead|prior to|before|beforehand)\b"
        rf"|\b(?:notify|inform|advise)\b[^.;{DURATION}]{{0,60}}? (?:ahead of|in advance by)"
        rf" (?P<after>{DURATION})",
        # "a letter of resignation sixty days in advance"
        rf"\bresignation\b[^.;{DURATION}]{{0,60}}? (?P<time>{DURATION})(?:'s?)? (?:in advance\b"
        r"|ahead\b(?! of)|beforehand\b|(?:prior to|before) (?:the |such |his |her |your )?"
        r"(?:effective|proposed|intended|last|date of (?:such |his |her |the )?(?:resign|depart)))",
        # "a notice specifying a date that is at least thirty days after the notice", "the date
        # specified in the notice, which shall be at least thirty days after it"
        rf"(?:\bnotice\b[^.;{DURATION}]{{0,60}}?\b(?:specif|stat|setting|fix|designat)\w*"
        rf"|(?P<day>\b(?:specified|stated|set forth)) in [^.;{DURATION}]{{0,60}}?\bnotice\b)"
        rf"[^.;{DURATION}]{{0,60}}? {_NO_LESS} (?P<time>{DURATION}) (?:from|after|following)"
        r" (?:the )?(?:date|giving|delivery|receipt|such|notice)\b(?: of (?:\w+ )?notice)?",
    )
)
# under "Notice period": "60 days by you, 30 days by the Company"
_ROW = phrase(r"\W*(?:[\divx]{1,4}\W+)?(?:(?:termination )?notice(?: period)?|period of notice)\W*")
_OF_ROW = phrase(
    rf"(?:^\W*|[,;] (?:and )?| and )(?P<time>{DURATION})(?:,| written| prior)* "
    r"(?=(?:by|from|for|on) (?:either|each|both|you|the|us\b|we\b)|\((?:either|each|both)\b)"
)
_NTH_DAY = phrase(  # "not earlier than the thirtieth day following the date the notice is given"
    r"\b(?:not|no) (?:be )?(?:earlier|sooner|less) tha[nt] the (?P<nth>\ue006)(?: \(\w+\))? day"
    r" (?:following|after)\b[^.;]{0,40}? notice\b"
    r"|\b(?:up)?on the (?P<nth2>\ue006)(?: \(\w+\))? day (?:following|after)"
    r"\b[^.;]{0,60}? (?:gives?|delivers?|tenders?) (?:\w+ ){0,3}notice of (?:\w+ ){0,4}?"
    r"(?:resign|terminat)\w*"
    r"|\bnotice\b[^.;\ue006]{0,60}?\b(?:effective|effect) (?:up)?on the (?P<nth3>\ue006)"
    r"(?: \(\w+\))? day (?:following|after)\b"
)
_NONE = phrase(
    r"\bwith(?: or without|out)(?: any)? (?:(?:\w+ ){0,3}(?:cause|reason),? (?:and|or|and/or)"
    r" (?:with or without |without )?)?(?:any |prior |advanced? |written |the giving of ){0,3}"
    r"notice\b(?! (?:of|thereof)\b)"
)
_NEEDLESS = phrase(
    r"\bno (?:prior |advanced? |written )*notice (?:need be given|(?:is|being|shall be|will be)"
    r" (?:required|needed|necessary))\b"
)
_AT_ONCE = phrase(  # a notice, but of no time
    r"\b(?:immediately|forthwith|at once),? (?:up)?on (?:the )?(?:(?:giving|delivery|receipt"
    r"|service) (?:by [\w ]{2,20} )?of )?(?:(?:an?|prior|written|such|its|his|her) )*notice\b"
    r"|\b(?:up)?on (?:(?:an?|prior|written) )*notice\b[^.;\ue004]{0,40}?,? effective"
    r" (?:immediately|forthwith|at once)\b"
)
_AT_MOST = re.compile(
    r"\bwithin $|\bup to $|^(?!.*\b(?:not?|never|nor)\b).*\b(?:less|fewer) than $"
)


class Notice(NamedTuple):
    """A notice in a sentence: its length, None where none is needed, and its place."""

    length: Duration | None
    start: int
    end: int
    given_day: bool = False  # the day of termination is counted from it
    at_once: bool = False  # one has to be given, and takes effect at once


def is_row(sentence: Sentence) -> bool:
    """Whether it stands in a row that is called notice, and says how long that is."""
    if DURATION not in sentence.text or "otice" not in sentence.heading:
        return False
    return _ROW.fullmatch(sentence.heading) is not None and bool(_OF_ROW.search(sentence.text))


def notices_in(sentence: Sentence) -> Iterator[Notice]:
    """Every notice of a length, then those that are not needed."""
    text = sentence.text
    taken: list[tuple[int, int]] = []
    of_row = (_OF_ROW,) if is_row(sentence) else ()
    for words in (*_LENGTHS, *of_row) if DURATION in text else ():
        for match in words.finditer(text):
            at = max(match.start(x) for x in match.re.groupindex if x != "day")
            value = sentence.value_at(at)
            if not isinstance(value, Duration) or _AT_MOST.search(text[max(0, at - 40) : at]):
                continue
            if not any(start <= at < end for start, end in taken):
                taken.append(match.span())
                day = match.groupdict().get("day") is not None
                yield Notice(value, match.start(), match.end(), given_day=day)
    if ORDINAL in text and (nth := _NTH_DAY.search(text)) is not None:
        value = sentence.value_at(max(map(nth.start, ("nth", "nth2", "nth3"))))
        if isinstance(value, Ordinal):
            length = Duration(value.start, value.end, value.n, "day")
            yield Notice(length, nth.start(), nth.end(), given_day=True)
    for words in (_NONE, _NEEDLESS, _AT_ONCE):
        for match in words.finditer(text):
            at, end = match.span()
            yield Notice(None, at, end, at_once=words is _AT_ONCE)
