"""The parties of an agreement: "by and between X, Inc. (the "Company") and Y (the "Executive")"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ...text import Span
from ...text.phrases import phrase
from .names import (
    COMPANY,
    CORPORATION,
    DESCRIBED,
    MADE_BY,
    NAMED,
    OF_EARLIER,
    OFFICE_OF,
    ONLY_SUFFIX,
    PERSON,
    SUFFIXED,
    after_unit,
    is_company,
    is_person,
    lead_of,
    same_words,
    words_of,
)

if TYPE_CHECKING:
    from ...text import Letter, Sentence

Found = dict[str, tuple[Any, tuple[Span, ...]]]

OPENING = 24  # sentences in which parties are named
_COMPANY = phrase(r"^(?:the )?(?:company|corporation)$")
_OWNER = phrase(r"\bsubsidiary of (?:the )?$")  # of a party, and none itself
_ALSO = phrase(
    r"^(?:the )?(?:employer|firm|bank|group|holding company|partnership|trust|parent|employers"
    r"|association|party a)$"
)
_EXECUTIVE = phrase(
    r"^(?:the )?(?:(?:key |senior )?(?:executive|employee)|officer|you|consultant|participant"
    r"|manager|party b)$"
)
# what is defined, and is nobody
_NO_PARTY = phrase(
    r"\b(?:agreement|amendment|date|term|period|plan|salary|bonus|cause|reason|board|code|act"
    r"|shares?|stock|options?|release|letter|effective|control|position|separation|business)\b"
)
_BEFORE = phrase(
    r"\b(?:between|among|and|with|by|behalf of|for|(?<!successor )to|from|at|join(?:ing)?|you,"
    r"|employer:|employee:|party [ab](?: \(\w+\))?:|employ(?:s|ing)?)\s+|_{3,}|(?:whereas"
    r"|witnesseth:?|agreement),?\s+|[:;\n\t\u2022]\s*|^[^\w\ue000-\uf8ff]*",
)
_BEFORE_PERSON = phrase(_BEFORE.pattern + r"|\)\s+")
_COMMA = phrase(r", (?:the )?(?=[A-Z])", 0)
_OF_PARTY = phrase(r"(?:between|among|with|by|behalf of|whereas,?|[:;])\s*$")
_OF_ONE_MORE = phrase(r"\band\s*$")
_IS_COMPANY = phrase(r"(?:,|,? )(?:Inc|INC|Corp|CORP|LLC|L\.L\.C|Ltd|LTD|L\.P|LP|Co|N\.A)\b", 0)
_AND = phrase(r" and ")
_ENDS = phrase(r"[,.;:(\n\t]|$| (?:and|of|dated|as|is|are|residing|effective|who|whose|for|on)\b")
_BEFORE_LAST = phrase(r"\b(?:of|that|if|when)\s+")
_THE = phrase(r"(?:o|\([ivx\d]{1,3}\)|the|mr\.? and|you,?|by|and|between|among|each of)\s+(?=\S)")
_BARE = phrase(
    r"\((?:hereinafter |herein |hereafter )?(?:referred to as |called |known as )?(?:the )?(?:\w+"
    r" or )?\"?(?P<term>company|corporation|employer|employee|executive|officer|bank|you)\"?\)"
)
_ANOTHERS_ALIAS = phrase(r"\((?:the )?\"")
_WITHIN = phrase(r"\([^()]*\b(?:Inc|Corp|LLC|Ltd|Company)\b[^()]*$", 0)  # "X (to which Y, Inc."
_TOGETHER = phrase(r"collective|jointly|together|both|\bgroup\b")
_TOGETHER_WITH = phrase(r"together with (?:the )?(?P<name>[^,;\"()]+),")
_SLOT = phrase(r"\b(?i:between|among)[: ]\s*|(?:[,)]|\bInc\.|\bCorp\.|\w) and\s+", 0)
_OF_OFFER = phrase(
    r"(?:on behalf of|employment (?:with|by|at)|employed by|you (?:to join|join)|join|position"
    r"[^.;]{0,90}? (?:with|at|of|for)|working (?:for|at)|welcome to|separation from)"
    r" (?:the |the Board of Directors of |the Board of )?$",
)
_NO_COMPANY = phrase(
    r"^(?:executive|employee)s?\b|^(?:mr|ms|mrs|dr)\b|\b(?:executive and|employee and|agreement"
    r"|employment|directors|parties|party|section|amendment|you|board|officer|president|plan|suite"
    r"|jr)\b|\b(?:street|avenue)\b(?! \w)|^\d+ |\d{5}|^(?:delaware|new york)$"
)
_ALSO_KNOWN = phrase(r"[\s,(]*(?:d/b/a|f/k/a|a/k/a|doing|formerly|or|known|also)\b")
_OWN_WORD = phrase(  # "Tarn Valley Optics (Tarn)"
    r"\b(?P<name>(?P<first>[A-Z]\w{2,})(?: [A-Z][\w&]+){1,4}) \((?:the )?\"?(?P=first)\"?\)", 0
)
_CUT_INITIALS = phrase(r"(?:\b(?:[A-Z]|St|ST)\. ?)+$", 0)
_CUT_NAME = phrase(r"\b[A-Z][a-z]+ (?:[A-Z]\. ?)+$", 0)
_ALL_NAME = phrase(r"(?!(?:AND|BY|BETWEEN|WITH)\b)[A-Z][\w&'-]*(?: [A-Z&][\w&'-]*){0,4},?", 0)
_OF_PARTIES = phrase(r"\b(?:between|among|agrees? to employ|entered into)\b")
_OWN_ALIASES = ("Company", "the Company", "Corporation", "company")
_ONE_MORE = phrase(  # what stands before the name of one more party
    r"(?:\b(?:between|among|by|and|with|subsidiary|affiliate)|[,;)])(?: the)?,? $"
)
FIRST = 50  # sentences in which a company without an alias is named
REACH = 420  # characters between where a name may begin and the alias given to it


class Name(NamedTuple):
    """A name in a sentence, and how much of it stands at the end of the sentence before."""

    sentence: Sentence
    start: int
    end: int
    before: tuple[Sentence, int] | None = None

    @property
    def text(self) -> str:
        said = self.sentence.readable(self.start, self.end).rstrip(" ,_")
        if self.before is not None:
            sentence, at = self.before
            said = f"{sentence.readable(at, len(sentence.written)).strip()} {said}"
        if not said.endswith("."):
            return said
        last = re.split("[ ,]", said[:-1])[-1]  # the full stop of the sentence is not the name's
        short = last.lower() in ("inc", "corp", "co", "ltd", "jr", "sr", "esq") or "." in last
        return said if short else said[:-1]

    def found(self, name: str) -> Found:
        spans = [self.sentence.span(self.start, self.start + len(self._trimmed()))]
        if self.before is not None:
            spans.insert(0, self.before[0].span(self.before[1]))
        return {name: (self.text, tuple(spans))}

    def _trimmed(self) -> str:
        return self.sentence.written[self.start : self.end].rstrip(" ,_")


def company_of(letter: Letter) -> Found:
    """The party called the Company; else one that is a company; else the first that is named."""
    aliases = aliases_of(letter)
    unsure: list[Name] = []  # names without a word that says what they are
    for wanted in (_COMPANY, _ALSO):
        for term in aliases:
            if wanted.search(term.term) and (name := name_before(letter, term, company=True)):
                owner = _OWNER.search(name.sentence.written[: name.start]) is not None
                if is_company(name.text) and not owner:
                    return name.found("company")
                unsure.append(name)
    for term in aliases:
        name = name_before(letter, term, company=True) if party_of(term) else None
        if name and is_company(name.text):
            slot = next(_slots(letter, company=True), name)  # a party named before it
            first = slot if slot.sentence.index < name.sentence.index else name
            return first.found("company")
    for name in (*unsure[:1], *_slots(letter, company=True)):
        return name.found("company")
    found = (_from_the_line_before(letter, n) for n in _corporations(letter))
    named = [n for n in found if n and is_company(n.text) and _may_be_company(n.text)]
    often = Counter(n.text for n in named)
    named.sort(key=lambda n: -often[n.text])
    offered = [n for n in named if _OF_OFFER.search(n.sentence.written[: n.start])]
    for name in offered or named:
        return name.found("company")
    for s in letter.having("("):
        if (match := _OWN_WORD.search(s.written)) and _may_be_company(match["name"]):
            return Name(s, *match.span("name")).found("company")
    return {}


def others_of(letter: Letter, company: str, where: tuple[Span, ...]) -> Found:
    """Companies that the sentence of the parties names, and gives an alias, beside the company."""
    found: dict[str, Span] = {}
    for alias in aliases_of(letter):
        s = alias.sentence
        if alias.term in _OWN_ALIASES or not (party_of(alias) and s.span().touches(where[-1])):
            continue
        if not _OF_PARTIES.search(s.text):
            continue
        name = name_before(letter, alias, company=True)
        if name is None or name.sentence is not s or not is_company(name.text):
            continue
        another = not words_of(name.text) <= words_of(company)
        if another and _ONE_MORE.search(s.written[: name.start]):
            found.setdefault(name.text, name.found("company")["company"][1][0])
    return {"with_company": (tuple(found), tuple(found.values()))} if found else {}


def executive_of(letter: Letter) -> Found:
    """The party called the Executive or the Employee; else one that is a person."""
    aliases = aliases_of(letter)
    for term in aliases:
        if _EXECUTIVE.search(term.term) and (name := name_before(letter, term, company=False)):
            return name.found("executive")
    for term in aliases:
        if _NO_PARTY.search(term.term):
            continue
        name = name_before(letter, term, company=False)
        if name and same_words(term.term, name.text) and len(term.term.split()) < 4:
            return name.found("executive")
    for name in (*_slots(letter, company=False), *_below_and(letter)):
        return name.found("executive")
    return {}


def _below_and(letter: Letter) -> Iterator[Name]:
    """A person on a line of a cover page, under one that says "and"."""
    for s, other in pairwise(letter.sentences[:OPENING]):
        if s.written.strip(" ,:-").lower() == "and" and is_person(other.written.strip(" ,.")):
            yield Name(other, 0, len(other.written))


def party_of(alias: Alias) -> bool:
    """Whether it may be what a company is called from here on."""
    return not (_EXECUTIVE.search(alias.term) or _NO_PARTY.search(alias.term))


class Alias(NamedTuple):
    """What somebody is called from here on, and where that is said."""

    term: str
    sentence: Sentence
    start: int
    end: int


@lru_cache(maxsize=2)
def aliases_of(letter: Letter) -> tuple[Alias, ...]:
    """Terms given to somebody at the beginning of a letter, in quotes or without."""
    found = []
    for term in letter.definitions:
        if term.sentence.index >= OPENING:
            break
        if term.how in ("parentheses", "called"):
            found.append(Alias(term.term, term.sentence, term.start, term.end))
    for s in letter.sentences[:OPENING]:
        if "(" in s.written:
            for match in _BARE.finditer(s.written):
                found.append(Alias(match["term"], s, match.start(), match.end()))
    return tuple(found)


def name_before(letter: Letter, term: Alias, *, company: bool) -> Name | None:
    """The name that an alias is given to: what stands before it, but for a description."""
    s, end = term.sentence, term.start
    if not s.written[:end].strip() and s.index:  # the name stands on a line of its own
        s = letter.sentences[s.index - 1]
        end = len(s.written)
        first = None if company else PERSON.match(s.written)
        if first and s.written[first.end() :][:1] in ("", ",") and is_person(first.group()):
            return Name(s, *first.span())
    text = s.written
    lead = text[term.start : term.end]
    together = company and _TOGETHER.search(lead) is not None
    if together and (other := _TOGETHER_WITH.search(lead)) is not None:
        for alias in aliases_of(letter):  # "and together with Tarn, the "Company""
            if alias.term == other["name"] and alias.start < term.start:
                return name_before(letter, alias, company=True)
    rules = (_BEFORE, _COMMA, _BEFORE_LAST) if company else (_BEFORE_PERSON, _BEFORE_LAST, _COMMA)
    for rule in rules:
        for match in reversed(list(rule.finditer(text, max(0, end - REACH), end))):
            name = _at(s, match.end(), end, company=company)
            name = name and _from_the_line_before(letter, name)
            if name is None:
                continue
            sure = not company or is_company(name.text)
            if not sure and not _leads(match.group(), name.text):
                continue
            if not sure and _COMPANY.search(term.term):
                return _described_company(letter, s, end) or name
            return _first_of(name) if together else name
    return _described_company(letter, s, end) if company else _cut_in_two(letter, s, end)


def _described_company(letter: Letter, s: Sentence, end: int) -> Name | None:
    """A name that ends like a company's, wherever it begins, described up to a place."""
    for match in reversed(list(CORPORATION.finditer(s.written, max(0, end - REACH), end))):
        if _described(s.written[match.end() : end]):
            name = Name(s, match.start() + lead_of(match.group()), match.end())
            return _from_the_line_before(letter, name)
    return None


