"""How long a covenant lasts: during the employment, for months after it, always, or not said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ...text.phrases import phrase
from ...text.values import DURATION, Duration

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from .topics import Covenanted

After = Literal["none", "months", "always", "as stated", "not said"]

_D = f"(?P<time>{DURATION})"
_LEFT = (
    r"(?:terminat|end of|ends?\b|last day|separat|resign|cessation|ceas|expir|leav|date (?:of"
    r"|on which|that|when)|employment|service|departure|retire|the term\b|conclusion)"
)
_MONTHS = (
    phrase(rf"\bthereafter,? for (?:a |an )?(?:period of |term of )?{_D}"),
    phrase(rf"{_D}(?: period| term)?,?(?: immediately| next)?,? thereafter"),
    phrase(
        rf"{_D}(?: period| term)?,?(?: immediately| next)? (?:after|following|subsequent to|from"
        rf"|beyond|post)\b(?P<root>[^.;]{{0,90}})",
    ),
    phrase(
        rf"\b(?:after|following|upon) (?P<root>[^.;]{{0,110}}?),? for (?:a |an )?"
        rf"(?:additional )?(?:period of |term of )?{_D}",
    ),
    phrase(
        rf"\b(?P<root>{_LEFT}[^.;]{{0,60}}?) and (?:continuing )?for (?:a |an )?"
        rf"(?:additional )?(?:period of )?{_D}",
    ),
)
_BEFORE = phrase(
    r"^ (?:the )?(?:date hereof|effective date(?! of (?:\w+ )?"
    r"(?:terminat|resign|separat))|date of this|closing|signing)",
)
_DURING = phrase(
    r"\b(?:during|while|throughout|so long as|as long as|at all times)\b[^.;]{0,70}?"
    r"\b(?:employ|terms?\b|engage|service)",
)
_ALWAYS = phrase(
    r"\bat any time\b(?! (?:during|while))|\bthereafter\b|\b(?:during|before) (?:and|or) (?:at any"
    r" time )?(?:after|following|subsequent)|\b(?:after|following|subsequent to|beyond)\b"
    r"[^.;]{0,30}?\b(?:terminat|employ|end\b)|\bforever\b|\bperpetu|\bindefinite|\bat no time\b"
    r"|\bever\b",
)
_PERIOD = phrase(
    r"\b(?i:during|throughout|for|within) (?i:the |such |each )?\"?"
    r"(?P<name>(?:[A-Z][\w-]*[ -]){0,4}(?:Period|Term|Time))\b",
    0,
)
_WORK = phrase(r"^(?:employment |initial |consulting )?(?:term|period)$|^employment")
_SECRET = ("confidentiality", "non-disparagement", "invention assignment")


@dataclass(frozen=True)
class Lasting:
    """Whether it binds during the employment, and how long after."""

    during: bool
    after: After
    months: int | None = None
    places: Mapping[str, tuple[Span, ...]] = field(default_factory=dict, compare=False)


def lasting(letter: Letter, sentence: Sentence, what: Covenanted, at: int) -> Lasting:
    """How long what a sentence forbids lasts, in its own words or by a period defined elsewhere."""
    text = sentence.text
    during = _DURING.search(text) is not None
    found = _months(sentence, text, 0, len(text))
    named = _PERIOD.search(text)
    if found is None and named is not None:
        if _WORK.match(named["name"]):
            during = True
        else:
            defined = _defined(letter, named["name"])
            if defined is not None:
                return defined
            return Lasting(during, "as stated")
    if found is not None:
        months, span = found
        if months is None:
            return Lasting(during, "as stated", None, {"months": (span,)})
        return Lasting(during, "months", months, {"months": (span,), "after": (span,)})
    always = _ALWAYS.search(text)
    if always is not None and what in _SECRET:
        return Lasting(True, "always", None, {"after": (sentence.span(*always.span()),)})
    if always is not None:
        return Lasting(during, "as stated")
    if any(isinstance(v, Duration) and v.months for v in sentence.values) and not during:
        return Lasting(during, "as stated")
    return Lasting(during or what == "invention assignment", "none" if during else "not said")


def _months(sentence: Sentence, text: str, a: int, b: int) -> tuple[int | None, Span] | None:
    """The months after the end of employment; None in it where they are not one and certain."""
    counted: dict[int | None, Span] = {}
    for form in _MONTHS:
        for match in form.finditer(text, a, b):
            value = sentence.value_at(match.start("time"))
            if not isinstance(value, Duration):
                continue
            root = match["root"] if "root" in match.re.groupindex else "employment"
            if _BEFORE.search(root) or not re.search(_LEFT, root, re.I):
                counted.setdefault(None, sentence.span(*match.span("time")))
            else:
                counted.setdefault(value.months, sentence.span(*match.span("time")))
        if counted:
            break
    if not counted:
        return None
    if len(counted) > 1:
        return None, next(iter(counted.values()))
    return next(iter(counted.items()))


def _defined(letter: Letter, name: str) -> Lasting | None:
    """The length of a period that the letter defines elsewhere."""
    for term in letter.definitions:
        if term.term.casefold() != name.casefold() or term.how == "reference":
            continue
        text, a, b = term.sentence.text, term.start, term.end
        if term.how == "parentheses":
            a, b = max(0, term.start - 320), term.start
        found = _months(term.sentence, text, a, b)
        during = _DURING.search(text, a, b) is not None
        if found is None:
            continue
        months, span = found
        places = {"months": (span,)}
        return Lasting(during, "as stated" if months is None else "months", months, places)
    return None
