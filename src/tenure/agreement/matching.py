"""Which provision an amendment's takes the place of, and what of it stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..facts.values import folded
from ..provision import Cite, Provision, Spans
from ..text import Letter, Span
from . import amending
from .terms import NOWHERE, terms_of

if TYPE_CHECKING:
    from .composing import Item


def target_of(
    p: Provision,
    live: Sequence[Item],
    order: amending.Instruction | None,
    text: Letter,
    inside: Sequence[Item],
) -> tuple[Item | None, str]:
    """The provision whose place it takes, None where it is one more; or why that is not clear.

    `live` are those of its kind in force before it, `inside` those of them in the section that the
    amendment changes, `order` what it says of that.
    """
    if not live:
        return None, ""
    if len(inside) == 1:
        return inside[0], ""
    same = [i for i in live if same_promise(p, i.provision)]
    if p.in_family.several:
        changes = order is not None or amending.amends(text, p)
        if not changes and (not same or amending.adds(text, p)):
            return None, ""
        if not changes:
            listed = ", ".join(i.slot for i in same)
            return None, f"its words do not say whether it changes {listed} or is one more."
    if not same:
        return None, ""
    if len(same) > 1:
        same = [i for i in same if _identity(i.provision) == _identity(p)] or same
    if len(same) == 1:
        return same[0], ""
    return None, f"it could take the place of {' or '.join(i.slot for i in same)}."


def same_promise(a: Provision, b: Provision) -> bool:
    """Whether two provisions of one kind are about the same thing."""
    pairs = zip(_identity(a), _identity(b), strict=True)
    return all(_alike(x, y) for x, y in pairs)


def _identity(p: Provision) -> tuple[Any, ...]:
    return tuple(getattr(p, name) for name in p.in_family.identity)


def _alike(a: object, b: object) -> bool:
    if isinstance(a, tuple) and isinstance(b, tuple):
        return bool(set(a) & set(b))
    if isinstance(a, str) and isinstance(b, str):
        return folded(a) == folded(b)
    return a == b


def merged(p: Provision, base: Provision, whole: bool) -> Provision:
    """An amendment's provision with what stays of the one before it: what speaks of the older paper
    itself and, unless the clause is restated as a whole, terms that the amendment leaves out.
    """
    family, given = p.in_family, terms_of(p)
    stays = family.own + tuple(n for n in family.stays if not whole and n not in given)
    kept = {n: getattr(base, n) for n in stays if getattr(base, n) != getattr(p, n)}
    if not kept:
        return p
    fields = {**p.cite.fields, **{n: base.cite.fields.get(n, ()) for n in kept}}
    cite = Cite((*p.cite.whole, *base.cite.whole), fields)
    return replace(p, cite=cite, **kept)


def same_terms(a: Provision, b: Provision) -> bool:
    """Whether two provisions say the same, wherever they stand."""
    return replace(a, cite=NOWHERE) == replace(b, cite=NOWHERE)


def moved(p: Provision, number: int) -> Provision:
    """A provision of a document, citing the document by its number in the family."""

    def spans(found: Spans) -> Spans:
        return tuple(Span(s.start, s.end, number) for s in found)

    cite = Cite(spans(p.cite.whole), {k: spans(v) for k, v in p.cite.fields.items()})
    return replace(p, cite=cite)
