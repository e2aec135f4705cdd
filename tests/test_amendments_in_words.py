"""What an amendment says it changes of a section: words, sentences, clauses; what stays open."""

from __future__ import annotations

import pytest

from tenure.agreement import Agreement, dump, parse
from tenure.facts.values import parse_date
from tenure.provisions.changed_section import ChangedSection
from tests.families import LETTER, amendment, family, letter, on, wrong

AGREEMENT = """EMPLOYMENT AGREEMENT

This Agreement is made as of May 4, 2009 between Quarrel Foods, Inc. (the "Company") and Ada Brandt
(the "Executive").

1. Term. The term of this Agreement shall begin on June 1, 2009 and end on May 31, 2012.

2. Salary. The Company shall pay the Executive a base salary of $310,000 per year. The Board will
look at the salary each spring.

3. Bonus. The Executive is eligible for an annual bonus with a target of 40% of her base salary.

4. Severance. If the Company terminates the Executive's employment without Cause, the Company shall
pay the Executive a lump sum of $90,000 on the tenth day following that date.

5. Governing Law. This Agreement is governed by the laws of the State of Vermont.
"""


def amended(text: str, day: str | None = "2011-03-01", **says: object) -> Agreement:
    return family(amendment(text, day, **says), first=AGREEMENT)


def open_changes(a: Agreement) -> list[str]:
    return [p.place for p in a.live.values() if isinstance(p, ChangedSection)]


@pytest.mark.parametrize(
    ("text", "figure", "says"),
    [
        (
            'Section 1 of the Agreement is hereby amended by deleting "May 31, 2012" and inserting'
            ' in its place "May 31, 2014".',
            "term_until",
            "2014-05-31",
        ),
        (
            "Section 2 of the Employment Agreement is amended by replacing \u201c$310,000\u201d"
            " with \u201c$355,000.\u201d",
            "salary_rate",
            "$355,000.00",
        ),
        (
            'The figure "$310,000" in the first sentence of Section 2 of the Agreement is hereby'
            ' changed to "$355,000".',
            "salary_rate",
            "$355,000.00",
        ),
        (
            'Section 2 is amended by substituting "$355,000" for "$310,000".',
            "salary_rate",
            "$355,000.00",
        ),
        (
            "Section 2 of the Agreement is hereby amended to change the amount of $310,000 to"
            " $355,000.",
            "salary_rate",
            "$355,000.00",
        ),
    ],
)
def test_words_take_the_place_of_words_from_the_day_on(text: str, figure: str, says: str) -> None:
    a = amended(text)
    before, after = on(a, "2011-02-28"), on(a, "2011-03-01")
    assert str(after[figure]) == says != str(before[figure])
    assert not open_changes(a)


def test_new_words_are_cited_where_they_stand_and_old_ones_in_the_letter() -> None:
    a = amended('Section 2 is amended by replacing "$310,000" with "$355,000".')
    p = a.slots["salary[1]"]
    assert a.version("salary[1]").instead_of == "salary[0]"
    assert [s.document for s in p.cite.fields["amount"]] == [1, 0]
    assert {s.document for s in p.cite.whole} == {0, 1}
    assert "$355,000" in a.quote(*p.cite.fields["amount"])
    assert parse(dump(a), "agreement.yaml").slots == a.slots


@pytest.mark.parametrize(
    "text",
    [
        # not there, twice there, in a section that is not there
        'Section 2 of the Agreement is amended by replacing "$300,000" with "$355,000".',
        'Section 4 of the Agreement is amended by replacing "the Company" with "the Parent".',
        'Section 12 of the Agreement is amended by replacing "$310,000" with "$355,000".',
    ],
)
def test_words_that_are_not_found_once_change_nothing_and_are_said(text: str) -> None:
    a = amended(text)
    s = on(a, "2011-03-01")
    assert str(s["salary_rate"]) == "$310,000.00"
    [place] = open_changes(a)
    assert any(place in about and "may be different" in said for about, _, said in s.notes)


def test_a_word_wherever_it_stands() -> None:
    text = 'Section 4 of the Agreement is amended by replacing each reference to "the Company" with'
    a = amended(f'{text} "Quarrel Holdings".')
    assert "severance[0]" in a.live and len(open_changes(a)) == 1, "no term rests on the name"


