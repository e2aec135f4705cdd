"""A release, the wait of section 409A and the tax of section 280G."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provision import Provision
from tenure.provisions.release import Release
from tenure.provisions.section_280g import Section280G
from tenure.provisions.section_409a import Section409A
from tenure.text import Letter

RELEASE = (
    "Your severance is subject to your signing a release of claims within 45 days after the"
    " termination of your employment and not revoking it within 7 days."
)
WAIT = (
    "If you are a specified employee under Section 409A, payments on your separation will be"
    " delayed until six months after the date of your separation or, if earlier, your death."
)
LEFT = {"on": "2006-05-31", "fact": "terminated", "by": "company", "stated_reason": "cost"}


def found(
    kind: type[Provision], text: str, day: str, *log: dict[str, Any], **readings: str
) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(kind.read(letter)))
    choices = {f"{kind.kind}[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-03-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def stands(*log: dict[str, Any], **readings: str) -> object:
    s = found(Release, RELEASE, "2007-01-01", LEFT, *log, **readings)
    value = s.findings["release[0].release_effective"]
    assert value.known
    return value.plain and str(value.plain)


def signed(on: str) -> dict[str, Any]:
    return {"on": on, "fact": "release_signed"}


def test_a_release_stands_when_it_can_no_longer_be_revoked() -> None:
    assert stands(signed("2006-06-10")) == "2006-06-17"
    assert stands(signed("2006-07-15")) == "2006-07-22"  # the 45th day
    assert stands(signed("2006-07-16")) is None
    assert stands() is None


def test_a_release_stands_on_the_day_that_the_log_gives() -> None:
    assert stands({**signed("2006-06-10"), "irrevocable": "2006-06-12"}) == "2006-06-12"
    assert stands({**signed("2006-06-10"), "irrevocable": "never"}) == "2006-06-17"
    undone = {"on": "2006-06-11", "fact": "release_revoked"}
    assert stands({**signed("2006-06-10"), "irrevocable": "2006-06-12"}, undone) is None
    late = {**signed("2006-07-16"), "irrevocable": "2006-07-16"}
    assert stands(late) is None


PARTING = (
    "Your employment will end on May 31, 2006. Provided that you sign the Supplemental Release"
    " attached as Exhibit A within 21 days after your termination, the Company will pay you a"
    " severance of $90,000.\n\nYou release the Company from all claims. You may revoke this"
    " Agreement within seven days after you sign it.\n"
)


def test_a_release_that_asks_for_a_second_is_two() -> None:
    first, second = Release.read(Letter("letter", PARTING))
    assert (first.given, first.within_days) == (False, 21)
    assert (second.given, second.revoke_days) == (True, 7)


def test_the_form_of_a_release_below_the_signatures_is_none_that_is_given() -> None:
    asks, _, gives = PARTING.partition("\n\n")
    text = f"{asks}\n\nBy: /s/ Al Fenn\n\nEXHIBIT A\n\nGENERAL RELEASE\n\n{gives}"
    [only] = Release.read(Letter("letter", text))
    assert not only.given


def test_what_waits_for_a_release_in_two_years_is_due_in_the_second() -> None:
    text = (
        "If the Company terminates your employment without Cause, it will pay you a lump sum of"
        " $90,000 within 10 days after your termination. Your severance is subject to your signing"
        " a release of claims within 45 days after your termination. If that period spans two"
        " calendar years, payment shall be made in the second year."
    )
    letter = tenure.read(text)

    def due(left: str, gave: str) -> str:
        log = [
            {"on": "2005-03-01", "fact": "employment_started"},
            {**LEFT, "on": left, "for_cause": "no"},
            signed(gave),
        ]
        [paid] = tenure.on(letter, tenure.Facts.of(log), "2007-06-01").payments
        return str(paid.due)

    assert due("2006-05-31", "2006-06-02") == "2006-06-10"
    assert due("2006-05-31", "2006-06-20") == "2006-06-20"
    assert due("2006-12-04", "2006-12-06") == "2007-01-01"  # the 45th day is January 18
    assert due("2006-12-04", "2007-01-10") == "2007-01-10"
    assert due("2006-11-16", "2006-11-20") == "2006-11-26"  # the 45th day is December 31


def test_a_release_that_has_to_be_past_revoking_in_time() -> None:
    words = (
        "Your severance is subject to your signing a release of claims that becomes irrevocable"
        " within 45 days after the termination of your employment and not revoking it within 7"
        " days."
    )
    for day, stands_on in (("2006-07-08", "2006-07-15"), ("2006-07-09", None)):
        s = found(Release, words, "2007-01-01", LEFT, signed(day))
        value = s.findings["release[0].release_effective"]
        assert value.known
        assert (value.plain and str(value.plain)) == stands_on


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (  # the Company's time, and then the executive's
            "The form of release required for the severance shall be delivered by the Company to"
            " Executive within 12 days after Executive's termination; and the time in which"
            " Executive must deliver the executed release ends 50 days after his termination.",
            50,
        ),
        (  # a time to pay
            "Any severance shall be paid to Roe in a lump sum within 50 days after his termination,"
            " provided that Roe shall first have executed and delivered a release.",
            None,
        ),
        (  # counted from the paper
            "Your severance is subject to your signing the release within 21 days after receipt of"
            " the release following your termination.",
            None,
        ),
        ("Your severance is subject to your signing a release within 20 days (or, where the law"
         " requires it, 40 days) following the date of termination.", 20),
    ],
)  # fmt: skip
def test_the_time_to_sign_is_no_other_time(text: str, days: int | None) -> None:
    (release,) = Release.read(Letter("letter", text))
    assert release.within_days == days


@pytest.mark.parametrize(
    "text",
    [
        "The release set forth in this section shall remain in effect as a general release; it does"
        " not extend to payments due to Executive upon execution of this Agreement.",
        "In consideration of the sums stated herein, Employee does hereby, for himself and his"
        " heirs, forever release the Company from all claims on severance, until he signs.",
    ],
)
def test_the_words_of_a_release_are_no_condition(text: str) -> None:
    assert not list(Release.read(Letter("letter", text)))


def test_a_release_that_is_revoked_never_stands() -> None:
    revoked = {"on": "2006-06-12", "fact": "release_revoked"}
    assert stands(signed("2006-06-10"), revoked) is None


def test_it_may_have_to_be_past_revoking_in_time() -> None:
    assert stands(signed("2006-07-10"), in_time="past_revoking") is None
    assert stands(signed("2006-07-08"), in_time="past_revoking") == "2006-07-15"


def test_a_time_to_pay_is_no_time_to_sign() -> None:
    text = (
        "If you are terminated and execute a general release of claims, the Company shall pay to"
        " you a lump sum of severance within 60 days after the date of termination."
    )
    [release] = Release.read(Letter("letter", text))
    assert release.within_days is None


@pytest.mark.parametrize(
    "text",
    [
        "The Executive hereby releases and forever discharges the Company from all claims.",
        "A waiver of any provision shall be in writing and signed by the party to be charged.",
        "You were advised to consult an attorney before signing this Severance and Release"
        " Agreement.",
        "The offer is contingent on an executed release of any non-compete obligations.",
    ],
)
def test_what_is_no_release_as_a_condition(text: str) -> None:
    assert list(Release.read(Letter("letter", text))) == []


def answer(value: str) -> dict[str, Any]:
    return {"on": "2006-01-01", "fact": "specified_employee", "value": value}


def payable(*log: dict[str, Any], **readings: str) -> Any:
    return found(Section409A, WAIT, "2007-01-01", LEFT, *log, **readings)["payable_from"]


def test_a_specified_employee_waits_and_others_do_not() -> None:
    assert str(payable(answer("yes"))) == "2006-11-30"
    assert str(payable(answer("yes"), first_payday="the_day_after")) == "2006-12-01"
    assert str(payable(answer("no"))) == "2006-05-31"


def test_until_somebody_judges_it_the_day_is_open() -> None:
    open_ = payable()
    assert not open_.known
    assert [str(end) for end in open_.ends] == ["2006-05-31", "2006-11-30"]


def test_death_ends_the_wait() -> None:
    died = {"on": "2006-08-01", "fact": "died"}
    assert str(payable(answer("yes"), died)) == "2006-08-01"


def test_a_recital_means_nothing() -> None:
    text = "WHEREAS, the parties wish to comply with Section 409A of the Code;"
    assert list(Section409A.read(Letter("letter", text))) == []


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (
            "If a payment would be subject to the excise tax under Section 4999, you will receive"
            " an additional payment in an amount such that you keep what you would have kept.",
            "gross-up",
        ),
        (
            "Payments that constitute parachute payments under Section 280G will be reduced to the"
            " largest amount that does so no longer.",
            "cut-back",
        ),
        (
            "If Section 4999 applies, payments shall be reduced unless the net after-tax amount"
            " would be greater without the reduction.",
            "better of",
        ),
    ],
)
def test_what_happens_to_parachute_payments(text: str, how: str) -> None:
    [tax] = Section280G.read(Letter("letter", text))
    assert tax.how == how


def test_no_gross_up_is_none() -> None:
    text = "The Company shall not be required to make any gross-up payment under Section 4999."
    assert list(Section280G.read(Letter("letter", text))) == []


PAID_AFTER = """March 3, 2020

