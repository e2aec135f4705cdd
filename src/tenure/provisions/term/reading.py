"""Finds the sentence that says how long the agreement runs, and those on its renewal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...calendar import MonthEnd, add_months, date
from ...later_service import of_later_service
from ...paper_days import changes_another
from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import DATE as DATE_MASK
from ...text.values import DURATION, ORDINAL
from .bounds import Found, begun, day_of, ended, length, sooner
from .renewal import ITSELF, RENEWS, renewal, speaks_of_renewal
from .saying import EXCEPT, of_paper, says

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_HEADED = phrase(
    r"^\W*(?:[\divx]{1,4}\W+)?(?:(?:initial|employment|contract) )*(?:term|period"
    r"|duration|length of (?:agreement|contract|employment))\b"
)
_SPAN = phrase(
    rf"^\W*(?:{DURATION},? )?(?:from|commencing|beginning)(?: on)? {DATE_MASK}"
    rf"|^{DATE_MASK},? (?:through|to|until|-)(?: and including)? {DATE_MASK}"
    rf"|^\W*(?:an? )?{DURATION}(?=,|\.| (?:from|beginning|commencing|starting|after|following)\b|$)"
)
# a sentence about another thing; what is said after an exception may be of some of them
_ELSE = phrase(
    r"\boptions\b|\bstock option|\bvest|\blease|\bsolicit|\bcobra\b|\bwarrant|\bloan\b|\bcoverage\b"
    r"|\bhousing\b|\bexercis|\bbonus\b|\bcompet|\bpatents?\b|\bdisclos|\brecruit|\bhereby amended\b"
    r"|\bretroactive|\bcurrently provides\b|\bprotection period|\bsabbatical|\bapartment|\bbe"
    r" paid\b|\b(?:shall|will) pay\b|^\W*(?:whereas|during|in the event|if|upon|provided|so long as"
    r"|subject to the termination|this notice)\b(?!(?<=\bupon) the (?:\w+ ){0,2}(?:terms"
    r"|conditions)\b)(?!(?<=\bduring) the period (?:begin|commenc))",
)
_ELSE_AT_FIRST = phrase(
    r"\bseverance|\brestrict(?:ed|ion)\b|\bnon-?compet|\bchange (?:in|of) control"
    r"|\bnotwithstanding\b|\b(?:shall|will|agrees?) not\b(?! (?:be )?(?:so )?extend)|\binsurance\b"
    r"|\b(?:employ|engage|retain) an? (?:\w+ ){0,2}(?:consultant|firm|advis|counsel|agency)|\bin"
    r" lieu\b|\bcure period|\bdisab|\bsurviv|^\W*pursuant to (?:the|your) (?:\w+ ){0,3}?agreement,",
)
_ASIDE = re.compile(r"\([^()\"]*\)")
_EXTENDED = phrase(
    r"(?:\b(?:is|are|be|been)(?: hereby)?(?: further)? (?:extended|moved out)\b[^.;\ue005]{0,80}?"
    r"\b(?:to|until|through)(?: and including| and through)?"
    r"|\b(?:is|are)(?: hereby)? amended (?:so as )?to (?:further )?extend (?:the|your|his|her)"
    r" (?:[\w-]+ ){0,4}?(?:term|period)\b[^.;\ue005]{0,60}? (?:to|until|through)(?: and including)?"
    r"|\bbeen extended\b[^.;\ue005]{0,90}? term\b[^.;\ue005]{0,90}? (?:shall|will) (?:now )?"
    r"(?:continue|run|end|expire|terminate) (?:on|until|through)"
    r"|\b(?:so that|to provide that) the (?:\w+ )?(?:term|employment period)(?: shall| will)?"
    r" (?:end|expire|terminate)s?(?: instead)?(?: on)?"
    r"|\b(?:expiration|termination|end|expiry) date\b[^.;\ue005]{0,60}? (?:is|are|shall be)"
    rf" (?:hereby )?(?:changed|amended|extended|moved) from {DATE_MASK} to) (?P<day>{DATE_MASK})"
)
_SECTION = phrase(  # which is only where the term stands
    r"\b(?:section|paragraph|article) [\w.()\u2024]+ of (?:the|this|said) (?:\w+ )?agreement\b"
)
_EMPLOYED_TO = phrase(
    r"\b(?:your|his|her|executive's|employee's) employment\b[^.;\ue005]{0,60}? (?:will|shall)"
    rf" (?:\w+ )?(?:end|terminate|cease)\b[^.;\ue005]{{0,30}}?(?P<day>{DATE_MASK})"
)
_DONE = phrase(r"is hereby\b|been\b")
_OF_TERM = phrase(
    r"\bterm\b|\bemployment (?:period|(?:shall|will|is)\b)|\bexpir|\btermination date\b"
)
# not the first: "shall extend for three years from today" is
_AGAIN = phrase(r"\brenew|\bmay\b|\b(?:additional|further|another|option)\b|\bextended\b")
_OPTION = phrase(r",? (?:but|and)\b[^.;]{0,50}?\boption to (?:extend|renew)\b[^.;]*")
# without an end of its own
_OPEN = phrase(
    r"\buntil (?:it is |(?:sooner|earlier|otherwise) )?terminated\b|\bindefinite|\bperpetual"
    r"|\bopen[- ]ended\b|\bno (?:fixed|specified|specific|set|definite) (?:term|period|duration)"
    r"|\bterminate on an at[- ]will basis|\bnot (?:be )?(?:for|of) a (?:fixed|specified|definite)"
    r"|\b(?:until|terminat\w+|expir\w+)\b[^.;]{0,60}?\ue004[^.;]{0,30}? (?:after|following)"
    r" (?:a |the )?change[ -](?:in|of)[ -]control"
)
_NAMED = phrase(r"\b(?:term|period|agreement|contract)\b")
# and on no known day either
_ENDLESS = phrase(
    r"\bterm of [^.;]{0,60}?\b(?:is|shall be|will be) (?:perpetual|indefinite)"
    r"|\b(?:employ|continue|engage)\w*\b[^.;]{0,90}? (?:for an indefinite|indefinitely)\b"
)
_AFTER_CHANGE = phrase(
    r"\b(?P<until>(?:the )?(?:expiration of )?\ue004[^.;]{0,30}? (?:after|following)"
    r" (?:a |the )?change[ -](?:in|of)[ -]control)"
)

_EMPLOYS = ("employ", "serve", "service", "engage", "appoint", "office")
WORDS = ("term", "period", "continue", "agreement", "contract", "in force", "full force")


def term_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The first sentence that says when the term ends, and how it renews."""
    body = letter.body
    if extended := _extended(letter, changes=changes_another(letter)):
        yield extended
        return
    if (first := _first(body, letter)) is None:
        return
    i, found, whole = first
    near = body[i : i + 3]
    besides: list[Sentence] = []
    for other in (*near, *filter(speaks_of_renewal, body[:i] + body[i + 3 :])):
        if other not in near and {"renews_months", "extended_daily"} & found.keys():
            break
        more = renewal(other, _months_of(found), _end_of(found), letter)
        if other is not body[i] and more:
            whole.append(other.span())
        elif other is not body[i] and speaks_of_renewal(other):
            besides.append(other)
        found = {**more, **found}
    months, span = found.pop("long", (None, None))
    terms = {name: value for name, (value, _) in found.items()}
    fields: dict[str, tuple[Span, ...]] = {name: (where,) for name, (_, where) in found.items()}
    if span is not None and months == (_months_of(found) or months):
        fields["ends"] = (*fields["ends"], span)
    if besides:
        besides.sort(key=lambda s: s.index)
        terms["besides"] = tuple(s.plain for s in besides)
        fields["besides"] = tuple(s.span() for s in besides)
        whole.extend(fields["besides"])
    yield terms, Cite(tuple(sorted(set(whole), key=lambda span: span.start)), fields)


