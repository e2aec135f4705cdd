"""Runs the command line: `python -m tenure.cli`."""

from . import main

main()
