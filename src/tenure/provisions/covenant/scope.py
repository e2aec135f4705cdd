"""What a covenant is limited to, in the letter's own words: a place, a business, a consent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from ...text.phrases import Phrase, phrase
from ...text.values import DURATION
from .limbs import limb_at

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from .topics import Covenanted

WORDS = ", in the words of the letter: "
AT_LENGTH = "as the letter says at length"
LONGEST = 1500  # characters of the letter's words that one covenant carries
_DRAFTED = phrase(r", in the words of the letter: (?P<words>[^\n]+?)\.?$")
_US = (
    r"(?:(?:the |our )?(?:Company|Corporation|Employer|Bank|Trust|Group|Firm|Mill)|us|it"
    r"|(?-i:[A-Z][\w&.'-]+(?: (?:&|[A-Z][\w&.'-]+)){0,4}))"
)
_OF_US = rf"(?: (?:of|by|at) (?:ours|{_US})(?: or (?:any of )?its (?:affiliates|subsidiaries))?)"
_STAFF = (
    r"(?:(?:solicit|induce|recruit|entice|raid)(?: away| for hire| for employment)?"
    r"(?:,? (?:or|nor|and) )?)+"
)
_BARE: dict[Covenanted, Phrase] = {  # the ban and no more: no place, kind or person
    "non-competition": phrase(
        r"(?:(?:be )?engaged? in (?:any )?(?:business )?|work(?:ing)? for )?(?:(?:in )?compet\w+"
        r"(?: in any (?:way|manner))? with(?: (?:that|the business) of)?(?: or against)?"
        rf" {_US}|any compet(?:itor|ing business)(?: of {_US})?|a competitor(?: of {_US})?)"
    ),
    "non-solicitation of employees": phrase(
        rf"{_STAFF} ?(?:any (?:of )?|an )?(?:other )?(?:(?:our|{_US}'s) )?(?:employees?|person who"
        rf" (?:is|was) employed){_OF_US}?(?: to (?:leave|quit|resign)(?: {_US})?)?"
    ),
    "non-solicitation of customers": phrase(
        rf"(?:solicit|call (?:up)?on|contact) (?:any |an )?(?:(?:our|{_US}'s) )?"
        rf"(?:customer|client)s?{_OF_US}?"
    ),
}
_TIME = phrase(  # how long, or how: terms of their own, or nothing that narrows
    rf"\b(?:(?:and )?for (?:an? (?:period|term) of )?{DURATION}(?: (?:after|following"
    r"|from)\b[^,;.]{0,60}?\b(?:leav\w+|terminat\w+|ends?|employment"
    r"|date)(?: of (?:\w+ )?(?:employment|termination)|(?: of employment)? ends)?)?"
    rf"|until {DURATION} have elapsed from [^,;.]{{0,50}}|(?:at any time )?(?:for"
    r"|during) the periods? (?:specified|described|set forth|referred to|provided|stated|defined"
    r"|prescribed) in [\w ()]+|(?:during|while|throughout)\b[^,;.]{0,50}?\b(?:employ(?:ed|ment)"
    r"|term|period)\b(?: (?:with|by) [\w ]{2,20})?|at any time(?: thereafter)?"
    r"|until\b[^,;.]{0,40}\banniversary\b[^,;.]{0,50}|(?:either )?directly (?:or|and/or"
    r"|nor) indirectly|(?:and )?(?:will|shall) not|(?:and )?thereafter|regardless of the reason"
    r"|for any reason)(?=[ ,.;)]|$)"
)
_ON = (  # up to the next thing that somebody promises
    r"(?:\([^()]{4,}\)|(?!(?<!that)(?<!which)(?:, (?:and |but )?| and )(?:you|he|she|I"
    r"|(?-i:[Tt]he )?"
    r"(?-i:[A-Z]\w+(?: [A-Z]\w+)?)) (?:also |further |hereby )?(?:agrees?|shall|will|may)\b)[^;.])"
)
_LIMIT = phrase(
    r"\b(?:(?:except(?!ion)|unless|other than|save (?=(?:\(\w+\) )?(?:as|by|for|if|in|to|that|where"
    r"|with)\b)|without (?:[\w'\u2019-]+ ){0,6}?(?:consent|approval|permission|authori[sz]ation)"
    r"|(?:so|as) long as (?!(?:you|he|she|the executive) (?:is|are) employed)|to the extent(?!"
    r" (?:possible|permitted)\b)|as required by|required by (?:law|applicable)|(?:if|should|in the"
    r" event(?: that)?),? (?:(?:you|he|she|(?:the )?(?:executive|employee)) (?:receives?|accepts?)"
    r"|(?:the )?(?:company|employer|bank|corporation) (?:pays|has paid|elects?|makes|continues to"
    r" pay))|only (?:if|to|in)|in exchange for|if and only|if (?:otherwise |then )?(?:entitled"
    r"|eligible)|if,? (?:the )?(?:executive|employee|you|he|she) (?:resign|(?:is|are) (?:discharg"
    r"|dismiss|terminat))\w*|under (?:the )?circumstances (?:contemplated|described|set forth"
    r"|referred)|in (?:any |the |those )?circumstances (?:where|in which)|to any(?:one|body|"
    rf" person)(?: or entity)? (?:who|which|that) (?:is|are) not)\b{_ON}*|provided,? (?:however"
    r"|that|further|the (?:company|employer|bank) has)\b[^.;]*|in (?:a|any) (?:manner|way)"
    r" (?:adverse|detrimental|(?:reasonably )?likely|that (?:would|could))\b[^;.,]*"
    r"|(?<=confidential )(?:all |any |the |your )*(?:compensation|salary|pay)\b[^;.]*)"
)
_IDLE = phrase(  # whom the duty is owed to, and what is no limit of it
    r"other than (?:to )?(?:the )?(?:company|employer|corporation|bank)\b(?! may)|to the (?:fullest"
    r" |maximum )?extent (?:possible|permitted|that any|the work|such|set forth)|(?:as )?required"
    r" by law,? whichever|provided,? (?:however|further|that)[^;.]{0,60}\b(?:breach|hereby assign)"
)
_LIMBS = phrase(r"\b(?:shall|will|and) (?:also |further )?not\b|\bnor\b")  # each its own
_ASKED = phrase(  # what is assigned only where the company asks for it
    r"\W*(?:if|should|in the event|upon)\b(?!.*\bhereby\b)[^;]*?"
    r"(?=,? (?:you|he|she|(?:the )?(?:executive|employee|consultant)) (?:shall|will|agrees?)\b)"
)
_THEIRS = phrase(  # what the other side promises
    r",? and (?:the )?(?:company|corporation|employer|bank)(?: \([^()]*\))? (?:also )?(?:agrees"
    r"|shall|will)\b"
)
_LABEL = phrase(r"[;,] (?:and |or |nor )?\((?:[a-h]|[ivx]{1,4})\) $")  # of another limb
_NEXT_LIMB = phrase(
    r"[;,] (?:and |or |nor )?\((?!(?:a|i|1)\))(?:[a-h]|[ivx]{1,4}|[1-9])\) "
)  # of the list that a limit stands in
_OWN_LIST = phrase(r"\((?:a|i|1)\) ")
_ASIDE = phrase(r"[^()]*(?:\([^()]*\)[^()]*)*\)")  # to the end of parentheses
_NEXT_DUTY = phrase(  # "; (F) You agree"
    r";\s*(?:and\s+)?\(?[a-z\d]{1,4}\)\s+(?=(?-i:You|The|Executive|Employee|For|During|Nothing"
    r"|Notwithstanding|However|Any)\b)"
)
_AND_NOT = phrase(  # what leads to the next limb
    rf"(?:(?:,? (?:and|or)(?: that)?|,? that) (?:for (?:an? period of )?{DURATION}"
    r" (?:thereafter )?)?(?:you|he|she)"
    r"|,? (?:and|or|nor)(?: (?:to|that|for|not))?[\s,]*|[\s,:;.]+|(?<!\w)\([a-z\d]{1,4}\)\s*)+$"
)
_OPENS = phrase(
    r"(?:[\s,:;.)\u2022]|(?<![a-z])[a-z]\)|\([a-z\d]{1,4}\)|(?:or|and|nor|to(?! the extent| anyone|"
    r" anybody| any person)|that)\b(?=[ :,]|$)|directly (?:or|and/or) indirectly\b)+"
)
_FOLLOWS = phrase(  # a sentence that says what the one before it leaves free
    r"^\W*(?:\w{1,3}[.)] )?(?:(?:notwithstanding|however|provided)\b[^.]{0,90}?|(?:both"
    r"|the) parties agree that )?\b(?:nothing (?:herein|in (?:this|the)|contained|stated)\b"
    r"|for (?:the )?avoidance of doubt\b|(?:the )?(?:foregoing|above|preceding)\b[^.]{0,60}?\bnot\b"
    r"|th(?:is|ese|e) (?:(?:[\w-]+ )?(?:restrictions?|covenants?|sections?|paragraphs?|provisions?"
    r"|sentences?|obligations?|prohibitions?)|non-\w+ agreement)\b[^.]{0,40}?\bnot\b|(?:you"
    r"|(?:the )?(?:executive|employee|parties)|he|she) may\b(?! not)|it (?:shall|will) not be|(?:if"
    r"|in the event)(?: that)?,? (?:you|he|she|(?:the )?(?:executive|employee)) (?:is|are"
    r"|becomes?)\b[^.;]{0,30}?\b(?:requir|request|compel)\w*\b[^.;]{0,180}?\bdisclos"
    r"|(?:the )?(?:passive )?ownership of|the (?:restrictive )?(?:restrictions?"
    r"|covenants?)\b[^.]{0,60}?\b(?:only (?:if|in|where)|void))|\bmay (?:do so"
    r"|make such disclosures?)\b"
)
_GOES_ON = phrase(  # in the lines below it
    r"\b(?:for|from|by|with)\W*(?:$|\n(?P<here>\(?[ai1]\) .*))", re.IGNORECASE | re.DOTALL
)
_FREES = {  # of which sort it is
    "non-competition": phrase(
        r"\bown\w*|\bhold|\binvest|\bshares\b|\bsecurities\b|\bstock\b|\bcompet|\bserv(?:e"
        r"|ing)\b|\bboard"
    ),
    "confidentiality": phrase(r"\bdisclos|\binformation\b|\bconfiden|\blegal process\b"),
    "confidentiality of this letter": phrase(r"\bdisclos|\bconfiden|\b(?:tell|discuss|share)\b"),
    "invention assignment": phrase(r"\binvent"),
    "non-disparagement": phrase(r"\bdisparag|\btestif|\btruth|\bstatements?\b"),
    "non-solicitation of employees": phrase(r"\bsolicit|\bhir|\badverti|\breference"),
    "non-solicitation of customers": phrase(r"\bcustomers?\b|\bclients?\b"),
}
_PART = re.compile(r"(?:\([a-z\d]{1,4}\)|\.\d+)$")
_TAIL = 120  # characters at the end of a piece that may lead to the next limb
_LINES = 6  # of a list of what is left free
NEAR = 3  # sentences after a duty that may still be of it


class Scope(NamedTuple):
    """The letter's words that limit a covenant, and where they stand."""

    words: str
    spans: tuple[Span, ...]
    sentence: Sentence | None = None  # where it is another than that of the duty
    act: bool = False  # what is forbidden, not what is left free
    defines: bool = False  # a word of the duty


