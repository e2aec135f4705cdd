"""Finds grants whose size the letter leaves to somebody: an award is promised, and no number, no
value and no part of the company with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from .grant_patterns import AWARDS, PERHAPS

if TYPE_CHECKING:
    from ...text import Sentence
    from ...text.patterns import Match

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
_NOUNS = (*AWARDS, ("warrant", r"warrants?\b"))
_GRANTS = tuple(
    (award, pattern(rf"\b{_GIVEN} {_SOME}{noun}{_NOT_THINGS}")) for award, noun in _NOUNS
)
_GRANTS += (
    (
        "performance",
        pattern(r"performance share plan[^;.]{0,40}\ban award (?:of|over) (?:ordinary )?shares\b"),
    ),
)
_OVER_SHARES = pattern(  # "the first award, over shares worth 300,000 pounds, will be made"
    r"\b(?:{ordinal}|initial|an|your|this) (?:\w+ )?award,? (?:of"
    r"|over) (?:ordinary )?shares (?:worth|with"
    r" (?:a|an) (?:\w+ ){0,2}?value|having|equal|to the value)\b[^;.]{0,110}?\b(?:will|shall) be"
    r" (?:made|granted)"
)
_GOALS_PLAN = phrase(r"\bperformance share plan\b", 0)
_SPLIT = tuple(  # "half will be in RSUs that vest ..."
    (award, pattern(
        rf"(?:{{percent}}|{{fraction}}|\bhalf|\bremainder|\bbalance"
        rf"|\brest)\b(?: (?!vest)[\w']+){{0,6}}?"
        rf" (?:will|shall) be (?:\w+ )?(?:(?:in|in the form of|as|delivered in|made in) )?{noun}"
    )) for award, noun in AWARDS
)  # fmt: skip
PROMISES = phrase(  # what every such promise has
    r"\b(?:grant(?:ed|s)?|award(?:ed|s)?|issue[ds]?|receive|given?|will be|shall be) [^.;]{0,90}?"
    r"\b(?:options?|restricted (?:common )?(?:stock|shares?)"
    r"|deferred (?:stock|shares?)|performance|psus?|rsus?|sars|stock appreciation|phantom"
    r"|warrants?)\b"
    r"|\baward,? over (?:ordinary )?shares\b", 0,
)  # fmt: skip
NAMED = phrase(  # one of which stands in all of these: words that are rarer than those of giving
    r"option|restricted s|restricted common|deferred s|performance|psu|rsu|sars"
    r"|stock appreciation|phantom|warrant|over shares|over ordinary shares", 0,
)  # fmt: skip
BY_RULE = phrase(  # "the number of shares determined by dividing your salary by the price"
    r"\b(?:determined|calculated|obtained|found) by (?:dividing|multiplying|the rule)\b"
    r"|\bdivided by\b|\bfor each (?:(?:u[.\u2024]?s[.\u2024]?|one) )?(?:dollar|\ue000)", 0,
)  # fmt: skip
_ASIDE = phrase(r",? if any\b|\bfor each (?:(?:u[.\u2024]?s[.\u2024]?|one) )?(?:dollar|\ue000)", 0)
_YEARLY = phrase(r"\beligib|\bannual(?! (?:install|increment))|\beach year\b|\bmay\b", 0)
_BEFORE = phrase(  # before what is promised: no promise, or one of many
    r"\bannual|\b(?:each|every|any|no) (?!of the company)|\bif\b|\bnot\b|\bmay\b|\bprior to"
    r"|\bunless\b|\bprevious|\bto the extent\b|\bexcept\b|\bsuccessor|\bwhich\b"
    r"|\bthereafter\b",
    0,
)
_NOT = phrase(  # wherever the sentence says so
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


def unsized_in(sentences: list[Sentence], i: int) -> tuple[str, Match, bool] | None:
    """The award that a sentence promises without a size; whether it is a part of an award whose
    size stands before ("half will be in restricted stock units").
    """
    sentence = sentences[i]
    lower = sentence.lower
    if not PROMISES.search(lower):
        return None
    plain = _ASIDE.regex.sub(" ", lower) if BY_RULE.search(lower) else lower
    if _NOT.search(plain) or PERHAPS.search(lower):
        return None
    for award, wanted in _GRANTS:
        match = find(wanted, sentence)
        if match is not None and not _BEFORE.search(lower[: match.end]):
            return award, match, False
    over = find(_OVER_SHARES, sentence)
    if over is not None and any(_GOALS_PLAN.search(s.lower) for s in sentences[i - 1 : i + 1]):
        return "performance", over, False
    for award, wanted in _SPLIT:
        match = find(wanted, sentence)
        if match is None or _BEFORE.search(lower[: match.end]):
            continue
        if not any(_YEARLY.search(s.lower) for s in sentences[i - 2 : i]):
            return award, match, True
    return None
