"""The law by which an agreement is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, ClassVar

from ..meaning import Meaning, Note
from ..provision import Cite, Example, Provision, SheetField, Terms
from ..text import find, pattern
from ..text.phrases import phrase

if TYPE_CHECKING:
    from typing import Self

    from ..text import Letter, Sentence, Span

_STATE = r"(?:the )?(?:(?:State|Commonwealth|Province|Republic(?! of (?:China|Korea))) of )?"
_PLACE = r"(?P<place>England and Wales|[^,.;()]{3,40}?)"
_NAME = r"(?-i:(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}))"  # before "law"
_RULES_IT = r"(?:(?:shall |will |to )?(?:govern|control|appl(?:y|ies))s?)"
_HELD = (
    r"(?:governed|controlled|construed|interpreted|enforced|read(?= (?:by|under|in accordance)\b))"
)
_TO = r"(?:by|under|in accordance with|pursuant to|according to)"
_UNDER = rf"{_TO}(?:,? and {_TO})?"
_BESIDES = (  # what is said of the conflict of laws
    r"without|irrespective|regardless|notwithstanding|disregarding|exclusive of|excluding"
    r"|not including|but not"
)
_STATES = re.compile(
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia"
    "|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts"
    "|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey"
    "|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
    "|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington"
    "|Wisconsin|Wyoming",
    re.IGNORECASE,
)
_PROVINCES = re.compile(
    "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia"
    "|Ontario|Prince Edward Island|Quebec|Saskatchewan",
    re.IGNORECASE,
)
_WITH_THE = re.compile(".*Republic.*|Netherlands|District of .*|Philippines|United .*")
_ADJECTIVES = {
    "english": "England", "dutch": "Netherlands", "german": "Germany", "french": "France",
    "swiss": "Switzerland", "irish": "Ireland", "scottish": "Scotland", "canadian": "Canada",
    "israeli": "Israel", "italian": "Italy", "spanish": "Spain", "belgian": "Belgium",
    "swedish": "Sweden", "danish": "Denmark", "norwegian": "Norway", "japanese": "Japan",
    "austrian": "Austria", "hungarian": "Hungary", "polish": "Poland", "australian": "Australia",
    "mexican": "Mexico", "brazilian": "Brazil", "indian": "India",
}  # fmt: skip
_ADJECTIVE = pattern(
    rf"{_HELD}(?: and \w+)?(?: exclusively)? {_UNDER} (?:the )?"
    rf"(?P<place>{'|'.join(_ADJECTIVES)}) laws?\b"
)
_RULES = (
    # "laws of the United States and the State of Ohio": the state is the one that is asked for
    pattern(
        rf"{_HELD}[^;]{{0,160}}? laws? of the United States(?: of America)?,? (?:and|where|or)"
        rf"[^;]{{0,80}}? (?:State|Commonwealth) of {_PLACE}"
        rf"(?=[,.;)]| (?:{_BESIDES})\b| as | and | to |$)"
    ),
    pattern(
        rf"{_HELD}[^;]{{0,160}}? laws?(?:, but not [^;.]{{0,60}},| \([^()]*\))? of {_STATE}{_PLACE}"
        rf"(?=[,.;]| (?:{_BESIDES})\b| \(| applicable| as | and | where | except| other than|$)"
    ),
    pattern(
        rf"{_HELD}[^;]{{0,60}}? laws?,? (?:and|but) not (?:the |its )?[^;.,]{{0,40}}?laws?"
        rf"[^;.,]{{0,30}}? of {_STATE}{_PLACE}(?=[,.;]|$)"
    ),
    pattern(
        rf"\b(?:contract|agreement) (?:made|entered into|executed) (?:in|under) [^;]{{0,40}}?laws?"
        rf" of {_STATE}{_PLACE}(?=[,.;]| without| and)[^;]{{0,60}}?\b{_HELD}[^;]{{0,60}}? laws\b"
    ),
    pattern(
        rf"determined in accordance with the laws? of the United States[^;]{{0,60}}? laws? of"
        rf" (?:the )?(?:State|Commonwealth) of {_PLACE}"
        rf"(?=[,.;]| (?:{_BESIDES})\b| as | and | to | applicable|$)"
    ),
    pattern(
        rf"\blaws? of {_STATE}{_PLACE}, [^;]{{0,60}}?, (?:(?:shall|will) (?:govern|control|apply"
        r"|be the (?:controlling|governing) law)|governs?|controls?)\b"
    ),
    pattern(
        rf"\blaws?(?:,? (?:but|and) not [^;.]{{0,60}}?,?)? of {_STATE}{_PLACE},? {_RULES_IT}\b"
        r"(?:[^;]{0,90}?(?:letter|agreement|release|contract|hereof)| it\b|\.?$)"
    ),
    pattern(
        r"\b(?:validity|interpretation|construction|agreement|letter|rights(?= (?:and \w+"
        r" )?(?:of the parties|hereunder|under this))|questions)\b[^;.]{0,80}?"
        r" (?:determined|decided|resolved)"
        rf" {_UNDER} the (?:\w+ )?laws? of {_STATE}{_PLACE}"
        r"(?=[,.;]| without| irrespective| regardless| as | and | to | applicable| \(|$)"
    ),
    pattern(
        r"\b(?:law (?:applicable to|governing)|applicable law|governing law)\b[^;.]{0,60}?"
        rf" (?:is|shall be|will be) (?:that|the laws?) of {_STATE}{_PLACE}"
        r"(?=[,.;]| without| irrespective| regardless| as | and |$)"
    ),
    pattern(
        rf"principles,? of {_STATE}{_PLACE},? (?:shall|will) (?:govern|control)\b"
        r"[^;]{0,90}?(?:letter|agreement|release|hereof)"
    ),
    pattern(
        rf"\b{_NAME} law(?:, [^;,]{{0,80}},)? {_RULES_IT}\b"
        r"(?:[^;]{0,80}?(?:letter|agreement|interpretation|dispute)|\.?$|;)"
    ),
    pattern(
        rf"\b(?:letter|agreement|contract|employment)\b[^;.]{{0,40}}? (?:is|shall be|will be)"
        rf" subject to the"
        rf" laws? of {_STATE}{_PLACE}(?=[,.;]| without| irrespective| regardless| as | and |$)"
    ),
    pattern(
        rf"(?:{_HELD}(?: and \w+)?(?: exclusively)?|\b(?:construction|interpretation|agreement"
        rf"|rights(?= (?:and \w+ )?(?:of the parties|hereunder|under this))"
        rf"|letter)\b[^;.]{{0,60}}? determined) {_UNDER} (?:the )?"
        r"(?P<place>(?!federal|applicable|english|dutch|state|local|such|german|french|swiss)[^,.;()]"
        r"{3,22}?) (?:substantive |internal |state )?laws?\b"
    ),
    pattern(
        rf"(?:State|Commonwealth) of {_PLACE},? and[^.;]{{0,160}}?{_HELD}[^.;]{{0,90}}?"
        r" laws?(?: and \w+)? of (?:that|said|such) (?:state|commonwealth)"
    ),
)
_ANOTHER = phrase(  # "the Indemnification Agreement is governed by"
    r"\b(?:plan|(?:indemnification|option|stock|award|equity|confidentiality|consulting|loan|lease"
    r"|inventions?|merger|purchase) (?:\w+ )?agreements?|promissory note|policy)"
    r" (?:is|are|shall be|will be) governed\b"
)
_OTHER_LAW = phrase(  # "save that the charter is governed by Nevada law"
    r"[,;] (?:and )?(?:(?:save|except|provided,?(?: however,?)?) that|but) (?P<what>(?!nothing\b)"
    r"[^.;]{3,160}?\b(?:governed|controlled|construed|interpreted|subject to|determined)\b"
    r"[^.;]{0,120}?\b(?:laws?|act)\b[^.;]*)"
)
_THIS = phrase(r"\bthis (?:\w+ )?(?:agreement|letter|release|contract|offer)\b|\bhereof\b")
_HEADED = phrase(r"^\W*(?:governing|applicable|choice of|controlling) law\b")
SHORT = 90  # characters of a value beside its label
_BARE = pattern(  # a value beside "Governing Law:"
    rf"^(?:the )?(?:laws? of )?{_STATE}(?P<place>[A-Z][^,.;()]{{2,30}}?)(?:,? U\.S\.A)?"
    r"(?: and the (?:federal )?laws? of [A-Z]\w+(?: applicable (?:therein|there|in it))?)?\.?$"
)


_EXAMPLES = (
    ("This letter will be governed by the laws of the State of Oregon.", "Oregon"),
    ("This Agreement shall be construed and enforced in accordance with the laws of the"
     " Commonwealth of Massachusetts, without regard to its conflict of laws rules.",
     "Massachusetts"),
    ("The substantive laws of the State of Nebraska shall govern the validity and"
     " interpretation of this Agreement.", "Nebraska"),
    ("This agreement is made in the State of Iowa and shall be construed and governed under"
     " the law of that State.", "Iowa"),
    ("This Agreement is governed by Kansas law without regard to conflicts of laws.", "Kansas"),
    ("This Agreement is governed by and construed under the laws of the United States and,"
     " where they do not apply, the laws of the State of Vermont.", "Vermont"),
    ("This Agreement is governed by and construed in accordance with English law.", "England"),
    ("This Agreement shall be deemed a contract made under the laws of the State of Maine and"
     " for all purposes shall be construed in accordance with those laws.", "Maine"),
    ("This letter shall be construed in accordance with the internal laws and not the choice"
     " of law provisions of the State of Utah.", "Utah"),
    ("The laws of the State of Ohio, without reference to conflict of laws provisions, shall"
     " be the controlling law in all matters relating to this Agreement.", "Ohio"),
    ("This letter was signed in the State of Ohio, and its validity and performance shall be"
     " governed by the laws of said State.", "Ohio"),
    ("This Agreement shall be construed by and in accordance with Belgian Law.", "Belgium"),
    ("Idaho law applies to this Agreement.", "Idaho"),
    ("The law of Nevada governs it.", "Nevada"),
    ("Idaho law, other than its choice-of-law rules, governs.", "Idaho"),
    ("This Agreement is to be read by Alabama law.", "Alabama"),
    ("Your employment will be subject to the laws of the State of Vermont.", "Vermont"),
    ("The rights of the parties shall be determined according to Iowa law.", "Iowa"),
    ("All questions concerning this Agreement shall be decided under the laws of Utah.", "Utah"),
    ("The validity of this Agreement shall be determined under the laws of Georgia.", "Georgia"),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class GoverningLaw(Provision, kind="governing_law"):
    """Which jurisdiction's law governs the agreement: its bare name in `jurisdiction`; and what
    another law governs all the same (`except_that`), in the letter's own words.

    It pays nothing and moves no day. What that law adds is not the letter's: it is a law layer
    of its own, off unless it is asked for.

    > This letter will be governed by the laws of the State of Oregon.
    """

    jurisdiction: str
    except_that: str | None = None

    headings = ("governing law", "applicable law", "choice of law", "law")
    said: ClassVar[Mapping[str, str]] = {
        "jurisdiction": "the law of {}",
    }
    usually: ClassVar[str] = "governing law"
    traces: ClassVar[Mapping[str, str]] = {
        "governing law": r"\blaws? (?:of|applies)\b|\bgovern(?:ed|s)?\b|\bconstrued\b"
        r"|\b(?:by|according to) \w+ law\b|\bcontroll(?:ed|ing)\b|\bunder the laws?\b"
    }
    examples: ClassVar[tuple[Example, ...]] = tuple(
        Example(said, {"jurisdiction": place}) for said, place in _EXAMPLES
    )

    @classmethod
    def read(cls, letter: Letter) -> Iterator[Self]:
        """The first sentence that names the governing law."""
        short = (s for s in letter.body if len(s.text) < SHORT)
        for sentence in chain(letter.having(" law"), short):
            found = _named(sentence)
            if found is not None:
                place, span = found
                fields = {"jurisdiction": (span,)}
                other = _OTHER_LAW.search(sentence.text)
                said = None
                if other is not None and _THIS.search(other["what"]) is None:
                    said = sentence.readable(*other.span("what"))
                    fields["except_that"] = (sentence.span(*other.span("what")),)
                cite = Cite((sentence.span(),), fields)
                yield cls(jurisdiction=place, except_that=said, cite=cite)
                return

    def meaning(self, t: Terms) -> Iterator[Meaning]:
        """Named in the statement, with no figure of its own."""
        yield Note("governing_law", f"the law of {self.jurisdiction} governs")

    def words(self) -> str:
        """One sentence."""
        other = f", except that {self.except_that}" if self.except_that else ""
        return f"This letter will be governed by the laws of {_in_full(self.jurisdiction)}{other}."

    def sheet(self) -> Iterator[SheetField]:
        """`governing_law`: the bare name."""
        yield SheetField("governing_law", self.jurisdiction, ("jurisdiction",))


def _in_full(place: str) -> str:
    """With "the State of" or "the Province of" where it is one."""
    kinds = (("the State of ", _STATES), ("the Province of ", _PROVINCES), ("the ", _WITH_THE))
    return next((of for of, names in kinds if names.fullmatch(place)), "") + place


def _named(sentence: Sentence) -> tuple[str, Span] | None:
    """The jurisdiction whose law governs, and where it stands."""
    lower = sentence.lower
    if " law" in lower and not _of_another_paper(sentence.text):
        for rule in _RULES:
            match = find(rule, sentence)
            said = match.text("place").strip("_ ").rstrip("0123456789") if match else ""
            place = said.removesuffix("'s")
            if match and _is_a_place(place):
                place = place.title().replace(" Of ", " of ") if place.isupper() else place
                return _ADJECTIVES.get(place.lower(), place), match.span("place")
        adjective = find(_ADJECTIVE, sentence)
        if adjective is not None:
            return _ADJECTIVES[adjective.text("place").lower()], adjective.span("place")
    if _HEADED.search(sentence.heading) is not None:
        alone = find(_BARE, sentence)
        if alone is not None and _is_a_place(alone.text("place")):
            return alone.text("place"), alone.span("place")
    return None


def _of_another_paper(text: str) -> bool:
    """Whether a plan or another agreement is what the law governs."""
    return _ANOTHER.search(text) is not None and _THIS.search(text) is None


def _is_a_place(said: str) -> bool:
    """A jurisdiction by name: not "federal", and not "California arbitration"."""
    words = said.split()
    named = said[:1].isupper() and all(w[0].isupper() or w in ("of", "the", "and") for w in words)
    return named and words[0] not in ("United", "Federal", "State", "Local", "Applicable", "Such")
