"""What binds and what does not: amendments, and promises beside the letter."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.engine.statement import Statement
from tenure.provisions.amendment_rule import AmendmentRule
from tenure.provisions.at_will import AtWill
from tenure.provisions.supersession import Supersession
from tenure.text import Letter

RULE = (
    "This letter may not be amended except by a written agreement, signed by the Board and by you."
)
LETTER = (
    "Your salary will be $200,000 a year. Your salary may be increased, but may never be decreased,"
    " in the sole discretion of the Board.\n\nYour employment is at will: either you or the Company"
    " may terminate it at any time. No employee of the Company may alter your at-will status.\n\n"
    f"This letter supersedes any prior representations, whether written or oral. {RULE}"
)
START: list[dict[str, Any]] = [
    {"on": "2010-01-01", "fact": "offer_made"},
    {"on": "2010-01-10", "fact": "signed", "party": "employee"},
    {"on": "2010-02-01", "fact": "employment_started"},
]


def amendment(on: str, *by: str, written: str = "yes", **changes: str) -> dict[str, Any]:
    told = {k.replace("__", "."): v for k, v in changes.items()}
    said = {"written": written, "signed_by": list(by), "changes": told}
    return {"on": on, "fact": "amendment", **said}


def statement(*log: dict[str, Any], on: str = "2011-12-31", letter: str = LETTER) -> Statement:
    return tenure.on(tenure.read(letter), tenure.Facts.of([*START, *log]), on)


@pytest.mark.parametrize(
    ("by", "written", "binds"),
    [
        (("board", "employee"), "yes", True),
        (("board", "employee"), "no", False),
        (("board",), "yes", False),
        (("cfo", "employee"), "yes", False),
        ((), "no", False),
    ],
)
def test_an_amendment_binds_only_as_the_letter_says(
    by: tuple[str, ...], written: str, binds: bool
) -> None:
    s = statement(amendment("2010-06-01", *by, written=written, salary__amount="180000"))
    assert str(s["salary_rate"]) == ("$180,000.00" if binds else "$200,000.00")
    assert len(s.without_effect) == (not binds)


def test_who_signed_is_unknown() -> None:
    s = statement({"on": "2010-06-01", "fact": "amendment", "changes": {"salary.amount": "180000"}})
    assert str(s["salary_rate"]) == "unknown: $180,000.00 to $200,000.00"


def test_an_amendment_is_a_new_start_for_the_floor() -> None:
    raised = {"on": "2010-05-01", "fact": "salary_changed", "annual": "250000"}
    lower = {"on": "2010-08-01", "fact": "salary_changed", "annual": "170000"}
    agreed = amendment("2010-06-01", "board", "employee", salary__amount="180000")
    log = [{**f, "approved_by": "board"} for f in (raised, lower)]
    rates = [
        str(statement(*log, agreed, on=d)["salary_rate"]) for d in ("2010-05-31", "2010-06-01")
    ]
    assert rates == ["$250,000.00", "$180,000.00"]
    s = statement(*log, agreed)
    assert str(s["salary_rate"]) == "$180,000.00", "below the new floor"
    assert [i.fact.fields["annual"] for i in s.without_effect] == [17_000_000]


def test_each_day_is_paid_at_the_salary_agreed_for_it() -> None:
    log = [
        {"on": "2010-05-20", "fact": "salary_paid_through"},
        amendment("2010-06-01", "board", "employee", salary__amount="180000"),
        {"on": "2010-06-10", "fact": "terminated", "by": "company"},
    ]
    # by hand: 11 days of May at 200,000 / 365, ten of June at 180,000 / 365
    assert str(statement(*log)["final_salary"]) == "$10,958.90"
    raised = {
        "on": "2010-06-01",
        "fact": "salary_changed",
        "annual": "190000",
        "approved_by": "board",
    }
    # a raise of the same day counts on top of what was agreed: ten days at 190,000 / 365
    assert str(statement(*log, raised)["final_salary"]) == "$11,232.88"


def test_promises_beside_the_letter() -> None:
    said = [
        {"on": d, "fact": "side_promise", "form": "oral"}
        for d in ("2009-12-01", "2010-01-05", "2010-07-01")
    ]
    found = [(i.slot, i.fact.on) for i in statement(*said).without_effect]
    days = [f.on for f in tenure.Facts.of(said)]
    assert [d for slot, d in found if slot == "supersession[0]"] == days[:2]
    assert [d for slot, d in found if slot == "at_will[0]"] == days[2:]
    assert [d for slot, d in found if slot == "amendment_rule[0]"] == days[2:]


def test_nothing_is_superseded_before_the_letter_takes_effect() -> None:
    promise = {"on": "2009-12-01", "fact": "side_promise", "form": "oral"}
    assert not statement(promise, on="2010-01-09").without_effect
    assert statement(promise, on="2010-01-10").without_effect


def test_a_letter_that_only_states_its_terms_excludes_nothing() -> None:
    promise = {"on": "2009-12-01", "fact": "side_promise", "form": "oral"}
    s = statement(promise, letter="This letter outlines the terms of our offer.")
    assert not s.without_effect
    assert "does not say" in next(text for name, _, text in s.notes if name == "supersession")


def test_at_will_until_an_amendment_that_binds() -> None:
    written = {"on": "2010-07-01", "fact": "side_promise", "form": "written", "by": "HR director"}
    assert statement(written)["at_will"].plain is True
    alone = amendment("2010-07-01", "company", at_will__stands="no")
    assert statement(alone)["at_will"].plain is True
    both = amendment("2010-07-01", "board", "employee", at_will__stands="no")
    assert statement(both)["at_will"].plain is False
    assert statement(both, on="2010-06-30")["at_will"].plain is True


def test_at_will_may_take_other_signatures() -> None:
    letter = (
        "Your employment is at will. Your at-will status may only be changed in a writing signed by"
        " the President and by you.\n\nThis agreement may be amended only in a writing signed by"
        " both parties."
    )
    by_company = amendment("2010-07-01", "company", "employee", at_will__stands="no")
    s = statement(by_company, letter=letter)
    assert s["at_will"].plain is True and len(s.without_effect) == 1
    by_president = amendment("2010-07-01", "company", "president", "employee", at_will__stands="no")
    assert statement(by_president, letter=letter)["at_will"].plain is False


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("This Agreement may be changed only by a written agreement executed by the Company and the"
         " Executive.", ("company", "employee")),
        ("This agreement may not be modified except in a writing signed by you and the Board of"
         " Directors of the Company.", ("employee", "board")),
        ("This letter may not be amended except by a written agreement signed by the CEO and"
         " Chairman of Tollmark Corporation and you.",
         ("chief executive officer", "chairman", "employee")),
        ("This letter may be changed only by a paper signed by you and by a duly authorized"
         " signatory of the Mill Company.", ("employee", "officer of the company")),
        ("This Agreement may be amended only by a writing signed by the Company, the Parent, and"
         " the Executive.", None),
        ("This Agreement may be amended only by a writing signed by each of the parties against"
         " whom it is enforced.", None),
        ("The Agreement may be modified by the Company from time to time.", None),
        ("This agreement may be amended only in writing and signed by the Chief Executive Officer"
         " or General Counsel.", None),
        ("Section 4 of the Agreement is hereby amended in a writing signed by the Company.", None),
    ],
)  # fmt: skip
def test_signers(text: str, signers: tuple[str, ...] | None) -> None:
    found = [p.signed_by for p in AmendmentRule.read(Letter("letter", text))]
    assert found == ([] if signers is None else [signers])


@pytest.mark.parametrize(
    ("text", "stands"),
    [("This employment is not at will.", [False]), ("Options vest while employed.", [])],
)
def test_no_employment_at_will(text: str, stands: list[bool]) -> None:
    assert [found.stands for found in AtWill.read(Letter("letter", text))] == stands


@pytest.mark.parametrize(
    ("text", "excludes"),
    [
        ("This Agreement contains the entire understanding of the parties.", True),
        ("This letter agreement supersedes all previous agreements between us.", True),
        ("Nothing in this letter shall supersede your prior agreement on inventions.", None),
        ("This letter confirms the terms of our offer.", False),
    ],
)
def test_what_excludes_earlier_promises(text: str, excludes: bool | None) -> None:
    found = [p.supersedes or p.entire for p in Supersession.read(Letter("letter", text))]
    assert found == ([] if excludes is None else [excludes])


def test_a_change_that_no_figure_follows_is_a_problem() -> None:
    import pytest

    import tenure

    letter = tenure.read(
        "The Company will grant you an option to purchase 1,000 shares of common stock. The option "
        "vests 25% on the first anniversary of your start date. Your salary is $100,000 a year."
    )
    log = tenure.Facts.of(
        [
            {"on": "2020-01-06", "fact": "employment_started"},
            {"on": "2020-02-03", "fact": "amendment", "written": "yes",
             "signed_by": ["board", "employee"], "changes": {"equity.shares": "2,000"}},
        ]
    )  # fmt: skip
    with pytest.raises(tenure.InputError, match=r"no figure follows a change of `equity\.shares`"):
        tenure.on(letter, log, "2020-03-02")
