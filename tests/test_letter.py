"""From a file to sentences: joining, sections, limbs, patterns, definitions, and the way back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.errors import InputError
from tenure.text import Letter, Span, find, find_all, pattern
from tenure.text.definitions import uses
from tenure.text.formats import letter_from, load
from tenure.text.lines import CHARACTERS, SOFT_HYPHEN, translate
from tenure.text.unread import unclaimed
from tenure.text.values import Count, Date, Duration, Money, Percent

SEEDS = Path(__file__).parents[2] / "shared" / "letters" / "seeds"

LETTER = """Exhibit 10.7

March 3, 2015

Dr. Ada B. Quill
12 Harbour Street
Portland, OR 97201

Dear Ada,

     Harbour Tools, Inc. (the "Company") offers you the position of Chief
Financial Officer, reporting to Mr. Ben R. Oak. Your salary will be two hundred
ten thousand dollars ($210,000) a year, paid on a bi-weekly
basis.

1.   Stock Options. You will receive an option for 40,000 shares. 25% vests on
     your anniversary date; the rest vests over the fol-
     lowing thirty-
     six (36) months.

2.   Termination.

     2.1  If the Company terminates your employment for other than Good Cause
          (as defined in Section 2.2 below), it shall (a) pay you, on the fifth
          day, three months salary and (b) provide (i) health and (ii) dental
          coverage for six (6) months. This is terminated in accordance


<PAGE>


          for "Good Cause," only.

     2.2  "Good Cause" shall mean: (a) a felony; or

          (b) neglect that continues for 30 days after notice (each, a
          "Default").

Sincerely,

/s/ Ben R. Oak                                  March 4, 2015
---------------------------                     -------------
Ben R. Oak                                      Date

