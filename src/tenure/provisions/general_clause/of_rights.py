"""Clauses about rights: who keeps, gives up or enforces them, where, and at whose cost."""

from __future__ import annotations

from ...text.phrases import phrase
from ...text.values import COUNT, DATE
from .wording import FORBIDS, LEAD, PAPER, PARTY, PAYS, Clause, Sort

OF_RIGHTS: dict[Clause, Sort] = {
    "waiver": Sort(
        "that a right is given up only expressly, and for once",
        ("waive", "failure", "delay", "forbear", "course of dealing"),
        (
            phrase(
                rf"{LEAD}(?:no |any |an? |the |such |each |no such )?(?:[\w-]+ )?"
                r"(?:waivers?|consent or waiver)\b[^;]{0,300}?\b(?:writing|written|waiver|breach"
                r"|default|subsequent|other|future)\b"
            ),
            phrase(
                rf"{LEAD}(?:the |an? |any |no |neither )?(?:[\w-]+ )?(?:failure|delay|forbearance"
                r"|omission|course of dealing|indulgence)\b[^;]{0,300}?\b(?:waivers?|waive[sd]?"
                r"|relinquish\w*|prejudice|affect)\b"
            ),
            phrase(
                rf"{LEAD}(?:either|any|a) party\b[^;]{{0,60}}?\bwaive\b[^;]{{0,160}}?"
                r"\bwrit(?:ing|ten)"
            ),
        ),
        (
            "No waiver of a breach shall be a waiver of any later breach.",
            "The failure of a party to insist on a term of this letter does not waive it.",
        ),
        not_with=(
            PAYS,
            phrase(r"\b(?:claims?|releas\w+|good reason|cause|adea|premium|modif\w+|amend\w*)\b"),
        ),
    ),
    "remedies": Sort(
        "what a court may order if the agreement is broken",
        ("injunct", "irreparabl", "equitable", "specific performance", "remed"),
        (
            phrase(
                r"\b(?:breach\w*|violat\w+|enforc\w+|threat\w*|disclos\w+)\b[^;]{0,400}?\b(?:injunct"
                r"\w+|irreparabl[ey]|specific performance|equitable (?:relief|remed\w+)"
                r"|(?:in|no )?adequate(?:ly)? (?:remedy|compensat\w+))\b"
            ),
            phrase(
                r"\b(?:injunct\w+|irreparabl[ey]|specific performance|equitable (?:relief|remed\w+)"
                r"|remed(?:y|ies) at law|(?:money|monetary) damages)\b[^;]{0,300}?\b(?:breach\w*"
                r"|violat\w+|enforc\w+|adequate|inadequate|insufficient)\b"
            ),
            phrase(
                rf"{LEAD}[^;]{{0,80}}?\bremed(?:y|ies)\b[^;]{{0,160}}?\b(?:cumulative|exclusive"
                r"|in addition to|exclude|preclude)\b"
            ),
        ),
        (
            "A breach would cause irreparable harm, and the Company may seek an injunction.",
            "The remedies under this letter are cumulative and do not exclude any other.",
        ),
        not_with=(
            PAYS,
            FORBIDS,
            phrase(r"\b(?:arbitrat\w+|good reason|terminat\w+|cure|controvers\w+|disputes)\b"),
        ),
    ),
    "terms left in force": Sort(
        "that all else of an earlier paper stays as it was",
        ("force and effect", "unchanged", "unaffected", "ratified", "not affected", "unmodified"),
        (
            phrase(
                rf"{LEAD}(?:(?:except|other than|subject to|save) [^;]{{0,160}}?,? )?(?:and )?"
                r"(?:in all other respects|otherwise|all (?:of the )?(?:other|remaining)?|the|each"
                r"|every|this|any other|no other|nothing|said) ?[^;]{0,200}?\b(?:agreements?"
                r"|letters?|contract|terms|provisions)\b[^;]{0,200}?\b(?:(?:remains?|continues?|is|are|be"
                r"|being|and)(?: hereby)? (?:in (?:all respects )?)?(?:full force|unchanged"
                r"|unaffected|unmodified|ratified)|not (?:be )?(?:otherwise )?(?:affected|changed"
                r"|modified))\b"
            ),
        ),
        ("Except as amended hereby, the Employment Agreement remains in full force and effect.",),
        COUNT + DATE,
        (
            phrase(
                r"\b(?:pay\w*|paid|salary|severance|bonus\w*|options?|shares|award|grant|coverage"
                r"|releases?|until|during|invalid\w*|unenforceab\w+|terminat\w+|employment (?:will"
                r"|shall)|whereas|notwithstanding|for (?:the|a) (?:period|term)|commenc\w+)\b"
            ),
        ),
    ),
    "acknowledgement": Sort(
        "that the paper was read and understood, with advice or the chance of it",
        ("read", "counsel", "attorney", "voluntar", "understand", "lawyer", "advi"),
        (
            phrase(
                rf"{LEAD}[^;]{{0,160}}?\b(?:ha(?:s|ve|d)|having)(?: been)? (?:[\w-]+ ){{0,3}}?"
                r"(?:read|reviewed|advised|consulted|had (?:an? |the )?(?:\w+ )?"
                r"(?:opportunity|chance|time)|(?:an? |the )?(?:\w+ )?(?:opportunity|chance))\b"
                r"[^;]{0,200}?\b(?:understands?|counsel|attorneys?|lawyers?|advis\w+|agreement|letter|terms|contents)\b"
            ),
            phrase(
                rf"{LEAD}[^;]{{0,160}}?\b(?:knowing(?:ly)?|voluntar(?:y|ily)|freely)\b[^;]{{0,60}}?"
                r"\b(?:voluntar(?:y|ily)|knowing(?:ly)?|enter\w*|sign\w*|execut\w*|intend\w*|will)\b"
            ),
        ),
        (
            "You have read this letter, and have had the opportunity to consult an attorney.",
            "The Executive signs this Agreement knowingly and voluntarily.",
        ),
        not_with=(
            PAYS,
            FORBIDS,
            phrase(
                r"\b(?:terminat\w+|claims?|releas\w+|confidential|polic(?:y|ies)|cause|if|accept|limit)\b"
            ),
        ),
    ),
    "court": Sort(
        "which court decides, and whether with a jury",
        ("jurisdiction", "venue", "jury", "courts"),
        (
            phrase(
                r"\b(?:consents?|submits?|subject)\b[^;]{0,120}?\b(?:jurisdiction|venue|courts?)\b"
                r"|\b(?:brought|litigated|commenced|instituted|heard|filed|maintained|adjudicat\w+)"
                r"\b[^;]{0,200}?\b(?:courts?|venue|forum)\b"
                r"|\b(?:exclusive|non-?exclusive|sole|personal|proper|appropriate)\b[^;]{0,40}?"
                r"\b(?:jurisdiction|venue|forum)\b"
                r"|\b(?:waiv\w+|without|right to)\b[^;]{0,80}?\bjury\b"
                r"|\binconvenient forum\b|\bobjection\b[^;]{0,60}?\bvenue\b"
            ),
        ),
        (
            "Each party consents to the jurisdiction of the courts of the county of Orley.",
            "The parties waive trial by jury.",
        ),
        not_with=(
            PAYS,
            phrase(
                r"\b(?:arbitrat\w+|govern(?:ed|ing)|construed|injunct\w+|invalid\w*|unenforceab\w+"
                r"|compet\w+ (?:with|business)|disclos\w+|subpoena\w*|order of|claims? (?:under"
                r"|for)|releas\w+|confidential|deduct\w*|charge)\b"
            ),
        ),
    ),
    "survival": Sort(
        "which clauses outlive the agreement or the employment",
        ("surviv",),
        (
            phrase(
                r"\b(?:provisions?|sections?|obligations?|covenants?|paragraphs?|duties|articles?"
                r"|agreements?|representations?|rights|warranties|terms|releases?)\b[^;]{0,300}?"
                r"\bsurviv(?:e|es|ed)\b[^;]{0,200}$"
            ),
        ),
        ("The obligations under Section 6 shall survive the termination of this Agreement.",),
        not_with=(
            phrase(
                r"\b(?:pay\w*|paid|salary|severance|bonus\w*|options?|shares|vest\w*|merger|benefits?"
                r"|estate|spouse|shall not|may not|will not|until|for a period)\b"
            ),
        ),
    ),
    "own costs": Sort(
        "that each side bears what the paper or a dispute costs it",
        ("own",),
        (
            phrase(
                rf"{LEAD}(?:each|both|all|the) (?:part(?:y|ies)|side|of the parties)\b[^;]{{0,60}}?"
                r"\b(?:bear|pay|responsible for)\b[^;]{0,30}?\b(?:own|respective)\b[^;]{0,40}?"
                r"\b(?:costs?|fees|expenses)\b[^;]{0,160}$"
            ),
        ),
        ("Each party shall bear its own costs of preparing this Agreement.",),
        not_with=(phrase(r"\b(?:prevail\w+|unless|except|if|arbitrat\w+|however)\b"),),
    ),
    "further acts": Sort(
        "that each side signs what else is needed to carry the agreement out",
        ("further", "additional", "other", "necessary"),
        (
            phrase(
                rf"{LEAD}[^;]{{0,120}}?\b(?:execute|sign|do|take|perform)\b[^;]{{0,120}}?"
                r"\b(?:documents?|instruments?|acts?|actions?|things)\b[^;]{0,120}?\b(?:carry out"
                r"|effectuate|give (?:full )?effect to|intent|purposes?) (?:and \w+ )?(?:of )?"
                r"(?:the \w+ of )?(?:this|the)\b"
            ),
        ),
        ("Each party shall sign further documents needed to carry out the intent of this letter.",),
    ),
    "authority": Sort(
        "that each side may sign the paper, and breaks no other by it",
        ("represent", "warrant", "authori"),
        (
            phrase(
                r"\b(?:represents?|warrants?|certif(?:y|ies)|affirms?)\b[^;]{0,200}?\b(?:(?:not|no|nor"
                r"|neither|none|free)\b[^;]{0,200}?\b(?:bound|subject to|party to|violat\w+|breach"
                r"|conflict\w*|restrict\w*|prevent|prohibit\w*|obligation|inconsistent)"
                r"|(?:right|power|authority)\b[^;]{0,80}?\b(?:enter|execut\w+|sign)"
                r"|violat\w+ no|breach\w* no)\b"
            ),
        ),
        (
            "You represent that you are not bound by any agreement that would prevent you from"
            " working for the Company.",
        ),
        not_with=(
            PAYS,
            phrase(
                r"\b(?:claims?|releas\w+|lawsuits?|confidential\w*|secrets?|proprietary|will not"
                r"|shall not|liens?|terminat\w+|condition\w*|contingent|covenants (?:set|in))\b"
            ),
        ),
    ),
    "scope of a release": Sort(
        "which claims are given up, and which are not",
        ("releas", "claim", "discharg", "lawsuit", "charge", "1542", "discriminat"),
        (
            phrase(
                r"\b(?:hereby|irrevocably|unconditionally|fully|forever|completely|knowingly|do|does)\b"
                r"[^;]{0,60}?\b(?:releases?|discharges?|waives?|acquits?|remises?)\b[^;]{0,600}?"
                r"\b(?:claims?|liabilit\w+|causes? of action|demands|actions)\b"
            ),
            phrase(
                r"^\W*(?:\w{1,4}[.)\u2024] )?(?:this|the|such|said|your|his|her|my)"
                r" (?:foregoing |above )?(?:general )?(?:releases?(?: and waiver)?|waiver)\b"
                r"[^;]{0,60}?\b(?:includ|cover|appl(?:y|ies)|exten|exclud|do not|does not|shall not"
                r"|relates?|encompass)"
            ),
            phrase(
                r"\b(?:has|have) (?:not|neither)\b[^;]{0,60}?\b(?:filed|assigned|commenced"
                r"|initiated|brought|instituted|transferred)\b[^;]{0,160}?\b(?:claims?|charges?|suits?"
                r"|lawsuits?|actions?|complaints?)\b"
            ),
            phrase(
                r"\b(?:not to|never|(?:will|shall) not)\b[^;]{0,40}?\b(?:sue|file|bring|institute"
                r"|commence|prosecute|assert|initiate)\b[^;]{0,160}?\b(?:claims?|charges?|suits?"
                r"|lawsuits?|actions?|proceedings?)\b"
            ),
            phrase(
                r"\bgeneral release does not extend to claims\b|\bsection \W?1542\b"
                r"|\b(?:age discrimination in employment|older workers"
                r"|americans with disabilities)\b"
            ),
        ),
        (
            "You hereby release the Company and its officers from any and all claims.",
            "This release does not apply to claims that arise after its date.",
            "The Executive has not filed any charge or claim against the Company.",
        ),
        COUNT + DATE,
        (
            phrase(
                r"\b(?:condition\w*|contingent|subject to|in order to"
                r"|(?:will|shall) (?:receive|be paid|pay|provide)|entitled to (?:any|no|severance)"
                r"|prior to (?:receiv|pay)\w+|after (?:you|the executive|employee) signs?"
                r"|arbitrat\w+|revo[ck]\w+|non-?compet\w+|solicit\w*"
                r"|good reason|terminat\w+ (?:for|without)|indemnif\w+|repay\w*|forfeit\w*)\b"
            ),
        ),
    ),
    "no admission": Sort(
        "that the paper admits no fault",
        ("admission", "admit"),
        (
            phrase(
                rf"(?:{PAPER}|{PARTY}|nothing|this)\b[^;]{{0,240}}?\b(?:not|nor|no|never|nothing)\b"
                r"[^;]{0,160}?\b(?:admission|admits?)\b[^;]{0,300}$"
                r"|^\W*nothing (?:contained )?(?:here)?in\b[^;]{0,160}?\badmission\b"
            ),
        ),
        ("This Agreement is not an admission of any liability by the Company.",),
        not_with=(PAYS, phrase(r"\b(?:good reason|terminat\w+|cause\b|must|shall not (?!be))")),
    ),
}
