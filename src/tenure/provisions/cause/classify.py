"""What kind of ground a clause of a definition of cause states, and what it asks for."""

from __future__ import annotations

import re
from typing import Any, Literal

from ...text.phrases import phrase
from .beyond import APPLYING, beyond, in_its_words, without_asides
from .grounds import Breach, Conviction, Ground, Misconduct, Neglect, PolicyViolation

_CONVICTED = phrase(r"\bconvict|\bplead\w* (?:of )?(?:guilty|no)|\bplea of|nolo contendere")
_PLEAS = phrase(r"\bplea\b|\bplead|nolo contendere|no contest")
_NEGLECT = phrase(
    r"\bneglect\w*\b.{0,60}\bdut(?:y|ies)|\b(?:fail\w*|refus\w*|inability) to (?:\w+ly )*"
    r"(?:perform|discharge|carry out|fulfil\w*|attend to)|\bnon-?performance",
    re.I | re.S,
)
_POLICY = phrase(
    r"\b(?:abide by|comply with|adhere to|follow|violat\w+(?: of)?|breach(?:es)?(?: of)?)\b"
    r".{0,70}\b(?:polic(?:y|ies)|rules|code of (?:conduct|ethics))\b",
    re.I | re.S,
)
_BREACH = phrase(
    r"\b(?:breach\w*|violat\w+|default)\b.{0,70}\b(?:agreement|letter|covenants?|obligations)\b",
    re.I | re.S,
)
_WILLFUL = phrase(r"\b(?:wil?lful|intentional|deliberate)(?:ly)?\b")
_OFFICE = phrase(r"\bduties as (?:the |an? )?((?:[A-Z]\w+|of|and)(?: (?:[A-Z]\w+|of|and))*)", 0)
_HARM = phrase(r"\bmaterial(?:ly)?\b.{0,25}\b(?:harm|injur|damag)\w*", re.I | re.S)
_OWN_PROPERTY = phrase(
    r"\b(?:money|monies|property|funds|assets)(?: or (?:other )?\w+)? of (?:the |its )?(?:Company"
    r"|Employer|Corporation|Bank)\b",
)
_TURPITUDE = r"(?:crime|offense|misdemeanor)s? (?:of|involving|evidencing) (?:\w+ )?moral turpitude"
CRIMES = {
    "embezzlement": r"embezzle",
    "theft": r"\btheft\b",
    "misappropriation": r"misappropriat",
    "fraud": r"\bfraud",
    "dishonesty": r"dishonest",
}
CONDUCT = {
    **CRIMES,
    "gross_negligence": r"gross(?:ly)? negligen|gross neglect",
    "insubordination": r"insubordinat|\brefus\w* to (?:\w+ly )?follow|disobe",
    "disloyalty": r"disloyal",
    "breach_of_fiduciary_duty": r"fiduciary",
    "substance_abuse": r"alcohol|drug|substance abuse",
    "misconduct": r"misconduct|malfeasance|misfeasance",
    "moral_turpitude": r"moral turpitude",
}
_SORTS = {
    **CONDUCT,
    "conviction": r"convict|felon|\bcrime",
    "bad_faith": r"bad faith",
    "breach": r"\bbreach",
}
Cure = dict[str, Any]  # the fields of `Curable` that a clause gives


def sorts_of(text: str) -> frozenset[str]:
    """The sorts of misconduct that words name."""
    return frozenset(name for name, form in _SORTS.items() if re.search(form, text, re.I))


def ground(text: str, lead: str, label: str, cure: Cure) -> Ground:
    """The ground that a clause states; `lead` stands before it and before its neighbours.

    A clause with words that no kind of ground carries stays in the letter's own words.
    """
    plain = without_asides(text)
    found = _by_kind(plain, lead, label, cure)
    if isinstance(found, Misconduct) and found.says:
        return found
    return in_its_words(text, label, cure) if beyond(found, plain, lead) else found


def _by_kind(text: str, lead: str, label: str, cure: Cure) -> Ground:
    whole = f"{lead} {text}"
    if _CONVICTED.search(whole):
        return _conviction(text, whole, label)
    willful = _WILLFUL.search(whole) is not None
    common: dict[str, Any] = {"label": label, "willful": willful, **cure}
    material = re.search(r"\bmaterial", whole, re.I) is not None
    if _POLICY.search(whole):
        applies = re.search(APPLYING, whole, re.I) is not None
        return PolicyViolation(
            ground="policy_violation", applicable=applies, material=material, **common
        )
    if _NEGLECT.search(whole) and not re.search(CONDUCT["gross_negligence"], whole, re.I):
        office = _OFFICE.search(whole)
        continued = re.search(r"\bcontinu(?:ed|ing|al)\b", whole, re.I) is not None
        name = office[1].removesuffix(" of").removesuffix(" and") if office else None
        return Neglect(ground="neglect", continued=continued, office=name, **common)
    what = tuple(name for name, form in CONDUCT.items() if re.search(form, whole, re.I))
    if _BREACH.search(whole) and not what:
        return Breach(ground="breach", material=material, **common)
    common["willful"] = willful and len(what) == 1
    if not what:
        return in_its_words(text, label, cure)
    if willful and len(what) > 1:
        common["willful_for"] = tuple(w for w in what if _is_willful(w, whole))
    return Misconduct(
        ground="misconduct", what=what, material_harm=_HARM.search(whole) is not None, **common
    )


def _is_willful(what: str, text: str) -> bool:
    """Whether `willful` stands right before one of several sorts of misconduct."""
    form = rf"\b(?:wil?lful|intentional|deliberate)(?:ly)? (?:\w+ )??(?:{CONDUCT[what]})"
    return re.search(form, " ".join(text.split()), re.I) is not None


def _conviction(text: str, whole: str, label: str) -> Conviction:
    said = text if re.search(r"felon|misdemeanor|crime|offense", text, re.I) else whole
    classes: list[Literal["felony", "misdemeanor"]] = []
    if re.search(r"\bfelon", said, re.I):
        classes.append("felony")
    if re.search(r"\bmisdemeanors?\b(?! (?:of|involving) (?:\w+ )?moral)", said, re.I):
        classes.append("misdemeanor")
    about = re.search(r"\binvolving\b(?! (?:\w+ )?moral).*", said, re.I | re.S)
    if not classes:  # "a crime of dishonesty"
        about = about or re.search(r"\b(?:crime|offense)s? of\b.*", said, re.I | re.S)
    involves = tuple(
        name for name, form in CRIMES.items() if about and re.search(form, about[0], re.I)
    )
    return Conviction(
        ground="conviction",
        label=label,
        classes=tuple(classes),
        involves=involves,
        victim_company=_OWN_PROPERTY.search(said) is not None,
        moral_turpitude=_turpitude(said, bool(classes), bool(involves)),
        pleas=_PLEAS.search(whole) is not None,
    )


def _turpitude(
    said: str, graded: bool, involves: bool
) -> Literal["needed", "or_any_crime", "or_such_crime"] | None:
    if "moral turpitude" not in " ".join(said.split()).lower():
        return None
    if not graded:
        return "needed"
    if re.search(rf"\bor (?:an?|any)(?: other)? {_TURPITUDE}", said, re.I):
        return "or_any_crime"
    if re.search(rf"\bor (?:other )?{_TURPITUDE}", said, re.I):
        return "or_such_crime" if involves else "or_any_crime"
    if re.search(rf"{_TURPITUDE},? or (?:of )?(?:an?y? )?felony", said, re.I):
        return "or_any_crime"
    return "needed"
