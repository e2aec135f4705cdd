"""What the executive may do besides the office, and the limit to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ..formula import NO, Formula, apply, const, either, larger, on_day, total
from ..formula.units import CODE, DAYS, YES_NO
from ..gathering import Found, gathered
from ..meaning import Duty, Figure, Meaning
from ..provision import Example, Provision, Terms
from ..terms import Person
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence


_PERMITS = phrase(
    r"\bno (?:such )?(?:approval|consent|permission) (?:is|(?:shall|will) be) (?:required|needed)\b"
    r"|\b(?:shall|will|does|do)(?: in no event)? not(?:, however,)?(?: be (?:deemed|construed)"
    r" (?:to|as))?"
    r" (?:preclud|prohibit|prevent|restrict|limit)(?:e|ing)?\b"
    r"|\b(?:nothing|in no event)\b[^.;]{0,60}?\b(?:preclude|prohibit|prevent|restrict|bar)\b"
    r"|\bnot be (?:deemed |considered )?(?:a |in )?(?:violation|breach)\b|\bnot object to\b"
    r"|\b(?:you|executive|employee|he|she) may (?:also )?(?:\(\w\) )?(?:participate|continue)\b"
    r"|\b(?:you|executive|employee|he|she) (?:may|can|(?:is|are|(?:shall|will) be) (?:free|allowed"
    r"|permitted|entitled) to|(?:shall|will) have the right to) (?:also )?(?:\(\w\) )?(?:engage"
    r"|(?<!entitled to )participate|serve|devote|manage|deliver|take part|sit)\b"
    r"|\bexcept for \(?i?\)? ?(?:services? on|serving)",
)
_WELCOME = phrase(  # what is allowed stands before it, not after
    r"\b(?:activit(?:y|ies)|services?|work|pursuits?|endeavou?rs?|boards?)\b(?: (?!not\b)\w+){0,5}?"
    r" (?:is|are|(?:shall|will) be) (?:also |always )?(?:welcome|permitted|allowed|encouraged"
    r"|acceptable)\b",
)
_MORE = phrase(  # allowed besides what the sorts name
    r"\b(?:corporations|companies|(?:any|one|other|another) (?:[\w-]+ ){0,2}?(?:corporation|company"
    r"|business\w*"
    r"|activit\w+|enterprises?)|businesses|approved|personal(?! invest)|family|real estate"
    r"|investments?"
    r"|securities|investor|lectur\w+|speak\w+|writ\w+|affairs|occupations?)\b"
)
_OPENS = phrase(  # before what is allowed
    r"(?:(?:or|nor|and) \w+ )*(?:(?:the )?(?:Executive|Employee|Consultant|you|him|her)\b)?(?:"
    r" from\b)?[\s:,]*"
)
_DOES = phrase(r"(?:engage|participate|serve|devote|manage|deliver|take part|sit|continue)$")
_ENDS = phrase(  # of what is allowed: at the limit to it
    r",? (?:so|as) long as\b|[,;]? provided\b|,? if (?:this|that|such|these|those)\b"
)
_ALSO = phrase(r"^What the letter allows is, in its words: (?P<words>[^\n]+?)\.?$")
_NONE = phrase(r"\b(?:no|not|neither|none|only)\b")
_KINDS = phrase(
    r"\b(professional|educational|civic|charitable|religious|community|social|welfare|philanthropic"
    r"|passive investments?|passively invest(?:ing)?|cultural|political|trade associations?"
    r"|teaching|academic|public service|not-for-profit"
    r"|non-?profit|personal investments?)\b"
    r"(?!,? (?:\w+,? ){0,2}?(?:benefits?|programs?|plans?|assistance|reimburse\w*|development)\b)",
)
_SORTS = (
    "profession", "education", "civic", "charit", "religious", "communit", "social", "welfare",
    "philanthrop", "cultural", "political", "trade assoc", "teaching", "academic", "public serv",
    "profit", "personal invest", "passive",
)  # fmt: skip
_ELSEWHERE = ("other business", "employ", "occupation", "outside", "services for", "services to",
    "other activit", "another job",
)  # fmt: skip
_DENIED = (" not", "refrain", "abstain", "have no")
_LIMIT = phrase(
    r"\b(?:do(?:es)?|will|shall|would|so as) not[^.;]{0,60}?"
    r"(?P<much>\b(?:materially|significantly|substantially|unreasonably)[\w ]{0,30}?)?"
    r"\b(?:interfere|conflict|detract|impair|impede|diminish|prohibit|hinder)"
    r"(?P<late> (?:materially|significantly))?"
    r"|\bnone of (?:it|this|these|them) (?:get|stand)s? in the way\b",
)
_PAID = phrase(r"\b(?:compensation|remuneration|for pay|for a fee)\b")
_BUSINESS = phrase(r"\b(?:business\b|activit|enterprise)")
_NOTHING_ELSE = phrase(
    r"\b(?:(?:shall|will|agrees?|may)\b[^.;]{0,10}? not(?: to)?[^.;]{0,60}?\b(?:(?:engaged?"
    r"|involved"
    r"|participate)(?: or participate)? in|undertake|accept|be employed (?:by|in)|render"
    r"|perform services for|(?:hold|have)(?= an(?:y )?other (?:job|employment|occupation)))"
    r"|(?:refrain|abstain) from|(?:shall|will) have no(?= (?:other|outside)))\b[^.;]{0,60}?"
    r"\b(?:any )?(?:other|outside|another) (?:\w+ ){0,2}?"
    r"(?P<what>business\b|employment|employer|occupation|activit|person|work|job)"
    r"|\b(?:shall|will|agrees?) not(?: to)?\b[^.;]{0,90}?\b(?:undertake|perform|render)\b"
    r"[^.;]{0,60}?\bservices\b[^.;]{0,60}? (?:for|to) any (?:other|another)"
    r" (?P<whom>company|person|firm|organization)\b"
    r"|\b(?:shall|will|may) not\b[^.;]{0,90}?\bbe (?:\w+,? (?:or|nor) )?(?:engaged|interested"
    r"|concerned)\b[^.;]{0,60}? in any (?:other )?(?:trade|business|profession|occupation)\b"
    r"[^.;]{0,40}?(?= (?:other than|except)|[.,;])",
)
_ON = 40  # characters after the words, in which more of a sort may be named
_CONSENT = phrase(
    r"(?i:\b(?:without|except with) (?:the )?(?:\(?\w+\)? ){0,3}?(?:consent|approval"
    r"|permission|leave) (?:of(?! absence)|from))"
    r" (?:the |our )?(?:Company's )?(?P<who>(?:Executive|Employee)'s (?:direct |immediate )?"
    r"(?:supervisor|manager|superior)"
    r"|(?:(?:chairman|president|chief executive officer)(?: or (?:the )?)?)?"
    r"(?!Exec|Empl)[A-Z][\w.'-]*(?: (?:of |the"
    r" |or )*[A-Z][\w.'-]*)*)",
    0,
)
_NARROW = phrase(  # only other business of a sort
    r"\b(?:other|outside) [^.;]{0,80}? (?:that|which) (?:\w+ ){0,3}?(?:conflict|interfere|compete)"
)
_PROVIDED = phrase(r"\b(?:provided|excluding|other than)\b")
_ASKS = phrase(
    r"\bwithout (?:the )?(?:\w+ ){0,3}?(?:consent|approval|permission|leave) (?:of|from)\b"
)
_COMPETING = phrase(
    r"\bcompet|related to the business|\bsolicit|\bafter (?:the )?terminat|\bfollowing (?:the"
    r" )?terminat",
)


Barred = Literal["business", "employment", "services", "paid services"]
_BARRED: dict[Barred, str] = {
    "business": "engage in any other business activity",
    "employment": "accept any other employment",
    "services": "render services to any other person",
    "paid services": "render services to any other person for compensation",
}


@dataclass(frozen=True)
class Activity:
    """A sort of activity that is allowed, named as facts name it."""

    name: Person


@dataclass(frozen=True, kw_only=True)
class OutsideActivities(Provision, kind="outside_activities"):
    """Activities besides the office: `allowed` sorts of them, as long as they do not interfere or
    conflict with the duties (`no_conflict`; only `materially` where the letter says so). With
    `nothing_else`, what is `barred` (other business, employment, services or paid services) is
    forbidden, unless `consent_of` somebody is given. Where more is allowed than sorts name, all of
    it stands in the letter's words (`also`), and nothing is held against the list.

    It pays nothing. Reads `outside_activity` (what, conflict, consented): each is held against the
    list and against the limit, as two duties; whether it conflicts is a judgement, and unknown
    until somebody gives it. The figure `outside_activities_not_permitted` counts those that fail
    either.

    > The foregoing shall not preclude you from civic or charitable activities, provided that they
    > do not conflict with your duties.
    """

    allowed: tuple[Activity, ...] = ()
    also: str = ""
    no_conflict: bool = False
    materially: bool = False
    nothing_else: bool = False
    barred: Barred = "business"
    consent_of: Person | None = None

    headings = ("outside", "other activit", "exclusive", "full time", "devot")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Executive is permitted to serve on charitable boards if this does not impede his"
            " work, and shall refrain from any other gainful occupation.",
            {
                "allowed": [{"name": "charitable"}],
                "no_conflict": True,
                "nothing_else": True,
                "barred": "employment",
            },
        ),
        Example(
            "The foregoing shall not preclude you from engaging in appropriate educational, civic"
            " or charitable activities, provided that such activities do not interfere or conflict"
            " with your duties.",
            {
                "allowed": [{"name": "educational"}, {"name": "civic"}, {"name": "charitable"}],
                "no_conflict": True,
            },
        ),
        Example(
            "The Executive shall not engage in any other business activities without the prior"
            " written approval of the Board of Directors. The Executive may serve on civic boards"
            " so long as that does not materially interfere with the performance of the duties.",
            {
                "allowed": [{"name": "civic"}],
                "no_conflict": True,
                "materially": True,
                "nothing_else": True,
                "consent_of": "Board of Directors",
            },
        ),
        Example(
            "The Employee may (a) serve on civic boards, and (b) take part in religious work, so"
            " long as that does not interfere with the duties.",
            {"allowed": [{"name": "civic"}, {"name": "religious"}], "no_conflict": True},
        ),
        Example(
            "The Employee shall not accept any other employment without the consent of the"
            " President or Chief Executive Officer.",
            {
                "nothing_else": True,
                "barred": "employment",
                "consent_of": "President or Chief Executive Officer",
            },
        ),
        Example(
            "The Employee shall not undertake, as owner or otherwise, the performance of services"
            " for compensation for any other company without the approval of the Board. No such"
            " approval will be required for charitable activities.",
            {
                "nothing_else": True,
                "barred": "paid services",
                "consent_of": "Board",
                "allowed": [{"name": "charitable"}],
            },
        ),
        Example(
            "The foregoing shall not prevent the Executive from serving on civic boards or the"
            " boards of two corporations that are no rivals, so long as this does not impede his"
            " work.",
            {
                "allowed": [{"name": "civic"}],
                "also": "serving on civic boards or the boards of two corporations that are no"
                " rivals",
                "no_conflict": True,
            },
        ),
        Example(
            "Religious and community work outside the office is permitted as long as it does not"
            " significantly conflict with what you owe to your post.",
            {
                "allowed": [{"name": "religious"}, {"name": "community"}],
                "no_conflict": True,
                "materially": True,
            },
        ),
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Everything that a letter says of it, as one provision."""
        main = {"allowed", "also", "nothing_else"}
        found = gathered(letter.body, _said, lambda new: not main.isdisjoint(new))
        if found is not None:
            terms, cite = found
            yield cls(**terms, cite=cite)

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """The permission, and for every activity whether it keeps to it."""
        hired, ended = t.finding("hired"), t.finding("ended")
        over = t.records("outside_activity")
        since = larger(over.on, hired)
        counts = since <= ended
        after = apply("shift", ended, const(1, DAYS))
        who = "the executive", "the company"
        if self.allowed:
            name = "engage in the outside activities that are listed"
            yield Duty(name, *who, "may", hired, ends=after)
        listed: Formula = NO
        for activity in t.allowed if self.allowed else ():
            listed = listed | over.field("what", CODE).same(activity.name)
        agreed = over.field("consented", YES_NO) if self.consent_of is not None else NO
        beyond = (~(listed | agreed)).named(
            "whether it is beyond what is permitted", t.cite("allowed")
        )
        conflict = NO
        if self.no_conflict:
            judged = over.field("conflict", YES_NO)
            conflict = judged.named("whether it interferes or conflicts", t.cite("no_conflict"))
        rules = [("engage in outside activities beyond those permitted", beyond)] * (not self.also)
        beyond = NO if self.also else beyond
        rules += [("let an outside activity interfere or conflict", conflict)] * self.no_conflict
        for name, broken in rules:
            created, breached = on_day(counts, since), on_day(counts & broken, since)
            yield Duty(name, *who, "must not", created, breached=breached, ends=after, each=over)
        fails = counts & (since <= t.day) & (beyond | conflict)
        number = total(over, either(fails, const(1), const(0)))
        words = "outside activities that are not permitted"
        yield Figure(
            "outside_activities_not_permitted",
            number.named(words, t.cite()),
            when=const(0) < total(over, either(since <= t.day, const(1), const(0))),
        )

    def words(self) -> str:
        """One sentence for what is forbidden, one for what is allowed."""
        said = []
        if self.nothing_else:
            consent = ""
            if self.consent_of:
                consent = f" without the prior consent of the {self.consent_of}"
            said.append(f"You shall not {_BARRED[self.barred]}{consent}.")
        if self.allowed:
            names = [a.name for a in self.allowed]
            sorts = " or ".join(n for n in (", ".join(names[:-1]), names[-1]) if n)
            much = "materially " if self.materially else ""
            limit = f", provided that they do not {much}interfere or conflict with your duties"
            limit = limit if self.no_conflict else ""
            said.append(f"You may engage in {sorts} activities{limit}.")
        if self.also:
            said.append(f"What the letter allows is, in its words: {self.also}.")
        return " ".join(said)


