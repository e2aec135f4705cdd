"""Severance that has a name in the letter, and is promised again by that name on other events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...event_words import REFUSES
from ...events import named
from ...provision import Cite
from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from ...triggers import Trigger

_NAME = re.compile(
    r"\((?:hereinafter |collectively,? |as )?(?:the |such |an? |this )?\"(?P<name>"
    r"(?:[A-Z][\w-]+ ){0,3}(?:Severance|Separation|Termination) (?:[A-Z][\w-]+ ){0,2}"
    r"(?:Pay(?:ments?)?|Amount|Benefits?|Compensation))\"\)"
)
_OWED = phrase(
    r"\b(?:entitled to|receive|shall pay|will pay|be paid|provide)\b[^.;]{0,160}?"
    r"\b(?:the|such|an?|his"
    r"|her|your|and) $",
    0,
)
_ONLY_NEAR = ("double", "away", "window", "instead", "if_no_other")


def on_other_events(
    letter: Letter, terms: dict[str, Any], cite: Cite
) -> tuple[dict[str, Any], Cite]:
    """The terms, with the events on which another sentence promises the same by its name."""
    if any(name in terms for name in _ONLY_NEAR) or "described" in terms["triggers"]:
        return terms, cite
    start = cite.whole[-1].start
    defining = (s for s in letter.having('"') if s.span().start == start)
    name = next((m["name"] for s in defining if (m := _NAME.search(s.text))), None)
    if name is None:
        return terms, cite
    triggers: tuple[Trigger, ...] = terms["triggers"]
    spans, whole = cite.fields["triggers"], cite.whole
    for other in letter.having(name.lower()):
        if other.span().start == start or other.kind != "body" or not _promises(other, name):
            continue
        events = named(other)
        if events is None or events.double or events.away or "described" in events.triggers:
            continue
        new = [x for x in zip(events.triggers, events.spans, strict=False) if x[0] not in triggers]
        if new:
            triggers += tuple(trigger for trigger, _ in new)
            spans += tuple(span for _, span in new)
            whole += (other.span(),)
    fields = {**cite.fields, "triggers": spans}
    return {**terms, "triggers": triggers}, Cite(whole, fields)


def _promises(other: Sentence, name: str) -> bool:
    """Whether a sentence promises what has a name."""
    at = other.text.find(name)
    if at < 0 or f'"{name}"' in other.text or REFUSES.search(other.text) is not None:
        return False
    return _OWED.search(other.lower[:at]) is not None
