"""Every way in which a log of facts can be wrong: where, what, and how to mend it."""

from __future__ import annotations

import pytest

from tenure.errors import InputError, Problem
from tenure.facts import Facts

START = "- {on: 2005-07-18, fact: employment_started}\n"
BOARD = "- {on: 2005-07-18, fact: directors, members: [Ann, Bob, Cid]}\n"
FORM = "Write a list of facts, as in: - {on: 2006-03-15, fact: terminated}"


def problems(text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        Facts.parse(text, "facts.yaml")
    return caught.value.problems


ONE = {
    "an amount with commas, in a mapping of one line": (
        START + "- {on: 2006-01-02, fact: salary_changed, annual: 250,000}\n",
        "facts.yaml line 2",
        "`salary_changed` has no field `000`.",
        "Put an amount with commas in quotes, or leave them out.",
    ),
    "a stay that ends before it began": (
        START + "- {on: 2006-01-02, fact: housing_used, from: 2006-01-02, to: 2005-12-02}\n",
        "facts.yaml line 2",
        "`to: 2005-12-02` of `housing_used` comes before `from: 2006-01-02`.",
        "Correct the day that is wrong.",
    ),
    "a disability that ends before it began": (
        START + "- {on: 2006-01-02, fact: disability, until: 2006-01-01}\n",
        "facts.yaml line 2",
        "`until: 2006-01-01` of `disability` comes before `on: 2006-01-02`.",
        "Correct the day that is wrong.",
    ),
    "a notice that came before it was sent": (
        START + "- {on: 2006-01-02, fact: good_reason_notice, received: 2006-01-01}\n",
        "facts.yaml line 2",
        "`received: 2006-01-01` of `good_reason_notice` comes before `on: 2006-01-02`.",
        "Correct the day that is wrong.",
    ),
    "a retraction of what is not there": (
        START + "- {on: 2006-01-02, retracts: raise}\n",
        "facts.yaml line 2",
        "`retracts: raise` points to no fact.",
        "Write `id: raise` on the fact that is meant.",
    ),
    "a share of one, for a percentage": (
        START + "- {on: 2006-01-02, fact: merger_closed, share_before: 0.599}\n",
        "facts.yaml line 2",
        "`share_before` of `merger_closed`: `0.599` is less than one percent.",
        "If it is meant, write `0.599%`; else in percent.",
    ),
    "empty file": ("", "facts.yaml", "the file is empty: it has no facts.", FORM),
    "only a comment": ("# later\n", "facts.yaml", "the file is empty: it has no facts.", FORM),
    "binary": (
        b"\x89PNG\r\n\x1a\n\x00\xff",
        "facts.yaml",
        "this is not a text file.",
        "Give a YAML file in UTF-8.",
    ),
    "nul": (
        "- a\0",
        "facts.yaml",
        "this is not a text file.",
        "Give a YAML file in UTF-8.",
    ),
    "one fact, no list": (
        "on: 2006-03-15\nfact: terminated\n",
        "facts.yaml line 1",
        "this is not a list of facts.",
        FORM,
    ),
    "a word": ("hello", "facts.yaml line 1", "this is not a list of facts.", FORM),
    "not a fact": (
        START + "- terminated\n",
        "facts.yaml line 2",
        "this is not a fact.",
        "Write {on: 2006-03-15, fact: terminated}.",
    ),
    "unknown name": (
        "- {on: 2006-02-01, fact: neglet}\n",
        "facts.yaml line 1",
        "`neglet` is not the name of a fact.",
        "Did you mean `neglect`?",
    ),
    "unknown name like no other": (
        "- {on: 2006-02-01, fact: xyzzy}\n",
        "facts.yaml line 1",
        "`xyzzy` is not the name of a fact.",
        "The names are listed in the docs under Facts.",
    ),
    "no name": (
        "- {on: 2006-02-01}\n",
        "facts.yaml line 1",
        "the fact has no name.",
        "Add `fact:` and its name.",
    ),
    "unknown field": (
        "- {on: 2006-02-01, fact: neglect,\n   wilful: yes}\n",
        "facts.yaml line 2",
        "`neglect` has no field `wilful`.",
        "Did you mean `willful`?",
    ),
    "field twice": (
        "- {on: 2006-02-01, fact: neglect, duties: main, duties: other}\n",
        "facts.yaml line 1",
        "`duties` is written twice.",
        "Leave one of the two out.",
    ),
    "field in two spellings": (
        "- {on: 2006-02-01, fact: price_closed, close: 3, price: 4}\n",
        "facts.yaml line 1",
        "`price` says `close` again.",
        "Leave one of the two out.",
    ),
    "no day": (
        "- {fact: terminated}\n",
        "facts.yaml line 1",
        "the fact has no day.",
        "Add `on:` and the day it takes effect.",
    ),
    "a notice after the end": (
        START + "- {on: 2006-05-01, fact: resigned, notice_given: 2006-06-01}\n",
        "facts.yaml line 2",
        "notice was given on 2006-06-01, after the last day employed, 2006-05-01.",
        "Correct one of the two days, or write `notice_given: never`.",
    ),
    "a day that does not exist": (
        START + "- {on: 2006-02-30, fact: terminated}\n",
        "facts.yaml line 2",
        "`on`: 2006-02-30 does not exist.",
        "2006-02 has 28 days.",
    ),
    "a month that does not exist": (
        "- {on: 2006-13-01, fact: terminated}\n",
        "facts.yaml line 1",
        "`on`: 2006-13-01 does not exist.",
        "Months run from 01 to 12.",
    ),
    "a day in another form": (
        "- {on: 3/15/2006, fact: terminated}\n",
        "facts.yaml line 1",
        "`on`: `3/15/2006` is not a date.",
        "Write year-month-day, as in 2006-03-15.",
    ),
    "a year out of range": (
        "- {on: 8006-03-15, fact: terminated}\n",
        "facts.yaml line 1",
        "`on`: 8006-03-15 is out of range.",
        "Years run from 1800 to 2999.",
    ),
    "neither yes nor no": (
        "- {on: 2006-02-01, fact: neglect, willful: perhaps}\n",
        "facts.yaml line 1",
        "`willful` of `neglect`: `perhaps` is neither yes nor no.",
        "Write yes or no; null if it is not known.",
    ),
    "not an amount": (
        "- {on: 2006-02-01, fact: expense_submitted, amount: 250k}\n",
        "facts.yaml line 1",
        "`amount` of `expense_submitted`: `250k` is not an amount.",
        "Write digits, as in 1234.50.",
    ),
    "less than nothing": (
        "- {on: 2006-02-01, fact: expense_submitted, amount: -5}\n",
        "facts.yaml line 1",
        "`amount` of `expense_submitted`: `-5` is less than nothing.",
        "Write digits, as in 1234.50.",
    ),
    "a fraction of a cent": (
        "- {on: 2006-02-01, fact: expense_submitted, amount: 1.005}\n",
        "facts.yaml line 1",
        "`amount` of `expense_submitted`: `1.005` has more decimals than cents can hold.",
        "Write at most 2 decimals; tenure does not round it for you.",
    ),
    "an amount that overflows": (
        "- {on: 2006-02-01, fact: salary_changed, annual: 99999999999999999999}\n",
        "facts.yaml line 1",
        "`annual` of `salary_changed`: `99999999999999999999` overflows.",
        "The highest value is 10000000000.00: are there digits too many?",
    ),
    "shares that overflow": (
        "- {on: 2006-02-01, fact: option_granted, shares: 1000000001}\n",
        "facts.yaml line 1",
        "`shares` of `option_granted`: `1000000001` overflows.",
        "The highest value is 1000000000: are there digits too many?",
    ),
    "a price that overflows": (
        "- {on: 2006-02-01, fact: price_closed, close: 100000.0001}\n",
        "facts.yaml line 1",
        "`close` of `price_closed`: `100000.0001` overflows.",
        "The highest value is 100000.00: are there digits too many?",
    ),
    "more than the whole": (
        "- {on: 2006-02-01, fact: merger_closed, share_before: 100.1%}\n",
        "facts.yaml line 1",
        "`share_before` of `merger_closed`: `100.1%` is more than the whole.",
        "The highest value is 100%.",
    ),
    "not one of the choices": (
        "- {on: 2006-02-01, fact: signed, party: employe}\n",
        "facts.yaml line 1",
        "`party` of `signed`: `employe` is not one of its values.",
        "Write one of: company, employee, board.",
    ),
    "not a list": (
        "- {on: 2006-02-01, fact: neglect_notice, contents: breach}\n",
        "facts.yaml line 1",
        "`contents` of `neglect_notice`: it is not a list of words.",
        "Write [one, another], or [] for none.",
    ),
    "not one value": (
        "- {on: 2006-02-01, fact: neglect, duties: [main]}\n",
        "facts.yaml line 1",
        "`duties` of `neglect`: it is not one value.",
        "A text is written as one word or number.",
    ),
    "not a vote": (
        "- {on: 2006-02-01, fact: board_determination, votes: {Ann: maybe}}\n",
        "facts.yaml line 1",
        "`votes` of `board_determination`: the vote of Ann is not a vote.",
        "Write one of: yes, no, abstain, absent, recused.",
    ),
    "required field left out": (
        "- {on: 2006-02-01, fact: salary_changed}\n",
        "facts.yaml line 1",
        "`salary_changed` does not say `annual`, salary for a year.",
        "Add `annual:`, or `annual: null` if it is not known.",
    ),
    "id twice": (
        "- {on: 2006-02-01, id: n1, fact: neglect}\n- {on: 2006-03-01, id: n1, fact: neglect}\n",
        "facts.yaml line 2",
        "the id `n1` is already that of facts.yaml line 1.",
        "Give it an id of its own.",
    ),
    "about nothing": (
        "- {on: 2006-03-01, fact: neglect_notice, about: n1}\n",
        "facts.yaml line 1",
        "`about: n1` points to no fact.",
        "Write `id: n1` on the fact that is meant.",
    ),
    "corrects nothing": (
        "- {on: 2006-03-01, fact: neglect, corrects: n1}\n",
        "facts.yaml line 1",
        "`corrects: n1` points to no fact.",
        "Write `id: n1` on the fact that is meant.",
    ),
    "retracts nothing": (
        "- {on: 2006-03-01, fact: neglect, retracts: n1}\n",
        "facts.yaml line 1",
        "`retracts: n1` points to no fact.",
        "Write `id: n1` on the fact that is meant.",
    ),
    "a correction known before the mistake": (
        "- {on: 2006-03-15, id: t1, fact: terminated}\n- {on: 2006-03-10, corrects: t1}\n",
        "facts.yaml line 2",
        "it was recorded on 2006-03-10, before what it corrects (2006-03-15).",
        "Add `recorded:` with the day on which the mistake became known.",
    ),
    "a retraction that says something else": (
        "- {on: 2006-03-15, id: t1, fact: terminated}\n"
        "- {on: 2006-03-16, fact: resigned, retracts: t1}\n",
        "facts.yaml line 2",
        "a retraction only withdraws: it has no name or fields of its own.",
        "Write `corrects: t1` to put this fact in its place.",
    ),
    "before the hire date": (
        "- {on: 2005-07-01, fact: terminated, by: company}\n" + START,
        "facts.yaml line 1",
        "`terminated` is dated 2005-07-01, before the first day of work, 2005-07-18.",
        "Correct one of the two days.",
    ),
    "two prices of one day": (
        "- {on: 2005-09-12, id: p1, fact: price_closed, close: 3.00}\n"
        "- {on: 2005-09-12, fact: price_closed, close: 3.05}\n",
        "facts.yaml line 2",
        "`price_closed` on 2005-09-12 has two values of `close`: see facts.yaml line 1.",
        "Leave one out, or let the later one correct the first: `corrects: p1`.",
    ),
    "two salaries from one day": (
        START + "- {on: 2006-01-01, fact: salary_changed, annual: 170000}\n"
        "- {on: 2006-01-01, fact: salary_changed, annual: 175000}\n",
        "facts.yaml line 3",
        "`salary_changed` on 2006-01-01 has two values of `annual`: see facts.yaml line 2.",
        "Leave one out, or let the later one correct the first: `corrects: ID`.",
    ),
    "two first days": (
        START + "- {on: 2005-07-19, fact: employment_started}\n",
        "facts.yaml line 2",
        "employment starts on 2005-07-19, but it already did on 2005-07-18 (facts.yaml line 1).",
        "Leave one out, or let the later one correct the first: `corrects: ID`."
        " For a re-hire, add the end of the first employment.",
    ),
    "terminated and resigned": (
        START
        + "- {on: 2006-03-15, id: t1, fact: terminated}\n- {on: 2006-03-20, fact: resigned}\n",
        "facts.yaml line 3",
        "resigned on 2006-03-20, but already terminated on 2006-03-15 (facts.yaml line 2).",
        "Leave one out, or let the later one correct the first: `corrects: t1`."
        " For a re-hire, add `employment_started`.",
    ),
    "a vote by somebody not on the board": (
        BOARD + "- {on: 2006-04-03, fact: board_determination,\n"
        "   votes: {Ann: yes, Bob: yes, Cid: no, Zoe: yes, executive: no}}\n",
        "facts.yaml line 2",
        "Zoe votes on 2006-04-03, but is not on the board (Ann, Bob, Cid).",
        "Leave the vote out, or add a `directors` fact with the new member.",
    ),
    "a vote that is missing": (
        BOARD + "- {on: 2006-04-03, fact: board_determination, votes: {Ann: yes, Cid: no}}\n",
        "facts.yaml line 2",
        "the vote of Bob, who is on the board, is missing.",
        "Add `Bob: absent`, or how they voted.",
    ),
    "a judgement of no field": (
        "- {on: 2006-02-01, id: n1, fact: neglect}\n"
        "- {on: 2006-02-02, fact: judgement, about: n1, question: wilful, answer: yes}\n",
        "facts.yaml line 2",
        "`answer` of `judgement`: `neglect` has no field `wilful` to be judged.",
        "Did you mean `willful`?",
    ),
    "a judgement against the fact": (
        "- {on: 2006-02-01, id: n1, fact: neglect, willful: no}\n"
        "- {on: 2006-02-02, fact: judgement, about: n1, question: willful, answer: yes}\n",
        "facts.yaml line 2",
        "`willful` is judged otherwise than facts.yaml line 1 states it.",
        "Leave `willful` out of that fact, or retract one of the two.",
    ),
    "two judgements of one day": (
        "- {on: 2006-02-01, id: n1, fact: neglect}\n"
        "- {on: 2006-02-02, fact: judgement, about: n1, question: willful, answer: yes}\n"
        "- {on: 2006-02-02, fact: judgement, about: n1, question: willful, answer: no}\n",
        "facts.yaml line 3",
        "`willful` has two answers recorded on 2006-02-02: see facts.yaml line 2.",
        "Leave one out, or let the later one correct the first: `corrects: ID`.",
    ),
    "a fact of the company told of a person": (
        "- {on: 2006-02-01, fact: liquidation, subject: Ann}\n",
        "facts.yaml line 1",
        "`liquidation` is a fact of the company.",
        "Write `subject: company`, or leave it out.",
    ),
    "whose is it": (
        "- {on: 2006-02-01, fact: died, subject: Ann}\n"
        "- {on: 2006-02-01, fact: died, subject: Bob}\n"
        "- {on: 2006-02-01, fact: resigned}\n",
        "facts.yaml line 3",
        "`resigned` does not say whose it is, in a log about Ann, Bob.",
        "Add `subject: Ann`, or who it is.",
    ),
}


@pytest.mark.parametrize("bad", ONE)
def test_one_problem(bad: str) -> None:
    text, where, what, mend = ONE[bad]
    assert problems(text) == (Problem(where, what, mend),)
