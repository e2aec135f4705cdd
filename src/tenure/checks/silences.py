"""Ways in which things can happen and of which the agreement says nothing, while it says what comes
of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .fault import MONEY, Fault, Paper, Quoted, check, listed
from .ways import DIED, DISABLED, ENDS, GOOD_REASON, MERGER, WITHOUT_CAUSE, Happening, Promise

ENDING = re.compile(r"terminat|employment|sever|vest|entitle|paid|pay|cease")


@dataclass(frozen=True)
class Silence:
    """A happening, the words that would speak of it, and what follows where none do."""

    happening: Happening
    name: str
    spoken: re.Pattern[str]
    so: str
    remedy: str


SILENCES = (
    Silence(
        DIED,
        "death",
        re.compile(r"\bdeath\b|\bdies?\b|\bdeceased?\b|\bestate\b"),
        "the executive's estate gets nothing beyond what was earned",
        "Say what is paid on death, or that nothing is.",
    ),
    Silence(
        DISABLED,
        "disability",
        re.compile(
            r"\bdisabled\b|\bincapaci|\b(?:by|of|for|to|or|your|permanent|total) disability"
            r"|\bdisability,"
        ),
        "a dismissal for it is one without cause, and whoever resigns for it gets nothing",
        "Define disability, and say what is paid where the employment ends by it.",
    ),
    Silence(
        GOOD_REASON,
        "good reason (a constructive termination)",
        re.compile(r"\bgood reason|constructive|\binvoluntary termination"),
        "a resignation after a cut in pay, a demotion or a move gets nothing, so the promise can be"
        " emptied",
        "Define good reason with a notice and a time to cure, and pay as on a termination without"
        " cause; or say that it gives nothing.",
    ),
    Silence(
        MERGER,
        "a change in control",
        re.compile(
            r"\bchange[ -](?:in|of)[ -]control|\bmerger|\bacquisition of the company"
            r"|\b(?:fundamental|corporate) transaction|\bsale of the company"
        ),
        "a sale of the Company changes nothing for the executive",
        "Say what a change in control gives, or that it gives nothing.",
    ),
)  # fmt: skip
PLAN = re.compile(r"\bdisability (?:insurance|plan|benefit|coverage)|\blife,|\binsurance")


@check(
    "silence",
    "Something can happen for which no consequence is stated, while other ways have one.",
    "Say what it gives, or that it gives nothing.",
)
def silences(paper: Paper) -> Iterator[Fault]:
    """Each happening that gives nothing and is not spoken of, of work that goes on."""
    if paper.parts:
        return
    given = {h: paper.ways.given(h) for h in (*ENDS, MERGER)}
    if not given[WITHOUT_CAUSE] and not given[MERGER]:
        return
    usual = given[WITHOUT_CAUSE] or given[MERGER]
    for s in SILENCES:
        same = s.happening is DISABLED  # it is a termination like another, if nothing is said
        if (given[s.happening] and not same) or _spoken(paper, s):
            continue
        names = listed(p.name for p in usual)
        what = f"Nothing is said of {s.name}: {s.so}. Other ways of parting give {names}."
        yield Fault("silence", what, _cites(paper, usual), s.remedy, MONEY)


def _cites(paper: Paper, usual: list[Promise]) -> tuple[Quoted, ...]:
    slots = dict.fromkeys(p.output.slot for p in usual)
    return tuple(paper.cite(slot, "triggers") for slot in slots)


def _spoken(paper: Paper, s: Silence) -> bool:
    """Whether some sentence speaks of it other than as a sort of insurance."""
    return any(
        s.spoken.search(sentence.lower)
        and ENDING.search(sentence.lower)
        and not (s.happening is DISABLED and PLAN.search(sentence.lower))
        for document in paper.papers
        for sentence in document.body
    )
