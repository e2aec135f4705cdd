"""Where a letter says what cause is: whatever the verb, the side, the heading or the name."""

from __future__ import annotations

import pytest

from tenure.provisions.cause import Cause
from tenure.provisions.cause.prose import how_many_grounds
from tenure.text import Letter


def causes(words: str) -> list[Cause]:
    return [*Cause.read(Letter("letter", f"Dear Ms. Ames:\n\nWe offer you work.\n\n{words}"))]


AFTER_IT = [
    'A termination is for "Cause" if it is because of theft, fraud or a felony conviction.',
    "Cause exists when the Executive (i) steals from us, (ii) commits fraud, or (iii) is"
    " convicted of"
    " a felony.",
    "Termination for cause shall include termination for theft, fraud or conviction of a felony.",
    'By "cause" we mean theft, fraud, or conviction of a felony.',
    '"Cause" would be any of these: theft, fraud, or conviction of a felony.',
    "Cause will be found only where you have (a) committed a felony, (b) stolen from us, or (c)"
    " neglected your duties.",
    "We will have cause to terminate you if you commit fraud, if you are convicted of a felony,"
    " or if"
    " you breach this letter.",
    "You may be dismissed for good cause, being (a) theft, (b) fraud, or (c) your neglect of duty.",
    '"Cause" signifies theft, fraud, or conviction of a felony.',
    "You may be let go for Cause, it being agreed that Cause is constituted by any of: theft,"
    " fraud, or conviction of a felony.",
    '"Cause" shall exist when, in the opinion of the Board, you have stolen from us, have been'
    " convicted of a felony, or have neglected your duties.",
    "Termination for Cause. The Company may discharge the Executive should he be guilty of theft,"
    " be convicted of a felony, or neglect his duties.",
    '"Cause" comprises (i) theft, (ii) fraud, and (iii) conviction of a felony.',
    "Cause shall not exist unless you (a) are convicted of a felony, (b) commit fraud, or (c)"
    " breach"
    " this letter.",
    '"Cause" (as used in this letter) shall mean: theft; fraud; conviction of a felony.',
    "We may let you go for cause (that is, theft, fraud or a felony conviction).",
    "We may end this letter for cause. Causes include theft, fraud, and a felony conviction.",
    "You can be let go for Cause. The grounds are: (i) theft; (ii) fraud; (iii) a felony"
    " conviction.",
    "Definition of Cause. Any of (a) theft; (b) fraud; or (c) a felony conviction.",
    "Cause: (a) theft, (b) fraud, or (c) a felony conviction.",
    "TERMINATION FOR CAUSE: The Company may at any time terminate your employment for any one of"
    " the"
    " following: (i) theft; (ii) fraud; (iii) a felony conviction.",
    "The Bank may end the employment for any of the following causes: (a) theft; (b) fraud; (c) a"
    " felony conviction.",
    "The acts listed below constitute grounds for termination with Cause:\n\n(a) theft;\n\n(b)"
    " fraud;\n\n(c) a felony conviction.\n",
]
BEFORE_IT = [
    'Theft, conviction of a felony, or gross neglect of your duties will be considered "Cause".',
    "Any termination because of theft, conviction of a felony or gross negligence shall be"
    " treated as"
    " a termination for Cause.",
    "Theft, conviction of a felony and gross neglect of duty shall each be Cause.",
    "If you (a) steal from us, (b) are convicted of a felony, or (c) neglect your duties, the"
    ' Company may end your employment, and such termination shall be deemed "for cause".',
    "If you are let go for any reason other than your theft, your fraud, or your conviction of a"
    ' felony ("Cause"), you will be paid six months of salary.',
    'If you are let go for (i) theft, (ii) fraud or (iii) a felony (collectively, "Cause"), we'
    " owe you nothing.",
    "We owe you nothing if we end this for cause (for example, theft, fraud or a felony).",
    "If we terminate you other than because of (i) theft, (ii) fraud or (iii) a felony (in each"
    " case,"
    ' "Cause"), we will pay you six months of salary.',
]
BY_ANOTHER_NAME = [
    "If we terminate your employment other than for Misconduct, you will be paid six months of"
    ' salary. "Misconduct" means (a) theft, (b) fraud, or (c) a refusal to perform your duties.',
    'We may dismiss you for a Serious Offense. A "Serious Offense" shall mean theft, fraud, or'
    " conviction of a felony.",
]


@pytest.mark.parametrize("words", AFTER_IT + BEFORE_IT + BY_ANOTHER_NAME)
def test_three_grounds_are_found(words: str) -> None:
    (cause,) = causes(words)
    assert cause.defined_here and how_many_grounds(cause.grounds) == 3


