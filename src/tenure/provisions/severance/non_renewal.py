"""A letter by which the Company's refusal to renew the term is a termination without cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...facts.values import code
from ...formula import Formula, any_, const, larger, on_day, smaller, unknown
from ...formula.units import CODE, DATE
from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...provision import Terms
    from ...text import Letter, Span
    from . import Severance

_COMPANY = phrase(r"\b(?:company|employer|corporation|bank|we|us|our)\b", 0)
_NO_RENEWAL = (
    r"(?:\bnon-?renewal|\b(?:notice|election|decision|failure|refusal)\b[^.;]{0,40}?"
    r"\bnot (?:to )?(?:renew|extend)|\b(?:failure|refusal|fails?|refuses?) to (?:renew|extend)"
    r"|\b(?:elects?|decides?|chooses?) not to (?:renew|extend)|\b(?:does|do) not (?:renew|extend)"
    r"|\bnot (?:be(?:ing)? )?(?:renewed|extended))\b"
)
_TREATED = phrase(
    rf"{_NO_RENEWAL}[^.;]{{0,200}}?\b(?P<as>deemed|treated|considered|regarded|constitutes?|viewed)\b"
    r"[^.;]{0,100}?\b(?:without|other than for|not for) (?:good |just )?\"?cause\b",
    0,
)
_NO = phrase(r"\b(?:no|not|nor|never|neither)\b[^.;]{0,60}$", 0)
_NOT = phrase(r"\bnot (?:be )?(?:deemed|treated|considered|regarded|viewed|constitute)\b", 0)
EXECUTIVE = tuple(const(code(name), CODE) for name in ("executive", "employee", "the executive"))


def treated(letter: Letter) -> Span | None:
    """Where the letter says so."""
    for s in letter.having("renew", "extend") if "cause" in letter.masked.lower else ():
        match = _TREATED.search(s.lower) if s.kind == "body" else None
        if match is None or _NOT.search(match.group()) or _NO.search(s.lower[: match.start()]):
            continue
        if _COMPANY.search(s.lower, max(0, match.start() - 80), match.start("as")):
            return s.span()
    return None


def with_non_renewal(s: Severance, t: Terms, day: Formula) -> Formula:
    """The day of a termination without cause, or that on which the term is over after the Company
    told that it would not renew it; once the employment has ended before, only the former.
    """
    if not s.non_renewal:
        return day
    cite = t.cite("non_renewal")
    notices = t.records("non_renewal_notice")
    sender = notices.field("from", CODE)
    ours = ~(sender.same(EXECUTIVE[0]) | sender.same(EXECUTIVE[1]) | sender.same(EXECUTIVE[2]))
    told = any_(notices, (notices.on <= t.day) & ours)
    if t.has("term_over"):
        over = t.finding("term_over")
    else:
        words = "the last day of the term, which is not read"
        over = larger(t.happening("non_renewal_notice"), unknown(DATE, words, cite))
    runs_out = on_day(told & (over <= t.finding("ended")), over)
    runs_out = runs_out.named("day on which the term ends that the Company did not renew", cite)
    return smaller(day, runs_out)
