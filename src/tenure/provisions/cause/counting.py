"""How many grounds a definition of cause lists, as a reader of the letter would count them."""

from __future__ import annotations

from .grounds import Ground, Misconduct, top
from .prose import how_many


def how_many_grounds(grounds: tuple[Ground, ...]) -> int:
    """Those under one letter are one, unless they are of different sorts; 0 if it is not clear."""
    if len(grounds) == 1 and not grounds[0].label:
        one = grounds[0]
        if isinstance(one, Misconduct) and one.says:
            return how_many(one.says)
        return int(not isinstance(one, Misconduct) or len(one.what) == 1)
    if len(grounds) == 1:
        return 0  # after a lone "(i)" the list goes on where it is not seen
    below: dict[str, list[object]] = {}
    for ground in grounds:
        if ground.label:
            own = isinstance(ground, Misconduct) and ground.says
            below.setdefault(top(ground.label), []).append(own or type(ground))
    return sum(len(sorts) if len({*sorts}) > 1 else 1 for sorts in below.values())
