"""Where words stand: one pass for all words and a look for each find the same sentences."""

from hypothesis import given
from hypothesis import strategies as st

from tenure.text import Letter
from tenure.text.phrases import small
from tenure.text.places import MANY, Asked, Places, indexes

WORDS = ("you", "your", "a year", "resign", "pays", "ay", "\u00e9t\u00e9", "of. ", "s")
SAID = st.lists(st.sampled_from([*WORDS, "Company", "Resigns.", "pays you", "x"]), max_size=12)


def by_hand(letter: Letter, word: str) -> list[int]:
    return [s.index for s in letter.sentences if word in small(letter.masked.text[s.start : s.end])]


def places(letter: Letter, asked: Asked) -> Places:
    return Places(small(letter.masked.text), letter.sentences, asked)


@given(st.lists(SAID, max_size=8), st.lists(st.sampled_from(WORDS), max_size=6))
def test_a_word_is_where_it_stands_however_it_was_looked_for(
    said: list[list[str]], first: list[str]
) -> None:
    letter = Letter("letter.txt", "\n\n".join(" ".join(words).capitalize() + "." for words in said))
    asked = Asked()
    for word in first:
        asked.add(word)
    for i in range(MANY):
        asked.add(f"never said {i}")
    for found in (places(letter, Asked()), places(letter, asked)):
        for word in WORDS:
            assert list(indexes(found.of(word))) == by_hand(letter, word)


@given(st.lists(SAID, max_size=12), st.lists(st.lists(st.sampled_from(WORDS), min_size=1)))
def test_every_group_has_a_word_in_the_sentence(
    said: list[list[str]], groups: list[list[str]]
) -> None:
    letter = Letter("letter.txt", "\n\n".join(" ".join(words).capitalize() + "." for words in said))
    found = places(letter, Asked()).needed(tuple(map(tuple, groups)))
    wanted = [{i for word in group for i in by_hand(letter, word)} for group in groups]
    every = set(range(len(letter.sentences))).intersection(*wanted)
    assert list(indexes(found)) == sorted(every)
