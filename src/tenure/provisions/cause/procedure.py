"""The procedure of a definition of cause: notice and time to cure, who decides, what is owed."""

from __future__ import annotations

import re
from dataclasses import replace

from ...besides import besides
from ...text import Sentence
from ...text.phrases import phrase
from ...text.values import DURATION, Duration
from .classify import Cure, sorts_of
from .grounds import Conviction, Determination, Ground, Misconduct, top

_RIGHT = r"(?:set|put) (?:(?:it|them|things|matters) )?right|ma[kd]e (?:it )?good|puts? an end to"
TO_CURE = phrase(
    rf"\b(?:{_RIGHT}|cure[ds]?|curing|fix(?:ed|es)?|remed(?:y|ied)|correct(?:ed)?|rectif\w+"
    r"|uncured|uncorrected|unremedied|stops? (?:taking|doing))\b"
)
_CURE = phrase(
    r"\b(?:(?:un)?cure|curing|fix|stops? (?:taking|doing)|(?:un)?remed|(?:un)?correct"
    r"|continu(?:e[sd]?|ing)\b|rectif|goes on\b|persists?\b)"
    rf"|\b(?:{_RIGHT})\b|\b(?:for|in)(?: the| more than| at least| over| a period of)* {DURATION}"
    rf" (?:after"
    r"|following|from)\b"
    rf"|\bafter {DURATION}'?s?'? (?:prior )?(?:written )?(?:request|notice|demand|warning)\b"
)
_GIVEN = phrase(
    rf"\b(?:giv\w+|allow\w*|ha(?:s|ve)|grant\w*)\b[^.;]{{0,40}}?{DURATION}[^.;]{{0,30}}? to\b"
)
_NOTICE = phrase(r"\b(?:notice|demand|notif|tell you|told|warn(?:ing|ed)|written request)")
_DECIDES = {
    "board": phrase(
        r"\b(?:as )?(?:reasonably )?determined (?:in good faith )?by the Board\b"
        r"|\b(?:finding|determination) (?:by|of) the Board\b"
        r"|\bin the Board's (?:\w+ )?determination\b"
    ),
    "company": phrase(
        r"\b(?:as )?(?:reasonably )?determined (?:in good faith )?by the (?:Company|Employer)\b"
        r"|\b(?:finding|determination) by the (?:Company|Employer)\b"
        r"|\bin the (?:Company|Employer)'s (?:\w+ )?determination\b"
    ),
}
_MADE_BY = phrase(
    r"\b(?:shall|will|is to) be (?:made|determined)\b[^.;]{0,30}? by the"
    r" (?P<who>board|company|employer|committee)\b"
)
_ON_CAUSE = phrase(
    r"\b(?:determination|whether)\b[^.;]{0,60}?\bcause\b|\bcause\b[^.;]{0,20} (?:shall|will) be"
    r" determined\b"
)
_LATER_CURE = phrase(
    r"\b(?:cause|grounds?|basis|terminat\w+|conduct|breach|failure|acts?|omissions?|event"
    r"|deficienc\w+|default|problem|matter)\b",
)
_OTHERS = phrase(  # what the Company has to cure
    r"\bgood reason\b|\bconstructive\b|\bcompany (?:shall (?:have|fail)|fails|has failed|does not"
    r"|has"
    r" not|to cure|may cure|cures)\b[^.;]{0,60}\b(?:cure|correct|remed)|\bresign"
    r"|\bbreach\w* by (?:the )?(?:company|employer|bank|corporation)\b|\b(?:executive|employee|you)"
    r" (?:may|shall have the right to|has the right to|have the right to) terminate\b"
    r"|\b(?:you|he|she|executive|employee) (?:must|shall|has to|is to) (?:first )?"
    r"(?:object|complain)"
    r"|\"(?!(?:for |good |just )*cause)[^\"]{3,50}\"[^.;]{0,60}?\b(?:means?|includes?)\b"
)
NOT_CAUSE = besides(
    r"(?-i:Cause)|for cause",
    r"\b(?:considered|deemed) (?:as |to be )?\"?(?:wil?lful|intentional)\b"
    r"|\bpresumed to (?:be|have been) (?:done|in good faith)|^provided\b[^.;]{0,160}"
    r"\b(?:shall|will) not (?:constitute|be (?:deemed|considered))\b"
    r"|\b(?:is|are|will be|shall be)(?:n't| not)(?: an?)? \"?(?:good |just )?cause\b"
    r"|^[^.;]{0,90}\bonly\b[^.;]{0,120}\b(?:shall|will) (?:constitute|be) \"?(?:good |just )?cause"
    r"\b"
    # who finds it, in words that no other term carries
    r"|\b(?:determination|whether)\b[^.;]{0,60}?\bcause\b[^.;]{0,90}\b(?:vote|made|determined)\b",
)
UNLESS = phrase(  # wherever it stands
    r"\b(?:shall|may|will|can) not (?:be )?(?:terminat|dismiss|discharg)\w*[^.;]{0,60} for"
    r" \"?(?:good |just )?cause\b[^.;]{0,40}\bunless\b"
)
_BUT_IN = phrase(
    r"\b[Ee]xcept (?:in the case of|for|in)\b[^.;]{0,200}?(?=, (?:the )?(?:[A-Z]|you)|$)", 0
)
_ONLY_IN = phrase(
    r"^in (?:the )?case of (?!\()[^.;,]{0,80}(?=,)|\b(?:terminat\w+|dismiss\w*|discharg\w*)"
    r"(?: \w+){0,3}? (?:for|because of|by reason of|due to|based (?:up)?on)"
    r" (?!\"?(?:good |just )?cause)[^.;,]{0,80}\b(?:breach|neglect|fail|refus|violat|misconduct)"
)
_SORT = phrase(r"\b(?:breach|neglect|fail|refus|violat|misconduct)")
_HEARD = phrase(
    r"\bopportunity\b.{0,120}\b(?:appear|heard|present|respond)|\bhearing\b", re.I | re.S
)
_ONLY = phrase(r"\bentitled (?:to receive )?only|\bonly be entitled|\breceive only")
_EXCEPT = phrase(
    r"\b(?:not including|excluding|exclusive of|other than|without counting)"
    r" (?:you|him|her|the (?:executive|employee))\b",
)


