"""LexNLP's extractors of money, dates and durations over the letters named in the arguments; prints
the seconds of processor time. It runs in LexNLP's own environment, with a Python of its time.
"""

import sys
import time
import warnings

warnings.simplefilter("ignore")

from lexnlp.extract.en.dates import get_dates  # noqa: E402
from lexnlp.extract.en.durations import get_durations  # noqa: E402
from lexnlp.extract.en.money import get_money  # noqa: E402

EXTRACTORS = (get_money, get_dates, get_durations)


def values(text: str) -> int:
    """How many they find in a text; one that fails finds nothing more."""
    found = 0
    for extract in EXTRACTORS:
        try:
            found += sum(1 for _ in extract(text))
        except Exception as wrong:
            print(f"{extract.__name__}: {wrong}", file=sys.stderr)
    return found


def main(paths: "list[str]") -> None:
    """Time them on every letter but the first, which loads their models."""
    texts = []
    for path in paths:
        with open(path, encoding="utf-8", errors="replace") as file:
            texts.append(file.read())
    values(texts[0])
    start = time.process_time()
    found = sum(values(text) for text in texts[1:])
    print(f"{time.process_time() - start} {found}")


main(sys.argv[1:])
