"""Who the letter is from and to, and its date: at the head of a letter or of an agreement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...text import Span
from ...text.phrases import phrase
from ...text.values import Date

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Found = dict[str, tuple[Any, tuple[Span, ...]]]

_SUFFIX = (
    r"(?:Inc|INC|Incorporated|Corp|CORP|Corporation|CORPORATION|Company|COMPANY"
    r"|Co|LLC|L\.L\.C|Ltd|LTD|Limited|L\.P|LP|plc|PLC|N\.V|Bancorp|Bancshares"
    r"|Holdings|Group)"
)
_PART = r"[A-Z0-9][\w&.'-]*"
CORPORATION = phrase(
    rf"(?<![\w&])(?:{_PART},?[ ]){{1,6}}?(?:of [A-Z]\w+,? )?{_SUFFIX}\b\.?(?:,? {_SUFFIX}\b\.?)?", 0
)
_NOT_A_NAME = phrase(
    r"^(?:(?:The|At|On|Of|As|In|For|With|By|Accepted|And|To|From|This|Dear|Re"
    r"|Upon|If|Welcome|Sincerely|Former|Your|Our|Its|Any|Each|Such|Both"
    r"|Subject|Under|Between|AGREEMENT|BETWEEN|Attention|Attn|Exhibit|BY|AND|THE"
    r"|OF|WHEREAS|Whereas)[,:]? )+",
    0,
)
_OFFICE_OF = phrase(
    r"^.*\b(?:Officer|President|Committee|Board|Director|Directors|Chairman"
    r"|Secretary|Treasurer) (?:of|for|at) (?:the )?",
    0,
)
_TITLES = r"(?:(?:Mr|Ms|Mrs|Dr|Miss)\.? )?"
_INITIALS = r"(?:[A-Z][\w'-]*\.?|\([A-Z]\w+\)|\"[A-Z]\w+\")"
_PERSON = phrase(
    rf"{_TITLES}{_INITIALS}(?: (?:de|van|von|der|la|le|di|du) )?(?:"
    rf" (?:{_INITIALS})){{1,4}}(?:,? (?:Jr|Sr|III|II|IV|Esq|M\.?D|Ph\.?D"
    rf"|CPA)\b\.?)*",
    0,
)
_NO_PERSON = phrase(
    r"\b(?:Exhibit|EXHIBIT|Via|VIA|Personal|Confidential|CONFIDENTIAL|Private"
    r"|Offer|Employment|Agreement|Letter|Re|Subject|Reference|Street|Avenue"
    r"|Road|Drive|Lane|Suite|Floor|Box|Delivery|Mail|Federal|Express|Hand|Chief"
    r"|Officer|President|Chairman|Director|Board|Vice|Secretary|Dear"
    r"|Human|Resources|Page|Agreed|AGREED|Accepted|ACCEPTED|Sincerely|Attention"
    r"|Compensation|Committee|Execution|Copy|Draft)\b|\d|:$",
    0,
)
_GREETING = phrase(r"Dear (?:Mr|Ms|Mrs|Dr|Miss)?\.? ?(?P<name>[^,:;]+)", 0)
_PARTY = phrase(r"\b(?:company|corporation|employer)$")
_ROLE = phrase(r"^(?:the )?(?:executive|employee|officer|you)$")
_MADE = phrase(r"(?:dated|made|entered into|as of|effective)\b[^;]{0,60}?\ue005")


def company_of(letter: Letter) -> Found:
    """The party called the Company; else the first corporation that the letter names."""
    for term in letter.definitions:
        if term.how == "parentheses" and _PARTY.search(term.term):
            before = term.sentence.text[: term.start]
            names = [m for m in _corporations(before) if len(before) - m[1] < 200]
            if names:
                return _company(term.sentence, *names[-1])
    for kinds in (("body",), ("address", "heading"), ("signature",)):
        for sentence in letter.sentences:
            if sentence.kind in kinds:
                for start, end in _corporations(sentence.text):
                    return _company(sentence, start, end)
    return {}


def _corporations(text: str) -> Iterator[tuple[int, int]]:
    for match in CORPORATION.finditer(text):
        lead = _OFFICE_OF.match(match.group()) or _NOT_A_NAME.match(match.group())
        start = match.start() + (lead.end() if lead else 0)
        if len(text[start : match.end()].split()) > 1:
            yield start, match.end()


def _company(sentence: Sentence, start: int, end: int) -> Found:
    # a full stop that ends the sentence is not the company's, unless it abbreviates
    name = sentence.readable(start, end)
    if name.endswith("."):
        last = name[:-1].rsplit(" ", 1)[-1]
        name = (
            name
            if last in ("Inc", "Corp", "Co", "Ltd", "INC", "CORP", "LTD") or "." in last
            else name[:-1]
        )
    return {"company": (name, (sentence.span(start, end),))}


def executive_of(letter: Letter) -> Found:
    """The person addressed; else the one called the Executive or the Employee; else who accepts."""
    head: list[Sentence] = []
    for sentence in letter.sentences[:20]:
        greeting = _GREETING.match(sentence.text)
        if greeting:
            found = _addressee(head, greeting["name"])
            if found:
                return found
            break
        if len(sentence.text) < 80:
            head.append(sentence)
    return _party(letter) or _accepting(letter)


def _party(letter: Letter) -> Found:
    for term in letter.definitions:
        if term.how == "parentheses" and _ROLE.match(term.term):
            before = term.sentence.text[: term.start].rstrip(" ,")
            names = [m for m in _PERSON.finditer(before) if not _NO_PERSON.search(m.group())]
            near = [
                m
                for m in names
                if len(before) - m.end() < 160 and not CORPORATION.search(m.group())
            ]
            if near:
                at = _stripped(near[-1].group())
                span = term.sentence.span(near[-1].start() + at, near[-1].end())
                return {"executive": (near[-1].group()[at:], (span,))}
    return {}


def _accepting(letter: Letter) -> Found:
    """The name under "Accepted:"."""
    accepted = False
    for sentence in letter.sentences:
        accepted |= sentence.kind == "signature" and "accepted" in sentence.lower
        if accepted and _PERSON.fullmatch(sentence.text) and not _NO_PERSON.search(sentence.text):
            return {"executive": (sentence.plain, (sentence.span(),))}
    return {}


def _stripped(name: str) -> int:
    lead = _NOT_A_NAME.match(name)
    return lead.end() if lead else 0


def _addressee(head: list[Sentence], greeted: str) -> Found:
    """Of the lines above the greeting: the greeted name, else the first after the date."""
    names = [s for s in head if _PERSON.fullmatch(s.text) and not _NO_PERSON.search(s.text)]
    names = [s for s in names if not CORPORATION.search(s.text)]
    words = {w.strip(".").lower() for w in greeted.split()}
    dates = [s.index for s in head if "\ue005" in s.text]
    after = [s for s in names if not dates or s.index > dates[0]]
    for sentence in after + names:
        if words & {w.strip(".,()").lower() for w in sentence.text.split()}:
            return {"executive": (sentence.plain, (sentence.span(),))}
    for sentence in after:
        return {"executive": (sentence.plain, (sentence.span(),))}
    return {}


def letter_date_of(letter: Letter) -> Found:
    """The date at the head of a letter; that of which an agreement is made; that of its signing."""
    opening = letter.sentences[:14]
    for sentence in opening:
        head = sentence.kind in ("address", "heading") and "\ue005" in sentence.text
        if head or sentence.text == "\ue005":
            found = _dated(sentence, sentence.text.index("\ue005"))
            if found:
                return found
    for sentence in opening:
        match = _MADE.search(sentence.text)
        if match and not re.search(r"that certain|whereas", sentence.lower):
            found = _dated(sentence, match.end() - 1)
            if found:
                return found
    for sentence in letter.sentences:
        if sentence.lower.startswith("in witness whereof") and "\ue005" in sentence.text:
            return _dated(sentence, sentence.text.index("\ue005"))
    return {}


def _dated(sentence: Sentence, at: int) -> Found:
    value = sentence.value_at(at)
    if isinstance(value, Date) and value.days is not None:
        return {"letter_date": (value.days, (sentence.span(at, at + 1),))}
    return {}
