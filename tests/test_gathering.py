"""Fields are put together from the sentence that says each first; words lead to their sentences."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tenure.gathering import Found, gathered
from tenure.text import Letter, Sentence
from tenure.text.phrases import holds, phrase

TEXT = (
    "Dear Ms. Vale:\n\nYou will be paid $90,000 a year. You will report to the Board.\n\n"
    "The Board may pay a bonus of 10%. You will be paid monthly.\n\nSincerely,\nQuill Ltd.\n"
)
WORDS = ("paid", "board", "bonus", "you will", "nothing of the kind", "10", "sincerely")


def said(sentence: Sentence) -> Found:
    names = [word for word in ("paid", "board", "bonus") if word in sentence.lower]
    return {name: (sentence.index, sentence.span()) for name in names}


def test_a_field_is_taken_from_the_sentence_that_says_it_first() -> None:
    letter = Letter("x", TEXT)
    found = gathered(letter.body, said)
    assert found is not None
    terms, cite = found
    first, second, third, _ = letter.body
    assert terms == {"paid": first.index, "board": second.index, "bonus": third.index}
    assert cite.whole == (first.span(), second.span(), third.span())
    assert gathered(letter.body, said, lambda new: "salary" in new) is None


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4))
def test_the_sentences_that_have_a_word_are_found(words: list[str]) -> None:
    letter = Letter("x", TEXT)
    found = letter.having(*words)
    assert found == [s for s in letter.body if any(word in s.lower for word in words)]


def test_the_sentences_that_a_phrase_needs_are_found() -> None:
    letter = Letter("x", TEXT)
    wanted = phrase(r"\bpaid\b.{0,30}(?:\ue000|monthly)")
    assert letter.having(wanted) == [s for s in letter.body if holds(wanted.needs, s.lower)]
    assert [s.index for s in letter.having(wanted)] == [letter.body[0].index, letter.body[3].index]
