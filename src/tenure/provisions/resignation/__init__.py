"""Resignation and its notice: how much is required or asked for, and how much was given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar

from ...formula import YES, Formula, add_months, by, const, either, larger
from ...formula.units import DATE, DAYS, MONTHS
from ...meaning import Figure, Meaning, Note
from ...provision import Cite, Example, Provision, SheetField, Terms
from ...terms import Days, Months
from ...text.values import DURATION
from ...triggers import day_of
from .details import STATED, said_later
from .examples import EXAMPLES
from .lengths import WORDS, is_row
from .reading import read_notice

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

NO_DAYS = const(0, DAYS)
NONE = "no notice"


@dataclass(frozen=True, kw_only=True)
class Resignation(Provision, kind="resignation"):
    """Notice of resignation: `notice_days` (days) or `notice_months` bind the executive,
    `requested_days` are only asked for, and `any_notice` wants notice of no stated length.
    `company_days` or `company_months` is what the Company has to give; 0 days where the letter
    says that none is needed; `to` is who gets the notice. What is owed `without_good_reason` is
    not owed where the executive resigns for Good Reason; the Company needs `none_for_cause`, or its
    notice is told `not_for_cause`. A notice may have to be `written`; one of 0 days has to be given
    all the same where it takes effect `at_once`. `limits` and `company_limits` are what bounds the
    notice in the letter's words: a time, an exception, pay in its place; `besides`, what its next
    sentences say of it: that it may be waived, that none is needed while on trial.

    It pays nothing. Figures: `notice_given_days` (from the notice to the last day),
    `notice_enough`, `notice_short_by`, `request_met`; shown once somebody has resigned. Months of
    notice are counted back from the last day.

    It reads `resigned` (`notice_given`; `never` means that none was given) and
    `resignation_notice`.

    > You agree to give the Board 45 days' notice of your resignation.
    """

    notice_days: Days | None = None
    notice_months: Months | None = None
    requested_days: Days | None = None
    any_notice: bool = False
    company_days: Days | None = None
    company_months: Months | None = None
    to: str | None = None
    without_good_reason: bool = False
    none_for_cause: bool = False
    not_for_cause: bool = False
    written: bool = False
    at_once: bool = False
    limits: tuple[str, ...] = ()
    company_limits: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()

    headings = ("resign", "notice", "termination")
    said: ClassVar[Mapping[str, str]] = {
        "notice_days": "{} notice",
        "notice_months": "{} notice",
        "requested_days": "{} notice requested",
        "company_days": "{} notice by the Company",
        "company_months": "{} notice by the Company",
        "without_good_reason": "of a resignation without Good Reason",
        "none_for_cause": "no notice for Cause",
        "not_for_cause": "by the Company other than for Cause",
        "written": "in writing",
        "at_once": "upon notice that takes effect at once",
    }
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Resignation]:
        """Both sides' notice, from the sentences that first say it."""
        terms: dict[str, Any] = {}
        spans: dict[str, tuple[Span, Span]] = {}  # of the words, and of their sentence
        written = True
        later: dict[int, Sentence] = {}
        worth = {s.index: s for s in (*letter.having(*WORDS), *filter(is_row, letter.body))}
        for _, sentence in sorted(worth.items()):
            if "noti" not in sentence.lower and DURATION not in sentence.text:
                continue
            found = read_notice(letter, sentence)
            new = {k: v for k, v in found.items() if k in _TERMS and not _said(k, v[0], terms)}
            if any(found.get(name, (0,))[0] for name in STATED):
                written &= "written" in found
            if set(new) & _LENGTHS or ("none_for_cause" in new and terms):
                for name in _none_after_all(new, terms):
                    del terms[name], spans[name]
                terms |= {name: value for name, (value, _) in new.items()}
                spans |= {k: (sentence.span(*at), sentence.span()) for k, (_, at) in new.items()}
            if any(new.get(name, (0,))[0] for name in STATED):
                later |= {s.index: s for s in said_later(letter, sentence)}
        if 0 not in (terms.get("notice_days"), terms.get("company_days")):
            terms.pop("at_once", None)
            spans.pop("at_once", None)
        if not written and terms.pop("written", False):
            del spans["written"]
        more = [s for _, s in sorted(later.items()) if not read_notice(letter, s)]
        if more:
            terms["besides"] = tuple(s.plain for s in more)
        if terms:
            besides = tuple(s.span() for s in more)
            whole = sorted({*besides, *(s for _, s in spans.values())}, key=lambda s: s.start)
            cited: dict[str, tuple[Span, ...]] = {k: (span,) for k, (span, _) in spans.items()}
            cited |= {"besides": besides} if more else {}
            yield cls(cite=Cite(tuple(whole), cited), **terms)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        resigned, told = t.finding("resigned"), t.happening("resignation_notice")
        stated = t.fact("resigned", "notice_given", DATE).named("day the notice was given")
        notice = either(by(told, resigned), told, stated).named("day of the notice", t.cite())
        left, given = by(resigned, t.day), by(notice, resigned)
        days = either(left & given, resigned - notice, NO_DAYS)
        days = larger(days, NO_DAYS).named("days from the notice to the last day", t.cite())
        yield Figure("notice_given_days", days, when=left)
        enough = YES
        due = self._due(t, resigned)
        if bounds := (*self.limits, *self.company_limits, *self.besides):
            yield Note("limits of the notice", f"The letter says of it: {'; '.join(bounds)}.")
        if any(not x.startswith(("or ", "or,", "which ")) for x in self.limits):
            return  # whether this notice was due is not known
        if due is not None and self.without_good_reason:
            due = either(by(day_of("good_reason", t), resigned), NO_DAYS, due)
        if due is not None:
            enough = due <= days
            short = either(left, larger(due - days, NO_DAYS), NO_DAYS)
            cited = t.cite("notice_days" if self.notice_months is None else "notice_months")
            short = short.named("days by which the notice is short", cited)
            yield Figure("notice_short_by", short, when=left)
        elif self.any_notice:
            enough = given.named("whether any notice was given", t.cite("any_notice"))
        yield Figure("notice_enough", _if(left, enough).named("notice enough", t.cite()), when=left)
        if self.requested_days is not None:
            met = _if(left, t.requested_days <= days)
            met = met.named("request met", t.cite("requested_days"))
            yield Figure("request_met", met, when=left)

    def _due(self, t: Terms, resigned: Formula) -> Formula | None:
        """How many days before the last one the notice has to be given."""
        if self.notice_months is not None:
            months = const(0, MONTHS) - t.notice_months
            return resigned - add_months(resigned, months, const(0))
        return t.notice_days if self.notice_days is not None else None

    def words(self) -> str:
        """A sentence for each side, and one for what is only asked for."""
        who = self.to or "the Company"
        said = []
        due = _length(self.notice_days, self.notice_months, written=self.written)
        company = _length(self.company_days, self.company_months, written=self.written)
        if self.any_notice:
            said.append(f"You may terminate your employment at any time with notice to {who}.")
        none = "with or without notice"
        if self.at_once:
            stated = any(getattr(self, name) for name in STATED)
            form = "written " if self.written and not stated else ""
            none = f"upon {form}notice, effective immediately"
        if due == NONE:
            said.append(f"You may terminate your employment at any time {none}.")
        elif due and self.to is None:
            why = "without Good Reason " if self.without_good_reason else ""
            when = "" if self.limits else "at any time "
            said.append(f"You may resign {why}{when}upon {due} notice{_but(self.limits)}.")
        elif due:
            why = " without Good Reason" if self.without_good_reason else ""
            asked = f"You agree to provide {who} with {due} notice of your resignation{why}"
            said.append(f"{asked}{_but(self.limits)}.")
        if self.requested_days is not None:
            said.append(
                f"We request that you give {who} at least {self.requested_days} days notice of your"
                " resignation."
            )
        if company == NONE:
            cause = ", other than for Cause," if self.not_for_cause and self.at_once else ""
            said.append(f"The Company may terminate your employment{cause} at any time {none}.")
        elif company:
            cause = ", other than for Cause," if self.not_for_cause else ""
            when = "" if self.company_limits else " at any time"
            said.append(
                f"The Company may terminate your employment{cause}{when} upon {company}"
                f" notice{_but(self.company_limits)}."
            )
        if self.none_for_cause:
            said.append("The Company may terminate your employment for Cause without notice.")
        return " ".join((*said, *self.besides))

    def sheet(self) -> Iterator[SheetField]:
        """notice_period_days: a month of notice as thirty days and a year as 365, beside it."""
        said: dict[str, object] = {}
        asked = self.requested_days if self.notice_months is None else None
        own = self.notice_days if self.notice_days is not None else asked
        sides = (
            ("executive", own, self.notice_months),
            ("company", self.company_days, self.company_months),
        )
        for side, days, months in sides:
            if days is not None:
                said[side] = days
            elif months is not None:
                days_of = 365 * (months // 12) + 30 * (months % 12)
                said |= {side: days_of, f"{side}_months": months}
        if said:
            if self.notice_days is None and own is not None:
                said["executive_is"] = "requested"
            yield SheetField(
                "notice_period_days", said, tuple(n for n in self.cite.fields if n in _TERMS)
            )


_LENGTHS = {*STATED, "requested_days", "any_notice"}  # the rest is no notice by itself
_TERMS = {f.name for f in fields(Resignation)} - {"cite", "besides"}


def _said(name: str, value: object, terms: dict[str, Any]) -> bool:
    """Whether the side's notice was read already, in days or in months; "with or without notice"
    gives way to a length that is stated elsewhere.
    """
    if name.endswith(("_days", "_months")):
        side = name.rpartition("_")[0]
        return any(
            terms.get(f"{side}_{unit}", 0) or value == 0 == terms.get(f"{side}_{unit}")
            for unit in ("days", "months")
        )
    return name in terms


def _none_after_all(new: dict[str, Any], terms: dict[str, Any]) -> list[str]:
    """The terms that say that no notice is needed, where another sentence says how much is."""
    sides = {name.rpartition("_")[0] for name in new if name.endswith(("_days", "_months"))}
    return [name for name in (f"{side}_days" for side in sides) if terms.get(name) == 0]


def _length(days: int | None, months: int | None, *, written: bool) -> str:
    """Of a notice, in words: "30 days' written"."""
    form = " written" if written else ""
    if days is not None:
        return f"{days} days'{form}" if days else NONE
    return f"{months} months'{form}" if months is not None else ""


def _but(limits: tuple[str, ...]) -> str:
    """What bounds a notice, behind it: "or pay in lieu of it", "after the first year"."""
    return "".join(f" {x}" if x.startswith(("or ", "or,")) else f", {x}" for x in limits)


def _if(left: Formula, answer: Formula) -> Formula:
    """The answer once somebody has resigned; before that nothing is amiss."""
    return either(left, answer, YES)