def _first(body: tuple[Sentence, ...], letter: Letter) -> tuple[int, Found, list[Span]] | None:
    """The first sentence that says when the term ends; one further down, if that gives the same
    length and says from when.
    """
    first: tuple[int, Found, list[Span]] | None = None
    for i, sentence in enumerate(body):
        found = _said(sentence, letter)
        if not found or of_later_service(letter, sentence):
            continue
        if _is_over_later(letter, found) or (
            first and found.get("months", (0,))[0] != first[1]["months"][0]
        ):
            continue
        whole = [sentence.span()]
        if "begins_with" in found:
            return i, found, whole
        if first is not None:
            continue
        if near := _begun_near(body, i, letter):
            spans = sorted((near["begins_with"][1], *whole), key=lambda span: span.start)
            return i, found | near, spans
        first = i, found, whole
        if "months" not in found:
            break
    return first


def _is_over_later(letter: Letter, found: Found) -> bool:
    """Whether an office ends on a day found, and the employment on a later one."""
    if "ends" not in found or "months" in found:
        return False
    ends = [(s, m) for s in letter.having(_EMPLOYED_TO) if (m := _EMPLOYED_TO.search(s.text))]
    return any((day_of(s, m) or 0) > found["ends"][0] for s, m in ends)


def _end_of(found: Found) -> int | None:
    """The last day of the first term, where the words give one or come to it."""
    if "ends" in found:
        end: int = found["ends"][0]
        return end
    if not {"begins", "months"} <= found.keys():
        return None
    return add_months(found["begins"][0], found["months"][0], MonthEnd.LAST_DAY) - 1


