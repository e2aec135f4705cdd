"""An agreement of several documents: what is in force on which day, and what the others changed."""

from __future__ import annotations

import pytest

import tenure
from tenure.agreement import dump, parse
from tenure.facts.values import parse_date
from tests.families import (
    AMENDMENT,
    HIRED,
    LETTER,
    amendment,
    bought,
    family,
    grant,
    let_go,
    letter,
    on,
    wrong,
)


def test_the_agreement_as_of_a_day_is_what_is_in_force_on_it() -> None:
    a = family(amendment(AMENDMENT))
    before, after = (a.in_force(parse_date(d)) for d in ("2012-02-29", "2012-03-01"))
    assert {"salary[0]", "severance[0]", "vacation[0]"} <= set(before)
    assert {"salary[1]", "severance[1]", "vacation[0]"} <= set(after)
    assert not {"salary[1]", "severance[1]"} & set(before)
    assert not {"salary[0]", "severance[0]"} & set(after)
    assert a.version("severance[1]").instead_of == "severance[0]"


@pytest.mark.parametrize(
    ("day", "amount", "due"),
    [("2012-02-29", "$100,000.00", "2012-03-05"), ("2012-03-01", "$150,000.00", "2012-03-11")],
)
def test_a_payment_follows_the_words_in_force_when_it_is_earned(
    day: str, amount: str, due: str
) -> None:
    s = on(family(amendment(AMENDMENT)), "2012-06-30", let_go(day))
    assert [(str(p.amount), str(p.due)) for p in s.payments] == [(amount, due)]
    names = [n for n in s.figures if n.endswith(".severance") and s.figures[n].high]
    assert len(names) == 1


def test_a_payment_goes_by_its_name_whichever_words_it_is_owed_by() -> None:
    paid = {"on": "2012-03-20", "fact": "paid", "what": "severance", "amount": "$150,000"}
    s = on(family(amendment(AMENDMENT)), "2012-06-30", let_go("2012-03-01"), paid)
    assert [str(p.outstanding) for p in s.payments] == ["$0.00"]


def test_a_level_is_that_of_its_day_and_a_new_salary_a_new_start() -> None:
    a = family(amendment(AMENDMENT))
    raised = {"on": "2011-01-01", "fact": "salary_changed", "annual": "$280,000"}
    later = {"on": "2012-05-01", "fact": "salary_changed", "annual": "$300,000"}
    rates = [
        str(on(a, d, raised, later)["salary_rate"])
        for d in ("2010-12-31", "2012-02-29", "2012-03-01", "2012-05-01")
    ]
    assert rates == ["$200,000.00", "$280,000.00", "$260,000.00", "$300,000.00"]


def test_what_an_amendment_leaves_out_stays_unless_the_clause_is_restated() -> None:
    raised = "Your base salary will be $260,000 a year."
    for text, stays in ((raised, True), (f"Section 1 is amended to read: {raised}", False)):
        s = on(family(amendment(text)), "2012-03-01")
        assert str(s["salary_rate"]) == "$260,000.00"
        assert ("salary[1].pay_per_run" in s.figures) is stays, "monthly, as the letter says"


def test_each_day_is_paid_by_the_words_in_force_on_it() -> None:
    paid = {"on": "2012-02-20", "fact": "salary_paid_through", "through": "2012-02-20"}
    s = on(family(amendment(AMENDMENT)), "2012-03-31", paid, let_go("2012-03-10"))
    # by hand: nine days of February at 200,000 / 365, ten of March at 260,000 / 365
    assert str(s["final_salary_days"]) == "19 days"
    assert str(s["final_salary"]) == "$12,054.80"


def test_vacation_accrues_by_the_words_of_each_day() -> None:
    more = "Section 4 is amended: You will be eligible for six weeks of vacation per year."
    a = family(amendment(more, "2011-02-01"))
    taken = {"on": "2010-08-02", "fact": "vacation_taken", "hours": "40"}
    s = on(a, "2012-01-31", taken)
    assert str(s["vacation_accrued"]) == "360.00 hours", "a year of 120 and one of 240"
    assert str(s["vacation_balance"]) == "320.00 hours"


