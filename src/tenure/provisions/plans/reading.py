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
    "profit sharing", "stock purchase", "deferred compensation", "flexible spending",
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
    ("401(k)", phrase(r"\b401 ?(?:\(k\)|k\b)|\ue003 \(k\)")),
    ("retirement", phrase(r"\b(?:retirement|pension)\b")),
    ("profit sharing", phrase(r"\bprofit[- ]sharing\b")),
    ("stock purchase", phrase(r"\bstock purchase plan\b|\bESPP\b")),
    ("deferred compensation", phrase(r"\bdeferred compensation\b")),
    ("flexible spending", phrase(r"\bflexible (?:spending|benefits?)\b")),
)
_TAKE_PART = r"(?:participate|take part|be covered|enroll|join|be included)"
_MAY = phrase(
    rf"\b(?:you|executive|employee|he|she) may (?:also )?{_TAKE_PART}\b"
    r"|\b(?:you|executive|employee|he|she)(?: and [\w ]{2,40}?)? (?:(?:will|shall)(?: also)?"
    r" (?:participate|take part|be (?:covered|enrolled|included))|may enroll)\b"
    r"|\b(?:eligible|entitled|(?:the )?right|opportunity|permitted|able)\b[^.;]{0,40}?\b(?:to"
    rf" (?:{_TAKE_PART}|receive\b(?=[^.;]{{0,90}}?\b(?:coverage"
    r"|insurance)\b))|for (?:participation|coverage|all|any|(?:the |our )?(?:medical|group"
    r"|health))|in\b)"
    r"|\b(?:company|offer|we|package|[A-Z]\w+),? (?:also )?(?:offers?|includes?|provides?)"
    r" (?:participation in |you |all employees )?(?:an? |the )?(?:\w+ ){0,3}?(?:range of|customary"
    r"|comprehensive|package of)\b",
)
_ALL = phrase(
    r"\b(?:all|any|such)\b[^.;:]{0,60}?\b(?:(?:welfare|fringe|employee|executive|health) )?"
    r"(?:benefits?|welfare)\b[^.;:]{0,30}?\b(?:plans?|programs?|arrangements)\b"
    r"|\bthe (?:[\w()-]+,? ){1,10}?(?:and|or) other (?:\w+ ){0,3}?benefit (?:plans|programs)"
    r"|\b(?:all|any) (?:of )?(?:the )?(?:\w+ ){0,3}benefits (?:provided|available|offered)"
)
# no more than what the Company usually gives
_USUAL = phrase(
    r"\b(?:range|package) of (?:[\w-]+ ){0,4}?benefits?\b"
    r"|\b(?:usual|customary|normal|regular|standard) (?:[\w-]+ ){0,2}?benefits?\b"
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
    r"|\bfor which (?:you|he|she|(?:the )?(?:executive|employee))(?: are| is| may be)? (?:then |now"
    r" |otherwise )?eligible|\bas the plan documents? (?:describe|provide|state|set)"
    r"|\bas (?:described|provided|stated|set forth) in the (?:\w+ )?plan documents?\b",
)
# how long somebody has to work first
_WAIT = phrase(
    r"\b(?:on|from|as of|effective|beginning|commencing)(?: on)? (?:the )?\ue006(?: day)? of"
    r" (?:the )?[^.;,]{0,30}?\b(?:month|quarter|year|period)\b(?: (?:after|following|coincid\w+)\b"
    r"[^.;,]{2,60}?(?= and in\b|[.;,]|$))?"
    r"|\bat the (?:beginning|start) of the (?:next |first )?(?:\w+ ){0,2}?(?:month|quarter|period"
    r"|year)(?: (?:after|following)\b[^.;,()]{2,70}?(?: \([^()]{2,60}\))?(?= and in\b|[.;,]|$))?"
    r"|\beffective (?:as of )?\ue005"
    r"|\bon (?:the|your) (?:\w+ )?(?:enrol+ment|entry|eligibility) date\b[^.;,()]{0,90}"
    r"(?: \([^()]{2,120}\))?"
    rf"|\bonce (?:you|he|she|the executive) (?:have|has) [^.;,]{{0,20}}?{DURATION}[^.;,]{{0,40}}"
    rf"|\b(?:after|following|upon compl\w+(?: of)?)(?: an?| the| your| \w+ of)? {DURATION}"
    r"(?: (?:of|from|after) [^.;,]{2,40}?(?= and\b|[.;,]|$)| waiting period)?"
)
_APART = phrase(
    r"[.;] |,? and (?:in|for) |,? and (?:you |he |she |the executive )?(?:will|may|shall)\b"
)
_OWN_COST = phrase(
    r"\bat (?:your|his|her|(?:the )?(?:executive|employee)'s) (?:own |sole )*(?:cost|expense)\b"
)
_OF_FAMILY = phrase(r"\b(?:family|spouse|dependents?|children)\b[^.;]{0,60}$")
# "If you start on the first day of a month, you will be eligible immediately", after a wait
_AT_ONCE = phrase(
    r"^\W*(?P<case>if (?:you|he|she|the executive) (?:are|is|starts?|begins?|joins?)\b"
    r"[^.;,]{3,60}), (?:you|he|she|the executive) (?:will|shall|are|is|may)\b"
    r"[^.;]{0,60}?\b(?:immediately|at once|on (?:that|such) (?:day|date))\b"
)
_OF_SOME = phrase(
    r"^\W*(?:(?:such|this|your) )?(?:right (?:to|of) )?participation"
    r"(?: in (?:the |(?=all\b|such\b))(?P<which>[^.;]{3,120}?))?"
    r" (?:is|are|(?:shall|will) be) (?P<what>(?:at|on|to|only|subject|in accordance with"
    r"|governed by)\b[^.;]+?)\.?$"
)
_IF_THERE = phrase(  # plans that the Company need not have
    r"\b(?:that|which|as)\b[^.;,]{0,60}?\bmay (?:hereafter |in the future |from time to time )?be"
    r" (?:established|adopted|instituted|implemented)\b"
    r"|\b(?:plans?|programs?|benefits?|insurance|coverage),? \(?if any\b"
)
_AS_FAR = "only as far as the Company has them"
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
_SUBJECT = phrase(
    r"\b(?:plans?|benefits?|programs?)\b[^.;]{0,200}?\b(?P<change>subject to (?:change|modification"
    r"|amendment)s?)\b(?! (?:in|of) control)"
)
_OBLIGED = phrase(r"\bnot\b[^.;]{0,60}?\bobligated to (?:institute|maintain)")
_ON_NOTICE = phrase(r"\b(?:effective )?(?:up)?on (?:prior |written )?(?:notification|notice)\b")


