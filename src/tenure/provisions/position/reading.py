"""How the position is read: titles, reporting line, first day, parties."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text import Span
from ...text.phrases import phrase
from .closing import writer_of
from .dates import letter_date_of, start_of
from .parties import Found, company_of, executive_of, others_of
from .people import accepting_of, addressee_of, named_of, titled_of
from .signatures import acceptance_of, board_of
from .titles import OFFICE, ROWS, titles_of

if TYPE_CHECKING:
    from ...text import Letter

_ROW_REPORTS = phrase(
    r"\W*(?:[\divx]{1,3}\W+)?(?:report(?:s|ing)(?: to| line| relationship)?"
    r"|(?:your )?(?:direct |immediate )?(?:manager|supervisor))\W*"
)
_ROW_WHO = phrase(
    r"\W*(?P<who>[A-Z][\w.\u2024'&-]*(?:(?:,? (?:and |or )?(?:the )?|,? of (?:the )?(?=[A-Z]))"
    r"[A-Z][\w.\u2024'&-]*)*)\W*$",
    0,
)
_TO_ME = phrase(  # to whoever signs
    r"\b(?:you|executive)\b[^.;]{0,40}? report(?: \w+ly)? to (?P<who>me|the undersigned)\b"
    r"|\b(?:you|position|title|role|executive)\b[^;]{0,200}? reporting(?: \w+ly)? to"
    r" (?P<who2>me|the undersigned)\b"
)
_REPORTS = phrase(
    r"(?<!not )(?<!no longer )\b(?i:report(?:s|ing)?(?: \w+ly)?(?: and)?(?: \w+)? (?:(?:in)?to,?"
    r"|through)|(?:answerable|accountable|responsible)(?: \w+ly)? to|direct (?:reporting )?line to"
    r"|(?:your|his|her|executive's|employee's) (?:direct |immediate )?(?:supervisor|manager"
    r"|superior) (?:will|shall) be|under the (?:direct |immediate |sole )*(?:supervision"
    r"|direction)(?: and (?:supervision|direction|control))? of) (?:the |our |its"
    r" )*(?P<who>[A-Z][\w.\u2024'&/-]*(?:(?:,?[ \t](?:and |or |and/or |as well as )?(?:to )?(?:the"
    r" )?|,? (?:and|or),? (?:absent the \w+|in (?:his|her|the \w+'s) absence),? (?:to )?(?:the )?"
    r"|,? of (?:the )?(?=[A-Z]))[A-Z][\w.\u2024'&/-]*)*)",
    0,
)
_OR_ELSE = phrase(  # "or such other officer as the Board designates"
    r",? (?P<who>(?:or|and/or) (?:to )?(?:such|any|another|an)(?: other)? (?:senior )?"
    r"(?:person|officer|executive|individual|employee|manager|director)s?\b[^.;,]{0,20}?\b(?:as|designated|whom|that"
    r"|appointed|named|selected)\b[^.;,(]{2,90})"
)
_NOT_TO_HIM = phrase(  # a ground of Good Reason, a report that is no more
    r"\brequir\w+ (?:that )?[^.;]{0,80}$|\binstead of\b[^.;]{0,20}$|\bgood (?:reason|cause)\b"
    r"|\bdiminution\b|\bceas\w+\b[^.;]{0,30}$"
)
_ANOTHERS = phrase(  # "our officers who report to ...", "Mr. Roe, our Treasurer, reports to ..."
    r"\b(?:employees|officers|executives|persons|personnel|staff|managers|teams?)(?: who| that)?"
    r"(?: will| shall)? $|(?:Mr|Ms|Mrs|Dr)[.\u2024]? (?:[A-Z][\w.\u2024'-]* )*?"
    r"(?P<last>[A-Z][\w'-]+)(?:,[^,;]{2,60},)? (?:who )?(?:will |shall )?$",
    0,
)
_OF_THE_COMPANY = phrase(
    r" of (?:the |our )?(?:Company|Corporation|Employer)(?: \([^()]*\))?$"
    r"| of [A-Z][\w& ]*,? (?:Inc|Corp|LLC|Ltd)\b[.\u2024]?$",
    0,
)
_WHOM = (
    "report",
    "direction of",
    "answerable",
    "accountable",
    "responsible",
    "supervis",
    "line to",
    "manager",
)
_DEGREES = phrase(r"(?:,? (?:Ph\.?D|M\.?D|J\.?D|D\.?V\.?M|Esq|CPA|MBA|CFA)\b\.?)+$", 0)


def read_position(letter: Letter) -> tuple[dict[str, Any], Cite]:
    """What the letter says of the parties and the position, each with its place."""
    found: Found = {}
    found |= company_of(letter)
    company = str(found["company"][0]) if "company" in found else ""
    if company:
        found |= others_of(letter, company, found["company"][1])
    found |= addressee_of(letter) or executive_of(letter) or named_of(letter)
    if "executive" not in found:
        found |= accepting_of(letter, company) or titled_of(letter)
    found |= letter_date_of(letter)
    found |= titles_of(letter, company, found)
    found |= _reports_to(letter, str(found["executive"][0]) if "executive" in found else "")
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
    origin, normal = letter.normal.origin, letter.masked.to_normal
    at = bisect_right(letter.sentences, span.start, key=lambda s: origin(normal(s.start)))
    for sentence in letter.sentences[max(0, at - 1) : at + 1]:
        whole = sentence.span()
        if whole.touches(span):
            return whole
    return span


def _reports_to(letter: Letter, executive: str) -> Found:
    rows = letter.having(OFFICE)
    for sentence in (s for s in rows if s.index < ROWS and _ROW_REPORTS.fullmatch(s.heading)):
        if (row := _ROW_WHO.match(sentence.text)) is not None:
            said = sentence.written[slice(*row.span("who"))].rstrip(" .,")
            start = row.start("who")
            return {"reports_to": (said, (sentence.span(start, start + len(said)),))}
    for sentence in letter.having(*_WHOM):
        match = _REPORTS.search(sentence.text)
        before = sentence.text[: match.start()] if match else ""
        if match and (other := _ANOTHERS.search(before)) is not None:
            match = match if other["last"] and other["last"] in executive else None
        if match and not _NOT_TO_HIM.search(before):
            said = sentence.written[slice(*match.span("who"))]  # with the points of its names
            who = _OF_THE_COMPANY.sub("", said.rstrip(" .,")).rstrip(" .,")
            end = match.start("who") + len(who)
            place = sentence.span(match.start(), end)
            found: Found = {"reports_to": (who.replace("\t", " "), (place,))}
            if (other := _OR_ELSE.match(sentence.text, match.end())) is not None:
                span = other.span("who")
                told = sentence.readable(*span).rstrip(" .,")
                found["reports_else"] = (told, (sentence.span(*span),))
            return found
        if (mine := _TO_ME.search(sentence.text)) is not None:
            signer = writer_of(letter)
            if signer is not None:
                return {"reports_to": (signer[0], (sentence.span(*mine.span()), signer[1]))}
    return {}
