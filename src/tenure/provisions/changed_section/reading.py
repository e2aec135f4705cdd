"""Finds what a paper says it changes of another: which section, which part of it, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from ...paper_days import changes_another
from ...text.phrases import phrase
from ...text.structure import Kind
from .wording import Wording, quoted_below, wordings

if TYPE_CHECKING:
    from ...text import Letter, Span

Act = Literal["replaced", "deleted", "added", "words", "amended"]

_LEVEL = r"(?: ?\([A-Za-z0-9]{1,4}\)|\.[A-Za-z0-9]{1,3}(?![A-Za-z0-9])|\.?(?=\())"
_NUMBER = rf"(?:[IVX]{{1,5}}|\d{{1,2}}[A-Z]?|[A-Z])(?![A-Za-z0-9]){_LEVEL}*"
_UNIT = r"(?:[Ss]ection|SECTION|[Pp]aragraph|PARAGRAPH|[Aa]rticle|ARTICLE|Clause|Exhibit|Schedule)"
_TITLE = r'(?:(?:en)?titled |captioned |headed )?"[A-Z][\w &/,-]{2,40}[\w.]"'
_REF = rf"(?<!\bthis )(?<!\bsuch )(?P<unit>{_UNIT})s? (?P<number>{_NUMBER}|{_TITLE})"
# "Sections 3(b) and 3(c) are deleted"
_MORE = re.compile(rf",?(?: and|,| or)? (?:{_UNIT}s? )?(?P<number>{_NUMBER})(?! of this)")
# "The Severance provided in the Agreement is deleted"
_NAMED = re.compile(
    r"\b[Tt]he (?P<number>[A-Z][\w-]*(?: [A-Z][\w-]*){0,3})(?P<unit>) (?:provision |clause"
    r" |section )?(?:as )?(?:provided|set forth|described|contained|stated)(?: for)?"
    r" (?:in|by|under) (?P<mid>[^.;:\n]{3,60}?) (?P<verb>(?:is|are|shall be)"
    r"(?: (?:hereby|\w+ly))* (?:deleted|eliminated|removed))\b"
)
_DONE = (
    r"(?:[Aa]mended|deleted|replaced|restated|revised|removed|added|inserted|changed|modified"
    r"|superseded|substituted|eliminated|stricken|struck)"
)
_IS = r"(?:is|are|shall be|will be)(?:,? (?:hereby|deemed|further|also|to be|is|\w+ly))*,?"
_QUOTED = r'"[^"\n]{1,600}"'
_TO = rf'(?:{_QUOTED}|(?!\.[ \t\n]+[A-Z"\d(]|[:;]\s|[.:;"]\n).)'
_CHANGED = re.compile(rf"{_REF}(?P<mid>{_TO}{{0,300}}?)\b(?P<verb>{_IS} {_DONE})\b", re.DOTALL)
# "Section 3.1, which provides: [its words] is hereby amended to provide as follows:"
_RECITED = re.compile(
    rf"(?<!\bnew ){_REF}(?P<mid>[^.:\n]{{0,120}}?),? (?:which|that)(?: \w+)?"
    rf" (?:provides|reads|states)\b[^:\n]{{0,40}}:\s(?P<old>.{{1,3000}}?[.\"\n])"
    rf"\s*(?P<verb>{_IS} {_DONE})\b",
    re.DOTALL,
)
# by which a change is made, or may be made: it is not what is changed
_THROUGH = (
    r"\b(?:accordance with|pursuant to|under|notwithstanding|(?:subject|according) to"
    r"|as permitted by)\b"
)
_ACTIVE = re.compile(
    r"\b(?P<verb>(?:hereby|agree to|agrees to|wish to) (?:\w+ )?"
    r"(?:amend|delete|replace|revise|modify|restate))"
    rf" (?P<lead>(?:(?!{_THROUGH})[^.;:\n]){{0,80}}?){_REF}(?P<mid>)"
)
_AFTER = re.compile(
    rf"(?P<mid>)\b(?P<verb>{_IS} (?:added|inserted|amended by (?:adding|inserting))\b)"
    rf"[^.;:\n]{{0,60}}?\b(?:after|following|before|to|of|in|new) {_REF}"
)
_VERB = re.compile(rf"\b{_IS} {_DONE}\b")
_DOES = phrase(  # in a sentence: what every rule asks for
    rf"\b(?:{_IS} {_DONE}|(?:hereby|agrees? to|wish to) (?:\w+ )?"
    r"(?:amend|delete|replace|revise|modify|restate))\b",
    0,
)
_WORTH = (
    "mend", "delet", "replac", "restat", "revis", "remov", "added", "insert", "chang", "modif",
    "supersed", "substitut", "eliminat", "stricken", "struck",
)  # fmt: skip
_ACTS = (" amend", " delete", " replace", " revise", " modify", " restate")
_PUT_IN = re.compile(r"(?:added|inserted|amended)$").search
_TAKEN = re.compile(r"(?:deleted|eliminated|removed)$").search
_PROVIDES = (" provides", " reads", " states")
_REST = re.compile(rf'(?:{_QUOTED}|[^":.;\n]|[.](?!\s|$)|:(?!\s|$)){{0,900}}')
_IF = re.compile(
    r"\s*(?:to the (?:minimum |full )?extent|only|except|unless|if\b|or (?:waived|modified)|from"
    r" time|in (?:a )?writing|by (?:a|an|any|mutual|written)\b|without|at any time"
    r"|prior to the date|and (?:may|supplemented))"
)
_BY = re.compile(rf"{_THROUGH}[^.;:,\n]*$")
_REFERENCE = re.compile(_REF)
_WHERE = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil|[Ww]hen)\b[^.;:\n]*$")
_MAY = re.compile(r"\b(?:may|cannot|unless|if|previously|heretofore|not|no)\W*$", re.IGNORECASE)
_STATUTE = re.compile(
    r"[\s\w()]{0,30}?\bof (?:the |said )?(?:Internal|Code|Act\b|Treasury|Securities|ERISA"
    r"|Regulation)"
)
_OURS = re.compile(r"\s*(?:hereof|of this (?:letter|agreement))\b", re.IGNORECASE)
_OF = re.compile(
    r"\s*(?:of|to|in) (?P<of>(?:the|that|your|our|said) (?:[\w'&-]+ ){0,6}?"
    r"(?:[Aa]greement|[Ll]etter|[Cc]ontract|Plan|Amendment))(?![\w-]| [A-Z])"
    r"|\s*(?:of|to|in) (?P<of2>(?:Appendix|Exhibit|Annex|Schedule) [A-Z0-9]{1,3})\b"
)
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|last|final|penultimate|opening)"
_PART = re.compile(
    rf"(?P<place>{_ORDINAL}(?:(?:,| and|, and) {_ORDINAL})*(?: (?:two|three|four|\d))? (?:full )?"
    r"(?:sentence|paragraph)s?)\b"
    r"|(?P<sub>\b(?:sub-?)?(?:clause|section|paragraph|part|item)) (?P<in>\(\w{1,4}\))"
    r'|(?:definition of|defined term|the term)(?: of)?(?: the term)? "(?P<term>[^"\n]{2,60})"',
    re.IGNORECASE,
)
_THING = re.compile(  # "amended by deleting clause (iii) thereof"
    r"\b(?:delet|strik|remov|eliminat|replac|revis)ing (?:in (?:its|their) entirety )?"
    r"(?P<thing>(?:the (?!(?:same|section|following|texts?|provisions?|entire|existing|current"
    r"|whole|words?|phrase)\b)|(?:sub-?)?(?:clauses?|sections?|paragraphs?|items?) (?=\())"
    r"[^,;:.\"\n]{2,60}?)(?= thereof| (?:contained |set forth |appearing )?therein| therefrom"
    r"| (?:of|from) (?:such|said|the|that) (?:sec|par)| in (?:its|their) entirety| and (?:replac"
    r"|insert|substitut|add)|[.,;:]|$)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:sub-?)?(?:clause|section|paragraph|item) (\(\w{1,4}\))", re.IGNORECASE)
_SOME = re.compile(
    r"\b(sentence|language|words?|phrase)s?\b[^.;:]{0,60}?"
    r"\b(?:in|from|of|on)\b[^.;:]{0,20}$"
    r"|\bfollowing (language|text|words|sentences?)\b",
    re.IGNORECASE,
)
# what of a section is named before it: "the table in Section 4", "items (a) and (c) of Section 2"
_HEAD = re.compile(
    r"(?P<head>\b(?:[Tt]he (?!end\b|beginning\b|bottom\b|top\b|start\b)|[Ee]ach |[Ii]tems "
    r"|(?:[Ss]ub-?)?(?:[Cc]lauses|[Ss]ections|[Pp]aragraphs) )"
    r"(?:(?!\b(?:that|agree|hereby|is|are|shall|as of)\b)[^,;:.\"\n]){2,80}?)(?: as)?(?: of| in| to"
    r"| under| from| (?:contained|set forth|appearing|stated|specified|provided|described)(?: for)?"
    r" (?:in|under))\s*(?:the )?$"
)
_ALL_OF_IT = re.compile(
    r"(?:the|each) (?:(?:existing|current|entire|of the) )*(?:provisions?|terms?|conditions?|texts?"
    r"|wording|contents?|whole|entirety|body)(?:,? (?:and )?(?:provisions|terms|conditions))*$",
    re.IGNORECASE,
)
_NEW = re.compile(r"\bto (?:add|insert)|\badd(?:ed|ing)\b|\binsert(?:ed|ing)\b", re.IGNORECASE)
_PUT = re.compile(
    r"\breplac|\bsubstitut|\bin (?:lieu|its (?:place|stead))|\brestat|\bto (?:read|provide|state)\b"
    r"|\bas follows\b|\bthe following\b|\bplace and stead\b",
    re.IGNORECASE,
)
_GONE = re.compile(r"\b(?:delet|remov|eliminat|strik|struck|strick)\w*\b", re.IGNORECASE)
REACH = 420  # characters from a section to what becomes of it
AHEAD = 80  # characters before what is done in which its verb begins
RECITAL = 3200  # characters of a section that is repeated as it was
BACK = 160  # characters before a section in which its part is named


@dataclass(frozen=True)
class Said:
    """One change, and where it is said: `start` and `end` are of the source."""

    act: Act
    unit: str
    section: str  # "4(b)(iv)": the number, without blanks, of the innermost part with a number
    part: str  # "the last sentence", 'the definition of "Cause"'; "" where it is all of it
    of: str  # the paper that it changes, as it is called there
    at: Span
    recited: Span | None  # the words as they were, where the paper repeats them
    whole: bool  # all of the section is replaced or deleted, not a part of it
    wordings: tuple[Wording, ...] = ()


@lru_cache(maxsize=8)
def changed_sections(letter: Letter) -> tuple[Said, ...]:
    """Every change that a paper says it makes of sections of another, in the order of the text."""
    if not any(_DOES.search(s.text) for s in letter.having(*_WORTH, kinds=get_args(Kind))):
        return ()
    text = letter.normal.text
    found: dict[int, list[Said]] = {}
    taken: list[tuple[int, int]] = []
    verbs = _verbs(text)
    for rule in (_RECITED, _CHANGED, _ACTIVE, _AFTER, _NAMED):
        for match in _matches(rule, text, verbs):
            start, end = _bounds(text, match)
            if any(a < end and start < b for a, b in taken):
                continue
            said = _said(letter, text, match, start, end)
            if said is not None:
                taken.append((start, end))
                found[start] = said
    return tuple(x for at in sorted(found) for x in found[at])


def _matches(
    rule: re.Pattern[str], text: str, verbs: Sequence[re.Match[str]]
) -> Iterator[re.Match[str]]:
    """What a rule finds; a section that is named on the way to the one changed is not it."""
    for at, end in _windows(rule, text, verbs):
        while (match := rule.search(text, at, end)) is not None:
            holds = _holds(text, match)
            if holds:
                yield match
            at = match.end() if holds else match.start() + 1


def _places(text: str, words: Sequence[str]) -> Iterator[int]:
    """Where any of some words stands."""
    for word in words:
        at = text.find(word)
        while at >= 0:
            yield at
            at = text.find(word, at + 1)


def _verbs(text: str) -> list[re.Match[str]]:
    """What is said to be done, found from the word that says it."""
    found: dict[int, re.Match[str]] = {}
    for at in _places(text, _WORTH):
        for verb in _VERB.finditer(text, max(0, at - AHEAD), at + len("substituted ")):
            found.setdefault(verb.start(), verb)
    return [found[at] for at in sorted(found)]


def _windows(
    rule: re.Pattern[str], text: str, verbs: Sequence[re.Match[str]]
) -> Iterator[tuple[int, int]]:
    """Where a rule may hold: about the words that say what is done to a section, few places of a
    long text.
    """
    if rule is _CHANGED:
        yield from ((max(0, v.start() - REACH), v.end() + 1) for v in verbs)
    elif rule is _AFTER:
        yield from ((v.start(), min(len(text), v.end() + REACH)) for v in verbs if _PUT_IN(v[0]))
    elif rule is _NAMED:
        yield from ((max(0, v.start() - REACH), v.end() + 1) for v in verbs if _TAKEN(v[0]))
    elif rule is _ACTIVE:
        for at in _places(text, _ACTS):
            yield max(0, at - AHEAD), min(len(text), at + REACH)
    elif verbs:
        for at in _places(text, _PROVIDES):
            yield max(0, at - REACH), min(len(text), at + RECITAL)


def _holds(text: str, match: re.Match[str]) -> bool:
    """Whether it is said as done, of another paper and of no statute."""
    if match["unit"] in ("Exhibit", "Schedule") and (
        "." in match["number"] or text.endswith("as ", 0, match.start("unit"))
    ):
        return False  # the label of a filing, or a paper that is attached
    if _WHERE.search(text, max(0, match.start() - 40), match.start()):
        return False
    if _BY.search(text, max(0, match.start() - 60), match.start()) and _REFERENCE.search(
        text, match.end("number"), match.start("verb")
    ):
        return False  # what it is done under
    verb = match.start("verb")
    if _IF.match(text, match.end("verb")) or _MAY.search(text, max(0, verb - 40), verb):
        return False
    return not _STATUTE.match(text, match.end("number"))


def _bounds(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the sentence begins and ends that says it; the colon before the new words ends it."""
    rest = _REST.match(text, match.end())
    end = rest.end() if rest else match.end()
    return _begins(text, match.start()), end + (end < len(text) and text[end] in ".:")


