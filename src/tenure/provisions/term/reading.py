"""Finds the sentence that says how long the agreement runs, and those on its renewal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...calendar import MonthEnd, add_months
from ...paper_days import NAMES, changes_another, day_called, day_made
from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import DATE as DATE_MASK
from ...text.values import DURATION, ORDINAL, Date, Duration, Ordinal
from .saying import says

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_HEADED = phrase(r"^\W*(?:[\divx]{1,4}\W+)?(?:initial |employment )*(?:term|period)\b")
_SPAN = phrase(
    rf"^\W*(?:{DURATION},? )?(?:from|commencing|beginning)(?: on)? {DATE_MASK}"
    rf"|^{DATE_MASK},? (?:through|to|until|-) {DATE_MASK}"
)
# a sentence about another thing; what is said after an exception may be of some of them
_ELSE = phrase(
    r"\boptions\b|\bstock option|\bvest|\blease|\bsolicit|\bcobra\b|\bwarrant|\bloan\b"
    r"|\bcoverage\b|\bhousing\b|\bexercis|\bbonus\b"
    r"|\bcompet|\bpatents?\b|\bdisclos|\brecruit|\bhereby amended\b|\bretroactive"
    r"|\bcurrently provides\b|\bprotection period|\bsabbatical|\bapartment|\bbe paid\b"
    r"|\b(?:shall|will) pay\b|^\W*(?:whereas|during|in the event|if|upon|provided"
    r"|so long as|subject to the termination|this notice)\b",
)
_ELSE_AT_FIRST = phrase(
    r"\bseverance|\brestrict(?:ed|ion)\b|\bnon-?compet|\bchange (?:in|of) control"
    r"|\bnotwithstanding\b|\b(?:shall|will|agrees?) not\b|\binsurance\b|\bin lieu\b"
    r"|\bcure period|\bdisab",
)
_ASIDE = re.compile(r"\([^()\"]*\)")
_EXCEPT = phrase(
    r"\b(?:unless|except|however|provided,? (?:however|that)"
    r"|the (?:earliest|earlier|first)(?: to occur)? of)\b"
)
_BEGINS = r"\b(?:commenc\w*|begin\w*|began|start\w*|from|effective|as of)\b"
_FROM = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with|the|date|or about|from|and after))*,?"
    r"(?: the effective date(?: of [^.;()\ue005]{1,50})?,? \()?"
    rf" ?\"?(?P<day>{DATE_MASK})|(?P<day2>{DATE_MASK}),? (?:through|to|until|-) {DATE_MASK}",
)
_EXTENDED = phrase(
    r"(?:\b(?:is|are|be|been)(?: hereby)?(?: further)? (?:extended|moved out)\b[^.;\ue005]{0,80}?"
    r"\b(?:to|until|through)(?: and including| and through)?"
    r"|\b(?:so that|to provide that) the (?:\w+ )?(?:term|employment period) (?:shall|will)"
    rf" (?:end|expire|terminate)(?: instead)?(?: on)?) (?P<day>{DATE_MASK})"
)
_DONE = phrase(r"is hereby\b|been\b")
_OF_TERM = phrase(r"\bterm\b|\bemployment period\b|\bexpir|\btermination date\b")
_MOVED = phrase(r"\b(?:extend|chang|amend)\w*[^.;]{0,40}$")
_AGREEMENT = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with|from|and after))*,? (?:the )?(?P<root>Effective Date"
    r"|date (?:hereof|of (?:this|the) agreement|first|\ue006|set forth|above|written)|date of this"
    r"|Commencement Date|closing|today)",
)
_START = phrase(
    rf"{_BEGINS}(?:,? (?:on|as of|with))*,? (?:your|the executive's|the|his|her) (?:\w+ )?"
    r"(?:start date|(?:first|\ue006) day of|date of hire|hire date|commencement of)",
)
_TO = phrase(
    r"\b(?:end(?:s|ing)?|terminat\w+|expir\w+|until|through|to|conclud\w+)\b"
    r"(?:,? \w+,(?= on ))?(?:,? (?:on|at|and|including|until|through|the|close of business|midnight"
    r"|of business|up"
    rf"|\w+day))*,? _? ?(?P<day>{DATE_MASK})"
    r"|\b(?:until|through|terminat\w+|expir\w+|end(?:s|ing)?)\b[^.;\ue005]{0,40}?\bthe (?:earliest"
    r"|earlier|first)(?: to occur)? of(?: the following(?: \w+)?)?[:,]?\s+"
    rf"(?:\(\w{{1,3}}\)\s+)?(?P<day2>{DATE_MASK})|(?<={DATE_MASK}) ?- ?(?P<day3>{DATE_MASK})",
)
_ANNIVERSARY = phrase(
    r"\b(?:end(?:s|ing)?|terminat\w+|expir\w+|until|through)\b(?P<before>(?:,? (?:on|at|the|close"
    r" of business|of business|midnight|of|(?:last )?day (?:(?:immediately|next) )?(?:before"
    rf"|preceding|prior to)))*) (?P<nth>{ORDINAL})(?: \(\w+\))? (?:annual )?anniversary"
    r"(?: date)?\b",
)
_LONG = phrase(
    r"\b(?:for|of|be|is|continue)(?: (?:a|an|fixed|initial|period|term|of|approximately|not less"
    rf"|than|is))*,? (?P<time>{DURATION})(?!-| (?:prior|written|advance|notice|before"
    r"|after (?:such|the giving|its terminat|(?:the )?date)))"
    rf"|\b(?:a|an|(?<!of )the) (?P<time2>{DURATION})[ -]?(?:term|period)\b"
    rf"|\bterminate (?P<time3>{DURATION}) (?:thereafter|after)"
    rf"|\b(?:continue|be) (?:for )?(?P<time4>{DURATION})",
)
# "twelve months after a change in control occurs": counted from what may never come
_OF_EVENT = phrase(
    r"^[^.;\ue004\ue005]{0,12}\b(?:after|following|from|beginning (?:on|with|upon))\b"
    r"[^.;\ue004]{0,50}?\b(?:change[ -](?:in|of)[ -](?:the )?control|occurs\b|occurrence|merger"
    r"|sale of|public offering|acquisition|(?:your|his|her|executive's|employee's|of)"
    r" (?:termination|employment (?:ends|terminates|ceases))|death|disability)"
)
_RENEWS = phrase(
    r"\b(?:renew\w*|extend\w*)\b(?P<gap>[^.;]{0,170}?)\b(?:for|of|by|an?|one|additional"
    r"|successive|subsequent|consecutive|periods)\W+(?:\w+ ){0,3}?"
    rf"(?P<time>{DURATION})|\bsuccessive (?P<time2>{DURATION})[ -]?(?:terms?|periods?)",
)
_OPTION = phrase(r",? (?:but|and)\b[^.;]{0,50}?\boption to (?:extend|renew)\b[^.;]*")
_ITSELF = phrase(r"\bautomatic|\bunless\b|\bsuccessive\b|\bevergreen\b")
_UNLESS = phrase(
    rf"\b(?:unless|notice|notif\w+|elects?|advise)\b[^.;]{{0,260}}?(?P<time>{DURATION})"
    r"(?:'s?)?(?: written| advance| notice)*[^.;]{0,40}?\b(?:prior|before|in advance|preceding"
    r"|advance)\b"
    rf"|\b(?:at least|not less than|no later than) (?P<time2>{DURATION})(?:'s?)?"
    r"(?: written| advance| notice)*[^.;]{0,30}?\b(?:prior|before|in advance|preceding)\b"
    r"[^.;]{0,160}?\bnotice",
)

WORDS = ("term", "period", "continue", "agreement", "in force", "full force")


def term_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The first sentence that says when the term ends, and how it renews."""
    body = letter.body
    if extended := _extended(letter, changes=changes_another(letter)):
        yield extended
        return
    for i, sentence in enumerate(body):
        found = _said(sentence, letter)
        if not found:
            continue
        whole = [sentence.span()]
        if "begins_with" not in found and (begun := _begun_before(body, i, letter)):
            found |= begun
            whole.insert(0, begun["begins_with"][1])
        for other in body[i : i + 3]:
            more = _renewal(other)
            if more and other is not sentence:
                whole.append(other.span())
            found = {**more, **found}
        terms = {name: value for name, (value, _) in found.items()}
        fields = {name: (span,) for name, (_, span) in found.items()}
        yield terms, Cite(tuple(whole), fields)
        return


