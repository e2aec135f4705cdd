"""What an amendment changes of the agreement before it: a section, a sentence, or words of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ...meaning import Meaning, Note
from ...provision import Cite, Example, Provision, Terms
from ...terms import Person
from .reading import Act, Said, changed_sections, without_recited

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

_HOW: dict[Act, str] = {
    "replaced": "is hereby deleted and replaced with the following:",
    "deleted": "is hereby deleted.",
    "added": "is hereby amended by adding the following:",
    "words": "",
    "amended": "is hereby amended.",
}
_TOLD: dict[Act, str] = {
    "replaced": "it has new words",
    "deleted": "it is deleted",
    "added": "words are added to it",
    "words": "",
    "amended": "it is changed",
}
_OPEN: dict[Act, str] = {
    "replaced": "it has new words, and not all of them are read",
    "deleted": "it is deleted, and was not found",
    "added": "words are added to it, and not all of them are read",
    "words": "some of its words are replaced, and no figure follows that",
    "amended": "it is changed, and no figure follows that",
}


@dataclass(frozen=True, kw_only=True)
class ChangedSection(Provision, kind="changed_section"):
    """What an amendment changes of the agreement before it, section by section, in its own words.

    `section` is the number, `part` the sentence or definition of it (none: all of it), `of` the
    paper; `act` says whether it is `replaced`, `deleted`, `added` to, or only said to be `amended`,
    and `words` that `old` words become `new` ones (none: they are struck). In a family of
    documents the change is carried out; where it cannot be, it stays listed as a note: the figures
    that rest on that section may then be different.

    > Section 4 of the Employment Agreement is hereby amended by replacing "three" with "five".
    """

    act: Act
    unit: str = "Section"
    section: str
    part: str = ""
    of: str = "the agreement"
    old: Person | None = None
    new: Person | None = None

    headings = ("amendment", "amend")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Section 4(b) of the Employment Agreement is hereby deleted in its entirety and"
            " replaced with the following:",
            {"act": "replaced", "section": "4(b)", "of": "the Employment Agreement"},
        ),
        Example(
            'Section 6.2 of the Agreement is hereby amended by deleting the words "twelve months"'
            ' and inserting in their place the words "eighteen months".',
            {
                "act": "words",
                "section": "6.2",
                "of": "the Agreement",
                "old": "twelve months",
                "new": "eighteen months",
            },
        ),
        Example(
            "The last sentence of Paragraph 3 of the Letter is deleted.",
            {
                "act": "deleted",
                "unit": "Paragraph",
                "section": "3",
                "part": "the last sentence",
                "of": "the Letter",
            },
        ),
        Example(
            "Section 9 of the Agreement is amended by adding the following:",
            {"act": "added", "section": "9", "of": "the Agreement"},
        ),
        Example(
            "The bonus table in Section 5 of the Agreement is amended to read as follows:",
            {
                "act": "replaced",
                "section": "5",
                "part": "the bonus table",
                "of": "the Agreement",
            },
        ),
        Example(
            "Clauses (i) and (iv) of Section 8(a) of the Agreement are hereby deleted.",
            {
                "act": "deleted",
                "section": "8(a)",
                "part": "clauses (i) and (iv)",
                "of": "the Agreement",
            },
        ),
        Example(
            "Section 6 of the Agreement is amended by deleting clause (iii) thereof.",
            {"act": "deleted", "section": "6(iii)", "of": "the Agreement"},
        ),
        Example(
            "The definition of Cause set forth in Section 9 of the Agreement is amended by adding"
            " the following:",
            {
                "act": "added",
                "section": "9",
                "part": "the definition of Cause",
                "of": "the Agreement",
            },
        ),
        Example(
            "The terms and conditions of Section 7 of the Agreement are deleted in their entirety.",
            {"act": "deleted", "section": "7", "of": "the Agreement"},
        ),
        Example(
            "Article V of the Employment Agreement is hereby amended.",
            {
                "act": "amended",
                "unit": "Article",
                "section": "V",
                "of": "the Employment Agreement",
            },
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every change that it says it makes."""
        for said in changed_sections(letter):
            acts = [(said.act, w.old, w.new) for w in said.wordings] or [(said.act, "", "")]
            if any(w.more for w in said.wordings):
                acts.append(("amended", "", ""))  # it changes something else besides
            for act, old, new in acts:
                yield cls(
                    act=act,
                    unit=said.unit,
                    section=said.section,
                    part=said.part,
                    of=said.of,
                    old=old or None,
                    new=new or None,
                    cite=Cite((said.at,), {"old": (said.at,)} if old else {}),
                )

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """A note: what rests on the words of that section may be different."""
        what = f"{_OPEN[self.act]}: what rests on it may be different"
        yield Note(f"{self.place} of {self.of}", what)

    @property
    def place(self) -> str:
        """Which part of which section: "the last sentence of Section 3"."""
        where = f"{self.unit} {self.section}"
        return f"{self.part} of {where}" if self.part else where

    @property
    def told(self) -> str:
        """What becomes of it, without the new words: they stand below."""
        how = _TOLD[self.act]
        if self.act == "words":
            how = f'"{self.old}" becomes "{self.new}"' if self.new else f'"{self.old}" is taken out'
        return f"{self._where()}: {how}."

    def _where(self) -> str:
        where = f"{self.place} of {self.of}"
        return where[:1].upper() + where[1:]

    def words(self) -> str:
        """One sentence."""
        where = self._where()
        if self.act != "words":
            return f"{where} {_HOW[self.act]}"
        if self.new is None:
            return f'{where} is hereby amended by deleting the words "{self.old}".'
        return f'{where} is hereby amended by replacing "{self.old}" with "{self.new}".'


__all__ = ["Act", "ChangedSection", "Said", "changed_sections", "without_recited"]
