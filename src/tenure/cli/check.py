"""`tenure check`: faults of an agreement, found without any facts."""

from __future__ import annotations

from .app import app
from .options import AsJson, Source
from .output import show


@app.command()
def check(source: Source, as_json: AsJson = False) -> None:
    """Gaps, contradictions, sums that do not add up.

    What is wrong, where, and what mends it.

    The exit status is 0 also where faults are found: they are the answer.
    """
    from .. import door
    from ..views import faults as view

    agreement = door.load(source)
    found = door.check(agreement)
    seen = agreement.coverage
    show(as_json, lambda: view.table(found, seen), lambda: view.data(found, seen))
