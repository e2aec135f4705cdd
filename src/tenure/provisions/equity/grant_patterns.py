"""The wordings of grants: an award and its number of shares, as patterns over sentences."""

from __future__ import annotations

import re

from ...text import pattern
from ...text.patterns import Pattern
from ...text.phrases import phrase

_MORE = (
    r"(?:up to )?(?:(?:an?|the) (?:additional|aggregate|total|initial|further)"
    r"(?: number)?(?: of)? )?(?:up to )?(?:of )?(?:a total of )?(?:an? )?"
    r"(?:newly issued )?(?:\([^)]{0,250}\) )?(?:(?:one |a )?(?:hundred |thousand |million )+\()?"
)
_RIGHT = r"(?:to (?:purchase|acquire|buy|subscribe for)|of purchasing|exercisable (?:for|to|into))"
_LOOSE = (
    r"(?:in (?:the|an) amount of|covering(?:, in the aggregate,)?|for|of|on|with respect to|in"
    r" respect of|representing"
    r"|(?:will|shall) be|is|covers?|will be for|is for|shall be for|to cover|equal to|consisting of"
    r"|totall?ing|numbering|over|at a level of)"
)
_GAP = r"[^;\ue003]"
_OF_STOCK = r"\)?(?:[\s-][\w.',&/$-]+){0,6}?"
_ADJECTIVES = r"(?:(?!(?:of|and|or|shares|units|are|is)\b)[\w.'-]+[ -]){0,5}?"
_RSU = r"(?:(?:restricted|deferred) (?:stock|share) units?|[rd]sus?)\b"
_SAR = r"(?:stock appreciation rights?|sars?)\b"
_PERFORMANCE = (
    r"(?:performance[ -](?:based |vesting )*(?:restricted )?(?:(?:stock|share) units?|shares?"
    r"|units?|stock|rsus?)|pr?sus?)\b"
)
_OPTIONS = r"(?:(?:stock )?options|isos?|n[sq]os?|nqsos?)\b"
_RESTRICTED = r"restricted (?:common )?(?:stock|shares?)\b"
AWARDS = (
    ("performance", _PERFORMANCE),
    ("rsu", _RSU),
    ("sar", _SAR),
    ("restricted stock", _RESTRICTED + r"(?! units?)"),
    ("phantom", r"phantom (?:stock units?|share units?|stock|shares?|units?)\b"),
    ("option", r"(?:stock )?options?\b"),
)  # their nouns, as a grant that names no number of shares has them
NOUN = "(?P<noun>" + "|".join(noun for _, noun in AWARDS) + ")"


def award_called(noun: str) -> str:
    """The award of which a noun is the name."""
    return next(award for award, wanted in AWARDS if re.search(rf"\b{wanted}", noun.lower()))


def _counted(noun: str) -> Pattern:
    """ "5,000 performance shares"."""
    return pattern(rf"{{count:shares}} (?:(?:\([^)]*\)|of|the|company|company's|time-based"
                   rf"|shares of|\w+-\w+|target|initial|additional|unvested)"
                   rf" ){{0,4}}?{noun}")  # fmt: skip


def _named(noun: str, most: int = 60) -> Pattern:
    """ "restricted stock in the amount of 5,000 shares"."""
    return pattern(rf"\b{noun}(?:{_GAP}{{0,{most}}}?\b{_LOOSE} |(?: \([^)]*\))?\s?[:(\t]\s?)"
                   rf"{_MORE}{{count:shares}}\s?"
                   rf"(?={_OF_STOCK}\s?(?:shares?|units?|rsus?|rights?)\b|[.,;(\t])")  # fmt: skip


