"""Position: the titles that are held from here on, and to whom one reports."""

from __future__ import annotations

import pytest

from tenure.provisions.position import Position
from tenure.text import Letter
from tests.kinds.test_position import position


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("You shall no longer hold the title of Treasurer, and your title shall be Controller.",
         ("Controller",)),
        ("The Company has eliminated the position of Vice President, Sales.", ()),
        ("You will report to me in my capacity as Chief Executive Officer.", ()),
        ("Tarn employed the Executive as Chief Financial Officer from May 1, 2004 until now.", ()),
        ("The Executive is hereby employed as Secretary, and Executive accepts.", ("Secretary",)),
        ("You will serve as Employer's Chief Legal Officer (\"CLO\") and Corporate Secretary.",
         ("Chief Legal Officer and Corporate Secretary",)),
        ("You are employed as its Chief Executive Officer. You will continue as CEO.",
         ("Chief Executive Officer",)),
        ("The Employer hereby employs the Manager as Vice President -- Quarries.",
         ("Vice President -- Quarries",)),
        ('Your title is changed: title from "Controller" to "Treasurer".', ("Treasurer",)),
    ],
)  # fmt: skip
def test_a_title_is_one_that_is_held_from_here_on(said: str, titles: tuple[str, ...]) -> None:
    found = next(Position.read(Letter("l", said)), Position())
    assert (() if found.held_so_far else found.titles) == titles


@pytest.mark.parametrize(
    "said",
    [
        # of somebody else; and for a while only
        "We have elected you Treasurer, to succeed Mr. Sand, who will remain as President.",
        "You are hereby appointed Treasurer. Mr. Sand shall retain the title of President"
        " throughout"
        " his current term as a director.",
    ],
)
def test_a_title_kept_by_another_or_for_a_while_is_not_the_one_given(said: str) -> None:
    assert next(Position.read(Letter("l", said))).titles == ("Treasurer",)


def test_an_amendment_leaves_the_title_that_was_promised_before() -> None:
    said = (
        "AMENDMENT NO. 1\n\nWHEREAS, the parties entered into an employment agreement whereby the"
        " Executive agreed to serve as Treasurer of the Company. Any provision of that agreement to"
        " the contrary shall be of no further force."
    )
    assert not next(Position.read(Letter("l", said))).held_so_far


PRIOR = (
    "WHEREAS, the Company and Executive are party to an Employment Agreement dated May 1, 2004,"
    " under which Executive serves as Vice President of Sales; and\n\n"
)


@pytest.mark.parametrize(
    ("letter", "titles"),
    [
        (f"{PRIOR}Executive shall serve as Treasurer of the Company.", ("Treasurer",)),
        (PRIOR, ("Vice President of Sales",)),
        (
            f"{PRIOR}Executive shall also serve as Treasurer.",
            ("Vice President of Sales", "Treasurer"),
        ),
        (
            "The Company and Ms. Quill entered into an agreement setting forth the terms of her"
            " work as the Company's Controller. The Company now employs the Executive as the"
            " Chairman.",
            ("Chairman",),
        ),
        (
            'Your title shall be "President" of Halden and "Vice President" of Tarn.',
            ("President", "Vice President"),
        ),
        (
            "You will be the General Counsel of the Company, as well as Secretary of its parent.",
            ("General Counsel", "Secretary"),
        ),
        (
            "You shall serve as President of the Company and the Chief Executive Officer shall"
            " review your work.",
            ("President",),
        ),
        (
            "You will act as Treasurer of the Company and the President or his designee may assign"
            " other tasks.",
            ("Treasurer",),
        ),
    ],
)
def test_a_title_is_that_which_is_agreed_upon_and_each_of_two_is_told(
    letter: str, titles: tuple[str, ...]
) -> None:
    assert position(letter).titles == titles


@pytest.mark.parametrize(
    ("words", "whom"),
    [
        ("the Chairman and/or CEO of the Company", "Chairman and/or CEO"),
        (
            "the Chairman, and absent the Chairman, the Board of Directors",
            "Chairman, and absent the Chairman, the Board of Directors",
        ),
        ("Ron Swale, President/Chief Executive Officer", None),
        (
            "the President or, in his absence, the Treasurer",
            "President or, in his absence, the Treasurer",
        ),
    ],
)
def test_whoever_is_named_beside_another_is_reported_to(words: str, whom: str | None) -> None:
    assert position(f"You will report to {words}.").reports_to == (whom or words)
