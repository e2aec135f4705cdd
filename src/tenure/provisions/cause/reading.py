"""How a definition of cause is read: its term, its limbs, and the procedure that follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from ...provision import Cite, Spans
from ...text import Letter, Sentence, Span
from ...text.limbs import Limb, plain_limbs, read_limbs
from ...text.listed import listed
from ...text.phrases import phrase
from ...text.values import Duration
from .beyond import in_its_words
from .classify import Cure, ground
from .grounds import Conviction, Determination, Ground, Misconduct, top

LITTLE = 12  # letters after "means" that define nothing
NEAR = 4  # sentences after the definition in which its procedure stands
MOST = 16  # sentences that a definition may run on into
_ANNOUNCES = phrase(r"(?::|;(?: (?:and|or|and/or))?)\s*$")
_LABEL_ALONE = phrase(r"\n\s*\(?(?:[ivx]{1,5}|[a-h]|\d{1,2})[.)]\s*$")
_TERM = phrase(r"(?:termination )?(?:for )?((?:good |just |due )?cause)")
_VERB = (
    r"(?:shall |will )?(?:only |also |be )?(?:means?(?: only)?(?! the Company's right)|defined as"
    r"|is defined as|includes?\b(?! a\b)|is limited to|(?:be )?deemed to (?:exist"
    r"|have occurred)(?! under)|(?:exists?|occurs?)(?= (?:if|upon|when|where)\b)|refers? to"
    r"|is any of|any of)"
)
_MEANS = phrase(
    r"(?<!without )(?<!without \")\b((?:Good |Just |Due )?C(?:ause|AUSE)|(?<=[\"r] )cause(?=\")"
    r"|(?<=\")cause(?=\")|(?<=ation for )cause(?= shall))\"?\)?,?"
    r"(?: for (?:the Company|such|termination|terminating|purposes)[^.;:]{0,70}?)?,? (?:which )?"
    rf"{_VERB}\b:?",
    0,
)
_CONSTITUTE = phrase(
    r"\b(?:any|each|one) [^.;:]{0,60}?(?:following|these)[^.;:]{0,60}? constitutes? (?:grounds"
    r" for )?\"?((?:Good |Just )?Cause)\b[^:]{0,60}:|\bfollowing shall constitute (?:grounds for )?"
    r"\"?((?:Good |Just )?Cause)\b[^:]{0,60}:",
    0,
)
_BUT_FOR = phrase(
    r"\bwithout \"?((?:Good |Just )?Cause)\"? if [^.;:]{0,120}\b(?:other than|except)(?: for)?"
    r" (?:any of |one of )?the following:?",
    0,
)
_THEIRS = phrase(
    r"\bdiminution (?:of|in)|\brelocat|\breduction (?:in|of) (?:your|the executive's|executive's"
    r"|his|her) (?:base|salary|compensation|duties|title)"
)
_REASONS = phrase(
    r"\bfor \"?((?:Good |Just )?[Cc]ause)\"?,?(?: \([^()]{0,60}\))? (?:[^.;:]{0,60}?\b)?(?:upon"
    r"|because of|by reason of|in the event of|occurs if|will occur if|if)\b[^.;:]{0,110}?\b(?:any"
    r"|one|either) (?:or more )?of the following[^.;:]{0,60}:",
    0,
)
_USED = phrase(
    r"\b(?:without|other than(?: for)?|except for|not for) \"?((?:Good |Just |Due )?Cause)\b", 0
)
_ELSEWHERE = phrase(r"\b([Cc]ause),?\"? (?:\(?as )?(?:such term is )?defined in\b", 0)
_IN_ANOTHER_PAPER = phrase(
    r"^\W*(?:is |are |as )?(?:given|set forth|set out|ascribed|assigned|specified|provided|defined"
    r"|contained|stated|found|described)\b[^.;:]{0,80}\b(?:plan|policy|program|handbook|award"
    r"|(?:employment|option|severance|grant|other|that certain) agreement)\b"
)
_HERE = phrase(
    r"\b((?:Good |Just |Due )?[Cc]ause)\"?,? \(?(?:as )?(?:such term is |that term is )?"
    r"(?:hereinafter |hereafter "
    r"|herein )?defined(?: (?:below|above|herein|hereinafter|hereafter|hereunder|in (?:this )?"
    r"(?:Agreement|letter|[Ss]ection|[Pp]aragraph|[Ee]xhibit|[Aa]ppendix|[Aa]nnex|[Ss]chedule)"
    r"(?! \S+ (?:of|to) the)[^.;)]{0,14}))?\)|\bshall constitute \"?(?P<so>Cause)\b",
    0,
)
_AT_WILL = phrase(r"\bwith or without (?:good |just )?cause")
_PROVISO = phrase(r";?,? provided,? (?:further|however)")
_OR = phrase(r"[,;] (?:and/)?or (?=(?:your|you|the|any|an?|his|her|[Ee]xecutive|[Ee]mployee)\b)", 0)
_SEMICOLON = phrase(r";\s*(?:(?:and|or|and/or)\s+)?")
_ANOTHER_END = phrase(  # the next way of ending the employment, in one sentence with the definition
    r"[,;]\s*(?:(?:and|or)\s+)?(?:\(?[a-z]{1,4}\)\s*)?(?:by the (?:Company|Corporation|Employer"
    r"|Bank|Executive|Employee),? (?:upon|in the event|if|for|without)\b|(?:upon|in the event)\b"
    r"[^.;:]{0,60}\b(?:death|disabilit\w+))",
)
_PROVIDED = phrase(r"\bprovided,? (?:however|further|that)\b")
_TO_CURE = phrase(r"\b(?:cure[ds]?|curing|remed(?:y|ied)|correct(?:ed)?|rectif\w+|uncured)\b")
_CURE = phrase(r"\b(?:cure|curing|remed|correct|continue[sd]?\b|rectif)")
_NOTICE = phrase(r"\b(?:notice|demand|notif)")
_HEARD = phrase(
    r"\bopportunity\b.{0,120}\b(?:appear|heard|present|respond)|\bhearing\b", re.I | re.S
)
_ONLY = phrase(r"\bentitled (?:to receive )?only|\bonly be entitled|\breceive only")
_EXCEPT = phrase(
    r"\b(?:not including|excluding|other than|without counting) (?:you|him|her|the [Ee]xecutive)",
)


def read(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of the first definition; else those of a term that is used and not defined here."""
    vague: tuple[dict[str, Any], Cite] | None = None
    for term, sentence, at, start, end in _defined(letter):
        whole = listed(letter, sentence, start) if end == len(sentence.text) else sentence
        if end == len(sentence.text):
            whole = _running_on(letter, whole)
        if whole is not sentence:
            end = len(whole.text)
        if _THEIRS.search(whole.text[start : start + 420]):
            continue  # what the executive may leave for
        if len(sentence.text) - start < LITTLE and whole is sentence:
            vague = vague or ({"term": term}, Cite((sentence.span(),), {"term": (at,)}))
            continue
        yield _definition(letter, term, whole, at, (start, end))
        return
    yield from [vague] if vague else _undefined(letter)


