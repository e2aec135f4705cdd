"""Faults put into letters are found, sound letters raise few alarms, and each fault can be traced
to its words.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import tenure
from tenure.agreement import Listed, Member, compose, dump, parse
from tenure.agreement import found_in as read_alone
from tenure.checks import CHECKS, Fault
from tenure.checks.fault import USUAL
from tenure.text import Letter

LETTERS = Path(__file__).parent / "letters"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SEEDED = {  # the letter -> the check that finds its fault, and words of what it says or quotes
    "days-in-words": ("words and figures", "thirty (45) days"),
    "death": ("silence", "Nothing is said of death"),
    "disability-above": ("not defined", '"Disability" is said to be defined above'),
    "forty-eighths": ("sums of shares", "24 steps of 1/48"),
    "gap-at-a-year": ("boundary", "Neither window has the day on which month 12 ends"),
    "half-months": ("sums of pay", "24 x $9,033.33 = $216,799.92"),
    "months-of-salary": ("sums of pay", "is $150,000.00, not $125,000.00"),
    "no-cause-defined": ("not defined", "depends on cause"),
    "no-such-day": ("days", "September 31, 2018"),
    "no-such-section": ("reference", "There is no Section 11"),
    "notice-or-none": ("contradiction", "30 days' notice"),
    "offer-over-before": ("days", "(2010-05-20) comes before the letter's date (2011-05-06)"),
    "options-lapse": ("no acceleration", "no share vests early"),
    "pay-ends": ("pay ends", "nothing has ended the employment"),
    "severance-period": ("not defined", '"Severance Period" is written as a defined term'),
    "shares-by-month": ("sums of shares", "36 x 2,500 = 114,000 shares"),
    "this-section": ("reference", '"this Section 4" stands in section 6'),
    "tranches": ("sums of shares", "come to 115,000 shares, the award to 120,000"),
    "two-lump-sums": ("paid twice", "a change in control, then a termination without cause"),
    "worse-is-better": ("right missing", "indemnification; a termination without cause"),
}
CLEAN = ("copperline", "fernhill", "larkspur", "quillon", "thornbury")


def found_in(name: str) -> tuple[Fault, ...]:
    return tenure.check(tenure.load(LETTERS / f"{name}.txt"))


def alarms(faults: tuple[Fault, ...]) -> list[Fault]:
    return [f for f in faults if f.weight != USUAL]


@pytest.mark.parametrize("name", SEEDED)
def test_the_fault_of_a_letter_is_found_with_at_most_two_alarms_beside_it(name: str) -> None:
    check, words = SEEDED[name]
    faults = found_in(name)
    seeded = [f for f in faults if f.check == check and words in f.what]
    assert len(seeded) == 1
    assert len(alarms(faults)) <= 3
    assert seeded[0].remedy and seeded[0].cites and all(c.quote for c in seeded[0].cites)


@pytest.mark.parametrize("name", CLEAN)
def test_a_sound_letter_raises_at_most_two_alarms(name: str) -> None:
    assert len(alarms(found_in(f"{name}-clean"))) <= 2


def test_twenty_letters_have_a_fault_and_every_letter_is_listed() -> None:
    listed = {*SEEDED, *(f"{name}-clean" for name in CLEAN)}
    assert len(SEEDED) == 20 and {p.stem for p in LETTERS.glob("*.txt")} == listed


@pytest.mark.parametrize("name", ["two-lump-sums", "worse-is-better", "tranches"])
def test_a_fault_quotes_the_characters_of_its_spans(name: str) -> None:
    agreement = tenure.load(LETTERS / f"{name}.txt")
    for fault in tenure.check(agreement):
        for cite in fault.cites:
            assert cite.quote == agreement.quote(*cite.spans)
            assert cite.place == agreement.place(cite.spans[0])
            assert cite.slot is None or cite.slot in agreement.slots


def test_the_heaviest_come_first_then_the_first_of_the_letter() -> None:
    found = tenure.check(tenure.load(LETTERS / "worse-is-better.txt"))
    text = (LETTERS / "worse-is-better.txt").read_text("utf-8")
    worse = tenure.check(tenure.read(text.replace("thirty (30) days", "thirty (31) days")))
    assert [f.weight for f in worse] == sorted(f.weight for f in worse)
    assert len(worse) == len(found) + 1
    same = [f.start for f in worse if f.weight == 1]
    assert same == sorted(same) and len(same) == 2


def test_an_agreement_written_as_yaml_has_the_faults_of_its_letter() -> None:
    agreement = tenure.load(LETTERS / "pay-ends.txt")
    again = parse(dump(agreement), "pay-ends.yaml")
    assert [(f.check, f.what) for f in tenure.check(again)] == [
        (f.check, f.what) for f in tenure.check(agreement)
    ]


def test_protections_are_one_list_apart_and_only_what_is_lacking() -> None:
    text = (LETTERS / "quillon-clean.txt").read_text("utf-8")
    assert not [f for f in tenure.check(tenure.read(text)) if f.weight == USUAL]
    without = text.replace("against your general release\nof claims", "").replace("409A", "83")
    (lacking,) = [f for f in tenure.check(tenure.read(without)) if f.weight == USUAL]
    assert "409A" in lacking.what and "280G" not in lacking.what
    assert not lacking.cites


def test_a_paper_that_amends_another_may_name_its_sections_and_terms() -> None:
    text = (LETTERS / "no-such-section.txt").read_text("utf-8")
    assert [f for f in tenure.check(tenure.read(text)) if f.check == "reference"]
    amends = text.replace("1. Position.", "1. Position. Your offer letter is hereby amended.")
    assert amends != text
    assert not [f for f in tenure.check(tenure.read(amends)) if f.check == "reference"]


def test_of_a_family_each_place_names_its_document() -> None:
    family = Path(__file__).resolve().parents[2] / "examples" / "finance-chief-family"
    agreement = tenure.load(family / "family.yaml")
    cites = [c for f in tenure.check(agreement) for c in f.cites]
    names = {d.name for d in agreement.documents}
    assert {c.place.split(" line ")[0] for c in cites if c.spans} <= names
    assert any(c.place.startswith("grant.txt line ") for c in cites)
    assert all(c.quote == agreement.quote(*c.spans) for c in cites)


def test_what_another_document_of_a_family_says_is_not_missing() -> None:
    first = tenure.load(LETTERS / "death.txt")
    assert any("Nothing is said of death" in f.what for f in tenure.check(first))
    more = """July 1, 2031

