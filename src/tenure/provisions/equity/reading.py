"""Reads grants of equity: the award, its shares, the steps of its schedule, its exercise price."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import COUNT, MONEY, PERCENT
from .about import VESTING, about, apart, called, clause_of, names_of, own_names, told_apart
from .composed import added_by, composed, terms_of
from .elsewhere import Starts, elsewhere
from .fixed_dates import FIXED_DATES, read_dates
from .goals import VESTS, hangs_on_goals
from .grant_patterns import WORDS
from .grants import Grant, grants_in, is_step, mixed_grants, unsized_grant
from .grants_without_number import NAMED
from .left_to import read_left_to, read_rule, read_target
from .life import read_class, read_life
from .mixed import BASE
from .occasion import read_approval, read_condition, read_repeated
from .pieces import said_of
from .portions import Piece, Said
from .reading_start import day_of_grant, defined_day, of_grant_day, since_when, start_of
from .schedule import Tranche, steps_of
from .strike import read_same_price, read_strike

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_OF_SEVERAL = phrase(
    r"\bboth\b|\beach (?:of )?(?:(?:these|the|such|your|said) )?(?:equity )?(?:grants?|awards?)"
    r"|\b(?:these|such|the|all) (?:\w+ )?(?:grants|awards)\b|options and (?:the )?restricted", 0,
)  # fmt: skip
_EACH = phrase(r"\b(?:each|both|all)\b[^;.]{0,30}?\b(?:vest|becom)", 0)
# "will vest as of May 1, 2012:", above options that were "scheduled to vest" on other days
_VEST_ON = phrase(
    r"\b(?:will|shall) (?:\w+ )?(?:vest|become (?:vested|exercisable|fully vested))\b[^.;]{0,60}\b"
    r"(?:as of|on|effective) (?:the )?(?:\ue005|resignation|separation|termination)", 0,
)  # fmt: skip
_SCHEDULED = phrase(
    r"\b(?:scheduled|were|was|would (?:otherwise )?have|due) to (?:vest|become)\b"
    r"|\bwould (?:otherwise )?have (?:vested|become)", 0,
)  # fmt: skip
_SIZE = phrase(f"[{COUNT}{MONEY}{PERCENT}]", 0)  # one of which stands where a size is named
SCHEDULED = {"at_hire", "cliff", "then", "tranches"}
_FOLLOWS = phrase(r":|\bas follows\b|\bthe following\b", 0)
_OR_SOONER = phrase(
    r"\b(?:vest\w*|exercisable|laps\w*)\b[^;.]{0,120}?\b(?:or,? (?:if )?(?:earlier|sooner),?"
    r" (?:if|upon|on|when)|(?:but|and|though),? in (?:any|no|all) (?:events?|cases?),?"
    r" (?:no |not )?later than)\b", 0,
)  # fmt: skip
MOST = 12  # steps that hang on goals, each of which somebody must judge
NEAR = 12  # sentences after a grant that may still be about it


def read_grants(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every grant in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in WORDS):
        return
    sentences = [s for s in letter.sentences if s.kind == "body"]
    starts = _starts(letter, sentences)
    every = [g for _, grants in starts for g in grants]
    names = own_names(every) if len(every) > 1 else [()]
    awards = frozenset(g.award for g in every)
    named_as = dict(zip(map(id, every), names, strict=False))
    for n, (i, grants) in enumerate(starts):
        for k, grant in enumerate(grants):
            _bounded(grants, k)
            grant.beside = awards - {grant.award}
            mine, theirs = named_as[id(grant)], [x for g, x in named_as.items() if g != id(grant)]
            following, shared = _following(sentences, starts, n, k)
            own = [s for s in following
                   if s is grant.at or not told_apart(s.lower, mine, theirs)]  # fmt: skip
            read_strike(grant, own)
            read_same_price(grant, every)
            read_rule(grant, own)
            told = own
            governed = _governed(sentences[max(0, i - NEAR) : i + 1], own)
            read_repeated(grant)
            if not governed and not {"then", "at_hire", "repeats"} & set(grant.terms):
                _schedule(grant, own, shared)
                if not SCHEDULED & set(grant.terms):
                    away = elsewhere(sentences, starts, n, grant, mine)
                    _schedule(grant, away, [])
                    told = [*own, *away] if SCHEDULED & set(grant.terms) else own
            _begin(grant, start_of(own))
            if grant.terms.get("measured_from") == "grant":
                _begin(grant, day_of_grant(grant.at))
            read_dates(grant, sentences)
            read_approval(grant, own)
            read_condition(grant)
            read_target(grant)
            read_life(grant, own)
            read_class(grant)
            if not governed and not SCHEDULED & set(grant.terms):
                read_left_to(grant, own)
            if _takes_months(grant):
                _begin(grant, defined_day(letter, told))
            if _takes_months(grant) and (since := since_when(letter, grant, told)):
                grant.terms["measured_from"] = since
            terms = {"award": grant.award, "shares": grant.shares or None, **grant.terms}
            if (named := called(grant)) is not None:
                terms["called"], grant.spans["called"] = named, grant.spans.get("award", ())
            yield terms, Cite(tuple(dict.fromkeys((grant.at.span(), *grant.whole))), grant.spans)


def _takes_months(grant: Grant) -> bool:
    """Whether months are counted from a day that nothing has named yet."""
    if {"start", "measured_from"} & set(grant.terms):
        return False
    listed = any(step.months for step in grant.terms.get("tranches", ()))
    return listed or bool({"cliff", "then"} & set(grant.terms))


def _starts(letter: Letter, sentences: list[Sentence]) -> Starts:
    """The places of sentences that make grants, each with its grants."""
    starts: Starts = []
    place = {s.index: i for i, s in enumerate(sentences)}
    for sentence in letter.having(_SIZE):
        i = place[sentence.index]
        before = starts[-1][1] if starts and starts[-1][1][0].at.number == sentence.number else []
        grants = _no_steps(grants_in(sentences, i), before)
        grants = [g for g in grants if g.shares or not _told(g, before)]
        grants = [] if _steps_of(grants, before) else grants
        if grants:
            starts.append((i, grants))
    starts = _with_mixed(letter, sentences, place, _without_sums(sentences, starts))
    starts += _unsized(letter, sentences, place, starts)
    return sorted(starts, key=lambda start: start[0])


def _with_mixed(
    letter: Letter, sentences: list[Sentence], place: dict[int, int], starts: Starts
) -> Starts:
    """With the awards of which those of a value are made up."""
    made = {i: list(grants) for i, grants in starts}
    for sentence in letter.having(BASE):
        for at, grant in mixed_grants(sentences, place[sentence.index]):
            beside = made.setdefault(at, [])
            if not any(g.begin < grant.end and grant.begin < g.end for g in beside):
                beside.append(grant)
    out = [(i, sorted(made[i], key=lambda g: g.begin)) for i in sorted(made)]
    return [(i, grants) for i, grants in out if grants]


def _bounded(grants: list[Grant], k: int) -> None:
    """Where the words about one of the grants of a sentence end."""
    if len(grants) > 1 and _mixed_alone(grants):
        grants[k].upto, grants[k].end = None, grants[-1].end
        return
    grant, after = grants[k], grants[k + 1] if k + 1 < len(grants) else None
    grant.upto = after.begin if after is not None else None
    vests = after is not None and VESTS.search(grant.at.lower, grant.end, after.begin)
    grant.stop = grant.upto if vests or grant.row or grant.award == "stock" else None
    if after is not None and _EACH.search(grant.at.lower, grants[-1].end):
        grant.end = grants[-1].end


def _mixed_alone(grants: list[Grant]) -> bool:
    """Whether awards without a number of shares stand side by side: what follows is of all."""
    if any(g.shares for g in grants):
        return False
    return not VESTS.search(grants[0].at.lower, grants[0].end, grants[-1].begin)


def _following(
    sentences: list[Sentence], starts: Starts, n: int, k: int
) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences after a grant that may be about it, and later ones about several grants."""
    i, grants = starts[n]
    end = starts[n + 1][0] if n + 1 < len(starts) else len(sentences)
    following = about(sentences[i : min(end, i + NEAR)])
    shared = about(sentences[i : i + NEAR])[len(following) :]
    if len(grants) > 1:
        names = names_of(grants)
        kind, beside = grants[k].award, frozenset(g.award for g in grants)
        following = [s for s in following
                     if s is grants[k].at or not apart(s, grants, names, k)
                     or clause_of(s, kind, beside - {kind})]  # fmt: skip
    return following, [s for s in shared if _OF_SEVERAL.search(s.lower)]