def _running_on(letter: Letter, sentence: Sentence) -> Sentence:
    """The sentence with those below it that it announces, or whose label alone ends its line."""
    after = [s for s in letter.sentences if s.start >= sentence.end][:MOST]
    whole = sentence
    for i, below in enumerate(after):
        label = _LABEL_ALONE.search(whole.text) or (
            i > 0 and _LABEL_ALONE.search(below.text) and _LABEL_ALONE.search(sentence.text)
        )
        if below.kind != "body" or not (label or _ANNOUNCES.search(whole.text)):
            break
        whole = replace(whole, end=below.end)
    return whole


def _defined(letter: Letter) -> Iterator[tuple[str, Sentence, Span, int, int]]:
    for defined in letter.definitions:
        match = _TERM.fullmatch(defined.term)
        said = defined.sentence.text[defined.start :]
        if match is not None and defined.how == "means" and not _IN_ANOTHER_PAPER.search(said):
            yield match[1], defined.sentence, defined.span, defined.start, defined.end
    for wanted in (_MEANS, _CONSTITUTE, _BUT_FOR, _REASONS):
        for sentence in letter.sentences:
            if sentence.kind != "body" or "ause" not in sentence.text.replace("AUSE", "ause"):
                continue
            plain = wanted.search(" ".join(sentence.text.split(" ")))
            if plain is not None and not _ELSEWHERE.search(sentence.text[plain.start() :]):
                at = sentence.span(*plain.span(plain.lastindex or 1))
                term = plain[plain.lastindex or 1]
                yield term, sentence, at, plain.end(), len(sentence.text)


