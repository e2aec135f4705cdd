"""Who bears the legal fees of a dispute, and which sentences on fees say something else."""

from __future__ import annotations

import pytest

from tenure.provisions.legal_fees import LegalFees
from tenure.text import Letter


def read(text: str) -> list[LegalFees]:
    return list(LegalFees.read(Letter("letter", text)))


@pytest.mark.parametrize(
    "text",
    [
        "Each party shall bear its own attorneys' fees in any dispute about this letter.",
        "The Company shall pay the costs of the arbitration, and each party shall separately pay"
        " its own legal fees.",
        "The arbitrator may award the prevailing party its attorneys' fees.",
        "The Company shall pay your legal fees for negotiating this letter and its termination.",
        "The Company shall indemnify you for legal fees in any dispute with others.",
        "You release all claims for legal fees that you have in any dispute with the Company.",
    ],
)
def test_other_sentences_on_fees(text: str) -> None:
    assert not read(text)


def test_what_a_promise_hangs_on_stays_with_it() -> None:
    [fees] = read(
        "The Company will pay you a bonus; the Company shall pay all legal fees incurred by you in"
        " enforcing this letter unless your employment ended (i) for Cause; (ii) by your death; or"
        " (iii) by your resignation."
    )
    assert (fees.borne_by, fees.if_won) == ("the company", False)
    assert fees.limits == (
        "incurred by you in enforcing this letter unless your employment ended (i) for Cause; (ii)"
        " by your death; or (iii) by your resignation"
    )


def test_each_side_that_bears_them_is_one() -> None:
    text = (
        "The losing party shall pay the attorneys' fees of the prevailing party. If you prevail in"
        " a dispute after a sale, the Company shall reimburse you for all legal fees."
    )
    assert [(p.borne_by, p.if_won) for p in read(text)] == [
        ("the loser", False),
        ("the company", True),
    ]
