"""Sentences that name the parties, the position and the days of a letter, and their terms."""

from __future__ import annotations

from ...provision import Example

EXAMPLES = (
    Example(
        "March 4, 2019\n\nMs. Ada B. Quill\n12 Orchard Lane\nSpringfield, OH 45501\n\nDear"
        " Ada:\n\nHalden Instruments, Inc. is pleased to offer you the position of Chief Operating"
        " Officer. You will report to Jonas Reed, President and Chief Executive Officer. Your"
        " employment will begin on April 1, 2019. Halden is an at will"
        " employer.\n\nSincerely,\n\n/s/ Jonas Reed\nJonas Reed\nPresident\n\nAccepted:\n\n/s/ Ada"
        " Quill          March 8, 2019\n",
        {"company": "Halden Instruments, Inc.", "executive": "Ms. Ada B. Quill",
         "titles": ["Chief Operating Officer"],
         "reports_to": "Jonas Reed, President and Chief Executive Officer",
         "letter_date": "2019-03-04", "acceptance_date": "2019-03-08", "start_date": "2019-04-01"},
    ),
    Example(
        'This agreement is between Corvale Bancorp, Inc. (the "Company"), its wholly owned'
        ' subsidiary Corvale Bank (the "Bank"), and Peter Lindqvist (the "Executive"). The'
        " Executive shall serve as Treasurer of the Company and as Chief Financial Officer of the"
        " Bank.",
        {"company": "Corvale Bancorp, Inc.", "with_company": ["Corvale Bank"],
         "executive": "Peter Lindqvist", "titles": ["Treasurer", "Chief Financial Officer"]},
    ),
    Example(
        "May 2, 2012\n\nMr. Ivo Brandt\n9 Mill Lane\nUtica, NY 13501\n\nDear Ivo:\n\nWe hope"
        " that you will start no later than May 21, 2012.\n\nSincerely,\n\n/s/ Lena Ortiz\nLena"
        " Ortiz\nDate: May 3, 2012\n\nAgreed and accepted this 7th day of May, 2012\n\n"
        "/s/ Ivo Brandt\n\nStarting Date: May 29, 2012\n",
        {"executive": "Mr. Ivo Brandt", "letter_date": "2012-05-02",
         "acceptance_date": "2012-05-07", "start_date": "2012-05-29"},
    ),
    Example(
        'This Agreement is made as of August 4, 2008 (the "Effective Date") by and between'
        ' Tellmark, Inc. (the "Company") and Rosa Feld (the "Executive"). The Company shall employ'
        " the Executive as its Treasurer, commencing on the Effective Date.\n\nTELLMARK,"
        " INC.\tEXECUTIVE\n\nBy: /s/ Guy Sand\t/s/ Rosa Feld\nDate: 8-5-08\tDate: 8-6-08\n",
        {"company": "Tellmark, Inc.", "executive": "Rosa Feld", "titles": ["Treasurer"],
         "letter_date": "2008-08-04", "acceptance_date": "2008-08-06", "start_date": "2008-08-04"},
    ),
    Example(
        "It is anticipated that you will join Marlowe Foods effective October 1, 2015. You"
        " shall report to the President.",
        {"reports_to": "President", "start_date": "2015-10-01", "start_is": "on or about"},
    ),
    Example(
        "You shall report directly to the Board of Directors of the Company. Either you or the"
        " Company may terminate the employment at any time, with or without notice.",
        {"reports_to": "Board of Directors"},
    ),
    Example(
        "Further to our talks, the Company appoints you Vice President, Sales. You will report to"
        " the President as well as the Chairman of the Board. Your employment will begin on May 4,"
        " 2009, or on such other date as is agreed.",
        {"titles": ["Vice President, Sales"],
         "reports_to": "President as well as the Chairman of the Board", "start_date": "2009-05-04",
         "start_is": "or as agreed"},
    ),
    Example(
        "WHEREAS, the Company and the Executive entered into an employment agreement dated as of"
        ' May 5, 2012 (the "Prior Agreement"), whereby the Executive agreed to serve as Treasurer'
        " of the Company. The Prior Agreement shall be cancelled and of no further force or"
        " effect.",
        {"titles": ["Treasurer"], "held_so_far": True},
    ),
    Example(
        "June 23, 2008\n\nMr. Owen Parrish\n4 Mill Lane\nUtica, NY 13501\n\nDear Owen:\n\nThis"
        " letter confirms your employment with Tellmark, Inc.\n\nTitle: Treasurer\n\nStart Date:   "
        "  July 1\n\nBase Salary:  $120,000 per year\n",
        {"company": "Tellmark, Inc.", "executive": "Mr. Owen Parrish", "letter_date": "2008-06-23",
         "titles": ["Treasurer"], "start_date": "2008-07-01"},
    ),
    Example(
        "Party A: Tarn Ecology Co., Ltd.\n\nParty B: Lin Wei\n\nThe Executive shall report directly"
        " and only to the Chairman of the Board.",
        {"company": "Tarn Ecology Co., Ltd.", "executive": "Lin Wei",
         "reports_to": "Chairman of the Board"},
    ),
)  # fmt: skip
