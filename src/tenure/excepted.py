"""Endings by the Company that a promise leaves out: "other than for Cause, disability or
retirement". Which one it was, the reason says that was stated for the termination.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, get_args

from .facts.values import code
from .formula import NO, Formula, by, const
from .formula.units import CODE
from .text.phrases import phrase

if TYPE_CHECKING:
    from .provision import Terms
    from .text import Sentence, Span

Excepted = Literal["disability", "retirement"]
DISABLED = ("disability", "disabled", "incapacity", "permanent disability", "total disability")
STATED: Mapping[Excepted, tuple[str, ...]] = {
    "disability": DISABLED,
    "retirement": ("retirement", "retired", "mandatory retirement", "normal retirement"),
}
_SORTS: Mapping[Excepted, str] = {"disability": "disab", "retirement": "retire"}
_REASON = r"(?:cause|death|disab\w+|incapacity|retirement|resignation)"
_LIST = phrase(  # of reasons and nothing else; "without cause or for disability" may promise both
    r"\b(?:other than|except|absent|not)\b(?P<list>(?:[\s,\"()]|\([a-z]{1,3}\)|\b(?:for"
    r"|by reason of|by the company|by (?:the )?employer|due to|because of|as a result of"
    r"|on account of|upon|in the (?:case|event) of|or|and|other than|the|an?|your|his|her"
    r"|executive's|employee's|termination|permanent|total|long-term|normal|mandatory|voluntary|good"
    rf"|just|{_REASON})\b)*\b{_REASON})\b"
)
NEAR = 40  # letters before such a list in which cause may be named: "without cause (and not ...)"


def left_out(sentence: Sentence) -> tuple[tuple[Excepted, ...], Span] | None:
    """The reasons, beside cause, that a list of a sentence leaves out, and where it stands."""
    if not any(word in sentence.lower for word in _SORTS.values()):
        return None
    for match in _LIST.finditer(sentence.text):
        said = match["list"].lower()
        found = tuple(name for name in get_args(Excepted) if _SORTS[name] in said)
        before = sentence.lower[max(0, match.start() - NEAR) : match.start()]
        if found and "cause" in before + said:
            return found, sentence.span(*match.span("list"))
    return None


def is_one_of(text: Formula, words: tuple[str, ...]) -> Formula:
    """Whether a text of a fact is one of these words."""
    found = NO
    for word in dict.fromkeys(code(w) for w in words):
        found = found | text.same(const(word, CODE))
    return found


def for_such_a_reason(names: tuple[Excepted, ...], t: Terms) -> Formula:
    """Whether the Company ended the employment for one of the reasons that are left out: what was
    stated says it, and for a disability that one had been recorded by then.
    """
    reason = t.fact("terminated", "stated_reason", CODE).named("reason stated for the termination")
    found = NO
    for name in names:
        stated = is_one_of(reason, STATED[name])
        if name == "disability":
            ill = by(t.happening("disability"), t.finding("terminated"))
            stated = ill.named("whether a disability had come by then") & stated
        found = found | stated
    said = " or ".join(names)
    words = f"whether the reason stated is {said}, which the words leave out"
    return found.named(words, t.cite("not_for"))
