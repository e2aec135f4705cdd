"""An agreement: the provisions read from a letter, the readings chosen, and its form as
agreement.yaml.

The file holds every term as text a lawyer can read and correct, the quote it came from, and the
letter itself.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from . import provisions as _kinds  # noqa: F401  registers every kind
from .errors import InputError, Problem
from .facts.names import nearest
from .formula.units import DATE, HOURS, MONEY, PERCENT, PRICE, unit_range
from .provision import KINDS, Cite, Provision, measured, numbers, shape
from .text import Letter, Span
from .text.unread import unclaimed

if TYPE_CHECKING:
    from pydantic import TypeAdapter

SCHEMA = 1
NOWHERE = Cite()
SMALLEST = {MONEY: "cents", PRICE: "ten-thousandths of a dollar", HOURS: "hundredths of an hour",
            PERCENT: "millionths of a percent", DATE: "days since 1970"}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """A reading somebody chose for an open question, why, and who."""

    reading: str
    because: str = ""
    by: str = ""


@dataclass(frozen=True)
class Piece:
    """A piece of the letter that no provision claims, and what it is: a sentence,
    money, a date ...
    """

    what: str
    span: Span


@dataclass(frozen=True)
class Agreement:
    """The provisions of one person's agreement, in the order of the letter, each in a slot such as
    `severance[0]`.
    """

    letter: Letter
    provisions: tuple[Provision, ...]
    choices: Mapping[str, Choice] = field(default_factory=dict)

    @cached_property
    def slots(self) -> dict[str, Provision]:
        """Slot -> provision; slots are numbered within a kind, in the order of the letter."""
        seen: Counter[str] = Counter()
        out: dict[str, Provision] = {}
        for p in self.provisions:
            out[f"{p.kind}[{seen[p.kind]}]"] = p
            seen[p.kind] += 1
        return out

    @cached_property
    def form(self) -> tuple[Any, ...]:
        """What the agreement's formulas depend on: kinds, shapes, which fields are given; no
        numbers.
        """
        return tuple((slot, shape(p)) for slot, p in self.slots.items() if not p.inert)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Every term with a unit, by the name of its leaf."""
        return {k: v for slot, p in self.slots.items() for k, v in numbers(p, slot)}

    def of_kind(self, kind: str) -> list[Provision]:
        """The provisions of a kind."""
        return [p for p in self.provisions if p.kind == kind]

    def spans(self) -> list[Span]:
        """Everything that some provision claims."""
        return [
            s
            for p in self.provisions
            for part in (p.cite.whole, *p.cite.fields.values())
            for s in part
        ]

    @cached_property
    def unread(self) -> tuple[Piece, ...]:
        """Sentences of the letter that no provision claims, and values in sentences that are
        claimed.
        """
        left = unclaimed(self.letter, self.spans())
        whole = [Piece("sentence", s.span()) for s in left.sentences]
        inside = [
            Piece(type(v).__name__.lower(), span)
            for v in left.values
            for span in (self.letter.span(v),)
            if not any(p.span.start <= span.start and span.end <= p.span.end for p in whole)
        ]
        return tuple(sorted(whole + inside, key=lambda p: p.span))

    @cached_property
    def coverage(self) -> tuple[int, int]:
        """How many sentences and values (amounts, dates, durations, percentages, numbers of shares)
        some provision claims, and how many the letter has.
        """
        everything = unclaimed(self.letter, ())
        left = unclaimed(self.letter, self.spans())
        total, missing = (len(u.sentences) + len(u.values) for u in (everything, left))
        return total - missing, total

    @cached_property
    def unsaid(self) -> tuple[str, ...]:
        """What agreements of this kind usually say and this one does not, in no order of weight."""
        have = {p.kind for p in self.provisions}
        missing = [k.usually for k in KINDS.values() if k.usually and k.kind not in have]
        return tuple(dict.fromkeys([*missing, *(u for p in self.provisions for u in p.unsaid())]))

    def choosing(self, choices: Mapping[str, Choice]) -> Agreement:
        """The same agreement with some open questions read as named."""
        return dataclasses.replace(self, choices={**self.choices, **choices})


