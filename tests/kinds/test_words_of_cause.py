"""Grounds of cause in many words: each definition with its grounds by their letters."""

from __future__ import annotations

import pytest

from tenure.agreement import terms_of
from tenure.provisions.cause import Cause, Misconduct
from tenure.provisions.cause.grounds import Ground
from tenure.text import Letter

DEFINED: list[tuple[str, list[tuple[str, str]]]] = [
    (
        'For purposes of this Agreement, a termination "for cause" occurs if you are'
        " terminated for any of the following reasons: (i) insubordination; or (ii) embezzlement.",
        [("i", "insubordination"), ("ii", "embezzlement")],
    ),
    (
        'The Company is taken to have ended the employment without "Cause" if it ends for'
        " any reason other than the following: (1) the Executive's gross negligence; or (2)"
        " the Executive's fraud.",
        [("1", "gross_negligence"), ("2", "fraud")],
    ),
    (
        '"Cause" means conviction of a felony; conduct that hurts the name of the firm; or'
        " embezzlement.",
        [
            ("1", "conviction"),
            ("2", "conduct that hurts the name of the firm"),
            ("3", "embezzlement"),
        ],
    ),
    (
        '"Cause" means (a) theft, provided, however, that a small loss does not count; or'
        " (b) your conviction of a felony.",
        [("a", "theft, provided, however, that a small loss does not count"), ("b", "conviction")],
    ),
    (
        '"Cause" means any of these:\n\ni.\nfraud;\n\nii.\nyour conviction of a felony.',
        [("i", "fraud"), ("ii", "conviction")],
    ),
    (
        '"Cause" shall mean termination because of personal dishonesty, willful misconduct,'
        " violation of any law, rule or regulation (other than parking tickets) or final"
        " order, or material breach of any provision of this Agreement.",
        [
            ("1", "personal dishonesty"),
            ("2", "misconduct"),
            (
                "3",
                "violation of any law, rule or"
                " regulation (other than parking tickets) or final order",
            ),
            ("4", "breach"),
        ],
    ),
    (
        'The Company shall have "good cause" to terminate your employment (i) upon your'
        " fraud or (ii) if you commit (A) an offense or (B) an act of rudeness.",
        [("i", "fraud"), ("ii", "if you commit (A) an offense or (B) an act of rudeness")],
    ),
    (
        "The Company may end this agreement for any of these reasons: (i) your death; (ii)"
        " for cause, which for purposes of this agreement shall mean you (A) have engaged in"
        " theft, or (B) have been convicted of a felony; or (iii) upon notice.",
        [("A", "theft"), ("B", "conviction")],
    ),
    (
        'The termination shall be deemed to be for "Cause" only if such termination shall be'
        " the result of your embezzlement.",
        [("", "embezzlement")],
    ),
    (
        "The Company may dismiss you for Cause, at once, if you (i) are convicted of a"
        " felony or (ii) commit theft.",
        [("i", "conviction"), ("ii", "theft")],
    ),
    (
        'Without "Cause" (fraud, theft or insubordination), we shall not end your employment.',
        [("1", "fraud"), ("2", "theft"), ("3", "insubordination")],
    ),
    (
        '"Cause" so used encompasses a) theft, b) your conviction of a felony.',
        [("a", "theft"), ("b", "conviction")],
    ),
    (
        '"Cause" shall be present if (i) you are convicted of a felony or (ii) you commit theft.',
        [("i", "conviction"), ("ii", "theft")],
    ),
]


@pytest.mark.parametrize(("text", "grounds"), DEFINED)
def test_grounds_in_other_words(text: str, grounds: list[tuple[str, str]]) -> None:
    (cause,) = Cause.read(Letter("letter", text))
    (again,) = Cause.read(Letter("letter", cause.words()))
    assert terms_of(again) == terms_of(cause)
    assert [(ground.label, _said(ground)) for ground in cause.grounds] == grounds


def _said(ground: Ground) -> str:
    if isinstance(ground, Misconduct):
        return ground.says or " ".join(ground.what)
    return str(ground.ground)
