"""`python -m tests.ocf FILE`: vesting vectors of the Open Cap Format's tools, held against tenure.

Dates and whole shares come from `tenure.calendar` and `tenure.rounding`; here an input is only laid
out as instalments. Served: allocation vectors, portions, and schedules that start on a date. What
waits for an event, has other days of the month, or is refused by the tool is skipped and counted.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date as Date
from fractions import Fraction
from pathlib import Path
from typing import Any

from tenure.calendar import MonthEnd, add_months, date, day, month_index
from tenure.errors import FormulaError
from tenure.rounding import Allocation, exact_shares, whole_shares

Instalment = tuple[int, Fraction]  # day, part of the whole
START_DAY = {None, "VESTING_START_DAY", "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH"}


class Skip(Exception):
    """Not served; the words say why."""


def on(text: str) -> int:
    return day(Date.fromisoformat(text))


def fraction(of: dict[str, Any] | str) -> Fraction:
    if isinstance(of, str):
        return Fraction(of)
    return Fraction(int(of["numerator"]), int(of["denominator"]))


def later(start: int, anchor: int, length: int, unit: str) -> int:
    """`length` days or months after `anchor`; months fall on the day of the month of `start`."""
    if unit == "DAYS":
        return anchor + length
    months = month_index(anchor) - month_index(start) + length
    return add_months(start, months, MonthEnd.LAST_DAY)


def allocated(
    allocation: Allocation, shares: int, parts: list[Instalment]
) -> list[tuple[int, int | Fraction]]:
    denominator = math.lcm(*(part.denominator for _, part in parts))
    numerators = [part.numerator * denominator // part.denominator for _, part in parts]
    found: tuple[int | Fraction, ...]
    if allocation is Allocation.FRACTIONAL:
        found = exact_shares(shares, numerators, denominator)
    else:
        found = whole_shares(allocation, shares, numerators, denominator)
    return list(zip((when for when, _ in parts), found, strict=True))


def by_date(given: list[tuple[int, int | Fraction]], not_before: int) -> list[tuple[str, str]]:
    """Shares that vest on each date; none before the grant."""
    return summed((date(max(when, not_before)).isoformat(), count) for when, count in given)


def summed(given: Iterable[tuple[str, int | Fraction]]) -> list[tuple[str, str]]:
    total: dict[str, Fraction] = defaultdict(Fraction)
    for when, count in given:
        total[when] += count
    return [(when, str(count)) for when, count in sorted(total.items()) if count]


def statement(start: int, anchor: int, of: dict[str, Any]) -> tuple[int, list[Instalment]]:
    """Where a statement of a template ends, and its instalments."""
    schedule = of.get("schedule", of)
    if "event_condition" in of or of.get("vesting_base", {}).get("type") == "EVENT":
        raise Skip("waits for an event")
    if schedule.get("vesting_day_of_month") not in START_DAY or "occurrences" not in schedule:
        raise Skip("another day of the month")
    n, period, unit = schedule["occurrences"], schedule["period"], schedule["period_type"]
    grid = [later(start, anchor, k * period, unit) for k in range(1, n + 1)]
    whole, cliff = fraction(of["percentage"]), schedule.get("cliff")
    if not cliff:
        return grid[-1], [(when, whole / n) for when in grid]
    if "occurrence" in cliff:
        at = grid[cliff["occurrence"] - 1]
    else:
        at = later(anchor, anchor, cliff["length"], cliff["period_type"])
    first, rest = whole * fraction(cliff["percentage"]), [when for when in grid if when > at]
    return grid[-1], [(at, first), *((when, (whole - first) / len(rest)) for when in rest)]


def template(vector: dict[str, Any]) -> list[tuple[str, str]]:
    given, runtime = vector["input"], vector["input"]["runtime"]
    if runtime.get("vestingDayOfMonth") not in START_DAY:
        raise Skip("another day of the month")
    if "startDate" not in runtime or runtime["startDate"] > "2200":
        raise Skip("no start")
    start = anchor = on(runtime["startDate"])
    parts: list[Instalment] = []
    for of in sorted(given["template"]["statements"], key=lambda s: int(s["order"])):
        anchor, found = statement(start, anchor, of)
        parts += found
    shares = int(given["quantity"])
    not_before = on(runtime["grantDate"]) if "grantDate" in runtime else start
    return by_date(allocated(Allocation.CUMULATIVE_ROUND_DOWN, shares, parts), not_before)


def conditions(start: int, terms: dict[str, Any]) -> Iterator[list[Instalment]]:
    """The instalments of each condition of a chain; a cliff moves the first ones together."""
    ends = {}
    for of in terms["vesting_conditions"]:
        trigger, portion = of["trigger"], of.get("portion", {"numerator": 0, "denominator": 1})
        if portion.get("remainder") or int(of.get("quantity", 0)):
            raise Skip("a portion of the remainder, or a fixed count")
        if trigger["type"] == "VESTING_START_DATE":
            ends[of["id"]] = start
            yield [(start, fraction(portion))]
            continue
        if trigger["type"] != "VESTING_SCHEDULE_RELATIVE":
            raise Skip("waits for an event")
        period, anchor = trigger["period"], ends[trigger["relative_to_condition_id"]]
        if period.get("day_of_month") not in START_DAY:
            raise Skip("another day of the month")
        grid = [
            later(start, anchor, k * period["length"], period["type"])
            for k in range(1, period["occurrences"] + 1)
        ]
        cliff = grid[period.get("cliff_installment", 1) - 1]
        yield [(max(when, cliff), fraction(portion)) for when in grid]
        ends[of["id"]] = grid[-1]


def vesting_terms(vector: dict[str, Any]) -> list[tuple[str, str]]:
    """Each vesting condition is allocated by itself, as the format's tools read its text."""
    given, done = vector["input"], vector["input"]["transactions"]
    if [t["object_type"] for t in done] != ["TX_VESTING_START"] or "legacy" in vector["engine"]:
        raise Skip("other transactions than a start")
    allocation, shares = (
        Allocation(given["vesting_terms"]["allocation_type"]),
        int(given["quantity"]),
    )
    groups = conditions(on(done[0]["date"]), given["vesting_terms"])
    parts = [part for group in groups for part in allocated(allocation, shares, group)]
    return by_date(parts, on(given["grant_date"]))


