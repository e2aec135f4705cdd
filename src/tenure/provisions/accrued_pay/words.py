"""The words of pay that was earned until the last day: what it is of, on which endings, by when."""

from __future__ import annotations

from typing import Literal

from ...text import pattern
from ...text.phrases import Phrase, phrase

Item = Literal["salary", "vacation", "bonus", "commissions", "expenses", "benefits", "compensation"]
Ending = Literal[  # events on which other promises fall due, and those on which none does
    "ended",
    "terminated",
    "without_cause",
    "good_reason",
    "died",
    "disabled",
    "for_cause",
    "resigned",
    "no_good_reason",
]

# one of which stands in every sentence of it
SPOKEN = ("accrued", "earned", "unpaid", "due and owing", "through", "up to", "vested", "prior to")
_HIS = r"(?:(?:the|his|her|your|such|any|its|executive's|employee's|effective) )*"
_LAST_DAY = (
    rf"(?:{_HIS}(?:\w+ )?(?:date|day|time)\b[^.;,]{{0,50}}?\b(?:terminat\w+|separat\w+|death|dies"
    rf"|disab\w+|resign\w+|departure|employ\w+|work)|{_HIS}(?:termination|separation|resignation"
    r"|retirement|death|departure)\b|\ue005|(?:that|such) (?:date|day|time)\b)"
)
_UNTIL = rf"\b(?:through(?: and including)?|up to|to|until) {_LAST_DAY}"
_EARNED = (
    r"\b(?:accrued|earned|unpaid|due and owing|due but|owing|not (?:yet |theretofore |previously )?"
    r"(?:been )?paid)\b"
)
_PAY = r"\b(?:salary|wages|(?:base|regular|accrued|earned) pay)\b"
_TIME_OFF = r"\b(?:vacation|pto|paid time off|personal (?:days|time)|annual leave)\b"


def _near(one: str, other: str, far: int = 60) -> Phrase:
    """Either of two expressions before the other, in the same item of a list."""
    between = rf"(?:(?!\b(?:plus|other than|not)\b|\(\w{{1,3}}\) )[^.;]){{0,{far}}}?"
    return phrase(rf"{one}{between}{other}|{other}{between}{one}")


ITEMS: tuple[tuple[Item, Phrase], ...] = (
    ("salary", _near(_PAY, rf"(?:{_UNTIL}|{_EARNED})")),
    (
        "vacation",
        _near(_TIME_OFF, r"\b(?:accrued|unused|earned|untaken|accumulated|unpaid)\b", 40),
    ),
    (
        "bonus",
        _near(
            r"\b(?:bonus(?:es)?|incentive (?:compensation|award|pay\w*))\b",
            r"\b(?:earned|accrued|awarded|unpaid|declared|determined)\b",
            40,
        ),
    ),
    ("commissions", _near(r"\bcommissions?\b", rf"(?:{_EARNED}|{_UNTIL})", 40)),
    (
        "expenses",
        phrase(
            r"\b(?:unreimbursed|unpaid|outstanding|reimburs\w+)\b[^.;]{0,60}?\bexpenses?\b"
            r"|\bexpenses?\b(?: \w+){0,2} (?:incurred|reimburs\w*)|\bexpense reimbursements?\b"
        ),
    ),
    (
        "benefits",
        phrase(
            r"\b(?:vested|accrued|earned)\b[^.;]{0,40}?\bbenefits?\b"
            r"|\bbenefits?\b[^.;]{0,60}?\b(?:accrued|vested|earned)\b"
            r"|\b(?:benefits?|amounts?)\b[^.;]{0,60}?\bunder (?:the|any|such|all)\b[^.;]{0,50}?"
            r"\bplans?\b"
        ),
    ),
    (
        "compensation",
        _near(
            r"(?<!incentive )(?<!deferred )\bcompensation\b"
            r"(?! (?:plan|committee|program|previously)\b)",
            rf"(?:{_UNTIL}|{_EARNED})",
        ),
    ),
)
TAIL = phrase(  # what goes on to say that it was not paid before
    r"[^.;,()]{0,30}?,? (?:to the extent (?:such amounts? (?:has|have) )?not (?:theretofore"
    r" |previously |yet |already )*(?:been )?paid|(?:but|and) not (?:yet |previously )?"
    r"(?:paid|used)\b[^.;,()]{0,80})"
)
TERM = phrase(
    r"\b(?:Accrued|Earned) (?:Obligations?|Amounts?|Benefits?|Rights|Payments?|Compensation|Salary"
    r"|Pay|Entitlements?)\b",
    0,
)
PRORATED = phrase(r"\bpro-?[ ]?rat\w*|\btarget bonus|\btimes\b|\bmultiple\b")
PAYS = phrase(
    r"\b(?:(?:shall|will|must|would) (?:\w+ )?(?:pay|be paid|receive|be entitled|be obligated"
    r"|have (?:no|the right)|not be|retain|be liable|provide|also)"
    r"|is entitled|are entitled|agrees? to pay|obligat\w+|entitled to|payment of|liable|receive)\b"
)
ENDS = phrase(
    r"\b(?:terminat\w+|separat\w+|resign\w*|death|dies|disab\w+|employment (?:ends|ceases)|cause"
    r"|last day|leaves?|departure|expir\w+)\b"
)
ELSE = phrase(  # what was paid already, is given up, or is pay from somebody else
    r"\b(?:acknowledg\w+|represent\w*|(?:has|have) (?:already )?(?:been paid|received)|had been"
    r" paid|releases?d?|waiv\w+|forever|whereas|claims?|forfeit\w*|per year|409a|1542|mitigat\w+"
    r"|in effect|other employment|another employer|remain\w* employed)\b"
)

