"""Where a sentence puts a duty on a person: "shall not", "is bound to keep", "hereby assigns"."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text.phrases import phrase
from ...text.values import DURATION
from .person import BOTH, BOUND, GOES, OWES, WHO
from .topics import ASSIGNED, BELITTLES, HELD, MADE, OF_MADE, OF_THEM, OWNED, SECRETS, Covenanted

_NOT = (
    r"\b(?=n(?:o(?:t|r)?|e(?:ither|ver))\b|at no time|refrain|abstain|forbear|desist)"
    r"(?<!covenant )(?<!covenants )(?<!agreement )(?<!agreements )(?<!obligation )(?<!obligations )"
    r"(?<!does )(?<!did )(?<!do )(?<!has )(?<!have )"
    r"(?:not(?! (?:competi(?:ng|tive)|in competition)\b)|neither|never|nor|at no time"
    r"|(?:refrain|abstain|forbear|desist)"
    rf"(?:,[^.;,]{{0,90}},| for (?:an? )?(?:period of )?{DURATION}[^.;,]{{0,60}}?)? from"
    r"|no(?= (?:(?:\w+ )?(?:action|statement|comment|remark)|attempt|effort)s?\b"
    r"| (?:part of|work for)\b))\b"
    r"(?! (?:be (?:able|required|obligated|deemed|considered|prohibited|precluded|restricted"
    r"|prevented|construed|limited|subject|liable|held (?:\w+ ){0,3}?(?:liable|responsible)"
    r"|entitled|eligible|paid|compensated|reimbursed|asked|expected)"
    r"|constitute|include|violate|breach|conflict|limit|apply|prevent|prohibit|preclude|restrict"
    r"|supersede|receive|have (?:any|the) (?:obligation|liability|authority|right|power)"
    r"|limited to|only\b"
    r"|less than|more than|later than|yet\b|because|(?:to )?(?:exceed|sue)\b|impair|infringe"
    r"|diminish|waive|otherwise\b(?! engage)))"
)
_ASKS = rf"(?:{WHO}|{BOTH})[^.;:]{{0,120}}?\b{GOES}\b"
_ONE = rf"(?P<who>{WHO})[^.;:]{{0,120}}?\b{GOES}\b"
_UNTIL_NAMED = r"(?:(?!\b(?:agreement|letter|offer|arbitrat|medical|personnel)\b)[^.;])"
_NEVER, _MUTUAL, _HELD, _KEPT, _ASSIGNED, _OWNED, _REFRAINS = (
    phrase(source, re.IGNORECASE | re.DOTALL)
    for source in (
        rf"{_ONE}[^;]{{0,320}}?{_NOT}"
        rf"|{WHO} (?:is|are|shall be|will be) (?:hereby )?(?:prohibited|precluded|barred"
        rf"|forbidden|restrained|restricted)(?:,[^.;]{{0,110}}?,| for (?:a period of"
        rf" )?{DURATION}[^.;,]{{0,60}}?)?"
        r" (?:from|(?<!restricted )to)\b"
        rf"|\b(?:ask|request|requir|agre|insist|condition|essential|important)\w*"
        rf"(?: of [^.;,]{{3,40}}?)? that {WHO} {_NOT}"
        rf"|\b(?:ask|expect|requir|request)\w* {WHO} (?:to refrain from|not to)\b"
        rf"|{WHO} (?:(?:is|are|am) not (?:to|permitted|allowed)\b|(?:(?:hereby|further|also"
        r"|expressly) )*covenants not\b)"
        r"|^\W*(?:neither|nor|never|at no time|in no event|under no circumstances)\b[^.;]{0,160}?"
        rf"\b(?:shall|will|may) {WHO}(?! (?:be|have)\b)",
        rf"{_ASKS}[^;]{{0,260}}?{_NOT}"
        rf"|\bneither (?:party|{WHO} nor [\w ]{{2,30}}?(?: \([^()]*\))?|[\w ',]{{2,60}}? nor {WHO})"
        r" (?:shall|will|may)\b|\bneither(?: of (?:us|them))? (?:shall|will|may)\b",
        rf"(?P<who>{WHO})[^.;:]{{0,120}}?\b(?:{GOES}|{BOUND}|{OWES} to)\b{HELD}",
        rf"\b(?:{SECRETS}|information)\b{_UNTIL_NAMED}{{0,160}}?"
        r"\b(?:(?:shall|will|must) (?:\w+ ){0,4}?be|(?:is|are) to be)"
        r" (?:\w+ ){0,2}?(?:kept|held|maintained|treated)\b[^.;]{0,60}?"
        r"(?:\bconfiden|\bsecre(?:t|cy)\b)"
        rf"|\b{SECRETS}\b{_UNTIL_NAMED}{{0,120}}?\b(?:shall|may|must|will) (?:not|never|at no"
        rf" time|on no account) be"
        r" (?:used|disclosed|divulged|revealed|imparted|communicated|published|made available)\b",
        rf"{WHO}{ASSIGNED}{OF_MADE}",
        OWNED,
        rf"{_ASKS}[^.;]{{0,120}}?\b(?:refrain|forbear|abstain|desist)\w*"
        rf" from\b[^.;]{{0,120}}?{BELITTLES}",
    )
)
_OWED = phrase(
    rf"(?P<who>{WHO})[^.;:]{{0,60}}?\b(?:{OWES}|{BOUND[:-3]})(?:,[^.;,]{{0,80}},)? not to\b"
)
_NEITHER = phrase(
    rf"\bneither (?P<who>{WHO}) nor any(?:one|body)?\b[^.;]{{0,60}}?\b(?:shall|will|may)\b"
)
_ASSIGNED_THEM = phrase(rf"{WHO}{ASSIGNED}{OF_THEM}")
_REFUSAL = phrase(  # a word of every refusal, which is sooner found than the whole of one
    r"\b(?:n(?:ot?|either|ever|or)|refrain|abstain|forbear|desist|prohibited|precluded|barred"
    r"|forbidden|restrained|restricted)\b"
)
_SHORT = phrase(rf"(?P<who>{WHO})[^.;:]{{0,120}}?\b(?:won't|shan't|mustn't|can't)\b")
_COMPANY = r"(?:company|corporation|employer|bank|firm)\b"
_COMPANY_TOO = phrase(
    rf"(?:\b{_COMPANY}(?:'s)?(?: \([^()]*\))?,?"
    rf" (?:(?!not\b|never\b|{_COMPANY})[\w,']+ ){{0,9}}?(?:agrees?|shall|will|covenants?"
    rf"|undertakes?)\b"
    r"(?:(?!\b(?:instruct|direct|cause|request|advise|ask|encourage|efforts)\b)[^.;]){0,160}?"
    rf"\b(?:not|never|neither|refrain)\b|\bnor (?:shall|will) (?:the )?{_COMPANY})"
    rf"[^.;]{{0,160}}?{BELITTLES}[^.;]{{0,120}}?(?:{WHO}|\b(?:your|his|her)\b)"
)
_OWN_CLAUSE = phrase(r"(?:[;,]|\b(?:and|but|while))\W+(?:the )?$")
_OTHER = phrase(  # the duty is somebody else's
    r"\bwho,? (?:agree|shall|will)|\bthat (?:the )?(?:company|employer|corporation|bank)\b(?!')"
    r"|\b(?:the )?(?:company|employer|corporation|bank) (?:(?:also|further|hereby) )*(?:agrees"
    r"|shall|will|covenants)\b|\b(?:they|it|which) (?:shall|will|do|does)\b"
)
_WHO_ELSE = phrase(r"\bwho,? (?:agree|shall|will)")
_AGAIN = phrase(WHO)
_BY_THEM = phrase(r"\bby (?:the )?(?:company|employer|corporation|bank|arbitrat\w+|us)\b")
_THIS_PAPER = phrase(
    r"\b(?:this|the|such) (?:\w+ )?(?:agreement|letter|offer)\b|\barbitrat|\bproceedings\b"
)
_BELITTLES = phrase(BELITTLES)
_KEEPING = (
    "kept",
    "held",
    "maintained",
    "treated",
    "not be ",
    "never be ",
    "time be ",
    "account be ",
)
_HARMLESS = phrase(r"\bharmless\b|\bduty on\b|\barbitrat")
_PAPERS = phrase(  # what is given back: no invention
    r"\b(?:records|files|documents|memoranda|notebooks|notes|lists|equipment|materials)\b"
)
_MADE = phrase(rf"\b{MADE}\b")
_OWNING = ("property", "belong", "vest", "title to", "for hire", "for-hire", " own", "is entitled",
    "be assigned to",
)  # fmt: skip
_PROMISED = (
    r"(?:covenants?|obligations?|duty|agreements?|promises?|undertakings?|restrictions?)"
    r" (?:not to|against|on)"
)
_OF = (
    rf"(?:non-?solicit\w*|{_PROMISED} (?:solicit|hir)\w*)"
    r" \(?(?:(?:of|covering) )?(?:[\w']+,? (?:and |or )?){0,3}?"
)
RESTRICTIONS: dict[Covenanted, str] = {  # their names
    "non-competition": rf"(?:non-?compet\w*|{_PROMISED} compet\w*)",
    "non-solicitation of employees": rf"{_OF}employees?\b",
    "non-solicitation of customers": rf"{_OF}(?:customer|client)s?\b",
}
_NAMED: dict[Covenanted, str] = {
    **RESTRICTIONS,
    "confidentiality": rf"(?:{_PROMISED} (?:disclos|divulg)\w*[\w ]{{0,60}}?"
    r"|(?:confidentiality|secrecy|non-?disclosure) (?:obligation|covenant|undertaking))",
}
_LASTS = (
    r"(?:shall|will|is|are|lasts?|runs?|extends?|applies|expires?|ends?|continues?|survives?"
    r"|remains?)\b"
)
JOINED = r"(?: ?(?:/|&|\band\b) ?non-?\w+(?: of \w+(?:(?:,| and| or) \w+){0,2})?)?"
_TITLED = {  # "Non-compete: one year", "the Executive's non-competition period is one year"
    what: phrase(
        r"(?:^\W*|\bagrees? that )(?:(?:the )?(?:term|period|duration) of )?(?:(?:the|your|his"
        r"|her|an?)"
        rf"(?: foregoing| above)? |(?:the )?(?:executive|employee)'s )?(?P<kind>{name})"
        rf"{JOINED}(?: (?:period|covenant|restriction|obligation|term)s?)?(?:[\w ]{{0,30}}\))?"
        rf"(?:: ?| {_LASTS})(?:(?!\b(?:not|no|reduc|shorten|waive|extended|unless|if|agreement"
        rf"|attach|exhibit|dated)"
        rf"\w*)[^.;{DURATION}]){{0,60}}?{DURATION}"
        rf"|(?:^|[;\n]|\bcovenants:? )\W*(?:an? )?{DURATION}[ -](?:post-employment )?"
        rf"(?P<named>{name})"
    )
    for what, name in _NAMED.items()
}
_NOUNS = {  # "you will be subject to a one-year non-compete"
    what: phrase(
        rf"(?:{WHO}|\b(?:your|his|her|(?:executive|employee)'s) employment\b)[^.;]{{0,60}}?\b"
        r"(?:subject to|bound by|agrees? to|abide by|comply with|observe|(?:will|shall) have)"
        rf"(?: an?| the)? (?:[^.;]{{0,90}}?{DURATION}[^.;{DURATION}]{{0,60}}?\b(?P<kind>{name})"
        rf"|(?:\w+ ){{0,2}}?(?P<named>{name})[^.;{DURATION}]{{0,30}}?\bfor (?:a period of )?"
        rf"{DURATION})"
    )
    for what, name in RESTRICTIONS.items()
}
Place = tuple[Covenanted, int, int, int]  # what, from where to where, and where it is spoken of


@lru_cache(maxsize=64)
def never(text: str) -> re.Match[str] | None:
    """Where somebody shall not do something."""
    if _REFUSAL.search(text) is None:
        return _OWED.search(text)
    return _NEVER.search(text) or _OWED.search(text) or _NEITHER.search(text)


def short(said: str) -> re.Match[str] | None:
    """The same in short: "you won't"."""
    return _SHORT.search(said) if "n't" in said else None


def of_another(said: str, start: int, end: int) -> bool:
    """Whether a duty is somebody else's, of whom the person is told or to whom it belongs."""
    other = _OTHER.search(said, start, end)
    return other is not None and _AGAIN.search(said, other.end(), end) is None


