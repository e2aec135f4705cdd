"""`tenure review`: a person goes through what was read, and the log of decisions is kept apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .app import app
from .output import write

if TYPE_CHECKING:
    from ..agreement import Agreement
    from ..provision import Provision
    from ..review import Decision

KEYS = {"a": "accept", "c": "correct", "r": "reject", "s": "skip", "q": "quit"}


@app.command()
def review(
    letter: Annotated[Path, typer.Argument(metavar="LETTER", help="The letter.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who reviews.")] = "",
    on: Annotated[str, typer.Option(metavar="DAY", help="The day of the review.")] = "",
    log: Annotated[
        Path | None, typer.Option(help="The log; else LETTER.review.yaml beside the letter.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Ask about decided ones too.")] = False,
) -> None:
    """Accept, correct or reject each provision, and add what was missed; every answer is saved."""
    from .. import files
    from ..agreement import read
    from ..text import Letter

    path = log or files.review_log(letter)
    session = _Session(path, by, on, files.decisions(path))
    replayed = files.reviewed(read(Letter.load(letter)), letter, path)
    found = replayed.agreement
    for problem in replayed.again:
        typer.echo(str(problem))
    slots = [s for s in found.to_review if again or s not in found.reviewed]
    typer.echo(f"{letter.name}: {len(found.to_review)} provisions, {len(slots)} to review.")
    for i, slot in enumerate(slots):
        _show(found, slot, f"{i + 1} of {len(slots)}")
        answer = _key()
        if answer == "quit":
            break
        if answer != "skip":
            session.decide(found, found.slots[slot], answer)
    else:
        session.add_missed(found)
    typer.echo(f"{len(session.decisions)} decisions in {path}")


def _show(agreement: Agreement, slot: str, count: str) -> None:
    from ..agreement import terms_of

    p, letter = agreement.slots[slot], agreement.letter
    at = f"line {letter.line(p.cite.whole[0].start)}" if p.cite.whole else "not in the letter"
    typer.echo(f"\n{count}: {slot}, {at}\n  {p.told}")
    for span in p.cite.whole:
        typer.echo(f'  "{letter.quote(span)}"')
    for name, value in terms_of(p).items():
        typer.echo(f"    {name}: {value}")


def _key() -> str:
    asked = ", ".join(f"[{k}]{word[1:]}" for k, word in KEYS.items())
    while True:
        answer = typer.prompt(asked, default="s", show_default=False).strip().lower()[:1]
        if answer in KEYS:
            return KEYS[answer]


@dataclass
class _Session:
    """The log while it grows: written whole after every answer."""

    path: Path
    by: str
    on: str
    decisions: list[Decision] = field(default_factory=list)

    def decide(self, agreement: Agreement, p: Provision, verdict: str) -> None:
        from ..agreement import terms_of
        from ..review import about

        terms: Mapping[str, Any] = terms_of(p)
        if verdict == "correct":
            terms = _corrected(p.kind, terms)
        self._log(about(agreement, p, verdict, terms))

    def add_missed(self, agreement: Agreement) -> None:
        """Provisions that a person names by their quote."""
        from ..agreement import provision_of
        from ..provision import KINDS, Cite
        from ..review import about
        from ..review.replay import find

        while quote := typer.prompt(
            "\nWas something missed? Quote it (nothing: no)", default="", show_default=False
        ):
            span = find(agreement.letter, quote)
            if span is None:
                typer.echo("These words are not in the letter exactly once: quote more of them.")
                continue
            kind = typer.prompt("Its kind").strip()
            if kind not in KINDS:
                typer.echo(f"Kinds: {', '.join(sorted(KINDS))}.")
                continue
            terms = _corrected(kind, {})
            self._log(about(agreement, provision_of(kind, terms, Cite((span,))), "add", terms))

    def _log(self, decision: Decision) -> None:
        from ..review import dump

        why = typer.prompt("Why (may be left out)", default="", show_default=False)
        self.decisions.append(replace(decision, by=self.by, on=self.on, because=why))
        write(self.path, dump(self.decisions))


def _corrected(kind: str, terms: Mapping[str, Any]) -> Mapping[str, Any]:
    """Terms as a person writes them, one `term: value` a line, until they are right."""
    from ..agreement import provision_of, terms_of
    from ..errors import InputError

    changed = dict(terms)
    while True:
        for name, value in _lines():
            if value is None:
                changed.pop(name, None)
            else:
                changed[name] = value
        try:
            return terms_of(provision_of(kind, changed, where=kind))
        except InputError as error:
            for problem in error.problems:
                typer.echo(str(problem))


def _lines() -> Iterator[tuple[str, Any]]:
    import yaml

    while line := typer.prompt("term: value (nothing: done)", default="", show_default=False):
        name, _, value = line.partition(":")
        try:
            yield name.strip(), yaml.safe_load(value)
        except yaml.YAMLError:
            typer.echo("Write it as in agreement.yaml: `months: 6`.")
