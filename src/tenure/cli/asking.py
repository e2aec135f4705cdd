"""What `tenure review` shows of a provision, and the answers that it takes."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Collection, Iterator, Mapping
from textwrap import fill
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from ..agreement import Agreement

WIDEST = 100  # columns, also on a wider terminal
KEYS = {"a": "accept", "c": "correct", "r": "reject", "s": "skip", "q": "quit"}
MEANS = {
    "accept": "it stands as it was read",
    "correct": "you write the terms that are wrong",
    "reject": "the letter does not say this",
    "skip": "leave it for another time; Enter alone does that too",
    "quit": "stop here; every answer is kept",
}
BACK = ("b", "back", "q", "quit")
NOTHING = ("", "n", "no", "none", "nothing", "done", "s", "skip", *BACK)
HOW = (
    "Write each term that is wrong as `term: value`, one a line; `term:` with nothing takes it out."
    " Enter alone: done. back: change nothing."
)
AGAIN = "Nothing of that was taken. Write the terms again; Enter alone goes back."
_MARKED = re.compile(r"[,\[\]{}:#\"'&*!|>%@`]|^\s|\s$|^$")  # words in a list that need quotes


def say(text: str, indent: str = "", more: str = "") -> None:
    """A text, wrapped to the terminal; `more` indents its further lines."""
    width = min(WIDEST, shutil.get_terminal_size().columns)
    typer.echo(
        fill(
            text,
            width,
            initial_indent=indent,
            subsequent_indent=indent + more,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def show(agreement: Agreement, slot: str, count: str) -> None:
    """A provision with its sentences, and its terms as a correction writes them."""
    from ..agreement import terms_of

    p, letter = agreement.slots[slot], agreement.letter
    at = f"line {letter.line(p.cite.whole[0].start)}" if p.cite.whole else "not in the letter"
    typer.echo(f"\n{count}: {slot}, {at}")
    say(p.told, "  ", "  ")
    for span in p.cite.whole:
        say(f"“{letter.quote(span)}”", "  ", " ")
    for name, value in terms_of(p).items():
        say(f"{name}: {value if isinstance(value, str) else written(value)}", "    ", "  ")


def written(value: Any) -> str:
    """A term as agreement.yaml has it, on one line."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{k}: {written(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(written, value))}]"
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if _MARKED.search(text) else text


def asked(question: str) -> str:
    """The answer to a question; Enter alone is an answer too."""
    answer: str = typer.prompt(question, default="", show_default=False)
    return answer.strip()


def key() -> str:
    """What to do with a provision."""
    words = ", ".join(f"[{k}]{word[1:]}" for k, word in KEYS.items())
    while True:
        answer = asked(words).lower() or "s"
        for k, word in KEYS.items():
            if answer in (k, word):
                return word
        say(f"`{answer}` is none of the answers:")
        for k, word in KEYS.items():
            say(f"{k}  {word}: {MEANS[word]}", "  ", "   ")


def corrected(kind: str, terms: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The terms as a person writes them, once they are right; None to go back."""
    from ..agreement import provision_of, terms_of
    from ..errors import InputError

    say(HOW)
    first = True
    while True:
        typed = _typed(kind)
        if typed is None or (not typed and (terms or not first)):
            return None
        first = False
        changed = {k: v for k, v in {**terms, **typed}.items() if v is not None}
        try:
            return terms_of(provision_of(kind, changed, where=kind))
        except InputError as error:
            for problem in error.problems:
                say(str(problem))
            say(AGAIN)


def _typed(kind: str) -> dict[str, Any] | None:
    """Terms of a kind, each on a line of its own; None to go back."""
    from dataclasses import fields

    from ..provision import KINDS

    known = [f.name for f in fields(KINDS[kind]) if f.name != "cite"]
    typed: dict[str, Any] = {}
    for name, value in _lines():
        if name is None:
            return None
        if name in known:
            typed[name] = value
        else:
            say(f"{kind} has no term `{name}`. {_meant(name, known, 'Its terms')}")
    return typed


def _lines() -> Iterator[tuple[str | None, Any]]:
    """The terms typed until Enter alone; a name of None is a wish to go back."""
    import yaml

    while (line := asked("term: value (Enter alone: done)")).lower() not in NOTHING:
        name, colon, value = line.partition(":")
        if not colon:
            say(f"`{line}` is not a term with a value. {HOW}")
            continue
        try:
            yield name.strip(), yaml.safe_load(value)
        except (yaml.YAMLError, ValueError):
            say("Write it as in agreement.yaml: `months: 6`, `titles: [Treasurer, Secretary]`.")
    if line.lower() in BACK:
        yield None, None


def kind_of() -> str | None:
    """A kind of provision; None where nothing is meant."""
    from ..provision import KINDS

    while (kind := asked("Its kind (Enter alone: go back)")).lower() not in NOTHING:
        if kind in KINDS:
            return kind
        say(f"There is no kind `{kind}`. {_meant(kind, sorted(KINDS), 'Kinds')}")
    return None


def _meant(word: str, known: Collection[str], every: str) -> str:
    from ..facts.names import nearest

    near = nearest(word, list(known))
    return f"Did you mean `{near}`?" if near else f"{every}: {', '.join(known)}."
