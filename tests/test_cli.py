"""The commands on the examples: tables, --json, and what the options change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import tenure
from tenure.cli import app
from tenure.engine.what_if import ways_of
from tenure.errors import InputError

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
FINANCE = [str(EXAMPLES / f"finance-chief{end}") for end in (".txt", ".facts.yaml")]
CHIEF = [str(EXAMPLES / f"chief-executive{end}") for end in (".txt", ".facts.yaml")]
PARTED = ["--on", "2021-09-10"]


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def table(*words: str) -> str:
    done = run(*words)
    assert done.exit_code == 0, done.output
    return done.output


def data(*words: str) -> Any:
    return json.loads(table(*words, "--json"))


def value(found: Any, name: str) -> Any:
    [one] = [v for k, v in found["figures"].items() if k.endswith(f".{name}")]
    return one["value"]


UNREAD = "The Company will give you a dog for the night watch of its warehouse."


def with_a_sentence_no_kind_reads(folder: Path) -> str:
    letter = Path(FINANCE[0]).read_text("utf-8")
    place = "Corvane will pay for the shipment"
    assert letter.count(place) == 1
    path = folder / "letter.txt"
    path.write_text(letter.replace(place, f"{UNREAD} {place}"), "utf-8")
    return str(path)


def test_read_lists_terms_with_their_sentences_and_what_is_unread(tmp_path: Path) -> None:
    shown = table("read", with_a_sentence_no_kind_reads(tmp_path))
    assert "severance[0]  line 59 (characters " in shown
    assert "four months salary payable as of the date of" in shown
    assert shown.index("Unread") < shown.rindex("The Company will give you a dog")


def test_a_term_sheet_has_words_and_no_brackets_of_a_program() -> None:
    shown = " ".join(table("termsheet", FINANCE[0]).split())
    assert "base_salary $214,500, period: year" in shown
    assert "shares: 96,000, cliff: (months: 12, portion: 20%), then: (period months: 3" in shown
    assert "benefit_plans medical; dental; life; 401(k)" in shown
    assert "at_will yes" in shown
    assert not [x for x in ("{", "[", "'", "True") if x in shown]


def test_a_mark_of_a_pages_end_has_no_empty_quote() -> None:
    shown = table("read", FINANCE[0])
    assert "Page mark" in shown and "“”" not in shown


def test_read_as_json_has_terms_quotes_lines_and_spans(tmp_path: Path) -> None:
    letter = with_a_sentence_no_kind_reads(tmp_path)
    found = data("read", letter)
    [severance] = [p for p in found["provisions"] if p["kind"] == "severance"]
    assert severance["terms"]["months"] == 4 and severance["line"] == 59
    source = Path(letter).read_text("utf-8")
    [start, end] = severance["fields"]["months"][0]
    assert source[start:end].split() == ["four", "months", "salary"]
    [unread] = [x for x in found["unread"] if x["what"] == "sentence"]
    assert set(unread) == {"line", "what", "span", "quote"} and unread["quote"] == UNREAD


@pytest.mark.parametrize("letter", [FINANCE[0], CHIEF[0]])
def test_no_amount_or_date_of_an_example_is_left_unread(letter: str) -> None:
    kinds = {piece["what"] for piece in data("read", letter)["unread"]}
    assert kinds <= {"sentence", "part"}
    left = [p["quote"] for p in data("read", letter)["unread"]]
    assert not [q for q in left if "$" in q or "%" in q]


@pytest.mark.parametrize(("letter", "facts"), [FINANCE, CHIEF])
def test_an_agreement_that_was_written_gives_what_its_letter_gives(
    letter: str, facts: str, tmp_path: Path
) -> None:
    written = tmp_path / "agreement.yaml"
    table("read", letter, "-o", str(written))
    words = ["--on", "2021-08-31", "--json"]
    assert table("statement", str(written), facts, *words) == table(
        "statement", letter, facts, *words
    )


def test_a_corrected_agreement_is_what_counts(tmp_path: Path) -> None:
    written = tmp_path / "agreement.yaml"
    table("read", FINANCE[0], "-o", str(written))
    text = written.read_text("utf-8")
    assert text.count("\n  months: 4\n") == 1
    written.write_text(text.replace("\n  months: 4\n", "\n  months: 5\n"), "utf-8")
    found = data("statement", str(written), FINANCE[1], *PARTED)
    assert value(found, "severance") == "95416.67"  # 229,000 * 5 / 12


def test_termsheet_has_values_with_spans() -> None:
    found = data("termsheet", CHIEF[0])
    assert found["id"] == "chief-executive"
    assert found["fields"]["base_salary"]["value"]["amount"] == 312_000
    assert found["fields"]["base_salary"]["spans"]
    assert "benefits_continuation_months" in table("termsheet", CHIEF[0])


def test_statement_shows_figures_payments_and_readings() -> None:
    shown = table("statement", *FINANCE, *PARTED)
    assert "Statement as of the end of 2021-09-10" in shown
    for part in ("What has happened", "Figures", "Payments", "Readings this rests on"):
        assert f"\n{part}\n" in shown
    assert shown.endswith("\nNot legal advice.\n") and shown.count("legal advice") == 1
    found = data("statement", *FINANCE, *PARTED)
    assert found["notice"] == "not legal advice"
    assert value(found, "severance") == "76333.33"  # 229,000 / 3
    assert value(found, "vested_shares") == 96_000  # all, by acceleration
    assert value(found, "accelerated_shares") == 52_800  # 5 of 16 quarters had come
    assert value(found, "final_salary") == "6273.97"  # 10 days of 229,000 / 365
    assert [p["due"]["value"] for p in found["payments"]] == ["2021-09-10"]


def test_an_unknown_is_a_range_with_what_would_settle_it() -> None:
    found = data("statement", *CHIEF, "--on", "2021-08-31")
    severance = found["figures"]["severance[0].severance"]
    assert (severance["known"], severance["value"]) == (False, None)
    assert (severance["low"], severance["high"]) == ("0", "180000") or (
        float(severance["low"]),
        float(severance["high"]),
    ) == (0.0, 180_000.0)
    [waits] = [u for u in found["unknown"] if u["figure"] == "severance[0].severance"]
    assert waits["settled_by"] == ["policy violation of 2021-08-10: willful is not said"]
    answers = {
        s["if"][0]["answer"]: float(s["figures"]["severance[0].severance"]["value"])
        for s in found["scenarios"]
    }
    assert answers == {"yes": 0.0, "no": 180_000.0}
    assert "Under each answer" in table("statement", *CHIEF, "--on", "2021-08-31")


def test_a_judgement_settles_it(tmp_path: Path) -> None:
    log = tmp_path / "facts.yaml"
    judged = "- {on: 2021-09-15, fact: judgement, about: expenses, question: willful, answer: no}\n"
    log.write_text(Path(CHIEF[1]).read_text("utf-8") + judged, "utf-8")
    found = data("statement", CHIEF[0], str(log), "--on", "2021-09-30")
    assert float(value(found, "severance")) == 180_000
    early = data("statement", CHIEF[0], str(log), "--on", "2021-09-30", "--known-at", "2021-09-14")
    assert value(early, "severance") is None


def test_known_at_leaves_out_what_was_recorded_later() -> None:
    words = ["statement", *FINANCE, "--on", "2020-04-30"]
    assert value(data(*words, "--known-at", "2020-05-10"), "salary_rate") == "226000"
    assert value(data(*words, "--known-at", "2020-05-11"), "salary_rate") == "229000"
    assert value(data(*words), "salary_rate") == "229000"


def test_a_price_is_the_one_given_or_the_last_close() -> None:
    words = ["statement", *FINANCE, *PARTED]
    assert value(data(*words), "value_of_vested") == "1363200"  # 96,000 * (35.60 - 21.40)
    assert value(data(*words, "--price", "22.40"), "value_of_vested") == "96000"
    assert value(data(*words, "--price", "20"), "value_of_vested") == "0"


def test_a_reading_changes_the_figure_and_is_shown_as_chosen() -> None:
    words = [*FINANCE, *PARTED, "--reading", "severance[0].salary_basis=starting_salary"]
    found = data("statement", *words)
    assert value(found, "severance") == "71500"  # 214,500 / 3
    [chosen] = [r for r in found["readings"] if r["chosen"]]
    assert chosen["question"] == "severance[0].salary_basis"
    assert "starting salary (chosen; severance[0].salary_basis)" in " ".join(
        table("why", FINANCE[0], FINANCE[1], "severance", *words[2:]).split()
    )


def test_why_names_rule_sentence_facts_and_readings() -> None:
    shown = table("why", *FINANCE, "severance", *PARTED)
    assert "severance[0].severance = $76,333.33" in shown
    for part in ("four months salary", "line 59: ", "(default; severance[0].salary_basis)"):
        assert part in shown
    assert "terminated 2021-09-10 (finance-chief.facts.yaml line 23)" in shown
    found = data("why", *FINANCE, "severance", *PARTED)
    assert found["value"] == "76333.33"
    assert [line for line in found["trace"] if line.get("line") == 61]


def test_a_sentence_is_quoted_once_and_named_by_its_line_after_that() -> None:
    shown = table("why", *FINANCE, "severance", *PARTED)
    assert shown.count("line 88: ") == 1 and shown.count("[line 88]") > 1


def test_what_if_has_a_row_for_each_way_and_a_column_for_each_day_and_price() -> None:
    words = ["what-if", *FINANCE, "--known-at", "2021-06-30", "--on", "2020-12-31"]
    words += ["--on", "2021-06-30", "--price", "20", "--price", "35"]
    found = data(*words)["cells"]
    assert len(found) == len(ways_of(tenure.load(FINANCE[0]))) * 4
    of = {(c["if"], c["on"], c["price"]): c["total"]["value"] for c in found}
    # severance, and 67,200 unvested shares of 96,000 at 35.00 - 21.40
    assert of["terminated without cause", "2020-12-31", "35"] == "990253.33"
    assert of["terminated without cause", "2020-12-31", "20"] == "76333.33"
    assert {of[w, "2021-06-30", "35"] for w in ("resigned", "died", "terminated for cause")} == {
        "0"
    }
    shown = table(*words, "--if", "resigned")
    assert "resigned" in shown and "died" not in shown and "$35.00" in shown


def test_what_if_counts_a_change_in_control_inside_the_window_only() -> None:
    days = ["--on", "2021-09-01", "--on", "2021-09-02"]  # 18 months from 2020-03-02
    found = data("what-if", *CHIEF, "--known-at", "2021-06-30", *days, "--if", "change in control")[
        "cells"
    ]
    assert [float(c["total"]["value"]) for c in found] == [180_000.0, 0.0]


@pytest.mark.parametrize(
    "words",
    [
        ["read"],
        ["statement", *FINANCE],
        ["statement", *FINANCE, "--when", "2021-01-01"],
        ["why", *FINANCE, *PARTED],
        ["what-if", *FINANCE],
        ["reed", FINANCE[0]],
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(words: list[str]) -> None:
    assert run(*words).exit_code == 2


def test_the_public_door_gives_what_the_commands_give() -> None:
    agreement, facts = tenure.load(FINANCE[0]), tenure.Facts.load(FINANCE[1])
    found = data("statement", *FINANCE, *PARTED)
    for name, one in tenure.on(agreement, facts, "2021-09-10").figures.items():
        assert found["figures"][name]["text"] == str(one)


def test_the_tour_shows_all_that_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    from examples import tour

    tour.main()
    shown = capsys.readouterr().out
    for part in ("Terms of finance-chief.txt", "Statement as of", "$76,333.33", "38,400 shares"):
        assert part in shown
    assert all(way in shown for way in tour.WAYS) and all(day in shown for day in tour.DAYS)


def test_no_command_writes_over_what_it_reads(tmp_path: Path) -> None:
    letter, facts = (tmp_path / name for name in ("offer.txt", "facts.yaml"))
    for copy, of in zip((letter, facts), FINANCE, strict=True):
        copy.write_bytes(Path(of).read_bytes())
    before, names = letter.read_bytes(), [str(letter), str(facts)]
    day, span = ["--on", "2021-06-30"], ["--from", "2021-01-01", "--to", "2021-12-31"]
    for words in (
        ["report", *names, *day, "-o", names[0]],
        ["report", *names, *day, "-o", names[1]],
        ["compare", names[0], FINANCE[0], "--html", names[0]],
        ["due", *names, *span, "--ics", names[0]],
        ["read", names[0], "-o", names[0], "--force"],
    ):
        found = CliRunner().invoke(app, words)
        assert isinstance(found.exception, InputError), words
        assert "will not write over it" in str(found.exception)
        assert letter.read_bytes() == before


def test_it_says_which_tenure_it_is() -> None:
    assert table("--version") == f"tenure {tenure.__version__}\n"
