"""Run worked answers of calendars, rounding and law: `python -m tests.finance FILE`.

Each calculation is tenure's own: a function of the calendar or of rounding, or the formulas of a
law layer. What is not served is skipped and counted. One line for each failed case; last
`N passed, M failed`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from tenure import calendar
from tenure.formula import Form, Formula, apply, const, leaf
from tenure.formula.units import DATE, DAYS, MONTHS
from tenure.law.us import deferral, i9
from tenure.rounding import half_up

Json = Any
Inputs = Mapping[str, Json]
THREE_DAYS = const(3, DAYS)


def day(text: str) -> int:
    return calendar.day(date.fromisoformat(text))


def worked(formula: Formula, **values: int) -> int:
    """What a formula over leaves of these names comes to."""
    low, high = Form({"answer": formula}).ints(values)["answer"]
    assert low == high
    return low


def iso(number: int) -> str:
    return calendar.date(number).isoformat()


def on(formula: Callable[[Formula], Formula], text: str) -> str:
    """The day that a formula makes of a day."""
    return iso(worked(formula(leaf("day", DATE)), day=day(text)))


def is_trading_day(i: Inputs) -> Json:
    return calendar.is_trading_day(date.fromisoformat(i["date"]))


def last_trading_day(i: Inputs) -> Json:
    return calendar.last_trading_day(date.fromisoformat(i["fiscal_year_end"])).isoformat()


def month_arithmetic(i: Inputs) -> Json:
    return iso(calendar.add_months(day(i["anchor"]), i["months"], calendar.MonthEnd.LAST_DAY))


def i9_letter_vs_rule(i: Inputs) -> Json:
    return {
        "letter_calendar": on(lambda start: apply("shift", start, THREE_DAYS), i["start"]),
        "rule_business": on(i9.section_2_due, i["start"]),
    }


def short_term_deferral(i: Inputs) -> Json:
    vested, month = leaf("vested", DATE), leaf("month", MONTHS)
    ends_in = int(i["employer_fye"].partition("-")[0])
    found = deferral.short_term_deferral(vested, month)
    return iso(worked(found, vested=day(i["vest"]), month=ends_in))


def six_month_delay(i: Inputs) -> Json:
    return on(deferral.six_month_delay, i["separation"])


def rounded(i: Inputs) -> Json:
    parts = [Fraction(str(percent)) / 100 for percent in i["pcts"]]
    return [half_up(i["target"] * p.numerator, p.denominator) for p in parts]


SERVED: dict[str, Callable[[Inputs], Json]] = {
    "calendar.is_trading_day": is_trading_day,
    "calendar.last_trading_day": last_trading_day,
    "days.month_arithmetic": month_arithmetic,
    "days.i9_letter_vs_rule": i9_letter_vs_rule,
    "409a.short_term_deferral": short_term_deferral,
    "409a.six_month_delay": six_month_delay,
    "rounding.half_up": rounded,
}


def run(cases: list[Json]) -> tuple[list[str], Counter[str], int]:
    """A line for each failed case, what was skipped, and how many passed."""
    failed: list[str] = []
    skipped: Counter[str] = Counter()
    passed = 0
    for case in cases:
        if case["fn"] not in SERVED:
            skipped[case["fn"]] += 1
            continue
        try:
            found = SERVED[case["fn"]](case["inputs"])
        except Exception as error:  # the case has failed; the others still run
            found = f"{type(error).__name__}: {error}"
        if found == case["expected"]:
            passed += 1
        else:
            failed.append(f"{case['id']} ({case['fn']}): {found}, expected {case['expected']}")
    return failed, skipped, passed


def main(path: str) -> int:
    """Print the outcome of a file; 1 where something failed."""
    failed, skipped, passed = run(json.loads(Path(path).read_text("utf-8")))
    for line in failed:
        print(line)
    names = ", ".join(f"{name} {n}" for name, n in sorted(skipped.items()))
    print(f"{skipped.total()} skipped" + (f": {names}" if names else ""))
    print(f"{passed} passed, {len(failed)} failed")
    return int(bool(failed))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.finance FILE")
    sys.exit(main(sys.argv[1]))
