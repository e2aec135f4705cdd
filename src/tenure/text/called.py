"""By what name of its own a letter calls the person whom it employs: "Marlow shall be paid ...". It
is read as "Executive" is, so that no rule need know of names.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from tenure.text.words import ABBREVIATIONS, OPENERS, listed

TITLED = 3  # times, where a title is all that shows that it is a person
BEFORE = 320  # characters before an alias in which the name stands
_TITLE = r"(?:Mr|Ms|Mrs|Miss|Dr)\.? "
_NAME = r"[A-Z][A-Za-z'\u00c0-\u024f-]+"
# Ada B. Marlow ("Marlow"), ADA MARLOW (hereinafter "Marlow"), Ada Orr (the "Executive")
_ALIAS = re.compile(r'\((?P<said>[^()"]{0,60}"[^()]{2,90})\)')
_QUOTED = re.compile(rf'"(?:the )?(?:{_TITLE})?(?P<name>{_NAME})[,.]?"')
_ROLE = re.compile(r'"(?:the )?(?:executive|employee)[,.]?"', re.IGNORECASE)
_TITLED = re.compile(rf"[MD](?<!\w[MD])(?:rs?|s|iss)\.? ({_NAME})")
_SUFFIX = r"(?:,? (?:Jr|Sr|JR|SR|I{2,3}|IV|Ph\.? ?D|M\.? ?D|CPA|Esq)\b\.?)*"
_GIVEN = r"(?P<given>[A-Z][\w.'-]*,?(?: (?:[A-Z][\w.'-]*|\"[A-Z]\w+\")){0,2})"
_BEFORE_NAME = re.compile(rf"(?<![&.] )(?<![&\w-]){_GIVEN} $")
_FIRM = re.compile(
    r"[\w&-]|,? (?:Inc|INC|Corp|CORP|Co\b|CO\b|Company|LLC|L\.L|Ltd|LP|L\.P|Group|Holdings|Bank|&)"
)
_WHOLE_WORD = r"(?!-?\w|\"| [A-Z][a-z]|[.,]? Inc\b)"  # and not of a firm, a plan, a place
_ENDS_WHOLE = re.compile(rf"{_GIVEN} (?P<name>{_NAME}){_SUFFIX}(?:,[^()]{{0,160}}|, ?)?\s*$")
_THING = re.compile(
    r"\b(?:Agreement|Plan|Company|Corporation|Board|Section|The|THE|And|AND|Of|Between|By|Dear|Senior"
    r"|Vice|Chief|First|Employment|Severance|Common|Base|Annual)\b"
)
# words for a party, a paper or a thing, which are no names
_KNOWN = re.compile(
    r"company|corporation|employer|bank|parent|executive|employee|officer|consultant|director|code"
    r"|participant|agreement|letter|amendment|release|plan|options?|shares?|board|committee|period"
    r"|date|term|party|parties|act|rules?|firm|group|trust|partnership|subsidiary|affiliates?|note",
    re.IGNORECASE,
)
_EMPLOYED = (  # what is said of a person alone
    rf"\b(?:employ(?:s|ing|ed|ment of)?|retain(?:s|ing)?|engag(?:es|ing)|hires?"
    rf"|appoint(?:s|ed)|elected|pay(?:s|ing)?(?: to)?) (?:{_TITLE})?"
    r"(?:[A-Z][\w.]* ){0,3}%(name)s\b"
    r"|\b%(name)s's? (?:employment|resignation|duties|termination|services|salary|base salary|death"
    r"|disability|spouse|estate|last day)\b"
    r"|\b%(name)s(?:\"\))? (?:(?:shall|will|agrees to) (?:continue to )?(?:serve|be employed"
    r"|report|devote|resign)\b|(?:has been|is|was) (?:currently |presently |hereby )?"
    r"(?:employed(?! by %(name)s)|appointed|an employee)\b)"
)
# other words for the person; of an office only where the one who has it does something
_ROLE_WORD = re.compile(
    r"(?:manager|associate|physician|contractor|advis[eo]r|seller|share-?holder|stockholder|grantee"
    r"|banker|doctor|provider)|(?P<office>president|director|chairman|member|partner|participant)",
    re.IGNORECASE,
)
_ACTS = r"(?='s\b| (?:shall|will|agrees?|may|has|hereby|further|acknowledges?)\b)"
_OTHERS = re.compile(
    r"\b(?:you|party b|executive|employee|consultant)\b", re.IGNORECASE
)  # of a letter that calls the person nothing else, a name with a title will do
_BEGINS = OPENERS | frozenset(
    listed(
        "whereas should both by of neither and or between is has that provided however from does"
    )
)


class Called(NamedTuple):
    """A stretch of the normal text that stands for the person."""

    start: int
    end: int

    @property
    def mask(self) -> str:
        """What stands for it."""
        return "Executive"


def called(text: str) -> list[Called]:
    """Where a normal text calls the person by a name, in order."""
    defined = _defined(text)
    if len(defined) == 1:
        [(name, given)] = defined.items()
        return [x for x in _uses(text, name) if not _is_part(text, x, given)]
    name = "" if defined else _by_title(text)
    return [x for x in _uses(text, name) if not text.startswith(name, x.start)] if name else []


def _defined(text: str) -> dict[str, str]:
    """The names that are defined as an alias, each with what stands before it in the whole name."""
    found: dict[str, str] = {}
    for alias in _ALIAS.finditer(text):
        for quoted in _QUOTED.finditer(alias["said"]):
            name, before = quoted["name"], text[max(0, alias.start() - BEFORE) : alias.start()]
            if name in found:
                continue
            if _ROLE_WORD.fullmatch(name) and (whole := _whole_name(before)):
                found[name] = whole
            elif not _KNOWN.fullmatch(name):
                given = _given(name, before)
                if given and re.search(_EMPLOYED % {"name": name}, text):
                    found[name] = given
    return found


def _given(name: str, before: str) -> str:
    """What stands before a last name in the whole name; nothing where it is none of a person."""
    lower, last = before.lower(), name.lower()
    at = lower.find(f" {last}")
    while at >= 0:
        whole = _BEFORE_NAME.search(before, max(0, at - 60), at + 1)
        end = at + 1 + len(name)
        if whole is not None and not _FIRM.match(before, end):
            given = whole["given"]
            shouted = before[at + 1 : end].isupper()  # and its given names are too, or it is none
            if not _THING.search(given) and (given.isupper() or not shouted):
                return given
        at = lower.find(f" {last}", at + 1)
    return ""


def _whole_name(before: str) -> str:
    """A person's name that ends a stretch of text; nothing where it is that of a firm."""
    whole = _ENDS_WHOLE.search(before)
    if whole is None or _THING.search(whole["given"]) or _FIRM.match(before, whole.end("name")):
        return ""
    return f"{whole['given']} {whole['name']}"