def scope_of(
    letter: Letter, sentence: Sentence, what: Covenanted, after: int, at: int, led: bool = False
) -> list[Scope]:
    """What limits the duty spoken of at a place, whose "not" ends at `after`, or stands in a line
    before it (`led`): nothing where the ban is a bare one.
    """
    text = sentence.text
    if (said := _DRAFTED.search(text) if WORDS in text else None) is not None:
        return [piece(sentence, *said.span("words"))]
    act = _act(sentence, what, after, at) if what in _BARE and (led or after > 0) else []
    found = _limits(sentence, 0, _clause(text, after) if act or at > after > 0 else len(text))
    found += act or (_limits(sentence, _limb(text, after, at), len(text)) if at > after > 0 else [])
    if what == "non-competition" and (below := _GOES_ON.search(text)) is not None:
        items = letter.sentences[sentence.index + 1 : sentence.index + 2]
        if below["here"]:
            found.append(piece(sentence, *below.span("here")))
        else:
            found += [piece(s, 0, len(s.text))._replace(sentence=s) for s in items]
    if what == "invention assignment" and (opens := _ASKED.match(text)) is not None:
        found.append(piece(sentence, *opens.span()))
    for later in letter.sentences[sentence.index + 1 : sentence.index + 1 + NEAR]:
        if not together(later, sentence):
            break
        for a, b in pieces(later.text):
            said_on = later.text[a:b]
            if _FOLLOWS.search(said_on) and _FREES[what].search(said_on):
                found.append(piece(later, a, b)._replace(sentence=later))
    return found + [
        line for scope in found for line in _below(letter, scope.sentence or sentence, scope)
    ]


