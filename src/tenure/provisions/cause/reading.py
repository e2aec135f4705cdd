"""How a definition of cause is read: its term, its limbs, and the procedure that follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from ...provision import Cite, Spans
from ...text import Letter, Sentence, Span
from ...text.limbs import Limb
from ...text.listed import listed, running_on
from ...text.phrases import phrase
from .classify import ground, in_its_words
from .defining import Defined, defined, first_ground, named_otherwise, undefined
from .grounds import Conviction, Determination, Ground, Misconduct, top
from .parts import going_on, limbs_of
from .procedure import (
    DEFINES_ANOTHER,
    ONCE,
    SHARE,
    TO_CURE,
    UNLESS,
    board_as_said,
    cure_in,
    cure_of_all,
    decided,
    determination_in,
    in_each_case,
    only_owed,
    says_none,
)
from .prose import grounds_in_prose, how_many_grounds, lead_of, stands_alone, states_more

Found = tuple[dict[str, Any], Cite]
LEAD = 40  # letters on each side of where a definition begins that may say "includes"
LITTLE = 12  # letters after "means" that define nothing
BEFORE = 110  # letters of a definition in which it may say who decides
NEAR = 4  # sentences after the definition in which its procedure stands
_THEIRS = phrase(
    r"\bdiminution (?:of|in)|(?<!to )\brelocat|\breduction (?:in|of)"
    r" (?:your|the executive's|executive's|his|her) (?:base|salary|compensation|duties"
    r"|title)|\bcompany (?:fails|has failed) to (?:cure"
    r"|remedy|correct)|\b(?:you|executive|employee) (?:shall )?(?:provides?|gives?) the company\b"
    r"|\bbreach (?:of [^.;]{0,40}? )?by the (?:company|employer|corporation|bank)\b"
)
_INCLUDES = phrase(
    r"\b(?:(?:shall|will|may|would) )?includes?\b(?:,? (?:but|and|is|are|not|be|shall|limited|to"
    r"|without|limitation)\b)*|\bnot (?:be )?limited to\b"
)
_MEANS = phrase(r"\bmeans?\b")
_LEFT_OUT = phrase(
    r"[;,] (?:but |and )?(?P<but>provided,? (?:however|further)?,? ?that\b[^;]{0,160}?\b(?:shall"
    r"|will) not (?:constitute|be (?:deemed|considered))\b)"
)
_UNLESS = phrase(
    r"\bprovided\b[^;]{0,80}\b(?:for|constitute) \"?(?:\w+ )?cause\"?\b[^;]{0,20} unless\b"
)
_FINDING = phrase(
    r"^\W*(?:an? |the )?(?:\w+ ){0,3}(?:finding|determination) (?:by|of) [^,;]{0,40}\bthat\W*$"
)
_NO_MEANING = phrase(r"s? (?:shall|will|may|must|is to) (?:be|only be)\b")
_PROVISO = phrase(
    r";?,? provided,? (?:further|however)|[;,] (?:and|but|which),? in (?:the|each) case of"
    r" (?:(?:sub)?(?:clauses?|sections?|paragraphs?|items?) )?(?=\(\w{1,4}\))"
)
_LEAVES_FOR = phrase(r"\bgood reason\b|\bresign")
_THIS_ONE = phrase(r"\bth(?:is|e foregoing) (?:sub)?(?:section|clause|paragraph)\b(?! [\d(])")
_SUCH = phrase(r"\b(?:such|the|said) (failure|breach|neglect|refusal|default|violation)\b")
_OR = phrase(r"[,;] (?:and/)?or (?=(?:your|you|the|any|an?|his|her|[Ee]xecutive|[Ee]mployee)\b)", 0)
_SEMICOLON = phrase(r";\s*(?:(?:and|or|and/or)\s+)?")
_ANOTHER_END = phrase(  # the next way of ending the employment, in one sentence with the definition
    r"[,;]\s*(?:(?:and|or)\s+)?(?:\(?[a-z]{1,4}\)\s*)?(?:by the (?:Company|Corporation|Employer"
    r"|Bank|Executive|Employee),? (?:upon|in the event|if|for|without)\b|(?:upon"
    r"|in the event)\b[^.;:]{0,60}\b(?:death|disabilit\w+)|(?:any|upon|on|in the event of) (?:any "
    r"|such |a )*terminat\w+[^.;:]{0,120}?\b(?:shall|will)\b)",
)
_PROVIDED = phrase(r"\bprovided,? (?:however|further|that)\b")


def read(letter: Letter) -> Iterator[Found]:
    """The terms of the first definition that lists grounds, else of the first; else of what is
    cause under another name; else those of a term that is used and not defined here.
    """
    vague: Found | None = None
    unclear: Found | None = None
    for place in defined(letter):
        sentence, start = _whole(letter, place), place.start
        text = sentence.text
        if _THEIRS.search(text[start : start + 420]) or _NO_MEANING.match(text, start):
            continue  # what the executive may leave for; who decides
        if len(text) - start < LITTLE:
            terms = {"term": place.term}
            vague = vague or (terms, Cite((sentence.span(),), {"term": (place.at,)}))
            continue
        found = _definition(letter, place, sentence)
        if how_many_grounds(found[0]["grounds"]):
            yield found
            return
        unclear = unclear or found
    if unclear is not None:
        yield unclear
        return
    others = (_definition(letter, x, _whole(letter, x)) for x in named_otherwise(letter))
    by_name = next((x for x in others if how_many_grounds(x[0]["grounds"]) > 1), None)
    known = [found for found in (by_name, vague) if found is not None]
    yield from known[:1] or undefined(letter)


def _whole(letter: Letter, place: Defined) -> Sentence:
    """The sentence of a definition with the lines below it in which its list goes on."""
    if place.end < len(place.sentence.text):
        return place.sentence
    below = running_on(letter, listed(letter, place.sentence, place.start))
    return going_on(letter, below, place.start)


def _definition(letter: Letter, place: Defined, sentence: Sentence) -> Found:
    end = len(sentence.text) if sentence is not place.sentence else place.end
    bounds = (place.start, end)
    whole = [sentence.span()]
    fields: dict[str, Spans] = {"term": (place.at,)}
    grounds: list[Ground] = []
    for one, span in _grounds(sentence, *bounds):
        fields[f"grounds[{len(grounds)}]"] = (sentence.span(*span),)
        grounds.append(one)
    terms: dict[str, Any] = {"term": place.term, "grounds": tuple(grounds)}
    if (more := _among_others(sentence, bounds[0])) is not None:
        terms["among_others"], fields["among_others"] = True, (sentence.span(*more),)
    terms["determination"], said = _who_decides(sentence, bounds)
    if said is not None:
        fields["determination"] = (said,)
    but = [*_proviso(sentence, bounds, fields, grounds)] if said is None else []
    theirs = False  # whether the executive's reasons have begun
    for after in _below(letter, sentence):
        another = DEFINES_ANOTHER.match(after.text) is not None
        how, only = None if another else determination_in(after.text), only_owed(after)
        theirs = theirs or _LEAVES_FOR.search(after.text) is not None
        own = not theirs or "cause" in after.lower
        if own and (times := cure_of_all(after, grounds)) != grounds:
            for i, (one, was) in enumerate(zip(times, grounds, strict=True)):
                if one != was:
                    fields[f"grounds[{i}]"] += (after.span(),)
            terms["grounds"], grounds = tuple(times), times
            whole.append(after.span())
            if ONCE.search(after.text) is not None:  # not at each notice
                but.append((after.readable(0, len(after.text)), after.span()))
        if how is not None and terms["determination"] is None:
            terms["determination"] = how
            fields["determination"] = (after.span(),)
            if how.body == "board" and SHARE.search(after.readable(0, len(after.text))):
                but.append((after.readable(0, len(after.text)), after.span()))
        elif only and "only" not in terms:
            terms["only"] = only
            fields["only"] = (after.span(),)
        elif own and whole[-1] != after.span() and says_none(after.text):
            but.append((after.readable(0, len(after.text)), after.span()))
        else:
            continue
        whole.append(after.span())
    if but:
        terms["but"] = tuple(" ".join(said.split()) for said, _ in but)
        fields["but"] = tuple(span for _, span in but)
    return terms, Cite(tuple(whole), fields)


def _below(letter: Letter, sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentences within the list of a definition and next to it, and a procedure elsewhere."""
    after = letter.sentences[sentence.index + 1 :]
    within = sum(s.start < sentence.end for s in after)
    near = tuple(after[: within + NEAR])
    known = {sentence.index, *(s.index for s in near)}
    apart = (s for s in letter.having("cause") if UNLESS.search(s.text))
    return (*near, *(s for s in apart if s.index not in known))