def test_a_sentence_that_changes_ends_nothing_else_of_its_section() -> None:
    text = """1. The last sentence of Section 2 of the Agreement is hereby deleted in its entirety
and replaced with the following: "The Board will look at the salary in May of each year."

2. Section 4 of the Agreement is hereby amended by deleting the third sentence thereof."""
    a = amended(text)
    assert {"salary[0]", "severance[0]"} <= a.in_force(parse_date("2011-03-01")).keys()
    assert open_changes(a)


def test_a_sentence_that_is_deleted_is_taken_out() -> None:
    more = """6. Vacation. The Executive is entitled to 20 days of vacation per year. Up to five
days of unused vacation may be carried over to the next year.
"""
    text = "The second sentence of Section 6 of the Agreement is hereby deleted."
    a = family(amendment(text, "2011-03-01"), first=AGREEMENT + "\n" + more)
    old, new = a.slots["vacation[0]"].words(), a.slots["vacation[1]"].words()
    assert "carried over" in old and "carried over" not in new and "20 days" in new
    assert not open_changes(a)


@pytest.mark.parametrize(
    "text",
    [
        "Section 6 of the Agreement is hereby amended by deleting the second sentence thereof.",
        'The sentence in Section 6 of the Agreement stating "Up to five days of unused vacation may'
        ' be carried over to the next year." is hereby deleted.',
        "The following language of Section 6 of the Agreement is hereby deleted:\n\n"
        '"Up to five days of unused vacation may be carried over to the next year."',
    ],
)
def test_a_sentence_is_found_however_it_is_named(text: str) -> None:
    more = """6. Vacation. The Executive is entitled to 20 days of vacation per year. Up to five
days of unused vacation may be carried over to the next year.
"""
    a = family(amendment(text, "2011-03-01"), first=AGREEMENT + "\n" + more)
    new = a.slots["vacation[1]"].words()
    assert "carried over" not in new and "20 days" in new
    assert not open_changes(a)


def test_a_section_of_another_paper_is_not_the_letters() -> None:
    for of in ("the First Amendment", "Appendix I"):
        a = amended(f"Section 4 of {of} is hereby deleted in its entirety.")
        assert "severance[0]" in a.in_force(parse_date("2011-03-01")), of
        assert open_changes(a) == ["Section 4"]


def test_a_clause_that_is_deleted_by_its_name_ends() -> None:
    a = amended("The Severance provided in the Agreement is deleted.")
    assert "severance[0]" in a.in_force(parse_date("2011-02-28"))
    assert "severance[0]" not in a.in_force(parse_date("2011-03-01"))
    assert not open_changes(a)


def test_of_several_sections_that_are_deleted_each_ends() -> None:
    a = amended("Sections 3 and 4 of the Agreement are hereby deleted.")
    ended = {s for s in a.live if a.version(s).until == parse_date("2011-03-01")}
    assert {"bonus[0]", "severance[0]"} <= ended and "salary[0]" not in ended
    assert not open_changes(a)


def test_new_words_that_are_not_read_are_said() -> None:
    text = """A new Section 6 is hereby added to the Agreement:

"6. Deferral. Notwithstanding anything else, one fifth of each month's pay is kept back until the
mill at Barre is sold." """
    s = on(amended(text), "2011-03-01")
    assert any("Section 6" in about and "not all of them" in said for about, _, said in s.notes)
    assert any(c.what == "not carried out" for c in s.papers.changes)


def test_new_words_that_are_all_read_leave_nothing_open() -> None:
    text = """Section 2 of the Agreement is hereby deleted in its entirety and replaced with the
following:

"2. Salary. The Company shall pay the Executive a base salary of $355,000 per year." """
    a = amended(text)
    assert str(on(a, "2011-03-01")["salary_rate"]) == "$355,000.00"
    assert not open_changes(a)


def test_the_words_as_they_were_are_not_in_force() -> None:
    text = """Section 1 of the Agreement, which provides:

Term. The term of this Agreement shall begin on June 1, 2009 and end on May 31, 2012.

is hereby amended to provide as follows:

Term. The term of this Agreement shall begin on June 1, 2009 and end on May 31, 2015."""
    s = on(amended(text), "2011-03-01")
    assert str(s["term_until"]) == "2015-05-31"


