"""Reads on what a grant hangs before it is made, the approval of a board or an event ("if the
offering is completed by June 30, ..."), and whether it is made again and again ("on each
anniversary of the Effective Date").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION
from .goals import VESTS

if TYPE_CHECKING:
    from ...text import Sentence
    from .grants import Grant

_GIVES = (
    r"(?:we|you|he|she|it|(?:the )?(?:company|corporation|board|committee|management|employer"
    r"|executive|employee)|(?:mr|ms|mrs|dr)[.\u2024] [\w-]+|[\w-]+)"
    r"(?: (?:will|shall|agrees? to|hereby|intends? to)\b|['’]ll\b)"
)
_LEADS = phrase(
    r"(?:^|[;:,.)] |\b(?:and|that) )(?P<on>(?:if|once|when|in the event(?: that)?|provided that"
    r"|should|(?:up)?on (?:the )?(?:successful )?(?:closing|completion|consummation|achievement"
    r"|attainment|occurrence|approval by the fda|receipt)\b)"
    rf" [^;:]{{8,240}}?),? (?:then,? )?{_GIVES}", 0,
)  # fmt: skip
_INSIDE = phrase(
    r"\b(?:receive|granted|awarded|issued|grant|award|issue)(?: (?:you|him|her|to \w+))?,?"
    r" (?P<on>upon (?:the )?(?:closing|completion|consummation|achievement|attainment)"
    r" [^;:]{4,160}?),? (?:an? )?[\"“]?(?:[\w-]+ ){0,3}?(?:options?|restricted|award|grant)\b", 0,
)  # fmt: skip
# what it hangs on though it is a time served or an approval
_SERVED = phrase(
    rf"(?:^|[;:,.)] |\b(?:and|that) )(?P<on>after (?:completing )?(?:at least )?{DURATION} of"
    rf" (?:\w+ )?(?:service|employment)\b[^;:,.]{{0,60}}?),? {_GIVES}", 0,
)  # fmt: skip
_OWNERS = phrase(
    r"(?P<on>\b(?:if|once|when|provided that) (?:the |our )?(?:company's )?"
    r"(?:share|stock)holders approve\b[^;:,.]{4,120})", 0,
)  # fmt: skip
# the day on which everything else begins too, and the grant's own approval, are no condition of it
_NO_CONDITION = phrase(
    r"\b(?:employ(?:ed|ment)|hired?|start|join|commenc\w+ (?:date|work|employment)|accept\w*|sign"
    r"|signing|execut(?!ive)\w+|approv\w+|effective date|first day|relocat"
    r"|you (?:begin|commence|agree|are|have any|wish|elect|choose)|this (?:letter|agreement|offer)"
    r"|terminat\w+|grant date"
    r"|date of grant|board (?:meets|meeting)|applicable|necessary|vest\w*|exercis\w*|plan)\b", 0,
)  # fmt: skip
_EXTENDED = phrase(r"\b(?:extends?|renews?|extended|renewed)\b", 0)
_EXTENSION = phrase(r"^\W*(?:option to )?(?:exten(?:sion|d)|renew(?:al)?)\b(?! periods? of)", 0)
IF_EXTENDED = "if the agreement is extended as it provides"
_PERIODS = (
    r"(?:(?:up)?on each (?:\w+ )?anniversar(?:y|ies)(?: date)? of"
    r" (?!the (?:date of )?(?:such )?grant\b)[^;.,]{3,80}|(?:in |during |at the end of"
    r"|(?:up)?on (?:the )?(?:\ue006|last) (?:\w+ )?day of )?"
    r"(?:each|every|per) (?:(?:calendar|fiscal) )?(?:year|quarter|month|annum)\b"
    r"(?: (?:of|during|beginning|commencing|starting|for|until) [^;.,]{3,110})?|annually\b)"
)
_AGAIN = (
    phrase(  # "on each anniversary of the Closing, you will be granted"
        rf"(?:^|[;,] (?:and )?|\b(?:thereafter,?|and) )(?P<on>{_PERIODS})(?:,[^;.,]{{3,70}})?,?"
        rf" {_GIVES}", 0,
    ),
    phrase(r"(?<!initial )(?<!first )\b(?P<on>annual)(?: equity| stock| share| option)*"
           r" (?:grant|award|bonus) of$", 0),
)  # fmt: skip
_IN_ALL = phrase(  # of one year, or up to a number that is told
    r"\b(?:for|in) (?:the )?(?:fiscal |calendar )?(?:year )?(?:19|20)\d\d"
    r"|\bfor an? (?:\w+ )?(?:total|aggregate)(?: number)? of \ue003", 0,
)  # fmt: skip
_AGAIN_AFTER = phrase(
    rf"[\s)]*(?:shares )?(?:of (?!restricted)[\w' ]{{0,40}}?stock )?(?P<on>{_PERIODS})", 0
)
_GIVEN = phrase(r"\b(?:receive|grant(?:ed)?|award(?:ed)?|issued?)\b(?:(?!vest)[^;.]){0,160}$", 0)
_NOT_FIRM = phrase(
    r"\b(?:eligib\w+|may|might|could|discretion|target\w*|recommend\w*|consider\w*|determin\w+|"
    r"up to|from time to time|guidelines?|range|intend\w*|expect\w*|directors?['’])\b"
    r"|\bvest\w* (?:in|at|over|as to|with respect to)? ?\ue003", 0,
)  # fmt: skip
SHORTEST, LONGEST = 4, 45  # words of a condition
_WHO = r"(?:board|directors?|committee|stockholders|shareholders|exchange)"
_GAP = r"(?:[^;.,]|, (?:ltd|inc|llc|corp)\b)"
_RECOMMENDS = phrase(r"\brecommend(?:ed|s|ing|ation)?\b", 0)  # before the award itself
_RECOMMENDED = phrase(
    rf"\brecommend(?:ed|s|ing|ation)?\b[^.;]{{0,40}}?\b(?:to|that)\b"
    rf"|\bpropos(?:es?|ed|ing|al)\b[^.;]{{0,20}}? to (?:the |our )[^.;]{{0,30}}?{_WHO}\b"
    rf"|\b{_WHO} (?:will|shall) be asked to (?:grant|approve|award)"
    rf"|\bask(?:ed|ing)? (?:the |our )[^.;]{{0,30}}?{_WHO}\b[^.;]{{0,20}}? to (?:grant"
    rf"|approve|award)",
    0,
)
_APPROVAL_NEEDED = phrase(
    r"\b(?:subject to|contingent (?:up)?on|condition(?:ed|al) (?:up)?on|upon|after"
    r"|following|pending)"
    rf" {_GAP}{{0,110}}?\bapprov(?:al|ed|ing)\b{_GAP}{{0,60}}?\b{_WHO}\b"
    r"|\b(?:subject to|contingent (?:up)?on|condition(?:ed|al) (?:up)?on|upon|after"
    r"|following|pending)"
    rf" [^.;,]{{0,40}}?\b{_WHO}(?:'s)? approval\b"
    rf"|\b(?:if|when|once|as soon as) (?:it is |they are )?approved by [^.;,]{{0,30}}?\b{_WHO}\b"
    rf"|\b(?:date|day) (?:on which|that|when) [^.;,]{{0,40}}?\b{_WHO}\b[^.;,]{{0,30}}?"
    r"\bapproves (?:(?:the|your|this|such|said) )*(?:\w+ )?(?:grants?|awards?|options?)\b",
    0,
)
_OF_IT = phrase(r"\b(?:options?|grants?|awards?|units|rsus?|shares)\b", 0)
_REACH = 4  # sentences in which it is said


def read_approval(grant: Grant, sentences: list[Sentence]) -> None:
    """Marks a grant that waits for a board."""
    for sentence in sentences[:_REACH]:
        lower = sentence.lower
        if not any(word in lower for word in ("approv", "recommend", " ask", "propos")):
            continue
        for how, wanted in (("recommended", _RECOMMENDED), ("needed", _APPROVAL_NEEDED)):
            found = wanted.search(lower)
            if found is None and how == "recommended" and sentence is grant.at:
                found = _RECOMMENDS.search(lower, 0, grant.begin)
            if found is None or (sentence is not grant.at and not _OF_IT.search(lower)):
                continue
            if sentence is grant.at and how == "recommended" and found.start() > grant.begin:
                continue
            grant.say("approval", how, sentence.span(found.start(), found.end()), of=sentence)
            return


def read_condition(grant: Grant) -> None:
    """The clause before the award, or before its noun, that says on what event it is granted."""
    lower = grant.at.lower
    if _served_or_approved(grant) or _of_extension(grant):
        return
    for wanted in (_LEADS, _INSIDE):
        for found in wanted.finditer(lower):
            begin, end = found.span("on")
            late = begin > grant.begin and wanted is _LEADS
            if end > grant.end or late:
                continue
            said = lower[begin:end]
            if _NO_CONDITION.search(said) and not _EXTENDED.search(said):
                continue
            if not SHORTEST <= len(said.split()) <= LONGEST:
                continue
            _hangs_on(grant, begin, end)
            return


def _hangs_on(grant: Grant, begin: int, end: int) -> None:
    words = grant.at.readable(begin, end)
    grant.say("condition", f"{words[0].lower()}{words[1:]}", grant.at.span(begin, end))


def repeated(lower: str, begin: int, end: int) -> tuple[int, int] | None:
    """Where a sentence says that the grant between two places is made again and again."""
    if not ("each " in lower or "every " in lower or "per " in lower or "annual" in lower):
        return None
    before = lower[: begin + 1].rstrip("\ue003")
    found = next((m for m in (w.search(before.rstrip()) for w in _AGAIN) if m is not None), None)
    if found is None and _GIVEN.search(lower[:begin]):
        found = _AGAIN_AFTER.match(lower, end)
    if found is None or _NOT_FIRM.search(lower[:end]) or _IN_ALL.search(lower):
        return None
    return found.span("on")


def read_repeated(grant: Grant) -> None:
    """That it is made again and again, in the letter's words."""
    said = repeated(grant.at.lower, grant.begin, grant.end) if grant.shares else None
    if said is not None:
        words = grant.at.readable(*said).strip()
        words = f"{words[0].lower()}{words[1:]}"
        grant.say("repeats", "annually" if words == "annual" else words, grant.at.span(*said))


def _of_extension(grant: Grant) -> bool:
    """Whether it is granted only if the agreement is extended, which its section says it may be."""
    if "extend" not in grant.at.masked.lower or not _EXTENSION.search(grant.at.heading.lower()):
        return False
    grant.say("condition", IF_EXTENDED, grant.at.span())
    return True


def _served_or_approved(grant: Grant) -> bool:
    """Whether it is granted only after a time served, or if the shareholders approve."""
    lower = grant.at.lower
    for found in (_SERVED.search(lower), _OWNERS.search(lower)):
        if found is None or VESTS.search(lower, grant.end, max(grant.end, found.start())):
            continue
        begin, end = found.span("on")
        if begin > grant.begin and not found.group("on").startswith(("if", "once", "when", "prov")):
            continue
        _hangs_on(grant, begin, end)
        return True
    return False
