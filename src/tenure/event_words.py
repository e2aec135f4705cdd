"""The words by which a sentence names the events of a promise: an ending, a reason to resign, a
change in control, and how near to it the ending must come.
"""

from __future__ import annotations

import re

from .text import pattern
from .text.phrases import phrase
from .text.values import ANY_VALUE, DURATION, ORDINAL

ANY = ANY_VALUE[1:-1]
CIC = (
    r"(?:change[ -](?:in|of)[ -](?:the )?control(?! (?:\w+ )?period\b)|corporate transaction"
    r"|fundamental transaction"
    r"|transaction event|(?:sale|acquisition) of the (?:company|corporation|bank)(?!')"
    r"|(?:if|should|event that)\s(?:the )?(?!house|home|residence|property|shares|stock)[\w'&]+"
    r" (?:is|be|gets) (?:acquired|bought|taken over|sold))"
)
ENDING = (
    r"(?:terminat\w*|discharg\w*|dismiss\w*|relieved?|separat\w*|cessation|ceases?"
    r"|employment (?:ends|is ended)|ends? (?:our|your|the|his|her|this|executive's|employee's)\b"
    r"|(?:be|is|been) ended\b|lets? (?:\w+ )?go\b|(?:dispens\w+|parts?) with"
    r"|ask(?:s|ed) (?:(?:you|him|her) )?to (?:leave|resign|step down)"
    r"|remov(?:es?|ed|ing)\b(?=[^.;,]{0,40}(?:cause|office|position))|sever(?:s|ed)\b"
    r"|br(?:ings?|ought) (?:[\w']+ ){1,4}to an end"
    r"|los(?:es?|ing) (?:your|his|her) (?:job|position)"
    r"|(?:eliminat|abolish)ed|releases? (?:you|executive|employee))"
)
NOT_CAUSE = (
    r"(?:other than|otherwise than|without|except|unless|not|absent|lacking|save|apart from"
    r"|aside from"
    r"|excluding|(?:(?<=reason )|(?<=reasons ))but)\b[^.;]{0,150}?\b(?:cause\b"
    r"|(?:gross |wil?lful )misconduct)"
)
UNLIKE = (  # grounds that are told without the word
    r"(?:(?:for )?(?:an?y?|some)? ?(?:reasons?|anything) (?:other than|but|except)|other than for)"
    r" (?:(?:an?|the|your|his|her|proven|gross|wil?lful|conviction of|being convicted of"
    r"|committing) )*(?:dishonesty|fraud|theft|embezzle\w+|felon\w+|crimes?|criminal|misconduct"
    r"|illegal\w*)\b"
)
FIRM = r"(?:the )?(?:company|employer|bank|corporation)\b"
CONVENIENCE = r"(?:the |its |(?:company|employer|bank|corporation)'s )*convenience\b"
WITHOUT = (
    phrase(
        r"\b(?:unless\b|(?:provided(?: that)?|so long as|if)\b[^.;]{0,40}?\bnot\b)[^.;]{0,60}?"
        rf"{ENDING} for \"?cause\b,[^.;]*?{ENDING}[^.;]{{0,40}}?\bby {FIRM}"
    ),
    phrase(rf"{ENDING}[^;]{{0,260}}?(?<!with or ){NOT_CAUSE}"),
    phrase(rf"(?<!with or )\bwithout \"?(?:good |just )?cause\b[^.;]{{0,80}}?{ENDING}"),
    phrase(
        r"\b(?:company|employer|bank|corporation)\b[^.;]{0,30}\bfor any other reason terminates\b"
        r"|\bemployment\b[^.;]{0,60}\bterminated by the (?:company|employer|bank|corporation)"
        r" for any"
        r" other reason\b|\blayoff\b|\blaid off\b"
    ),
    phrase(
        r"\b(?:involuntar(?:y|ily) (?:\w+ )?terminat\w+|terminat\w+ involuntarily)"
        r"(?![^.;]{0,60}\bfor any reason(?!,? (?:other|except)))"
    ),
    phrase(
        rf"(?:\b(?:company|corporation|bank|it|we) (?:does|do)|\bshould [\w.&]+ do) so (?:\w+ )?"
        rf"(?:[^.;]{{0,40}}?{UNLIKE}|{NOT_CAUSE})"
    ),
    phrase(rf"{ENDING}[^;]{{0,110}}?{UNLIKE}"),
    phrase(
        rf"{ENDING}[^.;]{{0,40}}\bby {FIRM}[^.;]{{0,20}}\bfor {CONVENIENCE}"
        rf"|\b{FIRM}[^.;]{{0,30}}{ENDING}[^.;]{{0,60}}?\bfor {CONVENIENCE}"
    ),
)
WORSE = (  # for which nobody leaves but with good reason
    r"(?:(?:reduc|decreas|diminu|diminish|demot|relocat|transfer|adverse|breach|cut|lower)\w*"
    r"|changes? (?:in|of|to) (?:(?:your|his|her|the|executive's|employee's) )*(?:dut|title|position"
    r"|responsib|location|report|place))"
)
REASON = phrase(
    r"\b(?:other than|except)\b[^;]{0,260}?\bby (?:the )?(?:executive|employee|you|him|her)"
    r" without \"?good reason|"
    rf"\b{WORSE}\b[^.;]{{0,80}}?\band,? (?:(?:you|he|she|executive|employee),? )?(?:as a result"
    r"|therefore|thereupon|for that reason|because of (?:it|that|this)),? (?:\w+ )?(?:resigns?"
    r"|leaves?|quits?)\b|"
    r"\b(?:for|with) \"?good reason|\bgood reason\"? (?:terminat|resign)\w+|\(good reason\)"
    r"|\bconstructive(?:ly)? (?:terminat|discharg|dismiss)"
    r"|\b(?:you|he|she|executive|employee) (?:voluntarily )?(?:resigns?|leaves?|quits?"
    r"|terminates? (?:your|his|her) employment)\b[^.;,]{0,30}\b(?:because of|because|due to"
    r"|as a result of|on account of|by reason of|if|following|in response to) (?:an?y?|the|your)?"
    rf" ?(?:[\w-]+ ){{0,2}}{WORSE}",
)
# "if such termination or resignation occurs within a year after a change in control"
SUCH_END = phrase(
    r"\b(?:if|should|in the event|when|where|upon)(?: that)? (?:any |either |the )?(?:such|that"
    r"|this|said|foregoing|same|(?<=the\s|her\s|any\s)|(?<=either\s)|an? (?:qualifying|covered))"
    r"(?: an?)? ?(?:(?:termination|resignation|dismissal|discharge|separation|event|ending)"
    r"(?: or (?:an? )?(?:termination|resignation))?(?: of (?:\S+ )?employment)?"
    r"(?: described (?:above|in \w+ [\w.()\u2024]+))? )?"
    r"(?:shall |should )?(?:occurs?|takes? place|happens?|comes?|is|falls?)\b"
)
ANY_ENDING = phrase(
    rf"\b(?:if|in the event|should)\b[^.;]{{0,60}}?{ENDING}[^.;]{{0,60}}?\bwith or without (?:good"
    r" |just )?cause\b|"
    r"\bthe company (?:\w+ )?terminates (?:your|executive's) employment for any reason"
    r"|\bterminat\w+ (?:of )?(?:your|the|his|her|executive's|employee's)? ?(?:employment)?[^.;]"
    r"{0,40}\bby the (?:company|employer|bank|corporation)\b[^.;]{0,30}\bfor any reason"
    r"|\b(?:involuntar(?:y|ily) (?:\w+ )?terminat\w+|terminat\w+ involuntarily)[^.;]{0,60}\bfor any"
    r" reason(?!,? (?:other|except))",
)
ANY_LEAVING = phrase(
    r"\bterminat\w+ of (?:your|the executive's|executive's|employee's|his|her) employment\b[^.;]"
    r"{0,40}\bfor any reason(?! other)|\b(?:if|or|control,) your employment ends(?=,| or\b)",
)
ENDED = phrase(
    r"\b(?:employment|executive|employee|you)\b[^.;]{0,30}\b(?:is|are|shall be|be|been)"
    r" (?:\w+ly )?(?:terminated|dismissed|discharged|laid off|let go|asked to leave)",
)
OTHER = phrase(
    r"\b(?:in the event (?:that )?|if |should )(?:the |you |your |executive |employee |a |an )"
    r"(?!such)",
)
# "If, during that period, there is a Change in Control": a condition of the sentence itself
IF_CHANGE = phrase(rf"\b(?:if|in the event|should|upon|when|provided)\b[^;]{{0,140}}?{CIC}")
ON = phrase(
    r"^\W*(?:(?:in addition|further|moreover|however),? )?(?:if|in the event|should|upon)\b"
)
OF_PARTING = phrase(  # what a promise of a separation agreement needs besides, or tells again
    r"\b(?:sign|execut|revo[ck]|releas|compl[iy]|elect|cobra|eligib|timely|agreement|effective date"
    r"|terminat|separat|resign|expir|return|employment|accept)"
)
OR_SOLD = phrase(
    rf"\bor (?:\(\w{{1,3}}\) )?(?:(?:upon |any |an? |the occurrence of |in the event of )*{CIC}\b"
    r"|(?:upon |on )?the (?:closing|consummation|completion) of (?:an?|the|any) (?:\w+ ){0,2}"
    r"(?:sale|merger|acquisition|transfer)\b[^.;]{0,60}\b(?:company|corporation|assets|stock)\b)"
)
FOR_CAUSE = phrase(
    r"\bfor \"?(?:good |just )?cause\b|\bvoluntar(?:y|ily)\b|\bdeath\b|\bdisab|\bretire", 0
)
AFTER_CHANGE = phrase(
    rf"\b(?:after|following|upon|within|in connection with|prior to|before|during)\b[^.;]{{0,70}}?"
    rf"{CIC}|{CIC}\b[^.;]{{0,60}}\b(?:and|followed by)\b[^;]{{0,160}}?{ENDING}"
    rf"|{CIC}\b[^;]{{0,60}}\boccurs?\b[^;]{{0,90}}\band\b",
)
NO_CHANGE = phrase(
    rf"\b(?:other than|not|apart from|except|absent|without|unless|whether"
    rf"|(?<!{DURATION}\s)(?<!{DURATION}\speriod\s)(?:prior to|before))\b"
    rf"(?:(?!\bcause)[^.;,]){{0,50}}?{CIC}"
    rf"|\bmore than {DURATION} (?:before|prior to),? (?:and|or),? more than {DURATION}"
    rf" (?:after|following),? (?:an?|the|any) {CIC}",
)
NEAR_CHANGE = phrase(
    rf"\b(?:within|on or after|after|following|in connection with)\b[^.;,]{{0,60}}?{CIC}", 0
)
OR_CHANGE = phrase(
    rf"{CIC}\b[^;]{{0,90}}?\bor (?:if )?(?:the company|the employer|your employment"
    rf"|executive's employment|an?y? (?:\w+ )?termination|a termination)",
)
AND_ENDED = phrase(  # of the two together: a change in control, and an ending after it
    rf"{CIC}\b[^.;]{{0,90}}\band\b[^.;]{{0,70}}\b(?:terminates|(?:is|are|be|been) (?:\w+ly )?"
    r"terminated)\b",
)
EITHER_CASE = phrase(r"\bin (?:either|each|any) (?:such )?(?:case|event|instance)\b")
WHETHER = phrase(r"\bwhether\b|\bor not\b")
JUST = re.compile(r"\b(?:immediately|just|in effect|effective|existing) $")  # "... prior to" it
LENGTHS = (
    ("after", pattern(rf"{CIC}[^.;{ANY}]{{0,60}}?\bfollowed,? within (?:a period of )?"
                      r"{duration:length},? by\b")),
    ("after", pattern(rf"{CIC}(?:(?!\b(?:pay|paid|receive|prior|before|notice)\b)[^;{ANY}])"
                      r"{0,160}?\b(?:within|during) (?:the |a period of )?{duration:length}"
                      r"(?=,| (?:the|you|executive|employee|his|her|your)\b)")),
    ("after", pattern(r"{duration:length}(?!,? if\b"
                      r"| (?:of )?(?:[\w']+ ){0,3}(?:salary|pay|severance)\b)"
                      rf"(?:(?!\bbefore|\bprior|\bpreced)[^.;{ANY}]){{0,40}}?\b"
                      r"(?:after|following|of|from|beginning|commencing|starting)\b"
                      rf"[^.;]{{0,60}}?{CIC}")),
    ("before", pattern(rf"{{duration:length}}[^.;{ANY}]{{0,30}}?\b(?:prior to|before|preceding)\b"
                       rf"(?! the (?:fiscal|calendar) year)[^.;]{{0,60}}?{CIC}")),
    ("after", pattern(rf"{CIC}[^;{ANY}]{{0,200}}?\b(?:within|in|during)"
                      r" (?:the |a period of )?{duration:length}"
                      r" (?:next )?(?:(?:period )?(?:of|after|following) (?:the|such|that|its|said)"
                      r" (?:date of )?(?:the |such )?(?:closing|acquisition|sale|transaction|event"
                      r"|merger|change|purchase)|thereafter|afterwards?|following,"
                      r"|following\b(?! (?:a|the|such) )|after (?:that|it)\b)")),
)  # fmt: skip
FROM_THEN = re.compile(
    r"\b(?:beginning|commencing|starting|at least|(?<!no )(?<!not )(?:more|later) than) $",
    re.IGNORECASE,
)
OF_PAST = phrase(  # "his average compensation for the five years before the change"
    r"\b(?:average|compensation|salary|bonus(?:es)?|earnings|wages)\b"
    r"(?:(?!\b(?:if|when|upon|terminat|resign|end))[^.;]){0,60}?\b(?:for|over|during"
    r"|of)(?: (?:each of|the|his|her|your|last|most recent|preceding|immediately|full))* $"
)
ASIDE = re.compile(r"\((?:or|and),? if\b[^()]{24,}\)")
MORE_IF = phrase(  # "and eight months if that happens after a change in control"
    rf"(?:\b(?:and|or|but)\s|\()(?:for )?(?P<then>{DURATION})(?:'?s?,? (?:of )?(?:[\w'-]+ ){{0,3}}?"
    r"(?:salary|pay|severance))?,? (?:if|where|should|in the event(?: that)?) (?:that|this|such"
    rf"|the|it|you|your|he|she|his|her|executive)\b[^.;]{{0,120}}?{CIC}"
)
EITHER_WAY = re.compile(  # what makes no difference
    r"\b(?:whether\s+or\s+not|(?:regardless|irrespective)\s+of\s+whether)\s+(?:[\w']+\s+){1,3}"
    r"employment\b(?![^.;,]{0,40}\bcause)[^.;,]{0,40}",
    re.IGNORECASE,
)
IN_SOME_TIME = phrase(r"(?:within|during)\b")  # which is not read
YEAR = 365  # days
# an ending that has a name of its own, or is told in another section
NAMED_END = re.compile(r"\b(?:Involuntary|Qualifying|Qualified|Covered|Eligible) Termination\b")
TOLD_IN = phrase(
    r"\b(?:termination|resignation|discharge|dismissal|ending|events?|circumstances?|manner"
    r"|reasons?)"
    r"(?: of (?:your|his|her|the|executive's|employee's)? ?employment)? (?:described|set forth"
    r"|specified|referred to|enumerated|listed) (?:above )?in"
    r" (?:section|paragraph|clause|article)s?"
    r" (?P<number>\d+(?:[.\u2024]\d+)*(?: ?\(\w{1,4}\))*)"
)
PROTECTED = re.compile(  # a time near a change in control that has a name of its own
    r"(?P<away>\b(?:not (?:within|during|in)|outside(?: of)?|other than (?:within|during|in)) )?"
    r"(?:\b(?:within|during|in) )?(?:the|an?|such) "
    r"(?P<name>(?:Protect(?:ion|ed|ive)|C(?:hange|HANGE) (?:in|of|OF|IN) C(?:ontrol|ONTROL)|C[IO]C)"
    r" (?:[A-Z]\w+ )?Period)\b"
)
_TERM = (  # in which the ending has to come; the first of several terms is another matter
    r"(?:during|in|within|(?:prior to|before) (?:the )?(?:expiration|expiry|end) of) (?:the|this"
    r"|his|her|your|its)(?: then)?(?: current| employment| agreement)* (?:term(?! of (?:your|his"
    r"|her|the executive's|employment))\b|employment period\b|period of employment\b)"
    r"(?: of (?:this|the) agreement| hereof)?"
)
_GOES_ON = r"(?:(?!\b(?:shall|will|pays?|paid|receives?|entitled)\b)[^.;])"
IN_TERM = phrase(
    rf"\b(?:if|should|in the event(?: that)?|when|where|upon)\b{_GOES_ON}{{0,40}}?"
    rf"\b(?P<early>{_TERM}){_GOES_ON}{{0,120}}?\b{ENDING}|\b{ENDING}\b{_GOES_ON}{{0,120}}?\b(?P<late>{_TERM})"
)
IS_WORSE = phrase(rf"\b{WORSE}")
AS_DESCRIBED = phrase(r"\bemployment as this letter describes\b")
LEADS = phrase(r"\b(?:if|in the event|upon|should|event of|case of|where|when|whenever)\b")
OTHER_CASE = phrase(r"\W*(?:in|under) (?:any|every|all) other (?:case|event|circumstance)s?\b")
MAY_FOR_CAUSE = phrase(
    rf"\bmay\b[^.;]{{0,40}}?{ENDING}[^.;]{{0,60}}?\bfor \"?(?:good |just )?cause\b(?!,? or)"
)
REFUSES = phrase(
    r"\b(?:in no event|(?:not|neither) be (?:entitled|eligible|obligated)"
    r"|not be (?:considered|deemed)|not constitute|no (?:severance|further)"
    r"|(?:is|are|be) not (?:payable|paid|owed|due|provided|available)|not be (?:payable|paid|owed)"
    r"|takes? preceden(?:ce|t))\b"
)
EVEN_FOR_CAUSE = phrase(
    r"\b(?:whether or not|regardless of whether|irrespective of whether)\b"
    r"[^.;()]{0,30}?\bcause\b|\bwhether for (?:good |just )?cause or\b"
)
DEFINES = phrase(r"\"[^\"]{2,60}\"? (?:shall )?(?:means?|be defined)\b")
SECOND = phrase(  # what a promise on a change in control needs besides, told in a sentence near it
    rf"(?:\bdouble|\bdual|{ORDINAL})[ -][\"\u201c]?trigger"
    r"|\b(?:termination|dismissal)\b[^.;]{0,60}?\bmust (?:also )?(?:occur|take place)"
    r" (?:within|after|following|during)\b"
)
