"""How long a covenant lasts: during the employment, for months after it, always, or not said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DATE, DURATION, ORDINAL, Date
from .lengths import NONE, Lasting
from .times import PERIOD, WORK, all_times, bare, times

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .lengths import Time
    from .topics import Covenanted

_EQUAL = phrase(
    r"\bperiod (?:of time )?(?:equal|during which|for which|in which)|\b(?:so|as) long as"
    r" (?:(?:he|she|you|(?:the )?(?:executive|employee)) (?:is receiv|are receiv|receiv|continu)"
    r"|(?:the )?(?:company|employer|bank) (?:is paying|pays|continues to pay))"
)
_ANEW = phrase(
    r"\((?:[a-h\d]|[ivx]{1,4})\) (?:that|to|will|shall|not|never|(?:you|he|she|(?:the )?"
    r"(?:executive|employee)) (?:will|shall|agrees?))\b"
)  # with its own verb
_NEXT = phrase(  # "and will not, for a year after it, become": of the duty that follows
    r"\b(?:and|but) (?:\w+ )?(?:shall|will) not,? (?:during|for|throughout|within)\b"
)
_SOME_TIME = phrase(rf"{DURATION}|{ORDINAL}|\b(?:during|after|until|while|Period)\b")
_TELLS = phrase(r"[^.;]{0,90}?\b(?:disclos|divulg|reveal|us(?:e|ing)|communicat|disparag)\w*\b")
_DURING = phrase(
    r"\b(?:during|for the (?:period|term|duration) of|while(?! you may)|throughout|so long as|as"
    r" long as|at all times)\b(?:(?!\b(?:shall|will|agrees?|after"
    r"|following)\b)[^.;\ue004]){0,70}?\b(?:employ(?:ed|ment)?\b|terms?\b|engage[dm]|services?\b"
    r"|agreement (?:is|remains))|\bwhile (?:you|he|she) works? (?:here|for|at)\b|\bduring,? (?:or"
    rf"|and) for (?:an? )?(?:period of )?{DURATION}|\b(?:commenc|beginn)ing (?:on|with|as of|upon)"
    r" the (?:effective|commencement|start) date(?! of (?:\w+ )?(?:terminat|resign"
    r"|separat))[^.;]{0,30}? (?:and )?(?:ending|continuing|until|through|expiring)\b",
)
_REFERRED = phrase(
    r"\b(?:during|for|throughout) the (?:time )?periods? (?:specified|described|set forth|referred"
    r" to|provided(?: for)?|stated|defined|prescribed) in (?:section|paragraph|subsection|clause)"
    r" (?P<at>\d[\w.]*(?:\(\w{1,3}\))*)(?! of (?:the|that|such|your)\b)"
)
_WORKING = phrase(
    r"\b(?:term|period) of (?:[\w']+ ){0,3}(?:employment|agreement|engagement)\b"
    r"|\b(?:employment )?(?:term|period),? (?:and|plus) (?:for )?(?:the|an?|continuing)\b"
)
_ALWAYS = phrase(
    r"\bat any time\b(?! (?:during|while))|\bthereafter\b|\b(?:during|before) (?:and|or) (?:at any"
    r" time )?(?:after|following|subsequent)|\b(?:after|following|subsequent to"
    r"|beyond)\b[^.;:]{0,30}?\b(?:terminat|employ|separat|ends?\b|leav|depart|retire)|\bfrom and"
    r" after (?:today|now|the)\b|\bnow,? (?:and|or) (?:at any time )?in the future\b|\b(?:and|or)"
    r" (?:afterwards?\b|after(?=,))|\bforever\b|\bperpetu|\bindefinite|\bat no time\b|\bn?ever\b",
)
_TO_A_DAY = phrase(
    r"\b(?:ending|ends|until|before|prior to|through|expir\w+)\b(?: (?:on|at|the|close|of"
    rf"|business))* (?:\ue006 (?:day )?(?:of )?)?(?P<day>{DATE})|\bremainder of\b|\bunexpired"
    r" (?:term|portion|period)|\btime that the letter states\b"
)
_THEREAFTER = phrase(r"\b(?:or|and) at (?:any|all) times? (?:thereafter|after|following)\b")
_NOW = phrase(
    r"(?: (?:as of|on|from|upon|at|with|the))* (?:date (?:hereof|of this)|effective date(?! of"
    rf" (?:\w+ )?(?:terminat|resign|separat))|execution|signing|today|now|{DATE})"
)
_COMMENCES = phrase(r"\b(?:commenc|beginn|starting)\w*")
# when the person learns or makes something is not how long the duty lasts
_OF_THINGS = phrase(
    r"\b(?:obtain|learn|acquir|conceiv|develop|receiv|discover|gain|invent|creat|produc"
    r"|employed|know|made|makes?|becom|becam|contacted|solicited|served|serviced|dealt|called"
    r"|transacted)\w*\b[^.;,]{0,90}$|\bwhom?\b[^.;]{0,40}?\b(?:had|have)\b[^.;]{0,90}$"
)
_SECRET = ("confidentiality", "confidentiality of this letter", "non-disparagement")


def lasting(letter: Letter, sentence: Sentence, what: Covenanted, at: int) -> list[Lasting]:
    """How long what a sentence forbids at a place lasts, in its own words or by a period defined
    elsewhere; several where it lasts longer after some ways of parting than after others.
    """
    a, b = _stretch(sentence.text, at)
    text = " " * a + sentence.text[a:b]
    found = times(sentence, a, b, at)
    # "while employed" after "for a year after it ends" is said of others
    during = _during(text[: max(t.at for t in found) + 60] if found else text, what)
    named = PERIOD.search(text)
    if named is None or WORK.match(named["name"]):
        during = during or named is not None
    if not found and named is not None:
        beyond = _THEREAFTER.search(text, named.end()) if what in _SECRET else None
        if beyond is not None:
            return [
                Lasting(True, "always", NONE, places={"after": (sentence.span(*beyond.span()),)})
            ]
        if WORK.match(named["name"]) and not (own := _of_parting(letter, named["name"])):
            during = True
        elif WORK.match(named["name"]):
            return [time.lasting(during=False) for time in own]
        else:
            return _defined(letter, named["name"], during) or [Lasting(during, "as stated")]
    if found:
        return [time.lasting(during) for time in found]
    if (at_length := _REFERRED.search(text)) is not None:
        return _referred(letter, at_length["at"], during) or [Lasting(during, "as stated")]
    if (to := _TO_A_DAY.search(text)) is not None:
        return [_to_a_day(sentence, to, during or _from_now(text))]
    always = _ALWAYS.search(text) if what != "invention assignment" else None
    if always is not None and what in _SECRET:
        return [Lasting(True, "always", NONE, places={"after": (sentence.span(*always.span()),)})]
    if (alone := bare(sentence, text, during, at)) is not None:
        return [alone.lasting(during)]
    if always is not None or (not during and _EQUAL.search(text) is not None):
        return [Lasting(during, "as stated")]
    return [Lasting(during or what == "invention assignment", "none" if during else "not said")]


def _stretch(text: str, at: int) -> tuple[int, int]:
    """Where the words stand that may say how long a duty at a place lasts: not in another item of
    a list that has no time before it, nor in a duty that follows.
    """
    a, b = 0, len(text)
    items = [match.start() for match in _ANEW.finditer(text)]
    if len(items) > 1 and items[0] <= at and not _SOME_TIME.search(text, 0, items[0]):
        a = max(start for start in items if start <= at)
        b = min([b, *(start for start in items if start > at)])
    follows = _NEXT.search(text, at, b)
    if follows is not None and not _TELLS.match(text, follows.end()):
        b = follows.start()
    return a, b


def later(sentence: Sentence) -> bool:
    """Whether a sentence speaks of months after the employment, or of a period or day for it."""
    text = sentence.text
    if any(WORK.match(found["name"]) is None for found in PERIOD.finditer(text)):
        return True
    if _TO_A_DAY.search(text) is not None:
        return True
    counted = DURATION in text or ORDINAL in text
    return counted and next(all_times(sentence, 0, len(text), 0), None) is not None


def _to_a_day(sentence: Sentence, to: re.Match[str], during: bool) -> Lasting:
    """Of a duty that lasts until a day: until which, where it is plain."""
    value = sentence.value_at(to.start("day")) if to["day"] else None
    if not isinstance(value, Date) or value.days is None:
        return Lasting(during, "as stated")
    span = (sentence.span(*to.span()),)
    return Lasting(during, "until", until=value.days, places={"until": span, "after": span})


def _from_now(text: str) -> bool:
    """Whether it begins on the day of the letter, or on a plain date."""
    begins = _COMMENCES.search(text)
    return begins is not None and _NOW.match(text, begins.end()) is not None


def _during(text: str, what: Covenanted) -> bool:
    """Whether the duty itself is one for the time of employment."""
    found = _DURING.finditer(text)
    if what == "invention assignment":
        return any(True for _ in found)
    return any(_OF_THINGS.search(text[: match.start()]) is None for match in found)


def _referred(letter: Letter, number: str, during: bool) -> list[Lasting]:
    """The time that another paragraph of the letter states."""
    for sentence in letter.sentences:
        if sentence.number == number and (found := times(sentence, 0, len(sentence.text), 0)):
            return [time.lasting(during or works(sentence.text)) for time in found]
    return []


def works(text: str) -> bool:
    """Whether the time of employment is spoken of."""
    return _DURING.search(text) is not None or _WORKING.search(text) is not None


def _of_parting(letter: Letter, name: str) -> list[Time]:
    """The time of a "Period" that runs from the end of the employment, and is none of it."""
    for term in letter.definitions:
        if term.term == name and term.how == "parentheses":
            found = times(term.sentence, max(0, term.start - 320), term.start, term.start)
            return found if all(time.sure and not time.of_letter for time in found) else []
    return []


def _defined(letter: Letter, name: str, during: bool) -> list[Lasting]:
    """The length of a period that the letter defines elsewhere."""
    for term in letter.definitions:
        if term.term.casefold() != name.casefold() or term.how == "reference":
            continue
        text, a, b = term.sentence.text, term.start, term.end
        if term.how == "parentheses":
            a, b = max(0, term.start - 320), term.start
        found = times(term.sentence, a, b, b)
        both = during or works(text[a:b])
        if found:
            return [time.lasting(both) for time in found]
        if (to := _TO_A_DAY.search(text, a, b)) is not None and to["day"]:
            return [_to_a_day(term.sentence, to, both)]
    called = re.compile(
        rf"^(?P<it>[^.;]{{10,300}}?) (?:shall|will|is|are)\b (?:be |herein |hereinafter |called"
        rf' |referred to |known |as )*(?:the )?"{re.escape(name)}"'
    )
    said = re.compile(
        rf"\b{re.escape(name)}\"?\)?,? (?:(?:for (?:the )?purposes?|as used)[^.;]{{0,60}}? )?"
        r"(?:shall|will|is|means|begins?|commences?|runs?)\b",
        re.IGNORECASE if name.islower() else 0,
    )
    for sentence in letter.having(name.lower()):
        for form in (called, said):
            if (match := form.search(sentence.text)) is None:
                continue
            a, b = match.span() if form is called else (match.end(), len(sentence.text))
            if found := times(sentence, a, b, b):
                return [time.lasting(during or works(sentence.text[a:b])) for time in found]
    return []
