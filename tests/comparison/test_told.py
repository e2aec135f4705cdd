"""Each kind is told in plain sentences that a reader would like."""

from __future__ import annotations

import re

import pytest

from tenure.agreement import provision_of
from tenure.provision import KINDS

CASES = [
    pytest.param(kind, example.terms, id=f"{kind}-{i}")
    for kind, k in sorted(KINDS.items())
    for i, example in enumerate(k.examples)
]
RAW = re.compile(r"[_{}]|\b(?:and|or)\b[^,.]*\b(?:and|or) the \w+ (?:and|or) the\b|None|\b1 \w+s\b")


@pytest.mark.parametrize(("kind", "terms"), CASES)
def test_a_provision_is_told_in_plain_sentences(kind: str, terms: dict[str, object]) -> None:
    told = provision_of(kind, terms).told
    assert told == " ".join(told.split()), "one line"
    assert told.lstrip('"')[0].isupper() and told.rstrip('"').endswith((".", ".)"))
    assert not RAW.search(told)
