"""Finds where a letter sends disputes to arbitration, and what it says of place and rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

_DISPUTE = (
    r"(?:disputes?|controvers(?:y|ies)|claims?|disagreements?|differences|grievances?"
    r"|(?:any|every|each|no) action(?= to enforce| arising| under| relating)"
    r"|questions (?:of|concerning|regarding|arising))"
)
_SETTLED = phrase(
    rf"\b{_DISPUTE}\b[^.]{{0,400}}?\b(?:settled|resolved|submitted|decided|determined|referred"
    r"|subject|brought|laid before|heard)\b[^.]{0,120}?\barbitra(?:tion|tors?)\b"
    rf"|\b{_DISPUTE}\b[^.]{{0,200}}?\b(?:shall|will|must) be arbitrated\b"
    rf"|\b(?:submit|resolve|settle)\b[^.]{{0,160}}?\b{_DISPUTE}\b[^.]{{0,160}}?\barbitration\b"
    rf"|\barbitrate\b[^.]{{0,160}}?\b{_DISPUTE}\b"
    rf"|\b(?:binding|final|compulsory)\b[^.]{{0,30}}?\barbitration\b[^.]{{0,90}}?\b{_DISPUTE}\b"
    rf"|\b(?:resolution|settlement) of (?:all|any)\b[^.]{{0,60}}?\b{_DISPUTE}\b[^.]{{0,60}}? by"
    r" (?:\w+ ){0,3}arbitration\b"
    r"|\b(?:sole|exclusive|only) (?:\w+ )?(?:means|method|remedy|recourse|forum|manner|procedure"
    rf"|process)\b[^.]{{0,120}}?\b{_DISPUTE}\b[^.]{{0,200}}?\b(?:is|(?:shall|will)"
    rf" be)\b[^.]{{0,60}}?"
    r"\barbitration\b"
    rf"|\b{_DISPUTE}\b[^.]{{0,200}}?\bsubmit (?:(?:it|them|the same) )?to[^.]{{0,40}}?"
    r"\barbitration\b",
)
_OF_LETTER = phrase(
    r"\b(?:under|from|of|to|about|with|over|concerning|regarding|interpretation of|breach of) "
    r"(?:them\b|(?:this|the|any (?:provision|term)s? of this) (?:\w+ ){0,2}?(?:letter|agreement"
    r"|offer|contract)\b)|\bhereunder\b|\bhereof\b",
)
_WIDER = phrase(
    r"\bemploy(?:ment|ed)\b(?! (?:agreement|contract|letter)\b)|\bdiscriminat"
    r"|\ball (?:disputes|claims)\b(?! (?:arising )?under)"
    r"|(?:\byour|\bhis|\bher|'s) termination\b"
)
_NOT_OURS = phrase(  # what an arbitrator has done, or one of several ways to go
    r"\b(?:were|was|ha[sd] been|have been)(?: \w+)? (?:subject|settled|resolved|submitted"
    r"|decided|determined"
    r"|referred"
    r"|brought|heard)\b|\b(?:shall|will|is|are) not (?:be )?(?:subject|submitted|referred) to\b"
    r"[^.]{0,30}?\barbitra"
    r"|\bnot (?:in|by|to|through) (?:\w+ )?arbitra|\bnot apply\b|\bexcept(?:ed)? from"
    r" arbitration\b|\b(?:by|of) judgment,"
    r"|\bmediation\b(?!,? and (?:(?:to|then|thereafter|final|binding|and) )*arbitra)"
    r"|\b(?:instead|rather than|in lieu|pending)\b[^.]{0,20}\barbitra"
)
_CHOICE = phrase(
    r"\b(?:may|can|right to) (?:be )?(?:submit|refer|require|elect|settle|resolve|demand)"
)
_IF_AGREED = phrase(  # nobody has to go there
    r"\bif (?:both|the|all) (?:of the )?(?:parties|of us) (?:mutually )?(?:so )?(?:agree|consent)"
)
_RELIEF = (  # what a court is asked for
    r"\b(?:injuncti\w+|equitable|restraining|provisional (?:relief|remed\w+)|court action"
    r"|instead of arbitra\w+)"
)
_KEPT_OUT = phrase(  # "However, this paragraph will not apply to claims about patents"
    r"\b(?:this|the|such|these)(?: \w+){0,3} (?:(?:will|shall|does|do) not (?:apply to|cover"
    r"|include|extend to|be applicable to)|(?:is|are|shall be|will be) (?:in|not )applicable to"
    r"|(?:shall|will|may) not be (?:interpreted|construed|deemed|read)\b[^.;]{0,20}? to"
    r" (?:require|preclude|prevent|prohibit|restrict|limit))\b"
    rf"|\b{_DISPUTE}\b[^.]{{0,120}}?\b(?:is|are|shall be|will be) (?:not subject to|excluded from"
    r"|exempt(?:ed)? from|excepted from)\b[^.]{0,40}?\barbitra"
    r"|\bnothing\b[^.;]{0,90}?\b(?:preclud|prevent|prohibit|restrict|limit|waiv)\w*\b[^.;]{0,160}?"
    rf"{_RELIEF}"
    r"|(?:^\W*(?:\(\w{1,3}\) )?(?:notwithstanding|however|provided)\b"
    r"|\b(?:either party|the Company|the parties)(?= (?:may|shall|will|has?|retains?|is|are)\b))"
    r"(?:(?!\barbitrators? (?:may|shall|will|has|have)\b)[^.;]){0,160}?"
    r"\b(?:may|right to|entitled to|free to|permitted to|limit)\b[^.;]{0,120}?"
    rf"{_RELIEF}"
)
_A_DISPUTE = phrase(rf"\b{_DISPUTE}\b")
_IN_ALL = phrase(r"\b(?:any|all|every|each|no)\b[^.;]{0,80}$")
_OF_A_THING = phrase(  # "disputes as to whether there is Cause"
    r"[^.;,]{0,30}?\b(?:(?:as to|regarding|concerning|about|over|with (?:respect|regard) to"
    r"|relating to)(?! (?:this|the) (?:\w+ ){0,2}(?:letter|agreement|offer|contract)\b)"
    r"|(?:under|out of|from) (?:this |the )?(?:section|paragraph|plan))\b[^.;,]{3,80}"
)
_OTHERWISE = phrase(r"\bdisputes that the letter names\b")
AFTER = 12  # sentences after the first that may name exceptions
_SUCH = phrase(rf"\b(?:such|the|that|this) {_DISPUTE}")
_SOME = phrase(
    r"\bexcept\w*\b|\bother than\b|\bunless\b"
    r"|\bprovided,? (?:however|that)\b[^.]{0,160}?\b(?:may|not apply|not be)\b"
)
_OFFICES = phrase(
    r"\bin the county\b[^.;]{0,30}?\b(?:in which|where|of)\b[^.;]{0,30}?\bprincipal"
    r" (?:executive )?(?:office|place)s?\b[^.;]{0,50}?(?P<then>\bat the time [^.;]{0,20}?dispute"
    r" arises\b)?(?=[.;,]|$)",
)
_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}"
_PLACE = phrase(
    r"(?i:\b(?:arbitrat\w+|association|aaa|jams|hearing|held|conducted|initiated|take place)\b)"
    r"[^.;]{0,140}?\b(?i:in|at|shall be) (?P<place>(?:the (?:[Cc]ity|[Cc]ounty) of )?"
    rf"{_NAME}(?: County)?, (?:State of )?{_NAME}|{_NAME} County|the City of {_NAME})\b",
    0,
)
_CITY = phrase(  # a place in one word, where none is said in full
    r"(?i:\b(?:arbitrat\w+|association|aaa|jams|hearing|held|conducted|initiated|take place)\b)"
    r"[^.;]{0,90}?\b(?i:in|at) "
    r"(?!Section|Exhibit|Article|English|Accordance|Schedule|Appendix|Spanish|French|German)"
    rf"(?P<place>{_NAME})(?=[.,;)]|$"
    r"| (?:under|before|by|pursuant|administered|with|in (?:accordance|front)|and|unless)\b)",
    0,
)
_BODY = phrase(
    r"\b(?i:(?P<body>American Arbitration(?: Association)?|JAMS(?:/Endispute)?"
    r"|National Arbitration Forum|Judicial Arbitration (?:and|&) Mediation Services?"
    r"|FINRA|NASD Dispute Resolution(?:, Inc\b)?|International Chamber of Commerce))\b"
    r"|\b(?:rules (?:[\w']+ ){0,4}?of|before|(?:administered|conducted) by|facilities of|at)"
    r" (?:the )?"
    r"(?P<other>(?:[A-Z][\w&-]+ ){1,5}(?:Association|Centre|Center|Institute|Committee"
    r"|Commission))\b",
    0,
)
_OR_ANOTHER = phrase(  # "of JAMS or the American Arbitration Association"
    r"[.\u2024]?(?:,? Inc[.\u2024]?)?(?: \([^()]{1,40}\))?,? or (?P<or>(?:the )?"
    r"(?:[A-Z][\w&.\u2024-]*(?:,? (?:of )?(?=[A-Z]))?){1,7})",
    0,
)
_ITS_RULES = phrase(r"\brules\b[^.;]{0,120}$")
_BEFORE_IT = phrase(
    r"\b(?:before|administered by|conducted by|with|to|at|facilities of) (?:the )?$"
)
_AAA = "American Arbitration Association"


def arbitration_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """The sentence that sends disputes to arbitration, and what others say of its place."""
    if "arbitra" not in letter.masked.lower:
        return None
    first: Sentence | None = None
    terms: dict[str, Any] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    whole = []
    for s in letter.having("arbitra"):
        if first is None and _settles(s.text) is None:
            continue
        near = first is None or (s.section == first.section and s.index - first.index < 6)
        first = first or s
        found = {k: v for k, v in _said(s).items() if near and k not in terms}
        if first is s or found:
            whole.append(s.span())
        for name, (value, span) in found.items():
            terms[name], fields[name] = value, (span,)
    if first is not None:
        if "place" not in terms and "at_principal_offices" not in terms:
            cited = (s for s in letter.having("arbitra") if s.span() in whole)
            if (city := next(filter(None, map(_city, cited)), None)) is not None:
                terms["place"], fields["place"] = city[0], (city[1],)
        for name, (value, span) in _which(letter, first).items():
            terms[name], fields[name] = value, (span,)
        if "with_exceptions" not in terms and (kept := _kept_out(letter, first)):
            terms["with_exceptions"], fields["with_exceptions"] = True, (kept[1],)
            whole += [kept[0]] if kept[0] not in whole else []
        return terms, Cite(tuple(whole), fields)
    return None


def _settles(text: str) -> re.Match[str] | None:
    """Where a sentence sends disputes to arbitration, and leaves no choice."""
    match = _SETTLED.search(text)
    if match is None or _NOT_OURS.search(text, match.start(), match.end()):
        return None
    if _IF_AGREED.search(text) is not None:
        return None
    return match if _CHOICE.search(text, max(0, match.start() - 120), match.end()) is None else None


def _kept_out(letter: Letter, first: Sentence) -> tuple[Span, Span] | None:
    """The sentence after the first, in its clause, that keeps some disputes out, and where."""
    for s in letter.sentences[first.index + 1 : first.index + 1 + AFTER]:
        alike = s.paragraph == first.paragraph or (s.heading and s.heading == first.heading)
        alike = alike or (s.section is not None and s.section is first.section)
        if s.kind == "body" and alike and (kept := _KEPT_OUT.search(s.text)) is not None:
            return s.span(), s.span(*kept.span())
    return None


def _which(letter: Letter, s: Sentence) -> dict[str, tuple[Any, Span]]:
    """Of which disputes it speaks: those about the letter alone, and with exceptions."""
    found: dict[str, tuple[Any, Span]] = {}
    settled = _settles(s.text)
    assert settled is not None
    own = _OF_LETTER.search(s.text, settled.start(), settled.end())
    if own is not None and _WIDER.search(s.text, settled.start(), settled.end()) is None:
        found["about"] = ("the letter", s.span(*own.span()))
    elif (some := _of_some(letter, s, settled)) is not None:
        found["about"] = some
    if (but := _SOME.search(s.text)) is not None:
        found["with_exceptions"] = (True, s.span(*but.span()))
    return found


def _of_some(letter: Letter, s: Sentence, settled: re.Match[str]) -> tuple[Any, Span] | None:
    """Whether it is about disputes of a sort, or those of which the sentences before it speak."""
    text = s.text
    if _WIDER.search(text, 0, settled.end()) is not None:
        return None
    kind = _A_DISPUTE.search(text, *settled.span())
    if kind is None:
        return None
    thing = _OF_A_THING.match(text, kind.end())
    if thing is not None or _OTHERWISE.search(text) is not None:
        return "as stated", s.span(kind.start(), thing.end() if thing else kind.end())
    such = _SUCH.search(text, *settled.span())
    if such is None and (kind.start() < 3 or _IN_ALL.search(text[: kind.start()]) is not None):
        return None
    for before in reversed(letter.sentences[max(0, s.index - 3) : s.index + 1]):
        head = text[: settled.start()] if before is s else before.text
        if before.section is s.section and _A_DISPUTE.search(head) is not None:
            if _WIDER.search(head) is not None:
                return None
            if (own := _OF_LETTER.search(head)) is not None:
                return "the letter", before.span(*own.span())
    return ("as stated", s.span(*kind.span())) if such is None else None


def _city(s: Sentence) -> tuple[str, Span] | None:
    where = _CITY.search(s.text)
    return (s.readable(*where.span("place")), s.span(*where.span("place"))) if where else None


def _said(s: Sentence) -> dict[str, tuple[Any, Span]]:
    """Place and body, as far as a sentence names them."""
    found: dict[str, tuple[Any, Span]] = {}
    offices, where, body = (words.search(s.text) for words in (_OFFICES, _PLACE, _BODY))
    if offices is not None:
        found["at_principal_offices"] = (True, s.span(*offices.span()))
        if offices["then"]:
            found["then"] = (True, s.span(*offices.span("then")))
    elif where is not None:
        found["place"] = (s.readable(*where.span("place")), s.span(*where.span("place")))
    if body is not None:
        place = body.span("body" if body["body"] else "other")
        said = s.readable(*place)
        named = said.title() if said.isupper() and " " in said else said
        named = _AAA if named.startswith("American Arbitration") else named
        if (other := _OR_ANOTHER.match(s.text, place[1])) is not None:
            also = s.readable(*other.span("or")).rstrip(" .,")
            named = f"{'the ' * (named == _AAA)}{named} or {also}"
        found["body"] = (named, s.span(*place))
        before = s.text[: place[0]]
        by_rules = _BEFORE_IT.search(before) is None and _ITS_RULES.search(before)
        if by_rules:
            found["rules"] = (True, s.span(*by_rules.span()))
    return found
