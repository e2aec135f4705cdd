"""The secrecy of what is agreed on: who must not tell the terms of the letter itself."""

from __future__ import annotations

from ...text.phrases import phrase
from .duties import BOTH, GOES, WHO, Place, mutual, never

_PAPER = r"(?:this|the) (?:\w+ ){0,2}(?:agreement|letter|offer|arrangement)\b"
_TERMS = rf"\b(?:existence|contents?|terms|provisions)\b[^.;]{{0,40}}?\bof {_PAPER}"
THESE_TERMS = phrase(_TERMS)  # what is agreed on here is no secret of the company
_OURS = (
    rf"(?:{_TERMS}|\bexistence or substance of {_PAPER}|\binformation (?:concerning|regarding|about"
    r"|relating to) this (?:\w+ )?(?:agreement|letter)\b)"
)
_ON = (  # up to them, and not to something else that they allow or forbid
    r"(?:(?!\b(?:violat\w+|breach|permitted|pursuant|under|accordance|subject|consistent|secrets?"
    r"|except as|information(?! (?:concerning|regarding|about|relating))|compl(?:y|iance))\b)[^.;])"
)
_SECRET = r"(?:confidential(?! (?:information|and proprietary))|in (?:\w+ )?confidence|secret)\b"
_OF_IT = phrase(_OURS)
_TELLS = phrase(
    r"\b(?:disclos|divulg|reveal|discuss|publici[sz]|communicat|make known|talk about)\w*"
    rf"{_ON}{{0,260}}?{_OURS}"
)
_KEEPS = phrase(
    rf"(?:{WHO}|{BOTH})[^.;:]{{0,160}}?\b{GOES}\b{_ON}{{0,160}}?\b(?:hold|keep|maintain|treat)\b"
    rf"(?=[^.;]{{0,400}}?\b{_SECRET}){_ON}{{0,160}}?{_OURS}"
)
_KEPT = phrase(
    rf"(?<!under the )(?<!to the )(?<!with the )(?<!by the ){_OURS}(?:(?!\b(?:you|he|she|I"
    r"|executive|employee|which|that)\b)[^.;]){0,200}?\b(?:shall|will|must|are"
    rf"|is)\b[^.;]{{0,60}}?\b(?:{_SECRET}|not be disclosed\b)"
)
_BOTH = phrase(
    rf"{BOTH}|\beach of the parties\b|\b(?:company|employer|bank|corporation) and {WHO}"
    rf"|{WHO} and (?:the )?(?:company|employer|bank|corporation)\b"
    r"|(?-i:\b[A-Z][\w.'&-]*(?: \([^()]*\))?,? and (?:the )?[A-Z][\w.'&-]*(?: [A-Z][\w.'&-]*){0,3}"
    r"(?: \([^()]*\))?,?) (?:(?:each|both|\w+ly|hereby) ){0,3}(?:agree|covenant|promise)\b"
)
_OF_ONE = phrase(rf"[^.;]{{0,60}}?\bthat {WHO}")
_OTHER_SECRETS = phrase(
    r"\b(?:(?<!said )(?<!such )(?<!this )information(?! (?:concerning|regarding|about)|$)"
    r"|trade secrets?)\b"
)


def told_not(text: str) -> Place | None:
    """Where somebody is to keep to themselves what the letter says."""
    if _OF_IT.search(text) is None:
        return None
    refusal = never(text) or mutual(text)
    match = _TELLS.search(text, refusal.end()) if refusal is not None else None
    if match is None and "ecre" not in text and "onfiden" not in text:
        return None
    match = match or _KEEPS.search(text) or _KEPT.search(text)
    if match is None:
        return None
    return "confidentiality of this letter", *match.span(), match.start()


def by_both(said: str) -> bool:
    """Whether both sides owe it."""
    both = _BOTH.search(said)
    return both is not None and _OF_ONE.match(said, both.end()) is None


def alone(text: str) -> bool:
    """Whether no other secret is spoken of."""
    return _OTHER_SECRETS.search(text) is None