def _said(
    letter: Letter, text: str, match: re.Match[str], start: int, end: int
) -> list[Said] | None:
    if _OURS.match(text, match.end("number")) and not changes_another(letter):
        return None
    number, part = _within(text, match, start)
    here = text[start:end]
    told = re.sub(_QUOTED, '""', text[match.start("verb") : end])
    edits = wordings(here) or quoted_below(here, text[end : end + 900])
    of = _OF.match(text, match.end("number")) or _OF.search(text, match.end("number"), end)
    recited = match.span("old") if "old" in match.groupdict() else None
    act = _act(told, bool(edits))
    if not edits:
        part = _headed(text[start : match.start("number")], match["unit"]) or part
    if not part and act in ("deleted", "replaced"):
        part = _part_of(text[start : match.start("verb")], told)
        if (label := _LABEL.fullmatch(part)) is not None:
            number, part = f"{number}{label[1].lower()}", ""
    first = Said(
        act,
        match["unit"].capitalize() or "Clause",
        number,
        part,
        (of["of"] or of["of2"]) if of else "the agreement",
        letter.normal.span(start, end),
        letter.normal.span(*recited) if recited else None,
        not part and act in ("replaced", "deleted") and not _partial(told),
        edits,
    )
    others = [] if part or edits else _more(text, match)
    return [first, *(replace(first, section=number) for number in others)]


