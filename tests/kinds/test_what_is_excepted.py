"""What a letter takes back in the same breath: exceptions, caps and conditions that are told with
the clause they stand beside.
"""

from __future__ import annotations

import pytest

from tenure.provisions.condition import Condition
from tenure.provisions.formation import Formation
from tenure.provisions.governing_law import GoverningLaw
from tenure.provisions.position import Position
from tenure.provisions.section_280g import Section280G
from tenure.provisions.section_409a import Section409A
from tenure.provisions.supersession import Supersession
from tenure.text import Letter

WAIT = "A specified employee waits six months after separation from service under Section 409A."


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (
            "Should any sum be an excess parachute payment, such sum will be reduced by so much"
            " as is needed so that none is left.",
            "cut-back",
        ),
        (
            "Should any sum be an excess parachute payment, such sum will be reduced by so much"
            " as is needed so that none is left. But no reduction is made if your after-tax"
            " proceeds would be greater without it.",
            "better of",
        ),
        (
            "Should the excise tax fall on any sum, we will pay you a further sum such that you"
            " keep what you would have kept.",
            "gross-up",
        ),
        ("Your payments shall in no event exceed the limit of Section 280G.", "cut-back"),
    ],
)
def test_a_sum_that_is_reduced_is_no_sum_paid_on_top(text: str, how: str) -> None:
    [tax] = Section280G.read(Letter("letter", text))
    assert tax.how == how


@pytest.mark.parametrize(
    ("lead", "more"),
    [
        (
            "We will gross you up for the tax under Section 4999.",
            "Our liability under this paragraph is capped at $80,000.",
        ),
        (
            "We will reimburse you for the excise tax and for all taxes on that reimbursement.",
            "Such reimbursement shall be limited to $80,000.",
        ),
        (
            "Payments that would be parachute payments shall be reduced so that none is left.",
            "This reduction shall not apply if the holders of our stock have approved them.",
        ),
    ],
)
def test_a_cap_or_an_approval_is_told_with_it(lead: str, more: str) -> None:
    [tax] = Section280G.read(Letter("letter", f"{lead} {more}"))
    assert tax.but == (more,)


def test_a_liability_under_another_heading_is_not_that_of_the_tax() -> None:
    text = (
        "Taxes\n\nWe will gross you up for the tax under Section 4999.\n\nRelocation\n\n"
        "Our liability under this Section is capped at $80,000.\n"
    )
    [tax] = Section280G.read(Letter("letter", text))
    assert tax.but == ()


@pytest.mark.parametrize(
    "more",
    [
        "The foregoing shall not apply to sums that are short-term deferrals under Section 409A.",
        "This delay does not apply if you die.",
    ],
)
def test_what_need_not_wait_is_told_with_the_wait(more: str) -> None:
    [tax] = Section409A.read(Letter("letter", f"{WAIT} {more}"))
    assert (tax.delay_months, tax.but, tax.short_term) == (6, (more,), False)


def test_what_need_not_wait_may_stand_before() -> None:
    lead = "The six-month delay shall not apply to sums below the limit of the regulations."
    text = f"{lead} Payments to a key employee shall begin on the first day of the seventh month."
    [tax] = Section409A.read(Letter("letter", f"{text} Section 409A governs."))
    assert (tax.delay_months, tax.month_begins, tax.but) == (6, True, (lead,))


def test_a_sentence_on_something_else_before_the_wait_is_none_of_its_exceptions() -> None:
    lead = "The foregoing shall not apply to a passive holding of shares."
    [tax] = Section409A.read(Letter("letter", f"{lead} {WAIT}"))
    assert tax.but == ()


def test_a_wait_only_while_the_shares_are_traded_and_what_is_then_paid() -> None:
    text = (
        "If our shares are publicly traded when you leave and you are a specified employee under"
        " Section 409A, nothing is paid until six months after you leave. Sums held back are paid"
        " in one lump sum in the seventh month."
    )
    [tax] = Section409A.read(Letter("letter", text))
    assert (tax.if_traded, tax.caught_up) == (True, True)
    assert "stock is publicly traded and you are a specified employee" in tax.words()
    [plain] = Section409A.read(Letter("letter", WAIT))
    assert not plain.if_traded


def test_every_limb_of_a_numbered_list_is_a_condition() -> None:
    text = (
        "We offer you employment as Treasurer, subject to (i) board approval, (ii) our receipt of"
        " your diploma, and (iii) a reference check."
    )
    assert {(c.name, c.what) for c in Condition.read(Letter("letter", text))} == {
        ("board approval", "check"),
        ("our receipt of your diploma", "other"),
        ("reference check", "check"),
    }


def test_the_parties_of_earlier_agreements_are_not_those_of_the_letter() -> None:
    text = "This letter replaces all prior agreements between Tarn Optics, Inc. and Ms. Quill."
    [position] = Position.read(Letter("letter", text))
    assert (position.company, position.executive) == ("Tarn Optics, Inc.", None)


@pytest.mark.parametrize(
    ("said", "other"),
    [
        (
            "You will report to our Treasurer or another officer whom the Chairman names.",
            "or another officer whom the Chairman names",
        ),
        (
            "You will report to the Treasurer, or to such other person as may be designated by the"
            " Board (or not at all).",
            "or to such other person as may be designated by the Board",
        ),
        ("You will report to the Treasurer or the Controller.", None),
    ],
)
def test_whoever_else_may_be_reported_to(said: str, other: str | None) -> None:
    [position] = Position.read(Letter("letter", said))
    assert position.reports_else == other
    assert other is None or f"Treasurer {other}." in position.words()


def test_an_office_to_which_somebody_is_not_re_elected_is_no_title() -> None:
    text = "It is Good Reason if the Board fails to re-elect her as President. You will serve as"
    [position] = Position.read(Letter("letter", f"{text} Treasurer."))
    assert position.titles == ("Treasurer",)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (
            "Ms. Quill's Pension Agreement shall not be affected by the preceding sentence.",
            "except that Ms. Quill's Pension Agreement shall not be affected",
        ),
        (
            "Your options will not be replaced by this paragraph.",
            "except that your options will not be replaced",
        ),
        ("This letter shall not be affected by the preceding sentence.", None),
    ],
)
def test_what_the_preceding_sentence_does_not_touch(more: str, told: str | None) -> None:
    text = f"This letter supersedes all earlier agreements between us. {more}"
    [clause] = Supersession.read(Letter("letter", text))
    assert clause.but_for == told


def test_an_offer_that_may_be_extended() -> None:
    text = "This offer remains open until May 4, 2009 unless we extend it."
    [formation] = Formation.read(Letter("letter", text))
    assert formation.unless == "unless we extend it"
    assert "expires on May 4, 2009 unless we extend it." in formation.words()


@pytest.mark.parametrize(
    ("said", "other"),
    [
        (
            ", except that patents are governed by federal law.",
            "patents are governed by federal law",
        ),
        (", except that this Agreement is subject to arbitration under the Federal Act.", None),
        (".", None),
    ],
)
def test_what_another_law_governs(said: str, other: str | None) -> None:
    text = f"This Agreement is governed by the laws of the State of Ohio{said}"
    [law] = GoverningLaw.read(Letter("letter", text))
    assert (law.jurisdiction, law.except_that) == ("Ohio", other)
