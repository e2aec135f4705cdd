"""What a covenant is limited to, in the letter's own words: a place, a business, a consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...text.phrases import Phrase, phrase
from ...text.values import DURATION
from .topics import Covenanted, limb_at

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

WORDS = ", in the words of the letter: "
AT_LENGTH = "as the letter says at length"
LONGEST = 800  # characters of the letter's words that one covenant carries
_DRAFTED = phrase(r", in the words of the letter: (?P<words>[^\n]+?)\.?$")
_US = (
    r"(?:(?:the |our )?(?:Company|Corporation|Employer|Bank|Trust|Group|Firm|Mill)|us|it"
    r"|(?-i:[A-Z][\w&.'-]+(?: (?:&|[A-Z][\w&.'-]+)){0,4}))"
)
_OF_US = rf"(?: (?:of|by|at) (?:ours|{_US})(?: or (?:any of )?its (?:affiliates|subsidiaries))?)"
_STAFF = (
    r"(?:(?:solicit|hire|induce|recruit|entice|raid|employ)(?: away| for hire| for employment)?"
    r"(?:,? (?:or|nor|and) )?)+"
)
_BARE: dict[Covenanted, Phrase] = {  # the ban and no more: no place, kind or person
    "non-competition": phrase(
        r"(?:(?:be )?engaged? in (?:any )?(?:business )?|work(?:ing)? for )?(?:(?:in )?compet\w+"
        r"(?: in any (?:way|manner))? with(?: (?:that|the business) of)?(?: or against)?"
        rf" {_US}|any compet(?:itor|ing business)(?: of {_US})?|a competitor(?: of {_US})?)"
    ),
    "non-solicitation of employees": phrase(
        rf"{_STAFF} ?(?:any (?:of )?|an )?(?:other )?(?:(?:our|{_US}'s) )?"
        rf"(?:employees?|person who (?:is|was) employed){_OF_US}?"
        rf"(?: to (?:leave|quit|resign)(?: {_US})?)?"
    ),
    "non-solicitation of customers": phrase(
        rf"(?:solicit|call (?:up)?on|contact) (?:any |an )?(?:(?:our|{_US}'s) )?"
        rf"(?:customer|client)s?{_OF_US}?"
    ),
}
_TIME = phrase(  # how long, or how: terms of their own, or nothing that narrows
    rf"\b(?:(?:and )?for (?:an? (?:period|term) of )?{DURATION}"
    r"(?: (?:after|following|from)\b[^,;.]{0,60}?\b(?:leav\w+|terminat\w+|ends?|employment|date)"
    r"(?: of (?:\w+ )?(?:employment|termination)|(?: of employment)? ends)?)?"
    rf"|until {DURATION} have elapsed from [^,;.]{{0,50}}"
    r"|(?:during|while|throughout)\b[^,;.]{0,50}?\b(?:employ(?:ed|ment)|term|period)\b"
    r"(?: (?:with|by) [\w ]{2,20})?|at any time(?: thereafter)?|until\b[^,;.]{0,40}\banniversary"
    r"\b[^,;.]{0,50}|(?:either )?directly (?:or|and/or|nor) indirectly|(?:and )?(?:will|shall) not"
    r"|(?:and )?thereafter|regardless of the reason|for any reason)(?=[ ,.;)]|$)"
)
_ON = (  # up to the next thing that somebody promises
    r"(?:(?!(?<!that)(?<!which),? (?:and )?(?:you|he|she|I|(?-i:[Tt]he )?(?-i:[A-Z]\w+))"
    r" (?:also |further |hereby )?(?:agrees?|shall|will|may)\b)[^;.])"
)
_LIMIT = phrase(
    r"\b(?:(?:except(?!ion)|unless|other than"
    r"|without (?:[\w'\u2019-]+ ){0,6}?(?:consent|approval|permission|authori[sz]ation)"
    r"|provided,? (?:however|that|further|the (?:company|employer|bank) has)"
    r"|(?:so|as) long as (?!(?:you|he|she|the executive) (?:is|are) employed)|to the extent"
    r"|as required by|required by (?:law|applicable)"
    r"|only (?:if|to|in)|in exchange for|if and only|if (?:otherwise |then )?(?:entitled|eligible)"
    r"|if,? (?:the )?(?:executive|employee|you|he|she) (?:resign|(?:is|are) (?:discharg|dismiss"
    r"|terminat))\w*"
    r"|under (?:the )?circumstances (?:contemplated|described|set forth|referred)"
    rf")\b{_ON}*|in (?:a|any) (?:manner|way) (?:adverse|detrimental|(?:reasonably )?likely"
    r"|that (?:would|could))\b[^;.,]*"
    r"|(?<=confidential )(?:all |any |the |your )*(?:compensation|salary|pay)\b[^;.]*)"
)
_IDLE = phrase(  # whom the duty is owed to, and what is no limit of it
    r"other than (?:to )?(?:the )?(?:company|employer|corporation|bank)\b(?! may)"
    r"|to the (?:fullest |maximum )?extent (?:possible|permitted|that any|the work|such|set forth)"
    r"|(?:as )?required by law,? whichever"
    r"|provided,? (?:however|further|that)[^;.]{0,60}\b(?:breach|hereby assign)"
)
_LIMBS = phrase(
    r"\b(?:shall|will|and) (?:also |further )?not\b|\bnor\b"
)  # of which each is its own
_ASKED = phrase(  # what is assigned only where the company asks for it
    r"\W*(?:if|should|in the event|upon)\b(?!.*\bhereby\b)[^;]*?"
    r"(?=,? (?:you|he|she|(?:the )?(?:executive|employee|consultant)) (?:shall|will|agrees?)\b)"
)
_THEIRS = phrase(  # what the other side promises
    r",? and (?:the )?(?:company|corporation|employer|bank)(?: \([^()]*\))? (?:also )?(?:agrees"
    r"|shall|will)\b"
)
_LABEL = phrase(
    r"[;,] (?:and |or |nor )?\((?:[a-h]|[ivx]{1,4})\) $"
)  # the limit opens another limb
_AND_NOT = phrase(  # what leads to the next limb
    rf"(?:(?:,? (?:and|or)(?: that)?|,? that) (?:for (?:an? period of )?{DURATION}"
    r" (?:thereafter )?)?(?:you|he|she)"
    r"|,? (?:and|or|nor)(?: (?:to|that|for|not))?[\s,]*|[\s,:;.]+|\([a-z\d]{1,4}\)\s*)+$"
)
_OPENS = phrase(
    r"(?:[\s,:;.)\u2022]|(?<![a-z])[a-z]\)|\([a-z\d]{1,4}\)"
    r"|(?:or|and|nor|to(?! the extent)|that)\b(?=[ :,]|$)"
    r"|directly (?:or|and/or) indirectly\b)+"
)
_FOLLOWS = phrase(  # a sentence that says what the one before it leaves free
    r"^\W*(?:\w{1,3}[.)] )?(?:(?:notwithstanding|however|provided)\b[^.]{0,90}?)?"
    r"\b(?:nothing (?:herein|in (?:this|the)|contained|stated)\b"
    r"|(?:the )?(?:foregoing|above|preceding)\b[^.]{0,60}?\bnot\b"
    r"|th(?:is|ese|e) (?:\w+ )?(?:restrictions?|covenants?|sections?|paragraphs?|provisions?"
    r"|sentences?|obligations?|prohibitions?)\b[^.]{0,40}?\bnot\b"
    r"|(?:you|(?:the )?(?:executive|employee)|he|she) may\b(?! not)|it (?:shall|will) not be"
    r"|(?:the )?(?:passive )?ownership of"
    r"|the (?:restrictive )?(?:restrictions?|covenants?)\b[^.]{0,60}?\b(?:only (?:if|in|where)"
    r"|void))"
)
_FREES = {  # of which sort it is
    "non-competition": phrase(
        r"\bown\w*|\bhold|\binvest|\bshares\b|\bsecurities\b|\bstock\b|\bcompet|\bserv(?:e|ing)\b|\bboard"
    ),
    "confidentiality": phrase(r"\bdisclos|\binformation\b|\bconfiden"),
    "invention assignment": phrase(r"\binvent"),
    "non-disparagement": phrase(r"\bdisparag|\btestif|\btruth|\bstatements?\b"),
    "non-solicitation of employees": phrase(r"\bsolicit|\bhir|\badverti|\breference"),
    "non-solicitation of customers": phrase(r"\bcustomers?\b|\bclients?\b"),
}
_NEAR = 3  # sentences after a duty that may still be of it


class Scope(NamedTuple):
    """The letter's words that limit a covenant, and where they stand."""

    words: str
    spans: tuple[Span, ...]


