"""The ways in which a letter says that either side may end the employment when it likes."""

from __future__ import annotations

from ...text.phrases import phrase
from ...text.values import DURATION, ORDINAL

AT_WILL = phrase(
    r"\bat[- ]?\"?will\b|\bat the will of (?:either )?(?:you|the executive|the employee) (?:or"
    r"|and)\b|\bat the will of (?:the |either |both )?(?:company|employer|bank|corporation|part(?:y"
    r"|ies)|side)\b"
)
TITLE = phrase(r"^\W*at[- ]will(?: employment)?\W*$")  # words of a title, and no sentence
NEGATED = phrase(r"\b(?:not|never|isn't|won't)\b", 0)
DENIED = phrase(  # of the employment itself: it is none at will
    r"\b(?:executive|employee|you|he|she|employment)\b (?:\w+ ){0,4}?(?:shall|will|is|are)"
    r" (?:\w+ )?not (?:be )?(?:employed )?(?:an? |on an )?\"?at[- ]will\b(?!\"? (?:and|but|or)\b)"
)
OF_PLAN = phrase(r"\bat[- ]will status of (?:any|a|each) (?:\w+ )?participant")
OF_WORK = phrase(  # "you may trade at will" is of something else
    r"employ|relationship|basis|terminat|status|hired|position|offer\b"
    r"|serv(?:e|ice)|agreement|engag|quit|dismiss|arrangement"
)
ONE_SIDE = phrase(  # "by Ames, at will; (ii) by the Company for Cause": no employment at will
    r"\bby (?:the )?[\w.']+(?: [\w.']+)?,? at[- ]will\b|\bat[- ]will by (?:the )?(?:executive"
    r"|employee|company|employer)\b(?! (?:or|and))|\bonly (?:for|upon|with) (?:(?:good|just)"
    r" )?\"?cause\b|\bat[- ]will (?:provisions?|terms?) of (?:the|his|her|your) (?:prior|previous"
    r"|former|earlier)\b|\bat[- ]will employment(?: relationship)?(?: with [^.;,]{2,40})?"
    r" (?:(?:will|shall) (?:terminate|end|cease)|(?:was|is) (?:being )?terminated|terminated|ended)"
    r" (?:on|effective|as of)\b"
)
LATER = phrase(  # what the employment will be once its term is over
    r"\b(?:after|following|beyond|upon) (?:the )?(?:\w+ ){0,4}?(?:expir|end\b|end date|term\b)"
    rf"|(?:^|[.;,] )\W*(?:after|following|upon completion of|beginning|from) (?:the |your )?"
    rf"(?:[\w{ORDINAL}]+ ){{0,2}}?{DURATION}|\bterm\b[^.;]{{0,80}}\bthereafter\b"
    r"|\bterm expires|\bpost-(?:expiration|term)|\bin such (?:an )?event"
)
OVER = phrase(  # of an employment that has ended, or is to end by the paper itself
    r"\bagreed (?:to|upon) (?:the |a )?(?:\w+ )?(?:terminat|separat|cessat)\w*"
    r"|\bhas (?:resigned|retired|tendered)|\bemployment (?:ended|terminated|(?:was|has) \w+ed)\b"
)
LEFT_ALONE = phrase(r"\bnot\b[^.;]{0,60}?\b(?:alter|modif|change|affect)\w*\b[^.;]{0,40}$")
NO_TERM = phrase(r"\bnot (?:for|of) [^.;,]{0,40}?\b(?:term|period|duration|time)\b")

