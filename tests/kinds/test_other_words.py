"""What the examples of a kind say, in other words: the same terms are read, and drafted back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tenure.agreement import terms_of
from tenure.provision import KINDS, Provision
from tenure.text import Letter

SAID = [
    pytest.param(kind, each["said"], each["terms"], id=f"{kind}-{i}")
    for kind, said in yaml.safe_load(
        (Path(__file__).parent / "other_words.yaml").read_text("utf-8")
    ).items()
    for i, each in enumerate(said)
]


@pytest.mark.parametrize(("kind", "said", "terms"), SAID)
def test_other_words_for_the_same(kind: str, said: str, terms: dict[str, Any]) -> None:
    found = read_one(kind, said)
    assert terms_of(found) == terms
    assert terms_of(read_one(kind, found.words())) == terms, found.words()


def read_one(kind: str, text: str) -> Provision:
    (found,) = KINDS[kind].read(Letter("other words", text))
    return found
