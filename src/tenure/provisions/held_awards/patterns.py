"""The wordings of what becomes of awards that somebody holds, as expressions over sentences."""

from __future__ import annotations

from typing import Literal

from ...text.phrases import Phrase, phrase
from ...text.values import DURATION

Becomes = Literal[
    "goes on vesting",
    "goes on vesting and can be exercised",
    "can be exercised",
    "stops vesting",
    "lapses",
    "is left to its plan",
]

AWARD = phrase(
    r"\b(?:options|(?:stock|share) (?:options?|units?|awards?|grants?)|option (?:grants?|awards?)"
    r"|restricted (?:stock|shares?)|[rp]sus?|s?sars|appreciation rights?"
    r"|performance (?:shares|units)"
    r"|(?:equity|incentive|stock|long-term)(?:[ -]\w+){0,2} (?:awards?|grants?|incentives)"
    r"|(?:un)?vested (?:shares|awards|stock|equity)|stock/option grants?|award agreements?)\b"
)
_BE = (
    r"(?:(?:also|then|only|hereby|thereupon|immediately|automatically|be|remain|continue to be) )*"
)
_WILL = r"(?<!that )(?<!which )(?:shall|will|may|must|can|are to|is to|are|is)"
_LOST = (
    r"(?:cancel(?:l)?ed|forfeited|relinquished|terminated(?: and cancel(?:l)?ed)?|null and void"
    r"|surrendered)"
)
VERBS: tuple[tuple[Becomes, Phrase], ...] = (
    ("goes on vesting and can be exercised", phrase(
        rf"\b{_WILL} continue (?:to vest|vesting|to be vested) and (?:to )?(?:{_WILL} )?(?:be"
        r"|become|remain) exercisable\b"
    )),
    ("goes on vesting", phrase(
        rf"(?<!that )(?<!which )\b(?:{_WILL} )?(?:continue|keep)s?(?: on)?"
        r" (?:to [\"“]?vest\b[\"”]?|[\"“]?vesting\b[\"”]?)"
    )),
    ("can be exercised", phrase(
        rf"\b{_WILL} {_BE}(?:vested and )?exercis(?:able|ed)\b"
        r"|\band (?:remain|continue to be) (?:vested and )?exercisable\b"
    )),
    ("stops vesting", phrase(
        rf"\b(?:{_WILL} )?(?:cease|stop)s? (?:to vest|vesting)\b"
    )),
    ("lapses", phrase(
        rf"\b(?:{_WILL}|(?<!that )(?<!which )ha(?:ve|s) been) {_BE}{_LOST}\b"
        r"|\b(?:shall|will) (?:immediately |automatically |thereupon )*"
        r"(?:lapse|terminate|expire)\b"
    )),
    ("is left to its plan", phrase(
        rf"\b{_WILL} (?:be (?:treated|governed|determined)|continue to (?:be )?(?:governed|subject)"
        r"|remain subject)\b(?=[^.;]{0,60}\b(?:plans?|agreements?|terms)\b)"
    )),
)  # fmt: skip
_WHICH = r"(?P<which>(?:all|any|each|his|her|your|the|such|those|certain|\w+['’]s)\b[^;,.]{0,160}?)"
_WHICH_LONG = _WHICH.replace("[^;,.]", "[^;.]")
_WHEN = (
    r"(?:until|through(?:out)?|for|within|during|at any time|no later than|not later than|prior to"
    r"|up to|on or before|to the extent|in accordance with)"
)
_LONG = rf"(?:an? |the )?(?:additional )?(?:period of )?{DURATION}"
EARLY_IF = phrase(  # so many of the others vest early, by a promise that another kind may not read
    r"\baccelerat\w+[^;]{0,40}\ue003[^;]{0,90}\b(?:if|upon|when|provided|unless|subject to)\b", 0,
)  # fmt: skip
# what is done with them stands before them
ACTIVE: tuple[tuple[Becomes, Phrase], ...] = (
    ("can be exercised", phrase(
        rf"\b(?:have|has|with|provided?(?: with)?) (?P<how>(?:until [^;,]{{1,80}}?|{_LONG}"
        rf"[^;,.]{{0,90}}?)) (?:(?:in|within|during) which )?to exercise {_WHICH}"
        r"(?:(?P<tail>,? (?:commencing|beginning|starting|following|after|from|in each case|but"
        r"|subject|provided|unless|except|if)\b[^;]{3,250})|(?=[;,.]|$| that\b))"
    )),
    ("can be exercised", phrase(
        rf"\b(?:may|can|shall|must|will|right to|(?:permitted|entitled|allowed|able) to)(?: only)?"
        rf" exercise {_WHICH},? (?P<how>(?:only )?{_WHEN}\b[^;]{{3,300}})"
    )),
    ("can be exercised", phrase(
        r"\b(?:exercise period|period (?:of time )?(?:(?:in|during|within) which [\w ]{2,30}may"
        rf" exercise|to exercise)|time to exercise)(?: (?:for|of|under|with respect to))? {_WHICH}"
        r" (?:shall|will|is|are)(?: hereby)?(?: be)? (?P<verb>extended) (?P<how>(?:to|until|through"
        r"|for|by|so)\b[^;]{3,200})"
    )),
    ("can be exercised", phrase(
        r"\b(?P<verb>extend) the (?:post-termination )?(?:exercise period|time to exercise"
        rf"|exercisability) (?:for|of|under) {_WHICH},?(?: including [^;,]{{3,60}},)?"
        r" (?P<how>(?:to|until|through|by|so)\b[^;]{3,200})"
    )),
    ("goes on vesting", phrase(
        rf"\b(?:continue(?:d)? (?:to vest|vesting)) (?:in|of|with respect to) {_WHICH_LONG}"
        rf" (?P<how>{_WHEN}\b[^;]{{3,240}})"
    )),
    ("stops vesting", phrase(
        rf"\bvesting of {_WHICH} (?:shall|will) (?:cease|stop|terminate)"
        r" (?P<how>(?:up)?on\b[^;]{3,160}|as of\b[^;]{3,160})"
    )),
)  # fmt: skip
HELD = phrase(
    r"\b(?:un)?vested\b|\boutstanding\b|\bheld\b|\bholds?\b|\bprevious\w*|\bprior\b|\bexisting\b"
    r"|\bremaining\b|\bother\b|\bgranted (?:to|on|in|under|before|by)\b|\bawarded (?:to|on)\b"
    r"|\bsurviving\b|\bissued to\b|\ball (?:of )?(?:his|her|your|the)\b|\bthen[- ]"
    r"|\bhave received\b|\b(?:his|her|your|executive's|employee's) (?:stock |share )?(?:options"
    r"|equity awards|awards)\b"
)
NOT_OF_AWARDS = phrase(
    r"^\W*whereas\b|\bmeans\b|\breleas(?:es?|ed|ing)\b[^.;]{0,80}\bclaims?\b|\bclaims?"
    r" (?:for|to|that|arising)\b|\bparachute\b|\bexcise\b|\brenew(?:al|ed|s)?\b|\blease\b"
    r"|\bno assurance\b|\b(?:board|committee|company|administrator) may\b|\bin no event\b"
    r"|\bif any provision\b"
)
UNTIL_DAY = phrase(
    r"^\W*(?:only )?(?:until|through|up to|on or before|no later than|not later than|prior to|by|on"
    r"|as of)(?: and including)?(?: the close of business on)? (?P<day>\ue005)"
)
ON = phrase(  # with which a clause that says on what it hangs begins
    r"(?:if|in the (?:event|case)|upon|following|effective|as of|on|after|until|unless|should"
    r"|subject to|except|notwithstanding|for purposes|solely|without limiting|during|to the extent"
    r"|at the end|from|where|when|with respect to|unless)\b"
)
SUBJECT = phrase(
    r"(?:all|any|each|every|the|your|his|her|their|such|certain|those|these|no|unvested|vested"
    r"|outstanding|previously|options|stock|equity|restricted|rsus?|other|\w+['’]s)\b"
)
CUT = phrase(  # where another promise begins
    r"\.\d+ | and that |, and to | and (?:all|any|the) (?:[\w-]+ ){0,4}?(?:options|stock|units"
    r"|awards|shares|sars)\b[^;,]{0,80}?\b(?:shall|will)\b"
    r"|, (?:and|but) (?:(?:all|any|the|your|his|her|such|each|no|\w+['’]s|you|he|she|it|employee"
    r"|executive)\b[^;,]{0,120}?\b(?:shall|will|may|must)\b)|;"
    r"|(?<! or)(?<! of) \((?:[ivx]{1,4}|[a-z])\) (?=[^;]{0,200}?\b(?:shall|will|may|must)\b)"
)
MODAL = phrase(r"\b(?:shall|will|may(?! receive)|must|can|agrees?)\b")
FINITE = phrase(  # of another clause than a relative one
    r"\b(?:shall|will|may(?! receive)|must|can|agrees?)\b|(?<!that )(?<!which )(?<!who )\b(?:is|are"
    r"|was|were|has|terminates|ends|occurs)\b|^(?:the )?(?:\w+ )?(?:restrictions|forfeiture)\b"
    r"|^the (?:\w+ )?vesting of\b|\bterms and conditions of\b"
)
SOME_TIME = phrase(  # how what can be exercised goes on
    r"^\W*(?:by (?:the )?(?:you|him|her|executive|employee),? ?)?(?:to the extent vested, )?"
    r"(?:only )?(?:until|through|for|within|during|at any time|any time|no later|not later|prior to"
    r"|up to|on or before|following|in accordance|as provided|after|but only)\b"
)
OF_AN_END = phrase(
    r"\bterminat|\bseparat|\bresign|\bretire|\bleav(?:e|ing)\b|\bemployment ends|\blast day"
    r"|\bseverance"
    r"|\bdeath|\bdisab|\bnotice period|\bchange (?:in|of) control|\bmerger|\bacquisition|\bcease"
)
NEW_SUBJECT = phrase(  # after the comma that ends a condition
    r", (?:then|the|you|your|he|she|his|her|executive|employee|company|we|all|any|each|such|it)\b"
)
OF_TIME = phrase(rf"(?:an? |the )?(?:additional )?(?:period of )?{DURATION}")
FIRST_LABEL = phrase(r" \((?:i|a|x|1)\) ")
OPEN_END = phrase(r"(?:[ ,]+(?:and|or|but|of|in|section|paragraph|that))+$")
NOT_HINDERED = phrase(r"notwithstanding\b")
PLAIN = phrase(
    r"(?:all|any|each|every|the|your|his|her|their|such|certain|those|these|no|unvested|vested"
    r"|outstanding|previously|options|stock|equity|restricted|other)\b"
)
