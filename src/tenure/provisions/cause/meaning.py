"""What a definition of cause means: the day a ground is complete, and the procedure after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...excepted import DISABLED, is_one_of
from ...facts.values import code
from ...facts.world import ABOUT, ITSELF
from ...formula import (
    NEVER_DAY,
    NO,
    YES,
    Formula,
    Records,
    any_,
    apply,
    by,
    const,
    earliest,
    either,
    larger,
    next_,
    on_day,
    smaller,
)
from ...formula.units import CODE, DATE, DAYS, NEVER, NUMBER, YES_NO
from ...meaning import Duty, Entitlement, Finding, Meaning
from .grounds import (
    Breach,
    Conviction,
    Curable,
    Ground,
    Misconduct,
    Neglect,
    PolicyViolation,
    stated_as,
)

if TYPE_CHECKING:
    from ...provision import Terms
    from . import Cause

DAY_AFTER = const(1, DAYS)
DAY_BEFORE = const(-1, DAYS)
BEFORE_NEVER = const(NEVER - 1, DATE)


def meaning(cause: Cause, t: Terms) -> Iterator[Meaning]:
    """The findings `for_cause` and `without_cause`, and what is owed on a termination for cause."""
    ended = t.finding("terminated")
    is_for_cause = _for_cause(cause, t, ended)
    for_cause = on_day(is_for_cause, ended)
    yield Finding(
        "for_cause",
        for_cause.named(f"day the Company ended the employment for {cause.term}", t.cite()),
    )
    without = on_day(~is_for_cause & ~_neither(t, ended), ended)
    without = t.choose(
        "constructive_termination",
        a_resignation=without,
        an_ending_by_the_company=smaller(without, _driven_out(t)),
    )
    words = f"day the Company ended the employment other than for {cause.term}"
    yield Finding("without_cause", without.named(words, t.cite()))
    lost = t.choose("vested_options", kept=NEVER_DAY, lost=for_cause) if cause.only else NEVER_DAY
    words = "day on which vested options are lost"
    yield Finding("vested_lost", lost.named(words, t.cite("only")), hidden=True)
    if cause.defined_here:
        yield from _cures(cause, t)
    for owed in cause.only:
        yield Entitlement(owed, for_cause.named("owed on that day", t.cite("only")))


def _for_cause(cause: Cause, t: Terms, ended: Formula) -> Formula:
    if not cause.defined_here or not cause.grounds:
        told = "is not defined here" if not cause.defined_here else "has no ground that is read"
        question = f"whether the termination was for {cause.term}, which {told}"
        return t.fact("terminated", "for_cause", YES_NO).named(question, t.cite())
    reason = t.fact("terminated", "stated_reason", CODE).named("reason stated for the termination")
    general = (cause.term, "cause", "good cause", "for cause", f"for {cause.term}")
    days, matches = [], NO
    for ground, g in zip(cause.grounds, t.grounds, strict=True):
        stated = is_one_of(reason, (*stated_as(ground), *general)).named(
            f"whether the reason stated is ground {ground.label}", g.cite()
        )
        counts = t.choose("stated_reason", must_match_the_ground=stated, any_ground_suffices=YES)
        days.append(either(counts, complete(ground, t, g), NEVER_DAY))
        matches = matches | stated
    ready = smaller(*days) if days else NEVER_DAY
    if len(days) > 1:
        judged = t.fact("terminated", "for_cause", YES_NO).named(
            f"whether somebody judged it to be for {cause.term}, by no ground of the list"
        )
        ready = t.choose(
            "grounds_joined",
            any_one=ready,
            all_together=larger(*days),
            not_closed=smaller(ready, on_day(judged & by(ended, BEFORE_NEVER), t.finding("hired"))),
        )
    ready = ready.named("day on which the first ground that counts was complete", t.cite("grounds"))
    done = _determined(cause, t, ready)
    if cause.determination is None:
        done = t.choose("who_decides", the_facts=done, the_company=on_day(matches, ended))
    return by(done, ended).named(
        f"whether {cause.term} was complete by the day of the termination", t.cite()
    )


def _neither(t: Terms, ended: Formula) -> Formula:
    """Whether the Company ended the employment for a disability, where that is no other reason."""
    reason = t.fact("terminated", "stated_reason", CODE).named("reason stated for the termination")
    disabled = is_one_of(reason, DISABLED) & by(ended, BEFORE_NEVER)
    return t.choose("disability", other_than_for_cause=NO, neither=disabled).named(
        "whether it is neither for cause nor without", t.cite()
    )


def _driven_out(t: Terms) -> Formula:
    """The day of a resignation after a pay cut, a lower role, a move or another good reason."""
    left = t.finding("resigned")
    change, role, move = (
        t.records(n) for n in ("salary_changed", "role_changed", "workplace_changed")
    )
    before = t.level("salary", apply("shift", change.on, DAY_BEFORE))
    cut = any_(change, _before(t, change, left) & (t.level("salary", change.on) < before))
    lower = role.field("lower", YES_NO).named("whether it is a lower role", t.cite())
    demoted = any_(role, _before(t, role, left) & lower)
    moved = any_(move, _before(t, move, left))
    other = t.records("good_reason_condition")
    imposed = other.field("material", YES_NO) & ~other.field("consented", YES_NO)
    worse = any_(other, _before(t, other, left) & imposed)
    words = "day of a resignation after the employment had been made worse"
    return on_day(cut | demoted | moved | worse, left).named(words, t.cite())


def _before(t: Terms, of: Records, left: Formula) -> Formula:
    """Whether a record is of the employment, after its first day and by the day of leaving."""
    return (t.finding("hired") < of.on) & by(of.on, left)


def complete(ground: Ground, t: Terms, g: Terms) -> Formula:
    """The first day on which all that a ground asks for has come about; NEVER if it has not."""
    match ground:
        case Conviction():
            day = _convicted(ground, t, g)
        case Neglect():
            day = _curable(ground, t, g, "neglect", "neglect_notice", "neglect_cured")
        case PolicyViolation():
            day = _curable(ground, t, g, "policy_violation")
        case Misconduct():
            day = _curable(ground, t, g, "misconduct")
        case Breach():
            day = _curable(ground, t, g, "agreement_breached")
    return day.named(f"day on which ground {ground.label} was complete", g.cite())


def _convicted(ground: Conviction, t: Terms, g: Terms) -> Formula:
    of = t.records("convicted")
    words = " or ".join(ground.classes) or "crime"
    graded = is_one_of(of.field("class", CODE), ground.classes) if ground.classes else YES
    if set(ground.classes) == {"felony", "misdemeanor"}:
        graded = YES  # there is no third class: the law's other words for crimes are one of the two
    graded = graded.named(f"whether the conviction was of a {words}", g.cite())
    about = YES
    if ground.involves:
        about = NO
        for name in ground.involves:
            about = about | of.field(f"involves.{name}", YES_NO)
        about = about.named(f"whether it involved {', '.join(ground.involves)}", g.cite())
    if ground.victim_company:
        theirs = of.field("victim", CODE).same(const(code("company"), CODE))
        about = about & theirs.named("whether it was property of the Company", g.cite())
    crime = graded & about
    base = of.field("moral_turpitude", YES_NO).named(
        "whether it was a crime of moral turpitude", g.cite()
    )
    match ground.moral_turpitude:
        case "needed":
            crime = crime & base
        case "or_any_crime":
            crime = crime | base
        case "or_such_crime":
            such = t.choose("felony_governs", both=base & graded, only_the_first=base)
            crime = crime | such
    if not ground.pleas:  # silence on pleas: a plea of guilty convicts, one of no contest need not
        how = of.field("how", CODE)
        crime = crime & ~how.same(const(code("no_contest_plea"), CODE))
    employed = t.finding("hired") <= of.on
    counts = t.choose("conviction_day", while_employed=employed, at_any_time=YES)
    return earliest(of, on_day(crime & counts, of.on))


def _curable(
    ground: Curable,
    t: Terms,
    g: Terms,
    incident: str,
    notices: str = "breach_notice",
    cures: str = "breach_cured",
) -> Formula:
    happened = t.records(incident)
    wrong = _wrong(ground, t, g, happened)
    if ground.cure_days is None:
        return earliest(happened, on_day(wrong, happened.on))
    notice = t.records(notices)
    cure = t.records(cures)
    cured = next_(cure, _of(cure, happened), happened.on).named("day it was cured", g.cite())
    last = _last_day(ground, t, g, notice).named("last day of the time to cure", g.cite())
    over = t.choose("cure_period_ends", after_its_last_day=last + DAY_AFTER, on_its_last_day=last)
    went_on = (over <= cured).named("whether it went on for the whole of that time", g.cite())
    told = (_of(notice, happened) & (happened.on <= notice.on)).named(
        "whether the notice followed it", g.cite()
    )
    uncured = any_(happened, wrong & told & went_on)
    return earliest(notice, on_day(_contents(ground, g, notice) & uncured, over))


def _last_day(ground: Curable, t: Terms, g: Terms, notice: Records) -> Formula:
    """The last day of the time to cure that a notice gives."""
    clock = t.choose(
        "notice_clock",
        receipt=notice.field("received", DATE).named("day the notice was received", g.cite()),
        sending=notice.field("sent", DATE).named("day the notice was sent", g.cite()),
    )
    step = "shift_business" if ground.cure_business_days else "shift"
    return apply(step, clock, g.cure_days)


def _cures(cause: Cause, t: Terms) -> Iterator[Duty]:
    """The time to cure as a duty, on each notice: until the last day on which it still helps."""
    labels = [ground.label for ground in cause.grounds]
    for i, (ground, g) in enumerate(zip(cause.grounds, t.grounds, strict=True), 1):
        label = ground.label if labels.count(ground.label) == 1 else f"{ground.label} {i}".strip()
        if isinstance(ground, Conviction) or ground.cure_days is None:
            continue
        what = "neglect" if isinstance(ground, Neglect) else "breach"
        notice = t.records(f"{what}_notice")
        received = notice.field("received", DATE).named("day the notice was received", g.cite())
        last = _last_day(ground, t, g, notice)
        before = apply("shift", last, DAY_BEFORE)
        due = t.choose("cure_period_ends", after_its_last_day=last, on_its_last_day=before)
        yield Duty(
            f"cure the {what} (ground {label})",
            "the executive",
            "the company",
            "must",
            created=received,
            due=due.named("last day to cure", g.cite()),
            done=next_(t.records(f"{what}_cured"), since=received),
            ends=t.finding("ended"),
            consequence=f"ground {label} of {cause.term}",
            each=notice,
        )


def _of(later: Records, incident: Records) -> Formula:
    """Whether a later fact is about an incident: by its id, or about any where it names none."""
    about, nothing = later.field(ABOUT, CODE), const(0, CODE)
    return about.same(nothing) | about.same(incident.field(ITSELF, CODE))


def _wrong(ground: Curable, t: Terms, g: Terms, of: Records) -> Formula:
    """What the ground asks of the conduct itself."""
    asked = YES

    def ask(answer: Formula, words: str) -> Formula:
        return asked & answer.named(f"whether it was {words}", g.cite())

    if ground.willful:
        asked = ask(of.field("willful", YES_NO), "willful")
    match ground:
        case Neglect() if ground.office is not None:
            main = of.field("duties", CODE).same(const(code("main"), CODE))
            scope = t.choose("which_duties", of_the_office=main, all_duties=YES)
            asked = ask(scope, f"of the duties as {ground.office}")
        case PolicyViolation():
            if ground.applicable:
                asked = ask(of.field("applicable", YES_NO), "a policy applicable to the employment")
            if ground.material:
                asked = ask(of.field("material", YES_NO), "material")
        case Misconduct():
            asked = ask(is_one_of(of.field("what", CODE), ground.what), ", ".join(ground.what))
            if ground.willful_for:
                meant = is_one_of(of.field("what", CODE), ground.willful_for)
                asked = ask(~meant | of.field("willful", YES_NO), "willful, where it must be")
            if ground.material_harm:
                asked = ask(of.field("material_harm", YES_NO), "materially harmful to the Company")
        case Breach() if ground.material:
            asked = ask(of.field("material", YES_NO), "material")
    return asked


def _contents(ground: Curable, g: Terms, notice: Records) -> Formula:
    """What the ground asks of the notice."""
    good = YES
    for wanted, field, words in (
        (ground.notice_written, "written", "was in writing"),
        (ground.notice_specifies, "contents.breach", "specified the breach"),
        (ground.notice_demands, "contents.demand_cure", "demanded that it be cured"),
    ):
        if wanted:
            good = good & notice.field(field, YES_NO).named(f"whether the notice {words}", g.cite())
    return good


def _determined(cause: Cause, t: Terms, ready: Formula) -> Formula:
    """The day on which the procedure was through, given the day the ground was complete."""
    how = cause.determination
    if how is None or how.body != "board":
        return ready
    cite = t.cite("determination")
    votes, heard = t.records("board_determination"), t.records("hearing_opportunity")
    good_vote, good_hearing = _vote(cause, t, votes), YES
    if how.hearing:
        good_hearing = heard.field("reasonable", YES_NO).named(
            "whether the opportunity to be heard was reasonable", cite
        )
        if how.counsel:
            good_hearing = good_hearing & heard.field("counsel_included", YES_NO).named(
                "whether counsel could appear too", cite
            )

    def through(since: Formula) -> Formula:
        if how.hearing:
            after = heard.on + DAY_AFTER  # of one day, the vote may have come first
            asked = either(heard.field("before_vote", YES_NO), heard.on, after)
            since = earliest(heard, on_day(good_hearing & (since <= heard.on), asked)).named(
                "day of the opportunity to be heard, once there was a ground", cite
            )
        return next_(votes, good_vote, since).named(
            "day of the Board's determination after that", cite
        )

    both = any_(votes, good_vote)
    if how.hearing:
        both = both & any_(heard, good_hearing)
    ordered = t.choose("steps", in_this_order=through(ready), in_any_order=on_day(both, ready))
    return t.choose(
        "board_finding",
        ground_and_procedure=ordered,
        finding_is_final=through(t.finding("hired")),
    )


def _vote(cause: Cause, t: Terms, votes: Records) -> Formula:
    """Whether a vote found that there is cause, with the majority that the letter asks for."""
    how, cite = cause.determination, t.cite("determination")
    assert how is not None
    found = is_one_of(votes.field("finding", CODE), (cause.term, "good_cause", "cause"))
    carried = found.named(f"whether the vote was on {cause.term}", cite)
    yes, no, abstain, office = (
        votes.field(name, NUMBER)
        for name in ("votes_yes", "votes_no", "votes_abstain", "in_office")
    )
    cast = yes + no
    present = cast + abstain
    twice = yes * const(2)
    quorum = (office < present * const(2)) & (present < twice)
    majority = t.choose(
        "majority_of", directors_in_office=office < twice, a_quorum=quorum, votes_cast=cast < twice
    )
    carried = carried & majority.named(
        "whether more than half of the directors, not counting the executive, voted yes", cite
    )
    if how.good_faith:
        carried = carried & votes.field("good_faith", YES_NO).named(
            "whether the action was in good faith", cite
        )
    return carried
