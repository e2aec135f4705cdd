"""The words in which good reason is defined, used, or taken away, each as an expression."""

from __future__ import annotations

from ...besides import besides
from ...text.phrases import phrase

TERM = r"(?:good reason|constructive(?:ly)? (?:terminat(?:ion|ed)|discharged?|dismiss(?:al|ed)))"
DEFINED = phrase(
    rf"\"(?P<term>{TERM})[,.]?\"[^.;:]{{0,120}}?\b(?:means?|shall include|includes?|deemed to"
    r"|defined as|is defined|exists if|shall exist|shall be (?:any|the|limited)|only if\)?"
    r"|has occurred|occurs)\b"
    rf"|\"(?P<sign>{TERM})[,.]?\"(?::| =)"
    rf"|\b(?:deemed|considered|regarded)\b[^.;]{{0,40}}\b(?P<so>constructively (?:terminat"
    rf"|discharg)ed)\b[^.;]{{0,20}}\bif\b"
    rf"|(?P<bare>{TERM})\"?,? (?:\((?:which|as used herein)(?:,? (?:shall"
    r" |will )?means?)?|shall mean|means|is defined|shall be"
    r" defined|shall exist)\b",
)
_BETWEEN = (  # what says for what the term is, and nothing of what follows from it
    r"(?:(?!\b(?:or|not|unless|without|except|pay\w*|receives?|entitled|you will|then|severance)\b)"
    r"[^.;:()]){0,90}?\)?"
)
LINKED = phrase(  # with other verbs than those; what follows has to be a ground
    r"(?<!without )(?<!without \")(?:\"(?P<quoted>(?:resignation |termination )?(?:for )?"
    rf"{TERM})[,.]?\""
    rf"|\b(?P<plain>{TERM})\b(?! (?:process|notice|period)\b)){_BETWEEN}"
    r"(?:\b(?:means?|signif(?:y|ies)|denotes?|includ(?:e|es|ing)|compris(?:es?|ing)|covers?"
    r"|refers? to|limited to|meaning|such as|namely|that is|is|are|be|exists?|arises?|occurs?"
    r"|takes? place|happens?)\b"
    r"|\b(?P<if>if|should|upon|when|where|follow(?:s|ing)|because|due to|in the event|in case"
    r"|on account of|as a result of|by reason of)\b|:|\((?!\w{1,3}\)))",
)
SUPPOSED = phrase(
    r"\b(?:if|in the event|upon|should|when|where|unless|case of|(?<!may )(?<!can )(?<!right to )"
    r"(?<!entitled to )resigns?|terminates)\b[^.;:]*$"
)
HEADING = phrase(rf"^\W*(?:definition of )?(?:resignation for )?\"?(?P<term>{TERM})\"?\W*$")
NAMED = phrase(rf"\((?:each[,]? )?(?:an? |the )?\"(?P<term>{TERM})\"\)")
USED = phrase(
    rf"\b(?:(?:for|with|without) \"?(?P<for>good reason)\b|\"(?P<term>{TERM})\""
    r"|(?P<caps>(?-i:Good Reason|Constructive (?:Termination|Discharge|Dismissal)))"
    r"|(?:or|by|if)(?: (?:you|he|she|are|is|be|been|by|an?|(?:the )?(?:executive|employee)))*"
    r" (?P<lost>constructive(?:ly)? (?:terminat|discharg|dismiss)\w+))",
)
CLAIMS = phrase(r"\b(?:claims?|releas(?:e[sd]?|ing)|waiv\w+|causes of action|lawsuit)\b")
ELSEWHERE = phrase(
    rf"{TERM}\"?[^.;]{{0,30}}?\b(?:(?:as|is|are) defined in|(?:has|have|shall have) the meanings?"
    r"|same meaning)",
)
CHANGED = phrase(
    r"\b(?:(?<!as )amended|deleted|deleting|replac|restated|removed|waives?\b|construed as an"
    r" admission|not (?:be (?:deemed|considered)|constitute|give rise)"
    r"|(?:is|are) not (?:an? )?\"?good reason)",
)
NOT_HERE = phrase(
    r"^\W*for good reason, |"
    r"\b(?:do(?:es)?n't|do not|does not|is not) (?:appear|a (?:defined )?term|apply|used?)\b"
    r"|\bha(?:s|ve) no (?:application|meaning)\b"
)
TO_READ = phrase(r"\b(?:to read|as follows|replaced (?:with|by) the following)\b")
ANOTHER = phrase(  # definition, of another term
    r"[\s\d.]*(?:(?:for|as used)\b[^.;\"]{0,80}, )?(?:(?:an?|the|any) )?\"[^\"]{3,60}\""
    r"[^.;\"]{0,40}?\b(?:means?|includes?)\b"
)
NOT_ONE = besides(
    TERM,
    rf"\bnotice of (?:\w+ ){{0,2}}(?:termination|resignation) for \"?{TERM}"
    r"|^\W*if (?:the )?(?:company|employer|bank|corporation) (?:fails|does not|shall fail)"
    r"[^.;]{0,30}\b(?:remedy|cure|correct)"
    rf"|\b(?:is|are|will be|shall be)(?:n't| not)(?: an?)? \"?{TERM}"
    rf"|\b(?:no longer|cease to) (?:constitute|be) (?:an? )?\"?{TERM}|\b(?:do|does|shall|will)"
    r"(?:n't| not) count\b|\b(?:is|be|constitutes?|deemed|operates? as)(?: to)? (?:a |have )?"
    r"waive[rd]",
)
PROCESS = phrase(rf"\"{TERM} (?:process|procedure)\" (?:shall )?means?\b")
WITH_OR_WITHOUT = phrase(r"\bwith or without (?:[\w\" ]{0,20} or \"?)?good reason\W*$")
SOLE = phrase(
    r"\b(?:executive|employee|you)\b[^.;]{0,40}?\bdetermines? in (?:his|her|your|its|the"
    r" executive's) sole (?:judgment|discretion)[^.;]{0,120}?\b(?:diminish|reduc|position)",
)
CONSTITUTES = phrase(  # the grounds stand before the verb
    r"(?<!not)(?<!not have) (?:(?:shall|will|would) )?(?:each )?(?:(?:constitutes?|amounts? to"
    r"|(?:is|are|be) (?:deemed|considered|regarded|treated)(?: to (?:be|constitute)| as)?"
    r"|as(?= (?:an? )?(?:grounds?|basis) (?:for|of)))"
    r" (?:an? |the )?(?:(?:grounds?|event|basis|reasons?) (?:for|of) )?(?:an? )?"
    r"(?:(?:resignation|termination) (?:for|with) )?|be )"
    rf"\"?(?P<term>{TERM})\b"
)
SAME = phrase(r",\s*(?:then,? )?(?:such|this|that|it)\b[^,;.]{0,30}$")
NO = phrase(r"\b(?:not|nor|neither|no)\b[^.;:]*$")
TITLE = phrase(  # words of a heading that stand in a sentence's place
    r"^\W*(?:\(?\w{1,2}[.)]\s+)?(?:(?-i:[A-Z])[\w']*\W*\s*|(?:of|for|or|and|by|the|with|without|to|in"
    r"|upon|an?|-)\s+)+[.:]?\s*$"
)