COUNTED = ("performance", "rsu", "sar", "phantom")  # nouns that stand right after their number
GRANTS: tuple[tuple[str, Pattern], ...] = (
    ("told", pattern(  # in a sentence after the one that names the award
        r"^(?:the|your|this|such|it) (?:\w+ ){0,3}?(?:(?:award|grant|option)s? )?(?:(?:will|shall)"
        r" (?:consist of|be (?:comprised of|for|in the amount of|to purchase|over)|comprise|cover"
        r"|total)|is (?:for|to purchase|over)|covers|consists of|comprises)"
        rf" {_MORE}{{count:shares}} (?:\w+ ){{0,2}}?(?:shares|options|units|rsus)\b"
    )),
    ("told", pattern(
        r"\bnumber of (?:\w+ ){0,2}?(?:options|shares|units|rsus)(?: (?:subject to|covered by"
        r"|underlying|of|in|under) [\w' ]{0,30}?| granted| to be granted| awarded)?"
        r" (?:will be|shall be|is|equals?|equal to) {count:shares}(?! or\b)"
    )),
    *((award, _counted(noun)) for award, noun in AWARDS if award in COUNTED),
    ("option", pattern(
        rf"\boptions?\b{_GAP}{{0,170}}?{_RIGHT}(?: {_GAP}{{0,120}}?\b(?:an aggregate of"
        rf"|a total of|up to))? {_MORE}{{count:shares}}{_OF_STOCK}\s(?:shares?|stock)\b"
    )),
    ("warrant", pattern(
        rf"\bwarrants?\b(?:{_GAP}{{0,80}}?(?:{_RIGHT}|for the purchase of)"
        rf"| (?:for|on|over|covering)) {_MORE}{{count:shares}}"
        rf"{_OF_STOCK} shares?\b"
    )),
    ("option", pattern(rf"{{count:shares}} {_ADJECTIVES}{_OPTIONS}")),
    ("restricted stock", pattern(
        r"{count:shares} (?:common |ordinary |\w+-based |\w+-vesting |initial |additional )?"
        r"(?:restricted (?:common |ordinary |stock )?shares"
        r"|shares of [^,;\ue003]{0,60}?restricted (?:common |class \w )?(?:stock|shares)|restricted"
        r" stock\b(?! units?))"
    )),
    *((award, _named(noun)) for award, noun in AWARDS if award not in ("phantom", "option")),
    ("option", pattern(
        r"\boptions?\b(?! plan| program| agreement)"
        r"(?: (?:grant|award|shares|for this position|granted|hereunder|grants))*"
        rf"(?:(?:(?!\boptions?\b){_GAP}){{0,40}}?\b{_LOOSE} |\s?[:(]\s?){_MORE}{{count:shares}}"
        rf"{_OF_STOCK} shares?\b"
    )),
    ("row", pattern(
        r"^\W*(?:an? )?(?:initial )?(?:grant of |up to )?{count:shares}\s?(?:(?:\w+ ){0,2}?"
        r"(?:shares|units)\b|[.;,(]|$)"
    )),
    ("right to purchase", pattern(
        r"\b(?:(?:right|opportunity) to (?:purchase|buy|acquire)|(?:eligible|entitled?) to"
        r" (?:invest|purchase|buy)"
        rf"\b){_GAP}{{0,80}}? {_MORE}{{count:shares}}{_OF_STOCK} shares?\b"
    )),
    ("stock", pattern(
        r"(?<!date\sof\s)(?<!on\s)\b(?:(?:grant|award|bonus)(?: in (?:the|an) amount)? of"
        r"|(?:grant|award"
        r"|issue|transfer)(?:ed|d|red|s)?|receive|given|entitled to)\b"
        rf"(?:{_GAP}{{0,60}}?) {_MORE}{{count:shares}} "
        r"(?:fully vested |(?:un)?registered )?(?:(?:common|ordinary) )?shares\b"
    )),
)  # fmt: skip
WORDS = (
    "option", "restricted", "performance", "shares", "units", "rsu", "psu", "warrant", "rights",
    "stock", "isos", "nqso", "nsos", "sars",
)  # fmt: skip
NOUNS = ("share", "option", "stock", "unit", "rsu", "psu", "sar", "iso", "nso", "nqo", "right")
GIVES = pattern(
    r"\b(?:receive[sd]?|grants?|granted|awards?|awarded|entitled? to|issued?|recommend(?:ed)?"
    r"|recipient of|is|will be|approve|offers"
    r"|transfer|consists?|comprise|cover|total"
    r"|shall be|offer|eligible|will cover|covers|have the (?:option|right)"
    r"|(?:will|shall|['\u2019]ll) have (?:an?|options?)|given|give|provide[ds]?"
    r"|get|offering|deliver|sell to|sells to|agrees to sell)\b"
)
RECITED = pattern(  # a grant of long ago, wherever the sentence says so
    r"\b(?:previously|already|heretofore)\b.{0,30}\b(?:granted|awarded|issued|received)"
    r"|^whereas\b|\bholds?\b|\bheld by\b|\bwould have\b|\bbonus\b.{0,60}\bshares of\b.{0,40}\bfor\b"
    r"|\bamended to\b.{0,80}\b(?:vest|acceler|provide)|\bcurrently ha(?:s|ve)\b|\backnowledges?\b"
    r"|\b(?:your|his|her|'s) {count} (?:then |remaining )?(?:un)?vested\b"
    r"|\bunvested\b.{0,80}\bfully vested|\bforfeit\w* [^:]{0,40}{count}|\bincorporates?\b"
    r"|\b(?:in|to) exchange\b|\bremained\b|\bshall be forfeited|\boutstanding (?:stock )?options"
    r"|\bre-?pric|\bat the time of your hire\b|\badjust (?:the|your)\b"
    r"|\bha(?:s|ve) (?:since |all |now )*been (?:fully )?(?:exercised|forfeited|sold|cancel)"
    r"|^(?:each|every|all|any) (?:[\w-]+ ){0,3}(?:directors?|employees?|officers?|participants?)"
    r" (?:will |shall )?(?:receives?|(?:be|is|are) granted)\b|\bno (?:grants?|awards?) of {count}"
    r"|\bneed not (?:issue|grant)|\bpool\b[^.;]{0,60}{count}"
    r"|^nothing (?:herein|in (?:this|it))\b|\boutstanding awards\b|\bno (?:assurance|guarantee)\b"
    r"|\b(?:granted|awarded|issued) to [\w ]{2,30}?(?: on| in| then)\b[^.;]{0,80}?\b(?:continue"
    r"|lapsed"
    r"|remain|forfeit|fully vested|vested)\b"
)
RECITED_BEFORE = phrase(  # the same, if it is said before the number
    r"\baccelerat|\boriginally (?:granted|awarded|issued)|\bcancel|\bretain|\breceived\b"
    r"|\bcontinue to (?:vest|be|have)|\b(?:your|his|her) (?:\w+ )?(?:un)?vested (?:stock )?options?"
    r"|\bwould (?:cover|be for)|\bformer\b[^;.,]{0,60}'s\b",
    0,
)
HELD = phrase(r"\b(?:will|shall) retain\b|^you hold\b", 0)  # which the letter leaves to somebody
OF_BEFORE = phrase(  # "5,000 options which were awarded on May 1, 2003"
    r"[^;]{0,120}?\b(?:which|that) (?:were|was) (?:previously )?(?:awarded|granted|issued)\b", 0
)
DONE = phrase(
    r"\bha(?:s|ve|d) (?:been |also been )?(?:previously )?(?:granted|awarded|received)\b"
    r"|\bwas (?:granted|awarded)|\bin (?:19|20)\d\d,? you were\b"
    r"|\byou (?:currently |presently )?(?:hold|have vested|own)\b"
    r"|\b(?:company|board|committee|corporation|we|bank|employer) granted\b", 0,
)  # fmt: skip
NOW = phrase(  # ... unless it is of today, or comes with this letter
    r"\bwill have (?:been )?(?:granted|awarded)\b|"
    r"\b(?:granted|awarded|approved)\b[^.;]{0,30}?\bif you (?:sign|accept|join|agree)\b|"
    r"\btoday\b[^.;]{0,60}\bgranted\b|\b(?:granted|awarded)\b[^.;]{0,60}?\b(?:(?:as of|on"
    r"|effective) the date (?:hereof|of this)"
    r"|hereunder|hereby|of even date|simultaneously|concurrently|(?:as of|on|effective) the"
    r" effective date)", 0,
)  # fmt: skip
JUST_DONE = phrase(  # ... or has been decided on for it
    r"\b(?:you (?:have|were) (?:also )?(?:been )?(?:granted|awarded)"
    r"|(?:company|board|committee|we) (?:has|have|on \ue005,?) (?:also )?(?:granted|awarded)"
    r"(?: to)? you|(?:board|committee) granted you|approved (?:a|the|an) (?:\w+ ){0,3}?(?:grant"
    r"|award"
    r"|option))\b", 0,
)  # fmt: skip
OF_OLD = phrase(
    r"\bin (?:19|20)\d\d,? you were\b|\b(?:previous|prior|earlier|existing|outstanding|already"
    r"|pursuant to (?:the|that|an?) (?:\w+ ){0,4}agreement|dated|retain|remain|vested|unvested"
    r"|exercised|while (?:you were )?employed"
    r"|during your (?:employment|service))", 0,
)  # fmt: skip
ENDS = phrase(
    r"\bseparation\b(?! from service)|\bgeneral release\b|\byour (?:resignation|retirement)"
    r"|\btermination date\b|\bwill (?:terminate|end|cease) (?:effective|on|as of)"
    r"|\bconsulting\b|\bamend|\brestated\b", 0,
)  # fmt: skip
PERHAPS = phrase(
    r"\b(?:may|might|could)(?: (?:also|then|in|at|its|their|the|sole|discretion|elect|to|from|time)"
    r"){0,6} (?:be (?:granted|awarded|issued|given|eligible)|grant|award|issue|receive)\b", 0,
)  # fmt: skip
OF_A_GRANT = phrase(r"\b(?:options?|grants?|restricted|equity|stock|awards?|rsus?|shares)\b", 0)
NO_GRANT = phrase(
    r"(?<!fully )(?<!-)\bvest|install?ment|each cover|of (?:such|said|these|those|which) "
    r"|exercis(?:e|ed) |exercisable (?:in|as to)\b|increments?\b"
    r"|accelerat|terminat|\bceas", 0,
)  # fmt: skip
STEP = phrase(
    r"\s?(?:[\w' ]{0,40}? )?(?:(?:will|shall|to|are|is|may) )?(?:be |become )?(?:\w+ly )?"
    r"(?:vest|exercis(?!e price)|purchased)", 0,
)  # fmt: skip
TO_BE = phrase(r" (?:shares )?(?:to be|being|that will be|which will be) (?:granted|awarded)\b", 0)
NOT_BEFORE = phrase(
    r"(?:\b(?:such|said|these|those|each|earlier|prior|previous|old|vest|of the|any|remaining|all"
    r"|totall?ing|of which|existing|former|portion of the|as to(?: an additional)?"
    r"|with respect to(?: an additional)?) |^the )$",
    0,
)
REPEATED = phrase(
    r"(?:(?!vest|install?ment|exercis|anniversar)[^.;\ue001\ue002]){0,60}?\b(?:(?:for )?"
    r"(?:each|every) (?:\w+ ){0,2}(?:dollar|month|year|quarter|share|meeting)"
    r"|per (?:month|year|quarter|annum)|annually\b|on each of (?!the\b))"
    r"|[^.;]{0,40}? to (?:each|every|all|any) "
    r"|\s?(?:shares |options |units )?of (?:these|them|which|those)\b"
    r"|[^.;\ue000-\ue006]{0,30}? for (?:each|every) (?!of\b)", 0,
)  # fmt: skip
ANNUAL = phrase(
    r"\bon each \ue005"
    r"|\b(?:each|every) (?:calendar |fiscal |subsequent |\w+ )?(?:year|quarter|month|anniversary)"
    r"|\bannually\b|\bfrom time to time\b"
    r"|\beligible\b[^.;]{0,60}\bannual (?:\w+ ){0,2}(?:bonus|grant|award)s?\b", 0,
)  # fmt: skip
IF_EVER = phrase(  # a grant that an uncertain event makes, if it comes
    r"^\W*(?:upon|on|following|subject to) (?:the occurrence of|an? change (?:in"
    r"|of) control)\b[^.;]{0,250}\b(?:will|shall)"
    r" (?:be (?:granted|awarded|issued|entitled)|receive|grant|award)\b",
    0,
)
PLAN = phrase(
    r"\s*(?:(?:stock|equity|incentive|option|long-term|omnibus|purchase|award|compensation"
    r"|ownership|performance|share) ){1,5}plan\b", 0,
)  # fmt: skip
LABEL = phrase(  # beside which a bare number is one of shares
    r"^(?:type of |initial |sign-on |new hire )?(?:(?:non-?qualified|incentive|employee|stock"
    r"|equity|restricted|performance) ){0,3}(?:options?|rsus?|units?|grants?|awards?|shares|stock)"
    r"(?: (?:grant|award)s?)?$|^number of (?:\w+ ){0,2}(?:options|shares|units|rsus)\b", 0,
)  # fmt: skip
ANOTHER = phrase(r"^the (?:other|(?:\w+ )?\ue006) (?:stock )?(?:option|grant|award)\b", 0)
