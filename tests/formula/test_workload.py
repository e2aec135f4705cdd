"""The benchmarks' agreement, read from its letter, gives the peers' figures exactly."""

from __future__ import annotations

from benchmarks.agreement import four_figures, inputs
from benchmarks.bulk import checksum, chunks_of
from benchmarks.one import agree, fact_sets
from benchmarks.peers import CHECKSUM, day_of, peers
from tests.shared import needs_shared


@needs_shared
def test_the_checksum_of_ten_thousand_agreements() -> None:
    their = peers()
    assert their is not None
    form, day = four_figures(), day_of(their.common.AS_OF)
    given = inputs(form, their.common.portfolio(10_000))
    assert checksum(form, chunks_of(given), day) == CHECKSUM


@needs_shared
def test_each_agreement_by_itself_to_the_cent() -> None:
    their = peers()
    assert their is not None
    form, portfolio = four_figures(), their.common.portfolio(300)
    facts = fact_sets(form, inputs(form, portfolio), day_of(their.common.AS_OF))
    agree(form, facts, [their.common.eval_scalar(*row) for row in their.common.rows(portfolio)])
