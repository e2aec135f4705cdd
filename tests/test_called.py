"""A letter that calls the person by name is read as one that says "the Executive"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tenure
from tenure.text import Letter, Span
from tenure.text.called import Called, called
from tenure.text.masks import Masked
from tenure.text.normal import normalise

LETTER = """EMPLOYMENT AGREEMENT

This Agreement is made as of May 1, 2009 between Brennock Tools, Inc. (the "Company") and
Ada B. Corwin ("Corwin").

1. Employment. The Company employs Corwin as its Vice President. Corwin shall report to the
President.
2. Salary. The Company shall pay Corwin a base salary of $210,000 a year.
3. Severance. If the Company terminates Corwin's employment without Cause, it shall pay Ms. Corwin
six months of her base salary, if Corwin signs a release.
"""


def said(text: str) -> list[str]:
    return [text[x.start : x.end] for x in called(text)]


def test_the_name_is_found_where_it_stands_for_the_person() -> None:
    text = normalise(LETTER).text
    assert said(text) == ["Corwin", "Corwin", "Corwin", "Corwin", "Ms. Corwin", "Corwin"]


def test_it_is_read_as_with_the_usual_word() -> None:
    usual = LETTER.replace('("Corwin")', '(the "Executive")').replace("Ms. ", "")
    usual = usual.replace(" Corwin", " the Executive").replace("B. the Executive", "B. Corwin")

    def told(text: str) -> list[str]:
        found = tenure.read(text)
        return [p.told for p in found.provisions if p.kind in ("salary", "severance")]

    assert told(LETTER) == told(usual) and len(told(LETTER)) == 2


def test_the_letters_own_words_are_quoted() -> None:
    letter = Letter("letter", LETTER)
    [sentence] = [s for s in letter.sentences if "salary of" in s.text]
    assert "pay Executive a base" in sentence.text
    assert "pay Corwin a base" in letter.quote(sentence.span())
    assert "pay Corwin a base" in sentence.plain


@pytest.mark.parametrize(
    "text",
    [
        'between Shanghai Brennock ("Brennock") and you. It is Brennock. Brennock. Brennock.',
        'A base salary (the "Salary"). The Salary is paid. Salary. Salary. Salary. Salary.',
        'Ada Corwin, Inc. ("Corwin") employs you. Corwin. Corwin. Corwin. Corwin. Corwin.',
        'employs Ada Corwin ("Corwin") and Ben Orr ("Orr"). It employs Corwin. It employs Orr. '
        "Corwin. Corwin. Corwin. Corwin. Orr. Orr. Orr. Orr.",
    ],
)
def test_what_is_no_name_of_the_person_stays(text: str) -> None:
    assert called(text) == []


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ('Ada Corwin ("CORWIN") will serve. CORWIN resigns.', ["CORWIN"]),
        ('Ada Corwin ("Corwin") will serve. In that Period Corwin rests; a period.', ["Corwin"]),
        ('employs Ada Corwin ("Corwin").\n5.3 Ms. Corwin rests.', ["Ms. Corwin"]),
        ('Ada Corwin (the "Manager") rests. Pay the Manager. The Branch Manager.', ["Manager"]),
        ('Ada Corwin (the "Director"). The Director shall rest. A Director.', ["Director"]),
        ('Ada Corwin (the "Executive") rests. Ms. Corwin rests.', ["Ms. Corwin"]),
        ("Ms. Corwin works. Ms. Corwin rests. Ms. Corwin is paid.", ["Ms. Corwin"] * 3),
        ("Ms. Corwin works. Ms. Corwin rests. Ms. Corwin will pay you.", []),
        ('"/s/ Ada B. Corwin" of Ada B. Corwin ("Corwin") who will serve; (b) it.', []),
    ],
)
def test_where_it_stands_for_the_person(text: str, uses: list[str]) -> None:
    assert said(text) == uses


def test_others_of_the_name_stay() -> None:
    text = normalise(LETTER + "\nThe Corwin Trust and Ben Corwin are not parties.\n").text
    assert len(said(text)) == 6


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(1, 12)), max_size=6), st.data())
def test_every_position_leads_back(gaps: list[tuple[int, int]], data: st.DataObject) -> None:
    """Names of any length, masked: what stands outside of them is where it was."""
    names, at = [], 0
    for gap, length in gaps:
        names.append(Called(at + gap, at + gap + length))
        at += gap + length
    source = "".join(chr(97 + i % 26) for i in range(at + data.draw(st.integers(0, 5))))
    masked = Masked(normalise(source), (), names)
    inside = {i for x in names for i in range(x.start, x.end)}
    back = [masked.to_normal(i) for i in range(len(masked.text))]
    assert back == sorted(back)
    outside = [i for i in back if i not in inside]
    assert outside == [i for i in range(len(source)) if i not in inside]
    assert masked.span(0, len(masked.text)) == Span(0, len(source))
