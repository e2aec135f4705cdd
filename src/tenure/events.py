"""On which events severance falls due, where a letter says it before the promise or above it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from . import event_words as words
from .excepted import Excepted, left_out
from .lengths import in_months
from .text import find
from .text.patterns import Pattern
from .text.phrases import Phrase, phrase
from .text.values import Duration
from .triggers import Trigger, read_triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .text import Sentence, Span

NEAR = 7  # sentences before a promise in which its event may stand
NEXT = 3  # sentences after it in which what else it needs may stand


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
    in_term: Span | None = None  # where it says that the ending counts while the term runs
    not_for: tuple[tuple[Excepted, ...], Span] | None = None  # reasons that are left out
    ending_from: tuple[int, Span] | None = None  # the first day on which it counts
    ending_by: tuple[int, Span] | None = None  # and the last
    untold: Span | None = None  # how near a change in control, in days that make no months

    def terms(self) -> tuple[dict[str, Any], dict[str, tuple[Span, ...]]]:
        """The terms of a provision, and where each is written."""
        terms: dict[str, Any] = {"triggers": self.triggers}
        spans = {"triggers": self.spans}
        if self.double:
            terms["double"], spans["double"] = True, self.spans[-1:]
        for name, length in (
            ("after_change", self.after),
            ("before_change", self.before),
            ("ending_from", self.ending_from),
            ("ending_by", self.ending_by),
        ):
            if length is not None:
                terms[name], spans[name] = length[0], (length[1],)
        if self.away is not None:
            terms["away"], spans["away"] = True, (self.away,)
        if self.in_term is not None:
            terms["in_term"], spans["in_term"] = True, (self.in_term,)
        if self.not_for is not None:
            terms["not_for"], spans["not_for"] = self.not_for[0], (self.not_for[1],)
        return terms, spans


def events_of(sentences: Sequence[Sentence], i: int, cash: int) -> Events | None:
    """From the sentence itself, else from the last one before it that names an event, else from
    the heading above it. `cash`: where in the sentence the promise stands.
    """
    found = _events_of(sentences, i, cash)
    if found is None or found.double or found.away is not None:
        return found
    sentence = sentences[i]
    period = words.PROTECTED.search(sentence.text[:cash])
    if period is None and found.stated_in is not sentence:
        sentence = found.stated_in
        period = words.PROTECTED.search(sentence.text)
    return found if period is None else _protected(sentences, sentence, found, period)


def _protected(
    sentences: Sequence[Sentence], sentence: Sentence, events: Events, period: re.Match[str]
) -> Events:
    """The events in a time near a change in control, "the Protection Period", or out of it."""
    span = sentence.span(*period.span())
    told = next((s for s in sentences if f'"{period["name"]}"' in s.text), None)
    near = words.AFTER_CHANGE.search(told.text) if told is not None else None
    if period["away"]:
        away = replace(events, away=span)
        return away if told is None or near is None else _out_of(away, told, near)
    if told is None or near is None:
        return Events(("described",), (*events.spans, span), sentence)
    near_it = _near(events.triggers, (*events.spans, span), told, near)
    return replace(near_it, stated_in=events.stated_in)


def _out_of(events: Events, told: Sentence, near: re.Match[str]) -> Events:
    """The events out of a time near a change in control, and how long that is, where it says so."""
    time = _near(events.triggers, events.spans, told, near)
    return events if time.untold else replace(events, after=time.after, before=time.before)


def while_term_runs(events: Events) -> Events:
    """The events, and whether they count only while the term of the agreement runs."""
    said = events.stated_in
    if "term" not in said.lower and "employment period" not in said.lower:
        return events
    found = words.IN_TERM.search(said.text)
    if found is None:
        return events
    name = "early" if found["early"] else "late"
    return replace(events, in_term=said.span(*found.span(name)))


def but_for(events: Events) -> Events:
    """The events, and the reasons for which an ending by the Company is none of them."""
    if "without_cause" not in events.triggers or (found := left_out(events.stated_in)) is None:
        return events
    names = tuple(x for x in found[0] if x != "disability" or "disabled" not in events.triggers)
    return replace(events, not_for=(names, found[1])) if names else events


def _events_of(sentences: Sequence[Sentence], i: int, cash: int) -> Events | None:
    sentence = sentences[i]
    more = words.MORE_IF.search(sentence.text, cash) if "control" in sentence.lower else None
    own = named(sentence, cash) or named(sentence, None, more)
    if own is not None and own.triggers == ("change_in_control",):
        for later in sentences[i + 1 : i + 1 + NEXT]:
            if later.heading == sentence.heading and words.SECOND.search(later.text):
                return Events(("described",), (later.span(),), sentence)
    if (such := _such_an_end(sentences, i, cash, own)) is not None:
        return such
    if (elsewhere := _told_elsewhere(sentences, sentence, cash, own)) is not None:
        return elsewhere
    if own is not None:
        return own
    if (
        i
        and words.OTHER_CASE.match(sentence.text)
        and words.MAY_FOR_CAUSE.search(sentences[i - 1].text)
    ):
        return Events(("without_cause",), (sentences[i - 1].span(),), sentence)
    if (
        words.OTHER.search(sentence.text[:cash])
        or of_a_change(sentence, cash)
        or (words.FOR_CAUSE.search(sentence.text) and words.LEADS.search(sentence.text))
    ):
        return None
    for j in range(i - 1, max(-1, i - 1 - NEAR), -1):
        before = sentences[j]
        if _apart(before, sentence) or words.DEFINES.search(before.text):
            break
        if words.REFUSES.search(before.text):
            continue
        if (found := named(before)) is not None:
            return found
        if words.LEADS.search(before.text) and words.FOR_CAUSE.search(before.lower):
            return None
    return _headed(sentence)


def _such_an_end(
    sentences: Sequence[Sentence], i: int, cash: int, own: Events | None
) -> Events | None:
    """The endings of the sentence before, near a change in control: "if that occurs within ..."."""
    sentence = sentences[i]
    said = sentence.text[:cash]
    near = words.AFTER_CHANGE.search(said) if words.SUCH_END.search(said) is not None else None
    if near is None or words.NO_CHANGE.search(said) is not None:
        return None
    for before in reversed(sentences[max(0, i - NEAR) : i]):
        found = named(before)
        if found is not None and not found.double and "change_in_control" not in found.triggers:
            also = own.triggers if own is not None else ()
            triggers = tuple(dict.fromkeys((*found.triggers, *also)))
            return _near(triggers, found.spans, sentence, near)
    return None


def _told_elsewhere(
    sentences: Sequence[Sentence], sentence: Sentence, cash: int, own: Events | None
) -> Events | None:
    """The events of an ending that has a name in the letter, "a Qualifying Termination", or that
    is told in another section.
    """
    text = sentence.text if own is not None else sentence.text[:cash]
    name, told = words.NAMED_END.search(text), words.TOLD_IN.search(text)
    match = name or told
    if match is None or (own is not None and (told or own.triggers != ("without_cause",))):
        return None
    others = (s for s in sentences if s is not sentence and _tells(s, name, told))
    found, other = next(((f, s) for s in others if (f := named(s)) is not None), (None, sentence))
    if found is None:
        return None
    triggers, spans = found.triggers, (*found.spans, sentence.span(*match.span()))
    if name is not None and "good_reason" not in triggers and words.IS_WORSE.search(other.text):
        triggers = (*triggers, "described")
    near = words.AFTER_CHANGE.search(sentence.text[:cash])
    if near is None or found.double or words.NO_CHANGE.search(sentence.text[:cash]):
        return replace(found, triggers=triggers, spans=spans, stated_in=sentence)
    return _near(triggers, spans, sentence, near)


def _tells(other: Sentence, name: re.Match[str] | None, told: re.Match[str] | None) -> bool:
    """Whether a sentence defines the name of an ending, or stands in the section that is named."""
    if name is not None:
        return f'"{name.group()}"' in other.text
    number = told["number"].replace("\u2024", ".").replace(" ", "") if told is not None else ""
    return other.number == number or other.number.startswith(f"{number}(")


def such_near(sentence: Sentence, cash: int) -> Events | None:
    """An ending that is told elsewhere, and counts only near a change in control."""
    said = sentence.text[:cash]
    told = words.SUCH_END.search(said) or words.AS_DESCRIBED.search(said)
    near = words.AFTER_CHANGE.search(said) if told is not None else None
    if near is None or words.NO_CHANGE.search(said) is not None:
        return None
    return _near(("described",), (), sentence, near)


def nearer(sentence: Sentence, start: int, events: Events) -> Events | None:
    """The same endings near a change in control, from where a sentence goes on to them: "or, if
    that happens within a year after a change in control, ...".
    """
    near = None if events.double else words.AFTER_CHANGE.search(sentence.text, start)
    if near is None or words.NO_CHANGE.search(sentence.text, start):
        return None
    reason = words.REASON.search(sentence.text, start, near.end()) is not None
    triggers = (*events.triggers, "good_reason") if reason else events.triggers
    return _near(tuple(dict.fromkeys(triggers)), events.spans, sentence, near)


def _near(
    triggers: tuple[Trigger, ...], spans: tuple[Span, ...], sentence: Sentence, near: re.Match[str]
) -> Events:
    """Events that count only near a change in control, and how near."""
    spans = (*spans, sentence.span(*near.span()))
    lengths = {
        name: found for name, form in words.LENGTHS if (found := _length(sentence, form, name))
    }
    for months, span in lengths.values():
        if not months:
            return Events(triggers, spans, sentence, True, untold=span)
    if not lengths and words.IN_SOME_TIME.match(near.group()):
        return Events(triggers, spans, sentence, True, untold=sentence.span(*near.span()))
    return Events(triggers, spans, sentence, True, lengths.get("after"), lengths.get("before"))


def of_a_change(sentence: Sentence, cash: int) -> Span | None:
    """Where the sentence itself makes its promise for a change in control, on which it is not sure
    what else it needs.
    """
    said = sentence.text[:cash]
    change = words.IF_CHANGE.search(said)
    if change is None or words.NO_CHANGE.search(said) is not None:
        return None
    return sentence.span(*change.span())


def on_condition(sentence: Sentence, cash: int) -> bool:
    """Whether the sentence begins with a condition of its own, other than that the parting needs,
    so that it is not owed for the parting alone.
    """
    said = sentence.text[:cash]
    return of_a_change(sentence, cash) is not None or (
        words.ON.match(said) is not None and words.OF_PARTING.search(said) is None
    )


def named(
    sentence: Sentence, end: int | None = None, less: re.Match[str] | None = None
) -> Events | None:
    """The events that one sentence names, or its first part; `less`: not what a second promise
    in it needs.
    """
    known = read_triggers(sentence)
    said = words.EITHER_WAY.sub(lambda m: " " * len(m.group()), sentence.text[:end])
    if less is not None:
        closes = said.find(")", less.end()) if less.group().startswith("(") else -1
        closes = len(said) if closes < 0 else closes
        said = said[: less.start()] + " " * (closes - less.start()) + said[closes:]
    if (even := words.EVEN_FOR_CAUSE.search(said)) is not None and words.LEADS.search(
        said[: even.start()]
    ):
        return Events(("described",), (sentence.span(0, even.end()),), sentence)
    if known is not None and not known.both and known.triggers != ("died",):
        either = {"change_in_control", "without_cause"} <= set(known.triggers)
        reason = words.REASON.search(said) is not None and "good_reason" not in known.triggers
        together = known.triggers == ("change_in_control",) and words.AND_ENDED.search(said)
        if either or not (
            together or words.NEAR_CHANGE.search(said) or reason or words.OR_SOLD.search(said)
        ):
            return Events(known.triggers, known.spans, sentence)
    return _found(sentence, said)


def _found(sentence: Sentence, said: str) -> Events | None:
    said = words.ASIDE.sub(lambda m: " " * len(m.group()), said)
    triggers: list[Trigger] = []
    spans: list[Span] = []
    ended = next((m for form in words.WITHOUT if (m := form.search(said)) is not None), None)
    reason = words.REASON.search(said)
    own: tuple[tuple[Trigger, re.Match[str] | None], ...]
    own = ("without_cause", ended), ("good_reason", reason)
    for name, match in own:
        if match is not None:
            triggers.append(name)
            spans.append(sentence.span(*match.span()))
    near = words.AFTER_CHANGE.search(said)
    every = words.NO_CHANGE.finditer(said)
    apart = next((m for m in every if not words.JUST.search(said[: m.start()])), None)
    away = (
        sentence.span(*apart.span()) if apart and not words.WHETHER.search(apart.group()) else None
    )
    within = near if near and apart and near.end() <= apart.end() else None  # out of that time
    if near is not None and (apart or words.OR_CHANGE.search(said)):
        near = None
    if near is not None and ended is not None and _only_reason(said, ended.end(), near):
        return Events(("without_cause", "described"), tuple(spans[:2]), sentence)
    plain = words.ENDED if near is not None and not words.FOR_CAUSE.search(said) else None
    endings: tuple[tuple[Trigger, Phrase | None], ...]
    endings = ("terminated", words.ANY_ENDING), ("ended", words.ANY_LEAVING), ("terminated", plain)
    for event, form in endings:
        if triggers and (form is not words.ANY_ENDING or ended is not None):
            continue
        if form is not None and (match := form.search(said)) is not None:
            triggers.insert(0, event)
            spans.insert(0, sentence.span(*match.span()))
    if triggers and near is None and (match := words.OR_SOLD.search(said)) is not None:
        at = 1 if triggers == ["ended"] else 0
        triggers.insert(at, "change_in_control")
        spans.insert(at, sentence.span(*match.span()))
        away = None
    if not triggers:
        return None
    if near is None:
        found = Events(tuple(triggers), tuple(spans), sentence, away=away)
        return found if within is None or away is None else _out_of(found, sentence, within)
    return _near(tuple(triggers), tuple(spans), sentence, near)


def _only_reason(said: str, ended: int, near: re.Match[str]) -> bool:
    """Whether it is the resignation alone that counts only near a change in control: "(i) by the
    Company without Cause; or (ii) by you for Good Reason after a Change in Control".
    """
    reason = words.REASON.search(said, ended, near.start())
    if reason is None or ";" not in said[ended : reason.start()]:
        return False
    return words.EITHER_CASE.search(said, reason.end(), near.end()) is None


def _length(sentence: Sentence, form: Pattern, name: str) -> tuple[int, Span] | None:
    """The months of a time near a change in control; none where it is told in days that make no
    years.
    """
    match = find(form, sentence)
    if match is None:
        return None
    length = match.value("length", Duration)
    if name == "after" and words.FROM_THEN.search(sentence.text[: match.bounds("length")[0]]):
        return 0, match.span("length")  # not in that time, but after it
    if name == "before" and words.OF_PAST.search(sentence.text[: match.bounds("length")[0]]):
        return None
    years = length.n // words.YEAR if length.unit == "day" and length.n % words.YEAR == 0 else 0
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
    if not triggers or re.search(words.CIC, heading):
        return None
    start = sentence.section.start
    span = sentence.masked.span(start, min(sentence.start, start + 200))
    return Events(tuple(triggers), (span, sentence.span()), sentence)
