"""The day that the letter bears, and the first day of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...paper_days import DAY, NAMES, changes_another, dated, day_called, day_made, day_of
from ...text import find
from ...text.phrases import phrase
from .signatures import signing_day, written_start

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .parties import Found

_ABOUT = (
    r"(?:a mutually (?:agreed(?: upon)?|agreeable|acceptable) date,? |but |by |not later than "
    r"|on or before "
    r"|anticipated to be |on |as of |effective |no later than |of |from |, |on or about "
    r"|approximately |was |deemed "
    rf"|expected to be |(?:mon|tues|wednes|thurs|fri)day,? |the (?=\ue006))*{DAY}"
)
_WILL = r"(?:will|shall|would|is to|are to|is expected to|are expected to|agrees? to|like you to)"
_ONE = rf"(?:(?:you|i)'ll|(?:you|i|executive|employee|he|she) {_WILL})"
_WITH = r"(?: hereunder)?(?: (?:with|as|by|of|at|under|pursuant to|for) [^.;\ue005]{1,90}?)?"
_STARTS = (
    # what has the name of a first day
    r"(?:(?:start(?:ing)?|hire|commencement) date\"?|date of (?:your |this )?(?:hire|employment)"
    r"|effective date of (?:your |the )?employment|employment date(?=:| will| shall))"
    r"(?: of (?:your )?employment)?(?: with [^.;]{1,40}?)?(?: will be| is| shall be| to be|:|)?"
    rf" {_ABOUT}",
    rf"(?:(?:first|{{ordinal}}) day of (?:work|employment)|your {{ordinal}} day){_WITH}"
    rf" (?:will be|is|shall be) {_ABOUT}",
    r"^\W*(?:\w{1,2}\W+)?start(?:ing)?: " + DAY,
    # the employment begins
    rf"(?:employment|engagement)(?: period| term)?{_WITH} (?:{_WILL} )?(?:(?:be|become) )?"
    r"(?:deemed to have )?(?:begin|commence|start|effective(?= on| as of| \ue005))(?:s"
    rf"|d(?= effective))? {_ABOUT}",
    # somebody begins it
    rf"(?:{_ONE}|(?:like you|expected|agree) to)"
    r" (?:begin|commence|start)"
    r"(?: (?:your |his |her |the )?(?:work(?:ing)?|employment|duties|services|position))?"
    rf"{_WITH} {_ABOUT}",
    rf"\w+ {_WILL} (?:begin|commence|start) (?:his |her |the )?(?:work|employment|duties){_WITH}"
    rf" {_ABOUT}",
    rf"{_ONE} report(?: (?:to|for) work)?{_WITH} (?=on |effective |no later ){_ABOUT}",
    r"(?:your|have you|having you|you to|will|shall|to) join(?:ing)?(?: (?:us|our team|the team"
    rf"|the company|[^.;,\ue005]{{2,60}}?))? (?:on|effective|beginning|starting) {_ABOUT}",
    rf"(?:you|he|she|executive|employee) join(?:s|ed)? [^.;\ue005]{{2,60}}? {_ABOUT}",
    # it has begun
    r"(?:you|he|she|executive|employee) (?:(?:was|were|has been|have been) (?:first )?hired"
    rf"(?: by [^.;\ue005]{{2,60}}?)?|commenced (?:your |his |her )?employment{_WITH})"
    rf" (?:on|effective|as of) (?:the )?{DAY}",
    # somebody is employed from then on
    r"(?:offer|employ)\w*[^.;\ue005]{0,100}? from and after " + DAY,
    rf"(?:offer|position|employ|join|serve)[^.;]{{0,160}}? (?:commencing"
    rf"|beginning|starting) {_ABOUT}",
    r"(?:serve|employs?|employed|appoint\w*|promot(?:ed|ion)|join|assume|position|engages?)"
    rf"\b[^.;\ue005]{{1,120}}?,? effective {_ABOUT}",
    rf"{_WILL} assume (?:the |your |his |her )[^.;\ue005]{{2,80}}? (?:on|as of) {_ABOUT}",
    r"(?:effective|(?<!dated\s)as (?:from|of)|from|commencing|beginning|starting|on)"
    rf" (?:as of |on |from )*{DAY}(?: \([^()]*\))?,?(?: and continuing [^.;,]{{1,60}},)?"
    r" (?:you|[^,;\ue005]{2,60}?) (?:will|shall|hereby|agrees? to) (?:be )?(?:enter|join"
    r"|employ|commence|begin|start(?! date)|assume|serve|hire|appoint|become (?:the|our|an) )",
)
# of an employment agreement only, and where nothing else is said
_IN_EFFECT = (
    rf"effective date of (?:this agreement|(?:your )?employment) (?:is|will be|shall be) {_ABOUT}",
    r"^\W*(?:subject to [^,]{1,60}, )?this (?:employment )?agreement (?:(?:will|shall) (?:be|become"
    rf"|commence)|is|becomes|commences)(?: effective)? {_ABOUT}",
)
_NOT_A_START = phrase(
    r"salary|\bvest|\boptions?\b|bonus|\breview|severance|\bshares|\bresign|\bcease|incentive"
    r"|additional|\bextend|\bserves\b|\bend(?:ing|ed)\b|consult|\bterminat|\bseparat|\bno longer"
    r"|\bamend|\bparticipat|\beligible|\bpayable\b|agreement,? (?:dated )?effective"
    r"|\buntil\b|\bthrough\b|\b(?:fiscal|calendar) year|\bin no event"
    r"|\bpracticable|\bplan\b|\bpayments?\b|\bhas served"
)
_PARTING = phrase(r"\bresign|\bterminated? (?:effective|on|as of)|\bcease|\bstep down\b")
_START_DATE = phrase(
    r"^\W*(?:[\divx]{1,4}\W+)?(?:anticipated |target |employment |effective )?(?:start(?:ing)?|hire"
    r"|commencement|employment) date|^\W*(?:effective )?date of (?:hire|employment)"
)
_WITH_THE_PAPER = phrase(
    r"\b(?:employ(?:s|ed|ment)?|work|serve|join|engages?)\b[^.;\ue005]{0,120}?,? (?:commencing"
    r"|beginning|starting|effective)(?: on| with| as of| from| upon)* (?:the )?(?P<root>effective"
    r" date|commencement date|start date|employment date|date (?:hereof|of this agreement|first"
    r"|\ue006|above)|signing of this agreement)"
    r"|^\W*(?:commencing|beginning|starting|effective)(?: on| with| as of| from| upon)* (?:the )?"
    r"(?P<root2>effective date|commencement date|employment date|date (?:hereof|of this agreement"
    r"|first|\ue006|above))[^.;\ue005]{0,60}? (?:will|shall|agrees? to|hereby) (?:be )?"
    r"(?:employ|serve)"
)
_NOT_OF_WORK = phrase(
    r"\bseverance|\bchange (?:in|of) control|\bchange-|\bseparation|\brelease|\bretention|\bindemn"
    r"|\btermination (?:agreement|benefits)|\bconsulting"
)
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
    body = [s for s in letter.body if "\ue005" in s.text]
    for sentence in body:
        headed = "date" in sentence.heading.lower() and _START_DATE.match(sentence.heading)
        words = (*_STARTS, rf"^{DAY}\.?$") if headed else _STARTS
        if found := _said(sentence, words):
            return found
    if _NOT_OF_WORK.search(letter.source[:TITLE]) or changes_another(letter):
        return {}
    return _with_the_paper(letter) or next(filter(None, (_said(s, _IN_EFFECT) for s in body)), {})


def _said(sentence: Sentence, rules: tuple[str, ...]) -> Found:
    for words in rules:
        match = find(words, sentence)
        if match is None:
            continue
        before = sentence.text[max(0, match.start - 40) : match.end]
        if _NOT_A_START.search(before) or _PARTING.search(sentence.text[: match.end]):
            continue
        if found := dated(sentence, *match.bounds("day")):
            return {"start_date": (found[0], (match.span(),))}
    return {}


def _with_the_paper(letter: Letter) -> Found:
    """Work begins on the effective date, or on that of the agreement."""
    for sentence in letter.having(_WITH_THE_PAPER):
        match = _WITH_THE_PAPER.search(sentence.text)
        if match is None or _NOT_A_START.search(match[0]):
            continue
        root = (match["root"] or match["root2"]).lower()
        found = day_called(letter, root) if root in NAMES else day_made(letter)
        if found is not None:
            return {"start_date": (found[0], (sentence.span(*match.span()), found[1]))}
    return {}
