"""A resignation that counts without a name for it: "resigns after his salary is reduced"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.patterns import Match, find_all, pattern
from ...text.phrases import phrase
from ...text.values import DURATION, Duration
from .conditions import near_change
from .grounds import Ground, ground_in, sorts_in
from .procedure import Fields

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_COMPANY = r"(?:the )?(?:company|employer|corporation|bank)"
_HIS = r"(?:the|your|his|her|such|(?:the )?(?:executive|employee)'s)"
_WHO = r"(?:you|he|she|(?:the )?(?:executive|employee))"
_TERMS = (
    r"(?:(?:base )?salary|compensation|pay|titles?|positions?|authority|duties|responsibilit\w+"
    r"|status|reporting relationship)"
)
_CHANGED = (
    r"\b(?:reduc\w+|diminish\w*|diminution|decreas\w+|lowered|cut"
    r"|(?:adversely|materially|substantially) (?:affected|changed|altered))"
)
_MOVED = (
    r"(?:\b(?:is|are) (?:relocated|demoted)|\b(?:job|office|position|workplace|place of (?:work"
    rf"|employment))\b[^.;]{{0,30}}? (?:is|are) (?:moved|relocated)\b"
    r"|\b(?:move|relocate)s? your (?:office|place of work|job)\b"
    rf"|(?:relocation|transfer) of {_HIS} (?:\w+ )"
    r"{0,2}(?:office|place|work)\w*|requir(?:es?|ed|ing) (?:you |him |her |executive |employee )?"
    r"(?:by [^.;]{0,60}? )?to (?:relocate|move|perform [^.;]{0,60}?location\b[^.;,]*)"
    r"|(?:move|commut\w+) outside)"
)
_WORSE = (
    rf"(?:\b{_TERMS}\b[^.;]{{0,70}}?{_CHANGED}"
    r"|(?:(?:material|substantial|significant) (?:and \w+ )?)?"
    rf"\b(?:reduction|diminution|decrease|demotion|adverse change|cut)\b[^.;]{{0,50}}?\b{_TERMS}"
    rf"|\b(?:reduces?|cuts?|lowers?|diminish(?:es)?|decreases?) {_HIS} (?:\w+ ){{0,3}}?{_TERMS}"
    rf"|\bdemotes?\b|{_MOVED})"
)
_BREACH = (
    rf"(?:\bbreach[^.;]{{0,60}}?\bby {_COMPANY}|{_COMPANY} (?:\w+ )?breach\w*"
    r"|(?-i:(?!You|Employee|Executive)[A-Z][\w&]+) (?:has|shall have|have) (?:\w+ )?breached\b"
    rf"|{_COMPANY}'s (?:(?:\w+ )?breach|failure to (?:pay|comply|perform)))"
)
_LEAVES = (
    r"\b(?:resigns?|resignation|terminates? (?:his|her|your|this|the) (?:\w+ )?(?:employment"
    r"|agreement)"
    r"|leaves?)\b"
)
_IF = (
    r"\b(?:if|in the event(?: that| of)?|because(?: of)?|due to|on account of|following"
    r"|as a result of|by reason of|upon|after)\b"
)
_AS_ENDED = (
    r"(?: (?:to (?:be|have been)|(?:the same )?as(?: having been)?|a))* (?:an? )?(?:\w+ )?"
    r"(?:terminat\w+|discharge)"
)
_CONTROL = r"change (?:in|of) control|acquisition|acquired|merger"
_GIVES = (
    r"\b(?:(?:will|shall) (?:receive|pay|be (?:paid|entitled)|provide|continue|vest|become)"
    r"|(?:agrees?|entitled) to)\b"
)
FORMS = {  # the sorts of sentence
    "leaves because of it": pattern(
        rf"{_LEAVES}[^.;:]{{0,90}}?{_IF}(?P<what>[^.;]{{0,70}}?(?:{_WORSE}|{_BREACH}))"
    ),
    "it counts as an ending": pattern(
        rf"(?P<what>{_WORSE}[^.;]{{0,80}}?)\b(?:may|shall|will|to)"
        r" (?:be (?:considered|deemed|treated|regarded)|treat (?:it|this|that|the same|such \w+))"
        rf"{_AS_ENDED}"
    ),
    "an ending if": pattern(
        r"\b(?:be|treat [^.;]{0,40}?) (?:considered |deemed |treated |regarded )?as[^.;]{0,20}?"
        rf" terminat\w+ without \"?cause\"? (?:if|when|where)(?P<what>[^.;]{{0,60}}?{_WORSE})"
    ),
    "may leave if": pattern(
        rf"\b(?:if|in the event)\b(?P<what>[^.;]{{0,200}}?(?:{_WORSE}|{_BREACH}))[^.;]{{0,200}}?"
        rf"\b{_WHO}\b[^.;]{{0,40}}?\b(?:may|right|option|elect|entitled)\b[^.;]{{0,40}}?"
        r"\b(?:terminate|resign)"
    ),
    "and leaves": pattern(
        rf"\b(?:if|in the event)\b(?P<what>[^.;]{{0,200}}?{_WORSE})[^.;]{{0,60}}?,? and {_WHO}"
        r" (?:then |thereafter |therefore )?(?:leaves?|resigns?|declines?|chooses?|elects?)\b"
    ),
    "or is made to": pattern(
        rf"\bterminated by [^.;]{{0,120}}\bor (?:if )?(?P<what>{_HIS} [^.;]{{0,60}}?{_WORSE})"
    ),
    "may leave for a breach": pattern(
        rf"\b{_WHO} (?:may|shall have the right to|has the right to|is entitled to) (?:\w+ )?"
        rf"(?:terminate|resign)\b[^.;]{{0,160}}?(?:{_IF})?(?P<what>[^.;]{{0,60}}?{_BREACH})"
    ),
    "promised after a change": pattern(
        rf"\b(?:if|in the event|upon|should|within)\b[^.;]{{0,120}}?(?:{_CONTROL})\b(?P<what>[^.;]"
        rf"{{0,160}}?{_WORSE})[^.;]{{0,160}}?{_GIVES}"
    ),
}
_SPEAKS = phrase(  # what one of these sentences has, before all the forms are tried
    r"\b(?:reduc|diminish|diminution|decreas|lowered|cut\b|affected|changed|altered|relocat|transfer|demot"
    r"|moved?\b|perform|commut|breach|failure to|adverse)"
)
_ENDS = phrase(
    r"\b(?:resign|terminat|leaves?\b|declines?\b|chooses?\b|elects?\b|discharge"
    rf"|{_CONTROL})"
)
_MADE = r"(?:asked|required|told|forced|directed)"
_ITEM = (
    r"(?:(?:an?|any|the) (?:[\w-]+ ){0,3}?(?:reduction|diminution|decrease|cut|demotion|change"
    r"|relocation|transfer|move|breach|failure|requirement|removal|assignment)\b"
    r"|(?:your|his|her) (?:[\w']+ ){1,5}?(?:is|are)\b"
    rf"|(?:you|he|she) (?:is|are) {_MADE} to\b)"
)
_STOP = phrase(  # where the ground ends that a sentence begins
    r"[,;:.)]|(?<!which)(?<!that)\s(?=(?:may|shall|will|would|then)\b)"
    rf"|\s(?=(?:or|and) (?:if |are |is )?(?!(?:you|he|she) (?:is|are) {_MADE} to)"
    r"(?:you|he|she|let|dismissed|discharged|resign|terminat"
    r"|leave|decline))"
)
_THEN = phrase(  # what follows from it
    r",\s*(?:then,? )?(?:(?:the )?(?:executive|employee|company|corporation|employer|bank)|you|he"
    r"|she|we|all|each|any)\b[^,;]{0,60}?\b(?:shall|will|may|agrees)\b"
)
_SERIES = phrase(rf",\s*(?:(?:and|or)\s+)?(?:{_HIS} )?{_TERMS}\b")
_ENDED = phrase(  # another way out than the ground, that stands before it
    r"[\s,]*(?:\b(?:and|or|if|either),? )*(?:\b(?:you|he|she|(?:the )?(?:executive|employee)"
    r"|(?:your|his|her) employment) (?:is |are |be )*)?(?:\(\w\) )?(?:terminated|let go"
    r"|dismissed|may resign)\b|[\s,]*\ba resignation if\b"
)
_UPON = phrase(
    rf"\b(?:up)?on (?:(?:not less than|at least|giving) )?{DURATION}'?s?'?"
    r" (?:(?:prior|advance|written) )*notice\b"
)
_OR = phrase(r"\bor (?:if |that )?")
_HEADED = phrase(r"^[^,.;]{0,50}? [-\u2013\u2014] (?=(?:if|in the event|upon|should)\b)")
_LINK = phrase(r"\b(?:if|because(?: of)?|in the event(?: that| of)?|due to)\s")
_MORE = phrase(rf",\s*(?:(?:or|and)\s+)?(?:if )?(?={_ITEM})")
_AND = phrase(rf"(?:,\s*(?:(?:or|and)\s+)?|\s(?:or|and)\s)(?:if )?(?={_ITEM})")
_WITHIN = pattern(
    r"\b(?:no more than|within|not later than) {duration:time} (?:after|of|following)"
)
_CONSENT = phrase(r"\bwithout (?:the )?(?:[\w']+ ){0,5}?consent\b")
_AGAINST = phrase(
    r"\b(?:may|shall|will|does) not (?:resign|terminate|be reduced|reduce)|\brepay"
    r"|\breimburse (?:the|us)\b"
    r"|\bnot be (?:deemed|considered|treated)|\bno (?:payment|severance)",
)


_FOLLOWING = phrase(  # a list of what happens to the executive
    r"\b(?:any|one)(?: or more)? of the following\b[^.;:]{0,60}?"
    r"(?P<consent>\bwithout (?:the )?(?:[\w']+ ){0,5}?consent)\b[^.;:]{0,40}:"
)
_GIVES_THEN = phrase(_GIVES)
NEAR = 40  # characters before a list that say within how many days of it
Found = tuple[dict[str, Any], Cite]


def unnamed(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """One good reason of all the sentences that state a ground."""
    grounds: list[Ground] = []
    places: list[Span] = []
    whole: list[Span] = []
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    speak = letter.having(_SPEAKS)
    if (listed := next(filter(None, map(_listed, speak)), None)) is not None:
        yield listed
        return
    for sentence in speak:
        for match in _found(sentence):
            stated = _parts(sentence, match)
            parts = [x for x in stated if sorts_in(sentence.text[slice(*x)]) != ("other",)]
            if not parts:
                continue
            grounds += [ground_in(sentence, *part, "") for part in parts]
            places += [sentence.span(*part) for part in parts]
            whole.append(sentence.span())
            if not {"when", "after_change_months"} & terms.keys():
                _when(sentence, parts[0][0], terms, fields)
            _window(sentence, match.start, match.end, terms, fields)
            end = max(match.end, parts[-1][1])
            if (consent := _CONSENT.search(sentence.text, match.start, end)) is not None:
                terms["unconsented"] = True
                fields["unconsented"] = (sentence.span(*consent.span()),)
    if grounds:
        terms["grounds"], fields["grounds"] = tuple(grounds), tuple(places)
        yield terms, Cite(tuple(dict.fromkeys(whole)), fields)


def _when(sentence: Sentence, ground: int, terms: dict[str, Any], fields: Fields) -> None:
    """The time around a change in control, or the notice, that stands before the first ground."""
    ended = _ENDED.search(sentence.text, 0, ground)
    headed = _HEADED.match(sentence.text)
    begin = headed.end() if headed is not None else 0
    near_change(sentence, (begin, ended.start() if ended is not None else ground), terms, fields)
    notice = _UPON.search(sentence.text, 0, ground)
    if notice is not None and not {"when", "after_change_months"} & terms.keys():
        said = sentence.readable(*notice.span())
        terms["when"] = said[:1].lower() + said[1:]
        fields["when"] = (sentence.span(*notice.span()),)


def _window(
    sentence: Sentence, start: int, end: int, terms: dict[str, Any], fields: Fields
) -> None:
    """Within how many days, as the words between two places say."""
    for time in find_all(_WITHIN, sentence):
        value = time.value("time", Duration)
        inside = start <= time.start and time.end <= end and value.unit == "day"
        if inside and "window_days" not in terms:
            terms["window_days"], fields["window_days"] = value.n, (time.span(),)


def _listed(sentence: Sentence) -> Found | None:
    """The grounds of a list: "if any of the following occurs without your consent: (i) ..."."""
    text = sentence.text
    lead = _FOLLOWING.search(text)
    limbs = [x for x in sentence.limbs if lead is not None and x.start >= lead.end()]
    if lead is None or len(limbs) < 2 or _GIVES_THEN.search(text) is None:
        return None
    ends = [*(x.end for x in limbs[:-1]), _stop(text, limbs[-1].body, limbs[-1].end)]
    parts = [(x.body, end, x.path) for x, end in zip(limbs, ends, strict=True)]
    if all(sorts_in(text[a:b]) == ("other",) for a, b, _ in parts):
        return None
    places = tuple(sentence.span(a, b) for a, b, _ in parts)
    terms: dict[str, Any] = {"grounds": tuple(ground_in(sentence, *part) for part in parts)}
    fields: dict[str, tuple[Span, ...]] = {"grounds": places}
    consent = sentence.span(lead.start("consent"), lead.end("consent"))
    terms["unconsented"], fields["unconsented"] = True, (consent,)
    near_change(sentence, (0, lead.start()), terms, fields)
    _window(sentence, lead.start() - NEAR, lead.start(), terms, fields)
    return terms, Cite((sentence.span(),), fields)


def _parts(sentence: Sentence, match: Match) -> list[tuple[int, int]]:
    """The grounds that one match states: from its own words to the end of the list they begin."""
    text = sentence.text
    start, end = match.bounds("what")
    for link in _LINK.finditer(text, start, end):
        start = link.end()  # "upon thirty days' notice if his pay is cut": what follows the "if"
    if (
        ended := _ENDED.search(text, start, end)
    ) is not None:  # "you are let go or your pay is cut"
        other = _OR.search(text, ended.end(), end)
        start = other.end() if other is not None else start
    every = [x for top in sentence.limbs for x in top.every()]
    start = max([start, *(x.body for x in every if start <= x.body < end)])
    limb = next((x for x in reversed(every) if x.start <= start and end <= x.end), None)
    last = _stop(text, end - 1, limb.end) if limb is not None else _stop(text, end - 1)
    while limb is None and (more := _MORE.match(text, last)) is not None:
        last = _stop(text, more.end())
    cuts = [m for m in _AND.finditer(text, end, last)]
    starts = [start, *(m.end() for m in cuts)]
    return list(zip(starts, [*(m.start() for m in cuts), last], strict=True))


def _stop(text: str, at: int, limb: int | None = None) -> int:
    """Where a ground ends: in a limb with it, or before what follows from it."""
    begin, form = at, _STOP if limb is None else _THEN
    end = len(text) if limb is None else limb
    while (found := form.search(text, at, end)) is not None:
        at = found.start()
        listed = _SERIES.match(text, at)
        if text.count("(", begin, at) <= text.count(")", begin, at) and listed is None:
            return at
        at = listed.end() if listed is not None else found.start() + 1
    return len(text[:end].rstrip(" .,;"))


def _found(sentence: Sentence) -> Iterator[Match]:
    text = sentence.text
    if _ENDS.search(text) is None or _AGAINST.search(text) is not None:
        return
    for form in FORMS.values():
        found = list(find_all(form, sentence))
        if found:
            yield from found
            return
