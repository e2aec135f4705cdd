"""Worlds in which open questions matter: boundary days, raises, deals, procedures that go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from tenure.calendar import day as number
from tests.kinds.stories_of_words import stories

Log = list[dict[str, Any]]
STARTS = ("2005-09-12", "2005-08-31", "2004-02-29", "2005-09-17", "2005-02-28")


def fact(on: str, name: str, **fields: Any) -> dict[str, Any]:
    return {"on": on, "fact": name, **fields}


def later(on: str, days: int) -> str:
    return (date.fromisoformat(on) + timedelta(days=days)).isoformat()


def let_go(on: str, reason: str = "reorganisation") -> dict[str, Any]:
    return fact(on, "terminated", by="company", stated_reason=reason)


def hired(start: str) -> Log:
    closes = [fact(later(start, n), "price_closed", close=f"{3 + n / 10:.2f}") for n in (-1, 0, 2)]
    cover = fact(
        start,
        "coverage",
        tier="family",
        premium_employee_only="400",
        premium_dependents="700",
        employee_share_single="100",
        employee_share_dependents="200",
    )
    return [
        fact(start, "employment_started"),
        *closes,
        cover,
        fact(start, "carrier_allows_continuation", value="yes"),
        fact(later(start, -20), "board_accepted"),
    ]


def _neglect(
    end: str,
    cured: int | None = None,
    hearing: int = 40,
    vote: int = 41,
    sent: int = 0,
    duties: str = "main",
) -> Log:
    """Neglect with a notice 60 days before the end; days of hearing and vote are after
    the notice.
    """
    notice = later(end, -60)
    votes = {"Ames": "yes", "Brook": "yes", "Cole": "yes", "Dunn": "no", "Ellis": "absent"}
    log = [
        fact(later(end, -90), "neglect", id="n1", willful="yes", duties=duties),
        fact(
            notice,
            "neglect_notice",
            about="n1",
            written="yes",
            contents=["breach", "demand_cure"],
            received=later(notice, sent),
            **{"from": "company"},
        ),
        fact(
            later(notice, hearing), "hearing_opportunity", reasonable="yes", counsel_included="yes"
        ),
        fact(
            later(notice, vote),
            "board_determination",
            finding="good_cause",
            good_faith="yes",
            votes=votes,
        ),
    ]
    return log + ([fact(later(notice, cured), "neglect_cured")] if cured is not None else [])


def _conviction(end: str, votes: dict[str, str], **fields: Any) -> Log:
    crime = {
        "class": "felony",
        "involves": ["theft"],
        "victim": "company",
        "moral_turpitude": "no",
        "how": "verdict",
    }
    return [
        fact(later(end, -20), "convicted", **{**crime, **fields}),
        fact(later(end, -10), "hearing_opportunity", reasonable="yes", counsel_included="yes"),
        fact(
            later(end, -1),
            "board_determination",
            finding="good_cause",
            good_faith="yes",
            votes=votes,
        ),
    ]


ALL = {"Ames": "yes", "Brook": "yes", "Cole": "yes", "Dunn": "yes", "Ellis": "yes"}
QUORUM = {"Ames": "yes", "Brook": "yes", "Cole": "no", "Dunn": "absent", "Ellis": "absent"}
CAST = {"Ames": "yes", "Brook": "yes", "Cole": "abstain", "Dunn": "abstain", "Ellis": "abstain"}


def _papers(base: Log, start: str) -> Log:
    """Promises beside the letter, an amendment, an expense claimed soon, a dispute over
    the past.
    """
    return [
        *base,
        fact(later(start, -60), "side_promise", form="oral", text="a car"),
        fact(later(start, -40), "offer_made"),
        fact(later(start, -30), "side_promise", form="oral", text="a bigger car"),
        fact(later(start, -20), "signed", party="employee"),
        fact(
            later(start, 30),
            "amendment",
            written="yes",
            signed_by=["company", "employee"],
            changes={"salary.amount": "240000", "at_will.stands": "no"},
        ),
        fact(
            later(start, 40),
            "expense_submitted",
            amount="850",
            incurred=later(start, 30),
            reasonable="yes",
            out_of_pocket="yes",
            business="yes",
            documented="yes",
        ),
        fact(later(start, -90), "principal_offices", county="Ada County, Idaho"),
        fact(later(start, 50), "principal_offices", county="Washoe County, Nevada"),
        fact(later(start, 60), "dispute_arose", matter="bonus", **{"from": later(start, 20)}),
    ]


def _office(base: Log, start: str) -> Log:
    """Plans that change, a slate without the executive, another role, work in another place."""
    return [
        *base,
        fact(later(start, 50), "plan_changed", plan="group life"),
        fact(later(start, 70), "plan_change_notified", plan="group life"),
        fact(later(start, 80), "slate_filed", nominees=["Ames", "Brook"]),
        fact(later(start, 85), "outside_activity", what="charitable", conflict="no"),
        fact(later(start, 90), "outside_activity", what="consulting", conflict="yes"),
        fact(later(start, 200), "workplace_changed", place="Utah"),
        fact(later(start, 300), "role_changed", role="adviser"),
    ]


def _good_reason(base: Log, start: str) -> Log:
    """A pay cut, a notice of it that arrives late, and a resignation between the two clocks."""
    return [
        *base,
        fact(later(start, 200), "good_reason_condition", id="g1", what="pay", material="yes",
             consented="no", cut="15%", as_written="yes"),
        fact(later(start, 220), "good_reason_notice", about="g1", received=later(start, 230)),
        fact(later(start, 255), "resigned", notice_given=later(start, 220)),
    ]  # fmt: skip


def _stories(start: str) -> Iterator[Log]:
    base, end = hired(start), later(start, 550)
    merger = fact(later(start, 200), "merger_closed", share_before="40%")
    raised = fact(later(start, 210), "salary_changed", annual="300000", approved_by="board")
    lowered = fact(later(start, 300), "salary_changed", annual="275000", approved_by="board")
    paid = fact(later(end, -15), "salary_paid_through", through=later(end, -15))
    yield base
    for days in (364, 365, 366, 700, 727, 728, 729, 730, 731, 732, 1000):
        yield [*base, let_go(later(start, days))]
    yield [*base, raised, lowered, paid, let_go(end)]
    yield [*base, raised, let_go(later(start, 250))]
    notice = fact(later(end, -400), "termination_notice", by="company", effective=end)
    yield [*base, notice, let_go(end)]
    yield [*base, merger, let_go(end)]
    yield [*base, fact(later(start, 100), "option_granted", shares="50000"), let_go(end)]
    yield [*base, merger, fact(end, "resigned", notice_given=later(end, -30))]
    yield [
        *base,
        fact(later(start, 200), "merger_closed", share_before="40%", affiliate_of_excluded="yes"),
    ]
    yield [*base, fact(end, "resigned", notice_given=later(end, -10))]
    yield [*base, fact(later(end, -40), "resignation_notice", effective=end), fact(end, "resigned")]
    yield [
        *base,
        fact(later(end, -40), "resignation_notice", effective=later(end, 20)),
        let_go(end),
    ]
    yield [*base, fact(end, "died")]
    yield [*base, *_neglect(end), let_go(end, "neglect")]
    yield [*base, *_neglect(end, cured=30), let_go(end, "neglect")]
    yield [*base, *_neglect(end, hearing=5, vote=10), let_go(end, "neglect")]
    yield [*base, *_neglect(end, sent=35), let_go(end, "neglect")]
    yield [*base, *_neglect(end), let_go(end, "reorganisation")]
    yield [*base, *_neglect(end, duties="assistant secretary"), let_go(end, "neglect")]
    before = [
        {**f, "on": later(start, -30)} if f["fact"] == "convicted" else f
        for f in _conviction(end, ALL)
    ]
    yield [*base, *before, let_go(end, "conviction")]
    crimes: tuple[dict[str, Any], ...] = (
        {},
        {"class": "misdemeanor", "involves": [], "victim": "third_party", "moral_turpitude": "yes"},
        {"class": "misdemeanor", "victim": "third_party"},
        {"class": "felony", "involves": []},
    )
    for fields in crimes:
        yield [*base, *_conviction(end, ALL, **fields), let_go(end, "conviction")]
    for votes in (QUORUM, CAST):
        yield [*base, *_conviction(end, votes), let_go(end, "conviction")]
    yield [
        *base,
        fact(
            later(start, 20),
            "housing_used",
            to=later(start, 100),
            place="Austin",
            cost_per_day="120",
            **{"from": later(start, 20)},
        ),
    ]
    for place, other in (("Austin", "Austin"), ("Oregon", "Reno, Nevada"), ("Austin", "Reno")):
        yield [
            *base,
            fact(
                later(start, 10),
                "housing_used",
                to=later(start, 60),
                place=place,
                cost_per_day="120",
                **{"from": later(start, 10)},
            ),
            fact(
                later(start, 100),
                "housing_used",
                to=later(start, 160),
                place=other,
                cost_per_day="120",
                **{"from": later(start, 100)},
            ),
        ]
    leave = let_go(end)
    for ended in (40, 95):
        yield [
            *base[:-2],
            fact(start, "carrier_allows_continuation", value="no"),
            leave,
            fact(later(end, 5), "cobra_elected"),
            fact(later(end, ended), "cobra_eligibility_ended"),
        ]
    yield [*base, fact(later(start, 90), "bonus_determined", amount="10000")]
    for signed in ("2012-07-02", later(start, -30), later(start, -3)):  # too late, in time
        yield [
            *base,
            fact(later(start, -40), "offer_made"),
            fact(signed, "signed", party="employee"),
            fact(signed, "signed", party="company"),
            fact(later(start, 21), "condition_failed", condition="background investigation"),
            fact(later(start, 6), "document_submitted", what="I-9", satisfactory="yes"),
            let_go(end),
        ]

    yield _papers(base, start)
    yield _office(base, start)
    yield _good_reason(base, start)
    yield from stories(base, start)
    yield [*base, fact(later(start, 700), "non_renewal_notice")]
    yield [*base, let_go(end), fact(later(end, 40), "release_signed")]
    moved = fact(later(start, 30), "paid", what="relocation", amount="5000")
    yield [*base, moved, fact(later(start, 365), "resigned", notice_given=later(start, 330))]
    yield [*base, fact(later(start, 30), "paid", what="loan", amount="5000")]
    ill = fact(later(start, 100), "disability", until=later(start, 189), permanent="no")
    yield [*base, ill]


@lru_cache
def worlds_for(kind: str) -> tuple[tuple[Log, int], ...]:
    """Logs and days; the same for all kinds."""
    found = []
    for start in STARTS:
        first = number(date.fromisoformat(start))
        for log in _stories(start):
            found += [(log, first + n) for n in (100, 393, 590, 1500)]
    return tuple(found)
