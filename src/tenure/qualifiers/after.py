"""The sentences after a promise that go on about it, and that nothing reads: "This amount will be
reduced by any compensation that you receive".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..provision import KINDS
from ..text import Letter, Span
from ..text.phrases import Phrase, phrase
from ..text.sentences import Sentence
from ..text.unread import Claims
from ..topics import topics
from .by_number import Numbered, stands_in

# who goes on about what was just said
GOES_ON = phrase(
    r"^\W*(?:\([a-z\d]{1,3}\)\s*)?(?:(?:any |all |said )?(?:such|this|these|those|said)\b"
    r"|(?:notwithstanding )?the foregoing\b|notwithstanding (?:the (?:above|preceding)|this)"
    r"|however\b|provided\b|in (?:no|such|this|that) (?:event|case)\b|(?:any |all )?payments? of\b"
    r"|(?:(?:the|your|his|her|any)\s+)?(?:[\w’']+\s+){0,2}(?:right|entitlement|eligibility)\s+(?:to|for)\b"
    r"|(?:the|your|any|each|no)\s+(?:\w+\s+){0,2}(?:severance|payments?|bonus(?:es)?|options?|shares"
    r"|benefits?|awards?|grants?|amounts?|loans?|reimbursements?|coverage|allowance)\b"
    r"|if (?:such|you|he|she|(?:the )?(?:executive|employee|company))\b|to the extent\b|unless\b"
    r"|except\b)"
)
# the same, if it names what is denied: "You will not be entitled to severance if ..."
DENIES = phrase(
    r"^\W*(?:\([a-z\d]{1,3}\)\s*)?(?:you|he|she|(?:the )?(?:executive|employee)),?\s+"
    r"(?:however,?\s+)?(?:shall|will|are|is|may)\s+(?:not|no\s+longer|only)\b[^.;]{0,40}?\b(?:entitled|eligible"
    r"|receive|paid|earn)\b"
)
# of what is no payment: what takes from it
EXCEPTS = phrase(
    r"^\W*(?:\([a-z\d]{1,3}\)\s*)?(?:notwithstanding (?:the (?:above|foregoing|preceding)|this)"
    r"|however\b|provided\b|except\b|unless\b|the foregoing\b(?!\s+notwithstanding\s+any)"
    r"|(?:the|this|these|such|his|her|your)\s+(?:[\w-]+\s+){1,5}(?:shall|will|does|do)\s+not\s+"
    r"(?:apply|include|prohibit|prevent|limit|restrict|extend|preclude|bar)\b)"
)
# further down, of a payment that it names: "Notwithstanding the foregoing, no severance is due if"
TAKES = phrase(
    r"^\W*(?:\([a-z\d]{1,3}\)\s*)?(?:notwithstanding\b(?!\s+any\s+(?:termination|such))|however\b"
    r"|provided\b|except\b|unless\b|in no (?:event|case)\b|no\b|nothing\b|the foregoing\b)"
    r"|\b(?:shall|will)\s+(?:immediately\s+)?(?:cease|be\s+(?:reduced|offset|forfeited|limited"
    r"|subject\s+to|condition\w+))\b"
)
# and narrows nothing by it: what taxes take, what a word means, what is promised besides
IDLE = phrase(
    r"\bwithh(?:o|e)ld|\bdeductions?\b|\btax(?:es|ation|able)?\b|\bin addition to\b|^however\W*$"
    r"|^\W*(?:this|the) (?:agreement|letter|section|paragraph|program|policy|plan|offer)\b"
    r"|\b(?:shall mean|means|is (?:defined|intended)|refers? to)\b"
    r"|\bat[- ]will\b|\bthis (?:agreement|amendment) (?:shall|will|may)\b|\bother than as\b"
)
_SAYS = re.compile(r"\b(?:shall|will|is|are|may|must|can|would|has|have)\b")
_GENERAL = frozenset(("payment", "termination", "plans", "grant", "share", "award", "advance"))


def sentences_after(
    letter: Letter,
    last: Sequence[Sentence],
    kind: str,
    claims: Claims,
    number: int,
    by_number: Sequence[Numbered] = (),
) -> Iterator[Span]:
    """Those that follow the `last` sentences of a promise within their section, as long as each
    goes on about the one before (of what is no payment: takes from it), and those further down
    that take from it by its name; and those elsewhere, `by_number`, that take from a section in
    which it stands. Without those that some provision reads.
    """
    found = {s.index: s for sentence in last for s in _following(letter, sentence, kind)}
    if KINDS[kind].promise:
        for sentence, numbers in by_number:
            if any(stands_in(own, numbers) for own in last) and _narrows(sentence, kind):
                found[sentence.index] = sentence
    for _, sentence in sorted(found.items()):
        span = sentence.span()
        if not claims.touch(span):
            yield Span(span.start, span.end, number)


def _following(letter: Letter, before: Sentence, kind: str) -> Iterator[Sentence]:
    promise = KINDS[kind].promise
    going_on = (GOES_ON, DENIES) if promise else (EXCEPTS,)
    next_to = True
    for sentence in letter.sentences[before.index + 1 :]:
        if not _together(before, sentence) or (sentence.kind != "body" and not promise):
            return
        next_to = next_to and sentence.kind == "body" and _any(going_on, sentence)
        if next_to:
            if _about(sentence, kind):
                yield sentence
        elif not promise:
            return
        elif sentence.kind == "body" and _takes(sentence, kind):
            yield sentence


def _any(wanted: Sequence[Phrase], sentence: Sentence) -> bool:
    return any(words.search(sentence.text) for words in wanted)


def _together(one: Sentence, other: Sentence) -> bool:
    same = one.section is not None and one.section is other.section
    return same or one.paragraph == other.paragraph


def _about(sentence: Sentence, kind: str) -> bool:
    """Whether it says something that narrows, of this kind as far as it names one."""
    if IDLE.search(sentence.text):
        return False
    if DENIES.search(sentence.text):
        return _spoken_of(sentence, kind)
    named = _subjects(sentence)
    return not named or kind in named or not KINDS[kind].promise


def _takes(sentence: Sentence, kind: str) -> bool:
    """Whether it takes from a promise that it names."""
    says = _any((TAKES, DENIES), sentence) and _spoken_of(sentence, kind)
    return says and _narrows(sentence, kind)


def _narrows(sentence: Sentence, kind: str) -> bool:
    """Whether it says something, and its subject is no other promise."""
    named = _subjects(sentence)
    return IDLE.search(sentence.text) is None and (not named or kind in named)


def _spoken_of(sentence: Sentence, kind: str) -> bool:
    return any(topic in sentence.lower for topic in topics(kind) if topic not in _GENERAL)


def _subjects(sentence: Sentence) -> set[str]:
    """The kinds that pay or give and that are named before its verb."""
    verb = _SAYS.search(sentence.lower)
    subject = sentence.lower[: verb.start() if verb else len(sentence.lower)]
    return {k for k, t in _promised() if any(topic in subject for topic in t)}


@cache
def _promised() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The kinds that pay or give, with the words that name them."""
    return tuple(
        (name, tuple(t for t in topics(name) if t not in _GENERAL))
        for name, kind in KINDS.items()
        if kind.promise
    )
