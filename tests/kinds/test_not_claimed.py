"""Promises with a condition, a part or a limit that no rule understands are not read at all: a gap
is listed, a wrong term is believed.
"""

from __future__ import annotations

import pytest

from tenure.agreement.terms import all_terms_of, terms_of  # which makes every kind known
from tenure.provision import KINDS
from tenure.provisions.severance import Severance
from tenure.text import Letter

FIRED = "If the Company terminates your employment without Cause, the Company shall pay you "
NOT_CLAIMED = (
    ("severance", FIRED + "the greater of the following: (i) six months of your base salary; or"
     " (ii) the salary for the rest of the term."),
    ("severance", FIRED + "the greater of the following:\n\n(i) six months of your base salary;"
     " or\n\n(ii) the salary for the rest of the term."),
    ("salary", "On such a departure the Company shall pay you the larger of (i) $410,000 or (ii)"
     " two times annual base salary."),
    ("severance", "Upon notice of termination without Cause, the Executive shall continue as an"
     " employee of the Company and be paid his base salary for a period of six (6) months."),
    ("benefits", FIRED + "severance, and the Employee shall continue to participate in the health"
     " plan for six months; the Employee has elected that he does NOT wish to participate in it."),
    ("salary", "You will receive nine (9) months base salary ($213,000), less withholding."),
    ("salary", "You will be paid your annual base salary for five months ($75,500)."),
    ("salary", "Your base salary will be paid to you in a lump sum of $75,500."),
    ("changed_section", "The parties hereby agree to amend the Agreement pursuant to Section 10(f)"
     " as follows:"),
    ("changed_section", "The parties agree to amend the Agreement, as permitted by Section 14."),
    ("salary", "Your annual base salary is $300,000 until June 14, 2018, and $350,000 thereafter."),
    ("salary", "You will be paid a base salary of $20,000 per month until June 30, 2018 and"
     " $300,000 per year thereafter."),
    ("term", "The term of this Agreement shall commence on the date hereof and shall continue until"
     " the expiration of twelve (12) months after a Change-in-Control occurs."),
    ("acceleration", "All of your options will vest in full upon a Change in Control if the Board"
     " elects under the Plan to accelerate them."),
    ("equity", "You will be given a stock option program that would vest 5,000 options at the end"
     " of each year, with such options totalling 15,000."),
    ("equity", "You are eligible for an annual equity bonus of 6,000 RSUs."),
    ("equity", "Upon the occurrence of a public offering, you will be granted an option to purchase"
     " 50,000 shares of common stock."),
    ("bonus", "You will be eligible for a monthly bonus of $2,000."),
    ("bonus", "Upon death your estate shall receive a bonus of at least 35% of your base salary."),
    ("clawback", "The Company may recover up to half of any incentive compensation that was paid on"
     " the basis of materially inaccurate statements."),
)  # fmt: skip
UP_TO = (  # a limit that is read as one: how much less is owed stays open
    (6, FIRED + "severance of up to six (6) months of your base salary."),
    (9, FIRED + "your continued base salary for nine (9) months, ending when you obtain other"
     " employment."),
)  # fmt: skip
CLAIMED = (
    ("severance", FIRED + "six months of your base salary."),
    ("severance", FIRED + "an amount equal to two times your base salary plus two times your target"
     " bonus."),
    ("salary", "On each pay day the Company shall pay you a base salary of $410,000 per year."),
    ("salary", "Your base salary is $240,000 per year through December 31, 2018. Your target bonus"
     " thereafter is $50,000."),
    ("benefits", FIRED + "severance, and the Employee shall continue to receive health"
     " coverage for six months, if he does not wish to participate in that of another."),
    ("term", "The term of this Agreement shall commence on the date hereof and shall continue for"
     " twelve (12) months, unless a Change in Control occurs."),
    ("acceleration", "All of your options will vest in full upon a Change in Control."),
    ("equity", "You will be granted an option to purchase 50,000 shares of common stock."),
    ("bonus", "You will have a target bonus of not less than 35% of your base salary."),
    ("vacation", "You will receive 2 weeks of vacation per year."),
    ("clawback", "The Company may recover any incentive compensation that was paid on the basis of"
     " results that are restated."),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), NOT_CLAIMED)
def test_what_is_not_understood_is_not_claimed(kind: str, text: str) -> None:
    assert not list(KINDS[kind].read(Letter("letter", text)))


@pytest.mark.parametrize(("kind", "text"), CLAIMED)
def test_its_plain_form_is_read(kind: str, text: str) -> None:
    assert len(list(KINDS[kind].read(Letter("letter", text)))) == 1


@pytest.mark.parametrize(("months", "text"), UP_TO)
def test_a_limit_is_not_claimed_to_be_owed_in_full(months: int, text: str) -> None:
    (read,) = KINDS["severance"].read(Letter("letter", text))
    assert isinstance(read, Severance)
    assert read.months == months
    assert read.up_to or read.until_work


PARTED = (
    "SEPARATION AGREEMENT\n\nYou resigned from your employment with the Company effective March 1,"
    " 2018.\n\n"
)


@pytest.mark.parametrize(
    ("kind", "text", "trigger"),
    (
        ("severance", "You will receive severance of three months of base salary.", "ended"),
        ("severance", "If the Company closes a financing during the Consulting Period, you will"
         " receive severance of three months of base salary.", "described"),
        ("severance", "If there is a Change in Control during the Consulting Period, you will"
         " receive severance of three months of base salary.", "change_in_control"),
        ("benefits", "If you elect COBRA, the Company shall pay the premiums for nine months.",
         "ended"),
    ),
)  # fmt: skip
def test_its_own_condition_goes_before_that_of_the_paper(
    kind: str, text: str, trigger: str
) -> None:
    (read,) = KINDS[kind].read(Letter("letter", PARTED + text))
    assert terms_of(read)["triggers"] == [trigger]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    (
        ("50,000 shares at an exercise price of 110% of the closing price on the date of grant.",
         "strike_rule", None),
        ("50,000 shares at an exercise price of 100% of the closing price on the date of grant.",
         "strike_rule", "close_at_grant"),
    ),
)  # fmt: skip
def test_a_part_of_the_price_is_not_the_price(text: str, field: str, value: object) -> None:
    option = "You will be granted an option to purchase "
    (read,) = KINDS["equity"].read(Letter("letter", option + text))
    assert terms_of(read).get(field) == value


def test_awards_that_vest_now_keep_no_schedule_of_before() -> None:
    lead = "The following options will vest as of March 2, 2018:\n\n"
    row = (
        "Option to purchase 20,000 shares of common stock, of which 10,000 shares were to vest on"
        " January 15, 2019 and 10,000 shares were to vest on January 15, 2020."
    )
    (governed,) = KINDS["equity"].read(Letter("letter", lead + row))
    (alone,) = KINDS["equity"].read(Letter("letter", row.replace("were to", "shall")))
    assert "tranches" not in terms_of(governed) and "tranches" in terms_of(alone)


@pytest.mark.parametrize(
    ("proviso", "by"),
    (("this counts against the time of COBRA", "carrier"), ("he elects COBRA", "cobra")),
)
def test_cobra_in_a_proviso_is_the_way_only_where_it_is_elected(proviso: str, by: str) -> None:
    text = "the Executive shall continue to participate in the health plan for 12 months"
    fired = FIRED + f"severance, and {text}, provided that {proviso}."
    (read,) = KINDS["benefits"].read(Letter("letter", fired))
    assert all_terms_of(read)["by"] == by