def plans_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """Everything that a letter says of plans, as the terms of one provision with their places."""
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    whole: list[Span] = []
    bases: list[tuple[str, Found]] = []  # which plans, and on whose basis they are open
    for sentence in letter.having("plan", "benefit", "program", "insurance", "coverage"):
        found = _begins(sentence) or _said(sentence)
        if not set(found) & {*_PROMISED, "company_may_change", "waits", "own_terms"}:
            continue
        whole.append(sentence.span())
        if "waits" in found and (soon := _at_once(letter, sentence, found["waits"])) is not None:
            found["waits"].append(soon[0])
            whole.append(soon[1])
        bases.append((_which(found), {n: found.pop(n) for n in _BASES if n in found}))
        if "plans" in found:
            named, span = found.pop("plans")
            plans = terms.get("plans", ())
            terms["plans"] = tuple(p for p, _ in _PLANS if p in plans or p in named)
            fields["plans"] = (*fields.get("plans", ()), span)
        for name in ("waits", "own_terms"):
            for told, span in found.pop(name, ()):
                terms[name] = (*terms.get(name, ()), told)
                fields[name] = (*fields.get(name, ()), span)
        for name, (value, span) in found.items():
            if terms.setdefault(name, value) == value:
                fields.setdefault(name, (span,))
    if not set(_PROMISED) & set(terms):
        return None
    for name in _BASES:
        _based(name, bases, terms, fields)
    if "all_plans" in terms and terms.pop("usual_plans", None):
        fields["all_plans"] = (*fields["all_plans"], *fields.pop("usual_plans"))
    return terms, Cite(tuple(whole), fields)


def _based(
    name: str,
    bases: list[tuple[str, Found]],
    terms: dict[str, Any],
    fields: dict[str, tuple[Span, ...]],
) -> None:
    """Whose basis it is, where that is said of all the plans; else it is told of those only."""
    said = [(which, *found[name]) for which, found in bases if name in found]
    promised = [found.get(name, (None,))[0] for which, found in bases if which]
    of_all = [(value, span) for which, value, span in said if not which]
    if said and (of_all or len(set(promised)) == 1):
        value, span = (of_all or [said[0][1:]])[0]
        terms[name], fields[name] = value, (span,)
        return
    for which, value, span in said:
        basis = (
            "only to the extent eligible" if value is True else f"on the same basis as its {value}"
        )
        terms["own_terms"] = (*terms.get("own_terms", ()), f"{which}: {basis}")
        fields["own_terms"] = (*fields.get("own_terms", ()), span)