def test_later_documents_go_before_earlier_ones() -> None:
    again = "Section 3 is amended. If the Company terminates your employment without Cause, the"
    again += " Company shall pay you a lump sum of $175,000 on the date of termination."
    a = family(amendment(AMENDMENT), amendment(again, "2013-01-01", "a2.txt"))
    found = [
        str(on(a, "2014-01-01", let_go(d))["severance"])
        for d in ("2012-02-29", "2012-12-31", "2013-01-01")
    ]
    assert found == ["$100,000.00", "$150,000.00", "$175,000.00"]
    same_day = family(amendment(AMENDMENT), amendment(again, "2012-03-01", "a2.txt"))
    assert str(on(same_day, "2014-01-01", let_go("2012-03-01"))["severance"]) == "$175,000.00"
    assert "severance[1]" not in same_day.live


def test_what_implements_a_promise_wins_from_the_start_and_the_conflict_is_shown() -> None:
    a = family(grant())
    s = on(a, "2011-02-01")
    assert str(s["vested_shares"]) == "0 shares", "the first year of vesting began on March 1"
    assert str(on(a, "2011-03-01")["vested_shares"]) == "12,000 shares"
    assert str(s["exercise_price"]) == "$6.25"
    terms = {c.term: c for c in s.papers.conflicts}
    assert set(terms) == {"measured_from, start", "strike, strike_rule"}
    price = terms["strike, strike_rule"]
    assert (price.promise.says, price.document.says) == ("strike $5.00", "strike $6.25")
    assert a.quote(*price.promise.spans).startswith("exercise price of $5.00")
    assert a.place(price.document.spans[0]) == "grant.txt line 2"
    assert price.wins == "document" and "prevails" in price.because
    assert a.slots["equity[1]"].cite.fields["cliff"][0].document == 0, "as promised"


def test_a_promise_may_prevail() -> None:
    s = on(family(grant(prevails="promise")), "2011-02-01")
    assert str(s["exercise_price"]) == "$5.00"
    assert str(s["vested_shares"]) == "12,000 shares"
    assert {c.wins for c in s.papers.conflicts} == {"promise"}


def test_every_document_is_quoted_for_what_it_says() -> None:
    a = family(grant(), amendment(AMENDMENT))
    for slot, p in a.slots.items():
        for spans in (p.cite.whole, *p.cite.fields.values()):
            for span in spans:
                source = a.documents[span.document].letter.source
                assert 0 <= span.start < span.end <= len(source), slot
    log = tenure.Facts.of([HIRED, let_go("2012-04-01")])
    places = {
        line.sentence.place
        for line in tenure.why(a, log, "severance", "2012-06-30").lines
        if line.sentence and "severance" in line.sentence.slot
    }
    assert any(p.startswith("a1.txt line ") for p in places)
    vested = tenure.why(a, log, "equity[1].vested_by_schedule", "2012-06-30").lines
    named = {line.sentence.document for line in vested if line.sentence}
    assert {"grant.txt", "letter.txt"} <= named


def test_there_and_back_as_a_file() -> None:
    a = family(grant(), amendment(AMENDMENT))
    b = parse(dump(a), "agreement.yaml")
    assert (b.provisions, b.versions, b.conflicts) == (a.provisions, a.versions, a.conflicts)
    assert [(d.letter.source, d.role, d.effective, d.says) for d in b.documents] == [
        (d.letter.source, d.role, d.effective, d.says) for d in a.documents
    ]
    assert dump(b) == dump(a)
    for day in ("2012-02-29", "2012-03-01"):
        one, two = (on(x, "2012-12-31", let_go(day)) for x in (a, b))
        assert one.run.results == two.run.results
    assert "in_force" not in dump(letter().agreement)


def test_a_file_with_wrong_days_says_so() -> None:
    text = dump(family(amendment(AMENDMENT)))
    text = text.replace("instead_of: salary[0]", "instead_of: salary[7]")
    text = text.replace("until: '2012-03-01'", "until: '2012-13-01'")
    with pytest.raises(tenure.InputError) as caught:
        parse(text, "agreement.yaml")
    said = str(caught.value)
    assert "`salary[7]` is not a provision before it" in said and "2012-13-01" in said


