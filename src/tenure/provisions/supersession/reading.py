"""Finds what a letter puts in its own place: prior promises, or one earlier paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...provision import Cite
from ...text.phrases import phrase
from ...text.values import DATE

if TYPE_CHECKING:
    from ...text import Letter, Sentence, Span

ALL_PRIOR = "all prior representations or agreements"
_THIS = (
    r"(?:this|the) (?:\w+ ){0,2}(?:letter|agreement|offer|contract|instrument"
    r"|(?<=this )amendment)\b(?: agreement)?"
    r"(?: \([^)]{0,40}\))?"
)
_BEFORE = (
    r"(?:prior|previous|earlier|existing|other(?! than)|oral|written|contrary)\b[^.;]{0,90}?"
    r"\b(?:agreement|representation"
    r"|understanding|promise|negotiation|discussion|arrangement|offer|communication|contract)s?\b"
)
_EARLIER = (  # "whatever has been said or written before"
    r"(?:anything|whatever|everything|all that)\b[^.;]{0,50}?\b(?:said|told|written|discussed"
    r"|agreed|promised)\b"
)
_ENDED = (  # what befalls earlier agreements
    r"(?:(?:is|are|(?:shall|will) be) (?:hereby |deemed |fully |terminated and )*"
    r"(?:super[sc]eded|merged|cancell?ed"
    r"|(?:null and )?void|of no (?:further )?(?:force|effect)))"
)
_SUPERSEDES = phrase(
    rf"\b(?:{_THIS}[^.;]{{0,300}}?|it )\b(?:super[sc]ed(?:es?|ing)|replaces?|cancels?|displaces?"
    r"|takes? the place of)\b(?! in (?!all respects|(?:its|their) entirety))"
    rf"[^.;]{{0,60}}?\b(?:{_BEFORE}|{_EARLIER})|\b(?:is|are) super[sc]eded by {_THIS}"
    rf"|(?:^|, |(?= and (?:all|any) prior\b))\W*(?:and )?(?:any and all|all|any) [^.;]{{0,40}}?"
    rf"{_BEFORE}[^.;]{{0,260}}? {_ENDED}",
)
_ALL = (
    r"(?:(?:entire(?!ty\b)|complete|whole|full|only(?! one\b)|sole)(?! (?:settlement|compliance"
    r"|performance|force"
    r"|payment|and"
    r" timely|satisfaction|cooperation))[^.;]{0,60}?\b(?:agreement|understandings?|terms"
    r"|deal)|all of (?:our|the) (?:agreements?|understandings?|deal))\b"
)
_ENTIRE = phrase(
    rf"(?:\b{_THIS}[^.;]{{0,240}}?|^\W*it )\b(?:constitutes?|contains?|represents?"
    r"|(?<!as if )(?<!as though )(?<!as fully )sets? forth|sets? out|states?|is|becomes?|forms?"
    r"|comprises?|express(?:es)?|reflects?|memorializes?"
    r"|are(?= all of| (?:our|the) (?:entire|whole|full|complete)\b)|embod(?:ies|y))\b"
    r"(?! (?:hereby )?incorporated)[^.;]{0,40}?"
    rf"\b{_ALL}",
)
_TERMS = phrase(
    rf"\b(?!this amendment){_THIS}(?:(?!\b(?:incorporates|as though|as if)\b)[^.;]){{0,160}}?"
    r"\b(?:embod(?:ies|y)|outlines?|sets? (?:out|forth)|states?|contains?"
    r"|summari[sz]es?|describes?|confirms?)\b[^.;]{0,20}?\bterms\b(?![^.;]{0,80}?\b(?:settle|compromis"
    r"|severance|separation|release|terminat))[^.;]{0,80}",
)
# what is superseded, as to what, and what is not
_ABOUT = (
    r"(?:with (?:respect|regards?|reference) to|regarding|concerning|relat(?:ing|ed|ive) to"
    r"|pertaining to|respecting|in respect (?:of|to)|in connection with"
    r"|on(?= (?:the |this |such |its )?(?:subject|matter)))"
)
_GOES_ON = (
    r"(?:,?(?: and)? (?:will|shall)|(?: and (?:super[sc]edes?|may|can(?:not)?|contains?|merges?"
    r"|replaces?|cancels?|fully|constitutes?|there|no|is|are|has|have|neither|it|the"
    r"|all (?:such )?(?:previous|prior|other)))"
    rf"| between| by and| among| whether| {_ENDED})\b"
)
_SCOPE = phrase(rf"\b(?P<about>{_ABOUT} [^.;,()]{{3,140}}?)(?=[.;,()]|$| and,|{_GOES_ON})")
_WHAT = phrase(
    r"\b(?:super[sc]ed(?:es?|ing)|replaces?|cancels?)(?:,? (?:and )?(?:super[sc]edes?"
    r"|replaces?|cancels?|terminates?|fully discharges?|merges?))*"
    r"(?: in (?:all respects|(?:its|their) entirety))?,? (?P<what>(?:any|all|every|the|our"
    r"|prior|previous|earlier|other|anything|whatever|everything)"
    rf"\b[^.;()]{{3,160}}?)(?=[.;()]|$|, (?:oral|written|either|both|in writing)\b"
    rf"|,? (?:made|entered|from|{_ABOUT}|in the entirety|except|excluding|including|provided"
    r"|other than|not including|apart from|save for"
    rf"|if any|with\b|in\b|which|that|but|to the extent)\b|,?{_GOES_ON})"
)
_BEFORE_IN = phrase(rf"\b(?:{_BEFORE}|{_EARLIER})")
_WHAT_IS = phrase(
    r"(?:^\W*|, and | and (?=(?:all|any) prior\b))(?P<what>(?:any|all) [^.;()]{3,160}?)"
    r"(?:, (?:whether )?(?:oral|written|either)"
    rf"[^.;,()]{{0,40}},?)?,? {_ENDED}\b"
)
_EXCEPT = (
    r"(?:except|excluding|not including|with the exception of|apart from|save for"
    r"|other than(?! (?:those|as|what|this|herein|the (?:terms|provisions))\b))"
    r"(?! (?:by|in|upon|through|pursuant)\b)"
)
_ACT = r"(?:super[sc]ede|replace|cancel|constitute)"
_BUT = phrase(
    rf"^\W*(?P<lead>{_EXCEPT} (?:.{{3,400}}?(?=, {_THIS} [^.;]{{0,160}}?\b{_ACT})"
    r"|[^.;,]{3,160}(?=,)))"
    r"|[,;] (?:and )?(?P<clause>(?:provided(?:,? (?:however|further))*,? that"
    r"|but (?:nothing|(?:it |this (?:agreement|letter) )?(?:is|does|shall|will) not))\b"
    r"(?:\([^()]*\)|[^.;()]){3,500}?)(?=[.;]|$)"
    rf"|(?:, (?:and )?| \(| and (?=except))(?P<tail>{_EXCEPT}\b(?:(?!{_ACT})[^.;]){{3,260}}?)"
    r"(?=[.;]|$|\)|, (?:super[sc]ede|constitute))"
    r"|(?<=[a-z]),? (?P<extent>(?:only |but only )?to the extent (?:that )?[^.;,]{0,60}?\b(?:"
    r"conflict|inconsisten|contrary|differ|contradict)\w*[^.;,]{0,60})"
    rf"|(?<=[a-z]) (?P<near>(?!except as\b){_EXCEPT} (?!(?:as|with)\b)[^.;]{{3,160}}?)(?=[.;]|$)"
)
_PROVISO = phrase(r"[,;] (?:and )?(?:provided\b|but\b)")
# "Nothing in this paragraph shall supersede your duties under the Inventions Agreement."
_HOWEVER = phrase(
    r"^\W*(?:(?:however|notwithstanding the (?:foregoing|above)|provided(?:,? however)?,? that)"
    r",? )?"
    r"(?P<said>(?:nothing|(?<=, )(?:this|the|your|any|all|each|sections?"
    r"|paragraphs?)|to the extent)\b[^.;]{0,200}?"
    r"\b(?:alter|chang|[ae]ffect|modif|cancel|super[sc]ed|replac|limit|incorporat|surviv|remain"
    r"|continue|prevail).{0,400}?)\W*$"
)
# "The Bonus Plan shall not be affected by the preceding sentence."
_UNTOUCHED = phrase(
    r"^\W*(?:however, )?(?P<said>(?!(?:this|the) (?:letter|agreement)\b)[^;]{3,200}? (?:shall|will"
    r"|is|are) not (?:be )?(?:affected|superseded|replaced|cancell?ed|changed|altered|modified"
    r"|limited))"
    r" by (?:the (?:preceding|foregoing|previous|above)|this (?:sentence|paragraph|section))\b"
    r"[^.;]{0,20}\W*$"
)
_LED = phrase(r"^(?:the|any|all|your|each|this|our|his|her|an?)\b")
# the papers that say it with the letter: "This letter, together with the Inventions Agreement, is"
_SAY = (
    r"(?:constitutes?|contains?|is|represents?|embod(?:y|ies)|sets? (?:forth|out)|are|states?"
    r"|super[sc]edes?|replaces?)\b"
)
_ON = (
    r"(?:(?!\b(?:super[sc]ede|replace|cancel|constitute|contain|which|shall|will|sets?\b|are\b"
    r"|is\b))[^.;]){0,300}?"
)
_WHICH = r"(?:(?:(?:all|each|both) of )?which [^.;,]{3,60}, )?"
_BESIDE = phrase(
    r"\b(?P<amended>(?:the|your|that certain) (?!(?:entire|whole|complete|full)\b)(?:[\w&'-]+ )"
    r"{0,6}?(?:agreement|letter|plan|contract)),? (?:(?:and|as (?:[\w-]+ )?amended by) this"
    rf" (?:[\w-]+ ){{0,3}}?(?:amendment|agreement|letter)|as (?:[\w-]+ )?amended hereby),? {_SAY}"
    rf"|(?<!of )(?<!in )(?<!to )\b(?!the (?:entire|whole|complete|full)\b){_THIS}"
    r"(?:,? (?:along|together|taken|combined) with|,? and|,(?= (?:the|any|such)\b))"
    rf" (?P<beside>(?!all prior|any prior|general release){_ON}),? {_WHICH}(?:together )?{_SAY}"
    r"|(?:\b(?:along|together|taken|combined) with|, with) (?P<also>(?!respect|regard|all prior)"
    rf"{_ON}),? {_WHICH}{_SAY}"
)
_PAPERS = phrase(
    r"\b(?:agreements?|plans?|documents?|exhibits?|attachments?|schedules?|appendi\w+|letters?"
    r"|addend\w+|polic(?:y|ies))\b"
)
_OWN = phrase(r"\bthis (?:letter|agreement)\b")
_ACTS = phrase(
    r"(?<!are )(?<!is )(?<!be )(?<!hereby )\b(?:super[sc]ed|replac|cancel)\w*"
    r"|\b(?:constitute|contain|represents?\b|embod|sets? forth)"
)
_NARROWED = phrase(rf",? (?:between|{_ABOUT}|relat(?:ing|ed) thereto)\b")
_LIMITED = phrase(r"\b(?:but|except\w*|excluding|provided|other than)\b")
# the end of each, which is sooner found
_GOES_BEFORE = phrase(
    r"\b(?:super[sc]ed(?:es?|ing)|replaces?|cancels?|displaces?|place of)\b"
    rf"(?! in (?!all respects|(?:its|their) entirety))[^.;]{{0,60}}?"
    rf"\b(?:{_BEFORE}|{_EARLIER})|\bsuper[sc]eded\b|\b{_ENDED}"
)
# an earlier paper by its name: "the Employment Agreement shall be null and void"
_BY_NAME = (
    r"(?i:the|our|your) (?!Severance|Release|Separation|Consulting|Letter Agreement|Prior)"
    r"(?:[A-Z][\w&'-]* ){1,5}(?:Agreement|Letter|Contract)"
)
_NAMED_PAPER = phrase(
    rf"\b(?P<paper>{_BY_NAME}(?: (?:dated|of)(?: as of)? {DATE})?)"
    rf"(?i:(?:,? (?:by and )?between [^.;,]{{3,60}}?)?,? {_ENDED})"
    rf"|\b(?i:{_THIS} (?:hereby )?(?:super[sc]edes?|replaces?|cancels?)(?: in its entirety)?)"
    rf" (?P<one>{_BY_NAME})(?=[,.;]|$)",
    0,
)
_IF = phrase(
    r"\b(?:if|unless|in the event|upon|until|when\w*|failure|should|provided|which case)\b"
)
_STAYS = phrase(
    r"\b(?:sections?|paragraphs?|articles?) [\w.(), ]{1,40}? of"
    r" (?P<paper>(?:the|our|your) [\w ]{3,60}?) (?:shall|will)"
    r" (?:survive|remain|continue)\b[^.;]{0,160}"
)
# of one paper only: "This letter replaces our letter of May 4, 2009"
_PAPER = r"(?:letter|agreement|term sheet|offer|memorandum|contract)s?\b"
_ONE_PAPER = phrase(
    rf"\b(?:{_THIS}(?: and [^.;]{{1,60}}?)?(?: is| shall be| contains| constitutes|, which)?"
    rf"[^.;]{{0,90}}?) (?:super[sc]edes?|replaces?|cancels?)(?: and (?:super[sc]edes|replaces))?"
    r" (?:in its entirety,? )?(?P<paper>(?:the|our|your|that certain) (?:(?!any\b|all\b)[\w-]+ )"
    rf"{{0,4}}?{_PAPER}[^.;\ue005]{{0,50}}?\b(?:dated|of)(?: as of)? {DATE})"
)
# of all papers, of which it names one: "all prior agreements, including the letter of May 4, 2009"
_AMONG_THEM = phrase(
    r"\b(?:including|specifically)(?:,? (?:but not limited to|without limitation|specifically))?,?"
    rf" (?P<paper>(?:the|our|your|that certain) (?:[\w-]+ ){{0,4}}?{_PAPER}[^.;,\ue005]{{0,50}}?"
    rf"\b(?:dated|of)(?: as of)? {DATE})"
)
_IT = phrase(rf"\b{_THIS} (?:super[sc]edes|replaces|cancels) (?:it|that {_PAPER})")
_PAPER_NAMED = phrase(
    rf"\b(?:an?|the|our|your) (?P<paper>(?:[\w-]+ ){{0,3}}?{_PAPER} (?:dated|of)(?: as of)? {DATE})"
)
_ALL_OF_IT = phrase(rf"\b{_ALL}")
_ITS_TERMS = phrase(
    r"\b(?:embod|outline|set|state|contain|summar|describe|confirm)\w*[^.;]{0,30}?\bterms\b"
)
_REPLACING = (
    "supersed", "superced", "replace", "cancel", "merged", " void", "no further", "no force",
    "no effect", "displace", "place of",
)  # fmt: skip
_WHOLE = ("entire", "complete", "whole", "full", "only", "sole", "all of")
_ANY = phrase(r"\b(?:any|all|other(?! than))\b")
_DENIED = phrase(r"\b(?:not|nothing|neither|nor)\b[^.;]{0,80}?\b(?:super[sc]ede|replace|cancel)")
_NOT = phrase(
    r"\b(?:not|nothing)\b[^.;]{0,80}?\bsuper[sc]ede"
    r"|\bsuper[sc]edes?\b[^.;]{0,60}?\b(?:payments?|plans?|benefits)\b"
)
FORMS = phrase(r"\b(?:oral(?:ly)? (?:or|and|nor) (?:in )?writ\w+|written (?:or|and|nor) oral)\b")


def supersession_of(letter: Letter) -> tuple[dict[str, Any], Cite] | None:
    """Every sentence that says so, as the terms of one provision."""
    fields: dict[str, tuple[Span, ...]] = {}
    words: dict[str, str] = {}
    paper = None
    whole = []
    for sentence in letter.having(
        "terms", "supersed", "superced", "replace", "entire", "agreement", "whole"
    ):
        spans = _said(sentence)
        if paper is None and (named := _replaced(letter, sentence)) is not None:
            paper, spans["replaces"] = named
        if spans:
            whole.append(sentence.span())
        for name, span in spans.items():
            fields[name] = (*fields.get(name, ()), span)
        stated = not {"supersedes", "entire", "replaces"} & set(spans)
        for name, place in (_beside if stated else _limits)(sentence).items() if spans else ():
            told = sentence.readable(*place)
            if name != "beside" or told.startswith("The "):
                told = _small(told)
            if told == ALL_PRIOR or (name == "what" and "supersedes" not in spans):
                continue
            if name == "what" and told not in words.get("what", told):
                words["what"] += f", and {told}"
            if words.setdefault(name, told).endswith(told):
                fields.setdefault(name, (sentence.span(*place),))
    left = None
    if "but_for" not in words:
        left = (_left(letter, paper) if paper is not None else None) or _however(letter, whole)
    if left is not None:
        words["but_for"], fields["but_for"] = left[0], (left[2],)
        whole.append(left[1].span())
    if fields:
        said: dict[str, Any] = {name: name in fields for name in _SAID}
        said |= {name: words.get(name) for name in _LIMITS}
        return {**said, "replaces": paper}, Cite(tuple(whole), fields)
    return None


def _said(sentence: Sentence) -> dict[str, Span]:
    """Where a sentence says each of the things that letters say of it."""
    text, lower = sentence.text, sentence.lower
    found: dict[str, re.Match[str] | None] = {}
    if any(map(lower.__contains__, _REPLACING)) and _GOES_BEFORE.search(text) is not None:
        one = _ONE_PAPER.search(text) if DATE in text else None
        only = one is not None and not _ANY.search(text)
        stop = _upto(text)
        if not only and not _NOT.search(text, 0, stop):
            found["supersedes"] = _SUPERSEDES.search(text, 0, stop)
    if any(map(lower.__contains__, _WHOLE)) and _ALL_OF_IT.search(text) is not None:
        found["entire"] = _ENTIRE.search(text)
    if "terms" in lower and _ITS_TERMS.search(text) is not None:
        found["states_terms"] = _TERMS.search(text)
    if found.get("supersedes") or found.get("entire"):
        found["oral_and_written"] = FORMS.search(text)
    return {n: sentence.span(*m.span()) for n, m in found.items() if m is not None}


def _upto(text: str) -> int:
    """Where a proviso begins, or the end."""
    proviso = _PROVISO.search(text)
    return proviso.start() if proviso is not None else len(text)


_LIMITS = ("what", "about", "but_for", "beside")
_SAID = ("supersedes", "entire", "oral_and_written", "states_terms")


def _limits(sentence: Sentence) -> dict[str, tuple[int, int]]:
    """Where it says what is superseded, as to what, and what is left."""
    text, found = sentence.text, _beside(sentence)
    what = _WHAT.search(text) or _WHAT_IS.search(text)
    one = what is not None and not _WHAT.search(text, what.end(), _upto(text))
    if what is not None and one and _BEFORE_IN.search(what["what"]):
        more = _NARROWED.search(text, *what.span("what"))
        found["what"] = (what.start("what"), more.start() if more else what.end("what"))
    start = found["what"][1] if "what" in found else 0
    cut = _LIMITED.search(text, max(start, 1))
    upto = cut.start() if cut is not None else len(text)
    # what is said before of the letter itself is no limit of what it supersedes
    said = (what, _ALL_OF_IT.search(text), _ACTS.search(text))
    first = min((m.start() for m in said if m is not None), default=0)
    places = (start, upto), (first, upto)
    scope = next((m for p in places if (m := _SCOPE.search(text, *p))), None) or _SCOPE.match(text)
    if scope is not None:
        found["about"] = scope.span("about")
    if (but := _BUT.search(text)) is not None and but.lastgroup is not None:
        found["but_for"] = but.span(but.lastgroup)
    return found


def _beside(sentence: Sentence) -> dict[str, tuple[int, int]]:
    """Which papers say it together with the letter."""
    beside = _BESIDE.search(sentence.text)
    if beside is None or beside.lastgroup is None:
        return {}
    start, end = beside.span(beside.lastgroup)
    named = sentence.text[start:end]
    if not _PAPERS.search(named) or _OWN.search(named):
        return {}
    aside = sentence.text.count("(", start, end) < sentence.text.count(")", start, end)
    return {"beside": (start, end - aside)}


def _small(said: str) -> str:
    """Words from within a sentence, or its beginning, as they stand within one."""
    return said[:1].lower() + said[1:]


def _replaced(letter: Letter, sentence: Sentence) -> tuple[str, Span] | None:
    """The one earlier paper whose place the letter takes, and where it is named."""
    if not any(map(sentence.lower.__contains__, _REPLACING)):
        return None
    if _DENIED.search(sentence.text, 0, _upto(sentence.text)):
        return None
    if DATE in sentence.text and (one := _ONE_PAPER.search(sentence.text)) is not None:
        return sentence.readable(*one.span("paper")), sentence.span(*one.span())
    one = _AMONG_THEM.search(sentence.text) if DATE in sentence.text else None
    if one is not None and _SUPERSEDES.search(sentence.text) is not None:
        return sentence.readable(*one.span("paper")), sentence.span(*one.span())
    named = _NAMED_PAPER.search(sentence.text)
    if named is not None and _IF.search(sentence.text) is None:
        place = named.span("paper" if named["paper"] else "one")
        return _small(sentence.readable(*place)), sentence.span(*named.span())
    if sentence.index and _IT.search(sentence.text) is not None:
        before = letter.sentences[sentence.index - 1]
        if (other := _PAPER_NAMED.search(before.text)) is not None:
            place = other.span("paper")
            return f"the {before.readable(*place)}", before.span(*place)
    return None


def _however(letter: Letter, whole: list[Span]) -> tuple[str, Sentence, Span] | None:
    """What stays, in the sentence after the last that says what does not."""
    if not whole:
        return None
    for sentence in letter.having(
        "nothing", "however", "notwithstanding", "provided", "not be ", " by the "
    ):
        before = letter.sentences[sentence.index - 1] if sentence.index else None
        if before is None or before.span() not in whole:
            continue
        said, untouched = _HOWEVER.search(sentence.text), None
        if said is None:
            said = untouched = _UNTOUCHED.search(sentence.text)
        if said is not None:
            place = said.span("said")
            what = sentence.readable(*place)
            named = untouched is not None and _LED.match(what) is None
            told = f"except that {what if named else _small(what)}"
            return told, sentence, sentence.span(*place)
    return None


def _left(letter: Letter, paper: str) -> tuple[str, Sentence, Span] | None:
    """What stays of the one earlier paper, in a sentence of its own."""
    for sentence in letter.having(_STAYS):
        stays = _STAYS.search(sentence.text)
        if stays is not None and paper.lower().startswith(stays["paper"].lower()):
            said = f"except that {sentence.readable(*stays.span())}"
            return said, sentence, sentence.span(*stays.span())
    return None
