"""An executive who is given no alias: beside a label, in the first person, or called by a title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...text import Span
from ...text.lines import translate
from ...text.phrases import phrase
from .names import PERSON, is_company, is_person
from .parties import OPENING, Found, Name

if TYPE_CHECKING:
    from ...text import Letter

_LABEL = phrase(
    r"\b(?:employee|executive|candidate)(?:'s)?(?: name)?\)?:\s*|^\W*party b(?: \(\w+\))?:\s*"
    r"|^\W*(?:print(?:ed)? )?name(?: of \w+)?:\s*"
)
_BY = phrase(r"^\W*by:?\W")
_SIGNER = phrase(
    r"\b(?:name|signature) of (?:the )?(?:employee|executive|consultant)\b[^\n:]{0,30}:?"
)
_LINE = phrase(r"[^\n\t]*[^\s_][^\n\t]*", 0)
_MARKS = phrase(r"^[\s_*-]*(?:/s/)?[\s_*-]*", 0)
_TITLE = r"(?:Mr|Ms|Mrs|Dr)\. |Captain |Professor "
_TITLED = phrase(rf"\b(?:{_TITLE})(?:[A-Z][\w'-]+ (?:[A-Z]\. )?)*(?P<last>[A-Z][\w-]+)", 0)
_TITLED_LAST = phrase(rf"(?:{_TITLE})[\w'-]+", 0)
_OWN_NAME = phrase(r"\b(?:I|[Tt]he undersigned), |\b(?:Executive|Employee) \(", 0)


def named_of(letter: Letter) -> Found:
    """The name beside a label, or the one by which somebody speaks of himself."""
    for name in (*_labelled(letter), *_undersigned(letter)):
        return name.found("executive")
    return _signer(letter.source)


def _signer(source: str) -> Found:
    """The name beside, or on the line above, "Name of Employee"."""
    for label in _SIGNER.finditer(source):
        beside = _LINE.match(source, label.end())
        above = [*_LINE.finditer(source, max(0, label.start() - 120), label.start())]
        start = source.rfind("\n", 0, label.start())
        for line in (beside, *(line for line in above[::-1] if line.end() <= start)):
            if line is None:
                continue
            at = line.start() + len(line.group()) - len(_MARKS.sub("", line.group()))
            match = PERSON.match(translate(source[at : line.end()]))
            if match is not None and is_person(match.group()) and not is_company(match.group()):
                said = match.group().rstrip("_ ")
                return {"executive": (said, (Span(at, at + len(said)),))}
    return {}


def _labelled(letter: Letter) -> Iterator[Name]:
    """ "Employee: Ada B. Quill", on one line or on two."""
    opening = letter.sentences[:OPENING]
    for i, s in enumerate(opening):
        if (label := _LABEL.search(s.written)) is None:
            continue
        if i and _BY.match(opening[i - 1].written):
            continue  # it is who signs for the company
        named, start = (s, label.end()) if label.end() < len(s.written) else (None, 0)
        named = named or (opening[i + 1] if i + 1 < len(opening) else None)
        match = PERSON.match(named.written, start) if named else None
        if named and match and is_person(match.group()):
            yield Name(named, *match.span())


def _undersigned(letter: Letter) -> Iterator[Name]:
    """ "I, Ada B. Quill, agree ..." and "the Executive (Ms. Ada B. Quill)"."""
    for s in letter.sentences[:OPENING]:
        for own in _OWN_NAME.finditer(s.written):
            match = PERSON.match(s.written, own.end())
            if (
                match
                and is_person(match.group())
                and s.written[match.end() : match.end() + 1] in ",)"
            ):
                yield Name(s, *match.span())


def titled_of(letter: Letter) -> Found:
    """The person most often called by a title, under the full name: "Mr. Ivo Brandt"."""
    often = Counter(m["last"] for s in letter.sentences for m in _TITLED.finditer(s.written))
    for last, _ in often.most_common(1):
        whole = re.compile(rf"(?:{_TITLE})?[A-Z][\w'-]+ (?:[A-Z]\. )?{re.escape(last)}\b")
        for s in letter.sentences:
            for m in whole.finditer(s.written):
                if is_person(m.group()) and not _TITLED_LAST.fullmatch(m.group()):
                    return Name(s, *m.span()).found("executive")
    return {}
