"""Two agreements side by side: two drafts, or a letter and its amendment."""

from __future__ import annotations

from collections.abc import Iterator

from ..agreement import Agreement
from ..text import Span
from .model import Chosen, Comparison
from .provisions import Placed, change, matched, one_sided
from .sentences import Text, defined, reworded


def compare(a: Agreement, b: Agreement) -> Comparison:
    """What `b` adds, drops and changes of `a`, without what it comes to."""
    both = matched(a, b)
    kept = [(x, y) for x, y in both if x is not None and y is not None]
    changes = [change(x, y) for x, y in kept]
    dropped = [x for x, y in both if x is not None and y is None]
    added = [y for x, y in both if y is not None and x is None]
    differ = [pair for pair, found in zip(kept, changes, strict=True) if found is not None]
    ours = Text(a, _spans([x for x, _ in differ] + dropped))
    theirs = Text(b, _spans([y for _, y in differ] + added))
    slots = {x.slot: y.slot for x, y in kept}
    return Comparison(
        names=(_name(a), _name(b)),
        parties=(_parties(a), _parties(b)),
        added=tuple(one_sided(p) for p in added),
        dropped=tuple(one_sided(p) for p in dropped),
        changed=tuple(c for c in changes if c is not None),
        unchanged=sum(c is None for c in changes),
        reworded=tuple(reworded(ours, theirs)),
        terms=tuple(defined(a, b)),
        readings=tuple(_readings(a, b, slots)),
        slots=slots,
    )


def _spans(found: list[Placed]) -> tuple[Span, ...]:
    return tuple(
        s
        for p in found
        for part in (p.provision.cite.whole, *p.provision.cite.fields.values())
        for s in part
    )


def _name(a: Agreement) -> str:
    """The letter's name, and of a family those of its other documents."""
    others = ", ".join(d.name for d in a.others)
    return f"{a.letter.name} with {others}" if others else a.letter.name


def _parties(a: Agreement) -> str:
    for p in a.provisions:
        names = [str(n) for n in (getattr(p, "company", None), getattr(p, "executive", None)) if n]
        if names:
            return " and ".join(names)
    return ""


def _readings(a: Agreement, b: Agreement, slots: dict[str, str]) -> Iterator[Chosen]:
    """Open questions that both leave open and that are chosen differently."""
    turned = {v: k for k, v in slots.items()}
    asked = dict.fromkeys([*a.choices, *(_moved(q, turned) for q in b.choices)])
    for question in asked:
        before, after = _reading(a, question), _reading(b, _moved(question, slots))
        if before != after and before and after:
            yield Chosen(question, before, after)


def _moved(question: str, slots: dict[str, str]) -> str:
    slot, dot, name = question.partition(".")
    return f"{slots.get(slot, slot)}{dot}{name}"


def _reading(a: Agreement, question: str) -> str:
    slot, _, name = question.partition(".")
    if question in a.choices:
        return a.choices[question].reading
    doubts = a.slots[slot].doubts if slot in a.slots else ()
    return next((d.readings[0] for d in doubts if d.name == name), "")


__all__ = ["Comparison", "compare"]
