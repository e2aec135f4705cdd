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
        'This agreement dated June 2, 2014 is between Corvale Corporation (the "Company") and Peter'
        ' Lindqvist (the "Executive"). The Executive shall serve as Vice President, Finance of the'
        " Company.",
        {"company": "Corvale Corporation", "executive": "Peter Lindqvist",
         "titles": ["Vice President, Finance"], "letter_date": "2014-06-02"},
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
        "This Agreement, made and entered into as of the 9th day of June, 2003, by and between"
        ' Tarn Valley Savings Bank, an Ohio corporation (the "Bank"), and ELEANOR M. VOSS, an'
        ' individual residing in Lima, Ohio (the "Executive"). Your engagement will be deemed'
        " to have commenced effective July 1, 2003.",
        {"company": "Tarn Valley Savings Bank", "executive": "ELEANOR M. VOSS",
         "letter_date": "2003-06-09", "start_date": "2003-07-01"},
    ),
    Example(
        "THIS AMENDMENT NO. 2 TO THE EMPLOYMENT AGREEMENT BY AND BETWEEN BRACKWELL LTD. AND OWEN T."
        ' PARRISH, DATED MAY 3, 2011 (the "Agreement"), is made and entered into this 14th day of'
        ' May, 2013, by Brackwell Ltd. (the "Company") and Owen T. Parrish ("Parrish").',
        {"company": "Brackwell Ltd.", "executive": "Owen T. Parrish", "letter_date": "2013-05-14"},
    ),
    Example(
        "June 7, 2016\n\nVia hand delivery\n\nMr. Gregory S. Amsel\n40 Quarry Road\nErie,"
        " PA 16501\n\nDear Greg:\n\nOn behalf of orchardsupply.com, I am pleased to offer you"
        " the position of Vice President, Sales. We would like you to start no later than"
        " Monday, July 11, 2016.",
        {"company": "orchardsupply.com", "executive": "Mr. Gregory S. Amsel",
         "titles": ["Vice President, Sales"], "letter_date": "2016-06-07",
         "start_date": "2016-07-11", "start_is": "no later than"},
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
        "In Vigo, on March 3, 2014\n\nBetween Marea Alta, S.L., a company organized under the laws"
        ' of Spain, with Tax ID Number B-1 (the "Company"), and Ms. Rosa Feld (the "Executive").'
        " The Executive has been holding the position of Treasurer.",
        {"company": "Marea Alta, S.L.", "executive": "Ms. Rosa Feld", "letter_date": "2014-03-03",
         "titles": ["Treasurer"], "held_so_far": True},
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
    Example(
        "EMPLOYMENT AGREEMENT\n\nThis Agreement supersedes the Employment Agreement dated February"
        " 5, 2014. The Executive shall serve as Chairman of the Board and Chief Executive Officer.",
        {"titles": ["Chairman of the Board and Chief Executive Officer"]},
    ),
    Example(
        "Mr. Finch, our Controller, reports to the Treasurer. The Executive shall act as Treasurer"
        " and shall be answerable solely to the Board of Directors. The Executive shall enter upon"
        " his duties on the 15th day of March, 1999.",
        {"titles": ["Treasurer"], "reports_to": "Board of Directors", "start_date": "1999-03-15"},
    ),
    Example(
        "I want to invite you to become our General Manager. Your supervisor will be Leo Hart.",
        {"titles": ["General Manager"], "reports_to": "Leo Hart"},
    ),
    Example(
        "FIRST AMENDMENT TO EMPLOYMENT AGREEMENT\n\nThis First Amendment is entered into as of May"
        " 4, 2009 by Tarn Ecology, Inc. and Jean-Luc de la Cruz, Jr.",
        {"company": "Tarn Ecology, Inc.", "executive": "Jean-Luc de la Cruz, Jr.",
         "letter_date": "2009-05-04"},
    ),
    Example(
        "Ms. Quill is being hired as the Company's Vice President of Sales.",
        {"titles": ["Vice President of Sales"]},
    ),
    Example(
        "You will be Senior Vice President and General Counsel of Tarn Ecology, Inc.",
        {"titles": ["Senior Vice President and General Counsel"], "company": "Tarn Ecology, Inc."},
    ),
)  # fmt: skip
