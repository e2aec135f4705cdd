"""How moving costs are read: shipments with their routes, an allowance, the most that is paid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from ... import sums_abroad
from ...endings import FOR_CAUSE
from ...permitted import promises_nothing
from ...text import find, find_all, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import MONEY, Money

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

Found = tuple[dict[str, Any], dict[str, tuple["Span", ...]]]

_PLACE = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,2}(?:, [A-Z][\w.]*(?: [A-Z]\w+)?)?"
_ROUTE = phrase(
    rf"\bfrom (?:your (?:home|residence) in |the )?({_PLACE}) to (?:the )?({_PLACE})", 0
)
_GOODS = (
    r"(?:household goods|personal (?:effects|belongings|property)|household (?:effects|belongings))"
)
_SHIPPED = (
    pattern(
        rf"\b(?:pay|reimburse|cover|bear)\w*\b[^.;]{{0,80}}?(?:ship\w*|moving|move|relocat\w*"
        rf"|transport\w*)[^.;]{{0,60}}?\b{_GOODS}"
    ),
    pattern(rf"\b(?:will|shall) (?:move|ship|transport)\b[^.;]{{0,40}}?\b{_GOODS}"),
    pattern(rf"{_GOODS}[^.;]{{0,80}}?(?:shipped|moved|transported|ship\w*)"),
)
# beside the goods: "two house-hunting trips, and commissions, up to a total of $45,000"
_OTHER_COSTS = phrase(r"\b(?:trips?|commissions?|brokerage|closing costs|fees|travel|temporary)\b")
_OTHER_PROMISE = phrase(r"\band (?:(?:will|shall) )?(?:also )?(?:pay|reimburse|cover)\b")
_IN_ALL = phrase(r",? (?:in (?:the aggregate|total|all)|altogether)\b")
_CAP = pattern(
    r"(?:up to|(?:not|no event|no case) (?:to )?exceed(?:ing)?"
    r"|maximum (?:amount |benefit |reimbursement )?of|limited to|capped at"
    r"|(?:no|not) more than|cap of|ceiling of|limit of"
    r"|(?:may|shall|will|can) not go (?:over|beyond|above))"
    r" (?:an? (?:total |aggregate |maximum |gross )*(?:amount )?of )?{money:cap}"
    r"(?!,? (?:an?|per|each|every) (?:month|week|day|night|mile)\b)"
)

# what is paid for: a move, never that of an office or of a date
_THE_MOVE = (
    r"(?:relocat(?:ion|ing|e)|moving|move)\b(?! (?:forward|ahead|out of|the (?:company|office)))"
)
_MOVE = phrase(rf"\b{_THE_MOVE}")
_PAID = (
    r"\b(?:reimburs\w+|pay|pays|paid|cover\w*|bear|borne|absorb|pick up|provid\w+|eligible"
    r"|assist\w*|amount|receive|entitled|available|allow\w*|capped|limited)\b"
)
_EXPENSES = (
    pattern(rf"{_PAID}[^.;]{{0,160}}?\b{_THE_MOVE}"),
    pattern(rf"\b{_THE_MOVE}[^.;]{{0,120}}?{_PAID}"),
)
_COSTS = phrase(
    r"\b(?:expenses?|costs?|reimburse\w*|relocation (?:package|benefits?|assistance)"
    r"|(?:relocation|moving) allowance"
    r"|(?:toward|for|with|to support) (?:\w+ )?(?:relocation|move|moving))\b"
)
_NAME = (
    r"\b(?:relocation|moving) (?:expense |cash |assistance )?"
    r"(?:allowance|bonus|payment|stipend|assistance|package|benefit|grant)s?\b"
)
_AIM = (
    r"(?:assist|facilitate|help|aid|cover|defray|offset|connection|towards?|use|used|support|for"
    r"|expenses)"
)
_ALLOWANCE = (
    pattern(
        rf"{_NAME}(?: \([^()]*\))?(?:[^.;\ue000]{{0,40}}?\b(?:of|equal to|amount of|totaling|in the"
        r" sum of)|:) {money:amount}"
    ),
    pattern(rf"{{money:amount}} (?:\([^()]*\) )?(?:one-time |lump[- ]sum |gross |net )*{_NAME}"),
    pattern(
        r"\b(?:flat (?:rate|fee|sum|amount)|allowance|stipend) of {money:amount}[^.;]{0,60}?"
        rf"\b{_THE_MOVE}"
    ),
    pattern(
        r"\blump[- ]sum (?:cash )?(?:payment )?(?:of|in the amount of|equal to) {money:amount}"
        rf"[^.;\ue000]{{0,100}}?\b{_THE_MOVE}"
    ),
    pattern(  # "we will pay you $20,000 to assist with your move"
        r"\b(?:pay|paid|receive|provid\w+|give|given)\b[^.;\ue000]{0,60}? {money:amount}"
        rf"(?: \([^()]*\))?,?[^.;\ue000,]{{0,30}}?\b{_AIM}\b[^.;\ue000]{{0,40}}? (?:your|his|her)"
        r" (?:relocation|moving|move)\b"
    ),
    pattern(  # "to assist with your move, you will receive $20,000", "... by a payment of $20,000"
        rf"\b{_AIM}\b[^.;\ue000,]{{0,40}}? (?:your |his |her )(?:relocation|moving|move)\b"
        r"[^.;\ue000]{0,60}?(?:, (?:\w+ ){1,4}(?:pay|paid|receive|provide|given?)"
        r"|,? by (?:paying|providing|giving|a payment))\b[^.;\ue000]{0,40}? {money:amount}"
    ),
    pattern(  # "in lieu of relocation benefits we will pay you $20,000"
        r"\bin lieu of (?:any |all |other )*(?:relocation|moving)\b[^.;\ue000]{0,60}?,?"
        r" (?:\w+ ){1,4}(?:pay|paid|receive|provide)\b[^.;\ue000]{0,40}? {money:amount}"
    ),
    pattern(  # "we will pay you $20,000 for moving expenses"
        r"\b(?:pay|paid|receive|provid\w+)\b[^.;\ue000]{0,60}? {money:amount}(?: \([^()]*\))? for"
        r" (?:\w+ )?(?:moving|relocation)(?: and \w+)? (?:expenses|costs)"
    ),
)
# beside what else is paid for: "a lump sum of $15,000 for all incidental expenses"
_INCIDENTAL = (
    pattern(
        r"\b(?:incidental|miscellaneous|settling[- ]in|moving)(?: expenses?)? (?:allowance|payment)"
        r" (?:of|equal to|in the amount of) {money:amount}"
    ),
    pattern(
        r"\b(?:lump[- ]sum|allowance|payment|stipend)(?: \w+)? of {money:amount}[^.;\ue000]{0,30}?"
        r"\bfor (?:\w+ ){0,2}(?:incidental|miscellaneous)"
    ),
    pattern(
        r"{money:amount} (?:gross |net )?(?:lump[- ]sum|allowance|payment|stipend)"
        r"[^.;\ue000]{0,20}? for (?:\w+ ){0,2}(?:incidental|miscellaneous)"
    ),
)
_ROW = pattern(
    r"^[\s:]*(?:(?:a )?(?:lump[- ]sum|allowance|stipend|one-time payment)(?: payment)? of"
    r" {money:amount}|{money:sum} (?:lump[- ]sum|allowance|stipend|flat|one-time))"
)
_ROW_OF_SUM = pattern(r"^[\s:(]*{money:sum}(?!,? (?:per|a|each|maximum|limit|cap)\b)")
_HEADS_SUM = phrase(
    r"^(?:lump[- ]sum |one-time |cash )?(?:relocation|moving) (?:allowance"
    r"|bonus|payment|stipend|lump sum)"
)
_HEADED = phrase(r"^(?:lump[- ]sum |one-time |cash )?(?:relocation|moving)\b(?!.*\bloan)")
_GOES_ON = phrase(
    r"^(?:the (?:total|aggregate|maximum|company's|amount|reimbursement)|these|such|this|total"
    r"|reimbursements?|any such|all such|in no event)\b"
)
_A_PERIOD = phrase(
    r" ?(?:per|a|each|/) ?(?:\w+ )?(?:day|week|month|year)\b"
    r"|,? (?:daily|weekly|monthly|annually|yearly)\b"
)
_UNLIMITED = phrase(r"\bnot be\s+$")  # "will not be limited to"
_MOST_LEADS = phrase(r"\b(?:up to|exceed\w*|maximum|limited|capped|more than)\b[^.;]*$")
_NOT_PROMISED = phrase(
    r"good reason|terminat|resign|\brepay|\bloan\b|mortgage|\bmiles\b|severance|constructive"
    r"|without (?:your|his|her|executive's) consent|\bnot be (?:eligible|entitled|reimbursed)"
    r"|\balready\b|\bpreviously\b"
)
_ELSE = phrase(
    r"\b(?:(?<!relocation )(?<!moving )bonus|salary|legal|attorney\w*|tuition|automobile|car"
    r"|tax return|insurance)\b"
)
# all of the costs, whatever they come to; or what a policy or a package gives
_MOVING = r"\b(?:relocation|moving) (?:and \w+ )?(?:expenses|costs)\b"
_WHOLE = phrase(
    rf"\b(?:reimburs\w+|pay|pays|paid|covers?|covered|bear|borne)\b[^.;\ue000]{{0,60}}?{_MOVING}"
    r"|\bpay for (?:(?:your|his|her|the|executive's|employee's) )*(?:relocation|move)\b(?! bonus)"
    rf"|{_MOVING}[^.;\ue000]{{0,60}}?\b(?:reimbursed|paid|covered|borne)\b"
    r"|\b(?:reimburs\w+|pay|bear|cover)\b[^.;\ue000]{0,60}?\b(?:costs?|expenses)"
    r"(?: (?:that )?(?:you |he |she |are |is )?(?:incur(?:red)?|associated|involved|related"
    r"|in connection))?(?: by (?:you|him|her|executive|employee))? (?:of|in|with|for|to)"
    r" (?:the |your |his |her )?(?:mov(?:e|ing)|relocat\w+)\b"
)
_PACKAGE = phrase(
    r"\b(?:provid\w+|eligible|entitled|receive|offer\w*)\b[^.;\ue000]{0,70}?\brelocation"
    r" (?:\w+ )?(?:package|benefits|assistance|program|policy)\b"
    r"|\b(?:relocation|moving) (?:expenses|costs|benefits)\b[^.;\ue000]{0,40}?\b(?:in accordance"
    r" with|pursuant to|under|as (?:set forth|outlined|described) in)\b[^.;]{0,80}?"
    r"\b(?:policy|package|program)|\brelocation (?:program|policy|package) (?:will|shall) apply\b"
    r"|\bcovered by [^.;]{0,40}?\brelocation (?:policy|program)\b"
)
NEAR, FAR = 5, 20  # sentences in which it is wanted back, and those in which it is named again
_REPAYS = phrase(
    r"\b(?:repay|reimburse (?:us|(?:the )?(?:company|employer))|pay back|refund|return|owe)\b"
)
_LEAVES = phrase(r"\b(?:resign|leave|leaving|voluntar|quit|terminat|discharg)")
LeavingWay = Literal["resigned", "for_cause"]
LEAVING: dict[LeavingWay, str] = {
    "resigned": "if you resign",
    "for_cause": "if you are terminated for Cause",
}
_RESIGNS = phrase(
    r"\b(?:resign\w*|voluntar\w+|quit|(?:you|he|she|executive|employee) (?:leaves?|terminates?)"
    r"|by (?:you|him|her|the executive|the employee))\b"
)
_ANY_ENDING = phrase(
    r"\b(?:(?:any|whatever) reason|without (?:good )?cause)\b"
    r"|\b(?:terminated|terminates|ends)\b(?!(?: \w+){0,6} (?:for|with) (?:good |just )?cause)"
)
_IN_CASE = phrase(
    r"\b(?:should|if|in the event|unless|reduc\w+|other than|in lieu of|not|repa\w+|waives?"
    r"|supersed\w+|acknowledg\w+|temporary)\b"
)
_OURS = phrase(r"\b(?:company|employer|bank|corporation|we|your?|executive|employee|he|she)\b")
_NEEDS = ("relocat", "goods", "moving", " move")


_GROSSED_UP = phrase(
    r"(?<!not be )\bgrossed[- ]?up\b|(?<!no tax )(?<!including )\bgross[- ]?up (?:for|on|your|such"
    r"|any|these|payment)\b"
)


def moves_of(letter: Letter) -> Iterator[tuple[Sentence, Found]]:
    """Each sentence that promises to pay for the shipment of goods, or for the move; where none
    gives a route, a sum or a most, the first that promises its costs or a package.
    """
    lower = letter.masked.lower
    if not any(word in lower for word in _NEEDS):
        return
    seen: set[tuple[str, int]] = set()
    whole: tuple[Sentence, Found] | None = None
    some = False
    for sentence in letter.sentences:
        if sentence.kind != "body":
            continue
        shipped = any(find(words, sentence) for words in _SHIPPED) and not promises_nothing(
            sentence.text
        )
        if shipped:
            some = True
            yield sentence, _shipped(sentence)
        for found in _costs(letter, sentence):
            if shipped and "allowance" not in found[0]:
                continue
            key = next((name, value) for name, value in found[0].items() if name != "expenses")
            if key not in seen:
                some = True
                seen.add(key)
                yield sentence, found
        all_ = _uncapped(sentence) if whole is None and not some else None
        if all_ and not promises_nothing(sentence.text):
            whole = sentence, all_
    if whole is not None and not some:
        yield whole


def _uncapped(s: Sentence) -> Found | None:
    """All costs of the move, or what a policy or a package of the Company gives."""
    lower = s.lower
    if not ("relocat" in lower or "moving" in lower) or not _OURS.search(s.text):
        return None
    if _NOT_PROMISED.search(s.text) or MONEY in s.text:
        return None
    for words, package in ((_PACKAGE, True), (_WHOLE, False)):
        match = words.search(s.text)
        if match is None or _IN_CASE.search(s.text, 0, match.end()):
            continue
        span = (s.span(*match.span()),)
        terms = {"expenses": True} | ({"package": True} if package else {})
        return terms, dict.fromkeys(terms, span)
    return None


def _shipped(s: Sentence) -> Found:
    """The routes of the shipments, and the most that is paid."""
    cap = find(_CAP, s)
    most = cap.value("cap", Money) if cap is not None else None
    capped = most is not None and most.currency == "USD"
    if cap is not None and s.text[: cap.start].endswith("("):
        capped = False  # it is of what stands before it
    together = _OTHER_COSTS.search(s.text) and (
        not _OTHER_PROMISE.search(s.text)
        or (cap is not None and _IN_ALL.match(s.text, cap.end) is not None)
    )
    if cap is not None and most is not None and capped and together:
        span = (s.span(),)
        return {"cap": most.cents, "expenses": True}, {"cap": (cap.span(),), "expenses": span}
    found = list(_ROUTE.finditer(s.text))
    routes = tuple((_folded(m.group(1)), _folded(m.group(2))) for m in found)
    spans = tuple(s.span(m.start(), m.end()) for m in found) or (s.span(),)
    terms: dict[str, Any] = {"routes": routes}
    fields: dict[str, tuple[Span, ...]] = {"routes": spans}
    if cap is not None and most is not None and capped and not _of_another(s, cap):
        terms["cap"], fields["cap"] = most.cents, (cap.span(),)
    return terms, fields


def _of_another(s: Sentence, cap: Match) -> bool:
    """Whether a most is of what a second promise, between the goods and it, pays for."""
    other = _OTHER_PROMISE.search(s.text)
    return other is not None and other.start() < cap.start


def _costs(letter: Letter, s: Sentence) -> Iterator[Found]:
    """An allowance for the move, the most that is paid of its costs, or both."""
    if MONEY not in s.text or _NOT_PROMISED.search(s.text):
        return
    headed = _HEADED.search(s.heading) is not None
    moves = _MOVE.search(s.text) is not None
    goes_on = not moves and _GOES_ON.search(s.text) is not None and _after_a_move(letter, s)
    if not (headed or moves or goes_on) or promises_nothing(s.text):
        return
    if (sum_ := _allowance(s, headed)) is not None:
        yield {"allowance": sum_[0]}, {"allowance": (sum_[1],)}
    promised = _COSTS.search(s.text) is not None and any(find(words, s) for words in _EXPENSES)
    if not (headed or goes_on or promised):
        return
    if cap := next((m for m in find_all(_CAP, s) if _limits(s, m)), None):
        most = cap.value("cap", Money)
        terms: dict[str, Any] = {"cap": most.cents}
        if most.currency != "USD":
            terms = {"abroad": sums_abroad.written(most.currency, most.cents)}
        at: tuple[Span, ...] = (cap.span(),)
        fields = dict.fromkeys(terms, at) | {"expenses": (s.span(),)}
        yield terms | {"expenses": True}, fields


def _allowance(s: Sentence, headed: bool) -> tuple[int, Span] | None:
    for words in (*_ALLOWANCE, *_INCIDENTAL):
        match = find(words, s)
        if match is None or _ELSE.search(match.text()):
            continue
        at = match.bounds("amount")[0]
        money = match.value("amount", Money)
        if _A_PERIOD.match(s.text, at + 1):
            continue
        if money.currency == "USD" and money.cents > 0 and not _MOST_LEADS.search(s.text[:at]):
            return money.cents, match.span()
    row = find(_ROW, s) if headed else None
    if row is None and _HEADS_SUM.search(s.heading):
        row = find(_ROW_OF_SUM, s)
    if row is not None:
        sum_ = row.value("amount" if row.has("amount") else "sum", Money)
        if sum_.currency == "USD" and sum_.cents > 0:
            return sum_.cents, row.span()
    return None


def _limits(s: Sentence, cap: Match) -> bool:
    """Whether a most is one of the costs of the move, as a whole."""
    if cap.value("cap", Money).cents <= 0:
        return False
    return not (_A_PERIOD.match(s.text, cap.end) or _UNLIMITED.search(s.text[: cap.start]))


def _after_a_move(letter: Letter, s: Sentence) -> bool:
    """Whether the sentence before it, in its paragraph, promises to pay for a move."""
    before = letter.sentences[s.index - 1] if s.index else None
    if before is None or before.paragraph != s.paragraph or _NOT_PROMISED.search(before.text):
        return False
    return any(find(words, before) for words in _EXPENSES)


def _folded(name: str) -> str:
    return " ".join(name.split()).rstrip(".,")


def repaid(letter: Letter, s: Sentence) -> Sentence | None:
    """The sentence of a promise, or the one after it that wants the money back on leaving."""
    for other in letter.sentences[s.index : s.index + FAR]:
        near = other.index - s.index < NEAR and other.paragraph == s.paragraph
        if other.kind != "body" or not (near or _MOVE.search(other.text)):
            continue
        back = _REPAYS.search(other.text)
        if back is not None and _LEAVES.search(other.text):
            if other is s and _LEAVES.search(other.text, back.start()) is None:
                continue
            return other
    return None


def repaid_on(back: Sentence) -> tuple[LeavingWay, ...]:
    """On which ways of leaving it is wanted back; nothing where the words may mean any."""
    if _ANY_ENDING.search(back.text):
        return ()
    ways: tuple[tuple[LeavingWay, Phrase], ...] = (
        ("resigned", _RESIGNS),
        ("for_cause", FOR_CAUSE),
    )
    return tuple(way for way, words in ways if words.search(back.text))


def grossed_up(letter: Letter, s: Sentence) -> Span | None:
    """Where it says that the tax on it is paid too: there, or in the sentence after it."""
    after = letter.sentences[s.index + 1 : s.index + 2]
    for other in (s, *(o for o in after if o.paragraph == s.paragraph and o.kind == "body")):
        said = _GROSSED_UP.search(other.text) if "gross" in other.lower else None
        if said is not None:
            return other.span(*said.span())
    return None
