"""How a definition of change in control is read: its term and its limbs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...besides import besides
from ...provision import Cite, Spans
from ...text import Letter, Sentence, Span
from ...text.limbs import Limb as Part
from ...text.limbs import plain_limbs, read_limbs
from ...text.listed import listed, running_on
from ...text.phrases import phrase
from .asked import HELD, limbs_asked
from .deals import BOARD, MERGER, OWNER, deal_in, is_deal, of_an_owner, plain, share_told
from .defining import OURS, defined, points, undefined
from .limbs import Limb, OtherLimb, Ownership
from .linked import TERM

_BUT = phrase(
    r"[;,] (?:provided|except)\b[^;:]{0,120}?\bshall not (?:constitute|be (?:deemed|considered))"
    r"|[;,] (?:provided|except)\b[^;:]{0,300}?\b(?:shall|will|are|is to) (?:be )?(?:not (?:be )?"
    r"(?:counted|included|taken into account)|disregarded|ignored|excluded|left out)\b"
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
_ITEMS = re.compile(  # "a merger of the Company, a sale of its assets, or the death of its plan"
    r"(?:[,;] (?P<or>or )?|(?<=[^;]{45}) (?P<alone>or ))(?=(?:if |when |upon |in the event of )?"
    r"(?:(?:an?|the|any)(?: [\w-]+){0,2}? (?:merger|consolidation|sale|acquisition|liquidation"
    r"|dissolution|tender|change|transfer|business combination|reorganization|[Pp]erson|entity"
    r"|group)\b|substantially all\b|all or substantially\b|there (?:is|shall)\b))"
)
_IN_EACH = phrase(
    r"\bin (?:each|any|either) (?:such )?(?:case|event)\b|\b(?:which|that) results?\b"
)
_MOST = 8  # paragraphs of a list
_SHORT = 24  # letters of a deal that asks for nothing that stands behind the next
_FIRST_LABEL = re.compile(r"\n\s*\(?[aAiI1][.)]\s*$")
_NEAR = 4  # sentences below a definition that may narrow it
_NOT_ONE = besides(
    TERM, rf"\bsubsequent event\b[^.;]* shall constitute|\b(?:is|are) not an? \"?{TERM}"
)
_IT_IS_NOT = phrase(  # "It shall not be deemed to occur if", "The term shall also include"
    r"^\W*(?:it|this|th(?:e|at|is) term|such (?:an? )?(?:event|transaction))\b[^.;]{0,30}?"
    r" (?:(?:shall|will|does|do) not (?:be deemed|be considered|occur|exist|include|mean)"
    r"|(?:(?:shall|will) )?also includes?)\b"
)
_PROVIDED = phrase(
    r"[;,] (?:but |and )?(?P<but>provided\b[^;]{0,260}?\b(?:shall|will) not (?:constitute|be"
    r" (?:deemed|considered))[^;]{3,160})$"
)
_OF_THE_LAST = phrase(
    r"\bsuch (?:an? )?(?:merger|sale|acquisition|person|transfer|consolidation|event)\b"
    r"|\b(?:this|the foregoing|of) (?:sub)?(?:clause|section|paragraph)\b"
)
_ENDS = phrase(
    r",? and if\b|[,;] (?:and |then )?(?:you|your|he|she|the (?:executive|employee))\b|\)"
)
_OUT = phrase(r"[,;:(]?\s*\b(?:provided|exclud(?:es|ing)|other than|except(?:ing)?|unless)\b")
_ASIDES = phrase(r";\s*(?:(?:and|but),? )?(?:provided|however|except|unless|such|if|it being)\b")
_APART = phrase(r";\s*(?:(?:or|and|and/or)\b,?\s*)?")


@dataclass(frozen=True)
class _Piece:
    """What is read as one limb; in the letter's own words only, where `as_written`."""

    label: str
    start: int
    end: int
    as_written: bool = False
    lead: str = ""  # what stands before it and before its neighbours
    but: int | None = None  # where it says what does not count
    of: int | None = None  # where the words begin that say of whom it is


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
            if sentence is alone:
                sentence = _numbered_on(letter, alone, running_on(letter, alone))
        end = len(sentence.text) if sentence is not alone else end
        limbs: list[Limb] = []
        fields: dict[str, Spans] = {"term": (at,)}
        of_all = _of_all(sentence, term, start, end)
        for limb, (a, b) in _limbs(sentence, start, end if of_all is None else of_all.start()):
            fields[f"limbs[{len(limbs)}]"] = (sentence.span(a, b),)
            limbs.append(limb)
        if any(not isinstance(limb, OtherLimb) or limb.share is not None for limb in limbs):
            terms: dict[str, Any] = {"term": term, "limbs": tuple(limbs)}
            whole = [sentence.span(), *_but(letter, sentence, term, terms, fields)]
            if of_all is not None:
                none = sentence.readable(of_all.start("but"), end).strip(" ,;.")
                terms["but"] = (f"{none[:1].upper()}{none[1:]}.", *terms.get("but", ()))
                of_it = sentence.span(of_all.start("but"), end)
                fields["but"] = (of_it, *fields.get("but", ()))
            yield terms, Cite(tuple(whole), fields)
            return
        says = sentence.readable(start, _ended(sentence.text, start, end))
        said = {"term": term, "says": says.strip(" ,;:.")}
        vague = vague or (said, Cite((sentence.span(),), {"term": (at,)}))
    yield from [vague] if vague else undefined(letter)


