"""References to sections and exhibits that are not there, and to "this Section" in another one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text import Sentence
from .fault import DAYS, WORDS, Fault, Paper, Quoted, check, listed

NUMBER = r"(?P<number>\d{1,2}(?:\.\d{1,2})*(?:\([a-z0-9]{1,4}\))*)(?![\d%A-Z])"
SECTION = re.compile(
    rf"\b(?P<this>this )?(?P<what>Section|Paragraph|Article) {NUMBER}", re.IGNORECASE
)
ELSEWHERE = re.compile(  # the section of another paper
    r"[^.;]{0,25}?\b(?:of|to|under|in) (?:the |such |said |that |its |your |each )*"
    r"(?!this\b|present\b|letter\b|agreement\b)"
    r"(?:[\w-]+ ){0,5}?(?:Code|Act|Plans?|Rules?|Regulations?|Exchange Act|Treasury|Bylaws|Charter"
    r"|[A-Z]\w+ Agreement|Indenture|Statutes?|Law)\b"
)
ABOVE = re.compile(
    r"\b(?:Code|Act|Regulations?|Treas\.? Reg\.|U\.S\.C\.?|C\.F\.R\.?|Rule|Plan)"
    r"(?:'s)?,? (?:\w+ )?$"
)
FAR = 12  # sections beyond the last
LAW = (13, 14, 15, 16, 83)  # sections of the Exchange Act and the Code, often without their name
OURS = re.compile(r",? (?:of this (?:letter|agreement)|hereof|above|below)\b", re.IGNORECASE)
EXHIBIT = re.compile(
    r"\b(?P<what>Exhibit|Schedule|Annex|Appendix|Attachment) \"?(?P<name>[A-Z]|\d{1,2})\b\"?"
    r"(?!\.\d)"
)


@check(
    "reference",
    "A section or an exhibit is referred to and is not there, or `this Section` names another one.",
    "Correct the number, or add what is missing.",
    words=True,
)
def references(paper: Paper) -> Iterator[Fault]:
    """Sections, then exhibits."""
    if not paper.amends:
        numbers, missing = _numbers(paper), dict[str, Quoted]()
        for sentence, match in _all(paper):
            said = " ".join(match.group().split())
            span = paper.letter.normal.span(match.start(), match.end())
            cite = paper.quoted(span)
            if match["this"] and _astray(sentence, match, numbers):
                what = f'"{said}" stands in section {sentence.number}.'
                yield Fault("reference", what, (cite,), "Correct the number.", DAYS)
            elif not match["this"] and _is_missing(paper, match, numbers):
                missing.setdefault(said, cite)
        if missing:
            what = f"There is no {listed(missing)}."
            yield Fault("reference", what, tuple(missing.values()), "Correct the number.", DAYS)
    yield from _exhibits(paper)


def _all(paper: Paper) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Every reference to a section that is not to a law's or another paper's."""
    text = paper.letter.normal.text
    for sentence in paper.body:
        first = sentence.masked.to_normal(sentence.start)
        for match in SECTION.finditer(text, first, _end(sentence)):
            other = ELSEWHERE.match(text, match.end()) or ABOVE.search(text, 0, match.start())
            if not other and int(_top(match["number"])) not in LAW:
                yield sentence, match


def _end(sentence: Sentence) -> int:
    last = sentence.masked.value_at(sentence.end - 1)
    return last.end if last else sentence.masked.to_normal(sentence.end - 1) + 1


def _numbers(paper: Paper) -> set[str]:
    """The numbers of all sections, each with those it stands in."""
    found = set()
    for section in paper.letter.sections:
        number = section.number.rstrip(".")
        while number:
            found.add(number)
            number = re.sub(r"(?:\.?\w+|\(\w+\))$", "", number).rstrip(".")
    return found


def _top(number: str) -> str:
    return re.split(r"[.(]", number)[0]


def _astray(sentence: Sentence, match: re.Match[str], numbers: set[str]) -> bool:
    """Whether "this Section 5" stands in another section, while there is a section 5."""
    here, top = _top(sentence.number), _top(match["number"])
    return here.isdigit() and top != here and top in numbers


def _is_missing(paper: Paper, match: re.Match[str], numbers: set[str]) -> bool:
    """Whether a section is not there; never where the numbers themselves have gaps."""
    tops = {int(_top(n)) for n in numbers if _top(n).isdigit()}
    number = match["number"]
    top = int(_top(number))
    if not tops:
        return OURS.match(paper.letter.normal.text, match.end()) is not None
    line = rf"^[ \t]*(?:section |article |paragraph )?{re.escape(_top(number))}[.): \t]"
    if tops != set(range(min(tops), max(tops) + 1)) or len(tops) < 3:
        return False
    if top > max(tops) + FAR:
        return False  # a law's, or another paper's
    if top not in tops:
        return not re.search(line, paper.letter.normal.text, re.MULTILINE | re.IGNORECASE)
    plain = re.sub(r"\(\w+\)", "", number)
    deep = any(n.startswith(f"{top}.") for n in numbers)
    return "." in plain and deep and plain not in numbers


def _exhibits(paper: Paper) -> Iterator[Fault]:
    """Papers said to be attached that are not in this text."""
    text = paper.letter.normal.text
    missing: dict[str, Quoted] = {}
    for match in EXHIBIT.finditer(text):
        name = match.group().replace('"', "")
        own_line = re.compile(rf"^[ \t]*{re.escape(name)}\b", re.MULTILINE | re.IGNORECASE)
        if not own_line.search(text):
            span = paper.letter.normal.span(match.start(), match.end())
            missing.setdefault(name, paper.quoted(span))
    if missing:
        are = "are" if len(missing) > 1 else "is"
        what = f"{listed(missing)} {are} referred to and {are} not in this text."
        remedy = "Add it to the agreement's papers, or take the reference out."
        yield Fault("reference", what, tuple(missing.values()), remedy, WORDS)
