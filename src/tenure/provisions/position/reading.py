"""How the position is read: titles, reporting line, first day, parties."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import Span
from ...text.phrases import phrase
from .addressee import accepting_of, addressee_of
from .closing import writer_of
from .dates import letter_date_of, start_of
from .parties import Found, company_of, executive_of
from .people import named_of, titled_of
from .signatures import acceptance_of, board_of

if TYPE_CHECKING:
    from ...text import Letter

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
    r"|(?:serve|serving|employ(?:ed|ment)?|join|continue|services)\b(?:[^.;]|\.(?=com\b)){0,60}?"
    r" as(?: the| our| its| an?| Company's| the Company's)*"
    r"|promot(?:ed|ion) to(?: the position of)?"
    r"|\b(?:[Yy]ou|Executive|He|She) (?:will |shall |would )?become(?: the| our| its| an?)?)"
    rf" {_TITLE}",
    0,
)
_ROW = phrase(r"\W*(?:[\divx]{1,3}\W+)?(?:(?:job )?title|position)\W*")  # what a row is called
_ROW_REPORTS = phrase(r"\W*(?:[\divx]{1,3}\W+)?report(?:s|ing)(?: to)?\W*")
_ROW_TITLE = phrase(rf"\W*{_TITLE}(?=\W*$|\s*[(,])", 0)
_ROW_WHO = phrase(
    r"\W*(?P<who>[A-Z][\w.\u2024'&-]*(?:(?:,? (?:and |or )?(?:the )?|,? of (?:the )?(?=[A-Z]))"
    r"[A-Z][\w.\u2024'&-]*)*)\W*$",
    0,
)
_SOME_DAY = phrase(r"\b(?:if|upon|anniversary|when|until|provided|unless)\b")
ROWS = 40  # sentences at the head: further down, "Title:" is that of a signer
_TO_ME = phrase(  # to whoever signs
    r"\b(?:you|executive)\b[^.;]{0,40}? report(?:ing)?(?: \w+ly)? to (?P<who>me|the undersigned)\b"
)
_OF_WHOM = re.compile(r",? (?:of|for|at|with|and|,) (?P<word>\S+)")
_REPORTS = phrase(
    r"(?<!not )(?<!no longer )\breport(?:s|ing)?(?: \w+ly)?(?: \w+)? to (?:the |our |its )*"
    r"(?P<who>[A-Z][\w.\u2024'&-]*(?:(?:,? (?:and |or )?(?:the )?|,? of (?:the"
    r" )?(?=[A-Z]))[A-Z][\w.\u2024'&-]*)*)",
    0,
)
_DEGREES = phrase(r"(?:,? (?:Ph\.?D|M\.?D|J\.?D|D\.?V\.?M|Esq|CPA|MBA|CFA)\b\.?)+$", 0)
_PARTING = phrase(r"resign|terminat|\bcease", 0)
_DETAIL = phrase(
    (
        r" of (?:the |our )?(?:Company|Corporation|Employer)\b.*| of [A-Z][^,]*"
        r" (?:Inc|Corp|LLC|Ltd)\b.*"
    ),
    re.S,
)


def read_position(letter: Letter) -> tuple[dict[str, Any], Cite]:
    """What the letter says of the parties and the position, each with its place."""
    found: Found = {}
    found |= company_of(letter)
    company = str(found["company"][0]) if "company" in found else ""
    found |= addressee_of(letter) or executive_of(letter) or named_of(letter)
    if "executive" not in found:
        found |= accepting_of(letter, company) or titled_of(letter)
    found |= letter_date_of(letter)
    found |= _titles(letter, company)
    found |= _reports_to(letter)
    found |= start_of(letter)
    executive = _DEGREES.sub("", str(found["executive"][0])) if "executive" in found else ""
    if executive:
        found["executive"] = (executive, found["executive"][1])
    found |= acceptance_of(letter, executive)
    found |= board_of(letter)
    spans = {name: spans for name, (_, spans) in found.items()}
    whole: list[Span] = []
    for span in (s for part in spans.values() for s in part):
        if not any(w.start <= span.start and span.end <= w.end for w in whole):
            whole.append(_sentence_span(letter, span))
    return {name: value for name, (value, _) in found.items()}, Cite(tuple(whole), spans)


def _sentence_span(letter: Letter, span: Span) -> Span:
    at = bisect_right(letter.sentences, span.start, key=lambda s: s.span(0, 1).start)
    for sentence in letter.sentences[max(0, at - 1) : at + 1]:
        whole = sentence.span()
        if whole.touches(span):
            return whole
    return span


def _titles(letter: Letter, company: str) -> Found:
    titles: dict[str, Span] = {}
    for sentence in letter.having(_OFFICE):
        held = list(_HELD.finditer(sentence.text))
        held = [m for m in held if "become" not in m[0] or not _SOME_DAY.search(sentence.text)]
        if not held and sentence.index < ROWS and _ROW.fullmatch(sentence.heading) is not None:
            held = [m for m in [_ROW_TITLE.match(sentence.text)] if m is not None]
        if not held or _PARTING.search(sentence.lower):
            continue
        for match in held:
            title = _DETAIL.sub("", match["title"])
            if company:
                title = _without(company.split()[0].lower(), title)
            title = title.rstrip(" ,-")
            if _OFFICE.search(title) and title not in titles and title != "Director":
                titles[title] = sentence.span(match.start(), match.start("title") + len(title))
    return {"titles": (tuple(titles), tuple(titles.values()))} if titles else {}


def _without(company: str, title: str) -> str:
    """A title without "of Larkfield, Inc.", by the first word of the company's name."""
    for match in _OF_WHOM.finditer(title):
        if match["word"].lower().rstrip(".,") == company.rstrip(".,"):
            return title[: match.start()]
    return title


def _reports_to(letter: Letter) -> Found:
    rows = letter.having(_OFFICE)
    for sentence in (s for s in rows if s.index < ROWS and _ROW_REPORTS.fullmatch(s.heading)):
        if (row := _ROW_WHO.match(sentence.text)) is not None:
            said = sentence.written[slice(*row.span("who"))].rstrip(" .,")
            start = row.start("who")
            return {"reports_to": (said, (sentence.span(start, start + len(said)),))}
    for sentence in letter.having("report"):
        match = _REPORTS.search(sentence.text)
        if match:
            said = sentence.written[slice(*match.span("who"))]  # with the points of its names
            who = _DETAIL.sub("", said).rstrip(" .,")
            end = match.start("who") + len(who)
            return {"reports_to": (who, (sentence.span(match.start(), end),))}
        if (mine := _TO_ME.search(sentence.text)) is not None:
            signer = writer_of(letter)
            if signer is not None:
                return {"reports_to": (signer[0], (sentence.span(*mine.span()), signer[1]))}
    return {}
