"""Employment at will: either side may end it, and who cannot change that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import YES, Formula, Records
from ..formula.units import YES_NO
from ..meaning import Duty, Figure, Meaning, WithoutEffect
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..signers import have_signed, read_signers, worded
from ..terms import YesNo
from ..text.phrases import Phrase, phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

_AT_WILL = phrase(
    r"\bat[- ]?\"?will\b"
    r"|\bat the will of (?:the |either |both )?(?:company|employer|part(?:y|ies))\b"
)
_NEGATED = phrase(r"\b(?:not|never|isn't|won't)\b", 0)
_OF_WORK = phrase(  # "you may trade at will" is of something else
    r"employ|relationship|basis|terminat|status|hired|position|offer\b"
    r"|serv(?:e|ice)|agreement|engag|quit|dismiss|arrangement"
)
_ONE_SIDE = phrase(  # "by Ames, at will; (ii) by the Company for Cause": no employment at will
    r"\bby (?:the )?[\w.']+(?: [\w.']+)?,? at[- ]will\b"
    r"|\bat[- ]will by (?:the )?(?:executive|employee|company|employer)\b(?! (?:or|and))"
    r"|\bonly (?:for|upon|with) (?:(?:good|just) )?\"?cause\b"
    r"|\bat[- ]will employment(?: relationship)?(?: with [^.;,]{2,40})? (?:(?:will|shall)"
    r" (?:terminate|end|cease)|(?:was|is) (?:being )?terminated|terminated|ended)"
    r" (?:on|effective|as of)\b"
)
_LATER = phrase(  # what the employment will be once its term is over
    r"\b(?:after|following|beyond|upon) (?:the )?(?:\w+ ){0,4}?(?:expir|end\b|end date|term\b)"
    r"|\bterm expires|\bpost-(?:expiration|term)|\bin such (?:an )?event"
)
_LEFT_ALONE = phrase(r"\bnot\b[^.;]{0,60}?\b(?:alter|modif|change|affect)\w*\b[^.;]{0,40}$")
_NO_TERM = phrase(r"\bnot (?:for|of) [^.;,]{0,40}?\b(?:term|period|duration|time)\b")
_EITHER = (
    r"(?:either (?:you|party|the executive|the employee)|(?:both )?you and the"
    r" company|you or (?:the )?[\w&]+(?: [\w&]+)?(?= (?:may|can)\b)|you or the company"
    r"|(?:both )?(?:the )?(?:company|employer) and (?:the )?(?:executive"
    r"|employee|you)(?= (?:may )?each\b| both\b| (?:retain|have))|(?:both )?(?:the )?(?:executive"
    r"|employee) and (?:the )?(?:company|employer)(?= (?:may )?each\b| both\b| (?:retain|have)))"
)
_END = r"(?:terminate|end|leave|conclude)"
_THEM = r"(?:you|him|her|(?:the )?(?:executive|employee))\b(?!')"
_SIDES = (
    r"(?:you or (?:by )?(?:the )?\w+|(?:the )?(?:company|employer|\w+) or (?:by )?(?:you|(?:the )?"
    r"(?:executive|employee))|either (?:party|of us|side|you or (?:the )?\w+))"
)
_WHATEVER = r"(?:for any (?:or no )?reason|with or without (?:good |just )?cause)"
_ANY_TIME = (
    phrase(rf"{_EITHER}[^.;]{{0,80}}?{_END}[^.;]{{0,80}}?at any time"),
    phrase(
        rf"\b(?:{_EITHER}|either [^.;]{{3,60}}? or [^.;]{{3,40}}?)"
        rf" (?:may|shall have the right to|can) {_END}"
        rf" (?:it|this|the|your|his|her|(?:executive|employee)'s)\b[^.;]{{0,60}}?{_WHATEVER}"
    ),
    phrase(rf"\b{_WHATEVER},? either party may {_END}\b"),
    phrase(
        rf"\b(?:employment|relationship)\b[^.;]{{0,90}}?\b(?:may|can) be (?:terminated|ended)"
        rf"[^.;]{{0,40}}?\bby {_SIDES}[^.;]{{0,40}}?at any time"
    ),
    phrase(
        r"\byou (?:retain|have)\b[^.;]{0,30}?,? as does the (?:company|employer)\b[^.;]{0,40}?"
        r"\b(?:end|terminat)\w*[^.;]{0,60}?at any time"
    ),
    phrase(
        r"\byour right,? or the right of the (?:company|employer),? to (?:end|terminate) your"
        r" employment[^.;]{0,40}?at any time"
    ),
)
_FREELY = ("at any time", "any reason", "no reason", "or without")
_MAY = r"(?:may|can|(?:shall have|has|have) the right to|(?:is|are) free to)(?: voluntarily)?"
_WHOSE = r"(?:the|this|your|his|her|(?:the )?[\w\u2024]+(?: \w+)?'s?)"
_EVER = (
    r"[^.;]{0,80}?\bat any time\b(?![^.;]{0,60}\b(?:for (?:good|just|cause)|if|of the following"
    r"|upon the)\b)"
)
_YOU_END = phrase(
    rf"\b(?:you|(?:the )?(?:executive|employee)|he|she) {_MAY} (?:{_END} {_WHOSE}"
    rf" (?:employment|agreement)|resign|quit|leave|terminate employment){_EVER}"
)
_NAMED_ENDS = phrase(  # "Ames may terminate the employment relationship at any time"
    rf"\b[A-Z][a-z]+ may {_END} (?:the|this|his|her) (?:employment|[Aa]greement){_EVER}", 0
)
_COMPANY_ENDS = phrase(
    rf"\b(?!you\b|executive\b|employee\b)[\w\u2024]+ {_MAY} (?:(?:terminate|end|conclude)"
    rf" {_WHOSE} (?:employment|agreement)|(?:terminate|dismiss|discharge|part ways with) {_THEM}"
    rf"|let {_THEM} go){_EVER}"
    r"|\bat any time\b[^.;]{0,80}?\b(?:company|employer) (?:shall have|has|reserves|retains)"
    r" (?:a similar|the same|an equal|a like) right\b"
)
_EXCEPT = phrase(
    r"\bexcept (?:as|for|that)\b[^.;:]{0,60}?\b(?:otherwise|herein|contemplated|provided|set"
    r" forth|this (?:letter|agreement))\b",
)
_NO_CAUSE = phrase(
    r"\bwith or without (?:\w+ )?(?:notice,? (?:and|or) (?:with or without )?)?(?:good )?cause"
    r"|\bwithout cause\b|\bfor any (?:or no )?reason",
)
_NO_NOTICE = phrase(
    r"\bwith or without (?:(?:good )?cause,? (?:and|or) (?:with or without )?)?"
    r"(?:prior |advance )?notice",
)
_NO_EMPLOYEE = phrase(
    r"\bno (?:other )?(?:employee|one|officer|manager|representative|person)\b[^.;]{0,80}?"
    r"\b(?:may|can|has (?:the |any )?authority to)\b[^.;]{0,20}?\b(?:alter|change|modify)\b"
    r"[^.;]{0,60}?at[- ]will",
)
_CHANGED = phrase(
    r"\b(?:may|can) (?:only )?(?:be )?(?:changed|modified|altered|amended)\b[^.;]{0,60}?"
    r"\b(?:in|by) (?:an? )?[^.;]{0,40}?writ\w+[^.;]{0,40}?\b(?:signed|executed) by\b",
)


@dataclass(frozen=True, kw_only=True)
class AtWill(Provision, kind="at_will"):
    """Employment at will: `executive_may` and `company_may` end it at any time, with or without
    cause (`any_reason`) and notice (`no_notice`), `except_as_stated` elsewhere in the letter.

    It pays nothing. The figure `at_will` says whether the employment still is at will: it is,
    until an amendment that binds changes `at_will.stands` to no. Where `no_employee_may_alter`
    it, what somebody of the Company promises beside the letter (`side_promise`) has no effect
    on it; where the letter says whose signatures a change of it takes (`altered_by`), an
    amendment needs those too.

    Wording: "Except as set forth herein, your employment is at will: either you or the Company
    may terminate it at any time, with or without cause. No employee of the Company may alter your
    at-will status."
    """

    stands: YesNo
    executive_may: bool = False
    company_may: bool = False
    any_reason: bool = False
    no_notice: bool = False
    except_as_stated: bool = False
    no_employee_may_alter: bool = False
    altered_by: tuple[str, ...] = ()

    headings = ("at-will", "at will", "termination", "nature of employment")
    examples: ClassVar[tuple[Example, ...]] = (
        Example("Tollmark is an at will employer.", {"stands": True}),
        Example(
            "Except as otherwise set forth herein, your employment is on an at-will basis: either"
            " you or the Company may terminate it at any time, with or without notice and with or"
            " without cause. No employee of the Company may alter your status as an at-will"
            " employee.",
            {
                "stands": True,
                "executive_may": True,
                "company_may": True,
                "any_reason": True,
                "no_notice": True,
                "except_as_stated": True,
                "no_employee_may_alter": True,
            },
        ),
        Example(
            "You may end your employment at any time and for any reason. Likewise, Tollmark may"
            " terminate your employment at any time, with or without cause.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "Your employment with Tollmark is not for a fixed term and can be terminated by you or"
            " by the Company at any time for any reason, with or without cause.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "Your employment is at will. Your at-will status may only be changed in a writing"
            " signed by the Chief Executive Officer and by you.",
            {"stands": True, "altered_by": ["chief executive officer", "employee"]},
        ),
        Example(
            "With or without cause, either party may end the employment on proper notice.",
            {"stands": True, "executive_may": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "The Employer may terminate the employment relationship at any time for any reason."
            " Quill may terminate the employment relationship at any time for any reason.",
            {"stands": True, "company_may": True, "any_reason": True},
        ),
        Example(
            "You are free to quit at any time, and we may let you go at any time.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example(
            "You retain the option, as does the Company, of ending your employment at any time.",
            {"stands": True, "executive_may": True, "company_may": True},
        ),
        Example(
            "This letter agreement does not alter the at-will nature of your employment.",
            {"stands": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of it, as one provision."""
        body = letter.having("will", *_FREELY)
        stands = _stands(body)
        if not stands:
            return
        fields: dict[str, tuple[Span, ...]] = {"stands": stands}
        terms: dict[str, Any] = {"stands": True}
        whole = [s.span() for s in body if any(s.span().touches(span) for span in stands)]
        for sentence in body:
            found = _said(sentence)
            for name, (value, span) in found.items():
                terms.setdefault(name, value)
                fields[name] = (*fields.get(name, ()), span)
            if found:
                whole.append(sentence.span())
        spans = tuple(sorted(dict.fromkeys(whole), key=lambda span: span.start))
        yield cls(**terms, cite=Cite(spans, fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Whether it is at will on the day, and what cannot change that."""
        over = t.records("amendment")
        if self.altered_by:
            signed = have_signed(over, self.altered_by) & over.field("written", YES_NO)
            missing = t.changed_by(over, "stands") & ~signed & (over.on <= t.day)
            because = (
                f"at-will status changes only in writing signed by {' and '.join(self.altered_by)}"
            )
            yield WithoutEffect(over, missing, because, t.cite("altered_by"))
        stands = t.amended("stands", t.day, self._signed)
        yield Figure("at_will", stands.named("employment at will", t.cite("stands")))
        if self.no_employee_may_alter:
            promised = t.records("side_promise")
            since = t.finding("effective") if t.has("effective") else t.finding("hired")
            when = (since <= promised.on) & (promised.on <= t.day)
            because = "no employee may alter the at-will status"
            yield WithoutEffect(promised, when, because, t.cite("no_employee_may_alter"))
        if self.executive_may:
            yield _power("leave at any time", "the executive", "the company", t)
        if self.company_may:
            yield _power("end the employment at any time", "the company", "the executive", t)

    def words(self) -> str:
        """One sentence for the status, one for each power, one for who cannot change it."""
        first = "Except as otherwise set forth herein, your" if self.except_as_stated else "Your"
        said = [f"{first} employment is at will."]
        cause = " and for any reason" if self.any_reason else ""
        notice = ", with or without notice" if self.no_notice else ""
        if self.executive_may:
            said.append(f"You may end your employment at any time{cause}{notice}.")
        if self.company_may:
            said.append(f"The Company may terminate your employment at any time{cause}{notice}.")
        if self.no_employee_may_alter:
            said.append("No employee of the Company may alter your at-will status.")
        if self.altered_by:
            said.append(
                "Your at-will status may only be changed in a writing signed by"
                f" {worded(self.altered_by)}."
            )
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """at_will."""
        yield SheetField("at_will", bool(self.stands), ("stands",))

    def _signed(self, over: Records) -> Formula:
        """What a change of it takes besides what binds any amendment."""
        if not self.altered_by:
            return YES
        return have_signed(over, self.altered_by) & over.field("written", YES_NO)


def _power(name: str, who: str, other: str, t: Terms) -> Duty:
    """What one side may do while the employment lasts."""
    hired, ended = t.finding("hired"), t.finding("ended")
    return Duty(name, who, other, "may", created=hired, ends=ended)


def _stands(body: list[Sentence]) -> tuple[Span, ...]:
    """Where it is said that the employment is at will, or that both may end it at any time."""
    for sentence in body:
        match = _AT_WILL.search(sentence.text) if "will" in sentence.lower else None
        if match and _LEFT_ALONE.search(sentence.text[: match.start()]):
            return (sentence.span(*match.span()),)
        if match:
            lead = re.search(r"[^.;,]{0,60}$", sentence.text[: match.start()])
            start = lead.start() if lead else match.start()
        elif match := _may_end(sentence):
            start = match.start()
        else:
            continue
        said = _NO_TERM.sub("", sentence.text[max(0, start - 24) : match.end()])
        if match.group() == "at will" and not _OF_WORK.search(sentence.heading + sentence.text):
            continue
        if _NEGATED.search(said) or _LATER.search(sentence.text[: match.start()]):
            continue
        if not _ONE_SIDE.search(sentence.text):
            return (sentence.span(start, match.end()),)
    timely = [s for s in body if "at any time" in s.lower]
    own = _first(timely, _YOU_END)
    company = _first(timely, _COMPANY_ENDS)
    own = own or _first([s for s in timely if not company or s is not company[0]], _NAMED_ENDS)
    return (own[0].span(*own[1]), company[0].span(*company[1])) if own and company else ()


def _may_end(sentence: Sentence) -> re.Match[str] | None:
    """Where it says that both may end the employment at any time."""
    if not any(map(sentence.lower.__contains__, _FREELY)):
        return None
    found = [match for words in _ANY_TIME if (match := words.search(sentence.text)) is not None]
    return min(found, key=lambda match: match.start(), default=None)


def _first(sentences: list[Sentence], words: Phrase) -> tuple[Sentence, tuple[int, int]] | None:
    """The first sentence that says it, and where."""
    found = ((s, words.search(s.text)) for s in sentences)
    return next(((s, m.span()) for s, m in found if m is not None), None)


def _said(sentence: Sentence) -> dict[str, tuple[Any, Span]]:
    """What one sentence adds: who may end it and how, what is excepted, who cannot change it."""
    text = sentence.text
    found: dict[str, tuple[Any, Span]] = {}
    if (no_employee := _NO_EMPLOYEE.search(text)) is not None:
        found["no_employee_may_alter"] = (True, sentence.span(*no_employee.span()))
        return found
    at_will = _AT_WILL.search(text)
    if at_will is not None and (changed := _CHANGED.search(text, at_will.end())) is not None:
        signers = read_signers(text[changed.end() :])
        if signers:
            found["altered_by"] = (signers, sentence.span(changed.start(), len(text)))
    timely = "at any time" in sentence.lower
    you, company = (w.search(text) if timely else None for w in (_YOU_END, _COMPANY_ENDS))
    either = _may_end(sentence)
    for name, match in (("executive_may", either or you), ("company_may", either or company)):
        if match is not None:
            found[name] = (True, sentence.span(*match.span()))
    if found:
        for name, words in (("any_reason", _NO_CAUSE), ("no_notice", _NO_NOTICE)):
            if (match := words.search(text)) is not None:
                found[name] = (True, sentence.span(*match.span()))
    if at_will is not None and (match := _EXCEPT.search(text)) is not None:
        found["except_as_stated"] = (True, sentence.span(*match.span()))
    return found
