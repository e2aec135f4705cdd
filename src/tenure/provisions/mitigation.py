"""Mitigation and offset: whether other work must be sought, and whether its pay is set off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..gathering import Found, gathered
from ..meaning import Duty, Meaning, Note
from ..provision import Example, Provision, SheetField, Terms
from ..text.phrases import phrase
from ..text.values import DURATION

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence


_WORK = (
    r"(?:(?:other|alternative|alternate|subsequent|another|new|comparable|replacement|suitable"
    r"|different) )+(?:employment|work|job|position)\b"
)
_FINDS = (
    r"(?:seek(?: (?:or|and|nor) \w+)?|look(?:ing)? for|search(?:ing)? for|find|obtain"
    rf"|secur(?:e|ing)) {_WORK}"
)
_NO_DUTY = phrase(
    r"(?:\b(?:not|no|without|neither|nor)|n't)\b[^.;]{0,70}?\bmitigat\w*|\bmitigation (?:is"
    r"|shall be|will be) not required"
    rf"|\b(?:need not|(?:(?:not|no|neither|nor)\b|n't\b)[^.;]{{0,40}}?\b(?:requir\w+|oblig\w+"
    rf"|expected|duty"
    rf"|need|have to))\b[^.;]{{0,50}}?\b{_FINDS}",
)
_DUTY = phrase(
    r"\b(?:you|executive|employee|he|she)\b[^.;]{0,40}?\b(?:shall|will|must|agrees? to"
    r"|required to|oblig(?:at)?ed to|duty to|obligation to)\b(?! not)[^.;]{0,80}?\b(?:mitigate\b"
    rf"|(?:diligently |actively )?(?:seek|look for) {_WORK}|efforts? to (?:{_FINDS}"
    rf"|(?:find|obtain|secure|seek) (?:an? )?(?:position|job|employment|work)\b))",
)
_EARNS = (
    r"(?:(?:other|another|subsequent|later|new|future|alternative) (?:\w+ ){0,2}?"
    r"(?:employ(?:ment|er)\b(?! agreement)|job\b|earnings|income|sources?\b)"
    r"|any (?:\w+,? ){0,2}(?:earnings|income)\b"
    r"|(?:compensation|earnings|income|amounts?)(?: \w+){0,3}? (?:earned|generated|earns)\b"
    r"|self[- ]employment|earnings from such"
    r"|what (?:you|he|she|(?:the )?(?:executive|employee)) (?:then )?earns?\b)"
)
_NO_OFFSET = phrase(
    r"\b(?:nor|not|no|neither)\b[^;]{0,140}?\b(?:reduc\w*|offset|set-?off"
    r"|affect(?:ed)?|diminish\w*)\b[^;]{0,170}?"
    rf"{_EARNS}|\bno\b[^.;]{{0,40}}?{_EARNS}[^;]{{0,120}}?\b(?:reduce|offset)"
    rf"|{_EARNS}[^;]{{0,80}}?\b(?:shall|will) (?:in no event|not)\b[^;]{{0,60}}?\b(?:reduc\w*"
    r"|offset|affect|diminish|lessen)|\bno\b[^.;]{0,20}\bamounts? earned\b[^;]{0,90}?\breduce"
    rf"|\b(?:nor|neither)\b[^;]{{0,40}}?{_EARNS}[^;]{{0,150}}?\b(?:reduc\w*|offset|set[- ]?off)\b"
    r"|\bnor\b[^.;]{0,60}?\bsubject to (?:any )?(?:offset|set-?off|reduction)\b[^.;]{0,40}?"
    r"\b(?:mitigat|earn|employ)"
    r"|\b(?:salary|remuneration|compensation)\b[^.;]{0,40}?\breceived\b[^.;]{0,30}?\bfrom (?:a"
    r" third party|(?:another|any (?:other|subsequent)) employer)\b[^;]{0,230}?"
    r"\b(?:shall|will) not reduce\b"
    rf"|\bnot be affected by\b[^.;]{{0,30}}?\b(?:obtain|find|accept)\w* (?:an? )?{_WORK}"
    r"|\b(?:without regard to|regardless of|irrespective of|whether or not|whatever)\b[^.;]{0,40}?"
    rf"\b(?:(?:obtain|find|secure|accept|take|take up)s? {_WORK}|may earn elsewhere)",
)
_OFFSET = phrase(
    r"\b(?:reduced|offset|decreased|lowered|set off|diminished|reduce its payment)\b[^;]{0,130}?"
    rf"\b(?:by|against|to the extent of)\b[^;]{{0,140}}?{_EARNS}"
    rf"|\b(?:deduct|credit\w* against)\b[^;]{{0,60}}?{_EARNS}|\bnet of\b[^;]{{0,90}}?{_EARNS}"
    rf"|{_EARNS}[^;]{{0,80}}?\b(?:shall|will) (?:be (?:credited"
    r"|deducted|set off|applied)|reduce|offset)\b"
    r"|\b(?:cease|terminate|end|stop)\w*\b[^.;]{0,70}?\b(?:you|executive|employee)\b[^.;]{0,40}?"
    r"\b(?:obtains?|accepts?|commences?|begins?|secures?)\b[^.;]{0,30}?\b(?:other|new|another"
    r"|subsequent)\b"
    r"[^.;]{0,20}?\bemploy"
    rf"|\bless (?:any |all |the )?(?:\w+ ){{0,2}}?(?:amounts?|sums?|compensation|pay|what) (?:that"
    rf" |which )?(?:you|he|she|(?:the )?(?:executive|employee)) (?:may )?(?:earns?|receives?) from"
    rf" {_EARNS}",
)
_SUBJECT_TO = phrase(  # in one word
    r"\b(?:severance|payments?|benefits?|clause|paragraph|section|amounts?|salary|compensation)\b"
    r"[^.;]{0,60}\b(?:is|are|(?:shall|will) be) subject to (?:a duty of )?mitigation\b(?P<on>,?"
    r" (?:if|should|in the event|to the extent|when|upon)[^.;]{0,60}\b(?:position|work|job"
    r"|employment|earn\w*|income))?"
)
_SOME_TIME = phrase(  # what is said of one stretch of the payments, and not of the others
    r"\bduring (?:the|this|that|such|his|her|your) (?:[\w\ue004\ue006-]+ ){0,4}?(?:period|months)\b"
    rf"|\b(?:in|during|for) the (?:first|last|second|initial|remaining|\ue006) (?:{DURATION}"
    r"|period)"
    rf"|\bafter the (?:first|\ue006) (?:{DURATION}|month|week|year|payment|instal?lment)"
)
_STOP = re.compile(r"[.;]")
BEFORE, AFTER = 60, 130  # characters around, in which a period is named
_LESS = (
    "reduc", " less ", "lessen", "offset", "set off", "set-off", "affect", "cease", "stop",
    "lowered", "net of",
    "credit", "deduct", "diminish", "decreas", "regard", "irrespective", "whether or not",
    "whatever",
)  # fmt: skip
_SEEKS = ("seek", "look for", "find", "secur", "obtain", "search")
_MORE = (
    "earn", "income", "employment", "employer", "other source", "another source", "third party",
    "other work", "other job",
)  # fmt: skip
_ELSE = phrase(
    r"\bforce majeure|\bbonus (?:shall|will) be reduced|\btaxes withheld|\bdamages (?:suffered"
    r"|incurred) by the company"
    r"|\btax (?:liabilit|consequence)"
    r"|\bcobra\b|\bhealth (?:plan|coverage|insurance)|\bmedical\b|\bgroup (?:plan|health)"
    r"|\bexcise\b|\bwelfare\b|\binsurance\b|\bindemnif|\bwhereas\b|\bsection 409A\b"
    r"|\"good reason\"|\binvalid|\bbase salary (?:may|shall) be (?:increased|reviewed)",
)


@dataclass(frozen=True, kw_only=True)
class Mitigation(Provision, kind="mitigation"):
    """Whether the executive has to look for other work after the employment has ended
    (`required`), and whether what is earned there reduces severance (`offset`). Either is left out
    where the letter does not say it; most letters say that neither is so. Either may be so
    of the payments of one period only (`required_for_a_time`, `offset_for_a_time`).

    It changes no amount: what is earned elsewhere is no fact that a statement holds, so a letter
    with an offset says so beside the severance, which is then the most that is owed. Where seeking
    work is required, that is a duty from the last day on.

    > You are not required to mitigate the amount of severance by seeking other employment, nor
    > shall it be reduced by compensation from other employment.
    """

    required: bool | None = None
    offset: bool | None = None
    required_for_a_time: bool = False
    offset_for_a_time: bool = False

    headings = ("mitigat", "offset", "set-off", "setoff")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You are not required to mitigate the amount of severance by seeking other employment,"
            " nor shall it be reduced by compensation from other employment.",
            {"required": False, "offset": False},
        ),
        Example(
            "The Executive shall have no duty to mitigate.",
            {"required": False},
        ),
        Example(
            "Severance shall be reduced by any compensation from new employment.",
            {"offset": True},
        ),
        Example(
            "Employee agrees to seek other employment after a termination, and payments to Employee"
            " will be offset by amounts earned from such work.",
            {"required": True, "offset": True},
        ),
        Example(
            "The Executive has no duty to mitigate, nor shall any compensation earned by him after"
            " the last day of employment reduce the amounts payable under this letter.",
            {"required": False, "offset": False},
        ),
        Example(
            "Any payment after the fourth month shall be reduced by your compensation from other"
            " employment.",
            {"offset": True, "offset_for_a_time": True},
        ),
        Example(
            "You have no duty to mitigate during the Notice Period. Payments during the Second"
            " Period will be reduced by compensation from other employment.",
            {
                "required": False,
                "offset": True,
                "required_for_a_time": True,
                "offset_for_a_time": True,
            },
        ),
        Example(
            "These payments are subject to mitigation should you take up another position.",
            {"offset": True},
        ),
        Example(
            "Any salary or remuneration received by the Executive from a third party following the"
            " termination of his employment shall not reduce the Company's obligation to pay him"
            " severance.",
            {"offset": False},
        ),
        Example(
            "You need not look for other work, and severance is paid regardless of whether you find"
            " another job.",
            {"required": False, "offset": False},
        ),
        Example(
            "You must use your best efforts to find other employment, and severance shall be net of"
            " what you earn from other employment.",
            {"required": True, "offset": True},
        ),
        Example(
            "If we let you go without cause, you will be paid seven months of salary, less any"
            " amounts you receive from other employment in that time.",
            {"offset": True},
        ),
    )

    def __post_init__(self) -> None:
        if self.required is None and self.offset is None:
            raise ValueError("mitigation says something: write `required` or `offset`")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All that a letter says of it, as one provision."""
        found = gathered(
            letter.having("mitigat", "seek", "look for", "find ", "secure", "effort", *_LESS), _said
        )
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """A duty where there is one, and a note on the offset."""
        if self.required:
            ended = t.finding("ended").named("last day of employment", t.cite("required"))
            who = "the executive", "the company"
            yield Duty("seek other employment", *who, "must", ended)
        if self.offset:
            yield Note("offset", "severance is reduced by what is earned elsewhere: not computed")

    def words(self) -> str:
        """One sentence or two."""
        said = []
        time = ", during the period that this letter names"
        some = time if self.required_for_a_time else ""
        if self.required is not None:
            said.append(
                f"You agree to seek other employment after your employment has ended{some}."
                if self.required
                else f"You are not required to mitigate the amount of severance{some}."
            )
        if self.offset is not None:
            no = "" if self.offset else "not "
            some = time if self.offset_for_a_time else ""
            by = "compensation from other employment"
            said.append(f"Severance shall {no}be reduced by {by}{some}.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """mitigation."""
        value: dict[str, Any] = {}
        if self.required is not None:
            value["required"] = self.required
        if self.offset is not None:
            value["offset"] = self.offset
        yield SheetField("mitigation", value, ("required", "offset"))


def _said(sentence: Sentence) -> Found:
    """What a sentence says of it."""
    text, lower, found = sentence.text, sentence.lower, Found()
    seeks = "mitigat" in lower or (
        any(word in lower for word in _SEEKS)
        and any(word in lower for word in ("employment", " work", " job", " position"))
    )
    less = any(word in lower for word in _LESS) and any(word in lower for word in _MORE)
    if not (seeks or less) or _ELSE.search(text):
        return found

    def put(name: str, value: bool, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))
        ends = _STOP.search(text, match.end(), match.end() + AFTER)
        end = ends.start() if ends else match.end() + AFTER
        scope = text[max(0, match.start() - BEFORE) : end]
        if (some := _SOME_TIME.search(scope)) is not None:
            start = max(0, match.start() - BEFORE) + some.start()
            place = sentence.span(start, start + len(some[0]))
            found[f"{name}_for_a_time"] = (True, place)

    if seeks:
        if (none := _NO_DUTY.search(text)) is not None:
            put("required", False, none)
        elif (must := _DUTY.search(text)) is not None:
            put("required", True, must)
        elif (told := _SUBJECT_TO.search(text)) is not None:
            put("offset" if told["on"] else "required", True, told)
    if less:
        if (none := _NO_OFFSET.search(text)) is not None:
            put("offset", False, none)
        elif (off := _OFFSET.search(text)) is not None and (
            "severance" in lower or "payment" in lower or "salary" in lower or "amount" in lower
        ):
            put("offset", True, off)
    return found
