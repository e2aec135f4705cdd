"""On which ending of the employment cover goes on, as its sentence, clause or heading says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...endings import FALLS, describes
from ...events import Events, events_of, named, on_condition
from ...narrowed import described
from ...text.phrases import Phrase, phrase
from ...triggers import Trigger
from .promise import PAYS

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match

COBRA = phrase(r"\bcobra\b|consolidated omnibus", 0)
_IF = phrase(r"\b(?:if|in the event|should)\b[^.;]{0,60}\b(?:employment|terminat)", 0)
_ANY_ENDING = phrase(
    r"\b(?:if|at the time) (?:your|his|her|(?:the )?(?:executive|employee)'s) employment"
    r"(?: with (?:the )?"
    r"[\w ]{1,20}?)? (?:terminates|ends)(?:,| for any reason\b)"
)
_NAMED_EVENT = phrase(  # which another sentence defines
    r"\b(?:if|upon|in the event|following|after)\b[^.;]{0,40}\b(?:terminating|triggering"
    r"|qualifying|covered) (?:event|termination)\b"
)
_SEVERANCE_TIME = phrase(r"^(?:severance|separation|salary continuation) ")
_FOLLOWS = phrase(
    r"\b(?:following|after|upon|from|of) (?:the |such |your |his |her |executive's |employee's )*"
    r"(?:(?:effective )?date of )?(?:termination|separation)\b"
    r"|\b(?:termination|separation) date\b|\bdate of (?:termination|separation)"
    r"|\bafter (?:the )?employment (?:ends|terminates)"
)
_UNDER = phrase(r"^\W*(?:terminat|severance|separation)")
_OTHER_ENDING = phrase(
    r"(?:\b(?:upon|by reason of|because of|due to|event of|result of|case of|account of|after"
    r"|following|if|should|when)\b[^.;,]{0,40}?|^)\b(?:death|dies?|disab(?:ility|led)|retire\w*)\b"
    r"|\bnon-?renew|\bvoluntar|\b(?:executive|employee) (?:dies|becomes? (?:\w+ )?disabled)\b"
    r"|\bexpir\w+ of (?:the |this |your )?(?:\w+ )?(?:term|agreement|employment)"
    r"|\b(?:change|changes) (?:in|of) control|\bfor cause\b|\bshall mean\b|\" means?\b"
)
_LEAVES = phrase(
    r"\b(?:terminates?|terminated|such termination|resigns?|dismiss(?:es|ed)|discharge[ds]?"
    r"|termination of (?:your |his |her |executive's |employee's )?employment)\b"
)
_UNCHOSEN = phrase(r"\b(?:death|dies?|disab(?:ility|led)|illness|retire\w*)\b")
_WHO = r"(?:you|he|she|(?:the )?(?:executive|employee|officer|participant))"
_CASE = phrase(
    rf"^\W*(?:\(?[\w.]{{1,6}}\)?[.)]? )?{_WHO} (?:(?P<dies>dies)(?: or)?)?"
    r"(?: ?(?P<ill>(?:is|becomes?) (?:\w+ ){0,2}?disabled))?(?=[\s,.;]|$)"
)
_NO_FALL = phrase(
    r"\b(?:other than|except|unless|excluding|neither|not|without|unable|absen(?:t|ce)"
    r"|death of (?:his|her|your|the) (?:spouse|wife)|resign\w*|retire\w*"
    r"|change (?:in|of) control|cause)\b"
)
# an ending that its words name beside those that were read: "or if you resign after a demotion"
_NOT_OUT = r"(?<!other than )(?<!except )(?<!unless )(?<!not )(?<!without )(?<!for )"
_ELSE: tuple[tuple[frozenset[str], Phrase], ...] = (
    (
        frozenset(("good_reason", "resigned", "ended")),
        phrase(
            rf"(?:,|\bor|\(\w{{1,3}}\)) (?:if |should |when |where |by )?{_NOT_OUT}{_WHO}"
            r"(?: ha(?:s|ve))? (?:resign|leave|quit|terminates? (?:this|your|his|her|the|such) )\w*"
            r"|\bor (?:an? |your |his |her )?(?:involuntary resignation|constructive\w* (?:terminat"
            r"|discharg|dismiss)\w*)|\bor (?:\w+ ){0,2}for good reason\b"
        ),
    ),
    (
        frozenset(("change_in_control", "ended", "terminated")),
        phrase(
            r"\bor (?:in the event|if|upon|because|as a result|by reason|due|on account|there is"
            r"|[^.;,]{0,60}?\b(?:because|result) of)\b[^.;,]{0,40}?\bchange (?:in|of) control\b"
        ),
    ),
    (
        frozenset(("without_cause", "ended", "terminated")),
        phrase(
            r"\bwithout cause or\b|\bother than for cause,? or\b"
            r"|\bby (?:the )?(?:company|employer|bank|corporation) (?!for cause|for good)"
            r"(?:[^.;,]|\.(?=\d)){0,60}?,? or by (?:the )?(?:you|executive|employee)\b"
            r"|\b(?:if|event|should|when|where|or|that) (?:the )?(?:company|employer|bank|we) "
            r"(?:terminates?|dismiss\w*|discharg\w*|ends?)\b"
            r"(?! (?:[\w' ]{0,40} )?for (?:good|cause))"
        ),
    ),
)
_MODAL = phrase(r"\b(?:shall|will|agrees? to|is entitled|'ll)\b")
_DENIES = phrase(
    r"\bin no event will\b|\b(?:will|shall) not be (?:entitled|eligible)|\bnot be obligated"
    r"|\b(?:shall|will) have no (?:right|further|obligation)"
)
Ended = Callable[[], "tuple[Span, ...]"]  # where it says that the employment ends
NEAR = 3  # sentences before and after that may belong to the promise
FAR = 30  # sentences of a clause with many limbs


@dataclass(frozen=True)
class Promise:
    """The words that promise cover, and the months, wherever these stand."""

    match: Match
    months: int
    stated_in: Span


def occasion(sentences: list[Sentence], i: int, start: int, ended: Ended) -> Events | None:
    """The event as it is named in reach; else the end of the employment, if the sentence says that
    the cover follows it.
    """
    sentence = sentences[i]
    events = (
        events_of(sentences, i, start) or _past_denials(sentences, i) or _clause_above(sentences, i)
    )
    if events is not None:
        if events.triggers == ("change_in_control",) and _LEAVES.search(sentence.text[:start]):
            return Events(("described",), (sentence.span(),), sentence)  # it takes both
        return described(_with_all(events, sentence, start), sentence, start)
    if any_ending := _ANY_ENDING.search(sentence.text, 0, start):
        return Events(("ended",), (sentence.span(*any_ending.span()),), sentence)
    if (fallen := _fallen(sentence, start) or _case(sentences, i)) is not None:
        return fallen
    if ended() and on_condition(sentence, start):
        return None  # it is not owed for the parting alone
    if _IF.search(sentence.lower):
        return _described(sentence, start)
    if ended():
        return Events(("ended",), ended(), sentence)
    if _NAMED_EVENT.search(sentence.text, 0, start) is not None:
        return _described(sentence, start)
    follows = _FOLLOWS.search(sentence.text) or _UNDER.search(sentence.heading)
    if follows is None and COBRA.search(sentence.lower) and PAYS.search(sentence.text):
        follows = COBRA.search(sentence.lower)  # which the law gives when employment ends
    if follows is None:
        return _described(sentence, start)
    if _OTHER_ENDING.search(f"{sentence.heading} {sentence.text}"):
        return _described(sentence, start)
    before = " ".join(s.text for s in sentences[max(0, i - 2) : i] if s.section is sentence.section)
    if _OTHER_ENDING.search(before):
        return None
    return Events((), (sentence.span(),), sentence)


def _with_all(events: Events, sentence: Sentence, start: int) -> Events:
    """The events; but an ending that is only described, where the words name one more."""
    said = events.stated_in.text
    if events.stated_in is sentence:
        before = events.spans[0].start < sentence.span(start, start + 1).start
        said = said[:start] if before else said
    elif (does := _MODAL.search(said)) is not None and does.start() > len("if the company"):
        said = said[: does.start()]
    if events.double or events.away is not None or "described" in events.triggers:
        return events
    for known, words in _ELSE:
        if known.isdisjoint(events.triggers) and (more := words.search(said)) is not None:
            span = events.stated_in.span(*more.span())
            return Events(("described",), (*events.spans, span), events.stated_in)
    return events


def _fallen(sentence: Sentence, start: int) -> Events | None:
    """Death or disability, where the words before the promise make it for that."""
    said = sentence.text[:start]
    if _NO_FALL.search(said):
        return None
    fell = [(t, m) for t, words in FALLS if (m := words.search(said)) is not None]
    if not fell:
        return None
    spans = tuple(sentence.span(*m.span()) for _, m in fell)
    return Events(tuple(t for t, _ in fell), spans, sentence)


def _case(sentences: list[Sentence], i: int) -> Events | None:
    """Death or disability, where the sentence before tells of that alone: "(v) Employee dies"."""
    before = sentences[i - 1] if i else None
    if before is None or before.number != sentences[i].number or not before.number:
        return None
    said = _CASE.search(before.text)
    if said is None or _NO_FALL.search(before.text):
        return None
    names: tuple[tuple[Trigger, str], ...] = (("died", "dies"), ("disabled", "ill"))
    told = [(event, before.span(*said.span(group))) for event, group in names if said[group]]
    if not told:
        return None
    return Events(tuple(event for event, _ in told), tuple(span for _, span in told), before)


def of_severance(promise: Promise, sentences: list[Sentence]) -> Events | None:
    """The ending that gives the severance whose time the cover shares: "the Severance Period"."""
    match = promise.match
    if not match.has("period") or not _SEVERANCE_TIME.search(match.text("period")):
        return None
    at = promise.stated_in.start
    told = next((s for s in sentences if s.span().start <= at < s.span().end), None)
    if told is None or (_UNCHOSEN.search(told.text) and not _LEAVES.search(told.text)):
        return None
    return Events(("described",), (told.span(),), told)


def _described(sentence: Sentence, start: int) -> Events | None:
    """An ending that the sentence describes, unless nobody chose it."""
    named = _NAMED_EVENT.search(sentence.text, 0, start)
    if _UNCHOSEN.search(f"{sentence.heading} {sentence.text[:start]}") or not (
        named or describes(sentence, start, start)
    ):
        return None
    return Events(("described",), (sentence.span(),), sentence)


def _past_denials(sentences: list[Sentence], i: int) -> Events | None:
    """The event that is named before sentences that only say when nothing is owed."""
    j = i - 1
    while j >= 0 and i - j <= NEAR and _DENIES.search(sentences[j].text):
        j -= 1
    if j in (-1, i - 1) or sentences[j].number != sentences[i].number:
        return None
    return named(sentences[j])


def _clause_above(sentences: list[Sentence], i: int) -> Events | None:
    """The event of the clause that a numbered limb belongs to: of 4(a), for 4(a)(iii)."""
    number = sentences[i].number
    clause = number[: number.rfind("(")] if "(" in number else ""
    for j in range(i - 1, max(-1, i - FAR), -1):
        if not clause or not sentences[j].number.startswith(clause):
            return None
        if sentences[j].number == clause and sentences[j].kind == "body" and named(sentences[j]):
            return events_of(sentences, j, len(sentences[j].text))  # and how near a change
    return None
