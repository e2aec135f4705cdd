"""From which day an amendment is in force, by its own words; or on what that depends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..paper_days import DAY, dated
from ..provisions.changed_section import changed_sections
from ..text import Letter, Sentence, Span
from ..text.phrases import phrase

_DAY = rf"(?:the |this )?{DAY}"
_EFFECTIVE = (
    phrase(
        r"\b(?:effective|with effect|takes? effect|becomes? effective)(?: (?:as of|from|on|from and"
        rf" after|this))?(?: the close of business on)?,? {_DAY}"
    ),
    phrase(rf"\b(?:as of|from|on) {_DAY}\W{{0,3}}(?:\(the \W?(?:amendment )?effective date\W?\))"),
)
# the paper that words speak of: the amendment, or what it amends
_PAPER = phrase(
    r"(?P<own>\b(?:amendment|addendum)\b(?: (?:no\W? ?)?(?!to\b|of\b)\S{1,4})?"
    r"(?:,? (?:to|of) (?:the |that certain |an? |your )?(?:[\w&'-]+ ){0,7}?(?:agreement|letter))?"
    r"|\bhereby (?:further )?(?:amend|modif)\w*|\bis amended\b"
    r"|\bagree(?:s|d)? to (?:further )?amend|\bthese? changes?\b)"
    r"|\b(?:agreement|letter|contract)\b"
)
_ALIAS = phrase(r"\W{0,3}\((?:[^()]{0,60})\"(?P<alias>[^\"]{2,60})\"")
_ALIASES = re.compile(r"\([^()]*\)")
_BEFORE = phrase(
    r"\bpreviously\b|\b(?:was|were|had been|has been|have been|have|has)\b[^;]{0,60}$"
    r"|(?<!made and )(?<!is )(?<!is being )(?<!hereby )\bentered into\b[^;]{0,200}$"
)
_RECITAL = phrase(r"^\W*(?:whereas|recitals?)\b")
_NEW_WORDS = phrase(r"\b(?:salary|bonus|rate|term|options?|shares?)\b[^;]{0,120}$")
_ON_EVENT = phrase(
    r"\b(?:effective|take effect|in force)(?: only| immediately)?(?: and contingent)?,? (?:upon(?!"
    r" (?:its |the )?(?:execution|signature|signing))|(?:as of|at|on|from and after|immediately"
    r" (?:prior to|before|after)) (?:and subject to )?(?:the )?(?:effective time|closing|completion"
    r"|consummation)|if and when|subject to)\b[^.;,(]{0,80}"
)
# "upon the completion of the merger, Section 4 shall be amended": before what becomes of it
_FIRST = re.compile(
    r"^(?:[^,;:]{0,60}\bthat,? )?(?P<event>(?:effective )?(?:upon|as of|at|on|from and after)"
    r" (?:the )?(?:completion|closing|consummation|effective time)\b[^,;:]{0,80}),",
    re.IGNORECASE,
)
# "Effective January 1, the salary shall be ...": opens a clause, and says nothing of the paper
_OPENS = phrase(r"(?:^|[.;:]\W*)(?:\(?\w{1,4}[.)]\W*)?(?:[A-Z][\w ]{2,40}\.\W*)?(?:with )?$")
_MAKES = phrase(r"\b(?:shall|will|is|are)\b")
_OF_PAPER = phrase(
    r"\b(?:amend\w*|modif\w*|addendum|following|as follows|changes|restated|replaced|deleted"
    r"|agreement (?:shall|will|is)|letter (?:shall|will|is))\b"
)
_SIGNED_COPIES = phrase(r"\b(?:counterparts?|execut|sign(?:ed|ature))")


@dataclass(frozen=True)
class Named:
    """A day as of which something is said to be in force, and where."""

    day: int
    at: Span
    own: bool  # said of the amendment itself
    clause: Span | None = None  # its sentence, where that makes a single change from the day on


def effective_days(letter: Letter) -> tuple[int, ...]:
    """The days that the text names as those from which all of it is in force; only those that it
    says of itself, where it does.
    """
    heads = [x.at for x in changed_sections(letter)]
    found = [x for x in named_days(letter) if not any(h.touches(x.at) for h in heads)]
    own = [x.day for x in found if x.own]
    return tuple(dict.fromkeys(own or [x.day for x in found if x.clause is None]))


def change_days(letter: Letter) -> tuple[Named, ...]:
    """The days from which single changes are in force that name no section: "Effective July 1, the
    salary shall be ...".
    """
    heads = [x.at for x in changed_sections(letter)]
    found = (x for x in named_days(letter) if x.clause is not None)
    return tuple(x for x in found if not any(h.touches(x.at) for h in heads))


def named_days(letter: Letter) -> tuple[Named, ...]:
    """The days from which it is in force, with the sentences that name them; not those of the
    agreement that it changes.
    """
    return tuple(x for sentence in letter.sentences for x in _named(sentence))


def waits_for(letter: Letter) -> str | None:
    """The event on which it takes effect, in its words; None where it names none."""
    for s in letter.having("effective", "effect", "in force"):
        found = _ON_EVENT.search(s.text)
        if found is not None and not _SIGNED_COPIES.search(found.group()):
            papers = [p for p in _PAPER.finditer(s.text[: found.start()]) if p["own"]]
            if papers and not _NEW_WORDS.search(s.text[papers[-1].end() : found.start()]):
                return s.readable(*found.span())
    heads = (_FIRST.match(letter.quote(x.at)) for x in changed_sections(letter))
    return next((head["event"] for head in heads if head is not None), None)


def _named(s: Sentence) -> Iterator[Named]:
    if "\ue005" not in s.text or _RECITAL.match(s.text):
        return
    for rule in _EFFECTIVE:
        for match in rule.finditer(s.text):
            day = dated(s, *match.span("day"))
            alias = _ALIAS.match(s.text, match.end())
            own = _own(s.text[: match.start()], alias["alias"] if alias else "")
            if day is not None and own is not False:
                alone = own is None and _of_one(s, *match.span())
                at = s.span(*match.span())
                yield Named(day[0], at, bool(own), s.span() if alone else None)


def _of_one(s: Sentence, start: int, end: int) -> bool:
    """Whether a day opens a clause that makes one change, and says nothing of the paper."""
    clause = s.text[end:]
    opens = _OPENS.search(s.text[:start]) is not None
    return opens and _MAKES.search(clause) is not None and _OF_PAPER.search(clause) is None


def _own(before: str, alias: str) -> bool | None:
    """Whether a day is said of the amendment: False where of what it amends, None where of
    neither.
    """
    if _BEFORE.search(before):
        return False
    before = _ALIASES.sub(lambda m: " " * len(m.group()), before)
    papers = list(_PAPER.finditer(before))
    if re.search(r"amendment|addendum", alias, re.IGNORECASE):
        return True
    if papers and papers[-1]["own"]:
        return True
    if alias and not re.search(r"effective|date", alias, re.IGNORECASE):
        return False
    if not papers:
        return None
    here = re.search(r"[,\s](?:dated|made|and)*\s*(?:and )?$", before[papers[-1].end() :])
    return False if here and len(before) - papers[-1].end() < 60 else None
