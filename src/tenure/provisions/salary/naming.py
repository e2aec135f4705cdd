"""Whether the words around an amount call it a salary, or promise it as pay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import Money
from .periods import LEAST_A_YEAR, follows

if TYPE_CHECKING:
    from ...text import Sentence

# what the text just before an amount must name, with none of the words of other clauses between
_NAMED = phrase(
    r"\b(?:salary|base pay|base compensation|base (?:annual )?rate|rate of pay|wages?|remuneration"
    r"|(?<!total )(?<!target )(?:annual|annualized|yearly|monthly|basic|fixed|gross)"
    r" (?:cash |base )?(?:compensation|pay)|(?:\byour (?:gross |regular )?|^)"
    r"pay(?= (?:will|shall|is)\b)"
    r"|\b(?:your|his|her) base(?= (?:is|will|shall)\b)|^(?:base|pay)(?=: ))\b"
    r"(?:(?!bonus|severance|option|stock|incentive|allowance|reimburs|shares"
    r"|salary|retention|committee|director)[^;]){0,110}$"
)
_NAMED_AFTER = phrase(
    r"[^;.,]{0,30}?\b(?:(?:as|of|in) )?(?:a |an |your |the )?(?:\w+ ){0,2}"
    r"(?:salary|base compensation|remuneration)\b"
)
_OTHER_CLAUSE = phrase(
    r"severance|terminat|resign|change (?:in|of) control|bonus of|of (?:your|the"
    r"|his|her) (?:base )?salary|\bseparation\b|assistant\b|in lieu of"
    r"|[\ue001\ue002\ue004\ue007] (?:of|times) [\w' ]{0,24}(?:salary|compensation)"
    r"|pension|retirement|deemed to be|for purposes of"
)
# a term that may end sooner is still one of work: "unless sooner terminated", "until terminated"
_TERM = phrase(
    r"\b(?:unless|until)(?: (?:it|the|this|such|his|her|employment|agreement|term|is|as)){0,4}"
    r"(?: (?:sooner|earlier|otherwise))? terminated\b|\b(?:subject to|or) (?:sooner|earlier"
    r"|prior) termination\b"
)
# pay under another name, where the sentence itself promises it and says for which period
_COMPENSATED = phrase(
    r"\b(?:compensat(?:ion|ed?)|wages?|services\b(?=[^;]*\b(?:pay|paid|receive)))\b(?:(?!bonus"
    r"|severance|option|stock|incentive|allowance"
    r"|reimburs|shares|director|committee|benefit|expense|hour|consult|advis|contractor|retain"
    r"|transition|separation|\bboard\b)[^;]){0,130}$"
)
_AT_RATE = phrase(
    r"\b(?:annual|annualized|monthly|base|initial|current) rate of (?:not less than |no less than"
    r" |at least )?$"
)
_IN_ALL = phrase(r"\btotal (?:[\w-]+ ){0,3}(?:compensation|remuneration)\b[^.;]{0,40}$")
_PROMISED = phrase(r"\b(?:shall|will|agrees?|is|to be|at) ?(?:\w+ ){0,3}?(?:pa(?:y|id)|receive|be"
                   r"|accept|compensation|compensate|wages?)\b"
                   r"|\b(?:compensation is|receives)\b")  # fmt: skip
_HIS_SERVICES = phrase(r"^[^.;,]{0,24}\bfor (?:your|his|her|such|the|these) services\b")
_NO_EMPLOYEE = phrase(r"consult|advis|director|contractor|retain|\bboard\b|severance")
_NO_PAY = phrase(r"consult|severance|terminat|director|separation|retire|expense|allowance|bonus")
# under a heading of salary: "shall pay Employee at the rate of $13,000 per month"
_PAYS = phrase(
    r"\b(?:pay|paid|receive|compensated|rate of|sum of|amount of)\b(?:(?!bonus|allowance|automobile"
    r"|\bcar\b|phone|expense|reimburs|insurance|premium|benefit|option|director|hour)[^;.]){0,90}$"
)
# "You will be paid $7,500 on a semi-monthly basis, which equates to $180,000 annually"
_RATE_OF = (
    r"(?: (?:an?|the|initial|starting|gross|annual|annualized|monthly|weekly|hourly|base|regular))*"
    r"(?: (?:rate|salary|amount|sum|equivalent)(?: of)?)?(?: (?:not|no) less than| at least)?"
)
_YOU_PAID = phrase(
    r"\b(?:you|he|she|employee|executive|officer)(?:'ll| will| shall| is to| are to) be"
    r" (?:paid|compensated)(?: (?:on an? )?(?:(?:semi|bi)-?)?(?:weekly|monthly)(?: basis)?,?)?"
    rf"(?: (?:at|in the))?{_RATE_OF} $"
)
# "you will earn $220,000 per year", "we will pay you $4,000 per week": only with its period
_YOU_EARN = phrase(
    rf"\b(?:you|he|she|employee|executive)(?:'ll| will| shall) (?:earn|receive|make){_RATE_OF} $"
    r"|\b(?:we|company|employer|corporation|bank)(?:'ll| will| shall| agrees to| (?:are|is)"
    r" (?:prepared|willing|pleased) to) (?:pay|compensate)"
    r" (?:to )?(?:you|him|her|(?:the )?(?:employee|executive|officer)|m[rs]+[.\u2024] \w+)(?: at)?"
    rf"{_RATE_OF} $|\bstart you at{_RATE_OF} $"
)
_EARNED_OTHERWISE = phrase(
    r"^[^.;]{0,90}\b(?:toward|to cover|housing|rent|pension|retire\w*|benefit|stipend|premium|lease"
    r"|reimburs|tuition|until (?:your|his|her) death|for life|shares|stock|options?|units|as an?"
    r"|in lieu|commission|draw)\b"
)
_AND_MORE = phrase(r",? (?:plus|together with|in addition to)\b")
_FOR_A_PURPOSE = phrase(
    r"^[^.;,]{0,50}\b(?:for (?!(?:your|his|her|all|such|the|these) (?:services|work\b|first"
    r"|initial)|an? \ue004|\ue004|each|every|full|(?:all |the )?hours)|towards?\b|to (?!be paid)"
    r"|as (?!(?:your |an? |full )?(?:compensation|salary|base|gross|wages|pay)))"
)
_ASIDE = re.compile(r"\([^()]*\)?")
_BY_THE_HOUR = phrase(
    r"consult|\bservices\b|assist|cooperat|litigat|lawsuit|testi(?:fy|mony)|overtime|invoice"
    r"|\bmeeting|\bdirector|\bin connection with\b|\btime (?:spent|you spend)|\bhours? over\b"
)
_OF_HELP = phrase(  # what the words before are about, or their heading
    r"\bcooperat|\b(?:reasonably |yourself |himself |herself )available\b|\blitigat|\bproceeding"
    r"|\bclaims?\b|\b(?:retirement|separation|termination) date\b"
)
NEAR = 200  # characters
_WAGE = phrase(r"\bwages?\b")
_MOST_AN_HOUR = 100_000  # cents
_ANNUAL_RATE = phrase(r"\bannual(?:ized)? (?:rate|salary) of $")
# "will employ you commencing May 1, 2001 at $2,400 per week"
_EMPLOYED_AT = phrase(
    r"\b(?:employ|hire|engage|offer)(?:s|ed)?\b(?:(?!consult|director)[^;.]){0,110} at (?:an? )?"
    r"(?:annual |salary of |rate of )*$"
)
FOR_ELSE = phrase(r"^[^.;,]{0,40}\b(?:allowance|expense|automobile|car|bonus|director|use of)")
_A_YEAR = {"month": 12, "half_month": 24, "two_weeks": 26, "week": 52}
TWIN = phrase(r"\ue000[^.;\ue000]{1,40}?[(,] ?(?:[a-z]+ ){0,5}\ue000")


def is_wage(sentence: Sentence, cents: int) -> bool:
    """Whether what is paid for an hour is a wage, and not for help after the employment."""
    if cents >= _MOST_AN_HOUR or _WAGE.search(sentence.text):
        return cents < _MOST_AN_HOUR
    near = sentence.masked.text[max(0, sentence.start - NEAR) : sentence.start]
    of_help = any(map(_OF_HELP.search, (sentence.heading, near.rpartition("\n\n")[2])))
    return not (of_help or _BY_THE_HOUR.search(sentence.text))


def at_a_years_rate(before: str) -> bool:
    """Whether the words before an amount say that it is for a year."""
    return _ANNUAL_RATE.search(before) is not None


def is_promised(sentence: Sentence, at: int, before: str, after: str, unnamed: bool) -> bool:
    """Whether it is promised as pay, under another name than a salary's, or with none at all."""
    compensated = _COMPENSATED.search(before) and not _IN_ALL.search(before)
    if compensated and _PROMISED.search(before) and not FOR_ELSE.search(after):
        return True
    if _EMPLOYED_AT.search(before) and follows(after):
        return not _NO_EMPLOYEE.search(sentence.text)
    if not unnamed:
        return False
    if _NO_EMPLOYEE.search(sentence.text) or _NO_PAY.search(sentence.heading):
        return False
    return _is_paid(before, after) or _is_twin(sentence, at)


