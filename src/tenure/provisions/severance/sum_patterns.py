"""How letters word what severance comes to: months of salary, a share of a year, an amount."""

from __future__ import annotations

from ...text import pattern

BASE = (
    r"(?:your |the |executive's |employee's |his |her |or |then[- ]current |then "
    r"|current(?:ly)?(?: year)?"
    r" |base |basic |annual |annualized |regular |gross |monthly |per annum |continued |highest"
    r" |normal |full |such |in effect |final |combined |rate of |amount of |level of |prevailing"
    r" |[\w.]{2,14}'s )*"
)
SALARY = r"(?:salary|base pay|basic pay|base compensation|base rate of pay|base wages)"
_FOR = (
    r"(?:for|over|through|during|throughout|until) (?:the date (?:that|which) is )?(?:a |the |an"
    r" )?(?:additional |further |subsequent"
    r" )?(?:following |next |ensuing )?(?:period of |term of |period equal to )?(?:up to )?(?:a )?"
    r"(?:maximum (?:period )?of )?"
    r"(?:the )?(?:(?:(?:less|short|long|great)er of|(?:earli|soon)er (?:of|to occur of)):? )?"
    r"(?:\(\w{1,3}\) )?(?:a period (?:of )?)?"
)
_NOT_PAST = r"(?! (?:period )?(?:immediately |most )?(?:preceding|prior|before|ended|recent))"
_ONE_BY_ONE = r"(?! (?:per|each|a month|monthly|a year|annually|for each))"
_CONTINUES = r"(?:continue|continuation|continuing|continued)"