def _unsized(
    letter: Letter, sentences: list[Sentence], place: dict[int, int], starts: Starts
) -> Starts:
    """Awards that are promised without a size, one of each; none where the letter names the size
    of such a one.
    """
    sized = {g.award for _, grants in starts for g in grants}
    taken = {i for i, _ in starts}
    seen: set[str] = set()
    out: Starts = []
    for sentence in letter.having(NAMED):
        i = place[sentence.index]
        found = unsized_grant(sentences, i) if i not in taken else None
        if found is None:
            continue
        grant, part = found
        alone = grant.award not in seen and (part or grant.award not in sized)
        if alone or "by_rule" in grant.terms:
            seen.add(grant.award)
            out.append((i, [grant]))
    return out


def _without_sums(sentences: list[Sentence], starts: Starts) -> Starts:
    """Without "options on 450,000 shares, as follows:" above those that come to as many."""
    out = []
    for n, (i, grants) in enumerate(starts):
        first, parts = grants[0], list(grants[1:])
        said = sentences[i].text[first.end : parts[0].begin if parts else None]
        after = [g for _, more in starts[n + 1 :] for g in more] if _FOLLOWS.search(said) else []
        while after and sum(g.shares for g in parts) < first.shares:
            parts.append(after.pop(0))
        alike = len(parts) > 1 and first.shares and all(g.award == first.award for g in parts)
        if alike and _FOLLOWS.search(said) and sum(g.shares for g in parts) == first.shares:
            grants = grants[1:]
        if grants:
            out.append((i, grants))
    return out


