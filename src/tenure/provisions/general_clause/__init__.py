"""The clauses at the end of most agreements that decide how it is read, signed, served and
enforced, and move no figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Self

from ...provision import Cite, Example, InFamily, Provision
from .sorts import SORTS, clauses_of
from .wording import Clause

if TYPE_CHECKING:
    from ...text import Letter


@dataclass(frozen=True, kw_only=True)
class GeneralClause(Provision, kind="general_clause"):
    """A standard clause, by sort (`what`), with all its places: how the paper is signed, how
    notices are sent, what holds if a clause is void, which court decides, what a breach allows.

    It binds, and yet no day and no amount depends on it, so nothing is worked out of it. It is
    there so that what is unread is only what may matter to a figure. A sentence that pays anything
    or takes it away is never one, whatever else it says.

    > This letter may be signed in counterparts. If a clause of it is invalid, the others remain in
    > force.
    """

    what: Clause

    headings = ("miscellaneous", "general provisions", "severab", "counterpart", "notices")
    in_family: ClassVar[InFamily] = InFamily(own=("*",))
    inert: ClassVar[bool] = True
    examples: ClassVar[tuple[Example, ...]] = tuple(
        Example(text, {"what": name}) for name, sort in SORTS.items() for text in sort.examples
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """One provision for each sort, with all of its places."""
        for what, sentences in clauses_of(letter).items():
            yield cls(cite=Cite(tuple(s.span() for s in sentences)), what=what)

    @property
    def told(self) -> str:
        """What it is, and what it settles."""
        return f"{self.what.capitalize()}: {SORTS[self.what].settles}. It moves no figure."

    def words(self) -> str:
        return SORTS[self.what].examples[0]
