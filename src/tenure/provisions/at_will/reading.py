"""Finds where a letter says that the employment is at will, and what it says of that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...signers import read_signers, side_of
from ...text.phrases import Phrase
from . import saying as ways

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

SIDES = {"executive_may", "company_may"}


def at_will_of(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """Everything that a letter says of it: its terms, and their places."""
    body = letter.having("will", *ways.FREELY)
    freely = {
        s.index: match
        for s in body
        if any(map(s.lower.__contains__, ways.FREELY)) and (match := _may_end(s))
    }
    stands = _stands(body, freely) or _headed(letter)
    if not stands:
        for s in letter.having(ways.DENIED):
            if (denied := ways.DENIED.search(s.text)) is not None:
                span = s.span(*denied.span())
                yield {"stands": False}, Cite((s.span(),), {"stands": (span,)})
                return
        return
    fields: dict[str, tuple[Span, ...]] = {"stands": stands}
    terms: dict[str, Any] = {"stands": True}
    free: set[str] = set()  # the sides that need give no notice
    whole = [
        s.span()
        for s in body
        if any(s.span().touches(span) for span in stands) or ways.TITLE.search(s.text)
    ]
    for sentence in body:
        found = _said(sentence, freely.get(sentence.index), letter)
        for name, (value, span) in found.items():
            terms.setdefault(name, value)
            fields[name] = (*fields.get(name, ()), span)
        if "no_notice" in found:
            free |= found.keys() & SIDES or SIDES
        if found:
            whole.append(sentence.span())
    if len(free) == 1:
        terms["no_notice_by"] = "company" if "company_may" in free else "executive"
        fields["no_notice_by"] = fields["no_notice"]
    changed = _changed_by(letter, whole) if "altered_by" not in terms else None
    if changed is not None:
        terms["altered_by"], span = changed
        fields["altered_by"] = (span,)
        whole.append(span)
    spans = tuple(sorted(dict.fromkeys(whole or stands), key=lambda span: span.start))
    yield terms, Cite(spans, fields)


def _changed_by(letter: Letter, whole: list[Span]) -> tuple[tuple[str, ...], Span] | None:
    """Who alone may change it, where the sentence after it says so: "only she may change this"."""
    for sentence in letter.having("only") if "writing" in letter.masked.lower else ():
        who = ways.ONLY_HE.match(sentence.text)
        if who is None or not sentence.index:
            continue
        before = letter.sentences[sentence.index - 1].span()
        signers = read_signers(who["who"])
        if signers and any(before.touches(span) for span in whole):
            return signers, sentence.span()
    return None


def _stands(body: list[Sentence], freely: dict[int, re.Match[str]]) -> tuple[Span, ...]:
    """Where it is said that the employment is at will, or that both may end it at any time, which
    some sentences say `freely`.
    """
    for sentence in sorted(body, key=lambda s: ways.TITLE.search(s.text) is not None):
        match = ways.AT_WILL.search(sentence.text) if "will" in sentence.lower else None
        if match and ways.OF_PLAN.search(sentence.text):
            continue
        if match and ways.LEFT_ALONE.search(sentence.text[: match.start()]):
            return (sentence.span(*match.span()),)
        if match:
            lead = re.search(r"[^.;,]{0,60}$", sentence.text[: match.start()])
            start = lead.start() if lead else match.start()
        elif match := freely.get(sentence.index):
            start = match.start()
        else:
            continue
        said = ways.NO_TERM.sub("", sentence.text[max(0, start - 24) : match.end()])
        of_work = ways.OF_WORK.search(sentence.heading + sentence.text)
        if match.group() == "at will" and not of_work:
            continue
        if ways.NEGATED.search(said) or ways.LATER.search(sentence.text[: match.start()]):
            continue
        if not ways.ONE_SIDE.search(sentence.text) and not ways.OVER.search(sentence.text):
            return (sentence.span(start, match.end()),)
    return _each_may(body)


def _each_may(body: list[Sentence]) -> tuple[Span, ...]:
    """Where it is said of the one side, and where of the other."""
    timely = [s for s in body if any(map(s.lower.__contains__, ways.FREELY))]
    timely = [s for s in timely if not _only_on_notice(s)]
    own = _first(timely, ways.YOU_END)
    if own is None and _first(timely, ways.NAMED_ENDS) is None:
        return ()
    company = _first(timely, ways.COMPANY_ENDS)
    if own is None:
        others = [s for s in timely if not company or s is not company[0]]
        own = _first(others, ways.NAMED_ENDS)
    return (own[0].span(*own[1]), company[0].span(*company[1])) if own and company else ()


def _headed(letter: Letter) -> tuple[Span, ...]:
    """A heading that says so, where no sentence does."""
    for sentence in letter.having("will", kinds=("heading",)):
        match = ways.AT_WILL.search(sentence.text)
        if match and ways.OF_WORK.search(sentence.text) and not ways.NEGATED.search(sentence.text):
            return (sentence.span(*match.span()),)
    return ()


def _may_end(sentence: Sentence) -> re.Match[str] | None:
    """Where it says that both may end the employment at any time."""
    text = sentence.text
    found = [match for words in ways.EITHER_MAY if (match := words.search(text)) is not None]
    first = min(found, key=lambda match: match.start(), default=None)
    if first is None or ways.NOT_OF_WORK.search(text):
        return None
    if ways.FOR_CAUSE.search(first[0]) and not ways.ANY_REASON.search(text):
        return None
    after = text[first.end() :]
    if ways.ON_NOTICE.search(after) and not ways.ANY_REASON.search(text[first.start() :]):
        return None
    return first


def _only_on_notice(s: Sentence) -> bool:
    """Whether it asks for a notice of some length, and says of no reason that it is free."""
    given = "notice" in s.lower and ways.OF_SOME_DAYS.search(s.text) is not None
    return given and ways.ANY_REASON.search(s.text) is None


def _first(sentences: list[Sentence], words: Phrase) -> tuple[Sentence, tuple[int, int]] | None:
    """The first sentence that says it, and where."""
    found = ((s, words.search(s.text)) for s in sentences)
    return next(((s, m.span()) for s, m in found if m is not None), None)


def _said(
    sentence: Sentence, either: re.Match[str] | None, letter: Letter
) -> dict[str, tuple[Any, Span]]:
    """What one sentence adds: who may end it and how, what is excepted, who cannot change it."""
    text = sentence.text
    found: dict[str, tuple[Any, Span]] = {}
    if (no_employee := ways.NO_EMPLOYEE.search(text)) is not None:
        found["no_employee_may_alter"] = (True, sentence.span(*no_employee.span()))
        return found
    at_will = ways.AT_WILL.search(text)
    if at_will is not None and (changed := ways.CHANGED.search(text, at_will.end())) is not None:
        signers = read_signers(text[changed.end() :])
        if signers:
            found["altered_by"] = (signers, sentence.span(changed.start(), len(text)))
    timely = any(map(sentence.lower.__contains__, ways.FREELY))
    you, company = (w.search(text) if timely else None for w in (ways.YOU_END, ways.COMPANY_ENDS))
    if own := ways.NAMED_ENDS.search(text) if timely and not (either or you) else None:
        match side_of(letter, own["name"]):  # "Quill may terminate ..."
            case "executive":
                you, company = own, None
            case "company":
                company = company or own
    for name, match in (("executive_may", either or you), ("company_may", either or company)):
        if match is not None:
            found[name] = (True, sentence.span(*match.span()))
    if found:
        for name, words in (("any_reason", ways.NO_CAUSE), ("no_notice", ways.NO_NOTICE)):
            if (match := words.search(text)) is not None:
                found[name] = (True, sentence.span(*match.span()))
        notice = ways.NOTICE.search(text) if "notice" in sentence.lower else None
        for name in ("executive", "company") if notice and "no_notice" not in found else ():
            if notice and f"{name}_may" in found:
                found[f"{name}_on_notice"] = (True, sentence.span(*notice.span()))
    if (at_will is not None or found) and (match := ways.EXCEPT.search(text)) is not None:
        found["except_as_stated"] = (True, sentence.span(*match.span()))
    return found
