"""What a person decides about a reading stands when the letter is read again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tenure import load
from tenure.agreement import Agreement, dump, parse, terms_of
from tenure.agreement import read as read_letter
from tenure.cli import app
from tenure.cli.asking import written
from tenure.errors import InputError
from tenure.review import Decision, about, replay
from tenure.review import dump as dump_log
from tenure.review import parse as parse_log
from tenure.text import Letter

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FILE = EXAMPLES / "finance-chief.txt"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    return Path(shutil.copy(FILE, tmp_path / "offer.txt"))


def plain(path: Path) -> Agreement:
    return read_letter(Letter.load(path))


def decision(agreement: Agreement, slot: str, verdict: str, **terms: object) -> Decision:
    p = agreement.slots[slot]
    return replace(about(agreement, p, verdict, {**terms_of(p), **terms}), by="A. Counsel")


def test_accepted_corrected_and_rejected(letter: Path) -> None:
    read = plain(letter)
    found = replay(
        read,
        [
            decision(read, "salary[0]", "accept"),
            decision(read, "severance[0]", "correct", months=7),
            decision(read, "vacation[0]", "reject"),
        ],
    )
    after = found.agreement
    assert not found.again
    assert after.slots["severance[0]"].months == 7  # type: ignore[attr-defined]
    assert after.slots["severance[0]"].cite == read.slots["severance[0]"].cite
    assert not after.of_kind("vacation")
    assert set(after.reviewed) == {"salary[0]", "severance[0]"}
    assert len(after.provisions) == len(read.provisions) - 1


def test_a_log_comes_back_as_it_was_written(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, slot, "accept") for slot in read.to_review]
    assert list(parse_log(dump_log(log), "log")) == log


def test_of_several_decisions_the_last_counts(letter: Path) -> None:
    read = plain(letter)
    log = [
        decision(read, "severance[0]", "reject"),
        decision(read, "severance[0]", "correct", months=9),
    ]
    after = replay(read, log).agreement
    assert after.slots["severance[0]"].months == 9  # type: ignore[attr-defined]


def test_decisions_find_their_quote_in_a_letter_that_was_reflowed(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "correct", months=8)]
    letter.write_text("A note of the filing agent\n\n" + letter.read_text("utf-8"), "utf-8")
    after = replay(plain(letter), log)
    assert not after.again
    assert after.agreement.slots["severance[0]"].months == 8  # type: ignore[attr-defined]


def test_a_quote_that_is_gone_is_told_of(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "accept")]
    letter.write_text(letter.read_text("utf-8").replace("salary", "pay"), "utf-8")
    found = replay(plain(letter), log)
    assert [p.what for p in found.again] == [
        "its quote is no longer in the letter, and the decision (accept) is not applied."
    ]
    assert not found.agreement.reviewed


def test_what_a_newer_reader_reads_otherwise_is_told_of(letter: Path) -> None:
    read = plain(letter)
    older = decision(read, "severance[0]", "accept", months=99)  # as if it had been read so
    found = replay(read, [older])
    assert found.agreement.slots["severance[0]"].months == 99  # type: ignore[attr-defined]
    assert "months otherwise now" in found.again[0].what


def test_what_is_no_longer_read_is_kept(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "accept")]
    without = Agreement(read.letter, tuple(p for p in read.provisions if p.kind != "severance"))
    after = replay(without, log).agreement
    assert terms_of(after.slots["severance[0]"]) == terms_of(read.slots["severance[0]"])


def test_what_was_added_and_is_read_now_is_there_once(letter: Path) -> None:
    read = plain(letter)
    log = [decision(read, "severance[0]", "add", months="4")]
    after = replay(read, log).agreement
    assert [p.kind for p in after.provisions].count("severance") == 1
    assert after.reviewed == {"severance[0]": "A. Counsel"}
    other = replay(read, [decision(read, "severance[0]", "add", months=9)]).agreement
    assert [p.kind for p in other.provisions].count("severance") == 2  # it is another promise


def test_the_yaml_of_an_agreement_keeps_who_reviewed(letter: Path) -> None:
    read = plain(letter)
    after = replay(read, [decision(read, "salary[0]", "accept")]).agreement
    assert parse(dump(after), "agreement.yaml").reviewed == {"salary[0]": "A. Counsel"}


def test_problems_of_a_log_are_reported_together() -> None:
    text = """
