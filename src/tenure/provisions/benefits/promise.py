"""Which words promise cover that goes on, and how long: in months, or up to an anniversary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...lengths import in_a_proviso
from ...text import find, pattern
from ...text.phrases import phrase
from .clause import Clause, clauses_of, length_of, months_of

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

COVER = (
    r"(?:health|medical|dental|(?<!life\s)(?<!liability\s)insurance|cobra|welfare"
    r"|hospitali[sz]ation|benefits? continuation|benefits? coverage)"
)
_GIVEN = r"\b(?:continu|pay|reimburs|provid|maintain|keep|subsidi)\w*"
_UP_TO = r"(?:for|through|until|over|during|throughout|covering|ending on)"
_FOR = (
    rf"{_UP_TO} (?:a |an |the |such |up to )*(?:(?:period|minimum|maximum|total)(?: of time)?"
    r" (?:of|equal to) )?"
    r"(?:(?:earlier|shorter|lesser|earliest) (?:of|to occur of):? (?:\(?\w{1,3}\) )?)?"
    r"(?:up to |an additional |the |a |first |\ue006 |full |maximum of |date (?:that|which) is "
    r"|(?:end|expiration) of )*"
)
_MONTHS = r"{duration:months}"
_ALL_BENEFITS = (
    r"(?:(?!severance|retirement|disability|death|pension|cash|accrued|any|such|no)\w+ ){0,3}"
    r"benefits\b"
)
RULES = tuple(map(pattern, (
    rf"continu\w+[^;.]{{0,90}}?{COVER}\b[^;.]{{0,160}}?{_FOR}{_MONTHS}",
    rf"(?:cobra|{COVER}[^;.]{{0,30}}?) (?:\w+ )?premiums?\b[^;.]{{0,140}}?{_FOR}{_MONTHS}",
    rf"{_MONTHS}(?: time)?(?: period)?,?[^;.]{{0,90}}?{_GIVEN}[^;.]{{0,120}}?{COVER}\b"
    r"[^;.]{0,40}?(?:coverages?|premiums?|insurance|benefits|plans?)",
    rf"{_MONTHS}(?:'s?)? (?:worth )?(?:of )?(?:the )?(?:continued |company[- ]paid |paid )?"
    rf"(?:group )?{COVER}",
    rf"{_MONTHS}'?(?: of)? (?:\w+ )?(?:salary|pay|compensation) and (?:(?!sev|sep|no)\w+ ){{0,2}}"
    rf"(?:{COVER}|benefits\b)",
    rf"{COVER}\b[^;.]{{0,40}}? {_FOR}{_MONTHS}(?: time)? period\b",
    rf"\b(?:with|and|plus|together with) {_MONTHS}'? (?:worth )?of (?:continued |group |employee )*"
    r"benefits\b",
    rf"{COVER} (?:coverage|plans?|benefits|insurance) at (?:the )?active(?:[- ]employee)?"
    rf" (?:rates?|cost)[^;.]{{0,20}}? for (?:the |those |these |a period of )*{_MONTHS}",
    rf"{_MONTHS}[^;]{{0,200}}?\b{COVER}\b[^;.]{{0,60}}? (?P<same>(?:for|during|throughout)"
    r" (?:that|the same|such|this) period)\b",
    rf"\b(?:salary continuation[^;.]{{0,20}}? and|continu\w+(?: to (?:provide|receive|pay))?)"
    rf" {_ALL_BENEFITS}[^;.]{{0,60}}?{_FOR}{_MONTHS}",
    r"(?:\bfirst|\ue006) {count:number} monthly (?:cobra )?(?:\w+ )?payments at (?:the )?"
    r"(?:\w+ ){0,2}(?:active|employee)\b",
)))  # fmt: skip
_NOT_COVER = phrase(
    r"\blong[- ]term disab|\bdisability (?:means|shall)|\b401\(k\)|\bat (?:your|his|her|executive's"
    r"|employee's) (?:own |sole )?(?:cost|expense)|\beligible after|\bwaiting period|\bliability"
    r" insurance|\bD&O|\b(?:directors' and |and )officers'|\bprobation|\bdisabil\w+\b[^.;]{0,80}"
    r"\bperform\b|\bsalary\b(?! and\b)[^.;]{0,30}$|\b(?:until|when) you become eligible"
    r"|\blife insurance polic|\bpolicy number|\bmeans an amount\b|\bpayment, in lieu"
    r"|\bresponsible for",
)
# the longer of two times, one of which is not known: this one is only the least
_LONGER = phrase(r"[\s,(]*whichever (?:period )?(?:is|ends|shall be) (?:the )?(?:longer|later)\b")
_OF_THE_PAPER = phrase(  # counted from its day, not from the last day of work
    r"anniversary (?:date )?(?:hereof|of (?:the )?(?:date hereof|date of this|this|effective date))"
)
_COMPETING = phrase(
    r"\bsolicit\b|\bnot (?:\w+ ){0,4}compete\b|\bnot (?:\w+ ){0,4}engage in (?:any|a) bus", 0
)
_OWN_COST = phrase(
    r"^[^.;]{0,120}\b(?:upon payment of the [^.;]{0,20}premiums?"
    r"|at (?:the )?(?:your|his|her|executive's|employee's) (?:own |sole )?(?:cost|expense))\b"
)
_PAID_BY_OTHERS = phrase(
    r"\bat (?:the )?(?:your|his|her|executive's|employee's) (?:own |sole )*(?:cost|expense)"
    r"|\b(?:you|he|she|executive|employee) (?:will|shall|must) (?:\w+ )?(?:pay|be responsible)\b"
    r"(?! (?:for )?the (?:rest|remain|balance|difference))"
    r"|\blong[- ]term disab|\bliability insurance|\bretention\b"
)
_AFTERWARDS = re.compile(
    r"\b(?:at|after|following) which (?:time|point|period|date)?\b|\bthereafter\b"
)
_OF_PAY = phrase(r"[^,;.:]{0,24}\b(?:salary|base pay|compensation)\b(?!(?: continuation)?\s+and\b)")
_OF_A_CHANGE = phrase(
    r"\W*(?:after|following|before|prior to|preceding) (?:the |such )?(?:an? )?(?:change (?:in|of)"
    r"|sale|closing|acquisition|merger)\b"
)
_OF_WORK = phrase(r"\W*(?:of|in) (?:your |his |her |the )?(?:employment|service|new job)\b")
_MAY = phrase(
    r"\b(?:eligible|right|option|able|permitted|allowed) to (?:continue|elect)|\bentitled to elect"
    r"|\bmay\b[^.;]{0,30}\b(?:continue|elect)"
)
_AS_WORKING = phrase(  # whoever may go on at them is paid the employer's share
    r"\bat (?:the )?(?:(?:then )?(?:current )?active(?:[- ]employees?'?)?|employee) (?:rates?|cost"
    r"|contributions?)\b|\b(?:the )?same (?:contributions?|rates?|premiums?"
    r"|cost)[^.;]{0,20} (?:as|that)"
    r" [^.;]{0,20}active"
)
_PAYS_ALONE = phrase(
    r"\b(?:you|he|she|executive|employee) (?:will|shall|must) (?:\w+ )?(?:pay|bear"
    r"|be responsible)\b"
)
_COMPANY_PAYS = phrase(
    r"\b(?:company|employer|bank|corporation|we|it)\b[^.;]{0,60}?\b(?:pay|paid|reimburs|provid"
    r"|contribut|subsid|continu|maintain|keep|cover|bear)"
)
PAYS = phrase(
    r"\b(?:will|shall|agrees? to) (?:\w+ )?(?:pay|reimburs|subsid|provid|maintain|pick up|bear)"
    r"|\bcontinue to (?:pay|reimburse|subsidi[sz]e|provide)\b"
)

_NEXT_LIMB = phrase(
    r"(?:,|\b(?:and|or)) \((?:i{2,3}|iv|v|b|c|d)\) (?!until|the (?:date|end|earl))", 0
)
LEAD = 40  # letters before a promise that may make it a mere option


def promised(sentence: Sentence) -> Match | None:
    """What a sentence says of how long cover goes on, whoever may have to leave for it."""
    for wanted in RULES:
        match = find(wanted, sentence)
        if match is not None and months_of(match) and is_cover(sentence, match):
            return match
    for clause in clauses_of(sentence):
        if not clause.covers or is_option(clause):
            continue
        if (match := clause.length()) is not None and is_cover(sentence, match):
            return match
    return None


def is_option(clause: Clause) -> bool:
    """Whether a clause says what the executive may do, or has to pay."""
    text = _AFTERWARDS.split(clause.text)[0]
    if _AS_WORKING.search(text) is not None:
        return False
    if _PAID_BY_OTHERS.search(text) is not None:
        return True
    return _MAY.search(clause.text) is not None and not PAYS.search(clause.text)


def is_cover(sentence: Sentence, match: Match, length: str | None = None) -> bool:
    text = match.text().lower()
    begins, at = match.bounds(length or length_of(match))
    after = _AFTERWARDS.split(sentence.text[at : at + 160])[0]
    if in_a_proviso(sentence, match.start, begins) or _COMPETING.search(sentence.lower):
        return False
    if match.has("nth") and _OF_THE_PAPER.search(sentence.text, match.start, at + 60):
        return False
    if (_OF_PAY.match(after[:40]) and not match.has("same")) or _OWN_COST.match(after):
        return False
    if _NOT_COVER.search(text) or _NEXT_LIMB.search(text) or _LONGER.match(after):
        return False
    if _OF_WORK.match(after) or _OF_A_CHANGE.match(after):
        return False
    led = sentence.text[max(0, match.start - LEAD) : match.end]
    alone = _PAYS_ALONE.search(led) is not None and "active" not in sentence.lower
    if alone and not _COMPANY_PAYS.search(sentence.text):
        return False
    if not _MAY.search(led) or PAYS.search(sentence.text):
        return True
    return _AS_WORKING.search(sentence.text) is not None