def _more(text: str, match: re.Match[str]) -> list[str]:
    """The numbers of the other sections of which the same is said."""
    found, at = [], match.end("number")
    while (other := _MORE.match(text, at, match.start("verb"))) is not None:
        found.append(_plain(other["number"]))
        at = other.end()
    return found


def _plain(number: str) -> str:
    return re.sub(r"\s|\.(?=\()|\.$", "", number)


def _headed(before: str, unit: str) -> str:
    """What of the section is named before it, in words that no other rule knows."""
    found = _HEAD.search(re.sub(rf"{unit}s? $", "", before)) if unit else None
    if found is None or _ALL_OF_IT.match(found["head"]):
        return ""
    head = " ".join(found["head"].split())
    known = _PART.search(found["head"]) or _SOME.search(f"{head} in ")
    return "" if known and head[:4].lower() in ("the ", "each") else head[:1].lower() + head[1:]


def _part_of(before: str, told: str) -> str:
    """Which part of the section the words name that say what becomes of it: "by deleting the third
    sentence thereof", "the language in Section 3 that ...".
    """
    for found in _PART.finditer(told):
        if found["place"]:
            return f"the {found['place'].lower()}"
    if (thing := _THING.search(told)) is not None:
        return thing["thing"][:1].lower() + " ".join(thing["thing"][1:].split())
    some = _SOME.search(re.sub(rf"{_UNIT}.*", "", before, flags=re.DOTALL)) or _SOME.search(before)
    return f"the {(some[1] or some[2]).lower()}" if some else ""


