"""Logs of facts for tests: a random life at a company, from the first day to after the last."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

Log = list[dict[str, Any]]
BOARD = ("Ames", "Brook", "Cole", "Dunn", "Ellis")
MONTH_ENDS = (date(2004, 2, 29), date(2004, 8, 31), date(2005, 1, 30), date(2005, 10, 31))

yes_no = st.sampled_from(["yes", "no"])
starts = st.one_of(st.dates(date(2004, 1, 1), date(2006, 12, 31)), st.sampled_from(MONTH_ENDS))
amounts = st.integers(1_000, 900_000).map(lambda n: f"{n}.{n % 100:02d}")


@st.composite
def logs(draw: st.DrawFn) -> Log:
    """Facts about one person who was hired, and about the company."""
    start = draw(starts)
    log: Log = [{"on": start.isoformat(), "fact": "employment_started"}]
    if draw(st.booleans()):
        log.append({"on": start.isoformat(), "fact": "price_closed", "close": draw(prices())})

    def later(most: int = 1900) -> date:
        return start + timedelta(days=draw(st.integers(1, most)))

    for make in draw(st.lists(st.sampled_from(HAPPENINGS), max_size=6, unique=True)):
        log += make(draw, later())
    if draw(st.booleans()):
        log += draw(st.sampled_from(ENDINGS))(draw, later())
    return log


def prices() -> st.SearchStrategy[str]:
    return st.integers(1, 5_000_000).map(lambda n: f"{n // 10_000}.{n % 10_000:04d}")


def _fact(on: date, name: str, **fields: Any) -> dict[str, Any]:
    return {
        "on": on.isoformat(),
        "fact": name,
        **{k: v for k, v in fields.items() if v is not None},
    }


def _maybe(draw: st.DrawFn, values: st.SearchStrategy[Any] = yes_no) -> Any:
    """A value, or nothing said."""
    return draw(st.one_of(values, st.none()))


def _raise(draw: st.DrawFn, on: date) -> Log:
    return [
        _fact(
            on, "salary_changed", annual=draw(amounts), approved_by=_maybe(draw, st.just("board"))
        )
    ]


def _paid(draw: st.DrawFn, on: date) -> Log:
    return [_fact(on, "salary_paid_through", through=on.isoformat())]


def _close(draw: st.DrawFn, on: date) -> Log:
    return [_fact(on, "price_closed", close=draw(prices()))]


def _merger(draw: st.DrawFn, on: date) -> Log:
    share = draw(st.sampled_from(["0%", "40%", "49.9999%", "50%", "50.1%"]))
    return [_fact(on, "merger_closed", share_before=share)]


def _owner(draw: st.DrawFn, on: date) -> Log:
    share = draw(st.sampled_from(["20%", "50%", "50.01%", "60%"]))
    return [_fact(on, "ownership_changed", person="Person X", share_after=share)]


def _sale(draw: st.DrawFn, on: date) -> Log:
    return [
        _fact(on, "asset_transfer_closed", what="sale", share="60%", substantially_all=_maybe(draw))
    ]


def _cover(draw: st.DrawFn, on: date) -> Log:
    tier = draw(st.sampled_from(["single", "family"]))
    found = _fact(
        on,
        "coverage",
        tier=tier,
        premium_employee_only="400",
        premium_dependents="700",
        employee_share_single="100",
        employee_share_dependents="200",
    )
    return [found, _fact(on, "carrier_allows_continuation", value=_maybe(draw))]


def _elected(draw: st.DrawFn, on: date) -> Log:
    return [_fact(on, "cobra_elected")]


def _policy(draw: st.DrawFn, on: date) -> Log:
    return [_fact(on, "policy_violation", willful=_maybe(draw), applicable="yes", policy="x")]


def _crime(draw: st.DrawFn, on: date) -> Log:
    return [
        _fact(
            on,
            "convicted",
            **{"class": draw(st.sampled_from(["felony", "misdemeanor"]))},
            involves=draw(st.sampled_from([[], ["theft"], ["embezzlement"]])),
            victim=draw(st.sampled_from(["company", "third_party"])),
            moral_turpitude=_maybe(draw),
            how="verdict",
        )
    ]


def _neglect(draw: st.DrawFn, on: date) -> Log:
    notice = on + timedelta(days=10)
    log = [
        _fact(on, "neglect", id=f"n{on}", willful=_maybe(draw), duties="main"),
        _fact(
            notice,
            "neglect_notice",
            about=f"n{on}",
            written=_maybe(draw),
            received=notice.isoformat(),
            contents=draw(st.sampled_from([["breach", "demand_cure"], ["breach"]])),
            **{"from": "company"},
        ),
    ]
    if draw(st.booleans()):
        log.append(_fact(notice + timedelta(days=draw(st.integers(25, 40))), "neglect_cured"))
    return log


def _board(draw: st.DrawFn, on: date) -> Log:
    votes = {name: draw(st.sampled_from(["yes", "no", "abstain", "absent"])) for name in BOARD}
    hearing = on - timedelta(days=draw(st.integers(-3, 8)))
    return [
        _fact(
            max(hearing, on),
            "board_determination",
            finding="good_cause",
            good_faith=_maybe(draw),
            votes=votes,
        ),
        _fact(
            on,
            "hearing_opportunity",
            reasonable="yes",
            counsel_included=_maybe(draw),
            before_vote=draw(yes_no),
        ),
    ]


def _housing(draw: st.DrawFn, on: date) -> Log:
    until = on + timedelta(days=draw(st.integers(0, 90)))
    return [
        {
            **_fact(
                on,
                "housing_used",
                to=until.isoformat(),
                place=draw(st.sampled_from(["Austin", "Reno"])),
                cost_per_day="120.00",
            ),
            "from": on.isoformat(),
        }
    ]


def _vacation(draw: st.DrawFn, on: date) -> Log:
    return [_fact(on, "vacation_taken", hours=str(draw(st.integers(1, 80))))]


def _expense(draw: st.DrawFn, on: date) -> Log:
    spent = on - timedelta(days=draw(st.sampled_from([5, 60, 61, 400])))
    return [
        _fact(
            on,
            "expense_submitted",
            amount="850.00",
            incurred=spent.isoformat(),
            documented="yes",
            reasonable=_maybe(draw),
            out_of_pocket="yes",
            business=_maybe(draw),
        )
    ]


def _amended(draw: st.DrawFn, on: date) -> Log:
    signed = st.sampled_from(
        [["board", "employee"], ["company", "employee"], ["employee"], ["cfo", "employee"]]
    )
    terms = ["salary.amount", "severance.amount", "one_time_payment.amount"]
    return [
        _fact(
            on,
            "amendment",
            written=_maybe(draw),
            signed_by=_maybe(draw, signed),
            changes={draw(st.sampled_from(terms)): draw(amounts)},
        )
    ]


def _dispute(draw: st.DrawFn, on: date) -> Log:
    offices = on - timedelta(days=draw(st.integers(-5, 200)))
    return [
        _fact(on, "dispute_arose", matter="bonus"),
        _fact(offices, "principal_offices", county="Ada County, Idaho"),
        _fact(on, "salary_reviewed"),
        _fact(
            on - timedelta(days=draw(st.integers(0, 300))),
            "side_promise",
            form="oral",
            text="a car",
        ),
    ]


def _office(draw: st.DrawFn, on: date) -> Log:
    sorts = st.sampled_from(["charitable", "consulting"])
    slate = st.sampled_from([["Ames", "Brook"], ["Ames", "executive"]])
    before = on - timedelta(days=draw(st.integers(-20, 20)))
    return [
        _fact(on, "outside_activity", what=_maybe(draw, sorts), conflict=_maybe(draw)),
        _fact(on, "plan_changed", plan=_maybe(draw, st.just("group life"))),
        _fact(before, "plan_change_notified", plan=_maybe(draw, st.just("group life"))),
        _fact(on, "slate_filed", nominees=_maybe(draw, slate)),
        _fact(on, "workplace_changed", place=draw(st.sampled_from(["Oregon", "Utah"]))),
    ]


def _parted(draw: st.DrawFn, on: date) -> Log:
    return [
        _fact(on, "role_changed", role=_maybe(draw, st.sampled_from(["President", "adviser"]))),
        _fact(on, "board_resigned", subsidiaries=_maybe(draw)),
    ]


def _terminated(draw: st.DrawFn, on: date) -> Log:
    reason = draw(st.sampled_from(["reorganisation", "conviction", "neglect", "policy_violation"]))
    return [_fact(on, "terminated", by="company", stated_reason=reason, for_cause=_maybe(draw))]


def _resigned(draw: st.DrawFn, on: date) -> Log:
    given = draw(st.sampled_from([0, 10, 30, 59, 60]))
    return [_fact(on, "resigned", notice_given=(on - timedelta(days=given)).isoformat())]


def _died(draw: st.DrawFn, on: date) -> Log:
    return [_fact(on, "died")]


HAPPENINGS = (
    _raise,
    _paid,
    _close,
    _merger,
    _owner,
    _sale,
    _cover,
    _elected,
    _policy,
    _crime,
    _neglect,
    _board,
    _housing,
    _vacation,
    _expense,
    _amended,
    _dispute,
    _office,
    _parted,
)
ENDINGS = (_terminated, _resigned, _died)
