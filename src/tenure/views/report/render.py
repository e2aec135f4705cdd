"""The page as one HTML file: it loads nothing, and only its own style and script may run."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from .page import Page
from .shown import visible

ADVICE = "Not legal advice."


def render(page: Page) -> str:
    """The file's text; every value in it is escaped."""
    style, script = _part("style.css"), _part("script.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}';"
        " img-src data:; base-uri 'none'; form-action 'none'"
    )
    made = _environment().get_template("page.html.j2")
    return made.render(
        p=page, policy=policy, style=Markup(style), script=Markup(script), advice=ADVICE
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("tenure.views.report", "."),
        autoescape=True,
        finalize=visible,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _part(name: str) -> str:
    return "\n" + files(__package__).joinpath(name).read_text("utf-8")


def _digest(text: str) -> str:
    """How a policy names a part that may run."""
    return "sha256-" + b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
