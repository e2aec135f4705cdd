"""How a definition of change in control is read: its term, its limbs, and what each asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...provision import Cite, Spans
from ...text import Letter, Sentence, Span
from ...text.limbs import Limb as Part
from ...text.limbs import plain_limbs, read_limbs
from ...text.listed import listed
from ...text.phrases import phrase
from ...text.values import Percent
from .limbs import AssetTransfer, Excluded, Limb, Liquidation, Merger, OtherLimb, Ownership

HALF = 50_000_000
_TERM = (
    r"(?:Change (?:in|of) Control|Fundamental (?:Transaction|Change)|Acquisition Event"
    r"|Corporate Transaction)"
)
_DEFINED = phrase(_TERM)
_DEEMED = phrase(
    rf"\b({_TERM})\"?(?: of the Company)? (?:shall mean|means|(?:shall"
    rf"|will) (?:be deemed to )?(?:have )?(?:occur|taken? place)\w*)",
)
_USED = phrase(r"\bchange (?:in|of) control\b")
_MERGER = phrase(r"\b(?:merge[rd]?s?|consolidat\w+|business combination)\b")
_ASSETS = phrase(
    r"\b(?:sale|sells?|sold|lease[sd]?|transfers?|disposition|disposes?"
    r"|exchange)\b.{0,140}\bsubstantially all\b.{0,40}\bassets\b",
    re.I | re.S,
)
_OWNER = phrase(
    r"\bbeneficial(?:ly)? own\w*|\b(?:acquires?|acquired|acquisition)\b.{0,120}\b(?:voting"
    r"|securities|stock|shares)\b|\bacquisition\b.{0,60}\bby any person\b.{0,240}\bvoting power\b"
    r"|\bchange in (?:the )?(?:stock )?ownership of (?:the )?(?:stock|shares|securities|capital)"
    r"|\bsales? (?:by|of)\b.{0,130}\b(?:voting (?:shares|stock|securities)|capital stock)\b",
    re.I | re.S,
)
_BUT_THESE = phrase(r"\b(?:other than|excluding|except(?: for)?)[\s,:]*$")
_WHEREBY = phrase(r"\bwhereby\b|\bnot offered\b|\bcomparable position\b")  # of the executive
_LIQUIDATION = phrase(r"\b(?:liquidation|dissolution|liquidated|dissolved)\b")
_BOARD = phrase(
    r"\b(?:directors|incumbent|composition of the board)\b.{0,200}\b(?:majority|fewer|cease)"
    r"|\bcease\b.{0,160}\bboard\b|\bmajority of the (?:board|directors)\b",
    re.I | re.S,
)
# each with the share as {p}; \ue001 stands for a percentage, and "a majority" for one of 50
_KEPT = (
    (phrase(r"\bless tha[nt] (?P<p>\ue001|a majority)"), False, False),
    (phrase(r"\b(?:no|not) more than (?P<p>\ue001)"), True, False),
    (
        phrase(
            r"\bmore than (?P<p>\ue001)(?=.{0,200}\b(?:persons )?other than the (?:holders"
            r"|shareholders|stockholders))",
            re.I | re.S,
        ),
        False,
        True,
    ),
    (
        phrase(
            r"\b(?:unless|other than|except)\b.{0,330}?\b(?:at least|not less than) (?P<p>\ue001)",
            re.I | re.S,
        ),
        False,
        False,
    ),
    (
        phrase(r"\b(?:unless|other than|except)\b.{0,330}?\bmore than (?P<p>\ue001)", re.I | re.S),
        True,
        False,
    ),
    (
        phrase(r"\b(?:unless|other than|except)\b.{0,330}?\b(?P<p>a majority)", re.I | re.S),
        True,
        False,
    ),
    (
        phrase(r"\b(?:do|does|did|will|shall) not\b.{0,80}?\bat least (?P<p>\ue001)", re.I | re.S),
        False,
        False,
    ),
    (
        phrase(
            r"\b(?:do|does|did|will|shall) not\b.{0,80}?\b(?:more than )?(?P<p>\ue001|a majority)",
            re.I | re.S,
        ),
        True,
        False,
    ),
)
_HELD = (
    (phrase(r"(?P<p>\ue001) or (?:more|greater)"), True),
    (phrase(r"\b(?:at least|not less than) (?P<p>\ue001)"), True),
    (
        phrase(
            r"\b(?:more than|over|in excess of|exceed\w*|greater than) (?P<p>\ue001|a majority)",
        ),
        False,
    ),
    (
        phrase(
            r"\b(?P<p>a majority) of (?:the |its |[\w ']{1,20})?(?:\w+ )?(?:outstanding "
            r"|combined )*(?:voting|stock|shares|securities|capital)",
        ),
        False,
    ),
)
_BUT = phrase(
    r"[;,] (?:provided|except)\b[^;:]{0,120}?\bshall not (?:constitute|be (?:deemed|considered))"
)
_NAMES = phrase(
    r"\b(?:other than|excluding|except)(?: for)? ((?:[A-Z][\w.'&-]*)(?:,? (?:or "
    r"|and )?(?!Person)[A-Z][\w.'&-]*)*)",
    0,
)
_KIN = phrase(r"\b(?:affiliat|owned|controlled|controlling)")


_MEANING = phrase(
    r"\W*(?:(?:shall |will )?ha(?:ve|s) )?(?:the )?(?:same )?(?:meaning|definition|term)s?\b"
    r"[^.;]{0,40}?\b"
    r"(?:set forth|ascribed|given|assigned|provided|specified|as|defined|contained)\b[^.;]{0,30}?"
    r"\b(?:in|under|by)\b (?P<where>.{0,60})",
    re.IGNORECASE | re.DOTALL,
)
_OURS = phrase(
    r"^(?:this|section|paragraph|exhibit|appendix|annex|clause|article)\b(?! \S+ (?:of|to) the)"
)
_HAS = phrase(
    rf"\b({_TERM})\"? (?=(?:shall |will )?ha(?:ve|s) the (?:same )?meaning|(?:is|shall be) used as"
    r" defined)"
)


def read(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of the first definition whose limbs are understood; else only the term."""
    vague: tuple[dict[str, Any], Cite] | None = None
    for term, alone, at, start, end in _defined(letter):
        if (points := _MEANING.match(alone.text[start : start + 160])) is not None:
            if not _OURS.search(points["where"]):
                yield _elsewhere(term, at)
                return
            continue
        sentence = listed(letter, alone, start) if end == len(alone.text) else alone
        end = len(sentence.text) if sentence is not alone else end
        limbs: list[Limb] = []
        fields: dict[str, Spans] = {"term": (at,)}
        for limb, (a, b) in _limbs(sentence, start, end):
            fields[f"limbs[{len(limbs)}]"] = (sentence.span(a, b),)
            limbs.append(limb)
        if any(not isinstance(limb, OtherLimb) for limb in limbs):
            yield {"term": term, "limbs": tuple(limbs)}, Cite((sentence.span(),), fields)
            return
        vague = vague or ({"term": term}, Cite((sentence.span(),), {"term": (at,)}))
    yield from [vague] if vague else _undefined(letter)


