"""Which words promise cover that goes on, and how long: in months, up to an anniversary, or for a
period that the letter defines elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import Duration, Ordinal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence, Span
    from ...text.patterns import Match

COVER = (
    r"(?:health|medical|dental|insurance|cobra|welfare|hospitali[sz]ation|benefits? continuation"
    r"|benefits? coverage)"
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
_NTH = r"{ordinal:nth} (?P<unit>anniversary|month)\b"  # "until the eighteenth month following"
_ALL_BENEFITS = (
    r"(?:(?!severance|retirement|disability|death|pension|cash|accrued|any|such|no)\w+ ){0,3}"
    r"benefits\b"
)
RULES = tuple(map(pattern, (
    rf"continu\w+[^;.]{{0,90}}?{COVER}\b[^;.]{{0,160}}?{_FOR}{_MONTHS}",
    rf"{COVER}\b[^;.]{{0,60}}?\bcontinu\w+[^;.]{{0,80}}?{_FOR}{_MONTHS}",
    rf"(?:cobra|{COVER}[^;.]{{0,30}}?) (?:\w+ )?premiums?\b[^;.]{{0,140}}?{_FOR}{_MONTHS}",
    rf"premiums?\b[^;.]{{0,60}}?{COVER}\b[^;.]{{0,120}}?{_FOR}{_MONTHS}",
    rf"{_MONTHS}(?: time)?(?: period)?,?[^;.]{{0,90}}?{_GIVEN}[^;.]{{0,120}}?{COVER}\b"
    r"[^;.]{0,40}?(?:coverages?|premiums?|insurance|benefits|plans?)",
    rf"(?:maintain|provide|keep|reimburse|pay)\w*[^;.]{{0,110}}?{COVER}\b[^;.]{{0,160}}?{_FOR}"
    rf"{_MONTHS}(?! (?:of|prior|before|preceding))",
    rf"{_MONTHS}(?:'s?)? (?:worth )?(?:of )?(?:the )?(?:continued |company[- ]paid |paid )?"
    rf"(?:group )?{COVER}",
    rf"{_GIVEN},?(?: at (?:its|the company's) (?:sole )?(?:cost|expense),?)? {_FOR}{_MONTHS}"
    rf"[^;.]{{0,120}}?{COVER}[^;.]{{0,40}}?(?:coverage|premium|insurance)",
    rf"{_FOR}{_MONTHS} (?:after|following)[^;.]{{0,160}}?{_GIVEN}[^;.]{{0,120}}?\bcobra\b",
    rf"{_MONTHS} of [^;.,]{{0,40}}?\b(?:and|plus) {COVER}",
    rf"{COVER}\b[^;.]{{0,40}}? {_FOR}{_MONTHS}(?: time)? period\b",
    rf"(?:have|receive) [^;.]{{0,20}}?{COVER}[^;.]{{0,60}}? paid (?:for )?by[^;.]{{0,60}}?"
    rf"{_FOR}{_MONTHS}",
    rf"{_MONTHS}[^;]{{0,200}}?\b{COVER}\b[^;.]{{0,60}}? (?P<same>(?:for|during|throughout)"
    r" (?:that|the same|such|this) period)\b",
    rf"\b(?:salary continuation[^;.]{{0,20}}? and|continu\w+(?: to (?:provide|receive|pay))?)"
    rf" {_ALL_BENEFITS}[^;.]{{0,60}}?{_FOR}{_MONTHS}",
    rf"continu\w+[^;.]{{0,110}}?{COVER}\b[^;.]{{0,160}}?{_FOR}{_NTH}",
    rf"{COVER}\b[^;.]{{0,60}}?\bcontinu\w+[^;.]{{0,80}}?{_FOR}{_NTH}",
    rf"{_FOR}{_NTH}[^;]{{0,220}}?\bcobra premiums?\b",
    rf"\bcobra\b[^;.]{{0,160}}?{_FOR}{_NTH}",
)))  # fmt: skip
_NAMED = (  # "during the Severance Period", whose length another sentence gives
    pattern(rf"\b(?:during|throughout|for|until the end of|through the end of) "
            r"(?:the )?(?:duration of the |entire )?(?P<period>(?:\w+ )?\w+ period)\b[^;.]{0,90}?"
            rf"{_GIVEN}[^;.]{{0,160}}?{COVER}[^;.]{{0,60}}?(?:coverages?|premiums?|insurance|benefits"
            r"|plans?)"),
    pattern(rf"(?:{_GIVEN}|cobra)[^;.]{{0,160}}?{COVER}[^;.]{{0,160}}?\b(?:during|throughout|for"
            r"|(?:until|through) the (?:end|expiration) of) "
            r"(?:the )?(?:duration of the |entire )?(?P<period>(?:\w+ )?\w+ period)\b"),
)  # fmt: skip
_LENGTH = (
    r"{{duration:months}}[^.;\ue004]{{0,200}}?\((?:collectively, )?(?:the |such )?\"{0}\"\)",
    r"\"{0}\"? (?:shall |will )?(?:means?|be|is)\b[^.;\ue004]{{0,60}}?{{duration:months}}",
)
_NOT_COVER = phrase(
    r"\blong[- ]term disab|\bdisability (?:means|shall)|\b401\(k\)|\bat (?:your|his|her|executive's"
    r"|employee's) (?:own |sole )?(?:cost|expense)|\beligible after|\bwaiting period|\bliability"
    r" insurance|\bD&O|\b(?:directors' and |and )officers'|\bprobation|\bdisabil\w+\b[^.;]{0,80}"
    r"\bperform\b|\bsalary\b(?! and\b)[^.;]{0,30}$|\b(?:until|when) you become eligible"
    r"|\blife insurance polic|\bpolicy number|\bmeans an amount\b|\bpayment, in lieu"
    r"|\bresponsible for",
)
_OWN_COST = phrase(
    r"^[^.;]{0,120}\b(?:upon payment of the [^.;]{0,20}premiums?"
    r"|at (?:your|his|her|executive's|employee's) (?:own |sole )?(?:cost|expense))\b"
)
_OF_PAY = phrase(r"[^,;.]{0,24}\b(?:salary|base pay|compensation)\b(?!\s+and\b)")
_MAY = phrase(
    r"\b(?:eligible|right|option|able|permitted|allowed) to (?:continue|elect)|\bentitled to elect"
    r"|\bmay\b[^.;]{0,30}\b(?:continue|elect)"
)
PAYS = phrase(
    r"\b(?:will|shall|agrees? to) (?:\w+ )?(?:pay|reimburs|subsid|provid|maintain)"
    r"|\bcontinue to (?:pay|reimburse|subsidi[sz]e|provide)\b"
)

LEAD = 40  # letters before a promise that may make it a mere option


def promised(sentence: Sentence) -> Match | None:
    """What a sentence says of how long cover goes on, whoever may have to leave for it."""
    for wanted in RULES:
        match = find(wanted, sentence)
        if match is not None and months_of(match) and _is_cover(sentence, match):
            return match
    return None


def months_of(match: Match) -> int | None:
    """The length that a match gives."""
    if match.has("months"):
        return match.value("months", Duration).months
    return match.value("nth", Ordinal).n * (12 if match.text("unit")[0] in "aA" else 1)


def in_a_period(
    sentence: Sentence, sentences: Sequence[Sentence]
) -> tuple[Match, int, Span] | None:
    """Cover for a period that has a name, the period's months, and where these are written."""
    for wanted in _NAMED:
        match = find(wanted, sentence)
        if match is None or not _is_cover(sentence, match, "period"):
            continue
        name = match.text("period")
        for form in _LENGTH:
            length = pattern(form.format(name.replace(" ", r"\s+")))
            for other in sentences:
                if name not in other.plain:
                    continue
                found = find(length, other)
                months = found.value("months", Duration).months if found else None
                if found and months:
                    return match, months, found.span()
    return None


def _is_cover(sentence: Sentence, match: Match, length: str | None = None) -> bool:
    text = match.text().lower()
    at = match.bounds(length or ("months" if match.has("months") else "nth"))[1]
    after = sentence.text[at : at + 160]
    if (_OF_PAY.match(after[:40]) and not match.has("same")) or _OWN_COST.match(after):
        return False
    if _NOT_COVER.search(text):
        return False
    led = sentence.text[max(0, match.start - LEAD) : match.end]
    return not (_MAY.search(led) and not PAYS.search(sentence.text))
