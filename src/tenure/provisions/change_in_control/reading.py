"""How a definition of change in control is read: its term and its limbs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...provision import Cite, Spans
from ...text import Letter, Sentence, Span
from ...text.limbs import Limb as Part
from ...text.limbs import plain_limbs, read_limbs
from ...text.listed import listed, running_on
from ...text.phrases import phrase
from .asked import BOARD, HELD, MERGER, OWNER, deal_in, limbs_asked, of_an_owner, plain, share_told
from .defining import OURS, defined, points, undefined
from .limbs import Limb, OtherLimb

_BUT = phrase(
    r"[;,] (?:provided|except)\b[^;:]{0,120}?\bshall not (?:constitute|be (?:deemed|considered))"
)
_REPORTED = phrase(r"\bof a nature that would be required to be reported\b[^;]*")
_REFERS = phrase(r"\b(?:in|under|(?:sub)?clauses?|either)\s*$")
_SHARE_NEXT = phrase(r"\b(?:representing|of|own\w*|hold\w*|either)[\s:]*$")
_VERB = (
    r"(?:who|which|shall|is|(?:otherwise )?becomes?|acquires?|has|commences?|files|purchases?|owns"
    r"|holds)\b"
)
_DOES = phrase(rf"\s*{_VERB}")
_KEEPS_OUT = phrase(  # what is listed next makes no change in control, or is asked besides
    r"\bindividuals who\b|\bprovided\b|\bunless\b|\b(?:shall|will|do|does) not (?:be (?:deemed"
    r"|considered)|constitute|include)\b|\b(?:other than|exclud(?:ing|es?|ed)|except(?:ing|ed)?)\b"
    rf"(?!.*?, {_VERB})",
    re.IGNORECASE | re.DOTALL,
)
_LATE_LIST = phrase(r"\b(?:unless|other than|excluding|except\w*)\b[^;()]{0,80}\(x\)\s")
_OR = phrase(r"\bor\s*$")
_DEFINES = phrase(r"[.;]\s+(?:(?:an?|the|any) )?\"[^\"]{3,60}\" (?:shall )?(?:means?|includes?)\b")
_JOINS = re.compile(
    r"[,;] or (?=there (?:is|shall)|any [Pp]erson|(?:when|if|upon|that) (?:the|there|any|all|an?"
    r"|substantially)\b)"
)
_APART = phrase(r";\s*(?:(?:or|and|and/or)\b,?\s*)?")


@dataclass(frozen=True)
class _Piece:
    """What is read as one limb; in the letter's own words only, where `as_written`."""

    label: str
    start: int
    end: int
    as_written: bool = False