def _elsewhere(term: str, at: Span) -> tuple[dict[str, Any], Cite]:
    return {"term": term, "defined_here": False}, Cite((at,), {"term": (at,)})


def _defined(letter: Letter) -> Iterator[tuple[str, Sentence, Span, int, int]]:
    for defined in letter.definitions:
        if defined.how == "means" and _DEFINED.fullmatch(defined.term):
            yield defined.term, defined.sentence, defined.span, defined.start, defined.end
    for sentence in letter.sentences:
        if sentence.kind != "body":
            continue
        match = _DEEMED.search(sentence.text) or _HAS.search(sentence.text)
        if match is not None:
            at = sentence.span(*match.span(1))
            yield sentence.readable(*match.span(1)), sentence, at, match.end(), len(sentence.text)


def _undefined(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    for sentence in letter.sentences:
        match = _USED.search(sentence.text) if sentence.kind == "body" else None
        if match is not None:
            at = sentence.span(*match.span())
            fields: dict[str, Spans] = {"term": (at,)}
            terms = {"term": sentence.readable(*match.span()), "defined_here": False}
            yield terms, Cite((at,), fields)
            return


def _limbs(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Limb, tuple[int, int]]]:
    body = sentence.text[start:end]
    but = _BUT.search(body)
    if but is not None and not read_limbs(body[: but.start()]):
        body = body[: but.start()]  # what is listed there is left out
    parts = [leaf for top in read_limbs(body) for leaf in _leaves(top, body)]
    parts = parts or [(p.path, p.body, p.end) for p in plain_limbs(body)]
    for label, a, b in parts or [("", 0, len(body))]:
        for piece_start, piece_end in _split(body, a, b):
            where = (start + piece_start, start + piece_end)
            found = list(_limb(sentence, where, label))
            yield from ((limb, where) for limb in found)


