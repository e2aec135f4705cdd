"""Which agreement an amendment speaks of, and its day: not the amendment's own."""

from __future__ import annotations

import pytest

from tenure.document_kind import amended, document_kind
from tenure.text import Letter

TITLE = "FIRST AMENDMENT TO EMPLOYMENT AGREEMENT\n\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "This Amendment is made as of June 3, 2014 by Orrin Glass, Inc. and Lena Voss.\n\n"
            "On March 9, 2011 an Employment Agreement was made and entered into by the parties.",
            "Employment Agreement dated 2011-03-09",
        ),
        (
            "WHEREAS, on March 9, 2011, the Company and Lena Voss entered into an employment"
            " agreement under which she serves as Treasurer;",
            "employment agreement dated 2011-03-09",
        ),
        (
            'This Amendment (this "Amendment"), dated as of June 3, 2014, amends that certain'
            ' Employment Agreement (the "Agreement") made and entered into on the 9th day of March'
            " 2011, by and between Orrin Glass, Inc. and Lena Voss.",
            "Employment Agreement dated 2011-03-09",
        ),
        (
            "WHEREAS, Lena Voss entered into an Employment Agreement with Orrin Glass, Inc. (the"
            ' "Company") effective March 9, 2011 (the "Agreement");',
            "Employment Agreement dated 2011-03-09",
        ),
        (
            "This Amendment to Employment Agreement, dated effective as of June 3, 2014, is between"
            " Orrin Glass, Inc. and Lena Voss.\n\nLena Voss is employed pursuant to that"
            " Employment Agreement effective March 9, 2011.",
            "Employment Agreement dated 2011-03-09",
        ),
        (
            "This Amendment to the Employment Agreement dated March 9, 2011 is made on June 3, 2014"
            " by Orrin Glass, Inc. and Lena Voss.",
            "Employment Agreement dated 2011-03-09",
        ),
    ],
)
def test_the_day_is_that_of_the_agreement_before(text: str, words: str) -> None:
    letter = Letter("a.txt", TITLE + text)
    found = amended(letter, document_kind(letter))
    assert found is not None and found.words == words
