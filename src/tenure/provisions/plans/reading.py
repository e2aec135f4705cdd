"""Which plans a letter names, who is eligible for them and from when, and who may change them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from .patterns import (
    ALL,
    APART,
    AS_FAR,
    AT_ONCE,
    BEGINS,
    CHANGE,
    ELSE,
    IF_ELIGIBLE,
    IF_THERE,
    MAY,
    OBLIGED,
    OF_FAMILY,
    OF_SOME,
    ON_NOTICE,
    ONCE_THERE,
    OPEN,
    OWN_COST,
    PLANS,
    SAME,
    SUBJECT,
    USUAL,
    WAIT,
    Plan,
)

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.phrases import Phrase

Found = dict[str, Any]  # a term and where it is said; of waits several
Later = tuple[str, "Span"]


def plans_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """Everything that a letter says of plans, as the terms of one provision with their places."""
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    whole: list[Span] = []
    bases: list[tuple[str, Found]] = []  # which plans, and on whose basis they are open
    for sentence in letter.having(
        "plan", "benefit", "program", "insurance", "coverage", "these include"
    ):
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
            terms["plans"] = tuple(p for p, _ in PLANS if p in plans or p in named)
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
    if (begins := BEGINS.match(sentence.text)) is not None:
        waits: Found = {"waits": [_later(sentence, begins["which"], begins.span("when"))]}
        if named := tuple(plan for plan, words in PLANS if words.search(begins["which"])):
            waits["plans"] = (named, sentence.span(*begins.span("which")))
        return waits
    some = OF_SOME.match(sentence.text)
    if some is None or ELSE.search(sentence.text):
        return {}
    which = some["which"] or "benefit plans"
    if "benefit" not in which and not any(w.search(which) for _, w in PLANS):
        return {}
    return {"own_terms": [_later(sentence, which, some.span("what"))]}


def _at_once(letter: Letter, sentence: Sentence, waits: list[Later]) -> tuple[Later, Span] | None:
    """Who need not wait, where the next sentence says so, and that sentence."""
    after = letter.sentences[sentence.index + 1 : sentence.index + 2]
    soon = AT_ONCE.match(after[0].text) if after else None
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
_NOUNS = (  # one of which stands in every name of a plan
    "medical", "health", "hospital", "dental", "vision", "life", "disability", "other", "401",
    " (k)", "retirement", "pension", "profit", "stock purchase", "espp", "deferred", "flexible",
    "benefits", "benefit plan", "benefit program", "welfare",
)  # fmt: skip
_MAYS = (
    "eligible", "entitled", "right", "opportunity", "permitted", "able", " may ", "cover",
    "enroll", "participa", "take part", "include", "receive", "qualif", "sign up", "provide",
    "furnish", "make", "offer", "benefits", "extend", "maintain", "access", "admitted", " can ",
    " have ", "available", "open",
)  # fmt: skip


def _said(sentence: Sentence) -> Found:
    """What a sentence says of plans, each with its place."""
    at, lower, found = sentence.text, sentence.lower, Found()
    changing = any(map(lower.__contains__, _CHANGES)) and not OBLIGED.search(at)
    changes = CHANGE.search(at) if changing else None
    subject = SUBJECT.search(at) if changing and changes is None else None
    place = changes.span() if changes else subject.span("change") if subject else None
    promising = any(map(lower.__contains__, _NOUNS)) and any(map(lower.__contains__, _MAYS))
    if place is None and not promising:
        return found
    end = place[0] if place else len(at)
    if ELSE.search(at, 0, end):
        return found
    may = (MAY.search(at) or OPEN.search(at)) if promising else None
    if place is not None:
        found["company_may_change"] = (True, sentence.span(*place))
        if (notice := ON_NOTICE.search(at, place[0])) is not None:
            found["on_notification"] = (True, sentence.span(*notice.span()))
    if may is None:
        return found
    every = ALL.search(at, may.start(), end)
    matches = [(plan, m) for plan, words in PLANS if (m := words.search(at, may.start(), end))]
    if matches:
        span = sentence.span(may.start(), max(m.end() for _, m in matches))
        found["plans"] = (tuple(plan for plan, _ in matches), span)
    usual = USUAL.search(at, may.start(), end) if every is None else None
    if every is not None:
        found["all_plans"] = (True, sentence.span(*every.span()))
    if usual is not None:
        found["usual_plans"] = (True, sentence.span(*usual.span()))
    if matches or every or usual:
        for name, words in (("waits", WAIT), ("own_terms", OWN_COST)):
            if told := _of_some(sentence, matches, end, words):
                found[name] = told
        if (there := IF_THERE.search(at, may.start(), end) or ONCE_THERE.search(at)) is not None:
            told = [(f"{_which(found)}: {AS_FAR}", sentence.span(*there.span()))]
            found["own_terms"] = found.get("own_terms", []) + told
    if (same := SAME.search(at, may.start(), end)) is not None:
        others = (same["who"] or same["they"]).lower()
        who = "employees" if others == "employees" else "executives"
        found["as_others"] = (who, sentence.span(*same.span()))
    if (eligible := IF_ELIGIBLE.search(at)) is not None:
        found["if_eligible"] = (True, sentence.span(*eligible.span()))
    return found


def _of_some(
    sentence: Sentence, matches: list[tuple[Plan, re.Match[str]]], end: int, words: Phrase
) -> list[Later]:
    """What is said of some plans: "after one year of service you may join", "at your expense"."""
    text, found = sentence.text, []
    ends = [m.end() for m in APART.finditer(text, 0, end)]
    for low, high in pairwise((0, *ends, end)):
        said = words.search(text, low, high)
        near = [plan for plan, m in matches if low <= m.start() < high]
        named = ", ".join(map(called, near)) or ("" if matches else "benefit plans")
        if said is None or not named:
            continue
        if words is not OWN_COST or not OF_FAMILY.search(text[low : said.start()]):
            found.append(_later(sentence, named, said.span()))
    return found