def read(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of the first definition whose limbs are understood; else only the term."""
    vague: tuple[dict[str, Any], Cite] | None = None
    for term, alone, at, start, end in defined(letter):
        if (there := points(alone.text[start : start + 160])) is not None:
            if not OURS.search(there["where"]):
                yield _elsewhere(term, at)
                return
            continue
        sentence = alone
        if end == len(alone.text):
            sentence = listed(letter, alone, start)
            sentence = running_on(letter, sentence) if sentence is alone else sentence
        end = len(sentence.text) if sentence is not alone else end
        limbs: list[Limb] = []
        fields: dict[str, Spans] = {"term": (at,)}
        for limb, (a, b) in _limbs(sentence, start, end):
            fields[f"limbs[{len(limbs)}]"] = (sentence.span(a, b),)
            limbs.append(limb)
        if any(not isinstance(limb, OtherLimb) or limb.share is not None for limb in limbs):
            yield {"term": term, "limbs": tuple(limbs)}, Cite((sentence.span(),), fields)
            return
        vague = vague or ({"term": term}, Cite((sentence.span(),), {"term": (at,)}))
    yield from [vague] if vague else undefined(letter)


def _elsewhere(term: str, at: Span) -> tuple[dict[str, Any], Cite]:
    return {"term": term, "defined_here": False}, Cite((at,), {"term": (at,)})


def _limbs(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Limb, tuple[int, int]]]:
    body = sentence.text[start:end]
    but = _BUT.search(body)
    if but is not None and not _tops(body[: but.start()]):
        body = body[: but.start()]  # what is listed there is left out
    tops = _tops(body)
    if (first := _REPORTED.search(body, 0, tops[0].start if tops else len(body))) is not None:
        where = (start + first.start(), start + first.end())
        says = " ".join(sentence.readable(*where).split())
        yield OtherLimb(limb="other", label="", says=f"a change {says}"), where
    for piece in _parts(tops, body):
        if piece.as_written:
            where = (start + piece.start, start + _trimmed(body, piece.start, piece.end))
            says = " ".join(sentence.readable(*where).split())
            share = share_told(sentence, where) if of_an_owner(says) else None
            yield OtherLimb(limb="other", label=piece.label, says=says, share=share), where
            continue
        for piece_start, piece_end in _split(body, piece.start, piece.end):
            where = (start + piece_start, start + piece_end)
            found = list(limbs_asked(sentence, where, piece.label))
            yield from ((limb, where) for limb in found)


def _parts(tops: tuple[Part, ...], body: str) -> list[_Piece]:
    """The parts that are limbs; one alone, where the list is of what one deal is measured by."""
    if not tops:
        return _unlettered(body)
    lead = plain(body[: tops[0].start])
    if _DOES.match(body, tops[0].body - 1):
        lead = ""  # whom it leaves out is said before what somebody does
    if deal_in(lead) and (_SHARE_NEXT.search(lead) or _KEEPS_OUT.search(lead)):
        return list(_leaves(Part("", 0, 0, len(body), tops), body))
    return [leaf for top in tops for leaf in _leaves(top, body)]


def _tops(body: str) -> tuple[Part, ...]:
    """The limbs of the definition: (a) and (b), or 2.1 and 2.2 with (a) and (b) in them."""
    lettered, plain = read_limbs(body), plain_limbs(body)
    if not plain or (lettered and lettered[0].start < plain[0].start):
        return lettered
    return tuple(
        replace(p, limbs=tuple(_moved(x, p) for x in read_limbs(body[p.body : p.end])))
        for p in plain
    )


def _moved(limb: Part, into: Part) -> Part:
    """A limb that was read in the text of another."""
    path, by = f"{into.path}({limb.path.split('(')[0]}){limb.path.partition('(')[1]}", into.body
    path += limb.path.partition("(")[2]
    return Part(
        path, limb.start + by, limb.body + by, limb.end + by,
        tuple(_moved(x, into) for x in limb.limbs),
    )  # fmt: skip


def _unlettered(body: str) -> list[_Piece]:
    """The whole, or its paragraphs below a colon."""
    opens = body.find(":")
    cuts = [m for m in _APART.finditer(body, opens) if body[: m.end()].rstrip(" ")[-1] == "\n"]
    if opens < 0 or opens > 60 or not cuts:
        return [_Piece("", 0, len(body))]
    starts = [opens + 1, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(body)]
    return [_Piece("", a, b) for a, b in zip(starts, ends, strict=True)]


def _leaves(part: Part, body: str) -> Iterator[_Piece]:
    """The innermost parts; but capital letters and figures number conditions within a limb, and
    what follows the share that somebody comes to hold numbers what does not count.
    """
    if (aside := _DEFINES.search(body, part.body, part.end)) is not None:
        kept = tuple(x for x in part.limbs if x.start < aside.start())
        part = replace(part, end=aside.start(), limbs=kept)
    lead = body[part.body : part.limbs[0].start] if part.limbs else ""
    inner = [p for p in part.limbs if re.search(r"\([a-z]+\)$", p.path)]
    if lead.rstrip().endswith(":"):
        inner = list(part.limbs)
    lead = lead if inner == list(part.limbs) or not inner else body[part.body : inner[0].start]
    held = inner and OWNER.search(lead) and any(form.search(lead) for form, _ in HELD)
    if held:
        yield _Piece(part.path, part.body, inner[0].start)
        return
    whole = _REFERS.search(lead) or (OWNER.search(lead) and _SHARE_NEXT.search(lead))
    lead = plain(lead)
    out = _KEEPS_OUT.search(lead) if inner and not BOARD.search(lead) else None
    if out is not None and not whole and not _DOES.match(body, inner[0].body - 1):
        alike = _OR.search(body[inner[-2 if len(inner) > 1 else 0].start : inner[-1].start])
        understood = alike and MERGER.search(lead, 0, out.start())
        yield _Piece(part.path, part.body, part.end, as_written=not understood)
        return
    if not inner or whole or BOARD.search(lead):
        yield _Piece(part.path, part.body, part.end, as_written=_asks_more(part, body))
        return
    for p in inner:
        yield from _leaves(p, body)


def _asks_more(part: Part, body: str) -> bool:
    """Whether a list within a part's list says what makes no change in control."""
    if _LATE_LIST.search(body, part.body, part.end) is not None:
        return True
    leads = [body[x.body : x.limbs[0].start] for x in part.every() if x is not part and x.limbs]
    return any(_KEEPS_OUT.search(plain(lead)) and not BOARD.search(lead) for lead in leads)


def _split(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts that ", or there is", ", or any Person" join within one limb."""
    done = start
    for match in _JOINS.finditer(body, 0, end):
        if match.start() > done:
            yield done, match.start()
            done = match.end()
    yield done, _trimmed(body, done, end)


def _trimmed(body: str, start: int, end: int) -> int:
    """Where a part ends without the mark and the "or" that join the next."""
    tail = phrase(r"[\s,;.]+(?:and|or)?[\s,;.]*$", 0).search(body, max(start, end - 40), end)
    return tail.start() if tail else end
