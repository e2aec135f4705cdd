"""Reads what a letter says is paid on leaving of what was earned until then: which of it, on which
endings, by when, and whether it is all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...last_day import leaves
from ...provision import Cite
from ...text import find
from ...text.values import Duration
from . import words
from .words import Ending, Item

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...text import Letter, Sentence, Span

Found = tuple[dict[str, Any], Cite]
On = tuple[tuple[Ending, ...], "Span"]  # on which endings, and where it is said
Items = dict[Item, tuple[int, int]]  # what is paid, and where each stands
_HEADING = 200  # letters of the heading that names an ending
_FAR = 3  # sentences before it in which the ending may stand
_AROUND = 30  # letters beside a bonus in which its part of the year may be told


def read_accrued(letter: Letter) -> Iterator[Found]:
    """Every promise of it."""
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    parted: bool | None = None
    for i, sentence in enumerate(sentences):
        if sentence.kind != "body" or not any(word in sentence.lower for word in words.SPOKEN):
            continue
        if not words.PAYS.search(sentence.text) or words.ELSE.search(sentence.text):
            continue
        told, items, start = _promised(sentences, sentence)
        if not items:
            continue
        named = _endings(sentences, i, start)
        if named is None and parted is None:
            parted = bool(leaves([s for s in sentences if s.kind == "body"]))
        if named is None and not parted:
            continue
        on: On = named or (("ended",), sentence.span())
        after = sentences[i + 1] if i + 1 < len(sentences) else None
        yield _with_next(_written(sentence, told, items, on), sentence, after)


def _promised(sentences: Sequence[Sentence], sentence: Sentence) -> tuple[Sentence, Items, int]:
    """What a sentence promises of it, where that is told, and where the promise begins: by itself,
    or by a term that another sentence defines.
    """
    if items := _items(sentence):
        return sentence, items, min(start for start, _ in items.values())
    if (term := words.TERM.search(sentence.text)) is not None:
        for told in sentences:
            if f'"{term.group()}' in told.text and told is not sentence:
                return told, _items(told), term.start()
    return sentence, {}, 0


def _items(sentence: Sentence) -> Items:
    """What is paid of it, and where each stands; nothing where too little of it is told."""
    found: Items = {}
    for name, wanted in words.ITEMS:
        match = wanted.search(sentence.text)
        if match is None:
            continue
        start, end = match.span()
        after = sentence.text[end : end + _AROUND].split(",")[0]
        near = sentence.text[max(0, start - _AROUND) : end] + after
        if name == "bonus" and words.PRORATED.search(near):
            continue
        tail = words.TAIL.match(sentence.text, end)
        found[name] = start, end if tail is None else tail.end()
    if "salary" in found:
        found.pop("compensation", None)
    told = not {"salary", "compensation"}.isdisjoint(found)
    enough = ({"vacation", "bonus"}, {"vacation", "expenses"})
    return found if told or any(x <= found.keys() for x in enough) else {}


def _endings(sentences: Sequence[Sentence], i: int, start: int) -> On | None:
    """On which endings: of the sentence, of its heading, or of a sentence shortly before it."""
    sentence = sentences[i]
    lead = sentence.text[:start]
    for text in (lead, sentence.text) if words.ENDS.search(lead) else (sentence.text,):
        if told := _told(sentence, text):
            return told
    if words.BUT_SOME.search(lead):
        return None
    if told := _headed(sentence):
        return told
    for before in reversed(sentences[max(0, i - _FAR) : i]):
        if before.kind == "heading" or _clause(before) != _clause(sentence):
            break
        if told := _told(before, before.text):
            return told
    general = None if words.OTHERWISE.search(lead) else words.GENERAL.search(lead or sentence.text)
    return None if general is None else (("ended",), sentence.span(*general.span()))


def _clause(sentence: Sentence) -> str:
    return sentence.number.split("(")[0]


def _told(sentence: Sentence, text: str) -> On | None:
    """The endings that some words of a sentence name."""
    if every := words.ANY.search(text):
        company = words.BY_COMPANY.search(text) and not words.BY_EXECUTIVE.search(text)
        return ("terminated" if company else "ended",), sentence.span(*every.span())
    if named := _named(text):
        first, last = min(m.start() for _, m in named), max(m.end() for _, m in named)
        return tuple(name for name, _ in named), sentence.span(first, last)
    return None


def _headed(sentence: Sentence) -> On | None:
    """The endings that the heading above it names."""
    named, section = _named(sentence.heading), sentence.section
    if not named:
        return None
    begin = section.start if section is not None else sentence.start
    span = sentence.masked.span(begin, min(sentence.start, begin + _HEADING))
    return tuple(name for name, _ in named), span if begin < sentence.start else sentence.span()


def _named(text: str) -> list[tuple[Ending, re.Match[str]]]:
    said = words.EXCEPTED.regex.sub(lambda m: " " * len(m.group()), text)
    found = [
        (name, match)
        for name, wanted in words.NAMED
        if (match := wanted.search(text if wanted is words.WITHOUT else said))
    ]
    if "no_good_reason" in dict(found):
        found = [(name, match) for name, match in found if name != "resigned"]
    if found or words.OTHERWISE.search(said):
        return found
    by_company = words.BY_COMPANY.search(said)
    return [] if by_company is None else [("terminated", by_company)]


def _written(sentence: Sentence, told: Sentence, items: Items, on: On) -> Found:
    """The terms; `told` is the sentence that names what is paid."""
    terms: dict[str, Any] = {"endings": on[0], "items": tuple(items)}
    fields = {"endings": (on[1],), "items": tuple(told.span(*at) for at in items.values())}
    within = find(words.WITHIN, sentence)
    lag = within.value("lag", Duration) if within is not None else None
    if within is not None and lag is not None and lag.unit in ("day", "week") and not lag.part:
        terms["lag"] = lag.n * (7 if lag.unit == "week" else 1)
        fields["lag"] = (within.span(),)
        if lag.business:
            terms["lag_in"] = "business days"
    elif at_once := words.AT_ONCE.search(sentence.text):
        terms["lag"], fields["lag"] = 0, (sentence.span(*at_once.span()),)
    for name, wanted in (("next_pay_day", words.PAY_DAY), ("lump_sum", words.LUMP)):
        if match := wanted.search(sentence.text):
            terms[name], fields[name] = True, (sentence.span(*match.span()),)
    if only := words.ONLY.search(sentence.text):
        end = only.end()
        if told is sentence:  # "no further obligations except for ..."
            first = min((at for at, _ in items.values() if at > end), default=end)
            end = first if words.BUT.search(sentence.text, end, first) else end
        terms["nothing_more"], fields["nothing_more"] = True, (sentence.span(only.start(), end),)
    whole = (sentence,) if told is sentence else (sentence, told)
    return terms, Cite(tuple(s.span() for s in whole), fields)


def _with_next(found: Found, sentence: Sentence, after: Sentence | None) -> Found:
    """With the next sentence of the clause, where that says that no more is owed."""
    terms, cite = found
    if (
        "nothing_more" in terms
        or after is None
        or after.kind != "body"
        or after.number != sentence.number
    ):
        return found
    match = words.NO_MORE.match(after.text)
    if match is None:
        return found
    fields = {**cite.fields, "nothing_more": (after.span(*match.span()),)}
    return terms | {"nothing_more": True}, Cite((*cite.whole, after.span()), fields)
