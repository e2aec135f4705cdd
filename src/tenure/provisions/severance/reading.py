"""Reads promises of severance: months of salary or an amount, on which events, when it is due."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from ...events import Events, events_of, leaves, named, of_a_change, on_condition
from ...provision import Cite
from ...text import find, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import ORDINAL, Duration, Ordinal, Portion
from ...triggers import Trigger, read_window
from .cash import OF_PAY, cash, in_a_period, steps
from .found import Cash
from .other import works_on

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

_LAG = (
    pattern(
        r"on (?:the |or before the )?{ordinal:nth} (?P<business>business |working )?day"
        r" (?:following|after)"),
    pattern(
        r"(?:within|no later than|not later than) {duration:lag} (?:of|after|following)(?! (?:a"
        r" |the |such |any )?(?:change|transaction|closing))"),
)  # fmt: skip
_PAYS = phrase(
    r"\b(?:pay|paid|payable|payment|receive|sum|salary|made)\b(?![^.]*\b(?:sign|notice|execut"
    r"|deliver"
    r"|provided|resign|revo|cur(?:e|ed))\w*\b)",
    0,
)
_AT_ONCE = pattern(
    r"payable (?:as of|on|upon) (?:the )?(?:date of (?:such |your )?termination|termination date"
    r"|termination)"
)
_LUMP = phrase(r"lump[ -]sum", 0)
_CONTINUES = phrase(r"continu\w+ (?:to (?:pay|receive)|of|payment)|payroll|instal?lments", 0)
_NEEDS = ("terminat", "control", "discharge", "dismiss", "separat", "severance", "eliminat",
          "without cause", "for cause", "laid off", "layoff", "you die", "disabled")  # fmt: skip
_REFUSED = phrase(
    r"(?:not be (?:entitled|eligible)|no (?:severance|salary)|shall not receive|will not receive"
    r"|not invoke|without severance|in lieu of notice|pay in lieu|\bgarden|during the notice)",
    0,
)
_ELSE = phrase(
    r"\b(?:409A|specified employee|shall be delayed|will be delayed|deferred compensation"
    r"|non-?compet\w+ period|restricted period|non-?solicit|parachute|280G|liquidated damages"
    r"|whereas|release of claims that the company|base amount|years of service credit"
    r"|shall (?:mean|be defined)|plan,? (?:which|that) provides)\b"
    r"|^\W*(?:\([a-z]\) )?for (?:the )?purposes? of\b",
)
_REFERS = phrase(
    r"\b(?:the|such|said|these|any|foregoing) (?:severance|separation) (?:pay|payments?|benefits?"
    r"|amounts?)\b[^.;]{0,60}\b(?:shall|will|is|are) (?:be )?(?:payable|paid|made|commence|begin"
    r"|subject|conditioned|contingent|reduced|cease|in lieu)",
    0,
)
_PROMISES = phrase(
    r"\b(?:shall|will|agrees? to|entitled|eligible|obligated to|receives?|is to|undertakes|equals?"
    r"|be (?:paid|payable|given)|amended\b[^.;]*\bread|provides? (?:you|for)|guarantee\w*)\b",
    0,
)
_OWN_SEVERANCE = phrase(
    r"\b(?:severance|separation) (?:to (?:[\w\u2024]+ ){1,3})?(?:pay(?:ments?)?|compensation"
    r"|sum|in|of|equal)\b|\((?:the |such )?\"(?:severance|separation) (?:amount|pay|payments?)\"",
    0,
)
_LEAVES_BY = phrase(r"terminat|\bdies?\b|\bbecomes? (?:\w+ )?disabled", 0)
_FALL = (
    r"\b(?:upon|event of|by reason of|because of|due to|as a result of|if|should|when"
    r"|on account of)\b[^.;]{0,60}\b"
)
_FALLS: tuple[tuple[Trigger, Phrase], ...] = (
    ("died", phrase(rf"{_FALL}(?:death|dies?)\b", 0)),
    ("disabled", phrase(rf"{_FALL}disab(?:ility|led)\b", 0)),
)
_ITEM = phrase(
    r"^\W*(?:\w{1,2}[.)] )?(?:an? )?(?:lump[- ]sum |cash )*severance(?: pay| payments?)? of\b", 0
)
_A_PERIOD = re.compile(r"[A-Z][\w-]+ [Pp]eriod\b|(?:severance|continuation) period\b")
_PARENTHESES = re.compile(r"\([^()]*\)")
_FOR_NOTICE = phrase(r"^[^.;,]{0,30}\bin lieu of (?:such |the |any )?(?:\w+ )?notice", 0)
_IN_SUCH = phrase(r"^\W*in (?:such|that|this(?: latter)?) (?:an )?(?:event|case|instance)\b")
_SEVERANCE = phrase(
    r"\b(?:severance(?! (?:plan|agreement|policy|program|and change))"
    r"|separation (?:pay|benefit|allowance)|termination (?:pay|fee)|settlement payment"
    r"|salary continuation|(?:compensation|indemnity|settlement) for your separation)",
    0,
)
_IF = phrase(r"\b(?:if|in the event|should)\b[^.;]{0,60}\b(?:employ|terminat)", 0)
_NOT_RENEWED = phrase(
    r"\b(?:fail\w*|elect\w*|declin\w*|refus\w*|decid\w*)\b[^.;]{0,60}\b(?:renew|extend)\w*"
    r"|\bnon-?renewal\b|\b(?:not|nor)\b[^.;]{0,12}\brenew\w*",
    0,
)
_DEFINES = phrase(
    r"\W*(?:\w{1,3}[.)] )?(?:the (?:term )?)?\"(?P<term>(?:severance|separation|termination)"
    r" [\w ]{3,24})\" (?:means|shall mean|is)\b",
    0,
)
_IN_EXCHANGE = phrase(
    r"\bin (?:full |further |partial )?(?:consideration|exchange|return) (?:for|of)\b[^.;]{0,120}\b"
    r"(?:release|this agreement|the promises|the covenants)\b",
    0,
)
_AS_DESCRIBED = phrase(r"\bemployment as this letter describes\b", 0)
_OR_ELSE = phrase(
    r"\b(?:either|or)(?: \w+){0,2} resigns\b(?![^.;]{0,60}good reason)"
    r"|\bor (?:due to|because of|by reason of|as a result of)(?: \w+){0,3} (?:death|disability"
    r"|incapacity|inability|illness)\b",
    0,
)
_BUT_NOT = phrase(r"\b(?:other than|except|unless|excluding|neither)\b", 0)
_IF_ONLY = phrase(
    r"\b(?:if|provided that|in the event)\b[^.;]{0,60}\b(?:not|fails?|separat|terminat)", 0
)
_ENDING = phrase(
    r"\b(?:terminat\w*|resign\w*|separat(?:ion|ed|es)|discharg\w+|dismiss\w*|not (?:be )?renew\w*"
    r"|renewal|eliminat\w+|laid off|layoff|reduction in force|leave the company|cessation"
    r"|employment (?:ends|ceases))\b",
    0,
)
_LIST_OF = phrase(  # "the greater of the following:", whose items stand in sentences of their own
    r"\b(?:greater|larger|higher|longer|lesser|lower|shorter|difference) (?:of|between)"
    r"(?: the)?(?: following)?(?: amounts)?\W*$",
    0,
)
_RESIGNS = phrase(r"\b(?:resign(?:s|ed|ation)?|voluntar(?:y|ily) terminat\w+)\b", 0)
_AFTER = phrase(rf"(?:following|after) such|thereafter|after the (?:initial|{ORDINAL})")
_ONLY = phrase(r"entitled to (?:receive )?only|only be entitled to|entitled only to", 0)
_OWED = (
    ("base_salary_prorated", phrase(r"salary[^;]{0,40}pro-?rated", 0)),
    ("benefits_and_expenses", phrase(r"benefits?\b[^;]{0,20}\bexpense", 0)),
    ("indemnification", phrase(r"\bindemnif", 0)),
)
Ended = Callable[[], tuple["Span", ...]]  # where it says that the employment ends
Found = tuple[dict[str, Any], dict[str, tuple["Span", ...]], list["Span"]]


def read_severance(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every severance promise in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in _NEEDS):
        return
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    ended = cache(lambda: leaves(sentences, undated=True))
    spoken = {s.index for s in letter.having(*OF_PAY)}
    seen: set[str] = set()
    for i, sentence in enumerate(sentences):
        if sentence.kind != "body" or sentence.index not in spoken:
            continue
        read = _promise(sentences, i, ended)
        if read is None or (said := sentence.plain) in seen:
            continue
        seen.add(said)
        terms, spans, whole = read
        if "months" in terms and (stepped := steps(sentence)):
            cite = Cite(tuple(dict.fromkeys(whole)), spans)
            yield from _by_steps(terms, cite, stepped)
            continue
        if "window" in terms:
            for following in sentences[i + 1 : i + 5]:
                owed = _left(following)
                if owed and following.number == sentence.number:
                    terms["otherwise"] = owed
                    spans["otherwise"] = (following.span(),)
                    whole.append(following.span())
                    break
        yield terms, Cite(tuple(dict.fromkeys(whole)), spans)


def _by_steps(
    terms: dict[str, Any], cite: Cite, stepped: tuple[tuple[int, Match], ...]
) -> Iterator[tuple[dict[str, Any], Cite]]:
    """A promise for each step; whether it is the one that is owed is left open."""
    kept = {name: value for name, value in terms.items() if name in ("form", "bonus", "up_to")}
    for months, match in stepped:
        fields = {"triggers": cite.whole, "months": (match.span(),)}
        yield {"triggers": ("described",), "months": months, **kept}, Cite(cite.whole, fields)


def _promise(sentences: Sequence[Sentence], i: int, ended: Ended) -> Found | None:
    """Terms and their spans, if the sentence promises cash on events that we know."""
    sentence = sentences[i]
    found, lower = cash(sentence), sentence.lower
    if found is None and " period" in lower and _A_PERIOD.search(sentence.text):
        found = in_a_period(sentence, sentences)
    if found is None or _REFUSED.search(lower, lower.rfind(";", 0, found.start) + 1, found.start):
        return None
    defined = _DEFINES.match(lower) is not None
    if not defined and _ELSE.search(_PARENTHESES.sub(" ", sentence.text[: found.start])):
        return None
    if _REFERS.search(lower, 0, found.end) or _FOR_NOTICE.search(lower[found.end :]):
        return None
    if any(_LIST_OF.search(s.lower[-90:]) for s in sentences[max(0, i - 3) : i]):
        return None
    events = _events(sentences, i, found, ended)
    if events is None or works_on(sentences, sentence, found):
        return None
    terms, spans = events.terms()
    _sums(found, terms, spans)
    window = read_window(sentence) or read_window(events.stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    if _LUMP.search(lower):
        terms["form"] = "lump sum"
    elif _CONTINUES.search(lower) and "months" in terms and not found.greater:
        terms["form"] = "continuation"
    if terms.get("form") != "continuation":
        _timing(sentence, terms, spans)
    return terms, spans, [events.stated_in.span(), sentence.span()]


def _events(sentences: Sequence[Sentence], i: int, found: Cash, ended: Ended) -> Events | None:
    """On which events: those that are named, or an ending that is described, or that has come."""
    sentence = sentences[i]
    lower = sentence.lower
    events = events_of(sentences, i, found.start)
    if events is not None and events.triggers == ("change_in_control",):
        if _RESIGNS.search(events.stated_in.lower[: _end(events, sentence, found)]):
            return None  # on a resignation after it
        if _IF_ONLY.search(lower, found.end):
            return Events(("described",), (sentence.span(),), sentence)
    if events is not None and events.stated_in is sentence:
        return _with_others(events, _end(events, sentence, found))
    if events is None and (_AS_DESCRIBED.search(lower) or of_a_change(sentence, found.start)):
        return Events(("described",), (sentence.span(),), sentence)
    if (term := _DEFINES.match(lower)) is not None:
        return _where_used(sentences, sentence, term["term"])
    if events is None and (events := _otherwise_named(sentences, sentence, found)) is not None:
        return events
    if not ((_PROMISES.search(lower) or _ITEM.search(lower)) and _named(sentence, found)):
        return None
    if events is not None and _NOT_RENEWED.search(lower, 0, found.start):
        return Events(("described",), (sentence.span(),), sentence)
    if events is not None:
        return _with_others(events, None)
    severance = _SEVERANCE.search(f"{lower} {_headings(sentences, i)}") is not None
    if not _IF.search(lower):
        about = _ENDING if found.amount is None and found.abroad is None else _IN_EXCHANGE
        told = about.search(lower) or (found.months and _CONTINUES.search(lower))
        if (severance or told) and ended():
            if on_condition(sentence, found.start):
                return Events(("described",), (sentence.span(),), sentence)
            return Events(("ended",), ended(), sentence)
        if ended():
            return None
    if _OWN_SEVERANCE.search(lower) or (severance and _ENDING.search(lower)):
        lead = sentences[i - 1] if i and _IN_SUCH.search(sentence.text) else sentence
        return Events(("described",), (lead.span(),), lead)
    return None


def _otherwise_named(
    sentences: Sequence[Sentence], sentence: Sentence, found: Cash
) -> Events | None:
    """The event where the months are told, if elsewhere; else death or disability."""
    if found.told_in is not None:
        at = found.told_in.start
        other = next((s for s in sentences if s.span().start <= at < s.span().end), None)
        if other is not None and (events := named(other)) is not None:
            return events
    if found.amount is not None or _PROMISES.search(sentence.lower) is None:
        return None
    if _LEAVES_BY.search(sentence.lower) is None:
        return None
    lower = sentence.lower[: found.start]
    matches = [(name, form.search(lower)) for name, form in _FALLS]
    spans = tuple(sentence.span(*m.span()) for _, m in matches if m is not None)
    triggers: tuple[Trigger, ...] = tuple(name for name, m in matches if m is not None)
    return Events(triggers, spans, sentence) if triggers else None


def _with_others(events: Events, end: int | None) -> Events:
    """The events, and that there are others which are described: "or fails to renew it"."""
    text = events.stated_in.lower[:end]
    for wanted in (_NOT_RENEWED, _OR_ELSE, _AS_DESCRIBED):
        match = wanted.search(text)
        if match is not None and not _BUT_NOT.search(
            text, max(0, match.start() - 110), match.start()
        ):
            span = events.stated_in.span(*match.span())
            return replace(
                events, triggers=(*events.triggers, "described"), spans=(*events.spans, span)
            )
    return events


def _where_used(sentences: Sequence[Sentence], sentence: Sentence, term: str) -> Events:
    """The events of the sentence that promises what this one defines: "the Severance Amount"."""
    for other in sentences:
        if other is not sentence and other.kind == "body" and term in other.lower:
            events = named(other)
            if events is not None and _PROMISES.search(other.lower):
                return events
    return Events(("described",), (sentence.span(),), sentence)


def _headings(sentences: Sequence[Sentence], i: int) -> str:
    """The heading of a sentence, and that of the clause around it: of 2 for 2(a)."""
    own = sentences[i].heading.lower()
    around = re.match(r"[\w.]+(?=\()", sentences[i].number)
    if around is None:
        return own
    wanted = (s for s in reversed(sentences[:i]) if s.number == around.group())
    clause = next(wanted, None)
    return own if clause is None else f"{own} {clause.heading.lower()}"


def _end(events: Events, sentence: Sentence, found: Cash) -> int | None:
    """Where the words of the event end: before the promise, if it stands in the same sentence."""
    return found.start if events.stated_in is sentence else None


def _named(sentence: Sentence, found: Cash) -> bool:
    """Whether a sentence that names no event is about pay after the end of employment."""
    about = f"{sentence.heading.lower()} {sentence.lower}"
    if _SEVERANCE.search(about):
        return True
    fixed = found.amount is not None or found.abroad is not None
    if fixed and found.months is None and found.share is None:
        lump = _LUMP.search(sentence.lower) is not None and "terminat" in about
        return lump or _IN_EXCHANGE.search(sentence.lower) is not None
    return "terminat" in about or _CONTINUES.search(sentence.lower) is not None


def _sums(found: Cash, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
    if found.months is not None:
        told = found.told_in or found.months[1].span()
        terms["months"], spans["months"] = found.months[0], (told,)
    if found.share is not None:
        share, match = found.share
        said = match.values("share")[0] if match.has("share") else None
        if not found.bonus and (share == 1 or isinstance(said, Portion)):
            terms["months"], spans["months"] = int(12 * share), (match.span(),)  # of a year
        else:
            terms["percent"] = int(share * 100)
            spans["percent"] = (match.span(),)
    if found.amount is not None:
        terms["amount"], spans["amount"] = found.amount[0], (found.amount[1].span(),)
    if found.abroad is not None:
        terms["abroad"], spans["abroad"] = found.abroad[0], (found.abroad[1].span(),)
    if found.monthly is not None:
        terms["monthly"], spans["monthly"] = found.monthly, spans["amount"]
    if found.rest is not None:
        terms["rest_of_term"], spans["rest_of_term"] = True, (found.rest.span(),)
    for name in ("bonus", "greater", "same", "up_to"):
        if getattr(found, name):
            terms[name] = True


def _timing(sentence: Sentence, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
    for wanted in _LAG:
        match = find(wanted, sentence)
        if match is None or not _PAYS.search(
            sentence.lower[max(0, match.start - 110) : match.start]
        ):
            continue
        if match.has("nth"):
            terms["lag"] = match.value("nth", Ordinal).n
            business = match.has("business")
        else:
            duration = match.value("lag", Duration)
            if duration.unit != "day":
                continue
            terms["lag"], business = duration.n, duration.business
        if business:
            terms["lag_in"] = "business days"
        spans["lag"] = (match.span(),)
        return
    match = find(_AT_ONCE, sentence)
    if match is not None:
        terms["lag"], spans["lag"] = 0, (match.span(),)


def _left(sentence: Sentence) -> tuple[str, ...]:
    """What the letter leaves where the event comes after the window."""
    if not (_AFTER.search(sentence.text) and _ONLY.search(sentence.lower)):
        return ()
    return tuple(name for name, wanted in _OWED if wanted.search(sentence.lower))
