"""Reads the condition that a release of claims be signed, or the release that a letter is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.values import Duration, Ordinal
from . import words
from .asked import asked_for, within_a_promise

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
_OF_PAPER = {"revoke_days", "consider_days"}  # times that the paper to be signed gives itself


def releases_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The release that is asked for or given; both, where an agreement on a parting that is one
    asks for a second, on a paper of its own, when the employment ends.
    """
    found = release_of(letter)
    if found is None:
        return
    yield found
    asked = [s for s in letter.sentences if any(w.touches(s.span()) for w in found[1].whole)]
    if "given" in found[0] or not any(words.OTHER_PAPER.search(s.text) for s in asked):
        return
    # what follows the signatures is the form of the other paper
    signed = next((s.index for s in letter.sentences if s.kind == "signature"), None)
    own = [s for s in letter.sentences[:signed] if s.kind == "body" and s not in asked]
    if (given := _given(letter, own)) is not None:
        yield given


def release_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """The first condition of this sort, and what the sentences after it add; else the release that
    the letter itself is.
    """
    spoken = {s.index for s in letter.having(*words.SPOKEN_OF)}
    body = [s for s in letter.sentences if s.kind == "body"] if spoken else []
    asking = _asking(body, spoken)
    if asking is None and spoken and (given := _given(letter, body)) is not None:
        return given
    if (asking := asking or _asking(body, spoken, waits=True)) is None:
        return None
    i, signs = asking
    sentence, found = body[i], _times(body[i])
    whole, conditions = [sentence.span()], [sentence]
    for near in (*body[i + 1 : i + 3], *body[max(0, i - 1) : i]):
        if "releas" not in near.lower:
            continue
        if near.index < sentence.index and near.section is not sentence.section:
            continue
        if added := {k: v for k, v in _times(near).items() if k not in found}:
            whole.append(near.span())
            found |= added
    for other, added in _told_again(letter, body, spoken):
        new = {k: v for k, v in added.items() if k not in found}
        asks = other is not sentence and not added.keys() & _OF_PAPER and other.index in spoken
        if new or asks:
            whole.append(other.span())
            found |= new
            conditions.append(other)
    if "revoke_days" not in found and "past_revoking" not in found:
        for asked in conditions:
            if (kept := words.UNREVOKED.search(asked.text)) is not None:
                found["unrevoked"] = (True, asked.span(*kept.span()))
    for other in letter.having("year") if "within_days" in found else ():
        if (two := words.LATER_YEAR.search(other.text)) is not None:
            found["later_year"] = (True, other.span(*two.span()))
            whole.append(other.span())
            break
    terms = {name: value for name, (value, _) in found.items()}
    fields = {name: (span,) for name, (_, span) in found.items()}
    asked_of = asked_for(conditions, body)
    for name, value in zip(("of_some", "on", "not_on"), asked_of, strict=True):
        if value:
            terms[name], fields[name] = value, (sentence.span(*signs.span()),)
    if "of_some" not in terms and within_a_promise(conditions, body):
        terms["of_one"], fields["of_one"] = True, (sentence.span(*signs.span()),)
    fields["asked"] = (sentence.span(*signs.span()),)  # no term, but what all rests on
    return terms, Cite(tuple(dict.fromkeys(whole)), fields)


def _told_again(
    letter: Letter, body: Sequence[Sentence], spoken: set[int]
) -> Iterator[tuple[Sentence, Found]]:
    """The sentences that ask for the release again, and those that give the time to consider or to
    revoke it, or the day by which it has to be effective, with the times of each.
    """
    timed = {s.index for s in letter.having(*words.TIMED)}
    for i, other in enumerate(body):
        if other.index in spoken and _condition(other, body[max(0, i - words.NEAR) : i]):
            yield other, _times(other)
        elif other.index in timed and words.OF_IT.search(other.text):
            told = {k: v for k, v in _times(other).items() if k in _OF_PAPER}
            if told:
                yield other, told
        elif other.index in spoken and words.HAS_TO.search(other.text):
            yield other, _times(other)


def _asking(
    body: Sequence[Sentence], spoken: set[int], waits: bool = False
) -> tuple[int, re.Match[str]] | None:
    """The sentence that asks for a release, or one that only waits for a release to be signed."""
    for i, sentence in enumerate(body):
        if sentence.index not in spoken:
            continue
        before = body[max(0, i - words.NEAR) : i]
        signs = _waits(sentence) if waits else _condition(sentence, before)
        if signs is not None:
            return i, signs
    return None


