"""How long a covenant lasts: during the employment, for months after it, always, or not said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ...text.phrases import phrase
from ...text.values import DATE, DURATION, Duration

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
_AND_PERIOD = phrase(  # "during the term of this Agreement and the Quiet Period"
    r"\b(?i:during|throughout)\b[^.;,]{0,60}?\b(?i:and|or) (?i:during )?(?i:the |such )\"?"
    r"(?P<name>(?:[A-Z][\w-]*[ -]){1,4}(?:Period|Time))\b",
    0,
)
_TO_A_DAY = phrase(
    rf"\b(?:ending|ends|until|through|expir\w+)\b(?: (?:on|at|the|close|of|business))*"
    rf" (?:\ue006 (?:day )?(?:of )?)?{DATE}|\bremainder of\b|\bunexpired (?:term|portion|period)"
)
_COMMENCES = phrase(r"\b(?:commenc|beginn|starting)\w*")
# when the person learns or makes something is not how long the duty lasts
_OF_THINGS = phrase(
    r"\b(?:obtain|learn|acquir|conceiv|develop|receiv|discover|gain|invent|creat|produc"
    r"|employed|known|made|makes?|becom|becam)\w*\b[^.;,]{0,90}$"
)
_BY_CHOICE = phrase(
    r"\b(?:after|following|from|upon|of) (?:(?:the|his|her|your|such|any|a|executive's|employee's)"
    r" )*voluntar(?:y|ily) (?:terminat|resign|separat|depart)"
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


def lasting(letter: Letter, sentence: Sentence, what: Covenanted, at: int) -> Lasting | None:
    """How long what a sentence forbids lasts, in its own words or by a period defined elsewhere.

    None where it binds after some ways of parting only, which no term here can say.
    """
    text = sentence.text
    if _BY_CHOICE.search(text):
        return None
    during = _during(text, what)
    found = _months(sentence, text, 0, len(text))
    named = _PERIOD.search(text)
    if named is None or _WORK.match(named["name"]):
        during = during or named is not None
        named = _AND_PERIOD.search(text) or named
    if found is None and named is not None:
        if _WORK.match(named["name"]):
            during = True
        else:
            defined = _defined(letter, named["name"])
            if defined is not None:
                both = during or defined.during
                return Lasting(both, defined.after, defined.months, defined.places)
            return Lasting(during, "as stated")
    if found is not None:
        months, span = found
        if months is None:
            return Lasting(during, "as stated", None, {"months": (span,)})
        return Lasting(during, "months", months, {"months": (span,), "after": (span,)})
    if _TO_A_DAY.search(text):
        return Lasting(during or _COMMENCES.search(text) is not None, "as stated")
    always = _ALWAYS.search(text)
    if always is not None and what in _SECRET:
        return Lasting(True, "always", None, {"after": (sentence.span(*always.span()),)})
    if always is not None:
        return Lasting(during, "as stated")
    if any(isinstance(v, Duration) and v.months for v in sentence.values) and not during:
        return Lasting(during, "as stated")
    return Lasting(during or what == "invention assignment", "none" if during else "not said")


def _during(text: str, what: Covenanted) -> bool:
    """Whether the duty itself is one for the time of employment."""
    found = _DURING.finditer(text)
    if what == "invention assignment":
        return any(True for _ in found)
    return any(_OF_THINGS.search(text[: match.start()]) is None for match in found)


def _months(sentence: Sentence, text: str, a: int, b: int) -> tuple[int | None, Span] | None:
    """The months after the end of employment; None in it where they are not one and certain."""
    counted: dict[int | None, Span] = {}
    for form in _MONTHS:
        for match in form.finditer(text, a, b):
            value = sentence.value_at(match.start("time"))
            if not isinstance(value, Duration):
                continue
            root = match["root"] if "root" in match.re.groupindex else "employment"
            if "root" not in match.re.groupindex and _other_period(text[: match.start()]):
                root = ""  # "thereafter" is after that period
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


def _other_period(before: str) -> bool:
    """Whether a named period that is not the employment stands before."""
    return any(_WORK.match(named["name"]) is None for named in _PERIOD.finditer(before))


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