def _governed(leads: list[Sentence], own: list[Sentence]) -> bool:
    """Whether awards vest on another day than on those of the schedule that they had."""
    if not any(_SCHEDULED.search(s.lower) for s in own):
        return False
    return any(_VEST_ON.search(s.lower) for s in [*leads, *own])


def _no_steps(grants: list[Grant], before: list[Grant]) -> list[Grant]:
    """Those that are no step of an earlier one, nor go on with such steps."""
    steps = [g for g in grants if is_step(g, before)]
    alike = {(s.award, s.shares) for s in steps}
    return [g for g in grants if (g.award, g.shares) not in alike]


def _steps_of(grants: list[Grant], before: list[Grant]) -> bool:
    """ "The options shall vest as follows: 50,000 options on ...; 75,000 options on ..."."""
    if len(grants) < 2 or not VESTS.search(grants[0].at.lower[: grants[0].begin]):
        return False
    alike = {g.award for g in grants} | {"option", "stock"}
    whole = sum(g.shares for g in grants)
    return whole > 0 and any(g.shares == whole and g.award in alike for g in before)


def _told(grant: Grant, before: list[Grant]) -> bool:
    """ "The value of the option is $90,000", after an option for so many shares."""
    alike = [g for g in before if g.award == grant.award]
    value = grant.terms.get("value")
    if value and alike and all(g.terms.get("value") not in (None, value) for g in alike):
        return False
    return bool(alike)


def _begin(grant: Grant, found: tuple[int, Span] | None) -> None:
    """The day from which it vests, where one is named."""
    if found is not None:
        grant.say("start", *found)
        own, said = grant.at.span(), found[1]
        if not (own.start <= said.start and said.end <= own.end):
            grant.whole.append(said)


def _schedule(grant: Grant, sentences: list[Sentence], shared: list[Sentence]) -> None:
    """The steps that the pieces of the sentences are together."""
    found = _pieced(grant, [*sentences, *shared]) or _judged(grant, sentences)
    if found is not None:
        grant.terms.update(found.terms)
        grant.spans.update(found.spans)
        grant.whole += found.whole


def _expanded(terms: dict[str, Any]) -> list[object]:
    """Every step of a schedule, however it is written."""
    cliff, then = terms.get("cliff"), terms.get("then")
    steps = steps_of(terms.get("at_hire"), cliff, then)
    out: list[object] = [(s.first + s.every * i, s.part) for s in steps for i in range(s.times)]
    return out + [(t.months, t.on, t.portion, t.shares) for t in terms.get("tranches", ())]


