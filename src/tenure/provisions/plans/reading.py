"""Which plans a letter names, who is eligible for them and from when, and who may change them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from ...provision import Cite
from ...text.phrases import Phrase, phrase
from ...text.values import DURATION

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Plan = Literal[
    "medical", "dental", "vision", "life", "disability", "other insurance", "401(k)", "retirement",
    "profit sharing", "stock purchase", "deferred compensation",
]  # fmt: skip
Found = dict[str, Any]  # a term and where it is said; of waits several
Later = tuple[str, "Span"]

_PLANS: tuple[tuple[Plan, Phrase], ...] = (
    (
        "medical",
        phrase(r"\b(?:medical|health|hospitali[sz]ation)\b(?! (?:expense|savings))"),
    ),
    ("dental", phrase(r"\bdental\b")),
    ("vision", phrase(r"\bvision\b")),
    (
        "life",
        phrase(r"\blife\b(?=[^.;]{0,120}?\b(?:insurance|coverage|plans?|benefits?)\b)"),
    ),
    ("disability", phrase(r"\bdisability\b")),
    ("other insurance", phrase(r"\bother (?:group )?insurance\b")),
    ("401(k)", phrase(r"\b401 ?\(k\)")),
    ("retirement", phrase(r"\b(?:retirement|pension)\b")),
    ("profit sharing", phrase(r"\bprofit[- ]sharing\b")),
    ("stock purchase", phrase(r"\bstock purchase plan\b|\bESPP\b")),
    ("deferred compensation", phrase(r"\bdeferred compensation\b")),
)
_TAKE_PART = r"(?:participate|take part|be covered|enroll|join|be included)"
_MAY = phrase(
    rf"\b(?:you|executive|employee|he|she) may (?:also )?{_TAKE_PART}\b"
    r"|\b(?:you|executive|employee|he|she)(?: and [\w ]{2,40}?)? (?:(?:will|shall)(?: also)?"
    r" (?:participate|take part|be (?:covered|enrolled|included))|may enroll)\b"
    r"|\b(?:eligible|entitled|(?:the )?right|opportunity|permitted|able)\b[^.;]{0,40}?\b(?:to"
    rf" (?:{_TAKE_PART}|receive\b(?=[^.;]{{0,90}}?\b(?:coverage"
    r"|insurance)\b))|for (?:participation|coverage|all|any|medical|group|health)|in\b)"
    r"|\b(?:company|offer|we|package|[A-Z]\w+),? (?:also )?(?:offers?|includes?|provides?)"
    r" (?:participation in |you |all employees )?(?:an? |the )?(?:\w+ ){0,3}?(?:range of|customary"
    r"|comprehensive|package of)\b",
)
_ALL = phrase(
    r"\b(?:all|any|such)\b[^.;:]{0,60}?\b(?:(?:welfare|fringe|employee|executive|health) )?"
    r"(?:benefits?|welfare)\b[^.;:]{0,30}?\b(?:plans?|programs?|arrangements)\b"
    r"|\bthe (?:[\w()-]+,? ){1,10}?(?:and|or) other (?:\w+ ){0,3}?benefit (?:plans|programs)"
    r"|\b(?:all|any) (?:of )?(?:the )?(?:\w+ ){0,3}benefits (?:provided|available|offered)"
    r"|\b(?:range|package) of (?:[\w-]+ ){0,4}?benefits?\b|\bcustomary (?:employee )?benefits\b",
)
_ELSE = phrase(
    r"\bCOBRA\b|\b409A\b|\bseverance\b|\bterminat(?:ed|ion|es)\b|\bcontinu(?:ed|ation)\b|"
    r"\bvacation\b|\bbonus\b"
    r"|\bincentive\b|\brelocation\b|\bexhibit\b|\bchange (?:in|of) control\b|\bgood reason\b|"
    r"\bmeans?\b"
    r"|\bseparation\b|\bresignation\b|\bnot (?:be |have )?(?:\w+ )?(?:eligible|entitled|any"
    r" right)\b"
    r"|\bretiree\b|\bphysical\b|\bclub\b|\bbecomes? eligible\b|\bforfeit|\bdeath\b|"
    r"\boccupational\b",
)
_SAME = phrase(
    r"\b(?:same (?:basis|terms|extent|manner)|generally|available|offered|provided|made|applicable"
    r"|accorded|maintain(?:ed|s)|offers|provides)\b[^.;]{0,60}?\b(?:to|for|by|as)\b[^.;]{0,40}?"
    r"\b(?P<who>executives?|officers?|employees)\b",
)
_IF_ELIGIBLE = phrase(
    r"\bto the extent (?:that )?[^.;]{0,120}?\bmakes? (?:you|him|her|the executive) eligible"
    r"|\bto the extent (?:\w+ ){0,2}eligible|\bif (?:and to the extent )?eligible|\beligibility\b"
    r"|\bto the extent (?:that )?[^.;]{0,80}?\beligible|\bsubject to the terms"
    r"|\bas the plan documents? (?:describe|provide|state|set)|\bas (?:described|provided|stated"
    r"|set forth) in the (?:\w+ )?plan documents?\b",
)
# how long somebody has to work first
_WAIT = phrase(
    r"\b(?:on|from|as of|effective|beginning|commencing)(?: on)? (?:the )?\ue006(?: day)? of"
    r" (?:the )?[^.;,]{0,30}?\b(?:month|quarter|year|period)\b(?: (?:after|following|coincid\w+)\b"
    r"[^.;,]{2,60}?(?= and in\b|[.;,]|$))?"
    r"|\bat the (?:beginning|start) of the (?:next |first )?(?:\w+ ){0,2}?(?:month|quarter|period"
    r"|year)(?: (?:after|following)\b[^.;,()]{2,70}?(?: \([^()]{2,60}\))?(?= and in\b|[.;,]|$))?"
    r"|\beffective (?:as of )?\ue005"
    rf"|\b(?:after|following|upon compl\w+(?: of)?)(?: an?| the| your| \w+ of)? {DURATION}"
    r"(?: (?:of|from|after) [^.;,]{2,40}?(?= and\b|[.;,]|$)| waiting period)?"
)
_APART = phrase(
    r"[.;] |,? and (?:in|for) |,? and (?:you |he |she |the executive )?(?:will|may|shall)\b"
)
_BEGINS = phrase(r"^\W*participation in the (?P<which>[^.;]{3,120}?) begins (?P<when>[^.;]+?)\.?$")
_CHANGING = (
    r"(?:amend|modif|chang|cancel|curtail|discontinu|eliminat|suspend|terminat|replac)(?:y|e|es|ing"
    r"|ying|ed)?"
)
_CHANGE = phrase(
    r"\b(?:prohibit|prevent|restrict|preclude|limit|affect the right of|refrain|reserves?"
    rf"|may(?! (?:also )?{_TAKE_PART})"
    r"|has the"
    rf" right)\b[^.;]{{0,60}}?\b{_CHANGING}\b[^.;]{{0,120}}?\b(?:plans?|benefits?|programs?)\b",
)
_OBLIGED = phrase(r"\bnot\b[^.;]{0,60}?\bobligated to (?:institute|maintain)")
_ON_NOTICE = phrase(r"\b(?:effective )?(?:up)?on (?:prior |written )?(?:notification|notice)\b")


def plans_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """Everything that a letter says of plans, as the terms of one provision with their places."""
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    whole: list[Span] = []
    for sentence in letter.having("plan", "benefit", "program", "insurance", "coverage"):
        found: Found
        if (begins := _BEGINS.match(sentence.text)) is not None:
            found = {"waits": [_later(sentence, begins["which"], begins.span("when"))]}
        else:
            found = _said(sentence)
        plans, spans = terms.get("plans", ()), fields.get("plans", ())
        if "plans" in found:
            named, span = found.pop("plans")
            terms["plans"] = tuple(p for p, _ in _PLANS if p in plans or p in named)
            fields["plans"] = (*spans, span)
        elif not set(found) & {"all_plans", "company_may_change", "waits"}:
            continue
        for later, span in found.pop("waits", ()):
            terms["waits"] = (*terms.get("waits", ()), later)
            fields["waits"] = (*fields.get("waits", ()), span)
        for name, (value, span) in found.items():
            if terms.setdefault(name, value) == value:
                fields.setdefault(name, (span,))
        whole.append(sentence.span())
    if terms.get("plans") or terms.get("all_plans"):
        return terms, Cite(tuple(whole), fields)
    return None


def called(plan: str) -> str:
    """As it is called in a sentence."""
    return f"{plan} insurance" if plan in _INSURED else f"{plan} plan"


def _later(sentence: Sentence, which: str, when: tuple[int, int]) -> Later:
    """Which plans begin when, in the letter's words, and where that is said."""
    said = sentence.readable(*when).strip()
    return f"{which}: {said[0].lower()}{said[1:]}", sentence.span(*when)