def _from_the_line_before(letter: Letter, name: Name) -> Name | None:
    """A name whose first words stand at the end of the line before; None for a bare "Inc."."""
    bare = ONLY_SUFFIX.search(name.text) is not None
    if name.start or not name.sentence.index:
        return None if bare else name
    before = letter.sentences[name.sentence.index - 1]
    words = _ALL_NAME.fullmatch(before.written) if bare else _CUT_INITIALS.search(before.written)
    if words is not None:
        return name._replace(before=(before, words.start()))
    return None if bare else name


def _cut_in_two(letter: Letter, s: Sentence, end: int) -> Name | None:
    """ "Ada B." at the end of a line and "Quill" at the beginning of the next."""
    if not s.index or " " in s.written[:end].strip(" ,") or not s.written[:1].isupper():
        return None
    before = letter.sentences[s.index - 1]
    first = _CUT_NAME.search(before.written)
    name = Name(s, 0, end, (before, first.start())) if first else None
    return name if name and is_person(name.text) else None


def _leads(before: str, name: str) -> bool:
    """Whether what stands before it tells that a name is a party's."""
    if _OF_ONE_MORE.search(before):
        return len(name.split()) > 1
    return _OF_PARTY.search(before) is not None


def _first_of(name: Name) -> Name:
    """Of "X, Inc. and Y Ltd. (together the "Company")", the one named first."""
    before = name.sentence.written[: name.start]
    for match in CORPORATION.finditer(before):
        if before[match.end() :].strip(" ,.") in ("and", "&", ""):
            start = match.start() + lead_of(match.group())
            return _first_of(Name(name.sentence, start, match.end()))
    return name


