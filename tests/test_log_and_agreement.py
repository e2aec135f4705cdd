"""A log and an agreement: whose facts they are, and no fact is lost between the two."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.console import Console

import tenure
from tenure.agreement import Agreement
from tenure.engine.unused import idle
from tenure.views.tables import statement
from tenure.views.words import falls_due

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
STARTED = "- {on: 2019-03-01, fact: signed, party: employee}\n"
STARTED += "- {on: 2019-04-08, fact: employment_started}\n"


@pytest.fixture(scope="module")
def letter() -> Agreement:
    return tenure.load(EXAMPLES / "finance-chief.txt")


def log(*more: str) -> tenure.Facts:
    return tenure.Facts.parse(STARTED + "".join(f"- {{{fact}}}\n" for fact in more), "log.yaml")


def test_a_log_about_somebody_else_is_refused(letter: Agreement) -> None:
    raised = "on: 2021-01-01, fact: salary_changed, annual: 300000, subject: {}"
    with pytest.raises(tenure.InputError, match="the log tells of Jane Roe, and the agreement is"):
        tenure.on(letter, log(raised.format("Jane Roe")), "2021-06-30")
    name = next(p.named for p in letter.provisions if p.named)
    s = tenure.on(letter, log(raised.format(name.split()[-1])), "2021-06-30")
    assert str(s["salary_rate"]) == "$300,000.00"
    told = tenure.on(letter, log(raised.format("Jane Roe")), "2021-06-30", subject="Jane Roe")
    assert str(told["salary_rate"]) == "$300,000.00"


def test_a_person_whom_the_log_does_not_know_is_no_subject(letter: Agreement) -> None:
    with pytest.raises(tenure.InputError, match="no fact of the log says whose it is"):
        tenure.on(letter, log(), "2021-06-30", subject="Jane Roe")


def test_what_does_not_fit_and_is_taken_back_is_no_problem(letter: Agreement) -> None:
    odd = "id: odd, on: 2020-01-02, fact: paid, what: severence, amount: 900"
    with pytest.raises(tenure.InputError, match="Did you mean `severance`"):
        tenure.on(letter, log(odd), "2021-01-01")
    back = "on: 2020-01-09, retracts: odd"
    assert str(tenure.on(letter, log(odd, back), "2021-01-01")["severance"]) == "$0.00"


def test_what_was_paid_is_shown_even_if_nothing_is_owed(letter: Agreement) -> None:
    s = tenure.on(
        letter, log("on: 2020-01-02, fact: paid, what: severance, amount: 900"), "2021-01-01"
    )
    [payment] = [p for p in s.payments if p.name == "severance"]
    assert [str(x) for x in (payment.amount, payment.paid, payment.outstanding)] == [
        "$0.00", "$900.00", "-$900.00",
    ]  # fmt: skip


def test_a_fact_that_no_term_goes_by_is_listed(letter: Agreement) -> None:
    fact = "on: 2020-01-02, fact: option_granted, shares: 500, strike: 30"
    s = tenure.on(letter, log(fact), "2021-01-01")
    assert [f.name for f in s.not_used] == ["option_granted"]


SIGNED = "on: 2019-04-08, fact: document_signed, what: {}"


@pytest.mark.parametrize("name", ["agreement on inventons", "Agrement_on_Inventions"])
def test_a_misspelt_document_is_asked_about(letter: Agreement, name: str) -> None:
    with pytest.raises(tenure.InputError, match="Did you mean `agreement on inventions`"):
        tenure.on(letter, log(SIGNED.format(name)), "2021-01-01")


@pytest.mark.parametrize("name", ["agreement on inventions", "Agreement_on_Inventions"])
def test_a_document_by_its_name_is_used(letter: Agreement, name: str) -> None:
    assert not tenure.on(letter, log(SIGNED.format(name)), "2021-01-01").not_used


@pytest.mark.parametrize("name", ["handbook", "agreement on insurance", "inventions"])
def test_a_document_of_another_name_is_a_fact_without_effect(letter: Agreement, name: str) -> None:
    s = tenure.on(letter, log(SIGNED.format(name)), "2021-01-01")
    assert [f.texts["what"] for f in s.not_used] == [name]


def test_a_day_of_a_statement_is_a_day(letter: Agreement) -> None:
    with pytest.raises(tenure.InputError, match="`never` is not a date"):
        tenure.on(letter, log(), "never")
    with pytest.raises(tenure.InputError, match="20210910 is no day"):
        tenure.on(letter, log(), 20210910)


def test_a_bonus_that_nobody_determined_says_what_it_counts() -> None:
    words = "You will be eligible for an annual bonus with a target of 40% of your base salary."
    letter = tenure.read(f"March 1, 2019\n\nDear Ann:\n\n{words}\n", "letter.txt")
    facts = tenure.Facts.parse(
        "- {on: 2019-04-08, fact: employment_started}\n"
        "- {on: 2020-02-10, fact: bonus_determined, period: 2019, amount: 900}\n"
    )
    s = tenure.on(letter, facts, "2021-06-30")
    assert str(s["bonus"]) == "$900.00", "of 2020 nothing was determined"
    [note] = [text for name, _, text in s.notes if name == "bonus so far"]
    assert "of a year without one it is not known whether a bonus is owed" in note


def test_a_close_that_a_figure_is_worth_is_used(letter: Agreement) -> None:
    close = "on: 2020-06-30, fact: price_closed, close: 31"
    s = tenure.on(letter, log(close), "2021-01-01")
    assert s.price is None and s["value_of_vested"].known
    assert not s.not_used


@pytest.mark.parametrize("what", ["salary", "relocation"])
def test_a_payment_that_no_figure_counts_is_a_fact_without_effect(
    letter: Agreement, what: str
) -> None:
    paid = f"on: 2020-01-02, fact: paid, what: {what}, amount: 900"
    s = tenure.on(letter, log(paid), "2021-01-01")
    [(fact, because)] = s.why_not_used
    assert fact.texts["what"] == what
    assert ("salary_paid_through" in because) is (what == "salary")
    console = Console(width=200)
    with console.capture() as printed:
        console.print(statement(s))
    assert because in printed.get()


def test_a_payment_that_a_figure_counts_is_used(letter: Agreement) -> None:
    for what in ("severance", "severance[0]"):
        paid = f"on: 2020-01-02, fact: paid, what: '{what}', amount: 900"
        assert not tenure.on(letter, log(paid), "2021-01-01").not_used


def test_what_only_the_law_goes_by_is_used_where_the_law_is_asked(letter: Agreement) -> None:
    facts = log("on: 2020-06-30, fact: terminated", "on: 2020-07-02, fact: cobra_elected")
    for law, unused in ((None, ["cobra_elected"]), ("us", [])):
        s = tenure.on(letter, facts, "2020-08-01", law=law)
        assert [f.name for f, _ in idle(s)] == unused
        assert [f.name for f in s.not_used] == ["cobra_elected"]  # by the letter itself


def test_a_payment_that_waits_for_a_release_is_not_yet_due() -> None:
    words = """If the Company terminates your employment without cause, the Company will pay you six
