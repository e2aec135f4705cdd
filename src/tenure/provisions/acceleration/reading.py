"""Reads promises that awards vest early: which part of them, on which events, how far ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...events import Events, events_of
from ...provision import Cite
from ...text import find
from ...text.phrases import phrase
from ...text.values import Duration, Percent
from ...text.values import Portion as PortionValue
from ...treated_alike import with_good_reason
from ...triggers import Trigger, read_triggers, read_window
from .counted import SO_MANY_OF, months_ahead, of_them, so_many
from .limits import cut_down, of_two_sizes, second_near, until_the_lost, vests_by_itself
from .of_which import of_which
from .patterns import (
    A_YEAR,
    ALL_OR_PART,
    AT_ONCE,
    AWARD,
    BOTH,
    CLAUSE,
    DAYS_BEFORE,
    ENDING,
    ENTRY,
    FIRST_OF,
    FREED_TOO,
    HEADINGS,
    IN_FULL,
    INCLUDING,
    LATER,
    LEAVES,
    MORE_AWARDS,
    NOT_ALL,
    NOT_FOR,
    NOT_HEADED,
    OF_CHANGE,
    OF_ONE_SORT,
    OF_OTHERS,
    OF_TIME,
    ONLY_A_CHANGE,
    OPTIONS,
    OUT_OF_CONTROL,
    PROMISES,
    PROVISO,
    REMAINING,
    RESTRICTED,
    RETIRES,
    SOME_TIME,
    SUCH_AN_END,
    THEREAFTER,
    UNLESS,
    WITHIN,
)
from .untold import described, further, has_ended, needs_release, of_the_rest, retires

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match
    from ...text.phrases import Phrase

_WORDS = ("vest", "exercisable", "restriction", "forfeit", "accelerat", "earned")
LONGEST = 1000  # characters around a promise that may speak of it
_SUCH = phrase(r"\bsuch (?:install|shares\b|units\b)|\ball of (?:them|which)\b", 0)
_SEVERAL = phrase(r"\b(?:awards?|equity|grants?|sars)\b", 0)  # of any sort
_SIDE = 24  # characters beside "death" in which a retirement may stand
_NEAR = 90  # characters around the words of the promise in which it may be cut down


@dataclass(frozen=True)
class _On:
    """The events of a promise, the change in control first where both are needed."""

    triggers: tuple[Trigger, ...]
    spans: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    both: bool = False
    within: tuple[int, Span] | None = None
    before: tuple[int, Span] | None = None


def read_accelerations(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every promise, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in _WORDS):
        return
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    seen: set[str] = set()
    for i, sentence in enumerate(sentences):
        found = _promise(sentences, i) if sentence.kind == "body" else None
        if found is None or (said := " ".join(sentence.lower.split())) in seen:
            continue
        seen.add(said)
        yield with_good_reason(letter, *found)


def _promise(sentences: Sequence[Sentence], i: int) -> tuple[dict[str, Any], Cite] | None:
    sentence = sentences[i]
    lower = sentence.lower
    if not any(word in lower for word in _WORDS) or LATER.search(sentence.text):
        return None
    sized = _size(sentence) if AWARD.search(lower) else of_them(sentences, i)
    if sized is None:
        return None
    match, terms = sized
    upto = min(match.end + LONGEST // 4, until_the_lost(sentence, match.end))
    if UNLESS.search(lower[max(0, match.start - LONGEST // 2) : upto]):
        return None
    on = _events(sentences, i, match.start) or _untold(sentences, i, match.start, match.end)
    if on is None or of_the_rest(sentence, match.end, on.spans):
        return None
    if cut_down(sentences, i, match.start, match.end, on.sentences):
        return None
    on = _with_second(sentences, i, on)
    if on is None:
        return None
    more = further(on.sentences, sentence, match.start) if "described" not in on.triggers else None
    if more is not None:
        on = replace(on, triggers=(*on.triggers, "described"), spans=(*on.spans, more))
    named = sentence if AWARD.search(lower) else sentences[i - 1]
    of = _awards(sentence, match) if named is sentence else _sort_of(named.lower)
    terms = {"triggers": on.triggers, **terms, **of}
    size = next((name for name in ("ahead", "shares") if name in terms), "portion")
    fields = {"triggers": on.spans, size: (match.span(),)}
    if on.both:
        terms["both"] = True
        for name, length in (("within", on.within), ("before", on.before)):
            if length is not None:
                terms[name], fields[name] = length[0], (length[1],)
    window = next((w for s in (*on.sentences, sentence) if (w := read_window(s))), None)
    if window is not None:
        terms["window"], fields["window"] = window[0], (window[1],)
    if (release := needs_release(sentences, i)) is not None:
        terms["release"], fields["release"] = True, (release,)
    if "awards" in terms:
        fields["awards"] = (match.span(),)
    if (which := of_which(sentence, match)) is not None:
        terms["which"], fields["which"] = which[0], (which[1],)
    whole = tuple(dict.fromkeys(s.span() for s in (*on.sentences, sentence)))
    return terms, Cite(whole, fields)


def _awards(sentence: Sentence, match: Match) -> dict[str, Any]:
    """Of which awards it is; of all, where the words name others than options and restricted
    stock, or both.
    """
    more = MORE_AWARDS.match(sentence.lower, match.end)
    said = f"{match.text().lower()} {more.group() if more is not None else ''}"
    if not match.has("what"):  # it is said before how far ahead
        said = sentence.lower[max(0, match.start - _NEAR) : match.start].rpartition(";")[2] + said
        said = said if AWARD.search(said) else sentence.lower[match.end : match.end + _NEAR]
    such = _SUCH.search(said) is not None  # those of which the sentence has spoken
    named = sentence.lower if such else " ".join(said.split())
    others = not such and AWARD.search(OF_ONE_SORT.regex.sub(" ", named))
    if "restrictions" in named and not (OPTIONS.search(named) or _SEVERAL.search(named)):
        return {"awards": "restricted stock"}
    if others or (OPTIONS.search(named) and FREED_TOO.search(sentence.lower, match.end)):
        return {}
    return _sort_of(named)


def _sort_of(named: str) -> dict[str, Any]:
    """Options or restricted stock, where words name one of them only."""
    restricted, options = RESTRICTED.search(named), OPTIONS.search(named)
    if bool(restricted) == bool(options):
        return {}
    return {"awards": "restricted stock" if restricted else "options"}


def _size(sentence: Sentence) -> tuple[Match, dict[str, Any]] | None:
    """Which part of the awards vests early, or how many months ahead."""
    lower = sentence.lower
    if PROMISES.search(lower) and (ahead := months_ahead(sentence)) is not None:
        return (ahead[0], {"ahead": ahead[1]}) if ahead[1] else None
    wanted = next((r for r in ALL_OR_PART if find(r, sentence) is not None), None)
    start = 0
    while wanted is not None and (match := find(wanted, sentence, start)) is not None:
        terms = _part_in(sentence, match)
        if terms is not None and (match.has("part") or not start):
            return match, terms
        start = match.start + 1  # "all options" after "notwithstanding your option agreements"
    return so_many(sentence)


def _part_in(sentence: Sentence, match: Match) -> dict[str, Any] | None:
    """All of the awards, or the part of them that such words name."""
    lower = sentence.lower
    before, after = lower[max(0, match.start - _NEAR) : match.start], lower[match.end :]
    near = before.rpartition(";")[2] + match.text().lower() + CLAUSE.split(after[:_NEAR])[0]
    if OF_OTHERS.search(match.text().lower()) or SO_MANY_OF.search(before):
        return None
    full = IN_FULL.search(match.text().lower()) or AT_ONCE.match(after)
    if NOT_ALL.search(near) or not (match.has("part") or full):
        return None
    portion = _portion(match)
    if portion is None or (portion == 1 and _cut_down(sentence, match)):
        return None
    if portion != 1 and match.has("vest") and of_two_sizes(match.text().lower()):
        return None
    unvested = portion == 1 or REMAINING.search(lower) is not None
    return {"portion": portion, "of": "unvested" if unvested else "whole"}


def _events(sentences: Sequence[Sentence], i: int, start: int) -> _On | None:
    """From the sentence, else from what stands before it or above it."""
    sentence = sentences[i]
    if (first := _first_of(sentence)) is not None:
        return first
    leaving = _leaving(sentence)
    found = events_of(sentences, i, start)
    if found is not None and _of_a_proviso(sentence, found, start):
        return _only_a_change(sentence)
    if found is not None and found.stated_in is sentence:
        return _alone(_of(found, leaving), sentence.lower[:start])
    if leaving is not None:
        return leaving
    if vests_by_itself(sentence):
        return None
    named = read_triggers(sentence)
    if named is not None and not named.both:
        return _alone(_On(named.triggers, named.spans, (sentence,)), sentence.lower[:start])
    if found is not None:
        on, said = _of(found, None), found.stated_in.lower
        apart = (
            on is not None
            and not on.both
            and "change_in_control" not in on.triggers
            and OF_CHANGE.search(said)
        )
        return None if apart else _alone(on, said)
    return _such_an_end(sentences, i) or _only_a_change(sentence) or _headed(sentence)


def _first_of(sentence: Sentence) -> _On | None:
    """ "upon the earlier of your death and a change in control"."""
    listed = FIRST_OF.search(sentence.lower)
    if listed is None or OF_TIME.search(listed["events"]):
        return None
    events: tuple[tuple[Trigger, Phrase], ...] = (("change_in_control", OF_CHANGE), *HEADINGS)
    triggers = tuple(name for name, wanted in events if wanted.search(listed["events"]))
    if len(triggers) < 2:
        return None
    more = listed["events"].count("; ") >= len(triggers)  # an event that is not understood
    triggers += ("described",) if more else ()
    return _On(triggers, (sentence.span(*listed.span()),), (sentence,))


def _untold(sentences: Sequence[Sentence], i: int, start: int, end: int) -> _On | None:
    """An ending that another section describes, or that has come where the agreement is on it."""
    sentence = sentences[i]
    said = described(sentence) or retires(sentence, start, end)
    if said is not None and PROMISES.search(sentence.lower):
        return _On(("described",), (said,), (sentence,))
    ended = has_ended(sentences, i, end)
    return _On(("ended",), ended, ()) if ended else None


def _such_an_end(sentences: Sequence[Sentence], i: int) -> _On | None:
    """ "If such a termination occurs within a year after a change in control"."""
    sentence = sentences[i]
    within = _within(sentence)
    if within is None or not SUCH_AN_END.search(sentence.lower):
        return None
    for before in reversed(sentences[max(0, i - 3) : i]):
        named = read_triggers(before)
        ends = named is not None and not named.both and "change_in_control" not in named.triggers
        beside = before.number.partition("(")[0] == sentence.number.partition("(")[0]
        if named is not None and ends and beside:
            triggers: tuple[Trigger, ...] = ("change_in_control", *named.triggers)
            return _On(triggers, (*named.spans, within[1]), (before, sentence), True, within)
    return None


def _of_a_proviso(sentence: Sentence, found: Events, start: int) -> bool:
    """Whether an event of those stands only in the proviso that follows the promise."""
    proviso = PROVISO.search(sentence.lower, start)
    if proviso is None or found.stated_in is not sentence:
        return False
    from_there = sentence.span(proviso.start(), proviso.end()).start
    return any(span.start > from_there for span in found.spans)


def _only_a_change(sentence: Sentence) -> _On | None:
    """ "immediately prior to a Change of Control"."""
    lower = PROVISO.regex.split(sentence.lower)[0]
    found = ONLY_A_CHANGE.search(lower)
    if found is None or ENDING.search(lower) or find(SOME_TIME, sentence) is not None:
        return None
    if NOT_FOR.search(lower[: found.start()]) or SUCH_AN_END.search(lower):
        return None
    return _On(("change_in_control",), (sentence.span(*found.span()),), (sentence,))


def _headed(sentence: Sentence) -> _On | None:
    """The event that the heading above names: "Death or Disability"."""
    heading = sentence.heading.lower()
    if sentence.section is None or OF_CHANGE.search(heading) or OF_CHANGE.search(sentence.lower):
        return None
    triggers = tuple(name for name, wanted in HEADINGS if wanted.search(heading))
    if not triggers or NOT_HEADED.search(heading):
        return None
    begin = sentence.section.start
    span = sentence.masked.span(begin, min(sentence.start, begin + LONGEST // 5))
    return _On(triggers, (span,), ())


def _alone(on: _On | None, said: str) -> _On | None:
    """The events, but for a change in control with which an ending goes that we do not know."""
    if on is None:
        return None
    if "change_in_control" not in on.triggers and OUT_OF_CONTROL.search(said[-LONGEST:]):
        return None
    single = on.triggers == ("change_in_control",)
    near = single and OF_CHANGE.search(said[-LONGEST:]) is not None
    return None if near and ENDING.search(said[-LONGEST:]) else on


def _within(sentence: Sentence) -> tuple[int, Span] | None:
    """The months after a change in control in which an ending counts."""
    match = find(WITHIN, sentence) or find(THEREAFTER, sentence)
    if match is None and (year := A_YEAR.search(sentence.lower)) is not None:
        return 12, sentence.span(*year.span())
    months = match.value("within", Duration).months if match is not None else None
    return (months, match.span()) if match is not None and months else None


def _of(found: Events, leaving: _On | None) -> _On | None:
    """Events as they are read for every promise, and death or disability beside them."""
    sentences = (found.stated_in,)
    double = found.double or BOTH.search(found.stated_in.lower) is not None
    if double and not INCLUDING.search(found.stated_in.lower):
        within = found.after or _within(found.stated_in)
        if within is None and find(SOME_TIME, found.stated_in) is not None:
            return None  # some other time
        if found.before is None and find(DAYS_BEFORE, found.stated_in) is not None:
            return None
        triggers = ("change_in_control", *found.triggers)
        return _On(triggers, found.spans, sentences, True, within, found.before)
    more = () if leaving is None else leaving.triggers
    spans = found.spans if leaving is None else (*found.spans, *leaving.spans)
    return _On(tuple(dict.fromkeys((*found.triggers, *more))), spans, sentences)


def _with_second(sentences: Sequence[Sentence], i: int, on: _On) -> _On | None:
    """With the ending that a sentence near says must come too: "the second trigger is ..."."""
    if on.both or on.triggers not in (("change_in_control",), ("described",)):
        return on
    said = [s for s in second_near(sentences, i) if s is not sentences[i]]
    if not said:
        named = (*on.sentences, sentences[i])
        told = on.triggers != ("described",) or any(
            described(s) or RETIRES.search(s.lower) for s in named
        )
        return on if told else None
    text = " ".join(s.lower for s in said)
    ends = tuple(name for name, wanted in HEADINGS[:2] if wanted.search(text))
    change = OF_CHANGE.search(sentences[i].lower)
    within = next((w for s in said if (w := _within(s)) is not None), None)
    if not ends or change is None:
        return None
    spans = (sentences[i].span(*change.span()), *(s.span() for s in said))
    triggers: tuple[Trigger, ...] = ("change_in_control", *ends)
    return _On(triggers, spans, (sentences[i], *said), True, within)


def _leaving(sentence: Sentence) -> _On | None:
    """Death or disability, where the promise is made for it."""
    text = " ".join(sentence.lower.split(" "))
    for match in LEAVES.finditer(text):
        if NOT_FOR.search(text[: match.start()]) and not ENTRY.match(match.group()):
            continue
        said = match["both"]
        triggers: list[Trigger] = ["died"] if "death" in said or "die" in said else []
        triggers += ["disabled"] if "disab" in said or "incap" in said else []
        beside = text[max(0, match.start() - _SIDE) : match.end() + _SIDE]
        if RETIRES.search(beside) or "as this letter describes or" in text[: match.end()]:
            triggers.insert(0, "described")
        return _On(tuple(triggers), (sentence.span(*match.span()),), (sentence,))
    return None


def _cut_down(sentence: Sentence, match: Match) -> bool:
    """Whether another portion than all stands by the words of the promise."""
    values = sentence.masked.values_in(
        sentence.start + match.start, sentence.start + match.end + _NEAR
    )
    return any(isinstance(v, Percent | PortionValue) and v.fraction != 1 for v in values)


def _portion(match: Match) -> Fraction | None:
    if not match.has("part"):
        return Fraction(1)
    value = match.value("part")
    return value.fraction if isinstance(value, Percent | PortionValue) else None
