"""The signature blocks of a letter: what they cover, who signed, and the date beside it."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ...text import Span
from ...text.phrases import phrase
from ...text.values import DATE, Date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence

Fields = dict[str, tuple[Any, tuple[Span, ...]]]

_NOT_SIGNED = phrase(r"(?:cc|enclosures?|attachments?|copy to)\b")
_NAME = phrase(r"(?P<name>[A-Z][\w.\u2024'-]*(?: [A-Z][\w.\u2024'-]*){1,4})", 0)
_MARK = phrase(rf"/s/\s*(?P<name>[^\t/]+?)\s*(?=\t|/s/|$|,?\s+\(?(?:[Dd]ated?\b|{DATE}))", 0)
_ACCEPTED = phrase(
    r"\b(?:accepted|agreed|acknowledged|approved and accepted)\b|\bI (?:[\w,]+ ){0,6}accept\b"
)
_BODY = phrase(r"\bby\b.{0,80}\b(?:board|committee)\b", re.IGNORECASE | re.DOTALL)
_DATE_LINE = phrase(r"(?:.*\t)?\s*dated?\b:?[\s_-]*", re.IGNORECASE | re.DOTALL)
_REST = phrase(r"(?:\s|[-_=]{3,}|</?[A-Za-z]{1,8}>)*", 0)
_CUT = phrase(r"\b[A-Z][.\u2024]$", 0)
_EMPTY = phrase(r"\W*(?:by:?\s*)?/s/[\s_]*")  # the name stands on the next line
_STARTS = phrase(r"\W*(?:start(?:ing)?|hire|effective|employment|commencement) date\W*")
MOST = 5  # words of a name
ABOVE = 1  # lines between a mark and words of acceptance below it
NEAR = 4  # lines between a signature and its date


def signatures_of(letter: Letter) -> tuple[list[Span], Fields]:
    """Every run of signature lines as one span, and what the lines of the two sides say."""
    lines = [s for s in letter.sentences if s.kind == "signature" and not _NOT_SIGNED.match(s.text)]
    blocks = []
    for _, run in groupby(enumerate(lines), lambda pair: pair[1].index - pair[0]):
        part = [line for _, line in run]
        blocks.append(_with_rules(letter, Span(part[0].span().start, part[-1].span().end)))
    return blocks, _signers(lines)


def _with_rules(letter: Letter, span: Span) -> Span:
    """With the ruled lines and table tags that follow, which are no sentences."""
    rest = _REST.match(letter.source, span.end)
    tail = rest.group().rstrip() if rest else ""
    return Span(span.start, span.end + len(tail))


def _signers(lines: list[Sentence]) -> Fields:
    """Who signed for each side: the executive's mark is by the words of acceptance."""
    body = next((i for i, s in enumerate(lines) if _BODY.search(s.text)), len(lines))
    marks = [(i, m) for i in range(body) for m in _marks(lines, i)]
    accepted = next((i for i, s in enumerate(lines[:body]) if _ACCEPTED.search(s.text)), None)
    if accepted is None or not marks:
        return {}
    own = next(((i, m) for i, m in marks if i >= accepted), None)
    if own is None and (len(marks) > 1 or accepted - marks[-1][0] <= ABOVE):
        own = marks[-1]  # the words stand below the executive's mark
    found: Fields = {}
    company = next((pair for pair in marks if pair != own), None)
    if company is not None:
        i, by = company
        found["company_signed"] = _whole(lines, i, by), (lines[i].span(*by.span("name")),)
    if own is None:
        return found
    at, mark = own
    found["executive_signed"] = _whole(lines, at, mark), (lines[at].span(*mark.span("name")),)
    return found | _dated(lines[at : min(at + NEAR, body)])


def _marks(lines: list[Sentence], i: int) -> Iterator[re.Match[str]]:
    """The signatures of a line; the whole line is one where only its mark stands on that before."""
    if i and _EMPTY.fullmatch(lines[i - 1].text) and (name := _NAME.fullmatch(lines[i].text)):
        yield name
    yield from _MARK.finditer(lines[i].text)


def _whole(lines: list[Sentence], at: int, mark: re.Match[str]) -> str:
    """A name without the rule it stands on, and with a last name that is taken for a line."""
    name = mark["name"].strip(" _")
    words = name.split()
    again = next((i for i, word in enumerate(words) if word in words[i + 1 :]), None)
    if len(words) > MOST and again is not None:  # the name in print and the title follow
        return " ".join(words[: again + 1])
    if (printed := _printed(lines[at + 1 : at + NEAR], name)) is not None:
        return printed
    after = lines[at + 1].text.split("\t")[0] if at + 1 < len(lines) else ""
    return f"{name} {after}" if _CUT.search(name) and after.isalpha() else name


def _printed(lines: list[Sentence], name: str) -> str | None:
    """The name in print below, of which the signature has only the beginning."""
    for line in lines if len(name.split()) == 1 else ():
        if line.text.startswith(f"{name} ") and _NAME.fullmatch(line.text):
            return line.text
    return None


def _dated(lines: list[Sentence]) -> Fields:
    """The date beside a signature; that it was left blank, where only its label is there."""
    for i, line in enumerate(lines):
        place = line.text.find(DATE)
        value = line.value_at(place) if place >= 0 else None
        if isinstance(value, Date) and value.days is not None:
            below = lines[i + 1].text if i + 1 < len(lines) else ""
            after = line.text[place + 1 :] or ("" if DATE in below else below)
            if _STARTS.fullmatch(after.split("\t")[-1]) or _STARTS.fullmatch(line.text[:place]):
                continue  # it is the first day of work
            return {"signature_date": (value.days, (line.span(place, place + 1),))}
    for line in lines:
        if _DATE_LINE.fullmatch(line.text):
            return {"date_left_blank": (True, (line.span(),))}
    return {}
