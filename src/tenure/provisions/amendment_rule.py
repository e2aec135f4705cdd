"""How the letter can be changed: in writing, and signed by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..formula import YES, Formula, Records
from ..formula.units import YES_NO
from ..meaning import AmendmentTest, Meaning, Note, WithoutEffect
from ..provision import Cite, Doubt, Example, Provision, Terms
from ..signers import EXECUTIVE, have_signed, read_signers, worded
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

BOTH = ("company", EXECUTIVE)
BEFORE = 2  # sentences before that say of what "it" is said
_THIS = r"(?:this|the) (?:letter|agreement|offer|contract|letter agreement|employment agreement)\b"
_SUBJECT = phrase(
    rf"\b(?:{_THIS}|no (?:provisions?|terms?) of {_THIS}|no (?:(?:oral )?amendment|modification"
    rf"|change|alteration|variation"
    r"|supplement)s?\b(?! in (?:control|ownership)\b)"
    rf"|(?:any|all) (?:amendment|modification|change)s?\b)",
)
_CHANGED = (
    r"(?:amended|modified|changed|altered|varied|supplemented|rescinded|discharged|amend|vary"
    r"|modif\w+|amendments?|variations?|alterations?"
    r"|changes?(?! in (?!this\b|the (?:letter|agreement|terms)\b)))"
)
# "It may be amended ...", of the letter where the sentence before is about that
_IT = phrase(r"^\W*it(?= (?:may|can|shall|will|cannot)\b)")
_ITSELF = phrase(_THIS)
_ONLY = phrase(
    rf"\b{_CHANGED}\b[^.;]{{0,120}}?\b(?:except|only|solely|unless|save|other than|otherwise"
    rf" than|without"
    rf"|must be|shall be (?:effective|valid|binding))\b"
    rf"|\b(?:only be|not be) {_CHANGED}\b|\bcannot be {_CHANGED}\b",
)
_WRITTEN = phrase(
    r"\b(?:in|by|through|to a) (?:an? )?(?:\w+ ){0,3}writing\b|\bwritten\b"
    r"|\b(?:in|by) an? (?:\w+ ){0,2}(?:letter|instrument|document|amendment)"
    r"(?= (?:duly )?(?:signed|executed)\b)"
)
_SIGNED = phrase(r"\b(?:signed|executed)(?: on behalf of| by(?! you of)| and delivered by)\b", 0)
_BETWEEN = phrase(
    r"\b(?:written|writing)\b[^.;]{0,60}?\b(?:by|between|of) (?=(?:both|all|the|you|Executive"
    r"|Employee|Company)\b)",
    0,
)
_NAMES_IT = phrase(
    r"\b(?:(?:specifically|expressly|explicitly) (?:stat|provid|refer|referenc|identif)\w*"
    r"|(?:specific|express|explicit) references? (?:is made )?to|(?:that|which) refers? to) "
    r"[^.;]{0,60}?\b(?:amend|modif|supplement|agreement|letter)\w*"
)
_AT_WILL = phrase(r"\bat[- ]will\b")
# a rule for some changes only is not the rule for all
_OF_SOME = phrase(
    r"\bby evidence\b|\bgood reason\b|\bconstructive|\bin any (?:manner|way|respect) (?:which"
    r"|that)\b"
)
_OF_ANOTHER = phrase(r"\bplan\b|\bhereby (?:further )?amended|\bis amended|\bshall be amended", 0)


@dataclass(frozen=True, kw_only=True)
class AmendmentRule(Provision, kind="amendment_rule"):
    """How the letter can be changed, and so which purported changes bind.

    `written`: only in writing, and `names_it` where the paper has to say that it changes this
    letter (which no fact tells; a note says so). `signed_by`: whose signatures it takes (`board`,
    `employee`, `company`, or an office); where the letter names nobody, those of both sides.

    A fact `amendment` that does not meet the rule has no effect, and the statement says so; one
    that does changes the terms that it names from its day on. A promise outside the letter
    (`side_promise`) that is given once the letter is in effect does not change it either.

    Wording: "This letter may be amended only by a written agreement signed by the Board of
    Directors and by you."
    """

    written: bool = False
    names_it: bool = False
    signed_by: tuple[str, ...] = ()

    headings = ("amendment", "modif", "waiver", "entire agreement")
    provides = ("amendment_rule",)
    doubts = (
        Doubt(
            "signature_of_the_board",
            "Is it signed by the Board if somebody else signs for the Company?",
            ("only_the_board", "anybody_for_the_company"),
            "the letter names the Board, not an officer; who signs by an act of the Board signs"
            " as `board`",
            lambda p: "board" in p.signed_by,
            decided_by="amendment: signed_by",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "This letter may not be changed except by a written agreement, signed by the Board of"
            " Directors of the Company and by you.",
            {"written": True, "signed_by": ["board", "employee"]},
        ),
        Example(
            "No provision of this Agreement may be modified or waived unless agreed to in writing"
            " and signed by the Employee and by an authorized officer of the Company.",
            {"written": True, "signed_by": ["employee", "officer"]},
        ),
        Example(
            "This agreement may be amended only by a written instrument executed by both parties.",
            {"written": True, "signed_by": ["company", "employee"]},
        ),
        Example("This offer can be modified only in writing.", {"written": True}),
        Example(
            "No variation of this Agreement shall be effective save by a document signed by you and"
            " the Company.",
            {"written": True, "signed_by": ["employee", "company"]},
        ),
        Example(
            "This Agreement may be amended only by a writing specifically stating that it amends"
            " this Agreement and executed by you and the Company.",
            {"written": True, "names_it": True, "signed_by": ["employee", "company"]},
        ),
        Example(
            "This letter may be modified only with the written consent of the Employee and the"
            " Board of Directors.",
            {"written": True, "signed_by": ["employee", "board"]},
        ),
        Example(
            "This letter is governed by the law of Ohio. It may be amended only in writing.",
            {"written": True},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The sentence that says how the letter may be changed; the first, if several do."""
        lower = letter.masked.lower
        if "writ" not in lower and "signed" not in lower and "executed" not in lower:
            return
        for sentence in letter.having(
            "amend", "modif", "change", "alter", "vari", "vary", "supplemented"
        ):
            before = letter.sentences[max(0, sentence.index - BEFORE) : sentence.index]
            own = _IT.match(sentence.text) and any(_ITSELF.search(s.text) for s in before)
            found = _rule(sentence, own=bool(own))
            if found is not None:
                written, signers, fields = found
                if (names := _NAMES_IT.search(sentence.text)) is not None:
                    fields["names_it"] = (sentence.span(*names.span()),)
                yield cls(
                    written=written,
                    names_it=names is not None,
                    signed_by=signers,
                    cite=Cite((sentence.span(),), fields),
                )
                return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Which amendments bind; those that do not; promises outside the letter."""
        if self.names_it:
            yield Note("amendment_rule", "an amendment has to say that it changes this letter")
        over, promised = t.records("amendment"), t.records("side_promise")
        yield AmendmentTest(lambda records: self._binds(t, records))
        field = "signed_by" if self.signed_by else "written"
        signed = f"signed by {' and '.join(self.signed_by or BOTH)}"
        needs = f"{'written and ' if self.written else ''}{signed}"
        yield WithoutEffect(
            over,
            ~self._binds(t, over) & (over.on <= t.day),
            f"an amendment must be {needs}",
            t.cite(field),
        )
        since = t.finding("effective") if t.has("effective") else t.finding("hired")
        yield WithoutEffect(
            promised,
            (since <= promised.on) & (promised.on <= t.day),
            f"a promise outside the letter does not change it: that takes what is {needs}",
            t.cite(field),
        )

    def _binds(self, t: Terms, over: Records) -> Formula:
        signers = self.signed_by or BOTH
        found = have_signed(over, signers)
        if "board" in signers:
            others = tuple(who for who in signers if who != "board")
            found = t.choose(
                "signature_of_the_board",
                only_the_board=found,
                anybody_for_the_company=have_signed(over, ("company", *others)),
            )
        if t.has("company_may_modify"):
            alone = over.field("signed_by.company", YES_NO) | over.field("signed_by.board", YES_NO)
            found = found | ((t.finding("company_may_modify") <= over.on) & alone)
        written = over.field("written", YES_NO) if self.written else YES
        return (written & found).named("whether an amendment binds", t.cite())

    def words(self) -> str:
        """One sentence."""
        named = " that refers to this letter" if self.names_it else ""
        if not self.signed_by:
            return f"This letter may be amended only in writing{named}."
        paper = f"{'a written' if self.written else 'an'} agreement{named and named + ' and'}"
        return f"This letter may be amended only by {paper} signed by {worded(self.signed_by)}."


def _rule(
    sentence: Sentence, *, own: bool
) -> tuple[bool, tuple[str, ...], dict[str, tuple[Span, ...]]] | None:
    """Whether writing is needed and who signs; None where the sentence is about something else."""
    text = sentence.text
    only = _ONLY.search(text) if own or _SUBJECT.search(text) is not None else None
    if only is None or _OF_ANOTHER.search(text) or _AT_WILL.search(text):
        return None
    if _OF_SOME.search(text):
        return None
    fields: dict[str, tuple[Span, ...]] = {}
    written = _WRITTEN.search(text, only.start())
    if written is not None:
        fields["written"] = (sentence.span(*written.span()),)
    signed = _SIGNED.search(text, only.start()) or _BETWEEN.search(text, only.start())
    signers = read_signers(text[signed.end() :]) if signed is not None else ()
    if signed is not None and signers in ((), (EXECUTIVE,)):
        return None  # somebody is named whom we cannot tell: better unread than wrong
    if signed is not None:
        fields["signed_by"] = (sentence.span(signed.start(), len(text)),)
    if written is None and not signers:
        return None
    return written is not None, signers, fields
