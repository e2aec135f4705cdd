"""The parts of a letter: address, body, headings, signature, and the sections they form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from tenure.text.enumerators import Enumerator, Path, read_enumerator
from tenure.text.masks import Masked
from tenure.text.span import Span
from tenure.text.values import ANY_VALUE, KINDS
from tenure.text.words import is_title

Kind = Literal["body", "heading", "address", "signature"]


def is_within(number: str, section: str) -> bool:
    """Whether a number is that of a section, or of a part of it: "5(b)" and "5.2" of "5"."""
    return number == section or number.startswith((f"{section}(", f"{section}."))


@dataclass(frozen=True)
class Section:
    """A numbered or headed part, up to the next one."""

    number: str  # "6.1", "4(a)", "" where it has only a heading
    heading: str  # its own, else that of the section around it
    start: int  # in the masked text, as is `end`
    end: int
    masked: Masked = field(repr=False, compare=False)

    @property
    def span(self) -> Span:
        """Of the source."""
        return self.masked.span(self.start, self.end)


@dataclass(frozen=True)
class Paragraph:
    start: int  # in the masked text, as are `body` and `end`
    body: int  # where the sentences begin, after number and heading
    end: int
    kind: Kind
    mark: Enumerator | None  # its number, bullet or letter
    heading: str  # its own heading, "" where it has none
    section: int  # index of its section, -1 before the first


@dataclass(frozen=True)
class Structure:
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]


_CLOSING = re.compile(
    r"(?:very[ ]|yours[ ]|most[ ])?(?:truly|sincerely|cordially|faithfully|respectfully)"
    r"(?:[ ]yours)?(?:,|$)|(?:best|kind|warm)?[ ]?regards,?$"
    r"|in[ ]witness|/s/|by:|signature|acknowledged|accepted|agreed|approved[ ]and|agreed[ ]and"
    r"|read[ ]and|print(?:ed)?[ ]name|name:|title:|cc:|enclosures?\b",
    re.IGNORECASE,
)
_SIGNS_BELOW = re.compile(r"(?:by:|/s/)", re.IGNORECASE)
_COMPANY = re.compile(
    r"[A-Z][\w.\u2024,&'()/ -]{1,70}?\b(?:inc|incorporated|corp|corporation|company|co|l[.\u2024]?l"
    r"[.\u2024]?c|ltd|limited|l[.\u2024]?p|n[.\u2024]?a|bank|bancorp|trust|holdings|group)[.\u2024]?,?",
    re.IGNORECASE,
)
_SALUTATION = re.compile(r"dear\b.{1,60}[:,]?$|to whom\b", re.IGNORECASE)
_INLINE_HEADING = re.compile(
    r"\"?([A-Z][^.:\n\t]{1,100}?)\"?(?:\.(?=\s)|:(?=\s)|[ \t]+-{1,2}(?=\s)|--)"
)
_NOT_IN_HEADING = re.compile(rf"[\d,\t!?]|{ANY_VALUE}")
_VALUE = re.compile(ANY_VALUE)
_PROMISED = re.compile(f"[{KINDS['money']}{KINDS['percent']}]")
_ROW = re.compile(r"([A-Z][^.:\n\t]{2,50}?)[ ]?\t[ ]?(?=[^\t\n]+$)", re.MULTILINE)
_WHOLE_CLAUSE = re.compile(
    r"\s*(?:If|In the event|You (?:shall|will|agree|may|must)"
    r"|(?:The )?(?:Company|Executive|Employee|Employer) (?:shall|will|agrees?|may|must))\b"
)
_SUBJECT = re.compile(r"(?:re|subject)\b\s*[:-]", re.I)  # of the whole letter: no clause's heading
_LABELLED = re.compile(r"([A-Z][A-Za-z/&' -]{2,40}):")
_SIGNS = re.compile(r"(?:date|dated|its|address|witness|attest|employee|executive|phone)\b", re.I)
_RULED = re.compile(r"_{4,}|-{4,}")
_LOWER_WORD = re.compile(r"[a-z]{2}")


def read_structure(masked: Masked) -> Structure:
    return _Reading(masked).run()


class _Reading:
    """One pass over the paragraphs of a letter."""

    def __init__(self, masked: Masked) -> None:
        self.masked = masked
        self.text = masked.text
        self.path = Path()
        self.region: Literal["opening", "body", "signature"] = "opening"
        self.paragraphs: list[Paragraph] = []
        self.opened: list[tuple[str, str, int]] = []  # number, heading, where it begins
        self.first = 0  # the paragraph in which the sentence began that may run on
        self.after_row = False  # the paragraph before was a row of a table
        self.heads: dict[int, str] = {}  # heading by depth of the open levels

    def run(self) -> Structure:
        bounds = self._bounds()
        for i, (start, end) in enumerate(bounds):
            after = bounds[i + 1] if i + 1 < len(bounds) else (end, end)
            self._paragraph(start, end, self.text[after[0] : after[1]])
        ends = [*(start for _, _, start in self.opened[1:]), len(self.text)][: len(self.opened)]
        sections = tuple(
            Section(number, heading, start, end - 1 if end < len(self.text) else end, self.masked)
            for (number, heading, start), end in zip(self.opened, ends, strict=True)
        )
        return Structure(sections, tuple(self.paragraphs))

    def _bounds(self) -> list[tuple[int, int]]:
        bounds, start = [], 0
        for part in self.text.split("\n"):
            if part:
                bounds.append((start, start + len(part)))
            start += len(part) + 1
        return bounds

    def _paragraph(self, start: int, end: int, following: str) -> None:
        whole = self.text[start:end]
        special = self._special(whole, following)
        if special:
            self.paragraphs.append(
                Paragraph(start, start, end, special, None, "", len(self.opened) - 1)
            )
            return
        mark = read_enumerator(self.text, start)
        limb = mark is not None and self._runs_on(mark, whole, start)
        if mark and (mark.end > end or not self.path.place(mark)) and not limb:
            mark = None
        body = self._skip(mark.end if mark else start, end)
        heading, body = (
            ("", body) if limb else self._heading(body, end, mark is not None, following)
        )
        after_row, self.after_row = self.after_row, False
        if limb:
            pass
        elif mark and mark.style != "bullet":
            self._open(self.path.number, heading, start, numbered=True)
        elif heading and mark is None and self._is_row(start, body, end):
            self._open_row(heading, start)
        elif heading and mark is None:
            of_all = "" if _SUBJECT.match(heading) else heading
            self._open("", of_all, start, numbered=False)
        elif heading and (body < end or whole[-1] == ":"):
            self._open_item(heading, start)
        elif after_row:
            self._resume(start)
        kind: Kind = "heading" if body >= end else "body"
        if kind == "body" and mark is None and not heading and self._loose_line(whole):
            kind = "address"
        if kind == "body":
            self.region = "body"
        if not limb:
            self.first = len(self.paragraphs)
        self.paragraphs.append(
            Paragraph(start, min(body, end), end, kind, mark, heading, len(self.opened) - 1)
        )

    def _runs_on(self, mark: Enumerator, whole: str, start: int) -> bool:
        """The limb of a sentence that began in an earlier paragraph opens no section."""
        if not self.paragraphs or mark.style in ("article", "number", "dotted"):
            return False
        last = self.paragraphs[-1]
        if last.kind != "body" or not goes_on(self.text[last.body : last.end], whole, mark):
            return False
        if says_all_itself(self.paragraphs[self.first].mark, mark, whole[mark.end - start :]):
            return False
        return mark.style != "bullet" or not self._is_headed(whole)

    def _is_headed(self, whole: str) -> bool:
        """ "* Salary: ...": an item that says more than the end of a sentence."""
        found = _INLINE_HEADING.match(whole[1:].lstrip())
        return found is not None and found.group(0)[-1] == ":" and is_title(found[1], loose=True)

    def _is_row(self, start: int, body: int, end: int) -> bool:
        """A label with a short value in the next cell: it heads nothing else."""
        label = self.text[start:body]
        return label[-1:] == "\t" and not is_prose(self.text[body:end])

    def _open_row(self, heading: str, start: int) -> None:
        heads = self.heads
        self._open_item(heading, start)
        self.heads, self.after_row = heads, True

    def _resume(self, start: int) -> None:
        """After the last row the text stands under the heading of before."""
        inherited = self.heads[max(self.heads)] if self.heads else ""
        self.opened.append((self.path.number, inherited, start))

    def _open_item(self, heading: str, start: int) -> None:
        """An item of a list heads what follows, within the section that it stands in."""
        depth = len(self.path.levels) + 1
        self.heads = {level: head for level, head in self.heads.items() if level < depth}
        self.heads[depth] = heading
        self.opened.append((self.path.number, heading, start))

    def _open(self, number: str, heading: str, start: int, *, numbered: bool) -> None:
        depth = len(self.path.levels) if numbered else 0
        if not numbered:
            self.path.levels = []
        self.heads = {level: head for level, head in self.heads.items() if level < depth}
        if heading:
            self.heads[depth] = heading
        inherited = self.heads[max(self.heads)] if self.heads else ""
        self.opened.append((number, inherited, start))

    def _skip(self, at: int, end: int) -> int:
        while at < end and self.text[at] in " \t":
            at += 1
        return at

    def _special(self, whole: str, following: str) -> Kind | None:
        """Address, salutation or signature, by region."""
        if self.region == "opening":
            if _SALUTATION.match(whole):
                self.region = "body"
                return "address"
            if (
                is_prose(whole)
                or read_enumerator(whole, 0)
                or (is_title(whole) and whole.isupper())
                or whole[-1] == ":"
            ):
                return None
            return "address"
        short = len(whole) < 100
        if short and whole[0] in "DdTt" and _SALUTATION.match(whole):
            return "address"
        closes = short and _CLOSING.match(whole) and not self._row_of_terms(whole, following)
        named = short and _SIGNS_BELOW.match(following) and _COMPANY.fullmatch(whole)
        if closes or named or whole[:10].lower() == "in witness":
            self.region = "signature"
            return "signature"
        if self.region == "signature" and _PROMISED.search(whole) and not _CLOSING.match(whole):
            self.region = "body"  # a summary, a schedule: what is signed has no sums
            return None
        if self.region == "signature" and not (len(whole) > 80 and is_prose(whole)):
            heads = whole[-1] == ":" or (is_title(whole) and len(whole) > 3)
            prose = len(following) > 50 and is_prose(following)
            if heads and prose and not _CLOSING.match(following):
                self.region = "body"
                return None
            return "signature"
        return None

    def _row_of_terms(self, whole: str, following: str) -> bool:
        """ "Title: Vice President" among other labelled rows, before anybody signs."""
        if self.region == "signature" or not whole.lower().startswith(("title:", "name:")):
            return False
        row = _LABELLED.match(following)
        return row is not None and not _CLOSING.match(following) and not _SIGNS.match(row[1])

    def _heading(self, at: int, end: int, numbered: bool, following: str) -> tuple[str, int]:
        """The heading that begins at `at`, and where the body begins."""
        whole = self.text[at:end]
        if not whole or not (whole[0].isupper() or whole[0] == '"'):
            return "", at
        stripped = whole.rstrip(" .:")
        if self._own_line_heading(whole, stripped, numbered, following):
            return _readable(self.masked, at, at + len(stripped)), end
        match = _INLINE_HEADING.match(self.text, at, end)
        if match is None:
            return self._label(at, end)
        words = match.group(1).strip()
        colon = self.text[match.end(1)] in ':-"'
        if _ABBREVIATED.search(words[-5:]) or not is_title(words, loose=colon or numbered):
            return "", at
        if not numbered and not colon and len(words) > 60:
            return "", at
        last = self._behind_dash(match, end) if self.text[match.end(1)] in " -\t" else match
        return _readable(self.masked, match.start(1), last.end(1)), self._skip(last.end(), end)

    def _behind_dash(self, match: re.Match[str], end: int) -> re.Match[str]:
        """ "Termination by Us - For Cause. If ...": the heading goes on to its point."""
        more = _INLINE_HEADING.match(self.text, self._skip(match.end(), end), end)
        goes_on = more and self.text[more.end(1)] == "." and is_title(more[1], loose=True)
        return more if more and goes_on and len(more[1]) <= 60 else match

    def _label(self, at: int, end: int) -> tuple[str, int]:
        """ "Base Salary <tab> $90,000 a year": the first cell of a row names the second."""
        row = _ROW.match(self.text, at, end)
        if row is None or self.region == "signature" or not is_title(row[1], loose=True):
            return "", at
        if _OPEN_END.search(row[1]):
            return "", at
        said = self.text[row.end() : end]
        if _NOT_IN_HEADING.search(row[1]) or not (_VALUE.search(said) or is_prose(said)):
            return "", at
        return _readable(self.masked, at, row.end(1)), row.end()

    def _own_line_heading(self, whole: str, stripped: str, numbered: bool, following: str) -> bool:
        """A line by itself that names what follows, and is no part of an address or a table."""
        colon = whole[-1] == ":"
        if ":" in stripped and _VALUE.search(stripped):
            return False
        if not is_title(stripped, loose=colon or numbered) or not (following or colon):
            return False
        if numbered or colon:
            return True
        if _LABELLED.match(stripped) and self._after_label():
            return False
        upper = stripped.isupper()
        if (
            (len(stripped) > 60 and not upper)
            or _NOT_IN_HEADING.search(stripped)
            or self._awaits_value()
        ):
            return False
        return upper or is_prose(following) or read_enumerator(following, 0) is not None

    def _loose_line(self, whole: str) -> bool:
        """A line of an address or a name within the body: no sentence, no value."""
        if len(whole) > 60 or whole[-1] in ".;:?!" or _VALUE.search(whole) or self._awaits_value():
            return False
        return is_title(whole.rstrip(",")) or (whole[0].isdigit() and len(whole.split()) < 6)

    def _after_label(self) -> bool:
        """ "Start Date: July 1": a labelled row stands before."""
        last = self.paragraphs[-1] if self.paragraphs else None
        return last is not None and _LABELLED.match(self.text, last.start, last.end) is not None

    def _awaits_value(self) -> bool:
        """ "Title:" / "Vice President of Sales": a label stands before."""
        last = self.paragraphs[-1] if self.paragraphs else None
        return last is not None and last.kind == "heading" and self.text[last.end - 1] == ":"


def _readable(masked: Masked, start: int, end: int) -> str:
    return masked.plain(start, end).strip('"')


def is_prose(text: str) -> bool:
    """A sentence or more, not a name, an address line or a label."""
    if len(text) < 40:
        return len(text) > 20 and text[-1] in ".;" and len(_LOWER_WORD.findall(text)) > 3
    if text[-1] in ".;:,?!)\"'" or len(text) > 160:
        return len(text.split()) > 5 and not _RULED.search(text)
    return bool(_TELLS.search(text)) and len(text.split()) > 7


_TELLS = re.compile(rf"\b(?:shall|will|is|are|you|the)\b|{ANY_VALUE}")
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Mr|Ms|Mrs|Dr|No|Jr|Sr)$|\b[A-Z]$")
_OPEN_END = re.compile(
    r"[:;,]$|[:;,] ?(?:and|or|and/or|plus)$|\b(?:of|if|that|by|for|to|the|either|means|following)$",
    re.IGNORECASE,
)


def says_all_itself(first: Enumerator | None, mark: Enumerator, said: str) -> bool:
    """Whether an item of a list that no sentence leads is a sentence, whatever the item before
    ends with: "(a) If you die, ...; (b) If you leave, ...".
    """
    return first is not None and first.style == mark.style and bool(_WHOLE_CLAUSE.match(said))


def goes_on(before: str, after: str, mark: Enumerator | None) -> bool:
    """Does a sentence run on from one paragraph into the next: "...: / (a) ...; / (b) ..."?"""
    end = before[-12:].rstrip()
    if not end or not _OPEN_END.search(end):
        return False
    if mark is None:
        return after[:1].islower()
    return mark.style not in ("article", "number", "dotted")
