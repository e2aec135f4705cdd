"""Finds the grants that a sentence makes: what is awarded, and how many shares of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...text import find, find_all
from ...text.phrases import phrase
from ...text.values import COUNT, Count
from .grant_patterns import (
    ANNUAL,
    ANOTHER,
    DONE,
    ENDS,
    GIVES,
    GRANTS,
    HELD,
    IF_EVER,
    JUST_DONE,
    LABEL,
    NO_GRANT,
    NOT_BEFORE,
    NOUNS,
    NOW,
    OF_A_GRANT,
    OF_BEFORE,
    OF_OLD,
    PERHAPS,
    PLAN,
    RECITED,
    RECITED_BEFORE,
    REPEATED,
    STEP,
    TO_BE,
)
from .grants_without_number import BY_RULE, Sized, sized_in, unsized_in
from .mixed import mixed_in
from .occasion import repeated
from .paid import Paid, paid_in

if TYPE_CHECKING:
    from ...text import Sentence, Span
    from ...text.patterns import Match

_LABELLED = phrase(r"\W*(?:your |initial )?(?:equity|stock|options?)(?: \w+){0,2}: ", 0)
_OPTION_TOO = phrase(
    r"[^.;]{0,120}?\b(?:pursuant to|under|in the form of) (?:an? )(?:[\w-]+ ){0,3}option\b", 0
)
_STOCK = phrase(r" of [^;.,]{0,60}?(?:common |ordinary )?stock\b", 0)
_LAPSE = phrase(r"\brestrictions\b[^.;]{0,60}\blapse|\blapse of (?:the )?restrictions", 0)
STEP_FIRST = phrase(
    r"options? (?:to (?:purchase|acquire|buy)|for) \ue003 (?:\w+ ){0,4}?(?:will |shall )?"
    r"(?:become )?(?:vest\b|exercisable)", 0,
)  # fmt: skip
OF_PARTS = phrase(r":|\(|of which|consist|compris|as follows|includ|being|divided", 0)
_PARTS = phrase(r"[^;.]{0,60}?\bof which \ue003", 0)
_EACH_OWN = phrase(r"\b(?:an?|one) (?:[\w-]+ ){0,3}$", 0)  # "an option for 5,000 shares"
_OF_A_LIST = phrase(
    r"[^.;:]{0,120}?\b(?:or|and) \((?:ii|b|2)\) [^.;:]{10,250}?, (?:[\w.\u2024]+ ){1,3}"
    r"(?:shall|will) (?:receive|be (?:granted|awarded|issued))\b", 0,
)  # fmt: skip
ABOVE = 200  # characters above a row that may say what it is of
APART = 400
OPENING = 3000  # characters in which a letter says what it is about
MADE = phrase(
    r"\bin addition\b[^;.]{0,40}\b(?:granted|receive|awarded|issued?)\b"
    r"|\byou (?:will|shall) (?:also )?(?:be (?:granted|awarded|issued)|receive)\b", 0,
)  # fmt: skip
FEWEST, MOST = 10, 10**9  # shares of a grant
SOME = 100  # a smaller number need not be one of shares
ROW = 12  # a line that begins with its award needs no verb


@dataclass
class Grant:
    """A grant as it is being read: terms, and the spans that say them."""

    award: str
    at: Sentence
    end: int  # in the sentence
    shares: int  # 0: the letter leaves their number to the grant
    begin: int = 0
    upto: int | None = None  # where the next grant of the sentence begins
    stop: int | None = None  # where the next grant of the sentence begins, if this one vests first
    row: bool = False  # of a table
    beside: frozenset[str] = frozenset()  # the other awards that the letter grants
    terms: dict[str, Any] = field(default_factory=dict)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    whole: list[Span] = field(default_factory=list)

    def say(self, name: str, value: object, *spans: Span, of: Sentence | None = None) -> None:
        """A term, where it is said, and the sentence of it that belongs to the whole."""
        self.terms[name], self.spans[name] = value, spans
        if of is not None:
            self.whole.append(of.span())


def grants_in(sentences: list[Sentence], i: int) -> list[Grant]:
    """The grants that a sentence makes, in order; each number of shares is of one."""
    sentence = sentences[i]
    made: list[Grant] = []
    if COUNT in sentence.text:
        paid = paid_in(sentence)
        made = [_paid(sentence, paid)] if paid is not None else _counted(sentences, i)
    sized = [_sized(sentence, s) for s in sized_in(sentence)]
    sized = [g for g in sized if not _of_counted(g, made)]
    made = sorted([*made, *sized], key=lambda g: g.begin) if made else sized
    return [] if not made or _recited(sentence) else made


def _ends(sentence: Sentence) -> bool:
    """Whether the letter is of an end of employment, or of a change to an earlier letter."""
    return ENDS.search(sentence.masked.lower, 0, OPENING) is not None


def _recited(sentence: Sentence, ends: bool = False) -> bool:
    """Whether a sentence tells of a grant of long ago, or of one that may never come. A letter of
    an appointment tells of the grant that comes with it as done: "you have been granted".
    """
    lower = sentence.lower
    if HELD.search(lower):
        return False
    if find(RECITED, sentence) is not None or IF_EVER.search(lower) is not None:
        return True
    if _OF_A_LIST.match(lower) and sentence.written.lstrip("(\ue003 )")[:1].islower():
        return True  # the rest of "upon the earlier of (i) ... or (ii) ..., you shall receive"
    if DONE.search(lower) is None or NOW.search(lower) is not None:
        return False
    if ends or JUST_DONE.search(lower) is None or OF_OLD.search(lower) is not None:
        return True
    return _ends(sentence)


def _counted(sentences: list[Sentence], i: int) -> list[Grant]:
    """The grants that name a number of shares."""
    sentence = sentences[i]
    if not any(isinstance(v, Count) and FEWEST <= v.n <= MOST for v in sentence.values):
        return []
    said = any(word in sentence.lower for word in NOUNS)
    if not said and LABEL.search(sentence.heading.lower()) is None:
        return []
    found: dict[int, Grant] = {}
    taken: set[int] = set()
    for award, wanted in GRANTS:
        for match in find_all(wanted, sentence):
            place = match.bounds("shares")[0]
            if place in taken:
                continue
            taken.add(place)
            if _makes(award, sentence, match, place):
                made = _kind_of(award, match, sentences, i)
                grant = Grant(made, sentence, match.end, 0, match.start)
                grant.shares = match.value("shares", Count).n
                grant.row = "\t" in sentence.text[match.start : match.end]
                if "fully vested" in match.text().lower():
                    grant.say("at_hire", Fraction(1), match.span())
                grant.spans["shares"] = grant.spans["award"] = (match.span(),)
                if _held(sentence, match):
                    grant.say("held", True, match.span())
                found[place] = grant
    grants = [found[place] for place in sorted(found)]
    grants = [g for n, g in enumerate(grants) if not any(_same(g, h) for h in grants[:n])]
    if grants and _PARTS.match(sentence.lower, grants[0].end) is not None:
        return grants[:1]
    if STEP_FIRST.match(sentence.lower) is not None:
        return []  # "options for 5,000 shares will vest on ..., options for 5,000 shares on ..."
    parts = [g.shares for g in grants[1:]]
    if len(parts) > 1 and sum(parts) == grants[0].shares:
        between = sentence.lower[grants[0].end : grants[1].begin]
        if OF_PARTS.search(between) is None:
            return grants
        own = all(_EACH_OWN.search(sentence.lower[: g.begin]) for g in grants[1:])
        return grants[1:] if own else grants[:1]
    return grants


def _of_counted(grant: Grant, counted: list[Grant]) -> bool:
    """Whether a value is that of an award which has a number of shares beside it."""
    if any(g.award == grant.award or "of_outstanding" in grant.terms for g in counted):
        return True
    values = grant.at.masked.values_in(grant.at.start + grant.begin, grant.at.start + grant.end)
    return any(isinstance(v, Count) and v.n >= SOME for v in values) or (
        not counted and any(isinstance(v, Count) and v.n >= SOME for v in grant.at.values)
    )


def mixed_grants(sentences: list[Sentence], i: int) -> list[tuple[int, Grant]]:
    """The grants of which the award of a sentence is made up, each with the place of its own."""
    out: list[tuple[int, Grant]] = []
    for part in mixed_in(sentences, i):
        begin = part.base.start if part.at == i and not out else part.start
        grant = Grant(part.award, sentences[part.at], part.end, 0, begin)
        span = grant.at.span(part.start, part.end)
        grant.spans["award"] = (span,)
        if part.value is not None:
            grant.terms["value"] = part.value
            grant.spans["value"] = (part.base.span(), span)
        if part.at != i:
            grant.whole.append(sentences[i].span())
        out.append((part.at, grant))
    return [] if out and _recited(sentences[i]) else out


def _sized(sentence: Sentence, sized: Sized) -> Grant:
    """A grant by its value, or as a part of the company."""
    grant = Grant(sized.award, sentence, sized.match.end, 0, sized.match.start)
    name = "value" if sized.value is not None else "of_outstanding"
    grant.terms[name] = sized.value if sized.value is not None else sized.part
    grant.spans[name] = grant.spans["award"] = (sized.match.span(),)
    return grant


def unsized_grant(sentences: list[Sentence], i: int) -> tuple[Grant, bool] | None:
    """A grant whose size the letter leaves to somebody; whether it is a part of another."""
    found = unsized_in(sentences, i)
    if found is None or _recited(sentences[i], ends=True):
        return None
    award, match, part = found
    grant = Grant(award, sentences[i], match.end, 0, match.start)
    grant.spans["award"] = (match.span(),)
    rule = BY_RULE.search(sentences[i].lower, match.end)
    if rule is not None:
        grant.say("by_rule", True, sentences[i].span(*rule.span()))
    return grant, part


def _paid(sentence: Sentence, paid: Paid) -> Grant:
    """Shares that are paid in equal parts, as one grant of all of them."""
    grant = Grant("stock", sentence, paid.match.end, paid.shares, paid.match.start)
    grant.terms["then"] = paid.then
    for name in ("award", "shares", "then"):
        grant.spans[name] = (paid.match.span(),)
    return grant


def _same(one: Grant, other: Grant) -> bool:
    """ "100,000 options to purchase 100,000 shares" are one grant; others are as many by chance."""
    alike = (one.award, one.shares) == (other.award, other.shares)
    return alike and not 0 < one.begin - other.end < APART


def _makes(award: str, sentence: Sentence, match: Match, place: int) -> bool:
    """Whether the words make a grant of so many shares, not speak of one."""
    lower, shares = sentence.lower, match.value("shares", Count)
    heading = sentence.heading.lower()
    given = (
        match.start <= ROW
        or find(GIVES, sentence) is not None
        or HELD.search(lower) is not None
        or OF_A_GRANT.search(heading) is not None
        or "\t" in lower[match.start : match.end]
        or _LABELLED.fullmatch(lower[: match.start]) is not None
    )
    if not given or not FEWEST <= shares.n <= MOST:
        return False
    said, before = match.text().lower(), lower[max(0, match.start - 24) : match.start]
    if award == "row" and OF_A_GRANT.search(heading) is None:
        return False
    if award == "row" and not _stated(match) and LABEL.search(heading) is None:
        return False
    if _cut(lower, place, shares.n) or (award == "stock" and " as to " in said):
        return False
    new = TO_BE.match(lower, match.end) is not None
    if NO_GRANT.search(said) or (award != "told" and not new and NOT_BEFORE.search(before)):
        return False
    held = HELD.search(lower, 0, place) is not None
    if PERHAPS.search(lower, 0, place) or (not held and RECITED_BEFORE.search(lower, 0, place)):
        return False
    if PLAN.match(lower, place + 1):
        return False
    if repeated(lower, match.start, match.end) is not None:
        return True
    if REPEATED.match(lower, match.end):
        return False
    annual = ANNUAL.search(lower, 0, place)
    return annual is None or "vest" in lower[max(0, annual.start() - 80) : annual.start()]


def _held(sentence: Sentence, match: Match) -> bool:
    """Whether the award was made before the letter, which leaves it or tells what becomes of it."""
    before = HELD.search(sentence.lower, 0, match.end)
    past = sentence.lower.find(COUNT, match.end)
    after = OF_BEFORE.match(sentence.lower[: past if past > 0 else None], match.end)
    return before is not None or after is not None


def _cut(lower: str, place: int, n: int) -> bool:
    """Whether a number is only the end of one: "16, 667 shares"."""
    return 100 <= n < 1000 and re.search(r"[\d\ue003], $", lower[:place]) is not None


def _first_of(after: str) -> str:
    """What is said up to the next award."""
    return re.split(rf"[\t;{COUNT}]| and ", after)[0]


def _stated(match: Match) -> bool:
    """Whether a row says what it counts."""
    return re.search(r"[a-z]", match.text().lower()) is not None


def is_step(grant: Grant, before: list[Grant]) -> bool:
    """ "options for 15,000 shares will vest on ..." after a grant of 60,000."""
    if ANOTHER.search(grant.at.lower[: grant.end]) or MADE.search(grant.at.lower[: grant.begin]):
        return False
    if STEP.match(grant.at.lower, grant.end) is None:
        return False
    return any(g.award == grant.award and g.shares > grant.shares for g in before)


def _kind_of(award: str, match: Match, sentences: list[Sentence], i: int) -> str:
    """ "a grant of 5,000 performance restricted shares" is a performance award; what a grant of
    shares is, its heading or its neighbours say.
    """
    sentence = sentences[i]
    before = re.split(r" and |[,;\t]", sentence.lower[max(0, match.start - 30) : match.start])[-1]
    near = (
        before
        + sentence.lower[match.start : match.end]
        + _first_of(sentence.lower[match.end : match.end + 40])
    )
    if award in ("restricted stock", "rsu", "stock") and "performance" in near:
        return "performance"
    if award == "right to purchase" and _OPTION_TOO.match(sentence.lower, match.end):
        return "option"
    if award not in ("stock", "row", "told"):
        return award
    common = re.search(r"\b(?:common|ordinary) shares", match.text().lower()) is not None
    counts = [at for at, char in enumerate(sentence.text) if char == COUNT]
    low = max((at for at in counts if at < match.start), default=-1) + 1
    high = min((at for at in counts if at > match.end), default=len(sentence.lower))
    about = [sentence.heading.lower(), sentence.lower[low:high]]
    if award == "row":  # "Number of shares: 5,000" stands below what it is of
        above = sentence.masked.lower[max(0, sentence.start - ABOVE) : sentence.start]
        about += above.split("\n")[::-1]
    if not common and _STOCK.match(sentence.lower, match.end) is None:
        reach = 1 if award == "stock" else 3
        around = sentences[max(0, i - reach) : i + reach + 1]
        about += [s.lower for s in around if s.number == sentence.number and s is not sentence]
    for words in about:
        if "restricted stock unit" in words or re.search(r"\brsus?\b", words):
            return "rsu"
        if "restricted" in words:
            return "restricted stock"
        if re.search(r"\b(?:options?|nq?sos?|isos?)\b", words):
            return "option"
    after = [s.lower for s in sentences[i + 1 : i + 4] if s.heading == sentence.heading]
    lapse = any(_LAPSE.search(x) for x in (sentence.lower[match.end :], *after))
    return "restricted stock" if lapse else "stock"
