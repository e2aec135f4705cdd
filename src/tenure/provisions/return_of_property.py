"""What belongs to the Company and has to be given back, by when, and what may be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..formula import NEVER_DAY, Formula, apply, earliest, smaller
from ..gathering import Found, gathered
from ..meaning import Duty, Meaning, Note
from ..provision import Example, Provision, SheetField, Terms
from ..terms import Day, Days, Person, show_day
from ..text.phrases import phrase
from ..text.values import DATE, DURATION, Date, Duration

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence

_GIVES = (
    r"(?:return(?:ing)?|surrender(?:ing)?|deliver(?:ing)?(?: up| over| back)?"
    r"|turn(?:ing)? (?:over|in)|hand(?:ing)? over|give back|giving back|relinquish)"
)
_THINGS = (
    r"(?:propert(?:y|ies)|documents?|records|materials?|equipment|keys|files|laptops?|computers?"
    r"|(?:credit|access|identification|id) cards?|papers|memoranda|notebooks|vehicles?"
    r"|automobiles?|badges?|supplies|cell(?:ular)? phones?|tangible items|(?:all|any|such)"
    r" (?:confidential|proprietary) information)"
)
_MUST = (
    r"(?:shall|will|must|(?:(?:hereby |also |further )*(?:covenants?|agrees?|undertakes?|promises?)"
    r"|(?:is|are) (?:required|obligated)|(?:is|are) expected) (?:and \w+ )?to"
    r"|agrees? that (?:you|he|she|(?:the )?(?:executive|employee)) (?:shall|will))"
)
_RETURNS = phrase(
    rf"\b{_MUST}\b(?:[^.;]{{0,100}}?\b)(?<!not )(?<!not be required to ){_GIVES}\b"
    rf"[^.;]{{0,240}}?\b{_THINGS}\b"
)
_RETURNED_BY = phrase(
    rf"\b{_THINGS}\b[^.;]{{0,240}}?\b(?:shall|must|will|(?:is|are) to) (?:also )?(?:promptly"
    r" |immediately |forthwith )?be (?:promptly |immediately |forthwith )?(?:returned|surrendered"
    r"|delivered|turned (?:over|in)|handed over|given back)\b"
)
_HAS = phrase(
    r"\b(?:has|have|had)(?: already)? (?:returned|surrendered|delivered|turned (?:over|in)|handed"
    rf" over)\b[^.;]{{0,240}}?\b{_THINGS}\b"
)
_OTHER = phrase(  # what is no property of the Company's, or comes to the executive
    r"\breturn (?:to work|receipt|on\b)\b|\btax returns?\b"
    r"|\b(?:return|deliver|sign)\w*\b[^.;]{0,60}?\b(?:cop(?:y|ies) of this|this (?:letter"
    r"|agreement|release)|signed|executed|acceptance|(?:an?|written|letter of)"
    r" (?:\w+ )?(?:resignation|notice)|form I-9)\b"
    r"|\bdeliver\w*\b[^.;]{0,60}?\b(?:shares|certificates?|stock|opinion|invoice|receipts"
    r"|(?:to )?(?:the )?(?:executive|employee|you)\b(?!'| (?:shall|will|agrees?)))"
    r"|\bcompany (?:shall|will|agrees? to) (?:\w+ )?(?:return|deliver|surrender)\b"
    r"|\b(?:sign|execute) and (?:return|deliver)\b|\b(?:shall|will|must) either\b"
    r"|\brepay\w*\b|\breimburs\w*\b"
)
_NOT = phrase(r"\b(?:not|nor|without) (?:be )?(?:obligated|required|have) to (?:\w+ )?return\b")
_LEAVING = phrase(
    r"\b(?:up)?on (?:or (?:before|after|prior to) )?(?:the |any |such |your |his |her |my )*"
    r"(?:\w+ ){0,2}?(?:terminat\w+|cessation|end(?:ing)?|expiration|separation|resignation"
    r"|departure|leaving|retirement|last day)\b"
    r"|\b(?:after|following|at|by|before|prior to|(?:no|not) later than|at the time of|as of"
    r"|in the event of|within [^.;]{0,30}? (?:of|after|following))"
    r" (?:the |any |such |your |his |her )*(?:[\w']+ ){0,3}?(?:terminat\w+|cessation|end\b"
    r"|expiration|separation|resignation|departure|last day|leaving)\b"
    r"|\b(?:when|if|once|whenever)\b[^.;]{0,50}?\bemploy\w*\b[^.;]{0,40}?\b(?:ends?|terminat\w+"
    r"|ceases?)\b|\bleav(?:es?|ing) (?:the )?(?:employ\w*|company|service)\b"
)
_REQUEST = phrase(
    r"\b(?:(?:up)?on|of|at) (?:the )?(?:company|employer|bank|corporation|its)?(?:'s)? ?(?:\w+ )?"
    r"(?:request|demand)\b"
    r"|\b(?:when|if|as|whenever) (?:so )?(?:\w+ )?(?:requested|asked|demanded)|\bat the request of"
    r"|\brequests? (?:it|them|their return|the return|such)|\bat any (?:other )?time upon\b"
    r"|\b(?:company|employer|bank|corporation|we|it) (?:(?:may|shall|should) )?(?:so )?requests?\b"
)
_BY = phrase(
    r"\b(?:by|on or before|(?:no|not) later than|prior to|before|on)\b[^.;]{0,40}?"
    rf"(?P<day>{DATE})"
)
_WITHIN = phrase(
    rf"\bwithin (?P<time>{DURATION})|\b(?:no|not) later than (?P<late>{DURATION})"
    r" (?:after|following)"
)
_ANYWAY = phrase(r"\brequest\b.{0,40}?\bin any (?:event|case)\b")  # days of leaving alone
_KEEPS = phrase(
    r"\b(?:you|he|she|(?:the )?(?:executive|employee)) (?:(?:may|shall|will)(?: be)?"
    r"(?: (?:permitted|allowed|entitled) to)?|(?:is|are) (?:permitted|allowed|entitled) to)"
    r" (?:keep|retain)\b(?: (?:for|as) (?:his|her|your) (?:own|personal)[\w ]{0,20}?,?)?"
    r" (?P<what>(?:your|his|her|the|any|a|one)\b[^.;,]{3,90}?"
    r"(?:, (?:and )?(?:your|his|her|the|any|a|one|copies|documents|records)\b[^.;,]{3,90}?)*)"
    r"(?=[.;,]|$| and (?:you|he|she|the (?:company|executive|employee))\b| (?:provided|after)\b)"
)
_EXCEPT = phrase(  # "except her personal diaries", "except that she may keep a computer"
    r"\bexcept(?:ing)?(?: for)? (?:that (?:you|he|she|(?:the )?(?:executive|employee)) may"
    r" (?:keep|retain) )?"
    r"(?P<what>(?:any|his|her|your|a|one|personal)\b[^.;()]{3,120}?)(?=[.;(]|\W*$)"
)
_KEPT = phrase(
    r"\b(?:computer|laptop|phone|contacts?\b|mobile|blackberry|automobile|vehicle|address|rolodex|diar|calendar|notes"
    rf"|{_THINGS})",
    0,
)
_AT = phrase(  # by another day than the last one
    r"\b(?:on or before|on|by|upon|at|before|prior to|as of|no later than|concurrent(?:ly)? with"
    r"|simultaneously with) (?:the |this |his |her |your )?(?:[\w-]+ ){0,3}?(?:day|date|(?:closing"
    r"|execution|signing|delivery)(?: day| date)?)\b(?: hereof| of(?: [\w-]+){1,4})?"
    r"|\b(?:forthwith|immediately|promptly|at once)\b"
)
_ALL = phrase(  # not of documents alone
    r"(?<!proprietary )(?<!intellectual )\bpropert(?:y|ies)\b(?! of the (?:company|employer|bank)"
    r" (?:and|which|that))|\bequipment\b|\bkeys\b|\blaptop|\bcomputers?\b(?! (?:file|disk|print"
    r"|program|data|soft))|\bphones?\b|\bvehicles?\b|\bautomobiles?\b|\bcards?\b|\bbadges?\b"
)
_PAPERS = phrase(
    r"\b(?:documents?|records|materials?|files|papers|memoranda|notebooks|writings|books)\b"
)
_WORDS = ", in the words of the letter: "
REACH = 200  # characters of a list of what has to be given back
What = Literal["property", "documents", "confidential information"]
_CALLED: dict[What, str] = {
    "property": "property",
    "documents": "documents and records",
    "confidential information": "confidential information",
}
_WORTH = (
    "return",
    "surrender",
    "deliver",
    "turn over",
    "turn in",
    "hand over",
    "give back",
    "relinquish",
)


@dataclass(frozen=True, kw_only=True)
class ReturnOfProperty(Provision, kind="return_of_property"):
    """That the executive gives back what belongs to the Company, or only its documents, or
    what holds its confidential information (`what`): on `leaving`, when it is asked for
    (`on_request`), or `by` a day, or at another time in the letter's words (`moment`); `within` so
    many days (`business_days`) of leaving or of the request. What may be
    kept is in the letter's words (`keeps`). `returned`: the paper itself says that all was given
    back already.

    It pays nothing. Reads `property_requested` and `property_returned`. Where no day is named the
    duty comes about on the last day of employment, and has no day by which it must be done.

    > You will return all property of the Company within 5 days of leaving. You may keep your
    > laptop computer.
    """

    what: What = "property"
    leaving: bool = False
    on_request: bool = False
    by: Day | None = None
    moment: Person | None = None
    within: Days | None = None
    business_days: bool = False  # those of `within`
    keeps: Person | None = None
    returned: bool = False

    headings = ("property", "return of", "documents", "records")
    said: ClassVar[Mapping[str, str]] = {
        "within": "within {}",
        "business_days": "of business days",
        "by": "by {}",
        "keeps": "may keep {}",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Upon termination of employment the Executive shall immediately surrender to the"
            " Company all files, keys and other property in his possession.",
            {"leaving": True},
        ),
        Example(
            "You agree to return all Company equipment and records on or before May 6, 2011. You"
            " may keep your cell phone.",
            {"by": "2011-05-06", "keeps": "your cell phone"},
        ),
        Example(
            "All documents furnished to the Employee shall be returned to the Bank within 10 days"
            " after the termination of his employment or at any time upon its request.",
            {"what": "documents", "leaving": True, "on_request": True, "within": 10},
        ),
        Example(
            "The Executive shall return all property of the Company within 4 business days of the"
            " termination of his employment.",
            {"leaving": True, "within": 4, "business_days": True},
        ),
        Example(
            "On the Closing Date the Employee shall return all records and equipment of the"
            " Company, except his personal notes.",
            {"moment": "On the Closing Date", "keeps": "his personal notes"},
        ),
        Example(
            "The Executive confirms that he has returned to the Company all of its property.",
            {"returned": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """What a letter says of it, as one provision."""
        sentences = letter.having(*_WORTH, "keep", "retain")
        found = gathered(sentences, _said)
        if found is None or not set(found[0]) - {"keeps"}:
            return
        terms, cite = found
        if terms.pop("duty", False):  # what is still to be given back, whatever was already
            terms.pop("returned", None)
            if terms.keys() & {"leaving", "on_request", "by"}:
                terms.pop("moment", None)
            if any("duty" in said and "what" not in said for said in map(_said, sentences)):
                terms.pop("what", None)  # all of it, by another sentence
        yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duty of the executive, and what the paper says of it."""
        if self.returned:
            yield Note("company property", "the paper says that it has been given back")
        else:
            created, due = self._days(t)
            yield Duty(
                f"return the {_CALLED[self.what]} of the company",
                "the executive", "the company", "must",
                created=created, due=due, done=t.happening("property_returned"),
            )  # fmt: skip
        if self.keeps is not None:
            yield Note("kept", f"the executive may keep {self.keeps}")

    def _days(self, t: Terms) -> tuple[Formula, Formula]:
        """From when it is owed, and by when."""
        if self.by is not None:
            return smaller(t.finding("hired"), t.by), t.by
        from_ = t.finding("ended")
        if self.on_request:
            over = t.records("property_requested")
            asked = earliest(over, over.on)
            from_ = smaller(from_, asked) if self.leaving else asked
        if self.within is not None:
            days = "shift_business" if self.business_days else "shift"
            return from_, apply(days, from_, t.within)
        return from_, from_ if self.leaving or self.on_request else NEVER_DAY

    def words(self) -> str:
        """One sentence for the duty, one for what is kept."""
        if self.returned:
            said = "You have returned to the Company all of its property."
        else:
            said = f"You will return all {_CALLED[self.what]} of the Company{self._when()}."
        said = f"{said[:-1]}{_WORDS}{self.moment}." if self.moment else said
        return f"{said} You may keep {self.keeps}." if self.keeps else said

    def _when(self) -> str:
        if self.by is not None:
            return f" by {show_day(self.by)}"
        days = "business days" if self.business_days else "days"
        within = "" if self.within is None else f" within {self.within} {days}"
        leaving = f"{' of' if within else ' upon'} the termination of your employment"
        asked = f"{' of' if within else ' upon'} the Company's request"
        whens = [leaving] * self.leaving + [asked] * self.on_request
        return within + " or".join(whens)

    def sheet(self) -> Iterator[SheetField]:
        """return_of_property."""
        value: dict[str, Any] = {"what": self.what} | {
            name: True
            for name in ("leaving", "on_request", "returned", "business_days")
            if getattr(self, name)
        }
        for name in ("within", "keeps"):
            if getattr(self, name) is not None:
                value[name] = getattr(self, name)
        yield SheetField("return_of_property", value)