_END = r"(?:terminate|end|leave|conclude|sever|discontinue|(?:call|put) an end to)"
_ENDED = r"(?:terminated|ended|severed|concluded|discontinued)"
_YOU = r"(?:you|him|her|(?:the )?(?:executive|employee))"
_CO = r"(?:we|us|(?:the )?(?:company|employer|bank|corporation|board|trust|firm|partnership))"
_THEM = rf"{_YOU}\b(?!')"
_PARTIES = r"(?:party|side|(?:one )?of us|of the parties)"
_EITHER = (
    rf"(?:either (?:{_YOU}\b|{_CO} or|{_PARTIES})|(?:both )?you and the"
    rf" company|(?:both )?you,? and (?:{_CO}),?(?= (?:are|remain|may|can|both|each)\b)"
    rf"|you or (?:the )?[\w&]+(?: [\w&]+)?(?=,? (?:may|can)\b)|you or the company"
    r"|(?:the )?(?:company|employer) or (?:the )?(?:executive|employee)(?=,? (?:may|can)\b)"
    r"|(?:the )?(?:executive|employee) or (?:the )?(?:company|employer)(?=,? (?:may|can)\b)"
    r"|(?:both )?(?:the )?(?:company|employer) and (?:the )?(?:executive"
    r"|employee|you)(?=,? (?:individually,? )?(?:(?:may )?each\b|both\b|(?:retain|have)))"
    r"|(?:both )?(?:the )?(?:executive"
    r"|employee) and (?:the )?(?:company|employer)(?= (?:may )?each\b| both\b| (?:retain|have)))"
)
_SIDES = (
    rf"(?:either {_PARTIES}|(?:either )?(?:(?:{_YOU}|yourself) or (?:by )?(?:the )?\w+"
    rf"|(?:the )?[\w\u2024]+ or (?:by )?(?:{_YOU}|yourself)\b))"
)
_BY_SIDES = rf"\b(?:by|at the (?:will|discretion|option|election) of) {_SIDES}"
_WHATEVER = r"(?:for any (?:or no )?(?:\w+ )?reason|with or without (?:good |just )?cause)"
_WHEN = (
    r"(?:at any ?time|when(?:ever)? (?:you|it|he|she|we|they|either|the company)\b[^.;,]{0,30}?"
    r"(?:wish|choos|want|like|decid|desir|see fit|sees fit)\w*)"
)
_TIE = r"(?:employment|relationship|arrangement)"
_ITS = rf"\b{_TIE}\b(?:(?!{_TIE})[^.;]){{0,90}}?"  # what is said of it, from its last name on
_CAN = r"(?:may|can|(?:are|is|remain) free to)"
EITHER_MAY = tuple(
    phrase(words)
    for words in (
        rf"{_EITHER}[^.;]{{0,80}}?{_END}\b[^.;]{{0,80}}?{_WHEN}",
        rf"{_EITHER},? (?:may|can),? {_WHEN}[^.;]{{0,60}}?,? {_END} (?:it|this|the|your|his|her)\b",
        rf"\b(?:{_EITHER}|either [^.;]{{3,60}}? or [^.;]{{3,40}}?)"
        rf" (?:may|shall have the right to|can) {_END}"
        rf" (?:it|this|the|your|his|her|(?:executive|employee)'s)\b[^.;]{{0,60}}?{_WHATEVER}",
        rf"\b{_WHATEVER},? either party may {_END}\b",
        rf"\b{_YOU} (?:can|may) (?:quit|leave|resign) or be (?:let go|dismissed|terminated|asked to"
        rf" leave)\b[^.;]{{0,30}}?{_WHEN}",
        rf"{_ITS}\b(?:may|can) be {_ENDED}"
        rf"[^.;]{{0,40}}?{_BY_SIDES}[^.;]{{0,60}}?{_WHEN}",
        # at will, and without a word on the time
        rf"\bat[- ]?\"?will\b[^.]{{0,120}}?\b(?:may|can) be {_ENDED}[^.;]{{0,60}}?"
        rf"(?:{_BY_SIDES}[^.;]{{0,60}}?{_WHATEVER}|{_WHATEVER}[^.;]{{0,60}}?{_BY_SIDES})",
        rf"{_ITS}\b(?:(?:may|can) be {_ENDED}|is terminable)"
        rf"[^.;]{{0,70}}?{_WHEN}[^.;]{{0,60}}?{_BY_SIDES}",
        rf"{_ITS}\bis terminable by {_SIDES}[^.;]{{0,40}}?{_WHEN}",
        rf"\b{_WHEN},? at (?:your option or ours|our option or yours|the option of (?:either|you"
        rf" or (?:the )?\w+|(?:the )?\w+ or you))\b",
        r"\byou (?:retain|have)\b[^.;]{0,30}?,? as does the (?:company|employer)\b[^.;]{0,40}?"
        r"\b(?:end|terminat)\w*[^.;]{0,60}?at any time",
        r"\byour right,? or the right of the (?:company|employer),? to (?:end|terminate) your"
        r" employment[^.;]{0,40}?at any time",
        rf"\brights? of (?:either (?:{_PARTIES})|(?:the )?\w+ or (?:the )?\w+) to (?:end|terminate)"
        rf" [^.;]{{0,40}}?(?:employment|services|relationship)\b[^.;]{{0,40}}?"
        rf"(?:{_WHEN}|{_WHATEVER})",
        # "the Company may end your employment at any time, as may you"
        rf"\b{_CO} {_CAN} {_END}\b[^.;]{{0,40}}?(?:{_WHEN}|{_WHATEVER})[^.;]{{0,40}}?,?"
        rf" (?:just )?as (?:(?:may|can) {_THEM}|{_THEM} {_CAN}\b)",
        rf"\b{_THEM} {_CAN} {_END}\b[^.;]{{0,40}}?(?:{_WHEN}|{_WHATEVER})[^.;]{{0,40}}?,?"
        rf" (?:just )?as (?:(?:may|can) {_CO}|{_CO} {_CAN}\b)",
        # each side in a limb of its own
        rf"\b{_ENDED}:? [^.;]{{0,20}}?by {_CO},? [^.;]{{0,60}}?(?:{_WHEN}|any reason)[^.]{{0,160}}?"
        rf"\bby {_THEM},? [^.;]{{0,60}}?(?:{_WHEN}|any reason)"
        r"(?![^.;]{0,40}\b(?:for (?:good|just|cause)|upon the)\b)",
    )
)
FREELY = ("at any time", "at anytime", "any reason", "no reason", "or without", "whenever")
# of some other thing than the employment
NOT_OF_WORK = phrase(
    r"\b(?:terminate|end|cancel|amend)\w* (?:the|this|such|that|any|its) (?:[\w-]+ ){0,2}?"
    r"(?:leases?|plans?|programs?|polic(?:y|ies)|consulting|coverage|benefits?|insurance|licen[cs]e"
    r"|loan|option|sublease)\b"
)
# a length of notice is asked for: only where the reason is free is it said to be at will
ON_NOTICE = phrase(r"^[^.;]{0,90}?\ue004[^.;]{0,40}?\bnotice\b")
OF_SOME_DAYS = phrase(rf"\bat any time\b[^.;]{{0,90}}?{DURATION}[^.;]{{0,40}}?\bnotice\b")
FOR_CAUSE = phrase(r"(?<!or )\bfor (?:good |just )?\"?cause\b")
ANY_REASON = phrase(
    r"\bany (?:or no )?(?:lawful )?reason|\bno reason\b|\bor without (?:\w+ )?cause"
)