If you die while you are employed, the Company will pay your estate the salary of that month. You
will be eligible for five weeks of vacation per year. Payments comply with Section 409A. This letter
binds and benefits successors of the Company."""
    listed = Listed("more.txt", "amendment", 22_000, where="more")
    family = compose(
        "family.yaml",
        [
            Member(Listed("death.txt", "letter"), first),
            Member(listed, read_alone(Letter("more.txt", more))),
        ],
    )
    found = tenure.check(family)
    assert not any("Nothing is said of death" in f.what for f in found)
    assert not any("409A" in f.what or "successors" in f.what for f in found)


def test_each_word_said_twice_is_told_of_by_itself() -> None:
    text = (LETTERS / "copperline-clean.txt").read_text("utf-8")
    twice = text.rstrip() + "\n\nYou will be paid by the the Company on the day of of the month.\n"
    said = [f.what for f in tenure.check(tenure.read(twice)) if f.check == "slip"]
    assert [w.split("`")[1:4:2] for w in said] == [["the the", "the"], ["of of", "of"]]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Your base salary will be at an annual rate of $350,000.", True),
        ("Your annual base salary shall be $312,000.", False),
        ("Your base salary will be $26,000 each month.", False),
        ("If we are sold, your base salary will be $350,000.", False),
    ],
)
def test_two_salaries_are_one_too_many(said: str, found: bool) -> None:
    text = (EXAMPLES / "chief-executive.txt").read_text("utf-8")
    more = text.replace("5.   Benefits.", f"4A.  More. {said}\n\n5.   Benefits.")
    faults = [f for f in tenure.check(tenure.read(more)) if f.check == "contradiction"]
    assert [("$312,000.00 and as $350,000.00" in f.what) for f in faults] == [True] * found
    for fault in faults:
        assert any("$350,000" in c.quote for c in fault.cites)


def test_a_sentence_in_quotes_is_no_term_without_use() -> None:
    text = (LETTERS / "copperline-clean.txt").read_text("utf-8")
    quoted = text.rstrip() + "\n\nYou understand that this provision means that you may leave.\n"
    assert not [f for f in tenure.check(tenure.read(quoted)) if f.check == "not used"]


def test_every_check_has_words_for_its_page() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "checks.md").read_text("utf-8")
    for check in CHECKS.values():
        assert f"| {check.name} | {check.means} | {check.remedy} |" in page


def test_a_protection_that_is_read_in_other_words_is_not_lacking() -> None:
    words = (
        "This Agreement is made as of May 1, 2019 between Larch Mills, Inc. and Ada Quill. If the"
        " Company terminates the Executive's employment without Cause, the Company shall pay the"
        " Executive six months of base salary."
    )
    release = " All payments are subject to your signing a release within 60 days after you leave."
    for text, lacks in ((words, True), (words + release, False)):
        (found,) = [f for f in tenure.check(tenure.read(text)) if f.weight == USUAL]
        assert ("a release of claims" in found.what) is lacks


def test_of_a_parting_that_is_agreed_no_other_ending_is_missed() -> None:
    text = (
        "SEPARATION AGREEMENT\n\nThis Separation Agreement is made as of May 1, 2019 between Larch"
        ' Mills, Inc. (the "Company") and Ada Quill (the "Executive"). The Executive\'s employment'
        " with the Company will end on May 31, 2019. The Company will pay the Executive $90,000"
        " within ten days after that date. The Executive releases all claims against the Company."
    )
    found = tenure.check(tenure.read(text))
    assert not [f for f in found if f.check == "silence"]
    assert not any("good reason" in f.what or "death" in f.what for f in found)


@pytest.mark.parametrize(("over", "sound"), [("36", True), ("30", False)])
def test_a_part_in_equal_instalments_may_be_that_of_each(over: str, sound: bool) -> None:
    text = (
        "Dear Ada: Larch Mills, Inc. offers you the position of Treasurer. You will be granted an"
        " option to purchase 4,800 shares. The option will vest as to 25% of the shares on the"
        " first anniversary of your hire date and as to 1/48 of the total number of shares in equal"
        f" monthly installments thereafter over the following {over} months."
    )
    faults = [f for f in tenure.check(tenure.read(text)) if f.check == "sums of shares"]
    assert bool(faults) is not sound


@pytest.mark.parametrize(
    ("part", "sound"),
    [("1/48th of the total number of shares", True), ("25% of the shares", False)],
)
def test_a_part_in_instalments_thereafter_may_be_that_of_each(part: str, sound: bool) -> None:
    text = (
        "Dear Ada: Larch Mills, Inc. offers you the position of Treasurer. You will be granted an"
        " option to purchase 4,800 shares. 25% of the shares will vest on the first anniversary of"
        f" your hire date and {part} will vest in equal monthly installments thereafter."
    )
    faults = [f for f in tenure.check(tenure.read(text)) if f.check == "sums of shares"]
    assert bool(faults) is not sound
