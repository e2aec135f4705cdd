"""`tenure review`: a person goes through what was read, and the log of decisions is kept apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .app import app
from .output import STOPPED, write

if TYPE_CHECKING:
    from ..agreement import Agreement
    from ..provision import Provision
    from ..review import Decision


@app.command()
def review(
    letter: Annotated[Path, typer.Argument(metavar="LETTER", help="The letter.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who reviews; else it is asked.")] = "",
    on: Annotated[str, typer.Option(metavar="DAY", help="The day of the review; else today.")] = "",
    log: Annotated[
        Path | None, typer.Option(help="The log; else LETTER.review.yaml beside the letter.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Ask about decided ones too.")] = False,
) -> None:
    """Go through a reading and decide.

    Accept, correct or reject each provision, and add what was missed; every answer is saved.
    """
    from .. import files
    from ..agreement import read
    from ..text import Letter

    _is_letter(letter)
    path = log or files.review_log(letter)
    session = _Session(path, by, _day(on), files.decisions(path))
    replayed = files.reviewed(read(Letter.load(letter)), letter, path)
    try:
        session.go_through(replayed.agreement, again)
    except typer.Abort:
        kept = f"{len(session.decisions)} decisions are kept in {path}"
        typer.echo(f"\nstopped: {kept}; the same command goes on from there", err=True)
        raise typer.Exit(STOPPED) from None
    made = len(session.decisions)
    typer.echo(f"{made} decision{'' if made == 1 else 's'} in {path}")


def _is_letter(path: Path) -> None:
    """A YAML file is what was made of a letter, names several, or tells of one."""
    import yaml

    from ..errors import InputError, Problem
    from ..facts.written import decoded

    if path.suffix.lower() not in (".yaml", ".yml") or not path.is_file():
        return
    try:
        found = yaml.safe_load(decoded(path.read_bytes(), path.name))
    except (yaml.YAMLError, ValueError, InputError):
        found = None
    what, mend = _what_is(found)
    raise InputError([Problem(str(path), f"this is {what}: only letters are reviewed.", mend)])


def _what_is(found: Any) -> tuple[str, str]:
    """What sort of YAML it is, and what to review instead."""
    if isinstance(found, list) or (isinstance(found, dict) and "facts" in found):
        return "a log of facts", "Give the letter."
    parts = found if isinstance(found, dict) else {}
    if isinstance(listed := parts.get("family"), list):
        names = [str(x.get("document")) for x in listed if isinstance(x, dict)]
        return "a family file", f"Review its documents one by one: {', '.join(names)}."
    if "tenure review" in parts:
        return "the log of a review", "Give the letter that it lies beside."
    if isinstance(letter := parts.get("letter"), dict) and letter.get("name"):
        anew = "and make the file anew with `tenure read LETTER -o FILE`"
        return "an agreement.yaml", f"Review `{letter['name']}`, of which it was made, {anew}."
    return "no letter", "Give the letter itself."


def _day(on: str) -> str:
    """The day of the review as text: today, where none is named."""
    from ..errors import InputError, Problem
    from ..facts.values import Unreadable, iso, parse_date

    try:
        return iso(parse_date(on.strip(), never=False)) if on else date.today().isoformat()
    except Unreadable as problem:
        raise InputError([Problem(f"day {on}", f"{problem.what}.", problem.mend)]) from None


@dataclass
class _Session:
    """The log while it grows: written whole after every answer."""

    path: Path
    by: str
    on: str
    decisions: list[Decision] = field(default_factory=list)

    def go_through(self, agreement: Agreement, again: bool) -> None:
        """Each provision that nobody has decided on (or all of them), then what was missed."""
        from . import asking

        for problem in agreement.look_again:
            asking.say(str(problem))
        every = agreement.to_review
        slots = [s for s in every if again or s not in agreement.reviewed]
        typer.echo(f"{agreement.letter.name}: {len(every)} provisions, {len(slots)} to review.")
        while not self.by:
            self.by = asking.asked("Who reviews? The log says by whom each decision is")
        for i, slot in enumerate(slots):
            asking.show(agreement, slot, f"{i + 1} of {len(slots)}")
            while (answer := asking.key()) not in ("skip", "quit"):
                if self._decide(agreement, agreement.slots[slot], answer):
                    break
            if answer == "quit":
                return
        self._add_missed(agreement)

    def _decide(self, agreement: Agreement, p: Provision, verdict: str) -> bool:
        """False where a person went back from a correction."""
        from ..agreement import terms_of
        from ..review import about
        from . import asking

        terms: Mapping[str, Any] | None = terms_of(p)
        if verdict == "correct":
            terms = asking.corrected(p.kind, terms_of(p))
        if terms is None:
            return False
        self._log(about(agreement, p, verdict, terms))
        return True

    def _add_missed(self, agreement: Agreement) -> None:
        """Provisions that a person names by their quote."""
        from ..agreement import provision_of
        from ..provision import Cite
        from ..review import about
        from ..review.replay import places
        from . import asking

        asks = "\nWas something missed? Quote it (Enter alone: nothing)"
        while (quote := asking.asked(asks)).lower() not in asking.NOTHING:
            found = places(agreement.letter, quote)
            if len(found) != 1:
                count = (
                    f"are in the letter {len(found)} times" if found else "are not in the letter"
                )
                mend = "quote more of them" if found else "quote them as they stand there"
                asking.say(f"These words {count}: {mend}, or press Enter alone to end.")
                continue
            kind = asking.kind_of()
            terms = None if kind is None else asking.corrected(kind, {})
            if kind is not None and terms is not None:
                made = provision_of(kind, terms, Cite((found[0],)))
                self._log(about(agreement, made, "add", terms))

    def _log(self, decision: Decision) -> None:
        from ..review import dump
        from . import asking

        why = asking.asked("Why (may be left out)")
        self.decisions.append(replace(decision, by=self.by, on=self.on, because=why))
        write(self.path, dump(self.decisions))