_NAMED = phrase(
    r"\b(?:under|in|of|to|by|pursuant to)(?: any of)? (?:(?:sub)?(?:clauses?|sections?|paragraphs?"
    r"|items?|parts?) (?:\d[\d.]*(?=\())?)?"
    r"(?:\(\w{1,4}\)(?:,? (?:and|or) |, )?){1,6}"
)
DEFINES_ANOTHER = phrase(  # the majority of a board that it speaks of is not to decide on cause
    r"\W*(?:(?:for (?:the )?purposes of|as used in)\b[^.;\"]{0,60}, )?(?:(?:the term|an?|any) )?"
    r"\"(?!(?:for |good |just |due )*cause)[^\"]{3,60}\"[^.;\"]{0,60}?"
    r"\b(?:means?|deemed|includes?)\b"
)
_NOT_ALONE = phrase(
    r"\b(?:officer|committee|president|chairman)\b[^.;,]{0,40},? or (?:the )?\bboard\b|\bboard"
    r"(?: of directors)?,? or (?:(?:a|the|its) )?(?:\w+ ){0,3}(?:officer|committee|president"
    r"|chairman)"
    r"|\bcommittee of the board\b|\bwith or without \"?cause"
)
SHARE = phrase(  # of a board, more than half of it
    r"\b(?:two[- ]thirds|three[- ](?:quarters|fourths)|all of the (?:members|directors)|unanimous"
    r"|\d\d%|entire membership)"
)
_A_PART = phrase(r"\b(?:clause|section|paragraph|item)s? (?:\d[\d.]*)?\([a-z]{1,4}\)")
ONCE = phrase(r"(?:\bfirst|\ue006) (?:such )?(?:notice|time|occurrence|instance|breach|failure)\b")
_EACH = phrase(
    r",? in each case,?(?: as| if)? (?:may be )?(?:reasonably )?(?:determined|found|decided)"
    r"[^;:]{0,40}?\bby (?P<who>[^;:]+?)[.\s]*$"
)


def cure_in(sentence: Sentence, start: int, end: int, told: bool = False) -> Cure:
    """The notice and the time to cure that a clause gives; `told` if it is of all grounds."""
    text = sentence.text[start:end]
    if not (_CURE.search(text) and (told or _NOTICE.search(text) or _GIVEN.search(text))):
        return {}
    values = sentence.masked.values_in(sentence.start + start, sentence.start + end)
    days = [v for v in values if isinstance(v, Duration) and v.unit == "day"]
    if not days:
        return {}
    return {
        "cure_days": days[0].n,
        "cure_business_days": days[0].business,
        "notice_written": re.search(r"\bwritten\b|\bin writing\b", text, re.I) is not None,
        "notice_specifies": re.search(
            r"\b(?:specif|describ|set(?:s|ting) forth|identif|detail|notice of)", text, re.I
        )
        is not None,
        "notice_demands": re.search(r"\bdemand", text, re.I) is not None,
    }


