"""Who bears the legal fees of a dispute about the letter: the side that loses, or the Company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..meaning import Duty, Meaning
from ..provision import Cite, Example, Provision, SheetField, Spans, Terms
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence

Bearer = Literal["the loser", "the company", "half each"]
_FEES = (
    r"(?:(?:attorneys?|lawyers?|counsel|legal)(?:'s?|s')?,? (?:and \w+ )?(?:fees|costs|expenses))"
)
_COSTS = rf"(?:{_FEES}|costs?\b|expenses?\b)"
_WINNER = r"(?:prevailing|successful|winning|substantially prevailing) party"
_LOSER = r"(?:non-?prevailing|unsuccessful|losing|defaulting) party"
_YOU = r"(?:you|him|her|he|she|(?:the )?(?:executive|employee|consultant))"
_US = r"(?:the )?(?:company|corporation|employer|bank|we)"
_PAYS = r"(?:pay|reimburse|bear|advance)"
WORDS = ", in the words of the letter: "
_BY_THE_LOSER = phrase(
    rf"\b{_WINNER}\b[^.;]{{0,90}}?\b(?:shall|will|is|agrees?)\b(?! pay| bear)[^.;]{{0,160}}?"
    rf"\b{_COSTS}"
    rf"|\b{_LOSER}\b[^.;]{{0,60}}?\b(?:shall|will|agrees?)\b[^.;]{{0,60}}?\b{_PAYS}\w*"
    rf"[^.;]{{0,160}}?\b{_COSTS}"
    rf"|\b(?:shall|will|agrees? to)\b[^.;]{{0,60}}?\b(?:reimburse|award|pay)\w*\b[^.;]{{0,60}}?"
    rf"\b{_WINNER}\b[^.;]{{0,60}}?\b{_COSTS}"
    rf"|\b{_COSTS}[^.;]{{0,160}}?\b(?:shall|will) be (?:paid|borne|reimbursed) by the {_LOSER}"
)
_BY_US = phrase(
    rf"\b{_US}(?: also| further| hereby)? (?:(?:shall|will)(?: (?!not\b)\w+)?|agrees? to)"
    rf" {_PAYS}\b[^.;]{{0,160}}?\b{_FEES}"
    rf"|\b{_FEES}[^.;]{{0,200}}?\b(?:incurred|of) (?:\w+ ){{0,2}}?{_YOU}\b[^.;]{{0,160}}?"
    rf"\b(?:shall|will) (?:promptly )?be (?:paid|reimbursed|borne|advanced)[^.;]{{0,30}}? by {_US}"
    rf"|\b{_YOU} (?:shall|will) be (?:entitled to (?:\w+ ){{0,3}}?(?:payment|reimbursement"
    rf"|recover from {_US})|reimbursed)[^.;]{{0,40}}?\b{_FEES}"
)
_ARBITRATION = r"(?:arbitrat(?:ion|ors?)|mediat(?:ion|ors?)|proceedings?)"
_OF_IT = rf"(?:fees|costs|expenses)\b[^.;]{{0,30}}? (?:of|for) (?:\w+ ){{0,3}}?{_ARBITRATION}\b"
_COSTS_BY_US = phrase(  # of the arbitration, whoever wins
    rf"\b{_US}(?: also| further| hereby)? (?:shall|will|agrees? to) {_PAYS}\b"
    rf" (?:the |all |any )*(?:(?:fees|costs|expenses),? (?:and |or )?)*{_OF_IT}"
    rf"|\b{_OF_IT}[^.;]{{0,60}}?\b(?:shall|will) be (?:paid|borne|advanced) (?:\w+ )?by {_US}\b"
)
_HALVES = phrase(
    rf"\b(?:{_OF_IT}|{_ARBITRATION} (?:fees|costs|expenses)\b)[^.;]{{0,60}}?\b(?:shared|borne|split"
    r"|divided|paid|advanced)(?: \w+)? equally\b"
    rf"|\bequally (?:share|bear|pay|split|divide)\b[^.;]{{0,40}}?\b(?:{_OF_IT}|{_ARBITRATION}"
    r" (?:fees|costs|expenses)\b)"
    rf"|\b(?:share|bear|pay|split|divide)(?: \w+)? equally\b[^.;]{{0,20}}?\b{_OF_IT}"
)
_DISPUTE = phrase(
    r"\b(?:disput\w+|contest\w*|controvers\w+|litigation|lawsuit|enforc\w+|arbitration|legal action"
    r"|court action|(?:legal )?proceedings?|terminat\w+)\b"
)
_YOURS = phrase(rf"\b{_YOU}\b|\byour\b|\bhis\b|\bher\b")
_WON = phrase(
    rf"\b{_YOU} (?:\w+ )?(?:prevails?|succeeds?|(?:is|are) (?:\w+ )?(?:successful|prevailing))\b"
    rf"|\bshould {_YOU} prevail\b|\bin favor of {_YOU}\b|\bif {_YOU}[^.;]{{0,30}}? prevail"
)
_UNLESS = phrase(r"\b(?:provided,? (?:however|that|further)|unless|except|but only|up to)\b[^.;]*")
_NARROWER = phrase(  # some proceedings only
    r"^\W*(?:if|in the event|should|in any)\b[^.;,]*?\b(?:injuncti\w+|sections?|paragraphs?"
    r"|arbitration)\b[^.;,]*(?=,)"
)
_LEADS = phrase(  # up to the promise
    r"\b(?P<on>(?:if|should|in (?:the event|any|case)|after|following|upon|to the extent|subject to"
    r"|when|where)\b(?:(?!\b(?:if|should|in the event)\b)[^.;])*)$"
)
_FIRST = phrase(r"\((?:i|1)\) ")
_NEXT = phrase(r";\s*(?:or |and )?\((?:ii|iii|iv|v|2|3|4|5)\) ")
_SECOND = phrase(r",? and \((?:2|b|ii)\) ")
_FURTHER = phrase(r";\s*(?:provided|except|unless)\b")
_REPAYS = phrase(  # "He shall repay what was advanced if a court finds ..."
    rf"^\W*(?:[\w,]+ ){{0,4}}?{_YOU} (?:shall|will|must|agrees? to) (?:\w+ )?"
    r"(?:repay|refund|return)\b[^.;]*|^\W*(?:such|these|the)"
    r" (?:fees|payments?|reimbursements?|amounts?)[^.;]{0,40}?"
    r"\b(?:shall|will) (?:be (?:made|paid|limited)|not exceed)\b[^.;]*"
)
_NOT_THOSE = phrase(r"\b(?:but|and) not (?:\w+ )?(?:attorney|legal|counsel)")
_LAWYERS = phrase(_FEES)
_DRAFTED = phrase(rf"{WORDS}(?P<words>[^\n]+?)\.?$")
_ELSE = phrase(  # another sum, another promise, or what a court may do
    r"\bindemnif|\bnegotiat|\bprepar(?:ation|ing)\b|\breview of\b|\bdrafting\b|\brelocat"
    r"|\bimmigration|\bvisa\b|\brelease[sd]?\b|\bcharge\b|\bcooperat|\bassist(?:ance|ing)\b"
    r"|\bguarantee|\bany of the foregoing\b|\bunless a statute\b|\bworkers' compensation\b"
    r"|\b(?:arbitrators?|court|panel) (?:may|in (?:its|his|their))\b|\bmay be awarded\b"
    r"|\bany suit\b[^.;]{0,60}\bagainst the company by|\bprevailing party is the\b"
    r"|\beach (?:party|side)\b[^.;]{0,60}\b(?:own|separately|respective)"
    r"(?![^.;]*\bexcept that if\b)"
)


@dataclass(frozen=True, kw_only=True)
class LegalFees(Provision, kind="legal_fees"):
    """Who bears the lawyers' fees of a dispute about the letter: `the loser` pays those of the
    side that wins, or `the company` pays those of the executive, `if_won` only where the executive
    wins. `costs_only`: the costs of the proceeding alone, which may be `half each`. `limits`: of
    which disputes, on what else it hangs, or up to what sum, in the letter's words.

    What a dispute costs and who won it is no fact, so no sum is computed: it is a duty from the day
    of each dispute on (`dispute_arose`).

    > If either of us sues on this letter, the losing party shall pay the legal fees of the
    > prevailing party.
    """

    borne_by: Bearer = "the loser"
    costs_only: bool = False
    if_won: bool = False
    limits: str = ""

    headings = ("fees", "costs", "dispute", "enforcement", "litigation")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The prevailing party in any action to enforce this letter shall be entitled to recover"
            " its reasonable attorneys' fees.",
            {},
        ),
        Example(
            "The non-prevailing party in a legal proceeding under this Agreement will reimburse the"
            " legal fees of the other, unless the court finds that both had good grounds.",
            {"limits": "unless the court finds that both had good grounds"},
        ),
        Example(
            "The losing party shall pay the costs of the arbitration, but not attorneys' fees.",
            {"costs_only": True},
        ),
        Example(
            "The costs of the mediation shall be shared equally by you and the Company.",
            {"borne_by": "half each", "costs_only": True},
        ),
        Example(
            "The fees of the arbitrator shall be paid by the Company.",
            {"borne_by": "the company", "costs_only": True},
        ),
        Example(
            "Following a change in control, the Company shall pay all legal fees that you incur in"
            " a dispute about this Agreement.",
            {
                "borne_by": "the company",
                "limits": "Following a change in control; that you incur in a dispute about this"
                " Agreement",
            },
        ),
        Example(
            "Should the Executive prevail in any litigation over this Agreement, the Company will"
            " reimburse the Executive for all legal fees.",
            {
                "borne_by": "the company",
                "if_won": True,
                "limits": "Should the Executive prevail in any litigation over this Agreement",
            },
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """One for each side that bears them."""
        seen: set[tuple[Bearer, bool]] = set()
        for sentence in letter.having("fees", "cost", "legal expenses"):
            said = _with_the_next(letter, sentence, _said(sentence))
            sort = (said[0]["borne_by"], said[0].get("costs_only", False)) if said else None
            if said is not None and sort is not None and sort not in seen:
                seen.add(sort)
                yield cls(**said[0], cite=said[1])

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """A duty for each dispute."""
        over = t.records("dispute_arose")
        if self.borne_by == "the loser":
            what, who, to = "pay the legal fees of the side that wins", "the side that loses", ""
        elif self.costs_only:
            half = "half of " if self.borne_by == "half each" else ""
            what, who, to = (
                f"pay {half}the costs of the proceeding",
                "the company",
                "the arbitrator",
            )
        else:
            won = " if the executive wins" if self.if_won else ""
            what, who, to = f"pay the executive's legal fees{won}", "the company", "the executive"
        yield Duty(what, who, to or "the side that wins", "must", created=over.on, each=over)

    def words(self) -> str:
        """One sentence, with the words of the letter that limit it."""
        what = "costs" if self.costs_only else "legal fees"
        if self.borne_by == "the loser":
            said = "In a legal proceeding about this letter, the losing party shall pay the"
            said = f"{said} {what} of the prevailing party"
        elif self.costs_only:
            said = "The costs of an arbitration shall be "
            halves = self.borne_by == "half each"
            said += "shared equally by you and the Company" if halves else "paid by the Company"
        else:
            when = "If you prevail in" if self.if_won else "In"
            said = f"{when} a dispute about this letter, the Company shall pay your {what}"
        return f"{said}{WORDS}{self.limits}." if self.limits else f"{said}."

    def sheet(self) -> Iterator[SheetField]:
        """Nothing: no field of the sheet is about it."""
        return iter(())


def _with_the_next(
    letter: Letter, sentence: Sentence, said: tuple[dict[str, Any], Cite] | None
) -> tuple[dict[str, Any], Cite] | None:
    """What a sentence says, with what the one after it takes from the executive's fees."""
    after = letter.sentences[sentence.index + 1 : sentence.index + 2]
    if said is None or said[0]["borne_by"] != "the company" or not after:
        return said
    terms, cite = said
    back = _REPAYS.search(after[0].text) if after[0].number == sentence.number else None
    if back is None or "costs_only" in terms:
        return said
    more = after[0].readable(*back.span()).strip(" ,;.")
    terms["limits"] = "; ".join(filter(None, (terms.get("limits", ""), more)))
    spans = (*cite.fields.get("limits", ()), after[0].span(*back.span()))
    return terms, Cite((*cite.whole, after[0].span()), {**cite.fields, "limits": spans})


