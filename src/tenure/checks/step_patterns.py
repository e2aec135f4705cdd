"""The wordings of vesting steps, as patterns over sentences where each value is one character."""

from __future__ import annotations

from ..text import pattern
from ..text.phrases import phrase
from ..text.values import DATE

PERIODS = {"month": 1, "quarter": 3, "year": 12, "annual": 12}

_PART = r"(?P<part>{percent|fraction:p})"
_SHARES = r"(?:shares?|options?|grant|award|units?|stock|total)"
_OF = (
    r"(?:\s(?:of|as to) (?:the |such |your |these )?(?P<rest>(?:remaining|remainder|balance)\s?)?"
    rf"(?:[\w']+ ){{0,4}}?{_SHARES})?"
)
_OF_THE = rf"(?:the |such |your |said |of )*(?:\w+ )?{_SHARES}"
_BECOME = r"(?:will |shall |to |are |is |be |become |becoming )*"
_VEST = rf"(?:\s{_BECOME}(?:vest(?:s|ing|ed)?|exercisable)(?: and (?:become )?exercisable)?)?"
_WHOSE = r"(?:the |your |employee's |executive's )?"
_SINCE = (
    rf"(?:{_WHOSE}(?:(?:{{ordinal:nth}} |one[- ])?(?:year )?anniversary(?: date)?)"
    r"|(?:the |your )?(?:end|completion) of (?:the |your )?(?:{ordinal:year} year|{duration:done})"
    r"|{duration:after} (?:after|from|following|of))"
)
_ON = r"(?:on|upon|after|at|as of)"
_FIRST_DAY = (
    r"(?:date of hire|hire date|start date|commencement|{ordinal:nth} day of employment"
    r"|date of grant|grant date)"
)
_KIND = r"(?P<kind>monthly|quarterly|annual|yearly)"
_INSTALMENTS = r"install?ments?"
_PERIOD_OF = r"(?:the |a )?(?:period of )?(?:next )?"

AT_ONCE = (
    pattern(
        rf"{_PART}(?: (?:of|as to) {_OF_THE})?(?: (?:will|shall|to|are|is|be))* (?:"
        r"immediately vest(?:s|ed|ing)?"
        rf"|vest(?:s|ed|ing)? (?:immediately|(?:up)?on (?:your |the )?{_FIRST_DAY}))"
    ),
    pattern(rf"immediately vested? as to {_PART}"),
)
CLIFF = pattern(rf"{_PART}{_OF}{_VEST},? (?:{_ON} )?{_SINCE}(?P<from>.{{0,60}})")
CLIFF_LAST = pattern(  # "... on the first anniversary, 25% of the shares shall vest"
    rf"\b{_ON} {_SINCE}(?P<from>[^;,.]{{0,70}}), {_PART}{_OF}"
)
_HOW = (
    r"(?P<how>quarterly|monthly|annually"
    rf"|in (?:{{count:n}} )?(?:substantially )?equal {_KIND}?\s?{_INSTALMENTS}"
    r"|(?:in equal installments )?(?:on|at the end of|for|per|each|every|as of)"
    r" (?:the last day of )?(?:each |every )?"
    r"(?:full |completed |calendar |successive |succeeding )*(?P<unit>month|quarter|year)(?:ly)?\b"
    r"|ratably (?P<rate>monthly|quarterly|annually))"
)
_WHICH = r"(?P<which>remaining|following|next|subsequent|succeeding|then remaining)"
_OVER = (
    r"(?: (?:in equal installments )?(?:thereafter )?(?:over|for|during) (?:the |a )?"
    rf"(?:period of )?{_WHICH}?\s?{{duration:over}})?"
)
THEN = pattern(rf"{_PART}{_OF}{_VEST}(?: (?:vest(?:s|ing)?))? {_HOW}{_OVER}(?P<after>.{{0,60}})")
REMAINDER = pattern(
    r"\b(?:remainder|balance|remaining (?:shares|options|portion|unvested shares))"
    rf"(?: of {_OF_THE})?{_VEST}(?: pro\s?rata)? {_HOW}{_OVER}(?P<after>.{{0,50}})"
)
RATABLY = pattern(
    rf"\bvest(?:s|ing)? (?:ratably|equally|pro rata|in (?:{{count:n}} )?equal {_KIND}"
    rf" {_INSTALMENTS}),?(?: (?P<also>monthly|quarterly|annually))? (?:over|for|during)"
    rf" {_PERIOD_OF}{{duration:over}}(?P<after>.{{0,90}})"
)
RATABLY_LAST = pattern(
    r"\bratably vesting over {duration:over} on each of (?:the )?{count:n} anniversar(?:y|ies)"
    r"(?P<after>.{0,60})"
)
SHARE_TRANCHE = pattern(
    r"{count:shares} (?:of the |such )?(?:shares|options)?\s?(?:will |shall )?vest(?:s|ing)? (?:"
    rf"(?P<once>immediately|upon (?:the )?date of hire)|(?:{_ON} )?{_SINCE})"
)
DATED = pattern(r"{count:shares} (?:shares )?(?:vest(?:s|ing)? )?on {date:on}")
TOTAL = pattern(r"\bover (?:a |the )?(?:period of )?{duration:over}(?: period)?")
VESTING = phrase(r"\bvest|exercisable|restriction period", 0)
ON_AN_EVENT = phrase(
    r"^(?:in the (?:event|case)|if |upon (?:a|the occurrence|your termination|termination)|should )"
    r"|\bacceler|no shares",
    0,
)
FROM_A_DATE = phrase(rf"\s*,?\s*(?:beginning|commencing|starting)(?: on)? (?:{DATE})", 0)
