"""Open questions on the command line and in the file of an agreement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import tenure
from docs import of_commands
from tenure import cli
from tenure.agreement import Choice, dump, parse
from tenure.engine.binding import readings_of
from tenure.engine.what_if import ways_of
from tenure.errors import InputError
from tests.test_doubts import EXAMPLES, example


def test_choices_are_kept_in_the_file_with_who_and_why() -> None:
    agreement, facts = example("chief-executive")
    name = "severance[0].pays"
    chosen = agreement.choosing({name: Choice("each_event", "both sides meant it", "A. Counsel")})
    again = parse(dump(chosen), "agreement.yaml")
    assert again.choices == chosen.choices and again == chosen
    [rests] = [r for r in tenure.on(again, facts, "2020-06-01").readings if r.name == name]
    assert (rests.reading, rests.chosen) == ("each_event", True)
    assert (rests.because, rests.by) == ("both sides meant it", "A. Counsel")
    numbers = readings_of(again)
    assert numbers[name] == 1


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"severance[0].payz": "once"}, "there is no such open question"),
        ({"severance[7].pays": "once"}, "there is no such open question"),
        ({"severance[0].pays": "thrice"}, "not one of its readings"),
    ],
)
def test_a_choice_that_is_none_is_a_problem(choice: dict[str, str], message: str) -> None:
    agreement, facts = example("chief-executive")
    wrong = tenure.choose(agreement, choice)
    with pytest.raises(InputError, match=message):
        tenure.doubts(wrong)
    with pytest.raises(InputError, match=message):
        tenure.on(wrong, facts, "2020-06-01")
    with pytest.raises(InputError, match=message):
        tenure.what_if(wrong, facts, ["2020-06-01"], known_at="2020-06-01")


# -- on the command line

CHIEF = [str(EXAMPLES / f"chief-executive{end}") for end in (".txt", ".facts.yaml")]


def said(*words: str) -> str:
    done = CliRunner().invoke(cli.app, list(words))
    assert done.exit_code == 0, done.output
    return done.output


def as_data(*words: str) -> Any:
    return json.loads(said(*words, "--json"))


def test_the_table_has_the_words_the_readings_and_what_each_changes() -> None:
    shown = said("doubts", CHIEF[0])
    assert "The employment started on 2020-02-03, the date of the letter." in shown
    part = shown[shown.index("severance[0].window_end  up to $180,000.00") :]
    assert "line 64: “If, during the first eighteen (18) months" in part
    assert "* anniversary_excluded, in force by default: a month of employment is over" in part
    assert "terminated without cause on 2021-08-03: +$180,000.00" in part
    assert "severance[0].severance: $0.00 -> $180,000.00" in part
    assert shown.index("Changes nothing here") > shown.index("severance[0].window_end")
    assert shown.rstrip().endswith("Not legal advice.")


def test_a_reading_named_on_the_command_line_is_in_force() -> None:
    name = "severance[0].window_end"
    shown = said("doubts", CHIEF[0], "--reading", f"{name}=anniversary_included")
    assert "* anniversary_included, in force by choice" in shown
    found = as_data("doubts", CHIEF[0], "--reading", f"{name}=anniversary_included")
    [one] = [q for q in found["questions"] if q["question"] == name]
    assert (one["reading"], one["chosen"]) == ("anniversary_included", True)
    assert [r["reading"] for r in one["readings"] if r["in_force"]] == ["anniversary_included"]


def test_json_has_everything() -> None:
    found = as_data("doubts", *CHIEF, "--on", "2021-07-01", "--known-at", "2021-07-01")
    assert (found["on"], found["supposed"]) == ("2021-07-01", [])
    usual = ways_of(example("chief-executive")[0])
    assert found["ways"] == list(usual) and found["notice"] == "not legal advice"
    first = found["questions"][0]
    assert first["quote"] and first["line"] and first["text"] and first["because"]
    assert set(first["largest"]) <= {"dollars", "shares", "days"}
    moves = [m for r in first["readings"] for e in r["effects"] for m in e["moves"]]
    assert all(m["before"] != m["after"] for m in moves)
    assert found["days"][0] == "2021-07-01"


def test_who_chose_a_reading_is_told_by_every_table(tmp_path: Path) -> None:
    agreement, _ = example("chief-executive")
    name = "severance[0].pays"
    chosen = agreement.choosing({name: Choice("each_event", "both sides meant it", "A. Counsel")})
    path = tmp_path / "agreement.yaml"
    path.write_text(dump(chosen), "utf-8")
    shown = " ".join(said("doubts", str(path)).split())
    assert "* each_event, in force by choice of A. Counsel: both sides meant it" in shown
    stated = said("statement", str(path), CHIEF[1], "--on", "2021-06-01")
    assert "chosen by A. Counsel" in " ".join(stated.split())
    found = as_data("statement", str(path), CHIEF[1], "--on", "2021-06-01")
    [one] = [r for r in found["readings"] if r["question"] == name]
    assert (one["because"], one["by"]) == ("both sides meant it", "A. Counsel")


def test_every_command_that_computes_takes_a_reading() -> None:
    """`read` and `termsheet` show what the letter says, whichever way it is understood."""
    computing = {
        name: {o for p in command.params for o in p.opts}
        for name, command in of_commands.commands().items()
        if any(p.name == "facts" for p in command.params) and "portfolio" not in name
    }
    assert {"statement", "why", "what-if", "due", "doubts"} <= set(computing)
    assert [name for name, options in computing.items() if "--reading" not in options] == []


@pytest.mark.parametrize("given", ["severance[0].pays=thrice", "severance[9].pays=once"])
def test_a_wrong_reading_is_told_in_one_line(given: str, capsys: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("sys.argv", ["tenure", "doubts", CHIEF[0], "--reading", given])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1 and err.startswith("reading severance[")
