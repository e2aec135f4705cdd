"""How the parts of a comparison are said, in a table and on a page alike."""

from __future__ import annotations

from collections.abc import Iterable

from ...comparison.costs import Due, Moved, Parting
from ...comparison.figures import Delta
from ...comparison.model import Comparison, Quote
from ...facts.values import iso
from ...formula.units import DATE, NEVER, is_money
from ...values import ANY, Value

READ = {
    "unread": "Changed in words we do not read",
    "read the same": "Words that differ, though no term does",
    "without effect": "Words that differ, without effect",
}
NO_FIGURE = "none"


def summary(c: Comparison) -> str:
    """One line: how much differs."""
    if c.same:
        return f"Nothing differs: {c.unchanged} provisions are the same."
    parts = [
        f"{len(c.changed)} changed",
        f"{len(c.added)} added",
        f"{len(c.dropped)} dropped",
        f"{c.unchanged} the same",
    ]
    if c.unread:
        parts.append(f"{len(c.unread)} changed in words we do not read")
    return "Provisions: " + ", ".join(parts) + "."


def signed(v: Value) -> str:
    """A difference with its sign; a range where it is not known."""
    if not v.known:
        low, high = Value(v.unit, v.low, v.low), Value(v.unit, v.high, v.high)
        if is_money(v.unit) and (v.high > ANY or v.low < -ANY):  # it could be any
            if v.high > ANY and v.low < -ANY:
                return "not known"
            return f"{_sign(low)} or more" if v.high > ANY else f"{_sign(high)} or less"
        return f"{_sign(low)} to {_sign(high)}"
    return _sign(v)


def _sign(v: Value) -> str:
    shown = str(Value(v.unit, abs(v.low), abs(v.high)))
    return f"+{shown}" if v.low > 0 else f"-{shown}" if v.low < 0 else shown


def place(quote: Quote) -> str:
    """The line and characters of a quote."""
    if quote.line is None:
        return "not in the letter"
    spans = ", ".join(f"{s.start}-{s.end}" for s in quote.spans)
    return f"{quote.document} line {quote.line} (characters {spans})".strip()


def day(on: int, what: str) -> str:
    """A day that was asked about, and what it is."""
    return f"{iso(on)} ({what})" if what else iso(on)


def price(p: int | None) -> str:
    """A share price, or what stands for it."""
    return "last close" if p is None else str(Value("price:USD", p, p))


def due(d: Due) -> str:
    """A payment whose day differs: "severance: due 2006-01-13 -> due 2006-01-18 (5 days later)"."""
    ends = [_due_on(v) for v in (d.before, d.after)]
    text = f"{d.name}: {ends[0]} -> {ends[1]}"
    apart = _days_apart(d)
    return f"{text} ({apart})" if apart else text


def _due_on(day: Value | None) -> str:
    """What has been earned and waits for something, a release say, has no day yet."""
    if day is None:
        return "not due"
    return "not due yet" if day.low >= NEVER else f"due {day}"


def _days_apart(d: Due) -> str:
    if d.before is None or d.after is None or not (d.before.known and d.after.known):
        return ""
    if max(d.before.low, d.after.low) >= NEVER:
        return ""
    n = d.after.low - d.before.low
    return f"{abs(n)} day{'' if abs(n) == 1 else 's'} {'later' if n > 0 else 'earlier'}"


def values(d: Delta) -> str:
    """Both sides of a difference."""
    return f"{d.before} -> {d.after}"


def moved(m: Moved) -> tuple[str, str]:
    """Both sides of a figure that stands elsewhere."""
    before, after = (str(v) if v is not None else NO_FIGURE for v in (m.before, m.after))
    return before, after


def change(m: Moved) -> str:
    """How much such a figure differs, where it is a sum or a number of shares."""
    before, after = m.before, m.after
    one = before or after
    if one is None or one.unit == DATE or (before and not before.known):
        return ""
    if after is not None and not after.known:
        return ""
    n = (after.low if after else 0) - (before.low if before else 0)
    return signed(Value(one.unit, n, n))


def days_of(partings: Iterable[Parting]) -> list[tuple[str, str, list[int]]]:
    """(way of parting, payment that falls due on another day, days asked about)."""
    found: dict[tuple[str, str], list[int]] = {}
    for p in partings:
        for d in p.days:
            on = found.setdefault((p.way, due(d)), [])
            if p.on not in on:
                on.append(p.on)
    return [(way, text, on) for (way, text), on in found.items()]
