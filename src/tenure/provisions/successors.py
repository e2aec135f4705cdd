"""Successors: whom the agreement binds, and whether a buyer of the Company has to assume it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..formula import NEVER_DAY
from ..meaning import Duty, Meaning
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..terms import Person
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]
Failure = Literal["breach", "good reason", "not said"]

_WORTH = ("success", "assign", "assum", "personal to")

_BINDS = phrase(
    r"\b(?:bind(?:ing)?|inure\w*)\b[^.;]{0,170}?\bsuccessors?\b(?! employer)"
    r"|\bsuccessors?\b[^.;]{0,60}?\b(?:shall|will|are|is) (?:also )?(?:be )?bound\b",
)
_ASSUME = phrase(
    r"\b(?:shall|will|must|agrees? to)\b[^.;]{0,40}?\b(?:require|cause|obtain)\b[^;]{0,60}?"
    r"\b(?:successors?|acquir\w+|assumption|transferee)\b[^;]{0,260}?\b(?:assum\w+|agree(?:s|d|ing)?)\b"
    r"|\bsuccessors?\b[^.;]{0,160}?\b(?:shall|will|must)\b[^.;]{0,30}?\bassume\b",
)
_FAILS = phrase(
    r"\bfail\w*\b[^;]{0,240}?\b(?:shall|will)\b[^;]{0,60}?\b(?P<what>breach|good reason)\b"
)
_PERSONAL = phrase(
    r"\b(?:you|executive|employee|consultant|neither party|this agreement|his rights|personal)\b"
    r"[^.;]{0,60}?\b(?:may not|shall not|not be|cannot|neither|non-?assignable)\b[^.;]{0,60}?"
    r"\b(?:assign|delegate|transfer)\w*\b(?! (?:or (?:modif|amend)|by will))"
    r"|\b(?:is|are) personal (?:to|in nature)\b|\bneither party may\b[^.;]{0,30}?\bassign",
)
_OF_EXECUTIVE = phrase(
    r"\b(?:part(?:y|ies)|their|both|each|hereto|you|your|executive|employee|consultant|his|her|heirs"
    r"|estate|us|our|(?:personal|legal) representatives?|mr|ms|mrs|dr)\b"
)
_OF_COMPANY = phrase(
    r"\b(?:part(?:y|ies)|their|both|each|hereto|company|corporation|employer|bank|partnership|trust|firm"
    r"|us|our|its|inc|llc)\b"
)
_MAY_ASSIGN = phrase(
    r"\b(?:(?:company|corporation|employer|bank|partnership|trust|firm)(?: and its affiliates)?|we)"
    r" (?:may|can|(?:shall have|has|have|reserves?) the right to) (?:freely )?(?:assign|transfer)"
    r" (?:this|its rights|our rights|all (?:of )?(?:its|our) rights)\b[^.;,]{0,70}?"
    r"(?P<to>(?: (?:to|only|with|in connection|without|upon|if|provided)\b[^.;]{2,200}?)?)"
    r"(?=,? (?:but|and|while) (?:you|(?:the )?executive|(?:the )?employee|neither|this|any such"
    r"|such)\b|[.;]|$)"
)
_ONLY_IF = phrase(r"\b(?:in the event|in case|if|upon|following|after|subject to|with the)\b")
_ELSE = phrase(
    r"\breleas(?:e|es|ees?) (?:and|the company|any)|\bforever discharg|\bgood reason\" (?:shall"
    r"|mean)|\bchange (?:in|of) control\" (?:shall|mean)|\binventions?\b|\boptions?\b"
    r"|\bintellectual|\bclaims?\b|\bshares\b|\breimburse|\bas used (?:herein|in this)"
    r"|\bplan or\b|\bright, title\b",
)


@dataclass(frozen=True, kw_only=True)
class Successors(Provision, kind="successors"):
    """Whom the agreement binds: `binds` the successors of both sides, or of the one that it names
    (`whose`); a successor of the Company `must_assume` it expressly, and failing that is a
    `failure` (a breach, a good reason to resign); the executive may not assign it (`personal`),
    the Company may (`company_may_assign`), `assign_to` whom or how in the letter's words.

    It pays nothing. The assumption is a duty of the Company from a change in control, where the
    agreement defines one; whether it was fulfilled is no fact of the vocabulary: record a failure
    as the fact `good_reason_condition` with `what: successor`.

    Reads no fact of its own.

    > This letter binds and benefits the successors of the Company, which shall require any
    > successor to assume it. You may not assign it.
    """

    binds: bool = False
    whose: Literal["company", "executive"] | None = None
    must_assume: bool = False
    failure: Failure = "not said"
    personal: bool = False
    company_may_assign: bool = False
    assign_to: Person | None = None

    headings = ("successor", "assign", "binding")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "This letter shall be binding upon and inure to the benefit of the parties and their"
            " successors.",
            {"binds": True},
        ),
        Example(
            "The Company shall require any successor to all of its business to assume expressly and"
            " agree to perform this Agreement. Failure of the Company to obtain such assumption"
            " shall be a breach of this Agreement.",
            {"must_assume": True, "failure": "breach"},
        ),
        Example(
            "The Executive may not assign this Agreement, which shall bind the Company's"
            " successors.",
            {"binds": True, "whose": "company", "personal": True},
        ),
        Example(
            "The Company may assign this letter to an affiliate, but you may not assign it.",
            {"personal": True, "company_may_assign": True, "assign_to": "to an affiliate"},
        ),
        Example(
            "This Agreement shall bind the Company and its successors. This Agreement shall"
            " inure to the benefit of the Executive's heirs and successors.",
            {"binds": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All that a letter says of it, as one provision."""
        found: Found = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole: list[Span] = []
        for sentence in letter.having(*_WORTH):
            told = _said(sentence, found)
            if "binds" in told and "binds" in found and _whose(told) != _whose(found):
                found.pop("whose", None)  # one sentence for each side
                told.pop("whose", None)
                fields["binds"] = (*fields["binds"], told["binds"][1])
                whole.append(sentence.span())
            said = {k: v for k, v in told.items() if k not in found}
            if said:
                found |= said
                fields |= {name: (span,) for name, (_, span) in said.items()}
                whole.append(sentence.span())
        if found:
            terms = {name: value for name, (value, _) in found.items()}
            kept = {name: spans for name, spans in fields.items() if name in terms}
            yield cls(**terms, cite=Cite(tuple(dict.fromkeys(whole)), kept))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What each side must, or must not, do."""
        hired = t.finding("hired").named("first day of employment", t.cite())
        if self.must_assume:
            control = NEVER_DAY
            if t.has("change_in_control"):
                control = t.finding("change_in_control")
            yield Duty(
                "have a successor assume the agreement", "the company", "the executive", "must",
                control.named("day of a change in control", t.cite("must_assume")),
                consequence={
                    "breach": "a breach of the agreement",
                    "good reason": "a good reason to resign",
                    "not said": "none stated",
                }[self.failure],
            )  # fmt: skip
        if self.personal:
            yield Duty("assign the agreement", "the executive", "the company", "must not", hired)
        if self.company_may_assign:
            to = f" {self.assign_to}" if self.assign_to else ""
            name = f"assign the agreement{to}"
            yield Duty(name, "the company", "the executive", "may", hired)

    def words(self) -> str:
        """A sentence for each part."""
        said = []
        if self.binds:
            whose = {"company": "the Company's", "executive": "your", None: "each side's"}
            who = whose[self.whose]
            said.append(f"This letter binds and inures to the benefit of {who} successors.")
        if self.must_assume:
            said.append("The Company shall require any successor to assume this letter.")
        if self.failure != "not said":
            what = "a breach of it" if self.failure == "breach" else "Good Reason"
            said.append(f"Failure to have it assumed by such successor shall be treated as {what}.")
        if self.personal:
            said.append("You may not assign this letter.")
        if self.company_may_assign:
            to = f" {self.assign_to}" if self.assign_to else ""
            said.append(f"The Company may assign this letter{to}.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """successors."""
        value = {name: True for name in ("binds", "must_assume", "personal") if getattr(self, name)}
        yield SheetField("successors", value)


def _whose(found: Found) -> str | None:
    """The one side whose successors are bound, where only one is named."""
    return found["whose"][0] if "whose" in found else None


def _said(sentence: Sentence, before: Found) -> Found:
    """What a sentence says of it."""
    text, found = sentence.text, Found()

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    if (fails := _FAILS.search(text)) is not None and "must_assume" in before:
        put("failure", fails["what"].lower(), fails)
    if _ELSE.search(text):
        return found
    if (must := _ASSUME.search(text)) is not None:
        put("must_assume", True, must)
        if (fails := _FAILS.search(text, must.end())) is not None:
            put("failure", fails["what"].lower(), fails)
    if (binds := _BINDS.search(text)) is not None:
        put("binds", True, binds)
        rest = text[binds.start() :]
        if not _OF_EXECUTIVE.search(rest) and _OF_COMPANY.search(rest):
            put("whose", "company", binds)
        elif _OF_EXECUTIVE.search(rest) and not _OF_COMPANY.search(rest):
            put("whose", "executive", binds)
    if (personal := _PERSONAL.search(text)) is not None:
        put("personal", True, personal)
    assigns = _MAY_ASSIGN.search(text)
    if assigns is not None and not _ONLY_IF.search(text, 0, assigns.start()):
        put("company_may_assign", True, assigns)
        if assigns["to"]:
            place = (assigns.start("to") + 1, assigns.end("to"))
            found["assign_to"] = (sentence.readable(*place), sentence.span(*place))
    return found
