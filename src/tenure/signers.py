"""Who has to sign: how a letter names them, as they are listed in a fact, and whether all have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .formula import YES, Formula, Records
from .formula.units import YES_NO
from .text.glossary import Role, role_of
from .text.phrases import phrase

if TYPE_CHECKING:
    from .text import Letter

EXECUTIVE = "employee"
_TITLES = {
    "chief executive officer": r"chief executive officer|ceo",
    "chief financial officer": r"chief financial officer|cfo",
    "president": r"president",
    "chairman": r"chair(?:man|woman|person)?",
    "general counsel": r"general counsel",
    "authorized officer": r"(?:officer|representative)(?: of (?:the )?\w+)?,? (?:duly |expressly "
    r"|specifically )?authorized (?:to do so )?by (?:the )?(?:\w+'s )?board(?: of directors)?",
    "officer of the company": r"(?:(?:duly |expressly )*authorized"
    r" (?:representative|signatory|agent)"
    r"|(?:representative|signatory|agent)(?: of (?:the )?\w+)?,? (?:duly |expressly )*authorized)",
    "officer": r"(?:\w+ ){0,2}officer",
}
_HEADS = (
    (
        "both",
        r"(?:(?:both|each|all)(?: of)?(?: the)? (?:parties|party|of us)|the parties)\b"
        r"(?!(?: hereto)?,? against (?:whom|which))",
    ),
    (EXECUTIVE, r"you\b|(?:the )?(?:executive|employee)\b(?!')|him\b|her\b"),
    ("board", r"(?:the )?(?:company's )?board(?: of directors)?\b"),
    *((name, rf"(?:an? |the |its |such )*(?:{words})\b") for name, words in _TITLES.items()),
    (
        "company",
        r"(?:the )?(?:company|corporation|employer|bank|partnership|trust|firm|association)\b(?!')",
    ),
)
_HEAD = phrase("|".join(f"(?P<h{i}>{words})" for i, (_, words) in enumerate(_HEADS)))
_LEAD = phrase(r"(?:\s|,|\(|by |on behalf of |both (?!parties|of)|hereto |duly )*")
_MORE = phrase(r"[^.;]*?(?:,? and by |,? and |, by )")
# "the Company, the Parent and you"
_ANOTHER = re.compile(r",\s+(?:and\s+)?(?:by\s+)?(?:the\s+)?[A-Z]")
_INSTEAD = phrase(r"[^.;]{0,30}? or (?:by )?(?:the |an? )?(?:\w+ ){0,3}(?:officer|counsel)")
# under which words a fact may list a signer, besides its own
_ALSO = {
    EXECUTIVE: ("executive",),
    "company": ("board",),
    "chief executive officer": ("ceo",),
    "chief financial officer": ("cfo",),
    "chairman": ("chair",),
    "authorized officer": (
        "officer",
        "chief executive officer",
        "ceo",
        "chief financial officer",
        "cfo",
        "president",
        "general counsel",
    ),
    "officer": ("ceo", "cfo", "president", "general counsel"),
    "officer of the company": ("officer", "ceo", "cfo", "president", "general counsel", "company"),
}
_WORDS = {
    "board": "the Board of Directors",
    EXECUTIVE: "you",
    "company": "the Company",
    "authorized officer": "an officer of the Company authorized by the Board of Directors",
    "officer": "an officer of the Company",
    "officer of the company": "an authorized representative of the Company",
}


def read_signers(text: str) -> tuple[str, ...]:
    """Who is named after "signed by"; nothing where somebody is named whom we do not know."""
    found: dict[str, None] = {}
    at = 0
    while True:
        lead = _LEAD.match(text, at)
        head = _HEAD.match(text, lead.end() if lead else at)
        if head is None or head.lastgroup is None:
            return tuple(found) if len(found) > 1 else ()
        name = _HEADS[int(head.lastgroup[1:])][0]
        found |= dict.fromkeys(("company", EXECUTIVE) if name == "both" else (name,))
        if _INSTEAD.match(text, head.end()):
            return ()
        more = _MORE.match(text, head.end())
        if more is None:
            return tuple(found)
        if _ANOTHER.search(text, head.end(), more.end()):
            return ()
        at = more.end()


def side_of(letter: Letter, name: str) -> Role:
    """Which side a letter calls by a name of its own, "Larkfield" or "Quill"."""
    return next((role for d in letter.definitions if d.term == name and (role := role_of(d))), "")


def have_signed(over: Records, signers: tuple[str, ...]) -> Formula:
    """Whether a record of a document is signed by all of them."""
    signed = YES
    for who in signers:
        one = over.field(f"signed_by.{who}", YES_NO)
        for name in _ALSO.get(who, ()):
            one = one | over.field(f"signed_by.{name}", YES_NO)
        signed = signed & one
    return signed


def worded(signers: tuple[str, ...]) -> str:
    """The Board of Directors and by you."""
    return " and by ".join(_WORDS.get(who, f"the {who.title()}") for who in signers)
