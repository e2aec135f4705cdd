"""Two agreements side by side: every change is reported, nothing else is, and the dollars are
those of a direct evaluation.
"""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

import tenure
from tenure.agreement import Agreement, dump, parse
from tenure.comparison import Comparison, compare
from tenure.comparison.asked import Asked, asked
from tenure.comparison.costs import Parting
from tenure.engine.statement import Statement, state
from tenure.engine.what_if import supposed, ways_of, what_if
from tenure.facts import World
from tenure.provision import KINDS
from tenure.views.comparison import table
from tenure.views.comparison.data import data
from tenure.views.comparison.page import page
from tests.comparison.edits import added, cosmetic, edited, value
from tests.comparison.variants import CHIEF, FINANCE, Variant
from tests.shared import SHARED, needs_shared

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SEEDS = SHARED / "letters" / "seeds"
FINANCE_CHIEF = EXAMPLES / "finance-chief.txt"
CHIEF_EXECUTIVE = EXAMPLES / "chief-executive.txt"

OURS = [(FINANCE_CHIEF, v) for v in FINANCE] + [(CHIEF_EXECUTIVE, v) for v in CHIEF]
THEIRS = [(SEEDS / "mezger-2005.txt", v) for v in FINANCE]
THEIRS += [(SEEDS / "akridge-2005.txt", v) for v in CHIEF]
MIRRORED = [(p, v) for p, v in OURS if v.name in ("several", "added", "dropped", "window")]
BY_STATEMENT = ("terminated without cause", "change in control")
COSTS = ("severance", "severance_again", "health_cost", "value_of_acceleration")


@cache
def letter(path: Path) -> Agreement:
    return tenure.load(path)


@cache
def draft(path: Path, variant: Variant) -> Agreement:
    return tenure.read(edited(letter(path), *variant.edits), "draft")


def name(case: object) -> str:
    return case.stem if isinstance(case, Path) else getattr(case, "name", "")


def fields(c: Comparison) -> list[tuple[str, str, str]]:
    return sorted((x.kind, f.field, f.after or "") for x in c.changed for f in x.fields)


def reports(path: Path, variant: Variant) -> None:
    """Exactly the terms of the variant, each with words of both letters."""
    a, b = letter(path), draft(path, variant)
    c = compare(a, b)
    found, wanted = fields(c), sorted(variant.changed)
    assert [f[:2] for f in found] == [w[:2] for w in wanted]
    assert all(fnmatchcase(f[2], w[2]) for f, w in zip(found, wanted, strict=True))
    assert [x.kind for x in c.added] == list(variant.added)
    assert [x.kind for x in c.dropped] == list(variant.dropped)
    assert not c.reworded and not c.terms and not c.readings
    operative = sum(not p.inert for p in a.provisions)
    assert c.unchanged + len(c.changed) + len(c.dropped) == operative
    for f in c.fields:
        assert f.before is None or f.before in f.words
        assert f.after is None or f.after in f.words
        for agreement, quote in zip((a, b), f.quotes, strict=True):
            spans = quote.spans if quote else ()
            said = quote.text if quote else ""
            assert said == " [...] ".join(agreement.letter.quote(s) for s in spans)
        assert f.quotes[0] is None or f.quotes[0] != f.quotes[1]
        assert any(f.quotes), "one of the two says it"


@pytest.mark.parametrize(("path", "variant"), OURS, ids=name)
def test_every_change_is_reported_and_nothing_else(path: Path, variant: Variant) -> None:
    reports(path, variant)


@needs_shared
@pytest.mark.parametrize(("path", "variant"), THEIRS, ids=name)
def test_every_change_of_a_real_letter_is_reported(path: Path, variant: Variant) -> None:
    reports(path, variant)