MONTHS = (
    pattern(
        rf"{{duration:months}}'?(?: period)?,? (?:of |worth of |in |- -* ?of )?{BASE}(?:salary"
        r"|base pay|base compensation|pay)\b"),
    pattern(
        rf"{_CONTINUES}[^;.]{{0,60}}?(?:salary|base pay|base"
        rf" compensation|severance)[^;.]{{0,220}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(
        rf"\b{SALARY} (?:\([^)]{{0,30}}\) )?(?:\w+ ){{0,3}}(?:continu\w+|go on|be"
        rf" paid)\b[^;.]{{0,60}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(r"{duration:months}'? (?:of |worth of )?(?:your |his |her )?base\b(?! year)"),
    pattern(r"\bkeep (?:you|him|her|(?:the )?(?:executive|employee))"
            r" on (?:full |the )?(?:salary|payroll)\b[^.;]{0,40}?\bfor"
            r" (?:an? )?(?:further |additional )?{duration:months}"),
    pattern(
        rf"{_CONTINUES}[^;.]{{0,60}}?(?:salary|base pay|base"
        r" compensation)[^;.]{0,90}?\b(?:until|ending|is|ends)\b[^;.]{0,30}?{duration:months}"
        r" (?:after|following|from)"),
    pattern(
        rf"\bcontinue to pay\b[^;.]{{0,40}}?{_FOR}{{duration:months}}[^;.]{{0,140}}?{BASE}"
        rf"{SALARY}"),
    pattern(
        r"\b(?:salary|pay) continu(?:ation|ance)[^;.]{0,110}?(?:"
        rf"{_FOR}|\b(?:of|equal to) ){{duration:months}}{_NOT_PAST}"),
    pattern(
        r"(?<!the\s)(?<!such\s){duration:months}'? (?:of |in )?(?:base |full )?(?:severance|salary"
        r" continu(?:ation|ance)|continued (?:base )?salary|separation pay|termination pay)"
        r"(?! period)"),
    pattern(
        rf"severance (?:pay|payments?|benefits?|compensation)?[^;.]{{0,60}}?(?:equal to"
        rf"|(?<!period\s)of|in the amount of|representing) {{duration:months}}'?"
        rf" (?:of |worth of )?{BASE}(?:salary|pay|base)"),
    pattern(
        rf"\b{SALARY}[^;.]{{0,110}}?\b{_FOR}{{duration:months}}(?: period)?"
        r" (?:immediately )?(?:from|following|after|beginning|commencing)"
        r"(?! the (?:effective date|date of this))"),
    pattern(
        r"{duration:months}(?: period)? (?:following|after|thereafter)[^.;]{0,60}?"
        r"(?:\((?:or|and),? if [^()]{0,140}(?:\([^()]{0,140}\)[^()]{0,40})?\)[^.;]{0,30}?"
        r"|, or,? if (?:shorter|earlier|sooner),? [^.;(]{0,70}?)?"
        rf"(?:continue|pay)\b[^;.]{{0,60}}?{BASE}{SALARY}"),
    pattern(
        rf"(?:severance|separation pay|paid|pay|receive|entitled to)[^;.]{{0,50}}?{BASE}{SALARY}"
        rf"[^;.]{{0,110}}?\b{_FOR}{{duration:months}}{_NOT_PAST}(?=[\s,.;)])"),
    pattern(
        rf"{BASE}{SALARY}[^;.]{{0,110}}?\b(?:to|for|up to) (?:a )?maximum of"
        r" {duration:months}"),
    pattern(
        rf"(?:(?:{_CONTINUES}|pay|paid|receive)[^;.]{{0,60}}?{SALARY}|{SALARY}"
        rf" continu\w+)[^;.]{{0,90}}?\b(?:through"
        r"|until) the"
        r" {ordinal:nth} (?P<unit>anniversary) of (?:(?:the|such|your|his|her|date|of) )*"
        r"(?:terminat|sep)"),
    pattern(
        rf"{SALARY}[^;.]{{0,60}}?\b(?:through|until) (?:the )?end of (?:the )?{{duration:months}}"
        r"(?! (?:period )?(?:of|in) (?:the|his|her|your|this))"),
    pattern(
        rf"{SALARY}[^;.]{{0,60}}?\b(?:through|until) (?:the )?(?:end of )?(?:the )?{{ordinal:nth}}"
        r" (?P<unit>(?:full |calendar )?month) (?:following|after)"),
    pattern(
        rf"\b(?:for|during|over) (?:a period of |the |a )?{{duration:months}} (?:after|following)"
        rf"\b[^;.]{{0,150}}?\bcontinue to (?:pay|receive)\b[^;.]{{0,40}}?{BASE}{SALARY}"),
    pattern(
        rf"{SALARY}[^;.]{{0,60}}?\bas (?:if|though)\b[^;.]{{0,60}}?\b{_FOR}{{duration:months}}"
        rf"{_NOT_PAST}"),
    pattern(
        r"\b(?:for|during|over) (?:a period of |the |a )?{duration:months} (?:period )?(?:after"
        r"|following|from|commencing (?:on|with)|beginning (?:on|with)) (?:(?:the|date|of|such|his"
        r"|her|your|that) )*(?:terminat|separat)[^;.]{0,60}?\b(?:pay|receive|be paid)\b"
        rf"(?: to)?[^;.]{{0,30}}? {BASE}{SALARY}(?![^;.]{{0,40}}\b(?:earned|accrued))"),
    pattern(
        rf"\b(?:compensat\w+|paid|pay|payments?)\b[^;.]{{0,30}}? {_FOR}{{duration:months}},? at"
        rf" {BASE}(?:rate of )?{BASE}{SALARY}\b"),
)  # fmt: skip
MONTHS_OF_SEVERANCE = (
    pattern(
        rf"\b(?:will|shall|would) (?:be|equal|consist of) {BASE}{SALARY} {_FOR}"
        rf"{{duration:months}}{_NOT_PAST}"),
    pattern(
        r"\b(?:severance|separation) pay(?: (?:at|based on|calculated at|in the amount of)"
        rf" [^;.,\ue000]{{0,40}}?)? {_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(
        r"\b(?:severance|separation pay)(?: (?:pay|payments?|benefits?))?"
        r" (?:of|(?:equal|equivalent)"
        r" to|in the amount of|(?:will|shall|would) (?:be|equal|amount to|consist of))"
        r" {duration:months}(?=[,.;]| (?:at|if|in the event|upon|should|when|paid|payable)\b)"),
)  # fmt: skip
MONTHLY_PAY = (  # so many times a month's salary
    pattern(rf"{{multiple:times}} (?:of )?{BASE}{SALARY}\b"),
    pattern(
        rf"\bmonthly (?:rate of )?{BASE}{SALARY}\b[^;.]{{0,50}}?\bmultiplied by"
        r" {count|multiple|duration:times}"),
    pattern(
        rf"(?:product of )?(?:\(\w{{1,3}}\) )?{{count|multiple:times}},? (?:and|multiplied by)"
        rf" (?:\(\w{{1,3}}\) )?{BASE}monthly (?:rate of )?{BASE}{SALARY}\b"),
    pattern(
        rf"{{fraction:twelfth}} (?:of )?{BASE}{SALARY}\b[^;.]{{0,110}}?\b(?:each|every|per|a)"
        rf" month\b[^;.]{{0,240}}?{_FOR}{{duration:times}}{_NOT_PAST}"),
    pattern(
        r"{count|duration:times} (?:equal |consecutive |successive )*(?:monthly )?(?:instal?lments?"
        r"|payments),? (?:each )?(?:of|equal to|in (?:an|the) amount (?:of|equal to))"
        rf" {{fraction:twelfth}} (?:of )?{BASE}{SALARY}\b"),
    pattern(
        r"\b(?:for|over|during) (?:the |a period of )?{duration:times},? (?:an? )?(?:monthly )?"
        r"(?:amount|payment|sum|instal?lment)s? (?:equal to"
        r"|of) {fraction:twelfth} (?:of )?(?:the )?"
        rf"(?P<sum>sum of )?{BASE}{SALARY}\b"),
    pattern(r"{count:times} (?:gross |base )*monthly (?:gross |base )*salaries\b"),
    pattern(
        rf"\bmonthly {BASE}{SALARY} for (?:each of )?(?:the )?(?:following |next )?"
        r"{duration:times}"),
    pattern(  # "salary for three straight months", "for the twelve monthly periods"
        rf"{SALARY}[^;.]{{0,80}}? {_FOR}{{count:times}} (?:straight|consecutive|successive|equal"
        r"|full|monthly)(?: full)?(?: calendar)? (?:months?\b|monthly (?:pay )?periods|periods)"),
    pattern(
        r"\b(?:each|every|per) month,? (?:for|over|during) (?:the |a |an )?(?:period of |next "
        r"|following )*{duration:times},? (?:a sum|an amount|a payment) (?:equal to|of) "
        rf"{BASE}monthly {BASE}{SALARY}\b"),
)  # fmt: skip
MONTHS_OF_ALL_PAY = (  # of salary, and of what else belongs to "compensation"
    pattern(
        rf"(?<!value\sof\s){{duration:months}}'?(?: period)?,? (?:of |worth of |in )?{BASE}(?:"
        r"total |full |cash )?(?:compensation|remuneration)\b(?! (?:committee|plan|after notice))"),
    pattern(
        rf"(?:severance|separation|continu\w+)[^;.]{{0,60}}?{BASE}(?:total |full |cash )?"
        rf"(?:compensation|remuneration)\b[^;.]{{0,60}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
)  # fmt: skip
_THE_ENDING = (
    r"(?:such |the |that |your |his |her |this )?(?:termination|employment|separation|you|he|she"
    r"|executive|employee)\b[^.;(]{0,60}?"
)
_AT_A_TIME = r"\b(?:before|prior to|after|during|within|on or|following|thereafter)\b"
STEPPED = pattern(
    r"\bthereafter\b|\bduring (?:the |your |his |her )?{ordinal}|\bafter (?:the |your |his |her )?"
    r"{ordinal} (?:year|anniversary)|{duration} or more\b|\bless than {duration} of\b"
    rf"|\bif {_THE_ENDING}{_AT_A_TIME}|;\s*(?:and |or |but )?if\b"
)
STEP = pattern(
    rf"{{duration:months}}'? (?:of |worth of |in )?{BASE}(?:salary|base pay|pay|severance)\b"
    r"|(?:, |\b(?:and|or),? (?<!notice\s)){duration:then}"
    r"(?: thereafter| (?:in|during) (?:the |your |his |her )?{ordinal} (?:\w+ )?year)"
)
IF_THEN = pattern(  # each length with its own condition, or the length after some time
    r"(?<!within\s)(?<!first\s)(?<!than\s)(?<!least\s)(?<!after\s){duration:months}"
    rf"[^.;(\ue004]{{0,70}}?\bif {_THE_ENDING}{_AT_A_TIME}"
    r"|\bthereafter,? (?:(?:you|he|she|executive|employee) )?(?:(?:will|shall) )?(?:receive "
    r"|be paid |be entitled to (?:receive )?)?{duration:then}(?! of (?:notice|service|employ))"
    r"|; (?:and |or )?after (?:the |your |his |her )?{ordinal}"
    r" (?:anniversary|year)[^.;,\ue004]{0,20},"
    r" {duration:after}(?=[.;,]|$)"
)
A_YEAR = pattern(
    r"(?:equal to|equivalent (?:of|to)|in the amount of) (?:the sum of:? )?(?:\(\w{1,3}\) )?"
    r"(?:an amount equal to |the amount of )?"
    r"(?:your |the |executive's |employee's |his |her |then[- ]current "
    r"|then |current |highest |full |[A-Z][\w\u2024]{1,14}'s )+"
    r"(?:annual |annualized |yearly )?(?:base )?(?:salary|(?<=base\s)(?:compensation|pay))\b"
    r"(?![^.;,(]{0,40}\b(?:through|earned|accrued|unpaid|payable|otherwise|during|divided|would"
    r"|multiplied|continu\w+|from)\b)(?![^.;,(]{0,30}\bfor (?!purpose"
    r"|the (?:\w+ )?year (?:in which|of)))"
)
OF_SALARY = (
    pattern(
        r"\bproduct of:? (?:\(\w{1,3}\)"
        r" )?(?:{multiple|count|percent:share}|(?P<figure>\d\.\d{1,2})),?"
        r" (?:and|multiplied by|times) (?:\(\w{1,3}\) )?(?:the )?"
        r"(?P<sum>(?:sum|total|aggregate) of:? )?(?:\(\w{1,3}\) )?"
        rf"{BASE}{SALARY}\b"),
    pattern(rf"{BASE}{SALARY},? (?:multiplied by|times) {{multiple|count|percent:share}}"),
    pattern(
        r"{multiple|percent|fraction:share} (?:of |times )?(?:a dollar amount equal to |an"
        r" amount equal to"
        rf" |the amount of )?(?:the )?(?:(?:your|his|her|executive's"
        r"|employee's) )?(?P<sum>sum of|total of|aggregate of|combined)?[\s:]*"
        rf"(?:\(\w{{1,3}}\) )?{BASE}(?:salary|base"
        r" pay|base compensation)\b"),
)  # fmt: skip
_ALL_PAY = (
    r"(?P<kind>(?:(?:total|aggregate|average|cash|annual|annualized|gross|taxable|w-2|yearly|base)"
    r" )*)(?:compensation|remuneration|earnings)\b(?! (?:committee|plan|program|expense|paid in))"
)
OF_ALL_PAY = (  # a multiple of salary and of what else belongs to "compensation"
    pattern(
        r"{multiple|percent:share} (?:of |times )?(?:an amount equal to |(?:the|that) (?:amount"
        rf"|portion) of )?{BASE}(?:{_ALL_PAY}|(?P<base>base amount)\b)"),
    pattern(
        r"(?:equal to|equivalent (?:of|to)|in the amount of) (?:the |an amount equal to )*"
        rf"(?:your|executive's|employee's|his|her|[\w\u2024]{{2,14}}'s) {BASE}"
        r"(?:(?:total|aggregate|average|annual|annualized) )+(?:cash"
        r" )?(?:compensation|remuneration)"
        r"\b(?! (?:committee|plan))"),
)  # fmt: skip
AMOUNTS = (
    pattern(
        r"(?:lump[ -]sum|severance|separation|termination|cash)[^;]{0,96}?(?:of|equal to|equaling"
        r"|totaling|equals) (?:an"
        rf" amount equal to )?(?:a total of )?{{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\bpay (?:to )?(?:you|executive|employee|him|her|the executive|the employee)[^;]{0,80}?"
        rf"(?:(?:the|a|an) (?:aggregate |total |gross )*sum of|an amount equal to"
        rf"|amount of|total of) {{money:amount}}"
        rf"{_ONE_BY_ONE}"),
    pattern(
        r"\b(?:pay|paid|receive|compensate|entitled to)\b[^;.]{0,60}?\b(?:payment|sum|amount"
        r"|indemnity) (?:\([^)]{0,50}\) )?(?:in (?:the|an) (?:gross |total |aggregate )?amount )?"
        rf"(?:of|equal to) {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\b(?:pay|paid|receive|entitled to)(?: to)?(?: (?:the )?(?:you|him|her|executive"
        rf"|employee))? (?:an additional |a further |another )?{{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"salary,? (?:\((?![^)]{0,8}(?:a|per) (?:year|annum)|[^)]{0,4}annual)|totall?ing |for a"
        r" (?:gross |aggregate )?total (?:payment |amount )?of |(?<=salary,\s)or |in"
        r" the (?:total |aggregate |gross )?amount of ){money:amount}"),
    pattern(
        r"\b(?:cash|severance|separation|settlement)[^;.]{0,20}? payments? tota\w+ (?:in the"
        r" aggregate"
        r" )?{money:amount}"),
    pattern(
        r"\bmake (?:an? )?(?:[\w-]+ ){0,2}payment (?:to (?:[\w-]+ ){1,2})?(?:of|in the amount of)"
        rf" {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\bfor (?:a|an) (?:aggregate |gross )?total (?:gross |cash )?(?:payment |amount |sum )?of"
        r" {money:amount}"),
    pattern(
        r"\b(?:pay|paid|receive)\b[^;.]{0,110}?\b(?:an?|the) (?:(?:gross |aggregate |total )+"
        rf"(?:amount |sum )?|amount |sum )of {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\b(?:severance|separation|termination|settlement) (?:payments?|pay|amount|benefit)"
        rf" (?:shall|will) (?:be(?: increased to)?|equal) {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        rf"\bentitle[sd]? (?:the )?[\w.\u2024 ]{{2,30}}? to (?:receive"
        rf" )?{{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\b(?:deliver|transfer|remit|wire|tender)\w*\b[^;.]{0,110}?\b(?:amount|sum|payment)"
        rf" (?:equal to|of|in the amount of) {{money:amount}}{_ONE_BY_ONE}"),
    pattern(r"{money:amount} (?:in |as )?(?:a )?(?:lump[ -]sum|severance)"),
    pattern(
        r"{money:amount},? (?:less [^.;]{0,60}?)?as (?:an? |the |full |final |your )*(?:severance"
        r"|indemnity|settlement|(?:\w+ )?compensation for (?:your|his|her))"),
    pattern(
        r"\bpay (?:to )?(?:the )?(?:you|executive|employee) {money:amount}[^.;]{0,120}?"
        r"\bas severance"),
    pattern(
        r"{money:amount},? (?:which is |which |that is )?(?:equals?|equivalent"
        rf"|represent(?:s|ing))(?: to)? {{multiple|duration}} (?:of )?{BASE}(?:salary|base pay)"),
)  # fmt: skip
_ITEM = r"(?:^|[:;,]|\band)\W*(?:\(?\w{1,4}[.)] )?"
ITEMS = (  # of a list of what is paid on parting
    pattern(
        rf"{_ITEM}{{money:amount}}{_ONE_BY_ONE}(?=,|;|$| (?:less|payable|which|that|representing"
        r"|to be|in|as|on|within|minus|cash|lump))"),
    pattern(
        rf"{_ITEM}(?:an? |the )?(?:additional |further |separate |cash |lump[- ]sum |single"
        r" |one-time )*(?:payments?|sum),?(?: in lieu of notice,?)?[^.;,\ue000]{0,40}?(?:in"
        r" (?:the|an) (?:gross |total )?amount (?:of|equal to)|of|equal to)"
        rf" {{money:amount}}{_ONE_BY_ONE}"),
)  # fmt: skip
_FROM_TO = (
    r"\b(?:from|beginning|commencing|starting|for the period)(?: on| from)? {date:first},?"
    r" (?:and )?(?:through|until|to|ending)(?: on| and including)? {date:last}"
)
EACH_MONTH = (
    pattern(
        rf"{{money:amount}} (?:per|a|each|every) month,?[^;.\ue000\ue005]{{0,60}}?{_FROM_TO}"),
    pattern(
        r"\bmonthly (?:\w+ )?(?:payments?|instal?lments?|severance) (?:equal to|in the amount"
        rf" of|of) {{money:amount}},?[^;.\ue000\ue005]{{0,60}}?{_FROM_TO}"),
    pattern(
        r"{count|duration:number}(?: equal| consecutive| successive)* (?:monthly (?:severance "
        r"|separation |cash )?(?:payments?|instal?lments?)|months' payments) (?:to (?:you|him|her"
        r"|executive|employee) )?(?:each )?(?:of|in the amount of|equal to)"
        r" {money:amount}"),
    pattern(
        r"{money:amount} (?:for )?(?:per|a|each|every) month,?[^;.\ue000\ue004]{0,60}?\b(?:for|over"
        r"|during|(?=up to|not to exceed)) ?(?:the |a |an )?(?:period of |additional |next |first"
        r" |total"
        r" of )*(?P<most>up to |not to exceed )?(?:a (?:maximum|total) of )?{duration:months}"),
    pattern(
        r"\bfor (?:the |a |an )?(?:period of |additional |next"
        r" )*{duration:months}[^;.\ue000]{0,80}?"
        r"{money:amount} (?:per|a|each|every) month\b"),
    pattern(
        r"\bmonthly (?:severance |separation |cash )?(?:payments?|instal?lments?|severance)"
        r" (?:equal"
        r" to|in the amount of|of) {money:amount}[^;.\ue000\ue004]{0,60}?\bfor (?:the |a |an )?"
        r"(?:period of |additional |next )*{duration:months}"),
)  # fmt: skip
AND_AN_AMOUNT = pattern(r"\b(?:and|plus) (?:\(\w{1,3}\) )?{money:amount}(?! (?:per|each|a) )")
MULTIPLE_IN_ITS_STEAD = pattern(
    r"\bthe multiple (?:becomes|rises to|increases to|is|(?:will|shall|would) (?:instead )?be)"
    r" {count|multiple:share}"
)
OF_THE_SECOND = (  # what is paid instead, where the same sentence has a second condition
    pattern(rf"{{duration:months}}'? (?:of |worth of )?{BASE}(?:salary|base pay|pay|base)\b"),
    pattern(
        r"\b(?:payment|amount|severance|sum|that) (?:(?:shall|will|would) (?:instead )?(?:be|equal)"
        r"|becomes?|(?:goes|go) up to|increases? to)(?: increased to)? {money:amount}"),
)  # fmt: skip
EACH_YEAR = pattern(
    r"(?:plus|and|together with|increas\w+ by)(?: an?)?(?: additional| further)? {duration:each}"
    r"(?:'?s?,? (?:of |worth of )?(?:your |his |her |such )*(?:base )?(?:salary|pay))?"
    r" (?:for (?:each|every)|per) (?:(?:full|completed?|whole|additional) ){0,2}year"
    r" (?:of (?:your |his |her )?(?:service|employment)|(?:that )?(?:you|he|she) (?:ha(?:s|ve) )?"
    r"(?:worked|served|been employed))\b(?: here| (?:with|for) the company)?"
    r"(?:,? (?:up )?to (?:a )?(?:(?:total )?maximum of )?{duration:most})?"
)
IN_ITS_STEAD = pattern(
    r"\b(?:the|that|such|this) (?:[\w-]+ ){0,3}?{duration:first}(?: (?:period|of [\w ]{3,30}?"
    r"|referred to above|above|figure|amount|severance))* (?:(?:will|shall|would) (?:instead )?"
    r"(?:be|become|increase to)|becomes?|increases? to|goes? up to|rises? to)"
    r"(?: increased to| extended to| replaced (?:by|with))?"
    r"(?: a period of)? {duration|count:then}"
)
_OTHERWISE = r"(?![^.;,]{0,40}\b(?:notice|compet|solicit|confiden|secret|vest|cobra|cover))"
OF_THE_CLAUSE = pattern(  # "clause (i) shall be read as nine months", "After a year, the period"
    r"(?:(?P<what>\b(?:clause|item) \(\w{1,3}\)|\b(?:the|that|such|this) (?:severance |salary "
    r"|continuation )+period)|(?<=,\s)(?:the|that|such|this) period"
    r"(?: in (?:clauses? )?\(\w{1,3}\)(?: and \(\w{1,3}\))?)?)"
    r" (?:will|shall|would|is to) (?:instead )?(?:be|become|increase to)(?: (?:read|treated) as"
    r"| increased to| extended to| reduced to| replaced (?:by|with))?(?: a period of)?"
    rf" {{duration:then}}(?! (?:after|before|from|following|prior)){_OTHERWISE}"
)
AT_LEAST = pattern(
    r"\b(?:but|and)\b[^.;]{0,24}\b(?:not?|never)\b[^.;]{0,16}\bless than {duration:months}"
)
BY_DATES = pattern(
    rf"\b(?:pay|paid|payments?|receive|continu\w+)\b[^;.\ue005]{{0,90}}?{SALARY}"
    rf"[^;.\ue005]{{0,70}}?{_FROM_TO}"
)
UP_TO_A_DAY = pattern(
    rf"\b(?:continu\w+|severance|(?:receive|pay|paid) (?:to )?(?:you|executive|employee|him|her"
    rf"|your|M[rs]{{1,2}}[.\u2024] \w+))\b[^;.\ue005]{{0,60}}?{SALARY}"
    r"[^;.\ue005]{0,60}?\b(?:through|until|ending)(?: on| and including)? {date:last}"
)
NAMED_PERIOD = (
    pattern(
        rf"\b(?:during|throughout|for) (?:the )?(?P<period>(?:(?!the |such )[\w-]+"
        rf" ){{1,3}}period)\b"
        rf"[^;.]{{0,90}}?\b(?:pay|receive|continue)\w*[^;.]{{0,80}}?{BASE}(?:salary|base"
        r" compensation|severance pay)\b"),
    pattern(
        rf"\b(?:pay|receive|continu|payments?|entitled|equivalent)\w*[^;.]{{0,60}}?{BASE}"
        r"(?:salary|severance pay)\b"
        r"[^;.]{0,90}?\b(?:during|throughout|for|(?:until|through) the (?:end|expiration) of)"
        r" (?:the )?(?P<period>(?:(?!the |such )[\w-]+ ){1,3}period)\b"),
)  # fmt: skip
