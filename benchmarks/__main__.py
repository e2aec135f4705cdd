"""`python -m benchmarks [one] [bulk] [reading] [openfisca]`: without names, the first three."""

from __future__ import annotations

import sys
from collections.abc import Callable

from .bulk import bulk
from .measure import Result, lines_of
from .one import one
from .openfisca import openfisca
from .reading import reading

ALL: dict[str, Callable[[], Result]] = {
    "one": one,
    "bulk": bulk,
    "reading": reading,
    "openfisca": openfisca,
}
ON_REQUEST = "openfisca"  # installs a peer, so it is run only when it is asked for


def main(names: list[str]) -> None:
    """Print the table of each benchmark."""
    if wrong := [name for name in names if name not in ALL]:
        raise SystemExit(f"no benchmark {', '.join(wrong)}: there are {', '.join(ALL)}")
    for name in names or [n for n in ALL if n != ON_REQUEST]:
        print("\n".join(lines_of(ALL[name]())), flush=True)
    if not names:
        print(f"\n{ON_REQUEST}: run `python -m benchmarks {ON_REQUEST}` for the peer beside ours")


main(sys.argv[1:])
