"""Endings on which a letter says that no severance is owed, or only what was earned before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import FRACTION, MONEY, MULTIPLE, PERCENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence, Span
    from ...triggers import Trigger

Nothing = Literal["for_cause", "resignation", "death", "disability", "retirement", "expiry"]
SAID: dict[Nothing, str] = {
    "for_cause": "a termination for Cause",
    "resignation": "your resignation without Good Reason",
    "death": "your death",
    "disability": "your disability",
    "retirement": "your retirement",
    "expiry": "the expiration of the term",
}
PAID_ON: dict[Trigger, tuple[Nothing, ...]] = {
    "died": ("death",),
    "disabled": ("disability",),
    "ended": ("for_cause", "resignation", "death", "disability", "retirement", "expiry"),
    "terminated": ("for_cause",),
}
_SPOKEN_OF = (
    "severance",
    "entitled",
    "no further",
    "no obligation",
    "no compensation",
    "accrued",
    "earned",
)
_NOT_THAT = re.compile(  # an ending that is excepted, or any of them
    r"\b(?:other than|otherwise than|except|unless|excluding|without|not|rather than|but not)"
    r"(?: for| due to| because of| as a result of| by reason of| upon)?[^.;,]{0,24}?"
    r"\b(?:cause|death|disabilit\w+|retirement|resign\w+)\b(?!,? if\b)"
    r"|\bfor (?:any reason or )?no reason\b"
)
_WORSE_FOR_HIM = re.compile(
    r"\b(?:without|other than for|not for|absent|not constituting|lacks?) \"?good reason"
)
_ENDINGS: tuple[tuple[Nothing, re.Pattern[str]], ...] = (
    (
        "for_cause",
        re.compile(r"\bfor (?:good |just |\" ?)*cause\b|\(?\bmisconduct\b|\bwith cause\b"),
    ),
    (
        "resignation",
        re.compile(
            r"\bvoluntar(?:y|ily) (?:\w+"
            r" )?(?:terminat\w+|resign\w*|leav\w+)|\bresign(?:s|ation|ed)?\b"
            r"|\b(?:you|he|she|executive|employee) (?:\w+ )?(?:quits?|leaves?)\b"
            r"|\bterminat\w+ (?:\w+ ){0,3}voluntarily\b|\bterminated by (?:the"
            r" )?(?:executive|employee"
            r"|you|him|her)\b|(?<!or )(?<!or the )\b(?:executive|employee|you|he|she)"
            r" (?:voluntarily )?terminates?\b"
        ),
    ),
    ("death", re.compile(r"\bdeath\b|\bdies?\b")),
    ("disability", re.compile(r"\bdisab(?:ility|led)\b")),
    ("retirement", re.compile(r"\bretire(?:ment|s)\b")),
    ("expiry", re.compile(r"\bexpir(?:ation|es|y) of (?:the|this)\b|\bnon-?renewal\b")),
)
_LEADS = r"(?:if|in (?:the )?(?:event|case)|upon|should|where|when|by reason of|due to|because of)"
_REFUSED = phrase(
    r"\b(?:(?:not|never) (?:be )?(?:entitled|eligible)(?: to| for)?(?: receive)?|not"
    r" (?:receive|be paid"
    r"|qualify for)|no|not be (?:obligated|required) to (?:pay|provide)|nothing in)\b[^.;]{0,50}?"
    r"\b(?:severance|separation (?:pay|benefits?)|salary continuation|(?:further|additional|other)"
    r" (?:payments?|compensation|obligations?|liabilit\w+|rights?|benefits?|salary))\b"
    r"(?! (?:under|pursuant to) (?:any|the) (?:other )?(?:plan|program|policy))"
)
_ONLY = phrase(
    r"\b(?:(?:entitled|paid|receive|liable|obligated|responsible|limited)\b[^.;]{0,30}?\bonly\b"
    r"|only (?:be )?(?:entitled|paid|receive|pay|obligated)|no (?:further |other |additional )?"
    r"(?:obligations?|liabilit\w+|rights?|amounts?|payments?|compensation)[^.;]{0,60}?\b(?:other"
    r" than"
    r"|except|beyond))\b[^.;]{0,110}?\b(?:accrued|earned|unpaid|through|prior to|up to)\b"
)
_NONE = phrase(r"\b(?:receive|entitled to) no compensation\b[^.;]{0,30}?\b(?:after|following)\b")
_IN_WHICH = re.compile(r"\bin which (?:event|case)\b")
_ALWAYS = re.compile(
    r"\bfor any reason\b|\bwhatsoever\b(?=[^.;]{0,20}terminat)|\bany termination\b"
)
_OTHER_SUM = re.compile(
    rf"[{MONEY}{PERCENT}{MULTIPLE}{FRACTION}]|\bpro-?[ ]?rat|\bvest|\boptions?\b|\bestate shall\b"
)
_CONDITION = phrase(
    r"\b(?:release|comply|compliance|breach\w*|specified employee|409a|parachute)\b"
)


def on_which_nothing(
    letter: Letter, every: list[tuple[dict[str, Any], Cite]]
) -> tuple[tuple[Nothing, ...], Cite] | None:
    """The endings on which nothing more is owed, and where they stand; for the first promise."""
    told: dict[Nothing, Span] = {}
    whole: list[Span] = []
    paid = {trigger for terms, _ in every for trigger in terms["triggers"]}
    for name, at, sentence in nothing_more(letter, paid):
        told.setdefault(name, at)
        whole.append(sentence)
    if not told:
        return None
    spans = tuple(dict.fromkeys(told.values()))
    return tuple(told), Cite(tuple(dict.fromkeys(whole)), {"nothing_on": spans})


def nothing_more(letter: Letter, paid: set[Trigger]) -> Iterator[tuple[Nothing, Span, Span]]:
    """The endings, where each is said, and the sentence; not those on which severance is paid."""
    taken = {name for trigger in paid for name in PAID_ON.get(trigger, ())}
    for sentence in letter.having(*_SPOKEN_OF):
        if sentence.kind != "body" or _CONDITION.search(sentence.text):
            continue
        span = _consequence(sentence)
        if span is None:
            continue
        for name, at in _endings(sentence, span):
            if name not in taken:
                yield name, sentence.span(*at), sentence.span()


def _consequence(sentence: Sentence) -> tuple[int, int] | None:
    """Where it says that nothing is owed, or only what was earned."""
    text = sentence.text
    refused = _REFUSED.search(text) if "severance" in sentence.lower else None
    match = refused or _ONLY.search(text) or _NONE.search(text)
    if match is None or _ALWAYS.search(sentence.lower):
        return None
    if refused is None and _OTHER_SUM.search(text):
        return None
    return match.span()


def _endings(
    sentence: Sentence, span: tuple[int, int]
) -> Iterator[tuple[Nothing, tuple[int, int]]]:
    """The endings that its own condition names, before the consequence or after it."""
    lower = sentence.lower
    leads = [m.start() for m in re.finditer(rf"\b{_LEADS}\b", lower)]
    before = next((at for at in leads if at < span[0]), None)
    which = _IN_WHICH.search(lower, 0, span[0])
    if before is not None:
        start, end = before, span[0]
    elif which is not None:  # "may terminate him for cause, in which event he shall receive none"
        start, end = 0, which.start()
    elif leads:
        start, end = leads[0], len(lower)
    else:
        return
    said = lower[start:end]
    resigns = _WORSE_FOR_HIM.search(said)
    said = _NOT_THAT.sub(lambda m: " " * len(m[0]), said)
    for name, form in _ENDINGS:
        match = form.search(said)
        if name == "resignation" and "good reason" in said and resigns is None:
            continue
        if name == "resignation" and match is None:
            match = resigns
        if match is not None:
            low, high = min(span[0], start + match.start()), max(span[1], start + match.end())
            yield name, (low, high)
