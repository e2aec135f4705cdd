"""What a stated notice is of: written, of a resignation without Good Reason, not one for Cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION

if TYPE_CHECKING:
    from ...text import Letter, Sentence

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


def details_of(text: str, found: Found) -> None:
    """What a stated length of notice is of, and that it is to be written."""
    own = any(found.get(name, (0,))[0] for name in ("notice_days", "notice_months"))
    company = any(found.get(name, (0,))[0] for name in ("company_days", "company_months"))
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
