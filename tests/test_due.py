"""What falls due: duties, deadlines, payments and vesting days, and the calendar file
made of them.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from rich.console import Console, RenderableType
from typer.testing import CliRunner

import tenure
from tenure.cli import app
from tenure.engine.obligations import condition_state, duty_state
from tenure.facts.values import iso
from tenure.formula.units import NEVER
from tenure.views import obligations
from tenure.views.ical import calendar

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
LETTER, LOG = EXAMPLES / "finance-chief.txt", EXAMPLES / "finance-chief.facts.yaml"
NOT = (NEVER, NEVER)


def days(**given: int | tuple[int, int]) -> dict[str, tuple[int, int]]:
    every = dict.fromkeys(("created", "due", "done", "excused", "breached", "ends"), NOT)
    return every | {k: (v, v) if isinstance(v, int) else v for k, v in given.items()}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (days(), ("not created", "not yet")),
        (days(created=11), ("not created", "not yet")),
        (days(created=5), ("in effect", "pending")),
        (days(created=5, due=9, breached=10), ("violated", "breached")),
        (days(created=5, due=9, breached=11), ("in effect", "pending")),
        (days(created=5, due=9, done=9), ("fulfilled", "done")),
        (days(created=5, due=8, done=9, breached=9), ("fulfilled", "late")),
        (days(created=5, due=8, excused=7, breached=9), ("discharged", "excused")),
        (days(created=5, ends=10), ("expired", "over")),
        (days(created=(5, NEVER)), ("unknown", "unknown")),
        (days(created=5, done=(6, NEVER)), ("unknown", "unknown")),
        (days(created=5, done=(11, NEVER)), ("in effect", "pending")),
    ],
)
def test_the_state_of_a_duty_follows_from_its_days(
    given: dict[str, tuple[int, int]], expected: tuple[str, str]
) -> None:
    assert duty_state(given, 10) == expected


def condition(**given: int) -> dict[str, tuple[int, int]]:
    every = dict.fromkeys(("satisfied", "waived", "failed", "due"), NOT)
    return every | {k: (v, v) for k, v in given.items()}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (condition(), "open"),
        (condition(satisfied=11), "open"),
        (condition(satisfied=9), "satisfied"),
        (condition(satisfied=9, due=8), "late"),
        (condition(waived=9, failed=8), "waived"),
        (condition(failed=8), "failed"),
        (condition(failed=8, satisfied=9), "satisfied"),
        (condition(failed=9, satisfied=8), "failed"),
    ],
)
def test_the_state_of_a_condition(given: dict[str, tuple[int, int]], expected: str) -> None:
    assert condition_state(given, 10) == expected


def text_of(shown: RenderableType) -> str:
    console = Console(width=200, quiet=False)
    with console.capture() as text:
        console.print(shown)
    return text.get()


def found(first: str, last: str, on: str | None = None) -> tuple[object, ...]:
    return tenure.due(tenure.load(LETTER), tenure.Facts.load(LOG), first, last, on=on)


def test_vesting_days_fall_due_inside_the_stretch_only() -> None:
    every = tenure.due(
        tenure.load(LETTER), tenure.Facts.load(LOG), "2019-01-01", "2030-12-31", on="2019-01-01"
    )
    vesting = [d for d in every if d.what == "shares vest"]
    assert len(vesting) == 6  # the anniversary, then the quarters until the parting
    first = vesting[0].on
    only = tenure.due(tenure.load(LETTER), tenure.Facts.load(LOG), first, first, on="2019-01-01")
    assert [d for d in only if d.what == "shares vest"] == vesting[:1]
    assert not tenure.due(tenure.load(LETTER), tenure.Facts.load(LOG), 0, 1)
    with pytest.raises(tenure.InputError, match="the first day comes after the last"):
        tenure.due(tenure.load(LETTER), tenure.Facts.load(LOG), 1, 0)


def test_a_payment_under_no_name_or_a_shared_one_is_a_problem() -> None:
    agreement, log = tenure.load(LETTER), tenure.Facts.load(LOG)
    odd = log.but({"on": "2021-09-20", "fact": "paid", "what": "severence", "amount": "1"})
    with pytest.raises(tenure.InputError, match="Did you mean `severance`"):
        tenure.on(agreement, odd, "2021-09-30")


def test_every_deadline_leads_to_its_sentence() -> None:
    for d in tenure.due(tenure.load(LETTER), tenure.Facts.load(LOG), "2019-01-01", "2030-12-31"):
        assert d.sentence is not None and d.sentence.line > 0, d.what


def test_a_payment_is_pending_then_overdue_then_done() -> None:
    agreement, log = tenure.load(LETTER), tenure.Facts.load(LOG)
    [payment] = [
        p for p in tenure.on(agreement, log, "2021-09-30").payments if p.name == "severance"
    ]
    assert payment.paid.plain == 0 and payment.outstanding == payment.amount

    def status(facts: tenure.Facts, on: str) -> str:
        [d] = [
            x
            for x in tenure.due(agreement, facts, "2021-01-01", "2022-12-31", on=on)
            if "sever" in x.what
        ]
        return d.status

    amount = str(payment.amount.plain)
    paid = log.but({"on": "2021-09-20", "fact": "paid", "what": "severance", "amount": amount})
    over = paid.but({"on": "2021-09-21", "fact": "paid", "what": "severance", "amount": "1.00"})
    assert [status(log, "2021-09-10"), status(log, "2021-09-11")] == ["pending", "breached"]
    assert status(paid, "2021-09-20") == "late"
    in_time = log.but({"on": "2021-09-10", "fact": "paid", "what": "severance", "amount": amount})
    assert status(in_time, "2021-09-20") == "done"
    [p] = [p for p in tenure.on(agreement, over, "2021-09-30").payments if p.name == "severance"]
    assert str(p.outstanding) == "-$1.00"


LAST_DAYS = """This Agreement is made as of May 1, 2019 between Larch Mills, Inc. and Ada Quill.