def read(letter: Letter) -> Agreement:
    """Read every provision that some kind recognises; InputError if there is none."""
    found = [p for kind in KINDS.values() for p in kind.read(letter)]
    if not any(p.kind not in ("position", "informational") for p in found):
        raise InputError(
            [
                Problem(
                    letter.name,
                    "no provision of an employment agreement is read in this text.",
                    "Is it the letter itself, and in English? If so, write agreement.yaml by hand.",
                )
            ]
        )
    order = {name: i for i, name in enumerate(KINDS)}
    found.sort(key=lambda p: (p.kind != "position", _start(p), order[p.kind]))
    return _held(Agreement(letter, tuple(found)))


def _held(agreement: Agreement) -> Agreement:
    """The agreement, if every number is one that its unit can hold."""
    letter, problems = agreement.letter, []
    for slot, p in agreement.slots.items():
        for path, unit, number in measured(p, slot):
            low, high = unit_range(unit)
            if not low <= number <= high:
                at = f" line {letter.line(_start(p))}" if p.cite.whole else ""
                held = f"between {low:,} and {high:,} ({SMALLEST.get(unit, unit)})"
                what = f"{path} overflows: it must lie {held}."
                problems.append(Problem(f"{letter.name}{at}", what, "Are there digits too many?"))
    if problems:
        raise InputError(problems)
    return agreement


def _start(p: Provision) -> int:
    return min((s.start for s in p.cite.whole), default=0)


_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def _adapter(kind: type) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def terms_of(p: Provision) -> dict[str, Any]:
    """A provision's terms as they stand in agreement.yaml; what is at its default is left out."""
    dumped: dict[str, Any] = _adapter(type(p)).dump_python(
        p, mode="json", exclude={"cite"}, exclude_defaults=True
    )
    return dumped


def provision_of(
    kind: str, terms: Mapping[str, Any], cite: Cite = NOWHERE, where: str = ""
) -> Provision:
    """A provision from its terms as text; InputError lists every term that is wrong."""
    from pydantic import ValidationError

    if kind not in KINDS:
        near = nearest(kind, list(KINDS))
        mend = f"Did you mean `{near}`?" if near else f"Kinds: {', '.join(sorted(KINDS))}."
        raise InputError([Problem(where, f"there is no kind of provision `{kind}`.", mend)])
    problems = list(_unknown_terms(KINDS[kind], terms, where))
    try:
        made: Provision = _adapter(KINDS[kind]).validate_python({**terms, "cite": cite})
    except ValidationError as error:
        for e in error.errors():
            place = ".".join(str(x) for x in e["loc"]) or kind
            message = str(e["msg"]).removeprefix("Value error, ")
            message += "" if message.endswith((".", "?")) else "."
            plain = isinstance(e["input"], (str, int)) and e["loc"]
            mend = (
                f"It says `{str(e['input'])[:80]}`." if plain else "Write it as `tenure read` does."
            )
            problems.append(Problem(f"{where} {place}".strip(), message, mend))
    if problems:
        raise InputError(problems)
    return made


def _unknown_terms(kind: type, terms: Mapping[str, Any], where: str) -> Iterator[Problem]:
    names = {f.name for f in dataclasses.fields(kind)} - {"cite"}
    for key in terms:
        if key not in names:
            mend = f"Its terms: {', '.join(sorted(names))}."
            yield Problem(where, f"{kind.__name__.lower()} has no term `{key}`.", mend)


