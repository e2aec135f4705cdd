"""The limbs of a refusal: "shall not (a) ..., (b) ... or (c) ...", without what is excepted."""

from __future__ import annotations

from collections.abc import Iterator

from ...text.phrases import phrase
from ...text.values import DURATION

_TAIL = phrase(
    r"\bprovided,? (?:however|that|further)|;? ?nothing (?:herein|in this|contained)"
    r"|\bexcept that\b|\bunless\b(?=[^.;]{0,40}compet)",
)
LIMB = phrase(
    rf";|\b[Nn]or\b(?= for (?:an? )?(?:period of )?{DURATION}| (?:shall|will|may|during|to"
    r"|[a-z]+ or [a-z]+ (?:to [a-z]+ )?any|(?!(?:any|an?|the|its|our|such|other|their|his"
    r"|her|for|of|in|to|by|with|from|on|at|as)\b)[a-z]+ (?:any|an?|the|its|our|such|other))\b)"
    r"|(?:\b(?:[Ss]hall|[Ww]ill)|(?<!hether )(?:or|and)) (?:also |further )?not\b|\bwon't\b"
    r"|\((?P<label>[a-h]|[ivx]{1,4}|[1-9])\)(?! ?(?:any|the|an?|those|such|all|each|current|former"
    r"|customers?|employees?|clients?|persons?)\b)",
    0,
)
INTO_OBJECTS = phrase(r"\b(?:to|of|from|by|with)[\s:,]*$")  # "any employee to: (i) leave"
FIRST = ("a", "i", "1")
_SERIES = ("abcdefgh", ("i", "ii", "iii", "iv", "v", "vi", "vii"), "123456789")


def limb_at(text: str, start: int, at: int) -> Iterator[tuple[int, int]]:
    """The stretches of a refusal from `start` on that are of the limb at a place: what leads the
    list, the limb, and what is excepted after it.
    """
    allowed = list(allowed_in(text, start))
    for i, (a, b) in enumerate(allowed):
        if not a <= at <= b:
            continue
        cuts = list(LIMB.finditer(text, a, b))
        labels = [m for m in cuts if m["label"]]
        if labels and labels[0] is cuts[0] and labels[0].end() <= at:
            yield start if i == 0 else a, labels[0].start()
        elif labels and labels[0] is cuts[0] and INTO_OBJECTS.search(text, a, labels[0].start()):
            yield a, b
            continue
        yield (
            max([a, *(m.end() for m in cuts if m.end() <= at)]),
            min([b, *(m.start() for m in cuts if m.start() > at)]),
        )
    last = allowed[-1][1]
    if last < len(text):
        yield last, len(text)


def allowed_in(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The stretches without what is excepted: a proviso ends with the next limb of its list."""
    while tail := _TAIL.search(text, start):
        yield start, tail.start()
        labels = [m["label"] for m in LIMB.finditer(text, start, tail.start()) if m["label"]]
        after = _next(labels[-1]) if labels else None
        at = text.find(f"({after})", tail.end()) if after else -1
        if at < 0:
            return
        start = at
    yield start, len(text)


def _next(label: str) -> str | None:
    """The label that follows in a list."""
    for series in _SERIES:
        if label in series[:-1]:
            return series[series.index(label) + 1]
    return None
