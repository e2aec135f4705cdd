"""Covenants: what is read as one, how long each binds, and what breaks it."""

from __future__ import annotations

from typing import Any

import pytest

import tenure
from tenure.agreement import Agreement, Choice
from tenure.engine.statement import Statement, state
from tenure.facts import World
from tenure.facts.values import day_number
from tenure.provisions.covenant import Covenant
from tenure.text import Letter

RIVAL = (
    "During your employment and for twelve (12) months after it ends, you shall not compete with"
    " the Company."
)


def read(text: str) -> list[Covenant]:
    return list(Covenant.read(Letter("letter", text)))


def found(text: str, day: str, *log: dict[str, Any], **readings: str) -> Statement:
    letter = Letter("letter", text)
    agreement = Agreement(letter, tuple(Covenant.read(letter)))
    choices = {f"covenant[0].{k}": Choice(v) for k, v in readings.items()}
    start = {"on": "2005-03-01", "fact": "employment_started"}
    world = World(tenure.Facts.of([start, *log]))
    return state(agreement.choosing(choices), world, day_number(day))


def standing(s: Statement) -> str:
    return next(d.state for d in s.duties if d.slot == "covenant[0]")


LEFT = {"on": "2006-06-30", "fact": "resigned", "notice_given": "2006-06-01"}


@pytest.mark.parametrize(
    ("day", "state_of_it"),
    [
        ("2005-02-28", "not created"),
        ("2005-03-01", "in effect"),
        ("2007-06-30", "in effect"),
        ("2007-07-01", "expired"),
    ],
)
def test_it_binds_while_employed_and_for_the_months_after(day: str, state_of_it: str) -> None:
    assert standing(found(RIVAL, day, LEFT)) == state_of_it


@pytest.mark.parametrize(
    ("day", "provision", "state_of_it"),
    [
        ("2007-06-30", "non-competition", "violated"),
        ("2007-07-01", "non-competition", "expired"),
        ("2007-06-30", "confidentiality", "expired"),
    ],
)
def test_a_breach_counts_if_it_is_of_this_covenant_and_in_time(
    day: str, provision: str, state_of_it: str
) -> None:
    broken = {"on": day, "fact": "agreement_breached", "provision": provision}
    assert standing(found(RIVAL, "2007-08-01", LEFT, broken)) == state_of_it


def test_the_last_day_is_a_figure_once_employment_has_ended() -> None:
    s = found(RIVAL, "2006-07-01", LEFT)
    assert str(s["non_competition_until"]) == "2007-06-30"
    assert not [name for name in found(RIVAL, "2006-06-01").figures if "until" in name]
    excluded = found(RIVAL, "2006-07-01", LEFT, last_day="excluded")
    assert str(excluded["non_competition_until"]) == "2007-06-29"


def test_where_no_time_is_said_competing_ends_with_employment_and_secrecy_does_not() -> None:
    silent = "You agree that you will not compete with Ferrous & Gold."
    assert standing(found(silent, "2006-07-01", LEFT)) == "expired"
    assert standing(found(silent, "2006-07-01", LEFT, how_long="without_end")) == "in effect"
    secret = "Executive shall hold in strict confidence all trade secrets of Larkfield."
    assert standing(found(secret, "2016-07-01", LEFT)) == "in effect"


def test_a_time_that_no_rule_computes_is_unknown_and_not_over() -> None:
    text = (
        "For so long as severance is paid to you, and thereafter until the last instalment, you"
        " shall not compete with the Company."
    )
    [covenant] = read(text)
    assert covenant.after == "as stated"
    assert standing(found(text, "2006-07-01", LEFT)) == "unknown"