def _undefined(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    for sentence in letter.sentences:
        here = _HERE.search(sentence.text) if "ause" in sentence.text else None
        if here is not None and sentence.kind == "body":
            group = here.lastindex or 1
            cite = sentence.span(*here.span(group))
            yield {"term": here[group]}, Cite((cite,), {"term": (cite,)})
            return
    for sentence in letter.sentences:
        if sentence.kind != "body" or "ause" not in sentence.text:
            continue
        match = _ELSEWHERE.search(sentence.text) or _USED.search(sentence.text)
        if match is not None and not _AT_WILL.search(sentence.text):
            cite = sentence.span(*match.span(1))
            terms = {"term": match[1], "defined_here": False}
            yield terms, Cite((cite,), {"term": (cite,)})
            return


def _definition(
    letter: Letter, term: str, sentence: Sentence, at: Span, bounds: tuple[int, int]
) -> tuple[dict[str, Any], Cite]:
    whole = [sentence.span()]
    fields: dict[str, Spans] = {"term": (at,)}
    grounds: list[Ground] = []
    for found, span in _grounds(sentence, *bounds):
        fields[f"grounds[{len(grounds)}]"] = (sentence.span(*span),)
        grounds.append(found)
    terms: dict[str, Any] = {"term": term, "grounds": tuple(grounds)}
    terms["determination"] = _company_finds(sentence.text[bounds[0] : bounds[0] + 90])
    for after in letter.sentences[sentence.index + 1 : sentence.index + 1 + NEAR]:
        how, only = _determination(after), _only(after)
        if how is not None and terms["determination"] is None:
            terms["determination"] = how
            fields["determination"] = (after.span(),)
        elif only and "only" not in terms:
            terms["only"] = only
            fields["only"] = (after.span(),)
        else:
            continue
        whole.append(after.span())
    return terms, Cite(tuple(whole), fields)


def _grounds(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Ground, tuple[int, int]]]:
    text = sentence.text[start:end]
    other = _ANOTHER_END.search(text)
    text = text[: other.start()] if other else text
    tops = read_limbs(text)  # a proviso within one limb leaves the next ones as they are
    proviso = _PROVISO.search(text, tops[-1].start if len(tops) > 1 else 0)
    tail = text[proviso.start() :] if proviso else ""
    body = text[: proviso.start()] if proviso else text
    limbs = read_limbs(body) or plain_limbs(body)
    found = (
        list(_leaves(sentence, start, body, limbs)) if limbs else list(_bare(sentence, start, body))
    )
    shared = _cure(sentence, start + len(body), start + len(text)) if tail else {}
    named = set(re.findall(r"\((\w{1,4})\)", tail[:400]))
    for one, span in found:
        applies = not named or {top(one.label), one.label} & named
        if applies and not isinstance(one, Conviction) and one.cure_days is None:
            if shared:
                one = replace(one, **shared)
            elif _TO_CURE.search(tail):  # a chance to cure, of a time that is not read
                where = (start + len(body), start + len(text))
                says = f"{_own_words(sentence, span)}{_own_words(sentence, where)}"
                one = replace(in_its_words(says, one.label, {}), says=says)
        yield one, span


def _leaves(
    sentence: Sentence, at: int, body: str, limbs: tuple[Limb, ...], lead: str = ""
) -> Iterator[tuple[Ground, tuple[int, int]]]:
    for limb in limbs:
        if limb.limbs:
            own = f"{lead} {body[limb.body : limb.limbs[0].start]}"
            yield from _leaves(sentence, at, body, limb.limbs, own)
            continue
        yield from _parts(sentence, at, body, limb.body, limb.end, limb.path, lead)


def _bare(sentence: Sentence, at: int, body: str) -> Iterator[tuple[Ground, tuple[int, int]]]:
    """Grounds without letters, parted by ";" or ", or": numbered as they come."""
    cuts = [0, *(m.end() for m in _SEMICOLON.finditer(body)), len(body)]
    if len(cuts) > 2:
        pieces = [p for a, b in pairwise(cuts) for p in _split(body, a, b)]
        if any(_unclear(ground(body[a:b], "", "", {}), body[a:b]) for a, b in pieces):
            pieces = [(a, b) for a, b in pairwise(cuts) if body[a:b].strip(" ;,.")]
    else:
        pieces = list(_split(body, 0, len(body)))
        if any(_unclear(ground(body[a:b], "", "", {}), body[a:b]) for a, b in pieces):
            pieces = [(0, len(body))]
    listed = len(cuts) == 2 and any(
        body[a:b].count(",") > 1 for a, b in pieces
    )  # in which it is not clear what is one
    for i, (start, end) in enumerate(pieces):
        label = str(i + 1) if len(pieces) > 1 and not listed else ""
        yield _ground(sentence, at, body, (start, end), label, "")


