"""For each sort of letter: variants, each with every line that a comparison must give, and no
other.
"""

from __future__ import annotations

from dataclasses import dataclass

from .edits import Edit, added, cosmetic, dropped, moved, renamed, swapped, value, values, words

NEW_CLAUSE = "The Company will pay you a signing bonus of $37,500 on your first day of employment."


@dataclass(frozen=True)
class Variant:
    """Edits, and what they change: (kind, field) of every term, kinds added and dropped."""

    name: str
    edits: tuple[Edit, ...]
    changed: tuple[tuple[str, str, str], ...] = ()  # kind, field, value after
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    costs: bool = False  # whether some way of parting costs another amount


FINANCE = (
    Variant("salary", (value("salary[0]", "amount", "$333,000", of="money"),),
            (("salary", "amount", "$333,000.00"),), costs=True),
    Variant("severance", (value("severance[0]", "months", "seven months"),),
            (("severance", "months", "7 months"),), costs=True),
    Variant("shares", (value("equity[0]", "shares", "222,000", of="count"),),
            (("equity", "shares", "222,000 shares"),), costs=True),
    Variant("percentages", (values("equity[0]", {"cliff": ("40%",), "then": ("60%",)}, "percent"),),
            (("equity", "cliff.portion", "40%"), ("equity", "then.portion", "60%")), costs=True),
    Variant("cure", (value("cause[0]", "grounds[2]", "75 days", of="duration"),),
            (("cause", "grounds.neglect.cure_days", "75 days"),)),
    Variant("date", (value("position[0]", "letter_date", "January 5, 2018", of="date"),),
            (("position", "letter_date", "January 5, 2018"),)),
    Variant("deadline", (value("condition[2]", "days", "nine days", of="duration"),),
            (("condition", "days", "9 days"),)),
    Variant("notice", (value("resignation[0]", "requested_days", "77 days", of="duration"),),
            (("resignation", "requested_days", "77 days"),)),
    Variant("housing", (value("housing[0]", "days", "ninety (90) days", of="duration"),),
            (("housing", "days", "90 days"),)),
    Variant("vacation", (value("vacation[0]", "weeks", "six weeks", of="duration"),),
            (("vacation", "weeks", "6"),)),
    Variant("condition", (renamed("condition[0]", "credit"),),
            (("condition", "name", "credit *"),)),
    Variant("added", (added(NEW_CLAUSE, "relocation[0]"),), added=("one_time_payment",)),
    Variant("dropped", (dropped("housing[0]"),), dropped=("housing",)),
    Variant("moved", (moved("vacation[0]", "relocation[0]"),)),
    Variant("cosmetic", (cosmetic,)),
    Variant("several", (value("severance[0]", "months", "nine months"),
                        value("equity[0]", "shares", "444,000", of="count"), dropped("housing[0]"),
                        moved("vacation[0]", "relocation[0]")),
            (("severance", "months", "9 months"), ("equity", "shares", "444,000 shares")),
            dropped=("housing",), costs=True),
)  # fmt: skip

_WINDOW = (
    ("severance", "window", "30 months"),
    ("benefits", "window", "30 months"),
)

CHIEF = (
    Variant("salary", (value("salary[0]", "amount", "$444,000", of="money"),),
            (("salary", "amount", "$444,000.00"),)),
    Variant("severance", (value("severance[0]", "amount", "$222,222", of="money"),),
            (("severance", "amount", "$222,222.00"),), costs=True),
    Variant("due", (words("severance[0]", "day following the date", "business day following"
                          " the date"),), (("severance", "lag_in", "business days"),)),
    Variant("cover", (value("benefits[0]", "months", "eleven (11) months", of="duration"),
                      ), (("benefits", "months", "11 months"),), costs=True),
    Variant("window", (value("severance[0]", "window", "thirty (30) months", of="duration"),),
            _WINDOW, costs=True),
    Variant("shares", (value("equity[0]", "shares", "333,000 shares", of="count"),),
            (("equity", "shares", "333,000 shares"),)),
    Variant("percentage", (value("change_in_control[0]", "limbs[0]", "35%", of="percent"),),
            (("change_in_control", "limbs.merger.retained_below", "35%"),)),
    Variant("cure", (value("cause[0]", "grounds[2]", "sixty-five (65) days", of="duration"),),
            (("cause", "grounds.neglect.cure_days", "65 days"),)),
    Variant("review", (value("salary[0]", "first_review", "March 9, 2024", of="date"),),
            (("salary", "first_review", "March 9, 2024"),)),
    Variant("buyout", (value("one_time_payment[0]", "amount", "$99,999.00", of="money"),),
            (("one_time_payment", "amount", "$99,999.00"),)),
    Variant("notice", (value("resignation[0]", "notice_days", "forty-five (45) days",
                             of="duration"),), (("resignation", "notice_days", "45 days"),)),
    Variant("added", (added(NEW_CLAUSE, "expenses[0]"),), added=("one_time_payment",)),
    Variant("dropped", (dropped("arbitration[0]"),), dropped=("arbitration",)),
    Variant("moved", (swapped("7", "8"),)),
    Variant("condition", (renamed("condition[0]", "Orbit Foundry"),),
            (("condition", "name", "Orbit Foundry release"),)),
    Variant("several", (value("severance[0]", "amount", "$111,111", of="money"),
                        value("equity[0]", "shares", "777,000 shares", of="count"),
                        swapped("7", "8"), cosmetic),
            (("severance", "amount", "$111,111.00"), ("equity", "shares", "777,000 shares")),
            costs=True),
    Variant("cosmetic", (cosmetic,)),
)  # fmt: skip
