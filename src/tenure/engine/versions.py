"""What a provision means while it is in force, where another took its place or it came later.

The days are inputs of formulas: `severance[0].in_force_since` and `severance[0].in_force_until`,
the first day on which it is not in force any more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..agreement import Version
from ..formula import (
    NEVER_DAY,
    YES,
    CiteRef,
    Fold,
    Formula,
    const,
    either,
    larger,
    leaf,
    on_day,
    smaller,
)
from ..formula.units import DATE, NEVER
from ..meaning import (
    Duty,
    Entitlement,
    Entry,
    Figure,
    Finding,
    Meaning,
    Offer,
    Parts,
    WithoutEffect,
)

CHOICES = {"smaller": 0, "select": 1, "choose": 1}  # from which argument on they are days to choose


@dataclass(frozen=True)
class Window:
    """The days between which a slot is in force, as formulas."""

    slot: str
    version: Version

    @property
    def since(self) -> Formula:
        cite = CiteRef(self.slot)
        return leaf(f"{self.slot}.in_force_since", DATE).named("in force from this day", cite)

    @property
    def until(self) -> Formula:
        cite = CiteRef(self.slot)
        return leaf(f"{self.slot}.in_force_until", DATE).named("in force until this day", cite)

    def holds(self, day: Formula) -> Formula:
        """Whether it is in force on a day."""
        found = YES
        if self.version.since is not None:
            found = self.since <= day
        if self.version.until is not None:
            before = day < self.until
            found = before if found is YES else found & before
        return found

    def within(self, day: Formula) -> Formula:
        """The earliest of the days that a formula chooses from on which it is in force."""
        return self._within(day, {})

    def _within(self, f: Formula, known: dict[int, Formula]) -> Formula:
        if f.op == "const" and f.value >= NEVER:
            return f
        if id(f) in known:
            return known[id(f)]
        if f.op in CHOICES:
            kept = CHOICES[f.op]
            args = (*f.args[:kept], *(self._within(a, known) for a in f.args[kept:]))
            found = replace(f, args=args, high=NEVER)
        elif f.fold is not None and f.fold.how == "earliest":
            body = self._within(f.fold.body, known)
            found = replace(f, fold=_fold(f.fold, body=body))
        else:
            found = on_day(self.holds(f), f)
        known[id(f)] = found
        return found

    def shown(self, value: Formula) -> Formula:
        """A value of the statement's day; nothing while it is not in force."""
        nothing = NEVER_DAY if value.unit == DATE else const(0, value.unit)
        return either(self.holds(leaf("day", DATE)), value, nothing)


def while_in_force(
    items: Sequence[Meaning], window: Window, before: Sequence[Meaning]
) -> list[Meaning]:
    """Everything that a provision means while it is in force; figures that speak of a payment speak
    of the one that was earned by these words.
    """
    swap: dict[int, Formula] = {}
    found = []
    for item in items:
        made = in_force(item, window, before)
        if isinstance(item, Entry) and isinstance(made, Entry) and item.each is None:
            swap[id(item.earned)] = made.earned
        found.append(made)
    return [_earned(m, swap) if isinstance(m, Figure) else m for m in found]


def _earned(item: Figure, swap: Mapping[int, Formula]) -> Figure:
    when = None if item.when is None else swapped(item.when, swap)
    return replace(item, value=swapped(item.value, swap), when=when)


def in_force(item: Meaning, window: Window, before: Sequence[Meaning]) -> Meaning:
    """An item of a provision's meaning while the provision is in force; `before` is what the
    provision meant whose place it took.
    """
    match item:
        case Finding():
            each = tuple((r, on_day(window.holds(day), day)) for r, day in item.each)
            return replace(item, day=window.within(item.day), each=each)
        case Entry():
            return _entry(item, window, before)
        case Entitlement():
            return replace(item, earned=window.within(item.earned))
        case Offer():
            return replace(item, day=window.within(item.day))
        case Figure():
            return _figure(item, window)
        case Duty():
            return _duty(item, window)
        case WithoutEffect():
            return replace(item, when=item.when & window.holds(item.over.on))
    return (
        item  # levels and series are chosen by the day that is asked for; the rest is shown by it
    )


def _entry(item: Entry, window: Window, before: Sequence[Meaning]) -> Entry:
    """Earned inside; what was earned by the words before it is not earned a second time."""
    if item.each is not None:
        return replace(item, earned=on_day(window.holds(item.earned), item.earned))
    earned = window.within(item.earned)
    for other in before:
        if isinstance(other, Entry) and other.name == item.name and other.each is None:
            words = "whether it was earned by the words before these"
            already = (other.earned < earned).named(words, CiteRef(window.slot))
            earned = either(already, NEVER_DAY, earned)
    swap = {id(item.earned): earned}
    parts = item.parts
    if parts is not None:
        parts = Parts(swapped(parts.day, swap), swapped(parts.amount, swap))
    due, amount = swapped(item.due, swap), swapped(item.amount, swap)
    return replace(item, earned=earned, due=due, amount=amount, parts=parts)


def carried(item: Meaning, before: Sequence[Meaning], slot: str) -> Meaning:
    """An item with what it came to by the words before, where that is added up."""
    if not isinstance(item, Figure) or not item.carries:
        return item
    value = item.value
    for other in before:
        if isinstance(other, Figure) and other.name == item.name:
            words = f"{item.name.replace('_', ' ')}, with that by the words before"
            value = (value + other.value).named(words, CiteRef(slot))
    return replace(item, value=value)


def _figure(item: Figure, window: Window) -> Figure:
    now = window.holds(leaf("day", DATE))
    when = now if item.when is None else item.when & now
    return replace(item, value=window.shown(item.value), when=when)


def _duty(item: Duty, window: Window) -> Duty:
    """One with a deadline follows the words in force when it is created; one that simply lasts goes
    over from the old words to the new.
    """
    if item.due is not NEVER_DAY or item.each is not None:
        return replace(item, created=on_day(window.holds(item.created), item.created))
    created, ends = item.created, item.ends
    if window.version.since is not None:
        created = larger(created, window.since)
    if window.version.until is not None:
        created = on_day(created < window.until, created)
        ends = smaller(ends, window.until)
    return replace(item, created=created, ends=ends)


def swapped(f: Formula, swap: Mapping[int, Formula]) -> Formula:
    """A formula with some of its steps, given by identity, put in place of others."""
    known: dict[int, Formula] = dict(swap)

    def turn(f: Formula) -> Formula:
        if id(f) not in known:
            known[id(f)] = _turned(f, turn)
        return known[id(f)]

    return turn(f)


def _turned(f: Formula, turn: Callable[[Formula], Formula]) -> Formula:
    args = tuple(turn(a) for a in f.args)
    fold = f.fold
    if fold is not None:
        also = tuple((n, turn(x)) for n, x in fold.also)
        parts = {
            name: None if part is None else turn(part)
            for name, part in (("when", fold.when), ("start", fold.start))
        }
        fold = _fold(fold, body=turn(fold.body), also=also, **parts)
    same = all(a is b for a, b in zip(args, f.args, strict=True))
    if same and (fold is None or f.fold is None or _same(fold, f.fold)):
        return f
    return replace(f, args=args, fold=fold)


def _fold(fold: Fold, **changes: object) -> Fold:
    return replace(fold, **changes)  # type: ignore[arg-type]


def _same(a: Fold, b: Fold) -> bool:
    return (
        a.body is b.body
        and a.when is b.when
        and a.start is b.start
        and all(x is y for (_, x), (_, y) in zip(a.also, b.also, strict=True))
    )
