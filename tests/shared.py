"""Where the shared letters and answers are, and what a test says when they are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def needs_shared(test: object) -> object:
    """Skip where ../shared is missing; in CI, where it must be there, fail instead."""
    missing = not SHARED.exists() and not os.environ.get("CI")
    return pytest.mark.skipif(missing, reason="../shared (letters and worked answers) is not here")(
        test
    )
