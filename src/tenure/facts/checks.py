"""What is wrong between facts: ids that lead nowhere, days that cannot be, contradictions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from tenure.errors import Problem
from tenure.facts.corrections import rings, standing
from tenure.facts.fact import COMPANY, PERSON, Fact
from tenure.facts.names_parting import BY_A_SIDE
from tenure.facts.order import corrected_twice, unordered
from tenure.facts.shapes import EXECUTIVE
from tenure.facts.spans import turned_round
from tenure.facts.unlikely import unlikely
from tenure.facts.values import NEVER, folded, iso


def problems_of(facts: tuple[Fact, ...]) -> list[Problem]:
    """Every problem between facts; those of ids first, for without them the rest cannot be told."""
    wrong = [*_ids(facts), *corrected_twice(facts)]
    if wrong:
        return wrong
    known = standing(facts)
    found = list(_people(known))
    for whose in _by_person(known).values():
        own = sorted(whose, key=lambda f: f.on)
        found += [*_employment(own), *_before_hire(own), *_notices(own)]
    found += [*turned_round(known), *unlikely(known), *unordered(known)]
    return [*found, *_levels(known), *_votes(known), *_judgements(known)]


def place(fact: Fact) -> str:
    """Where a fact stands, for a Problem."""
    return fact.where or f"{fact.name} on {iso(fact.on)}"


def _ids(facts: tuple[Fact, ...]) -> Iterator[Problem]:
    by_id: dict[str, Fact] = {}
    for fact in facts:
        if fact.id is not None and fact.id in by_id:
            first = place(by_id[fact.id])
            yield Problem(
                place(fact),
                f"the id `{fact.id}` is already that of {first}.",
                "Give it an id of its own.",
            )
        elif fact.id is not None:
            by_id[fact.id] = fact
    for fact in facts:
        for key, target in (
            ("about", fact.about),
            ("corrects", fact.corrects),
            ("retracts", fact.retracts),
        ):
            if target is not None and target not in by_id:
                what = f"`{key}: {target}` points to no fact."
                yield Problem(place(fact), what, f"Write `id: {target}` on the fact that is meant.")
        earlier = by_id.get(fact.corrects or fact.retracts or "")
        if earlier is not None and earlier.recorded > fact.recorded:
            days = iso(fact.recorded), iso(earlier.recorded)
            what = f"it was recorded on {days[0]}, before what it corrects ({days[1]})."
            yield Problem(
                place(fact), what, "Add `recorded:` with the day on which the mistake became known."
            )
        if fact.corrects and earlier is not None and earlier.retracts:
            what = "a retraction cannot be corrected."
            yield Problem(
                place(fact), what, f"Write `retracts: {fact.corrects}`, and the fact anew."
            )
    for fact in rings(facts):
        yield Problem(
            place(fact),
            "it corrects or retracts itself, by way of others.",
            "Let it point to an earlier fact.",
        )


def people_of(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The persons whom facts name as their subjects, in the spelling that stands first."""
    named: dict[str, str] = {}
    for fact in facts:
        if fact.subject not in (COMPANY, PERSON):
            named.setdefault(folded(fact.subject), fact.subject)
    return tuple(named.values())


def _by_person(known: tuple[Fact, ...]) -> dict[str, list[Fact]]:
    """Facts of persons; what names nobody is about the only person whom the log names."""
    people = people_of(known)
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in known:
        if fact.subject != COMPANY:
            only = fact.subject == PERSON and len(people) == 1
            groups[folded(people[0] if only else fact.subject)].append(fact)
    return groups


def _people(known: tuple[Fact, ...]) -> Iterator[Problem]:
    people = people_of(known)
    untold = [fact for fact in known if fact.subject == PERSON] if len(people) > 1 else []
    if untold:
        first, more = untold[0], len(untold) - 1
        those = f", nor do {more} more facts" if more else ""
        what = (
            f"`{first.name}` does not say whose it is{those}, in a log about {', '.join(people)}."
        )
        yield Problem(place(first), what, f"Add `subject: {people[0]}`, or who it is.")


def _employment(own: list[Fact]) -> Iterator[Problem]:
    """Employment starts and ends by turns: a second start needs an end before it."""
    last: Fact | None = None
    for fact in own:
        if fact.name == "employment_started":
            if last is not None and last.name not in BY_A_SIDE:
                before = f"on {iso(last.on)} ({place(last)})"
                what = f"employment starts on {iso(fact.on)}, but it already did {before}."
                yield Problem(
                    place(fact),
                    what,
                    _mend(last) + " For a re-hire, add the end of the first employment.",
                )
            last = fact
        elif fact.name in BY_A_SIDE:
            if last is not None and last.name in BY_A_SIDE:
                before = f"{last.name} on {iso(last.on)} ({place(last)})"
                what = f"{fact.name} on {iso(fact.on)}, but already {before}."
                yield Problem(
                    place(fact), what, _mend(last) + " For a re-hire, add `employment_started`."
                )
            last = fact


