"""The agreements from before a document that it changes or replaces, by the names it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..text import Letter, Sentence, Span
from ..text.phrases import phrase
from ..text.values import DATE, Date
from .head import said
from .model import DocumentKind

REACH = 24  # sentences in which an amendment names what it changes
_NOUN = phrase(r"\b(?:agreement|letter|contract|arrangement|term sheet)\b(?!')")
_WORD = (
    r"(?:[A-Z][\w&'/-]*,?|and|of|in|amended|restated|offer|employment|severance|letter|executive"
    r"|service|consulting|retention|change|control|term)"
)
_NAME = re.compile(rf"(?:{_WORD}\s+){{0,12}}[\w-]+$")
_LEADING = re.compile(
    r"^(?:(?:and|of|in|to|the|this|that|whereas|which|an?|your|no|under|by|between|for|with|if"
    r"|on|such|certain)\b,?\s*)+",
    re.IGNORECASE,
)
_AFTER = phrase(
    r"(?P<between>[^;\ue000-\ue004]{0,320}?)[\s,(]*(?:as of |effective |on |the )*"
    rf"(?P<date>{DATE})"
)
_JOINED = phrase(
    r"(?:\A|\b(?:dated|made|entered|into|executed|effective|signed|as of|of|on|the|by)|\)|,)"
    r"[\s,]*\Z"
)
_OWN = phrase(r"(?:\b(?:amendment|addendum)\b[^;]{0,60}|\A\W*\S{1,4}\s+to\s[^;]{0,60})\Z")
_ITS_OWN_DAY = phrase(r"\bis\b|\bthis\b|\bare\b|\bamendment\b|\bmade\b|\bentered\b")
_MADE = phrase(r"\b(?:is|are) (?:made|entered|effective|dated)\b")
_OTHER_PAPER = phrase(r"\b(?:agreement|letter|contract|plan|amendment|amended)\b")
_PARENTHESES = re.compile(r"\([^()]*\)")
_ITSELF = phrase(r"\bamend|\baddendum|\bmodification\b")
_REPLACES = said(
    r"\b(?:supersedes?|supercedes?|superseding|replaces?|cancels?|amends? and restates?|revokes?"
    r"|takes? the place of|in substitution (?:of|for))\b"
)
_NOT = phrase(r"\b(?:not|nothing|except(?:ing)?|other than|nor)\b")
_NOT_OURS = phrase(
    r"\b(?:merger|purchase|credit|loan|recapitalization|exchange|stockholders?|shareholders?"
    r"|license|lease|asset|operating|partnership|this|such|share|option|release)\b"
)
_TITLED = said(
    r"\b(?:amendment|addendum|modification|supplement)(?: (?:no\.?|number)? ?\S{1,5})? (?:to|of)"
    r" (?:the |that |certain |\w+'s )*(?P<name>(?:[\w&,-]+ ){0,8}?(?:agreement|letter|contract))\b"
)


@dataclass(frozen=True)
class Earlier:
    """An agreement from before, as it is named, with its day where one is said, and where."""

    name: str
    date: str  # YYYY-MM-DD
    span: Span

    @property
    def words(self) -> str:
        """As a term sheet says it: "employment agreement dated 2005-03-01"."""
        return f"{self.name} dated {self.date}" if self.date else self.name


def amended(letter: Letter, kind: DocumentKind) -> Earlier | None:
    """The agreement that an amendment changes: the first with a day that it names, else the one in
    its title.
    """
    if not kind.partial:
        return None
    opening = [s for s in letter.sentences if s.kind != "signature"][:REACH]
    for sentence in opening:
        for one in _named(sentence, 0, len(sentence.text)):
            return one
    for sentence in opening:
        if (found := _TITLED.search(sentence.text)) is not None:
            words = sentence.readable(*found.span("name"))
            return Earlier(words, "", sentence.span(*found.span("name")))
    return None


def superseded(letter: Letter) -> tuple[Earlier, ...]:
    """Agreements with a day that a document says it replaces."""
    found: dict[str, Earlier] = {}
    for sentence in letter.sentences:
        if sentence.kind == "signature" or DATE not in sentence.text:
            continue
        verb = _REPLACES.search(sentence.text)
        if verb is None or _NOT.search(sentence.text[max(0, verb.start() - 30) : verb.start()]):
            continue
        excepted = _NOT.search(sentence.text, verb.end())
        end = excepted.start() if excepted else len(sentence.text)
        for one in _named(sentence, verb.end(), end):
            found.setdefault(one.words.lower(), one)
    return tuple(found.values())


def _named(sentence: Sentence, start: int, end: int) -> Iterator[Earlier]:
    """The agreements of a stretch of a sentence that are named with their day."""
    text = sentence.text
    if DATE not in text:
        return
    for noun in _NOUN.finditer(text, start, end):
        after = _AFTER.match(text, noun.end(), end)
        if after is None or text[noun.end() : noun.end() + 1] == '"':  # ("Agreement"): an alias
            continue
        if not _joined(text, noun.start(), after):
            continue
        day = sentence.value_at(after.start("date"))
        name = _NAME.search(text, max(start, noun.start() - 160), noun.end())
        if name is None or not isinstance(day, Date) or day.days is None:
            continue
        lead = _LEADING.match(name.group())
        begin = name.start() + (lead.end() if lead and lead.end() < len(name.group()) else 0)
        words = sentence.readable(begin, noun.end())
        before = text[max(0, noun.start() - 24) : noun.start()].lower()
        if _NOT_OURS.search(words) or (_ITSELF.search(words) and not _restated(words)):
            continue
        if before.rstrip().endswith(("this", "such")):
            continue
        yield Earlier(words, day.iso, sentence.span(begin, after.end()))


def _restated(words: str) -> bool:
    return re.search(r"amended\s+and\s+restated", words, re.IGNORECASE) is not None


def _joined(text: str, at: int, after: re.Match[str]) -> bool:
    """Whether the date after a name is that of the agreement named, and not of this paper."""
    if any(_ITSELF.search(alias) for alias in _PARENTHESES.findall(after["between"])):
        return False  # 'Amendment No. 2 to the Agreement (this "Amendment"), dated ...'
    between = _PARENTHESES.sub(" ", after["between"])
    if _OTHER_PAPER.search(between) or not _JOINED.search(between.rstrip()):
        return False
    if _MADE.search(between):
        return False
    if not _OWN.search(text[max(0, at - 90) : at]):
        return True
    this = text[after.end() : after.end() + 24].lower()
    return not _ITS_OWN_DAY.search(after["between"]) and "amendment" not in this
