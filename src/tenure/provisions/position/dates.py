"""The day that the letter bears, and the first day of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...calendar import date
from ...paper_days import NAMES, changes_another, dated, day_called, day_made, day_of
from ...text import find_all
from ...text.phrases import phrase
from ...text.values import Date
from .closing import ANY, DATE, signing_day, written_start
from .start_words import IN_EFFECT, ROW, STARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...text import Letter, Sentence, Span
    from ...text.patterns import Pattern
    from .parties import Found

_NOT_A_START = phrase(
    r"salary|\bvest|\boptions?\b|bonus|\breview|severance|\bshares|\bresign|\bcease|incentive"
    r"|additional|\bextend|\bserves\b|\bend(?:ing|ed)\b|consult|\bterminat|\bseparat|\bno longer"
    r"|\bamend|\bparticipat|\beligible|\bpayable\b|agreement,? (?:dated )?effective"
    r"|\buntil\b|\bthrough\b|\b(?:fiscal|calendar) year|\bin no event"
    r"|\bpracticable|\bplan\b|\bpayments?\b|\bhas served|\bprovides? for\b|, who\b"
)
# what is before the day, where it is not that very day
_ROUGHLY = phrase(
    r"\b(?:on or (?:about|around)|approximately|anticipat\w+|expected to be|it is expected"
    r"|tentative\w*|planned|hope)\b"
)
_OR_AS_AGREED = phrase(
    r"^[^.;\ue005]{0,12}?\bor(?: such| on such| at such)?(?: other| later| earlier| a| another)?"
    r"(?: date| time| day)?(?: as| that)?(?: \w+){0,4}? (?:mutually |otherwise |may )*(?:be"
    r" )?agreed?\b"
)
_I_START = phrase(r"\W*i (?:\w+ ){1,3}?(?:start|begin|commence|report)\b")  # by a signature
_AT_LAST = phrase(r"\b(?:(?:no|not) later than|on or before|by)(?: \w+day,?)?(?: the)?\s*$")
# of somebody who works there already: it is the day of the new post
_PROMOTED = phrase(
    r"(?<!eligible for )(?<!upon )(?<!after )(?<!following )\byour promotion\b"
    r"|\b(?:have been|has been|are being|are) promoted\b|\b(?:to|of) promot(?:e|ing) you\b"
    r"|\bnew (?:position|role|post|assignment)[^.;]{0,20} you will continue\b"
)
_PROMOTION = phrase(r"\bpromot(?:e|ed|ing|ion)\b")
_GETS_A_POST = phrase(r"\b(?:appoint\w*|elected|serve as|position of|assume)\b")
_WORKS_THERE = phrase(  # so the day of a post is no first one
    r"\b(?:your|his|her) current (?:position|role|post)\b|\byou (?:will )?continue to be an? (?:\w+"
    r" )?employee\b|\b(?:amend(?:ed|s)? and restate[sd]?|amendment)\b[^.;]{0,60}? (?:agreement"
    r"|letter)\b"
)
_WORKS_WORDS = ("current ", "continue to be", "restate", "amendment")
_PARTING = phrase(r"\bresign|\bterminated? (?:effective|on|as of)|\bcease|\bstep down\b")
_LABEL = phrase(  # of a row, or above it: "Start Date:"
    r"\W*(?:[\divx]{1,4}\W+)?(?:(?:anticipated|target|expected|proposed|tentative|estimated"
    r"|employment|initial|effective|planned|your) )*(?:(?:start(?:ing)?|hire|commencement"
    r"|employment|beginning|report(?:ing)?|joining) date|date of (?:your )?(?:hire|employment"
    r"|commencement|joining)|(?:first|\ue006) day(?: (?:of|at) (?:work|employment))?|start"
    r"|commencement)(?: of (?:your )?(?:employment|work))?\W*"
)
_ROOT = phrase(  # what every match of the next one has
    r"\b(?:effective|commencement|start|employment) date|\bdate (?:hereof|of this|first|\ue006"
    r"|above|written|set forth)|\bsigning of this"
)
_WITH_THE_PAPER = phrase(
    r"\b(?:employ(?:s|ed|ment)?|work|serve|join|engages?)\b[^.;\ue005]{0,120}?,? (?:commencing"
    r"|beginning|starting|effective)(?: on| with| as of| from| upon)* (?:the )?(?P<root>effective"
    r" date|commencement date|start date|employment date|date (?:hereof|of this agreement|first"
    r"|\ue006|above|written|set forth above)|signing of this agreement)|\b(?:employment"
    r"|engagement)\b[^.;\ue005]{0,60}? (?:shall|will) (?:commence|begin|start)(?: on| as of| with|"
    r" from| upon)* (?:the )?(?P<root3>effective date|commencement date|date (?:hereof|of this"
    r" agreement|first|\ue006|above|set forth above))|^\W*(?:commencing|beginning|starting"
    r"|effective)(?: on| with| as of| from| upon)* (?:the )?(?P<root2>effective date|commencement"
    r" date|employment date|date (?:hereof|of this agreement|first|\ue006|above"
    r"|written))[^.;\ue005]{0,60}? (?:will|shall|agrees? to|hereby) (?:be )?(?:employ|serve)"
)
_CONTINUES = phrase(  # somebody works there already: the day of the paper is no first one
    r"\bcontinu(?:e|es|ing|ed) (?:(?:to employ|to be employed|in the employ|employment)\b"
    r"|(?:its|his|her|your|the) (?:\w+ )?employment\b)|\bwishes to retain\b"
    r"|\b(?:currently|presently) (?:employed|serv)"
)
_NOT_OF_WORK = phrase(
    r"\bseverance|\bchange (?:in|of) control|\bchange-|\bseparation|\brelease|\bretention|\bindemn"
    r"|\btermination (?:agreement|benefits)|\bconsulting"
)
_DATED = phrase(DATE)
_RESTATED = phrase(r"\bamended and restated (?:[\w-]+ ){0,3}agreement")
PROMOTING = 12  # sentences at the head, where a letter says that it is about a promotion
LABELLED = 120  # characters: a row of a table is shorter
TITLE = 700  # characters at the head, where an agreement says of what sort it is


def letter_date_of(letter: Letter) -> Found:
    """The day that the letter bears; else the one on which all have signed it."""
    found = day_of(letter) or signing_day(letter)
    return {"letter_date": (found[0], (found[1],))} if found else {}


def start_of(letter: Letter) -> Found:
    """The first day of work: filled in by a signature, said in the body, or that of the paper."""
    written = written_start(letter)
    if written is not None:
        return {"start_date": (written[0], (written[1],))}
    found = _start_said(letter)
    if found and (said := _promotion(letter, found)) is not None:
        found["new_post"] = (True, (said,))
    return found


def _promotion(letter: Letter, start: Found) -> Span | None:
    """Where the letter says that somebody who works there is promoted from then on."""
    (span,) = start["start_date"][1][:1]
    said = letter.quote(span)
    if _PROMOTION.search(said) is not None:
        return span
    of_post = _GETS_A_POST.search(said) is not None
    for sentence in letter.having("promot", "you will continue", *_WORKS_WORDS, kinds=ANY):
        if sentence.index >= PROMOTING:
            break
        works = _WORKS_THERE.search(sentence.text) if of_post else None
        if (match := _PROMOTED.search(sentence.text) or works) is not None:
            return sentence.span(*match.span())
    return None


def _start_said(letter: Letter) -> Found:
    ways: dict[int, list[Pattern]] = {}  # by the sentences that have the words of each
    for way in STARTS:
        for sentence in letter.having(way.phrase, kinds=ANY):
            ways.setdefault(sentence.index, []).append(way)
    dated_ones = letter.having(_DATED, kinds=ANY)
    for sentence in dated_ones:
        own = sentence.kind == "body" or _I_START.match(sentence.text) is not None
        words = ways.get(sentence.index, ()) if own else ()
        labelled = _labelled(letter, sentence)
        found = _said(sentence, (*words, *ROW) if labelled else words)
        if found := found or (_next_one(letter, sentence) if labelled else {}):
            return found
    head = letter.source[:TITLE]
    if _NOT_OF_WORK.search(head) or _RESTATED.search(head) or changes_another(letter):
        return {}
    if any(
        _CONTINUES.search(s.text) for s in letter.having("continu", "currently", "presently")[:3]
    ):
        return {}
    body = (s for s in dated_ones if s.kind == "body")
    return _with_the_paper(letter) or next(filter(None, (_said(s, IN_EFFECT) for s in body)), {})


def _labelled(letter: Letter, sentence: Sentence) -> bool:
    """Whether a sentence stands in a row, or under a line, that is called a first day."""
    if not sentence.index or len(sentence.text) > LABELLED:
        return False
    above = letter.sentences[sentence.index - 1].text
    return any(_LABEL.fullmatch(x) is not None for x in (sentence.heading, above))


def _next_one(letter: Letter, row: Sentence) -> Found:
    """The first day where a row gives it without its year: the next such day after the letter's."""
    value, own = row.value_at(0), day_of(letter)
    if len(row.text.strip(" .")) > 1 or not isinstance(value, Date) or own is None:
        return {}
    if value.year is None:
        year = date(own[0]).year
        days = (Date(0, 0, y, value.month, value.day).days for y in (year, year + 1))
        for day in days:
            if day is not None and day >= own[0]:
                return {"start_date": (day, (row.span(), own[1]))}
    return {}


