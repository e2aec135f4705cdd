"""Deadlines as an iCalendar file. Stable UIDs: importing a later export updates the entries of an
earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time

from ..calendar import date
from ..engine.due import Deadline
from ..errors import InputError, Problem

STATUS = {
    "excused": "CANCELLED",
    "waived": "CANCELLED",
    "over": "CANCELLED",
    "unknown": "TENTATIVE",
}


def calendar(deadlines: Iterable[Deadline], name: str, stamp: int) -> bytes:
    """An RFC 5545 file of all-day entries; `stamp` is the day on which it was made, days since
    1970-01-01.
    """
    try:
        from icalendar import Calendar, Event
    except ImportError:
        mend = "Install it: pip install 'tenure[tables]'."
        raise InputError(
            [Problem("--ics", "the library icalendar is not installed.", mend)]
        ) from None
    made = Calendar()
    made.add("prodid", "-//tenure//due//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", name)
    for d in deadlines:
        event = Event()
        event.add("uid", d.uid)
        event.add("dtstamp", datetime.combine(date(stamp), time(12), UTC))
        event.add("dtstart", date(d.on))
        event.add("dtend", date(d.on + 1))
        event.add("summary", f"{d.who}: {d.what}" + (f" ({d.amount})" if d.amount else ""))
        quote = f"{d.sentence.place}: {d.sentence.quote}" if d.sentence else "not in the letter"
        event.add("description", f"{d.slot}: {d.status}\n{quote}\nNot legal advice.")
        event.add("status", STATUS.get(d.status, "CONFIRMED"))
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    return bytes(made.to_ical())
