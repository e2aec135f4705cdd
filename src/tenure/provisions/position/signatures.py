"""Who signed, and when: the executive, and the board with its table of signatures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...paper_days import day_of
from ...text import Span, find
from ...text.phrases import phrase
from ...text.values import Date
from .closing import (
    ANY,
    DATE,
    MARK,
    NAME,
    SHORT,
    closing_of,
    days_of,
    is_bare,
    is_start,
    of_side,
    signing_day,
)
from .names import is_company
from .parties import Found

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_SIGNED = phrase(r"/[sS]/\s*(?P<name>[^\t/]+?)\s*(?=\t|/[sS]/|$)", 0)
_LISTED = phrase(r"signed by the directors (?P<names>[^.]*(?:\. ?[A-Z][^.]*)*)\.")
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "cpa"])
# what stands on a line with a date of signing, beside names: of these, nothing else may
_ACCEPTS = phrase(
    r"\b(?:accept(?:s|ed|ance)?|agreed?|acknowledged?|confirmed|countersigned)\b", re.IGNORECASE
)
_WORDS_OF_SIGNING = re.compile(
    r"\b(?:(?:i )?accept(?:s|ed)?|agreed?|acknowledged|signed|ok|by|on|to|and|dated?)\b\W?",
    re.IGNORECASE,
)
_BOTH_SIDES = phrase(r"\b(?:executive|employee)\b")
_OF_COMPANY = phrase(r"\b(?:inc|llc|corp|corporation|company|holdings|group|l\.p|ltd)\b")
# in words: "I accept the foregoing offer this 11th day of May"
_IN_WORDS = (
    r"accepted and agreed by the (?:executive|employee) on {date:day}",
    r"^\W*(?:i|the undersigned) (?:hereby )?(?:accept|agree)\b[^.;]{0,90}? (?:this|on|as of)"
    r" (?:the )?{date:day}\W*$",
)
_SIGNED_ON = phrase(  # of all who sign
    r"^\W*(?:(?:in witness whereof|the parties|the undersigned)\b[^.;]{0,160}?)?"
    r"\b(?:signed|executed)\b[^.;\ue005]{0,60}? (?:this|on(?: this)?) (?P<day>\ue005)"
)
_AS_OF_FIRST = phrase(
    r"^\W*(?:agreed (?:to )?and )?accepted\b[^.;]{0,40}? as of the (?:date|day)(?: \ue006| above"
    r"| first| written)"
)
NEAR = 4  # lines between a signature and its date
FEW = 12  # letters: less is no column of its own


def acceptance_of(letter: Letter, executive: str) -> Found:
    """The date beside the executive's signature."""
    lines = closing_of(letter)
    name = _last_name(executive)
    name = name if any(name in s.lower for s in lines) else ""  # read off the words about it
    for i in range(len(lines)):
        for at, day in days_of(lines, i):
            if is_start(lines, i):
                continue
            column = _in_column(letter, lines, i, at, name)
            if _of_executive(lines, i, at, name) if column is None else column:
                return {"acceptance_date": (day[0], (day[1],))}
    signs = any(_has(s.lower, name) and MARK.search(s.written) for s in lines)
    if signs and (both := signing_day(letter)):
        return {"acceptance_date": (both[0], (both[1],))}
    for sentence in letter.having("accept", "agree", kinds=ANY):
        for words in _IN_WORDS if DATE in sentence.text else ():
            match = find(words, sentence)
            if match and (found := match.value("day", Date).days) is not None:
                return {"acceptance_date": (found, (match.span(),))}
    return _signed_on(letter) or _as_of_the_paper(letter, lines) if signs else {}


def _as_of_the_paper(letter: Letter, lines: list[Sentence]) -> Found:
    """The day of the paper, where the executive accepts "as of the date first written"."""
    said = next((s for s in lines if _AS_OF_FIRST.search(s.text)), None)
    own = day_of(letter)
    if said is None or own is None:
        return {}
    return {"acceptance_date": (own[0], (said.span(), own[1]))}


