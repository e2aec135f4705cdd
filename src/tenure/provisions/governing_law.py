"""The law by which an agreement is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..meaning import Meaning, Note
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..text import find, pattern

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter

_RULES = (
    pattern(
        r"(?:governed|construed|interpreted)[^;]{0,160}? laws? of (?:the )?"
        r"(?:(?:State|Commonwealth|Province) of )?(?P<place>[^,.;]{3,40}?)"
        r"(?=[,.;]| without| \(|, | applicable| as | and | regardless| excluding|$)"
    ),
    pattern(
        r"(?P<place>[^,.;]{3,30}?) law (?:shall|will) govern(?= |$|\.)[^;]{0,80}?"
        r"(?:letter|agreement)"
    ),
)


@dataclass(frozen=True, kw_only=True)
class GoverningLaw(Provision, kind="governing_law"):
    """Which jurisdiction's law governs the agreement: its bare name in `jurisdiction`.

    It pays nothing and moves no day. What that law adds is not the letter's: it is a law layer
    of its own, off unless it is asked for.

    > This letter will be governed by the laws of the State of Oregon.
    """

    jurisdiction: str

    headings = ("governing law", "applicable law", "choice of law", "law")
    said: ClassVar[Mapping[str, str]] = {
        "jurisdiction": "the law of {}",
    }
    usually: ClassVar[str] = "governing law"
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "This letter will be governed by the laws of the State of Oregon.",
            {"jurisdiction": "Oregon"},
        ),
        Example(
            "This Agreement shall be construed and enforced in accordance with the laws of the "
            "Commonwealth of Massachusetts, without regard to its conflict of laws rules.",
            {"jurisdiction": "Massachusetts"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that names the governing law."""
        for sentence in letter.sentences:
            if sentence.kind != "body" or " law" not in sentence.lower:
                continue
            match = next((m for rule in _RULES if (m := find(rule, sentence))), None)
            place = match.text("place").strip() if match else ""
            if match and place[:1].isupper():
                fields = {"jurisdiction": (match.span("place"),)}
                yield cls(jurisdiction=place, cite=Cite((sentence.span(),), fields))
                return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Named in the statement, with no figure of its own."""
        yield Note("governing_law", f"the law of {self.jurisdiction} governs")

    def words(self) -> str:
        """One sentence."""
        return f"This letter will be governed by the laws of the State of {self.jurisdiction}."

    def sheet(self) -> Iterator[SheetField]:
        """`governing_law`: the bare name."""
        yield SheetField("governing_law", self.jurisdiction, ("jurisdiction",))
