"""From a letter to its agreement: every provision that some kind recognises."""

from __future__ import annotations

from collections.abc import Mapping

from ..document_kind import OF_ANOTHER, DocumentKind, document_kind, refusal
from ..errors import InputError, Problem
from ..formula.units import DATE, HOURS, MONEY, PERCENT, PRICE, unit_range
from ..provision import KINDS, Provision, measured
from ..provisions.changed_section import ChangedSection, without_recited
from ..text import Letter, Span
from .model import Agreement
from .preamble import of_the_changes

SMALLEST = {MONEY: "cents", PRICE: "ten-thousandths of a dollar", HOURS: "hundredths of an hour",
            PERCENT: "millionths of a percent", DATE: "days since 1970"}  # fmt: skip
PARTIES = {"company", "executive"}  # fields of the position


def read(letter: Letter) -> Agreement:
    """Read every provision that some kind recognises; InputError if there is none, or if the
    document is nobody's agreement. Of one that is an agreement by its own words the parties are
    enough: all else it says is listed as unread.
    """
    kind = document_kind(letter)
    if (refused := refusal(letter, kind)) is not None:
        raise InputError([refused])
    found = found_in(letter)
    if not _enough(kind, found):
        raise InputError(
            [
                Problem(
                    letter.name,
                    "no provision of an employment agreement is read in this text.",
                    "Is it the letter itself, and in English? If so, write agreement.yaml by hand.",
                )
            ]
        )
    return held(found)


def _enough(kind: DocumentKind, found: Agreement) -> bool:
    """Whether so much is read that the rest can be shown as unread."""
    read_at_all = {p.kind for p in found.provisions if not p.inert}
    if kind.name in OF_ANOTHER or read_at_all - {"position"}:
        return bool(read_at_all)
    return kind.told and any(p.cite.fields.keys() >= PARTIES for p in found.provisions)


def found_in(letter: Letter) -> Agreement:
    """What is read in a text, if only a little: an amendment may be one sentence."""
    said = without_recited(letter)
    found = [p for k in KINDS.values() for p in k.read(letter if k is ChangedSection else said)]
    found = of_the_changes(letter, found)
    order = {name: i for i, name in enumerate(KINDS)}
    found.sort(key=lambda p: (p.kind != "position", first_of(p).start, order[p.kind]))
    return Agreement(letter, tuple(found))


def held(agreement: Agreement, places: Mapping[str, str] | None = None) -> Agreement:
    """The agreement, if every number is one that its unit can hold; `places` say where slots are
    written, if not in a letter.
    """
    problems = []
    for slot, p in agreement.slots.items():
        for path, unit, number in measured(p, slot):
            low, high = unit_range(unit)
            if not low <= number <= high:
                within = f"between {low:,} and {high:,} ({SMALLEST.get(unit, unit)})"
                wrong = "overflows" if number > high else "is negative"
                what = f"{path} {wrong}: it must lie {within}."
                where = (places or {}).get(slot) or _place(agreement, p)
                mend = "Are there digits too many?" if number > high else "Remove the minus sign."
                problems.append(Problem(where, what, mend))
    if problems:
        raise InputError(problems)
    return agreement


def _place(agreement: Agreement, p: Provision) -> str:
    span = first_of(p)
    at = f" line {agreement.line(span)}" if p.cite.whole else ""
    return f"{agreement.letter_of(span).name}{at}"


def first_of(p: Provision) -> Span:
    """Where a provision begins to stand."""
    return min(p.cite.whole, key=lambda s: (s.document, s.start), default=Span(0, 0))
