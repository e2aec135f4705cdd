"""Reviews of the salary: their days, which were held, which were missed, and which come next."""

from __future__ import annotations

import tenure

LETTER = (
    "Your salary will be $200,000 a year. Commencing on July 1, 2011, and on each anniversary"
    " thereafter, your salary shall be reviewed by the Board of Directors."
)
START = {"on": "2010-09-01", "fact": "employment_started"}


def reviews(
    *held: str, on: str, end: str | None = None, until: str | None = None
) -> list[tuple[str, str]]:
    log = [START, *({"on": d, "fact": "salary_reviewed"} for d in held)]
    log += [{"on": end, "fact": "resigned"}] if end else []
    agreement, facts = tenure.read(LETTER), tenure.Facts.of(log)
    if until is not None:
        found = tenure.due(agreement, facts, on, until, on=on)
        return [(tenure_day(d.on), d.status) for d in found if "review the salary" in d.what]
    states = tenure.on(agreement, facts, on).duties
    return [(str(d.days["due"]), d.status) for d in states if d.duty.name == "review the salary"]


def tenure_day(day: int) -> str:
    from tenure.facts.values import iso

    return iso(day)


def test_held_missed_and_next() -> None:
    found = reviews("2011-07-01", "2013-07-01", on="2013-12-31")
    assert found == [
        ("2011-07-01", "done"),
        ("2012-07-01", "breached"),
        ("2013-07-01", "done"),
        ("2014-07-01", "pending"),
    ]


def test_a_review_after_the_day_is_late_until_the_next_day_of_review() -> None:
    assert reviews("2012-03-01", on="2012-06-30")[0] == ("2011-07-01", "late")
    assert reviews("2012-07-01", on="2012-07-01")[:2] == [
        ("2011-07-01", "breached"),
        ("2012-07-01", "done"),
    ]


def test_on_the_day_itself_it_is_pending() -> None:
    assert reviews(on="2011-07-01")[0] == ("2011-07-01", "pending")
    assert reviews(on="2011-07-02")[0] == ("2011-07-01", "breached")


def test_none_after_the_employment() -> None:
    found = reviews("2011-07-01", on="2014-12-31", end="2012-06-30")
    assert found == [("2011-07-01", "done"), ("2012-07-01", "over")]


def test_what_falls_due_lists_the_reviews_to_come() -> None:
    found = reviews(on="2012-01-01", until="2014-07-01")
    assert found == [
        ("2012-07-01", "pending"),
        ("2013-07-01", "not yet"),
        ("2014-07-01", "not yet"),
    ]


def test_a_missed_review_raises_nothing() -> None:
    s = tenure.on(tenure.read(LETTER), tenure.Facts.of([START]), "2013-12-31")
    assert str(s["salary_rate"]) == "$200,000.00"
    [text] = {d.duty.consequence for d in s.duties if d.duty.name == "review the salary"}
    assert "raises nothing" in text
