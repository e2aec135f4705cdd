"""What ends continued cover sooner, and which share of its cost the Company pays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...text.phrases import Phrase, phrase
from ...text.values import DURATION, FRACTION, MONEY, PERCENT, Percent
from .stretches import one_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence, Span

Until = Literal[
    "covered by a new employer",
    "eligible with a new employer",
    "covered elsewhere",
    "eligible elsewhere",
    "employed elsewhere",
]
Found = dict[str, tuple[Any, "Span"]]

_NEW = r"(?:new|another|other|subsequent|different|successor)"
_WORK = (
    rf"(?:{_NEW} (?:[\w-]+ ){{0,2}}(?:employer|employment|position|job|work|entity)\b"
    r"|(?:commences?|begins?|accepts?|obtains?|secures?|finds?) (?:[\w-]+ )?employment\b"
    r"|commencement of (?:[\w-]+ )?employment\b|(?:re-?)?employed\b)"
)
_OTHER_PLAN = (
    rf"(?:{_NEW} (?:\w+ ){{0,2}}(?:group|plan|health|medical|coverage)\b|elsewhere\b|medicare\b"
    r"|\b(?:under|for) (?:an?|any) (?:comparable|similar|equivalent) (?:\w+ ){0,3}?(?:plan"
    r"|coverage)\b"
    r"|spouse's (?:\w+ ){0,2}(?:plans?|employer|coverage|insurance)\b)"
)
_COVERED = (
    r"(?:cover\w*|eligib\w*|insur\w*|(?:obtain|receiv)\w*\b(?! (?:\w+ )?(?:employment|work"
    r"|job)\b)|plans?\b|enroll\w*"
    r"|qualif\w+)"
)
_SOONER = (
    r"(?:until|unless|ends?|ceas\w+|terminat\w+|stops?|(?:earlier|sooner|shorter|lesser) of"
    r"|(?:earliest|shortest) of|earlier to occur|or,? if (?:earlier|sooner)"
    r"|whichever|provided\b[^.;]{0,40}|(?:(?:so|as) long as|if)\b[^.;]{0,30}\bnot)"
)
_ON = r"(?:(?!\b(?:ceas|terminat|end)\w)[^.;]){0,70}?"  # to no other verb
_COVER_ENDS = phrase(
    rf"\b{_SOONER}\b[^.;]{{0,110}}?\b{_COVERED}{_ON}\b(?:{_WORK}|{_OTHER_PLAN})"
    rf"|\b{_SOONER}\b[^.;]{{0,110}}?\b(?:{_WORK}|{_OTHER_PLAN})[^.;]{{0,70}}?\b{_COVERED}",
    0,
)
_WORK_ENDS = phrase(rf"\b{_SOONER}\b[^.;]{{0,110}}?\b{_WORK}", 0)
_OF_EMPLOYER = phrase(r"\b(?:employ(?:er|ment|ed)|job)\b", 0)
_ELIGIBLE = phrase(
    r"\beligib|\b(?:can|could|may) (?:\w+ )?(?:obtain|enroll|be covered)|\bqualif", 0
)
# a sentence after the promise: "These payments will stop once you are eligible for other cover"
_STOPS = phrase(
    r"\b(?:benefits?|payments?|premiums?|coverage|cobra|reimbursements?"
    r"|obligations?)\b[^.;]{0,120}?"
    r"\b(?:ceas\w+|terminat\w+|ends?|stops?|discontinu\w+|(?:pay|provid)\w*\b[^.;]{0,60} until)\b",
    0,
)
# the same with the reason first: "if you become eligible for other cover, payments shall cease"
_IF_COVERED = phrase(
    rf"\b(?:if|in the event|should|once|when|upon)\b[^.;]{{0,110}}?\b{_COVERED}{_ON}\b(?:{_WORK}"
    rf"|{_OTHER_PLAN})",
    0,
)
_UP_TO = phrase(
    rf"\b(?:for )?(?:a (?:maximum )?period of )?up to (?:a (?:maximum|period) of )?{DURATION}"
    rf"|\b(?:for )?a (?:period|time) not (?:to exceed|exceeding) {DURATION}"
    rf"|\bto a (?:total )?maximum of {DURATION}"
    rf"|\b(?:shorter|lesser) of:? (?:\(\w\) )?{DURATION}"
    r"|\bwhichever (?:period )?(?:is|ends|occurs)(?: the)? (?:shorter|less(?:er)?|earlier)\b",
    0,
)
_SHARE = phrase(
    r"\bpaying (?:(?:the|his|her|your|usual|regular|normal) )*employee (?:contribution|share"
    r"|portion)"
    r"|\bsame (?:terms|basis|conditions|cost|contributions?|rates?)\b"
    r"|\bto the same extent as (?:for |with |that of )?(?:other |similarly|active|current|those)"
    r"|\b(?:employer'?s?'?|company'?s?) (?:share|portion|contribution|percentage)\b"
    r"|\b(?:its|the company's|the employer's) (?:\w+ )?(?:share|portion|contributions?) (?:of|to)"
    r"|\b(?:share|portion|percentage|amount|part) of (?:the |your |such |his |her )*(?:\w+ ){0,2}"
    r"(?:premiums?|costs?)\b[^.;]{0,60}?\b(?:that|which|as) (?:it|we|the company|the employer|is)"
    r" (?:then |currently )?pa(?:ys?|id)\b"
    r"|\b(?:less|net of|minus)\b[^.;]{0,120}?\b(?:employees? (?:paid|pays?|share|portion|contribut)"
    r"|employee's|shared costs?|active)"
    r"|\bin excess of\b[^.;]{0,60}?\b(?:active\b|employees? (?:paid|pays?|share|portion|contribut)"
    r"|(?:you|he|she|executive) (?:paid|pays?|contribut))"
    r"|\bdifference between\b[^.;]{0,90}?\b(?:cobra|premium)\b[^.;]{0,90}?\b(?:employee|charged)"
    r"|\bsubject to (?:the )?(?:payment of )?(?:any |your |his |her )*(?:applicable |customary "
    r"|normal |regular )*employee (?:contribution|premium|cost|share)"
    r"|\bat (?:the )?(?:then )?(?:current )?active(?:[- ]employees?'?)? (?:rate|cost|contribution)"
    r"|\bat (?:the )?(?:appropriate |applicable )?employee (?:rate|cost|contribution)"
    r"|\bcontributions? (?:charged to|paid by|required of|(?:then )?applicable to) (?:the )?"
    r"(?:active|other|similarly|current)"
    r"|\bcosts? to (?:the |such )?(?:you|executive|employee) (?:(?:no|not)"
    r" (?:greater|more|higher)|as)\b",
    0,
)


_PART = phrase(
    rf"(?P<share>\bhalf\b|[{FRACTION}{PERCENT}])(?: of| for)? (?:the |your |such |his |her "
    r"|executive's |employee's |all |any )*(?:[\w-]+ ){0,4}(?:premiums?|costs?)\b"
    r"|\b(?:a )?(?:portion|part) of (?:the |your |such |his |her )*(?:[\w-]+ ){0,2}"
    r"(?:premiums?|costs?)\b"
    rf"|\b(?:not (?:to )?exceed\w*|up to|maximum of|(?:no|not) more than)\W{{0,2}}{MONEY},? ?"
    r"(?:per|a|each|/) ?month"
    rf"|{MONEY},? ?(?:(?:per|a|each|every|/) ?month|monthly),? (?:towards?|for|as a contribution"
    rf" to)\b"
    r"[^.;]{0,40}\b(?:health|medical|insurance|cobra|premiums?)"
    r"|\b(?<!fully )(?<!full )(?<!percent )subsid(?:y|ies|i[sz]e[sd]?|i[sz]ing)\b[^.;]{0,40}?"
    r"\b(?:cobra|health|medical|coverage|premiums?)"
    r"|\b(?:cobra|health|medical|coverage|premiums?)\b (?:premiums? )?subsid(?:y|ies)\b"
)


_LONGER_OF = phrase(
    r"\b(?:cobra|health|medical|coverages?|premiums?|insurance|benefits)\b"
    rf"(?:(?!\bsalary\b)[^;{DURATION}])*?"
    rf"(?P<longer>\b(?:greater|longer|longest) of\b[^;{DURATION}]*){DURATION}",
    0,
)
_AS_LONG_AS_PAY = phrase(  # "salary for the longer of the two, and cover for the same time"
    r"(?P<longer>\b(?:(?:greater|longer|longest) of|(?:not|no|no event(?: \w+)?) less than"
    rf"|at least)\b[^;{DURATION}]{{0,60}}){DURATION}[^;]{{0,140}}?\b(?:the|that|this) same"
    r" (?:period|time|length)\b",
    0,
)
_HIS_SHARE = phrase(
    r"\b(?:pay\w*|responsible for)(?: paying)? (?:for )?(?:his|her|your|(?:the )?(?:executive|"
    r"employee)'s) (?:own )?(?:share|portion|part) of (?:the |such |any |all )*(?:[\w-]+ ){0,2}"
    r"(?:premiums?|costs?)\b",
    0,
)


def part_paid(sentence: Sentence) -> Found:
    """That it pays a part of the cost only, how much of it, or no more than a sum a month."""
    part = _PART.search(sentence.text)
    if part is None or (share_paid(sentence) and MONEY not in part[0]):
        return {}
    value = sentence.value_at(part.start("share")) if part["share"] else None
    if isinstance(value, Percent) and value.fraction >= 1:
        return {}
    half = (part["share"] or "").lower() == "half"
    share = one_share(sentence, part.start(), value, half) if part["share"] else None
    if share is not None:
        return {"share": (share, sentence.span(*part.span()))}
    return {"in_part": (True, sentence.span(*part.span()))}


def share_paid(sentence: Sentence) -> Found:
    """That the Company pays what it pays for those at work, and no more."""
    same = _SHARE.search(sentence.lower) or _HIS_SHARE.search(sentence.lower)
    return {"same_terms": (True, sentence.span(*same.span()))} if same else {}


def ended_by(sentence: Sentence, start: int, near: Sequence[Sentence]) -> Found:
    """What ends the cover of a promise that stands at `start`, in its own limb or after it; that
    its months are only the most of it.
    """
    lower = sentence.lower
    begins = lower.rfind(";", 0, start) + 1
    not_while = _NOT_SO_LONG.search(lower, begins, start)
    found = _until(sentence, not_while.start() if not_while is not None else start - 30)
    for later in near if not found else ():
        if _STOPS.search(later.lower):
            found = found or _until(later, 0) or _until(later, 0, _IF_COVERED)
    stops = lower.find(";", start)
    most = _UP_TO.search(lower, max(0, start - 30), stops if stops >= 0 else len(lower))
    if most is not None and not (found and "whichever" in most[0]):
        found["up_to"] = (True, sentence.span(*most.span()))
    return found


_SECONDARY = phrase(r"[^;]{0,160}?\bsecondary\b", 0)  # behind another's cover, and not over
_NOT_SO_LONG = phrase(r"\b(?:(?:so|as) long as|if)\b[^.;]{0,30}\bnot\b", 0)


def at_least(sentence: Sentence, start: int, length: int) -> Found:
    """That the months are the least of it: the longer of them and of a time that is not known."""
    limb = sentence.lower.rfind(";", 0, start) + 1
    longer = _LONGER_OF.search(sentence.lower, limb, length + 1)
    longer = longer or _AS_LONG_AS_PAY.search(sentence.lower, limb)
    return {"at_least": (True, sentence.span(*longer.span("longer")))} if longer else {}


def _until(sentence: Sentence, start: int, form: Phrase = _COVER_ENDS) -> Found:
    lower = sentence.lower
    match, until = form.search(lower, max(0, start)), "employed elsewhere"
    if match is not None:
        how = "eligible" if _ELIGIBLE.search(match[0]) else "covered"
        where = "a new employer" if _OF_EMPLOYER.search(match[0]) else ""
        until = f"{how} elsewhere"
        if where:
            until = f"{how} {'with' if how == 'eligible' else 'by'} {where}"
    else:
        match = _WORK_ENDS.search(lower, max(0, start))
    if match is None or _SECONDARY.match(lower, match.end()):
        return {}
    return {"until": (until, sentence.span(*match.span()))}