def _of_all(sentence: Sentence, term: str, start: int, end: int) -> re.Match[str] | None:
    """The words behind the last limb of several that say of the whole what is none."""
    text = sentence.text
    last = max((x.start for x in read_limbs(text[start:end])), default=None)
    if last is None:
        return None
    found = _PROVIDED.search(text, start + last, end)
    if found is None or _OF_THE_LAST.search(found["but"]) or term.lower() not in found[0].lower():
        return None
    return found


def _ended(text: str, start: int, end: int) -> int:
    """Where the words end that say what it is, and those begin that say what follows."""
    for stop in _ENDS.finditer(text, start):
        opened = text.count("(", start, stop.start()) - text.count(")", start, stop.start())
        if opened <= 0:
            return min(stop.start(), end)
    return end


def _but(
    letter: Letter, sentence: Sentence, term: str, terms: dict[str, Any], fields: dict[str, Spans]
) -> list[Span]:
    """The sentences below the definition that say what is none, in the letter's words."""
    after = [s for s in letter.sentences[sentence.index + 1 :] if s.start >= sentence.end]
    said = [s for n, s in enumerate(after[:_NEAR])
            if (term.lower() in s.lower and _NOT_ONE.search(s.text))
            or (n < 2 and _IT_IS_NOT.search(s.lower))]  # fmt: skip
    if said:
        terms["but"] = tuple(s.plain for s in said)
        fields["but"] = tuple(s.span() for s in said)
    return [s.span() for s in said]


def _numbered_on(letter: Letter, alone: Sentence, whole: Sentence) -> Sentence:
    """The sentence with the paragraphs below it, where the first label ends the sentence itself:
    "any of these: i." and then a paragraph for each.
    """
    if whole is alone or _FIRST_LABEL.search(alone.text) is None:
        return whole
    last = alone.number
    for below in letter.sentences[alone.index + 2 : alone.index + 2 + _MOST]:
        if below.number == last or not below.number.startswith(f"{alone.number}("):
            break
        whole, last = replace(whole, end=below.end), below.number
    return whole


def _elsewhere(term: str, at: Span) -> tuple[dict[str, Any], Cite]:
    return {"term": term, "defined_here": False}, Cite((at,), {"term": (at,)})


def _limbs(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Limb, tuple[int, int]]]:
    body = sentence.text[start:end]
    but = _BUT.search(body)
    tops = _tops(body)
    if but is not None and not _tops(body[: but.start()]):  # what is listed there is left out
        yield from _held_but(sentence, start, body, _Piece("", 0, len(body), but=but.start()))
        return
    if (first := _REPORTED.search(body, 0, tops[0].start if tops else len(body))) is not None:
        where = (start + first.start(), start + first.end())
        says = sentence.readable(*where)
        yield OtherLimb(limb="other", label="", says=f"a change {says}"), where
    for piece in _parts(tops, body):
        if piece.but is None and not piece.as_written:
            not_one = _BUT.search(body, piece.start, piece.end)
            piece = piece if not_one is None else replace(piece, but=not_one.start())
        if piece.but is not None:
            yield from _held_but(sentence, start, body, piece)
            continue
        if piece.as_written:
            where = (start + piece.start, start + _trimmed(body, piece.start, piece.end))
            whose = ""
            if piece.of is not None:
                whose = sentence.readable(start + piece.of, start + tops[0].start)
            yield _as_written(sentence, piece.label, where, whose)
            continue
        prose = list(_in_prose(body, piece.start, piece.end)) if not piece.label else []
        for piece_start, piece_end in prose or _split(body, piece.start, piece.end):
            where = (start + piece_start, start + piece_end)
            found = list(limbs_asked(sentence, where, piece.label, piece.lead))
            yield from ((limb, where) for limb in found)


