"""Finds grants that name no number of shares: a value in dollars, a part of the company, or a size
that the letter leaves to somebody.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...text import find_all, pattern
from ...text.phrases import phrase
from ...text.values import MONEY, PERCENT, Money, Percent
from .grant_patterns import NOUN, OF_A_GRANT, PERHAPS, REPEATED, award_called

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match, Pattern

_SHORT = 160  # characters below "Equity:", which needs no verb
LEAST = 500_000  # cents: a smaller sum is a price
MOST = Fraction(1, 4)  # of the company; a larger part is no award
_GAP = "[^;.\ue000\ue001\ue003]"
_OF_IT = r"(?!\bprice\b|\bvest|exercisable|terminat)"
WORTH = (
    r"(?:(?:value|valued|worth|amount)(?: \([^)]{0,60}\))?(?: at target)? (?:of|at|equal to)?"
    r"|(?:equal|equivalent)(?: in value)? to"
    r"|worth|divided)(?: (?:approximately|up to|about|the (?:quotient|result|number) (?:of"
    r"|obtained by)|dividing|\(\w\)|us))*"
)
_OUTSTANDING = (
    r"(?:outstanding|diluted|capitali[sz]ation|common (?:stock|shares)|equity (?:of|in) the"
    r"|equity interests?)"
)


def _valued(noun: str) -> Pattern:
    """ "restricted stock units with a value of $300,000"."""
    return pattern(
        rf"\b{noun}(?! plan| program| agreement)(?:{_OF_IT}{_GAP}){{0,90}}?\b(?:{WORTH}"
        r"|to (?:purchase|acquire)) {money:value}(?! (?:per|a|each)\b)"
    )


def _sum_of(noun: str) -> Pattern:
    """ "$300,000 in restricted stock units"."""
    return pattern(
        r"{money:value} (?:worth |in value |value )?(?:of|in|in the form of|payable in)"
        r" (?:(?:the|our|company|company's|time-based|time-vesting|nonqualified|non-qualified"
        rf"|incentive|unvested) ){{0,3}}{noun}(?! plan)"
    )


def _part_of(noun: str) -> Pattern:
    """ "an option to purchase 2% of the outstanding shares"."""
    return pattern(
        rf"\b{noun}(?! plan)(?:{_OF_IT}{_GAP}){{0,170}}?{{percent:part}}"
        rf" (?:interest |ownership )?(?:of|in) {_GAP}{{0,80}}?\b{_OUTSTANDING}\b"
    )


def _part_in(noun: str) -> Pattern:
    """ "2% of the outstanding shares in the form of options"."""
    return pattern(
        rf"{{percent:part}} of {_GAP}{{0,60}}?\b{_OUTSTANDING}\b{_GAP}{{0,60}}?"
        rf"\b(?:in the form of|as) (?:\w+ ){{0,2}}?{noun}"
    )


_STOCK = (
    r"(?:(?:common|company|our|company's) (?:common )?(?:stock|shares)\b"
    r"|shares of (?:the )?(?:company|common|our)[\w' ]{0,30}?stock\b)"
)
_BY_VALUE = tuple(made(noun) for noun in (NOUN, _STOCK) for made in (_valued, _sum_of))
_BY_PART = (_part_of(NOUN), _part_in(NOUN), _part_of(_STOCK))
_WORDS = ("stock", "option", "share", "unit", "rsu", "psu", "sar")
GIVES = phrase(
    r"\b(?:receive|granted|grant|awarded|award|issue|issued|entitled to|recommend(?:ed)?"
    r"|provide[ds]?|be given|give|get|make|approved?|be made|made up|delivered)\b",
    0,
)
_ENTRY = phrase(  # of a list, which needs no verb: "Buy-out award: $1,350,000 in units"
    r"^\W*(?:[\w-]+ ){0,4}(?:award|grant|equity|[rp]su|unit|stock|option)s?\s?[:\t\u2013\u2014-]"
    r"|^\W*(?:an? )?(?:[\w-]+ ){0,4}(?:units|[rp]sus|shares|options?) (?:with|having) an? (?:[\w-]+"
    r" ){0,4}value of\b",
    0,
)
_NOT = phrase(  # before the size of a grant: no grant, or none for certain, or one of many
    r"\beligib|\b(?:each|every|any) (?:\w+ )?(?:year|quarter|anniversary|month)|\bterminat"
    r"|\bbeneficial|\bvoting\b|\bseverance|\bin lieu\b|\bexceed|\bin the event\b[^;]*\bcontrol"
    r"|\bat least\b|\bminimum|\bguideline|\bownership requirement|\bsold\b|\bloan\b|\bup to\b"
    r"|\bsecurities\b|\bfrom time to time|\brange\b|\bfuture\b|\bpurchase plan\b"
    r"|\boutstanding options|\bdirectors?' |\bsubsequent(?:ly)?\b|\bforfeit|\bexercise of\b"
    r"|\bper (?:year|annum)|\bconsidered\b",
    0,
)
_PURPOSE = phrase(  # "to compensate you for awards that you forfeit": why a grant is made
    r"\b(?:to (?:replace|compensate|make|offset|reimburse)|in (?:consideration|recognition|lieu"
    r"|replacement|exchange)|as (?:a )?(?:replacement|compensation|consideration))\b[^.;]{0,90}?"
    r"\bforfeit\w*[^,;.]{0,60}",
    0,
)
_YEARLY = phrase(r"\bannual", 0)
_ONE_YEAR = phrase(  # "a 2016 annual grant", "an annual award in 2022"
    r"\b(?:19|20)\d\d (?:\w+[ -]){0,3}?annual|\bannual (?:[\w-]+ ){0,5}?(?:award|grant)\b"
    r"[^.;]{0,30}?\b(?:in|for) (?:fiscal (?:year )?|calendar (?:year )?|the )?(?:19|20)\d\d\b",
    0,
)
_FROM_ON = phrase(r"\b(?:beginning|starting|commencing) (?:in|with)\b|\bthereafter\b", 0)
_TO = (
    r"(?: to (?:the |said )?(?:[\w.'\u2024-]+ ){0,2}?(?:you|employee|executive|[\w.'\u2024-]+)\b)?"
)
_GIVEN = (
    r"(?:(?:will|shall|to) (?:also )?(?:hereby )?be (?:granted|awarded|issued|given)"
    r"|(?:will|shall|agrees to|hereby) (?:also )?(?:grants?|awards?|issues?|give|make)"
    rf"{_TO}"
    r"(?: (?:you|(?:the )?(?:employee|executive|officer|director)|(?!to\b|an?\b|the\b|such\b)\w+"
    r"(?: (?!an?\b|the\b|such\b)\w+)?))?"
    r"|(?:will|shall|to) (?:also )?(?:be entitled to )?receive(?: on \ue005,?)?)"
)
_SOME = (
    r"(?:(?:an?|the|its|certain|additional|new|initial|one-time|such|of|number|amount|grant|award|"
    r"shares?|non-?qualified|incentive|non-?statutory|stock|share|time-based|time-vesting|employee"
    r"|sign-on|inducement|as|one|or more|hire|make-whole|replacement|buy-?out|special"
    r"|promotion(?:al)?"
    r"|retention|equity|long-term|service-based|cash-settled|signing) ){0,9}"
)
_NOT_THINGS = r"(?! (?:plan|program|agreement|certificate|holder|committee|award agreement|price))"
_PROMISED = pattern(rf"\b{_GIVEN} {_SOME}(?:{NOUN}|warrants?\b){_NOT_THINGS}")
_SPLIT = pattern(  # "half will be in RSUs that vest ..."
    r"(?:{percent}|{fraction}|\bhalf|\bremainder|\bbalance|\brest)\b(?: (?!vest)[\w']+){0,6}?"
    r" (?:will|shall) be (?:\w+ )?(?:(?:in|in the form of|as|delivered in|made in) )?" + NOUN
)
PROMISES = phrase(  # what every such promise has
    r"\b(?:grant(?:ed|s)?|award(?:ed|s)?|issue[ds]?|receive|given?|will be|shall be) [^.;]{0,90}?"
    r"\b(?:options?|restricted (?:common )?(?:stock|shares?)"
    r"|deferred (?:stock|shares?)|performance|psus?|rsus?|sars|stock appreciation|phantom"
    r"|warrants?)\b", 0,
)  # fmt: skip
NAMED = phrase(  # one of which stands in all of these: words that are rarer than those of giving
    r"option|restricted s|restricted common|deferred s|performance|psu|rsu|sars"
    r"|stock appreciation|phantom|warrant", 0,
)  # fmt: skip
BY_RULE = phrase(  # "the number of shares determined by dividing your salary by the price"
    r"\b(?:determined|calculated|obtained|found) by (?:dividing|multiplying|the rule)\b"
    r"|\bdivided by\b|\bfor each (?:(?:u[.\u2024]?s[.\u2024]?|one) )?(?:dollar|\ue000)", 0,
)  # fmt: skip
_ASIDE = phrase(r",? if any\b|\bfor each (?:(?:u[.\u2024]?s[.\u2024]?|one) )?(?:dollar|\ue000)", 0)
_OF_EACH_YEAR = phrase(r"\beligib|\bannual(?! (?:install|increment))|\beach year\b|\bmay\b", 0)
_BEFORE = phrase(  # before what is promised: no promise, or one of many
    r"\bannual|\b(?:each|every|any|no) (?!of the company)|\bif\b|\bnot\b|\bmay\b|\bprior to"
    r"|\bunless\b|\bprevious|\bto the extent\b|\bexcept\b|\bsuccessor|\bwhich\b"
    r"|\bthereafter\b",
    0,
)
_NO_PROMISE = phrase(  # wherever the sentence says so
    r"\beligib|\bfor (?:each|every) |\bin the event|\bupon (?:a|an|the occurrence"
    r"|termination)\b|\btermin|\bif any\b"
    r"|\bfrom time to time|\bfuture\b|\bother (?:senior |key )?(?:executives|employees|officers)"
    r"|\bexercise of\b|\bsimilar\b|\bparticipat|\bconsider(?:ed|ation for)\b|\bwould\b|\blieu\b"
    r"|\bsubsequent|\bsettle|\bacceler|\bconver[ts]|\bassum|\bsubstitut|\breplace|\bseverance"
    r"|\bholds?\b|\bcontrol\b|\bperiodic|\bregular|\bforfeit|\bclaims?\b|\bcancel|\bplan year"
    r"|\bcovenant|\bwhich (?:may|might)|\bguideline|\bbeen (?:granted|awarded|issued)"
    r"|\bentitle[ds]? to (?:vote|dividends?)|\bunless\b[^.;]{0,30}\bboard|\bmay (?:grant"
    r"|be granted)",
    0,
)


@dataclass(frozen=True)
class Sized:
    """An award whose size is a sum, or a part of the outstanding shares."""

    award: str
    match: Match
    value: int | None = None  # cents
    part: Fraction | None = None


def sized_in(sentence: Sentence) -> list[Sized]:
    """The grants of a sentence that names no number of shares."""
    text, lower = sentence.text, sentence.lower
    by_value, by_part = MONEY in text, PERCENT in text
    if not (by_value or by_part) or not any(word in lower for word in _WORDS):
        return []
    label = sentence.heading and len(lower) < _SHORT and OF_A_GRANT.search(sentence.heading.lower())
    if not (label or GIVES.search(lower) or _ENTRY.search(lower)):
        return []
    found: dict[int, Sized] = {}
    for wanted in _BY_VALUE if by_value else ():
        for match in find_all(wanted, sentence):
            cents = match.value("value", Money)
            if cents.currency == "USD" and cents.cents >= LEAST and _granted(sentence, match):
                sized = Sized(_award_of(match), match, value=cents.cents)
                found.setdefault(match.bounds("value")[0], sized)
    for wanted in _BY_PART if by_part and not found else ():
        for match in find_all(wanted, sentence):
            part = match.value("part", Percent).fraction
            if 0 < part <= MOST and _granted(sentence, match):
                found.setdefault(match.bounds("part")[0], Sized(_award_of(match), match, part=part))
    return [found[place] for place in sorted(found)]


def _award_of(match: Match) -> str:
    if match.has("noun"):
        return award_called(match.text("noun"))
    return "warrant" if match.text().lower().rstrip("s").endswith("warrant") else "stock"


def _granted(sentence: Sentence, match: Match) -> bool:
    """Whether the words make one grant, of this size."""
    lower = sentence.lower
    return not (of_many(lower, lower[: match.end]) or REPEATED.match(lower, match.end))


def of_many(lower: str, before: str) -> bool:
    """Whether words before the size of a grant say that it is none, or one of many; an annual
    grant is one where a year is named.
    """
    if _NOT.search(_PURPOSE.regex.sub(" ", before) if "forfeit" in before else before):
        return True
    if not _YEARLY.search(before):
        return False
    return _ONE_YEAR.search(lower) is None or _FROM_ON.search(before) is not None


def unsized_in(sentences: list[Sentence], i: int) -> tuple[str, Match, bool] | None:
    """The award that a sentence promises without a size; whether it is a part of an award whose
    size stands before ("half will be in restricted stock units").
    """
    sentence = sentences[i]
    lower = sentence.lower
    if not PROMISES.search(lower):
        return None
    plain = _ASIDE.regex.sub(" ", lower) if BY_RULE.search(lower) else lower
    if _NO_PROMISE.search(plain) or PERHAPS.search(lower):
        return None
    for match in find_all(_PROMISED, sentence):
        if not _BEFORE.search(lower[: match.end]):
            return _award_of(match), match, False
    for match in find_all(_SPLIT, sentence):
        yearly = any(_OF_EACH_YEAR.search(s.lower) for s in sentences[i - 2 : i])
        if not yearly and not _BEFORE.search(lower[: match.end]):
            return award_called(match.text("noun")), match, True
    return None
