"""What is asked besides a ground and its steps: the time around a change in control, a proviso."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...text.phrases import phrase
from ...text.values import DURATION, Duration
from .grounds import sorts_in
from .procedure import TAIL, Fields

if TYPE_CHECKING:
    from ...text import Sentence

CHANGE = r"\"?\b(?:change (?:in|of) control)\b\"?"
_D = f"(?P<time>{DURATION})"
_AFTER = (
    r"(?:within|during) (?:the )?"
    + _D
    + r"(?: period)? (?:immediately )?(?:after|following) (?:an?"
    rf"|the|any|such) {CHANGE}"
)
_WITHIN = phrase(
    rf"\b{_AFTER}|{CHANGE}[^.;:]{{0,60}}? and,? within {_D.replace('time', 'then')}"
    r" (?:following|after|thereafter|of it)\b"
)
_CHANGES = phrase(CHANGE)
_DEAL = phrase(r"\b(?:change (?:in|of) control|acquisition|is acquired|merger)\b")
_LENGTHS = ("notice_days", "cure_days", "window_days", "window_months")
_LENGTH = phrase(DURATION)
_STARTS = phrase(
    r"^[\s,;:]*(?:(?:if|and|that|should there be|in the event(?: of| that)?)\b[\s,]*)*"
)
_UNCURED = phrase(
    r",? (?:(?:and |in each case )?which|that|if) [^,;]{0,80}"
    r"\b(?:cured?|remedied|remedy|corrected?)\b"
)
_WHICH = phrase(  # of the last ground alone, where that is a breach: "which is not cured"
    r",? (?:and )?(?:which|that) (?!(?:in each|events?|conditions?|circumstances?|grounds?"
    r"|occurrences?|matters?|changes?|actions?)\b)"
)
_OF_LAST = phrase(r"\b(?:breach|violat|default|fail)\w*[^;]*$")
_ANOTHER = phrase(
    r",? or (?=(?:an?|any|the) (?:[\w-]+ ){0,2}?(?:require|reloc|reduc|fail|chang|demot|move)\w*)"
)
_SUCH = phrase(  # of one ground: "but only if such relocation makes the way longer"
    r",? (?:if |that |unless )?such (?!events?|conditions?|circumst|termination|acts?|notice"
    r"|grounds?|occurr|resignation|action)(?:\w+ )??(\w{5,})\b"
)
_OF_SOME = phrase(r"\bin (?:the )?case of (?:any of )?\(\w{1,4}\)")
_AGAIN = phrase(r"\b(?:such|the|that|said)[\s\"]*$")
_SMALL = phrase(r"(?-i:The|If|In|No|Any|An?|For|Such|Each|Upon) ")
_EVEN_SO = phrase(
    r"^\W*(?:(?:notwithstanding the (?:foregoing|above)|however)\W+|that\b\s*"
    r"|provided\W+(?:(?:however|further)\W+)?that\b\s*)"
)
_WORSE = (
    r"(?:reduction|diminution|decrease|lessening|loss|cut|drop|demotion|relocation|transfer|change|breach"
    r"|failure|requirement|removal|assignment)"
)
_LEAVES_OUT = phrase(r"\b(?:other than|except|excluding|unless)\b[^,;]*$")
_SERIES = phrase(  # the next ground of a series without labels
    rf"(?:[,;]\s*(?:(?:or|and)\s+)?|\s(?:or)\s)(?=(?:an?|any|the) (?:[\w-]+ ){{0,3}}?{_WORSE}\b"
    rf"|(?:material |substantial )?{_WORSE} (?:or \w+ )?(?:of|in|by)\b"
    r"|(?:your|his|her) (?:\w+ ){1,4}?(?:is|are|goes|falls|changes|drops)\b"
    r"|(?:your|his|her|(?:the )?(?:executive|employee)'s) (?:being required|relocation|removal"
    r"|demotion|resignation|transfer)\b)"
)


_SEMICOLON = phrase(r";\s*(?:(?:or|and|and/or)\s+)?")
_ASIDE = phrase(
    r";\s*(?:(?:and|but) )?(?:provided|however|except|unless|such|if|so long|which|in each|it being"
    r"|(?:the )?(?:executive|employee|company) (?:shall|will|must)|you (?:must|will|shall))\b"
)
_LEAD = phrase(r"[^;:]{0,60}:\s*")
_OCCURRENCE = phrase(
    r"[\s:]*the occurrence,? (?:within|during|upon|after|following|on or after|at any time)\b"
    r"[^;:()]{0,120}?,? of (?=an?\b|any\b|one\b|the\b|either\b)"
)


def cured_at(text: str, start: int, end: int) -> int:
    """Where the words begin that say of all grounds how long they go uncured; else the end."""
    last = _UNCURED.search(text, start, end)
    if last is None or _LENGTH.search(text, last.start(), end) is None:
        return end
    which = _WHICH.match(text, last.start())
    if which is not None and _OF_LAST.search(text[start : last.start()]) is not None:
        return end
    return last.start() if _ANOTHER.search(text, last.end(), end) is None else end


def occurring(text: str, start: int, end: int) -> int:
    """Where the words end that say when it must happen: "the occurrence, within a year, of"."""
    when = _OCCURRENCE.match(text, start, end)
    return when.end() if when is not None else start


def with_semicolons(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a list with semicolons and no labels; none if one is no ground of its own."""
    marks = list(_SEMICOLON.finditer(text, start, end))
    if not marks or _ASIDE.search(text, start, end) is not None:
        return []
    lead = _LEAD.match(text, start, marks[0].start())
    starts = [lead.end() if lead is not None else start, *(x.end() for x in marks)]
    parts = list(zip(starts, [*(x.start() for x in marks), end], strict=True))
    parts = [(a, b) for a, b in parts if text[a:b].strip(" .")]
    told = sum(sorts_in(text[a:b]) != ("other",) for a, b in parts)
    return parts if told > 1 else []


def parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The ground, or those of a series: "a cut of your salary, any demotion or the relocation"; or
    the two of which only the first has a time to cure.
    """
    last = _UNCURED.search(text, start, end)
    more = _ANOTHER.search(text, last.end(), end) if last is not None else None
    if more is not None:
        return [(start, more.start()), (more.end(), end)]
    parts, done = [], start
    for cut in _SERIES.finditer(text, start, end):
        before = text[done : cut.start()]
        apart = cut[0].startswith(",") or _LEAVES_OUT.search(before) is None
        whole = before.count("(") == before.count(")") and apart
        if whole and sorts_in(before) != ("other",):
            parts.append((done, cut.start()))
            done = cut.end()
    return [*parts, (done, end)]


def tail_at(text: str, start: int, end: int) -> int:
    """Where a proviso of all grounds begins; one of the last ground alone belongs to it."""
    tail = TAIL.search(text, start, end)
    if tail is None:
        return end
    such = _SUCH.match(text, tail.end())
    of_it = such is not None and such[1].lower()[:5] in text[start : tail.start()].lower()
    return end if of_it else tail.start()


def conditions(
    sentence: Sentence, start: int, stop: int | None, terms: dict[str, Any], fields: Fields
) -> None:
    """What a definition asks before its grounds, and after them, from `stop` on."""
    if "grounds" not in terms:
        return
    begin = min(place.start for place in fields["grounds"])
    every = (x for top in sentence.limbs for x in (top, *top.limbs))
    limbs = [x for x in every if x.start >= start and sentence.span(x.start, x.end).start >= begin]
    lead = (
        (start, limbs[0].start)
        if limbs
        else (start, occurring(sentence.text, start, len(sentence.text)))
    )
    if _OF_SOME.search(sentence.text, *lead):
        _as_written(sentence, lead, terms, fields)
    elif lead[1] > start:
        near_change(sentence, lead, terms, fields)
    tail = TAIL.match(sentence.text, stop) if stop is not None else None
    if tail is not None:
        further(sentence, tail.end(), terms, fields)


def _as_written(
    sentence: Sentence, lead: tuple[int, int], terms: dict[str, Any], fields: Fields
) -> None:
    """What is asked before the grounds of some of them only: nothing of it is of all."""
    where = sentence.span(*lead)
    for name in ("cure_days", "cure_business_days", "notice_days"):
        if name in terms and any(where.start <= place.start < where.end for place in fields[name]):
            del terms[name], fields[name]
    terms["when"] = sentence.readable(*lead).strip(" ,;:.(")
    fields["when"] = (where,)


def further(sentence: Sentence, start: int, terms: dict[str, Any], fields: Fields) -> None:
    """What is asked from a place on, in the letter's words, if no term carries all of it."""
    if "provided" in terms or _carried(sentence, start, terms, fields):
        return
    where = (start, len(sentence.text))
    said = sentence.readable(*where)
    said = _EVEN_SO.sub("", said).strip(" ,;.")
    if said.endswith('"'):
        said = said[:-1].rstrip(".") + '"' * (1 - said.count('"') % 2)
    terms["provided"] = said[:1].lower() + said[1:] if _SMALL.match(said) else said
    fields["provided"] = (sentence.span(*where),)


def near_change(
    sentence: Sentence, where: tuple[int, int], terms: dict[str, Any], fields: Fields
) -> None:
    """The time after a change in control, or the words about it that are not understood."""
    text = sentence.text[: where[1]]
    if not _DEAL.search(text, where[0]):
        return
    found = _WITHIN.search(text, where[0])
    if found is not None and not _apart(text, where[0], found.span()):
        at = found.start("time") if found["time"] else found.start("then")
        value = sentence.value_at(at)
        if isinstance(value, Duration) and value.months is not None:
            terms["after_change_months"] = value.months
            fields["after_change_months"] = (sentence.span(*found.span()),)
            return
    opening = _STARTS.search(text[where[0] :])
    begin = where[0] + (opening.end() if opening is not None else 0)
    terms["when"] = sentence.readable(begin, where[1]).strip(" ,;:.(")
    fields["when"] = (sentence.span(begin, where[1]),)


def _apart(text: str, start: int, found: tuple[int, int]) -> bool:
    """Whether more of a change in control is said than how long after it."""
    rest = f"{text[start : found[0]]} {text[found[1] :]}"
    return _LENGTH.search(rest) is not None or _CHANGES.search(rest) is not None


def _carried(sentence: Sentence, start: int, terms: dict[str, Any], fields: Fields) -> bool:
    """Whether the terms that were read carry each length that the words after a place give."""
    read = [span for name, spans in fields.items() if name != "grounds" for span in spans]

    def touched(a: int, b: int) -> bool:
        here = sentence.span(a, b)
        return any(s.start < here.end and here.start < s.end for s in read)

    here = sentence.span(start, start + 1).start

    def known(found: re.Match[str]) -> bool:
        value, before = sentence.value_at(found.start()), sentence.text[: found.start()]
        same = [n for n in _LENGTHS if isinstance(value, Duration) and terms.get(n) == value.n]
        told = any(place.start < here for name in same for place in fields[name])
        return touched(*found.span()) or told or bool(same and _AGAIN.search(before))

    lengths = _LENGTH.finditer(sentence.text, start)
    return touched(start, len(sentence.text)) and all(map(known, lengths))
