"""agreement.yaml: every term as text a lawyer can read and correct, the quote it came from, and the
documents themselves.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

import yaml

from ..errors import InputError, Problem
from ..facts.values import iso
from ..facts.written import in_quotes, no_such_day
from ..provision import Provision
from ..text import Letter, Span
from ..text.original import TEXT, Original
from .changes import changed, changes
from .document import Conflict, Side, Version
from .model import Agreement, Choice
from .reading import first_of, held
from .terms import NOWHERE, provision_of, sum_of, terms_of
from .written_family import cite_of, conflicts_of, documents_of, versions_of

SCHEMA = 1
FILE = ("media_type", "sha256", "document", "label")  # of the file that a letter was read from
CUT_OFF = "Is its end cut off? `tenure read LETTER -o FILE` makes it anew."
NOT_TERMS = ("kind", "quote", "at", "cite", "in_force", "reviewed")


class _Dumper(yaml.SafeDumper):
    pass


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(agreement: Agreement) -> str:
    """agreement.yaml; that of a family holds all of its documents."""
    a = agreement
    body = {
        "tenure": SCHEMA,
        "provisions": [_dumped(a, slot, p) for slot, p in a.slots.items()],
        "readings": {k: dataclasses.asdict(c) for k, c in a.choices.items()},
        **({"conflicts": [_conflict(c) for c in a.conflicts]} if a.conflicts else {}),
        "unread": [f"{a.place(p.span)} ({p.what}): {a.quote(p.span)}" for p in a.unread],
        "letter": _paper(a.letter),
    }
    if a.others:
        body["documents"] = [
            {
                "role": d.role,
                "effective": _day(d.effective),
                **({"says": _numbers(d.says)} if d.says else {}),
                **_paper(d.letter),
            }
            for d in a.others
        ]
    return yaml.dump(body, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def _paper(letter: Letter) -> dict[str, Any]:
    """A document whole: its name, the file it was in where that was no plain text, its text."""
    file = letter.file
    told = {f: getattr(file, f) for f in FILE if getattr(file, f, None)}
    return {
        "name": letter.name,
        **({"file": told} if told.get("media_type") not in (None, TEXT) else {}),
        "sha256": sha256_of(letter.source),
        "text": letter.source,
    }


def _day(day: int | None) -> str | None:
    return None if day is None else iso(day)


def _numbers(spans: Iterable[Span]) -> list[list[int]]:
    """[start, end], and the number of the document where it is not the letter."""
    return [[s.start, s.end, *([s.document] if s.document else [])] for s in spans]


def _dumped(a: Agreement, slot: str, p: Provision) -> dict[str, Any]:
    fields = {name: _numbers(part) for name, part in p.cite.fields.items() if part}
    return {
        "kind": p.kind,
        **terms_of(p),
        **({"in_force": _version(a.version(slot))} if slot in a.versions else {}),
        **({"reviewed": a.reviewed[slot]} if slot in a.reviewed else {}),
        "quote": a.quote(*p.cite.whole) or "(not in the letter)",
        "at": a.place(first_of(p)) if p.cite.whole else "no line",
        "cite": {
            "whole": _numbers(p.cite.whole),
            **({"fields": fields} if fields else {}),
            **({} if a.changed(slot) or not p.cite.whole else {"read": sum_of(p)}),
        },
    }


def _version(v: Version) -> dict[str, str]:
    said = {
        "since": _day(v.since),
        "until": _day(v.until),
        "instead_of": v.instead_of,
        "aside": v.aside,
    }
    return {k: x for k, x in said.items() if x}


def _conflict(c: Conflict) -> dict[str, Any]:
    def side(s: Side) -> dict[str, Any]:
        return {"says": s.says, "at": _numbers(s.spans)}

    return {
        "slot": c.slot,
        "term": c.term,
        "promise": side(c.promise),
        "document": side(c.document),
        "wins": c.wins,
        "because": c.because,
    }


def sha256_of(source: str) -> str:
    """The sum by which a text is known to be unchanged."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def parse(text: str, name: str) -> Agreement:
    """An agreement from agreement.yaml; every problem in it is reported together."""
    body = body_of(text, name)
    problems: list[Problem] = []
    letter = _letter(body.get("letter"), name, problems)
    others = documents_of(body.get("documents") or [], name, _letter, problems)
    lengths = [len(letter.source), *(len(d.letter.source) for d in others)]
    listed = body.get("provisions") or []
    if not isinstance(listed, list):
        problems.append(Problem(name, "its provisions are no list.", "Begin each with `- kind:`."))
        listed = []
    cited = [x for x in listed if isinstance(x, dict) and x.get("cite")]
    if cited and not letter.source:
        what = "its provisions cite a letter whose text is not in the file."
        raise InputError([Problem(name, what, CUT_OFF)])
    made = _provisions(listed, lengths, name, problems)
    choices = _choices(body.get("readings") or {}, name, problems)
    if not made and not problems:
        problems.append(
            Problem(name, "it has no provisions.", "Make one with `tenure read LETTER -o ...`.")
        )
    found = Agreement(letter, tuple(made), choices, others)
    versions = {} if problems else versions_of(listed, list(found.slots), name, problems)
    conflicts = conflicts_of(body.get("conflicts") or [], lengths, name, problems)
    if problems:
        raise InputError(problems)
    reviewed = {
        slot: str(item["reviewed"])
        for slot, item in zip(found.slots, listed, strict=True)
        if item.get("reviewed")
    }
    made_of = dataclasses.replace(found, versions=versions, conflicts=conflicts, reviewed=reviewed)
    sums = [str((item.get("cite") or {}).get("read") or "") for item in listed]
    touched = changed(found.slots, sums)
    places = {slot: f"{name} provision {i + 1}" for i, slot in enumerate(found.slots)}
    return held(dataclasses.replace(made_of, changes=tuple(changes(made_of, touched))), places)