def test_one_sentence_may_state_several() -> None:
    text = (
        "The Executive agrees that for a period of eighteen (18) months following the termination"
        " of employment the Executive will not (a) be employed by any business that competes with"
        " the Company, (b) solicit any customer of the Company, or (c) hire any person who is"
        " employed by the Company."
    )
    assert [(c.what, c.months) for c in read(text)] == [
        ("non-competition", 18),
        ("non-solicitation of customers", 18),
        ("non-solicitation of employees", 18),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "You will be required to sign the Company's standard Confidentiality Agreement.",
        "You must execute an agreement under which you will not compete with the Company.",
        "You represent that you will not use confidential information of any former employer.",
        "The Company agrees that its officers will not disparage the Executive.",
        "Nothing in this letter shall prevent you from working for a competitor.",
        "You are not required to mitigate by seeking employment with a competitor.",
        'The term "Competing Business" shall mean any business that competes with the Company.',
        "If you breach this section, the Company shall not be required to pay any severance.",
        "You will also hold the title of Assistant Secretary.",
        "You agree that any breach of the covenants not to compete will cause harm.",
        "Employee agrees to an audit by a lawyer, who agrees to keep the figures confidential.",
        "You will not divulge to the Company confidential information belonging to others.",
        "The Company owns or uses various types of intellectual property.",
        "All files, records, notes and work product are the exclusive property of the Company.",
        "You may make inventions that will be the property of the Company.",
        "The Executive hereby represents that he knows the covenants and will not compete.",
        "You agree that these limits are fair and that they will not impair your right to engage"
        " in any business.",
        "Employee covenants not to sue upon any causes of action, suits, debts or accounts.",
        "You shall not engage in any other business, whether or not it competes with the Company.",
        "The non-competition duty set forth above shall not apply after a termination without"
        " Cause.",
        "The Executive reaffirms his obligations under the non-competition agreement.",
        "The arbitration and all information disclosed in it shall be kept confidential.",
        "You will receive severance unless you breach your duties not to compete, not to solicit"
        " and not to disclose confidential information.",
        "You will not have any authority to hire employees.",
        "You shall not, without approval, hire employees or sign contracts for the Company.",
        "You will conduct yourself in a manner that does not harm the reputation of the Company.",
        "You may show this letter to your attorney, who shall not make any critical remarks.",
        "You will not be paid for contacting customers after your last day.",
        "Your prior non-compete with Larkin expires in twelve months.",
        "You shall not be held liable under any law for telling a trade secret in confidence to an"
        " official.",
        "You shall not solicit any gift from any customer of the Company.",
        "For one year after you leave you shall not assist any person or entity in writing a book.",
        "While employed you will not take other employment directly related to our business.",
    ],
)
def test_what_is_no_covenant_of_the_letter(text: str) -> None:
    assert read(text) == []


def test_a_look_back_is_no_duration() -> None:
    text = (
        "For one year after leaving, you will not hire any person who was employed by the Company"
        " within the six (6) months before that."
    )
    assert [c.months for c in read(text)] == [12]


def test_no_covenant_is_claimed_where_its_condition_is_not_understood() -> None:
    assert not read("Any provision which provides that an employee shall assign an idea is void.")


def test_a_condition_or_a_deduction_gives_no_last_day() -> None:
    for text in (
        "If you resign, for six months after your employment ends you shall not compete with us.",
        "For six months after your employment ends, less any time on garden leave, you shall not"
        " compete with us.",
        "For six months after your employment ends, or such longer time as you are paid, you shall"
        " not compete with us.",
        "For six months after your employment ends or after the last payment, whichever is later,"
        " you shall not compete with us.",
        "For six months after your employment ends you shall not compete with us; provided that"
        " this shall not apply if we terminate you without Cause.",
        "2. For six months after your employment ends you shall not compete with us. The covenant"
        " of this section holds only if severance is paid and you compete in Ohio.",
    ):
        [covenant] = read(text)
        assert (covenant.after, covenant.months) == ("as stated", 6), text


def test_months_that_bind_after_some_partings_only_give_no_last_day() -> None:
    text = "For one year from voluntary termination of employment, you shall not compete with us."
    [covenant] = read(text)
    assert (covenant.after, covenant.months) == ("as stated", 12)
    assert standing(found(text, "2006-07-01", LEFT)) == "unknown"


@pytest.mark.parametrize(
    ("text", "months"),
    [
        (
            "You shall not compete with the Company for a period of twenty-four months if you are"
            " terminated for Cause or twelve months if you resign.",
            [24, 12],
        ),
        (
            "In the event of termination for Cause, you shall not compete for 18 months; otherwise"
            " the period shall be 9 months.",
            [18, 9],
        ),
        (
            "You agree that for one year (two years in the event of a Change in Control) after"
            " termination you will not compete with the Company.",
            [24, 12],
        ),
    ],
)
def test_a_time_for_each_way_of_parting_is_a_covenant_for_each(
    text: str, months: list[int]
) -> None:
    assert [(c.after, c.months) for c in read(text)] == [("as stated", n) for n in months]


def test_a_lettered_line_goes_on_from_the_words_before_the_list() -> None:
    text = (
        "5. Covenants. For 12 months after termination, the Executive shall not, directly or"
        " indirectly:\n\n(a) compete with the Company.\n\n(b) Either alone or with others,"
        " recruit or hire any person who was employed by the Company in the last six months.\n"
    )
    assert [(c.what, c.months) for c in read(text)] == [
        ("non-competition", 12),
        ("non-solicitation of employees", 12),
    ]


