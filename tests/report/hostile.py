"""A letter, facts and names that try to be markup."""

from __future__ import annotations

from pathlib import Path

import tenure
from tenure import door
from tenure.agreement import Agreement, dump, parse
from tests.report.conftest import EXAMPLES

SCRIPT = "</script></style></title><script>alert('letter')</script>"
TAGS = "<!-- <img src=x onerror=alert(1)> --> <a href='javascript:alert(2)'>here</a> &amp; &lt; ]]>"
QUOTES = "\" onmouseover=\"alert(3)\" ' onfocus='alert(4)' autofocus"
MARKS = "\u202egnp.exe\u202c \u2066x\u2069 \x00 \x1b \u200f {{ 7 * 7 }} {% raw %}"
TEXTS = (SCRIPT, TAGS, QUOTES, MARKS)
NAME = f'Ines <script>alert("name")</script> {QUOTES}'


def agreement() -> Agreement:
    """The letter with these texts in it, read, with names of that sort written into its terms."""
    letter = (EXAMPLES / "chief-executive.txt").read_text("utf-8")
    letter = letter.replace("Dear Ines:", "Dear Ines:\n\n" + "\n\n".join(TEXTS))
    read = dump(door.read(letter.replace("\x00", ""), f"<b>{QUOTES}.txt"))
    assert read.count("executive: Dr. Ines Marchetti") == 1
    quoted = NAME.replace("'", "''")
    read = read.replace("executive: Dr. Ines Marchetti", f"executive: '{quoted}'")
    return parse(read, "agreement.yaml")


def facts(folder: Path) -> tenure.Facts:
    """A log with markup in its name and in what it says."""
    text = (EXAMPLES / "chief-executive-tour.facts.yaml").read_text("utf-8")
    text = text.replace("what: trade fair", "what: '<script>alert(5)</script>'")
    text = text.replace("by: arbitrator", 'by: "<img src=x onerror=alert(6)> \\u202e"')
    file = folder / "<img src=x onerror=alert(7)>.yaml"
    file.write_text(text, "utf-8")
    return tenure.Facts.load(file)
