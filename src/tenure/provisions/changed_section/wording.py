"""Words that take the place of words: "by deleting 'three' and inserting 'five'"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_Q = r'(?:"(?P<{0}>[^"\n]{{1,500}})"|\'(?P<{0}s>[^\'\n]{{1,200}})\'(?!\w)|(?P<{0}v>{1}))'
_VALUE = (
    r"(?:US)?\$ ?[\d,]+(?:\.\d+)?(?: (?:million|thousand))?|\d+(?:\.\d+)?(?:%| percent)"
    r"|(?:[A-Za-z]+(?:-[a-z]+)? )?\((?:\d+%\)|\d+\)%? ?(?:business )?(?:days|weeks|months|years"
    r"|percent))|\d+ (?:days|weeks|months|years)|[A-Z][a-z]{2,8} \d{1,2}, \d{4}"
)
_OLD, _NEW = (_Q.format(name, _VALUE) for name in ("old", "new"))
_A = (
    r"(?:(?:the|each|all|any|every|that|its|such|following) )*"
    r"(?:(?:references?|words?|phrases?|numbers?|term"
    r"|figure|amount|date|title|percentage|language|text|sum|period|clause)s?(?: of| to|,)? "
    r"?(?:the (?:words?|phrase|term|date|number|figure|amount) )?)*"
)
_AT = r"(?:(?:at the (?:end|beginning|start) )?(?:of|in) (?:the|its) [\w ]{3,40}? )?"
_IN = r"(?:[^\"'\n.;:]|\.(?=\w)|'s?\b|(?<= of )\"[^\"\n]{1,60}\"){0,120}?"
_RULES = tuple(
    re.compile(rule, re.IGNORECASE if "$" not in rule else 0)
    for rule in (
        # deleting "a" and inserting "b" in its place; replacing "a" with "b"
        rf"\b(?:delet|replac|strik|remov|substitut)(?:ing|e|es) {_A}{_AT}{_OLD}{_IN}\b(?:with|by"
        rf"|(?:and|,) ?(?:by )?(?:to )?(?:insert|substitut|add|replac)(?:ing|e|ed)?\b{_IN})"
        rf" ?{_A}{_NEW}",
        # changing "a" to "b"; is increased from $1 to $2
        rf"\b(?:chang|revis|modify|amend)(?:ing|e|y|ed)? {_A}(?:from )?{_OLD}{_IN}\b(?:to|to read)"
        rf" (?:read )?{_A}{_NEW}",
        r"\b(?:increased|reduced|decreased|changed|revised|extended|raised|lowered) from"
        rf" {_A}{_OLD} to {_A}{_NEW}",
        # the words "a" are deleted and replaced with "b"
        rf"{_OLD}{_IN}\b(?:is|are|be) (?:hereby |deemed )*(?:(?:amended|deleted)"
        rf"[^\"'\n.;:]{{0,50}}? and )?(?:replaced|changed|amended|substituted|revised)\b{_IN} ?"
        rf"(?:with|by|to|to read)(?: read)? {_A}{_NEW}",
        # substituting "b" for "a"; inserting "b" in place of "a"
        rf"\b(?:substitut|insert)(?:ing|e|ed) {_A}{_NEW}{_IN}\b(?:for|in (?:place|lieu|stead) of)"
        rf" {_A}{_OLD}",
    )
)
_GONE = (
    re.compile(rf"\b(?:delet|strik|remov)(?:ing|e) {_A}{_OLD}"),
    re.compile(rf"\bwords? {_OLD}{_IN}\b(?:is|are) (?:hereby )?(?:deleted|stricken|removed)\b"),
)
_READS = (  # a sentence that is told by its words, and deleted
    re.compile(
        rf"\b(?:stating|stat(?:es|ed)|read(?:s|ing))(?: as follows)?[,:]? {_OLD}[^\"\n]{{0,160}}?"
        r"\b(?:is|are|shall be) (?:hereby )?(?:deleted|stricken|removed)\b(?![^\"\n.]*\breplac)"
    ),
)
_BELOW = re.compile(
    r"\bfollowing (?:language|text|words|sentences?)\b[^\"]*\b(?:is|are|shall be) (?:hereby )?"
    r"(?:deleted|stricken|removed)\b(?![^\"]*\b(?:replac|insert|substitut))",
    re.IGNORECASE,
)
_PUT = re.compile(
    rf"\b(?:insert|add)(?:ing|ed) {_A}{_NEW}{_IN}\b(?P<where>after|following|before|prior to)"
    rf" {_A}{_OLD}",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:each|all|both|every|wherever|throughout)\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:insert|add|delet|replac|substitut|remov)\w*\b(?! (?:and|in its|in their|therefor))", re.I
)


@dataclass(frozen=True)
class Wording:
    """Words that take the place of others; `new` may be nothing."""

    old: str
    new: str
    everywhere: bool = False  # wherever the old words stand, not at one place
    more: bool = False  # the sentence changes something else besides


def wordings(text: str) -> tuple[Wording, ...]:
    """The words that a sentence replaces, strikes or inserts, in its order."""
    found: dict[int, Wording] = {}
    taken: list[tuple[int, int]] = []
    everywhere = _ALL.search(re.sub(r'"[^"]*"', "", text)) is not None

    def free(match: re.Match[str]) -> bool:
        return not any(a < match.end() and match.start() < b for a, b in taken)

    for rule in (*_RULES, _PUT, *_READS, *_GONE):
        for match in rule.finditer(text):
            if not free(match):
                continue
            said = match.groupdict()
            old = next(v for k, v in said.items() if v and k.startswith("old"))
            new = next((v for k, v in said.items() if v and k.startswith("new")), "")
            if rule is _PUT:
                old, new = _ends(old), _ends(new)
                after = said["where"].lower() in ("after", "following")
                new = f"{old} {new}" if after else f"{new} {old}"
            else:
                old, new = _matched(old, new)
            taken.append(match.span())
            found[match.start()] = Wording(old, new, everywhere)
    left = text
    for start, end in sorted(taken, reverse=True):
        left = left[:start] + " " + left[end:]
    more = _MORE.search(re.sub(r"is (?:hereby )?amended by|\bis further", "", left)) is not None
    return tuple(replace(found[at], more=more) for at in sorted(found))


def quoted_below(text: str, after: str) -> tuple[Wording, ...]:
    """The words that are struck where they are quoted after the sentence that says so."""
    quoted = re.match(r'\s*"([^"]{8,800})"', after) if _BELOW.search(text) else None
    return (Wording(" ".join(quoted[1].split()), ""),) if quoted else ()


def _ends(words: str) -> str:
    """Quoted words without the mark that only ends the sentence around them."""
    return " ".join(words.split()).rstrip(",.;")


def _matched(old: str, new: str) -> tuple[str, str]:
    """Both as they are quoted, with the mark at their end only where both have it."""
    old, new = " ".join(old.split()), " ".join(new.split())
    if new and old[-1:] == new[-1:]:
        return old, new
    return (old.rstrip(",.;") if new else old), new.rstrip(",.;")