def _provisions(
    listed: Sequence[Any], lengths: Sequence[int], name: str, problems: list[Problem]
) -> list[Provision]:
    made: list[Provision] = []
    outside: list[Problem] = []  # of the text of the letter
    for i, item in enumerate(listed):
        where = f"{name} provision {i + 1}"
        if not isinstance(item, dict) or not isinstance(item.get("kind"), str):
            problems.append(Problem(where, "it has no kind.", "Write `kind: severance`, say."))
            continue
        terms = {k: v for k, v in item.items() if k not in NOT_TERMS}
        cite = NOWHERE
        try:
            cite = cite_of(item.get("cite") or {}, lengths, f"{where} ({item['kind']})")
        except InputError as error:
            outside += error.problems
        try:
            made.append(provision_of(item["kind"], terms, cite, f"{where} ({item['kind']})"))
        except InputError as error:
            problems += error.problems
    if len(outside) > 1:
        if not problems:
            what = (
                f"{len(outside)} provisions cite what the text of the letter in it does not have."
            )
            problems.append(Problem(name, what, CUT_OFF))
        return made
    problems += outside
    return made


def body_of(text: str, name: str) -> dict[str, Any]:
    """What a file of tenure's holds; InputError if it is none."""
    try:
        body = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        if mark is None and (no_day := no_such_day(text, name)):
            raise InputError([no_day]) from None
        where = f"{name} line {mark.line + 1}" if mark else name
        what = getattr(error, "problem", None) or str(error)
        mend = (in_quotes(text, mark.line) if mark else "") or "Mend the line."
        raise InputError([Problem(where, f"it is not YAML: {what}.", mend)]) from None
    if isinstance(body, list):
        mend = "Name the agreement first, and then the log."
        raise InputError([Problem(name, "this is a list, as a log of facts is.", mend)])
    if not isinstance(body, dict) or body.get("tenure") != SCHEMA:
        made = "`tenure read LETTER -o agreement.yaml` makes one"
        mend = f"It must begin with `tenure: {SCHEMA}`; {made}."
        raise InputError([Problem(name, "this is not an agreement.yaml of this version.", mend)])
    return body


def _letter(found: Any, name: str, problems: list[Problem]) -> Letter:
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        return Letter(name, "")
    if found.get("sha256") not in (None, sha256_of(found["text"])):
        mend = (
            "Put the text back as it was signed, or remove `sha256` if you know that it is right."
        )
        problems.append(
            Problem(f"{name} letter", "its text was changed, or cut off, after it was read.", mend)
        )
    file = found.get("file")
    told = {f: file[f] for f in FILE if f in file} if isinstance(file, dict) else {}
    try:
        original = Original(**told) if told else None
    except TypeError:
        mend = f"It has {', '.join(FILE)}."
        problems.append(Problem(f"{name} letter", "its `file` cannot be used.", mend))
        original = None
    return Letter(str(found.get("name") or name), found["text"], original)


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
