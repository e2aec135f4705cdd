"""The executive who is given no alias: greeted or addressed, beside a label or a signature, in the
first person, or called by a title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...text import Span
from ...text.lines import translate
from ...text.phrases import phrase
from .names import PERSON, is_company, is_person, same_words, words_of
from .parties import OPENING, Found, Name

if TYPE_CHECKING:
    from ...text import Letter

HEAD, TAIL = 4_000, 6_000  # characters of the source
_HELLO = phrase(r"^(?:Hi|Hello) (?P<name>[A-Z][^,:;\n]{0,40})", re.MULTILINE)
_GREETING = phrase(r"\bDear\s+(?P<name>(?:Mr|Ms|Mrs|Dr|Miss)?\.?\s*[A-Z][^,:;\n]{0,40})", 0)
_MEMO = phrase(r"^[ \t]*(?:TO|To):?[ \t]+(?P<name>\S[^\n]*)", re.MULTILINE)
_ADDRESSED = phrase(r"(?:TO|To|ATTN|Attn|Attention|Via [\w ]+ to)[:.]? +", 0)
_CELL = phrase(r"[^\n\t]+", 0)
_GAP = phrase(r" {3,}", 0)
_OF_PLACE = phrase(
    r", (?:[A-Z]{2}\b|[A-Z][a-z.]+ ?\d|[A-Z][a-z]+\.?$|[A-Z]\.[A-Z]\.)|[^,]*\d{4,}", 0
)
_DATE = phrase(r"\b(?:19|20)\d\d\s*$", re.MULTILINE)
_ACCEPTS = phrase(r"\b(?:accepted|agreed|acknowledged|employee|executive)\b")
_MINE = phrase(r"\bmy (?:\w+ ){0,2}(?:employment|resignation|compensation|position|salary)\b")
_YOURS = phrase(
    r"\b(?:your (?:\w+ ){0,2}(?:employment|salary|position|compensation|offer)|you will)\b"
)
_MR = phrase(r"(?:Mr|Ms|Mrs|Dr)\.? (?P<name>[A-Z][\w'-]+)", 0)
_CUT = phrase(r"(?:^|\n)[ \t]*(?P<first>[A-Z][a-z]+)[ \t]*\n[ \t]*$", 0)
_TITLE = phrase(r"(?:Mr|Ms|Mrs|Dr|Miss|Professor|Captain)\b\.? ?", 0)
_SIGNS = phrase(
    r"\W*(?:(?:/s/|by|i|ok|agreed?|accept(?:s|ed)?|acknowledged|and|to|signed|undersigned"
    r"|employee|executive)\W+)*"
)
_MARKS = "_*- \t.:"
_LABEL = phrase(
    r"\b(?:employee|executive|candidate)(?:'s)?(?: name)?\)?:\s*|^\W*party b(?: \(\w+\))?:\s*"
    r"|^\W*(?:print(?:ed)? )?name(?: of \w+)?:\s*"
)
_BY = phrase(r"^\W*by:?\W")
_SIGNER = phrase(
    r"\b(?:name|signature) of (?:the )?(?:employee|executive|consultant)\b[^\n:]{0,30}:?"
)
_LINE = phrase(r"[^\n\t]*[^\s_][^\n\t]*", 0)
_SIGNS_OF_LINE = phrase(r"^[\s_*-]*(?:/s/)?[\s_*-]*", 0)
_CALLED_TITLE = r"(?:Mr|Ms|Mrs|Dr)\. |Captain |Professor "
_TITLED = phrase(rf"\b(?:{_CALLED_TITLE})(?:[A-Z][\w'-]+ (?:[A-Z]\. )?)*(?P<last>[A-Z][\w-]+)", 0)
_TITLED_LAST = phrase(rf"(?:{_CALLED_TITLE})[\w'-]+", 0)
_OWN_NAME = phrase(r"\b(?:I|[Tt]he undersigned), |\b(?:Executive|Employee) \(", 0)


def addressee_of(letter: Letter) -> Found:
    """The person greeted, under the name that the address or the signature gives in full."""
    text = translate(letter.source[:HEAD])
    greeting = _GREETING.search(text)
    if greeting is None and ("Hi " in text or "Hello " in text):
        greeting = _HELLO.search(text)
    if greeting is None:
        return _memo(text)
    greeted = greeting["name"].strip()
    if _MINE.search(letter.masked.text) and not _YOURS.search(letter.masked.text):
        return _writer(letter.source, greeted, greeting.end())
    head = list(_names(text, 0, greeting.start()))
    shared = [(a, b) for a, b in head if same_words(text[a:b], greeted)]
    shared = shared or [(a, b) for a, b in head if _short_for(greeted, text[a:b])]
    if shared:
        return _found(text, *shared[-1])
    if is_person(greeted) and len(greeted.split()) > 1 and not _TITLE.match(greeted):
        at = greeting.start("name")
        return _found(text, at, at + len(greeted))
    dates = [m.end() for m in _DATE.finditer(text, 0, greeting.start())]
    for a, b in head:
        again = letter.source.find(text[a:b].split()[-1], greeting.end()) >= 0
        if again and (not dates or a >= dates[0]):
            return _found(text, a, b)
    whole = translate(letter.source)
    signed = _names(whole, max(greeting.end(), len(whole) - TAIL), len(whole))
    shared = [(a, b) for a, b in signed if same_words(whole[a:b], greeted)]
    if shared:
        return _found(whole, *shared[0])
    full = _in_full(whole, greeted, greeting.end())
    return full or _after_the_date(text, head, dates) or _named_only(text, greeting)


def _in_full(whole: str, greeted: str, start: int) -> Found:
    """The greeted name with the one that goes with it, on a line of the letter's end or about it:
    "Agreed: /s/ Ada Quill, May 3, 2011" for Ada, or for Ms. Quill.
    """
    words = greeted.split()
    if len(words) > 1 and _TITLE.match(greeted):
        rule = rf"(?:[A-Z][\w'-]+\s(?:[A-Z]\.\s)?){{1,2}}{re.escape(words[-1])}\b"
    elif len(words) == 1 and len(greeted) > 2:
        rule = rf"\b{re.escape(greeted[:3])}[\w'-]*(?:\s[A-Z]\.)?(?: [A-Z][\w'-]+){{1,2}}"
    else:
        return {}
    found = [(m.start(), m.end()) for m in re.finditer(rule, whole[start:])]
    for a, b in reversed(found):
        said = " ".join(whole[start + a : start + b].split())
        before = re.split(r"\n|[.:] ", whole[max(0, start + a - 40) : start + a])[-1]
        if is_person(said) and not is_company(said) and _SIGNS.fullmatch(before):
            return _found(whole, start + a, start + b)
    return {}


def _writer(source: str, greeted: str, start: int) -> Found:
    """Who signed a letter about the writer's own employment."""
    whole = translate(source)
    for a, b in _names(whole, max(start, len(whole) - TAIL), len(whole)):
        if not same_words(whole[a:b], greeted):
            return _found(whole, a, b)
    return {}


