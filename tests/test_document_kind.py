"""What sort of document a text is, by its own words; and which earlier agreements it names."""

from __future__ import annotations

import pytest

from tenure import load, read
from tenure.agreement.reading import found_in
from tenure.document_kind import amended, document_kind, superseded
from tenure.errors import InputError
from tenure.text import Letter
from tenure.views.termsheet import termsheet

from .shared import SHARED, needs_shared

PARTIES = (
    'is made as of May 4, 2017 by and between Larkfield Instruments, Inc. (the "Company") and Ada'
    ' Ortega (the "Executive").'
)
SIGNED = "\n\nLARKFIELD INSTRUMENTS, INC.\nBy: /s/ R. Hale\n\n/s/ Ada Ortega\n"
LETTER = "May 4, 2017\n\nMs. Ada Ortega\n12 Mill Lane\n\nDear Ada:\n\n"
KINDS = {
    "employment agreement": "EMPLOYMENT AGREEMENT\n\nThis Employment Agreement " + PARTIES,
    "offer letter": LETTER + "We are pleased to offer you the position of Controller.",
    "amendment": "FIRST AMENDMENT TO EMPLOYMENT AGREEMENT\n\nThis First Amendment " + PARTIES,
    "severance agreement": "CHANGE IN CONTROL AGREEMENT\n\nThis Agreement " + PARTIES,
    "separation agreement": (
        "SEPARATION AGREEMENT AND GENERAL RELEASE\n\nThis Agreement " + PARTIES
        + "\n\nThe Executive's employment with the Company terminated effective April 30, 2017. The"
        " Executive hereby releases and discharges the Company from all claims."
    ),
    "award agreement": "RESTRICTED STOCK UNIT AWARD AGREEMENT\n\nThis Agreement " + PARTIES,
    "consulting agreement": "CONSULTING AGREEMENT\n\nThis Agreement " + PARTIES,
    "covenant agreement": "NON-COMPETITION AGREEMENT\n\nThis Agreement " + PARTIES,
    "indemnification agreement": "INDEMNIFICATION AGREEMENT\n\nThis Agreement " + PARTIES,
    "notice": "NOTICE OF NON-RENEWAL OF EMPLOYMENT AGREEMENT\n\nDear Ada:\n\nThis letter shall"
    " serve as notice that your employment agreement dated May 4, 2014 will not be extended.",
    "other": "Soak the beans overnight. On the next day, drain them and cover them with water.",
}  # fmt: skip


def kind(text: str) -> str:
    return document_kind(Letter("letter.txt", text)).name


@pytest.mark.parametrize("name", KINDS)
def test_a_document_is_what_it_calls_itself(name: str) -> None:
    letter = Letter("letter.txt", KINDS[name] + SIGNED)
    found = document_kind(letter)
    assert found.name == name
    if name != "other":
        words = letter.quote(found.cite[0])
        assert words and words in " ".join(letter.source.split())
        assert words[:20] in found.because


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AMENDED AND RESTATED EMPLOYMENT AGREEMENT\n\nThis Agreement " + PARTIES,
         "employment agreement"),
        ("AMENDMENT NO. 2 TO AMENDED AND RESTATED EMPLOYMENT AGREEMENT\n\nThis Amendment "
         + PARTIES, "amendment"),
        ("SEVERANCE AGREEMENT\n\nThis Agreement " + PARTIES + " If the employment of the Executive"
         " terminates without Cause, the Executive shall sign a general release.",
         "severance agreement"),
        ("SEVERANCE AGREEMENT\n\nThis Agreement " + PARTIES + " The Executive hereby resigns as an"
         " officer, and releases and discharges the Company.", "separation agreement"),
        (LETTER + "This letter confirms our agreement on your resignation from Larkfield, and your"
         " general release of claims.", "separation agreement"),
        (LETTER + "This letter sets forth the terms of your employment with Larkfield.",
         "employment agreement"),
        (LETTER + "The purpose of this letter is to record an amendment of the offer letter dated"
         " March 1, 2016.", "amendment"),
        ("GUARANTEE\n\nThis Guarantee is made by Larkfield Bank. Ada Ortega has an employment"
         " agreement with Larkfield Instruments, Inc., which the Bank guarantees.", "other"),
        ("SEVERANCE AGREEMENT\n\n" + LETTER + "As a key employee we are offering you the following"
         " terms if your employment ends.", "severance agreement"),
    ],
)  # fmt: skip
def test_what_looks_alike_is_told_apart(text: str, name: str) -> None:
    assert kind(text + SIGNED) == name


