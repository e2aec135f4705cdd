"""Reads what becomes of awards that are held: the clause, its awards, and how long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...last_day import leaves
from ...provision import Cite
from ...text.values import DATE, Date
from .patterns import (
    ACTIVE,
    AWARD,
    CUT,
    EARLY_IF,
    FINITE,
    FIRST_LABEL,
    HELD,
    MODAL,
    NEW_SUBJECT,
    NOT_HINDERED,
    NOT_OF_AWARDS,
    OF_AN_END,
    OF_TIME,
    ON,
    OPEN_END,
    PLAIN,
    SOME_TIME,
    SUBJECT,
    UNTIL_DAY,
    VERBS,
    Becomes,
)

if TYPE_CHECKING:
    import re

    from ...text import Letter, Sentence, Span

Found = tuple[dict[str, Any], Cite]
Clause = tuple[Found, bool]
Place = tuple[int, int]  # in a sentence
_WORDS = ("vest", "exercis", "cancel", "forfeit", "terminat", "expire", "lapse", "plan")
_LONGEST = 4000  # characters of a sentence in which such a clause is looked for
_MOST = 320  # characters that name the awards
_TAIL = 420  # characters that say how long, and on what else
_STOP = re.compile(r"(?=(, | that | and | but | then |\) |: ))")


def read_held(letter: Letter) -> Iterator[Found]:
    """Every clause that says what becomes of awards that are held, once."""
    lower = letter.masked.lower
    if not any(word in lower for word in ("option", "stock", "equity", "award", "rsu", "vested")):
        return
    seen: set[tuple[str, ...]] = set()
    parting: bool | None = None
    for sentence in letter.having(AWARD):
        if len(sentence.lower) > _LONGEST or not any(w in sentence.lower for w in _WORDS):
            continue
        if NOT_OF_AWARDS.search(sentence.lower):
            continue
        for (terms, cite), limb in _clauses(sentence):
            said = tuple(str(v) for v in terms.values())
            if said in seen:
                continue
            if not _stands_alone(terms, limb):
                parting = _parts(letter) if parting is None else parting
                if not parting:
                    continue
            seen.add(said)
            yield terms, cite


def _stands_alone(terms: dict[str, Any], limb: bool) -> bool:
    """Whether it says on what it hangs; else only a paper on a parting says when it holds."""
    if "on" in terms or (limb and "date" not in terms):
        return "on" in terms
    goes_on = terms["becomes"].startswith("goes on") and HELD.search(terms["which"].lower())
    named = " ".join(str(terms.get(name, "")) for name in ("which", "how")).lower()
    return "date" in terms or bool(goes_on) or OF_AN_END.search(named) is not None


def _parts(letter: Letter) -> bool:
    return bool(leaves(letter.sentences, undated=True))


def _clauses(sentence: Sentence) -> Iterator[Clause]:
    """Each with whether it is a limb of a longer sentence."""
    taken: list[Place] = []
    for becomes, wanted in ACTIVE:
        for match in wanted.finditer(sentence.lower):
            found = _active(sentence, becomes, match)
            if found is not None and not _within(taken, match.span()):
                taken.append(match.span())
                yield found
    for becomes, wanted in VERBS:
        for match in wanted.finditer(sentence.lower):
            if _within(taken, match.span()):
                continue
            found = _passive(sentence, becomes, match)
            if found is not None:
                taken.append(match.span())
                yield found


def _within(taken: list[Place], span: Place) -> bool:
    return any(low < span[1] and span[0] < high for low, high in taken)


def _active(sentence: Sentence, becomes: Becomes, match: re.Match[str]) -> Clause | None:
    """ "you will have 90 days to exercise your vested options"."""
    which, how = match.span("which"), match.span("how")
    if AWARD.search(sentence.lower, *which) is None:
        return None
    how = (how[0], _end(sentence, *how))
    begun = _clause_start(sentence.lower, match.start())
    on = _condition(sentence, begun, match.start())
    lead, said = "", match.groupdict()
    if said.get("verb") is not None and sentence.lower.startswith("to ", how[0]):
        how, lead = (how[0] + len("to "), how[1]), "until "
    elif OF_TIME.match(sentence.lower, how[0]):
        lead = "for "
    tail = match.span("tail") if said.get("tail") else None
    verb = match.span("verb") if match.groupdict().get("verb") else (match.start(), which[0])
    more = (tail[0], _end(sentence, *tail)) if tail is not None else None
    return _made(sentence, becomes, (verb, which, how), on, lead, more), begun > 0


def _passive(sentence: Sentence, becomes: Becomes, match: re.Match[str]) -> Clause | None:
    """ "all other unvested options will be cancelled on your last day"."""
    lower = sentence.lower
    begun = _clause_start(lower, match.start())
    which = _subject(sentence, begun, match.start())
    if which is None:
        return None
    held = "vest" in match.group() or "remain" in match.group() or "keep" in match.group()
    if not held and HELD.search(lower, *which) is None:
        return None
    how = (match.end(), _end(sentence, match.end(), min(len(lower), match.end() + _TAIL)))
    on = _condition(sentence, begun, which[0])
    if EARLY_IF.search(lower, 0, begun):
        return None
    if "exercised" in becomes and not SOME_TIME.search(lower[slice(*how)]):
        return None
    return _made(sentence, becomes, (match.span(), which, how), on), begun > 0


def _clause_start(lower: str, at: int) -> int:
    """Where the clause begins in which a verb stands."""
    cuts = [m.end() for m in CUT.finditer(lower, 0, at) if m.group().startswith((";", " ("))]
    return max(cuts, default=0)


def _subject(sentence: Sentence, begun: int, end: int) -> Place | None:
    """The awards that a clause is about: the longest words before its verb that only name them."""
    lower = sentence.lower
    modals = list(MODAL.finditer(lower, begun, end))
    if lower[begun:end].endswith(" and ") and len(modals) == 1:
        end = modals[0].start()  # "will become exercisable on that day and may be exercised until"
    for begin in _places(lower, begun, end):
        said = lower[begin:end]
        if SUBJECT.match(said) is None or FINITE.search(said) or len(said) > _MOST:
            continue
        if AWARD.search(said) is not None:
            return begin, begin + len(said.rstrip(" ,"))
    return None


def _places(lower: str, begun: int, end: int) -> list[int]:
    """Where a clause may begin: at its start, and after every stop in it."""
    stops = {m.end(1) for m in _STOP.finditer(lower, begun, end)}
    return sorted(end - len(lower[at:end].lstrip(" \"“'(,;")) for at in stops | {begun})


def _condition(sentence: Sentence, begun: int, end: int) -> Place | None:
    """The words before a clause that say on what it hangs; of a limb, those of its sentence."""
    lower = sentence.lower
    for start in dict.fromkeys((begun, 0)):
        for begin in _places(lower, start, end):
            if ON.match(lower, begin) is None or NOT_HINDERED.match(lower, begin):
                continue
            if lower.endswith((" or, ", " and, "), 0, begin):
                continue
            first = max(lower.find(",", begin, end), begin)
            other = MODAL.search(lower, first, end)
            high = other.start() if other is not None else end
            new = [m.start() for m in NEW_SUBJECT.finditer(lower, begin, high + 1)]
            comma = new[-1] if new else max(lower.rfind(x, begin, high) for x in ",:")
            label = FIRST_LABEL.search(lower, begin, high) if comma <= begin else None
            comma = label.start() if label is not None else comma
            if comma > begin:
                return begin, comma
    return None


def _end(sentence: Sentence, begin: int, end: int) -> int:
    """Where the words end that say how long."""
    limb = sentence.limb_at(begin)
    end = min(end, limb.end) if limb is not None else end
    cut = CUT.search(sentence.lower, begin, end)
    end = cut.start() if cut is not None else end
    said = sentence.lower[begin:end].rstrip(" .,;:\"”'")
    return begin + len(OPEN_END.regex.sub("", said))


def _made(
    sentence: Sentence,
    becomes: Becomes,
    places: tuple[Place, Place, Place],
    on: Place | None,
    lead: str = "",
    more: Place | None = None,
) -> Found:
    verb, which, how = places
    named = _said(sentence, *which)
    plain = PLAIN.match(named.lower()) is not None
    named = f"{named[0].lower()}{named[1:]}" if plain else named
    terms: dict[str, Any] = {"becomes": becomes, "which": named}
    fields: dict[str, tuple[Span, ...]] = {
        "becomes": (sentence.span(*verb),),
        "which": (sentence.span(*which),),
    }
    if how[1] > how[0]:
        terms["how"] = lead + _said(sentence, *how)
        fields["how"] = (sentence.span(*how),)
    if more is not None:
        joint = "" if sentence.lower.startswith(",", more[0]) else " "
        terms["how"] += joint + _said(sentence, *more)
        fields["how"] = (*fields["how"], sentence.span(*more))
    if on is not None:
        words = _said(sentence, *on)
        terms["on"] = f"{words[0].lower()}{words[1:]}"
        fields["on"] = (sentence.span(*on),)
    day = UNTIL_DAY.search(sentence.lower[slice(*how)])
    if day is not None and not lead and sentence.text[slice(*how)].count(DATE) == 1:
        value = sentence.value_at(how[0] + day.start("day"))
        if isinstance(value, Date) and value.days is not None:
            terms["date"] = value.days
            fields["date"] = fields["how"]
    return terms, Cite((sentence.span(),), fields)


def _said(sentence: Sentence, begin: int, end: int) -> str:
    return sentence.readable(begin, end).strip()
