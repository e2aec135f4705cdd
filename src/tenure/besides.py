"""Sentences beside a definition that say what is none of the term, or what it takes besides: they
are kept in the letter's words.
"""

from __future__ import annotations

from .text.phrases import Phrase, phrase

_NO = (
    r"(?:not|nor|neither|never|no(?! later| less| more)|none|absent|unless"
    r"|in no (?:event|case))"
)
_IS = (
    r"(?:constitutes?|construed as|give rise to|deemed|considered|regarded|treated|amount to"
    r"|exists?|qualify as|occur\w*|have given|be for)"
)
_ABOVE = r"(?:the )?(?:foregoing|(?:immediately )?preceding|above)"
_PART = r"(?:sentence|clause|definition|paragraph|provision|(?:sub)?section|subparagraph)s?"


def besides(term: str, more: str) -> Phrase:
    """What finds such sentences for the pattern of a term; `more` for one kind of term."""
    a_term = rf"(?<!without )(?<!without \")\"?\b(?:{term})\b\"?"
    return phrase(
        rf"\b{_NO}\b[^.;]{{0,160}}?\b{_IS}\b[^.;]{{0,60}}?{a_term}"
        r"|\b(?:no|in no (?:event|case)|under no circumstances?)\b[^.;]{0,100}?"
        rf"{a_term}[^.;]{{0,40}}?\b(?:be (?:deemed|considered)|occur|exist|have occurred)\b"
        rf"|{a_term}[^.;]{{0,20}}? (?:(?:specifically|expressly) )?(?:shall|will|does|do|is)"
        r" (?:be deemed )?not (?:\w+ly )?(?:be )?(?:(?:deemed|considered) )?(?:to )?"
        r"(?:(?:have )?(?:occur|taken? place)|exist|include|mean|cover|extend)"
        rf"|\b{_ABOVE} (?:{_PART} )?(?:shall|will|does|do) not apply"
        rf"|^\W*in addition to the (?:foregoing|above)\b[^.;]*?{a_term}"
        r"|\b(?:in order )?for (?:an?|any|the|such) (?:termination|resignation|event)\b"
        rf"[^.;]{{0,60}}?\bto (?:be|constitute|qualify)\b[^.;]{{0,30}}?{a_term}[^.;]*?"
        rf"\b(?:must|shall|has to)\b|{more}"
    )