def parent(number: str) -> str:
    """The number of the section that a part belongs to: "9" of "9(c)", "12" of "12.2"."""
    return _PART.sub("", number)


def together(a: Sentence, b: Sentence) -> bool:
    """Whether they stand in one section, or in parts of one."""
    return a.section is b.section or "" != parent(a.number) == parent(b.number)


def _below(letter: Letter, sentence: Sentence, scope: Scope) -> Iterator[Scope]:
    """The lines of a list in which a limit goes on: "information which"."""
    text = sentence.text.rstrip()
    if scope.act or not scope.spans or text[-1:] in ".;)" or not sentence.number:
        return
    if scope.spans[-1].end < sentence.span(0, len(text)).end - 2:
        return
    lines = letter.sentences[sentence.index + 1 : sentence.index + 1 + _LINES]
    for line in takewhile(lambda s: s.number.startswith(f"{sentence.number}("), lines):
        yield piece(line, 0, len(line.text))._replace(sentence=line)


def pieces(text: str) -> list[tuple[int, int]]:
    """The stretches of a sentence that runs over several duties, "...; (F) You agree ..."."""
    cuts = [m.span() for m in _NEXT_DUTY.finditer(text)]
    return list(zip((0, *(b for _, b in cuts)), (*(a for a, _ in cuts), len(text)), strict=True))