def _partial(told: str) -> bool:
    """ "amended by deleting the third sentence thereof": a part named after the section."""
    found = _PART.search(told)
    words = re.search(r"\bthe (?:words?|phrase|reference|figure|number|amount)\b", told)
    return words is not None or (found is not None and found["place"] is not None)


def _act(told: str, edits: bool) -> Act:
    if edits:
        return "words"
    added = _NEW.search(told) is not None and not re.search(r"\breplac|\bsubstitut|\bplace\b", told)
    if _GONE.search(told):
        return "replaced" if _PUT.search(told) or _NEW.search(told) else "deleted"
    if added:
        return "added"
    return "replaced" if _PUT.search(told) else "amended"


def _begins(text: str, at: int) -> int:
    """Where the words before a section begin that say which part of it."""
    low = max(0, at - BACK)
    ends = [m.end() for m in re.finditer(r"[.;:]\s+|\n|^\(\w\)\s", text[low:at])]
    return low + (ends[-1] if ends else 0) if ends or low == 0 else at


def _within(text: str, match: re.Match[str], start: int) -> tuple[str, str]:
    """The number of the section, or of its part where that has one, and which part is named."""
    number = _plain(match["number"])
    if '"' in match["number"] or not match["unit"]:
        number = f'"{match["number"].split(chr(34))[-2:][0].rstrip(".,")}"'
    before = text[start : match.start("number")]
    after = text[match.end("number") : match.end("verb")] if match["mid"] else ""
    part = ""
    for found in _PART.finditer(before + "\n" + re.sub(r"\bof this\b.*", "", after)):
        if found["in"]:
            label = found["in"].lower()
            if before[found.end() :].lstrip().startswith(("of the defined", "of the definition")):
                part = f"{found['sub'].lower()} {label}"
            elif found.start() < len(before):
                number = f"{number}{label}"
        elif found["term"]:
            where = f'the definition of "{found["term"]}"'
            part = f"{part} of {where}" if part else where
        else:
            part = f"the {found['place'].lower()}"
    return number, part


def without_recited(letter: Letter) -> Letter:
    """The letter with blanks for the words as they were, which it repeats only to change them."""
    source = letter.source
    for said in changed_sections(letter):
        if (old := said.recited) is not None:
            blank = re.sub(r"[^\n]", " ", source[old.start : old.end])
            source = source[: old.start] + blank + source[old.end :]
    return letter if source == letter.source else replace(letter, source=source)
