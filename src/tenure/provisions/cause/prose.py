"""The grounds of a definition that lists them in prose, without letters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ...text.phrases import phrase
from .grounds import Ground, Misconduct, top

_HOW = (
    r"(?:personal|material|gross|habitual|continu\w+|repeated|serious|persistent|substantial"
    r"|chronic|criminal|wil?lful|intentional|deliberate|knowing|unreasonable|unauthorized|improper)"
    r"(?:ly)?"
)
_OF = (  # what stands before the name of a ground
    r"(?:(?:(?:and|or|any|an?|the|your|his|her|their|its|by|of|for|such|other|been|were|being|has"
    r"|have|(?:the )?(?:executive|employee)(?:'s)?) )*"
    rf"(?:{_HOW},?(?: (?:and|or))? )*(?:(?:acts?|commission) of )?)"
)
_NAME = (
    r"(?:dishonesty|incompetence|misconduct|breach\w*|fail(?:ed|ure|s|ing)|refus\w+|violat\w+"
    r"|convict\w+|neglect\w*|negligen\w+|fraud|embezzl\w+|theft|stealing|misappropriation|larceny"
    r"|insubordination|disobedience|disloyalty|abuse|(?:mal|mis|non)feasance|inability"
    r"|commi(?:ssion|t\w*)|disclosure|use|indict\w+|pleading|absen\w+|intoxication|alcoholism"
    r"|drunkenness|addiction|conduct|acts?|engag\w+|unfitness|falsification|misrepresentation"
    r"|felony|dereliction|desertion|bribery|forgery|harassment|any)"
)
_GROUND = phrase(rf"\s*{_OF}{_NAME}\b")
_WHO = r"(?:you|he|she|(?:the )?(?:executive|employee|consultant)|(?:mr|ms|mrs|dr)[.\u2024] \w+)"
_DOES = (  # what is done, of somebody that has been named
    r"(?:\w+ly )?(?:convicted|guilty|indicted|found|grossly|commit\w*|engag\w+|fail\w*|refus\w*"
    r"|breach\w*|violat\w*|neglect\w*|defraud\w*|steals?|stolen)\b"
)
_MARK = r"(?:\((?:a|i|1|x)\)|(?:a|i|1)[.)]|[\u2022*-])"
BEGINS = phrase(  # how a list of grounds begins, with its label or without
    rf"\s*(?:{_MARK}\s+)?(?:(?:(?:if|that|when|where) )?(?:{_WHO}|(?:a|either) party)[,:]?"
    rf" (?:(?:shall|ha(?:s|ve)|is|are|be|been|being) )*:?(?:{_MARK} )?(?:(?:shall|ha(?:s|ve)|is|are"
    rf"|be) )*{_DOES}|(?:(?:upon|in the event of|by reason of|because of) )?{_OF}(?!any\b|use\b"
    rf"|inability\b|disclosure\b|acts?\b(?! of)){_NAME}\b)",
)
_SOMEBODY = phrase(
    r"(?!.{0,60}\b(?:fails?|failed|not) to (?:cure|remedy|correct))\s*(?:and |or )?(?:if "
    rf"|that )?{_WHO} (?:shall )?(?:(?:ha(?:s|ve)|is|are|be)\b|{_DOES})",
)
_COMMA = phrase(r",(?: and/or| and| or)?\s+(?![^()]*\))")
_LAST_OR = phrase(rf" or (?=(?:any |an? |material |wil?lful ){_OF}{_NAME}\b)")
_LEAD = phrase(
    r"^[\s,:]*(?:(?:but|and) (?:is |are |shall )?(?:not "
    r"|without )(?:be )?limit\w+(?: to)?[,:]?)?\s*(?:(?:(?:if|when|where"
    r"|that),? )?in the [^,;:]{0,30}?\b(?:opinion|judgment|view)\b[^,;:]{0,60},"
    r"|[^,;:]{0,70}?\b(?:because of|by reason of|on account of|due to|as a result of)\b"
    r"|[^;:]{0,110}\b(?:following|these)\b[^;:]{0,30}:)?\s*",
)
_ACTS = phrase(
    r"\s*(?:an?|any|your|his|her|the)? ?(?:\w+ )?(?:acts?|instances?|commission)\b[^,;]* of\b"
)
_BARE = phrase(
    r"(?:or )?(?!commission|conviction|breach|violation)\w+(?: of [^,;]*)?(?=,|;| or |\.|$)"
)
_ITEM = r"(?:(?!\b{}\b)[^,;:()\n])"
_PLAIN_LISTS = [
    (
        phrase(rf"(?:{item}{{3,90}}, ){{1,8}}{item}{{3,90}},? {word} {item}{{3,120}}$"),
        phrase(rf",? {word} |, "),
    )
    for word, item in (("or", _ITEM.format("or")), ("and", _ITEM.format("(?:or|and)")))
]
_PART = phrase(  # an item that needs the next one
    r"\b(?:of|to|by|with|in|from|wil?lful|material|gross|repeated|habitual|chronic|continu\w+"
    r"|\w+ly)$"
)
_ANOTHER_ACT = phrase(r",? (?:or|and)(?: in| by)? (?:the |any )?(?:commission|conviction|engag)")
_HAS = r"(?:ha(?:s|ve)|is|are|be)"
_SECOND = phrase(
    r",? (?:or|and)(?: in| by)? (?=(?:any |the |an? |your |his |her "
    r"|(?:the )?\w+'s )?(?:material )?(?:commission of|conviction (?:of|for)|engag(?:ing|es) in"
    rf"|violation of|breach of)\b|(?:your|his|her|(?:the )?\w+'s) (?:\w+ )?{_NAME}\b|(?:(?:if "
    rf"|that )?{_WHO} (?:shall )?(?:{_HAS} )?|{_HAS} )(?:been )?{_DOES}|{_HOW} (?:misconduct"
    r"|negligence|neglect|breach\w*|failure|violation|disregard)\b|(?:fraud|theft"
    r"|insubordination)\b)"
)
_JOINED = phrase(r"[,;]| or | and ")
_TAIL = phrase(  # a condition that may be of the last ground or of all
    r"\b(?:which|if|unless|provided|as determined|so long|in (?:each|any) case|after (?:written"
    r" |receipt )?notice|that (?:is|are|has|have|causes?|results?|would|could|materially))\b"
)


def grounds_in_prose(body: str) -> list[tuple[int, int]]:
    """The bounds of each of several grounds with commas between; none if it is not clear where one
    ends: a last condition may be of all of them.
    """
    cuts, last = _cuts(body)
    if not cuts or _TAIL.search(body, last):
        return []
    return [*_trimmed(body, [*cuts, len(body)])]


def how_many(words: str) -> int:
    """How many grounds a clause lists, whatever a last condition is of; 0 if it is not clear."""
    cuts, last = _cuts(words)
    tail = _TAIL.search(words, last if cuts else lead_of(words))
    plain = words[: tail.start()].rstrip(" ,") if tail is not None else words
    series = _series(plain, lead_of(plain))
    cuts = max(cuts, series[0] if series else [], _cuts(plain)[0], key=len)
    return len(cuts) if cuts else int(_JOINED.search(words) is None)


def how_many_grounds(grounds: tuple[Ground, ...]) -> int:
    """Those under one letter are one, unless they are of different sorts; 0 if it is not clear."""
    if len(grounds) == 1 and not grounds[0].label:
        one = grounds[0]
        if isinstance(one, Misconduct) and one.says:
            return how_many(one.says)
        return int(not isinstance(one, Misconduct) or len(one.what) == 1)
    if len(grounds) == 1:
        return 0  # after a lone "(i)" the list goes on where it is not seen
    below: dict[str, list[object]] = {}
    for ground in grounds:
        if ground.label:
            own = isinstance(ground, Misconduct) and ground.says
            below.setdefault(top(ground.label), []).append(own or type(ground))
    return sum(len(sorts) if len({*sorts}) > 1 else 1 for sorts in below.values())


def _cuts(body: str) -> tuple[list[int], int]:
    """Where each ground begins, and where a condition may follow the last of them."""
    start = lead_of(body)
    cuts, last = [start], start
    acts = _ACTS.match(body, start)  # "an act of fraud, theft or ...": one ground
    for comma in _COMMA.finditer(body, start):
        if acts is not None and _BARE.match(body, comma.end()):
            continue
        who = _SOMEBODY.match(body, comma.end())
        if who or _GROUND.match(body, comma.end()):
            cuts.append(comma.start())
            last = who.end() if who else comma.start()
    if len(cuts) < 3:
        return _series(body, start) or _two(body, start) or ([], start)
    if or_ := _last_or(body, cuts[-1]):
        cuts, last = [*cuts, or_], or_
    return cuts, last


def _series(body: str, start: int) -> tuple[list[int], int] | None:
    """Of a plain list: "dishonesty, drink or a crime"."""
    if not (_GROUND.match(body, start) or _SOMEBODY.match(body, start)):
        return None
    if _ACTS.match(body, start):
        return None
    mark = next((mark for form, mark in _PLAIN_LISTS if form.match(body, start)), None)
    if mark is None:
        return None
    marks = [*mark.finditer(body, start)]
    cuts = [start, *(m.start() for m in marks)]
    items = [body[a:b].strip(" ,.") for a, b in pairwise([*cuts, len(body)])]
    if any(_PART.search(item) for item in items[:-1]):
        return None
    if any(_TAIL.match(item) and not _SOMEBODY.match(item) for item in items):
        return None
    return cuts, marks[-1].start()


def _two(body: str, start: int) -> tuple[list[int], int] | None:
    """Of two: "acts of fraud or theft or commission of a felony"."""
    names = _GROUND.match(body, start) or _SOMEBODY.match(body, start)
    if names is None:
        return None
    seconds = list(_SECOND.finditer(body, start))
    cuts = [m.start() for m in seconds]
    if len(cuts) != 1 or _TAIL.search(body, names.end(), cuts[0]):
        return None
    after = _SOMEBODY.match(body, seconds[0].end())
    if _TAIL.search(body, after.end() if after is not None else seconds[0].end()):
        return None
    before = body[start : cuts[0]]
    if _ACTS.match(before):
        if _ANOTHER_ACT.match(body, cuts[0]) is None:
            return None
    elif "," in before or " or " in before:
        return None
    return None if "," in body[cuts[0] + 2 :] else ([start, *cuts], cuts[0])


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
        end = ends.search(body, max(a, b - 40), b)
        yield (begin.end() if begin else a), (end.start() if end else b)
