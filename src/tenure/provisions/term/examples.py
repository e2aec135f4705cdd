"""Sentences on how long an agreement runs, and their terms."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "The term of this Agreement begins on May 1, 2022 and ends on April 30, 2024, and will"
        " automatically renew for successive one-year periods unless either party gives 80 days'"
        " notice.",
        {
            "begins": "2022-05-01",
            "begins_with": "date",
            "ends": "2024-04-30",
            "renews_months": 12,
            "notice_days": 80,
            "of": "agreement",
        },
    ),
    Example(
        "The term of your employment shall begin on March 1, 2022 and end on February 28, 2025.",
        {"begins": "2022-03-01", "begins_with": "date", "ends": "2025-02-28"},
    ),
    Example(
        "The Company shall employ the Executive for a period of three (3) years commencing on"
        " the Effective Date (the \"Employment Term\").",
        {"begins_with": "agreement", "months": 36},
    ),
    Example(
        "The term of this Agreement shall be two years from your first day of work. It shall be"
        " automatically renewed for successive periods of one year unless either party gives"
        " notice to the other at least 90 days prior to the end of the term.",
        {"begins_with": "employment", "months": 24, "renews_months": 12, "notice_days": 90,
         "of": "agreement"},
    ),
    Example(
        "The term of employment hereunder shall continue until June 30, 2006, and shall be"
        " extended automatically for additional periods of twelve months unless notice to the"
        " contrary is given not less than two months before that date.",
        {"ends": "2006-06-30", "renews_months": 12, "notice_months": 2},
    ),
    Example(
        "The term of this Agreement shall continue until December 31, 2013 and shall be extended"
        " automatically for additional periods of one year unless, no later than October 15 of the"
        " prior year, the Company gives notice that it shall not be extended.",
        {"of": "agreement", "ends": "2013-12-31", "renews_months": 12, "notice_by": "company",
         "notice_days": 77, "notice_day": "October 15 of the prior year"},
    ),
    Example(
        'This Agreement is made as of May 4, 2009 (the "Effective Date"). The Executive shall'
        " be employed for a period beginning on the Effective Date and ending on the third"
        " anniversary thereof.",
        {"begins": "2009-05-04", "begins_with": "date", "ends": "2012-05-04"},
    ),
    Example(
        "The term of your employment shall continue until the earliest of: (a) August 31, 2011;"
        " (b) your death; or (c) your disability.",
        {"ends": "2011-08-31"},
    ),
    Example(
        "AMENDMENT NO. 1. The Employment Agreement currently provides for an employment period"
        " ending May 31, 2012. The term of the Employment Agreement is hereby extended to May"
        " 31, 2014.",
        {"ends": "2014-05-31", "of": "agreement"},
    ),
    Example(
        "You will serve as President through June 30, 2018. Your employment will end on March 31,"
        ' 2019 (the "Retirement Date") unless it ends earlier as this letter provides.',
        {"ends": "2019-03-31"},
    ),
    Example(
        "AMENDMENT NO. 2. This amends the Employment Agreement dated May 1, 2007. Section 2 of the"
        " Agreement is amended to extend the Term through April 30, 2014.",
        {"ends": "2014-04-30"},
    ),
    Example(
        "The term of this Agreement shall be eighteen months.",
        {"months": 18, "of": "agreement"},
    ),
    Example(
        "You would begin on June 1, 2009 and serve until the earlier of the day on which a"
        " successor starts work and October 31, 2009.",
        {"begins": "2009-06-01", "begins_with": "date", "ends": "2009-10-31",
         "until": "the day on which a successor starts work"},
    ),
    Example(
        "The term of this Agreement shall begin on June 1, 2009 and continue until terminated"
        " by either party.",
        {"begins": "2009-06-01", "begins_with": "date", "open_ended": True, "of": "agreement"},
    ),
    Example(
        "This Agreement shall commence on May 4, 2009 and shall continue until the expiration"
        " of twelve (12) months after a Change in Control.",
        {"begins": "2009-05-04", "begins_with": "date", "open_ended": True, "of": "agreement",
         "until": "the expiration of twelve (12) months after a Change in Control"},
    ),
    Example(
        "The term of your employment with Marlowe is perpetual, with no set period.",
        {"open_ended": True},
    ),
    Example(
        "The term of your employment shall be three years beginning on October 1, 2018. On"
        " September 30, 2019 and on each September 30 thereafter the term shall automatically be"
        " extended for one additional year, unless either party gives notice at least 60 days"
        " before that date.",
        {"begins": "2018-10-01", "begins_with": "date", "months": 36, "renews_months": 12,
         "extended_yearly": True, "extended_from": "2019-09-30", "notice_days": 60},
    ),
    Example(
        "The term of this Agreement shall begin on May 4, 2009 and continue for three years. On the"
        " first anniversary of that date, and on each anniversary thereafter, it shall be extended"
        " for one additional year unless the Board gives the Executive notice at least 75 days"
        " before such anniversary.",
        {"begins": "2009-05-04", "begins_with": "date", "months": 36, "renews_months": 12,
         "extended_yearly": True, "notice_days": 75, "notice_by": "company", "of": "agreement"},
    ),
    Example(
        "This Agreement shall commence on May 4, 2009 and continue in effect through December 31,"
        " 2011; provided that, on January 1, 2011 and each January 1 thereafter, the term shall be"
        " extended for one additional year unless the Company shall have given notice before that"
        " it does not wish to extend.",
        {"begins": "2009-05-04", "begins_with": "date", "ends": "2011-12-31", "renews_months": 12,
         "extended_yearly": True, "extended_from": "2011-01-01", "notice_by": "company",
         "of": "agreement"},
    ),
    Example(
        "The term of employment shall be three years and shall automatically be extended by one day"
        " on each day of the term, until the Company gives notice that it shall not be so"
        " extended.",
        {"months": 36, "extended_daily": True, "notice_by": "company"},
    ),
    Example(
        "The term of your employment shall begin on May 1, 2010 and continue for two years or until"
        " the Merger, whichever occurs first.",
        {"begins": "2010-05-01", "begins_with": "date", "months": 24, "until": "the Merger"},
    ),
)  # fmt: skip