def test_a_reading_goes_with_the_words_it_is_about() -> None:
    a = family(amendment(AMENDMENT))
    names = {r.name for r in on(a, "2012-06-30").readings}
    assert {"salary[0].day_count", "salary[1].day_count"} <= names


# -- what an amendment's provision does -----------------------------------------------------------

CONTROL = """
"Change in Control" shall mean that any Person becomes the beneficial owner of more than fifty
percent (50%) of the voting securities of the Company.
"""
CHANGE = "If a Change in Control occurs, the Company shall pay you a lump sum of $50,000."


def test_a_promise_of_another_kind_is_added() -> None:
    a = family(amendment(CHANGE), first=LETTER + CONTROL)
    assert "severance[0]" in a.in_force(parse_date("2012-03-01")), "it has another trigger"
    sold = [bought("2012-02-01"), bought("2012-04-01")]
    assert str(on(a, "2012-03-31", sold[0])["severance[1].severance"]) == "$0.00"
    assert str(on(a, "2012-12-31", sold[1])["severance[1].severance"]) == "$50,000.00"


def test_one_promise_is_paid_once_whatever_words_it_stands_in() -> None:
    both = "If a Change in Control occurs or the Company terminates your employment without Cause,"
    first = LETTER.replace("If the Company terminates your employment without Cause,", both)
    second = f"Section 3 is amended. {both} the Company shall pay you a lump sum of $150,000."
    sold = bought("2012-02-01")
    s = on(
        family(amendment(second), first=first + CONTROL), "2012-12-31", sold, let_go("2012-04-01")
    )
    owed = {n: str(v) for n, v in s.figures.items() if n.endswith("].severance") and v.high}
    assert owed == {"severance[0].severance": "$100,000.00"}
    # what happened before the new words, and was not paid by the old ones, uses nothing up
    s = on(
        family(amendment(second), first=LETTER + CONTROL), "2012-12-31", sold, let_go("2012-04-01")
    )
    owed = {n: str(v) for n, v in s.figures.items() if n.endswith("].severance") and v.high}
    assert owed == {"severance[1].severance": "$150,000.00"}


MONTHS = "the Company shall pay you three months of your base salary on the tenth day after."


def test_months_of_salary_are_of_the_salary_then_in_force() -> None:
    first = LETTER.replace("the Company shall pay you a\nlump sum of $100,000 on the fifth day"
                           " following that date.", MONTHS)  # fmt: skip
    assert first != LETTER
    raised = amendment("Section 1 is amended to read: Your base salary will be $260,000 a year.")
    a = family(raised, first=first)
    owed = [str(on(a, "2012-12-31", let_go(d))["severance"]) for d in ("2012-02-29", "2012-03-01")]
    assert owed == ["$50,000.00", "$65,000.00"]


def test_a_payment_by_new_words_is_worked_out_on_the_day_it_is_earned_by_them() -> None:
    both = "If a Change in Control occurs or the Company terminates your employment without Cause,"
    second = f"Section 3 is amended. {both} the Company shall pay you a lump sum of $150,000 on the"
    second += " tenth day following that date."
    a = family(amendment(second), first=LETTER + CONTROL)
    s = on(a, "2012-12-31", bought("2012-02-01"), let_go("2012-04-01"))
    # the change in control came before the new words, and paid nothing by the old ones
    assert [(p.slot, str(p.amount), str(p.due)) for p in s.payments] == [
        ("severance[1]", "$150,000.00", "2012-04-11")
    ]


