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
    r"|(?:title|position|role)\b[^.;,]{0,60}? (?:will|shall) be(?: that of)?"
    r"|(?:serve[ds]?|serving|act|employs?|employ(?:ed|ment)|engagement|join(?:ing)?|continue"
    r"|services?)\b"
    r"[^.;]{0,60}?(?:\.com\b[^.;]{0,40}?)?"
    r" as(?: the| our| its| an?| Company's| the Company's)*"
    r"|\b(?:works?|hired?)(?: (?:you|him|her|by the Company))? as(?: the| our| its| an?"
    r"| Company's| the Company's)*"
    r"|\b(?:offer(?:ing)? you|accept) (?:the|a) position (?:with|at|in)"
    r" [A-Z][^.;]{0,60}? as(?: the| our| its| an?| Company's)*"
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
# "President" of one company "and Vice President" of another
_LIMB = phrase(
    r"[\"\u2024]?(?:,? (?:of|for|at|with) (?:both )?(?:the |its |our )?"
    rf"{_WORD}(?:,? (?:of |and |the )*{_WORD}\u2024?){{0,4}}?)?,? (?:and|as well as)(?: also| as)*"
    rf"(?: (?:the|its|our|an?)(?: Company's)?)* \"?{_TITLE}"
    r"(?!\w*[^,;.]{0,40}(?<! and)(?<! or) (?:shall|will|may|has|is)\b)(?!\w* or\b)",
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
    r"\b(?:fail\w*|refus\w+|declin\w+) to (?:re-?)?(?:elect|appoint|name|designate|continue"
    r"|employ)\b[^,;]{0,90}$"
    r"|\b(?:no longer|formerly|former|previously|eliminat\w+|retire\w*|relieved|relinquish\w*"
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
# a title of a recital, or of an agreement made before, gives way to one that is agreed upon
_RECITED = phrase(
    r"^\W*whereas\b(?:(?!\bnow\b|\bhereby\b|\bfollow|\bshall\b).)*$|\b(?:entered|dated|original"
    r"|prior|existing)\b[^;]{0,80}?\bagreement\b[^;]{0,120}?\b(?:to serve|whereby|(?:pursuant to"
    r"|under|by|in) which|setting forth|specifying|with respect to|relating to)\b[^;]{0,120}$"
)
_BESIDES = phrase(r"\b(?:also|additional\w*|in addition|continu\w+|remain\w*)\b")
_CANCELS = phrase(
    r"\bagreement\b[^.;]{0,90}? (?:is|shall be|are|be) (?:hereby )?(?:cancel|terminated\b(?! (?:by"
    r"|for|pursuant|if|in accord))|of no (?:further|more) force|null and void|superseded)"
)
_OF_WHOM = re.compile(r",? (?:of|for|at|with|and|,) (?P<word>\S+)")
_OWNER = re.compile(r"^[A-Z]\w+'s? (?=[A-Z])")
_NEXT_CLAUSE = re.compile(
    r",? and (?:the )?(?:Executive|Employee|EXECUTIVE|EMPLOYEE|Consultant|Member|M[rs]+|Dr)$"
    r"|\s+IN WITNESS.*"
)
_ALIAS = re.compile(r" of (?P<alias>[A-Z]{2,6})$")
_DETAIL = phrase(
    (
        r" (?:of|for|at|with) (?:the |our )?(?:Company|Corporation|Employer)\b.*| of [A-Z][^,]*"
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
    # agreed upon, recited, and past; a recited one stands beside what is agreed upon besides it
    titles: tuple[dict[str, Span], ...] = ({}, {}, {})
    besides = False
    for sentence in letter.having(OFFICE):
        if _PARTING.search(sentence.lower):
            continue
        held = [m for m in _HELD.finditer(sentence.text) if _is_held(sentence, m)]
        if not held and sentence.index < ROWS and _ROW.fullmatch(sentence.heading) is not None:
            held = [m for m in [_ROW_TITLE.match(sentence.text)] if m is not None]
            held = [] if _of_a_signer(letter, sentence) else held
        for match in held:
            rank = _rank(letter, sentence, match, surname)
            before = sentence.text[max(0, match.start() - 60) : match.start("title")]
            besides = besides or (not rank and _BESIDES.search(before) is not None)
            limb: re.Match[str] | None = match
            while limb is not None:
                title, start = _plain(limb, letter, company)
                if not OFFICE.search(title) or title in ("Director", "Officer"):
                    break
                end = start + len(title)
                if limb.re.groupindex.get("more") and limb["more"]:
                    title += _NEXT_CLAUSE.sub("", limb["more"])
                    end = limb.end()
                titles[rank].setdefault(title, sentence.span(limb.start(), end))
                limb = _LIMB.match(sentence.text, end)
    agreed, recited, past = titles
    if all(_within(t, recited) for t in agreed):  # "as CEO", recited in full
        agreed = {}
    said = (recited | agreed if besides else agreed) or recited or past
    told = {t: s for t, s in said.items() if not _within(t, said)}
    if not told:
        return {}
    found = {"titles": (tuple(told), tuple(told.values()))}
    return found if said is not past else found | {"held_so_far": (True, tuple(told.values()))}


def _is_held(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the title is the executive's, now or at some time."""
    if "become" in match[0] and _SOME_DAY.search(sentence.text):
        return False
    before = sentence.text[max(0, match.start() - 90) : match.start("title")]
    if _RETAINS.search(before) and _FOR_A_WHILE.match(sentence.text, match.end()):
        return False
    return _NOT_HELD.search(before) is None


def _rank(letter: Letter, sentence: Sentence, match: re.Match[str], surname: str) -> int:
    """0 where a title is agreed upon, 1 where it is recited, 2 where the letter tells of a time
    that is over and promises nothing.
    """
    at = match.start("title")
    before = sentence.text[max(0, match.start() - 90) : at]
    if _HELD_SO_FAR.search(before):
        return 2
    if surname and re.search(rf"\bemployed (?:M[rs]+. )?{re.escape(surname)}\b[^,;]*$", before):
        return 2
    whole = sentence.text[max(0, at - 400) : at]
    if _PROMISED_BEFORE.search(whole) and not changes_another(letter) and letter.having(_CANCELS):
        return 2
    return 1 if _RECITED.search(sentence.text[:at]) else 0


def _of_a_signer(letter: Letter, sentence: Sentence) -> bool:
    before = letter.sentences[max(0, sentence.index - 3) : sentence.index]
    return any(_SIGNED.search(s.written) for s in (*before, sentence))


def _plain(match: re.Match[str], letter: Letter, company: str) -> tuple[str, int]:
    """A title without the company's name and without the next clause; and where it begins."""
    title = _NEXT_CLAUSE.sub("", _DETAIL.sub("", match["title"]))
    owner = _OWNER.match(title)
    start = match.start("title") + (owner.end() if owner else 0)
    title = title[owner.end() :] if owner else title
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