def kept(scopes: list[Scope]) -> list[Scope]:
    """Those that are told in the letter's words: where they are many, without definitions, and then
    what is left free rather than what is forbidden.
    """
    first = {scope.words: i for i, scope in reversed(list(enumerate(scopes)))}
    each = [scope for i, scope in enumerate(scopes) if scope.words and first[scope.words] == i]
    plain = [scope for scope in each if not scope.defines]
    for some in (each, plain, [scope for scope in plain if not scope.act]):
        if sum(len(scope.words) + 2 for scope in some) <= LONGEST:
            return some
    return []


def joined(scopes: list[Scope]) -> str:
    """The words of several, as one text."""
    told = kept(scopes)
    words = "; ".join(scope.words for scope in told)
    if {scope.words for scope in scopes if scope.words} == {scope.words for scope in told}:
        return words
    return "; ".join(filter(None, (AT_LENGTH, words)))


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
    return [piece(sentence, *p)._replace(act=True) for p in places]


def _plain(text: str) -> str:
    """The words without how long and how, and without marks."""
    said = _AND_NOT.sub("", _TIME.sub(" ", text))
    opens = _OPENS.match(said)
    said = said[opens.end() :] if opens else said
    return " ".join(said.replace(",", " ").split()).strip(" .;:")


def limits_of(lead: Sentence) -> list[Scope]:
    """What limits all the lines to which a sentence leads."""
    found = _limits(lead, 0, max(0, lead.text.find(":")))
    return [scope._replace(sentence=lead) for scope in found]


def _limits(sentence: Sentence, a: int, b: int) -> list[Scope]:
    text = sentence.text
    if (theirs := _THEIRS.search(text, a, b)) is not None:
        b = theirs.start()
    found = (m for m in _LIMIT.finditer(text, a, b) if not _IDLE.match(text, m.start()))
    return [
        piece(sentence, m.start(), _limit_ends(text, m.start(), m.end()))
        for m in found
        if not _LABEL.search(text, a, m.start())
    ]


def _limit_ends(text: str, a: int, b: int) -> int:
    """Where a limit ends: with its parentheses, or where the list goes on that it stands in."""
    if text[a - 1 : a] == "(" and (aside := _ASIDE.match(text, a)) is not None:
        return aside.end() - 1
    opens, next_limb = _OWN_LIST.search(text, a, b), _NEXT_LIMB.search(text, a, b)
    if opens is None:
        return b if next_limb is None else next_limb.start()
    if next_limb is not None and next_limb.start() < opens.start():
        return next_limb.start()
    while text[b : b + 1] == ";" and (item := _NEXT_LIMB.match(text, b)) is not None:
        b = next(
            (i for i in (text.find(";", item.end()), text.find(".", item.end())) if i > 0),
            len(text),
        )
    return b


def piece(sentence: Sentence, a: int, b: int) -> Scope:
    text = sentence.text
    if opens := _OPENS.match(text, a, b):
        a = opens.end()
    if ends := _AND_NOT.search(text, max(a, b - _TAIL), b):
        b = ends.start()
    if a >= b:
        return Scope("", ())
    return Scope(sentence.readable(a, b), (sentence.span(a, b),))
