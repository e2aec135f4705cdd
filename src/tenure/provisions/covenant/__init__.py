"""Restrictive covenants that the letter states itself: what the executive must not do, how long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ...facts.values import code
from ...formula import (
    NEVER_DAY,
    Formula,
    add_months,
    apply,
    by,
    const,
    earliest,
    larger,
    on_day,
    unknown,
)
from ...formula.units import CODE, DATE, DAYS
from ...meaning import Duty, Figure, Meaning
from ...provision import Doubt, Example, Provision, SheetField, Terms
from ...terms import Day, Days, Months
from .examples import EXAMPLES
from .lengths import After
from .topics import Covenanted

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

ONE_DAY = const(1, DAYS)
DUTIES: dict[Covenanted, str] = {
    "non-competition": "compete with the company",
    "non-solicitation of employees": "solicit or hire employees of the company",
    "non-solicitation of customers": "solicit customers of the company",
    "confidentiality": "disclose confidential information of the company",
    "confidentiality of this letter": "disclose the terms of this letter",
    "invention assignment": "assign inventions to the company",
    "non-disparagement": "disparage the company",
}
_SECRET = ("confidentiality", "confidentiality of this letter", "non-disparagement")


def _unsaid(p: Covenant) -> bool:
    return p.after == "not said" and p.what != "invention assignment"


DOUBTS = (
    Doubt(
        "how_long",
        "The letter does not say for how long: does it bind after the employment too?",
        ("employment_only", "without_end"),
        "a limit on work elsewhere is read narrowly where it names no time",
        lambda p: _unsaid(p) and p.what not in _SECRET,
    ),
    Doubt(
        "how_long_secret",
        "The letter does not say for how long: does it bind after the employment too?",
        ("without_end", "employment_only"),
        "what is confidential, or hurts, is so after the last day too",
        lambda p: _unsaid(p) and p.what in _SECRET,
    ),
    Doubt(
        "last_day",
        "Does the day on which the months or days are over still belong to them?",
        ("included", "excluded"),
        "the last day of employment is day 0, so the months are complete at the end of that day",
        lambda p: p.after in ("months", "days"),
    ),
)


@dataclass(frozen=True, kw_only=True)
class Covenant(Provision, kind="covenant"):
    """A restriction on the executive that the letter states itself: non-competition, not to solicit
    employees or customers, confidentiality (of the Company's matters, or of this letter), the
    assignment of inventions, non-disparagement. A letter that only asks for a separate agreement
    to be signed has none; that is a `document`.

    `during`: it binds while employed. `after` says how long afterwards: for `months` from the last
    day of employment (or from that of the letter: `of_letter`), `until` a day, `always`,
    `as stated` (to an event, from another day, or only after some ways of parting: nothing here
    computes it, and `months` or `until` are the letter's), `none`, or `not said`.

    `or_use`: what is confidential must not be used either. `mutual`: the Company owes it too.

    It pays nothing: it is a duty not to do something from the first day of work (or from the last,
    where it does not bind before) until it ends. The figure `..._until` is its last day, once the
    employment has ended. Whether a court would enforce it is no question for these words.

    Reads `agreement_breached` (`provision`: the name of the covenant, such as `non-competition`).

    > During your employment and for 12 months after it ends, you shall not compete with the
    > Company.
    """

    what: Covenanted
    during: bool = False
    after: After = "none"
    months: Months | None = None
    days: Days | None = None
    until: Day | None = None
    of_letter: bool = False
    scope: str = ""
    or_use: bool = False
    mutual: bool = False

    headings = (
        "compet",
        "solicit",
        "confidential",
        "invention",
        "proprietary",
        "disparag",
        "covenant",
        "nondisclosure",
    )
    usually: ClassVar[str] = "restrictive covenants"
    traces: ClassVar[Mapping[str, str]] = {
        "restrictive covenants": r"\bcompet(?:es?|ing|itors?|ition|itive)\b|\bnon-?compet|\bsolicit"
        r"|\bdisparag|\bderogat|\breputation|(?<!private and )(?<!personal and )\bconfidential"
        r"|\bsecre(?:ts?\b|cy)|\bproprietary|\bdivulg|\bdisclos|\binvent|\bbelong|\bproperty of"
        r"|\brecruit|\bmade for hire|\b(?:induce|entice|call on)\b|\bnot\b[^.;]{0,120}\bhire\b"
        r"|\b(?:not|never|refrain\w*|prohibit\w*)\b[^.;]{0,160}\b(?:to|for|with|in) any (?:other )?"
        r"(?:person|firm|business|compan|entit|party|third|enterpris|customer|client|corporation"
        r"|organi[sz]ation|venture|capacity)|\bbusiness relation|\bassociated in\b"
    }
    doubts: ClassVar[tuple[Doubt, ...]] = DOUBTS
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        for unit, many in (("months", self.months), ("days", self.days)):
            if self.after == unit and many is None:
                raise ValueError(f"`after: {unit}` needs the `{unit}`")
            if many is not None and self.after not in (unit, "as stated"):
                raise ValueError(f"`{unit}` belong to `after: {unit}` or `after: as stated`")
        if self.after == "until" and self.until is None:
            raise ValueError("`after: until` needs the day, `until`")
        if self.until is not None and self.after not in ("until", "as stated"):
            raise ValueError("`until` belongs to `after: until` or `after: as stated`")
        if self.of_letter and self.after not in ("months", "days"):
            raise ValueError("`of_letter` is of `after: months` or `after: days`")

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """One provision for each sort of covenant."""
        from .reading import covenants_of

        for terms, cite in covenants_of(letter):
            yield cls(cite=cite, **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The duty, its last day, and the breach that somebody recorded."""
        hired, ended = t.finding("hired"), t.finding("ended")
        begins = hired if self.during or self.after == "not said" else ended
        begins = t.finding("letter_dated") if self.of_letter and not self.during else begins
        last = self._last(t, ended)
        ends = apply("shift", last, ONE_DAY).named("day after it ends", t.cite("after"))
        over = t.records("agreement_breached")
        ours = over.field("provision", CODE).same(const(code(self.what), CODE))
        inside = (begins <= over.on) & (over.on <= last)
        breached = earliest(over, on_day(ours & inside, over.on))
        assigns = self.what == "invention assignment"
        limited = ", as far as the letter says" if self.scope else ""
        yield Duty(
            f"{DUTIES[self.what].replace('disclose', self.tells)}{limited}",
            "the executive",
            "the company",
            "must" if assigns else "must not",
            begins.named("day from which it binds", t.cite("what")),
            breached=breached, ends=ends,
        )  # fmt: skip
        if self.mutual:
            theirs = DUTIES[self.what].replace("the company", "the executive")
            yield Duty(theirs, "the company", "the executive", "must not", begins, ends=ends)
        known = f"{self.what.replace('-', '_').replace(' ', '_')}_until"
        yield Figure(known, last, when=by(ended, t.day), never="without end")

    def _last(self, t: Terms, ended: Formula) -> Formula:
        """The last day on which it binds; NEVER where there is none."""
        words, cite = "last day on which it binds", t.cite("after")
        if self.after in ("months", "days"):
            counted = self.after == "months"
            root = t.finding("letter_dated") if self.of_letter else ended
            over = add_months(root, t.months, const(0)) if counted else apply("shift", root, t.days)
            before = apply("shift", over, const(-1, DAYS))
            return t.choose("last_day", included=over, excluded=before).named(words, cite)
        if self.after == "until":
            day: Formula = t.until
            return day.named(words, cite)
        if self.after == "not said" and self.what != "invention assignment":
            if self.what in _SECRET:
                return t.choose("how_long_secret", without_end=NEVER_DAY, employment_only=ended)
            return t.choose("how_long", employment_only=ended, without_end=NEVER_DAY)
        if self.after == "as stated":
            told = unknown(DATE, "last day of the covenant, which no rule here computes", cite)
            return larger(ended, told).named(words, cite)
        last = NEVER_DAY if self.after == "always" else ended
        return last.named(words, cite)

    @property
    def tells(self) -> str:
        """What must not be done with confidential information."""
        return "disclose or use" if self.or_use else "disclose"

    def words(self) -> str:
        """One sentence."""
        from .words import words_of

        return words_of(self)

    @classmethod
    def entries(cls, these: Sequence[Self]) -> Iterator[tuple[Provision, SheetField]]:
        """One entry of `covenants` for each clause."""
        from .words import entries_of

        yield from entries_of(these)