def costs_as_asked_directly(path: Path, variant: Variant) -> None:
    a, b = letter(path), draft(path, variant)
    prices = ("12.00", "31.50")
    d = tenure.compare(a, b, prices=prices).difference
    assert d is not None
    log = asked(a, b, None, None)
    days = list(log.days)
    ways = ways_of(a, b)
    cells = [what_if(x, log.facts, days, (120_000, 315_000), ways) for x in (a, b)]
    assert len(d.partings) == len(ways) * len(days) * len(prices)
    for p, one, two in zip(d.partings, *cells, strict=True):
        assert (
            (p.way, p.on, p.price) == (one.way, one.on, one.price) == (two.way, two.on, two.price)
        )
        assert (p.dollars.before, p.dollars.after) == (one.total, two.total)
        assert p.dollars.change.low == two.total.low - one.total.low
        assert p.dollars.change.known
        if p.way in BY_STATEMENT and p.price == 315_000:
            by_statement(p, a, b, log)
    assert any(p.dollars.moved for p in d.partings) == variant.costs


def by_statement(p: Parting, a: Agreement, b: Agreement, log: Asked) -> None:
    """The same from statements: what stands after the parting less what stands without."""
    totals, shares = [], []
    for x in (a, b):
        base = World(log.facts)
        before = state(x, base, p.on, p.price)
        after = state(x, World(log.facts.but(*supposed(p.way, p.on, base, x))), p.on, p.price)
        totals.append(cost(after) - cost(before))
        shares.append(sum(v.low for k, v in after.figures.items() if k.endswith(".vested_shares")))
    assert p.dollars.change.low == totals[1] - totals[0]
    assert p.shares.change.low == shares[1] - shares[0]


def cost(s: Statement) -> int:
    return sum(v.low for k, v in s.figures.items() if k.rpartition(".")[2] in COSTS)


@pytest.mark.parametrize(("path", "variant"), OURS, ids=name)
def test_the_dollars_are_those_of_a_direct_evaluation(path: Path, variant: Variant) -> None:
    costs_as_asked_directly(path, variant)


@needs_shared
@pytest.mark.parametrize(("path", "variant"), THEIRS, ids=name)
def test_the_dollars_of_a_real_letter_are_those_of_a_direct_evaluation(
    path: Path, variant: Variant
) -> None:
    costs_as_asked_directly(path, variant)


@pytest.mark.parametrize(("path", "variant"), MIRRORED, ids=name)
def test_the_other_way_round_is_the_same_with_the_sides_swapped(
    path: Path, variant: Variant
) -> None:
    a, b = letter(path), draft(path, variant)
    c, d = tenure.compare(a, b), tenure.compare(b, a)
    assert {(f.field, f.before, f.after, f.quotes) for f in c.fields} == {
        (f.field, f.after, f.before, f.quotes[::-1]) for f in d.fields
    }
    assert (c.added, c.dropped, c.unchanged) == (d.dropped, d.added, d.unchanged)
    assert {(r.before, r.after) for r in c.reworded} == {(r.after, r.before) for r in d.reworded}
    assert c.slots == {v: k for k, v in d.slots.items()}
    assert c.difference is not None and d.difference is not None
    assert c.difference.days == d.difference.days
    for p, q in zip(c.difference.partings, d.difference.partings, strict=True):
        for one, two in ((p.dollars, q.dollars), (p.shares, q.shares)):
            assert (one.before, one.after) == (two.after, two.before)
            assert (one.change.low, one.change.high) == (-two.change.high, -two.change.low)


@pytest.mark.parametrize("path", [FINANCE_CHIEF, CHIEF_EXECUTIVE], ids=name)
def test_an_agreement_does_not_differ_from_itself(path: Path) -> None:
    a = letter(path)
    for b in (a, parse(dump(a), "agreement.yaml"), tenure.read(cosmetic(a), "other")):
        c = tenure.compare(a, b)
        assert c.same and c.difference is not None
        assert not any(p.moved for p in c.difference.partings) and not c.difference.standing


def test_what_is_unknown_on_both_sides_alike_is_no_difference() -> None:
    a = letter(CHIEF_EXECUTIVE)
    b = tenure.read(edited(a, value("resignation[0]", "notice_days", "45 days")), "draft")
    log = CHIEF_EXECUTIVE.with_suffix(".facts.yaml").read_text("utf-8").splitlines()
    begun = "\n".join(x for x in log[:6] if "coverage" not in x)  # in effect, the cover unknown
    c = tenure.compare(a, b, tenure.Facts.parse(begun), days=["2021-03-02"])
    assert c.difference is not None
    unknown = [p for p in c.difference.partings if not p.dollars.before.known]
    assert unknown and not any(p.dollars.moved or p.shares.moved for p in unknown)