def _proviso(
    sentence: Sentence, bounds: tuple[int, int], fields: dict[str, Spans], grounds: list[Ground]
) -> Iterator[tuple[str, Span]]:
    """What the words behind the grounds leave out, as a sentence."""
    last = fields[f"grounds[{len(grounds) - 1}]"][-1].end if grounds else 0
    for found in _LEFT_OUT.finditer(sentence.text, *bounds):
        where = (found.start("but"), bounds[1])
        if sentence.span(*where).start >= last:
            said = sentence.readable(*where).strip(" ,;.")
            yield f"{said[:1].upper()}{said[1:]}.", sentence.span(*where)
            return


def _who_decides(
    sentence: Sentence, bounds: tuple[int, int]
) -> tuple[Determination | None, Span | None]:
    """Who finds it, as the words around the grounds say, and where."""
    text, (start, end) = sentence.text, bounds
    if (each := in_each_case(text[start:end])) is not None:
        said = board_as_said(each[0]) if re.search(r"\bboard\b", each["who"], re.I) else None
        return said or decided(each[0]), sentence.span(start + each.start(), start + each.end())
    if (tail := _UNLESS.search(text, start, end)) is not None:
        how = determination_in(text[tail.start() : end])
        if how is not None:
            return how, sentence.span(tail.start(), end)
    before = text[start : start + BEFORE].partition(";")[0]
    return decided(text[max(0, start - BEFORE) : start] + before), None


