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
_CHANGES_IT = phrase(r"\bamend(?:s|ing)\b[^;,]{0,40}\Z")  # "this Amendment amends the ..."
# "Amendment to the Employment Agreement, dated ...": it may be the day of the amendment
_EITHER = phrase(r"\A(?: with [^,;]{3,40})?,\s*(?:is )?(?:dated|effective|made)\b")
# "On May 4 the parties entered into an Employment Agreement"
_ENTERED = phrase(
    rf"\b(?:on|as of|effective(?: as of)?)(?: the)? (?P<date>{DATE}),? [^.;{DATE}]{{0,140}}?"
    r"\b(?:entered into|executed|made|signed)\b"
)
_ENTERED_ON = phrase(rf"\bon(?: the)? (?P<date>{DATE}),? [^.;{DATE}]{{0,60}}\Z")
_WAS_MADE = phrase(r"\A\W{0,3}(?:\([^()]*\) )?(?:was|were) (?:made|entered|executed|signed)\b")
_OF_AN_AMENDMENT = phrase(r"\A.*\b(?:amendment|addendum)\b[\w. ]{0,8} (?:to|of) (?:the )?")
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
    """The agreement that an amendment changes: the first with a day that it names, unless the day
    may be its own; else the one in its title.
    """
    if not kind.partial:
        return None
    opening = [s for s in letter.sentences if s.kind != "signature"][:REACH]
    found = [(one, s) for s in opening for one in _named(s, 0, len(s.text))]
    first = next((one for one, s in found if not _may_be_its_own(one, s)), None)
    if found and (first is None or not _alike(first, found[0][0])):
        first = found[0][0]
    entered = (one for s in opening for one in _entered(s))
    return first or next(entered, None) or _titled(opening)


def _titled(opening: list[Sentence]) -> Earlier | None:
    for sentence in opening:
        if (found := _TITLED.search(sentence.text)) is not None:
            words = sentence.readable(*found.span("name"))
            return Earlier(words, "", sentence.span(*found.span("name")))
    return None


def _may_be_its_own(one: Earlier, s: Sentence) -> bool:
    """Whether a day stands where the amendment's own may stand, in a sentence with no other."""
    at = s.text.lower().find(one.name.lower())
    after = s.text[at + len(one.name) :]
    before = s.text[max(0, at - 90) : at]
    return bool(_OWN.search(before) and _EITHER.search(after)) and s.text.count(DATE) == 1


def _alike(a: Earlier, b: Earlier) -> bool:
    return a.name.lower().split()[-2:] == b.name.lower().split()[-2:]


def _entered(s: Sentence) -> Iterator[Earlier]:
    """The agreement that was entered into on a day that stands before it."""
    for made in _ENTERED.finditer(s.text) if DATE in s.text else ():
        day = s.value_at(made.start("date"))
        noun = _NOUN.search(s.text, made.end(), made.end() + 120)
        if noun is not None and isinstance(day, Date) and day.days is not None:
            yield from _plain(s, noun, made.end(), day)
    for noun in _NOUN.finditer(s.text):
        lead = _ENTERED_ON.search(s.text, max(0, noun.start() - 90), noun.end())
        day = s.value_at(lead.start("date")) if lead else None
        if isinstance(day, Date) and day.days is not None and _WAS_MADE.match(s.text[noun.end() :]):
            yield from _plain(s, noun, lead.end("date") if lead else 0, day)


def _plain(s: Sentence, noun: re.Match[str], start: int, day: Date) -> Iterator[Earlier]:
    found = _word(s, noun, start)
    if found is not None and not _NOT_OURS.search(found[0]) and not _ITSELF.search(found[0]):
        yield Earlier(found[0], day.iso, s.span(found[1], noun.end()))


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
        found = _word(sentence, noun, start)
        if found is None or not isinstance(day, Date) or day.days is None:
            continue
        words, begin = found
        whole = _NAME.search(text, max(start, noun.start() - 160), noun.end())
        if whole and _OF_AN_AMENDMENT.match(whole.group()) and not _restated(words):
            continue
        before = text[max(0, noun.start() - 24) : noun.start()].lower()
        if _NOT_OURS.search(words) or (_ITSELF.search(words) and not _restated(words)):
            continue
        if before.rstrip().endswith(("this", "such")):
            continue
        yield Earlier(words, day.iso, sentence.span(begin, after.end()))


def _word(s: Sentence, noun: re.Match[str], start: int) -> tuple[str, int] | None:
    """The name of an agreement that ends in a noun, and where it begins."""
    name = _NAME.search(s.text, max(start, noun.start() - 160), noun.end())
    if name is None:
        return None
    begin = name.start()
    for lead in (_OF_AN_AMENDMENT, _LEADING):
        found = lead.match(s.text[begin : noun.end()])
        if found is not None and begin + found.end() < noun.end():
            begin += found.end()
    return s.readable(begin, noun.end()), begin


def _restated(words: str) -> bool:
    return re.search(r"amended\s+and\s+restated", words, re.IGNORECASE) is not None


def _joined(text: str, at: int, after: re.Match[str]) -> bool:
    """Whether the date after a name is that of the agreement named, and not of this paper."""
    if any(_ITSELF.search(alias) for alias in _PARENTHESES.findall(after["between"])):
        return False  # 'Amendment No. 2 to the Agreement (this "Amendment"), dated ...'
    between = _PARENTHESES.sub(" ", after["between"])
    lead = text[after.end("between") : after.start("date")]
    parted = after["between"].rstrip().endswith(")") and "effective" in lead
    if _OTHER_PAPER.search(between) or not (parted or _JOINED.search(between.rstrip())):
        return False
    if _MADE.search(between):
        return False
    before = text[max(0, at - 90) : at]
    if not _OWN.search(before) or _CHANGES_IT.search(before):
        return True
    this = text[after.end() : after.end() + 24].lower()
    return not _ITS_OWN_DAY.search(after["between"]) and "amendment" not in this
