"""What a clause of a definition of cause says beyond what its kind of ground carries."""

from __future__ import annotations

import re
from typing import Any

from ...text.phrases import phrase
from ...text.words import listed
from .grounds import Breach, Conviction, Ground, Misconduct, Neglect, PolicyViolation

_ASIDE = phrase(
    r"\(including\b(?![^()]*\bple)[^()]*\)|\(?(?:other than|excluding|except(?: for)?)"
    r" (?:\w+ ){0,2}(?:traffic|motor vehicle|parking) \w+(?: (?:and|or) (?:other )?(?:\w+ )?"
    r"\w+)?\)?"
    r"|,? including,?(?: but not limited to| without limitation)?,?\b(?!\))(?![^;]*\bple)[^;)]*"
)
_MIXED = phrase(  # "willful or grossly negligent": any of them will do
    r"\b(?:wil?lful|intentional|deliberate|knowing)(?:ly)?,? (?:(?:wil?lful|intentional"
    r"|deliberate|knowing)(?:ly)?,? )*or (?:\w+ )?(?:gross|negligent|reckless|material|persistent"
    r"|repeated|bad faith|habitual)"
    r"|\b(?:material|gross|persistent|repeated|reckless|negligent)(?:ly)?(?:,| or)"
    r" (?:\w+,? )?(?:or )?(?:wil?lful|intentional|deliberate)"
    r"|\bcontinu\w+ (?:and|or) (?!wil?lful|intentional|deliberate)|\bor (?:material|continu)",
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
_WILLFUL = r"\b(?:wil?lful|intentional|deliberate)(?:ly)?\b"
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
    Neglect: rf"{_WILLFUL}|\bcontinu(?:ed|ing|al)\b|\bneglect\w*|\bnon-?performance|{_DUTIES}"
    r"|\b(?:fail\w*|refus\w*)(?: (?:or|and) (?:failure|refusal))?"
    r" to (?:substantially )?(?:perform|discharge|carry out|fulfil\w*|attend to)(?: substantially)?"
    rf"|{_AGREEMENT}",
    PolicyViolation: rf"{_WILLFUL}|{_MATERIAL}|\b(?:fail\w*|refus\w*) to (?:abide by|comply with"
    rf"|adhere to|follow)\b|\b(?:violat\w+|breach\w*)\b|{APPLYING}"
    r"|\b(?:(?:written|general|personnel|employment|business|corporate|or) )*"
    r"(?:polic(?:y|ies)|rules|procedures|code of (?:\w+ )*(?:conduct|ethics))\b"
    r"(?: of (?-i:[A-Z]\w+(?: [A-Z]\w+){1,3}\b))?",  # whose they are
    Breach: rf"{_WILLFUL}|{_MATERIAL}|\b(?:breach\w*|violat\w+|default\w*)\b|{_AGREEMENT}"
    r"|\b(?:provisions?|terms?|conditions?|covenants?|obligations?|contained)\b",
    Misconduct: rf"{_WILLFUL}|\bembezzle\w*|\btheft|\bmisappropriat\w*"
    rf"(?: of (?:[\w']+ ){{0,3}}?{_FUNDS}(?: or {_FUNDS})?)?|\bfraud\b|\bdishonesty"
    rf"|\bgross(?:ly)? neglig\w+|\binsubordinat\w+|\bdisloyal\w*|{_FIDUCIARY}"
    r"|\bin which (?:you|s?he|(?:the )?[Ee]xecutive|(?:the )?[Ee]mployee) (?:takes?|took) part"
    r"|\bsubstance abuse|\bmisconduct|\bmoral turpitude"
    r"|\b(?:that|which|and) (?:does|causes|did|is|results in)? ?material\w* (?:harm\w*|injur\w*"
    r"|damag\w*)|\bresult\w* in material (?:harm|injury|damage)",
}
_STRIPS = {kind: phrase(f"{source}|{_NAME}") for kind, source in _CARRIED.items()}
_WILLFUL_ALONE = phrase(_WILLFUL)
_WORD = re.compile(r"[^\W_]+|[\ue000-\uf8ff]")
_OF_ITS_OWN = phrase(
    r"\bor (?:an?|any) (?:misdemeanor|crime|offense)s?\b(?! (?:of|involving) (?:\w+ )?moral)"
)
_CRIME = phrase(r"\b(?:felon\w*|misdemeanors?|crimes?|criminal offenses?|offenses?)\b")
_ABOUT = phrase(r"\bembezzle|\btheft\b|misappropriat|\bfraud|dishonest")
_ABUSED = phrase(r"moral turpitude,? (?:or |and )?(?:\w+ )?(?:deceit|dishonest|fraud|theft)")


_VICTIM = phrase(
    rf"\b(?:against|towards?) (?:the )?\w|\b(?:up)?on (?:the )?(?:company|employer)\b|\b{_FUNDS}\b"
)
_PAPERS = phrase(
    r"\b(?:agreement|letter)\b[^;]{0,20}\b(?:or|and)(?: of)? (?:the|any|your|his|her|an?)"
    r" (?:\w+ ){0,6}?(?:agreement|polic|covenant|plan)"
)


def narrower(ground: Ground, text: str) -> bool:
    """Whether a clause says of whom, or of which papers too, what no kind of ground carries."""
    if isinstance(ground, Misconduct):
        return not ground.says and _VICTIM.search(text) is not None
    return isinstance(ground, Breach) and _PAPERS.search(text) is not None


def without_asides(text: str) -> str:
    """The clause without its examples, which are no grounds."""
    return _ASIDE.sub(" ", text)


def in_its_words(text: str, label: str, cure: dict[str, Any]) -> Misconduct:
    """A ground of no kind: somebody has to say whether it came about."""
    says = " ".join(text.split()).strip(" ,;.")
    what = (f"ground {label}".strip(),)
    return Misconduct(ground="misconduct", label=label, what=what, says=says, **cure)


def beyond(ground: Ground, text: str, lead: str) -> bool:
    """Whether the ground would lose a degree, a condition or an alternative of its clause: whether
    a word is left that its kind does not carry.
    """
    plain = " ".join(f"{lead} {text}".split())
    curable = not isinstance(ground, Conviction) and ground.cure_days is not None
    rest = _STRIPS[type(ground)].sub(" ", _SUCH.sub(" ", plain) if curable else plain)
    words = {word.lower() for word in _WORD.findall(rest)}.difference(_PLAIN)
    if isinstance(ground, Conviction):
        return bool(words) or _conviction(ground, " ".join(text.split()), plain)
    if curable:
        words = {w for w in words.difference(_CURE) if not "\ue000" <= w <= "\uf8ff"}
    if words or _MIXED.search(plain):
        return True
    if isinstance(ground, Misconduct):
        return not ground.willful and bool(_WILLFUL_ALONE.search(plain)) and not ground.willful_for
    return _LATE.search(plain) is not None


def _conviction(ground: Conviction, text: str, plain: str) -> bool:
    if not _CRIME.search(plain) or _ABUSED.search(plain):
        return True
    if (_ABOUT.search(text) and not ground.involves) or "which" in plain:
        return True
    if ground.moral_turpitude == "needed" and (ground.involves or ground.classes):
        return True  # of what, and of which of the crimes?
    return bool(ground.involves and "felony" in ground.classes and _OF_ITS_OWN.search(text))
