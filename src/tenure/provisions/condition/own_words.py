"""Conditions of an offer that are of no known kind: each limb of the sentence in its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...text.phrases import phrase

# what leads over from one condition to the next
_PARTING = phrase(
    r";?(?:,? (?:and|or))? ?\((?:\d|[ivx]{1,4}|[a-z])\) ?|; (?:and )?"
    r"|,? and (?:further )?(?:up)?on |, (?:up)?on |,? and to (?=your|the|a\b|an\b|our)"
    r"|,(?: and)? (?=(?:your|an?|the|our|successful|satisf\w+|favou?rable|receipt|completion"
    r"|issuance|verification|proof|evidence|passing|execution|presentation|confirmation)\b)"
    r"| and (?=(?:your|satisf\w+|favou?rable|receipt|completion|issuance|verification|proof"
    r"|evidence|presentation|confirmation|(?:the )?(?:issue|grant|approval|consent))\b)"
)
_BEGINS = phrase(
    r"(?!a copy\b)(?:your|an?|the|our|two|three|successful|satisf\w+|favou?rable|verification"
    r"|completion|receipt|issuance|issue|approval|proof|evidence|confirmation|passing|presentation"
    r"|admission|obtaining"
    r"|results|consent|negotiation|agreement)\b"
)
# terms under which it stands are no condition; nor what only points at a list, or at itself
_NONE = phrase(
    r"\b(?:terms|conditions|provisions|polic(?:y|ies)|plans?|following|foregoing|applicable|laws?"
    r"|withh\w+|deductions|below|above|herein|hereof|at[- ]will|terminat\w+|section|laws|handbook"
    r"|accept\w*|return\w*|counter-?sign\w*|this (?:letter|agreement|offer))\b"
)
_ENDS = phrase(r"[.:]|, (?:which|copy of|a copy|to be arranged)\b|,$")
_TO_COME = phrase(  # "your furnishing, within three days," whose object follows
    r"\b(?:furnish|provid|submi|deliver|present|produc|show|complet|sign|execut|return|obtain)\w*,"
    r" (?:within|by|before|prior to|on or before|no later than|upon|at) [^,;]{1,60}$"
)
SHORTEST, LONGEST = 3, 24  # words of one


def limbs(text: str, at: int, known: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where each condition stands, from a position on, that no known one touches."""
    places = list(known)
    every = _PARTING.finditer(text, at)
    parts = [m for m in every if _TO_COME.search(text, at, m.start()) is None]
    starts = [at, *(m.end() for m in parts)]
    ends = [*(m.start() for m in parts), len(text)]
    for start, past in zip(starts, ends, strict=True):
        start += len(text[start:past]) - len(text[start:past].lstrip(" ,"))
        if not text[start:past].strip():
            continue
        stop = _ENDS.search(text, start, past)
        end = stop.start() if stop is not None else past
        said = text[start:end]
        if any(a < past and start < b for a, b in places):
            continue
        if _BEGINS.match(said) is None or _NONE.search(said) is not None:
            continue
        if SHORTEST <= len(said.split()) <= LONGEST:
            yield start, end