def _said(grant: Grant, sentence: Sentence, listed: bool = False, judged: bool = False) -> Said:
    worth = grant.terms.get("value") or 0
    if sentence is not grant.at:
        listed = listed or VESTING.search(sentence.heading.lower()) is not None
        start, stop = clause_of(sentence, grant.award, grant.beside) or (0, None)
        return said_of(sentence, start, grant.shares, stop, listed, judged, worth)
    return said_of(sentence, grant.end, grant.shares, grant.stop, grant.row, judged, worth)


def _judged(grant: Grant, sentences: list[Sentence]) -> Pieced | None:
    """The same of an award that hangs on goals: each step as one that somebody must judge."""
    start = {grant.at.index: grant.end}
    hang = [hangs_on_goals(s, start.get(s.index, 0)) for s in sentences]
    found = _pieced(grant, sentences, judged=True) if any(hang) else None
    if found is None:
        return None
    spans = tuple(dict.fromkeys(x for name in found.spans for x in found.spans[name]))
    steps = _expanded(found.terms)
    if len(steps) > MOST:
        return None
    listed = tuple(_with_goals(step) for step in steps)
    terms = {"tranches": listed} | {k: v for k, v in found.terms.items() if k not in SCHEDULED}
    return Pieced(terms, {f"tranches[{i}]": spans for i, _ in enumerate(listed)}, found.whole)


def _with_goals(step: Any) -> Tranche:
    if len(step) == 2:
        return Tranche(months=step[0], portion=step[1], objectives=True)
    months, on, portion, shares = step
    return Tranche(months=months, on=on, portion=portion, shares=shares, objectives=True)


def _pieced(grant: Grant, sentences: list[Sentence], judged: bool = False) -> Pieced | None:
    """The first sentences whose pieces are the whole award together."""
    pieces: list[tuple[Sentence, Piece]] = []
    total: int | None = None
    cliff: int | None = None
    told: list[Span] = []
    listed = sooner = stepwise = False
    for sentence in sentences:
        said = _said(grant, sentence, listed, judged)
        sooner, stepwise = sooner or said.sooner, stepwise or said.stepwise
        if said.goals:
            return None
        if sentence.text.rstrip().endswith(":"):
            listed = VESTS.search(sentence.lower) is not None
        else:
            listed = listed and bool(said.pieces)
        total, cliff = total or said.over, cliff or said.cliff
        told += [sentence.span()] if said.over and not said.pieces else []
        pieces += [(sentence, piece) for piece in said.pieces]
        parts = added_by(tuple(p for _, p in pieces))
        whole = composed(parts, total, grant.shares, cliff) if said.pieces else None
        if whole is not None:
            placed = [(s, part) for (s, _), part in zip(pieces, parts, strict=True)]
            found = _with_spans(grant, terms_of(whole), placed)
            found.whole.extend(told)
            if stepwise and "tranches" not in found.terms:
                return None  # of steps listed one by one, those with objectives are marked
            if sooner or _OR_SOONER.search(sentence.lower):
                found.terms["or_sooner"] = True
            if (fixed := FIXED_DATES.search(sentence.lower)) and "tranches" not in found.terms:
                found.terms["vesting_dates"] = True
                found.spans["vesting_dates"] = (sentence.span(*fixed.span()),)
            return found
    return None


@dataclass(frozen=True)
class Pieced:
    """A schedule put together from pieces, and where they stand."""

    terms: dict[str, Any]
    spans: dict[str, tuple[Span, ...]]
    whole: list[Span]


def _with_spans(
    grant: Grant, terms: dict[str, Any], pieces: list[tuple[Sentence, Piece]]
) -> Pieced:
    at = {id(piece): sentence for sentence, piece in pieces}
    spans: dict[str, tuple[Span, ...]] = {
        name: (at[id(piece)].span(piece.start, piece.end),)
        for name, piece in terms.pop("pieces").items()
    }
    sentences = {s.index: s for s, _ in pieces}.values()
    for sentence in sentences:
        if of_grant_day(sentence, grant.end if sentence is grant.at else 0):
            terms["measured_from"] = "grant"
    return Pieced(terms, spans, [s.span() for s in sentences])
