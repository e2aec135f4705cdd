"""The procedure of good reason as formulas: an event, a notice, time to cure, a resignation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...facts.values import code
from ...facts.world import ABOUT, ITSELF
from ...formula import (
    NO,
    YES,
    Formula,
    Records,
    add_months,
    any_,
    apply,
    const,
    earliest,
    either,
    next_,
    on_day,
)
from ...formula.units import CODE, DATE, NUMBER, PERCENT, YES_NO
from ...meaning import Duty, Finding, Meaning
from ...provision import Terms

if TYPE_CHECKING:
    from . import GoodReason
    from .grounds import Ground


def meaning_of(g: GoodReason, t: Terms) -> Iterator[Meaning]:
    """The finding that promises ask for, and the Company's duty to cure."""
    resigned = t.records("resigned")
    judged = earliest(resigned, on_day(resigned.field("good_reason", YES_NO), resigned.on))
    judged = judged.named("day of a resignation that was judged to be for good reason", t.cite())
    day = judged
    event = t.records("good_reason_condition")
    if g.grounds:
        left = t.finding("resigned")
        denied = any_(resigned, resigned.field("good_reason.denied", YES_NO))
        proved = any_(event, _complete(g, t, event, left))
        if g.after_change_months is not None:
            proved = proved & _after_a_change(t, left)
        proved = proved.named("whether a ground, its notice and its time to cure were complete",
                              t.cite("grounds"))  # fmt: skip
        by_facts = on_day(proved & ~denied, left)
        day = either(any_(event, YES), by_facts, judged)
        if g.when or g.provided or g.but:  # what nobody can compute
            day = judged
    yield Finding("good_reason_resignation", day.named("resignation for good reason", t.cite()))
    if g.cure_days is not None and g.grounds:
        notice = t.records("good_reason_notice")
        got = notice.field("received", DATE).named("day the notice was received", t.cite())
        yield Duty(
            f"cure what is {g.term or 'good reason'}", "the company", "the executive", "may", got,
            due=apply(_step(g), got, t.cure_days).named("last day to cure", t.cite("cure_days")),
            done=next_(t.records("good_reason_cured"), since=got), ends=t.finding("ended"),
            consequence="the executive may resign for good reason", each=notice,
        )  # fmt: skip


def _complete(g: GoodReason, t: Terms, event: Records, left: Formula) -> Formula:
    """Whether an event is a ground and the resignation followed it as the letter asks."""
    counts = _is_ground(g, t, event) & (event.on <= left)
    if g.unconsented:
        agreed = event.field("consented", YES_NO)
        counts = counts & ~agreed.named("whether the executive agreed", t.cite("unconsented"))
    if g.notice_days is None and g.cure_days is None:
        return counts & _in_window(g, t, event.on, event.on, left)
    notice = t.records("good_reason_notice")
    in_time = _of(notice, event) & (event.on <= notice.on) & (notice.on <= left)
    if g.notice_days is not None:
        last = apply("shift", event.on, t.notice_days)
        in_time = in_time & (notice.on <= last).named(
            "whether the notice came in time", t.cite("notice_days")
        )
    over = notice.on
    if g.cure_days is not None:
        clock = t.choose(
            "notice_clock",
            receipt=notice.field("received", DATE).named("day the notice was received", t.cite()),
            sending=notice.field("sent", DATE).named("day the notice was sent", t.cite()),
        )
        over = apply(_step(g), clock, t.cure_days).named("last day to cure", t.cite("cure_days"))
        cure = t.records("good_reason_cured")
        cured = next_(cure, _of(cure, event), event.on).named("day it was cured", t.cite())
        in_time = in_time & (over < cured) & (over <= left)
    return counts & any_(notice, in_time & _in_window(g, t, event.on, over, left))


def _step(g: GoodReason) -> str:
    return "shift_business" if g.cure_business_days else "shift"


def _in_window(
    g: GoodReason, t: Terms, event: Formula, cure_end: Formula, left: Formula
) -> Formula:
    """Whether the resignation came soon enough."""
    root = cure_end if g.window_after_cure else event
    if g.window_days is not None:
        end = apply("shift", root, t.window_days)
        return (left <= end).named("whether it came soon enough", t.cite("window_days"))
    if g.window_months is not None:
        end = add_months(root, t.window_months, const(0))
        return (left <= end).named("whether it came soon enough", t.cite("window_months"))
    return YES


def _after_a_change(t: Terms, left: Formula) -> Formula:
    """Whether the resignation comes soon enough after a change in control."""
    change = t.finding("change_in_control")
    end = add_months(change, t.after_change_months, const(0))
    near = (change <= left) & (left <= end)
    return near.named("whether it follows a change in control", t.cite("after_change_months"))


def _is_ground(g: GoodReason, t: Terms, event: Records) -> Formula:
    found: Formula = NO
    for ground, g_terms in zip(g.grounds, t.grounds, strict=True):
        found = found | _named(ground, g_terms, event)
    return found


def _named(ground: Ground, t: Terms, event: Records) -> Formula:
    ours: Formula = NO
    for sort in ground.what:
        ours = ours | event.field("what", CODE).same(const(code(sort), CODE))
    ours = ours.named(f"whether it is ground {ground.label}".strip(), t.cite())
    if ground.material:
        judged = event.field("material", YES_NO)
        ours = ours & judged.named("whether it is material", t.cite())
    if ground.miles is not None:
        far = t.miles < event.field("miles", NUMBER)
        ours = ours & far.named("whether the workplace moves far enough", t.cite())
    if ground.percent is not None:
        deep = t.percent < event.field("cut", PERCENT)
        ours = ours & deep.named("whether the pay falls far enough", t.cite())
    if ground.says:
        whole = event.field("as_written", YES_NO)
        ours = ours & whole.named("whether it is all that the ground asks for", t.cite())
    return ours


def _of(later: Records, event: Records) -> Formula:
    """Whether a later fact is about an event: by its id, or about any where it names none."""
    about = later.field(ABOUT, CODE)
    return about.same(const(0, CODE)) | about.same(event.field(ITSELF, CODE))
