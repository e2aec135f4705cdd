"""A second promise in one sentence: "or, if that happens after a change in control, ten months"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...event_words import MORE_IF
from ...events import Events, nearer
from ...lengths import in_months
from ...narrowed import described
from ...text import find
from ...text.phrases import phrase
from ...text.values import Duration, Money
from .sum_patterns import OF_THE_SECOND

if TYPE_CHECKING:
    import re

    from ...text import Sentence, Span
    from .promised_cash import Cash

Tier = tuple[dict[str, Any], dict[str, tuple["Span", ...]]]
_OR_IF = phrase(
    r"[,;]\s*(?:and |or |but )?,? ?if (?:that|this|such|the|it)\b[^;]{0,50}?"
    r"\b(?:happens|occurs|takes place|is|termination)\b",
    0,
)


def second_tier(sentence: Sentence, found: Cash, events: Events) -> Tier | None:
    """What is paid in place of the first, where the ending comes near a change in control."""
    if "control" not in sentence.lower or events.stated_in is not sentence:
        return None
    if (more := MORE_IF.search(sentence.text, found.start)) is not None:
        return _more_if(sentence, more, events)
    lead = _OR_IF.search(sentence.lower, found.end)
    near = nearer(sentence, lead.start(), events) if lead is not None else None
    if lead is None or near is None:
        return None
    near = described(near, sentence, lead.start())
    terms, spans = near.terms()
    for wanted in OF_THE_SECOND:
        match = find(wanted, sentence, lead.end())
        if match is None:
            continue
        name = "months" if match.has("months") else "amount"
        value = match.value(name)
        size = in_months(value) if isinstance(value, Duration) else None
        size = value.cents if isinstance(value, Money) else size
        if size:
            fields = {name: (match.span(),), "instead": (sentence.span(*lead.span()),)}
            return {**terms, name: size, "instead": True}, spans | fields
    return None


def _more_if(sentence: Sentence, more: re.Match[str], events: Events) -> Tier | None:
    """The months in place of the first: "and eight months if that happens after a change in
    control".
    """
    near = nearer(sentence, more.start(), events)
    value = sentence.value_at(more.start("then"))
    size = in_months(value) if isinstance(value, Duration) else None
    if near is None or not size:
        return None
    terms, spans = described(near, sentence, more.start()).terms()
    fields = {name: (sentence.span(*more.span()),) for name in ("months", "instead")}
    return {**terms, "months": size, "instead": True}, spans | fields
