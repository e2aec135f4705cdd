"""What a letter says of pay for vacation that was not taken: that it is paid whenever the
employment ends, that it is not, or only that the letter speaks of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...text.phrases import phrase
from .limits import SPOKEN_OF, near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...text import Letter, Sentence, Span

PaidOut = Literal["yes", "no"]
_UNUSED = r"(?:unused|untaken|accrued|accumulated)\b"
_AS_PAY = (
    r"(?:paid|payable|compensat\w+|cash\w*|lieu|buy[- ]?outs?)\b(?! (?:vacation|time|leave|day))"
)
_TOLD = phrase(
    rf"\b(?:pay(?:s|ment)?\b|{_AS_PAY})[^.;]{{0,90}}\b{_UNUSED}|\b{_UNUSED}[^.;]{{0,90}}\b{_AS_PAY}"
    r"|\bpaid for unused vacation is as\b"
)
_LEFT = rf"(?:earned\b|{_UNUSED})"
_TIME = r"\b(?:vacation|pto|paid time off|time off|annual leave|time|days|hours)\b"
_PAID = (
    r"\b(?:(?:will|shall|is|are|to) (?:also )?(?:be )?(?:paid|payable|compensated)|(?:will|shall)"
    r" (?:pay|receive)|be paid)\b"
)
_IS_PAID = phrase(
    rf"{_PAID}[^.;]{{0,50}}?\b{_LEFT}[^.;]{{0,40}}?{_TIME}"
    rf"|\b{_LEFT}[^.;]{{0,40}}?{_TIME}[^.;]{{0,40}}?{_PAID}"
)
_ON_ANY_ENDING = phrase(
    r"\b(?:upon|on|at|when|following|after)\b[^.;]{0,24}?"
    r"\b(?:terminat\w+|separation|departure|(?:you|he|she|executive|employee) leaves?|end of"
    r" (?:your|his|her|the) employment|last day|employment ends)\b"
)
_ONE_ENDING = phrase(
    r"\bcause\b|\bgood reason\b|\bdeath\b|\bdisab|\bresign|\bvoluntar|\bchange (?:in|of) control\b"
    r"|\bseverance\b|\brelease\b|\bas if\b|\byears? of service\b"
)
_NOT_PAID = phrase(
    rf"\b(?:(?:shall|will|may|are|is) not be (?:paid|compensated|cashed)|no (?:payment|pay"
    rf"|compensation) (?:will|shall|is|for|in))\b[^.;]{{0,60}}?\b{_LEFT}[^.;]{{0,40}}?{_TIME}"
    rf"|\b{_LEFT}[^.;]{{0,40}}?{_TIME}[^.;]{{0,40}}?\b(?:shall|will|is|are) not (?:be )?"
    r"(?:paid|payable|compensated|cashed)\b"
)
_NOT_OF_THE_END = phrase(r"\b(?:during|in|at the end of) (?:an?|any|each|the) (?:\w+ )?year\b")
_DONE = phrase(
    r"\backnowledg|\b(?:has|have|had|was|were) (?:been )?(?:fully )?paid\b|\bpolic(?:y|ies)"
)


def paid_out(letter: Letter, s: Sentence) -> tuple[PaidOut, Sentence, Span] | None:
    """Whether what is left is paid when the employment ends, however it does; None where the letter
    does not say, or says it of some endings, or by a policy. `s` is the sentence of the amount.
    """
    after = (x for x in letter.sentences[s.index + 1 : s.index + 3] if x.paragraph == s.paragraph)
    for other in dict.fromkeys((s, *after, *near(letter, s), *_elsewhere(letter))):
        if _DONE.search(other.text) or _NOT_OF_THE_END.search(other.text):
            continue
        if (no := _NOT_PAID.search(other.text)) is not None:
            return "no", other, other.span(*no.span())
        yes = _IS_PAID.search(other.text)
        if yes is None or not _ON_ANY_ENDING.search(other.text):
            continue
        if _ONE_ENDING.search(f"{other.heading} {other.text}") is None:
            return "yes", other, other.span(*yes.span())
    return None


def payout_told(letter: Letter) -> Span | None:
    """Where the letter speaks of pay for vacation that was not taken, here not read."""
    for s in letter.having(*SPOKEN_OF):
        if said := _TOLD.search(s.text):
            return s.span(*said.span())
    return None


def _elsewhere(letter: Letter) -> Iterator[Sentence]:
    """Sentences on vacation that stand alone: not the limb of what one ending brings."""
    for s in letter.having(*SPOKEN_OF):
        if s.kind == "body" and "(" not in s.number:
            yield s
