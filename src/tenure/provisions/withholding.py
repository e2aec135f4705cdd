"""What may be deducted from pay, and from which pay: every amount is stated before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..formula import const
from ..formula.units import CODE
from ..meaning import Duty, Figure, Meaning, Modality
from ..provision import Cite, Doubt, Example, Provision, SheetField, Terms
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Found = dict[str, tuple[Any, "Span"]]

_GROSS = 1
_DEDUCTS = phrase(
    r"\b(?P<modal>(?:shall|will) be (?:entitled|authorized) to|(?:shall |will )?(?:has|have"
    r"|reserves?) the right to|may|shall|will|is authorized to|is entitled"
    r" to)\b[^.;]{0,20}?\b(?:deduct|withhold)\b[^.;]{0,50}?\bfrom (?P<source>[^.;]{0,110})",
)
_SUBJECT_TO = phrase(
    r"\b(?P<source>(?:all|any|the) (?:\w+,? ){0,6}?(?:payments?|amounts?|compensation|salary|wages"
    r"|sums)\b[^.;]{0,110}?)\b(?P<modal>shall|will|are|is|may)\b[^.;]{0,20}?\b(?:subject to|less"
    r"|net of|reduced by)\b[^.;]{0,90}?\b(?:withh\w+|deductions?)\b",
)
_LAW = phrase(
    r"\b(?:required|applicable|customary|standard|necessary|appropriate|legally|pursuant to (?:any "
    r"|applicable )*(?:law|federal))\b",
)
_TAX = phrase(r"\btax|\bwithholdings?\b|\blaws?\b")
_WIDER = phrase(
    r"\b(?:all|any|other|every)\b[^.;]{0,40}?\b(?:compensation|payments?|amounts?|sums|benefits)\b"
    r"|\bcompensation\b|\bhereunder\b|\bunder this\b|\bpursuant to this\b",
)
_SALARY = phrase(r"\b(?:salary|wages|pay ?checks?|base pay)\b")
_ELSE = phrase(
    r"\b(?:under|in|pursuant to) (?:this|such) (?:section|paragraph)\b|\bseverance\b|\bbonus\b"
    r"|\bmonies owed|\bowed by\b|\bowes?\b|\breimburs|\brepay|\bshares?\b|\bexcise\b|\bseparation\b"
    r"|\bthis payment\b|\bbuy[- ]?out\b",
)


@dataclass(frozen=True, kw_only=True)
class Withholding(Provision, kind="withholding"):
    """What the Company may, or must, keep back from pay: from the `salary`, or from `all_payments`
    under the letter; only what the law requires (`by_law`).

    It changes no figure: every amount of a letter is stated gross, and the figure `amounts_are`
    says so. What the law takes from a payment is no matter of the letter.

    Reads no fact beside the days of employment.

    > The Company may deduct from your salary the taxes that it is required by law to withhold.
    """

    source: Literal["salary", "all_payments"]
    must: bool = False
    by_law: bool = False

    headings = ("withhold", "tax")
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "other_payments",
            "The letter lets taxes be deducted from the salary: from its other payments too?",
            ("salary_only", "every_payment"),
            "the words name the salary; the law applies to other payments without them",
            lambda p: p.source == "salary",
            "all amounts are stated gross, whatever is withheld from them",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company may deduct from your salary amounts sufficient to cover applicable income"
            " tax withholdings and any other amounts that it is required to withhold by law.",
            {"source": "salary", "by_law": True},
        ),
        Example(
            "All payments made pursuant to this Agreement shall be subject to withholding of"
            " applicable taxes.",
            {"source": "all_payments", "must": True, "by_law": True},
        ),
        Example(
            "The Company will withhold from all amounts payable to you such sums as are"
            " required by law.",
            {"source": "all_payments", "must": True, "by_law": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence about deductions from the salary, or from all that is paid."""
        for sentence in letter.having("withh", "deduct"):
            found = _said(sentence)
            if found:
                terms = {name: value for name, (value, _) in found.items()}
                fields = {name: (span,) for name, (_, span) in found.items()}
                yield cls(**terms, cite=Cite((sentence.span(),), fields))
                return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """That amounts are gross, and who may deduct."""
        gross = const(_GROSS, CODE).named("amounts are stated before deductions", t.cite("source"))
        yield Figure("amounts_are", gross, {_GROSS: "gross"})
        pay = "the salary" if self.source == "salary" else "all payments"
        what = "what the law requires" if self.by_law else "taxes"
        modality: Modality = "must" if self.must else "may"
        name = f"deduct {what} from {pay}"
        yield Duty(name, "the company", "the executive", modality, created=t.finding("hired"))

    def words(self) -> str:
        """One sentence."""
        pay = "your salary" if self.source == "salary" else "all payments under this Agreement"
        law = " required by law" if self.by_law else ""
        return f"The Company {'shall' if self.must else 'may'} withhold the taxes{law} from {pay}."

    def sheet(self) -> Iterator[SheetField]:
        """withholding."""
        yield SheetField("withholding", {"from": self.source.replace("_", " ")}, ("source",))


def _said(sentence: Sentence) -> Found:
    """From what is deducted, whether it must be, and whether only what the law requires."""
    text, found = sentence.text, Found()
    match = _DEDUCTS.search(text) or _SUBJECT_TO.search(text)
    if match is None or _ELSE.search(match["source"]) or _ELSE.search(match[0]):
        return found
    wider, salary = _WIDER.search(match["source"]), _SALARY.search(match["source"])
    if (wider is None and salary is None) or not _TAX.search(text):
        return found
    span = sentence.span(*match.span())
    # "from your salary amounts sufficient to cover ... any other amounts": the salary comes first
    only = salary is not None and (wider is None or salary.start() < wider.start() - 12)
    found["source"] = ("salary" if only else "all_payments", span)
    if match["modal"].lower() in ("shall", "will", "are", "is"):
        found["must"] = (True, span)
    law = _LAW.search(text)
    if law is not None:
        found["by_law"] = (True, sentence.span(*law.span()))
    return found
