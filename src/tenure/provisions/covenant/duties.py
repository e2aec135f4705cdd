"""Where a sentence puts a duty on a person: "shall not", "is bound to keep", "hereby assigns"."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text.phrases import phrase
from ...text.values import DURATION
from .topics import ASSIGNED, BELITTLES, HELD, OF_MADE, OF_THEM, OWNED, SECRETS, Covenanted

# who bears a duty, and the words by which one is bound
GOES = (
    r"(?:shall|will|'ll|must|may|agrees?|(?<!iously )(?<!had )agreed|covenants?|undertakes?"
    r"|(?<!is )(?<!er )(?<!he )(?<!our )promises?)"
)
BOUND = r"(?:is|are|am|be|remains?) (?:\w+ )?(?:bound|obligated|obliged|required|expected) to"
OWES = (  # "has a continuing obligation", "acknowledges his duty"
    r"(?:(?:has|have|had|is under|are under|am under|remains? under|continues? under) (?:an?"
    r"|the) (?:[\w-]+ ){0,4}?(?:obligation|duty)|(?:is|are|be) subject\b[^.;]{0,70}? to an?"
    r" (?:\w+ ){0,2}?(?:obligation|duty)|(?:acknowledge|recognize|reaffirm"
    r"|confirm)s?(?: that)? (?:his|her|their|your|my|the|an?|his/her)"
    r" (?:[\w-]+ ){0,4}?(?:obligation|duty))"
)
WHO = (
    r"(?:\b(?:you|(?<!\()I(?!\))|he|she|he/she|party b|the undersigned|(?:the )?(?:executive(?!"
    r" officers?\b| directors?\b| vice\b)|employee|consultant|officer))\b)(?!'(?!ll\b))"
)
BOTH = r"\b(?:each party|(?:both|the) parties|neither party|parties hereto)\b"
_NOT = (
    r"\b(?=n(?:o(?:t|r)?|e(?:ither|ver))\b|at no time|refrain|abstain|forbear|desist)(?<!covenant"
    r" )(?<!covenants )(?<!agreement )(?<!agreements )(?<!obligation )(?<!obligations )(?<!does"
    r" )(?<!did )(?<!do )(?<!has )(?<!have )(?:not(?! (?:competi(?:ng|tive)|in competition)\b)"
    r"|neither|never|nor|at no time|(?:refrain|abstain|forbear|desist)(?:,[^.;,]{0,90},| for (?:an?"
    rf" )?(?:period of )?{DURATION}[^.;,]{{0,60}}?)? from|no(?= (?:(?:\w+ )?(?:action|statement"
    r"|comment|remark)|attempt|effort)s?\b| (?:part of|work for)\b))\b(?! (?:be (?:able|required"
    r"|obligated|deemed|considered|prohibited|precluded|restricted|prevented|construed|limited"
    r"|subject|liable|held (?:\w+ ){0,3}?(?:liable|responsible)|entitled|eligible|paid|compensated"
    r"|reimbursed|asked|expected)|constitute|include|violate|breach|conflict|limit|apply|prevent"
    r"|prohibit|preclude|restrict|supersede|receive|have (?:any|the) (?:obligation|liability"
    r"|authority|right|power)|limited to|only\b|less than|more than|later than|yet\b|because|(?:to"
    r" )?(?:exceed|sue)\b|impair|infringe|diminish|waive|otherwise\b(?! engage)))"
)
_ASKS = rf"(?:{WHO}|{BOTH})[^.;:]{{0,120}}?\b{GOES}\b"
_ONE = rf"(?P<who>{WHO})[^.;:]{{0,120}}?\b{GOES}\b"
_UNTIL_NAMED = r"(?:(?!\b(?:agreement|letter|offer|arbitrat|medical|personnel)\b)[^.;])"
_NEVER, _MUTUAL, _HELD, _KEPT, _ASSIGNED, _OWNED, _REFRAINS = (
    phrase(source, re.IGNORECASE | re.DOTALL)
    for source in (
        rf"{_ONE}[^;]{{0,320}}?{_NOT}|{WHO} (?:is|are|shall be|will be) (?:hereby )?(?:prohibited"
        r"|precluded|barred|forbidden|restrained|restricted)(?:,[^.;]{0,110}?,"
        rf"| for (?:a period of )?{DURATION}[^.;,]{{0,60}}?)? (?:from|(?<!restricted )to)\b"
        r"|\b(?:ask|request|requir|agre|insist|condition|essential"
        rf"|important)\w*(?: of [^.;,]{{3,40}}?)? that {WHO} {_NOT}|\b(?:ask|expect|requir"
        rf"|request)\w* {WHO} (?:to refrain from|not to)\b|{WHO} (?:(?:is|are|am) not (?:to"
        r"|permitted|allowed)\b|(?:(?:hereby|further|also|expressly) )*covenants not\b)"
        r"|^\W*(?:neither|nor|never|at no time|in no event|under no"
        rf" circumstances)\b[^.;]{{0,160}}?\b(?:shall|will|may) {WHO}(?! (?:be|have)\b)",
        rf"{_ASKS}[^;]{{0,260}}?{_NOT}"
        rf"|\bneither (?:party|{WHO} nor [\w ]{{2,30}}?(?: \([^()]*\))?|[\w ',]{{2,60}}? nor {WHO})"
        r" (?:shall|will|may)\b|\bneither(?: of (?:us|them))? (?:shall|will|may)\b",
        rf"(?P<who>{WHO})[^.;:]{{0,120}}?\b(?:{GOES}|{BOUND}|{OWES} to)\b{HELD}",
        rf"\b(?:{SECRETS}|information)\b{_UNTIL_NAMED}{{0,160}}?\b(?:(?:shall|will"
        r"|must) (?:\w+ ){0,4}?be|(?:is|are) to be) (?:\w+ ){0,2}?(?:kept|held|maintained"
        r"|treated)\b[^.;]{0,60}?(?:\bconfiden|\bsecre(?:t|cy)\b)"
        rf"|\b{SECRETS}\b{_UNTIL_NAMED}{{0,120}}?\b(?:shall|may|must|will) (?:not|never|at no time"
        r"|on no account) be (?:used|disclosed|divulged|revealed|imparted|communicated|published"
        r"|made available)\b",
        rf"{WHO}{ASSIGNED}{OF_MADE}",
        OWNED,
        rf"{_ASKS}[^.;]{{0,120}}?\b(?:refrain|forbear|abstain|desist)\w*"
        rf" from\b[^.;]{{0,120}}?{BELITTLES}",
    )
)
_OWED = phrase(
    rf"(?P<who>{WHO})[^.;:]{{0,60}}?\b(?:{OWES}|{BOUND[:-3]})(?:,[^.;,]{{0,80}},)? not to\b"
)
_ASSIGNED_THEM = phrase(rf"{WHO}{ASSIGNED}{OF_THEM}")
_REFUSAL = phrase(  # a word of every refusal, which is sooner found than the whole of one
    r"\b(?:n(?:ot?|either|ever|or)|refrain|abstain|forbear|desist|prohibited|precluded|barred"
    r"|forbidden|restrained|restricted)\b"
)
_SHORT = phrase(rf"(?P<who>{WHO})[^.;:]{{0,120}}?\b(?:won't|shan't|mustn't|can't)\b")
_COMPANY = r"(?:company|corporation|employer|bank|firm)\b"
_COMPANY_TOO = phrase(
    rf"(?:\b{_COMPANY}(?:'s)?(?: \([^()]*\))?,? (?:(?!not\b|never\b"
    rf"|{_COMPANY})[\w,']+ ){{0,9}}?(?:agrees?|shall|will|covenants?"
    r"|undertakes?)\b(?:(?!\b(?:instruct|direct|cause|request|advise|ask|encourage"
    r"|efforts)\b)[^.;]){0,160}?\b(?:not|never|neither|refrain)\b|\bnor (?:shall"
    rf"|will) (?:the )?{_COMPANY})[^.;]{{0,160}}?{BELITTLES}[^.;]{{0,120}}?(?:{WHO}|\b(?:your|his"
    r"|her)\b)"
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
HURTS = phrase(BELITTLES)
_HARMLESS = phrase(r"\bharmless\b|\bduty on\b|\barbitrat")
_PAPERS = phrase(  # what is given back: no invention
    r"\b(?:records|files|documents|memoranda|notebooks|notes|lists|equipment|materials)\b"
)
_MADE = phrase(OF_MADE)
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
_LASTS = (
    r"(?:shall|will|is|are|lasts?|runs?|extends?|applies|expires?|ends?|continues?|survives?"
    r"|remains?)\b"
)
JOINED = r"(?: ?(?:/|&|\band\b) ?non-?\w+(?: of \w+(?:(?:,| and| or) \w+){0,2})?)?"
_TITLED = {  # "Non-compete: one year", "the Executive's non-competition period is one year"
    what: phrase(
        r"(?:^\W*|\bagrees? that )(?:(?:the )?(?:term|period|duration) of )?(?:(?:the|your|his|her"
        r"|an?)(?: foregoing| above)? |(?:the )?(?:executive"
        rf"|employee)'s )?(?P<kind>{name}){JOINED}(?: (?:period|covenant|restriction|obligation"
        rf"|term)s?)?(?:[\w ]{{0,30}}\))?(?:: ?| {_LASTS})(?:(?!\b(?:not|no|reduc|shorten|waive"
        r"|extended|unless|if|agreement|attach|exhibit"
        rf"|dated)\w*)[^.;{DURATION}]){{0,60}}?{DURATION}|(?:^|[;\n]"
        rf"|\bcovenants:? )\W*(?:an? )?{DURATION}[ -](?:post-employment )?(?P<named>{name})"
    )
    for what, name in RESTRICTIONS.items()
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
    return _NEVER.search(text) or _OWED.search(text)


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
    match = _KEPT.search(said)
    if match is None or (
        _BY_THEM.search(said, match.start(), match.end() + 40)
        or _THIS_PAPER.search(said, 0, match.start())
    ):
        return None
    return "confidentiality", match.start(), match.end(), match.start()


def assigned(said: str) -> Place | None:
    """Where inventions are assigned or said to be the Company's, and not papers."""
    if _MADE.search(said) is None:
        return None
    match = _ASSIGNED.search(said) or _ASSIGNED_THEM.search(said)
    if match is None:
        match = _OWNED.search(said)
        if match is not None and _PAPERS.search(said, 0, match.start()):
            return None
    return ("invention assignment", *match.span(), match.start()) if match is not None else None


def by_noun(said: str) -> list[Place]:
    """Restrictions that are only named: "a one-year non-compete"."""
    found: list[Place] = []
    for what in RESTRICTIONS:
        match = _NOUNS[what].search(said) or _TITLED[what].search(said)
        if match is not None:
            at = match.start("kind") if match["kind"] else match.start("named")
            found.append((what, *match.span(), at))
    return found
