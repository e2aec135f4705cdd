"""Facts: what has happened, was observed or was judged, and the world a formula reads."""

from tenure.facts.fact import Fact
from tenure.facts.log import Facts
from tenure.facts.names import NAMES, names_page
from tenure.facts.world import World

__all__ = ["NAMES", "Fact", "Facts", "World", "names_page"]
