"""The grounds of a definition that lists them in prose, without letters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...text.phrases import phrase

_OF = (  # what stands before the name of a ground
    r"(?:(?:(?:and|or|any|an?|the|your|his|her|their|its|by|of|for|such|other"
    r"|(?:[Tt]he )?(?:[Ee]xecutive|[Ee]mployee|EXECUTIVE|EMPLOYEE)(?:'s)?) )*"
    r"(?:(?:personal|material|gross|habitual|continu\w+|repeated|serious|persistent|substantial"
    r"|chronic|criminal|wil?lful|intentional|deliberate|knowing|unreasonable|unauthorized|improper"
    r")(?:ly)?,?(?: (?:and|or))? )*(?:(?:acts?|commission) of )?)"
)
_NAME = (
    r"(?:dishonesty|incompetence|misconduct|breach\w*|fail(?:ed|ure|s|ing)|refus\w+|violat\w+"
    r"|convict\w+|neglect\w*|negligen\w+|fraud|embezzle\w*|theft|misappropriation|insubordination"
    r"|disloyalty|abuse|malfeasance|misfeasance|nonfeasance|inability|commi(?:ssion|t\w*)"
    r"|disclosure|use|indictment|pleading|absen\w+|intoxication|alcoholism|drunkenness|conduct"
    r"|acts?|engag\w+|unfitness|falsification|misrepresentation|any)"
)
_GROUND = phrase(rf"\s*{_OF}{_NAME}\b")
_SOMEBODY = phrase(
    r"\s*(?:and |or )?(?:if |that )?(?:you|he|she|(?:the )?(?:executive|employee|consultant))"
    r" (?:shall )?(?:ha(?:s|ve)|is|are|commits?|engages?|fails?|refuses?|breach\w*)\b",
)
_COMMA = phrase(r",(?: and/or| and| or)?\s+(?![^()]*\))")
_LAST_OR = phrase(rf" or (?=(?:any |an? |material |wil?lful ){_OF}{_NAME}\b)")
_LEAD = phrase(
    r"^[\s,:]*(?:(?:but|and) (?:is |are |shall )?(?:not |without )(?:be )?limit\w+(?: to)?[,:]?)?"
    r"\s*(?:[^,;:]{0,70}?\b(?:because of|by reason of|on account of|due to|as a result of)\b"
    r"|[^;:]{0,110}\b(?:following|these)\b[^;:]{0,30}:)?\s*",
)
_ACTS = phrase(
    r"\s*(?:an?|any|your|his|her|the)? ?(?:\w+ )?(?:acts?|instances?|commission)\b[^,;]* of\b"
)
_BARE = phrase(
    r"(?:or )?(?!commission|conviction|breach|violation)\w+(?: of [^,;]*)?(?=,|;| or |\.|$)"
)
_TAIL = phrase(  # a condition that may be of the last ground or of all
    r"\b(?:which|if|unless|provided|as determined|so long|in (?:each|any) case|after (?:written"
    r" |receipt )?notice|that (?:is|are|has|have|causes?|results?|would|could|materially))\b"
)


def grounds_in_prose(body: str) -> list[tuple[int, int]]:
    """The bounds of each of at least three grounds with commas between; none if it is not clear
    where one ends: a last condition may be of all of them.
    """
    start = lead_of(body)
    cuts = [start]
    acts = _ACTS.match(body, start)  # "an act of fraud, theft or ...": one ground
    for comma in _COMMA.finditer(body, start):
        if acts is not None and _BARE.match(body, comma.end()):
            continue
        if _GROUND.match(body, comma.end()) or _SOMEBODY.match(body, comma.end()):
            cuts.append(comma.start())
    if len(cuts) < 3:
        return []
    last = _last_or(body, cuts[-1])
    cuts += [last] if last else []
    if _TAIL.search(body, cuts[-1]):
        return []
    return [*_trimmed(body, [*cuts, len(body)])]


def states_more(lead: str) -> bool:
    """Whether grounds stand before the first that has a letter: "fraud, theft or (a) ..."."""
    pieces = lead.split(",")
    return len(pieces) > 2 and sum(_GROUND.match(piece) is not None for piece in pieces) > 1


def lead_of(body: str) -> int:
    """Where the words before the first ground end: "termination by reason of"."""
    lead = _LEAD.match(body)
    return lead.end() if lead else 0


def stands_alone(text: str) -> bool:
    """Whether a part names somebody and what was done, so that it needs nothing before it."""
    return _SOMEBODY.match(text) is not None


def _last_or(body: str, start: int) -> int:
    found = [m.start() for m in _LAST_OR.finditer(body, start) if m.start() > start + 3]
    return found[-1] if found else 0


def _trimmed(body: str, cuts: list[int]) -> Iterator[tuple[int, int]]:
    """Each part without the marks and the word that join it."""
    joins = phrase(r"[\s,;:.]*(?:(?:and/or|and|or)\s+)?")
    ends = phrase(r"[\s,;.]+(?:and|or|and/or)?[\s,;.]*$", 0)
    for a, b in pairwise(cuts):
        begin = joins.match(body, a, b)
        end = ends.search(body, a, b)
        yield (begin.end() if begin else a), (end.start() if end else b)
