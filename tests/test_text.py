"""From text to exact values: what the lexer must read, and what it must leave alone."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.text import Letter
from tenure.text.lexer import lex
from tenure.text.numbers import in_words, read_worded
from tenure.text.sentences import LONGEST
from tenure.text.values import (
    Count,
    Date,
    Duration,
    Money,
    Multiple,
    Ordinal,
    Percent,
    Portion,
    Value,
)


def one(text: str) -> Value:
    values = lex(text)
    assert len(values) == 1, [text[v.start : v.end] for v in values]
    return values[0]


MONEY = {
    "two hundred ten thousand dollars ($210,000)": 21_000_000,
    "$22,083.34": 2_208_334,
    "$1.5 million": 150_000_000,
    "$1.5 million ($1,500,000)": 150_000_000,
    "($90,000)": 9_000_000,  # parentheses are no minus sign
    "$ 380,000": 38_000_000,
    "hiring--$42,500.00": 4_250_000,
    "Three Hundred ($300) dollars": 30_000,
    "$250,000 (two hundred fifty thousand dollars)": 25_000_000,
    "Sixty Thousand and 00/100 Dollars ($60,000.00)": 6_000_000,
    "five dollars and fifty cents ($5.50)": 550,
    "Ten Thousand Dollars and 13/100 Cents ($10,000.13)": 1_000_013,
    "$.10": 10,
    "$75K": 7_500_000,
    "USD 125,000": 12_500_000,
    "185,000 dollars": 18_500_000,
}


@pytest.mark.parametrize("text", MONEY)
def test_money_is_one_value_in_cents(text: str) -> None:
    value = one(text)
    assert isinstance(value, Money)
    assert (value.cents, value.currency, value.note) == (MONEY[text], "USD", "")
    covered = text[value.start : value.end]
    assert (
        covered == text.removeprefix("(").removesuffix(")")
        if text == "($90,000)"
        else text[-6:] in covered
    )


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("\u00a380,000", "GBP"),
        ("C$80,000", "CAD"),
        ("A$80,000", "AUD"),
        ("US$80,000", "USD"),
        ("\u20ac80,000", "EUR"),
        ("CA$ 80,000", "CAD"),
        ("Can. $80,000", "CAD"),
        ("SG$80,000", "SGD"),
    ],
)
def test_currencies(text: str, currency: str) -> None:
    value = one(text)
    assert isinstance(value, Money)
    assert (value.currency, value.cents, value.start) == (currency, 8_000_000, 0)


def test_an_article_before_a_sum_is_no_currency() -> None:
    (value,) = lex("A $80,000 bonus is yours.")
    assert isinstance(value, Money) and (value.currency, value.start) == ("USD", 2)


def test_words_that_contradict_figures_are_noted_and_prevail() -> None:
    value = one("two hundred fifty thousand dollars ($215,000)")
    assert isinstance(value, Money)
    assert value.cents == 25_000_000
    assert "differ" in value.note


@given(st.integers(0, 10**9))
def test_words_and_figures_of_any_amount_agree(dollars: int) -> None:
    value = one(f"{in_words(dollars)} dollars (${dollars:,})")
    assert isinstance(value, Money)
    assert (value.cents, value.note) == (dollars * 100, "")


@given(st.integers(0, 10**12 - 1))
def test_numbers_in_words_read_back(n: int) -> None:
    read = read_worded(in_words(n), 0)
    assert read is not None
    assert (read.value, read.end) == (n, len(in_words(n)))


@pytest.mark.parametrize(
    ("text", "fraction"),
    [
        ("33-1/3%", Fraction(1, 3)),
        ("33 1/3 percent", Fraction(1, 3)),
        ("twenty-five percent (25%)", Fraction(1, 4)),
        ("25 (twenty-five) percent", Fraction(1, 4)),
        ("fifteen (15%) percent", Fraction(15, 100)),
        ("6.25%", Fraction(1, 16)),
        (".5%", Fraction(1, 200)),
        ("49.9999%", Fraction(499_999, 1_000_000)),
    ],
)
def test_percentages_are_exact(text: str, fraction: Fraction) -> None:
    value = one(text)
    assert isinstance(value, Percent)
    assert value.fraction == fraction
    assert value.end - value.start == len(text)


@pytest.mark.parametrize(
    ("text", "fraction"),
    [
        ("1/48", Fraction(1, 48)),
        ("1/48th", Fraction(1, 48)),
        ("one forty-eighth (1/48)", Fraction(1, 48)),
        ("one-forty eighth (1/48)", Fraction(1, 48)),
        ("one third", Fraction(1, 3)),
        ("two-thirds", Fraction(2, 3)),
        ("one-half", Fraction(1, 2)),
        ("one-quarter", Fraction(1, 4)),
        ("three quarters (3/4)", Fraction(3, 4)),
    ],
)
def test_fractions(text: str, fraction: Fraction) -> None:
    value = one(text)
    assert isinstance(value, Portion)
    assert value.fraction == fraction
    assert value.end - value.start == len(text)


@pytest.mark.parametrize(
    ("text", "n", "unit"),
    [
        ("one million shares", 1_000_000, "shares"),
        ("65,000 (SIXTY FIVE THOUSAND) shares", 65_000, "shares"),
        ("Twenty Five Thousand (25,000) restricted shares", 25_000, "shares"),
        ("2000 shares", 2000, "shares"),
        ("4,000 whole shares", 4000, "shares"),
        ("10,000 performance-based restricted stock units", 10_000, "units"),
        ("200,000 thousand shares", 200_000, "shares"),
        ("33,333 on", 33_333, ""),
        ("two conditions", 2, ""),
    ],
)
def test_counts(text: str, n: int, unit: str) -> None:
    value = one(text)
    assert isinstance(value, Count)
    assert (value.n, value.unit) == (n, unit)


@pytest.mark.parametrize(
    ("text", "n", "unit", "qualifier"),
    [
        ("thirty (30) days", 30, "day", ""),
        ("thirty (30) days' notice", 30, "day", ""),
        ("15 (fifteen) days", 15, "day", ""),
        ("ten (10) business days", 10, "day", "business"),
        ("90 calendar days", 90, "day", "calendar"),
        ("six (6) consecutive months", 6, "month", "consecutive"),
        ("twenty four (24) months", 24, "month", ""),
        ("four-year period", 4, "year", ""),
        ("nine month severance", 9, "month", ""),
        ("12-month", 12, "month", ""),
        ("four (4) years", 4, "year", ""),
        ("three quarters", 3, "quarter", ""),
        ("two weeks", 2, "week", ""),
        ("one and one-half years", 18, "month", ""),
        ("1.5 years", 18, "month", ""),
        ("upon (30) calendar days' notice", 30, "day", "calendar"),
    ],
)
def test_durations_stay_as_stated(text: str, n: int, unit: str, qualifier: str) -> None:
    value = one(text)
    assert isinstance(value, Duration)
    assert (value.n, value.unit, value.qualifier) == (n, unit, qualifier)
    assert not value.part
    assert value.business == (qualifier == "business")


def test_a_duration_that_is_not_whole_keeps_its_part() -> None:
    value = one("1.25 days")
    assert isinstance(value, Duration)
    assert (value.n, value.part, value.months) == (1, Fraction(1, 4), None)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("September 9, 2005", "2005-09-09"),
        ("9 September 2005", "2005-09-09"),
        ("9/9/2005", "2005-09-09"),
        ("2005-09-09", "2005-09-09"),
        ("July 1st, 2006", "2006-07-01"),
        ("26th day of November 2012", "2012-11-26"),
        ("1/st/ day of August, 2002", "2002-08-01"),
        ("OCTOBER 1, 2025", "2025-10-01"),
        ("Sept. 24, 2001", "2001-09-24"),
        ("January 2016", "2016-01"),
        ("December 31", "--12-31"),
        ("twenty-sixth day of May, 2005", "2005-05-26"),
        ("first day of March", "--03-01"),
        ("April\n8, 2006", "2006-04-08"),  # on two lines of a signature
    ],
)
def test_dates(text: str, iso: str) -> None:
    value = one(text)
    assert isinstance(value, Date)
    assert (value.iso, value.note, value.end - value.start) == (iso, "", len(text))


def test_two_dates_side_by_side() -> None:
    assert [v.iso for v in lex("03/20/2009-03/19/2012") if isinstance(v, Date)] == [
        "2009-03-20",
        "2012-03-19",
    ]
    assert [type(v) for v in lex("30 May 2007\t30 May 2007")] == [Date, Date]


def test_a_date_that_does_not_exist_is_noted() -> None:
    value = one("February 30, 2006")
    assert isinstance(value, Date)
    assert (value.days, value.note) == (None, "there is no such day")


def test_days_count_from_1970() -> None:
    value = one("January 2, 1970")
    assert isinstance(value, Date)
    assert value.days == 1


@pytest.mark.parametrize(
    ("text", "n"),
    [("fifth", 5), ("5th", 5), ("first", 1), ("thirtieth (30th)", 30), ("twenty-fifth", 25)],
)
def test_ordinals(text: str, n: int) -> None:
    value = one(text)
    assert isinstance(value, Ordinal)
    assert value.n == n


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("two times", Fraction(2)),
        ("2.99x", Fraction(299, 100)),
        ("1.75x times", Fraction(7, 4)),
        ("two (2) times", Fraction(2)),
        ("one and one-half (1.5) times", Fraction(3, 2)),
        ("twice", Fraction(2)),
    ],
)
def test_multiples(text: str, ratio: Fraction) -> None:
    value = one(text)
    assert isinstance(value, Multiple)
    assert value.ratio == ratio


@pytest.mark.parametrize(
    "text",
    [
        "Section 6.3",
        "Sections 13(d)(3) and 14(d)(2)",
        "Rule 13d-3",
        "a 401(k) plan",
        "Section 409A",
        "the Securities Exchange Act of 1934",
        "1997 Stock Option Plan",
        "the 1993 Plan",
        "Exhibit 10.1",
        "an I-9 form",
        "Form 8-K",
        "Houston, TX 77081",
        "Wilmington, Delaware 19801",
        "5510 South Rice Avenue #1911",
        "Fax: (617) 503-6501",
        "a tax number 95-4618184",
        "in 2005 and 2006",
        "fiscal 2008",
        "at 5 p.m.",
        "under 17 CFR 240 and 29 U.S.C. 2101",
        "plan\nSection 2",
        "the 2006/2007 plan",
        "6.1  If during",
        "4. Stock Options",
        "(1) the presentation and (2) the acceptance",
        "one of them, no one, one or more",
        "pursuant to this, it may, We, hundreds of thousands",
        "any third party",
        "You may 5-star",
    ],
)
def test_what_only_looks_like_a_value_is_left_alone(text: str) -> None:
    assert [text[v.start : v.end] for v in lex(text)] == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Exhibit 10.1 September 9, 2005", ["September 9, 2005"]),
        ("10.1\nJuly 8, 2005", ["July 8, 2005"]),
        ("the first twenty four (24) months", ["first", "twenty four (24) months"]),
        ("first, second and third anniversaries", ["first", "second", "third"]),
        ("six (6) month anniversary", ["six (6) month"]),
        ("1,000 on February 3, 2000; 1,000 on", ["1,000", "February 3, 2000", "1,000"]),
        (
            "April 1, 2025, July 1, 2025 and October 1, 2025",
            ["April 1, 2025", "July 1, 2025", "October 1, 2025"],
        ),
        ("10-20%", ["20%"]),
        ("$10,416.66 x 24", ["$10,416.66", "24"]),
        ("$1,200 (the 5,000 shares)", ["$1,200", "5,000"]),
        ("the two (1) a (2) b", ["two"]),
        ("one year (12 months)", ["one year", "12 months"]),
        ("with (15) days notice; (2) months", ["(15) days"]),
        ("vests (25)% a year", ["(25)%"]),
    ],
)
def test_neighbours_stay_apart(text: str, pieces: list[str]) -> None:
    assert [text[v.start : v.end] for v in lex(text)] == pieces


@given(
    st.text(max_size=300) | st.text(alphabet="0123456789,./-$%() \n()ONEonetwhfuday", max_size=200)
)
def test_any_text_is_lexed_in_order_without_overlap(text: str) -> None:
    done = 0
    for value in lex(text):
        assert done <= value.start < value.end <= len(text)
        done = value.end


def test_what_runs_on_without_end_is_cut_and_nothing_of_it_is_lost() -> None:
    text = "The Company shall pay you $5 and " * 1000
    pieces = Letter("letter", text).sentences
    assert len(pieces) > 1 and max(len(s.text) for s in pieces) <= LONGEST
    assert " ".join(s.plain for s in pieces).split() == text.split()


@pytest.mark.parametrize("words", ["16, 667 shares", "$16, 667", "1, 250 options"])
def test_a_blank_within_a_number_is_no_part_of_it(words: str) -> None:
    letter = Letter("letter", f"You are awarded {words} in the second half.")
    assert words.replace(", ", ",") in letter.normal.text
    span = letter.normal.span(letter.values[0].start, letter.values[0].end)
    assert letter.source[span.start : span.end] in words


def test_a_list_of_numbers_is_none() -> None:
    letter = Letter("letter", "It is subject to sections 5, 100 and 200 of the plan.")
    assert "5, 100" in letter.normal.text
