"""The account of a reading: nothing in a letter is lost between claimed and left."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure import read
from tenure.account import account, points_to
from tenure.agreement import Agreement
from tenure.provision import KINDS, Provision
from tenure.text import Letter
from tenure.text.phrases import phrase

LETTER = """May 4, 2017

Ms. Ada Ortega

Dear Ada:

We are pleased to offer you employment with Larkfield Instruments, Inc. (the "Company"). Your base
salary will be $210,000 a year. The Company will lend its old printing press to the town for 3
months, at $75 a week. A dog of the Company's, bought for $900 under the Guard Dog Plan, keeps watch
at night.
"""


def lines(agreement: Agreement) -> dict[str, tuple[int, int, int]]:
    return {x.what: (x.in_terms, x.claimed, x.total) for x in account(agreement).lines}


def test_what_is_claimed_and_what_is_left_come_to_the_whole() -> None:
    agreement = read(LETTER)
    found = account(agreement)
    assert found.share == agreement.coverage
    assert lines(agreement)["amounts"] == (1, 1, 3)
    assert lines(agreement)["durations"][1:] == (0, 1)
    for line in found.lines:
        assert 0 <= line.in_terms <= line.claimed <= line.total


def test_what_is_left_is_each_piece_with_where_it_points() -> None:
    agreement = read(LETTER)
    left = {agreement.quote(x.span): x for x in account(agreement).left}
    dog = next(x for quote, x in left.items() if quote.startswith("A dog"))
    press = next(x for quote, x in left.items() if "printing press" in quote)
    assert (dog.what, dog.points_to) == ("sentence", "a plan")
    assert press.points_to == ""


def parts_left(text: str) -> list[str]:
    agreement = read(f"Dear Ann:\n\n{text}\n")
    return [agreement.quote(x.span) for x in agreement.unread if x.what == "part"]


def test_a_limb_on_which_no_term_rests_is_left() -> None:
    text = (
        "If the Company terminates your employment without Cause, you will be entitled to:"
        " (i) twelve months of your base salary; (ii) a goose at a price of $31 every spring;"
        " and (iii) a bell."
    )
    assert parts_left(text) == ["(ii) a goose at a price of $31 every spring; and"]
    longer = text.replace("a bell", "a bell from Ulm")
    assert parts_left(longer)[1:] == ["(iii) a bell from Ulm."]


def test_the_mark_of_a_limb_is_none_of_its_words() -> None:
    text = (
        "If the Company terminates your employment without Cause, you will be entitled to:\n\n"
        "(i) twelve months of your base salary;\n\n(ii) a share of the bonus of that year; and\n\n"
        "(iii) your unpaid expenses."
    )
    assert [p[:5] for p in parts_left(text)] == ["(ii) ", "(iii)"]


def test_the_words_that_lead_to_limbs_are_left_with_them_alone() -> None:
    text = (
        "If the Company terminates your employment without Cause, or you die, the Company shall pay"
        " you (i) twelve months of your base salary, and (ii) a goose at a price of $31 a spring."
    )
    assert parts_left(text) == ["(ii) a goose at a price of $31 a spring."]


def test_a_clause_with_a_promise_of_its_own_is_left() -> None:
    text = "You will be paid $5,000 a year{}."
    assert parts_left(text.format(", and the Company will keep a dog in the tower for you")) == [
        "the Company will keep a dog in the tower for you."
    ]
    assert parts_left(text.format(", when the Company will have kept a dog for you")) == []
    assert parts_left(text.format(", and you will have 15 days of vacation a year with us")) == []


def test_a_sentence_of_which_nothing_is_read_is_left_whole() -> None:
    text = (
        "(i) The dog barks all night long at the moon, and (ii) the press shall print for a year."
    )
    left = read(f"Dear Ann:\n\nYou will be paid $5,000 a year.\n\n{text}\n").unread
    assert [x.what for x in left] == ["sentence"]


def test_the_mention_of_a_name_claims_no_sentence() -> None:
    text = "The dog of the Company barks for three weeks upon a Change in Control."
    found = read(f"Dear Ann:\n\nYou will be paid $5,000 a year.\n\n{text}\n")
    assert "change_in_control" in {p.kind for p in found.provisions}
    assert [found.quote(x.span) for x in found.unread] == [text]


def test_nothing_claimed_is_all_left() -> None:
    agreement = Agreement(Letter("letter.txt", LETTER), ())
    assert all(x.claimed == x.in_terms == 0 for x in account(agreement).lines)
    assert account(agreement).share[0] == 0
    assert len(account(agreement).left) == len(agreement.unread)


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Your options are governed by the 2004 Equity Plan.", "a plan"),
        ("You will sign the enclosed Proprietary Information Agreement.", "another agreement"),
        ("This is meant to comply with Section 409A of the Code.", "a statute"),
        ("You will have an office with a window.", ""),
    ],
)
def test_a_sentence_points_to_what_it_names(sentence: str, where: str) -> None:
    assert points_to(sentence) == where


PIECES = st.sampled_from(
    [
        "Your base salary will be $210,000 a year.",
        "The press costs $75 a week.",
        "You will have 15 days of vacation a year.",
        "The dog barks for 3 months.",
        "The Company will pay you a signing bonus of $10,000 on June 1, 2017.",
        "Nothing else is said.",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=8))
def test_every_value_is_counted_once(pieces: list[str]) -> None:
    letter = Letter("letter.txt", "Dear Ada:\n\n" + "\n\n".join(pieces) + "\n")
    agreement = Agreement(letter, ())
    found = Counter({x.what: x.total for x in account(agreement).lines})
    assert found["amounts"] == sum(p.count("$") for p in pieces)
    assert found["sentences"] == len([s for s in letter.sentences if s.kind == "body"])


def test_a_page_mark_claims_no_sentence_that_it_parts() -> None:
    words = "You may take part in our plans. This promise\n{}\ndoes not mean that we are bound."
    for mark in ("", "<PAGE>", "- 2 -\n<PAGE>"):
        found = read(f"Dear Ann:\n\nYou will be paid $5,000 a year. {words.format(mark)}\n")
        left = [found.quote(p.span) for p in found.unread]
        assert any(said.startswith("This promise") for said in left), mark


def test_a_letter_that_speaks_of_a_thing_is_not_silent_on_it() -> None:
    start = "Dear Ann:\n\nYou will be paid $5,000 a year."
    silent = read(start)
    assert "vacation" in silent.unsaid and not silent.spoken_of
    found = read(f"{start} Ask Bob about paid time off, and about disputes.")
    assert not {"vacation", "dispute resolution"} & set(found.unsaid)
    assert {found.quote(span) for span in found.spoken_of.values()} == {
        "Ask Bob about paid time off, and about disputes."
    }
    assert set(found.unsaid) | set(found.spoken_of) == set(silent.unsaid)


@pytest.mark.parametrize("kind", [k for k in KINDS.values() if k.usually], ids=lambda k: k.kind)
def test_what_is_read_of_a_kind_has_words_that_speak_of_it(kind: type[Provision]) -> None:
    speaks = phrase(kind.traces[kind.usually])
    for example in kind.examples:
        assert any(speaks.search(s.text) for s in Letter("x", example.text).sentences), example.text
