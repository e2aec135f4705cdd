"""The wordings of plans: their names, who may take part, on whose basis, when, at whose cost."""

from __future__ import annotations

from typing import Literal

from ...text.phrases import Phrase, phrase
from ...text.values import DURATION

Plan = Literal[
    "medical", "dental", "vision", "life", "disability", "other insurance", "401(k)", "retirement",
    "profit sharing", "stock purchase", "deferred compensation", "flexible spending",
]  # fmt: skip

PLANS: tuple[tuple[Plan, Phrase], ...] = (
    (
        "medical",
        phrase(r"\b(?:medical|health|hospitali[sz]ation)\b(?! (?:expense|savings))"),
    ),
    ("dental", phrase(r"\bdental\b")),
    ("vision", phrase(r"\bvision\b")),
    (
        "life",
        phrase(r"\blife\b(?=[^.;]{0,120}?\b(?:insurance|coverage|plans?|benefits?)\b)"),
    ),
    ("disability", phrase(r"\bdisability\b")),
    ("other insurance", phrase(r"\bother (?:group )?insurance\b")),
    ("401(k)", phrase(r"\b401 ?(?:\(k\)|k\b)|\ue003 \(k\)")),
    ("retirement", phrase(r"(?<!\(k\) )(?<!401k )\b(?:retirement|pension)\b")),
    ("profit sharing", phrase(r"\bprofit[- ]sharing\b")),
    ("stock purchase", phrase(r"\bstock purchase plan\b|\bESPP\b")),
    ("deferred compensation", phrase(r"\bdeferred compensation\b")),
    ("flexible spending", phrase(r"\bflexible (?:spending|benefits?)\b")),
)
_TAKE_PART = (
    r"(?:participate|take part|be covered|enroll|join|be included|be enrolled|be a participant"
    r"|have access to(?= (?:the|our|all|any)\b)|sign up|be admitted to"
    r"|elect (?:to participate|coverage))"
)
_WHO = r"(?:you|executive|employee|officer|undersigned|he|she|(?:mr|ms|mrs|dr)[.\u2024] \w+)"
_GETS = r"(?:receive(?![^.;]{0,40}information)|enjoy|have|get|be given|be offered"
_GETS += r"|be provided(?: with)?|be furnished(?: with)?)"
_COVER = r"(?=[^.;]{0,90}?\b(?:cover(?:age)?|insurance|benefits)\b)"
MAY = phrase(
    rf"\b(?:{_WHO}|and) may (?:also )?{_TAKE_PART}\b"
    rf"|\b{_WHO}(?:,? (?:and|your spouse) [\w ]{{2,40}}?)?,? (?:(?:will|shall|can)(?: also)?"
    rf" (?:be (?:able|permitted|allowed) to )?(?:{_TAKE_PART}|qualify for|{_GETS}{_COVER})"
    r"|may enroll|qualif(?:y|ies) for)\b"
    r"|\b(?:eligible|entitled|(?:the )?right|opportunity|permitted|allowed|able)\b[^.;]{0,60}?"
    rf"\b(?:to (?:{_TAKE_PART}|(?:receive|elect|enjoy|acquire)\b(?=[^.;]{{0,90}}?"
    r"\b(?:coverage|insurance|benefits))|(?:all|any|the|such|benefits|health|medical|group|life|dental)\b"
    r"(?=[^.;]{0,60}?\b(?:benefits?|insurance|coverage)\b))"
    r"|for (?:participation|coverage|all|any|(?:(?:the|our|\w+['\u2019]s) ){0,3}(?:medical"
    r"|group|health|dental|pension|retirement|401|\ue003 \(k|(?:\w+ ){0,2}benefits?))|in\b)"
    rf"|(?<!that )(?<!if )(?<!extent )\b{_WHO}(?: and [\w ]{{2,40}}?)? (?:are|is)(?: also)?"
    rf" (?:(?:offered|provided(?: with)?)\b{_COVER}|covered (?:under|by)\b)"
    rf"|\b(?:offers?|has|have|maintains?|sponsors?) (?:an?|the) (?:[\w()-]+ ){{1,4}}?plan,? in"
    rf" which {_WHO} (?:may|can|will|shall|(?:are|is) eligible to)"
    r"|\bentitled\b[^.;]{0,140}?\bparticipation in\b"
    r"|\b(?:company|offer|we|package|[A-Z]\w+),? (?:also )?(?:offers?|includes?|provides?)"
    r" (?:participation in |you |all employees )?(?:an? |the )?(?:\w+ ){0,3}?(?:range of|customary"
    r"|comprehensive|package of)\b"
    r"|\b(?:company|employer|bank|corporation|we|it) (?:will|shall|agrees to)(?: also)?"
    rf" (?:(?:provide|furnish|extend)(?: to)?|maintain (?:in (?:force|effect) )?for"
    r"|make available to|offer(?: to)?|cover|enroll|include)"
    rf" (?:the )?{_WHO}\b"
    r"|^[^.;]{0,60}?\b(?:benefits?(?: package| plans?| programs?)?|package|these)"
    r"(?: currently| presently| will| shall)? includes?\b"
    r"|^\W*(?:employee |group |fringe )?benefits?(?: package| plans?)?\W{1,4}"
    r"(?=(?:group )?(?:medical|health|dental|401|life|insurance)\b)",
)
# said of the plans: "health insurance will be provided to you"
OPEN = phrase(
    r"(?:^|; )[^.;]{0,160}?\b(?:plans?|insurance|coverage|benefits?|programs?)\b[^.;]{0,60}?"
    r"\b(?:will|shall|are|is) (?:also )?(?:be )?(?:provided|made available|furnished|offered"
    r"|available|open|extended)"
    rf" (?:to|for) (?:the )?{_WHO}\b"
)
_OTHERS = r"(?:other )?(?:\w+ ){0,2}?(?:executives|officers|employees|managers)"
ALL = phrase(
    r"\b(?:all|any|such)\b[^.;:]{0,60}?\b(?:(?:welfare|fringe|employee|executive|health) )?"
    r"(?:benefits?|welfare)\b[^.;:]{0,30}?\b(?:plans?|programs?|arrangements)\b"
    r"|\bthe (?:[\w()-]+,? ){1,10}?(?:and|or) other (?:\w+ ){0,3}?benefit (?:plans|programs)"
    r"|\b(?:all|any) (?:of )?(?:the )?(?:\w+ ){0,3}benefits (?:\w+ly )?(?:made )?(?:provided"
    r"|available|offered|afforded|accorded)(?! (?:for|pursuant|hereunder|(?:in|by|under) this))"
    r"|\b(?:all|any) (?:[\w-]+ ){0,3}benefits\b[^.;]{0,80}?\b(?:company|employer|bank)"
    r" (?:\w+ ){0,3}?(?:makes?|provides?|offers?|maintains?)\b"
    rf"|\bthe same (?:[\w-]+ ){{0,3}}?benefits\b[^.;]{{0,40}}?\b{_OTHERS}\b"
    r"|(?:\b(?:company|employer|bank|corporation)['\u2019]s|\bour) (?:[\w-]+,? ){0,4}?"
    r"benefits? (?:plans|programs)\b"
    r"|\bparticipate in (?:the |its |those |(?:present|current) (?:or|and) future )"
    r"(?:(?!insurance)[\w-]+ ){0,3}?"
    r"benefit (?:plans|programs)\b"
)
# no more than what the Company usually gives
USUAL = phrase(
    r"\b(?:range|package) of (?:[\w-]+ ){0,4}?benefits?\b"
    r"|\b(?:usual|customary|normal|regular|standard) (?:[\w-]+ ){0,2}?benefits?\b"
)
ELSE = phrase(
    r"\bCOBRA\b|\b409A\b|\bseverance\b|\bterminat(?:ed|ion|es)\b|\bcontinu(?:ed|ation)\b|"
    r"\bbonus\b"
    r"|\bincentive\b|\brelocation\b|\bexhibit\b|\bchange (?:in|of) control\b|\bgood reason\b|"
    r"\bmeans?\b"
    r"|\bseparation\b|\bresignation\b|\bnot (?:be |have )?(?:\w+ )?(?:eligible|entitled|any"
    r" right)\b"
    r"|\bretiree\b|\bbecomes? eligible\b|\bforfeit|(?<!accidental )\bdeath\b|"
    r"\boccupational\b|\b(?:upon|in the event of)[\w\u2019' ]{0,30} disability\b"
    r"|\b(?:becomes?|is) (?:\w+ ){0,2}disabled\b|\bceases?\b|\breleas(?:es?|ed|ing)\b"
    r"|\bclaims?\b|\baccrued\b"
    r"|\b(?:participat|cover)\w+\b[^.;]{0,120}\b(?:until|through) \ue005"  # of one who leaves
    r"|\bunder the circumstances\b|\bvested (?:rights|benefits)\b",
)
SAME = phrase(
    r"\b(?:same (?:[\w-]+ ){1,4}|generally|available|offered|provided|made|applicable"
    r"|accorded|maintain(?:ed|s)?|offers|provides)\b[^.;]{0,60}?\b(?:to|for|by|as)\b[^.;]{0,40}?"
    r"\b(?P<who>executives|officers|managers|employees|executive(?=[ -](?:employees|or|and|level"
    r"|officers?|management|personnel)\b)|(?:any|each|every|other|senior) (?:\w+ )?"
    r"(?:executive|officer))\b"
    r"|\b(?:in which|no less favorable than|enjoyed by|as (?:it|the company) \w+(?: to)? its)"
    r" (?:\w+ ){0,4}?(?P<they>executives|officers|managers|employees)\b"
)
IF_ELIGIBLE = phrase(
    r"\bto the extent (?:that )?[^.;]{0,120}?\bmakes? (?:you|him|her|the executive) eligible"
    r"|\bto the extent (?:\w+ ){0,2}eligible|\bif (?:and to the extent )?eligible|\beligibility\b"
    r"|\bto the extent (?:that )?[^.;]{0,80}?\beligible|\bsubject to the terms"
    r"|\bfor which (?:you|he|she|(?:the )?(?:executive|employee))(?: are| is| may be)? (?:then |now"
    r" |otherwise )?eligible|\bas the plan documents? (?:describe|provide|state|set)"
    r"|\bas (?:described|provided|stated|set forth) in the (?:\w+ )?plan documents?\b",
)
# how long somebody has to work first
WAIT = phrase(
    r"\b(?:on|from|as of|effective|beginning|commencing|starting)(?: on)? (?:the )?\ue006(?: day)?"
    r" of (?:the )?[^.;,]{0,30}?\b(?:month|quarter|year|period)\b(?: (?:after|following|coincid\w+)"
    r"\b[^.;,]{2,60}?(?= and in\b|[.;,]|$))?"
    r"|\bat the (?:beginning|start) of the (?:next |first )?(?:\w+ ){0,2}?(?:month|quarter|period"
    r"|year)(?: (?:after|following)\b[^.;,()]{2,70}?(?: \([^()]{2,60}\))?(?= and in\b|[.;,]|$))?"
    r"|\b(?:effective(?: as of)?|(?:commencing|beginning|starting)(?: on)?) \ue005"
    r"|\b(?:during|at|in) the next (?:open |regular )?(?:enrol+ment|purchase|offering) period\b"
    r"|\bon (?:the|your) (?:\w+ )?(?:enrol+ment|entry|eligibility) date\b[^.;,()]{0,90}"
    r"(?: \([^()]{2,120}\))?"
    rf"|\bonce (?:you|he|she|the executive) (?:have|has) [^.;,]{{0,20}}?{DURATION}[^.;,]{{0,40}}"
    rf"|\b(?:after|following|upon compl\w+(?: of)?)(?: an?| the| your| \w+ of)? {DURATION}"
    r"(?! of (?:incapacity|disability|absence|illness))"
    r"(?: (?:of|from|after) [^.;,]{2,40}?(?= and\b|[.;,]|$)| waiting period)?"
    r"|\b(?:after|upon|following|once) (?:you (?:have )?)?(?:complet\w+|satisf\w+)(?: of)?"
    r" (?:your|the|any|our) [^.;,]{3,50}?\b(?:period|requirements?)\b"
    rf"|\bafter (?:the|an?|our|your) (?:[\w-]+ )?{DURATION} (?:wait\w*|probation\w*)(?: period)?"
)
APART = phrase(
    r"[.;] |,? and (?:in|for) |,? and (?:you |he |she |the executive )?(?:will|may|shall)\b"
)
OWN_COST = phrase(
    r"\bat (?:your|his|her|(?:the )?(?:executive|employee|company|employer|bank)'s) (?:own |sole )*"
    r"(?:cost|expense)\b"
)
OF_FAMILY = phrase(r"\b(?:family|spouse|dependents?|children)\b[^.;]{0,60}$")
# "If you start on the first day of a month, you will be eligible immediately", after a wait
AT_ONCE = phrase(
    r"^\W*(?P<case>if (?:you|he|she|the executive) (?:are|is|starts?|begins?|joins?)\b"
    r"[^.;,]{3,60}), (?:you|he|she|the executive) (?:will|shall|are|is|may)\b"
    r"[^.;]{0,60}?\b(?:immediately|at once|on (?:that|such) (?:day|date))\b"
)
OF_SOME = phrase(
    r"^\W*(?:(?:such|this|your) )?(?:right (?:to|of) )?participation"
    r"(?: in (?:the |(?=all\b|such\b))(?P<which>[^.;]{3,120}?))?"
    r" (?:is|are|(?:shall|will) be) (?P<what>(?:at|on|to|only|subject|in accordance with"
    r"|governed by)\b[^.;]+?)\.?$"
)
IF_THERE = phrase(  # plans that the Company need not have
    r"\b(?:that|which|as)\b[^.;,]{0,60}?\bmay (?:hereafter |in the future |from time to time )?be"
    r" (?:established|adopted|instituted|implemented)\b"
    r"|\b(?:plans?|programs?|benefits?|insurance|coverage),? \(?if any\b"
)
ONCE_THERE = phrase(
    r"^\W*(?:at such time as|at the time|when|if|once|should) (?:the )?(?:company|employer|bank"
    r"|we)\b[^.;,]{0,30}?\b(?:adopt|establish|institut|implement|introduc|offer)[^.;,]{0,40}"
    r"\b(?:plans?|programs?|benefits?|insurance|coverage)\b"
)
AS_FAR = "only as far as the Company has them"
BEGINS = phrase(
    r"^\W*(?:your |executive's )?(?:participation|enrol+ment|coverage|eligibility) (?:in|under|for)"
    r" (?:the|our) (?P<which>[^.;]{3,120}?) (?:will )?(?:begins?|starts?|opens?|commences?"
    r"|takes? effect|is available to you) (?P<when>[^.;]+?)\.?$"
)
_CHANGING = (
    r"(?:amend|modif|chang|cancel|curtail|discontinu|eliminat|suspend|terminat|replac)(?:y|e|es|ing"
    r"|ying|ed|ied|ies)?"
)
CHANGE = phrase(
    r"\b(?:prohibit|prevent|restrict|preclude|limit|affect the right of|refrain|reserves?"
    rf"|may(?! (?:also )?{_TAKE_PART})"
    r"|has the"
    rf" right)\b[^.;]{{0,60}}?\b{_CHANGING}\b[^.;]{{0,120}}?\b(?:plans?|benefits?|programs?)\b",
)
SUBJECT = phrase(
    r"\b(?:plans?|benefits?|programs?)\b[^.;]{0,200}?\b(?P<change>subject to (?:change|modification"
    rf"|amendment)s?|may be (?:\w+, )?{_CHANGING}"
    rf"|(?:which|that) (?:the )?(?:company|employer|bank|we) may (?:\w+ ){{0,3}}?{_CHANGING})"
    r"\b(?! (?:in|of) control)"
)
OBLIGED = phrase(r"\bnot\b[^.;]{0,60}?\bobligated to (?:institute|maintain)")
ON_NOTICE = phrase(r"\b(?:effective )?(?:up)?on (?:prior |written )?(?:notification|notice)\b")
