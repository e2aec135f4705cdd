"""A release of claims that the executive has to sign before severance is paid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from ...calendar_years import year_after
from ...facts.values import code
from ...formula import (
    NEVER_DAY,
    Formula,
    apply,
    by,
    const,
    earliest,
    either,
    larger,
    next_,
    on_day,
    smaller,
)
from ...formula.units import CODE, DATE, DAYS
from ...meaning import Condition, Duty, Finding, Meaning
from ...provision import Doubt, Example, Provision, Terms
from ...terms import Days
from ...triggers import WORDS, Trigger, day_of
from .examples import EXAMPLES

if TYPE_CHECKING:
    from typing import Self

    from ...text import Letter

Event = Literal[Trigger, "near_change"]  # the last: of a promise that counts only near a change
SAID: dict[str, str] = {**WORDS, "near_change": "you are let go near a Change in Control"}


@dataclass(frozen=True, kw_only=True)
class Release(Provision, kind="release"):
    """A release of claims as a condition of severance or other payments on parting. It is to be
    signed `within_days` (days) after the last day of employment (`past_revoking`: not only that,
    but the time for revoking it has to be over too by then); the executive
    has `consider_days` to consider it and may revoke it for `revoke_days` after signing
    (`unrevoked`: it says only that it must not be revoked). `later_year`: where the time for it
    lies in two calendar years, what depends on it is paid in the second. `of_some`:
    severance is promised elsewhere in the letter too, for which it asks no release here; it is
    asked for what is owed `on` these events, and none for what is owed `not_on` those (on an event
    in both or in neither, whether a promise waits for it is not known). `of_one`: its words stand
    within one promise, so that whether one that is added later waits for it is not known. `given`:
    the letter itself is the release, which may be revoked with it for `revoke_days`, and in which
    the Company may release the executive too (`mutual`).

    Finding `release_effective`: the day on which a release that was signed can no longer be
    revoked, if that is in time; it never comes where it was revoked. Signing is what the executive
    may do, with the loss of the payment as consequence; from the finding `release_lapsed`, the day
    after the last one for a release that was not given in time, the payment is lost. It pays and
    withholds nothing itself: the promise that depends on it asks for the findings.

    Finding `release_given`: the day on which a letter that is the release was signed; it never
    comes where it was revoked in time.

    Reads `release_signed` and `release_revoked`, and the executive's `signed` for a letter that is
    the release.

    > Your severance is subject to your signing a release of claims within 45 days after the
    > termination of your employment and not revoking it within 7 days.
    """

    within_days: Days | None = None
    past_revoking: bool = False  # within that time
    of_some: bool = False
    on: tuple[Event, ...] = ()  # where it is of some
    not_on: tuple[Event, ...] = ()
    of_one: bool = False  # its words stand within one promise, and name no other
    given: bool = False  # by the letter itself
    mutual: bool = False
    unrevoked: bool = False
    later_year: bool = False  # paid in the second of two years in which that time lies
    consider_days: Days | None = None
    revoke_days: Days | None = None

    headings = ("release",)
    provides: ClassVar[tuple[str, ...]] = ("release_effective",)
    supplies: ClassVar[tuple[str, ...]] = ("release of claims",)
    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "in_time",
            "Must it be signed within that time, or be past revoking too?",
            ("signed", "past_revoking"),
            "the time is given for the signature, where the letter says nothing more",
            lambda p: bool(p.within_days and p.revoke_days and not p.past_revoking),
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def __post_init__(self) -> None:
        names = ("release_given",) if self.given else self.provides
        if self.within_days is not None and not self.given:
            names = (*names, "release_lapsed")
            names += ("paid_in_later_year",) if self.later_year else ()
        if self.of_one:
            names = (*names, "release_of_one")
        if self.of_some:
            spared = [f"no_release_on_{event}" for event in self.not_on]
            names = (*names, "release_of_some", *(f"release_on_{e}" for e in self.on), *spared)
        object.__setattr__(self, "provides", names)

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first condition of this sort, and what the sentences after it add; or the release
        that the letter is, beside one that it asks for.
        """
        from .reading import releases_of

        for terms, cite in releases_of(letter):
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The day on which it stands, and the time in which to sign it."""
        if self.given:
            yield from self._with_the_letter(t)
            return
        ended, papers = t.finding("ended"), t.records("release_signed")
        signed = next_(papers, since=ended)
        signed = signed.named("day the release was signed", t.cite())
        revoked = t.happening("release_revoked")
        stands = self._past_revoking(t, signed, revoked)
        told = earliest(papers, on_day(ended <= papers.on, papers.field("irrevocable", DATE)))
        told = on_day(~by(revoked, told), larger(told, signed))
        stands = either(told < NEVER_DAY, told, stands)
        due: Formula = NEVER_DAY
        done: Formula = signed
        if self.within_days is not None:
            due = apply("shift", ended, t.within_days).named("last day", t.cite("within_days"))
            timely = signed <= due
            if self.past_revoking:
                timely = stands <= due
            elif self.revoke_days is not None:
                timely = t.choose("in_time", signed=timely, past_revoking=stands <= due)
            stands = on_day(timely, stands)
            done = on_day(timely, signed)
        stands = stands.named("day the release stands", t.cite())
        yield Finding("release_effective", stands)
        if self.within_days is not None:
            yield Finding("release_lapsed", self._lapsed(t, stands, due), hidden=True)
        if self.later_year and self.within_days is not None:
            yield Finding("paid_in_later_year", self._in_later_year(t, ended, due), hidden=True)
        asked = self._asked(t, ended)
        yield Duty(
            "sign a release of claims", "the executive", "the company", "may", asked, due, done,
            ends=apply("shift", due, const(1, DAYS)),
            consequence="what depends on it is not paid",
        )  # fmt: skip
        if self.consider_days is not None:
            least = apply("shift", asked, t.consider_days)
            yield Duty(
                "leave the executive time to consider the release", "the company",
                "the executive", "must", asked, ends=larger(least, asked),
            )  # fmt: skip

    def _past_revoking(self, t: Terms, signed: Formula, revoked: Formula) -> Formula:
        """The day from which a release that was signed can no longer be revoked, by the letter."""
        if self.revoke_days is not None:
            past = apply("shift", signed, t.revoke_days)
            words = "day from which it can no longer be revoked"
            return on_day(~by(revoked, past), past).named(words, t.cite("revoke_days"))
        # the letter says no day after which that comes too late
        undone = (signed <= revoked) & by(revoked, t.day)
        words = "day the release was signed, if it was not revoked"
        return on_day(~undone, signed).named(words, t.cite())

    def _lapsed(self, t: Terms, stands: Formula, due: Formula) -> Formula:
        """The day after the last one for a release that was not signed in time, or was revoked."""
        lapsed = on_day(~(stands < NEVER_DAY), apply("shift", due, const(1, DAYS)))
        words = "day from which it is too late for the release"
        return lapsed.named(words, t.cite("within_days"))

    def _in_later_year(self, t: Terms, ended: Formula, due: Formula) -> Formula:
        """The day from which what depends on it may be paid, where its time lies in two years."""
        first = either(by(year_after(ended), due), year_after(ended), ended)
        words = "the second of the two calendar years in which the time for the release lies"
        return first.named(words, t.cite("later_year"))

    def _asked(self, t: Terms, ended: Formula) -> Formula:
        """The last day of employment, if it comes by an event on which severance is owed that needs
        a release; where no severance is read, or awards may hang on it too, whatever ends it.
        """
        free = {e for e in self.not_on if e not in self.on}
        owed = [e for e in get_args(Trigger) if t.has(f"severance_on_{e}") and e not in free]
        if not owed or t.has("acceleration") or t.has("acceleration_of_the_whole"):
            return ended
        events = smaller(*(day_of(e, t) for e in owed), NEVER_DAY)
        return either(by(events, ended), ended, NEVER_DAY).named(
            "last day of employment, with severance that needs a release", t.cite()
        )

    def _with_the_letter(self, t: Terms) -> Iterator[Meaning]:
        """The times for considering and revoking the release that the letter is."""
        who = "the executive", "the company"
        papers = t.records("signed")
        own = on_day(papers.field("party", CODE).same(const(code("employee"), CODE)), papers.on)
        signed = smaller(t.happening("release_signed"), earliest(papers, own))
        signed = signed.named("day the release was signed", t.cite())
        revoked = t.happening("release_revoked").named("day it was revoked", t.cite("revoke_days"))
        last = NEVER_DAY
        if self.revoke_days is not None:
            last = apply("shift", signed, t.revoke_days)
        undone = on_day((signed <= revoked) & by(revoked, last), revoked)
        stays = on_day(~(undone < NEVER_DAY), signed)
        given = stays.named("day the release was signed, if it was not revoked", t.cite())
        yield Finding("release_given", given, hidden=True)
        yield Condition(
            "release_signed", "before it takes effect", "the executive", signed, failed=undone
        )
        if self.consider_days is not None:
            dated = t.finding("letter_dated").named("day of the letter", t.cite())
            ends = apply("shift", dated, t.consider_days)
            name = "leave the executive time to consider the release"
            yield Duty(
                name, "the company", "the executive", "must", dated, ends=larger(ends, dated)
            )
        if self.revoke_days is not None:
            ends = larger(last, signed)
            yield Duty("revoke the release", *who, "may", signed, done=undone, ends=ends)

    def words(self) -> str:
        """One sentence or two."""
        if self.given:
            said = "You hereby release the Company from the claims that this letter names."
            if self.mutual:
                said += " The Company hereby releases you from the claims that it names."
            said += f" You may revoke this letter for {self.revoke_days} days after signing it."
            return said + self._considered()
        whose = "Severance for which this letter asks a release"
        whose += f", that is where {_either(self.on)}" if self.on else ""
        whose += f", but not where {_either(self.not_on)}" if self.not_on else ""
        whose += "," if self.on or self.not_on else ""
        if not self.of_some:
            whose = "The severance promised beside these words" if self.of_one else "Your severance"
        said = f"{whose} is subject to your signing a release of claims"
        said += " that becomes irrevocable" if self.past_revoking else ""
        if self.within_days is not None:
            said += f" within {self.within_days} days after the termination of your employment"
        if self.revoke_days is not None:
            said += f" and not revoking it within {self.revoke_days} days"
        elif self.unrevoked:
            said += " and not revoking it"
        if self.later_year:
            said += ". If that time spans two calendar years, payment is made in the second year"
        return f"{said}.{self._considered()}"

    def _considered(self) -> str:
        if self.consider_days is None:
            return ""
        return f" You will be given {self.consider_days} days to consider the release."


def _either(events: Iterable[Event]) -> str:
    return " or ".join(SAID[event] for event in events)
