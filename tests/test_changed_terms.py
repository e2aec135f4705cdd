"""A term that a person changed: the letter's words are not quoted as if they said it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import tenure
from tenure import door
from tenure.agreement import Agreement, dump, parse, terms_of
from tenure.cli import app
from tenure.review import about, replay

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
LETTER = EXAMPLES / "finance-chief.txt"
FAMILY = EXAMPLES / "finance-chief-family" / "family.yaml"
LOG = str(EXAMPLES / "finance-chief.facts.yaml")
PARTED = ["--on", "2021-09-10"]
SAID = "months: changed by hand; the letter's words read as 4"


@pytest.fixture(scope="module")
def letter() -> Agreement:
    return tenure.load(LETTER)


@pytest.fixture(scope="module")
def by_hand(letter: Agreement, tmp_path_factory: pytest.TempPathFactory) -> str:
    text = dump(letter)
    assert text.count("  months: 4\n") == 1
    path = tmp_path_factory.mktemp("hand") / "agreement.yaml"
    path.write_text(text.replace("  months: 4\n", "  months: 6\n"), "utf-8")
    return str(path)


def shown(*words: str) -> str:
    done = CliRunner().invoke(app, list(words))
    assert done.exit_code == 0, done.output
    return " ".join(done.output.split())


def data(*words: str) -> Any:
    return json.loads(CliRunner().invoke(app, [*words, "--json"]).stdout)


def test_why_says_that_the_words_it_quotes_say_another_thing(by_hand: str) -> None:
    trace = shown("why", by_hand, LOG, "severance", *PARTED)
    assert f"“four months salary” ({SAID})" in trace
    assert f"months = 6 months [line 61] ({SAID})" in trace
    lines = data("why", by_hand, LOG, "severance", *PARTED)["trace"]
    [own] = [x for x in lines if x["words"] == "months"]
    assert own["changed"] == [{"provision": "severance[0]", "term": "months", "read_as": 4}]
    salary = [x for x in lines if x.get("provision") == "salary[0]"]
    assert salary and not [x for x in salary if "changed" in x], "nobody changed that"


def test_read_says_it_of_the_term_and_the_statement_at_its_head(by_hand: str) -> None:
    assert SAID in shown("read", by_hand) and SAID not in shown("read", str(LETTER))
    head = shown("statement", by_hand, LOG, *PARTED).partition("Where things stand")[0]
    assert head.endswith("Terms were changed by hand: severance[0].months. ")
    assert "changed by hand" not in shown("statement", str(LETTER), LOG, *PARTED)
    [change] = data("statement", by_hand, LOG, *PARTED)["review"]["changed"]
    assert (change["term"], change["read_as"]) == ("months", 4)


def test_the_report_says_it_beside_the_words(by_hand: str) -> None:
    page = door.report(tenure.load(by_hand), tenure.Facts.load(LOG), "2021-09-10")
    said = SAID.replace("'", "&#39;")
    assert f'<q>four months salary</q> <span class="open">{said}</span>' in page
    assert "Terms were changed by hand: severance[0].months." in page


def test_what_nobody_changed_is_not_read_again(
    letter: Agreement, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = dump(letter)
    monkeypatch.setattr("tenure.agreement.changes.found_in", lambda _: pytest.fail("read again"))
    assert parse(text, "agreement.yaml") == letter


def test_a_file_without_sums_is_compared_with_its_letter(letter: Agreement) -> None:
    lines = [x for x in dump(letter).splitlines() if not x.startswith("    read: ")]
    text = "\n".join(lines) + "\n"
    assert text != dump(letter)
    assert parse(text, "agreement.yaml").changes == ()
    [change] = parse(text.replace("  months: 4\n", "  months: 6\n"), "a.yaml").changes
    assert (change.slot, change.term, change.read) == ("severance[0]", "months", 4)


def test_a_change_is_still_one_when_the_file_is_written_again(by_hand: str) -> None:
    first = tenure.load(by_hand)
    assert first.changes and parse(dump(first), "again.yaml") == first


def test_terms_added_and_taken_out_are_changes_too(letter: Agreement) -> None:
    text = dump(letter).replace("  months: 4\n  lag: 0\n", '  amount: "$90,000.00"\n')
    found = {c.term: c.read for c in parse(text, "a.yaml").changes if c.slot == "severance[0]"}
    assert found == {"amount": None, "months": 4, "lag": 0}


def test_a_family_says_it_of_the_document_that_was_changed(tmp_path: Path) -> None:
    family = tenure.load(FAMILY)
    assert not parse(dump(family), "family.yaml").changes
    slot, old = next((s, p) for s, p in family.slots.items() if getattr(p, "months", None))
    where = dump(family).index(f"- kind: {old.kind}\n")
    head, rest = dump(family)[:where], dump(family)[where:]
    changed = parse(head + rest.replace("  months: ", "  months: 1", 1), "a.yaml").changes
    assert [(c.slot, c.term) for c in changed] == [(slot, "months")]


def test_what_a_review_corrected_is_said_with_who_did(letter: Agreement) -> None:
    severance = letter.slots["severance[0]"]
    decision = about(letter, severance, "correct", {**terms_of(severance), "months": 6})
    made = replay(letter, [replace(decision, by="Ann Boyd")]).agreement
    trace = door.why(made, tenure.Facts.load(LOG), "severance", "2021-09-10")
    [change] = {c for x in trace.lines if x.sentence for c in x.sentence.changed}
    assert (change.term, change.read, change.by) == ("months", 4, "Ann Boyd")
    assert parse(dump(made), "a.yaml").changes == made.changes
