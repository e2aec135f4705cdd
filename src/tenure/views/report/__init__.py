"""The report: an agreement as of a day on one page that can be mailed, the letter beside its terms,
each figure over its trace.
"""

from .page import Page, Stretches, page
from .render import render

__all__ = ["Page", "Stretches", "page", "render"]
