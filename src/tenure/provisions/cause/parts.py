"""The limbs of a definition of cause, however they are marked: "(a)", "a)", 2.1, a dash before
each, or a paragraph each where some have lost their letters.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ...text import Letter, Sentence
from ...text.enumerators import Style, begins, follows, styles_of
from ...text.limbs import Limb, plain_limbs, read_limbs
from ...text.phrases import phrase
from ...text.words import listed

_DASH = re.compile(r"\n([ ]*)[*-](?=\s)")
_ONE_BRACKET = re.compile(
    r"(?:^|(?<=[\s;,:]))([a-hA-H]|i{1,3}|i?vi{0,3}|[1-9])\)\s"
    r"|(?:^\s?|(?<=\n)|(?<=[;:] )|(?<=; or )|(?<=; and ))([A-H])[.\u2024]\s"
)
_LABEL = re.compile(r"\s*(?:and |or )?\(?([a-h]|[ivx]{1,4}|\d)[.)]\s")
_LABELS = listed("b c d e f g h ii iii iv v vi vii viii 2 3 4 5 6 7 8")
FURTHER = 3  # sentences that a limb may have before the next one
_NEXT = re.compile(r"(?:^|\n)\s*\(?([a-z]{1,4}|\d{1,2})[.)]\s")
_ENDS = phrase(r"[;,]\s*(?:(?:and|or|and/or)\s*)?$")


def limbs_of(text: str) -> tuple[Limb, ...]:
    """Those of the highest level."""
    limbs = read_limbs(_DASH.sub("\n\\1\u2022", text)) or plain_limbs(text) or _bracketed(text)
    whole = _paragraphs(text) if limbs and ";\n" in text else ()
    return whole if len(whole) > len(limbs) else _numbered(limbs)


def going_on(letter: Letter, sentence: Sentence, start: int) -> Sentence:
    """The sentence with those below it up to its next limb, where a limb has sentences of its
    own: "(a) illness for 90 days. The Board decides on it; (b) fraud".
    """
    while tops := read_limbs(sentence.text[start:]):
        last, whole = tops[-1].path, sentence
        styles = [s for s in styles_of(last) if last != "\u2022" and len(last) < 5]
        at = next(
            (s.index for s in letter.sentences[sentence.index :] if s.start >= sentence.end), None
        )
        for below in letter.sentences[at : at + FURTHER] if at is not None else ():
            if below.kind != "body" or below.number != sentence.number:
                break
            label = _NEXT.search(below.text)
            if label and any(_near(style, label[1], last) for style in styles):
                whole = replace(sentence, end=below.end)
                break
        if whole is sentence:
            break
        sentence = whole
    return sentence


def _near(style: Style, label: str, last: str) -> bool:
    """Whether a label is the next, or the one after a label that is lost."""
    if follows(style, label, last):
        return True
    between = (x for x in _LABELS if follows(style, x, last))
    return any(follows(style, label, x) for x in between)


def _numbered(limbs: tuple[Limb, ...]) -> tuple[Limb, ...]:
    """The limbs with numbers in place of dashes, by which each would have the same name."""
    if not limbs or limbs[0].path != "\u2022":
        return limbs
    return tuple(replace(x, path=str(n), limbs=()) for n, x in enumerate(limbs, 1))


def _bracketed(text: str) -> tuple[Limb, ...]:
    """Limbs that are called a) and b) in one line, or A. and B. at the start of one."""
    marks: list[re.Match[str]] = []
    names: list[str] = []
    style = None
    for mark in _ONE_BRACKET.finditer(text):
        name = mark[1] or mark[2]
        if not marks:
            style = next((s for s in styles_of(name) if begins(s, name)), None)
        elif style is None or not follows(style, name, names[-1]):
            continue
        marks += [mark] if style else []
        names += [name] if style else []
    if len(marks) < 2:
        return ()
    ends = [*(m.start() for m in marks[1:]), len(text)]
    every = zip(names, marks, ends, strict=True)
    return tuple(Limb(name, m.start(), m.end(), end) for name, m, end in every)


def _paragraphs(text: str) -> tuple[Limb, ...]:
    """A limb for each paragraph, where all end alike, and all but a few have their labels."""
    opens = 0 if _LABEL.match(text) else text.find("\n")
    cuts = [opens, *(m.end() - 1 for m in re.finditer(r";[^\n]{0,5}\n", text)), len(text)]
    parts = [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]
    labels = [_LABEL.match(text, a, b) for a, b in parts]
    lost = labels.count(None)
    if opens < 0 or len(parts) < 3 or not labels[0] or not 0 < lost < len(parts) - 1:
        return ()
    if not all(_ENDS.search(text[a:b]) for a, b in parts[:-1]):
        return ()
    return tuple(
        Limb(m[1] if m else str(n), a + 1, m.end() if m else a + 1, b)
        for n, ((a, b), m) in enumerate(zip(parts, labels, strict=True), 1)
    )