@pytest.mark.parametrize(
    "words",
    [
        "Your employment may be terminated with or without cause.",
        "Falsification of your application is cause for immediate dismissal.",
        "You affirm that you were never convicted of fraud or theft. Any misstatement is cause for"
        " termination.",
        "No bonus is due if you are dismissed for gross misconduct, theft or conviction of a"
        " felony.",
        '"Misconduct" means theft, fraud or a lie. The Company has a policy against Misconduct.',
        'If you are terminated by a Paid End, we owe you $5. "Paid End" means any end of your work'
        " for us other than for (i) theft, (ii) fraud or (iii) a felony.",
        "You release all causes of action, including fraud, breach of contract and negligence.",
    ],
)
def test_no_cause_is_defined(words: str) -> None:
    assert causes(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "If you are let go without Cause, you will be paid. If you are let go for Cause, or are"
        " convicted of a felony, you will not.",
        '"Cause" has the meaning given to it in your employment agreement with our parent.',
        'If you are terminated without "cause" as that term is defined in the Severance Plan, you'
        " will be paid six months of salary.",
        "If you are terminated other than for Cause because of a breach by the Company, or if you"
        " die,"
        " you will be paid.",
    ],
)
def test_a_cause_that_is_only_named_is_not_defined_here(words: str) -> None:
    (cause,) = causes(words)
    assert not cause.defined_here and not cause.grounds


def test_of_two_definitions_that_which_lists_grounds_is_read() -> None:
    (cause,) = causes(
        "Termination for Cause shall mean the existence of facts which justify it in view of your"
        " work and your bearing. Acts that may be a ground of termination for Cause"
        " include: (a) theft; (b) fraud; (c) a breach of this letter."
    )
    assert [ground.label for ground in cause.grounds] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("words", "among_others"),
    [
        ('"Cause" shall mean and include (a) theft or (b) fraud.', False),
        ('"Cause" means (a) theft, including of time, or (b) fraud.', False),
        ('"Cause" may include, without limitation, (a) theft or (b) fraud.', True),
        ("Grounds of termination for Cause include: (a) theft or (b) fraud.", True),
    ],
)
def test_a_list_that_is_not_closed(words: str, among_others: bool) -> None:
    (cause,) = causes(words)
    assert cause.among_others is among_others and len(cause.grounds) == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('"Cause" means (a) theft or (b) fraud on the Company.', "(b) fraud on the Company"),
        ('"Cause" means (a) theft or (b) a breach of this letter.', "(b) your breach of this"),
        (
            '"Cause" means (a) theft or (b) a breach of this letter or the Stock Agreement.',
            "(b) your breach of this agreement or the Stock Agreement",
        ),
        ('"Cause" means that the Executive has stolen from us.', "mean that the Executive has"),
    ],
)
def test_a_ground_is_told_as_narrow_as_it_is(words: str, told: str) -> None:
    (cause,) = causes(words)
    assert told in cause.words()


@pytest.mark.parametrize(
    ("below", "body"),
    [
        ("Any determination of Cause will be made in good faith by the Board.", "board"),
        ("Whether Cause exists shall be determined by the Company.", "company"),
        ("The determination whether there is Cause shall be made by the Committee.", "committee"),
        ("Your bonus for the year will be determined by the Board.", None),
    ],
)
def test_who_decides(below: str, body: str | None) -> None:
    (cause,) = causes(f'"Cause" means (a) theft or (b) fraud. {below}')
    assert (cause.determination.body if cause.determination else None) == body


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("No act is considered willful unless it is done in bad faith.", True),
        ("A dispute about expenses shall not constitute Cause.", True),
        ("A bad year shall not be a factor in determining Cause.", True),
        ("Before an end for Cause you are given an opportunity to meet with the Board.", True),
        ("A merger shall not be deemed to cause an assignment of this letter.", False),
        ("Your bonus will not be considered in severance.", False),
    ],
)
def test_what_is_no_cause_is_told(below: str, told: bool) -> None:
    (cause,) = causes(f'"Cause" means (a) willful theft or (b) fraud. {below}')
    assert (cause.but == (below,)) is told and (below in cause.words()) is told


def test_a_proviso_of_the_sentence_is_told() -> None:
    (cause,) = causes(
        '"Cause" means (a) theft or (b) fraud; provided, however, that a dispute about expenses'
        " shall not be deemed fraud."
    )
    assert cause.words().endswith(
        "Provided, however, that a dispute about expenses shall not be deemed fraud."
    )
