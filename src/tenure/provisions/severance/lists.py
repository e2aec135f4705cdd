"""The sentence that leads a list: "shall pay the following:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence

_OPENS = phrase(
    r"\b(?:following|below|benefits?|payments?|consideration|follows|compensation|amounts?"
    r"|receive|pay|paid|executive|employee|you)\b[^.;:]{0,180}:\W*(?:$|\(?\w{1,3}[.)] )",
    0,
)
FAR = 20  # sentences from the one that leads a list to its last item
NEAR = 4  # where the items have no numbers of their own


def lead_of(sentences: Sequence[Sentence], i: int) -> Sentence | None:
    """The sentence that leads the list in which a sentence is an item: "shall pay the following:";
    None where it stands in no list.
    """
    number = sentences[i].number
    for j in range(i - 1, max(-1, i - 1 - FAR), -1):
        before = sentences[j]
        if before.kind == "heading":
            continue
        if before.number.split("(", 1)[0] != number.split("(", 1)[0]:
            return None
        parent = len(before.number) < len(number)
        if (parent or (before.number == number and i - j <= NEAR)) and _OPENS.search(before.lower):
            return before
    return None