def test_the_heading_says_what_a_business_that_is_forbidden_is() -> None:
    text = (
        "4. Covenant Not to Compete. While employed by the Company, Employee shall not engage in"
        " the business of milling oats.\n"
    )
    assert [(c.what, c.during) for c in read(text)] == [("non-competition", True)]
    assert read(text.replace("Covenant Not to Compete", "Duties")) == []


def test_a_proviso_ends_with_the_next_limb() -> None:
    text = (
        "For two years after termination you shall not (a) compete with the Company; provided,"
        " however, that you may own shares; or (b) solicit any customer of the Company."
    )
    assert [c.what for c in read(text)] == ["non-competition", "non-solicitation of customers"]


@pytest.mark.parametrize(
    "text",
    [
        'Ada B. Marlow ("Marlow") agrees to serve. Marlow shall not compete with the Company.',
        "Mr. Marlow is the treasurer. Mr. Marlow resigns. Mr. Marlow shall not compete with us.",
        "Party B shall not compete with Party A.",
    ],
)
def test_the_person_may_be_called_by_a_name(text: str) -> None:
    assert [c.what for c in read(text)] == ["non-competition"]


def test_a_period_by_its_name_is_not_a_promise_not_to_compete() -> None:
    said = "During the Non-Compete Period you shall not solicit any employee of the Company."
    assert [c.what for c in read(said)] == ["non-solicitation of employees"]


def test_to_be_employed_by_others_is_not_to_solicit_employees() -> None:
    said = (
        "You shall not be employed by, or engage in as an employee, any business that competes"
        " with the Company."
    )
    assert [c.what for c in read(said)] == ["non-competition"]


@pytest.mark.parametrize(
    "text",
    [
        "Executive shall be entitled to severance so long as he does not compete with the Company.",
        "The Executive shall not sell any shares to any customer for one year after the closing.",
        "You will be bound by the Non-Compete Agreement for one year after termination.",
        "In the event that you compete with the Company within 12 months, you shall repay the sum.",
    ],
)
def test_a_condition_or_another_paper_is_no_duty(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "months"),
    [
        (
            "Executive will not disclose any trade secret, and for one year after termination will"
            " not solicit any customer.",
            {"confidentiality": None, "non-solicitation of customers": 12},
        ),
        (
            "Executive agrees (i) for two years following termination not to compete with the"
            " Company, and (ii) for one year following termination not to solicit its employees.",
            {"non-competition": 24, "non-solicitation of employees": 12},
        ),
        (
            "For one year after the employment ends, you shall not solicit customers. During such"
            " period you shall not hire any employee of the Company.",
            {"non-solicitation of customers": 12, "non-solicitation of employees": 12},
        ),
        (
            "Employee shall not engage in the Business during the Quiet Period. The Quiet Period"
            " shall be the six months following the termination of the employment.",
            {"non-competition": 6},
        ),
        (
            "You must not, for six months after the employment ends, compete with the Company, nor"
            " for one year after it ends solicit any customer.",
            {"non-competition": 6, "non-solicitation of customers": 12},
        ),
        (
            "You agree not to compete with us for five months and not to hire our employees for"
            " eight months after you leave.",
            {"non-competition": 5, "non-solicitation of employees": 8},
        ),
        (
            "For nine months after you leave you will not go to work for Ferrous, and for one year"
            " you won't recruit our managers.",
            {"non-competition": 9, "non-solicitation of employees": 12},
        ),
        (
            "You will keep our trade secrets confidential, and for one year after your employment"
            " ends you will not solicit any customer.",
            {"confidentiality": None, "non-solicitation of customers": 12},
        ),
    ],
)
def test_each_duty_has_its_own_time(text: str, months: dict[str, int | None]) -> None:
    assert {p.what: p.months for p in read(text)} == months


def test_a_service_in_a_name_is_no_trade_with_customers() -> None:
    said = (
        "Executive shall never use, save for Vane Repair Services, Inc., all secret client files."
    )
    assert [p.what for p in read(said)] == ["confidentiality"]


def test_a_row_under_a_heading_says_how_long() -> None:
    rows = (
        "Dear Ada:\n\nHere is your offer of employment.\n\nNon-compete: seven months after your"
        " last day\n\nWe hope you accept."
    )
    assert [(p.what, p.after, p.months) for p in read(rows)] == [("non-competition", "months", 7)]


def test_the_most_that_a_reckoned_period_can_be_is_its_months() -> None:
    text = (
        'You shall not compete with us during the Quiet Period. "Quiet Period" means one month'
        " following the termination for each year of service, up to a maximum of nine months."
    )
    assert [(p.after, p.months) for p in read(text)] == [("as stated", 9)]
