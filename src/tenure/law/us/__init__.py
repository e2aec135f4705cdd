"""Federal law of the United States, as far as it sets clocks beside an executive's agreement."""

from __future__ import annotations

from ..rule import Layer
from .cobra import COBRA
from .deferral import DEFERRAL
from .i9 import I9

US = Layer("us", "United States, federal law", (I9, COBRA, DEFERRAL))
