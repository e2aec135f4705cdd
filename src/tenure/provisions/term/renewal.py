"""How a term renews by itself, and the notice that stops it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...calendar import date
from ...signers import side_of
from ...text.phrases import phrase
from ...text.values import DATE, DURATION, ORDINAL, Count, Date, Duration, Ordinal
from .bounds import Found, value_of

if TYPE_CHECKING:
    import re

    from ...text import Letter, Sentence, Span

RENEWS = phrase(
    r"\b(?:renew\w*|extend\w*|continue)\b[^.;]{0,60}? (?P<yearly>(?:from )?year[ -]to[ -]year"
    r"|for (?:an|each) additional year|annually|(?<=renew )(?:each|every) year"
    r"|(?<=renews )(?:each|every) year)\b|"
    r"\b(?:renew\w*|extend\w*|roll(?:s|ed)? over)\b(?P<gap>[^.;]{0,170}?)\b(?:for|of|by|an?|one"
    r"|additional|successive|subsequent|consecutive|periods)\W+(?:\w+ ){0,3}?"
    rf"(?P<time>{DURATION})|\bsuccessive (?P<time2>{DURATION})[ -]?(?:terms?|periods?)"
    rf"|(?P<time3>{DURATION})[ -](?:\w+ )?(?:renewals?|extensions?)\b"
    rf"|\bextended (?P<time4>{DURATION})"
    rf"|\bsuccessive (?:terms?|periods?) of (?P<time5>{DURATION})",
)
# without a length: it is renewed for the time that it ran
_AS_LONG_AGAIN = phrase(
    r"\b(?:shall|will|is) (?:be )?(?:automatically )?(?:be )?renew(?:ed)?(?: automatically)?(?=,?"
    r" unless\b| for (?:like|similar|the same) (?:additional |successive )?(?:terms?|periods?))"
)
# "on each anniversary of that day it is extended": it never has less than its first length to run
_YEARLY = phrase(
    rf"(?:\b(?:the|its) (?P<nth>{ORDINAL})(?: annual)?"
    rf" anniversary\b[^.;]{{0,90}}?)?\b(?:each|every)"
    r" (?:(?:such|subsequent|succeeding|annual|yearly|successive) )*anniversary\b"
    r"|\b(?:at|on|upon) the (?:end|expiration) of (?:each|every) (?:calendar |contract )?year\b"
)
_DAILY = phrase(
    r"\b(?:each|every) (?:\w+ )?day\b[^.;]{0,80}?\bextend|\bextend\w*\b[^.;]{0,80}?"
    r" (?:daily|(?:each|every) (?:\w+ )?day)\b"
)
_OF_EVENT = phrase(
    r"\b(?:change|closing|grant|merger)\b"
    r"|\b(?:on|with|at|upon|beginning) (?:such|the|its) (?:expiration|end|last)\b"
)
_WHO = phrase(
    r"\b(?:unless|until|if|provided)\b(?P<who>[^.;]{0,130}?)\b(?:gives?|given|provides?|delivers?"
    r"|notif\w+|elects?|decides?|advises?|shall|will|has|have)\b"
    rf"(?:[^.;]{{0,40}}?\bby (?!{DATE})(?P<by>[^.;,]{{2,40}}))?"
)
_COMPANY = phrase(r"\b(?:company|employers?|bank|corporation|board|we)\b")
_EXECUTIVE = phrase(r"\b(?:executive|employee|you|he|she)\b(?! (?:committee|chair))")
_EITHER = phrase(
    r"\b(?:either|each|both|part(?:y|ies)|of us|one)\b|\bor (?:the )?(?:company|employer|bank)\b"
    r"|\b(?:company|employer|bank) or\b"
)
_WITHIN = phrase(  # a window before the end, and no last day
    rf"(?<!not )\b(?:within|during) (?:the |a )?(?:last |final )?(?:period of )?{DURATION}"
)
_BOTH_ENDS = phrase(  # of a window: the last day for the notice is the later of them
    rf"\b(?:between|beginning) (?P<one>\ue003|{DURATION}) and (?:ending )?{DURATION}"
    rf"|(?P<two>\ue003|{DURATION}),? (?:and|but|nor)[^.;\ue003\ue004]{{0,20}}? than {DURATION}"
)
_IS_GIVEN = phrase(
    r"\bnotice is (?:\w+ )?(?:given|provided|delivered|sent) to (?P<whom>(?:the )?\w+)\b"
)
_NAME = phrase(r"\b[A-Z][\w.]*\w", 0)
# "on January 1, 2010 and on each January 1 thereafter"
_SINCE = phrase(
    rf"(?P<day>{DATE}),? and (?:on )?(?:each|every) (?:(?:such|subsequent|succeeding|following) )*"
    rf"(?:{DATE}|anniversary)"
)
ITSELF = phrase(
    r"\bautomatic|\bunless\b|\bsuccessive\b|\bevergreen\b|\brenews\b|\byear[ -]to[ -]year\b"
    r"|\bprovided,? that\b[^.;]{0,60}? not given\b|\bif neither\b[^.;]{0,90}?\b(?:not to|notice)\b"
    r"|\b(?:if no|absent|in the absence of)\b[^.;]{0,30}?\bnotice\b"
)
_UNLESS = phrase(
    rf"\b(?:unless|notice|notif\w+|elects?|advise)\b(?:[^.;]"
    rf"|\.(?=\d)){{0,260}}?(?P<time>{DURATION})"
    r"(?:'s?)?(?: written| advance| notice)*[^.;]{0,40}?\b(?:prior|before(?:hand)?|in advance"
    r"|preceding|advance)\b"
    rf"|\b(?:at least|not less than|no later than) (?P<time2>{DURATION})(?:'s?)?"
    r"(?: written| advance| notice)*[^.;]{0,30}?\b(?:prior|before|in advance|preceding)\b"
    r"[^.;]{0,160}?\bnotice"
    rf"|\b(?:unless|notice)\b[^.;]{{0,160}}?(?P<time3>{DURATION})(?:'s?)?(?: (?:prior|written"
    r"|advance))* notice\b(?= of (?:its |an? |the |such )?(?:\w+ )?(?:non-?(?:renew|ext)|intent"
    r"|elect|desire|decision)| (?:not to|that)\b| to the contrary)"
    r"|\bunless (?:[\w'\u2024]+ ){0,5}?(?:gives?|provides?|delivers?)"
    rf" (?:(?:the other|other|party|at least|not less than) )*(?P<time4>{DURATION})(?:'s?)?"
    r"(?: (?:prior|written|advance))* notice\b",
)

# a day of the year before, by which the notice is due
_BY_DAY = phrase(
    rf"\b(?:not? later than|on or before|by) (?:the )?(?P<day>{DATE}),? (?:of|in) (?:the|that|such)"
    r" (?:immediately )?(?:preceding|prior|previous) (?:calendar )?year\b"
)

# a sentence, wherever it stands, that has the term go on: by itself, or if somebody wishes
_GOES_ON = phrase(
    r"\b(?:term|agreement|contract|employment|period)\b(?! of the option)[^.;]{0,140}?"
    r"\b(?:be (?:\w+ ){0,3}?(?:renewed|extended|followed by successive)|(?:renew|extend)s?\b"
    r"|roll(?:s|ed)? over)"
    r"|\bemployment\b[^.;]{0,60}?\bmonth[- ]to[- ]month"
    r"|\b(?:may|shall|will|agree|option|right|elect)\b[^.;]{0,60}?\b(?:renew|extend)\b[^.;]{0,40}?"
    r"\b(?:term|agreement|contract|employment(?: period)?)\b"
)
_OF_OTHERS = phrase(
    r"\boptions? (?:shall|will|granted)|\bexercis|\blease|\bloan|\bcompet|\bsolicit"
    r"|\bseveran|\bsurviv|\bwaive|\bindemn|\bcredit|\bvest|\bbinding|\bsuccessors"
    r"|\bnon-?(?:renew|exten)"
    r"|\b(?:not|fail\w*|declin\w*|refus\w*) (?:be )?(?:to )?(?:so )?(?:renew|extend)"
    r"|\b(?:elects?|election|decides?|decision) not\b(?! to continue)|\bentitled\b"
    r"|\bplans?\b|\bcobra\b|\bcoverage\b"
    r"|\b(?:shall|will) not (?:be )?(?:deemed|constitute)|\bmeans\b"
    r"|\b(?:as|if|so|been|any) (?:\w+ ){0,4}?(?:renewed|extended)\b"
    r"|\bobligation\b|^\W*whereas|\bdesires?\b"
)
_BUT_FOR = phrase(r"\b(?:unless|if neither)\b[^.;,]*")  # the notice that stops it


def speaks_of_renewal(sentence: Sentence) -> bool:
    """Whether a sentence has the term go on, in whatever words."""
    lower = sentence.lower
    if not any(map(lower.__contains__, ("renew", "exten", "successive", "roll", "to month"))):
        return False
    if _GOES_ON.search(sentence.text) is None:
        return False
    return _OF_OTHERS.search(_BUT_FOR.sub("", sentence.text)) is None


def renewal(sentence: Sentence, first: int | None, end: int | None, letter: Letter) -> Found:
    """For how long a term, whose `first` one has so many months or comes to its `end` on a day,
    renews, and how long before its end the notice is due.
    """
    text = sentence.text
    daily = _DAILY.search(text) if first and "day" in text else None
    if daily is not None and ITSELF.search(text) is not None:
        found: Found = {"extended_daily": (True, sentence.span(*daily.span()))}
        if (who := _WHO.search(text)) and (side := _side(sentence, who, letter)):
            found["notice_by"] = (side, sentence.span(*who.span()))
        return found
    match = RENEWS.search(text)
    if match is not None:
        time = value_of(sentence, match, Duration)
        months = 12 if match["yearly"] else time.months if time is not None else None
    else:
        match, months = _AS_LONG_AGAIN.search(text), first
    if match is None or not months or not ITSELF.search(text) or "option" in sentence.lower:
        return {}
    found = {"renews_months": (months, sentence.span(*match.span()))}
    since, yearly = _since(sentence, end) if months == 12 else None, None
    if since is not None:
        found |= {"extended_yearly": (True, since[1]), "extended_from": since}
    elif months == 12:
        yearly = _YEARLY.search(text)
    about = text[max(0, yearly.start() - 60) : yearly.end() + 40] if yearly else ""
    if yearly and not _OF_EVENT.search(about.replace(" at the end of each ", " each ")):
        nth = sentence.value_at(yearly.start("nth")) if yearly["nth"] else None
        after = 12 * nth.n if isinstance(nth, Ordinal) else 12
        if after == 12 and first != after:
            found["extended_yearly"] = (True, sentence.span(*yearly.span()))
        elif after != first:
            return {}  # from some day within the first term on
    if (who := _WHO.search(text, match.end())) and (side := _side(sentence, who, letter)):
        found["notice_by"] = (side, sentence.span(*who.span()))
    for notice in (m for m in [_UNLESS.search(text, match.end()), _UNLESS.search(text)] if m):
        given = value_of(sentence, notice, Duration)
        if _WITHIN.search(notice[0]) is not None:
            break
        given = _later_end(sentence, notice, given)
        if given is not None and given.unit == "day":
            found["notice_days"] = (given.n, sentence.span(*notice.span()))
        elif given is not None and given.months is not None:
            found["notice_months"] = (given.months, sentence.span(*notice.span()))
        break
    if not {"notice_days", "notice_months"} & found.keys():
        found |= _by_day(sentence, since[0] if since is not None else end)
    return found


def _by_day(sentence: Sentence, before: int | None) -> Found:
    """How many days before the end of the term, or before the day that extends it, a notice is due
    which has to come by a day "of the preceding year".
    """
    match = _BY_DAY.search(sentence.text)
    value = sentence.value_at(match.start("day")) if match is not None else None
    if match is None or before is None or not isinstance(value, Date) or value.year is not None:
        return {}
    first = date(before + 1) if (last := date(before)).month == 12 and last.day == 31 else last
    counts = {_apart(value, first.year + n, first.month, first.day) for n in range(4)}
    if len(counts) != 1 or (count := counts.pop()) is None:
        return {}  # a leap day between them: no one number of days is right
    count -= first != last
    where = sentence.span(*match.span())
    said = sentence.readable(match.start("day"), match.end())
    return {"notice_days": (count, where), "notice_day": (said, where)}


def _apart(day: Date, year: int, month: int, of_month: int) -> int | None:
    """The days from a day of the year before to one of this year."""
    by = replace(day, year=year - 1).days
    end = replace(day, year=year, month=month, day=of_month).days
    return None if by is None or end is None else end - by


def _later_end(
    sentence: Sentence, notice: re.Match[str], given: Duration | None
) -> Duration | None:
    """The shorter of the two times between which a notice may be given, if there are two."""
    ends = _BOTH_ENDS.search(sentence.text, notice.start(), notice.end() + 40)
    if ends is None or given is None:
        return given
    one = sentence.value_at(ends.start("one" if ends["one"] else "two"))
    two = sentence.value_at(ends.end() - 1)
    times = [x.n for x in (one, two) if isinstance(x, Duration | Count)]
    return replace(given, n=min(times))


def _since(sentence: Sentence, end: int | None) -> tuple[int, Span] | None:
    """The first of the days on which a term is extended every year, while it has long to run."""
    match = _SINCE.search(sentence.text)
    value = sentence.value_at(match.start("day")) if match is not None else None
    if match is None or end is None or not isinstance(value, Date) or value.days is None:
        return None
    return (value.days, sentence.span(*match.span())) if value.days < end else None


def _side(sentence: Sentence, who: re.Match[str], letter: Letter) -> str | None:
    """Which side alone may give the notice, if the words name one; where it is "given to" one, it
    is the other that gives it.
    """
    group = "by" if who["by"] else "who"
    said = sentence.text[slice(*who.span(group))]
    given = _IS_GIVEN.search(sentence.text, who.start()) if "notice is" in said else None
    if group == "who" and given is not None:
        said = given["whom"]
    sides: set[str] = {
        side
        for side, named in (("company", _COMPANY), ("executive", _EXECUTIVE))
        if named.search(said)
    }
    if not sides:
        sides = {own for name in _NAME.findall(said) if (own := side_of(letter, name))}
    if _EITHER.search(said) or "officer" in said.lower() or len(sides) != 1:
        return None
    (side,) = sides
    return side if given is None else {"company": "executive"}.get(side, "company")
