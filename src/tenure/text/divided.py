"""Words that the end of a line or a stray blank divides: the letter itself says which are one."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import compress, islice, pairwise
from operator import and_

from tenure.text.words import listed

_PREFIXES = frozenset(
    listed(
        "co non pre post self semi bi re sub anti multi inter intra mid quasi cross well ex vice "
        "long short full part one two three four five six eight ten half off on out in"
    )
)
_TAILS = frozenset(
    listed(
        "tion tions sion sions ment ments ing ings ness able ible ity ities tive sive cial tial "
        "tional sional ance ence ances ences est ed ted ated izing ization ployment ployee pany "
        "tinue tinued sation pensation mination nation ration lation"
    )
)
_WHOLE = frozenset(
    listed(
        "any some every no one body thing where way time times ever how who what when may be with "
        "out in into to on up over under here there after by of for stand not day days week month "
        "year pay back work place life long base line check list so far the more mean while all"
    )
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_CLOSERS = ".,;:)\"'"


class Words:
    """How often each word of a letter stands in it, in small letters."""

    def __init__(self, text: str) -> None:
        self._text = text.lower()

    @cached_property
    def _count(self) -> Counter[str]:
        return Counter(_WORD.findall(self._text))

    def is_divided(self, before: str, after: str) -> bool:
        """ "employ-" at the end of a line and "ment" in the next are one word."""
        before, count = before.lower(), self._count
        if before in _PREFIXES or count[f"{before}-{after}"] > 1:
            return False
        return before + after in count or after in _TAILS

    def torn(self) -> list[tuple[str, str]]:
        """ "em ployment", where "employment" stands elsewhere and its pieces do not."""
        tokens = self._text.split()
        often = Counter(tokens)
        once = {token for token, times in often.items() if times == 1}
        rare = list(map(once.__contains__, tokens))
        both = compress(pairwise(tokens), map(and_, rare, islice(rare, 1, None)))
        return [
            (a, end)
            for a, b in both
            if a.isalpha() and (end := b.rstrip(_CLOSERS)).isalpha()
            if a + end in often and (a not in _WHOLE or end not in _WHOLE)
            if len(a + end) > 4 or often[a + end] > 2
        ]
