"""Which sentences may state a covenant, by the words that stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.values import DATE, DURATION, ORDINAL

if TYPE_CHECKING:
    from ...text import Letter, Sentence

_WORDS = (
    "compet", "solicit", "confiden",
    "proprietary", "disclos", "divulg", "invention", "disparag", "recruit",
    "entic", " lure", " luring", "derogat", "secret", "hire", "induc", "customer", "client",
    "any employee", "employees", "same or similar", "results and proceeds", "belong",
    "property of", "directly related",
    "directly or indirectly", "similar to", "call on", "call upon", "rival", "speak ill",
    "owned by", "reputation", "unfavorable", "negative", "critical", "adverse", "to leave",
    "right, title", "reveal", "nonpublic", "non-public", "critici", "whatever", "vests in",
    "private", "within", "bid away", "business relation", "staff", "personnel", "workforce",
    "persuad", "disrepute", "embarrass", "discredit", "standing", "title to", "any enterprise",
    "improvement", "good name", "goodwill", "copyright", "discover", "devise", "in its employ",
    "individual employed", "publish", "make use", "key person", "restricted person", "poach",
)  # fmt: skip
_WORKS = (  # of a rival only where a time is said, or a heading speaks of competition
    "any other", "engag", "employed by", "work for", "working for", "consultant to", "to join",
    "a position", "associated",
)  # fmt: skip
_TIMES = (DURATION, ORDINAL, DATE, "Period", "Term", "Time")
FORBIDS = (
    "not", "neither", "never", "nor", "no time", "refrain", "no event", "no circumst", "prohibited",
    "precluded", "barred", "n't", "abstain", "no ", "forb", "restrained", "restricted", "desist",
)  # fmt: skip
SECRET = ("confiden", "secre", "fiduciary")
NAMES = (  # one stands where a restriction is only named
    "non-", "noncompet", "nonsolicit", "nondisclos", "covenant", "obligation", "duty",
    "agreement not", "agreements not", "agreement against",
    "agreement on", "promise", "undertak", "restriction",
    "confidentiality ", "secrecy ",
)  # fmt: skip
MADE = (
    "invent", "discover", "improvement", "developments", "work product", "works product",
    "author", "intellectual", "copyright", "patent", "idea", "innovation", "work made",
    "results and proceeds", "whatever",
)  # fmt: skip
HURTFUL = (
    "disparag", "derogat", "defam", "denigrat", "impugn", "malign", "vilif", "ridicul", "critici",
    "speak", "negative", "adverse", "critical", "unfavo", "detriment", "reputation", "goodwill",
    "good name", " light", "disrepute", "embarrass", "discredit", "standing",
)  # fmt: skip


def spoken(letter: Letter) -> list[Sentence]:
    """The sentences that may state a covenant, by their words."""
    found = {s.index: s for s in letter.having(*_WORDS)}
    for s in letter.having(*_WORKS):
        if s.index not in found and (holds(s.text, _TIMES) or "compet" in s.heading.lower()):
            found[s.index] = s
    for s in letter.having("assign"):
        if s.index not in found and (holds(s.lower, MADE) or holds(s.lower, SECRET)):
            found[s.index] = s
    for s in letter.having("discuss", "publiciz"):
        if s.index not in found and " of this " in s.lower:
            found[s.index] = s
    for s in letter.having(" not") if "compet" in letter.masked.lower else ():
        if s.index not in found and "compet" in s.heading.lower():
            found[s.index] = s
    return [found[index] for index in sorted(found)]


def holds(lower: str, words: tuple[str, ...]) -> bool:
    return any(map(lower.__contains__, words))
