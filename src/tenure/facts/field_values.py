"""One written field read as the value of its type: a word or number, a list, votes, or terms."""

from __future__ import annotations

from tenure.facts.fact import Value
from tenure.facts.field import Field
from tenure.facts.shapes import VOTES
from tenure.facts.values import Unreadable, folded, parse
from tenure.facts.written import Written


def read_value(declared: Field, value: Written) -> Value:
    """The value of a field; Unreadable where the text is not one of its type."""
    if value.form == "text" and value.text is None:
        return None
    if declared.type == "list of text":
        return _texts(value)
    if declared.type == "votes":
        return _votes(value)
    if declared.type == "mapping":
        return _mapping(value)
    if value.form != "text":
        raise Unreadable(
            "it is not one value", f"A {declared.type} is written as one word or number."
        )
    return _scalar(declared, value.text or "")


def _scalar(declared: Field, text: str) -> int:
    if declared.choices and folded(text) not in map(folded, declared.choices):
        raise Unreadable(
            f"`{text}` is not one of its values", f"Write one of: {', '.join(declared.choices)}."
        )
    return parse(declared.type, text, declared.most)


def _texts(value: Written) -> tuple[str, ...]:
    if value.form != "list" or any(
        item.form != "text" or not folded(item.text or "") for item in value.items
    ):
        raise Unreadable("it is not a list of words", "Write [one, another], or [] for none.")
    return tuple(item.text or "" for item in value.items)


def _votes(value: Written) -> dict[str, str | None]:
    votes: dict[str, str | None] = {}
    seen: set[str] = set()
    if value.form != "mapping":
        raise Unreadable("it does not say who voted how", "Write {name: yes, another: no}.")
    for name, vote in value.pairs:
        if folded(name) in seen or not folded(name):
            raise Unreadable(f"`{name}` votes twice", "Leave one of the two out.")
        said = {"true": "yes", "false": "no"}.get(folded(vote.text or ""), folded(vote.text or ""))
        if vote.form != "text" or (vote.text is not None and said not in VOTES):
            raise Unreadable(
                f"the vote of {name} is not a vote", f"Write one of: {', '.join(VOTES)}."
            )
        seen.add(folded(name))
        votes[name] = None if vote.text is None else said
    return votes


def _mapping(value: Written) -> dict[str, str | None]:
    terms: dict[str, str | None] = {}
    if value.form != "mapping" or any(v.form != "text" for _, v in value.pairs):
        raise Unreadable("it does not say which term becomes what", "Write {salary: 240000}.")
    for term, new in value.pairs:
        if term in terms:
            raise Unreadable(f"`{term}` is written twice", "Leave one of the two out.")
        terms[term] = new.text
    return terms
