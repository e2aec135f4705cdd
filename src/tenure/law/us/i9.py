"""Form I-9: when the employer must have examined the papers of somebody it hired."""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.values import code
from ...formula import NO, Formula, Records, apply, const, next_, smaller
from ...formula.units import CODE, DAYS, YES_NO
from ...meaning import Duty
from ..rule import Asking, Reference, Rule, Ruling

BUSINESS_DAYS = const(3, DAYS)
FORM = ("I-9", "I9", "Form I-9", "I-9 form")  # as logs write it
IN_THE_LETTER = r"\bI-?9\b|eligib\w+ (?:verification|to work)|employment eligib"


def section_2_due(hired: Formula) -> Formula:
    """Three business days after the day of hire, which does not count itself."""
    return apply("shift_business", hired, BUSINESS_DAYS)


def rulings(t: Asking) -> Iterator[Ruling]:
    """Section 2: done when the employer says so, or when satisfactory papers came in."""
    hired = t.happening("employment_started").named("day of hire", t.cite())
    due = section_2_due(hired).named(
        "three business days after the day of hire", t.cite("section 2")
    )
    duty = Duty(
        "complete section 2 of Form I-9", "company", "United States", "must",
        created=hired, due=due, done=_done(t), consequence="a fine under 8 U.S.C. 1324a(e)(5)",
    )  # fmt: skip
    yield Ruling("section_2", duty, t.cite("section 2"), t.beside.deadline(IN_THE_LETTER))


def _done(t: Asking) -> Formula:
    papers = Records("document_submitted")
    which = NO
    for text in FORM:
        which = which | papers.field("what", CODE).same(const(code(text), CODE))
    examined = next_(papers, which & papers.field("satisfactory", YES_NO))
    return smaller(t.happening("i9_section_2_completed"), examined)


I9 = Rule(
    "i9",
    "Form I-9",
    {
        "section 2": Reference(
            "8 CFR 274a.2(b)(1)(ii)(B)",
            "within three business days of the hire the employer examines the papers and"
            " completes section 2",
        ),
    },
    rulings,
    "hires for fewer than three business days, receipts, reverification",
)