def _is_paid(before: str, after: str) -> bool:
    """Whether it is what somebody employed is paid, though nothing calls it a salary."""
    if _HIS_SERVICES.search(after):
        return True
    if not (_YOU_PAID.search(before) or (_YOU_EARN.search(before) and follows(after))):
        return False
    own = _AND_MORE.split(after)[0]
    other = FOR_ELSE.search(own) or _EARNED_OTHERWISE.search(own)
    return not (other or _FOR_A_PURPOSE.search(_ASIDE.sub("", own)))


def _is_twin(sentence: Sentence, at: int) -> bool:
    """Whether it is said again for a year: "$19,166.67 a month ($230,000 a year)"."""
    per = follows(sentence.text[at + 1 : at + 60])
    return per is not None and per == period_of_twin(sentence, at)


def period_of_twin(sentence: Sentence, at: int) -> str | None:
    """The period that an amount is for, where it is said again for a year."""
    twin = TWIN.match(sentence.text, at)
    if twin is None:
        return None
    first, again = sentence.value_at(at), sentence.value_at(twin.end() - 1)
    if not isinstance(first, Money) or not isinstance(again, Money):
        return None
    for per, times in _A_YEAR.items():
        same = abs(first.cents * times - again.cents) * 200 < again.cents
        if same and again.cents >= LEAST_A_YEAR:
            return per
    return None


def is_named(before: str, after: str, headed: bool) -> bool:
    """Whether the words around an amount call it a salary."""
    if _NAMED.search(before) or _NAMED_AFTER.match(after):
        return True
    if _AT_RATE.search(before) and (headed or "salary" in before.lower()):
        return True
    if not (headed and follows(after)) or FOR_ELSE.search(after):
        return False
    return _PAYS.search(before) is not None


def of_another_clause(before: str) -> bool:
    """Whether the words before an amount are of something else that is paid."""
    return bool(_OTHER_CLAUSE.search(_TERM.sub("", before)))
