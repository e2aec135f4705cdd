"""Finds the definition of good reason, or the promises that use the term without defining it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.limbs import Limb
from ...text.listed import listed, running_on
from ...text.phrases import phrase
from ...text.values import DURATION
from . import forms
from .conditions import conditions, cured_at, occurring, parted, tail_at, with_semicolons
from .elsewhere import adds, told_apart
from .grounds import Ground, Sort, ground_in, sorts_in
from .procedure import BELOW, STEP, TO_CURE, Fields, procedure
from .unnamed import unnamed

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_FURTHER = 3  # sentences that may add to a definition
_WHEN = phrase(
    r"\s*(?:within|during|in|at any time|on|upon|prior to|before|after|following)\b[^;]{0,60}?"
    rf"(?:{DURATION}|\bchange (?:in|of) control\b)",
)
_SAYS = phrase(r"(?!(?:and|or|the)\b)\b[a-z]{3,}")
_TAIL = re.compile(r"[\s,;]*(?:\b(?:and|or)\b)?[\s,;]*$")
_BROKEN = phrase(r"[\w,]\s*$")
OTHER_TERMS = phrase(
    r"cause|control|disab|bonus|salary|compensation|benefit|duties|misconduct|confidential|date"
    r"|restrict|business|affiliate|period|plan|agreement|services|board|information"
)
SURE: tuple[Sort, ...] = ("pay", "relocation", "duties", "reporting")
_GOES_ON = (":", ";", " or", " and", "following", "consent", "circumstances")  # with a list
NEAR = 160  # letters between a term and the first of its grounds
NOISE = 80  # letters of a page's end between two parts of a sentence
Found = tuple[dict[str, Any], Cite]


def good_reason_of(letter: Letter) -> Iterator[Found]:
    """The definition with the most grounds; else the term as a promise uses it."""
    lower = letter.masked.lower
    body = [s for s in letter.sentences if s.kind == "body"]
    if not any(w in lower for w in ("good reason", "constructive", "sole judgment", "sole disc")):
        other = named_otherwise(letter, body)
        yield from [other] if other is not None else unnamed(letter)
        return
    named = letter.having("good reason", "constructive")
    at = {sentence.index for sentence in named}
    places = [i for i, sentence in enumerate(body) if sentence.index in at]
    defined = [found for i in places if (found := _definition(letter, body, i))]
    defined = defined or [x for i, s in enumerate(body) if (x := _headed(s, body[i + 1 :]))]
    defined = defined or [found for i in places if (found := _constituted(body, i))]
    if defined:
        yield max(defined, key=lambda found: len(found[0].get("grounds", ())))
        return
    if (other := named_otherwise(letter, body)) is not None:
        yield other
        return
    for sentence in letter.having(forms.SOLE):
        if (sole := forms.SOLE.search(sentence.text)) is not None:
            span = sentence.span(*sole.span())
            yield {"own_judgment": True}, Cite((sentence.span(),), {"own_judgment": (span,)})
            return
    for sentence in named:
        every = forms.USED.finditer(sentence.text)
        anyhow = forms.WITH_OR_WITHOUT  # "with or without Cause or Good Reason"
        used = next((u for u in every if not anyhow.search(sentence.text, 0, u.end())), None)
        if used is not None and used["lost"] and forms.CLAIMS.search(sentence.text):
            continue
        if forms.TITLE.search(sentence.text) is not None:
            continue
        if used is not None and not _taken_out(sentence.text):
            span = sentence.span(*used.span())
            terms = {"term": _said(sentence, used), "defined_here": False}
            yield terms, Cite((sentence.span(),), {"term": (span,), "defined_here": (span,)})
            return
    yield from unnamed(letter)


def _taken_out(text: str) -> bool:
    """Whether the words change a term of another paper, or say that the term is not used."""
    changed = forms.CHANGED.search(text) is not None and forms.TO_READ.search(text) is None
    return changed or forms.NOT_HERE.search(text) is not None


def _said(sentence: Sentence, match: re.Match[str]) -> str:
    names = ("term", "bare", "for", "caps", "sign", "so", "quoted", "plain", "lost")
    name = next(n for n in names if n in match.re.groupindex and match[n])
    return sentence.readable(*match.span(name)).rstrip(",.")


def _definition(letter: Letter, body: list[Sentence], i: int) -> Found | None:
    """The definition that a sentence gives, with what the next ones add to it."""
    sentence = _whole(body, i)
    text = sentence.text
    defined = forms.DEFINED.search(text) or _linked(sentence)
    match = defined or forms.NAMED.search(text)
    if match is None or forms.ELSEWHERE.search(text):
        return None
    start, end = defined.span() if defined else (0, 0)
    if defined:
        sentence = _with_list(letter, sentence, end)
    grounds, places, stop = _grounds(_in_brackets(sentence, end), body[i + 1 :], end)
    if not grounds and (not defined or _only_steps(sentence)):
        return None
    term = _said(sentence, match)
    terms: dict[str, Any] = {"term": term}
    fields: dict[str, tuple[Span, ...]] = {"term": (sentence.span(*match.span()),)}
    if grounds:
        terms["grounds"], fields["grounds"] = grounds, places
    own = sentence.span()
    whole = [own, *(place for place in places if place.start >= own.end)]
    following = "following" in text[:start].lower()  # the grounds' own conditions stand before
    procedure(sentence, 0 if following else start, terms, fields)
    conditions(sentence, end, stop, terms, fields)
    last = max(place.end for place in (own, *places))
    beyond, skipped = 0, False
    for other in body[i + 1 :]:
        beyond += other.span().start >= last
        here = other.section is sentence.section
        if beyond > _FURTHER or (skipped and not here):
            break
        cures = "cure" in other.lower or (here and TO_CURE.search(other.text))
        if term.lower() not in other.lower and not (cures or (here and BELOW.search(other.text))):
            skipped = beyond > 0
            continue
        told = forms.PROCESS.search(other.text) or "unless" in other.lower or "only" in other.lower
        if not told and forms.DEFINED.search(other.text):
            break
        if adds(other, terms, fields):
            whole.append(other.span())
    if grounds:
        named = [x for x in (*reversed(body[:i]), *body[i + 1 :]) if term.lower() in x.lower]
        rest = [x for x in named if x.span() not in whole]
        whole += told_apart(rest, terms, fields)
    return terms, Cite(tuple(whole), fields)


def _in_brackets(sentence: Sentence, end: int) -> Sentence:
    """The sentence up to the bracket that closes, where the definition stands in brackets."""
    text = sentence.text
    opened = text.count("(", 0, end) - text.count(")", 0, end)
    for at in range(end, len(text)) if opened > 0 else ():
        opened += (text[at] == "(") - (text[at] == ")")
        if not opened:
            return replace(sentence, end=sentence.start + at)
    return sentence


def _constituted(body: list[Sentence], i: int) -> Found | None:
    """The grounds that stand before the term: "a cut of his pay shall constitute Good Reason"."""
    sentence = body[i]
    text = sentence.text
    verb = forms.CONSTITUTES.search(text)
    same = forms.SAME.search(text, 0, verb.start()) if verb is not None else None
    if verb is None or forms.NO.search(text[: verb.start()]):
        return None
    if same is None and forms.SUPPOSED.search(text[: verb.start()]):
        return None
    last = verb.start() if same is None else same.start()
    limbs = [x for x in sentence.limbs if x.start < last]
    begin = max(text.rfind(mark, 0, last) + 1 for mark in ".;:") if not limbs else 0
    ends = [len(_TAIL.sub("", text[: min(x.end, last)])) for x in limbs]
    parts = [(x.body, end, x.path) for x, end in zip(limbs, ends, strict=True)]
    parts = parts or [(*part, "") for part in parted(text, begin, last)]
    found = [(ground_in(sentence, a, b, label), sentence.span(a, b)) for a, b, label in parts]
    if all(one.what == ("other",) for one, _ in found):
        return None
    terms: dict[str, Any] = {"term": _said(sentence, verb), "grounds": tuple(x for x, _ in found)}
    fields: dict[str, tuple[Span, ...]] = {"term": (sentence.span(*verb.span("term")),)}
    fields["grounds"] = tuple(span for _, span in found)
    procedure(sentence, 0, terms, fields)
    whole = [sentence.span()]
    for other in body[i + 1 : i + 1 + _FURTHER]:
        if "noti" not in other.lower and "cure" not in other.lower:
            break
        if adds(other, terms, fields):
            whole.append(other.span())
    return terms, Cite(tuple(whole), fields)


def _linked(sentence: Sentence) -> re.Match[str] | None:
    """The term and what links it to the words of a ground, whatever the verb is."""
    for match in forms.LINKED.finditer(sentence.text):
        if match["if"] and forms.SUPPOSED.search(sentence.text[: match.start()]):
            continue
        first = next((x for x in sentence.limbs if x.start >= match.end()), None)
        said = sentence.text[match.end() : match.end() + NEAR]
        if first is not None and first.start - match.end() < NEAR:
            said = sentence.text[first.body : first.end]
        if sorts_in(said) != ("other",):
            return match
    return None


def _headed(sentence: Sentence, after: list[Sentence]) -> Found | None:
    """The grounds below a heading that is the term: "Good Reason. Any of these: (i) ..."."""
    heading = forms.HEADING.search(sentence.heading) if sentence.heading else None
    plain = heading is not None and with_semicolons(sentence.text, 0, len(sentence.text))
    if heading is None or not (len(sentence.limbs) > 1 or plain):
        return None
    grounds, places, stop = _grounds(sentence, after, 0)
    if len(grounds) < 2 or sum(one.what == ("other",) for one in grounds) * 2 > len(grounds):
        return None
    terms: dict[str, Any] = {"term": heading["term"], "grounds": grounds}
    fields: dict[str, tuple[Span, ...]] = {"term": (sentence.span(),), "grounds": places}
    return _with_steps(sentence, 0, stop, terms, fields)


def _with_steps(
    sentence: Sentence, start: int, stop: int | None, terms: dict[str, Any], fields: Fields
) -> Found:
    """What is read of a definition whose grounds are known, with the steps that it asks for."""
    procedure(sentence, start, terms, fields)
    conditions(sentence, start, stop, terms, fields)
    own = sentence.span()
    below = (place for place in fields["grounds"] if place.start >= own.end)
    return terms, Cite((own, *below), fields)


def named_otherwise(letter: Letter, body: list[Sentence]) -> Found | None:
    """A term of another name whose meaning lists what makes the employment worse."""
    for one in letter.definitions:
        if one.how != "means" or OTHER_TERMS.search(one.term):
            continue
        place = one.sentence.index
        after = [s for s in letter.sentences[place + 1 : place + 14] if s.kind == "body"]
        grounds, places, stop = _grounds(one.sentence, after, one.start)
        said = [letter.quote(place) for place in places]
        sorts = [{*SURE} & {*sorts_in(words)} for words in said]
        one_of_many = len(said) == 1 and ";" in said[0] and len(sorts[0]) > 1
        if sum(map(bool, sorts)) < 2 and not one_of_many:
            continue
        terms: dict[str, Any] = {"term": one.term, "grounds": grounds}
        fields: dict[str, tuple[Span, ...]] = {"term": (one.span,), "grounds": places}
        return _with_steps(one.sentence, one.start, stop, terms, fields)
    return None


def _whole(body: list[Sentence], i: int) -> Sentence:
    """The sentence with what the next page goes on with."""
    sentence = body[i]
    for below in body[i + 1 : i + 3]:
        broken = sentence.limbs and _BROKEN.search(sentence.text)
        if not broken or not below.text[:1].islower() or below.start - sentence.end > NOISE:
            break
        sentence = replace(sentence, end=below.end)
    return sentence


def _with_list(letter: Letter, sentence: Sentence, start: int) -> Sentence:
    """The sentence with the list below it, as far as that defines no other term."""
    if not sentence.text.rstrip().endswith(_GOES_ON):
        return sentence
    whole, done = running_on(letter, listed(letter, sentence, start)), len(sentence.text)
    if whole is sentence or forms.ANOTHER.match(whole.text, done) is not None:
        return sentence
    below = (
        x for x in whole.limbs if x.start >= done and forms.ANOTHER.match(whole.text, x.body - 1)
    )
    other = next(below, None)
    return whole if other is None else replace(sentence, end=sentence.start + other.start)


def _grounds(
    sentence: Sentence, after: list[Sentence], start: int
) -> tuple[tuple[Ground, ...], tuple[Span, ...], int | None]:
    """The limbs of the definition, in its sentence or in those below; else its one ground; and
    where in its sentence the grounds end.
    """
    found: list[Ground] = []
    places: list[Span] = []
    text, stop = sentence.text, None
    limbs = [limb for limb in sentence.limbs if start <= limb.start]
    if not limbs:  # the definition stands in a limb of its own
        limbs = [x for top in sentence.limbs if top.start < start < top.end for x in top.limbs]
        limbs = [limb for limb in limbs if start <= limb.start]
    events = _events(text, limbs)
    for n, limb in enumerate(events, 1):
        stop = limb.end
        if limb is events[-1]:  # what follows is of all of them; else a proviso is of its ground
            stop = cured_at(text, limb.body, tail_at(text, limb.start, limb.end))
        if _SAYS.search(text, limb.body - 1, stop) is None:
            continue
        label = limb.path.rpartition("(")[2].rstrip(")") if "(" in limb.path else limb.path
        label = str(n) if label == "\u2022" else label
        found.append(ground_in(sentence, limb.body, stop, label))
        places.append(sentence.span(limb.start, stop))
    if not limbs and text.rstrip().endswith(_GOES_ON):
        for below in after[:13]:
            if not below.limbs or below.limbs[0].start > 2:
                break
            found.append(
                ground_in(below, below.limbs[0].body, len(below.text), below.limbs[0].path)
            )
            places.append(below.span())
    if not limbs and not found:
        start = occurring(text, start, len(text))
        stop = cured_at(text, start, tail_at(text, start, len(text)))
        apart = with_semicolons(text, start, stop)
        for part in apart or parted(text, start, stop):
            one = ground_in(sentence, *part, "")
            if found or apart or one.what != ("other",):
                found.append(one)
                places.append(sentence.span(*part))
    return tuple(found), tuple(places), stop


def _only_steps(sentence: Sentence) -> bool:
    """Whether the limbs say what has to be done, and not about what."""
    limbs = sentence.limbs
    return len(limbs) > 1 and any(STEP.match(sentence.text, x.body - 1) for x in limbs)


def _events(text: str, limbs: list[Limb]) -> list[Limb]:
    """The limbs that are grounds, where others only say when ("(i) within 90 days before"), or
    what is to be done ("(i) the Executive gives notice").
    """
    kept: list[Limb] = []
    for limb in limbs:
        inner = limb.limbs[0].start if limb.limbs else limb.end
        when = _WHEN.match(text, limb.body - 1, inner)
        timed = when is not None and sorts_in(text[limb.body : inner]) == ("other",)
        if not timed and STEP.match(text, limb.body - 1) is None:
            kept.append(limb)
        else:
            kept += limb.limbs  # the labels begin again
    return kept
