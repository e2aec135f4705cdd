"""How a sentence states the duties of an office: by whose direction, what time, what rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from ...meaning import Modality
from ...text.phrases import Phrase, phrase

if TYPE_CHECKING:
    from ...text import Sentence, Span

Share = Literal["all", "substantially all", "business time", "as needed"]
Found = dict[str, tuple[Any, "Span"]]

_MUST = (
    r"(?:(?:will|shall|are|is)(?: also)?(?: be)? (?P<soft>expected|asked|requested) to"
    r"|shall|will|must|agrees?|required)\b(?! not\b)"
)
_WHO = (
    r"(?:the |our |its )?(?P<who>[A-Z][\w.'-]*(?:(?: \([^()]*\))?(?: of| the| and| or| and/or| by"
    r"|,)* [A-Z][\w.'-]*)*(?: \([^()]*\)|,)*(?: or (?:such|any|an)(?: ?other)? [^.;,()]{3,60})?)"
)
_TIME = phrase(
    rf"\b{_MUST}[^.;]{{0,90}}?\bdevotes? (?P<how>[^.;]{{0,90}}?)\b(?P<time>time"
    r"|(?:efforts?|attention)(?![^.;]{0,60}? time\b))\b",
)
_GIVES = phrase(  # to an office or to a business: "give it your full time"
    rf"\b{_MUST} (?:(?!and\b)\w+ ){{0,2}}?(?:gives?|dedicates?|commits?|apply|expends?|spends?"
    rf"|uses?)"
    r" (?:(?!and\b|or\b)[\w']+ )"
    r"{0,5}?(?P<how>(?:(?:substantially |nearly )?all (?:of )?)?(?:your|his|her|their"
    r"|(?:executive|employee)'s) (?:[\w-]+,? ){0,4}?)(?P<time>time|efforts?|attention)\b",
)
_DEVOTED = phrase(  # "all of his working time shall be devoted to the Company"
    r"\b(?P<how>(?:(?:substantially|nearly|virtually) )?(?:all|full"
    r"|entire)\b[^.;]{0,40}?)\b(?P<time>time)\b[^.;]{0,40}? (?:(?:shall|will|must|is to) be|(?:are"
    r"|is) (?P<soft>expected) to be) (?:devoted|dedicated|given)\b"
)
_NO_TIME = phrase(
    r"\bterminat|\bwilling and able|\bpart[- ]time|\bnot (?:more|devote|be required|required)"
    r"|\b(?:prior|previous|former) (?:\w+ )?agreement"
)
_SHARES: tuple[tuple[Share, Phrase], ...] = (
    ("substantially all", phrase(r"\bsubstantially (?:all|full)")),
    ("as needed", phrase(r"\b(?:such|reasonable|necessary|sufficient|as much|appropriate)\b")),
    ("all", phrase(r"\b(?:all|full|entire|whole|exclusive)\b")),
    ("business time", phrase(r"")),
)
_AUTHORITY = phrase(
    r"\b(?:shall|will) have (?:the )?(?:full |general |complete )?(?:responsibility |and |, )*"
    r"(?:power |powers |authority )(?:power |powers |authority |responsibility |and |, )*"
    r"(?:to|for|over) (?:\w+ ){0,3}?(?:manag|operat|supervis|run)\w*",
)
_UNDER = phrase(
    r"(?i:\b(?:subject to|under) the (?:(?:direction|supervision|oversight|control|general|overall"
    r"|and|,) ?)+"
    rf"of) {_WHO}",
    0,
)
_BYLAWS = phrase(
    r"\b(?:duties|responsibilities)\b[^.;]{0,90}?(?P<when>currently |from time to time )?"
    r"(?:prescribed|set forth|specified|provided)[^.;]{0,30}? (?:by|in) the by-?laws"
    r"(?P<later>[^.;]{0,40}?from time to time)?",
)
_POWERS = r"(?:authority|powers?|responsibilit(?:y|ies)|duties)"
_GIVING = r"(?:give|grant|confer|vest|assign|prescrib|provid|set forth|specif)\w*"
_OF_BYLAWS = phrase(
    rf"\b(?:shall|will) have (?:all )?(?:of )?(?:(?:the|such|those) )?"
    rf"(?:{_POWERS}(?:,| and|, and)? )*?(?:authority|powers?)"
    r"(?: and (?:duties|responsibilities))? (?:"
    rf"(?:that|which|as) the (?:company's )?by-?laws (?:(?:shall|may|from time to time) )*{_GIVING}"
    rf"|(?:(?:that|which|as) (?:is|are|may be) )?{_GIVING}[^.;]{{0,30}}? (?:by|in|under) the"
    r" (?:company's )?by-?laws)",
)
_CUSTOMARY = phrase(
    r"\b(?:duties|responsibilities)\b[^.;]{0,220}?\b(?:customarily|normally|typically|commonly"
    r"|usual(?:ly)?"
    r"|customary|ordinarily)\b[^.;]{0,60}?\b(?:offices?|positions?|titles?|officers?)\b",
)
_ASSIGNED = phrase(
    r"(?i:\b(?:duties|responsibilities|functions|tasks|services)\b[^.;]{0,90}?\b(?:as|that|which)"
    r" (?:\w+ ){0,7}?"
    rf"(?:assigned|delegated|designated|directed|prescribed|requested|specified"
    rf"|determined)\b[^.;]{{0,60}}?\bby)(?! (?:the )?(?-i:By-?[Ll]aws|Section|Article|Law)) {_WHO}",
    0,
)
_ASSIGNS = phrase(  # "such duties as the Board may from time to time assign to him"
    rf"(?i:\b(?:duties|responsibilities|functions|tasks|services)\b(?: and \w+)? (?:as|that"
    rf"|which))"
    rf" {_WHO} (?i:(?:may|shall|will)\b[^.;]{{0,40}}? (?:assign|delegate|designate|prescribe"
    rf"|specify))",
    0,
)
_LISTED = phrase(
    r"\b(?:which|your|whose|his|her|executive's|employee's) (?:duties|responsibilities)"
    r" (?:(?:shall|will) )?include,?(?: but (?:are|is|shall) not(?: be)? limited to,?"
    r"| without limitation,?)? (?P<what>[^;]+?)\.?$",
)
_POLICIES = phrase(
    rf"\b{_MUST}[^.;]{{0,50}}?\b(?:abide by|comply with|adhere to|observe|obey|follow)"
    r"(?P<what>[^.;]{0,70}?\b(?:rules|regulations|policies|procedures|code of conduct)\b)",
)
_OF_LAW = phrase(r"\bsection\b|\blaws?\b|\bcode\b(?! of)|\bSEC\b|\btreasury\b|strict policy")


def _modality(soft: str | None) -> Modality:
    if soft is None:
        return "must"
    return "is expected to" if soft.lower() == "expected" else "is asked to"


_ABIDING = ("abide", "comply", "adhere", "observe", "obey", "follow ")
_OFFICIAL = (
    "duties",
    "responsibilit",
    "direction",
    "supervision",
    "functions",
    "authority",
    "power",
    "tasks",
)
_TIMES = ("devote", "give", "dedicate", "commit", "apply", "expend", "spend", " use ")
WORTH = (*_TIMES, *_ABIDING, *_OFFICIAL)


def said_in(sentence: Sentence) -> Found:
    """The duties that a sentence states, each with its place."""
    text, lower, found = sentence.text, sentence.lower, Found()
    if "consultant shall" in lower or "consultant will" in lower or "consultant agrees" in lower:
        return found  # of another paper, or of no employment

    def put(name: str, value: Any, match: re.Match[str], part: str | int = 0) -> None:
        found[name] = (value, sentence.span(*match.span(part)))

    match = _TIME.search(text) or _DEVOTED.search(text) if "devote" in lower else None
    if match is None and any(map(lower.__contains__, _TIMES[1:])):
        match = _GIVES.search(text)
        match = match if match and _MUCH.search(match["how"]) else None
    if match and match["time"] != "time" and not _MUCH.search(match["how"]):
        match = None  # "best efforts": no share of the time
    if match and not _NO_TIME.search(text) and _TIMELY.search(match[0]):
        put("time", next(s for s, words in _SHARES if words.search(match["how"])), match)
        if (modality := _modality(match["soft"])) != "must":
            put("time_is", modality, match)
    match = _POLICIES.search(text) if any(map(lower.__contains__, _ABIDING)) else None
    if match and not _OF_LAW.search(match["what"]) and "release" not in lower:
        put("policies", _modality(match["soft"]), match)
    if not any(map(lower.__contains__, _OFFICIAL)) or _PARTING.search(text):
        return found
    if match := _AUTHORITY.search(text):
        put("authority", True, match)
    if (match := _LISTED.search(text)) and "\n" not in match["what"]:
        put("listed", sentence.readable(*match.span("what")), match)
    if (match := _ASSIGNED.search(text) or _ASSIGNS.search(text)) and not match["who"].startswith(
        ("Exec", "Empl", "You")
    ):
        put("assigned_by", _name(sentence, match), match)
    if ("bylaws" in lower or "by-laws" in lower) and (match := _BYLAWS.search(text)):
        when = (match["when"] or "").lower()
        later = match["later"] or when.startswith("from")
        now = "as they are now" if when else "as stated"
        put("bylaws", "from time to time" if later else now, match)
    if ("bylaws" in lower or "by-laws" in lower) and (match := _OF_BYLAWS.search(text)):
        put("bylaws_authority", True, match)
    if "duties" in lower and (match := _CUSTOMARY.search(text)):
        put("customary", True, match)
    if match := _UNDER.search(text):
        put("under", _name(sentence, match), match)
    return found


PERFORM = phrase(r"\bperform|\bdischarge|\bserve\b|\bduties\b")
_TIMELY = phrase(r"\btime\b|\bfull|\befforts?$|\battention$")
_MUCH = phrase(r"\b(?:all|full|entire|whole|exclusive|undivided|business|working)\b")
_COMPANY = r"(?:Company|Corporation|Employer|Bank)"
_OWNER = phrase(rf"^{_COMPANY}'s |,? of (?:the )?{_COMPANY}(?:'s)?$", 0)
_PARTING = phrase(
    r"\bterminat|\bcause\b|\bdisabilit|\bbenefits hereunder|\bgood reason\b|\bresign|\bcooperat|"
    r"\breduction\b|\bdiminution|\bwithout (?:the )?(?:executive|your)",
)


def _name(sentence: Sentence, match: re.Match[str]) -> str:
    said = re.sub(r" \([^()]*\)", "", sentence.readable(*match.span("who")))
    named = re.sub(r"(?:,| of| the| and| or| by)+$", "", said)
    return _OWNER.sub("", named).rstrip(" .,")