def _among_others(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """Where the words before the grounds say that cause includes them, and not what it means."""
    text = sentence.text
    first = first_ground(text, start)
    near = (max(0, start - LEAD), first if first is not None else start + LEAD)
    found = _INCLUDES.search(text, *near)
    if found is None or _MEANS.search(text, near[0], found.start()):
        return None
    return found.span()


def _grounds(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Ground, tuple[int, int]]]:
    text = sentence.text[start:end]
    other = _ANOTHER_END.search(text)
    text = text[: other.start()] if other else text
    each = in_each_case(text)
    text = text[: each.start()] if each else text
    tops = limbs_of(text)  # a proviso within one limb leaves the next ones
    tops, text = _of_one_level(tops, text)
    proviso = _PROVISO.search(text, tops[-1].start if len(tops) > 1 else 0)
    if proviso is not None and _of_the_last(text, tops, proviso.start()):
        proviso = None
    tail = text[proviso.start() :] if proviso else ""
    body = text[: proviso.start()] if proviso else text
    limbs = limbs_of(body)
    lost = len(limbs) == 1 and ";\n" in body[limbs[0].body :]  # the letters of the others
    if limbs and (lost or states_more(body[: limbs[0].start])):
        found = [_ground(sentence, start, body, (lead_of(body), len(body)), "", "")]
    elif limbs:
        found = list(_leaves(sentence, start, body, limbs))
    else:
        found = list(_bare(sentence, start, body))
    lead = (start, start + limbs[0].start) if limbs else (start, start)
    of_all = cure_in(sentence, *lead) if TO_CURE.search(sentence.text, *lead) else {}
    behind = (start + len(body), start + len(text))
    shared = cure_in(sentence, *behind) if tail else {}
    named = set(re.findall(r"\((\w{1,4})\)", tail[:400]))
    for one, span in found:
        applies = not named or {top(one.label), one.label} & named
        if isinstance(one, Conviction) or one.cure_days is not None:
            pass
        elif of_all or (applies and shared):
            one = replace(one, **(of_all or shared))
        elif applies and TO_CURE.search(tail):  # a chance to cure, of a time that is not read
            says = f"{_own_words(sentence, span)}{_own_words(sentence, behind)}"
            one = replace(in_its_words(says, one.label, {}), says=says)
        yield one, span


