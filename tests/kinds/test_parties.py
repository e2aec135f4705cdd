"""The parties: names cut in two by a line end, aliases, labels, letters by the executive."""

from __future__ import annotations

import pytest

from tenure.provisions.position import Position
from tenure.text import Letter


def parties(text: str) -> tuple[str | None, str | None]:
    (position,) = Position.read(Letter("letter", text))
    return position.company, position.executive


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            'AGREEMENT\nB E T W E E N:\nADA B. QUILL\n(hereinafter the "Executive")\nand\n'
            'TOLLMARK\nCORPORATION INC.\n(hereinafter the "Company").\n',
            "TOLLMARK CORPORATION INC.",
        ),
        (
            "This letter states the terms of your employment with T.\nR. Orrin & Co. (the"
            ' "Company") as President.',
            "T. R. Orrin & Co.",
        ),
        (
            'This letter outlines the basis upon which Halden Optical Works, Inc. ("Halden") will'
            ' employ you. Halden and its parent are referred to as the "Company".',
            "Halden Optical Works, Inc.",
        ),
        (
            "This Agreement is between Corvale Corp of the North (CCN) and Peter Lindqvist.",
            "Corvale Corp of the North",
        ),
        (
            'This Agreement is by and among Tarn Bancorp, a Delaware corporation (the "Company),'
            ' Tarn Bank, a savings bank (the "Bank"), and Ada Quill ("Executive").',
            "Tarn Bancorp",
        ),
        (
            "This Agreement is made by Orrin Steel, Inc., represented in this matter by Mr. J. S."
            ' Vale, C.E.O., hereinafter to be called the "Employer"; and Ada B. Quill, born on'
            ' May 2, 1960, hereinafter to be called the "Employee".',
            "Orrin Steel, Inc.",
        ),
        (
            "I am the Chairman of the Board of Brackwell Optics (Brackwell) and offer you the"
            " position of Controller.",
            "Brackwell Optics",
        ),
        (
            "WHEREAS, Tarn Software, Inc. (to which Vale Systems, Inc., an Ohio corporation (the"
            ' "Company") is successor) entered into an agreement with Ada B. Quill (the'
            ' "Executive").',
            "Vale Systems, Inc.",
        ),
        (
            'Three Oaks Holdings, Inc. ("Three Oaks") is pleased to offer you a position.',
            "Three Oaks Holdings, Inc.",
        ),
        (
            'This agreement is between Dune Bank, National Association (the "Bank") and Ivo Brandt'
            ' (the "Executive").',
            "Dune Bank, National Association",
        ),
        ("Welcome to Oak Street Health, LLC! You will be paid.", "Oak Street Health, LLC"),
    ],
)
def test_the_company(text: str, company: str) -> None:
    assert parties(text)[0] == company


@pytest.mark.parametrize(
    "text",
    [
        'CORPORATION INC. (the "Company") employs Ada Quill.',
        "Welcome to\nHoldings Inc.\nYour position is Controller.",
    ],
)
def test_a_word_that_says_what_it_is_names_no_company(text: str) -> None:
    assert not [p.company for p in Position.read(Letter("letter", text)) if p.company]


@pytest.mark.parametrize(
    ("text", "executive"),
    [
        (
            "May 2, 2011\n\nAda\nB. Quill\n12 Orchard Lane\nDavis, CA 95616\n\nDear Ada:\n\nYour"
            " employment with Halden, Inc. has ended.",
            "Ada B. Quill",
        ),
        ("May 2, 2011\n\nDear Ms. Quill:\n\nHalden, Inc. will pay your salary.", "Ms. Quill"),
        (
            'THIS DEED is BETWEEN:\n(1) HALDEN BROKERS L.P., a partnership (the "Employer") and\n'
            '(2) ADA B. QUILL [address omitted] ("You").',
            "ADA B. QUILL",
        ),
        (
            "Party A (Employer): Halden Foods Co., Ltd.\nParty B (Employee): Ada Quill\n",
            "Ada Quill",
        ),
        (
            "Halden, Inc.\n\nJune 2, 2012\n\nJonas F. Reed\nChairman of the Board\n\nDear"
            " Jonas,\n\nI relinquish my right to the bonus under my employment agreement with"
            " Halden, Inc.\n\nSincerely,\n\n/s/ Ada B. Quill\nAda B. Quill\n",
            "Ada B. Quill",
        ),
        (
            "I will be paid $90,000 a year by Hollis Mills, Inc.\n\nDate: May 3, 2007\n"
            "/s/ Glenna Cross\nSignature\nGlenna Cross\nName of Employee (typed or printed)",
            "Glenna Cross",
        ),
        (
            "I will be paid $90,000 a year by Hollis Mills, Inc.\n\n"
            "Print Name of Employee:    David Orr____\n\nDate: 4/29/2014",
            "David Orr",
        ),
        ("Name: Ida Low\nTitle: Controller\nYour salary is $90,000 a year.", "Ida Low"),
    ],
)
def test_the_executive(text: str, executive: str) -> None:
    assert parties(text)[1] == executive


def test_a_company_in_small_letters() -> None:
    text = 'We invite you to join plumtree.com, inc. (the "Company") as Chief Financial Officer.'
    assert parties(text)[0] == "plumtree.com, inc."