def test_one_more_grant_is_not_taken_for_a_change_and_not_guessed() -> None:
    more = "The Company will grant you {}option to purchase 9,000 shares of its common stock."
    a = family(amendment(more.format("an additional ")))
    assert set(a.in_force(parse_date("2012-03-01"))) >= {"equity[0]", "equity[1]"}
    said = wrong(amendment(more.format("an ")))
    assert "do not say whether it changes equity[0] or is one more" in said
    assert "replaces: {'equity[0]': 'SLOT'}" in said
    added = amendment(more.format("an "), adds=("equity[0]",))
    assert "equity[0]" in family(added).in_force(parse_date("2012-03-01"))
    instead = amendment(more.format("an "), replaces={"equity[0]": "equity[0]"})
    assert "equity[0]" not in family(instead).in_force(parse_date("2012-03-01"))


def test_a_section_is_deleted() -> None:
    a = family(amendment("Section 3 of the letter is deleted in its entirety."))
    assert a.version("severance[0]").until == parse_date("2012-03-01")
    assert str(on(a, "2012-06-30", let_go("2012-02-29"))["severance"]) == "$100,000.00"
    s = on(a, "2012-06-30", let_go("2012-03-01"))
    assert "severance[0].severance" not in s.figures and not s.payments
    named = amendment(CHANGE, drops=("vacation[0]",))
    assert "vacation[0]" not in family(named).in_force(parse_date("2012-03-01"))


def test_what_a_deleted_section_gave_besides_amounts_is_not_owed_after_it() -> None:
    club = LETTER + "\n5. Club. The Company will pay your club dues.\n"
    a = family(amendment("Section 5 of the letter is deleted in its entirety."), first=club)
    assert [name for name, _, _ in on(a, "2012-02-29").entitlements] == ["club"]
    assert not on(a, "2012-03-01").entitlements


TWO_PROMISES = (
    LETTER
    + """
5. Sale. If the Company terminates your employment without Cause within 12 months following a
Change in Control, the Company will pay you a lump sum of $300,000.
"""
)
DELETED = "Section 3 of the letter is deleted in its entirety."


def test_a_term_named_in_a_deleted_section_still_stands_elsewhere() -> None:
    a = family(amendment(DELETED), first=TWO_PROMISES)
    assert a.version("severance[0]").until == parse_date("2012-03-01")
    deal = {"on": "2012-04-02", "fact": "merger_closed", "share_before": "0%"}
    s = on(a, "2012-12-31", deal, let_go("2012-05-01"))
    assert s["severance[1].severance"].high == 30_000_000


def test_a_definition_that_others_go_by_is_not_deleted_unasked() -> None:
    meant = '"Cause" shall mean your conviction of any felony involving fraud.\n\n4. Vacation.'
    first = TWO_PROMISES.replace("4. Vacation.", meant)
    said = wrong(amendment(DELETED), first=first)
    assert "deletes cause[0], by whose definition of Cause severance[1] go on" in said
    assert "`drops: ['severance[0]']` keeps it" in said
    kept = family(amendment(DELETED, drops=("severance[0]",)), first=first)
    assert "cause[0]" in kept.live and kept.version("cause[0]").until is None


def test_a_promise_whose_definition_ends_is_unknown_and_not_nothing() -> None:
    meant = '"Cause" shall mean your conviction of any felony involving fraud.\n\n4. Vacation.'
    first = LETTER.replace("4. Vacation.", meant)
    a = family(amendment("All else goes on.", drops=("cause[0]",)), first=first)
    untold = {k: v for k, v in let_go("2012-03-01").items() if k != "for_cause"}
    assert on(a, "2012-12-31", {**untold, "on": "2012-02-29"})["severance[0].severance"].known
    after = on(a, "2012-12-31", untold)["severance[0].severance"]
    assert (after.low, after.high) == (0, 10_000_000)
    assert str(on(a, "2012-12-31", let_go("2012-03-01"))["severance"]) == "$100,000.00"


def test_a_definition_that_comes_later_holds_from_its_day() -> None:
    cause = """"Cause" shall mean (a) your conviction of any felony involving the theft or
    embezzlement of funds of the Company, or (b) your willful failure to abide by the policies of
    the Company."""
    a = family(amendment(cause))
    kept = [s for s in a.live if s.startswith("cause")]
    assert len(kept) == 2 and a.version(kept[0]).until == a.version(kept[1]).since
    # until then nobody had said what cause is, and what the log tells of it decides
    theft = {"class": "felony", "involves": ["theft"], "victim": "company", "how": "verdict"}
    for day, owed in (("2012-01-05", "$100,000.00"), ("2012-04-05", "$0.00")):
        log = [
            {"on": day, "fact": "convicted", **theft},
            {**let_go(day), "stated_reason": "conviction"},
        ]
        assert str(on(a, "2012-12-31", *log)["severance"]) == owed


