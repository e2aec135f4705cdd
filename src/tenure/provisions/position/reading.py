"""How the position is read: titles, reporting line, first day, parties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import Span, find
from ...text.phrases import phrase
from ...text.values import Date
from .addressee import accepting_of, addressee_of
from .dates import letter_date_of
from .parties import Found, company_of, executive_of
from .signatures import acceptance_of, board_of

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_WORD = r"[A-Z][\w&/'-]*"
_TITLE = rf"(?P<title>{_WORD}(?:(?:,? (?:and |& )?|,? (?:of|for) (?=[A-Z])| - ){_WORD})*)"
_OFFICE = phrase(
    r"\b(?:Officer|President|Director|Chair(?:man|woman|person)?|Counsel"
    r"|Secretary|Treasurer|Manager|Controller|CEO|CFO|COO|CTO)\b",
    0,
)
_HELD = phrase(
    r"\b(?:(?:position|title|titles|office|role|job|capacity|capacities)s?(?:"
    r" will be| shall be| is)?(?: of| as|:)(?: the| our| its| an?)?"
    r"|(?:serve|serving|employ(?:ed|ment)?|join|continue|services)\b[^.;]{0,60}?"
    r" as(?: the| our| its| an?| Company's| the Company's)*"
    rf"|promot(?:ed|ion) to(?: the position of)?) {_TITLE}",
    0,
)
_REPORTS = phrase(
    r"\breport(?:s|ing)?(?: \w+ly)?(?: \w+)? to (?:the |our |its )*"
    r"(?P<who>[A-Z][\w.'&-]*(?:(?:,? (?:and |or )?(?:the )?|,? of (?:the"
    r" )?(?=[A-Z]))[A-Z][\w.'&-]*)*)",
    0,
)
_PARTING = phrase(r"resign|terminat|\bcease", 0)
_DETAIL = phrase(
    (
        r" of (?:the |our )?(?:Company|Corporation|Employer)\b.*| of [A-Z][^,]*"
        r" (?:Inc|Corp|LLC|Ltd)\b.*"
    ),
    re.S,
)
_ABOUT = (
    r"(?:on |as of |effective |no later than |of |, |on or about |approximately |was |deemed "
    r"|expected to be |(?:mon|tues|wednes|thurs|fri)day,? )*{date:day}"
)
_STARTS = (
    r"(?:start(?:ing)?|hire|commencement) date\"?(?: of (?:your )?employment)?(?:"
    rf" with [^.;]{{1,40}}?)?(?: will be| is| shall be|:|)? {_ABOUT}",
    r"(?:date of (?:your |this )?(?:hire|employment)|(?:first|{ordinal}) day of"
    rf" (?:work|employment)) (?:will be|is|shall be) {_ABOUT}",
    r"(?:employment|engagement)(?: hereunder)?(?: (?:with|as|by|of) [^.;\ue005]{1,90}?)?"
    r" (?:will |shall |is (?:expected )?to )?(?:be deemed to have )?"
    rf"(?:begin|commence|start)(?:s|d(?= effective))? {_ABOUT}",
    rf"(?:offer|position|employ|join|serve)[^.;]{{0,160}}? (?:commencing"
    rf"|beginning|starting) {_ABOUT}",
    r"(?:you will|you are to|expected to|agree to|like you to) (?:begin|commence|start)(?:"
    rf" work| employment)? {_ABOUT}",
)
_NOT_A_START = phrase(
    r"salary|\bvest|\boptions?\b|bonus|\breview|severance|\bshares|\bresign|\bcease|incentive"
    r"|additional|\bextend|\bserves\b|\bend(?:ing|ed)\b|consult"
)
_START_DATE = phrase(r"^(?:anticipated |employment )?(?:start(?:ing)?|hire|commencement) date")


def read_position(letter: Letter) -> tuple[dict[str, Any], Cite]:
    """What the letter says of the parties and the position, each with its place."""
    found: Found = {}
    body = [s for s in letter.sentences if s.kind == "body"]
    found |= company_of(letter)
    company = str(found["company"][0]) if "company" in found else ""
    found |= addressee_of(letter) or executive_of(letter) or accepting_of(letter, company)
    found |= letter_date_of(letter)
    found |= _titles(body, company)
    for read in (_reports_to, _starts):
        found |= read(body)
    executive = str(found["executive"][0]) if "executive" in found else ""
    found |= acceptance_of(letter, executive)
    found |= board_of(letter)
    spans = {name: spans for name, (_, spans) in found.items()}
    whole = dict.fromkeys(_sentence_span(letter, s) for part in spans.values() for s in part)
    return {name: value for name, (value, _) in found.items()}, Cite(tuple(whole), spans)


def _sentence_span(letter: Letter, span: Span) -> Span:
    for sentence in letter.sentences:
        whole = sentence.span()
        if whole.touches(span):
            return whole
    return span


def _titles(body: list[Sentence], company: str) -> Found:
    titles: dict[str, Span] = {}
    for sentence in body:
        if not _OFFICE.search(sentence.text) or _PARTING.search(sentence.lower):
            continue
        for match in _HELD.finditer(sentence.text):
            title = _DETAIL.sub("", match["title"])
            if company:
                title = re.split(
                    rf" (?:of|for|at|with|and|,) {re.escape(company.split()[0])}", title
                )[0]
            title = title.rstrip(" ,-")
            if _OFFICE.search(title) and title not in titles and title != "Director":
                titles[title] = sentence.span(match.start(), match.start("title") + len(title))
    return {"titles": (tuple(titles), tuple(titles.values()))} if titles else {}


def _reports_to(body: list[Sentence]) -> Found:
    for sentence in body:
        match = _REPORTS.search(sentence.text) if "report" in sentence.lower else None
        if match:
            who = _DETAIL.sub("", match["who"]).rstrip(" .,")
            end = match.start("who") + len(who)
            return {"reports_to": (who, (sentence.span(match.start(), end),))}
    return {}


def _starts(body: list[Sentence]) -> Found:
    for sentence in body:
        if "\ue005" not in sentence.text:
            continue
        headed = _START_DATE.match(sentence.heading) is not None
        for words in (*_STARTS, r"^{date:day}\.?$") if headed else _STARTS:
            match = find(words, sentence)
            if match is None or _NOT_A_START.search(
                sentence.text[max(0, match.start - 40) : match.end]
            ):
                continue
            if (day := match.value("day", Date).days) is not None:
                return {"start_date": (day, (match.span(),))}
    return {}