_MORE = (
    r"(?:further |other |additional |more )(?:\w+ or )?(?:obligations?|liabilit\w+|rights?"
    r"|amounts?|payments?|compensation|benefits?|severance)\b"
)
ONLY = phrase(
    r"\b(?:entitled|paid|receive|liable|obligated|responsible|limited)\b[^.;]{0,30}?"
    r"\b(?:only|solely)\b|\b(?:only|solely) (?:be )?(?:entitled|paid|receive|pay|obligated)\b"
    rf"|\b(?:no|any) {_MORE}|\bwithout (?:any )?further (?:obligation|liability)"
    r"|\bnot (?:be entitled to|receive) (?:any )?severance\b"
)
NO_MORE = phrase(  # the next sentence of the clause
    r"\W*(?:thereafter,? |in (?:such|that) (?:event|case),? |and )?(?:you|he|she|(?:the )?"
    r"(?:executive|employee|company|employer|corporation|bank)) (?:shall|will) (?:thereafter )?"
    rf"(?:not )?(?:be entitled to|receive|have) (?:no|any) {_MORE}(?! if)"
)
BUT = phrase(r"\b(?:other than|except\w*|but)\b")

_NOT = (
    r"(?<!other than )(?<!other than for )(?<!not )(?<!not for )(?<!without )(?<!except for )"
    r"(?<!except )"
)
ANY = phrase(
    r"\bfor any reason\b(?! other)|\bany termination\b(?![^.;,]{0,60}\bpursuant)"
    r"|\bregardless of the (?:reason|cause)|\bwithout regard to the reason|\bwhatever the reason"
    r"|\bin (?:any|all) (?:event|case)s? of termination|\bany reason or no reason"
    r"|\bwith or without cause"
)
WITHOUT = phrase(
    r"\b(?:without|other than for|other than|not for|absent|except for) (?:\"|good |just )*cause\b"
    r"|\binvoluntar(?:y|ily) terminat"
)
NAMED: tuple[tuple[Ending, Phrase], ...] = (
    (
        "for_cause",
        phrase(rf"{_NOT}\b(?:for|with) (?:\"|good |just |\" ?)*cause\b|{_NOT}\bfor misconduct\b"),
    ),
    ("without_cause", WITHOUT),
    ("good_reason", phrase(rf"{_NOT}\b(?:for|with) \"?good reason\b")),
    (
        "no_good_reason",
        phrase(
            r"\b(?:resign\w*|voluntar\w+|terminat\w+|leaves?|quits?)\b[^.;]{0,60}?\b(?:without"
            r"|other than for|other than|not for|absent|for any reason other than)"
            r" \"?good reason"
            r"|\bby (?:the )?(?:executive|employee|you|him|her) (?:without|other than for)"
            r" \"?good reason"
        ),
    ),
    (
        "resigned",
        phrase(
            r"(?:\bvoluntar(?:y|ily) (?:\w+ )?(?:terminat|resign|leav|quit)\w*"
            r"|\bresign(?:s|ation|ed)?"
            r"|\bterminated by (?:the )?(?:executive|employee|you|him|her)"
            r"|\b(?:executive|employee|you|he|she) (?:voluntarily )?(?:terminates?|quits?|leaves?)"
            r"|\bterminat\w+ (?:\w+ ){0,3}voluntarily)\b(?![^.;,]{0,60}\bgood reason)"
        ),
    ),
    ("died", phrase(r"\b(?:death|dies?)\b")),
    ("disabled", phrase(r"\bdisab(?:ility|led)\b")),
)
EXCEPTED = phrase(  # endings that are left out
    r"\b(?:other than|except|excluding|but not)\b(?:(?!\bgood reason)[^.;]){0,60}?\b(?:death"
    r"|disabilit\w+|retirement|resignation)\b(?:(?:,| or)[^.;,]{0,24}\b(?:death|disabilit\w+"
    r"|retirement|for cause))*"
)
BY_EXECUTIVE = phrase(
    r"\bby either\b|\beither party\b"
    r"|\bor (?:by )?(?:the )?(?:executive|employee|you|him|her|he|she)\b"
)
BY_COMPANY = phrase(
    r"\b(?:company|employer|corporation|bank) (?:\w+ )?terminates\b"
    r"|\bterminated by the (?:company|employer|corporation|bank)\b"
)
BUT_SOME = phrase(r"\bany reason,? (?:other|except|but)\b")
OTHERWISE = phrase(  # an ending that other words tell
    r"\bexpir|\b(?:such|this|that|said) (?:a )?termination"
    r"|\bpursuant to|\bas provided in"
)
GENERAL = phrase(
    r"\b(?:upon|following|after|on|in the event of|if)\b[^.;,]{0,50}\b(?:terminat\w+"
    r"|employment ends|employment ceases|separation|last day)\b"
)

WITHIN = pattern(
    r"\b(?:within|(?:not|no) later than|on or before) {duration:lag} (?:after|of|following|from)"
    rf" {_HIS}(?:date |time |day )?(?:(?:of|on) )?(?:which )?{_HIS}(?:\w+ )?(?:terminat\w+"
    r"|separat\w+|death|last day|resign\w+|employment)"
)
AT_ONCE = phrase(
    r"\b(?:immediately|at once) (?:up)?on\b|\bshall (?:immediately|forthwith) pay"
    r"|\bon the (?:termination|separation) date\b[^.;]{0,40}\bpay"
)
PAY_DAY = phrase(
    r"\bnext (?:regular(?:ly)? |normal |scheduled |succeeding )*(?:pay ?day|payroll"
    r"|pay(?:roll)? (?:date|period))"
)
LUMP = phrase(r"\blump[ -]sum\b")
