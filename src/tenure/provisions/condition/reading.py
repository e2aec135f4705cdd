"""How conditions are read: what the offer or the employment is contingent upon, and by when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...documents import deadline, documents
from ...provision import Cite
from ...text.phrases import phrase
from .own_words import limbs

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_OFFER = phrase(
    r"\b(?P<thing>offer|employment|letter|it|these terms|start|appointment|hir(?:e|ing)|agreement"
    r"|effectiveness of this (?:letter|agreement))\b(?P<between>[^.;:]{0,60}?)"
    r"\b(?:(?:contingent|conditioned|conditional|depend(?:s|ent)) (?:up)?on|subject to"
    r"|(?P<loose>on the (?:understanding|condition|assumption) that|assumes|presupposes"
    r"|contingent until|(?:predicated|hinges) (?:up)?on|(?:withdrawn|rescinded|revoked|void) (?:if"
    r"|unless)"
    r"|(?:binding|effective) only"
    r" (?:up)?on))\b",
    re.IGNORECASE | re.DOTALL,
)
_HANGING = (
    "contingent", "condition", "subject to", "depend", "understanding", "assum", "presuppos",
    "predicated", "hinges", " void ", "withdrawn", "rescinded", "revoked", " only upon", " only on",
)  # fmt: skip
_OF_EMPLOYMENT = (
    "condition of", "condition to", "prerequisite", "precondition", "condition precedent",
    " requires ",
)  # fmt: skip
_OF_PAPERS = phrase(r"\bidenti|\bwork\b|\beligib|\bdocument|\bauthori[sz]ation")
_DENIED = phrase(r"\b(?:not|no longer|never|neither|nor)\b(?! only)")
_ITSELF = phrase(
    r" |.* (?:is|are|remains?|stands?|will be|shall be)(?: \w+){0,2} "
)  # and no more between
_LISTED = phrase(r"[:,]? ?\((?:a|i|1)\)")  # "subject to (a) ..., (b) ...": each of them
_OF_ELSE = phrase(r"severance|bonus|option|vest|payment|benefit|salary|terminat|at will")
_EMPLOYMENT = phrase(
    r"\bas a condition (?:of|to) (?:your |continued |the )*employment"
    r"|\ba condition of (?:your |continued )*employment"
    r"|\bas a condition of (?:your )?(?:being hired|hire)\b|\ba condition (?:of|to) (?:this"
    r"|our) offer\b"
    r"|\ba (?:prerequisite|precondition|condition precedent) (?:to|of|for) (?:your )?employment\b"
    r"|\bemployment(?: with [\w&]+(?: [\w&]+)?)? requires (?:that )?you\b",
)
_OF_CHECK = (
    r"(?:criminal background|background|references?|criminal|credit|drug|TB|tuberculosis|health"
    r"|medical|security|driving record|motor vehicle)"
)
_CHECK = phrase(
    rf"\b(?P<what>{_OF_CHECK})\b(?=(?:(?:,? |/)(?:and |or )?{_OF_CHECK})*"
    r"(?:-|,? (?:and )?)(?P<noun>investigations?|checks?|screen(?:ing)?s?|tests?|testing"
    r"|verifications?))",
)
_FINGERPRINTS = phrase(r"\bfingerprinting\b")
_PHYSICAL = phrase(r"\b(?:physical|medical) exam(?:ination)?\b")
_REFERENCES = phrase(
    r"\b(?:satisfactory|favorable|acceptable|professional|personal|receipt of)"
    r" (?:\w+ )?references\b"
    r"|\breferences? (?:satisfactory|acceptable|(?:have been|are) checked)\b"
)
_HISTORY = phrase(
    r"\bverification of (?:your |the |all )?(?:\w+ )?(?:(?:employment history|prior employment)"
    r"|(?P<what>education|credentials|degrees?|background)(?: and (?:\w+ )?(?:licensure|licenses?"
    r"|credentials|degrees?|education|experience|certifications?))?)\b"
)
_BODY = r"(?P<{}>[Bb]oard|[A-Z]\w+(?: and [A-Z]\w+)? Committee|(?:stock|share)holders)"
_APPROVAL = phrase(
    r"\b(?:approval|ratification) (?:by|of) (?:the |our )?(?:Company's )?"
    + _BODY.format("by")
    + r"\b"
    r"|\b" + _BODY.format("whose") + r"(?: of Directors?)?(?:'s?)? approval\b",
    0,
)
_RELEASE = phrase(r"\breleases?\b[^.;]{0,60}?\bnon-? ?compet\w*(?P<rest>.{0,80})", re.DOTALL)
_PARTY = phrase(
    r"\b(?:from|to|by|with) (?P<party>(?!the\b)[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,4})", 0
)
_SUFFIX = phrase(r",? (?:Inc|Incorporated|Corp|Corporation|LLC|Ltd|Limited|Company|Co|LP)$", 0)
_ACCEPTABLE = phrase(r"\bacceptable to (?:the )?(?:Company's )?Board\b", 0)
_I9 = phrase(
    r"\bI-?\ue003|\bI-?9\b|\b(?:employment )?eligib\w+ (?:verification|to (?:lawfully )?work"
    r"|for employment)|\bright to work\b(?! in (?!the united states|the u\.?s|this country))"
    r"|\bauthori[sz]\w+ to work\b|\bimmigration reform",
)
_PROOF = phrase(
    r"(?:\byou (?:also |further )?(?:will|must|shall|need)\b.{0,60}?|\bplease )"
    r"\b(?:bring|fill out|provide|submit|complete|furnish|present)\b",
    re.IGNORECASE | re.DOTALL,
)
_MUST_PASS = phrase(
    r"\byou(?:'ll| will| must| shall| are| need)\b[^.;]{0,40}?\b(?:pass|complete|undergo|submit to"
    r"|take|clear)\b"
    r"[^.;]{0,60}?\b(?:drug|background|credit|criminal|physical|medical|pre-?employment)\b"
    r"[^.;]{0,40}?\b(?:checks?|screen\w*|tests?|testing|investigations?|examinations?)\b"
    r"|\bbefore (?:your|the) (?:\ue006 day|start\w*|employment)\b[^.;]{0,40}?\b(?:we|the company)"
    r" must\b"
)
_SUCH_PAPERS = phrase(r"\bdocument(?:s|ation)\b")
_RENEWED = phrase(r"\b(?:amended|modified|revised)\b")


@dataclass
class _Found:
    """A condition while it is being read: the terms, the sentences, the place of each term."""

    terms: dict[str, Any]
    whole: list[Span]
    fields: dict[str, tuple[Span, ...]] = field(default_factory=dict)


def conditions_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every condition with their cites, one for each name."""
    found: dict[str, _Found] = {}
    listing: list[Span] = []  # "contingent upon the following:" and how far its list goes
    for sentence in letter.sentences:
        if sentence.kind != "body":
            continue
        start, of = _trigger(sentence)
        items = list(_items(sentence, start, of)) if of else []
        if not of and listing and len(listing) < 4:
            of = "offer"
            items = list(_items(sentence, 0, of))
            listing = [*listing, sentence.span()] if not items else listing[:1]
        if of == "offer" and start >= 0 and sentence.text.rstrip().endswith(":"):
            listing = [sentence.span()]
        if not of and not items:
            _later_deadline(sentence, found)
        for one in items:
            lead = [s for s in listing[:1] if s not in one.whole]
            one.whole = lead + one.whole
            found.setdefault(one.terms["name"], one)
    for one in found.values():
        yield one.terms, Cite(tuple(dict.fromkeys(one.whole)), one.fields)


