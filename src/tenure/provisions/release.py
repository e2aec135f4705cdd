"""A release of claims that the executive has to sign before severance is paid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..formula import NEVER_DAY, Formula, apply, by, const, larger, next_, on_day
from ..formula.units import DAYS
from ..meaning import Duty, Finding, Meaning
from ..provision import Cite, Doubt, Example, Provision, Terms
from ..terms import Days
from ..text.phrases import phrase
from ..text.values import DURATION, ORDINAL, Duration, Ordinal

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

_SPOKEN_OF = ("releas", "waiver", "separation agreement")
NEAR = 3  # sentences before one that asks for a release, in which the severance may be promised
Found = dict[str, tuple[Any, "Span"]]

_RELEASE = (
    r"(?:(?:general|full|complete|mutual|valid|standard|written|customary|separation|comprehensive"
    r"|signed|severance|and|agreement|waiver|an?|of all|\w+'s) )*"
    r"(?:releases?(?: agreement| of (?:all |any |and all )?claims| and waiver| or waiver)?"
    r"|waivers? (?:and|or) release|waiver of claims"
    r"|separation agreement(?=[^.;]{0,60}\brevo)"  # with a time to revoke it, as a release has
    r"|(?<=and do not revoke )(?:\w+ ){1,3}separation agreement)"
)
_GIVES = r"(?:giv(?:e|es|ing)|grant(?:s|ing)?|furnish(?:es|ing)?|return(?:s|ing)?)"
_SIGNS = phrase(
    r"\b(?:sign|execut|deliver|provid(?!ed (?:herein|in|for|that|however))|enter(?:s|ing)? into)"
    rf"\w*\b[^.;]{{0,110}}?\b{_RELEASE}\b|\b{_GIVES} (?:\w+ ){{0,5}}?{_RELEASE}\b"
    r"|\b(?:subject to|condition(?:ed|al) (?:up)?on|contingent (?:up)?on)"
    rf" (?:(?:your|the|receipt of|its|company's|form|of|our) )*{_RELEASE}\b"
    r"(?! (?:from|date|by|of (?!claims|all|any|the company|liab)))"
    r"|\bsign\w*,? and (?:do|does) not revoke,? (?:\w+ ){1,3}separation agreement",
)
_SIGNING = phrase(
    rf"\b(?:execution|signing|delivery|receipt)\b[^.;]{{0,60}}?\b{_RELEASE}\b",
)
_ASKED = phrase(
    r"\b(?:subject to|condition(?:ed|s)?\b|contingent|provided\b|only if|in order to (?:receive|be)"
    r"|(?:so|as) long as"
    r"|(?:need|have|has|agree|agrees|asked|expected) to (?:first )?(?:sign|execute)"
    r"|(?:within|until|after) (?:\w+ ){0,4}(?:you|executive|employee) (?:have )?sign(?:ed|s)?"
    r"|in exchange for|if (?:you|the executive|executive|employee|the employee)\b[^.;]{0,40}sign"
    r"|as a condition|prerequisite|must (?:first )?(?:timely )?(?:sign|execute|deliver)"
    r"|required to (?:sign|execute)|upon (?:your|the executive's|executive's|the employee's)"
    r" (?:execution|signing)|(?:and|if) (?:employee|executive|you) (?:sign|execut)\w*"
    r"|shall (?:first )?(?:sign|execute|deliver)|has (?:executed|signed)|once|until|unless"
    r"|requires? (?:that )?(?:you|executive|employee))\b"
    r"|\bconditioned upon\b|\bupon signing\b|\bbased (?:up)?on (?:the|your|his|her) execution\b"
    r"|\bif\b[^.;]{0,160}?\b(?:and|you|executive|employee) (?:timely )?(?:sign|execut)",
)
_PAID = phrase(
    r"\b(?:severance|separation|payments?|benefits?|compensation|salary|amounts?|accelerat\w*"
    r"|provisions (?:listed|set forth|of this section)"
    r"|receive|entitle\w*|consideration|paid|(?:the )?(?:foregoing|above))\b",
)
# severance that is promised elsewhere without one
_PROMISED = phrase(
    r"\b(?:shall|will)\b[^.;]{0,60}?\b(?:pay|paid|receive|be entitled to|continue to be paid)\b"
    r"[^.;]{0,120}?\b(?:severance|salary|payments?|compensation|lump sum)\b"
)
_OF_SOME = phrase(r"^\W*severance for which this letter asks")
_OF_ALL = phrase(
    r"\b(?:all|any|each|no|such|the)\b[^.;]{0,40}?\b(?:severance|payments|benefits|amounts)\b"
)
# "You will be required to sign a general release", after a sentence that promises severance
_MUST = phrase(
    r"\b(?:must|(?:be )?required to|need to|have to|asked to|requires? (?:that )?(?:you|he|she))"
    r" (?:first |also )?(?:sign|execute|deliver|give|provide)\b"
)
_NEEDED = phrase(
    r"\b(?:a|an|signed|general) release (?:of claims )?(?:is|will be) (?:required|needed)\b"
)
_SEVERS = phrase(r"\b(?:severance|separat\w+|terminat\w+|let you go|without cause)\b")
_SUMS = phrase(r"\b(?:severance|pay|paid|receive|salary|payments?|entitled)\b")
_IS_ONE = phrase(
    r"\b(?:hereby|do|does) (?:knowingly |fully |forever |irrevocably |voluntarily )*releas"
    r"|\bforever discharge|\bthis (?:general )?release\b|\bI (?:have|understand|acknowledge|agree)"
    r"|^\W*whereas\b|\bwas advised to\b|\backnowledg\w+ that (?:he|she|you) (?:has|have|was|were)"
    r"|\breleases,? |\bhas executed the\b|\bis (?:made|entered into)? ?(?:by and )?between\b"
    r"|\bthis offer\b|\benter into\b[^.;]{0,40}\bseverance agreement and"
    r"|\bnon-?compete obligations?\b|\brelease of any non-?compet|\bpress release\b"
    r"|\brelease(?:s|d)? (?:the|such) (?:shares|stock|escrow|collateral)|\bforever releas"
    r"|\brelease (?:set forth|contained) (?:in this (?:section|paragraph|agreement)|herein|above)",
)
_D = f"(?P<time>{DURATION})"
_FROM = (  # the ending, and not the day on which the paper is handed over
    r"(?:after|of|following|from)\b(?! (?:(?:the|your|his|its|such|date|of|day|on|which) )*"
    r"(?:receipt|receiv|deliver|present|provid))[^.;]{0,60}?"
    r"\b(?:terminat|separat|end of|last day|resign|date\b|cessation)"
)
_BY = (
    r"\b(?:within|(?:no|not|event) later than|by the|on or (?:before|prior to) the|prior to the"
    r"|ends|expires)"
)
_WITHIN = phrase(
    rf"{_BY}(?: the)?(?: expiration of)? (?:{_D}(?: period)?|(?P<nth>{ORDINAL})"
    rf" day)(?: \([^()]{{0,80}}\))? {_FROM}"
    rf"|\b(?:release|irrevocable)\b(?:(?!\brevo)[^.;]){{0,70}}?\b(?:within|event later than)"
    rf" {_D.replace('time', 'bare')}(?=[,)]|\W*$)",
)
_REVOKE = phrase(
    rf"(?<!non-)\brevo\w+[^.;]{{0,90}}?{_D}"
    rf"|{_D.replace('time', 'time2')}(?: \w+){{0,8}}? (?:to|may) revoke",
)
_PAST = "past revoking"
_VERB = phrase(
    r"\b(?:sign(?:s|ed|ing)?|execut(?:e|es|ed|ing|ion)|deliver\w*|return\w*|furnish\w*)\b"
    r"|(?P<past>\bbec[oa]me?s? (?:fully )?(?:effective|irrevocable)|\birrevocable)\b"
)
_PAY = phrase(r"\bpa(?:y|id)\b|\blump|\bby the company\b")
_UNLESS = phrase(r"\b(?:unless|until|only if)\b[^.;]{0,30}$")
TO_REVOKE = 21  # days at most: "sign and do not revoke it within sixty days" is a time to sign
_CONSIDER = phrase(rf"{_D}[^.;]{{0,60}}?\b(?:to consider|in which to consider|to review)")


@dataclass(frozen=True, kw_only=True)
class Release(Provision, kind="release"):
    """A release of claims as a condition of severance or other payments on parting. It is to be
    signed `within_days` (days) after the last day of employment (`past_revoking`: not only that,
    but the time for revoking it has to be over too by then); the executive
    has `consider_days` to consider it and may revoke it for `revoke_days` after signing. `of_some`:
    severance is promised elsewhere in the letter too, for which it asks no release here.

    Finding `release_effective`: the day on which a release that was signed can no longer be
    revoked, if that is in time; it never comes where it was revoked. Signing is what the executive
    may do, with the loss of the payment as consequence. It pays and withholds nothing itself: the
    promise that depends on it asks for the finding.

    Reads `release_signed` and `release_revoked`.

    > Your severance is subject to your signing a release of claims within 45 days after the
    > termination of your employment and not revoking it within 7 days.
    """

    within_days: Days | None = None
    past_revoking: bool = False  # within that time
    of_some: bool = False
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
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Your severance is subject to your signing a release of claims within 45 days after the"
            " termination of your employment and not revoking it within 7 days.",
            {"within_days": 45, "revoke_days": 7},
        ),
        Example(
            "The severance payments described above are conditioned upon the Executive executing"
            " and delivering to the Company a general release.",
            {},
        ),
        Example(
            "In order to receive the separation pay, Employee must sign a waiver and release no"
            " later than thirty (30) days following the date of termination.",
            {"within_days": 30},
        ),
        Example(
            "As a condition of the benefits in this section, you shall execute a full release of"
            " all claims, for which you will be given twenty-one (21) days to consider.",
            {"consider_days": 21},
        ),
        Example(
            "If we part with you without cause, we will pay you four months of salary, so long as"
            " you sign our usual release.",
            {},
        ),
        Example(
            "Upon a termination without Cause the Company shall pay your salary for eight months,"
            " subject to your giving it a general release.",
            {},
        ),
        Example(
            "If you are let go without cause, you will receive three months of salary. In each case"
            " you will be required to sign a general release.",
            {},
        ),
        Example(
            "You will be paid five months of salary within 20 days after you sign, and do not"
            " revoke, our standard separation agreement.",
            {},
        ),
        Example(
            "The foregoing are conditioned on your execution and non-revocation of a general"
            " release within 40 days.",
            {"within_days": 40},
        ),
        Example(
            "If we let you go without cause, you will receive six months of salary, subject to your"
            " signing a general release that becomes irrevocable within 50 days.",
            {"within_days": 50, "past_revoking": True},
        ),
        Example(
            "Your eligibility for severance is based upon the execution of a Parting and Release of"
            " All Claims Agreement.",
            {},
        ),
        Example(
            "1. If we let you go without cause, we will pay you six months of salary if you sign a"
            " release.\n\n2. If we let you go without cause after a sale, you will receive a lump"
            " sum of one year of salary.",
            {"of_some": True},
        ),
        Example(
            "No severance shall be paid unless, on or prior to the 55th day following the date of"
            " your separation from service, you have executed a release of claims.",
            {"within_days": 55},
        ),
        Example(
            "If you are let go without cause, you will receive three months of salary. This"
            " requires that you sign a release of claims.",
            {},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first condition of this sort, and what the sentences after it add."""
        spoken = {s.index for s in letter.having(*_SPOKEN_OF)}
        body = [s for s in letter.sentences if s.kind == "body"] if spoken else []
        for i, sentence in enumerate(body):
            if sentence.index not in spoken:
                continue
            signs = _condition(sentence, body[max(0, i - NEAR) : i])
            if signs is None:
                continue
            found: Found = {}
            whole = [sentence.span()]
            for near in body[i : i + 3]:
                added = {k: v for k, v in _times(near).items() if k not in found}
                if near is not sentence and added and "releas" in near.lower:
                    whole.append(near.span())
                elif near is not sentence:
                    continue
                found |= added
            terms = {name: value for name, (value, _) in found.items()}
            fields = {name: (span,) for name, (_, span) in found.items()}
            if _of_some(sentence, body):
                terms["of_some"] = True
                fields["of_some"] = (sentence.span(*signs.span()),)
            fields["asked"] = (sentence.span(*signs.span()),)  # no term, but what all rests on
            yield cls(**terms, cite=Cite(tuple(whole), fields))
            return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The day on which it stands, and the time in which to sign it."""
        ended = t.finding("ended")
        signed = next_(t.records("release_signed"), since=ended)
        signed = signed.named("day the release was signed", t.cite())
        revoked = t.happening("release_revoked")
        stands: Formula = signed
        if self.revoke_days is not None:
            stands = apply("shift", signed, t.revoke_days)
        stands = on_day(~by(revoked, stands), stands).named(
            "day from which it can no longer be revoked", t.cite("revoke_days")
        )
        due: Formula = NEVER_DAY
        if self.within_days is not None:
            due = apply("shift", ended, t.within_days).named("last day", t.cite("within_days"))
            timely = signed <= due
            if self.past_revoking:
                timely = stands <= due
            elif self.revoke_days is not None:
                timely = t.choose("in_time", signed=timely, past_revoking=stands <= due)
            stands = on_day(timely, stands)
        yield Finding("release_effective", stands.named("day the release stands", t.cite()))
        yield Duty(
            "sign a release of claims", "the executive", "the company", "may", ended, due, signed,
            ends=apply("shift", due, const(1, DAYS)),
            consequence="what depends on it is not paid",
        )  # fmt: skip
        if self.consider_days is not None:
            least = apply("shift", ended, t.consider_days)
            yield Duty(
                "leave the executive time to consider the release", "the company",
                "the executive", "must", ended, ends=larger(least, ended),
            )  # fmt: skip

    def words(self) -> str:
        """One sentence or two."""
        whose = (
            "Severance for which this letter asks a release" if self.of_some else "Your severance"
        )
        said = f"{whose} is subject to your signing a release of claims"
        said += " that becomes irrevocable" if self.past_revoking else ""
        if self.within_days is not None:
            said += f" within {self.within_days} days after the termination of your employment"
        if self.revoke_days is not None:
            said += f" and not revoking it within {self.revoke_days} days"
        said += "."
        if self.consider_days is not None:
            said += f" You will be given {self.consider_days} days to consider the release."
        return said


def _condition(sentence: Sentence, before: Sequence[Sentence]) -> re.Match[str] | None:
    """Where a sentence makes a release the condition of something paid, by it or just before."""
    text = sentence.text
    signs = _SIGNS.search(text) or _SIGNING.search(text)
    needed = _NEEDED.search(text) if signs is None else None
    signs = signs or needed
    if signs is None or _IS_ONE.search(text):
        return None
    if _PAID.search(text) and _ASKED.search(text):
        return signs
    promised = (s for s in before if s.section is sentence.section and s.number == sentence.number)
    paid = any(_SEVERS.search(s.text) and _SUMS.search(s.text) for s in promised)
    return signs if paid and (needed or _MUST.search(text)) else None


def _of_some(asking: Sentence, body: Sequence[Sentence]) -> bool:
    """Whether severance is promised in another part of the letter, which does not speak of one."""
    if _OF_SOME.match(asking.text):
        return True
    if _OF_ALL.search(asking.text):
        return False
    return any(
        (s.section is not asking.section or s.number != asking.number)
        and "releas" not in s.lower
        and _SEVERS.search(s.text)
        and _PROMISED.search(s.text)
        for s in body
    )


def _times(sentence: Sentence) -> Found:
    """The times that a sentence gives for signing, considering and revoking."""
    found: Found = {}
    for name, words in (("revoke_days", _REVOKE), ("consider_days", _CONSIDER)):
        match = words.search(sentence.text)
        days = _days(sentence, match) if match is not None else None
        if match is not None and days and (words is not _REVOKE or days <= TO_REVOKE):
            found[name] = (days, sentence.span(*match.span()))
    for match in _WITHIN.finditer(sentence.text):
        days, signs = _days(sentence, match), _to_sign(sentence.text, match)
        told_before = match["bare"] and found.get("revoke_days", (None,))[0] == days
        if days and signs and not told_before:
            span = sentence.span(*match.span())
            found["within_days"] = (days, span)
            if signs == _PAST:
                found["past_revoking"] = (True, span)
            break
    return found


def _days(sentence: Sentence, match: re.Match[str]) -> int | None:
    """The days of a time, where it is one of calendar days."""
    names = (n for n in ("time", "time2", "bare", "nth") if match.groupdict().get(n))
    value = sentence.value_at(match.start(next(names)))
    if isinstance(value, Ordinal):
        return value.n
    return value.n if isinstance(value, Duration) and value.unit == "day" else None


def _to_sign(text: str, time: re.Match[str]) -> str:
    """What a time is for: for signing, or for the end of the time for revoking; nothing where it is
    one to pay in.
    """
    before = text[max(0, time.start() - 170) : time.start("bare") if time["bare"] else time.start()]
    signs = list(_VERB.finditer(before))
    if signs:
        paid = _PAY.search(before[signs[-1].end() :]) is not None
        return "" if paid else _PAST if signs[-1]["past"] else "signed"
    if _PAY.search(before) and not _UNLESS.search(before):
        return ""
    after = _VERB.search(text[time.end() : time.end() + 110])
    return "" if after is None else "signed"
