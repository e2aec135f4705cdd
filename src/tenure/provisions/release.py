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
from ..text.values import DURATION, Duration

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
    r"|shall (?:first )?(?:sign|execute|deliver)|has (?:executed|signed)|once|until)\b"
    r"|\bconditioned upon\b|\bupon signing\b"
    r"|\bif\b[^.;]{0,160}?\b(?:and|you|executive|employee) (?:timely )?(?:sign|execut)",
)
_PAID = phrase(
    r"\b(?:severance|separation|payments?|benefits?|compensation|salary|amounts?|accelerat\w*"
    r"|receive|entitle\w*|consideration|paid|(?:the )?(?:foregoing|above))\b",
)
# "You will be required to sign a general release", after a sentence that promises severance
_MUST = phrase(
    r"\b(?:must|(?:be )?required to|need to|have to|asked to) (?:first |also )?"
    r"(?:sign|execute|deliver|give|provide)\b"
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
    r"|\brelease(?:s|d)? (?:the|such) (?:shares|stock|escrow|collateral)",
)
_D = f"(?P<time>{DURATION})"
_WITHIN = phrase(
    rf"\b(?:within|no later than|not later than|by the|on or before the|prior to the)"
    rf"(?: the)?(?: expiration of)? {_D}(?: period)? (?:after|of|following|from)\b[^.;]{{0,60}}?"
    r"\b(?:terminat|separat|end of|last day|resign|date\b|cessation)"
    rf"|\brelease\b[^.;]{{0,60}}?\bwithin {_D.replace('time', 'bare')}(?=\W*$)",
)
_REVOKE = phrase(
    rf"(?<!non-)\brevo\w+[^.;]{{0,90}}?{_D}"
    rf"|{_D.replace('time', 'time2')}(?: \w+){{0,8}}? (?:to|may) revoke",
)
TO_REVOKE = 21  # days at most: "sign and do not revoke it within sixty days" is a time to sign
_CONSIDER = phrase(rf"{_D}[^.;]{{0,60}}?\b(?:to consider|in which to consider|to review)")


@dataclass(frozen=True, kw_only=True)
class Release(Provision, kind="release"):
    """A release of claims as a condition of severance or other payments on parting. It is to be
    signed, and past revoking, `within_days` (days) after the last day of employment; the executive
    has `consider_days` to consider it and may revoke it for `revoke_days` after signing.

    Finding `release_effective`: the day on which a release that was signed can no longer be
    revoked, if that is in time; it never comes where it was revoked. Signing is what the executive
    may do, with the loss of the payment as consequence. It pays and withholds nothing itself: the
    promise that depends on it asks for the finding.

    Reads `release_signed` and `release_revoked`.

    > Your severance is subject to your signing a release of claims within 45 days after the
    > termination of your employment and not revoking it within 7 days.
    """

    within_days: Days | None = None
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
            lambda p: p.within_days is not None and p.revoke_days is not None,
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
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first condition of this sort, and what the sentences after it add."""
        if not any(word in letter.masked.lower for word in _SPOKEN_OF):
            return
        body = [s for s in letter.sentences if s.kind == "body"]
        for i, sentence in enumerate(body):
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
            if self.revoke_days is not None:
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
        said = "Your severance is subject to your signing a release of claims"
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
    if not any(word in sentence.lower for word in _SPOKEN_OF) or _IS_ONE.search(text):
        return None
    signs = _SIGNS.search(text) or _SIGNING.search(text)
    if signs is None:
        return None
    if _PAID.search(text) and _ASKED.search(text):
        return signs
    promised = (s for s in before if s.section is sentence.section and s.number == sentence.number)
    paid = any(_SEVERS.search(s.text) and _SUMS.search(s.text) for s in promised)
    return signs if paid and _MUST.search(text) else None


def _times(sentence: Sentence) -> Found:
    """The times that a sentence gives for signing, considering and revoking."""
    found: Found = {}
    patterns = (("within_days", _WITHIN), ("revoke_days", _REVOKE), ("consider_days", _CONSIDER))
    for name, words in patterns:
        match = words.search(sentence.text)
        if match is None or (words is _WITHIN and not _to_sign(sentence.text, match)):
            continue
        groups = (n for n in ("time", "time2", "bare") if match.groupdict().get(n))
        value = sentence.value_at(match.start(next(groups)))
        if not isinstance(value, Duration) or value.unit != "day" or value.business:
            continue
        if words is not _REVOKE or value.n <= TO_REVOKE:
            found[name] = (value.n, sentence.span(*match.span()))
    return found


def _to_sign(text: str, time: re.Match[str]) -> bool:
    """Whether a time is one to sign in, and not one to pay in."""
    before = text[max(0, time.start() - 170) : time.start()]
    signs = [m.end() for m in re.finditer(r"\b(?:sign|execut|deliver|return)\w*", before, re.I)]
    if signs:
        between = before[signs[-1] :]
        return re.search(r"\bpa(?:y|id)\b|\blump|\bby the company\b", between, re.I) is None
    after = text[time.end() : time.end() + 80]
    return re.search(r"^[^.;]{0,40}\b(?:sign|execut)", after, re.I) is not None