For twelve months after the Executive's employment ends the Executive shall not solicit any customer
of the Company.

The Executive's vested options will remain exercisable until June 30, 2022. If the release is not
signed, no payment is made to the Executive in the year of the Mill's feast.
"""
STARTED = "- {on: 2019-05-01, fact: employment_started}\n"
LEFT = "- {on: 2020-09-30, fact: resigned, good_reason: no}\n"


def test_the_last_day_of_what_only_has_an_end_is_told() -> None:
    letter, log = tenure.read(LAST_DAYS), tenure.Facts.parse(STARTED + LEFT)
    every = tenure.due(letter, log, "2019-01-01", "2030-12-31")
    last = {d.what: iso(d.on) for d in every if d.what.endswith(": the last day")}
    assert sorted(last.values()) == ["2021-09-30", "2022-06-30"]
    assert all(("solicit" in what) == (day == "2021-09-30") for what, day in last.items())
    assert {d.what for d in every if "(until" in d.what} == {
        what.replace(": the last day", f" (until {day})") for what, day in last.items()
    }
    shown = " ".join(text_of(obligations.duties(tenure.on(letter, log, "2020-12-31"))).split())
    assert "until 2021-09-30" in shown and "until 2022-06-30" in shown


def test_the_end_of_the_employment_is_no_deadline_of_what_lasts_as_long() -> None:
    words = LAST_DAYS.replace("For twelve months after the Executive's employment ends the", "The")
    letter, log = tenure.read(words), tenure.Facts.parse(STARTED + LEFT)
    found = tenure.due(letter, log, "2019-01-01", "2021-12-31")
    assert not [d.what for d in found if d.what.endswith(": the last day")]
    [only] = [d for d in found if "solicit" in d.what]
    assert only.what.endswith("(while employed)")
    shown = " ".join(text_of(obligations.duties(tenure.on(letter, log, "2020-12-31"))).split())
    assert "while employed" in shown


def test_options_with_an_end_in_other_words_have_no_known_last_day() -> None:
    words = LAST_DAYS.replace("until June 30, 2022", "until the second anniversary of her last day")
    letter, log = tenure.read(words), tenure.Facts.parse(STARTED + LEFT)
    [options] = [d for d in tenure.on(letter, log, "2030-12-31").duties if "option" in d.duty.name]
    assert options.state == "unknown"
    assert options.until is not None and not options.until.known


def test_what_no_deadline_takes_in_stands_below(tmp_path: Path) -> None:
    letter, log = tmp_path / "letter.txt", tmp_path / "facts.yaml"
    letter.write_text(LAST_DAYS, "utf-8")
    log.write_text(STARTED + LEFT, "utf-8")
    asked = ["due", str(letter), str(log), "--from", "2020-01-01", "--to", "2020-12-31"]
    shown = CliRunner().invoke(app, asked).output.partition("Not taken in")[2]
    assert "no payment is made to the Executive" in " ".join(shown.split())
    told = json.loads(CliRunner().invoke(app, [*asked, "--json"]).stdout)["not_taken_in"]
    assert any("no payment is made" in x.get("unread", "") for x in told)


def test_a_payment_without_a_known_day_is_done_when_it_is_paid() -> None:
    words = (
        "This Agreement is made as of May 1, 2019 between Larch Mills, Inc. and Ada Quill.\n\n"
        "The Company will pay the Executive a relocation allowance of $20,000.\n"
    )
    paid = "- {on: 2019-06-03, fact: paid, what: relocation allowance, amount: 20000}\n"
    log = tenure.Facts.parse(STARTED + paid)
    [found] = [
        d
        for d in tenure.due(tenure.read(words), log, "2019-01-01", "2019-12-31")
        if "relocation" in d.what
    ]
    assert found.status == "done" and "not known" in found.what


def test_the_calendar_file_is_valid_and_its_uids_are_stable() -> None:
    agreement, log = tenure.load(LETTER), tenure.Facts.load(LOG)
    early = tenure.due(agreement, log, "2019-01-01", "2030-12-31", on="2019-05-01")
    late = tenure.due(agreement, log, "2019-01-01", "2030-12-31", on="2022-05-01")
    made = Calendar.from_ical(calendar(early, "finance-chief.txt", 18_000))
    events = made.walk("VEVENT")
    assert len(events) == len(early) > 6
    assert len({e["uid"] for e in events}) == len(events)
    assert {d.uid for d in early} <= {d.uid for d in late}
    assert all(isinstance(e.decoded("dtstart"), date) for e in events)
    assert all(e.decoded("dtend") > e.decoded("dtstart") for e in events)


def test_the_command_writes_the_file_whole(tmp_path: Path) -> None:
    out = tmp_path / "due.ics"
    options = ["--from", "2019-01-01", "--to", "2021-12-31", "--ics", str(out), "--json"]
    done = CliRunner().invoke(app, ["due", str(LETTER), str(LOG), *options])
    assert done.exit_code == 0, done.output
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR") and not list(tmp_path.glob("*.part"))


def test_one_log_serves_a_folder_of_agreements(tmp_path: Path) -> None:
    for name in ("finance-chief.txt", "chief-executive.txt"):
        (tmp_path / name).write_bytes((EXAMPLES / name).read_bytes())
    log = tenure.Facts.parse(
        """
