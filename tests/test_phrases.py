"""A look for the words that every match contains never rules a match out."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.text.needed import needed
from tenure.text.patterns import pattern
from tenure.text.phrases import phrase

EXPRESSIONS = [
    r"^(?:the )?(?:letter|salary) of",
    r"\b(?:(?P<a>[a-d])|of (?:\w+ )?)(?P=a)?[A-F]x?",
    r"(?<![\w&])(?:[A-Z]\w*|to[^a-z])|(?i:\bof [b-d]+)",
    r"x{0,2}(?:a?|b)(?!x)o",
    r"\b(?:look(?:ing)? forward to|we are (?:very )?(?:excited|delighted))\b",
    r"(?:severance|salary){1,2}[^.;]{0,5}(?=paid)paid",
    r"(?:ab|cd(?!e)){0,3}x{2,}|(?P<what>[\ue000\ue001])of",
    r"the (?:\w+ ){0,2}(?:letter|agreement|offer) is(?! not)",
    r"(?:)|anything",
    r"a\.b{2}cd{0,2}(?P<x>fg(?:hi)?)+j(?:lm|no)*(?!rs)\u0074u",
    r"(?:of|to) (?P<who>the (?:bank|board)|us)(?P=who)?, [\ue000\ue003]{1,2}[\ue005]*(?<=\ue003)?x",
    r"(?s:ab.c)(?-i:De)\s+\(fg\)|{h}i",
    pattern("salary .{0,9}?{money:amount}|{percent|fraction:part} of it").phrase.pattern,
]


@pytest.mark.parametrize("source", EXPRESSIONS)
@given(data=st.data())
def test_every_match_has_the_words_it_needs(source: str, data: st.DataObject) -> None:
    regex = re.compile(source, re.IGNORECASE | re.DOTALL)
    text = data.draw(st.from_regex(regex))
    if text.isascii() or all(c >= "\ue000" for c in text if not c.isascii()):
        assert phrase(source, regex.flags).may(text.lower())
        assert phrase(source, re.IGNORECASE | re.DOTALL).search(text) is not None


@given(st.sampled_from(EXPRESSIONS), st.text("abcdelopr tyiswxf.", max_size=60))
def test_a_phrase_finds_what_the_expression_finds(source: str, text: str) -> None:
    regex, ours = re.compile(source, re.IGNORECASE), phrase(source)
    assert (found := regex.search(text)) == (mine := ours.search(text)) or (
        found and mine and (found.span(), found.groups()) == (mine.span(), mine.groups())
    )
    assert [m.span() for m in ours.finditer(text)] == [m.span() for m in regex.finditer(text)]
    assert ours.sub("-", text) == regex.sub("-", text)


def test_needs_are_the_words_of_every_branch() -> None:
    assert phrase("(?:not|never) supersede").needs == ((" supersede",), ("not", "never"))
    assert phrase("salary|wages?").needs == (("salary", "wage"),)
    assert phrase("salary|").needs == ()


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        ("ab(?:cd)ef", (("abcdef",),)),
        ("ab(?:cd)?efg", (("efg",), ("ab",))),
        ("abc?def*", (("ab",), ("de",))),
        (r"ab\bcd\w*ef", (("abcd",), ("ef",))),
        ("ab(?!cd)efgh(?=ijk)", (("efgh",), ("ijk",), ("ab",))),
        ("(?:ab|cd){2}(?:ef|gh){0,2}", (("ab", "cd"),)),
        ("[\ue000\ue001]x[a-c]", (("\ue000", "\ue001"),)),
        ("(?(1)ab|cd)", ()),
        ("ab[", ()),
    ],
)
def test_needs_are_told_from_the_source(source: str, needs: tuple[tuple[str, ...], ...]) -> None:
    assert needed(source) == needs


AS_WRITTEN = """
import pathlib, sys
import tenure
from tenure.text import phrases
from tenure.provision import KINDS
from tenure.text import Letter
phrases.QUICKER = sys.argv[1] == "quicker"
phrases._SELDOM = 0  # from the first search on
for letter in sorted(pathlib.Path("examples").glob("*.txt")):
    print(tenure.read(letter.read_text("utf-8")).provisions)
for kind in KINDS.values():
    for example in kind.examples:
        print(list(kind.read(Letter("example", example.text))))
"""


def test_quicker_searches_change_no_reading() -> None:
    """They rest on how `re` compiles; without them the expressions are searched as written."""
    quicker, as_written = (
        subprocess.run(
            [sys.executable, "-c", AS_WRITTEN, how], capture_output=True, text=True, check=True
        ).stdout
        for how in ("quicker", "as written")
    )
    assert quicker == as_written
    assert "Severance(" in quicker and "ProratedBonus(" in quicker
