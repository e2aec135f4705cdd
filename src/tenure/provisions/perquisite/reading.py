"""Finds car allowances, club dues and help with finances and taxes, with their amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from ... import sums_abroad
from ...past import is_over
from ...provision import Cite
from ...text.phrases import Phrase, phrase
from ...text.values import DURATION, MONEY, Money
from .legal_advice import legal_advice
from .outplacement import outplacement

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

What = Literal[
    "car",
    "club",
    "financial help",
    "physical examination",
    "parking",
    "telephone",
    "housing",
    "outplacement",
    "legal advice",
]
Period = Literal["month", "year", "pay period"]
Found = dict[str, tuple[Any, "Span"]]

_CAR = r"(?:automobile|auto|car|vehicle)"
_WHAT: tuple[tuple[What, Phrase], ...] = tuple(
    (what, phrase(words))  # type: ignore[misc]
    for what, words in (
        ("car", rf"(?<!rental )(?<!rented )(?<!hired )\b{_CAR}s?\b"
                r"(?! (?:hire|accident|violation|rental|dealer|mechanic|loan))"),
        ("club", r"\b(?:club|country[- ]club)\b(?=[^.;]{0,60}\b(?:member|dues|fees|initiation))"
                 r"|\b(?:membership|dues|fees)\b[^.;]{0,50}\bclub\b"),
        ("financial help", r"\b(?:tax|financial|estate|fiscal)(?:,? (?:and|or|and/or|estate|tax"
                           r"|income tax|financial))*"
                           r" (?:planning|preparation|counsel+ing|advisory|return preparation)\b"),
        ("physical examination", r"\bphysical (?:examination|exam)s?\b|\bexecutive physical\b"
                                 r"|\bannual (?:executive )?(?:medical|health) (?:exam\w*"
                                 r"|check-?up)"),
        ("parking", r"\bparking\b(?! (?:expenses|fines|tickets))"),
        ("telephone", r"\b(?:cell(?:ular)?|mobile)[ -]?(?:tele)?phones?\b"),
        ("housing", r"\b(?:housing|rental|apartment|living) (?:allowance|stipend|subsidy)\b"),
    )
)  # fmt: skip
_NEEDS: dict[What, tuple[str, ...]] = {
    "car": ("automobile", "auto ", "car ", "car,", "car.", "vehicle"),
    "club": ("club",),
    "financial help": ("planning", "preparation", "counsel", "advisory"),
    "physical examination": (
        "physical exam",
        "executive physical",
        "medical exam",
        "medical check",
        "health exam",
    ),
    "parking": ("parking",),
    "telephone": ("phone",),
    "housing": ("allowance", "stipend", "subsidy"),
}
_GIVES = phrase(
    r"\b(?:company|employer|bank|corporation|we|\w+)\b[^.;]{0,60}?\b(?:shall|will|agrees? to|ll)\b"
    r"[^.;]{0,40}?\b(?:provide|pay|reimburse|furnish|give|make available|lease|maintain|grant"
    r"|cover)"
    r"|\b(?:you|executive|employee|he|she)\b[^.;]{0,60}?\b(?:shall|will|is|are|ll)\b[^.;]{0,60}?"
    r"\b(?:receive|get|entitled|eligible|provided|reimbursed|paid|have the use|granted|allowed)"
    r"|\b(?:will|shall) be (?:\w+ )?(?:provided|supplied|furnished|made available|given|paid"
    r"|granted) (?:to|for) (?:you|your|him|her|(?:the )?(?:executive|employee))\b"
)
_ALLOWED = phrase(r"\ballowances?\b|\bstipend\b")
_ELSE = phrase(
    r"\bterminat|\bseverance|\breturn(?:s|ed|ing)?\b(?! preparation)|\bseparation\b|\bconfidential"
    r"|\brelease\b|\bproperty\b|\bmotor vehicle\b|\binvestment vehicle\b|\bgood reason\b|\bcause\b"
    r"|\bpre-?employment\b|\bcontingent\b|(?<!plus\s)(?<!for\s)\bmileage\b|\bretire"
    r"|\bcondition\b(?! that this letter)|\bbusiness expenses\b(?![^\n]{0,90}:\s)"
    r"|\bincapac|\bdisab|\bmisdemeanor|\bfelony|\bsurrender|\binsurance policy\b"
    r"|\bspecial purpose\b|\bretain your\b"
    r"|\bchange (?:in|of) control|\bacquired\b|\bclosing\b|\bpersonal expenses\b"
)
_HEADS: tuple[tuple[What, Phrase], ...] = (
    ("car", phrase(rf"\b{_CAR} (?:allowance|stipend)\b|^(?:company )?{_CAR}$")),
    ("housing", phrase(r"\bhousing (?:allowance|stipend)\b")),
)
_ROW = phrase(r"^[\s:(]*(?:up to )?\ue000(?!,? (?:bonus|shares|of (?:your|base)))")
_MOVED = phrase(  # a car that is shipped, and not given
    rf"\b(?:relocat|mov(?:e|ing)\b|shipp?|transport)[^.;]{{0,60}}?\b{_CAR}s?\b|\bhousehold goods\b"
    r"|\btemporary (?:living|housing|lodging|accommodation)|\bhouse[- ]?hunting|\blodging\b"
)
# "in place of a company car", and cars that a mover takes along
_NO_CAR = phrase(
    r"\b(?:in (?:place|lieu) of|instead of|rather than)\b[^.;,]{0,30}$"
    r"|\b(?:mover|household|moving|ship\w*|transport\w*)\b[^.;]*$"
    r"|\breimburs\w*[^.;]{0,60}?\buse of (?:a|your|his|her)(?: own| personal| private)* $"
)
_COSTS = phrase(  # what a car costs beside, where that is paid too
    r"\b(?:plus|and|with|as well as)\b[^.;\ue004]{0,60}?\b(?:(?<!life )(?<!dental )(?<!health )"
    r"(?<!disability )insurance|maint(?:enance|aining)|repairs?|fuel|gas(?:oline)?|operating"
    r"|running)\b(?![^.;]{0,40}\bbusiness\b)"
)
_OUT_OF_IT = phrase(
    r"\b(?:to cover|covers?|for all|in lieu|inclusive|instead|defray|intended|responsible"
    r"|not(?! to exceed| exceed)|own expense|(?:your|him|her)self"
    r"|(?:you|he|she|executive|employee) (?:shall|will|must|is to) (?:pay|bear|cover))\b"
)
_END = re.compile(r"[.;,(]|$")
_SUBSIDY = phrase(r"\b(?:fitness|wellness|(?:health|athletic) club)\b")
_PER = (
    ("month", phrase(r"^,?(?: paid| payable)? (?:(?:per|a|each|every) (?:calendar )?month"
                         r"|monthly)\b|^ ?/ ?mo(?:nth)?\b")),
    ("year", phrase(r"^,?(?: \(net\))?(?: paid| payable)? (?:(?:per|a|each|every)"
                        r" (?:calendar )?(?:year|annum)|annually|yearly)\b|^ ?/ ?(?:year|yr)\b")),
    ("pay period", phrase(r"^,? (?:(?:per|each) (?:pay|payroll) period|bi-?weekly)\b")),
)  # fmt: skip
_BEFORE = (("month", phrase(r"\bmonthly\b")),
           ("year", phrase(r"\b(?:annual|yearly)\b")))  # fmt: skip
_MOST = phrase(r"\b(?:up to|not (?:to )?exceed\w*|(?:no|not) more than|maximum|capped)\b")
_ONCE = phrase(
    r"\b(?:once|if) (?:the|you|he|she|our|we|executive|employee)\b"
    r"|\bprovided,?(?: however,?)? that\b"
    rf"|\b(?:for|during) (?:(?:the|your|a|an) )?(?:(?:first|initial|maximum|\ue006) )?"
    rf"(?:period of )?(?:up to )?{DURATION}"
    r"|\b(?:for|during|in) (?:the|your) (?:first|initial|\ue006) (?:\w+ )?year\b"
    r"|\buntil (?:the|you|he|she|such)\b|\bupon (?:achiev|complet|reaching)|\bcondition that"
)
# "parking, or reimbursement of a pass"
_OR_ELSE = phrase(
    r"[^.;,\ue000]{0,25},? or (?:[\w']+ ){0,3}?(?:reimburs\w+|cash\b|pass(?:es)?\b|equivalent"
    r"|what this letter)"
)
# "a company car or, at your election, an allowance"
_CHOICE = phrase(
    r"\bor,? (?:[\w' ]{0,40}(?:election|option|choice|discretion),? )?(?:to receive )?an?"
    r" (?:[\w$]+ ){0,3}(?:allowance|stipend)\b|\bin lieu (?:of which|thereof)\b"
    rf"|, or what this letter gives|\bor (?:the use of )?an? (?:\w+ ){{0,3}}{_CAR}\b"
)
SUMS = {"amount", "abroad"}
_NEAR = 130


def perquisites_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """One of each sort: the first that states an amount, else the first that promises it."""
    best: dict[What, tuple[dict[str, Any], Cite]] = {}
    for what, words in _WHAT:
        for sentence in letter.having(*_NEEDS[what], kinds=("body", "address")):
            match = words.search(sentence.text)
            if match is None or _ELSE.search(sentence.text) or is_over(sentence.text):
                continue
            if (
                what == "car"
                and _MOVED.search(sentence.text)
                and not _ALLOWED.search(sentence.text)
            ):
                continue
            found = _said(what, sentence, match)
            if found is None:
                continue
            terms = {name: value for name, (value, _) in found.items()}
            fields = {name: (span,) for name, (_, span) in found.items()}
            if what not in best or (terms.keys() & SUMS and not best[what][0].keys() & SUMS):
                best[what] = terms, Cite((sentence.span(),), fields)
    for what, row in _rows(letter):
        if not best.get(what, ({}, None))[0].keys() & SUMS:
            best[what] = row
    yield from best.values()
    for of_its_own in (outplacement(letter), legal_advice(letter)):
        if of_its_own is not None:
            yield of_its_own


def _rows(letter: Letter) -> Iterator[tuple[What, tuple[dict[str, Any], Cite]]]:
    """The amounts under headings: "Car Allowance: $750/month"."""
    for s in letter.body:
        if MONEY not in s.text[:12] or not _ROW.search(s.text):
            continue
        for what, head in _HEADS:
            if head.search(s.heading) and (found := _row(what, s)):
                yield what, found


def _row(what: What, s: Sentence) -> tuple[dict[str, Any], Cite] | None:
    at = s.text.find(MONEY)
    money, after = s.value_at(at), s.text[at + 1 :]
    period = next((p for p, words in _PER if words.search(after)), None)
    period = period or next((p for p, words in _BEFORE if words.search(s.heading)), None)
    if period is None and _ALLOWED.search(after):
        period = next((p for p, words in _BEFORE if words.search(after[:40])), None)
    if not period or not isinstance(money, Money) or money.cents <= 0:
        return None
    terms = {"what": what, **_sum(money), "period": period, "at_most": "up to" in s.lower}
    return terms, Cite((s.span(),), {name: (s.span(),) for name in terms})


def _said(what: What, sentence: Sentence, match: re.Match[str]) -> Found | None:
    """What a sentence promises of one sort."""
    text = sentence.text
    if what == "club" and _SUBSIDY.search(text) and "country" not in text.lower():
        return None  # to keep fit
    allowance = _ALLOWED.search(text)
    gives = _GIVES.search(text)
    # "Car allowance: $900 per month" has no verb
    row = what in ("car", "housing") and allowance is not None
    if gives is None and not row:
        return None
    found: Found = {"what": (what, sentence.span(*match.span()))}
    if once := _ONCE.search(text):
        found["on_condition"] = (True, sentence.span(*once.span()))
        end = _END.search(text, once.end())
        if end is not None and end.start() - once.start() < _NEAR:
            place = (once.start(), end.start())
            found["limited"] = (sentence.readable(*place), sentence.span(*place))
    costs = _COSTS.search(text, match.end()) if what == "car" else None
    if costs is not None and _OUT_OF_IT.search(text, match.end(), costs.end() + 30) is None:
        found["running_costs"] = (True, sentence.span(*costs.span()))
    amount = _amount(what, sentence, match)
    if amount is not None:
        found |= amount
    elif what == "car" and _NO_CAR.search(text[: match.start()]):
        return None
    elif gives is None or what == "housing" or (what == "car" and allowance is not None):
        return None  # an allowance of which the amount is not here
    if found.keys() & SUMS:
        other = _CHOICE.search(text) if what in ("car", "housing") else None
    else:
        other = _OR_ELSE.match(text, match.end())
    if other is not None:
        found["or_else"] = (True, sentence.span(other.start(), other.end()))
    return found


def _amount(what: What, sentence: Sentence, match: re.Match[str]) -> Found | None:
    """The amount that belongs to it, and for what time."""
    text = sentence.text
    near = [
        m
        for m in re.finditer(MONEY, text)
        if -_NEAR < m.start() - match.end() < _NEAR
        and ";" not in text[min(m.end(), match.end()) : max(m.start(), match.start())]
    ]
    near.sort(key=lambda m: (m.start() < match.start(), abs(m.start() - match.start())))
    for money in near:
        value = sentence.value_at(money.start())
        if not isinstance(value, Money) or value.cents <= 0:
            continue
        lead = text[max(0, money.start() - 60) : money.start()]
        between = text[min(match.start(), money.start()) : max(match.end(), money.end())]
        if re.search(r"\b(?:salary|bonus|relocation|stock option|options)\b", between, re.I):
            continue
        if any(w.search(between) for other, w in _WHAT if other != what) or (
            what not in ("car", "club") and _SUBSIDY.search(between)
        ):
            continue  # it belongs to what is nearer
        if money.start() < match.start() and _of_another(what, lead, between):
            continue
        period = next((p for p, words in _PER if words.search(text[money.end() :])), None)
        if period is None:
            start = max(0, min(match.start(), money.start()) - 40)
            before = text[start : money.start()]
            period = next((p for p, words in _BEFORE if words.search(before)), None)
        if what in ("car", "housing") and period is None:
            return None
        span = sentence.span(*money.span())
        found: Found = {name: (sum_, span) for name, sum_ in _sum(value).items()}
        if period is not None:
            found["period"] = (period, span)
        if _MOST.search(lead):
            found["at_most"] = (True, span)
        return found
    return None


def _sum(money: Money) -> dict[str, Any]:
    """A sum in dollars, or one in another currency as it stands."""
    if money.currency == "USD":
        return {"amount": money.cents}
    return {"abroad": sums_abroad.written(money.currency, money.cents)}


def _of_another(what: What, lead: str, between: str) -> bool:
    """Whether an amount that stands before it belongs to something named before the amount."""
    named = any(words.search(lead) for other, words in _WHAT if other != what)
    return named or re.search(r"\band\b", between) is not None