def _said(sentence: Sentence, rules: Sequence[Pattern]) -> Found:
    for words in rules:
        for match in find_all(words, sentence):
            before = sentence.text[max(0, match.start - 40) : match.end]
            if _NOT_A_START.search(before) or _PARTING.search(sentence.text[: match.end]):
                continue
            if found := dated(sentence, *match.bounds("day")):
                start: Found = {"start_date": (found[0], (match.span(),))}
                end = match.bounds("day")[1]
                how = _how_exactly(before[: before.rfind(DATE)])
                if other := _OR_AS_AGREED.match(sentence.text[end : end + 120]):
                    start["start_is"] = ("or as agreed", (sentence.span(end, end + other.end()),))
                elif how:
                    start["start_is"] = (how, (match.span(),))
                return start
    return {}


def _how_exactly(before: str) -> str:
    """Whether it is about the day that is named, or the last on which work may begin."""
    if _AT_LAST.search(before) is not None:
        return "no later than"
    return "on or about" if _ROUGHLY.search(before) is not None else ""


def _with_the_paper(letter: Letter) -> Found:
    """Work begins on the effective date, or on that of the agreement."""
    for sentence in letter.having(_WITH_THE_PAPER):
        match = _WITH_THE_PAPER.search(sentence.text) if _ROOT.search(sentence.text) else None
        if match is None or _NOT_A_START.search(match[0]):
            continue
        root = (match["root"] or match["root2"] or match["root3"]).lower()
        found = day_called(letter, root) if root in NAMES else day_made(letter)
        if found is not None:
            return {"start_date": (found[0], (sentence.span(*match.span()), found[1]))}
    return {}
