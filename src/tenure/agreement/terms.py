"""A provision's terms as text: as they stand in agreement.yaml, and back."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .. import provisions as _kinds  # noqa: F401  registers every kind
from ..errors import InputError, Problem
from ..facts.names import nearest
from ..provision import KINDS, Cite, Provision
from .wrong_terms import problem

if TYPE_CHECKING:
    from pydantic import TypeAdapter

NOWHERE = Cite()

_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def _adapter(kind: type) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def terms_of(p: Provision) -> dict[str, Any]:
    """A provision's terms as they stand in agreement.yaml; what is at its default is left out."""
    dumped: dict[str, Any] = _adapter(type(p)).dump_python(
        p, mode="json", exclude={"cite"}, exclude_defaults=True
    )
    return dumped


def all_terms_of(p: Provision) -> dict[str, Any]:
    """The same, with what is at its default."""
    dumped: dict[str, Any] = _adapter(type(p)).dump_python(p, mode="json", exclude={"cite"})
    return dumped


def differing(now: Provision, read: Provision) -> Iterator[tuple[str, Any]]:
    """The terms that two provisions of a kind state differently, with what the second has: None
    where it does not say it.
    """
    told, was = terms_of(now), terms_of(read)
    for term in {**told, **was}:
        if told.get(term) != was.get(term):
            yield term, was.get(term)


def sum_of(p: Provision) -> str:
    """By this it is known whether a provision's terms were changed since they were read."""
    told = json.dumps([p.kind, terms_of(p)], sort_keys=True)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def provision_of(
    kind: str, terms: Mapping[str, Any], cite: Cite = NOWHERE, where: str = ""
) -> Provision:
    """A provision from its terms as text; InputError lists every term that is wrong."""
    from pydantic import ValidationError

    if kind not in KINDS:
        near = nearest(kind, list(KINDS))
        mend = f"Did you mean `{near}`?" if near else f"Kinds: {', '.join(sorted(KINDS))}."
        raise InputError([Problem(where, f"there is no kind of provision `{kind}`.", mend)])
    problems = list(_unknown_terms(KINDS[kind], terms, where))
    try:
        made: Provision = _adapter(KINDS[kind]).validate_python({**terms, "cite": cite})
    except ValidationError as error:
        problems += [problem(KINDS[kind], e, where) for e in error.errors()]
    if problems:
        raise InputError(problems)
    return made


def _unknown_terms(kind: type, terms: Mapping[str, Any], where: str) -> Iterator[Problem]:
    names = {f.name for f in dataclasses.fields(kind)} - {"cite"}
    for key in terms:
        if key not in names:
            mend = f"Its terms: {', '.join(sorted(names))}."
            yield Problem(where, f"{kind.__name__.lower()} has no term `{key}`.", mend)
