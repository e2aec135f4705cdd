"""Non-renewal of the term by the Company, where that is a termination without cause."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from .facts.values import code
from .formula import Formula, any_, const, larger, on_day, smaller, unknown
from .formula.units import CODE, DATE
from .near_change import Promise, days_of
from .provision import Cite
from .text.phrases import phrase

if TYPE_CHECKING:
    from .provision import Terms
    from .text import Letter, Span

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
# "terminated by the Company without Cause (including by its non-renewal)"
INCLUDED = phrase(
    r"\b(?:without|other than for) (?:\w+ )?\"?cause\"?,? ?[(,] ?(?:including"
    r"|(?:and )?which (?:\w+ )?includes?)"
    rf"\b(?:(?!\b(?:executive|employee|you)\b)[^().;]){{0,100}}?{_NO_RENEWAL}",
    0,
)
_NO = phrase(r"\b(?:no|not|nor|never|neither)\b[^.;]{0,60}$", 0)
_NOT = phrase(r"\bnot (?:be )?(?:deemed|treated|considered|regarded|viewed|constitute)\b", 0)
EXECUTIVE = tuple(const(code(name), CODE) for name in ("executive", "employee", "the executive"))

WORDED = "Non-renewal of the term by the Company shall be treated as a termination without Cause."


class Renewable(Promise, Protocol):
    """A promise on endings of which that may be one."""

    @property
    def non_renewal(self) -> bool: ...


def counted(letter: Letter, terms: dict[str, Any], cite: Cite) -> tuple[dict[str, Any], Cite]:
    """The terms of a promise, and that non-renewal counts where the letter says so: of every plain
    termination without cause, or in the words of the promise.
    """
    if "without_cause" not in terms["triggers"] or not {"double", "window"}.isdisjoint(terms):
        return terms, cite
    said = next(filter(None, (_included(letter, w) for w in cite.whole)), None)
    said = said or treated(letter)
    if said is None:
        return terms, cite
    whole = tuple(dict.fromkeys((*cite.whole, said)))
    return terms | {"non_renewal": True}, Cite(whole, {**cite.fields, "non_renewal": (said,)})


def _included(letter: Letter, promise: Span) -> Span | None:
    """Where the words of a promise count it among the terminations without cause."""
    for s in letter.having("renew", "extend"):
        if s.span().touches(promise) and (match := INCLUDED.search(s.lower)):
            return s.span(*match.span())
    return None


@lru_cache(maxsize=4)
def treated(letter: Letter) -> Span | None:
    """Where the letter says so."""
    for s in letter.having("renew", "extend") if "cause" in letter.masked.lower else ():
        match = _TREATED.search(s.lower) if s.kind == "body" else None
        if match is None or _NOT.search(match.group()) or _NO.search(s.lower[: match.start()]):
            continue
        if _COMPANY.search(s.lower, max(0, match.start() - 80), match.start("as")):
            return s.span()
    return None


def days_with_non_renewal(s: Renewable, t: Terms) -> list[Formula]:
    """The day of each event of a promise; see `near_change.days_of`."""
    return [
        _or_not_renewed(t, day) if trigger == "without_cause" and s.non_renewal else day
        for trigger, day in zip(s.triggers, days_of(s, t), strict=True)
    ]


def _or_not_renewed(t: Terms, day: Formula) -> Formula:
    """The day of a termination without cause, or that on which the term is over after the Company
    told that it would not renew it; once the employment has ended before, only the former.
    """
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
