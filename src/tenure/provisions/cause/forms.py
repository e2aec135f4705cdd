"""The sentences in which cause is defined: each sort of them as an expression with its term."""

from __future__ import annotations

from ...text.phrases import phrase
from .prose import FIRST

TERM = phrase(r"(?:termination |terminated )?(?:for )?((?:just or good |good |just |due )?cause)")
NAME = r"(?P<term>(?:(?:just or good|good or just|good|just|due|sufficient) )?cause)"
QUOTED = rf"\"?{NAME}[,.]?\"?"
VERB = (
    r"(?:shall |will )?(?:only |also |be )?(?:means?(?: only)?(?! the Company's right)|defined as"
    r"|(?:is |are )?(?:hereby )?defined (?:as|to (?:mean|include))|includes?\b(?! a\b)"
    r"|(?:is |be )?limited to|mean and (?:be limited to|include)|consists? of|means and includes"
    r"|(?:be )?deemed to (?:include|mean)|(?:be )?deemed to (?:exist|have occurred)(?! under)"
    r"|(?:exists?|occurs?|(?:is )?present)(?= (?:if|upon|when|where)\b)|refers? to"
    r"|signif(?:y|ies)|denotes?|is any of"
    r"|any of)"
)
BETWEEN = (  # what may stand between the term and its verb
    r",?(?: (?:as to|for (?:the Company|such|termination|terminating|purposes|dismissal|discharge)"
    r"|as used"
    r"|as that term|when used|in this|with respect to|in connection with)[^.;:]{0,90}?)?,?"
    r" (?:which |which the parties \w+ |that )?"
)
MEANS = phrase(
    r"(?<!without )(?<!without \")\b(?P<term>(?-i:(?:Good |Just |Due )?C(?:ause|AUSE)"
    r"|(?<=[\"r] )cause(?=\")|(?<=\")(?:good |just |due )?cause(?=\"))"
    r"|(?<=ation for )cause(?= shall)|(?<=the term )cause|(?<=, )cause(?= means\b))[,.]?\"?\)?,?"
    rf"{BETWEEN}{VERB}\b:?",
)
EACH = r"\b(?:any|each|either|all|one)\b"
CONSTITUTE = phrase(
    rf"{EACH} [^.;:]{{0,60}}?(?:following|these)[^.;:]{{0,80}}?,? (?:(?:each|any|all) of which )?"
    r"(?:(?:shall|will) )?(?:constitutes?|be(?: deemed| considered)?(?: to (?:be|constitute))?"
    r"|is|are(?: deemed)?)"
    rf" (?:a |the |sufficient )?(?:grounds (?:for )?)?(?:termination for )?{QUOTED}[^:]{{0,60}}:"
    r"|\bfollowing\b[^.;:]{0,50}? (?:shall|will) (?:constitute|be(?: deemed)?)"
    rf" (?:grounds (?:for )?)?(?:termination for )?{QUOTED.replace('term', 'so')}[^:]{{0,60}}:"
)
FOLLOWING = phrase(  # "upon any of the following events this agreement may be ended for cause:"
    rf"{EACH} [^.;:]{{0,30}}?\bfollowing\b[^.;:]{{0,160}}?\b(?:terminat|dismiss|discharg)\w*"
    rf"[^.;:]{{0,40}}?\bfor {QUOTED}[^.;:]{{0,240}}:"
)
BUT_FOR = phrase(
    rf"\bwithout {QUOTED} if [^.;:]{{0,120}}\b(?:other than|except)(?: for)?"
    r" (?:any of |one of )?the following:?",
)
LISTED = (  # what begins a list of grounds
    rf"[\s,:]{{0,3}}(?:{FIRST}|(?:the )?(?:executive|employee|consultant|you|he|she"
    rf"|\w+):?"
    r" \((?:a|i|1)\)|\((?:a|i|1)\) (?![^,;]{0,30}\bnotice)"
    r"|(?:any|one|either)\b[^.;:]{0,20}\bof the following\b|the following (?:\w+ ){0,3}?(?:reasons"
    r"|acts"
    r"|events|circumstances|grounds|causes|occurrences|conditions|conduct)\b)"
)
WHY = (
    r"(?:if|when|where|in (?:the event|case)(?: of| that)?|upon(?: the occurrence of)?|because(?:"
    r" of)?"
    r"|by reason of|on account of|due to|as a result of|following|for|in any of|under|on|should)"
)
SUPPOSED = phrase(r"\b(?:if|in the event|upon|should|when|where|unless|case of)\b[^.;:]*$")
DENIED = phrase(r"\b(?:not|no|never|without|other than|except|unless)\b[^.;:]{0,80}$")
HEADED = phrase(  # "Termination for Cause. The Company may end your employment for fraud, ..."
    r"\b(?:may|can|shall have the right to|has the right to|right)\b[^.;:]{0,40}?\b(?:terminate"
    r"|dismiss"
    r"|discharge|remove)\b[^.;:]{0,110}?"
    rf",? \b{WHY}\b[ :](?={LISTED})",
)
IF_HEADED = phrase(  # "Termination for Cause. If you commit fraud or ..., the Company may ..."
    rf"^\W*(?:if|should|in the event(?: that)?|where|when)\b (?={FIRST})"
)
THEN_ENDED = phrase(
    r", (?:then )?(?:the )?(?:company|corporation|employer|bank|we)\b[^.;]{0,60}? (?:may|shall have"
    r" the right to|can) (?:\w+ ){0,2}?(?:terminate|dismiss|discharge|end)\b"
)
HEADING = phrase(
    r"^(?!.*\b(?:without|other than|or)\b)(?:.*\b(?:for|with) )?\"?(?P<term>(?:good |just"
    r" )?cause)\"?"
    r"(?: by (?:the )?\w+)?[\W]*$"
)
BEFORE = phrase(  # what stands before it is what it means
    r"\((?:each|any|all|either"
    r"|the)\b[^()]{0,20}(?:\([^()]{1,5}\)[^()]{0,20}){0,2}[^()]{0,30}?(?:being|,|constitut\w+|of"
    r" (?:which|the"
    r" foregoing)|an event of|deemed)"
    rf"(?: an? event of)? {QUOTED}\)"
    rf"|\b(?:is|are|shall be) (?:hereinafter |herein |collectively )?referred to (?:herein )?as"
    rf" {QUOTED.replace('term', 'so')}"
)
PRECEDING = phrase(
    r"\b(?:the )?(?:preceding|foregoing|above)\b[^.;:]{0,50}? (?:shall |will )?(?:each"
    r" )?(?:constitute|be"
    rf"|are)(?: deemed)?(?: grounds for)? {QUOTED}"
)
