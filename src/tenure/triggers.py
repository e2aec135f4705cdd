"""The events on which a promise falls due: how a letter names them, and the days on which they
happen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .formula import (
    NEVER_DAY,
    Formula,
    add_months,
    const,
    earliest,
    either,
    on_day,
    smaller,
    unknown,
)
from .formula.units import YES_NO
from .provision import Doubt, Terms
from .text import find_all, pattern
from .text.phrases import phrase
from .text.values import Duration, Ordinal

if TYPE_CHECKING:
    from .text import Sentence, Span

Trigger = Literal[
    "without_cause",
    "change_in_control",
    "good_reason",
    "terminated",
    "died",
    "disabled",
    "ended",
    "described",
]

WORDS: dict[str, str] = {
    "without_cause": "the Company terminates your employment without Cause",
    "change_in_control": "a Change in Control occurs",
    "good_reason": "you resign for Good Reason",
    "terminated": "the Company terminates your employment for any reason",
    "died": "you die",
    "disabled": "you become disabled",
    "ended": "your employment ends",
    "described": "there is a termination of your employment as this letter describes",
}
SHEET_WORDS: dict[str, str] = {
    "without_cause": "company terminates without cause",
    "change_in_control": "change in control",
    "good_reason": "resignation for good reason",
    "terminated": "company terminates for any reason",
    "died": "death",
    "disabled": "disability",
    "ended": "employment ends",
    "described": "employment ends as the letter describes",
}
_DAYS_WORDS = {
    "without_cause": "day the Company ended the employment, if not for cause",
    "change_in_control": "day of a change in control",
    "good_reason": "day of a resignation for good reason",
    "terminated": "day the Company ended the employment",
    "died": "day of death",
    "disabled": "day of the disability",
    "ended": "last day of employment",
    "described": "last day of employment, if it ends as the letter describes",
}

_DESCRIBED = (  # no fact settles it, a person does
    "whether the employment ended as the letter describes;"
    " no fact says it: correct `triggers` with `tenure review`"
)

# -- what they mean -------------------------------------------------------------------------------


def day_of(trigger: Trigger, t: Terms) -> Formula:
    """The day of an event while the person is employed; NEVER if there is none. Whether the
    employment ends in a way that is described, and not understood, somebody has to say.
    """
    if trigger == "good_reason" and t.has("good_reason_resignation"):
        day = t.finding("good_reason_resignation")
    elif trigger == "good_reason":
        resigned = t.records("resigned")
        day = earliest(resigned, on_day(resigned.field("good_reason", YES_NO), resigned.on))
    elif trigger == "disabled" and not t.has("disabled"):
        illness = t.records("disability")
        day = earliest(illness, on_day(illness.field("permanent", YES_NO), illness.on))
    elif trigger == "described":
        day = on_day(unknown(YES_NO, _DESCRIBED, t.cite("triggers")), t.finding("ended"))
    else:
        day = t.finding(trigger)
    employed = (t.finding("hired") <= day) & (day <= t.finding("ended"))
    return on_day(employed, day).named(
        f"{_DAYS_WORDS[trigger]}, while employed", t.cite("triggers")
    )


def resigned_without_reason(t: Terms) -> Formula:
    """The day of a resignation that is not for good reason."""
    resigned = t.finding("resigned")
    return on_day(~resigned.same(day_of("good_reason", t)), resigned)


def effective_date(t: Terms) -> Formula:
    """The day the letter took effect, or the board accepted it; else the first day of work."""
    day = t.finding("effective") if t.has("effective") else t.happening("board_accepted")
    return either(day < NEVER_DAY, day, t.finding("hired"))


def letter_date(t: Terms) -> Formula:
    """The day the letter bears, or it was offered; else the first day of work."""
    day = t.finding("letter_dated")
    return either(day < NEVER_DAY, day, t.finding("hired"))


def inside(day: Formula, months: Formula, t: Terms) -> Formula:
    """Whether an event falls within the first months of employment: [first day, first day +
    months).
    """
    root = t.choose(
        "window_from",
        first_day=t.finding("hired"),
        effective_date=effective_date(t),
        letter_date=letter_date(t),
    )
    end = add_months(root, months, const(0)).named(
        "day on which the window has ended", t.cite("window")
    )
    within = t.choose("window_end", anniversary_excluded=day < end, anniversary_included=day <= end)
    return within.named("whether the event falls within the window", t.cite("window"))


def in_window(triggers: tuple[Trigger, ...], window: Formula | None, t: Terms) -> list[Formula]:
    """The day of each event, NEVER where it comes outside the window."""
    days = [day_of(trigger, t) for trigger in triggers]
    return [d if window is None else on_day(inside(d, window, t), d) for d in days]


def first_of(days: list[Formula], t: Terms) -> Formula:
    """The first of several events."""
    return smaller(*days).named("day of the trigger", t.cite("triggers"))


WINDOW_DOUBTS = (
    Doubt(
        "window_from",
        "From which day does the window of the first months run?",
        ("first_day", "effective_date", "letter_date"),
        "the months are months of employment, which begin with the first day of work",
        lambda p: p.window is not None,
    ),
    Doubt(
        "window_end",
        "Does the anniversary on which the window ends still belong to it?",
        ("anniversary_excluded", "anniversary_included"),
        "a month of employment is over when the next one begins",
        lambda p: p.window is not None,
    ),
)

# -- how they are read ----------------------------------------------------------------------------

_CIC = r"change[ -](?:in|of)[ -](?:the )?control"
_ENDING = r"(?:terminat\w*|discharg\w*|dismiss\w*|relieve)"
_NOT_CAUSE = (
    r"(?:for any reason other than|for reasons other than|other than|without|not|except|absent"
    r"|in the absence of)"
    r"(?: for| by reason of| as a result of| because of)? (?:your |good |just )*\"?cause\b"
)
_WITHOUT_CAUSE = phrase(rf"{_ENDING}[^.;]{{0,140}}?(?<!with or ){_NOT_CAUSE}", 0)
_AT_WILL = phrase(r"with or without (?:good )?cause|at any time,? (?:and )?for any reason", 0)
_EITHER = phrase(
    rf"{_CIC}\b[^;]{{0,90}}?\bor (?:if )?(?:the company|the employer|your employment|executive's"
    rf" employment|an?y? (?:\w+ )?termination|a termination)",
    0,
)
_ALONE = phrase(
    rf"(?:there occurs|upon(?: the occurrence of)?|in the (?:event|case) of|in the event that|if"
    rf"|event(?: of)?)"
    rf" (?:an? |the |such |(?:(?:any|each|every)(?: such)? )|there (?:is|occurs) (?:an?|any) )?\"?"
    rf"{_CIC}",
    0,
)
_ENDED_WITH = phrase(
    rf"{_ENDING}[^.;,]{{0,60}}(?:upon|following|after|in connection with"
    rf"|within)[^.;,]{{0,40}}{_CIC}",
    0,
)
_GOOD_REASON = phrase(r"\b(?:for|with) \"?good reason|constructive(?:ly)? terminat", 0)
_DEATH = phrase(
    r"\b(?:upon|in the event of|by reason of|due to|because of|or) (?:your |executive's |the"
    r" )?death\b",
    0,
)
_WINDOW = (
    pattern(
        r"during (?:the |your )?{ordinal:first} {duration:window}(?: of)?(?: your| the"
        r" executive's| executive's)? employment"),
    pattern(
        r"within (?:the |your )?{ordinal:first} {duration:window} (?:of|after|following) (?:your "
        r"|the )?(?:employment|hire|start|commencement|date of hire)"),
    pattern(  # with nothing after it that says of what
        r"(?:during|within|in) (?:the |your )?{ordinal:first} {duration:window}"
        r"(?= of (?:this|the|your) (?:initial )?term\b|[,.;)]|$"
        r"| (?:you|he|she|the company|it|we)\b)"),
)  # fmt: skip


@dataclass(frozen=True)
class Read:
    """The events that a sentence names; `both`: one alone is not enough."""

    triggers: tuple[Trigger, ...]
    both: bool
    spans: tuple[Span, ...]


def read_triggers(sentence: Sentence) -> Read | None:
    """The events on which a sentence promises something; None where it names none we know."""
    text = " ".join(sentence.lower.split(" "))
    ended, control = _WITHOUT_CAUSE.search(text), re.search(_CIC, text)
    if ended is not None and _AT_WILL.search(text) and control is None:
        return None
    if ended is None and _ENDED_WITH.search(text):
        return None
    found: list[Trigger] = []
    spans: list[Span] = []
    either_or = _EITHER.search(text)
    both = ended is not None and control is not None and either_or is None
    if control is not None and (either_or or _ALONE.search(text) or both):
        found.append("change_in_control")
        spans.append(sentence.span(*control.span()))
    if ended is not None:
        found.append("without_cause")
        spans.append(sentence.span(*ended.span()))
        reason = _GOOD_REASON.search(text)
        if reason is not None:
            found.append("good_reason")
            spans.append(sentence.span(*reason.span()))
    death = _DEATH.search(text) if ended is None else None
    if death is not None:
        found.append("died")
        spans.append(sentence.span(*death.span()))
    return Read(tuple(found), both, tuple(spans)) if found else None


def read_window(sentence: Sentence) -> tuple[int, Span] | None:
    """The first months of employment in which an event counts."""
    for wanted in _WINDOW:
        for match in find_all(wanted, sentence):
            months = match.value("window", Duration).months
            if months and match.value("first", Ordinal).n == 1:
                return months, match.span()
    return None


def worded(triggers: tuple[Trigger, ...], window: int | None = None) -> str:
    """If a Change in Control occurs or the Company terminates your employment without Cause."""
    events = " or ".join(WORDS[trigger] for trigger in triggers)
    if window is None:
        return f"If {events}"
    return f"If, during the first {window} months of your employment, {events}"


def on_sheet(triggers: tuple[Trigger, ...], window: int | None = None) -> list[str]:
    """The events as the term sheet lists them."""
    within = f" within first {window} months" if window is not None else ""
    return [SHEET_WORDS[trigger] + within for trigger in triggers]
