"""Sentences that say what becomes of awards which are held, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "Your vested options will remain exercisable until June 30, 2030.",
        {
            "becomes": "can be exercised",
            "which": "your vested options",
            "how": "until June 30, 2030",
            "date": "2030-06-30",
        },
    ),
    Example(
        "In the event of a Severance Termination, any unvested options then held by you shall"
        " continue to vest until the end of the Severance Period.",
        {
            "becomes": "goes on vesting",
            "which": "any unvested options then held by you",
            "how": "until the end of the Severance Period",
            "on": "in the event of a Severance Termination",
        },
    ),
    Example(
        "All other unvested options will be cancelled on your Termination Date.",
        {
            "becomes": "lapses",
            "which": "all other unvested options",
            "how": "on your Termination Date",
        },
    ),
    Example(
        "You will have 75 days from your last day to exercise any vested stock options.",
        {
            "becomes": "can be exercised",
            "which": "any vested stock options",
            "how": "for 75 days from your last day",
        },
    ),
    Example(
        "The exercise period for your outstanding stock options will be extended to one year from"
        " the date of termination.",
        {
            "becomes": "can be exercised",
            "which": "your outstanding stock options",
            "how": "until one year from the date of termination",
        },
    ),
    Example(
        "All of the Executive's stock options shall cease to vest on the Termination Date.",
        {
            "becomes": "stops vesting",
            "which": "all of the Executive's stock options",
            "how": "on the Termination Date",
        },
    ),
    Example(
        "Upon your separation, your outstanding restricted stock units will be treated in"
        " accordance with the terms of the plan.",
        {
            "becomes": "is left to its plan",
            "which": "your outstanding restricted stock units",
            "how": "in accordance with the terms of the plan",
            "on": "upon your separation",
        },
    ),
    Example(
        "The Surviving Options held by him shall continue to vest and be exercisable through"
        " March 31, 2029.",
        {
            "becomes": "goes on vesting and can be exercised",
            "which": "the Surviving Options held by him",
            "how": "through March 31, 2029",
            "date": "2029-03-31",
        },
    ),
)
