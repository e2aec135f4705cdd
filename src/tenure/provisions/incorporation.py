"""What a letter leaves to other papers: plan documents, bylaws, policies, standard forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ..meaning import Meaning, Note
from ..provision import Cite, Example, Provision, Terms
from ..terms import Person
from ..text.phrases import Phrase, phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

Paper = Literal["plan documents", "bylaws", "policies", "standard form", "named paper"]

_NAME = r"(?P<name>[A-Z][\w'&-]*(?: (?:and |of |the )*[A-Z0-9][\w'&-]*)*)"
_TITLED = (
    r"\b(?!This\b|Each\b|All\b)(?:The )?(?P<name>(?:[A-Z][\w'&-]* (?:(?:[A-Z0-9][\w'&-]*|of"
    r"|and) )*)?(?:Agreements?|Plan|Policy|Policies"
    r"|Exhibits?|Schedules?|Handbook|Conduct|Rules|Procedures|Release|Annex|Appendix))\b"
)
_PAPERS: tuple[tuple[Paper, Phrase], ...] = (
    (
        "plan documents",
        phrase(
            r"(?i:\b(?:described|set forth|contained|governed|explained|summarized|detailed)"
            r"\b[^.;]{0,60}?"
            r"\bplan (?:documents?|descriptions?|summar\w+|booklets?))(?P<more>[^.;]{0,80})",
            0,
        ),
    ),
    (
        "bylaws",
        phrase(
            r"(?i:\b(?:prescribed|set forth|provided|stated)\b[^.;]{0,30}? (?:by|in) (?:the"
            r" )?by-?laws\b)",
            0,
        ),
    ),
    (
        "policies",
        phrase(
            r"(?i:\bin accordance with (?:the )?(?:company|corporation|employer)(?:'s)?"
            r" (?P<policy>(?:\w+ ){0,4}?)polic(?:y|ies))",
            0,
        ),
    ),
    (
        "standard form",
        phrase(
            r"(?i:\bin (?:the company's|our|its|a) (?:standard|customary|usual) form|\bin"
            r" customary form)(?<!release in customary form)(?<!waiver in customary form)",
            0,
        ),
    ),
    (
        "named paper",
        phrase(
            rf"{_TITLED}(?i:[^.;]{{0,60}}?\b(?:is|are|be) (?:hereby )?incorporated"
            rf"\b[^.;]{{0,60}}? by (?:this )?"
            r"reference)",
            0,
        ),
    ),
)
_NAMES = phrase(_TITLED, 0)
_BESIDE = phrase(r"(?:,|\band)(?: the)? $")
_WORTH: dict[Paper, tuple[str, ...]] = {
    "plan documents": ("plan doc", "plan desc", "plan summ", "plan book"),
    "bylaws": ("bylaws", "by-laws"),
    "policies": ("polic",),
    "standard form": ("form",),
    "named paper": ("incorporated",),
}
_PART = phrase(  # what is taken over from a paper is not the paper
    r"\b(?:representations?|warrant(?:y|ies)|definitions?|sections?|articles?|paragraphs?|clauses?"
    r"|provisions?)\b[^.;]{0,60}?\b(?:of|in) (?:the )?$"
)
_OF_POLICIES = phrase(  # of which such words tell nothing about plans
    r"^\W*(?:these |the |such |our |all )*(?:polic(?:y|ies)|rules|regulations|procedures"
    r"|practices)\b(?![^;.]{0,60}\b(?:plans?|benefits?|coverage|insurance)\b[^;.]{0,60}"
    r"\b(?:described|set forth|contained|governed|explained|summarized|detailed))"
)
_FROM = phrase(rf"\bavailable (?:from|through|at) (?:the |our )?{_NAME}", 0)
_MEANS: dict[Paper, str] = {
    "plan documents": "what a plan gives, to whom and from when stands in the plan documents",
    "bylaws": "part of the duties stands in the bylaws of the Company",
    "policies": "how it is done stands in the policies of the Company, as they are at the time",
    "standard form": "the terms of the paper to be signed stand in the Company's standard form",
    "named paper": "it is part of the agreement, and what it says stands there",
}
_WORDS: dict[Paper, str] = {
    "plan documents": "The plans are described in the plan documents",
    "bylaws": "Further duties are set forth in the Bylaws",
    "policies": "Part of this letter is carried out in accordance with the Company's policies",
    "standard form": "It is made in the Company's standard form",
}


@dataclass(frozen=True)
class Elsewhere:
    """One paper to which the letter points; `name`: what it is called, what policies they are, or
    who has it.
    """

    paper: Paper
    name: Person | None = None


@dataclass(frozen=True, kw_only=True)
class Incorporation(Provision, kind="incorporation"):
    """The papers to which a letter points for what it does not say itself: `papers`.

    It pays nothing and changes no figure; for each paper a note says what has to be looked up
    there. Where such a paper says otherwise than the statement assumes, correct the terms in
    agreement.yaml. It reads no fact.

    > These plans are described in more detail in the plan documents available from Human Resources.
    """

    papers: tuple[Elsewhere, ...]

    headings = ("incorporat", "plan", "defin")
    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Arbitration Agreement and the Travel Policy are incorporated herein by reference.",
            {"papers": [{"paper": "named paper",
             "name": "Arbitration Agreement"}, {"paper": "named paper", "name": "Travel Policy"}]},
        ),
        Example(
            "These plans are described in more detail in the plan documents available from the"
            " Personnel Office.",
            {"papers": [{"paper": "plan documents", "name": "Personnel Office"}]},
        ),
        Example(
            "You will sign a confidentiality agreement in the Company's standard form. Expenses"
            " must be documented in accordance with the Company's travel policies.",
            {"papers": [{"paper": "standard form"}, {"paper": "policies", "name": "travel"}]},
        ),
        Example(
            "The Code of Conduct is hereby incorporated herein by reference. Your further duties"
            " are prescribed by the Bylaws of the Company.",
            {"papers": [{"paper": "named paper", "name": "Code of Conduct"}, {"paper": "bylaws"}]},
        ),
    )  # fmt: skip

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """Every paper that a letter points to, once."""
        papers: dict[Elsewhere, None] = {}
        spans: list[Span] = []
        whole: list[Span] = []
        for sentence in letter.having(*(word for words in _WORTH.values() for word in words)):
            found = list(_papers(sentence))
            papers |= {paper: None for paper, _ in found}
            spans += [span for _, span in found]
            whole += [sentence.span()] if found else []
        if papers:
            yield cls(papers=tuple(papers), cite=Cite(tuple(whole), {"papers": tuple(spans)}))

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """A note for each sort of paper."""
        for paper in dict.fromkeys(p.paper for p in self.papers):
            yield Note(paper, _MEANS[paper])

    def words(self) -> str:
        """One sentence for each."""
        said = []
        for p in self.papers:
            if p.paper == "named paper":
                are = "are" if (p.name or "").endswith("s") else "is"
                said.append(f"The {p.name} {are} hereby incorporated by reference.")
            elif p.paper == "policies" and p.name:
                said.append(_WORDS[p.paper].replace("policies", f"{p.name} policies") + ".")
            else:
                available = f" available from the {p.name}" if p.name else ""
                said.append(f"{_WORDS[p.paper]}{available}.")
        return " ".join(said)


def _papers(sentence: Sentence) -> Iterator[tuple[Elsewhere, Span]]:
    """The papers that a sentence points to, in its order."""
    lower = sentence.lower
    here = [(paper, words) for paper, words in _PAPERS if any(w in lower for w in _WORTH[paper])]
    found = [(m, paper) for paper, words in here if (m := words.search(sentence.text))]
    for match, paper in sorted(found, key=lambda f: f[0].start()):
        name = None
        end = match.end()
        if paper == "plan documents":
            if _OF_POLICIES.search(sentence.text):
                continue
            held = _FROM.search(sentence.text, match.start())
            end = held.end() if held is not None else match.start("more")
            name = sentence.readable(*held.span("name")) if held is not None else None
        elif paper == "policies":
            name = sentence.readable(*match.span("policy")).strip().lower() or None
        elif paper == "named paper":
            for one in _NAMES.finditer(sentence.text, match.start(), end):
                name, lead = one["name"], sentence.text[: one.start()]
                if one.start() > match.start() and not _BESIDE.search(lead):
                    continue  # another name of the same paper
                if name not in ("Agreement", "Contract") and not _PART.search(lead):
                    where = sentence.span(one.start(), end)
                    yield Elsewhere(paper, sentence.readable(*one.span("name"))), where
            continue
        yield Elsewhere(paper, name), sentence.span(match.start(), end)
