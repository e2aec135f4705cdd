"""The day from which an award vests, where a grant agreement names one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...paper_days import day_called
from ...text import find, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import Date
from .goals import VESTS

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from .grants import Grant

_START = (
    pattern(
        r"\bvesting (?:commencement|start) date\W{0,3}(?: (?:is|shall be|will be|means|of))?:?"
        r" {date:day}"
    ),
    pattern(r"\bvesting (?:commences|begins|starts|shall commence|will begin) on {date:day}"),
)


_GRANTED_ON = (  # "On March 2 the Company will grant", "March 2 (the "Grant Date")"
    pattern(
        r"^\W*(?:\w{1,3}\) )?(?:(?:effective|as of|on) )+{date:day},? (?:\([^()]*\),? )?(?:the )?"
        r"[\w']+ (?:will|shall|agrees to|hereby) (?:\w+ )?grants?\b"),
    pattern(r"{date:day},? \((?:the |such date,? the )?\"?(?:grant|award) date\b"),
    pattern(r"\b(?:date of (?:the )?grant|grant date) (?:is|of|shall be|will be) {date:day}"),
)  # fmt: skip
_PROMOTED = phrase(
    r"\bpromot(?:ed?|ion) (?:you )?(?:to|as|effective|from)\b|\b(?:on|regarding"
    r"|congratulat\w*(?: on)?)"
    r" your promotion\b|\bre: promotion\b", 0,
)  # fmt: skip
_JOINS = phrase(r"\boffer (?:of|you) employment|\bjoin(?:ing)? (?:us|the|our)\b|\bnew hire\b", 0)
_EMPLOYED = phrase(
    r"\b(?:hired?|start(?:ing)? date|first day|commencement|effective date|your anniversary"
    r"|(?:date|anniversary|start|beginning|commencement|term) of (?:\w+ )?(?:hire|employment)"
    r"|(?:you|executive|employee|s?he) (?:starts?|begins?|joins?|commences?)"
    r"|(?:year|quarter|month)s? of (?:[\w-]+,? ){0,3}(?:service|employment))\b"
    r"|\ue006 day\b|\ue004 of (?:[\w-]+,? ){0,3}(?:service|employment)\b", 0,
)  # fmt: skip
_FROM_DEFINED = phrase(
    r"\b(?:anniversar(?:y|ies) of|following|after|from) (?:the |such )?"
    r"(?P<name>effective date|commencement date)\b(?! of (?:the )?(?:grant|employment|plan))", 0,
)  # fmt: skip
_ON_SIGNING = phrase(
    r"\b(?:at|on|upon|as of|effective(?: as of)?) (?:the )?(?:date (?:of (?:the )?(?:signing"
    r"|execution)|hereof|of this (?:letter|agreement))|signing\b|execution (?:of|hereof))", 0,
)  # fmt: skip
_OPENING = 2500  # characters in which a letter says what it is about


def since_when(
    letter: Letter, grant: Grant, sentences: list[Sentence]
) -> Literal["grant", "unsaid"] | None:
    """From when an award vests whose steps name no day; None from the first day of employment.
    One that comes with a promotion does not vest from a first day long past.
    """
    if _ON_SIGNING.search(grant.at.lower, 0, grant.begin) is not None:
        return "grant"
    vesting = [s for s in sentences if s is grant.at or VESTS.search(s.lower)]
    if any(_says(s.lower, words) for s in vesting for words in (_EMPLOYED, _ON_SIGNING)):
        return None
    opening = letter.masked.lower[:_OPENING]
    promoted = _PROMOTED.search(opening) and not _JOINS.search(opening)
    return "grant" if promoted else "unsaid"


def defined_day(letter: Letter, sentences: list[Sentence]) -> tuple[int, Span] | None:
    """The day of the calendar that the letter calls its effective date, say, where an award vests
    from that: it need not be the first day of work.
    """
    for s in (s for s in sentences if VESTS.search(s.lower)):
        for match in _FROM_DEFINED.finditer(s.lower):
            priced = _VALUED.search(s.lower[: match.start()]) is not None
            said = None if priced else day_called(letter, match["name"])
            if said is not None:
                return said
    return None


def _says(lower: str, words: Phrase) -> bool:
    """Whether a sentence names such a day, and not only for the price."""
    return any(not _VALUED.search(lower[: m.start()]) for m in words.finditer(lower))


def start_of(sentences: list[Sentence]) -> tuple[int, Span] | None:
    """The vesting commencement date, where a sentence names one."""
    for sentence in sentences:
        for wanted in _START:
            match = find(wanted, sentence)
            if match is not None and (day := match.value("day", Date).days) is not None:
                return day, sentence.span()
    return None


def day_of_grant(sentence: Sentence) -> tuple[int, Span] | None:
    """The day on which the award is made, where the sentence of the grant names it."""
    for wanted in _GRANTED_ON:
        match = find(wanted, sentence)
        if match is not None and (day := match.value("day", Date).days) is not None:
            return day, match.span()
    return None


GRANT_DAY = phrase(
    r"\b(?:date of (?:the |such )?(?:grant|issue|award\b)|(?:grant|award) date"
    r"|(?:after|from|following) (?:it|they|the (?:options?|shares?|awards?)) (?:is|are) granted"
    r"|(?:anniversar\w+ of|after|following|from) (?:the |such |its )?(?:grant|award)\b)",
    0,
)
_VALUED = phrase(
    r"\b(?:price[ds]?|value[ds]?|fmv|clos(?:e|ing)|quoted)\b"
    r"(?:(?!vest|exercisab|\ue000)[^;:.]){0,40}$",
    0,
)
_LASTS = phrase(  # "exercisable during the ten years beginning on the date of grant"
    r"\b(?:exercisable (?:during|for|until|within)|expires?|terminates?|terms?)\b"
    r"(?:(?!vest)[^;.]){0,70}$", 0,
)  # fmt: skip
_OF_VALUE = phrase(r" (?:aggregate )?(?:fair |market |target |intended )*value", 0)


def of_grant_day(sentence: Sentence, start: int = 0) -> bool:
    """Whether a sentence counts from the day of the grant, and does not only value it on it."""
    lower = sentence.lower
    return any(
        not _VALUED.search(lower[: m.start()])
        and not _LASTS.search(lower[: m.start()])
        and not _OF_VALUE.match(lower, m.end())
        for m in GRANT_DAY.finditer(lower, start)
    )