REPORTS = {
    "a current report": "FORM 8-K\nCURRENT REPORT\nSECURITIES AND EXCHANGE COMMISSION\n\nOn May 4,"
    " 2017, the Company entered into an employment agreement with Ms. Ortega.",
    "a press release": "FOR IMMEDIATE RELEASE\n\nLarkfield names Ada Ortega its controller.",
    "a summary": "Summary of the Employment Agreement of Ada Ortega\n\nMs. Ortega is employed"
    " pursuant to an agreement which provides for an annual salary of $210,000.",
    "a proxy text": (
        "Employment Arrangements\n\nMs. Ortega is employed under an employment agreement of May 4,"
        " 2017. The agreement provides for an annual base salary of $210,000 and an annual bonus of"
        " up to 40% of it. If Ms. Ortega is terminated without cause, she will receive twelve"
        " months of salary. Mr. Hale has no employment agreement. Mr. Hale received a salary of"
        " $305,000 in the last year, and no bonus was paid to Mr. Hale in that year. The committee"
        " reviews the salaries of all executives every January, and may change them."
    ),
    "an item of a current report, without its cover": (
        "Item 5.02 Departure of Directors or Certain Officers.\n\nOn May 4, 2017, we entered into"
        " an employment agreement with Ms. Ortega. You should not rely on forward-looking"
        " statements."
    ),
    "the text of such an item": (
        'On May 4, 2017, Larkfield Instruments, Inc. (the "Company") entered into an agreement by'
        " and between the Company and Ms. Ortega. Her base salary shall be $210,000, and she shall"
        " have four weeks of vacation. If she is terminated without cause, she will receive twelve"
        " months of base salary. The description of the agreement is qualified in its entirety by"
        " reference to the agreement itself, which is attached hereto as Exhibit 10.1 and"
        " incorporated here."
    ),
    "the story of an appointment": (
        "The Board has appointed Ada Ortega, 45, as controller. Ms. Ortega served as assistant"
        " controller of another maker of instruments from 2010 to 2017. Ms. Ortega will receive an"
        " annual base salary of $210,000 and a target bonus of 40% of her base salary, and will be"
        " granted an option to purchase 40,000 shares of common stock, which vests over four years."
        " There are no family relationships between Ms. Ortega and any director of the Company."
    ),
}
THIRD_PERSON = {
    "clauses of an agreement": (
        '4. Cause. "Cause" means, after Ms. Ortega has had a chance to be heard with counsel, (a)'
        " her conviction of a felony, (b) theft of property of the Company, or (c) a willful"
        " breach of Section 9, if not corrected in thirty (30) days after a written warning.\n\n5."
        " Pay. On a termination without Cause Ms. Ortega will receive her salary for fifteen (15)"
        " months. In the year that ends, no bonus is owed to Ms. Ortega. The Company continues to"
        " pay the premiums of her medical plan for as long as the salary is paid."
    ),
    "clauses that say what shall be": (
        "6. Mr. Hale shall be Treasurer of Larkfield Instruments, Inc., and Mr. Hale's annual base"
        " salary shall be $150,000. The Company entered into an agreement with Mr. Hale in 2009,"
        " which is cancelled. 7. If Mr. Hale dies, his estate shall be paid his salary to the end"
        " of the month. Options that Mr. Hale was granted under his option agreement shall go on to"
        " vest. 8. Mr. Hale shall have four weeks of vacation a year, of which none is carried"
        " over."
    ),
    "terms with a line to sign on": (
        "SUMMARY OF TERMS OF EMPLOYMENT\n\nMs. Ortega is employed as controller. Ms. Ortega's base"
        " salary is $210,000 a year.\n\nAgreed and accepted by:\n\nAda Ortega"
    ),
    "a letter that speaks of a report": (
        LETTER + "Your base salary will be $210,000 a year. We will issue a press release, and file"
        " a current report on Form 8-K with the Securities and Exchange Commission."
    ),
    "a clause on a press release": (
        "10. PRESS RELEASE. The Company and Mr. Hale agree to confer on the contents of a press"
        " release about his resignation. 11. Mr. Hale has a base salary of $210,000 until it."
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", THIRD_PERSON)
def test_an_agreement_in_the_third_person_is_no_report(name: str) -> None:
    assert kind(THIRD_PERSON[name]) != "report"
    read(THIRD_PERSON[name])


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_refused_with_its_sign(name: str) -> None:
    assert kind(REPORTS[name]) == "report"
    with pytest.raises(InputError, match="tells about an agreement"):
        read(REPORTS[name])


BLANKS = (
    'This Agreement is made by and between Larkfield, Inc. and ____________ (the "Executive").',
    'This Agreement is made by and between Larkfield, Inc. and [          ] (the "Executive").',
    'This Agreement is made by and between Larkfield, Inc. and [NAME] (the "Executive").',
    "Dear __________:\n\nWe are pleased to offer you employment.",
    'Larkfield, Inc. (the "Company") and [Executive] agree as follows.',
    LETTER + "We offer you a base salary of $________ a year.",
)


@pytest.mark.parametrize("text", BLANKS)
def test_a_form_is_refused_unless_it_is_signed(text: str) -> None:
    assert kind(text) == "form"
    with pytest.raises(InputError, match="a form with blanks"):
        read(text)
    assert kind(text + SIGNED) != "form"


def test_a_blank_that_says_nothing_is_no_form() -> None:
    text = KINDS["employment agreement"] + (
        " The Executive shall be paid a base salary of $210,000 a year.\n\nSigned on the ____ day"
        " of ________, 2017.\n\nBy: ____________________\n\n____________________\nAda Ortega\n"
    )
    assert kind(text) == "employment agreement"
    assert read(text).document_kind.name == "employment agreement"


OPEN = "%s The Executive has a car. He is paid a bonus of $____ on March 1."
NAMED = (
    # a figure was left out of the copy on file
    KINDS["employment agreement"] + OPEN % " The Executive shall be paid a base salary of $210,000."
    " He has 20,000 shares at $4.00.",
    # an underlined title page, and a period without its end
    "EMPLOYMENT AGREEMENT\nBETWEEN LARKFIELD, INC.\nAND\n____________________\nADA ORTEGA\n\n"
    + KINDS["employment agreement"] + " She works from May 1, 2017 and ________. Her base salary is"
    " $210,000 a year.",
)  # fmt: skip


@pytest.mark.parametrize("text", NAMED)
def test_who_is_named_and_mostly_paid_has_an_agreement(text: str) -> None:
    assert kind(text) == "employment agreement"


def test_a_plan_is_refused_and_an_agreement_under_a_plan_is_not() -> None:
    plan = "LARKFIELD, INC.\nSEVERANCE PLAN\n\nThe purpose of this Plan is to retain executives."
    with pytest.raises(InputError, match="not one person's agreement"):
        read(plan)
    under = "STOCK OPTION AGREEMENT\n\nUnder the 2010 Stock Plan\n\nThis Agreement " + PARTIES
    assert kind(under + SIGNED) == "award agreement"


AMENDMENT = """AMENDMENT NO. 2 TO EMPLOYMENT AGREEMENT

This Amendment No. 2 to Employment Agreement (this "Amendment") is made as of May 4, 2017 by
and between Larkfield Instruments, Inc. (the "Company") and Ada Ortega (the "Executive").

WHEREAS, the Company and the Executive are parties to an Employment Agreement dated as of
June 9, 2014; and

Section 3 of the Employment Agreement is amended to read: "Your base
salary will be $240,000 a year."
"""


def test_an_amendment_names_what_it_amends_and_needs_it() -> None:
    agreement = read(AMENDMENT)
    assert agreement.document_kind.partial and not agreement.stands_alone
    assert agreement.amends is not None
    assert agreement.amends.words == "Employment Agreement dated 2014-06-09"
    assert agreement.letter.quote(agreement.amends.span).endswith("June 9, 2014")
    sheet = termsheet(agreement, "x")
    assert sheet["kind"] == "amendment"
    assert sheet["fields"]["amends"]["value"] == "Employment Agreement dated 2014-06-09"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("This letter supersedes your offer letter dated March 1, 2016.",
         ["offer letter dated 2016-03-01"]),
        ("This Agreement replaces that certain Severance Agreement made as of June 9, 2014.",
         ["Severance Agreement dated 2014-06-09"]),
        ("This Agreement supersedes all prior agreements, except the Nondisclosure Agreement dated"
         " June 9, 2014.", []),
        ("This letter does not supersede the letter dated June 9, 2014.", []),
        ("This Agreement supersedes the Merger Agreement dated June 9, 2014.", []),
        ("This Agreement supersedes all prior agreements.", []),
    ],
)  # fmt: skip
def test_a_named_agreement_is_superseded(sentence: str, words: list[str]) -> None:
    assert [x.words for x in superseded(Letter("letter.txt", sentence))] == words


