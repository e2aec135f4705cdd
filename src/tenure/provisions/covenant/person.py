"""Who bears a duty: "you", the Executive, "Party B", or a name by which the letter calls them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Letter
    from ...text.definitions import DefinedTerm

NAME = "\ue010"  # stands for each letter of the executive's name
GOES = (
    r"(?:shall|will|'ll|must|may|agrees?|agreed|covenants?|undertakes?"
    r"|(?<!is )(?<!er )(?<!he )(?<!our )promises?)"
)
BOUND = r"(?:is|are|am|be|remains?) (?:\w+ )?(?:bound|obligated|obliged|required|expected) to"
OWES = (  # "has a continuing obligation", "acknowledges his duty"
    r"(?:(?:has|have|had|is under|are under|am under|remains? under|continues? under)"
    r" (?:an?|the) (?:[\w-]+ ){0,4}?(?:obligation|duty)"
    r"|(?:is|are|be) subject\b[^.;]{0,70}? to an? (?:\w+ ){0,2}?(?:obligation|duty)"
    r"|(?:acknowledge|recognize|reaffirm|confirm)s?"
    r"(?: that)? (?:his|her|their|your|my|the|an?|his/her) (?:[\w-]+ ){0,4}?(?:obligation|duty))"
)
WHO = (
    rf"(?:{NAME}+|\b(?:you|(?<!\()I(?!\))|he|she|he/she|party b|the undersigned"
    r"|(?:the )?(?:executive(?! officers?\b| directors?\b| vice\b)|employee|consultant|officer))\b)"
    r"(?!'(?!ll\b))"
)
BOTH = r"\b(?:each party|(?:both|the) parties|neither party|parties hereto)\b"
_COMPANY = phrase(
    r"(?:executive|employee|consultant|officer|company|corporation|employer|bank|parent|firm|inc"
    r"|llc|group|board|agreement|date|period|term|plan|code|act|shares?|options?|benefits?)\b",
)
_A_NAME = phrase(r"[A-Z][a-zA-Z'-]+", 0)
_TITLED = re.compile(r"[MD](?<!\w[MD])(?:rs?|s)[.\u2024]? ([A-Z][a-zA-Z'-]+)\b")
_OWNS = re.compile(r"'s (?:employment|engagement|duties|salary)")
_LAST = re.compile(r"\b[A-Z][a-zA-Z'-]+$")
_GIVEN = phrase(  # "Ada B. Orr" with an alias in parentheses after it
    r"\b[A-Z][a-zA-Z]+,? (?:[A-Z][.\u2024]? |[A-Z][a-zA-Z]+ )?(?P<last>[A-Z][a-zA-Z'-]+)"
    r"(?:,? (?:Jr|Sr|II|III|IV|Ph|M\b)[.\u2024D ]*)?(?:,[^()]{0,160}|, ?)?\s*\($",
    0,
)
_PERSON = phrase(r"executive|employee|consultant|officer")
_ROLE = phrase(  # by which a letter calls the person
    r"manager|associate|president|physician|contractor|advisor|adviser|seller|shareholder"
    r"|stockholder|member|partner|participant|director|grantee|banker|chairman|doctor|provider"
)
_FIRM = phrase(r"\b(?:inc|corp|corporation|company|llc|ltd|bank|l\.p|n\.a)\b")
_OTHERS = phrase(r"\b(?:you|party b)\b|\b(?:the )?(?:executive|employee|consultant)\b")
_THEIRS = 3  # times that a letter without another word for the person must use a name with a title


def surnames(letter: Letter) -> Iterator[str]:
    """Names by which the letter calls the person: "employs Marlow", "Marlow's employment"."""
    text = letter.masked.text
    titled = Counter(_TITLED.findall(text))
    if titled:
        yield from sorted(titled.keys() & set(_in_full(letter)))
    terms = list(_called(letter))
    if not terms and _OTHERS.search(text) is not None:
        return
    owning = _owning(text)
    for d, term in terms:
        after = any(name == term or name.startswith((f"{term}'", f"{term}-")) for name in titled)
        if (
            after
            or any(name == term or name.endswith((f"'{term}", f"-{term}")) for name in owning)
            or _is_person(d.sentence.text[max(0, d.start - 240) : d.start + 1], term)
        ):
            yield term
    if titled and _OTHERS.search(text) is None:
        name, times = titled.most_common(1)[0]
        if times >= _THEIRS and 2 * times > sum(titled.values()):
            yield name


def _called(letter: Letter) -> Iterator[tuple[DefinedTerm, str]]:
    """Terms in parentheses that may be a person's name."""
    for d in letter.definitions:
        if d.how == "parentheses":
            term = _TITLED.sub("\\1", d.term)
            if _A_NAME.fullmatch(term) is not None and not _COMPANY.match(term):
                yield d, term


def _in_full(letter: Letter) -> Iterator[str]:
    """The last names of those whom the letter calls the Executive: "Ada Orr (the Executive)"."""
    for d in letter.definitions:
        if d.how == "parentheses" and _PERSON.fullmatch(d.term) is not None:
            found = _GIVEN.regex.search(d.sentence.text[max(0, d.start - 240) : d.start + 1])
            if found is not None:
                yield found["last"]


def _owning(text: str) -> set[str]:
    """Whose employment is spoken of."""
    before = (text[max(0, m.start() - 30) : m.start()] for m in _OWNS.finditer(text))
    return {found.group() for words in before if (found := _LAST.search(words)) is not None}


def named(text: str, names: tuple[str, ...]) -> str:
    """A sentence with NAME for each letter of the names, and of the title before one."""
    for name in names:
        if name in text:
            whole = re.compile(rf"\b(?:(?:Mr|Ms|Mrs|Dr)[.\u2024]? )?{re.escape(name)}\b")
            text = whole.sub(lambda m: NAME * len(m.group()), text)
    return text


def _is_person(before: str, term: str) -> bool:
    """Whether what stands before the parenthesis is a full name that ends with the term, or that
    of one who is called by a role.
    """
    found = _GIVEN.regex.search(before)
    return (
        found is not None
        and (found["last"].casefold() == term.casefold() or _ROLE.fullmatch(term) is not None)
        and _FIRM.search(before, found.start("last")) is None
    )
