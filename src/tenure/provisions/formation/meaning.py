"""The steps of formation, and the day on which the agreement takes effect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ...facts.values import code
from ...formula import (
    NEVER_DAY,
    Formula,
    apply,
    by,
    const,
    earliest,
    either,
    larger,
    on_day,
    smaller,
)
from ...formula import last as last_of
from ...formula.units import CODE, DATE, DAYS
from ...meaning import Condition, Figure, Finding, Meaning
from ...provision import Terms

if TYPE_CHECKING:
    from . import Formation

ONE_DAY = const(1, DAYS)
BEFORE: Final = "before it takes effect"
NOT_YET = "not yet"


def meaning_of(f: Formation, t: Terms) -> Iterator[Meaning]:
    """A condition for each step, the finding, and the days that are asked about."""
    own = _signed(t, "employee").named("day of the executive's signature", t.cite())
    end = _end(f, t)
    in_time = on_day(own <= end, own)
    if f.asked:
        in_time = t.choose("late_answer", in_time=own, too_late=in_time)
        end = t.choose("late_answer", in_time=NEVER_DAY, too_late=end)
    elif f.expires is not None or f.expires_after is not None:
        in_time = t.choose("late_acceptance", not_accepted=in_time, accepted_all_the_same=own)
    accepted = in_time.named("acceptance by the executive", t.cite())
    missed = either(by(accepted, end), NEVER_DAY, apply("shift", end, ONE_DAY))
    words = "signature of the executive"
    yield Condition(
        "signed(employee)", BEFORE, "the executive", accepted, failed=missed, due=end, words=words
    )
    steps = [accepted]
    if f.effective_after is not None:
        steps.append(_kept(t, accepted))
    if f.company_signs:
        company = _signed(t, "company").named(
            "day of the Company's signature", t.cite("company_signs")
        )
        words = "signature of the Company"
        yield Condition("signed(company)", BEFORE, "the Company", company, words=words)
        steps.append(company)
    body = NEVER_DAY
    if f.accepted_by:
        body = t.happening("board_accepted").named("day of acceptance", t.cite("accepted_by"))
        words = f"acceptance by the {f.accepted_by}"
        yield Condition("board_accepted", BEFORE, f"the {f.accepted_by}", body, words=words)
        steps.append(body)
    met = [offer.day for offer in t.each("precondition")]
    effective = larger(*steps, *met)
    effective = t.choose(
        "conduct",
        does_not_replace_a_step=effective,
        accepts_all=smaller(effective, t.finding("hired")),
    ).named("last of what the agreement waits for before it takes effect", t.cite())
    yield Finding("effective", effective)
    yield from _figures(t, own, accepted, body, effective)


def _kept(t: Terms, accepted: Formula) -> Formula:
    """The day on which an acceptance that was not revoked takes effect."""
    takes = apply("shift", accepted, t.effective_after)
    revoked = t.happening("release_revoked")
    undone = (accepted <= revoked) & (revoked < takes)
    words = "day on which it takes effect after it was signed, if it is not revoked"
    return on_day(~undone, takes).named(words, t.cite("effective_after"))


def _figures(
    t: Terms, own: Formula, accepted: Formula, body: Formula, effective: Formula
) -> Iterator[Meaning]:
    stands = by(effective, t.day)
    if t.has("offer_failed"):
        stands = stands & ~by(t.finding("offer_failed"), t.day)
    yield Figure("in_effect", stands.named("whether the agreement is in effect", t.cite()))
    days = {
        "effective_day": effective,
        "accepted_day": accepted,
        "hire_day": t.finding("hired"),
    }
    for name, day in days.items():
        shown = either(by(day, t.day), day, NEVER_DAY)
        yield Figure(name, shown.named(name.replace("_", " "), t.cite()), never=NOT_YET)
    papers = t.records("signed")
    ours = papers.field("party", CODE).same(const(code("employee"), CODE)) & (papers.on <= t.day)
    dated = last_of(papers, papers.field("dated", DATE), ours, NEVER_DAY)
    dated = smaller(dated, either(by(own, t.day), own, NEVER_DAY))
    dated = dated.named("date beside the executive's signature", t.cite("signature_date"))
    signed = by(own, t.day)
    yield Figure("signature_day", dated, when=signed)
    latest = smaller(own, body).named(
        "latest day on which the executive can have signed", t.cite("accepted_by")
    )
    yield Figure("latest_signature_day", latest, when=signed)


def _signed(t: Terms, party: str) -> Formula:
    papers = t.records("signed")
    own = papers.field("party", CODE).same(const(code(party), CODE))
    return earliest(papers, on_day(own, papers.on))


def _end(f: Formation, t: Terms) -> Formula:
    """The last day on which the offer can be accepted."""
    if f.expires is not None:
        return t.expires  # type: ignore[no-any-return]
    if f.expires_after is not None:
        how = "shift_business" if f.business_days else "shift"
        return apply(how, t.happening("offer_made"), t.expires_after).named(
            "last day of the offer", t.cite("expires_after")
        )
    return NEVER_DAY
