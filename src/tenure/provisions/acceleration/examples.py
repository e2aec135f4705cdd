"""Promises that awards vest early, and the terms read from them."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(  # an event beside those that are understood is not lost
        "If the Company terminates your employment without Cause or if Larch elects not to renew"
        " this Agreement, all of your options shall immediately vest.",
        {"triggers": ["without_cause", "described"], "awards": "options"},
    ),
    Example(
        "Upon the expiration of the Term, or if you are terminated without Cause, all of your"
        " awards will vest in full.",
        {"triggers": ["without_cause", "described"]},
    ),
    Example(
        "If you are terminated for any reason other than Cause, death or retirement, all of your"
        " options will fully vest.",
        {"triggers": ["without_cause"], "awards": "options"},
    ),
    Example(  # one grant is not every grant
        "Upon a Change in Control, the Initial Option will vest in full.",
        {"triggers": ["change_in_control"], "awards": "options", "which": "Initial Option"},
    ),
    Example(
        "If you are terminated without Cause, 50% of your unvested options granted under Section 4"
        " will immediately vest.",
        {
            "triggers": ["without_cause"],
            "portion": "1/2",
            "awards": "options",
            "which": "options granted under Section 4",
        },
    ),
    Example(
        "In the event of a Change in Control, these warrants shall become fully exercisable.",
        {"triggers": ["change_in_control"], "which": "these warrants"},
    ),
    Example(
        "If you die, all unvested time-based restricted stock units will vest immediately.",
        {
            "triggers": ["died"],
            "awards": "restricted stock",
            "which": "time-based restricted stock units",
        },
    ),
    Example(
        "If the Company terminates your employment without Cause, all of your options shall"
        " immediately vest and become exercisable.",
        {"triggers": ["without_cause"], "awards": "options"},
    ),
    Example(
        "In the event of a Change in Control, 50% of your unvested options shall immediately vest.",
        {"triggers": ["change_in_control"], "portion": "1/2", "awards": "options"},
    ),
    Example(
        "If the Company terminates your employment other than for Cause within 12 months after"
        " a"
        " Change in Control, all of your unvested options shall immediately vest.",
        {
            "triggers": ["change_in_control", "without_cause"],
            "both": True,
            "within": 12,
            "awards": "options",
        },
    ),
    Example(
        "If, within eighteen (18) months after a Change of Control, Larch terminates your"
        " employment other than for Cause or you resign for Good Reason, you shall be entitled"
        " to full vesting of all stock options and restricted stock.",
        {
            "triggers": ["change_in_control", "without_cause", "good_reason"],
            "both": True,
            "within": 18,
        },
    ),
    Example(
        "Upon a Change in Control, your outstanding options shall become exercisable as to 40%"
        " of the then unvested shares.",
        {"triggers": ["change_in_control"], "portion": "2/5", "awards": "options"},
    ),
    Example(
        "If the Company terminates your employment without Cause, you will receive six months"
        " of your base salary. In addition, all of your outstanding awards shall become fully"
        " vested.",
        {"triggers": ["without_cause"]},
    ),
    Example(
        "All options and stock appreciation rights held by you shall fully vest upon a Change in"
        " Control; provided that, if your employment is terminated without Cause after the Change"
        " in Control, you may exercise them for 12 months.",
        {"triggers": ["change_in_control"]},
    ),
    Example(
        "Upon your death, your restricted stock units will vest in full.",
        {"triggers": ["died"], "awards": "restricted stock"},
    ),
    Example(
        "In the event of a Change in Control, the vesting of your options will be accelerated"
        " in full.",
        {"triggers": ["change_in_control"], "awards": "options"},
    ),
    Example(
        "Upon your death or disability, all of your unvested restricted stock will vest.",
        {"triggers": ["died", "disabled"], "awards": "restricted stock"},
    ),
    Example(
        "If, within three months before or eighteen months after a Change in Control, the Company"
        " terminates your employment without Cause or you resign for Good Reason, all of your"
        " outstanding equity awards shall become fully vested.",
        {
            "triggers": ["change_in_control", "without_cause", "good_reason"],
            "both": True,
            "within": 18,
            "before": 3,
        },
    ),
    Example(
        "If your employment is terminated by the Company without Cause, your options shall vest as"
        " if you had been employed for an additional twelve months.",
        {"triggers": ["without_cause"], "ahead": 12, "awards": "options"},
    ),
    Example(
        "If the Company terminates Ms. Orr's employment without Cause, she shall receive six"
        " months' worth of vesting of her options.",
        {"triggers": ["without_cause"], "ahead": 6, "awards": "options"},
    ),
    Example(
        "If following a Change in Control the Company terminates the Executive's employment without"
        " Cause, all restrictions on the Executive's restricted stock shall lapse.",
        {
            "triggers": ["change_in_control", "without_cause"],
            "both": True,
            "awards": "restricted stock",
        },
    ),
    Example(
        "If the Company terminates the Executive's employment without Cause, the Executive shall"
        " immediately be vested in all stock options held on that day.",
        {"triggers": ["without_cause"], "awards": "options"},
    ),
    Example(
        "If, during the first 24 months of your employment, the Company terminates your employment"
        " without Cause, all of your restricted stock shall immediately vest.",
        {"triggers": ["without_cause"], "awards": "restricted stock", "window": 24},
    ),
    Example(
        "If a Change in Control occurs, all of your options shall immediately vest."
        " The vesting follows a double trigger: the second trigger is the termination of your"
        " employment without Cause within 12 months after the Change in Control.",
        {
            "triggers": ["change_in_control", "without_cause"],
            "both": True,
            "within": 12,
            "awards": "options",
        },
    ),
    Example(
        "Upon death or disability your restricted stock shall vest in full, but you will not be"
        " paid severance.",
        {"triggers": ["died", "disabled"], "awards": "restricted stock"},
    ),
    Example(
        "This Separation Agreement confirms that your employment terminates on June 4, 2031. You"
        " will receive immediate full vesting of all stock options.",
        {"triggers": ["ended"], "awards": "options"},
    ),
    Example(
        "Upon any termination described in Section 9, all of your unvested options shall become"
        " fully vested on the Release Effective Date.",
        {"triggers": ["described"], "awards": "options", "release": True},
    ),
    Example(
        "Upon your retirement or death, notwithstanding the option plan under which the options"
        " were granted, 20% of all options granted to you shall become immediately exercisable.",
        {"triggers": ["described", "died"], "portion": "1/5", "of": "whole", "awards": "options"},
    ),
    Example(
        "In the event of a material change in ownership, all of your unvested options shall vest"
        " immediately.",
        {"triggers": ["change_in_control"], "awards": "options"},
    ),
    Example(
        "If the Company terminates your employment without Cause, subject to your execution of a"
        " general release, all of your warrants shall be deemed earned.",
        {"triggers": ["without_cause"], "release": True},
    ),
    Example(
        "In the event of your resignation for Good Reason, the Company shall cause all of your"
        " unvested options to vest.",
        {"triggers": ["good_reason"], "awards": "options"},
    ),
    Example(
        "All of his equity awards shall become nonforfeitable upon the earlier of his death and a"
        " Change in Control.",
        {"triggers": ["change_in_control", "died"]},
    ),
    Example(
        "Should the Executive die or become disabled, his unvested units vest at once.",
        {"triggers": ["died", "disabled"]},
    ),
    Example(
        "If we dismiss you without Cause, your options will vest with respect to an additional"
        " eight months.",
        {"triggers": ["without_cause"], "ahead": 8, "awards": "options"},
    ),
    Example(
        "This Separation Agreement confirms that your employment terminates on June 4, 2031. The"
        " Company will accelerate the vesting of options for 21,000 shares granted to you on May 2,"
        " 2029.",
        {"triggers": ["ended"], "shares": "21,000", "awards": "options"},
    ),
    Example(
        "If the Company terminates your employment without Cause, 4,000 of your options shall"
        " immediately vest.",
        {"triggers": ["without_cause"], "shares": "4,000", "awards": "options"},
    ),
    Example(
        "If your employment is terminated without Cause, (i) you receive your salary for a year,"
        " and (ii) forty percent (40%) of all unvested awards under the plan shall vest, and you"
        " shall become fully vested in any pension.",
        {"triggers": ["without_cause"], "portion": "2/5"},
    ),
    Example(
        "If the Executive leaves due to Retirement, all stock options shall become fully vested.",
        {"triggers": ["described"], "awards": "options"},
    ),
    Example(
        "Your option shall accelerate in full upon a Change in Control.",
        {"triggers": ["change_in_control"], "awards": "options"},
    ),
    Example(
        "This Separation Agreement confirms that your employment terminates on June 4, 2031. The"
        " Company will accelerate the vesting of 7,000 of the unvested options as of that day; the"
        " remaining 5,000 unvested options will be forfeited.",
        {"triggers": ["ended"], "shares": "7,000", "awards": "options"},
    ),
    Example(
        "Upon your death, your estate shall receive four months of salary, and 40% of the unvested"
        " portion of the option granted under Section 2.4 shall vest.",
        {
            "triggers": ["died"],
            "portion": "2/5",
            "awards": "options",
            "which": "option granted under Section 2.4",
        },
    ),
    Example(  # beside what stays as it is
        "This Separation Agreement confirms that your employment ends on June 4, 2031 (the"
        ' "Separation Date"). In addition, 30,000 of your unvested options will vest on the'
        " Separation Date, and your 8,500 unvested restricted stock units will continue to vest"
        " during the Consulting Period.",
        {"triggers": ["ended"], "shares": "30,000", "awards": "options"},
    ),
    Example(  # a long list is read to its end
        "The restrictions on all of the shares of Restricted Stock shall lapse upon the first to"
        " occur of (a) the termination of the Executive's employment with the Company or any of its"
        " subsidiaries by reason of the Executive's death or Disability, (b) the resignation of the"
        " Executive from all of his positions with the Company for Good Reason, (c) the termination"
        " of the Executive's employment by the Company without Cause, or (d) the occurrence of a"
        " Change in Control.",
        {
            "triggers": ["change_in_control", "without_cause", "good_reason", "died", "disabled"],
            "awards": "restricted stock",
        },
    ),
    Example(  # a condition of its own sentence
        "Upon a Change in Control, all of your unvested stock options shall vest in full. Such"
        " acceleration shall not take effect until you have signed a general release of claims.",
        {"triggers": ["change_in_control"], "awards": "options", "release": True},
    ),
    Example(
        'Your employment will end on May 31, 2019 (the "Separation Date"). Your 9,000 unvested'
        " restricted stock units that are scheduled to vest on February 15, 2020 will vest on the"
        " Separation Date.",
        {"triggers": ["ended"], "shares": "9,000", "awards": "restricted stock"},
    ),
)
