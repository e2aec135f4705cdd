"""A definition whose limbs stand below it, a paragraph each: "Cause means any of:" and a list."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tenure.text.enumerators import begins, follows, styles_of
from tenure.text.limbs import read_limbs
from tenure.text.phrases import phrase
from tenure.text.sentences import Sentence

if TYPE_CHECKING:
    from tenure.text.letter import Letter

SHORT = 120  # letters that may stand after "means" before the list begins
LONG = 320  # that may stand there where a colon ends them
NOISE = 40  # letters of what a page's end leaves between
MOST = 24  # sentences and headings of a list
_FURTHER = 16  # sentences that a definition may run on into
_ASIDES = 3  # sentences of a limb that may stand before the next limb
_ANNOUNCES = phrase(r"(?::|;(?: (?:and|or|and/or))?)\s*$")
_LABEL_ALONE = phrase(r"\n\s*\(?(?:[ivx]{1,5}|[a-h]|\d{1,2})[.)]\s*$")
_DEFINES = phrase(
    r"\s*(?:(?:for|as used)\b[^.;\"]{0,80}, )?(?:(?:an?|the|any) )?\"(?P<word>[^\"]{3,60})\""
    r"[^.;\"]{0,60}?\b(?:means?|includes?)\b",
)
_OPENS = re.compile(r"\W*(?:\d+\s+|\ue003\s+)?\(([a-h]|[ivx]{1,4}|[A-H]|\d)\)\s")


def listed(letter: Letter, sentence: Sentence, start: int) -> Sentence:
    """The sentence with the list below it, where it says nothing itself; else the sentence."""
    said = sentence.text[start:].strip()
    last, before, number = None, "", sentence.number
    asides = 0
    inside, goes_on = read_limbs(said), said.endswith(":")
    if inside and not goes_on:
        before = inside[-1].path
    elif len(said) > (LONG if goes_on else SHORT) or ("(" in said and not goes_on):
        return _past_asides(letter, sentence, start)
    for after in letter.sentences[sentence.index + 1 : sentence.index + 1 + MOST]:
        label = _label(after.number)
        if after.number != number and _next(label, before):
            last, before, number, asides = after, label, after.number, 0
        elif (last is not None and last.kind == "heading" and after.number == number) or _goes_on(
            after, last, before
        ):
            last = after
        elif last is not None and asides < _ASIDES and _aside(after, last, sentence):
            asides += 1  # it belongs to the list only if another limb follows
        elif last is not None or after.end - after.start > NOISE:
            break
    if last is None or last.kind == "heading":
        return _past_asides(letter, sentence, start)
    return replace(sentence, end=last.end)


def running_on(letter: Letter, sentence: Sentence) -> Sentence:
    """The sentence with those below it that it announces, or whose label alone ends its line."""
    after = [s for s in letter.sentences if s.start >= sentence.end][:_FURTHER]
    whole = sentence
    for i, below in enumerate(after):
        label = _LABEL_ALONE.search(whole.text) or (
            i > 0 and _LABEL_ALONE.search(below.text) and _LABEL_ALONE.search(sentence.text)
        )
        if below.kind != "body" or not (label or _ANNOUNCES.search(whole.text)):
            break
        whole = replace(whole, end=below.end)
    return whole


def _past_asides(letter: Letter, sentence: Sentence, start: int) -> Sentence:
    """The sentence with the further limbs below a sentence that defines a word of its own."""
    many = len(read_limbs(sentence.text[start:]))
    whole, asides = sentence, 0
    below = letter.sentences[sentence.index + 1 : sentence.index + 1 + MOST] if many else ()
    for after in below:
        run = replace(sentence, end=after.end)
        defines = _aside(after, whole, sentence)
        if after.kind != "body" or not (defines or asides) or asides > _ASIDES:
            break
        asides += defines
        now = len(read_limbs(run.text[start:]))
        if now > many:
            whole, many = run, now
        elif not defines:
            break
    return whole


def _goes_on(after: Sentence, last: Sentence | None, before: str) -> bool:
    """Whether a sentence opens with the label of a limb, the next where others stand before it."""
    opens = _OPENS.match(after.text)
    if opens is None:
        return False
    return _OPENS.match(last.text) is not None if last else not before or _next(opens[1], before)


def _aside(after: Sentence, last: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence of a limb's paragraph defines a word that the list has used."""
    if after.number != last.number or last.kind != "body" or after.kind != "body":
        return False
    defines = _DEFINES.match(after.text)
    said = sentence.masked.lower[sentence.start : last.end]
    return defines is not None and defines["word"].lower() in said


def _label(number: str) -> str:
    """The last part of a number: "ii" of 3(a)(ii), "2" of 2."""
    parts = re.findall(r"\w+", number)
    return parts[-1] if parts else ""


def _next(label: str, before: str) -> bool:
    if not label:
        return False
    if before.isalpha() and label.islower() != before.islower():
        return False
    if not before:
        return any(begins(style, label) for style in styles_of(label))
    return any(follows(style, label, before) for style in styles_of(label))