def _at(s: Sentence, start: int, end: int, *, company: bool) -> Name | None:
    """A name that begins at a place and is described, if at all, up to another."""
    while lead := _THE.match(s.written, start, end):
        start = lead.end()
    at = start
    if company and (office := OFFICE_OF.match(s.written, at, min(end, at + 90))):
        at = office.end()
    elif company:
        at = after_unit(s.written, at)
    match = (COMPANY if company else PERSON).match(s.written, at, end)
    if match is None or not _described(s.written[match.end() : end]):
        return None
    said = s.written[at : match.end()].rstrip(" ,")
    if company:
        return Name(s, at, match.end()) if _may_be_company(said) else None
    if _IS_COMPANY.match(s.written, match.end()) or not is_person(said) or is_company(said):
        return None
    return Name(s, start, match.end())


def _may_be_company(said: str) -> bool:
    """Named as a party, a company needs no word that says what it is: "priceline.com"."""
    if _NO_COMPANY.search(said) or ONLY_SUFFIX.search(said):
        return False
    if SUFFIXED.search(said):
        return is_company(said) and (len(said.split()) > 1 or said.endswith(".com"))
    return len(said) > 3


def _described(gap: str) -> bool:
    another = '"' in gap and not _ALSO_KNOWN.match(gap)  # alias: the name is another party's
    if another or _ANOTHERS_ALIAS.search(gap) or _WITHIN.search(gap):
        return False
    return not gap.strip(" ,\n\t_") or DESCRIBED.match(gap) is not None