def test_an_agreement_changes_nothing_but_what_it_names() -> None:
    letter = Letter("letter.txt", KINDS["employment agreement"] + SIGNED)
    assert amended(letter, document_kind(letter)) is None


@needs_shared
def test_no_agreement_among_the_letters_is_refused() -> None:
    refused = []
    for path in sorted((SHARED / "letters" / "seeds").glob("*.txt")):
        found = load(path).document_kind
        refused += [path.name] if found.name != "offer letter" else []
    assert not refused


READ_BY_HAND = {
    "lp-1088034-2007-03-02-c285d6": "report",
    "lp-1043186-2013-01-23-a6302f": "report",
    "lp-719955-2010-12-10-03a7cf": "report",
    "lp-1129847-2007-03-28-ea2b77": "severance agreement",  # the index has it as a report
    "lp-1005291-1996-05-13-905a11": "form",
    "lp-896159-2008-07-16-873fdb": "form",
    "lp-1051490-2004-02-17-d96bb1": "employment agreement",  # blanks, filled in and signed
    "lp-1007228-2002-11-14-c5248c": "offer letter",
    "lp-1476963-2015-03-10-a57a2e": "separation agreement",
    "lp-1104017-2006-04-10-4b530c": "severance agreement",
    "lp-1044880-2001-02-12-59d09f": "amendment",
    "lp-1133872-2003-02-13-1ca53f": "covenant agreement",
}


