"""Reads how long an option can be exercised, and which matters of a plan the letter itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...text import find, pattern
from ...text.phrases import phrase
from ...text.values import DURATION, Duration
from .price import PRICED

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .grants import Grant

Matter = Literal["plan", "type", "expiry", "exercise"]
MATTERS: dict[Matter, str] = {
    "plan": "option plan",
    "type": "type",
    "expiry": "expiry",
    "exercise": "exercise after leaving",
}
_OPTION = r"\b(?:options?|sars?|warrants?|awards?|grants?|it|they)\b"
_LASTS = (
    pattern(
        rf"{_OPTION}[^;.]{{0,160}}?\b(?:term of|valid for|runs? for|life of|expires?)"
        r" (?:an? |the )?(?:period of )?{duration:long}(?! (?:after|following|from) (?:the |your )?"
        r"(?:terminat|end|last|resign|employ))"
    ),
    pattern(rf"{_OPTION}[^;.]{{0,120}}?{{duration:long}} (?:exercise )?(?:term|life)\b"),
    pattern(r"{duration:long} (?:stock )?options?\b"),
)
_NOT_OF_IT = phrase(r"\b(?:employ\w*|agreement|office|vest\w*|service) (?:[\w'’]+ ){0,6}?$", 0)
_SAID: tuple[tuple[Matter, tuple[str, ...]], ...] = (
    ("plan", (
        r"\b(?:under|pursuant to|subject to|accordance with|governed by|terms? of|provisions of"
        r"|from)\b[^.;]{0,90}?\b(?:stock|option|equity|incentive|share|award|compensation"
        r"|ownership|performance)\b[^.;]{0,40}?\b(?:plan|program)\b",
    )),
    ("type", (
        r"\b(?:non-?(?:statutory|qualified)|incentive|qualified) (?:stock |share )?options?\b"
        r"|\b(?:isos?|n[sq]os?|nqsos?)\b",
    )),
    ("expiry", (r"\b(?:options?|warrants?|they|it|which|right)\b[^.;]{0,80}?\bexpires?\b",)),
)  # fmt: skip
_SPOKEN = tuple((name, tuple(phrase(x, 0) for x in said)) for name, said in _SAID)
_LEFT = r"(?:terminat\w+|employment (?:ends?|ceas\w+)|your (?:death|leaving|departure)|resign\w*)"
_EXERCISED = phrase(
    rf"\boptions?\b[^.;]{{0,160}}?\bexercis\w*[^.;]{{0,160}}?{DURATION}[^.;]{{0,90}}?\b{_LEFT}"
    rf"|\b{_LEFT}[^.;]{{0,160}}?\bexercis\w*[^.;]{{0,120}}?\boptions?\b", 0,
)  # fmt: skip


def read_life(grant: Grant, sentences: list[Sentence], letter: Letter) -> None:
    """How long the award lasts, and the matters of which the letter speaks."""
    if grant.award not in PRICED:
        return
    for sentence in sentences:
        for wanted in _LASTS if DURATION in sentence.text else ():
            found = find(wanted, sentence)
            if found is None or "lasts" in grant.terms:
                continue
            before = sentence.lower[: found.bounds("long")[0]]
            months = found.value("long", Duration).months
            if months and months >= 12 and not _NOT_OF_IT.search(before):
                grant.terms["lasts"], grant.spans["lasts"] = months, (found.span(),)
                grant.whole.append(sentence.span())
    said = {
        name
        for name, wanted in _SPOKEN
        if any(x.search(s.lower) for x in wanted for s in sentences)
    }
    if "lasts" in grant.terms:
        said.add("expiry")
    if _EXERCISED.search(letter.masked.lower):
        said.add("exercise")
    if said:
        grant.terms["settled"] = tuple(name for name in MATTERS if name in said)
