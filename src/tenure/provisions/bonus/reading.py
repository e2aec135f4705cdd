"""How a bonus is read: its target and most in percent of pay or in dollars, and what is sure of it.

What is aimed at is nobody's promise; only a sum that the words guarantee, or call a minimum, is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from ...calendar import day
from ...provision import Cite
from ...text import find, find_all, pattern
from ...text.patterns import Match, Pattern
from ...text.phrases import phrase
from ...text.values import Date, Duration, Money
from ...text.values import Percent as PercentValue
from .narrowing import narrowed
from .open_ended import open_ended

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Found = tuple[dict[str, Any], Cite]
NONE: Found = ({}, Cite())

_BASIS = (
    r"(?P<basis>(?:annual |annualized |base |basic |earned |eligible |gross |starting )*(?:base"
    r" (?:annual )?(?:salary|pay|compensation)|salary|pay|compensation|earnings|base)\b)"
)
_OF = (
    r"\)?,? (?:per annum |per year |annually )?(?:of|times) (?:your |the |his |her "
    r"|(?:\w+[.\u2024] )?\w+'s |then[- ]current |then |current |such |eligible |established "
    r"|actual |applicable )*" + _BASIS
)
_NEXT = rf"(?={_OF.replace('?P<basis>', '?:')}|[,;).]|$| and\b| with\b| but\b| \()"
_SHARE = rf"{{percent:share}}{_OF}"
_MOST = (
    r"(?:maximum|\bup to|not (?:to )?exceed|(?:no|not) more than|capped at|range of"
    r"|range from {percent} to|\b(?:rang\w+|var\w+) (?:between|from)"
    r"|\bbetween {percent} and)"
    rf"[^.;]{{0,40}}?{_SHARE}",
    r"\b(?:maximum|stretch|superior)(?: (?:bonus|award|opportunity|payout|level))*"
    rf"(?: (?:of|at|is|equal to|being))?:? {{percent:share}}{_NEXT}",
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
_NAMED = phrase(
    r"bonus|incentive (?:compensation|award|plan|program|payment|opportunity|target)"
    r"|\bvariable (?:compensation|pay)\b"
    r"|\b(?:target|annual|short[- ]term|cash) incentive\b|\bSTIP?\b"
)
_ITS_TARGET = phrase(r"^(?:your|the|his|her|executive's|this|such) (?:\w+ )?target\b")
_AWARD = phrase(r"\btarget(?:ed)? award\b")  # in percent of pay; in dollars it may be of stock
_OTHER = (
    r"sign(?:ing)?[- ]on|signing bonus|(?<!net )(?<!customer )(?<!client )(?<!revenue )retention"
    r"|last year|\bhighest\b|accelerat|\bpension|\bdefer|\blesser of|\bcontinued for\b"
    r"|salary continuation"
    r"|\btimes (?:(?:[\w']+ ){0,3})base salary"
    r"|\b(?:have|has) [\w ]{0,30}received\b|\bhistorical|\bin (?:recent|prior|past) years"
)
_ENDING = r"severance|terminat|change (?:in|of) control"
_ENDED = phrase(_ENDING)
_OTHER_AFTER = phrase(f"{_OTHER}|{_ENDING}")
_PROVISO = phrase(r"\b(?:unless|provided|so long as|if|subject to)\b")
_OTHER_BEFORE = phrase(
    _OTHER + r"|\b(?:special|stay|transaction|hiring|one-time|project|completion|transition|success"
    r"|milestone) (?:\w+ )?bonus"
    r"|\bLTIP\b|\bpaid a one[- ]time"
)
_NEARBY = phrase(
    r"relocat|\boptions?\b|\bshares?\b|\bstock\b|\bachiev\w+ (?:of )?(?:at least )?$|\bRSU|equity"
    r"|long[- ]term"
)
_LEAST = phrase(  # the least that is paid is not what is aimed at
    r"\b(?:minimum(?! (?:target|goal))|at least|less than(?: \ue000 or)?)"
    r" (?:(?:annual |target |cash )?bonus )?(?:(?:equal|equivalent) to |of )?$"
)

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
    rf"\b(?:potential|target(?:ed)?|anticipated|expected) (?:annual |bonus )*(?:payout|payment"
    rf"|award|amount|opportunity|bonus) {_IS} {_SUM}",
)))  # fmt: skip
_AT_MOST = tuple(map(pattern, (
    r"\b(?:bonus|incentive)(?:es)?\b[^.;]{0,90}?\b(?:up to|maximum(?: amount)? of|not (?:to )?"
    rf"exceed(?:ing)?|capped at|(?:no|not) more than)(?: an?)?(?: total| maximum)?(?: of)? {_SUM}",
    r"\bmaximum (?:annual |cash |potential )*bonus (?:amount |opportunity |potential )?"
    rf"{_IS} {_SUM}",
)))  # fmt: skip
_RECURS = phrase(r"\bannual|\byear|\bincentive|\bperformance")
_WITHIN_A_YEAR = phrase(r"\bquarter|\bmonth(?:ly)?\b|\bsemi-?annual|\bper (?:unit|sale)|\bweek")
_A_QUARTER = phrase(r"[^.;,]{0,60}\b(?:per|each|every) (?:fiscal |calendar )?(?:quarter|month)\b")
_REPLACES = phrase(r"\bin (?:lieu|place) of\b[^.;]*")
_SURE = phrase(
    r"guarantee[ds]?\b(?![^.;]{0,10}employment)|minimum (?:annual )?(?:\w+ )?bonus"
    r"|\bbonus of (?:at least|(?:no|not) less than)"
    r"|\b(?:bonus|award)\b[^.;\ue000]{0,80} (?:will|shall)(?:(?: be| equal| total)?"
    r" (?:at least|(?:no|not) less than)| (?:not be|in no event be) (?:less|lower) than)",
    0,
)
_UNSURE = phrase(r"\bnot\b[^.;]{0,20}guarantee|contingent|\bno guarantee", 0)
_SURE_SUM = (
    pattern(rf"\b(?:bonus(?:es)?|award)\b[^.;]{{0,100}}?{_SUM}"),
    pattern(rf"{_SUM}[^.;]{{0,40}}? bonus"),
)
_FIRST = (
    pattern(r"(?:first|initial|\ue006) {duration:first} of (?:your |the |his |her )?employment"),
    pattern(
        r"(?:first|initial|\ue006) (?:full )?(?P<year>year)(?: of (?:(?:your |the |his |her "
        r"|executive's |employee's )?employment|service)| with the company)?\b(?! of (?:the|this))"
    ),
)
_ONE_YEAR = (
    pattern(
        r"\b(?:for|in respect of) (?:the )?(?:calendar )?(?:(?:bonus|performance) )?(?:year )?"
        r"(?P<year>(?:19|20)\d\d)\b(?! fiscal)"
    ),
    pattern(r"\b(?:your|the|his|her|this) (?P<year>(?:19|20)\d\d) (?:\w+ )?bonus\b"),
)
_YEAR_ENDING = pattern(r"\byear (?:that )?(?:ending|ended|ends)(?: on)? {date:over}")
_ONE_DAY = phrase(
    r"\b(?:on|for|by) (?:or (?:about|before) )?\ue005|\b(?:for|in) (?:the month of )?"
    r"(?:jan|febr)uary|\bfor (?:march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b"
    r"|\bfiscal (?:year )?(?:19|20)\d\d|\b(?:19|20)\d\d fiscal|(?:\bfirst|\ue006) fiscal"
    r"|\b(?:19|20)\d\d\b|\ue005|\bonly\b"
)
_FISCAL = pattern(
    r"\b(?:for|in respect of) (?:the )?(?:(?:remainder|balance|rest) of )?fiscal (?:year )?"
    r"(?P<year>(?:19|20)\d\d)\b(?! (?:and|or|through|to)\b)"
)
_ODD_DAY = phrase(r"\ue005|\b(?:each|every) (?:month|quarter)|\bper (?:month|quarter)")
_EVERY_YEAR = phrase(r"\bannual\b|\b(?:each|every|per) (?:\w+ )?year")


def bonuses_of(letter: Letter) -> Iterator[Found]:
    """The bonuses of a letter: terms, and where they are written."""
    seen: set[str] = set()
    some = False
    for sentence in letter.sentences:
        text = sentence.text
        if "\ue000" not in text and "\ue001" not in text:
            continue
        named = _NAMED.search(text) or _NAMED.search(sentence.heading)
        if not named and not _AWARD.search(text) and not _of_a_bonus(letter, sentence):
            continue
        measured = False
        for read, mark in ((_measured, "\ue001"), (_in_dollars, "\ue000")):
            if mark not in text or (read is _in_dollars and not named):
                continue
            terms, cite = read(sentence)
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
        and _NAMED.search(before.text) is not None
    )


_ANY_NUMBER = {"amount", "guaranteed", "what", "first", "through", "basis"}


def _measured(s: Sentence) -> Found:
    """A target, or a most, in percent of pay."""
    terms: dict[str, Any]
    spans: dict[str, tuple[Span, ...]]
    if (both := _clear(s, _IN_TURN)) is not None:
        shares = {"target": both.span("share"), "most": both.span("most")}
        terms = {
            "target": both.value("share", PercentValue).millionths,
            "most": both.value("most", PercentValue).millionths,
            "basis": both.text("basis").lower(),
        }
        spans = {name: (span,) for name, span in shares.items()}
        return terms, Cite((s.span(),), spans | {"basis": (both.span("basis"),)})
    roles = _roles(s)
    most = roles.get("most") or _clear(s, *_MOST)
    target = roles.get("target") or _clear(s, _TARGETED, _TARGET_ROW, _TARGET_AFTER)
    if target is None and _HEADS_TARGET.search(s.heading):
        target = find(_ALONE, s)
    start = 0
    while target is None and (found := find(_SHARE, s, start)):
        if _is_clear(s, found) and not any(
            m is not None and m.start <= found.start < m.end for m in (most, roles.get("least"))
        ):
            target = found
        start = found.end
    if target is None and most is None and (aimed := _sum(s, _AIMED)):
        same = find(_SAME_IN_PERCENT, s, aimed.end)
        target = same if same and same.start == aimed.end else None
    if target and most and target.bounds("share") == most.bounds("share"):
        target = None
    if target is None and most is None:
        return NONE
    terms, spans = {}, {}
    for name, match in (("target", target), ("most", most)):
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


def _roles(s: Sentence) -> dict[str, Match]:
    """The percentages that are paid at the least, at what is aimed at, and at the most."""
    found: dict[str, Match] = {}
    for match in find_all(_ROLED, s) if _ROLES.search(s.text) else ():
        if _LONG_TERM.search(s.text):
            continue
        role = next(name for name in ("least", "target", "most") if match.has(name))
        if _is_clear(s, match):
            found.setdefault(role, match)
    return found


def _clear(s: Sentence, *forms: str) -> Match | None:
    for words in forms:
        start = 0
        while match := find(words, s, start):
            if _is_clear(s, match):
                return match
            start = match.end
    return None


def _is_clear(s: Sentence, match: Match) -> bool:
    """Whether a percentage is of a bonus paid in cash, by the words that lead to it."""
    at = match.bounds("share")[0]
    before = s.text[:at]
    limb = before[before.rfind(";") + 1 :]
    if _ENDED.search(before) or _OTHER_BEFORE.search(limb) or _goes_on(s, at):
        return False
    if _A_QUARTER.match(s.text, at):
        return False
    clause = before[max(before.rfind(";"), before.rfind(". ")) + 1 :][-120:]
    bonus = max((m.end() for m in _NAMED.finditer(clause)), default=0)
    least = _LEAST.search(clause)
    if least is not None and "target" not in clause[: least.start()].lower()[-40:]:
        return False
    return _NEARBY.search(clause, bonus) is None


def _goes_on(s: Sentence, at: int) -> bool:
    """Whether what follows tells of another sort of payment, up to a proviso."""
    after = s.text[at : at + 100]
    proviso = _PROVISO.search(after)
    return _OTHER_AFTER.search(after[: proviso.start()] if proviso else after) is not None


def _in_dollars(s: Sentence) -> Found:
    """A sum: promised, aimed at, or the most that is paid."""
    if _LONG_TERM.search(s.text):
        return NONE
    if sure := _SURE.search(s.lower):
        return _guaranteed(s, s.span(*sure.span()))
    aimed, most = _sum(s, _AIMED), _sum(s, _AT_MOST)
    said = _REPLACES.sub("", s.text) + s.heading
    if most and (_WITHIN_A_YEAR.search(s.text) or not _RECURS.search(said)):
        most = None
    terms: dict[str, Any] = {}
    spans: dict[str, Any] = {}
    for name, match in (("amount", aimed), ("most_amount", most)):
        if match is not None:
            terms[name] = match.value("amount", Money).cents
            spans[name] = (match.span(),)
    return terms, Cite((s.span(),), spans)


def _sum(s: Sentence, forms: tuple[Pattern, ...]) -> Match | None:
    for words in forms:
        match = find(words, s)
        if match is None or _NEARBY.search(match.text()):
            continue
        at = match.bounds("amount")[0]
        before = s.text[:at]
        if _ENDED.search(before) or _OTHER_BEFORE.search(before) or _goes_on(s, at):
            continue
        money = match.value("amount", Money)
        if money.currency == "USD" and money.cents > 0:
            return match
    return None


def _guaranteed(s: Sentence, sure: Span) -> Found:
    """A sum that is promised, whatever the results: each year, for the first, or for one."""
    match = _sum(s, _SURE_SUM)
    if match is None or _UNSURE.search(s.lower):
        return NONE
    terms: dict[str, Any] = {"amount": match.value("amount", Money).cents, "guaranteed": True}
    spans: dict[str, Any] = {"amount": (match.span(),), "guaranteed": (sure,)}
    for form in _FIRST:
        if first := find(form, s):
            months = 12 if first.has("year") else first.value("first", Duration).months
            if months is not None:
                terms |= {"what": "first year", "first": months}
                spans |= {"first": (first.span(),), "what": (first.span(),)}
                return terms, Cite((s.span(),), spans)
    if (last := _last_day(s)) is not None:
        terms |= {"what": "one year", "through": last[0]}
        spans |= {"through": (last[1],), "what": (last[1],)}
    elif _ONE_DAY.search(s.text) and not _EVERY_YEAR.search(s.text):
        if (year := find(_FISCAL, s)) is None or _ODD_DAY.search(s.text):
            return NONE  # once, and not on a day that is counted here
        terms |= {"what": "one year", "for_year": int(year.text("year"))}
        spans |= {"for_year": (year.span(),), "what": (year.span(),)}
    return terms, Cite((s.span(),), spans)


def _last_day(s: Sentence) -> tuple[int, Span] | None:
    """The last day of the one year that a sum is for."""
    if ending := find(_YEAR_ENDING, s):
        over = ending.value("over", Date).days
        return None if over is None else (over, ending.span())
    year = next((m for form in _ONE_YEAR if (m := find(form, s))), None)
    return (day(date(int(year.text("year")), 12, 31)), year.span()) if year else None