def _months_of(found: Found) -> int | None:
    """How many months the first term has."""
    if "months" in found:
        months: int = found["months"][0]
        return months
    if "begins" not in found or "ends" not in found:
        return None
    first, last = date(found["begins"][0]), date(found["ends"][0] + 1)
    whole = 12 * (last.year - first.year) + last.month - first.month
    return whole if abs(last.day - first.day) < 2 else None


def _extended(letter: Letter, *, changes: bool) -> tuple[dict[str, Any], Cite] | None:
    """To which day a change to another paper extends the term of that."""
    for sentence in letter.having(_EXTENDED):
        match = _EXTENDED.search(sentence.text)
        if match is None or not _OF_TERM.search(sentence.text[: match.end()]):
            continue
        if not changes and not _DONE.match(match[0]):
            continue
        if _ELSE.search(sentence.text) or ITSELF.search(sentence.text):
            continue
        if (day := day_of(sentence, match)) is not None:
            span = sentence.span(*match.span())
            terms: dict[str, Any] = {"ends": day}
            if of_paper(_SECTION.sub(" ", sentence.text)):
                terms["of"] = "agreement"
            return terms, Cite((sentence.span(),), {"ends": (span,)})
    return None


def _begun_near(body: tuple[Sentence, ...], at: int, letter: Letter) -> Found:
    """Where the term begins, if a sentence says that shortly before that of its end, or after."""
    for other in (*reversed(body[max(0, at - 2) : at]), *body[at + 1 : at + 3]):
        named = "period" in other.lower or "term" in other.lower
        if named and says(other.text) and _of_term(other, other.text):
            return begun(other, other.text, len(other.text), letter)
    return {}


def _said(sentence: Sentence, letter: Letter) -> Found:
    """When the term begins and ends, if the sentence says so."""
    if not _may_say(sentence):
        return {}
    option = _OPTION.search(sentence.text)  # to run longer; how long it runs is said before
    text = sentence.text[: option.start()] if option is not None else sentence.text
    if not _of_term(sentence, text):
        return {}
    renewed = RENEWS.search(text)
    found = _bounds(sentence, text, renewed.start() if renewed else len(text), letter)
    if not found and renewed and not (ITSELF.search(text) or _AGAIN.search(text)):
        found = _bounds(sentence, text, len(text), letter)
    if found and (paper := of_paper(text)) is not None:
        found["of"] = ("agreement", sentence.span(*paper.span()))
    if "begins" in found and "ends" in found and found["ends"][0] <= found["begins"][0]:
        return {}
    return found


def _bounds(sentence: Sentence, text: str, upto: int, letter: Letter) -> Found:
    """When the term begins and ends by the words up to a place; nothing where no end is said."""
    found = begun(sentence, text, upto, letter)
    more = ended(sentence, text, upto, found)
    if not more:
        return found | more if (more := _open(sentence, text, found)) else {}
    if "ends" in more and (said := length(sentence, text, upto)):
        more["long"] = said["months"]  # "for seven years ending on D": the day rests on both
    return found | more | sooner(sentence, text, upto, next(iter(more.values()))[1])


def _open(sentence: Sentence, text: str, first: Found) -> Found:
    """That a term which begins on a known day has no end of its own."""
    if "begins" not in first:
        match = None if "at will" in text or "at-will" in text else _ENDLESS.search(text)
        return {"open_ended": (True, sentence.span(*match.span()))} if match else {}
    match = _OPEN.search(text)
    if match is None or _NAMED.search(text) is None:
        return {}
    found: Found = {"open_ended": (True, sentence.span(*match.span()))}
    if (event := _AFTER_CHANGE.search(match[0])) is not None:
        place = (match.start() + event.start("until"), match.start() + event.end("until"))
        found["until"] = (sentence.readable(*place), sentence.span(*place))
    return found


def _may_say(sentence: Sentence) -> bool:
    """Whether a sentence has a value that ends a term, and a word of one."""
    text, lower = sentence.text, sentence.lower
    ends = DATE_MASK in text or DURATION in text or (ORDINAL in text and "anniversary" in lower)
    if not ends and _OPEN.search(text) is None and _ENDLESS.search(text) is None:
        return False
    if _HEADED.match(sentence.heading) or any(map(lower.__contains__, WORDS)):
        return True
    return ends and any(map(lower.__contains__, _EMPLOYS))


def _of_term(sentence: Sentence, text: str) -> bool:
    """Whether a sentence is about the term of the agreement or of the employment."""
    found = says(text)
    if found is None and not (_SPAN.match(text) and _HEADED.match(sentence.heading)):
        return False
    cut = EXCEPT.search(text, found.end() if found else 0)  # what ends it early is not its length
    first = _AFTER_CHANGE.sub(" ", _ASIDE.sub(" ", text[: cut.start()] if cut else text))
    return _ELSE.search(text) is None and _ELSE_AT_FIRST.search(first) is None
