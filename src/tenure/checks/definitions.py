"""Terms that are used and not defined, and terms that are defined and not used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text import Span
from ..text.definitions import DefinedTerm, uses
from .fault import DAYS, MONEY, WORDS, Fault, Paper, Quoted, check, listed

HERE = re.compile(r"\b(?:above|below|herein\w*|hereinafter|hereunder|sections?|paragraphs?|footnote"
                  r"|clause|this (?:letter|agreement)|previously|earlier|later)\b")  # fmt: skip
THERE = re.compile(
    r"\b(?:code|act|plans?|rules?|regulations?|agreement|program|policy|bylaws|certificate)\b"
)
THIS = re.compile(r"\bthis (?:letter )?agreement\b|\bof this agreement\b")
BARE = re.compile(  # (the Company), which shall be the Termination Date
    r"\((?:the|each,? an?|an?|collectively,? the|hereinafter,? the) (?P<a>[A-Z][\w' -]{2,50})\)"
    r"|\b(?:shall be|is|be|called|as|being) (?:the|an?) (?P<b>[A-Z]\w+(?: [A-Z]\w+){1,3})\b"
    r"|(?:^|[\n.] ?)[\d.() ]*(?P<c>[A-Z][\w']+(?: (?:[a-z]{1,4} )?[A-Z][\w']+){0,3})"
    r" (?:means|shall mean)\b"
    r"|\bterm (?P<d>[A-Z]\w+(?: [A-Z]\w+){0,3}) (?:shall|means|has|will)\b"
)
HEADS = (
    "Date|Period|Payments?|Event|Termination|Transaction|Amount|Business|Reason|Cause|Control"
    "|Disability|Option|Shares|Territory|Competitor"
)
TERM = re.compile(
    rf"(?<=[a-z,] )(?P<term>(?:[A-Z][a-z]+ (?:in |of )?){{0,3}}(?:{HEADS}))\b"
    r"(?! (?:[A-Z]|of [A-Z]))"
)
ARTICLE = re.compile(r"(?:the|such|a|an|your|for|any|of|without|by|to|each|or|and) $")
NAME = re.compile(  # no quoted sentence ("You understand that ...")
    r"(?!(?:You|We|It|If)\b)[A-Z][\w'&/-]{2,}(?: [\w'&/-]+){0,4}", re.DOTALL
)
GIVES = re.compile(r"\bterminat|\bvest|\bpaid\b|\bentitled")
NOTHING = re.compile(
    r"\bwith or without|\bnothing\b|\bno (?:payment|right)|\b(?:does|shall|will) not\b"
)
TRIGGERS = {
    "without_cause": (
        "cause",
        "cause",
        re.compile(r"\b(?:without|other than for|not for) (?:[\w']+ )?cause\b"),
    ),
    "change_in_control": (
        "change_in_control",
        "a change in control",
        re.compile(r"\bchange[ -](?:in|of)[ -](?:the )?control\b"),
    ),
    "good_reason": ("good_reason", "good reason", re.compile(r"\bgood reason\b")),
}  # fmt: skip


@check(
    "not defined",
    "A term on which something depends is used and not defined.",
    "Define it, or say which paper does.",
    words=True,
)
def not_defined(paper: Paper) -> Iterator[Fault]:
    """Terms that point to a definition, events without one, capitalised terms."""
    defined = _defined(paper)
    told = set()
    if paper.amends:
        return  # the paper that it changes has the definitions
    for name, fault in (
        *_pointing(paper, defined),
        *_events(paper, defined),
        *_capitals(paper, defined),
    ):
        if name not in told:
            told.add(name)
            yield fault


def _same(term: str) -> str:
    """A term as it is compared: without number, case and article."""
    words = re.sub(r"^(?:the|a|an|such|any) ", "", " ".join(term.lower().split()))
    return re.sub(r"(?<=[^s])s$", "", words.replace(" of control", " in control"))


def _defined(paper: Paper) -> set[str]:
    """The terms that this text defines, or for which it names another paper that does."""
    found = {_same(d.term) for d in paper.letter.definitions if d.how != "reference"}
    found |= {_same(d.term) for d in _references(paper) if not _is_here(d)}
    text = " ".join(paper.letter.normal.text.split(" "))
    for match in BARE.finditer(text):
        found.add(_same(next(g for g in match.groups() if g)))
    for kind in ("cause", "change_in_control", "good_reason"):
        for _, p in paper.of_kind(kind):
            if getattr(p, "defined_here", True):
                found.add(_same(str(getattr(p, "term", kind.replace("_", " ")))))
    return found


def _references(paper: Paper) -> list[DefinedTerm]:
    return [d for d in paper.letter.definitions if d.how == "reference"]


def _is_here(d: DefinedTerm) -> bool:
    """Whether it is said to be defined in this text."""
    said = d.sentence.lower[d.start : d.end]
    if THERE.search(said) and not THIS.search(said):
        return False
    return HERE.search(said) is not None or said.strip() == "defined"


def _pointing(paper: Paper, defined: set[str]) -> Iterator[tuple[str, Fault]]:
    for d in _references(paper):
        if _is_here(d) and not _known(d.term, defined):
            said = d.sentence.readable(d.start, d.end)
            what = f'"{d.term}" is said to be {said}, and no definition of it is found.'
            whole = Span(d.span.start, d.sentence.span(d.start, d.end).end)
            cite = paper.quoted(whole)
            yield _same(d.term), Fault("not defined", what, (cite,), "Define it.", MONEY)


def _known(term: str, defined: set[str]) -> bool:
    """Whether it, or the end of a longer phrase ("Termination for Cause"), is defined."""
    same = _same(term)
    return same in defined or any(same.endswith(f" {d}") or d.endswith(f" {same}") for d in defined)


def _events(paper: Paper, defined: set[str]) -> Iterator[tuple[str, Fault]]:
    """Events on which a promise falls due, and which nothing defines."""
    for name, (kind, words, said) in TRIGGERS.items():
        provided = [p for _, p in paper.of_kind(kind)]
        if any(getattr(p, "defined_here", True) for p in provided) or _known(words, defined):
            continue
        if any(_known(f"{w} cause", defined) for w in ("good", "just")) and kind == "cause":
            continue
        cites = tuple(_where(paper, name, said))
        if cites and not _quoted(paper, words.removeprefix("a ")):
            what = f"A promise depends on {words}, which is not defined."
            remedy = f"Define {words}, or say which paper does."
            yield _same(words.removeprefix("a ")), Fault("not defined", what, cites, remedy, MONEY)


def _where(paper: Paper, trigger: str, said: re.Pattern[str]) -> Iterator[Quoted]:
    """Where promises name an event, and sentences that make an event of it."""
    for slot, p in paper.agreement.slots.items():
        if trigger in getattr(p, "triggers", ()):
            yield paper.cite(slot, "triggers")
            return
    for sentence in paper.body:
        found = said.search(sentence.lower)
        if found and GIVES.search(sentence.lower) and not NOTHING.search(sentence.lower):
            span = sentence.span(*found.span())
            yield paper.quoted(span)
            return


def _quoted(paper: Paper, term: str) -> bool:
    """Whether it stands in quotes somewhere: that is how terms are defined."""
    words = re.escape(term).replace("change\\ in", "change\\ (?:in|of)")
    wanted = rf"\"\s*(?:(?:the|just|good) )?{words}s?\s*[,.;]?\""
    return re.search(wanted, paper.letter.normal.text, re.IGNORECASE) is not None


def _capitals(paper: Paper, defined: set[str]) -> Iterator[tuple[str, Fault]]:
    """Capitalised as defined terms are, in the middle of a sentence."""
    for sentence in paper.body:
        for match in TERM.finditer(sentence.text):
            term = match["term"]
            if not ARTICLE.search(sentence.text[: match.start()]) or _known(term, defined):
                continue
            if _quoted(paper, term):
                continue
            if len(term.split()) == 1 and term not in ("Cause", "Disability"):
                continue
            span = sentence.span(*match.span())
            what = f'"{term}" is written as a defined term, and no definition of it is found.'
            cite = paper.quoted(span)
            yield _same(term), Fault("not defined", what, (cite,), "Define it.", DAYS)


@check(
    "not used",
    "A term is defined and never used.",
    "Use it, or take the definition out.",
    words=True,
)
def not_used(paper: Paper) -> Iterator[Fault]:
    """All such terms in one finding: they do little harm."""
    idle: dict[str, Quoted] = {}
    for d in paper.letter.definitions:
        term = paper.letter.quote(d.span)  # a number in it ("Second Period") is no mask there
        if d.how == "reference" or not NAME.fullmatch(term):
            continue
        forms = {term, f"{term}s", term.removesuffix("s"), term.upper(), term.title()}
        forms |= {term.replace(" in ", " In "), term.replace(" In ", " in ")}
        if term.endswith("y"):
            forms.add(term[:-1] + "ies")
        found = {s for form in forms for s in uses(paper.letter, form)}
        if not any(not s.touches(d.span) for s in found):
            idle[term] = paper.quoted(d.span)
    if idle:
        names = listed(f'"{t}"' for t in idle)
        what = f"{names}: defined and never used."
        remedy = "Use the term, or take its definition out."
        yield Fault("not used", what, tuple(idle.values()), remedy, WORDS)
