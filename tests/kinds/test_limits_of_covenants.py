"""What limits a covenant: whose words say so, for how long, and as what it stands on the sheet."""

from __future__ import annotations

from typing import Any

import pytest

from tenure.facts.values import day_number
from tenure.provisions.covenant import Covenant
from tests.kinds.test_covenants import LEFT, found, read


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("While employed you shall not compete with the Company.", ""),
        (
            "For one year after your employment ends, you shall not be employed by any bakery in"
            " Utah other than ours.",
            "be employed by any bakery in Utah other than ours",
        ),
        (
            "For one year after your employment ends, you shall not solicit any customer of the"
            " Company whom you served.",
            "solicit any customer of the Company whom you served",
        ),
    ],
)
def test_a_limited_ban_keeps_the_words_of_the_letter(text: str, scope: str) -> None:
    [covenant] = read(text)
    assert covenant.scope == scope
    assert scope in covenant.words()


def test_what_is_asked_for_with_a_release_is_no_duty_yet() -> None:
    assert not read(
        "You will be asked to sign a release and to agree not to compete with us for one year."
    )


def sheet(text: str) -> list[dict[str, Any]]:
    return [field.value for _, field in Covenant.entries(read(text))]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "For one year after you leave you will not solicit any employee or customer of ours.",
            [("non-solicitation of employees and customers", 12)],
        ),
        (
            "5. Covenants. For one year after you leave you shall not:\n\n(a) solicit any customer"
            " of ours.\n\n(b) hire any employee of ours.\n",
            [("non-solicitation of customers and employees", 12)],
        ),
        (
            "For one year after you leave you will not solicit any customer of ours. For one year"
            " after you leave you will not hire any employee of ours.",
            [("non-solicitation of customers", 12), ("non-solicitation of employees", 12)],
        ),
        (
            "You agree not to solicit our customers for five months and not to hire our employees"
            " for eight months after you leave.",
            [("non-solicitation of customers", 5), ("non-solicitation of employees", 8)],
        ),
    ],
)
def test_one_clause_is_one_entry_of_the_sheet(text: str, entries: list[tuple[str, int]]) -> None:
    assert [(e["kind"], e["months"]) for e in sheet(text)] == entries


def test_times_for_each_way_of_parting_are_one_entry() -> None:
    text = (
        "You shall not compete with the Company for a period of twenty-four months if you are"
        " terminated for Cause or twelve months if you resign."
    )
    [entry] = sheet(text)
    assert (entry["months"], entry["months_otherwise"]) == (24, 12)


def test_help_after_the_employment_is_no_assignment_of_what_is_made_then() -> None:
    text = (
        "You hereby assign to the Company all inventions that you make in your work, and shall,"
        " during or after your employment, sign the papers that it needs."
    )
    assert [(c.after, "or after" in c.words()) for c in read(text)] == [("not said", False)]


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        (
            "You agree (1) that for one year after you leave you will not hire any employee of"
            " ours; (2) that the office is to be left tidy; and (3) to make no disparaging"
            " remarks about us.",
            {"non-solicitation of employees": 12, "non-disparagement": None},
        ),
        (
            "You will keep confidential all trade secrets, and will not, for six months after you"
            " leave, work for any competitor.",
            {"confidentiality": None, "non-competition": 6},
        ),
    ],
)
def test_a_time_of_another_duty_is_not_its_own(text: str, lasts: dict[str, int | None]) -> None:
    assert {c.what: c.months for c in read(text)} == lasts


def test_only_what_the_letter_forbids_is_told_of_secrets() -> None:
    [kept] = read("Executive shall keep confidential all trade secrets of Larkfield.")
    [used] = read("Executive shall neither disclose nor use any trade secret of Larkfield.")
    assert (kept.or_use, used.or_use) == (False, True)
    assert " use " not in kept.words() and " use " in used.words()


def test_days_are_counted_from_the_last_day() -> None:
    text = "For 90 days after your employment ends, you shall not solicit any employee of ours."
    day = day_number("2006-06-30") + 90
    log = (LEFT,)
    last = found(text, "2006-09-28", *log).duties[0]
    assert read(text)[0].days == 90 and last.state == "in effect"
    assert found(text, "2006-09-29", *log).duties[0].state == "expired"
    assert day_number("2006-09-28") == day


def test_a_limit_ends_where_the_list_goes_on_that_it_stands_in() -> None:
    covenants = read(
        "The Employee shall not at any time during or after his employment (i) disclose any"
        " Confidential Information, (ii) use it for any purpose other than in the course of his"
        " duties, or (iii) assist any person to profit from it."
    )
    [secret] = [c for c in covenants if c.what == "confidentiality"]
    assert secret.scope == "other than in the course of his duties"


def test_a_sentence_elsewhere_lifts_the_covenants_of_the_sections_that_it_names() -> None:
    text = (
        "9. Covenants.\n\n(c) For one year after her employment ends, Orsini shall not compete with"
        " the Company.\n\n(d) For one year after her employment ends, Orsini shall not solicit any"
        " customer of the Company.\n\n(e) The restrictive covenants contained in Section 9(c) shall"
        " not apply to the sale of honey.\n"
    ).replace("Orsini", "the Executive")
    limits = {c.what: c.scope for c in read(text)}
    assert "sale of honey" in limits["non-competition"]
    assert "honey" not in limits["non-solicitation of customers"]


def test_a_ban_from_another_day_does_not_bind_during_the_employment() -> None:
    [covenant] = read(
        "Commencing as of the Closing Date and ending on May 2, 2011, you shall not compete with"
        " the Company."
    )
    assert not covenant.during
    assert covenant.until == day_number("2011-05-02")


def test_a_duty_of_one_side_is_not_mutual() -> None:
    [covenant] = read("You shall not disparage the Company or any other person of the group.")
    assert not covenant.mutual


def test_a_ban_whose_object_stands_in_the_lines_below_it_quotes_them() -> None:
    text = (
        "You agree that for one year after your employment ends, you will not, directly or"
        " indirectly, consult for, become employed by or provide services for\n\n(a) Bellamy's or"
        " Thorne & Daughters; or\n\n(b) another house that sells maps at auction.\n"
    )
    [covenant] = [c for c in read(text) if c.what == "non-competition"]
    assert covenant.months == 12
    assert "Bellamy's" in covenant.scope


@pytest.mark.parametrize(
    ("duty", "free"),
    [
        (
            "You shall not disclose trade secrets of the Mill.",
            "In the event that you are compelled (by subpoena or otherwise) to disclose them,"
            " you will tell the Mill first",
        ),
        (
            "You shall not disclose trade secrets of the Mill.",
            "Nothing herein, however, shall keep you from answering to legal process",
        ),
        (
            "You shall not disparage the Mill.",
            "Both parties agree that this non-disparagement agreement shall not keep anybody from"
            " truthful testimony",
        ),
        (
            "While employed you shall not compete with the Mill.",
            "For the avoidance of doubt, your farm is not in competition with the Mill",
        ),
    ],
)
def test_the_next_sentence_says_what_is_left_free(duty: str, free: str) -> None:
    [covenant] = read(f"{duty} {free}.")
    assert covenant.scope == free
