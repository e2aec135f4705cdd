"""The vectors of the Open Cap Format's tools, where they are at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import ocf

VECTORS = Path(__file__).resolve().parents[2] / "shared" / "oracle" / "vesting-ocf.json"


def test_the_vectors_that_are_served_pass() -> None:
    if not VECTORS.exists():
        assert os.environ.get("CI") != "true", "the shared vectors are missing"
        pytest.skip("../shared/oracle/vesting-ocf.json is not here")
    passed, failed, _skipped, _deviations = ocf.run(VECTORS)
    assert passed >= 536
    assert not failed