def test_what_is_unknown_and_differs_is_a_range() -> None:
    a = letter(FINANCE_CHIEF)
    b = tenure.read(edited(a, value("equity[0]", "shares", "100,000", of="count")), "draft")
    known = asked(a, b, None, None).facts
    facts = tenure.Facts(tuple(f for f in known if f.name != "price_closed"))
    c = tenure.compare(a, b, facts, days=["2020-01-08"])
    assert c.difference is not None
    found = [p for p in c.difference.partings if p.way == "terminated without cause"]
    assert found and all(not p.dollars.change.known for p in found)
    assert all(p.dollars.change.low < 0 < p.dollars.change.high for p in found)


@given(months=st.integers(1, 60), shares=st.integers(1_000, 900_000), days=st.integers(1, 300))
@settings(max_examples=25, deadline=None)
def test_any_numbers_are_reported_as_they_are(months: int, shares: int, days: int) -> None:
    a = letter(FINANCE_CHIEF)
    source = edited(
        a,
        value("severance[0]", "months", f"{months} months"),
        value("equity[0]", "shares", f"{shares:,}", of="count"),
        value("cause[0]", "grounds[2]", f"{days} days", of="duration"),
    )
    c = compare(a, tenure.read(source, "draft"))
    wanted = [
        ("cause", "grounds.neglect.cure_days", f"{days} day{'s' * (days != 1)}", days != 45),
        ("equity", "shares", f"{shares:,} shares", shares != 96_000),
        ("severance", "months", f"{months} month{'s' * (months != 1)}", months != 4),
    ]
    assert fields(c) == [w[:3] for w in wanted if w[3]]
    assert not (c.added or c.dropped or c.reworded or c.terms)


ODD = "The parties acknowledge that the lighthouse of the harbor has {} windows, all of them green."


def test_words_that_nobody_reads_are_listed() -> None:
    a = letter(FINANCE_CHIEF)
    b, c = (
        tenure.read(edited(a, added(ODD.format(n), "relocation[0]")), "x") for n in ("six", "nine")
    )
    new = compare(a, b)
    assert [(r.before, r.after and r.after.text) for r in new.unread] == [(None, ODD.format("six"))]
    other = compare(b, c)
    assert not other.fields and not other.same
    [found] = other.unread
    assert found.before and found.after
    assert (found.before.text, found.after.text) == (ODD.format("six"), ODD.format("nine"))


def test_other_words_of_the_same_terms_are_no_change_of_terms() -> None:
    a = letter(FINANCE_CHIEF)
    source = a.letter.source.replace("for up to\nseventy-five", "for not more than\nseventy-five")
    assert source != a.letter.source
    c = compare(a, tenure.read(source, "draft"))
    assert not c.fields and [r.read for r in c.reworded] == ["read the same"]


TWO = (
    "We offer you employment as Chief Financial Officer of Ormond Mills, Inc. at a salary of"
    " $200,000 a year.\n\n{}\n\n{}\n"
)
LET_GO = "If the Company terminates your employment without Cause, it shall pay you {}."
SOLD = "If a Change in Control occurs, the Company shall pay to you a lump sum of {}."


def test_two_of_a_kind_are_paired_with_their_likes() -> None:
    a = tenure.read(TWO.format(LET_GO.format("6 months of your base salary"),
                               SOLD.format("$90,000")))  # fmt: skip
    b = tenure.read(TWO.format(SOLD.format("$80,000"),
                               LET_GO.format("9 months of your base salary")))  # fmt: skip
    assert len(a.of_kind("severance")) == len(b.of_kind("severance")) == 2
    c = compare(a, b)
    assert sorted(f.words for f in c.fields) == [
        "Severance: $90,000.00 -> $80,000.00",
        "Severance: 6 months of salary -> 9 months of salary",
    ]
    assert c.slots["severance[0]"] == "severance[1]"


