"""What sort of document a letter is, by what it says of itself; and which earlier agreements it
changes or replaces.
"""

from __future__ import annotations

from ..errors import Problem
from ..text import Letter
from . import model, titles
from .blanks import form
from .earlier import Earlier, amended, superseded
from .head import Found, Head
from .model import MEANS, OF_ANOTHER, REFUSED, DocumentKind
from .parting import parted, released
from .reports import plan, report

__all__ = [
    "MEANS",
    "OF_ANOTHER",
    "DocumentKind",
    "Earlier",
    "amended",
    "document_kind",
    "refusal",
    "superseded",
]


def document_kind(letter: Letter) -> DocumentKind:
    """The sort of a document, with the words that show it."""
    head = Head(letter)
    for name, sign in ((model.REPORT, report(head)), (model.PLAN, plan(head))):
        if sign is not None:
            return _known(name, sign)
    if (blank := form(head)) is not None:
        return _known(model.FORM, blank, "it leaves open what an agreement must say")
    return _by_words(head)


def refusal(letter: Letter, kind: DocumentKind) -> Problem | None:
    """Why a document of this kind is not read as anybody's agreement."""
    if not kind.refused:
        return None
    what, mend = REFUSED[kind.name]
    line = letter.line(kind.cite[0].start)
    return Problem(f"{letter.name} line {line}", f"{what}: {_quoted(letter, kind)}.", mend)


def _quoted(letter: Letter, kind: DocumentKind) -> str:
    words = letter.quote(kind.cite[0])
    return f'"{words if len(words) <= 90 else words[:90].rpartition(" ")[0] + " ..."}"'


def _known(name: str, sign: Found, why: str = "its words") -> DocumentKind:
    words = sign.words if len(sign.words) <= 120 else sign.words[:120].rpartition(" ")[0] + " ..."
    return DocumentKind(name, f'{why}: "{words}"', (sign.span,))


def _by_words(head: Head) -> DocumentKind:
    """Of what is agreed: first what changes or ends something, then what the title says."""
    if (sign := head.find(titles.CHANGES)) is not None:
        return _known(model.AMENDMENT, sign, "its title")
    if (sign := head.find(titles.NOTIFIES)) is not None:
        return _known(model.NOTICE, sign)
    if (kind := _ending(head)) is not None:
        return kind
    if head.is_letter and (sign := head.find(titles.CHANGED, 1500)) is not None:
        return _known(model.AMENDMENT, sign)
    if (sign := head.find(titles.GUARANTEES, 600)) is not None:
        return _known(model.OTHER, sign, "its title")
    if (kind := _titled(head)) is not None:
        return kind
    return _untitled(head)


def _ending(head: Head) -> DocumentKind | None:
    """What is agreed on a parting that is known, not on one that may come."""
    ends, may = head.find(titles.AT_AN_END), head.find(titles.MAY_END)
    if ends is None and may is None and not head.is_letter:
        return None
    left = parted(head)
    if left is not None and (ends or may or released(head)):
        return _known(model.SEPARATION, left, "an employment that ends")
    if ends is not None and released(head) and head.find(titles.SALE) is None:
        return _known(model.SEPARATION, ends, "its title")
    return None


def _titled(head: Head) -> DocumentKind | None:
    """By the title, where it has one."""
    employed = head.find(titles.EMPLOYMENT)
    severed = head.find(titles.SEVERANCE)
    if severed is not None and (employed is None or head.find(titles.SALE)):
        return _known(model.SEVERANCE, severed, "its title")
    if head.is_letter and (sign := head.find(titles.OFFER, 2000)) is not None:
        return _known(model.OFFER, sign, "it greets somebody, and")
    if employed is None:
        for name, wanted in titles.OTHERS:
            if (sign := head.find(wanted)) is not None:
                return _known(name, sign, "its title")
    if employed is not None:
        return _known(model.EMPLOYMENT, employed, "its title")
    return None


def _untitled(head: Head) -> DocumentKind:
    """By what it begins to say."""
    for name, wanted, reach in (
        (model.OFFER, titles.WELCOME if head.is_letter else titles.OFFER, 3000),
        (model.EMPLOYMENT, titles.HIRED, 3000),
        (model.SEVERANCE, titles.SEVERANCE, 1500),
    ):
        if (sign := head.find(wanted, reach)) is not None:
            return _known(name, sign)
    return DocumentKind(model.OTHER, "no words by which one of the known sorts is told")
