"""What the letter's definitions make of the words of a covenant: which rival, which secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.phrases import phrase
from .scope import Scope, piece, pieces, together

if TYPE_CHECKING:
    from ...text import Letter, Sentence
    from .topics import Covenanted

_NARROWS = {  # the terms that say what is forbidden
    "non-competition": phrase(
        r"compet|\bbusiness\b(?! day)|territory|\barea\b|\bmarkets?\b|^restricted (?!period|stock)"
        r"|activit"
    ),
    "non-solicitation of employees": phrase(r"(?:employee|person)s?$"),
    "non-solicitation of customers": phrase(r"(?:customer|client|account)s?$"),
}
_PLAIN = phrase(r"(?:employee|executive|employer|person|company)s?")
_SECRET = phrase(r"confidential|proprietary|secret|information")
_BUT_NOT = phrase(
    r"\b(?:excluding|but not(?! limited)|(?:does|do|shall|will) not (?:be deemed to )?include)\b"
)
_LEAVES_OUT = phrase(rf"{_BUT_NOT.pattern}|\b(?:except(?:ing)?|other than)\b")
_NO_SECRET = phrase(  # a sentence of its own that says what is not confidential
    r"\b(?:Confidential|Proprietary)\b[^.;]{0,200}?\b(?:shall|does|do|will) not"
    r" (?:be deemed to |be considered to )?(?:include|apply to|extend to|be deemed)\b"
    r"|\bobligations? (?:of|as to|with respect to) (?:confidentiality|secrecy|non-?disclosure)\b"
    r"[^.;]{0,60}?\b(?:shall|does|do|will) not (?:apply|extend)\b"
)


def meant(letter: Letter, sentence: Sentence, what: Covenanted) -> list[Scope]:
    """The definitions of the words in which a duty is put, or what they leave out."""
    found: list[Scope] = []
    narrows, text = _NARROWS.get(what), sentence.text
    marked = '"' in text or "defined" in text
    for term in letter.definitions:
        if term.how != "means" or term.sentence is sentence or term.term not in text:
            continue
        other, at = term.sentence, (term.start, len(term.sentence.text))
        if narrows is not None:
            whole = other.text.rstrip()[-1:] != ":" and not _PLAIN.fullmatch(term.term)
            if whole and narrows.search(term.term) is not None:
                found.append(_around(other, term.start)._replace(defines=True))
            continue
        if what == "confidentiality" and _SECRET.search(term.term) is not None:
            but = _BUT_NOT.search(other.text, at[0])
        else:
            made = what == "invention assignment" and marked and not found
            but = _LEAVES_OUT.search(other.text, at[0]) if made else None
        if but is not None:
            found.append(piece(other, but.start(), at[1])._replace(sentence=other))
    for other in letter.having(_NO_SECRET) if what == "confidentiality" else ():
        says = _NO_SECRET.search(other.text) if together(other, sentence) else None
        if says is not None and all(scope.sentence is not other for scope in found):
            found.append(_around(other, says.start())._replace(defines=True))
    return found


def _around(sentence: Sentence, at: int) -> Scope:
    """The words of one duty of a sentence, or of the whole of it."""
    a, b = next((a, b) for a, b in pieces(sentence.text) if a <= at <= b)
    return piece(sentence, a, b)._replace(sentence=sentence)
