"""Resignation for Good Reason, where the letter treats every such one as a termination without
cause.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .provision import Cite
from .text.phrases import phrase

if TYPE_CHECKING:
    from .text import Letter, Span

_NO_CAUSE = r"(?:without|other than for) (?:good |just )?\"?cause\b"
_REASON = (
    r"\b(?:(?:resign\w*|terminat\w*|leaves?|quits?)\b[^.;]{0,90}?\bfor \"?good reason\b"
    r"|constructive(?:ly)? (?:terminat|discharg|dismiss)\w*)"
)
_AS = r"\b(?:deemed|treated|considered|regarded|viewed|constitutes?)\b"
_ALIKE = (
    phrase(
        rf"{_REASON}[^.;]{{0,140}}?{_AS}[^.;]{{0,60}}?\bterminat\w+\b[^.;]{{0,60}}?{_NO_CAUSE}", 0
    ),
    phrase(
        rf"\bterminat\w+ (?:of (?:your|the|his|her) employment )?(?:by the company )?{_NO_CAUSE}\"?"
        rf" (?:(?:shall|will) )?(?:also )?(?:be deemed to )?includes?\b[^.;]{{0,60}}?{_REASON}",
        0,
    ),
)  # fmt: skip
_NOT = phrase(r"\b(?:no|not|nor|never|neither|unless)\b", 0)
_OF_SOME = phrase(r"\bfor (?:the )?purposes? of(?! this (?:agreement|letter)\b)", 0)


def with_good_reason(
    letter: Letter, terms: dict[str, Any], cite: Cite
) -> tuple[dict[str, Any], Cite]:
    """The terms of a promise on a termination without cause, and on such a resignation too."""
    triggers = terms["triggers"]
    if "without_cause" not in triggers or "good_reason" in triggers:
        return terms, cite
    if (said := treated(letter)) is None:
        return terms, cite
    whole = tuple(dict.fromkeys((*cite.whole, said)))
    spans = (*cite.fields.get("triggers", ()), said)
    return terms | {"triggers": (*triggers, "good_reason")}, Cite(
        whole, {**cite.fields, "triggers": spans}
    )


@lru_cache(maxsize=4)
def treated(letter: Letter) -> Span | None:
    """Where the letter says so, of all that it promises."""
    if "cause" not in letter.masked.lower:
        return None
    for s in letter.having("good reason", "constructive"):
        match = next((m for form in _ALIKE if (m := form.search(s.lower))), None)
        if match is None or _NOT.search(match.group()):
            continue
        if not _OF_SOME.search(s.lower):
            return s.span()
    return None
