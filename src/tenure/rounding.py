"""Rounding, named and at one place: cents half up, whole shares by the Open Cap Format's types.

The functions of `PORTABLE` use nothing but arithmetic and comparisons (yes counts as 1): they run
on plain integers, NumPy columns and inside numba as they are. How many whole shares an instalment
has depends on those before it: so the whole shares *so far* are computed, and an instalment is the
difference of two such counts. Rounding each instalment by itself loses or invents shares.

18 shares in four equal instalments:

| type                           | instalments        | what is left over by equal whole ones |
|--------------------------------|--------------------|---------------------------------------|
| CUMULATIVE_ROUNDING            | 5, 4, 5, 4         | the count so far is rounded half up   |
| CUMULATIVE_ROUND_DOWN          | 4, 5, 4, 5         | the count so far is rounded down      |
| FRONT_LOADED                   | 5, 5, 4, 4         | one share more for each of the first  |
| BACK_LOADED                    | 4, 4, 5, 5         | one share more for each of the last   |
| FRONT_LOADED_TO_SINGLE_TRANCHE | 6, 4, 4, 4         | all of it with the first              |
| BACK_LOADED_TO_SINGLE_TRANCHE  | 4, 4, 4, 6         | all of it with the last               |
| FRACTIONAL                     | 4.5, 4.5, 4.5, 4.5 | nothing: a share may be divided       |
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from fractions import Fraction
from itertools import accumulate

from tenure.errors import FormulaError


class Allocation(StrEnum):
    """How fractions of a share are dealt with: the names are those of the Open Cap Format."""

    CUMULATIVE_ROUNDING = "CUMULATIVE_ROUNDING"
    CUMULATIVE_ROUND_DOWN = "CUMULATIVE_ROUND_DOWN"
    FRONT_LOADED = "FRONT_LOADED"
    BACK_LOADED = "BACK_LOADED"
    FRONT_LOADED_TO_SINGLE_TRANCHE = "FRONT_LOADED_TO_SINGLE_TRANCHE"
    BACK_LOADED_TO_SINGLE_TRANCHE = "BACK_LOADED_TO_SINGLE_TRANCHE"
    FRACTIONAL = "FRACTIONAL"


def half_up(numerator: int, denominator: int) -> int:
    """The nearest whole number, a half away from zero: a refund rounds as the payment did.

    The denominator is positive.
    """
    sign = 1 - 2 * (numerator < 0)
    return sign * ((2 * sign * numerator + denominator) // (2 * denominator))


# Whole shares so far. The first two take any fraction numerator/denominator of the shares; the
# other four stand after `numerator` of `denominator` equal instalments, and 0 <= numerator <=
# denominator. In all six, with all instalments given, all shares are.


def cumulative_rounding(shares: int, numerator: int, denominator: int) -> int:
    return (2 * shares * numerator + denominator) // (2 * denominator)


def cumulative_round_down(shares: int, numerator: int, denominator: int) -> int:
    return shares * numerator // denominator


def front_loaded(shares: int, numerator: int, denominator: int) -> int:
    """An instalment's floor each, and one share more with each of the first `remainder` ones."""
    remainder = shares % denominator
    extra = numerator + (remainder - numerator) * (remainder < numerator)
    return shares // denominator * numerator + extra


def back_loaded(shares: int, numerator: int, denominator: int) -> int:
    extra = numerator + shares % denominator - denominator
    return shares // denominator * numerator + extra * (extra > 0)


def front_loaded_to_single_tranche(shares: int, numerator: int, denominator: int) -> int:
    return shares // denominator * numerator + shares % denominator * (numerator > 0)


def back_loaded_to_single_tranche(shares: int, numerator: int, denominator: int) -> int:
    return shares // denominator * numerator + shares % denominator * (numerator >= denominator)


PORTABLE = (
    half_up,
    cumulative_rounding,
    cumulative_round_down,
    front_loaded,
    back_loaded,
    front_loaded_to_single_tranche,
    back_loaded_to_single_tranche,
)

SO_FAR: dict[Allocation, Callable[[int, int, int], int]] = {
    Allocation.CUMULATIVE_ROUNDING: cumulative_rounding,
    Allocation.CUMULATIVE_ROUND_DOWN: cumulative_round_down,
    Allocation.FRONT_LOADED: front_loaded,
    Allocation.BACK_LOADED: back_loaded,
    Allocation.FRONT_LOADED_TO_SINGLE_TRANCHE: front_loaded_to_single_tranche,
    Allocation.BACK_LOADED_TO_SINGLE_TRANCHE: back_loaded_to_single_tranche,
}


def whole_shares(
    allocation: Allocation, shares: int, numerators: Sequence[int], denominator: int
) -> tuple[int, ...]:
    """The whole shares of each instalment, equal or not: numerators[i]/denominator of `shares`.

    A schedule that ends within a share leaves it ungiven (CUMULATIVE_ROUNDING gives it from a half
    on). Loading gives the extra shares to instalments that are not whole by themselves, so that a
    first quarter which comes out whole stays a quarter.
    """
    check_schedule(shares, numerators, denominator)
    if allocation is Allocation.FRACTIONAL:
        raise FormulaError("FRACTIONAL gives fractions of a share: use exact_shares")
    if allocation in (Allocation.CUMULATIVE_ROUNDING, Allocation.CUMULATIVE_ROUND_DOWN):
        so_far = [SO_FAR[allocation](shares, n, denominator) for n in accumulate(numerators)]
        return tuple(b - a for a, b in zip([0, *so_far], so_far, strict=False))
    given = [shares * n // denominator for n in numerators]
    remainder = shares * sum(numerators) // denominator - sum(given)
    for i in takers(allocation, shares, numerators, denominator, remainder):
        given[i] += 1
    return tuple(given)


def exact_shares(shares: int, numerators: Sequence[int], denominator: int) -> tuple[Fraction, ...]:
    """The shares of each instalment with their fractions: the type FRACTIONAL."""
    check_schedule(shares, numerators, denominator)
    return tuple(Fraction(shares * n, denominator) for n in numerators)


def takers(
    allocation: Allocation, shares: int, numerators: Sequence[int], denominator: int, remainder: int
) -> list[int]:
    """The instalments that receive a share of the remainder, one entry for each share."""
    broken = [i for i, n in enumerate(numerators) if shares * n % denominator]
    match allocation:
        case Allocation.FRONT_LOADED:
            return broken[:remainder]
        case Allocation.BACK_LOADED:
            return broken[len(broken) - remainder :]
        case Allocation.FRONT_LOADED_TO_SINGLE_TRANCHE:
            return broken[:1] * remainder
        case _:
            return broken[-1:] * remainder


def check_schedule(shares: int, numerators: Sequence[int], denominator: int) -> None:
    if denominator <= 0 or shares < 0 or min(numerators, default=0) < 0:
        raise FormulaError("a schedule has no negative shares, denominator or instalment")
    if sum(numerators) > denominator:
        raise FormulaError("a schedule gives at most the whole")
