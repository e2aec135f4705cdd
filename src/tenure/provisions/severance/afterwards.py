"""What the sentences after a promise of severance say of it: when it is paid, and when not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .limits import limited_by
from .others import lessened, taken_back
from .timing import ends_with_work, left_after_window, paid_later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Sentence, Span

Spans = dict[str, tuple["Span", ...]]


def told_after(
    sentences: Sequence[Sentence], i: int, terms: dict[str, Any], spans: Spans
) -> list[Span]:
    """Adds to the terms what the next sentences of the clause say; where they do."""
    next_four = [s for s in sentences[i + 1 : i + 5] if s.number == sentences[i].number]
    near = [s for s in next_four if s in sentences[i + 1 : i + 3]]
    used: list[Span] = []
    for following in near if "months" in terms else ():
        if span := ends_with_work(following):
            terms["until_work"], spans["until_work"] = True, (span,)
            used.append(following.span())
            break
    plain = {"double", "away"}.isdisjoint(terms) and "ended" not in terms["triggers"]
    for following in near if plain else ():
        if (back := taken_back(following)) is not None:
            _less(terms, spans, back)
            used.append(following.span())
            break
    for following in next_four if "until_work" not in terms else ():
        if following.span() not in used and (less := lessened(following)) is not None:
            terms["up_to"], spans["up_to"] = True, (*spans.get("up_to", ()), less)
            used.append(following.span())
    for following in near if "cap" not in terms else ():
        if (most := limited_by(following)) is not None:
            terms["cap"], spans["cap"] = most[0], (most[1],)
            used.append(following.span())
            break
    for following in next_four if "window" in terms else ():
        if owed := left_after_window(following):
            terms["otherwise"], spans["otherwise"] = owed, (following.span(),)
            used.append(following.span())
            break
    for following in near if not {"form", "lag"} <= terms.keys() else ():
        if (span := paid_later(following, terms, spans)) is not None:
            used.append(span)
            break
    return used


def _less(terms: dict[str, Any], spans: Spans, back: tuple[Span, bool]) -> None:
    """The terms of a promise that the next sentence takes back in part."""
    if back[1]:
        terms["away"], spans["away"] = True, (back[0],)
    else:
        terms["triggers"], spans["triggers"] = ("described",), (*spans["triggers"], back[0])
