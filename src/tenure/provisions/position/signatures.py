"""Who signed, and when: the executive, and the board with its table of signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from ...text import Span, find
from ...text.phrases import phrase
from ...text.values import Date
from .names import is_company
from .parties import Found

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from ...text.structure import Kind

Dated = tuple[int, Span]

_SIGNED = phrase(r"/[sS]/\s*(?P<name>[^\t/]+?)\s*(?=\t|/[sS]/|$)", 0)
_LISTED = phrase(r"signed by the directors (?P<names>[^.]*(?:\. ?[A-Z][^.]*)*)\.")
_NAME = phrase(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}", 0)
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "cpa"])
_MARK = re.compile(r"/s/", re.IGNORECASE)
_SHORT = re.compile(r"(?<![\d/-])(?P<m>\d{1,2})-(?P<d>\d{1,2})-(?P<y>\d\d)(?![\d/-])")
# what stands on a line with a date of signing, beside names: of these, nothing else may
_ACCEPTS = phrase(
    r"\b(?:accept(?:s|ed|ance)?|agreed?|acknowledged?|confirmed|countersigned)\b", re.IGNORECASE
)
_ON_THIS = re.compile(
    r"\W*(?:(?:i|ok|accept|agree|and|is|are|hereby|reviewed|read|understood|accepted|agreed|acknowledged|confirmed"
    r"|signed|executed|to|as of|of|on|this|the|day|by|effective|dated?|at|time|foregoing)\W+)*",
    re.IGNORECASE,
)
_WORDS_OF_SIGNING = re.compile(
    r"\b(?:(?:i )?accept(?:s|ed)?|agreed?|acknowledged|signed|ok|by|on|to|and|dated?)\b\W?",
    re.IGNORECASE,
)
_SIDE = phrase(r"^\W*(?:the )?\W*(?:executive|employee)\W*$", re.IGNORECASE)
_STARTING = re.compile(
    r"\W*(?:anticipated |actual |agreed |my )*start(?:ing)? date\b[:,]?(?: (?:of|is|will be))?\W*",
    re.IGNORECASE,
)
_STARTING_LAST = re.compile(r".*\bstart(?:ing)? date\W*", re.IGNORECASE | re.DOTALL)
_ATTACHED = phrase(r"\W*(?:EXHIBIT|ATTACHMENT|SCHEDULE|APPENDIX|ANNEX|ADDENDUM)\b", 0)
_BOTH_SIDES = phrase(r"\b(?:executive|employee)\b")
_OF_COMPANY = phrase(r"\b(?:inc|llc|corp|corporation|company|holdings|group|l\.p|ltd)\b")
_ANY: tuple[Kind, ...] = ("body", "heading", "address", "signature")
NEAR = 4  # lines between a signature and its date
LAST = 3  # lines at the end of a paper, whatever they are taken for
LONG = 130  # characters: a line of a signature is shorter
ORDINAL, DATE = "\ue006", "\ue005"


def acceptance_of(letter: Letter, executive: str) -> Found:
    """The date beside the executive's signature."""
    lines = _closing(letter)
    name = _last_name(executive)
    name = name if any(name in s.lower for s in lines) else ""  # read off the words about it
    for i, line in enumerate(lines):
        for at, day in _days(line):
            if _of_executive(lines, i, at, name) and not _is_start(lines, i):
                return {"acceptance_date": (day[0], (day[1],))}
    if (both := signing_day(letter)) and any(
        name and name in s.lower and _MARK.search(s.written) for s in lines
    ):
        return {"acceptance_date": (both[0], (both[1],))}
    for sentence in letter.having("accepted and agreed", kinds=_ANY):
        match = find(r"accepted and agreed by the (?:executive|employee) on {date:day}", sentence)
        if match and (found := match.value("day", Date).days) is not None:
            return {"acceptance_date": (found, (match.span(),))}
    return {}


def signing_day(letter: Letter) -> Dated | None:
    """The one day on which each side signed, where at least two dates say so."""
    lines = _closing(letter)
    days = [
        day
        for i, s in enumerate(lines)
        if (_MARK.search(s.written) or _bare(s.written)) and not _is_start(lines, i)
        for _, day in _days(s)
    ]
    return days[0] if len(days) > 1 and len({day for day, _ in days}) == 1 else None


def written_start(letter: Letter) -> Dated | None:
    """The first day of work where it is filled in among the signatures."""
    lines = _closing(letter)
    for i, line in enumerate(lines):
        for _, day in _days(line):
            if _is_start(lines, i):
                return day
    return None


