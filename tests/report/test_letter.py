"""The letter on the page: the text to the character, and every claim of it marked."""

from __future__ import annotations

from itertools import pairwise

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from tenure.text import Letter, Span
from tenure.views.report.letter import Claim, paper, pieces
from tenure.views.report.shown import plain, visible

ODD = st.text(
    st.one_of(st.sampled_from("a b<>&\"'\n\r\t\x00\x1b\u202e\u2066\u00ad-{}"), st.characters())
)


@st.composite
def claimed(draw: st.DrawFn) -> tuple[str, list[Claim]]:
    text = draw(ODD)
    place = st.integers(0, len(text))
    span = st.tuples(place, place).filter(lambda p: p[0] < p[1]).map(lambda p: Span(*p))
    spans = st.lists(span, max_size=3).map(tuple)
    if len(text) < 2:
        return text, []
    made = [
        Claim(f"k{i}" if i % 3 else "", draw(spans), "a <title>", "money", f"f{i}" if i % 2 else "")
        for i in range(draw(st.integers(0, 5)))
    ]
    return text, made


def shown(text: str, claims: list[Claim]) -> lxml.html.HtmlElement:
    made = paper("p", Letter("a letter", text), claims, set())
    blocks = Markup("").join(Markup("<p>{}</p>{}").format(b.html, b.gap) for b in made.blocks)
    return lxml.html.fromstring(f"<div>{made.lead}{blocks}</div>")


@given(claimed())
def test_the_pieces_together_are_the_text(found: tuple[str, list[Claim]]) -> None:
    text, claims = found
    # U+FFFE and the like are text to a browser; libxml2 leaves them out
    kept = "".join(c for c in plain(text) if ord(c) & 0xFFFE != 0xFFFE and not "\x7f" <= c < "\xa0")
    html = shown(text, claims).text_content()
    assert "".join(c for c in html if not "\x7f" <= c < "\xa0") == kept


@given(claimed())
def test_what_a_claim_marks_is_what_it_claims(found: tuple[str, list[Claim]]) -> None:
    text, claims = found
    cut = list(pieces(len(text), claims))
    assert [a.span.end for a in cut[:-1]] == [b.span.start for b in cut[1:]]
    for claim in claims:
        inside = {i for s in claim.spans for i in range(s.start, s.end)}
        marked = {i for p in cut if claim in p.claims for i in range(p.span.start, p.span.end)}
        assert inside <= marked
        others = {i for c in claims if c == claim for s in c.spans for i in range(s.start, s.end)}
        assert marked <= others


def test_of_several_claims_the_narrowest_takes_the_click() -> None:
    text = "The salary is $1 and the bonus is $2."
    wide = Claim("all", (Span(0, 37),), "All", "money")
    narrow = Claim("pay", (Span(4, 16),), "Pay", "money", "amount")
    links = shown(text, [wide, narrow]).findall(".//a")
    assert [(a.get("href"), a.text) for a in links] == [
        ("#t-all", "The "),
        ("#t-pay", "salary is $1"),
        ("#t-all", " and the bonus is $2."),
    ]
    assert links[1].get("data-t") == "pay all" and links[1].get("data-f") == "pay-amount"


def test_ids_are_met_once() -> None:
    text = "One.\n\nTwo.\n\nThree."
    field = Claim("a", (Span(0, 4), Span(6, 10)), "A", "money", "x", "1")
    claims = [field, Claim("a", (Span(0, 18),), "A", "money")]
    found = shown(text, claims).xpath("//@id")
    assert sorted(found) == ["s-a", "s-a-x"]


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("Dear Ines:", ["lines"]),
        ("Ines\n12 Court\nDuluth", ["lines"]),
        (
            "A sentence that goes on for more than fifty columns, and\nso is set as prose.",
            ["prose"],
        ),
        ("/s/ Ines            /s/ Henrik", ["grid"]),
        ("--------------\nInes", ["grid"]),
        ("One.\n<PAGE>\nTwo.", ["lines", "page", "lines"]),
        (f"Footnote:\n{'A long line of a paragraph. ' * 3}", ["lines", "prose"]),
    ],
)
def test_how_a_paragraph_is_set(text: str, shapes: list[str]) -> None:
    assert [b.shape for b in paper("p", Letter("x", text), [], set()).blocks] == shapes


def test_blocks_know_their_lines() -> None:
    blocks = paper("p", Letter("x", "a\n\n\nb\n c\n\n<PAGE>\nd"), [], set()).blocks
    assert [b.line for b in blocks] == [1, 4, 7, 8]
    assert all(a.line < b.line for a, b in pairwise(blocks))


def test_marks_of_direction_are_shown_and_turn_nothing() -> None:
    found = shown("pay \u202e000,9$\u202c now", [])
    assert found.text_content() == "pay \u202e000,9$\u202c now"
    assert [b.get("data-odd") for b in found.findall(".//bdi")] == ["U+202E", "U+202C"]
    assert (
        visible("pay \u202e000") == "pay [U+202E]000"
        and visible("a\x00b\ud800") == "a\u2400b\ufffd"
    )
