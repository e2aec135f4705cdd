"""What the words of a definition of cause leave open, and how we read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...provision import Doubt
from .grounds import Conviction, Neglect

if TYPE_CHECKING:
    from . import Cause


def _curable(p: Cause) -> bool:
    return any(not isinstance(g, Conviction) and g.cure_days is not None for g in p.grounds)


def _board(p: Cause) -> bool:
    return p.determination is not None and p.determination.body == "board"


DOUBTS = (
    Doubt(
        "stated_reason",
        "Must the reason stated for the termination be the ground that exists?",
        ("must_match_the_ground", "any_ground_suffices"),
        "a termination is by reason of a ground only if that ground was its reason",
        lambda p: p.defined_here,
    ),
    Doubt(
        "felony_governs",
        'In "any felony involving ... or crime of moral turpitude", does "felony" govern both?',
        ("both", "only_the_first"),
        "a letter that means misdemeanors too says so",
        lambda p: any(
            isinstance(g, Conviction) and g.moral_turpitude == "or_such_crime" for g in p.grounds
        ),
    ),
    Doubt(
        "conviction_day",
        "Does a conviction from before the employment count?",
        ("while_employed", "at_any_time"),
        "the definition speaks of conduct as an employee; what came before was known or asked",
        lambda p: any(isinstance(g, Conviction) for g in p.grounds),
    ),
    Doubt(
        "cure_period_ends",
        "Must the fault go on through the whole last day of the time to cure, or until that day?",
        ("after_its_last_day", "on_its_last_day"),
        "what continues for so many days has not done so before the last of them is over",
        _curable,
    ),
    Doubt(
        "notice_clock",
        "Does the time to cure run from receipt of the notice or from its sending?",
        ("receipt", "sending"),
        "time to cure is of use only to one who has the notice",
        _curable,
    ),
    Doubt(
        "which_duties",
        "Does neglect of the duties of another office count?",
        ("of_the_office", "all_duties"),
        "the definition names the office",
        lambda p: any(isinstance(g, Neglect) and g.office is not None for g in p.grounds),
    ),
    Doubt(
        "steps",
        "Must the ground be complete before the hearing, and the hearing before the vote?",
        ("in_this_order", "in_any_order"),
        "what does not exist yet cannot be determined",
        _board,
    ),
    Doubt(
        "majority_of",
        "A majority of the directors in office, of a quorum, or of the votes cast?",
        ("directors_in_office", "a_quorum", "votes_cast"),
        "a majority of the Board is not a majority of those present",
        _board,
    ),
    Doubt(
        "board_finding",
        "Must a ground exist in fact, or is the Board's finding final?",
        ("ground_and_procedure", "finding_is_final"),
        "a rule on who may determine it limits the definition, and does not widen it",
        _board,
    ),
    Doubt(
        "who_decides",
        "Nobody is named to determine cause: do the facts decide, or the Company?",
        ("the_facts", "the_company"),
        "a definition by facts is for whoever has to judge a dispute",
        lambda p: p.defined_here and p.determination is None,
    ),
    Doubt(
        "grounds_joined",
        "Is one ground enough, must all come together, or is the list not closed at all?",
        ("any_one", "all_together", "not_closed"),
        "each ground is cause enough by itself, and what a definition means it lists",
        lambda p: p.defined_here and len(p.grounds) > 1,
    ),
    Doubt(
        "disability",
        "The Company ends the employment for a disability: is that other than for cause?",
        ("other_than_for_cause", "neither"),
        "the words divide what the Company does into cause and all else",
    ),
    Doubt(
        "constructive_termination",
        "Does a resignation after a pay cut, a demotion or a move count as an ending by the"
        " Company?",
        ("a_resignation", "an_ending_by_the_company"),
        "the words speak of what the Company ends, and promise nothing on good reason to leave",
    ),
    Doubt(
        "vested_options",
        "`Entitled to receive only`: are options lost that are vested and not exercised?",
        ("kept", "lost"),
        "it speaks of what the termination gives, not of what was earned before",
        lambda p: bool(p.only),
    ),
)