@lru_cache(maxsize=2)
def _closing(letter: Letter) -> list[Sentence]:
    """The lines of the signatures, and short lines next to them that were not taken for such."""
    signed = [s.index for s in letter.sentences if s.kind == "signature"]
    near: set[int] = set()
    for i in signed:
        near.update(range(i - 2, i + 3))
    found: list[Sentence] = []
    marked = False
    whole = len(letter.sentences)
    near.update(range(whole - LAST, whole))
    for i in sorted(at for at in near if 0 <= at < whole):
        s = letter.sentences[i]
        if s.kind != "signature" and len(s.text) >= LONG:
            continue
        if marked and _ATTACHED.match(s.text):
            break
        marked = marked or "/s/" in s.lower
        found.append(s)
    return found


def _days(line: Sentence) -> Iterator[tuple[int, Dated]]:
    """The dates of a line on which nothing but a signing stands, each with its place."""
    text = line.written
    at = text.find(DATE)
    while at >= 0:
        value = line.value_at(at)
        if isinstance(value, Date) and value.days is not None:
            yield at, (value.days, line.span(at, at + 1))
        at = text.find(DATE, at + 1)
    if DATE not in text and "-" in text:
        for m in _SHORT.finditer(text):
            full = int(m["y"]) + (2000 if int(m["y"]) < 50 else 1900)
            day = Date(0, 0, full, int(m["m"]), int(m["d"])).days
            if day is not None:
                yield m.start(), (day, line.span(*m.span()))


def _is_start(lines: list[Sentence], i: int) -> bool:
    """Whether a date is that of the first day of work: its label is before it, or below."""
    text = lines[i].written
    if _STARTING.match(text):
        return True
    if _STARTING_LAST.fullmatch(text) and text.rfind(DATE) < text.lower().rfind("start"):
        return True
    below = lines[i + 1].written if i + 1 < len(lines) else ""
    return DATE not in below and _STARTING.fullmatch(below) is not None


def _of_executive(lines: list[Sentence], i: int, at: int, name: str) -> bool:
    """Whether the executive wrote a date: who signed stands beside it, above it, or below it."""
    text = lines[i].written
    under = lines[i + 1].lower if i + 1 < len(lines) else ""
    if beside := _beside(text, at, name, under):
        return beside > 0
    if _own_line(text, name):
        return True
    if not _bare(text):
        return False
    accepts = _ACCEPTS.search(text) is not None
    last = not any(_MARK.search(s.written) for s in lines[i + 1 : i + 4])
    if (not accepts or last) and _above(lines, i, at, name):
        return True
    return _below(lines, i, name, accepts=accepts)


def _own_line(text: str, name: str) -> bool:
    """Whether a line has the executive's name, the date, and words of signing only."""
    if text.count(DATE) > 1:
        return False
    rest = _SHORT.sub(" ", text.replace(DATE, " ")).replace("\t", " ")
    said = " ".join(_WORDS_OF_SIGNING.sub(" ", rest).split()).strip(" ._:-,(")
    return _has(said, name) and _NAME.fullmatch(said) is not None


def _beside(text: str, at: int, name: str, under: str) -> int:
    """1 where the executive signed on the same line, nearest to the date; -1 where another. A
    mark without a name is that of the name `under` it.
    """
    marks = [m.start() for m in _MARK.finditer(text)]
    if not marks:
        return 0
    before = [m for m in marks if m < at]
    own = text[before[-1] : at] if before else text[at : marks[1] if len(marks) > 1 else None]
    if len(marks) > 1 and text.find(DATE) > marks[-1] and text.count(DATE) == len(marks):
        nth = text.count(DATE, 0, at)  # signatures first, then their dates
        own = text[marks[nth] : (*marks, at)[nth + 1]]
    own = _MARK.sub(" ", own)
    own = own if any(c.isalpha() for c in own) else under
    return 1 if name and name in own.lower() else -1


def _bare(text: str) -> bool:
    """Whether nothing but dates, labels and names stands there."""
    rest = re.sub(r"[\ue005\ue006]|\d{1,2}-\d{1,2}-\d\d", " ", text.split("\t")[0])
    if "/" in rest:
        return False
    said = _ON_THIS.match(rest)
    left = rest[said.end() :].strip(" ._:-") if said else rest
    return not left or _NAME.fullmatch(left) is not None or _SIDE.fullmatch(left) is not None