- {on: 2019-04-01, fact: employment_started, subject: Whitlock}
- {on: 2018-06-01, fact: employment_started, subject: chief-executive}
- {on: 2019-04-01, fact: price_closed, close: "5.00"}
- {on: 2018-06-01, fact: price_closed, close: "4.00"}
""",
        "facts.yaml",
    )
    from tenure.door import statements

    many = statements(tmp_path, log, "2020-04-01").statements
    assert set(many) == {"finance-chief.txt", "chief-executive.txt"}
    strikes = {name: s["exercise_price"].plain for name, s in many.items()}
    assert [str(strikes[n]) for n in sorted(strikes)] == ["4.0000", "5.0000"]


def test_a_folder_has_letters_of_every_format(tmp_path: Path) -> None:
    from tenure.door import statements

    words = LAST_DAYS.replace("\n\n", "</p>\n<p>")
    (tmp_path / "quill.htm").write_text(f"<html><body><p>{words}</p></body></html>", "utf-8")
    (tmp_path / "note.md").write_text("No letter.", "utf-8")
    many = statements(tmp_path, tenure.Facts.parse(STARTED + LEFT), "2020-12-31")
    assert set(many.statements) == {"quill.htm"} and not many.problems


def test_a_bad_file_of_a_folder_stops_no_other(tmp_path: Path) -> None:
    for name in ("finance-chief.txt", "chief-executive.txt"):
        (tmp_path / name).write_bytes((EXAMPLES / name).read_bytes())
    (tmp_path / "old.yaml").write_text("tenure: 0\n", "utf-8")
    log = tmp_path / "facts" / "log.yaml"
    log.parent.mkdir()
    log.write_text('- {on: 2019-04-08, fact: price_closed, close: "21.40"}\n', "utf-8")
    words = ["statement", str(tmp_path), str(log), "--on", "2020-04-01"]
    done = CliRunner().invoke(app, [*words, "--json"])
    assert set(json.loads(done.stdout)) == {"chief-executive.txt", "finance-chief.txt"}
    assert isinstance(done.exception, tenure.InputError), "exit status 1, and the reason"
    assert [p.where for p in done.exception.problems] == ["old.yaml"]
    for name in ("finance-chief.txt", "chief-executive.txt"):
        (tmp_path / name).unlink()
    done = CliRunner().invoke(app, words)
    assert done.stdout == "" and isinstance(done.exception, tenure.InputError)


def test_a_folder_without_a_person_of_the_log_says_so(tmp_path: Path) -> None:
    (tmp_path / "finance-chief.txt").write_bytes(LETTER.read_bytes())
    log = tenure.Facts.of(
        [
            {"on": "2019-04-01", "fact": "employment_started", "subject": "Nobody"},
            {"on": "2019-04-01", "fact": "employment_started", "subject": "Somebody"},
        ]
    )
    from tenure.door import statements

    with pytest.raises(tenure.InputError, match="the log has nobody named"):
        statements(tmp_path, log, "2020-04-01")