tenure review: 1
decisions:
- {verdict: perhaps, kind: salary, quote: x}
- {verdict: accept, kind: moonshine, quote: x}
- {verdict: accept, kind: salary}
"""
    with pytest.raises(InputError) as error:
        parse_log(text, "offer.txt.review.yaml")
    assert [p.where for p in error.value.problems] == [
        f"offer.txt.review.yaml decision {i}" for i in (1, 2, 3)
    ]


def test_a_person_goes_through_it_in_the_terminal(letter: Path) -> None:
    slots = plain(letter).to_review
    answers: list[str] = []
    for slot in slots:
        if slot == "severance[0]":
            answers += ["c", "months: 2.5", "", "months: 5", "", "a slip"]
        elif slot.startswith("vacation"):
            answers += ["r", "not agreed"]
        else:
            answers += ["a", ""]
    answers += ["no such words", ""]
    args = ["review", str(letter), "--by", "A. Counsel", "--on", "2026-03-31"]
    shown = CliRunner().invoke(app, args, input="\n".join(answers) + "\n")
    assert shown.exit_code == 0, shown.output
    log = parse_log((letter.parent / "offer.txt.review.yaml").read_text("utf-8"), "log")
    assert len(log) == len(slots)
    assert {d.by for d in log} == {"A. Counsel"}
    assert "These words are not in the letter: quote them as they stand there" in shown.output
    found = load(letter)
    assert found.slots["severance[0]"].months == 5  # type: ignore[attr-defined]
    assert len(found.reviewed) == len(found.to_review) == len(slots) - 1


def at_severance(letter: Path, *answers: str, also: str = "") -> tuple[str, list[Decision], int]:
    """What is shown when a person skips to the severance and answers so; the log, and the status.

    `also` holds options; blanks are made one, as lines are wrapped.
    """
    skip = plain(letter).to_review.index("severance[0]")
    typed = "\n".join([*[""] * skip, *answers, ""])
    args = ["review", str(letter), "--by", "A. Counsel", *also.split()]
    done = CliRunner().invoke(app, args, input=typed, env={"COLUMNS": "80"})
    log = letter.parent / "offer.txt.review.yaml"
    found = list(parse_log(log.read_text("utf-8"), "log")) if log.exists() else []
    return " ".join(done.output.split()), found, done.exit_code


def test_a_term_that_is_none_is_not_kept(letter: Path) -> None:
    shown, [made], status = at_severance(
        letter, "c", "mnths: 3", "kind: bonus", "months: 6", "", "", "q"
    )
    assert "severance has no term `mnths`. Did you mean `months`?" in shown
    assert "severance has no term `kind`." in shown  # that is what it is, and no term of it
    assert (made.terms["months"], status) == (6, 0)
    assert "mnths" not in made.terms


def test_after_a_wrong_value_the_terms_are_written_again(letter: Path) -> None:
    typed = ("c", "months: x", "lag: 3", "", "months: 6", "", "", "q")
    shown, [made], _ = at_severance(letter, *typed)
    assert "Nothing of that was taken. Write the terms again" in shown
    assert made.terms["months"] == 6
    assert made.terms.get("lag") == terms_of(plain(letter).slots["severance[0]"]).get("lag")


@pytest.mark.parametrize("way", [("",), ("back",), ("q",), ("months: x", "", ""), ("done",)])
def test_there_is_a_way_out_of_a_correction(letter: Path, way: tuple[str, ...]) -> None:
    shown, log, status = at_severance(letter, "c", *way, "q")
    assert (log, status) == ([], 0)
    assert shown.endswith(f"0 decisions in {letter}.review.yaml")


def test_a_line_that_cannot_be_used_says_how_to_write_it(letter: Path) -> None:
    typed = ("c", "six months", "months: [", "starting: 2020-02-30", "back", "q")
    shown, log, _ = at_severance(letter, *typed)
    assert "`six months` is not a term with a value. Write each term" in shown
    assert shown.count("Write it as in agreement.yaml: `months: 6`") == 2
    assert not log


def test_an_answer_that_is_none_says_which_there_are(letter: Path) -> None:
    shown, log, _ = at_severance(letter, "z", "cancel", "reject", "", "quit")
    assert "`z` is none of the answers: a accept: it stands as it was read" in shown
    assert "`cancel` is none of the answers" in shown
    assert [d.verdict for d in log] == ["reject"]


def test_values_are_shown_as_they_are_written_and_lines_are_wrapped(letter: Path) -> None:
    args = ["review", str(letter), "--by", "A. Counsel"]
    done = CliRunner().invoke(app, args, input="q\n", env={"COLUMNS": "80"})
    assert "titles: [Chief Financial Officer, Treasurer]" in done.output
    assert max(map(len, done.output.splitlines())) <= max(80, len(str(letter)) + 30)
    assert written({"a": [True, "x, y", 3]}) == '{a: [yes, "x, y", 3]}'


@pytest.mark.parametrize("no", ["", "no", "n", "q", "done"])
def test_nothing_was_missed(letter: Path, no: str) -> None:
    skip = [""] * len(plain(letter).to_review)
    args = ["review", str(letter), "--by", "A. Counsel"]
    done = CliRunner().invoke(app, args, input="\n".join([*skip, no, ""]))
    assert done.exit_code == 0 and "These words" not in done.output


def test_what_was_missed_is_added_after_a_slip(letter: Path) -> None:
    skip = [""] * len(plain(letter).to_review)
    quote = "four months salary"
    typed = [*skip, "the", quote, "severence", "severance", "triggers: [without_cause]"]
    typed += ["months: 4", "", "it was missed", "no", ""]
    args = ["review", str(letter), "--by", "A. Counsel"]
    done = CliRunner().invoke(app, args, input="\n".join(typed))
    shown = " ".join(done.output.split())
    assert "times: quote more of them" in shown
    assert "There is no kind `severence`. Did you mean `severance`?" in shown
    [made] = parse_log((letter.parent / "offer.txt.review.yaml").read_text("utf-8"), "log")
    assert (made.verdict, made.quote, made.because) == ("add", quote, "it was missed")


def test_a_review_that_is_stopped_says_what_is_kept(letter: Path) -> None:
    done = CliRunner().invoke(app, ["review", str(letter), "--by", "A. Counsel"], input="a\n\n")
    assert done.exit_code == 130
    assert f"stopped: 1 decisions are kept in {letter}.review.yaml" in done.output


def test_who_reviews_is_asked_and_the_day_is_today(letter: Path) -> None:
    done = CliRunner().invoke(app, ["review", str(letter)], input="\nA. Counsel\na\n\nq\n")
    assert done.exit_code == 0 and done.output.count("Who reviews?") == 2
    [made] = parse_log((letter.parent / "offer.txt.review.yaml").read_text("utf-8"), "log")
    assert made.by == "A. Counsel" and date.fromisoformat(made.on) <= date.today()


def test_the_day_of_a_review_is_a_day(letter: Path) -> None:
    args = ["review", str(letter), "--by", "A. Counsel", "--on", "2026-02-30"]
    with pytest.raises(InputError, match="day 2026-02-30: "):
        CliRunner().invoke(app, args, catch_exceptions=False)


def test_what_is_no_letter_is_told_so(letter: Path) -> None:
    family = letter.with_name("family.yaml")
    family.write_text("family:\n- {document: offer.txt}\n", "utf-8")
    with pytest.raises(InputError, match="this is a family file: only letters"):
        CliRunner().invoke(app, ["review", str(family)], catch_exceptions=False)
    letter.with_name("offer.txt.review.yaml").write_text("")
    with pytest.raises(InputError, match=r"the log of the review is empty\. Put a copy back, or"):
        load(letter)


def test_a_statement_names_decisions_that_lost_their_words(letter: Path) -> None:
    log = letter.parent / "offer.txt.review.yaml"
    log.write_text(dump_log([decision(plain(letter), "severance[0]", "correct", months=6)]))
    text = letter.read_text("utf-8")
    letter.write_text(text.replace("four months", "five months"), "utf-8")
    args = ["statement", str(letter), str(EXAMPLES / "finance-chief.facts.yaml")]
    args += ["--on", "2026-03-31"]
    shown = " ".join(CliRunner().invoke(app, args).output.split())
    assert "To look at again (`tenure review LETTER`): review of severance (In the" in shown
    assert (
        "its quote is no longer in the letter, and the decision (correct) is not applied" in shown
    )
    told = json.loads(CliRunner().invoke(app, [*args, "--json"]).output)["review"]["look_again"]
    assert [t["decision"][:19] for t in told] == ["review of severance"]


def test_a_statement_says_whether_it_was_reviewed(letter: Path) -> None:
    facts = EXAMPLES / "finance-chief.facts.yaml"
    args = ["statement", str(letter), str(facts), "--on", "2026-03-31"]
    assert "No person has reviewed" in CliRunner().invoke(app, args).output
    read = plain(letter)
    log = letter.parent / "offer.txt.review.yaml"
    log.write_text(dump_log([decision(read, "severance[0]", "reject")]), "utf-8")
    assert "A person rejected 1 provision" in " ".join(CliRunner().invoke(app, args).output.split())
    log.write_text(dump_log([decision(read, "salary[0]", "accept")]), "utf-8")
    assert "1 of " in CliRunner().invoke(app, args).output
    told = json.loads(CliRunner().invoke(app, [*args, "--json"]).output)["review"]
    assert told["reviewed"] == 1 and told["by"] == ["A. Counsel"]


def test_a_family_keeps_what_was_reviewed_of_its_letter(letter: Path) -> None:
    log = [decision(plain(letter), slot, "accept") for slot in ("salary[0]", "severance[0]")]
    letter.with_name("offer.txt.review.yaml").write_text(dump_log(log), "utf-8")
    text = letter.read_text("utf-8")
    letter.write_text(text.replace("four months", "five months"), "utf-8")
    home = EXAMPLES / "finance-chief-family"
    for name in ("grant.txt", "amendment-1.txt"):
        shutil.copy(home / name, letter.parent)
    family = letter.with_name("family.yaml")
    listed = (home / "family.yaml").read_text("utf-8")
    family.write_text(listed.replace("../finance-chief.txt", "offer.txt"), "utf-8")
    found = load(family)
    assert found.reviewed == {"salary[0]": "A. Counsel"}
    assert terms_of(found.slots["salary[0]"]) == terms_of(plain(letter).slots["salary[0]"])
    assert [p.where[:19] for p in found.look_again] == ["review of severance"]


def test_the_decision_that_the_page_shows_is_of_our_letter() -> None:
    page = (EXAMPLES.parent / "docs" / "review.md").read_text("utf-8")
    (shown,) = parse_log(page.partition("```yaml\n")[2].partition("```")[0], "review.md")
    read = plain(FILE)
    assert shown.sha256 == decision(read, "severance[0]", "accept").sha256
    assert shown.spans == read.slots["severance[0]"].cite.whole
    assert read.letter.quote(shown.spans[0]) == shown.quote
    assert replay(read, [shown]).agreement.reviewed == {"severance[0]": "General Counsel"}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("family.yaml", "tenure: 1\nfamily:\n- {document: a.txt, role: letter}\n",
         "this is a family file: only letters are reviewed. Review its documents one by one: a"),
        ("log.yaml", "- {on: 2020-01-01, fact: terminated}\n", "this is a log of facts"),
        ("x.review.yaml", "tenure review: 1\ndecisions: []\n", "this is the log of a review"),
        ("other.yaml", "[", "this is no letter"),
    ],
)  # fmt: skip
def test_what_is_no_letter_is_named(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    done = CliRunner().invoke(app, ["review", str(tmp_path / name)])
    [problem] = getattr(done.exception, "problems", [None])
    assert said in str(problem)


def test_an_agreement_file_names_the_letter_to_review(letter: Path) -> None:
    made = letter.with_name("agreement.yaml")
    made.write_text(dump(plain(letter)), "utf-8")
    done = CliRunner().invoke(app, ["review", str(made)])
    [problem] = getattr(done.exception, "problems", [None])
    assert problem is not None and "Review `offer.txt`, of which it was made" in problem.mend