def scope_of(
    letter: Letter, sentence: Sentence, what: Covenanted, after: int, at: int
) -> list[Scope]:
    """What limits the duty spoken of at a place, whose "not" ends at `after`: nothing where the
    ban is a bare one.
    """
    text = sentence.text
    if (said := _DRAFTED.search(text) if WORDS in text else None) is not None:
        return [_of(sentence, *said.span("words"))]
    act = _act(sentence, what, after, at) if what in _BARE and after > 0 else []
    found = _limits(sentence, 0, _clause(text, after) if act or at > after > 0 else len(text))
    found += act or (_limits(sentence, _limb(text, after, at), len(text)) if at > after > 0 else [])
    if what == "invention assignment" and (opens := _ASKED.match(text)) is not None:
        found.append(_of(sentence, *opens.span()))
    for later in letter.sentences[sentence.index + 1 : sentence.index + 1 + _NEAR]:
        if later.section is not sentence.section:
            break
        if _FOLLOWS.search(later.text) and _FREES[what].search(later.text):
            found.append(_of(later, 0, len(later.text)))
    return found


def joined(scopes: list[Scope]) -> str:
    """The words of several, as one text."""
    words = "; ".join(dict.fromkeys(scope.words for scope in scopes if scope.words))
    return words if len(words) <= LONGEST else AT_LENGTH


