"""Sentences on how long an agreement runs, and their terms."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
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
        "The term of this letter agreement shall be two years from your first day of work and"
        " shall then renew for successive one-year periods unless either of us gives the other"
        " not less than eighty days' written notice of non-renewal.",
        {"begins_with": "employment", "months": 24, "renews_months": 12, "notice_days": 80,
         "of": "agreement"},
    ),
    Example(
        "The term of employment hereunder shall continue until June 30, 2006, and shall be"
        " extended automatically for additional periods of twelve months unless notice to the"
        " contrary is given not less than two months before that date.",
        {"ends": "2006-06-30", "renews_months": 12, "notice_months": 2},
    ),
    Example(
        "This Agreement shall commence as of January 2, 2019 and shall expire on December 31,"
        ' 2020 (the "Term").',
        {"begins": "2019-01-02", "begins_with": "date", "ends": "2020-12-31",
         "of": "agreement"},
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
        "The Employer hereby employs the Manager from April 1, 2010 through March 31, 2013,"
        " unless sooner terminated for disability.",
        {"begins": "2010-04-01", "begins_with": "date", "ends": "2013-03-31"},
    ),
    Example(
        "Unless sooner terminated, this Agreement shall expire on the day preceding the second"
        " anniversary of the closing.",
        {"months": 24, "of": "agreement"},
    ),
    Example(
        "AMENDMENT NO. 1. The Employment Agreement currently provides for an employment period"
        " ending May 31, 2012. The term of the Employment Agreement is hereby extended to May"
        " 31, 2014.",
        {"ends": "2014-05-31", "of": "agreement"},
    ),
    Example(
        "The Consultant shall serve for the period March 1, 2003 through August 31, 2004.",
        {"begins": "2003-03-01", "begins_with": "date", "ends": "2004-08-31"},
    ),
    Example(
        "The term of this Agreement shall be eighteen months.",
        {"months": 18, "of": "agreement"},
    ),
    Example(
        "The \"Term\" of this Agreement shall commence on March 1, 2010 and shall end at 5:00"
        " p.m. on February 28, 2013.",
        {"begins": "2010-03-01", "begins_with": "date", "ends": "2013-02-28",
         "of": "agreement"},
    ),
    Example(
        "This Agreement shall take effect on May 4, 2009 and shall terminate upon the earlier"
        " of (a) the Executive's death or (b) the third anniversary of such date.",
        {"begins": "2009-05-04", "begins_with": "date", "ends": "2012-05-04",
         "of": "agreement"},
    ),
    Example(
        "The term of this Agreement begins on May 4, 2009 and ends on the day before the second"
        " anniversary thereof.",
        {"begins": "2009-05-04", "begins_with": "date", "ends": "2011-05-03",
         "of": "agreement"},
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
        "Term: Two years, beginning June 1, 2009. The Term shall be subject to automatic"
        " one-year renewals unless either of us gives notice at least 45 days before its end.",
        {"begins": "2009-06-01", "begins_with": "date", "months": 24, "renews_months": 12,
         "notice_days": 45},
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
        "Your employment shall begin on May 4, 2009 and shall continue for a period of two years,"
        " after which time this contract shall be renewed, unless either party objects.",
        {"begins": "2009-05-04", "begins_with": "date", "months": 24, "renews_months": 24},
    ),
    Example(
        "The term of this Agreement shall begin on May 4, 2009 and end on the business day"
        " immediately preceding the eighteenth month anniversary of such date.",
        {"begins": "2009-05-04", "begins_with": "date", "ends": "2010-11-03", "of": "agreement"},
    ),
    Example(
        "This Agreement shall commence on the date of this Agreement and shall terminate on two"
        " years from such date. The Executive has agreed to continue in the position of Treasurer.",
        {"begins_with": "agreement", "months": 24, "of": "agreement"},
    ),
    Example(
        "The Executive has agreed to continue in the position of Treasurer through June 30, 2011.",
        {"ends": "2011-06-30"},
    ),
    Example(
        "The Term shall expire on the fourth anniversary of May 15, 2005.",
        {"ends": "2009-05-15"},
    ),
    Example(
        "This Agreement, which takes effect June 1, 2002, shall be binding until May 31, 2005.",
        {"begins": "2002-06-01", "begins_with": "date", "ends": "2005-05-31", "of": "agreement"},
    ),
    Example(
        "The Company hereby engages the Executive for a five-year period that began on February 1,"
        " 1997, unless the Executive's employment ends sooner.",
        {"begins": "1997-02-01", "begins_with": "date", "months": 60},
    ),
    Example(
        "Your appointment is for an initial fixed period of 3 years, running from 1 October 2004.",
        {"begins": "2004-10-01", "begins_with": "date", "months": 36},
    ),
    Example(
        "The term of the Executive's employment shall commence on the Effective Date and shall"
        " continue until and including the fourth anniversary of the Effective Date unless ended"
        " earlier as provided herein.",
        {"begins_with": "agreement", "months": 48},
    ),
    Example(
        "Ames shall serve as Treasurer through March 31, 2011.",
        {"ends": "2011-03-31"},
    ),
    Example(
        "The parties agree that the Term shall be forty (40) months.",
        {"months": 40},
    ),
    Example(
        "Upon the terms set forth herein, the Company employs Ames for the period of five years,"
        " effective as of July 1, 2004.",
        {"begins": "2004-07-01", "begins_with": "date", "months": 60},
    ),
    Example(
        "The Executive's employment shall commence on the consummation of the Offering and shall"
        " remain in effect until the third anniversary thereof.",
        {"months": 36},
    ),
    Example(
        "The term of this Agreement shall extend for ten months after the Effective Date.",
        {"months": 10, "of": "agreement"},
    ),
    Example(
        "The term of employment shall be three years and shall automatically be extended by one day"
        " on each day of the term, until the Company gives notice that it shall not be so"
        " extended.",
        {"months": 36, "extended_daily": True, "notice_by": "company"},
    ),
    Example(
        "The term of this Agreement shall begin on May 1, 2010 and end on the earlier of (i) April"
        " 30, 2013, (ii) the death of the Executive and (iii) the closing of the Tarn Valley sale.",
        {"begins": "2010-05-01", "begins_with": "date", "ends": "2013-04-30",
         "of": "agreement", "until": "the closing of the Tarn Valley sale"},
    ),
    Example(
        "The term of your employment shall begin on May 1, 2010 and continue for two years or until"
        " the Merger, whichever occurs first.",
        {"begins": "2010-05-01", "begins_with": "date", "months": 24, "until": "the Merger"},
    ),
)  # fmt: skip
