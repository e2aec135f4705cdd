"""Covenants in many words: each sentence with the terms that are read from it."""

from __future__ import annotations

import pytest

from tenure.agreement import terms_of
from tests.kinds.test_covenants import read

SAID: list[tuple[str, dict[str, object]]] = [
    (
        "For a period of one year commencing as of the Termination Date, you shall not"
        " compete with the Company.",
        {"what": "non-competition", "after": "months", "months": 12},
    ),
    (
        "The Employee shall not disclose to any person (except as her duties as an employee"
        " of Quill Press may require) any confidential information of Quill Press.",
        {
            "what": "confidentiality",
            "after": "not said",
            "scope": "except as her duties as an employee of Quill Press may require",
        },
    ),
    (
        "Employee covenants that, for one year after leaving the Company, Employee will"
        " neither solicit nor hire any person who was employed by the Company.",
        {
            "what": "non-solicitation of employees",
            "after": "months",
            "months": 12,
            "scope": "hire any person who was employed by the Company",
        },
    ),
    (
        "All inventions and improvements conceived by the Executive in the work shall be the"
        " sole property of the Company.",
        {"what": "invention assignment", "during": True, "after": "not said"},
    ),
    (
        "For a period commencing on the date hereof and ending March 31, 2009, the Executive"
        " shall not solicit any employee of the Company.",
        {
            "what": "non-solicitation of employees",
            "during": True,
            "after": "until",
            "until": "2009-03-31",
        },
    ),
    (
        "Executive shall keep confidential all trade secrets that he learns during his employment.",
        {"what": "confidentiality", "after": "not said"},
    ),
    (
        "For two years from the date hereof, you shall not solicit any customer of the Company.",
        {
            "what": "non-solicitation of customers",
            "after": "months",
            "months": 24,
            "of_letter": True,
        },
    ),
    (
        "You shall refrain from working for a competitor until ten months have elapsed from"
        " your last day of employment.",
        {"what": "non-competition", "after": "months", "months": 10},
    ),
    (
        "In no event shall the Employee divulge information relating to the business of the "
        "Company.",
        {"what": "confidentiality", "after": "not said"},
    ),
    (
        "Party B shall keep the commercial secrets of Party A confidential.",
        {"what": "confidentiality", "after": "not said"},
    ),
    (
        "While employed by the Company, the Executive is prohibited from competing with it.",
        {"what": "non-competition", "during": True},
    ),
    (
        "All ideas that you have at work shall belong exclusively to the Company.",
        {"what": "invention assignment", "during": True, "after": "not said"},
    ),
    (
        "Neither party shall disparage the other.",
        {"what": "non-disparagement", "after": "not said", "mutual": True},
    ),
    (
        "Each party agrees to refrain from disparaging the other.",
        {"what": "non-disparagement", "after": "not said", "mutual": True},
    ),
    (
        "You won't solicit our employees for eight months after you leave.",
        {"what": "non-solicitation of employees", "after": "months", "months": 8},
    ),
    (
        "Executive covenants not to compete with the Company during his employment and for"
        " ten months thereafter.",
        {"what": "non-competition", "during": True, "after": "months", "months": 10},
    ),
    (
        "Any invention that the Employee makes at work belongs to the Mill.",
        {"what": "invention assignment", "during": True, "after": "not said"},
    ),
    (
        "Neither you nor the Company shall disparage the other.",
        {"what": "non-disparagement", "after": "not said", "mutual": True},
    ),
    (
        "You have a continuing duty not to reveal any trade secrets of the Mill.",
        {"what": "confidentiality", "after": "not said"},
    ),
    (
        "The Company's trade secrets may not be disclosed to anybody.",
        {"what": "confidentiality", "after": "not said"},
    ),
    (
        "You will take no action that is intended to harm the reputation of the Company.",
        {"what": "non-disparagement", "after": "not said"},
    ),
    (
        "You agree that for one year after you leave you will not induce any newsreader to quit.",
        {
            "what": "non-solicitation of employees",
            "after": "months",
            "months": 12,
            "scope": "induce any newsreader to quit",
        },
    ),
    (
        "For ten months after your employment ends you will not solicit any tenant of the Trust.",
        {
            "what": "non-solicitation of customers",
            "after": "months",
            "months": 10,
            "scope": "solicit any tenant of the Trust",
        },
    ),
    (
        "For one year after you cease to serve, you will not be a consultant to any company"
        " developing turbines.",
        {
            "what": "non-competition",
            "after": "months",
            "months": 12,
            "scope": "be a consultant to any company developing turbines",
        },
    ),
    (
        "The non-competition period shall be eight months from the date of termination.",
        {"what": "non-competition", "after": "months", "months": 8},
    ),
    (
        "For six months after you leave you shall not, without the prior consent of the"
        " Board, work for any mill in Maine or Vermont, other than a mill of the Company.",
        {
            "what": "non-competition",
            "after": "months",
            "months": 6,
            "scope": "without the prior consent of"
            " the Board, work for any mill in Maine or Vermont, other than a mill of the Company",
        },
    ),
    (
        "For one year after your employment ends, you will not disturb any business"
        " relationship of the Company.",
        {
            "what": "non-solicitation of customers",
            "after": "months",
            "months": 12,
            "scope": "disturb any business relationship of the Company",
        },
    ),
    (
        "Until March 31, 2011, you will not become associated in a sales role with Penrose Mills.",
        {
            "what": "non-competition",
            "after": "until",
            "until": "2011-03-31",
            "scope": "become associated in a sales role with Penrose Mills",
        },
    ),
    (
        "You will be subject, for one year after your employment ends, to an obligation not"
        " to solicit our employees.",
        {"what": "non-solicitation of employees", "after": "months", "months": 12},
    ),
    (
        "You agree not to disparage the Company in any manner likely to harm its business.",
        {
            "what": "non-disparagement",
            "after": "not said",
            "scope": "in any manner likely to harm its business",
        },
    ),
    (
        "Without Ferrin's prior written permission, the Employee shall not disclose any"
        " trade secret.",
        {
            "what": "confidentiality",
            "after": "not said",
            "scope": "Without Ferrin's prior written permission",
        },
    ),
    (
        "Within one year of leaving us, you shall not solicit any employee of the Company.",
        {"what": "non-solicitation of employees", "after": "months", "months": 12},
    ),
    (
        "The Executive's non-competition covenant expires one year from the date on which"
        " his employment ends.",
        {"what": "non-competition", "after": "months", "months": 12},
    ),
    (
        "Title to all inventions made by the Executive in the work shall be in the Company.",
        {"what": "invention assignment", "during": True, "after": "not said"},
    ),
    (
        "The Executive shall forbear from derogatory comment upon the Company.",
        {"what": "non-disparagement", "after": "not said"},
    ),
    (
        "Before the second anniversary of the date you leave, you will not compete with us.",
        {"what": "non-competition", "after": "months", "months": 24},
    ),
    (
        "The obligations of this section shall continue for one year after your employment"
        " ends. You shall not solicit any employee of the Company.",
        {"what": "non-solicitation of employees", "after": "months", "months": 12},
    ),
    (
        "You must keep confidential all compensation matters.",
        {"what": "confidentiality", "after": "not said", "scope": "all compensation matters"},
    ),
]


@pytest.mark.parametrize(("text", "terms"), SAID)
def test_a_covenant_in_other_words(text: str, terms: dict[str, object]) -> None:
    (covenant,) = read(text)
    (again,) = read(covenant.words())
    assert terms_of(covenant) == terms_of(again) == terms