def _slots(letter: Letter, *, company: bool) -> Iterator[Name]:
    """Names at the places of parties that have no alias: "between X, Inc. and Y"."""
    for s in letter.sentences[:OPENING]:
        agree = not company and ("hereby agree" in s.lower or MADE_BY.search(s.written))
        if not agree and "between" not in s.lower and " among" not in s.lower:
            continue
        opened = s.written.lower().find("between")
        if not company and OF_EARLIER.search(s.written[: max(0, opened)]):
            continue
        for slot in _SLOT.finditer(s.written, max(0, min(opened, len(s.written)))):
            end = min(len(s.written), slot.end() + 90)
            start = slot.end()
            while lead := _THE.match(s.written, start, end):
                start = lead.end()
            rule = COMPANY if company else PERSON
            match = rule.match(s.written, start, end)
            if match is None:
                continue
            cut = _AND.search(s.written, start, match.end())
            if company and cut and is_person(s.written[start : cut.start()]):
                continue  # the one after "and" has a place of its own
            if cut and not (company and is_company(match.group().rstrip(" ,"))):
                match = rule.match(s.written, start, cut.start())
            said = s.written[start : match.end()].rstrip(" ,") if match else ""
            good = _may_be_company(said) and is_company(said)
            if not company and match:
                good = is_person(said) and not is_company(said)
                good &= not _IS_COMPANY.match(s.written, match.end())
                good &= _ENDS.match(s.written, match.end()) is not None
            if good and match:
                yield Name(s, start, match.end())


def _corporations(letter: Letter) -> Iterator[Name]:
    for kinds in (("body",), ("address", "heading"), ("signature",)):
        for s in [s for s in letter.sentences if s.kind in kinds][:FIRST]:
            if not NAMED.search(s.written):
                continue
            for match in CORPORATION.finditer(s.written):
                start = match.start() + lead_of(match.group())
                if "converted by" not in s.lower and len(s.written[start : match.end()]) > 4:
                    yield Name(s, start, match.end())
