"""What a letter says without effect: labels, addresses, courtesies, headings, page marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, Self

from ..provision import Cite, Example, InFamily, Provision
from ..text import Span
from ..text.phrases import phrase
from ..text.values import COUNT, DATE, ORDINAL

if TYPE_CHECKING:
    from ..text import Letter, Sentence

What = Literal[
    "filing label", "date line", "address", "subject line", "salutation", "lead-in", "courtesy",
    "copy", "heading", "page mark", "footer", "further grants",
]  # fmt: skip

REASONS: dict[What, str] = {
    "filing label": "the label under which the letter was filed; no term of it",
    "date line": "the date of the letter, from which the words count nothing",
    "address": "who is addressed, and where; the words tie nothing to it",
    "subject line": "names what the letter is about",
    "salutation": "a greeting",
    "lead-in": "says that the terms follow, or that they are in this letter",
    "courtesy": "a courtesy, without a promise",
    "copy": "says who gets or keeps a copy",
    "heading": "a heading; the words below it say what holds",
    "page mark": "a page break, which parts no sentence",
    "footer": "a mark at the foot or head of a page",
    "further grants": "leaves further grants to somebody's discretion, and promises none",
}
SAID: dict[What, str] = {
    "filing label": "Exhibit 10.1",
    "date line": "March 4, 2019\n\nDear Ms. Aldous:",
    "address": "12 Orchard Lane\n\nDear Ms. Aldous:",
    "subject line": "Re: Offer of Employment\n\nDear Ms. Aldous:",
    "salutation": "Dear Ms. Aldous:",
    "lead-in": "The terms of our offer are as follows:",
    "courtesy": "We look forward to working with you.",
    "copy": "A duplicate original is enclosed for your records.",
    "heading": "7. Business Expenses. You will be reimbursed for them.",
    "page mark": "<PAGE>",
    "footer": "Page 2 of 4",
    "further grants": "The Board may in its discretion award you further option grants.",
}
_LABEL = phrase(r"\s*exhibit\s+(?:no\.? ?)?[\d.()\ue003a-z-]{1,8}\s*")
_SUBJECT = phrase(r"\s*(?:re|reference|subject|regarding)\s*:")
_GREETING = phrase(r"\s*(?:dear\b.{1,60}|to whom .{1,40})")
_COPY_LINE = phrase(r"\s*(?:cc|c|copy to|enclosures?|attachments?)\s*:|\s*enclosures?$")
_MARK = phrase(r"<PAGE>[ \t]*\d*", 0)
_FOOTER = phrase(r"\s*(?:page\s*)?[#-]?\s*[\d\ue003]{1,3}(?:\s*of\s*[\d\ue003]{1,3})?\s*-?\s*")
_LEAD_IN = phrase(
    r"^(?:the |our |these |those |some of the )?(?:key |main |principal |basic |specific )*"
    r"(?:terms|details|provisions)\b[^.;]{0,80}?\b(?:are|is)\b[^.;]{0,40}?"
    r"\b(?:as follows|these|below|set forth below|following|outlined below)\s*[:.]?$"
    r"|^this (?:letter|agreement) (?:embodies|outlines|sets? (?:out|forth)|describes|summari[sz]es"
    r"|confirms|contains)\b[^.;]{0,40}?\b(?:terms|offer)\b[^.;]{0,50}[.:]$"
    r"|^the following (?:are|is|outlines|summari[sz]es|sets)\b[^.;]{0,80}[:.]$",
)
_TERM = phrase(
    r"[\ue000-\ue004]|\bsupersed|\bentire\b|\bshall\b|\bas of\b|\bmust\b|\brequire|\bagree[sd]?\b"
    r"|\bterminat|\breturn\b|\b(?:receive|be (?:eligible|entitled|paid|granted|reimbursed))\b",
)
_VALUE = phrase("[\ue000-\ue002\ue004]", 0)  # what a heading may be the only place of
_COURTESY = phrase(
    r"\b(?:look(?:ing)? forward to|we are (?:very )?(?:excited|delighted|thrilled|confident)"
    r"|welcome (?:to|aboard)|congratulations|thank you|all of us"
    r"|(?:if you have|should you have) (?:any )?questions"
    r"|(?:feel free|do not hesitate) to (?:call|contact)|we hope|i am confident"
    r"|excited about)\b",
)  # fmt: skip
_BEGINS = phrase(r"\b(?:start(?:ing)?|joining|begin(?:ning)?|commenc\w+)\b")  # on a day: a term
_COPY = phrase(
    r"\b(?:duplicate|copy|copies|original)\b[^.;]{0,60}\b(?:for your (?:records|files)|is enclosed"
    r" for you)\b",
)  # fmt: skip
_LOWER = "of|and|to|the|in|for|or|with|upon|on|by|a|an|from|as|at|not|without|other|than"
_MARKS = r"[^\w\ue000-\ue007]*"
_NUMBERED = phrase(  # "H. Maintenance of Records.", "SIXTH: COMPANY PROPERTY"
    rf"{_MARKS}(?:(?:Section|Article|Paragraph|SECTION|ARTICLE) )?"
    rf"(?:[{COUNT}\d]{{1,2}}(?:\.\d{{1,2}})*"
    rf"|[A-Za-z]|[IVXivx]{{1,5}}|{ORDINAL})"
    rf"[.):\u2014\u2024-]*\s+[A-Z][\w'/-]*(?:[ ,;/]+(?:[A-Z][\w'()/-]*|{_LOWER}|&|-)){{0,9}}"
    rf"(?:[.:]{_MARKS}|(?<=[A-Z]{{2}}))",
    0,
)
_NO_TITLE = phrase(  # a name or an address
    r"\b(?:Esq|Jr|Sr|Inc|Corp|Co|Ltd|LLC|LLP|Road|Street|Drive|Avenue|Parkway|Suite|Plaza|Lane"
    r"|Boulevard|Floor|Amendment|(?<!Entire )Agreement|is|are|was|be|shall|will|may|must|has"
    r"|have)\b"
    rf"|^\W*[{COUNT}\d]{{1,2}} (?:RSUs?|PSUs?|SARs?|ISOs?|NSOs?|Shares|Options|Units|Days|Weeks)\b"
)
_NUMBER = phrase(  # without words
    rf"{_MARKS}(?:\(?(?:[A-Za-z]|[ivxIVX]{{1,5}})[.)\u2024]*|\(?[{COUNT}\d]{{1,2}}[.)\u2024]+)?{_MARKS}"
)
_FURTHER = phrase(  # grants of equity that somebody may make one day
    r"\b(?:additional|further|future|subsequent|from time to time|periodic)\b"
)
_AWARDS = phrase(
    r"\b(?:(?:stock|share) options?|equity(?:-based)? (?:grants?|awards?|incentives?)"
    r"|restricted stock|(?:options?|stock|share|incentive) (?:grants?|awards?))\b"
)
_AS_DECIDED = phrase(
    r"\bdiscretion\b|\b(?:as|in (?:an? )?amounts?|if)\b[^.;]{0,30}?\b(?:determined|decided|approved"
    r"|set) by\b|\bin the judgment of\b|\bunder no obligation\b|\b(?:may|might) (?:also )?(?:be"
    r" (?:granted|awarded|considered|eligible)|receive|grant|award)\b"
)
_MORE_THAN_THAT = phrase(
    "[\ue000-\ue004]"
    r"|\b(?:vest|exercis|accelerat|terminat|sever|means?\b|forfeit|releas|repay|lapse|unless\b"
    r"|shall not\b|less favorable|same (?:terms|basis)|no less|entitled|(?:will|shall) be granted)"
)
SHORT = 260  # characters: a lead-in and a courtesy are no longer
TITLE = 70  # nor is a title


@dataclass(frozen=True, kw_only=True)
class Informational(Provision, kind="informational"):
    """What stands in the letter and has no effect, by sort (`what`), each with the `reason`: the
    filing label, address lines, salutation and subject, lead-ins, courtesies, copies, headings,
    what leaves further grants of equity to somebody's discretion, and the page marks, which are no
    sentences at all.

    It pays nothing and means nothing. It is there so that what is unread is only what nobody has
    understood. What promises, asks or measures anything is never taken for informational.

    > We look forward to working with you. A duplicate original is enclosed for your records.
    """

    what: What
    reason: str = ""

    in_family: ClassVar[InFamily] = InFamily(own=("*",))
    inert: ClassVar[bool] = True
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "We look forward to your joining us.",
            {"what": "courtesy", "reason": REASONS["courtesy"]},
        ),
        Example(
            "The main terms of our offer are these:",
            {"what": "lead-in", "reason": REASONS["lead-in"]},
        ),
        Example(
            "A duplicate of this letter is enclosed for your records.",
            {"what": "copy", "reason": REASONS["copy"]},
        ),
        Example(
            "You will be eligible for additional stock option grants at the discretion of the"
            " Board.",
            {"what": "further grants", "reason": REASONS["further grants"]},
        ),
        Example("Dear Dr. Osei:", {"what": "salutation", "reason": REASONS["salutation"]}),
        Example("<PAGE>\n", {"what": "page mark", "reason": REASONS["page mark"]}),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """One provision for each sort, with all of its places."""
        places: dict[What, list[Span]] = {}
        for what, span in _pieces(letter):
            places.setdefault(what, []).append(span)
        for what, spans in places.items():
            yield cls(cite=Cite(tuple(spans)), what=what, reason=REASONS[what])

    @property
    def told(self) -> str:
        """What it is, and why it has no effect."""
        return f"{self.what.capitalize()}: {self.reason or REASONS[self.what]}."

    def words(self) -> str:
        return SAID[self.what]


def _pieces(letter: Letter) -> Iterator[tuple[What, Span]]:
    for mark in _MARK.finditer(letter.source):
        if not letter.source[letter.source.rfind("\n", 0, mark.start()) + 1 : mark.start()].strip(
            " \t"
        ):
            yield "page mark", Span(*mark.span())
    for paragraph in letter.structure.paragraphs:  # the number of a section without a heading
        if paragraph.mark is not None and paragraph.kind == "body" and not paragraph.heading:
            yield "heading", letter.masked.span(paragraph.start, paragraph.mark.end)
    address: list[Sentence] = []
    head = True
    copies = {s.index for s in letter.having(_COPY)}
    for sentence in letter.sentences:
        head = head and sentence.kind != "body"
        what = _sort(sentence, sentence.index in copies)
        if what == "address" and not head:
            continue  # a loose line further down may be the label of a term
        if what == "address" and (not address or sentence.index == address[-1].index + 1):
            address.append(sentence)
        elif what is not None:
            yield what, sentence.span()
    if address:  # one block, with what stands between its lines
        yield "address", Span(address[0].span().start, address[-1].span().end)


def _sort(sentence: Sentence, copies: bool) -> What | None:
    """The sort of a sentence that has no effect; None for any that may have one. It may be on
    `copies` where it has the words for that.
    """
    text = sentence.text
    if _FOOTER.fullmatch(text):
        return "footer"
    if sentence.kind == "heading":
        return None if _VALUE.search(text) else "heading"
    if sentence.kind == "signature":
        return "copy" if _COPY_LINE.match(text) else None
    if sentence.kind == "address":
        return _of_the_head(sentence)
    if _LABEL.fullmatch(text):
        return "filing label"
    if "grant" in sentence.lower and _only_further_grants(sentence):
        return "further grants"
    if len(text) < TITLE and _titled(text):
        return "heading"
    short = len(text) < SHORT
    if short and _LEAD_IN.search(text) and not _TERM.search(text):
        return "lead-in"
    if copies and _COPY.search(text) and not _TERM.search(text):
        return "copy"
    if short and _COURTESY.search(text) and not _TERM.search(text):
        return None if DATE in text and _BEGINS.search(text) else "courtesy"
    return None


def _titled(text: str) -> bool:
    """Whether a line is the number of a section, or that and its title."""
    if _NUMBER.fullmatch(text):
        return True
    return _NUMBERED.fullmatch(text) is not None and not _NO_TITLE.search(text)


def _of_the_head(sentence: Sentence) -> What:
    text = sentence.text
    if _LABEL.fullmatch(text):
        return "filing label"
    if _SUBJECT.match(text):
        return "subject line"
    if _GREETING.fullmatch(text):
        return "salutation"
    return "date line" if text.strip() == DATE else "address"


def _only_further_grants(sentence: Sentence) -> bool:
    """ "You will be eligible for additional option grants at the discretion of the Board"."""
    text = sentence.text
    if len(text) > SHORT or _MORE_THAN_THAT.search(text):
        return False
    return all(words.search(text) for words in (_AWARDS, _FURTHER, _AS_DECIDED))
