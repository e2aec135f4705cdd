"""Finds the exact values of a letter. Words and figures that say the same become one value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from tenure.text.dates import MONTHS, date_after_day, date_at_digit, date_at_month
from tenure.text.figures import Number, identifier_end, names_something, no_number, read_figure
from tenure.text.numbers import WORDS, read_worded
from tenure.text.units import Unit, read_unit, share_unit
from tenure.text.values import Count, Duration, Money, Multiple, Ordinal, Percent, Portion, Value

_ANCHORS = AhoCorasick(sorted(WORDS | frozenset(MONTHS)), matchkind=MatchKind.LeftmostLongest)
_FIGURE_ANCHOR = re.compile(r"\d[\d,./]*")
_OPEN = re.compile(r"[ \t]*\([ \t]*")
_OPEN_SIGN = re.compile(
    r"(?:us|u\.s\.|usd|cdn|cad|c|s|a|hk|rmb)?[ \t]*[$\u00a3\u20ac\u00a5]?[ \t]*\.?(?=\d)"
)
_ALONE = re.compile(r"[a-z][ \t]\((?=\d)")
_CLOSE = re.compile(r"[ \t]*\)")
_ONE_OF = re.compile(r"[ \t]+part(?:y|ies)\b|[ \t]+persons?\b")
_YEARLIKE_SHARES = re.compile(r"[ \t]+(?:(?:restricted|additional|common) )?shares\b")
_TWICE = re.compile(r"twice\b(?![ \t]+(?:a|per|each|every|monthly|weekly|yearly|annually)\b)")


DOLLARS = ("CAD", "AUD", "HKD", "NZD", "SGD")


class Quantity(NamedTuple):
    """A number, the same number again in parentheses perhaps, and a unit."""

    number: Number
    unit: Unit | None
    end: int
    currency: str
    doubled: bool
    note: str


def lex(text: str) -> tuple[Value, ...]:
    """The values of a normal text, in order, never overlapping."""
    lower = _lowered(text)
    anchors = [(m.start(), True) for m in _FIGURE_ANCHOR.finditer(text)]
    anchors += [(at, False) for at in _words(lower)]
    anchors.sort()
    found: list[Value] = []
    done = last_reference = 0
    for at, figure in anchors:
        if at < done:
            continue
        if not figure:
            value = _worded(text, lower, at)
        else:
            value = date_at_digit(text, at)
            if value is None:
                value, done, reference = _figured(text, lower, at, last_reference)
                last_reference = done if reference else last_reference
        if value is not None and (not found or value.start >= found[-1].end):
            found.append(value)
            done = value.end
    return tuple(found)


def _words(lower: str) -> Iterator[int]:
    """Where the words of numbers and months stand, by themselves."""
    for _, start, end in _ANCHORS.find_matches_as_indexes(lower):
        before, after = lower[start - 1 : start], lower[end : end + 1]
        if not "a" <= before <= "z" and not "a" <= after <= "z":
            yield start


def _lowered(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _worded(text: str, lower: str, at: int) -> Value | None:
    if text[at].isupper() and (lower[at : at + 3] in MONTHS) and (date := date_at_month(text, at)):
        return date
    if lower.startswith("twice", at):
        twice = _TWICE.match(lower, at)
        return Multiple(at, twice.end(), Fraction(2)) if twice else None
    words = read_worded(lower, at)
    if words is None:
        return None
    if words.form == "ordinal":
        date = date_after_day(text, at, int(words.value), words.end)
        if date is not None:
            return date
    number = Number(words.form, words.value, at, words.end, words=True)
    quantity = _quantity(text, lower, number)
    if (
        number.value == 1
        and words.form == "cardinal"
        and not quantity.unit
        and not quantity.doubled
    ):
        return _value(lower, quantity) if share_unit(lower, quantity.end) else None  # "one of them"
    if words.form == "ordinal" and _ONE_OF.match(lower, words.end):
        return None  # "third party"
    return _value(lower, quantity)


def _figured(text: str, lower: str, at: int, last_reference: int) -> tuple[Value | None, int, bool]:
    """The value at a figure, or where to go on after what is none."""
    number = read_figure(text, at)
    if number is None:
        return None, identifier_end(text, at), False
    before = text[number.start - 1] if number.start else ""
    if not number.currency and before.isalnum():
        return None, identifier_end(text, at), False
    quantity = _alone(text, lower, number) or _quantity(text, lower, number)
    bare = (
        not number.currency
        and quantity.unit is None
        and number.form != "fraction"
        and not quantity.doubled
    )
    if bare:
        skip = no_number(text, lower, number.start, last_reference)
        if skip is not None:
            return None, skip[0], skip[1]
        if (
            number.form == "cardinal"
            and names_something(text, number)
            and not _shares(text, lower, number)
        ):
            ranged = text[number.end : number.end + 1] == "-"  # of "10-20%" the second is read
            return None, number.end if ranged else identifier_end(text, at), False
    if quantity.unit and quantity.unit.name == "year" and number.value >= 1900:
        return None, number.end, False  # "the 2005 year"
    return _value(lower, quantity), number.end, False


def _shares(text: str, lower: str, number: Number) -> bool:
    """2000 is a number of shares if the word follows, but not in "2000 Stock Option Plan"."""
    if text[number.end : number.end + 1] not in (" ", "\t"):
        return False
    if 1900 <= number.value < 2100:
        return _YEARLIKE_SHARES.match(lower, number.end) is not None
    return number.value == int(number.value) and share_unit(lower, number.end) != ""


def _quantity(text: str, lower: str, number: Number) -> Quantity:
    if number.form == "ordinal":
        again = _again(text, lower, number, None, number.end)
        return again or Quantity(number, None, number.end, "", False, "")
    unit = read_unit(lower, number.end)
    if unit and number.currency and unit.kind != "money":
        unit = None
    end = unit.end if unit else number.end
    return _again(text, lower, number, unit, end) or Quantity(
        number, unit, end, number.currency, False, ""
    )


def _alone(text: str, lower: str, number: Number) -> Quantity | None:
    """ "upon (30) days' notice": the figures that were to stand behind the words, and no words."""
    closed = _CLOSE.match(text, number.end) if _ALONE.match(text, number.start - 3) else None
    unit = read_unit(lower, closed.end()) if closed else None
    if unit is None or unit.kind not in ("duration", "percent"):
        return None
    return Quantity(number._replace(start=number.start - 1), unit, unit.end, "", False, "")


def _again(text: str, lower: str, number: Number, unit: Unit | None, end: int) -> Quantity | None:
    """ "(30) days" after "thirty": the same number the other way, in parentheses."""
    opened = _OPEN.match(text, end)
    if opened is None:
        return None
    other = _other(text, lower, opened.end())
    if other is None:
        return None
    inner = read_unit(lower, other.end) if other.form != "ordinal" else None
    closed = _CLOSE.match(text, inner.end if inner else other.end)
    if closed is None or not _same_kind(number, unit, other, inner):
        return None
    end, unit = closed.end(), inner if _dollars(unit, inner) else unit or inner
    later = (
        read_unit(lower, end)
        if number.form != "ordinal" and not (number.currency and other.currency)
        else None
    )
    if later and (unit is None or (later.kind, later.name) == (unit.kind, unit.name)):
        end, unit = later.end, unit or later
    more = unit.more if unit else 0
    if (
        number.value + (more if not number.currency else 0)
        == other.value + (more if other.words else 0)
        or number.value == other.value
    ):
        note = ""
    else:
        inside = text[number.start : closed.end()]
        note = f"words and figures differ in {inside!r}"
        number = number if number.words else number._replace(value=other.value)  # words prevail
    return Quantity(number, unit, end, number.currency or other.currency, True, note)


def _other(text: str, lower: str, at: int) -> Number | None:
    sign = _OPEN_SIGN.match(lower, at)
    if sign:
        return read_figure(text, sign.end())
    words = read_worded(lower, at)
    return Number(words.form, words.value, at, words.end, words=True) if words else None


def _same_kind(number: Number, unit: Unit | None, other: Number, inner: Unit | None) -> bool:
    if number.form != other.form:
        return False
    money = bool(other.currency) or (inner is not None and inner.kind == "money")
    differ = unit and inner and (unit.kind, unit.name) != (inner.kind, inner.name)
    if differ and not _dollars(unit, inner):
        return False
    if unit and money and unit.kind != "money":
        return False
    if number.words == other.words:
        return number.value == other.value and money
    # "the following two (1) ... (2) ..." has a limb there, not a number
    return not (number.value != other.value and other.value == 1 and not money and not inner)


def _dollars(unit: Unit | None, inner: Unit | None) -> bool:
    """ "Five Thousand Dollars ($5,000 CAD)": whose dollars they are is said with the figure."""
    return unit is not None and inner is not None and unit.name == "USD" and inner.name in DOLLARS


def _value(lower: str, q: Quantity) -> Value | None:
    number, unit, start, end = q.number, q.unit, q.number.start, q.end
    amount = number.value
    if number.form == "ordinal":
        return Ordinal(start, end, int(amount), note=q.note)
    if q.currency or (unit and unit.kind == "money"):
        more = unit.more if unit and (number.words or not number.currency) else 0
        currency = (
            q.currency if q.currency not in ("", "USD") else unit.name if unit else q.currency
        )
        return Money(start, end, Fraction(amount + more), currency, note=q.note)
    if unit and unit.kind == "percent":
        return Percent(start, end, Fraction(amount) / 100, note=q.note)
    if unit and unit.kind == "duration":
        return _duration(start, end, amount, unit, q.note)
    if unit and unit.kind == "multiple":
        return Multiple(start, end, Fraction(amount), note=q.note)
    if number.form == "fraction":
        return Portion(start, end, Fraction(amount), note=q.note)
    if amount.denominator != 1:
        return (
            Multiple(start, end, Fraction(amount), note=q.note)
            if number.words or q.doubled
            else None
        )
    return Count(start, end, int(amount), share_unit(lower, end), note=q.note)


def _duration(start: int, end: int, amount: Fraction | int, unit: Unit, note: str) -> Duration:
    name = unit.name
    if amount.denominator == 1:
        return Duration(start, end, int(amount), name, unit.qualifier, note=note)
    in_months = amount * {"year": 12, "quarter": 3}.get(name, 1)
    if in_months.denominator == 1:
        amount, name = in_months, "month"  # "one and one-half years"
    whole = int(amount)
    return Duration(start, end, whole, name, unit.qualifier, Fraction(amount - whole), note=note)