@needs_shared
@pytest.mark.parametrize("name", READ_BY_HAND)
def test_real_documents_are_what_a_reader_finds_them_to_be(name: str) -> None:
    letter = Letter.load(SHARED / "letters" / "texts" / f"{name}.txt")
    assert document_kind(letter).name == READ_BY_HAND[name]


def test_reading_part_of_a_family_refuses_nothing() -> None:
    assert found_in(Letter("form.txt", BLANKS[0])).document_kind.name == "form"


def test_what_says_that_it_is_an_agreement_is_read_if_only_its_parties_are() -> None:
    said = "\n\nSection 9 of the Agreement shall end with the words that the parties initialled.\n"
    for name in ("amendment", "employment agreement"):
        agreement = read(KINDS[name] + said + SIGNED)
        assert {p.kind for p in agreement.provisions} <= {"position", "informational"}
        assert "position[0]" in agreement.slots
        assert any("Section 9" in agreement.quote(p.span) for p in agreement.unread)


@pytest.mark.parametrize(
    "text",
    [
        KINDS["other"],  # no agreement
        "EMPLOYMENT AGREEMENT\n\nSoak the beans overnight, and drain them.",  # nobody's
        "GUARANTEE\n\nThis Guarantee " + PARTIES + SIGNED,  # neither of the sorts
    ],
)
def test_where_no_provision_is_read_others_are_refused(text: str) -> None:
    with pytest.raises(InputError, match="no provision of an employment agreement"):
        read(text)