def _trigger(sentence: Sentence) -> tuple[int, str]:
    """Where the conditions of a sentence begin, and whether the offer or employment hangs on it."""
    lower = sentence.lower
    of_employment = any(map(lower.__contains__, _OF_EMPLOYMENT))
    if of_employment and _EMPLOYMENT.search(sentence.text) and not _RENEWED.search(sentence.text):
        return 0, "employment"
    if any(map(lower.__contains__, _HANGING)):
        for match in _OFFER.finditer(sentence.text):
            paper = match["thing"].lower() == "agreement"  # which is subject to much
            if not _OF_ELSE.search(match["between"]) and (match["loose"] or not paper):
                denied = _DENIED.search(match[0]) is not None
                return (-1, "") if denied else (match.end(), "offer")
    tested = any(word in lower for word in ("check", "screen", "test", "investig", "examin"))
    if tested and _MUST_PASS.search(sentence.text) and not _RENEWED.search(sentence.text):
        return 0, "employment"
    if (
        ("you " in lower or "please" in lower)
        and _PROOF.search(sentence.text)
        and _I9.search(sentence.text)
    ):
        return 0, "employment"
    return -1, ""


def _items(sentence: Sentence, at: int, of: str) -> Iterator[_Found]:
    """What stands in a sentence, from a position on, that somebody has to do or to find."""
    text = sentence.text
    named = list(_named(text, at, of))
    hangs = _OFFER.search(text, 0, at) if of == "offer" and at else None
    own = hangs is not None and hangs["thing"].lower() in ("offer", "employment")
    if (
        hangs is not None
        and own
        and not hangs["loose"]
        and (_ITSELF.fullmatch(hangs["between"]) or _LISTED.match(text, at))
    ):
        known = [(start, end) for _, _, start, end, _ in named]
        papers = any(what == "i9" for _, what, *_ in named)  # with what proves it
        for start, end in limbs(text, at, known):
            if papers and _OF_PAPERS.search(text, start, end) is not None:
                continue
            named.append((sentence.readable(start, end).rstrip(" ."), "other", start, end, {}))
    for name, what, start, end, more in named:
        last_day = deadline(sentence, start, end)
        terms: dict[str, Any] = {"name": name, "what": what, **more}
        fields: dict[str, tuple[Span, ...]] = {"name": (sentence.span(start, end),)}
        if of == "employment":
            terms["of"] = "employment"
        if last_day is not None and what in ("i9", "document"):
            terms["days"] = last_day[0]
            fields["days"] = (sentence.span(*last_day[2].span()),)
            if last_day[1]:
                terms["business_days"] = True
        yield _Found(terms, [sentence.span()], fields)


