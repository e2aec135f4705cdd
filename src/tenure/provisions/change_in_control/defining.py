"""Where a letter defines change in control, names a paper that does, or only uses the term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...provision import Cite, Spans
from ...text import Letter, Sentence, Span
from ...text.phrases import phrase
from .deals import BOARD, deal_in
from .linked import (
    DEFINED,
    NEAR,
    TERM,
    WORDS,
    Place,
    becoming,
    linked,
    named_otherwise,
    speaks_of_it,
)

_OF = r"(?: (?:Event|Transaction))?(?: of (?:the )?[A-Z][\w&' ]{0,30}?)?"
_DEEMED = phrase(
    rf"\b(?P<term>{TERM})\"?{_OF}\"?(?:,? (?:for|as used)\b[^.;:]{{0,60}},?)?"
    r",?(?: which)? (?:shall mean|means|(?:(?:is|shall be) )?defined (?:as|to mean)\b(?! (?:in|an"
    r"|a) )"
    r"|shall include"
    r"|(?P<occurs>(?:(?:shall|will) (?P<deemed>be deemed to )?(?:have )?|has )?"
    r"(?:occur|taken? place|exist)\w*))",
)
_SUCH_AS = phrase(
    rf"\b(?P<term>{TERM}),? \(?(?:such as|i\u2024e\u2024|meaning|that is|defined as)\b",
)
_SUPPOSED = phrase(  # a change in control that a promise supposes, and nothing defines
    r"\b(?:if|events?|upon|after|when|where|until|before|prior to|following|within|should)"
    r"(?: (?:and|that|of|such|when|as))*(?: an?| any| the| such)?[\s\"]*$",
)
_WHEN = phrase(r"[^.;:]{0,90}?(?:\b(?:if|upon|when|where|events?|on|by reason|any|conditions)\b|:)")
_USED = phrase(
    r"\bchange (?:in|of) control\b(?!\"?[^.;]{0,30}? (?:occurred|took place) (?:on|in)\b)"
    r"(?!\"? (?:is not|does not|do not))(?! (?-i:(?:[A-Z][\w-]+,? |and"
    r" |or |of |the )"
    r"{0,7}(?:Agreement|Plan|Program|Policy|Letter))\b)(?! (?:(?:and|or|employment|severance"
    r"|retention|bonus|continuity"
    r"|protection|termination|benefits?|compensation|incentive|executive|officer|key|stay|pay"
    r"|income|continuation|cash) )*(?:agreement|plan|program|policy|letter)\b)",
)
_MEANING = phrase(
    r"\W*(?:(?:shall |will )?ha(?:ve|s) )?(?:the )?(?:same )?(?:meaning|definition|term)s?\b"
    r"[^.;]{0,40}?(?:\b(?:set forth|set out|stated|described|ascribed|given|assigned|provided"
    r"|specified|as|defined|contained)\b|\bof \"[^\"]{3,40}\")[^.;]{0,30}?"
    r"\b(?:in|under|by)\b (?P<where>(?!Treas).{0,60})",
    re.IGNORECASE | re.DOTALL,
)
_BY_A_PAPER = phrase(
    r"\s*(?:an?|the) (?:[\w\"]+ ){1,4}(?:as (?:\w+ )?defined )?(?:in|under) (?P<where>(?:the|our"
    r"|such|its) (?:[\w']+ ){0,6}(?:plan|agreement|policy|program)\b)",
)
_AS_THERE = phrase(
    r"\s*(?:as )?(?:it|that term|the term) is (?:used |defined )?(?:for (?:the )?purposes of|in"
    r"|under) (?P<where>.{0,60})",
    re.IGNORECASE | re.DOTALL,
)
OURS = phrase(
    r"^(?:this|section|paragraph|exhibit|appendix|annex|clause|article)\b(?! \S+ (?:of|to) the)"
)
_HAS = phrase(
    rf"\b(?P<term>{TERM})\"? (?=(?:shall |will )?ha(?:ve|s) the (?:same )?meaning|(?:is|shall be)"
    r" used as defined)"
)
_DENIED = phrase(
    r"\b(?:not|never) (?:\w+ ){0,3}(?:constitute|be (?:deemed|considered))\b[^.;]{0,20}$"
    r"|\b(?:not|never) (?:be|treated as|regarded as) (?:an? )?\"?$"
    r"|\bnothing\b[^.;]{0,160}\b(?:is|be|constitutes?) (?:an? )?\"?$"
    r"|\bnot\b[^.;:]{0,40}\b(?:cause|seek|attempt|propose|effect|solicit|promote) (?:an? )?\"?$"
    r"|^\W*no \"?$"
)
_NO = phrase(r"\bno \"?$")
_ONCE = phrase(r"^(?:occurred|took place|taken place|existed)$")  # told of the past
_DEAL = phrase(
    r"\b(?:merge[rd]?|acqui(?:re[sd]?|sition)|sale|sells?|sold|purchase[sd]?|substantially all"
    r"|majority)\b"
)
_OPENS = phrase(
    r"(?:^|[;,] )(?:if|upon|in (?:the event|case)(?: of| that)?|should|when|following|after) "
)


_HEADING = phrase(rf"^\W*(?:definition of )?\"?(?P<term>{TERM})\"?\W*$")
_SO = phrase(
    r"^\W*(?:this|it|one|such an event)(?: shall| will)?(?: be deemed to)?(?: have)?"
    r" (?:(?:occur|happen|exist)\w*|takes? place)(?= (?:if|when|where|upon)\b)"
    r"|^(?=(?:(?:an?|any|the|one) )?(?:\w+ )?(?:merger|acquisition|sale|consolidation|person|entity"
    r"|time at which)\b(?:(?!\b(?:you|your"
    r"|executive|employee|agreement|letter|options?|shall|will|must)\b)[^.]){40})"
)


def defined(letter: Letter) -> Iterator[Place]:
    """The definitions, the plainest first."""
    for defined in letter.definitions:
        if defined.how == "means" and DEFINED.fullmatch(defined.term):
            yield defined.term, defined.sentence, defined.span, defined.start, defined.end
    body = speaks_of_it(letter)
    for sentence in body:
        for form in (_DEEMED, _HAS, _SUCH_AS):
            match = form.search(sentence.text)
            if match is not None and not _supposed(sentence.text, match):
                bounds = match.span("term")
                at = sentence.span(*bounds)
                yield sentence.readable(*bounds), sentence, at, match.end(), len(sentence.text)
                break
    yield from _headed(letter)
    yield from _called(letter)
    yield from linked(letter, body)
    yield from becoming(body)
    yield from named_otherwise(letter)


def _headed(letter: Letter) -> Iterator[Place]:
    """What a sentence says below a heading that is the term: "This occurs if ..."."""
    for sentence in letter.sentences:
        heading = _HEADING.search(sentence.heading) if sentence.heading else None
        said = _SO.search(sentence.text) if heading is not None else None
        begins = said is not None and not said.end()
        if begins and not (deal_in(sentence.text[:NEAR]) or BOARD.search(sentence.text[:NEAR])):
            continue
        if heading is not None and said is not None:
            at = sentence.span(said.start(), said.end() or len(sentence.text))
            yield heading["term"], sentence, at, said.end(), len(sentence.text)


def _supposed(text: str, match: re.Match[str]) -> bool:
    """Whether the words say when something else happens: "if a Change in Control shall occur"."""
    if _NO.search(text[: match.start()]):
        return True
    if "occurs" not in match.re.groupindex or not match["occurs"]:
        return False
    if _ONCE.search(match["occurs"]) or not _WHEN.match(text, match.end()):
        return True
    return not match["deemed"] and _SUPPOSED.search(text[: match.start()]) is not None


def _called(letter: Letter) -> Iterator[tuple[str, Sentence, Span, int, int]]:
    """What stands before the name: "if 50% of the stock is sold (a "Change in Control")"."""
    for defined in letter.definitions:
        if defined.how != "parentheses" or not DEFINED.fullmatch(defined.term):
            continue
        said = defined.sentence.text[: defined.start]
        if _DEAL.search(said):
            opens = list(_OPENS.finditer(said))
            first = opens[-1].end() if opens else 0
            yield defined.term, defined.sentence, defined.span, first, defined.start


def undefined(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """A use of the term, other than in the name of a plan or an agreement."""
    if not any(word in letter.masked.lower for word in WORDS[:2]):
        return
    for sentence in letter.sentences:
        match = _USED.search(sentence.text) if sentence.kind == "body" else None
        if match is not None and not _DENIED.search(sentence.text[: match.start()]):
            at = sentence.span(*match.span())
            fields: dict[str, Spans] = {"term": (at,)}
            terms = {"term": sentence.readable(*match.span()), "defined_here": False}
            yield terms, Cite((at,), fields)
            return


def points(text: str) -> re.Match[str] | None:
    """The place of the meaning, where the words name one instead of giving it."""
    return _MEANING.match(text) or _BY_A_PAPER.match(text) or _AS_THERE.match(text)