def mutual(said: str) -> re.Match[str] | None:
    """Where both shall not belittle each other."""
    match = _MUTUAL.search(said)
    if match is not None and _WHO_ELSE.search(said, match.start(), match.end()) is not None:
        return None
    return match


def belittles(text: str) -> bool:
    """Whether it speaks of words or deeds that hurt a name."""
    return _BELITTLES.search(text) is not None


def company_too(said: str) -> re.Match[str] | None:
    """Where the Company itself is not to belittle the person."""
    for match in _COMPANY_TOO.finditer(said):
        before = said[: match.start()]
        if match[0].startswith("nor") or _OWN_CLAUSE.search(before) or not _AGAIN.search(before):
            return match
    return None


def refrains(said: str) -> re.Match[str] | None:
    """Where somebody refrains from belittling."""
    return _REFRAINS.search(said)


def held(said: str) -> Place | None:
    """Where somebody is to hold something in confidence, or it is to be held so."""
    match = _HELD.search(said)
    if match is not None:
        if of_another(said, match.end("who"), match.start("held")) or _HARMLESS.search(
            match["held"] + match["between"]
        ):
            return None
        return "confidentiality", match.start(), match.end(), match.start("held")
    match = _KEPT.search(said) if any(word in said for word in _KEEPING) else None
    if match is None or (
        _BY_THEM.search(said, match.start(), match.end() + 40)
        or _THIS_PAPER.search(said, 0, match.start())
    ):
        return None
    return "confidentiality", match.start(), match.end(), match.start()


def assigned(said: str) -> Place | None:
    """Where inventions are assigned or said to be the Company's, and not papers."""
    match = _ASSIGNED.search(said)
    if match is None and _MADE.search(said) is not None:
        match = _ASSIGNED_THEM.search(said)
    if match is None and any(word in said.lower() for word in _OWNING):
        match = _OWNED.search(said)
        if match is not None and _PAPERS.search(said, 0, match.start()):
            return None
    return ("invention assignment", *match.span(), match.start()) if match is not None else None


def by_noun(said: str) -> list[Place]:
    """Restrictions that are only named: "a one-year non-compete"."""
    found: list[Place] = []
    for what, titled in _TITLED.items():
        noun = _NOUNS.get(what)
        match = (noun.search(said) if noun is not None else None) or titled.search(said)
        if match is not None:
            at = match.start("kind") if match["kind"] else match.start("named")
            found.append((what, *match.span(), at))
    return found