def _said(sentence: Sentence) -> Found:
    """What a sentence says of giving back, each with its place."""
    text, found = sentence.text, Found()

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    keeps = _KEEPS.search(text) or _EXCEPT.search(text)
    if keeps is not None and _KEPT.search(keeps["what"]):
        put("keeps", sentence.readable(*keeps.span("what")).strip(), keeps)
    if not any(word in sentence.lower for word in _WORTH):
        return found
    gives = _RETURNS.search(text) or _RETURNED_BY.search(text)
    if gives is None:
        if (has := _HAS.search(text)) is not None and not _OTHER.search(text):
            put("returned", True, has)
        return found
    things = gives[0] + text[gives.end() : gives.end() + REACH]
    if _OTHER.search(text) or _NOT.search(text):
        return found
    put("duty", True, gives)
    if _ALL.search(things) is None:
        what: What = "documents" if _PAPERS.search(things) else "confidential information"
        put("what", what, gives)
    if (leaving := _LEAVING.search(text)) is not None:
        put("leaving", True, leaving)
    if (request := _REQUEST.search(text)) is not None:
        put("on_request", True, request)
    if (by := _BY.search(text)) is not None:
        value = sentence.value_at(by.start("day"))
        if isinstance(value, Date) and value.days is not None:
            put("by", value.days, by)
    within = _WITHIN.search(text)
    if within is not None and (leaving or request) and not (leaving and _ANYWAY.search(text)):
        length = sentence.value_at(within.start("time" if within["time"] else "late"))
        if isinstance(length, Duration) and length.unit in ("day", "week"):
            put("within", length.n * (7 if length.unit == "week" else 1), within)
            if length.business:
                put("business_days", True, within)
    if not found.keys() & {"leaving", "on_request", "by"} and (at := _AT.search(text)) is not None:
        put("moment", sentence.readable(*at.span()), at)
    return found