def _leaves(part: Part, body: str) -> Iterator[tuple[str, int, int]]:
    """The innermost parts; but capital letters and figures number conditions within a limb, and
    what follows the share that somebody comes to hold numbers what does not count.
    """
    inner = [p for p in part.limbs if re.search(r"\([a-z]+\)$", p.path)]
    lead = body[part.body : inner[0].start] if inner else ""
    if _BUT_THESE.search(lead):
        yield part.path, part.body, part.end
        return
    held = _OWNER.search(lead) and any(form.search(lead) for form, _ in _HELD)
    if not inner or held:
        yield part.path, part.body, inner[0].start if inner else part.end
        return
    for p in inner:
        yield from _leaves(p, body)


def _split(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts that ", or there is", ", or any Person" join within one limb."""
    done = start
    for match in re.finditer(r"[,;] or (?=there (?:is|shall)|any [Pp]erson)", body[:end]):
        if match.start() > done:
            yield done, match.start()
            done = match.end()
    tail = phrase(r"[\s,;.]+(?:and|or)?[\s,;.]*$", 0).search(body, done, end)
    yield done, tail.start() if tail else end


def _limb(sentence: Sentence, where: tuple[int, int], label: str) -> Iterator[Limb]:
    text = sentence.text[slice(*where)]
    found: list[Limb] = []
    unread = False  # a merger of which a share is asked that is not understood
    if not _BOARD.search(text) and not _WHEREBY.search(text):
        if _OWNER.search(text) and (held := _held(sentence, where, text)):
            found.append(Ownership(limb="ownership", label=label, excluded=_excluded(text), **held))
        elif _MERGER.search(text):
            merger = _merger(sentence, where, text, label)
            unread = not merger
            found += merger
        if _ASSETS.search(text):
            found.append(
                AssetTransfer(limb="asset_transfer", label=label, excluded=_excluded(text))
            )
        if _LIQUIDATION.search(text):
            found.append(Liquidation(limb="liquidation", label=label))
    says = " ".join(sentence.readable(*where).split())
    yield from found
    if unread or not found:
        yield OtherLimb(limb="other", label=label, says=says)


def _merger(sentence: Sentence, where: tuple[int, int], text: str, label: str) -> list[Limb]:
    for form, or_equal, theirs in _KEPT:
        match = form.search(text)
        if match is not None:
            share = _share(sentence, where[0] + match.start("p"))
            below = 2 * HALF - share if theirs else share
            if not theirs and match["p"].lower() == "a majority" and not or_equal:
                or_equal = True  # less than a majority: half or less
            return [
                Merger(
                    limb="merger", label=label, retained_below=below, or_equal=or_equal,
                    excluded=_excluded(text),
                )
            ]  # fmt: skip
    if re.search(r"\ue001|\bmajority\b", text):
        return []
    return [Merger(limb="merger", label=label, excluded=_excluded(text))]


def _held(sentence: Sentence, where: tuple[int, int], text: str) -> dict[str, Any]:
    for form, or_equal in _HELD:
        match = form.search(text)
        if match is not None:
            share = _share(sentence, where[0] + match.start("p"))
            return {"above": share, "or_equal": or_equal}
    return {}


def _share(sentence: Sentence, at: int) -> int:
    value = sentence.value_at(at)
    return value.millionths if isinstance(value, Percent) else HALF


def _excluded(text: str) -> tuple[Excluded, ...]:
    match = _NAMES.search(text)
    if match is None:
        return ()
    after = text[match.end() : match.end() + 80]
    after = re.split(r"\b(?:shall|is|becom\w*|acquir\w*|after)\b", after)[0]
    kin = _KIN.search(after) is not None
    names = re.split(r",? (?:or|and) |, ", match[1])
    return tuple(Excluded(name=n.strip(" ,"), affiliates=kin) for n in names if n.strip(" ,"))
