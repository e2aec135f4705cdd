"""Rounding by name: cents, and whole shares by every allocation type, against exact fractions."""

from __future__ import annotations

from fractions import Fraction
from itertools import accumulate, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure import rounding
from tenure.errors import FormulaError
from tenure.rounding import SO_FAR, Allocation, exact_shares, half_up, whole_shares

WHOLE_TYPES = st.sampled_from(sorted(SO_FAR))
SHARES = st.integers(0, 3_000_000)
PARTS = st.integers(1, 60)


@st.composite
def schedules(draw: st.DrawFn) -> tuple[list[int], int]:
    """Instalments, equal or not, that may stop short of the whole."""
    numerators = draw(st.lists(st.integers(0, 40), min_size=1, max_size=20))
    return numerators, max(1, sum(numerators) + draw(st.integers(0, 10)))


@pytest.mark.parametrize(
    ("numerator", "denominator", "found"),
    [(5, 2, 3), (-5, 2, -3), (7, 3, 2), (8, 3, 3), (-7, 3, -2), (1, 2, 1), (-1, 2, -1), (0, 9, 0)],
)
def test_a_half_is_rounded_away_from_zero(numerator: int, denominator: int, found: int) -> None:
    assert half_up(numerator, denominator) == found


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**6))
def test_half_up_is_the_nearest(numerator: int, denominator: int) -> None:
    found, exact = half_up(numerator, denominator), Fraction(numerator, denominator)
    assert abs(found - exact) <= Fraction(1, 2)
    assert found == -half_up(-numerator, denominator)
    if abs(found - exact) == Fraction(1, 2):
        assert abs(found) > abs(exact)


@pytest.mark.parametrize(
    ("allocation", "found"),
    [
        ("CUMULATIVE_ROUNDING", (5, 4, 5, 4)),
        ("CUMULATIVE_ROUND_DOWN", (4, 5, 4, 5)),
        ("FRONT_LOADED", (5, 5, 4, 4)),
        ("BACK_LOADED", (4, 4, 5, 5)),
        ("FRONT_LOADED_TO_SINGLE_TRANCHE", (6, 4, 4, 4)),
        ("BACK_LOADED_TO_SINGLE_TRANCHE", (4, 4, 4, 6)),
    ],
)
def test_the_example_of_the_open_cap_format(allocation: str, found: tuple[int, ...]) -> None:
    assert whole_shares(Allocation(allocation), 18, [1, 1, 1, 1], 4) == found


def test_fractional_gives_fractions() -> None:
    assert exact_shares(18, [1, 1, 1, 1], 4) == (Fraction(9, 2),) * 4
    with pytest.raises(FormulaError, match="exact_shares"):
        whole_shares(Allocation.FRACTIONAL, 18, [1], 1)


@given(WHOLE_TYPES, SHARES, PARTS)
def test_the_count_so_far_is_the_sum_of_the_instalments(
    allocation: Allocation, shares: int, parts: int
) -> None:
    given_so_far = accumulate(whole_shares(allocation, shares, [1] * parts, parts), initial=0)
    closed = [SO_FAR[allocation](shares, k, parts) for k in range(parts + 1)]
    assert closed == list(given_so_far)
    assert closed[0] == 0 and closed[-1] == shares


@given(WHOLE_TYPES, SHARES, schedules())
def test_no_share_is_lost_invented_or_taken_back(
    allocation: Allocation, shares: int, schedule: tuple[list[int], int]
) -> None:
    numerators, denominator = schedule
    found, exact = whole_shares(allocation, shares, *schedule), exact_shares(shares, *schedule)
    in_all = Fraction(shares * sum(numerators), denominator)
    nearest = allocation is Allocation.CUMULATIVE_ROUNDING
    assert sum(found) == (in_all + Fraction(1, 2) if nearest else in_all).__floor__()
    assert min(found) >= 0
    if not allocation.endswith("SINGLE_TRANCHE"):
        assert all(abs(a - b) < 1 for a, b in zip(found, exact, strict=True))
    if not allocation.startswith("CUMULATIVE"):
        assert all(a == b for a, b in zip(found, exact, strict=True) if b.denominator == 1)


@given(SHARES, PARTS)
def test_loading_moves_shares_to_its_end(shares: int, parts: int) -> None:
    def instalments(allocation: Allocation) -> tuple[int, ...]:
        return whole_shares(allocation, shares, [1] * parts, parts)

    assert all(a >= b for a, b in pairwise(instalments(Allocation.FRONT_LOADED)))
    assert all(a <= b for a, b in pairwise(instalments(Allocation.BACK_LOADED)))
    first = instalments(Allocation.FRONT_LOADED_TO_SINGLE_TRANCHE)
    assert first == instalments(Allocation.BACK_LOADED_TO_SINGLE_TRANCHE)[::-1]
    assert set(first[1:]) <= {shares // parts}


@pytest.mark.parametrize(
    ("allocation", "found"),
    [
        ("FRONT_LOADED", (5, 3, 3, 2)),
        ("BACK_LOADED", (5, 2, 3, 3)),
        ("FRONT_LOADED_TO_SINGLE_TRANCHE", (5, 4, 2, 2)),
        ("BACK_LOADED_TO_SINGLE_TRANCHE", (5, 2, 2, 4)),
    ],
)
def test_a_whole_instalment_takes_no_part_in_loading(
    allocation: str, found: tuple[int, ...]
) -> None:
    """13 shares as 5, 2 2/3, 2 2/3, 2 2/3."""
    assert whole_shares(Allocation(allocation), 13, [15, 8, 8, 8], 39) == found


@pytest.mark.parametrize(
    ("shares", "numerators", "denominator"),
    [(1, [1, 1], 1), (1, [-1], 1), (-1, [1], 1), (1, [], 0)],
)
def test_a_schedule_that_cannot_be_is_refused(
    shares: int, numerators: list[int], denominator: int
) -> None:
    with pytest.raises(FormulaError):
        whole_shares(Allocation.FRONT_LOADED, shares, numerators, denominator)


ROWS = 2_000
R = np.random.default_rng(18)
PARTS_OF = R.integers(1, 60, ROWS)
PART = R.integers(0, PARTS_OF + 1)
SHARES_OF = R.integers(0, 10**9, ROWS)


@pytest.mark.parametrize("name", [f.__name__ for f in rounding.PORTABLE])
def test_columns_agree_with_integers(name: str) -> None:
    function = getattr(rounding, name)
    columns = (SHARES_OF - 10**8, PARTS_OF) if name == "half_up" else (SHARES_OF, PART, PARTS_OF)
    found = function(*columns)
    rows = zip(*(c.tolist() for c in columns), strict=True)
    assert found.tolist() == [function(*row) for row in rows]


@pytest.mark.parametrize("name", [f.__name__ for f in rounding.PORTABLE])
def test_numba_agrees_with_integers(name: str) -> None:
    numba = pytest.importorskip("numba")
    function = getattr(rounding, name)
    fused = numba.njit(function)
    rows = list(zip(SHARES_OF.tolist(), PART.tolist(), PARTS_OF.tolist(), strict=True))[:200]
    for shares, part, parts in rows:
        taken = (-shares, parts) if name == "half_up" else (shares, part, parts)
        assert fused(*taken) == function(*taken)
