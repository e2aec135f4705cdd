"""How letters say what severance comes to: months of salary, a share of a year of it, an amount."""

from __future__ import annotations

from ...text import pattern

_BASE = (
    r"(?:your |the |executive's |employee's |his |her |or |then[- ]current |then |current(?:ly)?"
    r" |base |basic |annual |annualized |regular |gross |monthly |per annum |continued |highest"
    r" |normal |full |such |in effect |[\w.]{2,14}'s )*"
)
_SALARY = r"(?:salary|base pay|basic pay|base compensation|base rate of pay|base wages)"
_FOR = (
    r"(?:for|over|through|during|throughout|until) (?:the date (?:that|which) is )?(?:a |the |an"
    r" )?(?:additional |further |subsequent"
    r" )?(?:period of |term of |period equal to )?(?:up to )?(?:a )?(?:maximum (?:period )?of )?"
    r"(?:the )?(?:(?:less|short|long|great)er of )?(?:\(\w{1,3}\) )?(?:a period of )?"
)
_NOT_PAST = r"(?! (?:period )?(?:immediately |most )?(?:preceding|prior|before|ended|recent))"
_ONE_BY_ONE = r"(?! (?:per|each|a month|monthly|a year|annually|for each))"
_CONTINUES = r"(?:continue|continuation|continuing|continued)"

