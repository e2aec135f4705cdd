"""The times that a sentence counts for a duty, and whether each runs from the end of the work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...text.phrases import phrase
from ...text.values import DURATION, ORDINAL
from .lengths import NONE, Time, length_at

if TYPE_CHECKING:
    from ...text import Sentence

_D = f"(?P<time>{DURATION})"
LEFT = phrase(
    r"(?:terminat|end of|ends?\b|last day|separat|resign|cessation|ceas|expir|leav|employment"
    r"|employed|service|departure|retire|the term\b|conclusion|\bleft\b)"
)
_FOR = r"for (?:an? )?(?:additional |further )?(?:period of |term of )?"
_LEN = rf"{_D}(?: \([^()]{{0,80}}\))?(?: period| term)?,?"
_MONTHS = (
    phrase(rf"\bthereafter,?(?: for| of)(?: an?)?(?: period of| term of)? {_D}"),
    phrase(
        rf"{_LEN}(?: immediately| next)?,? (?:thereafter|afterwards?|after(?=[,;.])"
        r"|subsequent thereto)\b"
    ),
    phrase(
        rf"{_LEN}(?: (?:shall |will )?(?:have|has) (?:elapsed|passed|expired|gone by))?"
        r"(?: immediately| next)? (?:after|following|subsequent to|from|beyond|post|since)\b"
        r"(?! (?!leav|ceas|depart|separat|retir)\w+ing\b)(?=(?P<root>[^.;]{0,90}))",
    ),
    phrase(
        r"(?:^\W*|[,;:] |\b(?:and|that|competitors?|(?:a|any|other"
        rf"|competing) business) )within (?:a period of )?{_D} of"
        rf" (?=(?P<root>(?:\w+(?:'s)? ){{0,2}}{LEFT.pattern}[^.;]{{0,60}}))"
    ),
    phrase(
        rf"{_LEN} (?:commencing|beginning|starting)(?: (?:as of|on|from|upon|at|with|after"
        rf"|following))+\b(?=(?P<root>(?:(?! and\b)[^.;,]){{0,60}}?\b(?:{LEFT.pattern}|date"
        r" (?:hereof|of this))[^.;,]{0,20}))",
    ),
    phrase(
        rf"\b(?:after|following|upon|once|when|surviv\w+) (?P<root>[^.;]{{0,110}}?),? {_FOR}{_D}"
    ),
    phrase(  # "if your employment ends, for any reason, you will not for one year"
        r"\b(?:if|in the event(?: that| of)?|should) (?P<root>(?:(?:your|his|her|my|(?:the )?"
        r"(?:executive|employee)'s) employment|(?:a |any |the )?(?=termination\b[^.;,]{0,50}? for"
        r" (?:any|whatever) reason\b))[^.;,]{0,40}?\b(?:ends?|ended|ceases?|terminates?|terminated"
        r"|termination)\b(?:(?! by | due | as a |,? (?:and|or) (?:you|he|she)\b)[^.;]){0,240}?),?"
        rf" (?:then )?{_FOR}{_D}(?! (?:salary|base|pay|severance|notice)\b)"
    ),
    phrase(
        rf"\b(?P<root>{LEFT.pattern}[^.;]{{0,60}}?),? (?:and (?:continuing )?{_FOR}|plus (?:an? )?"
        rf"(?:additional |further )?(?:period of )?){_D}",
    ),
    phrase(
        rf"(?:\b(?:until|before|prior to|through|ending|terminating|expiring|ends?|expires?)"
        r"(?: (?:on|upon|at))?(?: (?:the )?(?:later|earlier) of)?(?: \(\w{1,3}\))?"
        rf"|\bor(?: \(\w{{1,3}}\))?) (?:the )?(?P<time>{ORDINAL}) anniversary(?: date)?"
        r"(?: of|following|after)?(?=(?P<root>[^.;]{0,60}))",
    ),
    phrase(  # "the longer of a year and the months for which severance is paid"
        r"\b(?:greater|longer|lesser|shorter) of(?: \(\w{1,3}\))? (?:a |an )?(?:period of )?"
        rf"{_D}(?P<root>)(?!,? (?:of )?(?:your |his |her |the )?(?:\w+ )?(?:salary|pay|notice)\b)"
    ),
    phrase(
        rf"{_D}[ -](?:non-?compet|covenant|non-?solicit|restrict)\w*(?=[^.;]{{0,90}}?"
        r"(?: (?:after|following|subsequent to|from|upon)\b(?P<root>[^.;]{0,90})|[.;]|$))"
    ),
    phrase(rf"{_D} (?:if|in the event|in case|where)\b(?=(?P<only>[^.;,]{{0,80}}))"),
    phrase(rf"\bfor (?:a (?:period|term) of )?{_D}(?P<only>)(?=[^.]*\botherwise\b)"),
)
_TWO_TIMES = (  # of two duties, one of which says from when
    phrase(  # "for a year, and not to solicit for two years after you leave"
        rf"\b{_FOR}{_D},? (?:and|or|nor|but)\b(?=(?P<root>[^.;]{{0,120}}?{DURATION}[^.;]{{0,20}}?"
        r"\b(?:after|following|from)\b[^.;]{0,60}))"
    ),
    phrase(  # "... after you leave, and that for one year you won't"
        rf"\b(?P<root>{LEFT.pattern}[^.;]{{0,260}}?),? (?:and |or )(?:that )?{_FOR}{_D},?"
        r" (?:\w+ ){1,2}(?:won't|(?:shall|will|may) not)\b"
    ),
)
_OR_ELSE = phrase(
    rf"\b(?:otherwise|in (?:all|any) other cases?)\b[^.;]{{0,60}}?{_D}"
    rf"|\((?:or )?(?P<also>{DURATION}) (?:if|in|upon|following|for)\b|\b(?:or"
    rf"|and) (?:for )?(?:an? )?(?:period of )?(?P<more>{DURATION}) (?:if|in the (?:event|case)"
    r"|in case|where|in (?:all|any) other|otherwise)\b|\b(?:if|in the (?:event|case)|in case"
    r"|where)\b[^.;]{0,90}?, (?:the|such|that|this) (?:\w+ )?period (?:is|(?:shall"
    rf"|will) be) (?:\w+ to )?(?P<then>{DURATION})"
)
_ELSE = ("time", "also", "more", "then")
_FOR_A_TIME = phrase(
    r"(?P<also>\b(?:and|or) )?\b(?:for|during) (?:a|an|the same|the|such|said)?"
    r"(?: (?:longer|greater|lesser|shorter) of(?: \(\w{1,2}\))?)?(?: additional)? ?"
    rf"(?:period of |term of )?{_D}"
)
_BEFORE = phrase(
    r"^ (?:the )?(?:date hereof|effective date(?! of (?:\w+ )?"
    r"(?:terminat|resign|separat))|date of this|closing|signing|execution)",
)
_OF_LETTER = phrase(
    r"^ (?:the )?(?:date hereof|date (?:of|on) (?:this|which this) (?:agreement|letter)\b)"
)
# who was hired, or traded with, when: no time for which a duty lasts
_OF_OTHERS = phrase(
    r"^ (?:such|that|said) (?:person|individual|customer|client)|^ (?:the )?time of such"
    r"|^ such \w+'s"
)
_WITHIN = phrase(
    r"\b(?-i:person|individual|anyone|customer|client|employee)s?\b[^.;]*\bwithin"
    r" (?:a |an |the |any )?(?:period of )?$"
)
_GREATER = phrase(
    r"\b(?:greater|longer|later|longest|latest|lesser|shorter|earlier|earliest)\b"
    r"(?! than)[^.;]{0,90}$"
)
_OR_LONGER = phrase(
    r"^[^.;]{0,200}?,? whichever (?:is|occurs)\b|^[^.;]{0,60}?\bor,? if (?:longer|greater|later"
    r"|shorter|less)\b|^[^.;]{0,80}?\bor (?:for )?(?:(?:such|any) (?:longer|shorter)|(?:so|as) long"
    r" as)\b|^[^;]{0,120}?\bless,? (?:any|in each case|the (?:time|period))\b"
)
_ONLY_IF = phrase(  # what has to come about besides the parting
    r"\bsubject to (?:[\w']+ ){0,4}?(?:payment|receipt|paying)\b|\b(?:if"
    r"|provided(?: that)?),? (?:(?:the )?(?:executive|employee|you|he|she)\b[^.;,]{0,40}? (?:is|are"
    r"|was|were) )?(?:otherwise |then )?(?:entitled|eligible|receiving|paid)\b|\b(?:if"
    r"|in the event(?: that)?|provided(?: that)?),? (?:(?:you|he|she|(?:the )?(?:executive"
    r"|employee)) (?:receives?|accepts?|elects? to receive)|(?:the )?(?:company|employer|bank"
    r"|corporation) (?:pays|has paid|elects|makes|continues to pay))\b|\bif,? (?:the )?(?:executive"
    r"|employee|you|he|she)(?:'s employment)?\b[^.;,]{0,30}?\b(?:resigns?|discharged|dismissed"
    r"|terminated)\b|\bunder (?:the )?circumstances (?:contemplated|described|set forth|referred)"
)
_SOME_WAYS = phrase(
    r"\b(?:for|without|other than for) (?:just |good )?cause\b|\bvoluntar|\bgood reason\b"
    r"|\bchange (?:in|of) control\b|\b(?:other than|except|unless)\b"
    r"|\bpursuant to (?:section|paragraph|subsection)"
)
_ANY_WAY = phrase(
    r"\bany (?:cause|reason)\b(?! other than)|\bwhether\b|\bregardless|\bwith or without\b"
    r"|\bfor whatever\b|\bvoluntar\w+ or involuntar|\bor no reason"
)
_RECKONED = phrase(r"\b(?:maximum|longer of|greater of|lesser of|shorter of|for each)\b")
_MOST = phrase(
    r"\b(?:maximum(?: period)? of|not (?:to )?exceed(?:ing)?|no (?:longer|more) than"
    rf"|up to) (?:an? )?{_D}"
)
_WAYS = phrase(
    r"\b(?:cause|voluntar\w+|resign\w*|reason|change (?:in|of) control|retire\w*|disabilit\w+|if"
    r"|in the event|otherwise)\b"
)
_CASE = phrase(r"\b(?:in (?:the )?(?:event|case) (?:of|that)|if)\b(?P<root>[^.;]{0,150})$")
_DUTY = phrase(r"\b(?:shall|will|must|agrees?|covenants?)\b")
_REFUSES = phrase(
    r"(?:\b(?:shall|will|may|must|to|agrees?|covenants?|also|further|hereby)|,|(?<!whether )\b(?:or"
    r"|and)) not\b(?! (?:limited|later|less|more)\b)|\b(?:not to|neither|nor|never|won't|refrain)\b"
)
_DUTY_AFTER = phrase(
    r"(?:(?!, (?:and )?\([a-z]{1,4}\) |,? (?:and|but) (?:shall|will"
    r"|may)\b)[^.;]){0,90}?\b(?:(?:shall|will|may) (?:not|neither|refrain)|won't)\b|(?:(?!\b(?:and"
    r"|or)\b|, \([a-z]{1,4}\) )[^.;]){0,90}?\bnot to\b"
)
_JOINED = phrase(rf"{DURATION}[ -](?:[\w-]+ )?")
_ITEM = phrase(r"(?:^|[;:,]|\b(?:and|or|nor))\s+\((?:[a-h]|[ivx]{1,4}|[1-9])\) ")
_EXCEPT = phrase(
    r"^(?: immediately)?(?: thereafter)?,? ?\(?(?:except (?:in|if|where|that|as)|unless|provided"
    r"|(?:in (?:the )?(?:case|event)|only)\b|less\b)"
)
_PAID = phrase(  # "while receiving severance"
    r"\b(?:while|during|so long as|as long as)\b[^.;]{0,60}?\b(?:receiv|payment|severance|leave\b)"
)
PERIOD = phrase(
    r"\b(?i:during|throughout|for|within) (?i:the |such "
    r"|each )?\"?(?P<name>(?:[A-Z][\w-]*[ -]){0,4}(?:Period|Term|Time)(?: of Non-?[A-Z]?\w+)?"
    r"|(?i:non-?compet\w+|non-?solicit\w+|restrict\w+|covenant)(?: [\w-]+){0,2}? (?:period"
    r"|term))\b",
    0,
)
IF = phrase(r"^\W*(?:if|in the event|should|upon any|in case)\b")
WORK = phrase(r"^(?:employment |initial )?(?:term|period)$|^employment")


def times(sentence: Sentence, a: int, b: int, at: int) -> list[Time]:
    """The months that count for a duty at a place; several where they depend on the parting."""
    text = sentence.text
    if DURATION not in text and ORDINAL not in text:
        return []
    found = sorted(all_times(sentence, a, b, at), key=lambda time: time.at)
    chosen = _own(text, found, at) if found else []
    reckoned = _RECKONED.search(text, a, b)
    most = _MOST.search(text, a, b) if chosen and reckoned is not None else None
    if most is not None and (length := length_at(sentence, most.start("time"))):
        return [Time(length, False, at, sentence.span(*most.span("time")))]
    if len({time.length for time in chosen}) < 2:
        return [min(chosen, key=lambda time: not time.sure)] if chosen else []
    if reckoned is not None or not _WAYS.search(text, a, b):
        return [chosen[0]._replace(length=NONE, sure=False)]
    each = {time.length: time for time in reversed(chosen)}
    return [each[n]._replace(sure=False) for n in sorted(each, reverse=True)]


def _own(text: str, found: list[Time], at: int) -> list[Time]:
    """The times of the item of a list that a duty stands in; else of the refusal that it belongs to
    ("and will not"), else those of the nearest before it, else those after all.
    """
    joined = [time for time in found if _JOINED.fullmatch(text, time.at, max(time.at, at))]
    if joined:
        return joined[-1:]  # "a two-year non-compete and a one-year ..."
    refusals = [match.end() for match in _REFUSES.finditer(text)]
    items = [match.start() for match in _ITEM.finditer(text)]
    mine = sum(1 for start in items if start <= at)
    if len(items) > 1 and mine and refusals and refusals[0] <= items[0]:
        inside = [t for t in found if sum(1 for start in items if start <= t.at) == mine]
        if inside and len(inside) < len(found):
            return inside

    def limb(place: int) -> int:
        return max(1, sum(1 for end in refusals if end <= place))

    each: dict[int, list[Time]] = {}
    for time in found:  # a time that leads to "shall not" is of that one
        leads = _DUTY_AFTER.match(text, time.at + 1) is not None
        first = time.at < at and (not refusals or time.at < refusals[0])
        each.setdefault(limb(time.at) + (leads and not first), []).append(time)
    mine = limb(at)
    nearest = max((n for n in each if n <= mine), default=None)
    if nearest is None:
        after = [time for time in found if not _DUTY_AFTER.match(text, time.at + 1)]
        return after
    chosen = each[nearest]
    return [time for time in chosen if time.at < at] or chosen


def all_times(sentence: Sentence, a: int, b: int, at: int) -> Iterator[Time]:
    text = sentence.text
    some = IF.search(text, a, b) is not None and _some_ways(text[a:at][:240])
    some = some or _ONLY_IF.search(text, a, b) is not None
    places: list[int] = []
    for form in (*_MONTHS, *_TWO_TIMES) if text.count(DURATION) > 1 else _MONTHS:
        if places and "only" in form.regex.groupindex:
            continue
        for match in form.finditer(text, a, b):
            place = match.start("time")
            if place in places:
                continue
            length = length_at(sentence, place)
            root = match["root"] or "" if "root" in match.re.groupindex else "employment"
            if not length or _OF_OTHERS.search(root):
                continue
            if place > at and _WITHIN.search(text[at:place]):
                continue
            if "root" not in match.re.groupindex:
                if _other_period(text[a : match.start()]):
                    root = ""  # "thereafter" is after that period
                elif (case := _CASE.search(text, a, match.start())) is not None:
                    root = case["root"]  # or after that way of parting
            places.append(place)
            of_letter = _OF_LETTER.search(root) is not None
            sure = not (
                some
                or "only" in match.re.groupindex
                or (not of_letter and (_BEFORE.search(root) or LEFT.search(root) is None))
                or _some_ways(root)
                or _GREATER.search(text[max(a, place - 110) : place])
                or _OR_LONGER.search(text[match.end("time") : match.end("time") + 240])
                or _EXCEPT.search(text[match.end("time") : match.end("time") + 60])
            )
            yield Time(length, sure, place, sentence.span(*match.span("time")), of_letter)
    for match in _OR_ELSE.finditer(text, a, b) if places else ():
        start, end = next(match.span(name) for name in _ELSE if match[name])
        length = length_at(sentence, start)
        if length:
            yield Time(length, False, places[-1], sentence.span(start, end))


def _some_ways(text: str) -> bool:
    """Whether only some ways of parting are meant."""
    duty = _DUTY.search(text)
    text = text[: duty.start()] if duty else text
    return _SOME_WAYS.search(text) is not None and _ANY_WAY.search(text) is None


def bare(sentence: Sentence, text: str, during: bool, at: int) -> Time | None:
    """ "for a period of two years", of which the sentence does not say when it begins."""
    for match in _FOR_A_TIME.finditer(text):
        length = length_at(sentence, match.start("time"))
        if match.start() > at and _DUTY_AFTER.match(text, match.end()):
            continue  # of the duty that follows
        if length and (match["also"] or not during):
            place = match.span("time")
            return Time(length, False, place[0], sentence.span(*place))
    return None


def _other_period(before: str) -> bool:
    """Whether a period that is not the employment stands before."""
    others = any(WORK.match(named["name"]) is None for named in PERIOD.finditer(before))
    return others or _PAID.search(before) is not None
