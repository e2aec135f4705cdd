"""What a salary is limited to, in the letter's words: a time, an office, what taxes leave of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...provision import Cite
    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_FOR = r"(?:for|during|in respect of|with respect to) (?:the |your |his |her )?"
_KIND = r"(?:(?:calendar|fiscal|contract|salary|remainder of|balance of|rest of)(?: the)? )*"
_NO_MORE = r"(?! (?:and|or) (?:each|every|all|any|there|sub|future|later)|,? and thereafter)"
_ON_A_DAY = r"(?:up )?(?:to|through|until|and)(?: and including)? \ue005"
_STATES = (
    r"(?:you|he|she|(?:the )?(?:executive|employee)) (?:is |are )?"
    r"(?:serv|act|engag|hold|remain|continu)\w*"
)
_FROM_THE_FIRST = (
    r"(?:\w+ )?(?:start|effective|commenc|hir|join|date (?:hereof|of (?:this|your|his|her|the))"
    r"|first (?:day|date|pay)|\ue006 day|employment|term\b|terminat|execution|signing|acceptance"
    r"|begin|company|agreement)"
)
# what ends no amount: that it may be changed, that employment ends, what taxes take
_NO_EVENT = (
    r"[^.;,\ue000]{0,60}?\b(?:terminat\w+|adjust\w*|chang\w+|modif\w+|increas\w+|reviewe?d?"
    r"|renew\w*|amended|expir\w+|notice|otherwise|no longer|retire\w*|death|end of the"
    r"|paid in full|deduct\w+|withh\w+|tax\w*)\b"
)
_REST = r"[^.;,()\ue000]"
_LIMIT = phrase(
    rf"\b(?P<time>{_FOR}{_KIND}(?:year )?(?:(?:ending|ended|ends)(?: on)? \ue005"
    rf"|(?:19|20)\d\d(?: (?:[\w-]+ )?year)?)(?!\w){_NO_MORE}"
    rf"|{_FOR}(?:first|initial|\ue006) \ue004(?: (?:term|period))?"
    rf"(?: of (?:the|your|his|her|this) \w+)?(?![\w']){_NO_MORE}"
    r"|(?:(?:for|during) the period )?(?:of |between |(?:commencing|beginning|starting)(?: on)? "
    r"|(?:with effect )?from )*(?:\ue005|the date hereof)(?:,? and (?:ending|continuing))?(?: on)?"
    rf",? (?:{_ON_A_DAY}|\ue005)|(?:through|until|ending(?: on)?)(?: and including)? \ue005"
    r"|(?:until|(?<!rate )(?<!level )(?<!effect )(?:prior to|before))"
    rf" (?!{_NO_EVENT})(?:the|such|you|he|she|we|our)\b {_REST}{{3,80}}"
    r"|(?:effective|beginning|commencing|starting) (?:up)?(?:on|with|in|following|after|as of|at)"
    rf" (?:the|your|his|her) (?!{_FROM_THE_FIRST}){_REST}{{3,60}}"
    r"|(?:upon|following|after) (?:the |your |his |her )?(?:closing|consummation|completion"
    rf"|promotion|appointment|election|transfer|relocation)\b{_REST}{{0,60}}"
    r"|(?:during|for|throughout) (?:the|such|any|your|his|her) (?:notice|transition|interim|leave"
    r"|probation\w*|trial|introductory|extension|extended|renewal) (?:period|term)"
    rf"|while (?:on|in|at) {_REST}{{3,60}})"
    rf"|(?P<approved>subject to (?:the )?(?:[\w']+ ){{0,3}}approval\b{_REST}{{0,60}})"
    r"|(?P<office>(?:while|(?:so|as) long as|(?:during|for) (?:any|the|such) (?:period|time)s?"
    r"(?: of time)?(?: (?:in which|during which|that|when))?|in the event(?: that)?"
    rf"|during which|only (?:if|while)) {_STATES}(?! (?:to be )?employ| an employee)"
    rf"{_REST}{{3,80}}?)(?=[,.;()]| shall\b| will\b|$)"
    r"|\b(?P<net>after[- ]tax(?:es)?|net of (?:all )?(?:applicable )?tax(?:es)?"
    r"|(?<=a )net(?= (?:base |annual |monthly )*salary))"
)
_ELSE = phrase(
    r"bonus|incentive|performance|option|severance|allowance|terminat|review|vest|\bshares"
    r"|increase[sd]?\b(?! to)|\bemployed\b|\btimes\b|\bamount equal\b"
)
# another amount later on, from an event or a time that no step has
_ANOTHER = phrase(
    r"^\W*(?:thereafter|afterwards|(?:as )?from\b|after\b|upon\b|following\b|once\b|when\b|if\b"
    r"|provided\b|effective\b|beginning\b|commencing\b"
    r"|(?:during|for|throughout) the (?!employment|initial|contract)[\w-]+ period\b)"
    r"[^.;\ue000]{0,160}?\b(?:it|salary|rate)\b"
    r"(?! of)[^.;\ue000]{0,60}\ue000"
    r"|\b(?:it|salary|rate of pay)\b (?:shall |will )?(?:then )?(?:be (?:increased|raised"
    r"|reduced) to|become|rise to|increase to|go(?:es)? to|drop to)\b[^.;\ue000]{0,30}\ue000"
)
_NO_OTHER = phrase(
    r"bonus|incentive|option|severance|allowance|terminat|vest|shares|expens|relocat|insurance"
    r"|lump sum"
)
FAR, NEAR, NEXT = 150, 50, 3


def later_amounts(letter: Letter, cite: Cite) -> Iterator[Sentence]:
    """The next sentences that give another amount, on which no term rests."""
    for spot in cite.fields.get("amount", ()):
        here = [s.index for s in letter.sentences if s.span().touches(spot)]
        for s in letter.sentences[max(here, default=-NEXT) + 1 :][:NEXT] if here else ():
            read = any(s.span().touches(x) for spans in cite.fields.values() for x in spans)
            if s.kind != "body" or read or _NO_OTHER.search(s.text) or not _ANOTHER.search(s.text):
                continue
            yield s


def limit_of(s: Sentence, at: int) -> Found:
    """The words that limit the amount at a place to a time, an office, or what taxes leave of it:
    the first of each sort.
    """
    found: dict[str, tuple[int, int]] = {}
    for match in _LIMIT.finditer(s.text):
        sort = match.lastgroup or ""
        start, end = match.span(sort)
        low, high = (end, at) if end <= at else (at + 1, start)
        between = s.text[low:high]
        if len(between) > (NEAR if sort == "net" else FAR) or "\ue000" in between:
            continue
        if not _ELSE.search(between):
            found.setdefault(sort, (start, end))
    if not found:
        return {}
    said = [s.readable(*place).strip() for place in sorted(found.values())]
    first, last = min(found.values())[0], max(end for _, end in found.values())
    return {"limited": (", ".join(x[0].lower() + x[1:] for x in said), s.span(first, last))}
