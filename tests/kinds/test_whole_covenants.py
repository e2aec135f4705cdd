"""What a covenant must not lose: the other side's duty, a limb of a list, an exception."""

from __future__ import annotations

import pytest

from tests.kinds.test_covenants import read


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "The directors of the Bank and the Executive each agree that neither will make any"
            " statement that disparages the other.",
            True,
        ),
        (
            "The Bank's directors will not disparage the Executive to others, and the Executive"
            " will not disparage the Bank.",
            True,
        ),
        ("You shall not disparage us, and the Company shall not disparage you.", True),
        (
            "The Company agrees that it shall not make any negative statements about the Employee,"
            " and the Employee agrees that he shall not make any about the Company that are"
            " derogatory.",
            True,
        ),
        (
            "The Executive agrees not to disparage the Company, and the Company (through its"
            " officers) agrees not to disparage the Executive.",
            True,
        ),
        (
            "You will not say anything derogatory about the Firm, nor will the Firm say anything"
            " derogatory about you.",
            True,
        ),
        (
            "You agree not to disparage the Company, and the Company agrees to instruct its"
            " officers not to disparage you.",
            False,
        ),
        (
            "You agree not to disparage the Company, and agree that the Company shall not be"
            " liable to you for what others say.",
            False,
        ),
        (
            'Orme (the "Executive") and Pell each expressly agree not to disclose the terms of this'
            " Agreement to anyone.",
            True,
        ),
        (
            "The Company and the Executive agree that the Executive will not disclose the terms of"
            " this Agreement to anyone.",
            False,
        ),
    ],
)
def test_the_duty_of_the_other_side(text: str, both: bool) -> None:
    assert [p.mutual for p in read(text)] == [both]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (  # every item of an exception
            "You shall not disclose the terms of this Agreement to anyone, except to (i) your"
            " lawyer or accountant; (ii) a tax authority; and (iii) your spouse.",
            "except to (i) your lawyer or accountant; (ii) a tax authority; and (iii) your spouse",
        ),
        (  # an aside does not end it
            "The Employee shall not disclose any confidential information except as may be required"
            " by law (and, in such case, he will at once tell the Company) or in his work.",
            "except as may be required by law (and, in such case, he will at once tell the Company)"
            " or in his work",
        ),
        (  # nor does the letter of a paragraph
            "For one year after he leaves, for any reason other than a termination under paragraph"
            " 6(b) or 6(c), the Executive shall not work for any business that competes with us.",
            "other than a termination under paragraph 6(b) or 6(c); work for any business that"
            " competes with us",
        ),
        (  # a list of what one is lured to do
            "For one year after your employment ends, you shall not solicit any employee to: (i)"
            " leave the Company; or (ii) work for a competitor.",
            "solicit any employee to: (i) leave the Company; or (ii) work for a competitor",
        ),
        (  # each limb of the list, and no words that lead to it alone
            "For one year after your employment ends, the Executive shall not, in any place where"
            " the Company carries on its business, (i) own a business that competes with the"
            " Company; or (ii) work for any person that competes with the Company.",
            "in any place where the Company carries on its business; own a business that competes"
            " with the Company; work for any person that competes with the Company",
        ),
    ],
)
def test_what_is_forbidden_or_free_is_told_to_its_end(text: str, words: str) -> None:
    [covenant] = read(text)
    assert covenant.scope == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (  # what another section leaves free
            "4. The Executive shall not at any time disclose any confidential information.\n\n9."
            " Nothing in this Agreement prohibits the Executive from reporting a possible violation"
            " of law to any agency.\n",
            "Nothing in this Agreement prohibits the Executive from reporting",
        ),
        (
            "2. You hereby assign to the Company all inventions that you make.\n\n7. This Agreement"
            " does not require the assignment of any invention that you made in your own time.\n",
            "does not require the assignment of any invention",
        ),
        (
            "3. For one year after you leave, you shall not compete with the Company.\n\n8. For the"
            " avoidance of doubt, work for the Orchard Trust shall not be deemed to compete with"
            " the Company.\n",
            "work for the Orchard Trust shall not be deemed to compete",
        ),
        (  # a limit that goes on in the lines below it
            "5. The Employee shall not disclose any Confidential Information.\n\n(a) The foregoing"
            " shall not apply to information which\n\n(i) is generally known; or\n\n(ii) was known"
            " to him before.\n",
            "",
        ),
    ],
)
def test_what_is_left_free_elsewhere_is_told(text: str, words: str) -> None:
    assert words in read(text)[0].scope


def test_what_frees_the_company_is_no_limit() -> None:
    [covenant] = read(
        "4. The Executive shall not disclose any confidential information.\n\n9. Nothing in this"
        " Agreement shall limit the powers of the Board to provide information to anybody.\n"
    )
    assert not covenant.scope


@pytest.mark.parametrize(
    "text",
    [
        "The Employee shall never disclose any trade secret of the Company. For two years after he"
        " leaves, the Employee shall not disclose any Confidential Information.",
        "For two years after you leave, you shall not disclose any confidential information. You"
        " shall not disclose any trade secret as long as it is one.",
    ],
)
def test_a_time_of_some_of_the_information_is_not_that_of_all(text: str) -> None:
    assert [(p.after, p.months) for p in read(text)] == [("as stated", 24)]


def test_the_company_keeps_as_long_as_the_executive() -> None:
    [covenant] = read(
        "For one year after she leaves, the Executive shall not disparage the Company. For one year"
        " after she leaves, the Company shall not disparage the Executive."
    )
    assert covenant.mutual