MONTHS = (
    pattern(
        rf"{{duration:months}}'?(?: period)?,? (?:of |worth of |in |- -* ?of )?{_BASE}(?:salary"
        r"|base pay|base compensation|pay)\b"),
    pattern(
        rf"{_CONTINUES}[^;.]{{0,60}}?(?:salary|base pay|base"
        rf" compensation|severance)[^;.]{{0,220}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(
        rf"\b{_SALARY} (?:\([^)]{{0,30}}\) )?(?:\w+ ){{0,3}}(?:continu\w+|go on|be"
        rf" paid)\b[^;.]{{0,60}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
    pattern(r"{duration:months}'? (?:of |worth of )?(?:your |his |her )?base\b(?! year)"),
    pattern(
        rf"{_CONTINUES}[^;.]{{0,60}}?(?:salary|base pay|base"
        r" compensation)[^;.]{0,90}?\b(?:until|ending|is|ends)\b[^;.]{0,30}?{duration:months}"
        r" (?:after|following|from)"),
    pattern(
        rf"\bcontinue to pay\b[^;.]{{0,40}}?{_FOR}{{duration:months}}[^;.]{{0,140}}?{_BASE}"
        rf"{_SALARY}"),
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
        rf" (?:of |worth of )?{_BASE}(?:salary|pay|base)"),
    pattern(
        rf"{_BASE}{_SALARY}[^;.]{{0,110}}?\b{_FOR}{{duration:months}}(?: period)? (?:from"
        r"|following|after|beginning|commencing)(?! the (?:effective date|date of this))"),
    pattern(
        r"{duration:months}(?: period)? (?:following|after|thereafter)[^;.]{0,60}?"
        rf"(?:continue|pay)\b[^;.]{{0,60}}?{_BASE}{_SALARY}"),
    pattern(
        rf"(?:severance|separation pay|paid|pay|receive)[^;.]{{0,50}}?{_BASE}(?:salary|base pay)"
        rf"[^;.]{{0,110}}?\b{_FOR}{{duration:months}}{_NOT_PAST}(?=[\s,.;)])"),
    pattern(
        rf"{_BASE}{_SALARY}[^;.]{{0,110}}?\b(?:to|for|up to) (?:a )?maximum of"
        r" {duration:months}"),
    pattern(
        rf"{_CONTINUES}[^;.]{{0,60}}?{_SALARY}[^;.]{{0,90}}?\b(?:through|until) the"
        r" {ordinal:nth} anniversary of (?:(?:the|such|your|his|her|date|of) )*(?:terminat|sep)"),
)  # fmt: skip
MONTHS_OF_ALL_PAY = (  # of salary, and of what else belongs to "compensation"
    pattern(
        rf"(?<!value\sof\s){{duration:months}}'?(?: period)?,? (?:of |worth of |in )?{_BASE}(?:"
        r"total |full |cash )?(?:compensation|remuneration)\b(?! (?:committee|plan|after notice))"),
    pattern(
        rf"(?:severance|separation|continu\w+)[^;.]{{0,60}}?{_BASE}(?:total |full |cash )?"
        rf"(?:compensation|remuneration)\b[^;.]{{0,60}}?{_FOR}{{duration:months}}{_NOT_PAST}"),
)  # fmt: skip
STEPPED = pattern(
    r"\bthereafter\b|\bduring (?:the |your |his |her )?{ordinal}|\bafter (?:the |your |his |her )?"
    r"{ordinal} (?:year|anniversary)|{duration} or more\b|\bless than {duration} of\b"
)
STEP = pattern(
    rf"{{duration:months}}'? (?:of |worth of |in )?{_BASE}(?:salary|base pay|pay|severance)\b"
    r"|\b(?:and|or),? (?<!notice\s){duration:then} thereafter"
)
A_YEAR = pattern(
    r"(?:equal to|in the amount of) (?:the sum of )?(?:\(\w{1,3}\) )?"
    r"(?:your |the |executive's |employee's |his |her |then[- ]current |current )+"
    r"(?:annual|annualized|yearly) (?:(?:base )?salary|base compensation)\b"
)
OF_SALARY = (
    pattern(
        r"{multiple|percent|fraction:share} (?:of |times )?(?:a dollar amount equal to |an"
        r" amount equal to"
        rf" |the amount of )?(?:the )?(?P<sum>sum of|total of|aggregate of)?[\s:]*"
        rf"(?:\(\w{{1,3}}\) )?{_BASE}(?:salary|base"
        r" pay|base compensation)\b"),
)  # fmt: skip
AMOUNTS = (
    pattern(
        r"(?:lump[ -]sum|severance|separation|termination|cash)[^;]{0,50}?(?:payments?|amount|pay"
        r"|sum|benefits?)?[^;]{0,40}?(?:of|equal to|equaling|totaling|amount of|equals) (?:an"
        rf" amount equal to )?(?:a total of )?{{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\bpay (?:to )?(?:you|executive|employee|him|her|the executive|the employee)[^;]{0,80}?"
        rf"(?:the sum of|an amount equal to|amount of|a sum of|total of) {{money:amount}}"
        rf"{_ONE_BY_ONE}"),
    pattern(
        r"\b(?:pay|paid|receive|compensate|entitled to)\b[^;.]{0,60}?\b(?:payment|sum|amount"
        r"|indemnity) (?:\([^)]{0,50}\) )?(?:in (?:the|an) (?:gross |total |aggregate )?amount )?"
        rf"(?:of|equal to) {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"\b(?:pay|paid|receive|entitled to)(?: to)?(?: (?:the )?(?:you|him|her|executive"
        rf"|employee))? {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        r"salary,? (?:\((?![^)]{0,8}(?:a|per) (?:year|annum)|[^)]{0,4}annual)|totall?ing |for a"
        r" (?:gross |aggregate )?total (?:payment |amount )?of |in"
        r" the (?:total |aggregate |gross )?amount of ){money:amount}"),
    pattern(
        r"\b(?:cash|severance|separation|settlement)[^;.]{0,20}? payments? tota\w+ (?:in the"
        r" aggregate"
        r" )?{money:amount}"),
    pattern(
        r"\b(?:severance|separation|termination|settlement) (?:payments?|pay|amount|benefit)"
        rf" (?:shall|will) (?:be(?: increased to)?|equal) {{money:amount}}{_ONE_BY_ONE}"),
    pattern(
        rf"\bentitle[sd]? (?:the )?[\w.\u2024 ]{{2,30}}? to (?:receive"
        rf" )?{{money:amount}}{_ONE_BY_ONE}"),
    pattern(r"{money:amount} (?:in |as )?(?:a )?(?:lump[ -]sum|severance)"),
    pattern(
        r"{money:amount},? (?:less [^.;]{0,60}?)?as (?:an? |the |full |final |your )*(?:severance"
        r"|indemnity|settlement|(?:\w+ )?compensation for (?:your|his|her))"),
    pattern(
        r"\bpay (?:to )?(?:the )?(?:you|executive|employee) {money:amount}[^.;]{0,120}?"
        r"\bas severance"),
    pattern(
        r"{money:amount},? (?:which is |which represents |that is )?(?:equal|equivalent"
        rf"|representing)(?: to)? {{multiple|duration}} (?:of )?{_BASE}(?:salary|base pay)"),
)  # fmt: skip
EACH_MONTH = (
    pattern(
        r"{money:amount} (?:per|a|each|every) month,?[^;.\ue000\ue004]{0,60}?\b(?:for|over|during)"
        r" (?:the |a |an )?(?:period of |additional |next |first |total of )*{duration:months}"),
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
_TERM = (
    r"(?:(?:balance|remainder|rest|unexpired (?:portion|part)|remaining (?:portion|part)?)"
    r" ?(?:of )?"
    r"|(?:through|until|to) the (?:end|expiration|expiry) of )"
    r"(?:the |this |his |her |your |then )*(?:[\w-]+ ){0,3}(?:term|agreement|contract)\b"
)
REST_OF_TERM = (
    pattern(
        rf"\b(?:salary|compensation)\b[^;.]{{0,90}}?\b(?:for|through|until|over|to|during)"
        rf" (?:the )?"
        rf"(?P<rest>{_TERM})"),
    pattern(
        r"(?P<rest>\b(?:balance|remainder) of (?:the |his |her |your |executive's |employee's )*"
        r"(?:unpaid |base |annual )*salary\b|\bremaining (?:base )?salary (?:due|payable|owed)\b)"),
)  # fmt: skip
COMPARED_SUM = pattern(
    r"(?:\(\w{1,3}\) )?(?:(?:a|the) sum (?:of|equal to) |an amount equal to |a payment of )?"
    r"{money:amount}(?! (?:per|each|a) )"
)
AND_AN_AMOUNT = pattern(r"\b(?:and|plus) (?:\(\w{1,3}\) )?{money:amount}(?! (?:per|each|a) )")
AT_LEAST = pattern(
    r"\b(?:but|and)\b[^.;]{0,24}\b(?:not?|never)\b[^.;]{0,16}\bless than {duration:months}"
)
NAMED_PERIOD = (
    pattern(
        rf"\b(?:during|throughout|for) (?:the )?(?P<period>(?:(?!the |such )[\w-]+"
        rf" ){{1,3}}period)\b"
        rf"[^;.]{{0,90}}?\b(?:pay|receive|continue)\w*[^;.]{{0,80}}?{_BASE}(?:salary|base"
        r" compensation|severance pay)\b"),
    pattern(
        rf"\b(?:pay|receive|continu|payments?)\w*[^;.]{{0,60}}?{_BASE}(?:salary|severance pay)\b"
        r"[^;.]{0,90}?\b(?:during|throughout|for|(?:until|through) the (?:end|expiration) of)"
        r" (?:the )?(?P<period>(?:(?!the |such )[\w-]+ ){1,3}period)\b"),
)  # fmt: skip
