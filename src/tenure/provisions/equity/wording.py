"""How we would draft a grant, and what the term sheet says of it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ...calendar import add_months
from ...facts.values import iso
from ...terms import show_day, show_money

if TYPE_CHECKING:
    from . import Equity
    from .schedule import Tranche

PRICED_AT = {
    "close_on_first_day": "closing price of the stock on your first day of employment",
    "close_at_grant": "closing price of the stock on the date of grant",
    "value_at_grant": "fair market value on the date of grant",
    "value_on_another_day": "fair market value on the day that the letter names",
}
FEWEST = 4  # equal steps by dates that are a rule
NAMES = {
    "option": "an option to purchase {0} shares of common stock",
    "restricted stock": "restricted stock in the amount of {0} shares",
    "rsu": "{0} restricted stock units",
    "performance": "{0} performance shares",
    "sar": "{0} stock appreciation rights",
    "phantom": "{0} shares of phantom stock",
    "stock": "a stock bonus of {0} shares",
    "warrant": "a warrant to purchase {0} shares of common stock",
    "right to purchase": "the right to purchase {0} shares of common stock",
}
BOUGHT = {
    "restricted stock": "the right to purchase {0} restricted shares of common stock",
    "stock": "the right to purchase {0} shares of common stock",
}
KINDS = {"rsu": "RSU", "sar": "SAR", "phantom": "phantom stock"}
GIVEN = {
    None: "You will be granted",
    "needed": "Subject to approval by the Board, you will be granted",
    "recommended": "We will recommend to the Board that you be granted",
}
SINGULAR = {"PSUs": "PSU"}
KINDS_IN_FULL = {
    "option": "an option",
    "rsu": "restricted stock units",
    "performance": "performance shares",
    "sar": "stock appreciation rights",
    "phantom": "phantom stock",
    "stock": "our common stock",
    "warrant": "a warrant",
}
GRANT, RULE = "as the grant will say", "in a number to be found by the rule of this letter"
UNSIZED = {"option": "options to purchase common stock", "warrant": "warrants"}
SINCE = {
    "hire": "your hire date",
    "grant": "the date of grant",
    "unsaid": "the beginning of vesting",
}
EVERY = {1: "monthly", 3: "quarterly", 12: "annually"}
EQUAL = {1: "monthly", 3: "quarterly", 12: "annual"}
ANNIVERSARIES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def percent(part: Fraction) -> str:
    """25%, 6.25%, or 1/48 where a percentage would not be exact."""
    hundredfold = part * 100
    for digits in range(5):
        scaled = hundredfold * 10**digits
        if scaled.denominator == 1:
            text = f"{int(scaled) // 10**digits}"
            rest = int(scaled) % 10**digits
            return f"{text}.{rest:0{digits}d}%" if digits else f"{text}%"
    return f"{part.numerator}/{part.denominator}"


def after(months: int, since: str) -> str:
    """on the second anniversary of ..., or 6 months after ..."""
    if months % 12 == 0 and 0 < months <= 96:
        return f"on the {ANNIVERSARIES[months // 12 - 1]} anniversary of {since}"
    return f"{months} month{'' if months == 1 else 's'} after {since}"


def worded(e: Equity) -> str:
    """The grant, its price and its schedule, a sentence each."""
    since = SINCE[e.measured_from]
    since = since if e.start is None else "the vesting commencement date"
    anew = f" {e.repeats}" if e.repeats is not None else ""
    parts = [f"{_given(e)} {_granted(e)}{anew}."]
    if e.strike is not None:
        dollars = f"{e.strike // 10_000:,}.{e.strike % 10_000:04d}"
        dollars = dollars[:-2] if dollars.endswith("00") else dollars
        parts.append(f"The exercise price will be ${dollars} per share.")
    elif e.strike_rule is not None:
        parts.append(f"The exercise price will be the {PRICED_AT[e.strike_rule]}.")
    if e.security is not None and "preferred" in e.security.lower():
        plain = parts[0].removesuffix(".")
        named = plain.replace("shares of common stock", f"shares of {e.security}")
        parts[0] = f"{named if named != plain else f'{plain}, as shares of {e.security}'}."
    parts += _life(e)
    if e.start is not None:
        parts.append(f"The vesting commencement date is {show_day(e.start)}.")
    schedule = _schedule(e, since) if e.vests is None else [f"It will vest {e.vests}."]
    if e.vesting_dates and schedule:
        schedule[-1] = f"{schedule[-1].removesuffix('.')}, on our fixed vesting dates."
        schedule += [f"The vesting dates are {', '.join(e.dates)}."] if e.dates else []
    if e.or_sooner and schedule:
        schedule[-1] = f"{schedule[-1].removesuffix('.')}, or, if earlier, upon {SOONER}."
    return " ".join([*parts, *schedule])


TYPES = {
    "incentive": "an incentive stock option",
    "nonqualified": "a nonqualified stock option",
    "both": "an incentive stock option as far as the law allows, and a nonqualified stock option as"
    " to the rest",
}


def _life(e: Equity) -> list[str]:
    """The plan, the type and the end of an option."""
    parts = [f"It will be subject to the terms of the {e.plan}."] if e.plan is not None else []
    parts += [f"It will be {TYPES[e.type]}."] if e.type is not None else []
    if e.lasts is not None:
        years = f"{e.lasts // 12} years" if e.lasts % 12 == 0 else f"{e.lasts} months"
        parts.append(f"It will have a term of {years}.")
    if e.expires is not None:
        parts.append(f"It will expire on {show_day(e.expires)}.")
    if e.after_leaving is not None:
        kind = {"option": "options", "warrant": "warrants"}.get(e.award, "awards")
        parts.append(f"Vested {kind} can be exercised until {e.after_leaving}.")
    return parts


def _given(e: Equity) -> str:
    """Who will grant it, on what."""
    given = GIVEN[e.approval] if not e.held else "You hold"
    if e.condition is None:
        return given
    if e.approval == "needed":
        return given.replace(", you", f", {e.condition}, you")
    return f"{e.condition[0].upper()}{e.condition[1:]}, {given[0].lower()}{given[1:]}"


def _granted(e: Equity) -> str:
    """What is granted: so many, of a value, or a part of the company."""
    if e.shares is not None and e.strike is not None and e.award in BOUGHT:
        return BOUGHT[e.award].format(f"{e.shares:,}")
    if e.shares is not None:
        if e.target:
            return f"a target of {e.shares:,} {e.called or 'performance shares'}"
        return (NAMES[e.award] if e.called is None else f"{{0}} {e.called}").format(f"{e.shares:,}")
    kind = e.called or KINDS_IN_FULL.get(e.award, e.award)
    if e.value is not None:
        return f"{kind} with a value of {show_money(e.value)}{f', {RULE}' if e.by_rule else ''}"
    if e.of_outstanding is None:
        return f"{UNSIZED.get(e.award, kind)}, {RULE if e.by_rule else GRANT}"
    part = percent(e.of_outstanding)
    return f"{KINDS_IN_FULL.get(e.award, e.award)} for {part} of the outstanding shares"


def _schedule(e: Equity, since: str) -> list[str]:
    out: list[str] = []
    if e.at_hire:
        out.append(f"{percent(e.at_hire)} of the shares will vest immediately.")
    if e.tranches:
        return [*out, f"{'; '.join(_listed(e, since))}."]
    rest = "of the remaining shares" if _of_remainder(e) else "of the shares"
    steps: list[str] = []
    if e.cliff is not None:
        part = percent(e.cliff.portion)
        steps.append(f"{part} {rest} will vest {after(e.cliff.months, since)}")
    if e.then is not None:
        over = f"{e.then.every * e.then.times} months"
        if e.cliff is None and not e.at_hire and e.then.portion == 1:
            kind = EQUAL.get(e.then.every)
            of = f", beginning after {since}" if _tells(e) else ""
            how = f"in equal {kind} installments" if kind else f"every {e.then.every} months"
            steps.append(f"The shares will vest {how} over {over}{of}")
        else:
            part = percent(e.then.portion)
            how = EVERY.get(e.then.every, f"every {e.then.every} months")
            of = f", beginning after {since}" if e.cliff is None and _tells(e) else ""
            steps.append(f"{part} {rest} will vest {how} over the following {over}{of}")
    if steps:
        out.append(f"{' and '.join(steps)}.")
    return out


def _tells(e: Equity) -> bool:
    """Whether the sentence must say from when equal steps are counted."""
    return e.measured_from == "grant" or (e.measured_from == "hire" and e.start is None)


def _of_remainder(e: Equity) -> bool:
    return any(x is not None and x.of_remainder for x in (e.cliff, e.then))


SOONER = "the event that the grant names"
OBJECTIVES = " if the objectives agreed for it are met"


def _listed(e: Equity, since: str) -> list[str]:
    out = []
    for tranche in e.tranches:
        part = percent(tranche.portion or Fraction())
        what = f"{tranche.shares:,} shares" if tranche.shares else part
        if tranche.on is not None:
            when = f"on {iso(tranche.on)}"
        elif tranche.months == 0:
            when = "immediately"
        else:
            when = after(tranche.months or 0, since)
        out.append(f"{what} will vest {when}{OBJECTIVES if tranche.objectives else ''}")
    return out


STRIKE_RULES = {
    "close_on_first_day": "closing price on the first day of employment",
    "close_at_grant": "closing price at the grant",
    "value_at_grant": "market value at the grant",
    "value_on_another_day": "market value on the day that the letter names",
}


def sheet_value(e: Equity) -> dict[str, Any]:
    """The award in the term sheet's form: every portion is of the whole."""
    kind = SINGULAR.get(e.called, e.called) if e.called else KINDS.get(e.award, e.award)
    value: dict[str, Any] = {"kind": kind}
    if e.shares is not None:
        value["shares"] = e.shares
    if e.value is not None:
        value["value_amount"] = e.value // 100 if e.value % 100 == 0 else e.value / 100
    if e.of_outstanding is not None:
        value["percent_of_outstanding"] = float(e.of_outstanding * 100)
    by_field = {s.field: s for s in e.steps}
    if "at_hire" in by_field:
        value["initial"] = percent(by_field["at_hire"].part)
    if "cliff" in by_field:
        cliff = by_field["cliff"]
        value["cliff"] = {"months": cliff.first, "portion": percent(cliff.part)}
    if "then" in by_field:
        then = by_field["then"]
        total = percent(then.part * then.times)
        value["then"] = {"period_months": then.every, "count": then.times, "portion_total": total}
    if (rule := _rule_of(e.tranches)) is not None:
        value |= rule
    elif e.tranches:
        value["tranches"] = [_tranche(t) for t in e.tranches]
    months = [s.last for s in e.steps] + [t.months for t in e.tranches if t.months is not None]
    if any(months):
        value["total_months"] = max(months)
        since = e.measured_from if e.start is None else iso(e.start)
        value["measured_from"] = "hire" if since == "unsaid" else since
    if e.vesting_dates:
        value["vesting_dates"] = list(e.dates) or True
    if e.strike is not None:
        value["strike_price"] = e.strike / 10_000
    if e.strike_rule is not None:
        value["strike_rule"] = STRIKE_RULES[e.strike_rule]
    if e.lasts is not None:
        value["term_months"] = e.lasts
    if e.expires is not None:
        value["expires"] = iso(e.expires)
    for name in ("plan", "type", "after_leaving", "vests", "condition", "repeats", "approval"):
        if getattr(e, name) is not None:
            value[name] = getattr(e, name)
    return value


