"""The exercise price of an award: as written, or found from the closing prices recorded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...errors import Problem
from ...facts.values import code, folded
from ...formula import YES, Formula, Records, apply, const, last, unknown
from ...formula.units import CODE, PRICE
from ...triggers import effective_date, letter_date

if TYPE_CHECKING:
    from ...facts import Facts
    from ...provision import Terms
    from . import Equity

PRICED = ("option", "sar", "warrant", "right to purchase")
NOT_SAID, CONSOLIDATED = const(0, CODE), const(code("consolidated"), CODE)


def of_several(e: Equity, facts: Facts) -> Iterator[Problem]:
    """A problem where closes of several securities are recorded and the award names none."""
    closes = [f for f in facts.known_at(None).all if f.name == "price_closed"]
    named = {folded(f.texts.get("security", "")): f for f in closes}
    if len(named) > 1 and e.security is None:
        names = ", ".join(sorted(f"`{name}`" if name else "none named" for name in named))
        what = f"closing prices of several securities are recorded ({names}): which is the award's?"
        where = next(f.where or f.name for name, f in named.items() if name)
        yield Problem(where, what, "Write its name as `security` of the equity in agreement.yaml.")


def hire_date(t: Terms) -> Formula:
    """The day from which the award is measured."""
    return t.choose(
        "hire_date",
        first_day_of_work=t.finding("hired"),
        effective_date=effective_date(t),
        letter_date=letter_date(t),
    )


def _ours(e: Equity, t: Terms, prices: Records) -> Formula:
    """Whether a close is of the award's own security, on the market that counts."""
    market, security = prices.field("market", CODE), prices.field("security", CODE)
    tape = market.same(CONSOLIDATED)
    of_market = t.choose(
        "close_of", the_primary_market=~tape, the_consolidated_tape=tape | market.same(NOT_SAID)
    )
    own = security.same(NOT_SAID) | security.same(t.security) if e.security else YES
    return of_market & own


def strike_of(e: Equity, t: Terms) -> Formula | None:
    """The exercise price of one share; None for an award that has none."""
    if e.award not in PRICED and e.strike is None:
        return None
    if e.strike is not None:
        strike: Formula = t.strike
        return strike
    if e.strike_rule == "close_on_first_day":
        hired = hire_date(t)
        session = t.choose(
            "closing_day",
            last_session=apply("last_session", hired),
            next_session=apply("next_session", hired),
        )
        words = "closing price on the first day of employment, or the trading day taken for it"
        untold = unknown(PRICE, words, t.cite("strike_rule"), fact="price_closed", on=session)
        grants = t.records("option_granted")
        missing = last(grants, grants.field("strike", PRICE), grants.on.same(hired), untold)
        return _close_of(e, t, session, missing, words)
    recorded = _recorded(t)
    if e.strike_rule == "close_at_grant":
        session = apply("last_session", t.happening("option_granted"))
        words = "closing price on the day of the grant, or the trading day before it"
        return _close_of(e, t, session, recorded, words)
    return recorded


def _recorded(t: Terms) -> Formula:
    """The price with which the grant is recorded."""
    cite, words = t.cite("strike_rule"), "exercise price of the grant"
    grants = t.records("option_granted")
    untold = unknown(PRICE, words, cite, fact="option_granted")
    strike = last(grants, grants.field("strike", PRICE), grants.on <= t.day, untold)
    return strike.named(words, cite)


def _close_of(e: Equity, t: Terms, session: Formula, missing: Formula, words: str) -> Formula:
    """The close recorded of a day of trading, or else what is taken for it."""
    prices = t.records("price_closed")
    ours = prices.on.same(session) & _ours(e, t, prices)
    close = last(prices, prices.field("close", PRICE), ours, missing)
    return close.named(words, t.cite("strike_rule"))
