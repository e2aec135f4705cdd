"""How letters word a release of claims: what is signed, what hangs on it, the times for signing,
considering and revoking.
"""

from __future__ import annotations

import re

from ...text.phrases import phrase
from ...text.values import DURATION, FRACTION, MONEY, MULTIPLE, ORDINAL, PERCENT

SPOKEN_OF = ("releas", "waiver", "separation agreement")
NEAR = 3  # sentences before one that asks for a release, in which the severance may be promised

RELEASE = (
    r"(?:(?:general|full|complete|mutual|valid|standard|written|customary|separation|comprehensive"
    r"|mutually|agreeable|acceptable|satisfactory|appropriate|effective|enforceable|binding"
    r"|executed"
    r"|signed|severance|and|agreement|waiver|an?|of all|\w+'s) )*"
    r"(?:releases?(?: agreement| of (?:all |any |and all )?claims| and waiver| or waiver)?"
    r"|waivers? (?:and|or) release|waiver of claims"
    r"|separation agreement(?=[^.;]{0,60}\brevo)"  # with a time to revoke it, as a release has
    r"|(?<=and do not revoke )(?:\w+ ){1,3}separation agreement)"
)
GIVES = r"(?:giv(?:e|en|es|ing)|grant(?:s|ing)?|furnish(?:es|ing)?|return(?:s|ing)?)"
SIGNS = phrase(
    r"\b(?:sign|execut|deliver|provid(?!ed (?:herein|in|for|that|however))|enter(?:s|ed|ing)? into)"
    rf"\w*\b[^.;]{{0,110}}?\b{RELEASE}\b|\b{GIVES} (?:\w+ ){{0,5}}?{RELEASE}\b"
    r"|\b(?:subject to|condition(?:ed|al) (?:up)?on|contingent (?:up)?on)"
    rf" (?:(?:your|the|receipt of|its|company's|form|of|our) )*{RELEASE}\b"
    r"(?! (?:from|date|by|of (?!claims|all|any|the company|liab)))"
    r"|\bsign\w*,? and (?:do|does) not revoke,? (?:\w+ ){1,3}separation agreement",
)
SIGNING = phrase(
    rf"\b(?:execution|signing|signature|delivery|receipt)\b[^.;]{{0,110}}?\b{RELEASE}\b"
    rf"|\brequires? an? {RELEASE}\b",
)
SIGNED = phrase(  # "once the release that you signed is irrevocable"
    r"\b(?:after|following|once|when|until|unless|upon|if"
    r"|of the expiration of)\b[^.;]{0,40}\breleases?\b[^.;]{0,60}?"
    r"\b(?:signed|executed|delivered"
    r"|(?:becom\w+|is|has become) (?:fully )?(?:effective|irrevocable))"
)
NOT_ASKED = phrase(
    r"\bnot (?:be )?(?:required|obligated|obliged|asked|need|have)\b[^.;]{0,30}\b(?:sign|execut"
    r"|deliver|provid|giv)\w*\b[^.;]{0,60}\brelease|\bno release\b[^.;]{0,30}\b(?:is|shall be"
    r"|will be) (?:needed|required|necessary)"
    r"|\bwithout (?:signing|executing|giving|delivering) (?:a|any)\b"
)
TOLD_NOW = phrase(  # one of which stands where a sentence does not only tell what came to pass
    r"\b(?:shall|will|must|would|agrees?|may|is|are|be|does|do|requires?|subject|condition\w*"
    r"|contingent|provided|if|unless|until|need|has|have|hinges|depends|presupposes)\b|'ll\b"
)
ASKED = phrase(
    r"\b(?:subject to|condition(?:ed|al|s)?\b|contingent|provided\b|only if|in order to (?:receive"
    r"|be)"
    r"|(?:so|as) long as"
    r"|(?:need|have|has|agree|agrees|asked|expected) to (?:first )?(?:sign|execute)"
    r"|(?:within|until|after) (?:\w+ ){0,4}(?:you|executive|employee) (?:have )?sign(?:ed|s)?"
    r"|in (?:exchange|return) for|(?:as|in) consideration (?:for|of) (?:the |such "
    r"|this )?severance|only (?:after|when|upon)|presuppos\w+|assumes|hinges? (?:up)?on"
    r"|requires? an?\b|depends? (?:up)?on|predicated (?:up)?on|who (?:signs?|executes?)"
    r"|following (?:your|his|her|(?:the )?(?:executive|employee)'s) (?:execution|signing|delivery)"
    r"|(?:should|if) (?:[\w\u2024]+ ){1,4}?(?:declines?|refuses?|fails?) to (?:sign|execute"
    r"|deliver)"
    r"|if (?:you|the executive|executive|employee|the employee)\b[^.;]{0,40}"
    r"\b(?:sign|execut|deliver|provid|furnish|giv|return)\w*"
    r"|as a condition|prerequisite|must (?:first )?(?:timely )?(?:sign|execute|deliver)"
    r"|required to (?:sign|execute)|upon (?:your|his|her|receipt of"
    r"|(?:the )?(?:executive|employee)'s)"
    r" (?:timely )?(?:execution|executing|signing|delivery|deliver|furnishing|providing|return"
    r"|giving|an?\b)|(?:and|if) (?:employee|executive|you) (?:sign|execut)\w*"
    r"|shall (?:first )?(?:sign|execute|deliver)|has (?:executed|signed)|once|until|unless"
    r"|requires? (?:that )?(?:you|executive|employee))\b"
    r"|\bconditioned upon\b|\bupon signing\b|\bbased (?:up)?on (?:the|your|his|her) execution\b"
    r"|\bif\b[^.;]{0,160}?\b(?:and|you|executive|employee) (?:timely )?(?:sign|execut)",
)
PAID = phrase(
    r"\b(?:severance|separation|payments?|benefits?|compensation|salary|amounts?|accelerat\w*"
    r"|provisions (?:listed|set forth|of this section)"
    r"|receive|entitle\w*|consideration|paid|base pay"
    r"|pay (?:to )?(?:you|him|her|(?:the )?(?:executive|employee))"
    r"|(?:the )?(?:foregoing|above)"
    r"|obligations? (?:of|on the part of) the (?:company|employer|bank|corporation)"
    r"|(?:company|employer|bank|corporation)(?:'s obligations?| (?:(?:shall|will) (?:not )?have"
    r"|has) (?:an|no|any) (?:further )?obligation))\b",
)
# severance that is promised elsewhere without one
PROMISED = phrase(
    r"\b(?:shall|will)\b[^.;]{0,60}?\b(?:pay|paid|receive|be entitled to|continue to be paid)\b"
    r"[^.;]{0,120}?\b(?:severance|salary|payments?|compensation|lump sum)\b"
)
OF_SOME = phrase(
    r"^\W*severance for which this letter asks a release(?:, that is where (?P<on>[^;,]+))?"
    r"(?:,(?: but)? not where (?P<not_on>[^;,]+))?"
)
OF_ONE = phrase(r"^\W*the severance promised beside these words\b")
DIES = phrase(r"\b(?P<death>death|dies?)\b|\b(?:disability|disabled)\b")
OF_THIS = phrase(r"\b(?:under|in|by|pursuant to) this (?:section|paragraph|clause|subsection)\b")
OF_ALL = phrase(
    r"\b(?:all|any|each|no|such|the|these)\b[^.;]{0,40}?\b(?:severance|payments|benefits|amounts)\b"
    r"|\b(?:this|no) (?:severance )?payment\b"
    r"|\bpayments? (?:hereunder|under this (?:agreement|letter))"
    r"|\bnothing\b[^.;]{0,60}\b(?:payable|paid|owed)"
)
A_SUM = re.compile(rf"{DURATION}|[{MONEY}{PERCENT}{MULTIPLE}{FRACTION}]|\bsalary\b")
N = r"(?:\d[\d.\u2024]*)?(?:\(\w{1,4}\))*"
OF_SECTIONS = phrase(  # of this letter
    r"\b(?:pay\w*|paid|severance|benefits?|amounts?|compensation"
    r"|(?:company|employer|bank|corporation)'s obligations?"
    r"|obligations? of the (?:company|employer|bank|corporation)"
    r"|(?:company|employer|bank|corporation) (?:(?:shall|will) )?(?:not )?ha(?:s|ve)"
    r" (?:no|any) (?:further )?obligation)\b[^.;]{0,40}?\b(?:under|in|by|of"
    r"|pursuant to|accordance with)"
    r" (?P<numbers>(?:this )?(?:sections?|paragraphs?|clauses?|subsections?) \d[\d.\u2024]*"
    rf"(?:\(\w{{1,4}}\))*(?:(?:, | and |, and | or )(?:(?:sections?|paragraphs?|clauses?) )?{N})*)"
    r"(?! of the (?:\w+ ){1,3}agreement)"
)
NUMBER = re.compile(r"\d[\d.]*(?:\([a-z\d]{1,4}\))*|(?:\([a-z\d]{1,4}\))+")
NOT_PROMISED = phrase(  # a refusal, what was earned before, a recital
    r"\bnot (?:be )?(?:entitled|eligible|receive|obligated)"
    r"|\bno (?:further |additional )?severance\b"
    r"|^\W*whereas\b"
)
# "You will be required to sign a general release", after a sentence that promises severance
MUST = phrase(
    r"\b(?:must|(?:be )?required to|need to|have to|asked to|requires? (?:that )?(?:you|he|she))"
    r" (?:first |also )?(?:sign|execute|deliver|give|provide)\b"
)
NEEDED = phrase(
    r"\b(?:a|an|signed|general) release (?:of claims )?(?:is|will be) (?:required|needed)\b"
)
SEVERS = phrase(
    r"\b(?:severance|separat\w+|terminat\w+|let you go|without cause|employment ends"
    r"|because of (?:(?:your|his|her) )?death)\b"
)
SUMS = phrase(r"\b(?:severance|pay|paid|receive|salary|payments?|entitled)\b")
IS_ONE = phrase(
    r"\b(?:hereby|do|does),? (?:(?:\w+ly|forever|and),? )*releas"
    r"|\bforever discharge|\bthis (?:general )?release\b|\bthe instant\b|\bI (?:have|understand"
    r"|acknowledge|agree)"
    r"|^\W*whereas\b|\bwas advised to\b|\backnowledg\w+ that (?:he|she|you) (?:has|have|was|were)"
    r"|\breleases,? |\bhas executed the\b|\bis (?:made|entered into)? ?(?:by and )?between\b"
    r"|\bthis offer\b|\benter into\b[^.;]{0,40}\bseverance agreement and"
    r"|\bnon-?compete obligations?\b|\brelease of any non-?compet|\bpress release\b"
    r"|\brelease of (?:the |any |all )?(?:liens?|mortgages?|security|guarant\w+|escrow)\b"
    r"|\brelease(?:s|d)? (?:the|such) (?:shares|stock|escrow|collateral)|\bforever releas"
    r"|\brelease (?:set forth|contained) (?:in this (?:section|paragraph|agreement)|herein|above)",
)
D = f"(?P<time>{DURATION})"
FROM = (  # the ending, and not the day on which the paper is handed over
    r"(?:after|of|following|from)\b(?! (?:(?:the|your|his|its|such|date|of|day|on|which) )*"
    r"(?:receipt|receiv|deliver|present|provid))[^.;]{0,60}?"
    r"\b(?:terminat|separat|end of|last day|resign|date\b|cessation)"
)
BY = (
    r"\b(?:within|(?:no|not|event) later than|by the|on or (?:before|prior to) the|prior to the"
    r"|ends|expires)"
)
WITHIN = phrase(
    rf"{BY}(?: the)?(?: expiration of)? (?:{D}(?: period)?|(?P<nth>{ORDINAL})"
    rf" day)(?: \([^()]{{0,80}}\))? {FROM}"
    rf"|\b(?:release|irrevocable)\b(?:(?!\brevo)[^.;]){{0,70}}?\b(?:within|event later than)"
    rf" {D.replace('time', 'bare')}(?=[,)]|\W*$)",
)
REVOKE = phrase(
    rf"(?<!non-)\brevo\w+(?:(?!\band (?:\w+ )?(?:sign|execut))[^.;]){{0,90}}?{D}"
    rf"|{D.replace('time', 'time2')}(?: revocation period|(?:,? (?!consider"
    rf"|review)[\w']+){{0,12}}? (?:to|may) revoke)",
)
HANDS_OVER = phrase(  # the paper, which the Company gives
    r"\b(?:company|we|employer|bank|corporation) (?:shall|will) (?:give|provide|deliver|furnish"
    r"|send"
    r"|present)\b[^.;,]*$"
)
PAST = "past revoking"
VERB = phrase(
    r"\b(?:sign(?:s|ed|ing)?|execut(?:e|es|ed|ing|ion)|deliver\w*|return\w*|furnish\w*)\b"
    r"|(?P<past>\bbec[oa]me?s? (?:fully )?(?:effective|irrevocable)|\birrevocable"
    r"|\brevocation periods? (?:\w+ ){0,3}expired?)\b"
)
PAY = phrase(r"\bpa(?:y|id)\b|\blump|\bby the company\b")
UNLESS = phrase(r"\b(?:unless|until|only if)\b[^.;]{0,30}$")
TO_REVOKE = 21  # days at most: "sign and do not revoke it within sixty days" is a time to sign
CONSIDER = phrase(rf"{D}[^.;]{{0,60}}?\b(?:to consider|in which to consider|to review)")
LATER_YEAR = phrase(  # "if that period spans two calendar years, it is paid in the second"
    r"\b(?:period|days?|time)\b[^.;]{0,90}?\b(?:spans?|straddles?|covers?|crosses|begins?|commences?"
    r"|extends?|falls?|includes?|encompass\w*|overlaps?)\b[^.;]{0,60}?"
    rf"(?:\b(?:calendar|taxable|tax) years?\b|{DURATION})[^.;]{{0,160}}?"
    r"\b(?:paid|payments?|pay|made|amounts?)\b[^.;]{0,60}?"
    rf"(?:\b(?:second|later|latter|following|subsequent)\b|{ORDINAL})"
    r" (?:(?:such|of (?:such|the|those|these)(?: two)?) )?(?:(?:calendar|taxable|tax) )*years?\b"
)
TIMED = ("revo", "to consider", "to review")
OF_IT = phrase(
    r"\b(?:releases?|waiver|(?:this|the|such) (?:\w+ ){0,4}(?:agreement|letter))\b"
    r"|\brevocation period"
)
HAS_TO = phrase(  # "The release must become effective no later than ..."
    r"^\W*(?:\w{1,3}[.)] )?(?:the|such|this|any|said) (?:\w+ ){0,3}releases? (?:must|shall|has to"
    r"|is"
    r" (?:required )?to|needs to) (?:\w+ )?(?:be(?:come)?|have become)\b[^.;]{0,160}"
    r"\b(?:receive|entitled|payment|severance|benefits?|termination)\b"
)
# a release that the letter itself is
REVOKES_THIS = phrase(
    r"\brevok\w+\b[^.;]{0,60}?\b(?:this|the|such|said|your acceptance of this)"
    r" (?:letter|(?:\w+ ){0,4}agreement|release)\b|\bright to revoke (?:it|this)\b"
    r"|\bthis (?:letter|(?:\w+ ){0,2}agreement|release)\b[^.;]{0,60}\bmay (?:then )?revoke it\b"
    r"|\b(?:sign\w*|execut\w+)\b[^.;]{0,30}\bthis (?:\w+ ){0,2}agreement\b[^.;]{0,60}\brevoke\b"
)
OTHER_PAPER = phrase(  # a release beside that of the letter itself
    r"\b(?:supplemental|second|additional|updated?|bring-?down|reaffirm\w*|subsequent|final)"
    r" (?:\w+ ){0,3}releases?\b|\breleases?\b[^.;]{0,60}\b(?:attached|exhibit|annex|appendix)\b"
)
RELEASES_NOW = phrase(
    r"\b(?:hereby|do|does)(?:,? (?:\w+ly|forever|and|fully|waives?))*,? releases?\b"
    r"|\breleases?,? (?:and |acquits?,? ?)+(?:\w+ly )?(?:forever )?discharges?\b"
    r"|\b(?:agrees?(?:, [^.;]{0,90},)? to|shall|will) (?:\w+ly )?releases? (?:and|the company"
    r"|the employer|the corporation)|(?:^\W*|[;,] (?:and )?)(?:\w{1,2}[.)] )?releases the"
    r" (?:company|corporation|employer)\b"
    r"|^\W*(?:\w{1,2}[.)] )?(?:the )?(?:executive|employee|you|he|she|i) releases?"
    r" (?:the )?(?:company|corporation|employer|bank)\b"
)
OF_CLAIMS = phrase(r"\b(?:claims?|demands|causes of action|liabilit\w+|actions)\b")
UNREVOKED = phrase(
    r"\bnot (?:\w+ ){0,2}revok\w+|\bnon-?revocation|\bwithout (?:\w+ ){0,2}revo\w+|\bunrevoked"
)
COMPANY_RELEASES = phrase(
    r"\b(?:company|employer|corporation|bank|parent)\b(?:,? (?:on behalf of|for) [^.;]{0,80})?,?"
    r" (?:(?:also|hereby|does|agrees? to|shall|will|and|acquits?|\w+ly|forever),? ){0,6}releases?\b"
    r"[^.;]{0,50}?\b(?:executive|employee|you)\b"
    r"|\b(?:each|both|mutually)\b[^.;]{0,90}?\breleases?\b[^.;]{0,60}?\b(?:each other|one"
    r" another|the other)\b"
)
BY_COMPANY = phrase(
    r"\b(?:company|employer|corporation|bank|parent)(?:,? (?:on behalf of|for) [^.;]{0,80})?,?"
    r" (?:also )?(?:hereby|does|do|shall|will|agrees? to)(?:,? (?:\w+ly|forever|and|fully"
    r"|waives?))*,? releases?\b|\bI,? (?:hereby|do|\w)"
)