def _held_but(
    sentence: Sentence, start: int, body: str, piece: _Piece
) -> Iterator[tuple[Limb, tuple[int, int]]]:
    """The share that somebody comes to hold, with what does not count in the letter's words."""
    assert piece.but is not None
    here = (start + piece.start, start + _trimmed(body, piece.start, piece.but))
    rest = (start + piece.but, start + _trimmed(body, piece.but, piece.end))
    said = sentence.readable(*rest).lstrip(",;: ")
    found = list(limbs_asked(sentence, here, piece.label, piece.lead))
    owned = [limb for limb in found if isinstance(limb, Ownership)]
    if owned == found:
        yield from ((replace(limb, but=said), (here[0], rest[1])) for limb in owned)
    else:
        yield _as_written(sentence, piece.label, (here[0], rest[1]))


def _as_written(
    sentence: Sentence, label: str, where: tuple[int, int], whose: str = ""
) -> tuple[Limb, tuple[int, int]]:
    says = " ".join(f"{whose} {sentence.readable(*where)}".split())
    share = share_told(sentence, where) if of_an_owner(says) else None
    return OtherLimb(limb="other", label=label, says=says, share=share), where


def _parts(tops: tuple[Part, ...], body: str) -> list[_Piece]:
    """The parts that are limbs; one alone, where the list is of what one deal is measured by."""
    if not tops:
        return _unlettered(body)
    lead = plain(body[: tops[0].start])
    if _DOES.match(body, tops[0].body - 1):
        if _KEEPS_OUT.search(f"{lead} "):  # whom it leaves out is said before what somebody does
            of = body.rfind(":", 0, tops[0].start) + 1
            return [_Piece(x.path, x.body, x.end, as_written=True, of=of) for x in tops]
        lead = ""
    if deal_in(lead) and (_SHARE_NEXT.search(lead) or _KEEPS_OUT.search(lead)):
        return list(_leaves(Part("", 0, 0, len(body), tops), body))
    return [leaf for top in tops for leaf in _leaves(top, body, lead)]


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
    marks = list(_APART.finditer(body, max(opens, 0)))
    cuts = [m for m in marks if opens >= 0 and body[: m.end()].rstrip(" ")[-1] == "\n"]
    if not cuts and marks and "or" in marks[-1][0] and not _ASIDES.search(body):
        cuts = marks
    if opens > 60 or not cuts:
        return [_Piece("", 0, len(body))]
    starts = [opens + 1, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(body)]
    return [_Piece("", a, b) for a, b in zip(starts, ends, strict=True)]


def _leaves(part: Part, body: str, above: str = "") -> Iterator[_Piece]:
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
    shares = (form.search(lead) for form, _ in HELD)
    held = next(filter(None, shares), None) if inner and OWNER.search(lead) else None
    if held is not None:
        but = _OUT.search(body, part.body + held.end(), part.end)
        where = (_opens(part, body), inner[0].start if but is None else part.end)
        yield _Piece(part.path, *where, but=but.start() if but is not None else None)
        return
    whole = _REFERS.search(lead) or (OWNER.search(lead) and _SHARE_NEXT.search(lead))
    lead = plain(lead)
    out = _KEEPS_OUT.search(lead) if inner and not BOARD.search(lead) else None
    if out is not None and not whole and not _DOES.match(body, inner[0].body - 1):
        alike = _OR.search(body[inner[-2 if len(inner) > 1 else 0].start : inner[-1].start])
        understood = alike and MERGER.search(lead, 0, out.start())
        end = part.end
        yield _Piece(part.path, _opens(part, body), end, as_written=not understood, lead=above)
        return
    if not inner or whole or BOARD.search(lead):
        more = _asks_more(part, body)
        yield _Piece(part.path, _opens(part, body), part.end, as_written=more, lead=above)
        return
    for p in inner:
        yield from _leaves(p, body, lead)


def _opens(part: Part, body: str) -> int:
    """Where its words begin, with a blank after the label or without."""
    return part.body - body[part.body - 1 : part.body].isalpha()


def _asks_more(part: Part, body: str) -> bool:
    """Whether a list within a part's list says what makes no change in control."""
    if _LATE_LIST.search(body, part.body, part.end) is not None:
        return True
    leads = [body[x.body : x.limbs[0].start] for x in part.every() if x is not part and x.limbs]
    return any(_KEEPS_OUT.search(plain(lead)) and not BOARD.search(lead) for lead in leads)


def _in_prose(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The deals that commas part in one sentence, each of which says what it asks for."""
    items = list(_ITEMS.finditer(body, start, end))
    if not items or not (items[-1]["or"] or items[-1]["alone"]):
        return
    starts = [start, *(m.end() for m in items)]
    ends = [*(m.start() for m in items), _trimmed(body, items[-1].end(), end)]
    pieces = [(a, b) for a, b in zip(starts, ends, strict=True) if not _IN_EACH.search(body, a, b)]
    if len(pieces) == len(starts) and all(b - a > _SHORT and is_deal(body[a:b]) for a, b in pieces):
        yield from pieces


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
