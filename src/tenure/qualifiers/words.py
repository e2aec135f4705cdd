"""Words that narrow a promise, by what they do, and those of them that narrow nothing."""

from __future__ import annotations

import re

from ..text.phrases import Phrase, phrase
from ..text.words import listed


def _spaced(source: str) -> Phrase:
    """An expression for small letters, in which a line may end wherever a space stands."""
    return phrase(source.replace(" ", r"\s+"), 0)


# The group says what to do with a match: a proviso and an exception narrow whatever they stand in;
# an occasion, a lack and a measure narrow what is promised.
NARROWS = _spaced(
    r"\b(?:(?P<exception>other than|except)"
    r"|(?P<proviso>provided,?(?: however,?| further,?)?(?: that| you| he| she| the)|so long as"
    r"|as long as|unless|only (?:if|to the extent|upon)|(?<!shares\s)(?<!stock\s)subject to"
    r"|contingent (?:up)?on|condition(?:ed|al) (?:up)?on|in lieu of|in exchange for"
    r"|but (?:not|only|in no event)"
    r"|in any other|to the extent|in no event|whichever|instead of)"
    r"|(?P<either>instead|in place of|rather than|(?:greater|greatest|lesser|longer|longest|shorter"
    r"|shortest|earlier|earliest|later|latest|higher|lower) (?:of|to occur))"
    r"|(?P<measure>at least|not? (?:less|more) than|not exceed\w*|minimum|maximum|threshold"
    r"|less any|net of|reduced by|offset by|at any other time|employer portion"
    r"|(?:portion|share|percentage|part) of (?:the|your|such) (?:\w+ )?(?:premium|cost)\w*)"
    r"|(?P<duty>(?:continu(?:ed|ing)|(?:his|her|your|(?:executive|employee)[’']s)(?: full)?)"
    r" (?:compliance|adherence) (?:with|to)(?! section 409|[\w\s]{0,20} requirements))"
    r"|(?P<lack>without)"
    r"|(?P<occasion>(?<!as\s)if|should (?:you|the)|upon|(?<!or\s)after"
    r"|(?<!the\s)following|until|(?:before|prior to)(?! or\b)"
    r"|during|within|once|in the (?:event|case)|in which case|beginning (?:with|in)))\b"
)
ANYWHERE = ("exception", "proviso", "either", "duty")
ALWAYS = ("duty",)  # also where the provision is itself a condition
BARE = ("exception", "lack")  # they except what follows at once
COMPLETE = ("measure", "either", "duty")  # they say it themselves, with no clause after them

# what taxes take is of every payment; a list that is not the whole narrows nothing; what an end, a
# term or another section has to do with it is of every promise
IDLE = phrase(
    r"\bwithh|\bdeductions?\b|\bpayroll\b|\btax(?:es|ation)?\b|\bfederal$|\bnot limited\b"
    r"|^(?:following|after) (?:(?:\w+ ){0,3}(?:benefits|payments|events|dates|conditions|amounts"
    r"|manner|provisions)\b|that\b|it ends|this|the foregoing|taking|consult)"
    r"|^(?:following|after|upon|before|prior to) (?:the |such |your |his |her |any |its "
    r"|\w+[’']s )?"
    r"(?:effective )?(?:date of |end of )?(?:such |the |your |his |her |any |\w+ |\w+[’']s )?"
    r"(?:termination|separation|resignation|expiration|hire|grant|start|commencement)\b"
    r"|^if (?:any|applicable|earlier|later|necessary|required|so|at all|not|however)\b"
    r"|\b(?:choice|conflicts?)[ -]of[ -]laws?\b|^if (?:that|this) comes\b"
    r"|^if [^,;]{0,30}\bhad\b|^if you accept\b|^upon (?:your |the )?(?:signing|execution) of this\b"
    r"|^provided,?(?: however,?)? that (?:nothing|no such action)\b"
    r"|^if (?:such|this|that|either)(?: an?)? [\w ]{0,30}(?:occurs|takes place|happens)"
    r"|^(?:during|for|throughout) (?:the |your |his |her |such |its |that |\w+[’']s )?"
    r"(?:[\w-]+ ){0,3}(?:course|term|employment|period)\b"
    r"|^subject to[\s\w]{0,40}(?:sections?|paragraphs?|terms|provisions|limitations|conditions)\b"
    r"|^without (?:limit|liabil|prejudice|regard|any further|notice)|^in lieu of notice"
    r"|^prior to the (?:end of the (?:vesting|term)|expiration of the term|change)"
    r"|^(?:within|under) the (?:meaning|area|time|revocation)"
    # that employment may end before its time, and what the clause itself is about
    r"|^(?:unless|until|subject to)[^,;]{0,30}\b(?:sooner|earlier)\b[^,;]{0,30}?\b(?:terminat\w+"
    r"|extended)\b(?![^;]{0,80}\b(?:following|first to occur)\b)"
    r"|^unless terminated (?:sooner|earlier)\b"
    r"|^(?:in the event of|upon|following|if)[\s\w,]{0,30}\bterminat\w+ (?:\w+ ){0,5}?"
    r"(?:pursuant to|under|described in) this (?:section|paragraph|clause)\b"
)
# those who promise and what they promise in: a clause of no other words says nothing yet
_PLAIN = frozenset(
    listed(
        "the you your he she his her its such this that with company employer corporation bank"
        " executive employee employment agreement shall will any time and for not are is be been"
        " has have had may would should which then there were was from into other than following"
        " event case date term period letter section paragraph hereof hereunder thereof herein"
        " either however party"
    )
)
_WORD = re.compile(r"[a-z]{3,}")


def says_something(text: str) -> bool:
    """Whether there is more in a text than names of the parties and of the paper."""
    return any(w not in _PLAIN for w in _WORD.findall(text.lower()))


def told(words: str, said: str) -> bool:
    """Whether each of some words is among what is said."""
    lower = said.lower()
    return all(w in lower for w in _WORD.findall(words.lower()) if w != "occur")
