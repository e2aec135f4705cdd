"""How letters say on which day work begins: who or what begins, the verb, the day."""

from __future__ import annotations

from ...paper_days import DAY
from ...text.patterns import pattern

# before the day: "on or about", "no later than", "effective as of the"
ABOUT = (
    r"(?:a mutually (?:agreed(?: upon)?|agreeable|acceptable) date,? |but |by |not later than "
    r"|a date (?:to be |that is )?(?:mutually )?(?:agreed(?: upon)?|agreeable)(?: to us both)?,? "
    r"|at the (?:opening|start|beginning) of business on |on or before |on or (?:about|around) "
    r"|anticipated to be |expected to be |approximately |was |deemed "
    r"|today, |on |as of |effective |beginning |starting |no later than |of |from |, "
    rf"|(?:mon|tues|wednes|thurs|fri)day,? |the (?=[\ue005\ue006]))*{DAY}"
)
# who is to work, and what they may, shall, hope to do
_YOU = r"(?:you|i|he|she|(?:the )?(?:executive|employee))"
_ABLE = (
    r"(?: (?:be )?(?:able|available|expected|scheduled|ready|required|prepared|anticipated"
    r"|planning|asked|free|in a position) to)?"
)
_MAY = (
    r"(?: (?:will|shall|would|can|could|may|should|must|is to|are to|plan to|intend to|hope to)"
    r"|'ll| (?:is|are)(?= (?:able|available|expected|scheduled|ready|required|prepared"
    r"|anticipated|planning|asked|free|in a position)\b)| agrees? to|(?= (?:begin|start)s? on ))"
    rf"{_ABLE}(?: (?:also|then|first|officially|formally))?"
)
_ASKED = (  # "we would like you to", "expected to", "please"
    r"(?:(?:like|ask|want|expect|need|invite) (?:for )?you to|(?:expected|agreed?|like|able|hope)"
    r" to|\bplease)"
)
ONE = rf"\b(?:{_YOU}{_MAY}|{_ASKED})"
_OWN = r"(?:(?:your|my|his|her|the|our|its|active|regular|new|full[ -]time|part[ -]time) )*"
_WORK = (
    rf"{_OWN}(?:work(?:ing)?|employ(?:ment)?|duties|services?|positions?|jobs?|roles?|office"
    r"|tenure|assignment)"
)
# what may stand between: "with the Company", "as its Treasurer", "in our Dayton office"
WITH = (
    r"(?: hereunder| here| there)?(?: (?:with|as|by|of|at|under|pursuant to|for|in)"
    r" [^.;\ue005]{1,90}?(?:[ap]\.m[^.;\ue005]{0,60}?)?)?"
)
_BEGINS = (
    r"(?:(?:be )?deemed to have (?:commenced|begun|started)(?= on| as of)"
    r"|(?:deemed to have )?(?:(?:be )?(?:scheduled|expected|anticipated|deemed) to )?(?:have )?"
    r"(?:be |become )?(?:(?:begin|commence|start)(?:s|d(?= effective))?"
    r"|(?:take|takes) effect(?:ive)?|effective(?= on| as of| \ue005)))"
)
_NEXT = r"(?=\ue005|on\b|effective|beginning|starting|as of|by|no later|not later)"
_SAID = (
    r"(?: will be| would be| is to be| is| shall be| to be| has been set (?:for|as)| being|:|,|)"
    r"(?: mutually (?:agreed|determined)[^.;\ue005]{0,20},? but is"
    r"| [^.;\ue005]{2,40}?,? but(?= (?:no|not) later than| on or before))?"
)
_MEET = (  # "look forward to having you join us"
    r"(?:forward to|hope(?:s|d)? to|hoping|hope that you will|eager to) [^.;\ue005]{0,30}?"
)
_STARTS = (
    # what has the name of a first day
    r"(?:(?:start(?:ing)?|hire|commencement|reporting|joining) date\"?|date of (?:your |this )?(?:"
    r"hire|employment|commencement)|effective date of (?:your |the )?(?:employment|hire"
    r"|appointment)|employment date(?=:| will| shall))(?: of (?:your )?employment)?"
    rf"(?: (?:with|for|in) [^.;]{{1,40}}?|, [^.;,\ue005]{{2,60}},)?(?: \([^()]*\))?{_SAID} {ABOUT}",
    rf"(?:(?:first|{{ordinal}}) day (?:of|at|on) (?:the )?(?:work|employment|job)|your {{ordinal}}"
    rf" day){WITH}(?: \([^()]*\))?{_SAID} {ABOUT}",
    r"^\W*(?:\w{1,2}\W+)?start(?:ing)?: " + DAY,
    # the employment begins
    rf"(?:employment|engagement)(?: period| term)?{WITH}"
    rf" (?:(?:will|shall|would|is to|are to|is expected to|is|are|to) )?(?:be [\w -]{{2,30}} and"
    rf" (?:will |shall )?)?{_BEGINS} {ABOUT}",
    rf"employment (?:will|shall|would) {_BEGINS} [^.;\ue005]{{2,120}}?,? (?:and|but) in any"
    r" (?:event|case),? (?=by|no later|not later|on or before)" + ABOUT,
    rf"\b(?:like|want|need|expect) you (?:here|with us|on board|in place|in the office) {ABOUT}",
    rf"\b(?:your|this|the|his|her) (?:(?:appointment|promotion|position|role|job|services?){WITH}"
    rf" (?:(?:will|shall|would|is to|is|are) )?{_BEGINS}) {ABOUT}",
    # somebody begins it
    rf"{ONE} (?:be deemed to have )?(?:begin|commenced?|start|enter (?:up)?on)s?(?: {_WORK})?"
    rf"(?: (?:full|part)[ -]time)?{WITH} {ABOUT}",
    rf"(?<=\w) (?:will|shall|would|agrees? to) (?:begin|commence|start) {_WORK}{WITH} {ABOUT}",
    rf"{ONE} report(?: (?:to|for) [^.;\ue005]{{1,60}}?(?:[ap]\.m[^.;\ue005]{{0,30}}?)?)?{WITH}"
    rf"(?=(?: (?:on|effective|no later)|,)) {ABOUT}",
    rf"{ONE} (?:be here|be with us|come aboard|come on[ -]?board|be on[ -]?board){WITH} {ABOUT}",
    rf"{ONE} (?:become|be hired as|be employed as) (?:an? |our |its |the )(?:[\w-]+ ){{0,3}}?"
    rf"(?:employee|member|associate)\b{WITH},? {_NEXT}{ABOUT}",
    rf"{ONE} take up (?:the|your|this|his|her) [^.;\ue005]{{2,60}}? {_NEXT}{ABOUT}",
    rf"\b(?:employment|engagement){WITH} (?:shall|will|is to) run from {DAY}",
    # and joins
    r"(?:your|have you|having you|you to|will|shall|to|would|will be|should) join(?:ing)?(?: (?:us"
    rf"|our team|the team|the company|[^.;,\ue005]{{2,60}}?))? {_NEXT}{ABOUT}",
    rf"(?:you|he|she|executive|employee) join(?:s|ed)? [^.;\ue005]{{2,60}}? {ABOUT}",
    rf"{_MEET}(?:(?:welcom|see|having)(?:e|ing)? you|your arrival)\b[^.;\ue005]{{0,60}}?"
    rf" (?:on|starting) {ABOUT}",
    # it has begun
    r"(?:you|he|she|executive|employee) (?:(?:was|were|has been|have been) (?:first )?hired"
    rf"(?: by [^.;\ue005]{{2,60}}?)?|commenced (?:your |his |her )?employment{WITH})"
    rf" (?:on|effective|as of) (?:the )?{DAY}",
    # somebody is employed from then on
    r"(?:offer|employ)\w*[^.;\ue005]{0,100}? from and after " + DAY,
    rf"(?:offer|position|employ|join|serve|work\b)[^.;]{{0,160}}? (?:commencing"
    rf"|beginning|starting) {ABOUT}",
    r"(?:serve|employs?|employed|appoint\w*|promot(?:ed|ion)|elected (?:you|him|her)|join"
    r"|assume|position|engages?"
    r"|(?:will|to|shall|would) become (?:our|the|an?)\b)"
    rf"\b[^.;\ue005]{{1,140}}?(?:\.com\b[^.;\ue005]{{0,90}}?)?,? effective {ABOUT}",
    r"(?:effective|(?<!dated\s)as (?:from|of)|from|commencing|beginning|starting|on)"
    rf" (?:as of |on |from )*{DAY}(?: \([^()]*\))?,?(?: and continuing [^.;,]{{1,60}},)?"
    r" (?!(?:if|unless|provided|(?:so|as) long|while|when|in which)\b)"
    r"(?:you|[^,;\ue005]{2,60}?) (?:will|shall|hereby|agrees? to|have been|are|is) (?:be )?"
    r"(?:enter|take (?:on|up)|join|employ|commence|begin|start(?! date)|assume|serve|hire|appoint"
    r"|promot|hold the"
    r"|become (?:the|our|an) )",
)
# of an employment agreement only, and where nothing else is said
_IN_EFFECT = (
    rf"effective date of (?:this agreement|(?:your )?employment) (?:is|will be|shall be) {ABOUT}",
    r"^\W*(?:subject to [^,]{1,60}, )?this (?:employment )?agreement (?:(?:will|shall) (?:be|become"
    rf"|commence)|is|becomes|commences)(?: effective)? {ABOUT}"
    r"(?! and (?:shall|will) continue in effect)",
)
STARTS, IN_EFFECT = (tuple(map(pattern, words)) for words in (_STARTS, _IN_EFFECT))
# a day alone, in a row that is called a first day
ROW = (pattern(rf"^{ABOUT}(?=\W*$| \(|,? (?:or|subject|unless|provided)\b)"),)