def _named_only(text: str, greeting: re.Match[str]) -> Found:
    """ "Dear Mr. Quill", where no line gives the name in full."""
    match = _MR.fullmatch(greeting["name"].strip())
    start = greeting.start("name")
    return _found(text, start, start + len(match.group())) if match else {}


def accepting_of(letter: Letter, company: str) -> Found:
    """The name under "Accepted:", or beside "Employee:"."""
    first = max(0, len(letter.source) - TAIL // 2)
    text = translate(letter.source[first:])
    accepts = [m.end() for m in _ACCEPTS.finditer(text)]
    for a, b in _names(text, 0, len(text)) if accepts else ():
        if same_words(text[a:b], company):
            continue
        if any(0 <= a - at < 120 for at in accepts):
            return {"executive": (" ".join(text[a:b].split()), (Span(first + a, first + b),))}
    return {}


def _short_for(greeted: str, name: str) -> bool:
    """ "Marv" for Marvin, "Greg" for Gregory."""
    short = {w[:3] for w in words_of(greeted) if len(w) > 2}
    return any(w[:3] in short for w in words_of(name))


def _after_the_date(text: str, head: list[tuple[int, int]], dates: list[int]) -> Found:
    after = [(a, b) for a, b in head if dates and a >= dates[0]]
    return _found(text, *after[0]) if after else {}


def _memo(text: str) -> Found:
    for match in _MEMO.finditer(text):
        for a, b in _names(text, match.start("name"), match.end()):
            return _found(text, a, b)
    return {}


def _names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Names of people that stand on a line, or in a column, by themselves."""
    for cell in _CELL.finditer(text, start, end):
        at = cell.start()
        for part in [*_GAP.split(cell.group()), ""]:
            place = text.find(part, at, cell.end()) if part else at
            at = place + len(part)
            yield from _name(text, place, at)


def _name(text: str, a: int, b: int) -> Iterator[tuple[int, int]]:
    while a < b and (text[a] in _MARKS or text[a] == ","):
        a += 1
    while a < b and text[b - 1] in "_*- \t,;:":
        b -= 1
    if text[a : a + 3].lower() in ("/s/", "by:"):
        a += 3
        while a < b and text[a] in _MARKS:
            a += 1
    if lead := _ADDRESSED.match(text, a, b):
        a = lead.end()
    said = text[a:b]
    match = PERSON.match(said) if said[:1].isupper() else None
    if match and match.end() < len(said) and said[match.end() :][:2] == ", ":
        if _OF_PLACE.match(said, match.end()):
            return
        said, b = match.group(), a + match.end()  # "Ada Quill, President"
    if said[:1].isupper() and is_person(said) and not is_company(said):
        cut = _CUT.search(text[max(0, a - 40) : a]) if re.match(r"[A-Z]\. ", said) else None
        if cut is not None and is_person(f"{cut['first']} {said}"):
            a = max(0, a - 40) + cut.start("first")
        yield a, b


def _found(text: str, a: int, b: int) -> Found:
    return {"executive": (" ".join(text[a:b].split()), (Span(a, b),))}


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
            at = line.start() + len(line.group()) - len(_SIGNS_OF_LINE.sub("", line.group()))
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
        whole = re.compile(rf"(?:{_CALLED_TITLE})?[A-Z][\w'-]+ (?:[A-Z]\. )?{re.escape(last)}\b")
        for s in letter.sentences:
            for m in whole.finditer(s.written):
                if is_person(m.group()) and not _TITLED_LAST.fullmatch(m.group()):
                    return Name(s, *m.span()).found("executive")
    return {}
