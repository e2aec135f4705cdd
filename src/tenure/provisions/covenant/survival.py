"""How long a duty lasts, where the letter says so in a sentence of its own or line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...text.phrases import phrase
from ...text.structure import is_within
from ...text.values import DURATION, ORDINAL
from .duties import JOINED, RESTRICTIONS
from .elsewhere import named_in
from .lengths import Lasting, Length, Time, length_at
from .times import times

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .topics import Covenanted

_WORDS = ("surviv", "obligation", "covenant", "restriction", "provisions of this", "section",
    "paragraph",
)  # fmt: skip
_SURVIVES = phrase(
    r"(?:\b(?:this|these|the|such|foregoing|above)\b[^.;]{0,90}?\b(?:provisions?|section|paragraph"
    r"|obligations?|covenants?|restrictions?|article)|\b(?:section|paragraph)s?"
    r" (?=\d))\b(?:(?!\bentitled\b)(?:[^.;]|\.(?=\d))){0,90}?\b(?:(?:surviv|continu|remain|extend"
    r"|appl(?:y|ies)|bind|last)\w*|(?:shall|will) (?:be in (?:full )?(?:force|effect)|expire|lapse"
    r"|terminate|end))\b|\b(?:bound by|comply with|observe|subject to)\b[^.;]{0,30}?\b(?:the|these"
    r"|this)\b[^.;]{0,40}?\b(?:provisions?|section|paragraph|obligations?|covenants?|restrictions?"
    r"|article)\b|\b(?:your|his|her|(?:executive|employee)'s) (?:obligations?|covenants?"
    r"|restrictions?)\b(?:(?!\bpay)[^.;]){0,60}?\b(?:terminate|expire|cease|lapse|end)s?\b",
)
_AHEAD = phrase(  # of what follows too
    r"\b(?:(?:in|by|under|of) this (?:section|paragraph|article)|this (?:section|paragraph|article)"
    r"|the following|set forth below)\b"
)
_BUT = phrase(r"\b(?:provided,? (?:however|that|further)|unless|except (?:that|if|where|in))\b")
_THEIRS = phrase(r"\b(?:company|employer|corporation|bank)'s (?:\w+ )?obligations?\b")
_NAMED: dict[Covenanted, str] = {
    "non-competition": "compet",
    "non-solicitation of employees": "solicit",
    "non-solicitation of customers": "solicit",
    "confidentiality": "confiden",
    "confidentiality of this letter": "confiden",
    "invention assignment": "invention",
    "non-disparagement": "disparag",
}
_ROW = phrase(rf"\W*(?:for )?(?:an? )?(?:period of )?(?P<time>{DURATION})")
_NAMES = {
    what: phrase(rf"(?:the )?{name}{JOINED}(?: period)?(?:[\w ]*\))?")
    for what, name in RESTRICTIONS.items()
}
_NEAR = 4  # sentences after which "this provision" is no longer that duty
_LINES = 6  # lines of a list of times


class Surviving(NamedTuple):
    """A sentence that says how long duties last: its own section's, or those that it names."""

    sentence: Sentence
    times: list[Time]
    named: list[str]  # numbers of sections


def surviving(letter: Letter) -> Iterator[Surviving]:
    """Sentences that say how long the duties of their section last."""
    for sentence in letter.having(*_WORDS):
        if DURATION not in sentence.text and ORDINAL not in sentence.text:
            continue
        found = _SURVIVES.search(sentence.text)
        if found is None or _THEIRS.search(sentence.text, 0, found.end()) is not None:
            continue
        counted = times(sentence, found.start(), len(sentence.text), found.end())
        if _BUT.search(sentence.text, found.end()) is not None:
            counted = [time._replace(sure=False) for time in counted]
        if counted:
            yield Surviving(sentence, counted, named_in(sentence.text[: found.end()]))


def concerns(said: Surviving, duty: Sentence, what: Covenanted) -> bool:
    """Whether a sentence on how long duties last speaks of one."""
    sentence, lower = said.sentence, said.sentence.lower
    named = {kind for kind, word in _NAMED.items() if word in lower}
    if "solicit" not in lower and "compet" in lower:
        named |= {"non-solicitation of employees", "non-solicitation of customers"}
    if (named and what not in named) or duty.index == sentence.index:
        return False
    if said.named:
        return any(is_within(duty.number, n) for n in said.named)
    if duty.index > sentence.index and _AHEAD.search(sentence.text) is None:
        return False
    if _top(sentence) and _top(duty):
        return _top(sentence) == _top(duty)
    return abs(sentence.index - duty.index) <= _NEAR


def _top(sentence: Sentence) -> str:
    return sentence.number.split("(")[0].split(".")[0]


def listed(letter: Letter, sentence: Sentence, during: bool) -> list[Lasting]:
    """Times in lines that follow "shall not compete, as follows:"."""
    if not sentence.text.rstrip().endswith(":"):
        return []
    found: dict[Length, Time] = {}
    for line in letter.sentences[sentence.index + 1 : sentence.index + 1 + _LINES]:
        if not line.number.startswith(sentence.number) or line.number == sentence.number:
            break
        for time in times(line, 0, len(line.text), len(line.text))[:1]:
            found.setdefault(time.length, time)
    many = len(found) > 1
    return [t._replace(sure=t.sure and not many).lasting(during) for t in found.values()]


def in_rows(
    letter: Letter,
) -> Iterator[tuple[Covenanted, Sentence, tuple[int, int], Lasting]]:
    """Times that stand under or beside a heading: "Non-compete: one year after you leave"."""
    for heading in letter.having("compet", "solicit", kinds=("heading",)):
        row = letter.sentences[min(heading.index + 1, len(letter.sentences) - 1)]
        if (match := _ROW.match(row.text)) is None:
            continue
        counted = times(row, 0, len(row.text), len(row.text))
        length = length_at(row, match.start("time"))
        if not counted and length:
            counted = [Time(length, False, 0, row.span(*match.span("time")))]
        for what, name in _NAMES.items():
            if counted and name.fullmatch(heading.heading):
                yield what, row, match.span(), counted[0].lasting(during=False)