def _extended(letter: Letter, *, changes: bool) -> tuple[dict[str, Any], Cite] | None:
    """To which day a change to another paper extends the term of that."""
    for sentence in letter.having(_EXTENDED):
        match = _EXTENDED.search(sentence.text)
        if match is None or not _OF_TERM.search(sentence.text[: match.end()]):
            continue
        if not changes and not _DONE.match(match[0]):
            continue
        if _ELSE.search(sentence.text) or _ITSELF.search(sentence.text):
            continue
        if (day := _day(sentence, match)) is not None:
            span = sentence.span(*match.span())
            return {"ends": day}, Cite((sentence.span(),), {"ends": (span,)})
    return None


def _begun_before(body: tuple[Sentence, ...], at: int, letter: Letter) -> Found:
    """Where the term begins, if that is said in a sentence shortly before that of its end."""
    for other in reversed(body[max(0, at - 2) : at]):
        if "period" in other.lower and says(other.text) and _of_term(other, other.text):
            return _begun(other, other.text, len(other.text), letter)
    return {}


def _said(sentence: Sentence, letter: Letter) -> Found:
    """When the term begins and ends, if the sentence says so."""
    if not _may_say(sentence):
        return {}
    option = _OPTION.search(sentence.text)  # it may run longer; how long it runs is said before
    text = sentence.text[: option.start()] if option is not None else sentence.text
    if not _of_term(sentence, text):
        return {}
    renewed = _RENEWS.search(text)
    upto = renewed.start() if renewed is not None else len(text)
    found = _begun(sentence, text, upto, letter)
    ends = _TO.search(text, 0, upto)
    if ends is not None and (day := _day(sentence, ends)) is not None:
        found["ends"] = (day, sentence.span(*ends.span()))
    elif not (more := _length(sentence, text, upto, found)):
        return {}
    else:
        found |= more
    if "begins" in found and "ends" in found and found["ends"][0] <= found["begins"][0]:
        return {}
    return found


