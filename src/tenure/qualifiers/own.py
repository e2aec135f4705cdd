"""The stretches of a sentence that a provision answers for: of the limbs of a list those in which
its terms stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..text import Span
from ..text.limbs import Limb
from ..text.sentences import Sentence

_LABEL = re.compile(r";\s+(?:and\s+)?(\(([a-z]|[ivx]{1,5}|\d)\))\s")
_OR = re.compile(r"\bor\W*$", re.I)  # before the last of alternatives, all of one promise


def own_stretches(sentence: Sentence, whole: Span, terms: Sequence[Span]) -> Iterator[Span]:
    """What of a sentence stands in `whole`, without the limbs that hold other promises."""
    there = sentence.span()
    at, end = max(there.start, whole.start), min(there.end, whole.end)
    limbs = sentence.limbs
    others = later_limbs(sentence.text)
    if others and not (limbs and limbs[0].start < others[0].start):
        limbs = others
    for limb in _of_others(sentence, limbs, terms):
        if at < limb.start < end:
            yield Span(at, limb.start, whole.document)
        at = max(at, limb.end)
    if at < end:
        yield Span(at, end, whole.document)


def _of_others(sentence: Sentence, limbs: Sequence[Limb], terms: Sequence[Span]) -> Iterator[Span]:
    spans = [sentence.span(limb.start, limb.end) for limb in limbs]
    mine = [any(_in(term, span) for term in terms) for span in spans]
    parted = len(limbs) > 1 and any(mine) and not _OR.search(sentence.text[: limbs[-1].start])
    for limb, span, own in zip(limbs, spans, mine, strict=True):
        if parted and not own:
            yield span
        else:
            yield from _of_others(sentence, limb.limbs, terms)


def later_limbs(text: str) -> tuple[Limb, ...]:
    """The limbs of a sentence that goes on with a list which another began: "...; (c) ...; (d)"."""
    marks = list(_LABEL.finditer(text))
    ends = [*(m.start(1) for m in marks), len(text)][1:]
    return tuple(Limb(m[2], m.start(1), m.end(), end) for m, end in zip(marks, ends, strict=True))


def _in(term: Span, limb: Span) -> bool:
    """A term that holds the whole limb, and more, stands in none of them."""
    over = term.start <= limb.start and limb.end < term.end
    return term.start < limb.end and limb.start < term.end and not over