class _Dumper(yaml.SafeDumper):
    pass


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(agreement: Agreement) -> str:
    """agreement.yaml."""
    letter = agreement.letter
    body = {
        "tenure": SCHEMA,
        "provisions": [_dumped(letter, p) for p in agreement.provisions],
        "readings": {k: dataclasses.asdict(c) for k, c in agreement.choices.items()},
        "unread": [
            f"line {letter.line(p.span.start)} ({p.what}): {letter.quote(p.span)}"
            for p in agreement.unread
        ],
        "letter": {"name": letter.name, "sha256": _sha256(letter.source), "text": letter.source},
    }
    return yaml.dump(body, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def _dumped(letter: Letter, p: Provision) -> dict[str, Any]:
    spans = {name: [[s.start, s.end] for s in part] for name, part in p.cite.fields.items() if part}
    first = f"line {letter.line(_start(p))}" if p.cite.whole else "no line"
    return {
        "kind": p.kind,
        **terms_of(p),
        "quote": " [...] ".join(letter.quote(s) for s in p.cite.whole) or "(not in the letter)",
        "at": first,
        "cite": {
            "whole": [[s.start, s.end] for s in p.cite.whole],
            **({"fields": spans} if spans else {}),
        },
    }


def _sha256(source: str) -> str:
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def parse(text: str, name: str) -> Agreement:
    """An agreement from agreement.yaml; every problem in it is reported together."""
    body = _body(text, name)
    problems: list[Problem] = []
    letter = _letter(body.get("letter"), name, problems)
    made: list[Provision] = []
    listed = body.get("provisions") or []
    if not isinstance(listed, list):
        problems.append(Problem(name, "its provisions are no list.", "Begin each with `- kind:`."))
        listed = []
    for i, item in enumerate(listed):
        where = f"{name} provision {i + 1}"
        if not isinstance(item, dict) or not isinstance(item.get("kind"), str):
            problems.append(Problem(where, "it has no kind.", "Write `kind: severance`, say."))
            continue
        terms = {k: v for k, v in item.items() if k not in ("kind", "quote", "at", "cite")}
        try:
            cite = _cite(item.get("cite") or {}, len(letter.source), f"{where} ({item['kind']})")
            made.append(provision_of(item["kind"], terms, cite, f"{where} ({item['kind']})"))
        except InputError as error:
            problems += error.problems
    choices = _choices(body.get("readings") or {}, name, problems)
    if not made and not problems:
        problems.append(
            Problem(name, "it has no provisions.", "Make one with `tenure read LETTER -o ...`.")
        )
    if problems:
        raise InputError(problems)
    return _held(Agreement(letter, tuple(made), choices))


def _body(text: str, name: str) -> dict[str, Any]:
    try:
        body = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{name} line {mark.line + 1}" if mark else name
        what = getattr(error, "problem", None) or str(error)
        raise InputError([Problem(where, f"it is not YAML: {what}.", "Mend the line.")]) from None
    if not isinstance(body, dict) or body.get("tenure") != SCHEMA:
        made = "`tenure read LETTER -o agreement.yaml` makes one"
        mend = f"It must begin with `tenure: {SCHEMA}`; {made}."
        raise InputError([Problem(name, "this is not an agreement.yaml of this version.", mend)])
    return body


def _letter(found: Any, name: str, problems: list[Problem]) -> Letter:
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        return Letter(name, "")
    if found.get("sha256") not in (None, _sha256(found["text"])):
        mend = (
            "Put the text back as it was signed, or remove `sha256` if you know that it is right."
        )
        problems.append(
            Problem(f"{name} letter", "the letter's text was changed after it was read.", mend)
        )
    return Letter(str(found.get("name") or name), found["text"])


def _cite(found: Any, length: int, where: str) -> Cite:
    def spans(items: Any) -> tuple[Span, ...]:
        made = tuple(Span(int(a), int(b)) for a, b in items)
        if any(not 0 <= s.start < s.end <= max(length, 1) for s in made):
            raise ValueError("outside the letter")
        return made

    try:
        fields = {str(k): spans(v) for k, v in (found.get("fields") or {}).items()}
        return Cite(spans(found.get("whole") or ()), fields)
    except (TypeError, ValueError, AttributeError):
        mend = "Write `whole: [[start, end], ...]` in characters of the letter, or leave cite out."
        raise InputError([Problem(where, "its cite cannot be used.", mend)]) from None


def _choices(found: Any, name: str, problems: list[Problem]) -> dict[str, Choice]:
    out: dict[str, Choice] = {}
    for key, value in found.items() if isinstance(found, dict) else ():
        value = value if isinstance(value, dict) else {"reading": value}
        if not isinstance(value.get("reading"), str):
            problems.append(
                Problem(f"{name} readings.{key}", "no reading is named.", "Write `reading: ...`.")
            )
            continue
        out[str(key)] = Choice(
            value["reading"], str(value.get("because") or ""), str(value.get("by") or "")
        )
    return out
