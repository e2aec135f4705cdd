"""Section 280G: what happens to payments on a change in control that the excise tax would hit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ..formula import NEVER_DAY, on_day
from ..meaning import Duty, Meaning, Note
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..text.phrases import Phrase, phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

How = Literal["gross-up", "excise tax", "better of", "cut-back"]

_NEEDS = ("280g", "4999", "excise tax", "parachute payment")
_WHO = r"(?:you|him|her|them|(?:the )?(?:executive|employee|officer)|m(?:r|s|rs)[.\u2024] \w+)"
_TAX = phrase(r"\b280G\b|\b4999\b|\bexcise tax(?:es)?\b|\b(?:excess )?parachute payments?\b")
_UP = phrase(
    r"\bgross(?:ed)?[- ]?up\b(?! payment (?:shall|will) not)"
    rf"|\bgross {_WHO} up\b|\bmakes? {_WHO} whole\b"
    r"|\b(?:additional|added|further|extra|an|a|such) (?:cash )?(?:payment|amount|sum)s?\b"
    r"(?:(?!\b(?:be|is|are) (?:so |then |first )?(?:reduced|cut|trimmed|scaled|lowered|limited"
    r"|diminished|eliminated|decreased)\b)[^.;]){0,160}?\b(?:sufficient|such that|equal to"
    r" (?:the|such) excise|so that"
    rf"|(?:will|shall|would) (?:place|put|leave) {_WHO}|(?:as|to) (?:place|put|leave) {_WHO}"
    r"|net (?:amount )?of which)\b"
    rf"|\bh(?:old|eld) {_WHO} harmless,? (?:on an after[- ]tax basis|net of|after)",
)
_PAID = phrase(  # the tax, and perhaps no tax on that
    r"\b(?:pay|paid|reimburse\w*|bear|borne|indemnif\w+)\b(?:(?!subject)[^.;]){0,80}?"
    r"\b(?:(?:any|the|such) excise tax\b|(?:any|the|such) tax(?:es)?\b[^.;]{0,60}?\b4999\b)"
)
_OWN = phrase(  # the tax stays with the executive
    r"\b(?:you|he|she|(?:the )?(?:executive|employee))(?: \w+){0,2} (?:shall|will|must|agrees? to"
    r"|(?:is|are|be) (?:solely |alone )?(?:responsible|liable))(?! (?:receive|be (?:paid|reimb)))"
    r"(?: \w+){0,4} (?:pay|bear|paying)\b"
)
_ON_THAT = phrase(
    r"\btax(?:es)? (?:on|upon|imposed (?:on|upon)|with respect to|attributable to) (?:such|that"
    r"|this|the) (?:\w+ )?(?:payments?|reimbursement|amount|indemni)|\bafter[- ]tax|\bgrossed[- ]up"
    r"|\b(?:further|additional|other) (?:\w+ )?(?:income )?tax(?:es)?\b[^.;]{0,30}"
    r"\b(?:arising|resulting|on|from|that)\b"
    r"|\bnet (?:amount|basis|of)\b|\b(?:together with|plus|including) [^.;]{0,60}?\btaxes\b"
)
_BETTER = phrase(
    r"\b(?:whichever|either|greater|greatest|better|larger|more favou?rable)\b[^;]{0,260}?"
    r"\b(?:after[- ]tax(?:es)?|net)\b|\b(?:after[- ]tax(?:es)?|net)\b[^;]{0,260}?\b(?:whichever"
    r"|greater|greatest|better|exceed|more favou?rable|larger)\b"
    r"|\beither\b[^;]{0,260}?\bwhichever\b"
    r"|\b(?:if|when|where|only to the extent|but not unless)\b[^;]{0,80}?"
    r"\b(?:better off|ahead|more (?:\w+ )?after (?:\w+ )?tax(?:es)?)\b"
    rf"|\bbest[- ]net\b|\bnets {_WHO} (?:the )?(?:more|most|greate)"
    r"|\bnet (?:after[- ]tax )?(?:benefit|amount|proceeds)\b[^.;]{0,60}?\bimprove",
)
_CUT = phrase(
    r"\b(?:reduced?|reduction|reducing|limited|cut ?back|cut (?=to|so|down)"
    r"|such lesser (?:extent|amount)|not (?:equal or )?exceed|eliminat\w+|payable only"
    r"|scaled? (?:\w+ )?(?:back|down)|trimm(?:ed|ing)|diminished|lowered|capp(?:ed|ing)"
    r"|fore?gone|forfeited"
    r"|(?:in no event (?:shall|will|may)|(?:shall|will|may) in no event)\b[^.;]{0,120}?\bexceed"
    r"(?! the excise)"
    r"|in no event (?:shall|will|may)\b[^.;]{0,80}? be (?:made|paid)\b[^.;]{0,80}?\bparachute"
    r"|(?:shall|will) (?:be|equal) (?:an amount )?(?:one dollar|\ue000) less than"
    r"|no (?:such )?(?:payments?|amounts?|benefits?)\b[^.;]{0,40}? (?:shall|will) be (?:made|paid"
    r"|payable|due)\b[^.;]{0,60}?\b(?:to the extent|if|that|which)\b[^.;]{0,60}?\bparachute)\b"
)
_PAY_CUT = phrase(  # which is a ground to resign
    r"\b(?:reduction|decrease) (?:in|of) (?:(?:your|his|her|the|such|\w+'s) )?(?:\w+ ){0,2}?"
    r"(?:salary|pay|compensation|duties|responsibilit|title)\b"
)
_BASE_AMOUNT = phrase(r"\bbase amount\b[^.;]{0,80}?\b280G\b|\b280G\b[^.;]{0,40}\bbase amount\b")
_DEFINED = phrase(r"^[^\"]{0,60}\"[^\"]{3,60}\" (?:shall |will )?(?:means?|is defined)\b")
_IN_FULL = phrase(r"\bgreater than\b[^;]{0,260}?\bwithout (?:any )?reduction\b")
_NO_UP = phrase(
    r"\bno (?:tax |excise |such )*\"?gross|\bwithout (?:any )?gross|\b(?:no|not|never"
    r"|nothing|neither|nor)\b[^.;]{0,80}?\b(?:entitle|requir|obligat|oblige|liab|responsib|duty|pay|receive"
    r"|provide|include|owe|make|give)\w*[^.;]{0,80}? gross|\b(?:not|never|nor) \"?gross\b"
)
_MAY = phrase(  # the Company is free to
    r"\bmay,?(?: but (?:need|shall) not(?: be required to)?,?)?"
    r"(?: in (?:its|the \w+'s) [^.;,]{3,40},?)? (?:\w+ to )?(?:be )?$"
)
_BOUNDED = phrase(  # a sum or a share from which on it holds, or up to which
    r"\b(?:exceeds?|more than|less than|up to|at least|maximum(?: of)?|limited to|capped at"
    r"|over|below|within"
    r"|by)\b[^.;]{0,40}?[\ue000\ue001]|[\ue000\ue001][^.;]{0,60}? (?:or (?:more|less)|of (?:the"
    r"|such|(?:the )?executive's) (?:safe harbor|base amount|threshold))"
)
_PAYMENT = phrase(r"\b(?:additional payment|gross[- ]up)\b")  # called so where it is limited
_OF_SECTION = phrase(  # or called so, under the same heading
    r"\b(?:this|such|the) (?:reimbursement|indemnity)\b|\b(?:obligations?|liability) (?:under|of)"
    r" this (?:section|paragraph|clause)\b"
)
_LIFTED = phrase(  # where what was cut back is not
    r"\b(?:this|such|the (?:foregoing|preceding|above)|no such)(?: \w+)?(?: limit\w*| reductions?"
    r"| cut-?back| sentence| provisions?| section| paragraph| cap)? (?:shall|will|does|do|is|are)"
    r" (?:not )?(?:apply|be (?:made|applied)|applicable)\b[^.;]{0,60}?"
    r"\b(?:if|to|unless|where|when|after|once|until|so long as)\b"
)
_PAST = phrase(r"\b(?:paid|received|made|gave|got|was|were)\b")
_DUTY = phrase(r"\b(?:shall|will|must|may|would|agrees?|entitled|are to|is to|pays?|be)\b")
_NONE = phrase(r"\bwhereas\b|\b162\(m\)")


@dataclass(frozen=True, kw_only=True)
class Section280G(Provision, kind="section_280G"):
    """What the letter does where the excise tax of section 4999 would fall on payments in the
    nature of parachute payments: a `gross-up` (the Company pays the tax, and the taxes on that),
    the `excise tax` alone, a `cut-back` (the payments are reduced until none is due), or the
    `better of` both for the executive after tax.

    The tax depends on the pay of five earlier years, on what else is paid because of the change in
    control, and on the executive's own tax, none of which is in the letter: no amount is computed
    and no promise is reduced. It is a duty of the Company from a change in control on.

    Where the Company only `may` reduce them it has no duty to. `but` are the sentences, as written,
    that give a sum or a share from which on it holds, or up to which, or where nothing is cut back.

    Reads no fact of its own.

    > If any payment would be an excess parachute payment under Section 280G, the payments shall be
    > reduced to the extent necessary so that no excise tax is due.
    """

    how: How
    may: bool = False
    but: tuple[str, ...] = ()

    conditional = True
    implies = r"(?:one dollar|\$1(?:\.00)?) less"
    headings = ("280g", "parachute", "excise", "gross-up", "gross up")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "If any payment would be an excess parachute payment under Section 280G of the Code,"
            " the payments shall be reduced to the extent necessary so that no excise tax is due.",
            {"how": "cut-back"},
        ),
        Example(
            "If any payment would be subject to the excise tax, payments will be delivered in full"
            " or to such lesser extent as leaves no part of them subject to it, whichever gives"
            " you the greater amount on an after-tax basis.",
            {"how": "better of"},
        ),
        Example(
            "Upon a demotion or a reduction in salary, the Employer shall pay 2.99 times the base"
            " amount as defined in Section 280G of the Code. In no event shall payments be made to"
            " the extent that they would be an excess parachute payment.",
            {"how": "cut-back"},
        ),
        Example(
            "Should the excise tax under Section 4999 apply, the Company shall pay you a gross-up"
            " payment.",
            {"how": "gross-up"},
        ),
        Example(
            "Payments that would be parachute payments shall be either delivered in full or reduced"
            " so that no excise tax applies, whichever leaves the Executive with the greater amount"
            " on an after-tax basis.",
            {"how": "better of"},
        ),
        Example(
            "If a payment is an excess parachute payment under Section 280G, Ms. Roe shall be paid"
            " any excise tax that she owes under Section 4999.",
            {"how": "excise tax"},
        ),
        Example(
            "Nothing here obliges us to gross you up for taxes. A payment within Section 280G shall"
            " be scaled back to one dollar below the limit.",
            {"how": "cut-back"},
        ),
        Example(
            "We will hold you harmless, on an after-tax basis, from the tax under Section 4999.",
            {"how": "gross-up"},
        ),
        Example(
            "Payments will be trimmed to the limit of Section 280G, but only where that leaves you"
            " with more after taxes.",
            {"how": "better of"},
        ),
        Example(
            "The plan does not provide an excise tax gross-up; parachute payments will be cut back"
            " only if you would come out ahead.",
            {"how": "better of"},
        ),
        Example(
            '"Excise Tax" means the tax under Section 4999, by which a payment may be reduced. If'
            " any payment is a parachute payment under Section 280G, payments may be reduced. They"
            " shall be reduced only if the after-tax amount that you keep is greater.",
            {"how": "better of"},
        ),
        Example(
            "In no event must the Company pay any gross-up for the tax under Section 4999. The"
            " Company may, in its discretion, reduce parachute payments so that no"
            " excise tax is due.",
            {"how": "cut-back", "may": True},
        ),
        Example(
            "You will be grossed up for the excise tax under Section 4999, up to $40,000.",
            {
                "how": "gross-up",
                "but": [
                    "You will be grossed up for the excise tax under Section 4999, up to $40,000."
                ],
            },
        ),
        Example(
            "Should the excise tax under Section 4999 apply, you will receive a further payment"
            " sufficient to leave you as if it did not. In no event will the additional payment"
            " exceed $65,000.",
            {
                "how": "gross-up",
                "but": ["In no event will the additional payment exceed $65,000."],
            },
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that says what happens."""
        if not any(word in letter.masked.lower for word in _NEEDS):
            return
        body = [s for s in letter.sentences if s.kind == "body"]
        for i, sentence in enumerate(body):
            how = _how(sentence)
            if how is None:
                continue
            name, match = how
            may = name == "cut-back" and bool(_MAY.search(sentence.text[: match.start()]))
            after = body[i + 1 : i + 5]
            near = [s for s in after if _near(s)]
            if name == "excise tax" and any(
                x.search(s.text) for s in near for x in (_UP, _ON_THAT)
            ):
                name = "gross-up"
            if name == "cut-back" and (best := _best(near)) is not None:
                name = "better of"
                yield cls(how=name, cite=Cite((sentence.span(), best), {"how": (best,)}))
                return
            span = sentence.span(*match.span())
            if name in ("gross-up", "excise tax"):
                bounds = [s for s in (sentence, *after) if _bounded(s, sentence.heading)]
            else:
                bounds = [s for s in after[:1] if name == "cut-back" and _LIFTED.search(s.text)]
            fields = {"how": (span,)} | ({"but": tuple(s.span() for s in bounds)} if bounds else {})
            whole = tuple(dict.fromkeys((sentence.span(), *(s.span() for s in bounds))))
            but = tuple(s.plain for s in bounds)
            yield cls(how=name, may=may, but=but, cite=Cite(whole, fields))
            return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duty from a change in control on; no amount."""
        said = {
            "gross-up": "pay the excise tax on parachute payments and the taxes on that",
            "excise tax": "pay the excise tax on parachute payments",
            "cut-back": "reduce payments until no excise tax is due",
            "better of": "pay in full or reduced, whichever is more after tax",
        }
        day = t.finding("change_in_control") if t.has("change_in_control") else NEVER_DAY
        since = on_day(day <= t.finding("ended"), day)
        since = since.named("day of a change in control, while employed", t.cite("how"))
        yield Duty(
            said[self.how], "the company", "the executive", "may" if self.may else "must", since
        )
        yield Note("excise_tax", "not computed: it depends on pay that the letter does not state")

    def words(self) -> str:
        """One sentence."""
        lead = "If any payment would be an excess parachute payment under Section 280G,"
        cut = "the Company may reduce the payments" if self.may else "the payments shall be reduced"
        said = {
            "gross-up": f"{lead} the Company shall pay you a gross-up payment.",
            "excise tax": f"{lead} the Company shall pay you the excise tax.",
            "cut-back": f"{lead} {cut} so that no excise tax is due.",
            "better of": f"{lead} the payments shall be either made in full or reduced, whichever"
            " leaves you with the greater amount on an after-tax basis.",
        }[self.how]
        return " ".join([said, *self.but])

    def sheet(self) -> Iterator[SheetField]:
        """section_280G."""
        yield SheetField("section_280G", {"present": True, "how": self.how}, ("how",))


def _how(sentence: Sentence) -> tuple[How, re.Match[str]] | None:
    """What a sentence does with payments that the tax would hit."""
    if not any(word in sentence.lower for word in _NEEDS):
        return None
    # the tax, and what is cut, are looked for in other words than those, each at its place
    text = _blanked(_PAY_CUT, _blanked(_BASE_AMOUNT, sentence.text))
    if _TAX.search(text) is None or _DEFINED.search(text) or _NONE.search(text):
        return None
    if _PAST.search(text) and not _DUTY.search(text):
        return None  # what was done once
    better, cut = _BETTER.search(text), _CUT.search(text)
    if better is not None and cut is not None:
        return "better of", better
    if _NO_UP.search(text) is None:
        up, paid = _UP.search(text), _PAID.search(text)
        if up is not None:
            return "gross-up", up
        if paid is not None and _OWN.search(text) is None:
            return "gross-up" if _ON_THAT.search(text) else "excise tax", paid
    return ("cut-back", cut) if cut is not None else None


def _blanked(said: Phrase, text: str) -> str:
    for match in said.finditer(text):
        text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text


def _bounded(sentence: Sentence, heading: str) -> bool:
    """Whether it gives a sum or a share that decides whether, or how far, the tax is paid."""
    text = sentence.text
    own = sentence.heading == heading and _OF_SECTION.search(text) is not None
    if not own and not _near(sentence) and _PAYMENT.search(text) is None:
        return False
    paid = _UP.search(text) or _CUT.search(text) or _TAX.search(text)
    return paid is not None and _BOUNDED.search(text) is not None


def _near(sentence: Sentence) -> bool:
    """Whether a sentence that follows is still about the tax."""
    said = ("after-tax", "after tax", "without reduction")
    return _TAX.search(sentence.text) is not None or any(word in sentence.lower for word in said)


def _best(near: list[Sentence]) -> Span | None:
    """Where a sentence after a cut-back says that it applies only if better after tax."""
    for sentence in near:
        match = _BETTER.search(sentence.text) or _IN_FULL.search(sentence.text)
        if match is not None:
            return sentence.span(*match.span())
    return None
