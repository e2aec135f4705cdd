"""Where a dispute is settled: the county of the day on which it arose."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.provisions.arbitration import Arbitration
from tenure.text import Letter

LETTER = (
    "All disputes arising from your employment shall be settled by arbitration in the county in"
    " which the principal executive offices of the Company are located at the time the dispute"
    " arises."
)
LOG: list[dict[str, Any]] = [
    {"on": "2010-01-04", "fact": "employment_started"},
    {"on": "2009-01-01", "fact": "principal_offices", "county": "Ada County, Idaho"},
    {"on": "2011-03-01", "fact": "principal_offices", "county": "Washoe County, Nevada"},
]


def county(
    *days: str, on: str = "2012-12-31", log: list[dict[str, Any]] = LOG, **readings: str
) -> Any:
    agreement = tenure.choose(
        tenure.read(LETTER), {f"arbitration[0].{k}": v for k, v in readings.items()}
    )
    arose = [{"on": d, "fact": "dispute_arose", "from": "2010-06-01"} for d in days]
    s = tenure.on(agreement, tenure.Facts.of([*log, *arose]), on)
    assert s["forum"].plain == "arbitration"
    return s


@pytest.mark.parametrize(
    ("day", "where"),
    [("2011-02-28", "Ada County, Idaho"), ("2011-03-01", "Washoe County, Nevada")],
)
def test_the_county_is_that_of_the_day_it_arose(day: str, where: str) -> None:
    assert county(day)["county"].plain == where


def test_the_events_may_count_instead() -> None:
    assert county("2011-05-01", arises="the_events")["county"].plain == "Ada County, Idaho"


def test_of_several_the_last_by_the_day_counts() -> None:
    days = ("2010-08-01", "2011-05-01")
    assert county(*days)["county"].plain == "Washoe County, Nevada"
    assert county(*days, on="2011-04-30")["county"].plain == "Ada County, Idaho"


def test_no_county_before_a_dispute_and_unknown_without_offices() -> None:
    assert "arbitration[0].county" not in county().figures
    s = county("2011-05-01", log=LOG[:1])
    assert not s["county"].known


def test_each_dispute_is_a_duty_of_both() -> None:
    s = county("2010-08-01", "2011-05-01")
    assert [d.state for d in s.duties if d.slot == "arbitration[0]"] == ["in effect", "in effect"]


@pytest.mark.parametrize(
    ("text", "place", "body"),
    [
        ("Any disputes regarding your employment will be resolved through binding arbitration under"
         " the rules of JAMS. The arbitration will take place in Boise, Idaho.",
         "Boise, Idaho", "JAMS"),
        ("All claims shall be submitted to arbitration held in Ada County.", "Ada County", None),
        ("All claims shall be settled by arbitration under the rules of JAMS (\"JAMS\") or the"
         " American Arbitration Association in Boise, Idaho.", "Boise, Idaho",
         "JAMS or the American Arbitration Association"),
        ("All claims shall be settled by arbitration held in Salem, Oregon and administered by the"
         " American Arbitration Association or its successor.", "Salem, Oregon",
         "American Arbitration Association"),
    ],
)  # fmt: skip
def test_fixed_places(text: str, place: str, body: str | None) -> None:
    [found] = Arbitration.read(Letter("letter", text))
    assert (found.place, found.body) == (place, body)


@pytest.mark.parametrize(
    "text",
    [
        "The arbitrator's award shall be final. Judgment may be entered on the award.",
        "If a dispute is resolved in your favor, by judgment, arbitration or settlement, we pay.",
        "Disputes can be resolved through mediation, or be submitted to arbitration in Salem.",
        "Either party may require that any dispute be submitted to binding arbitration.",
        "You have the right to resolve any dispute in court instead of arbitration.",
        "The board, after choosing a third arbitrator, shall resolve the disagreement.",
    ],
)
def test_what_is_no_agreement_to_arbitrate(text: str) -> None:
    assert not list(Arbitration.read(Letter("letter", text)))


def test_disputes_about_the_letter_alone() -> None:
    said = "shall be settled by arbitration in the City of Salem."
    [narrow] = Arbitration.read(Letter("letter", f"Any dispute about this letter {said}"))
    [wide] = Arbitration.read(Letter("letter", f"Any dispute about your employment {said}"))
    assert (narrow.about, wide.about) == ("the letter", "the employment")
    assert narrow.place == "the City of Salem"


@pytest.mark.parametrize(
    "text",
    [
        "Your claims under the plan were submitted to arbitration last year.",
        "Any action under this letter shall be brought in the courts of Ohio and not in"
        " arbitration.",
    ],
)
def test_what_was_arbitrated_or_goes_to_court(text: str) -> None:
    assert not list(Arbitration.read(Letter("letter", text)))
