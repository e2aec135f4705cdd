"""What was read in a document: what sort of document it is, every provision with the confidence in
it, and the account of what was claimed and what was not.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from ..account import Account, account
from ..agreement import Agreement
from ..confidence import Confidence, confidence, grades, worst_first
from ..document_kind import MEANS, Earlier
from ..provision import Provision, Spans
from ..text.redline import redlined
from . import layout, papers, reviewed

WEAK = ("tie", "partly read")
INSTEAD = "it leaves all else to the agreement that it speaks of"
ALONE = (
    "This document changes an agreement, and is given by itself: what it leaves as it was stands"
    " there. List both in a family file, and give that."
)
REDLINE = (
    "It shows what is deleted by striking it through, and a plain text has lost that: what is"
    " deleted is read as if it held. Give the file that shows it, or compare each term"
)


def whole(agreement: Agreement) -> RenderableType:
    """All of it, in the order in which a reader asks."""
    parts = [document(agreement), terms(agreement), unsaid(agreement)]
    if agreement.spoken_of and agreement.stands_alone:
        parts.append(spoken_of(agreement))
    return Group(*parts, unread(agreement))


def document(agreement: Agreement) -> RenderableType:
    """What sort of document it is, by which words, and which agreements it changes or replaces."""
    kind = agreement.document_kind
    where = f", {agreement.place(kind.cite[0])}" if kind.cite else ""
    rows = [Text(f"{kind.name}: {MEANS[kind.name]} ({kind.because}{where})")]
    if agreement.amends is not None:
        rows.append(Text(f"It speaks of the {_earlier(agreement, agreement.amends)}."))
    for one in agreement.supersedes:
        rows.append(Text(f"It replaces the {_earlier(agreement, one)}."))
    if not agreement.stands_alone:
        rows.append(Text(ALONE, style="yellow"))
    for d in agreement.documents:
        if (said := redlined(d.letter)) is not None:
            rows.append(Text(f"{REDLINE} ({agreement.place(said)}).", style="yellow"))
    return layout.section(f"What {agreement.letter.name} is", Group(*rows))


def _earlier(agreement: Agreement, one: Earlier) -> str:
    return f"{one.words} ({agreement.place(one.span)})"


def terms(agreement: Agreement) -> RenderableType:
    """Every provision: its slot, where it stands, what was read, how far that can be relied on, and
    the letter's words; ties first.
    """
    parts: list[RenderableType] = []
    for slot, grade in worst_first(agreement).items():
        p = agreement.slots[slot]
        head = Text.assemble(("" if not parts else "\n") + slot, (_place(agreement, p), "dim"))
        parts.append(head.append(papers.of_version(agreement.version(slot)), style="yellow"))
        parts.append(Padding(Text(p.told), (0, 0, 0, 2)))
        if changed := reviewed.told(agreement.changed(slot)):
            parts.append(Padding(Text(changed, style="yellow"), (0, 0, 0, 2)))
        if not p.inert:
            style = "yellow" if grade.grade in WEAK else "dim"
            said = Text(f"{grade.grade}: {grade.because}", style=style)
            parts.append(Padding(said, (0, 0, 0, 2)))
        if quote := agreement.quote(*p.cite.whole):  # a mark of a page's end has no words
            parts.append(Padding(Text(f"“{quote}”", style="dim italic"), (0, 0, 0, 4)))
    names = ", ".join(d.name for d in agreement.documents)
    return layout.section(f"Terms of {names}", Group(*parts))


def _place(agreement: Agreement, p: Provision) -> str:
    """Where a provision stands: the line of its first words, and its characters."""
    if not p.cite.whole:
        return "  (not in the letter)"
    first = p.cite.whole[0]
    spans = ", ".join(
        f"{agreement.named(s) if s.document != first.document else ''} {s.start}-{s.end}".strip()
        for s in p.cite.whole
    )
    return f"  {agreement.place(first)} (characters {spans})"


def unsaid(agreement: Agreement) -> RenderableType:
    """What such agreements usually say and this one does not."""
    words = ", ".join(agreement.unsaid) or "nothing we look for"
    return layout.section("Not stated", Text(words if agreement.stands_alone else INSTEAD))


def spoken_of(agreement: Agreement) -> RenderableType:
    """What some words speak of, and no term says."""
    table = layout.table("what", "line", "its first words")
    for what, span in agreement.spoken_of.items():
        at = agreement.place(span).removeprefix("line ")
        table.add_row(what, at, Text(agreement.quote(span)))
    return layout.section("Spoken of, and not read as a term", table)


def unread(agreement: Agreement) -> RenderableType:
    """Amounts, dates, durations, percentages and sentences that no provision claims, parts of
    sentences on which no term rests, and how many are claimed.
    """
    found = account(agreement)
    table = layout.table("line", "what", "unread", "its sentence points to")
    for piece in found.left:
        quote = Text(agreement.quote(piece.span))
        at = agreement.place(piece.span).removeprefix("line ")
        table.add_row(at, piece.what, quote, piece.points_to)
    if not found.left:
        table.add_row("-", "", "nothing", "")
    parts = [table, Text(""), _lines(found), Text(_summary(agreement))]
    return layout.section("Unread", Group(*parts))


def _lines(found: Account) -> RenderableType:
    table = layout.table("of all", "> there are", "> in a provision", "> in one of its terms")
    for x in found.lines:
        table.add_row(x.what, str(x.total), str(x.claimed), str(x.in_terms))
    return table


def _summary(agreement: Agreement) -> str:
    claimed, total = agreement.coverage
    graded = ", ".join(f"{n} {g}" for g, n in grades(_graded(agreement)).items())
    share = f"Coverage: {claimed} of {total} sentences and values are in a provision."
    return f"{share} Provisions: {graded}." if graded else share


def _graded(agreement: Agreement) -> dict[str, Confidence]:
    """The provisions that mean something, with the confidence in each."""
    return {s: c for s, c in confidence(agreement).items() if not agreement.slots[s].inert}


def document_data(a: Agreement) -> dict[str, Any]:
    """The sort of document as JSON."""
    kind = a.document_kind
    first = [_earlier_data(a, a.amends)] if a.amends is not None else []
    lost = [said for d in a.documents if (said := redlined(d.letter)) is not None]
    return {
        "kind": kind.name,
        "because": kind.because,
        "spans": _pairs(kind.cite),
        **({"amends": first[0]} if first else {}),
        **({"strikethrough_lost": _pairs(lost)} if lost else {}),
        **({"supersedes": [_earlier_data(a, x) for x in a.supersedes]} if a.supersedes else {}),
        **({} if a.stands_alone else {"needs": "the agreement that it speaks of"}),
    }


def _earlier_data(a: Agreement, one: Earlier) -> dict[str, Any]:
    return {"agreement": one.words, "line": a.line(one.span), "spans": _pairs([one.span])}


def _pairs(spans: Spans | Iterable[Any]) -> list[list[int]]:
    return [[s.start, s.end] for s in spans]


def account_data(found: Account) -> list[dict[str, Any]]:
    """The account as JSON, a line for each sort of piece."""
    return [
        {"what": x.what, "of": x.total, "claimed": x.claimed, "in_terms": x.in_terms}
        for x in found.lines
    ]
