"""The page of the open questions of every kind, made from what the kinds declare."""

from __future__ import annotations

from collections.abc import Iterator

import tenure.agreement  # noqa: F401  it registers the kinds
from tenure.provision import KINDS, Doubt

_HEAD = """# Open questions by kind

Words leave questions open, and a figure rests on how they are read. These are the questions that
tenure knows, by the kind of clause that leaves them open: a letter has those of its own words.
`tenure doubts` shows them for one agreement with what each reading would change;
[Open questions](open-questions.md) has an example. The first reading is the default, with its
reason. Another is chosen by `--reading SLOT.QUESTION=READING`, or under `readings:` in
agreement.yaml.

A question that a person must decide names the fact and the field that hold the answer: until
somebody has answered, the first reading leaves the figure open, and the others say what each
answer would come to.
"""


def page() -> str:
    """One section for each kind that has open questions, in the order of the alphabet."""
    parts = [_HEAD]
    for name, kind in sorted(KINDS.items()):
        if kind.doubts:
            rows = "\n".join(_row(doubt) for doubt in kind.doubts)
            head = "| question | readings | why the first | |\n| --- | --- | --- | --- |"
            parts.append(f"## [{name}](kinds/{name}.md)\n\n{head}\n{rows}\n")
    return "\n".join(parts)


def _row(doubt: Doubt) -> str:
    question = f"`{doubt.name}`: {doubt.question}"
    readings = ", ".join(f"`{r}`" for r in doubt.readings)
    return f"| {_cell(question)} | {readings} | {_cell(doubt.because)} | {_cell(_notes(doubt))} |"


def _notes(doubt: Doubt) -> str:
    return "; ".join(_said(doubt))


def _said(doubt: Doubt) -> Iterator[str]:
    if doubt.decided_by:
        yield f"a person must decide: `{doubt.decided_by}`"
    if doubt.no_effect:
        yield f"no figure depends on it: {doubt.no_effect}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