_MAY = (
    r"(?:(?:may|can|(?:shall have|has|have|retains?|reserves?) the (?:same )?right to|(?:is|are|"
    r"remains?|(?:will|shall) be) (?:likewise )?(?:also )?(?:free|entitled) to)(?: voluntarily)?)"
)
_WHOSE = r"(?:the|this|your|his|her|its|(?:the )?[\w\u2024]+(?: \w+)?'s?)"
_EVER = (
    r"(?:(?! for (?:good |just )?\"?cause\b(?! or))[^.;]){0,80}?"
    rf"\b{_WHEN}(?![^.;]{{0,60}}\b(?:for (?:good|just|cause)|if|of the following"
    r"|upon the)\b)"
)
YOU_END = phrase(
    rf"\b(?:you|(?:the )?(?:executive|employee)|he|she),? {_MAY} (?:{_END} {_WHOSE}"
    rf" (?:employment|agreement)|resign|quit|leave|terminate employment)"
    rf"(?:{_EVER}|[^.;]{{0,60}}? with or without (?:good reason|cause)\b)"
    rf"|\b(?-i:[A-Z][a-z]+) {_MAY} (?:resign|quit)\b{_EVER}"
)
NAMED_ENDS = phrase(  # "Ames may terminate the employment relationship at any time"
    rf"\b(?P<name>[A-Z][a-z]+) may (?:{_END} (?:the|this|his|her) (?:employment|[Aa]greement)"
    rf"|resign){_EVER}",
    0,
)
COMPANY_ENDS = phrase(
    rf"\b(?!you\b|executive\b|employee\b|he\b|she\b)[\w\u2024]+ {_MAY}"
    rf" (?:(?:terminate|end|conclude) {_WHOSE} (?:employment|agreement)"
    rf"|(?:terminate|dismiss|discharge|part ways with) {_THEM}|let {_THEM} go"
    rf"|ask {_THEM} to (?:leave|resign|go)){_EVER}"
    rf"|\bright of (?:the )?[\w\u2024]+ to (?:(?:terminate|end) {_WHOSE} employment"
    rf"|(?:terminate|dismiss|discharge) {_THEM}){_EVER}"
    r"|\bat any time\b[^.;]{0,80}?\b(?:company|employer) (?:shall have|has|reserves|retains)"
    r" (?:a similar|the same|an equal|a like) right\b"
)
EXCEPT = phrase(
    r"\bexcept (?:as|for|that)\b[^.;:]{0,60}?\b(?:otherwise|herein|contemplated|provided|set forth"
    r"|this (?:letter|agreement))\b|\bother than (?:as|the)\b[^.;:]{0,60}?\b(?:herein|this"
    r" (?:letter|agreement|section|paragraph|offer))\b|\bsubject (?:only )?to (?:the )?(?:\w+"
    r" ){0,3}?(?:provisions|terms|obligations|rights|sections?|paragraphs?)\b|\b(?:prior to|before"
    r"|until) (?:a |the )?(?:occurrence of a )?change (?:in|of) control\b"
)
NO_CAUSE = phrase(
    r"\bwith or without (?:\w+ )?(?:notice,? (?:and|or) (?:with or without )?)?(?:good )?cause"
    r"|\bwithout cause\b|\bfor any (?:or no )?reason",
)
NO_NOTICE = phrase(
    r"\bwith or without (?:(?:good )?cause,? (?:and|or) (?:with or without )?)?"
    r"(?:prior |advance )?notice",
)
# a notice has to be given first
NOTICE = phrase(
    r"\b(?:(?:up)?on|by (?:first )?giving|(?<!or )with)\b(?! or\b)"
    r"(?:(?!\bwithout\b|\bimmediate|\bdelivery\b|\bno\b)[^.;,]){0,50}?\bnotice\b(?! of termination)"
)
# who alone may change what the sentence before says of it
ONLY_HE = phrase(
    r"^\W*(?:only|(?:nobody|no ?one|no person)(?: other than| but| except)?) (?P<who>[^.;,]{2,60}?)"
    r" (?:may|can|has (?:the |any )?authority to) (?:change|alter|modify|amend) (?:this|that)\b"
    r"[^.;]{0,30}?\b(?:only )?(?:in|by) (?:an? )?(?:[\w-]+ ){0,2}?writing\b"
)
NO_EMPLOYEE = phrase(
    r"\bno (?:other )?(?:employee|one|officer|manager|representative|person)\b[^.;]{0,80}?"
    r"\b(?:may|can|has (?:the |any )?authority to)\b[^.;]{0,20}?\b(?:alter|change|modify)\b"
    r"[^.;]{0,60}?at[- ]will",
)
_IN_WRITING = r"\b(?:in|by) (?:an? )?[^.;]{0,40}?writ\w+[^.;]{0,60}?\b(?:signed|executed) by\b"
CHANGED = phrase(
    r"\b(?:may|can) (?:only )?(?:be )?(?:changed|modified|altered|amended)\b[^.;]{0,60}?"
    rf"{_IN_WRITING}"
    r"|\b(?:may not|can ?not) be (?:changed|modified|altered|amended),?"
    r" (?:except|unless|other than)"
    rf"[^.;]{{0,30}}?{_IN_WRITING}|\b(?:may|can) (?:occur|be made) only {_IN_WRITING}"
)
