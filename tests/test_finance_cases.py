"""Worked answers whose inputs are in words: each is laid out here as an agreement and a log.

The answers are computed by the kinds of provision, by the law layer, or by the calendar, through
the public door where there is one; the tests only lay out the inputs and name the results.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import Any

import pytest

import tenure
from tenure import calendar
from tenure.agreement import Agreement, Choice, provision_of
from tenure.engine.statement import Statement
from tenure.formula import apply, const
from tenure.formula.units import DAYS
from tenure.provisions.equity.schedule import denominator_of
from tenure.rounding import half_up
from tenure.text import Letter
from tests.finance import day, iso, on
from tests.shared import SHARED, needs_shared

Json = Any
FILE = SHARED / "oracle" / "finance.json"
FAMILIES = ("vesting.", "severance.", "cobra.", "days.", "280g.base_amount")
UNIFORM = ("days.month_arithmetic", "days.i9_letter_vs_rule")  # of `python -m tests.finance`
ANSWERS: dict[str, Callable[[Json], Json]] = {}


@lru_cache
def cases() -> dict[str, Json]:
    found = json.loads(FILE.read_text("utf-8")) if FILE.exists() else []
    return {c["id"]: c for c in found if c["fn"].startswith(FAMILIES) and c["fn"] not in UNIFORM}


def answers(*ids: str) -> Callable[[Callable[[Json], Json]], Callable[[Json], Json]]:
    def keep(make: Callable[[Json], Json]) -> Callable[[Json], Json]:
        ANSWERS.update(dict.fromkeys(ids, make))
        return make

    return keep


def marked(id: str) -> Any:
    unverified = cases().get(id, {}).get("evidence") == "memory"
    why = "recalled, not verified, and not a calculation of tenure"
    return pytest.param(id, marks=[pytest.mark.xfail(reason=why)] if unverified else [])


@needs_shared
@pytest.mark.parametrize("id", [marked(id) for id in cases()])
def test_a_worked_answer(id: str) -> None:
    case = cases()[id]
    assert ANSWERS[id](case["inputs"]) == case["expected"]


@needs_shared
def test_there_are_worked_answers() -> None:
    assert cases().keys() >= ANSWERS.keys()


# --- laying out -------------------------------------------------------------


def made(*provisions: tuple[str, Json], read: dict[str, str] | None = None) -> Agreement:
    found = Agreement(Letter("agreement", ""), tuple(provision_of(k, t) for k, t in provisions))
    return found.choosing({k: Choice(v) for k, v in (read or {}).items()})


def fact(on: str, name: str, **fields: Any) -> Json:
    return {"on": on, "fact": name, **fields}


def stated(agreement: Agreement, on: str, *log: Json, law: str | None = None) -> Statement:
    return tenure.on(agreement, tenure.Facts.of(list(log)), on, law=law)


def let_go(on: str) -> Json:
    return fact(on, "terminated", by="company", for_cause="no")


def rows(s: Statement) -> list[Json]:
    """The days of a schedule and the shares of each."""
    [found] = s.schedules.values()
    return [[iso(i.day.low), i.count.low] for i in found if i.count.low]


def vested(agreement: Agreement, start: str, on: str) -> int:
    value = stated(agreement, on, fact(start, "employment_started"))["vested_shares"]
    assert value.known
    return value.low


def exactly(agreement: Agreement, start: str, on: str) -> Fraction:
    """Shares vested with their fractions."""
    divided = agreement.choosing({"equity[0].fractions": Choice("fractional")})
    s = stated(divided, on, fact(start, "employment_started"))
    [award] = divided.of_kind("equity")
    return s["vested_shares"].low + Fraction(
        s["part_of_a_share"].low,
        denominator_of(award.steps),  # type: ignore[attr-defined]
    )


def money(cents: int) -> float:
    return cents / 100


# --- vesting ----------------------------------------------------------------


def akridge(on: str) -> Statement:
    letter = tenure.load(SHARED / "letters" / "seeds" / "akridge-2005.txt")
    bound = (
        fact("2005-07-08", "signed", party="employee"),
        fact("2005-07-08", "condition_satisfied", condition="Sion Power release"),
        fact("2005-07-08", "board_accepted"),
    )
    return stated(letter, on, *bound, fact("2005-07-13", "employment_started"))


@answers("val-akridge-schedule")
def akridge_schedule(i: Json) -> Json:
    return rows(akridge("2010-01-01"))[:13]  # the source's last row is cut off


@answers("val-akridge-last-row")
def akridge_last_row(i: Json) -> Json:
    last = rows(akridge("2010-01-01"))[-1]
    return [*last, akridge(last[0])["vested_shares"].low]


@answers("val-akridge-boundary-day")
def akridge_boundary(i: Json) -> Json:
    return [akridge(on)["vested_shares"].low for on in i["as_of"]]


@answers("val-kanode-terms")
def kanode(i: Json) -> Json:
    sixth = {"months": i["cliff_months"], "portion": f"{i['cliff_shares']}/{i['total']}"}
    then = {"every": 1, "times": 30, "portion": "5/6"}
    award = made(("equity", {"shares": i["total"], "cliff": sixth, "then": then}))
    found = rows(stated(award, "2011-01-01", fact(i["grant"], "employment_started")))
    month = exactly(award, i["grant"], "2007-10-13") - i["cliff_shares"]
    whole = month.numerator // month.denominator
    return {
        "last": found[-1][0],
        "n": len(found),
        "total": sum(n for _, n in found),
        "monthly_exact": f"{whole} {month - whole}",
    }


def quarterly(total: int) -> Agreement:
    """A quarter after a year, the rest in twelve quarters."""
    cliff = {"months": 12, "portion": "1/4"}
    then = {"every": 3, "times": 12, "portion": "3/4"}
    return made(("equity", {"shares": total, "cliff": cliff, "then": then}))


@answers("val-fischer-schedule")
def fischer(i: Json) -> Json:
    award = quarterly(i["total"])
    found = rows(stated(award, "2012-01-01", fact("2008-01-02", "employment_started")))
    [each] = {n for _, n in found[1:]}
    return {"cliff": found[0][1], "quarter": each, "total": sum(n for _, n in found)}


@answers("achn-2018-grant-deshpande", "achn-2018-grant-truitt")
def half_share_quarters(i: Json) -> Json:
    award, start = quarterly(i["total"]), "2018-01-02"
    cliff = exactly(award, start, "2019-01-02")
    return {"cliff": str(cliff), "quarter": str(exactly(award, start, "2019-04-02") - cliff)}


@answers("clause-floor-last-102900")
def floor_and_last(i: Json) -> Json:
    monthly = {"every": 1, "times": i["n"], "portion": "1"}
    award = made(
        ("equity", {"shares": i["total"], "then": monthly}),
        read={"equity[0].fractions": "back_loaded_to_single_tranche"},
    )
    found = rows(stated(award, "2030-01-01", fact("2020-01-15", "employment_started")))
    [each] = {n for _, n in found[:-1]}
    month = exactly(award, "2020-01-15", "2020-02-15")
    return {f"first{len(found) - 1}": each, "last": found[-1][1], "exact": str(month)}


@answers("gri-bio-split")
def at_once_and_later(i: Json) -> Json:
    part = Fraction(i["immediate"], i["total"])
    then = {"every": 12, "times": 2, "portion": str(1 - part)}
    award = made(("equity", {"shares": i["total"], "at_hire": str(part), "then": then}))
    s = stated(award, "2020-01-15", fact("2020-01-15", "employment_started"))
    first = Fraction(s["vested_shares"].low, s["granted_shares"].low)
    return {"remaining": s["unvested_shares"].low, "immediate_fraction": str(first)}


def year_then_monthly(i: Json) -> Agreement:
    cliff = {"months": 12, "portion": f"12/{i['den']}"}
    then = {"every": 1, "times": i["den"] - 12, "portion": f"{i['den'] - 12}/{i['den']}"}
    return made(("equity", {"shares": i["total"], "cliff": cliff, "then": then}))


@answers("npm-vesting-1y-cliff")
def cliff_of_a_year(i: Json) -> Json:
    return [vested(year_then_monthly(i), i["start"], on) for on in i["as_of"]]


@answers("npm-vesting-1y-cliff-BUG")
def a_month_after_the_cliff(i: Json) -> Json:
    return str(exactly(year_then_monthly(i), i["start"], i["as_of"]))


# --- severance --------------------------------------------------------------


def severance(salary: float, *promises: Json, on: str = "2008-10-29") -> list[int]:
    """What each promise comes to, in cents, for somebody let go on a day."""
    pay = ("salary", {"amount": f"{salary}"})
    terms = [("severance", {"triggers": ["without_cause"], "lag": 0, **p}) for p in promises]
    s = stated(made(pay, *terms), on, fact("2006-06-16", "employment_started"), let_go(on))
    return [s[f"severance[{n}].severance"].low for n, _ in enumerate(promises)]


@answers("val-sandahl-months")
def sandahl(i: Json) -> Json:
    parts = severance(
        120_000, {"months": i["months_severance"]}, {"months": i["months_in_lieu"]}
    )  # a salary of 10,000 a month: the source states none
    cover = {"triggers": ["without_cause"], "by": "cobra", "months": i["cobra_months"]}
    on = i["separation"]
    log = [fact("2006-06-16", "employment_started"), let_go(on), fact(on, "cobra_elected")]
    s = stated(made(("benefits", cover)), on, *log)
    return {"total_months": sum(parts) // 1_000_000, "cobra_end": iso(s["health_through"].low)}


@answers("ex-1045150-one-times")
def one_times(i: Json) -> Json:
    return money(severance(i["base"], {"months": 12 * i["multiple"]})[0])


@answers("arca-schaefer")
def schaefer(i: Json) -> Json:
    pay = money(severance(i["base"], {"months": i["months"]})[0])
    return {"severance": pay, "target_bonus": half_up(i["base"] * i["bonus_pct"], 100)}


@answers("aroc-ingersoll")
def ingersoll(i: Json) -> Json:
    target = half_up(i["base"] * i["sti_pct"], 100)
    plain, doubled = severance(
        i["base"],
        {"months": 12, "amount": f"{2 * target}"},  # salary, target bonus, and that of the year
        {"months": 24, "amount": f"{3 * target}"},
    )
    return {"target_sti": target, "non_cic": money(plain), "cic_cash": money(doubled)}


@answers("val-lim-acceleration")
def prior_grants_vest(i: Json) -> Json:
    then = {"every": 3, "times": 16, "portion": "1"}
    all_of_it = {"triggers": ["without_cause"], "portion": f"{i['pct']}%"}
    award = made(("equity", {"shares": i["options"], "then": then}), ("acceleration", all_of_it))
    log = [fact("2008-01-02", "employment_started"), let_go("2008-10-29")]
    return stated(award, "2008-10-29", *log)["vested_shares"].low


@answers("chfc-ramaker-stipend")
def stipend(i: Json) -> Json:
    each = half_up(i["stipend_total"] * 100, i["stipend_n"])
    half = half_up(i["total"] * 100, 2) == i["stipend_total"] * 100
    return {"stipend_is_half": half, "biweekly": money(each)}


# --- cobra and days ---------------------------------------------------------


def law_days(on: str, *log: Json) -> dict[str, dict[str, str]]:
    """The days of every answer of the law layer."""
    found = stated(made(("position", {})), on, *log, law="us").law
    assert found is not None
    return {
        a.key.removeprefix("law.us."): {n: str(v) for n, v in a.days.items()} for a in found.duties
    }


@answers("cobra-dates")
def cobra_dates(i: Json) -> Json:
    on = i["qualifying_event"]
    log = [
        fact("2005-07-13", "employment_started"),
        fact("2005-07-13", "coverage", tier="single"),
        let_go(on),
        fact(i["loss_of_coverage"], "coverage_lost"),
    ]
    first = law_days(on, *log)
    last_day = first["cobra.election_terminated"]["due"]
    elected = law_days(last_day, *log, fact(last_day, "cobra_elected"))
    return {
        "employer_notice_by": first["cobra.employer_terminated"]["due"],
        "admin_notice_by": first["cobra.plan_terminated"]["due"],
        "election_ends": last_day,
        "first_premium_not_before": elected["cobra.first_premium_terminated"]["due"],
        "coverage_18m": elected["cobra.maximum_terminated"]["ends"],
    }


@answers("cobra-44")
def notice_by_an_employer_that_is_the_administrator(i: Json) -> Json:
    on = "2007-03-13"
    log = [
        fact("2005-07-13", "employment_started"),
        fact("2005-07-13", "coverage", tier="single"),
        let_go(on),
    ]
    return day(law_days(on, *log)["cobra.plan_terminated"]["due"]) - day(on)


@answers("i9-monday-thursday")
def i9_section_2(i: Json) -> Json:
    return law_days(i["start"], fact(i["start"], "employment_started"))["i9.section_2"]["due"]


@answers("days-30-after-2005-09-09")
def two_conventions(i: Json) -> Json:
    plain = on(lambda event: apply("shift", event, const(i["days"], DAYS)), i["event"])
    return {"plain": plain, "frcp": on(lambda d: apply("roll_forward", d), plain)}


@answers("frcp-14-days")
def to_the_next_business_day(i: Json) -> Json:
    return two_conventions(i)["frcp"]


@answers("hawaii-rule")
def no_roll(i: Json) -> Json:
    return two_conventions(i)["plain"]


def test_the_two_halves_of_four_months_are_a_cent_more_than_one_sum() -> None:
    """A published agreement prints the larger figure: two payments, each rounded by itself."""
    [whole] = severance(730_000, {"months": 4})
    halves = severance(730_000, {"months": 2}, {"months": 2})
    assert (whole, sum(halves)) == (24_333_333, 24_333_334)


def test_a_month_is_counted_from_its_anchor() -> None:
    anchor = day("2005-01-31")
    assert [iso(calendar.add_months(anchor, n, calendar.MonthEnd.LAST_DAY)) for n in (1, 2)] == [
        "2005-02-28",
        "2005-03-31",
    ]
