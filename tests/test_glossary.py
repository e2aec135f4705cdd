"""Terms with a meaning of their own: defined here, in another document, or nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tenure.cli import app
from tenure.text import Letter
from tenure.text.glossary import Term, glossary, rest_defined_in

PARTIES = (
    'This Agreement is made between Larkfield Instruments, Inc. (the "Company") and Ada Ortega (the'
    ' "Executive"). '
)


def terms(text: str) -> dict[str, Term]:
    return {t.term: t for t in glossary(Letter("letter.txt", text))}


def test_the_parties_are_named_by_their_aliases() -> None:
    found = terms(PARTIES + "The Company shall pay the Executive, and the Executive shall work.")
    assert (found["Company"].role, found["Executive"].role) == ("company", "executive")
    assert (found["Company"].uses, found["Executive"].uses) == (2, 3)


def test_a_name_may_be_its_own_alias() -> None:
    found = terms(
        'This Agreement is made by and between Larkfield Instruments, Inc. ("Larkfield") and Ada M.'
        ' Ortega ("Ortega"). Ortega shall manage the river plant (the "Plant").'
    )
    roles = {name: t.role for name, t in found.items()}
    assert roles == {"Larkfield": "company", "Ortega": "executive", "Plant": ""}


def test_initials_name_the_firm_before_them() -> None:
    text = 'Tarn Iron Works, Inc. ("TIW") employs Ada Ortega under its Retirement Plan ("RSP").'
    roles = {t.term: t.role for t in glossary(Letter("letter", text))}
    assert roles == {"TIW": "company", "RSP": ""}


@pytest.mark.parametrize(
    ("sentence", "term", "where", "points_to"),
    [
        ('"Cause" means a felony.', "Cause", "here", ""),
        ('"Cause" shall have the meaning set forth in the 2010 Stock Plan.', "Cause", "elsewhere",
         "the 2010 Stock Plan"),
        ("You are paid upon a Change in Control (as defined in the Retention Plan).",
         "Change in Control", "elsewhere", "the Retention Plan"),
        ("You are paid upon a Change in Control (as defined under XYZ).", "Change in Control",
         "elsewhere", "XYZ"),
        ("You are paid without Cause (as defined below).", "Cause", "not found", ""),
        ('You are paid without Cause (as defined below). "Cause" means a felony.', "Cause", "here",
         ""),
    ],
)  # fmt: skip
def test_a_term_is_defined_somewhere(sentence: str, term: str, where: str, points_to: str) -> None:
    found = terms(PARTIES + sentence)[term]
    assert (found.where, found.points_to) == (where, points_to)


def test_a_longer_phrase_is_no_term_of_its_own() -> None:
    text = (
        PARTIES + 'Termination for Cause (as defined below) ends all pay. "Cause" means a felony.'
    )
    assert "Termination for Cause" not in terms(text)


@pytest.mark.parametrize(
    ("sentence", "paper"),
    [
        ("Capitalized terms used but not defined herein have the meanings given to them in the"
         " Employment Agreement.", "the Employment Agreement"),
        ("Terms not otherwise defined in this letter shall have the meaning ascribed to them under"
         " the Plan.", "the Plan"),
        ("Capitalized terms not defined in the Plan have the meanings given to them in this"
         " Agreement.", ""),
        ("The terms of your employment are not defined by custom.", ""),
    ],
)  # fmt: skip
def test_all_other_terms_may_be_defined_elsewhere(sentence: str, paper: str) -> None:
    letter = Letter("letter.txt", PARTIES + sentence)
    found = rest_defined_in(letter)
    assert [x.points_to for x in found] == ([paper] if paper else [])
    if paper:
        assert paper in letter.quote(found[0].says)


def test_the_terms_are_in_what_read_gives_as_json() -> None:
    letter = Path(__file__).resolve().parents[1] / "examples" / "finance-chief.txt"
    done = CliRunner().invoke(app, ["read", str(letter), "--json"])
    definitions = json.loads(done.stdout)["definitions"]
    executive = definitions["parties"]["executive"]
    assert executive == {"name": "Dana R. Whitlock", "called": ["you"]}
    found = definitions["terms"]
    company = next(t for t in found if t["term"] == "Company")
    assert company["defined"] == "here" and company["party"] == "company" and company["uses"] > 1
