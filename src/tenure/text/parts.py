"""The parts of a sentence that say something each: its limbs, and clauses with a subject and a
"shall" of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tenure.text.limbs import Limb
from tenure.text.phrases import phrase
from tenure.text.sentences import Sentence
from tenure.text.span import Span

SHORTEST = 30  # characters of a clause
LIMB = 16  # and of a limb, with its mark
_CLAUSE = phrase(
    r"[;,]\s+(?:and\s+|but\s+|nor\s+)?(?!(?:if|when|as|unless|then|who|that|whether|because)\b)"
    r"(?P<clause>(?:the\s+|such\s+|any\s+|all\s+|any\s+such\s+)?(?:[\w’'-]+\s+){1,3}"
    r"(?:shall|will|agrees?\s+to|must)\b)"
)


def parts_left(sentence: Sentence, touched: Callable[[Span], bool]) -> Iterator[Span]:
    """The parts that nothing touches of a sentence of which something touches another part."""
    yield from _left(sentence, sentence.limbs, 0, len(sentence.text), touched)


def _left(
    sentence: Sentence, limbs: Sequence[Limb], start: int, end: int, touched: Callable[[Span], bool]
) -> Iterator[Span]:
    if len(limbs) < 2:
        yield from _clauses_left(sentence, start, end, touched)
        return
    read = [touched(sentence.span(limb.body, limb.end)) for limb in limbs]  # not its mark alone
    before = list(_clauses_left(sentence, start, limbs[0].start, touched))
    lead = sentence.text[: limbs[0].start].rstrip()
    if any(read) and before and before[-1].end == sentence.span(0, len(lead)).end:
        before.pop()  # "the Company shall pay": of what its limbs say
    yield from before
    for limb, known in zip(limbs, read, strict=True):
        if known:
            yield from _left(sentence, limb.limbs, limb.start, limb.end, touched)
        elif any(read):
            yield from _long(sentence, limb.start, limb.end, LIMB)


def _clauses_left(
    sentence: Sentence, start: int, end: int, touched: Callable[[Span], bool]
) -> Iterator[Span]:
    """After the first, which may be only the occasion of the next."""
    cuts = [m.start("clause") for m in _CLAUSE.finditer(sentence.text, start, end)]
    if cuts and touched(sentence.span(start, end)):
        for at, to in zip(cuts, [*cuts[1:], end], strict=True):
            if not touched(sentence.span(at, to)) and touched(sentence.span(start, at)):
                yield from _long(sentence, at, to)


def _long(sentence: Sentence, start: int, end: int, shortest: int = SHORTEST) -> Iterator[Span]:
    said = sentence.text[start:end]
    start += len(said) - len(said.lstrip())
    if len(said.strip()) >= shortest:
        yield sentence.span(start, start + len(said.strip()))
