"""Whether an agreement and a log are what is asked for, and whether the log is that of the
agreement: whose facts they are, and whether what it tells can be.
"""

from __future__ import annotations

from .agreement import Agreement
from .engine import amendments, obligations
from .errors import InputError, Problem
from .facts import Fact, Facts
from .facts.values import folded


def person_of(agreement: Agreement, stem: str, facts: Facts) -> str | None:
    """Whom of the log an agreement is about: by the executive's name, or the name of the file."""
    people = facts.people
    if not people:
        return None
    name = _named(agreement)
    wanted = [w for w in (folded(name), _bare(stem)) if w]
    for exact in (True, False):
        for person in people:
            told = _bare(person)
            if any(told == w if exact else told.split()[-1] in w.split() for w in wanted):
                return person
    what = f"the log has nobody named {name or stem}: it is about {', '.join(people)}."
    raise InputError(
        [Problem(stem, what, "Name the file, or the subject of the facts, as the other is named.")]
    )


def _named(agreement: Agreement) -> str:
    """The executive's name, where the agreement says it."""
    return next((p.named for p in agreement.provisions if p.named), "")


def _bare(name: str) -> str:
    return folded(name.replace("-", " "))


_MADE_BY = {
    Agreement: ("an agreement", "Give what `tenure.load(PATH)` gives."),
    Facts: ("a log of facts", "Give what `tenure.Facts.load(PATH)` gives."),
}


def given(*asked: tuple[object, type]) -> None:
    """InputError for what is not of its type, such as a path in place of what stands there."""
    problems = []
    for value, kind in asked:
        if not isinstance(value, kind):
            name, mend = _MADE_BY[kind]
            what = f"{type(value).__name__} is not {name}."
            problems.append(Problem(f"`{value!r}`"[:60], what, mend))
        elif isinstance(value, Facts) and not all(isinstance(f, Fact) for f in value):
            what = "`Facts` was made of what are no facts yet."
            problems.append(Problem(value.name, what, "Make it by `tenure.Facts.of(LIST)`."))
    if problems:
        raise InputError(problems)


def checked(agreement: Agreement, facts: Facts, subject: str | None = None) -> Facts:
    """The facts, if they fit the agreement: they are of its executive, unless somebody says whose
    they are, and nobody votes who is not one of its directors.
    """
    given((agreement, Agreement), (facts, Facts))
    own = facts if subject is None else facts.of_subject(subject)
    problems = _problems(agreement, own)
    name = _named(agreement)
    if subject is None and name and len(facts.people) == 1:
        [person] = facts.people
        if not set(_bare(person).split()) & set(_bare(name).split()):
            what = f"the log tells of {person}, and the agreement is with {name}."
            mend = f"If they are the same, say so: `--subject '{person}'`; else give another log."
            problems.append(Problem(facts.name, what, mend))
    if problems:
        raise InputError(problems)
    return facts


def _problems(agreement: Agreement, facts: Facts) -> list[Problem]:
    """What of a log does not fit, as the log stands: what was corrected or retracted is mended."""
    facts = facts.known_at(None)
    problems = [p for provision in agreement.provisions for p in provision.problems(facts)]
    problems += amendments.problems(agreement, facts)
    problems += obligations.problems(agreement, facts)
    problems += obligations.unpaid(agreement, facts)
    return problems


def fits_either(a: Agreement, b: Agreement, facts: Facts) -> None:
    """One log for two drafts: a fact may fit either, as a condition that only one of them has."""
    ours, theirs = _problems(a, facts), _problems(b, facts)
    places = {p.where for p in theirs}
    problems = [p for p in ours if p.where in places]
    if problems:
        raise InputError(problems)