def allocation_mode(vector: dict[str, Any]) -> list[str]:
    given = vector["input"]
    n = given["installments"]
    parts = [(0, Fraction(1, n))] * n
    found = allocated(Allocation(given["allocation_type"]), given["quantity"], parts)
    return [str(Fraction(count)) for _, count in found]


def events(expected: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Expected shares of each date: some tools list those of one date apart."""
    return summed((event["date"], Fraction(str(event["vested"]))) for event in expected)


def answer(vector: dict[str, Any]) -> tuple[object, object]:
    """What tenure says, and what is expected, in one spelling."""
    given, expected = vector["input"], vector.get("expected") or []
    if vector.get("matches_literal_ocf_reading") is False:
        raise Skip("a known deviation of the tool from the format's text")
    if "error" in vector:
        raise Skip("refused by the tool")
    if "allocation_type" in given:
        return allocation_mode(vector), [str(Fraction(str(count))) for count in expected]
    try:
        if "template" in given:
            return template(vector), events(expected)
        if "vesting_terms" in given:
            return vesting_terms(vector), events(expected)
    except FormulaError as refused:
        raise Skip(f"refused by tenure: {refused}") from None
    raise Skip("another form of input")


def run(path: Path) -> tuple[int, list[str], Counter[str], list[str]]:
    """Passed, lines of the failed, why others were skipped, and the names of known deviations."""
    passed, failed, deviations = 0, [], []
    skipped: Counter[str] = Counter()
    for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]:
        try:
            found, expected = answer(vector)
        except Skip as why:
            skipped[str(why)] += 1
            if vector.get("matches_literal_ocf_reading") is False:
                deviations.append(f"{vector['id']} {vector['case']}")
            continue
        if found == expected:
            passed += 1
        else:
            failed.append(f"FAILED {vector['id']} {vector['case']}: {found} is not {expected}")
    return passed, failed, skipped, deviations


def main(path: str) -> int:
    passed, failed, skipped, deviations = run(Path(path))
    for name in deviations:
        print("deviation", name)
    for why, count in skipped.most_common():
        print(f"skipped {count}: {why}")
    for line in failed:
        print(line)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.ocf FILE")
    sys.exit(main(sys.argv[1]))