Dear Ms. Oyelaran:

Your base salary will be $120,000 per year.

If the Company terminates your employment without Cause, you will receive a lump sum severance
payment equal to twelve months of your base salary within 10 days after the termination. Your
severance is subject to your signing a release of claims within 45 days after the termination of
your employment and not revoking it within 7 days. If you are a specified employee under Section
409A, payments on your separation will be delayed until six months after the date of your separation
or, if earlier, your death.
"""


def _due_day(extra: str, on: str = "2021-12-31") -> str:
    log = (
        "- {on: 2020-03-03, fact: employment_started}\n"
        "- {on: 2021-05-01, fact: terminated, by: company, stated_reason: sale, for_cause: no}\n"
    )
    stated = tenure.on(tenure.read(PAID_AFTER), tenure.Facts.parse(log + extra), on)
    (payment,) = stated.payments
    assert str(payment.amount) == "$120,000.00"
    return str(payment.due)


def test_severance_is_not_due_before_the_release_and_the_wait() -> None:
    signed = "- {on: 2021-05-10, fact: release_signed}\n"
    told = "- {on: 2021-05-01, fact: specified_employee, value: %s}\n"
    # the last day for the release: from the next day on, or not at all
    assert _due_day(told % "no", "2021-06-15") == "unknown: 2021-06-16 or never"
    assert _due_day(signed + told % "no") == "2021-05-17"
    assert _due_day(signed + told % "yes") == "2021-11-01"
    assert _due_day(signed).startswith("unknown: 2021-05-17")


BUSINESS = (
    "If you are a specified employee under Section 409A, any payment will be delayed until the"
    " first business day after the date that is six months following your separation from service."
)


def test_a_later_business_day_is_not_told_as_the_first() -> None:
    [read] = Section409A.read(Letter("letter", BUSINESS.replace("first", "fifth")))
    assert (read.delay_months, read.business_day, read.day_after) == (6, False, False)


@pytest.mark.parametrize(
    ("left", "paid"),
    [
        ("2006-05-31", "2006-12-01"),  # 2006-11-30 is a Thursday
        ("2006-06-01", "2006-12-04"),  # 2006-12-01 is a Friday
        ("2006-06-24", "2006-12-26"),  # a Sunday, and then Christmas
    ],
)
def test_the_first_business_day_after_the_wait(left: str, paid: str) -> None:
    ended = {**LEFT, "on": left}
    specified = {**answer("yes"), "on": "2006-01-01"}
    assert str(found(Section409A, BUSINESS, "2007-01-01", ended, specified)["payable_from"]) == paid