def test_a_term_that_is_only_named_again_keeps_its_definition() -> None:
    first = LETTER + '\n"Cause" shall mean your conviction of any felony involving fraud.\n'
    a = family(amendment(AMENDMENT), first=first)
    assert [s for s in a.live if s.startswith("cause")] == ["cause[0]"]


def test_a_duty_that_lasts_goes_over_to_the_new_words() -> None:
    told = "You will report to the {}."
    first = LETTER + told.format("President")
    a = family(amendment(told.format("Board of Directors")), first=first)
    found = {d.slot: d for d in on(a, "2012-06-30").duties if d.duty.name.startswith("report to")}
    assert found["position[0]"].state == "expired"
    assert found["position[1]"].state == "in effect"
    assert str(found["position[1]"].days["created"]) == "2012-03-01"
    assert on(a, "2012-06-30").happened("hired")
    assert a.slots["position[1]"].named == a.slots["position[0]"].named


def test_a_fact_names_the_words_that_are_in_force() -> None:
    a = family(amendment(AMENDMENT))
    changed = {"on": "2012-05-01", "fact": "amendment", "written": "yes",
               "signed_by": ["company", "employee"]}  # fmt: skip
    with pytest.raises(
        tenure.InputError, match=r"salary\[0\] is not in force on that day.*salary\[1\]"
    ):
        on(a, "2012-06-30", {**changed, "changes": {"salary.amount": "$1"}})
    s = on(a, "2012-06-30", {**changed, "changes": {"salary[1].amount": "$270,000"}})
    assert str(s["salary_rate"]) == "$270,000.00"


def test_the_day_is_read_in_the_amendment() -> None:
    dated = amendment(f"This amendment is effective as of April 1, 2012.\n\n{CHANGE}", None)
    assert family(dated).documents[1].effective == parse_date("2012-04-01")
    assert "no day is read in it from which it is in force" in wrong(amendment(CHANGE, None))
    bears = amendment(f"March 9, 2012\n\nDear Ms. Okafor:\n\n{CHANGE}", None)
    assert family(bears).documents[1].effective == parse_date("2012-03-09")
    named = amendment(f"Your letter is dated January 5, 2010.\n\n{CHANGE}", None)
    assert "no day is read" in wrong(named)
    two = "It is effective April 1, 2012. The bonus is effective May 1, 2012. "
    assert "several days" in wrong(amendment(two + CHANGE, None))


def test_all_problems_come_together() -> None:
    said = wrong(
        grant(of="equity[3]"),
        amendment(CHANGE, None),
        amendment(AMENDMENT, name="a2.txt", drops=("bonus[0]",), replaces={"bonus[0]": "bonus[0]"}),
        amendment(CHANGE, "2011-01-01", "a3.txt"),
        amendment(CHANGE, "2010-06-01", "a4.txt"),
    )
    for part in ("grant.txt of: there is no equity[3]", "a1.txt: no day is read", "a4.txt: it is"
                 " in force from 2010-06-01, before an amendment further up", "a2.txt replaces: no"
                 " bonus[0] is read in it"):  # fmt: skip
        assert part in said, said


def test_a_numbered_clause_that_raises_pay_is_a_change_and_what_a_recital_tells_is_none() -> None:
    first = "1. The base salary shall be increased to $275,000 per year.\n\n"
    told = "WHEREAS, the base salary was increased to $275,000 per year; and\n\n"
    rest = '2. Section 9 of the Agreement is amended by replacing "ten" with "twelve".'
    for text, salary in ((first, "$275,000.00"), (told, "$200,000.00")):
        assert str(on(family(amendment(text + rest)), "2012-04-01")["salary_rate"]) == salary