def test_a_change_is_said_as_a_lawyer_would() -> None:
    a = letter(CHIEF_EXECUTIVE)
    made = [v for v in CHIEF if v.name in ("window", "cure", "percentage", "buyout")]
    said = {f.words for v in made for f in compare(a, draft(CHIEF_EXECUTIVE, v)).fields}
    assert said == {
        "Severance: in the first 18 months of employment -> in the first 30 months of employment",
        "Benefits: in the first 18 months of employment -> in the first 30 months of employment",
        "Good Cause: neglect: 20 days to cure -> 65 days to cure",
        "Change in Control: merger: holders from before keep less than 60% -> holders from before"
        " keep less than 35%",
        "One time payment (buyout): $96,250.00 -> $99,999.00",
    }


def test_a_term_that_one_does_not_state_has_no_words_of_it() -> None:
    said = "Your base salary is $200,000 a year"
    head = "April 2, 2021\n\nDear Ann:\n\nWe offer you the position of Treasurer of Fern, Inc. "
    one = tenure.read(f"{head}{said}.\n", "a")
    two = tenure.read(f"{head}{said}, paid semi-monthly.\n", "b")
    [found] = tenure.compare(one, two).fields
    assert (found.field, found.before, found.quotes[0]) == ("frequency", None, None)
    assert found.quotes[1] is not None and "semi-monthly" in found.quotes[1].text
    assert data(tenure.compare(one, two))["changed"][0]["fields"][0]["quotes"][0] is None
    console = Console(width=100)
    with console.capture() as shown:
        console.print(table(tenure.compare(one, two)))
    words = shown.get().partition("paid semimonthly")[2].splitlines()
    assert words[1].strip().startswith("+ ") and not words[0].strip()
    assert "not stated</div>" in page(tenure.compare(one, two))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_how_a_change_is_said_names_terms_that_there_are(kind: str) -> None:
    from dataclasses import fields as terms

    names = {f.name for f in terms(KINDS[kind])}
    assert {key.partition(".")[0] for key in KINDS[kind].said} <= names


def test_text_of_a_letter_is_shown_as_text() -> None:
    evil = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    a = letter(FINANCE_CHIEF)
    source = edited(a, added(f"{ODD.format(evil)}", "relocation[0]"))
    source = source.replace("and is subject", "").replace("Boise, Idaho.", f"Boise{evil}, Idaho.")
    shown = page(tenure.compare(a, tenure.read(source, f"draft {evil}")))
    assert "<script" not in shown and "<img" not in shown
    assert "&lt;script&gt;alert(&#34;x&#34;)" in shown
    assert "http" not in shown.replace("http-equiv", "")  # needs no network


def test_json_has_both_sentences_and_the_difference() -> None:
    [variant] = [v for v in FINANCE if v.name == "severance"]
    found = data(tenure.compare(letter(FINANCE_CHIEF), draft(FINANCE_CHIEF, variant)))
    assert json.loads(json.dumps(found)) == found
    [change] = found["changed"]
    assert "four months salary" in change["before"]["quote"]
    assert "seven months" in change["after"]["quote"]
    assert change["fields"][0]["quotes"][1]["spans"]
    cell = next(p for p in found["difference"]["partings"] if p["if"] == "terminated without cause")
    assert cell["dollars"]["difference"]["value"] == "53625"


def test_a_letter_and_what_amends_it() -> None:
    """The family's provisions in force are compared, each cited in the document it stands in."""
    a, b = letter(FINANCE_CHIEF), tenure.load(EXAMPLES / "finance-chief-family" / "family.yaml")
    c = tenure.compare(a, b, days=["2020-01-15", "2021-03-12"])
    assert "Severance: 4 months of salary -> 6 months of salary" in {f.words for f in c.fields}
    assert not c.added and not c.dropped
    found = next(f for f in c.fields if f.field == "months")
    assert [q and q.document for q in found.quotes] == ["", "amendment-1.txt"]
    assert c.difference is not None
    costs = {
        p.on: [x.amount.change.low for x in p.parts if x.name == "severance"]
        for p in c.difference.partings
        if p.way == "terminated without cause"
    }
    before, after = costs.values()  # by the salary and the months in force on either day
    assert before == [0] and after == [24_000_000 // 2 - 21_450_000 // 3]
