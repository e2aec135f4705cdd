"""What another part of the letter says of a covenant: for how long, when not, and what is free."""

from __future__ import annotations

import pytest

from tests.kinds.test_covenants import read

PARTED = (
    "8. Rivals.\n\n(a) For one year after her employment ends, the Executive shall not compete with"
    " the Company.\n\n(b) For one year after her employment ends, the Executive shall not hire any"
    " employee of the Company.\n\n(c) {said}\n"
)


@pytest.mark.parametrize(
    ("said", "words", "of"),
    [
        ("Nothing in this Section 8 shall prevent ownership of 3% of any listed stock.",
         "3% of any listed stock", {"non-competition"}),
        ("Paragraph (a) shall not restrict the passive ownership of bonds.", "bonds",
         {"non-competition"}),
        ("Section 8(b) shall not apply to drivers.", "drivers",
         {"non-solicitation of employees"}),
        ("This Section shall not prevent the Company from seeking damages.", "damages", set()),
        ("Section 8(a) of the Option Plan shall not apply to drivers.", "drivers", set()),
    ],
)  # fmt: skip
def test_a_part_of_the_section_says_what_another_leaves_free(
    said: str, words: str, of: set[str]
) -> None:
    found = read(PARTED.format(said=said))
    assert {c.what for c in found if words in c.scope} == of


def test_a_clause_is_freed_by_its_label() -> None:
    found = read(
        "While employed and for one year thereafter you will not (i) compete with us, or (ii)"
        " solicit any customer of ours. Clause (i) shall not apply if you are let go."
    )
    assert {c.what for c in found if "let go" in c.scope} == {"non-competition"}


def test_a_section_gives_the_time_of_those_that_it_names() -> None:
    text = (
        "4.1 The restrictions in Sections 4.2 and 4.4 shall apply for nine months following the"
        " termination of the employment.\n\n4.2 The Executive shall not compete with the Company."
        "\n\n4.3 The Executive shall not disparage the Company.\n\n4.4 The Executive shall not"
        " solicit any employee of the Company.\n"
    )
    assert {c.what: c.months for c in read(text)} == {
        "non-competition": 9,
        "non-disparagement": None,
        "non-solicitation of employees": 9,
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("For the longer of ten months and the period of her severance, the Executive shall not"
         " compete with the Company.", [("non-competition", "as stated", 10)]),
        ("The Executive shall not compete with the Company until (x) the first anniversary of her"
         " resignation or (y) the second anniversary of any other parting.",
         [("non-competition", "as stated", 24), ("non-competition", "as stated", 12)]),
        ("If you resign you will not compete with us for one year after you leave; if we let you"
         " go, the period is five months.",
         [("non-competition", "as stated", 12), ("non-competition", "as stated", 5)]),
        ("You will not compete with us for one year thereafter in case of a resignation, after"
         " your employment ends.", [("non-competition", "as stated", 12)]),
        ("For six months after you leave you will not solicit any client of ours, nor for a period"
         " of nine months after you leave hire any Key Person.",
         [("non-solicitation of customers", "months", 6),
          ("non-solicitation of employees", "months", 9)]),
        ("The Executive previously agreed not to compete with the Company for two years.", []),
        ("The Executive may serve on boards of companies not competing with the Company.", []),
    ],
)  # fmt: skip
def test_times_that_hang_on_the_parting(text: str, told: list[tuple[str, str, int]]) -> None:
    assert [(c.what, c.after, c.months) for c in read(text)] == told


def test_what_is_not_confidential_may_stand_in_another_part() -> None:
    [covenant] = read(
        "3.1 The Employee shall not discuss confidential information with anybody.\n\n3.2"
        " Confidential information does not include the weather.\n"
    )
    assert "the weather" in covenant.scope