def _rule_of(tranches: tuple[Tranche, ...]) -> dict[str, Any] | None:
    """ "six equal monthly instalments beginning November 6": equal steps from a day on, more than
    one a year, which no letter lists one by one.
    """
    days = [t.on for t in tranches if t.on is not None and not t.objectives]
    sizes = {(t.portion, t.shares) for t in tranches}
    if not FEWEST <= len(days) == len(tranches) or len(sizes) > 1:
        return None
    every = next((n for n in EVERY if n < 12 and _one_every(n, days)), None)
    [(portion, shares)] = sizes
    if every is None:
        return None
    each = {"shares_each": shares} if portion is None else {"portion_each": percent(portion)}
    then = {"period_months": every, "count": len(days), **each}
    return {"then": then, "first_date": iso(days[0]), "total_months": every * len(days)}


def _one_every(n: int, days: list[int]) -> bool:
    """Whether days come one every so many months, or are the last of as many months."""
    first = days[0]
    if all(day == add_months(first, n * i, 0) for i, day in enumerate(days)):
        return True
    return all(day == add_months(first + 1, n * i, 0) - 1 for i, day in enumerate(days))


def _tranche(t: Any) -> dict[str, Any]:
    when = {"date": iso(t.on)} if t.on is not None else {"months": t.months}
    what = {"shares": t.shares} if t.shares is not None else {"portion": percent(t.portion)}
    return {**when, **what}