def _ground(
    sentence: Sentence, at: int, body: str, part: tuple[int, int], label: str, lead: str
) -> tuple[Ground, tuple[int, int]]:
    """The ground of one part; in the letter's own words if it gives a cure that is not read."""
    start, end = part
    where = (at + start, at + end)
    text = body[start:end]
    cure = _cure(sentence, *where)
    found = ground(text, lead, label, cure)
    curable = not isinstance(found, Conviction) and _TO_CURE.search(text)
    if not cure and (curable or _PROVIDED.search(text)):
        found = in_its_words(text, label, cure)
    if isinstance(found, Misconduct) and found.says:
        found = replace(found, says=_own_words(sentence, where))
    return found, where


def _own_words(sentence: Sentence, where: tuple[int, int]) -> str:
    said = sentence.readable(*where)
    return re.sub(r"[\s,;.]+(?:and|or)?[\s,;.]*$", "", said + " ")


def _parts(
    sentence: Sentence, at: int, body: str, start: int, end: int, label: str, lead: str
) -> Iterator[tuple[Ground, tuple[int, int]]]:
    """A limb, or the grounds that one limb joins with ", or"."""
    parts = list(_split(body, start, end))
    kinds = [_ground(sentence, at, body, part, label, lead) for part in parts]
    if len(kinds) > 1 and any(_unclear(g, body[a - at : b - at]) for g, (a, b) in kinds):
        kinds = [_ground(sentence, at, body, (start, end), label, lead)]
    yield from kinds


def _unclear(one: Ground, text: str) -> bool:
    """Whether a part does not stand for itself, so that what looked like two grounds is one."""
    if isinstance(one, Conviction):
        return re.search(r"felon|misdemeanor|crime|offense", text, re.I) is None
    return isinstance(one, Misconduct) and bool(one.says)


def _split(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    done = start
    for match in _OR.finditer(body, start, end):
        if body[done : match.start()].strip():
            yield done, match.start()
        done = match.end()
    tail = phrase(r"[\s,;.]+(?:and|or|and/or)?[\s,;.]*$", 0).search(body, done, end)
    stop = tail.start() if tail else end
    if body[done:stop].strip():
        yield done, stop


def _cure(sentence: Sentence, start: int, end: int) -> Cure:
    """The notice and the time to cure that a clause gives."""
    text = sentence.text[start:end]
    if not (_CURE.search(text) and _NOTICE.search(text)):
        return {}
    values = sentence.masked.values_in(sentence.start + start, sentence.start + end)
    days = [v for v in values if isinstance(v, Duration) and v.unit == "day"]
    if not days:
        return {}
    return {
        "cure_days": days[0].n,
        "cure_business_days": days[0].business,
        "notice_written": re.search(r"\bwritten\b|\bin writing\b", text, re.I) is not None,
        "notice_specifies": re.search(
            r"\b(?:specif|describ|set(?:s|ting) forth|identif|detail|notice of)", text, re.I
        )
        is not None,
        "notice_demands": re.search(r"\bdemand", text, re.I) is not None,
    }


def _company_finds(text: str) -> Determination | None:
    if re.search(r"\b(?:finding|determination) by the (?:Company|Employer)", text, re.I):
        good = re.search(r"\bgood faith\b", text, re.I) is not None
        return Determination(body="company", good_faith=good)
    return None


def _determination(sentence: Sentence) -> Determination | None:
    text = sentence.text
    if "ause" not in text or not re.search(r"\bboard\b", text, re.I):
        return None
    if not re.search(r"\bdetermin|\bfinding\b|\bresolution\b|\bvote\b", text, re.I):
        return None
    if not re.search(
        r"\bonly\b|\bunless\b|\bmajority\b|\bmust\b|\bshall be (?:made|determined)", text, re.I
    ):
        return None
    hearing = _HEARD.search(text) is not None
    return Determination(
        body="board",
        majority=re.search(r"\bmajority\b", text, re.I) is not None,
        executive_excluded=_EXCEPT.search(text) is not None,
        good_faith=re.search(r"\bgood faith\b", text, re.I) is not None,
        hearing=hearing,
        counsel=hearing and re.search(r"\bcounsel\b", text, re.I) is not None,
    )


def _only(sentence: Sentence) -> tuple[str, ...]:
    text = sentence.text
    if not _ONLY.search(text) or not re.search(r"\bcause\b", text, re.I):
        return ()
    if re.search(r"\b(?:other than|without)\b.{0,12}\bcause\b", text, re.I | re.S):
        return ()
    owed = []
    if re.search(r"\b(?:base )?salary\b", text, re.I):
        owed.append("base_salary_prorated")
    if re.search(r"\bbenefits\b|\bexpense", text, re.I):
        owed.append("benefits_and_expenses")
    if re.search(r"\bindemnif", text, re.I):
        owed.append("indemnification")
    return tuple(owed)
