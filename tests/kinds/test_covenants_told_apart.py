"""Covenants whose time, limits or other side stand in other words than those of the ban."""

from __future__ import annotations

import pytest

from tests.kinds.test_covenants import read

RIVAL, STAFF, TRADE = (
    "non-competition", "non-solicitation of employees", "non-solicitation of customers",
)  # fmt: skip
FIRST = "For nine months after your employment ends you shall not compete with us. "


def told(text: str) -> dict[str, tuple[str, int | None, bool]]:
    return {p.what: (p.after, p.months, p.during) for p in read(text)}


@pytest.mark.parametrize(
    ("text", "bans"),
    [
        (  # such a period
            f"{FIRST}During such nine-month period you shall not recruit any employee of ours.",
            {RIVAL: ("months", 9, False), STAFF: ("months", 9, False)},
        ),
        (
            f"{FIRST}Nor shall you recruit any employee of ours during that time.",
            {RIVAL: ("months", 9, False), STAFF: ("months", 9, False)},
        ),
        (  # a period whose name is written small
            "You shall not compete with us during the non-compete period. The non-compete period"
            " shall be nine months from the end of your employment.",
            {RIVAL: ("months", 9, False)},
        ),
        (  # one that is only called the Period
            'You shall not, for nine months after your employment ends (the "Period"), compete with'
            " us.\n\nDuring the Period you shall not recruit any employee of ours.",
            {RIVAL: ("months", 9, False), STAFF: ("months", 9, False)},
        ),
        (  # one that another paragraph states
            "4. Rivals.\n(a) You shall not compete with us for the period specified in Section"
            " 4(b).\n(b) It is your employment and nine months after the end of your employment.",
            {RIVAL: ("months", 9, False)},
        ),
        (  # in a list whose items have titles
            "4. Covenants. You agree for nine months after your employment ends that: (a) Rivals."
            " You will not compete with us; (b) Staff. You will not recruit any employee of ours.",
            {RIVAL: ("months", 9, False), STAFF: ("months", 9, False)},
        ),
        (  # in a sentence after them
            "You shall not compete with us or recruit our employees. The foregoing covenants shall"
            " expire nine months after the end of your employment.",
            {RIVAL: ("months", 9, False), STAFF: ("months", 9, False)},
        ),
        (
            "You shall not compete with us. The foregoing covenant shall apply for nine months"
            " after the end of your employment; provided, however, that it falls away if we are"
            " sold.",
            {RIVAL: ("as stated", 9, False)},
        ),
        (  # by a condition that is none
            "If your employment ends for any reason, then for a period of nine months you will not"
            " compete with us.",
            {RIVAL: ("months", 9, False)},
        ),
        (
            "If your employment ends by resignation, then for a period of nine months you will not"
            " compete with us.",
            {RIVAL: ("as stated", 9, False)},
        ),
        (
            "If you receive severance pay, you will not compete with us for nine months after your"
            " employment ends.",
            {RIVAL: ("as stated", 9, False)},
        ),
        (  # each with its own
            "You shall not, during your employment and for nine months thereafter, compete with us,"
            " and shall not, during your employment and for ten months thereafter, hire any"
            " employee of ours.",
            {RIVAL: ("months", 9, True), STAFF: ("months", 10, True)},
        ),
        (
            "You agree that: (i) you will not for nine months after you leave compete with us; and"
            " (ii) you will never disclose our trade secrets.",
            {RIVAL: ("months", 9, False), "confidentiality": ("always", None, True)},
        ),
        (  # by their names
            "Your employment is subject to a nine-month post-employment non-competition covenant.",
            {RIVAL: ("months", 9, False)},
        ),
        (
            "Restrictive covenants: 9 month non-compete; 10 month non-solicitation of employees.",
            {RIVAL: ("as stated", 9, False), STAFF: ("as stated", 10, False)},
        ),
        (  # whom the Employee dealt with is no employee who is hired
            "You will not for nine months after you leave do business with any client of the"
            " Company with whom Employee dealt.",
            {TRADE: ("months", 9, False)},
        ),
        (  # by who owes them
            'This is between Teal Mill ("Mill") and Ada B. Orr ("Manager"). Manager shall not for'
            " nine months after her employment ends compete with Mill.",
            {RIVAL: ("months", 9, False)},
        ),
        (
            "You will refrain for nine months after your employment ends from competing with us.",
            {RIVAL: ("months", 9, False)},
        ),
    ],
)
def test_the_time_of_a_ban(text: str, bans: dict[str, tuple[str, int | None, bool]]) -> None:
    assert told(text) == bans


def test_a_period_may_end_on_a_day() -> None:
    [ban] = read(
        'You will serve us from today until May 1, 2012 (the "Quiet Period"). During the Quiet'
        " Period you shall not compete with us."
    )
    assert (ban.after, ban.until) == ("until", 15461)


def test_a_longer_time_otherwise_is_not_passed_over() -> None:
    bans = read(
        'The "Quiet Period" is ten months following a termination for Cause and five months in any'
        " other case. During the Quiet Period you shall not compete with us."
    )
    assert [(p.after, p.months) for p in bans] == [("as stated", 10), ("as stated", 5)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'You shall not for a year be employed by a Rival. "Rival Business" means a mill.'
            " You shall not serve any Rival Business for nine months after you leave.",
            '"Rival Business" means a mill',
        ),
        (
            "You shall not disclose Confidential Information. Confidential Information shall not"
            " include what is known to the public.",
            "Confidential Information shall not include what is known to the public",
        ),
        (  # a time that stands still while it is broken
            "5. Rivals. You shall not compete with us for nine months after you leave. The same"
            " restricted period shall be tolled during any breach.",
            "shall be tolled during any breach",
        ),
        (
            "In the event the Company pays the severance, you shall not compete with us for nine"
            " months after you leave.",
            "In the event the Company pays the severance",
        ),
    ],
)
def test_what_the_letter_means_by_its_words_limits_the_ban(text: str, words: str) -> None:
    assert any(words in p.scope for p in read(text))


@pytest.mark.parametrize(
    ("text", "whats", "both"),
    [
        (
            "You agree not to discuss the terms of this letter with anyone.",
            ["confidentiality of this letter"],
            False,
        ),
        (
            "The parties agree to keep the terms of this Agreement in strict confidence.",
            ["confidentiality of this letter"],
            True,
        ),
        (  # what the paper allows is another thing than what it says
            "You shall not disclose any trade secret in violation of the terms of this Agreement.",
            ["confidentiality"],
            False,
        ),
        (
            "You will not disparage the Company. The Company agrees not to disparage you.",
            ["non-disparagement"],
            True,
        ),
        (  # to tell others is another promise
            "You will not disparage the Company. The Company will instruct its directors not to"
            " disparage you.",
            ["non-disparagement"],
            False,
        ),
    ],
)
def test_what_both_sides_keep_to_themselves(text: str, whats: list[str], both: bool) -> None:
    assert [(p.what, p.mutual) for p in read(text)] == [(what, both) for what in whats]