months of your base salary, provided that you sign a release of claims."""
    pay = "Your base salary is $120,000 a year."
    letter = tenure.read(f"March 1, 2019\n\nDear Ann:\n\n{pay}\n\n{words}\n", "letter.txt")
    facts = tenure.Facts.parse(
        "- {on: 2019-04-08, fact: employment_started}\n"
        "- {on: 2020-06-30, fact: terminated, for_cause: no}\n",
        "log.yaml",
    )
    s = tenure.on(letter, facts, "2020-07-31")
    [payment] = s.payments
    assert str(payment.amount) == "$60,000.00"
    assert falls_due(payment) == "unknown: 2020-08-01 or never"


def test_names_are_listed_in_the_order_of_the_alphabet() -> None:
    pay = "The Company will pay you a signing bonus of $10,000 on your first day of employment."
    ended = "If the Company terminates your employment without cause, it will pay you $50,000."
    letter = tenure.read(f"March 1, 2019\n\nDear Ann:\n\n{pay}\n\n{ended}\n", "letter.txt")
    with pytest.raises(tenure.InputError, match=r"Names: severance, signing_bonus\."):
        tenure.on(letter, log("on: 2020-01-02, fact: paid, what: gift, amount: 900"), "2021-01-01")


def test_an_amount_that_no_figure_goes_by_is_told() -> None:
    words = "You will be eligible for an annual bonus with a target of 40% of your base salary."
    letter = tenure.read(f"March 1, 2019\n\nDear Ann:\n\n{words}\n", "letter.txt")
    told = "fact: bonus_determined, period: 2019"
    shared = tenure.on(letter, log(f"on: 2020-02-10, {told}, share_of_target: 150%"), "2020-12-31")
    because = {f.name: b for f, b in shared.why_not_used}
    assert because["bonus_determined"] == "no figure goes by `share_of_target`"
    paid = tenure.on(letter, log(f"on: 2020-02-10, {told}, amount: 900"), "2020-12-31")
    assert "bonus_determined" not in {f.name for f in paid.not_used}
