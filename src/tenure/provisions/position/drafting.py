"""How we would draft the opening and closing of a letter, and what the term sheet says of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...calendar import date
from ...provision import SheetField
from ...terms import show_day

if TYPE_CHECKING:
    from . import Position


def words_of(p: Position) -> str:
    """Opening, position, closing."""
    said = []
    dated = f" dated {show_day(p.letter_date)}" if p.letter_date is not None else ""
    parties = [f'{p.company} (the "Company")'] if p.company else []
    parties += [f'{name} (an "Employer")' for name in p.with_company]
    parties += [f'{p.executive} (the "Executive")'] if p.executive else []
    if parties or dated:
        between = (
            f" is between {', '.join([*parties[:-2], ' and '.join(parties[-2:])])}"
            if parties
            else " states the terms of employment"
        )
        said.append(f"This agreement{dated}{between}.")
    for title in p.titles:
        how = "has served" if p.held_so_far else "shall serve"
        said.append(f"The Executive {how} as {title}.")
    if p.reports_to:
        other = f" {p.reports_else}" if p.reports_else else ""
        said.append(f"The Executive will report to {p.reports_to}{other}.")
    if p.start_date is not None:
        begins = (
            "promotion of the Executive takes effect" if p.new_post else "employment will begin"
        )
        how, agreed = p.start_is, ""
        if how == "or as agreed":
            how, agreed = "on", ", or on such other date as is agreed"
        said.append(f"The {begins} {how} {show_day(p.start_date)}{agreed}.")
    if p.acceptance_date is not None:
        said.append(f"Accepted and agreed by the Executive on {show_day(p.acceptance_date)}.")
    if p.board_acceptance is not None:
        said.append(f"Accepted by the Board of Directors on {show_day(p.board_acceptance)}.")
    if p.directors:
        said.append(f"Signed by the directors {'; '.join(p.directors)}.")
    return " ".join(said)


def sheet_of(p: Position) -> Iterator[SheetField]:
    """What is given, under the names of the term sheet."""
    if p.company:
        yield SheetField("company", p.company, ("company",))
    if p.executive:
        yield SheetField("executive", p.executive, ("executive",))
    if p.titles:
        yield SheetField("title", "; also ".join(p.titles), ("titles",))
    if p.reports_to:
        yield SheetField("reports_to", p.reports_to, ("reports_to",))
    for name in ("letter_date", "acceptance_date", "board_acceptance", "start_date"):
        day: int | None = getattr(p, name)
        if day is not None:
            yield SheetField(name, date(day).isoformat(), (name,))