def _said(sentence: Sentence) -> Found:
    """What a sentence allows or forbids, each with its place."""
    text, lower, found = sentence.text, sentence.lower, Found()
    other = None
    denied = any(map(lower.__contains__, _DENIED))
    if denied and any(map(lower.__contains__, _ELSEWHERE)):
        other = _NOTHING_ELSE.search(text)
    if other is not None and not _COMPETING.search(text) and not _NARROW.search(text):
        found["nothing_else"] = (True, sentence.span(*other.span()))
        if (barred := _barred(text, other)) != "business":
            found["barred"] = (barred, sentence.span(*other.span()))
        consent = _CONSENT.search(text)
        if consent is None and _ASKS.search(text):
            found.clear()  # somebody may allow it, and we cannot tell who
        if consent is not None:
            who = sentence.readable(*consent.span("who")).rstrip(".")
            found["consent_of"] = (who, sentence.span(*consent.span()))
    if (drafted := _ALSO.search(text)) is not None:
        words = sentence.readable(*drafted.span("words"))
        return Found(also=(words, sentence.span(*drafted.span())))
    permits, sorts = _permitted(text) if any(map(lower.__contains__, _SORTS)) else (None, [])
    if permits is not None and sorts:
        names = dict.fromkeys(_named(m[1]) for m in sorts)
        places = (permits, *sorts)
        span = sentence.span(min(m.start() for m in places), max(m.end() for m in places))
        found["allowed"] = (tuple(Activity(name) for name in names), span)
        limit = _LIMIT.search(text)
        if limit is not None:
            found["no_conflict"] = (True, sentence.span(*limit.span()))
            if limit["much"] or limit["late"]:
                found["materially"] = (True, sentence.span(*limit.span()))
    if found and (free := _PERMITS.search(text)) is not None:
        found |= _more(sentence, free, sorts)
    return found


