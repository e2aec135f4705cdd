"""Which titles a letter gives to the executive, and which it only speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...paper_days import changes_another
from ...text.phrases import phrase
from .parties import Found

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...text import Letter, Sentence, Span

_WORD = r"[A-Z][\w&/'-]*"
_TITLE = (
    rf"(?P<title>{_WORD}(?:(?:,? (?:and |& )?|,? (?:of|for) (?=[A-Z])| of (?:the|its|our)"
    rf" (?=Board\b)| --? ){_WORD})*)"
)
OFFICE = phrase(
    r"\b(?:Officer|President|Director|Chair(?:man|woman|person)?|Counsel"
    r"|Secretary|Treasurer|Manager|Controller|CEO|CFO|COO|CTO)\b",
    0,
)
_HELD = phrase(
    r"\b(?:(?:position|title|titles|office|role|job|capacity|capacities)s?(?:"
    r" will be| shall be| is)?(?: that)?(?: of,?| as,?|:)(?: the| our| its| an?)?"
    r"|title\b[^.;,]{0,60}? (?:will|shall) be(?: that of)?"
    r"|(?:serve[ds]?|serving|act|employs?|employ(?:ed|ment)|engagement|join(?:ing)?|continue"
    r"|services?)\b"
    r"(?:[^.;]|\.(?=com\b)){0,60}?"
    r" as(?: the| our| its| an?| Company's| the Company's)*"
    r"|\b(?:works?|hired?)(?: (?:you|him|her|by the Company))? as(?: the| our| its| an?"
    r"| Company's| the Company's)*"
    r"|\b(?:offer(?:ing)? you|accept) (?:the|a) position (?:with|at|in)"
    r" [A-Z](?:[^.;]|\b(?:Inc|Corp|Co|Ltd)\.){0,60}? as(?: the| our| its| an?| Company's)*"
    r"|\b(?:appoint|elect|designate|name)(?:s|e?d)? (?:you|him|her|(?:the )?Executive|(?:the"
    r" )?Employee)"
    r"(?: (?:as|to be))?(?: the| our| its)?"
    r"|\b(?:[Yy]ou|Executive|Employee|He|She) (?:agrees? to|shall|will) remain(?: as)?"
    r"(?: the| our| its)?"
    r"|\b(?:(?:has|have|was|were|are) (?:\w+ )?(?:been )?|is hereby )(?:elected|appointed)(?: as|"
    r" to be)?(?: the|"
    r" our| its)?"
    r"|\b(?:[Yy]ou|Executive|Employee|He|She) (?:to|will|would|shall) be"
    r"(?: (?:the|our|its|an?)(?: Company's)?| Company's)?"
    r"|promot(?:ed|ion) to(?: the position of)?|title from \"[^\"]+\" to"
    r"|\b(?:[Yy]ou|Executive|He|She) (?:will |shall |would |to )?become(?: the| our| its| an?)?)"
    rf' "?{_TITLE}(?: \("[A-Z]{{2,5}}"\)(?P<more>,? and (?:the )?{_WORD}(?: {_WORD})*))?',
    0,
)
_ROW = phrase(r"\W*(?:[\divx]{1,3}\W+)?(?:(?:job )?title|position)\W*")  # what a row is called
_ROW_TITLE = phrase(rf"\W*{_TITLE}(?=\W*$|\s*[(,])", 0)
ROWS = 40  # sentences at the head: further down, "Title:" is that of a signer
_SIGNED = phrase(r"\b(?:by|name):|/s/|_{3,}")
_SOME_DAY = phrase(r"\b(?:if|upon|anniversary|when|until|provided|unless)\b")
_PARTING = phrase(r"resign|terminat|\bcease", 0)
_RETAINS = phrase(r"\bretain\w*\b[^.;]{0,40}$")
_FOR_A_WHILE = phrase(r"[^.;]{0,20}\b(?:throughout|until|through|for the)\b")
# what comes before a title that is no longer held, or is another's
_NOT_HELD = phrase(
    r"\b(?:no longer|formerly|former|previously|eliminat\w+|retire\w*|relieved|relinquish\w*"
    r"|transition(?:ing)? from|me,? in my capacity|traditional)\b"
    r"(?:(?!\b(?:will|shall|continu\w+|now|hereby|currently)\b)[^,;]){0,90}$"
)
# what the executive was so far, which a paper on a parting tells and no paper promises
_HELD_SO_FAR = phrase(
    r"\b(?:(?:has|have|had)(?: currently| previously)? (?:been (?:employed|serving|engaged|holding"
    r"|occupying|acting)|served|held|acted)|(?:was|were) (?:employed|engaged|serving)|served)\b"
    r"(?:(?!\b(?:will|shall|continu\w+|now|hereby|currently)\b)[^,;]){0,90}$"
    r"|\bemployed (?:(?:the )?(?:executive|employee)|you|him|her)\b[^,;]{0,60}$"
)
# of an agreement made before, in which it was promised
_PROMISED_BEFORE = phrase(
    r"\bagreement\b[^;]{0,220}?\b(?:whereby|pursuant to which|under which|by which|in which"
    r"|wherein)\b[^;]{0,60}?(?:\bagreed\b|\bwas to\b|\bemployed\b|\bserved\b)[^;]{0,90}$"
)
_CANCELS = phrase(
    r"\bagreement\b[^.;]{0,90}? (?:is|shall be|are|be) (?:hereby )?(?:cancel|terminated\b(?! (?:by"
    r"|for|pursuant|if|in accord))|of no (?:further|more) force|null and void|superseded)"
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
    """The titles that the executive holds or is to hold, each once; else those held so far."""
    surname = str(found["executive"][0]).split()[-1] if "executive" in found else ""
    titles: dict[bool, dict[str, Span]] = {False: {}, True: {}}  # by whether they are past
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
                past = _is_past(letter, sentence, match, surname)
                titles[past].setdefault(title, sentence.span(match.start(), end))
    said = titles[False] or titles[True]
    told = {t: s for t, s in said.items() if not _within(t, said)}
    if not told:
        return {}
    found = {"titles": (tuple(told), tuple(told.values()))}
    return found if titles[False] else found | {"held_so_far": (True, tuple(told.values()))}


def _is_held(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the title is the executive's, now or at some time."""
    if "become" in match[0] and _SOME_DAY.search(sentence.text):
        return False
    before = sentence.text[max(0, match.start() - 90) : match.start("title")]
    if _RETAINS.search(before) and _FOR_A_WHILE.match(sentence.text, match.end()):
        return False
    return _NOT_HELD.search(before) is None


def _is_past(letter: Letter, sentence: Sentence, match: re.Match[str], surname: str) -> bool:
    """Whether the letter tells of a time that is over, and promises nothing."""
    at = match.start("title")
    before = sentence.text[max(0, match.start() - 90) : at]
    if _HELD_SO_FAR.search(before):
        return True
    if surname and re.search(rf"\bemployed (?:M[rs]+. )?{re.escape(surname)}\b[^,;]*$", before):
        return True
    recited = _PROMISED_BEFORE.search(sentence.text[max(0, at - 400) : at])
    return recited is not None and not changes_another(letter) and bool(letter.having(_CANCELS))


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
    """Whether it is the short form of another one, or a part of it: "CFO", "Chairman and CEO"."""
    said = _SHORT_FORM.sub(lambda m: _IN_FULL[m[0]], title)
    if title in _IN_FULL:
        return any(said in other for other in others)
    return (said != title and said in others) or any(
        o.startswith((f"{title} and ", f"{title} of the Board")) for o in others
    )
