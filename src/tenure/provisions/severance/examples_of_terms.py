"""More sentences that promise severance: how it is paid by the next one, what is added to it or
compared with it, and how far from a change in control it counts.
"""

from __future__ import annotations

from ...provision import Example

MORE = (
    Example(
        'If we let you go without cause, we will pay you $90,000 (the "Severance Pay"). The'
        " Severance Pay will be paid to you bi-weekly over a twelve (12) month period.",
        {
            "triggers": ["without_cause"],
            "amount": "$90,000.00",
            "form": "continuation",
            "every": "biweekly",
            "over": 12,
        },
    ),
    Example(
        "If we let you go without cause, you will receive six months of your base salary. Any"
        " severance amounts paid will be based upon your salary at the time and will be paid in a"
        " lump sum.",
        {"triggers": ["without_cause"], "months": 6, "form": "lump sum"},
    ),
    Example(
        "Your employment ended on May 3, 2010. The Company will pay you a lump sum of $45,000 as"
        " severance on or before five (5) days after the Effective Date.",
        {
            "triggers": ["ended"],
            "amount": "$45,000.00",
            "form": "lump sum",
            "lag": 5,
            "lag_latest": True,
            "lag_after": "release",
        },
    ),
    Example(
        "Upon a termination without cause you will be paid one year of base salary plus the value"
        " of your unvested shares.",
        {
            "triggers": ["without_cause"],
            "months": 12,
            "plus": "the value of your unvested shares",
        },
    ),
    Example(
        "If we let you go without cause other than within three months before or 20 months after a"
        " change in control, you will be paid eight months of base salary.",
        {
            "triggers": ["without_cause"],
            "months": 8,
            "away": True,
            "before_change": 3,
            "after_change": 20,
        },
    ),
    Example(
        "The Bank may terminate the Employee for cause, in which event he shall receive no"
        " compensation after that date. If it terminates him without cause, it shall pay him five"
        " months of salary.",
        {"triggers": ["without_cause"], "months": 5, "nothing_on": ["for_cause"]},
    ),
    Example(
        "If the Employee is terminated without cause, the Bank shall pay him two times his average"
        " annual compensation for the five years preceding that, in 30 equal monthly installments.",
        {
            "triggers": ["without_cause"],
            "percent": 200,
            "bonus": True,
            "bonus_is": "past compensation",
            "form": "continuation",
            "every": "monthly",
            "payments": 30,
            "over": 30,
        },
    ),
    Example(
        "If we let you go without cause, you will be paid 26 weeks of your base salary plus two"
        " additional weeks for each completed year of service, up to a maximum of 52 weeks.",
        {"triggers": ["without_cause"], "months": 6, "weeks_each_year": 2, "at_most": 12},
    ),
    Example(
        "If we let you go without cause, we will continue your base salary for twelve months or the"
        " remainder of the term, whichever is shorter.",
        {
            "triggers": ["without_cause"],
            "months": 12,
            "rest_of_term": True,
            "lesser": True,
            "form": "continuation",
        },
    ),
    Example(
        "If we let you go without cause after June 30, 2006 but on or before December 31, 2007, you"
        " will receive six months of your base salary.",
        {
            "triggers": ["without_cause"],
            "months": 6,
            "ending_from": "2006-07-01",
            "ending_by": "2007-12-31",
        },
    ),
)
