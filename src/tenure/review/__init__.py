"""What a person decided about the reading of a letter: kept apart from the machine's reading, and
replayed when the letter is read again.
"""

from .decision import VERDICTS, Decision, dump, parse
from .replay import Replayed, about, replay

__all__ = ["VERDICTS", "Decision", "Replayed", "about", "dump", "parse", "replay"]
