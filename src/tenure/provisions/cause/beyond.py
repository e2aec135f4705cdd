"""What a clause of a definition of cause says beyond what its kind of ground carries."""

from __future__ import annotations

import re
from typing import Any

from ...text.phrases import phrase
from .grounds import Breach, Conviction, Ground, Misconduct, Neglect, PolicyViolation

_ASIDE = phrase(
    r"\((?:including|excluding|other than|except)\b(?![^()]*\bple)[^()]*\)"
    r"|,? (?:including,?(?: but not limited to| without limitation)?,?"
    r"|(?:other than|excluding)(?= (?:minor |routine )?traffic))\b(?![^;]*\bple)[^;]*",
)
_MIXED = phrase(  # "willful or grossly negligent": any of them will do
    r"\b(?:wil?lful|intentional|deliberate|knowing)(?:ly)?,? (?:(?:wil?lful|intentional"
    r"|deliberate|knowing)(?:ly)?,? )*or (?:\w+ )?(?:gross|negligent|reckless|material|persistent"
    r"|repeated|bad faith|habitual)"
    r"|\b(?:material|gross|persistent|repeated|reckless|negligent)(?:ly)?(?:,| or)"
    r" (?:\w+,? )?(?:or )?(?:wil?lful|intentional|deliberate)",
)
_DEGREE = phrase(
    r"\b(?:purposeful|serious|habitual|persistent|repeated|reckless|demonstrabl|flagrant"
    r"|substantial(?! (?:part|portion))|egregious|gross(?! negl|ly negl))\w*",
)
_NEGLIGENT = phrase(r"\bgross(?:ly)? negl\w+")
_MATERIAL = phrase(r"\bmaterial(?:ly)?\b")
_KNOWN = phrase(r"\bknowing(?:ly)?\b|\bnegligen(?:ce|t)\b(?<!gross negligence)(?<!gross negligent)"
                r"(?<!grossly negligent)")  # fmt: skip
_HURTS = phrase(r"\b(?:injur\w+|detriment\w*|harm\w*|damag\w+|disrepute|prejudic\w+)\b")
_MATERIALLY = phrase(r"\bmaterial(?:ly)?\b.{0,25}\b(?:harm|injur|damag)\w*", re.I | re.S)
_SO_THAT = phrase(r"\b(?:as|that|which) (?:would|could|prevents?|prohibits?|bars?|relates?)\b")
_CRIME = phrase(r"\b(?:felon\w*|misdemeanors?|crimes?|criminal offenses?|offenses?)\b")
_DONE = phrase(r"\b(?:commission|commit\w*|engag\w+|indict\w*|conduct|mal\w*feasance|decree)\b")
_FINAL = phrase(r"\bappeal\w*|\bnon-?appealable\b")
_ABOUT = phrase(
    r"\bembezzle|\btheft\b|misappropriat|\bfraud|dishonest|\bdeceit|breach of trust|\bmisfeasance",
)
_ABUSED = phrase(r"moral turpitude,? (?:or |and )?(?:\w+ )?(?:deceit|dishonest|fraud|theft)")
_OF_ITS_OWN = phrase(
    r"\bor (?:an?|any) (?:misdemeanor|crime|offense)s?\b(?! (?:of|involving) (?:\w+ )?moral)"
)
_NEGLECTS = phrase(
    r"\bneglect\w* (?:of )?[^.;]{0,40}\bdut|\b(?:fail\w*|refus\w*) to (?:\w+ly )*perform"
)
_POLICIES = phrase(r"\b(?:polic(?:y|ies)|code of (?:conduct|ethics))\b")
_AGREEMENTS = phrase(
    r"\b(?:breach\w*|violat\w+)\b[^;]{0,60}\b(?:agreement|contract|letter|covenants?)\b"
)


def without_asides(text: str) -> str:
    """The clause without its examples and without what it leaves out: neither is a ground."""
    return _ASIDE.sub(" ", text)


def in_its_words(text: str, label: str, cure: dict[str, Any]) -> Misconduct:
    """A ground of no kind: somebody has to say whether it came about."""
    says = " ".join(text.split()).strip(" ,;.")
    what = (f"ground {label}".strip(),)
    return Misconduct(ground="misconduct", label=label, what=what, says=says, **cure)


def beyond(ground: Ground, text: str, lead: str) -> bool:
    """Whether the ground would lose a degree, a condition or an alternative of its clause."""
    plain = " ".join(f"{lead} {text}".split())
    if isinstance(ground, Conviction):
        return _conviction(ground, " ".join(text.split()), plain)
    if _MIXED.search(plain) or _DEGREE.search(plain) or _SO_THAT.search(plain):
        return True
    hurts = _HURTS.search(plain) is not None
    match ground:
        case Neglect():
            other = _POLICIES.search(plain) or _ABOUT.search(plain) or _AGREEMENTS.search(plain)
            negligent = _NEGLIGENT.search(plain)
            return hurts or bool(_MATERIAL.search(plain) or other or negligent)
        case PolicyViolation():
            return hurts or bool(_AGREEMENTS.search(plain) or _NEGLECTS.search(plain))
        case Breach():
            return hurts or _NEGLECTS.search(plain) is not None
        case Misconduct():
            if _CRIME.search(plain) or _KNOWN.search(plain):
                return True
            if _MATERIAL.search(plain) and not _MATERIALLY.search(plain):
                return True
            if hurts and not _MATERIALLY.search(plain):
                return True
            return bool(_AGREEMENTS.search(plain) or _NEGLECTS.search(plain))


def _conviction(ground: Conviction, text: str, plain: str) -> bool:
    if (
        _FINAL.search(plain)
        or not _CRIME.search(plain)
        or _DONE.search(plain)
        or _SO_THAT.search(plain)
    ):
        return True
    if _ABUSED.search(plain) or (_ABOUT.search(text) and not ground.involves):
        return True
    return bool(ground.involves and "felony" in ground.classes and _OF_ITS_OWN.search(text))
