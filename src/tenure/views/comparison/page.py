"""A comparison of two agreements as one page of HTML that needs no network."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from ...comparison import Comparison
from ...facts.values import iso
from . import said


def page(c: Comparison) -> str:
    """The page; words of letters are shown as text, whatever they hold."""
    source = files(__package__).joinpath("page.html").read_text("utf-8")
    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                       lstrip_blocks=True)  # fmt: skip
    made.globals |= {"said": said, "iso": iso}
    made.filters["iso"] = iso
    d = c.difference
    asked = list(dict.fromkeys((p.on, p.price) for p in d.partings)) if d else []
    cells = {(p.way, p.on, p.price): p for p in d.partings} if d else {}
    return made.from_string(source).render(
        c=c,
        d=d,
        words=[(title, [r for r in c.reworded if r.read == x]) for x, title in said.READ.items()],
        asked=asked,
        ways=list(dict.fromkeys(way for way, *_ in cells)),
        cells=cells,
        due=said.days_of(d.partings) if d else [],
    )
