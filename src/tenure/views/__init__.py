"""Views: the same results as tables for a terminal and as JSON."""

NOTICE = "not legal advice"  # of all data that a command gives