def _may_say(sentence: Sentence) -> bool:
    """Whether a sentence has a value that ends a term, and a word of one."""
    text, lower = sentence.text, sentence.lower
    dated = DATE_MASK in text
    if not (dated or DURATION in text or (ORDINAL in text and "anniversary" in lower)):
        return False
    if any(map(lower.__contains__, WORDS)):
        return True
    return dated and ("employ" in lower or _HEADED.match(sentence.heading) is not None)


def _of_term(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is about the term of the agreement or of the employment."""
    found = says(text)
    if found is None and not (_SPAN.match(text) and _HEADED.match(sentence.heading)):
        return False
    cut = _EXCEPT.search(text, found.end() if found else 0)  # what ends it early is not its length
    first = _ASIDE.sub(" ", text[: cut.start()] if cut else text)
    return _ELSE.search(text) is None and _ELSE_AT_FIRST.search(first) is None


def _begun(sentence: Sentence, text: str, upto: int, letter: Letter) -> Found:
    """The day on which the term begins, or what it begins with."""
    said = says(text, upto)
    at = said.start() if said is not None else 0
    cut = _EXCEPT.search(text, said.end() if said is not None else 0, upto)
    begun = _FROM.search(text, at, cut.start() if cut is not None else upto)
    if begun is None and _AGREEMENT.search(text) is None:
        begun = _FROM.search(text, 0, at)
    if begun is not None and _MOVED.search(text[: begun.start()]):
        begun = None  # "is extended from D to D"
    if begun is not None and (day := _day(sentence, begun)) is not None:
        span = sentence.span(*begun.span())
        return {"begins": (day, span), "begins_with": ("date", span)}
    root = _AGREEMENT.search(text)
    if root is not None:
        span = sentence.span(*root.span())
        dated = _meant(letter, root["root"].lower())
        if dated is not None:
            return {"begins": (dated[0], dated[1]), "begins_with": ("date", span)}
        return {"begins_with": ("agreement", span)}
    start = _START.search(text)
    if start is None:
        return {}
    return {"begins_with": ("employment", sentence.span(*start.span()))}


def _meant(letter: Letter, root: str) -> tuple[int, Span] | None:
    """The day that the letter means by its effective date, or by its own."""
    if root == "closing" or changes_another(letter):
        return None
    return day_called(letter, root) if root in NAMES else day_made(letter)


def _length(sentence: Sentence, text: str, upto: int, begun: Found) -> Found:
    """For how many months it runs; to which day, where that is an anniversary of the first."""
    long = _LONG.search(text, 0, upto)
    time = _duration(sentence, long) if long is not None else None
    if long is not None and _OF_EVENT.search(text[long.end() :]):
        return {}
    if long is not None and time is not None and time.months is not None:
        return {"months": (time.months, sentence.span(*long.span()))}
    until = _ANNIVERSARY.search(text, 0, upto)
    nth = sentence.value_at(until.start("nth")) if until is not None else None
    if until is None or not isinstance(nth, Ordinal):
        return {}
    span = sentence.span(*until.span())
    if "begins" in begun and " day " not in until["before"]:
        return {"ends": (add_months(begun["begins"][0], 12 * nth.n, MonthEnd.LAST_DAY), span)}
    return {"months": (12 * nth.n, span)}


def _renewal(sentence: Sentence) -> Found:
    """How the term renews by itself, and the notice that stops it."""
    text = sentence.text
    match = _RENEWS.search(text)
    if match is None or not _ITSELF.search(text) or "option" in sentence.lower:
        return {}
    time = _duration(sentence, match)
    if time is None or not time.months:
        return {}
    found: Found = {"renews_months": (time.months, sentence.span(*match.span()))}
    for notice in (m for m in [_UNLESS.search(text, match.end()), _UNLESS.search(text)] if m):
        given = _duration(sentence, notice)
        if given is not None and given.unit == "day":
            found["notice_days"] = (given.n, sentence.span(*notice.span()))
        elif given is not None and given.months is not None:
            found["notice_months"] = (given.months, sentence.span(*notice.span()))
        break
    return found


def _duration(sentence: Sentence, match: re.Match[str]) -> Duration | None:
    for name in ("time", "time2", "time3", "time4"):
        if name in match.re.groupindex and match.start(name) >= 0:
            value = sentence.value_at(match.start(name))
            return value if isinstance(value, Duration) else None
    return None


def _day(sentence: Sentence, match: re.Match[str]) -> int | None:
    for name in ("day", "day2", "day3"):
        if name in match.re.groupindex and match.start(name) >= 0:
            value = sentence.value_at(match.start(name))
            return value.days if isinstance(value, Date) else None
    return None
