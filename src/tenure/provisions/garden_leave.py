"""Garden leave and pay in lieu: what the Company may do with the time of a notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..formula import Formula, earliest, smaller
from ..gathering import Found, gathered
from ..meaning import Duty, Meaning, Note
from ..provision import Example, Provision, SheetField, Terms
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence


_LIEU = phrase(
    r"\b(?:pay\w*|salary|compensation)\b[^.;]{0,60}?\bin (?:lieu|place) of\b[^.;,]{0,60}?\bnotice\b"
    r"|\bnotice,? or (?:\w+ ){0,3}?pay\w*,? in lieu\b"
    r"|\bin lieu of\b[^.;]{0,40}?\bnotice\b[^.;]{0,80}?\b(?:pay|salary)"
    r"|\bpay\b[^.;]{0,60}?\bnotice(?: period)? (?:instead of|rather than)\b"
    r"|\binstead of\b[^.;,]{0,50}?\bnotice\b,? pay\b"
    r"|\bpay\b[^.;]{0,60}?\binstead of (?:\w+ ){0,3}notice\b"
    r"|\bsubstitut\w+ (?:pay\w*|salary)\b[^.;]{0,30}?\bnotice\b"
    r"|\bwaive\b(?:(?!\bservices|\bduties)[^.;]){0,40}?\bnotice(?: period)?\b[^.;]{0,20}?"
    r"\b(?:by|and|provided)\b[^.;]{0,30}?\bpay",
)
_NEEDS = (
    "lieu", "garden", "reliev", "excuse", "attend", "report", "suspend", "exclu", "direct",
    "instead", "rather", "substitut", "waive", "in place of", "away", "stop work",
    "cease work", "at home",
    "from work", " bar ", "notice period", "period of notice", " work to",
)  # fmt: skip
_GIVES = phrase(r"\b(?:may|shall|will|right|option|discretion|can|elect\w*|entitled|need not)\b")
_AWAY = (
    r"(?:not (?:to )?(?:attend|report|come|enter|work|perform)|(?:stay|keep|remain) away"
    r"|remain at home"
    r"|(?:stop|cease) work|bar (?:\w+ ){1,2}from)"
)
_GARDEN = phrase(
    r"\bgarden(?:ing)? leave\b"
    r"|\b(?:company|employer|bank|corporation|we)\b[^.;]{0,60}?\b(?:may|right|discretion|option"
    r"|entitled)\b"
    r"[^.;]{0,90}?\b(?:relieve|excuse|not (?:to )?(?:attend|report|perform)|suspend|exclude"
    r"|direct\b(?! [^.;]{0,30}\bgive)"
    r"|release (?:you|him|her|(?:the )?(?:executive|employee)) from (?:work|(?:\w+ )?duties))\b"
    r"[^.;]{0,120}?\bnotice\b"
    r"|\bduring (?:the|such|any|that|your|his|her) (?:notice period|period of notice)\b"
    rf"[^.;]{{0,120}}?\b(?:relieve|excuse|not be required|suspend|{_AWAY})"
    rf"|\bnotice\b[^.;]{{0,60}}?\b(?:company|employer|bank|corporation|we) (?:may|can)\b"
    rf"[^.;]{{0,40}}?\b{_AWAY}|\b(?:may|can) be (?:asked|directed|required"
    rf"|told) {_AWAY}\b[^.;]{{0,60}}?\bnotice\b"
    r"|\bremain at home during (?:your|the|his|her|any) notice\b|\bwaive (?:your|his|her"
    r"|the) services\b[^.;]{0,40}?\bnotice\b"
    r"|(?:\bno obligation to|\bneed not) (?:give|offer|provide|furnish"
    r"|assign)\b[^.;]{0,40}?\bwork\b[^.;]{0,40}?\bnotice\b",
)
_AGREED = phrase(
    r"\b(?:shall|will|is|are)\b(?: (?:therefore|then|thus|be|placed|put|go|remain))*"
    r" on (?:paid )?garden(?:ing)? leave\b"
)
_ELSE = phrase(
    r"\bnot (?:be )?(?:entitled|receive)\b|\bno notice\b|\bwithout (?:any )?notice or pay"
    r"|\bgood reason\b|\bWARN\b|\bwaive\w* (?:any |all )?(?:claims|rights?\b|entitlements?)"
    r"|\bdisabilit|\bin-lieu\b|\bsuspend\w* (?:payment|vesting)|\bindict|\bcure\b"
    r"|\bpromises and agrees to provide",
)


@dataclass(frozen=True, kw_only=True)
class GardenLeave(Provision, kind="garden_leave"):
    """What the Company may do while a notice of termination or resignation runs: end the employment
    at once and pay for the time instead (`in_lieu`), or relieve the executive of the work and go on
    paying (`relieved`). Or that the executive will be on such leave for a time that the letter
    names (`agreed`), which is told and no more.

    Both are things that the Company may do from the day of a notice; which it does is told by the
    facts of the ending. What is paid in lieu is the salary of that time and belongs to the salary
    or the severance; this provision adds no amount.

    Reads `termination_notice` and `resignation_notice`.

    > The Company may pay your salary in lieu of notice, or relieve you of your duties while a
    > notice runs.
    """

    in_lieu: bool = False
    relieved: bool = False
    agreed: bool = False

    headings = ("garden", "notice")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company may, at its option, pay your base salary in lieu of notice.",
            {"in_lieu": True},
        ),
        Example(
            "From the closing until the last day of employment the Executive will go on being paid"
            " and will be on garden leave.",
            {"agreed": True},
        ),
        Example(
            "During the notice period you may be placed on garden leave.",
            {"relieved": True},
        ),
        Example(
            "The Company may at its discretion relieve you of your duties for all or part of the"
            " notice period, or make a payment in lieu of such notice.",
            {"in_lieu": True, "relieved": True},
        ),
        Example(
            "During any period of notice we may require you to stay away from our offices.",
            {"relieved": True},
        ),
        Example(
            "The Company may waive all or part of the notice period by paying your salary for it.",
            {"in_lieu": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All that a letter says of it, as one provision."""
        found = gathered(letter.having(*_NEEDS), _said)
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """What the Company may do from the first notice on."""
        told = self._told(t).named("day of the first notice", t.cite())
        who = "the company", "the executive"
        if self.in_lieu:
            yield Duty("pay in lieu of notice", *who, "may", told, ends=t.finding("ended"))
        if self.relieved:
            name = "relieve the executive of the work while a notice runs"
            yield Duty(name, *who, "may", told, ends=t.finding("ended"))

        if self.agreed:
            yield Note("garden leave", "from when and until when is not computed")

    def _told(self, t: Terms) -> Formula:
        given = t.records("termination_notice"), t.records("resignation_notice")
        return smaller(*(earliest(notice, notice.on) for notice in given))

    def words(self) -> str:
        """A sentence for each."""
        said = []
        if self.in_lieu:
            said.append("The Company may pay your salary in lieu of notice.")
        if self.relieved:
            said.append("While a notice runs, you may be placed on garden leave.")
        if self.agreed:
            said.append("For the time that this letter names you will be on garden leave.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """garden_leave."""
        value = {name: True for name in ("in_lieu", "relieved", "agreed") if getattr(self, name)}
        yield SheetField("garden_leave", value)


def _said(sentence: Sentence) -> Found:
    """What a sentence lets the Company do."""
    text, found = sentence.text, Found()
    if not any(word in sentence.lower for word in ("in lieu of", "garden", "notice")):
        return found
    if not any(word in sentence.lower for word in _NEEDS):
        return found
    if _ELSE.search(text) or _GIVES.search(text) is None:
        return found
    if (lieu := _LIEU.search(text)) is not None:
        found["in_lieu"] = (True, sentence.span(*lieu.span()))
    if (agreed := _AGREED.search(text)) is not None:
        found["agreed"] = (True, sentence.span(*agreed.span()))
    elif (garden := _GARDEN.search(text)) is not None:
        found["relieved"] = (True, sentence.span(*garden.span()))
    return found
