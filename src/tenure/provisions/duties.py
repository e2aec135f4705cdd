"""Authority and duties of the office, the time devoted to it, and the rules to abide by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..facts.values import code
from ..formula import NEVER_DAY, Formula, any_, apply, const, earliest, either, last, on_day
from ..formula.units import CODE, DAYS, YES_NO
from ..meaning import Duty, Meaning, Modality
from ..provision import Cite, Doubt, Example, Provision, Terms
from ..terms import Person

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Share = Literal["all", "substantially all", "business time", "as needed"]
Found = dict[str, tuple[Any, "Span"]]

_MUST = (
    r"(?:(?:will|shall|are|is)(?: also)?(?: be)? (?P<soft>expected|asked|requested) to"
    r"|shall|will|must|agrees?|required)\b(?! not\b)"
)
_WHO = r"(?:the |our |its )?(?P<who>[A-Z][\w.'-]*(?:(?: of| the| and|,)* [A-Z][\w.'-]*)*)"
_TIME = re.compile(
    rf"\b{_MUST}[^.;]{{0,90}}?\bdevotes? (?P<how>[^.;]{{0,70}}?)\b(?P<time>time|efforts?|attention)\b",
    re.IGNORECASE,
)
_NO_TIME = re.compile(r"\bterminat|\bwilling and able|\bpart[- ]time|\bnot (?:more|devote)", re.I)
_SHARES: tuple[tuple[Share, re.Pattern[str]], ...] = (
    ("substantially all", re.compile(r"\bsubstantially (?:all|full)", re.I)),
    ("as needed", re.compile(r"\b(?:such|reasonable|necessary|sufficient|as much)\b", re.I)),
    ("all", re.compile(r"\b(?:all|full|entire|whole|exclusive)\b", re.I)),
    ("business time", re.compile(r"", re.I)),
)
_AUTHORITY = re.compile(
    r"\b(?:shall|will) have (?:the )?(?:full |general |complete )?(?:power |powers |authority"
    r" |responsibility |and |, )+(?:to|for|over) (?:\w+ ){0,3}?(?:manag|operat|supervis|run)\w*",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"(?i:\b(?:subject to|under) the (?:(?:direction|supervision|control|general|overall|and|,) ?)+"
    rf"of) {_WHO}"
)
_BYLAWS = re.compile(
    r"\b(?:duties|responsibilities)\b[^.;]{0,90}?(?P<when>currently |from time to time )?"
    r"(?:prescribed|set forth|specified|provided)[^.;]{0,30}? (?:by|in) the by-?laws"
    r"(?P<later>[^.;]{0,40}?from time to time)?",
    re.IGNORECASE,
)
_CUSTOMARY = re.compile(
    r"\b(?:duties|responsibilities)\b[^.;]{0,220}?\b(?:customarily|normally|typically|commonly"
    r"|customary|ordinarily)\b[^.;]{0,60}?\b(?:office|position|title|officer)\b",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(
    r"(?i:\b(?:duties|responsibilities|functions)\b[^.;]{0,90}?\b(?:as|that|which) (?:\w+ ){0,7}?"
    rf"(?:assigned|delegated|designated)\b[^.;]{{0,60}}?\bby) {_WHO}"
)
_LISTED = re.compile(
    r"\b(?:which|your|whose|his|her|executive's|employee's) (?:duties|responsibilities)"
    r" (?:(?:shall|will) )?include,?(?: but (?:are|is|shall) not(?: be)? limited to,?"
    r"| without limitation,?)? (?P<what>[^;]+?)\.?$",
    re.IGNORECASE,
)
_POLICIES = re.compile(
    rf"\b{_MUST}[^.;]{{0,50}}?\b(?:abide by|comply with|adhere to|observe|follow)"
    r"(?P<what>[^.;]{0,70}?\b(?:rules|regulations|policies|procedures|code of conduct)\b)",
    re.IGNORECASE,
)
_OF_LAW = re.compile(r"\bsection\b|\blaws?\b|\bcode\b(?! of)|\bSEC\b|\btreasury\b|strict policy", re.I)
_WORDS: dict[Share, str] = {
    "all": "all of your business time",
    "substantially all": "substantially all of your business time",
    "business time": "your business time",
    "as needed": "such time as is necessary",
}


@dataclass(frozen=True, kw_only=True)
class Duties(Provision, kind="duties"):
    """What the executive is to do in the office, and by whose direction.

    `authority`: to manage the business from day to day; `under`: whose direction it is subject to.
    Duties of the office are those `listed`, those `assigned_by` somebody, those the `bylaws`
    prescribe (as they are now, or from time to time) and the `customary` ones. `time` is how much
    of it is devoted, `policies` whether the rules of the Company must be, or are expected to be,
    abided by.

    It pays nothing. Each is a duty of the executive from the first day of work to the last. Reads
    `neglect` of the main duties with `neglect_cured`, and `policy_violation`, which break them.

    > You shall devote your full business time to the Company and abide by its policies.
    """

    authority: bool = False
    under: Person | None = None
    listed: Person | None = None
    assigned_by: Person | None = None
    bylaws: Literal["as they are now", "from time to time"] | None = None
    customary: bool = False
    time: Share | None = None
    time_is: Modality = "must"
    policies: Modality | None = None

    doubts: ClassVar[tuple[Doubt, ...]] = (
        Doubt(
            "business_time",
            "The letter asks for business time and does not say how much of it: all?",
            ("as_much_as_the_office_takes", "all_of_it"),
            "where all of it is meant, letters say so",
            lambda p: p.time == "business time",
            "whether enough time is devoted is for a person to judge, as neglect",
        ),
    )
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Subject to the direction of the Board of Directors, you shall have full authority to"
            " operate and manage the business of the Company, and shall perform such other duties"
            " as are currently prescribed by the Bylaws and are customarily vested in the office of"
            " a president. You shall devote your business time and energy to its interests.",
            {
                "authority": True,
                "under": "Board of Directors",
                "bylaws": "as they are now",
                "customary": True,
                "time": "business time",
            },
        ),
        Example(
            "You will also be Treasurer, which duties include, but are not limited to, keeping the"
            " books of all subsidiaries. You will be expected to abide by company rules and"
            " procedures.",
            {"listed": "keeping the books of all subsidiaries", "policies": "is expected to"},
        ),
        Example(
            "The Executive shall devote substantially all of his working time and attention to the"
            " Company, shall perform such duties as may be assigned to him by the Chief Executive"
            " Officer, and agrees to comply with the policies of the Company.",
            {"assigned_by": "Chief Executive Officer", "time": "substantially all", "policies": "must"},
        ),
        Example(
            "In this position you are expected to devote your full time and attention to your work.",
            {"time": "all", "time_is": "is expected to"},
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """All duties of a letter, as one provision."""
        if not re.search(r"duties|responsibilit|devote|abide|comply|observe", letter.masked.lower):
            return
        terms: dict[str, Any] = {}
        fields: dict[str, tuple[Span, ...]] = {}
        whole: list[Span] = []
        for sentence in letter.sentences:
            if sentence.kind != "body":
                continue
            found = {k: v for k, v in _said(sentence).items() if k not in terms}
            if not found or (set(found) == {"under"} and not _PERFORM.search(sentence.text)):
                continue
            for name, (value, span) in found.items():
                terms[name] = value
                fields[name] = (span,)
            whole.append(sentence.span())
        if terms:
            yield cls(**terms, cite=Cite(tuple(whole), fields))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """A duty for each, from the first day of work to the day after the last."""
        hired = t.finding("hired")
        over = apply("shift", t.finding("ended"), const(1, DAYS))

        def duty(name: str, modality: Modality = "must", breached: Formula = NEVER_DAY) -> Duty:
            return Duty(name, "the executive", "the company", modality, hired, breached=breached, ends=over)

        if self.authority:
            yield duty("manage the business from day to day", "may")
        given = (
            ("perform the duties that are listed", self.listed),
            ("perform the duties that are assigned", self.assigned_by),
            ("perform the duties that the bylaws prescribe", self.bylaws),
            ("perform the duties customary in the office", self.customary),
        )
        neglected = _neglected(t)
        for name, said in given:
            if said:
                yield duty(name, breached=neglected if said is not self.listed else NEVER_DAY)
        if self.time is not None:
            yield duty("devote time and efforts to the office", self.time_is, neglected)
        if self.policies is not None:
            over_ = t.records("policy_violation")
            broken = earliest(over_, on_day(over_.field("applicable", YES_NO), over_.on))
            words = "day on which a rule that applies was broken"
            breached = broken.named(words, t.cite("policies"))
            yield duty("abide by the rules and policies of the Company", self.policies, breached)

    def words(self) -> str:
        """One sentence for each."""
        said = []
        if self.authority:
            lead = f"Subject to the direction of the {self.under}, you" if self.under else "You"
            said.append(f"{lead} shall have full authority to manage the business of the Company.")
        if self.listed:
            said.append(f"Your duties include, but are not limited to, {self.listed}.")
        if self.assigned_by:
            said.append(f"You shall perform such duties as are assigned to you by the {self.assigned_by}.")
        if self.bylaws:
            when = "currently" if self.bylaws == "as they are now" else "from time to time"
            said.append(f"You shall perform the duties {when} prescribed by the Bylaws.")
        if self.customary:
            said.append("You shall perform the duties customarily vested in your office.")
        if self.under and not self.authority:
            said.append(f"You shall perform all duties subject to the direction of the {self.under}.")
        if self.time:
            modal = _said_as(self.time_is)
            said.append(f"You {modal} devote {_WORDS[self.time]} to the Company.")
        if self.policies:
            said.append(f"You {_said_as(self.policies)} abide by the policies of the Company.")
        return " ".join(said)


def _neglected(t: Terms) -> Formula:
    """The day on which the latest neglect of the duties of the office began, unless it was cured."""
    over, cured = t.records("neglect"), t.records("neglect_cured")
    main = over.field("duties", CODE).same(const(code("main"), CODE))
    since = last(over, over.on, (over.on <= t.day) & main, NEVER_DAY)
    ended = any_(cured, (cured.on <= t.day) & (since <= cured.on))
    return either(ended, NEVER_DAY, since).named("day from which the duties are neglected", t.cite())


def _said_as(modality: Modality) -> str:
    return {"is expected to": "are expected to", "is asked to": "are asked to"}.get(modality, "shall")


def _modality(soft: str | None) -> Modality:
    if soft is None:
        return "must"
    return "is expected to" if soft.lower() == "expected" else "is asked to"


def _said(sentence: Sentence) -> Found:
    """The duties that a sentence states, each with its place."""
    text, found = sentence.text, Found()

    def put(name: str, value: Any, match: re.Match[str], part: str | int = 0) -> None:
        found[name] = (value, sentence.span(*match.span(part)))

    if (match := _TIME.search(text)) and not _NO_TIME.search(text) and _TIMELY.search(match[0]):
        put("time", next(s for s, words in _SHARES if words.search(match["how"])), match)
        if (modality := _modality(match["soft"])) != "must":
            put("time_is", modality, match)
    if match := _POLICIES.search(text):
        if not _OF_LAW.search(match["what"]) and "release" not in sentence.lower:
            put("policies", _modality(match["soft"]), match)
    if _PARTING.search(text):
        return found
    if match := _AUTHORITY.search(text):
        put("authority", True, match)
    if (match := _LISTED.search(text)) and "\n" not in match["what"]:
        put("listed", sentence.readable(*match.span("what")), match)
    if (match := _ASSIGNED.search(text)) and not match["who"].startswith(("Exec", "Empl", "You")):
        put("assigned_by", _name(sentence, match), match)
    if match := _BYLAWS.search(text):
        later = match["later"] or (match["when"] or "").startswith("from")
        put("bylaws", "from time to time" if later else "as they are now", match)
    if match := _CUSTOMARY.search(text):
        put("customary", True, match)
    if match := _UNDER.search(text):
        put("under", _name(sentence, match), match)
    return found


_PERFORM = re.compile(r"\bperform|\bdischarge|\bserve\b|\bduties\b", re.I)
_TIMELY = re.compile(r"\btime\b|\bfull|\befforts?$|\battention$", re.I)
_COMPANY = r"(?:Company|Corporation|Employer|Bank)"
_OWNER = re.compile(rf"^{_COMPANY}'s |,? of (?:the )?{_COMPANY}$")
_PARTING = re.compile(
    r"\bterminat|\bcause\b|\bdisabilit|\bbenefits hereunder|\bgood reason\b|\bresign|\breduction\b|\bdiminution|\bwithout (?:the )?(?:executive|your)",
    re.IGNORECASE,
)


def _name(sentence: Sentence, match: re.Match[str]) -> str:
    named = re.sub(r"(?:,| of| the| and)+$", "", sentence.readable(*match.span("who")))
    return _OWNER.sub("", named).rstrip(" .,")
