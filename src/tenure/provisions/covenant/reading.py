"""Finds the covenants that a letter states itself: who must not do what, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import DURATION
from .duties import (
    HURTS,
    Place,
    assigned,
    by_noun,
    company_too,
    held,
    mutual,
    never,
    of_another,
    refrains,
    short,
)
from .elsewhere import lifted, meant
from .how_long import later, works
from .leading import lead_of, time_of
from .lengths import Lasting, Length, Time, length_at
from .own_terms import THESE_TERMS, alone, by_both, told_not
from .scope import Scope, joined, kept, limits_of, scope_of
from .spoken import SECRET, holds, spoken
from .survival import concerns, in_rows, surviving
from .times import IF
from .topics import Around, Covenanted, forbidden

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_LONGER = {"none": 0, "not said": 1, "as stated": 2, "until": 3, "months": 3, "days": 3,
    "always": 4,
}  # fmt: skip
_ANEW = phrase(  # a limb that says something of its own
    r";(?: and)?\s\([A-Za-z]{1,4}\) (?=You\b|For\b|During\b|(?:The )?(?:Executive|Employee)\b)", 0
)
_MUTUAL = phrase(  # "neither party shall ... the other"
    r"(?:\bneither\b|\b(?:each|both)\b|\bparties\b|\band (?:the )?(?:(?-i:[A-Z])[\w.'&-]*"
    r" ?){1,4}(?: each| both| mutually| hereby)* ?(?:agree|shall|will)\b|\band (?:you"
    r"|I)\b)[^.;]{0,400}?\b(?:each other|one another|the other\b(?! (?!(?:party|or|in|and|to|at"
    r"|during)\b)\w))"
)
_USE = phrase(  # of what is confidential, besides its disclosure
    r"(?:[,)]|\b(?:not|nor|or|and|to|never|neither|(?:in)?directly|personally|otherwise|knowingly"
    r"|reason|he|she|executive|employee),?) (?:make (?:any )?use|(?:use|utili[sz]e|exploit"
    r"|appropriate)(?! (?:\w+ )?(?:best|all|every|reasonable)\b))\b|\bbe used\b(?! (?:by|only))"
)
_LIFTED = phrase(  # a covenant that binds in some cases only
    r"\bonly (?:if|where|in the event)\b|\bin circumstances (?:where|in which)\b"
    r"|\bvoid (?:if|upon|and|in|where)\b"
    r"|\b(?:shall|will|does) not apply\b[^.;]*\b(?:terminat|resign|separat|control|fail)"
)
_PAPER = phrase(
    r"\b(?:sign(?:s|ed|ing)?|execut(?:e|es|ed|ing|ion)|enter(?:s|ed|ing)? into|abide by|comply with"
    r"|bound by|terms of|pursuant to|supersede|in (?:a separate|another))\b(?! this\b| paragraph"
    r"| section)(?:(?!\bthis\b)[^.;]){0,90}?\bagreements?\b",
)
_OPENS = phrase(
    r"^\W*(?:whereas|nothing\b|for (?:the )?purposes?\b|the terms? \"|\"|notwithstanding\b"
    r"|(?:the )?(?:executive|employee|consultant|he|she|you|I) (?:also |further |hereby )*"
    r"(?:represents?|warrants?)\b)",
)
_NO_DUTY = phrase(
    r"\bshall mean\b|\brepresents? and warrants?\b|\b(?:former|prior|previous|past)(?: or \w+)?"
    r" employers?\b|\bany provisions?\b[^.;]{0,80}?\b(?:which|that) (?:provides?|requires?"
    r"|purports?)\b|\bif (?:you|he|she|(?:the )?(?:executive|employee)) (?:is|are|becomes?) aware\b"
    r"|\"good reason\"|\"cause\"|\bjust cause\b",
)
_UNLESS = phrase(r"\b(?:unless|if) (?:you|he|she|the \w+) (?:breach|violate|fail)\w*\b")
_ASKED_FOR = phrase(  # with a release, to be paid: a condition of that, and nothing agreed here
    r"\b(?:required|need|have|asked|expected) to\b[^.;]{0,60}?\b(?:sign|execut|releas)\w*"
    r"[^.;]{0,120}?\bagree(?:ing)?\b"
)
_ENDING = phrase(r"\b(?:terminat|resign|leav|ends?\b|cease|separat|depart)")
_BREAKS = phrase(r"\b(?:breach|violat|fails?\b|failure|subpoena|compelled)")
_AT_ONCE = phrase(r"\bhereby\b[^.;]{0,40}?\bassign|\bright,? title\b")
_CONDITION = 200  # characters in which "if ..." says what must happen


@dataclass
class Found:
    """What a letter says of one covenant: the first place, and a time stated later."""

    lasts: list[Lasting]
    places: dict[str, tuple[Span, ...]]
    trade: bool = False  # of trade secrets, and no other information
    said: list[Sentence] = field(default_factory=list)
    later: list[Span] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)


def covenants_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """One covenant of each sort, in the order of the letter, with where its words stand; several
    of a sort whose time depends on the way of parting.
    """
    sentences = spoken(letter)
    found: dict[Covenanted, Found] = {}
    for sentence in sentences:
        for what, start, end, at in _stated(letter, sentence):
            _add(found, what, sentence, (start, end), time_of(letter, sentence, what, at))
            if (lead := lead_of(letter, sentence)) is not None:
                found[what].said.insert(-1, lead)
                found[what].scopes += limits_of(lead)
            for name, a, b in _besides(sentence, what, start, end):
                found[what].places.setdefault(name, (sentence.span(a, b),))
            after, led = _after_not(sentence), lead is not None
            found[what].scopes += scope_of(letter, sentence, what, after, at, led)
            found[what].scopes += lifted(letter, sentence, what, at) + meant(letter, sentence, what)
    if (hurt := found.get("non-disparagement")) is not None and "mutual" not in hurt.places:
        _also_theirs(letter, hurt)
    for what, row, place, lasts in in_rows(letter):
        _add(found, what, row, place, [lasts])
    if any(_is_open(of.lasts[0]) for of in found.values()):
        _survive(letter, found)
    for what, of in found.items():
        whole = (*dict.fromkeys(s.span() for s in of.said), *dict.fromkeys(of.later))
        some = any(_LIFTED.search(scope.words) for scope in of.scopes)
        for lasts in of.lasts:
            if some and (lasts.length or lasts.until is not None):
                lasts = replace(lasts, after="as stated")
            terms: dict[str, Any] = {"what": what, "during": lasts.during, "after": lasts.after}
            terms |= {k: n for k, n in lasts.length._asdict().items() if n}
            terms |= {"until": lasts.until} if lasts.until is not None else {}
            if lasts.of_letter and lasts.after != "as stated":
                terms["of_letter"] = True
            terms |= {name: True for name in ("or_use", "mutual") if name in of.places}
            places = of.places | dict(lasts.places)
            here = whole
            if limits := joined(of.scopes):
                terms["scope"] = limits
                places["scope"] = tuple(span for scope in kept(of.scopes) for span in scope.spans)
                others = (s.sentence.span() for s in kept(of.scopes) if s.sentence is not None)
                here = tuple(dict.fromkeys((*whole, *others)))
            yield terms, Cite(here, places)


def _besides(
    sentence: Sentence, what: Covenanted, start: int, end: int
) -> Iterator[tuple[str, int, int]]:
    """Where it says that a secret is not to be used either, or that both sides owe the duty."""
    text = sentence.text
    if what == "confidentiality" and (use := _USE.search(text, start)) is not None:
        yield "or_use", *use.span()
    if what == "confidentiality of this letter" and by_both(sentence.text):
        yield "mutual", start, end
    if what == "non-disparagement" and (both := _MUTUAL.search(text)) is not None:
        yield "mutual", *both.span()


def _also_theirs(letter: Letter, hurt: Found) -> None:
    """A sentence of its own in which the Company promises not to belittle the person."""
    for sentence in letter.having(HURTS):
        theirs = company_too(sentence.text)
        if theirs is not None and _as_long(sentence, hurt):
            hurt.places["mutual"] = (sentence.span(*theirs.span()),)
            hurt.later.append(sentence.span())
            limits = scope_of(letter, sentence, "non-disparagement", 0, 0)
            hurt.scopes += [s._replace(sentence=s.sentence or sentence) for s in limits]
            return


def _as_long(sentence: Sentence, hurt: Found) -> bool:
    """Whether a sentence names no time, or that of a duty."""
    at = sentence.text.find(DURATION)
    return at < 0 or length_at(sentence, at) == hurt.lasts[0].length


def _after_not(sentence: Sentence) -> int:
    """Where the words begin that say what the person shall not do."""
    match = never(sentence.text) or short(sentence.text)
    return match.end() if match is not None else 0


def _add(
    found: dict[Covenanted, Found],
    what: Covenanted,
    sentence: Sentence,
    at: tuple[int, int],
    lasts: list[Lasting],
) -> None:
    here = found.get(what)
    trade = what == "confidentiality" and _is_trade_secret(sentence.lower[at[0] : at[1] + 40])
    if here is None:
        here = found[what] = Found(lasts, {"what": (sentence.span(*at),)}, trade)
    elif _is_longer(lasts[0], here.lasts[0]):
        both = here.lasts[0].during
        here.lasts = [replace(new, during=new.during or both) for new in lasts]
    if trade != here.trade:  # a time that is of some of it only
        timed = [new for new in (*here.lasts, *lasts) if new.length]
        here.lasts = [
            replace(new, after="as stated", of_letter=False) for new in timed[:1]
        ] or here.lasts
    here.said.append(sentence)


def _is_trade_secret(said: str) -> bool:
    """Whether no other information is spoken of."""
    return "trade secret" in said and "confiden" not in said and "propriet" not in said


def _is_longer(new: Lasting, old: Lasting) -> bool:
    """Whether a later sentence says more of how long a duty lasts."""
    if old.length:
        counted = new.length.counted
        return old.after == "as stated" and new.after == counted and new.length == old.length
    return (_LONGER[old.after], 0) < (_LONGER[new.after], max(new.length))


def _is_open(lasts: Lasting) -> bool:
    """Whether it is not said how long it lasts after the employment."""
    return lasts.after in ("none", "not said") or (lasts.after == "as stated" and not lasts.places)


def _survive(letter: Letter, found: dict[Covenanted, Found]) -> None:
    """Times that a sentence of their own gives to the duties of its section."""
    counted: dict[Covenanted, dict[Length, Time]] = {}
    working: set[Covenanted] = set()
    for said in surviving(letter):
        for what, of in found.items():
            if _is_open(of.lasts[0]) and any(concerns(said, duty, what) for duty in of.said):
                of.later.append(said.sentence.span())
                working |= {what} if works(said.sentence.text) else set()
                for time in said.times:
                    counted.setdefault(what, {}).setdefault(time.length, time)
    for what, each in counted.items():
        of, many = found[what], len(each) > 1
        during = of.lasts[0].during or what in working
        of.lasts = [
            time._replace(sure=time.sure and not many).lasting(during) for time in each.values()
        ]


def _stated(letter: Letter, sentence: Sentence) -> Iterator[Place]:
    """The covenants that a sentence states, with their place, and where each is spoken of."""
    text = sentence.text
    if IF.search(text) and (_BREAKS.search(text, 0, _CONDITION) or not _ENDING.search(text)):
        if _AT_ONCE.search(text):  # "if it is no work for hire, you hereby assign"
            yield from _plain(text, assigned(text))
        return
    if _OPENS.search(text) is not None:
        anew = _ANEW.search(text)
        if anew is None:
            return
        text = " " * anew.end() + text[anew.end() :]
    seen: set[Covenanted] = set()
    if (secret_terms := told_not(text)) is not None:
        seen |= {secret_terms[0], "confidentiality"} if alone(text) else {secret_terms[0]}
        yield secret_terms
    own = frozenset(seen)
    for what, start, end, at in _refused(letter, sentence, text):
        if what not in own and not _is_none(what, text, start, end):
            seen.add(what)
            yield what, start, end, at
    if "non-disparagement" not in seen:
        yield from _unsaid(text)
    for place in by_noun(text) if DURATION in text else ():
        if place[0] not in seen and _PAPER.search(text) is None:
            seen.add(place[0])
            yield place
    secret = "confidentiality" not in seen and holds(sentence.lower, SECRET)
    if secret and _PAPER.search(text) is None:
        yield from _plain(text, held(text))
    made = assigned(text)
    if made is not None and _PAPER.search(text, 0, made[2]) is None:
        yield from _plain(text, made)


def _unsaid(text: str) -> Iterator[Place]:
    """What both sides, or one, refrain from saying of each other."""
    if HURTS.search(text) is None:
        return
    match = mutual(text)
    spoken = forbidden(text, match.end()) if match is not None else iter(())
    if match is None or all(what != "non-disparagement" for what, *_ in spoken):
        match = refrains(text)
    if match is not None:
        yield "non-disparagement", match.start(), match.end(), match.end()


def _plain(text: str, place: Place | None) -> Iterator[Place]:
    """A duty that no "not" states, unless its clause is of something else."""
    if place is not None and not _is_none(place[0], text, place[1], place[2]):
        yield place


def _refused(letter: Letter, sentence: Sentence, text: str) -> Iterator[Place]:
    """What the person shall not do."""
    match = never(text) or short(text)
    if match is None:
        if (lead := lead_of(letter, sentence)) is not None:
            around = Around(sentence.heading.lower(), later=cache(partial(later, lead)))
            for what, start, end in forbidden(text, 0, around):
                yield what, start, end, start
        return
    if match["who"] and of_another(text, match.end("who"), match.end()):
        return
    if _PAPER.search(text, 0, match.end()) or _UNLESS.search(text, match.start(), match.end()):
        return
    if _ASKED_FOR.search(text, 0, match.end()) is not None:
        return
    secret = _spoken_of(letter, sentence) or holds(text[: match.end()].lower(), SECRET)
    around = Around(sentence.heading.lower(), secret, cache(partial(later, sentence)))
    for what, start, end in forbidden(text, match.end(), around):
        yield what, match.start() if end - match.start() < 400 else start, end, start


def _is_none(what: Covenanted, text: str, start: int, end: int) -> bool:
    """Whether the clause of a place says that it is of something else."""
    clause = text.rfind(";", 0, start) + 1
    return (
        _NO_DUTY.search(text, clause, end + 60) is not None
        or (
            what == "confidentiality"
            and THESE_TERMS.search(text, start, end + 90) is not None
            and alone(text)
        )
        or (clause > 0 and _OPENS.search(text[clause:]) is not None)
    )


def _spoken_of(letter: Letter, sentence: Sentence) -> bool:
    """Whether the sentence before, of the same section, says what is confidential."""
    if not sentence.index:
        return False
    before = letter.sentences[sentence.index - 1]
    return sentence.section == before.section and any(
        word in before.lower for word in ("confiden", "secret", "proprietary")
    )
