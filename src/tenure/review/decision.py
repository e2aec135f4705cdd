"""A decision about one provision, and the log of them: `LETTER.review.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..errors import InputError, Problem
from ..facts.written import no_such_day
from ..provision import KINDS
from ..text import Span

FORMAT = 1
VERDICTS = ("accept", "correct", "reject", "add")


@dataclass(frozen=True)
class Decision:
    """What a person decided about one provision. It is anchored by the letter's sha256, the quote
    and where that stood (code points of the letter's text).

    `terms` are those accepted, corrected or added, as they stand in agreement.yaml; a newer reader
    does not change them.
    """

    verdict: str
    kind: str
    sha256: str
    quote: str
    spans: tuple[Span, ...]
    terms: Mapping[str, Any] = field(default_factory=dict)
    nth: int = 0  # of the provisions of this kind in these words, where there are several
    by: str = ""
    on: str = ""  # the day, 2026-03-31
    because: str = ""


def dump(decisions: Sequence[Decision]) -> str:
    """The log as YAML, in the order of the decisions."""
    body = {"tenure review": FORMAT, "decisions": [_dumped(d) for d in decisions]}
    return yaml.safe_dump(body, sort_keys=False, allow_unicode=True, width=110)


def _dumped(d: Decision) -> dict[str, Any]:
    told = {
        "verdict": d.verdict,
        "kind": d.kind,
        "terms": dict(d.terms),
        "quote": d.quote,
        "at": [[s.start, s.end] for s in d.spans],
        "nth": d.nth or "",
        "sha256": d.sha256,
        "by": d.by,
        "on": d.on,
        "because": d.because,
    }
    return {k: v for k, v in told.items() if v not in ("", {})}


def parse(text: str, name: str) -> tuple[Decision, ...]:
    """The decisions of a log; every problem in it is reported together."""
    try:
        body = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{name} line {mark.line + 1}" if mark else name
        no_day = None if mark else no_such_day(text, name)
        wrong = no_day or Problem(where, "it is not YAML.", "Mend the line.")
        raise InputError([wrong]) from None
    if body is None:
        mend = "Put a copy back, or delete it: it then says that nobody has reviewed the letter."
        raise InputError([Problem(name, "the log of the review is empty.", mend)])
    if not isinstance(body, dict) or body.get("tenure review") != FORMAT:
        mend = f"It must begin with `tenure review: {FORMAT}`."
        raise InputError([Problem(name, "this is no log of a review.", mend)])
    problems: list[Problem] = []
    made = []
    for i, item in enumerate(body.get("decisions") or []):
        found = _decision(item, f"{name} decision {i + 1}")
        if isinstance(found, Problem):
            problems.append(found)
        else:
            made.append(found)
    if problems:
        raise InputError(problems)
    return tuple(made)


def _decision(item: Any, where: str) -> Decision | Problem:
    if not isinstance(item, dict) or item.get("verdict") not in VERDICTS:
        return Problem(where, "it has no verdict.", f"Verdicts: {', '.join(VERDICTS)}.")
    if item.get("kind") not in KINDS:
        return Problem(where, "it names no kind of provision.", f"Kinds: {', '.join(KINDS)}.")
    terms = item.get("terms") or {}
    if not isinstance(terms, dict):
        return Problem(where, "its terms are no mapping.", "Write `terms: {months: 6}`, say.")
    try:
        spans = tuple(Span(int(a), int(b)) for a, b in item.get("at") or ())
        nth = int(item.get("nth") or 0)
    except (TypeError, ValueError):
        return Problem(where, "its place cannot be used.", "Write `at: [[start, end]]`.")
    texts = {k: str(item.get(k) or "") for k in ("sha256", "quote", "by", "on", "because")}
    if not texts["quote"]:
        return Problem(where, "it has no quote.", "Quote the sentence that it is about.")
    return Decision(item["verdict"], item["kind"], spans=spans, terms=terms, nth=nth, **texts)
