"""The wordings of promises that awards vest early, as patterns over masked sentences."""

from __future__ import annotations

import re

from ...text import pattern
from ...text.phrases import Phrase, phrase
from ...text.values import DURATION, FRACTION, PERCENT
from ...triggers import Trigger

AWARDS = (
    r"(?:options?|shares|equity|awards?|restricted stock|(?:stock|share) units|rsus|units|grants?"
    r"|stock|warrants|install?ments|ssars|sars)"
)
_OURS = (
    r"(?:then[- ]|currently )?(?:unvested|remaining|outstanding|options?|stock|shares|equity"
    r"|awards?|restricted|rsus|non-?vested|initial|sign-on|inducement|make-whole|promotion"
    r"|new[- ]hire|replacement|retention|(?:time|performance)[- ](?:based|vest\w+)"
    r"|(?:\ue006|(?:19|20)\d\d) (?=options?|grant|award|rsus))"
)
_WHOSE = r"(?:your|his|her|executive's|the executive's|employee's|the employee's|such|the)"
_SUBJECT = (
    r"\b(?:you|he|she|(?:the )?(?:executive|employee|officer|estate|spouse)"
    r"|(?:mr|ms|mrs|dr)[.\u2024] \w+)"
)
_ALL = r"(?:all|any|every|each)"
_WHAT = (
    r"(?P<what>{percent|fraction:part}|\b(?:all|any|every|each|said|these)\b(?! time\b| reason"
    r"| other\b| of the following"
    r"| such (?!(?:unvested |restricted )*(?:options|units|awards|shares|install?ments))"
    r"| amounts?\b| event| accrued)"
    rf"|\b{_WHOSE} (?={_OURS})"
    r"|\b(?:the|your|his|her) (?=\ue003 (?:unvested )?(?:stock options|options|restricted|shares))"
    r"|\b(?:unvested|outstanding) (?=(?:stock )?(?:options|shares|awards|equity)))"
)
_FULL = r"(?:immediately|fully|completely|automatically|{percent}|thereupon|also|then|be|become"
_FULL += r"|becomes|deemed|all|and|in full|forthwith|accelerate)"
_HOW = rf"(?:{_FULL},? )*"
VESTS = (
    rf"(?P<vest>(?:shall|will|would|be|become|becomes) {_HOW}(?:vest(?:ed)?|exercisable"
    r"|non-?forfeitable|free (?:of|from))\b"
    r"|(?:shall|will) be deemed (?:fully )?earned"
    r"|vests? (?:immediately|in full|fully|completely|at once|forthwith)"
    r"|(?:immediately|fully|automatically) vests?"
    r"|(?:shall|will) (?:immediately |automatically |be |fully |become )*accelerated?\b"
    r"(?! as to| with respect to| by)|(?:shall|will) do so\b)"
)
_IN = r"(?:[^;.]|(?<=\d)\.(?=\d))"  # within a limb; the point of "Section 3.3" ends none
GAP = rf"{_IN}{{0,160}}?"
_OF_THEM = r"(?:(?!\bterminat|\bif\b|\bthen\b(?!-| un)|\bchange (?:in|of)|\bsalary|\bbonus)"
_OF_THEM += rf"{_IN}){{0,110}}?"
ALL_OR_PART = (
    pattern(
        rf"\b{AWARDS}\b{GAP}\b(?:shall|will) {_HOW}(?:vest(?:ed)?|exercisable)"
        r" (?:as to|with respect to) (?P<what>{percent|fraction:part}) of (?:the |your |his |such"
        r" )?(?:then[- ])?"
    ),
    pattern(rf"{_WHAT}{_OF_THEM}\b{AWARDS}\b{GAP}\b{VESTS}"),
    pattern(
        r"(?:accelerat\w+ (?:of )?(?:the )?vesting|vesting .{0,60}?accelerat\w+).{0,40}?"
        rf"(?P<what>{{percent|fraction:part}}|all) .{{0,60}}?{AWARDS}"
    ),
    pattern(
        r"\b(?:acceler\w+|full|immediate|complete) (?:and (?:full|immediate|complete) )?(?:of )?"
        r"(?:the )?vesting(?: and exercisability)? (?:of|in|with respect to) (?P<what>"
        rf"{{percent|fraction:part}}|(?:all|any|each|{_WHOSE})\b)[^;.]{{0,80}}?\b{AWARDS}"
    ),
    pattern(
        rf"\bvesting of (?P<what>all|any|each|{_WHOSE})\b[^;.]{{0,60}}?\b{AWARDS}\b"
        r"(?:[^;.]{0,40}?\b(?:shall|will) (?:be |immediately |automatically |fully )*accelerated?\b"
        r"(?! by)|[^;.]{0,120}?\bshall occur\b)"
    ),
    pattern(
        r"\bacceleration of (?P<what>all|any|each) (?:unvested |outstanding )?rights\b[^;.]{0,40}?"
        rf"\b{AWARDS}"
    ),
    pattern(
        rf"\b(?:be|become|becomes|{_SUBJECT} (?:shall|will)(?: immediately| fully| automatically)*)"
        r" (?:immediately )?(?:and )?(?:be )?(?:fully |{percent} |immediately )*vest(?:ed)?"
        rf" (?:in|with|with respect to) (?P<what>{{percent|fraction:part}}"
        rf"|(?:all|any|each|{_WHOSE})\b)[^;.]{{0,60}}?\b{AWARDS}"
    ),
    pattern(
        rf"\bcauses? {_WHAT}{_OF_THEM}\b{AWARDS}\b{GAP}\bto {_HOW}(?:vest(?:ed)?|exercisable)\b"
    ),
    pattern(
        rf"\bacceleration (?:of|as to|in) (?P<what>{{percent|fraction:part}}|(?:all|any|each"
        rf"|{_WHOSE})\b)(?! (?:\w+ )?payments?)[^;.]{{0,60}}?\bunvested\b[^;.]{{0,60}}?\b"
        rf"{AWARDS}\b"
    ),
    pattern(
        rf"\bwaives? (?P<what>all|any|{_WHOSE})\b[^;.]{{0,30}}?\b(?:restrictions?|vesting"
        r" (?:requirements?|conditions?|periods?))\b[^;.]{0,40}?\b(?:on|for|to|of)\b[^.;]{0,60}?"
        rf"\b{AWARDS}\b"
    ),
    pattern(rf"\bshall vest (?P<what>all|any) (?:unvested )?{AWARDS}\b"),
    pattern(
        rf"(?P<what>\b(?:{_ALL}|the)\b)(?: of the)?(?: remaining| forfeiture| transfer)?"
        r" restrictions?\b[^;.]{0,60}?\b(?:on|with respect to|applicable to|to which)\b[^;.]{0,90}?"
        rf"\b{AWARDS}\b"
        r"[^;.]{0,160}?\b(?:shall|will) (?:immediately |automatically |be |fully )*(?:lapse|waived"
        r"|removed|terminate|expire)"
    ),
)
# "as if employed for another twelve months", "twelve months' worth of vesting"
NEXT = pattern(r"\bthe next annual (?:tranche|install?ment)\b[^.;]{0,90}?\b(?:shall|will) (?:\w+ )?"
               r"(?:vest|become)")  # fmt: skip