def _mend(first: Fact) -> str:
    return f"Leave one out, or let the later one correct the first: `corrects: {first.id or 'ID'}`."


def _before_hire(own: list[Fact]) -> Iterator[Problem]:
    started = next((f for f in own if f.name == "employment_started"), None)
    if started is None:
        return
    for fact in own:
        if fact.on < started.on and not fact.kind.before_hire and fact.name != "employment_started":
            days = iso(fact.on), iso(started.on)
            what = f"`{fact.name}` is dated {days[0]}, before the first day of work, {days[1]}."
            yield Problem(place(fact), what, "Correct one of the two days.")


def _notices(own: list[Fact]) -> Iterator[Problem]:
    """A notice comes before the end of which it is the notice, or on its day."""
    for fact in own:
        given = fact.fields.get("notice_given")
        if isinstance(given, int) and fact.on < given < NEVER:
            what = f"notice was given on {iso(given)}, after the last day employed, {iso(fact.on)}."
            mend = "Correct one of the two days, or write `notice_given: never`."
            yield Problem(place(fact), what, mend)


def _levels(known: Iterable[Fact]) -> Iterator[Problem]:
    same: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in known:
        if fact.kind.shape.name in ("level", "price"):
            keys = tuple(fact.fields.get(f.name) for f in fact.kind.fields.values() if f.key)
            same[fact.name, fact.subject, fact.on, keys].append(fact)
    for group in same.values():
        for first, second in combinations(group, 2):
            for name, value in second.fields.items():
                before = first.fields.get(name)
                if value is not None and before is not None and _alike(value) != _alike(before):
                    twice = f"`{first.name}` on {iso(first.on)}"
                    what = f"{twice} has two values of `{name}`: see {place(first)}."
                    yield Problem(place(second), what, _mend(first))
                    break


def _alike(value: object) -> object:
    return Counter(map(folded, value)) if isinstance(value, tuple) else value


def board(known: Iterable[Fact], day: int) -> tuple[str, ...] | None:
    """The directors in office at the end of a day, where a fact says so."""
    latest: Fact | None = None
    for fact in known:
        own = fact.name == "directors" and fact.fields.get("of") is None
        if own and fact.on <= day and (latest is None or fact.on >= latest.on):
            latest = fact
    members = latest.fields.get("members") if latest is not None else None
    return members if isinstance(members, tuple) else None


def _votes(known: tuple[Fact, ...]) -> Iterator[Problem]:
    for fact in known:
        votes = fact.fields.get("votes")
        members = board(known, fact.on) if isinstance(votes, dict) else None
        if not isinstance(votes, dict) or members is None:
            continue
        seats = {folded(member): member for member in members}
        there = ", ".join(members)
        for name in votes:
            if folded(name) not in seats and folded(name) != EXECUTIVE:
                what = f"{name} votes on {iso(fact.on)}, but is not on the board ({there})."
                yield Problem(
                    place(fact),
                    what,
                    "Leave the vote out, or add a `directors` fact with the new member.",
                )
        voted = set(map(folded, votes))
        for seat, member in seats.items():
            if seat not in voted and seat != EXECUTIVE:
                what = f"the vote of {member}, who is on the board, is missing."
                yield Problem(place(fact), what, f"Add `{member}: absent`, or how they voted.")


def _judgements(known: tuple[Fact, ...]) -> Iterator[Problem]:
    by_id = {f.id: f for f in known if f.id is not None}
    answers: dict[tuple[object, ...], Fact] = {}
    for fact in known:
        answer, question = fact.fields.get("answer"), fact.texts.get("question", "")
        judged = by_id.get(fact.about or "")
        if fact.name != "judgement" or answer is None:
            continue
        asked = judged.kind.field(question.strip()) if judged is not None else None
        stated = judged.fields.get(asked.name) if judged is not None and asked is not None else None
        if judged is not None and stated is not None and stated != answer:
            what = f"`{question}` is judged otherwise than {place(judged)} states it."
            yield Problem(
                place(fact),
                what,
                f"Leave `{question}` out of that fact, or retract one of the two.",
            )
        key = (fact.about, asked.name if asked else folded(question), fact.recorded, fact.subject)
        first = answers.setdefault(key, fact)
        if first.fields["answer"] != answer:
            day = iso(fact.recorded)
            what = f"`{question}` has two answers recorded on {day}: see {place(first)}."
            yield Problem(place(fact), what, _mend(first))
