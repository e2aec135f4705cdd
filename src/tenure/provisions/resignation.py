"""Resignation and its notice: how much is required or asked for, and how much was given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import YES, Formula, by, const, either, larger
from ..formula.units import DATE, DAYS
from ..meaning import Figure, Meaning
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..terms import Days
from ..text.phrases import phrase
from ..text.values import DURATION, Duration

if TYPE_CHECKING:
    from ..text import Letter, Sentence

NO_DAYS = const(0, DAYS)
_YOU = r"(?:you|[Ee]xecutive|[Ee]mployee|he|she)"
_D = f"(?:at least |not less than |a minimum of )*(?P<days>{DURATION})"
_THEN = r"(?P<rest>.{0,40}?\bnotice\b.{0,60})"
_BINDING = tuple(
    phrase(form, re.DOTALL | re.IGNORECASE)
    for form in (
        rf"\b{_YOU} .{{0,80}}?\b(?:agrees?|shall|must|will|(?:is|are) required to)\b.{{0,60}}?"
        rf"\b(?:provide|give)(?P<to>.{{0,80}}?)(?:with )?{_D}{_THEN}",
        rf"\b{_YOU} (?:may|(?:shall have|has|have) the right to) (?:voluntarily )?"
        r"(?:resign|terminate).{0,120}?"
        rf"\b(?:on|upon|with|by giving|by providing)(?P<to>.{{0,50}}?){_D}{_THEN}",
        rf"\bby (?:the )?(?:you|executive|employee)\b(?P<to>.{{0,30}}?)\b(?:on|upon|by"
        rf"|with) .{{0,30}}?{_D}{_THEN}",
        rf"\bby (?:the )?(?:you|executive"
        rf"|employee)\b(?P<to>.{{0,30}}?)\bby .{{0,20}}?notice of {_D}(?P<rest>)",
    )
)
_NOTICE = r"[^.;]{0,40}?\bnotice\b"
_ON = r"\b(?:upon|on|with|by giving|by providing|giving|after giving|without giving)\b"
_WE = r"(?:the (?:company|employer|bank|corporation))"
_BOTH = tuple(
    phrase(form, re.DOTALL | re.IGNORECASE)
    for form in (
        rf"\b(?:either (?:party|of us|side|you or {_WE})|you or {_WE}|{_WE} or (?:the )?(?:you"
        r"|executive|employee))\b[^.;]{0,120}?\b(?:terminat|resign|end|cancel)\w*\b[^;]{0,120}?"
        rf"{_ON}[^.;]{{0,60}}?{_D}{_NOTICE}",
        rf"\b(?:terminated|ended|cancell?ed) by (?:either (?:party|side)|{_WE} or (?:by )?(?:the )?"
        rf"(?:you|executive|employee))\b[^.;]{{0,140}}?{_D}{_NOTICE}",
        rf"\b(?:both parties|each party)\b[^.;]{{0,80}}?\b(?:provide|give)\b[^.;]{{0,40}}?{_D}"
        rf"{_NOTICE}[^.;]{{0,60}}?\bterminat",
    )
)
_FROM_COMPANY = tuple(
    phrase(form, re.DOTALL | re.IGNORECASE)
    for form in (
        rf"\b{_WE} (?:may|can|(?:shall have|has) the right to) (?:\w+ ){{0,2}}?terminate\b[^.;]"
        rf"{{0,140}}?{_ON}[^.;]{{0,50}}?{_D}{_NOTICE}",
        rf"\bby {_WE}\b[^.;]{{0,80}}?{_ON}[^.;]{{0,40}}?{_D}{_NOTICE}",
    )
)
_NAMED = phrase(
    rf"\bby (?!the |either )\w+ (?:at any time )?(?:upon|on|by giving)[^.;]{{0,30}}?{_D}"
    r"[^.;]{0,30}\bnotice to (?:the company|employer)"
)
_NOT_WITHOUT = phrase(
    rf"\b{_YOU} (?:shall|will) not (?:voluntarily )?(?:terminate|resign|leave)\b[^.;]{{0,80}}?"
    rf"\bwithout[^.;]{{0,40}}?{_D}{_NOTICE}"
)
_SOME = phrase(
    r"\bgood reason\b|\bcure\b|\bnon-?renew|\bdisab|\brenew|\bextend"
    r"|\bfor (?:good |just )?\"?cause\b|happening of|\brefus|\bchange (?:in|of) control"
    r"|\bconstructive"
)
_ONLY_WHERE = phrase(  # after the notice: what has to happen before it may be given
    r"^[^.;]{0,60}?\b(?:if|in the event|in case|only (?:after|upon|following))\b"
    r"(?! (?:you|he|she|(?:the )?(?:executive|employee)) (?:\w+ )?(?:resign|terminat|leav|decid"
    r"|elect|choos|chose|wish|desire))"
)
_REQUEST = phrase(
    rf"\b(?:request|ask|would appreciate)\b(?P<to>.{{0,120}}?){_D}(?P<rest>.{{0,20}}?\bnotice)",
    re.DOTALL | re.IGNORECASE,
)
_ANY = phrase(
    r"\b[Yy]ou may (?:resign|terminate).{0,90}?\b(?:with|by giving|upon giving|upon|by) "
    r"(?:prior |written |advance )*notice(?: to (?P<to>[A-Z]\w+|the \w+))?",
    re.DOTALL,
)
_NONE_FROM_COMPANY = phrase(
    r"\b(?:the Company|[A-Z]\w+) may (?:terminate|end).{0,90}?\bwith or without "
    r"(?:cause,? (?:and |or )?(?:with or without )?)?(?:prior |advance )?notice",
    re.DOTALL,
)
_TO = phrase(r"\b(?:the Board of Directors|the Board|the Company|[A-Z]\w+)", 0)
_ELSE = phrase(r"\bgood reason\b|\bcure\b|\bnon-?renew|\bdisab")
Found = dict[str, tuple[Any, re.Match[str]]]


@dataclass(frozen=True, kw_only=True)
class Resignation(Provision, kind="resignation"):
    """Notice of resignation: `notice_days` (days) bind the executive, `requested_days` are only
    asked for, and `any_notice` wants notice of no stated length. `company_days` is what the Company
    has to give, 0 where the letter says that it needs none; `to` is who gets the notice.

    It pays nothing. Figures: `notice_given_days` (from the notice to the last day),
    `notice_enough`, `notice_short_by`, `request_met`; shown once somebody has resigned.

    It reads `resigned` (`notice_given`; `never` means that none was given) and
    `resignation_notice`.

    > You agree to give the Board 45 days' notice of your resignation.
    """

    notice_days: Days | None = None
    requested_days: Days | None = None
    any_notice: bool = False
    company_days: Days | None = None
    to: str | None = None

    headings = ("resign", "notice", "termination")
    said: ClassVar[Mapping[str, str]] = {
        "notice_days": "{} notice",
        "requested_days": "{} notice requested",
        "company_days": "{} notice by the Company",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "In the event you elect to resign, you agree to provide the Board of Directors with "
            "forty-five (45) days advance notice of your resignation.",
            {"notice_days": 45, "to": "the Board of Directors"},
        ),
        Example(
            "As an employee you may terminate employment at any time with notice to Lumenor. We "
            "request that in the event of resignation, you give the company at least 20 days "
            "notice.",
            {"any_notice": True, "requested_days": 20, "to": "Lumenor"},
        ),
        Example(
            "Executive may resign at any time on thirty (30) days' prior written notice to the "
            "Company, and the Company may terminate this agreement at any time with or without "
            "notice.",
            {"notice_days": 30, "company_days": 0, "to": "the Company"},
        ),
        Example(
            "Either party may terminate this Agreement by giving twenty-one (21) days written"
            " notice to the other party.",
            {"notice_days": 21, "company_days": 21},
        ),
        Example(
            "The Term may end early (i) by Ames at any time upon forty (40) days' written notice to"
            " the Company and (ii) by the Company on at least 10 (ten) days' written notice.",
            {"notice_days": 40, "company_days": 10},
        ),
        Example(
            "The Company may terminate your employment at any time without Cause upon 60 days'"
            " prior written notice.",
            {"company_days": 60},
        ),
        Example(
            "The Executive will not terminate employment without giving 45 days prior notice to"
            " the Company.",
            {"notice_days": 45},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Resignation]:
        terms: dict[str, Any] = {}
        fields: dict[str, Any] = {}
        whole = []
        for sentence in letter.sentences:
            if sentence.kind != "body" or "notice" not in sentence.lower:
                continue
            found = {k: v for k, v in _found(sentence).items() if k not in terms}
            if not found or (set(found) == {"company_days"} and not _parting(sentence)):
                continue
            for name, (value, match) in found.items():
                terms[name] = value
                fields[name] = (sentence.span(*match.span()),)
            whole.append(sentence.span())
        if set(terms) & {"notice_days", "requested_days", "any_notice"} or terms.get(
            "company_days"
        ):
            yield cls(cite=Cite(tuple(whole), fields), **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        resigned, told = t.finding("resigned"), t.happening("resignation_notice")
        stated = t.fact("resigned", "notice_given", DATE).named("day the notice was given")
        notice = either(by(told, resigned), told, stated).named("day of the notice", t.cite())
        left, given = by(resigned, t.day), by(notice, resigned)
        days = either(left & given, resigned - notice, NO_DAYS)
        days = larger(days, NO_DAYS).named("days from the notice to the last day", t.cite())
        yield Figure("notice_given_days", days, when=left)
        enough = YES
        if self.notice_days is not None:
            enough = t.notice_days <= days
            short = either(left, larger(t.notice_days - days, NO_DAYS), NO_DAYS)
            short = short.named("days by which the notice is short", t.cite("notice_days"))
            yield Figure("notice_short_by", short, when=left)
        elif self.any_notice:
            enough = given.named("whether any notice was given", t.cite("any_notice"))
        yield Figure("notice_enough", _if(left, enough).named("notice enough", t.cite()), when=left)
        if self.requested_days is not None:
            met = _if(left, t.requested_days <= days)
            met = met.named("request met", t.cite("requested_days"))
            yield Figure("request_met", met, when=left)

    def words(self) -> str:
        who = self.to or "the Company"
        said = []
        if self.any_notice:
            said.append(f"You may terminate your employment at any time with notice to {who}.")
        if self.notice_days is not None and self.to is None:
            said.append(f"You may resign at any time upon {self.notice_days} days' written notice.")
        elif self.notice_days is not None:
            said.append(
                f"You agree to provide {who} with {self.notice_days} days advance notice of your "
                f"resignation."
            )
        if self.requested_days is not None:
            said.append(
                f"We request that you give {who} at least {self.requested_days} days notice of it."
            )
        if self.company_days:
            said.append(
                f"The Company may terminate your employment at any time upon {self.company_days}"
                " days' written notice."
            )
        elif self.company_days == 0:
            said.append(
                "The Company may terminate your employment at any time with or without notice."
            )
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        said: dict[str, object] = {}
        days = self.notice_days if self.notice_days is not None else self.requested_days
        if days is not None:
            said["executive"] = days
            if self.notice_days is None:
                said["executive_is"] = "requested"
        if self.company_days is not None:
            said["company"] = self.company_days
        if said:
            given = [
                n
                for n in ("notice_days", "requested_days", "company_days")
                if n in self.cite.fields
            ]
            yield SheetField("notice_period_days", said, tuple(given))


def _if(left: Formula, answer: Formula) -> Formula:
    """The answer once somebody has resigned; before that nothing is amiss."""
    return either(left, answer, YES)


def _parting(sentence: Sentence) -> bool:
    return re.search(r"\bat[ -]will\b|\bterminate\b", sentence.text, re.I) is not None


def _found(sentence: Sentence) -> Found:
    """The terms that a sentence gives, each with the match that says so."""
    text, found = sentence.text, Found()
    for name, match in _given(sentence):
        if (days := _days(sentence, match)) is not None:
            found.setdefault(name, (days, match))
            if name == "notice_days" and "to" in match.re.groupindex:
                to = _TO.search(f"{match['to']} {match['rest']}")
                if to is not None:
                    found.setdefault("to", (to[0], match))
    if _ELSE.search(text):
        return found
    requested = _REQUEST.search(text)
    if requested is not None and (days := _days(sentence, requested)) is not None:
        found["requested_days"] = (days, requested)
    elif "notice_days" not in found and re.search(r"\bresign|\bterminat", text, re.I):
        for match in filter(None, (form.search(text) for form in _BINDING)):
            if _ONLY_WHERE.search(text[match.end("days") :]) is not None:
                break
            if (days := _days(sentence, match)) is not None:
                found["notice_days"] = (days, match)
                to = _TO.search(f"{match['to']} {match['rest']}")
                if to is not None:
                    found["to"] = (to[0], match)
                break
    anything = _ANY.search(text)
    if anything is not None and not found and "without" not in anything[0]:
        found["any_notice"] = (True, anything)
        if anything["to"]:
            found["to"] = (anything["to"], anything)
    company = _NONE_FROM_COMPANY.search(text)
    if company is not None:
        found["company_days"] = (0, company)
    return found


def _given(sentence: Sentence) -> Iterator[tuple[str, re.Match[str]]]:
    """The notice that either side has to give to end the employment for no stated reason."""
    text = sentence.text

    def plain(match: re.Match[str] | None) -> bool:
        if match is None or _SOME.search(text[: match.end("days") + 30]) is not None:
            return False
        if _ONLY_WHERE.search(text[match.end("days") :]) is not None:
            return False
        return re.search(r"\bhappening|\bof the following", text[match.end() :][:80]) is None

    for form in _BOTH:
        if (match := form.search(text)) is not None and plain(match):
            yield "notice_days", match
            yield "company_days", match
    for form in (*_FROM_COMPANY, _NAMED, _NOT_WITHOUT, _BINDING[1]):
        match = form.search(text)
        if match is not None and plain(match):
            yield "company_days" if form in _FROM_COMPANY else "notice_days", match


def _days(sentence: Sentence, match: re.Match[str]) -> int | None:
    value = sentence.value_at(match.start("days"))
    if not isinstance(value, Duration) or value.unit not in ("day", "week"):
        return None
    return value.n * (7 if value.unit == "week" else 1)
