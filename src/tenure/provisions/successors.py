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

_WORTH = ("success", "assign", "assum", "personal to", "heirs")

_BINDS = phrase(
    r"\b(?:bind(?:s|ing)?|inure\w*|insure to)\b[^.;]{0,170}?\b(?:successors?(?! employer)|heirs)\b"
    r"|\bsuccessors?\b(?:[^.;]{0,60}?\b(?:shall|will|are|is) (?:also )?(?:be )?bound\b"
    r"|[^.;]{0,280}?\b(?:shall|will) be (?:obligated|required) to perform\b)",
)
_ASSUME = phrase(
    r"\b(?:shall|will|must|agrees? to)\b[^.;]{0,40}?\b(?:require|cause|obtain)\b[^;]{0,60}?"
    r"\b(?:successors?|acquir\w+|assumption|transferee)\b[^;]{0,260}?\b(?:assum\w+|agree(?:s|d|ing)?)\b"
    r"|\bsuccessors?\b[^.;]{0,280}?\b(?:shall|will|must)\b[^.;]{0,30}?\bassume\b",
)
_FAILS = phrase(
    r"\bfail\w*\b[^;]{0,240}?\b(?:shall|will)\b[^;]{0,60}?\b(?P<what>breach|good reason)\b"
)
_NOBODY = r"neither (?:party|of (?:us|the parties)|(?:the )?\w+,? nor (?:the )?\w+)"
_PERSONAL = phrase(
    r"\b(?:you|executive|employee|consultant|this agreement|(?:his|the) rights"
    r"|personal|(?-i:(?P<name>[A-Z][\w-]+)(?= (?:may|shall) not)))\b[^.;]{0,60}?"
    r"\b(?:may not|shall not|not be|(?:are|is) not|cannot|neither|non-?assignable)\b[^.;]{0,60}?"
    r"(?<!this )\b(?:assign|assigned(?! (?:any )?(?:duties|to\b))|assignable|delegate\w*"
    r"|transfer\w*)\b(?! (?:or (?:modif|amend)|by will))"
    r"|\b(?:agreement|letter|contract|rights?|duties|obligations?|services)\b[^.;]{0,90}?"
    r" (?:is|are) personal (?:to|in nature)\b"
    r"|\b(?:in no event (?:shall|may|will) (?:the )?(?:you|executive|employee)"
    r"|(?:you|executive|employee)(?:,? who)? (?:shall|will) have no)\b"
    r"[^.;]{0,40}?\b(?:assign|transfer|delegate)\b"
    rf"|\b{_NOBODY} (?:hereto )?(?:may|shall|can)\b[^.;]{{0,90}}?\b(?:assign|transfer)\b"
    r"|\bneither this (?:agreement|letter)\b[^.;]{0,60}?\b(?:assignable|assigned|transferred)\b",
)
_NEITHER = phrase(
    rf"\b(?:{_NOBODY}|by (?:either|any) party|of (?:the|both|either) part(?:y|ies))\b"
)
_CONSENT = phrase(
    r"\b(?:without|except (?:with|upon)|unless with)(?: first)?(?: having| obtaining)? (?:the )?"
    r"(?:[\w']+ ){0,4}?(?:consent|approval|permission)\b"
    r"(?! (?:of|by|from) (?:you|(?:the )?(?:executive|employee))\b)"
    r"|\bunless (?:such|the|any) (?:assignment|transfer) is (?:\w+ )?(?:agreed|approved)\b"
)
_TURNS = phrase(r"[.;]|,? (?:but|except that|while|provided)\b")
_SUCCESSOR = phrase(
    r"\b(?:successors?(?! employer)|heirs|(?:(?:personal|legal) )(?:or legal )?representatives?)\b"
)
_OF = phrase(  # "successors and assigns of the parties"
    r"(?:[,/]? ?(?:(?:and|or|and/or) )?(?:permitted |personal |legal )*(?:assign\w*|in interest"
    r"|transferees|heirs|executors|administrators|representatives|successors))*"
    r",? (?:of|to|in interest to) (?:the )?(?:business of (?:the )?|respective |other )?"
    r"(?P<owner>(?:(?:Mr|Ms|Mrs|Dr)[.\u2024]? )?[\w&-]+)"
    r"(?:,? and (?:the )?(?P<also>\w+))?"
)
_OWNER = phrase(  # "their respective successors", "the Company's successors"
    r"\b(?P<owner>their|its|his|her|your|my|our|each|(?:both |the )?parties"
    r"|(?:company|corporation|employer|employee|executive|you)(?= and successors)"
    r"|(?:(?:Mr|Ms|Mrs|Dr)[.\u2024]? )?[\w&]+(?='))\b"
)
_OF_BOTH = phrase(r"(?:part(?:y|ies)|sides?|each|both|hereto|either)\b|(?:both |the )?parties\b")
_OF_EXECUTIVE = phrase(
    r"(?:you|your|my|me|executive|employee|consultant|officer|his|her|(?:mr|ms|mrs|dr)\b.*)$"
)
_OF_COMPANY = phrase(
    r"(?:the )?(?:company|corporation|employer|bank|partnership|trust|firm|us|our|its|inc|llc)$"
)
_BEFORE = 120  # characters before a place that belong to it
_NEAR = 40  # characters between two verbs of one promise: "binding upon and inure to the benefit"
_EXECUTIVE = phrase(r"\b(?:part(?:y|ies)|you|executive|employee|consultant|heirs|estate)\b")
_TIES = phrase(
    r"\b(?:(?P<benefits>inure|insure to the|benefit of|(?<=and )benefits?\b)|bind\w*|bound\b"
    r"|be (?:obligated|required) to perform\b)"
)
_MAY_ASSIGN = phrase(
    r"\b(?:(?:company|corporation|employer|bank|partnership|trust|firm)(?: and its affiliates)?|we)"
    r" (?:may|can|(?:shall have|has|have|reserves?) the right to) (?:freely )?(?:assign|transfer)"
    r" (?:it\b|this|its rights|our rights|all (?:of )?(?:its|our) rights)\b[^.;,]{0,70}?"
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


_SAID: tuple[tuple[str, dict[str, Any]], ...] = (
    ("This letter shall be binding upon and inure to the benefit of the parties and their"
     " successors.", {"binds": True, "benefits": True}),
    ("This Agreement shall be binding upon the successors and assigns of the parties.",
     {"binds": True}),
    ("This Agreement shall bind Harrow Mills and you, and inure to the benefit of Harrow Mills'"
     " successors. Neither party may assign it without the consent of the other.",
     {"binds": True, "benefits": True, "whose": "company", "personal": True, "neither": True,
      "unless_agreed": True}),
    ("The Executive may not assign this Agreement without the written consent of the Board.",
     {"personal": True, "unless_agreed": True}),
    ("The Company shall require any successor to all of its business to assume expressly and"
     " agree to perform this Agreement. Failure of the Company to obtain such assumption shall be"
     " a breach of this Agreement.", {"must_assume": True, "failure": "breach"}),
    ("The Executive may not assign this Agreement, which shall bind the Company's successors.",
     {"binds": True, "whose": "company", "personal": True}),
    ("The Company may assign this letter to an affiliate, but you may not assign it.",
     {"personal": True, "company_may_assign": True, "assign_to": "to an affiliate"}),
    ("This Agreement shall be binding upon the Company and its successors and upon you, your"
     " heirs and personal representatives; provided, that in no event shall you assign it.",
     {"binds": True, "personal": True}),
    ("This Agreement shall inure to the benefit of the heirs and executors of the Executive, who"
     " shall have no right to assign it.",
     {"benefits": True, "whose": "executive", "personal": True}),
    ("This Agreement shall bind the Company and its successors. This Agreement shall inure to"
     " the benefit of the Executive's heirs and successors.", {"binds": True, "benefits": True}),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Successors(Provision, kind="successors"):
    """Whom the agreement binds: it `binds`, or `benefits`, the successors of both sides, or of the
    one that it names (`whose`); a successor of the Company `must_assume` it expressly, and failing
    that is a `failure` (a breach, a good reason to resign); the executive may not assign it
    (`personal`), or not `unless_agreed` by the other side, and where `neither` may, the Company
    may not either; the Company may (`company_may_assign`), `assign_to` whom or how in the letter's
    words.

    It pays nothing. The assumption is a duty of the Company from a change in control, where the
    agreement defines one; whether it was fulfilled is no fact of the vocabulary: record a failure
    as the fact `good_reason_condition` with `what: successor`.

    Reads no fact of its own.

    > This letter binds and benefits the successors of the Company, which shall require any
    > successor to assume it. You may not assign it.
    """

    binds: bool = False
    benefits: bool = False
    whose: Literal["company", "executive"] | None = None
    must_assume: bool = False
    failure: Failure = "not said"
    personal: bool = False
    neither: bool = False
    unless_agreed: bool = False
    company_may_assign: bool = False
    assign_to: Person | None = None

    headings = ("successor", "assign", "binding")
    examples: ClassVar[tuple[Example, ...]] = tuple(Example(*said) for said in _SAID)

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All that a letter says of it, as one provision."""
        found: Found = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole: list[Span] = []
        for sentence in letter.having(*_WORTH):
            told = _said(letter, sentence, found)
            other = "whose" in found and "whose" in told and found["whose"][0] != told["whose"][0]
            said = {k: v for k, v in told.items() if k not in found}
            if said or other:
                found |= said
                fields |= {name: (span,) for name, (_, span) in said.items()}
                whole.append(sentence.span())
            if other:  # one sentence for each side
                found["whose"] = (None, told["whose"][1])
                bound = "binds" if "binds" in told else "benefits"
                fields[bound] = tuple(dict.fromkeys((*fields[bound], told[bound][1])))
        if found:
            terms = {name: value for name, (value, _) in found.items() if value}
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
        alone = " without the other side's consent" if self.unless_agreed else ""
        sides = ("the executive", "the company")
        for who, whom in (sides, sides[::-1])[: self.personal + self.neither]:
            yield Duty(f"assign the agreement{alone}", who, whom, "must not", hired)
        if self.company_may_assign:
            to = f" {self.assign_to}" if self.assign_to else ""
            name = f"assign the agreement{to}"
            yield Duty(name, "the company", "the executive", "may", hired)

    def words(self) -> str:
        """A sentence for each part."""
        said = []
        if self.binds or self.benefits:
            whose = {"company": "the Company's", "executive": "your", None: "each side's"}
            does = ["binds"] * self.binds + ["inures to the benefit of"] * self.benefits
            said.append(f"This letter {' and '.join(does)} {whose[self.whose]} successors.")
        if self.must_assume:
            said.append("The Company shall require any successor to assume this letter.")
        if self.failure != "not said":
            what = "a breach of it" if self.failure == "breach" else "Good Reason"
            said.append(f"Failure to have it assumed by such successor shall be treated as {what}.")
        if self.personal:
            sides = "Neither party may" if self.neither else "You may not"
            other = "the other party" if self.neither else "the Company"
            alone = f" without the consent of {other}" if self.unless_agreed else ""
            said.append(f"{sides} assign this letter{alone}.")
        if self.company_may_assign:
            to = f" {self.assign_to}" if self.assign_to else ""
            said.append(f"The Company may assign this letter{to}.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """successors."""
        found = {"binds": self.binds or self.benefits, "must_assume": self.must_assume}
        found["personal"] = self.personal
        value = {name: True for name, said in found.items() if said}
        yield SheetField("successors", value)


def _said(letter: Letter, sentence: Sentence, before: Found) -> Found:
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
    binds = _BINDS.search(text)
    sides, does = _bound(letter, text) if binds is not None else (set(), set())
    if binds is not None and sides:
        for name in sorted(does):
            put(name, True, binds)
        put("whose", min(sides) if len(sides) == 1 else None, binds)
    if (personal := _PERSONAL.search(text)) is not None and _is_theirs(letter, personal):
        put("personal", True, personal)
        a, b = personal.span()
        turns = _TURNS.search(text, b)
        stop = turns.start() if turns is not None else len(text)
        if (neither := _NEITHER.search(text, a, stop)) is not None:
            put("neither", True, neither)
        if (agreed := _CONSENT.search(text, max(0, a - _BEFORE), stop)) is not None:
            put("unless_agreed", True, agreed)
    assigns = _MAY_ASSIGN.search(text)
    if assigns is not None and not _ONLY_IF.search(text, 0, assigns.start()):
        put("company_may_assign", True, assigns)
        if assigns["to"]:
            place = (assigns.start("to") + 1, assigns.end("to"))
            found["assign_to"] = (sentence.readable(*place), sentence.span(*place))
    return found


def _bound(letter: Letter, text: str) -> tuple[set[str], set[str]]:
    """Whose successors a sentence speaks of, nothing where they are somebody's whom we cannot tell;
    and what it says of them.
    """
    sides, does = set[str](), set[str]()
    owners, verbs = list(_OWNER.finditer(text)), list(_TIES.finditer(text))
    for match in _SUCCESSOR.finditer(text):
        of = _OF.match(text, match.end())
        nearest = [m["owner"] for m in owners if m.end() <= match.start()][-1:]
        said = [of["owner"], *filter(_is_side, (of["also"] or "",))] if of is not None else nearest
        if said[:1] and said[0].islower() and not _is_side(said[0]):
            said = nearest
        for owner in said or [""]:
            sides |= _side(letter, owner, text)
        before = [m for m in verbs if m.end() <= match.start()]
        for i, verb in reversed(list(enumerate(before))):
            does.add("benefits" if verb["benefits"] else "binds")
            if i and verb.start() - before[i - 1].end() > _NEAR:
                break
        if not before and verbs:
            does.add("benefits" if verbs[0]["benefits"] else "binds")
    return sides, does


def _is_side(word: str) -> bool:
    return any(p.match(word) for p in (_OF_BOTH, _OF_EXECUTIVE, _OF_COMPANY))


def _side(letter: Letter, owner: str, text: str) -> set[str]:
    """The sides that a word means, in a sentence."""
    both = {"executive", "company"}
    if owner in ("", "their"):
        return both if _EXECUTIVE.search(text) is not None else {"company"}
    if _OF_BOTH.match(owner) is not None:
        return both
    if _OF_EXECUTIVE.match(owner) is not None:
        return {"executive"}
    if _OF_COMPANY.match(owner) is not None:
        return {"company"}
    if owner.islower():
        return set()
    return {"executive"} if _is_executive(letter, owner) else {"company"}


def _is_theirs(letter: Letter, personal: re.Match[str]) -> bool:
    """Whether it is the executive who may not assign, where somebody is called by name."""
    name = personal["name"]
    return name is None or (not name.islower() and _is_executive(letter, name))


def _is_executive(letter: Letter, name: str) -> bool:
    """Whether a name is that of a person: with a title, or with an employment."""
    if _OF_COMPANY.match(name) is not None or _OF_BOTH.match(name) is not None:
        return False
    one = re.escape(name.split()[-1])
    said = rf"\b(?:Mr|Ms|Mrs|Dr)[.\u2024]? {one}\b|\b{one}'s? (?:employment(?! of)|duties|death)\b"
    return re.search(said, letter.masked.text) is not None
