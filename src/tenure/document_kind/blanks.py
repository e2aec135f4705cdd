"""Blanks where a name or an amount belongs: the signs of a form that nobody has signed."""

from __future__ import annotations

import re

from ..text.phrases import phrase
from ..text.values import Money
from .head import Found, Head, said

_LINE = r"(?:_{2,}|\[[\s_*\u2022\u25cf]{0,16}\]|X{4,}|\[(?:insert|name|date)[^\]]{0,40}\])"
_PARTY = r"(?:executive|employee|officer|participant|key employee|director)"
_CALLED = rf"\(?\s*(?:hereinafter )?(?:referred to as )?(?:the )?\W{{0,2}}{_PARTY}\b"
NAMELESS = (
    said(
        rf"(?:\band|\bbetween|\bamong|\bto|[(]2[)])[\s,]+{_LINE}[\s,]*(?:{_LINE}[\s,]*)*(?:(?:of"
        rf" the company|an? (?:individual|resident|employee)|residing|whose)[^(\"]{{0,120}})?"
        rf"{_CALLED}"
    ),
    said(rf"\band\s*\(\s*(?:the )?\"{_PARTY}\""),
    said(rf"\[ ?(?:name of )?(?:the )?{_PARTY}(?:'s name| name)? ?\]"),
    said(r"\[insert (?:the )?(?:full )?name"),
    phrase(r"\bdear[ \t]*(?:(?:mr|ms|mrs|dr)\.?[ \t]*(?:/ ?(?:mr|ms|mrs|dr)\.?[ \t]*)*)?"
           r"(?:_{2,}|\[[^\]\n]{0,30}\]|[:,])"),
)  # fmt: skip
AMOUNT = said(
    r"\$ ?(?:_{2,}|\[[^\]\d]{0,60}\])|\bequal to _{2,}|\b(?:salary|rate|amount) of _{2,}"
    r"|\b_{2,} (?:\(_+\) )?(?:months?|percent|%|times|hundred|shares|dollars)\b"
)
SIGNATURE = re.compile(r"/[sS]/\s*[A-Za-z]")  # as text with its case: it is asked of all of it
REACH = 2500  # characters in which parties are named


def form(head: Head) -> Found | None:
    """The blank that shows that a document is a form: nobody has signed it, and it leaves open who
    is employed, or more of what is paid than it says.
    """
    text = head.letter.masked.text
    if SIGNATURE.search(text):
        return None
    for wanted in NAMELESS:
        if (found := head.find(wanted, REACH)) is not None:
            return found
    return _amount_left_open(head) if "__" in text or "$" in text else None


def _amount_left_open(head: Head) -> Found | None:
    """The first blank amount of a document that leaves more of them open than it gives: one that
    gives more is somebody's agreement, in whose copy a figure was left out.
    """
    blanks = [found.span() for found in AMOUNT.finditer(head.letter.masked.text)]
    given = sum(isinstance(value, Money) for value in head.letter.values)
    return head.at(*blanks[0]) if len(blanks) > given else None