Footnote:
This offer lapses on April 1, 2015 unless you sign it before that day comes.
"""


@pytest.fixture(scope="module")
def letter() -> Letter:
    return Letter("own.txt", LETTER)


def body(letter: Letter) -> list[str]:
    return [s.plain for s in letter.sentences if s.kind == "body"]


def test_sentences_are_joined_over_wraps_pages_and_abbreviations(letter: Letter) -> None:
    sentences = body(letter)
    assert sentences[0] == (
        'Harbour Tools, Inc. (the "Company") offers you the position of Chief Financial Officer, '
        "reporting to Mr. Ben R. Oak."
    )
    assert sentences[1].endswith("a year, paid on a bi-weekly basis.")
    assert 'This is terminated in accordance for "Good Cause," only.' in sentences
    assert any("(a) a felony; or (b) neglect that continues" in s for s in sentences)


def test_labels_with_values_line_by_line_are_rows_of_a_list() -> None:
    said = "Name: Ada Roe\nTitle: Controller\nBase Salary: $90,000 a year.\nBonus: none.\n"
    sentences = Letter("x", "Terms of Employment\n\nMay 4, 2011\n\n" + said).sentences
    assert [s.plain for s in sentences if s.kind == "heading"] == ["Base Salary:", "Bonus:"]
    assert "Title: Controller" in [s.plain for s in sentences]


def test_a_point_within_a_sentence_is_no_full_stop() -> None:
    said = Letter("x", "If Mr. Roe or Ada B. Orr leaves Reed, Inc. early, No. 4 ends. See Ex. B.\n")
    first = said.sentences[0]
    assert find(r"if [^.;]* ends[.]", first) and "." in first.written[:-1]
    assert first.plain == "If Mr. Roe or Ada B. Orr leaves Reed, Inc. early, No. 4 ends."


def test_without_indentation_the_sentences_are_the_same(letter: Letter) -> None:
    flat = Letter("flat.txt", "\n".join(line.strip() for line in LETTER.split("\n")))
    assert body(flat) == body(letter)
    assert [(s.number, s.heading) for s in flat.sentences] == [
        (s.number, s.heading) for s in letter.sentences
    ]


def test_sections_have_numbers_and_inherit_headings(letter: Letter) -> None:
    found = [(s.number, s.heading) for s in letter.sections]
    assert found == [
        ("1", "Stock Options"),
        ("2", "Termination"),
        ("2.1", "Termination"),
        ("2.2", "Termination"),
        ("", "Footnote"),
    ]
    assert letter.quote(letter.sections[0].span).startswith("1. Stock Options. You will")
    (lapse,) = [s for s in letter.sentences if "lapses" in s.text]
    assert (lapse.kind, lapse.heading) == ("body", "Footnote")


def test_address_and_signature_are_told_from_the_body(letter: Letter) -> None:
    kinds = {s.plain: s.kind for s in letter.sentences}
    assert kinds["Dr. Ada B. Quill"] == kinds["Portland, OR 97201"] == "address"
    assert kinds["Sincerely,"] == kinds["/s/ Ben R. Oak March 4, 2015"] == "signature"
    assert kinds["2. Termination."] == "heading"


def test_a_summary_after_the_signatures_is_part_of_the_letter() -> None:
    said = "Dear Ms. Roe:\n\nWelcome.\n\nSincerely,\n\n/s/ Al Fenn\n\nSummary of Terms\n\n"
    rows = "Base salary:\t$210,000 a year\nTarget bonus:\t40% of base salary\n"
    kinds = {s.plain: s.kind for s in Letter("letter.txt", said + rows).sentences}
    assert kinds["/s/ Al Fenn"] == "signature"

    found = [k for words, k in kinds.items() if "$210,000" in words or "40%" in words]
    assert found == ["body", "body"]


@pytest.mark.parametrize("name", ["OAK MILLS, INC.", "Oak Mills, LLC", "THE BANK OF OAK, N.A."])
def test_the_name_of_a_company_above_its_signature_is_part_of_it(name: str) -> None:
    letter = Letter("x", f"This is the whole agreement.\n\n{name}\n\nBy: /s/ Al Fenn\n")
    assert [s.kind for s in letter.sentences] == ["body", "signature", "signature"]
    letter = Letter("x", f"{name}\n\nYou are employed by us.\n")  # at the head of a letter
    assert "signature" not in [s.kind for s in letter.sentences]


def test_values_masks_and_the_way_back(letter: Letter) -> None:
    money = next(v for v in letter.values if isinstance(v, Money))
    assert letter.quote(letter.span(money)) == "two hundred ten thousand dollars ($210,000)"
    sentence = next(s for s in letter.sentences if money in s.values)
    at = sentence.text.index(Money.mask)
    assert sentence.value_at(at) is money
    assert sentence.span(at, at + 1) == letter.span(money)
    assert letter.quote(sentence.span()) == sentence.plain
    assert sentence.shape.startswith("Your salary will be {money} a year")
    assert letter.line(letter.span(money).start) == 12


def test_a_number_broken_at_its_hyphen_is_one_number(letter: Letter) -> None:
    last = next(v for v in letter.values if isinstance(v, Duration))
    assert (last.n, last.unit, last.note) == (36, "month", "")


def test_limbs_nest(letter: Letter) -> None:
    sentence = next(s for s in letter.sentences if "it shall" in s.text)
    paths = {limb.path: limb for top in sentence.limbs for limb in top.every()}
    assert list(paths) == ["a", "b", "b(i)", "b(ii)"]
    assert sentence.readable(paths["b(i)"].body, paths["b(i)"].end) == "health and"
    inner = sentence.limb_at(sentence.text.index("dental"))
    assert inner is not None and inner.path == "b(ii)"
    cause = next(s for s in letter.sentences if "shall mean" in s.text)
    assert [limb.path for limb in cause.limbs] == ["a", "b"]


def test_references_to_clauses_are_no_limbs() -> None:
    text = "As in clauses (a), (b) and (c) above, or Section 3(a) hereof, we shall pay at once."
    assert Letter("x", text).sentences[0].limbs == ()


def test_patterns_give_values_and_spans(letter: Letter) -> None:
    sentence = next(s for s in letter.sentences if "salary will" in s.text)
    found = find("salary .{0,60}?{money:amount} a (?P<period>year|month)", sentence)
    assert found is not None
    assert found.value("amount", Money).cents == 21_000_000
    assert found.text("period") == "year"
    assert letter.quote(found.span("amount")) == "two hundred ten thousand dollars ($210,000)"
    assert letter.quote(found.span()).startswith("salary will be two hundred")
    assert found.has("amount") and not found.has("other")
    assert find("SALARY {money}", sentence) is None
    either = next(s for s in letter.sentences if "vests on" in s.text)
    assert [type(m.value("x")) for m in find_all("{percent|duration:x}", either)] == [
        Percent,
        Duration,
    ]
    assert find("{value:x} vests", either) is not None


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        ("base salary of {money:x}", {"base", "salary", "of", Money.mask}),
        ("(?:a|b) vests?", {"vest"}),
        ("a|b", set()),
        (r"notice\b.{0,9}[a-z]x*", {"notice"}),
    ],
)
def test_what_a_pattern_needs(source: str, needs: set[str]) -> None:
    assert {word for group in pattern(source).needs for word in group} <= needs
    assert bool(pattern(source).needs) == bool(needs)


def test_a_blank_that_may_be_missing() -> None:
    said = pattern(r"notice ?\(the \"?notice")
    assert said.phrase.search("a notice (the notice") and said.phrase.search('a notice(the "notice')
    assert pattern("[a ?]").phrase.pattern == "[a ?]"


def test_an_unknown_kind_in_a_pattern_is_refused() -> None:
    with pytest.raises(ValueError, match="no such kind of value: cash"):
        pattern("{cash:x}")


def test_definitions_and_uses(letter: Letter) -> None:
    found = {(d.term, d.how) for d in letter.definitions}
    assert found == {
        ("Company", "parentheses"),
        ("Good Cause", "reference"),
        ("Good Cause", "means"),
        ("Default", "parentheses"),
    }
    cause = next(d for d in letter.definitions if d.how == "means")
    assert cause.sentence.readable(cause.start, cause.end).startswith(": (a) a felony")
    assert all(letter.quote(d.span) == d.term for d in letter.definitions)
    assert [letter.quote(s) for s in uses(letter, "Good Cause")] == ["Good Cause"] * 3


def test_what_nothing_claims_is_listed(letter: Letter) -> None:
    everything = unclaimed(letter, [])
    assert len(everything.sentences) == len(body(letter))
    assert not unclaimed(letter, [Span(0, len(LETTER))]).values
    money = next(v for v in letter.values if isinstance(v, Money))
    left = unclaimed(letter, [letter.span(money)])
    assert money not in left.values and len(left.values) == len(everything.values) - 1
    assert len(left.sentences) == len(everything.sentences) - 1


def test_a_running_head_inside_a_sentence_vanishes() -> None:
    text = (
        "Dear Ann,\n\nThe option vests on each three-month\n\n\n1\n\n<PAGE>\n\n"
        "Ann Bow\nMay 2, 2011\nPage 2 of 3\n\n\nanniversary of that day.\n"
    )
    assert body(Letter("x", text)) == [
        "The option vests on each three-month anniversary of that day."
    ]


def test_table_tags_vanish_and_columns_stay_apart() -> None:
    text = (
        "<TABLE>\n<CAPTION>\n<S>          <C>\nBase salary        $90,000\n</TABLE>\n"
        "Notice of at least 30 days is due."
    )
    letter = Letter("x", text)
    assert "Base salary\t$90,000" in letter.normal.text
    assert [type(v) for v in letter.values] == [Money, Duration]


plain_text = st.text(max_size=400) | st.text(
    alphabet="ab C.\n\t\r\f-(1)i$%,;:\"'\u201c\u2019\u00a0<PAGE>\ue000\u2022", max_size=400
)


@given(plain_text)
def test_every_character_leads_back_to_its_source(source: str) -> None:
    normal = Letter("x", source).normal
    assert len(translate(source)) == len(source)
    for i, character in enumerate(normal.text):
        if not character.isspace():
            there = source[normal.origin(i)]
            plain = "-" if there == SOFT_HYPHEN else CHARACTERS.get(ord(there))
            assert character in (there, plain, "'")


@given(plain_text)
def test_any_text_has_sentences_and_spans(source: str) -> None:
    letter = Letter("x", source)
    done = 0
    for sentence in letter.sentences:
        span = sentence.span()
        assert done <= span.start < span.end <= len(source)
        done = span.end
        assert sentence.plain
        assert all(
            0 <= limb.start < limb.body <= limb.end <= len(sentence.text)
            for top in sentence.limbs
            for limb in top.every()
        )
    assert letter.definitions is not None and letter.sections is not None
    for value in letter.values:
        assert len(letter.span(value)) > 0


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \n\xc2\xa0\n", "empty"),
        (b"\x00\x01\x02", "binary"),
        (b"%PDF-1.4 ...", "PDF"),
        (b"PK\x03\x04zip", "zip"),
        (b"\xff\xfeD\x00e\x00\x00", "UTF-16"),
        (b"caf\x81\x8d\xff", "neither UTF-8"),
    ],
)
def test_what_is_no_letter_is_refused_with_a_way_to_mend_it(data: bytes, what: str) -> None:
    with pytest.raises(InputError) as caught:
        letter_from(data, "draft.txt")
    (problem,) = caught.value.problems
    assert problem.where == "draft.txt" and what in problem.what and problem.mend


def test_files_are_read_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfDear Ann,\r\nyou earn \x92ten\x92 \xa35.\r\n")
    letter = load(path)
    assert letter.name == "a.txt" and letter.source[-3:] == ".\r\n"
    with pytest.raises(InputError, match=r"missing\.txt"):
        Letter.load(tmp_path / "missing.txt")
    big = tmp_path / "big.txt"
    big.write_bytes(b"a" * (20 * 1024 * 1024 + 1))
    with pytest.raises(InputError, match="20,971,521"):
        load(big)


@pytest.fixture(scope="module")
def seeds() -> list[Letter]:
    if not SEEDS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the seed letters are missing: {SEEDS}")
        pytest.skip("the seed letters (../shared/letters/seeds) are not here")
    return [load(path) for path in sorted(SEEDS.glob("*.txt"))]


def test_the_seeds_have_the_values_counted_by_hand(seeds: list[Letter]) -> None:
    values = [value for letter in seeds for value in letter.values]
    counted = {
        kind: sum(isinstance(v, kind) for v in values) for kind in (Money, Date, Percent, Duration)
    }
    assert counted == {Money: 4, Date: 5, Percent: 7, Duration: 17}
    assert sum(isinstance(v, Count) and v.unit == "shares" for v in values) == 2
    assert not any(v.note for v in values)


def test_the_seeds_lead_back_to_their_source(seeds: list[Letter]) -> None:
    for letter in seeds:
        for sentence in letter.sentences:
            quote = letter.quote(sentence.span())
            assert quote.replace("<PAGE> ", "") == sentence.plain
        flat = Letter("flat", "\n".join(line.lstrip() for line in letter.source.split("\n")))
        assert [s.plain for s in flat.sentences] == [s.plain for s in letter.sentences]


def test_the_seeds_define_their_terms(seeds: list[Letter]) -> None:
    terms = {d.term for letter in seeds for d in letter.definitions}
    assert terms == {
        "Company",
        "Board of Directors",
        "Adjustment Date",
        "Company Benefit Plans",
        "Change in Control",
        "Good Cause",
        "Exchange Act",
        "Company Shareholders",
    }


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n\n\n", "\n\n2\n\n"])
def test_the_short_last_line_of_a_page_goes_on(gap: str) -> None:
    head = (
        "The Company shall pay the premiums of his health plan for a time that ends\non the earlier"
    )
    letter = Letter("x", f"Dear Ann:\n\n{head}{gap}of (i) his death and (ii) one year.\n")
    [said] = [s.written for s in letter.body]
    assert said.startswith("The Company shall pay") and said.count("earlier of (i)") == 1


def test_a_line_with_a_bullet_in_words_begins_anew() -> None:
    items = "We offer you these things in this year:\n\no a desk by the\nwindow\n\no a chair\n"
    letter = Letter("x", f"Dear Ann:\n\n{items}")
    assert not any("window o a chair" in s.written for s in letter.sentences)


def test_a_file_with_the_line_ends_of_old_macs_has_lines() -> None:
    plain, old = Letter("plain", LETTER), Letter("old", LETTER.replace("\n", "\r"))
    where = [plain.line(s.span().start) for s in plain.sentences]
    assert [old.line(s.span().start) for s in old.sentences] == where and max(where) > 10