def _by_title(text: str) -> str:
    """The name of a letter that calls the person by title: here and there (Ada Orr, the
    "Executive"), or always, with no other word for the person.
    """
    titled = Counter(_TITLED.findall(text))
    for alias in _ALIAS.finditer(text) if titled else ():
        if _ROLE.search(alias["said"]):
            whole = _whole_name(text[max(0, alias.start() - BEFORE) : alias.start()])
            last = whole.rpartition(" ")[2].lower()
            return next((name for name in titled if name.lower() == last), "")
    if not titled or _OTHERS.search(text):
        return ""
    [(name, times)] = titled.most_common(1)
    return name if times >= TITLED and 2 * times > titled.total() else ""


def _uses(text: str, name: str) -> list[Called]:
    """With a title or without; not of a firm, a plan, a place that has the name."""
    role = _ROLE_WORD.fullmatch(name)
    acts = _ACTS if role is not None and role["office"] else ""
    said = rf"(?<![\"\w-])(?<!Dear )(?:{_TITLE})?{re.escape(name)}{_WHOLE_WORD}{acts}"
    return [Called(*match.span()) for match in re.finditer(said, text)]


def _is_part(text: str, use: Called, given: str) -> bool:
    """Whether it stands in the whole name, or in that of another."""
    line = text[max(0, use.start - 24) : use.start].rpartition("\n")[2]
    last = (line.split() or [""])[-1]
    word = last.strip('.,;:)"(')
    if not word[:1].isupper() or word.lower() in _BEGINS:
        return False
    if word in given or len(word) == 1:
        return True
    if last[-1] in ",;:)" or (last[-1] == "." and word.lower() not in ABBREVIATIONS):
        return False
    return re.search(rf"\b{re.escape(word.lower())}\b", text) is None