def _signed_on(letter: Letter) -> Found:
    """The day on which all signed, as the words above the signatures say."""
    for sentence in letter.sentences[len(letter.sentences) // 2 :]:
        match = _SIGNED_ON.search(sentence.text)
        value = sentence.value_at(match.start("day")) if match else None
        if match and isinstance(value, Date) and value.days is not None:
            own = day_of(letter)
            if own is not None and own[0] == value.days:
                return {}  # it is the day of the paper
            return {"acceptance_date": (value.days, (sentence.span(*match.span()),))}
    return {}


def _in_column(letter: Letter, lines: list[Sentence], i: int, at: int, name: str) -> bool | None:
    """Whether a date stands under the executive's signature, of two that are side by side; None
    where they are not, or where a date stands beside each.
    """
    text = lines[i].written
    if text.count(DATE) > 1 or MARK.search(text) is not None:
        return None
    start = _column(letter, lines[i], text.rfind("\t", 0, at) + 1)
    for above in lines[max(0, i - NEAR) : i][::-1]:
        marks = [m.start() for m in MARK.finditer(above.written)]
        if DATE in above.written or len(marks) == 1:
            return None
        if len(marks) == 2:
            left, right = (_column(letter, above, mark) for mark in marks)
            if right - left < FEW or start < FEW:
                return None
            nth = abs(right - start) < abs(left - start)
            return _has(above.written[marks[nth] : (*marks, len(above.written))[nth + 1]], name)
    return None


def _column(letter: Letter, s: Sentence, at: int) -> int:
    """How far from the beginning of its line a place is in the letter."""
    place = s.span(at, at + 1).start
    return place - letter.source.rfind("\n", 0, place) - 1


def _of_executive(lines: list[Sentence], i: int, at: int, name: str) -> bool:
    """Whether the executive wrote a date: who signed stands beside it, above it, or below it."""
    text = lines[i].written
    under = lines[i + 1].lower if i + 1 < len(lines) else ""
    if beside := _beside(text, at, name, under):
        return beside > 0
    if _own_line(text, name) or _accepting_column(lines, i, at):
        return True
    if not is_bare(text):
        return False
    accepts = _ACCEPTS.search(text) is not None
    last = not any(MARK.search(s.written) for s in lines[i + 1 : i + 4])
    if (not accepts or last) and _above(lines, i, at, name):
        return True
    return _below(lines, i, name, accepts=accepts)


def _accepting_column(lines: list[Sentence], i: int, at: int) -> bool:
    """Whether a date stands in the last of two columns, which is headed by words of acceptance."""
    text = lines[i].written
    if "\t" not in text[:at]:
        return False
    for s in lines[:i]:
        left, tab, right = s.written.rpartition("\t")
        if tab and _ACCEPTS.search(right) and not _ACCEPTS.search(left):
            return True
    return False


def _own_line(text: str, name: str) -> bool:
    """Whether a line has the executive's name, the date, and words of signing only."""
    if text.count(DATE) > 1:
        return False
    rest = SHORT.sub(" ", text.replace(DATE, " ")).replace("\t", " ")
    said = " ".join(_WORDS_OF_SIGNING.sub(" ", rest).split()).strip(" ._:-,(")
    return _has(said, name) and NAME.fullmatch(said) is not None


def _beside(text: str, at: int, name: str, under: str) -> int:
    """1 where the executive signed on the same line, nearest to the date; -1 where another. A
    mark without a name is that of the name `under` it.
    """
    marks = [m.start() for m in MARK.finditer(text)]
    if not marks:
        return 0
    before = [m for m in marks if m < at]
    if not before and len(NAME.findall(text[:at])) == 1 and not text[marks[0] :].strip(" /sS_"):
        return 1 if _has(text[:at], name) else -1  # the mark is that of the next line
    own = text[before[-1] : at] if before else text[at : marks[1] if len(marks) > 1 else None]
    own = MARK.sub(" ", own)
    own = own if any(c.isalpha() for c in own) else under
    return 1 if name and name in own.lower() else -1


def _above(lines: list[Sentence], i: int, at: int, name: str) -> bool:
    """Whether the nearest signature above is the executive's, or that of the same column."""
    text = lines[i].written
    places = [k for k, sign in enumerate(text) if sign == DATE]
    places = places or [place for place, _ in days_of(lines, i)]
    columns = len(places)
    signers = {m["name"].strip() for s in lines for m in _SIGNED.finditer(s.written)}
    for k in range(i - 1, max(-1, i - 1 - NEAR), -1):
        above = lines[k].written
        marks = [m.start() for m in MARK.finditer(above)]
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
            return not any(NAME.fullmatch(x) and not _has(x, name) for x in above.split("\t"))
        if above in signers and not _has(above, name):
            return False  # the block of somebody else, in another column
        if marks:
            return not name and _accepted(lines, k)
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
        _ACCEPTS.search(s.text) or of_side(s.text) or name in s.lower
        for s in lines[max(0, i - 2) : i + 1]
    )
    if not headed and not _dates_first(lines):
        return False
    for k, s in enumerate(lines[i + 1 : i + 4], i + 1):
        if _OF_COMPANY.search(s.lower) and not (accepts and _BOTH_SIDES.search(s.lower)):
            return False
        if name in s.lower:
            return accepts or len(MARK.findall(s.written)) < 2
        if MARK.search(s.written):
            return accepts and k + 1 < len(lines) and name in lines[k + 1].lower
    return False


def _dates_first(lines: list[Sentence]) -> bool:
    """Whether each date stands above its signature: a date comes first, and none last."""
    dates = [k for k, s in enumerate(lines) if any(True for _ in days_of(lines, k))]
    marks = [k for k, s in enumerate(lines) if MARK.search(s.written)]
    return bool(dates and marks) and dates[0] < marks[0] and dates[-1] < marks[-1]


def _last_name(executive: str) -> str:
    words = [w.strip(".,()").lower() for w in executive.split()]
    words = [w for w in words if w and w.replace(".", "") not in _SUFFIXES]
    return words[-1] if words else ""


def board_of(letter: Letter) -> Found:
    """The day on which the board accepted, and the directors who signed for it."""
    found: Found = {}
    for sentence in letter.having("board of directors", kinds=ANY):
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
            if NAME.fullmatch(match["name"]):
                names[match["name"]] = sentence.span(match.start("name"), match.end("name"))
    return names
