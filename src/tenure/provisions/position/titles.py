"""Which titles a letter gives to the executive, and which it only speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from .parties import Found

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...text import Letter, Sentence, Span

_WORD = r"[A-Z][\w&/'-]*"
_TITLE = rf"(?P<title>{_WORD}(?:(?:,? (?:and |& )?|,? (?:of|for) (?=[A-Z])| --? ){_WORD})*)"
OFFICE = phrase(
    r"\b(?:Officer|President|Director|Chair(?:man|woman|person)?|Counsel"
    r"|Secretary|Treasurer|Manager|Controller|CEO|CFO|COO|CTO)\b",
    0,
)
_HELD = phrase(
    r"\b(?:(?:position|title|titles|office|role|job|capacity|capacities)s?(?:"
    r" will be| shall be| is)?(?: of| as|:)(?: the| our| its| an?)?"
    r"|title\b[^.;,]{0,60}? (?:will|shall) be(?: that of)?"
    r"|(?:serve|serving|employs?|employ(?:ed|ment)|engagement|join|continue|services?)\b"
    r"(?:[^.;]|\.(?=com\b)){0,60}?"
    r" as(?: the| our| its| an?| Company's| the Company's)*"
    r"|\b(?:offer(?:ing)? you|accept) (?:the|a) position (?:with|at|in)"
    r" [A-Z](?:[^.;]|\b(?:Inc|Corp|Co|Ltd)\.){0,60}? as(?: the| our| its| an?| Company's)*"
    r"|promot(?:ed|ion) to(?: the position of)?|title from \"[^\"]+\" to"
    r"|\b(?:[Yy]ou|Executive|He|She) (?:will |shall |would )?become(?: the| our| its| an?)?)"
    rf' "?{_TITLE}(?: \("[A-Z]{{2,5}}"\)(?P<more>,? and (?:the )?{_WORD}(?: {_WORD})*))?',
    0,
)
_ROW = phrase(r"\W*(?:[\divx]{1,3}\W+)?(?:(?:job )?title|position)\W*")  # what a row is called
_ROW_TITLE = phrase(rf"\W*{_TITLE}(?=\W*$|\s*[(,])", 0)
ROWS = 40  # sentences at the head: further down, "Title:" is that of a signer
_SIGNED = phrase(r"\b(?:by|name):|/s/|_{3,}")
_SOME_DAY = phrase(r"\b(?:if|upon|anniversary|when|until|provided|unless)\b")
_PARTING = phrase(r"resign|terminat|\bcease", 0)
# what comes before a title that is no longer held, or is another's
_NOT_HELD = phrase(
    r"\b(?:no longer|formerly|former|previously|eliminat\w+|retire\w*|relieved|relinquish\w*"
    r"|transition(?:ing)? from|(?:has|have|had) (?:been (?:employed|serving|engaged)|served|held)"
    r"|(?:was|were) (?:employed|engaged|serving)|me,? in my capacity|traditional)\b"
    r"(?:(?!\b(?:will|shall|continu\w+|now|hereby|currently)\b)[^,;]){0,90}$"
    r"|\bemployed (?:(?:the )?(?:executive|employee)|you|him|her)\b[^,;]{0,60}$"
)
_OF_WHOM = re.compile(r",? (?:of|for|at|with|and|,) (?P<word>\S+)")
_OWNER = re.compile(r"^[A-Z]\w+'s? (?=[A-Z])")
_NEXT_CLAUSE = re.compile(
    r",? and (?:the )?(?:Executive|Employee|EXECUTIVE|EMPLOYEE|Consultant|Member)$|\s+IN WITNESS.*"
)
_ALIAS = re.compile(r" of (?P<alias>[A-Z]{2,6})$")
DETAIL = phrase(
    (
        r" of (?:the |our )?(?:Company|Corporation|Employer)\b.*| of [A-Z][^,]*"
        r" (?:Inc|Corp|LLC|Ltd)\b.*"
    ),
    re.S,
)
_IN_FULL = {
    "CEO": "Chief Executive Officer",
    "CFO": "Chief Financial Officer",
    "COO": "Chief Operating Officer",
    "CTO": "Chief Technology Officer",
}
_SHORT_FORM = re.compile(rf"\b(?:{'|'.join(_IN_FULL)})\b")


def titles_of(letter: Letter, company: str, found: Found) -> Found:
    """The titles that the executive holds or is to hold, each once."""
    titles: dict[str, Span] = {}
    surname = str(found["executive"][0]).split()[-1] if "executive" in found else ""
    for sentence in letter.having(OFFICE):
        held = [m for m in _HELD.finditer(sentence.text) if _is_held(sentence, m)]
        if not held and sentence.index < ROWS and _ROW.fullmatch(sentence.heading) is not None:
            held = [m for m in [_ROW_TITLE.match(sentence.text)] if m is not None]
            held = [] if _of_a_signer(letter, sentence) else held
        if not held or _PARTING.search(sentence.lower):
            continue
        for match in held:
            title, start = _plain(match, letter, company, surname)
            if OFFICE.search(title) and title not in ("Director", "Officer"):
                end = start + len(title)
                if match.re.groupindex.get("more") and match["more"]:
                    title += _NEXT_CLAUSE.sub("", match["more"])
                    end = match.end()
                titles.setdefault(title, sentence.span(match.start(), end))
    told = {t: s for t, s in titles.items() if not _within(t, titles)}
    return {"titles": (tuple(told), tuple(told.values()))} if told else {}


def _is_held(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the title is the executive's, from the letter's day on."""
    if "become" in match[0] and _SOME_DAY.search(sentence.text):
        return False
    before = sentence.text[max(0, match.start() - 90) : match.start("title")]
    return _NOT_HELD.search(before) is None


def _of_a_signer(letter: Letter, sentence: Sentence) -> bool:
    before = letter.sentences[max(0, sentence.index - 3) : sentence.index]
    return any(_SIGNED.search(s.written) for s in (*before, sentence))


def _plain(match: re.Match[str], letter: Letter, company: str, surname: str) -> tuple[str, int]:
    """A title without the company's name and without the next clause; and where it begins."""
    title = _NEXT_CLAUSE.sub("", DETAIL.sub("", match["title"]))
    owner = _OWNER.match(title)
    start = match.start("title") + (owner.end() if owner else 0)
    title = title[owner.end() :] if owner else title
    if surname and title.endswith(f" and {surname}"):
        title = title.removesuffix(f" and {surname}")
    if company:
        title = _without(company.split()[0].lower(), title).removesuffix(f" {company.rstrip('.')}")
    alias = _ALIAS.search(title)
    if alias is not None and any(alias["alias"] == d.term for d in letter.definitions):
        title = title[: alias.start()]
    return title.rstrip(" ,-"), start


def _without(company: str, title: str) -> str:
    """A title without "of Larkfield, Inc.", by the first word of the company's name."""
    name = company.rstrip(".,")
    for match in _OF_WHOM.finditer(title):
        if match["word"].lower().rstrip(".,") in (name, name.removesuffix(".com")):
            return title[: match.start()]
    return title


def _within(title: str, others: Iterable[str]) -> bool:
    """Whether it is the short form of another one: "CFO", "Chairman and CEO"."""
    said = _SHORT_FORM.sub(lambda m: _IN_FULL[m[0]], title)
    if title in _IN_FULL:
        return any(said in other for other in others)
    return said != title and said in others
