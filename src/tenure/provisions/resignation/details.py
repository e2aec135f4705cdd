"""What a stated notice is of: written, of a resignation without Good Reason, not one for Cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .lengths import Notice

Place = tuple[int, int]
Found = dict[str, tuple[Any, Place]]  # a term, its value and its place in the sentence

_UNFORCED = phrase(  # of a resignation for Good Reason nothing is said
    r"\b(?:resign|terminat|leav)\w*[^.;]{0,60}?"
    r"\b(?:(?<!or )without|(?:for any reason )?other than for) \"?good reason"
    r"|\bfor any reason\b[^.;]{0,90}?\bor (?:\(\w+\) )?for \"?good reason\"?"
    r"(?: \([^()]*\))?,? (?:up)?on"
    rf" [^.;]{{0,30}}?{DURATION}"
)
_WRITTEN = phrase(r"\bwritten\b|\bin writing\b")
_NOT_FOR_CAUSE = phrase(  # of a termination for Cause nothing is said
    r"(?<!with or )(?<!with and )(?<!for or )(?<!for cause or )\bwithout (?:good |just )?\"?cause\b"
    r"|\b(?:other than|except(?:ing)?|not)\b[^.;]{0,60}?\bfor (?:good |just )?\"?cause\b"
    r"|\bno (?:such )?notice\b[^.;]{0,60}?\bfor \"?cause\b|\bexcept\b[^.;]{0,140}?\b(?:dishonest"
    r"|misconduct)"
)
ENGAGED = ("Consultant", "Contractor", "Advisor")  # the one who is to work, as a paper calls him
_ATTACHED = 24  # sentences: who is called the Consultant later is so in a paper attached

_ON_TRIAL = phrase(
    r"\b(?:during|within|in)\b[^.;]{0,30}\b(?:probation|trial|introductory)|\bduring which\b"
)
_GROWS = phrase(
    r"^[^.;]{0,120}?\b(?:plus|increas\w+ by|increased by|and)\b[^.;]{0,40}? for (?:each|every)\b"
)
_OR_LONGER = phrase(  # "30 days' notice, or 60 days' notice if ...": which of them is not sure
    rf"{DURATION}'?s?'?(?: (?:written|prior))* notice,? or {DURATION}'?s?'?(?: (?:written|prior))*"
    r" notice if\b"
)
_DEFINES = phrase(r"\b(?:cause|good reason|disability)\"? (?:means|shall mean|will mean)\b")
_OF_ANOTHER = phrase(r"\bset forth in (?:the|your|his|her) (?:\w+ )?agreement\b")


def details_of(text: str, found: Found) -> None:
    """What a stated length of notice is of, and that it is to be written."""
    at_once = "at_once" in found  # 0 days, but not without notice
    days = {name for name in found if name.endswith(("_days", "_months"))}
    own = any(name.startswith("notice") and (at_once or found[name][0]) for name in days)
    company = any(name.startswith("company") and (at_once or found[name][0]) for name in days)
    if own and (un := _UNFORCED.search(text)) is not None:
        found["without_good_reason"] = (True, un.span())
    if company and (but := _NOT_FOR_CAUSE.search(text)) is not None:
        found["not_for_cause"] = (True, but.span())
    if (own or company) and (written := _WRITTEN.search(text)) is not None:
        found["written"] = (True, written.span())


def in_attached(letter: Letter, sentence: Sentence) -> bool:
    """Whether it is of a consulting agreement that is attached to the letter."""
    named = [d.sentence.index for d in letter.definitions if d.term in ENGAGED]
    return any(_ATTACHED < index <= sentence.index for index in named)


def not_the_rule(sentence: Sentence, notice: Notice) -> bool:
    """Whether a length is that of a time of trial, or only told of another paper."""
    before = sentence.text[: notice.start]
    if _DEFINES.search(before) is not None:
        return True
    if _OR_LONGER.search(sentence.text) is not None:
        return True
    if _GROWS.search(sentence.text[notice.end :]) is not None:
        return True  # it is longer for who has served longer
    tried = _ON_TRIAL.search(before) or sentence.heading.lower().startswith(("probation", "trial"))
    return bool(tried) or _OF_ANOTHER.search(sentence.text[notice.start :]) is not None