def _more(sentence: Sentence, permits: re.Match[str], sorts: list[re.Match[str]]) -> Found:
    """All that is allowed in the letter's words, where the sorts do not name the whole of it."""
    text, start = sentence.text, permits.end()
    if (does := _DOES.search(text, permits.start(), start)) is not None:
        start = does.start()
    elif (opens := _OPENS.match(text, start + 1)) is not None:
        start = opens.end()
    limit = _LIMIT.search(text, start)
    if limit is not None and text.find(":", limit.end()) > 0:  # "if they do not conflict: ..."
        start, limit = text.find(":", limit.end()) + 1, None
    ends = _ENDS.search(text, start) if limit is not None else None
    end = ends.start() if ends is not None else len(text)
    named = [range(*sort.span()) for sort in sorts]
    if any(
        not any(more.start() in sort for sort in named) for more in _MORE.finditer(text, start, end)
    ):
        words = sentence.readable(start, end).strip(" ,;:.")
        return Found(also=(words, sentence.span(start, end)))
    return Found()


def _barred(text: str, other: re.Match[str]) -> Barred:
    """What it is that must not be done besides."""
    sort = (other["what"] or other["whom"] or "business").lower()
    if _BUSINESS.search(text, other.start(), other.end() + _ON) is not None:
        return "business"
    if sort in ("employment", "employer", "occupation", "job"):
        return "employment"
    if sort not in ("person", "company", "firm", "organization"):
        return "business"
    return "services" if _PAID.search(text, other.start()) is None else "paid services"


def _named(said: str) -> str:
    """The sort of activity, by one name however it is written."""
    name = " ".join(said.lower().split())
    return "passive investments" if name.startswith("passive") else name


def _permitted(text: str) -> tuple[re.Match[str] | None, list[re.Match[str]]]:
    """The words that permit, and the sorts of activity that they permit."""
    if (permits := _PERMITS.search(text)) is not None:
        provided = _PROVIDED.search(text, permits.end())
        end = provided.start() if provided is not None else len(text)
        return permits, list(_KINDS.finditer(text, permits.end(), end))
    welcome = _WELCOME.search(text)
    if welcome is None or _NONE.search(text, 0, welcome.end()):
        return None, []
    return welcome, list(_KINDS.finditer(text, 0, welcome.end()))
