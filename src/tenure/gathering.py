"""What several sentences of a letter say of one thing, put together: each field from the sentence
that says it first, and the places of those that say it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from .provision import Cite
from .text import Span

if TYPE_CHECKING:
    from .text.sentences import Sentence

Found = dict[str, tuple[Any, Span]]  # a field, its value and where it is said


def anything(found: Found) -> bool:
    """Whether a sentence says anything new."""
    return bool(found)


def gathered(
    sentences: Iterable[Sentence],
    said: Callable[[Sentence], Found],
    counts: Callable[[Found], bool] = anything,
) -> tuple[dict[str, Any], Cite] | None:
    """The terms of a provision with their places, from the sentences whose new fields count; None
    where there is no such sentence.
    """
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    whole: list[Span] = []
    for sentence in sentences:
        found = said(sentence)
        new = {name: of for name, of in found.items() if name not in terms}
        if found and not new and all(terms[name] == of[0] for name, of in found.items()):
            fields |= {name: (*fields[name], of[1]) for name, of in found.items()}
            whole.append(sentence.span())
        elif counts(new):
            terms |= {name: value for name, (value, _) in new.items()}
            fields |= {name: (span,) for name, (_, span) in new.items()}
            whole.append(sentence.span())
    return (terms, Cite(tuple(whole), fields)) if whole else None