def _above(lines: list[Sentence], i: int, at: int, name: str) -> bool:
    """Whether the nearest signature above is the executive's, or that of the same column."""
    text = lines[i].written
    places = [k for k, sign in enumerate(text) if sign == DATE]
    places = places or [place for place, _ in _days(lines[i])]
    columns = len(places)
    signers = {m["name"].strip() for s in lines for m in _SIGNED.finditer(s.written)}
    for k in range(i - 1, max(-1, i - 1 - NEAR), -1):
        above = lines[k].written
        marks = [m.start() for m in _MARK.finditer(above)]
        if DATE in above and k < i - 1 and not marks:
            return False
        if columns > 1:
            if len(marks) == columns:
                nth = places.index(at)
                return _has(above[marks[nth] : (*marks, len(above))[nth + 1]], name)
            continue
        if not marks and "\t" not in above and is_company(above) and not _has(above, name):
            return False  # another block begins
        if _has(above, name) and len(marks) < 2:
            return not any(_NAME.fullmatch(x) and not _has(x, name) for x in above.split("\t"))
        if above in signers and not _has(above, name):
            return False  # the block of somebody else, in another column
        if marks:
            known = name and "illegible" not in above.lower()
            return not known and _accepted(lines, k)
    return False


def _has(text: str, name: str) -> bool:
    return bool(name) and name in text.lower()


def _accepted(lines: list[Sentence], k: int) -> bool:
    """Whether words of acceptance stand right above a signature that cannot be read."""
    headed = any(_ACCEPTS.search(s.text) for s in lines[max(0, k - 2) : k + 1])
    return headed and not lines[k].lower.startswith("by")


def _below(lines: list[Sentence], i: int, name: str, *, accepts: bool) -> bool:
    """Whether the executive signs right below, under words of acceptance or of that side, or where
    each date stands above its signature.
    """
    if not name:
        return False
    headed = accepts or any(
        _ACCEPTS.search(s.text) or _SIDE.search(s.text) or name in s.lower
        for s in lines[max(0, i - 2) : i + 1]
    )
    if not headed and not _dates_first(lines):
        return False
    for k, s in enumerate(lines[i + 1 : i + 4], i + 1):
        if _OF_COMPANY.search(s.lower) and not (accepts and _BOTH_SIDES.search(s.lower)):
            return False
        if name in s.lower:
            return accepts or len(_MARK.findall(s.written)) < 2
        if _MARK.search(s.written):
            return accepts and k + 1 < len(lines) and name in lines[k + 1].lower
    return False


def _dates_first(lines: list[Sentence]) -> bool:
    """Whether each date stands above its signature: a date comes first, and none last."""
    dates = [k for k, s in enumerate(lines) if any(True for _ in _days(s))]
    marks = [k for k, s in enumerate(lines) if _MARK.search(s.written)]
    return bool(dates and marks) and dates[0] < marks[0] and dates[-1] < marks[-1]


def _last_name(executive: str) -> str:
    words = [w.strip(".,()").lower() for w in executive.split()]
    words = [w for w in words if w and w.replace(".", "") not in _SUFFIXES]
    return words[-1] if words else ""


def board_of(letter: Letter) -> Found:
    """The day on which the board accepted, and the directors who signed for it."""
    found: Found = {}
    for sentence in letter.having("board of directors", kinds=_ANY):
        match = find(r"accept\w*[^;]{0,90}? board of directors[^;]{0,30}?{date:day}", sentence)
        if match and (day := match.value("day", Date).days) is not None:
            found["board_acceptance"] = (day, (match.span(),))
            names = _directors(letter.sentences[sentence.index + 1 :])
            if names:
                found["directors"] = (tuple(names), tuple(names.values()))
            break
    return found


def _directors(closing: tuple[Sentence, ...]) -> dict[str, Span]:
    """Names of a table of signatures: several signatures may stand on one line."""
    names: dict[str, Span] = {}
    for sentence in closing:
        listed = _LISTED.search(sentence.written)
        if listed:
            at = listed.start("names")
            for name in re.finditer(r"[^;]+", listed["names"]):
                names[name.group().strip()] = sentence.span(at + name.start(), at + name.end())
        for match in _SIGNED.finditer(sentence.written):
            if _NAME.fullmatch(match["name"]):
                names[match["name"]] = sentence.span(match.start("name"), match.end("name"))
    return names