def _which(found: Found) -> str:
    """The plans that a sentence opens to the executive, as they are called."""
    named = [called(p) for p in found["plans"][0]] if "plans" in found else []
    named += ["benefit plans"] if "all_plans" in found else []
    return ", ".join(named + (["usual benefits"] if "usual_plans" in found else []))


def _begins(sentence: Sentence) -> Found:
    """A sentence of its own for the plans that begin later, or that are open on some terms."""
    if (begins := _BEGINS.match(sentence.text)) is not None:
        return {"waits": [_later(sentence, begins["which"], begins.span("when"))]}
    some = _OF_SOME.match(sentence.text)
    if some is None or _ELSE.search(sentence.text):
        return {}
    which = some["which"] or "benefit plans"
    if "benefit" not in which and not any(w.search(which) for _, w in _PLANS):
        return {}
    return {"own_terms": [_later(sentence, which, some.span("what"))]}


def _at_once(letter: Letter, sentence: Sentence, waits: list[Later]) -> tuple[Later, Span] | None:
    """Who need not wait, where the next sentence says so, and that sentence."""
    after = letter.sentences[sentence.index + 1 : sentence.index + 2]
    soon = _AT_ONCE.match(after[0].text) if after else None
    if soon is None:
        return None
    which = waits[-1][0].partition(": ")[0]
    told = f"{which}: immediately {_later(after[0], '', soon.span('case'))[0][2:]}"
    return (told, after[0].span(*soon.span())), after[0].span()


_PROMISED = ("plans", "all_plans", "usual_plans")
_BASES = ("as_others", "if_eligible")


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
    subject = _SUBJECT.search(at) if changing and changes is None else None
    may = _MAY.search(at) if any(map(lower.__contains__, _MAYS)) else None
    place = changes.span() if changes else subject.span("change") if subject else None
    if place is None and may is None:
        return found
    end = place[0] if place else len(at)
    if _ELSE.search(at, 0, end):
        return found
    if place is not None:
        found["company_may_change"] = (True, sentence.span(*place))
        if (notice := _ON_NOTICE.search(at, place[0])) is not None:
            found["on_notification"] = (True, sentence.span(*notice.span()))
    if may is None:
        return found
    every = _ALL.search(at, may.start(), end)
    matches = [(plan, m) for plan, words in _PLANS if (m := words.search(at, may.start(), end))]
    if matches:
        span = sentence.span(may.start(), max(m.end() for _, m in matches))
        found["plans"] = (tuple(plan for plan, _ in matches), span)
    usual = _USUAL.search(at, may.start(), end) if every is None else None
    if every is not None:
        found["all_plans"] = (True, sentence.span(*every.span()))
    if usual is not None:
        found["usual_plans"] = (True, sentence.span(*usual.span()))
    if matches or every or usual:
        for name, words in (("waits", _WAIT), ("own_terms", _OWN_COST)):
            if told := _of_some(sentence, matches, end, words):
                found[name] = told
        if (there := _IF_THERE.search(at, may.start(), end)) is not None:
            told = [(f"{_which(found)}: {_AS_FAR}", sentence.span(*there.span()))]
            found["own_terms"] = found.get("own_terms", []) + told
    if (same := _SAME.search(at, may.start(), end)) is not None:
        who = "employees" if same["who"].lower() == "employees" else "executives"
        found["as_others"] = (who, sentence.span(*same.span()))
    if (eligible := _IF_ELIGIBLE.search(at)) is not None:
        found["if_eligible"] = (True, sentence.span(*eligible.span()))
    return found


def _of_some(
    sentence: Sentence, matches: list[tuple[Plan, re.Match[str]]], end: int, words: Phrase
) -> list[Later]:
    """What is said of some plans: "after one year of service you may join", "at your expense"."""
    text, found = sentence.text, []
    ends = [m.end() for m in _APART.finditer(text, 0, end)]
    for low, high in pairwise((0, *ends, end)):
        said = words.search(text, low, high)
        near = [plan for plan, m in matches if low <= m.start() < high]
        named = ", ".join(map(called, near)) or ("" if matches else "benefit plans")
        if said is None or not named:
            continue
        if words is not _OWN_COST or not _OF_FAMILY.search(text[low : said.start()]):
            found.append(_later(sentence, named, said.span()))
    return found