def _said(sentence: Sentence) -> tuple[dict[str, Any], Cite] | None:
    text = sentence.text
    drafted = _DRAFTED.search(text) if WORDS in text else None
    if drafted is None and _ELSE.search(text) is not None:
        return None
    found: re.Match[str] | None = _BY_THE_LOSER.search(text)
    terms: dict[str, Any] = {"borne_by": "the loser"}
    if found is None and (costs := _HALVES.search(text) or _COSTS_BY_US.search(text)) is not None:
        halves = "equally" in costs[0].lower()
        terms = {"borne_by": "half each" if halves else "the company", "costs_only": True}
        cited: dict[str, Spans] = {name: (sentence.span(*costs.span()),) for name in terms}
        for unless in _UNLESS.finditer(text, costs.end()):
            terms["limits"] = sentence.readable(*unless.span()).strip(" ,;.")
            cited["limits"] = (sentence.span(*unless.span()),)
            break
        return terms, Cite((sentence.span(),), cited)
    if found is None:
        found = _BY_US.search(text)
        if found is None or _DISPUTE.search(text) is None or _YOURS.search(text) is None:
            return None
        terms["borne_by"] = "the company"
    fields: dict[str, Spans] = {"borne_by": (sentence.span(*found.span()),)}
    if _NOT_THOSE.search(text) is not None or _LAWYERS.search(text) is None:
        terms["costs_only"], fields["costs_only"] = True, fields["borne_by"]
    places = [drafted.span("words")] if drafted is not None else list(_limits(text, found, terms))
    won = _WON.search(text) if terms["borne_by"] == "the company" else None
    if won is not None:
        terms["if_won"], fields["if_won"] = True, (sentence.span(*won.span()),)
    said = [sentence.readable(*place).strip(" ,;.") for place in places]
    if any(said):
        terms["limits"] = "; ".join(filter(None, said))
        fields["limits"] = tuple(sentence.span(*place) for place in places)
    return terms, Cite((sentence.span(),), fields)


def _limits(text: str, found: re.Match[str], terms: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Where the words stand that limit a promise: in its own part of a long sentence."""
    start = text.rfind(";", 0, found.start()) + 1
    end = text.find(";", found.end())
    if end >= 0 and _FURTHER.match(text, end) is not None:
        end = text.find(";", end + 1)
    end = end if end >= 0 else len(text)
    if terms["borne_by"] == "the loser":
        narrower = _NARROWER.search(text[start:end])
        if narrower is not None:
            yield start + narrower.start(), start + narrower.end()
        for unless in _UNLESS.finditer(text, found.end(), end):
            yield unless.span()
        return
    leads = _LEADS.search(text[start : found.start()])
    if leads is not None:
        yield start + leads.start("on"), start + leads.end("on")
    fees = _LAWYERS.search(text, found.start())
    after = fees.end() if fees is not None else found.end()
    while end < len(text) and _FIRST.search(text, after, end) and _NEXT.match(text, end):
        end = text.find(";", end + 1)
        end = end if end >= 0 else len(text)
    second = _SECOND.search(text, after, end)
    end = second.start() if second is not None else end
    if text[after:end].strip(" ,;.)"):
        yield after, end
