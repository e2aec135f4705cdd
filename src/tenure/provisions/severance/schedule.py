"""How often the instalments of severance are paid, how many they are, and when the first is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...instalments import RUNS, Every
from ...text import find, find_all, pattern
from ...text.phrases import Phrase, phrase
from ...text.values import COUNT, DATE, DURATION, ORDINAL, Count, Date, Duration, Money, Ordinal
from .instalments import paid_over

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match, Pattern

_FORTNIGHT = r"bi-?weekly|fortnightly|every (?:other|second) week"
_HALF_MONTH = r"semi-?monthly|bi-?monthly|twice[- ](?:a month|monthly)"
_WORDS: tuple[tuple[Every, str], ...] = (
    ("biweekly", _FORTNIGHT),
    ("semimonthly", _HALF_MONTH),
    ("weekly", "weekly"),
    ("monthly", "monthly"),
    ("quarterly", "quarterly"),
    ("yearly", "annual|yearly"),
)
_ADJECTIVES = (
    r"(?:[ ,]+(?:equal|substantially|successive|consecutive|even|level|cash|severance|separation"
    r"|pay|payroll|salary|continuation))*"
)
_PAID = r"(?:instal?lments?|payments|basis|pay ?(?:periods?|days?|dates?)|pay ?roll|intervals)\b"
_OF_COVER = r"(?! (?:of|for|toward) (?:\w+ ){0,3}(?:cobra|premiums?|coverage|insurance))"
_EVERY: tuple[tuple[Every, Phrase], ...] = tuple(
    (name, phrase(rf"(?<![\w-])(?:{words}){_ADJECTIVES}[ ,]+{_PAID}{_OF_COVER}"
                  r"|\b(?:paid|payable|payments|instal?lments)(?: out| to (?:the )?\w+)?,?"
                  rf" (?:{words})(?![\w-])"
                  r"(?! (?:base|gross|salary|rate|amount|compensation|premium))", 0))
    for name, words in _WORDS
)  # fmt: skip
_NUMBER = pattern(
    r"{count:number} (?:(?:[\w-]+ )?(?:substantially|equal|successive|consecutive|even|level),? )*"
    r"(?:[\w-]+ ){0,3}(?:instal?lments|payments)\b(?! (?:per|a|each|every) year)"
)
_OF_EACH = pattern(
    r"(?:instal?lments|payments) (?:in the amount )?(?:of|equal to) (?:approximately )?{money:each}"
)
_BEGINS = phrase(
    r"(?:\b(?P<word>begin(?:s|ning)?|commenc(?:e|es|ing)|start(?:s|ing)?)"
    r"(?! (?:\w+ )?(?:employ|work|job|your|his|her))"
    rf"|(?:first|{ORDINAL}) (?:of (?:such|which|these|them) )?(?:such )?(?:[\w-]+ ){{0,2}}?"
    r"(?:instal?lments?|payments?)\b(?P<verb>(?: (?:shall|will|to|is|be|being|due|made|paid|payable"
    r"|occur|of (?:them|which|such \w+))\b)*)"
    rf"|\b(?P<one>the (?:first|{ORDINAL}) of (?:them|which)))\b",
    0,
)
_UNTIL = phrase(r"\buntil\b[^.;,]{0,60}$", 0)
_FIRST_DAY = pattern(r"(?:or (?:about|before) )?{date:day}")
_LAG = (
    pattern(
        r"(?P<latest>\b(?:by|not later than|no later than) (?:the )?)?{ordinal:nth}"
        r" (?:\([^()]*\) )?(?P<business>business |calendar |working )?day"
        r" (?:immediately )?(?:following|after)"),
    pattern(
        r"(?P<latest>\bwithin |\bnot later than |\bno later than )?{duration:lag}"
        r" (?:immediately )?(?:following|after)"),
)  # fmt: skip
_NEXT_MONTH = phrase(
    rf"[^.;]{{0,40}}?(?:first|{ORDINAL}) (?:business |calendar )?day of (?:the|each)"
    rf" (?:(?:first|{ORDINAL}) )?(?:calendar )?month (?:immediately )?(?:following|after|next)",
    0,
)
_AT_ONCE = phrase(  # of the salary's own pay days: the next one
    rf"[^.;]{{0,40}}?(?:\bnext|first|{ORDINAL})(?: \w+){{0,3}} pay ?(?:roll)?(?: \w+)? ?"
    r"(?:dates?|days?|periods?|cycles?)"
    r"|\W*(?:on|upon|as of|from|after|following|immediately|promptly|with)\b[^.;,]{0,24}"
    r"\b(?:terminat|separation|last day|release)",
    0,
)
_CATCH_UP = phrase(
    r"\b(?:includ\w+|together with|catch[- ]?up|retroactive\w*|cover\w*|consist\w*|plus)\b"
    r"[^.;]{0,120}?\b(?:would|otherwise|accru\w+|retroactive\w*|initial|delayed|catch|prior to"
    r"|payments? (?:from|relating|for))\b|\bcatch[- ]?up\b|\bretroactive\b",
    0,
)
RELEASED = phrase(  # what the days are counted from, where it is not the ending itself
    r" (?:(?:the|such|your|that|its|his|her|of|any|a|date|on which|you|executive|employee|he|she"
    r"|company|receives?|receipt|executed|signed|timely|general|expiration|revocation|period|and"
    r"|delivery|non-?revocation|first|have|has|said)\W+)*"
    r"(?:sign(?:s|ed|ing|ature)?|execut(?:es|ed|ing|ion)|effectiveness|releases?|delivers?"
    r"|revocation|becomes?"
    r" (?:effective|irrevocable)|separation agreement|waiver"
    r"|effective date of (?:(?:the|such|your|this|general) )*(?:release|waiver))\b"
)
TOLD = {"every", "payments", "first_day", "lag", "begins", "catch_up"}
REACH = 220  # letters after the first day in which it is told what else is paid then


def schedule_told(
    sentence: Sentence,
    limb: tuple[int, int],
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> bool:
    """Adds over how long, how often, how many and from when on; whether anything was said."""
    before = terms.keys() & TOLD
    start, end = limb
    _how_often(sentence, start, end, terms, spans)
    if terms.get("form") == "continuation":
        paid_over(sentence, limb, terms, spans)
    if terms.get("form") == "in parts":
        terms.pop("payments", None)  # of no time
        spans.pop("payments", None)
        return False
    months = terms.get("over") or terms.get("months")
    if "payments" in terms and "every" not in terms and months:
        often = (x for x, runs in RUNS.items() if months * runs == 12 * terms["payments"])
        if (name := next(often, None)) is not None:
            terms["every"], spans["every"] = name, spans["payments"]
    for begins in _BEGINS.finditer(sentence.lower, start):
        told = {"lag", "first_day", "begins"} & terms.keys()
        if not told and _UNTIL.search(sentence.lower, start, begins.start()) is None:
            _first(sentence, begins.end(), terms, spans)
            if "begins" in terms and not any(begins[x] for x in ("word", "verb", "one")):
                del terms["begins"]  # it only speaks of the first
    after = terms.keys() & TOLD
    return after > before


def _how_often(
    sentence: Sentence,
    start: int,
    end: int,
    terms: dict[str, Any],
    spans: dict[str, tuple[Span, ...]],
) -> None:
    for name, words in _EVERY if "every" not in terms else ():
        if (match := words.search(sentence.lower, start, end)) is not None:
            terms["every"], spans["every"] = name, (sentence.span(*match.span()),)
            break
    if "payments" in terms or "monthly" in terms:
        return
    each = find(_OF_EACH, sentence, start) if "amount" in terms else None
    size = each.value("each", Money).cents if each is not None and each.end <= end else 0
    if size and terms["amount"] % size == 0 and 1 < terms["amount"] // size <= 600:
        assert each is not None
        terms["payments"], spans["payments"] = terms["amount"] // size, (each.span(),)
        return
    if COUNT not in sentence.text:
        return
    for counted in find_all(_NUMBER, sentence):
        value = counted.value("number")
        if start <= counted.start < end and isinstance(value, Count) and 1 < value.n <= 600:
            terms["payments"], spans["payments"] = value.n, (counted.span(),)
            return


def _near(wanted: Pattern, sentence: Sentence, at: int, within: int) -> Match | None:
    """What stands so few letters after a place, in the same clause."""
    match = find(wanted, sentence, at)
    if match is None or match.start - at > within:
        return None
    return None if any(x in sentence.lower[at : match.start] for x in ";:") else match


def _first(
    sentence: Sentence, at: int, terms: dict[str, Any], spans: dict[str, tuple[Span, ...]]
) -> None:
    """When the first is due: on a day, so long after the event, or by words that are not read."""
    day = _near(_FIRST_DAY, sentence, at, 24) if DATE in sentence.text else None
    value = day.value("day", Date).days if day is not None else None
    if day is not None and value is not None:
        terms["first_day"], spans["first_day"] = value, (day.span(),)
        return
    if DURATION in sentence.text or ORDINAL in sentence.text:
        for wanted in _LAG:
            match = _near(wanted, sentence, at, 60)
            if match is None:
                continue
            duration = match.value("lag", Duration) if match.has("lag") else None
            unit = 1 if duration is None else {"day": 1, "week": 7}.get(duration.unit)
            if unit is None or (duration is not None and duration.part):
                continue
            n = duration.n if duration is not None else match.value("nth", Ordinal).n
            released = RELEASED.match(sentence.text, match.end)
            end = released.end() if released is not None else match.end
            terms["lag"], spans["lag"] = n * unit, (sentence.span(match.start, end),)
            if released is not None:
                terms["lag_after"] = "release"
            if match.has("latest"):
                terms["lag_latest"] = True
            business = match.has("business") and not match.text("business").startswith("cal")
            if business or (duration is not None and duration.business):
                terms["lag_in"] = "business days"
            if _CATCH_UP.search(sentence.lower, match.end, match.end + REACH):
                terms["catch_up"] = True
            return
    if _NEXT_MONTH.match(sentence.lower, at):
        terms["begins"] = "next month"
    elif not _AT_ONCE.match(sentence.lower, at):
        terms["begins"] = "otherwise"