_INSURED = ("medical", "dental", "vision", "life", "disability")


_CHANGES = ("amend", "modif", "chang", "cancel", "curtail", "discontinu", "eliminat", "terminat")
_MAYS = (
    "eligible",
    "entitled",
    "right",
    "opportunity",
    "permitted",
    "able",
    " may ",
    "covered",
    "enroll",
    "participate",
    "take part",
    "be included",
    "range of",
    "customary",
    "comprehensive",
    "package of",
)


def _said(sentence: Sentence) -> Found:
    """What a sentence says of plans, each with its place."""
    at, lower, found = sentence.text, sentence.lower, Found()
    changing = any(map(lower.__contains__, _CHANGES)) and not _OBLIGED.search(at)
    changes = _CHANGE.search(at) if changing else None
    may = _MAY.search(at) if any(map(lower.__contains__, _MAYS)) else None
    if changes is None and may is None:
        return found
    if _ELSE.search(at, 0, changes.start() if changes is not None else len(at)):
        return found
    if changes is not None:
        found["company_may_change"] = (True, sentence.span(*changes.span()))
        if (notice := _ON_NOTICE.search(at, changes.start())) is not None:
            found["on_notification"] = (True, sentence.span(*notice.span()))
    if may is None:
        return found
    end = changes.start() if changes is not None else len(at)
    every = _ALL.search(at, may.start(), end)
    matches = [(plan, m) for plan, words in _PLANS if (m := words.search(at, may.start(), end))]
    if matches:
        span = sentence.span(may.start(), max(m.end() for _, m in matches))
        found["plans"] = (tuple(plan for plan, _ in matches), span)
    if every is not None:
        found["all_plans"] = (True, sentence.span(*every.span()))
    if (matches or every is not None) and (waits := _waits(sentence, matches, end)):
        found["waits"] = waits
    if (same := _SAME.search(at, may.start(), end)) is not None:
        who = "employees" if same["who"].lower() == "employees" else "executives"
        found["as_others"] = (who, sentence.span(*same.span()))
    if (eligible := _IF_ELIGIBLE.search(at)) is not None:
        found["if_eligible"] = (True, sentence.span(*eligible.span()))
    return found


def _waits(sentence: Sentence, matches: list[tuple[Plan, re.Match[str]]], end: int) -> list[Later]:
    """Which plans somebody has to wait for: "after one year of service you may join"."""
    text, found = sentence.text, []
    ends = [m.end() for m in _APART.finditer(text, 0, end)]
    for low, high in pairwise((0, *ends, end)):
        wait = _WAIT.search(text, low, high)
        near = [plan for plan, m in matches if low <= m.start() < high]
        named = ", ".join(map(called, near)) or ("" if matches else "benefit plans")
        if wait is not None and named:
            found.append(_later(sentence, named, wait.span()))
    return found
