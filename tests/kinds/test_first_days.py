"""The first day of work: the ways in which it is said, and what begins on a day besides work."""

from __future__ import annotations

import pytest

from tenure.facts.values import day_number
from tenure.provisions.position import Position
from tenure.text import Letter

HEAD = (
    "March 4, 2019\n\nMs. Ada B. Quill\n12 Orchard Lane\nErie, OH 45501\n\nDear Ada:\n\n"
    "Halden, Inc. is pleased to offer you the position of Controller.\n\n"
)
DAY = "April 1, 2019"


def start(said: str) -> int | None:
    letter = Letter("letter", f"{HEAD}{said}\n\nSincerely,\n\n/s/ Jonas Reed\n")
    return next(iter(Position.read(letter))).start_date


@pytest.mark.parametrize(
    "said",
    [
        "We expect that you will commence full-time employment on or about {}.",
        "We would like you to report on Monday, {}.",
        "It is our understanding that you will be available to begin work on {}.",
        "We look forward to your joining us on or before {}.",
        "We look forward to welcoming you to the team on {}.",
        "Your full-time employment is scheduled to commence on {}.",
        "You will become a full-time employee of the Company on {}.",
        "Your start date will be mutually agreed, but is expected to be {}.",
        "Your appointment as Controller will take effect on {}.",
        "Please report to Human Resources at 9:00 a.m. on {} for orientation.",
        "You have agreed to become our Controller, effective as of {}.",
        "You would begin today, {}, and report to the Board.",
        "This letter confirms that effective {} you have been promoted to Controller.",
        "The start date for this position is {}.",
        "Start Date:\tOn or about {}",
        "Starting Date\n\n{}",
        "Start: {}",
    ],
)
def test_a_first_day_of_work(said: str) -> None:
    assert start(said.format(DAY)) == day_number("2019-04-01")


@pytest.mark.parametrize(
    "said",
    [
        "You will begin to accrue vacation on {}.",
        "Your option will start to vest on {}.",
        "Please report your acceptance by {}.",
        "Please begin the paperwork by {}.",
        "Your dental coverage is effective {}.",
        "You will report to Mr. Reed, who joined Halden on {}.",
        "Your probationary period starts on {}.",
        "The Employment Agreement provides for employment for a term beginning {}.",
        "Your employment with your present employer ends {}.",
    ],
)
def test_what_begins_on_a_day_besides_work(said: str) -> None:
    assert start(said.format(DAY)) is None