def cure_of_all(sentence: Sentence, grounds: list[Ground]) -> list[Ground]:
    """The grounds with the time to cure that a sentence below them gives for all, but for those
    that it names as left out.
    """
    text = sentence.text
    about = _LATER_CURE.search(text) or _NAMED.search(text)
    if TO_CURE.search(text) is None or about is None or _OTHERS.search(text):
        return grounds
    if any(not isinstance(g, Conviction) and g.cure_days for g in grounds):
        return grounds
    cure = cure_in(sentence, 0, len(text), told=True)
    if not cure:
        return grounds
    but = _BUT_IN.search(text)
    left_out = sorts_of(but[0]) if but else frozenset()
    only = _ONLY_IN.search(text)
    sorts = {m[0].lower() for m in _SORT.finditer(only[0])} if only else set()
    named = {x for m in _NAMED.finditer(text) for x in re.findall(r"\((\w{1,4})\)", m[0])}
    named &= {top(g.label) for g in grounds} | {g.label for g in grounds}
    if not named and _A_PART.search(text):
        return grounds  # of one that is not known
    return [
        replace(g, **cure)
        if not isinstance(g, Conviction)
        and not sorts_of(_said(g)) & left_out
        and (not named or {top(g.label), g.label} & named)
        and (not sorts or any(word in f"{g.ground} {_said(g)}".lower() for word in sorts))
        else g
        for g in grounds
    ]


def _said(ground: Ground) -> str:
    if not isinstance(ground, Misconduct):
        return ground.ground
    return ground.says or " ".join(ground.what).replace("_", " ")


def says_none(text: str) -> bool:
    """Whether a sentence says what is no cause, or what it takes besides."""
    return NOT_CAUSE.search(text) is not None or UNLESS.search(text) is not None


def decided(text: str) -> Determination | None:
    """Who finds it, as the words before the grounds say."""
    for body, form in _DECIDES.items():
        if form.search(text):
            good = re.search(r"\bgood faith\b", text, re.I) is not None
            return Determination(body=body, good_faith=good)
    return None


def determination_in(text: str) -> Determination | None:
    """Who finds it, as a sentence or a proviso below the grounds says."""
    found = _MADE_BY.search(text) if "ause" in text else None
    if found is not None and _ON_CAUSE.search(text):
        good = re.search(r"\bgood[ -]faith\b", text, re.I) is not None
        body = found["who"].lower().replace("employer", "company")
        if body != "board":
            return Determination(body=body, good_faith=good)
    if "ause" not in text or not re.search(r"\bboard\b", text, re.I):
        return None
    if not re.search(r"\bdetermin|\bfinding\b|\bresolution\b|\bvote\b", text, re.I):
        return None
    if _NOT_ALONE.search(text) is not None:
        return None  # the sentence stays in its words
    if not found and not re.search(r"\bonly\b|\bunless\b|\bmajority\b|\bmust\b", text, re.I):
        return None
    return board_as_said(text)


def in_each_case(text: str) -> re.Match[str] | None:
    """The words behind the last ground that say who finds each of them."""
    return _EACH.search(text)


def board_as_said(text: str) -> Determination:
    """How the Board finds it, by the words about that."""
    hearing = _HEARD.search(text) is not None
    return Determination(
        body="board",
        majority=re.search(r"\bmajority\b", text, re.I) is not None,
        executive_excluded=_EXCEPT.search(text) is not None,
        good_faith=re.search(r"\bgood faith\b", text, re.I) is not None,
        hearing=hearing,
        counsel=hearing and re.search(r"\bcounsel\b", text, re.I) is not None,
    )


def only_owed(sentence: Sentence) -> tuple[str, ...]:
    text = sentence.text
    if not _ONLY.search(text) or not re.search(r"\bcause\b", text, re.I):
        return ()
    if re.search(r"\b(?:other than|without)\b.{0,12}\bcause\b", text, re.I | re.S):
        return ()
    owed = []
    if re.search(r"\b(?:base )?salary\b", text, re.I):
        owed.append("base_salary_prorated")
    if re.search(r"\bbenefits\b|\bexpense", text, re.I):
        owed.append("benefits_and_expenses")
    if re.search(r"\bindemnif", text, re.I):
        owed.append("indemnification")
    return tuple(owed)
