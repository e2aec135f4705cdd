"""On which events severance falls due, where a letter says it before the promise or above it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .lengths import in_months
from .text import find, pattern
from .text.phrases import phrase
from .text.values import ANY_VALUE, DURATION, Duration
from .triggers import Trigger, read_triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .text import Sentence, Span

NEAR = 7  # sentences before a promise in which its event may stand
_ANY = ANY_VALUE[1:-1]
_CIC = (
    r"(?:change[ -](?:in|of)[ -](?:the )?control|corporate transaction|fundamental transaction"
    r"|transaction event|(?:sale|acquisition) of the (?:company|corporation|bank)(?!')"
    r"|(?:if|should|event that)\s(?:the )?(?!house|home|residence|property|shares|stock)[\w'&]+"
    r" (?:is|be|gets) (?:acquired|bought|taken over|sold))"
)
_ENDING = (
    r"(?:terminat\w*|discharg\w*|dismiss\w*|relieved?|separat\w*|cessation|ceases?"
    r"|employment (?:ends|is ended)|ends? (?:our|your|the|his|her|this|executive's|employee's)\b"
    r"|(?:be|is|been) ended\b|lets? (?:\w+ )?go\b|(?:dispens\w+|parts?) with"
    r"|asks? (?:you|him|her) to leave|asked to leave"
    r"|los(?:es?|ing) (?:your|his|her) (?:job|position)"
    r"|(?:eliminat|abolish)ed|releases? (?:you|executive|employee))"
)
_NOT_CAUSE = (
    r"(?:other than|otherwise than|without|except|unless|not)\b[^.;]{0,110}?\b(?:cause\b"
    r"|(?:gross |wil?lful )misconduct)"
)
_UNLIKE = (  # grounds that are told without the word
    r"(?:(?:for )?(?:an?y?|some)? ?(?:reasons?|anything) (?:other than|but|except)|other than for)"
    r" (?:(?:an?|the|your|his|her|proven|gross|wil?lful|conviction of|being convicted of"
    r"|committing) )*(?:dishonesty|fraud|theft|embezzle\w+|felon\w+|crimes?|criminal|misconduct"
    r"|illegal\w*)\b"
)
_WITHOUT = (
    phrase(rf"{_ENDING}[^;]{{0,260}}?(?<!with or ){_NOT_CAUSE}"),
    phrase(rf"(?<!with or )\bwithout \"?(?:good |just )?cause\b[^.;]{{0,80}}?{_ENDING}"),
    phrase(
        r"\b(?:company|employer|bank|corporation)\b[^.;]{0,30}\bfor any other reason terminates\b"
        r"|\bemployment\b[^.;]{0,60}\bterminated by the (?:company|employer|bank|corporation)"
        r" for any"
        r" other reason\b|\blayoff\b|\blaid off\b"
    ),
    phrase(
        r"\b(?:involuntar(?:y|ily) (?:\w+ )?terminat\w+|terminat\w+ involuntarily)"
        r"(?![^.;]{0,60}\bfor any reason(?!,? (?:other|except)))"
    ),
    phrase(
        rf"(?:\b(?:company|corporation|bank|it|we) (?:does|do)|\bshould [\w.&]+ do) so (?:\w+ )?"
        rf"(?:[^.;]{{0,40}}?{_UNLIKE}|{_NOT_CAUSE})"
    ),
    phrase(rf"{_ENDING}[^;]{{0,110}}?{_UNLIKE}"),
)
_WORSE = (  # for which nobody leaves but with good reason
    r"(?:(?:reduc|decreas|diminu|diminish|demot|relocat|transfer|adverse|breach|cut|lower)\w*"
    r"|changes? (?:in|of|to) (?:(?:your|his|her|the|executive's|employee's) )*(?:dut|title|position"
    r"|responsib|location|report|place))"
)
_REASON = phrase(
    r"\b(?:for|with) \"?good reason|\bgood reason\"? (?:terminat|resign)\w+"
    r"|\bconstructive(?:ly)? (?:terminat|discharg|dismiss)"
    r"|\b(?:you|he|she|executive|employee) (?:voluntarily )?(?:resigns?|leaves?|quits?"
    r"|terminates? (?:your|his|her) employment)\b[^.;,]{0,30}\b(?:because of|because|due to"
    r"|as a result of|on account of|by reason of|if|following|in response to) (?:an?y?|the|your)?"
    rf" ?(?:[\w-]+ ){{0,2}}{_WORSE}",
)
# "if such termination or resignation occurs within a year after a change in control"
_SUCH_END = phrase(
    r"\b(?:if|should|in the event|when|where|upon)(?: that)? (?:any |either |the )?(?:such|that"
    r"|this|said|foregoing|same|(?<=the\s|her\s|any\s)|(?<=either\s)|an? (?:qualifying|covered))"
    r"(?: an?)? ?(?:(?:termination|resignation|dismissal|discharge|separation|event|ending)"
    r"(?: or (?:an? )?(?:termination|resignation))?(?: of (?:\S+ )?employment)?"
    r"(?: described (?:above|in \w+ [\w.()\u2024]+))? )?"
    r"(?:shall |should )?(?:occurs?|takes? place|happens?|comes?|is|falls?)\b"
)
_ANY_ENDING = phrase(
    rf"\b(?:if|in the event|should)\b[^.;]{{0,60}}?{_ENDING}[^.;]{{0,60}}?\bwith or without (?:good"
    r" |just )?cause\b|"
    r"\bthe company (?:\w+ )?terminates (?:your|executive's) employment for any reason"
    r"|\bterminat\w+ (?:of )?(?:your|the|his|her|executive's|employee's)? ?(?:employment)?[^.;]"
    r"{0,40}\bby the (?:company|employer|bank|corporation)\b[^.;]{0,30}\bfor any reason"
    r"|\b(?:involuntar(?:y|ily) (?:\w+ )?terminat\w+|terminat\w+ involuntarily)[^.;]{0,60}\bfor any"
    r" reason(?!,? (?:other|except))",
)
_ANY_LEAVING = phrase(
    r"\bterminat\w+ of (?:your|the executive's|executive's|employee's|his|her) employment\b[^.;]"
    r"{0,40}\bfor any reason(?! other)|\b(?:if|or|control,) your employment ends(?=,| or\b)",
)
_ENDED = phrase(
    r"\b(?:employment|executive|employee|you)\b[^.;]{0,30}\b(?:is|are|shall be|be|been)"
    r" (?:\w+ly )?(?:terminated|dismissed|discharged|laid off|let go|asked to leave)",
)
_OTHER = phrase(
    r"\b(?:in the event (?:that )?|if |should )(?:the |you |your |executive |employee |a |an )"
    r"(?!such)",
)
# "If, during that period, there is a Change in Control": a condition of the sentence itself
_IF_CHANGE = phrase(rf"\b(?:if|in the event|should|upon|when|provided)\b[^;]{{0,140}}?{_CIC}")
_ON = phrase(
    r"^\W*(?:(?:in addition|further|moreover|however),? )?(?:if|in the event|should|upon)\b"
)
_OF_PARTING = phrase(  # what a promise of a separation agreement needs besides, or tells again
    r"\b(?:sign|execut|revo[ck]|releas|compl[iy]|elect|cobra|eligib|timely|agreement|effective date"
    r"|terminat|separat|resign|expir|return|employment|accept)"
)
_OR_SOLD = phrase(rf"\bor (?:upon |any |an? |the occurrence of |in the event of )*{_CIC}\b")
_FOR_CAUSE = phrase(
    r"\bfor \"?(?:good |just )?cause\b|\bvoluntar(?:y|ily)\b|\bdeath\b|\bdisab|\bretire", 0
)
_AFTER_CHANGE = phrase(
    rf"\b(?:after|following|upon|within|in connection with|prior to|before|during)\b[^.;]{{0,70}}?"
    rf"{_CIC}|{_CIC}\b[^.;]{{0,60}}\b(?:and|followed by)\b[^;]{{0,160}}?{_ENDING}"
    rf"|{_CIC}\b[^;]{{0,60}}\boccurs?\b[^;]{{0,90}}\band\b",
)
_NO_CHANGE = phrase(
    rf"\b(?:other than|not|apart from|except|absent|without|unless|whether"
    rf"|(?<!{DURATION}\s)(?<!{DURATION}\speriod\s)(?:prior to|before))\b"
    rf"(?:(?!\bcause)[^.;,]){{0,50}}?{_CIC}",
)
_NEAR_CHANGE = phrase(
    rf"\b(?:within|on or after|after|following|in connection with)\b[^.;,]{{0,60}}?{_CIC}", 0
)
_OR_CHANGE = phrase(
    rf"{_CIC}\b[^;]{{0,90}}?\bor (?:if )?(?:the company|the employer|your employment"
    rf"|executive's employment|an?y? (?:\w+ )?termination|a termination)",
)
_AND_ENDED = phrase(  # of the two together: a change in control, and an ending after it
    rf"{_CIC}\b[^.;]{{0,90}}\band\b[^.;]{{0,70}}\b(?:terminates|(?:is|are|be|been) (?:\w+ly )?"
    r"terminated)\b",
)
_EITHER_CASE = phrase(r"\bin (?:either|each|any) (?:such )?(?:case|event|instance)\b")
_WHETHER = phrase(r"\bwhether\b|\bor not\b")
_JUST = re.compile(r"\b(?:immediately|just|in effect|effective|existing) $")  # "... prior to" it
_LENGTHS = (
    ("after", pattern(rf"{{duration:length}}(?:(?!\bbefore|\bprior|\bpreced)[^.;{_ANY}]){{0,40}}?\b"
                      rf"(?:after|following|of|from)\b[^.;]{{0,60}}?{_CIC}")),
    ("before", pattern(rf"{{duration:length}}[^.;]{{0,30}}?\b(?:prior to|before|preceding)\b[^.;]"
                       rf"{{0,60}}?{_CIC}")),
    ("after", pattern(rf"{_CIC}[^;{_ANY}]{{0,200}}?\bwithin (?:a period of )?{{duration:length}}"
                      r" (?:(?:period )?(?:of|after|following) (?:the|such|that|its|said)"
                      r" (?:date of )?(?:the |such )?(?:closing|acquisition|sale|transaction|event"
                      r"|merger|change|purchase)|thereafter|afterwards?|following,"
                      r"|following\b(?! (?:a|the|such) )|after (?:that|it)\b)")),
)  # fmt: skip
_ASIDE = re.compile(r"\((?:or|and),? if\b[^()]{24,}\)")
_IN_SOME_TIME = phrase(r"within\b")  # which is not read
_YEAR = 365  # days
_AS_DESCRIBED = phrase(r"\bemployment as this letter describes\b")
_LEADS = phrase(r"\b(?:if|in the event|upon|should|event of|case of|where|when|whenever)\b")
_OTHER_CASE = phrase(r"\W*(?:in|under) (?:any|every|all) other (?:case|event|circumstance)s?\b")
_MAY_FOR_CAUSE = phrase(
    rf"\bmay\b[^.;]{{0,40}}?{_ENDING}[^.;]{{0,60}}?\bfor \"?(?:good |just )?cause\b(?!,? or)"
)
_REFUSES = phrase(
    r"\b(?:in no event|(?:not|neither) be (?:entitled|eligible|obligated)"
    r"|not be (?:considered|deemed)|not constitute|no (?:severance|further))\b"
)
_DEFINES = phrase(r"\"[^\"]{2,60}\"? (?:shall )?(?:means?|be defined)\b")


@dataclass(frozen=True)
class Events:
    """The events, where they stand, and how near a change in control the ending must come."""

    triggers: tuple[Trigger, ...]
    spans: tuple[Span, ...]
    stated_in: Sentence
    double: bool = False
    after: tuple[int, Span] | None = None  # months
    before: tuple[int, Span] | None = None
    away: Span | None = None  # where it says that a change in control makes it another matter
    untold: Span | None = None  # how near a change in control, in days that make no months

    def terms(self) -> tuple[dict[str, Any], dict[str, tuple[Span, ...]]]:
        """The terms of a provision, and where each is written."""
        terms: dict[str, Any] = {"triggers": self.triggers}
        spans = {"triggers": self.spans}
        if self.double:
            terms["double"], spans["double"] = True, self.spans[-1:]
        for name, length in (("after_change", self.after), ("before_change", self.before)):
            if length is not None:
                terms[name], spans[name] = length[0], (length[1],)
        if self.away is not None:
            terms["away"], spans["away"] = True, (self.away,)
        return terms, spans


def events_of(sentences: Sequence[Sentence], i: int, cash: int) -> Events | None:
    """From the sentence itself, else from the last one before it that names an event, else from
    the heading above it. `cash`: where in the sentence the promise stands.
    """
    sentence = sentences[i]
    own = named(sentence, cash) or named(sentence)
    if (such := _such_an_end(sentences, i, cash, own)) is not None:
        return such
    if own is not None:
        return own
    if i and _OTHER_CASE.match(sentence.text) and _MAY_FOR_CAUSE.search(sentences[i - 1].text):
        return Events(("without_cause",), (sentences[i - 1].span(),), sentence)
    if (
        _OTHER.search(sentence.text[:cash])
        or of_a_change(sentence, cash)
        or (_FOR_CAUSE.search(sentence.text) and _LEADS.search(sentence.text))
    ):
        return None
    for j in range(i - 1, max(-1, i - 1 - NEAR), -1):
        before = sentences[j]
        if _apart(before, sentence) or _DEFINES.search(before.text):
            break
        if _REFUSES.search(before.text):
            continue
        if (found := named(before)) is not None:
            return found
        if _LEADS.search(before.text) and _FOR_CAUSE.search(before.lower):
            return None
    return _headed(sentence)


def _such_an_end(
    sentences: Sequence[Sentence], i: int, cash: int, own: Events | None
) -> Events | None:
    """The endings of the sentence before, near a change in control: "if that occurs within ..."."""
    sentence = sentences[i]
    said = sentence.text[:cash]
    near = _AFTER_CHANGE.search(said) if _SUCH_END.search(said) is not None else None
    if near is None or _NO_CHANGE.search(said) is not None:
        return None
    for before in reversed(sentences[max(0, i - NEAR) : i]):
        found = named(before)
        if found is not None and not found.double and "change_in_control" not in found.triggers:
            also = own.triggers if own is not None else ()
            triggers = tuple(dict.fromkeys((*found.triggers, *also)))
            return _near(triggers, found.spans, sentence, near)
    return None


def such_near(sentence: Sentence, cash: int) -> Events | None:
    """An ending that is told elsewhere, and counts only near a change in control."""
    said = sentence.text[:cash]
    told = _SUCH_END.search(said) or _AS_DESCRIBED.search(said)
    near = _AFTER_CHANGE.search(said) if told is not None else None
    if near is None or _NO_CHANGE.search(said) is not None:
        return None
    return _near(("described",), (), sentence, near)


def nearer(sentence: Sentence, start: int, events: Events) -> Events | None:
    """The same endings near a change in control, from where a sentence goes on to them: "or, if
    that happens within a year after a change in control, ...".
    """
    near = None if events.double else _AFTER_CHANGE.search(sentence.text, start)
    if near is None or _NO_CHANGE.search(sentence.text, start):
        return None
    reason = _REASON.search(sentence.text, start, near.end()) is not None
    triggers = (*events.triggers, "good_reason") if reason else events.triggers
    return _near(tuple(dict.fromkeys(triggers)), events.spans, sentence, near)


def _near(
    triggers: tuple[Trigger, ...], spans: tuple[Span, ...], sentence: Sentence, near: re.Match[str]
) -> Events:
    """Events that count only near a change in control, and how near."""
    spans = (*spans, sentence.span(*near.span()))
    lengths = {name: found for name, form in _LENGTHS if (found := _length(sentence, form))}
    for months, span in lengths.values():
        if not months:
            return Events(triggers, spans, sentence, True, untold=span)
    if not lengths and _IN_SOME_TIME.match(near.group()):
        return Events(triggers, spans, sentence, True, untold=sentence.span(*near.span()))
    return Events(triggers, spans, sentence, True, lengths.get("after"), lengths.get("before"))


def of_a_change(sentence: Sentence, cash: int) -> bool:
    """Whether the sentence itself makes its promise for a change in control, on which it is not
    sure what else it needs.
    """
    said = sentence.text[:cash]
    return _IF_CHANGE.search(said) is not None and _NO_CHANGE.search(said) is None


def on_condition(sentence: Sentence, cash: int) -> bool:
    """Whether the sentence begins with a condition of its own, other than that the parting needs,
    so that it is not owed for the parting alone.
    """
    said = sentence.text[:cash]
    return of_a_change(sentence, cash) or (
        _ON.match(said) is not None and _OF_PARTING.search(said) is None
    )


def named(sentence: Sentence, end: int | None = None) -> Events | None:
    """The events that one sentence names, or its first part."""
    known = read_triggers(sentence)
    said = sentence.text[:end]
    if known is not None and not known.both and known.triggers != ("died",):
        either = {"change_in_control", "without_cause"} <= set(known.triggers)
        reason = _REASON.search(said) is not None and "good_reason" not in known.triggers
        together = known.triggers == ("change_in_control",) and _AND_ENDED.search(said)
        if either or not (together or _NEAR_CHANGE.search(said) or reason or _OR_SOLD.search(said)):
            return Events(known.triggers, known.spans, sentence)
    return _found(sentence, said)


def _found(sentence: Sentence, said: str) -> Events | None:
    said = _ASIDE.sub(lambda m: " " * len(m.group()), said)
    triggers: list[Trigger] = []
    spans: list[Span] = []
    ended = next((m for form in _WITHOUT if (m := form.search(said)) is not None), None)
    reason = _REASON.search(said)
    for name, match in (("without_cause", ended), ("good_reason", reason)):
        if match is not None:
            triggers.append(name)  # type: ignore[arg-type]
            spans.append(sentence.span(*match.span()))
    near = _AFTER_CHANGE.search(said)
    every = _NO_CHANGE.finditer(said)
    apart = next((m for m in every if not _JUST.search(said[: m.start()])), None)
    away = sentence.span(*apart.span()) if apart and not _WHETHER.search(apart.group()) else None
    if near is not None and (apart or _OR_CHANGE.search(said)):
        near = None
    if near is not None and ended is not None and _only_reason(said, ended.end(), near):
        return Events(("without_cause", "described"), tuple(spans[:2]), sentence)
    plain = _ENDED if near is not None and not _FOR_CAUSE.search(said) else None
    for name, form in (("terminated", _ANY_ENDING), ("ended", _ANY_LEAVING), ("terminated", plain)):
        if triggers and (form is not _ANY_ENDING or ended is not None):
            continue
        if form is not None and (match := form.search(said)) is not None:
            triggers.insert(0, name)  # type: ignore[arg-type]
            spans.insert(0, sentence.span(*match.span()))
    if triggers and near is None and (match := _OR_SOLD.search(said)) is not None:
        triggers.insert(0, "change_in_control")
        spans.insert(0, sentence.span(*match.span()))
        away = None
    if not triggers:
        return None
    if near is None:
        return Events(tuple(triggers), tuple(spans), sentence, away=away)
    return _near(tuple(triggers), tuple(spans), sentence, near)


def _only_reason(said: str, ended: int, near: re.Match[str]) -> bool:
    """Whether it is the resignation alone that counts only near a change in control: "(i) by the
    Company without Cause; or (ii) by you for Good Reason after a Change in Control".
    """
    reason = _REASON.search(said, ended, near.start())
    if reason is None or ";" not in said[ended : reason.start()]:
        return False
    return _EITHER_CASE.search(said, reason.end(), near.end()) is None


def _length(sentence: Sentence, form: object) -> tuple[int, Span] | None:
    """The months of a time near a change in control; none where it is told in days that make no
    years.
    """
    match = find(form, sentence)  # type: ignore[arg-type]
    if match is None:
        return None
    length = match.value("length", Duration)
    years = length.n // _YEAR if length.unit == "day" and length.n % _YEAR == 0 else 0
    return in_months(length) or 12 * years, match.span("length")


def _apart(before: Sentence, sentence: Sentence) -> bool:
    """Whether two sentences stand in different clauses: 5.2 and 5.3, but not 5 and 5(a)."""
    if before.kind == "heading":
        return before.number != "" and not sentence.number.startswith(before.number)
    if before.number == sentence.number or not before.number:
        return False
    stem = re.split(r"\(", before.number)[0]
    return not sentence.number.startswith(stem) and not before.number.startswith(sentence.number)


def _headed(sentence: Sentence) -> Events | None:
    """The event that the heading above names: "Termination without Cause"."""
    heading = " ".join(sentence.heading.lower().split())
    if not heading or sentence.section is None:
        return None
    ended = phrase(r"\b(?:without|other than|not for)\b[^.]{0,24}\bcause|\binvoluntary")
    reason = phrase(r"\bgood reason|\bconstructive")
    triggers: list[Trigger] = []
    if ended.search(heading):
        triggers.append("without_cause")
    if reason.search(heading):
        triggers.append("good_reason")
    if not triggers or re.search(_CIC, heading):
        return None
    start = sentence.section.start
    span = sentence.masked.span(start, min(sentence.start, start + 200))
    return Events(tuple(triggers), (span, sentence.span()), sentence)
