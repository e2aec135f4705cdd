"""Which numbers and words of its terms an agreement's meaning depends on besides as inputs: a kind
that names a sum in a sentence, or asks whether a wait is nought, means another thing by another
term, and agreements share formulas only as far as these are the same.
"""

from __future__ import annotations

import copy
import dataclasses
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..agreement import Agreement, Version
from ..formula import Formula
from ..leaves import hints
from ..meaning import Meaning, Vesting
from ..provision import Provision
from ..terms import item_of, unit_of
from .roots import Output, outputs_of, roots_of
from .scope import AgreementScope

Told = tuple[tuple[str, Any], ...]  # paths of terms, with what they are
MOST_FORMS = 256
_KNOWN: OrderedDict[Any, list[Meant]] = OrderedDict()  # by form, as far as it was met
_ASKED = (
    "bool", "eq", "ne", "lt", "le", "gt", "ge", "add", "radd", "sub", "rsub", "mul", "rmul",
    "floordiv", "rfloordiv", "truediv", "rtruediv", "mod", "rmod", "neg", "abs", "int", "index",
    "float", "str", "repr", "format", "hash", "divmod", "contains", "len", "iter", "getitem",
)  # fmt: skip
NOUGHT = "?"  # after a path: of this term it is only asked whether it is nought


def _telling(plain: type) -> type:
    """A type like a plain one that tells whenever a value of it is looked at."""

    def method(name: str) -> Callable[..., Any]:
        own = getattr(plain, name)

        def asked(self: Any, *args: Any) -> Any:
            object.__getattribute__(self, "tell")(NOUGHT if name == "__bool__" else "")
            return own(self, *args)

        return asked

    def attribute(self: Any, name: str) -> Any:
        if not name.startswith("__"):
            object.__getattribute__(self, "tell")("")
        return object.__getattribute__(self, name)

    names = [name for x in _ASKED if hasattr(plain, name := f"__{x}__")]
    return type(
        f"Telling{plain.__name__.title()}",
        (plain,),
        {**{name: method(name) for name in names}, "__getattribute__": attribute},
    )


_NUMBER, _WORDS = _telling(int), _telling(str)


@dataclasses.dataclass(frozen=True)
class Meant:
    """What the agreements of a form mean that have these terms alike."""

    told: Told
    scope: AgreementScope = dataclasses.field(compare=False)
    outputs: tuple[Output, ...] = dataclasses.field(compare=False)


def meant(agreement: Agreement) -> Meant:
    """What an agreement means: the same object for all that mean the same."""
    kept = vars(agreement)  # as its cached properties are: it never changes
    if "_meant" not in kept:
        kept["_meant"] = _met_before(agreement)
    found: Meant = kept["_meant"]
    return found


def _met_before(agreement: Agreement) -> Meant:
    """What another agreement of the form was found to mean, or else what this one does."""
    form, slots = (repr(agreement.form), repr(agreement.windows)), agreement.live
    known = _KNOWN.setdefault(form, [])
    _KNOWN.move_to_end(form)
    for one in known:
        if all(_same(_at(slots, path), value) for path, value in one.told):
            return one
    known.append(_worked_out(slots, agreement.windows))
    if len(_KNOWN) > MOST_FORMS:
        _KNOWN.popitem(last=False)
    return known[-1]


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _worked_out(slots: Mapping[str, Provision], windows: Mapping[str, Version]) -> Meant:
    """The meaning of an agreement, and what was looked at while it was worked out."""
    found: dict[str, Any] = {}
    watched = {slot: _watched(p, slot, found) for slot, p in slots.items()}
    scope = AgreementScope(watched, windows)
    outputs = outputs_of(scope)
    for output in outputs:
        _say(output.item)
        _all(f for _, f in roots_of(output, scope))
        if isinstance(output.item, Vesting):
            _all(output.item.by(day) for day in output.item.days)
    scope.slots.update(slots)
    return Meant(tuple(sorted(found.items(), key=lambda x: x[0])), scope, outputs)


def _say(item: Meaning) -> None:
    """What stands in a meaning just as the term has it was looked at, too."""
    for f in dataclasses.fields(item):
        value = getattr(item, f.name)
        if isinstance(value, _WORDS):
            str(value)


def _all(formulas: Iterable[Formula]) -> None:
    for _ in formulas:
        pass


def _watched(value: Any, path: str, found: dict[str, Any], kind: Any = None) -> Any:
    """The same with terms in it that tell when they are looked at."""
    if unit_of(kind) is not None and value is not None:
        if isinstance(value, bool) or not isinstance(value, int | str):
            found[path] = value
            return value
        made = (_NUMBER if isinstance(value, int) else _WORDS)(value)
        told = {NOUGHT: not value, "": value}
        object.__setattr__(made, "tell", lambda how: found.__setitem__(path + how, told[how]))
        return made
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        other, types = copy.copy(value), hints(type(value))
        for f in dataclasses.fields(value):
            if f.name != "cite":
                below = _watched(getattr(value, f.name), f"{path}.{f.name}", found, types[f.name])
                object.__setattr__(other, f.name, below)
        return other
    if isinstance(value, tuple):
        item = item_of(kind)
        return tuple(_watched(v, f"{path}[{i}]", found, item) for i, v in enumerate(value))
    return value


def _at(slots: Mapping[str, Provision], path: str) -> Any:
    """The term at a path: `equity[0].tranches[1].months`, or whether it is nought."""
    if path.endswith(NOUGHT):
        return not _at(slots, path.removesuffix(NOUGHT))
    slot, *names = path.split(".")
    value: Any = slots[slot]
    for name in names:
        name, _, place = name.partition("[")
        value = getattr(value, name)
        value = value[int(place.rstrip("]"))] if place else value
    return value
