"""Documents that are to be signed besides the letter: what is open, and each new version."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ..documents import deadline, documents
from ..facts.values import code
from ..formula import (
    NEVER_DAY,
    Formula,
    Records,
    apply,
    by,
    const,
    earliest,
    larger,
    last,
    on_day,
    smaller,
)
from ..formula.units import CODE, NUMBER
from ..meaning import Duty, Figure, Finding, Meaning
from ..provision import Cite, Doubt, Example, InFamily, Provision, SheetField, Terms
from ..terms import Days
from ..text.phrases import phrase

if TYPE_CHECKING:
    from ..text import Letter, Sentence, Span

_MODAL = phrase(
    r"\b(?:you|executive|employee)\b.{0,60}?\b(?:will|shall|must|required|expected|agrees?|asked)\b",
    re.IGNORECASE | re.DOTALL,
)
_ELSE = phrase(
    r"\bseverance\b|\bgeneral release\b|\bterminat|\breleases?\b|\bin exchange for\b"
    r"|\b(?:wish(?:es)?|desires?) to (?:\w+ )?enter\b"
)
_BOTH = phrase(
    r"\b(?:company and (?:you|the executive|executive)|you and the company|both parties)\b",
)
_CONDITION = phrase(r"\bas a condition (?:of|to) (?:your |continued |the )*employment")
_NEW_VERSIONS = phrase(
    r"\b(?:sign|execute)\b.{0,60}?\b(?:amended|modified|revised|new|updated)\b"
    r".{0,30}?\b(?:agreement|version)",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = phrase(  # of no paper that is laid before the executive
    r"^(?:of|to|in|with|for|any|such|other|appropriate|necessary|further)\b|\bmodifications?\b"
    r"|\bor other\b"
)


@dataclass(frozen=True, kw_only=True)
class Document(Provision, kind="document"):
    """A further document that the executive (or `both` sides) `must`, or `is expected to`, sign.

    `name` is how facts name it. `condition` is said where signing it is a condition of employment,
    `days` is the last day for it, counted from the first day of employment. With `new_versions`
    every version that the Company issues later is to be signed too.

    It pays nothing: it is a duty from the day on which the letter is in effect (at the latest from
    the first day of employment) until it is done. `version_to_sign` is the number of a version
    that waits for a signature.

    Reads `document_signed` and `document_version` (what, version).

    > You will be required to sign the Company's confidentiality agreement as a condition of your
    > employment, and to sign any amended version of it.
    """

    name: str
    signed_by: Literal["executive", "both"] = "executive"
    modality: Literal["must", "is expected to", "is asked to"] = "must"
    condition: bool = False
    days: Days | None = None
    new_versions: bool = False

    headings = ("document", "proprietary", "confidential")
    said: ClassVar[Mapping[str, str]] = {
        "days": "within {}",
    }
    provides: ClassVar[tuple[str, ...]] = ("company_may_modify",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "which_agreement",
            "The Company may change `the Agreement`: that document, or the letter itself?",
            ("the_document", "this_letter"),
            "the words stand with the document, and a letter that one side may change binds nobody",
            lambda p: p.new_versions,
        ),
    )
    in_family: ClassVar[InFamily] = InFamily(identity=("name",))
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "You will be expected to sign and comply with our inventions agreement, which assigns"
            " to us what you invent.",
            {"name": "inventions agreement", "modality": "is expected to"},
        ),
        Example(
            "The Company and you will execute a separate arbitration agreement in customary form.",
            {"name": "arbitration agreement", "signed_by": "both"},
        ),
        Example(
            "You will be required to execute the Company's standard Confidentiality Agreement as a"
            " condition of your employment. The Company may change it, and you agree to execute any"
            " amended Agreement.",
            {"name": "confidentiality agreement", "condition": True, "new_versions": True},
        ),
        Example(
            "The Executive shall, upon execution of this letter, execute and deliver the"
            " Inventions Agreement. The parties wish to enter into a Services Agreement under"
            " which the Executive will work.",
            {"name": "inventions agreement"},
        ),
        Example(
            "You will be required to sign our Agreement Regarding Proprietary Information on or"
            " before your first day of employment.",
            {"name": "agreement regarding proprietary information", "days": 0},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Sentences by which somebody has to sign an agreement; new versions are of the last."""
        found: dict[str, dict[str, Any]] = {}
        cited: dict[str, tuple[list[Span], dict[str, tuple[Span, ...]]]] = {}
        for sentence in letter.sentences:
            if sentence.kind != "body" or "agreement" not in sentence.lower:
                continue
            if _MODAL.search(sentence.text) is None or _ELSE.search(sentence.text):
                continue
            for name, start, end in documents(sentence.text):
                if name not in found and _NO_NAME.search(name) is None:
                    found[name], fields = _terms(sentence, name, start, end)
                    cited[name] = ([sentence.span()], fields)
            renewed = _NEW_VERSIONS.search(sentence.text)
            if renewed is not None and found:
                name = next(reversed(found))
                found[name]["new_versions"] = True
                cited[name][0].append(sentence.span())
                cited[name][1]["new_versions"] = (sentence.span(*renewed.span()),)
        for name, terms in found.items():
            whole, fields = cited[name]
            yield cls(cite=Cite(tuple(dict.fromkeys(whole)), fields), **terms)

    @property
    def document_name(self) -> str:
        """Its own name."""
        return self.name

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duty to sign, and that to sign the newest version."""
        ours = const(code(self.name), CODE)
        hired = t.finding("hired")
        owed = smaller(t.finding("effective"), hired) if t.has("effective") else hired
        owed = owed.named("day from which the document is to be signed", t.cite())
        signed = t.records("document_signed")
        mine = signed.field("what", CODE).same(ours)
        done = earliest(signed, on_day(mine, signed.on)).named("day it was signed", t.cite("name"))
        due = NEVER_DAY
        if self.days is not None:
            due = apply("shift", hired, t.days).named("last day for it", t.cite("days"))
        version = self._newest(t, ours)
        who = {"executive": "executive", "both": "executive and company"}[self.signed_by]
        consequence = "a condition of employment" if self.condition else "none stated"
        ends = t.finding("ended")
        modify = NEVER_DAY
        if self.new_versions:
            modify = t.choose("which_agreement", the_document=NEVER_DAY, this_letter=hired)
        modify = modify.named("day from which the Company may change the letter alone", t.cite())
        yield Finding("company_may_modify", modify, hidden=True)
        yield Duty(
            f"sign the {self.name}", who, "company", self.modality, owed, due, done,
            excused=on_day(~by(done, version), version) if self.new_versions else NEVER_DAY,
            ends=ends, consequence=consequence,
        )  # fmt: skip
        if self.new_versions:
            again = earliest(signed, on_day(mine & (version <= signed.on), signed.on))
            again = again.named("day the new version was signed", t.cite("new_versions"))
            yield Duty(
                f"sign the new version of the {self.name}", who, "company", "must",
                larger(version, owed), done=again, ends=ends, consequence=consequence,
            )  # fmt: skip
            issued = t.records("document_version")
            number = last(
                issued, issued.field("version", NUMBER), _counts(t, issued, ours), const(0, NUMBER)
            ).named("number of the newest version", t.cite("new_versions"))
            waits = by(version, t.day) & ~by(again, t.day)
            yield Figure("version_to_sign", number, when=waits)

    def _newest(self, t: Terms, ours: Formula) -> Formula:
        issued = t.records("document_version")
        found = last(issued, issued.on, _counts(t, issued, ours), NEVER_DAY)
        return found.named("day of the newest version", t.cite("new_versions"))

    def words(self) -> str:
        modal = {
            "must": "will be required to",
            "is expected to": "will be expected to",
            "is asked to": "are asked to",
        }[self.modality]
        who = "The Company and you" if self.signed_by == "both" else "You"
        condition = " as a condition of your employment" if self.condition else ""
        when = ""
        if self.days is not None:
            when = f" within {self.days} days after your employment begins"
            when = when if self.days else " on or before your first day of employment"
        said = f"{who} {modal} sign the {self.name}{condition}{when}."
        if self.new_versions:
            said += " You agree to sign any amended agreement that the Company issues."
        return said

    def sheet(self) -> Iterator[SheetField]:
        """As a condition, where the executive alone has to sign it."""
        if self.signed_by == "executive" and not self.condition:
            yield SheetField("conditions_precedent", f"sign {self.name}", ("name",))


def _counts(t: Terms, issued: Records, ours: Formula) -> Formula:
    """Whether a record is a version of this document, issued by the day."""
    return issued.field("what", CODE).same(ours) & (issued.on <= t.day)


def _terms(
    sentence: Sentence, name: str, start: int, end: int
) -> tuple[dict[str, Any], dict[str, tuple[Span, ...]]]:
    terms: dict[str, Any] = {"name": name}
    fields: dict[str, tuple[Span, ...]] = {"name": (sentence.span(start, end),)}
    for field, value, words in (
        ("signed_by", "both", _BOTH),
        ("condition", True, _CONDITION),
        ("modality", "is expected to", phrase(r"\bexpected\b", 0)),
        ("modality", "is asked to", phrase(r"\basked\b", 0)),
    ):
        match = words.search(sentence.text)
        if match is not None:
            terms[field] = value
            fields[field] = (sentence.span(*match.span()),)
    last_day = deadline(sentence, start, end)
    if last_day is not None and not last_day[1]:
        terms["days"] = last_day[0]
        fields["days"] = (sentence.span(*last_day[2].span()),)
    return terms, fields