def _of_the_last(text: str, tops: tuple[Limb, ...], at: int) -> bool:
    """Whether a proviso speaks of the ground before it alone: "this clause", "such failure"."""
    if len(tops) < 2:
        return False
    if _THIS_ONE.search(text, at):
        return True
    such = _SUCH.search(text, at)
    return such is not None and text.find(such[1][:4].lower(), tops[-1].start, at) >= 0


def _of_one_level(tops: tuple[Limb, ...], text: str) -> tuple[tuple[Limb, ...], str]:
    """The limbs 3.3.1 and 3.3.2 without what 3.4 says."""
    own = tops[0].path.rpartition(".")[0] if tops else ""
    other = next((limb for limb in tops if limb.path.rpartition(".")[0] != own), None)
    if other is None:
        return tops, text
    return tuple(limb for limb in tops if limb.start < other.start), text[: other.start]


def _leaves(
    sentence: Sentence, at: int, body: str, limbs: tuple[Limb, ...], lead: str = ""
) -> Iterator[tuple[Ground, tuple[int, int]]]:
    for limb in limbs:
        if limb.limbs:
            own = f"{lead} {body[limb.body : limb.limbs[0].start]}"
            below = list(_leaves(sentence, at, body, limb.limbs, own))
            unclear = any(_unclear(g, body[a - at : b - at]) for g, (a, b) in below)
            if unclear and _FINDING.search(own) is None:
                below = [_ground(sentence, at, body, (limb.body, limb.end), limb.path, lead)]
            yield from below
            continue
        yield from _parts(sentence, at, body, limb.body, limb.end, limb.path, lead)


def _bare(sentence: Sentence, at: int, body: str) -> Iterator[tuple[Ground, tuple[int, int]]]:
    """Grounds without letters, parted by ";" or ", or" or commas: numbered as they come."""
    first = lead_of(body)
    cuts = [first, *(m.end() for m in _SEMICOLON.finditer(body, first)), len(body)]
    if named := len(cuts) > 2:
        whole = [(a, b) for a, b in pairwise(cuts) if body[a:b].strip(" ;,.")]
        pieces = [p for a, b in pairwise(cuts) for p in _split(body, a, b)]
    elif pieces := grounds_in_prose(body):
        named, whole = True, pieces
    else:
        pieces = list(_split(body, first, len(body)))
        named = not any(body[a:b].count(",") > 1 for a, b in pieces)
        alone = all(stands_alone(body[a:b]) for a, b in pieces)
        whole = pieces if alone else [(first, len(body))]
    if any(_unclear(_ground(sentence, at, body, p, "", "")[0], body[slice(*p)]) for p in pieces):
        pieces = whole
    for i, piece in enumerate(pieces):
        label = str(i + 1) if len(pieces) > 1 and named else ""
        yield _ground(sentence, at, body, piece, label, "")


def _ground(
    sentence: Sentence, at: int, body: str, part: tuple[int, int], label: str, lead: str
) -> tuple[Ground, tuple[int, int]]:
    """The ground of one part; in the letter's own words if it gives a cure that is not read."""
    start, end = part
    where = (at + start, at + end)
    text = body[start:end]
    cure = cure_in(sentence, *where)
    found = ground(text, lead, label, cure)
    curable = not isinstance(found, Conviction) and TO_CURE.search(text)
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
    times = {None if isinstance(g, Conviction) else g.cure_days for g, _ in kinds}
    unclear = any(_unclear(g, body[a - at : b - at]) for g, (a, b) in kinds)
    if len(kinds) > 1 and (unclear or len(times) > 1):
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
    tail = phrase(r"[\s,;.]+(?:and|or|and/or)?[\s,;.]*$", 0).search(body, max(done, end - 40), end)
    stop = tail.start() if tail else end
    if body[done:stop].strip():
        yield done, stop
