"""Sums that are paid once though nothing names them: for covenants, for what is given up by coming,
a lump sum, a bonus of no year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text import Span, find, pattern
from ...text.phrases import phrase
from ...text.values import Money, Percent
from .timing import HIRE

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

Found = dict[str, tuple[Any, Span]]

PARTING = phrase(
    r"severance|terminat|resign|repay|change (?:in|of) control|release|salary continuation"
    r"|\bdeath\b|\bseparation|\bsettlement|\bin lieu of\b(?![^.;,\ue000]{0,80}\b(?:giv(?:e|ing)"
    r" up|forfeit|forego|forgo|leav(?:e|ing) behind|relinquish|(?:previous|prior|current|present"
    r"|former) employer))"
)
_PARTING_AFTER = phrase(
    r"^[^.;]{0,80}\b(?:upon|on|following|after|of) (?:the |your |his |such |any )*(?:date of )?"
    r"(?:terminat|separat)|^[^.;]{0,60}\b(?:repay|severance)"
)
# the same without the word: "should the Company do so for a reason other than Cause"
_LEFT = phrase(
    r"\b(?:for|by) (?:a |any )?(?:reason )?other than (?:for )?(?:cause|misconduct)"
    r"|\bwithout (?:just )?cause\b|\bdismiss|\b(?:employment|appointment|engagement) (?:is"
    r" ended|ends|comes to an end)\b"
)
# sums that are paid once, though nothing names them: a lump sum, or a bonus of no year
_GIVES = (
    r"\b(?:receive|makes?|earn|be paid|pays?|entitled to|provide|grant(?:ed)?)\b[^.;\ue000]{0,60}?"
)
_UNNAMED = pattern(
    rf"{_GIVES}\b(?:a|an|the) (?P<name>(?:single |one-time |cash |additional )*"
    r"(?:lump[- ]sum(?: cash)?(?: payment| bonus| amount)?|(?:merger |closing |transaction |cash "
    r"|performance |(?:19|20)\d\d )*bonus(?: payment)?))"
    r"(?: on {date})?,? (?:of|equal to|in (?:the|a) (?:gross |total )?amount of) {money:amount}"
    r"(?! (?:per|a|each|every|annual))"
)
_ON_SIGNING = phrase(
    r"\b(?:upon|on|at|for|after|following) (?:the |your |his |her )*(?:execution|signing) (?:of )?"
    r"(?:this|the) (?:\w+ )?(?:agreement|letter)\b"
)
EVERY = phrase(
    r"\bannual|\b(?:each|every|per) (?:\w+ )?(?:year|month|quarter|fiscal|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)\b|\btarget|\bguarantee"
    r"|\bminimum\b|\bpension|\bretirement|\bSERP\b|\bloan\b|\baccrued|\brelocat|\bmov(?:e|ing)\b"
    r"|\bsum of\b.{0,30}\bplus\b|\btimes\b|\binsurance\b|\bvacation\b"
)
# what takes the place of a sum that a former employer will not pay now
_WE_PAY = r",? (?:[\w\u2024]+ ){1,4}?(?:pay|paid|receive)\b[^.;\ue000]{0,40}? "
_GIVEN_UP = (
    r"\b(?:forfeit|forgo|forego|give up|giv(?:e|ing) up|los(?:e|ing)|leav(?:e|ing) behind"
    r"|relinquish)\w*"
)
_MAKES_UP = pattern(
    r"\bto (?:compensate|make up|offset|replace|keep you whole|make you whole)\b[^.;\ue000]{0,120}"
    rf"{_WE_PAY}{{money:amount}}"
    r"|\b(?:in (?:view|recognition|consideration|lieu|respect) of|to (?:recognize|account for)"
    r"|as compensation for) [^.;\ue000]{0,60}"
    rf"{_GIVEN_UP}[^.;\ue000]{{0,80}}{_WE_PAY}{{money:sum}}"
)
_NO_MAKE_UP = phrase(
    r"salary|severance|terminat|resign|relocat|\bmov(?:e|ing)\b|\bfees?\b|\bexpenses|commission"
    r"|\btax|consult|director|\bservices\b|\bdamages\b|\bbreach"
)
# pay for what is not to be done, also where the employment ends
_FOR_COVENANTS = phrase(
    r"\bin (?:consideration|exchange|return) (?:of|for)\b[^.;]{0,160}\b(?:restrictive covenants?"
    r"|non-?compet\w+|covenants? not to compete)\b"
)
_COVENANT_SUM = pattern(
    r"\b(?:pay|paid|receive)\b[^.;\ue000]{0,50}?\b(?:a|the) (?P<name>(?:single |cash )*(?:lump )?"
    r"sum) (?:payment )?of {money:amount}(?! (?:per|a|each|every|annual|payable in))"
)
_SHARE_OF = pattern(  # "75% of your base salary of $310,000": two figures that make a sum
    r"{percent:share} of (?:your|his|her|the|executive's|employee's) (?:[\w-]+ ){0,3}?(?:salary"
    r"|pay|compensation)(?: rate)?,? (?:of|at|\(?(?:which is )?currently) (?:the (?:annual )?rate"
    r" of )?{money:amount}\)?(?: per (?:year|annum)| a year| annually)?"
    r"(?:,? (?:\(|or |for a total of |being )(?:i\.e\., )?{money:told})?"
)
# what is paid out on leaving for days that were not taken
_FOR_LEAVE = pattern(
    r"\b(?P<name>payment|sum|amount) (?:in the (?:gross )?amount )?(?:of|equal to) {money:amount}"
    r" (?:[\w,]+ ){0,4}?(?:as|for|in respect of|represent\w+)\b[^.;\ue000]{0,50}"
    r"\b(?:accrued|unused)\b[^.;\ue000]{0,20}\b(?:vacation|paid time off|PTO)\b"
)
_AND_FOR_LEAVE = pattern(  # "your wages through that day and $9,000 for your unused vacation"
    r"\b(?:pay|paid|receive)\b[^.;\ue000]{0,120}?{money:amount} (?P<name>(?:for|representing|in"
    r" respect of) (?:your |his |her |all |any )*(?:accrued|unused|earned)[^.;\ue000]{0,24}?"
    r"\b(?:vacation|paid time off|PTO)\b)"
)
_A_PERIOD = phrase(
    r",? (?:per|a|each|every) (?:\w+ )?(?:year|month|week|annum)|,? annually|,? in shares"
)
# a sum that is paid when the work begins: "$30,000 within ten days of your start date"
_AT_HIRE = (
    r"(?:(?:within|no later than|not later than) \ue004 (?:of|after|following|from) (?:his |her )?"
    rf"{HIRE}"
    r"|(?:with|on|in) (?:the|your|his|her) (?:first|initial|\ue006) (?:regular(?:ly scheduled)? )?"
    r"(?:pay ?check|pay ?day|payroll|pay(?:roll)? date)\b)"
)
_PAYS = r"\b(?:pay|paid|advance|deliver|receive)\b"
_PAID_AT_HIRE = (
    pattern(rf"{_PAYS}[^.;\ue000]{{0,40}}? {{money:amount}}[^.;\ue000]{{0,40}}?\b{_AT_HIRE}"),
    pattern(rf"\b{_AT_HIRE}[^.;\ue000]{{0,60}}?{_PAYS}[^.;\ue000]{{0,40}}? {{money:amount}}"),
    pattern(
        r"\bpayment of {money:amount} (?:will|shall|is to) be (?:made|paid)\b[^.;\ue000]{0,40}?\b"
        + _AT_HIRE
    ),
)
_OTHER_SUM = phrase(
    r"reimburs|allowance|legal|\brent\b|housing|incentive|\bannual|\bloan\b|\bborrow|purchase"
    r"|\badvance against|\bdraw\b|insurance|\bmonth(?:ly)?\b|\bper\b|\bup to\b|\bexceed"
)
NOT_CASH = phrase(r"\b(?:shares|stock|options?|units|RSUs?)\b")


def sum_of(money: Money, span: Span) -> Found:
    """A sum and where it stands; its currency, if that is not the dollar."""
    abroad: Found = {} if money.currency == "USD" else {"currency": (money.currency, span)}
    return {"amount": (money.cents, span)} | abroad


def share_of_salary(s: Sentence, start: int, match: Match, money: Money) -> Found | None:
    """The sum, where it is one; the share of it, where it is the salary: "equal to 75% of your
    base salary of $310,000"; None where the two give no whole cents or not what else is told.
    """
    share = find(_SHARE_OF, s, start)
    if share is None or share.bounds("amount") != match.bounds("amount"):
        return sum_of(money, match.span())
    cents = share.value("share", Percent).fraction * money.cents
    told = share.value("told", Money).cents if share.has("told") else cents
    if cents.denominator != 1 or told != cents:
        return None
    return sum_of(money, share.span()) | {"amount": (int(cents), share.span())}


def unnamed(s: Sentence) -> Found:
    """A sum that is paid once and is neither a year's bonus nor pay for leaving."""
    match = find(_UNNAMED, s)
    if match is None or s.kind != "body" or EVERY.search(s.text):
        return {}
    before, after = s.text[: match.start], s.text[match.end :]
    headed = PARTING.search(s.heading)
    if headed or PARTING.search(before) or _LEFT.search(before) or _PARTING_AFTER.search(after):
        return {}
    money = match.value("amount", Money)
    if money.cents <= 0:
        return {}
    signed = _ON_SIGNING.search(s.text) if "bonus" in match.text("name").lower() else None
    found: Found = {
        "purpose": ("signing_bonus" if signed else "payment", match.span("name")),
        **sum_of(money, match.span("amount")),
    }
    if "lump" in match.text("name").lower():
        found["form"] = ("lump sum", match.span("name"))
    return found


