"""What kind of ground a clause of a definition of cause states, and what it asks for; a clause that
says more than its kind carries stays in the letter's words.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from ...text.phrases import phrase
from ...text.words import listed
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
_ASIDE = phrase(
    r"\(including\b(?![^()]*\bple)[^()]*\)|\(?(?:other than|excluding"
    r"|except(?: for)?) (?:\w+ ){0,2}(?:traffic|motor vehicle|parking) \w+(?: (?:and"
    r"|or) (?:other )?(?:\w+ )?\w+)?\)?|,? including,?(?: but not limited to"
    r"| without limitation)?,?\b(?!\))(?![^;]*\bple)[^;)]*"
)
_MEANT = r"(?:wil?lful|intentional|deliberate|knowing)(?:ly)?"
_DEGREE = r"(?:material|gross|persistent|repeated|reckless|negligent|habitual|continu\w+)(?:ly)?"
_MIXED = phrase(  # "willful or grossly negligent": any of them will do
    rf"\b{_MEANT},? or (?:\w+ )?{_DEGREE}\b|\b{_DEGREE}(?:,| or) (?:\w+,? )?(?:or )?{_MEANT}\b"
    r"|\bcontinu\w+ (?:and|or) (?!wil?lful|intentional|deliberate)|\bor (?:material|continu)"
)
_LATE = phrase(  # a degree of the second of two
    r"\b(?:fail|refus|neglect|breach|violat|perform)\w* [^;]*\b(?:wil?lful|intentional|deliberate"
    r"|continu(?:ed|al|ing)\b|material)",
)
# what every kind carries: who did what to whom
_PLAIN = listed(
    "a act action actions acts affiliate affiliates against amounting an and any are as bank be"
    " because been being board by commission commit commits committed committing company conduct"
    " constitute constitutes constituting consultant corporation director directors does employed"
    " employee employer employment engage engaged engages engaging executive for guilty had"
    " has have her hereof hereunder his if in is it its key letter made occurrence of officer"
    " omission omissions on or other parent part reason s shall subsidiaries subsidiary such"
    " termination that the their this to under upon was whether while with you your"
)
APPLYING = r"\b(?:applicable|appl(?:y|ies|ying)) to\b"
_WILLFUL_FORM = r"\b(?:wil?lful|intentional|deliberate)(?:ly)?\b"
_MATERIAL = (
    r"\bmaterial(?:ly)?\b(?! (?:\w+ ){0,2}(?:polic|provision|term|covenant|obligation|dut|rule))"
)
_DUTIES = (
    r"\b(?:job |assigned )?(?:duties|responsibilities|obligations)"
    r"(?: (?:and|or) (?:duties|responsibilities|obligations|services))?(?: hereunder)?"
    r"(?: as (?:the |an? )?(?-i:[A-Z]\w+(?: (?:of|and|[A-Z]\w+))*))?"
)
_AGREEMENT = r"\b(?:this|the|your|employment|letter|said)? ?(?:agreement|letter)\b"
_CURE = listed(
    "after before business but calendar company continue continued continues correct"
    " corrected cure cured date day days delivered delivery demand demanding demands describing"
    " detail do effect fail failed fails following forth from given gives giving goes he"
    " identifying least no not notice notified only period provided reasonable reasonably"
    " receipt receive received receives receiving remains remedied remedy same sent setting she"
    " specific specified specifies specifying such than then thereof they uncured unless"
    " unremedied until within without writing written"
)
_SUCH = phrase(
    r"\b(?:such|the|said|which)(?: \w+)? (?:breach|failure|neglect|violation|default|refusal)\b"
)
_NAME = (  # of a party
    r"\b(?:from|to|for|by|of|with|against) (?-i:(?!Section|Code|Board|State|Exhibit|Paragraph"
    r"|Appendix|Chief|President)[A-Z][a-zA-Z]+)(?:'s)?(?! (?-i:[A-Z]))"
)
_FUNDS = r"(?:funds|propert(?:y|ies)|assets|mon(?:ey|ies))"
_FIDUCIARY = (
    r"\bbreach\w* of (?:\w+(?:'s)? )?fiduciary (?:duty|duties|obligations?|responsibilit\w+)"
    r"(?: to (?:the )?\w+ or (?:its|the) (?:share|stock)holders)?"
)
_CARRIED: dict[type, str] = {
    Conviction: r"\b(?:convict\w*|plea[ds]?\w*|guilty|no contest|nolo contend\w*|entry|entering"
    r"|entered|includ(?:ed|ing)|felon(?:y|ies)|misdemeanors?|crimes?|criminal|offen[sc]es?|involv\w+"
    r"|moral turpitude|embezzle\w*|theft|misappropriat\w*|fraud|dishonesty|laws?|united states"
    rf"|states?|political subdivision|thereof|federal|{_FUNDS})\b",
    Neglect: rf"{_WILLFUL_FORM}|\bcontinu(?:ed|ing|al)\b|\bneglect\w*|\bnon-?performance|{_DUTIES}"
    r"|\b(?:fail\w*|refus\w*)(?: (?:or|and) (?:failure|refusal))?"
    r" to (?:substantially )?(?:perform|discharge|carry out|fulfil\w*|attend to)(?: substantially)?"
    rf"|{_AGREEMENT}",
    PolicyViolation: rf"{_WILLFUL_FORM}|{_MATERIAL}"
    r"|\b(?:fail\w*|refus\w*) to (?:abide by|comply with"
    rf"|adhere to|follow)\b|\b(?:violat\w+|breach\w*)\b|{APPLYING}"
    r"|\b(?:(?:written|general|personnel|employment|business|corporate|or) )*"
    r"(?:polic(?:y|ies)|rules|procedures|code of (?:\w+ )*(?:conduct|ethics))\b"
    r"(?: of (?-i:[A-Z]\w+(?: [A-Z]\w+){1,3}\b))?",  # whose they are
    Breach: rf"{_WILLFUL_FORM}|{_MATERIAL}|\b(?:breach\w*|violat\w+|default\w*)\b|{_AGREEMENT}"
    r"|\b(?:provisions?|terms?|conditions?|covenants?|obligations?|contained)\b",
    Misconduct: rf"{_WILLFUL_FORM}|\bembezzle\w*|\btheft|\bmisappropriat\w*"
    rf"(?: of (?:[\w']+ ){{0,3}}?{_FUNDS}(?: or {_FUNDS})?)?|\bfraud\b|\bdishonesty"
    rf"|\bgross(?:ly)? neglig\w+|\binsubordinat\w+|\bdisloyal\w*|{_FIDUCIARY}"
    r"|\bin which (?:you|s?he|(?:the )?[Ee]xecutive|(?:the )?[Ee]mployee) (?:takes?|took) part"
    r"|\bsubstance abuse|\bmisconduct|\bmoral turpitude"
    r"|\b(?:that|which|and) (?:does|causes|did|is|results in)? ?material\w* (?:harm\w*|injur\w*"
    r"|damag\w*)|\bresult\w* in material (?:harm|injury|damage)",
}
_STRIPS = {kind: phrase(f"{source}|{_NAME}") for kind, source in _CARRIED.items()}
_WORD = re.compile(r"[^\W_]+|[\ue000-\uf8ff]")
_OF_ITS_OWN = phrase(
    r"\bor (?:an?|any) (?:misdemeanor|crime|offense)s?\b(?! (?:of|involving) (?:\w+ )?moral)"
)
_CRIME = phrase(r"\b(?:felon\w*|misdemeanors?|crimes?|criminal offenses?|offenses?)\b")
_ABUSED = phrase(r"moral turpitude,? (?:or |and )?(?:\w+ )?(?:deceit|dishonest|fraud|theft)")
_VICTIM = phrase(  # of whom it is, which no kind carries
    rf"\b(?:against|towards?) (?:the )?\w|\b(?:up)?on (?:the )?(?:company|employer)\b|\b{_FUNDS}\b"
)
_PAPERS = phrase(  # broken besides this one
    r"\b(?:agreement|letter)\b[^;]{0,20}\b(?:or|and)(?: of)? (?P<papers>(?:the|any|your|his|her"
    r"|an?) (?:[\w-]+ ){0,6}?(?:agreements?\b|polic|covenants?\b|plans?\b))"
)
_WILLFUL = phrase(_WILLFUL_FORM)
_CRIMES = phrase("|".join(CRIMES.values()))
Cure = dict[str, Any]  # the fields of `Curable` that a clause gives


def sorts_of(text: str) -> frozenset[str]:
    """The sorts of misconduct that words name."""
    return frozenset(name for name, form in _SORTS.items() if re.search(form, text, re.I))


def ground(text: str, lead: str, label: str, cure: Cure) -> Ground:
    """The ground that a clause states; `lead` stands before it and before its neighbours.

    A clause with words that no kind of ground carries stays in the letter's own words.
    """
    plain = _ASIDE.sub(" ", text)  # examples are no grounds
    found = _by_kind(plain, lead, label, cure)
    if isinstance(found, Misconduct) and found.says:
        return found
    return in_its_words(text, label, cure) if _beyond(found, plain, lead) else found


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
        found = _PAPERS.search(text)
        papers = found["papers"] if found is not None and "polic" not in found["papers"] else ""
        return Breach(ground="breach", material=material, papers=papers, **common)
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


def in_its_words(text: str, label: str, cure: dict[str, Any]) -> Misconduct:
    """A ground of no kind: somebody has to say whether it came about."""
    says = " ".join(text.split()).strip(" ,;.")
    what = (f"ground {label}".strip(),)
    return Misconduct(ground="misconduct", label=label, what=what, says=says, **cure)


def _beyond(ground: Ground, text: str, lead: str) -> bool:
    """Whether the ground would lose a degree, a condition or an alternative of its clause: whether
    a word is left that its kind does not carry.
    """
    plain = " ".join(f"{lead} {text}".split())
    if isinstance(ground, Breach) and ground.papers:
        plain = plain.replace(ground.papers, " ")
    curable = not isinstance(ground, Conviction) and ground.cure_days is not None
    rest = _STRIPS[type(ground)].sub(" ", _SUCH.sub(" ", plain) if curable else plain)
    words = {word.lower() for word in _WORD.findall(rest)}.difference(_PLAIN)
    if isinstance(ground, Conviction):
        return bool(words) or _lost_of_crime(ground, " ".join(text.split()), plain)
    if curable:
        words = {w for w in words.difference(_CURE) if not "\ue000" <= w <= "\uf8ff"}
    if words or _MIXED.search(plain):
        return True
    if isinstance(ground, Misconduct):
        if _VICTIM.search(text):
            return True
        return not ground.willful and bool(_WILLFUL.search(plain)) and not ground.willful_for
    if isinstance(ground, Breach) and not ground.papers and _PAPERS.search(text):
        return True
    return _LATE.search(plain) is not None


def _lost_of_crime(ground: Conviction, text: str, plain: str) -> bool:
    if not _CRIME.search(plain) or _ABUSED.search(plain):
        return True
    if (_CRIMES.search(text) and not ground.involves) or "which" in plain:
        return True
    if ground.moral_turpitude == "needed" and (ground.involves or ground.classes):
        return True  # of what, and of which of the crimes?
    return bool(ground.involves and "felony" in ground.classes and _OF_ITS_OWN.search(text))