def _named(text: str, at: int, of: str) -> Iterator[tuple[str, str, int, int, dict[str, Any]]]:
    """(name, what it is, start, end, further terms)"""
    release = _RELEASE.search(text, at)
    if release is not None:
        party = _PARTY.search(text, release.start(), release.end())
        short = _SUFFIX.sub("", party["party"]) if party else ""
        board = {"judge": "board"} if _ACCEPTABLE.search(text, release.start()) else {}
        yield f"{short} release".strip(), "release", *release.span(), board
    for check in _CHECK.finditer(text, at):
        adjective = check["what"].lower()
        adjective = "reference" if adjective == "references" else adjective
        yield f"{adjective} {check['noun'].lower()}", "check", check.start(), check.end("noun"), {}
    for words, name, what in (
        (_PHYSICAL, "physical examination", "check"),
        (_REFERENCES, "reference check", "check"),
        (_FINGERPRINTS, "fingerprinting", "check"),
        (_HISTORY, "verification of employment history", "check"),
        (_I9, "I-9", "i9"),
    ):
        match = words.search(text, at)
        if match is not None and words is _HISTORY and match["what"]:
            name = f"verification of {text[match.start('what') : match.end()]}"
        if match is not None:
            yield name, what, *match.span(), {}
    for match in _APPROVAL.finditer(text, at):
        body = match["by"] or match["whose"]
        judge = {} if body.endswith("holders") else {"judge": "board"}
        yield f"{body.lower()} approval", "check", *match.span(), judge
    for name, start, end in documents(text, at):
        yield name, "document", start, end, {}


def _later_deadline(sentence: Sentence, found: dict[str, _Found]) -> None:
    """The next sentence may say by when the papers are wanted."""
    papers = found.get("I-9")
    if papers is None or "days" in papers.terms or not _SUCH_PAPERS.search(sentence.text):
        return
    last_day = deadline(sentence)
    if last_day is not None:
        papers.terms["days"] = last_day[0]
        papers.fields["days"] = (sentence.span(*last_day[2].span()),)
        papers.whole.append(sentence.span())
        if last_day[1]:
            papers.terms["business_days"] = True
