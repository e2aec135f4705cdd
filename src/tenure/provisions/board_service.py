"""A seat on the board: that the Company nominates the executive, and that he or she leaves it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..formula import Formula, apply, const, earliest, on_day, smaller
from ..formula.units import CODE, DAYS, YES_NO
from ..gathering import Found, gathered
from ..meaning import Duty, Meaning
from ..provision import Example, Provision, SheetField, Terms
from ..terms import Person
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence


_YOU = r"(?:you|him|her|(?:the )?(?:executive|employee)(?!'))"
_NOMINATES = phrase(
    r"\b(?:agrees? to|shall|will)\b[^.;]{0,60}?\b(?:re-?)?(?:nominate[sd]?|recommend\w*|propose"
    rf"|include(?=[^.;]{{0,60}}? (?:slate|nominees)))\b[^.;]{{0,60}}?\b{_YOU}\b"
    r"(?! (?:be|receive) (?:granted|awarded|paid|issued|given|an?\b))[^.;]{0,120}?"
    r"\b(?:board\b|directors?\b|slate\b|nominees\b)"
    rf"|\b(?:agrees? to|shall|will)\b[^.;]{{0,60}}?\b(?:cause {_YOU} to be|have {_YOU}) (?:re-?)?"
    r"(?:nominated|elected|appointed|named)[^.;]{0,80}?\b(?:board\b|directors?\b)"
    rf"|\b{_YOU} (?:shall|will) (?:also )?be (?:nominated|proposed|recommended|put forward)"
    r"[^.;]{0,80}?\b(?:board\b|directors?\b)",
)
_EVERY = phrase(
    r"\b(?:for (?:all periods|so long|as long)|at (?:each|every) (?:annual|meeting)|(?:so|as) long"
    r" as|during (?:the|your|all) (?:term|period|time)|while (?:you|the executive|he|she)\b"
    r"|throughout|each time)",
)
_AUTOMATIC = phrase(
    r"\bdeemed (?:to (?:have resigned|be an? resignation)|an? resignation|tendered)"
    r"|\bautomatic(?:ally)? (?:resign|cease)|\b(?:constitut\w+|treated as)\b[^.;]{0,30} resignation"
)
_RESIGNS = phrase(
    r"\b(?:agrees? (?:to|that (?:you|he|she|executive|employee) (?:will|shall))|shall|will"
    r"|must)\b[^.;]{0,80}?\b(?:resign\b|step down\b|give up\b|relinquish\b|vacate\b|(?:submit"
    r"|tender) (?:your|his|her|an?|the) (?:\w+ )?(?:letter of"
    r" )?resignation)[^.;]{0,140}?\b(?:boards?\b|director)|\b(?:deemed to have resigned|automatic"
    r" resignation|constitut\w+ (?:\w+ ){0,2}?resignation|(?:treated as|deemed(?: to be)?) (?:\w+"
    r" ){0,2}?resignation)[^.;]{0,140}?\b(?:boards?\b|director)|\bresignation (?:as an?"
    r"|from)\b[^.;]{0,60}?\b(?:boards?\b|director)[^.;]{0,80}? (?:shall|will) be deemed (?:to (?:be"
    r"|have been) )?(?:tendered|given|submitted)",
)
_LEAVES_OFFICE = phrase(
    r"\bno longer (?:serve|hold|is|are)\w*\b[^.;]{0,60}?\b(?:as|office|position)\b"
    r"|\b(?:cease|ceases|ceasing)\b(?: \w+)?(?: to)? (?:serv|be|hold)\w*\b[^.;]{0,40}?\b(?:as"
    r"|office|position)\b",
)
_LEAVES = phrase(
    r"\b(?:upon|after|on|following|in the event of|at the time of|if) (?:the |any |your |his |her"
    r" )*(?:leaving\b|(?:date of )?(?:the )?terminat|end of|cessation|separation|executive's"
    r" employment)|\bno longer employed|\bterminat\w+ of (?:your|(?:the )?(?:executive|employee)'s"
    r"|his|her) employment|\bceases? to be employed|\bany termination of|\b(?:your|his|her"
    r"|(?:executive|employee)'s) employment (?:ends|terminates|is terminated)\b",
)
_SUBSIDIARIES_ALONE = phrase(  # and no seat on the board of the Company
    r"\b(?:director|boards?(?: of directors)?) of (?:each|any|every|all|the)(?: of the)?"
    r" (?:[\w']+ )?(?:subsidiar|affiliate)"
)
_OF_THE_COMPANY = phrase(
    r"\bthe Board\b|\b(?:the|its|our) (?:company|corporation)(?:'s)?(?:,| and| or| board)"
)
_OTHERS = phrase(r"\bsubsidiar|\baffiliate|\bparent\b")
_OFFICE = phrase(
    r"\bas (?:the |its |a )?(?:Company's )?(?P<office>(?:[A-Z]\w+(?: and | )?){0,5}?"
    r"(?:Officer|President|Chairman|CEO|CFO|COO))\b",
    0,
)
_WORTH = (
    "nominat", "recommend", "resign", " cause ", " have ", "propose", "slate", "put forward",
    "step down", "give up", "relinquish", "vacate",
)  # fmt: skip
_PAST = phrase(r"\bhereby resigns?\b|\bresignation date\b|\bother corporations?\b")


@dataclass(frozen=True, kw_only=True)
class BoardService(Provision, kind="board_service"):
    """The executive's seat on the board: `nominated` by the Company, for `every_slate` while in
    `office`, or once, or its `efforts` are promised to have that done; and `resigns` from it when
    no longer in the `office`, or when the `employment` ends, from the boards of the `subsidiaries`
    too. `automatic`: deemed to have resigned, so that nothing is left to do.

    It pays nothing. Reads `slate_filed` (nominees: the executive is written `executive`): a slate
    without the executive breaks the promise on the day it is filed. To be nominated is not to be
    elected. The duty to resign comes about and falls due on the last day in office: the end of the
    employment, or `role_changed` to another role. `board_resigned` fulfils it.

    > The Company agrees to nominate you to the Board for all periods during which you serve as
    > President. You agree to resign from the Board when you no longer serve as President.
    """

    office: Person | None = None
    nominated: bool = False
    efforts: bool = False
    every_slate: bool = False
    resigns: Literal["office", "employment"] | None = None
    automatic: bool = False
    subsidiaries: bool = False

    headings = ("board", "director")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Company shall take all steps to have the Executive elected to the Board.",
            {"nominated": True},
        ),
        Example(
            "The Company will use its best efforts to cause you to be elected to the Board.",
            {"nominated": True, "efforts": True},
        ),
        Example(
            "Termination of your employment constitutes your resignation as a director.",
            {"resigns": "employment", "automatic": True},
        ),
        Example(
            "The Company agrees to nominate you to the Board of Directors for all periods during"
            " which you serve as President of the Company. You agree to resign from the Board of"
            " Directors of the Company and each of its subsidiaries at such time as you no longer"
            " serve the Company as its President.",
            {"office": "President", "nominated": True, "every_slate": True, "resigns": "office",
             "subsidiaries": True},
        ),
        Example(
            "Upon any termination of your employment you shall be deemed to have resigned from the"
            " Board and from the boards of all affiliates.",
            {"resigns": "employment", "automatic": True, "subsidiaries": True},
        ),
        Example(
            "The Company will recommend the Executive for election to the Board at its next"
            " meeting.",
            {"nominated": True},
        ),
    )  # fmt: skip

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """What a letter says of the board seat, as one provision."""
        sentences = [
            s for s in letter.having(*_WORTH) if "board" in s.lower or "director" in s.lower
        ]
        main = {"nominated", "resigns"}
        found = gathered(sentences, _said, lambda new: not main.isdisjoint(new))
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duties of the Company at a slate, and of the executive on leaving."""
        hired, ended = t.finding("hired"), t.finding("ended")
        left_office = smaller(ended, self._other_role(t))
        left_office = left_office.named("last day in the office", t.cite("office"))
        if self.nominated:
            yield self._nomination(t, hired, left_office)
        if self.resigns is not None:
            left = left_office if self.resigns == "office" else ended
            over = t.records("board_resigned")
            done = over.on
            if self.subsidiaries:
                done = on_day(over.field("subsidiaries", YES_NO), over.on)
            resigned = left if self.automatic else earliest(over, done)
            name = "resign from the board"
            name = (
                "resign from the boards of the company and each subsidiary"
                if self.subsidiaries
                else name
            )
            yield Duty(
                name, "the executive", "the company", "must", created=left, due=left, done=resigned
            )

    def _other_role(self, t: Terms) -> Formula:
        """The day on which the executive was moved to another role."""
        over = t.records("role_changed")
        moved = over.on
        if self.office is not None:
            other = ~over.field("role", CODE).same(t.office)
            words = "whether that is another role than the office"
            moved = on_day(other.named(words, t.cite("office")), over.on)
        return earliest(over, moved)

    def _nomination(self, t: Terms, hired: Formula, left: Formula) -> Duty:
        """A duty at every slate filed while in office; or at the first one only."""
        over = t.records("slate_filed")
        serving = (hired <= over.on) & (over.on <= left)
        named = over.field("nominees.executive", YES_NO)
        named = named.named("whether the slate names the executive", t.cite("nominated"))
        who = "the company", "the executive"
        if self.every_slate:
            created = on_day(serving, over.on)
            done, breached = on_day(serving & named, over.on), on_day(serving & ~named, over.on)
            name = "nominate the executive to the board"
            return Duty(name, *who, "must", created, created, done, breached=breached, each=over)
        first = earliest(over, on_day(serving, over.on))
        done = earliest(over, on_day(serving & named, over.on))
        after = apply("shift", left, const(1, DAYS))
        return Duty(
            "nominate the executive to the board", *who, "must", hired, first, done, ends=after
        )

    def words(self) -> str:
        """One sentence for the nomination, one for leaving."""
        office = self.office or "an officer"
        said = []
        if self.nominated:
            while_ = (
                f" for all periods during which you serve as {office}" if self.every_slate else ""
            )
            how = "use its reasonable efforts to nominate" if self.efforts else "nominate"
            said.append(f"The Company agrees to {how} you to the Board of Directors{while_}.")
        if self.resigns is not None:
            others = " and each of its subsidiaries" if self.subsidiaries else ""
            when = f"when you no longer serve as {office}"
            when = when if self.resigns == "office" else "upon the termination of your employment"
            how = "shall be deemed to have resigned" if self.automatic else "agree to resign"
            said.append(f"You {how} from the Board of Directors of the Company{others} {when}.")
        return " ".join(said)

    def sheet(self) -> Iterator[SheetField]:
        """board_seat."""
        value: dict[str, Any] = {}
        if self.nominated:
            value["nominated"] = "while in office" if self.every_slate else "once"
        if self.resigns is not None:
            value["resigns_on_end_of"] = self.resigns
        yield SheetField("board_seat", value, ("nominated", "resigns"))


