"""How a bonus is read: its target and most in percent of pay or in dollars, and what is sure of it.

What is aimed at is nobody's promise; only a sum that the words guarantee, or call a minimum, is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...past import is_over
from ...provision import Cite
from ...text import find, find_all, pattern
from ...text.patterns import Match
from ...text.phrases import phrase
from ...text.values import Money
from ...text.values import Percent as PercentValue
from .narrowing import narrowed
from .open_ended import open_ended
from .others import ENDED, NAMED, clear, is_clear, own_limb, sum_of
from .sure import NONE, PERIOD, SURE, Found, guaranteed

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span


_BASIS = (
    r"(?P<basis>(?:annual |annualized |quarterly |base |basic |earned |eligible |gross"
    r" |starting )*(?:base (?:annual )?(?:salary|pay|compensation)|salary|pay|compensation|earnings"
    r"|base)\b)"
)
_OF = (
    r"\)?,? (?:per annum |per year |annually )?(?:of|times) (?:your |the |his |her |my "
    r"|(?:\w+[.\u2024] )?\w+'s |then[- ]current |then |current |such |eligible |established "
    r"|actual |applicable )*" + _BASIS
)
_NEXT = rf"(?={_OF.replace('?P<basis>', '?:')}|[,;).]|$| and\b| with\b| but\b| \()"
_SHARE = rf"{{percent:share}}{_OF}"
_MOST = (
    r"(?:maximum|\bup to|not (?:to )?exceed|\bas much as|\bno event (?:shall |will )?exceed|(?:no"
    r"|not) more than|capped at|limited to|range of"
    r"|\b(?:rang\w+|var\w+) (?:between|from)(?: {percent}[^.;\ue001]{0,40}? (?:to|and)"
    r"|(?! {percent}))|\bbetween {percent} and)"
    rf"[^.;]{{0,40}}?{_SHARE}",
    r"\b(?:maximum|cap|stretch|superior)(?: (?:bonus|award|opportunity|payout|level))*"
    rf"(?: (?:of|at|is|equal to|being))?:? {{percent:share}}{_NEXT}",
)
# the least of a range, or what the lowest results earn
_AT_LEAST = (
    r"\b(?:rang\w+|var\w+) (?:between|from) {percent:share}(?=[^.;\ue001]{0,60}?"
    r" (?:to|and) [^.;\ue001]{0,20}{percent})",
    rf"\bthreshold(?: (?:bonus|award|opportunity|payout|level))*(?: (?:of|at|is|being))?:?"
    rf" {{percent:share}}{_NEXT}",
    rf"\bminimum (?:annual |cash )*(?:bonus|award|payout)(?: (?:of|at|is|being|equal to))?:?"
    rf" {{percent:share}}{_NEXT}",
)
# "an annual bonus of at least 40% of base salary", with nothing else in percent
_MINIMUM = pattern(
    r"\b(?:bonus\b[^.;\ue000\ue001]{0,50}?\b(?:at least|(?:not|no) less than|minimum of)"
    r"|minimum (?:annual |cash )*bonus (?:of|is|equal to|(?:shall|will) be))"
    rf" {_SHARE}"
)
_IS_PAID = phrase(
    r"\b(?:shall|will) (?:receive|be paid|be entitled to) an? (?:\w+ )?bonus (?:of|equal to) \ue001"
)
_OF_THE_FIRST = phrase(r"(?:\bfirst|\binitial|\ue006)[- ](?:\w+ )?year\b|\b(?:19|20)\d\d\b")
_QUARTERLY = phrase(
    r"\bquarterly (?:\w+ )?(?:bonus|incentive)|\bbonus(?:es)?\b[^.;]{0,60}\b(?:per|each|every)"
    r" (?:fiscal |calendar )?quarter\b"
)
_ANNUAL = phrase(r"\bannual(?! (?:base|salary))")
_PAID_QUARTERLY = phrase(r"\b(?:paid|payable|payments?)(?: out)?(?: in)? quarterly\b")
_MONTHLY = phrase(
    r"\b(?:monthly|weekly|semi-?annual) (?:\w+ )?bonus"
    r"|(?:\bhalf|\bmonths|\bquarters?|\ue002) of (?:the )?(?:(?:calendar|fiscal) )?(?:year )?"
    r"(?:19|20)\d\d"
)
# a target without what it is a percentage of, or with that said only of the most
_TARGETED = (
    r"(?:\btarget(?:ed)?\b(?! (?:of|is) at least)(?:(?! and |goals?\b|objectiv|achiev"
    r"|metric|measure|perform\w+ (?!bonus))[^.;\ue000\ue001]){0,60}?(?:of|at|is|equals?"
    r"|equal to|be|level of|up to|:) |bonus (?:percentage )?(?:opportunity|percentage) (?:will"
    r"|shall) be"
    rf" (?:at )?){{percent:share}}{_NEXT}"
)
_TARGET_ROW = rf"\btarget(?:ed)?(?: (?:level|performance|award|bonus))?:? {{percent:share}}{_NEXT}"
# "a 40% target bonus", "Bonus: 40% target"
_TARGET_AFTER = (
    r"{percent:share}\)? (?:annual |cash |bonus |incentive )*target(?:ed)?\b"
    r"(?! (?:achiev|goal|perform|shall|price))"
)
# "25% of base salary at threshold, 50% at target and 100% at maximum"
_ROLED = (
    rf"{{percent:share}}(?! in\b)(?:{_OF.replace('?P<basis>', '?:')}"
    r"|(?! of\b)[^.;,\ue000\ue001]{0,20}?),? \(?"
    r"(?:at|for|upon|if) (?:the |a |achiev\w+ |meeting |of )*(?:(?P<least>threshold|minimum|entry)"
    r"|(?P<target>(?:on-)?target)|(?P<most>maximum|max|stretch|superior|outstanding|exceptional))\b"
    r"(?! (?:of|is|be)\b)"
)
# "a target bonus of $60,000 (30%)": the same in percent
_SAME_IN_PERCENT = r",? \((?:or |i\.e\.,? |equal to |equivalent to |which is )?{percent:share}\)"
_ROLES = phrase(r"\b(?:at|for|upon|if)\b[^.;]{0,30}\b(?:target|threshold|max|stretch|superior)")
_HEADS_TARGET = phrase(r"\btarget(?:ed)?\b.*\b(?:bonus|incentive)\b|\bbonus target\b")
_ALONE = r"^[\s:]*{percent:share}[\s.]*$"  # "TARGET BONUS" above "40%"
_IN_TURN = (  # "the threshold, target and maximum shall be 20%, 40% and 60% of base salary"
    r"\btarget,? (?:and|or) (?:maximum|stretch|superior)\b[^.;\ue001]{0,60}? (?:{percent}, )?"
    rf"{{percent:share}},? (?:and|or) {{percent:most}},?(?: respectively,?)?{_OF}"
)
_ITS_TARGET = phrase(r"^(?:your|the|his|her|executive's|this|such) (?:\w+ )?target\b")
_AWARD = phrase(r"\btarget(?:ed)? award\b")  # in percent of pay; in dollars it may be of stock
_THE_LESSER = pattern(  # "40% of base salary or $90,000, whichever is less"
    r"\b(?:or|and) {money:cap},? ?\(?whichever (?:amount )?is (?:the )?"
    r"(?:less(?:er)?|lower|smaller)\b"
)

_LONG_TERM = phrase(r"\blong[- ]term|\bLTIP\b")
_IS = r"(?:of|at|is|be|equals?|equal to|rate of|amount of)"
_SUM = r"{money:amount}"
_NOT_MOST = r"(?:(?!up to|maximum|minimum|exceed|range|between)[^.;])"
_AIMED = tuple(map(pattern, (
    rf"(?:eligible (?:for|to (?:earn|receive))|\btarget(?:ed)?)\b[^.;]{{0,60}}?bonus\b{_NOT_MOST}"
    rf"{{0,60}}? {_IS} (?!an additional){_SUM}",
    rf"\bbonus (?:target|opportunity|potential)(?: amount)? {_NOT_MOST}{{0,12}}?{_IS} {_SUM}",
    rf"\bbonus\b{_NOT_MOST}{{0,60}}?\btarget(?:ed)?\b{_NOT_MOST}{{0,30}}?{_IS} {_SUM}",
    rf"\b(?:bonus|incentive)\b{_NOT_MOST}{{0,60}}? {_SUM} (?:at|for) (?:the )?target\b",
    rf"\b(?:potential|target(?:ed)?|anticipated|expected) (?:annual |bonus )*(?:payout|payment"
    rf"|award|amount|opportunity|bonus) {_IS} {_SUM}",
    r"\b(?:bonus|variable (?:compensation|pay)|incentive (?:compensation|pay))\b[^.;\ue000]{0,40}?"
    r"\b(?:at|for|upon) (?:achiev\w+ |attain\w+ "
    r"|meeting )?(?:{percent} (?:of )?)?(?:achievement of |attainment of )?"
    rf"(?:\w+ ){{0,2}}?(?:quota|goals?|plan|objectives)\b[^.;\ue000]{{0,30}}?{_IS} {_SUM}",
)))  # fmt: skip
_AT_MOST = tuple(map(pattern, (
    r"\b(?:bonus|incentive)(?:es)?\b[^.;]{0,90}?\b(?:up to|maximum(?: amount)? of|(?:not|no event)"
    rf" (?:to |shall |will )?exceed(?:ing)?|capped at|(?:no|not) more than)(?: an?)?(?: total"
    rf"| maximum)?(?: of)? {_SUM}",
    r"\bmaximum (?:annual |cash |potential )*bonus (?:amount |opportunity |potential )?"
    rf"{_IS} {_SUM}",
    rf"\b(?:bonus|incentive)\b[^.;]{{0,120}}? {_SUM} (?:at|for) (?:the )?(?:maximum|stretch)\b",
    r"\bpay (?:(?:you|him|her|executive|employee) )?(?:up to|a maximum of) {money:amount} (?:per|a"
    r"|each|every) year (?:in|as)(?: an?| the form of)? (?:\w+ )?(?:bonus(?:es)?|incentive)\b",
)))  # fmt: skip
_AT_TARGET = phrase(r"\btarget|\b(?:quota|goals?|plan|objectives)\b[^.;]{0,30}\ue000")
_RECURS = phrase(r"\bannual|\bat target\b|\byear|\bincentive|\bperformance")
_EVENT = phrase(r"\b(?:if|upon|when|once)\b[^.;]{0,40}\b(?:complet|clos|project|sale\b|merg|sold)")
_WITHIN_A_YEAR = phrase(r"\bquarter|\bmonth(?:ly)?\b|\bsemi-?annual|\bper (?:unit|sale)|\bweek")
_REPLACES = phrase(r"\bin (?:lieu|place) of\b[^.;]*")


def bonuses_of(letter: Letter) -> Iterator[Found]:
    """The bonuses of a letter: terms, and where they are written."""
    seen: set[str] = set()
    some = False
    for sentence in letter.sentences:
        text = sentence.text
        if "\ue000" not in text and "\ue001" not in text:
            continue
        named = NAMED.search(text) or NAMED.search(sentence.heading)
        if not named and not _AWARD.search(text) and not _of_a_bonus(letter, sentence):
            continue
        if is_over(text):
            continue
        measured = False
        for read, mark in ((_measured, "\ue001"), (_in_dollars, "\ue000")):
            if mark not in text or (read is _in_dollars and not named):
                continue
            terms, cite = read(sentence)
            if terms and "what" not in terms and (every := _by_quarter(sentence)):
                span = (sentence.span(*every.span()),)
                terms, cite = (
                    terms | {"what": "quarterly"},
                    Cite(cite.whole, {**cite.fields, "what": span}),
                )
            if measured and not terms.get("guaranteed"):
                continue  # what else it says in dollars is that percentage
            if terms and seen.isdisjoint(terms.keys() - _ANY_NUMBER):
                seen |= terms.keys() - _ANY_NUMBER
                measured = some = True
                yield _with_limits(letter, sentence, terms, cite)
    if not some and (found := open_ended(letter)):
        terms, cite, sentence = found
        yield _with_limits(letter, sentence, terms, cite)


def _with_limits(letter: Letter, s: Sentence, terms: dict[str, Any], cite: Cite) -> Found:
    found, more = narrowed(letter, s, terms)
    fields = {**cite.fields, **{name: (span,) for name, (_, span) in found.items()}}
    whole = (*cite.whole, *(other.span() for other in more))
    return terms | {name: value for name, (value, _) in found.items()}, Cite(whole, fields)


def _of_a_bonus(letter: Letter, s: Sentence) -> bool:
    """Whether it goes on from a sentence of a bonus: "Your target will be 40%"."""
    before = letter.sentences[s.index - 1] if s.index and _ITS_TARGET.search(s.text) else None
    return (
        before is not None
        and before.paragraph == s.paragraph
        and NAMED.search(before.text) is not None
    )


_ANY_NUMBER = {"amount", "aimed", "guaranteed", "what", "first", "through", "basis"}


def _measured(s: Sentence) -> Found:
    """A target, or a most, in percent of pay."""
    if (both := clear(s, _IN_TURN)) is not None:
        return _in_turn(s, both)
    terms: dict[str, Any] = {}
    spans: dict[str, tuple[Span, ...]] = {}
    roles = _roles(s)
    most = roles.get("most") or clear(s, *_MOST)
    target = roles.get("target") or clear(s, _TARGETED, _TARGET_ROW, _TARGET_AFTER)
    if target is None and _HEADS_TARGET.search(s.heading):
        target = find(_ALONE, s)
    start = 0
    while target is None and (found := find(_SHARE, s, start)):
        if is_clear(s, found) and not any(
            m is not None and m.start <= found.start < m.end for m in (most, roles.get("least"))
        ):
            target = found
        start = found.end
    if target is None and most is None and (aimed := sum_of(s, _AIMED)):
        same = find(_SAME_IN_PERCENT, s, aimed.end)
        target = same if same and same.start == aimed.end else None
    if target and most and target.bounds("share") == most.bounds("share"):
        target = None
    least = _least(s, roles.get("least"), [m for m in (target, most) if m is not None])
    if target is None and most is None and least is None:
        return NONE
    if _IS_PAID.search(s.text) and SURE.search(s.lower) and find(PERIOD, s):
        return NONE  # it is what is paid for that period, and not aimed at
    for name, match in (("target", target), ("most", most), ("least", least)):
        if match is not None:
            terms[name] = match.value("share", PercentValue).millionths
            spans[name] = (match.span(),)
            basis = match if match.has("basis") else find(_OF, s, match.end)
            if basis is not None and basis.start <= match.end:
                terms.setdefault("basis", basis.text("basis").lower())
                spans.setdefault("basis", (basis.span("basis"),))
    lower = find(_THE_LESSER, s, target.end) if target is not None else None
    if lower is not None and (sum_ := lower.value("cap", Money)).currency == "USD":
        terms["most_amount"], spans["most_amount"] = sum_.cents, (lower.span(),)
    if roles and "basis" not in terms and (share := find(_SHARE, s)):
        terms["basis"], spans["basis"] = share.text("basis").lower(), (share.span("basis"),)
    return terms, Cite((s.span(),), spans)


def _in_turn(s: Sentence, both: Match) -> Found:
    """The target and the most of a list of what is paid at the least, at target and at best."""
    shares = {"target": both.span("share"), "most": both.span("most")}
    terms = {
        "target": both.value("share", PercentValue).millionths,
        "most": both.value("most", PercentValue).millionths,
        "basis": both.text("basis").lower(),
    }
    spans = {name: (span,) for name, span in shares.items()}
    return terms, Cite((s.span(),), spans | {"basis": (both.span("basis"),)})


def _least(s: Sentence, told: Match | None, others: list[Match]) -> Match | None:
    """What is paid at the least; where nothing else is in percent, a minimum of the bonus."""
    if not others:
        now = ENDED.search(s.text) is None and " provided for " not in s.lower
        now = now and not _OF_THE_FIRST.search(s.text)
        least = find(_MINIMUM, s) if now else None
        if least is None or not own_limb(s, least.start, least.end):
            return None
    else:
        least = told or next((m for words in _AT_LEAST if (m := find(words, s))), None)
    if least is None or not least.value("share", PercentValue).millionths:
        return None
    return None if least.bounds("share") in [m.bounds("share") for m in others] else least


def _roles(s: Sentence) -> dict[str, Match]:
    """The percentages that are paid at the least, at what is aimed at, and at the most."""
    found: dict[str, Match] = {}
    for match in find_all(_ROLED, s) if _ROLES.search(s.text) else ():
        if _LONG_TERM.search(s.text):
            continue
        role = next(name for name in ("least", "target", "most") if match.has(name))
        if is_clear(s, match):
            found.setdefault(role, match)
    return found


def _by_quarter(s: Sentence) -> re.Match[str] | None:
    return None if _ANNUAL.search(s.text) else _QUARTERLY.search(s.text)


def _in_dollars(s: Sentence) -> Found:
    """A sum: promised, aimed at, or the most that is paid."""
    if _LONG_TERM.search(s.text):
        return NONE
    if sure := SURE.search(s.lower):
        return guaranteed(s, s.span(*sure.span()))
    aimed, most = sum_of(s, _AIMED), sum_of(s, _AT_MOST)
    said = _REPLACES.sub("", s.text) + s.heading
    quarterly = _by_quarter(s)
    within = _WITHIN_A_YEAR.search(_PAID_QUARTERLY.sub("", s.text)) and not quarterly
    if most and (within or not (quarterly or _RECURS.search(said))):
        most = None
    terms: dict[str, Any] = {}
    spans: dict[str, Any] = {}
    for name, match in (("amount", aimed), ("most_amount", most)):
        if match is not None:
            terms[name] = match.value("amount", Money).cents
            spans[name] = (match.span(),)
    if terms and not quarterly and _MONTHLY.search(s.text) is not None:
        return NONE
    if aimed is not None and not _RECURS.search(said) and _EVENT.search(s.text):
        return NONE  # once, when that has come about
    if aimed is not None and (target := _AT_TARGET.search(s.text, aimed.start, aimed.end + 20)):
        terms["aimed"], spans["aimed"] = True, (s.span(*target.span()),)
    return terms, Cite((s.span(),), spans)