def test_what_an_amendment_says_of_itself_changes_nothing_of_the_agreement() -> None:
    text = """1. Section 2 of the Agreement is amended by replacing "$310,000" with "$355,000".

2. Governing Law. This Amendment shall be governed by the laws of the State of Oregon."""
    a = amended(text)
    [law] = [p.words() for p in a.live.values() if p.kind == "governing_law"]
    assert "Vermont" in law


def test_what_was_agreed_before_is_told_and_changes_nothing() -> None:
    text = """WHEREAS, the Executive was retained to serve as Treasurer of the Company; and

1. Section 2 of the Agreement is amended by replacing "$310,000" with "$355,000"."""
    a = family(amendment(text, "2011-03-01"), first=LETTER)
    assert [s for s in a.live if s.startswith("position")] == ["position[0]"]


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        (
            'This First Amendment (this "Amendment") is effective as of the 9th day of March, 2011'
            ' and changes the Employment Agreement effective as of May 4, 2009 (the "Original'
            ' Agreement").',
            "2011-03-09",
        ),
        (
            "This Second Amendment to the Employment Agreement, effective March 9, 2011 (the"
            ' "Second Amendment"), amends the Employment Agreement, dated and made effective May 4,'
            ' 2009 (the "Original Agreement").\n\nWHEREAS, effective July 1, 2010, the parties'
            " entered into the First Amendment;",
            "2011-03-09",
        ),
    ],
)
def test_the_day_is_the_amendments_own(opening: str, day: str) -> None:
    text = f'{opening}\n\n1. Section 2 is amended by replacing "$310,000" with "$355,000".'
    a = amended(text, None)
    assert a.documents[1].effective == parse_date(day)


def test_each_section_may_have_a_day_of_its_own() -> None:
    text = """This Amendment is made as of March 9, 2011.

1. Section 2 of the Agreement is amended, effective July 1, 2011, by replacing "$310,000" with
"$355,000".

2. Section 3 of the Agreement is amended by replacing "40%" with "45%"."""
    a = amended(text, None)
    assert a.version("salary[1]").since == parse_date("2011-07-01")
    assert a.version("bonus[1]").since == parse_date("2011-03-09")


def test_an_amendment_that_waits_for_an_event_has_no_day() -> None:
    text = """This Amendment, dated March 9, 2011, shall take effect upon the closing of the sale of
the mill.

Section 2 is amended by replacing "$310,000" with "$355,000"."""
    told = wrong(amendment(text, None), first=AGREEMENT)
    assert "from an event on" in told and "effective: 2006-03-15" in told
    assert amended(text, "2011-05-02").documents[1].effective == parse_date("2011-05-02")


def test_an_amendment_by_itself_says_what_it_changes() -> None:
    text = 'Section 4(b)(ii) of the Employment Agreement is hereby amended by deleting "three".'
    read = letter(AGREEMENT + "\n" + text).agreement
    [p] = read.of_kind("changed_section")
    assert "Section 4(b)(ii) of the Employment Agreement" in p.told and '"three"' in p.told


@pytest.mark.parametrize(
    "text",
    [
        "Section 4 may be amended only in writing.",
        "Section 4 shall be amended to the minimum extent that makes it valid.",
        "Section 409A of the Code is amended from time to time.",
        "If Section 4 is deleted, the others stay in force.",
        "Section 4 of this Agreement is hereby deemed amended.",
    ],
)
def test_what_may_change_is_no_change(text: str) -> None:
    assert not letter(AGREEMENT + "\n" + text).agreement.of_kind("changed_section")


def test_an_amendment_that_holds_from_before_its_own_day_says_so() -> None:
    text = """This Amendment No. 1 to the Employment Agreement is made as of June 10, 2011 and shall
be effective as of March 1, 2011.

1. Section 2 of the Agreement is amended by replacing "$310,000" with "$355,000"."""
    a = amended(text, None)
    s = on(a, "2011-04-30")
    assert str(s["salary_rate"]) == "$355,000.00"
    [said] = [text for about, _, text in s.notes if about == "made later"]
    assert "is of 2011-06-10 and holds from 2011-03-01" in said
    assert not [x for x in on(a, "2011-02-28").notes if x[0] == "made later"]