def made_up(s: Sentence) -> Found:
    """A sum for what the executive gives up by coming."""
    match = find(_MAKES_UP, s)
    if match is None or s.kind != "body" or _NO_MAKE_UP.search(match.text() + s.heading):
        return {}
    if NOT_CASH.search(match.text()):
        return {}
    slot = "amount" if match.has("amount") else "sum"
    money = match.value(slot, Money)
    if money.cents <= 0 or _A_PERIOD.match(s.text, match.end):
        return {}
    return {"purpose": ("payment", match.span()), **sum_of(money, match.span(slot))}


def for_covenants(s: Sentence) -> Found:
    """A sum in return for promises not to compete."""
    match = find(_COVENANT_SUM, s) if _FOR_COVENANTS.search(s.text) else None
    if match is None or s.kind != "body" or _FOR_COVENANTS.search(s.text, match.end):
        return {}
    money = match.value("amount", Money)
    if money.cents <= 0:
        return {}
    return {"purpose": ("payment", match.span("name")), **sum_of(money, match.span("amount"))}


def for_leave(s: Sentence) -> Found:
    """A sum for vacation that was not taken."""
    match = (find(_FOR_LEAVE, s) or find(_AND_FOR_LEAVE, s)) if s.kind == "body" else None
    if match is None or (money := match.value("amount", Money)).cents <= 0:
        return {}
    name = {"purpose": ("payment", match.span("name"))}
    return {**name, **sum_of(money, match.span("amount"))}


def at_hire(s: Sentence) -> Found:
    """A sum that is paid once because the employment begins."""
    if s.kind != "body" or EVERY.search(s.text):
        return {}
    match = next((m for words in _PAID_AT_HIRE if (m := find(words, s))), None)
    if match is None or PARTING.search(s.text[: match.end] + s.heading):
        return {}
    said = s.text[: match.end] + s.heading
    if _NO_MAKE_UP.search(said) or _OTHER_SUM.search(said) or NOT_CASH.search(match.text()):
        return {}
    money = match.value("amount", Money)
    at = match.bounds("amount")[1]
    if money.cents <= 0 or _A_PERIOD.match(s.text, at):
        return {}
    return {"purpose": ("payment", match.span()), **sum_of(money, match.span("amount"))}
