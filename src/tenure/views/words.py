"""Terms as data, and days of payments, as a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..formula.units import NEVER

if TYPE_CHECKING:
    from ..engine.statement import Payment
    from ..values import Value


def words(value: Any, key: str = "") -> str:
    """A value of the sheet as a person reads it: no brackets of a program, sums with commas."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and "year" not in key:
        return f"{value:,}"
    if isinstance(value, (list, tuple)):
        return "; ".join(words(v, key) for v in value)
    if not isinstance(value, dict):
        return str(value)
    rest = dict(value)
    sum_ = [_sum(rest.pop("amount"), rest.pop("currency"))] if _is_sum(value) else []
    return ", ".join([*sum_, *(_named(k, v) for k, v in rest.items())])


def falls_due(p: Payment) -> str:
    """The day a payment is due; one that is earned and still waits for something has none yet."""
    if len(p.parts) > 1 and p.parts[0].day.known and p.parts[-1].day.known:
        return f"{p.parts[-1].last} instalments, {p.parts[0].day} to {p.parts[-1].day}"
    return "not yet" if p.due.low >= NEVER and p.earned.high < NEVER else str(p.due)


def by_when(due: Value, until: Value | None = None, while_employed: bool = False) -> str:
    """The day by which to do it, or the last day of what only has an end."""
    if while_employed:
        return "while employed"
    if until is not None:
        return f"until {until}" if until.known else "its end is unknown"
    return "no day stated" if due.low >= NEVER else str(due)


def _named(key: str, value: Any) -> str:
    said = words(value, key)
    nested = isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(v, dict) for v in value)
    )
    return f"{key.replace('_', ' ')}: {f'({said})' if nested else said}"


def _is_sum(value: dict[str, Any]) -> bool:
    return isinstance(value.get("amount"), (int, float)) and "currency" in value


def _sum(amount: float, currency: str) -> str:
    said = f"{amount:,.2f}".removesuffix(".00")
    return f"${said}" if currency == "USD" else f"{currency} {said}"