def test_a_change_that_is_unclear_holds_up_no_other() -> None:
    text = """1. Section 2 of the Agreement is amended by replacing "$310,000" with "$355,000".

2. Section 3 of the Agreement is amended by replacing "40%" with "two fifths and a bit"."""
    a = amended(text)
    s = on(a, "2011-03-01")
    assert str(s["salary_rate"]) == "$355,000.00"
    assert open_changes(a) == ["Section 3"], "its new words are not read"


def test_an_amendment_by_itself_does_not_call_the_old_office_the_new_one() -> None:
    text = """FIRST AMENDMENT TO EMPLOYMENT AGREEMENT

This Amendment is made as of March 9, 2011 between Quarrel Foods, Inc. (the "Company") and Ada
Brandt (the "Executive").

WHEREAS, the Executive and the Company entered into an Employment Agreement under which the
Executive serves as Treasurer of the Company;

1. Section 1 of the Agreement is hereby deleted in its entirety and replaced with the following:

"1. Office. The Executive shall serve as Chief Financial Officer of the Company."
"""
    [office] = letter(text).agreement.of_kind("position")
    assert "Chief Financial Officer" in office.told and "Treasurer" not in office.told
    assert "Quarrel Foods" in office.told and "March 9, 2011" in office.told


def test_a_later_amendment_ends_what_an_earlier_one_put_in_a_section() -> None:
    first = """1. Section 4 of the Agreement is hereby deleted in its entirety and replaced with the
following:

"4. Severance. If the Company terminates the Executive's employment without Cause, the Company
shall pay the Executive a lump sum of $120,000 on the tenth day following that date."

2. A new Section 8 is hereby added to the Agreement:

"8. Vacation. The Executive is entitled to 25 days of vacation per year."
"""
    second = "Sections 4 and 8 of the Agreement are hereby deleted."
    a = family(
        amendment(first, "2011-03-01"),
        amendment(second, "2012-03-01", "a2.txt"),
        first=AGREEMENT,
    )
    assert {"severance[1]", "vacation[0]"} <= a.in_force(parse_date("2012-02-29")).keys()
    after = a.in_force(parse_date("2012-03-01"))
    assert not {s for s in after if s.startswith(("severance", "vacation"))}
    assert not open_changes(a)


def test_old_words_that_an_earlier_amendment_replaced_are_not_in_force() -> None:
    first = """Section 2 of the Agreement is hereby deleted in its entirety and replaced with the
following:

"2. Salary. The Company shall pay the Executive a base salary of $330,000 per year." """
    second = 'Section 2 of the Agreement is amended by replacing "$310,000" with "$355,000".'
    a = family(
        amendment(first, "2011-03-01"),
        amendment(second, "2012-03-01", "a2.txt"),
        first=AGREEMENT,
    )
    assert str(on(a, "2012-03-01")["salary_rate"]) == "$330,000.00"
    assert open_changes(a) == ["Section 2"]


def test_a_limb_within_a_sentence_is_looked_for_in_its_section() -> None:
    text = 'Section 3(b) of the Agreement is amended by replacing "40%" with "45%".'
    assert "45%" in amended(text).slots["bonus[1]"].words()


def test_what_the_sentence_itself_says_takes_the_place_of_what_was() -> None:
    text = """This Amendment is made as of March 9, 2011 between Quarrel Foods, Inc. (the "Company")
and Ada Brandt (the "Executive").

1. Section 1 of the Agreement is hereby amended to say that the Executive shall serve as Chief
Financial Officer of the Company."""
    assert "Chief Financial Officer" in amended(text).slots["position[1]"].words()


def test_a_section_that_waits_for_an_event_has_no_day_either() -> None:
    text = """This Amendment is dated March 9, 2011.

1. Upon the completion of the sale of the mill, Section 2 of the Agreement shall be amended by
replacing "$310,000" with "$355,000"."""
    assert "completion of the sale of the mill" in wrong(amendment(text, None), first=AGREEMENT)
    paid = text.replace("Upon the completion of the sale of the mill, Section", "Section")
    assert str(on(amended(paid, None), "2011-03-09")["salary_rate"]) == "$355,000.00"