def _said(sentence: Sentence) -> Found:
    """What a sentence says of nomination and resignation, each with its place."""
    text, found = sentence.text, Found()
    if not any(word in sentence.lower for word in _WORTH) or _PAST.search(text):
        return found

    def put(name: str, value: Any, match: re.Match[str]) -> None:
        found[name] = (value, sentence.span(*match.span()))

    nominates = _NOMINATES.search(text)
    if nominates is not None:
        put("nominated", True, nominates)
        if "efforts" in nominates[0].lower():
            put("efforts", True, nominates)
        if (every := _EVERY.search(text)) is not None:
            put("every_slate", True, every)
    resigns = _RESIGNS.search(text)
    if resigns is not None and _SUBSIDIARIES_ALONE.search(text):
        said = text[resigns.start() : resigns.end() + 40]
        resigns = resigns if _OF_THE_COMPANY.search(said) else None
    office, employment = _LEAVES_OFFICE.search(text), _LEAVES.search(text)
    if resigns is not None and (when := office or employment) is not None:
        put("resigns", "office" if when is office else "employment", when)
        if (automatic := _AUTOMATIC.search(text)) is not None:
            put("automatic", True, automatic)
        if (others := _OTHERS.search(text)) is not None:
            put("subsidiaries", True, others)
    title = _OFFICE.search(text)
    if found and title is not None:
        name = sentence.readable(*title.span("office"))
        found["office"] = (name, sentence.span(*title.span("office")))
    return found