def _waits(sentence: Sentence) -> re.Match[str] | None:
    """Where a sentence pays severance after a release that is signed, or has become effective."""
    signed, text = words.SIGNED.search(sentence.text), sentence.text
    if signed is None or words.IS_ONE.search(text) or words.NOT_ASKED.search(text):
        return None
    told = words.SEVERS.search(text) and words.SUMS.search(text) and words.TOLD_NOW.search(text)
    return signed if told else None


def _given(letter: Letter, body: Sequence[Sentence]) -> tuple[dict[str, Any], Cite] | None:
    """A release that the letter itself gives, and which may be revoked with it."""
    told = [s for s in letter.having("revo") if words.REVOKES_THIS.search(s.text)]
    if not told:
        return None
    first = next((s for s in body if _releases(s)), None)
    if first is None:
        return None
    terms: dict[str, Any] = {"given": True}
    fields: dict[str, tuple[Span, ...]] = {"given": (first.span(),)}
    whole = [first.span()]
    for other in letter.having("releas"):
        if (theirs := words.COMPANY_RELEASES.search(other.text)) is not None:
            terms["mutual"], fields["mutual"] = True, (other.span(*theirs.span()),)
            whole.append(other.span())
            break
    for near in (*told, *letter.having("consider", "review")):
        for name, (days, span) in _times(near).items():
            if name in ("revoke_days", "consider_days") and name not in terms:
                terms[name], fields[name] = days, (span,)
                whole.append(near.span())
    if "revoke_days" not in terms:
        return None
    return terms, Cite(tuple(dict.fromkeys(whole)), fields)


def _releases(sentence: Sentence) -> bool:
    """Whether it is the release itself, which the executive gives."""
    given = words.RELEASES_NOW.search(sentence.text)
    if given is None or not words.OF_CLAIMS.search(sentence.text):
        return False
    return words.BY_COMPANY.search(sentence.text[: given.end()]) is None


def _condition(sentence: Sentence, before: Sequence[Sentence]) -> re.Match[str] | None:
    """Where a sentence makes a release the condition of something paid, by it or just before."""
    text = sentence.text
    signs = words.SIGNS.search(text) or words.SIGNING.search(text)
    needed = words.NEEDED.search(text) if signs is None else None
    signs = signs or needed
    if signs is None or words.IS_ONE.search(text) or words.NOT_ASKED.search(text):
        return None
    if words.TOLD_NOW.search(text) is None:
        return None
    if words.PAID.search(text) and words.ASKED.search(text):
        return signs
    promised = (s for s in before if s.section is sentence.section and s.number == sentence.number)
    paid = any(words.SEVERS.search(s.text) and words.SUMS.search(s.text) for s in promised)
    return signs if paid and (needed or words.MUST.search(text)) else None


def _times(sentence: Sentence) -> Found:
    """The times that a sentence gives for signing, considering and revoking."""
    found: Found = {}
    for name, form in (("revoke_days", words.REVOKE), ("consider_days", words.CONSIDER)):
        match = form.search(sentence.text)
        days = _days(sentence, match) if match is not None else None
        if match is not None and days and (form is not words.REVOKE or days <= words.TO_REVOKE):
            found[name] = (days, sentence.span(*match.span()))
    for match in words.WITHIN.finditer(sentence.text):
        days, signs = _days(sentence, match), _to_sign(sentence.text, match)
        told_before = match["bare"] and found.get("revoke_days", (None,))[0] == days
        if days and signs and not told_before:
            span = sentence.span(*match.span())
            if (told := found.get("revoke_days")) is not None and told[1].touches(span):
                del found["revoke_days"]  # "sign and do not revoke the release within 21 days"
            found["within_days"] = (days, span)
            if signs == words.PAST:
                found["past_revoking"] = (True, span)
            break
    return found


def _days(sentence: Sentence, match: re.Match[str]) -> int | None:
    """The days of a time, where it is one of calendar days."""
    names = (n for n in ("time", "time2", "bare", "nth") if match.groupdict().get(n))
    value = sentence.value_at(match.start(next(names)))
    if isinstance(value, Ordinal):
        return value.n
    return value.n if isinstance(value, Duration) and value.unit == "day" else None


def _to_sign(text: str, time: re.Match[str]) -> str:
    """What a time is for: for signing, or for the end of the time for revoking; nothing where it is
    one to pay in.
    """
    before = text[max(0, time.start() - 170) : time.start("bare") if time["bare"] else time.start()]
    if words.HANDS_OVER.search(before):
        return ""
    signs = list(words.VERB.finditer(before))
    if signs:
        paid = words.PAY.search(before[signs[-1].end() :]) is not None
        return "" if paid else words.PAST if signs[-1]["past"] else "signed"
    if words.PAY.search(before) and not words.UNLESS.search(before):
        return ""
    after = words.VERB.search(text[time.end() : time.end() + 110])
    return "" if after is None else "signed"
