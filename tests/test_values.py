"""How values are shown that are known, or lie between two ends."""

from __future__ import annotations

import pytest

from tenure.formula.units import CODE, MONEY
from tenure.values import Value
from tenure.views.comparison.said import signed


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (0, 6_875_000, "unknown: $0.00 to $68,750.00"),
        (37_500_000, 10**10, "unknown: $375,000.00 to $100,000,000.00"),
        # its upper end is that of a price or a salary that nobody has said
        (0, 75_000_000_000, "unknown: $0.00 or more"),
        (37_500_000, 10**12 + 37_500_000, "unknown: $375,000.00 or more"),
        (-(10**12), 10**12 + 1, "unknown"),
        (15 * 10**9, 15 * 10**9, "$150,000,000.00"),
    ],
)
def test_an_upper_end_that_could_be_any_is_not_shown(low: int, high: int, shown: str) -> None:
    assert str(Value(MONEY, low, high)) == shown


def test_a_word_that_is_left_out_is_none_in_particular() -> None:
    assert str(Value(CODE, 0, 0)) == "none in particular"
    assert str(Value(CODE, 0, 0, {0: "none"})) == "none"
    assert str(Value(CODE, 7, 7)) == "(another)"


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (26_500_000, 53_000_000, "+$265,000.00 to +$530,000.00"),
        (26_500_000, 10**12, "+$265,000.00 or more"),
        (-(10**12), -26_500_000, "-$265,000.00 or less"),
        (-(10**12), 10**12, "not known"),
    ],
)
def test_a_difference_that_could_be_any_is_not_shown(low: int, high: int, shown: str) -> None:
    assert signed(Value(MONEY, low, high)) == shown
