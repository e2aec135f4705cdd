"""Reads promises of severance: months of salary or an amount, on which events, when it is due."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from ...events import Events
from ...last_day import leaves
from ...narrowed import described
from ...non_renewal import counted
from ...provision import Cite
from ...text.phrases import phrase
from ...treated_alike import with_good_reason
from ...triggers import read_window
from .afterwards import told_after
from .base_amount import of_base_amount
from .by_name import on_other_events
from .cash import OF_PAY, cash, in_a_period
from .instalments import CONTINUES, goes_on, in_parts, left_to_choice, limb_of, of_amount
from .months_of_salary import IN_STEAD, in_its_stead, steps
from .nothing_more import on_which_nothing
from .occasion import DEFINES, occasion_of, works_on
from .others import in_place_of, only_without
from .parting import further, in_a_list, item_of, salary_until
from .promised_cash import Cash, Ended, year_in_months
from .schedule import schedule_told
from .tiers import Tier, second_tier
from .timing import at_once, at_two_times, on_a_day, timing

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span
    from ...text.patterns import Match

_NEEDS = ("terminat", "control", "discharge", "dismiss", "separat", "severance", "eliminat",
          "without cause", "for cause", "than cause", "laid off", "layoff", "you die", "disabled",
          "death", "expir", "renew", "you go", "misconduct",
          "employment ends", " cause", "good reason", "extend", "not offered", " end your", " dies",
          "convenience", "resign")  # fmt: skip
_REFUSED = phrase(
    r"(?:not be (?:entitled|eligible)|no (?:severance|salary)|shall not receive|will not receive"
    r"|not invoke|without severance|in lieu of notice|pay in lieu|\bgarden|during the notice"
    r"|\bnotice,? or\b[^.;,]{0,30}$|\bnotice,? during which\b"
    r"|\bno (?:policy|practice|intention)\b|\b(?:is|are) not payable\b"
    r"|\bno (?:other )?(?:officer|employee|executive|person)\b|\bpeers?\b|\b(?:is|are) typically\b"
    r"|\bindustry (?:practice|norm|standard)"
    r"|\b(?:consider|contemplat|propos|recommend)\w*\b[^.;]{0,60}\b(?:plan|program|policy"
    r"|arrangement|agreement)\b[^.;]{0,40}\bwould\b"
    r"|\bnothing\b[^.;]{0,60}\b(?:entitle|requir|obligat|oblig)\w*"
    r"|\b(?:releas|waiv|relinquish|forfeit|disclaim)\w*\b[^.;]{0,60}\b(?:claims?|rights?"
    r"|entitlements?) (?:to|for) (?:any |the )?(?:severance|separation|termination)\b[^.;]{0,60}$"
    r"|\bmay,? (?:in|at) (?:[\w']+ ){1,3}(?:sole |absolute )*discretion,? (?:\w+ )?(?:award"
    r"|grant|pay|provide|offer|give|consider)\b)",
    0,
)
_BY_EXECUTIVE = phrase(  # what the executive is to pay
    r"\b(?:he|she|you|executive|employee) (?:shall|will|must|agrees? to|is (?:required"
    r"|obligated) to)"
    r" (?:pay|repay|reimburse|refund) (?:to |back to )?(?:the )?(?:company|employer|bank"
    r"|corporation"
    r"|us)\b",
    0,
)
_MODAL = phrase(r"\b(?:shall|will|would|agrees?|entitled|pays?|paid)\b", 0)
_NO_MORE = phrase(  # "Six months' salary shall no longer be available", or "not be payable if ..."
    r"\b(?:shall|will|is|are) (?:no longer|in no event|not) (?:be )?(?:available|payable|paid|due"
    r"|owed|apply|made|provided)\b(?! (?:until|before|unless|later|in excess|more))"
    r"|\bis (?:hereby )?(?:cancell?ed|deleted|rescinded|withdrawn)\b",
    0,
)
_ONCE = phrase(  # what another paper promised, or another person got
    r"\b(?:former|prior|previous|old|superseded|earlier|expired)\b[^.;]{0,40}\b(?:agreement|letter"
    r"|contract|employer|plan)\b[^.;]{0,30}\b(?:you|he|she|executive|employee) (?:were|was|had"
    r"|would have)\b"
    r"|^(?:(?!\b(?:shall|will|would|agree)).)*?[\w\u2024],? (?:received|was paid"
    r"|was given|had received|had an? (?:contract|agreement) with) (?:\w+ ){0,3}$",
    0,
)
_ELSE = phrase(
    r"\b(?:409A|specified employee|shall be delayed|will be delayed|deferred compensation"
    r"|non-?compet\w+ period|restricted period|non-?solicit|parachute|280G"
    r"|(?<!as )liquidated damages"
    r"|whereas|release of claims that the company|base amount|years of service credit"
    r"|shall (?:mean|be defined)|plan,? (?:which|that) provides"
    r"|under which (?:\w+ )?participants)\b"
    r"|^\W*(?:\([a-z]\) )?for (?:the )?purposes? of\b",
)
_A_PERIOD = re.compile(r"[A-Z][\w-]+ [Pp]eriod\b|(?:severance|continuation) period\b")
_PARENTHESES = re.compile(r"\([^()]*\)")
_FOR_NOTICE = phrase(r"^[^.;,]{0,30}\bin lieu of (?:such |the |any )?(?:\w+ )?notice", 0)
_AT_A_TIME = phrase(r"\b(?:after|before|during|within|until|prior to|from)\b")
_BONUS = phrase(r"(?:(?!and\b|plus\b)[\w'-]+ ){0,3}\b(?:bonus(?:es)?|incentives?|awards?)\b")
REACH = 420  # letters between salary and the bonus that belongs to it
NEAR = 50  # letters after a sum in which it is denied
_OF_BOTH = ("triggers", "double", "after_change", "before_change", "away", "window", "form")
Found = tuple[
    dict[str, Any], dict[str, tuple["Span", ...]], list["Span"], list[Tier]
]  # terms, where each stands, what they rest on, and the sums beside them


def read_severance(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    """The terms of every severance promise in a letter, with a cite for each field."""
    lower = letter.masked.lower
    if not any(word in lower for word in _NEEDS):
        return
    every = list(_every(letter))
    nothing = on_which_nothing(letter, every) if every else None
    for promise in every:
        terms, cite = with_good_reason(letter, *counted(letter, *promise))
        if nothing is not None:
            terms["nothing_on"] = nothing[0]
            whole = tuple(dict.fromkeys((*cite.whole, *nothing[1].whole)))
            cite, nothing = Cite(whole, {**cite.fields, **nothing[1].fields}), None
        said = [letter.quote(span) for span in cite.fields.get("instead", ())]
        if len(every) == 1 and said and "above" not in said[0]:
            del terms["instead"]  # no other is read, whose place it could take
        cite = Cite(cite.whole, {k: v for k, v in cite.fields.items() if k in terms})
        yield on_other_events(letter, terms, cite)


def _every(letter: Letter) -> Iterator[tuple[dict[str, Any], Cite]]:
    sentences = [s for s in letter.sentences if s.kind in ("body", "heading")]
    ended = cache(lambda: leaves(sentences, undated=True))
    spoken = {s.index for s in letter.having(*OF_PAY)}
    seen: set[str] = set()
    for i, sentence in enumerate(sentences):
        if sentence.kind != "body" or sentence.index not in spoken:
            continue
        read = _promise(sentences, i, ended)
        if read is None or (said := sentence.plain) in seen:
            continue
        seen.add(said)
        terms, spans, whole, others = read
        tiered = any("instead" in beside for beside, _ in others)
        if "months" in terms and not tiered and (stepped := steps(sentence)):
            cite = Cite(tuple(dict.fromkeys(whole)), spans)
            yield from _by_steps(terms, cite, stepped)
            continue
        whole += told_after(sentences, i, terms, spans)
        yield terms, Cite(tuple(dict.fromkeys(whole)), spans)
        for beside, fields in others:
            yield beside, Cite(tuple(dict.fromkeys(whole)), fields)


def _by_steps(
    terms: dict[str, Any], cite: Cite, stepped: tuple[tuple[int, Match], ...]
) -> Iterator[tuple[dict[str, Any], Cite]]:
    """A promise for each step; whether it is the one that is owed is left open."""
    kept = {name: value for name, value in terms.items() if name in ("form", "bonus", "up_to")}
    for months, match in stepped:
        fields = {"triggers": cite.whole, "months": (match.span(),)}
        yield {"triggers": ("described",), "months": months, **kept}, Cite(cite.whole, fields)


def _cash_of(sentences: Sequence[Sentence], i: int, ended: Ended) -> tuple[Cash | None, bool]:
    """What a sentence promises, and whether that takes the place of what was told before it."""
    sentence = sentences[i]
    found, lower = cash(sentence), sentence.lower
    if found is None and " period" in lower and _A_PERIOD.search(sentence.text):
        found = in_a_period(sentence, sentences)
    if found is None and any(x in lower for x in IN_STEAD):
        found = in_its_stead(sentence, map(cash, sentences[max(0, i - 3) : i]))
        if found is not None:
            return found, True
    if found is None and (item := item_of(sentence)) is not None:
        found = item if in_a_list(sentence, item) or ended() else None
    found = found or of_base_amount(sentence, sentences)
    return found or salary_until(sentences, i, ended), False


def _promise(sentences: Sequence[Sentence], i: int, ended: Ended) -> Found | None:
    """Terms and their spans, if the sentence promises cash on events that we know."""
    sentence = sentences[i]
    lower, (found, stead) = sentence.lower, _cash_of(sentences, i, ended)
    if found is None or _refused(sentence, found, ended):
        return None
    defined = DEFINES.match(lower) is not None
    if not defined and _ELSE.search(_PARENTHESES.sub(" ", sentence.text[: found.start])):
        return None
    events = occasion_of(sentences, i, found, ended)
    if events is None or works_on(sentences, sentence, found):
        return None
    if stead and events.stated_in is not sentence and _AT_A_TIME.search(lower, 0, found.end):
        events = Events(("described",), (sentence.span(),), sentence)  # "after two years"
    events = described(events, sentence, found.start)
    terms, spans = events.terms()
    _sums(found, terms, spans)
    if found.bonus and found.pay is not None:
        at = found.pay[1].end
        named = _BONUS.search(sentence.text, at, at + REACH)
        spans |= {"bonus": (sentence.span(*named.span()),)} if named is not None else {}
    beside = (
        ("instead", in_place_of(sentence, events.double) or (sentence.span() if stead else None)),
        ("if_no_other", only_without(sentence, found.start)),
    )
    for name, span in beside:
        if span is not None:
            terms[name], spans[name] = True, (span,)
    window = read_window(sentence) or read_window(events.stated_in)
    if window is not None:
        terms["window"], spans["window"] = window[0], (window[1],)
    _when(sentence, found, terms, spans)
    others: list[Tier] = []
    beside_it = events.triggers == ("ended",) or in_a_list(sentence, found)
    for cents, match in further(sentence, found) if beside_it else ():
        others.append(_beside(sentence, (cents, match), terms, spans))
    if found.perhaps is not None:
        kept = {k: v for k, v in terms.items() if k in _OF_BOTH}
        fields = {k: v for k, v in spans.items() if k in _OF_BOTH}
        fields["months"] = (found.perhaps[1].span(),)
        others.append(({**kept, "months": found.perhaps[0], "up_to": True}, fields))
    if (second := second_tier(sentence, found, events)) is not None:
        others.append(second)
    return terms, spans, [events.stated_in.span(), sentence.span()], others


def _beside(
    sentence: Sentence,
    amount: tuple[int, Match],
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> Tier:
    """A further sum of the list, with the form and the day of its own limb."""
    own: dict[str, Any] = {"triggers": terms["triggers"], "amount": amount[0]}
    fields = {"triggers": spans["triggers"], "amount": (amount[1].span(),)}
    if own["triggers"] == ("ended",):
        found = Cash(amount=amount)
        if at_once(sentence, found):
            own["form"] = "lump sum"
        on_a_day(sentence, limb_of(sentence, found), own, fields)
    return own, fields


def _when(
    sentence: Sentence, found: Cash, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]
) -> None:
    """In what form it is paid, and when."""
    if (form := _form(sentence, found)) is not None:
        terms["form"] = form
    if terms.get("form") not in ("continuation", "in parts"):
        timing(sentence, found, terms, spans)
    if terms.get("form") == "continuation" or (found.monthly is not None and "form" not in terms):
        schedule_told(sentence, limb_of(sentence, found), terms, spans)
    if terms["triggers"] == ("ended",):
        on_a_day(sentence, limb_of(sentence, found), terms, spans)


def _form(sentence: Sentence, found: Cash) -> str | None:
    if at_once(sentence, found):
        either = left_to_choice(sentence, found) and CONTINUES.search(sentence.lower)
        return None if either else "lump sum"
    if in_parts(sentence, found) or at_two_times(sentence, found):
        return "in parts"
    by_time = CONTINUES.search(sentence.lower) and _by_time(sentence, found)
    return "continuation" if by_time or goes_on(sentence, found) else None


def _by_time(sentence: Sentence, found: Cash) -> bool:
    """Whether what goes on, or is paid in instalments, is the promise itself."""
    if found.rest is not None and found.amount is None:
        return True
    if found.pay is None and found.monthly is None:
        return found.by_service is False and of_amount(sentence, found)
    return found.pay is not None and not found.greater


def _refused(sentence: Sentence, found: Cash, ended: Ended) -> bool:
    """Whether it says that nothing is paid, or pays for a notice that is not given; which on a
    parting that has come is no more than a name for severance.
    """
    lower = sentence.lower
    said = lower[lower.rfind(";", 0, found.start) + 1 : found.start]
    for_notice = _FOR_NOTICE.search(lower[found.end :]) is not None
    if "lieu of" in lower and ended():
        said, for_notice = said.replace("in lieu of notice", ""), False
    if _BY_EXECUTIVE.search(lower, lower.rfind(";", 0, found.start) + 1, found.end):
        return True
    reach = None if _MODAL.search(said) is None else found.end + NEAR
    if _NO_MORE.search(lower, found.end, *filter(None, (reach,))) is not None:
        return True
    return for_notice or any(x.search(said) for x in (_REFUSED, _ONCE))


def _sums(found: Cash, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]) -> None:
    if found.months is not None:
        told = found.told_in or found.months[1].span()
        more = (found.further.span(),) if found.further is not None else ()
        terms["months"], spans["months"] = found.months[0], (told, *more)
    for name in ("weeks", "days", "weeks_each_year", "each_year", "cap", "least", "abroad", "plus"):
        if (one := getattr(found, name)) is not None:
            terms[name], spans[name] = one[0], (one[1].span(),)
    if found.share is not None:
        share, match = found.share
        if (months := year_in_months(found)) is not None:
            terms["months"], spans["months"] = months, (match.span(),)
        else:
            terms["percent"] = int(share * 100)
            spans["percent"] = (match.span(),)
            if found.bonus and share != 1 and match.has("sum"):
                terms["of_sum"] = True
    if found.amount is not None:
        terms["amount"], spans["amount"] = found.amount[0], (found.amount[1].span(),)
    if found.at_most is not None:
        terms["at_most"] = found.at_most
        spans["at_most"] = spans.get("each_year") or spans["weeks_each_year"]
    if found.monthly is not None:
        terms["monthly"], spans["monthly"] = found.monthly, spans["amount"]
    if found.rest is not None:
        terms["rest_of_term"], spans["rest_of_term"] = True, (found.rest.span(),)
    if found.bonus and found.bonus_is is not None:
        terms["bonus_is"] = found.bonus_is
    if found.bonus and found.bonus_percent is not None:
        terms["bonus_percent"] = found.bonus_percent
    for name in ("bonus", "greater", "lesser", "same", "up_to", "until_work", "more"):
        if getattr(found, name):
            terms[name] = True
            if name in ("greater", "lesser") and found.compared is not None:
                spans[name] = (found.compared,)
