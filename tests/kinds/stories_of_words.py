"""Stories for open questions that the common lives do not touch: a second deal, a move, a
disability, several markets.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Log = list[dict[str, Any]]


def stories(base: Log, start: str) -> Iterator[Log]:
    """Each is a whole log, with `base` as its beginning."""
    from tests.kinds.worlds import fact, later, let_go

    def with_facts(*facts: dict[str, Any]) -> Log:
        return [*base, *facts]

    offer = fact(later(start, -40), "offer_made")
    for days in (340, 395, 426, 520):  # in a window by the first day, and over it by the letter
        yield with_facts(offer, let_go(later(start, days)))
    sold = [fact(later(start, n), "change_in_control_occurred") for n in (100, 200, 800)]
    yield with_facts(*sold)
    yield with_facts(sold[2])
    yield with_facts(
        fact(later(start, 100), "asset_transfer_closed", what="sale", share="60%"),
    )
    yield with_facts(
        fact(
            later(start, 100),
            "ownership_changed",
            person="a group",
            share_after="80%",
            group_with_excluded="yes",
        ),
    )
    yield with_facts(let_go(later(start, 300), "disability"))
    yield with_facts({**let_go(later(start, 300)), "for_cause": "no"})
    yield with_facts(fact(start, "price_closed", close="3.20", market="consolidated"))
    yield with_facts(
        fact(
            later(start, 30),
            "shipment_billed",
            origin="Lima, Ohio",
            destination="Oregon",
            amount="8000",
            household_goods="yes",
        ),
    )
