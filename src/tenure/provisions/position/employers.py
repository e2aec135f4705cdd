"""Who else is a party on the company's side: a bank under a holding company, a parent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from .names import is_company, words_of
from .parties import Found, aliases_of, name_before, party_of

if TYPE_CHECKING:
    from ...text import Letter, Span

_OF_PARTIES = phrase(r"\b(?:between|among|agrees? to employ|entered into)\b")
_OWN = ("Company", "the Company", "Corporation", "company")
_NEXT = phrase(  # what stands before the name of one more party
    r"(?:\b(?:between|among|by|and|with|subsidiary|affiliate)|[,;)])(?: the)?,? $"
)


def others_of(letter: Letter, company: str, where: tuple[Span, ...]) -> Found:
    """Companies that the sentence of the parties names, and gives an alias, beside the company."""
    found: dict[str, Span] = {}
    for alias in aliases_of(letter):
        s = alias.sentence
        if alias.term in _OWN or not (party_of(alias) and s.span().touches(where[-1])):
            continue
        if not _OF_PARTIES.search(s.text):
            continue
        name = name_before(letter, alias, company=True)
        if name is None or name.sentence is not s or not is_company(name.text):
            continue
        another = not words_of(name.text) <= words_of(company)
        if another and _NEXT.search(s.written[: name.start]):
            found.setdefault(name.text, name.found("company")["company"][1][0])
    return {"with_company": (tuple(found), tuple(found.values()))} if found else {}