def _limb(text: str, after: int, at: int) -> int:
    """Where the limb of a refusal begins that a place stands in."""
    return max([_clause(text, after), *(m.end() for m in _LIMBS.finditer(text, after, at))])


def _clause(text: str, after: int) -> int:
    """Where the clause begins whose "not" ends at a place."""
    return max(0, text.rfind(",", 0, after))


def _act(sentence: Sentence, what: Covenanted, after: int, at: int) -> list[Scope]:
    """What is forbidden, with what leads a list of it and what is excepted at its end."""
    text = sentence.text
    places = [p for p in limb_at(text, after, at) if text[slice(*p)].strip(" ,;:.")]
    residue = " ".join(_plain(text[slice(*p)]) for p in places).strip()
    if not residue or _BARE[what].fullmatch(residue):
        return []
    return [_of(sentence, *p) for p in places]


def _plain(text: str) -> str:
    """The words without how long and how, and without marks."""
    said = _AND_NOT.sub("", _TIME.sub(" ", text))
    opens = _OPENS.match(said)
    said = said[opens.end() :] if opens else said
    return " ".join(said.replace(",", " ").split()).strip(" .;:")


def _limits(sentence: Sentence, a: int, b: int) -> list[Scope]:
    text = sentence.text
    if (theirs := _THEIRS.search(text, a, b)) is not None:
        b = theirs.start()
    found = (m for m in _LIMIT.finditer(text, a, b) if not _IDLE.match(text, m.start()))
    return [_of(sentence, *m.span()) for m in found if not _LABEL.search(text, a, m.start())]


def _of(sentence: Sentence, a: int, b: int) -> Scope:
    text = sentence.text
    if opens := _OPENS.match(text, a, b):
        a = opens.end()
    if ends := _AND_NOT.search(text, a, b):
        b = ends.start()
    if a >= b:
        return Scope("", ())
    return Scope(" ".join(sentence.readable(a, b).split()), (sentence.span(a, b),))
