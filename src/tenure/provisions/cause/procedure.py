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

TO_CURE = phrase(
    r"\b(?:(?:set|put) (?:(?:it|them|things|matters) )?right|ma[kd]e (?:it )?good|puts? an end to"
    r"|cure[ds]?|curing|fix(?:ed|es)?"
    r"|remed(?:y|ied)|correct(?:ed)?|rectif\w+|uncured|uncorrected|unremedied"
    r"|stops? (?:taking|doing))\b"
)
_CURE = phrase(
    rf"{TO_CURE.pattern}|\b(?:continu(?:e[sd]?|ing)|goes on|persists?)\b|\b(?:for|in)(?: the| more"
    rf" than| at least| over| a period of)* {DURATION} (?:after|following|from)\b|\bafter"
    rf" {DURATION}'?s?'? (?:prior )?(?:written )?(?:request|notice|demand|warning)\b"
)
_GIVEN = phrase(
    rf"\b(?:giv\w+|allow\w*|ha(?:s|ve)|grant\w*)\b[^.;]{{0,40}}?{DURATION}[^.;]{{0,30}}? to\b"
)
_NOTICE = phrase(r"\b(?:notice|demand|notif|tell you|told|warn(?:ing|ed)|written request)")
_DECIDES = phrase(
    r"\b(?:determined (?:in good faith )?by|(?:finding|determination) (?:by|of)) the"
    r" (?P<who>Board|Company|Employer)\b(?!')"
    r"|\bin the (?P<whose>Board|Company|Employer)'s (?:\w+ )?determination\b"
)
_MADE_BY = phrase(
    r"\b(?:shall|will|is to) be (?:made|determined)\b[^.;]{0,30}? by the"
    r" (?P<who>board|company|employer|committee)\b"
)
_ON_CAUSE = phrase(
    r"\b(?:determination|whether)\b[^.;]{0,60}?\bcause\b|\bcause\b[^.;]{0,20} (?:shall"
    r"|will) be determined\b"
)
_LATER_CURE = phrase(
    r"\b(?:cause|grounds?|basis|terminat\w+|conduct|breach|failure|acts?|omissions?|event"
    r"|deficienc\w+|default|problem|matter)\b",
)
_OTHERS = phrase(  # what the Company has to cure
    r"\bgood reason\b|\bconstructive\b|\bresign|\bbreach\w* by (?:the )?(?:company|employer|bank"
    r"|corporation)\b|\bcompany (?:shall|fails|has|does|to|may|cures)\b[^.;]{0,60}\b(?:cure|correct"
    r"|remed)|\b(?:executive|employee|you) (?:may|(?:shall have|has|have) the right to) terminate\b"
    r"|\b(?:you|he|she|executive|employee) (?:must|shall|has to|is to) (?:first )?(?:object"
    r"|complain)|\"(?!(?:for |good |just )*cause)[^\"]{3,50}\"[^.;]{0,60}?\b(?:means?|includes?)\b"
)
NOT_CAUSE = besides(
    r"(?-i:Cause)|for cause",
    r"\b(?:considered|deemed) (?:as |to be )?\"?(?:wil?lful|intentional)\b|\bpresumed to (?:be"
    r"|have been) (?:done|in good faith)|^provided\b[^.;]{0,160}\b(?:shall|will) not (?:constitute"
    r"|be (?:deemed|considered))\b|\b(?:is|are|will be|shall be)(?:n't| not)(?: an?)? \"?(?:good "
    r"|just )?cause\b|^[^.;]{0,90}\bonly\b[^.;]{0,120}\b(?:shall|will) (?:constitute"
    r"|be) \"?(?:good |just )?cause\b"
    # who finds it, in words that no other term carries
    r"|\b(?:determination|whether)\b[^.;]{0,60}?\bcause\b[^.;]{0,90}\b(?:vote|made|determined)\b"
    r"|\bnot be (?:an? )?(?:factors?|considered|counted|taken into account) in determining\b"
    r"[^.;]{0,40}?\bcause\b"
    r"|\bfor cause\b[^.]{0,240}?\bopportunity\b[^.;]{0,60}? to (?:be heard|appear|meet|respond)\b",
)
UNLESS = phrase(  # wherever it stands
    r"\b(?:shall|may|will|can) not (?:be )?(?:terminat|dismiss|discharg)\w*[^.;]{0,60} for"
    r" \"?(?:good |just )?cause\b[^.;]{0,40}\bunless\b"
)
_BUT_IN = phrase(
    r"\b[Ee]xcept (?:in the case of|for|in)\b[^.;]{0,200}?(?=, (?:the )?(?:[A-Z]|you)|$)", 0
)
_ONLY_IN = phrase(r"^in (?:the )?case of (?!\()[^.;,]{0,80}(?=,)")
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
    r"|items?|parts?) (?:\d[\d.]*(?=\())?)?(?:\(\w{1,4}\)(?:,? (?:and|or) |, )?){1,6}"
)
DEFINES_ANOTHER = phrase(  # the majority of a board that it speaks of is not to decide on cause
    r"\W*(?:(?:for (?:the )?purposes of|as used in)\b[^.;\"]{0,60}, )?(?:(?:the term|an?|any) )?"
    r"\"(?!(?:for |good |just |due )*cause)[^\"]{3,60}\"[^.;\"]{0,60}?"
    r"\b(?:means?|deemed|includes?)\b"
)
_NOT_ALONE = phrase(
    r"\b(?:officer|committee|president|chairman)\b[^.;,]{0,40},? or (?:the )?\bboard\b"
    r"|\bboard(?: of directors)?,? or (?:(?:a|the|its) )?(?:\w+ ){0,3}(?:officer|committee"
    r"|president|chairman)|\bcommittee of the board\b|\bwith or without \"?cause"
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
    found = _DECIDES.search(text)
    return _by(found["who"] or found["whose"], text) if found is not None else None


def _by(who: str, text: str) -> Determination:
    """By somebody, of whom no more is said than whether it is in good faith."""
    body = who.lower().replace("employer", "company")
    good = re.search(r"\bgood[ -]faith\b", text, re.I) is not None
    return Determination(body=body, good_faith=good)


def determination_in(text: str) -> Determination | None:
    """Who finds it, as a sentence or a proviso below the grounds says."""
    found = _MADE_BY.search(text) if "ause" in text else None
    if found is not None and found["who"].lower() != "board" and _ON_CAUSE.search(text):
        return _by(found["who"], text)
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