AHEAD = (
    pattern(
        r"\baccelerat\w+\b[^;.]{0,90}?\b(?:by|equivalent to|equal to) (?:an additional )?"
        r"{duration:ahead}"
    ),
    pattern(
        r"\b(?:would|will) (?:otherwise )?have (?:been |become )?vested\b[^;.]{0,110}?"
        r"\b(?:additional|(?:during|within|in|over|for|through)(?: the)?(?: next| first"
        r"| following)?(?: period of)?)"
        r" {duration:ahead}(?= (?:period )?(?:immediately )?(?:following|after|beyond|of (?:service"
        r"|employment)|longer)|,|\.|$)"
    ),
    pattern(
        r"\b(?:vest|vested|vesting|exercisable)\b[^;]{0,130}?\b(?:as if|had|as though)\b"
        r"[^;.]{0,80}?\b(?:for )?an additional(?: period of)? {duration:ahead}"
    ),
    pattern(
        r"(?:additional )?{duration:ahead}(?:[’']s?)?(?: worth)? (?:of )?(?:additional |accelerated"
        r" )(?:vesting|service)"
    ),
    pattern(
        r"\bvest\w*\b[^.;]{0,60}?\b(?:as to|with respect to|for|in respect of) an additional"
        r"(?: period of)? {duration:ahead}"
    ),
    pattern(
        r"\b(?:credit(?:ed)?|receives?|given|granted|entitled to)\b[^.;]{0,40}? {duration:ahead}"
        r"(?:[’']s?)? of (?:\w+ )?vesting\b"
    ),
    pattern(r"{duration:ahead}(?:[’']s?)? worth of (?:\w+ ){0,3}?vesting"),
    pattern(
        r"\b(?:vesting credit|credit(?:ed)?)\b[^;.]{0,60}?(?:\ban additional {duration:ahead} of"
        r" (?:service|employment|vesting)|{duration:more} of (?:\w+ )?service"
        r" (?=[^;.]{0,40}\bvest))"
    ),
)
THEY = pattern(  # "they will vest in full", after a sentence that names them
    r"(?:^|[,;] (?:then )?|\bterm )(?P<what>they|it|any that are unvested|all of (?:them|it)"
    r"|(?:all )?the (?:rest|remainder|balance)(?: of (?:them|it))?"
    r"|all parts not yet vested|what(?:ever)? (?:is|remains) (?:left|unvested))"
    r" (?:(?:shall|will) (?:immediately |fully |automatically |all )*(?:vest|accelerate"
    r"|become (?:fully )?(?:vested|exercisable))(?: immediately| in full| fully| at once| too"
    r"| at the closing|(?= upon a change))|(?:shall|will) (?:immediately|fully|all) (?:vest"
    r"|accelerate))\b"
)
OPTIONS = phrase(r"\boptions?\b", 0)
RESTRICTED = phrase(
    r"\brestricted (?:common )?(?:stock|shares?)|\b(?:stock|share) units?\b|\b[rp]sus?\b"
    r"|\bperformance (?:shares|units|stock)\b", 0,
)  # fmt: skip
OF_ONE_SORT = phrase(
    r"\b(?:(?:unvested |remaining )?(?:shares|stock) (?:of [\w' ]{0,40}?)?(?:subject to|underlying"
    r"|covered by|under|represented by) [\w' ]{0,40}?)?(?:stock |share )?\boptions?"
    r"(?: grants?| awards?| shares?| agreements?)?"
    r"(?: (?:to (?:purchase|acquire|buy)|for) (?:[^;,]|,(?=\d)){0,60}?\b(?:shares|stock)"
    r"(?: of [\w' ]{0,40}?stock)?)?\b"
    r"|\b(?:to|with respect to|of) [^;.,]{0,30}?\bunvested shares\b"
    r"|\b(?:shares of )?(?:restricted|deferred"
    r"|performance) (?:common )?(?:(?:stock|share) units?|stock|shares?)(?: awards?| grants?)?\b"
    r"|\b(?:stock|share) units?\b|\b[rp]sus?\b", 0,
)  # fmt: skip
AWARD = phrase(rf"\b{AWARDS}\b", 0)
# what may still be named where the words of a promise end: "of all options and restricted stock"
MORE_AWARDS = phrase(
    r"(?:(?!\b(?:shall|will|held|granted|which|that|upon|if|provided|on|as|under|subject"
    r"(?! to (?:\w+ )?(?:stock )?options?\b)|but|except"
    r"|excluding|notwithstanding|pursuant|according)\b)[^;.])"
    r"{0,120}", 0,
)  # fmt: skip
CLAUSE = re.compile(r";|, (?:but|and) (?:you|he|she|the|executive|employee|will|shall)\b")
FREED_TOO = phrase(  # a later limb, of restricted stock
    r"\blapse\w*\b[^;.]{0,120}?\brestricted (?:stock|shares?)"
    r"|\bvested in (?:all )?[^;.]{0,30}?\brestricted (?:stock|shares?)", 0,
)  # fmt: skip
PROVISO = phrase(r"[;,:] (?:and )?provided\b", 0)
PROMISES = phrase(r"\b(?:shall|will|entitled|receive|agrees? to)\b|accelerate the vesting", 0)
NOT_ALL = phrase(
    r"pro[ -]?rata|would (?:\w+ )?have (?:been )?vested|\badditional\b(?! ["
    + PERCENT
    + FRACTION
    + r"])|\bnext\b"
    r"|continu(?:ed?|ing) (?:to vest|vesting)|shall not|will not|no acceler|partial"
    r"|\bportion\b.{0,30}\bthat|retirement plan|pension|401|deferred comp|scheduled to vest"
    r"|\bno event (?:shall|will)"
    r"|\bwaive (?:the |any |your )*(?:full |immediate |accelerated )?(?:vesting"
    r"|acceleration)|\bagreement provided that\b[^.;]{0,80}\bwould"
    r"|\b(?:board|committee|administrator|company) may (?:\w+ ){0,4}?(?:determine|provide|decide"
    r"|elect to accelerate|cause|accelerate|permit)|\b(?:no (?:\w+ ){0,2}(?:right|entitlement)"
    r"|not (?:be )?entitled) to (?:any )?(?:\w+ )?(?:accelerat|vest)"
    r"|otherwise vest|\b(?:that|which) would|\bunearned\b",
    0,
)
UNLESS = phrase(
    r"\bassume[sd]?\b|\bsubstitut|shall not acceler|discretion|may acceler"
    r"|not (?:be )?offer(?:ed)?\b|\breduc(?:e|tion|ed)\b|\bexcess parachute|\btax gross"
    r"|\bclaw-?back|\bcancel(?:led|lation)"
    r"|\b(?:elects?|decides?|chooses?|votes?|opts|determines?)\b[^.;]{0,50}\bto (?:so )?accelerate"
    r"|\bin the event that such\b|\bnot accelerate|\bwithout vesting\b"
    r"|\bthe rest of\b[^;.]{0,60}\bas well\b"
    r"|\bfail(?:s|ed)? to (?:vest|satisfy)",
    0,
)
WITHIN = pattern(
    r"(?:within|during) (?:the )?{duration:within} (?:period )?(?:after|following|of)"
    r" (?:the (?:effective date|date|closing|occurrence|consummation) of )?(?:a |the |such |any )?"
    r"[\"“]?change"
)
THEREAFTER = pattern(
    r"within (?:a |the )?(?:period of )?{duration:within} (?:period )?(?:thereafter"
    r"|(?:after|following|of) (?:such|the) (?:event|transaction|closing|consummation|acquisition"
    r"|effective))"
)
A_YEAR = phrase(  # "in the year following a Change of Control"
    r"\b(?:within|during|in) (?:a|the)(?: first)? year (?:after|following|of)"
    r" (?:(?:a|an|any|the|such|closing|date|of) )*change (?:in|of) control", 0,
)  # fmt: skip
SOME_TIME = pattern(
    r"change (?:in|of) control[^;.:]{0,60}?\b(?:within|during)\b[^;.:]{0,20}? {duration}"
)
DAYS_BEFORE = pattern(
    r"{duration:days}[^.;]{0,30}?\b(?:prior to|before|preceding)\b[^.;]{0,60}?"
    r"change (?:in|of) control"
)
REMAINING = phrase(r"\bunvested|\bremaining|\bthen[- ]unvested|\bnot (?:yet )?vested", 0)
_LEAVING = (
    r"(?:death|(?:becoming )?(?:total |permanent |and |mental |physical )*disab(?:ility|led)"
    r"|incapacity)"
)
_MORE_LEAVING = (
    rf"{_LEAVING}(?:[^;.,]{{0,30}}?(?:,|\bor\b|\band\b)(?: other)?"
    r"(?: termination(?: of employment)?)?(?: due to| by reason of| by virtue of| upon"
    rf"| your| executive's| the)* {_LEAVING})?"
)
_DIES = r"(?:dies?\b|(?:is|are|becomes?) (?:\w+ ){0,3}?disabled)"
LEAVES = phrase(
    r"\b(?:(?:upon|(?:as of|on|at) the date of|in the (?:event|case) of|by reason of|due to"
    r"|because of|as a result of|or(?: upon)?|on(?: account of)?|by virtue of|following)"
    r"(?: \(?\w{1,3}\))?"
    r" (?:(?:your|his|her|the|executive's|employee's|the executive's|the employee's|either) )?"
    rf"|(?:should|if|in the event(?: that)?|when) {_SUBJECT}(?: shall)? (?={_DIES}))"
    rf"(?P<both>{_MORE_LEAVING}|{_DIES}(?: or {_DIES})?)",
    0,
)
_NO_CAUSE = r"\b(?:without|other than|not for)\b[^.]{0,24}\bcause|\binvoluntary"
HEADINGS: tuple[tuple[Trigger, Phrase], ...] = (
    ("without_cause", phrase(_NO_CAUSE, 0)),
    ("good_reason", phrase(r"\bgood reason|\bconstructive", 0)),
    ("died", phrase(r"\bdeath\b", 0)),
    ("disabled", phrase(r"\b(?:disab|incapac)", 0)),
)
OF_CHANGE = phrase(r"\bchange[ -](?:in|of)[ -](?:the )?control\b|\bchange period", 0)
BOTH = phrase(r"\bboth\b[^;]{0,40}change (?:in|of) control", 0)
ENDING = phrase(r"\bterminat|\bresign|\bretire", 0)
NOT_HEADED = phrase(r"\bother than (?:by )?(?:reason of )?(?:death|disab)|definition", 0)
LATER = phrase(rf"^\W*(?:\(\w+\) )?{DURATION} (?:after|following)\b")
RETIRES = phrase(r"\bretire(?:s|ment)?\b", 0)
IN_FULL = phrase(
    r"vest|forfeitable|free (?:of|from)|earned|immediate|fully|in full|accelerat|automatic|waive"
    r"|removed|lapse",
    0,
)
AT_ONCE = phrase(r" (?:immediately|in full|fully|at once)\b", 0)
INCLUDING = phrase(r"\b(?:including|whether)\b[^;)]{0,160}?\bchange (?:in|of) control", 0)
NOT_FOR = phrase(r"\b(?:other than|not|except|excluding|unless)\b[^;.]{0,70}$", 0)
ENTRY = phrase(r"or \(?[ivx]{1,4}\) ", 0)  # of a list, which begins anew
# a change in control alone, where no other event is named
ONLY_A_CHANGE = phrase(
    r"\b(?:(?:up)?on|immediately (?:prior to|before|following|after|upon)|in (?:the )?(?:event"
    r"|case)"
    r" of|if there is|should(?: there be)?|when|at the time of)"
    r" (?:the (?:occurrence|effective date|date|closing|consummation) of )?(?:a|any|the) (?:\w+ )?"
    r"change (?:in|of) (?:control|ownership)\b",
    0,
)
FIRST_OF = phrase(  # several events of which each is enough
    r"\b(?:up)?on the (?:earlie(?:r|st)|\ue006)(?: to occur)?(?: of)?:? (?!anniversary|day|date)"
    r"(?P<events>(?:[^.;]|; (?:(?:or|and) )?(?=\()){0,700})", 0,
)  # fmt: skip
OF_TIME = phrase(rf"\banniversar|\b(?:date|day|year|month)s?\b|{DURATION}|\bretire|\bgoals?\b", 0)
OF_OTHERS = phrase(  # whose they are: not the executive's
    r"\b(?:of|held by|granted to) (?:all |each |any |our |the |such )*(?:other |non-?employee "
    r"|outside |independent )*(?:directors?|employees|optionees|participants|holders|officers"
    r"|executives)\b", 0,
)  # fmt: skip
SUCH_AN_END = phrase(  # the ending that the sentence before has named
    r"\b(?:such (?:a )?(?:termination|resignation)|(?:that|this) (?:happens|occurs|termination))\b",
    0,
)
ON_LEAVING = (
    r"\b(?:on|upon|as of) (?:the |your |his |her )?(?:separation|termination|resignation"
    r"|retirement) date\b"
)
OUT_OF_CONTROL = phrase(  # another event that must come too
    r"\b(?:is|are|be) (?:acquired|sold)\b(?:(?!\bor\b)[^;.]){0,60}\band\b", 0
)
